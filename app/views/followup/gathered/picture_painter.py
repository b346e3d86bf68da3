"""The picture painter: draws bars with their names and numbers, on the screen as in the file that is saved."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QImageWriter, QPainter

from app.live.followup.gathered_words import voices_word
from app.live.followup.pictures import Bar, BarPicture
from app.views.theme.icons import paint_icon
from app.views.theme.style import font, px
from app.views.theme.tokens import LIGHT, TEAL_FILL, Scheme
from app.views.widgets.paint import color_of, draw_line_of_text, draw_round
from app.views.widgets.text_block import TextBlock, text_block
from app.views.widgets.tones import VOICE_ICONS, VOICE_TONES, tone_colors
from app.views.widgets.words.lines import height_of, width_of

SIZE, SMALL, TITLE, BAR, GAP, PAD = 14, 12, 17, 16, 8, 12
NAMES, NUMBERS = 0.34, 0.26
"""The shares of the width for the names and for the numbers; the bars get what is left."""
FILE_WIDTH, SHARPNESS = 900, 2
"""Of a picture that is saved, in pixels at 100 %, and how many dots each of them has."""
START, SEMI = Qt.AlignmentFlag.AlignLeft, QFont.Weight.DemiBold


def height_for(picture: BarPicture, width: int) -> int:
    """Return how high a picture is in this width, without its title."""
    key = height_of(SMALL) + px(GAP) if picture.voices else 0
    return key + sum(_row_height(bar, width) + px(GAP) for bar in picture.bars)


def paint_picture(painter: QPainter, picture: BarPicture, width: int, scheme: Scheme) -> None:
    """Draw it from the origin of the painter."""
    top = 0
    if picture.voices:
        _paint_key(painter, picture, scheme)
        top = height_of(SMALL) + px(GAP)
    longest = max((bar.length for bar in picture.bars), default=0.0) or 1.0
    for bar in picture.bars:
        height = _row_height(bar, width)
        _paint_bar(painter, bar, QRect(0, top, width, height), longest, scheme)
        top += height + px(GAP)


def as_png(picture: BarPicture) -> bytes:
    """Return the picture with its title as PNG, in the light colours, for paper and for others."""
    width = px(FILE_WIDTH)
    head = height_of(TITLE, SEMI) + px(PAD)
    image = QImage(
        SHARPNESS * (width + 2 * px(PAD)),
        SHARPNESS * (head + height_for(picture, width) + 2 * px(PAD)),
        QImage.Format.Format_RGB32,
    )
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(color_of(LIGHT.card))
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(px(PAD), px(PAD))
        painter.setFont(font(TITLE, SEMI))
        draw_line_of_text(painter, QRect(0, 0, width, height_of(TITLE, SEMI)), picture.title, LIGHT.ink, START)
        painter.translate(0, head)
        paint_picture(painter, picture, width, LIGHT)
    finally:
        painter.end()
    raw = QByteArray()
    buffer = QBuffer(raw)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(raw.data())


def _name(bar: Bar, width: int) -> TextBlock:
    return text_block(bar.label, font(SIZE), max(px(60), int(width * NAMES)), 2)


def _words(bar: Bar, width: int) -> TextBlock:
    return text_block(bar.words, font(SMALL, SEMI), max(px(60), int(width * NUMBERS)), 2)


def _row_height(bar: Bar, width: int) -> int:
    return max(px(BAR), round(_name(bar, width).height), round(_words(bar, width).height))


def _paint_bar(painter: QPainter, bar: Bar, row: QRect, longest: float, scheme: Scheme) -> None:
    name, words = _name(bar, row.width()), _words(bar, row.width())
    painter.setPen(color_of(scheme.ink))
    name.layout.draw(painter, QPointF(row.left(), row.top() + (row.height() - name.height) / 2))
    left = row.left() + int(row.width() * NAMES) + px(PAD)
    room = row.width() - left - int(row.width() * NUMBERS) - px(PAD)
    top = row.top() + (row.height() - px(BAR)) / 2
    at = float(left)
    for voice, length in bar.parts:
        ink = TEAL_FILL[scheme.dark] if voice is None else tone_colors(scheme, VOICE_TONES[voice])[0]
        part = room * length / longest
        if part:
            draw_round(painter, QRectF(at, top, max(1.0, part), px(BAR)), px(3), fill=ink)
        at += part
    if bar.tick is not None:
        tick = left + room * bar.tick / longest
        for wide, ink in ((4, scheme.card), (2, scheme.ink)):  # seen on the bar as well as beside it
            draw_round(painter, QRectF(tick - px(wide) / 2, top - px(3), px(wide), px(BAR + 6)), 0, fill=ink)
    painter.setPen(color_of(scheme.ink))
    words.layout.draw(painter, QPointF(left + room + px(PAD), row.top() + (row.height() - words.height) / 2))


def _paint_key(painter: QPainter, picture: BarPicture, scheme: Scheme) -> None:
    """Draw which colour and which sign is whose."""
    painter.setFont(font(SMALL, SEMI))
    left, height = 0, height_of(SMALL)
    for voice in picture.voices:
        ink = tone_colors(scheme, VOICE_TONES[voice])[0]
        side = px(10)
        paint_icon(painter, VOICE_ICONS[voice], QRectF(left, (height - side) / 2, side, side), ink)
        word = voices_word(voice)
        left += side + px(5)
        room = width_of(word, SMALL, SEMI) + 2
        draw_line_of_text(painter, QRect(left, 0, room, height), word, ink, START)
        left += room + px(PAD)
