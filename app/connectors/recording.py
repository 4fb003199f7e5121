"""Recorded HTTP exchanges: the bodies of their answers, unpacked."""

import base64
import binascii
import json
import zlib
from collections.abc import Iterable

from app.connectors import limits

_LISTS = ("log", "entries", "http_interactions", "interactions", "exchanges", "recordings")


def bodies_of(document: object) -> list[object]:
    """The JSON bodies of the answers in a recording (nock, VCR, HAR and the like); empty when it is none."""
    exchanges = _exchanges(document)
    bodies = [_body(exchange) for exchange in exchanges]
    return [body for body in bodies if isinstance(body, dict | list)]


def _exchanges(document: object) -> list[dict[str, object]]:
    for _ in range(2):
        if isinstance(document, dict):
            document = next((document[name] for name in _LISTS if name in document), document)
    entries = document if isinstance(document, list) else [document]
    return [entry for entry in entries if isinstance(entry, dict) and _is_exchange(entry)]


def _is_exchange(entry: dict[str, object]) -> bool:
    return "response" in entry and not entry.keys().isdisjoint(("request", "method", "path", "scope", "url"))


def _body(exchange: dict[str, object]) -> object:
    answer = exchange["response"]
    packed = False
    for _ in range(4):
        if not isinstance(answer, dict) or answer.keys().isdisjoint(("body", "content", "string", "text")):
            break
        packed = packed or answer.get("encoding") == "base64"
        answer = next(answer[name] for name in ("body", "content", "string", "text") if name in answer)
    return _unpacked(answer, packed=packed)


def _unpacked(answer: object, *, packed: bool) -> object:
    """The body as JSON: as it stands, as text, as base64, or as the hexadecimal pieces of a packed answer."""
    if isinstance(answer, list) and answer and all(isinstance(piece, str) for piece in answer):
        return _parsed(_gunzipped(_hexadecimal(answer)))
    if isinstance(answer, str):
        return _parsed(_gunzipped(_from_base64(answer)) if packed else answer.encode("utf-8", "replace"))
    return answer


def _hexadecimal(pieces: Iterable[str]) -> bytes:
    try:
        return bytes.fromhex("".join(pieces))
    except ValueError:
        return b""


def _from_base64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=False)
    except (binascii.Error, ValueError):
        return b""


def _gunzipped(data: bytes) -> bytes:
    """The unpacked bytes; nothing when they are more than a document may have."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    unpacking = zlib.decompressobj(wbits=31)
    try:
        unpacked = unpacking.decompress(data, limits.DOCUMENT_BYTES)
    except zlib.error:
        return b""
    return b"" if unpacking.unconsumed_tail else unpacked


def _parsed(data: bytes) -> object:
    try:
        return json.loads(data) if data else None
    except (ValueError, RecursionError):
        return None
