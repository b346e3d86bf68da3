"""The mail: a document as a draft that a mail program opens, with the calendar entry beside it."""

import hashlib
from datetime import datetime
from typing import TYPE_CHECKING

from app.reports.document import Doc
from app.reports.kinds.as_html import to_html
from app.reports.kinds.as_text import to_text
from app.reports.kinds.calendar_entry import METHOD, to_calendar

if TYPE_CHECKING:
    from email.message import EmailMessage


def to_mail(doc: Doc, now: datetime) -> bytes:
    """Return the bytes of an .eml file: plain text and HTML, no sender and nobody to send it to yet. `now` is aware."""
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(doc.title.split())
    message["X-Unsent"] = "1"  # Outlook then opens it to be sent, not as mail that came in
    message.set_content(to_text(doc))
    message.add_alternative(to_html(doc), subtype="html")
    if doc.event is not None:
        # Without these two a mail program takes the entry for plain ASCII, and does not know that it is to be kept.
        params = {"charset": "utf-8", "method": METHOD}
        message.add_attachment(
            to_calendar(doc, now), maintype="text", subtype="calendar", filename="avond.ics", params=params
        )
    _mark_borders(message, doc)
    return message.as_bytes()


def _mark_borders(message: "EmailMessage", doc: Doc) -> None:
    """Set the words between the parts, which would else be drawn by chance: the same letter gives the same mail."""
    mark = hashlib.sha256(repr(doc).encode("utf-8", "surrogatepass")).hexdigest()[:24]
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"=_{number}_{mark}")
