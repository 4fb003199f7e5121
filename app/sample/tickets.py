"""When each ticket arrives, who sends it and under which key, and what becomes of it."""

from collections import Counter
from dataclasses import dataclass, replace

from app.sample.steps import (
    AskMore,
    CloseTicket,
    Link,
    MakeChange,
    SampleRelease,
    SampleRequester,
    SampleTicket,
    TakeIn,
)
from app.sample.stories import Life, Scene
from app.sample.texts import SingleTicket, Table, Texts, WaitingTicket, WrittenChange
from app.sample.timetable import DAY
from models.rules.terms import ChangeKind, Language, ReleaseKind, TicketKind

_KINDS = {
    ChangeKind.CORRECTION: TicketKind.PROBLEM,
    ChangeKind.WISH: TicketKind.WISH,
    ChangeKind.CHANGE: TicketKind.RFC,
    ChangeKind.MANDATE: TicketKind.QUESTION,
}


@dataclass(frozen=True, slots=True)
class Arrival:
    """A ticket at its office minute, before it has a sender and a key."""

    minute: int
    change: str
    handle: str
    product: str
    module: str
    kind: TicketKind
    text: WaitingTicket | SingleTicket


def waiting_arrivals(scene: Scene, texts: Texts, lives: dict[str, Life]) -> list[Arrival]:
    """The tickets of all changes, with the steps that make the changes and link the others to them."""
    arrivals: list[Arrival] = []
    for change in texts.changes:
        tickets = [text for text in texts.waiting if text.change == change.id]
        tickets.sort(key=lambda text: text.language is not change.language)  # the change's own language opens
        opening, later = tickets[:1], tickets[1:]
        scene.rng.shuffle(later)
        arrivals += _of_one_change(scene, change, opening + later, lives)
    return arrivals


def _of_one_change(
    scene: Scene, change: WrittenChange, texts: list[WaitingTicket], lives: dict[str, Life]
) -> list[Arrival]:
    life, support = lives[change.id], scene.staff["support"]
    arrivals: list[Arrival] = []
    for number, text in enumerate(texts, start=1):
        handle = f"{change.id}-{number}"
        minute, linked = _when(scene, life, change.becomes, number, text.late)
        if number > 1:
            scene.steps.append(Link(scene.office.moment(linked), support, handle, change.id))
        if text.also:
            other = max(linked, lives[text.also].made) + scene.between(10, 200)
            scene.steps.append(Link(scene.office.moment(other), support, handle, text.also))
        arrivals.append(Arrival(minute, change.id, handle, change.product, change.module, _KINDS[change.kind], text))
    opener = tuple(arrival.handle for arrival in arrivals[:1])
    scene.steps.append(MakeChange(scene.office.moment(life.made), support, change.id, opener))
    return arrivals


def _when(scene: Scene, life: Life, becomes: str, number: int, late: bool) -> tuple[int, int]:
    """When a ticket arrives and when it is linked (office minutes)."""
    if late:
        arrived = scene.office.end - scene.between(2 * DAY, 6 * DAY)
        return arrived, arrived + scene.between(15, 300)
    if becomes == "expedited":
        arrived = life.made - scene.between(20, 85) if number == 1 else scene.between(life.made - 50, life.made + 40)
        return arrived, scene.between(max(arrived, life.made) + 5, life.until)
    if number == 1:
        return max(0, life.made - scene.between(10, 700)), life.made
    room = life.until - life.made - 440
    arrived = life.made + 10 + int(room * scene.rng.random() ** 1.3)
    return arrived, arrived + scene.between(10, 400)


def single_arrivals(scene: Scene, texts: Texts) -> list[Arrival]:
    """The tickets without a change: answered and closed over the half year, or untriaged in its last days."""
    end = scene.office.end
    arrivals: list[Arrival] = []
    for text in texts.answered:
        minute = scene.between(60, end - 4 * DAY)
        handle = f"{text.language}-answered-{len(arrivals) + 1}"
        arrivals.append(Arrival(minute, "", handle, text.product, text.module, text.kind, text))
        _close(scene, handle, minute + scene.between(30, 3 * DAY), text)
    for text in texts.untriaged:
        minute = scene.between(end - 3.5 * DAY, end - (400 if text.questions else 30))
        handle = f"{text.language}-untriaged-{len(arrivals) + 1}"
        arrivals.append(Arrival(minute, "", handle, text.product, text.module, text.kind, text))
        if text.questions:
            at = scene.office.moment(minute + scene.between(20, 350))
            scene.steps.append(AskMore(at, scene.staff["support"], handle, text.questions))
    return arrivals


def _close(scene: Scene, handle: str, minute: int, text: SingleTicket) -> None:
    assert text.disposition is not None
    at, support = scene.office.moment(minute), scene.staff["support"]
    scene.steps.append(CloseTicket(at, support, handle, text.disposition, text.cause, text.solution))


class Post:
    """Gives each arriving ticket its sender, source, key and product version, in the order of time."""

    def __init__(self, scene: Scene, house: Table, people: tuple[SampleRequester, ...]) -> None:
        self._scene = scene
        self._people = people
        self._sources = {row["id"]: row for row in house["organisation"]} | {"": house["telephone"]}
        self._products = {row["id"]: row for row in house["product"]}
        self._numbers = {name: row["first_number"] for name, row in self._sources.items()}
        self._filed: Counter[str] = Counter()
        self._on_change: set[tuple[str, str]] = set()

    def deliver(self, arrivals: list[Arrival], releases: list[SampleRelease]) -> tuple[SampleTicket, ...]:
        """The tickets, and their TakeIn steps."""
        tickets = []
        for arrival in sorted(arrivals, key=lambda arrival: (arrival.minute, arrival.handle)):
            ticket = self._address(self._bare(arrival, releases), self._sender(arrival))
            tickets.append(ticket)
            self._scene.steps.append(TakeIn(ticket.received, self._scene.staff["support"], ticket))
        return tuple(tickets)

    def _sender(self, arrival: Arrival) -> SampleRequester:
        """Somebody who writes the language and does not wait for that change yet; the quiet ones rather."""
        language: Language = arrival.text.language
        free = [
            person
            for person in self._people
            if person.language is language
            and (not arrival.change or (arrival.change, person.handle) not in self._on_change)
        ]
        sender = min(free, key=lambda person: self._filed[person.handle] + 4 * self._scene.rng.random())
        self._filed[sender.handle] += 1
        self._on_change.add((arrival.change, sender.handle))
        return sender

    def _bare(self, arrival: Arrival, releases: list[SampleRelease]) -> SampleTicket:
        text = arrival.text
        return SampleTicket(
            handle=arrival.handle,
            source="",
            key="",
            url=None,
            subject=text.subject,
            body=text.body,
            kind=arrival.kind,
            language=text.language,
            requester="",
            product=arrival.product,
            version=self._version(arrival, releases),
            module=arrival.module,
            keywords=text.keywords,
            received=self._scene.office.moment(arrival.minute),
        )

    def _version(self, arrival: Arrival, releases: list[SampleRelease]) -> str:
        """The version in use, or sometimes the one before."""
        today = self._scene.office.moment(arrival.minute).date()
        row = self._products[arrival.product]
        in_use = [f"{row['major']}.{row['first_minor'] - 1}", f"{row['major']}.{row['first_minor']}"]
        in_use += [
            release.version
            for release in releases
            if release.product == arrival.product and release.kind is ReleaseKind.REGULAR and release.planned < today
        ]
        return in_use[-2] if self._scene.rng.random() < 0.2 else in_use[-1]

    def _address(self, ticket: SampleTicket, sender: SampleRequester) -> SampleTicket:
        name = sender.organisation if sender.address else ""
        source = self._sources[name]
        key = source["key"].format(number=self._numbers[name])
        self._numbers[name] += self._scene.between(1, 9 if name else 2)
        url = source["url"].format(key=key) if "url" in source else None
        return replace(ticket, requester=sender.handle, source=source["source"], key=key, url=url)
