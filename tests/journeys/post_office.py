"""A post office on this machine: real SMTP (aiosmtpd) that keeps what it takes in, and that can refuse or die before or after the dot."""

import asyncio
import email
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import policy
from email.message import EmailMessage

from aiosmtpd.smtp import SMTP, Envelope, Session


@dataclass
class PostOffice:
    """What came in, and what happens to what comes next; a trouble is *refuse*, *before* or *after* (the dot)."""

    port: int = 0
    trouble: str = ""
    asked: int = 0
    envelopes: list[tuple[str, list[str], bytes]] = field(default_factory=list)

    async def handle_EHLO(self, _s: SMTP, session: Session, _e: Envelope, name: str, answers: list[str]) -> list[str]:
        session.host_name = name
        return answers

    async def handle_RCPT(self, server: SMTP, _n: Session, envelope: Envelope, address: str, _o: list[str]) -> str:
        self.asked += 1
        if self.trouble == "refuse":
            return "550 5.1.1 nobody of that name here"
        if self.trouble == "before":
            _hang_up(server)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _n: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        self.envelopes.append((envelope.mail_from or "", list(envelope.rcpt_tos), envelope.content))
        if self.trouble == "after":
            _hang_up(server)
        return f"250 kept as {len(self.envelopes)}"

    def mails(self) -> list[EmailMessage]:
        """What came in, as a mail program reads it."""
        return [email.message_from_bytes(content, policy=policy.default) for _from, _to, content in self.envelopes]

    def mails_to(self, address: str) -> list[EmailMessage]:
        """What came in for an address, in order."""
        return [mail for mail, (_from, to, _text) in zip(self.mails(), self.envelopes, strict=True) if to == [address]]


def _hang_up(server: SMTP) -> None:
    assert isinstance(server.transport, asyncio.Transport)
    server.transport.abort()


@contextmanager
def post_office() -> Iterator[PostOffice]:
    """Open on a free port until left."""
    office, loop = PostOffice(), asyncio.new_event_loop()
    made = loop.create_server(lambda: SMTP(office, hostname="post.example.org", loop=loop), "127.0.0.1", 0)
    server = loop.run_until_complete(made)
    office.port = server.sockets[0].getsockname()[1]
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield office
    finally:
        asyncio.run_coroutine_threadsafe(_close(server), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _close(server: asyncio.Server) -> None:
    server.close()
    running = asyncio.all_tasks() - {asyncio.current_task()}
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)
