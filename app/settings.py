"""Settings: where things lie on this laptop, and what its user chose."""

import json
import os
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal, NamedTuple

import app

SchemeChoice = Literal["system", "light", "dark"]
SCHEMES: tuple[SchemeChoice, ...] = ("system", "light", "dark")
TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
BEAMER_SCALES = (1.0, 1.15, 1.3, 1.45, 1.6)
WIDEST_COLUMN = 4_000

MOST_PLACES = 12
"""So many screen layouts are remembered: home, the office, and some classrooms with a beamer."""


class Place(NamedTuple):
    """Where the window stood with these screens, in Qt's pixels; `home` is the name of the laptop's own screen."""

    screens: str
    home: str
    x: int
    y: int
    width: int
    height: int
    maximised: bool


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose. `keys` holds only the keys that differ from the contract: (command, chord).

    `places` are those of the window, the newest last.
    `fine_words` are words that point to nobody, with the school they are fine at: (school, word), both folded.
    `clicker` holds what the buttons of a clicker send, beside the keys: a command may have several.
    `columns` are the widths of agenda and summary at the desk, in pixels at 100 % text; 0 means: by itself.
    `list_kinds` are the kinds of lists of people whose columns the user chose: (mark of the heads, uses), no word of them.
    """

    scheme: SchemeChoice = "system"
    text_scale: float = 1.0
    beamer_scale: float = 1.0
    beamer_screen: str = ""
    keys: tuple[tuple[str, str], ...] = ()
    places: tuple[Place, ...] = ()
    fine_words: tuple[tuple[str, str], ...] = ()
    clicker: tuple[tuple[str, str], ...] = ()
    columns: tuple[int, int] = (0, 0)
    list_kinds: tuple[tuple[str, str], ...] = ()


def resources_dir() -> Path:
    """Return the folder with draaiboek files, icons and fonts, in a checkout or in an installed copy."""
    package = Path(app.__file__).parent
    checkout = package.parent / "resources"
    return checkout if checkout.is_dir() else package / "_resources"


def default_data_dir() -> Path:
    """Return this user's local folder for the store; never a roaming or synchronised one."""
    import platformdirs

    return platformdirs.user_data_path("Samenspraak", appauthor=False, roaming=False)


def load_settings(path: Path) -> tuple[Settings, bool]:
    """Return the settings, and whether the file was damaged: then defaults fill in and the old file is kept aside."""
    settings, damaged = _read(path)
    if damaged:
        _keep_aside(path)
    return settings, damaged


def settings_in(path: Path) -> Settings:
    """Return the settings for before anything else is read; a file that is damaged stays as it is."""
    return _read(path)[0]


def places_in(path: Path) -> tuple[Place, ...]:
    """Return where the window stood, for before anything else is read; of a file that is damaged nothing."""
    return settings_in(path).places


def _read(path: Path) -> tuple[Settings, bool]:
    if path.exists() and not path.is_file():  # a pipe would never end
        return Settings(), True
    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), False
    except (OSError, ValueError, RecursionError):
        return Settings(), True
    if not isinstance(plain, dict):
        return Settings(), True
    known = {field.name: plain[field.name] for field in fields(Settings) if field.name in plain}
    sound = {name: _checked(name, value) for name, value in known.items()}
    return Settings(**{name: value for name, value in sound.items() if value is not None}), None in sound.values()


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all. Raises OSError."""
    plain = {field.name: getattr(settings, field.name) for field in fields(Settings)}
    fresh = path.with_suffix(".nieuw")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(plain, file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _keep_aside(path: Path) -> None:
    if path.exists():
        with suppress(OSError):  # then it stays, and the app goes on all the same
            path.replace(path.with_suffix(".beschadigd"))


def _checked(name: str, value: Any) -> Any:
    """Return the value as the field wants it; None when it cannot be used."""
    if name == "scheme":
        return value if value in SCHEMES else None
    if name in ("text_scale", "beamer_scale"):
        choices = TEXT_SCALES if name == "text_scale" else BEAMER_SCALES
        return value if isinstance(value, float | int) and value in choices else None
    if name == "beamer_screen":
        return value if isinstance(value, str) and len(value) < 1_000 else None
    if not isinstance(value, list):
        return None
    if name == "columns":
        sound = len(value) == 2 and all(type(width) is int and 0 <= width <= WIDEST_COLUMN for width in value)
        return tuple(value) if sound else None
    if name == "places":
        return _places(value)
    pairs = [tuple(pair) for pair in value if isinstance(pair, list) and len(pair) == 2]
    good = all(isinstance(part, str) for pair in pairs for part in pair)
    return tuple(pairs) if good and len(pairs) == len(value) else None


def _places(value: list[Any]) -> tuple[Place, ...] | None:
    kinds = (str, str, int, int, int, int, bool)
    sound = all(isinstance(row, list) and tuple(map(type, row)) == kinds for row in value)
    return tuple(Place(*row) for row in value[-MOST_PLACES:]) if sound else None
