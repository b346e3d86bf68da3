"""The section of the papers: each with its pages in sight, and the files it can become."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.laptop.paper_maker import PaperMaker, Preview, Written, save_folder
from app.live.parts import Parts
from app.models.evening import Evening
from app.models.seats.tables import Seat
from app.services.commands import commands as c
from app.views.phase.paper_pages import PaperPages
from app.views.phase.scrolled_page import ScrolledPage
from app.views.phase.section import Section
from app.views.phase.section_button import ButtonColumn, SectionButton
from app.views.phase.section_head import SectionHead
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.saving import MadeFile, save_button
from app.views.widgets.width_step import WidthStep
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.marking import QT_TRANSLATE_NOOP

PPI = 110
SOON = 250
"""Milliseconds after a change before the pages are made anew."""

NAMES = {
    "invitation": QT_TRANSLATE_NOOP("Papers", "Invitation"),
    "sign_up": QT_TRANSLATE_NOOP("Papers", "Sign-up form"),
    "welcome_mail": QT_TRANSLATE_NOOP("Papers", "Mail: glad you come"),
    "reminder": QT_TRANSLATE_NOOP("Papers", "Reminder"),
    "for_pupils": QT_TRANSLATE_NOOP("Papers", "For the pupils"),
    "task_list": QT_TRANSLATE_NOOP("Papers", "Task list"),
    "run_sheet": QT_TRANSLATE_NOOP("Papers", "Draaiboek on one page"),
    "cue_cards": QT_TRANSLATE_NOOP("Papers", "Cue cards"),
    "name_cards": QT_TRANSLATE_NOOP("Papers", "Name cards"),
    "table_plan": QT_TRANSLATE_NOOP("Papers", "Table plan for the wall"),
    "table_cards": QT_TRANSLATE_NOOP("Papers", "Table cards"),
    "door_list": QT_TRANSLATE_NOOP("Papers", "Door list"),
}
KINDS = ("pdf", "docx", "txt", "html", "eml", "ics")

WITH_SEATS = ("name_cards", "door_list")
"""On these stands who sits where, so they are wrong after a new draw."""

PLACES = {
    **dict.fromkeys(("plaats", "tolk", "aanmelden"), "tasks/invitation"),
    **dict.fromkeys(("thema", "vragen"), "themes"),
    "tekst voor de leerlingen": "tasks/texts",
}
"""The place in the preparation where one fills in what a paper lacks, when that is not among the gaps."""

NARROW = 700
"""Below this width, at 100 %, the papers stand above the pages."""


class PapersSection(Section):
    """Files go to the folder Samenspraak in the user's documents; each is written whole or not at all."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self._evening: Evening | None = None
        self._shown: tuple[Evening, str] | None = None
        self._lacks = ""
        self._seats: tuple[Seat, ...] = ()
        self.key = "invitation"
        self._maker = PaperMaker(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self.papers = {key: SectionButton(QCoreApplication.translate("Papers", words)) for key, words in NAMES.items()}
        self.kinds = {kind: save_button(kind) for kind in KINDS}
        self.choice = DropDown(self.tr("Paper"))
        for key, words in NAMES.items():
            self.choice.addItem(QCoreApplication.translate("Papers", words), key)
        self.copy = Button(self.tr("Copy the text"), icon="file-text")
        self.all = Button(self.tr("All papers at once"), icon="printer")
        self.made = MadeFile()
        self.gaps = PlainLabel("", "amber", wrap=True)
        self.mend = Button(self.tr("Go there"), icon="arrow-right")
        self.pages = PaperPages()
        self._names, self._missing = ButtonColumn(), QWidget()
        self._lay_out()

        self._soon.timeout.connect(self._make_pages)
        self._maker.previewed.connect(self._show_pages)
        self._maker.written.connect(self._tell_written)
        self._maker.all_written.connect(self._tell_all_written)
        self._maker.copied.connect(self._take_text)
        self._maker.refused.connect(self._tell_refused)
        for key, button in self.papers.items():
            button.clicked.connect(partial(self.choose, key))
        for kind, save in self.kinds.items():
            save.clicked.connect(partial(self._save, kind))
        self.choice.activated.connect(self._choose)
        self.mend.clicked.connect(self._go_to_gaps)
        self.copy.clicked.connect(self._copy)
        self.all.clicked.connect(self._save_all)

    def _lay_out(self) -> None:
        scaled(self._names.column.setContentsMargins, 10, 10, 10, 10)
        for paper in self.papers.values():
            self._names.column.addWidget(paper)
        set_role(self._names, "card")
        scaled(self._names.setFixedWidth, 220)
        tools = QWidget()
        row = FlowLayout(tools)
        for widget in (PlainLabel(self.tr("Save as"), "field"), *self.kinds.values(), self.copy, self.all):
            row.addWidget(widget)
        missing = FlowLayout(self._missing)
        for widget in (self.gaps, self.mend):
            missing.addWidget(widget)
        page = ScrolledPage()
        page.column.setContentsMargins(0, 0, 0, 0)
        for part in (tools, self.made, self._missing, self.pages):
            page.column.addWidget(part)
        page.column.addStretch(1)
        self._columns = QHBoxLayout()
        scaled(self._columns.setSpacing, 14)
        self._columns.addWidget(self._names, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self.choice)
        self._columns.addWidget(page, 1)
        whole = QVBoxLayout(self)
        scaled(whole.setContentsMargins, 20, 16, 20, 0)
        scaled(whole.setSpacing, 12)
        whole.addWidget(SectionHead(self.tr("Papers")))
        whole.addLayout(self._columns, 1)
        self._missing.hide()
        WidthStep(self, NARROW, self._fit)

    def _fit(self, wide: bool) -> None:
        """Choose the paper from a list beside its pages, or from one line above them where the letters are large."""
        self._names.setVisible(wide)
        self.choice.setVisible(not wide)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    @override
    def show_evening(self, evening: Evening) -> None:
        self._evening = evening
        for key, button in self.papers.items():
            button.setChecked(key == self.key)
            button.show_standing("file-text", "")
        self.choice.setCurrentIndex(self.choice.findData(self.key))
        kinds = self._kinds()
        for kind, save in self.kinds.items():
            save.setVisible(kind in kinds)
        self.copy.setVisible("txt" in kinds)
        if self._shown != (evening, self.key):
            self._soon.start()

    def _kinds(self) -> tuple[str, ...]:
        from app.reports.papers import paper

        return paper(self.key).kinds

    @Slot(str)
    def choose(self, key: str) -> None:
        """Bring another paper in sight."""
        self.key = key
        if self._evening is not None:
            self.show_evening(self._evening)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.choose(self.choice.itemData(index))

    @Slot()
    def _go_to_gaps(self) -> None:
        self.wanted.emit(PLACES.get(self._lacks, "tasks/gaps"))

    @override
    def go_to_place(self, place: str) -> None:
        if place in NAMES:
            self.choose(place)
        self.take_keyboard()

    @override
    def take_keyboard(self) -> None:
        (self.papers[self.key] if self.choice.isHidden() else self.choice).setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()

    # What is made

    @Slot()
    def _make_pages(self) -> None:
        if self._evening is not None and self._shown != (self._evening, self.key):
            self._shown = (self._evening, self.key)
            self._maker.preview(self._evening, self.key, self._today(), PPI * self.devicePixelRatioF())

    @Slot(object)
    def _show_pages(self, made: Preview) -> None:
        self.pages.show_pages(made.pages)
        words = self.tr("Still to fill in: {gaps}.").format(gaps=", ".join(made.gaps)) if made.gaps else ""
        self.gaps.setText(words)
        self._missing.setVisible(bool(words))
        self._lacks = made.gaps[0] if made.gaps else ""

    def _save(self, kind: str) -> None:
        if self._evening is not None:
            self._seats = self._evening.seating.seats
            self._maker.write(self._evening, self.key, kind, self._desk.wall(), save_folder())

    @Slot()
    def _save_all(self) -> None:
        """Save every paper as PDF, in the order in which they are needed."""
        if self._evening is not None:
            self._seats = self._evening.seating.seats
            self._maker.write_all(self._evening, tuple(NAMES), self._desk.wall(), save_folder())

    @Slot()
    def _copy(self) -> None:
        if self._evening is not None:
            self._maker.copy_text(self._evening, self.key, self._today())

    @Slot(str)
    def _take_text(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.tell(self.tr("The text is on the clipboard."), "green", "check")

    @Slot(object)
    def _tell_all_written(self, made: tuple[Written, ...]) -> None:
        self._tell_written(replace(made[0], signs_missing=any(one.signs_missing for one in made), key=WITH_SEATS[0]))
        folder = str(Path(made[0].path).parent)
        self.tell(self.tr("{n} papers saved in {folder}.").format(n=len(made), folder=folder), "green", "check")

    @Slot(object)
    def _tell_written(self, made: Written) -> None:
        words = self.tr("Saved: {path}").format(path=made.path)
        if made.signs_missing:
            missing = self.tr("Some signs could not be drawn; look at the preview.")
            words = f"{words} {missing}"
        self.tell(words, "green", "check")
        self.made.show_file(made.path)
        if made.key in WITH_SEATS and self._seats:
            self._desk.do(c.CardsMade, seats=self._seats)

    @Slot(str)
    def _tell_refused(self, words: str) -> None:
        self.tell(words, "red", "triangle-alert")

    def _today(self) -> date:
        return self._desk.today(self._evening) if self._evening is not None else self._desk.wall().date()
