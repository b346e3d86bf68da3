"""The pages: a letter as a document, which every kind of file draws in its own way."""

from collections.abc import Iterator
from itertools import groupby

from app.models.followup.letter import Letter, LetterPart, Passage, Sentence, Shape
from app.models.followup.publications import Length
from app.models.said.dialogue import Voice
from app.reports.document import Block, Bullets, Doc, Heading, PaperTable, Paragraph, Quotes, Said, Scale, TableRow
from app.reports.dutch import VOICES
from app.reports.letter.page_height import WIDTHS
from app.reports.lines import Line, on_one_line, plain, printable, quiet, said
from app.reports.look import Style


def document_of(letter: Letter, marked: str = "") -> Doc:
    """Return the document of a letter; on the screen the part with this key is marked."""
    about = letter.about.words
    return Doc(
        title=printable(f"{letter.title}: {about}"),
        style=Style.REPORT,
        made=letter.made,
        author=printable(letter.school),
        foot="" if letter.length is Length.BRIEF else on_one_line(about),
        blocks=(
            Heading(plain(letter.title), 1),
            Paragraph(quiet(about), Scale.SMALL),
            *(block for part in letter.parts for block in _part(part, marked=part.key == marked)),
        ),
    )


def _part(part: LetterPart, *, marked: bool) -> Iterator[Block]:
    if part.heading:
        yield Heading(plain(part.heading), marked=marked)
    for (shape, voiced), passages in groupby(part.passages(), _alike):
        yield from _blocks(part, shape, tuple(passages), voiced=voiced)


def _alike(passage: Passage) -> tuple[Shape, bool]:
    return passage.shape, passage.voice is not None


def _blocks(part: LetterPart, shape: Shape, passages: tuple[Passage, ...], *, voiced: bool) -> Iterator[Block]:
    match shape:
        case Shape.TEXT:
            yield from (Paragraph(line_of(passage)) for passage in passages)
        case Shape.POINT:
            yield from (Heading(line_of(passage), 3) for passage in passages)
        case Shape.QUOTE if voiced:
            yield Quotes(tuple(_said(passage, passage.voice) for passage in passages if passage.voice is not None))
        case Shape.ROW:
            rows = tuple(TableRow(tuple((_line(cell),) for cell in passage.sentences)) for passage in passages)
            yield PaperTable(part.head, rows, WIDTHS[len(part.head)])
        case _:
            yield Bullets(tuple(map(line_of, passages)))


def _said(passage: Passage, voice: Voice) -> Said:
    return Said(VOICES[voice], voice, line_of(passage))


def line_of(passage: Passage) -> Line:
    """Return the sentences of a passage after each other."""
    lines = [_line(sentence) for sentence in passage.sentences if sentence.words]
    return tuple(run for number, line in enumerate(lines) for run in ((plain(" ") if number else ()) + line))


def _line(sentence: Sentence) -> Line:
    return said(sentence.words) if sentence.said and sentence.words else plain(sentence.words)
