"""Secrets: the passwords for sending and for reading mail, from the system's keyring or the environment; never in the database, a file or a log."""

import os
from dataclasses import dataclass

from models.house import House
from models.rules.errors import BadInput

_session_only: dict[tuple[str, str], str] = {}


@dataclass(frozen=True, slots=True)
class _Account:
    """Whose password: the keyring's service, the name in it, and the variable of the environment that comes first."""

    service: str
    variable: str
    user: str
    host: str

    @property
    def name(self) -> str:
        """The account's name in the keyring."""
        return f"{self.user}@{self.host}"


def _outgoing(settings: House) -> _Account:
    return _Account("fortnight-smtp", "FORTNIGHT_SMTP_PASSWORD", settings.smtp_user, settings.smtp_host)


def _incoming(settings: House) -> _Account:
    return _Account("fortnight-imap", "FORTNIGHT_IMAP_PASSWORD", settings.imap_user, settings.imap_host)


def smtp_password(settings: House) -> str | None:
    """The password of the account that sends, or None where there is none."""
    return _password(_outgoing(settings))


def imap_password(settings: House) -> str | None:
    """The password of the mailbox, or None where there is none."""
    return _password(_incoming(settings))


def imap_token() -> str | None:
    """A token of a sign-in elsewhere (OAuth 2) that is used instead of the mailbox's password; only from the environment."""
    return os.environ.get("FORTNIGHT_IMAP_TOKEN") or None


def where_password(settings: House) -> str:
    """Where the password of the mail account comes from: environment, session, keyring; nothing where there is none."""
    return _where(_outgoing(settings))


def where_imap_password(settings: House) -> str:
    """The same of the mailbox's; a token counts as the environment's."""
    return "environment" if settings.imap_user and imap_token() else _where(_incoming(settings))


def keep_smtp_password(settings: House, password: str) -> bool:
    """Keep the password in the keyring; False where there is none, and it is kept until the program ends."""
    return _keep(_outgoing(settings), password)


def keep_imap_password(settings: House, password: str) -> bool:
    """The same for the mailbox's."""
    return _keep(_incoming(settings), password)


def _password(account: _Account) -> str | None:
    if not account.user:
        return None
    if given := os.environ.get(account.variable):
        return given
    if (kept := _session_only.get((account.service, account.name))) is not None:
        return kept
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(account.service, account.name)
    except KeyringError:
        return None


def _where(account: _Account) -> str:
    if not account.user or _password(account) is None:
        return ""
    if os.environ.get(account.variable):
        return "environment"
    return "session" if (account.service, account.name) in _session_only else "keyring"


def _keep(account: _Account, password: str) -> bool:
    if not account.user:
        raise BadInput("Set the mail account's user name first.")
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(account.service, account.name, password)
    except KeyringError:
        _session_only[account.service, account.name] = password
        return False
    return True
