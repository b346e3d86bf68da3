"""The Dutch: nothing of the code is missing in it, nothing too much, and it reads as Dutch."""

import ast
import re
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from app.models.ground.faults import Fault
from app.wording.faults import FAULTS, sentence
from app.wording.key_table import CONTRACT
from app.wording.keys import meaning

ROOT = Path(__file__).parents[1]
TS = ROOT / "resources/translations/samenspraak_nl.ts"
QM = TS.with_suffix(".qm")

ENGLISH = frozenset(
    re.findall(
        r"\w+",
        """above again all already an and another any are at back backup because been before begins behind below black board
        both brings but by cancel cannot changed choose chosen clear clock close closed damaged date delete deleted did does done
        down each edit empty end ends evening every file first folder follow for freeze from frozen gone group groups has have
        heard here host how if instead it its just keep kept key keys leave leaves light longer made make mark marked may message
        minute minutes missing more move much must name need never new next no not note nothing number off once one only or other
        out own page parent parents part pause paused people picture planned please point points press previous prompt prompts
        pupil pupils put quit quote quotes redo room running save saved screen settings shorten show shown shows since sorry
        speaker step steps store stored summary take than that the their them then there these they this time times title
        too turn undo unknown until up upon used voice wait what when where which while who whose will window with without words
        write wrong yes yet you your""",
    )
)
"""Words that are never Dutch; what is a word in both languages, such as `is`, `of` or `open`, cannot stand here."""

SIGNS = (".", "…", "?", ":")


@dataclass(frozen=True, slots=True)
class Message:
    """One string of the code, with its Dutch: one form, or one for 1 and one for more."""

    context: str
    source: str
    dutch: tuple[str, ...]
    state: str
    plural: bool


def read_ts(path: Path) -> tuple[Message, ...]:
    return tuple(_messages(ET.parse(path).getroot()))


def _messages(root: ET.Element) -> Iterator[Message]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms or [translation.text or ""]),
                translation.get("type", ""),
                message.get("numerus") == "yes",
            )


@cache
def messages() -> tuple[Message, ...]:
    return read_ts(TS)


def forms() -> Iterator[tuple[Message, str]]:
    for message in messages():
        for form in message.dutch:
            yield message, form


def run_tool(name: str, *arguments: str) -> None:
    tool = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    assert tool, f"pyside6-{name} stands beside Python"
    done = subprocess.run([tool, *arguments], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=100)
    assert done.returncode == 0, done.stderr
    assert "warning" not in done.stderr.lower(), done.stderr


def placeholders(text: str) -> list[str]:
    names = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted([*names, *re.findall(r"%n", text)])


def test_everything_has_its_dutch() -> None:
    assert [message for message in messages() if message.state] == [], "run `make translate`, then fill in the Dutch"
    assert [message for message, form in forms() if not form.strip()] == []


def test_plurals_have_two_forms() -> None:
    for message in messages():
        assert len(message.dutch) == (2 if message.plural else 1), message
        assert message.plural == ("%n" in message.source), message


def test_nothing_of_the_code_is_missing_and_nothing_is_left_over(tmp_path: Path) -> None:
    fresh = tmp_path / TS.name
    files = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app").rglob("*.py"))
    run_tool("lupdate", *files, "-silent", "-locations", "none", "-source-language", "en", "-ts", str(fresh))
    wanted = {(message.context, message.source, message.plural) for message in read_ts(fresh)}
    present = {(message.context, message.source, message.plural) for message in messages()}
    assert wanted - present == set(), "run `make translate`, then fill in the Dutch"
    assert present - wanted == set(), "run `make translate`"


def test_the_compiled_file_is_made_from_this_text(tmp_path: Path) -> None:
    fresh = tmp_path / QM.name
    run_tool("lrelease", "-silent", str(TS), "-qm", str(fresh))
    assert fresh.read_bytes() == QM.read_bytes(), "run `make translate`"


def test_no_place_of_the_code_is_kept() -> None:
    text = TS.read_text("utf-8")
    assert "<location" not in text
    assert str(ROOT) not in text


def test_lupdate_sees_every_call() -> None:
    """It knows the functions by their names only: another name for QCoreApplication.translate hides its strings."""
    hidden = []
    for path in sorted((ROOT / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Assign) and ast.unparse(node.value).endswith("QCoreApplication.translate"):
                hidden += [f"{path.name}: {target.id}" for target in node.targets if _is_other_name(target)]
    assert hidden == []


def _is_other_name(target: ast.expr) -> bool:
    return isinstance(target, ast.Name) and target.id != "translate"


def test_placeholders_are_the_same_in_both_languages() -> None:
    for message, form in forms():
        assert placeholders(form) == placeholders(message.source), message


def test_signs_at_the_end_are_the_same_in_both_languages() -> None:
    for message, form in forms():
        assert form.endswith(SIGNS) == message.source.endswith(SIGNS), message
        assert form == form.strip(), message


def test_the_dutch_is_dutch() -> None:
    for message, form in forms():
        plain = re.sub(r"\{\w*\}", " ", form)
        words = {word.lower() for word in re.findall(r"[A-Za-zÀ-ÿ]+", plain)}
        assert words & ENGLISH == set(), message


def test_a_word_is_the_same_everywhere() -> None:
    """One thing has one name: who reads a word on one screen finds it on the next."""
    for english, dutch in (
        (r"\bquotes?\b", "cita(at|ten)"),
        (r"\bprompts?\b", "vra(ag|gen)"),
        (r"\bbackups?\b", "reservekopie"),
        (r"\bparkeerplaats\b", "parkeerplaats"),
        (r"\bpupils?\b", "leerling"),
    ):
        for message, form in forms():
            source = re.sub(r"\{\w*\}", " ", message.source)
            if re.search(english, source, re.IGNORECASE):
                assert re.search(dutch, form, re.IGNORECASE), message


@pytest.mark.usefixtures("dutch")
def test_every_fault_reads_as_a_dutch_sentence() -> None:
    sources = {message.source for message in messages()}
    for key in sorted(FAULTS):
        words = sentence(Fault(key))
        assert words.endswith("."), key
        assert words not in sources, key
        assert "{" not in words, key


@pytest.mark.usefixtures("dutch")
def test_every_key_says_in_dutch_what_it_does() -> None:
    sources = {message.source for message in messages()}
    assert [key.command for key in CONTRACT if meaning(key) in sources - {"settings"}] == []


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(("number", "words"), [(0, "0 avonden"), (1, "1 avond"), (2, "2 avonden")])
def test_plurals_follow_the_number(number: int, words: str) -> None:
    assert QCoreApplication.translate("ShelfHead", "%n evening(s)", "", number) == words
