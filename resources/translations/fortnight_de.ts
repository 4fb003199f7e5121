<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActionBar</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>%n wait</source>
        <translation>%n warten</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Solution: %1</source>
        <translation>Lösung: %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>beantwortete %1 Tickets</translation>
    </message>
    <message>
        <source>same error code</source>
        <translation>gleicher Fehlercode</translation>
    </message>
    <message>
        <source>same module</source>
        <translation>gleiches Modul</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>gleiche Organisation</translation>
    </message>
    <message>
        <source>same product</source>
        <translation>gleiches Produkt</translation>
    </message>
    <message>
        <source>same version</source>
        <translation>gleiche Version</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
</context>
<context>
    <name>AlikePane</name>
    <message>
        <source>%n found</source>
        <translation>%n gefunden</translation>
    </message>
    <message>
        <source>%n more, filtered out.</source>
        <translation>%n weitere, ausgefiltert.</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 gefunden</translation>
    </message>
    <message>
        <source>1 more of other kinds or versions.</source>
        <translation>1 weiteres anderer Art oder Version.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Cases and guides</source>
        <translation>Fälle und Anleitungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Its module alone</source>
        <translation>Nur sein Modul</translation>
    </message>
    <message>
        <source>Its version and before</source>
        <translation>Seine Version und frühere</translation>
    </message>
    <message>
        <source>Nothing is like it: it seems to be the first of its kind.</source>
        <translation>Nichts ist ähnlich: Es scheint das erste seiner Art zu sein.</translation>
    </message>
    <message>
        <source>Nothing of these words.</source>
        <translation>Nichts mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>Search for a change: it gets %n waiters more.</source>
        <translation>Suchen Sie eine Änderung: Sie bekommt %n Wartende mehr.</translation>
    </message>
    <message>
        <source>Search for something to link to</source>
        <translation>Suchen, womit verknüpft werden soll</translation>
    </message>
    <message>
        <source>Search: words, or a number such as C-12</source>
        <translation>Wörter oder Nummer (C-12)</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>Ähnliche Fälle</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>AnswerChannel</name>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <translation>Geteilter Bildschirm</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Schriftlich</translation>
    </message>
</context>
<context>
    <name>AskBand</name>
    <message>
        <source>%n requesters, each in their own language</source>
        <translation>%n Anfragende, je in eigener Sprache</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reason, as those who wait read it</source>
        <translation>Begründung, wie die Wartenden sie lesen</translation>
    </message>
</context>
<context>
    <name>BackField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing: it is among what is to be decided at once</source>
        <translation>Keine Bedingung: Sie ist sofort zu entscheiden</translation>
    </message>
</context>
<context>
    <name>Backlog</name>
    <message>
        <source>%1 must not ship before</source>
        <translation>%1 darf nicht ausgeliefert werden vor</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 PT</translation>
    </message>
    <message>
        <source>%1 written anew</source>
        <translation>%1 neu geschrieben</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n Änderungen</translation>
    </message>
    <message>
        <source>0 to 10 points</source>
        <translation>0 bis 10 Punkte</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 bis 10</translation>
    </message>
    <message>
        <source>A quick win that was let pass</source>
        <translation>Ein schneller Gewinn, der vorgehen darf</translation>
    </message>
    <message>
        <source>A ticket moved</source>
        <translation>Ticket hat sich bewegt</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation>Alter, Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>An answer is due</source>
        <translation>Antwort ist fällig</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Before how many of 100 others it stands</source>
        <translation>Vor wie vielen von 100 anderen sie steht</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurück, weil</translation>
    </message>
    <message>
        <source>Changes from their parking to their test stand here. Nothing is open.</source>
        <translation>Hier stehen Änderungen vom Parken bis zum Test. Nichts ist offen.</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Wählen Sie zuerst eine Änderung.</translation>
    </message>
    <message>
        <source>Choose one change alone.</source>
        <translation>Wählen Sie nur eine Änderung.</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation>Gefordert durch</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>End users of those who wait</source>
        <translation>Endnutzer der Wartenden</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Schließt aus</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Schnellspur</translation>
    </message>
    <message>
        <source>First promise</source>
        <translation>Erste Zusage</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>In no release</source>
        <translation>In keinem Release</translation>
    </message>
    <message>
        <source>In person-days</source>
        <translation>In Personentagen</translation>
    </message>
    <message>
        <source>It is over: nobody waits for it any more.</source>
        <translation>Sie ist erledigt: Niemand wartet mehr darauf.</translation>
    </message>
    <message>
        <source>It is over: nobody works on it.</source>
        <translation>Sie ist erledigt: Niemand arbeitet daran.</translation>
    </message>
    <message>
        <source>It is over: nothing keeps it back any more.</source>
        <translation>Sie ist erledigt: Nichts hält sie mehr auf.</translation>
    </message>
    <message>
        <source>It was merged: score the change that it was merged into.</source>
        <translation>Sie wurde zusammengeführt: Bewerten Sie die Änderung, in der sie aufging.</translation>
    </message>
    <message>
        <source>Its day has come</source>
        <translation>Ihr Tag ist da</translation>
    </message>
    <message>
        <source>Its effort, if all goes well</source>
        <translation>Aufwand bestenfalls</translation>
    </message>
    <message>
        <source>Its effort, if it goes badly</source>
        <translation>Aufwand schlimmstenfalls</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>More wait</source>
        <translation>Mehr warten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Neue Änderung</translation>
    </message>
    <message>
        <source>New changes wait here until they are parked or accepted. There are none.</source>
        <translation>Neue Änderungen warten hier, bis sie geparkt oder angenommen sind. Es gibt keine.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>No change fits what this view was saved for.</source>
        <translation>Keine Änderung passt zu dem, wofür diese Ansicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Not said who sees it</source>
        <translation>Sichtbarkeit nicht genannt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Only a correction that is not over has an urgency.</source>
        <translation>Nur eine Korrektur, die nicht erledigt ist, hat eine Dringlichkeit.</translation>
    </message>
    <message>
        <source>Only a correction that waits and was not reproduced yet.</source>
        <translation>Nur eine wartende Korrektur, die noch nicht nachgestellt wurde.</translation>
    </message>
    <message>
        <source>Only what is honoured or planned is placed; what is ready slips on the board.</source>
        <translation>Nur Bewilligtes oder Geplantes wird eingeplant; was bereit ist, wird auf der Tafel verschoben.</translation>
    </message>
    <message>
        <source>Only what is new is parked.</source>
        <translation>Nur Neues wird geparkt.</translation>
    </message>
    <message>
        <source>Only what is new, parked or honoured is merged.</source>
        <translation>Nur Neues, Geparktes oder Bewilligtes wird zusammengeführt.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>%1 parken</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Parked, days</source>
        <translation>Geparkt, Tage</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>In %1 einfügen</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Prio</source>
        <translation>Prio</translation>
    </message>
    <message>
        <source>Priority of a correction, 1 to 5</source>
        <translation>Priorität einer Korrektur, 1 bis 5</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Renewal rejected</source>
        <translation>Erneuerung abgelehnt</translation>
    </message>
    <message>
        <source>Reproduced: %1</source>
        <translation>Nachgestellt: %1</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Erfordert</translation>
    </message>
    <message>
        <source>Returns on</source>
        <translation>Zurück am</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>%1 bewerten</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Set a field of %n changes</source>
        <translation>Ein Feld von %n Änderungen setzen</translation>
    </message>
    <message>
        <source>Set a field of 1 change</source>
        <translation>Ein Feld von 1 Änderung setzen</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>Sorted by %1, falling</source>
        <translation>Sortiert nach %1, absteigend</translation>
    </message>
    <message>
        <source>Sorted by %1, rising</source>
        <translation>Sortiert nach %1, aufsteigend</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The answer came</source>
        <translation>Antwort ist da</translation>
    </message>
    <message>
        <source>The day by which a mandate must ship</source>
        <translation>Der Tag, bis zu dem eine Vorgabe ausgeliefert sein muss</translation>
    </message>
    <message>
        <source>The day by which it is looked at again</source>
        <translation>Der Tag, bis zu dem sie wieder angesehen wird</translation>
    </message>
    <message>
        <source>The latest day for an answer</source>
        <translation>Der späteste Tag für eine Antwort</translation>
    </message>
    <message>
        <source>The law nears</source>
        <translation>Gesetz rückt näher</translation>
    </message>
    <message>
        <source>The place in the order of the policy, among those of its product</source>
        <translation>Der Platz in der Reihenfolge der Regeln, innerhalb ihres Produkts</translation>
    </message>
    <message>
        <source>The renewals that it is baked into</source>
        <translation>Die Erneuerungen, in die sie eingebunden ist</translation>
    </message>
    <message>
        <source>The table can&apos;t be grouped by “%1”. It can be by: %2.</source>
        <translation>Die Tabelle lässt sich nicht nach „%1“ gruppieren. Möglich ist: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1” to sort by. There are: %2.</source>
        <translation>Es gibt keine Spalte „%1“ zum Sortieren. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>There is room</source>
        <translation>Es ist Platz</translation>
    </message>
    <message>
        <source>Tickets that wait for an answer</source>
        <translation>Tickets, die auf eine Antwort warten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Zusammen mit</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Urgency of %1</source>
        <translation>Dringlichkeit von %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartende</translation>
    </message>
    <message>
        <source>What a law or contract demands by a date is listed here. Nothing is.</source>
        <translation>Hier steht, was ein Gesetz oder Vertrag bis zu einem Tag fordert. Es gibt nichts.</translation>
    </message>
    <message>
        <source>What brought it back to Decisions</source>
        <translation>Was sie zu den Entscheidungen zurückbrachte</translation>
    </message>
    <message>
        <source>What has shipped stays here. Nothing has shipped yet.</source>
        <translation>Ausgeliefertes bleibt hier. Noch ist nichts ausgeliefert.</translation>
    </message>
    <message>
        <source>What it took in the end, in person-days</source>
        <translation>Was sie am Ende gebraucht hat, in Personentagen</translation>
    </message>
    <message>
        <source>What stands in a coming release is listed here. Nothing is planned.</source>
        <translation>Hier steht, was in einem kommenden Release ist. Nichts ist geplant.</translation>
    </message>
    <message>
        <source>What waits for the product owner&apos;s word is parked here. Nothing waits.</source>
        <translation>Was auf das Wort der Produktverantwortlichen wartet, ist hier geparkt. Nichts wartet.</translation>
    </message>
    <message>
        <source>What was honoured stands here until it has a release. All have one.</source>
        <translation>Bewilligtes steht hier, bis es ein Release hat. Alles hat eines.</translation>
    </message>
    <message>
        <source>What was rejected stays here, with its reason. Nothing was.</source>
        <translation>Abgelehntes bleibt hier, mit Begründung. Nichts ist abgelehnt.</translation>
    </message>
    <message>
        <source>Who looks after it while it is parked</source>
        <translation>Wer sich um sie kümmert, solange sie geparkt ist</translation>
    </message>
    <message>
        <source>Without a module</source>
        <translation>Ohne Modul</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Ohne Verantwortliche</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Behelf</translation>
    </message>
    <message>
        <source>Workaround for %1</source>
        <translation>Behelf für %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>BacklogActs</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n Änderungen</translation>
    </message>
    <message>
        <source>How %1 depends</source>
        <translation>Wie %1 abhängt</translation>
    </message>
    <message>
        <source>Merge %1 into</source>
        <translation>%1 zusammenführen mit</translation>
    </message>
    <message>
        <source>No release is open to take it in. Lay out releases on the board first.</source>
        <translation>Kein Release ist offen. Legen Sie zuerst auf der Tafel Releases an.</translation>
    </message>
    <message>
        <source>Nothing was merged into %1.</source>
        <translation>Mit %1 wurde nichts zusammengeführt.</translation>
    </message>
    <message>
        <source>Place %1 in</source>
        <translation>%1 einplanen in</translation>
    </message>
    <message>
        <source>Split from %1</source>
        <translation>Von %1 trennen</translation>
    </message>
    <message>
        <source>The whole change</source>
        <translation>Die ganze Änderung</translation>
    </message>
</context>
<context>
    <name>BacklogEmpty</name>
    <message>
        <source>Changes come from tickets in the Inbox, or are made here.</source>
        <translation>Änderungen entstehen aus Tickets im Eingang oder werden hier angelegt.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Look in all changes</source>
        <translation>In allen Änderungen suchen</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Neue Änderung</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Zu diesen Wörtern gibt es nichts.</translation>
    </message>
    <message>
        <source>Nothing in this view fits these words.</source>
        <translation>In dieser Ansicht gibt es nichts zu diesen Wörtern.</translation>
    </message>
</context>
<context>
    <name>BacklogHead</name>
    <message>
        <source>As %1</source>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Every field as CSV</source>
        <translation>Alle Felder als CSV</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Tabelle oder Diagramm</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Words, or kind:wish,change reach&gt;500 module:Search</source>
        <translation>Wörter oder kind:wish,change reach&gt;500 module:Suche</translation>
    </message>
</context>
<context>
    <name>BacklogScreen</name>
    <message>
        <source>%1 changes are too many at once: filter until %2 or fewer are left.</source>
        <translation>%1 Änderungen sind zu viele auf einmal: Filtern Sie, bis höchstens %2 übrig sind.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The table has no groups. Group it first.</source>
        <translation>Die Tabelle hat keine Gruppen. Gruppieren Sie zuerst.</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
</context>
<context>
    <name>BoardTab</name>
    <message>
        <source>Lay out releases</source>
        <translation>Releases anlegen</translation>
    </message>
    <message>
        <source>There is no other release to move it to. Lay out more releases first.</source>
        <translation>Es gibt kein anderes Release dafür. Legen Sie zuerst weitere Releases an.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>A law</source>
        <translation>Ein Gesetz</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>Ein Ticket</translation>
    </message>
    <message>
        <source>Back so many days before</source>
        <translation>Tage vorher zurück</translation>
    </message>
    <message>
        <source>Fill in at least one line.</source>
        <translation>Füllen Sie mindestens eine Zeile aus.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>Person-days free in a release</source>
        <translation>Freie Personentage im Release</translation>
    </message>
    <message>
        <source>So many wait</source>
        <translation>So viele warten</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The first of these that comes true brings it back, and says why.</source>
        <translation>Was davon zuerst eintritt, bringt sie zurück und sagt, warum.</translation>
    </message>
    <message>
        <source>What brings it back?</source>
        <translation>Was bringt sie zurück?</translation>
    </message>
    <message>
        <source>What must happen to it</source>
        <translation>Was damit geschehen muss</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>sein Name</translation>
    </message>
    <message>
        <source>“%1” is no day to come. Write it like 2027-03-01.</source>
        <translation>„%1“ ist kein künftiger Tag. Schreiben Sie ihn wie 2027-03-01.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no ticket. Write its number like T-9.</source>
        <translation>„%1“ ist kein Ticket. Schreiben Sie die Nummer wie T-9.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
</context>
<context>
    <name>CadenceLine</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>Dritter</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>Vierter</translation>
    </message>
    <message>
        <source>Days between releases</source>
        <translation>Tage zwischen den Releases</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Which one of the month</source>
        <translation>Der wievielte im Monat</translation>
    </message>
</context>
<context>
    <name>CapacityMeter</name>
    <message>
        <source>%1 kept for faults</source>
        <translation>%1 für Fehler reserviert</translation>
    </message>
    <message>
        <source>%1 of %2 person-days</source>
        <translation>%1 von %2 Personentagen</translation>
    </message>
    <message>
        <source>%1 of 1 person-day</source>
        <translation>%1 von 1 Personentag</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 PT</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 Personentage</translation>
    </message>
    <message>
        <source>1 person-day</source>
        <translation>1 Personentag</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>über der Kapazität</translation>
    </message>
    <message>
        <source>some without effort</source>
        <translation>teils ohne Aufwand</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Mend the case</source>
        <translation>Fall bearbeiten</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Behoben in</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Source of the problem</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>The requester reads it when a ticket is answered with it</source>
        <translation>Die anfragende Person liest sie, wenn ein Ticket damit beantwortet wird</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Guides and manual pages found beside similar cases stand here. Add a folder of Markdown or HTML files.</source>
        <translation>Hier stehen Anleitungen und Handbuchseiten, die neben ähnlichen Fällen gefunden werden. Fügen Sie einen Ordner mit Markdown- oder HTML-Dateien hinzu.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What a closed ticket taught stands here: the source of the problem and the solution. Answer a ticket with both, and the next similar one finds it.</source>
        <translation>Hier steht, was abgeschlossene Tickets gelehrt haben: Ursache und Lösung. Beantworten Sie ein Ticket mit beidem, und das nächste ähnliche findet es.</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>%n cases written to %1</source>
        <translation>%n Fälle in %1 geschrieben</translation>
    </message>
    <message>
        <source>1 case written to %1</source>
        <translation>1 Fall in %1 geschrieben</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Export the cases</source>
        <translation>Fälle exportieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Go to the Inbox</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>No web address is known for it.</source>
        <translation>Dazu ist keine Webadresse bekannt.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Hier gibt es nichts zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
</context>
<context>
    <name>CellsDialog</name>
    <message>
        <source>%n can&apos;t be set</source>
        <translation>%n lassen sich nicht setzen</translation>
    </message>
    <message>
        <source>%n changes get another value</source>
        <translation>%n Änderungen bekommen einen anderen Wert</translation>
    </message>
    <message>
        <source>%n hold it already</source>
        <translation>%n haben ihn schon</translation>
    </message>
    <message>
        <source>1 can&apos;t be set</source>
        <translation>1 lässt sich nicht setzen</translation>
    </message>
    <message>
        <source>1 change gets another value</source>
        <translation>1 Änderung bekommt einen anderen Wert</translation>
    </message>
    <message>
        <source>1 holds it already</source>
        <translation>1 hat ihn schon</translation>
    </message>
    <message>
        <source>Looking at %1 changes</source>
        <translation>%1 Änderungen werden geprüft</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Setting %1 changes</source>
        <translation>%1 Änderungen werden gesetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Was mit jedem geschieht</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>A day like 2027-07-01; empty while here.</source>
        <translation>Ein Tag wie 2027-07-01; leer, wenn anwesend.</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Abwesend ab</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Or decides on the product</source>
        <translation>Oder entscheidet über das Produkt</translation>
    </message>
    <message>
        <source>Speaks for the customer</source>
        <translation>Spricht für den Kunden</translation>
    </message>
    <message>
        <source>Stands in while the one named is away.</source>
        <translation>Springt ein, solange die genannte Person abwesend ist.</translation>
    </message>
</context>
<context>
    <name>ChangeBand</name>
    <message>
        <source>Law or contract</source>
        <translation>Gesetz oder Vertrag</translation>
    </message>
    <message>
        <source>Law, regulation or contract that demands it</source>
        <translation>Gesetz, Verordnung oder Vertrag, der es fordert</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Must ship by</source>
        <translation>Auszuliefern bis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Requirements, in their words</source>
        <translation>Anforderungen im Wortlaut</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario: what they do, and where it stops</source>
        <translation>Szenario: was sie tun und wo es hakt</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>from %1, which waits for it</source>
        <translation>aus %1, das darauf wartet</translation>
    </message>
    <message>
        <source>from %n tickets, which all wait for it</source>
        <translation>aus %n Tickets, die alle darauf warten</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Demanded by</source>
        <translation>Gefordert durch</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>In the requester&apos;s words: who does what, and why</source>
        <translation>Im Wortlaut der Anfrage: wer was tut und warum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>The day by which it must ship</source>
        <translation>Der Tag, bis zu dem ausgeliefert sein muss</translation>
    </message>
    <message>
        <source>The law, regulation or contract</source>
        <translation>Gesetz, Verordnung oder Vertrag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n Endnutzer</translation>
    </message>
    <message>
        <source>%n more organisations</source>
        <translation>%n weitere Organisationen</translation>
    </message>
    <message>
        <source>%n organisations</source>
        <translation>%n Organisationen</translation>
    </message>
    <message>
        <source>%n requirements</source>
        <translation>%n Anforderungen</translation>
    </message>
    <message>
        <source>%n tickets</source>
        <translation>%n Tickets</translation>
    </message>
    <message>
        <source>%n tickets wait</source>
        <translation>%n Tickets warten</translation>
    </message>
    <message>
        <source>%n times</source>
        <translation>%n-mal</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 Endnutzer</translation>
    </message>
    <message>
        <source>1 more organisation</source>
        <translation>1 weitere Organisation</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 Organisation</translation>
    </message>
    <message>
        <source>1 requirement</source>
        <translation>1 Anforderung</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 Ticket</translation>
    </message>
    <message>
        <source>1 ticket waits</source>
        <translation>1 Ticket wartet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Asked %n days ago</source>
        <translation>Vor %n Tagen nachgefragt</translation>
    </message>
    <message>
        <source>Asked 1 day ago</source>
        <translation>Vor 1 Tag nachgefragt</translation>
    </message>
    <message>
        <source>Asked for again on %1</source>
        <translation>Erneut gefragt am %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Deferred until %1</source>
        <translation>Vertagt bis %1</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation>Gefordert durch</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Abhängig von</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Frühere Entscheidungen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Effort %1 pd</source>
        <translation>Aufwand %1 PT</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>First promise</source>
        <translation>Erste Zusage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>In the requester&apos;s own words</source>
        <translation>Im Wortlaut der Anfrage</translation>
    </message>
    <message>
        <source>It no longer stands: it was taken back, or another word came after it.</source>
        <translation>Sie gilt nicht mehr: Sie wurde zurückgenommen, oder eine andere kam danach.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Hiermit zusammengeführt</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Ohne Organisation</translation>
    </message>
    <message>
        <source>Nobody has described it, and no ticket waits for it.</source>
        <translation>Niemand hat sie beschrieben, und kein Ticket wartet darauf.</translation>
    </message>
    <message>
        <source>Nobody waits for it.</source>
        <translation>Niemand wartet darauf.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Open the release %1</source>
        <translation>Release %1 öffnen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Parked %n days</source>
        <translation>%n Tage geparkt</translation>
    </message>
    <message>
        <source>Parked 1 day</source>
        <translation>1 Tag geparkt</translation>
    </message>
    <message>
        <source>Parked because</source>
        <translation>Geparkt, weil</translation>
    </message>
    <message>
        <source>Parked by</source>
        <translation>Geparkt von</translation>
    </message>
    <message>
        <source>Parked for %n days</source>
        <translation>Seit %n Tagen geparkt</translation>
    </message>
    <message>
        <source>Parked for 1 day</source>
        <translation>Seit 1 Tag geparkt</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation>Nachgestellt</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>Nachstellen</translation>
    </message>
    <message>
        <source>Requester’s words</source>
        <translation>Wortlaut der Anfrage</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation>Wiedervorlage am %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario and %1</source>
        <translation>Szenario und %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation>Nutzen und Aufwand angeben</translation>
    </message>
    <message>
        <source>Show %n more</source>
        <translation>%n weitere zeigen</translation>
    </message>
    <message>
        <source>Show 1 more</source>
        <translation>1 weiteres zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tickets that wait</source>
        <translation>Wartende Tickets</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Bis dahin</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Waiters</source>
        <translation>Wartende</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Es warten</translation>
    </message>
    <message>
        <source>What would bring it back</source>
        <translation>Was sie zurückbringen würde</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Wer wartet</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Behelf</translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation>und %n weitere</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weiteres</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>In writing</source>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <translation>Geteilter Bildschirm</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Cost and benefit</source>
        <translation>Kosten und Nutzen</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Chart written to %1</source>
        <translation>Diagramm in %1 geschrieben</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message>
        <source>Cost and benefit</source>
        <translation>Kosten und Nutzen</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Weiter weg (-)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as points</source>
        <translation>Als Punkte zeigen</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1 above the line · %2 below</source>
        <translation>%1 über der Linie · %2 darunter</translation>
    </message>
    <message>
        <source>%1 by effort and %2. %3: %4.</source>
        <translation>%1 nach Aufwand und %2. %3: %4.</translation>
    </message>
    <message>
        <source>%1 end users per pd</source>
        <translation>%1 Endnutzer je PT</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 PT</translation>
    </message>
    <message>
        <source>%1 points per pd</source>
        <translation>%1 Punkte je PT</translation>
    </message>
    <message>
        <source>%1, %2 × the line</source>
        <translation>%1, %2 × Linie</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n Änderungen</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n Endnutzer</translation>
    </message>
    <message>
        <source>%n more here</source>
        <translation>%n weitere hier</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 Endnutzer</translation>
    </message>
    <message>
        <source>1 more here</source>
        <translation>1 weitere hier</translation>
    </message>
    <message>
        <source>By its value the score can be %1 to %2.</source>
        <translation>Durch ihren Nutzen sind %1 bis %2 Punkte möglich.</translation>
    </message>
    <message>
        <source>Effort, person-days</source>
        <translation>Aufwand, Personentage</translation>
    </message>
    <message>
        <source>End users are counted from who waits: only the effort can be moved.</source>
        <translation>Die Endnutzer ergeben sich aus den Wartenden: Nur der Aufwand lässt sich verschieben.</translation>
    </message>
    <message>
        <source>End users per pd</source>
        <translation>Endnutzer je PT</translation>
    </message>
    <message>
        <source>End users served</source>
        <translation>Erreichte Endnutzer</translation>
    </message>
    <message>
        <source>Its score does not follow from a value alone: only the effort can be moved.</source>
        <translation>Die Punkte folgen nicht allein aus einem Nutzen: Nur der Aufwand lässt sich verschieben.</translation>
    </message>
    <message>
        <source>No effort: %1</source>
        <translation>Ohne Aufwand: %1</translation>
    </message>
    <message>
        <source>No end users: %1</source>
        <translation>Ohne Endnutzer: %1</translation>
    </message>
    <message>
        <source>Not scored: %1</source>
        <translation>Nicht bewertet: %1</translation>
    </message>
    <message>
        <source>Points per pd</source>
        <translation>Punkte je PT</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Schnelle Gewinne</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>ohne Aufwand</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>up to %1 pd, %2 and more</source>
        <translation>bis %1 PT, ab %2</translation>
    </message>
</context>
<context>
    <name>Charting</name>
    <message>
        <source>The chart is not shown: C shows it.</source>
        <translation>Das Diagramm ist ausgeblendet: C zeigt es.</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only who is listed</source>
        <translation>Nur Verzeichnete</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Tickets of others say so, and name who of the same organisation is listed. People are listed under People.</source>
        <translation>Bei Tickets anderer steht ein Hinweis und wer aus derselben Organisation verzeichnet ist. Verzeichnet wird unter „Personen“.</translation>
    </message>
    <message>
        <source>What is ticked here is on a ticket&apos;s checklist; what it lacks becomes one letter that asks for it, in its requester&apos;s language.</source>
        <translation>Was hier angekreuzt ist, steht auf der Checkliste eines Tickets; was fehlt, wird in einer Nachricht erfragt, in der Sprache der anfragenden Person.</translation>
    </message>
    <message>
        <source>What tickets need</source>
        <translation>Was Tickets brauchen</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Wer anfragen darf</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Bake in</source>
        <translation>Einbinden</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Vertagen</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Vertagt</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Schnellspur</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Bewilligen</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Bleibt beim Nein</translation>
    </message>
    <message>
        <source>Parked again</source>
        <translation>Wieder geparkt</translation>
    </message>
    <message>
        <source>Part of a renewal</source>
        <translation>Teil einer Erneuerung</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>The no stands</source>
        <translation>Es bleibt beim Nein</translation>
    </message>
    <message>
        <source>Write how it is done today.</source>
        <translation>Schreiben Sie, wie es heute geht.</translation>
    </message>
    <message>
        <source>Write what it waits for.</source>
        <translation>Schreiben Sie, worauf sie wartet.</translation>
    </message>
    <message>
        <source>Write what you need to know.</source>
        <translation>Schreiben Sie, was Sie wissen müssen.</translation>
    </message>
    <message>
        <source>Write why it becomes part of something larger.</source>
        <translation>Schreiben Sie, warum es Teil von etwas Größerem wird.</translation>
    </message>
    <message>
        <source>Write why it is honoured.</source>
        <translation>Schreiben Sie, warum ja.</translation>
    </message>
    <message>
        <source>Write why it is taken up again.</source>
        <translation>Schreiben Sie, warum es weitergeht.</translation>
    </message>
    <message>
        <source>Write why not.</source>
        <translation>Schreiben Sie, warum nicht.</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>%1 pd</source>
        <translation>%1 PT</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n Endnutzer</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 Endnutzer</translation>
    </message>
    <message>
        <source>At most %1 at once: choose fewer.</source>
        <translation>Höchstens %1 auf einmal: Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>Nothing was merged into it.</source>
        <translation>Damit wurde nichts zusammengeführt.</translation>
    </message>
    <message>
        <source>The chosen rows are still coming.</source>
        <translation>Die gewählten Zeilen werden noch geladen.</translation>
    </message>
</context>
<context>
    <name>ClosingBand</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Antwortweg</translation>
    </message>
    <message>
        <source>How the answer is given</source>
        <translation>Wie geantwortet wird</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Behoben in</translation>
    </message>
    <message>
        <source>Mended in version</source>
        <translation>Behoben in Version</translation>
    </message>
    <message>
        <source>Other words for the requester, if they need any</source>
        <translation>Eigene Worte an die anfragende Person, falls nötig</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Solution: the requester reads it</source>
        <translation>Lösung: die anfragende Person liest sie</translation>
    </message>
    <message>
        <source>Source of the problem</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Source of the problem, in a few words</source>
        <translation>Ursache, in wenigen Worten</translation>
    </message>
    <message>
        <source>With K-%1: %2</source>
        <translation>Mit K-%1: %2</translation>
    </message>
    <message>
        <source>Words for the requester</source>
        <translation>Worte an die anfragende Person</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>Neuen schreiben</translation>
    </message>
    <message>
        <source>closes the ticket, and is kept as a case</source>
        <translation>schließt ab, wird Fall</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A month back</source>
        <translation>Einen Monat zurück</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Einen Monat weiter</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Plan anwenden</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ist-Stand</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back from the party</source>
        <translation>Zurück von der Stelle</translation>
    </message>
    <message>
        <source>Bake in</source>
        <translation>Einbinden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Chart, table or both</source>
        <translation>Diagramm, Tabelle oder beides</translation>
    </message>
    <message>
        <source>Chart: all points</source>
        <translation>Diagramm: alle Punkte</translation>
    </message>
    <message>
        <source>Chart: as a table</source>
        <translation>Diagramm: als Tabelle</translation>
    </message>
    <message>
        <source>Chart: closer</source>
        <translation>Diagramm: näher</translation>
    </message>
    <message>
        <source>Chart: further away</source>
        <translation>Diagramm: weiter weg</translation>
    </message>
    <message>
        <source>Chart: higher value</source>
        <translation>Diagramm: mehr Nutzen</translation>
    </message>
    <message>
        <source>Chart: less effort</source>
        <translation>Diagramm: weniger Aufwand</translation>
    </message>
    <message>
        <source>Chart: line down</source>
        <translation>Diagramm: Linie tiefer</translation>
    </message>
    <message>
        <source>Chart: line up</source>
        <translation>Diagramm: Linie höher</translation>
    </message>
    <message>
        <source>Chart: lower value</source>
        <translation>Diagramm: weniger Nutzen</translation>
    </message>
    <message>
        <source>Chart: more effort</source>
        <translation>Diagramm: mehr Aufwand</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Compose again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Rat einholen</translation>
    </message>
    <message>
        <source>Copy number, title and link</source>
        <translation>Mit Link kopieren</translation>
    </message>
    <message>
        <source>Correct the kind</source>
        <translation>Art berichtigen</translation>
    </message>
    <message>
        <source>Correct the language</source>
        <translation>Sprache berichtigen</translation>
    </message>
    <message>
        <source>Correct the product</source>
        <translation>Produkt berichtigen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Vertagen</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Abhängig von</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit the release</source>
        <translation>Release bearbeiten</translation>
    </message>
    <message>
        <source>End the branch</source>
        <translation>Zweig beenden</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export as .ics</source>
        <translation>Als .ics exportieren</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Schnellspur</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Fold or unfold all groups</source>
        <translation>Alle Gruppen ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Bewilligen</translation>
    </message>
    <message>
        <source>Honour it</source>
        <translation>Bewilligen</translation>
    </message>
    <message>
        <source>How true estimates have been</source>
        <translation>Wie gut Schätzungen waren</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ist angekommen</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Bleibt beim Nein</translation>
    </message>
    <message>
        <source>Its release</source>
        <translation>Release wählen</translation>
    </message>
    <message>
        <source>Judge the urgency</source>
        <translation>Dringlichkeit einstufen</translation>
    </message>
    <message>
        <source>Keep out of a release</source>
        <translation>Für Release sperren</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>Zeit reservieren</translation>
    </message>
    <message>
        <source>Lay out releases</source>
        <translation>Releases anlegen</translation>
    </message>
    <message>
        <source>Let a change in late</source>
        <translation>Änderung nachträglich aufnehmen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Verknüpfen mit…</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge with a ticket</source>
        <translation>Ticket zusammenführen</translation>
    </message>
    <message>
        <source>Month or timeline</source>
        <translation>Monat oder Zeitachse</translation>
    </message>
    <message>
        <source>Move to a release</source>
        <translation>In Release umplanen</translation>
    </message>
    <message>
        <source>Move to the next release</source>
        <translation>Ins nächste Release umplanen</translation>
    </message>
    <message>
        <source>Move to the release before</source>
        <translation>Ins vorige Release umplanen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Neuer Zweig</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Neue Änderung</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neues Release</translation>
    </message>
    <message>
        <source>New release that day</source>
        <translation>Neues Release an diesem Tag</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation>Release öffnen</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Paste a column</source>
        <translation>Spalte einfügen</translation>
    </message>
    <message>
        <source>Pin to a release</source>
        <translation>An Release anheften</translation>
    </message>
    <message>
        <source>Place in a release</source>
        <translation>In Release einplanen</translation>
    </message>
    <message>
        <source>Port it here</source>
        <translation>Hierher portieren</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Heute möglich</translation>
    </message>
    <message>
        <source>Preview shipping</source>
        <translation>Auslieferung prüfen</translation>
    </message>
    <message>
        <source>Propose a renewal</source>
        <translation>Erneuerung vorschlagen</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Herauslösen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>Szenario entfernen</translation>
    </message>
    <message>
        <source>Rename the branch</source>
        <translation>Zweig umbenennen</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation>Nachgestellt</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Als Szenario speichern</translation>
    </message>
    <message>
        <source>Save as files…</source>
        <translation>Als Dateien speichern…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Set a field of all</source>
        <translation>Ein Feld für alle setzen</translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation>Nutzen und Aufwand angeben</translation>
    </message>
    <message>
        <source>Ship in spite of closed days</source>
        <translation>Trotz Schließtagen ausliefern</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Take all moves</source>
        <translation>Alle Schritte übernehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take the port out</source>
        <translation>Portierung entfernen</translation>
    </message>
    <message>
        <source>Tell by hand</source>
        <translation>Von Hand mitteilen</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test nicht bestanden</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Test bestanden</translation>
    </message>
    <message>
        <source>The answer came</source>
        <translation>Antwort ist da</translation>
    </message>
    <message>
        <source>Timeline: closer</source>
        <translation>Zeitachse: näher</translation>
    </message>
    <message>
        <source>Timeline: further away</source>
        <translation>Zeitachse: weiter weg</translation>
    </message>
    <message>
        <source>Timeline: six months</source>
        <translation>Zeitachse: sechs Monate</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation>Von Hand mitgeteilt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Verdict of a tester</source>
        <translation>Testergebnis eintragen</translation>
    </message>
    <message>
        <source>Verdict on the whole</source>
        <translation>Gesamttest eintragen</translation>
    </message>
    <message>
        <source>Waive the hot fix</source>
        <translation>Auf den Hotfix verzichten</translation>
    </message>
    <message>
        <source>What one more day brings</source>
        <translation>Was ein Tag mehr bringt</translation>
    </message>
    <message>
        <source>Why in, why not</source>
        <translation>Warum im Plan, warum nicht</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw this change</source>
        <translation>Diese Änderung zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawn by requester</source>
        <translation>Anfrage zurückgezogen</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Behelf</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Begründung schreiben</translation>
    </message>
</context>
<context>
    <name>CompletePane</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%n tried</source>
        <translation>%n versucht</translation>
    </message>
    <message>
        <source>1 tried</source>
        <translation>1 versucht</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>Vollständig?</translation>
    </message>
    <message>
        <source>Say its kind, and its checklist stands here</source>
        <translation>Wählen Sie die Art, dann steht hier die Checkliste</translation>
    </message>
    <message>
        <source>What is known; Enter notes it</source>
        <translation>Was bekannt ist; Eingabe notiert es</translation>
    </message>
    <message>
        <source>Write the letter for %n facts</source>
        <translation>%n Angaben erfragen</translation>
    </message>
    <message>
        <source>Write the letter for 1 fact</source>
        <translation>1 Angabe erfragen</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>nachgefragt</translation>
    </message>
    <message>
        <source>came with it</source>
        <translation>war dabei</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>perhaps in their words</source>
        <translation>vielleicht im Wortlaut</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>How the word may go on</source>
        <translation>Wie das Wort weitergehen kann</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>%1 against today&apos;s plan</source>
        <translation>%1 gegenüber dem heutigen Plan</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 und %2 schließen einander aus.</translation>
    </message>
    <message>
        <source>%1 and %2 go together.</source>
        <translation>%1 und %2 gehören zusammen.</translation>
    </message>
    <message>
        <source>%1 changed something meanwhile: there may be a better plan.</source>
        <translation>%1 hat inzwischen etwas geändert: Vielleicht gibt es einen besseren Plan.</translation>
    </message>
    <message>
        <source>%1 come in</source>
        <translation>%1 kommen hinzu</translation>
    </message>
    <message>
        <source>%1 comes in</source>
        <translation>%1 kommt hinzu</translation>
    </message>
    <message>
        <source>%1 excludes %2.</source>
        <translation>%1 schließt %2 aus.</translation>
    </message>
    <message>
        <source>%1 go out</source>
        <translation>%1 fallen heraus</translation>
    </message>
    <message>
        <source>%1 goes out</source>
        <translation>%1 fällt heraus</translation>
    </message>
    <message>
        <source>%1 goes together with %2.</source>
        <translation>%1 gehört mit %2 zusammen.</translation>
    </message>
    <message>
        <source>%1 has %2 left, it needs %3.</source>
        <translation>%1 hat noch %2, sie braucht %3.</translation>
    </message>
    <message>
        <source>%1 has %2 of %3.</source>
        <translation>%1 hat %2 von %3.</translation>
    </message>
    <message>
        <source>%1 has no time of %2.</source>
        <translation>%1 hat keine Zeit von %2.</translation>
    </message>
    <message>
        <source>%1 is barred from %2.</source>
        <translation>%1 ist für %2 gesperrt.</translation>
    </message>
    <message>
        <source>%1 is barred from all releases.</source>
        <translation>%1 ist für alle Releases gesperrt.</translation>
    </message>
    <message>
        <source>%1 is built for %2 already.</source>
        <translation>%1 ist schon für %2 gebaut.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day is past. In it: %2.</source>
        <translation>%1 bleibt, wie es ist: sein Tag ist vorbei. Darin: %2.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day lies in %2.</source>
        <translation>%1 bleibt, wie es ist: sein Tag liegt in %2.</translation>
    </message>
    <message>
        <source>%1 is over-booked: %2 too much for %3.</source>
        <translation>%1 ist überbucht: %2 zu viel für %3.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2.</source>
        <translation>%1 ist an %2 angeheftet.</translation>
    </message>
    <message>
        <source>%1 keeps %2 of %3 for %4.</source>
        <translation>%1 reserviert %2 von %3 für %4.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 move to %2</source>
        <translation>%1 werden in %2 umgeplant</translation>
    </message>
    <message>
        <source>%1 moves to %2</source>
        <translation>%1 wird in %2 umgeplant</translation>
    </message>
    <message>
        <source>%1 must not ship before %2.</source>
        <translation>%1 darf nicht vor %2 ausgeliefert werden.</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and %3 comes on %4.</source>
        <translation>%1 muss bis %2 ausgeliefert sein, und %3 kommt am %4.</translation>
    </message>
    <message>
        <source>%1 must ship by %2.</source>
        <translation>%1 muss bis %2 ausgeliefert sein.</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>%1 require it.</source>
        <translation>%1 brauchen sie.</translation>
    </message>
    <message>
        <source>%1 requires %2, which ships later or not at all.</source>
        <translation>%1 braucht %2, die später oder gar nicht ausgeliefert wird.</translation>
    </message>
    <message>
        <source>%1 requires %2.</source>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>%1 requires it.</source>
        <translation>%1 braucht sie.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1 Nutzen</translation>
    </message>
    <message>
        <source>%1, after the best plan</source>
        <translation>%1, nach dem besten Plan</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: noch %2</translation>
    </message>
    <message>
        <source>%n get a new date</source>
        <translation>%n bekommen einen neuen Termin</translation>
    </message>
    <message>
        <source>%n get another date</source>
        <translation>%n bekommen einen anderen Termin</translation>
    </message>
    <message>
        <source>%n moves</source>
        <translation>%n Schritte</translation>
    </message>
    <message>
        <source>%n wait for it</source>
        <translation>%n warten darauf</translation>
    </message>
    <message>
        <source>1 gets a new date</source>
        <translation>1 bekommt einen neuen Termin</translation>
    </message>
    <message>
        <source>1 gets another date</source>
        <translation>1 bekommt einen anderen Termin</translation>
    </message>
    <message>
        <source>1 move</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>1 waits for it</source>
        <translation>1 wartet darauf</translation>
    </message>
    <message>
        <source>A plan is found: value %1, %2; gap %3.</source>
        <translation>Ein Plan ist gefunden: Nutzen %1, %2; Lücke %3.</translation>
    </message>
    <message>
        <source>And %n more.</source>
        <translation>Und %n weitere.</translation>
    </message>
    <message>
        <source>And 1 more.</source>
        <translation>Und 1 weitere.</translation>
    </message>
    <message>
        <source>Apply %n</source>
        <translation>%n anwenden</translation>
    </message>
    <message>
        <source>Apply 1</source>
        <translation>1 anwenden</translation>
    </message>
    <message>
        <source>As few moves as possible</source>
        <translation>So wenig umplanen wie möglich</translation>
    </message>
    <message>
        <source>As today: %1</source>
        <translation>Wie heute: %1</translation>
    </message>
    <message>
        <source>At most %1 s</source>
        <translation>Höchstens %1 s</translation>
    </message>
    <message>
        <source>Barred from %1</source>
        <translation>Gesperrt für %1</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Built already</source>
        <translation>Schon gebaut</translation>
    </message>
    <message>
        <source>Built for %1 already</source>
        <translation>Schon für %1 gebaut</translation>
    </message>
    <message>
        <source>By law or contract, by %1</source>
        <translation>Laut Gesetz oder Vertrag bis %1</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1.</source>
        <translation>Inzwischen geändert: %1.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Compose again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Compose: a good plan</source>
        <translation>Planen: ein guter Plan</translation>
    </message>
    <message>
        <source>Compose: best plan so far</source>
        <translation>Planen: bester Plan bisher</translation>
    </message>
    <message>
        <source>Compose: optimal plan</source>
        <translation>Planen: optimaler Plan</translation>
    </message>
    <message>
        <source>Corrections first</source>
        <translation>Korrekturen zuerst</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Due by %1, and none of these releases can have it</source>
        <translation>Fällig bis %1, und keines dieser Releases kann sie aufnehmen</translation>
    </message>
    <message>
        <source>Edit the release</source>
        <translation>Release bearbeiten</translation>
    </message>
    <message>
        <source>Estimate %1.</source>
        <translation>%1 schätzen.</translation>
    </message>
    <message>
        <source>Force in</source>
        <translation>Erzwingen</translation>
    </message>
    <message>
        <source>Forcing it in costs</source>
        <translation>Erzwingen kostet</translation>
    </message>
    <message>
        <source>Forcing it in costs nothing</source>
        <translation>Erzwingen kostet nichts</translation>
    </message>
    <message>
        <source>Found in the time given; not proven.</source>
        <translation>In der gegebenen Zeit gefunden; nicht bewiesen.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Lücke %1</translation>
    </message>
    <message>
        <source>Give %1 a later date, or let it lapse.</source>
        <translation>%1 einen späteren Termin geben oder die Vorgabe entfallen lassen.</translation>
    </message>
    <message>
        <source>Give %1 more days of %2.</source>
        <translation>%1 mehr Tage von %2 geben.</translation>
    </message>
    <message>
        <source>Have %2 more of %3 in %1.</source>
        <translation>%2 mehr von %3 in %1 haben.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Hinzu</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>Stattdessen: %1</translation>
    </message>
    <message>
        <source>It brings nothing to the plan.</source>
        <translation>Sie bringt dem Plan nichts.</translation>
    </message>
    <message>
        <source>It can wait: a release after these still makes %1</source>
        <translation>Sie kann warten: Ein Release danach hält den %1 noch</translation>
    </message>
    <message>
        <source>It hangs on %1, which is not to be placed here</source>
        <translation>Sie hängt an %1, und das ist hier nicht einzuplanen</translation>
    </message>
    <message>
        <source>It is the smallest set that no plan keeps. Give way on one of them:</source>
        <translation>Das ist die kleinste Auswahl, die kein Plan einhält. Geben Sie an einer Stelle nach:</translation>
    </message>
    <message>
        <source>It needs %1, and nobody is there in these releases</source>
        <translation>Sie braucht %1, und in diesen Releases ist niemand da</translation>
    </message>
    <message>
        <source>It needs more of %1 than any release here has</source>
        <translation>Sie braucht mehr von %1, als ein Release hier hat</translation>
    </message>
    <message>
        <source>It settles a demand of law or contract.</source>
        <translation>Sie erfüllt eine Forderung aus Gesetz oder Vertrag.</translation>
    </message>
    <message>
        <source>Keep fewer days for %1 in %2.</source>
        <translation>Weniger Tage für %1 in %2 reservieren.</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Leaving it out would lose %1 value, with what comes instead counted in.</source>
        <translation>Ohne sie gingen %1 Nutzen verloren, was stattdessen kommt, eingerechnet.</translation>
    </message>
    <message>
        <source>Leaving it out would lose %1 value.</source>
        <translation>Ohne sie gingen %1 Nutzen verloren.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Nicht planbar</translation>
    </message>
    <message>
        <source>Let %1 in again.</source>
        <translation>%1 wieder zulassen.</translation>
    </message>
    <message>
        <source>Let %1 ship earlier.</source>
        <translation>%1 früher ausliefern lassen.</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Let it ship earlier</source>
        <translation>Früher ausliefern</translation>
    </message>
    <message>
        <source>Make a release on or before %1, give %2 a later date, or let it lapse.</source>
        <translation>Bis spätestens %1 ein Release anlegen, %2 einen späteren Termin geben oder die Vorgabe entfallen lassen.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgeplant</translation>
    </message>
    <message>
        <source>Moves of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>No capacity is known for %1: everything finds room there.</source>
        <translation>Für %1 ist keine Kapazität bekannt: Dort findet alles Platz.</translation>
    </message>
    <message>
        <source>No plan can do without it.</source>
        <translation>Kein Plan kommt ohne sie aus.</translation>
    </message>
    <message>
        <source>No plan can hold it as things stand.</source>
        <translation>So, wie es steht, kann kein Plan sie aufnehmen.</translation>
    </message>
    <message>
        <source>No plan looks as far as this release.</source>
        <translation>Kein Plan reicht bis zu diesem Release.</translation>
    </message>
    <message>
        <source>No release has the %1 of %2 that it needs.</source>
        <translation>Kein Release hat die %1 von %2, die sie braucht.</translation>
    </message>
    <message>
        <source>Nobody has said how much time %1 has in %2: there it is without limit.</source>
        <translation>Niemand hat gesagt, wie viel Zeit %1 in %2 hat: Dort gilt keine Grenze.</translation>
    </message>
    <message>
        <source>Nobody has said how much work %1 is.</source>
        <translation>Niemand hat gesagt, wie viel Arbeit %1 ist.</translation>
    </message>
    <message>
        <source>Nobody has said how much work it is</source>
        <translation>Niemand hat gesagt, wie viel Arbeit es ist</translation>
    </message>
    <message>
        <source>Nobody has said what it is worth</source>
        <translation>Niemand hat den Nutzen genannt</translation>
    </message>
    <message>
        <source>Nothing it requires is missing.</source>
        <translation>Nichts, was sie braucht, fehlt.</translation>
    </message>
    <message>
        <source>Nothing to move</source>
        <translation>Nichts umzuplanen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Of that, for days told already</source>
        <translation>Davon für schon genannte Tage</translation>
    </message>
    <message>
        <source>Of that, for moves: few are wanted</source>
        <translation>Davon fürs Umplanen: wenige Schritte sind gewünscht</translation>
    </message>
    <message>
        <source>One more day in %1</source>
        <translation>Ein Tag mehr in %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Optimal</source>
        <translation>Optimal</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options of the search</source>
        <translation>Optionen der Suche</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Heraus</translation>
    </message>
    <message>
        <source>Pin to %1</source>
        <translation>An %1 anheften</translation>
    </message>
    <message>
        <source>Pinned to %1</source>
        <translation>Angeheftet an %1</translation>
    </message>
    <message>
        <source>Pinned to %1, which is not among these</source>
        <translation>Angeheftet an %1, das hier nicht dabei ist</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Seeking the best plan; %1 s of %2</source>
        <translation>Der beste Plan wird gesucht; %1 s von %2</translation>
    </message>
    <message>
        <source>Solved in</source>
        <translation>Gelöst in</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The best plan is found: value %1, %2.</source>
        <translation>Der beste Plan ist gefunden: Nutzen %1, %2.</translation>
    </message>
    <message>
        <source>The best so far; %1 s of %2</source>
        <translation>Der beste bisher; %1 s von %2</translation>
    </message>
    <message>
        <source>The next %n releases</source>
        <translation>Die nächsten %n Releases</translation>
    </message>
    <message>
        <source>The next release</source>
        <translation>Das nächste Release</translation>
    </message>
    <message>
        <source>There is nothing to place: what is honoured comes among the candidates by itself.</source>
        <translation>Es gibt nichts einzuplanen: Bewilligtes kommt von selbst zu den Kandidaten.</translation>
    </message>
    <message>
        <source>These can&apos;t hold together</source>
        <translation>Das geht nicht alles zugleich</translation>
    </message>
    <message>
        <source>This can&apos;t be</source>
        <translation>Das ist nicht möglich</translation>
    </message>
    <message>
        <source>Time for the search</source>
        <translation>Zeit für die Suche</translation>
    </message>
    <message>
        <source>Today it stands in %1</source>
        <translation>Heute steht sie in %1</translation>
    </message>
    <message>
        <source>Today&apos;s plan can&apos;t stand: %1</source>
        <translation>Der heutige Plan kann so nicht bestehen: %1</translation>
    </message>
    <message>
        <source>Today&apos;s plan is the best there is: nothing would be moved.</source>
        <translation>Der heutige Plan ist der beste: Nichts würde umgeplant.</translation>
    </message>
    <message>
        <source>Together these help: %1</source>
        <translation>Zusammen hilft: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Unpin %1.</source>
        <translation>%1 lösen.</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Untie %1 and %2.</source>
        <translation>%1 und %2 trennen.</translation>
    </message>
    <message>
        <source>Value of the plan: %1</source>
        <translation>Nutzen des Plans: %1</translation>
    </message>
    <message>
        <source>Why C-%1?</source>
        <translation>Warum C-%1?</translation>
    </message>
    <message>
        <source>Why does the best plan put %1 into %2?</source>
        <translation>Warum setzt der beste Plan %1 in %2?</translation>
    </message>
    <message>
        <source>Why is %1 in %2?</source>
        <translation>Warum ist %1 in %2?</translation>
    </message>
    <message>
        <source>Why is %1 not in the plan?</source>
        <translation>Warum ist %1 nicht im Plan?</translation>
    </message>
    <message>
        <source>Without it a plan is worth as much.</source>
        <translation>Ohne sie ist ein Plan genauso viel wert.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>barred from %1</source>
        <translation>gesperrt für %1</translation>
    </message>
    <message>
        <source>barred from all releases</source>
        <translation>gesperrt für alle Releases</translation>
    </message>
    <message>
        <source>can&apos;t be weighed</source>
        <translation>nicht abzuwägen</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>excluded by %1</source>
        <translation>ausgeschlossen von %1</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>gives its room to %1</source>
        <translation>gibt ihren Platz an %1</translation>
    </message>
    <message>
        <source>goes together with %1</source>
        <translation>gehört mit %1 zusammen</translation>
    </message>
    <message>
        <source>moving it costs %1</source>
        <translation>sie umzuplanen kostet %1</translation>
    </message>
    <message>
        <source>must ship by %1</source>
        <translation>auszuliefern bis %1</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>gebraucht von %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>one more day brings %1 value</source>
        <translation>ein Tag mehr bringt %1 Nutzen</translation>
    </message>
    <message>
        <source>one more day brings nothing</source>
        <translation>ein Tag mehr bringt nichts</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>out</source>
        <translation>heraus</translation>
    </message>
    <message>
        <source>pinned to %1</source>
        <translation>angeheftet an %1</translation>
    </message>
    <message>
        <source>requires %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>sooner, so less of its value fades</source>
        <translation>früher, so verfällt weniger Nutzen</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>takes the room of %1</source>
        <translation>nimmt den Platz von %1</translation>
    </message>
    <message>
        <source>the day of %1 is past</source>
        <translation>der Tag von %1 ist vorbei</translation>
    </message>
    <message>
        <source>there is room</source>
        <translation>hier ist Platz</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>too little time of %1</source>
        <translation>zu wenig Zeit von %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>Nutzen %1</translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Everything that is done is done by somebody: write a name.</source>
        <translation>Alles, was getan wird, tut jemand: Schreiben Sie einen Namen.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>It stands in the history of everything that you do.</source>
        <translation>Er steht im Verlauf von allem, was Sie tun.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mein Name</translation>
    </message>
    <message>
        <source>Of the screens; letters are written in their reader&apos;s language. The window opens anew in it.</source>
        <translation>Für die Oberfläche; Nachrichten sind in der Sprache der Lesenden. Das Fenster öffnet sich darin neu.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>These hold for you on this computer alone.</source>
        <translation>Dies gilt nur für Sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
</context>
<context>
    <name>Consulting</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Those who wait are not told: it is a question within the house. It is kept with its answer.</source>
        <translation>Die Wartenden erfahren nichts davon: Es ist eine Frage im Haus. Sie wird mit ihrer Antwort aufbewahrt.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Write a question, or an answer.</source>
        <translation>Schreiben Sie eine Frage oder eine Antwort.</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Levels: low = 1; high = 3</source>
        <translation>Stufen: niedrig = 1; hoch = 3</translation>
    </message>
    <message>
        <source>No points at</source>
        <translation>Null bei</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What a change is worth by who sees it: visitor, user, administrator</source>
        <translation>Was eine Änderung wert ist, je nachdem, wer sie sieht: Besucher, Benutzer, Administratoren</translation>
    </message>
    <message>
        <source>even</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>tenfold</source>
        <translation>zehnfach</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>A backup is a whole copy, made while you go on working. A check reads everything once.</source>
        <translation>Eine Sicherung ist eine ganze Kopie; Sie können dabei weiterarbeiten. Eine Prüfung liest alles einmal.</translation>
    </message>
    <message>
        <source>A backup takes the place of what is here now. What is here is set aside beside it, not deleted.</source>
        <translation>Eine Sicherung ersetzt, was jetzt hier ist; das Bisherige wird daneben abgelegt.</translation>
    </message>
    <message>
        <source>All is well: the file is whole, and so is the history.</source>
        <translation>Alles in Ordnung: Die Datei ist ganz, der Verlauf ebenso.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Sicherung und Prüfung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Datenbank wird geprüft</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Datenbanken (*.db)</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>Datenbanken (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the sample</source>
        <translation>Beispiel löschen</translation>
    </message>
    <message>
        <source>Delete the sample and start empty…</source>
        <translation>Beispiel löschen und leer beginnen…</translation>
    </message>
    <message>
        <source>Everything that Fortnight knows lies in one place.</source>
        <translation>Alles, was Fortnight weiß, liegt an einem Ort.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the last backup, and keep this file for whoever helps you.</source>
        <translation>Stellen Sie die letzte Sicherung wieder her, und bewahren Sie diese Datei für alle auf, die Ihnen helfen.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>The backup lies in %1. It was read again and is whole.</source>
        <translation>Die Sicherung liegt in %1. Sie wurde erneut gelesen und ist ganz.</translation>
    </message>
    <message>
        <source>The window closes, the backup takes the place of the database, and the window opens again. What is here now is set aside beside it under a name of its own.</source>
        <translation>Das Fenster schließt sich, die Sicherung tritt an die Stelle der Datenbank, und das Fenster öffnet sich wieder. Was jetzt hier ist, wird unter eigenem Namen daneben abgelegt.</translation>
    </message>
    <message>
        <source>This is the sample: everything in it is made up.</source>
        <translation>Dies ist das Beispiel: Alles darin ist erfunden.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo sie liegt</translation>
    </message>
    <message>
        <source>You start empty. The sample&apos;s file stays beside the new one, in case something of your own is in it.</source>
        <translation>Sie beginnen leer. Die Datei der Beispieldaten bleibt neben der neuen liegen, falls etwas Eigenes darin ist.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Asked</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Erneut gefragt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Vertagt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>PT</translation>
    </message>
    <message>
        <source>No question is open. What you asked about waits here until the answer comes.</source>
        <translation>Keine Frage ist offen. Wonach Sie gefragt haben, wartet hier auf die Antwort.</translation>
    </message>
    <message>
        <source>Nobody asks again. What was rejected comes here when somebody new asks for it.</source>
        <translation>Niemand fragt erneut. Abgelehntes kommt hierher, wenn wieder jemand darum bittet.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. Every decision is listed here, the newest first.</source>
        <translation>Noch ist nichts entschieden. Jede Entscheidung steht hier, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Nothing is deferred. What you put off waits here until its day.</source>
        <translation>Nichts ist vertagt. Was Sie aufschieben, wartet hier auf seinen Tag.</translation>
    </message>
    <message>
        <source>Nothing is past its review date. What was parked for too long comes here.</source>
        <translation>Keine Wiedervorlage ist überfällig. Was zu lange geparkt war, kommt hierher.</translation>
    </message>
    <message>
        <source>Nothing waits for your word. What is parked in the backlog comes here.</source>
        <translation>Nichts wartet auf Ihr Wort. Was im Backlog geparkt ist, kommt hierher.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Past review</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>DecisionsScreen</name>
    <message>
        <source>%n decided today</source>
        <translation>%n heute entschieden</translation>
    </message>
    <message>
        <source>%n past review</source>
        <translation>%n mit überfälliger Wiedervorlage</translation>
    </message>
    <message>
        <source>%n to decide</source>
        <translation>%n zu entscheiden</translation>
    </message>
    <message>
        <source>1 decided today</source>
        <translation>1 heute entschieden</translation>
    </message>
    <message>
        <source>1 past its review</source>
        <translation>1 mit überfälliger Wiedervorlage</translation>
    </message>
    <message>
        <source>1 to decide</source>
        <translation>1 zu entscheiden</translation>
    </message>
    <message>
        <source>C-%1 waits for no decision.</source>
        <translation>C-%1 wartet auf keine Entscheidung.</translation>
    </message>
    <message>
        <source>Choose a change at the left to read and decide it.</source>
        <translation>Wählen Sie links eine Änderung, um sie zu lesen und zu entscheiden.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>It does not wait for this word.</source>
        <translation>Auf dieses Wort wartet sie nicht.</translation>
    </message>
    <message>
        <source>Nothing is to be decided here.</source>
        <translation>Hier ist nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Erneuerungen</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EditChangeDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>%n decided</source>
        <translation>%n entschieden</translation>
    </message>
    <message>
        <source>1 decided</source>
        <translation>1 entschieden</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Zurück zur Besprechung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try it again; if it happens again, copy the details and send them.</source>
        <translation>Nichts Gespeichertes ist verloren. Versuchen Sie es noch einmal; wenn es wieder geschieht, kopieren Sie die Einzelheiten und senden Sie sie ein.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
</context>
<context>
    <name>EstimateDialog</name>
    <message>
        <source>Earlier ones</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>Estimate %1</source>
        <translation>%1 schätzen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Low – high</source>
        <translation>Niedrig – hoch</translation>
    </message>
    <message>
        <source>Not split: all of it is the first team&apos;s.</source>
        <translation>Nicht aufgeteilt: Alles liegt beim ersten Team.</translation>
    </message>
    <message>
        <source>Person-days, when it is built</source>
        <translation>Personentage, wenn sie gebaut ist</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The parts keep their proportion.</source>
        <translation>Die Teile behalten ihr Verhältnis.</translation>
    </message>
    <message>
        <source>Together %1 pd</source>
        <translation>Zusammen %1 PT</translation>
    </message>
    <message>
        <source>Together %1 pd, and not %2</source>
        <translation>Zusammen %1 PT und nicht %2</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Why the score moves so far</source>
        <translation>Warum sich die Punkte so stark ändern</translation>
    </message>
    <message>
        <source>Your own estimate, in person-days of all teams together</source>
        <translation>Ihre eigene Schätzung, in Personentagen aller Teams zusammen</translation>
    </message>
    <message>
        <source>if all goes well</source>
        <translation>bestenfalls</translation>
    </message>
    <message>
        <source>if it goes badly</source>
        <translation>schlimmstenfalls</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>the mean of all holds: %1</source>
        <translation>es gilt das Mittel aller: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Correction of a letter</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Correction ordered</source>
        <translation>Korrektur in Auftrag</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Vertagt</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Part of a renewal</source>
        <translation>Teil einer Erneuerung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Release withdrawn</source>
        <translation>Release zurückgezogen</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Termin geändert</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Behelf</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>%n changes written to %1</source>
        <translation>%n Änderungen in %1 geschrieben</translation>
    </message>
    <message>
        <source>1 change written to %1</source>
        <translation>1 Änderung in %1 geschrieben</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>How many are affected</source>
        <translation>Wie viele betroffen sind</translation>
    </message>
    <message>
        <source>In which situations</source>
        <translation>In welchen Situationen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Produktversion</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Screenshot</translation>
    </message>
    <message>
        <source>Steps to see it</source>
        <translation>Schritte zum Nachstellen</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>Wo es auftritt</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account manager</source>
        <translation>Kundenbetreuung</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 change</source>
        <translation>%1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 PT</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n Endnutzer</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 Endnutzer</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>%n rows of people and organisations</source>
        <translation>%n Zeilen mit Personen und Organisationen</translation>
    </message>
    <message>
        <source>1 row of people and organisations</source>
        <translation>1 Zeile mit Personen und Organisationen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsform</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personen und Organisationen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source: what is imported again updates by it</source>
        <translation>Quelle: Ein erneuter Import aktualisiert danach</translation>
    </message>
    <message>
        <source>This file is everything of its source: tickets that are not in it are gone there</source>
        <translation>Die Datei enthält alles aus ihrer Quelle: Tickets, die darin fehlen, gibt es dort nicht mehr</translation>
    </message>
    <message>
        <source>This is the sample: what you import here is set aside with it when the sample is deleted.</source>
        <translation>Dies ist das Beispiel: Was Sie hier importieren, wird mit ihm abgelegt, wenn Sie das Beispiel löschen.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>upright bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Filterwörter</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A helpdesk’s export: Jira, Zendesk, CSV or Excel</source>
        <translation>Export eines Helpdesks: Jira, Zendesk, CSV oder Excel</translation>
    </message>
    <message>
        <source>A new database, set up by you</source>
        <translation>Eine neue Datenbank, die Sie einrichten</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;All files (*)</source>
        <translation>Exporte (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Half a year of two products; gone in one step</source>
        <translation>Ein halbes Jahr aus zwei Produkten; in einem Schritt wieder weg</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Meine Datei importieren</translation>
    </message>
    <message>
        <source>Look at sample data</source>
        <translation>Beispieldaten ansehen</translation>
    </message>
    <message>
        <source>Nobody who asked for a change is left waiting without an answer.</source>
        <translation>Wer um eine Änderung gebeten hat, bleibt nie ohne Antwort.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Welcome to Fortnight</source>
        <translation>Willkommen bei Fortnight</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of guides</source>
        <translation>Ordner mit Anleitungen hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All Markdown and HTML files in it become part of the search. Adding it again reads what has changed.</source>
        <translation>Alle Markdown- und HTML-Dateien darin werden durchsuchbar. Beim erneuten Hinzufügen wird gelesen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Wählen Sie zuerst den Ordner.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Where the pages can be seen; the path of each is added to it</source>
        <translation>Wo die Seiten zu sehen sind; der Pfad jeder Seite wird angehängt</translation>
    </message>
</context>
<context>
    <name>HouseSettings</name>
    <message>
        <source>Answer within</source>
        <translation>Antwortfrist</translation>
    </message>
    <message>
        <source>Days from parking to the latest date for an answer, where nobody says another. Then it is due.</source>
        <translation>Tage vom Parken bis zum spätesten Termin einer Antwort, wenn kein anderer genannt ist. Dann ist sie fällig.</translation>
    </message>
    <message>
        <source>For readers of whom no language is known: not by the ticket, the person or the organisation.</source>
        <translation>Wenn weder Ticket noch Person noch Organisation eine Sprache nennen.</translation>
    </message>
    <message>
        <source>House and language</source>
        <translation>Haus und Sprache</translation>
    </message>
    <message>
        <source>It signs every letter.</source>
        <translation>Er steht unter jeder Nachricht.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Minutes during which a queued letter can still be held. 0 lets letters leave at once.</source>
        <translation>Minuten, in denen sich eine eingereihte Nachricht noch anhalten lässt. Bei 0 geht sie sofort hinaus.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recall delay</source>
        <translation>Rückholfrist</translation>
    </message>
    <message>
        <source>These hold for everyone who works on this database.</source>
        <translation>Dies gilt für alle, die mit dieser Datenbank arbeiten.</translation>
    </message>
    <message>
        <source>What is parked</source>
        <translation>Geparktes</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 gone at the source</source>
        <translation>%1 in der Quelle verschwunden</translation>
    </message>
    <message>
        <source>%1 new · %2 updated · %3 unchanged · %4 skipped</source>
        <translation>%1 neu · %2 aktualisiert · %3 unverändert · %4 übersprungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%n rows were skipped.</source>
        <translation>%n Zeilen wurden übersprungen.</translation>
    </message>
    <message>
        <source>1 row was skipped.</source>
        <translation>1 Zeile wurde übersprungen.</translation>
    </message>
    <message>
        <source>A helpdesk’s export belongs here: Jira, Zendesk, CSV or Excel; or mails (.eml, .mbox). Choose it, or drop it here.</source>
        <translation>Hierher gehört der Export eines Helpdesks: Jira, Zendesk, CSV oder Excel; oder Mails (.eml, .mbox). Wählen Sie die Datei aus, oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose the column that holds: %1.</source>
        <translation>Wählen Sie die Spalte für: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.tsv *.txt *.gz *.eml *.mbox);;All files (*)</source>
        <translation>Exporte (*.csv *.json *.jsonl *.ndjson *.xlsx *.tsv *.txt *.gz *.eml *.mbox);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>It would be: %1</source>
        <translation>Ergebnis wäre: %1</translation>
    </message>
    <message>
        <source>No row has a problem.</source>
        <translation>Keine Zeile hat ein Problem.</translation>
    </message>
    <message>
        <source>No row names anybody, so nothing was taken in.</source>
        <translation>Keine Zeile nennt jemanden, deshalb wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped; nothing was taken in.</source>
        <translation>Angehalten; nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>Probelauf mit %1</translation>
    </message>
</context>
<context>
    <name>InboxAct</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Back from the party</source>
        <translation>Zurück von der Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>It follows %1 already. Unlink it first.</source>
        <translation>Es folgt schon %1. Lösen Sie es zuerst.</translation>
    </message>
    <message>
        <source>It is closed. Reopen it first.</source>
        <translation>Es ist abgeschlossen. Öffnen Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>It is not closed.</source>
        <translation>Es ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>It waits for %1: it closes when that ships or is rejected.</source>
        <translation>Es wartet auf %1: Es schließt, wenn das ausgeliefert oder abgelehnt ist.</translation>
    </message>
    <message>
        <source>It waits for no change.</source>
        <translation>Es wartet auf keine Änderung.</translation>
    </message>
    <message>
        <source>It was not asked anything.</source>
        <translation>Es wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>It was not handed over to anybody.</source>
        <translation>Es wurde an niemanden weitergeleitet.</translation>
    </message>
    <message>
        <source>No ticket is selected.</source>
        <translation>Kein Ticket ist ausgewählt.</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Heute möglich</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wieder übernehmen</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>This is done to one ticket at a time.</source>
        <translation>Das geht nur mit einem Ticket auf einmal.</translation>
    </message>
    <message>
        <source>Withdrawn by the requester</source>
        <translation>Anfrage zurückgezogen</translation>
    </message>
    <message>
        <source>and how; closes the ticket</source>
        <translation>und wie; schließt das Ticket ab</translation>
    </message>
    <message>
        <source>closes the ticket</source>
        <translation>schließt das Ticket ab</translation>
    </message>
    <message>
        <source>is added to their words; it may be empty</source>
        <translation>wird dem Wortlaut hinzugefügt; darf leer bleiben</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>je Zeile eine</translation>
    </message>
    <message>
        <source>to whom, and why</source>
        <translation>an wen und warum</translation>
    </message>
    <message>
        <source>what brings it back</source>
        <translation>was es zurückbringt</translation>
    </message>
    <message>
        <source>what they answered; it may be empty</source>
        <translation>was sie geantwortet hat; darf leer bleiben</translation>
    </message>
    <message>
        <source>why; it ends all waiting, and no letter leaves</source>
        <translation>warum; beendet alles Warten, keine Nachricht geht hinaus</translation>
    </message>
    <message>
        <source>why; it goes to the next link of the chain</source>
        <translation>warum; es geht an die nächste Stelle der Kette</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
</context>
<context>
    <name>InboxTab</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Every ticket is sorted. What comes in next stands here.</source>
        <translation>Jedes Ticket ist einsortiert. Was als Nächstes kommt, steht hier.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Tickets that are with another party stand here until they come back.</source>
        <translation>Hier stehen Tickets, die bei einer anderen Stelle liegen, bis sie zurückkommen.</translation>
    </message>
    <message>
        <source>Tickets that have their answer stand here.</source>
        <translation>Hier stehen Tickets, die ihre Antwort haben.</translation>
    </message>
    <message>
        <source>Tickets that wait for a change stand here until it ships or is rejected.</source>
        <translation>Tickets, die auf eine Änderung warten, stehen hier, bis sie ausgeliefert oder abgelehnt ist.</translation>
    </message>
    <message>
        <source>Tickets that were closed and came back stand here.</source>
        <translation>Hier stehen Tickets, die abgeschlossen waren und zurückkamen.</translation>
    </message>
    <message>
        <source>Tickets whose requester was asked for more stand here until the answer comes.</source>
        <translation>Tickets, zu denen nachgefragt wurde, stehen hier, bis die Antwort kommt.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>What people ask for belongs here. Import the export file of your helpdesk, or drop it here.</source>
        <translation>Hierher gehört, worum Sie gebeten werden. Importieren Sie die Exportdatei Ihres Helpdesks oder ziehen Sie sie hierher.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Answers to letters go to the sender above: let that address lead here.</source>
        <translation>Antworten auf Nachrichten gehen an den Absender oben: Lassen Sie diese Adresse hierher führen.</translation>
    </message>
    <message>
        <source>Does it come in?</source>
        <translation>Kommt etwas an?</translation>
    </message>
    <message>
        <source>Every mail in it becomes a ticket, or an answer on one.</source>
        <translation>Jede E-Mail darin wird ein Ticket oder eine Antwort auf eines.</translation>
    </message>
    <message>
        <source>Fetch every</source>
        <translation>Abrufen alle</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>E-Mails werden abgerufen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Given by the environment.</source>
        <translation>Aus der Umgebung.</translation>
    </message>
    <message>
        <source>In the mailbox</source>
        <translation>Im Postfach</translation>
    </message>
    <message>
        <source>Its account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring. It is never shown and never stored in the database.</source>
        <translation>Liegt im Schlüsselbund dieses Computers. Es wird nie gezeigt und nie in der Datenbank gespeichert.</translation>
    </message>
    <message>
        <source>Kept until the program ends, because this computer has no keyring.</source>
        <translation>Gilt bis zum Programmende, denn dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last fetched %1</source>
        <translation>Zuletzt abgerufen: %1</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Mail is fetched …</source>
        <translation>E-Mails werden abgerufen …</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Minutes, while this window is open. 0: only when you fetch.</source>
        <translation>Minuten, solange dieses Fenster offen ist. 0: nur, wenn Sie abrufen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None is kept. It goes into this computer&apos;s keyring.</source>
        <translation>Keines hinterlegt. Es kommt in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Of those whose language is known from nothing else.</source>
        <translation>Für alle, deren Sprache sonst nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Only what is stored here is ever marked; nothing is moved or deleted.</source>
        <translation>Markiert wird nur, was hier gespeichert ist; nichts wird verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Testing the mailbox</source>
        <translation>Postfach wird getestet</translation>
    </message>
    <message>
        <source>The mailbox is opened …</source>
        <translation>Das Postfach wird geöffnet …</translation>
    </message>
    <message>
        <source>The mailbox that requests come to</source>
        <translation>Postfach, in dem Anfragen ankommen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>What becomes of its mails</source>
        <translation>Was aus den E-Mails wird</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>As it is</source>
        <translation>Ist-Stand</translation>
    </message>
    <message>
        <source>It keeps what the levers say now; its plan is composed anew whenever you look at it.</source>
        <translation>Gespeichert wird die Stellung der Regler; der Plan entsteht bei jedem Ansehen neu.</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Als Szenario speichern</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige Zeile</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Advice</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>%n tickets came back</source>
        <translation>%n Tickets kamen zurück</translation>
    </message>
    <message>
        <source>1 ticket came back</source>
        <translation>1 Ticket kam zurück</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Behoben in</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Source of the problem</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tickets answered with it</source>
        <translation>Damit beantwortete Tickets</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
</context>
<context>
    <name>LaterPart</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%n bytes</source>
        <translation>%n Bytes</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Save a file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>What they wrote later</source>
        <translation>Später geschrieben</translation>
    </message>
    <message>
        <source>stays in the mailbox</source>
        <translation>bleibt im Postfach</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>%n letters</source>
        <translation>%n Nachrichten</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Each letter becomes one file that a mail program opens ready to send. After that it counts as sent here, so send every one of them.</source>
        <translation>Jede Nachricht wird eine Datei, die ein Mailprogramm sendefertig öffnet. Danach gilt sie hier als versandt; senden Sie also jede.</translation>
    </message>
    <message>
        <source>Save letters as files</source>
        <translation>Nachrichten als Dateien speichern</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>Send letters now</source>
        <translation>Nachrichten jetzt senden</translation>
    </message>
    <message>
        <source>The recall delay is passed over. A letter that has left can&apos;t be taken back, only corrected.</source>
        <translation>Die Rückholfrist wird übergangen. Eine Nachricht, die hinaus ist, lässt sich nicht zurückholen, nur berichtigen.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>%2 can&apos;t be written to: %1. Tell it yourself, then say how.</source>
        <translation>%2 lässt sich nicht anschreiben: %1. Teilen Sie es selbst mit und sagen Sie dann, wie.</translation>
    </message>
    <message>
        <source>%2 could not be reached: %1.</source>
        <translation>%2 war nicht zu erreichen: %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Facts of the letter</source>
        <translation>Angaben zur Nachricht</translation>
    </message>
    <message>
        <source>Held back until somebody approves it.</source>
        <translation>Angehalten, bis jemand sie freigibt.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Kept until you save or cancel.</source>
        <translation>Bleibt erhalten, bis Sie speichern oder abbrechen.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Nobody knows whether this letter arrived: %1. If it is sent again, it may arrive twice.</source>
        <translation>Niemand weiß, ob diese Nachricht angekommen ist: %1. Wird sie noch einmal gesendet, kommt sie vielleicht doppelt an.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take what it says now</source>
        <translation>Jetzige übernehmen</translation>
    </message>
    <message>
        <source>Template: %1, %2</source>
        <translation>Vorlage: %1, %2</translation>
    </message>
    <message>
        <source>The letter before</source>
        <translation>Vorige Nachricht</translation>
    </message>
    <message>
        <source>The next letter</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>The post asked to try later: %1.</source>
        <translation>Der Mailserver bat um einen späteren Versuch: %1.</translation>
    </message>
    <message>
        <source>The post refused it: %1. Try again when the cause is gone, or tell it by hand.</source>
        <translation>Der Mailserver hat sie abgewiesen: %1. Versuchen Sie es erneut, wenn die Ursache behoben ist, oder teilen Sie es von Hand mit.</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>Die lesende Person</translation>
    </message>
    <message>
        <source>This letter was changed while you were typing. Your words are still here.</source>
        <translation>Diese Nachricht wurde geändert, während Sie schrieben. Ihr Text ist noch da.</translation>
    </message>
    <message>
        <source>no cause is known</source>
        <translation>keine Ursache bekannt</translation>
    </message>
</context>
<context>
    <name>LeversPane</name>
    <message>
        <source>Another effort…</source>
        <translation>Anderer Aufwand…</translation>
    </message>
    <message>
        <source>As few moves as possible</source>
        <translation>So wenig umplanen wie möglich</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Corrections first</source>
        <translation>Korrekturen zuerst</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Leave the effort of %1 as it is</source>
        <translation>Aufwand von %1 lassen, wie er ist</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Releases to compose</source>
        <translation>Zu planende Releases</translation>
    </message>
    <message>
        <source>Whose effort</source>
        <translation>Wessen Aufwand</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Filter: words, kind:wish, language:fi</source>
        <translation>Wörter oder kind:wish</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>No ticket here of these words.</source>
        <translation>Kein Ticket hier mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>MailClock</name>
    <message>
        <source>%n answers by mail: %1</source>
        <translation>%n Antworten per E-Mail: %1</translation>
    </message>
    <message>
        <source>%n known already</source>
        <translation>%n schon bekannt</translation>
    </message>
    <message>
        <source>%n left alone</source>
        <translation>%n ausgelassen</translation>
    </message>
    <message>
        <source>%n letters came back</source>
        <translation>%n Nachrichten kamen zurück</translation>
    </message>
    <message>
        <source>%n new tickets by mail</source>
        <translation>%n neue Tickets per E-Mail</translation>
    </message>
    <message>
        <source>%n not taken in</source>
        <translation>%n nicht aufgenommen</translation>
    </message>
    <message>
        <source>1 answer by mail: %1</source>
        <translation>1 Antwort per E-Mail: %1</translation>
    </message>
    <message>
        <source>1 known already</source>
        <translation>1 schon bekannt</translation>
    </message>
    <message>
        <source>1 left alone</source>
        <translation>1 ausgelassen</translation>
    </message>
    <message>
        <source>1 letter came back</source>
        <translation>1 Nachricht kam zurück</translation>
    </message>
    <message>
        <source>1 new ticket by mail</source>
        <translation>1 neues Ticket per E-Mail</translation>
    </message>
    <message>
        <source>1 not taken in</source>
        <translation>1 nicht aufgenommen</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>E-Mails werden abgerufen</translation>
    </message>
    <message>
        <source>No new mail.</source>
        <translation>Keine neuen E-Mails.</translation>
    </message>
</context>
<context>
    <name>MailDrop</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>mails</source>
        <translation>E-Mails</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Geht es?</translation>
    </message>
    <message>
        <source>Empty where the server asks for none.</source>
        <translation>Leer, wenn der Server keinen verlangt.</translation>
    </message>
    <message>
        <source>Given by the environment (FORTNIGHT_SMTP_PASSWORD).</source>
        <translation>Aus der Umgebung (FORTNIGHT_SMTP_PASSWORD).</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring. It is never shown and never stored in the database.</source>
        <translation>Liegt im Schlüsselbund dieses Computers. Es wird nie gezeigt und nie in der Datenbank gespeichert.</translation>
    </message>
    <message>
        <source>Kept until the program ends, because this computer has no keyring.</source>
        <translation>Gilt bis zum Programmende, denn dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Letters leave by your own mail server. Without one they can be saved as files in the Outbox.</source>
        <translation>Nachrichten gehen über Ihren eigenen Mailserver. Ohne ihn lassen sie sich im Postausgang als Dateien speichern.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None is kept. It goes into this computer&apos;s keyring.</source>
        <translation>Keines hinterlegt. Es kommt in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>Unterwegs …</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Send a test letter to</source>
        <translation>Testnachricht an</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sending a test letter</source>
        <translation>Testnachricht wird gesendet</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The address that letters come from and are answered to.</source>
        <translation>Von dieser Adresse kommen Nachrichten, und an sie gehen Antworten.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys in %1</source>
        <translation>Tasten in „%1“</translation>
    </message>
    <message>
        <source>There is nothing further this way</source>
        <translation>In dieser Richtung geht es nicht weiter</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>%1, needed</source>
        <translation>%1, nötig</translation>
    </message>
    <message>
        <source>Column that holds: %1</source>
        <translation>Spalte für: %1</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>%1 pd</source>
        <translation>%1 PT</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n Endnutzer</translation>
    </message>
    <message>
        <source>%n more organisations</source>
        <translation>%n weitere Organisationen</translation>
    </message>
    <message>
        <source>%n tickets wait</source>
        <translation>%n Tickets warten</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 Endnutzer</translation>
    </message>
    <message>
        <source>1 more organisation</source>
        <translation>1 weitere Organisation</translation>
    </message>
    <message>
        <source>1 ticket waits</source>
        <translation>1 Ticket wartet</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Frühere Entscheidungen</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Ohne Organisation</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Präzedenzfälle</translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation>Wiedervorlage am %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>The change in hand</source>
        <translation>Die aktuelle Änderung</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>MeetingWindow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%n decided</source>
        <translation>%n entschieden</translation>
    </message>
    <message>
        <source>%n minutes</source>
        <translation>%n Minuten</translation>
    </message>
    <message>
        <source>1 decided</source>
        <translation>1 entschieden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Besprechung beenden</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Nichts ist mehr zu entscheiden.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>1 request</source>
        <translation>1 Anliegen</translation>
    </message>
    <message>
        <source>Decided by {}</source>
        <translation>Entschieden von {}</translation>
    </message>
    <message>
        <source>Decided: {}</source>
        <translation>Entschieden: {}</translation>
    </message>
    <message>
        <source>Decisions of {}</source>
        <translation>Entscheidungen vom {}</translation>
    </message>
    <message>
        <source>Left to decide</source>
        <translation>Noch zu entscheiden</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Nichts ist mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>Overtaken by a later word of {} on {}.</source>
        <translation>Überholt durch eine spätere Entscheidung von {} am {}.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Product: {}</source>
        <translation>Produkt: {}</translation>
    </message>
    <message>
        <source>Question: {}</source>
        <translation>Frage: {}</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>Begründung: {}</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Taken back by {} on {}.</source>
        <translation>Zurückgenommen von {} am {}.</translation>
    </message>
    <message>
        <source>The minutes are in %1</source>
        <translation>Das Protokoll steht in %1</translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation>Bis {}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>What would bring it back: {}</source>
        <translation>Was sie zurückbringen würde: {}</translation>
    </message>
    <message>
        <source>Who waited: {}</source>
        <translation>Wer wartete: {}</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>und andere</translation>
    </message>
    <message>
        <source>answer promised by {}</source>
        <translation>Antwort zugesagt bis {}</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>fällig {}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{} by {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} end users</source>
        <translation>{} Endnutzer</translation>
    </message>
    <message>
        <source>{} requests</source>
        <translation>{} Anliegen</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… und {} weitere</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Alter the model or the rules: here stands who would gain and who would lose.</source>
        <translation>Ändern Sie das Modell oder die Regeln: Hier steht dann, was steigen und was fallen würde.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Steigen</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Fallen</translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>Nichts würde sich bewegen.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>What would move</source>
        <translation>Was sich bewegen würde</translation>
    </message>
    <message>
        <source>What would move stands here as soon as model and rules can be read.</source>
        <translation>Was sich verschieben würde, steht hier, sobald Modell und Regeln lesbar sind.</translation>
    </message>
    <message>
        <source>Would move: %1 of %2, %3 of them up and %4 down. Pairs that swap: %5 of %6.</source>
        <translation>Es würden sich bewegen: %1 von %2, davon %3 nach oben und %4 nach unten. Paare, die tauschen: %5 von %6.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Everybody sees it</source>
        <translation>Alle sehen sie</translation>
    </message>
    <message>
        <source>It keeps the filter, the order, the groups and the columns as they stand now.</source>
        <translation>Sie behält Filter, Reihenfolge, Gruppen und Spalten, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>NewChangeDialog</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>File it</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Eingangsweg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>More: kind, product, language, when</source>
        <translation>Mehr: Art, Produkt, Sprache, wann</translation>
    </message>
    <message>
        <source>Name or address; “Anna Berg, Norrvik” names the organisation too</source>
        <translation>Name oder Adresse; mit Organisation: „Anna Berg, Norrvik“</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>that of their words</source>
        <translation>die des Wortlauts</translation>
    </message>
</context>
<context>
    <name>NotBeforeDialog</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1, on an example</source>
        <translation>%1, am Beispiel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Sprache der Nachricht</translation>
    </message>
    <message>
        <source>Letter on an example</source>
        <translation>Nachricht am Beispiel</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On each event</source>
        <translation>Bei jedem Ereignis</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>What happens when there is something to tell: nothing, a draft that somebody approves, or a letter that leaves by itself after the recall delay. Who waited is always told of the outcome.</source>
        <translation>Was geschieht, wenn etwas mitzuteilen ist: nichts, ein Entwurf, den jemand freigibt, oder eine Nachricht, die nach der Rückholfrist von selbst hinausgeht. Wer gewartet hat, erfährt den Ausgang immer.</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>It is in force</source>
        <translation>Gilt bereits</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Sprache: wie das System</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Farben: wie das System</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Farben: hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farben: hell</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>Account manager</source>
        <translation>Kundenbetreuung</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>They count for reach and priority.</source>
        <translation>Sie zählen für Reichweite und Priorität.</translation>
    </message>
</context>
<context>
    <name>OthersWords</name>
    <message>
        <source>%1 said of %2: %3 – “%4”</source>
        <translation>%1 zu %2: %3 – „%4“</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Every letter that left was taken by the post.</source>
        <translation>Jede Nachricht, die hinausging, wurde angenommen.</translation>
    </message>
    <message>
        <source>Here stand letters that were dropped, and readers who want none or can&apos;t be reached.</source>
        <translation>Hier stehen verworfene Nachrichten und wer keine wünscht oder nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>No letter has left yet.</source>
        <translation>Noch ist keine Nachricht hinausgegangen.</translation>
    </message>
    <message>
        <source>No letter waits to be approved.</source>
        <translation>Keine Nachricht wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>No letter waits to leave.</source>
        <translation>Keine Nachricht wartet auf den Versand.</translation>
    </message>
    <message>
        <source>Nobody has to be told by hand.</source>
        <translation>Niemandem ist etwas von Hand mitzuteilen.</translation>
    </message>
    <message>
        <source>Nobody is left to tell. Letters come here when something is parked, decided, planned or shipped.</source>
        <translation>Alle sind benachrichtigt. Nachrichten kommen hierher, wenn etwas geparkt, entschieden, geplant oder ausgeliefert wird.</translation>
    </message>
</context>
<context>
    <name>OutboxBand</name>
    <message>
        <source>%n leave in %1 min</source>
        <translation>%n gehen in %1 Min. hinaus</translation>
    </message>
    <message>
        <source>%n leave now</source>
        <translation>%n gehen jetzt hinaus</translation>
    </message>
    <message>
        <source>1 leaves in %1 min</source>
        <translation>1 geht in %1 Min. hinaus</translation>
    </message>
    <message>
        <source>1 leaves now</source>
        <translation>1 geht jetzt hinaus</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>No mail server is set up, so letters wait here. Nothing is lost.</source>
        <translation>Kein Mailserver ist eingerichtet, deshalb warten die Nachrichten hier. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Save as files…</source>
        <translation>Als Dateien speichern…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>E-Mail einrichten</translation>
    </message>
</context>
<context>
    <name>OutboxFacts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 still to be told</source>
        <translation>%1 noch mitzuteilen</translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Ausgelöst durch</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Geht hinaus</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The letter that it corrects</source>
        <translation>Die Nachricht, die sie berichtigt</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Unreachable because</source>
        <translation>Nicht erreichbar, weil</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Worauf sie antwortet</translation>
    </message>
    <message>
        <source>once a mail server is set up</source>
        <translation>sobald ein Mailserver eingerichtet ist</translation>
    </message>
</context>
<context>
    <name>OutboxReason</name>
    <message>
        <source>Drop the letter</source>
        <translation>Nachricht verwerfen</translation>
    </message>
    <message>
        <source>Say how it was told. The letter then counts as told.</source>
        <translation>Sagen Sie, wie es mitgeteilt wurde. Die Nachricht gilt dann als übermittelt.</translation>
    </message>
    <message>
        <source>Say why it is not to be told at all. The reason stays in the history.</source>
        <translation>Sagen Sie, warum gar nichts mitzuteilen ist. Die Begründung bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Say why there is no way to reach this reader. It is counted, with its cause.</source>
        <translation>Sagen Sie, warum es keinen Weg gibt. Es wird mit seiner Ursache gezählt.</translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation>Von Hand mitgeteilt</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>in the portal</source>
        <translation>im Portal</translation>
    </message>
    <message>
        <source>no longer true</source>
        <translation>stimmt nicht mehr</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand hat geantwortet</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>auf Papier</translation>
    </message>
    <message>
        <source>the address is unknown</source>
        <translation>die Adresse ist unbekannt</translation>
    </message>
    <message>
        <source>the organisation has left</source>
        <translation>die Organisation ist nicht mehr Kunde</translation>
    </message>
    <message>
        <source>told otherwise already</source>
        <translation>schon anders mitgeteilt</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%n letters</source>
        <translation>%n Nachrichten</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Mail by %1</source>
        <translation>E-Mail über %1</translation>
    </message>
    <message>
        <source>No letter is about to leave.</source>
        <translation>Keine Nachricht steht vor dem Versand.</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Kein Mailserver ist eingerichtet.</translation>
    </message>
    <message>
        <source>Not in the state that this letter is in.</source>
        <translation>Im jetzigen Zustand der Nachricht nicht möglich.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Reader, address or words</source>
        <translation>Name, Adresse oder Wörter</translation>
    </message>
    <message>
        <source>Recall delay %1 min</source>
        <translation>Rückholfrist %1 min</translation>
    </message>
    <message>
        <source>See what was sent</source>
        <translation>Versandte ansehen</translation>
    </message>
    <message>
        <source>That letter is not there any more.</source>
        <translation>Diese Nachricht gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>%n letters</source>
        <translation>%n Nachrichten</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Hinaus %1</translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation>Von Hand mitgeteilt</translation>
    </message>
    <message>
        <source>Tries again %1</source>
        <translation>Neuer Versuch %1</translation>
    </message>
    <message>
        <source>Waits for a mail server</source>
        <translation>Wartet auf einen Mailserver</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 pd of work</source>
        <translation>%1 PT Arbeit</translation>
    </message>
    <message>
        <source>%1 then lacks what nothing else in it serves: %2 and %3. What stays in it: %4.</source>
        <translation>%1 fehlt dann, was sonst nichts darin abdeckt: %2 und %3. Was darin bleibt: %4.</translation>
    </message>
    <message>
        <source>%1, %2 earlier than now.</source>
        <translation>%1, %2 früher als jetzt.</translation>
    </message>
    <message>
        <source>%1, %2 later than now.</source>
        <translation>%1, %2 später als jetzt.</translation>
    </message>
    <message>
        <source>%1, the same day as now.</source>
        <translation>%1, am selben Tag wie jetzt.</translation>
    </message>
    <message>
        <source>%n days</source>
        <translation>%n Tage</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n Endnutzer</translation>
    </message>
    <message>
        <source>%n who wait</source>
        <translation>%n Wartende</translation>
    </message>
    <message>
        <source>%n wishes</source>
        <translation>%n Wünsche</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 Endnutzer</translation>
    </message>
    <message>
        <source>1 who waits</source>
        <translation>1 wartende Person</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 Wunsch</translation>
    </message>
    <message>
        <source>Alone it could come with %1 on %2</source>
        <translation>Allein könnte er mit %1 am %2 kommen</translation>
    </message>
    <message>
        <source>No coming release has room for it alone.</source>
        <translation>Kein kommendes Release hat Platz für ihn allein.</translation>
    </message>
    <message>
        <source>Tied to it: %1.</source>
        <translation>Daran gebunden: %1.</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>Platz %1 von %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>%1 Punkte</translation>
    </message>
</context>
<context>
    <name>OwnDataDialog</name>
    <message>
        <source>Everything here is made up. The sample’s file is set aside beside the new one, in case something of your own is in it; the window closes and opens again.</source>
        <translation>Alles hier ist erfunden. Die Datei der Beispieldaten bleibt neben der neuen liegen, falls etwas Eigenes darin ist; das Fenster schließt sich und öffnet sich wieder.</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;All files (*)</source>
        <translation>Exporte (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Meine Datei importieren</translation>
    </message>
    <message>
        <source>Import my file…</source>
        <translation>Meine Datei importieren…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Start with your own data</source>
        <translation>Mit eigenen Daten beginnen</translation>
    </message>
    <message>
        <source>To work on a database that others share, start Fortnight from a terminal with its address:</source>
        <translation>Um mit einer gemeinsamen Datenbank zu arbeiten, starten Sie Fortnight im Terminal mit deren Adresse:</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%n tickets</source>
        <translation>%n Tickets</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 Ticket</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter copies the link · Tab completes · Esc closes</source>
        <translation>Eingabe öffnet · Strg+Eingabe kopiert den Link · Tab vervollständigt · Esc schließt</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Filterwörter</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>More in cases…</source>
        <translation>Mehr in Fällen…</translation>
    </message>
    <message>
        <source>More in changes…</source>
        <translation>Mehr in Änderungen…</translation>
    </message>
    <message>
        <source>More in guides…</source>
        <translation>Mehr in Anleitungen…</translation>
    </message>
    <message>
        <source>More in tickets…</source>
        <translation>Mehr in Tickets…</translation>
    </message>
    <message>
        <source>Nothing of these words.</source>
        <translation>Nichts mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>There is nothing here that it could be done to</source>
        <translation>Hier gibt es nichts, worauf es sich anwenden lässt</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Arrows choose, Enter opens, Control and Enter copies the link, Tab completes, Escape closes.</source>
        <translation>Pfeiltasten wählen, Eingabe öffnet, Strg und Eingabe kopiert den Link, Tab vervollständigt, Esc schließt.</translation>
    </message>
    <message>
        <source>Search everything, or a command</source>
        <translation>Alles durchsuchen oder Befehl</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Letter</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Words of the letter</source>
        <translation>Text der Nachricht</translation>
    </message>
</context>
<context>
    <name>ParkDialog</name>
    <message>
        <source>%n tickets wait and are told.</source>
        <translation>%n Tickets warten; alle werden benachrichtigt.</translation>
    </message>
    <message>
        <source>1 ticket waits and is told.</source>
        <translation>1 Ticket wartet und wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>It rests until one of these comes true</source>
        <translation>Sie ruht, bis eines davon eintritt</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Then it is due to be decided</source>
        <translation>Dann ist die Entscheidung fällig</translation>
    </message>
    <message>
        <source>Those who wait read it</source>
        <translation>Die Wartenden lesen sie</translation>
    </message>
    <message>
        <source>within the usual time</source>
        <translation>in der üblichen Frist</translation>
    </message>
</context>
<context>
    <name>Parking</name>
    <message>
        <source>%1 · %2 stands in</source>
        <translation>%1 · Vertretung: %2</translation>
    </message>
    <message>
        <source>%n days</source>
        <translation>%n Tage</translation>
    </message>
    <message>
        <source>%n hours</source>
        <translation>%n Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Um Rat gefragt</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>parked %1 in all</source>
        <translation>insgesamt %1 geparkt</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>As the house</source>
        <translation>Wie das Haus</translation>
    </message>
    <message>
        <source>Belongs</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Its place in the chain of escalation, from 1.</source>
        <translation>Ihr Platz in der Eskalationskette, ab 1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>One outside the house is told by letter, with the requester&apos;s words.</source>
        <translation>Eine externe Stelle erhält eine Nachricht mit dem Wortlaut der Anfrage.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>To the house</source>
        <translation>Intern</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>%1 values were copied, and from here on there is room for %2 alone. Copy fewer, or begin higher.</source>
        <translation>%1 Werte wurden kopiert, und ab hier ist nur Platz für %2. Kopieren Sie weniger, oder beginnen Sie weiter oben.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reason, where the house wants one</source>
        <translation>Begründung, wo eine verlangt wird</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells: %3. A column has one cell in each row. Copy one column alone.</source>
        <translation>Zeile %1 hat %2 Zellen: %3. Eine Spalte hat in jeder Zeile eine Zelle. Kopieren Sie nur eine Spalte.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%n rows taken in</source>
        <translation>%n Zeilen aufgenommen</translation>
    </message>
    <message>
        <source>%n skipped</source>
        <translation>%n übersprungen</translation>
    </message>
    <message>
        <source>1 row taken in</source>
        <translation>1 Zeile aufgenommen</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 übersprungen</translation>
    </message>
    <message>
        <source>As their organisation</source>
        <translation>Wie die Organisation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Counts where only listed people may ask.</source>
        <translation>Zählt, wo nur Verzeichnete anfragen dürfen.</translation>
    </message>
    <message>
        <source>Gets them</source>
        <translation>Bekommt sie</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Personen importieren…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>Darf anfragen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht verzeichnet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>People and organisations (*.csv *.xlsx *.json);;All files (*)</source>
        <translation>Personen und Organisationen (*.csv *.xlsx *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Wants none</source>
        <translation>Wünscht keine</translation>
    </message>
    <message>
        <source>What was not clear</source>
        <translation>Was unklar war</translation>
    </message>
    <message>
        <source>Without one, they are told by hand.</source>
        <translation>Ohne sie wird von Hand mitgeteilt.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>PhrasePicker</name>
    <message>
        <source>Keep what is written as “%1”</source>
        <translation>Geschriebenes als „%1“ behalten</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Words, or a name to keep what is written</source>
        <translation>Wörter oder ein Name für das Geschriebene</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing of these words.</source>
        <translation>Nichts mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Nummer oder Wörter</translation>
    </message>
</context>
<context>
    <name>PlainTextView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>PlanSettings</name>
    <message>
        <source>A change loses this part of its value each week that it waits. Worth %1 points in the next release, it is worth %2 four weeks later: the more waiting costs, the more a plan puts early what is worth most.</source>
        <translation>Eine Änderung verliert mit jeder Woche, die sie wartet, diesen Teil ihres Werts. Im nächsten Release %1 Punkte wert, ist sie vier Wochen später %2 wert: Je mehr Warten kostet, desto eher stellt ein Plan nach vorn, was am meisten wert ist.</translation>
    </message>
    <message>
        <source>A change loses this part of its value when it moves from the day that those who wait were told. One worth %1 points is moved only where that wins more than %2: the more a promise costs, the fewer are broken.</source>
        <translation>Eine Änderung verliert diesen Teil ihres Werts, wenn sie vom Tag abrückt, der den Wartenden genannt wurde. Eine im Wert von %1 Punkten wird nur verschoben, wo das mehr als %2 gewinnt: Je mehr eine Zusage kostet, desto weniger werden gebrochen.</translation>
    </message>
    <message>
        <source>A promise costs, %</source>
        <translation>Eine Zusage kostet, %</translation>
    </message>
    <message>
        <source>Before wishes</source>
        <translation>Vor Wünschen</translation>
    </message>
    <message>
        <source>Before wishes: no correction gives way to a wish, whatever that is worth.</source>
        <translation>Vor Wünschen: Keine Korrektur weicht einem Wunsch, was auch immer er wert ist.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Waiting costs, %</source>
        <translation>Warten kostet, %</translation>
    </message>
    <message>
        <source>Weighed like wishes</source>
        <translation>Abgewogen wie Wünsche</translation>
    </message>
    <message>
        <source>What Compose weighs a plan by, beside the scores and what is demanded. It holds for every product, and for what if; no plan is made anew by itself.</source>
        <translation>Wonach „Planen“ einen Plan abwägt, neben den Punkten und dem, was verlangt ist. Es gilt für jedes Produkt und für „Was wäre, wenn“; kein Plan wird dadurch von selbst neu gemacht.</translation>
    </message>
    <message>
        <source>What a plan weighs</source>
        <translation>Was ein Plan abwägt</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>%n letters saved in %1</source>
        <translation>%n Nachrichten in %1 gespeichert</translation>
    </message>
    <message>
        <source>%n letters sent</source>
        <translation>%n Nachrichten gesendet</translation>
    </message>
    <message>
        <source>%n of unknown fate</source>
        <translation>%n mit ungewissem Ausgang</translation>
    </message>
    <message>
        <source>%n refused</source>
        <translation>%n abgewiesen</translation>
    </message>
    <message>
        <source>%n still wait</source>
        <translation>%n warten noch</translation>
    </message>
    <message>
        <source>%n to be tried again</source>
        <translation>%n mit neuem Versuch</translation>
    </message>
    <message>
        <source>1 letter saved in %1</source>
        <translation>1 Nachricht in %1 gespeichert</translation>
    </message>
    <message>
        <source>1 letter sent</source>
        <translation>1 Nachricht gesendet</translation>
    </message>
    <message>
        <source>1 of unknown fate</source>
        <translation>1 mit ungewissem Ausgang</translation>
    </message>
    <message>
        <source>1 refused</source>
        <translation>1 abgewiesen</translation>
    </message>
    <message>
        <source>1 still waits</source>
        <translation>1 wartet noch</translation>
    </message>
    <message>
        <source>1 to be tried again</source>
        <translation>1 mit neuem Versuch</translation>
    </message>
    <message>
        <source>No letter waits for the post.</source>
        <translation>Keine Nachricht wartet auf den Versand.</translation>
    </message>
    <message>
        <source>Save letters as files</source>
        <translation>Nachrichten als Dateien speichern</translation>
    </message>
    <message>
        <source>Saving letters as files</source>
        <translation>Nachrichten werden als Dateien gespeichert</translation>
    </message>
    <message>
        <source>Sending letters</source>
        <translation>Nachrichten werden gesendet</translation>
    </message>
</context>
<context>
    <name>Precedents</name>
    <message>
        <source>On the same matter %1 was told: %2 – “%3”</source>
        <translation>In derselben Sache hieß es bei %1: %2 – „%3“</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Präzedenzfälle</translation>
    </message>
    <message>
        <source>Renewals that fit</source>
        <translation>Passende Erneuerungen</translation>
    </message>
    <message>
        <source>like this one</source>
        <translation>wie diese</translation>
    </message>
</context>
<context>
    <name>PreviewBand</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 is told</source>
        <translation>%1 wird benachrichtigt</translation>
    </message>
    <message>
        <source>%n are passed over</source>
        <translation>%n werden übergangen</translation>
    </message>
    <message>
        <source>%n are told by hand</source>
        <translation>%n von Hand mitzuteilen</translation>
    </message>
    <message>
        <source>%n letters</source>
        <translation>%n Nachrichten</translation>
    </message>
    <message>
        <source>1 is passed over</source>
        <translation>1 wird übergangen</translation>
    </message>
    <message>
        <source>1 is told by hand</source>
        <translation>1 von Hand mitzuteilen</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>Done to %n tickets</source>
        <translation>Betrifft %n Tickets</translation>
    </message>
    <message>
        <source>Done to 1 ticket</source>
        <translation>Betrifft 1 Ticket</translation>
    </message>
    <message>
        <source>Looking at %n tickets</source>
        <translation>%n Tickets werden durchgesehen</translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation>Was geschehen würde, wird ermittelt…</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Was mit jedem geschieht</translation>
    </message>
    <message>
        <source>no letter leaves</source>
        <translation>keine Nachricht geht hinaus</translation>
    </message>
    <message>
        <source>nobody is told</source>
        <translation>niemand wird benachrichtigt</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Vorschau der Nachricht</translation>
    </message>
</context>
<context>
    <name>PriorityMark</name>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>A day on which a release came, or will come, out.</source>
        <translation>Ein Tag, an dem ein Release erschien oder erscheinen wird.</translation>
    </message>
    <message>
        <source>All who use it; priority is reckoned from it.</source>
        <translation>Alle, die es nutzen; daraus wird die Priorität berechnet.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>Erscheint</translation>
    </message>
    <message>
        <source>Counted by team: %1. See Teams and calendar.</source>
        <translation>Je Team berechnet: %1. Siehe Teams und Kalender.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>Days between the freeze and the release.</source>
        <translation>Tage zwischen dem Einfrieren und dem Release.</translation>
    </message>
    <message>
        <source>Days by which a release may lie off the cadence&apos;s own day; empty: as far as it takes.</source>
        <translation>Um so viele Tage darf ein Release vom Tag des Takts abweichen; leer: so viele wie nötig.</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Frozen before</source>
        <translation>Einfrieren vorab</translation>
    </message>
    <message>
        <source>Frozen from</source>
        <translation>Eingefroren ab</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verlegt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next releases</source>
        <translation>Nächste Releases</translation>
    </message>
    <message>
        <source>None: weekends alone</source>
        <translation>Keine: nur Wochenenden</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht verlangt</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Person-days for one release; empty where none is known.</source>
        <translation>Personentage für ein Release; leer, wenn nicht bekannt.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Releases move off them, to the next open day.</source>
        <translation>Releases weichen ihnen aus, auf den nächsten offenen Tag.</translation>
    </message>
    <message>
        <source>So many must pass an item; one failing word is enough to fail it.</source>
        <translation>So viele müssen einen Posten bestätigen; ein einziges „Nicht bestanden“ genügt zum Scheitern.</translation>
    </message>
    <message>
        <source>Test of the whole</source>
        <translation>Gesamttest</translation>
    </message>
    <message>
        <source>Testers</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>What happens to items that are not tested when a release is to ship.</source>
        <translation>Was mit ungetesteten Posten geschieht, wenn ein Release ausgeliefert werden soll.</translation>
    </message>
    <message>
        <source>Whether a release must be passed as a whole, too, before it ships.</source>
        <translation>Ob ein Release vor der Auslieferung auch im Ganzen bestehen muss.</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Decisions made</source>
        <translation>Getroffene Entscheidungen</translation>
    </message>
    <message>
        <source>Open the backlog</source>
        <translation>Backlog öffnen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Wish or change</source>
        <translation>Wunsch oder Änderung</translation>
    </message>
</context>
<context>
    <name>QuoteView</name>
    <message>
        <source>Quoted words</source>
        <translation>Zitierter Text</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 %2 statt %3</translation>
    </message>
    <message>
        <source>%1 goes before %2: </source>
        <translation>%1 steht vor %2: </translation>
    </message>
    <message>
        <source>A quick win: little work that serves many. F puts it ahead of the rest.</source>
        <translation>Ein schneller Gewinn: wenig Arbeit, die vielen nützt. Mit F darf sie vorgehen.</translation>
    </message>
    <message>
        <source>End users that it serves: %1; a quick win serves %2 at least.</source>
        <translation>Endnutzer, die sie erreicht: %1; ein schneller Gewinn erreicht mindestens %2.</translation>
    </message>
    <message>
        <source>It takes %1 pd; a quick win takes %2 at most.</source>
        <translation>Sie braucht %1 PT; ein schneller Gewinn braucht höchstens %2.</translation>
    </message>
    <message>
        <source>No single value would let the two swap.</source>
        <translation>Kein einzelner Wert ließe die beiden tauschen.</translation>
    </message>
    <message>
        <source>Nobody has said what it costs; a quick win takes %2 pd at most.</source>
        <translation>Niemand hat gesagt, was sie kostet; ein schneller Gewinn braucht höchstens %2 PT.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>The policy lets no quick win pass.</source>
        <translation>Die Regeln lassen keinen schnellen Gewinn vorgehen.</translation>
    </message>
    <message>
        <source>They would swap with %1.</source>
        <translation>Sie würden tauschen bei: %1.</translation>
    </message>
    <message>
        <source>before %1 % of the others</source>
        <translation>vor %1 % der anderen</translation>
    </message>
    <message>
        <source>end users served by the first: %1, by the second: %2</source>
        <translation>Endnutzer, die die erste erreicht: %1, die zweite: %2</translation>
    </message>
    <message>
        <source>neither is scored; end users served by the first: %1, by the second: %2</source>
        <translation>keine ist bewertet; Endnutzer, die die erste erreicht: %1, die zweite: %2</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>Rang %1 von %2</translation>
    </message>
    <message>
        <source>the cost of the first is in proportion, that of the second is not</source>
        <translation>Der Aufwand der ersten steht im Verhältnis, der der zweiten nicht</translation>
    </message>
    <message>
        <source>the first is due by %1</source>
        <translation>Die erste ist bis %1 fällig</translation>
    </message>
    <message>
        <source>the first is due by %1, the second by %2</source>
        <translation>Die erste ist bis %1 fällig, die zweite bis %2</translation>
    </message>
    <message>
        <source>the first is seen by: %1, the second by: %2</source>
        <translation>Die erste ist sichtbar für: %1, die zweite für: %2</translation>
    </message>
    <message>
        <source>the first is seen by: %1; of the second nobody has said</source>
        <translation>Die erste ist sichtbar für: %1; bei der zweiten ist nichts genannt</translation>
    </message>
    <message>
        <source>the first scores %1, the second %2</source>
        <translation>Die erste hat %1 Punkte, die zweite %2</translation>
    </message>
    <message>
        <source>the first scores %1, the second is not scored</source>
        <translation>Die erste hat %1 Punkte, die zweite ist nicht bewertet</translation>
    </message>
    <message>
        <source>the first was let pass as a quick win</source>
        <translation>Die erste darf als schneller Gewinn vorgehen</translation>
    </message>
    <message>
        <source>they stand alike, and the first is older</source>
        <translation>Sie stehen gleich, und die erste ist älter</translation>
    </message>
</context>
<context>
    <name>ReasonBand</name>
    <message>
        <source>%1 to write</source>
        <translation>%1 noch zu schreiben</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Sprache der Nachricht</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>the requester reads it</source>
        <translation>wird von den Wartenden gelesen</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Say in a few words how or why; without it nobody could tell later.</source>
        <translation>Sagen Sie kurz, wie oder warum; ohne das weiß es später niemand.</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>A reason is wanted</source>
        <translation>Eine Begründung wird verlangt</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
    <message>
        <source>8 of 10</source>
        <translation>8 von 10</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Changes that say what they took</source>
        <translation>Änderungen mit Angabe des Gebrauchten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Held it</source>
        <translation>Termin gehalten</translation>
    </message>
    <message>
        <source>How true estimates have been</source>
        <translation>Wie gut Schätzungen waren</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>No change says yet what it took. It can be said with its estimate, once a change is built.</source>
        <translation>Noch keine Änderung sagt, was sie gebraucht hat. Das lässt sich bei ihrer Schätzung angeben, sobald sie gebaut ist.</translation>
    </message>
    <message>
        <source>Releases, by the chance that was said when they were frozen</source>
        <translation>Releases nach der Wahrscheinlichkeit, die beim Einfrieren genannt wurde</translation>
    </message>
    <message>
        <source>Said to hold their day</source>
        <translation>Genannte Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>What changes took against their estimates</source>
        <translation>Was Änderungen gegenüber ihrer Schätzung gebraucht haben</translation>
    </message>
    <message>
        <source>What changes took, as a part of what was likely: 1 is as estimated. The mark is the median, between the ends of a bar lie eight of ten. About half should take no more than the likely one, and hardly any more than the high one.</source>
        <translation>Was Änderungen gebraucht haben, im Verhältnis zum Wahrscheinlichen: 1 ist wie geschätzt. Die Marke ist der Median, zwischen den Enden eines Balkens liegen acht von zehn. Etwa die Hälfte sollte nicht mehr als das Wahrscheinliche brauchen, und kaum eine mehr als schlimmstenfalls.</translation>
    </message>
    <message>
        <source>Within high</source>
        <translation>Bis schlimmstenfalls</translation>
    </message>
    <message>
        <source>Within likely</source>
        <translation>Bis wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Name or words</source>
        <translation>Name, Wörter</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>%1 (expedited)</source>
        <translation>%1 (Eilrelease)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 are critical, and in no expedited release</source>
        <translation>%1 sind kritisch und in keinem Eilrelease</translation>
    </message>
    <message>
        <source>%1 carries no hot fix %2.</source>
        <translation>%1 führt keinen Hotfix %2 mit.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take that as it stands: it is %2.</source>
        <translation>Bei %1 geht das im jetzigen Zustand nicht: %2.</translation>
    </message>
    <message>
        <source>%1 excludes it, and stands in %2</source>
        <translation>%1 schließt sie aus und steht in %2</translation>
    </message>
    <message>
        <source>%1 failed its test</source>
        <translation>%1 hat den Test nicht bestanden</translation>
    </message>
    <message>
        <source>%1 for what is estimated</source>
        <translation>%1 für das, was geschätzt ist</translation>
    </message>
    <message>
        <source>%1 freezes</source>
        <translation>%1 friert ein</translation>
    </message>
    <message>
        <source>%1 go back among the candidates, and their tickets reopen.</source>
        <translation>%1 kommen zurück zu den Kandidaten, und ihre Tickets öffnen sich wieder.</translation>
    </message>
    <message>
        <source>%1 goes back among the candidates, and the tickets reopen.</source>
        <translation>%1 kommt zurück zu den Kandidaten, und die Tickets öffnen sich wieder.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 ist schon beendet.</translation>
    </message>
    <message>
        <source>%1 has left: nothing in it is tested any more.</source>
        <translation>%1 ist schon hinaus: Darin wird nichts mehr getestet.</translation>
    </message>
    <message>
        <source>%1 has passed in %2 already.</source>
        <translation>%1 hat in %2 schon bestanden.</translation>
    </message>
    <message>
        <source>%1 holds nothing, or is past that.</source>
        <translation>%1 enthält nichts oder ist schon weiter.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) needs it</source>
        <translation>%1 in %2 (%3) braucht sie</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) needs it before</source>
        <translation>%1 in %2 (%3) braucht sie vorher</translation>
    </message>
    <message>
        <source>%1 is %2: it takes nothing more in. Choose a later release.</source>
        <translation>%1 nimmt nichts mehr auf (%2). Wählen Sie ein späteres Release.</translation>
    </message>
    <message>
        <source>%1 is a hot fix that shipped before: every release carries it until it is confirmed in one. Give its verdict, or waive it.</source>
        <translation>%1 ist ein Hotfix, der schon ausgeliefert wurde: Jedes Release führt ihn mit, bis er in einem bestätigt ist. Tragen Sie das Testergebnis ein, oder verzichten Sie auf ihn.</translation>
    </message>
    <message>
        <source>%1 is built for %2 already: only what is planned goes back among the candidates. Let it slip to a later release.</source>
        <translation>%1 ist schon für %2 gebaut: Nur Geplantes kommt zurück zu den Kandidaten. Verschieben Sie sie auf ein späteres Release.</translation>
    </message>
    <message>
        <source>%1 is built for %2 already: only what is planned moves to an earlier release.</source>
        <translation>%1 ist schon für %2 gebaut: Nur Geplantes lässt sich in ein früheres Release umplanen.</translation>
    </message>
    <message>
        <source>%1 is expedited: only critical corrections (priority 1) go in, and %2 is none.</source>
        <translation>%1 ist ein Eilrelease: Nur kritische Korrekturen (Priorität 1) kommen hinein, und %2 ist keine.</translation>
    </message>
    <message>
        <source>%1 is in this line already: %2.</source>
        <translation>%1 ist schon in dieser Linie: %2.</translation>
    </message>
    <message>
        <source>%1 is not built for %2: there is nothing to test.</source>
        <translation>%1 ist nicht für %2 gebaut: Es gibt nichts zu testen.</translation>
    </message>
    <message>
        <source>%1 is not frozen: place a change in it on the board.</source>
        <translation>%1 ist nicht eingefroren: Planen Sie eine Änderung auf der Tafel ein.</translation>
    </message>
    <message>
        <source>%1 is past. Choose today or a day to come.</source>
        <translation>%1 ist vorbei. Wählen Sie heute oder einen künftigen Tag.</translation>
    </message>
    <message>
        <source>%1 is ready to ship</source>
        <translation>%1 ist lieferbereit</translation>
    </message>
    <message>
        <source>%1 is ready, all of it is tested: ship it</source>
        <translation>%1 ist bereit, alles ist getestet: jetzt ausliefern</translation>
    </message>
    <message>
        <source>%1 kept for faults</source>
        <translation>%1 für Fehler reserviert</translation>
    </message>
    <message>
        <source>%1 kept for renewals</source>
        <translation>%1 für Erneuerungen reserviert</translation>
    </message>
    <message>
        <source>%1 lets it ship: %2</source>
        <translation>%1 lässt ausliefern: %2</translation>
    </message>
    <message>
        <source>%1 lies on no day on which nothing ships.</source>
        <translation>%1 liegt auf keinem Tag ohne Auslieferung.</translation>
    </message>
    <message>
        <source>%1 must ship by law or contract</source>
        <translation>%1 ist laut Gesetz oder Vertrag fällig</translation>
    </message>
    <message>
        <source>%1 of %2 pd</source>
        <translation>%1 von %2 PT</translation>
    </message>
    <message>
        <source>%1 of %2 pd by %3</source>
        <translation>%1 von %2 PT bis %3</translation>
    </message>
    <message>
        <source>%1 of %2 tested</source>
        <translation>%1 von %2 getestet</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 PT</translation>
    </message>
    <message>
        <source>%1 pd left, %2 until %3</source>
        <translation>noch %1 PT, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 pd over</source>
        <translation>%1 PT zu viel</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 Produkte</translation>
    </message>
    <message>
        <source>%1 runs, by the ranges given.</source>
        <translation>%1 Durchläufe nach den genannten Spannen.</translation>
    </message>
    <message>
        <source>%1 runs, by what earlier changes took against their estimates.</source>
        <translation>%1 Durchläufe nach dem, was frühere Änderungen gegenüber ihrer Schätzung gebraucht haben.</translation>
    </message>
    <message>
        <source>%1 runs, each change between three quarters and twice of its estimate.</source>
        <translation>%1 Durchläufe, jede Änderung zwischen drei Vierteln und dem Doppelten ihrer Schätzung.</translation>
    </message>
    <message>
        <source>%1 slip to %2: that is the product&apos;s rule.</source>
        <translation>%1 verschiebt sich auf %2: Das ist die Regel des Produkts.</translation>
    </message>
    <message>
        <source>%1 slips to %2: that is the product&apos;s rule.</source>
        <translation>%1 wird auf %2 verschoben: So ist es für das Produkt geregelt.</translation>
    </message>
    <message>
        <source>%1 stands in %2 already.</source>
        <translation>%1 steht schon in %2.</translation>
    </message>
    <message>
        <source>%1 stays out: it shipped elsewhere, too.</source>
        <translation>%1 bleibt ausgeliefert: auch mit einem anderen Release.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 was not ported to %2 by hand.</source>
        <translation>%1 wurde nicht von Hand nach %2 portiert.</translation>
    </message>
    <message>
        <source>%1 within its capacity</source>
        <translation>%1 innerhalb der Kapazität</translation>
    </message>
    <message>
        <source>%1 would be %2 over</source>
        <translation>%1 wäre %2 über der Kapazität</translation>
    </message>
    <message>
        <source>%1, %2 of %3 passed</source>
        <translation>%1, %2 von %3 bestanden</translation>
    </message>
    <message>
        <source>%1, %2: nothing ships</source>
        <translation>%1, %2: keine Auslieferung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: a hot fix is confirmed here or waived before the release ships.</source>
        <translation>%1: Vor der Auslieferung wird ein Hotfix hier bestätigt, oder man verzichtet auf ihn.</translation>
    </message>
    <message>
        <source>%1: critical, and in no expedited release</source>
        <translation>%1: kritisch und in keinem Eilrelease</translation>
    </message>
    <message>
        <source>%1: what was ported here is tested or taken out before the release ships.</source>
        <translation>%1: Was hierher portiert wurde, wird getestet oder herausgenommen, bevor das Release ausgeliefert wird.</translation>
    </message>
    <message>
        <source>%n away</source>
        <translation>%n abwesend</translation>
    </message>
    <message>
        <source>%n changes have no effort yet</source>
        <translation>%n Änderungen haben noch keinen Aufwand</translation>
    </message>
    <message>
        <source>%n changes ship</source>
        <translation>%n Änderungen werden ausgeliefert</translation>
    </message>
    <message>
        <source>%n changes together</source>
        <translation>%n Änderungen zusammen</translation>
    </message>
    <message>
        <source>%n changes without an estimate are not reckoned in.</source>
        <translation>%n Änderungen ohne Schätzung sind nicht eingerechnet.</translation>
    </message>
    <message>
        <source>%n entries written to %1</source>
        <translation>%n Einträge in %1 geschrieben</translation>
    </message>
    <message>
        <source>%n have passed no test yet</source>
        <translation>%n haben noch keinen Test bestanden</translation>
    </message>
    <message>
        <source>%n honoured changes wait for one.</source>
        <translation>%n bewilligte Änderungen warten auf eines.</translation>
    </message>
    <message>
        <source>%n hot fixes are not confirmed everywhere</source>
        <translation>%n Hotfixes sind nicht überall bestätigt</translation>
    </message>
    <message>
        <source>%n letters go out</source>
        <translation>%n Nachrichten gehen hinaus</translation>
    </message>
    <message>
        <source>%n letters that have not left are taken back.</source>
        <translation>%n noch nicht versandte Nachrichten werden zurückgenommen.</translation>
    </message>
    <message>
        <source>%n more are ready</source>
        <translation>%n weitere sind bereit</translation>
    </message>
    <message>
        <source>%n people are told the new day, %1. A reason goes into their letters.</source>
        <translation>%n Personen erfahren den neuen Tag, %1. Eine Begründung kommt in die Nachrichten.</translation>
    </message>
    <message>
        <source>%n people are told the new day.</source>
        <translation>%n Personen erfahren den neuen Tag.</translation>
    </message>
    <message>
        <source>%n people wait for it and are told the new day, %1.</source>
        <translation>%n Personen warten darauf und erfahren den neuen Tag, %1.</translation>
    </message>
    <message>
        <source>%n people wait for it: a day that was told is taken back, with this reason.</source>
        <translation>%n Personen warten darauf: Ein genannter Tag wird mit dieser Begründung zurückgenommen.</translation>
    </message>
    <message>
        <source>%n wait for it</source>
        <translation>%n warten darauf</translation>
    </message>
    <message>
        <source>%n who read that it had shipped get word of it.</source>
        <translation>%n Personen, die von der Auslieferung gelesen haben, erfahren es.</translation>
    </message>
    <message>
        <source>%n without an effort</source>
        <translation>%n ohne Aufwand</translation>
    </message>
    <message>
        <source>%n without effort</source>
        <translation>%n ohne Aufwand</translation>
    </message>
    <message>
        <source>1 away</source>
        <translation>1 abwesend</translation>
    </message>
    <message>
        <source>1 change has no effort yet</source>
        <translation>1 Änderung hat noch keinen Aufwand</translation>
    </message>
    <message>
        <source>1 change ships</source>
        <translation>1 Änderung wird ausgeliefert</translation>
    </message>
    <message>
        <source>1 change together</source>
        <translation>1 Änderung zusammen</translation>
    </message>
    <message>
        <source>1 change without an estimate is not reckoned in.</source>
        <translation>1 Änderung ohne Schätzung ist nicht eingerechnet.</translation>
    </message>
    <message>
        <source>1 entry written to %1</source>
        <translation>1 Eintrag in %1 geschrieben</translation>
    </message>
    <message>
        <source>1 has passed no test yet</source>
        <translation>1 hat noch keinen Test bestanden</translation>
    </message>
    <message>
        <source>1 honoured change waits for one.</source>
        <translation>1 bewilligte Änderung wartet auf eines.</translation>
    </message>
    <message>
        <source>1 hot fix is not confirmed everywhere</source>
        <translation>1 Hotfix ist nicht überall bestätigt</translation>
    </message>
    <message>
        <source>1 letter goes out</source>
        <translation>1 Nachricht geht hinaus</translation>
    </message>
    <message>
        <source>1 letter that has not left is taken back.</source>
        <translation>1 noch nicht versandte Nachricht wird zurückgenommen.</translation>
    </message>
    <message>
        <source>1 more is ready</source>
        <translation>1 weiteres ist bereit</translation>
    </message>
    <message>
        <source>1 person is told the new day, %1. A reason goes into the letter.</source>
        <translation>1 Person erfährt den neuen Tag, %1. Eine Begründung kommt in die Nachricht.</translation>
    </message>
    <message>
        <source>1 person is told the new day.</source>
        <translation>1 Person erfährt den neuen Tag.</translation>
    </message>
    <message>
        <source>1 person waits for it and is told the new day, %1.</source>
        <translation>1 Person wartet darauf und erfährt den neuen Tag, %1.</translation>
    </message>
    <message>
        <source>1 person waits for it: a day that was told is taken back, with this reason.</source>
        <translation>1 Person wartet darauf: Ein genannter Tag wird mit dieser Begründung zurückgenommen.</translation>
    </message>
    <message>
        <source>1 waits for it</source>
        <translation>1 wartet darauf</translation>
    </message>
    <message>
        <source>1 who read that it had shipped gets word of it.</source>
        <translation>1 Person, die von der Auslieferung gelesen hat, erfährt es.</translation>
    </message>
    <message>
        <source>1 without an effort</source>
        <translation>1 ohne Aufwand</translation>
    </message>
    <message>
        <source>1 without effort</source>
        <translation>1 ohne Aufwand</translation>
    </message>
    <message>
        <source>A hot fix that shipped before: it must be confirmed in here, or waived.</source>
        <translation>Ein Hotfix, der schon ausgeliefert wurde: Er muss hierin bestätigt werden, oder man verzichtet auf ihn.</translation>
    </message>
    <message>
        <source>A line of %1 that gets releases of its own beside the main one. Hot fixes are carried in these, too.</source>
        <translation>Eine Linie von %1, die neben der Hauptlinie eigene Releases bekommt. Auch diese führen Hotfixes mit.</translation>
    </message>
    <message>
        <source>A month back</source>
        <translation>Einen Monat zurück</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Einen Monat weiter</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle Releases</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Abwesend: %1</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Liefersperre</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>By hand: no address is known</source>
        <translation>Von Hand: keine Adresse bekannt</translation>
    </message>
    <message>
        <source>By law or contract it must ship by %1.</source>
        <translation>Laut Gesetz oder Vertrag bis %1 auszuliefern.</translation>
    </message>
    <message>
        <source>By law or contract it must ship by %3</source>
        <translation>Laut Gesetz oder Vertrag auszuliefern bis %3</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar: a month</source>
        <translation>Kalender: ein Monat</translation>
    </message>
    <message>
        <source>Calendar: a timeline</source>
        <translation>Kalender: eine Zeitachse</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capacity of %1: %2</source>
        <translation>Kapazität von %1: %2</translation>
    </message>
    <message>
        <source>Capacity: %1 a release</source>
        <translation>Kapazität: %1 je Release</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Mitgeführt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation>Wählen Sie zuerst eine Karte.</translation>
    </message>
    <message>
        <source>Choose a change that has shipped first.</source>
        <translation>Wählen Sie zuerst eine ausgelieferte Änderung.</translation>
    </message>
    <message>
        <source>Choose a day with a release on it, or a release, first.</source>
        <translation>Wählen Sie zuerst einen Tag mit einem Release oder ein Release.</translation>
    </message>
    <message>
        <source>Choose a release first.</source>
        <translation>Wählen Sie zuerst ein Release.</translation>
    </message>
    <message>
        <source>Close the page (Esc)</source>
        <translation>Seite schließen (Esc)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message>
        <source>Coming releases stand here as columns, with what is placed in each. None is laid out yet.</source>
        <translation>Hier stehen die kommenden Releases als Spalten mit ihrem Inhalt. Noch ist keines angelegt.</translation>
    </message>
    <message>
        <source>Corrections and hot fixes stand here with every release, so that none is lost. None is in a release now.</source>
        <translation>Hier stehen Korrekturen und Hotfixes mit jedem Release, damit keine verloren geht. Zurzeit ist keine in einem Release.</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Wieder berechnet</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Berechnet: %1</translation>
    </message>
    <message>
        <source>Critical corrections alone</source>
        <translation>Nur kritische Korrekturen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Done in 85 of 100 cases</source>
        <translation>In 85 von 100 Fällen fertig</translation>
    </message>
    <message>
        <source>Done in half of all cases</source>
        <translation>In der Hälfte der Fälle fertig</translation>
    </message>
    <message>
        <source>Each is to be passed by %1 testers.</source>
        <translation>Jede muss von %1 Testern bestätigt werden.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Estimate and outcome</source>
        <translation>Schätzung und Ergebnis</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Every %n days</source>
        <translation>Alle %n Tage</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every first %1 of the month</source>
        <translation>Jeden ersten %1 im Monat</translation>
    </message>
    <message>
        <source>Every fourth %1 of the month</source>
        <translation>Jeden vierten %1 im Monat</translation>
    </message>
    <message>
        <source>Every hot fix is confirmed</source>
        <translation>Jeder Hotfix ist bestätigt</translation>
    </message>
    <message>
        <source>Every second %1 of the month</source>
        <translation>Jeden zweiten %1 im Monat</translation>
    </message>
    <message>
        <source>Every third %1 of the month</source>
        <translation>Jeden dritten %1 im Monat</translation>
    </message>
    <message>
        <source>Everything else is tested</source>
        <translation>Alles andere ist getestet</translation>
    </message>
    <message>
        <source>Everything is tested</source>
        <translation>Alles ist getestet</translation>
    </message>
    <message>
        <source>Except it</source>
        <translation>Ausnahme machen</translation>
    </message>
    <message>
        <source>Expedited</source>
        <translation>Eilrelease</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Failed as a whole</source>
        <translation>Gesamttest nicht bestanden</translation>
    </message>
    <message>
        <source>Filter the candidates</source>
        <translation>Kandidaten filtern</translation>
    </message>
    <message>
        <source>Filter the candidates (Ctrl+F)</source>
        <translation>Kandidaten filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Fixes and releases</source>
        <translation>Korrekturen und Releases</translation>
    </message>
    <message>
        <source>For a larger whole, on a day of its own. It carries the hot fixes that are not confirmed yet.</source>
        <translation>Für ein größeres Ganzes an einem eigenen Tag. Es führt die Hotfixes mit, die noch nicht bestätigt sind.</translation>
    </message>
    <message>
        <source>For critical corrections alone; it ships when all of them are tested.</source>
        <translation>Nur für kritische Korrekturen; wird ausgeliefert, wenn alle getestet sind.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Foretold when frozen</source>
        <translation>Prognose beim Einfrieren</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Eingefroren ab</translation>
    </message>
    <message>
        <source>Give the verdict</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Goes together with %1, which stands in %2</source>
        <translation>Gehört mit %1 zusammen, die in %2 steht</translation>
    </message>
    <message>
        <source>Goes together with %1, which stands in no release</source>
        <translation>Gehört mit %1 zusammen, die in keinem Release steht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Hält %1</translation>
    </message>
    <message>
        <source>Honoured, by rank</source>
        <translation>Bewilligtes, nach Rang</translation>
    </message>
    <message>
        <source>Hot fixes are inside</source>
        <translation>Hotfixes sind enthalten</translation>
    </message>
    <message>
        <source>Hot fixes are inside or waived</source>
        <translation>Hotfixes sind enthalten, oder es wurde verzichtet</translation>
    </message>
    <message>
        <source>Is kept out of %2 by hand</source>
        <translation>Ist von Hand für %2 gesperrt</translation>
    </message>
    <message>
        <source>Is kept out of all releases by hand</source>
        <translation>Ist von Hand für alle Releases gesperrt</translation>
    </message>
    <message>
        <source>Is pinned to %2</source>
        <translation>Ist an %2 angeheftet</translation>
    </message>
    <message>
        <source>It goes as it is typed to those who read %1. Until a letter leaves, the Outbox takes other words for it.</source>
        <translation>Wer %1 liest, bekommt es so, wie es hier steht. Solange eine Nachricht nicht hinaus ist, lässt sich der Text im Postausgang ersetzen.</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>Es enthält nichts.</translation>
    </message>
    <message>
        <source>It is frozen. You, %1, take it on that one more goes in.</source>
        <translation>Es ist eingefroren. Sie, %1, verantworten, dass noch etwas hineinkommt.</translation>
    </message>
    <message>
        <source>It is frozen. You, %1, take it on that one more goes in; it is tested like the others before it ships.</source>
        <translation>Es ist eingefroren. Sie, %1, verantworten, dass noch eine hineinkommt; auch sie wird vor der Auslieferung getestet.</translation>
    </message>
    <message>
        <source>It lacks the hot fix %1, which shipped before: it would be lost.</source>
        <translation>Der Hotfix %1 fehlt, der schon ausgeliefert wurde: Er ginge verloren.</translation>
    </message>
    <message>
        <source>It shipped before and is not confirmed in this release. You, %1, take it on that the release ships without; later ones go on carrying it.</source>
        <translation>Er wurde schon ausgeliefert und ist in diesem Release nicht bestätigt. Sie, %1, verantworten, dass dieses Release ohne ihn ausgeliefert wird; spätere führen ihn weiter mit.</translation>
    </message>
    <message>
        <source>It stands in no release yet.</source>
        <translation>Sie steht noch in keinem Release.</translation>
    </message>
    <message>
        <source>It stays a candidate</source>
        <translation>Bleibt Kandidat</translation>
    </message>
    <message>
        <source>Its day is past.</source>
        <translation>Sein Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Its effort is not known: no plan can weigh it.</source>
        <translation>Ihr Aufwand ist nicht bekannt: Kein Plan kann sie abwägen.</translation>
    </message>
    <message>
        <source>Its releases keep their names.</source>
        <translation>Seine Releases behalten ihre Namen.</translation>
    </message>
    <message>
        <source>Keep %1 out of</source>
        <translation>%1 sperren für</translation>
    </message>
    <message>
        <source>Kept out of %1</source>
        <translation>Gesperrt für %1</translation>
    </message>
    <message>
        <source>Kept out of all releases</source>
        <translation>Gesperrt für alle Releases</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lay out releases</source>
        <translation>Releases anlegen</translation>
    </message>
    <message>
        <source>Let a change into %1 late</source>
        <translation>Eine Änderung nachträglich in %1 aufnehmen</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Arbeit ab</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Hauptlinie</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Hauptrelease</translation>
    </message>
    <message>
        <source>Make an expedited release</source>
        <translation>Eilrelease anlegen</translation>
    </message>
    <message>
        <source>Make the branch</source>
        <translation>Zweig anlegen</translation>
    </message>
    <message>
        <source>Make the release</source>
        <translation>Release anlegen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month or timeline</source>
        <translation>Monat oder Zeitachse</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>%1 umplanen in</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 auf %2 verlegen</translation>
    </message>
    <message>
        <source>Moves along: %1</source>
        <translation>Rückt mit: %1</translation>
    </message>
    <message>
        <source>Must not ship before %3</source>
        <translation>Darf nicht vor %3 ausgeliefert werden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Named by the product and its count</source>
        <translation>Benannt nach Produkt und Zählung</translation>
    </message>
    <message>
        <source>Needs %1, which is planned later, in %2 (%3)</source>
        <translation>Braucht %1, die für später geplant ist, in %2 (%3)</translation>
    </message>
    <message>
        <source>Needs %1, which stands in no release</source>
        <translation>Braucht %1, die in keinem Release steht</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Neuer Zweig</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neues Release</translation>
    </message>
    <message>
        <source>No candidate is found by these words.</source>
        <translation>Diese Wörter finden keinen Kandidaten.</translation>
    </message>
    <message>
        <source>No coming release is early enough.</source>
        <translation>Kein kommendes Release ist früh genug.</translation>
    </message>
    <message>
        <source>Nobody has said yet what they took: E on a change.</source>
        <translation>Noch hat niemand gesagt, was sie gebraucht haben: E auf einer Änderung.</translation>
    </message>
    <message>
        <source>Nobody knows the time of a team that has work in it, so nothing can be foretold.</source>
        <translation>Niemand kennt die Zeit eines Teams, das darin zu tun hat; darum gibt es keine Prognose.</translation>
    </message>
    <message>
        <source>Nobody waited for it.</source>
        <translation>Niemand hat darauf gewartet.</translation>
    </message>
    <message>
        <source>Nobody waits for it, so nobody is told.</source>
        <translation>Niemand wartet darauf, also wird niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>Nobody waits for it.</source>
        <translation>Niemand wartet darauf.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Not tested as a whole yet</source>
        <translation>Gesamttest steht noch aus</translation>
    </message>
    <message>
        <source>Not told: they want no letters</source>
        <translation>Nicht benachrichtigt: wünschen nichts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Anmerkung (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing in it is estimated, so nothing can be foretold.</source>
        <translation>Nichts darin ist geschätzt; darum gibt es keine Prognose.</translation>
    </message>
    <message>
        <source>Nothing in it is tested, and nothing untested ships.</source>
        <translation>Nichts darin ist getestet, und Ungetestetes wird nicht ausgeliefert.</translation>
    </message>
    <message>
        <source>Nothing is left to do in it.</source>
        <translation>Darin ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Nothing is placed here yet. Drag a card here, or press M on it.</source>
        <translation>Hier ist noch nichts eingeplant. Ziehen Sie eine Karte hierher, oder drücken Sie M auf ihr.</translation>
    </message>
    <message>
        <source>Nothing is placed in it yet.</source>
        <translation>Noch ist nichts eingeplant.</translation>
    </message>
    <message>
        <source>Nothing ships</source>
        <translation>Nichts wird ausgeliefert</translation>
    </message>
    <message>
        <source>Nothing ships on these days. You, %1, take it on that this release does.</source>
        <translation>An diesen Tagen wird nichts ausgeliefert. Sie, %1, verantworten, dass dieses Release trotzdem hinausgeht.</translation>
    </message>
    <message>
        <source>Nothing ships: %1</source>
        <translation>Keine Auslieferung: %1</translation>
    </message>
    <message>
        <source>Nothing untested ships: give the verdict first, or slip what is open on the board.</source>
        <translation>Ungetestetes wird nicht ausgeliefert: Tragen Sie zuerst das Testergebnis ein, oder verschieben Sie Offenes auf der Tafel.</translation>
    </message>
    <message>
        <source>Nothing untested ships: let it slip, or give its verdict first.</source>
        <translation>Ungetestetes wird nicht ausgeliefert: Verschieben Sie es, oder tragen Sie zuerst das Testergebnis ein.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Of %n releases given %1 to %2 % before, %3 held their day.</source>
        <translation>Von %n Releases mit einer Prognose von %1 bis %2 % hielten %3 ihren Tag.</translation>
    </message>
    <message>
        <source>Of 1 release given %1 to %2 % before, %3 held its day.</source>
        <translation>Von 1 Release mit einer Prognose von %1 bis %2 % hielt %3 seinen Tag.</translation>
    </message>
    <message>
        <source>On a closed day</source>
        <translation>An einem Schließtag</translation>
    </message>
    <message>
        <source>One regular release more, beside the cadence. It carries the hot fixes too.</source>
        <translation>Ein weiteres reguläres Release neben dem Takt. Auch es führt die Hotfixes mit.</translation>
    </message>
    <message>
        <source>Only a coming release of known capacity gains by one more day.</source>
        <translation>Nur einem kommenden Release mit bekannter Kapazität nützt ein Tag mehr.</translation>
    </message>
    <message>
        <source>Open the release&apos;s page (Enter)</source>
        <translation>Die Seite des Releases öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Passed as a whole</source>
        <translation>Gesamttest bestanden</translation>
    </message>
    <message>
        <source>Person-days of work that it takes</source>
        <translation>Wie viele Personentage Arbeit es aufnimmt</translation>
    </message>
    <message>
        <source>Person-days; leave it empty to have them counted from the calendar.</source>
        <translation>Personentage; leer lassen, um sie aus dem Kalender zu berechnen.</translation>
    </message>
    <message>
        <source>Pin %1 to</source>
        <translation>%1 anheften an</translation>
    </message>
    <message>
        <source>Pinned to %1</source>
        <translation>Angeheftet an %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Port %1 to %2 late</source>
        <translation>%1 nachträglich nach %2 portieren</translation>
    </message>
    <message>
        <source>Port it</source>
        <translation>Portieren</translation>
    </message>
    <message>
        <source>Ported</source>
        <translation>Portiert</translation>
    </message>
    <message>
        <source>Ported from another branch: it takes a verdict here.</source>
        <translation>Aus einem anderen Zweig portiert: Sie braucht hier ein Testergebnis.</translation>
    </message>
    <message>
        <source>Preview shipping</source>
        <translation>Auslieferung prüfen</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Produkt: %1</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>In %1 einplanen</translation>
    </message>
    <message>
        <source>Reaches %n end users</source>
        <translation>Erreicht %n Endnutzer</translation>
    </message>
    <message>
        <source>Reaches 1 end user</source>
        <translation>Erreicht 1 Endnutzer</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Ready to ship: all is tested</source>
        <translation>Lieferbereit: Alles ist getestet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Begründung (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Reason (the requesters read it)</source>
        <translation>Begründung (die Wartenden lesen sie)</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regulär</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Release to slip to</source>
        <translation>Release, auf das verschoben wird</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Releases stand here on their days, with freezes, closed days and who is away. None is laid out yet.</source>
        <translation>Hier stehen Releases an ihren Tagen, dazu Einfriertage, Schließtage und wer abwesend ist. Noch ist keines angelegt.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ship %1</source>
        <translation>%1 ausliefern</translation>
    </message>
    <message>
        <source>Ship %1 in spite of %2</source>
        <translation>%1 trotz %2 ausliefern</translation>
    </message>
    <message>
        <source>Ship %1 to %n people</source>
        <translation>%1 an %n Personen ausliefern</translation>
    </message>
    <message>
        <source>Ship %1 to 1 person</source>
        <translation>%1 an 1 Person ausliefern</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Shipped in spite of</source>
        <translation>Ausgeliefert trotz</translation>
    </message>
    <message>
        <source>Shipped releases</source>
        <translation>Ausgelieferte Releases</translation>
    </message>
    <message>
        <source>Shipping can&apos;t be undone: a release can only be withdrawn.</source>
        <translation>Eine Auslieferung lässt sich nicht rückgängig machen: Ein Release kann nur zurückgezogen werden.</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Ships when all are tested</source>
        <translation>Wird ausgeliefert, sobald alles getestet ist</translation>
    </message>
    <message>
        <source>Show the timeline first.</source>
        <translation>Zeigen Sie zuerst die Zeitachse.</translation>
    </message>
    <message>
        <source>Show them in the Outbox</source>
        <translation>Im Postausgang zeigen</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Slip %1 to</source>
        <translation>%1 verschieben auf</translation>
    </message>
    <message>
        <source>Slip %1 to %2</source>
        <translation>%1 verschieben auf %2</translation>
    </message>
    <message>
        <source>Slipped %n times</source>
        <translation>%n-mal verschoben</translation>
    </message>
    <message>
        <source>Slipped once</source>
        <translation>Einmal verschoben</translation>
    </message>
    <message>
        <source>Somebody else&apos;s word can be written down for them</source>
        <translation>Auch das Ergebnis anderer lässt sich hier eintragen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>%1 aus %2 herausnehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Taken back alone</source>
        <translation>Einzeln zurückgezogen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test nicht bestanden</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Test bestanden</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Getestet von</translation>
    </message>
    <message>
        <source>That is no day to ship on: %1.</source>
        <translation>An diesem Tag wird nicht ausgeliefert: %1.</translation>
    </message>
    <message>
        <source>The first %1 by rank</source>
        <translation>Die ersten %1 nach Rang</translation>
    </message>
    <message>
        <source>There is no fix here.</source>
        <translation>Hier ist keine Korrektur.</translation>
    </message>
    <message>
        <source>There is no honoured change to let in.</source>
        <translation>Es gibt keine bewilligte Änderung zum Aufnehmen.</translation>
    </message>
    <message>
        <source>There is no release that a plan may fill. Lay some out first.</source>
        <translation>Kein Release ist da, das ein Plan füllen darf. Legen Sie zuerst welche an.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This is the main line: go to a release of a branch first.</source>
        <translation>Das ist die Hauptlinie: Gehen Sie zuerst zu einem Release eines Zweigs.</translation>
    </message>
    <message>
        <source>This release is later.</source>
        <translation>Dieses Release ist später.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Erfuhren</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Testergebnis</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>Testergebnis zu %1</translation>
    </message>
    <message>
        <source>Verdict on %1 as a whole</source>
        <translation>Gesamttest von %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Es warten</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Verzichten</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>Auf %1 verzichten</translation>
    </message>
    <message>
        <source>Waive the hot fix C-%1 in %2</source>
        <translation>Auf den Hotfix C-%1 in %2 verzichten</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Verzichtet</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>What can be done with the release</source>
        <translation>Was mit dem Release möglich ist</translation>
    </message>
    <message>
        <source>What has shipped stands here, with everyone who was told.</source>
        <translation>Hier steht, was ausgeliefert ist, mit allen, die benachrichtigt wurden.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What is honoured and stands in no release yet comes here.</source>
        <translation>Bewilligtes, das noch in keinem Release steht, kommt hierher.</translation>
    </message>
    <message>
        <source>What went wrong (may stay empty)</source>
        <translation>Was schiefging (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Wer benachrichtigt wird</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Wer benachrichtigt ist</translation>
    </message>
    <message>
        <source>Who was told the old day is told the new one.</source>
        <translation>Wer den alten Tag kennt, erfährt den neuen.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1 zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw %1 from %2</source>
        <translation>%1 aus %2 zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Within its capacity</source>
        <translation>Innerhalb der Kapazität</translation>
    </message>
    <message>
        <source>Work left</source>
        <translation>Restarbeit</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Notizen schreiben</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>In %1 geschrieben</translation>
    </message>
    <message>
        <source>a hot fix that shipped before</source>
        <translation>ein Hotfix, der schon ausgeliefert wurde</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>etwa %1 %</translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation>und %n weitere</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weiteres</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>effort not known</source>
        <translation>Aufwand nicht bekannt</translation>
    </message>
    <message>
        <source>excepted</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>first promised for %1</source>
        <translation>erstmals zugesagt für %1</translation>
    </message>
    <message>
        <source>freezes %1</source>
        <translation>fest ab %1</translation>
    </message>
    <message>
        <source>hot fix</source>
        <translation>Hotfix</translation>
    </message>
    <message>
        <source>hot fix, not confirmed everywhere</source>
        <translation>Hotfix, nicht überall bestätigt</translation>
    </message>
    <message>
        <source>its day</source>
        <translation>sein Tag</translation>
    </message>
    <message>
        <source>its day is past</source>
        <translation>ihr Tag ist vorbei</translation>
    </message>
    <message>
        <source>let in late by %1: %2</source>
        <translation>nachträglich aufgenommen von %1: %2</translation>
    </message>
    <message>
        <source>lies on a closed day: %1</source>
        <translation>liegt auf einem Schließtag: %1</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>nobody knows its time</source>
        <translation>niemand kennt seine Zeit</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>nicht betroffen</translation>
    </message>
    <message>
        <source>over</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>over 95 %</source>
        <translation>über 95 %</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>über der Kapazität</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>pd</source>
        <translation>PT</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>Personentage</translation>
    </message>
    <message>
        <source>ported</source>
        <translation>portiert</translation>
    </message>
    <message>
        <source>put here from another branch</source>
        <translation>aus einem anderen Zweig hierher gesetzt</translation>
    </message>
    <message>
        <source>ships in spite of %1</source>
        <translation>wird trotz %1 ausgeliefert</translation>
    </message>
    <message>
        <source>ships when tested</source>
        <translation>kommt, sobald getestet</translation>
    </message>
    <message>
        <source>should have frozen %1</source>
        <translation>hätte %1 einfrieren sollen</translation>
    </message>
    <message>
        <source>slipped %n times</source>
        <translation>%n-mal verschoben</translation>
    </message>
    <message>
        <source>slipped once</source>
        <translation>einmal verschoben</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>zurückgezogen: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>too far to say</source>
        <translation>zu weit weg</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>unter 5 %</translation>
    </message>
    <message>
        <source>waived by %1: %2</source>
        <translation>verzichtet von %1: %2</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>verzichtet: %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
</context>
<context>
    <name>ReleasesScreen</name>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
</context>
<context>
    <name>RenewalPage</name>
    <message>
        <source>%1 pd over its capacity</source>
        <translation>%1 PT über der Kapazität</translation>
    </message>
    <message>
        <source>%n wishes</source>
        <translation>%n Wünsche</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 Wunsch</translation>
    </message>
    <message>
        <source>Benefit and work</source>
        <translation>Nutzen und Arbeit</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No time is kept in any release.</source>
        <translation>In keinem Release ist Zeit reserviert.</translation>
    </message>
    <message>
        <source>No wish is baked in yet. B bakes the current wish in, in the queue.</source>
        <translation>Noch ist kein Wunsch eingebunden. In der Warteschlange bindet B den aktuellen Wunsch ein.</translation>
    </message>
    <message>
        <source>People who wait</source>
        <translation>Wartende</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time kept</source>
        <translation>Reservierte Zeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartende</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was sie bringt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Wishes without effort</source>
        <translation>Wünsche ohne Aufwand</translation>
    </message>
    <message>
        <source>Work of its wishes</source>
        <translation>Arbeit der Wünsche</translation>
    </message>
    <message>
        <source>ships in %1 on %2</source>
        <translation>kommt mit %1 am %2</translation>
    </message>
    <message>
        <source>to be decided by %1</source>
        <translation>zu entscheiden bis %1</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>%1 pd</source>
        <translation>%1 PT</translation>
    </message>
    <message>
        <source>%n wait</source>
        <translation>%n warten</translation>
    </message>
    <message>
        <source>%n wishes</source>
        <translation>%n Wünsche</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 Wunsch</translation>
    </message>
</context>
<context>
    <name>RenewalsPane</name>
    <message>
        <source>Choose a renewal at the left to see what it holds.</source>
        <translation>Wählen Sie links eine Erneuerung, um ihren Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Bewilligen</translation>
    </message>
    <message>
        <source>It is honoured already.</source>
        <translation>Sie ist schon bewilligt.</translation>
    </message>
    <message>
        <source>Its wishes are honoured with it and go into its target release. Everyone who waits is told.</source>
        <translation>Ihre Wünsche werden mit ihr bewilligt und kommen in ihr Zielrelease. Alle Wartenden werden benachrichtigt.</translation>
    </message>
    <message>
        <source>Its wishes that have not shipped come back to Decisions today. Who was told otherwise hears it.</source>
        <translation>Ihre noch nicht ausgelieferten Wünsche kommen heute zu den Entscheidungen zurück. Wer eine andere Nachricht hat, erfährt es.</translation>
    </message>
    <message>
        <source>No wish is baked in.</source>
        <translation>Kein Wunsch ist eingebunden.</translation>
    </message>
    <message>
        <source>Propose a renewal</source>
        <translation>Erneuerung vorschlagen</translation>
    </message>
    <message>
        <source>Pull %1 out of %2</source>
        <translation>%1 aus %2 herauslösen</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Herauslösen</translation>
    </message>
    <message>
        <source>Pull which wish out?</source>
        <translation>Welchen Wunsch herauslösen?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Erneuerungen</translation>
    </message>
    <message>
        <source>Ship %1 in which release?</source>
        <translation>Mit welchem Release %1 ausliefern?</translation>
    </message>
    <message>
        <source>There is no coming release of %1.</source>
        <translation>Es gibt kein kommendes Release von %1.</translation>
    </message>
    <message>
        <source>There is no renewal here.</source>
        <translation>Hier ist keine Erneuerung.</translation>
    </message>
    <message>
        <source>There is no renewal yet. Propose a larger whole, and bake wishes into it.</source>
        <translation>Noch gibt es keine Erneuerung. Schlagen Sie ein größeres Ganzes vor, und binden Sie Wünsche ein.</translation>
    </message>
    <message>
        <source>This renewal is over.</source>
        <translation>Diese Erneuerung ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>ReproducedDialog</name>
    <message>
        <source>As tried</source>
        <translation>Wie versucht</translation>
    </message>
    <message>
        <source>For the history; may stay empty</source>
        <translation>Für den Verlauf; darf leer bleiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation>Nachgestellt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>The fault was seen again by us.</source>
        <translation>Wir haben den Fehler selbst gesehen.</translation>
    </message>
    <message>
        <source>The fault was seen again by us. Those who wait hear that its correction is ordered.</source>
        <translation>Wir haben den Fehler selbst gesehen. Wer wartet, erfährt, dass die Korrektur in Auftrag gegeben ist.</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Wo er gesehen wurde</translation>
    </message>
    <message>
        <source>Where nothing was tried yet: in our system</source>
        <translation>Wenn noch nichts versucht wurde: in unserem System</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>wie beschrieben</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>%1 of %n changes</source>
        <translation>%1 von %n Änderungen</translation>
    </message>
    <message>
        <source>%1 of 1 change</source>
        <translation>%1 von 1 Änderung</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Best as it is</source>
        <translation>Bester Plan</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <source>Nothing differs: the plan stays as it is.</source>
        <translation>Nichts ändert sich: Der Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Still composing.</source>
        <translation>Noch wird geplant.</translation>
    </message>
    <message>
        <source>Today&apos;s plan</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Nutzen %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>mandates: %1</source>
        <translation>Vorgaben: %1</translation>
    </message>
    <message>
        <source>no plan exceeds %1</source>
        <translation>kein Plan über %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>%1 brought an answer.</source>
        <translation>%1 brachte eine Antwort.</translation>
    </message>
    <message>
        <source>%1; it is %2 now</source>
        <translation>%1; jetzt %2</translation>
    </message>
    <message>
        <source>%3 days before %2 is in force on %1</source>
        <translation>%3 Tage, bevor %2 am %1 in Kraft tritt</translation>
    </message>
    <message>
        <source>1 day before %2 is in force on %1</source>
        <translation>1 Tag, bevor %2 am %1 in Kraft tritt</translation>
    </message>
    <message>
        <source>1 waits for it now.</source>
        <translation>1 wartet jetzt darauf.</translation>
    </message>
    <message>
        <source>An answer is due by {day}.</source>
        <translation>Eine Antwort ist bis {day} fällig.</translation>
    </message>
    <message>
        <source>It was deferred until {day}.</source>
        <translation>Sie war bis {day} vertagt.</translation>
    </message>
    <message>
        <source>It was to come back on {day}.</source>
        <translation>Sie sollte am {day} zurückkommen.</translation>
    </message>
    <message>
        <source>Its review date is {day}.</source>
        <translation>Ihre Wiedervorlage ist am {day}.</translation>
    </message>
    <message>
        <source>Nobody answered the question of {day}.</source>
        <translation>Niemand hat die Frage vom {day} beantwortet.</translation>
    </message>
    <message>
        <source>The renewal {renewal} was rejected.</source>
        <translation>Die Erneuerung {renewal} wurde abgelehnt.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>as soon as a release has %1 pd free</source>
        <translation>sobald ein Release %1 PT frei hat</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>when %1 is %2</source>
        <translation>sobald %1 %2 wird</translation>
    </message>
    <message>
        <source>when %1 wait for it</source>
        <translation>sobald %1 darauf warten</translation>
    </message>
    <message>
        <source>when 1 waits for it</source>
        <translation>sobald 1 darauf wartet</translation>
    </message>
    <message>
        <source>{law} is in force from {day}.</source>
        <translation>{law} gilt ab {day}.</translation>
    </message>
    <message>
        <source>{release} has {days} pd free.</source>
        <translation>{release} hat {days} PT frei.</translation>
    </message>
    <message>
        <source>{ticket} answered the question.</source>
        <translation>{ticket} hat die Frage beantwortet.</translation>
    </message>
    <message>
        <source>{ticket} was {event}.</source>
        <translation>{ticket} wurde {event}.</translation>
    </message>
    <message>
        <source>{waiting} wait for it now.</source>
        <translation>{waiting} warten jetzt darauf.</translation>
    </message>
    <message>
        <source>{who} has not answered since {day}.</source>
        <translation>{who} hat seit {day} nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>RouteBand</name>
    <message>
        <source> (outside the house)</source>
        <translation> (extern)</translation>
    </message>
    <message>
        <source>A note for them</source>
        <translation>Notiz für diese Stelle</translation>
    </message>
    <message>
        <source>Closes here</source>
        <translation>Hier abschließen</translation>
    </message>
    <message>
        <source>No letter: it stays in the house</source>
        <translation>Keine Nachricht: Es bleibt im Haus</translation>
    </message>
    <message>
        <source>No party is set up yet. Set up the first…</source>
        <translation>Erste Stelle einrichten…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Bleibt offen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Whether our part ends</source>
        <translation>Ob unser Teil endet</translation>
    </message>
    <message>
        <source>Words for the requester</source>
        <translation>Worte an die anfragende Person</translation>
    </message>
    <message>
        <source>Words for the requester, if any</source>
        <translation>Worte an die anfragende Person, falls nötig</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Cost in proportion</source>
        <translation>Aufwand im Verhältnis</translation>
    </message>
    <message>
        <source>End users at least</source>
        <translation>Mindestens so viele Endnutzer</translation>
    </message>
    <message>
        <source>End users at which the next class begins</source>
        <translation>Endnutzer, ab denen die nächste Klasse beginnt</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>Im Verhältnis</translation>
    </message>
    <message>
        <source>Mandates by their date</source>
        <translation>Vorgaben nach ihrem Termin</translation>
    </message>
    <message>
        <source>Many before few</source>
        <translation>Viele vor wenigen</translation>
    </message>
    <message>
        <source>Person-days at most</source>
        <translation>Höchstens so viele Personentage</translation>
    </message>
    <message>
        <source>Points for each person-day at least</source>
        <translation>Mindestens so viele Punkte je Personentag</translation>
    </message>
    <message>
        <source>Quick win: effort</source>
        <translation>Schneller Gewinn: Aufwand</translation>
    </message>
    <message>
        <source>Quick win: reach</source>
        <translation>Schneller Gewinn: Reichweite</translation>
    </message>
    <message>
        <source>Quick wins may pass</source>
        <translation>Schnelle Gewinne dürfen vorgehen</translation>
    </message>
    <message>
        <source>Rules, the strongest first</source>
        <translation>Regeln, die stärkste zuerst</translation>
    </message>
    <message>
        <source>The first goes first</source>
        <translation>Wer zuerst steht, geht vor</translation>
    </message>
    <message>
        <source>Visitor-visible before administration</source>
        <translation>Für Besucher Sichtbares vor Verwaltung</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer sie sieht</translation>
    </message>
</context>
<context>
    <name>SampleLink</name>
    <message>
        <source>Sample data · start with my own</source>
        <translation>Beispieldaten · mit eigenen beginnen</translation>
    </message>
</context>
<context>
    <name>ScenarioDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ScenariosView</name>
    <message>
        <source>%1 stand side by side at most. Take one out first (Space).</source>
        <translation>Höchstens %1 stehen nebeneinander. Nehmen Sie zuerst eines heraus (Leertaste).</translation>
    </message>
    <message>
        <source>A what-if is not the truth: only a plan of the real figures can be applied, on the board.</source>
        <translation>Ein Was-wäre-wenn ist nicht die Wirklichkeit: Anwenden lässt sich nur ein Plan der echten Zahlen, auf der Tafel.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Wird geplant…</translation>
    </message>
    <message>
        <source>Day of a change…</source>
        <translation>Tag einer Änderung…</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Als Szenario speichern</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien im Vergleich</translation>
    </message>
    <message>
        <source>Scenarios stand here side by side. Move a slider, then save what you see under a name.</source>
        <translation>Hier stehen Szenarien nebeneinander. Bewegen Sie einen Regler, und speichern Sie das Ergebnis unter einem Namen.</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>Wessen Tag</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartende</translation>
    </message>
</context>
<context>
    <name>ScoreAllDialog</name>
    <message>
        <source>1 to 10</source>
        <translation>1 bis 10</translation>
    </message>
    <message>
        <source>An empty field leaves what each of them has.</source>
        <translation>Leere Felder lassen, was schon da ist.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>In person-days</source>
        <translation>In Personentagen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nutzen</translation>
    </message>
</context>
<context>
    <name>ScoreFields</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Share of the end users of those who wait</source>
        <translation>Anteil an den Endnutzern der Wartenden</translation>
    </message>
    <message>
        <source>We all agreed on this</source>
        <translation>Wir waren uns alle einig</translation>
    </message>
    <message>
        <source>What stands here replaces what each of the others gave.</source>
        <translation>Was hier steht, ersetzt, was die anderen angegeben haben.</translation>
    </message>
    <message>
        <source>far apart</source>
        <translation>weit auseinander</translation>
    </message>
    <message>
        <source>from before</source>
        <translation>von früher</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>Personentage</translation>
    </message>
</context>
<context>
    <name>ScoreSection</name>
    <message>
        <source>%1 pd</source>
        <translation>%1 PT</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Angeben</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 angeben</translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation>Nutzen und Aufwand angeben</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>ScoringPage</name>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Als Datei</translation>
    </message>
    <message>
        <source>As it is stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>Begründung ab</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus Datei</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>In Datei</translation>
    </message>
    <message>
        <source>Into a file…</source>
        <translation>In Datei…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Neues Kriterium</translation>
    </message>
    <message>
        <source>Nothing here holds before it is saved. What it would move stands beside it.</source>
        <translation>Nichts hier gilt, bevor es gespeichert ist. Was sich bewegen würde, steht daneben.</translation>
    </message>
    <message>
        <source>Numbers, criteria, + - * / ( ), min, max, log10, sqrt. Without one the weights hold.</source>
        <translation>Zahlen, Kriterien, + - * / ( ), min, max, log10, sqrt. Ohne Formel gelten die Gewichte.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Scoring and policy</source>
        <translation>Bewertung und Regeln</translation>
    </message>
    <message>
        <source>The first rule that tells two changes apart decides; then the score does. Alt+↑ and Alt+↓, or the mouse, move a rule; Space switches it on or off.</source>
        <translation>Die erste Regel, die zwei Änderungen unterscheidet, entscheidet; danach die Punkte. Alt+↑ und Alt+↓ oder die Maus verschieben eine Regel; die Leertaste schaltet sie ein oder aus.</translation>
    </message>
    <message>
        <source>Where a score moves by more: points, or the part of it where an expression holds.</source>
        <translation>Verlangt, wenn sich die Punkte um mehr ändern; bei einer Formel: der Anteil davon.</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Warum, für den Verlauf</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
</context>
<context>
    <name>SetAllDialog</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>The house may want one where a score moves far</source>
        <translation>Manchmal verlangt, wenn sich die Punkte stark ändern</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>House and language</source>
        <translation>Haus und Sprache</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Parties and escalation</source>
        <translation>Stellen und Eskalation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Products and cadence</source>
        <translation>Produkte und Takt</translation>
    </message>
    <message>
        <source>Scoring and policy</source>
        <translation>Bewertung und Regeln</translation>
    </message>
    <message>
        <source>Teams and calendar</source>
        <translation>Teams und Kalender</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>What tickets need</source>
        <translation>Was Tickets brauchen</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
</context>
<context>
    <name>SettingsChain</name>
    <message>
        <source>Account manager</source>
        <translation>Kundenbetreuung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Product owner</source>
        <translation>Produktverantwortung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Das Haus</translation>
    </message>
    <message>
        <source>What is parked is looked after by whoever parks it. Name who decides on a product, or in the house, and who speaks for a customer: then they look after it.</source>
        <translation>Um Geparktes kümmert sich, wer es parkt. Nennen Sie, wer über ein Produkt oder im Haus entscheidet und wer für einen Kunden spricht: Dann kümmern diese sich darum.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
</context>
<context>
    <name>SettingsParties</name>
    <message>
        <source>Belongs</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tickets can be handed to another department or a supplier. Name the first, and give it a step if it belongs to the chain of escalation.</source>
        <translation>Tickets lassen sich an eine andere Abteilung oder einen Lieferanten weiterleiten. Legen Sie die erste Stelle an, und geben Sie ihr eine Stufe, wenn sie zur Eskalationskette gehört.</translation>
    </message>
    <message>
        <source>To the house</source>
        <translation>Intern</translation>
    </message>
</context>
<context>
    <name>SettingsPeople</name>
    <message>
        <source>Account manager</source>
        <translation>Kundenbetreuung</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>No organisation is known yet. They come with imported tickets and people.</source>
        <translation>Noch ist keine Organisation bekannt. Sie kommen mit importierten Tickets und Personen.</translation>
    </message>
    <message>
        <source>Nobody is known yet. People come with imported tickets, or from a file of people.</source>
        <translation>Noch ist niemand bekannt. Personen kommen mit importierten Tickets oder aus einer Personendatei.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>SettingsProducts</name>
    <message>
        <source>Cadence</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>England</source>
        <translation>England</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>No product is known yet. The first one comes with the first ticket, or is made here.</source>
        <translation>Noch ist kein Produkt bekannt. Das erste kommt mit dem ersten Ticket oder wird hier angelegt.</translation>
    </message>
    <message>
        <source>Products and cadence</source>
        <translation>Produkte und Takt</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>every %n days</source>
        <translation>alle %n Tage</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>%1 as drafts, %2 off</source>
        <translation>%1 als Entwurf, %2 aus</translation>
    </message>
    <message>
        <source>%n teams</source>
        <translation>%n Teams</translation>
    </message>
    <message>
        <source>1 team</source>
        <translation>1 Team</translation>
    </message>
    <message>
        <source>Anybody may ask</source>
        <translation>Alle dürfen anfragen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Only who is listed asks</source>
        <translation>Nur Verzeichnete</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Waiting costs %1 % a week</source>
        <translation>Warten kostet %1 % die Woche</translation>
    </message>
</context>
<context>
    <name>SmallTable</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>%1 is in %2 already. Edit the share there.</source>
        <translation>%1 ist schon in %2. Ändern Sie dort den Anteil.</translation>
    </message>
    <message>
        <source>%1 pd a release</source>
        <translation>%1 PT je Release</translation>
    </message>
    <message>
        <source>%n releases to come</source>
        <translation>%n kommende Releases</translation>
    </message>
    <message>
        <source>1 release to come</source>
        <translation>1 kommendes Release</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Liefersperre</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed: nobody works, only expedited releases ship. Blackout: people work, nothing ships.</source>
        <translation>Geschlossen: Niemand arbeitet, nur Eilreleases werden ausgeliefert. Liefersperre: Es wird gearbeitet, aber nicht ausgeliefert.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For faults</source>
        <translation>Für Fehler</translation>
    </message>
    <message>
        <source>For faults, %</source>
        <translation>Für Fehler, %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How much of their working time this team has.</source>
        <translation>Wie viel der Arbeitszeit dieses Team bekommt.</translation>
    </message>
    <message>
        <source>In no team</source>
        <translation>In keinem Team</translation>
    </message>
    <message>
        <source>Its estimates go to</source>
        <translation>Seine Schätzungen gehen an</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Missed by</source>
        <translation>Fehlt in</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Neue Abwesenheit</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Neuer Zweig</translation>
    </message>
    <message>
        <source>New closed days</source>
        <translation>Neue Schließtage</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Person-days a release, as long as nobody is named; counted as soon as somebody is.</source>
        <translation>Personentage je Release, solange niemand genannt ist; danach werden sie berechnet.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Share of their time</source>
        <translation>Zeitanteil</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <source>Ships all the same</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Such as 4.x. Hot fixes are carried into its releases as well.</source>
        <translation>Zum Beispiel 4.x. Auch seine Releases führen Hotfixes mit.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>This part of its time takes corrections alone.</source>
        <translation>Dieser Teil der Zeit ist nur für Korrekturen da.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>StaffingPage</name>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>Closed days and blackouts</source>
        <translation>Schließtage und Liefersperren</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Every release comes from the main line. A branch, such as 4.x, gets releases of its own beside it.</source>
        <translation>Jedes Release kommt aus der Hauptlinie. Ein Zweig wie 4.x bekommt daneben eigene Releases.</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Neue Abwesenheit</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Neuer Zweig</translation>
    </message>
    <message>
        <source>New closed days</source>
        <translation>Neue Schließtage</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>No product is known yet. The first one comes with the first ticket, or is made under Products.</source>
        <translation>Noch ist kein Produkt bekannt. Das erste kommt mit dem ersten Ticket oder entsteht unter Produkte.</translation>
    </message>
    <message>
        <source>No teams yet: a release has one capacity. With teams, such as development and test, each has its own.</source>
        <translation>Noch keine Teams: Ein Release hat eine einzige Kapazität. Mit Teams wie Entwicklung und Test hat jedes seine eigene.</translation>
    </message>
    <message>
        <source>Nobody is away. An absence takes its days from every team that the colleague is in.</source>
        <translation>Niemand ist abwesend. Eine Abwesenheit kostet jedes Team des Mitglieds diese Tage.</translation>
    </message>
    <message>
        <source>Nobody is named yet. A team that nobody is in has the days that are said of it, or nobody knows.</source>
        <translation>Noch ist niemand genannt. Ein Team ohne Mitglieder hat die Tage, die dafür genannt sind, sonst kennt sie niemand.</translation>
    </message>
    <message>
        <source>Nothing is closed beside weekends and public holidays.</source>
        <translation>Außer Wochenenden und Feiertagen ist nichts geschlossen.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Teams and calendar</source>
        <translation>Teams und Kalender</translation>
    </message>
    <message>
        <source>What a release can take is counted from who works on it, from the day after the release before it to its own: weekends, public holidays, closed days and absences out. Cadence and tests stand under Products.</source>
        <translation>Was ein Release aufnimmt, ergibt sich daraus, wer daran arbeitet: vom Tag nach dem vorigen Release bis zum eigenen, ohne Wochenenden, Feiertage, Schließtage und Abwesenheiten. Takt und Tests stehen unter Produkte.</translation>
    </message>
    <message>
        <source>What coming releases have</source>
        <translation>Was kommende Releases haben</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>Personentage</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Baked in</source>
        <translation>Eingebunden</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Mitgeführt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Im Aufbau</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Vertagt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>In test</source>
        <translation>Wird getestet</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Im Versand</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Not ever</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Vorerst nicht</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abbestellt</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Heute möglich</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Nothing like it was found.</source>
        <translation>Nichts Ähnliches gefunden.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>%1, guessed</source>
        <translation>%1, vermutet</translation>
    </message>
    <message>
        <source>%n tickets selected</source>
        <translation>%n Tickets ausgewählt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Asked since %1</source>
        <translation>Nachgefragt seit %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Columns kept from the source</source>
        <translation>Weitere Spalten der Quelle</translation>
    </message>
    <message>
        <source>Fold them</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>Not listed to ask.</source>
        <translation>Steht nicht im Verzeichnis der Anfrageberechtigten.</translation>
    </message>
    <message>
        <source>Not listed to ask. Listed of the same organisation: %1</source>
        <translation>Steht nicht im Verzeichnis der Anfrageberechtigten. Aus derselben Organisation verzeichnet: %1</translation>
    </message>
    <message>
        <source>Nothing but the subject.</source>
        <translation>Nur der Betreff.</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Öffnet sich im Browser</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Unsere Antwort</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Vielleicht: %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>Nachstellen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Suggested from tickets like it; press to confirm or correct</source>
        <translation>Vorschlag nach ähnlichen Tickets; drücken Sie, um zu bestätigen oder zu berichtigen</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>What you do now is done to all of them</source>
        <translation>Was Sie jetzt tun, gilt für alle</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known: letters go by hand</source>
        <translation>nicht bekannt: Mitteilung von Hand</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
</context>
<context>
    <name>TicketTies</name>
    <message>
        <source>%1 (outside the house)</source>
        <translation>%1 (extern)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Antwortweg</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Ihm folgen</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Is with</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Behoben in</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>%1 of %2 pd taken</source>
        <translation>%1 von %2 PT belegt</translation>
    </message>
    <message>
        <source>Its size: %1 pd. What is kept counts as load of the release.</source>
        <translation>Umfang: %1 PT. Was reserviert ist, zählt als Last des Releases.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Keep time for %1</source>
        <translation>Zeit für %1 reservieren</translation>
    </message>
    <message>
        <source>Spread by what is free</source>
        <translation>Nach freier Zeit verteilen</translation>
    </message>
    <message>
        <source>Write how many person-days are kept in a release.</source>
        <translation>Schreiben Sie, wie viele Personentage in einem Release reserviert sind.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>As the system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Theme: %1. Next: %2</source>
        <translation>Farben: %1. Danach: %2</translation>
    </message>
</context>
<context>
    <name>TradeoffCanvas</name>
    <message>
        <source>Value against capacity</source>
        <translation>Nutzen gegen Kapazität</translation>
    </message>
</context>
<context>
    <name>TradeoffLegend</name>
    <message>
        <source>a plan</source>
        <translation>ein Plan</translation>
    </message>
    <message>
        <source>between plans</source>
        <translation>zwischen Plänen</translation>
    </message>
    <message>
        <source>exact plan, up to its bound</source>
        <translation>exakter Plan bis zu seiner Obergrenze</translation>
    </message>
</context>
<context>
    <name>TradeoffPane</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>Export the trade-off</source>
        <translation>Abwägung exportieren</translation>
    </message>
    <message>
        <source>No release has a capacity, so there is nothing to trade. Say what each team has.</source>
        <translation>Kein Release hat eine Kapazität, also gibt es nichts abzuwägen. Geben Sie an, was jedes Team hat.</translation>
    </message>
    <message>
        <source>Nothing is honoured or placed yet, so there is nothing to weigh against capacity.</source>
        <translation>Noch ist nichts bewilligt oder eingeplant; es gibt nichts gegen Kapazität abzuwägen.</translation>
    </message>
    <message>
        <source>Set capacities</source>
        <translation>Kapazitäten angeben</translation>
    </message>
    <message>
        <source>Show as a curve</source>
        <translation>Als Kurve zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Trade-off written to %1</source>
        <translation>Abwägung in %1 geschrieben</translation>
    </message>
    <message>
        <source>What is demanded can&apos;t be done, not even with half as much again. Compose says what conflicts.</source>
        <translation>Das Verlangte ist nicht zu schaffen, auch nicht mit der Hälfte mehr. „Planen“ sagt, was sich widerspricht.</translation>
    </message>
    <message>
        <source>without the dates of %1</source>
        <translation>ohne die Termine von %1</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>%n tickets</source>
        <translation>%n Tickets</translation>
    </message>
    <message>
        <source>What kind is it?</source>
        <translation>Welche Art ist es?</translation>
    </message>
    <message>
        <source>Which does it not wait for?</source>
        <translation>Worauf wartet es nicht?</translation>
    </message>
    <message>
        <source>Which language does the requester read?</source>
        <translation>Welche Sprache liest die anfragende Person?</translation>
    </message>
    <message>
        <source>Which of these does it wait for?</source>
        <translation>Worauf davon wartet es?</translation>
    </message>
    <message>
        <source>Which product is it about?</source>
        <translation>Um welches Produkt geht es?</translation>
    </message>
    <message>
        <source>Which ticket asks for the same?</source>
        <translation>Welches Ticket bittet um dasselbe?</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>A build that logs more is needed: try again with it.</source>
        <translation>Ein Build mit mehr Protokoll ist nötig: Damit erneut versuchen.</translation>
    </message>
    <message>
        <source>At the requester&apos;s</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>Log build</source>
        <translation>Log-Build</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Not seen in our systems: try at the requester&apos;s.</source>
        <translation>In unseren Systemen nicht gesehen: Beim Kunden versuchen.</translation>
    </message>
    <message>
        <source>Not seen there: ask for a log build.</source>
        <translation>Dort nicht gesehen: Um einen Log-Build bitten.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Not tried yet: try it in our own systems.</source>
        <translation>Noch nicht versucht: In unseren Systemen versuchen.</translation>
    </message>
    <message>
        <source>Our system</source>
        <translation>Unser System</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
</context>
<context>
    <name>TrialTable</name>
    <message>
        <source>Add a situation</source>
        <translation>+ Situation</translation>
    </message>
    <message>
        <source>Add a system of ours</source>
        <translation>+ Unser System</translation>
    </message>
    <message>
        <source>Add one of theirs</source>
        <translation>+ System des Kunden</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Name des Systems</translation>
    </message>
    <message>
        <source>Situation, such as “with the filter on”</source>
        <translation>Situation, zum Beispiel „mit Filter“</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>wie beschrieben</translation>
    </message>
</context>
<context>
    <name>TriedDialog</name>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>What coming releases would have</source>
        <translation>Was kommende Releases dann hätten</translation>
    </message>
</context>
<context>
    <name>TwinModel</name>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>× the line</source>
        <translation>× Linie</translation>
    </message>
</context>
<context>
    <name>TwinTable</name>
    <message>
        <source>The chart as a table</source>
        <translation>Das Diagramm als Tabelle</translation>
    </message>
</context>
<context>
    <name>TypedAlike</name>
    <message>
        <source>Similar cases</source>
        <translation>Ähnliche Fälle</translation>
    </message>
    <message>
        <source>Similar: is it one of these?</source>
        <translation>Ähnlich: Ist es eines davon?</translation>
    </message>
</context>
<context>
    <name>UnknownDialog</name>
    <message>
        <source>Drop…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>If it is sent again, it may arrive twice. If you can, ask the reader, or look at the server&apos;s log.</source>
        <translation>Wird sie noch einmal gesendet, kommt sie vielleicht doppelt an. Fragen Sie wenn möglich nach, oder sehen Sie ins Protokoll des Servers.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ist angekommen</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived</source>
        <translation>Niemand weiß, ob sie angekommen ist</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>The mail server gave no clear answer: %1.</source>
        <translation>Der Mailserver gab keine klare Antwort: %1.</translation>
    </message>
</context>
<context>
    <name>UntilWhen</name>
    <message>
        <source>Another day: %1</source>
        <translation>Ein anderer Tag: %1</translation>
    </message>
    <message>
        <source>Defer until when?</source>
        <translation>Bis wann vertagen?</translation>
    </message>
    <message>
        <source>In a quarter</source>
        <translation>Um ein Quartal</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>Um vier Wochen</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Um zwei Wochen</translation>
    </message>
    <message>
        <source>That is no day to come. Write it like %1.</source>
        <translation>Das ist kein künftiger Tag. Schreiben Sie ihn wie %1.</translation>
    </message>
    <message>
        <source>The day is told to everyone who waits: it is a promise.</source>
        <translation>Der Tag wird allen Wartenden genannt: Er ist eine Zusage.</translation>
    </message>
    <message>
        <source>When something happens…</source>
        <translation>Wenn etwas geschieht…</translation>
    </message>
</context>
<context>
    <name>UrgencyDialog</name>
    <message>
        <source>%n end users wait</source>
        <translation>%n Endnutzer warten</translation>
    </message>
    <message>
        <source>1 end user waits</source>
        <translation>1 Endnutzer wartet</translation>
    </message>
    <message>
        <source>As it is (%1)</source>
        <translation>Wie bisher (%1)</translation>
    </message>
    <message>
        <source>Critical: an expedited release is proposed</source>
        <translation>Kritisch: Ein Eilrelease wird vorgeschlagen</translation>
    </message>
    <message>
        <source>High: a critical process; medium: an important part; low: trivial</source>
        <translation>Hoch: kritischer Ablauf; mittel: wichtiger Teil; niedrig: Kleinigkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Einstufen</translation>
    </message>
    <message>
        <source>Known once somebody waits</source>
        <translation>Bekannt, sobald jemand wartet</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Why the impact is another than the one counted</source>
        <translation>Warum die Auswirkung von der berechneten abweicht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Keep for myself</source>
        <translation>Nur für mich behalten</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Als neue Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Änderungen an „%1“ speichern</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Für alle freigeben</translation>
    </message>
</context>
<context>
    <name>WaitsPane</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Einsortiert als</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht genannt</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 is not to be placed here, or nobody has said how much work it is.</source>
        <translation>%1 ist hier nicht einzuplanen, oder niemand hat gesagt, wie viel Arbeit es ist.</translation>
    </message>
    <message>
        <source>%1 of %2 in time</source>
        <translation>%1 von %2 pünktlich</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 PT</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n Änderungen</translation>
    </message>
    <message>
        <source>%n days late</source>
        <translation>%n Tage zu spät</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Ein Plan</translation>
    </message>
    <message>
        <source>A plan brings just that</source>
        <translation>Genau das bringt ein Plan</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Between plans</source>
        <translation>Zwischen Plänen</translation>
    </message>
    <message>
        <source>Between two plans</source>
        <translation>Zwischen zwei Plänen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capacity as it is</source>
        <translation>Heutige Kapazität</translation>
    </message>
    <message>
        <source>Capacity, person-days</source>
        <translation>Kapazität, Personentage</translation>
    </message>
    <message>
        <source>Changes in</source>
        <translation>Änderungen im Plan</translation>
    </message>
    <message>
        <source>Come in, beside today</source>
        <translation>Kommt hinzu, gegenüber heute</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Kommt hinzu</translation>
    </message>
    <message>
        <source>Exact plan</source>
        <translation>Exakter Plan</translation>
    </message>
    <message>
        <source>Exact plan: %1</source>
        <translation>Exakter Plan: %1</translation>
    </message>
    <message>
        <source>Fall out, beside today</source>
        <translation>Fällt heraus, gegenüber heute</translation>
    </message>
    <message>
        <source>Falls out</source>
        <translation>Fällt heraus</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Mandates in time</source>
        <translation>Vorgaben pünktlich</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Umgeplant</translation>
    </message>
    <message>
        <source>Next day brings</source>
        <translation>Ein Tag mehr</translation>
    </message>
    <message>
        <source>No plan brings more than %1</source>
        <translation>Kein Plan bringt mehr als %1</translation>
    </message>
    <message>
        <source>No plan exceeds</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Not in these releases</source>
        <translation>Nicht in diesen Releases</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Optimal</source>
        <translation>Optimal</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Personentage</translation>
    </message>
    <message>
        <source>Plan&apos;s value</source>
        <translation>Plannutzen</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>The best plan: proven</source>
        <translation>Der beste Plan: bewiesen</translation>
    </message>
    <message>
        <source>The next day brings %1</source>
        <translation>Ein Tag mehr bringt %1</translation>
    </message>
    <message>
        <source>The trade-off as a table</source>
        <translation>Die Abwägung als Tabelle</translation>
    </message>
    <message>
        <source>There is no team “%1” here.</source>
        <translation>Hier gibt es kein Team „%1“.</translation>
    </message>
    <message>
        <source>There is no “%1” in these teams.</source>
        <translation>In diesen Teams gibt es kein „%1“.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Today&apos;s plan</source>
        <translation>Heutiger Plan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Value against capacity, %1: from %2 at %3 to %4 at %5. Today&apos;s capacity is %6, today&apos;s plan brings %7.</source>
        <translation>Nutzen gegen Kapazität, %1: von %2 bei %3 bis %4 bei %5. Heute: Kapazität %6, Plan %7.</translation>
    </message>
    <message>
        <source>Value against capacity: nothing is limited, so there is no curve.</source>
        <translation>Nutzen gegen Kapazität: Nichts ist begrenzt, also gibt es keine Kurve.</translation>
    </message>
    <message>
        <source>Value, points</source>
        <translation>Nutzen, Punkte</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What is demanded can&apos;t be done with so little.</source>
        <translation>Mit so wenig ist das Verlangte nicht zu schaffen.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>unterscheidet sich</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>Lücke %1</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>im Vergleich</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>Below</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Choose a scenario first.</source>
        <translation>Wählen Sie zuerst ein Szenario.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Wird geplant…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>Lay out releases</source>
        <translation>Releases anlegen</translation>
    </message>
    <message>
        <source>No coming release takes something in, so there is nothing to suppose yet.</source>
        <translation>Kein kommendes Release nimmt etwas auf; noch lässt sich nichts annehmen.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>There is no product yet, so there is nothing to compose.</source>
        <translation>Noch gibt es kein Produkt und damit nichts zu planen.</translation>
    </message>
    <message>
        <source>There is nothing to compose yet.</source>
        <translation>Noch gibt es nichts zu planen.</translation>
    </message>
</context>
<context>
    <name>WhichNo</name>
    <message>
        <source>At a day, a ticket, a number or a law.</source>
        <translation>Durch Tag, Ticket, Anzahl oder Gesetz.</translation>
    </message>
    <message>
        <source>Closed for now. Say what would bring it back, then Enter.</source>
        <translation>Vorerst geschlossen. Schreiben Sie, was sie zurückbringen würde, dann Eingabe.</translation>
    </message>
    <message>
        <source>It does not belong into the product.</source>
        <translation>Gehört nicht ins Produkt.</translation>
    </message>
    <message>
        <source>Not ever</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Vorerst nicht</translation>
    </message>
    <message>
        <source>Not now, and back by itself…</source>
        <translation>Vorerst nicht, kommt von selbst zurück…</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Heute möglich</translation>
    </message>
    <message>
        <source>The reason says how.</source>
        <translation>Die Begründung sagt, wie.</translation>
    </message>
    <message>
        <source>What would bring it back</source>
        <translation>Was sie zurückbringen würde</translation>
    </message>
    <message>
        <source>Which no?</source>
        <translation>Welches Nein?</translation>
    </message>
</context>
<context>
    <name>WhichRenewal</name>
    <message>
        <source>%n wishes</source>
        <translation>%n Wünsche</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 Wunsch</translation>
    </message>
    <message>
        <source>Bake into which renewal?</source>
        <translation>In welche Erneuerung einbinden?</translation>
    </message>
    <message>
        <source>Propose “%1”</source>
        <translation>„%1“ vorschlagen</translation>
    </message>
    <message>
        <source>Words, or the name of a new one</source>
        <translation>Wörter oder Name einer neuen</translation>
    </message>
    <message>
        <source>a new renewal, still to be decided</source>
        <translation>eine neue Erneuerung, noch zu entscheiden</translation>
    </message>
</context>
<context>
    <name>WholeDialog</name>
    <message>
        <source>By which day is it to be decided? Write it like 2026-12-24.</source>
        <translation>Bis zu welchem Tag ist zu entscheiden? Schreiben Sie ihn wie 2026-12-24.</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Entscheiden bis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>In person-days; empty while nobody knows.</source>
        <translation>In Personentagen; leer, solange ihn niemand kennt.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Propose a renewal</source>
        <translation>Erneuerung vorschlagen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Then its wishes come back by themselves.</source>
        <translation>Dann kommen ihre Wünsche von selbst zurück.</translation>
    </message>
    <message>
        <source>Those who wait read it.</source>
        <translation>Die Wartenden lesen ihn.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Wishes can be baked into it at once. They rest until it is honoured or rejected.</source>
        <translation>Wünsche lassen sich sofort einbinden. Sie ruhen, bis die Erneuerung bewilligt oder abgelehnt ist.</translation>
    </message>
</context>
<context>
    <name>WordBand</name>
    <message>
        <source>%n recipients</source>
        <translation>%n Empfänger</translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation>1 Empfänger</translation>
    </message>
    <message>
        <source>Nobody waits for it: no letter is written.</source>
        <translation>Niemand wartet darauf: Es wird keine Nachricht geschrieben.</translation>
    </message>
    <message>
        <source>Nothing written here: they read the words in %1.</source>
        <translation>Hier steht nichts: Gelesen wird der Text auf %1.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>The word that Ctrl+Enter says</source>
        <translation>Das Wort, das Strg+Eingabe sagt</translation>
    </message>
    <message>
        <source>This house writes no letter about it. Settings say which letters are written.</source>
        <translation>Dieses Haus schreibt dazu keine Nachricht. Welche geschrieben werden, steht in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>WordsBand</name>
    <message>
        <source>Letter in %1 to %2</source>
        <translation>Auf %1 an %2</translation>
    </message>
    <message>
        <source>Letter in %1, to be told by hand: no mail address is known</source>
        <translation>Auf %1, von Hand mitzuteilen: keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>No letter leaves</source>
        <translation>Keine Nachricht geht hinaus</translation>
    </message>
    <message>
        <source>No letter leaves: settings or the requester say so</source>
        <translation>Keine Nachricht geht hinaus: wegen der Einstellungen oder auf Wunsch</translation>
    </message>
</context>
<context>
    <name>WorkaroundDialog</name>
    <message>
        <source>%n letters</source>
        <translation>%n Nachrichten</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>Nobody is told: nobody waits for it.</source>
        <translation>Niemand wird benachrichtigt: Niemand wartet darauf.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and tell</source>
        <translation>Speichern und mitteilen</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Behelf</translation>
    </message>
    <message>
        <source>everyone who waits reads it</source>
        <translation>alle Wartenden lesen ihn</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Choose a change first.</source>
        <translation>Wählen Sie zuerst eine Änderung.</translation>
    </message>
    <message>
        <source>Go to the column that you paste into first, by ← and →: %1.</source>
        <translation>Gehen Sie zuerst mit ← und → in die Spalte, in die Sie einfügen: %1.</translation>
    </message>
</context>
<context>
    <name>_DraftLine</name>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>Was Sie zuvor geschrieben haben, ist noch da.</translation>
    </message>
</context>
<context>
    <name>_FoldingRow</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>_Refusal</name>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
</context>
<context>
    <name>_UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 %2 %3, and %4 is not among the candidates.</source>
        <translation>%1 %2 %3, und %4 ist nicht unter den Kandidaten.</translation>
    </message>
    <message>
        <source>%1 %2 itself. Remove that.</source>
        <translation>%1 %2 sich selbst. Entfernen Sie das.</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 Und %2 weitere.</translation>
    </message>
    <message>
        <source>%1 It may have arrived all the same.</source>
        <translation>%1 Sie kann trotzdem angekommen sein.</translation>
    </message>
    <message>
        <source>%1 The word on it now: %2 by %3, “%4”</source>
        <translation>%1 Jetzt gilt dazu: %2 von %3, „%4“</translation>
    </message>
    <message>
        <source>%1 also shipped in another release, so it stays shipped.</source>
        <translation>%1 wurde auch mit einem anderen Release ausgeliefert und bleibt daher ausgeliefert.</translation>
    </message>
    <message>
        <source>%1 and %2 belong to different products.</source>
        <translation>%1 und %2 gehören zu verschiedenen Produkten.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t ship together</source>
        <translation>%1 und %2 werden nicht zusammen ausgeliefert</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other</source>
        <translation>%1 und %2 schließen einander aus</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and no release that may hold it has more than %4 for that.</source>
        <translation>%1 und %2 werden zusammen ausgeliefert und brauchen %3, und kein Release, das sie aufnehmen darf, hat mehr als %4 dafür.</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and no release that may hold it has so much of each.</source>
        <translation>%1 und %2 werden zusammen ausgeliefert und brauchen %3, und kein Release, das sie aufnehmen darf, hat so viel von jedem.</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and none of these releases has more than %4 for that.</source>
        <translation>%1 und %2 werden zusammen ausgeliefert und brauchen %3, und keines dieser Releases hat mehr als %4 dafür.</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and none of these releases has so much of each.</source>
        <translation>%1 und %2 werden zusammen ausgeliefert und brauchen %3, und keines dieser Releases hat so viel von jedem.</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und weitere</translation>
    </message>
    <message>
        <source>%1 answer</source>
        <translation>%1 Antwort</translation>
    </message>
    <message>
        <source>%1 answered on C-%2</source>
        <translation>%1 hat zu C-%2 geantwortet</translation>
    </message>
    <message>
        <source>%1 answered the question</source>
        <translation>%1 hat die Frage beantwortet</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>%1 are not tested and would move on, but there is no later release that takes it in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>%1 sind nicht getestet und würden verschoben, aber kein späteres Release kann sie aufnehmen. Legen Sie zuerst eines an (fortnight release plan), oder tragen Sie das Testergebnis ein.</translation>
    </message>
    <message>
        <source>%1 are not tested and would move on, but there is no later release that takes them in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>%1 sind nicht getestet und würden verschoben, aber kein späteres Release kann sie aufnehmen. Legen Sie zuerst eines an (fortnight release plan), oder tragen Sie das Testergebnis ein.</translation>
    </message>
    <message>
        <source>%1 are not tested, and nothing untested ships in %2. Give the verdict, or %3.</source>
        <translation>%1 sind nicht getestet, und Ungetestetes wird mit %2 nicht ausgeliefert. Tragen Sie das Testergebnis ein, oder wählen Sie: %3.</translation>
    </message>
    <message>
        <source>%1 asks %2 days of %3, and has %4</source>
        <translation>%1 verlangt %2 Tage von %3 und hat %4</translation>
    </message>
    <message>
        <source>%1 begins with the mark of %2, but line %3 is not in it. Export it again, or name its encoding.</source>
        <translation>%1 beginnt mit der Marke von %2, aber Zeile %3 passt nicht dazu. Exportieren Sie erneut, oder nennen Sie die Kodierung.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 (P-%3) already.</source>
        <translation>%1 gehört schon zu %2 (P-%3).</translation>
    </message>
    <message>
        <source>%1 breaks off within line %2: the file is incomplete, and that line was skipped. Export or copy the file again, and import it once more.</source>
        <translation>%1 bricht in Zeile %2 ab: Die Datei ist unvollständig, und diese Zeile wurde übersprungen. Exportieren oder kopieren Sie die Datei erneut, und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 breaks off within row %2, before its quotation mark is closed: the file is incomplete. What is there of the row was taken. Export or copy the file again, and import it once more.</source>
        <translation>%1 bricht in Zeile %2 ab, bevor das Anführungszeichen geschlossen ist: Die Datei ist unvollständig. Was von der Zeile da ist, wurde aufgenommen. Exportieren oder kopieren Sie die Datei erneut, und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 brought an answer</source>
        <translation>%1 brachte eine Antwort</translation>
    </message>
    <message>
        <source>%1 can only slip to a later release than %2; %3 is not later.</source>
        <translation>%1 lässt sich nur auf ein späteres Release als %2 verschieben; %3 ist nicht später.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2. It is %3 or more.</source>
        <translation>%1 kann nicht %2 sein. Erlaubt ist %3 oder mehr.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be as large as %2.</source>
        <translation>%1 kann nicht so groß sein wie %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be closed: somebody still waits for an answer.</source>
        <translation>%1 lässt sich nicht abschließen: Jemand wartet noch auf eine Antwort.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be merged with itself.</source>
        <translation>%1 lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be understood: %2.</source>
        <translation>%1 ist nicht zu verstehen: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t draw on two reserves of %2 in %3: %4 and %5. Choose one.</source>
        <translation>%1 kann nicht aus zwei Reserven von %2 in %3 schöpfen: %4 und %5. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>%1 can&apos;t give %2 days of %3: a capacity is 0 or more.</source>
        <translation>%1 kann nicht %2 Tage von %3 geben: Eine Kapazität ist 0 oder mehr.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have %2 person-days of it: give 0 or more.</source>
        <translation>%1 kann nicht %2 Personentage davon haben: Geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have a %2 of %3: it is a number of 0 or more.</source>
        <translation>%1 kann nicht „%2“ mit %3 haben: Es ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have these levels: it is counted.</source>
        <translation>%1 kann diese Stufen nicht haben: Es wird berechnet.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have these levels: none are named.</source>
        <translation>%1 kann diese Stufen nicht haben: Keine ist benannt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t keep %2 days for %3.</source>
        <translation>%1 kann nicht %2 Tage für %3 reservieren.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 can’t bring it back. Name a number above 0.</source>
        <translation>%1 kann sie nicht zurückbringen. Nennen Sie eine Zahl über 0.</translation>
    </message>
    <message>
        <source>%1 can’t bring it back. Name a number of at most %2.</source>
        <translation>%1 kann sie nicht zurückbringen. Nennen Sie höchstens %2.</translation>
    </message>
    <message>
        <source>%1 can’t stand in for %2. Name somebody else.</source>
        <translation>%1 kann %2 nicht vertreten. Nennen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>%1 change</source>
        <translation>%1 Änderung</translation>
    </message>
    <message>
        <source>%1 change of %2 would lose what was estimated: say which team takes it over (team remove &apos;%3&apos; --to &apos;%4&apos;).</source>
        <translation>%1 Änderung von %2 verlöre ihre Schätzung: Geben Sie an, welches Team sie übernimmt (team remove &apos;%3&apos; --to &apos;%4&apos;).</translation>
    </message>
    <message>
        <source>%1 change parked</source>
        <translation>%1 Änderung geparkt</translation>
    </message>
    <message>
        <source>%1 change placed in R-%2, %3</source>
        <translation>%1 Änderung eingeplant in R-%2, %3</translation>
    </message>
    <message>
        <source>%1 change scored: %2</source>
        <translation>%1 Änderung bewertet: %2</translation>
    </message>
    <message>
        <source>%1 change: %2 set</source>
        <translation>%1 Änderung: %2 gesetzt</translation>
    </message>
    <message>
        <source>%1 change: %2 set to %3</source>
        <translation>%1 Änderung: %2 gesetzt auf %3</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 changed %2 while you looked at it. See what it says now, then try again.</source>
        <translation>%1 hat %2 geändert, während Sie es ansahen. Sehen Sie nach, was jetzt dort steht, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 geändert: %2</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>%1 changes of %2 would lose what was estimated: say which team takes it over (team remove &apos;%3&apos; --to &apos;%4&apos;).</source>
        <translation>%1 Änderungen von %2 verlören ihre Schätzung: Geben Sie an, welches Team sie übernimmt (team remove &apos;%3&apos; --to &apos;%4&apos;).</translation>
    </message>
    <message>
        <source>%1 changes parked</source>
        <translation>%1 Änderungen geparkt</translation>
    </message>
    <message>
        <source>%1 changes placed in R-%2, %3</source>
        <translation>%1 Änderungen eingeplant in R-%2, %3</translation>
    </message>
    <message>
        <source>%1 changes scored: %2</source>
        <translation>%1 Änderungen bewertet: %2</translation>
    </message>
    <message>
        <source>%1 changes: %2 set</source>
        <translation>%1 Änderungen: %2 gesetzt</translation>
    </message>
    <message>
        <source>%1 changes: %2 set to %3</source>
        <translation>%1 Änderungen: %2 gesetzt auf %3</translation>
    </message>
    <message>
        <source>%1 characters are too many for one paste: at most %2.</source>
        <translation>%1 Zeichen sind zu viele auf einmal: höchstens %2.</translation>
    </message>
    <message>
        <source>%1 consulted on C-%2</source>
        <translation>%1 zu C-%2 um Rat gefragt</translation>
    </message>
    <message>
        <source>%1 contains NUL bytes: it is damaged, or not a text file. Export the tickets again as CSV, XLSX or JSON.</source>
        <translation>%1 enthält NUL-Bytes: Die Datei ist beschädigt oder keine Textdatei. Exportieren Sie die Tickets erneut als CSV, XLSX oder JSON.</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3.</source>
        <translation>%1 ließ sich nicht nach %2 kopieren: %3.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it is not everything of its source: %2</source>
        <translation>%1 ließ sich nicht zu Ende lesen und ist daher nicht alles aus der Quelle: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another name.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is still there.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Was vorher da war, ist noch da.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 days before %2 is %3, so it would be back at once. Say fewer days before.</source>
        <translation>%1 Tage vor %2 ist der %3; sie wäre sofort zurück. Geben Sie weniger Tage an.</translation>
    </message>
    <message>
        <source>%1 days of %2</source>
        <translation>%1 Tage von %2</translation>
    </message>
    <message>
        <source>%1 decided on C-%2 just now: %3, “%4”. To decide all the same, add --overrule.</source>
        <translation>%1 hat eben über C-%2 entschieden: %3, „%4“. Um dennoch zu entscheiden, fügen Sie --overrule hinzu.</translation>
    </message>
    <message>
        <source>%1 empty release</source>
        <translation>%1 leeres Release</translation>
    </message>
    <message>
        <source>%1 empty releases</source>
        <translation>%1 leere Releases</translation>
    </message>
    <message>
        <source>%1 ends in the middle of a character: it is incomplete. Export or copy it again.</source>
        <translation>%1 endet mitten in einem Zeichen: Die Datei ist unvollständig. Exportieren oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 ends on %2, before it begins on %3.</source>
        <translation>%1 endet am %2, vor dem Beginn am %3.</translation>
    </message>
    <message>
        <source>%1 excludes %2, and both must go together. Remove one of the two.</source>
        <translation>%1 schließt %2 aus, und beide müssen zusammengehen. Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>%1 excludes %2.</source>
        <translation>%1 schließt %2 aus.</translation>
    </message>
    <message>
        <source>%1 failed C-%2 for R-%3</source>
        <translation>%1: C-%2 hat den Test für R-%3 nicht bestanden</translation>
    </message>
    <message>
        <source>%1 failed R-%2 as a whole</source>
        <translation>%1: R-%2 hat den Gesamttest nicht bestanden</translation>
    </message>
    <message>
        <source>%1 failed its test as a whole. Mend it, and give its verdict again.</source>
        <translation>%1 hat den Gesamttest nicht bestanden. Beheben Sie die Ursache, und tragen Sie das Testergebnis erneut ein.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 is longer than three years.</source>
        <translation>%1 ist von %2 bis %3 länger als drei Jahre.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 (%4); %5 is outside.</source>
        <translation>%1 reicht von %2 bis %3 (%4); %5 liegt außerhalb.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3; %4 is outside.</source>
        <translation>%1 reicht von %2 bis %3; %4 liegt außerhalb.</translation>
    </message>
    <message>
        <source>%1 goes together with %2.</source>
        <translation>%1 gehört mit %2 zusammen.</translation>
    </message>
    <message>
        <source>%1 gone meanwhile</source>
        <translation>%1 inzwischen verschwunden</translation>
    </message>
    <message>
        <source>%1 hangs on %2, which fits into none of these releases.</source>
        <translation>%1 hängt an %2, und diese passt in keines dieser Releases.</translation>
    </message>
    <message>
        <source>%1 has %2 MB; files are read up to %3 MB. Export it in parts, for example a year at a time.</source>
        <translation>%1 hat %2 MB; Dateien werden bis %3 MB gelesen. Exportieren Sie in Teilen, zum Beispiel jahrweise.</translation>
    </message>
    <message>
        <source>%1 has %2 of %3.</source>
        <translation>%1 hat %2 von %3.</translation>
    </message>
    <message>
        <source>%1 has %2 person-days free</source>
        <translation>%1 hat %2 Personentage frei</translation>
    </message>
    <message>
        <source>%1 has %2 person-days free already. Name a higher number.</source>
        <translation>%1 hat schon %2 Personentage frei. Nennen Sie eine höhere Zahl.</translation>
    </message>
    <message>
        <source>%1 has %2 rows; files are read up to %3. Export it in parts, for example a year at a time.</source>
        <translation>%1 hat %2 Zeilen; Dateien werden bis %3 gelesen. Exportieren Sie in Teilen, zum Beispiel jahrweise.</translation>
    </message>
    <message>
        <source>%1 has a branch “%2” already.</source>
        <translation>%1 hat schon einen Zweig „%2“.</translation>
    </message>
    <message>
        <source>%1 has a line of more than %2 MB: that is no table. Export the tickets as CSV, XLSX or JSON.</source>
        <translation>%1 hat eine Zeile von mehr als %2 MB: Das ist keine Tabelle. Exportieren Sie die Tickets als CSV, XLSX oder JSON.</translation>
    </message>
    <message>
        <source>%1 has a sheet that spans %2 rows and %3 columns: too many to hold at once. Delete stray cells far from the table, or save it as CSV.</source>
        <translation>%1 hat ein Blatt über %2 Zeilen und %3 Spalten: zu viele auf einmal. Löschen Sie verstreute Zellen weit weg von der Tabelle, oder speichern Sie als CSV.</translation>
    </message>
    <message>
        <source>%1 has a sheet with %2 rows; files are read up to %3. Split it, for example a year at a time.</source>
        <translation>%1 hat ein Blatt mit %2 Zeilen; Dateien werden bis %3 gelesen. Teilen Sie es, zum Beispiel jahrweise.</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns. Export fewer columns, or look whether it is a table at all.</source>
        <translation>%1 hat mehr als %2 Spalten. Exportieren Sie weniger Spalten, oder prüfen Sie, ob es überhaupt eine Tabelle ist.</translation>
    </message>
    <message>
        <source>%1 has more than %2 reserves of %3. Put some together.</source>
        <translation>%1 hat mehr als %2 Reserven von %3. Fassen Sie einige zusammen.</translation>
    </message>
    <message>
        <source>%1 has no branch “%2”. There are: %3.</source>
        <translation>%1 hat keinen Zweig „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>%1 has no column with a name, a mail address or an organisation. Name the columns %2; all may be missing but one of name, email and organisation.</source>
        <translation>%1 hat keine Spalte mit Name, E-Mail-Adresse oder Organisation. Benennen Sie die Spalten %2; alle dürfen fehlen außer einer von name, email und organisation.</translation>
    </message>
    <message>
        <source>%1 has no coming release that takes something in. Lay some out (fortnight release plan).%2</source>
        <translation>%1 hat kein kommendes Release, das etwas aufnimmt. Legen Sie welche an (fortnight release plan).%2</translation>
    </message>
    <message>
        <source>%1 has no row of headers. Export it again with its column names.</source>
        <translation>%1 hat keine Kopfzeile. Exportieren Sie die Datei erneut mit Spaltennamen.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. Its sheets are: %3.</source>
        <translation>%1 hat kein Blatt „%2“. Die Blätter sind: %3.</translation>
    </message>
    <message>
        <source>%1 has no team “%2”. It has %3.</source>
        <translation>%1 hat kein Team „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>%1 has no team “%2”. There are: %3.</source>
        <translation>%1 hat kein Team „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>%1 has no teams any more: each release keeps the capacity that it had in all.</source>
        <translation>%1 hat keine Teams mehr: Jedes Release behält die Kapazität, die es insgesamt hatte.</translation>
    </message>
    <message>
        <source>%1 has no teams: its work is not split. Leave the team out.</source>
        <translation>%1 hat keine Teams: Die Arbeit wird nicht aufgeteilt. Lassen Sie das Team weg.</translation>
    </message>
    <message>
        <source>%1 has no time of %2.</source>
        <translation>%1 hat keine Zeit von %2.</translation>
    </message>
    <message>
        <source>%1 has no “%2”. Did you mean %3?</source>
        <translation>%1 hat kein Feld „%2“. Meinten Sie %3?</translation>
    </message>
    <message>
        <source>%1 has no “%2”. There is %3.</source>
        <translation>%1 hat kein Feld „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>%1 has not answered since %2</source>
        <translation>%1 hat seit %2 nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 has not passed its test as a whole yet. Give that verdict (verdict %2 pass).</source>
        <translation>%1 hat den Gesamttest noch nicht bestanden. Tragen Sie das Ergebnis ein (verdict %2 pass).</translation>
    </message>
    <message>
        <source>%1 holds C-%2, and nobody has said how much work it is.</source>
        <translation>%1 enthält C-%2, und niemand hat gesagt, wie viel Arbeit sie ist.</translation>
    </message>
    <message>
        <source>%1 holds a sheet of %2 MB of text; files are read up to %3 MB. Export it in parts, for example a year at a time.</source>
        <translation>%1 enthält ein Blatt mit %2 MB Text; Dateien werden bis %3 MB gelesen. Exportieren Sie in Teilen, zum Beispiel jahrweise.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 pages. Add its parts one by one.</source>
        <translation>%1 enthält mehr als %2 Seiten. Fügen Sie die Teile einzeln hinzu.</translation>
    </message>
    <message>
        <source>%1 holds no page: no file that ends with .md, .markdown, .html or .htm.</source>
        <translation>%1 enthält keine Seite: keine Datei mit der Endung .md, .markdown, .html oder .htm.</translation>
    </message>
    <message>
        <source>%1 holds no tickets. Export it again and look whether anything was chosen.</source>
        <translation>%1 enthält keine Tickets. Exportieren Sie erneut, und prüfen Sie, ob etwas ausgewählt war.</translation>
    </message>
    <message>
        <source>%1 holds nothing. Place changes in it first.</source>
        <translation>%1 enthält nichts. Planen Sie zuerst Änderungen darin ein.</translation>
    </message>
    <message>
        <source>%1 holds the names of its columns, and no rows under them.</source>
        <translation>%1 enthält Spaltennamen, aber keine Zeilen darunter.</translation>
    </message>
    <message>
        <source>%1 hot fix</source>
        <translation>%1 Hotfix</translation>
    </message>
    <message>
        <source>%1 hot fixes</source>
        <translation>%1 Hotfixes</translation>
    </message>
    <message>
        <source>%1 is %2, not of tickets.</source>
        <translation>%1: %2, nicht mit Tickets.</translation>
    </message>
    <message>
        <source>%1 is %2, not of tickets. Export the tickets (or issues) themselves and import that file.</source>
        <translation>%1: %2, nicht mit Tickets. Exportieren Sie die Tickets (oder Issues) selbst, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is %2. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 ist %2. Exportieren Sie die Tickets als CSV, XLSX oder JSON, und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 is %2. Open it with --db, or export its tickets as CSV.</source>
        <translation>%1 ist %2. Öffnen Sie sie mit --db, oder exportieren Sie ihre Tickets als CSV.</translation>
    </message>
    <message>
        <source>%1 is %2. Unpack it and import the file inside.</source>
        <translation>%1 ist %2. Entpacken Sie sie, und importieren Sie die Datei darin.</translation>
    </message>
    <message>
        <source>%1 is %2: it can&apos;t be %3 again. Only what is %4 can.</source>
        <translation>%1 ist %2 und kann nicht noch einmal %3 werden. Das geht nur im Zustand %4.</translation>
    </message>
    <message>
        <source>%1 is %2: it can&apos;t be %3. Only what is %4 can.</source>
        <translation>%1 ist %2 und kann nicht %3 werden. Das geht nur im Zustand %4.</translation>
    </message>
    <message>
        <source>%1 is %2: it holds no tickets.</source>
        <translation>%1: %2 ohne Tickets.</translation>
    </message>
    <message>
        <source>%1 is %2: it holds no tickets. Export the tickets (or issues) themselves and import that file.</source>
        <translation>%1: %2 ohne Tickets. Exportieren Sie die Tickets (oder Issues) selbst, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is %2: it takes nothing more in. Choose a later release, or name a reason for it to go in late (fortnight %3 %4 %5 --late …).</source>
        <translation>%1 nimmt nichts mehr auf (%2). Wählen Sie ein späteres Release, oder begründen Sie, warum sie nachträglich hineinkommt (fortnight %3 %4 %5 --late …).</translation>
    </message>
    <message>
        <source>%1 is %2: it takes nothing more in. Choose a later release.</source>
        <translation>%1 nimmt nichts mehr auf (%2). Wählen Sie ein späteres Release.</translation>
    </message>
    <message>
        <source>%1 is JSON nested too deeply to be a list of tickets.</source>
        <translation>%1 ist JSON, das für eine Liste von Tickets zu tief verschachtelt ist.</translation>
    </message>
    <message>
        <source>%1 is JSON that cannot be read: a number in it is too long. Export it again.</source>
        <translation>%1 ist JSON, das sich nicht lesen lässt: Eine Zahl darin ist zu lang. Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is JSON without a list of tickets (it holds: %2). Export the tickets, and import that file.</source>
        <translation>%1 ist JSON ohne eine Liste von Tickets (es enthält: %2). Exportieren Sie die Tickets, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is JSON without tickets. Export the tickets, and import that file.</source>
        <translation>%1 ist JSON ohne Tickets. Exportieren Sie die Tickets, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is a Word document. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 ist ein Word-Dokument. Exportieren Sie die Tickets als CSV, XLSX oder JSON, und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV.</source>
        <translation>%1 ist eine binäre Excel-Arbeitsmappe (.xlsb). Speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>%1 is a correction that nobody has reproduced. Reproduce it before it is honoured.</source>
        <translation>%1 ist eine Korrektur, die niemand nachgestellt hat. Stellen Sie sie nach, bevor sie bewilligt wird.</translation>
    </message>
    <message>
        <source>%1 is a correction: a fault is mended, and waits for no renewal.</source>
        <translation>%1 ist eine Korrektur: Ein Fehler wird behoben und wartet auf keine Erneuerung.</translation>
    </message>
    <message>
        <source>%1 is a file. Name the folder that it lies in.</source>
        <translation>%1 ist eine Datei. Nennen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file inside it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file, like fortnight.db.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei, zum Beispiel fortnight.db.</translation>
    </message>
    <message>
        <source>%1 is a mail message. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 ist eine E-Mail. Exportieren Sie die Tickets als CSV, XLSX oder JSON, und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 is a mandate: it can only be rejected as lapsed, when its law no longer demands it.</source>
        <translation>%1 ist eine Vorgabe: Sie lässt sich nur als entfallen ablehnen, wenn das Gesetz sie nicht mehr fordert.</translation>
    </message>
    <message>
        <source>%1 is a mandate: it needs the reference of its law or contract and the date by which it must ship.</source>
        <translation>%1 ist eine Vorgabe: Sie braucht den Verweis auf Gesetz oder Vertrag und den Tag, bis zu dem sie ausgeliefert sein muss.</translation>
    </message>
    <message>
        <source>%1 is a mandate: its date can&apos;t wait for a renewal.</source>
        <translation>%1 ist eine Vorgabe: Ihr Termin kann nicht auf eine Erneuerung warten.</translation>
    </message>
    <message>
        <source>%1 is a message in Outlook&apos;s own format. Save it as .eml (or drag it to a folder from the web mail).</source>
        <translation>%1 ist eine Nachricht in Outlooks eigenem Format. Speichern Sie sie als .eml (oder ziehen Sie sie aus dem Webmail in einen Ordner).</translation>
    </message>
    <message>
        <source>%1 is a number, and “%2” is none.</source>
        <translation>%1 ist eine Zahl, und „%2“ ist keine.</translation>
    </message>
    <message>
        <source>%1 is a presentation. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 ist eine Präsentation. Exportieren Sie die Tickets als CSV, XLSX oder JSON, und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 is a recording of HTTP exchanges, and none of its answers holds tickets.</source>
        <translation>%1 ist eine Aufzeichnung von HTTP-Abrufen, und keine der Antworten enthält Tickets.</translation>
    </message>
    <message>
        <source>%1 is a release of %2, %3 belongs to %4.</source>
        <translation>%1 ist ein Release von %2, %3 gehört zu %4.</translation>
    </message>
    <message>
        <source>%1 is a web page (HTML), perhaps a sign-in page or an “Excel” export that is a page in truth. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 ist eine Webseite (HTML), vielleicht eine Anmeldeseite oder ein „Excel“-Export, der in Wahrheit eine Seite ist. Exportieren Sie die Tickets als CSV, XLSX oder JSON, und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 is a workbook or zip archive packed with gzip. Unpack it and import the file inside.</source>
        <translation>%1 ist eine mit gzip gepackte Arbeitsmappe oder ZIP-Datei. Entpacken Sie sie, und importieren Sie die Datei darin.</translation>
    </message>
    <message>
        <source>%1 is a zip archive. Unpack it and import the file inside.</source>
        <translation>%1 ist eine ZIP-Datei. Entpacken Sie sie, und importieren Sie die Datei darin.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file. Save it as .xlsx or CSV.</source>
        <translation>%1 ist eine OpenDocument-Datei. Speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>%1 is an XML file. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 ist eine XML-Datei. Exportieren Sie die Tickets als CSV, XLSX oder JSON, und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 is an old Excel or Office file (.xls), or one with a password. Open it in Excel or LibreOffice and save it as .xlsx or CSV without a password.</source>
        <translation>%1 ist eine alte Excel- oder Office-Datei (.xls) oder eine mit Passwort. Öffnen Sie sie in Excel oder LibreOffice, und speichern Sie sie als .xlsx oder CSV ohne Passwort.</translation>
    </message>
    <message>
        <source>%1 is asked that about C-%2 already.</source>
        <translation>%1 wird das zu C-%2 schon gefragt.</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3</source>
        <translation>%1 ist vom %2 bis %3 abwesend</translation>
    </message>
    <message>
        <source>%1 is away on %2</source>
        <translation>%1 ist am %2 abwesend</translation>
    </message>
    <message>
        <source>%1 is barred from %2</source>
        <translation>%1 ist gesperrt für %2</translation>
    </message>
    <message>
        <source>%1 is barred from %2.</source>
        <translation>%1 ist für %2 gesperrt.</translation>
    </message>
    <message>
        <source>%1 is barred from all releases.</source>
        <translation>%1 ist für alle Releases gesperrt.</translation>
    </message>
    <message>
        <source>%1 is both pinned to %2 and barred from it. Choose one.</source>
        <translation>%1 ist an %2 angeheftet und zugleich dafür gesperrt. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 ticket, the last is %3. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 ist fehlerhaftes oder unvollständiges JSON nach %2 Ticket, das letzte ist %3. Nichts wurde aufgenommen. Exportieren oder kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 ticket. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 ist fehlerhaftes oder unvollständiges JSON nach %2 Ticket. Nichts wurde aufgenommen. Exportieren oder kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 tickets, the last is %3. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 ist fehlerhaftes oder unvollständiges JSON nach %2 Tickets, das letzte ist %3. Nichts wurde aufgenommen. Exportieren oder kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 tickets. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 ist fehlerhaftes oder unvollständiges JSON nach %2 Tickets. Nichts wurde aufgenommen. Exportieren oder kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 ist fehlerhaftes oder unvollständiges JSON. Nichts wurde aufgenommen. Exportieren oder kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON: line %2, character %3 (%4). %5 Nothing was taken in. Export or copy it again.</source>
        <translation>%1 ist fehlerhaftes oder unvollständiges JSON: Zeile %2, Zeichen %3 (%4). %5 Nichts wurde aufgenommen. Exportieren oder kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is counted with %2 of their time: %3.</source>
        <translation>%1 zählt insgesamt mit %2 der Zeit: %3.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: %2. Export or copy it again.</source>
        <translation>%1 ist beschädigt oder unvollständig: %2. Exportieren oder kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 Choose an earlier backup.</source>
        <translation>%1 ist beschädigt: %2 Wählen Sie eine frühere Sicherung.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again and look whether anything was chosen.</source>
        <translation>%1 ist leer. Exportieren Sie erneut, und prüfen Sie, ob etwas ausgewählt war.</translation>
    </message>
    <message>
        <source>%1 is expedited, but %2 is not a critical correction.</source>
        <translation>%1 ist ein Eilrelease, aber %2 ist keine kritische Korrektur.</translation>
    </message>
    <message>
        <source>%1 is expedited: only critical corrections (priority 1) go in, and %2 is none.</source>
        <translation>%1 ist ein Eilrelease: Nur kritische Korrekturen (Priorität 1) kommen hinein, und %2 ist keine.</translation>
    </message>
    <message>
        <source>%1 is expedited: only critical corrections (priority 1) go in, and %2 is none. Its priority follows from its urgency and its impact: the share of end users that wait for it.</source>
        <translation>%1 ist ein Eilrelease: Nur kritische Korrekturen (Priorität 1) kommen hinein, und %2 ist keine. Ihre Priorität folgt aus Dringlichkeit und Auswirkung: dem Anteil der Endnutzer, die darauf warten.</translation>
    </message>
    <message>
        <source>%1 is given twice. Say it once.</source>
        <translation>%1 steht doppelt da. Geben Sie es nur einmal an.</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1 ist schon in %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 with %3 of their time</source>
        <translation>%1 ist in %2, Zeitanteil: %3</translation>
    </message>
    <message>
        <source>%1 is in force from %2</source>
        <translation>%1 gilt ab %2</translation>
    </message>
    <message>
        <source>%1 is in no team, so nothing is counted anew.</source>
        <translation>%1 ist in keinem Team, daher wird nichts neu berechnet.</translation>
    </message>
    <message>
        <source>%1 is in the branch %2 already, and %3 is a release of it: there is nothing to port.</source>
        <translation>%1 ist schon im Zweig %2, und %3 ist ein Release davon: Es gibt nichts zu portieren.</translation>
    </message>
    <message>
        <source>%1 is in the main line already, and %2 is a release of it: there is nothing to port.</source>
        <translation>%1 ist schon in der Hauptlinie, und %2 ist ein Release davon: Es gibt nichts zu portieren.</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 ist bekannt</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, is past. In it stands %3; %4.</source>
        <translation>%1 bleibt, wie es ist: sein Tag, %2, ist vorbei. Darin: %3; %4.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, is past. Nothing stands in it.</source>
        <translation>%1 bleibt, wie es ist: sein Tag, %2, ist vorbei. Nichts steht darin.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, lies in %3. In it stands %4; %5.</source>
        <translation>%1 bleibt, wie es ist: sein Tag, %2, liegt in %3. Darin: %4; %5.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, lies in %3. Nothing stands in it.</source>
        <translation>%1 bleibt, wie es ist: sein Tag, %2, liegt in %3. Nichts steht darin.</translation>
    </message>
    <message>
        <source>%1 is neither UTF-8 nor Windows-1252. Name its encoding (an old DOS file is often cp850), or save it as UTF-8.</source>
        <translation>%1 ist weder UTF-8 noch Windows-1252. Nennen Sie die Kodierung (eine alte DOS-Datei ist oft cp850), oder speichern Sie als UTF-8.</translation>
    </message>
    <message>
        <source>%1 is new. Park it first, so that those who wait know that it will be decided.</source>
        <translation>%1 ist neu. Parken Sie sie zuerst, damit die Wartenden wissen, dass darüber entschieden wird.</translation>
    </message>
    <message>
        <source>%1 is no Fortnight database, and it was left as it is. To import it: fortnight import FILE.</source>
        <translation>%1 ist keine Fortnight-Datenbank und blieb, wie sie war. Um sie zu importieren: fortnight import FILE.</translation>
    </message>
    <message>
        <source>%1 is no backup of a Fortnight database, or it is damaged.</source>
        <translation>%1 ist keine Sicherung einer Fortnight-Datenbank, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is no backup of a Fortnight database.</source>
        <translation>%1 ist keine Sicherung einer Fortnight-Datenbank.</translation>
    </message>
    <message>
        <source>%1 is no scoring document. See one: fortnight scoring show</source>
        <translation>%1 ist kein Bewertungsdokument. Eines zeigt: fortnight scoring show</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not a day to come.</source>
        <translation>%1 ist kein künftiger Tag.</translation>
    </message>
    <message>
        <source>%1 is not a mandate: only a mandate can lapse.</source>
        <translation>%1 ist keine Vorgabe: Nur eine Vorgabe kann entfallen.</translation>
    </message>
    <message>
        <source>%1 is not a text file in a known encoding. Export the tickets as CSV, XLSX or JSON.</source>
        <translation>%1 ist keine Textdatei in einer bekannten Kodierung. Exportieren Sie die Tickets als CSV, XLSX oder JSON.</translation>
    </message>
    <message>
        <source>%1 is not among the candidates.</source>
        <translation>%1 ist nicht unter den Kandidaten.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Name a file for the backup.</source>
        <translation>%1 ist keine gewöhnliche Datei. Nennen Sie eine Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Save the export as a file and choose that.</source>
        <translation>%1 ist keine gewöhnliche Datei. Speichern Sie den Export als Datei, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>%1 is not away from %2 to %3</source>
        <translation>%1 ist vom %2 bis %3 nicht abwesend</translation>
    </message>
    <message>
        <source>%1 is not away on %2</source>
        <translation>%1 ist am %2 nicht abwesend</translation>
    </message>
    <message>
        <source>%1 is not in %2. Everybody who is: fortnight team list</source>
        <translation>%1 ist nicht in %2. Alle Mitglieder zeigt: fortnight team list</translation>
    </message>
    <message>
        <source>%1 is not in the encoding %2: line %3 cannot be read. Choose another encoding, or none, to have it found.</source>
        <translation>%1 hat nicht die Kodierung %2: Zeile %3 ist nicht lesbar. Wählen Sie eine andere Kodierung oder keine, dann wird sie erkannt.</translation>
    </message>
    <message>
        <source>%1 is not listed to ask, nor is anybody of the same organisation.</source>
        <translation>%1 steht nicht im Verzeichnis der Anfrageberechtigten, und auch niemand sonst aus derselben Organisation.</translation>
    </message>
    <message>
        <source>%1 is not listed to ask. Listed of the same organisation: %2.</source>
        <translation>%1 steht nicht im Verzeichnis der Anfrageberechtigten. Aus derselben Organisation verzeichnet: %2.</translation>
    </message>
    <message>
        <source>%1 is not supported. Give a file, or postgresql://user@server/name.</source>
        <translation>%1 wird nicht unterstützt. Geben Sie eine Datei an, oder postgresql://user@server/name.</translation>
    </message>
    <message>
        <source>%1 is not tested and would move on, but there is no later release that takes it in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>%1 ist nicht getestet und würde verschoben, aber kein späteres Release kann sie aufnehmen. Legen Sie zuerst eines an (fortnight release plan), oder tragen Sie das Testergebnis ein.</translation>
    </message>
    <message>
        <source>%1 is not tested and would move on, but there is no later release that takes them in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>%1 ist nicht getestet und würde verschoben, aber kein späteres Release kann sie aufnehmen. Legen Sie zuerst eines an (fortnight release plan), oder tragen Sie das Testergebnis ein.</translation>
    </message>
    <message>
        <source>%1 is not tested, and nothing untested ships in %2. Give the verdict, or %3.</source>
        <translation>%1 ist nicht getestet, und Ungetestetes wird mit %2 nicht ausgeliefert. Tragen Sie das Testergebnis ein, oder wählen Sie: %3.</translation>
    </message>
    <message>
        <source>%1 is not tested: nothing untested ships. Give its verdict, or let it slip to a later release.</source>
        <translation>%1 ist nicht getestet: Ungetestetes wird nicht ausgeliefert. Tragen Sie das Testergebnis ein, oder verschieben Sie sie auf ein späteres Release.</translation>
    </message>
    <message>
        <source>%1 is not to be placed here, or nobody has said how much work it is.</source>
        <translation>%1 ist hier nicht einzuplanen, oder niemand hat gesagt, wie viel Arbeit es ist.</translation>
    </message>
    <message>
        <source>%1 is one JSON document of more than %2 MB. Export it as JSON lines (one ticket a line), as CSV, or in parts.</source>
        <translation>%1 ist ein JSON-Dokument von mehr als %2 MB. Exportieren Sie es als JSON-Zeilen (je Zeile ein Ticket), als CSV oder in Teilen.</translation>
    </message>
    <message>
        <source>%1 is packed with gzip and breaks off or is damaged after line %2: nothing of it was taken in. Export or copy it again.</source>
        <translation>%1 ist mit gzip gepackt und bricht nach Zeile %2 ab oder ist dort beschädigt: Nichts davon wurde aufgenommen. Exportieren oder kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 is packed with gzip and breaks off or is damaged at its beginning: nothing of it was taken in. Export or copy it again.</source>
        <translation>%1 ist mit gzip gepackt und bricht gleich am Anfang ab oder ist dort beschädigt: Nichts davon wurde aufgenommen. Exportieren oder kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 is past, so C-%2 may ship already. Choose a day to come.</source>
        <translation>%1 ist vorbei, C-%2 darf also schon ausgeliefert werden. Wählen Sie einen künftigen Tag.</translation>
    </message>
    <message>
        <source>%1 is past. Choose today or a day to come.</source>
        <translation>%1 ist vorbei. Wählen Sie heute oder einen künftigen Tag.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2</source>
        <translation>%1 ist angeheftet an %2</translation>
    </message>
    <message>
        <source>%1 is pinned to %2 and stays out</source>
        <translation>%1 ist angeheftet an %2 und bleibt draußen</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, which is not among the releases to compose.</source>
        <translation>%1 ist an %2 angeheftet, das nicht unter den Releases ist, die geplant werden.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, which is not among these releases.</source>
        <translation>%1 ist an %2 angeheftet, das nicht unter diesen Releases ist.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2.</source>
        <translation>%1 ist an %2 angeheftet.</translation>
    </message>
    <message>
        <source>%1 is the last of the chain on duty. Name who it is handed on to.</source>
        <translation>%1 steht in der Kette der Zuständigen an letzter Stelle. Nennen Sie, an wen weitergegeben wird.</translation>
    </message>
    <message>
        <source>%1 is there already, and stays as it is. To replace it: --force.</source>
        <translation>%1 ist schon da und bleibt, wie es ist. Um es zu ersetzen: --force.</translation>
    </message>
    <message>
        <source>%1 is there already: %2.</source>
        <translation>%1 gibt es schon: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a scoring document.</source>
        <translation>%1 ist zu groß für ein Bewertungsdokument.</translation>
    </message>
    <message>
        <source>%1 keeps %2 days of %3, and has %4. Keep fewer.</source>
        <translation>%1 reserviert %2 Tage von %3 und hat %4. Reservieren Sie weniger.</translation>
    </message>
    <message>
        <source>%1 keeps %2 of %3 for %4.</source>
        <translation>%1 reserviert %2 von %3 für %4.</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 schon bekannt</translation>
    </message>
    <message>
        <source>%1 lacks the hot fix %2, which shipped before: it would be lost.</source>
        <translation>In %1 fehlt der früher ausgelieferte Hotfix %2: Er ginge verloren.</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 hat %2 verlassen</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 übergangen</translation>
    </message>
    <message>
        <source>%1 letter held</source>
        <translation>%1 Nachricht angehalten</translation>
    </message>
    <message>
        <source>%1 letter marked unreachable</source>
        <translation>%1 Nachricht als nicht erreichbar vermerkt</translation>
    </message>
    <message>
        <source>%1 letter queued</source>
        <translation>%1 Nachricht eingereiht</translation>
    </message>
    <message>
        <source>%1 letter queued again</source>
        <translation>%1 Nachricht erneut eingereiht</translation>
    </message>
    <message>
        <source>%1 letter taken as sent</source>
        <translation>%1 Nachricht als versandt vermerkt</translation>
    </message>
    <message>
        <source>%1 letter that came back</source>
        <translation>%1 zurückgekommene Nachricht</translation>
    </message>
    <message>
        <source>%1 letter that had not left will not be sent.</source>
        <translation>%1 noch nicht versandte Nachricht geht nicht hinaus.</translation>
    </message>
    <message>
        <source>%1 letter to be told by hand</source>
        <translation>%1 Nachricht von Hand mitzuteilen</translation>
    </message>
    <message>
        <source>%1 letter told by hand</source>
        <translation>%1 Nachricht von Hand mitgeteilt</translation>
    </message>
    <message>
        <source>%1 letter withdrawn</source>
        <translation>%1 Nachricht zurückgezogen</translation>
    </message>
    <message>
        <source>%1 letters held</source>
        <translation>%1 Nachrichten angehalten</translation>
    </message>
    <message>
        <source>%1 letters marked unreachable</source>
        <translation>%1 Nachrichten als nicht erreichbar vermerkt</translation>
    </message>
    <message>
        <source>%1 letters on the withdrawal, which have not left, tell the new day as well.</source>
        <translation>%1 noch nicht versandte Nachrichten über die Zurückziehung nennen auch den neuen Tag.</translation>
    </message>
    <message>
        <source>%1 letters queued</source>
        <translation>%1 Nachrichten eingereiht</translation>
    </message>
    <message>
        <source>%1 letters queued again</source>
        <translation>%1 Nachrichten erneut eingereiht</translation>
    </message>
    <message>
        <source>%1 letters taken as sent</source>
        <translation>%1 Nachrichten als versandt vermerkt</translation>
    </message>
    <message>
        <source>%1 letters that came back</source>
        <translation>%1 zurückgekommene Nachrichten</translation>
    </message>
    <message>
        <source>%1 letters that had not left will not be sent.</source>
        <translation>%1 noch nicht versandte Nachrichten gehen nicht hinaus.</translation>
    </message>
    <message>
        <source>%1 letters that waited for an address are put up for approval.</source>
        <translation>%1 Nachrichten, die auf eine Adresse warteten, sind zur Freigabe vorgelegt.</translation>
    </message>
    <message>
        <source>%1 letters that waited for an address are queued.</source>
        <translation>%1 Nachrichten, die auf eine Adresse warteten, sind eingereiht.</translation>
    </message>
    <message>
        <source>%1 letters to be told by hand</source>
        <translation>%1 Nachrichten von Hand mitzuteilen</translation>
    </message>
    <message>
        <source>%1 letters told by hand</source>
        <translation>%1 Nachrichten von Hand mitgeteilt</translation>
    </message>
    <message>
        <source>%1 letters wait in the Outbox to be approved.</source>
        <translation>%1 Nachrichten warten im Postausgang auf Freigabe.</translation>
    </message>
    <message>
        <source>%1 letters withdrawn</source>
        <translation>%1 Nachrichten zurückgezogen</translation>
    </message>
    <message>
        <source>%1 looks after C-%2 already.</source>
        <translation>%1 kümmert sich schon um C-%2.</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>%1 may not be read with your permissions. Ask for the right to read it, or copy it.</source>
        <translation>%1 dürfen Sie nicht lesen. Bitten Sie um das Leserecht, oder kopieren Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 merged into C-%2</source>
        <translation>%1 mit C-%2 zusammengeführt</translation>
    </message>
    <message>
        <source>%1 more changes are at odds with where they stand.</source>
        <translation>%1 weitere Änderungen widersprechen ihrem Platz.</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 umgeplant</translation>
    </message>
    <message>
        <source>%1 moved on to R-%2, %3.</source>
        <translation>%1 verschoben auf R-%2, %3.</translation>
    </message>
    <message>
        <source>%1 must not ship before %2.</source>
        <translation>%1 darf nicht vor %2 ausgeliefert werden.</translation>
    </message>
    <message>
        <source>%1 must ship by %2 and stays out</source>
        <translation>%1 muss bis %2 ausgeliefert sein und bleibt draußen</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and %3 comes on %4.</source>
        <translation>%1 muss bis %2 ausgeliefert sein, und %3 kommt am %4.</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and comes into none of these releases.</source>
        <translation>%1 muss bis %2 ausgeliefert sein und kommt in keines dieser Releases.</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and comes into none of these releases: it stays in %3.</source>
        <translation>%1 muss bis %2 ausgeliefert sein und kommt in keines dieser Releases: Es bleibt bei %3.</translation>
    </message>
    <message>
        <source>%1 must ship by %2.</source>
        <translation>%1 muss bis %2 ausgeliefert sein.</translation>
    </message>
    <message>
        <source>%1 needs %2, and no release that may hold it has more than %3 for that.</source>
        <translation>%1 braucht %2, und kein Release, das sie aufnehmen darf, hat mehr als %3 dafür.</translation>
    </message>
    <message>
        <source>%1 needs %2, and no release that may hold it has so much of each.</source>
        <translation>%1 braucht %2, und kein Release, das sie aufnehmen darf, hat so viel von jedem.</translation>
    </message>
    <message>
        <source>%1 needs %2, and none of these releases has more than %3 for that.</source>
        <translation>%1 braucht %2, und keines dieser Releases hat mehr als %3 dafür.</translation>
    </message>
    <message>
        <source>%1 needs %2, and none of these releases has so much of each.</source>
        <translation>%1 braucht %2, und keines dieser Releases hat so viel von jedem.</translation>
    </message>
    <message>
        <source>%1 not taken in</source>
        <translation>%1 nicht aufgenommen</translation>
    </message>
    <message>
        <source>%1 of %2 person-days find no room in the coming releases up to its target R-%3. Choose a later target, lay out more releases, or book one over.</source>
        <translation>%1 von %2 Personentagen finden in den kommenden Releases bis zum Ziel R-%3 keinen Platz. Wählen Sie ein späteres Ziel, legen Sie mehr Releases an, oder überbuchen Sie eines.</translation>
    </message>
    <message>
        <source>%1 of %2 person-days find no room in the coming releases. Choose a later target, lay out more releases, or book one over.</source>
        <translation>%1 von %2 Personentagen finden in den kommenden Releases keinen Platz. Wählen Sie ein späteres Ziel, legen Sie mehr Releases an, oder überbuchen Sie eines.</translation>
    </message>
    <message>
        <source>%1 of branch %2 are still to ship. Ship or remove that first.</source>
        <translation>Im Zweig %2 sind noch auszuliefern: %1. Liefern Sie das zuerst aus, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 of branch %2 is still to ship. Ship or remove that first.</source>
        <translation>Im Zweig %2 ist noch auszuliefern: %1. Liefern Sie das zuerst aus, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 on %2 is more than ten years away. Choose a day up to %3.</source>
        <translation>%1 am %2 ist mehr als zehn Jahre entfernt. Wählen Sie einen Tag bis %3.</translation>
    </message>
    <message>
        <source>%1 page added, %2 changed, %3 removed</source>
        <translation>%1 Seite hinzugefügt, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>%1 pages added, %2 changed, %3 removed</source>
        <translation>%1 Seiten hinzugefügt, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>%1 passed C-%2 for R-%3</source>
        <translation>%1: C-%2 hat den Test für R-%3 bestanden</translation>
    </message>
    <message>
        <source>%1 passed R-%2 as a whole</source>
        <translation>%1: R-%2 hat den Gesamttest bestanden</translation>
    </message>
    <message>
        <source>%1 people are called “%2”. Say whom by address or number: %3</source>
        <translation>%1 Personen heißen „%2“. Nennen Sie Adresse oder Nummer: %3</translation>
    </message>
    <message>
        <source>%1 person-day</source>
        <translation>%1 Personentag</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 Personentage</translation>
    </message>
    <message>
        <source>%1 placed</source>
        <translation>%1 eingeplant</translation>
    </message>
    <message>
        <source>%1 ported change</source>
        <translation>%1 portierte Änderung</translation>
    </message>
    <message>
        <source>%1 ported changes</source>
        <translation>%1 portierte Änderungen</translation>
    </message>
    <message>
        <source>%1 reader reads %2</source>
        <translation>%1 Person liest %2</translation>
    </message>
    <message>
        <source>%1 readers read %2</source>
        <translation>%1 Personen lesen %2</translation>
    </message>
    <message>
        <source>%1 references point to rows that are not there.</source>
        <translation>%1 Verweise zeigen auf Zeilen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 release laid out: %2</source>
        <translation>%1 Release angelegt: %2</translation>
    </message>
    <message>
        <source>%1 release laid out: %2 and %3 more</source>
        <translation>%1 Release angelegt: %2 und %3 weitere</translation>
    </message>
    <message>
        <source>%1 releases laid out: %2</source>
        <translation>%1 Releases angelegt: %2</translation>
    </message>
    <message>
        <source>%1 releases laid out: %2 and %3 more</source>
        <translation>%1 Releases angelegt: %2 und %3 weitere</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 removed: from %2 to %3 is open again</source>
        <translation>%1 entfernt: vom %2 bis %3 ist wieder offen</translation>
    </message>
    <message>
        <source>%1 removed: on %2 is open again</source>
        <translation>%1 entfernt: am %2 ist wieder offen</translation>
    </message>
    <message>
        <source>%1 require C-%2, and stay shipped.</source>
        <translation>%1 brauchen C-%2 und bleiben ausgeliefert.</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>%1 requires %2, which would ship in none of these releases</source>
        <translation>%1 braucht %2, die in keinem dieser Releases ausgeliefert würde</translation>
    </message>
    <message>
        <source>%1 requires %2.</source>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>%1 row of people and organisations taken in</source>
        <translation>%1 Zeile mit Personen und Organisationen aufgenommen</translation>
    </message>
    <message>
        <source>%1 rows of people and organisations taken in</source>
        <translation>%1 Zeilen mit Personen und Organisationen aufgenommen</translation>
    </message>
    <message>
        <source>%1 seems to be UTF-16 without a byte-order mark. Name its encoding, utf-16-be, or save it as UTF-8.</source>
        <translation>%1 ist offenbar UTF-16 ohne Bytereihenfolge-Marke. Nennen Sie die Kodierung, utf-16-be, oder speichern Sie als UTF-8.</translation>
    </message>
    <message>
        <source>%1 seems to be UTF-16 without a byte-order mark. Name its encoding, utf-16-le, or save it as UTF-8.</source>
        <translation>%1 ist offenbar UTF-16 ohne Bytereihenfolge-Marke. Nennen Sie die Kodierung, utf-16-le, oder speichern Sie als UTF-8.</translation>
    </message>
    <message>
        <source>%1 set up</source>
        <translation>%1 eingerichtet</translation>
    </message>
    <message>
        <source>%1 ships before %2, which it requires</source>
        <translation>%1 kommt vor %2, das sie braucht</translation>
    </message>
    <message>
        <source>%1 should be frozen since %2: it takes nothing more in. Choose a later release, or name a reason for it to go in late (fortnight %3 %4 %5 --late …).</source>
        <translation>%1 müsste seit %2 eingefroren sein und nimmt nichts mehr auf. Wählen Sie ein späteres Release, oder begründen Sie, warum sie nachträglich hineinkommt (fortnight %3 %4 %5 --late …).</translation>
    </message>
    <message>
        <source>%1 should be frozen since %2: it takes nothing more in. Choose a later release.</source>
        <translation>%1 müsste seit %2 eingefroren sein und nimmt nichts mehr auf. Wählen Sie ein späteres Release.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2, and %3 comes on %4.</source>
        <translation>%1 hätte bis %2 ausgeliefert sein müssen, und %3 kommt am %4.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2, and comes into none of these releases.</source>
        <translation>%1 hätte bis %2 ausgeliefert sein müssen und kommt in keines dieser Releases.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2, and comes into none of these releases: it stays in %3.</source>
        <translation>%1 hätte bis %2 ausgeliefert sein müssen und kommt in keines dieser Releases: Es bleibt bei %3.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2.</source>
        <translation>%1 hätte bis %2 ausgeliefert sein müssen.</translation>
    </message>
    <message>
        <source>%1 slipped to R-%2, %3</source>
        <translation>%1 verschoben auf R-%2, %3</translation>
    </message>
    <message>
        <source>%1 stays closed: it is not expedited.</source>
        <translation>%1 bleibt geschlossen: Es ist kein Eilrelease.</translation>
    </message>
    <message>
        <source>%1 still holds something: it stays frozen.</source>
        <translation>%1 enthält noch etwas und bleibt eingefroren.</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 herausgenommen</translation>
    </message>
    <message>
        <source>%1 taken out of the plan</source>
        <translation>%1 aus dem Plan herausgenommen</translation>
    </message>
    <message>
        <source>%1 takes more memory to unpack than a file of tickets may. Save its sheet as CSV and import that.</source>
        <translation>%1 braucht zum Entpacken mehr Speicher, als eine Datei mit Tickets darf. Speichern Sie das Blatt als CSV, und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 takes more than %2 seconds to unpack. Save its sheet as CSV and import that.</source>
        <translation>%1 braucht mehr als %2 Sekunden zum Entpacken. Speichern Sie das Blatt als CSV, und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 takes numbers and criteria alone: %2(a, b).</source>
        <translation>%1 nimmt nur Zahlen und Kriterien: %2(a, b).</translation>
    </message>
    <message>
        <source>%1 takes one number: %2.</source>
        <translation>%1 nimmt eine Zahl: %2.</translation>
    </message>
    <message>
        <source>%1 takes two numbers or more: %2.</source>
        <translation>%1 nimmt zwei oder mehr Zahlen: %2.</translation>
    </message>
    <message>
        <source>%1 thing to bring it back</source>
        <translation>%1 Bedingung für die Rückkehr</translation>
    </message>
    <message>
        <source>%1 things to bring it back</source>
        <translation>%1 Bedingungen für die Rückkehr</translation>
    </message>
    <message>
        <source>%1 ticket asked: %2</source>
        <translation>Zu %1 Ticket nachgefragt: %2</translation>
    </message>
    <message>
        <source>%1 ticket closed: %2</source>
        <translation>%1 Ticket abgeschlossen: %2</translation>
    </message>
    <message>
        <source>%1 ticket corrected: %2</source>
        <translation>%1 Ticket berichtigt: %2</translation>
    </message>
    <message>
        <source>%1 ticket handed over to %2</source>
        <translation>%1 Ticket weitergeleitet an %2</translation>
    </message>
    <message>
        <source>%1 ticket handed over to %2 and closed</source>
        <translation>%1 Ticket weitergeleitet an %2 und abgeschlossen</translation>
    </message>
    <message>
        <source>%1 ticket stands before that place, the last is %2.</source>
        <translation>%1 Ticket steht vor dieser Stelle, das letzte ist %2.</translation>
    </message>
    <message>
        <source>%1 ticket stands before that place.</source>
        <translation>%1 Ticket steht vor dieser Stelle.</translation>
    </message>
    <message>
        <source>%1 ticket went to %2: T-%3 among them.</source>
        <translation>%1 Ticket ging an %2: darunter T-%3.</translation>
    </message>
    <message>
        <source>%1 tickets are gone at the source, and stand as before: %2. In a list: gone:any.</source>
        <translation>%1 Tickets sind in der Quelle verschwunden und stehen hier wie zuvor: %2. In einer Liste: gone:any.</translation>
    </message>
    <message>
        <source>%1 tickets asked: %2</source>
        <translation>Zu %1 Tickets nachgefragt: %2</translation>
    </message>
    <message>
        <source>%1 tickets closed: %2</source>
        <translation>%1 Tickets abgeschlossen: %2</translation>
    </message>
    <message>
        <source>%1 tickets corrected: %2</source>
        <translation>%1 Tickets berichtigt: %2</translation>
    </message>
    <message>
        <source>%1 tickets follow T-%2</source>
        <translation>%1 Tickets folgen T-%2</translation>
    </message>
    <message>
        <source>%1 tickets handed over to %2</source>
        <translation>%1 Tickets weitergeleitet an %2</translation>
    </message>
    <message>
        <source>%1 tickets handed over to %2 and closed</source>
        <translation>%1 Tickets weitergeleitet an %2 und abgeschlossen</translation>
    </message>
    <message>
        <source>%1 tickets stand before that place, the last is %2.</source>
        <translation>%1 Tickets stehen vor dieser Stelle, das letzte ist %2.</translation>
    </message>
    <message>
        <source>%1 tickets stand before that place.</source>
        <translation>%1 Tickets stehen vor dieser Stelle.</translation>
    </message>
    <message>
        <source>%1 tickets wait for C-%2</source>
        <translation>%1 Tickets warten auf C-%2</translation>
    </message>
    <message>
        <source>%1 tickets went to %2: T-%3 among them.</source>
        <translation>%1 Tickets gingen an %2: darunter T-%3.</translation>
    </message>
    <message>
        <source>%1 took the letter to %2. See whether it arrives.</source>
        <translation>%1 hat die Nachricht an %2 angenommen. Sehen Sie nach, ob sie ankommt.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 MB; files are read up to that. Export it in parts, for example a year at a time.</source>
        <translation>%1 hat entpackt mehr als %2 MB; bis dahin werden Dateien gelesen. Exportieren Sie in Teilen, zum Beispiel jahrweise.</translation>
    </message>
    <message>
        <source>%1 wait for C-%2 already. Name a higher number.</source>
        <translation>Auf C-%2 warten schon %1. Nennen Sie eine höhere Zahl.</translation>
    </message>
    <message>
        <source>%1 wait for it now</source>
        <translation>%1 warten jetzt darauf</translation>
    </message>
    <message>
        <source>%1 wait for that</source>
        <translation>%1 warten darauf</translation>
    </message>
    <message>
        <source>%1 waits for that</source>
        <translation>%1 wartet darauf</translation>
    </message>
    <message>
        <source>%1 was closed</source>
        <translation>%1 wurde abgeschlossen</translation>
    </message>
    <message>
        <source>%1 was left alone: it is empty.</source>
        <translation>%1 wurde übergangen: leer.</translation>
    </message>
    <message>
        <source>%1 was not read to its end: the process that read it was ended. Nothing was taken in; import the file again.</source>
        <translation>%1 wurde nicht zu Ende gelesen: Der lesende Prozess wurde beendet. Nichts wurde aufgenommen; importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 was reopened</source>
        <translation>%1 wurde wieder geöffnet</translation>
    </message>
    <message>
        <source>%1 who were told otherwise read so in the letter, which waits in the outbox for approval.</source>
        <translation>%1 Personen, denen anderes mitgeteilt war, lesen es in der Nachricht, die im Postausgang auf Freigabe wartet.</translation>
    </message>
    <message>
        <source>%1 wish</source>
        <translation>%1 Wunsch</translation>
    </message>
    <message>
        <source>%1 wishes</source>
        <translation>%1 Wünsche</translation>
    </message>
    <message>
        <source>%1 would be back before leaving: away from %2 until %3.</source>
        <translation>%1 wäre vor der Abwesenheit zurück: abwesend ab %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 would ship after %2</source>
        <translation>%1 käme nach %2</translation>
    </message>
    <message>
        <source>%1 would ship before %2</source>
        <translation>%1 käme vor %2</translation>
    </message>
    <message>
        <source>%1 would unpack from %2 MB to %3 MB: that is no ordinary workbook. Save the sheet as CSV and import that.</source>
        <translation>%1 würde von %2 MB auf %3 MB entpackt: Das ist keine gewöhnliche Arbeitsmappe. Speichern Sie das Blatt als CSV, und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1, so it can&apos;t be that C-%2 excludes C-%3. Remove the one before you set the other.</source>
        <translation>%1; daher kann C-%2 C-%3 nicht ausschließen. Entfernen Sie das eine, bevor Sie das andere setzen.</translation>
    </message>
    <message>
        <source>%1, so it can&apos;t be that C-%2 goes together with C-%3. Remove the one before you set the other.</source>
        <translation>%1; daher kann C-%2 nicht mit C-%3 zusammengehören. Entfernen Sie das eine, bevor Sie das andere setzen.</translation>
    </message>
    <message>
        <source>%1, so it can&apos;t be that C-%2 requires C-%3. Remove the one before you set the other.</source>
        <translation>%1; daher kann C-%2 C-%3 nicht brauchen. Entfernen Sie das eine, bevor Sie das andere setzen.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged</source>
        <translation>%1: %2 neu, %3 aktualisiert, %4 unverändert</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 back again</source>
        <translation>%1: %2 neu, %3 aktualisiert, %4 unverändert, %5 wieder da</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 gone at the source</source>
        <translation>%1: %2 neu, %3 aktualisiert, %4 unverändert, %5 in der Quelle verschwunden</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 gone at the source, %6 back again</source>
        <translation>%1: %2 neu, %3 aktualisiert, %4 unverändert, %5 in der Quelle verschwunden, %6 wieder da</translation>
    </message>
    <message>
        <source>%1: a new ticket. %2</source>
        <translation>%1: ein neues Ticket. %2</translation>
    </message>
    <message>
        <source>%1: an answer on T-%2</source>
        <translation>%1: eine Antwort auf T-%2</translation>
    </message>
    <message>
        <source>%1: if C-%2 required C-%3, that would run in a circle.</source>
        <translation>%1: Bräuchte C-%2 auch C-%3, liefe das im Kreis.</translation>
    </message>
    <message>
        <source>%1: left alone, %2.</source>
        <translation>%1: übergangen, %2.</translation>
    </message>
    <message>
        <source>%1: left alone, it names no letter of ours that waits for its fate (%2: %3).</source>
        <translation>%1: übergangen, sie nennt keine unserer Nachrichten, deren Verbleib offen ist (%2: %3).</translation>
    </message>
    <message>
        <source>%1: left alone, the post still tries (%2: %3).</source>
        <translation>%1: übergangen, der Mailserver versucht es noch (%2: %3).</translation>
    </message>
    <message>
        <source>%1: less_is_better is true or false.</source>
        <translation>%1: less_is_better ist true oder false.</translation>
    </message>
    <message>
        <source>%1: no sheet has no row of headers. Put the column names above the rows.</source>
        <translation>%1: Kein Blatt hat eine Kopfzeile. Setzen Sie die Spaltennamen über die Zeilen.</translation>
    </message>
    <message>
        <source>%1: no sheet with a row of headers. Put the column names above the rows.</source>
        <translation>%1: kein Blatt mit einer Kopfzeile. Setzen Sie die Spaltennamen über die Zeilen.</translation>
    </message>
    <message>
        <source>%1: nobody works and only expedited releases ship from %2 to %3</source>
        <translation>%1: vom %2 bis %3 keine Arbeit, ausgeliefert werden nur Eilreleases</translation>
    </message>
    <message>
        <source>%1: nobody works and only expedited releases ship on %2</source>
        <translation>%1: am %2 keine Arbeit, ausgeliefert werden nur Eilreleases</translation>
    </message>
    <message>
        <source>%1: not taken in, %2</source>
        <translation>%1: nicht aufgenommen, %2</translation>
    </message>
    <message>
        <source>%1: nothing ships from %2 to %3</source>
        <translation>%1: vom %2 bis %3 keine Auslieferung</translation>
    </message>
    <message>
        <source>%1: nothing ships on %2</source>
        <translation>%1: am %2 keine Auslieferung</translation>
    </message>
    <message>
        <source>%1: team %2 removed</source>
        <translation>%1: Team %2 entfernt</translation>
    </message>
    <message>
        <source>%1: team %2 set up</source>
        <translation>%1: Team %2 eingerichtet</translation>
    </message>
    <message>
        <source>%1: that runs in a circle. Remove one of these.</source>
        <translation>%1: Das läuft im Kreis. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>%1: the sheet “%2” has no row of headers. Put the column names above the rows.</source>
        <translation>%1: Das Blatt „%2“ hat keine Kopfzeile. Setzen Sie die Spaltennamen über die Zeilen.</translation>
    </message>
    <message>
        <source>%1: the sheet “%2” with a row of headers. Put the column names above the rows.</source>
        <translation>%1: das Blatt „%2“ mit einer Kopfzeile. Setzen Sie die Spaltennamen über die Zeilen.</translation>
    </message>
    <message>
        <source>%1; %2 off the cadence removed: %3</source>
        <translation>%1; außerhalb des Takts entfernt: %2 (%3)</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; und %2 weitere</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>, mindestens %1</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, höchstens %1</translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>, zwischen %1 und %2</translation>
    </message>
    <message>
        <source>-state:merged %1</source>
        <translation>-state:merged %1</translation>
    </message>
    <message>
        <source>1 letter on the withdrawal, which has not left, tells the new day as well.</source>
        <translation>1 noch nicht versandte Nachricht über die Zurückziehung nennt auch den neuen Tag.</translation>
    </message>
    <message>
        <source>1 letter that waited for an address is put up for approval.</source>
        <translation>1 Nachricht, die auf eine Adresse wartete, ist zur Freigabe vorgelegt.</translation>
    </message>
    <message>
        <source>1 letter that waited for an address is queued.</source>
        <translation>1 Nachricht, die auf eine Adresse wartete, ist eingereiht.</translation>
    </message>
    <message>
        <source>1 letter waits in the Outbox to be approved.</source>
        <translation>1 Nachricht wartet im Postausgang auf Freigabe.</translation>
    </message>
    <message>
        <source>1 ticket follows T-%1</source>
        <translation>1 Ticket folgt T-%1</translation>
    </message>
    <message>
        <source>1 ticket is gone at the source, and stands as before: %1. In a list: gone:any.</source>
        <translation>1 Ticket ist in der Quelle verschwunden und steht hier wie zuvor: %1. In einer Liste: gone:any.</translation>
    </message>
    <message>
        <source>1 ticket waits for C-%1</source>
        <translation>1 Ticket wartet auf C-%1</translation>
    </message>
    <message>
        <source>1 who was told otherwise read so in the letter, which waits in the outbox for approval.</source>
        <translation>1 Person, der anderes mitgeteilt war, liest es in der Nachricht, die im Postausgang auf Freigabe wartet.</translation>
    </message>
    <message>
        <source>A %1 has at most %2 characters; these are %3.</source>
        <translation>Erlaubt sind höchstens %2 Zeichen (%1); hier sind es %3.</translation>
    </message>
    <message>
        <source>A backup over the database itself, or its journal, would be none. Choose another file.</source>
        <translation>Eine Sicherung über die Datenbank selbst oder ihr Journal wäre keine. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A branch needs a name, such as 4.x.</source>
        <translation>Ein Zweig braucht einen Namen, zum Beispiel 4.x.</translation>
    </message>
    <message>
        <source>A cadence is a number of days (14), or the n-th weekday of the month (2nd tue).</source>
        <translation>Ein Takt ist eine Zahl von Tagen (14) oder der n-te Wochentag des Monats (2nd tue).</translation>
    </message>
    <message>
        <source>A cadence is either a number of days or the n-th weekday of the month.</source>
        <translation>Ein Takt ist entweder eine Zahl von Tagen oder der n-te Wochentag des Monats.</translation>
    </message>
    <message>
        <source>A cadence of %1 days is outside 1 to 366.</source>
        <translation>Ein Takt von %1 Tagen liegt außerhalb von 1 bis 366.</translation>
    </message>
    <message>
        <source>A calendar is shown from %1 to at most three years later.</source>
        <translation>Ein Kalender wird ab %1 für höchstens drei Jahre gezeigt.</translation>
    </message>
    <message>
        <source>A capacity is a number of person-days above 0, or nothing where none is known.</source>
        <translation>Eine Kapazität ist eine Zahl von Personentagen über 0, oder leer, wenn keine bekannt ist.</translation>
    </message>
    <message>
        <source>A capacity is a number of person-days above 0.</source>
        <translation>Eine Kapazität ist eine Zahl von Personentagen über 0.</translation>
    </message>
    <message>
        <source>A case has no “%1”. It has product, %2.</source>
        <translation>Ein Fall hat kein Feld „%1“. Es gibt: Produkt, %2.</translation>
    </message>
    <message>
        <source>A case needs a %1.</source>
        <translation>Einem Fall fehlt noch: %1.</translation>
    </message>
    <message>
        <source>A cause alone answers nobody. What is the solution?</source>
        <translation>Eine Ursache allein beantwortet nichts. Was ist die Lösung?</translation>
    </message>
    <message>
        <source>A cause, a solution and a case belong to an answer: close it as answered or possible-today.</source>
        <translation>Ursache, Lösung und Fall gehören zu einer Antwort: Schließen Sie es als beantwortet oder heute möglich ab.</translation>
    </message>
    <message>
        <source>A change comes back 0 to %1 whole days before a law’s date, not %2.</source>
        <translation>Eine Änderung kommt 0 bis %1 ganze Tage vor dem Termin eines Gesetzes zurück, nicht %2.</translation>
    </message>
    <message>
        <source>A change has no “%1”. It has %2.</source>
        <translation>Eine Änderung hat kein Feld „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A change needs a title.</source>
        <translation>Eine Änderung braucht einen Titel.</translation>
    </message>
    <message>
        <source>A closure has no “%1”. It has %2, product.</source>
        <translation>Ein Schließtag hat kein Feld „%1“. Es gibt: %2, Produkt.</translation>
    </message>
    <message>
        <source>A database on a server is backed up there, with pg_dump.</source>
        <translation>Eine Datenbank auf einem Server wird dort gesichert, mit pg_dump.</translation>
    </message>
    <message>
        <source>A database on a server is restored there, with pg_restore.</source>
        <translation>Eine Datenbank auf einem Server wird dort wiederhergestellt, mit pg_restore.</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters; this one has %2.</source>
        <translation>Ein Filter hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>A filter has at most %1 words and values.</source>
        <translation>Ein Filter hat höchstens %1 Wörter und Werte.</translation>
    </message>
    <message>
        <source>A letter came back: %1</source>
        <translation>Eine Nachricht kam zurück: %1</translation>
    </message>
    <message>
        <source>A letter needs a subject and words.</source>
        <translation>Eine Nachricht braucht einen Betreff und einen Text.</translation>
    </message>
    <message>
        <source>A letter needs at least one request that it answers, each with a key or a subject.</source>
        <translation>Eine Nachricht braucht mindestens ein Anliegen, auf das sie antwortet, jedes mit Schlüssel oder Betreff.</translation>
    </message>
    <message>
        <source>A link is for a product or for a customer, not for both.</source>
        <translation>Ein Eintrag gilt für ein Produkt oder für einen Kunden, nicht für beides.</translation>
    </message>
    <message>
        <source>A link of the chain has no “%1”. It has %2.</source>
        <translation>Ein Eintrag der Kette hat kein Feld „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A mail</source>
        <translation>Eine E-Mail</translation>
    </message>
    <message>
        <source>A model has at most %1 criteria; this one has %2.</source>
        <translation>Ein Modell hat höchstens %1 Kriterien; dieses hat %2.</translation>
    </message>
    <message>
        <source>A model’s name has at most %1 characters; these are %2.</source>
        <translation>Der Name eines Modells hat höchstens %1 Zeichen; das sind %2.</translation>
    </message>
    <message>
        <source>A new person %1 was made; did you mean %2?</source>
        <translation>Eine neue Person %1 wurde angelegt; meinten Sie %2?</translation>
    </message>
    <message>
        <source>A party has no “%1”. It has %2.</source>
        <translation>Eine Stelle hat kein Feld „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A party needs a name.</source>
        <translation>Eine Stelle braucht einen Namen.</translation>
    </message>
    <message>
        <source>A password is only sent over a protected connection. Choose TLS or STARTTLS.</source>
        <translation>Ein Passwort wird nur über eine geschützte Verbindung gesendet. Wählen Sie TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>A person has no “%1”. There are name, email, language, organisation, opted_out, listed.</source>
        <translation>Eine Person hat kein Feld „%1“. Es gibt: name, email, language, organisation, opted_out, listed.</translation>
    </message>
    <message>
        <source>A person needs a name or a mail address.</source>
        <translation>Eine Person braucht einen Namen oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A phrase needs a name.</source>
        <translation>Ein Textbaustein braucht einen Namen.</translation>
    </message>
    <message>
        <source>A phrase needs words in at least one language.</source>
        <translation>Ein Textbaustein braucht Text in mindestens einer Sprache.</translation>
    </message>
    <message>
        <source>A product has no “%1”. It has %2.</source>
        <translation>Ein Produkt hat kein Feld „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>Ein Produkt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed, and more than %2 MB follow it. The rest of the file was not read: mend that line and import the file again.</source>
        <translation>Ein Anführungszeichen in Zeile %1 wird nie geschlossen, und mehr als %2 MB folgen ihm. Der Rest der Datei wurde nicht gelesen: Berichtigen Sie diese Zeile, und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>A quotation mark is missing in: %1</source>
        <translation>Ein Anführungszeichen fehlt in: %1</translation>
    </message>
    <message>
        <source>A release</source>
        <translation>Ein Release</translation>
    </message>
    <message>
        <source>A renewal needs a day on which it is looked at again.</source>
        <translation>Eine Erneuerung braucht einen Tag für die Wiedervorlage.</translation>
    </message>
    <message>
        <source>A renewal needs a title: those who wait are told it.</source>
        <translation>Eine Erneuerung braucht einen Titel: Die Wartenden lesen ihn.</translation>
    </message>
    <message>
        <source>A renewal’s “%1” can&apos;t be set. These can: title, description, size, review.</source>
        <translation>„%1“ lässt sich bei einer Erneuerung nicht setzen. Möglich sind: title, description, size, review.</translation>
    </message>
    <message>
        <source>A reservation is a number of person-days from 0 to %1.</source>
        <translation>Eine Reservierung ist eine Zahl von Personentagen von 0 bis %1.</translation>
    </message>
    <message>
        <source>A sample begins: everything here is made up (seed %1)</source>
        <translation>Ein Beispiel beginnt: Alles hier ist erfunden (Startzahl %1)</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Ein Szenario braucht einen Namen.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters; this one has %2.</source>
        <translation>Eine Suche hat höchstens %1 Zeichen; diese hat %2.</translation>
    </message>
    <message>
        <source>A share lies above 0 and is at most 1 (or 100%).</source>
        <translation>Ein Anteil liegt über 0 und ist höchstens 1 (oder 100%).</translation>
    </message>
    <message>
        <source>A team has no “%1”. It has %2.</source>
        <translation>Ein Team hat kein Feld „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>Ein Team braucht einen Namen.</translation>
    </message>
    <message>
        <source>A ticket has no “%1”. There are %2.</source>
        <translation>Ein Ticket hat kein Feld „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A ticket is closed by hand as %1; the other ways follow from its changes.</source>
        <translation>Von Hand wird ein Ticket nur so abgeschlossen: %1; alles andere folgt aus seinen Änderungen.</translation>
    </message>
    <message>
        <source>A ticket needs a subject: what is it about, in a few words?</source>
        <translation>Ein Ticket braucht einen Betreff: Worum geht es, in wenigen Worten?</translation>
    </message>
    <message>
        <source>A ticket&apos;s “%1” can&apos;t be corrected. These can: product, %2.</source>
        <translation>„%1“ lässt sich bei einem Ticket nicht berichtigen. Möglich sind: product, %2.</translation>
    </message>
    <message>
        <source>A timeline goes from %1 to at most three years later.</source>
        <translation>Eine Zeitachse reicht ab %1 über höchstens drei Jahre.</translation>
    </message>
    <message>
        <source>A tolerance is a number of days from 0 to %1, or nothing for as far as it takes.</source>
        <translation>Eine Toleranz ist eine Zahl von Tagen von 0 bis %1, oder leer, wenn sie nicht begrenzt ist.</translation>
    </message>
    <message>
        <source>A tolerance of %1 days is outside 0 to %2.</source>
        <translation>Eine Toleranz von %1 Tagen liegt außerhalb von 0 bis %2.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>A withdrawal can&apos;t be undone: ship the changes again instead.</source>
        <translation>Eine Zurückziehung lässt sich nicht rückgängig machen: Liefern Sie die Änderungen stattdessen erneut aus.</translation>
    </message>
    <message>
        <source>Act %1 is undone already.</source>
        <translation>Vorgang %1 ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>All releases are laid out</source>
        <translation>Alle Releases sind angelegt</translation>
    </message>
    <message>
        <source>An %1 has at most %2 characters; these are %3.</source>
        <translation>Erlaubt sind höchstens %2 Zeichen (%1); hier sind es %3.</translation>
    </message>
    <message>
        <source>An absence has a first and a last day. Write them like 2026-12-24.</source>
        <translation>Eine Abwesenheit hat einen ersten und einen letzten Tag. Schreiben Sie sie wie 2026-12-24.</translation>
    </message>
    <message>
        <source>An absence has no “%1”. It has %2.</source>
        <translation>Eine Abwesenheit hat kein Feld „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>An answer takes a number of days, 1 to 730; 56 are eight weeks.</source>
        <translation>Eine Antwort dauert 1 bis 730 Tage; 56 sind acht Wochen.</translation>
    </message>
    <message>
        <source>An expression has at most %1 characters; this one has %2.</source>
        <translation>Eine Formel hat höchstens %1 Zeichen; diese hat %2.</translation>
    </message>
    <message>
        <source>An expression weighs by itself: its criteria have no weights. Put them into the expression.</source>
        <translation>Eine Formel gewichtet selbst: Ihre Kriterien haben keine Gewichte. Schreiben Sie sie in die Formel.</translation>
    </message>
    <message>
        <source>An impact other than the counted one needs a reason.</source>
        <translation>Eine andere als die berechnete Auswirkung braucht eine Begründung.</translation>
    </message>
    <message>
        <source>An item is passed by 1 to %1 testers.</source>
        <translation>Ein Posten wird von 1 bis %1 Testern bestätigt.</translation>
    </message>
    <message>
        <source>An organisation has no “%1”. It has %2.</source>
        <translation>Eine Organisation hat kein Feld „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Eine Organisation braucht einen Namen.</translation>
    </message>
    <message>
        <source>An own model needs criteria: [model.criteria.reach], and a weight for each.</source>
        <translation>Ein eigenes Modell braucht Kriterien: [model.criteria.reach] und für jedes ein Gewicht.</translation>
    </message>
    <message>
        <source>An undo is not undone: do again what you want done.</source>
        <translation>Ein Rückgängig wird nicht rückgängig gemacht: Tun Sie erneut, was Sie möchten.</translation>
    </message>
    <message>
        <source>Another Fortnight has been writing for a while, so nothing was changed. Try again.</source>
        <translation>Ein anderes Fortnight schreibt seit einer Weile, daher wurde nichts geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>At most %1 conditions bring a change back; these are %2.</source>
        <translation>Höchstens %1 Bedingungen bringen eine Änderung zurück; das sind %2.</translation>
    </message>
    <message>
        <source>Back in Decisions: %1</source>
        <translation>Zurück bei den Entscheidungen: %1</translation>
    </message>
    <message>
        <source>Between 1 and %1 releases can be composed at once.</source>
        <translation>Zwischen 1 und %1 Releases lassen sich auf einmal planen.</translation>
    </message>
    <message>
        <source>Branch %1 of %2 ended</source>
        <translation>Zweig %1 von %2 beendet</translation>
    </message>
    <message>
        <source>Branch %1 of %2 ended on %3 already.</source>
        <translation>Zweig %1 von %2 wurde schon am %3 beendet.</translation>
    </message>
    <message>
        <source>Branch %1 of %2 ended on %3.</source>
        <translation>Zweig %1 von %2 wurde am %3 beendet.</translation>
    </message>
    <message>
        <source>Branch %1 of %2 is called %3</source>
        <translation>Zweig %1 von %2 heißt jetzt %3</translation>
    </message>
    <message>
        <source>Branch %1 of %2 made</source>
        <translation>Zweig %1 von %2 angelegt</translation>
    </message>
    <message>
        <source>C-%1 already stands in R-%2.</source>
        <translation>C-%1 steht schon in R-%2.</translation>
    </message>
    <message>
        <source>C-%1 and C-%2 exclude each other, and C-%3 stands in R-%4.</source>
        <translation>C-%1 und C-%2 schließen einander aus, und C-%3 steht in R-%4.</translation>
    </message>
    <message>
        <source>C-%1 and N-%2 belong to different products.</source>
        <translation>C-%1 und N-%2 gehören zu verschiedenen Produkten.</translation>
    </message>
    <message>
        <source>C-%1 asked about</source>
        <translation>Zu C-%1 nachgefragt</translation>
    </message>
    <message>
        <source>C-%1 asked about, on the fast lane</source>
        <translation>Zu C-%1 nachgefragt, auf der Schnellspur</translation>
    </message>
    <message>
        <source>C-%1 baked in</source>
        <translation>C-%1 eingebunden</translation>
    </message>
    <message>
        <source>C-%1 baked in, on the fast lane</source>
        <translation>C-%1 eingebunden, auf der Schnellspur</translation>
    </message>
    <message>
        <source>C-%1 baked into N-%2, %3</source>
        <translation>C-%1 in N-%2 eingebunden, %3</translation>
    </message>
    <message>
        <source>C-%1 barred from R-%2</source>
        <translation>C-%1 gesperrt für R-%2</translation>
    </message>
    <message>
        <source>C-%1 barred from all releases</source>
        <translation>C-%1 gesperrt für alle Releases</translation>
    </message>
    <message>
        <source>C-%1 can&apos;t depend on itself.</source>
        <translation>C-%1 kann nicht von sich selbst abhängen.</translation>
    </message>
    <message>
        <source>C-%1 counts as failed by the word of %2.</source>
        <translation>C-%1 gilt durch das Wort von %2 als nicht bestanden.</translation>
    </message>
    <message>
        <source>C-%1 deferred</source>
        <translation>C-%1 vertagt</translation>
    </message>
    <message>
        <source>C-%1 deferred, on the fast lane</source>
        <translation>C-%1 vertagt, auf der Schnellspur</translation>
    </message>
    <message>
        <source>C-%1 described: %2</source>
        <translation>C-%1 beschrieben: %2</translation>
    </message>
    <message>
        <source>C-%1 did not ship in R-%2.</source>
        <translation>C-%1 wurde nicht mit R-%2 ausgeliefert.</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2</source>
        <translation>C-%1 geschätzt auf %2</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2: the mean of what %3 gave</source>
        <translation>C-%1 auf %2 geschätzt: das Mittel der Angaben von %3</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2: the mean of yours and what %3 gave</source>
        <translation>C-%1 geschätzt auf %2: das Mittel aus Ihrer Angabe und der von %3</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2: what %3 gave</source>
        <translation>C-%1 auf %2 geschätzt: die Angabe von %3</translation>
    </message>
    <message>
        <source>C-%1 excludes C-%2</source>
        <translation>C-%1 schließt C-%2 aus</translation>
    </message>
    <message>
        <source>C-%1 failed its test for R-%2</source>
        <translation>C-%1 hat den Test für R-%2 nicht bestanden</translation>
    </message>
    <message>
        <source>C-%1 goes together with C-%2</source>
        <translation>C-%1 gehört mit C-%2 zusammen</translation>
    </message>
    <message>
        <source>C-%1 goes together with C-%2, which is %3.</source>
        <translation>C-%1 gehört mit C-%2 zusammen, und diese ist %3.</translation>
    </message>
    <message>
        <source>C-%1 goes together with C-%2, which stands in a release apart from these.</source>
        <translation>C-%1 gehört mit C-%2 zusammen, und diese steht in einem Release außerhalb.</translation>
    </message>
    <message>
        <source>C-%1 handed on to %2</source>
        <translation>C-%1 weitergegeben an %2</translation>
    </message>
    <message>
        <source>C-%1 has its answer, so it has no dates. Say what brings it back.</source>
        <translation>C-%1 hat ihre Antwort und daher keine Termine. Geben Sie an, was sie zurückbringt.</translation>
    </message>
    <message>
        <source>C-%1 has no such dependency: %2.</source>
        <translation>C-%1 hat keine solche Abhängigkeit: %2.</translation>
    </message>
    <message>
        <source>C-%1 has no workaround.</source>
        <translation>C-%1 hat keinen Behelf.</translation>
    </message>
    <message>
        <source>C-%1 has shipped as part of N-%2: it stays one.</source>
        <translation>C-%1 wurde als Teil von N-%2 ausgeliefert: Sie bleibt es.</translation>
    </message>
    <message>
        <source>C-%1 has shipped: its estimate stays what it was. Say what it took: fortnight actual C-%2 DAYS.</source>
        <translation>C-%1 ist ausgeliefert: Ihre Schätzung bleibt, wie sie war. Geben Sie an, was sie gebraucht hat: fortnight actual C-%2 DAYS.</translation>
    </message>
    <message>
        <source>C-%1 has shipped: nothing of its own is to be tested. It is in %2 as well; say which one you tested: --release R-%3.</source>
        <translation>C-%1 ist ausgeliefert: Für sie selbst ist nichts zu testen. Sie steht auch in %2; geben Sie an, welche Sie getestet haben: --release R-%3.</translation>
    </message>
    <message>
        <source>C-%1 has this workaround already.</source>
        <translation>C-%1 hat diesen Behelf schon.</translation>
    </message>
    <message>
        <source>C-%1 honoured</source>
        <translation>C-%1 bewilligt</translation>
    </message>
    <message>
        <source>C-%1 honoured, on the fast lane</source>
        <translation>C-%1 bewilligt, auf der Schnellspur</translation>
    </message>
    <message>
        <source>C-%1 is %2 and does not stand in R-%3: there is nothing to test.</source>
        <translation>C-%1 ist %2 und steht nicht in R-%3: Es gibt nichts zu testen.</translation>
    </message>
    <message>
        <source>C-%1 is %2 and does not stand in any release that is still to ship: there is nothing to test.</source>
        <translation>C-%1 ist %2 und steht in keinem Release, das noch auszuliefern ist: Es gibt nichts zu testen.</translation>
    </message>
    <message>
        <source>C-%1 is %2, and R-%3 holds it all the same.</source>
        <translation>C-%1 ist %2, und R-%3 enthält sie trotzdem.</translation>
    </message>
    <message>
        <source>C-%1 is %2, and R-%3 holds it all the same. Place it again, there or elsewhere.</source>
        <translation>C-%1 ist %2, und R-%3 enthält sie trotzdem. Planen Sie sie neu ein, dort oder anderswo.</translation>
    </message>
    <message>
        <source>C-%1 is %2, and stands in no release that is still to ship.</source>
        <translation>C-%1 ist %2 und steht in keinem Release, das noch auszuliefern ist.</translation>
    </message>
    <message>
        <source>C-%1 is %2, so nothing said by hand of its place holds any more.</source>
        <translation>C-%1 ist %2; was von Hand zu ihrem Platz festgelegt war, gilt nicht mehr.</translation>
    </message>
    <message>
        <source>C-%1 is %2: its kind can be corrected only while it is new or parked.</source>
        <translation>C-%1 ist %2: Die Art lässt sich nur berichtigen, solange sie neu oder geparkt ist.</translation>
    </message>
    <message>
        <source>C-%1 is %2: nobody is consulted on it.</source>
        <translation>C-%1 ist %2: Dazu wird niemand um Rat gefragt.</translation>
    </message>
    <message>
        <source>C-%1 is %2: nobody waits for it any more.</source>
        <translation>C-%1 ist %2: Niemand wartet mehr darauf.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is honoured or planned has a place in plans.</source>
        <translation>C-%1 ist %2: Nur Bewilligtes oder Geplantes hat einen Platz in Plänen.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is parked has an owner and a review date.</source>
        <translation>C-%1 ist %2: Nur Geparktes hat Verantwortliche und eine Wiedervorlage.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is parked is handed on.</source>
        <translation>C-%1 ist %2: Nur Geparktes wird weitergegeben.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is parked, or was told not now, comes back.</source>
        <translation>C-%1 ist %2: Nur was geparkt oder als „vorerst nicht“ abgelehnt ist, kommt zurück.</translation>
    </message>
    <message>
        <source>C-%1 is %2: there is nothing left to reproduce.</source>
        <translation>C-%1 ist %2: Es gibt nichts mehr nachzustellen.</translation>
    </message>
    <message>
        <source>C-%1 is %2: there is nothing left to try.</source>
        <translation>C-%1 ist %2: Es gibt nichts mehr zu versuchen.</translation>
    </message>
    <message>
        <source>C-%1 is %2: what is built stays in its release anyway.</source>
        <translation>C-%1 ist %2: Was gebaut ist, bleibt ohnehin in seinem Release.</translation>
    </message>
    <message>
        <source>C-%1 is %2: what it took is known when it is built. Mark it ready first.</source>
        <translation>C-%1 ist %2: Was sie gebraucht hat, ist bekannt, wenn sie gebaut ist. Melden Sie sie zuerst bereit.</translation>
    </message>
    <message>
        <source>C-%1 is a %2: only a correction has an urgency.</source>
        <translation>C-%1 ist von der Art %2: Nur eine Korrektur hat eine Dringlichkeit.</translation>
    </message>
    <message>
        <source>C-%1 is a %2: only a correction is reproduced.</source>
        <translation>C-%1 ist von der Art %2: Nur eine Korrektur wird nachgestellt.</translation>
    </message>
    <message>
        <source>C-%1 is a %2: only a correction is tried.</source>
        <translation>C-%1 ist von der Art %2: Nur eine Korrektur wird versucht.</translation>
    </message>
    <message>
        <source>C-%1 is a mandate and must ship by %2; R-%3 is planned for %4.</source>
        <translation>C-%1 ist eine Vorgabe und muss bis %2 ausgeliefert sein; R-%3 ist für den %4 geplant.</translation>
    </message>
    <message>
        <source>C-%1 is a mandate and must ship by %2; no release has it now.</source>
        <translation>C-%1 ist eine Vorgabe und muss bis %2 ausgeliefert sein; kein Release enthält sie jetzt.</translation>
    </message>
    <message>
        <source>C-%1 is already honoured.</source>
        <translation>C-%1 ist schon bewilligt.</translation>
    </message>
    <message>
        <source>C-%1 is back in Decisions: %2.</source>
        <translation>C-%1 ist wieder bei den Entscheidungen: %2.</translation>
    </message>
    <message>
        <source>C-%1 is barred from R-%2 already.</source>
        <translation>C-%1 ist für R-%2 schon gesperrt.</translation>
    </message>
    <message>
        <source>C-%1 is barred from R-%2 by hand. Take that back first: unpin C-%3.</source>
        <translation>C-%1 ist von Hand für R-%2 gesperrt. Heben Sie das zuerst auf: unpin C-%3.</translation>
    </message>
    <message>
        <source>C-%1 is barred from all releases already.</source>
        <translation>C-%1 ist schon für alle Releases gesperrt.</translation>
    </message>
    <message>
        <source>C-%1 is barred from all releases by hand. Take that back first: unpin C-%2.</source>
        <translation>C-%1 ist von Hand für alle Releases gesperrt. Heben Sie das zuerst auf: unpin C-%2.</translation>
    </message>
    <message>
        <source>C-%1 is built for %2 already.</source>
        <translation>C-%1 ist schon für %2 gebaut.</translation>
    </message>
    <message>
        <source>C-%1 is critical: an expedited release is proposed.</source>
        <translation>C-%1 ist kritisch: Ein Eilrelease wird vorgeschlagen.</translation>
    </message>
    <message>
        <source>C-%1 is free to be placed again</source>
        <translation>C-%1 kann wieder frei eingeplant werden</translation>
    </message>
    <message>
        <source>C-%1 is merged into another change: estimate that one.</source>
        <translation>C-%1 ist mit einer anderen Änderung zusammengeführt: Schätzen Sie diese.</translation>
    </message>
    <message>
        <source>C-%1 is neither pinned to nor barred from R-%2.</source>
        <translation>C-%1 ist für R-%2 weder angeheftet noch gesperrt.</translation>
    </message>
    <message>
        <source>C-%1 is neither pinned to nor barred from any release.</source>
        <translation>C-%1 ist für kein Release angeheftet oder gesperrt.</translation>
    </message>
    <message>
        <source>C-%1 is no longer ported to R-%2</source>
        <translation>C-%1 nicht mehr nach R-%2 portiert</translation>
    </message>
    <message>
        <source>C-%1 is no longer ported to R-%2.</source>
        <translation>C-%1 ist nicht mehr nach R-%2 portiert.</translation>
    </message>
    <message>
        <source>C-%1 is no longer ported to R-%2: its own place in R-%3 takes that.</source>
        <translation>C-%1 ist nicht mehr nach R-%2 portiert: Ihr eigener Platz in R-%3 ersetzt das.</translation>
    </message>
    <message>
        <source>C-%1 is no longer tied: %2</source>
        <translation>C-%1 nicht mehr gebunden: %2</translation>
    </message>
    <message>
        <source>C-%1 is no part of N-%2.</source>
        <translation>C-%1 ist kein Teil von N-%2.</translation>
    </message>
    <message>
        <source>C-%1 is no quick win: %2.</source>
        <translation>C-%1 ist kein schneller Gewinn: %2.</translation>
    </message>
    <message>
        <source>C-%1 is not estimated any more</source>
        <translation>C-%1 nicht mehr geschätzt</translation>
    </message>
    <message>
        <source>C-%1 is not out with R-%2.</source>
        <translation>C-%1 ist nicht mit R-%2 ausgeliefert.</translation>
    </message>
    <message>
        <source>C-%1 is not to be placed here, so its effort can&apos;t be supposed.</source>
        <translation>C-%1 ist hier nicht einzuplanen, daher lässt sich für sie kein Aufwand annehmen.</translation>
    </message>
    <message>
        <source>C-%1 is not to be placed: only what is honoured, or stands in a coming release, is.</source>
        <translation>C-%1 ist nicht einzuplanen: Das geht nur mit Bewilligtem oder was in einem kommenden Release steht.</translation>
    </message>
    <message>
        <source>C-%1 is parked: it is not placed before somebody honours it.</source>
        <translation>C-%1 ist geparkt: Sie wird erst eingeplant, wenn jemand sie bewilligt.</translation>
    </message>
    <message>
        <source>C-%1 is part of N-%2 already.</source>
        <translation>C-%1 ist schon Teil von N-%2.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to %2, which is not among these releases.</source>
        <translation>C-%1 ist an %2 angeheftet, das nicht unter diesen Releases ist.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to R-%2 already.</source>
        <translation>C-%1 ist schon an R-%2 angeheftet.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to R-%2, so it can&apos;t be barred from R-%3. Take that back first: unpin C-%4.</source>
        <translation>C-%1 ist an R-%2 angeheftet und lässt sich nicht für R-%3 sperren. Heben Sie das zuerst auf: unpin C-%4.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to R-%2, so it can&apos;t be barred from all releases. Take that back first: unpin C-%3.</source>
        <translation>C-%1 ist an R-%2 angeheftet und lässt sich nicht für alle Releases sperren. Heben Sie das zuerst auf: unpin C-%3.</translation>
    </message>
    <message>
        <source>C-%1 is planned, and N-%2 is only proposed. Honour N-%3 first, or let C-%4 ship by itself.</source>
        <translation>C-%1 ist geplant, und N-%2 ist nur vorgeschlagen. Bewilligen Sie zuerst N-%3, oder lassen Sie C-%4 allein ausliefern.</translation>
    </message>
    <message>
        <source>C-%1 is ready</source>
        <translation>C-%1 ist bereit</translation>
    </message>
    <message>
        <source>C-%1 is rejected: nobody works on it.</source>
        <translation>C-%1 ist abgelehnt: Niemand arbeitet daran.</translation>
    </message>
    <message>
        <source>C-%1 made: %2</source>
        <translation>C-%1 angelegt: %2</translation>
    </message>
    <message>
        <source>C-%1 made: %2. %3 tickets wait for it</source>
        <translation>C-%1 angelegt: %2. %3 Tickets warten darauf</translation>
    </message>
    <message>
        <source>C-%1 made: %2. 1 ticket waits for it</source>
        <translation>C-%1 angelegt: %2. 1 Ticket wartet darauf</translation>
    </message>
    <message>
        <source>C-%1 merged into C-%2</source>
        <translation>C-%1 mit C-%2 zusammengeführt</translation>
    </message>
    <message>
        <source>C-%1 must not ship before %2</source>
        <translation>C-%1 darf nicht vor %2 ausgeliefert werden</translation>
    </message>
    <message>
        <source>C-%1 must not ship before %2; R-%3 is planned earlier.</source>
        <translation>C-%1 darf nicht vor %2 ausgeliefert werden; R-%3 ist früher geplant.</translation>
    </message>
    <message>
        <source>C-%1 must not ship before %2; R-%3 is planned for %4. Choose a later release.</source>
        <translation>C-%1 darf nicht vor %2 ausgeliefert werden; R-%3 ist für den %4 geplant. Wählen Sie ein späteres Release.</translation>
    </message>
    <message>
        <source>C-%1 must ship by %2, and nobody has said how much work it is.</source>
        <translation>C-%1 muss bis %2 ausgeliefert sein, und niemand hat gesagt, wie viel Arbeit sie ist.</translation>
    </message>
    <message>
        <source>C-%1 must ship by %2: %3.</source>
        <translation>C-%1 muss bis %2 ausgeliefert sein: %3.</translation>
    </message>
    <message>
        <source>C-%1 parked</source>
        <translation>C-%1 geparkt</translation>
    </message>
    <message>
        <source>C-%1 passed its test for R-%2</source>
        <translation>C-%1 hat den Test für R-%2 bestanden</translation>
    </message>
    <message>
        <source>C-%1 pinned to R-%2, %3</source>
        <translation>C-%1 angeheftet an R-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 placed in R-%2, %3</source>
        <translation>C-%1 eingeplant in R-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 ported to R-%2, %3</source>
        <translation>C-%1 portiert nach R-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 pulled out of N-%2, %3</source>
        <translation>C-%1 aus N-%2 herausgelöst, %3</translation>
    </message>
    <message>
        <source>C-%1 rejected</source>
        <translation>C-%1 abgelehnt</translation>
    </message>
    <message>
        <source>C-%1 rejected, on the fast lane</source>
        <translation>C-%1 abgelehnt, auf der Schnellspur</translation>
    </message>
    <message>
        <source>C-%1 reopened</source>
        <translation>C-%1 wieder geöffnet</translation>
    </message>
    <message>
        <source>C-%1 reproduced</source>
        <translation>C-%1 nachgestellt</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2</source>
        <translation>C-%1 braucht C-%2</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2 and stands in R-%3, which ships before R-%4. Let C-%5 slip instead: both move.</source>
        <translation>C-%1 braucht C-%2 und steht in R-%3, das vor R-%4 ausgeliefert wird. Verschieben Sie stattdessen C-%5: Dann ziehen beide um.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, and stays shipped.</source>
        <translation>C-%1 braucht C-%2 und bleibt ausgeliefert.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, which is %3.</source>
        <translation>C-%1 braucht C-%2, und diese ist %3.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, which is not planned by %3. Place C-%4 first.</source>
        <translation>C-%1 braucht C-%2, die nicht bis %3 geplant ist. Planen Sie zuerst C-%4 ein.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, which stands in a release apart from these.</source>
        <translation>C-%1 braucht C-%2, und diese steht in einem Release außerhalb.</translation>
    </message>
    <message>
        <source>C-%1 scored as agreed: %2</source>
        <translation>C-%1 gemeinsam bewertet: %2</translation>
    </message>
    <message>
        <source>C-%1 scored: %2</source>
        <translation>C-%1 bewertet: %2</translation>
    </message>
    <message>
        <source>C-%1 split: C-%2 is %3 again</source>
        <translation>C-%1 getrennt: C-%2 ist wieder %3</translation>
    </message>
    <message>
        <source>C-%1 stands in %2 at once.</source>
        <translation>C-%1 steht zugleich in %2.</translation>
    </message>
    <message>
        <source>C-%1 stays in R-%2: %3</source>
        <translation>C-%1 bleibt in R-%2: %3</translation>
    </message>
    <message>
        <source>C-%1 took %2</source>
        <translation>C-%1 brauchte %2</translation>
    </message>
    <message>
        <source>C-%1 took %2, estimated at %3</source>
        <translation>C-%1 brauchte %2, geschätzt auf %3</translation>
    </message>
    <message>
        <source>C-%1 took: not known</source>
        <translation>C-%1 brauchte: nicht bekannt</translation>
    </message>
    <message>
        <source>C-%1 took: not known, estimated at %2</source>
        <translation>C-%1 brauchte: nicht bekannt, geschätzt auf %2</translation>
    </message>
    <message>
        <source>C-%1 tried: %2: %3</source>
        <translation>C-%1 versucht: %2: %3</translation>
    </message>
    <message>
        <source>C-%1 waived in R-%2</source>
        <translation>Auf C-%1 in R-%2 verzichtet</translation>
    </message>
    <message>
        <source>C-%1 was all that R-%2 still held, so the whole release is withdrawn.</source>
        <translation>R-%2 enthielt nur noch C-%1, daher ist das ganze Release zurückgezogen.</translation>
    </message>
    <message>
        <source>C-%1 was already reproduced.</source>
        <translation>C-%1 ist schon nachgestellt.</translation>
    </message>
    <message>
        <source>C-%1 was barred from R-%2 by hand; it stands in R-%3 now, so that no longer holds.</source>
        <translation>C-%1 war von Hand für R-%2 gesperrt; jetzt steht sie in R-%3, daher gilt das nicht mehr.</translation>
    </message>
    <message>
        <source>C-%1 was barred from all releases by hand; it stands in R-%2 now, so that no longer holds.</source>
        <translation>C-%1 war von Hand für alle Releases gesperrt; jetzt steht sie in R-%2, daher gilt das nicht mehr.</translation>
    </message>
    <message>
        <source>C-%1 was merged into C-%2, so C-%3 can&apos;t be merged into it. Split it first.</source>
        <translation>C-%1 wurde mit C-%2 zusammengeführt, daher lässt sich C-%3 nicht damit zusammenführen. Trennen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>C-%1 was not placed: %2</source>
        <translation>C-%1 wurde nicht eingeplant: %2</translation>
    </message>
    <message>
        <source>C-%1 was not ported to R-%2.</source>
        <translation>C-%1 wurde nicht nach R-%2 portiert.</translation>
    </message>
    <message>
        <source>C-%1 was not rejected as not now: nothing brings it back but somebody who asks again.</source>
        <translation>C-%1 wurde nicht als „vorerst nicht“ abgelehnt: Sie kommt nur zurück, wenn jemand erneut fragt.</translation>
    </message>
    <message>
        <source>C-%1 was passed by %2 of %3 testers.</source>
        <translation>C-%1 wurde von %2 von %3 Testern bestätigt.</translation>
    </message>
    <message>
        <source>C-%1 was pinned to R-%2 by hand; it stands in R-%3 now, so that no longer holds.</source>
        <translation>C-%1 war von Hand an R-%2 angeheftet; jetzt steht sie in R-%3, daher gilt das nicht mehr.</translation>
    </message>
    <message>
        <source>C-%1 was pinned to all releases by hand; it stands in R-%2 now, so that no longer holds.</source>
        <translation>C-%1 war von Hand an alle Releases angeheftet; jetzt steht sie in R-%2, daher gilt das nicht mehr.</translation>
    </message>
    <message>
        <source>C-%1 was ported to R-%2 by hand: take it out instead (fortnight unport).</source>
        <translation>C-%1 wurde von Hand nach R-%2 portiert: Entfernen Sie stattdessen die Portierung (fortnight unport).</translation>
    </message>
    <message>
        <source>C-%1 was rejected. It comes back to Decisions: let it stand, or reopen it.</source>
        <translation>C-%1 wurde abgelehnt. Sie kommt zurück zu den Entscheidungen: Lassen Sie es beim Nein, oder öffnen Sie sie wieder.</translation>
    </message>
    <message>
        <source>C-%1 was taken back from R-%2 already.</source>
        <translation>C-%1 ist schon aus R-%2 zurückgezogen.</translation>
    </message>
    <message>
        <source>C-%1 was tried, and not seen in any place yet. Say where and in which situation it was seen.</source>
        <translation>C-%1 wurde versucht und noch nirgends gesehen. Geben Sie an, wo und in welcher Situation sie gesehen wurde.</translation>
    </message>
    <message>
        <source>C-%1 withdrawn from R-%2, %3</source>
        <translation>C-%1 aus R-%2 zurückgezogen, %3</translation>
    </message>
    <message>
        <source>C-%1: %2</source>
        <translation>C-%1: %2</translation>
    </message>
    <message>
        <source>C-%1: %2 set</source>
        <translation>C-%1: %2 gesetzt</translation>
    </message>
    <message>
        <source>C-%1: %2 set to %3</source>
        <translation>C-%1: %2 gesetzt auf %3</translation>
    </message>
    <message>
        <source>C-%1: a trial taken away (%2)</source>
        <translation>C-%1: ein Versuch entfernt (%2)</translation>
    </message>
    <message>
        <source>C-%1: the rejection stands</source>
        <translation>C-%1: Es bleibt beim Nein</translation>
    </message>
    <message>
        <source>C-%1: urgency %2, priority %3</source>
        <translation>C-%1: Dringlichkeit %2, Priorität %3</translation>
    </message>
    <message>
        <source>C-%1: urgency %2, priority unknown until it is known who waits</source>
        <translation>C-%1: Dringlichkeit %2, Priorität unbekannt, bis bekannt ist, wer wartet</translation>
    </message>
    <message>
        <source>C-%1: workaround taken away</source>
        <translation>C-%1: Behelf entfernt</translation>
    </message>
    <message>
        <source>C-%1: workaround told</source>
        <translation>C-%1: Behelf mitgeteilt</translation>
    </message>
    <message>
        <source>Changes are scored and ordered so already; nothing was changed.</source>
        <translation>Änderungen werden schon so bewertet und geordnet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose at least one change.</source>
        <translation>Wählen Sie mindestens eine Änderung.</translation>
    </message>
    <message>
        <source>Choose at least one ticket.</source>
        <translation>Wählen Sie mindestens ein Ticket.</translation>
    </message>
    <message>
        <source>Choose one: an existing case, or a new one with cause and solution.</source>
        <translation>Wählen Sie eines: einen vorhandenen Fall oder einen neuen mit Ursache und Lösung.</translation>
    </message>
    <message>
        <source>Choose what is to be merged into C-%1.</source>
        <translation>Wählen Sie, was mit C-%1 zusammengeführt werden soll.</translation>
    </message>
    <message>
        <source>Closed days have a first and a last one. Write them like 2026-12-24.</source>
        <translation>Schließtage haben einen ersten und einen letzten Tag. Schreiben Sie sie wie 2026-12-24.</translation>
    </message>
    <message>
        <source>Closed days need a name, such as Christmas.</source>
        <translation>Schließtage brauchen einen Namen, zum Beispiel Weihnachten.</translation>
    </message>
    <message>
        <source>Deferred until when? Give the day on which it comes back.</source>
        <translation>Bis wann vertagt? Geben Sie den Tag an, an dem sie zurückkommt.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Effort is a number of person-days above 0 (%1 to %2); %3 is none.</source>
        <translation>Aufwand ist eine Zahl von Personentagen über 0 (%1 bis %2); %3 ist keine.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Estimate %1.</source>
        <translation>%1 schätzen.</translation>
    </message>
    <message>
        <source>Everyone who waited is told of *%1*: this letter can be a draft to review, but not off.</source>
        <translation>Alle Wartenden erfahren *%1*: Diese Nachricht kann ein Entwurf sein, aber nicht aus.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>For whom is it? Say an address, a name, or “name, organisation”.</source>
        <translation>Für wen ist es? Geben Sie eine Adresse, einen Namen oder „Name, Organisation“ an.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Give %1 %2 more day of %3.</source>
        <translation>%1 noch %2 Tag mehr von %3 geben.</translation>
    </message>
    <message>
        <source>Give %1 %2 more day of %3. And %4 more.</source>
        <translation>%1 noch %2 Tag mehr von %3 geben. Und %4 weitere.</translation>
    </message>
    <message>
        <source>Give %1 %2 more days of %3.</source>
        <translation>%1 noch %2 Tage mehr von %3 geben.</translation>
    </message>
    <message>
        <source>Give %1 %2 more days of %3. And %4 more.</source>
        <translation>%1 noch %2 Tage mehr von %3 geben. Und %4 weitere.</translation>
    </message>
    <message>
        <source>Give %1 a later date, or let it lapse.</source>
        <translation>%1 einen späteren Termin geben oder die Vorgabe entfallen lassen.</translation>
    </message>
    <message>
        <source>Give %1 more days of %2.</source>
        <translation>%1 mehr Tage von %2 geben.</translation>
    </message>
    <message>
        <source>Guides of %1: %2</source>
        <translation>Anleitungen von %1: %2</translation>
    </message>
    <message>
        <source>Guides removed: %1 page</source>
        <translation>Anleitungen entfernt: %1 Seite</translation>
    </message>
    <message>
        <source>Guides removed: %1 pages</source>
        <translation>Anleitungen entfernt: %1 Seiten</translation>
    </message>
    <message>
        <source>Guides removed: G-%1: %2</source>
        <translation>Anleitungen entfernt: G-%1: %2</translation>
    </message>
    <message>
        <source>History is broken at act %1: it, or what came before it, was altered outside the program.</source>
        <translation>Der Verlauf ist bei Vorgang %1 gebrochen: Er oder etwas davor wurde außerhalb des Programms verändert.</translation>
    </message>
    <message>
        <source>How many must wait for it?</source>
        <translation>Wie viele müssen darauf warten?</translation>
    </message>
    <message>
        <source>How many person-days must be free?</source>
        <translation>Wie viele Personentage müssen frei sein?</translation>
    </message>
    <message>
        <source>How much of the working time of %1? Write it as 80% or 0.8; 0% for none.</source>
        <translation>Wie viel der Arbeitszeit von %1? Schreiben Sie es wie 80% oder 0.8; 0% für nichts.</translation>
    </message>
    <message>
        <source>Import %1; this file is read along with it when it lies beside it.</source>
        <translation>Importieren Sie %1; diese Datei wird mitgelesen, wenn sie daneben liegt.</translation>
    </message>
    <message>
        <source>Import %1; this one is not needed.</source>
        <translation>Importieren Sie %1; diese hier wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Import the table of tickets; this file is read along with it when it lies beside it.</source>
        <translation>Importieren Sie die Tabelle der Tickets; diese Datei wird mitgelesen, wenn sie daneben liegt.</translation>
    </message>
    <message>
        <source>Import the table of tickets; this one is not needed.</source>
        <translation>Importieren Sie die Tabelle der Tickets; diese hier wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>In which situation was it tried? Say it in a few words, such as “with the filter on”.</source>
        <translation>In welcher Situation wurde es versucht? Sagen Sie es in wenigen Worten, zum Beispiel „mit Filter“.</translation>
    </message>
    <message>
        <source>Into which renewal? Name it: fortnight renewal bake C-%1 N-1 --reason …</source>
        <translation>In welche Erneuerung? Nennen Sie sie: fortnight renewal bake C-%1 N-1 --reason …</translation>
    </message>
    <message>
        <source>It can&apos;t have been received in %1: the year is %2 or later.</source>
        <translation>Der Eingang kann nicht im Jahr %1 liegen: frühestens im Jahr %2.</translation>
    </message>
    <message>
        <source>It can&apos;t have been received in the future.</source>
        <translation>Der Eingang kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>Sie ließ sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Sie enthält keinen Text.</translation>
    </message>
    <message>
        <source>It is known already that C-%1 excludes C-%2.</source>
        <translation>Dass C-%1 C-%2 ausschließt, ist schon bekannt.</translation>
    </message>
    <message>
        <source>It is known already that C-%1 goes together with C-%2.</source>
        <translation>Dass C-%1 mit C-%2 zusammengehört, ist schon bekannt.</translation>
    </message>
    <message>
        <source>It is known already that C-%1 requires C-%2.</source>
        <translation>Dass C-%1 C-%2 braucht, ist schon bekannt.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>Sie ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>Sie ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Sie ist kein Text.</translation>
    </message>
    <message>
        <source>It is not clear which column of %1 holds the %2. Say it with --map %3=COLUMN (in the window: choose it). The columns are %4.</source>
        <translation>Welche Spalte von %1 „%2“ enthält, ist nicht klar. Geben Sie sie an mit --map %3=COLUMN (im Fenster: wählen Sie sie). Die Spalten sind: %4.</translation>
    </message>
    <message>
        <source>It was changed at this very moment. See what it says now, then try again.</source>
        <translation>Eben wurde hier etwas geändert. Sehen Sie nach, was jetzt dort steht, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It works: %1 holds %2 mails, %3 of them not looked at yet.</source>
        <translation>Es geht: %1 enthält %2 E-Mails, davon %3 noch nicht angesehen.</translation>
    </message>
    <message>
        <source>It works: %1 holds 1 mail, %2 of them not looked at yet.</source>
        <translation>Es geht: %1 enthält 1 E-Mail, davon %2 noch nicht angesehen.</translation>
    </message>
    <message>
        <source>It would be done to %1 of %2 tickets, with %3 letters; nothing was done</source>
        <translation>Betroffen wären %1 von %2 Tickets, mit %3 Nachrichten; nichts wurde getan</translation>
    </message>
    <message>
        <source>It would be done to %1 of %2 tickets, with 1 letter; nothing was done</source>
        <translation>Betroffen wären %1 von %2 Tickets, mit 1 Nachricht; nichts wurde getan</translation>
    </message>
    <message>
        <source>It would come back on %1, after %2, the latest date for an answer. Choose an earlier day, or a later answer.</source>
        <translation>Sie käme am %1 zurück, nach dem spätesten Tag für eine Antwort, %2. Wählen Sie einen früheren Tag oder eine spätere Antwort.</translation>
    </message>
    <message>
        <source>Its date can&apos;t be: “%1”.</source>
        <translation>Dieses Datum kann nicht stimmen: „%1“.</translation>
    </message>
    <message>
        <source>Its first ticket cannot be read.</source>
        <translation>Das erste Ticket ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its name is too long, or holds bytes that are no text. Rename it.</source>
        <translation>Der Name ist zu lang oder enthält Bytes, die kein Text sind. Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>Its text is not %1. Save it as UTF-8.</source>
        <translation>Ihr Text ist nicht %1. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>K-%1 is in %2, and %3: say it in their words (fortnight close --text …).</source>
        <translation>K-%1 ist auf %2, und %3: Sagen Sie es in deren Sprache (fortnight close --text …).</translation>
    </message>
    <message>
        <source>K-%1 mended: %2</source>
        <translation>K-%1 bearbeitet: %2</translation>
    </message>
    <message>
        <source>K-%1 removed: %2</source>
        <translation>K-%1 entfernt: %2</translation>
    </message>
    <message>
        <source>Keep fewer days for %1 in %2.</source>
        <translation>Weniger Tage für %1 in %2 reservieren.</translation>
    </message>
    <message>
        <source>Let %1 in again.</source>
        <translation>%1 wieder zulassen.</translation>
    </message>
    <message>
        <source>Let %1 ship earlier.</source>
        <translation>%1 früher ausliefern lassen.</translation>
    </message>
    <message>
        <source>Letter %1 reworded</source>
        <translation>Text der Nachricht %1 geändert</translation>
    </message>
    <message>
        <source>Letters went to %1, so it stays on record. Take its step away, or rename it.</source>
        <translation>Nachrichten gingen an %1, daher bleibt die Stelle verzeichnet. Nehmen Sie ihr die Stufe, oder benennen Sie sie um.</translation>
    </message>
    <message>
        <source>Line %1 is not a complete JSON object and was skipped. Mend it and import again.</source>
        <translation>Zeile %1 ist kein vollständiges JSON-Objekt und wurde übersprungen. Berichtigen Sie sie, und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>Mail (dry run, nothing is kept): %1</source>
        <translation>E-Mail (Probelauf, nichts wird behalten): %1</translation>
    </message>
    <message>
        <source>Mail is fetched every so many minutes, at most once a day; 0 means only when somebody asks.</source>
        <translation>E-Mails werden alle so viele Minuten abgerufen, mindestens einmal am Tag; 0 heißt: nur auf Wunsch.</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>E-Mail: %1</translation>
    </message>
    <message>
        <source>Make a release on or before %1 (fortnight release new --kind regular --date %2), give %3 a later date, or let it lapse.</source>
        <translation>Legen Sie ein Release spätestens am %1 an (fortnight release new --kind regular --date %2), geben Sie %3 einen späteren Tag, oder lassen Sie sie entfallen.</translation>
    </message>
    <message>
        <source>More than %1 rows are too many for one paste. Paste them in parts.</source>
        <translation>Mehr als %1 Zeilen sind zu viele auf einmal. Fügen Sie sie in Teilen ein.</translation>
    </message>
    <message>
        <source>N-%1 changed: %2</source>
        <translation>N-%1 geändert: %2</translation>
    </message>
    <message>
        <source>N-%1 has R-%2 as its target already.</source>
        <translation>N-%1 hat schon R-%2 als Ziel.</translation>
    </message>
    <message>
        <source>N-%1 has no size, so nobody knows how much time to keep. Give it one first.</source>
        <translation>N-%1 hat keinen Umfang; niemand weiß, wie viel Zeit zu reservieren ist. Geben Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>N-%1 has no target release already.</source>
        <translation>N-%1 hat schon kein Zielrelease.</translation>
    </message>
    <message>
        <source>N-%1 has no target release any more</source>
        <translation>N-%1 hat kein Zielrelease mehr</translation>
    </message>
    <message>
        <source>N-%1 honoured</source>
        <translation>N-%1 bewilligt</translation>
    </message>
    <message>
        <source>N-%1 honoured, and %2 with it</source>
        <translation>N-%1 bewilligt, und damit %2</translation>
    </message>
    <message>
        <source>N-%1 is to ship in R-%2, %3</source>
        <translation>N-%1 soll mit R-%2 ausgeliefert werden, %3</translation>
    </message>
    <message>
        <source>N-%1 of %2 has that title already.</source>
        <translation>N-%1 von %2 hat diesen Titel schon.</translation>
    </message>
    <message>
        <source>N-%1 proposed: %2</source>
        <translation>N-%1 vorgeschlagen: %2</translation>
    </message>
    <message>
        <source>N-%1 rejected</source>
        <translation>N-%1 abgelehnt</translation>
    </message>
    <message>
        <source>N-%1 rejected; %2 to be decided today</source>
        <translation>N-%1 abgelehnt; heute zu entscheiden: %2</translation>
    </message>
    <message>
        <source>N-%1 should have been decided by now, so nobody can be told when it will be. Honour it, or give it another review date first.</source>
        <translation>Über N-%1 müsste längst entschieden sein; niemandem lässt sich sagen, wann das geschieht. Bewilligen Sie die Erneuerung, oder geben Sie ihr zuerst eine neue Wiedervorlage.</translation>
    </message>
    <message>
        <source>N-%1: %2 person-days reserved: %3</source>
        <translation>N-%1: %2 Personentage reserviert: %3</translation>
    </message>
    <message>
        <source>N-%1: no time reserved</source>
        <translation>N-%1: keine Zeit reserviert</translation>
    </message>
    <message>
        <source>Name the other change.</source>
        <translation>Nennen Sie die andere Änderung.</translation>
    </message>
    <message>
        <source>No address that could be answered stands in it.</source>
        <translation>Sie enthält keine Adresse, an die sich antworten ließe.</translation>
    </message>
    <message>
        <source>No calendar of public holidays is known for “%1”.</source>
        <translation>Für „%1“ ist kein Feiertagskalender bekannt.</translation>
    </message>
    <message>
        <source>No column is surely the %1. Say which: --map key=COLUMN, or choose it in the import window.</source>
        <translation>Keine Spalte ist sicher „%1“. Geben Sie sie an: --map key=COLUMN, oder wählen Sie sie im Importfenster.</translation>
    </message>
    <message>
        <source>No column is surely the %1. Say which: --map subject=COLUMN, or choose it in the import window.</source>
        <translation>Keine Spalte ist sicher „%1“. Geben Sie sie an: --map subject=COLUMN, oder wählen Sie sie im Importfenster.</translation>
    </message>
    <message>
        <source>No coming release holds more than %1 person-days, so %2 are never free until one is given a larger capacity.</source>
        <translation>Kein kommendes Release fasst mehr als %1 Personentage; %2 werden nie frei, solange keines mehr Kapazität bekommt.</translation>
    </message>
    <message>
        <source>No letter is about to leave.</source>
        <translation>Keine Nachricht steht vor dem Versand.</translation>
    </message>
    <message>
        <source>No mail server is set up. Set sender and smtp_host in Settings (or: fortnight settings set sender=… smtp_host=…), or write the letters as files: fortnight outbox eml DIR.</source>
        <translation>Kein Mailserver ist eingerichtet. Setzen Sie sender und smtp_host in den Einstellungen (oder: fortnight settings set sender=… smtp_host=…), oder schreiben Sie die Nachrichten als Dateien: fortnight outbox eml DIR.</translation>
    </message>
    <message>
        <source>No mailbox is set up. Set its server and user in Settings, Mail (or: fortnight settings set imap_host=… imap_user=…).</source>
        <translation>Kein Postfach ist eingerichtet. Setzen Sie Server und Benutzer unter Einstellungen, E-Mail (oder: fortnight settings set imap_host=… imap_user=…).</translation>
    </message>
    <message>
        <source>No move of the plan was taken, so there is nothing to apply.</source>
        <translation>Kein Schritt des Plans wurde übernommen, daher gibt es nichts anzuwenden.</translation>
    </message>
    <message>
        <source>No plan was found in this time. Give more seconds, or fewer releases.</source>
        <translation>In dieser Zeit wurde kein Plan gefunden. Geben Sie mehr Sekunden oder weniger Releases vor.</translation>
    </message>
    <message>
        <source>No release of %1 is due on %2: there is no open day to move it to.</source>
        <translation>Kein Release von %1 fällt auf den %2: Es gibt keinen offenen Tag, auf den es ausweichen kann.</translation>
    </message>
    <message>
        <source>No release of %1 is due on %2: there is no open day within %3 days to move it to.</source>
        <translation>Kein Release von %1 fällt auf den %2: Innerhalb von %3 Tagen gibt es keinen offenen Tag, auf den es ausweichen kann.</translation>
    </message>
    <message>
        <source>No team has any of the work: give one of them more than 0 person-days.</source>
        <translation>Kein Team hat Arbeit daran: Geben Sie einem mehr als 0 Personentage.</translation>
    </message>
    <message>
        <source>Nobody has asked for C-%1 again.</source>
        <translation>Niemand hat erneut nach C-%1 gefragt.</translation>
    </message>
    <message>
        <source>Nobody has said how much work %1 is.</source>
        <translation>Niemand hat gesagt, wie viel Arbeit %1 ist.</translation>
    </message>
    <message>
        <source>Nobody has said how much work C-%1 is, so it can&apos;t be more or less. Estimate it.</source>
        <translation>Niemand hat gesagt, wie viel Arbeit C-%1 ist; es kann nicht mehr oder weniger sein. Schätzen Sie sie.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. A new person is made by mail address.</source>
        <translation>Niemand heißt „%1“. Eine neue Person wird mit einer E-Mail-Adresse angelegt.</translation>
    </message>
    <message>
        <source>Nobody is consulted on C-%1 at the moment.</source>
        <translation>Zu C-%1 wird gerade niemand um Rat gefragt.</translation>
    </message>
    <message>
        <source>Nobody is in %1 any more, so its time is unknown.</source>
        <translation>%1 hat keine Mitglieder mehr, daher ist die Zeit unbekannt.</translation>
    </message>
    <message>
        <source>Nobody is in %1, so its time is unknown: name its members, or its days a release.</source>
        <translation>%1 hat keine Mitglieder, daher ist die Zeit unbekannt: Nennen Sie die Mitglieder oder die Tage je Release.</translation>
    </message>
    <message>
        <source>Nobody is known who asked, and the house keeps a register of who may.</source>
        <translation>Wer angefragt hat, ist nicht bekannt, und das Haus führt ein Verzeichnis der Anfrageberechtigten.</translation>
    </message>
    <message>
        <source>Nobody is named who decides on C-%1. Name somebody: fortnight chain set product-owner name=&apos;Noor Haddad&apos;</source>
        <translation>Niemand ist benannt, der über C-%1 entscheidet. Benennen Sie jemanden: fortnight chain set product-owner name=&apos;Noor Haddad&apos;</translation>
    </message>
    <message>
        <source>Nobody is the %1 of %2. All of them: fortnight chain show</source>
        <translation>Niemand hat die Rolle „%1“ für %2. Alle zeigt: fortnight chain show</translation>
    </message>
    <message>
        <source>Not before which day?</source>
        <translation>Nicht vor welchem Tag?</translation>
    </message>
    <message>
        <source>Nothing can be done to any of them: %1</source>
        <translation>Das geht mit keinem davon: %1</translation>
    </message>
    <message>
        <source>Nothing has changed in that folder.</source>
        <translation>In diesem Ordner hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is %1 without a reason that can be told.</source>
        <translation>Dafür ist eine Begründung nötig, die man mitteilen kann (%1).</translation>
    </message>
    <message>
        <source>Nothing was merged into C-%1, and nothing of it elsewhere.</source>
        <translation>Mit C-%1 wurde nichts zusammengeführt, und nichts davon anderswo.</translation>
    </message>
    <message>
        <source>Nothing was set. %1</source>
        <translation>Nichts wurde gesetzt. %1</translation>
    </message>
    <message>
        <source>Nothing was set. %1 And %2 more.</source>
        <translation>Nichts wurde gesetzt. %1 Und %2 weitere.</translation>
    </message>
    <message>
        <source>On which day is it to come back? Write it like 2027-03-01.</source>
        <translation>An welchem Tag soll sie zurückkommen? Schreiben Sie ihn wie 2027-03-01.</translation>
    </message>
    <message>
        <source>One change stands there twice. Give each of them one value.</source>
        <translation>Eine Änderung steht doppelt da. Geben Sie jeder nur einen Wert.</translation>
    </message>
    <message>
        <source>Only %1 lines are read. Split the file.</source>
        <translation>Nur %1 Zeilen werden gelesen. Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>Only what is honoured goes on the fast lane.</source>
        <translation>Nur Bewilligtes kommt auf die Schnellspur.</translation>
    </message>
    <message>
        <source>Only what is rejected as not-now comes back by itself. Leave out what brings it back.</source>
        <translation>Nur was als „vorerst nicht“ (not-now) abgelehnt ist, kommt von selbst zurück. Lassen Sie weg, was sie zurückbringt.</translation>
    </message>
    <message>
        <source>Ordered by %1</source>
        <translation>Geordnet nach %1</translation>
    </message>
    <message>
        <source>P-%1 made: %2</source>
        <translation>P-%1 angelegt: %2</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>Übergangen: %1</translation>
    </message>
    <message>
        <source>Passed over: %1 And %2 more.</source>
        <translation>Übergangen: %1 Und %2 weitere.</translation>
    </message>
    <message>
        <source>Phrase “%1” for %2 kept</source>
        <translation>Textbaustein „%1“ für %2 gespeichert</translation>
    </message>
    <message>
        <source>Phrase “%1” for %2 removed</source>
        <translation>Textbaustein „%1“ für %2 entfernt</translation>
    </message>
    <message>
        <source>Plan applied: %1 (%2)</source>
        <translation>Plan angewendet: %1 (%2)</translation>
    </message>
    <message>
        <source>Planned on closed days now: %1 and %2 more. Give them another day, or let them ship in spite of closed days in your name.</source>
        <translation>Jetzt an Schließtagen geplant: %1 und %2 weitere. Geben Sie ihnen einen anderen Tag, oder lassen Sie sie in Ihrem Namen trotz Schließtagen ausliefern.</translation>
    </message>
    <message>
        <source>Planned on closed days now: %1. Give them another day, or let them ship in spite of closed days in your name.</source>
        <translation>Jetzt an Schließtagen geplant: %1. Geben Sie einen anderen Tag an, oder lassen Sie in Ihrem Namen trotz Schließtagen ausliefern.</translation>
    </message>
    <message>
        <source>R-%1 and N-%2 belong to different products.</source>
        <translation>R-%1 und N-%2 gehören zu verschiedenen Produkten.</translation>
    </message>
    <message>
        <source>R-%1 can&apos;t ship today: %2 lasts until %3. Ship it after that, or take it on in your name (fortnight release except R-%4 --reason …).</source>
        <translation>R-%1 kann heute nicht ausgeliefert werden: %2 dauert bis %3. Liefern Sie danach aus, oder übernehmen Sie die Verantwortung (fortnight release except R-%4 --reason …).</translation>
    </message>
    <message>
        <source>R-%1 carries no hot fix C-%2.</source>
        <translation>R-%1 führt keinen Hotfix C-%2 mit.</translation>
    </message>
    <message>
        <source>R-%1 changed</source>
        <translation>R-%1 geändert</translation>
    </message>
    <message>
        <source>R-%1 comes after %2 now.</source>
        <translation>R-%1 kommt jetzt nach %2.</translation>
    </message>
    <message>
        <source>R-%1 comes before %2 now.</source>
        <translation>R-%1 kommt jetzt vor %2.</translation>
    </message>
    <message>
        <source>R-%1 counts as failed by the word of %2.</source>
        <translation>R-%1 gilt durch das Wort von %2 als nicht bestanden.</translation>
    </message>
    <message>
        <source>R-%1 failed its test as a whole</source>
        <translation>R-%1 hat den Gesamttest nicht bestanden</translation>
    </message>
    <message>
        <source>R-%1 freezes on %2 now.</source>
        <translation>R-%1 friert jetzt am %2 ein.</translation>
    </message>
    <message>
        <source>R-%1 freezes on a day from today to its own, %2; %3 is none of them.</source>
        <translation>R-%1 friert an einem Tag von heute bis zu seinem eigenen, %2, ein; %3 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>R-%1 has changed while you looked at it: other changes would ship or slip, or others be told, than you confirmed. See what it says now, then try again.</source>
        <translation>R-%1 hat sich geändert, während Sie es ansahen: Es würde anderes ausgeliefert oder verschoben oder anderen mitgeteilt, als Sie bestätigt haben. Sehen Sie nach, was jetzt dort steht, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>R-%1 has shipped already.</source>
        <translation>R-%1 ist schon ausgeliefert.</translation>
    </message>
    <message>
        <source>R-%1 held nothing any more, so it is no longer frozen.</source>
        <translation>R-%1 enthielt nichts mehr und ist daher nicht mehr eingefroren.</translation>
    </message>
    <message>
        <source>R-%1 held nothing on the day of its freeze: it freezes on %2 now.</source>
        <translation>R-%1 enthielt am Tag des Einfrierens nichts: Jetzt wird am %2 eingefroren.</translation>
    </message>
    <message>
        <source>R-%1 held nothing on the day of its freeze: that falls.</source>
        <translation>R-%1 enthielt am Tag des Einfrierens nichts: Das Einfrieren entfällt.</translation>
    </message>
    <message>
        <source>R-%1 holds %2, ported to it. Take that out first (fortnight unport).</source>
        <translation>R-%1 enthält %2, dorthin portiert. Entfernen Sie das zuerst (fortnight unport).</translation>
    </message>
    <message>
        <source>R-%1 holds %2. Move them to another release first (slip or place).</source>
        <translation>R-%1 enthält %2. Planen Sie das zuerst in ein anderes Release um (slip oder place).</translation>
    </message>
    <message>
        <source>R-%1 holds nothing, so there is nothing to test.</source>
        <translation>R-%1 enthält nichts, daher gibt es nichts zu testen.</translation>
    </message>
    <message>
        <source>R-%1 is %2</source>
        <translation>R-%1 ist %2</translation>
    </message>
    <message>
        <source>R-%1 is %2: it is frozen already.</source>
        <translation>R-%1 ist %2: Es ist schon eingefroren.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it needs no exception.</source>
        <translation>R-%1 ist %2 und braucht keine Ausnahme.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it stays as it was.</source>
        <translation>R-%1 ist %2: Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it stays in the history.</source>
        <translation>R-%1 ist %2: Es bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it takes nothing more in.</source>
        <translation>R-%1 nimmt nichts mehr auf (%2).</translation>
    </message>
    <message>
        <source>R-%1 is %2: it takes nothing more in. Choose a later release.</source>
        <translation>R-%1 nimmt nichts mehr auf (%2). Wählen Sie ein späteres Release.</translation>
    </message>
    <message>
        <source>R-%1 is %2: no time can be kept in it any more.</source>
        <translation>R-%1 ist %2: Darin lässt sich keine Zeit mehr reservieren.</translation>
    </message>
    <message>
        <source>R-%1 is %2: only what has shipped is withdrawn.</source>
        <translation>R-%1 ist %2: Nur Ausgeliefertes wird zurückgezogen.</translation>
    </message>
    <message>
        <source>R-%1 is %2: there is nothing to test any more.</source>
        <translation>R-%1 ist %2: Es gibt nichts mehr zu testen.</translation>
    </message>
    <message>
        <source>R-%1 is %2: withdraw the change from it instead.</source>
        <translation>R-%1 ist %2: Ziehen Sie stattdessen die Änderung daraus zurück.</translation>
    </message>
    <message>
        <source>R-%1 is a release of %2, and C-%3 belongs to another product.</source>
        <translation>R-%1 ist ein Release von %2, und C-%3 gehört zu einem anderen Produkt.</translation>
    </message>
    <message>
        <source>R-%1 is counted on by %2: its target, or time kept for it. Move that first.</source>
        <translation>Mit R-%1 rechnet %2: als Ziel oder mit reservierter Zeit. Verlegen Sie das zuerst.</translation>
    </message>
    <message>
        <source>R-%1 is excepted from %2 already.</source>
        <translation>R-%1 ist von %2 schon ausgenommen.</translation>
    </message>
    <message>
        <source>R-%1 is excepted from nothing that is still to come.</source>
        <translation>R-%1 ist von nichts ausgenommen, das noch bevorsteht.</translation>
    </message>
    <message>
        <source>R-%1 is expedited: it takes critical corrections, and no renewal.</source>
        <translation>R-%1 ist ein Eilrelease: Es nimmt kritische Korrekturen auf und keine Erneuerung.</translation>
    </message>
    <message>
        <source>R-%1 is expedited: no time is kept in it for a renewal.</source>
        <translation>R-%1 ist ein Eilrelease: Darin wird keine Zeit für eine Erneuerung reserviert.</translation>
    </message>
    <message>
        <source>R-%1 is in test again.</source>
        <translation>R-%1 ist wieder im Test.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready.</source>
        <translation>R-%1 ist nicht mehr bereit.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: %2 are not tested in it.</source>
        <translation>R-%1 ist nicht mehr bereit: %2 sind darin nicht getestet.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: %2 is no critical correction.</source>
        <translation>R-%1 ist nicht mehr bereit: %2 ist keine kritische Korrektur.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: %2 is not tested in it.</source>
        <translation>R-%1 ist nicht mehr bereit: %2 ist darin nicht getestet.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: it has not passed its test as a whole.</source>
        <translation>R-%1 ist nicht mehr bereit: Der Gesamttest ist nicht bestanden.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: it lacks the hot fix %2.</source>
        <translation>R-%1 ist nicht mehr bereit: Der Hotfix %2 fehlt.</translation>
    </message>
    <message>
        <source>R-%1 is not among the releases that are composed. Place C-%2 in it instead.</source>
        <translation>R-%1 ist nicht unter den Releases, die geplant werden. Planen Sie C-%2 stattdessen dort ein.</translation>
    </message>
    <message>
        <source>R-%1 is open again, until everything in it is tested.</source>
        <translation>R-%1 ist wieder offen, bis alles darin getestet ist.</translation>
    </message>
    <message>
        <source>R-%1 is ready: everything in it is ready and tested. Ship it when you are.</source>
        <translation>R-%1 ist bereit: Alles darin ist fertig und getestet. Liefern Sie aus, wann Sie möchten.</translation>
    </message>
    <message>
        <source>R-%1 is ready: everything in it is tested. Ship it when you are.</source>
        <translation>R-%1 ist bereit: Alles darin ist getestet. Liefern Sie aus, wann Sie möchten.</translation>
    </message>
    <message>
        <source>R-%1 is to be tested as a whole again.</source>
        <translation>R-%1 ist erneut im Ganzen zu testen.</translation>
    </message>
    <message>
        <source>R-%1 lies on no closed day: it needs no exception.</source>
        <translation>R-%1 liegt auf keinem Schließtag und braucht keine Ausnahme.</translation>
    </message>
    <message>
        <source>R-%1 made: %2, %3, %4</source>
        <translation>R-%1 angelegt: %2, %3, %4</translation>
    </message>
    <message>
        <source>R-%1 may ship in spite of %2</source>
        <translation>R-%1 darf trotz %2 ausgeliefert werden</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 and %4 kept for renewals for the %5 that %6 has, of which %7 are for faults alone.</source>
        <translation>R-%1 enthält jetzt %2 von %3 und %4 für Erneuerungen reserviert; %6 hat dort %5, davon %7 nur für Fehler.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 and %4 kept for renewals for the %5 that %6 has.</source>
        <translation>R-%1 enthält jetzt %2 von %3 und %4 für Erneuerungen reserviert; %6 hat dort %5.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 for the %4 that %5 has, of which %6 are for faults alone.</source>
        <translation>R-%1 enthält jetzt %2 von %3; %5 hat dort %4, davon %6 nur für Fehler.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 for the %4 that %5 has.</source>
        <translation>R-%1 enthält jetzt %2 von %3; %5 hat dort %4.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of work and %3 kept for renewals for a capacity of %4.</source>
        <translation>R-%1 enthält jetzt %2 Arbeit und %3 für Erneuerungen reserviert, bei einer Kapazität von %4.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of work for a capacity of %3.</source>
        <translation>R-%1 enthält jetzt %2 Arbeit bei einer Kapazität von %3.</translation>
    </message>
    <message>
        <source>R-%1 on %2 (%3)</source>
        <translation>R-%1 am %2 (%3)</translation>
    </message>
    <message>
        <source>R-%1 passed its test as a whole</source>
        <translation>R-%1 hat den Gesamttest bestanden</translation>
    </message>
    <message>
        <source>R-%1 removed: %2</source>
        <translation>R-%1 entfernt: %2</translation>
    </message>
    <message>
        <source>R-%1 shares its day, %2, with %3.</source>
        <translation>R-%1 hat denselben Tag, %2, wie %3.</translation>
    </message>
    <message>
        <source>R-%1 shipped: %2 with %3 for %4 who waited</source>
        <translation>R-%1 ausgeliefert: %2 (%3; Wartende: %4)</translation>
    </message>
    <message>
        <source>R-%1 ships on no closed day any more</source>
        <translation>R-%1 wird an keinem Schließtag mehr ausgeliefert</translation>
    </message>
    <message>
        <source>R-%1 ships with all it holds: open items block it and are not moved along.</source>
        <translation>R-%1 wird nur mit allem ausgeliefert, was darin steht: Offene Posten sperren es und werden nicht verschoben.</translation>
    </message>
    <message>
        <source>R-%1 should be frozen since %2: it takes nothing more in. Choose a later release.</source>
        <translation>R-%1 müsste seit %2 eingefroren sein und nimmt nichts mehr auf. Wählen Sie ein späteres Release.</translation>
    </message>
    <message>
        <source>R-%1 was named in a letter, so it stays, empty. Give it another day: release set R-%2 date=…</source>
        <translation>R-%1 wurde in einer Nachricht genannt und bleibt daher leer bestehen. Geben Sie ihm einen anderen Tag: release set R-%2 date=…</translation>
    </message>
    <message>
        <source>R-%1 was passed by %2 of %3 testers.</source>
        <translation>R-%1 wurde von %2 von %3 Testern bestätigt.</translation>
    </message>
    <message>
        <source>R-%1 was planned for %2, and that day is past: nobody can be promised it. Give it another day first (release set R-%3 date=…), or choose R-%4 on %5.</source>
        <translation>R-%1 war für den %2 geplant, und dieser Tag ist vorbei: Er lässt sich niemandem zusagen. Geben Sie dem Release zuerst einen anderen Tag (release set R-%3 date=…), oder wählen Sie R-%4 am %5.</translation>
    </message>
    <message>
        <source>R-%1 was planned for %2, and that day is past: nobody can be promised it. Give it another day first (release set R-%3 date=…).</source>
        <translation>R-%1 war für den %2 geplant, und dieser Tag ist vorbei: Er lässt sich niemandem zusagen. Geben Sie dem Release zuerst einen anderen Tag (release set R-%3 date=…).</translation>
    </message>
    <message>
        <source>R-%1 withdrawn: %2</source>
        <translation>R-%1 zurückgezogen: %2</translation>
    </message>
    <message>
        <source>Record %1 has a text of more than %2 characters and was skipped.</source>
        <translation>Datensatz %1 hat einen Text von mehr als %2 Zeichen und wurde übersprungen.</translation>
    </message>
    <message>
        <source>Record %1 has more than %2 values and was skipped.</source>
        <translation>Datensatz %1 hat mehr als %2 Werte und wurde übersprungen.</translation>
    </message>
    <message>
        <source>Record %1 is nested too deeply and was skipped.</source>
        <translation>Datensatz %1 ist zu tief verschachtelt und wurde übersprungen.</translation>
    </message>
    <message>
        <source>Record %1 is not an object but “%2”; it was skipped.</source>
        <translation>Datensatz %1 ist kein Objekt, sondern „%2“; er wurde übersprungen.</translation>
    </message>
    <message>
        <source>Releases are laid out from %1 to at most three years later.</source>
        <translation>Releases werden ab %1 für höchstens drei Jahre angelegt.</translation>
    </message>
    <message>
        <source>Remove that %1 excludes %2.</source>
        <translation>Entfernen, dass %1 %2 ausschließt.</translation>
    </message>
    <message>
        <source>Remove that %1 goes together with %2.</source>
        <translation>Entfernen, dass %1 mit %2 zusammengehört.</translation>
    </message>
    <message>
        <source>Remove that %1 requires %2.</source>
        <translation>Entfernen, dass %1 %2 braucht.</translation>
    </message>
    <message>
        <source>Row %1 (%2) has nothing in the column “%3” and no text, and was skipped.</source>
        <translation>Zeile %1 (%2) hat nichts in der Spalte „%3“ und keinen Text und wurde übersprungen.</translation>
    </message>
    <message>
        <source>Row %1 has a cell of more than %2 characters and was skipped.</source>
        <translation>Zeile %1 hat eine Zelle mit mehr als %2 Zeichen und wurde übersprungen.</translation>
    </message>
    <message>
        <source>Row %1 has a cell of more than %2 characters and was skipped. Shorten the cell and import the file again.</source>
        <translation>Zeile %1 hat eine Zelle mit mehr als %2 Zeichen und wurde übersprungen. Kürzen Sie die Zelle, und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Row %1 has a key of %2 characters in “%3” and was skipped; is it the right column?</source>
        <translation>Zeile %1 hat in „%3“ einen Schlüssel von %2 Zeichen und wurde übersprungen; ist es die richtige Spalte?</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells and was skipped.</source>
        <translation>Zeile %1 hat mehr als %2 Zellen und wurde übersprungen.</translation>
    </message>
    <message>
        <source>Row %1 has neither a name, an address nor an organisation and was skipped.</source>
        <translation>Zeile %1 hat weder Name noch Adresse noch Organisation und wurde übersprungen.</translation>
    </message>
    <message>
        <source>Row %1 has nothing in the column “%2”, so it has no key, and was skipped. Give it one.</source>
        <translation>Zeile %1 hat nichts in der Spalte „%2“, also keinen Schlüssel, und wurde übersprungen. Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>Row %1 stands above the headers and was not read: “%2”.</source>
        <translation>Zeile %1 steht über der Kopfzeile und wurde nicht gelesen: „%2“.</translation>
    </message>
    <message>
        <source>Say at least one value.</source>
        <translation>Geben Sie mindestens einen Wert an.</translation>
    </message>
    <message>
        <source>Say what C-%1 is likely to take, too: low and high lie around it.</source>
        <translation>Geben Sie auch an, was C-%1 wahrscheinlich braucht: bestenfalls und schlimmstenfalls liegen darum herum.</translation>
    </message>
    <message>
        <source>Say which product is meant: %1.</source>
        <translation>Geben Sie an, welches Produkt gemeint ist: %1.</translation>
    </message>
    <message>
        <source>Scenario “%1” is now “%2”</source>
        <translation>Szenario „%1“ heißt jetzt „%2“</translation>
    </message>
    <message>
        <source>Scenario “%1” removed</source>
        <translation>Szenario „%1“ entfernt</translation>
    </message>
    <message>
        <source>Scenario “%1” replaced</source>
        <translation>Szenario „%1“ ersetzt</translation>
    </message>
    <message>
        <source>Scenario “%1” saved</source>
        <translation>Szenario „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Scored by %1</source>
        <translation>Bewertet nach %1</translation>
    </message>
    <message>
        <source>Scored by %1 with other weights or scales</source>
        <translation>Bewertet nach %1 mit anderen Gewichten oder Skalen</translation>
    </message>
    <message>
        <source>Set the mail account&apos;s user name first.</source>
        <translation>Setzen Sie zuerst den Benutzernamen des E-Mail-Kontos.</translation>
    </message>
    <message>
        <source>Set the sender and the mail server first.</source>
        <translation>Setzen Sie zuerst den Absender und den Mailserver.</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Sheet “%1” of %2 has %3 columns; sheets are read up to %4. Remove columns and import it again.</source>
        <translation>Das Blatt „%1“ von %2 hat %3 Spalten; Blätter werden bis %4 gelesen. Entfernen Sie Spalten, und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Something given here holds bytes that are no text. Write it anew.</source>
        <translation>Etwas hier enthält Bytes, die kein Text sind. Schreiben Sie es neu.</translation>
    </message>
    <message>
        <source>Step %1 of the chain is %2 already.</source>
        <translation>Stufe %1 der Kette ist schon %2.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>T-%1 already follows T-%2. Split it from there first.</source>
        <translation>T-%1 folgt schon T-%2. Trennen Sie es zuerst davon.</translation>
    </message>
    <message>
        <source>T-%1 already waits for C-%2.</source>
        <translation>T-%1 wartet schon auf C-%2.</translation>
    </message>
    <message>
        <source>T-%1 answered</source>
        <translation>Zu T-%1 ist die Antwort da</translation>
    </message>
    <message>
        <source>T-%1 answered from %2</source>
        <translation>T-%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>T-%1 asked: %2</source>
        <translation>Zu T-%1 nachgefragt: %2</translation>
    </message>
    <message>
        <source>T-%1 back from %2</source>
        <translation>T-%1 zurück von %2</translation>
    </message>
    <message>
        <source>T-%1 came to C-%2 by a merge. Split it instead.</source>
        <translation>T-%1 kam durch eine Zusammenführung zu C-%2. Trennen Sie es stattdessen.</translation>
    </message>
    <message>
        <source>T-%1 can&apos;t follow itself.</source>
        <translation>T-%1 kann sich nicht selbst folgen.</translation>
    </message>
    <message>
        <source>T-%1 closed: %2</source>
        <translation>T-%1 abgeschlossen: %2</translation>
    </message>
    <message>
        <source>T-%1 closed: %2 with K-%3</source>
        <translation>T-%1 abgeschlossen: %2 mit K-%3</translation>
    </message>
    <message>
        <source>T-%1 corrected: %2</source>
        <translation>T-%1 berichtigt: %2</translation>
    </message>
    <message>
        <source>T-%1 did not come to C-%2 by a merge, so there is nothing to split.</source>
        <translation>T-%1 kam nicht durch eine Zusammenführung zu C-%2, daher gibt es nichts zu trennen.</translation>
    </message>
    <message>
        <source>T-%1 does not wait for C-%2.</source>
        <translation>T-%1 wartet nicht auf C-%2.</translation>
    </message>
    <message>
        <source>T-%1 escalated to %2, step %3</source>
        <translation>T-%1 eskaliert an %2, Stufe %3</translation>
    </message>
    <message>
        <source>T-%1 filed for %2: %3</source>
        <translation>T-%1 erfasst für %2: %3</translation>
    </message>
    <message>
        <source>T-%1 follows T-%2</source>
        <translation>T-%1 folgt T-%2</translation>
    </message>
    <message>
        <source>T-%1 follows T-%2 already: two tickets can&apos;t follow each other in a circle.</source>
        <translation>T-%1 folgt schon T-%2: Zwei Tickets können einander nicht im Kreis folgen.</translation>
    </message>
    <message>
        <source>T-%1 follows T-%2, not T-%3.</source>
        <translation>T-%1 folgt T-%2, nicht T-%3.</translation>
    </message>
    <message>
        <source>T-%1 follows no other ticket, so there is nothing to split.</source>
        <translation>T-%1 folgt keinem anderen Ticket, daher gibt es nichts zu trennen.</translation>
    </message>
    <message>
        <source>T-%1 handed over to %2</source>
        <translation>T-%1 weitergeleitet an %2</translation>
    </message>
    <message>
        <source>T-%1 handed over to %2 and closed</source>
        <translation>T-%1 weitergeleitet an %2 und abgeschlossen</translation>
    </message>
    <message>
        <source>T-%1 has its answer from C-%2 already.</source>
        <translation>T-%1 hat seine Antwort von C-%2 schon.</translation>
    </message>
    <message>
        <source>T-%1 has the %2 already, so nobody is asked for that.</source>
        <translation>Zu T-%1 liegt das schon vor: %2. Danach wird niemand gefragt.</translation>
    </message>
    <message>
        <source>T-%1 has the %2 already: there is nothing left to ask.</source>
        <translation>Zu T-%1 liegt das schon vor: %2. Es gibt nichts mehr zu fragen.</translation>
    </message>
    <message>
        <source>T-%1 is %2, so it needs no reopening.</source>
        <translation>T-%1 ist %2 und muss nicht wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>T-%1 is asked that already, by a letter that has not left yet.</source>
        <translation>Das wird zu T-%1 schon gefragt, in einer Nachricht, die noch nicht hinaus ist.</translation>
    </message>
    <message>
        <source>T-%1 is closed already: that can&apos;t bring it back.</source>
        <translation>T-%1 ist schon abgeschlossen: Das kann sie nicht zurückbringen.</translation>
    </message>
    <message>
        <source>T-%1 is closed, and was not asked anything. Reopen it, with the reason.</source>
        <translation>T-%1 ist abgeschlossen, und es wurde nichts gefragt. Öffnen Sie es mit der Begründung wieder.</translation>
    </message>
    <message>
        <source>T-%1 is closed: it can&apos;t be %2. Reopen it first.</source>
        <translation>T-%1 ist abgeschlossen und kann nicht mehr %2 werden. Öffnen Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>T-%1 is closed: it has its answer. Reopen it first.</source>
        <translation>T-%1 ist abgeschlossen: Es hat seine Antwort. Öffnen Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>T-%1 is closed: reopen it, then it is ours again.</source>
        <translation>T-%1 ist abgeschlossen: Öffnen Sie es wieder, dann ist es wieder unseres.</translation>
    </message>
    <message>
        <source>T-%1 is closed: there is nothing left to try. Reopen it first.</source>
        <translation>T-%1 ist abgeschlossen: Es gibt nichts mehr zu versuchen. Öffnen Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>T-%1 is filed as %2: only a fault is tried. Correct its kind first.</source>
        <translation>T-%1 ist als %2 erfasst: Nur ein Fehler wird nachgestellt. Berichtigen Sie zuerst die Art.</translation>
    </message>
    <message>
        <source>T-%1 is not closed, so it can&apos;t be reopened. Name closed or answered instead.</source>
        <translation>T-%1 ist nicht abgeschlossen und kann nicht wieder geöffnet werden. Wählen Sie stattdessen closed oder answered.</translation>
    </message>
    <message>
        <source>T-%1 is with %2 already.</source>
        <translation>T-%1 liegt schon bei %2.</translation>
    </message>
    <message>
        <source>T-%1 is with %2, the last link of the chain: there is none after it.</source>
        <translation>T-%1 liegt bei %2, am Ende der Kette: Danach kommt keine Stelle mehr.</translation>
    </message>
    <message>
        <source>T-%1 no longer follows T-%2</source>
        <translation>T-%1 folgt nicht mehr T-%2</translation>
    </message>
    <message>
        <source>T-%1 no longer waits for C-%2</source>
        <translation>T-%1 wartet nicht mehr auf C-%2</translation>
    </message>
    <message>
        <source>T-%1 reopened</source>
        <translation>T-%1 wieder geöffnet</translation>
    </message>
    <message>
        <source>T-%1 reopened, waits for C-%2</source>
        <translation>T-%1 wieder geöffnet, wartet auf C-%2</translation>
    </message>
    <message>
        <source>T-%1 reopened: K-%2 is in doubt</source>
        <translation>T-%1 wieder geöffnet: K-%2 ist zweifelhaft</translation>
    </message>
    <message>
        <source>T-%1 reopened: K-%2 is in doubt, waits for C-%3</source>
        <translation>T-%1 wieder geöffnet: K-%2 ist zweifelhaft, wartet auf C-%3</translation>
    </message>
    <message>
        <source>T-%1 split from C-%2: C-%3 is %4 again</source>
        <translation>T-%1 von C-%2 getrennt: C-%3 ist wieder %4</translation>
    </message>
    <message>
        <source>T-%1 tried: %2: %3</source>
        <translation>T-%1 versucht: %2: %3</translation>
    </message>
    <message>
        <source>T-%1 waits for C-%2</source>
        <translation>T-%1 wartet auf C-%2</translation>
    </message>
    <message>
        <source>T-%1 waits for C-%2 with T-%3, which it follows. Split it from T-%4 instead.</source>
        <translation>T-%1 wartet auf C-%2 zusammen mit T-%3, dem es folgt. Trennen Sie es stattdessen von T-%4.</translation>
    </message>
    <message>
        <source>T-%1 waits for C-%2: it closes when that ships or is rejected.</source>
        <translation>T-%1 wartet auf C-%2: Es schließt, wenn das ausgeliefert oder abgelehnt ist.</translation>
    </message>
    <message>
        <source>T-%1 was already told that it waits for C-%2. Answer it, or let it wait.</source>
        <translation>Zu T-%1 wurde schon mitgeteilt, dass es auf C-%2 wartet. Beantworten Sie es, oder lassen Sie es warten.</translation>
    </message>
    <message>
        <source>T-%1 was asked before by a letter that had not left: one letter asks for everything.</source>
        <translation>Zu T-%1 wurde schon gefragt, in einer noch nicht versandten Nachricht: Eine Nachricht fragt nun nach allem.</translation>
    </message>
    <message>
        <source>T-%1 was not asked anything.</source>
        <translation>Zu T-%1 wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>T-%1 was not handed over to anybody.</source>
        <translation>T-%1 wurde an niemanden weitergeleitet.</translation>
    </message>
    <message>
        <source>T-%1 was withdrawn by its requester, so it has no answer to share.</source>
        <translation>Die Anfrage zu T-%1 wurde zurückgezogen; es gibt keine Antwort zu teilen.</translation>
    </message>
    <message>
        <source>T-%1 went from C-%2 to C-%3 by a merge. Split it from there instead.</source>
        <translation>T-%1 kam durch eine Zusammenführung von C-%2 zu C-%3. Trennen Sie es stattdessen dort.</translation>
    </message>
    <message>
        <source>T-%1: %2 noted</source>
        <translation>T-%1: %2 notiert</translation>
    </message>
    <message>
        <source>T-%1: %2 wrote</source>
        <translation>T-%1: %2 hat geschrieben</translation>
    </message>
    <message>
        <source>T-%1: a trial taken away (%2)</source>
        <translation>T-%1: ein Versuch entfernt (%2)</translation>
    </message>
    <message>
        <source>Team %1 changed</source>
        <translation>Team %1 geändert</translation>
    </message>
    <message>
        <source>That address names no file. Give a file, like fortnight.db.</source>
        <translation>Diese Adresse nennt keine Datei. Geben Sie eine Datei an, zum Beispiel fortnight.db.</translation>
    </message>
    <message>
        <source>That is no database address. Give a file, or postgresql://user@server/name.</source>
        <translation>Das ist keine Datenbankadresse. Geben Sie eine Datei an, oder postgresql://user@server/name.</translation>
    </message>
    <message>
        <source>That is the database itself. Choose a backup of it.</source>
        <translation>Das ist die Datenbank selbst. Wählen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>That question on C-%1 is not open. Asked, without an answer: %2.</source>
        <translation>Diese Frage zu C-%1 ist nicht offen. Gefragt, noch ohne Antwort: %2.</translation>
    </message>
    <message>
        <source>That view is gone: somebody removed it.</source>
        <translation>Diese Ansicht ist weg: Jemand hat sie entfernt.</translation>
    </message>
    <message>
        <source>That was not tried: %1.</source>
        <translation>Das wurde nicht versucht: %1.</translation>
    </message>
    <message>
        <source>The %1 beside the tickets were not read: %2</source>
        <translation>Die Datei mit „%1“ neben den Tickets wurde nicht gelesen: %2</translation>
    </message>
    <message>
        <source>The %1 of %2 removed: %3</source>
        <translation>%1 für %2 entfernt: %3</translation>
    </message>
    <message>
        <source>The %1 of %2: %3</source>
        <translation>%1 für %2: %3</translation>
    </message>
    <message>
        <source>The %1 of C-%2 was given by %3, not by you: they can take it back, or all agree on another.</source>
        <translation>„%1“ von C-%2 stammt von %3, nicht von Ihnen: Das kann dort zurückgenommen werden, oder alle einigen sich auf etwas anderes.</translation>
    </message>
    <message>
        <source>The Jira issues of %1 came without their summary. Ask Jira for it (fields=summary,description,…), or take another: --map %2=COLUMN (in the window: choose it). The columns are %3.</source>
        <translation>Die Jira-Vorgänge von %1 kamen ohne ihre Zusammenfassung. Fordern Sie sie bei Jira an (fields=summary,description,…), oder nehmen Sie eine andere: --map %2=COLUMN (im Fenster: wählen Sie sie). Die Spalten sind: %3.</translation>
    </message>
    <message>
        <source>The absence of %1</source>
        <translation>Die Abwesenheit von %1</translation>
    </message>
    <message>
        <source>The backlog can&apos;t be grouped by “%1”. It can be by %2.</source>
        <translation>Das Backlog lässt sich nicht nach „%1“ gruppieren. Möglich ist: %2.</translation>
    </message>
    <message>
        <source>The backup could not be written to %1: %2.</source>
        <translation>Die Sicherung ließ sich nicht in %1 schreiben: %2.</translation>
    </message>
    <message>
        <source>The backup stands ready as %1, but could not take its place: %2. The next start of Fortnight tries it again.</source>
        <translation>Die Sicherung liegt als %1 bereit, konnte aber nicht eingesetzt werden: %2. Der nächste Start von Fortnight versucht es erneut.</translation>
    </message>
    <message>
        <source>The backup would be damaged, because the database is: %1. Restore an earlier backup.</source>
        <translation>Die Sicherung wäre beschädigt, weil es die Datenbank ist: %1. Stellen Sie eine frühere Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The bounds of many-before-few go up: [100, 1000, 10000].</source>
        <translation>Die Grenzen von many-before-few steigen an: [100, 1000, 10000].</translation>
    </message>
    <message>
        <source>The capacity is counted by team (%1). Say it of one: release set R-%2 &apos;capacity.%3=%4&apos;.</source>
        <translation>Die Kapazität wird je Team berechnet (%1). Geben Sie sie für eines an: release set R-%2 &apos;capacity.%3=%4&apos;.</translation>
    </message>
    <message>
        <source>The capacity is counted by team (%1). Say it of one: team set &apos;%2&apos; days=….</source>
        <translation>Die Kapazität wird je Team berechnet (%1). Geben Sie sie für eines an: team set &apos;%2&apos; days=….</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not to be trusted (%2). Nothing was read; check the server’s name, or ask whoever runs it.</source>
        <translation>Dem Zertifikat des Mailservers %1 ist nicht zu trauen (%2). Nichts wurde gelesen; prüfen Sie den Namen des Servers, oder fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not to be trusted (%2). Nothing was sent; check the server’s name, or ask whoever runs it.</source>
        <translation>Dem Zertifikat des Mailservers %1 ist nicht zu trauen (%2). Nichts wurde gesendet; prüfen Sie den Namen des Servers, oder fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The chain of escalation begins with step 1.</source>
        <translation>Die Eskalationskette beginnt mit Stufe 1.</translation>
    </message>
    <message>
        <source>The criterion %1</source>
        <translation>Das Kriterium %1</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be opened: %2.</source>
        <translation>Die Datenbank %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2). Restore a backup: fortnight restore FILE.</source>
        <translation>Die Datenbank %1 ist beschädigt (%2). Stellen Sie eine Sicherung wieder her: fortnight restore FILE.</translation>
    </message>
    <message>
        <source>The database %1, or its folder, is read-only for you. Ask for the right to write there, or copy it.</source>
        <translation>Die Datenbank %1 oder ihr Ordner ist für Sie schreibgeschützt. Bitten Sie um das Schreibrecht, oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>The database at %1 can&apos;t be reached: %2.</source>
        <translation>Die Datenbank unter %1 ist nicht zu erreichen: %2.</translation>
    </message>
    <message>
        <source>The date of a letter needs a time zone.</source>
        <translation>Das Datum einer Nachricht braucht eine Zeitzone.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Make room, then try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Die Datei ließ sich nicht in %1 schreiben: %2</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first, or choose another place.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn zuerst an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder %1 holds more than %2 messages. Import a part of them.</source>
        <translation>Der Ordner %1 enthält mehr als %2 Nachrichten. Importieren Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>The high estimate of %1 lies below the likely %2.</source>
        <translation>Die Schätzung „schlimmstenfalls“ (%1) liegt unter der wahrscheinlichen (%2).</translation>
    </message>
    <message>
        <source>The latest date for an answer, %1, is past. Choose a day to come.</source>
        <translation>Der späteste Tag für eine Antwort, %1, ist vorbei. Wählen Sie einen künftigen Tag.</translation>
    </message>
    <message>
        <source>The letter template %1/%2.txt cannot be used: %3: %4.</source>
        <translation>Die Vorlage %1/%2.txt ist nicht zu gebrauchen: %3: %4.</translation>
    </message>
    <message>
        <source>The letter template %1/%2.txt cannot be used: line %3: %4.</source>
        <translation>Die Vorlage %1/%2.txt ist nicht zu gebrauchen: Zeile %3: %4.</translation>
    </message>
    <message>
        <source>The letter template %1/%2.txt must begin with a line “Subject: …”.</source>
        <translation>Die Vorlage %1/%2.txt muss mit einer Zeile „Subject: …“ beginnen.</translation>
    </message>
    <message>
        <source>The letter to %1 came back</source>
        <translation>Die Nachricht an %1 kam zurück</translation>
    </message>
    <message>
        <source>The letter “%1”</source>
        <translation>Die Nachricht „%1“</translation>
    </message>
    <message>
        <source>The letter “%1” had not left yet, and is taken back.</source>
        <translation>Die Nachricht „%1“ war noch nicht hinaus und ist zurückgenommen.</translation>
    </message>
    <message>
        <source>The letter “%1” is just leaving. Try again in a minute.</source>
        <translation>Die Nachricht „%1“ geht gerade hinaus. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The low estimate of %1 lies above the likely %2.</source>
        <translation>Die Schätzung „bestenfalls“ (%1) liegt über der wahrscheinlichen (%2).</translation>
    </message>
    <message>
        <source>The mail server %1 answered something that is neither yes nor no:  %2.</source>
        <translation>Der Mailserver %1 antwortete weder ja noch nein:  %2.</translation>
    </message>
    <message>
        <source>The mail server %1 answered something that is neither yes nor no: %2 %3.</source>
        <translation>Der Mailserver %1 antwortete weder ja noch nein: %2 %3.</translation>
    </message>
    <message>
        <source>The mail server %1 answered something that is neither yes nor no: nothing readable.</source>
        <translation>Der Mailserver %1 antwortete weder ja noch nein: nichts Lesbares.</translation>
    </message>
    <message>
        <source>The mail server %1 broke off before it confirmed the letter: %2.</source>
        <translation>Der Mailserver %1 brach ab, bevor er die Nachricht bestätigte: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 broke off: %2.</source>
        <translation>Der Mailserver %1 hat die Verbindung abgebrochen: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 can&apos;t be used: %2.</source>
        <translation>Der Mailserver %1 lässt sich nicht nutzen: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be used: %2.</source>
        <translation>Der Mailserver %1 lässt sich nicht nutzen: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot deliver the letter to %2: an address in it has letters outside a–z, and the server does not offer SMTPUTF8.</source>
        <translation>Der Mailserver %1 kann die Nachricht an %2 nicht zustellen: Eine Adresse darin hat Buchstaben außerhalb von a–z, und der Server bietet kein SMTPUTF8 an.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept %2:  %3.</source>
        <translation>Der Mailserver %1 hat %2 nicht angenommen:  %3.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept %2: %3 %4.</source>
        <translation>Der Mailserver %1 hat %2 nicht angenommen: %3 %4.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept %2: nothing readable.</source>
        <translation>Der Mailserver %1 hat %2 nicht angenommen: nichts Lesbares.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password ( %2). Check both in the mail settings.</source>
        <translation>Der Mailserver %1 hat Benutzername oder Passwort nicht angenommen ( %2). Prüfen Sie beides in den E-Mail-Einstellungen.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password (%2 %3). Check both in the mail settings.</source>
        <translation>Der Mailserver %1 hat Benutzername oder Passwort nicht angenommen (%2 %3). Prüfen Sie beides in den E-Mail-Einstellungen.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password (%2). Check both in the mail settings.</source>
        <translation>Der Mailserver %1 hat Benutzername oder Passwort nicht angenommen (%2). Prüfen Sie beides in den E-Mail-Einstellungen.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password (nothing readable). Check both in the mail settings.</source>
        <translation>Der Mailserver %1 hat Benutzername oder Passwort nicht angenommen (nichts Lesbares). Prüfen Sie beides in den E-Mail-Einstellungen.</translation>
    </message>
    <message>
        <source>The mail server %1 interrupted the letter:  %2.</source>
        <translation>Der Mailserver %1 hat die Nachricht unterbrochen:  %2.</translation>
    </message>
    <message>
        <source>The mail server %1 interrupted the letter: %2 %3.</source>
        <translation>Der Mailserver %1 hat die Nachricht unterbrochen: %2 %3.</translation>
    </message>
    <message>
        <source>The mail server %1 interrupted the letter: nothing readable.</source>
        <translation>Der Mailserver %1 hat die Nachricht unterbrochen: nichts Lesbares.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS. Choose TLS, port 993.</source>
        <translation>Der Mailserver %1 bietet kein STARTTLS an. Wählen Sie TLS, Port 993.</translation>
    </message>
    <message>
        <source>The mail server names %1 mails by numbers that no mail can have; they were passed over.</source>
        <translation>Der Mailserver nennt %1 E-Mails mit Nummern, die keine E-Mail haben kann; sie wurden übergangen.</translation>
    </message>
    <message>
        <source>The mail server names %1 mails that it does not show. %2 more are left for the next look; if this stays so, ask whoever runs the server.</source>
        <translation>Der Mailserver nennt %1 E-Mails, die er nicht zeigt. %2 weitere bleiben für den nächsten Abruf; wenn das so bleibt, fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The mailbox has no folder “%1” that can be read (%2). Choose another folder.</source>
        <translation>Das Postfach hat keinen lesbaren Ordner „%1“ (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The mailbox is not set up: server, port and user name are needed (Settings, Mail).</source>
        <translation>Das Postfach ist nicht eingerichtet: Server, Port und Benutzername werden gebraucht (Einstellungen, E-Mail).</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password is missing. Enter it in the mail settings.</source>
        <translation>Das Passwort des Postfachs fehlt. Geben Sie es in den E-Mail-Einstellungen ein.</translation>
    </message>
    <message>
        <source>The minutes would end before they begin. Give --since a moment before --until.</source>
        <translation>Das Protokoll würde enden, bevor es beginnt. Geben Sie --since vor --until an.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The model %1</source>
        <translation>Das Modell %1</translation>
    </message>
    <message>
        <source>The model %1 has its own formula. An expression is for the kind “own”.</source>
        <translation>Das Modell %1 hat seine eigene Formel. Eine Formel gibt es nur bei der Art „own“.</translation>
    </message>
    <message>
        <source>The model’s name is a text, and “%1” is none.</source>
        <translation>Der Name des Modells ist ein Text, und „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>The name %1 is too long, or holds bytes that are no text.</source>
        <translation>Der Name %1 ist zu lang oder enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>The part kept for faults lies between 0 and 1 (or 100%).</source>
        <translation>Der Teil für Fehler liegt zwischen 0 und 1 (oder 100%).</translation>
    </message>
    <message>
        <source>The plan does not move %1. It moves %2.</source>
        <translation>Der Plan plant %1 nicht um. Er plant um: %2.</translation>
    </message>
    <message>
        <source>The plan is older than %1, which changed meanwhile (%2 and %3 more). Nothing was moved: compose again.</source>
        <translation>Der Plan ist nicht mehr aktuell; inzwischen geändert: %1 (%2 und %3 weitere). Nichts wurde umgeplant: Planen Sie neu.</translation>
    </message>
    <message>
        <source>The plan is older than %1, which changed meanwhile (%2). Nothing was moved: compose again.</source>
        <translation>Der Plan ist nicht mehr aktuell; inzwischen geändert: %1 (%2). Nichts wurde umgeplant: Planen Sie neu.</translation>
    </message>
    <message>
        <source>The plan is older than %1, which changed meanwhile. Nothing was moved: compose again.</source>
        <translation>Der Plan ist nicht mehr aktuell; inzwischen geändert: %1. Nichts wurde umgeplant: Planen Sie neu.</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>Das Regelwerk</translation>
    </message>
    <message>
        <source>The recall delay is a number of minutes, at most a day.</source>
        <translation>Die Rückholfrist ist eine Zahl von Minuten, höchstens ein Tag.</translation>
    </message>
    <message>
        <source>The releases must be given in the order of their days.</source>
        <translation>Die Releases müssen in der Reihenfolge ihrer Tage angegeben werden.</translation>
    </message>
    <message>
        <source>The review date %1 is past. Choose a day to come.</source>
        <translation>Die Wiedervorlage %1 ist vorbei. Wählen Sie einen künftigen Tag.</translation>
    </message>
    <message>
        <source>The review date %1 lies after %2, the latest date for an answer. Choose an earlier review, or a later answer.</source>
        <translation>Die Wiedervorlage %1 liegt nach dem spätesten Tag für eine Antwort, %2. Wählen Sie eine frühere Wiedervorlage oder eine spätere Antwort.</translation>
    </message>
    <message>
        <source>The rule %1</source>
        <translation>Die Regel %1</translation>
    </message>
    <message>
        <source>The rule %1 stands twice in the policy.</source>
        <translation>Die Regel %1 steht doppelt da.</translation>
    </message>
    <message>
        <source>The rule %1: on is true or false.</source>
        <translation>Die Regel %1: on ist true oder false.</translation>
    </message>
    <message>
        <source>The sample holds no release that could ship.</source>
        <translation>Das Beispiel enthält kein Release, das ausgeliefert werden könnte.</translation>
    </message>
    <message>
        <source>The sample is made in a database of its own, and this one is in use.</source>
        <translation>Das Beispiel entsteht in einer eigenen Datenbank, und diese hier ist in Gebrauch.</translation>
    </message>
    <message>
        <source>The scale of %1 ends at %2, which does not lie above %3.</source>
        <translation>Die Skala von %1 endet bei %2, und das liegt nicht über %3.</translation>
    </message>
    <message>
        <source>The scale of %1 goes from %2 to %3: its end must lie above its beginning.</source>
        <translation>Die Skala von %1 reicht von %2 bis %3: Ihr Ende muss über ihrem Anfang liegen.</translation>
    </message>
    <message>
        <source>The schema is %1, the program&apos;s is 0005.</source>
        <translation>Das Schema ist %1, das des Programms ist 0005.</translation>
    </message>
    <message>
        <source>The score of C-%1 would go from %2 to %3. Say why.</source>
        <translation>Die Punkte von C-%1 würden sich von %2 auf %3 ändern. Schreiben Sie, warum.</translation>
    </message>
    <message>
        <source>The scoring model has no “%1” to set. It has %2 and %3.</source>
        <translation>Das Bewertungsmodell hat kein „%1“ zum Setzen. Es gibt: %2 und %3.</translation>
    </message>
    <message>
        <source>The scoring model has no “%1” to set. It is counted. It has %2 and %3.</source>
        <translation>Das Bewertungsmodell hat kein „%1“ zum Setzen. Es wird berechnet. Es gibt: %2 und %3.</translation>
    </message>
    <message>
        <source>The share of %1 lies between 0 and 1 (or 100%).</source>
        <translation>Der Anteil von %1 liegt zwischen 0 und 1 (oder 100%).</translation>
    </message>
    <message>
        <source>The size of a renewal is a number of person-days above 0, and at most %1.</source>
        <translation>Der Umfang einer Erneuerung ist eine Zahl von Personentagen über 0 und höchstens %1.</translation>
    </message>
    <message>
        <source>The table %1 lacks %2.</source>
        <translation>Der Tabelle %1 fehlt %2.</translation>
    </message>
    <message>
        <source>The teams&apos; parts add up to %1, and C-%2 is estimated at %3. Let them add up, or leave the %4 out.</source>
        <translation>Die Teile der Teams ergeben zusammen %1, und C-%2 ist auf %3 geschätzt. Gleichen Sie beides an, oder lassen Sie die %4 weg.</translation>
    </message>
    <message>
        <source>The upgrade would leave references dangling (%1), so nothing was changed.</source>
        <translation>Das Upgrade ließe Verweise ins Leere zeigen (%1), daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The view “%1” is shared already.</source>
        <translation>Die Ansicht „%1“ ist schon für alle freigegeben.</translation>
    </message>
    <message>
        <source>The view “%1” is yours alone already.</source>
        <translation>Die Ansicht „%1“ gehört schon Ihnen allein.</translation>
    </message>
    <message>
        <source>The weekday of the month is the 1st, 2nd, 3rd or 4th.</source>
        <translation>Der Wochentag des Monats ist der 1., 2., 3. oder 4.</translation>
    </message>
    <message>
        <source>The weight of %1</source>
        <translation>Das Gewicht von %1</translation>
    </message>
    <message>
        <source>The weight of %1 is %2. A weight is 0 or more; less_is_better turns a scale round.</source>
        <translation>Das Gewicht von %1 ist %2. Ein Gewicht ist 0 oder mehr; less_is_better kehrt eine Skala um.</translation>
    </message>
    <message>
        <source>The weights sum to nothing, so nothing could be scored. Give at least one criterion a weight.</source>
        <translation>Die Gewichte ergeben zusammen nichts; so ließe sich nichts bewerten. Geben Sie mindestens einem Kriterium ein Gewicht.</translation>
    </message>
    <message>
        <source>There are no phrases for “%1”. Choose %2.</source>
        <translation>Für „%1“ gibt es keine Textbausteine. Wählen Sie: %2.</translation>
    </message>
    <message>
        <source>There are two of the candidate %1.</source>
        <translation>Der Kandidat %1 steht doppelt da.</translation>
    </message>
    <message>
        <source>There are two of the release %1.</source>
        <translation>Das Release %1 steht doppelt da.</translation>
    </message>
    <message>
        <source>There is a party of that name: party set “%1” changes it.</source>
        <translation>Es gibt schon eine Stelle mit diesem Namen: party set „%1“ ändert sie.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name, or replace it.</source>
        <translation>Es gibt schon ein Szenario „%1“. Wählen Sie einen anderen Namen, oder ersetzen Sie es.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name.</source>
        <translation>Es gibt schon ein Szenario „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a shared view “%1” already. Choose another name, or remove that view first.</source>
        <translation>Es gibt schon eine freigegebene Ansicht „%1“. Wählen Sie einen anderen Namen, oder entfernen Sie zuerst diese Ansicht.</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>Es gibt schon ein Team „%1“.</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Choose another name, or remove that view first.</source>
        <translation>Es gibt schon eine Ansicht „%1“. Wählen Sie einen anderen Namen, oder entfernen Sie zuerst diese Ansicht.</translation>
    </message>
    <message>
        <source>There is already a file %1, and it stays as it is. Name another, or replace it: --replace.</source>
        <translation>Es gibt schon eine Datei %1, und sie bleibt, wie sie ist. Nennen Sie eine andere, oder ersetzen Sie sie: --replace.</translation>
    </message>
    <message>
        <source>There is already a party “%1”.</source>
        <translation>Es gibt schon eine Stelle „%1“.</translation>
    </message>
    <message>
        <source>There is already a product “%1”.</source>
        <translation>Es gibt schon ein Produkt „%1“.</translation>
    </message>
    <message>
        <source>There is already a release “%1” of %2.</source>
        <translation>Es gibt schon ein Release „%1“ von %2.</translation>
    </message>
    <message>
        <source>There is already an organisation “%1”.</source>
        <translation>Es gibt schon eine Organisation „%1“.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. There are: %3.</source>
        <translation>Bei %1 gibt es „%2“ nicht. Es gibt: %3.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no C-%1.</source>
        <translation>Es gibt kein C-%1.</translation>
    </message>
    <message>
        <source>There is no G-%1.</source>
        <translation>Es gibt kein G-%1.</translation>
    </message>
    <message>
        <source>There is no K-%1.</source>
        <translation>Es gibt kein K-%1.</translation>
    </message>
    <message>
        <source>There is no N-%1.</source>
        <translation>Es gibt kein N-%1.</translation>
    </message>
    <message>
        <source>There is no R-%1.</source>
        <translation>Es gibt kein R-%1.</translation>
    </message>
    <message>
        <source>There is no T-%1.</source>
        <translation>Es gibt kein T-%1.</translation>
    </message>
    <message>
        <source>There is no absence %1. All of them: fortnight absence list</source>
        <translation>Es gibt keine Abwesenheit %1. Alle zeigt: fortnight absence list</translation>
    </message>
    <message>
        <source>There is no act %1.</source>
        <translation>Es gibt keinen Vorgang %1.</translation>
    </message>
    <message>
        <source>There is no audience “%1”. Did you mean %2?</source>
        <translation>Es gibt keine Sichtbarkeit „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is no audience “%1”. There are %2.</source>
        <translation>Es gibt keine Sichtbarkeit „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no chain of escalation yet. Give parties a step: fortnight party set NAME step=1.</source>
        <translation>Es gibt noch keine Eskalationskette. Geben Sie Stellen eine Stufe: fortnight party set NAME step=1.</translation>
    </message>
    <message>
        <source>There is no closure %1. All of them: fortnight closed list</source>
        <translation>Es gibt keinen Schließtag %1. Alle zeigt: fortnight closed list</translation>
    </message>
    <message>
        <source>There is no column “%1” to be set. There are: %2.</source>
        <translation>Es gibt keine Spalte „%1“, die sich setzen lässt. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Es gibt keine Spalte „%1“. Die Spalten sind: %2.</translation>
    </message>
    <message>
        <source>There is no coming release to keep time in for N-%1. Lay out releases first.</source>
        <translation>Es gibt kein kommendes Release, in dem sich Zeit für N-%1 reservieren lässt. Legen Sie zuerst Releases an.</translation>
    </message>
    <message>
        <source>There is no criterion “%1”. Did you mean %2?</source>
        <translation>Es gibt kein Kriterium „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is no criterion “%1”. There are %2.</source>
        <translation>Es gibt kein Kriterium „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” here. There are: %2.</source>
        <translation>Hier gibt es kein Feld „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2.</source>
        <translation>Es gibt kein Feld „%1“. Die Felder sind: %2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Es gibt keine Datei %1. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>There is no function “%1”. There are %2.</source>
        <translation>Es gibt keine Funktion „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no guide from “%1”.</source>
        <translation>Es gibt keine Anleitung aus „%1“.</translation>
    </message>
    <message>
        <source>There is no letter %1.</source>
        <translation>Es gibt keine Nachricht %1.</translation>
    </message>
    <message>
        <source>There is no model “%1”. Did you mean %2?</source>
        <translation>Es gibt kein Modell „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is no model “%1”. There are %2.</source>
        <translation>Es gibt kein Modell „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no organisation “%1”. All of them: fortnight organisation list</source>
        <translation>Es gibt keine Organisation „%1“. Alle zeigt: fortnight organisation list</translation>
    </message>
    <message>
        <source>There is no party “%1”.</source>
        <translation>Es gibt keine Stelle „%1“.</translation>
    </message>
    <message>
        <source>There is no party “%1”. Make one first: fortnight party add NAME.</source>
        <translation>Es gibt keine Stelle „%1“. Legen Sie zuerst eine an: fortnight party add NAME.</translation>
    </message>
    <message>
        <source>There is no party “%1”. There are: %2.</source>
        <translation>Es gibt keine Stelle „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no phrase “%1” for %2.</source>
        <translation>Es gibt keinen Textbaustein „%1“ für %2.</translation>
    </message>
    <message>
        <source>There is no product yet. Make one in Settings, Products (or: fortnight product set NAME).</source>
        <translation>Noch gibt es kein Produkt. Legen Sie eines unter „Einstellungen“, „Produkte“ an (oder: fortnight product set NAME).</translation>
    </message>
    <message>
        <source>There is no product “%1”.</source>
        <translation>Es gibt kein Produkt „%1“.</translation>
    </message>
    <message>
        <source>There is no product “%1”. There are: %2.</source>
        <translation>Es gibt kein Produkt „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no release to compose. Lay some out first (fortnight release plan).</source>
        <translation>Es gibt kein Release zu planen. Legen Sie zuerst welche an (fortnight release plan).</translation>
    </message>
    <message>
        <source>There is no rule “%1”. Did you mean %2?</source>
        <translation>Es gibt keine Regel „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are %2.</source>
        <translation>Es gibt keine Regel „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. There are: %2.</source>
        <translation>Es gibt kein Szenario „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2, policy.EVENT and checklists.KIND.</source>
        <translation>Es gibt keine Einstellung „%1“. Es gibt: %2, policy.EVENT und checklists.KIND.</translation>
    </message>
    <message>
        <source>There is no team “%1” here.</source>
        <translation>Hier gibt es kein Team „%1“.</translation>
    </message>
    <message>
        <source>There is no team “%1” here. There are: %2.</source>
        <translation>Hier gibt es kein Team „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no “%1” in these teams.</source>
        <translation>In diesen Teams gibt es kein „%1“.</translation>
    </message>
    <message>
        <source>There is no “%1” in these teams. There are: %2.</source>
        <translation>In diesen Teams gibt es kein „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Von Ihnen gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy a column in the spreadsheet first.</source>
        <translation>Es gibt nichts einzufügen. Kopieren Sie zuerst eine Spalte in der Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>There is the %1 of %2 already: %3. Change that one.</source>
        <translation>%1 für %2 gibt es schon: %3. Ändern Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>These Jira issues came without their summary. Ask Jira for it (fields=summary,description,…) and import again.</source>
        <translation>Diese Jira-Vorgänge kamen ohne ihre Zusammenfassung. Fordern Sie sie bei Jira an (fields=summary,description,…), und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1</source>
        <translation>Das geht nicht alles zugleich: %1</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 More than one thing must give way. Begin with one of these: %2</source>
        <translation>Das geht nicht alles zugleich: %1 Mehr als eines muss weichen. Beginnen Sie mit einem davon: %2</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 More than one thing must give way. Begin with one of these: %2 Together these help as well: %3</source>
        <translation>Das geht nicht alles zugleich: %1 Mehr als eines muss weichen. Beginnen Sie mit einem davon: %2 Zusammen hilft auch: %3</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2</source>
        <translation>Das geht nicht alles zugleich: %1 Eines davon hilft: %2</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3</source>
        <translation>Das geht nicht alles zugleich: %1 Eines davon hilft: %2 Mehr als eines muss weichen. Beginnen Sie mit einem davon: %3</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3 Together these help as well: %4</source>
        <translation>Das geht nicht alles zugleich: %1 Eines davon hilft: %2 Mehr als eines muss weichen. Beginnen Sie mit einem davon: %3 Zusammen hilft auch: %4</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2 Together these help as well: %3</source>
        <translation>Das geht nicht alles zugleich: %1 Eines davon hilft: %2 Zusammen hilft auch: %3</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 Together these help as well: %2</source>
        <translation>Das geht nicht alles zugleich: %1 Zusammen hilft auch: %2</translation>
    </message>
    <message>
        <source>These mails are there already.</source>
        <translation>Diese E-Mails sind schon da.</translation>
    </message>
    <message>
        <source>These moves can&apos;t be taken alone: %1. Take what belongs to them as well.</source>
        <translation>Diese Schritte gehen nicht allein: %1. Übernehmen Sie auch, was dazugehört.</translation>
    </message>
    <message>
        <source>These releases have no capacity, so there is nothing to trade. Set one: release set R-3 capacity=15.</source>
        <translation>Diese Releases haben keine Kapazität, daher gibt es nichts abzuwägen. Setzen Sie eine: release set R-3 capacity=15.</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1</source>
        <translation>Das ist nicht möglich: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 More than one thing must give way. Begin with one of these: %2</source>
        <translation>Das ist nicht möglich: %1 Mehr als eines muss weichen. Beginnen Sie mit einem davon: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 More than one thing must give way. Begin with one of these: %2 Together these help as well: %3</source>
        <translation>Das ist nicht möglich: %1 Mehr als eines muss weichen. Beginnen Sie mit einem davon: %2 Zusammen hilft auch: %3</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2</source>
        <translation>Das ist nicht möglich: %1 Eines davon hilft: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3</source>
        <translation>Das ist nicht möglich: %1 Eines davon hilft: %2 Mehr als eines muss weichen. Beginnen Sie mit einem davon: %3</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3 Together these help as well: %4</source>
        <translation>Das ist nicht möglich: %1 Eines davon hilft: %2 Mehr als eines muss weichen. Beginnen Sie mit einem davon: %3 Zusammen hilft auch: %4</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2 Together these help as well: %3</source>
        <translation>Das ist nicht möglich: %1 Eines davon hilft: %2 Zusammen hilft auch: %3</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 Together these help as well: %2</source>
        <translation>Das ist nicht möglich: %1 Zusammen hilft auch: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program: it has tables, but none of Fortnight&apos;s.</source>
        <translation>Diese Datenbank gehört zu einem anderen Programm: Sie hat Tabellen, aber keine von Fortnight.</translation>
    </message>
    <message>
        <source>This database was made by a newer Fortnight, or by another program (schema %1; this program knows 0005). Update the program.</source>
        <translation>Diese Datenbank stammt von einem neueren Fortnight oder einem anderen Programm (Schema %1; dieses Programm kennt 0005). Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>This file was too large to be kept here. It is still in the mailbox, with its mail.</source>
        <translation>Diese Datei war zu groß, um hier aufbewahrt zu werden. Sie ist noch im Postfach, bei ihrer E-Mail.</translation>
    </message>
    <message>
        <source>This is a share of a change&apos;s value: from 0 to 100 %, such as 2%.</source>
        <translation>Das ist ein Anteil am Wert einer Änderung: von 0 bis 100 %, zum Beispiel 2%.</translation>
    </message>
    <message>
        <source>This is no sample: only sample data is deleted. Back up and move your own data yourself.</source>
        <translation>Das ist kein Beispiel: Nur Beispieldaten werden gelöscht. Sichern und verlegen Sie Ihre eigenen Daten selbst.</translation>
    </message>
    <message>
        <source>This letter is %1: its words can&apos;t be changed any more.</source>
        <translation>Diese Nachricht ist %1: Ihr Text lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>This mail is there already.</source>
        <translation>Diese E-Mail ist schon da.</translation>
    </message>
    <message>
        <source>This plan supposes other capacities or efforts than there are, so it can&apos;t be applied.</source>
        <translation>Dieser Plan nimmt andere Kapazitäten oder Aufwände an, als es gibt; er lässt sich nicht anwenden.</translation>
    </message>
    <message>
        <source>This product has no teams, so nobody can be left out. Set teams up first: team add.</source>
        <translation>Dieses Produkt hat keine Teams, daher lässt sich niemand auslassen. Richten Sie zuerst Teams ein: team add.</translation>
    </message>
    <message>
        <source>This scenario is gone. Somebody removed it.</source>
        <translation>Dieses Szenario ist weg. Jemand hat es entfernt.</translation>
    </message>
    <message>
        <source>Those who wait are counted: %1 is not a whole number.</source>
        <translation>Die Wartenden werden gezählt: %1 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>To take back what is that old: fortnight undo %1.</source>
        <translation>Um so Altes zurückzunehmen: fortnight undo %1.</translation>
    </message>
    <message>
        <source>To whom? Give a name.</source>
        <translation>An wen? Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Unpin %1.</source>
        <translation>%1 lösen.</translation>
    </message>
    <message>
        <source>User name or folder of the mailbox hold a line break. Write them anew.</source>
        <translation>Benutzername oder Ordner des Postfachs enthalten einen Zeilenumbruch. Schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>View “%1” is now “%2”</source>
        <translation>Ansicht „%1“ heißt jetzt „%2“</translation>
    </message>
    <message>
        <source>View “%1” is seen by %2 alone</source>
        <translation>Ansicht „%1“ sieht nur noch %2</translation>
    </message>
    <message>
        <source>View “%1” is shared with everybody</source>
        <translation>Ansicht „%1“ für alle freigegeben</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Ansicht „%1“ entfernt</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Ansicht „%1“ gespeichert</translation>
    </message>
    <message>
        <source>What R-%1 has of %2 is a number of person-days above 0 and at most %3.</source>
        <translation>Was R-%1 von %2 hat, ist eine Zahl von Personentagen über 0 und höchstens %3.</translation>
    </message>
    <message>
        <source>What a team has of a release is a number of person-days above 0 and at most %1.</source>
        <translation>Was ein Team von einem Release hat, ist eine Zahl von Personentagen über 0 und höchstens %1.</translation>
    </message>
    <message>
        <source>What has shipped can&apos;t be undone: withdraw the release instead, so that everyone who was told gets word of it.</source>
        <translation>Ausgeliefertes lässt sich nicht rückgängig machen: Ziehen Sie stattdessen das Release zurück, damit alle Benachrichtigten davon erfahren.</translation>
    </message>
    <message>
        <source>What is %1 asked?</source>
        <translation>Was wird %1 gefragt?</translation>
    </message>
    <message>
        <source>What is a change worth that %1 sees? Visibility needs a value for each.</source>
        <translation>Was ist eine Änderung wert, die für %1 sichtbar ist? Die Sichtbarkeit braucht für alle einen Wert.</translation>
    </message>
    <message>
        <source>What is estimated for %1 can&apos;t move to %2. Name another team.</source>
        <translation>Was für %1 geschätzt ist, kann nicht an %2 gehen. Nennen Sie ein anderes Team.</translation>
    </message>
    <message>
        <source>What is parked needs a day on which it is looked at again.</source>
        <translation>Geparktes braucht einen Tag für die Wiedervorlage.</translation>
    </message>
    <message>
        <source>What is parked needs somebody who looks after it.</source>
        <translation>Geparktes braucht jemanden, der sich darum kümmert.</translation>
    </message>
    <message>
        <source>What is reserved for N-%1 stays as it was: reserve anew to spread it by the new size.</source>
        <translation>Was für N-%1 reserviert ist, blieb, wie es war: Reservieren Sie neu, um es nach dem neuen Umfang zu verteilen.</translation>
    </message>
    <message>
        <source>What is reserved for N-%1 stays where it was: reserve anew to spread it up to its target.</source>
        <translation>Was für N-%1 reserviert ist, blieb, wo es war: Reservieren Sie neu, um es bis zum Ziel zu verteilen.</translation>
    </message>
    <message>
        <source>What is said anew? Give a review date, a latest date for an answer, or what brings it back.</source>
        <translation>Was gilt neu? Geben Sie eine Wiedervorlage, einen spätesten Tag für eine Antwort oder etwas an, das sie zurückbringt.</translation>
    </message>
    <message>
        <source>What is the answer?</source>
        <translation>Wie lautet die Antwort?</translation>
    </message>
    <message>
        <source>What is to be asked? Give at least one question.</source>
        <translation>Was soll gefragt werden? Geben Sie mindestens eine Frage an.</translation>
    </message>
    <message>
        <source>What is to be changed? Write it as size=40.</source>
        <translation>Was soll geändert werden? Schreiben Sie es wie size=40.</translation>
    </message>
    <message>
        <source>What is to be noted? Write it as %1=8.4.</source>
        <translation>Was soll notiert werden? Schreiben Sie es wie %1=8.4.</translation>
    </message>
    <message>
        <source>What should “%1” be? Write %2:value.</source>
        <translation>Was soll „%1“ sein? Schreiben Sie %2:Wert.</translation>
    </message>
    <message>
        <source>What somebody sees is worth 0 or more.</source>
        <translation>Was jemand sieht, ist 0 oder mehr wert.</translation>
    </message>
    <message>
        <source>What you typed could not be kept in %1: %2.</source>
        <translation>Was Sie geschrieben haben, ließ sich nicht in %1 aufbewahren: %2.</translation>
    </message>
    <message>
        <source>Which law, and from which day? Write it like 2027-01-01:&apos;Accessibility Act&apos;.</source>
        <translation>Welches Gesetz, und ab welchem Tag? Schreiben Sie es wie 2027-01-01:&apos;Accessibility Act&apos;.</translation>
    </message>
    <message>
        <source>Which letters?</source>
        <translation>Welche Nachrichten?</translation>
    </message>
    <message>
        <source>Which no? Choose not-ever, possible-today or not-now (a mandate: lapsed).</source>
        <translation>Welches Nein? Wählen Sie not-ever, possible-today oder not-now (bei einer Vorgabe: lapsed).</translation>
    </message>
    <message>
        <source>Which ticket, and what must happen to it? Write it like T-9:closed.</source>
        <translation>Welches Ticket, und was muss damit geschehen? Schreiben Sie es wie T-9:closed.</translation>
    </message>
    <message>
        <source>Who is away? Give a name.</source>
        <translation>Wer ist abwesend? Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Who is consulted? Give a name.</source>
        <translation>Wer wird um Rat gefragt? Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Who is the %1 of %2? Give the name.</source>
        <translation>Wer übernimmt die Rolle „%1“ für %2? Geben Sie den Namen an.</translation>
    </message>
    <message>
        <source>Who? Give a name.</source>
        <translation>Wer? Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Whose answer is it? Asked on C-%1: %2.</source>
        <translation>Von wem ist die Antwort? Zu C-%1 gefragt: %2.</translation>
    </message>
    <message>
        <source>Words for the requester go with the closing: the ticket stays open.</source>
        <translation>Worte an die anfragende Person gehören zum Abschließen: Das Ticket bleibt offen.</translation>
    </message>
    <message>
        <source>Your choices could not be stored in %1: %2.</source>
        <translation>Ihre Auswahl ließ sich nicht in %1 speichern: %2.</translation>
    </message>
    <message>
        <source>Your last act, “%1”, is of %2.</source>
        <translation>Ihr letzter Vorgang, „%1“, ist vom %2.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>eine Parquet-Tabelle</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a build that logs more is needed: try again with it</source>
        <translation>ein Build mit mehr Protokoll ist nötig: Damit erneut versuchen</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <translation>eine Zahl mit Tausenden von Ziffern</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a picture, sound or film</source>
        <translation>ein Bild, Ton oder Film</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>about to be sent</source>
        <translation>im Versand</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>account manager</source>
        <translation>Kundenbetreuung</translation>
    </message>
    <message>
        <source>account manager’s name</source>
        <translation>Name der Kundenbetreuung</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>gebraucht</translation>
    </message>
    <message>
        <source>actual effort</source>
        <translation>gebrauchter Aufwand</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>wie viele betroffen sind</translation>
    </message>
    <message>
        <source>affected share</source>
        <translation>Anteil der Betroffenen</translation>
    </message>
    <message>
        <source>all of these releases</source>
        <translation>alle diese Releases</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an answer is due by %1</source>
        <translation>eine Antwort ist bis %1 fällig</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>ein anderer Tag</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>Antwort bis %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>wie beschrieben</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>nachfragen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>nachgefragt</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>nachgefragt</translation>
    </message>
    <message>
        <source>at requester</source>
        <translation>beim Kunden</translation>
    </message>
    <message>
        <source>at requester %1</source>
        <translation>beim Kunden: %1</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>away from</source>
        <translation>abwesend ab</translation>
    </message>
    <message>
        <source>away until</source>
        <translation>abwesend bis</translation>
    </message>
    <message>
        <source>bake</source>
        <translation>einbinden</translation>
    </message>
    <message>
        <source>baked in</source>
        <translation>eingebunden</translation>
    </message>
    <message>
        <source>baked into a renewal</source>
        <translation>in eine Erneuerung eingebunden</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>blackout</source>
        <translation>Liefersperre</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>brought back by the post</source>
        <translation>als unzustellbar zurückgekommen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>im Versand</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>closures</source>
        <translation>Schließtage</translation>
    </message>
    <message>
        <source>composed</source>
        <translation>zusammengestellt</translation>
    </message>
    <message>
        <source>composing</source>
        <translation>im Aufbau</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>defer</source>
        <translation>vertagen</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>vertagt</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>does not want letters</source>
        <translation>wünscht keine Nachrichten</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>Aufwand schlimmstenfalls</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>Aufwand bestenfalls</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>end users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>excepted</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>excludes</source>
        <translation>schließt aus</translation>
    </message>
    <message>
        <source>excludes C-%1</source>
        <translation>schließt C-%1 aus</translation>
    </message>
    <message>
        <source>expedited</source>
        <translation>Eilrelease</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>fault share</source>
        <translation>Anteil für Fehler</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>fixed in</source>
        <translation>behoben in</translation>
    </message>
    <message>
        <source>freeze days</source>
        <translation>Tage zum Einfrieren</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>goes together with C-%1</source>
        <translation>gehört mit C-%1 zusammen</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>Aufwand schlimmstenfalls</translation>
    </message>
    <message>
        <source>honour</source>
        <translation>bewilligen</translation>
    </message>
    <message>
        <source>honoured</source>
        <translation>bewilligt</translation>
    </message>
    <message>
        <source>in test</source>
        <translation>im Test</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>er antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>it reaches %1 end users, of at least %2</source>
        <translation>sie erreicht %1 Endnutzer, nötig sind %2</translation>
    </message>
    <message>
        <source>it takes %1 person-days, of at most %2</source>
        <translation>sie braucht %1 Personentage, erlaubt sind %2</translation>
    </message>
    <message>
        <source>it was deferred until %1</source>
        <translation>sie war bis %1 vertagt</translation>
    </message>
    <message>
        <source>it was to come back on %1</source>
        <translation>sie sollte am %1 zurückkommen</translation>
    </message>
    <message>
        <source>its effort is not known, of at most %1</source>
        <translation>ihr Aufwand ist nicht bekannt, erlaubt sind %1</translation>
    </message>
    <message>
        <source>its numbers are too large</source>
        <translation>ihre Zahlen sind zu groß</translation>
    </message>
    <message>
        <source>its review date is %1</source>
        <translation>ihre Wiedervorlage ist am %1</translation>
    </message>
    <message>
        <source>kept from who wants none</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>kind of closure</source>
        <translation>Art des Schließtags</translation>
    </message>
    <message>
        <source>kind of ticket</source>
        <translation>Art des Tickets</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>law’s name</source>
        <translation>Name des Gesetzes</translation>
    </message>
    <message>
        <source>left as decided</source>
        <translation>beim Nein belassen</translation>
    </message>
    <message>
        <source>left without an answer</source>
        <translation>ohne Antwort gelassen</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>darf anfragen</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>Aufwand bestenfalls</translation>
    </message>
    <message>
        <source>made to wait for something new</source>
        <translation>mit etwas Neuem verknüpft</translation>
    </message>
    <message>
        <source>major</source>
        <translation>Hauptrelease</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>mandate date</source>
        <translation>Tag der Vorgabe</translation>
    </message>
    <message>
        <source>mandate reference</source>
        <translation>Verweis der Vorgabe</translation>
    </message>
    <message>
        <source>many-before-few has 1 to %1 bounds; these are %2.</source>
        <translation>many-before-few hat 1 bis %1 Grenzen; das sind %2.</translation>
    </message>
    <message>
        <source>marked ready</source>
        <translation>bereit gemeldet</translation>
    </message>
    <message>
        <source>marked unreachable</source>
        <translation>als nicht erreichbar vermerkt</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>module’s name</source>
        <translation>Name des Moduls</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>needs log build</source>
        <translation>braucht Log-Build</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no computer of that name is known</source>
        <translation>kein Computer dieses Namens ist bekannt</translation>
    </message>
    <message>
        <source>no mail address is known</source>
        <translation>keine E-Mail-Adresse ist bekannt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody answered the question of %1</source>
        <translation>niemand hat die Frage vom %1 beantwortet</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>nobody works and only expedited releases ship from %1 to %2</source>
        <translation>vom %1 bis %2 keine Arbeit, ausgeliefert werden nur Eilreleases</translation>
    </message>
    <message>
        <source>nobody works and only expedited releases ship on %1</source>
        <translation>am %1 keine Arbeit, ausgeliefert werden nur Eilreleases</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>none yet (team add NAME)</source>
        <translation>noch keines (team add NAME)</translation>
    </message>
    <message>
        <source>none yet: branch add NAME makes one</source>
        <translation>noch keinen: branch add NAME legt einen an</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>nicht vor</translation>
    </message>
    <message>
        <source>not before a day</source>
        <translation>nicht vor einem Tag</translation>
    </message>
    <message>
        <source>not ever</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not known whether it reached %1 &lt;%2&gt;: %3 (%4)</source>
        <translation>nicht bekannt, ob sie %1 &lt;%2&gt; erreicht hat: %3 (%4)</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>vorerst nicht</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>not seen in our systems: try at the requester&apos;s</source>
        <translation>in unseren Systemen nicht gesehen: Beim Kunden versuchen</translation>
    </message>
    <message>
        <source>not seen there: ask for a log build</source>
        <translation>dort nicht gesehen: Um einen Log-Build bitten</translation>
    </message>
    <message>
        <source>not tried yet: try it in our own systems</source>
        <translation>noch nicht versucht: In unseren Systemen versuchen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note of what brings it back</source>
        <translation>Notiz zu dem, was sie zurückbringt</translation>
    </message>
    <message>
        <source>noted upon</source>
        <translation>mit Angaben ergänzt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing answers at that address and port</source>
        <translation>unter dieser Adresse und diesem Port antwortet nichts</translation>
    </message>
    <message>
        <source>nothing brings it back</source>
        <translation>nichts bringt sie zurück</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>nothing readable</source>
        <translation>nichts Lesbares</translation>
    </message>
    <message>
        <source>nothing ships from %1 to %2</source>
        <translation>vom %1 bis %2 keine Auslieferung</translation>
    </message>
    <message>
        <source>nothing ships on %1</source>
        <translation>am %1 keine Auslieferung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open items</source>
        <translation>offene Posten</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>abbestellt</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>own system</source>
        <translation>unser System</translation>
    </message>
    <message>
        <source>own system %1</source>
        <translation>unser System: %1</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>packed with bzip2</source>
        <translation>mit bzip2 gepackt</translation>
    </message>
    <message>
        <source>packed with gzip twice</source>
        <translation>doppelt mit gzip gepackt</translation>
    </message>
    <message>
        <source>packed with xz</source>
        <translation>mit xz gepackt</translation>
    </message>
    <message>
        <source>packed with zstd</source>
        <translation>mit zstd gepackt</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>party’s name</source>
        <translation>Name der Stelle</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>person’s name</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>phrase’s name</source>
        <translation>Name des Textbausteins</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>eingeplant</translation>
    </message>
    <message>
        <source>placed late</source>
        <translation>nachträglich eingeplant</translation>
    </message>
    <message>
        <source>places</source>
        <translation>wo es auftritt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>ported</source>
        <translation>portiert</translation>
    </message>
    <message>
        <source>ported late</source>
        <translation>nachträglich portiert</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>possible today</source>
        <translation>heute möglich</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>product owner</source>
        <translation>Produktverantwortung</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>proportion: least</source>
        <translation>proportion: least</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>pulled out of a renewal</source>
        <translation>aus einer Erneuerung herausgelöst</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>put up for approval</source>
        <translation>zur Freigabe vorgelegt</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>queued again</source>
        <translation>erneut eingereiht</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>refused for %1 &lt;%2&gt;: %3 (%4)</source>
        <translation>abgelehnt für %1 &lt;%2&gt;: %3 (%4)</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>regulär</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>renewal’s title</source>
        <translation>Titel der Erneuerung</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>requires</source>
        <translation>braucht</translation>
    </message>
    <message>
        <source>requires C-%1</source>
        <translation>braucht C-%1</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>Wiedervorlage %1</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>Tag der Wiedervorlage</translation>
    </message>
    <message>
        <source>rfc</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>rule for open items</source>
        <translation>Regel für offene Posten</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>Screenshot</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>shared screen</source>
        <translation>geteilter Bildschirm</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>ausgeliefert</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>situations</source>
        <translation>in welchen Situationen</translation>
    </message>
    <message>
        <source>slip %1 to a later release</source>
        <translation>%1 auf ein späteres Release verschieben</translation>
    </message>
    <message>
        <source>slip it to a later release</source>
        <translation>auf ein späteres Release verschieben</translation>
    </message>
    <message>
        <source>slip them to a later release</source>
        <translation>auf ein späteres Release verschieben</translation>
    </message>
    <message>
        <source>slipped</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderem</translation>
    </message>
    <message>
        <source>split</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte zum Nachstellen</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>system’s or computer’s name</source>
        <translation>Name des Systems oder Computers</translation>
    </message>
    <message>
        <source>take %1 out (fortnight unport)</source>
        <translation>%1 herausnehmen (fortnight unport)</translation>
    </message>
    <message>
        <source>take it out (fortnight unport)</source>
        <translation>herausnehmen (fortnight unport)</translation>
    </message>
    <message>
        <source>take them out (fortnight unport)</source>
        <translation>herausnehmen (fortnight unport)</translation>
    </message>
    <message>
        <source>taken as sent</source>
        <translation>als versandt vermerkt</translation>
    </message>
    <message>
        <source>taken back before it left</source>
        <translation>vor dem Versand zurückgenommen</translation>
    </message>
    <message>
        <source>taken by hand</source>
        <translation>von Hand übernommen</translation>
    </message>
    <message>
        <source>taken into test</source>
        <translation>in den Test genommen</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>team times</source>
        <translation>Zeiten der Teams</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>team’s name</source>
        <translation>Name des Teams</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>getestet</translation>
    </message>
    <message>
        <source>tester</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>testers</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>thawed</source>
        <translation>aufgetaut</translation>
    </message>
    <message>
        <source>the absence of %1</source>
        <translation>die Abwesenheit von %1</translation>
    </message>
    <message>
        <source>the connection ended before the server answered</source>
        <translation>die Verbindung endete, bevor der Server antwortete</translation>
    </message>
    <message>
        <source>the database does not take it (%1).</source>
        <translation>die Datenbank nimmt sie nicht an (%1).</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>the effort of %1 is unknown</source>
        <translation>der Aufwand von %1 ist unbekannt</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>das Haus</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>die Nachricht</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>der Monat</translation>
    </message>
    <message>
        <source>the phrase “%1”</source>
        <translation>den Textbaustein „%1“</translation>
    </message>
    <message>
        <source>the policy lets none pass</source>
        <translation>die Regeln lassen keinen vorgehen</translation>
    </message>
    <message>
        <source>the program stopped while it was being sent: it may have arrived</source>
        <translation>das Programm endete während des Versands: Sie kann angekommen sein</translation>
    </message>
    <message>
        <source>the recipient %1</source>
        <translation>die Adresse %1</translation>
    </message>
    <message>
        <source>the renewal %1 was rejected</source>
        <translation>die Erneuerung %1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>the requester</source>
        <translation>die anfragende Person</translation>
    </message>
    <message>
        <source>the scenario “%1”</source>
        <translation>das Szenario „%1“</translation>
    </message>
    <message>
        <source>the score alone</source>
        <translation>den Punkten allein</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>die Absenderadresse</translation>
    </message>
    <message>
        <source>the view “%1”</source>
        <translation>die Ansicht „%1“</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>to be tried again for %1 &lt;%2&gt;: %3 (%4)</source>
        <translation>neuer Versuch folgt für %1 &lt;%2&gt;: %3 (%4)</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen mit</translation>
    </message>
    <message>
        <source>told by hand</source>
        <translation>von Hand mitgeteilt</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>view’s name</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>visibility: order names visitor, user and administrator, each once.</source>
        <translation>visibility: order nennt visitor, user und administrator, jedes einmal.</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>waive %1 with a reason</source>
        <translation>auf %1 mit Begründung verzichten</translation>
    </message>
    <message>
        <source>waive it with a reason</source>
        <translation>mit Begründung darauf verzichten</translation>
    </message>
    <message>
        <source>waive them with a reason</source>
        <translation>mit Begründung darauf verzichten</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>verzichtet</translation>
    </message>
    <message>
        <source>whole test</source>
        <translation>Gesamttest</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>Behelf</translation>
    </message>
    <message>
        <source>written</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>“%1 …” is nested too deep: %2 levels at most.</source>
        <translation>„%1 …“ ist zu tief verschachtelt: höchstens %2 Ebenen.</translation>
    </message>
    <message>
        <source>“%1” asks for no criterion, so every change would score the same. Name one.</source>
        <translation>„%1“ fragt nach keinem Kriterium; jede Änderung hätte gleich viele Punkte. Nennen Sie eines.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done with a mail. Choose leave (as it is) or seen (marked as read).</source>
        <translation>„%1“ geht mit einer E-Mail nicht. Wählen Sie leave (so lassen) oder seen (als gelesen markieren).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as an expression. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>„%1“ ist nicht als Formel lesbar. Erlaubt sind Zahlen, Kriterien, + - * / und Klammern sowie min, max, log10 und sqrt.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: it has moved on since. Undo what came after first.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen: Danach ist noch etwas geschehen. Machen Sie zuerst das Spätere rückgängig.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: its letters have left.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen: Die Nachrichten sind hinaus.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: those who asked were told of it already.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen: Die Wartenden haben schon davon erfahren.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t name a team: it would be read as a number or a value.</source>
        <translation>„%1“ kann kein Team heißen: Es würde als Zahl oder Wert gelesen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand in an expression. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>„%1“ darf nicht in einer Formel stehen. Erlaubt sind Zahlen, Kriterien, + - * / und Klammern sowie min, max, log10 und sqrt.</translation>
    </message>
    <message>
        <source>“%1” divides by zero: %2.</source>
        <translation>„%1“ teilt durch null: %2.</translation>
    </message>
    <message>
        <source>“%1” does not say what it shall be. End it with %2 or %3.</source>
        <translation>„%1“ sagt nicht, was es werden soll. Enden Sie mit %2 oder %3.</translation>
    </message>
    <message>
        <source>“%1” does not say what the minutes shall be. End it with .md or .html.</source>
        <translation>„%1“ sagt nicht, was das Protokoll werden soll. Enden Sie mit .md oder .html.</translation>
    </message>
    <message>
        <source>“%1” does not say what the minutes shall be. End it with .md, .html or .pdf.</source>
        <translation>„%1“ sagt nicht, was das Protokoll werden soll. Enden Sie mit .md, .html oder .pdf.</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or %4 %5, and the column does not tell: %6 was taken to come first. %7 dates were read so. If that is wrong, say which comes first (--dates).</source>
        <translation>„%1“ in „%2“ kann %3 oder %4 %5 sein, und die Spalte verrät es nicht: Angenommen wurde, %6 stehe vorn. So wurden %7 Daten gelesen. Wenn das falsch ist, geben Sie an, was vorn steht (--dates).</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or %4 %5, and the column does not tell: %6 was taken to come first. If that is wrong, say which comes first (--dates).</source>
        <translation>„%1“ in „%2“ kann %3 oder %4 %5 sein, und die Spalte verrät es nicht: Angenommen wurde, %6 stehe vorn. Wenn das falsch ist, geben Sie an, was vorn steht (--dates).</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or another day, and the column does not tell: %4 was taken to come first. %5 dates were read so. If that is wrong, say which comes first (--dates).</source>
        <translation>„%1“ in „%2“ kann %3 oder ein anderer Tag sein, und die Spalte verrät es nicht: Angenommen wurde, %4 stehe vorn. So wurden %5 Daten gelesen. Wenn das falsch ist, geben Sie an, was vorn steht (--dates).</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or another day, and the column does not tell: %4 was taken to come first. If that is wrong, say which comes first (--dates).</source>
        <translation>„%1“ in „%2“ kann %3 oder ein anderer Tag sein, und die Spalte verrät es nicht: Angenommen wurde, %4 stehe vorn. Wenn das falsch ist, geben Sie an, was vorn steht (--dates).</translation>
    </message>
    <message>
        <source>“%1” is a day. Write it like 2026-12-24.</source>
        <translation>„%1“ ist ein Tag. Schreiben Sie ihn wie 2026-12-24.</translation>
    </message>
    <message>
        <source>“%1” is a function: it wants its numbers in parentheses, %2(…).</source>
        <translation>„%1“ ist eine Funktion: Ihre Zahlen stehen in Klammern, %2(…).</translation>
    </message>
    <message>
        <source>“%1” is a number, and “%2” is none.</source>
        <translation>„%1“ ist eine Zahl, und „%2“ ist keine.</translation>
    </message>
    <message>
        <source>“%1” is a text: it can&apos;t be %2 %3. Write %4:%5.</source>
        <translation>„%1“ ist ein Text und kann nicht %2 %3 sein. Schreiben Sie %4:%5.</translation>
    </message>
    <message>
        <source>“%1” is less than 0.</source>
        <translation>„%1“ ist kleiner als 0.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“%1” is no %2. Choose %3, or give a number.</source>
        <translation>„%1“ gibt es hier nicht (%2). Wählen Sie: %3, oder geben Sie eine Zahl an.</translation>
    </message>
    <message>
        <source>“%1” is no %2. Choose %3.</source>
        <translation>„%1“ gibt es hier nicht (%2). Wählen Sie: %3.</translation>
    </message>
    <message>
        <source>“%1” is no country. Write two letters, like SE, FI, DE, NL or GB.</source>
        <translation>„%1“ ist kein Land. Schreiben Sie zwei Buchstaben, zum Beispiel SE, FI, DE, NL oder GB.</translation>
    </message>
    <message>
        <source>“%1” is no kind of security. Choose starttls, tls or none.</source>
        <translation>„%1“ ist keine Verschlüsselung. Wählen Sie starttls, tls oder none.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is no name for a criterion. Small letters, digits and _ make one: time_saved.</source>
        <translation>„%1“ ist kein Name für ein Kriterium. Erlaubt sind Kleinbuchstaben, Ziffern und _: time_saved.</translation>
    </message>
    <message>
        <source>“%1” is no number. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>„%1“ ist keine Zahl. Erlaubt sind Zahlen, Kriterien, + - * / und Klammern sowie min, max, log10 und sqrt.</translation>
    </message>
    <message>
        <source>“%1” is no place for a team: there are %2, and 1 is the first.</source>
        <translation>„%1“ ist kein Platz für ein Team: Es gibt %2, und 1 ist der erste.</translation>
    </message>
    <message>
        <source>“%1” is no port. Letters leave by 587, 465 or 25; mailboxes are read by 993 or 143.</source>
        <translation>„%1“ ist kein Port. Nachrichten gehen über 587, 465 oder 25 hinaus; Postfächer werden über 993 oder 143 gelesen.</translation>
    </message>
    <message>
        <source>“%1” is no scale for %2. Choose linear or log.</source>
        <translation>„%1“ ist keine Skala für %2. Wählen Sie linear oder log.</translation>
    </message>
    <message>
        <source>“%1” is no web address. It begins with https://</source>
        <translation>„%1“ ist keine Webadresse. Sie beginnt mit https://</translation>
    </message>
    <message>
        <source>“%1” is not a Message-ID; it looks like &lt;letters@example.org&gt;.</source>
        <translation>„%1“ ist keine Message-ID; sie sieht aus wie &lt;letters@example.org&gt;.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-12-24.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2026-12-24.</translation>
    </message>
    <message>
        <source>“%1” is not a language that letters are written in: %2.</source>
        <translation>„%1“ ist keine Sprache, in der Nachrichten geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that a letter can be sent to.</source>
        <translation>„%1“ ist keine E-Mail-Adresse, an die eine Nachricht gehen kann.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of days.</source>
        <translation>„%1“ ist keine ganze Zahl von Tagen.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding of text. Use for example utf-8, cp1252, iso-8859-1 or utf-16.</source>
        <translation>„%1“ ist keine Textkodierung. Verwenden Sie zum Beispiel utf-8, cp1252, iso-8859-1 oder utf-16.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a %2. Write it like C-12.</source>
        <translation>„%1“ ist keine Nummer (%2). Schreiben Sie sie wie C-12.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a %2. Write it like R-12.</source>
        <translation>„%1“ ist keine Nummer (%2). Schreiben Sie sie wie R-12.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a %2. Write it like T-12.</source>
        <translation>„%1“ ist keine Nummer (%2). Schreiben Sie sie wie T-12.</translation>
    </message>
    <message>
        <source>“%1” is too large a number for an expression.</source>
        <translation>„%1“ ist als Zahl für eine Formel zu groß.</translation>
    </message>
    <message>
        <source>“%1” is what the line without a branch is called. Choose another name.</source>
        <translation>„%1“ heißt die Linie ohne Zweig. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is written as names and values, and this is “%2”.</source>
        <translation>„%1“ wird als Namen und Werte geschrieben, und das ist „%2“.</translation>
    </message>
    <message>
        <source>“%1” loops, and an expression can&apos;t. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>„%1“ ist eine Schleife, und das kann eine Formel nicht. Erlaubt sind Zahlen, Kriterien, + - * / und Klammern sowie min, max, log10 und sqrt.</translation>
    </message>
    <message>
        <source>“%1” was passed over: its letters have left.</source>
        <translation>„%1“ wurde übergangen: Die Nachrichten sind hinaus.</translation>
    </message>
    <message>
        <source>“bounds” is a list, and this is “%1”.</source>
        <translation>„bounds“ ist eine Liste, und das ist „%1“.</translation>
    </message>
    <message>
        <source>“order” is a list, and this is “%1”.</source>
        <translation>„order“ ist eine Liste, und das ist „%1“.</translation>
    </message>
    <message>
        <source>“rules” is a list, and this is “%1”.</source>
        <translation>„rules“ ist eine Liste, und das ist „%1“.</translation>
    </message>
    <message>
        <source>… and more of the kind.</source>
        <translation>… und mehr dieser Art.</translation>
    </message>
</context>
</TS>
