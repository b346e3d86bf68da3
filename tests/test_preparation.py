"""From nothing to doors open: an evening of fifty made-up people, prepared and begun with nothing but the keyboard."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.models.evening import Evening
from app.models.placeholders import gaps
from app.models.said.dialogue import Voice
from app.models.seats.people import Counts
from app.store.history import KEPT
from app.views.prepare.grid.grid import Grid
from app.views.widgets.file_chooser import FileChooser
from tests.driving import Driver, stored_evening

pytestmark = pytest.mark.usefixtures("undrawn")

FAR = 400
"""How often Tab is pressed at most before a field is found."""

PAPERS = (
    ("Uitnodiging", "PDF", "2026-12-11 uitnodiging Ouderavond Aanwezigheid.pdf"),
    ("Draaiboek op één blad", "Word", "2026-12-11 draaiboek Ouderavond Aanwezigheid.docx"),
    ("Spiekbriefjes", "PDF", "2026-12-11 spiekbriefjes Ouderavond Aanwezigheid.pdf"),
    ("Naamkaartjes", "PDF", "2026-12-11 naamkaartjes Ouderavond Aanwezigheid.pdf"),
    ("Tafelkaarten", "PDF", "2026-12-11 tafelkaarten Ouderavond Aanwezigheid.pdf"),
)
GAPS = (
    ("School", "De Vlieger"),
    ("Leerjaren", "leerjaar 2"),
    ("Medewerkers, per functie", "mentoren en teamleiders"),
    ("Koffie en thee door", "leerjaar 3"),
    ("Onze visie op het thema", "Samen om de leerling heen"),
    ("Zo gaan we verder (bij de afsluiting)", "Een brief aan alle ouders"),
    ("Hoe we contact houden (bij de afsluiting)", "De mentor belt"),
)
FIRST_NAMES = ("Noor", "Émile", "Wim", "Fatma", "Jolanda")


class Hand:
    """The hands of one member of the actieteam. Every line here is a key, or words that are typed."""

    def __init__(self, driver: Driver) -> None:
        self.at = driver
        self.steps: list[tuple[object, ...]] = []
        """The plan after each change."""

        driver.app.desk.changed.connect(self._keep)

    def _keep(self, after: Evening, _before: object) -> None:
        if not self.steps or self.steps[-1] != planned(after):
            self.steps.append(planned(after))

    def find(self, name: str) -> None:
        """Press Tab until the field or button with this name has the keyboard."""
        for _ in range(FAR):
            if self.at.cursor().accessibleName() == name:
                return
            self.at.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}; the cursor is at {self.at.cursor().accessibleName()}")

    def fill(self, name: str, words: str) -> None:
        """Find an empty field or a number, type in it and go on."""
        self.find(name)
        self.at.chord("Ctrl+A")
        self.at.type(words)
        self.at.press(Qt.Key.Key_Tab)

    def push(self, name: str) -> None:
        """Find a button and press it."""
        self.find(name)
        self.at.press(Qt.Key.Key_Space)

    def part(self, name: str) -> None:
        """Go to a part of the preparation by the list at the left."""
        self.at.chord("F6")
        for _ in range(8):
            if self.at.cursor().accessibleName() == name:
                break
            self.at.press(Qt.Key.Key_Down)
        self.at.press(Qt.Key.Key_Return)
        assert self.at.app.workplace.pages.prepare.list.button(self.key).accessibleName() == name

    @property
    def key(self) -> str:
        return self.at.app.workplace.pages.prepare.key

    @property
    def said(self) -> str:
        return self.at.app.workplace.pages.prepare.status.text()

    def hear(self, words: str) -> None:
        """Wait until these words are said at the foot of the page."""
        self.at.wait(lambda: words in self.said, 60)
        self.at.settle()


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The list that is chosen as soon as a file is asked for."""
    path = tmp_path / "lijst.csv"
    parents = (f"O{n};{FIRST_NAMES[n % 5]} Ouder-{n};ouder;{n % 4 + 1};" for n in range(1, 28))
    staff = (f"S{n};Medewerker-{n};school;;mentor" for n in range(1, 24))
    path.write_text("\n".join(("Code;Naam;Wie;Leerjaar;Functie", *parents, *staff)), encoding="utf-8")
    monkeypatch.setattr(FileChooser, "ask", lambda chooser: chooser._take(str(path)))
    return path


def test_an_evening_of_fifty_is_prepared_and_begun_with_the_keyboard_alone(
    drive: Callable[..., Driver], tmp_path: Path, documents: Path, chosen: Path
) -> None:
    hand = Hand(drive(folder=tmp_path / "avonden"))
    make_the_evening(hand)
    tick_off_and_add_tasks(hand)
    share_the_roles_and_fill_the_gaps(hand)
    choose_themes_and_questions(hand)
    give_the_dialogue_more_time(hand)
    say_how_many_come(hand)
    divide_over_tables(hand)
    write_the_papers(hand, documents)
    bring_in_the_list(hand)
    divide_again(hand)
    look_at_the_doors(hand)
    take_everything_back_and_do_it_again(hand)
    begin(hand)
    walk_through(hand)
    held = hand.at.evening
    hand.at.stop()
    kept = stored_evening(tmp_path / "avonden")
    assert (planned(kept), kept.run) == (planned(held), held.run)


def make_the_evening(hand: Hand) -> None:
    """Ctrl+N asks for a new evening; it is seventeen days ahead, so it opens with its preparation."""
    hand.at.chord("Ctrl+N")
    hand.fill("Titel", "Ouderavond Aanwezigheid")
    hand.fill("Datum", "11-12-2026")
    hand.at.press(Qt.Key.Key_Return)
    assert (hand.at.evening.title, hand.at.evening.date) == ("Ouderavond Aanwezigheid", date(2026, 12, 11))
    assert hand.at.app.workplace.pages.prepare.isVisible()
    assert hand.key == "tasks"
    assert len(gaps(hand.at.evening)) == 8


def tick_off_and_add_tasks(hand: Hand) -> None:
    for _ in range(3):
        hand.at.press(Qt.Key.Key_Space)
        hand.at.press(Qt.Key.Key_Down)
    hand.fill("Nieuwe taak", "Stoelen klaarzetten")
    assert [task.done for task in hand.at.evening.plan.tasks[:4]] == [True, True, True, False]
    assert hand.at.evening.plan.tasks[-3].title == "Stoelen klaarzetten"


def share_the_roles_and_fill_the_gaps(hand: Hand) -> None:
    for function in ("mentor", "conciërge"):
        hand.find("Nieuw lid, per functie")
        hand.at.note(function)
    hand.find("Wie is de gespreksleider")
    hand.at.press(Qt.Key.Key_Down)
    for role in ("gespreksleider", "samenvatter", "notulist", "tijdbewaker"):
        hand.fill(f"Wie is {role}", "teamleider")
    assert sum(role.filled_by == "teamleider" for role in hand.at.evening.plan.roles) == 4
    for name, words in GAPS:
        hand.fill(name, words)
    for name, words in (("Plaats", "aula"), ("Hoe ouders zich aanmelden", "Mail de mentor"), ("Tolk", "Bel de balie")):
        hand.fill(name, words)
    assert gaps(hand.at.evening) == ("aantal groepen",)


def choose_themes_and_questions(hand: Hand) -> None:
    hand.part("Thema's en vragen")
    hand.push("Aanwezigheid (verzuim)")
    hand.find("Nieuwe vraag voor de tafels")
    hand.at.note("Wie belt er eerst?")
    hand.find("Nieuw thema")
    hand.at.note("Taal en tolken")
    hand.find("Nieuwe vraag")
    hand.at.note("Wat gaat er al goed?")
    assert [theme.title for theme in hand.at.evening.themes] == ["Aanwezigheid (verzuim)", "Taal en tolken"]
    assert hand.at.evening.themes[0].questions[-1] == "Wie belt er eerst?"
    assert hand.at.evening.prompts[-1].text == "Wat gaat er al goed?"


def give_the_dialogue_more_time(hand: Hand) -> None:
    """Down to the dialogue, sideways to its minutes, and type."""
    hand.part("Draaiboek")
    hand.find("Draaiboek")
    grid = hand.at.cursor()
    assert isinstance(grid, Grid)
    for key, there in (
        (Qt.Key.Key_Down, lambda: grid.chosen_id() == "dialoog"),
        (Qt.Key.Key_Left, lambda: grid.currentIndex().column() == 0),
        (Qt.Key.Key_Right, lambda: grid.currentIndex().column() == 1),
    ):
        for _ in range(12):
            if not there():
                hand.at.press(key)
        assert there()
    hand.at.press(Qt.Key.Key_Return)
    hand.at.chord("Ctrl+A")
    hand.at.note("50")
    hand.at.settle()  # Qt closes the field of a cell in a turn of its own
    assert hand.at.evening.agenda.block("dialoog").minutes == 50
    assert hand.at.evening.agenda.total_minutes() == 140


def say_how_many_come(hand: Hand) -> None:
    """The cursor waits in the first number."""
    hand.part("Deelnemers")
    hand.at.type("27")
    hand.fill("Verwacht: school", "23")
    assert hand.at.evening.people.expected == Counts(27, 23, 0)


def divide_over_tables(hand: Hand) -> None:
    hand.part("Groepsindeling")
    hand.fill("Aantal tafels", "5")
    hand.push("Verdelen")
    for number in range(1, 6):
        hand.find(f"Thema van tafel {number}")
        for _ in range(1 + number % 2):
            hand.at.press(Qt.Key.Key_Down)
        hand.fill(f"Gespreksleider van tafel {number}", f"mentor {number}")
        hand.fill(f"Notulist van tafel {number}", "docent")
    tables = hand.at.evening.seating.tables
    assert [table.theme for table in tables].count("aanwezigheid") == 2
    assert all(table.theme and table.leader and table.note_taker for table in tables)
    assert gaps(hand.at.evening) == ()
    move_someone(hand)


def move_someone(hand: Hand) -> None:
    """A digit takes the person whose card has the keyboard to that table."""
    section = hand.at.app.workplace.pages.prepare.section("groups")
    assert hasattr(section, "cards")
    who, chip = next(iter(section.cards[1].chips.items()))
    hand.find(chip.accessibleName())
    hand.at.press(Qt.Key.Key_2)
    seat = hand.at.evening.seating.seat(who)
    assert seat is not None
    assert (seat.table, seat.pinned) == (2, True)
    assert hand.at.cursor() is section.cards[2].chips[who]
    assert "elke tafel in verhouding" not in section.line.text()


def write_the_papers(hand: Hand, documents: Path) -> None:
    hand.part("Papieren")
    for paper, kind, file in PAPERS:
        hand.push(paper)
        hand.push(f"Bewaar als {kind}")
        hand.hear(file)
        assert "Opgeslagen" in hand.said
    folder = documents / "Samenspraak"
    assert sorted(path.name for path in folder.iterdir()) == sorted(file for _, _, file in PAPERS)
    assert all(path.stat().st_size > 1_000 for path in folder.iterdir())


def bring_in_the_list(hand: Hand) -> None:
    hand.part("Deelnemers")
    hand.push("Uit een bestand")
    section = hand.at.app.workplace.pages.prepare.section("people")
    hand.at.wait(lambda: section.bring_in.add.isVisible())  # type: ignore[attr-defined]  # the section of the people
    hand.push("Voeg toe")
    hand.hear("Er staan 50 mensen op de lijst.")
    people = hand.at.evening.people
    assert people.planned == Counts(27, 23, 0)
    assert people.listed[0].name == "Émile Ouder-1"


def divide_again(hand: Hand) -> None:
    """The cards are made, so it takes a second press. The tables keep theme, leader and note-taker; all get a seat."""
    before = hand.at.evening.seating.tables
    hand.part("Groepsindeling")
    hand.push("Opnieuw verdelen")
    hand.hear("De naamkaartjes zijn al gemaakt.")
    hand.push("Toch opnieuw verdelen")
    assert hand.at.evening.seating.tables == before
    seats = hand.at.evening.seating.seats
    assert {seat.person for seat in seats} == {person.id for person in hand.at.evening.people.listed}
    for voice, most in ((Voice.PARENT, (5, 6)), (Voice.SCHOOL, (4, 5))):
        ids = {person.id for person in hand.at.evening.people.listed if person.voice is voice}
        counts = [sum(seat.table == n and seat.person in ids for seat in seats) for n in range(1, 6)]
        assert set(counts) == set(most)


def look_at_the_doors(hand: Hand) -> None:
    hand.part("Klaar voor de deur")
    hand.fill("Van het scherm tot de achterste rij", "900")
    hand.fill("Hoogte van het beeld", "200")
    section = hand.at.app.workplace.pages.prepare.section("doors")
    rows = section.rows  # type: ignore[attr-defined]  # the section of the doors
    assert rows["gaps"].pill.text() == "goed"
    assert rows["tables"].verdict.text() == "5 tafels, elk met een gespreksleider."
    assert rows["letters"].verdict.text() == "De letters zijn leesbaar vanaf de achterste rij."
    assert "Geen tweede scherm." in rows["beamer"].verdict.text()


def take_everything_back_and_do_it_again(hand: Hand) -> None:
    """Each Ctrl+Z is one step back, from whatever part one is at, as far as steps are kept; Ctrl+Y is one forward."""
    steps = hand.steps[-1 - KEPT :]
    hand.at.chord("F6")
    for step in reversed(steps[:-1]):
        hand.at.chord("Ctrl+Z")
        assert hand.said.startswith("Teruggedraaid")
        assert planned(hand.at.evening) == step
    hand.at.chord("Ctrl+Z")
    assert hand.said == "Er is niets om terug te draaien."
    for step in steps[1:]:
        hand.at.chord("Ctrl+Y")
        assert planned(hand.at.evening) == step


def planned(evening: Evening) -> tuple[object, ...]:
    """Return what steps change: that a paper was made is no step."""
    return (
        evening.title,
        evening.details,
        evening.plan,
        evening.agenda,
        evening.prompts,
        evening.themes,
        evening.people,
        replace(evening.seating, cards=()),
    )


def begin(hand: Hand) -> None:
    """Home, *Start de avond*, PgDn: the walk-in is on."""
    hand.at.chord("Ctrl+H")
    hand.push("Start de avond")
    assert hand.at.cursor() is hand.at.field
    hand.at.chord("PgDown")
    assert hand.at.evening.run.block is None, "it is asked first, for today is another day"
    hand.push("Begin nu")
    assert hand.at.evening.run.block == "inloop"


def walk_through(hand: Hand) -> None:
    """The room sees what was prepared, table by table, and nobody's name."""
    seen: list[str] = []
    for _ in range(60):
        seen.append(str(hand.at.slide))
        hand.at.pass_time(60)
        if hand.at.evening.run.block == "afsluiting":
            break
        hand.at.chord("PgDown")
    everything = "\n".join(seen)
    for words in ("Wat gaat er al goed?", "Tafel 5", "Taal en tolken", "Aanwezigheid (verzuim)"):
        assert words in everything
    for person in hand.at.evening.people.listed:
        assert person.name not in everything
        assert person.name.split()[0] not in everything
