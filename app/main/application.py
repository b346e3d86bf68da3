"""Qt's application, in Dutch: with windows for the app, without a screen for the command line."""

import builtins
import os
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from app.settings import resources_dir


class Application(QApplication):
    """Says when the system asks it to quit, as by Cmd+Q or at the end of a session.

    Qt would ask each window to close: the beamer's refuses, and the desk's takes it for a press on its cross.
    """

    quit_asked = Signal()

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.answers_quit = False
        """Whether who hears `quit_asked` ends the app; else Qt does."""

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit and self.answers_quit:
            event.ignore()
            self.quit_asked.emit()
            return True
        return super().event(event)


def make_application(arguments: list[str]) -> Application:
    """Return Qt's application in Dutch; a second call returns the same one."""
    present = QApplication.instance()
    if isinstance(present, Application):
        return present
    import_plainly()
    application = Application(arguments)
    application.setApplicationName("Samenspraak")
    application.setDesktopFileName("samenspraak")
    application.setQuitOnLastWindowClosed(False)
    speak_dutch(application)
    return application


def import_plainly() -> None:
    """Let Python import by itself again: Qt reads the source of all that is imported, for a syntax we do not use."""
    own = getattr(builtins, "__orig_import__", None)
    if own is not None and builtins.__import__ is getattr(builtins, "__feature_import__", None):
        builtins.__import__ = own


def make_quiet_application() -> QCoreApplication:
    """Return Qt's application for the command line: it opens no window, and needs no screen to be there."""
    go_without_screen()
    application = QCoreApplication.instance() or QGuiApplication(sys.argv[:1])
    speak_dutch(application)
    return application


def go_without_screen() -> bool:
    """Let Qt paint in memory where there is no screen; tell whether it does."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen")


def speak_dutch(application: QObject) -> None:
    """Load our own Dutch and Qt's, whatever the language of the laptop is."""
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    places = (
        ("samenspraak_nl", str(resources_dir() / "translations")),
        ("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    )
    for name, folder in places:
        translator = QTranslator(application)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
