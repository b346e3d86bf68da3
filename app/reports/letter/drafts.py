"""The drafts: the three letters that an evening gives, with the school's own words where it wrote them."""

from dataclasses import replace
from datetime import date

from app.models.evening import Evening
from app.models.followup.letter import Letter, LetterPart
from app.models.followup.publications import Length
from app.reports.dutch import plain_date
from app.reports.letter import at_tables, closing, council, decided, heard, opening
from app.reports.letter.fitting import fitted
from app.reports.letter.own_words import worded
from app.reports.letter.page_height import PAGE, height
from app.reports.letter.quoted_once import quoted_once
from app.reports.letter.sentences import told

TITLES = {
    Length.BRIEF: "U zei, wij doen",
    Length.REPORT: "Verslag van de avond",
    Length.COUNCIL: "Verslag voor MR en bestuur",
}
"""The lengths that can be made of one evening, each with its title."""
MOST_IN_BRIEF, MOST_IN_REPORT, MOST_BESIDE = 1, 2, 1
"""Quotes under one point: in the letter, in the report, and there with what is not done or still found out."""


def letter(evening: Evening, length: Length, today: date, *, with_quotes: bool = False) -> Letter:
    """Return the letter of this length as it stands now; own words are in place of the parts they replace.

    The brief one holds what fits a page. `with_quotes` adds the chosen quotes for council and board, and all that was
    said to the report.
    """
    whole = whole_letter(evening, length, today, with_quotes=with_quotes)
    return fitted(whole, PAGE, height) if length is Length.BRIEF else whole


def whole_letter(evening: Evening, length: Length, today: date, *, with_quotes: bool = False) -> Letter:
    """Return the letter with all it could hold, whatever fits its page."""
    parts = worded(evening, length, generated(evening, length, with_quotes=with_quotes))
    about = told(f"{evening.title}, {plain_date(evening.date)}", "evening", said=True)
    return Letter(length, TITLES[length], about, today, parts, evening.details.school)


def generated(evening: Evening, length: Length, *, with_quotes: bool = False) -> tuple[LetterPart, ...]:
    """Return the parts as the evening gives them, all of them and without own words."""
    parts: tuple[LetterPart | None, ...]
    match length:
        case Length.BRIEF:
            parts = quoted_once(_brief(evening))
        case Length.COUNCIL:
            parts = _council(evening, with_quotes=with_quotes)
        case _:
            parts = (*quoted_once(_report(evening)), heard.annex(evening) if with_quotes else None)
    return tuple(part for part in parts if part is not None)


def _brief(evening: Evening) -> tuple[LetterPart | None, ...]:
    said = heard.said(evening, MOST_IN_BRIEF)
    return (
        opening.thanks(evening),
        said,
        heard.school_said(evening, said),
        heard.prepared(evening),
        at_tables.pitches_only(evening),
        *_decided(evening, 0),
        replace(closing.privacy(evening), heading=""),
        replace(closing.contact(evening), heading=""),
    )


def _report(evening: Evening) -> tuple[LetterPart | None, ...]:
    said = heard.said(evening, MOST_IN_REPORT)
    return (
        opening.thanks(evening),
        opening.asked(evening),
        said,
        heard.school_said(evening, said),
        heard.prepared(evening),
        at_tables.tables(evening),
        *_decided(evening, MOST_BESIDE),
        closing.privacy(evening),
        closing.contact(evening),
    )


def _decided(evening: Evening, most: int) -> tuple[LetterPart | None, ...]:
    return (
        decided.doing(evening),
        decided.not_doing(evening, most),
        decided.finding_out(evening, most),
        decided.open_still(evening),
        decided.questions(evening),
    )


def _council(evening: Evening, *, with_quotes: bool) -> tuple[LetterPart | None, ...]:
    return (
        council.counts(evening),
        council.decisions(evening),
        council.actions(evening),
        council.quotes_chosen(evening) if with_quotes else None,
        closing.contact(evening, asks=False),
    )
