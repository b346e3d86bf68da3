"""The picture view: the pictures of the evening below each other, each with its numbers, to look at and to save."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.live.followup.pictures import BarPicture, pictures
from app.live.laptop.paper_maker import PaperMaker, Written, save_folder
from app.models.evening import Evening
from app.views.followup.gathered.picture_card import PictureCard
from app.views.followup.gathered.picture_painter import as_png
from app.views.phase.scrolled_page import ScrolledPage
from app.views.widgets.saving import MadeFile
from app.views.widgets.words.plain_label import PlainLabel


class PictureView(QWidget):
    """What was not done has no picture; when there is none at all it says so."""

    told = Signal(str, str, str)
    """A sentence, its tone and its icon."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[BarPicture, ...] | None = None
        self._maker = PaperMaker(self)
        self.cards: list[PictureCard] = []
        self.page = ScrolledPage()
        self.page.column.setContentsMargins(0, 0, 0, 0)
        self._empty = PlainLabel(self.tr("Nothing was noted this evening, so there is nothing to picture."), "muted")
        self.made = MadeFile()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page, 1)
        column.addWidget(self.made)
        self.page.column.addWidget(self._empty)
        self.page.column.addStretch(1)

        self._maker.written.connect(self._tell_written)
        self._maker.refused.connect(self._tell_refused)

    def show_evening(self, evening: Evening) -> None:
        """Show the pictures of this evening; the same ones once more change nothing."""
        shown = pictures(evening)
        if shown == self._shown:
            return
        self._shown = shown
        for card in self.cards:
            self.page.column.removeWidget(card)
            card.deleteLater()
        self.cards = [PictureCard(picture) for picture in shown]
        for place, card in enumerate(self.cards):
            self.page.column.insertWidget(place, card)
            card.save_asked.connect(self._save)
        self._empty.setVisible(not shown)

    def take_keyboard(self) -> None:
        """Put the keyboard on the first picture."""
        if self.cards:
            self.cards[0].canvas.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.setFocus()

    @Slot(object)
    def _save(self, picture: BarPicture) -> None:
        evening = self._desk.evening
        if evening is not None:
            name = f"{evening.date.isoformat()} {evening.title} {picture.key}"
            self._maker.write_picture(name, as_png(picture), save_folder())

    @Slot(object)
    def _tell_written(self, made: Written) -> None:
        self.told.emit(self.tr("Saved: {path}").format(path=made.path), "green", "check")
        self.made.show_file(made.path)

    @Slot(str)
    def _tell_refused(self, words: str) -> None:
        self.told.emit(words, "red", "circle-alert")
