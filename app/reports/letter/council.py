"""For council and board: the counts, each decision with its reason, and the actions; quotes only when asked for."""

from collections import Counter

from app.models.aftercare.subjects import is_below
from app.models.evening import Evening
from app.models.followup.followup import Action, ActionState, AnswerKind, SubjectKind
from app.models.followup.letter import Entry, LetterPart, Sentence
from app.models.said.dialogue import Voice, by_voice
from app.reports.dutch import SIDES, listing, plain_date
from app.reports.letter.answers import UNANSWERED
from app.reports.letter.matters import Matter, chosen_quotes, matters
from app.reports.letter.naming import named_voices, shown_voice
from app.reports.letter.opening import attended
from app.reports.letter.sentences import begun, ended, entry, fixed, item, part, quoted, row, told

DECISIONS = ("Onderwerp", "Van", "Besluit", "Uitleg", "Wie")
ACTIONS = ("Wat", "Wie", "Wanneer", "Stand")

DECIDED = {
    AnswerKind.DO: "doen we",
    AnswerKind.DONT: "doen we niet",
    AnswerKind.FIND_OUT: "zoeken we uit",
    AnswerKind.OPEN: "nog geen antwoord",
}
STATES = {
    ActionState.OPEN: "nog niet begonnen",
    ActionState.BUSY: "bezig",
    ActionState.WAITING: "wacht",
    ActionState.DONE: "klaar",
    ActionState.CHECKED: "klaar, en ouders merken het",
    ActionState.DROPPED: "vervallen",
}


def counts(evening: Evening) -> LetterPart:
    """Return the evening in numbers, without a number by which a few could be picked out."""
    kinds = Counter(matter.kind for matter in matters(evening))
    decided = [f"{begun(DECIDED[kind])}: {kinds[kind]}." for kind in DECIDED if kinds[kind]]
    lines = (
        told(f"Datum: {plain_date(evening.date)}.", "evening"),
        *((told(f"Aanwezig: {who}.", "people"),) if (who := attended(evening)) else ()),
        _written_down(evening),
        *((told(f"Onderwerpen: {kinds.total()}. {' '.join(decided)}", "answers"),) if decided else ()),
    )
    return part("counts", tuple(entry(item(line)) for line in lines))


def _written_down(evening: Evening) -> Sentence:
    quotes = [quote for quote in evening.quotes if not is_below(evening, quote)]
    number = f"{len(quotes)} {'uitspraak' if len(quotes) == 1 else 'uitspraken'}"
    sides = by_voice(quotes)
    if not all(voice in named_voices(evening) for voice, count in sides.items() if count):
        return told(f"Opgeschreven: {number}.", "quotes")
    parts = [f"{SIDES[voice]} {count}" for voice, count in sides.items() if count]
    return told(f"Opgeschreven: {number}{f' ({listing(parts)})' if parts else ''}.", "quotes")


def decisions(evening: Evening) -> LetterPart | None:
    """Return each subject once, with what was decided and why."""
    rows = tuple(_decision(evening, matter) for matter in matters(evening))
    return part("decisions", rows, DECISIONS) if rows else None


def _decision(evening: Evening, matter: Matter) -> Entry:
    answer, source = matter.answer, f"answer:{matter.key}"
    words = matter.raised.words
    subject = fixed(words, matter.key) if matter.raised.standard else told(words, matter.key, said=True)
    if answer is None or answer.kind is AnswerKind.OPEN:
        cells = (fixed(UNANSWERED, matter.key), fixed("", matter.key), fixed("", matter.key))
    else:
        by = f"Vóór {plain_date(answer.before)}." if answer.before else ""
        why = " ".join(part for part in (ended(answer.words), by) if part)
        cells = (
            told(DECIDED[answer.kind], source),
            told(why, source, said=bool(answer.words)),
            told(answer.owner or listing([one.owner for one in matter.actions if one.owner]), source, said=True),
        )
    return entry(row(subject, fixed(_where(matter), matter.key), *cells), subject=matter.key)


def _where(matter: Matter) -> str:
    kind, number = matter.raised.subject.kind, matter.raised.table
    if kind is SubjectKind.PARKED:
        return "parkeerplaats"
    if kind is SubjectKind.POINT:
        return "school" if matter.is_unheard else "het gesprek"
    table = f"tafel {number}" if number else "een tafel"
    return f"vraag, {table}" if kind is SubjectKind.QUESTION else table


def actions(evening: Evening) -> LetterPart | None:
    """Return every action with how far it is."""
    rows = tuple(_action(action) for action in evening.followup.actions)
    return part("actions", rows, ACTIONS) if rows else None


def _action(action: Action) -> Entry:
    state = f"{STATES[action.state]}: {action.reason}" if action.reason else STATES[action.state]
    cells = (action.title, action.owner, plain_date(action.due) if action.due else "", state)
    return entry(row(*(told(cell, f"action:{action.id}", said=True) for cell in cells)))


def quotes_chosen(evening: Evening) -> LetterPart | None:
    """Return the quotes that were chosen on the evening, by voice where that may be told."""
    order = list(Voice)
    quotes = sorted(chosen_quotes(evening), key=lambda quote: order.index(quote.voice))
    entries = tuple(entry(quoted(quote, shown_voice(evening, quote.voice))) for quote in quotes)
    return part("quotes", entries) if entries else None
