"""The views of the Backlog: the fixed ones, and those that somebody saved; the words and the order each stands for."""

from dataclasses import dataclass

from app.rows.views import ViewRow
from views.backlog.words import marked
from views.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class View:
    """One tab: its name, its word on the screen, the filter words behind it, and its order when first opened."""

    name: str
    title: str
    words: str
    sort: str = "-score"
    empty: str = ""
    #: Columns that this view is about: they are shown, and give way last.
    about: tuple[str, ...] = ()
    #: By what it is grouped when first opened, and the columns that a saved one names.
    grouped: str = ""
    columns: tuple[str, ...] = ()
    #: What was saved; None for a fixed one.
    saved: ViewRow | None = None

    def word(self) -> str:
        """What stands on its tab."""
        return self.title if self.saved is not None else marked(self.title)


def saved_view(row: ViewRow) -> View:
    """A view that somebody saved."""
    return View(
        f"saved {row.id}",
        row.name,
        row.words,
        row.sort or "-score",
        QT_TRANSLATE_NOOP("Backlog", "No change fits what this view was saved for."),
        grouped=row.grouped or "",
        columns=row.columns,
        saved=row,
    )


VIEWS = (
    View(
        "open",
        QT_TRANSLATE_NOOP("Backlog", "All open"),
        "state:parked,honoured,planned,ready,tested",
        empty=QT_TRANSLATE_NOOP("Backlog", "Changes from their parking to their test stand here. Nothing is open."),
    ),
    View(
        "new",
        QT_TRANSLATE_NOOP("Backlog", "New"),
        "state:new",
        sort="age",
        empty=QT_TRANSLATE_NOOP("Backlog", "New changes wait here until they are parked or accepted. There are none."),
    ),
    View(
        "parked",
        QT_TRANSLATE_NOOP("Backlog", "Parked"),
        "state:parked",
        about=("parked", "review"),
        empty=QT_TRANSLATE_NOOP("Backlog", "What waits for the product owner's word is parked here. Nothing waits."),
    ),
    View(
        "honoured",
        QT_TRANSLATE_NOOP("Backlog", "Honoured"),
        "state:honoured",
        empty=QT_TRANSLATE_NOOP("Backlog", "What was honoured stands here until it has a release. All have one."),
    ),
    View(
        "planned",
        QT_TRANSLATE_NOOP("Backlog", "Planned"),
        "state:planned,ready,tested",
        sort="release",
        about=("release",),
        empty=QT_TRANSLATE_NOOP("Backlog", "What stands in a coming release is listed here. Nothing is planned."),
    ),
    View(
        "shipped",
        QT_TRANSLATE_NOOP("Backlog", "Shipped"),
        "state:shipped",
        sort="-release",
        about=("release",),
        empty=QT_TRANSLATE_NOOP("Backlog", "What has shipped stays here. Nothing has shipped yet."),
    ),
    View(
        "rejected",
        QT_TRANSLATE_NOOP("Backlog", "Rejected"),
        "state:rejected",
        sort="age",
        empty=QT_TRANSLATE_NOOP("Backlog", "What was rejected stays here, with its reason. Nothing was."),
    ),
    View(
        "mandates",
        QT_TRANSLATE_NOOP("Backlog", "Mandates"),
        "kind:mandate -state:shipped,rejected,merged",
        sort="due",
        about=("due", "release"),
        empty=QT_TRANSLATE_NOOP("Backlog", "What a law or contract demands by a date is listed here. Nothing is."),
    ),
    View("all", QT_TRANSLATE_NOOP("Backlog", "All"), ""),
)
