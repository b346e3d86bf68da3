"""The wishes of the lines of a list: whom each names, by a code or a name that only one person has."""

from collections.abc import Iterable, Iterator, Sequence

from app.models.seats.people import MOST_WISHES, Person, Wish, WishKind
from app.services.people_list.person_line import PersonLine, shown
from app.services.people_list.words_of_cells import folded, same_code


def wishes_of(drafts: Sequence[PersonLine], known: Sequence[Person]) -> dict[int, tuple[Wish, ...]]:
    """Return the wishes of each line; who comes with somebody wishes the same."""
    named = _Named(drafts, known)
    wishes: dict[int, tuple[Wish, ...]] = {}
    for draft in drafts:
        if draft.line not in wishes:
            wishes[draft.line] = tuple(_wishes(draft, named))
            if len(wishes[draft.line]) > MOST_WISHES:
                draft.refuse(None, "too_many_wishes", limit=MOST_WISHES)
    return wishes


class _Named:
    """Who can be named in a wish: by a code that stands on a line, or by a name that only one person has."""

    def __init__(self, drafts: Iterable[PersonLine], known: Iterable[Person]) -> None:
        self._codes = {same_code(person.code): person.code for person in known}
        self._names: dict[str, set[str]] = {}
        for person in known:
            self._add_name(person.name, person.code)
        for draft in drafts:
            if draft.code:
                self._codes.setdefault(same_code(draft.code), draft.code)
            self._add_name(draft.name, draft.code or draft.made_code)

    def _add_name(self, name: str, code: str) -> None:
        if folded(name) and code:
            self._names.setdefault(folded(name), set()).add(self._codes.get(same_code(code), code))

    def codes(self, word: str) -> set[str]:
        """Return the codes of those who are meant: one, none when nobody is, or more when that is unclear."""
        code = self._codes.get(same_code(word))
        return {code} if code is not None else self._names.get(folded(word), set())


def _wishes(draft: PersonLine, named: _Named) -> Iterator[Wish]:
    """Yield the wishes of a line, each once; what cannot be is refused."""
    own = same_code(draft.code or draft.made_code)
    others: dict[str, WishKind] = {}
    for mention in draft.mentions:
        codes = named.codes(mention.word)
        if len(codes) != 1:
            draft.refuse(mention.column, "wish_unclear" if codes else "wish_unknown", word=shown(mention.word))
            continue
        (code,) = codes
        if same_code(code) == own:
            draft.refuse(mention.column, "wish_self", word=shown(mention.word))
        elif others.setdefault(code, mention.kind) is not mention.kind:
            draft.refuse(mention.column, "wish_both", word=shown(mention.word))
    yield from (Wish(kind, other=code) for code, kind in others.items())
    if draft.table:
        yield Wish(WishKind.TABLE, table=draft.table)
    if draft.not_alone:
        yield Wish(WishKind.NOT_ALONE)
