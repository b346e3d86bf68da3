"""How a block of a document is written into a text to read: as plain words with a format, never as markup."""

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from app.reports.document import Block, Bullets, Heading, PaperTable, Paragraph, Quotes, Said
from app.reports.lines import Ink, Line, text_of
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import color_of
from app.views.widgets.tones import VOICE_TONES, tone_colors

TEXT, SMALL = 14, 13
HEADINGS = {1: 24, 2: 18, 3: 15}
ABOVE = {1: 4, 2: 22, 3: 14}


def write_block(cursor: QTextCursor, block: Block) -> None:
    """Write one block at the cursor; a kind that no record holds is left out."""
    match block:
        case Heading():
            _heading(cursor, block)
        case Paragraph():
            _begin(cursor, _shape(4))
            _words(cursor, block.line, TEXT)
        case Bullets():
            for item in block.items:
                _begin_item(cursor)
                _words(cursor, item, TEXT)
        case Quotes():
            for said in block.items:
                _begin_item(cursor)
                _said(cursor, said)
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


def _said(cursor: QTextCursor, said: Said) -> None:
    ink, _ = tone_colors(current_scheme(), VOICE_TONES[said.voice])
    letters = _letters(TEXT, QFont.Weight.Bold, ink)
    cursor.setBlockCharFormat(letters)  # the bullet takes it
    cursor.insertText(f"{said.who}: ", letters)
    _words(cursor, said.line, TEXT)


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


def _words(cursor: QTextCursor, line: Line, size: int) -> None:
    scheme = current_scheme()
    for run in line:
        weight = QFont.Weight.Bold if run.ink is Ink.STRONG else QFont.Weight.Normal
        ink = scheme.muted if run.ink is Ink.QUIET else scheme.ink
        cursor.insertText(_in_one_block((run,)), _letters(size, weight, ink))


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
