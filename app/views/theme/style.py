"""The style: puts the tokens on the whole app, and tells widgets that paint themselves what is chosen."""

from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from app.views.theme.fonts import font_of, tabular
from app.views.theme.restyling import Restyling
from app.views.theme.sheet import style_sheet
from app.views.theme.tokens import DARK, LIGHT, TEAL_FILL, Scheme

Choice = Literal["system", "light", "dark"]

BODY = 14
"""The size of running text, in pixels at 100 %."""

_SYSTEM = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}

_MEASURES = "measures"
"""The property that holds what `scaled` was given, by the name of the setter: Qt keeps it as long as the object."""

_scheme = LIGHT
_text_scale = 1.0


def current_scheme() -> Scheme:
    """Return the colours to paint with. After a change every widget gets a StyleChange event and is painted anew."""
    return _scheme


def teal_fill() -> str:
    """Return the fill under white text: the primary button, the current block, a ticked box."""
    return TEAL_FILL[_scheme.dark]


def text_scale() -> float:
    """Return the chosen text size; 1 is what the design was drawn at."""
    return _text_scale


def px(pixels: float) -> int:
    """Return a measure of the design at the chosen text size."""
    return round(pixels * _text_scale)


def font(pixels: float = BODY, weight: QFont.Weight = QFont.Weight.Normal, *, clock: bool = False) -> QFont:
    """Return the app's font; `pixels` is the size at 100 %, `clock` gives figures of one width.

    It is the same one for all who ask: copy it before changing it.
    """
    return _font(max(1, px(pixels)), weight, clock)


@lru_cache(maxsize=128)
def _font(pixels: int, weight: QFont.Weight, clock: bool) -> QFont:
    """Keep what Qt found, so that a widget that paints itself does not have it looked up each time."""
    return tabular(font_of(pixels, weight)) if clock else font_of(pixels, weight)


def scaled(measure: Callable[..., object], *pixels: float) -> None:
    """Give a widget or layout measures of the design, by its own setter, also after each change of the text size."""
    owner: QObject = measure.__self__  # type: ignore[attr-defined]  # a method of a Qt object
    name: str = measure.__name__
    owner.setProperty(_MEASURES, (owner.property(_MEASURES) or {}) | {name: pixels})
    measure(*map(px, pixels))


def _scale_again(owner: QObject) -> None:
    for name, pixels in (owner.property(_MEASURES) or {}).items():
        getattr(owner, name)(*map(px, pixels))


def set_role(widget: QWidget, role: str) -> None:
    """Give the widget a role of the sheet, also when it has been shown before."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # the sheet comes to it when it is first seen or measured
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def palette_of(scheme: Scheme) -> QPalette:
    """Return the palette for what the sheet leaves to Qt, such as its own dialogs."""
    role = QPalette.ColorRole
    colors = {
        role.Window: scheme.paper,
        role.WindowText: scheme.ink,
        role.Base: scheme.card,
        role.AlternateBase: scheme.side,
        role.Text: scheme.ink,
        role.Button: scheme.card,
        role.ButtonText: scheme.ink,
        role.BrightText: scheme.red,
        role.PlaceholderText: scheme.muted,
        role.ToolTipBase: scheme.card,
        role.ToolTipText: scheme.ink,
        role.Highlight: TEAL_FILL[scheme.dark],
        role.HighlightedText: scheme.on_teal,
        role.Accent: TEAL_FILL[scheme.dark],
        role.Link: scheme.teal,
        role.LinkVisited: scheme.teal,
        role.Light: scheme.card,
        role.Midlight: scheme.side,
        role.Mid: scheme.line,
        role.Dark: scheme.muted,
        role.Shadow: scheme.line,
    }
    palette = QPalette()
    for name, color in colors.items():
        palette.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(scheme.muted))
    return palette


def apply_theme(app: QApplication, scheme: Scheme, text_scale: float = 1.0) -> None:
    """Put the scheme and the text size on what is in sight, and soon on the rest. The same once more does nothing."""
    global _scheme, _text_scale
    same = (_scheme, _text_scale) == (scheme, text_scale)
    if same and app.styleSheet():
        return
    _scheme, _text_scale = scheme, text_scale
    if not app.styleSheet():
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette_of(scheme))
    app.setFont(font())
    _restyling(app).put_on(style_sheet(scheme, px))


def _restyling(app: QApplication) -> Restyling:
    """Return what goes along the widgets of this app; it lives as long as the app."""
    return app.findChild(Restyling) or Restyling(app, _scale_again)


def put_on_first(app: QApplication, choice: Choice, text_scale: float) -> None:
    """Put on what the user chose before there is an `Appearance` that follows it."""
    dark = choice == "dark" or (choice == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    apply_theme(app, DARK if dark else LIGHT, text_scale)


class Appearance(QObject):
    """Keeps the app in the scheme the user chose, or in that of the system when it changes."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = "system", text_scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = choice
        self._text_scale = text_scale
        self._put_on()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def choose(self, choice: Choice, text_scale: float) -> None:
        """Change at once, without a restart."""
        self._choice, self._text_scale = choice, text_scale
        self._put_on()

    @Slot()
    def _follow_system(self) -> None:
        if self._choice == "system":
            self._put_on()

    def _put_on(self) -> None:
        hints = self._app.styleHints()
        if self._choice != "system" or hints.colorScheme() != Qt.ColorScheme.Unknown:
            hints.setColorScheme(_SYSTEM[self._choice])  # title bars and the system's own dialogs
        dark = self._choice == "dark" or (self._choice == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
        apply_theme(self._app, DARK if dark else LIGHT, self._text_scale)
        self.changed.emit()
