"""The sheet: the one style sheet of the app, written from the tokens for a scheme and a text size."""

from collections.abc import Callable

from app.views.theme.tokens import TEAL_FILL, Scheme

Pixels = Callable[[float], int]

FIELDS = "QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox"
_FOCUSED = ", ".join(f"{field}:focus" for field in FIELDS.split(", "))
_SNUG = 'QLineEdit[role="snug"], QComboBox[role="snug"]'
_SNUG_FOCUSED = 'QLineEdit[role="snug"]:focus, QComboBox[role="snug"]:focus'
_DISABLED = ", ".join(f"{field}:disabled" for field in FIELDS.split(", "))


def _faint(color: str) -> str:
    red, green, blue = bytes.fromhex(color.removeprefix("#"))
    return f"rgba({red}, {green}, {blue}, 110)"


def _panels(s: Scheme, px: Pixels) -> str:
    fill = TEAL_FILL[s.dark]
    return f"""
QFrame[role="card"], QDialog[role="card"] {{ background: {s.card}; border: 1px solid {s.line}; border-radius: {px(12)}px; }}
QFrame[role="board"] {{ background: {s.side}; border: 1px solid {s.line}; border-radius: {px(12)}px; }}
QFrame[role="card-target"] {{ background: {s.teal_soft}; border: 1px solid {s.teal}; border-radius: {px(12)}px; }}
QFrame[role="card"]:focus, QFrame[role="card-target"]:focus {{ border: 2px solid {s.teal}; }}
QFrame[role="hero"] {{ background: {fill}; border: none; border-radius: {px(12)}px; }}
QFrame[role="hint"] {{ background: {s.teal_soft}; border: none; border-radius: {px(10)}px; }}
QFrame[role="side"] {{ background: {s.side}; border: none; border-right: 1px solid {s.line}; }}
QFrame[role="side-end"] {{ background: {s.side}; border: none; border-left: 1px solid {s.line}; }}
QFrame[role="topbar"] {{ background: {s.card}; border: none; border-bottom: 1px solid {s.line}; }}
QFrame[role="bottombar"] {{ background: {s.card}; border: none; border-top: 1px solid {s.line}; }}
QFrame[role="rule"] {{ background: {s.line}; border: none; min-height: 1px; max-height: 1px; }}
QFrame[role="banner-amber"] {{ background: {s.amber_soft}; border: 1px solid {_faint(s.amber)};
    border-radius: {px(10)}px; }}
QFrame[role="banner-red"] {{ background: {s.red_soft}; border: 1px solid {_faint(s.red)};
    border-radius: {px(10)}px; }}
"""


def _calendar(s: Scheme, px: Pixels) -> str:
    return f"""
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {s.card}; border: none; }}
QCalendarWidget QToolButton {{ color: {s.ink}; background: transparent; border: none; padding: {px(4)}px;
    font-weight: 600; border-radius: {px(6)}px; }}
QCalendarWidget QToolButton:focus, QCalendarWidget QToolButton:hover {{ background: {s.teal_soft}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QCalendarWidget QAbstractItemView {{ background: {s.card}; color: {s.ink}; border: none; padding: 0px;
    selection-background-color: {TEAL_FILL[s.dark]}; selection-color: {s.on_teal}; }}
QCalendarWidget QAbstractItemView:disabled {{ color: {s.muted}; }}
QCalendarWidget QAbstractItemView:focus {{ border: none; }}
QCalendarWidget QAbstractItemView::item {{ padding: 0px; }}
"""


def _labels(s: Scheme, px: Pixels) -> str:
    return f"""
QLabel[role="title"] {{ font-size: {px(24)}px; font-weight: 700; }}
QLabel[role="heading"] {{ font-size: {px(17)}px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="quote"] {{ font-size: {px(16)}px; }}
QLabel[role="muted"] {{ color: {s.muted}; }}
QLabel[role="small"] {{ font-size: {px(12)}px; color: {s.muted}; }}
QLabel[role="caps"] {{ font-size: {px(12)}px; font-weight: 600; color: {s.muted}; }}
QLabel[role="caps-amber"] {{ font-size: {px(12)}px; font-weight: 600; color: {s.amber}; }}
QLabel[role="field-hint"] {{ background: {s.amber_soft}; border: 1px solid {_faint(s.amber)}; color: {s.amber};
    font-weight: 600; border-radius: {px(8)}px; }}
QLabel[role="field"] {{ font-size: {px(12)}px; font-weight: 600; color: {s.muted}; }}
QLabel[role="hint"] {{ color: {s.teal}; }}
QLabel[role="cue"] {{ font-size: {px(20)}px; color: {s.ink}; }}
QLabel[role="brand"] {{ font-size: {px(16)}px; font-weight: 600; color: {s.teal}; }}
QLabel[role="teal"] {{ font-weight: 600; color: {s.teal}; }}
QLabel[role="amber"] {{ font-weight: 600; color: {s.amber}; }}
QLabel[role="amber-small"] {{ font-size: {px(12)}px; font-weight: 600; color: {s.amber}; }}
QLabel[role="red"] {{ font-weight: 600; color: {s.red}; }}
QLabel[role="green"] {{ font-weight: 600; color: {s.green}; }}
QLabel[role="on-teal"] {{ color: {s.on_teal}; }}
QLabel[role="on-teal-strong"] {{ color: {s.on_teal}; font-weight: 600; }}
QLabel[role="on-teal-figure"] {{ color: {s.on_teal}; font-size: {px(24)}px; font-weight: 700; }}
QLabel[role="on-teal-title"] {{ color: {s.on_teal}; font-size: {px(29)}px; font-weight: 700; }}
"""


def _fields(s: Scheme, px: Pixels) -> str:
    pad, side = px(7), px(10)
    return f"""
{FIELDS} {{ background: {s.card}; color: {s.ink}; border: 1px solid {s.line}; border-radius: {px(8)}px;
    padding: {pad}px {side}px; placeholder-text-color: {s.muted};
    selection-background-color: {TEAL_FILL[s.dark]}; selection-color: {s.on_teal}; }}
{_FOCUSED} {{ border: 2px solid {s.teal}; padding: {pad - 1}px {side - 1}px; }}
{_DISABLED} {{ background: {s.paper}; color: {s.muted}; }}
{_SNUG} {{ padding-top: {px(3)}px; padding-bottom: {px(3)}px; }}
{_SNUG_FOCUSED} {{ padding-top: {px(3) - 1}px; padding-bottom: {px(3) - 1}px; }}
QAbstractSpinBox {{ padding-top: {pad - 1}px; padding-bottom: {pad - 1}px; }}
QAbstractSpinBox:focus {{ padding-top: {pad - 2}px; padding-bottom: {pad - 2}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0px; border: none; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{ border: none; background: transparent; padding: 0px; }}
QComboBox::drop-down {{ width: {px(26)}px; border: none; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {{ border: 1px solid {s.line}; border-radius: 0px;
    padding: 0px; }}
QComboBox QAbstractItemView::item {{ min-height: {px(30)}px; padding: 0px {px(7)}px; }}
QLineEdit[role="bare"], QPlainTextEdit[role="bare"] {{ border: none; background: transparent; padding: 0px;
    font-size: {px(16)}px; }}
QPlainTextEdit[role="quiet"], QAbstractSpinBox[role|="quiet"] {{ border-color: transparent; background: transparent; }}
QPlainTextEdit[role="quiet"]:hover, QAbstractSpinBox[role|="quiet"]:hover {{ border-color: {s.line}; }}
QPlainTextEdit[role="quiet"]:focus, QAbstractSpinBox[role|="quiet"]:focus {{ border-color: {s.teal};
    background: {s.card}; }}
QAbstractSpinBox[role="quiet-amber"] {{ color: {s.amber}; font-weight: 600; }}
QCheckBox, QRadioButton {{ spacing: {px(8)}px; padding: {px(3)}px; border: 2px solid transparent;
    border-radius: {px(6)}px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {px(16)}px; height: {px(16)}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {s.teal}; }}
QPushButton {{ background: {s.card}; color: {s.ink}; border: 1px solid {s.line}; border-radius: {px(8)}px;
    padding: {px(7)}px {px(14)}px; font-weight: 600; icon-size: {px(16)}px; }}
QPushButton:hover {{ background: {s.side}; }}
QPushButton:default {{ background: {TEAL_FILL[s.dark]}; color: {s.on_teal}; }}
QPushButton:focus {{ border: 2px solid {s.teal}; padding: {px(7) - 1}px {px(14) - 1}px; }}
QPushButton:default:focus {{ border-color: {s.on_teal if s.dark else s.ink}; }}
QPushButton:disabled {{ background: {s.paper}; color: {s.muted}; }}
"""


def _views(s: Scheme, px: Pixels) -> str:
    bar, thumb = px(12), px(4)
    return f"""
QAbstractItemView {{ background: {s.card}; color: {s.ink}; border: 1px solid {s.line}; border-radius: {px(10)}px;
    outline: none; selection-background-color: {s.teal_soft}; selection-color: {s.ink}; }}
QAbstractItemView:focus {{ border: 2px solid {s.teal}; }}
QAbstractItemView::item {{ padding: 0px {px(10)}px; }}
QAbstractItemView[role="bare"] {{ border: none; background: transparent; }}
QHeaderView {{ background: {s.card}; border: none; }}
QHeaderView::section {{ background: {s.card}; color: {s.muted}; border: none; border-bottom: 1px solid {s.line};
    padding: {px(8)}px; font-size: {px(12)}px; font-weight: 600; }}
QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"] {{ background: transparent; border: none; }}
QScrollArea:focus {{ border: 2px solid {s.teal}; }}
QScrollArea[role="sheet"] {{ border: 2px solid transparent; border-radius: {px(6)}px; }}
QScrollArea[role="sheet"]:focus {{ border-color: {s.teal}; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {bar}px; }}
QScrollBar:horizontal {{ height: {bar}px; }}
QScrollBar::handle {{ background: {s.muted}; border-radius: {thumb // 2}px; margin: {(bar - thumb) // 2}px; }}
QScrollBar::handle:vertical {{ min-height: {px(32)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(32)}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {s.line}; }}
QMenu {{ background: {s.card}; border: 1px solid {s.line}; padding: {px(4)}px; }}
QMenu::item {{ padding: {px(6)}px {px(20)}px; border: 2px solid transparent; border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {s.teal_soft}; color: {s.ink}; border-color: {s.teal}; }}
QMenu::item:disabled {{ color: {s.muted}; }}
QMenu::separator {{ height: 1px; background: {s.line}; margin: {px(4)}px; }}
QToolTip {{ background: {s.card}; color: {s.ink}; border: 1px solid {s.line}; padding: {px(4)}px; }}
"""


def style_sheet(scheme: Scheme, px: Pixels) -> str:
    """Return the sheet; `px` turns the pixels of the design into those of the chosen text size."""
    return "".join(part(scheme, px) for part in (_panels, _labels, _fields, _views, _calendar))
