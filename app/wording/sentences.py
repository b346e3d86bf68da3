"""The wording: how a fault or a stored change reads, for the window and the command line."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.models.ground.faults import Fault
from app.wording.keys import key_names, usual_name
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


_FAULTS = {
    "already_paused": QT_TRANSLATE_NOOP("Faults", "The clock is paused already."),
    "already_running": QT_TRANSLATE_NOOP("Faults", "The evening has begun already."),
    "already_skipped": QT_TRANSLATE_NOOP("Faults", "This block is left out already."),
    "app_is_open": QT_TRANSLATE_NOOP("Faults", "Samenspraak is open. Close it first, then try again."),
    "backup_damaged": QT_TRANSLATE_NOOP("Faults", "This backup is damaged. Nothing was put back; choose another one."),
    "backup_failed": QT_TRANSLATE_NOOP(
        "Faults", "The backup failed. Your evening is stored; check the space on the disk."
    ),
    "beamer_is_black": QT_TRANSLATE_NOOP("Faults", "The beamer is black. {black} shows the picture again."),
    "block_has_run": QT_TRANSLATE_NOOP("Faults", "This block has been held already."),
    "field_in_use": QT_TRANSLATE_NOOP("Faults", "First finish what is in the field: Enter keeps it, Esc leaves it."),
    "began_before_previous": QT_TRANSLATE_NOOP("Faults", "That is before the block before it began."),
    "began_in_future": QT_TRANSLATE_NOOP("Faults", "That time has not come yet."),
    "began_too_long_ago": QT_TRANSLATE_NOOP("Faults", "That is more than 12 hours ago."),
    "block_has_no_clock": QT_TRANSLATE_NOOP("Faults", "This row has no clock of its own."),
    "block_is_running": QT_TRANSLATE_NOOP("Faults", "This block is on now. Go to the next one instead."),
    "cannot_write": QT_TRANSLATE_NOOP(
        "Faults", "{file} cannot be written. Choose another folder, or check the space on the disk."
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Faults", "The stored evenings are damaged. Put back a backup with Settings; nothing was changed."
    ),
    "detail_too_long": QT_TRANSLATE_NOOP("Faults", "This text is too long: at most {limit} signs."),
    "disk_error": QT_TRANSLATE_NOOP(
        "Faults", "Not stored: the disk gives an error. Your text is still here. Press Enter to try again."
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Faults", "Not stored: the disk is full. Your text is still here. Make room and press Enter."
    ),
    "draaiboek_duplicate": QT_TRANSLATE_NOOP("Faults", "{file}, {where}: this id is used twice."),
    "draaiboek_field": QT_TRANSLATE_NOOP("Faults", "{file}, {where}: {why}."),
    "draaiboek_not_toml": QT_TRANSLATE_NOOP(
        "Faults", "{file}, line {line}: this is not a draaiboek as the app can read it."
    ),
    "draaiboek_too_large": QT_TRANSLATE_NOOP("Faults", "{file} is too large for a draaiboek."),
    "draaiboek_unreadable": QT_TRANSLATE_NOOP("Faults", "{file} cannot be read: {why}."),
    "empty_file": QT_TRANSLATE_NOOP(
        "Faults", "The file with the evenings is empty. Put back a backup; the file was not touched."
    ),
    "evening_closed": QT_TRANSLATE_NOOP("Faults", "The evening is closed. {undo_clock} opens it again."),
    "evening_damaged": QT_TRANSLATE_NOOP(
        "Faults", "This evening is damaged on the disk. Put back a backup with Settings."
    ),
    "evening_exists": QT_TRANSLATE_NOOP("Faults", "This evening is here already. Nothing was imported."),
    "evening_file_field": QT_TRANSLATE_NOOP("Faults", "{file}, {place}: {why}. Nothing was imported."),
    "evening_file_not_json": QT_TRANSLATE_NOOP(
        "Faults", "{file} is not an evening from Samenspraak. Nothing was imported."
    ),
    "evening_file_other_version": QT_TRANSLATE_NOOP(
        "Faults", "{file} comes from another version of Samenspraak. Nothing was imported."
    ),
    "evening_file_too_large": QT_TRANSLATE_NOOP("Faults", "{file} is too large. Nothing was imported."),
    "evening_file_unreadable": QT_TRANSLATE_NOOP("Faults", "{file} cannot be read: {why}. Nothing was imported."),
    "no_evenings": QT_TRANSLATE_NOOP("Faults", "There are no evenings yet."),
    "evening_gone": QT_TRANSLATE_NOOP("Faults", "This evening is not here any more."),
    "file_in_use": QT_TRANSLATE_NOOP(
        "Faults", "{file} is still open in another program. Close it there and try again."
    ),
    "file_moved": QT_TRANSLATE_NOOP(
        "Faults", "The file with the evenings was moved or deleted. Do not close the app: export this evening first."
    ),
    "foreign_file": QT_TRANSLATE_NOOP(
        "Faults", "The file with the evenings belongs to another program. It was not touched."
    ),
    "groups_out_of_range": QT_TRANSLATE_NOOP("Faults", "The number of groups is between 1 and {limit}."),
    "locked": QT_TRANSLATE_NOOP(
        "Faults", "Not stored: another program holds the file. Your text is still here. Press Enter to try again."
    ),
    "message_too_long": QT_TRANSLATE_NOOP("Faults", "The message is too long: at most {limit} signs."),
    "migration_failed": QT_TRANSLATE_NOOP(
        "Faults", "The stored evenings could not be brought to this version. They were not changed."
    ),
    "newer_schema": QT_TRANSLATE_NOOP(
        "Faults", "These evenings were stored by a newer Samenspraak. Install that version; nothing was changed."
    ),
    "no_evening_open": QT_TRANSLATE_NOOP("Faults", "Open an evening first."),
    "no_more_prompts": QT_TRANSLATE_NOOP("Faults", "There is no further prompt. {next_step} goes to the next block."),
    "no_next_block": QT_TRANSLATE_NOOP("Faults", "This is the last step. Close the evening with {close_evening}."),
    "no_point_chosen": QT_TRANSLATE_NOOP("Faults", "Choose a point first, with {point_up} or {point_down}."),
    "no_previous_block": QT_TRANSLATE_NOOP("Faults", "This is the first block."),
    "no_prompts_here": QT_TRANSLATE_NOOP("Faults", "Prompts belong to the dialogue."),
    "no_quote_at_hand": QT_TRANSLATE_NOOP("Faults", "There is no quote yet."),
    "no_slack": QT_TRANSLATE_NOOP("Faults", "Nothing can be shortened: every block is at its minimum."),
    "no_star_left": QT_TRANSLATE_NOOP("Faults", "Every starred quote has its point."),
    "no_seat": QT_TRANSLATE_NOOP("Faults", "This person has no seat yet."),
    "no_such_table": QT_TRANSLATE_NOOP("Faults", "There is no table {number}."),
    "no_such_point": QT_TRANSLATE_NOOP("Faults", "There is no point {number}."),
    "no_such_prompt": QT_TRANSLATE_NOOP("Faults", "There is no prompt {number}."),
    "not_a_database": QT_TRANSLATE_NOOP(
        "Faults", "The file with the evenings cannot be read. Put back a backup; the file was not touched."
    ),
    "not_a_file": QT_TRANSLATE_NOOP(
        "Faults", "Where the evenings should be stored there is something else. It was not touched."
    ),
    "not_a_time": QT_TRANSLATE_NOOP("Faults", "This is not a clock time. Write it as 19.47."),
    "not_erased": QT_TRANSLATE_NOOP(
        "Faults",
        "It is deleted, but its words may still be in a file or a backup. Make room on the disk and delete again, or "
        "start the app again: then it is finished.",
    ),
    "not_closed": QT_TRANSLATE_NOOP("Faults", "The evening is not closed."),
    "not_late": QT_TRANSLATE_NOOP("Faults", "The evening is not late."),
    "not_parked": QT_TRANSLATE_NOOP("Faults", "Only what is in the parkeerplaats has an owner."),
    "not_paused": QT_TRANSLATE_NOOP("Faults", "The clock is not paused."),
    "nothing_running": QT_TRANSLATE_NOOP("Faults", "The evening has not begun yet."),
    "nothing_to_drop": QT_TRANSLATE_NOOP("Faults", "No block that is left may be left out."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("Faults", "There is nothing to do again."),
    "nothing_to_run": QT_TRANSLATE_NOOP("Faults", "Every block is left out."),
    "nothing_to_undo": QT_TRANSLATE_NOOP("Faults", "There is nothing to take back."),
    "point_at_edge": QT_TRANSLATE_NOOP("Faults", "The point cannot go further."),
    "point_empty": QT_TRANSLATE_NOOP("Faults", "A point needs words."),
    "point_gone": QT_TRANSLATE_NOOP("Faults", "This point is not here any more."),
    "point_too_long": QT_TRANSLATE_NOOP("Faults", "A point has at most {limit} signs."),
    "read_only": QT_TRANSLATE_NOOP("Faults", "Nothing can be stored here: the folder or the disk is read-only."),
    "cannot_open": QT_TRANSLATE_NOOP("Faults", "The file with the evenings cannot be opened. It was not touched."),
    "pragmas_refused": QT_TRANSLATE_NOOP("Faults", "The disk cannot store safely here. Choose another folder."),
    "prompt_gone": QT_TRANSLATE_NOOP("Faults", "This prompt is not here any more."),
    "quote_empty": QT_TRANSLATE_NOOP("Faults", "There is nothing to save."),
    "quote_gone": QT_TRANSLATE_NOOP("Faults", "This quote is not here any more."),
    "quote_is_parked": QT_TRANSLATE_NOOP("Faults", "What is in the parkeerplaats does not go on the beamer."),
    "quote_too_long": QT_TRANSLATE_NOOP(
        "Faults", "Too long: {length} of at most {limit} signs. Nothing is lost; split it in two."
    ),
    "quotes_exist": QT_TRANSLATE_NOOP(
        "Faults", "What was said on this evening is here already, under another evening. Nothing was imported."
    ),
    "role_too_long": QT_TRANSLATE_NOOP("Faults", "The role is too long: at most {limit} signs."),
    "sample_field": QT_TRANSLATE_NOOP("Faults", "{file}, {place}: {why}."),
    "sample_not_toml": QT_TRANSLATE_NOOP("Faults", "{file}, line {line}: this is not a sample evening."),
    "sample_too_large": QT_TRANSLATE_NOOP("Faults", "{file} is too large."),
    "sample_unreadable": QT_TRANSLATE_NOOP("Faults", "{file} cannot be read: {why}."),
    "store_busy": QT_TRANSLATE_NOOP(
        "Faults", "The backup was not put back: something is still being stored. Wait a moment and try again."
    ),
    "title_empty": QT_TRANSLATE_NOOP("Faults", "Give the evening a title."),
    "title_too_long": QT_TRANSLATE_NOOP("Faults", "The title is too long: at most {limit} signs."),
    "too_many_minutes": QT_TRANSLATE_NOOP("Faults", "A block can get at most {minutes} minutes more."),
    "agenda_field": QT_TRANSLATE_NOOP("Faults", "{where}: {why}."),
    "at_edge": QT_TRANSLATE_NOOP("Faults", "It cannot go further."),
    "block_empty": QT_TRANSLATE_NOOP("Faults", "A block needs a title."),
    "block_gone": QT_TRANSLATE_NOOP("Faults", "This block is not here any more."),
    "block_has_begun": QT_TRANSLATE_NOOP("Faults", "This block has begun, so it stays where it is."),
    "block_has_quotes": QT_TRANSLATE_NOOP("Faults", "Something was said in this block, so it stays."),
    "code_empty": QT_TRANSLATE_NOOP("Faults", "Everyone on the list needs a code."),
    "code_taken": QT_TRANSLATE_NOOP("Faults", "The code {code} is used already."),
    "day_out_of_range": QT_TRANSLATE_NOOP("Faults", "Choose a year from {first} to {last}."),
    "days_out_of_range": QT_TRANSLATE_NOOP("Faults", "Choose 0 to {limit} days before the evening."),
    "evening_runs": QT_TRANSLATE_NOOP("Faults", "An evening is running. Close it first, then try again."),
    "function_empty": QT_TRANSLATE_NOOP("Faults", "Write down a function, such as mentor."),
    "length_out_of_range": QT_TRANSLATE_NOOP("Faults", "Choose a length of at most {limit} metres."),
    "member_gone": QT_TRANSLATE_NOOP("Faults", "This member is not here any more."),
    "no_standard_block": QT_TRANSLATE_NOOP("Faults", "This block is your own: the draaiboek has no other one."),
    "no_tables": QT_TRANSLATE_NOOP("Faults", "First make the groups."),
    "not_a_draaiboek": QT_TRANSLATE_NOOP("Faults", "This plan holds something that no draaiboek can hold."),
    "nobody_to_seat": QT_TRANSLATE_NOOP(
        "Faults", "There is nobody to divide yet. First say how many people you expect."
    ),
    "people_cell_too_long": QT_TRANSLATE_NOOP(
        "Faults", "{file}, cell {place}: this is too long, at most {limit} signs."
    ),
    "people_damaged": QT_TRANSLATE_NOOP(
        "Faults", "{file} is damaged. Open it in your spreadsheet program, save it again and choose the new file."
    ),
    "people_empty": QT_TRANSLATE_NOOP("Faults", "There is nothing in {file}."),
    "people_locked": QT_TRANSLATE_NOOP(
        "Faults", "{file} has a password. Save it without a password and choose it again."
    ),
    "people_not_a_sheet": QT_TRANSLATE_NOOP(
        "Faults", "{file} is not a list that can be read. Save the list as .xlsx, .ods or .csv and choose that file."
    ),
    "people_not_computed": QT_TRANSLATE_NOOP(
        "Faults",
        "{file} has many formulas without a result. Save it again in your spreadsheet program and choose it then.",
    ),
    "people_not_text": QT_TRANSLATE_NOOP(
        "Faults", "{file}, line {line}: these letters cannot be read. Save the list as CSV UTF-8 and choose it again."
    ),
    "people_quotes": QT_TRANSLATE_NOOP("Faults", "{file}, line {line}: the quotation marks are not right."),
    "people_too_large": QT_TRANSLATE_NOOP("Faults", "{file} is too large: a list of people has at most 20 MB."),
    "people_too_many_cells": QT_TRANSLATE_NOOP(
        "Faults", "{file} holds far more than a list of people. Keep only the lines and columns you need."
    ),
    "people_too_many_columns": QT_TRANSLATE_NOOP(
        "Faults", "{file}, sheet {number}: more than {limit} columns. Keep only the columns you need."
    ),
    "people_too_many_rows": QT_TRANSLATE_NOOP("Faults", "{file}, sheet {number}: more than {limit} lines."),
    "people_too_many_sheets": QT_TRANSLATE_NOOP(
        "Faults", "{file} has more than {limit} sheets. Put the list in a file of its own."
    ),
    "people_unpacks_too_large": QT_TRANSLATE_NOOP(
        "Faults", "{file} becomes far too large when it is opened. It was not opened."
    ),
    "people_unreadable": QT_TRANSLATE_NOOP("Faults", "{file} cannot be read: {why}. Nothing was imported."),
    "people_out_of_range": QT_TRANSLATE_NOOP("Faults", "Choose a number from 0 to {limit}."),
    "person_gone": QT_TRANSLATE_NOOP("Faults", "This person is not on the list any more."),
    "prompt_empty": QT_TRANSLATE_NOOP("Faults", "A question needs words."),
    "prompt_is_on": QT_TRANSLATE_NOOP("Faults", "This question is on the beamer now. First go to another one."),
    "role_empty": QT_TRANSLATE_NOOP("Faults", "A role needs a name."),
    "role_gone": QT_TRANSLATE_NOOP("Faults", "This role is not here any more."),
    "split_minutes": QT_TRANSLATE_NOOP("Faults", "Choose how many minutes stay in the first part: 1 to {limit}."),
    "step_empty": QT_TRANSLATE_NOOP("Faults", "Each step needs a title."),
    "table_gone": QT_TRANSLATE_NOOP("Faults", "This table is not here any more."),
    "task_empty": QT_TRANSLATE_NOOP("Faults", "A task needs words."),
    "task_gone": QT_TRANSLATE_NOOP("Faults", "This task is not here any more."),
    "theme_empty": QT_TRANSLATE_NOOP("Faults", "A theme needs a title."),
    "theme_gone": QT_TRANSLATE_NOOP("Faults", "This theme is not here any more."),
    "too_many_blocks": QT_TRANSLATE_NOOP("Faults", "An evening has at most {limit} blocks."),
    "too_many_members": QT_TRANSLATE_NOOP("Faults", "The actieteam has at most {limit} members."),
    "too_many_people": QT_TRANSLATE_NOOP("Faults", "The list has room for at most {limit} people."),
    "too_many_questions": QT_TRANSLATE_NOOP("Faults", "There is room for at most {limit} questions."),
    "too_many_roles": QT_TRANSLATE_NOOP("Faults", "There is room for at most {limit} roles."),
    "too_many_steps": QT_TRANSLATE_NOOP("Faults", "A block has at most {limit} steps."),
    "too_many_tasks": QT_TRANSLATE_NOOP("Faults", "There is room for at most {limit} tasks."),
    "too_many_themes": QT_TRANSLATE_NOOP("Faults", "An evening has at most {limit} themes."),
    "too_many_wishes": QT_TRANSLATE_NOOP("Faults", "One person has at most {limit} wishes."),
    "voice_unclear": QT_TRANSLATE_NOOP("Faults", "Write ouder, school or leerling here."),
    "wish_unclear": QT_TRANSLATE_NOOP(
        "Faults", "This wish is not clear: {words}. Write: met O3, los van S2, tafel 4 or niet alleen."
    ),
    "unexpected": QT_TRANSLATE_NOOP(
        "Faults", "Something went wrong in the app. What you saved is safe. Try again; your text is still here."
    ),
    "unknown": QT_TRANSLATE_NOOP(
        "Faults",
        "Not sure if this is stored. Your text is still here. Press Enter to try again; it is never stored twice.",
    ),
    "words_not_stored": QT_TRANSLATE_NOOP(
        "Faults",
        "Samenspraak stays open: what you typed could not be stored. Make room on the disk. "
        "If you close once more, those words are lost.",
    ),
    "words_on_their_way": QT_TRANSLATE_NOOP(
        "Faults",
        "Samenspraak stays open: what you typed is not stored yet. Wait a moment. "
        "If you close once more, those words may be lost.",
    ),
}

_WHY = {
    "above_minutes": QT_TRANSLATE_NOOP("Rules", "not more than the minutes"),
    "choice": QT_TRANSLATE_NOOP("Rules", "choose one of the words that are allowed"),
    "date": QT_TRANSLATE_NOOP("Rules", "write a date as 2026-11-24"),
    "duplicate": QT_TRANSLATE_NOOP("Rules", "used twice"),
    "empty": QT_TRANSLATE_NOOP("Rules", "may not be empty"),
    "empty_group": QT_TRANSLATE_NOOP("Rules", "a group needs parts"),
    "group_minutes": QT_TRANSLATE_NOOP("Rules", "a group has no minutes of its own"),
    "id": QT_TRANSLATE_NOOP("Rules", "only small letters, figures and dashes"),
    "kind": QT_TRANSLATE_NOOP("Rules", "this kind of value does not belong here"),
    "mark_minutes": QT_TRANSLATE_NOOP("Rules", "a mark has 0 minutes"),
    "missing": QT_TRANSLATE_NOOP("Rules", "this is missing"),
    "moment": QT_TRANSLATE_NOOP("Rules", "a moment with a time zone"),
    "no_access": QT_TRANSLATE_NOOP("Rules", "no access"),
    "no_steps_here": QT_TRANSLATE_NOOP("Rules", "no steps belong here"),
    "not_a_file": QT_TRANSLATE_NOOP("Rules", "this is not a file"),
    "not_there": QT_TRANSLATE_NOOP("Rules", "there is no such file"),
    "not_text": QT_TRANSLATE_NOOP("Rules", "this is not text"),
    "nothing_to_run": QT_TRANSLATE_NOOP("Rules", "at least one block with minutes"),
    "number": QT_TRANSLATE_NOOP("Rules", "a number"),
    "parent": QT_TRANSLATE_NOOP("Rules", "the block it belongs to comes first and is a group"),
    "placeholder": QT_TRANSLATE_NOOP("Rules", "a word between braces is not known"),
    "not_clean": QT_TRANSLATE_NOOP("Rules", "this holds signs that are not allowed"),
    "open_end": QT_TRANSLATE_NOOP("Rules", "only the last part may have no end"),
    "order": QT_TRANSLATE_NOOP("Rules", "not in the order of time"),
    "out_of_range": QT_TRANSLATE_NOOP("Rules", "outside what is possible"),
    "reference": QT_TRANSLATE_NOOP("Rules", "points to something that is not there"),
    "zone": QT_TRANSLATE_NOOP("Rules", "this time zone does not exist"),
    "positive": QT_TRANSLATE_NOOP("Rules", "more than 0"),
    "text": QT_TRANSLATE_NOOP("Rules", "a text"),
    "time": QT_TRANSLATE_NOOP("Rules", "write a time as 19:30"),
    "too_large": QT_TRANSLATE_NOOP("Rules", "too large"),
    "too_long": QT_TRANSLATE_NOOP("Rules", "too long"),
    "too_many": QT_TRANSLATE_NOOP("Rules", "too many"),
    "total": QT_TRANSLATE_NOOP("Rules", "the whole evening may last at most 24 hours"),
    "unknown": QT_TRANSLATE_NOOP("Rules", "the app does not know this field"),
    "unknown_prompt": QT_TRANSLATE_NOOP("Rules", "this prompt does not exist"),
    "whole_number": QT_TRANSLATE_NOOP("Rules", "a whole number"),
    "yes_no": QT_TRANSLATE_NOOP("Rules", "true or false"),
}

_FIELDS = {
    "minutes": QT_TRANSLATE_NOOP("Fields", "minutes"),
    "minimum": QT_TRANSLATE_NOOP("Fields", "minimum"),
    "title": QT_TRANSLATE_NOOP("Fields", "title"),
    "kind": QT_TRANSLATE_NOOP("Fields", "kind"),
    "parent": QT_TRANSLATE_NOOP("Fields", "belongs to"),
    "who": QT_TRANSLATE_NOOP("Fields", "who"),
    "text": QT_TRANSLATE_NOOP("Fields", "text"),
}

_DONE = {
    "began": QT_TRANSLATE_NOOP("Done", "begin of the evening"),
    "step": QT_TRANSLATE_NOOP("Done", "next step"),
    "step_back": QT_TRANSLATE_NOOP("Done", "step back"),
    "block": QT_TRANSLATE_NOOP("Done", "change of block"),
    "block_back": QT_TRANSLATE_NOOP("Done", "block back"),
    "point_shown": QT_TRANSLATE_NOOP("Done", "point on the beamer"),
    "point_hidden": QT_TRANSLATE_NOOP("Done", "point off the beamer"),
    "paused": QT_TRANSLATE_NOOP("Done", "pause"),
    "resumed": QT_TRANSLATE_NOOP("Done", "going on"),
    "minutes": QT_TRANSLATE_NOOP("Done", "{signed} min"),
    "skipped": QT_TRANSLATE_NOOP("Done", "leaving out {block}"),
    "unskipped": QT_TRANSLATE_NOOP("Done", "taking back a block"),
    "began_at": QT_TRANSLATE_NOOP("Done", "other beginning"),
    "later": QT_TRANSLATE_NOOP("Done", "ending {minutes} minutes later"),
    "shortened": QT_TRANSLATE_NOOP("Done", "shortening by {minutes} minutes"),
    "closed": QT_TRANSLATE_NOOP("Done", "closing the evening"),
    "reopened": QT_TRANSLATE_NOOP("Done", "opening the evening again"),
    "beamer_black": QT_TRANSLATE_NOOP("Done", "black"),
    "beamer_freeze": QT_TRANSLATE_NOOP("Done", "freeze"),
    "beamer_live": QT_TRANSLATE_NOOP("Done", "beamer live"),
    "prompt": QT_TRANSLATE_NOOP("Done", "other prompt"),
    "quote_shown": QT_TRANSLATE_NOOP("Done", "quote on the beamer"),
    "quote_hidden": QT_TRANSLATE_NOOP("Done", "quote off the beamer"),
    "message_shown": QT_TRANSLATE_NOOP("Done", "message to the room"),
    "message_hidden": QT_TRANSLATE_NOOP("Done", "message taken away"),
    "quote_added": QT_TRANSLATE_NOOP("Done", "new quote"),
    "quote_edited": QT_TRANSLATE_NOOP("Done", "edited quote"),
    "quote_deleted": QT_TRANSLATE_NOOP("Done", "deleted quote"),
    "quote_starred": QT_TRANSLATE_NOOP("Done", "star"),
    "quote_unstarred": QT_TRANSLATE_NOOP("Done", "star taken away"),
    "quote_voice": QT_TRANSLATE_NOOP("Done", "other voice"),
    "quote_moved": QT_TRANSLATE_NOOP("Done", "other prompt for a quote"),
    "quote_heard": QT_TRANSLATE_NOOP("Done", "also heard"),
    "quote_parked": QT_TRANSLATE_NOOP("Done", "to the parkeerplaats"),
    "quote_unparked": QT_TRANSLATE_NOOP("Done", "from the parkeerplaats"),
    "point_added": QT_TRANSLATE_NOOP("Done", "new point"),
    "point_edited": QT_TRANSLATE_NOOP("Done", "edited point"),
    "point_deleted": QT_TRANSLATE_NOOP("Done", "deleted point"),
    "point_on": QT_TRANSLATE_NOOP("Done", "point on"),
    "point_off": QT_TRANSLATE_NOOP("Done", "point off"),
    "point_moved": QT_TRANSLATE_NOOP("Done", "moved point"),
    "quote_linked": QT_TRANSLATE_NOOP("Done", "quote behind a point"),
    "quote_unlinked": QT_TRANSLATE_NOOP("Done", "quote away from a point"),
    "head": QT_TRANSLATE_NOOP("Done", "title, date or time"),
    "details": QT_TRANSLATE_NOOP("Done", "what the school fills in"),
    "task": QT_TRANSLATE_NOOP("Done", "task"),
    "task_dropped": QT_TRANSLATE_NOOP("Done", "deleted task"),
    "task_moved": QT_TRANSLATE_NOOP("Done", "moved task"),
    "member": QT_TRANSLATE_NOOP("Done", "member of the actieteam"),
    "member_dropped": QT_TRANSLATE_NOOP("Done", "deleted member"),
    "host": QT_TRANSLATE_NOOP("Done", "kind of gespreksleider"),
    "role": QT_TRANSLATE_NOOP("Done", "role"),
    "role_dropped": QT_TRANSLATE_NOOP("Done", "deleted role"),
    "arrangements": QT_TRANSLATE_NOOP("Done", "arrangements"),
    "sight": QT_TRANSLATE_NOOP("Done", "distance and height"),
    "theme": QT_TRANSLATE_NOOP("Done", "theme"),
    "theme_dropped": QT_TRANSLATE_NOOP("Done", "deleted theme"),
    "theme_moved": QT_TRANSLATE_NOOP("Done", "moved theme"),
    "block_added": QT_TRANSLATE_NOOP("Done", "new block"),
    "block_split": QT_TRANSLATE_NOOP("Done", "split block"),
    "block_moved": QT_TRANSLATE_NOOP("Done", "moved block"),
    "block_dropped": QT_TRANSLATE_NOOP("Done", "deleted block"),
    "block_reset": QT_TRANSLATE_NOOP("Done", "block back to the draaiboek"),
    "question": QT_TRANSLATE_NOOP("Done", "question"),
    "question_dropped": QT_TRANSLATE_NOOP("Done", "deleted question"),
    "question_moved": QT_TRANSLATE_NOOP("Done", "moved question"),
    "expected": QT_TRANSLATE_NOOP("Done", "number of people expected"),
    "counted_in": QT_TRANSLATE_NOOP("Done", "one counted in"),
    "counted_out": QT_TRANSLATE_NOOP("Done", "one counted out"),
    "person": QT_TRANSLATE_NOOP("Done", "person on the list"),
    "person_dropped": QT_TRANSLATE_NOOP("Done", "person off the list"),
    "ticked": QT_TRANSLATE_NOOP("Done", "person ticked off"),
    "unticked": QT_TRANSLATE_NOOP("Done", "tick taken away"),
    "people_imported": QT_TRANSLATE_NOOP("Done", "list of {people} people"),
    "drawn": QT_TRANSLATE_NOOP("Done", "division over {tables} tables"),
    "seated_at_the_door": QT_TRANSLATE_NOOP("Done", "seats fitted at the door"),
    "seat_moved": QT_TRANSLATE_NOOP("Done", "moved seat"),
    "pinned": QT_TRANSLATE_NOOP("Done", "pinned seat"),
    "unpinned": QT_TRANSLATE_NOOP("Done", "unpinned seat"),
    "table": QT_TRANSLATE_NOOP("Done", "table"),
    "block_changed": QT_TRANSLATE_NOOP("Done", "changed block"),
}


_CHANGE = QT_TRANSLATE_NOOP("Done", "change")

_NOTES = {
    "signs_missing": QT_TRANSLATE_NOOP(
        "Notes", "Some signs, such as small pictures, are missing in this PDF. The Word file has them."
    ),
}

_LINES = {
    "code_doubled": QT_TRANSLATE_NOOP("Lines", "code {word} is on line {first} too"),
    "error_value": QT_TRANSLATE_NOOP("Lines", "the formula gives an error"),
    "no_people": QT_TRANSLATE_NOOP("Lines", "there is nobody on this list"),
    "not_computed": QT_TRANSLATE_NOOP(
        "Lines", "the formula has no result; save the file again in your spreadsheet program"
    ),
    "table_unknown": QT_TRANSLATE_NOOP("Lines", "{word} is no table; write a number from 1 to {limit}"),
    "too_long": QT_TRANSLATE_NOOP("Lines", "too long: {length} of at most {limit} signs"),
    "too_many_people": QT_TRANSLATE_NOOP("Lines", "a list has at most {limit} people, and this line is one more"),
    "too_many_wishes": QT_TRANSLATE_NOOP("Lines", "more than {limit} wishes"),
    "voice_missing": QT_TRANSLATE_NOOP("Lines", "it does not say who this is; write parent, school or pupil"),
    "voice_unknown": QT_TRANSLATE_NOOP("Lines", "{word} is not clear; write parent, school or pupil"),
    "wish_both": QT_TRANSLATE_NOOP("Lines", "{word} is wished both together and apart"),
    "wish_self": QT_TRANSLATE_NOOP("Lines", "{word} is this person; name someone else"),
    "wish_unclear": QT_TRANSLATE_NOOP("Lines", "more people are called {word}; write the code"),
    "wish_unknown": QT_TRANSLATE_NOOP("Lines", "{word} is not on the list"),
    "year_unknown": QT_TRANSLATE_NOOP("Lines", "{word} is no year; write only the figure, such as 3"),
    "yes_or_no": QT_TRANSLATE_NOOP("Lines", "{word} is not clear; write yes or no"),
}
_FIRST_STRONG, _POP = "\u2068", "\u2069"


def sentence(fault: Fault, key: Callable[[str], str] = usual_name) -> str:
    """Return the fault as one sentence for the user; `key` gives the name of the key of a command."""
    template = translate("Faults", _FAULTS.get(fault.key, _FAULTS["unexpected"]))
    values = dict(fault.values)
    values.setdefault("where", _where(values))
    values.setdefault("why", translate("Rules", _WHY.get(str(values.get("rule", "")), _WHY["kind"])))
    for name in ("file", "place", "line", "limit", "length", "number", "minutes", "code", "words", "first", "last"):
        values.setdefault(name, "")
    return template.format(**key_names(template, key), **values)


def taken_back(label: str, values: dict[str, str | int]) -> str:
    """Return what an undo or redo did, by name; empty for anything else."""
    for prefix, words in (
        ("undone_", translate("Done", "Taken back: {what}")),
        ("redone_", translate("Done", "Done again: {what}")),
    ):
        if label.startswith(prefix):
            what = translate("Done", _DONE.get(label.removeprefix(prefix), _CHANGE)).format(**_signed(values))
            return f"{words.format(what=what)}{_left(values)}"
    return ""


def _left(values: Mapping[str, str | int]) -> str:
    """Return how much was left as it is, for it was changed since; empty when nothing was."""
    left = values.get("left")
    if not isinstance(left, int):
        return ""
    words = translate("Done", "1 later change stayed") if left == 1 else translate("Done", "{n} later changes stayed")
    return f" · {words.format(n=left)}"


def done(label: str, values: dict[str, str | int]) -> str:
    """Return what was done, by name; empty when it needs no words."""
    return translate("Done", _DONE[label]).format(**_signed(values)) if label in _DONE else ""


def _signed(values: dict[str, str | int]) -> dict[str, str | int]:
    minutes = values.get("minutes")
    return values | {"signed": f"{minutes:+}".replace("-", "\u2212")} if isinstance(minutes, int) else values


def refused_line(line: int, column: str, rule: str, values: Mapping[str, str | int]) -> str:
    """Return why a line of a list of people cannot be taken; `column` is its letters, empty for the whole line."""
    # What stands in the list may run from right to left: it must not turn the sentence round.
    shown = {
        name: f"“{_FIRST_STRONG}{value}{_POP}”" if isinstance(value, str) else value for name, value in values.items()
    }
    why = translate("Lines", _LINES[rule]).format(**shown)
    if column:
        return translate("Lines", "Line {line}, column {column}: {why}.").format(line=line, column=column, why=why)
    return translate("Lines", "Line {line}: {why}.").format(line=line, why=why)


def line_rules() -> frozenset[str]:
    """Return every rule for a line of a list that has a sentence."""
    return frozenset(_LINES)


def note(key: str) -> str:
    """Return what is to be said about a paper that was made."""
    return translate("Notes", _NOTES[key])


def fault_keys() -> frozenset[str]:
    """Return every key that has a sentence."""
    return frozenset(_FAULTS)


def _where(values: dict[str, str | int]) -> str:
    """Return the place in a draaiboek in words: block 3 (Dialoog), step 2, minutes."""
    parts = []
    if "block" in values:
        title = f" ({values['title']})" if values.get("title") else ""
        parts.append(translate("Fields", "block {n}").format(n=values["block"]) + title)
    for name, words in (
        ("step", translate("Fields", "step {n}")),
        ("prompt", translate("Fields", "prompt {n}")),
        ("point", translate("Fields", "point {n}")),
        ("task", translate("Fields", "task {n}")),
        ("role", translate("Fields", "role {n}")),
        ("theme", translate("Fields", "theme {n}")),
    ):
        if name in values:
            parts.append(words.format(n=values[name]))
    if "field" in values:
        field = str(values["field"])
        parts.append(translate("Fields", _FIELDS[field]) if field in _FIELDS else field)
    return ", ".join(parts)
