"""The card of the dialogue's questions: what the beamer asks, in the order in which it is asked."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.live.prepare.edits import Edits
from app.models.evening import Evening
from app.models.said.dialogue import Prompt
from app.services.commands import commands as c
from app.services.commands.command import Command
from app.views.phase.card import Card
from app.views.phase.new_item_line import NewItemLine
from app.views.prepare.fields.item_list import ItemList
from app.views.prepare.themes.themes_notes import NotesQuestion
from app.views.prepare.themes.themes_prompt_row import PromptRow


class PromptsCard(Card):
    """A question under which something was said goes only once it is known where those quotes go."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Questions of the dialogue"), parent)
        self._desk = desk
        self._evening: Evening | None = None
        self._next = ""
        self._edits = Edits(desk, self)
        self.list: ItemList[Prompt, PromptRow] = ItemList(self._make, self._show)
        self.notes = NotesQuestion()
        self.new = NewItemLine(desk, self.tr("New question"), self.tr("Add a question and press Enter"), self._make_new)
        for widget in (self.list, self.notes, self.new):
            self.column.addWidget(widget)

        self.list.moved.connect(self._move)
        self.notes.answered.connect(self._drop_for_good)
        self.notes.left.connect(self._leave)

    def show_evening(self, evening: Evening) -> None:
        """Show the questions as they are stored."""
        if self._evening is not None and self._evening.id != evening.id:
            self.list.show_items(())
            self.notes.put_away()
        self._evening = evening
        self.list.show_items(evening.prompts)
        self.say(self.tr("%n question(s)", "", len(evening.prompts)))
        if self.notes.prompt_id and evening.prompt(self.notes.prompt_id) is None:
            self.notes.put_away()
            self.list.take_keyboard(self._next)

    def _notes_under(self, prompt_id: str) -> int:
        quotes = self._evening.quotes if self._evening is not None else ()
        return sum(quote.prompt == prompt_id for quote in quotes)

    def _make(self, prompt: Prompt) -> PromptRow:
        row = PromptRow(prompt, self._edits.newest)
        row.put.connect(self._put)
        row.dropped.connect(self._drop)
        row.moved.connect(self._move)
        return row

    def _show(self, row: PromptRow, prompt: Prompt) -> None:
        if self._evening is not None:
            number = self._evening.prompts.index(prompt) + 1
            row.show_prompt(prompt, number, self._notes_under(prompt.id))

    @Slot(object)
    def _put(self, prompt: Prompt) -> None:
        self._edits.put(c.PutPrompt(self._desk.now(), prompt), prompt)

    @Slot(str, int)
    def _move(self, prompt_id: str, by: int) -> None:
        self._desk.do(c.MovePrompt, id=prompt_id, by=by)

    @Slot(str)
    def _drop(self, prompt_id: str) -> None:
        prompt = self._evening.prompt(prompt_id) if self._evening is not None else None
        if self._evening is None or prompt is None:
            return
        notes = self._notes_under(prompt_id)
        if notes:
            self.notes.ask(self._evening, prompt, notes)
        else:
            self._desk.do(c.DropPrompt, id=prompt_id)

    @Slot(str, str)
    def _drop_for_good(self, prompt_id: str, notes_to: str) -> None:
        ids = [prompt.id for prompt in self._evening.prompts] if self._evening is not None else []
        here = ids.index(prompt_id) if prompt_id in ids else 0
        rest = [one for one in ids if one != prompt_id]
        self._next = rest[min(here, len(rest) - 1)] if rest else ""
        self._desk.do(c.DropPrompt, id=prompt_id, notes_to=notes_to or None)

    @Slot(str)
    def _leave(self, prompt_id: str) -> None:
        self.notes.put_away()
        self.list.take_keyboard(prompt_id)

    def _make_new(self, new_id: str, text: str) -> Command:
        return c.PutPrompt(self._desk.now(), Prompt(new_id, text, ""))
