"""What becomes of what leaves: where a file was written, the message on the clipboard, and the file that went out."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.live.followup.letter_desk import LetterDesk
from app.live.followup.letter_maker import SentFile
from app.live.laptop.paper_maker import Written
from app.views.followup.letter.decided_card import DecidedCard
from app.views.followup.letter.leaving_card import LeavingCard
from app.views.widgets.file_chooser import FileChooser

ENDINGS = "*.docx *.odt *.pdf *.html *.txt *.eml"


class LeavingAnswers(QObject):
    """Stands between the desk of the letter and the two cards from which something leaves or is kept."""

    told = Signal(str, str, str)
    """A sentence with its tone and icon, for the page's status line."""

    def __init__(self, letter: LetterDesk, leaving: LeavingCard, decided: DecidedCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._leaving, self._decided = leaving, decided
        title, letters = self.tr("Keep the file that went out"), self.tr("Letters")
        self.chooser = FileChooser(title, f"{letters} ({ENDINGS})", letter.maker.read_file, parent)

        leaving.save_asked.connect(letter.save)
        leaving.copy_asked.connect(letter.copy_for_app)
        decided.sent.connect(letter.mark_sent)
        decided.file_asked.connect(self.chooser.ask)
        decided.kept_asked.connect(letter.save_kept)
        letter.maker.written.connect(self._tell_written)
        letter.maker.copied.connect(self._take_copy)
        letter.maker.refused.connect(self._tell_refused)
        letter.maker.read.connect(self._show_file)

    @Slot(str)
    def _take_copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        said = self.tr("The message is on the clipboard: {n} signs.").format(n=len(words))
        self.told.emit(said, "green", "check")

    @Slot(object)
    def _tell_written(self, made: Written) -> None:
        words = self.tr("Saved: {path}").format(path=made.path)
        if made.signs_missing:
            missing = self.tr("Some signs could not be drawn; look at the page.")
            words = f"{words} {missing}"
        self.told.emit(words, "green", "check")
        self._leaving.made.show_file(made.path)

    @Slot(str)
    def _tell_refused(self, words: str) -> None:
        self.told.emit(words, "red", "triangle-alert")

    @Slot(object)
    def _show_file(self, file: SentFile) -> None:
        self._decided.show_file(file.name)
