"""What columns are called in exports of other languages: headers of Jira, Zendesk and plain tables, field by field."""

# Spanish, German, Finnish, Swedish, Dutch, French, Danish, Norwegian; what the main list in columns.py has is not repeated.
ELSEWHERE: dict[str, str] = {
    "key": (
        "clave de incidencia, clave de la incidencia, clave de actividad, clave, id de la incidencia, id de incidencia, "
        "número de incidencia, número de ticket, n.º de ticket, vorgangsschlüssel, vorgangs-schlüssel, schlüssel, vorgangs-id, "
        "ticketnummer, ticket-nr, ticket-id, pyynnön avain, tehtävän avain, asian avain, avain, tapauksen tunnus, "
        "pyynnön tunnus, ärendenyckel, nyckel, ärende-id, issuesleutel, issue-sleutel, sleutel, meldingnummer, issue-id, "
        "clé de ticket, clé du ticket, clé de demande, clé de la demande, clé, numéro de ticket, n° de ticket, id du ticket, "
        "sagsnøgle, nøgle, sagsnummer, sags-id, saksnøkkel, nøkkel, saksnummer, saks-id"
    ),
    "subject": (
        "resumen, asunto, título, titulo, tiivistelmä, resumé, résumé, sujet, objet, titre, emne, sammendrag, sammenfatning, "
        "overskrift, tittel, onderwerp, samenvatting, titel, kurztext, selite"
    ),
    "body": (
        "descripción, descripcion, detalle, detalles, mensaje, beskrivelse, détails, contenu, meddelelse, melding, "
        "toelichting, selostus, sisältö, inhoud, inhalt"
    ),
    "kind": (
        "tipo de incidencia, tipo de actividad, tipo, vorgangstyp, vorgangsart, tickettyp, tickettype, pyynnön tyyppi, "
        "tehtävän tyyppi, asian tyyppi, typ av ärende, ärendekategori, issuetype, type issue, soort issue, type melding, "
        "type de ticket, type de demande, sagstype, sakstype"
    ),
    "requester": (
        "informador, solicitante, informante, autor, ersteller, berichterstatter, gemeldet von, raportoija, raportoinut, "
        "ilmoittajan nimi, rapportör, rapporterat av, rapportöör, melder, rapporteur, demandeur, signalé par, auteur, "
        "indberetter, rapportør, anmelder, innmelder, meldt av"
    ),
    "email": "correo electrónico, correo electronico, correo, adresse e-mail, courriel, adresse électronique, adresse mail",
    "language": "idioma, langue, sprog, språg, spraak",
    "organisation": "organización, empresa, cliente, entreprise, société, client, virksomhed, firmanavn, organisasjon, bedrift",
    "end users": "usuarios finales, utilisateurs finaux, slutbrugere, sluttbrukere",
    "product": "producto, proyecto, nombre del proyecto, projektname, projektnamn, projekti, projektin nimi, projectnaam, "
    "produit, projet, nom du projet, projektnavn, prosjekt, prosjektnavn, sovellus, järjestelmä, systeem, toepassing",
    "version": (
        "versión, versiones afectadas, afecta a la versión, afecta a versiones, afecta a versión/es, afecta la/s versión/es, "
        "betroffene versionen, betroffene version, betrifft version/en, betrifft version(en), betrifft versionen, "
        "vaikuttaa versioihin, vaikuttaa versioon, vaikuttaa versio(ih)in, versiot, påverkar version/er, påverkade versioner, "
        "påverkar versioner, berörda versioner, versioner, betreft versie/s, betreft versies, getroffen versies, "
        "heeft invloed op versie/s, heeft betrekking op versies, versies, affecte la/les version/s, affecte la/les version(s), "
        "affecte les versions, versions affectées, påvirker version/er, påvirkede versioner, påvirker versjon/er, "
        "berørte versjoner, versjon, versionen"
    ),
    "module": (
        "componente/s, componentes, componente, módulo, komponente/n, komponenten, komponentit, osa-alue, osio, komponent/er, "
        "komponenter, component/en, componenten, composant/s, composant(s), composants, composant"
    ),
    "keywords": "etiquetas, etiqueta, palabras clave, leimat, labelit, étiquettes, étiquette, mots clés, mots-clés, nøgleord, "
    "etiketter, nøkkelord, etiketten, tunnisteet",
    "received": (
        "creada, creado, fecha de creación, fecha creación, fecha, angelegt, angelegt am, erstellungsdatum, anlagedatum, "
        "luontipäivä, luontiaika, luotu pvm, ilmoitettu, skapad den, skapandedatum, registrerad, inkom, gemaakt, gemaakt op, "
        "aanmaakdatum, datum aangemaakt, création, créé, créée, créé le, date de création, oprettet, oprettelsesdato, "
        "opprettet, opprettelsesdato, dato"
    ),
    "url": "enlace, lien, lenke",
}
# These alone show that Jira wrote a table in one of these languages.
_JIRA = (
    "clave de incidencia, clave de actividad, vorgangsschlüssel, vorgangs-schlüssel, pyynnön avain, tehtävän avain, "
    "asian avain, ärendenyckel, issuesleutel, issue-sleutel, clé de ticket, clé de demande, sagsnøgle, saksnøkkel"
)
JIRA_KEYS = frozenset(_JIRA.split(", "))
