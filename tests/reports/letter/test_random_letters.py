"""Random evenings: every sentence of a letter knows where it comes from, and no subject is lost or told twice."""

import random
import re
from dataclasses import replace

import pytest

from app.models.aftercare.subjects import behind, subjects, subjects_of
from app.models.evening import Evening
from app.models.followup.letter import Letter, SentenceKind
from app.models.followup.publications import Length, OwnText
from app.reports.kinds.as_pdf import preview
from app.reports.kinds.as_text import to_text
from app.reports.letter.drafts import TITLES, letter
from app.reports.letter.own_words import own_key
from app.reports.letter.pages import document_of
from app.reports.letter.sources import words_at
from tests.reports.letter.letters import TODAY, random_evening

SEEDS = range(25)
WORD = re.compile(r"woord\d{5}x")
LENGTHS = tuple(TITLES)


@pytest.fixture(params=SEEDS)
def evening(request: pytest.FixtureRequest) -> Evening:
    return random_evening(random.Random(request.param))


def every_letter(evening: Evening) -> list[Letter]:
    return [letter(evening, length, TODAY, with_quotes=True) for length in LENGTHS]


def test_every_sentence_has_its_kind_and_its_source_exists(evening: Evening) -> None:
    standard = {point.text for point in evening.points if point.standard}
    for made in every_letter(evening):
        for sentence in (made.about, *made.sentences()):
            found = {source: words_at(evening, source) for source in sentence.sources}
            assert None not in found.values(), sentence
            told = set(WORD.findall(sentence.words))
            if sentence.kind is SentenceKind.FIXED:
                assert told <= standard, "fixed words that somebody of this evening made"
            else:
                assert sentence.sources
            known = " ".join(words for words in (*found.values(), *_more(evening, sentence.sources)) if words)
            assert told <= set(WORD.findall(known)), "words that are not in their source"


def _more(evening: Evening, sources: tuple[str, ...]) -> list[str]:
    """Return what else stands at a source: who sees to it, how one notices, and what the table is about."""
    actions = [evening.followup.action(source.partition(":")[2]) for source in sources]
    answers = [one for one in evening.followup.answers if f"answer:{one.id}" in sources]
    owners = [action.owner for answer in answers for action in evening.followup.actions_for(answer.subject)]
    themes = [theme.title for theme in evening.themes]
    held = [words for one in actions if one for words in (one.owner, one.notice, one.reason)]
    return [*held, *owners, *themes, *(answer.owner for answer in answers)]


def test_every_subject_stands_once_in_report_and_council(evening: Evening) -> None:
    raised = subjects(evening)
    for length in (Length.REPORT, Length.COUNCIL):
        made = letter(evening, length, TODAY)
        told = [subject for part in made.parts for subject in part.subjects]
        assert sorted(told) == sorted(one.subject.key for one in raised)
        words = WORD.findall(to_text(document_of(made)))
        assert [words.count(one.words) for one in raised] == [1] * len(raised)


def test_the_brief_holds_or_counts_every_subject(evening: Evening) -> None:
    made = letter(evening, Length.BRIEF, TODAY)
    told = [subject for part in made.parts for subject in part.subjects]
    rest = made.part("more")
    counted = re.search(r"nog (\d+) onderwerp", to_text(document_of(made)))
    assert len(set(told)) == len(told)
    assert len(told) + int(counted[1] if counted else 0) == len(subjects(evening))
    left = {one.subject.key for one in subjects(evening)} - set(told)
    assert left <= {source for sentence in (rest.sentences() if rest else ()) for source in sentence.sources}


@pytest.mark.parametrize("seed", range(4))
def test_the_brief_is_one_page(seed: int) -> None:
    evening = random_evening(random.Random(seed))
    longer = " Als school eerder belt, kunnen wij thuis iets doen."
    quotes = tuple(replace(quote, text=quote.text + longer * (seed % 4)) for quote in evening.quotes)
    made = letter(replace(evening, quotes=quotes), Length.BRIEF, TODAY)
    assert len(preview(document_of(made), 10)) == 1


def test_an_action_leads_to_its_quotes_and_a_quote_to_its_answer(evening: Evening) -> None:
    made = letter(evening, Length.REPORT, TODAY)
    sources = {source for sentence in made.sentences() for source in sentence.sources}
    for action in evening.followup.actions:
        assert f"action:{action.id}" in sources
        for subject in action.sources:
            assert subject.key in sources
            assert all(subject.key in subjects_of_ids(evening, quote.id) for quote in behind(evening, subject))
    for quote in evening.quotes:
        for key in subjects_of_ids(evening, quote.id):
            assert key in sources
            answered = any(answer.id == key and answer.kind != "open" for answer in evening.followup.answers)
            assert not answered or f"answer:{key}" in sources


def subjects_of_ids(evening: Evening, quote_id: str) -> list[str]:
    quote = evening.quote(quote_id)
    assert quote is not None
    return [one.subject.key for one in subjects_of(evening, quote)]


def test_own_words_stand_for_all_that_they_replace(evening: Evening) -> None:
    before = letter(evening, Length.REPORT, TODAY)
    texts = tuple(
        OwnText(own_key(Length.REPORT, part.key), f"Zelf gezegd over {part.key}", part.digest) for part in before.parts
    )
    worded = replace(evening, followup=replace(evening.followup, own_texts=texts))
    after = letter(worded, Length.REPORT, TODAY)
    assert {sentence.kind for sentence in after.sentences()} == {SentenceKind.OWN}
    assert [part.subjects for part in after.parts] == [part.subjects for part in before.parts]
    assert [words_at(worded, source) for s in after.sentences() for source in s.sources].count(None) == 0
