"""How a block of a document is written into a text to read: as plain words with a format, never as markup."""

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from app.models.said.privacy import NONE_FINE, Fine, personal_spans
from app.reports.document import Block, Bullets, Heading, PaperTable, Paragraph, Quotes, Said
from app.reports.lines import Ink, Line, text_of
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import color_of
from app.views.widgets.tones import VOICE_TONES, tone_colors

TEXT, SMALL = 14, 13
HEADINGS = {1: 24, 2: 18, 3: 15}
ABOVE = {1: 4, 2: 22, 3: 14}
IN_QUOTE = QTextFormat.Property.UserProperty.value + 1
"""Marks letters that stand in a quote."""
UNDERLINE = QTextCharFormat.UnderlineStyle.DotLine


def write_block(cursor: QTextCursor, block: Block, fine: Fine) -> None:
    """Write one block at the cursor; a kind that no record holds is left out.

    What may point to a person is underlined in what was said, but for words that are fine at this school.
    """
    match block:
        case Heading():
            _heading(cursor, block)
        case Paragraph():
            _begin(cursor, _shape(4))
            _words(cursor, block.line, TEXT, fine)
        case Bullets():
            for item in block.items:
                _begin_item(cursor)
                _words(cursor, item, TEXT, fine)
        case Quotes():
            for said in block.items:
                _begin_item(cursor)
                _said(cursor, said, fine)
        case PaperTable():
            _table(cursor, block)
        case _:
            pass


def _heading(cursor: QTextCursor, block: Heading) -> None:
    scheme = current_scheme()
    if block.kicker:
        _begin(cursor, _shape(0))
        cursor.insertText(block.kicker, _letters(TEXT, QFont.Weight.DemiBold, scheme.teal))
    shape = _shape(ABOVE[block.level])
    shape.setHeadingLevel(block.level)
    _begin(cursor, shape)
    ink = scheme.ink if block.level == 1 else scheme.teal
    cursor.insertText(_in_one_block(block.line), _letters(HEADINGS[block.level], QFont.Weight.Bold, ink))


def _said(cursor: QTextCursor, said: Said, fine: Fine) -> None:
    ink, _ = tone_colors(current_scheme(), VOICE_TONES[said.voice])
    letters = _letters(TEXT, QFont.Weight.Bold, ink)
    cursor.setBlockCharFormat(letters)  # the bullet takes it
    cursor.insertText(f"{said.who}: ", letters)
    _words(cursor, said.line, TEXT, fine, in_quote=True)


def _table(cursor: QTextCursor, block: PaperTable) -> None:
    shape = QTextTableFormat()
    shape.setHeaderRowCount(1)
    shape.setBorder(0)
    shape.setCellPadding(px(4))
    shape.setWidth(_share(100))
    shape.setColumnWidthConstraints([_share(100 * width / sum(block.widths)) for width in block.widths])
    _begin(cursor, _shape(0))
    table = cursor.insertTable(len(block.rows) + 1, len(block.head), shape)
    for column, words in enumerate(block.head):
        head = table.cellAt(0, column).firstCursorPosition()
        head.insertText(words, _letters(SMALL, QFont.Weight.DemiBold, current_scheme().muted))
    for row, written in enumerate(block.rows, 1):
        for column, lines in enumerate(written.cells):
            at = table.cellAt(row, column).firstCursorPosition()
            for line in lines:
                _words(at, line, SMALL)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _share(percent: float) -> QTextLength:
    return QTextLength(QTextLength.Type.PercentageLength, percent)


def _words(cursor: QTextCursor, line: Line, size: int, fine: Fine = NONE_FINE, *, in_quote: bool = False) -> None:
    scheme = current_scheme()
    for run in line:
        weight = QFont.Weight.Bold if run.ink is Ink.STRONG else QFont.Weight.Normal
        letters = _letters(size, weight, scheme.muted if run.ink is Ink.QUIET else scheme.ink)
        words, end = _in_one_block((run,)), 0
        for span in personal_spans(run.text, fine) if run.said else ():
            cursor.insertText(words[end : span.start], letters)
            cursor.insertText(words[span.start : span.end], _underlined(letters, in_quote=in_quote))
            end = span.end
        cursor.insertText(words[end:], letters)


def leads_to(letters: QTextCharFormat) -> bool:
    """Tell whether these are letters of words that may point to a person; a quote is looked for among the words."""
    return letters.underlineStyle() == UNDERLINE and not letters.boolProperty(IN_QUOTE)


def _underlined(letters: QTextCharFormat, *, in_quote: bool) -> QTextCharFormat:
    marked = QTextCharFormat(letters)
    marked.setProperty(IN_QUOTE, in_quote)
    marked.setUnderlineStyle(UNDERLINE)
    marked.setUnderlineColor(color_of(current_scheme().amber))
    return marked


def _in_one_block(line: Line) -> str:
    return text_of(line).replace("\n", "\u2028")


def _begin(cursor: QTextCursor, shape: QTextBlockFormat) -> None:
    """Begin a block; the first one is there already."""
    if cursor.document().isEmpty():
        cursor.setBlockFormat(shape)
    else:
        cursor.insertBlock(shape, QTextCharFormat())


def _begin_item(cursor: QTextCursor) -> None:
    _begin(cursor, _shape(4))
    bullet = QTextListFormat()
    bullet.setStyle(QTextListFormat.Style.ListDisc)
    cursor.createList(bullet)
    cursor.setBlockCharFormat(_letters(TEXT, QFont.Weight.Bold, current_scheme().teal))


def _shape(above: int) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setTopMargin(px(above))
    return shape


def _letters(size: int, weight: QFont.Weight, ink: str) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(font(size, weight))
    letters.setForeground(color_of(ink))
    return letters
