from speaking import IN_WALES, all_told, told, value


def test_the_answer_about_telling_never_says_to_lie() -> None:
    assert "Tell the truth" in told("work.disclose_convictions")


def test_spent_is_explained_before_it_is_used() -> None:
    assert "spent (old enough to be left behind)" in told("work.disclose_convictions")


def test_when_a_record_is_spent_is_counted_from_the_end_of_the_sentence() -> None:
    text = told("work.when_is_conviction_spent")
    assert "from the end of your full sentence" in text
    assert value("unlock_phone") in text


def test_some_are_never_spent_and_it_says_so() -> None:
    assert "never spent" in all_told("work.when_is_conviction_spent")


def test_englands_hubs_are_not_offered_in_wales() -> None:
    for key in ("find_work", "training_course"):
        assert "CFO Evolution" in all_told(f"work.{key}")
        assert "CFO Evolution" not in all_told(f"work.{key}", IN_WALES)


def test_a_dbs_check_names_its_price() -> None:
    assert value("work_basic_dbs_price") in told("work.dbs_check")
