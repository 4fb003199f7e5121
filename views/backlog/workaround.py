"""The dialog in which a workaround is written, with the letter that tells it as each language reads it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.rows.changes import ChangeSheet
from models.rules.errors import Refusal
from views.backlog.words import fill, translate
from views.desk import Desk
from views.widgets.counts import count_of
from views.widgets.dialog import Dialog
from views.widgets.plain_text import PreviewText
from views.widgets.reason_band import ReasonBand

if TYPE_CHECKING:
    from app.letters.facts import Written


class WorkaroundDialog(Dialog):
    """What those who wait can do meanwhile; an empty text takes the workaround away."""

    def __init__(self, desk: Desk, sheet: ChangeSheet, readers: Sequence[tuple[str, int]], parent: QWidget) -> None:
        super().__init__(fill(translate("Backlog", "Workaround for %1"), sheet.row.number), parent, width=860)
        self._desk = desk
        self._sheet = sheet
        self._key = f"backlog.workaround.{sheet.row.id}"
        self._done = False
        self.explain(sheet.row.title)
        self.band = ReasonBand([language for language, _ in readers], note=self.tr("everyone who waits reads it"))
        self.band.set_title(self.tr("Workaround"))
        count = sum(letters for _, letters in readers)
        self.band.set_letter(count_of(count, self.tr("1 letter"), self.tr("%n letters")) if count else "")
        self.band.set_reasons({"": desk.drafts.text(self._key) or sheet.workaround or ""})
        page = self.layout()
        assert isinstance(page, QVBoxLayout)
        page.insertWidget(1, self.band)
        self.band.typed.connect(lambda _language, _text: self._preview())
        self.band.language_chosen.connect(lambda _language: self._preview())
        self.band.draft_changed.connect(lambda _language, text: self._keep(text))
        self.add_cancel()
        accept = self.add_accept(self.tr("Save and tell") if count else self.tr("Save"), "workaround", self.want)
        accept.set_key("Ctrl+Return")
        accept.setShortcut("Ctrl+Return")
        self._preview()
        self.band.focus()

    def want(self) -> None:
        """Saves, and tells everyone who waits."""
        from app.commands.workarounds import TellWorkaround, tell_workaround

        self.refuse("")
        order = TellWorkaround(self._sheet.row.id, self.band.reason())
        version = self._sheet.row.row_version
        self._desk.do(tell_workaround, order, seen=version, then=self._on_done, failed=self._on_refused)

    def preview(self) -> str:
        """The letter as it is shown."""
        return self.band.findChildren(PreviewText)[0].toPlainText()

    def _preview(self) -> None:
        database, number, text = self._desk.database, self._sheet.row.id, self.band.reason()
        language = self.band.language() or "en"

        def read() -> "Written | None":
            from app.queries.preview import workaround_letter

            return workaround_letter(database, number, text, language)

        self._desk.read(read, self._on_preview, key="backlog.workaround.preview")

    def _on_preview(self, written: "Written | None") -> None:
        if written is None:
            self.band.set_preview(self.tr("Nobody is told: nobody waits for it."), "")
        else:
            self.band.set_preview(written.subject, written.body)

    def _keep(self, text: str) -> None:
        drafts, key = self._desk.drafts, self._key
        kept = "" if self._done or text == (self._sheet.workaround or "") else text
        self._desk.write(lambda: drafts.keep(key, kept))
        self.band.mark_saved()

    def _on_done(self, _effects: object) -> None:
        self._done = True
        self._keep("")
        self.accept()

    def _on_refused(self, refusal: Refusal) -> None:
        self.refuse(refusal.sentence)
