"""The drafts: what stands where in the letter, the report and the page for the councils."""

from dataclasses import replace
from datetime import date

import pytest

from app.models.evening import Evening
from app.models.followup.followup import AnswerKind
from app.models.followup.letter import Letter, SentenceKind, Shape
from app.models.followup.publications import Length, OwnText
from app.models.preparation import Theme
from app.models.said.dialogue import Voice
from app.models.seats.people import Counts, People
from app.reports.kinds.as_text import to_text
from app.reports.letter.drafts import generated, letter
from app.reports.letter.own_words import has_moved_on, own_key, own_text
from app.reports.letter.pages import document_of
from tests.reports.letter.letters import TODAY, bare_of_answers, held


def read(evening: Evening, length: Length, *, with_quotes: bool = False) -> str:
    words = to_text(document_of(letter(evening, length, TODAY, with_quotes=with_quotes)))
    return words.replace("\u2068", "").replace("\u2069", "")


def part(evening: Evening, length: Length, key: str) -> str:
    """Return the words of one part, each passage on a line."""
    found = letter(evening, length, TODAY).part(key)
    assert found is not None
    return "\n".join(" ".join(sentence.words for sentence in passage.sentences) for passage in found.passages())


def headings(made: Letter) -> list[str]:
    return [one.heading for one in made.parts if one.heading]


def came(parents: int, school: int, pupils: int) -> Evening:
    return replace(held(), people=People(came=Counts(parents, school, pupils)))


def test_the_report_has_its_parts_in_their_order() -> None:
    assert headings(letter(held(), Length.REPORT, TODAY)) == [
        "Wat hebben we gevraagd?",
        "Wat zei u?",
        "Wat zei school?",
        "Wat vonden we zelf al?",
        "Wat bedachten de tafels?",
        "Wat gaan we doen?",
        "Wat doen we niet, en waarom?",
        "Wat zoeken we nog uit?",
        "Uw vragen van de avond",
        "Over privacy",
        "Hoe blijven we in contact?",
    ]


def test_each_answer_is_told_with_its_reason_or_its_day() -> None:
    assert part(held(), Length.REPORT, "not_doing").splitlines()[0] == (
        "Later beginnen op maandag. Waarom niet? Het rooster hangt vast aan de bussen."
    )
    assert "Een folder. Dit gaat niet meer door. Waarom niet? Niemand leest hem." in part(
        held(), Length.REPORT, "not_doing"
    )
    assert part(held(), Length.REPORT, "finding_out").splitlines()[0] == (
        "Een tolk bij gesprekken. Wie: zorgcoördinator. U krijgt antwoord vóór 20 januari 2027."
    )
    assert part(held(), Length.REPORT, "questions").splitlines()[0] == ("Wie belt er eerst? De mentor belt als eerste.")
    assert part(held(), Length.BRIEF, "doing").splitlines()[0] == (
        "De mentor belt na de eerste gemiste dag teamleiders 15 januari 2027 U wordt vóór 10 uur gebeld"
    )


def test_sentences_read_as_one_writes_them() -> None:
    words = read(held(), Length.REPORT)
    assert (
        "Op 10 november 2026 spraken we met elkaar op school. Het ging over „eerder bellen” en „taal en tolken”."
        in words
    )
    assert "U hoort weer van ons vóór 15 december 2026, via de schoolapp. De volgende avond is op" in words
    assert "Zo houden we contact: de mentor van uw kind." in words
    council = read(held(), Length.COUNCIL)
    assert "Onderwerpen: 12. Doen we: 6. Doen we niet: 3. Zoeken we uit: 3." in council
    assert "uw kind" not in council, "who is asked there is no matter of a board"


def test_many_themes_and_what_comes_next_are_told_in_short_sentences() -> None:
    names = (
        "Eerder bellen",
        "Een gesprek met de leerling erbij",
        "Taal die iedereen begrijpt",
        "Afspraken",
        "Huiswerk, thuis en op school",
    )
    themes = tuple(Theme(str(n), name) for n, name in enumerate(names))
    details = replace(held().details, next_steps="Voor de kerst: een belmoment\nIn juni: wat is gelukt")
    evening = replace(held(), themes=themes, details=details)
    assert "en „Afspraken”. Ook ging het over „Huiswerk, thuis en op school”." in part(evening, Length.BRIEF, "thanks")
    assert part(evening, Length.BRIEF, "contact").splitlines()[1:3] == [
        "Voor de kerst: een belmoment.",
        "In juni: wat is gelukt.",
    ]


@pytest.mark.parametrize("length", [Length.BRIEF, Length.REPORT])
def test_what_somebody_said_is_quoted_once(length: Length) -> None:
    points = tuple(replace(point, quotes=("q1", "q9")) if point.accepted else point for point in held().points)
    made = letter(replace(held(), points=points), length, TODAY)
    quotes = [passage for one in made.parts for passage in one.passages() if passage.shape is Shape.QUOTE]
    assert quotes
    assert len({passage.sentences[0].words for passage in quotes}) == len(quotes)


def test_what_has_no_answer_is_said_in_every_length() -> None:
    for length in (Length.BRIEF, Length.REPORT, Length.COUNCIL):
        assert "nog geen antwoord" in read(bare_of_answers(held()), length).lower()


def test_a_point_of_the_draaiboek_that_nobody_said_never_reads_as_said() -> None:
    standard = next(point for point in held().points if point.standard)
    assert standard.text not in part(held(), Length.REPORT, "said")
    ours = letter(held(), Length.REPORT, TODAY).part("prepared")
    assert ours is not None
    first = next(ours.sentences())
    assert (first.words, first.kind) == (standard.text, SentenceKind.FIXED)
    assert "Dit kwam van school zelf." in part(held(), Length.REPORT, "prepared")
    asked = [
        replace(answer, kind=AnswerKind.FIND_OUT) if answer.id.endswith(standard.id) else answer
        for answer in held().followup.answers
    ]
    sought = replace(held(), followup=replace(held().followup, answers=tuple(asked)))
    assert f"{standard.text} Dit kwam van school zelf." in part(sought, Length.REPORT, "finding_out")


def test_council_reads_quotes_only_when_they_are_chosen() -> None:
    assert "„" not in read(held(), Length.COUNCIL)
    assert "„Ik weet nooit bij wie ik moet zijn.”" in read(held(), Length.COUNCIL, with_quotes=True)
    assert "Opgeschreven: 60 uitspraken (ouders 30, school 18 en leerlingen 12)." in read(held(), Length.COUNCIL)


def voices(evening: Evening, key: str) -> set[Voice | None]:
    found = letter(evening, Length.REPORT, TODAY).part(key)
    return {passage.voice for passage in found.passages() if passage.shape is Shape.QUOTE} if found else set()


def test_a_handful_of_pupils_is_not_told_from_the_parents() -> None:
    assert voices(came(27, 23, 8), "said") == {Voice.PARENT, Voice.PUPIL}
    assert voices(came(27, 23, 4), "said") == {None}
    assert voices(came(27, 23, 4), "school_said") == {Voice.SCHOOL}
    assert "27 ouders en 23 medewerkers" in read(came(27, 23, 4), Length.BRIEF)
    assert "leerling" not in read(came(27, 23, 4), Length.COUNCIL)


def test_a_handful_of_parents_is_told_from_nobody() -> None:
    few = came(4, 23, 8)
    assert voices(few, "said") == {None}
    assert letter(few, Length.REPORT, TODAY).part("school_said") is None
    assert "Wat is er gezegd?" in headings(letter(few, Length.REPORT, TODAY))
    assert "Er waren ouders, 23 medewerkers en 8 leerlingen." in read(few, Length.REPORT)
    assert "Opgeschreven: 60 uitspraken." in read(few, Length.COUNCIL)


def test_without_counts_parents_and_school_may_be_named_and_pupils_not() -> None:
    assert voices(came(0, 0, 0), "school_said") == {Voice.SCHOOL}
    assert voices(came(0, 0, 0), "said") == {None}
    assert "Er waren" not in read(came(0, 0, 0), Length.BRIEF)
    nobody_young = tuple(quote for quote in held().quotes if quote.voice is not Voice.PUPIL)
    assert voices(replace(came(0, 0, 0), quotes=nobody_young), "said") == {Voice.PARENT}


def test_school_has_no_more_to_say_than_the_parents() -> None:
    made = letter(held(), Length.REPORT, TODAY)
    counts = {
        key: sum(passage.shape is Shape.QUOTE for passage in found.passages())
        for key in ("said", "school_said")
        if (found := made.part(key)) is not None
    }
    assert 0 < counts["school_said"] <= counts["said"]


def with_own(words: str, key: str = "not_doing") -> Evening:
    before = next(one for one in generated(held(), Length.BRIEF) if one.key == key)
    own = OwnText(own_key(Length.BRIEF, key), words, before.digest)
    return replace(held(), followup=replace(held().followup, own_texts=(own,)))


def test_own_words_replace_one_part_of_one_length_and_stay() -> None:
    evening = with_own("Wij beginnen niet later.\nDat kan echt niet.")
    assert part(evening, Length.BRIEF, "not_doing") == "Wij beginnen niet later.\nDat kan echt niet."
    assert part(evening, Length.REPORT, "not_doing") == part(held(), Length.REPORT, "not_doing")
    none_left = replace(
        evening,
        points=(),
        harvests=(),
        quotes=(),
        followup=replace(evening.followup, answers=(), actions=()),
    )
    assert part(none_left, Length.BRIEF, "not_doing") == "Wij beginnen niet later.\nDat kan echt niet."


def test_own_words_are_known_to_be_old_once_the_evening_gives_others() -> None:
    evening = with_own("Wij beginnen niet later.")

    def moved_on(of: Evening) -> bool:
        now = next((one for one in generated(of, Length.BRIEF) if one.key == "not_doing"), None)
        return has_moved_on(now, own_text(of, Length.BRIEF, "not_doing"))

    assert not moved_on(evening)
    answers = tuple(
        replace(answer, words="de bus rijdt niet") if answer.kind is AnswerKind.DONT else answer
        for answer in evening.followup.answers
    )
    assert moved_on(replace(evening, followup=replace(evening.followup, answers=answers)))


@pytest.mark.parametrize("length", [Length.BRIEF, Length.REPORT, Length.COUNCIL])
def test_the_same_evening_gives_the_same_letter(length: Length) -> None:
    assert letter(held(), length, TODAY) == letter(held(), length, date(2026, 11, 20))


def test_a_part_with_no_words_at_all_is_left_out() -> None:
    assert letter(with_own(""), Length.BRIEF, TODAY).part("not_doing") is None
