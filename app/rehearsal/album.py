"""The album: what a rehearsal leaves behind, pictures of desk and beamer, the times, and the evening as a file."""

import re
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from app.live.laptop.rehearsing import EVENING_NAME
from app.main import Samenspraak
from app.models.evening import Evening
from app.models.ground.faults import StoreTrouble
from app.models.ground.writing_files import write_file
from app.services.files.evening_file import to_json
from app.views.beamer.painter import paint_slide
from app.wording import figures

DESK, BEAMER = QSize(1366, 768), QSize(1920, 1080)
TIMES_NAME = "tijden.txt"

_UNSAFE = re.compile(r"[^a-z0-9]+")

translate = QCoreApplication.translate


class Album:
    """A folder with pictures. Every method raises StoreTrouble `cannot_write` when the disk refuses."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            raise StoreTrouble("cannot_write", file=folder.name) from None

    def take_start(self, app: Samenspraak) -> None:
        """Keep the start screen."""
        self._keep_desk("00-start-desk", app)

    def take(self, number: int, block: str, app: Samenspraak) -> None:
        """Keep desk and beamer in a block."""
        name = f"{number:02}-{_safe(block)}"
        self._keep_desk(f"{name}-desk", app)
        self._save(f"{name}-beamer", _beamer(app))

    def take_record(self, number: int, app: Samenspraak) -> None:
        """Keep the record of the evening."""
        self._keep_desk(f"{number:02}-verslag-desk", app)

    def keep(self, evening: Evening, now: datetime) -> None:
        """Keep the evening as a file, and its times."""
        write_file(self.folder / EVENING_NAME, to_json(evening, now))
        write_file(self.folder / TIMES_NAME, times(evening, now).encode("utf-8"))

    def _keep_desk(self, name: str, app: Samenspraak) -> None:
        image = app.window.grab().toImage()
        if image.width() > DESK.width():  # a screen with more pixels
            image = image.scaled(DESK, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        self._save(name, image)

    def _save(self, name: str, image: QImage) -> None:
        path = self.folder / f"{name}.png"
        if not image.save(str(path)):
            raise StoreTrouble("cannot_write", file=path.name)


def is_plain(image: QImage) -> bool:
    """Tell whether a picture shows nothing: every pixel has the same colour."""
    small = image.scaled(160, 90, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    first = small.pixel(0, 0)
    return all(small.pixel(x, y) == first for x in range(small.width()) for y in range(small.height()))


def times(evening: Evening, now: datetime) -> str:
    """Return one page of text: for each block when and how long it was planned, and when and how long it was."""
    reading = evening.reading(now)
    rows: list[tuple[str, ...]] = [
        (
            translate("Rehearsal", "Block"),
            translate("Rehearsal", "Planned"),
            translate("Rehearsal", "Lasts"),
            translate("Rehearsal", "Really"),
            translate("Rehearsal", "Lasted"),
            translate("Rehearsal", "Difference"),
        )
    ]
    planned = used = 0
    for block in evening.agenda.running_blocks():
        row = reading.block(block.id)
        stretches = [stretch for stretch in evening.run.stretches if stretch.block == block.id]
        span = _span(evening, stretches[0].began, stretches[-1].ended or now) if stretches else "–"
        plan, real = block.minutes * 60, round(row.used)
        planned, used = planned + plan, used + real
        rows.append(
            (
                block.title,
                _span(evening, row.planned_start, row.planned_end),
                figures.duration(plan),
                span,
                figures.duration(real),
                _signed(real - plan),
            )
        )
    total = (translate("Rehearsal", "In all"), "", figures.duration(planned), "", figures.duration(used))
    rows.append((*total, _signed(used - planned)))
    return "\n".join((*_head(evening), "", *_columns(rows), "", *_foot(evening, now))) + "\n"


def _head(evening: Evening) -> tuple[str, ...]:
    words = translate("Rehearsal", "Times of the rehearsal, {day}").format(day=figures.long_date(evening.date))
    return (evening.title, words)


def _foot(evening: Evening, now: datetime) -> tuple[str, ...]:
    reading = evening.reading(now)
    ends = translate(
        "Rehearsal", "Planned end {plan}, real end {real}. Quotes typed and found again in the store: {n}."
    )
    plan, real = figures.clock(evening, reading.planned_end), figures.clock(evening, reading.now)
    return (
        ends.format(plan=plan, real=real, n=len(evening.quotes)),
        translate("Rehearsal", "Pauses do not count in what a block lasted."),
    )


def _span(evening: Evening, began: datetime, ended: datetime) -> str:
    return f"{evening.local(began):%H.%M.%S}–{evening.local(ended):%H.%M.%S}"


def _signed(seconds: int) -> str:
    sign = "+" if seconds > 0 else "\u2212" if seconds else ""
    return f"{sign}{figures.duration(abs(seconds))}"


def _columns(rows: list[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _beamer(app: Samenspraak) -> QImage:
    """Paint what the room sees with the beamer's own painter, whatever screen there is."""
    image = QImage(BEAMER, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_slide(painter, QRectF(image.rect()), app.room.slide, app.settings.beamer_scale)
    painter.end()
    return image


def _safe(name: str) -> str:
    return _UNSAFE.sub("-", name.lower()).strip("-")[:40] or "blok"
