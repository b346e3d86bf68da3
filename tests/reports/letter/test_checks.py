"""Before a letter goes: what keeps it, what is advised, and where each of those stands."""

from dataclasses import replace

import pytest

from app.models.evening import Evening
from app.models.followup.followup import AnswerKind
from app.models.followup.letter import Letter
from app.models.followup.publications import Length, OwnText
from app.models.said.dialogue import Voice
from app.models.seats.people import Counts, People
from app.reports.letter.checks import Finding, FindingKind, LetterPlace, checks, may_go
from app.reports.letter.drafts import generated, letter
from app.reports.letter.own_words import own_key
from app.reports.letter.plain_language import Hard, HardKind, hard_places, plain_words
from tests.reports.letter.letters import TODAY, bare_of_answers, held


def of_kind(evening: Evening, kind: FindingKind, length: Length = Length.REPORT) -> list[Finding]:
    return [check for check in checks(evening, letter(evening, length, TODAY)) if check.kind is kind]


def sentence_at(made: Letter, number: int) -> str:
    return [sentence.words for sentence in made.sentences() if sentence.words][number - 1]


def test_only_a_subject_without_an_answer_keeps_the_letter() -> None:
    assert may_go(checks(held(), letter(held(), Length.BRIEF, TODAY)))
    bare = bare_of_answers(held())
    found = checks(bare, letter(bare, Length.BRIEF, TODAY))
    assert not may_go(found)
    assert [check.number for check in found if check.blocks] == [12]


def test_both_sides_are_asked_for_where_there_are_quotes() -> None:
    assert of_kind(held(), FindingKind.BOTH_VOICES) == [Finding(FindingKind.BOTH_VOICES, True)]
    parents = replace(held(), quotes=tuple(one for one in held().quotes if one.voice is not Voice.SCHOOL))
    assert of_kind(parents, FindingKind.BOTH_VOICES) == [Finding(FindingKind.BOTH_VOICES, False, voice=Voice.SCHOOL)]
    assert of_kind(held(), FindingKind.BOTH_VOICES, Length.COUNCIL) == []


def test_too_few_to_be_named_is_said_with_their_number() -> None:
    few = replace(held(), people=People(came=Counts(27, 1, 3)))
    assert [(one.voice, one.number) for one in of_kind(few, FindingKind.FEW)] == [(Voice.PUPIL, 3)]
    assert of_kind(held(), FindingKind.FEW) == []


def with_answer(words: str) -> Evening:
    answers = tuple(
        replace(one, words=words) if one.kind is AnswerKind.DONT else one for one in held().followup.answers
    )
    return replace(held(), followup=replace(held().followup, answers=answers))


def test_a_name_in_the_way_one_stays_in_touch_is_found_too() -> None:
    evening = replace(held(), followup=replace(held().followup, through="mail van mevrouw Pietersen, 06-12345678"))
    assert {check.words for check in of_kind(evening, FindingKind.NAME)} == {"Pietersen", "06-12345678"}


def test_a_name_is_found_with_its_place_and_one_that_is_fine_is_not() -> None:
    evening = with_answer("dat wil mevrouw Pietersen niet")
    made = letter(evening, Length.REPORT, TODAY)
    found = of_kind(evening, FindingKind.NAME)
    assert {check.words for check in found} == {"Pietersen"}
    for check in found:
        assert check.place is not None
        assert "Pietersen" in sentence_at(made, check.place.number)
    assert found[0].place is not None
    assert found[0].place.part == "not_doing"
    fine = checks(evening, made, frozenset(("pietersen",)))
    assert [check for check in fine if check.kind is FindingKind.NAME] == []


def test_what_the_school_prepared_is_no_name() -> None:
    assert of_kind(held(), FindingKind.NAME) == []


def test_hard_words_of_the_school_are_found_and_those_of_people_are_not() -> None:
    evening = with_answer("dit wordt structureel gemonitord door het zorgteam")
    found = {check.words: check.instead for check in of_kind(evening, FindingKind.SCHOOL_WORD)}
    assert found["structureel"] == "altijd"
    assert found["zorgteam"] == "mensen die extra hulp geven"
    assert {check.words for check in of_kind(evening, FindingKind.PASSIVE)} == {"gebeld", "gemonitord"}
    said = replace(held(), quotes=tuple(replace(one, text="Het zorgteam is urgent.") for one in held().quotes[:58]))
    assert "zorgteam" not in {check.words for check in of_kind(said, FindingKind.SCHOOL_WORD)}


PLANTED = {
    "Als u ons belt en wij er niet zijn, dan kunt u een bericht achterlaten zodat wij u zo snel als het kan terug bellen.": {
        HardKind.LONG
    },
    "U wordt gebeld.": {HardKind.PASSIVE},
    "Het plan werd op dinsdag besproken.": {HardKind.PASSIVE},
    "Er werd niets verteld.": {HardKind.PASSIVE},
    "De leraar belt u op.": set(),
    "Het wordt morgen mooi weer.": set(),
    "Wij evalueren de competenties.": {HardKind.SCHOOL_WORD},
    "U hoort van ons. Wij bellen u.": set(),
}


@pytest.mark.parametrize("words", PLANTED)
def test_hints_on_a_planted_text(words: str) -> None:
    assert {place.kind for place in hard_places(words)} == PLANTED[words]


def test_a_school_word_is_found_in_the_plural_and_the_longest_counts() -> None:
    assert list(hard_places("De competenties")) == [Hard(HardKind.SCHOOL_WORD, "competenties", "wat iemand kan")]
    assert [place.words for place in hard_places("Ons verzuimbeleid")] == ["verzuimbeleid"]


def test_there_are_some_150_words_and_none_is_explained_by_another() -> None:
    words = plain_words()
    assert 150 <= len(words) <= 220
    hard = {word: list(hard_places(plain)) for word, plain in words.items()}
    assert {word: places for word, places in hard.items() if places} == {}


def test_a_brief_with_too_many_own_words_is_longer_than_its_page() -> None:
    assert of_kind(held(), FindingKind.ONE_PAGE, Length.BRIEF) == [Finding(FindingKind.ONE_PAGE, True)]
    wordy = replace(held(), details=replace(held().details, next_steps="We gaan verder met elkaar. " * 200))
    assert [check.is_good for check in of_kind(wordy, FindingKind.ONE_PAGE, Length.BRIEF)] == [False]


def with_own(words: str, digest: str) -> Evening:
    own = OwnText(own_key(Length.REPORT, "not_doing"), words, digest)
    return replace(held(), followup=replace(held().followup, own_texts=(own,)))


def test_own_words_under_which_the_evening_moved_on_and_parts_that_are_left_out_are_named() -> None:
    digest = next(part.digest for part in generated(held(), Length.REPORT) if part.key == "not_doing")
    place = LetterPlace("not_doing", 0)
    assert of_kind(with_own("Wij beginnen niet later.", digest), FindingKind.MOVED_ON) == []
    moved = of_kind(with_own("Wij beginnen niet later.", "anders"), FindingKind.MOVED_ON)
    assert [check.place for check in moved] == [place]
    left_out = of_kind(with_own("", digest), FindingKind.LEFT_OUT)
    assert [(check.number, check.place) for check in left_out] == [(2, place)]
