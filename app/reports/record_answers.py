"""What comes after, in the record: what is taken along, what the school answers, how one stays in touch, exit words."""

from collections import Counter
from dataclasses import replace

from app.models.aftercare.waiting import Unanswered, answer_to, waiting
from app.models.evening import Evening
from app.models.followup.followup import Answer, AnswerKind, SubjectKind
from app.models.harvest.exits import MARKS
from app.reports.document import Block, Bullets, Heading, PaperTable, Paragraph, TableRow
from app.reports.dutch import plain_date
from app.reports.lines import Line, plain, quiet, said, strong

HEADINGS = {
    AnswerKind.DO: "Doen we",
    AnswerKind.FIND_OUT: "Zoeken we uit",
    AnswerKind.DONT: "Doen we niet",
    AnswerKind.OPEN: "Nog open",
}
"""The answers in the order in which the record has them."""


def taken_blocks(evening: Evening) -> tuple[Block, ...]:
    """Return what the evening takes along, in the order in which the room read it."""
    items = tuple(said(taken.words) for taken in evening.followup.taken)
    return (Heading(plain("Dit nemen we mee")), Bullets(items)) if items else ()


def answer_blocks(evening: Evening) -> tuple[Block, ...]:
    """Return what the school answers to each point, pitch and question; what has no answer is open.

    Nothing when nothing was taken along or answered, and no table brought anything: then nobody was to answer.
    """
    followup = evening.followup
    asked = followup.answers or followup.taken or any(form.pitch or form.question for form in evening.harvests)
    if not asked:
        return ()
    rows = [(one, answer_to(evening, one.subject)) for one in waiting(evening) if not _is_parked(one)]
    blocks: list[Block] = []
    for kind, heading in HEADINGS.items():
        items = tuple(_item(one, answer) for one, answer in rows if answer.kind is kind)
        blocks += [Heading(plain(heading), 3), Bullets(items)] if items else []
    return (Heading(plain("Wat doet school hiermee?")), *blocks) if blocks else ()


def parked_blocks(evening: Evening) -> tuple[Block, ...]:
    """Return what was parked, with who answers it and by when."""
    items = tuple(_parked(evening, one) for one in waiting(evening) if _is_parked(one))
    return (Heading(plain("Parkeerplaats")), Bullets(items)) if items else ()


def contact_blocks(evening: Evening) -> tuple[Block, ...]:
    """Return how school and parents stay in touch: in the school's own words, and the days it promised."""
    followup, words = evening.followup, evening.details.contact
    days = (("Volgend bericht", followup.next_message), ("Volgende avond", followup.next_evening))
    told = [(label, plain_date(day)) for label, day in days if day is not None]
    if followup.through:
        told.insert(1 if followup.next_message is not None else 0, ("Via", followup.through))
    items = tuple(strong(f"{label}: ") + said(text) for label, text in told)
    return (
        *((Heading(plain("Hoe houden we contact?")),) if words or items else ()),
        *((Paragraph(plain(words)),) if words else ()),
        *((Bullets(items),) if items else ()),
    )


def exit_blocks(evening: Evening) -> tuple[Block, ...]:
    """Return what people thought of it: the words in one list by the alphabet, and how often each mark was given."""
    words = Counter(one.word for one in evening.exits if one.word)
    marks = Counter(one.mark for one in evening.exits if one.mark is not None)
    items = tuple(said(word) + _times(count) for word, count in sorted(words.items(), key=_by_alphabet))
    rows = tuple(TableRow(((plain(str(mark)),), (plain(str(marks[mark])),))) for mark in reversed(MARKS))
    return (
        *((Heading(plain("Wat vond je ervan?")),) if evening.exits else ()),
        *((Bullets(items),) if items else ()),
        *((PaperTable(("Cijfer", "Hoe vaak gegeven"), rows, (20, 162)),) if marks else ()),
    )


def _words(one: Unanswered) -> Line:
    return plain(one.words) if one.prepared else said(one.words)


def _where(one: Unanswered) -> str:
    """Return where it is from, which of a point needs no saying."""
    if one.table is None:
        return ""
    what = "pitch" if one.subject.kind is SubjectKind.PITCH else "vraag"
    return f"{what} van tafel {one.table}" if one.table else f"{what} van een tafel"


def _is_parked(one: Unanswered) -> bool:
    """What was parked has a part of its own."""
    return one.subject.kind is SubjectKind.PARKED


def _item(one: Unanswered, answer: Answer) -> Line:
    words, where = _words(one), _where(one)
    more = quiet(f" ({', '.join((*([where] if where else []), *_facts(answer)))})") if where or _facts(answer) else ()
    return words + more + _said_to_it(answer)


def _facts(answer: Answer) -> tuple[str, ...]:
    """Return who answers and by when."""
    by = "antwoord vóór" if answer.kind is AnswerKind.FIND_OUT else "vóór"
    owner = (f"wie: {answer.owner}",) if answer.owner else ()
    return (*owner, *((f"{by} {plain_date(answer.before)}",) if answer.before is not None else ()))


def _said_to_it(answer: Answer) -> Line:
    if not answer.words:
        return ()
    begin = "Waarom niet: " if answer.kind is AnswerKind.DONT else "Antwoord: "
    return plain("\n") + strong(begin) + said(answer.words)


def _parked(evening: Evening, one: Unanswered) -> Line:
    given = evening.followup.answer(one.subject)
    answer = given or Answer(one.subject)
    told = (HEADINGS[answer.kind].lower(),) if given is not None else ()
    facts = _facts(replace(answer, owner=one.owner or answer.owner or "nog niemand"))
    return said(one.words) + quiet(f" ({', '.join((*facts, *told))})") + _said_to_it(answer)


def _by_alphabet(item: tuple[str, int]) -> tuple[str, str]:
    return item[0].casefold(), item[0]


def _times(count: int) -> Line:
    return quiet(f" ({count}\u00a0keer)") if count > 1 else ()
