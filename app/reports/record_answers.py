"""What comes after, in the record: what is taken along, what the school answers, how one stays in touch, exit words."""

from collections import Counter
from collections.abc import Iterator

from app.models.evening import Evening
from app.models.followup.followup import Answer, AnswerKind, Subject, SubjectKind
from app.models.harvest.exits import MARKS
from app.models.said.dialogue import Quote
from app.models.said.summary import accepted
from app.reports.document import Block, Bullets, Heading, PaperTable, Paragraph, TableRow
from app.reports.dutch import plain_date
from app.reports.lines import Line, plain, quiet, said, strong
from app.reports.record_tables import known_tables

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
    rows = [(subject, words, where) for subject, words, where in _subjects(evening) if words]
    blocks: list[Block] = []
    for kind, heading in HEADINGS.items():
        answered = [(row, evening.followup.answer(row[0]) or Answer(row[0])) for row in rows]
        items = tuple(_item(words, where, given) for (_, words, where), given in answered if given.kind is kind)
        blocks += [Heading(plain(heading), 3), Bullets(items)] if items else []
    return (Heading(plain("Wat doet school hiermee?")), *blocks) if blocks else ()


def parked_blocks(evening: Evening) -> tuple[Block, ...]:
    """Return what was parked, with who answers it and by when."""
    items = tuple(_parked(evening, quote) for quote in evening.quotes if quote.parked)
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


def _subjects(evening: Evening) -> Iterator[tuple[Subject, Line, str]]:
    """Yield what waits for an answer, with its words and where they are from; what was parked has a part of its own."""
    answered = {answer.subject.id for answer in evening.followup.answers if answer.subject.kind is SubjectKind.POINT}
    for point in evening.points:
        if point in accepted((point,)) or point.id in answered:
            yield Subject(SubjectKind.POINT, point.id), plain(point.text) if point.standard else said(point.text), ""
    for table in known_tables(evening):
        form = evening.harvest(table.id)
        if form is not None:
            name = f"tafel {table.number}" if table.number else "een tafel"
            yield Subject(SubjectKind.PITCH, table.id), _if_any(form.pitch), f"pitch van {name}"
            yield Subject(SubjectKind.QUESTION, table.id), _if_any(form.question), f"vraag van {name}"


def _if_any(text: str) -> Line:
    return said(text) if text else ()


def _item(words: Line, where: str, answer: Answer) -> Line:
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
    begin = "Omdat: " if answer.kind is AnswerKind.DONT else "Antwoord: "
    return plain("\n") + strong(begin) + said(answer.words)


def _parked(evening: Evening, quote: Quote) -> Line:
    subject = Subject(SubjectKind.PARKED, quote.id)
    given = evening.followup.answer(subject)
    answer = given or Answer(subject)
    told = (HEADINGS[answer.kind].lower(),) if given is not None else ()
    facts = _facts(Answer(subject, answer.kind, "", answer.before, quote.owner or answer.owner or "nog niemand"))
    return said(quote.text) + quiet(f" ({', '.join((*facts, *told))})") + _said_to_it(answer)


def _by_alphabet(item: tuple[str, int]) -> tuple[str, str]:
    return item[0].casefold(), item[0]


def _times(count: int) -> Line:
    return quiet(f" ({count}\u00a0keer)") if count > 1 else ()
