"""The card of the themes: those of this evening with their questions, and what there is to choose from."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.live.prepare.edits import Edits
from app.live.prepare.theme_offers import Offer, ThemeOffers
from app.models.evening import Evening
from app.models.preparation import Theme
from app.services.commands import commands as c
from app.services.commands.command import Command
from app.views.phase.card import Card
from app.views.phase.new_item_line import NewItemLine
from app.views.prepare.fields.item_list import ItemList
from app.views.prepare.themes.themes_box import ThemeBox
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures


class ThemesCard(Card):
    """A theme that is chosen again is the same one: its questions come along, and its evenings belong together."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Themes of this evening"), parent)
        self._desk = desk
        self._evening: Evening | None = None
        self._awaited = ""
        self._edits = Edits(desk, self)
        self.offers = ThemeOffers(desk, self)
        self.empty = PlainLabel(
            self.tr("Choose what the evening is about. Each table can have a theme with its questions."),
            "muted",
            wrap=True,
        )
        self.list: ItemList[Theme, ThemeBox] = ItemList(self._make, ThemeBox.show_theme)
        self.new = NewItemLine(
            desk, self.tr("New theme"), self.tr("Add a theme of your own and press Enter"), self._make_new
        )
        self.presets = QWidget()
        self._preset_row = FlowLayout(self.presets, gap=6)
        self.preset_buttons: dict[str, Button] = {}
        self.earlier = QWidget()
        self.choice = DropDown(self.tr("Theme of an earlier evening"))
        self.take = Button(self.tr("Add"), icon="plus", kind="chip")
        self._lay_out()

        self.new.added.connect(self._await)
        self.list.moved.connect(self._move)
        self.take.clicked.connect(self._take_earlier)
        self.offers.changed.connect(self._show_offers)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.earlier)
        row.setContentsMargins(0, 0, 0, 0)
        scaled(row.setSpacing, 6)
        row.addWidget(self.choice, 1)
        row.addWidget(self.take)
        for widget in (self.empty, self.list, self.presets, self.earlier, self.new):
            self.column.addWidget(widget)

    def show_evening(self, evening: Evening) -> None:
        """Show the themes as they are stored."""
        other = self._evening is None or self._evening.id != evening.id
        self._evening = evening
        if other:
            self.list.show_items(())
            self.offers.look_again(evening)
        self.empty.setVisible(not evening.themes)
        self.list.show_items(evening.themes)
        self.say(self.tr("%n theme(s)", "", len(evening.themes)) if evening.themes else "")
        self._show_offers()
        added = evening.theme(self._awaited)
        box = self.list.row(self._awaited)
        if added is not None and box is not None:
            (box.title if added.questions else box.new).setFocus()
            self._awaited = ""

    @Slot()
    def _show_offers(self) -> None:
        """Offer what is not on the evening: a button for each preset, a list for what was used before."""
        if self._evening is None:
            return
        offers = self.offers.open_to(self._evening)
        presets = {offer.theme.id: offer for offer in offers if offer.preset}
        for theme_id, offer in presets.items():
            if theme_id not in self.preset_buttons:
                self._add_preset(offer)
        for theme_id, button in self.preset_buttons.items():
            button.setVisible(theme_id in presets)
        self.presets.setVisible(bool(presets))
        self._show_earlier([offer for offer in offers if not offer.preset])

    def _add_preset(self, offer: Offer) -> None:
        button = Button(offer.theme.title, icon="plus", kind="chip")
        button.clicked.connect(partial(self._choose, offer.theme.id))
        self._preset_row.addWidget(button)
        self.preset_buttons[offer.theme.id] = button

    def _show_earlier(self, offers: list[Offer]) -> None:
        ids = [offer.theme.id for offer in offers]
        if ids != [self.choice.itemData(place) for place in range(self.choice.count())]:
            self.choice.clear()
            for offer in offers:
                self.choice.addItem(_with_day(offer), offer.theme.id)
        self.earlier.setVisible(bool(offers))

    def _make(self, theme: Theme) -> ThemeBox:
        box = ThemeBox(theme, self._edits.newest)
        box.put.connect(self._put)
        box.dropped.connect(self._drop)
        box.moved.connect(self._move)
        return box

    def _choose(self, theme_id: str) -> None:
        """Put a theme that is offered on the evening, and go on with it."""
        if self._evening is None:
            return
        for offer in self.offers.open_to(self._evening):
            if offer.theme.id == theme_id:
                self._awaited = theme_id
                self._desk.do(c.PutTheme, theme=offer.theme)

    @Slot()
    def _take_earlier(self) -> None:
        self._choose(str(self.choice.currentData()))

    @Slot(object)
    def _put(self, theme: Theme) -> None:
        self._edits.put(c.PutTheme(self._desk.now(), theme), theme)

    @Slot(str)
    def _drop(self, theme_id: str) -> None:
        self._desk.do(c.DropTheme, id=theme_id)

    @Slot(str, int)
    def _move(self, theme_id: str, by: int) -> None:
        self._desk.do(c.MoveTheme, id=theme_id, by=by)

    @Slot(str)
    def _await(self, theme_id: str) -> None:
        self._awaited = theme_id

    def _make_new(self, new_id: str, title: str) -> Command:
        return c.PutTheme(self._desk.now(), Theme(new_id, title))


def _with_day(offer: Offer) -> str:
    return f"{offer.theme.title} · {figures.short_date(offer.days[0])}" if offer.days else offer.theme.title
