"""The words that sources use for kinds and languages, and the terms they stand for here."""

import unicodedata
from functools import lru_cache

from models.rules.terms import Language, TicketKind

_KINDS: dict[TicketKind, str] = {
    TicketKind.PROBLEM: (
        "problem, incident, bug, defect, fault, error, regression, fel, störning, felanmälan, buggi, vika, virhe, häiriö, "
        "fehler, störung, vorfall, fout, storing, probleem, ongelma, problema, incidencia, defecto, fallo, bogue, anomalie, "
        "défaut, problème, fejl, feil, bugg, programfel"
    ),
    TicketKind.QUESTION: (
        "question, support, support request, help, how to, inquiry, fråga, kysymys, neuvontapyyntö, frage, anfrage, vraag, "
        "technical support, it help, pregunta, consulta, soporte, assistance, demande d'assistance, spørgsmål, spørsmål, tuki"
    ),
    TicketKind.RFC: (
        "rfc, change, change request, request for change, ändring, ändringsbegäran, muutos, muutospyyntö, änderung, "
        "änderungsantrag, änderungsanforderung, wijziging, wijzigingsverzoek, cambio, solicitud de cambio, changement, "
        "demande de changement, ændring, ændringsanmodning, endring, endringsønske"
    ),
    TicketKind.WISH: (
        "wish, improvement, new feature, feature, feature request, story, user story, enhancement, suggestion, idea, "
        "önskemål, förslag, förbättring, toive, kehitysehdotus, parannus, wunsch, verbesserung, neue funktion, vorschlag, "
        "wens, verbetering, nieuwe functie, mejora, nueva función, nueva funcionalidad, nueva característica, historia, "
        "historia de usuario, sugerencia, amélioration, nouvelle fonctionnalité, récit, suggestion, forbedring, ny funktion, "
        "ny funksjon, ønske, forslag, brugerhistorie, brukerhistorie, berättelse, användarberättelse, uusi ominaisuus, "
        "käyttäjätarina, tarina, verhaal, gebruikersverhaal, neues feature, anforderung"
    ),
    TicketKind.ORDER: (
        "order, service request, beställning, tilaus, palvelupyyntö, bestellung, auftrag, serviceanfrage, bestelling, "
        "serviceverzoek, pedido, petición de servicio, commande, demande de service, bestilling, serviceanmodning"
    ),
    TicketKind.ADVICE: "advice, consulting, rådgivning, neuvonta, beratung, advies",
}
_KIND_OF_WORD = {word: kind for kind, words in _KINDS.items() for word in words.split(", ")}
# What a development team files for itself says nothing about what a requester wants.
_WORK = (
    "task, epic, sub-task, subtask, technical task, spike, test, initiative, documentation, tarea, subtarea, épica, "
    "aufgabe, unteraufgabe, teilaufgabe, tehtävä, alitehtävä, osatehtävä, eepos, uppgift, deluppgift, underuppgift, taak, "
    "subtaak, deeltaak, tâche, sous-tâche, épopée, opgave, underopgave, oppgave, underoppgave, deloppgave"
)
_NO_KIND = frozenset(_WORK.split(", "))

_LANGUAGES: dict[Language, str] = {
    Language.EN: "english, engelska, englanti, englisch, engels, eng",
    Language.SV: "swedish, svenska, ruotsi, schwedisch, zweeds, swe",
    Language.FI: "finnish, finska, suomi, finnisch, fins, fin",
    Language.DE: "german, tyska, saksa, deutsch, duits, ger, deu",
    Language.NL: "dutch, nederländska, hollanti, niederländisch, nederlands, vlaams, dut, nld",
}
_LANGUAGE_OF_WORD = {word: language for language, words in _LANGUAGES.items() for word in words.split(", ")}


@lru_cache(maxsize=1000)
def kind_of(word: str, *, tasks_are_orders: bool = False) -> TicketKind | None:
    """The kind that a source's word stands for, or None; a task is an order at Zendesk and no kind at Jira."""
    word = _plain(word)
    if tasks_are_orders and word == "task":
        return TicketKind.ORDER
    return _KIND_OF_WORD.get(word)


@lru_cache(maxsize=1000)
def is_known_without_kind(word: str) -> bool:
    """Whether the word is a usual type of issue that is none of the kinds."""
    return _plain(word) in _NO_KIND


def language_of(word: str) -> Language | None:
    """The language of a locale (`sv-SE`, `sv_FI`), a code or a name, or None."""
    word = _plain(word)
    if word in _LANGUAGE_OF_WORD:
        return _LANGUAGE_OF_WORD[word]
    code = word.replace("_", "-").split("-")[0].split(" ")[0]
    return Language(code) if code in {language.value for language in Language} else None


def _plain(word: str) -> str:
    return " ".join((word if word.isascii() else unicodedata.normalize("NFC", word)).casefold().split())
