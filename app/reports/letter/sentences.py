"""The sentences: how words of the evening, fixed words and words of our own become sentences of a letter."""

from app.models.followup.letter import Entry, LetterPart, Passage, Sentence, SentenceKind, Shape
from app.models.said.dialogue import Quote, Voice
from app.reports.letter.headings import HEADINGS
from app.reports.lines import printable

ENDS = (".", "!", "?", "…", "”", ":")


def told(words: str, *sources: str, said: bool = False) -> Sentence:
    """Return a sentence of the evening, with the keys of what it tells."""
    return Sentence(printable(words), SentenceKind.EVENING, sources, said)


def fixed(words: str, *sources: str) -> Sentence:
    """Return a sentence that ships with the app; it may still be about something."""
    return Sentence(printable(words), SentenceKind.FIXED, sources)


def own(words: str, *sources: str) -> Sentence:
    """Return a sentence in the school's own words, which stands for what these keys name."""
    return Sentence(printable(words), SentenceKind.OWN, sources, said=True)


def ended(words: str) -> str:
    """Return words with a full stop behind them, unless they end a sentence already."""
    words = words.strip()
    return words if not words or words.endswith(ENDS) else f"{words}."


def begun(words: str) -> str:
    """Return words with a capital where they begin as a sentence of their own; a name such as iPad stays as it is."""
    first = words.split(maxsplit=1)[0] if words.split() else ""
    return words[:1].upper() + words[1:] if first.islower() else words


def text(*sentences: Sentence) -> Passage:
    """Return sentences as a paragraph."""
    return Passage(Shape.TEXT, sentences)


def item(*sentences: Sentence) -> Passage:
    """Return sentences as one item of a list."""
    return Passage(Shape.ITEM, sentences)


def point(*sentences: Sentence) -> Passage:
    """Return sentences as a small heading."""
    return Passage(Shape.POINT, sentences)


def row(*cells: Sentence) -> Passage:
    """Return sentences as the cells of a row."""
    return Passage(Shape.ROW, cells)


def quoted(quote: Quote, voice: Voice | None) -> Passage:
    """Return what somebody said, between quotation marks; `voice` is what may be told of who it was."""
    return Passage(Shape.QUOTE, (told(f"„{quote.text}”", f"quote:{quote.id}", said=True),), voice)


def entry(*passages: Passage, subject: str = "") -> Entry:
    """Return passages that stay together; `subject` is the key of what they answer."""
    return Entry(passages, (subject,) if subject else ())


def part(key: str, entries: tuple[Entry, ...], head: tuple[str, ...] = ()) -> LetterPart:
    """Return a part under the heading of its key; `head` stands above its rows."""
    return LetterPart(key, HEADINGS[key], entries, head)
