"""Tests of the preparation behind the screens: every change is stored whole, and can be taken back and done again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from app.models.agenda.agenda import Block, BlockKind, Step
from app.models.evening import Anchor, AnchorKind, Details, Evening
from app.models.ground.faults import NotPossible
from app.models.preparation import Member, Role, Task, Theme, is_overdue
from app.models.said.dialogue import Prompt, Quote, Voice
from app.models.seats.people import Counts, Person, Wish, WishKind
from app.models.seats.tables import Seat, Table, empty_tables
from app.services.commands import commands as c
from app.services.commands.command import Command, Stored
from app.services.writer.books import Books

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
DOORS_AT_19 = Anchor(AnchorKind.DOORS, time(19))


class Held:
    """The open evening behind the books, as the writer holds it."""

    def __init__(self, books: Books) -> None:
        self.books = books
        self.at = NOW
        self.id = "e1"
        self.do(c.CreateEvening(NOW, "e1", "Ouderavond", date(2026, 12, 11), DOORS_AT_19, Details()))

    @property
    def evening(self) -> Evening:
        found = self.books.load(self.id)
        assert found is not None
        return found

    def do(self, command: Command) -> Stored:
        evening = None if isinstance(command, c.CreateEvening) else self.evening
        self.at += timedelta(seconds=1)
        return self.books.handle(evening, command)


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Held]:
    books = Books(tmp_path, NOW)
    yield Held(books)
    books.close()


BLOCK = Block("eigen", BlockKind.OTHER, "Muziek", 10, 5)
QUOTE = Quote("q1", "dialoog", "moeilijk", Voice.PARENT, "Dat is lastig.", NOW)
ANA = Person("p1", "O1", Voice.PARENT, name="Ana", year_group="2")
BEN = Person("p2", "S1", Voice.SCHOOL, "mentor", wishes=(Wish(WishKind.APART, "O1"),))
PEOPLE = (ANA, BEN, *(Person(f"o{n}", f"O{n}", Voice.PARENT) for n in range(2, 14)))

CHANGES: list[Command] = [
    c.SetHead(NOW, "Andere titel", date(2026, 12, 12), Anchor(AnchorKind.END, time(21))),
    c.SetDetails(NOW, Details(school="De Vlieger")),
    c.PutTask(NOW, Task("eigen", "Stoelen", "", "conciërge", 3)),
    c.PutTask(NOW, Task("actieteam", "Actieteam", done=True)),
    c.DropTask(NOW, "themas"),
    c.MoveTask(NOW, "themas", 1),
    c.PutMember(NOW, Member("m", "mentor")),
    c.PutRole(NOW, Role("samenvatter", "verslaggever", "decaan")),
    c.DropRole(NOW, "notulist"),
    c.SetArrangements(NOW, "aula", "mail", "tolk"),
    c.SetTexts(NOW, "Daarom", "Het gaat niet over jou"),
    c.SetSight(NOW, 900, 150),
    c.PutTheme(NOW, Theme("taal", "Taal", ("Wie belt?",))),
    c.PutPrompt(NOW, Prompt("nieuw", "Wat wilt u nog kwijt?", "Nog kwijt")),
    c.DropPrompt(NOW, "moeilijk"),
    c.MovePrompt(NOW, "moeilijk", -1),
    c.InsertBlock(NOW, BLOCK, "dialoog"),
    c.InsertBlock(NOW, BLOCK, "start"),
    c.SplitBlock(NOW, "dialoog", 15, "dialoog-2"),
    c.MoveBlock(NOW, "pauze", 1),
    c.MoveBlock(NOW, "inleiding", -1),
    c.DropBlock(NOW, "introductie"),
    c.DropBlock(NOW, "pauze"),
    c.SetExpected(NOW, Counts(27, 23, 0)),
    c.CountIn(NOW, Voice.PARENT),
    c.PutPerson(NOW, ANA),
    c.ImportPeople(NOW, PEOPLE),
]


@pytest.mark.parametrize("command", CHANGES, ids=lambda command: type(command).__name__)
def test_every_change_is_stored_and_can_be_taken_back_and_done_again(table: Held, command: Command) -> None:
    table.do(c.AddQuote(NOW, QUOTE))
    before = table.evening
    table.do(command)
    after = table.evening
    assert after != before
    assert table.do(c.UndoPlan(NOW)).label.startswith("undone_")
    assert table.evening == before
    assert table.do(c.RedoPlan(NOW)).label.startswith("redone_")
    assert table.evening == after


def test_all_changes_after_each_other_are_taken_back_one_by_one(table: Held) -> None:
    table.do(c.AddQuote(NOW, QUOTE))
    states = [table.evening]
    for command in CHANGES:
        try:
            table.do(command)
        except NotPossible:
            continue
        if table.evening != states[-1]:
            states.append(table.evening)
    for state in reversed(states[:-1]):
        table.do(c.UndoPlan(NOW))
        assert table.evening == state
    with pytest.raises(NotPossible, match="nothing_to_undo"):
        table.do(c.UndoPlan(NOW))


def test_a_longer_dialogue_makes_start_longer_and_moves_the_end(table: Held) -> None:
    dialogue = table.evening.agenda.block("dialoog")
    table.do(c.PutBlock(NOW, replace(dialogue, minutes=50)))
    agenda = table.evening.agenda
    assert agenda.minutes(agenda.block("start")) == 65
    assert agenda.total_minutes() == 140
    assert f"{table.evening.local(table.evening.reading(NOW).planned_end):%H.%M}" == "21.20"


def test_a_role_with_another_name_is_written_so_everywhere(table: Held) -> None:
    table.do(c.PutRole(NOW, Role("gespreksleider", "spelleider")))
    texts = [who for block in table.evening.agenda.blocks for who in (block.who, *(step.who for step in block.steps))]
    assert "gespreksleider" not in texts
    assert texts.count("spelleider") >= 2


def test_a_question_that_goes_gives_its_notes_to_another_and_loses_none(table: Held) -> None:
    table.do(c.AddQuote(NOW, QUOTE))
    table.do(c.DropPrompt(NOW, "moeilijk", notes_to="behoeften"))
    evening = table.evening
    assert [quote.prompt for quote in evening.quotes] == ["behoeften"]
    assert "moeilijk" not in [step.prompt for step in evening.agenda.block("dialoog").steps]


def test_a_new_question_is_asked_at_the_end_of_the_dialogue(table: Held) -> None:
    table.do(c.PutPrompt(NOW, Prompt("nieuw", "Wat wilt u nog kwijt?", "")))
    assert table.evening.agenda.block("dialoog").steps[-1].prompt == "nieuw"
    table.do(c.MovePrompt(NOW, "nieuw", -1))
    assert table.evening.agenda.block("dialoog").steps[-2].prompt == "nieuw"


def test_a_split_dialogue_shares_its_questions_over_both_parts(table: Held) -> None:
    asked = [step.prompt for step in table.evening.agenda.block("dialoog").steps]
    table.do(c.SplitBlock(NOW, "dialoog", 15, "ronde-2"))
    first, second = table.evening.agenda.block("dialoog"), table.evening.agenda.block("ronde-2")
    assert (first.minutes, second.minutes) == (15, 30)
    assert [step.prompt for step in (*first.steps, *second.steps)] == asked
    assert table.evening.agenda.total_minutes() == 135


def test_a_block_goes_back_to_the_draaiboek_only_when_asked(table: Held) -> None:
    before = table.evening.agenda.block("dialoog")
    table.do(c.PutBlock(NOW, replace(before, title="Gesprek", minutes=20)))
    assert table.evening.agenda.block("dialoog").minimum == 20
    table.do(c.ResetBlock(NOW, "dialoog"))
    assert table.evening.agenda.block("dialoog") == before
    table.do(c.InsertBlock(NOW, BLOCK, None))
    with pytest.raises(NotPossible, match="no_standard_block"):
        table.do(c.ResetBlock(NOW, "eigen"))


def test_what_has_begun_is_neither_moved_nor_dropped(table: Held) -> None:
    table.do(c.Begin(NOW, sure=True))
    for command in (c.DropBlock(NOW, "inloop"), c.MoveBlock(NOW, "inloop", 1), c.MoveBlock(NOW, "start", -1)):
        with pytest.raises(NotPossible, match="block_has_begun"):
            table.do(command)
    table.do(c.DropBlock(NOW, "pauze"))
    assert "pauze" not in [block.id for block in table.evening.agenda.blocks]


def test_an_undo_does_not_take_a_block_away_that_has_been_held_since(table: Held) -> None:
    table.do(c.InsertBlock(NOW, BLOCK, None))
    table.do(c.Begin(NOW, sure=True))
    assert table.evening.run.block == "eigen"
    with pytest.raises(NotPossible, match="block_has_begun"):
        table.do(c.UndoPlan(NOW))


def test_tables_follow_who_is_expected_and_the_presentations_follow_the_tables(table: Held) -> None:
    table.do(c.SetExpected(NOW, Counts(17, 8, 2)))
    table.do(c.DrawTables(NOW, 4, 1))
    evening = table.evening
    totals = sorted(sum(seat.table == n for seat in evening.seating.seats) for n in range(1, 5))
    assert totals == [6, 7, 7, 7]
    assert evening.groups == 4
    assert evening.agenda.block("presentaties").minimum == 8
    table.do(c.PutTheme(NOW, Theme("taal", "Taal")))
    table.do(c.PutTable(NOW, Table(2, "taal", "mentor", "docent")))
    table.do(c.DrawTables(NOW, 3, 2))
    assert table.evening.seating.table(2) == Table(2, "taal", "mentor", "docent")


def test_fewer_tables_keep_what_was_chosen_for_the_others_until_the_number_is_back(table: Held) -> None:
    table.do(c.SetExpected(NOW, Counts(17, 8, 2)))
    table.do(c.DrawTables(NOW, 4, 1))
    table.do(c.PutTheme(NOW, Theme("taal", "Taal")))
    table.do(c.PutTable(NOW, Table(4, "taal", "mentor", "docent", "lokaal 0.12")))
    table.do(c.MoveSeat(NOW, "parent-1", 4))
    chosen = table.evening.seating.table(4)
    table.do(c.DrawTables(NOW, 1, 2))
    assert [table.number for table in table.evening.seating.tables] == [1]
    assert all(seat.table == 1 for seat in table.evening.seating.seats)
    table.do(c.DropTheme(NOW, "taal"))
    table.do(c.DrawTables(NOW, 4, 3))
    seating = table.evening.seating
    assert chosen is not None
    assert seating.table(4) == replace(chosen, theme=None), "a theme that is gone is gone there too"
    assert seating.seat("parent-1") == Seat("parent-1", 4, pinned=True)
    assert seating.away == seating.away_seats == ()


def test_the_number_of_groups_that_is_filled_in_makes_and_drops_empty_tables(table: Held) -> None:
    table.do(c.SetDetails(NOW, Details("De Vlieger"), groups=4))
    assert table.evening.seating == empty_tables(4)
    assert table.evening.agenda.block("presentaties").minimum == 8
    table.do(c.SetDetails(NOW, Details("De Meeuw")))
    assert table.evening.groups == 4, "who says nothing about the groups leaves them alone"
    table.do(c.SetDetails(NOW, Details(), groups=0))
    assert table.evening.groups is None
    table.do(c.UndoPlan(NOW))
    assert table.evening.groups == 4


def test_no_table_with_people_or_a_leader_is_dropped_where_the_number_is_filled_in(table: Held) -> None:
    table.do(c.SetDetails(NOW, Details(), groups=4))
    table.do(c.PutTable(NOW, Table(3, leader="mentor")))
    with pytest.raises(NotPossible, match="table_in_use"):
        table.do(c.SetDetails(NOW, Details(), groups=2))
    table.do(c.SetDetails(NOW, Details(), groups=3))
    table.do(c.SetExpected(NOW, Counts(10, 5, 0)))
    table.do(c.DrawTables(NOW, 3, 1))
    with pytest.raises(NotPossible, match="table_in_use"):
        table.do(c.SetDetails(NOW, Details(), groups=0))


def test_a_table_of_which_nobody_is_expected_any_more_may_go_where_the_number_is_filled_in(table: Held) -> None:
    table.do(c.SetExpected(NOW, Counts(40, 0, 0)))
    table.do(c.DrawTables(NOW, 8, 1))
    table.do(c.SetExpected(NOW, Counts(1, 0, 0)))
    [seat] = [seat for seat in table.evening.seating.seats if seat.person == "parent-1"]
    if seat.table == 8:
        table.do(c.MoveSeat(NOW, "parent-1", 1))
    table.do(c.SetDetails(NOW, Details(), groups=7))
    assert table.evening.groups == 7


def test_one_group_that_is_filled_in_presents_to_nobody(table: Held) -> None:
    table.do(c.SetDetails(NOW, Details(), groups=1))
    assert BlockKind.PRESENTATIONS not in [block.kind for block in table.evening.agenda.blocks]
    table.do(c.SetDetails(NOW, Details(), groups=0))
    assert BlockKind.PRESENTATIONS in [block.kind for block in table.evening.agenda.blocks]


def test_no_seat_is_given_away_before_the_dialogue_and_never_that_of_who_came(table: Held) -> None:
    table.do(c.SetExpected(NOW, Counts(12, 8)))
    table.do(c.DrawTables(NOW, 4, 1))
    table.do(c.CountIn(NOW, Voice.PARENT))
    with pytest.raises(NotPossible, match="seats_are_kept"):
        table.do(c.SeatAtTheDoor(NOW, away=("parent-2",)))
    table.do(c.Begin(NOW, sure=True))
    table.do(c.GoToBlock(NOW, "dialoog"))
    table.do(c.SeatAtTheDoor(NOW, away=("parent-1", "parent-2")))
    assert table.evening.seating.seat("parent-1") is not None
    assert table.evening.seating.seat("parent-2") is None
    assert len(table.evening.seating.seats) == 19


def test_a_leader_from_the_list_sits_at_the_table_whatever_is_drawn(table: Held) -> None:
    table.do(c.ImportPeople(NOW, PEOPLE))
    table.do(c.DrawTables(NOW, 3, 1))
    seat = table.evening.seating.seat("p2")
    assert seat is not None
    there = seat.table % 3 + 1
    table.do(c.PutTable(NOW, Table(there, leads="p2")))
    led = table.evening.seating.table(there)
    assert led is not None
    assert (led.leads, led.leader) == ("p2", "mentor"), "papers have the function, never the name"
    assert table.evening.seating.seat("p2") == Seat("p2", there, pinned=True)
    for seed in range(2, 6):
        table.do(c.DrawTables(NOW, 3, seed))
        assert table.evening.seating.seat("p2") == Seat("p2", there, pinned=True)
    with pytest.raises(NotPossible, match="leads_table"):
        table.do(c.PinSeat(NOW, "p2", False))
    table.do(c.PutPerson(NOW, replace(BEN, role="teamleider")))
    assert table.evening.seating.table(there) == replace(led, leader="teamleider")


def test_a_leader_who_goes_elsewhere_or_off_the_list_leads_no_more(table: Held) -> None:
    table.do(c.ImportPeople(NOW, PEOPLE))
    table.do(c.DrawTables(NOW, 3, 1))
    table.do(c.PutTable(NOW, Table(1, leads="p2")))
    table.do(c.PutTable(NOW, Table(2, leads="p2")))
    assert [one.leads for one in table.evening.seating.tables] == ["", "p2", ""]
    table.do(c.MoveSeat(NOW, "p2", 3))
    assert {(one.leads, one.leader) for one in table.evening.seating.tables} == {("", "")}
    table.do(c.UndoPlan(NOW))
    assert [one.leads for one in table.evening.seating.tables] == ["", "p2", ""]
    table.do(c.DrawTables(NOW, 1, 2))
    table.do(c.DrawTables(NOW, 3, 3))
    assert [one.leads for one in table.evening.seating.tables] == ["", "p2", ""], "it comes back with the number"
    table.do(c.DropPerson(NOW, "p2"))
    assert {(one.leads, one.leader) for one in table.evening.seating.tables} == {("", "")}


def test_with_one_group_there_are_no_presentations_and_the_evening_is_as_long(table: Held) -> None:
    table.do(c.SetExpected(NOW, Counts(5, 3, 0)))
    table.do(c.DrawTables(NOW, 1, 1))
    agenda = table.evening.agenda
    assert BlockKind.PRESENTATIONS not in [block.kind for block in agenda.blocks]
    assert agenda.total_minutes() == 135
    table.do(c.UndoPlan(NOW))
    assert BlockKind.PRESENTATIONS in [block.kind for block in table.evening.agenda.blocks]


def test_someone_moved_by_hand_stays_in_a_new_draw(table: Held) -> None:
    table.do(c.SetExpected(NOW, Counts(20, 10, 0)))
    table.do(c.DrawTables(NOW, 5, 1))
    seat = table.evening.seating.seats[0]
    elsewhere = seat.table % 5 + 1
    table.do(c.MoveSeat(NOW, seat.person, elsewhere))
    table.do(c.DrawTables(NOW, 5, 99))
    moved = table.evening.seating.seat(seat.person)
    assert moved is not None
    assert (moved.table, moved.pinned) == (elsewhere, True)


def test_a_list_is_taken_over_whole_or_not_at_all(table: Held) -> None:
    table.do(c.ImportPeople(NOW, PEOPLE))
    before = table.evening
    doubled = (Person("x1", "O99", Voice.PARENT), Person("x2", "O99", Voice.PARENT))
    with pytest.raises(NotPossible, match="code_taken"):
        table.do(c.ImportPeople(NOW, doubled, add=True))
    assert table.evening == before


def test_who_leaves_the_list_has_no_seat_and_no_one_wishes_for_them(table: Held) -> None:
    table.do(c.ImportPeople(NOW, PEOPLE))
    table.do(c.DrawTables(NOW, 2, 1))
    table.do(c.DropPerson(NOW, "p1"))
    evening = table.evening
    assert evening.seating.seat("p1") is None
    assert all(wish.other != "O1" for person in evening.people.listed for wish in person.wishes)


def test_a_copy_takes_the_plan_and_leaves_people_and_words_behind(table: Held) -> None:
    table.do(c.ImportPeople(NOW, PEOPLE))
    table.do(c.PutTask(NOW, replace(table.evening.plan.tasks[0], done=True)))
    table.do(c.AddQuote(NOW, QUOTE))
    source = table.evening
    table.do(c.CopyEvening(NOW, "e1", "e2", "Nog een keer", date(2027, 3, 2), DOORS_AT_19))
    assert table.evening == source
    table.id = "e2"
    copy = table.evening
    assert (copy.agenda, copy.prompts, copy.plan.roles) == (source.agenda, source.prompts, source.plan.roles)
    assert (copy.quotes, copy.people.listed, copy.run.block) == ((), (), None)
    assert not any(task.done for task in copy.plan.tasks)
    assert {point.id for point in copy.points}.isdisjoint(point.id for point in source.points)


def test_a_theme_lives_on_over_evenings(table: Held) -> None:
    table.do(c.PutTheme(NOW, Theme("taal", "Taal", ("Wie belt?",))))
    table.do(c.CopyEvening(NOW, "e1", "e2", "Nog een keer", date(2027, 3, 2), DOORS_AT_19))
    table.id = "e2"
    table.do(c.PutTheme(NOW, Theme("taal", "Taal en tolken", ("Wie belt?", "Wanneer?"))))
    (theme, days), *_ = table.books.themes()
    assert (theme.title, days) == ("Taal en tolken", (date(2027, 3, 2), date(2026, 12, 11)))


TOO_MUCH: list[tuple[Command, str]] = [
    (c.PutTask(NOW, Task("t", " \u200b ")), "task_empty"),
    (c.PutTask(NOW, Task("t", "x" * 121)), "detail_too_long"),
    (c.PutTask(NOW, Task("t", "x", days_before=401)), "days_out_of_range"),
    (c.PutTask(NOW, Task("t", "x", school_days_after=0)), "school_days_out_of_range"),
    (c.PutTask(NOW, Task("t", "x", school_days_after=201)), "school_days_out_of_range"),
    (c.DropTask(NOW, "weg"), "task_gone"),
    (c.MoveTask(NOW, "actieteam", -1), "at_edge"),
    (c.PutTheme(NOW, Theme("t", "")), "theme_empty"),
    (c.PutPrompt(NOW, Prompt("p", "", "")), "prompt_empty"),
    (c.DropPrompt(NOW, "moeilijk", "moeilijk"), "prompt_gone"),
    (c.PutBlock(NOW, Block("weg", BlockKind.OTHER, "Weg", 5, 5)), "block_gone"),
    (c.PutBlock(NOW, Block("pauze", BlockKind.BREAK, "Pauze", 0, 0)), "agenda_field"),
    (c.PutBlock(NOW, Block("pauze", BlockKind.BREAK, "Pauze {wat}", 10, 5)), "agenda_field"),
    (c.PutBlock(NOW, Block("pauze", BlockKind.BREAK, "Pauze", 24 * 60, 5)), "agenda_field"),
    (c.SplitBlock(NOW, "pauze", 10, "p2"), "split_minutes"),
    (c.SetExpected(NOW, Counts(-1)), "people_out_of_range"),
    (c.CountIn(NOW, Voice.PUPIL, -1), "people_out_of_range"),
    (c.PutPerson(NOW, Person("p", "", Voice.PARENT)), "code_empty"),
    (c.DrawTables(NOW, 0, 1), "groups_out_of_range"),
    (c.DrawTables(NOW, 5, 1), "nobody_to_seat"),
    (c.SeatAtTheDoor(NOW), "no_tables"),
    (c.SetSight(NOW, 100_000, 1), "length_out_of_range"),
]


@pytest.mark.parametrize(("command", "key"), TOO_MUCH, ids=lambda value: value if isinstance(value, str) else "")
def test_what_cannot_be_is_refused_and_changes_nothing(table: Held, command: Command, key: str) -> None:
    before = table.evening
    with pytest.raises(NotPossible) as caught:
        table.do(command)
    assert caught.value.key == key
    assert table.evening == before


def test_a_new_block_gives_its_name_to_its_step_until_that_has_one_of_its_own(table: Held) -> None:
    new = Block("nieuw", BlockKind.OTHER, "Nieuw blok", 5, 5, steps=(Step("stap", "Nieuw blok"),))
    table.do(c.InsertBlock(NOW, new, after=None))
    table.do(c.PutBlock(NOW, replace(new, title="Lied")))
    lied = table.evening.agenda.block("nieuw")
    assert [step.title for step in lied.steps] == ["Lied"]
    own = replace(lied, steps=(replace(lied.steps[0], title="Refrein"),))
    table.do(c.PutBlock(NOW, own))
    table.do(c.PutBlock(NOW, replace(own, title="Muziek")))
    assert [step.title for step in table.evening.agenda.block("nieuw").steps] == ["Refrein"]


def test_a_late_start_gets_a_plan_of_the_days_that_are_left_in_the_same_order(table: Held) -> None:
    evening = table.evening
    today = evening.date - timedelta(days=10)
    was = [task for task in evening.plan.tasks if is_overdue(task, evening.date, today)]
    kept = [task for task in evening.plan.tasks if task not in was]
    assert len(was) > 3
    table.do(c.PlanTightly(NOW, today=today))
    after = table.evening
    assert not any(is_overdue(task, after.date, today) for task in after.plan.tasks)
    assert [task for task in after.plan.tasks if task in kept] == kept
    due = {task.id: task.due(after.date) for task in after.plan.tasks}
    in_order = [due[task.id] for task in sorted(was, key=lambda task: -(task.days_before or 0))]
    assert in_order == sorted(in_order)
    assert all(today < day <= after.date for day in in_order if day is not None)
    with pytest.raises(NotPossible, match="no_tight_plan"):
        table.do(c.PlanTightly(NOW, today=today))
    table.do(c.UndoPlan(NOW))
    assert table.evening.plan == evening.plan
