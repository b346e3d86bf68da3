"""The promise rows: promises as a list, in the order in which one looks at them."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject
from typing_extensions import override

from app.live.desk.keyed_rows import KeyedRows
from app.models.promises.promised import Promise, in_order
from app.wording.promises import spoken


class PromiseRows(KeyedRows[Promise]):
    """Shows the promises it was given last, as they stand today."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = date.min

    def show(self, promises: Iterable[Promise], today: date) -> None:
        """Show these promises; the same ones in the same order leave the list as it is."""
        another_day, self.today = today != self.today, today
        self.show_rows(in_order(promises, today), anew=another_day)

    @override
    def words(self, row: Promise) -> str:
        return row.words

    @override
    def spoken(self, row: Promise) -> str:
        return spoken(row, self.today)
