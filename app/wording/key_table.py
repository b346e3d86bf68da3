"""The table of the keys: what every key does, from which F1, the settings and the README are made."""

from dataclasses import dataclass
from enum import StrEnum

from app.wording.marking import QT_TRANSLATE_NOOP


class Reach(StrEnum):
    """From where a key means anything: an evening that is not in sight is left alone."""

    DESK = "desk"
    """At the desk, where notes are made."""
    RUNNING = "running"
    """On any page of an evening that has begun: what a clicker or the host may do while another page is in front."""
    EVENING = "evening"
    """On any page of an evening."""
    ROOM = "room"
    """Everywhere, also on the start screen: the room may be looking."""
    WINDOW = "window"
    """Everywhere; it is asked of the window itself."""


@dataclass(frozen=True, slots=True)
class Key:
    """One row of the contract. The first chord is shown, the others mean the same.

    A `fixed` key belongs to typing itself and cannot be changed. `once` means that a held or doubled key counts once,
    `repeats` that it goes on while it is held: a held pause must not flicker. A key with a `place` works only there, so
    that another place may use it too. One in a row of digits (`digits`) is shown together with the others of its row.
    One that is pressed many times on end (`tapped`) counts sooner after its release than the others do.
    """

    command: str
    group: str
    chords: tuple[str, ...]
    does: str
    fixed: bool = False
    once: bool = False
    place: str = ""
    reach: Reach = Reach.DESK
    repeats: bool = False
    digits: bool = False
    tapped: bool = False


EVENING = QT_TRANSLATE_NOOP("Keys", "The evening")

BEAMER = QT_TRANSLATE_NOOP("Keys", "The beamer")

NOTE = QT_TRANSLATE_NOOP("Keys", "Noting")

AT_HAND = QT_TRANSLATE_NOOP("Keys", "The quote at hand")

SUMMARY = QT_TRANSLATE_NOOP("Keys", "The summary")

CLOSING = QT_TRANSLATE_NOOP("Keys", "The closing")

AGENDA = QT_TRANSLATE_NOOP("Keys", "In the agenda ({panes})")

RECORD = QT_TRANSLATE_NOOP("Keys", "In the words of the record")

PRESENTING = QT_TRANSLATE_NOOP("Keys", "At the presentations")

TURNS = QT_TRANSLATE_NOOP("Keys", "At the presentations, in the tables (F6)")

AFTER = QT_TRANSLATE_NOOP("Keys", "The aftercare")

DECISIONS = QT_TRANSLATE_NOOP("Keys", "In the decisions")

LETTER = QT_TRANSLATE_NOOP("Keys", "In the letter")

GATHERED = QT_TRANSLATE_NOOP("Keys", "In what was said")

DOOR = QT_TRANSLATE_NOOP("Keys", "At the door")

PREPARE = QT_TRANSLATE_NOOP("Keys", "The preparation")

LISTS = QT_TRANSLATE_NOOP("Keys", "In the lists of the preparation")

SEATS = QT_TRANSLATE_NOOP("Keys", "In the groups")

SHELF = QT_TRANSLATE_NOOP("Keys", "On the start screen")

APP = QT_TRANSLATE_NOOP("Keys", "The app")

CONTRACT: tuple[Key, ...] = (
    Key(
        "next_step",
        EVENING,
        ("PgDown",),
        QT_TRANSLATE_NOOP("Keys", "next step; after the last one the next block"),
        once=True,
        reach=Reach.RUNNING,
    ),
    Key("previous_step", EVENING, ("PgUp",), QT_TRANSLATE_NOOP("Keys", "back"), once=True, reach=Reach.RUNNING),
    Key(
        "next_block",
        EVENING,
        ("Shift+PgDown",),
        QT_TRANSLATE_NOOP("Keys", "next block at once"),
        once=True,
        reach=Reach.RUNNING,
    ),
    Key("pause", EVENING, ("F9",), QT_TRANSLATE_NOOP("Keys", "pause, or go on"), reach=Reach.RUNNING),
    Key(
        "minus_1", EVENING, ("Ctrl+-",), QT_TRANSLATE_NOOP("Keys", "one minute less"), reach=Reach.RUNNING, tapped=True
    ),
    Key("plus_1", EVENING, ("Ctrl+=",), QT_TRANSLATE_NOOP("Keys", "one minute more"), reach=Reach.RUNNING, tapped=True),
    Key(
        "plus_5",
        EVENING,
        ("Ctrl+Shift+=", "Ctrl++"),
        QT_TRANSLATE_NOOP("Keys", "five minutes more"),
        reach=Reach.RUNNING,
        tapped=True,
    ),
    Key(
        "began_at",
        EVENING,
        ("Ctrl+T",),
        QT_TRANSLATE_NOOP("Keys", "this block really began at …, or a pause; twice: all times"),
        reach=Reach.RUNNING,
    ),
    Key(
        "new_time",
        EVENING,
        ("Ctrl+Shift+N",),
        QT_TRANSLATE_NOOP("Keys", "start, or end of the break: a later time for the room"),
        once=True,
        reach=Reach.RUNNING,
    ),
    Key(
        "type_time",
        EVENING,
        ("Ctrl+Shift+T",),
        QT_TRANSLATE_NOOP("Keys", "start, or end of the break: type the time"),
    ),
    Key(
        "undo_clock",
        EVENING,
        ("F12",),
        QT_TRANSLATE_NOOP("Keys", "undo the last clock or beamer step"),
        reach=Reach.RUNNING,
    ),
    Key("later", EVENING, ("Ctrl+Shift+L",), QT_TRANSLATE_NOOP("Keys", "late: end later")),
    Key("shorten", EVENING, ("Ctrl+Shift+I",), QT_TRANSLATE_NOOP("Keys", "late: shorten what is left")),
    Key("drop", EVENING, ("Ctrl+Shift+O",), QT_TRANSLATE_NOOP("Keys", "late: leave out a block"), reach=Reach.WINDOW),
    Key(
        "close_evening",
        EVENING,
        ("Ctrl+Shift+End",),
        QT_TRANSLATE_NOOP("Keys", "close the evening"),
        reach=Reach.WINDOW,
    ),
    Key("black", BEAMER, ("F8",), QT_TRANSLATE_NOOP("Keys", "black, or show again"), reach=Reach.ROOM),
    Key("freeze", BEAMER, ("F7",), QT_TRANSLATE_NOOP("Keys", "freeze, or go on"), reach=Reach.ROOM),
    Key(
        "next_prompt",
        BEAMER,
        ("Ctrl+PgDown",),
        QT_TRANSLATE_NOOP("Keys", "next prompt on the beamer"),
        reach=Reach.RUNNING,
    ),
    Key(
        "previous_prompt",
        BEAMER,
        ("Ctrl+PgUp",),
        QT_TRANSLATE_NOOP("Keys", "previous prompt on the beamer"),
        reach=Reach.RUNNING,
    ),
    Key(
        "show_quote",
        BEAMER,
        ("Ctrl+B",),
        QT_TRANSLATE_NOOP("Keys", "show the quote at hand; again: next page, then away"),
    ),
    Key("message", BEAMER, ("Ctrl+E",), QT_TRANSLATE_NOOP("Keys", "type a short message to the room")),
    Key("beamer", BEAMER, ("F11",), QT_TRANSLATE_NOOP("Keys", "beamer on or off"), reach=Reach.WINDOW),
    Key("save", NOTE, ("Return", "Enter"), QT_TRANSLATE_NOOP("Keys", "save"), fixed=True, place="field"),
    Key(
        "new_line",
        NOTE,
        ("Shift+Return", "Shift+Enter"),
        QT_TRANSLATE_NOOP("Keys", "new line"),
        fixed=True,
        place="field",
    ),
    Key("save_starred", NOTE, ("Ctrl+Return", "Ctrl+Enter"), QT_TRANSLATE_NOOP("Keys", "save with a star")),
    Key(
        "save_parked",
        NOTE,
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        QT_TRANSLATE_NOOP("Keys", "save to the parkeerplaats"),
    ),
    Key(
        "last_notes",
        NOTE,
        ("Ctrl+L",),
        QT_TRANSLATE_NOOP("Keys", "look up the last notes, in every block; once more: away again"),
    ),
    Key(
        "parked_notes",
        NOTE,
        ("Ctrl+P",),
        QT_TRANSLATE_NOOP("Keys", "look up the parkeerplaats, in every block; once more: away again"),
    ),
    Key("voice_parent", NOTE, ("F2",), QT_TRANSLATE_NOOP("Keys", "voice: parent"), place="desk"),
    Key("voice_school", NOTE, ("F3",), QT_TRANSLATE_NOOP("Keys", "voice: school")),
    Key("voice_pupil", NOTE, ("F4",), QT_TRANSLATE_NOOP("Keys", "voice: pupil"), place="desk"),
    *(
        Key(
            f"prompt_{n}",
            NOTE,
            (f"Ctrl+{n}",),
            QT_TRANSLATE_NOOP(
                "Keys",
                "save under prompt {n}, at the tables at table {n}; in an empty field: the next note only, at the tables its form",
            ),
            digits=True,
            place="desk",
        )
        for n in range(1, 10)
    ),
    Key(
        "prompt_0",
        NOTE,
        ("Ctrl+0",),
        QT_TRANSLATE_NOOP(
            "Keys",
            "save under no prompt; in an empty field: the next note only; at the tables: then the number of one from 10, Enter",
        ),
        place="desk",
    ),
    Key("follow", NOTE, ("Ctrl+G",), QT_TRANSLATE_NOOP("Keys", "follow the prompt of the host"), place="desk"),
    Key(
        "edit_last",
        NOTE,
        ("Up",),
        QT_TRANSLATE_NOOP("Keys", "edit the last quote (empty field)"),
        fixed=True,
        place="field",
    ),
    Key(
        "cancel",
        NOTE,
        ("Esc",),
        QT_TRANSLATE_NOOP("Keys", "leave a change; ↑ brings it back"),
        fixed=True,
        place="field",
    ),
    Key(
        "mask",
        NOTE,
        ("Ctrl+M",),
        QT_TRANSLATE_NOOP("Keys", "mask the underlined words; with an empty field those of the quote at hand"),
    ),
    Key(
        "fine_word",
        NOTE,
        ("Ctrl+Shift+M",),
        QT_TRANSLATE_NOOP("Keys", "the underlined word is fine: it goes to the room as it was typed"),
    ),
    Key(
        "undo_words",
        NOTE,
        ("Ctrl+Z",),
        QT_TRANSLATE_NOOP("Keys", "undo words (empty field)"),
        fixed=True,
        place="field",
    ),
    Key(
        "redo_words",
        NOTE,
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        QT_TRANSLATE_NOOP("Keys", "redo words (empty field)"),
        fixed=True,
        place="field",
    ),
    Key(
        "quote_up", AT_HAND, ("Ctrl+Up",), QT_TRANSLATE_NOOP("Keys", "take the quote above"), repeats=True, place="desk"
    ),
    Key(
        "quote_down",
        AT_HAND,
        ("Ctrl+Down",),
        QT_TRANSLATE_NOOP("Keys", "take the quote below"),
        repeats=True,
        place="desk",
    ),
    Key("heard", AT_HAND, ("Ctrl+K",), QT_TRANSLATE_NOOP("Keys", "also heard"), tapped=True, place="desk"),
    Key("star", AT_HAND, ("Ctrl+D",), QT_TRANSLATE_NOOP("Keys", "star on or off"), place="desk"),
    Key("quote_parent", AT_HAND, ("Ctrl+F2",), QT_TRANSLATE_NOOP("Keys", "make it the voice of a parent")),
    Key("quote_school", AT_HAND, ("Ctrl+F3",), QT_TRANSLATE_NOOP("Keys", "make it the voice of school")),
    Key("quote_pupil", AT_HAND, ("Ctrl+F4",), QT_TRANSLATE_NOOP("Keys", "make it the voice of a pupil")),
    Key("move_quote", AT_HAND, ("Ctrl+Shift+G",), QT_TRANSLATE_NOOP("Keys", "move it to the prompt of the note")),
    Key("park", AT_HAND, ("Ctrl+Shift+P",), QT_TRANSLATE_NOOP("Keys", "to the parkeerplaats, or back")),
    Key("owner", AT_HAND, ("Ctrl+R",), QT_TRANSLATE_NOOP("Keys", "parkeerplaats: which role answers")),
    Key(
        "delete_quote",
        AT_HAND,
        ("Ctrl+Del",),
        QT_TRANSLATE_NOOP("Keys", "delete the one that was chosen (empty field)"),
        fixed=True,
        place="field",
    ),
    Key(
        "wipe_quote",
        AT_HAND,
        ("Ctrl+Shift+Del",),
        QT_TRANSLATE_NOOP("Keys", "wipe it for good; asks once"),
    ),
    *(
        Key(
            f"link_{n}",
            SUMMARY,
            (f"Alt+{n}",),
            QT_TRANSLATE_NOOP("Keys", "put the quote behind point {n}"),
            digits=True,
            place="desk",
        )
        for n in range(1, 10)
    ),
    Key(
        "link_0",
        SUMMARY,
        ("Alt+0",),
        QT_TRANSLATE_NOOP("Keys", "put the quote behind the point that is chosen"),
        place="desk",
    ),
    Key(
        "next_star",
        SUMMARY,
        ("Ctrl+J",),
        QT_TRANSLATE_NOOP("Keys", "take the next starred quote without a point"),
        place="desk",
    ),
    Key(
        "point_up",
        SUMMARY,
        ("Alt+Up",),
        QT_TRANSLATE_NOOP("Keys", "choose the point above; at the closing the row above"),
        place="desk",
        repeats=True,
    ),
    Key(
        "point_down",
        SUMMARY,
        ("Alt+Down",),
        QT_TRANSLATE_NOOP("Keys", "choose the point below; at the closing the row below"),
        place="desk",
        repeats=True,
    ),
    Key(
        "point_toggle",
        SUMMARY,
        ("Alt+Return", "Alt+Enter"),
        QT_TRANSLATE_NOOP("Keys", "point on or off for the beamer; at the closing: take along, or not"),
    ),
    Key(
        "point_edit",
        SUMMARY,
        ("Alt+E",),
        QT_TRANSLATE_NOOP("Keys", "edit the point; at the closing the words, or who answers"),
    ),
    Key(
        "point_new",
        SUMMARY,
        ("Ctrl+N",),
        QT_TRANSLATE_NOOP("Keys", "new point, from the quote at hand"),
        place="desk",
    ),
    Key(
        "point_move_up",
        SUMMARY,
        ("Alt+Shift+Up",),
        QT_TRANSLATE_NOOP("Keys", "move the point up; at the closing what is taken along"),
    ),
    Key(
        "point_move_down",
        SUMMARY,
        ("Alt+Shift+Down",),
        QT_TRANSLATE_NOOP("Keys", "move the point down; at the closing what is taken along"),
    ),
    Key(
        "point_delete",
        SUMMARY,
        ("Alt+Del",),
        QT_TRANSLATE_NOOP("Keys", "delete the point; at the closing: not taken along, or without an answer"),
        place="desk",
    ),
    Key(
        "point_wipe",
        SUMMARY,
        ("Alt+Shift+Del",),
        QT_TRANSLATE_NOOP("Keys", "wipe the point for good; asks once"),
    ),
    Key(
        "turn_more",
        PRESENTING,
        ("Ctrl+Shift+B",),
        QT_TRANSLATE_NOOP("Keys", "two minutes more for the tables"),
        reach=Reach.WINDOW,
        tapped=True,
    ),
    Key(
        "turn_drop",
        PRESENTING,
        ("Ctrl+Shift+W",),
        QT_TRANSLATE_NOOP("Keys", "the table that is named drops out, or speaks after all"),
        reach=Reach.WINDOW,
    ),
    Key(
        "show_all",
        CLOSING,
        ("Alt+PgDown",),
        QT_TRANSLATE_NOOP("Keys", "show all that is taken along at once; once more: off the beamer"),
    ),
    Key("answer_do", CLOSING, ("Alt+D",), QT_TRANSLATE_NOOP("Keys", "the chosen row: we do this")),
    Key(
        "answer_find_out",
        CLOSING,
        ("Alt+U",),
        QT_TRANSLATE_NOOP("Keys", "the chosen row: we find out, with a day for the answer"),
    ),
    Key(
        "answer_dont",
        CLOSING,
        ("Alt+N",),
        QT_TRANSLATE_NOOP("Keys", "the chosen row: we do not do this; the reason first"),
    ),
    Key(
        "turn_earlier",
        TURNS,
        ("Alt+Left", "Alt+Up"),
        QT_TRANSLATE_NOOP("Keys", "let the chosen table speak earlier"),
        fixed=True,
        place="turns",
    ),
    Key(
        "turn_later",
        TURNS,
        ("Alt+Right", "Alt+Down"),
        QT_TRANSLATE_NOOP("Keys", "let the chosen table speak later"),
        fixed=True,
        place="turns",
    ),
    Key(
        "turn_speaks",
        TURNS,
        ("Del", "Space"),
        QT_TRANSLATE_NOOP("Keys", "let the chosen table drop out, or speak after all"),
        fixed=True,
        place="turns",
    ),
    Key(
        "came_parent",
        DOOR,
        ("Shift+F2",),
        QT_TRANSLATE_NOOP("Keys", "one parent more"),
        reach=Reach.EVENING,
        tapped=True,
    ),
    Key(
        "came_school",
        DOOR,
        ("Shift+F3",),
        QT_TRANSLATE_NOOP("Keys", "one of school more"),
        reach=Reach.EVENING,
        tapped=True,
    ),
    Key(
        "came_pupil", DOOR, ("Shift+F4",), QT_TRANSLATE_NOOP("Keys", "one pupil more"), reach=Reach.EVENING, tapped=True
    ),
    Key(
        "left_parent",
        DOOR,
        ("Ctrl+Shift+F2",),
        QT_TRANSLATE_NOOP("Keys", "one parent less"),
        reach=Reach.EVENING,
        tapped=True,
    ),
    Key(
        "left_school",
        DOOR,
        ("Ctrl+Shift+F3",),
        QT_TRANSLATE_NOOP("Keys", "one of school less"),
        reach=Reach.EVENING,
        tapped=True,
    ),
    Key(
        "left_pupil",
        DOOR,
        ("Ctrl+Shift+F4",),
        QT_TRANSLATE_NOOP("Keys", "one pupil less"),
        reach=Reach.EVENING,
        tapped=True,
    ),
    Key(
        "opening_take",
        PREPARE,
        ("Ctrl+Shift+J",),
        QT_TRANSLATE_NOOP("Keys", "at the themes: open with what was promised last time"),
        fixed=True,
        place="prepare",
    ),
    Key(
        "opening_leave",
        PREPARE,
        ("Ctrl+Shift+K",),
        QT_TRANSLATE_NOOP("Keys", "at the themes: leave what was promised last time"),
        fixed=True,
        place="prepare",
    ),
    Key(
        "undo_plan",
        PREPARE,
        ("Ctrl+Z",),
        QT_TRANSLATE_NOOP("Keys", "take back the last change (outside a text field)"),
        fixed=True,
        place="prepare",
    ),
    Key(
        "redo_plan",
        PREPARE,
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        QT_TRANSLATE_NOOP("Keys", "do it again"),
        fixed=True,
        place="prepare",
    ),
    Key(
        "shelf_new",
        SHELF,
        ("Ctrl+N",),
        QT_TRANSLATE_NOOP("Keys", "new evening"),
        fixed=True,
        place="home",
    ),
    Key("cell_open", LISTS, ("Return", "F2"), QT_TRANSLATE_NOOP("Keys", "open the cell"), fixed=True, place="list"),
    Key("row_up", LISTS, ("Alt+Up",), QT_TRANSLATE_NOOP("Keys", "move it up"), fixed=True, place="list"),
    Key("row_down", LISTS, ("Alt+Down",), QT_TRANSLATE_NOOP("Keys", "move it down"), fixed=True, place="list"),
    Key(
        "calendar",
        LISTS,
        ("F4",),
        QT_TRANSLATE_NOOP("Keys", "open the calendar beside a date"),
        fixed=True,
        place="list",
    ),
    Key("row_drop", LISTS, ("Alt+Del",), QT_TRANSLATE_NOOP("Keys", "delete it"), fixed=True, place="list"),
    Key("row_new", LISTS, ("Ctrl+N",), QT_TRANSLATE_NOOP("Keys", "a new one below it"), fixed=True, place="list"),
    Key(
        "seat_move",
        SEATS,
        ("Alt+Right", "Alt+Left"),
        QT_TRANSLATE_NOOP("Keys", "to the next table; with a digit to that table"),
        fixed=True,
        place="seat",
    ),
    Key("seat_pin", SEATS, ("P",), QT_TRANSLATE_NOOP("Keys", "pin here, or let go"), fixed=True, place="seat"),
    Key("shelf_find", SHELF, ("Ctrl+F",), QT_TRANSLATE_NOOP("Keys", "search an evening"), fixed=True, place="home"),
    Key(
        "shelf_open",
        SHELF,
        ("Return", "Enter"),
        QT_TRANSLATE_NOOP("Keys", "open the chosen evening"),
        fixed=True,
        place="home",
    ),
    Key(
        "shelf_rename",
        SHELF,
        ("F2",),
        QT_TRANSLATE_NOOP("Keys", "give the chosen evening another title"),
        fixed=True,
        place="home",
    ),
    Key(
        "shelf_delete",
        SHELF,
        ("Del",),
        QT_TRANSLATE_NOOP("Keys", "put the chosen evening in the bin"),
        fixed=True,
        place="home",
    ),
    Key(
        "shelf_undo",
        SHELF,
        ("Ctrl+Z",),
        QT_TRANSLATE_NOOP("Keys", "take the evening that was deleted last out of the bin"),
        fixed=True,
        place="home",
    ),
    Key(
        "panes",
        APP,
        ("F6",),
        QT_TRANSLATE_NOOP("Keys", "next part of the window: field, agenda, quotes, points"),
        reach=Reach.WINDOW,
    ),
    Key(
        "agenda_jump",
        AGENDA,
        ("Return", "Enter"),
        QT_TRANSLATE_NOOP("Keys", "jump to the chosen block"),
        fixed=True,
        place="agenda",
    ),
    Key(
        "agenda_skip",
        AGENDA,
        ("Del",),
        QT_TRANSLATE_NOOP("Keys", "leave the chosen block out, or bring it back"),
        fixed=True,
        place="agenda",
    ),
    Key(
        "mend_words",
        RECORD,
        ("Return", "Enter", "F2"),
        QT_TRANSLATE_NOOP("Keys", "mend the chosen words"),
        fixed=True,
        place="words",
    ),
    Key(
        "mend_delete",
        RECORD,
        ("Del",),
        QT_TRANSLATE_NOOP("Keys", "delete the chosen quote or point"),
        fixed=True,
        place="words",
    ),
    Key(
        "mend_wipe",
        RECORD,
        ("Shift+Del",),
        QT_TRANSLATE_NOOP("Keys", "wipe the chosen quote or point for good; asks once"),
        fixed=True,
        place="words",
    ),
    Key("mend_undo", RECORD, ("Ctrl+Z",), QT_TRANSLATE_NOOP("Keys", "undo text"), fixed=True, place="words"),
    Key(
        "mend_redo",
        RECORD,
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        QT_TRANSLATE_NOOP("Keys", "do again"),
        fixed=True,
        place="words",
    ),
    Key("keys", APP, ("F1",), QT_TRANSLATE_NOOP("Keys", "all keys"), reach=Reach.WINDOW),
    Key("details", APP, ("Ctrl+I",), QT_TRANSLATE_NOOP("Keys", "what the school fills in"), reach=Reach.WINDOW),
    Key("settings", APP, ("Ctrl+,",), QT_TRANSLATE_NOOP("Keys", "settings"), reach=Reach.WINDOW),
    Key(
        "practice_speed",
        APP,
        ("Ctrl+Shift+S",),
        QT_TRANSLATE_NOOP("Keys", "while practising: the clock ten times as fast, or as usual"),
        reach=Reach.WINDOW,
    ),
    Key(
        "undo_followup",
        AFTER,
        ("Ctrl+Z",),
        QT_TRANSLATE_NOOP("Keys", "take back the last change (outside a text field)"),
        fixed=True,
        place="followup",
    ),
    Key(
        "redo_followup",
        AFTER,
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        QT_TRANSLATE_NOOP("Keys", "do it again"),
        fixed=True,
        place="followup",
    ),
    Key(
        "state_1",
        AFTER,
        ("Ctrl+1",),
        QT_TRANSLATE_NOOP("Keys", "the chosen promise: open"),
        fixed=True,
        place="promises",
    ),
    Key(
        "state_2",
        AFTER,
        ("Ctrl+2",),
        QT_TRANSLATE_NOOP("Keys", "the chosen promise: busy"),
        fixed=True,
        place="promises",
    ),
    Key(
        "state_3",
        AFTER,
        ("Ctrl+3",),
        QT_TRANSLATE_NOOP("Keys", "the chosen promise: waiting"),
        fixed=True,
        place="promises",
    ),
    Key(
        "state_4",
        AFTER,
        ("Ctrl+4",),
        QT_TRANSLATE_NOOP("Keys", "the chosen promise: done"),
        fixed=True,
        place="promises",
    ),
    Key(
        "state_5",
        AFTER,
        ("Ctrl+5",),
        QT_TRANSLATE_NOOP("Keys", "the chosen promise: asked back"),
        fixed=True,
        place="promises",
    ),
    Key(
        "state_6",
        AFTER,
        ("Ctrl+6",),
        QT_TRANSLATE_NOOP("Keys", "the chosen promise: dropped"),
        fixed=True,
        place="promises",
    ),
    Key(
        "promised",
        APP,
        ("Ctrl+Shift+D",),
        QT_TRANSLATE_NOOP("Keys", "what was promised on all evenings, and back to the evenings"),
        reach=Reach.WINDOW,
    ),
    Key(
        "gathered_mark",
        GATHERED,
        ("Space",),
        QT_TRANSLATE_NOOP("Keys", "choose this row too, or let it go"),
        fixed=True,
        place="gathered_list",
    ),
    Key(
        "gathered_mark_down",
        GATHERED,
        ("Shift+Down",),
        QT_TRANSLATE_NOOP("Keys", "choose this row and go on to the one below"),
        fixed=True,
        place="gathered_list",
    ),
    Key(
        "gathered_mark_all",
        GATHERED,
        ("Ctrl+A",),
        QT_TRANSLATE_NOOP("Keys", "choose all rows in the list, or none"),
        fixed=True,
        place="gathered_list",
    ),
    Key(
        "gathered_mend",
        GATHERED,
        ("Return", "Enter", "F2"),
        QT_TRANSLATE_NOOP("Keys", "mend the words in their place"),
        fixed=True,
        place="gathered_list",
    ),
    Key(
        "gathered_delete",
        GATHERED,
        ("Del",),
        QT_TRANSLATE_NOOP("Keys", "delete the chosen quote or point"),
        fixed=True,
        place="gathered_list",
    ),
    Key(
        "gathered_wipe",
        GATHERED,
        ("Shift+Del",),
        QT_TRANSLATE_NOOP("Keys", "wipe the chosen quote or point for good; asks once"),
        fixed=True,
        place="gathered_list",
    ),
    *(
        Key(
            f"gathered_link_{n}",
            GATHERED,
            (f"Alt+{n}",),
            QT_TRANSLATE_NOOP("Keys", "put what is chosen behind point {n}, or take it away there"),
            fixed=True,
            place="gathered",
            digits=True,
        )
        for n in range(1, 10)
    ),
    Key(
        "gathered_point",
        GATHERED,
        ("Ctrl+N",),
        QT_TRANSLATE_NOOP("Keys", "a new point, of what is chosen"),
        fixed=True,
        place="gathered",
    ),
    Key(
        "gathered_merge",
        GATHERED,
        ("Ctrl+K",),
        QT_TRANSLATE_NOOP("Keys", "take what is chosen together: also heard adds up; once more: apart again"),
        fixed=True,
        place="gathered",
    ),
    Key(
        "gathered_star",
        GATHERED,
        ("Ctrl+D",),
        QT_TRANSLATE_NOOP("Keys", "star on or off"),
        fixed=True,
        place="gathered",
    ),
    Key("gathered_find", GATHERED, ("Ctrl+F",), QT_TRANSLATE_NOOP("Keys", "search"), fixed=True, place="gathered"),
    Key(
        "gathered_pictures",
        GATHERED,
        ("Ctrl+G",),
        QT_TRANSLATE_NOOP("Keys", "the pictures, or the list again"),
        fixed=True,
        place="gathered",
    ),
    Key(
        "gathered_on",
        GATHERED,
        ("Alt+Right",),
        QT_TRANSLATE_NOOP("Keys", "on to the answer that was given to it"),
        fixed=True,
        place="gathered",
    ),
    Key(
        "decision_do",
        DECISIONS,
        ("Ctrl+1",),
        QT_TRANSLATE_NOOP("Keys", "we do this: type the action"),
        fixed=True,
        place="decisions",
    ),
    Key(
        "decision_find_out",
        DECISIONS,
        ("Ctrl+2",),
        QT_TRANSLATE_NOOP("Keys", "we find this out: type what, and before when"),
        fixed=True,
        place="decisions",
    ),
    Key(
        "decision_dont",
        DECISIONS,
        ("Ctrl+3",),
        QT_TRANSLATE_NOOP("Keys", "we do not do this: type why not"),
        fixed=True,
        place="decisions",
    ),
    Key(
        "decision_back",
        DECISIONS,
        ("Ctrl+0",),
        QT_TRANSLATE_NOOP("Keys", "no answer yet"),
        fixed=True,
        place="decisions",
    ),
    Key(
        "decision_action",
        DECISIONS,
        ("Ctrl+N",),
        QT_TRANSLATE_NOOP("Keys", "one more action, in one line: what @who when"),
        fixed=True,
        place="decisions",
    ),
    Key(
        "decision_next_open",
        DECISIONS,
        ("Ctrl+J",),
        QT_TRANSLATE_NOOP("Keys", "next subject without an answer"),
        fixed=True,
        place="decisions",
    ),
    Key(
        "decision_down",
        DECISIONS,
        ("Ctrl+Down",),
        QT_TRANSLATE_NOOP("Keys", "subject below"),
        fixed=True,
        place="decisions",
    ),
    Key(
        "decision_up",
        DECISIONS,
        ("Ctrl+Up",),
        QT_TRANSLATE_NOOP("Keys", "subject above"),
        fixed=True,
        place="decisions",
    ),
    Key(
        "thread_back",
        DECISIONS,
        ("Alt+Left",),
        QT_TRANSLATE_NOOP("Keys", "along the thread back to what was said; twice: there"),
        fixed=True,
        place="decisions",
    ),
    Key(
        "thread_on",
        DECISIONS,
        ("Alt+Right",),
        QT_TRANSLATE_NOOP("Keys", "along the thread on to what comes of it; twice: there"),
        fixed=True,
        place="decisions",
    ),
    Key(
        "decision_open",
        DECISIONS,
        (
            "Return",
            "Enter",
            "F2",
        ),
        QT_TRANSLATE_NOOP("Keys", "answer the chosen subject"),
        fixed=True,
        place="decision_list",
    ),
    Key(
        "letter_own",
        LETTER,
        ("Ctrl+1",),
        QT_TRANSLATE_NOOP("Keys", "own words for the chosen part, or on with them"),
        fixed=True,
        place="letter",
    ),
    Key(
        "letter_keep",
        LETTER,
        ("Ctrl+2",),
        QT_TRANSLATE_NOOP("Keys", "keep own words where the evening says something else by now"),
        fixed=True,
        place="letter",
    ),
    Key(
        "letter_leave_out",
        LETTER,
        ("Ctrl+3",),
        QT_TRANSLATE_NOOP("Keys", "leave the chosen part out"),
        fixed=True,
        place="letter",
    ),
    Key(
        "letter_again",
        LETTER,
        ("Ctrl+0",),
        QT_TRANSLATE_NOOP(
            "Keys", "the chosen part made of the evening again; of a letter that was decided on: back to the draft"
        ),
        fixed=True,
        place="letter",
    ),
    Key(
        "letter_next",
        LETTER,
        ("Ctrl+J",),
        QT_TRANSLATE_NOOP("Keys", "next thing to look at before it goes"),
        fixed=True,
        place="letter",
    ),
    Key(
        "letter_down",
        LETTER,
        ("Ctrl+Down",),
        QT_TRANSLATE_NOOP("Keys", "part below"),
        fixed=True,
        place="letter",
    ),
    Key(
        "letter_up",
        LETTER,
        ("Ctrl+Up",),
        QT_TRANSLATE_NOOP("Keys", "part above"),
        fixed=True,
        place="letter",
    ),
    Key(
        "letter_source",
        LETTER,
        ("Alt+Left",),
        QT_TRANSLATE_NOOP("Keys", "from the chosen sentence back to what it came from"),
        fixed=True,
        place="letter",
    ),
    Key(
        "letter_length",
        LETTER,
        ("Ctrl+G",),
        QT_TRANSLATE_NOOP("Keys", "the next length: letter, report, councils and board"),
        fixed=True,
        place="letter",
    ),
    Key(
        "letter_decide",
        LETTER,
        ("Ctrl+D",),
        QT_TRANSLATE_NOOP("Keys", "decide on it: who decides, Enter; after that: through what it was sent, Enter"),
        fixed=True,
        place="letter",
    ),
    Key(
        "letter_open",
        LETTER,
        (
            "Return",
            "Enter",
            "F2",
        ),
        QT_TRANSLATE_NOOP("Keys", "on with the chosen part: its own words, or its sentences; from there: own words"),
        fixed=True,
        place="letter_list",
    ),
    Key(
        "followup",
        APP,
        ("Ctrl+Shift+A",),
        QT_TRANSLATE_NOOP("Keys", "a closed evening: to the aftercare, and back to the record"),
        reach=Reach.WINDOW,
    ),
    Key("home", APP, ("Ctrl+H",), QT_TRANSLATE_NOOP("Keys", "start screen"), reach=Reach.WINDOW),
    Key("quit", APP, ("Ctrl+Q",), QT_TRANSLATE_NOOP("Keys", "quit; the evening is kept"), reach=Reach.WINDOW),
)

BY_COMMAND = {key.command: key for key in CONTRACT}
