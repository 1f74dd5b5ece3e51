from speaking import IN_ENGLAND, IN_WALES, all_told, told, value


def test_women_find_the_line_of_their_nation() -> None:
    assert value("domestic_abuse_phone") in told("groups.support_for_women", IN_ENGLAND)
    assert value("live_fear_free_phone") in told("groups.support_for_women", IN_WALES)


def test_veterans_find_a_number_first() -> None:
    assert told("groups.veterans_support").startswith(
        f"Call Op NOVA: {value('op_nova_phone')}"
    )
    assert told("groups.veterans_support", IN_WALES).startswith("Call SSAFA")


def test_who_wants_their_own_language_can_have_an_interpreter() -> None:
    for reader in (IN_ENGLAND, IN_WALES):
        assert "interpreter" in all_told("groups.bame_support", reader)


def test_who_was_in_care_rings_the_council_that_looked_after_them() -> None:
    for reader in (IN_ENGLAND, IN_WALES):
        text = told("groups.care_leaver", reader)
        assert text.startswith("Ring the council that looked after you")


def test_racism_is_taken_down_and_reported() -> None:
    assert "Write down what was said" in all_told("groups.bame_support")
