from directory.wording import Span, apart, core, spans


def words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def test_what_is_put_around_a_place_goes() -> None:
    assert core(words("im staying in leeds atm please")) == ("leeds",)
    assert core(words("isle of wight")) == ("isle", "of", "wight")
    assert core(words("in the area")) == ()


def test_spans_come_longest_first_and_know_what_led_to_them() -> None:
    found = list(spans(words("near moss side")))
    assert found[0] == Span(words("near moss side"), 0, 3, led=False)
    assert Span(words("moss side"), 1, 3, led=True) in found
    assert [span.name for span in found[-3:]] == ["near", "moss", "side"]


def test_spans_that_share_a_word_are_not_both_kept() -> None:
    kept = apart(list(spans(words("a b c d e f"))))
    assert [span.name for span in kept] == ["a b c d e", "f"]


def test_everyday_words_are_known() -> None:
    assert Span(("reading",), 0, 1, led=False).everyday
    assert not Span(("leeds",), 0, 1, led=False).everyday
