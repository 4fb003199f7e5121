"""The house's settings: its name, language, mail and what happens on each event."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.commands import given
from app.commands.act import Act
from app.commands.people import address_of
from app.effects import Effects
from app.plans.products import product_meant
from models.house import OUTCOMES, Setting, setting_names
from models.rules.errors import BadInput, RuleBroken
from models.rules.terms import Event, Fact, Language, NoticePolicy, TicketKind

_HIGHEST_PORT = 65_535
_LONGEST_MINUTES = 24 * 60
_LONGEST_DAYS = 730


@dataclass(frozen=True, slots=True)
class SetHouse:
    """New values by name; a policy is set as policy.EVENT (policy.parked=draft)."""

    values: Mapping[str, str]


def set_house(act: Act, order: SetHouse) -> Effects:
    """Store settings that every desk shares."""
    for name, value in order.values.items():
        if name.startswith("policy."):
            _set_policy(act, name.removeprefix("policy."), value)
        elif name.startswith("checklists."):
            _set_checklist(act, name.removeprefix("checklists."), value)
        elif name == "imap_product" and value.strip():
            _store(act, name, product_meant(act.session, value.strip()).name)
        elif name in _SET:
            _store(act, name, _SET[name](value))
        else:
            names = ", ".join(known for known in setting_names() if known not in {"policies", "checklists", "scoring"})
            raise BadInput(f"There is no setting “{name}”. There are {names}, policy.EVENT and checklists.KIND.")
    return act.done("set_house", f"Settings: {', '.join(sorted(order.values))}")


def _set_policy(act: Act, event: str, value: str) -> None:
    which = given.one_of(Event, event, "event")
    policy = given.one_of(NoticePolicy, value, "policy")
    if policy is NoticePolicy.OFF and which in OUTCOMES:
        raise RuleBroken(
            f"Everyone who waited is told of *{which.value}*: this letter can be a draft to review, but not off."
        )
    _store(act, "policies", {**act.house.policies, **_stored(act, "policies"), which.value: policy.value})


def _set_checklist(act: Act, kind: str, value: str) -> None:
    """The facts that a kind of ticket needs; "default" is what holds where the house says nothing, "none" asks for nothing."""
    which = given.one_of(TicketKind, kind, "kind of ticket")
    lists = {name: list(facts) for name, facts in _stored(act, "checklists").items()}
    if value.strip().casefold() == "default":
        lists.pop(which.value, None)
    else:
        named = [] if value.strip().casefold() == "none" else [word for word in value.split(",") if word.strip()]
        lists[which.value] = list(dict.fromkeys(given.one_of(Fact, word, "fact").value for word in named))
    _store(act, "checklists", lists)


def _stored(act: Act, name: str) -> dict[str, Any]:  # JSON, of whichever setting
    found = act.session.get(Setting, name)
    return dict(found.value) if found is not None and isinstance(found.value, dict) else {}


def _store(act: Act, name: str, value: object) -> None:
    found = act.session.get(Setting, name)
    if found is None:
        act.session.add(Setting(key=name, value=value))
        act.session.flush()
    else:
        found.value = value


def _port(value: str) -> int:
    port = given.whole(value) or 0
    if not 0 < port <= _HIGHEST_PORT:
        raise BadInput(f"“{value}” is no port. Letters leave by 587, 465 or 25; mailboxes are read by 993 or 143.")
    return port


def _security(value: str) -> str:
    if value not in {"starttls", "tls", "none"}:
        raise BadInput(f"“{value}” is no kind of security. Choose starttls, tls or none.")
    return value


def _minutes(value: str) -> int:
    minutes = given.whole(value)
    if minutes is None or minutes > 24 * 60:
        raise BadInput("The recall delay is a number of minutes, at most a day.")
    return minutes


def _after(value: str) -> str:
    if value not in {"leave", "seen"}:
        raise BadInput(f"“{value}” can't be done with a mail. Choose leave (as it is) or seen (marked as read).")
    return value


def _often(value: str) -> int:
    minutes = given.whole(value)
    if minutes is None or minutes > _LONGEST_MINUTES:
        raise BadInput("Mail is fetched every so many minutes, at most once a day; 0 means only when somebody asks.")
    return minutes


def _answer_days(value: str) -> int:
    days = given.whole(value)
    if not days or days > _LONGEST_DAYS:
        raise BadInput("An answer takes a number of days, 1 to 730; 56 are eight weeks.")
    return days


def share_of(value: str) -> float:
    """A share of a change's value as it is typed, 0.02 or 2%, as a number from 0 to 1; else BadInput."""
    share = given.part(value)
    if not 0 <= share <= 1:
        raise BadInput("This is a share of a change's value: from 0 to 100 %, such as 2%.")
    return share


_SET: Mapping[str, Callable[[str], object]] = {
    "name": lambda value: given.text(value) or "Customer service",
    "language": lambda value: given.one_of(Language, value, "language").value,
    "sender": lambda value: address_of(value) if value.strip() else "",
    "smtp_host": str.strip,
    "smtp_port": _port,
    "smtp_security": _security,
    "smtp_user": str.strip,
    "recall_minutes": _minutes,
    "register": given.yes,
    "imap_host": str.strip,
    "imap_port": _port,
    "imap_security": _security,
    "imap_user": str.strip,
    "imap_folder": lambda value: given.text(value) or "INBOX",
    "imap_product": lambda value: given.text(value) or "",
    "imap_language": lambda value: given.one_of(Language, value, "language").value if value.strip() else "",
    "imap_after": _after,
    "imap_minutes": _often,
    "answer_days": _answer_days,
    "fades": share_of,
    "promise_price": share_of,
    "faults_first": given.yes,
}
