"""The fonts: Atkinson Hyperlegible Next in four weights, and figures of one width for clocks."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from app.settings import resources_dir

FAMILY = "Atkinson Hyperlegible Next"

_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
_TABULAR = QFont.Tag("tnum")


@cache
def load_fonts() -> bool:
    """Load the bundled fonts into Qt; a second call does nothing. False when one is missing: Qt then picks another."""
    folder = resources_dir() / "fonts"
    files = [folder / f"AtkinsonHyperlegibleNext-{weight}.ttf" for weight in _WEIGHTS]
    return all([QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files])


def font_of(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return our font at a size in pixels, without hinting: its widths then grow evenly with any zoom."""
    load_fonts()
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def tabular(font: QFont) -> QFont:
    """Return the font with figures of one width, so that a clock does not move when a figure changes."""
    figures = QFont(font)
    figures.setFeature(_TABULAR, 1)
    return figures
