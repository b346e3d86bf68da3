"""How a fault reads, for the window and the command line."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.models.ground.faults import Fault
from app.wording import figures
from app.wording.broken_rules import broken_rule, place_in_file
from app.wording.keys import key_names, usual_name
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


FAULTS = {
    "already_paused": QT_TRANSLATE_NOOP("Faults", "The clock is paused already."),
    "already_running": QT_TRANSLATE_NOOP("Faults", "The evening has begun already."),
    "already_skipped": QT_TRANSLATE_NOOP("Faults", "This block is left out already."),
    "another_day": QT_TRANSLATE_NOOP("Faults", "This evening is planned for another day."),
    "another_runs": QT_TRANSLATE_NOOP("Faults", "Another evening is still open. Only one can run at a time."),
    "action_empty": QT_TRANSLATE_NOOP("Faults", "Type in a few words what you promise."),
    "action_gone": QT_TRANSLATE_NOOP("Faults", "This action is not there any more."),
    "approver_empty": QT_TRANSLATE_NOOP("Faults", "Type the role of who decides on the letter."),
    "document_size": QT_TRANSLATE_NOOP("Faults", "A letter has something in it, and at most {limit} signs."),
    "opening_minutes": QT_TRANSLATE_NOOP("Faults", "That block has no minutes to spare: choose another one."),
    "own_text_gone": QT_TRANSLATE_NOOP("Faults", "No own text stands there any more."),
    "publication_gone": QT_TRANSLATE_NOOP("Faults", "This letter is not there any more."),
    "quote_alone": QT_TRANSLATE_NOOP("Faults", "This quote stands on its own already."),
    "quote_in_itself": QT_TRANSLATE_NOOP("Faults", "These quotes were taken together already."),
    "quote_merged": QT_TRANSLATE_NOOP("Faults", "This quote was taken together with another one already."),
    "subjects_open": QT_TRANSLATE_NOOP("Faults", "First give an answer to everything: {number} still wait."),
    "too_many_actions": QT_TRANSLATE_NOOP("Faults", "There are at most {limit} actions."),
    "too_many_own_texts": QT_TRANSLATE_NOOP("Faults", "There are at most {limit} own texts."),
    "too_many_publications": QT_TRANSLATE_NOOP("Faults", "There are at most {limit} letters."),
    "too_many_updates": QT_TRANSLATE_NOOP("Faults", "An action has at most {limit} updates."),
    "answer_gone": QT_TRANSLATE_NOOP("Faults", "This has no answer any more."),
    "app_is_open": QT_TRANSLATE_NOOP("Faults", "Samenspraak is open. Close it first, then try again."),
    "backup_damaged": QT_TRANSLATE_NOOP("Faults", "This backup is damaged. Nothing was put back; choose another one."),
    "backup_failed": QT_TRANSLATE_NOOP(
        "Faults", "The backup failed. Your evening is stored; check the space on the disk."
    ),
    "beamer_is_black": QT_TRANSLATE_NOOP("Faults", "The beamer is black. {black} shows the picture again."),
    "block_has_run": QT_TRANSLATE_NOOP("Faults", "This block has been held already."),
    "exit_empty": QT_TRANSLATE_NOOP("Faults", "Type a word, or give a mark of 1 to 5."),
    "exit_gone": QT_TRANSLATE_NOOP("Faults", "That answer is not in the list any more."),
    "exit_hands": QT_TRANSLATE_NOOP("Faults", "Say how many hands: 4: 12 is twelve hands for a 4."),
    "exit_mark": QT_TRANSLATE_NOOP("Faults", "A mark is 1, 2, 3, 4 or 5."),
    "no_tight_plan": QT_TRANSLATE_NOOP("Faults", "There is nothing to spread: no task is late, or no day is left."),
    "no_row_chosen": QT_TRANSLATE_NOOP("Faults", "There is nothing in the list yet."),
    "nothing_taken": QT_TRANSLATE_NOOP(
        "Faults", "Nothing is taken along yet: {point_toggle} takes the chosen row along."
    ),
    "nothing_to_answer": QT_TRANSLATE_NOOP("Faults", "There is nothing to answer here."),
    "kept_file_unreadable": QT_TRANSLATE_NOOP("Faults", "{file} cannot be read: {why}. It is not kept."),
    "kept_file_too_large": QT_TRANSLATE_NOOP("Faults", "{file} is too large to keep."),
    "letter_unreadable": QT_TRANSLATE_NOOP("Faults", "What was decided on cannot be read any more."),
    "kept_full": QT_TRANSLATE_NOOP(
        "Faults", "The files that are kept of this evening would be over {limit} MB together. Leave this file out."
    ),
    "kept_size": QT_TRANSLATE_NOOP("Faults", "This file is too large to keep: at most {limit} kB."),
    "report_ending": QT_TRANSLATE_NOOP(
        "Faults", "{file} does not say what to make: let the name end in .docx, .pdf, .html or .txt."
    ),
    "reason_empty": QT_TRANSLATE_NOOP("Faults", "Say in a few words why not; without a reason it is not told."),
    "subject_gone": QT_TRANSLATE_NOOP("Faults", "What this is about is not there any more."),
    "table_speaks": QT_TRANSLATE_NOOP("Faults", "This table speaks now. Go to the next one first."),
    "taken_empty": QT_TRANSLATE_NOOP("Faults", "Type in a few words what you take along."),
    "taken_gone": QT_TRANSLATE_NOOP("Faults", "That is not taken along any more."),
    "too_many_answers": QT_TRANSLATE_NOOP("Faults", "There are at most {limit} answers."),
    "too_many_exits": QT_TRANSLATE_NOOP("Faults", "There are {limit} answers already; more do not fit."),
    "too_many_taken": QT_TRANSLATE_NOOP(
        "Faults", "At most {limit} things: more are not remembered. Leave one out first."
    ),
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
    "evening_exists": QT_TRANSLATE_NOOP(
        "Faults", "This evening is here already, perhaps in the bin. Nothing was imported."
    ),
    "evening_file_field": QT_TRANSLATE_NOOP("Faults", "{file}, {place}: {why}. Nothing was imported."),
    "evening_file_not_json": QT_TRANSLATE_NOOP(
        "Faults", "{file} is not an evening from Samenspraak. Nothing was imported."
    ),
    "evening_file_other_version": QT_TRANSLATE_NOOP(
        "Faults", "{file} comes from another version of Samenspraak. Nothing was imported."
    ),
    "evening_file_too_large": QT_TRANSLATE_NOOP("Faults", "{file} is too large. Nothing was imported."),
    "evening_file_unreadable": QT_TRANSLATE_NOOP("Faults", "{file} cannot be read: {why}. Nothing was imported."),
    "none_closed": QT_TRANSLATE_NOOP("Faults", "No evening is closed yet. Name the one you mean."),
    "no_evenings": QT_TRANSLATE_NOOP("Faults", "There are no evenings yet."),
    "evening_gone": QT_TRANSLATE_NOOP("Faults", "This evening is not here any more."),
    "evening_is_held": QT_TRANSLATE_NOOP("Faults", "That evening is still going on. Close it there."),
    "file_exists": QT_TRANSLATE_NOOP(
        "Faults", "{file} is there already. Choose another name, or add --overwrite to replace it."
    ),
    "file_in_use": QT_TRANSLATE_NOOP(
        "Faults", "{file} is still open in another program. Close it there and try again."
    ),
    "file_moved": QT_TRANSLATE_NOOP(
        "Faults", "The file with the evenings was moved or deleted. Do not close the app: export this evening first."
    ),
    "foreign_file": QT_TRANSLATE_NOOP(
        "Faults", "The file with the evenings belongs to another program. It was not touched."
    ),
    "table_in_use": QT_TRANSLATE_NOOP(
        "Faults",
        "Table {number} is in use: somebody sits there, or something was chosen, filled in, noted or told. Choose fewer tables at Groups.",
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
    "no_quote_chosen": QT_TRANSLATE_NOOP("Faults", "Choose a quote first, with {quote_up} or {quote_down}."),
    "no_time_told": QT_TRANSLATE_NOOP("Faults", "The room reads no time now at which this ends."),
    "time_has_passed": QT_TRANSLATE_NOOP("Faults", "That time has passed already."),
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
    "no_such_day": QT_TRANSLATE_NOOP(
        "Faults", "There is no {day}-{month} in that year. Write the date as 17 dec or 17-12."
    ),
    "not_a_day": QT_TRANSLATE_NOOP("Faults", "This is not a date. Write it as 17 dec, 17-12 or do 17 december."),
    "not_a_number": QT_TRANSLATE_NOOP("Faults", "“{words}” is not a whole number. The old one stays."),
    "not_minutes": QT_TRANSLATE_NOOP(
        "Faults", "“{words}” is not a length of time. Write it as 90 or 1u30. The old one stays."
    ),
    "number_out_of_range": QT_TRANSLATE_NOOP("Faults", "Choose a number from {first} to {last}. The old one stays."),
    "other_weekday": QT_TRANSLATE_NOOP("Faults", "That day is a {real}. Change the day or the date."),
    "began_after_next": QT_TRANSLATE_NOOP("Faults", "That is later than the beginning of the next block."),
    "ended_before_last": QT_TRANSLATE_NOOP("Faults", "The last block began later than that."),
    "no_break_to_come": QT_TRANSLATE_NOOP("Faults", "The break was held already, or left out."),
    "only_block": QT_TRANSLATE_NOOP("Faults", "This is the only block that was on."),
    "pause_ends_first": QT_TRANSLATE_NOOP("Faults", "A pause ends after it begins."),
    "pause_gone": QT_TRANSLATE_NOOP("Faults", "This pause is not here any more."),
    "pause_outside": QT_TRANSLATE_NOOP("Faults", "That pause lies outside the evening, or in the pause that is on."),
    "stretch_gone": QT_TRANSLATE_NOOP("Faults", "This time is not here any more."),
    "not_a_time": QT_TRANSLATE_NOOP("Faults", "This is not a clock time. Write it as 19.47."),
    "not_in_room": QT_TRANSLATE_NOOP("Faults", "Not shown: the room is looking at “{title}”."),
    "not_brought_back": QT_TRANSLATE_NOOP(
        "Faults", "There is no sound backup of these evenings. Nothing was put back, and no backup was touched."
    ),
    "not_erased": QT_TRANSLATE_NOOP(
        "Faults",
        "Not all of it is erased yet: words may still be in a file or a backup. Make room on the disk and try again, or "
        "start the app again: then it is finished.",
    ),
    "not_mended": QT_TRANSLATE_NOOP("Faults", "Nothing was put back: no backup has this part sound any more."),
    "not_closed": QT_TRANSLATE_NOOP("Faults", "The evening is not closed."),
    "not_late": QT_TRANSLATE_NOOP("Faults", "The evening is not late."),
    "not_parked": QT_TRANSLATE_NOOP("Faults", "Only what is in the parkeerplaats has an owner."),
    "not_paused": QT_TRANSLATE_NOOP("Faults", "The clock is not paused."),
    "nothing_running": QT_TRANSLATE_NOOP("Faults", "The evening has not begun yet."),
    "nothing_to_drop": QT_TRANSLATE_NOOP("Faults", "No block that is left may be left out."),
    "nothing_lost": QT_TRANSLATE_NOOP("Faults", "All evenings are here."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("Faults", "There is nothing to do again."),
    "nothing_to_run": QT_TRANSLATE_NOOP("Faults", "Every block is left out."),
    "not_wiped": QT_TRANSLATE_NOOP(
        "Faults",
        "The words are gone from the evening and from undo, but not yet out of the file on the disk. Make room on the "
        "disk; the app goes on with it by itself, after the evening or at the next start.",
    ),
    "nothing_underlined": QT_TRANSLATE_NOOP("Faults", "No word is underlined here."),
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
    "change_kept": QT_TRANSLATE_NOOP("Faults", "Kept; ↑ brings it back."),
    "code_empty": QT_TRANSLATE_NOOP("Faults", "Everyone on the list needs a code."),
    "code_taken": QT_TRANSLATE_NOOP("Faults", "The code {code} is used already."),
    "day_after_evening": QT_TRANSLATE_NOOP("Faults", "That day comes after the evening. The old one stays."),
    "day_before_evening": QT_TRANSLATE_NOOP("Faults", "That day comes before the evening is over. The old one stays."),
    "day_out_of_range": QT_TRANSLATE_NOOP("Faults", "Choose a year from {first} to {last}."),
    "days_out_of_range": QT_TRANSLATE_NOOP("Faults", "Choose 0 to {limit} days before the evening."),
    "school_days_out_of_range": QT_TRANSLATE_NOOP("Faults", "Choose 1 to {limit} school days after the evening."),
    "evening_in_bin": QT_TRANSLATE_NOOP("Faults", "This evening is in the bin. Put it back first."),
    "not_in_bin": QT_TRANSLATE_NOOP("Faults", "Only an evening in the bin can be erased for good."),
    "put_back_today": QT_TRANSLATE_NOOP(
        "Faults", "A backup was put back today. Erasing can wait until tomorrow: you may need an older copy."
    ),
    "title_differs": QT_TRANSLATE_NOOP("Faults", "That is not the title of this evening. Nothing was erased."),
    "evening_runs": QT_TRANSLATE_NOOP("Faults", "An evening is running. Close it first, then try again."),
    "function_empty": QT_TRANSLATE_NOOP("Faults", "Write down a function, such as mentor."),
    "length_out_of_range": QT_TRANSLATE_NOOP("Faults", "Choose a length of at most {limit} metres."),
    "member_gone": QT_TRANSLATE_NOOP("Faults", "This member is not here any more."),
    "no_standard_block": QT_TRANSLATE_NOOP("Faults", "This block is your own: the draaiboek has no other one."),
    "seats_are_kept": QT_TRANSLATE_NOOP(
        "Faults", "People still come in. Until the dialogue begins, everyone keeps a seat."
    ),
    "leads_table": QT_TRANSLATE_NOOP(
        "Faults", "Whoever leads table {number} stays there. First choose another leader."
    ),
    "no_themes": QT_TRANSLATE_NOOP("Faults", "There are no themes yet. Choose them under Themes and questions."),
    "no_tables": QT_TRANSLATE_NOOP("Faults", "First make the groups."),
    "not_a_draaiboek": QT_TRANSLATE_NOOP("Faults", "This plan holds something that no draaiboek can hold."),
    "nobody_to_seat": QT_TRANSLATE_NOOP(
        "Faults", "There is nobody to divide yet. First say how many people you expect."
    ),
    "people_cell_too_long": QT_TRANSLATE_NOOP(
        "Faults", "{file}, cell {place}: this is too long, at most {limit} signs."
    ),
    "part_is_sound": QT_TRANSLATE_NOOP("Faults", "This part is sound again. Nothing was put back."),
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
    "people_too_heavy": QT_TRANSLATE_NOOP(
        "Faults",
        "{file} asks too much of this laptop. Save only the list itself, as .xlsx or .csv, and choose that file.",
    ),
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
    "wish_of_nobody": QT_TRANSLATE_NOOP(
        "Faults", "Nobody on the list is called {words}. Choose someone from the list that opens while you type."
    ),
    "wish_of_more": QT_TRANSLATE_NOOP(
        "Faults", "More than one person may be meant by {words}. Choose one from the list that opens while you type."
    ),
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
    "words_forgotten": QT_TRANSLATE_NOOP(
        "Faults", "This change is more than a day old. Its words are kept no longer, so it cannot be taken back."
    ),
    "words_not_stored": QT_TRANSLATE_NOOP(
        "Faults",
        "Samenspraak stays open: what you typed could not be stored. Make room on the disk, or save this evening in a file "
        "with Settings. "
        "If you close once more, those words are lost.",
    ),
    "words_on_their_way": QT_TRANSLATE_NOOP(
        "Faults",
        "Samenspraak stays open: what you typed is not stored yet. Wait a moment. "
        "If you close once more, those words may be lost.",
    ),
}


BLANK = (
    *("file", "place", "line", "limit", "length", "number", "minutes", "code", "words", "first", "last", "title"),
    *("day", "month", "real"),
)
"""What stands in a sentence and is left out where a fault does not tell it."""


def sentence(fault: Fault, key: Callable[[str], str] = usual_name) -> str:
    """Return the fault as one sentence for the user; `key` gives the name of the key of a command."""
    template = translate("Faults", FAULTS.get(fault.key, FAULTS["unexpected"]))
    values = dict(fault.values)
    values.setdefault("where", place_in_file(values))
    values.setdefault("why", broken_rule(str(values.get("rule", ""))))
    if "real" in values:
        values["real"] = figures.weekday(int(values["real"]))
    for name in BLANK:
        values.setdefault(name, "")
    return template.format(**key_names(template, key), **values)
