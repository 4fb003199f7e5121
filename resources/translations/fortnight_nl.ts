<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>ActionBar</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>%n wait</source>
        <translation>%n wachten</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 wacht</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kennisitem</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Solution: %1</source>
        <translation>Oplossing: %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>%1 keer gebruikt</translation>
    </message>
    <message>
        <source>same error code</source>
        <translation>zelfde foutcode</translation>
    </message>
    <message>
        <source>same module</source>
        <translation>zelfde module</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>zelfde organisatie</translation>
    </message>
    <message>
        <source>same product</source>
        <translation>zelfde product</translation>
    </message>
    <message>
        <source>same version</source>
        <translation>zelfde versie</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wacht op %1</translation>
    </message>
</context>
<context>
    <name>AlikePane</name>
    <message>
        <source>%n found</source>
        <translation>%n gevonden</translation>
    </message>
    <message>
        <source>%n more, filtered out.</source>
        <translation>Nog %n, weggefilterd.</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 gevonden</translation>
    </message>
    <message>
        <source>1 more of other kinds or versions.</source>
        <translation>Nog 1 van een andere soort of versie.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Cases and guides</source>
        <translation>Kennis</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Its module alone</source>
        <translation>Alleen deze module</translation>
    </message>
    <message>
        <source>Its version and before</source>
        <translation>Deze versie en ouder</translation>
    </message>
    <message>
        <source>Nothing is like it: it seems to be the first of its kind.</source>
        <translation>Niets lijkt hierop: dit is blijkbaar het eerste in zijn soort.</translation>
    </message>
    <message>
        <source>Nothing of these words.</source>
        <translation>Niets met deze woorden.</translation>
    </message>
    <message>
        <source>Search for a change: it gets %n waiters more.</source>
        <translation>Zoek een wijziging: die krijgt er %n wachtenden bij.</translation>
    </message>
    <message>
        <source>Search for something to link to</source>
        <translation>Zoeken om aan te koppelen</translation>
    </message>
    <message>
        <source>Search: words, or a number such as C-12</source>
        <translation>Woorden of nummer, zoals C-12</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Vergelijkbaar</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>Vergelijkbare gevallen</translation>
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
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portaal</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <translation>Gedeeld scherm</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Schriftelijk</translation>
    </message>
</context>
<context>
    <name>AskBand</name>
    <message>
        <source>%n requesters, each in their own language</source>
        <translation>%n aanvragers, elk in de eigen taal</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason, as those who wait read it</source>
        <translation>Reden, zoals wie wacht die leest</translation>
    </message>
</context>
<context>
    <name>BackField</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Nothing: it is among what is to be decided at once</source>
        <translation>Geen voorwaarde: het staat meteen bij wat te besluiten is</translation>
    </message>
</context>
<context>
    <name>Backlog</name>
    <message>
        <source>%1 must not ship before</source>
        <translation>%1 niet uitbrengen vóór</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%1 written anew</source>
        <translation>%1 herschreven</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, daarna %2</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n wijzigingen</translation>
    </message>
    <message>
        <source>0 to 10 points</source>
        <translation>0 tot 10 punten</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 wijziging</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 tot 10</translation>
    </message>
    <message>
        <source>A quick win that was let pass</source>
        <translation>Een quick win die voorrang kreeg</translation>
    </message>
    <message>
        <source>A ticket moved</source>
        <translation>Ticket gewijzigd</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Beheerders</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Geraakt</translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation>Dagen oud</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle open</translation>
    </message>
    <message>
        <source>An answer is due</source>
        <translation>Antwoord nodig</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>Before how many of 100 others it stands</source>
        <translation>Vóór hoeveel van 100 andere het staat</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Teruggekomen</translation>
    </message>
    <message>
        <source>Changes from their parking to their test stand here. Nothing is open.</source>
        <translation>Hier staan wijzigingen van parkeren tot en met testen. Er staat niets open.</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Kies eerst een wijziging.</translation>
    </message>
    <message>
        <source>Choose one change alone.</source>
        <translation>Kies maar één wijziging.</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation>Vereist door</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bewerken</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>End users of those who wait</source>
        <translation>Eindgebruikers van wie wacht</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Sluit uit</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Voorrang</translation>
    </message>
    <message>
        <source>First promise</source>
        <translation>Eerste toezegging</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Gehonoreerd</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>In no release</source>
        <translation>In geen release</translation>
    </message>
    <message>
        <source>In person-days</source>
        <translation>In persoonsdagen</translation>
    </message>
    <message>
        <source>It is over: nobody waits for it any more.</source>
        <translation>Dit is afgerond: niemand wacht er nog op.</translation>
    </message>
    <message>
        <source>It is over: nobody works on it.</source>
        <translation>Dit is afgerond: niemand werkt er meer aan.</translation>
    </message>
    <message>
        <source>It is over: nothing keeps it back any more.</source>
        <translation>Dit is afgerond: niets houdt het meer tegen.</translation>
    </message>
    <message>
        <source>It was merged: score the change that it was merged into.</source>
        <translation>Dit is samengevoegd: score de wijziging waarin het is opgegaan.</translation>
    </message>
    <message>
        <source>Its day has come</source>
        <translation>Dag bereikt</translation>
    </message>
    <message>
        <source>Its effort, if all goes well</source>
        <translation>Werk, als alles meezit</translation>
    </message>
    <message>
        <source>Its effort, if it goes badly</source>
        <translation>Werk, als het tegenzit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Verplichtingen</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>More wait</source>
        <translation>Meer wachtenden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Nieuwe wijziging</translation>
    </message>
    <message>
        <source>New changes wait here until they are parked or accepted. There are none.</source>
        <translation>Nieuwe wijzigingen wachten hier tot ze worden geparkeerd of aangenomen. Er zijn er geen.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>No change fits what this view was saved for.</source>
        <translation>Geen wijziging past bij deze opgeslagen weergave.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Geen reactie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Niet vóór</translation>
    </message>
    <message>
        <source>Not said who sees it</source>
        <translation>Zichtbaarheid niet opgegeven</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Only a correction that is not over has an urgency.</source>
        <translation>Alleen een correctie die niet is afgerond, heeft een urgentie.</translation>
    </message>
    <message>
        <source>Only a correction that waits and was not reproduced yet.</source>
        <translation>Alleen een correctie die wacht en nog niet is gereproduceerd.</translation>
    </message>
    <message>
        <source>Only what is honoured or planned is placed; what is ready slips on the board.</source>
        <translation>Alleen wat gehonoreerd of gepland is, kan worden geplaatst; wat gereed is, schuift u door op het bord.</translation>
    </message>
    <message>
        <source>Only what is new is parked.</source>
        <translation>Alleen wat nieuw is, kan worden geparkeerd.</translation>
    </message>
    <message>
        <source>Only what is new, parked or honoured is merged.</source>
        <translation>Alleen wat nieuw, geparkeerd of gehonoreerd is, kan worden samengevoegd.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>%1 parkeren</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>Parked, days</source>
        <translation>Geparkeerd, d</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>Plakken in %1</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentiel</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Prio</source>
        <translation>Prio</translation>
    </message>
    <message>
        <source>Priority of a correction, 1 to 5</source>
        <translation>Prioriteit van een correctie, 1 tot 5</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Vernieuwing</translation>
    </message>
    <message>
        <source>Renewal rejected</source>
        <translation>Vernieuwing afgewezen</translation>
    </message>
    <message>
        <source>Reproduced: %1</source>
        <translation>Gereproduceerd: %1</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Vereist</translation>
    </message>
    <message>
        <source>Returns on</source>
        <translation>Komt terug op</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Herbeoordeling</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>%1 scoren</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Zichtbaar voor</translation>
    </message>
    <message>
        <source>Set a field of %n changes</source>
        <translation>Veld van %n wijzigingen invullen</translation>
    </message>
    <message>
        <source>Set a field of 1 change</source>
        <translation>Veld van 1 wijziging invullen</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Uitgebracht</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Keer doorgeschoven</translation>
    </message>
    <message>
        <source>Sorted by %1, falling</source>
        <translation>Gesorteerd op %1, aflopend</translation>
    </message>
    <message>
        <source>Sorted by %1, rising</source>
        <translation>Gesorteerd op %1, oplopend</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The answer came</source>
        <translation>Antwoord ontvangen</translation>
    </message>
    <message>
        <source>The day by which a mandate must ship</source>
        <translation>De dag waarop een verplichting uiterlijk uit moet zijn</translation>
    </message>
    <message>
        <source>The day by which it is looked at again</source>
        <translation>De dag waarop het uiterlijk opnieuw wordt bekeken</translation>
    </message>
    <message>
        <source>The latest day for an answer</source>
        <translation>De uiterste dag voor een antwoord</translation>
    </message>
    <message>
        <source>The law nears</source>
        <translation>Wet nadert</translation>
    </message>
    <message>
        <source>The place in the order of the policy, among those of its product</source>
        <translation>De plaats in de volgorde volgens het beleid, binnen het product</translation>
    </message>
    <message>
        <source>The renewals that it is baked into</source>
        <translation>De vernieuwingen waarin het is ondergebracht</translation>
    </message>
    <message>
        <source>The table can&apos;t be grouped by “%1”. It can be by: %2.</source>
        <translation>De tabel kan niet op ‘%1’ worden gegroepeerd. Wel op: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1” to sort by. There are: %2.</source>
        <translation>Er is geen kolom ‘%1’ om op te sorteren. Er zijn: %2.</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Er valt niets te besluiten.</translation>
    </message>
    <message>
        <source>There is room</source>
        <translation>Er is ruimte</translation>
    </message>
    <message>
        <source>Tickets that wait for an answer</source>
        <translation>Tickets die op antwoord wachten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Herbeoordelen</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Samen met</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Werkelijk</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Urgency of %1</source>
        <translation>Urgentie van %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Zichtbaarheid</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Bezoekers</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>What a law or contract demands by a date is listed here. Nothing is.</source>
        <translation>Hier staat wat een wet of contract vóór een datum eist. Er is niets.</translation>
    </message>
    <message>
        <source>What brought it back to Decisions</source>
        <translation>Wat het naar Besluiten heeft teruggebracht</translation>
    </message>
    <message>
        <source>What has shipped stays here. Nothing has shipped yet.</source>
        <translation>Wat is uitgebracht, blijft hier staan. Er is nog niets uitgebracht.</translation>
    </message>
    <message>
        <source>What it took in the end, in person-days</source>
        <translation>Wat het uiteindelijk kostte, in persoonsdagen</translation>
    </message>
    <message>
        <source>What stands in a coming release is listed here. Nothing is planned.</source>
        <translation>Hier staat wat in een komende release zit. Er is niets gepland.</translation>
    </message>
    <message>
        <source>What waits for the product owner&apos;s word is parked here. Nothing waits.</source>
        <translation>Wat op een besluit van de producteigenaar wacht, staat hier geparkeerd. Er wacht niets.</translation>
    </message>
    <message>
        <source>What was honoured stands here until it has a release. All have one.</source>
        <translation>Wat is gehonoreerd, staat hier tot het een release heeft. Alles heeft er een.</translation>
    </message>
    <message>
        <source>What was rejected stays here, with its reason. Nothing was.</source>
        <translation>Wat is afgewezen, blijft hier staan, met de reden. Er is niets afgewezen.</translation>
    </message>
    <message>
        <source>Who looks after it while it is parked</source>
        <translation>Wie ervoor zorgt zolang het geparkeerd is</translation>
    </message>
    <message>
        <source>Without a module</source>
        <translation>Zonder module</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Zonder eigenaar</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Tussenoplossing</translation>
    </message>
    <message>
        <source>Workaround for %1</source>
        <translation>Tussenoplossing voor %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
</context>
<context>
    <name>BacklogActs</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 gekopieerd</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n wijzigingen</translation>
    </message>
    <message>
        <source>How %1 depends</source>
        <translation>Waarvan %1 afhangt</translation>
    </message>
    <message>
        <source>Merge %1 into</source>
        <translation>%1 samenvoegen met</translation>
    </message>
    <message>
        <source>No release is open to take it in. Lay out releases on the board first.</source>
        <translation>Er is geen open release waar dit in past. Plan eerst releases in op het bord.</translation>
    </message>
    <message>
        <source>Nothing was merged into %1.</source>
        <translation>Er is niets opgegaan in %1.</translation>
    </message>
    <message>
        <source>Place %1 in</source>
        <translation>%1 plaatsen in</translation>
    </message>
    <message>
        <source>Split from %1</source>
        <translation>Afsplitsen van %1</translation>
    </message>
    <message>
        <source>The whole change</source>
        <translation>De hele wijziging</translation>
    </message>
</context>
<context>
    <name>BacklogEmpty</name>
    <message>
        <source>Changes come from tickets in the Inbox, or are made here.</source>
        <translation>Wijzigingen komen uit tickets in Inkomend of worden hier gemaakt.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Look in all changes</source>
        <translation>In alle wijzigingen zoeken</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Nieuwe wijziging</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Niets past bij deze woorden.</translation>
    </message>
    <message>
        <source>Nothing in this view fits these words.</source>
        <translation>In deze weergave past niets bij deze woorden.</translation>
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
        <translation>Beide</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Every field as CSV</source>
        <translation>Alle velden als CSV</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles inklappen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groeperen</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groep: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Tabel of grafiek</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles uitklappen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Words, or kind:wish,change reach&gt;500 module:Search</source>
        <translation>Woorden, of kind:wish,change reach&gt;500 module:Zoeken</translation>
    </message>
</context>
<context>
    <name>BacklogScreen</name>
    <message>
        <source>%1 changes are too many at once: filter until %2 or fewer are left.</source>
        <translation>%1 wijzigingen zijn te veel tegelijk: filter tot er hoogstens %2 over zijn.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>The table has no groups. Group it first.</source>
        <translation>De tabel heeft geen groepen. Groepeer eerst.</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Choose a row first.</source>
        <translation>Kies eerst een rij.</translation>
    </message>
</context>
<context>
    <name>BoardTab</name>
    <message>
        <source>Lay out releases</source>
        <translation>Releases inplannen</translation>
    </message>
    <message>
        <source>There is no other release to move it to. Lay out more releases first.</source>
        <translation>Er is geen andere release om naartoe te verplaatsen. Plan eerst meer releases in.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>A law</source>
        <translation>Een wet</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>Een ticket</translation>
    </message>
    <message>
        <source>Back so many days before</source>
        <translation>Zoveel dagen eerder terug</translation>
    </message>
    <message>
        <source>Fill in at least one line.</source>
        <translation>Vul minstens één regel in.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Op een dag</translation>
    </message>
    <message>
        <source>Person-days free in a release</source>
        <translation>Vrije persoonsdagen in een release</translation>
    </message>
    <message>
        <source>So many wait</source>
        <translation>Zoveel wachten</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>The first of these that comes true brings it back, and says why.</source>
        <translation>Wat hiervan het eerst gebeurt, brengt het terug en meldt waarom.</translation>
    </message>
    <message>
        <source>What brings it back?</source>
        <translation>Wat brengt het terug?</translation>
    </message>
    <message>
        <source>What must happen to it</source>
        <translation>Wat ermee moet gebeuren</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>naam van de wet</translation>
    </message>
    <message>
        <source>“%1” is no day to come. Write it like 2027-03-01.</source>
        <translation>‘%1’ is geen komende dag. Schrijf die zo: 2027-03-01.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>‘%1’ is geen getal.</translation>
    </message>
    <message>
        <source>“%1” is no ticket. Write its number like T-9.</source>
        <translation>‘%1’ is geen ticket. Schrijf het nummer zo: T-9.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Clear</source>
        <translation>Deselecteren</translation>
    </message>
</context>
<context>
    <name>CadenceLine</name>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1e</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2e</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3e</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4e</translation>
    </message>
    <message>
        <source>Days between releases</source>
        <translation>Dagen tussen releases</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Elke</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Maandelijks</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekdag</translation>
    </message>
    <message>
        <source>Which one of the month</source>
        <translation>De hoeveelste van de maand</translation>
    </message>
</context>
<context>
    <name>CapacityMeter</name>
    <message>
        <source>%1 kept for faults</source>
        <translation>%1 gereserveerd voor fouten</translation>
    </message>
    <message>
        <source>%1 of %2 person-days</source>
        <translation>%1 van %2 persoonsdagen</translation>
    </message>
    <message>
        <source>%1 of 1 person-day</source>
        <translation>%1 van 1 persoonsdag</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 persoonsdagen</translation>
    </message>
    <message>
        <source>1 person-day</source>
        <translation>1 persoonsdag</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>boven capaciteit</translation>
    </message>
    <message>
        <source>some without effort</source>
        <translation>deels niet geschat</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>%1 bewerken</translation>
    </message>
    <message>
        <source>Mend the case</source>
        <translation>Kennisitem bewerken</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Opgelost in</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Oplossing</translation>
    </message>
    <message>
        <source>Source of the problem</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>The requester reads it when a ticket is answered with it</source>
        <translation>De aanvrager leest dit als een ticket ermee wordt beantwoord</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Guides and manual pages found beside similar cases stand here. Add a folder of Markdown or HTML files.</source>
        <translation>Hier staan handleidingen die bij vergelijkbare gevallen worden gevonden. Voeg een map met Markdown- of HTML-bestanden toe.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>What a closed ticket taught stands here: the source of the problem and the solution. Answer a ticket with both, and the next similar one finds it.</source>
        <translation>Hier staat wat een afgesloten ticket heeft geleerd: de oorzaak en de oplossing. Beantwoord een ticket met beide; bij een volgend vergelijkbaar ticket worden ze gevonden.</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>%n cases written to %1</source>
        <translation>%n kennisitems opgeslagen in %1</translation>
    </message>
    <message>
        <source>1 case written to %1</source>
        <translation>1 kennisitem opgeslagen in %1</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Map toevoegen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kennisitems</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Export the cases</source>
        <translation>Kennisitems exporteren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Go to the Inbox</source>
        <translation>Naar Inkomend</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Handleidingen</translation>
    </message>
    <message>
        <source>No web address is known for it.</source>
        <translation>Hiervan is geen webadres bekend.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Hier komen deze woorden niet voor.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Er is niets gekozen.</translation>
    </message>
</context>
<context>
    <name>CellsDialog</name>
    <message>
        <source>%n can&apos;t be set</source>
        <translation>%n kunnen niet worden ingevuld</translation>
    </message>
    <message>
        <source>%n changes get another value</source>
        <translation>%n wijzigingen krijgen een andere waarde</translation>
    </message>
    <message>
        <source>%n hold it already</source>
        <translation>%n hebben die al</translation>
    </message>
    <message>
        <source>1 can&apos;t be set</source>
        <translation>1 kan niet worden ingevuld</translation>
    </message>
    <message>
        <source>1 change gets another value</source>
        <translation>1 wijziging krijgt een andere waarde</translation>
    </message>
    <message>
        <source>1 holds it already</source>
        <translation>1 heeft die al</translation>
    </message>
    <message>
        <source>Looking at %1 changes</source>
        <translation>%1 wijzigingen worden bekeken</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Setting %1 changes</source>
        <translation>%1 wijzigingen worden ingevuld</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Wat er met elke wijziging gebeurt</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>A day like 2027-07-01; empty while here.</source>
        <translation>Een dag zoals 2027-07-01; leeg bij aanwezigheid.</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Afwezig vanaf</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Afwezig tot</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vervanger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Or decides on the product</source>
        <translation>Of beslist over het product</translation>
    </message>
    <message>
        <source>Speaks for the customer</source>
        <translation>Spreekt namens de klant</translation>
    </message>
    <message>
        <source>Stands in while the one named is away.</source>
        <translation>Neemt waar bij afwezigheid.</translation>
    </message>
</context>
<context>
    <name>ChangeBand</name>
    <message>
        <source>Law or contract</source>
        <translation>Wet of contract</translation>
    </message>
    <message>
        <source>Law, regulation or contract that demands it</source>
        <translation>Wet, voorschrift of contract dat dit eist</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Must ship by</source>
        <translation>Uiterlijk uit op</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>Requirements, in their words</source>
        <translation>Eisen, in hun eigen woorden</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Scenario: what they do, and where it stops</source>
        <translation>Scenario: wat ze doen en waar het stokt</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Zoals %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>from %1, which waits for it</source>
        <translation>uit %1, dat erop wacht</translation>
    </message>
    <message>
        <source>from %n tickets, which all wait for it</source>
        <translation>uit %n tickets, die er alle op wachten</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Demanded by</source>
        <translation>Vereist door</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>In the requester&apos;s words: who does what, and why</source>
        <translation>In de woorden van de aanvrager: wie doet wat, en waarom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Zichtbaar voor</translation>
    </message>
    <message>
        <source>The day by which it must ship</source>
        <translation>De dag waarop het uiterlijk uit moet zijn</translation>
    </message>
    <message>
        <source>The law, regulation or contract</source>
        <translation>De wet, het voorschrift of het contract</translation>
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
        <translation>%1 (ongedaan gemaakt)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n eindgebruikers</translation>
    </message>
    <message>
        <source>%n more organisations</source>
        <translation>nog %n organisaties</translation>
    </message>
    <message>
        <source>%n organisations</source>
        <translation>%n organisaties</translation>
    </message>
    <message>
        <source>%n requirements</source>
        <translation>%n eisen</translation>
    </message>
    <message>
        <source>%n tickets</source>
        <translation>%n tickets</translation>
    </message>
    <message>
        <source>%n tickets wait</source>
        <translation>%n tickets wachten</translation>
    </message>
    <message>
        <source>%n times</source>
        <translation>%n keer</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 eindgebruiker</translation>
    </message>
    <message>
        <source>1 more organisation</source>
        <translation>nog 1 organisatie</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 organisatie</translation>
    </message>
    <message>
        <source>1 requirement</source>
        <translation>1 eis</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 ticket</translation>
    </message>
    <message>
        <source>1 ticket waits</source>
        <translation>1 ticket wacht</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Asked %n days ago</source>
        <translation>%n dagen geleden nagevraagd</translation>
    </message>
    <message>
        <source>Asked 1 day ago</source>
        <translation>1 dag geleden nagevraagd</translation>
    </message>
    <message>
        <source>Asked for again on %1</source>
        <translation>Opnieuw gevraagd op %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Deferred until %1</source>
        <translation>Uitgesteld tot %1</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation>Vereist door</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hangt af van</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Uiterlijk %1</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Eerdere besluiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Effort %1 pd</source>
        <translation>Werk %1 pd</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Eindgebruikers</translation>
    </message>
    <message>
        <source>First promise</source>
        <translation>Eerste toezegging</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>In the requester&apos;s own words</source>
        <translation>Woorden van de aanvrager</translation>
    </message>
    <message>
        <source>It no longer stands: it was taken back, or another word came after it.</source>
        <translation>Dit geldt niet meer: het is teruggenomen of er kwam een ander besluit na.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Opgegaan in</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Hierin opgegaan</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Geen organisatie</translation>
    </message>
    <message>
        <source>Nobody has described it, and no ticket waits for it.</source>
        <translation>Niemand heeft het beschreven en er wacht geen ticket op.</translation>
    </message>
    <message>
        <source>Nobody waits for it.</source>
        <translation>Niemand wacht hierop.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Niet vóór</translation>
    </message>
    <message>
        <source>Open the release %1</source>
        <translation>Release %1 openen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Parked %n days</source>
        <translation>%n dagen geparkeerd</translation>
    </message>
    <message>
        <source>Parked 1 day</source>
        <translation>1 dag geparkeerd</translation>
    </message>
    <message>
        <source>Parked because</source>
        <translation>Reden van parkeren</translation>
    </message>
    <message>
        <source>Parked by</source>
        <translation>Geparkeerd door</translation>
    </message>
    <message>
        <source>Parked for %n days</source>
        <translation>%n dagen geparkeerd</translation>
    </message>
    <message>
        <source>Parked for 1 day</source>
        <translation>1 dag geparkeerd</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Verwijderen: %1</translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation>Gereproduceerd</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>Reproductie</translation>
    </message>
    <message>
        <source>Requester’s words</source>
        <translation>Woorden van de aanvrager</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation>Herbeoordeling op %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Scenario and %1</source>
        <translation>Scenario en %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Zichtbaar voor</translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation>Waarde en werk invullen</translation>
    </message>
    <message>
        <source>Show %n more</source>
        <translation>Nog %n tonen</translation>
    </message>
    <message>
        <source>Show 1 more</source>
        <translation>Nog 1 tonen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle tonen</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Doorgeschoven</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tickets that wait</source>
        <translation>Wachtende tickets</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Tot die tijd</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Waiters</source>
        <translation>Wachtenden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>What would bring it back</source>
        <translation>Wat het terug kan brengen</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Wie wacht</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Tussenoplossing</translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation>en nog %n</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>en nog 1</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>uitgesloten</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>niet beoordeeld</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>nog niet gescoord</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>once</source>
        <translation>één keer</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>In writing</source>
        <translation>Schriftelijk</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portaal</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <translation>Gedeeld scherm</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Cost and benefit</source>
        <translation>Kosten en baten</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet worden opgeslagen: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Baten</translation>
    </message>
    <message>
        <source>Chart written to %1</source>
        <translation>Grafiek opgeslagen in %1</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Inzoomen (+)</translation>
    </message>
    <message>
        <source>Cost and benefit</source>
        <translation>Kosten en baten</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Eindgebruikers</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Grafiek exporteren</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Uitzoomen (-)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als tabel tonen</translation>
    </message>
    <message>
        <source>Show as points</source>
        <translation>Als punten tonen</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1 above the line · %2 below</source>
        <translation>%1 boven de lijn · %2 eronder</translation>
    </message>
    <message>
        <source>%1 by effort and %2. %3: %4.</source>
        <translation>%1 naar werk en %2. %3: %4.</translation>
    </message>
    <message>
        <source>%1 end users per pd</source>
        <translation>%1 eindgebruikers per pd</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%1 points per pd</source>
        <translation>%1 punten per pd</translation>
    </message>
    <message>
        <source>%1, %2 × the line</source>
        <translation>%1, %2 × de lijn</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n wijzigingen</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n eindgebruikers</translation>
    </message>
    <message>
        <source>%n more here</source>
        <translation>nog %n op deze plek</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 wijziging</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 eindgebruiker</translation>
    </message>
    <message>
        <source>1 more here</source>
        <translation>nog 1 op deze plek</translation>
    </message>
    <message>
        <source>By its value the score can be %1 to %2.</source>
        <translation>Via de waarde kan de score %1 tot %2 zijn.</translation>
    </message>
    <message>
        <source>Effort, person-days</source>
        <translation>Werk, persoonsdagen</translation>
    </message>
    <message>
        <source>End users are counted from who waits: only the effort can be moved.</source>
        <translation>Eindgebruikers worden geteld uit wie wacht: alleen het werk is te verschuiven.</translation>
    </message>
    <message>
        <source>End users per pd</source>
        <translation>Eindgebruikers/pd</translation>
    </message>
    <message>
        <source>End users served</source>
        <translation>Bediende eindgebruikers</translation>
    </message>
    <message>
        <source>Its score does not follow from a value alone: only the effort can be moved.</source>
        <translation>De score volgt niet uit de waarde alleen: alleen het werk is te verschuiven.</translation>
    </message>
    <message>
        <source>No effort: %1</source>
        <translation>Zonder werk: %1</translation>
    </message>
    <message>
        <source>No end users: %1</source>
        <translation>Zonder eindgebruikers: %1</translation>
    </message>
    <message>
        <source>Not scored: %1</source>
        <translation>Niet gescoord: %1</translation>
    </message>
    <message>
        <source>Points per pd</source>
        <translation>Punten per pd</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Quick wins</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>werk onbekend</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>niet gescoord</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>up to %1 pd, %2 and more</source>
        <translation>hoogstens %1 pd, minstens %2</translation>
    </message>
</context>
<context>
    <name>Charting</name>
    <message>
        <source>The chart is not shown: C shows it.</source>
        <translation>De grafiek is niet zichtbaar: C toont die.</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>Anybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Only who is listed</source>
        <translation>Alleen geregistreerden</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Tickets of others say so, and name who of the same organisation is listed. People are listed under People.</source>
        <translation>Tickets van anderen vermelden dat, met wie uit dezelfde organisatie wel is geregistreerd. Registreren gaat onder Personen.</translation>
    </message>
    <message>
        <source>What is ticked here is on a ticket&apos;s checklist; what it lacks becomes one letter that asks for it, in its requester&apos;s language.</source>
        <translation>Wat hier is aangevinkt, staat op de checklist van een ticket. Wat ontbreekt, wordt in één bericht gevraagd, in de taal van de aanvrager.</translation>
    </message>
    <message>
        <source>What tickets need</source>
        <translation>Vereiste gegevens</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Wie mag aanvragen</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Een vraag</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Navragen</translation>
    </message>
    <message>
        <source>Bake in</source>
        <translation>Onderbrengen</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Voorrang</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Honoreren</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Gehonoreerd</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Besluit blijft</translation>
    </message>
    <message>
        <source>Parked again</source>
        <translation>Weer geparkeerd</translation>
    </message>
    <message>
        <source>Part of a renewal</source>
        <translation>Ondergebracht</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>The no stands</source>
        <translation>Het nee blijft</translation>
    </message>
    <message>
        <source>Write how it is done today.</source>
        <translation>Schrijf hoe het nu al kan.</translation>
    </message>
    <message>
        <source>Write what it waits for.</source>
        <translation>Schrijf waarop het wacht.</translation>
    </message>
    <message>
        <source>Write what you need to know.</source>
        <translation>Schrijf wat u moet weten.</translation>
    </message>
    <message>
        <source>Write why it becomes part of something larger.</source>
        <translation>Schrijf waarom het deel wordt van iets groters.</translation>
    </message>
    <message>
        <source>Write why it is honoured.</source>
        <translation>Schrijf waarom het wordt gehonoreerd.</translation>
    </message>
    <message>
        <source>Write why it is taken up again.</source>
        <translation>Schrijf waarom het weer wordt opgepakt.</translation>
    </message>
    <message>
        <source>Write why not.</source>
        <translation>Schrijf waarom niet.</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 geselecteerd</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n eindgebruikers</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 eindgebruiker</translation>
    </message>
    <message>
        <source>At most %1 at once: choose fewer.</source>
        <translation>Hoogstens %1 tegelijk: kies er minder.</translation>
    </message>
    <message>
        <source>Nothing was merged into it.</source>
        <translation>Er is niets in opgegaan.</translation>
    </message>
    <message>
        <source>The chosen rows are still coming.</source>
        <translation>De gekozen rijen worden nog geladen.</translation>
    </message>
</context>
<context>
    <name>ClosingBand</name>
    <message>
        <source>Answer</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>How the answer is given</source>
        <translation>Kanaal van het antwoord</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Opgelost in</translation>
    </message>
    <message>
        <source>Mended in version</source>
        <translation>Opgelost in versie</translation>
    </message>
    <message>
        <source>Other words for the requester, if they need any</source>
        <translation>Andere tekst voor de aanvrager, zo nodig</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Oplossing</translation>
    </message>
    <message>
        <source>Solution: the requester reads it</source>
        <translation>Oplossing: de aanvrager leest dit</translation>
    </message>
    <message>
        <source>Source of the problem</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Source of the problem, in a few words</source>
        <translation>Oorzaak, in het kort</translation>
    </message>
    <message>
        <source>With K-%1: %2</source>
        <translation>Met K-%1: %2</translation>
    </message>
    <message>
        <source>Words for the requester</source>
        <translation>Tekst voor de aanvrager</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>Nieuw schrijven</translation>
    </message>
    <message>
        <source>closes the ticket, and is kept as a case</source>
        <translation>sluit af; wordt kennisitem</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A month back</source>
        <translation>Maand terug</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Maand verder</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Map toevoegen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Plan toepassen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zoals het is</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Navragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back from the party</source>
        <translation>Terug van partij</translation>
    </message>
    <message>
        <source>Bake in</source>
        <translation>Onderbrengen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Chart, table or both</source>
        <translation>Grafiek, tabel of beide</translation>
    </message>
    <message>
        <source>Chart: all points</source>
        <translation>Grafiek: alle punten</translation>
    </message>
    <message>
        <source>Chart: as a table</source>
        <translation>Grafiek: als tabel</translation>
    </message>
    <message>
        <source>Chart: closer</source>
        <translation>Grafiek: inzoomen</translation>
    </message>
    <message>
        <source>Chart: further away</source>
        <translation>Grafiek: uitzoomen</translation>
    </message>
    <message>
        <source>Chart: higher value</source>
        <translation>Grafiek: hogere waarde</translation>
    </message>
    <message>
        <source>Chart: less effort</source>
        <translation>Grafiek: minder werk</translation>
    </message>
    <message>
        <source>Chart: line down</source>
        <translation>Grafiek: lijn omlaag</translation>
    </message>
    <message>
        <source>Chart: line up</source>
        <translation>Grafiek: lijn omhoog</translation>
    </message>
    <message>
        <source>Chart: lower value</source>
        <translation>Grafiek: lagere waarde</translation>
    </message>
    <message>
        <source>Chart: more effort</source>
        <translation>Grafiek: meer werk</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Samenstellen</translation>
    </message>
    <message>
        <source>Compose again</source>
        <translation>Opnieuw samenstellen</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Raadplegen</translation>
    </message>
    <message>
        <source>Copy number, title and link</source>
        <translation>Nummer, titel en link kopiëren</translation>
    </message>
    <message>
        <source>Correct the kind</source>
        <translation>Soort corrigeren</translation>
    </message>
    <message>
        <source>Correct the language</source>
        <translation>Taal corrigeren</translation>
    </message>
    <message>
        <source>Correct the product</source>
        <translation>Product corrigeren</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correctie</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluit nemen</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hangt af van</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Schrappen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Cel bewerken</translation>
    </message>
    <message>
        <source>Edit the release</source>
        <translation>Release bewerken</translation>
    </message>
    <message>
        <source>End the branch</source>
        <translation>Branch beëindigen</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escaleren</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export as .ics</source>
        <translation>Exporteren als .ics</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Voorrang</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Fold or unfold all groups</source>
        <translation>Alle groepen in- of uitklappen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bevriezen</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Vasthouden</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>Alles vasthouden</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Honoreren</translation>
    </message>
    <message>
        <source>Honour it</source>
        <translation>Honoreren</translation>
    </message>
    <message>
        <source>How true estimates have been</source>
        <translation>Hoe goed schattingen klopten</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Bestand importeren</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Besluit blijft</translation>
    </message>
    <message>
        <source>Its release</source>
        <translation>Doelrelease</translation>
    </message>
    <message>
        <source>Judge the urgency</source>
        <translation>Urgentie beoordelen</translation>
    </message>
    <message>
        <source>Keep out of a release</source>
        <translation>Uit release weren</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>Tijd reserveren</translation>
    </message>
    <message>
        <source>Lay out releases</source>
        <translation>Releases inplannen</translation>
    </message>
    <message>
        <source>Let a change in late</source>
        <translation>Wijziging alsnog toelaten</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Koppelen aan…</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Verplichting</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Overlegmodus</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Merge with a ticket</source>
        <translation>Samenvoegen met ticket</translation>
    </message>
    <message>
        <source>Month or timeline</source>
        <translation>Maand of tijdlijn</translation>
    </message>
    <message>
        <source>Move to a release</source>
        <translation>Naar een release verplaatsen</translation>
    </message>
    <message>
        <source>Move to the next release</source>
        <translation>Naar de volgende release verplaatsen</translation>
    </message>
    <message>
        <source>Move to the release before</source>
        <translation>Naar de vorige release verplaatsen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Nieuwe branch</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Nieuwe wijziging</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nieuwe release</translation>
    </message>
    <message>
        <source>New release that day</source>
        <translation>Nieuwe release op die dag</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nieuw ticket</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Openen in de browser</translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation>Release openen</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkeren</translation>
    </message>
    <message>
        <source>Paste a column</source>
        <translation>Kolom plakken</translation>
    </message>
    <message>
        <source>Pin to a release</source>
        <translation>Op release vastzetten</translation>
    </message>
    <message>
        <source>Place in a release</source>
        <translation>In een release plaatsen</translation>
    </message>
    <message>
        <source>Port it here</source>
        <translation>Hierheen overzetten</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Kan nu al</translation>
    </message>
    <message>
        <source>Preview shipping</source>
        <translation>Uitbrengen bekijken</translation>
    </message>
    <message>
        <source>Propose a renewal</source>
        <translation>Vernieuwing voorstellen</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>Scenario verwijderen</translation>
    </message>
    <message>
        <source>Rename the branch</source>
        <translation>Branch hernoemen</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Scenario hernoemen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation>Gereproduceerd</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Doorverwijzen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Opslaan als scenario</translation>
    </message>
    <message>
        <source>Save as files…</source>
        <translation>Opslaan als bestanden…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Deze weergave opslaan</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Scoren</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu verzenden</translation>
    </message>
    <message>
        <source>Set a field of all</source>
        <translation>Veld van alle invullen</translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation>Waarde en werk invullen</translation>
    </message>
    <message>
        <source>Ship in spite of closed days</source>
        <translation>Ondanks gesloten dagen uitbrengen</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Doorschuiven</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Zoeken stoppen</translation>
    </message>
    <message>
        <source>Take all moves</source>
        <translation>Alle stappen overnemen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Take the port out</source>
        <translation>Overzetting terugdraaien</translation>
    </message>
    <message>
        <source>Tell by hand</source>
        <translation>Handmatig melden</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test mislukt</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Test geslaagd</translation>
    </message>
    <message>
        <source>The answer came</source>
        <translation>Antwoord ontvangen</translation>
    </message>
    <message>
        <source>Timeline: closer</source>
        <translation>Tijdlijn: inzoomen</translation>
    </message>
    <message>
        <source>Timeline: further away</source>
        <translation>Tijdlijn: uitzoomen</translation>
    </message>
    <message>
        <source>Timeline: six months</source>
        <translation>Tijdlijn: zes maanden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation>Handmatig gemeld</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Ontkoppelen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Onbereikbaar</translation>
    </message>
    <message>
        <source>Verdict of a tester</source>
        <translation>Testuitslag van een tester</translation>
    </message>
    <message>
        <source>Verdict on the whole</source>
        <translation>Testuitslag van het geheel</translation>
    </message>
    <message>
        <source>Waive the hot fix</source>
        <translation>Hotfix vrijstellen</translation>
    </message>
    <message>
        <source>What one more day brings</source>
        <translation>Wat één dag extra oplevert</translation>
    </message>
    <message>
        <source>Why in, why not</source>
        <translation>Waarom wel, waarom niet</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Terugtrekken</translation>
    </message>
    <message>
        <source>Withdraw this change</source>
        <translation>Deze wijziging terugtrekken</translation>
    </message>
    <message>
        <source>Withdrawn by requester</source>
        <translation>Teruggetrokken door aanvrager</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Tussenoplossing</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Reden schrijven</translation>
    </message>
</context>
<context>
    <name>CompletePane</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%n tried</source>
        <translation>%n geprobeerd</translation>
    </message>
    <message>
        <source>1 tried</source>
        <translation>1 geprobeerd</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>Compleet?</translation>
    </message>
    <message>
        <source>Say its kind, and its checklist stands here</source>
        <translation>Geef de soort op; dan staat de checklist hier</translation>
    </message>
    <message>
        <source>What is known; Enter notes it</source>
        <translation>Wat bekend is; Enter legt het vast</translation>
    </message>
    <message>
        <source>Write the letter for %n facts</source>
        <translation>%n gegevens navragen</translation>
    </message>
    <message>
        <source>Write the letter for 1 fact</source>
        <translation>1 gegeven navragen</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>nagevraagd</translation>
    </message>
    <message>
        <source>came with it</source>
        <translation>meegestuurd</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>perhaps in their words</source>
        <translation>misschien in de tekst</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>How the word may go on</source>
        <translation>Mogelijke aanvullingen</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>%1 against today&apos;s plan</source>
        <translation>%1 ten opzichte van het huidige plan</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 en %2 sluiten elkaar uit.</translation>
    </message>
    <message>
        <source>%1 and %2 go together.</source>
        <translation>%1 en %2 gaan samen.</translation>
    </message>
    <message>
        <source>%1 changed something meanwhile: there may be a better plan.</source>
        <translation>%1 heeft intussen iets gewijzigd: misschien is er een beter plan.</translation>
    </message>
    <message>
        <source>%1 come in</source>
        <translation>%1 komen erin</translation>
    </message>
    <message>
        <source>%1 comes in</source>
        <translation>%1 komt erin</translation>
    </message>
    <message>
        <source>%1 excludes %2.</source>
        <translation>%1 sluit %2 uit.</translation>
    </message>
    <message>
        <source>%1 go out</source>
        <translation>%1 gaan eruit</translation>
    </message>
    <message>
        <source>%1 goes out</source>
        <translation>%1 gaat eruit</translation>
    </message>
    <message>
        <source>%1 goes together with %2.</source>
        <translation>%1 gaat samen met %2.</translation>
    </message>
    <message>
        <source>%1 has %2 left, it needs %3.</source>
        <translation>%1 heeft nog %2, nodig is %3.</translation>
    </message>
    <message>
        <source>%1 has %2 of %3.</source>
        <translation>%1 heeft %2 van %3.</translation>
    </message>
    <message>
        <source>%1 has no time of %2.</source>
        <translation>%1 heeft geen tijd van %2.</translation>
    </message>
    <message>
        <source>%1 is barred from %2.</source>
        <translation>%1 is geweerd uit %2.</translation>
    </message>
    <message>
        <source>%1 is barred from all releases.</source>
        <translation>%1 is geweerd uit alle releases.</translation>
    </message>
    <message>
        <source>%1 is built for %2 already.</source>
        <translation>%1 is al gebouwd voor %2.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day is past. In it: %2.</source>
        <translation>%1 blijft zoals die is: de dag is voorbij. Erin: %2.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day lies in %2.</source>
        <translation>%1 blijft zoals die is: de dag valt in %2.</translation>
    </message>
    <message>
        <source>%1 is over-booked: %2 too much for %3.</source>
        <translation>%1 is overboekt: %2 te veel voor %3.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2.</source>
        <translation>%1 is vastgezet op %2.</translation>
    </message>
    <message>
        <source>%1 keeps %2 of %3 for %4.</source>
        <translation>%1 reserveert %2 van %3 voor %4.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>%1 move to %2</source>
        <translation>%1 verschuiven naar %2</translation>
    </message>
    <message>
        <source>%1 moves to %2</source>
        <translation>%1 verschuift naar %2</translation>
    </message>
    <message>
        <source>%1 must not ship before %2.</source>
        <translation>%1 mag niet vóór %2 uit.</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and %3 comes on %4.</source>
        <translation>%1 moet uiterlijk %2 uit zijn, en %3 komt op %4.</translation>
    </message>
    <message>
        <source>%1 must ship by %2.</source>
        <translation>%1 moet uiterlijk %2 uit zijn.</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%1 van %2 overgenomen</translation>
    </message>
    <message>
        <source>%1 require it.</source>
        <translation>%1 vereisen dit.</translation>
    </message>
    <message>
        <source>%1 requires %2, which ships later or not at all.</source>
        <translation>%1 vereist %2, dat later of helemaal niet uitgaat.</translation>
    </message>
    <message>
        <source>%1 requires %2.</source>
        <translation>%1 vereist %2.</translation>
    </message>
    <message>
        <source>%1 requires it.</source>
        <translation>%1 vereist dit.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1 waarde</translation>
    </message>
    <message>
        <source>%1, after the best plan</source>
        <translation>%1, na het beste plan</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: nog %2</translation>
    </message>
    <message>
        <source>%n get a new date</source>
        <translation>%n krijgen een nieuwe datum</translation>
    </message>
    <message>
        <source>%n get another date</source>
        <translation>%n krijgen een andere datum</translation>
    </message>
    <message>
        <source>%n moves</source>
        <translation>%n stappen</translation>
    </message>
    <message>
        <source>%n wait for it</source>
        <translation>%n wachten hierop</translation>
    </message>
    <message>
        <source>1 gets a new date</source>
        <translation>1 krijgt een nieuwe datum</translation>
    </message>
    <message>
        <source>1 gets another date</source>
        <translation>1 krijgt een andere datum</translation>
    </message>
    <message>
        <source>1 move</source>
        <translation>1 stap</translation>
    </message>
    <message>
        <source>1 waits for it</source>
        <translation>1 wacht hierop</translation>
    </message>
    <message>
        <source>A plan is found: value %1, %2; gap %3.</source>
        <translation>Er is een plan gevonden: waarde %1, %2; marge %3.</translation>
    </message>
    <message>
        <source>And %n more.</source>
        <translation>En nog %n.</translation>
    </message>
    <message>
        <source>And 1 more.</source>
        <translation>En nog 1.</translation>
    </message>
    <message>
        <source>Apply %n</source>
        <translation>%n toepassen</translation>
    </message>
    <message>
        <source>Apply 1</source>
        <translation>1 toepassen</translation>
    </message>
    <message>
        <source>As few moves as possible</source>
        <translation>Zo min mogelijk schuiven</translation>
    </message>
    <message>
        <source>As today: %1</source>
        <translation>Zoals nu: %1</translation>
    </message>
    <message>
        <source>At most %1 s</source>
        <translation>Hoogstens %1 s</translation>
    </message>
    <message>
        <source>Barred from %1</source>
        <translation>Geweerd uit %1</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bovengrens</translation>
    </message>
    <message>
        <source>Built already</source>
        <translation>Al gebouwd</translation>
    </message>
    <message>
        <source>Built for %1 already</source>
        <translation>Al gebouwd voor %1</translation>
    </message>
    <message>
        <source>By law or contract, by %1</source>
        <translation>Wet of contract, uiterlijk %1</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1.</source>
        <translation>Intussen gewijzigd: %1.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Samenstellen</translation>
    </message>
    <message>
        <source>Compose again</source>
        <translation>Opnieuw samenstellen</translation>
    </message>
    <message>
        <source>Compose: a good plan</source>
        <translation>Samenstellen: een goed plan</translation>
    </message>
    <message>
        <source>Compose: best plan so far</source>
        <translation>Samenstellen: beste tot nu toe</translation>
    </message>
    <message>
        <source>Compose: optimal plan</source>
        <translation>Samenstellen: optimaal plan</translation>
    </message>
    <message>
        <source>Corrections first</source>
        <translation>Correcties eerst</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Due by %1, and none of these releases can have it</source>
        <translation>Uiterlijk %1, en geen van deze releases kan het opnemen</translation>
    </message>
    <message>
        <source>Edit the release</source>
        <translation>Release bewerken</translation>
    </message>
    <message>
        <source>Estimate %1.</source>
        <translation>Schat %1.</translation>
    </message>
    <message>
        <source>Force in</source>
        <translation>Forceren</translation>
    </message>
    <message>
        <source>Forcing it in costs</source>
        <translation>Forceren kost</translation>
    </message>
    <message>
        <source>Forcing it in costs nothing</source>
        <translation>Forceren kost niets</translation>
    </message>
    <message>
        <source>Found in the time given; not proven.</source>
        <translation>Gevonden binnen de gegeven tijd; niet bewezen.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Marge %1</translation>
    </message>
    <message>
        <source>Give %1 a later date, or let it lapse.</source>
        <translation>Geef %1 een latere datum of laat het vervallen.</translation>
    </message>
    <message>
        <source>Give %1 more days of %2.</source>
        <translation>Geef %1 meer dagen van %2.</translation>
    </message>
    <message>
        <source>Have %2 more of %3 in %1.</source>
        <translation>Zorg in %1 voor %2 extra van %3.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Staat vast</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Erin</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>In plaats daarvan: %1</translation>
    </message>
    <message>
        <source>It brings nothing to the plan.</source>
        <translation>Het voegt niets toe aan het plan.</translation>
    </message>
    <message>
        <source>It can wait: a release after these still makes %1</source>
        <translation>Het kan wachten: een release hierna haalt %1 nog</translation>
    </message>
    <message>
        <source>It hangs on %1, which is not to be placed here</source>
        <translation>Het hangt af van %1, dat hier niet te plaatsen is</translation>
    </message>
    <message>
        <source>It is the smallest set that no plan keeps. Give way on one of them:</source>
        <translation>Dit is de kleinste set waaraan geen plan voldoet. Geef er één op:</translation>
    </message>
    <message>
        <source>It needs %1, and nobody is there in these releases</source>
        <translation>Het vereist %1, en daar is in deze releases niemand</translation>
    </message>
    <message>
        <source>It needs more of %1 than any release here has</source>
        <translation>Het vraagt meer van %1 dan een release hier heeft</translation>
    </message>
    <message>
        <source>It settles a demand of law or contract.</source>
        <translation>Het voldoet aan een eis uit wet of contract.</translation>
    </message>
    <message>
        <source>Keep fewer days for %1 in %2.</source>
        <translation>Reserveer minder dagen voor %1 in %2.</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Weren</translation>
    </message>
    <message>
        <source>Leaving it out would lose %1 value, with what comes instead counted in.</source>
        <translation>Weglaten zou %1 waarde kosten, met wat ervoor in de plaats komt meegerekend.</translation>
    </message>
    <message>
        <source>Leaving it out would lose %1 value.</source>
        <translation>Weglaten zou %1 waarde kosten.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Niet meegewogen</translation>
    </message>
    <message>
        <source>Let %1 in again.</source>
        <translation>Laat %1 weer toe.</translation>
    </message>
    <message>
        <source>Let %1 ship earlier.</source>
        <translation>Laat %1 eerder uitgaan.</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Weer toelaten</translation>
    </message>
    <message>
        <source>Let it ship earlier</source>
        <translation>Eerder laten uitgaan</translation>
    </message>
    <message>
        <source>Make a release on or before %1, give %2 a later date, or let it lapse.</source>
        <translation>Maak uiterlijk %1 een release, geef %2 een latere datum of laat het vervallen.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>Moves of the plan</source>
        <translation>Stappen van het plan</translation>
    </message>
    <message>
        <source>No capacity is known for %1: everything finds room there.</source>
        <translation>Voor %1 is geen capaciteit bekend: daar past alles in.</translation>
    </message>
    <message>
        <source>No plan can do without it.</source>
        <translation>Geen plan kan zonder.</translation>
    </message>
    <message>
        <source>No plan can hold it as things stand.</source>
        <translation>Zoals het nu staat, past het in geen plan.</translation>
    </message>
    <message>
        <source>No plan looks as far as this release.</source>
        <translation>Geen plan kijkt zo ver als deze release.</translation>
    </message>
    <message>
        <source>No release has the %1 of %2 that it needs.</source>
        <translation>Geen release heeft de benodigde %1 van %2.</translation>
    </message>
    <message>
        <source>Nobody has said how much time %1 has in %2: there it is without limit.</source>
        <translation>Niemand heeft gezegd hoeveel tijd %1 heeft in %2: daar geldt geen grens.</translation>
    </message>
    <message>
        <source>Nobody has said how much work %1 is.</source>
        <translation>Niemand heeft gezegd hoeveel werk %1 is.</translation>
    </message>
    <message>
        <source>Nobody has said how much work it is</source>
        <translation>Niemand heeft gezegd hoeveel werk het is</translation>
    </message>
    <message>
        <source>Nobody has said what it is worth</source>
        <translation>Niemand heeft gezegd wat het waard is</translation>
    </message>
    <message>
        <source>Nothing it requires is missing.</source>
        <translation>Er ontbreekt niets van wat het vereist.</translation>
    </message>
    <message>
        <source>Nothing to move</source>
        <translation>Niets te verplaatsen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Of that, for days told already</source>
        <translation>Daarvan voor toegezegde dagen</translation>
    </message>
    <message>
        <source>Of that, for moves: few are wanted</source>
        <translation>Daarvan voor schuiven: liefst weinig</translation>
    </message>
    <message>
        <source>One more day in %1</source>
        <translation>Eén dag extra in %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Optimal</source>
        <translation>Optimaal</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Options of the search</source>
        <translation>Zoekopties</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Eruit</translation>
    </message>
    <message>
        <source>Pin to %1</source>
        <translation>Op %1 vastzetten</translation>
    </message>
    <message>
        <source>Pinned to %1</source>
        <translation>Vastgezet op %1</translation>
    </message>
    <message>
        <source>Pinned to %1, which is not among these</source>
        <translation>Vastgezet op %1, die hier niet bij is</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Seeking the best plan; %1 s of %2</source>
        <translation>Beste plan zoeken; %1 s van %2</translation>
    </message>
    <message>
        <source>Solved in</source>
        <translation>Opgelost in</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Alles overnemen</translation>
    </message>
    <message>
        <source>The best plan is found: value %1, %2.</source>
        <translation>Het beste plan is gevonden: waarde %1, %2.</translation>
    </message>
    <message>
        <source>The best so far; %1 s of %2</source>
        <translation>Beste tot nu toe; %1 s van %2</translation>
    </message>
    <message>
        <source>The next %n releases</source>
        <translation>De volgende %n releases</translation>
    </message>
    <message>
        <source>The next release</source>
        <translation>De volgende release</translation>
    </message>
    <message>
        <source>There is nothing to place: what is honoured comes among the candidates by itself.</source>
        <translation>Er is niets te plaatsen: wat wordt gehonoreerd, komt vanzelf bij de kandidaten.</translation>
    </message>
    <message>
        <source>These can&apos;t hold together</source>
        <translation>Dit kan niet samengaan</translation>
    </message>
    <message>
        <source>This can&apos;t be</source>
        <translation>Dit kan niet</translation>
    </message>
    <message>
        <source>Time for the search</source>
        <translation>Zoektijd</translation>
    </message>
    <message>
        <source>Today it stands in %1</source>
        <translation>Nu zit het in %1</translation>
    </message>
    <message>
        <source>Today&apos;s plan can&apos;t stand: %1</source>
        <translation>Het plan van vandaag houdt geen stand: %1</translation>
    </message>
    <message>
        <source>Today&apos;s plan is the best there is: nothing would be moved.</source>
        <translation>Het huidige plan is het beste: er zou niets verschuiven.</translation>
    </message>
    <message>
        <source>Together these help: %1</source>
        <translation>Samen helpt dit: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Unpin %1.</source>
        <translation>Maak %1 los.</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Loskoppelen</translation>
    </message>
    <message>
        <source>Untie %1 and %2.</source>
        <translation>Koppel %1 en %2 los.</translation>
    </message>
    <message>
        <source>Value of the plan: %1</source>
        <translation>Waarde van het plan: %1</translation>
    </message>
    <message>
        <source>Why C-%1?</source>
        <translation>Waarom C-%1?</translation>
    </message>
    <message>
        <source>Why does the best plan put %1 into %2?</source>
        <translation>Waarom zet het beste plan %1 in %2?</translation>
    </message>
    <message>
        <source>Why is %1 in %2?</source>
        <translation>Waarom zit %1 in %2?</translation>
    </message>
    <message>
        <source>Why is %1 not in the plan?</source>
        <translation>Waarom zit %1 niet in het plan?</translation>
    </message>
    <message>
        <source>Without it a plan is worth as much.</source>
        <translation>Zonder dit is een plan evenveel waard.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Bezig…</translation>
    </message>
    <message>
        <source>barred from %1</source>
        <translation>geweerd uit %1</translation>
    </message>
    <message>
        <source>barred from all releases</source>
        <translation>geweerd uit alle releases</translation>
    </message>
    <message>
        <source>can&apos;t be weighed</source>
        <translation>kan niet worden meegewogen</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>correcties</translation>
    </message>
    <message>
        <source>excluded by %1</source>
        <translation>uitgesloten door %1</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>ingeklapt</translation>
    </message>
    <message>
        <source>gives its room to %1</source>
        <translation>geeft ruimte aan %1</translation>
    </message>
    <message>
        <source>goes together with %1</source>
        <translation>gaat samen met %1</translation>
    </message>
    <message>
        <source>moving it costs %1</source>
        <translation>verplaatsen kost %1</translation>
    </message>
    <message>
        <source>must ship by %1</source>
        <translation>moet uiterlijk %1 uit zijn</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>vereist door %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>niet vóór %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>niet overgenomen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>one more day brings %1 value</source>
        <translation>één dag extra levert %1 waarde op</translation>
    </message>
    <message>
        <source>one more day brings nothing</source>
        <translation>één dag extra levert niets op</translation>
    </message>
    <message>
        <source>open</source>
        <translation>uitgeklapt</translation>
    </message>
    <message>
        <source>out</source>
        <translation>eruit</translation>
    </message>
    <message>
        <source>pinned to %1</source>
        <translation>vastgezet op %1</translation>
    </message>
    <message>
        <source>requires %1</source>
        <translation>vereist %1</translation>
    </message>
    <message>
        <source>sooner, so less of its value fades</source>
        <translation>eerder, dus minder waardeverlies</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>takes the room of %1</source>
        <translation>neemt de ruimte van %1</translation>
    </message>
    <message>
        <source>the day of %1 is past</source>
        <translation>de dag van %1 is voorbij</translation>
    </message>
    <message>
        <source>there is room</source>
        <translation>er is ruimte</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>naar %1</translation>
    </message>
    <message>
        <source>too little time of %1</source>
        <translation>te weinig tijd van %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>waarde %1</translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>As the system</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Everything that is done is done by somebody: write a name.</source>
        <translation>Alles wat gebeurt, doet iemand: vul een naam in.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>It stands in the history of everything that you do.</source>
        <translation>Die staat in de geschiedenis bij alles wat u doet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Taal van de schermen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mijn naam</translation>
    </message>
    <message>
        <source>Of the screens; letters are written in their reader&apos;s language. The window opens anew in it.</source>
        <translation>Geldt voor de schermen; berichten zijn in de taal van de lezer. Het venster gaat opnieuw open.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>These hold for you on this computer alone.</source>
        <translation>Deze gelden alleen voor u op deze computer.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Gebruiker</translation>
    </message>
</context>
<context>
    <name>Consulting</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwoordt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>De vraag</translation>
    </message>
    <message>
        <source>Those who wait are not told: it is a question within the house. It is kept with its answer.</source>
        <translation>Wie wacht, krijgt geen bericht: het is een interne vraag. Die wordt met het antwoord bewaard.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Vraag aan</translation>
    </message>
    <message>
        <source>Write a question, or an answer.</source>
        <translation>Schrijf een vraag of een antwoord.</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Levels: low = 1; high = 3</source>
        <translation>Niveaus: laag = 1; hoog = 3</translation>
    </message>
    <message>
        <source>No points at</source>
        <translation>Geen punten bij</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What a change is worth by who sees it: visitor, user, administrator</source>
        <translation>Wat een wijziging waard is naar wie die ziet: bezoeker, gebruiker, beheerder</translation>
    </message>
    <message>
        <source>even</source>
        <translation>lineair</translation>
    </message>
    <message>
        <source>tenfold</source>
        <translation>tienvoudig</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>A backup is a whole copy, made while you go on working. A check reads everything once.</source>
        <translation>Een back-up is een volledige kopie, gemaakt terwijl u doorwerkt. Een controle leest alles één keer.</translation>
    </message>
    <message>
        <source>A backup takes the place of what is here now. What is here is set aside beside it, not deleted.</source>
        <translation>Een back-up vervangt wat hier nu staat; dat wordt ernaast bewaard, niet verwijderd.</translation>
    </message>
    <message>
        <source>All is well: the file is whole, and so is the history.</source>
        <translation>Alles is in orde: het bestand is heel en de geschiedenis ook.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Nu back-up maken…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Back-up wordt gemaakt</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Back-up en controle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Database wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Databases (*.db)</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>Databases (*.db);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete the sample</source>
        <translation>Voorbeeld verwijderen</translation>
    </message>
    <message>
        <source>Delete the sample and start empty…</source>
        <translation>Voorbeeld verwijderen en leeg beginnen…</translation>
    </message>
    <message>
        <source>Everything that Fortnight knows lies in one place.</source>
        <translation>Alles wat Fortnight weet, staat op één plaats.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Restore the last backup, and keep this file for whoever helps you.</source>
        <translation>Zet de laatste back-up terug en bewaar dit bestand voor wie u helpt.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>The backup lies in %1. It was read again and is whole.</source>
        <translation>De back-up staat in %1. Die is teruggelezen en is volledig.</translation>
    </message>
    <message>
        <source>The window closes, the backup takes the place of the database, and the window opens again. What is here now is set aside beside it under a name of its own.</source>
        <translation>Het venster sluit, de back-up komt in de plaats van de database en het venster gaat weer open. Wat hier nu staat, wordt ernaast bewaard onder een eigen naam.</translation>
    </message>
    <message>
        <source>This is the sample: everything in it is made up.</source>
        <translation>Dit is het voorbeeld: alles erin is verzonnen.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>You start empty. The sample&apos;s file stays beside the new one, in case something of your own is in it.</source>
        <translation>U begint leeg. Het voorbeeldbestand blijft naast het nieuwe staan, voor het geval er iets van uzelf in zit.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Asked</source>
        <translation>Nagevraagd</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Weer gevraagd</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>No question is open. What you asked about waits here until the answer comes.</source>
        <translation>Er staat geen vraag open. Waarover u iets hebt nagevraagd, wacht hier tot het antwoord komt.</translation>
    </message>
    <message>
        <source>Nobody asks again. What was rejected comes here when somebody new asks for it.</source>
        <translation>Niemand vraagt opnieuw. Wat is afgewezen, komt hier als iemand anders erom vraagt.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. Every decision is listed here, the newest first.</source>
        <translation>Er is nog niets besloten. Elk besluit komt hier te staan, het nieuwste bovenaan.</translation>
    </message>
    <message>
        <source>Nothing is deferred. What you put off waits here until its day.</source>
        <translation>Er is niets uitgesteld. Wat u uitstelt, wacht hier tot de afgesproken dag.</translation>
    </message>
    <message>
        <source>Nothing is past its review date. What was parked for too long comes here.</source>
        <translation>Voor niets is de herbeoordeling over tijd. Wat te lang geparkeerd staat, komt hier.</translation>
    </message>
    <message>
        <source>Nothing waits for your word. What is parked in the backlog comes here.</source>
        <translation>Niets wacht op uw besluit. Wat in de backlog wordt geparkeerd, komt hier.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>Past review</source>
        <translation>Over tijd</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Komt terug</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Te besluiten</translation>
    </message>
</context>
<context>
    <name>DecisionsScreen</name>
    <message>
        <source>%n decided today</source>
        <translation>%n vandaag besloten</translation>
    </message>
    <message>
        <source>%n past review</source>
        <translation>%n over tijd</translation>
    </message>
    <message>
        <source>%n to decide</source>
        <translation>%n te besluiten</translation>
    </message>
    <message>
        <source>1 decided today</source>
        <translation>1 vandaag besloten</translation>
    </message>
    <message>
        <source>1 past its review</source>
        <translation>1 over tijd</translation>
    </message>
    <message>
        <source>1 to decide</source>
        <translation>1 te besluiten</translation>
    </message>
    <message>
        <source>C-%1 waits for no decision.</source>
        <translation>C-%1 wacht niet op een besluit.</translation>
    </message>
    <message>
        <source>Choose a change at the left to read and decide it.</source>
        <translation>Kies links een wijziging om die te lezen en erover te besluiten.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>It does not wait for this word.</source>
        <translation>Dit wacht niet op dit besluit.</translation>
    </message>
    <message>
        <source>Nothing is to be decided here.</source>
        <translation>Hier valt niets te besluiten.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Vernieuwingen</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>EditChangeDialog</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>%n decided</source>
        <translation>%n besloten</translation>
    </message>
    <message>
        <source>1 decided</source>
        <translation>1 besloten</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Terug naar het overleg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Notulen…</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Wat er is besloten</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try it again; if it happens again, copy the details and send them.</source>
        <translation>Er is niets verloren gegaan dat was opgeslagen. Probeer het opnieuw; gebeurt het weer, kopieer dan de details en stuur ze op.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
</context>
<context>
    <name>EstimateDialog</name>
    <message>
        <source>Earlier ones</source>
        <translation>Eerdere</translation>
    </message>
    <message>
        <source>Estimate %1</source>
        <translation>%1 schatten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Low – high</source>
        <translation>Laag – hoog</translation>
    </message>
    <message>
        <source>Not split: all of it is the first team&apos;s.</source>
        <translation>Niet verdeeld: alles is voor het eerste team.</translation>
    </message>
    <message>
        <source>Person-days, when it is built</source>
        <translation>Persoonsdagen, als het gebouwd is</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>The parts keep their proportion.</source>
        <translation>De delen houden hun verhouding.</translation>
    </message>
    <message>
        <source>Together %1 pd</source>
        <translation>Samen %1 pd</translation>
    </message>
    <message>
        <source>Together %1 pd, and not %2</source>
        <translation>Samen %1 pd, en niet %2</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Werkelijk</translation>
    </message>
    <message>
        <source>Why the score moves so far</source>
        <translation>Waarom de score zo sterk verandert</translation>
    </message>
    <message>
        <source>Your own estimate, in person-days of all teams together</source>
        <translation>Uw eigen schatting, in persoonsdagen van alle teams samen</translation>
    </message>
    <message>
        <source>if all goes well</source>
        <translation>als alles meezit</translation>
    </message>
    <message>
        <source>if it goes badly</source>
        <translation>als het tegenzit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>the mean of all holds: %1</source>
        <translation>het gemiddelde van allen geldt: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Correction of a letter</source>
        <translation>Correctie op een bericht</translation>
    </message>
    <message>
        <source>Correction ordered</source>
        <translation>Opdracht voor correctie</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Gehonoreerd</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Meer informatie</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>Part of a renewal</source>
        <translation>Deel van een vernieuwing</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Release withdrawn</source>
        <translation>Release teruggetrokken</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Datum gewijzigd</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Ingepland</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Uitgebracht</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Tussenoplossing</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>%n changes written to %1</source>
        <translation>%n wijzigingen opgeslagen in %1</translation>
    </message>
    <message>
        <source>1 change written to %1</source>
        <translation>1 wijziging opgeslagen in %1</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Lijst exporteren</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 exporteren</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>How many are affected</source>
        <translation>Hoeveel gebruikers</translation>
    </message>
    <message>
        <source>In which situations</source>
        <translation>In welke situaties</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Productversie</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Schermafbeelding</translation>
    </message>
    <message>
        <source>Steps to see it</source>
        <translation>Stappen om het te zien</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>Waar het gebeurt</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account manager</source>
        <translation>Accountmanager</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Eindgebruikers</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 change</source>
        <translation>%1 wijziging</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 wijzigingen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n eindgebruikers</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 eindgebruiker</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>%n rows of people and organisations</source>
        <translation>%n rijen met personen en organisaties</translation>
    </message>
    <message>
        <source>1 row of people and organisations</source>
        <translation>1 rij met personen en organisaties</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Dag eerst</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Automatisch gevonden</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gevonden: %1</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Maand eerst</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personen en organisaties</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Source: what is imported again updates by it</source>
        <translation>Bron: hieraan wordt een herhaalde import herkend</translation>
    </message>
    <message>
        <source>This file is everything of its source: tickets that are not in it are gone there</source>
        <translation>Dit bestand bevat alles van de bron: tickets die er niet in staan, zijn daar verdwenen</translation>
    </message>
    <message>
        <source>This is the sample: what you import here is set aside with it when the sample is deleted.</source>
        <translation>Dit is het voorbeeld: wat u hier importeert, gaat mee wanneer het voorbeeld apart wordt gezet.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Wat het bestand bevat</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>upright bar</source>
        <translation>verticale streep</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Filterwoorden</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A helpdesk’s export: Jira, Zendesk, CSV or Excel</source>
        <translation>Een export van de helpdesk: Jira, Zendesk, CSV of Excel</translation>
    </message>
    <message>
        <source>A new database, set up by you</source>
        <translation>Een nieuwe database, door u ingericht</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;All files (*)</source>
        <translation>Exportbestanden (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Half a year of two products; gone in one step</source>
        <translation>Een halfjaar van twee producten; in één stap weer weg</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Mijn bestand importeren</translation>
    </message>
    <message>
        <source>Look at sample data</source>
        <translation>Voorbeeldgegevens bekijken</translation>
    </message>
    <message>
        <source>Nobody who asked for a change is left waiting without an answer.</source>
        <translation>Niemand die om een wijziging vroeg, blijft zonder antwoord wachten.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leeg beginnen</translation>
    </message>
    <message>
        <source>Welcome to Fortnight</source>
        <translation>Welkom bij Fortnight</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a folder of guides</source>
        <translation>Map met handleidingen toevoegen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All Markdown and HTML files in it become part of the search. Adding it again reads what has changed.</source>
        <translation>Alle Markdown- en HTML-bestanden in de map worden doorzoekbaar. Voeg de map opnieuw toe om wijzigingen in te lezen.</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Kies eerst de map.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wordt ingelezen</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Where the pages can be seen; the path of each is added to it</source>
        <translation>Waar de pagina’s te zien zijn; het pad van elke pagina komt erachter</translation>
    </message>
</context>
<context>
    <name>HouseSettings</name>
    <message>
        <source>Answer within</source>
        <translation>Antwoord binnen</translation>
    </message>
    <message>
        <source>Days from parking to the latest date for an answer, where nobody says another. Then it is due.</source>
        <translation>Dagen vanaf het parkeren tot de uiterste antwoorddatum, als niemand een andere noemt. Dan moet het besluit vallen.</translation>
    </message>
    <message>
        <source>For readers of whom no language is known: not by the ticket, the person or the organisation.</source>
        <translation>Voor lezers van wie geen taal bekend is: niet door het ticket, de persoon of de organisatie.</translation>
    </message>
    <message>
        <source>House and language</source>
        <translation>Organisatie en taal</translation>
    </message>
    <message>
        <source>It signs every letter.</source>
        <translation>Staat onder elk bericht.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Minutes during which a queued letter can still be held. 0 lets letters leave at once.</source>
        <translation>Minuten waarin een bericht in de wachtrij nog kan worden vastgehouden. Bij 0 vertrekken berichten meteen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Recall delay</source>
        <translation>Bedenktijd</translation>
    </message>
    <message>
        <source>These hold for everyone who works on this database.</source>
        <translation>Deze gelden voor iedereen die met deze database werkt.</translation>
    </message>
    <message>
        <source>What is parked</source>
        <translation>Wat geparkeerd is</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>%1 gone at the source</source>
        <translation>%1 verdwenen uit de bron</translation>
    </message>
    <message>
        <source>%1 new · %2 updated · %3 unchanged · %4 skipped</source>
        <translation>%1 nieuw · %2 bijgewerkt · %3 ongewijzigd · %4 overgeslagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%n rows were skipped.</source>
        <translation>%n rijen zijn overgeslagen.</translation>
    </message>
    <message>
        <source>1 row was skipped.</source>
        <translation>1 rij is overgeslagen.</translation>
    </message>
    <message>
        <source>A helpdesk’s export belongs here: Jira, Zendesk, CSV or Excel; or mails (.eml, .mbox). Choose it, or drop it here.</source>
        <translation>Hier hoort de export van een helpdesk: Jira, Zendesk, CSV of Excel; of mails (.eml, .mbox). Kies het bestand, of sleep het hierheen.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Choose the column that holds: %1.</source>
        <translation>Kies de kolom met: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.tsv *.txt *.gz *.eml *.mbox);;All files (*)</source>
        <translation>Exportbestanden (*.csv *.json *.jsonl *.ndjson *.xlsx *.tsv *.txt *.gz *.eml *.mbox);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Eerste rijen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Bestand importeren</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wordt geïmporteerd</translation>
    </message>
    <message>
        <source>It would be: %1</source>
        <translation>Het zou worden: %1</translation>
    </message>
    <message>
        <source>No row has a problem.</source>
        <translation>Geen enkele rij heeft een probleem.</translation>
    </message>
    <message>
        <source>No row names anybody, so nothing was taken in.</source>
        <translation>Geen enkele rij noemt iemand, dus er is niets overgenomen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped; nothing was taken in.</source>
        <translation>Gestopt; er is niets overgenomen.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>%1 wordt geprobeerd</translation>
    </message>
</context>
<context>
    <name>InboxAct</name>
    <message>
        <source>Answer</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Navragen</translation>
    </message>
    <message>
        <source>Back from the party</source>
        <translation>Terug van partij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escaleren</translation>
    </message>
    <message>
        <source>It follows %1 already. Unlink it first.</source>
        <translation>Dit volgt %1 al. Ontkoppel het eerst.</translation>
    </message>
    <message>
        <source>It is closed. Reopen it first.</source>
        <translation>Dit is afgesloten. Heropen het eerst.</translation>
    </message>
    <message>
        <source>It is not closed.</source>
        <translation>Dit is niet afgesloten.</translation>
    </message>
    <message>
        <source>It waits for %1: it closes when that ships or is rejected.</source>
        <translation>Dit wacht op %1: het wordt afgesloten wanneer die wordt uitgebracht of afgewezen.</translation>
    </message>
    <message>
        <source>It waits for no change.</source>
        <translation>Dit wacht op geen wijziging.</translation>
    </message>
    <message>
        <source>It was not asked anything.</source>
        <translation>Er is niets nagevraagd.</translation>
    </message>
    <message>
        <source>It was not handed over to anybody.</source>
        <translation>Dit is naar niemand doorverwezen.</translation>
    </message>
    <message>
        <source>No ticket is selected.</source>
        <translation>Er is geen ticket geselecteerd.</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Kan nu al</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Doorverwijzen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Het antwoord</translation>
    </message>
    <message>
        <source>This is done to one ticket at a time.</source>
        <translation>Dit kan met één ticket tegelijk.</translation>
    </message>
    <message>
        <source>Withdrawn by the requester</source>
        <translation>Teruggetrokken door de aanvrager</translation>
    </message>
    <message>
        <source>and how; closes the ticket</source>
        <translation>en hoe; sluit het ticket af</translation>
    </message>
    <message>
        <source>closes the ticket</source>
        <translation>sluit het ticket af</translation>
    </message>
    <message>
        <source>is added to their words; it may be empty</source>
        <translation>wordt aan de woorden van de aanvrager toegevoegd; mag leeg zijn</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>één per regel</translation>
    </message>
    <message>
        <source>to whom, and why</source>
        <translation>naar wie, en waarom</translation>
    </message>
    <message>
        <source>what brings it back</source>
        <translation>wat het terugbrengt</translation>
    </message>
    <message>
        <source>what they answered; it may be empty</source>
        <translation>wat ze hebben geantwoord; mag leeg zijn</translation>
    </message>
    <message>
        <source>why; it ends all waiting, and no letter leaves</source>
        <translation>waarom; het wachten eindigt en er gaat geen bericht uit</translation>
    </message>
    <message>
        <source>why; it goes to the next link of the chain</source>
        <translation>waarom; het gaat naar de volgende schakel van de keten</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkomend</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nieuw ticket</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
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
        <translation>Nagevraagd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Every ticket is sorted. What comes in next stands here.</source>
        <translation>Elk ticket is verwerkt. Wat hierna binnenkomt, staat hier.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Doorverwezen</translation>
    </message>
    <message>
        <source>Tickets that are with another party stand here until they come back.</source>
        <translation>Hier staan tickets die bij een andere partij liggen, tot ze terugkomen.</translation>
    </message>
    <message>
        <source>Tickets that have their answer stand here.</source>
        <translation>Hier staan tickets die hun antwoord hebben.</translation>
    </message>
    <message>
        <source>Tickets that wait for a change stand here until it ships or is rejected.</source>
        <translation>Hier staan tickets die op een wijziging wachten, tot die wordt uitgebracht of afgewezen.</translation>
    </message>
    <message>
        <source>Tickets that were closed and came back stand here.</source>
        <translation>Hier staan tickets die waren afgesloten en zijn teruggekomen.</translation>
    </message>
    <message>
        <source>Tickets whose requester was asked for more stand here until the answer comes.</source>
        <translation>Hier staan tickets waarover bij de aanvrager is nagevraagd, tot het antwoord komt.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>What people ask for belongs here. Import the export file of your helpdesk, or drop it here.</source>
        <translation>Hier hoort waar mensen om vragen. Importeer het exportbestand van uw helpdesk of sleep het hierheen.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Answers to letters go to the sender above: let that address lead here.</source>
        <translation>Antwoorden gaan naar de afzender hierboven: laat dat adres hier uitkomen.</translation>
    </message>
    <message>
        <source>Does it come in?</source>
        <translation>Komt het binnen?</translation>
    </message>
    <message>
        <source>Every mail in it becomes a ticket, or an answer on one.</source>
        <translation>Elke e-mail erin wordt een ticket of een antwoord op een ticket.</translation>
    </message>
    <message>
        <source>Fetch every</source>
        <translation>Ophalen elke</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Nu ophalen</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>E-mail ophalen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Given by the environment.</source>
        <translation>Uit een omgevingsvariabele.</translation>
    </message>
    <message>
        <source>In the mailbox</source>
        <translation>In het postvak</translation>
    </message>
    <message>
        <source>Its account</source>
        <translation>Account van het postvak</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring. It is never shown and never stored in the database.</source>
        <translation>Bewaard in de sleutelbos van deze computer. Wordt nooit getoond en nooit in de database opgeslagen.</translation>
    </message>
    <message>
        <source>Kept until the program ends, because this computer has no keyring.</source>
        <translation>Bewaard tot het programma stopt, omdat deze computer geen sleutelbos heeft.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Last fetched %1</source>
        <translation>Laatst opgehaald: %1</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Mail is fetched …</source>
        <translation>E-mail wordt opgehaald …</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelezen markeren</translation>
    </message>
    <message>
        <source>Minutes, while this window is open. 0: only when you fetch.</source>
        <translation>Minuten, zolang dit venster open is. 0: alleen als u zelf ophaalt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>None is kept. It goes into this computer&apos;s keyring.</source>
        <translation>Er is geen bewaard. Het komt in de sleutelbos van deze computer.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>Of those whose language is known from nothing else.</source>
        <translation>Als de taal nergens anders uit blijkt.</translation>
    </message>
    <message>
        <source>Only what is stored here is ever marked; nothing is moved or deleted.</source>
        <translation>Alleen wat hier is opgeslagen, wordt gemarkeerd; niets wordt verplaatst of verwijderd.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Testing the mailbox</source>
        <translation>Postvak wordt getest</translation>
    </message>
    <message>
        <source>The mailbox is opened …</source>
        <translation>Postvak wordt geopend …</translation>
    </message>
    <message>
        <source>The mailbox that requests come to</source>
        <translation>Postvak voor verzoeken</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>What becomes of its mails</source>
        <translation>Wat er met de e-mails gebeurt</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… en nog %1</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>As it is</source>
        <translation>Zoals het is</translation>
    </message>
    <message>
        <source>It keeps what the levers say now; its plan is composed anew whenever you look at it.</source>
        <translation>Dit bewaart de huidige instellingen; het plan wordt telkens opnieuw samengesteld als u het bekijkt.</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Scenario hernoemen</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Opslaan als scenario</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correctie</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Verplichting</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>%n tickets came back</source>
        <translation>%n tickets kwamen terug</translation>
    </message>
    <message>
        <source>1 ticket came back</source>
        <translation>1 ticket kwam terug</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kennisitem</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Opgelost in</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ingelezen</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Oplossing</translation>
    </message>
    <message>
        <source>Source of the problem</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Tickets answered with it</source>
        <translation>Hiermee beantwoorde tickets</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Zweeds</translation>
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
        <translation>%n bytes</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 opslaan</translation>
    </message>
    <message>
        <source>Save a file</source>
        <translation>Bestand opslaan</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Opslaan als …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>What they wrote later</source>
        <translation>Later geschreven</translation>
    </message>
    <message>
        <source>stays in the mailbox</source>
        <translation>blijft in het postvak</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>%n letters</source>
        <translation>%n berichten</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 bericht</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Each letter becomes one file that a mail program opens ready to send. After that it counts as sent here, so send every one of them.</source>
        <translation>Elk bericht wordt een bestand dat een mailprogramma klaar voor verzending opent. Hier geldt het daarna als verzonden; verzend ze dus allemaal.</translation>
    </message>
    <message>
        <source>Save letters as files</source>
        <translation>Berichten opslaan als bestanden</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 verzenden</translation>
    </message>
    <message>
        <source>Send letters now</source>
        <translation>Berichten nu verzenden</translation>
    </message>
    <message>
        <source>The recall delay is passed over. A letter that has left can&apos;t be taken back, only corrected.</source>
        <translation>De bedenktijd wordt overgeslagen. Een verzonden bericht kan niet worden teruggenomen, alleen gecorrigeerd.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>verplichting</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>te besluiten</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>%2 can&apos;t be written to: %1. Tell it yourself, then say how.</source>
        <translation>%2 kan geen bericht krijgen: %1. Meld het zelf en noteer daarna hoe.</translation>
    </message>
    <message>
        <source>%2 could not be reached: %1.</source>
        <translation>%2 was niet te bereiken: %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Facts of the letter</source>
        <translation>Gegevens van het bericht</translation>
    </message>
    <message>
        <source>Held back until somebody approves it.</source>
        <translation>Vastgehouden tot iemand het goedkeurt.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mijn tekst houden</translation>
    </message>
    <message>
        <source>Kept until you save or cancel.</source>
        <translation>Bewaard tot u opslaat of annuleert.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Nobody knows whether this letter arrived: %1. If it is sent again, it may arrive twice.</source>
        <translation>Het is onbekend of dit bericht is aangekomen: %1. Bij opnieuw verzenden kan het twee keer aankomen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Take what it says now</source>
        <translation>Nieuwe tekst nemen</translation>
    </message>
    <message>
        <source>Template: %1, %2</source>
        <translation>Sjabloon: %1, %2</translation>
    </message>
    <message>
        <source>The letter before</source>
        <translation>Vorig bericht</translation>
    </message>
    <message>
        <source>The next letter</source>
        <translation>Volgend bericht</translation>
    </message>
    <message>
        <source>The post asked to try later: %1.</source>
        <translation>De mailserver vroeg het later te proberen: %1.</translation>
    </message>
    <message>
        <source>The post refused it: %1. Try again when the cause is gone, or tell it by hand.</source>
        <translation>De mailserver weigerde het: %1. Probeer het opnieuw als de oorzaak weg is, of meld het handmatig.</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>De lezer</translation>
    </message>
    <message>
        <source>This letter was changed while you were typing. Your words are still here.</source>
        <translation>Dit bericht is gewijzigd terwijl u typte. Uw tekst staat er nog.</translation>
    </message>
    <message>
        <source>no cause is known</source>
        <translation>oorzaak onbekend</translation>
    </message>
</context>
<context>
    <name>LeversPane</name>
    <message>
        <source>Another effort…</source>
        <translation>Ander werk…</translation>
    </message>
    <message>
        <source>As few moves as possible</source>
        <translation>Zo min mogelijk schuiven</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Corrections first</source>
        <translation>Correcties eerst</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Leave the effort of %1 as it is</source>
        <translation>Werk van %1 laten zoals het is</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Releases to compose</source>
        <translation>Aantal releases</translation>
    </message>
    <message>
        <source>Whose effort</source>
        <translation>Werk van welke wijziging</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Zonder</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Zonder %1</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Filter: words, kind:wish, language:fi</source>
        <translation>Filter: woorden, kind:wish, language:fi</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Bestand importeren</translation>
    </message>
    <message>
        <source>No ticket here of these words.</source>
        <translation>Hier is geen ticket met deze woorden.</translation>
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
        <translation>%n antwoorden per e-mail: %1</translation>
    </message>
    <message>
        <source>%n known already</source>
        <translation>%n al bekend</translation>
    </message>
    <message>
        <source>%n left alone</source>
        <translation>%n ongemoeid gelaten</translation>
    </message>
    <message>
        <source>%n letters came back</source>
        <translation>%n berichten kwamen terug</translation>
    </message>
    <message>
        <source>%n new tickets by mail</source>
        <translation>%n nieuwe tickets per e-mail</translation>
    </message>
    <message>
        <source>%n not taken in</source>
        <translation>%n niet overgenomen</translation>
    </message>
    <message>
        <source>1 answer by mail: %1</source>
        <translation>1 antwoord per e-mail: %1</translation>
    </message>
    <message>
        <source>1 known already</source>
        <translation>1 al bekend</translation>
    </message>
    <message>
        <source>1 left alone</source>
        <translation>1 ongemoeid gelaten</translation>
    </message>
    <message>
        <source>1 letter came back</source>
        <translation>1 bericht kwam terug</translation>
    </message>
    <message>
        <source>1 new ticket by mail</source>
        <translation>1 nieuw ticket per e-mail</translation>
    </message>
    <message>
        <source>1 not taken in</source>
        <translation>1 niet overgenomen</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>E-mail ophalen</translation>
    </message>
    <message>
        <source>No new mail.</source>
        <translation>Geen nieuwe e-mail.</translation>
    </message>
</context>
<context>
    <name>MailDrop</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 importeren</translation>
    </message>
    <message>
        <source>mails</source>
        <translation>e-mails</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Werkt het?</translation>
    </message>
    <message>
        <source>Empty where the server asks for none.</source>
        <translation>Leeg als de server er geen vraagt.</translation>
    </message>
    <message>
        <source>Given by the environment (FORTNIGHT_SMTP_PASSWORD).</source>
        <translation>Uit de omgevingsvariabele (FORTNIGHT_SMTP_PASSWORD).</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring. It is never shown and never stored in the database.</source>
        <translation>Bewaard in de sleutelbos van deze computer. Wordt nooit getoond en nooit in de database opgeslagen.</translation>
    </message>
    <message>
        <source>Kept until the program ends, because this computer has no keyring.</source>
        <translation>Bewaard tot het programma stopt, omdat deze computer geen sleutelbos heeft.</translation>
    </message>
    <message>
        <source>Letters leave by your own mail server. Without one they can be saved as files in the Outbox.</source>
        <translation>Berichten gaan via uw eigen mailserver. Zonder mailserver kunt u ze in Uitgaand opslaan als bestanden.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>None is kept. It goes into this computer&apos;s keyring.</source>
        <translation>Er is geen bewaard. Het komt in de sleutelbos van deze computer.</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>Onderweg …</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Send a test letter to</source>
        <translation>Testbericht verzenden aan</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Test verzenden</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Sending a test letter</source>
        <translation>Testbericht wordt verzonden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The address that letters come from and are answered to.</source>
        <translation>Het adres waarvandaan berichten komen en waarop wordt geantwoord.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys in %1</source>
        <translation>Toetsen in %1</translation>
    </message>
    <message>
        <source>There is nothing further this way</source>
        <translation>In deze richting is er niets meer</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>%1, needed</source>
        <translation>%1, verplicht</translation>
    </message>
    <message>
        <source>Column that holds: %1</source>
        <translation>Kolom met: %1</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n eindgebruikers</translation>
    </message>
    <message>
        <source>%n more organisations</source>
        <translation>nog %n organisaties</translation>
    </message>
    <message>
        <source>%n tickets wait</source>
        <translation>%n tickets wachten</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 eindgebruiker</translation>
    </message>
    <message>
        <source>1 more organisation</source>
        <translation>nog 1 organisatie</translation>
    </message>
    <message>
        <source>1 ticket waits</source>
        <translation>1 ticket wacht</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Uiterlijk %1</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Eerdere besluiten</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Geen organisatie</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Precedenten</translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation>Herbeoordeling op %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>The change in hand</source>
        <translation>De wijziging die voorligt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
</context>
<context>
    <name>MeetingWindow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%n decided</source>
        <translation>%n besloten</translation>
    </message>
    <message>
        <source>%n minutes</source>
        <translation>%n minuten</translation>
    </message>
    <message>
        <source>1 decided</source>
        <translation>1 besloten</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuut</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Overleg beëindigen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Er valt niets meer te besluiten.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>1 request</source>
        <translation>1 verzoek</translation>
    </message>
    <message>
        <source>Decided by {}</source>
        <translation>Besloten door {}</translation>
    </message>
    <message>
        <source>Decided: {}</source>
        <translation>Besloten: {}</translation>
    </message>
    <message>
        <source>Decisions of {}</source>
        <translation>Besluiten van {}</translation>
    </message>
    <message>
        <source>Left to decide</source>
        <translation>Nog te besluiten</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notulen</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Er valt niets meer te besluiten.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Er is niets besloten.</translation>
    </message>
    <message>
        <source>Overtaken by a later word of {} on {}.</source>
        <translation>Vervangen door een later besluit van {} op {}.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Product: {}</source>
        <translation>Product: {}</translation>
    </message>
    <message>
        <source>Question: {}</source>
        <translation>Vraag: {}</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>Reden: {}</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Notulen opslaan</translation>
    </message>
    <message>
        <source>Taken back by {} on {}.</source>
        <translation>Teruggenomen door {} op {}.</translation>
    </message>
    <message>
        <source>The minutes are in %1</source>
        <translation>De notulen staan in %1</translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation>Tot {}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>What would bring it back: {}</source>
        <translation>Wat het terug kan brengen: {}</translation>
    </message>
    <message>
        <source>Who waited: {}</source>
        <translation>Wie wachtte: {}</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>en anderen</translation>
    </message>
    <message>
        <source>answer promised by {}</source>
        <translation>antwoord uiterlijk {} toegezegd</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>uiterlijk {}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{} by {}</source>
        <translation>{} door {}</translation>
    </message>
    <message>
        <source>{} end users</source>
        <translation>{} eindgebruikers</translation>
    </message>
    <message>
        <source>{} requests</source>
        <translation>{} verzoeken</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… en nog {}</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Alter the model or the rules: here stands who would gain and who would lose.</source>
        <translation>Wijzig het model of de regels: hier staat wat zou stijgen en wat zou dalen.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Stijgt</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Daalt</translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>Er zou niets verschuiven.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What would move</source>
        <translation>Wat er zou verschuiven</translation>
    </message>
    <message>
        <source>What would move stands here as soon as model and rules can be read.</source>
        <translation>Wat er zou verschuiven, staat hier zodra model en regels leesbaar zijn.</translation>
    </message>
    <message>
        <source>Would move: %1 of %2, %3 of them up and %4 down. Pairs that swap: %5 of %6.</source>
        <translation>Zouden verschuiven: %1 van %2, waarvan %3 omhoog en %4 omlaag. Paren die wisselen: %5 van %6.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Everybody sees it</source>
        <translation>Zichtbaar voor iedereen</translation>
    </message>
    <message>
        <source>It keeps the filter, the order, the groups and the columns as they stand now.</source>
        <translation>Bewaart het filter, de volgorde, de groepen en de kolommen zoals ze nu zijn.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>NewChangeDialog</name>
    <message>
        <source>Create</source>
        <translation>Maken</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Make</source>
        <translation>Maken</translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>File it</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>More: kind, product, language, when</source>
        <translation>Meer: soort, product, taal, tijdstip</translation>
    </message>
    <message>
        <source>Name or address; “Anna Berg, Norrvik” names the organisation too</source>
        <translation>Naam of adres; met ‘Anna Berg, Norrvik’ ook de organisatie</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nieuw ticket</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>that of their words</source>
        <translation>die van de tekst</translation>
    </message>
</context>
<context>
    <name>NotBeforeDialog</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1, on an example</source>
        <translation>%1: voorbeeld</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Taal van het bericht</translation>
    </message>
    <message>
        <source>Letter on an example</source>
        <translation>Bericht met een voorbeeld</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On each event</source>
        <translation>Bij elke gebeurtenis</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Sturen</translation>
    </message>
    <message>
        <source>What happens when there is something to tell: nothing, a draft that somebody approves, or a letter that leaves by itself after the recall delay. Who waited is always told of the outcome.</source>
        <translation>Wat er gebeurt als er iets te melden is: niets, een concept dat iemand goedkeurt, of een bericht dat na de bedenktijd vanzelf vertrekt. Wie wachtte, krijgt de uitkomst altijd te horen.</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Go to %1</source>
        <translation>Ga naar %1</translation>
    </message>
    <message>
        <source>It is in force</source>
        <translation>Dit is al ingesteld</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Taal: systeem</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Weergave en taal</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thema: systeem</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thema: donker</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Thema: hoog contrast</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thema: licht</translation>
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
        <translation>Kennisitems</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkomend</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>Account manager</source>
        <translation>Accountmanager</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Eindgebruikers</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>They count for reach and priority.</source>
        <translation>Ze tellen mee voor bereik en prioriteit.</translation>
    </message>
</context>
<context>
    <name>OthersWords</name>
    <message>
        <source>%1 said of %2: %3 – “%4”</source>
        <translation>%1 over %2: %3 – ‘%4’</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Every letter that left was taken by the post.</source>
        <translation>De mailserver heeft elk verzonden bericht aangenomen.</translation>
    </message>
    <message>
        <source>Here stand letters that were dropped, and readers who want none or can&apos;t be reached.</source>
        <translation>Hier staan geschrapte berichten en lezers die er geen willen of onbereikbaar zijn.</translation>
    </message>
    <message>
        <source>No letter has left yet.</source>
        <translation>Er is nog geen bericht verzonden.</translation>
    </message>
    <message>
        <source>No letter waits to be approved.</source>
        <translation>Geen bericht wacht op goedkeuring.</translation>
    </message>
    <message>
        <source>No letter waits to leave.</source>
        <translation>Geen bericht wacht op vertrek.</translation>
    </message>
    <message>
        <source>Nobody has to be told by hand.</source>
        <translation>Niemand hoeft handmatig bericht te krijgen.</translation>
    </message>
    <message>
        <source>Nobody is left to tell. Letters come here when something is parked, decided, planned or shipped.</source>
        <translation>Niemand hoeft nog bericht te krijgen. Berichten komen hier wanneer iets wordt geparkeerd, besloten, gepland of uitgebracht.</translation>
    </message>
</context>
<context>
    <name>OutboxBand</name>
    <message>
        <source>%n leave in %1 min</source>
        <translation>%n vertrekken over %1 min</translation>
    </message>
    <message>
        <source>%n leave now</source>
        <translation>%n vertrekken nu</translation>
    </message>
    <message>
        <source>1 leaves in %1 min</source>
        <translation>1 vertrekt over %1 min</translation>
    </message>
    <message>
        <source>1 leaves now</source>
        <translation>1 vertrekt nu</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle open</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Handmatig</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>No mail server is set up, so letters wait here. Nothing is lost.</source>
        <translation>Er is geen mailserver ingesteld; de berichten wachten hier. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In wachtrij</translation>
    </message>
    <message>
        <source>Save as files…</source>
        <translation>Opslaan als bestanden…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>E-mail instellen</translation>
    </message>
</context>
<context>
    <name>OutboxFacts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 still to be told</source>
        <translation>%1 nog te melden</translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation>Verantwoord</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Veroorzaakt door</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bezorging</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Vertrekt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vertrokken</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The letter that it corrects</source>
        <translation>Het bericht dat het corrigeert</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Nieuwe poging</translation>
    </message>
    <message>
        <source>Unreachable because</source>
        <translation>Onbereikbaar omdat</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan werd</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Waarop het antwoordt</translation>
    </message>
    <message>
        <source>once a mail server is set up</source>
        <translation>zodra er een mailserver is ingesteld</translation>
    </message>
</context>
<context>
    <name>OutboxReason</name>
    <message>
        <source>Drop the letter</source>
        <translation>Bericht schrappen</translation>
    </message>
    <message>
        <source>Say how it was told. The letter then counts as told.</source>
        <translation>Noteer hoe het is gemeld. Het bericht geldt dan als gemeld.</translation>
    </message>
    <message>
        <source>Say why it is not to be told at all. The reason stays in the history.</source>
        <translation>Noteer waarom dit helemaal niet wordt gemeld. De reden blijft in de geschiedenis staan.</translation>
    </message>
    <message>
        <source>Say why there is no way to reach this reader. It is counted, with its cause.</source>
        <translation>Noteer waarom deze lezer niet te bereiken is. Dit wordt geteld, met de oorzaak.</translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation>Handmatig gemeld</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Onbereikbaar</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persoonlijk</translation>
    </message>
    <message>
        <source>in the portal</source>
        <translation>in het portaal</translation>
    </message>
    <message>
        <source>no longer true</source>
        <translation>niet meer waar</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand antwoordde</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>op papier</translation>
    </message>
    <message>
        <source>the address is unknown</source>
        <translation>het adres is onbekend</translation>
    </message>
    <message>
        <source>the organisation has left</source>
        <translation>de organisatie is vertrokken</translation>
    </message>
    <message>
        <source>told otherwise already</source>
        <translation>al op andere wijze gemeld</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 geselecteerd</translation>
    </message>
    <message>
        <source>%n letters</source>
        <translation>%n berichten</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Mail by %1</source>
        <translation>E-mail via %1</translation>
    </message>
    <message>
        <source>No letter is about to leave.</source>
        <translation>Er staat geen bericht op het punt te vertrekken.</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Er is geen mailserver ingesteld.</translation>
    </message>
    <message>
        <source>Not in the state that this letter is in.</source>
        <translation>Niet in de status die dit bericht heeft.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <source>Reader, address or words</source>
        <translation>Lezer, adres of woorden</translation>
    </message>
    <message>
        <source>Recall delay %1 min</source>
        <translation>Bedenktijd %1 min</translation>
    </message>
    <message>
        <source>See what was sent</source>
        <translation>Verzonden berichten bekijken</translation>
    </message>
    <message>
        <source>That letter is not there any more.</source>
        <translation>Dat bericht is er niet meer.</translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>%n letters</source>
        <translation>%n berichten</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Vertrekt %1</translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation>Handmatig gemeld</translation>
    </message>
    <message>
        <source>Tries again %1</source>
        <translation>Nieuwe poging %1</translation>
    </message>
    <message>
        <source>Waits for a mail server</source>
        <translation>Wacht op een mailserver</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 pd of work</source>
        <translation>%1 pd werk</translation>
    </message>
    <message>
        <source>%1 then lacks what nothing else in it serves: %2 and %3. What stays in it: %4.</source>
        <translation>%1 mist dan wat niets anders erin bedient: %2 en %3. Wat erin blijft: %4.</translation>
    </message>
    <message>
        <source>%1, %2 earlier than now.</source>
        <translation>%1, %2 eerder dan nu.</translation>
    </message>
    <message>
        <source>%1, %2 later than now.</source>
        <translation>%1, %2 later dan nu.</translation>
    </message>
    <message>
        <source>%1, the same day as now.</source>
        <translation>%1, op dezelfde dag als nu.</translation>
    </message>
    <message>
        <source>%n days</source>
        <translation>%n dagen</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n eindgebruikers</translation>
    </message>
    <message>
        <source>%n who wait</source>
        <translation>%n wachtenden</translation>
    </message>
    <message>
        <source>%n wishes</source>
        <translation>%n wensen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 eindgebruiker</translation>
    </message>
    <message>
        <source>1 who waits</source>
        <translation>1 wachtende</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 wens</translation>
    </message>
    <message>
        <source>Alone it could come with %1 on %2</source>
        <translation>Apart kan het komen met %1 op %2</translation>
    </message>
    <message>
        <source>No coming release has room for it alone.</source>
        <translation>Geen komende release heeft er apart ruimte voor.</translation>
    </message>
    <message>
        <source>Tied to it: %1.</source>
        <translation>Hieraan verbonden: %1.</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>plaats %1 van %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
</context>
<context>
    <name>OwnDataDialog</name>
    <message>
        <source>Everything here is made up. The sample’s file is set aside beside the new one, in case something of your own is in it; the window closes and opens again.</source>
        <translation>Alles hier is verzonnen. Het voorbeeldbestand blijft naast het nieuwe staan, voor het geval er iets van uzelf in zit; het venster sluit en gaat weer open.</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;All files (*)</source>
        <translation>Exportbestanden (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Mijn bestand importeren</translation>
    </message>
    <message>
        <source>Import my file…</source>
        <translation>Mijn bestand importeren…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leeg beginnen</translation>
    </message>
    <message>
        <source>Start with your own data</source>
        <translation>Met eigen gegevens beginnen</translation>
    </message>
    <message>
        <source>To work on a database that others share, start Fortnight from a terminal with its address:</source>
        <translation>Wilt u in een gedeelde database werken, start Fortnight dan vanuit een terminal met het adres ervan:</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%n tickets</source>
        <translation>%n tickets</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 ticket</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kennisitems</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Gekopieerd: %1</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter copies the link · Tab completes · Esc closes</source>
        <translation>Enter opent · Ctrl+Enter kopieert de link · Tab vult aan · Esc sluit</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Filterwoorden</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Handleidingen</translation>
    </message>
    <message>
        <source>More in cases…</source>
        <translation>Meer in kennisitems…</translation>
    </message>
    <message>
        <source>More in changes…</source>
        <translation>Meer in wijzigingen…</translation>
    </message>
    <message>
        <source>More in guides…</source>
        <translation>Meer in handleidingen…</translation>
    </message>
    <message>
        <source>More in tickets…</source>
        <translation>Meer in tickets…</translation>
    </message>
    <message>
        <source>Nothing of these words.</source>
        <translation>Niets met deze woorden.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>There is nothing here that it could be done to</source>
        <translation>Hier is niets waarvoor dit geldt</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>meer dan %1</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Arrows choose, Enter opens, Control and Enter copies the link, Tab completes, Escape closes.</source>
        <translation>Pijlen kiezen, Enter opent, Control en Enter kopieert de link, Tab vult aan, Escape sluit.</translation>
    </message>
    <message>
        <source>Search everything, or a command</source>
        <translation>Alles doorzoeken, of een opdracht</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Letter</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Words of the letter</source>
        <translation>Tekst van het bericht</translation>
    </message>
</context>
<context>
    <name>ParkDialog</name>
    <message>
        <source>%n tickets wait and are told.</source>
        <translation>Er wachten %n tickets; de aanvragers krijgen bericht.</translation>
    </message>
    <message>
        <source>1 ticket waits and is told.</source>
        <translation>Er wacht 1 ticket; de aanvrager krijgt bericht.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Komt terug</translation>
    </message>
    <message>
        <source>It rests until one of these comes true</source>
        <translation>Het rust tot een van deze dingen gebeurt</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkeren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Then it is due to be decided</source>
        <translation>Dan moet het besluit vallen</translation>
    </message>
    <message>
        <source>Those who wait read it</source>
        <translation>Wie wacht, leest dit</translation>
    </message>
    <message>
        <source>within the usual time</source>
        <translation>binnen de gewone termijn</translation>
    </message>
</context>
<context>
    <name>Parking</name>
    <message>
        <source>%1 · %2 stands in</source>
        <translation>%1 · vervanger: %2</translation>
    </message>
    <message>
        <source>%n days</source>
        <translation>%n dagen</translation>
    </message>
    <message>
        <source>%n hours</source>
        <translation>%n uur</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Komt terug</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Geraadpleegd</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>parked %1 in all</source>
        <translation>in totaal %1</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>As the house</source>
        <translation>Zoals de eigen organisatie</translation>
    </message>
    <message>
        <source>Belongs</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Its place in the chain of escalation, from 1.</source>
        <translation>Plaats in de escalatieketen, vanaf 1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>One outside the house is told by letter, with the requester&apos;s words.</source>
        <translation>Een externe partij krijgt een bericht met de woorden van de aanvrager.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
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
        <translation>Er zijn %1 waarden gekopieerd en vanaf hier is er maar plaats voor %2. Kopieer er minder of begin hoger.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason, where the house wants one</source>
        <translation>Reden, waar die vereist is</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells: %3. A column has one cell in each row. Copy one column alone.</source>
        <translation>Rij %1 heeft %2 cellen: %3. Een kolom heeft één cel per rij. Kopieer maar één kolom.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Invullen</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%n rows taken in</source>
        <translation>%n rijen overgenomen</translation>
    </message>
    <message>
        <source>%n skipped</source>
        <translation>%n overgeslagen</translation>
    </message>
    <message>
        <source>1 row taken in</source>
        <translation>1 rij overgenomen</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 overgeslagen</translation>
    </message>
    <message>
        <source>As their organisation</source>
        <translation>Als hun organisatie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Counts where only listed people may ask.</source>
        <translation>Telt als alleen geregistreerden mogen aanvragen.</translation>
    </message>
    <message>
        <source>Gets them</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importeren</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Personen importeren…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>Mag aanvragen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Niet geregistreerd</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>People and organisations (*.csv *.xlsx *.json);;All files (*)</source>
        <translation>Personen en organisaties (*.csv *.xlsx *.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Wants none</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>What was not clear</source>
        <translation>Wat niet duidelijk was</translation>
    </message>
    <message>
        <source>Without one, they are told by hand.</source>
        <translation>Zonder adres gaat het bericht handmatig.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
</context>
<context>
    <name>PhrasePicker</name>
    <message>
        <source>Keep what is written as “%1”</source>
        <translation>Tekst bewaren als ‘%1’</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Tekstblokken</translation>
    </message>
    <message>
        <source>Words, or a name to keep what is written</source>
        <translation>Woorden, of een naam om de tekst te bewaren</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing of these words.</source>
        <translation>Niets met deze woorden.</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Nummer of woorden</translation>
    </message>
</context>
<context>
    <name>PlainTextView</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>PlanSettings</name>
    <message>
        <source>A change loses this part of its value each week that it waits. Worth %1 points in the next release, it is worth %2 four weeks later: the more waiting costs, the more a plan puts early what is worth most.</source>
        <translation>Een wijziging verliest dit deel van haar waarde per week dat ze wacht. In de volgende release %1 punten waard, vier weken later %2: hoe meer wachten kost, hoe eerder een plan inplant wat het meest waard is.</translation>
    </message>
    <message>
        <source>A change loses this part of its value when it moves from the day that those who wait were told. One worth %1 points is moved only where that wins more than %2: the more a promise costs, the fewer are broken.</source>
        <translation>Een wijziging verliest dit deel van haar waarde als ze afwijkt van de dag die de wachtenden is gemeld. Een van %1 punten wordt alleen verplaatst waar dat meer dan %2 oplevert: hoe meer een toezegging kost, hoe minder er worden gebroken.</translation>
    </message>
    <message>
        <source>A promise costs, %</source>
        <translation>Een toezegging kost, %</translation>
    </message>
    <message>
        <source>Before wishes</source>
        <translation>Vóór wensen</translation>
    </message>
    <message>
        <source>Before wishes: no correction gives way to a wish, whatever that is worth.</source>
        <translation>Vóór wensen: geen correctie wijkt voor een wens, hoeveel die ook waard is.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcties</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Waiting costs, %</source>
        <translation>Wachten kost, %</translation>
    </message>
    <message>
        <source>Weighed like wishes</source>
        <translation>Gewogen als wensen</translation>
    </message>
    <message>
        <source>What Compose weighs a plan by, beside the scores and what is demanded. It holds for every product, and for what if; no plan is made anew by itself.</source>
        <translation>Waar Samenstellen een plan op weegt, naast de scores en wat vereist is. Het geldt voor elk product en voor wat als; geen plan wordt vanzelf opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>What a plan weighs</source>
        <translation>Wat een plan weegt</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>%n letters saved in %1</source>
        <translation>%n berichten opgeslagen in %1</translation>
    </message>
    <message>
        <source>%n letters sent</source>
        <translation>%n berichten verzonden</translation>
    </message>
    <message>
        <source>%n of unknown fate</source>
        <translation>%n met onbekende afloop</translation>
    </message>
    <message>
        <source>%n refused</source>
        <translation>%n geweigerd</translation>
    </message>
    <message>
        <source>%n still wait</source>
        <translation>%n wachten nog</translation>
    </message>
    <message>
        <source>%n to be tried again</source>
        <translation>%n opnieuw te proberen</translation>
    </message>
    <message>
        <source>1 letter saved in %1</source>
        <translation>1 bericht opgeslagen in %1</translation>
    </message>
    <message>
        <source>1 letter sent</source>
        <translation>1 bericht verzonden</translation>
    </message>
    <message>
        <source>1 of unknown fate</source>
        <translation>1 met onbekende afloop</translation>
    </message>
    <message>
        <source>1 refused</source>
        <translation>1 geweigerd</translation>
    </message>
    <message>
        <source>1 still waits</source>
        <translation>1 wacht nog</translation>
    </message>
    <message>
        <source>1 to be tried again</source>
        <translation>1 opnieuw te proberen</translation>
    </message>
    <message>
        <source>No letter waits for the post.</source>
        <translation>Geen bericht wacht op verzending.</translation>
    </message>
    <message>
        <source>Save letters as files</source>
        <translation>Berichten opslaan als bestanden</translation>
    </message>
    <message>
        <source>Saving letters as files</source>
        <translation>Berichten opslaan als bestanden</translation>
    </message>
    <message>
        <source>Sending letters</source>
        <translation>Berichten verzenden</translation>
    </message>
</context>
<context>
    <name>Precedents</name>
    <message>
        <source>On the same matter %1 was told: %2 – “%3”</source>
        <translation>Over hetzelfde kreeg %1 te horen: %2 – ‘%3’</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Precedenten</translation>
    </message>
    <message>
        <source>Renewals that fit</source>
        <translation>Passende vernieuwingen</translation>
    </message>
    <message>
        <source>like this one</source>
        <translation>vergelijkbaar</translation>
    </message>
</context>
<context>
    <name>PreviewBand</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in het %2</translation>
    </message>
    <message>
        <source>%1 is told</source>
        <translation>%1 krijgt bericht</translation>
    </message>
    <message>
        <source>%n are passed over</source>
        <translation>%n worden overgeslagen</translation>
    </message>
    <message>
        <source>%n are told by hand</source>
        <translation>%n handmatig te melden</translation>
    </message>
    <message>
        <source>%n letters</source>
        <translation>%n berichten</translation>
    </message>
    <message>
        <source>1 is passed over</source>
        <translation>1 wordt overgeslagen</translation>
    </message>
    <message>
        <source>1 is told by hand</source>
        <translation>1 handmatig te melden</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 bericht</translation>
    </message>
    <message>
        <source>Done to %n tickets</source>
        <translation>Geldt voor %n tickets</translation>
    </message>
    <message>
        <source>Done to 1 ticket</source>
        <translation>Geldt voor 1 ticket</translation>
    </message>
    <message>
        <source>Looking at %n tickets</source>
        <translation>%n tickets worden bekeken</translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation>Bekijken wat er zou gebeuren…</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Wat er met elk ticket gebeurt</translation>
    </message>
    <message>
        <source>no letter leaves</source>
        <translation>er gaat geen bericht uit</translation>
    </message>
    <message>
        <source>nobody is told</source>
        <translation>niemand krijgt bericht</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Voorbeeld van het bericht</translation>
    </message>
</context>
<context>
    <name>PriorityMark</name>
    <message>
        <source>Priority %1</source>
        <translation>Prioriteit %1</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>A day on which a release came, or will come, out.</source>
        <translation>Een vroegere of latere releasedag.</translation>
    </message>
    <message>
        <source>All who use it; priority is reckoned from it.</source>
        <translation>Alle gebruikers; bepaalt de prioriteit.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Ritme</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>Komt uit</translation>
    </message>
    <message>
        <source>Counted by team: %1. See Teams and calendar.</source>
        <translation>Per team geteld: %1. Zie Teams en kalender.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Geteld vanaf</translation>
    </message>
    <message>
        <source>Days between the freeze and the release.</source>
        <translation>Dagen tussen bevriezen en uitbrengen.</translation>
    </message>
    <message>
        <source>Days by which a release may lie off the cadence&apos;s own day; empty: as far as it takes.</source>
        <translation>Dagen die een release van de ritmedag mag afwijken; leeg: zoveel als nodig.</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>Vereist</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Eindgebruikers</translation>
    </message>
    <message>
        <source>Frozen before</source>
        <translation>Vooraf bevroren</translation>
    </message>
    <message>
        <source>Frozen from</source>
        <translation>Bevroren vanaf</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Doorschuiven</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Next releases</source>
        <translation>Volgende releases</translation>
    </message>
    <message>
        <source>None: weekends alone</source>
        <translation>Geen: alleen weekenden</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Person-days for one release; empty where none is known.</source>
        <translation>Persoonsdagen per release; leeg: onbekend.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>Releases move off them, to the next open day.</source>
        <translation>Release wijkt uit naar volgende werkdag.</translation>
    </message>
    <message>
        <source>So many must pass an item; one failing word is enough to fail it.</source>
        <translation>Zoveel testers moeten een item goedkeuren; met één afkeuring is het mislukt.</translation>
    </message>
    <message>
        <source>Test of the whole</source>
        <translation>Test van geheel</translation>
    </message>
    <message>
        <source>Testers</source>
        <translation>Testers</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Speling</translation>
    </message>
    <message>
        <source>What happens to items that are not tested when a release is to ship.</source>
        <translation>Wat er gebeurt met wat niet is getest als een release moet uitkomen.</translation>
    </message>
    <message>
        <source>Whether a release must be passed as a whole, too, before it ships.</source>
        <translation>Of een release ook als geheel moet slagen voordat die uitgaat.</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Decisions made</source>
        <translation>Genomen besluiten</translation>
    </message>
    <message>
        <source>Open the backlog</source>
        <translation>Backlog openen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Wish or change</source>
        <translation>Wens of wijziging</translation>
    </message>
</context>
<context>
    <name>QuoteView</name>
    <message>
        <source>Quoted words</source>
        <translation>Geciteerde woorden</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Onderdelen</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 %2 in plaats van %3</translation>
    </message>
    <message>
        <source>%1 goes before %2: </source>
        <translation>%1 gaat vóór %2: </translation>
    </message>
    <message>
        <source>A quick win: little work that serves many. F puts it ahead of the rest.</source>
        <translation>Een quick win: weinig werk waar velen mee geholpen zijn. F geeft voorrang.</translation>
    </message>
    <message>
        <source>End users that it serves: %1; a quick win serves %2 at least.</source>
        <translation>Bediende eindgebruikers: %1; een quick win bedient er minstens %2.</translation>
    </message>
    <message>
        <source>It takes %1 pd; a quick win takes %2 at most.</source>
        <translation>Het kost %1 pd; een quick win kost hoogstens %2.</translation>
    </message>
    <message>
        <source>No single value would let the two swap.</source>
        <translation>Geen enkele waarde zou de twee laten wisselen.</translation>
    </message>
    <message>
        <source>Nobody has said what it costs; a quick win takes %2 pd at most.</source>
        <translation>Niemand heeft gezegd wat het kost; een quick win kost hoogstens %2 pd.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>The policy lets no quick win pass.</source>
        <translation>Het beleid geeft quick wins geen voorrang.</translation>
    </message>
    <message>
        <source>They would swap with %1.</source>
        <translation>Ze zouden wisselen bij %1.</translation>
    </message>
    <message>
        <source>before %1 % of the others</source>
        <translation>vóór %1 % van de andere</translation>
    </message>
    <message>
        <source>end users served by the first: %1, by the second: %2</source>
        <translation>bediende eindgebruikers, door de eerste: %1, door de tweede: %2</translation>
    </message>
    <message>
        <source>neither is scored; end users served by the first: %1, by the second: %2</source>
        <translation>geen van beide is gescoord; bediende eindgebruikers, door de eerste: %1, door de tweede: %2</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>plaats %1 van %2</translation>
    </message>
    <message>
        <source>the cost of the first is in proportion, that of the second is not</source>
        <translation>de kosten van de eerste zijn in verhouding, die van de tweede niet</translation>
    </message>
    <message>
        <source>the first is due by %1</source>
        <translation>de eerste moet uiterlijk %1 uit zijn</translation>
    </message>
    <message>
        <source>the first is due by %1, the second by %2</source>
        <translation>de eerste moet uiterlijk %1 uit zijn, de tweede %2</translation>
    </message>
    <message>
        <source>the first is seen by: %1, the second by: %2</source>
        <translation>de eerste is zichtbaar voor: %1, de tweede voor: %2</translation>
    </message>
    <message>
        <source>the first is seen by: %1; of the second nobody has said</source>
        <translation>de eerste is zichtbaar voor: %1; van de tweede is niets opgegeven</translation>
    </message>
    <message>
        <source>the first scores %1, the second %2</source>
        <translation>de eerste scoort %1, de tweede %2</translation>
    </message>
    <message>
        <source>the first scores %1, the second is not scored</source>
        <translation>de eerste scoort %1, de tweede is niet gescoord</translation>
    </message>
    <message>
        <source>the first was let pass as a quick win</source>
        <translation>de eerste kreeg voorrang als quick win</translation>
    </message>
    <message>
        <source>they stand alike, and the first is older</source>
        <translation>ze staan gelijk en de eerste is ouder</translation>
    </message>
</context>
<context>
    <name>ReasonBand</name>
    <message>
        <source>%1 to write</source>
        <translation>%1 nog te schrijven</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Concept opgeslagen</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Taal van het bericht</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>the requester reads it</source>
        <translation>de aanvrager leest dit</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Say in a few words how or why; without it nobody could tell later.</source>
        <translation>Noteer kort hoe of waarom; anders weet later niemand het meer.</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>A reason is wanted</source>
        <translation>Een reden is vereist</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Niet wijzigen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 tot %2 %</translation>
    </message>
    <message>
        <source>8 of 10</source>
        <translation>8 van 10</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Changes that say what they took</source>
        <translation>Wijzigingen met werkelijk werk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Held it</source>
        <translation>Gehaald</translation>
    </message>
    <message>
        <source>How true estimates have been</source>
        <translation>Hoe goed schattingen klopten</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>No change says yet what it took. It can be said with its estimate, once a change is built.</source>
        <translation>Nog geen wijziging vermeldt wat ze werkelijk kostte. Dat is bij de schatting in te vullen zodra een wijziging is gebouwd.</translation>
    </message>
    <message>
        <source>Releases, by the chance that was said when they were frozen</source>
        <translation>Releases, naar de kans die bij het bevriezen is genoemd</translation>
    </message>
    <message>
        <source>Said to hold their day</source>
        <translation>Kans om de dag te halen</translation>
    </message>
    <message>
        <source>What changes took against their estimates</source>
        <translation>Wat wijzigingen kostten tegenover de schattingen</translation>
    </message>
    <message>
        <source>What changes took, as a part of what was likely: 1 is as estimated. The mark is the median, between the ends of a bar lie eight of ten. About half should take no more than the likely one, and hardly any more than the high one.</source>
        <translation>Wat wijzigingen kostten, als deel van wat waarschijnlijk was: 1 is zoals geschat. Het streepje is de mediaan; tussen de uiteinden van een balk liggen acht van de tien. Ongeveer de helft hoort niet meer te kosten dan waarschijnlijk, en bijna geen meer dan de hoge schatting.</translation>
    </message>
    <message>
        <source>Within high</source>
        <translation>Binnen hoog</translation>
    </message>
    <message>
        <source>Within likely</source>
        <translation>Binnen waarschijnlijk</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Name or words</source>
        <translation>Naam of woorden</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>%1 (expedited)</source>
        <translation>%1 (spoed)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 tegen %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 are critical, and in no expedited release</source>
        <translation>%1 zijn kritiek, en in geen spoedrelease</translation>
    </message>
    <message>
        <source>%1 carries no hot fix %2.</source>
        <translation>%1 neemt geen hotfix %2 mee.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take that as it stands: it is %2.</source>
        <translation>Dit kan nu niet met %1: de status is %2.</translation>
    </message>
    <message>
        <source>%1 excludes it, and stands in %2</source>
        <translation>%1 sluit dit uit en zit in %2</translation>
    </message>
    <message>
        <source>%1 failed its test</source>
        <translation>%1: test mislukt</translation>
    </message>
    <message>
        <source>%1 for what is estimated</source>
        <translation>%1 voor wat is geschat</translation>
    </message>
    <message>
        <source>%1 freezes</source>
        <translation>%1 bevriest</translation>
    </message>
    <message>
        <source>%1 go back among the candidates, and their tickets reopen.</source>
        <translation>%1 gaan terug naar de kandidaten en hun tickets gaan weer open.</translation>
    </message>
    <message>
        <source>%1 goes back among the candidates, and the tickets reopen.</source>
        <translation>%1 gaat terug naar de kandidaten en de tickets gaan weer open.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 is al beëindigd.</translation>
    </message>
    <message>
        <source>%1 has left: nothing in it is tested any more.</source>
        <translation>%1 is al uit: daarin wordt niets meer getest.</translation>
    </message>
    <message>
        <source>%1 has passed in %2 already.</source>
        <translation>%1 is in %2 al geslaagd.</translation>
    </message>
    <message>
        <source>%1 holds nothing, or is past that.</source>
        <translation>%1 is leeg of is dat stadium voorbij.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) needs it</source>
        <translation>%1 in %2 (%3) heeft dit nodig</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) needs it before</source>
        <translation>%1 in %2 (%3) heeft dit eerder nodig</translation>
    </message>
    <message>
        <source>%1 is %2: it takes nothing more in. Choose a later release.</source>
        <translation>%1 is %2: er kan niets meer bij. Kies een latere release.</translation>
    </message>
    <message>
        <source>%1 is a hot fix that shipped before: every release carries it until it is confirmed in one. Give its verdict, or waive it.</source>
        <translation>%1 is een hotfix die al is uitgebracht: elke release neemt die mee tot hij in één is bevestigd. Geef de testuitslag of stel hem vrij.</translation>
    </message>
    <message>
        <source>%1 is built for %2 already: only what is planned goes back among the candidates. Let it slip to a later release.</source>
        <translation>%1 is al gebouwd voor %2: alleen wat gepland is, gaat terug naar de kandidaten. Schuif dit door naar een latere release.</translation>
    </message>
    <message>
        <source>%1 is built for %2 already: only what is planned moves to an earlier release.</source>
        <translation>%1 is al gebouwd voor %2: alleen wat gepland is, kan naar een eerdere release.</translation>
    </message>
    <message>
        <source>%1 is expedited: only critical corrections (priority 1) go in, and %2 is none.</source>
        <translation>%1 is een spoedrelease: alleen kritieke correcties (prioriteit 1) gaan erin, en %2 is dat niet.</translation>
    </message>
    <message>
        <source>%1 is in this line already: %2.</source>
        <translation>%1 zit al in deze lijn: %2.</translation>
    </message>
    <message>
        <source>%1 is not built for %2: there is nothing to test.</source>
        <translation>%1 is niet gebouwd voor %2: er is niets te testen.</translation>
    </message>
    <message>
        <source>%1 is not frozen: place a change in it on the board.</source>
        <translation>%1 is niet bevroren: plaats een wijziging erin op het bord.</translation>
    </message>
    <message>
        <source>%1 is past. Choose today or a day to come.</source>
        <translation>%1 is voorbij. Kies vandaag of een komende dag.</translation>
    </message>
    <message>
        <source>%1 is ready to ship</source>
        <translation>%1 is klaar om uit te brengen</translation>
    </message>
    <message>
        <source>%1 is ready, all of it is tested: ship it</source>
        <translation>%1 is gereed en helemaal getest: breng uit</translation>
    </message>
    <message>
        <source>%1 kept for faults</source>
        <translation>%1 gereserveerd voor fouten</translation>
    </message>
    <message>
        <source>%1 kept for renewals</source>
        <translation>%1 gereserveerd voor vernieuwingen</translation>
    </message>
    <message>
        <source>%1 lets it ship: %2</source>
        <translation>%1 laat dit toe: %2</translation>
    </message>
    <message>
        <source>%1 lies on no day on which nothing ships.</source>
        <translation>%1 valt op geen dag waarop niets wordt uitgebracht.</translation>
    </message>
    <message>
        <source>%1 must ship by law or contract</source>
        <translation>%1 moet uit volgens wet of contract</translation>
    </message>
    <message>
        <source>%1 of %2 pd</source>
        <translation>%1 van %2 pd</translation>
    </message>
    <message>
        <source>%1 of %2 pd by %3</source>
        <translation>%1 van %2 pd tot %3</translation>
    </message>
    <message>
        <source>%1 of %2 tested</source>
        <translation>%1 van %2 getest</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%1 pd left, %2 until %3</source>
        <translation>nog %1 pd, %2 tot %3</translation>
    </message>
    <message>
        <source>%1 pd over</source>
        <translation>%1 pd te veel</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 producten</translation>
    </message>
    <message>
        <source>%1 runs, by the ranges given.</source>
        <translation>%1 simulaties, volgens de opgegeven marges.</translation>
    </message>
    <message>
        <source>%1 runs, by what earlier changes took against their estimates.</source>
        <translation>%1 simulaties, volgens werkelijk tegenover geschat werk van eerdere wijzigingen.</translation>
    </message>
    <message>
        <source>%1 runs, each change between three quarters and twice of its estimate.</source>
        <translation>%1 simulaties, elke wijziging tussen driekwart en twee keer de schatting.</translation>
    </message>
    <message>
        <source>%1 slip to %2: that is the product&apos;s rule.</source>
        <translation>Naar %2 doorgeschoven volgens de regel van het product: %1.</translation>
    </message>
    <message>
        <source>%1 slips to %2: that is the product&apos;s rule.</source>
        <translation>%1 schuift door naar %2: dat is de regel van het product.</translation>
    </message>
    <message>
        <source>%1 stands in %2 already.</source>
        <translation>%1 zit al in %2.</translation>
    </message>
    <message>
        <source>%1 stays out: it shipped elsewhere, too.</source>
        <translation>%1 blijft uitgebracht: het ging ook elders uit.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 was not ported to %2 by hand.</source>
        <translation>%1 is niet handmatig naar %2 overgezet.</translation>
    </message>
    <message>
        <source>%1 within its capacity</source>
        <translation>%1 binnen de capaciteit</translation>
    </message>
    <message>
        <source>%1 would be %2 over</source>
        <translation>%1 zou %2 te veel hebben</translation>
    </message>
    <message>
        <source>%1, %2 of %3 passed</source>
        <translation>%1, %2 van %3 geslaagd</translation>
    </message>
    <message>
        <source>%1, %2: nothing ships</source>
        <translation>%1, %2: geen release</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: a hot fix is confirmed here or waived before the release ships.</source>
        <translation>%1: een hotfix wordt hier bevestigd of vrijgesteld voordat de release wordt uitgebracht.</translation>
    </message>
    <message>
        <source>%1: critical, and in no expedited release</source>
        <translation>%1: kritiek, en in geen spoedrelease</translation>
    </message>
    <message>
        <source>%1: what was ported here is tested or taken out before the release ships.</source>
        <translation>%1: wat hierheen is overgezet, wordt getest of eruit gehaald voordat de release uitkomt.</translation>
    </message>
    <message>
        <source>%n away</source>
        <translation>%n afwezig</translation>
    </message>
    <message>
        <source>%n changes have no effort yet</source>
        <translation>%n wijzigingen zijn nog niet geschat</translation>
    </message>
    <message>
        <source>%n changes ship</source>
        <translation>%n wijzigingen gaan uit</translation>
    </message>
    <message>
        <source>%n changes together</source>
        <translation>%n wijzigingen samen</translation>
    </message>
    <message>
        <source>%n changes without an estimate are not reckoned in.</source>
        <translation>%n wijzigingen zonder schatting tellen niet mee.</translation>
    </message>
    <message>
        <source>%n entries written to %1</source>
        <translation>%n items opgeslagen in %1</translation>
    </message>
    <message>
        <source>%n have passed no test yet</source>
        <translation>%n hebben nog geen test doorstaan</translation>
    </message>
    <message>
        <source>%n honoured changes wait for one.</source>
        <translation>%n gehonoreerde wijzigingen wachten op een release.</translation>
    </message>
    <message>
        <source>%n hot fixes are not confirmed everywhere</source>
        <translation>%n hotfixes zijn niet overal bevestigd</translation>
    </message>
    <message>
        <source>%n letters go out</source>
        <translation>Er gaan %n berichten uit</translation>
    </message>
    <message>
        <source>%n letters that have not left are taken back.</source>
        <translation>%n berichten die nog niet weg zijn, worden ingetrokken.</translation>
    </message>
    <message>
        <source>%n more are ready</source>
        <translation>nog %n gereed</translation>
    </message>
    <message>
        <source>%n people are told the new day, %1. A reason goes into their letters.</source>
        <translation>%n personen krijgen de nieuwe dag te horen, %1. Een reden komt in hun berichten.</translation>
    </message>
    <message>
        <source>%n people are told the new day.</source>
        <translation>%n personen krijgen de nieuwe dag te horen.</translation>
    </message>
    <message>
        <source>%n people wait for it and are told the new day, %1.</source>
        <translation>%n personen wachten hierop en krijgen de nieuwe dag te horen, %1.</translation>
    </message>
    <message>
        <source>%n people wait for it: a day that was told is taken back, with this reason.</source>
        <translation>%n personen wachten hierop: een gemelde dag wordt ingetrokken, met deze reden.</translation>
    </message>
    <message>
        <source>%n wait for it</source>
        <translation>%n wachten hierop</translation>
    </message>
    <message>
        <source>%n who read that it had shipped get word of it.</source>
        <translation>%n personen die lazen dat het uit was, krijgen hiervan bericht.</translation>
    </message>
    <message>
        <source>%n without an effort</source>
        <translation>%n zonder schatting</translation>
    </message>
    <message>
        <source>%n without effort</source>
        <translation>%n zonder schatting</translation>
    </message>
    <message>
        <source>1 away</source>
        <translation>1 afwezig</translation>
    </message>
    <message>
        <source>1 change has no effort yet</source>
        <translation>1 wijziging is nog niet geschat</translation>
    </message>
    <message>
        <source>1 change ships</source>
        <translation>1 wijziging gaat uit</translation>
    </message>
    <message>
        <source>1 change together</source>
        <translation>1 wijziging samen</translation>
    </message>
    <message>
        <source>1 change without an estimate is not reckoned in.</source>
        <translation>1 wijziging zonder schatting telt niet mee.</translation>
    </message>
    <message>
        <source>1 entry written to %1</source>
        <translation>1 item opgeslagen in %1</translation>
    </message>
    <message>
        <source>1 has passed no test yet</source>
        <translation>1 heeft nog geen test doorstaan</translation>
    </message>
    <message>
        <source>1 honoured change waits for one.</source>
        <translation>1 gehonoreerde wijziging wacht op een release.</translation>
    </message>
    <message>
        <source>1 hot fix is not confirmed everywhere</source>
        <translation>1 hotfix is niet overal bevestigd</translation>
    </message>
    <message>
        <source>1 letter goes out</source>
        <translation>Er gaat 1 bericht uit</translation>
    </message>
    <message>
        <source>1 letter that has not left is taken back.</source>
        <translation>1 bericht dat nog niet weg is, wordt ingetrokken.</translation>
    </message>
    <message>
        <source>1 more is ready</source>
        <translation>nog 1 gereed</translation>
    </message>
    <message>
        <source>1 person is told the new day, %1. A reason goes into the letter.</source>
        <translation>1 persoon krijgt de nieuwe dag te horen, %1. Een reden komt in het bericht.</translation>
    </message>
    <message>
        <source>1 person is told the new day.</source>
        <translation>1 persoon krijgt de nieuwe dag te horen.</translation>
    </message>
    <message>
        <source>1 person waits for it and is told the new day, %1.</source>
        <translation>1 persoon wacht hierop en krijgt de nieuwe dag te horen, %1.</translation>
    </message>
    <message>
        <source>1 person waits for it: a day that was told is taken back, with this reason.</source>
        <translation>1 persoon wacht hierop: een gemelde dag wordt ingetrokken, met deze reden.</translation>
    </message>
    <message>
        <source>1 waits for it</source>
        <translation>1 wacht hierop</translation>
    </message>
    <message>
        <source>1 who read that it had shipped gets word of it.</source>
        <translation>1 persoon die las dat het uit was, krijgt hiervan bericht.</translation>
    </message>
    <message>
        <source>1 without an effort</source>
        <translation>1 zonder schatting</translation>
    </message>
    <message>
        <source>1 without effort</source>
        <translation>1 zonder schatting</translation>
    </message>
    <message>
        <source>A hot fix that shipped before: it must be confirmed in here, or waived.</source>
        <translation>Een hotfix die al is uitgebracht: die moet hier worden bevestigd of vrijgesteld.</translation>
    </message>
    <message>
        <source>A line of %1 that gets releases of its own beside the main one. Hot fixes are carried in these, too.</source>
        <translation>Een lijn van %1 met eigen releases naast de hoofdlijn. Ook deze nemen hotfixes mee.</translation>
    </message>
    <message>
        <source>A month back</source>
        <translation>Maand terug</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Maand verder</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle producten</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle releases</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Afwezig: %1</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Releasestop</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>By hand: no address is known</source>
        <translation>Handmatig: geen adres bekend</translation>
    </message>
    <message>
        <source>By law or contract it must ship by %1.</source>
        <translation>Volgens wet of contract moet dit uiterlijk %1 uit zijn.</translation>
    </message>
    <message>
        <source>By law or contract it must ship by %3</source>
        <translation>Moet volgens wet of contract uiterlijk %3 uit zijn</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar: a month</source>
        <translation>Kalender: maand</translation>
    </message>
    <message>
        <source>Calendar: a timeline</source>
        <translation>Kalender: tijdlijn</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Capacity of %1: %2</source>
        <translation>Capaciteit van %1: %2</translation>
    </message>
    <message>
        <source>Capacity: %1 a release</source>
        <translation>Capaciteit: %1 per release</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Meegenomen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation>Kies eerst een kaart.</translation>
    </message>
    <message>
        <source>Choose a change that has shipped first.</source>
        <translation>Kies eerst een uitgebrachte wijziging.</translation>
    </message>
    <message>
        <source>Choose a day with a release on it, or a release, first.</source>
        <translation>Kies eerst een release of een dag met een release.</translation>
    </message>
    <message>
        <source>Choose a release first.</source>
        <translation>Kies eerst een release.</translation>
    </message>
    <message>
        <source>Close the page (Esc)</source>
        <translation>Pagina sluiten (Esc)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Gesloten: %1</translation>
    </message>
    <message>
        <source>Coming releases stand here as columns, with what is placed in each. None is laid out yet.</source>
        <translation>Komende releases staan hier als kolommen, met wat erin zit. Er is er nog geen ingepland.</translation>
    </message>
    <message>
        <source>Corrections and hot fixes stand here with every release, so that none is lost. None is in a release now.</source>
        <translation>Hier staan correcties en hotfixes bij elke release, zodat er geen verloren gaat. Nu zit er geen in een release.</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Wordt weer geteld</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Geteld: %1</translation>
    </message>
    <message>
        <source>Critical corrections alone</source>
        <translation>Alleen kritieke correcties</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Done in 85 of 100 cases</source>
        <translation>Klaar in 85 van 100 gevallen</translation>
    </message>
    <message>
        <source>Done in half of all cases</source>
        <translation>Klaar in 50 van 100 gevallen</translation>
    </message>
    <message>
        <source>Each is to be passed by %1 testers.</source>
        <translation>Elk moet door %1 testers worden goedgekeurd.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bewerken</translation>
    </message>
    <message>
        <source>Estimate and outcome</source>
        <translation>Schatting en uitkomst</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschat</translation>
    </message>
    <message>
        <source>Every %n days</source>
        <translation>Elke %n dagen</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Every first %1 of the month</source>
        <translation>Elke eerste %1 van de maand</translation>
    </message>
    <message>
        <source>Every fourth %1 of the month</source>
        <translation>Elke vierde %1 van de maand</translation>
    </message>
    <message>
        <source>Every hot fix is confirmed</source>
        <translation>Elke hotfix is bevestigd</translation>
    </message>
    <message>
        <source>Every second %1 of the month</source>
        <translation>Elke tweede %1 van de maand</translation>
    </message>
    <message>
        <source>Every third %1 of the month</source>
        <translation>Elke derde %1 van de maand</translation>
    </message>
    <message>
        <source>Everything else is tested</source>
        <translation>Al het andere is getest</translation>
    </message>
    <message>
        <source>Everything is tested</source>
        <translation>Alles is getest</translation>
    </message>
    <message>
        <source>Except it</source>
        <translation>Uitzonderen</translation>
    </message>
    <message>
        <source>Expedited</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Kalender exporteren</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 exporteren</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Failed as a whole</source>
        <translation>Als geheel mislukt</translation>
    </message>
    <message>
        <source>Filter the candidates</source>
        <translation>Kandidaten filteren</translation>
    </message>
    <message>
        <source>Filter the candidates (Ctrl+F)</source>
        <translation>Kandidaten filteren (Ctrl+F)</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Fixes</translation>
    </message>
    <message>
        <source>Fixes and releases</source>
        <translation>Fixes en releases</translation>
    </message>
    <message>
        <source>For a larger whole, on a day of its own. It carries the hot fixes that are not confirmed yet.</source>
        <translation>Voor een groter geheel, op een eigen dag. Neemt de hotfixes mee die nog niet zijn bevestigd.</translation>
    </message>
    <message>
        <source>For critical corrections alone; it ships when all of them are tested.</source>
        <translation>Alleen voor kritieke correcties; wordt uitgebracht als ze alle zijn getest.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Foretold when frozen</source>
        <translation>Prognose bij bevriezen</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Bevriest</translation>
    </message>
    <message>
        <source>Give the verdict</source>
        <translation>Uitslag geven</translation>
    </message>
    <message>
        <source>Goes together with %1, which stands in %2</source>
        <translation>Gaat samen met %1, dat in %2 zit</translation>
    </message>
    <message>
        <source>Goes together with %1, which stands in no release</source>
        <translation>Gaat samen met %1, dat in geen release zit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Haalt %1</translation>
    </message>
    <message>
        <source>Honoured, by rank</source>
        <translation>Gehonoreerd, op volgorde</translation>
    </message>
    <message>
        <source>Hot fixes are inside</source>
        <translation>Hotfixes zitten erin</translation>
    </message>
    <message>
        <source>Hot fixes are inside or waived</source>
        <translation>Hotfixes zitten erin of zijn vrijgesteld</translation>
    </message>
    <message>
        <source>Is kept out of %2 by hand</source>
        <translation>Is handmatig geweerd uit %2</translation>
    </message>
    <message>
        <source>Is kept out of all releases by hand</source>
        <translation>Is handmatig geweerd uit alle releases</translation>
    </message>
    <message>
        <source>Is pinned to %2</source>
        <translation>Is vastgezet op %2</translation>
    </message>
    <message>
        <source>It goes as it is typed to those who read %1. Until a letter leaves, the Outbox takes other words for it.</source>
        <translation>Dit gaat zoals getypt naar wie %1 leest. Tot een bericht vertrekt, kunt u in Uitgaand een andere tekst invullen.</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>De release is leeg.</translation>
    </message>
    <message>
        <source>It is frozen. You, %1, take it on that one more goes in.</source>
        <translation>De release is bevroren. U, %1, neemt het op u dat er nog één bij komt.</translation>
    </message>
    <message>
        <source>It is frozen. You, %1, take it on that one more goes in; it is tested like the others before it ships.</source>
        <translation>De release is bevroren. U, %1, neemt het op u dat er nog één bij komt; die wordt vóór het uitbrengen getest zoals de andere.</translation>
    </message>
    <message>
        <source>It lacks the hot fix %1, which shipped before: it would be lost.</source>
        <translation>De hotfix %1, die al is uitgebracht, ontbreekt: die zou verloren gaan.</translation>
    </message>
    <message>
        <source>It shipped before and is not confirmed in this release. You, %1, take it on that the release ships without; later ones go on carrying it.</source>
        <translation>De hotfix is al uitgebracht en in deze release niet bevestigd. U, %1, neemt het op u dat de release zonder wordt uitgebracht; latere nemen de hotfix wel mee.</translation>
    </message>
    <message>
        <source>It stands in no release yet.</source>
        <translation>Het zit nog in geen release.</translation>
    </message>
    <message>
        <source>It stays a candidate</source>
        <translation>Het blijft kandidaat</translation>
    </message>
    <message>
        <source>Its day is past.</source>
        <translation>De dag is voorbij.</translation>
    </message>
    <message>
        <source>Its effort is not known: no plan can weigh it.</source>
        <translation>Het werk is onbekend: geen plan kan dit meewegen.</translation>
    </message>
    <message>
        <source>Its releases keep their names.</source>
        <translation>De releases ervan houden hun naam.</translation>
    </message>
    <message>
        <source>Keep %1 out of</source>
        <translation>%1 weren uit</translation>
    </message>
    <message>
        <source>Kept out of %1</source>
        <translation>Geweerd uit %1</translation>
    </message>
    <message>
        <source>Kept out of all releases</source>
        <translation>Geweerd uit alle releases</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Lay out releases</source>
        <translation>Releases inplannen</translation>
    </message>
    <message>
        <source>Let a change into %1 late</source>
        <translation>Wijziging alsnog in %1 toelaten</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Toelaten</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Werklast</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Gemaakt vanaf</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Hoofdlijn</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Make an expedited release</source>
        <translation>Spoedrelease maken</translation>
    </message>
    <message>
        <source>Make the branch</source>
        <translation>Branch maken</translation>
    </message>
    <message>
        <source>Make the release</source>
        <translation>Release maken</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Month or timeline</source>
        <translation>Maand of tijdlijn</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>%1 verplaatsen naar</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 naar %2 verplaatsen</translation>
    </message>
    <message>
        <source>Moves along: %1</source>
        <translation>Gaat mee: %1</translation>
    </message>
    <message>
        <source>Must not ship before %3</source>
        <translation>Mag niet vóór %3 uit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Named by the product and its count</source>
        <translation>Genoemd naar het product, met volgnummer</translation>
    </message>
    <message>
        <source>Needs %1, which is planned later, in %2 (%3)</source>
        <translation>Vereist %1, dat later gepland is, in %2 (%3)</translation>
    </message>
    <message>
        <source>Needs %1, which stands in no release</source>
        <translation>Vereist %1, dat in geen release zit</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Nieuwe branch</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nieuwe release</translation>
    </message>
    <message>
        <source>No candidate is found by these words.</source>
        <translation>Geen kandidaat gevonden met deze woorden.</translation>
    </message>
    <message>
        <source>No coming release is early enough.</source>
        <translation>Geen komende release is op tijd.</translation>
    </message>
    <message>
        <source>Nobody has said yet what they took: E on a change.</source>
        <translation>Nog niemand heeft het werkelijke werk ingevuld: E op een wijziging.</translation>
    </message>
    <message>
        <source>Nobody knows the time of a team that has work in it, so nothing can be foretold.</source>
        <translation>De tijd van een team dat er werk in heeft, is onbekend; daarom is er geen prognose.</translation>
    </message>
    <message>
        <source>Nobody waited for it.</source>
        <translation>Niemand wachtte hierop.</translation>
    </message>
    <message>
        <source>Nobody waits for it, so nobody is told.</source>
        <translation>Niemand wacht hierop, dus er gaat geen bericht uit.</translation>
    </message>
    <message>
        <source>Nobody waits for it.</source>
        <translation>Niemand wacht hierop.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Niet getest</translation>
    </message>
    <message>
        <source>Not tested as a whole yet</source>
        <translation>Nog niet als geheel getest</translation>
    </message>
    <message>
        <source>Not told: they want no letters</source>
        <translation>Geen bericht: ze willen er geen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Notitie (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Nothing in it is estimated, so nothing can be foretold.</source>
        <translation>Niets hierin is geschat; daarom is er geen prognose.</translation>
    </message>
    <message>
        <source>Nothing in it is tested, and nothing untested ships.</source>
        <translation>Hierin is niets getest, en ongetest wordt niets uitgebracht.</translation>
    </message>
    <message>
        <source>Nothing is left to do in it.</source>
        <translation>Hierin is niets meer te doen.</translation>
    </message>
    <message>
        <source>Nothing is placed here yet. Drag a card here, or press M on it.</source>
        <translation>Hier is nog niets geplaatst. Sleep een kaart hierheen of druk erop op M.</translation>
    </message>
    <message>
        <source>Nothing is placed in it yet.</source>
        <translation>Hier is nog niets in geplaatst.</translation>
    </message>
    <message>
        <source>Nothing ships</source>
        <translation>Er gaat niets uit</translation>
    </message>
    <message>
        <source>Nothing ships on these days. You, %1, take it on that this release does.</source>
        <translation>Op deze dagen wordt niets uitgebracht. U, %1, neemt het op u dat deze release wel uitgaat.</translation>
    </message>
    <message>
        <source>Nothing ships: %1</source>
        <translation>Geen release: %1</translation>
    </message>
    <message>
        <source>Nothing untested ships: give the verdict first, or slip what is open on the board.</source>
        <translation>Ongetest wordt niets uitgebracht: geef eerst de testuitslag of schuif op het bord door wat openstaat.</translation>
    </message>
    <message>
        <source>Nothing untested ships: let it slip, or give its verdict first.</source>
        <translation>Ongetest wordt niets uitgebracht: schuif door of geef eerst de testuitslag.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Of %n releases given %1 to %2 % before, %3 held their day.</source>
        <translation>Van %n releases met eerder %1 tot %2 % hebben %3 de dag gehaald.</translation>
    </message>
    <message>
        <source>Of 1 release given %1 to %2 % before, %3 held its day.</source>
        <translation>Van 1 release met eerder %1 tot %2 % heeft %3 de dag gehaald.</translation>
    </message>
    <message>
        <source>On a closed day</source>
        <translation>Op een gesloten dag</translation>
    </message>
    <message>
        <source>One regular release more, beside the cadence. It carries the hot fixes too.</source>
        <translation>Eén reguliere release extra, naast het ritme. Neemt de hotfixes ook mee.</translation>
    </message>
    <message>
        <source>Only a coming release of known capacity gains by one more day.</source>
        <translation>Alleen een komende release met bekende capaciteit heeft baat bij één dag extra.</translation>
    </message>
    <message>
        <source>Open the release&apos;s page (Enter)</source>
        <translation>Pagina van de release openen (Enter)</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Passed as a whole</source>
        <translation>Als geheel geslaagd</translation>
    </message>
    <message>
        <source>Person-days of work that it takes</source>
        <translation>Persoonsdagen werk die erin passen</translation>
    </message>
    <message>
        <source>Person-days; leave it empty to have them counted from the calendar.</source>
        <translation>Persoonsdagen; leeg laten om ze uit de kalender te tellen.</translation>
    </message>
    <message>
        <source>Pin %1 to</source>
        <translation>%1 vastzetten op</translation>
    </message>
    <message>
        <source>Pinned to %1</source>
        <translation>Vastgezet op %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Port %1 to %2 late</source>
        <translation>%1 alsnog naar %2 overzetten</translation>
    </message>
    <message>
        <source>Port it</source>
        <translation>Overzetten</translation>
    </message>
    <message>
        <source>Ported</source>
        <translation>Overgezet</translation>
    </message>
    <message>
        <source>Ported from another branch: it takes a verdict here.</source>
        <translation>Overgezet uit een andere branch: hier is een testuitslag nodig.</translation>
    </message>
    <message>
        <source>Preview shipping</source>
        <translation>Uitbrengen bekijken</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Product: %1</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>In %1 plaatsen</translation>
    </message>
    <message>
        <source>Reaches %n end users</source>
        <translation>Bereikt %n eindgebruikers</translation>
    </message>
    <message>
        <source>Reaches 1 end user</source>
        <translation>Bereikt 1 eindgebruiker</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Gereedheid</translation>
    </message>
    <message>
        <source>Ready to ship: all is tested</source>
        <translation>Klaar om uit te brengen: alles is getest</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Reden (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Reason (the requesters read it)</source>
        <translation>Reden (de aanvragers lezen dit)</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regulier</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Release to slip to</source>
        <translation>Doelrelease</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Releases stand here on their days, with freezes, closed days and who is away. None is laid out yet.</source>
        <translation>Hier staan de releases op hun dag, met bevriezing, gesloten dagen en wie afwezig is. Er is er nog geen ingepland.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 hernoemen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Ship %1</source>
        <translation>%1 uitbrengen</translation>
    </message>
    <message>
        <source>Ship %1 in spite of %2</source>
        <translation>%1 uitbrengen ondanks %2</translation>
    </message>
    <message>
        <source>Ship %1 to %n people</source>
        <translation>%1 uitbrengen naar %n personen</translation>
    </message>
    <message>
        <source>Ship %1 to 1 person</source>
        <translation>%1 uitbrengen naar 1 persoon</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Uitgebracht</translation>
    </message>
    <message>
        <source>Shipped in spite of</source>
        <translation>Uitgebracht ondanks</translation>
    </message>
    <message>
        <source>Shipped releases</source>
        <translation>Uitgebrachte releases</translation>
    </message>
    <message>
        <source>Shipping can&apos;t be undone: a release can only be withdrawn.</source>
        <translation>Uitbrengen kan niet ongedaan worden gemaakt: een release kan alleen worden teruggetrokken.</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Komt uit</translation>
    </message>
    <message>
        <source>Ships when all are tested</source>
        <translation>Gaat uit als alles is getest</translation>
    </message>
    <message>
        <source>Show the timeline first.</source>
        <translation>Toon eerst de tijdlijn.</translation>
    </message>
    <message>
        <source>Show them in the Outbox</source>
        <translation>In Uitgaand tonen</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Getoond: %1</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Doorschuiven</translation>
    </message>
    <message>
        <source>Slip %1 to</source>
        <translation>%1 doorschuiven naar</translation>
    </message>
    <message>
        <source>Slip %1 to %2</source>
        <translation>%1 doorschuiven naar %2</translation>
    </message>
    <message>
        <source>Slipped %n times</source>
        <translation>%n keer doorgeschoven</translation>
    </message>
    <message>
        <source>Slipped once</source>
        <translation>Eén keer doorgeschoven</translation>
    </message>
    <message>
        <source>Somebody else&apos;s word can be written down for them</source>
        <translation>U kunt ook de uitslag van iemand anders invullen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>%1 uit %2 halen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Taken back alone</source>
        <translation>Los teruggetrokken</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test mislukt</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Test geslaagd</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>That is no day to ship on: %1.</source>
        <translation>Op die dag wordt niets uitgebracht: %1.</translation>
    </message>
    <message>
        <source>The first %1 by rank</source>
        <translation>De eerste %1 op volgorde</translation>
    </message>
    <message>
        <source>There is no fix here.</source>
        <translation>Hier is geen fix.</translation>
    </message>
    <message>
        <source>There is no honoured change to let in.</source>
        <translation>Er is geen gehonoreerde wijziging om toe te laten.</translation>
    </message>
    <message>
        <source>There is no release that a plan may fill. Lay some out first.</source>
        <translation>Er is geen release die een plan mag vullen. Plan eerst releases in.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>This is the main line: go to a release of a branch first.</source>
        <translation>Dit is de hoofdlijn: ga eerst naar een release van een branch.</translation>
    </message>
    <message>
        <source>This release is later.</source>
        <translation>Deze release is later.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Ingelicht</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Werkelijk</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Testuitslag</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>Testuitslag van %1</translation>
    </message>
    <message>
        <source>Verdict on %1 as a whole</source>
        <translation>Testuitslag van %1 als geheel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Vrijstellen</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>%1 vrijstellen</translation>
    </message>
    <message>
        <source>Waive the hot fix C-%1 in %2</source>
        <translation>Hotfix C-%1 vrijstellen in %2</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Vrijgesteld</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>What can be done with the release</source>
        <translation>Acties voor de release</translation>
    </message>
    <message>
        <source>What has shipped stands here, with everyone who was told.</source>
        <translation>Hier staat wat is uitgebracht, met iedereen die bericht kreeg.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>What is honoured and stands in no release yet comes here.</source>
        <translation>Hier komt wat is gehonoreerd en nog in geen release zit.</translation>
    </message>
    <message>
        <source>What went wrong (may stay empty)</source>
        <translation>Wat ging er mis (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Wie bericht krijgt</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Wie bericht kreeg</translation>
    </message>
    <message>
        <source>Who was told the old day is told the new one.</source>
        <translation>Wie de oude dag heeft gehoord, krijgt de nieuwe te horen.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1 terugtrekken</translation>
    </message>
    <message>
        <source>Withdraw %1 from %2</source>
        <translation>%1 uit %2 terugtrekken</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Teruggetrokken</translation>
    </message>
    <message>
        <source>Within its capacity</source>
        <translation>Binnen de capaciteit</translation>
    </message>
    <message>
        <source>Work left</source>
        <translation>Resterend werk</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Notities schrijven</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Opgeslagen in %1</translation>
    </message>
    <message>
        <source>a hot fix that shipped before</source>
        <translation>een al uitgebrachte hotfix</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>ongeveer %1 %</translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation>en nog %n</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>en nog 1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>hoogstens %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>branch %1</translation>
    </message>
    <message>
        <source>effort not known</source>
        <translation>werk onbekend</translation>
    </message>
    <message>
        <source>excepted</source>
        <translation>uitgezonderd</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>first promised for %1</source>
        <translation>eerst toegezegd voor %1</translation>
    </message>
    <message>
        <source>freezes %1</source>
        <translation>bevriest %1</translation>
    </message>
    <message>
        <source>hot fix</source>
        <translation>hotfix</translation>
    </message>
    <message>
        <source>hot fix, not confirmed everywhere</source>
        <translation>hotfix, niet overal bevestigd</translation>
    </message>
    <message>
        <source>its day</source>
        <translation>releasedag</translation>
    </message>
    <message>
        <source>its day is past</source>
        <translation>de dag is voorbij</translation>
    </message>
    <message>
        <source>let in late by %1: %2</source>
        <translation>alsnog toegelaten door %1: %2</translation>
    </message>
    <message>
        <source>lies on a closed day: %1</source>
        <translation>valt op een gesloten dag: %1</translation>
    </message>
    <message>
        <source>load</source>
        <translation>werklast</translation>
    </message>
    <message>
        <source>nobody knows its time</source>
        <translation>beschikbare tijd onbekend</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>over</source>
        <translation>te vol</translation>
    </message>
    <message>
        <source>over 95 %</source>
        <translation>boven 95 %</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>boven capaciteit</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>pd</source>
        <translation>pd</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>persoonsdagen</translation>
    </message>
    <message>
        <source>ported</source>
        <translation>overgezet</translation>
    </message>
    <message>
        <source>put here from another branch</source>
        <translation>overgezet uit een andere branch</translation>
    </message>
    <message>
        <source>ships in spite of %1</source>
        <translation>gaat uit ondanks %1</translation>
    </message>
    <message>
        <source>ships when tested</source>
        <translation>gaat uit als getest</translation>
    </message>
    <message>
        <source>should have frozen %1</source>
        <translation>had %1 moeten bevriezen</translation>
    </message>
    <message>
        <source>slipped %n times</source>
        <translation>%n keer doorgeschoven</translation>
    </message>
    <message>
        <source>slipped once</source>
        <translation>één keer doorgeschoven</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>teruggetrokken: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>too far to say</source>
        <translation>te ver weg</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>onder 5 %</translation>
    </message>
    <message>
        <source>waived by %1: %2</source>
        <translation>vrijgesteld door %1: %2</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>vrijgesteld: %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
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
        <translation>%1 pd boven de capaciteit</translation>
    </message>
    <message>
        <source>%n wishes</source>
        <translation>%n wensen</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 wens</translation>
    </message>
    <message>
        <source>Benefit and work</source>
        <translation>Baten en werk</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Komt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Eindgebruikers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>No time is kept in any release.</source>
        <translation>In geen enkele release is tijd gereserveerd.</translation>
    </message>
    <message>
        <source>No wish is baked in yet. B bakes the current wish in, in the queue.</source>
        <translation>Er is nog geen wens ondergebracht. Met B brengt u in de wachtrij de huidige wens onder.</translation>
    </message>
    <message>
        <source>People who wait</source>
        <translation>Wachtende personen</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Vernieuwing</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time kept</source>
        <translation>Gereserveerde tijd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Wat het brengt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
    <message>
        <source>Wishes without effort</source>
        <translation>Wensen zonder werk</translation>
    </message>
    <message>
        <source>Work of its wishes</source>
        <translation>Werk van de wensen</translation>
    </message>
    <message>
        <source>ships in %1 on %2</source>
        <translation>komt uit in %1 op %2</translation>
    </message>
    <message>
        <source>to be decided by %1</source>
        <translation>uiterlijk %1 te besluiten</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%n wait</source>
        <translation>%n wachten</translation>
    </message>
    <message>
        <source>%n wishes</source>
        <translation>%n wensen</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 wacht</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 wens</translation>
    </message>
</context>
<context>
    <name>RenewalsPane</name>
    <message>
        <source>Choose a renewal at the left to see what it holds.</source>
        <translation>Kies links een vernieuwing om te zien wat erin zit.</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Honoreren</translation>
    </message>
    <message>
        <source>It is honoured already.</source>
        <translation>Deze is al gehonoreerd.</translation>
    </message>
    <message>
        <source>Its wishes are honoured with it and go into its target release. Everyone who waits is told.</source>
        <translation>De wensen worden mee gehonoreerd en gaan naar de doelrelease. Iedereen die wacht, krijgt bericht.</translation>
    </message>
    <message>
        <source>Its wishes that have not shipped come back to Decisions today. Who was told otherwise hears it.</source>
        <translation>De wensen die niet zijn uitgebracht, komen vandaag terug bij Besluiten. Wie iets anders had gehoord, krijgt dit te horen.</translation>
    </message>
    <message>
        <source>No wish is baked in.</source>
        <translation>Er is geen wens ondergebracht.</translation>
    </message>
    <message>
        <source>Propose a renewal</source>
        <translation>Vernieuwing voorstellen</translation>
    </message>
    <message>
        <source>Pull %1 out of %2</source>
        <translation>%1 uit %2 halen</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Pull which wish out?</source>
        <translation>Welke wens eruit halen?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Vernieuwingen</translation>
    </message>
    <message>
        <source>Ship %1 in which release?</source>
        <translation>%1 in welke release uitbrengen?</translation>
    </message>
    <message>
        <source>There is no coming release of %1.</source>
        <translation>Er is geen komende release van %1.</translation>
    </message>
    <message>
        <source>There is no renewal here.</source>
        <translation>Hier is geen vernieuwing.</translation>
    </message>
    <message>
        <source>There is no renewal yet. Propose a larger whole, and bake wishes into it.</source>
        <translation>Er is nog geen vernieuwing. Stel een groter geheel voor en breng er wensen in onder.</translation>
    </message>
    <message>
        <source>This renewal is over.</source>
        <translation>Deze vernieuwing is afgerond.</translation>
    </message>
</context>
<context>
    <name>ReproducedDialog</name>
    <message>
        <source>As tried</source>
        <translation>Zoals geprobeerd</translation>
    </message>
    <message>
        <source>For the history; may stay empty</source>
        <translation>Voor de geschiedenis; mag leeg blijven</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation>Gereproduceerd</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>The fault was seen again by us.</source>
        <translation>Wij hebben de fout zelf ook gezien.</translation>
    </message>
    <message>
        <source>The fault was seen again by us. Those who wait hear that its correction is ordered.</source>
        <translation>Wij hebben de fout zelf ook gezien. Wie wacht, hoort dat er opdracht is gegeven voor een correctie.</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Waar het is gezien</translation>
    </message>
    <message>
        <source>Where nothing was tried yet: in our system</source>
        <translation>Als er nog niets is geprobeerd: in ons systeem</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>zoals beschreven</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>%1 of %n changes</source>
        <translation>%1 van %n wijzigingen</translation>
    </message>
    <message>
        <source>%1 of 1 change</source>
        <translation>%1 van 1 wijziging</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>Best as it is</source>
        <translation>Beste nu</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Geen plan</translation>
    </message>
    <message>
        <source>Nothing differs: the plan stays as it is.</source>
        <translation>Geen verschil: het plan blijft zoals het is.</translation>
    </message>
    <message>
        <source>Still composing.</source>
        <translation>Wordt nog samengesteld.</translation>
    </message>
    <message>
        <source>Today&apos;s plan</source>
        <translation>Huidig plan</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Waarde %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>vergeleken met</translation>
    </message>
    <message>
        <source>mandates: %1</source>
        <translation>verplichtingen: %1</translation>
    </message>
    <message>
        <source>no plan exceeds %1</source>
        <translation>geen plan boven %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>tot nu toe</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>%1 brought an answer.</source>
        <translation>%1 bracht een antwoord.</translation>
    </message>
    <message>
        <source>%1; it is %2 now</source>
        <translation>%1; nu %2</translation>
    </message>
    <message>
        <source>%3 days before %2 is in force on %1</source>
        <translation>%3 dagen voordat %2 op %1 ingaat</translation>
    </message>
    <message>
        <source>1 day before %2 is in force on %1</source>
        <translation>1 dag voordat %2 op %1 ingaat</translation>
    </message>
    <message>
        <source>1 waits for it now.</source>
        <translation>Nu wacht er 1 op.</translation>
    </message>
    <message>
        <source>An answer is due by {day}.</source>
        <translation>Er moet uiterlijk {day} een antwoord zijn.</translation>
    </message>
    <message>
        <source>It was deferred until {day}.</source>
        <translation>Het was uitgesteld tot {day}.</translation>
    </message>
    <message>
        <source>It was to come back on {day}.</source>
        <translation>Het zou op {day} terugkomen.</translation>
    </message>
    <message>
        <source>Its review date is {day}.</source>
        <translation>De herbeoordeling is op {day}.</translation>
    </message>
    <message>
        <source>Nobody answered the question of {day}.</source>
        <translation>Niemand heeft de vraag van {day} beantwoord.</translation>
    </message>
    <message>
        <source>The renewal {renewal} was rejected.</source>
        <translation>De vernieuwing {renewal} is afgewezen.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>as soon as a release has %1 pd free</source>
        <translation>zodra een release %1 pd vrij heeft</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>heropend</translation>
    </message>
    <message>
        <source>when %1 is %2</source>
        <translation>wanneer %1 is %2</translation>
    </message>
    <message>
        <source>when %1 wait for it</source>
        <translation>wanneer er %1 op wachten</translation>
    </message>
    <message>
        <source>when 1 waits for it</source>
        <translation>wanneer er 1 op wacht</translation>
    </message>
    <message>
        <source>{law} is in force from {day}.</source>
        <translation>{law} geldt vanaf {day}.</translation>
    </message>
    <message>
        <source>{release} has {days} pd free.</source>
        <translation>{release} heeft {days} pd vrij.</translation>
    </message>
    <message>
        <source>{ticket} answered the question.</source>
        <translation>{ticket} heeft de vraag beantwoord.</translation>
    </message>
    <message>
        <source>{ticket} was {event}.</source>
        <translation>{ticket} is {event}.</translation>
    </message>
    <message>
        <source>{waiting} wait for it now.</source>
        <translation>Nu wachten er {waiting} op.</translation>
    </message>
    <message>
        <source>{who} has not answered since {day}.</source>
        <translation>{who} heeft sinds {day} niet geantwoord.</translation>
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
        <translation>Notitie voor de partij</translation>
    </message>
    <message>
        <source>Closes here</source>
        <translation>Wordt afgesloten</translation>
    </message>
    <message>
        <source>No letter: it stays in the house</source>
        <translation>Geen bericht: intern</translation>
    </message>
    <message>
        <source>No party is set up yet. Set up the first…</source>
        <translation>Nog geen partij. Instellen…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Blijft open</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Whether our part ends</source>
        <translation>Of ons deel hiermee eindigt</translation>
    </message>
    <message>
        <source>Words for the requester</source>
        <translation>Tekst voor de aanvrager</translation>
    </message>
    <message>
        <source>Words for the requester, if any</source>
        <translation>Eventuele tekst voor de aanvrager</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Cost in proportion</source>
        <translation>Kosten in verhouding</translation>
    </message>
    <message>
        <source>End users at least</source>
        <translation>Minstens zoveel eindgebruikers</translation>
    </message>
    <message>
        <source>End users at which the next class begins</source>
        <translation>Aantal eindgebruikers waarbij de volgende klasse begint</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>In verhouding</translation>
    </message>
    <message>
        <source>Mandates by their date</source>
        <translation>Verplichtingen op datum</translation>
    </message>
    <message>
        <source>Many before few</source>
        <translation>Velen vóór weinigen</translation>
    </message>
    <message>
        <source>Person-days at most</source>
        <translation>Hoogstens zoveel persoonsdagen</translation>
    </message>
    <message>
        <source>Points for each person-day at least</source>
        <translation>Minstens zoveel punten per persoonsdag</translation>
    </message>
    <message>
        <source>Quick win: effort</source>
        <translation>Quick win: werk</translation>
    </message>
    <message>
        <source>Quick win: reach</source>
        <translation>Quick win: bereik</translation>
    </message>
    <message>
        <source>Quick wins may pass</source>
        <translation>Quick wins krijgen voorrang</translation>
    </message>
    <message>
        <source>Rules, the strongest first</source>
        <translation>Regels, de sterkste eerst</translation>
    </message>
    <message>
        <source>The first goes first</source>
        <translation>De eerste gaat voor</translation>
    </message>
    <message>
        <source>Visitor-visible before administration</source>
        <translation>Zichtbaar voor bezoekers vóór beheer</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Zichtbaar voor</translation>
    </message>
</context>
<context>
    <name>SampleLink</name>
    <message>
        <source>Sample data · start with my own</source>
        <translation>Voorbeeldgegevens · met eigen gegevens beginnen</translation>
    </message>
</context>
<context>
    <name>ScenarioDialog</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>ScenariosView</name>
    <message>
        <source>%1 stand side by side at most. Take one out first (Space).</source>
        <translation>Er staan er hoogstens %1 naast elkaar. Haal er eerst één weg (spatiebalk).</translation>
    </message>
    <message>
        <source>A what-if is not the truth: only a plan of the real figures can be applied, on the board.</source>
        <translation>Een wat-als is niet de werkelijkheid: alleen een plan met de echte cijfers kan worden toegepast, op het bord.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Samenstellen…</translation>
    </message>
    <message>
        <source>Day of a change…</source>
        <translation>Dag van wijziging…</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Opslaan als scenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenario’s</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scenario’s naast elkaar</translation>
    </message>
    <message>
        <source>Scenarios stand here side by side. Move a slider, then save what you see under a name.</source>
        <translation>Hier staan scenario’s naast elkaar. Verschuif een regelaar en sla op wat u ziet, onder een naam.</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>Dag van welke wijziging</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Administrators</source>
        <translation>Beheerders</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Zichtbaarheid</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Bezoekers</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
</context>
<context>
    <name>ScoreAllDialog</name>
    <message>
        <source>1 to 10</source>
        <translation>1 tot 10</translation>
    </message>
    <message>
        <source>An empty field leaves what each of them has.</source>
        <translation>Een leeg veld laat bij elk staan wat er is.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>In person-days</source>
        <translation>In persoonsdagen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Scoren</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Zichtbaar voor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>ScoreFields</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Geraakt</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Zichtbaar voor</translation>
    </message>
    <message>
        <source>Share of the end users of those who wait</source>
        <translation>Aandeel van de eindgebruikers van wie wacht</translation>
    </message>
    <message>
        <source>We all agreed on this</source>
        <translation>Hierover zijn wij het eens</translation>
    </message>
    <message>
        <source>What stands here replaces what each of the others gave.</source>
        <translation>Wat hier staat, vervangt wat de anderen elk hebben opgegeven.</translation>
    </message>
    <message>
        <source>far apart</source>
        <translation>ver uiteen</translation>
    </message>
    <message>
        <source>from before</source>
        <translation>van eerder</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>gemiddeld %1</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>persoonsdagen</translation>
    </message>
</context>
<context>
    <name>ScoreSection</name>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 invullen</translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation>Waarde en werk invullen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
</context>
<context>
    <name>ScoringPage</name>
    <message>
        <source>Add a criterion</source>
        <translation>Criterium toevoegen</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Als bestand</translation>
    </message>
    <message>
        <source>As it is stored</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>Om een reden vragen</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Uit bestand</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Uit bestand…</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>Naar bestand</translation>
    </message>
    <message>
        <source>Into a file…</source>
        <translation>Naar bestand…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nieuw criterium</translation>
    </message>
    <message>
        <source>Nothing here holds before it is saved. What it would move stands beside it.</source>
        <translation>Niets hiervan geldt voordat het is opgeslagen. Wat er zou verschuiven, staat erbij.</translation>
    </message>
    <message>
        <source>Numbers, criteria, + - * / ( ), min, max, log10, sqrt. Without one the weights hold.</source>
        <translation>Getallen, criteria, + - * / ( ), min, max, log10, sqrt. Zonder formule gelden de gewichten.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoren</translation>
    </message>
    <message>
        <source>Scoring and policy</source>
        <translation>Scoren en beleid</translation>
    </message>
    <message>
        <source>The first rule that tells two changes apart decides; then the score does. Alt+↑ and Alt+↓, or the mouse, move a rule; Space switches it on or off.</source>
        <translation>De eerste regel die twee wijzigingen onderscheidt, beslist; daarna de score. Alt+↑ en Alt+↓ of de muis verplaatsen een regel; de spatiebalk zet die aan of uit.</translation>
    </message>
    <message>
        <source>Where a score moves by more: points, or the part of it where an expression holds.</source>
        <translation>Als een score meer verschuift: in punten, of bij een formule als deel van de score.</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Reden, voor de geschiedenis</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>there</source>
        <translation>aanwezig</translation>
    </message>
</context>
<context>
    <name>SetAllDialog</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>The house may want one where a score moves far</source>
        <translation>Soms vereist als een score sterk verandert</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>House and language</source>
        <translation>Organisatie en taal</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Parties and escalation</source>
        <translation>Partijen en escalatie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Products and cadence</source>
        <translation>Producten en ritme</translation>
    </message>
    <message>
        <source>Scoring and policy</source>
        <translation>Scoren en beleid</translation>
    </message>
    <message>
        <source>Teams and calendar</source>
        <translation>Teams en kalender</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>What tickets need</source>
        <translation>Vereiste gegevens</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wie beslist</translation>
    </message>
</context>
<context>
    <name>SettingsChain</name>
    <message>
        <source>Account manager</source>
        <translation>Accountmanager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nieuwe schakel</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Dienstdoend</translation>
    </message>
    <message>
        <source>Product owner</source>
        <translation>Producteigenaar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Eigen organisatie</translation>
    </message>
    <message>
        <source>What is parked is looked after by whoever parks it. Name who decides on a product, or in the house, and who speaks for a customer: then they look after it.</source>
        <translation>Wie iets parkeert, zorgt er ook voor. Noem wie over een product of in uw organisatie beslist en wie namens een klant spreekt: dan zorgen zij ervoor.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wie beslist</translation>
    </message>
</context>
<context>
    <name>SettingsParties</name>
    <message>
        <source>Belongs</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Nieuwe partij</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partijen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tickets can be handed to another department or a supplier. Name the first, and give it a step if it belongs to the chain of escalation.</source>
        <translation>Tickets kunnen worden doorverwezen naar een andere afdeling of een leverancier. Voer de eerste in, met een stap als die tot de escalatieketen behoort.</translation>
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
        <translation>Accountmanager</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>No organisation is known yet. They come with imported tickets and people.</source>
        <translation>Er is nog geen organisatie bekend. Ze komen mee met geïmporteerde tickets en personen.</translation>
    </message>
    <message>
        <source>Nobody is known yet. People come with imported tickets, or from a file of people.</source>
        <translation>Er is nog niemand bekend. Personen komen mee met geïmporteerde tickets of uit een bestand met personen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Bereikbaar via</translation>
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
        <translation>Ritme</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Engeland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nieuw product</translation>
    </message>
    <message>
        <source>No product is known yet. The first one comes with the first ticket, or is made here.</source>
        <translation>Er is nog geen product bekend. Het eerste komt met het eerste ticket of wordt hier gemaakt.</translation>
    </message>
    <message>
        <source>Products and cadence</source>
        <translation>Producten en ritme</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zweden</translation>
    </message>
    <message>
        <source>every %n days</source>
        <translation>elke %n dagen</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>%1 as drafts, %2 off</source>
        <translation>%1 als concept, %2 uit</translation>
    </message>
    <message>
        <source>%n teams</source>
        <translation>%n teams</translation>
    </message>
    <message>
        <source>1 team</source>
        <translation>1 team</translation>
    </message>
    <message>
        <source>Anybody may ask</source>
        <translation>Iedereen mag aanvragen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Niet ingesteld</translation>
    </message>
    <message>
        <source>Only who is listed asks</source>
        <translation>Alleen geregistreerden</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Waiting costs %1 % a week</source>
        <translation>Wachten kost %1 % per week</translation>
    </message>
</context>
<context>
    <name>SmallTable</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>%1 is in %2 already. Edit the share there.</source>
        <translation>%1 zit al in %2. Wijzig daar het aandeel.</translation>
    </message>
    <message>
        <source>%1 pd a release</source>
        <translation>%1 pd per release</translation>
    </message>
    <message>
        <source>%n releases to come</source>
        <translation>%n komende releases</translation>
    </message>
    <message>
        <source>1 release to come</source>
        <translation>1 komende release</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle producten</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Releasestop</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Closed: nobody works, only expedited releases ship. Blackout: people work, nothing ships.</source>
        <translation>Gesloten: niemand werkt, alleen spoedreleases gaan uit. Releasestop: er wordt gewerkt, maar er gaat niets uit.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beëindigd op %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Eerste dag afwezig</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>For faults</source>
        <translation>Voor fouten</translation>
    </message>
    <message>
        <source>For faults, %</source>
        <translation>Voor fouten, %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>How much of their working time this team has.</source>
        <translation>Hoeveel van de werktijd dit team heeft.</translation>
    </message>
    <message>
        <source>In no team</source>
        <translation>In geen team</translation>
    </message>
    <message>
        <source>Its estimates go to</source>
        <translation>Schattingen gaan naar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Laatste dag afwezig</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Missed by</source>
        <translation>Ontbreekt bij</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Nieuwe afwezigheid</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Nieuwe branch</translation>
    </message>
    <message>
        <source>New closed days</source>
        <translation>Nieuwe gesloten dagen</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Nieuwe collega</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nieuw team</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Person-days a release, as long as nobody is named; counted as soon as somebody is.</source>
        <translation>Persoonsdagen per release zolang niemand is genoemd; daarna wordt geteld.</translation>
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
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Share of their time</source>
        <translation>Aandeel van de tijd</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Aandeel, %</translation>
    </message>
    <message>
        <source>Ships all the same</source>
        <translation>Gaat toch uit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Such as 4.x. Hot fixes are carried into its releases as well.</source>
        <translation>Zoals 4.x. Hotfixes gaan ook in de releases hiervan mee.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>This part of its time takes corrections alone.</source>
        <translation>Dit deel van de tijd is alleen voor correcties.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wie erin zit</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>handmatig</translation>
    </message>
</context>
<context>
    <name>StaffingPage</name>
    <message>
        <source>Absences</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Closed days and blackouts</source>
        <translation>Gesloten dagen en releasestops</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collega’s</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Every release comes from the main line. A branch, such as 4.x, gets releases of its own beside it.</source>
        <translation>Elke release komt uit de hoofdlijn. Een branch, zoals 4.x, krijgt daarnaast eigen releases.</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Nieuwe afwezigheid</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Nieuwe branch</translation>
    </message>
    <message>
        <source>New closed days</source>
        <translation>Nieuwe gesloten dagen</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Nieuwe collega</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nieuw team</translation>
    </message>
    <message>
        <source>No product is known yet. The first one comes with the first ticket, or is made under Products.</source>
        <translation>Er is nog geen product bekend. Het eerste komt met het eerste ticket of wordt bij Producten gemaakt.</translation>
    </message>
    <message>
        <source>No teams yet: a release has one capacity. With teams, such as development and test, each has its own.</source>
        <translation>Nog geen teams: een release heeft één capaciteit. Met teams, zoals ontwikkeling en test, heeft elk een eigen.</translation>
    </message>
    <message>
        <source>Nobody is away. An absence takes its days from every team that the colleague is in.</source>
        <translation>Niemand is afwezig. Afwezigheid kost dagen in elk team waarin de collega zit.</translation>
    </message>
    <message>
        <source>Nobody is named yet. A team that nobody is in has the days that are said of it, or nobody knows.</source>
        <translation>Er is nog niemand genoemd. Een team zonder collega’s heeft de dagen die ervoor zijn opgegeven; anders is het onbekend.</translation>
    </message>
    <message>
        <source>Nothing is closed beside weekends and public holidays.</source>
        <translation>Naast weekenden en feestdagen is niets gesloten.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Teams and calendar</source>
        <translation>Teams en kalender</translation>
    </message>
    <message>
        <source>What a release can take is counted from who works on it, from the day after the release before it to its own: weekends, public holidays, closed days and absences out. Cadence and tests stand under Products.</source>
        <translation>Wat in een release past, wordt geteld uit wie eraan werkt, van de dag na de vorige release tot en met de eigen dag, zonder weekenden, feestdagen, gesloten dagen en afwezigheid. Ritme en tests staan bij Producten.</translation>
    </message>
    <message>
        <source>What coming releases have</source>
        <translation>Wat komende releases hebben</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>persoonsdagen</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Nagevraagd</translation>
    </message>
    <message>
        <source>Baked in</source>
        <translation>Ondergebracht</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Handmatig</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Meegenomen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>In opbouw</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Bezorgd</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Bevroren</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vastgehouden</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Gehonoreerd</translation>
    </message>
    <message>
        <source>In test</source>
        <translation>In test</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Vertrekt</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Not ever</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Niet getest</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Boven capaciteit</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Kan nu al</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In wachtrij</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Doorverwezen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Uitgebracht</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test mislukt</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getest</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Nieuwe poging</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Onbereikbaar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Teruggetrokken</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Nothing like it was found.</source>
        <translation>Er is niets vergelijkbaars gevonden.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>%1, guessed</source>
        <translation>%1, vermoedelijk</translation>
    </message>
    <message>
        <source>%n tickets selected</source>
        <translation>%n tickets geselecteerd</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Asked since %1</source>
        <translation>Nagevraagd sinds %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Deselecteren</translation>
    </message>
    <message>
        <source>Columns kept from the source</source>
        <translation>Bewaarde kolommen van de bron</translation>
    </message>
    <message>
        <source>Fold them</source>
        <translation>Inklappen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekend</translation>
    </message>
    <message>
        <source>Not listed to ask.</source>
        <translation>Niet geregistreerd als aanvrager.</translation>
    </message>
    <message>
        <source>Not listed to ask. Listed of the same organisation: %1</source>
        <translation>Niet geregistreerd als aanvrager. Wel geregistreerd uit dezelfde organisatie: %1</translation>
    </message>
    <message>
        <source>Nothing but the subject.</source>
        <translation>Alleen het onderwerp.</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Opent in de browser</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Ons antwoord</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Misschien: %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>Reproductie</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Suggested from tickets like it; press to confirm or correct</source>
        <translation>Voorgesteld op basis van vergelijkbare tickets; klik om te bevestigen of te corrigeren</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Eigen woorden</translation>
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
        <translation>Wat u nu doet, geldt voor alle</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>not known: letters go by hand</source>
        <translation>onbekend: berichten gaan handmatig</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gezien</translation>
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
        <translation>%1, sinds %2</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Antwoordkanaal</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kennisitem</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Gevolgd door</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Volgt</translation>
    </message>
    <message>
        <source>Is with</source>
        <translation>Ligt bij</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Opgelost in</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>%1 of %2 pd taken</source>
        <translation>%1 van %2 pd bezet</translation>
    </message>
    <message>
        <source>Its size: %1 pd. What is kept counts as load of the release.</source>
        <translation>Omvang: %1 pd. Wat is gereserveerd, telt mee in de werklast van de release.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Reserveren</translation>
    </message>
    <message>
        <source>Keep time for %1</source>
        <translation>Tijd reserveren voor %1</translation>
    </message>
    <message>
        <source>Spread by what is free</source>
        <translation>Verdelen naar ruimte</translation>
    </message>
    <message>
        <source>Write how many person-days are kept in a release.</source>
        <translation>Vul in hoeveel persoonsdagen in een release worden gereserveerd.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>As the system</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Theme: %1. Next: %2</source>
        <translation>Thema: %1. Volgende: %2</translation>
    </message>
</context>
<context>
    <name>TradeoffCanvas</name>
    <message>
        <source>Value against capacity</source>
        <translation>Waarde tegen capaciteit</translation>
    </message>
</context>
<context>
    <name>TradeoffLegend</name>
    <message>
        <source>a plan</source>
        <translation>een plan</translation>
    </message>
    <message>
        <source>between plans</source>
        <translation>tussen plannen</translation>
    </message>
    <message>
        <source>exact plan, up to its bound</source>
        <translation>exact plan, tot de bovengrens</translation>
    </message>
</context>
<context>
    <name>TradeoffPane</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet worden opgeslagen: %2</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>Export the trade-off</source>
        <translation>Afweging exporteren</translation>
    </message>
    <message>
        <source>No release has a capacity, so there is nothing to trade. Say what each team has.</source>
        <translation>Geen release heeft een capaciteit, dus er valt niets af te wegen. Vul in wat elk team heeft.</translation>
    </message>
    <message>
        <source>Nothing is honoured or placed yet, so there is nothing to weigh against capacity.</source>
        <translation>Er is nog niets gehonoreerd of geplaatst, dus er valt niets tegen capaciteit af te wegen.</translation>
    </message>
    <message>
        <source>Set capacities</source>
        <translation>Capaciteit invullen</translation>
    </message>
    <message>
        <source>Show as a curve</source>
        <translation>Als curve tonen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als tabel tonen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Afweging</translation>
    </message>
    <message>
        <source>Trade-off written to %1</source>
        <translation>Afweging opgeslagen in %1</translation>
    </message>
    <message>
        <source>What is demanded can&apos;t be done, not even with half as much again. Compose says what conflicts.</source>
        <translation>Wat vereist is, kan niet, zelfs niet met de helft erbij. Samenstellen zegt wat er botst.</translation>
    </message>
    <message>
        <source>without the dates of %1</source>
        <translation>zonder de datum van %1</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>%n tickets</source>
        <translation>%n tickets</translation>
    </message>
    <message>
        <source>What kind is it?</source>
        <translation>Welke soort is het?</translation>
    </message>
    <message>
        <source>Which does it not wait for?</source>
        <translation>Waarop wacht het niet?</translation>
    </message>
    <message>
        <source>Which language does the requester read?</source>
        <translation>Welke taal leest de aanvrager?</translation>
    </message>
    <message>
        <source>Which of these does it wait for?</source>
        <translation>Op welke van deze wacht het?</translation>
    </message>
    <message>
        <source>Which product is it about?</source>
        <translation>Over welk product gaat het?</translation>
    </message>
    <message>
        <source>Which ticket asks for the same?</source>
        <translation>Welk ticket vraagt om hetzelfde?</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>voorgesteld</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>A build that logs more is needed: try again with it.</source>
        <translation>Er is een build nodig die meer logt: probeer het daarmee opnieuw.</translation>
    </message>
    <message>
        <source>At the requester&apos;s</source>
        <translation>Bij de aanvrager</translation>
    </message>
    <message>
        <source>Log build</source>
        <translation>Logbuild</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Niet gezien</translation>
    </message>
    <message>
        <source>Not seen in our systems: try at the requester&apos;s.</source>
        <translation>In onze systemen niet gezien: probeer het bij de aanvrager.</translation>
    </message>
    <message>
        <source>Not seen there: ask for a log build.</source>
        <translation>Daar niet gezien: vraag om een logbuild.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Niet geprobeerd</translation>
    </message>
    <message>
        <source>Not tried yet: try it in our own systems.</source>
        <translation>Nog niet geprobeerd: probeer het in onze eigen systemen.</translation>
    </message>
    <message>
        <source>Our system</source>
        <translation>Ons systeem</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
</context>
<context>
    <name>TrialTable</name>
    <message>
        <source>Add a situation</source>
        <translation>Nieuwe situatie</translation>
    </message>
    <message>
        <source>Add a system of ours</source>
        <translation>Nieuw eigen systeem</translation>
    </message>
    <message>
        <source>Add one of theirs</source>
        <translation>Nieuw bij aanvrager</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Naam van het systeem</translation>
    </message>
    <message>
        <source>Situation, such as “with the filter on”</source>
        <translation>Situatie, zoals ‘met het filter aan’</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>zoals beschreven</translation>
    </message>
</context>
<context>
    <name>TriedDialog</name>
    <message>
        <source>Nothing would change.</source>
        <translation>Er zou niets veranderen.</translation>
    </message>
    <message>
        <source>What coming releases would have</source>
        <translation>Wat komende releases zouden hebben</translation>
    </message>
</context>
<context>
    <name>TwinModel</name>
    <message>
        <source>Effort</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Eindgebruikers</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>× the line</source>
        <translation>× de lijn</translation>
    </message>
</context>
<context>
    <name>TwinTable</name>
    <message>
        <source>The chart as a table</source>
        <translation>De grafiek als tabel</translation>
    </message>
</context>
<context>
    <name>TypedAlike</name>
    <message>
        <source>Similar cases</source>
        <translation>Vergelijkbare gevallen</translation>
    </message>
    <message>
        <source>Similar: is it one of these?</source>
        <translation>Vergelijkbaar: is het een van deze?</translation>
    </message>
</context>
<context>
    <name>UnknownDialog</name>
    <message>
        <source>Drop…</source>
        <translation>Schrappen…</translation>
    </message>
    <message>
        <source>If it is sent again, it may arrive twice. If you can, ask the reader, or look at the server&apos;s log.</source>
        <translation>Bij opnieuw verzenden kan het twee keer aankomen. Vraag het zo mogelijk aan de lezer of kijk in het logboek van de server.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived</source>
        <translation>Onbekend of het is aangekomen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw verzenden</translation>
    </message>
    <message>
        <source>The mail server gave no clear answer: %1.</source>
        <translation>De mailserver gaf geen duidelijk antwoord: %1.</translation>
    </message>
</context>
<context>
    <name>UntilWhen</name>
    <message>
        <source>Another day: %1</source>
        <translation>Andere dag: %1</translation>
    </message>
    <message>
        <source>Defer until when?</source>
        <translation>Tot wanneer uitstellen?</translation>
    </message>
    <message>
        <source>In a quarter</source>
        <translation>Over een kwartaal</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>Over vier weken</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Over twee weken</translation>
    </message>
    <message>
        <source>That is no day to come. Write it like %1.</source>
        <translation>Dat is geen komende dag. Schrijf die zo: %1.</translation>
    </message>
    <message>
        <source>The day is told to everyone who waits: it is a promise.</source>
        <translation>Iedereen die wacht, krijgt de dag te horen: het is een toezegging.</translation>
    </message>
    <message>
        <source>When something happens…</source>
        <translation>Als er iets gebeurt…</translation>
    </message>
</context>
<context>
    <name>UrgencyDialog</name>
    <message>
        <source>%n end users wait</source>
        <translation>%n eindgebruikers wachten</translation>
    </message>
    <message>
        <source>1 end user waits</source>
        <translation>1 eindgebruiker wacht</translation>
    </message>
    <message>
        <source>As it is (%1)</source>
        <translation>Ongewijzigd (%1)</translation>
    </message>
    <message>
        <source>Critical: an expedited release is proposed</source>
        <translation>Kritiek: er wordt een spoedrelease voorgesteld</translation>
    </message>
    <message>
        <source>High: a critical process; medium: an important part; low: trivial</source>
        <translation>Hoog: een kritiek proces; middel: een belangrijk deel; laag: bijzaak</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Known once somebody waits</source>
        <translation>Bekend zodra er iemand wacht</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Why the impact is another than the one counted</source>
        <translation>Waarom de impact anders is dan berekend</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Keep for myself</source>
        <translation>Alleen voor mij</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>‘%1’ verwijderen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Naam van weergave wijzigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Naam wijzigen…</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Opslaan als nieuwe weergave…</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Wijzigingen in ‘%1’ opslaan</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Deze weergave opslaan</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Met iedereen delen</translation>
    </message>
</context>
<context>
    <name>WaitsPane</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Ingedeeld als</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet opgegeven</translation>
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
        <translation>%1 is hier niet te plaatsen, of niemand heeft gezegd hoeveel werk het is.</translation>
    </message>
    <message>
        <source>%1 of %2 in time</source>
        <translation>%1 van %2 op tijd</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n wijzigingen</translation>
    </message>
    <message>
        <source>%n days late</source>
        <translation>%n dagen te laat</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 wijziging</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 dag te laat</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Een plan</translation>
    </message>
    <message>
        <source>A plan brings just that</source>
        <translation>Een plan levert precies dat op</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle teams</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Between plans</source>
        <translation>Tussen plannen</translation>
    </message>
    <message>
        <source>Between two plans</source>
        <translation>Tussen twee plannen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Capacity as it is</source>
        <translation>Huidige capaciteit</translation>
    </message>
    <message>
        <source>Capacity, person-days</source>
        <translation>Capaciteit, persoonsdagen</translation>
    </message>
    <message>
        <source>Changes in</source>
        <translation>Wijzigingen erin</translation>
    </message>
    <message>
        <source>Come in, beside today</source>
        <translation>Erin t.o.v. nu</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Komt erin</translation>
    </message>
    <message>
        <source>Exact plan</source>
        <translation>Exact plan</translation>
    </message>
    <message>
        <source>Exact plan: %1</source>
        <translation>Exact plan: %1</translation>
    </message>
    <message>
        <source>Fall out, beside today</source>
        <translation>Eruit t.o.v. nu</translation>
    </message>
    <message>
        <source>Falls out</source>
        <translation>Valt eruit</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>Mandates in time</source>
        <translation>Verplichtingen op tijd</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatstaf</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschuift</translation>
    </message>
    <message>
        <source>Next day brings</source>
        <translation>Dag extra</translation>
    </message>
    <message>
        <source>No plan brings more than %1</source>
        <translation>Geen plan levert meer op dan %1</translation>
    </message>
    <message>
        <source>No plan exceeds</source>
        <translation>Bovengrens</translation>
    </message>
    <message>
        <source>Not in these releases</source>
        <translation>Niet in deze releases</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Optimal</source>
        <translation>Optimaal</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Pd</translation>
    </message>
    <message>
        <source>Plan&apos;s value</source>
        <translation>Planwaarde</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>The best plan: proven</source>
        <translation>Het beste plan: bewezen</translation>
    </message>
    <message>
        <source>The next day brings %1</source>
        <translation>De volgende dag levert %1 op</translation>
    </message>
    <message>
        <source>The trade-off as a table</source>
        <translation>De afweging als tabel</translation>
    </message>
    <message>
        <source>There is no team “%1” here.</source>
        <translation>Hier is geen team ‘%1’.</translation>
    </message>
    <message>
        <source>There is no “%1” in these teams.</source>
        <translation>In deze teams is geen ‘%1’.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Today&apos;s plan</source>
        <translation>Huidig plan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Value against capacity, %1: from %2 at %3 to %4 at %5. Today&apos;s capacity is %6, today&apos;s plan brings %7.</source>
        <translation>Waarde tegen capaciteit, %1: van %2 bij %3 tot %4 bij %5. De huidige capaciteit is %6, het huidige plan levert %7 op.</translation>
    </message>
    <message>
        <source>Value against capacity: nothing is limited, so there is no curve.</source>
        <translation>Waarde tegen capaciteit: niets is begrensd, dus er is geen curve.</translation>
    </message>
    <message>
        <source>Value, points</source>
        <translation>Waarde, punten</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>What is demanded can&apos;t be done with so little.</source>
        <translation>Wat vereist is, kan niet met zo weinig.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>marge %1</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>naast elkaar</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>Below</source>
        <translation>Onderaan</translation>
    </message>
    <message>
        <source>Choose a scenario first.</source>
        <translation>Kies eerst een scenario.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Samenstellen…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Tekenen…</translation>
    </message>
    <message>
        <source>Lay out releases</source>
        <translation>Releases inplannen</translation>
    </message>
    <message>
        <source>No coming release takes something in, so there is nothing to suppose yet.</source>
        <translation>In geen komende release past nog iets, dus er valt nog niets te onderzoeken.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenario’s</translation>
    </message>
    <message>
        <source>There is no product yet, so there is nothing to compose.</source>
        <translation>Er is nog geen product, dus er valt niets samen te stellen.</translation>
    </message>
    <message>
        <source>There is nothing to compose yet.</source>
        <translation>Er valt nog niets samen te stellen.</translation>
    </message>
</context>
<context>
    <name>WhichNo</name>
    <message>
        <source>At a day, a ticket, a number or a law.</source>
        <translation>Bij een dag, een ticket, een aantal of een wet.</translation>
    </message>
    <message>
        <source>Closed for now. Say what would bring it back, then Enter.</source>
        <translation>Voorlopig afgesloten. Noteer wat het terug kan brengen en druk op Enter.</translation>
    </message>
    <message>
        <source>It does not belong into the product.</source>
        <translation>Het hoort niet in het product.</translation>
    </message>
    <message>
        <source>Not ever</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not now, and back by itself…</source>
        <translation>Nu niet, komt vanzelf terug…</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Kan nu al</translation>
    </message>
    <message>
        <source>The reason says how.</source>
        <translation>De reden zegt hoe.</translation>
    </message>
    <message>
        <source>What would bring it back</source>
        <translation>Wat het terug kan brengen</translation>
    </message>
    <message>
        <source>Which no?</source>
        <translation>Wat voor nee?</translation>
    </message>
</context>
<context>
    <name>WhichRenewal</name>
    <message>
        <source>%n wishes</source>
        <translation>%n wensen</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 wens</translation>
    </message>
    <message>
        <source>Bake into which renewal?</source>
        <translation>In welke vernieuwing onderbrengen?</translation>
    </message>
    <message>
        <source>Propose “%1”</source>
        <translation>‘%1’ voorstellen</translation>
    </message>
    <message>
        <source>Words, or the name of a new one</source>
        <translation>Woorden, of de naam van een nieuwe</translation>
    </message>
    <message>
        <source>a new renewal, still to be decided</source>
        <translation>een nieuwe vernieuwing, nog te besluiten</translation>
    </message>
</context>
<context>
    <name>WholeDialog</name>
    <message>
        <source>By which day is it to be decided? Write it like 2026-12-24.</source>
        <translation>Wanneer moet uiterlijk zijn besloten? Schrijf die dag zo: 2026-12-24.</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Besluit uiterlijk</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>In person-days; empty while nobody knows.</source>
        <translation>In persoonsdagen; leeg zolang niemand het weet.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Propose a renewal</source>
        <translation>Vernieuwing voorstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Then its wishes come back by themselves.</source>
        <translation>Dan komen de wensen vanzelf terug.</translation>
    </message>
    <message>
        <source>Those who wait read it.</source>
        <translation>Wie wacht, leest dit.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Wishes can be baked into it at once. They rest until it is honoured or rejected.</source>
        <translation>Wensen kunnen er meteen in worden ondergebracht. Ze rusten tot de vernieuwing is gehonoreerd of afgewezen.</translation>
    </message>
</context>
<context>
    <name>WordBand</name>
    <message>
        <source>%n recipients</source>
        <translation>%n ontvangers</translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation>1 ontvanger</translation>
    </message>
    <message>
        <source>Nobody waits for it: no letter is written.</source>
        <translation>Niemand wacht hierop: er wordt geen bericht geschreven.</translation>
    </message>
    <message>
        <source>Nothing written here: they read the words in %1.</source>
        <translation>Hier is niets geschreven: zij lezen de tekst in het %1.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Tekstblokken</translation>
    </message>
    <message>
        <source>The word that Ctrl+Enter says</source>
        <translation>Het besluit dat Ctrl+Enter neemt</translation>
    </message>
    <message>
        <source>This house writes no letter about it. Settings say which letters are written.</source>
        <translation>Uw organisatie schrijft hierover geen bericht. In Instellingen staat welke berichten worden geschreven.</translation>
    </message>
</context>
<context>
    <name>WordsBand</name>
    <message>
        <source>Letter in %1 to %2</source>
        <translation>Bericht in het %1 aan %2</translation>
    </message>
    <message>
        <source>Letter in %1, to be told by hand: no mail address is known</source>
        <translation>Bericht in het %1, handmatig te melden: er is geen e-mailadres bekend</translation>
    </message>
    <message>
        <source>No letter leaves</source>
        <translation>Er gaat geen bericht uit</translation>
    </message>
    <message>
        <source>No letter leaves: settings or the requester say so</source>
        <translation>Er gaat geen bericht uit: zo staat het in de instellingen of wil de aanvrager het</translation>
    </message>
</context>
<context>
    <name>WorkaroundDialog</name>
    <message>
        <source>%n letters</source>
        <translation>%n berichten</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 bericht</translation>
    </message>
    <message>
        <source>Nobody is told: nobody waits for it.</source>
        <translation>Er gaat geen bericht uit: niemand wacht hierop.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save and tell</source>
        <translation>Opslaan en melden</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Tussenoplossing</translation>
    </message>
    <message>
        <source>everyone who waits reads it</source>
        <translation>iedereen die wacht, leest dit</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Choose a change first.</source>
        <translation>Kies eerst een wijziging.</translation>
    </message>
    <message>
        <source>Go to the column that you paste into first, by ← and →: %1.</source>
        <translation>Ga met ← en → eerst naar de kolom waarin u plakt: %1.</translation>
    </message>
</context>
<context>
    <name>_DraftLine</name>
    <message>
        <source>Begin anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>Wat u eerder hebt getypt, staat hier nog.</translation>
    </message>
</context>
<context>
    <name>_FoldingRow</name>
    <message>
        <source>More actions</source>
        <translation>Meer acties</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>nog %1 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>_Refusal</name>
    <message>
        <source>Not done</source>
        <translation>Niet uitgevoerd</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Niet begrepen</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Keep mine</source>
        <translation>Mijn waarde houden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Hun waarde nemen</translation>
    </message>
</context>
<context>
    <name>_UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>%1 %2 %3, and %4 is not among the candidates.</source>
        <translation>%1 %2 %3, en %4 is geen kandidaat.</translation>
    </message>
    <message>
        <source>%1 %2 itself. Remove that.</source>
        <translation>%1 %2 zichzelf. Verwijder dat.</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 En nog %2.</translation>
    </message>
    <message>
        <source>%1 It may have arrived all the same.</source>
        <translation>%1 Het kan toch zijn aangekomen.</translation>
    </message>
    <message>
        <source>%1 The word on it now: %2 by %3, “%4”</source>
        <translation>%1 Het besluit hierover is nu: %2 door %3, ‘%4’</translation>
    </message>
    <message>
        <source>%1 also shipped in another release, so it stays shipped.</source>
        <translation>%1 is ook in een andere release uitgebracht en blijft dus uitgebracht.</translation>
    </message>
    <message>
        <source>%1 and %2 belong to different products.</source>
        <translation>%1 en %2 horen bij verschillende producten.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t ship together</source>
        <translation>%1 en %2 gaan niet samen uit</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other</source>
        <translation>%1 en %2 sluiten elkaar uit</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 en nog %2</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and no release that may hold it has more than %4 for that.</source>
        <translation>%1 en %2 gaan samen uit en vragen %3; geen release die dat mag bevatten, heeft daarvoor meer dan %4.</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and no release that may hold it has so much of each.</source>
        <translation>%1 en %2 gaan samen uit en vragen %3; geen release die dat mag bevatten, heeft van elk zoveel.</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and none of these releases has more than %4 for that.</source>
        <translation>%1 en %2 gaan samen uit en vragen %3; geen van deze releases heeft daarvoor meer dan %4.</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and none of these releases has so much of each.</source>
        <translation>%1 en %2 gaan samen uit en vragen %3; geen van deze releases heeft van elk zoveel.</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 en meer</translation>
    </message>
    <message>
        <source>%1 answer</source>
        <translation>%1 antwoord</translation>
    </message>
    <message>
        <source>%1 answered on C-%2</source>
        <translation>%1 antwoordde over C-%2</translation>
    </message>
    <message>
        <source>%1 answered the question</source>
        <translation>%1 heeft de vraag beantwoord</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwoorden</translation>
    </message>
    <message>
        <source>%1 are not tested and would move on, but there is no later release that takes it in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>Niet getest: %1. Dit zou doorschuiven, maar geen latere release kan het opnemen. Plan er eerst een in (fortnight release plan) of geef de testuitslag.</translation>
    </message>
    <message>
        <source>%1 are not tested and would move on, but there is no later release that takes them in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>Niet getest: %1. Dit zou doorschuiven, maar geen latere release kan het opnemen. Plan er eerst een in (fortnight release plan) of geef de testuitslag.</translation>
    </message>
    <message>
        <source>%1 are not tested, and nothing untested ships in %2. Give the verdict, or %3.</source>
        <translation>Niet getest: %1. Ongetest wordt niets uitgebracht in %2. Geef de testuitslag, of %3.</translation>
    </message>
    <message>
        <source>%1 asks %2 days of %3, and has %4</source>
        <translation>%1 vraagt %2 dagen van %3 en heeft er %4</translation>
    </message>
    <message>
        <source>%1 begins with the mark of %2, but line %3 is not in it. Export it again, or name its encoding.</source>
        <translation>%1 begint met de markering van %2, maar regel %3 heeft een andere codering. Exporteer opnieuw of geef de codering op.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 (P-%3) already.</source>
        <translation>%1 is al van %2 (P-%3).</translation>
    </message>
    <message>
        <source>%1 breaks off within line %2: the file is incomplete, and that line was skipped. Export or copy the file again, and import it once more.</source>
        <translation>%1 breekt af in regel %2: het bestand is onvolledig en die regel is overgeslagen. Exporteer of kopieer het bestand opnieuw en importeer het nog eens.</translation>
    </message>
    <message>
        <source>%1 breaks off within row %2, before its quotation mark is closed: the file is incomplete. What is there of the row was taken. Export or copy the file again, and import it once more.</source>
        <translation>%1 breekt af in rij %2, voordat het aanhalingsteken is gesloten: het bestand is onvolledig. Wat er van de rij is, is overgenomen. Exporteer of kopieer het bestand opnieuw en importeer het nog eens.</translation>
    </message>
    <message>
        <source>%1 brought an answer</source>
        <translation>%1 bracht een antwoord</translation>
    </message>
    <message>
        <source>%1 can only slip to a later release than %2; %3 is not later.</source>
        <translation>%1 kan alleen doorschuiven naar een latere release dan %2; %3 is niet later.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2. It is %3 or more.</source>
        <translation>%1 kan niet %2 zijn. Het is %3 of meer.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be as large as %2.</source>
        <translation>%1 kan niet zo groot zijn als %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be closed: somebody still waits for an answer.</source>
        <translation>%1 kan niet worden afgesloten: iemand wacht nog op antwoord.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be merged with itself.</source>
        <translation>%1 kan niet met zichzelf worden samengevoegd.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 is niet te lezen: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be understood: %2.</source>
        <translation>%1 is niet te begrijpen: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 is niet op te slaan: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t draw on two reserves of %2 in %3: %4 and %5. Choose one.</source>
        <translation>%1 kan niet uit twee reserveringen van %2 in %3 putten: %4 en %5. Kies er één.</translation>
    </message>
    <message>
        <source>%1 can&apos;t give %2 days of %3: a capacity is 0 or more.</source>
        <translation>%1 kan geen %2 dagen van %3 geven: een capaciteit is 0 of meer.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have %2 person-days of it: give 0 or more.</source>
        <translation>%1 kan er geen %2 persoonsdagen van hebben: geef 0 of meer op.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have a %2 of %3: it is a number of 0 or more.</source>
        <translation>%1 kan geen %2 van %3 hebben: dat is een getal van 0 of meer.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have these levels: it is counted.</source>
        <translation>%1 kan deze niveaus niet hebben: het wordt geteld.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have these levels: none are named.</source>
        <translation>%1 kan deze niveaus niet hebben: er zijn er geen genoemd.</translation>
    </message>
    <message>
        <source>%1 can&apos;t keep %2 days for %3.</source>
        <translation>%1 kan geen %2 dagen voor %3 reserveren.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 is niet te lezen: %2.</translation>
    </message>
    <message>
        <source>%1 can’t bring it back. Name a number above 0.</source>
        <translation>%1 kan het niet terugbrengen. Noem een getal boven 0.</translation>
    </message>
    <message>
        <source>%1 can’t bring it back. Name a number of at most %2.</source>
        <translation>%1 kan het niet terugbrengen. Noem een getal van hoogstens %2.</translation>
    </message>
    <message>
        <source>%1 can’t stand in for %2. Name somebody else.</source>
        <translation>%1 kan niet waarnemen voor %2. Noem iemand anders.</translation>
    </message>
    <message>
        <source>%1 change</source>
        <translation>%1 wijziging</translation>
    </message>
    <message>
        <source>%1 change of %2 would lose what was estimated: say which team takes it over (team remove &apos;%3&apos; --to &apos;%4&apos;).</source>
        <translation>%1 wijziging van %2 zou de schatting verliezen: zeg welk team die overneemt (team remove &apos;%3&apos; --to &apos;%4&apos;).</translation>
    </message>
    <message>
        <source>%1 change parked</source>
        <translation>%1 wijziging geparkeerd</translation>
    </message>
    <message>
        <source>%1 change placed in R-%2, %3</source>
        <translation>%1 wijziging in R-%2 geplaatst, %3</translation>
    </message>
    <message>
        <source>%1 change scored: %2</source>
        <translation>%1 wijziging gescoord: %2</translation>
    </message>
    <message>
        <source>%1 change: %2 set</source>
        <translation>%1 wijziging: %2 ingevuld</translation>
    </message>
    <message>
        <source>%1 change: %2 set to %3</source>
        <translation>%1 wijziging: %2 ingevuld als %3</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>%1 changed %2 while you looked at it. See what it says now, then try again.</source>
        <translation>%1 heeft %2 gewijzigd terwijl u ernaar keek. Kijk wat er nu staat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 gewijzigd: %2</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 wijzigingen</translation>
    </message>
    <message>
        <source>%1 changes of %2 would lose what was estimated: say which team takes it over (team remove &apos;%3&apos; --to &apos;%4&apos;).</source>
        <translation>%1 wijzigingen van %2 zouden hun schatting verliezen: zeg welk team die overneemt (team remove &apos;%3&apos; --to &apos;%4&apos;).</translation>
    </message>
    <message>
        <source>%1 changes parked</source>
        <translation>%1 wijzigingen geparkeerd</translation>
    </message>
    <message>
        <source>%1 changes placed in R-%2, %3</source>
        <translation>%1 wijzigingen in R-%2 geplaatst, %3</translation>
    </message>
    <message>
        <source>%1 changes scored: %2</source>
        <translation>%1 wijzigingen gescoord: %2</translation>
    </message>
    <message>
        <source>%1 changes: %2 set</source>
        <translation>%1 wijzigingen: %2 ingevuld</translation>
    </message>
    <message>
        <source>%1 changes: %2 set to %3</source>
        <translation>%1 wijzigingen: %2 ingevuld als %3</translation>
    </message>
    <message>
        <source>%1 characters are too many for one paste: at most %2.</source>
        <translation>%1 tekens zijn te veel om in één keer te plakken: hoogstens %2.</translation>
    </message>
    <message>
        <source>%1 consulted on C-%2</source>
        <translation>%1 geraadpleegd over C-%2</translation>
    </message>
    <message>
        <source>%1 contains NUL bytes: it is damaged, or not a text file. Export the tickets again as CSV, XLSX or JSON.</source>
        <translation>%1 bevat NUL-bytes: het is beschadigd of geen tekstbestand. Exporteer de tickets opnieuw als CSV, XLSX of JSON.</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3.</source>
        <translation>%1 kon niet naar %2 worden gekopieerd: %3.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it is not everything of its source: %2</source>
        <translation>%1 kon niet tot het einde worden gelezen en is dus niet alles uit de bron: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another name.</source>
        <translation>%1 kon niet worden opgeslagen: %2. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is still there.</source>
        <translation>%1 kon niet worden opgeslagen: %2. Wat er al stond, staat er nog.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>%1 days before %2 is %3, so it would be back at once. Say fewer days before.</source>
        <translation>%1 dagen vóór %2 is %3: het zou meteen terug zijn. Noem minder dagen.</translation>
    </message>
    <message>
        <source>%1 days of %2</source>
        <translation>%1 dagen van %2</translation>
    </message>
    <message>
        <source>%1 decided on C-%2 just now: %3, “%4”. To decide all the same, add --overrule.</source>
        <translation>%1 heeft zojuist over C-%2 besloten: %3, ‘%4’. Toch besluiten? Voeg --overrule toe.</translation>
    </message>
    <message>
        <source>%1 empty release</source>
        <translation>%1 lege release</translation>
    </message>
    <message>
        <source>%1 empty releases</source>
        <translation>%1 lege releases</translation>
    </message>
    <message>
        <source>%1 ends in the middle of a character: it is incomplete. Export or copy it again.</source>
        <translation>%1 eindigt midden in een teken en is onvolledig. Exporteer of kopieer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>%1 ends on %2, before it begins on %3.</source>
        <translation>%1 eindigt op %2, voordat het op %3 begint.</translation>
    </message>
    <message>
        <source>%1 excludes %2, and both must go together. Remove one of the two.</source>
        <translation>%1 sluit %2 uit, en beide moeten samengaan. Verwijder een van de twee.</translation>
    </message>
    <message>
        <source>%1 excludes %2.</source>
        <translation>%1 sluit %2 uit.</translation>
    </message>
    <message>
        <source>%1 failed C-%2 for R-%3</source>
        <translation>%1 keurde C-%2 af voor R-%3</translation>
    </message>
    <message>
        <source>%1 failed R-%2 as a whole</source>
        <translation>%1 keurde R-%2 als geheel af</translation>
    </message>
    <message>
        <source>%1 failed its test as a whole. Mend it, and give its verdict again.</source>
        <translation>%1 is als geheel niet voor de test geslaagd. Herstel dit en geef opnieuw de testuitslag.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 is longer than three years.</source>
        <translation>%1 van %2 tot en met %3 is langer dan drie jaar.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 (%4); %5 is outside.</source>
        <translation>%1 loopt van %2 tot %3 (%4); %5 valt erbuiten.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3; %4 is outside.</source>
        <translation>%1 loopt van %2 tot %3; %4 valt erbuiten.</translation>
    </message>
    <message>
        <source>%1 goes together with %2.</source>
        <translation>%1 gaat samen met %2.</translation>
    </message>
    <message>
        <source>%1 gone meanwhile</source>
        <translation>%1 intussen verdwenen</translation>
    </message>
    <message>
        <source>%1 hangs on %2, which fits into none of these releases.</source>
        <translation>%1 hangt af van %2, dat in geen van deze releases past.</translation>
    </message>
    <message>
        <source>%1 has %2 MB; files are read up to %3 MB. Export it in parts, for example a year at a time.</source>
        <translation>%1 heeft %2 MB; bestanden worden gelezen tot %3 MB. Exporteer in delen, bijvoorbeeld per jaar.</translation>
    </message>
    <message>
        <source>%1 has %2 of %3.</source>
        <translation>%1 heeft %2 van %3.</translation>
    </message>
    <message>
        <source>%1 has %2 person-days free</source>
        <translation>%1 heeft %2 persoonsdagen vrij</translation>
    </message>
    <message>
        <source>%1 has %2 person-days free already. Name a higher number.</source>
        <translation>%1 heeft al %2 persoonsdagen vrij. Noem een hoger aantal.</translation>
    </message>
    <message>
        <source>%1 has %2 rows; files are read up to %3. Export it in parts, for example a year at a time.</source>
        <translation>%1 heeft %2 rijen; bestanden worden gelezen tot %3. Exporteer in delen, bijvoorbeeld per jaar.</translation>
    </message>
    <message>
        <source>%1 has a branch “%2” already.</source>
        <translation>%1 heeft al een branch ‘%2’.</translation>
    </message>
    <message>
        <source>%1 has a line of more than %2 MB: that is no table. Export the tickets as CSV, XLSX or JSON.</source>
        <translation>%1 heeft een regel van meer dan %2 MB: dat is geen tabel. Exporteer de tickets als CSV, XLSX of JSON.</translation>
    </message>
    <message>
        <source>%1 has a sheet that spans %2 rows and %3 columns: too many to hold at once. Delete stray cells far from the table, or save it as CSV.</source>
        <translation>%1 heeft een werkblad van %2 rijen en %3 kolommen: te veel om tegelijk te bevatten. Verwijder losse cellen ver van de tabel of sla het op als CSV.</translation>
    </message>
    <message>
        <source>%1 has a sheet with %2 rows; files are read up to %3. Split it, for example a year at a time.</source>
        <translation>%1 heeft een werkblad met %2 rijen; bestanden worden gelezen tot %3. Splits het, bijvoorbeeld per jaar.</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns. Export fewer columns, or look whether it is a table at all.</source>
        <translation>%1 heeft meer dan %2 kolommen. Exporteer minder kolommen of kijk of het wel een tabel is.</translation>
    </message>
    <message>
        <source>%1 has more than %2 reserves of %3. Put some together.</source>
        <translation>%1 heeft meer dan %2 reserveringen van %3. Voeg er een paar samen.</translation>
    </message>
    <message>
        <source>%1 has no branch “%2”. There are: %3.</source>
        <translation>%1 heeft geen branch ‘%2’. Er zijn: %3.</translation>
    </message>
    <message>
        <source>%1 has no column with a name, a mail address or an organisation. Name the columns %2; all may be missing but one of name, email and organisation.</source>
        <translation>%1 heeft geen kolom met een naam, een e-mailadres of een organisatie. Noem de kolommen %2; alles mag ontbreken behalve één van name, email en organisation.</translation>
    </message>
    <message>
        <source>%1 has no coming release that takes something in. Lay some out (fortnight release plan).%2</source>
        <translation>%1 heeft geen komende release waar iets bij kan. Plan er in (fortnight release plan).%2</translation>
    </message>
    <message>
        <source>%1 has no row of headers. Export it again with its column names.</source>
        <translation>%1 heeft geen rij met koppen. Exporteer opnieuw, met de namen van de kolommen.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. Its sheets are: %3.</source>
        <translation>%1 heeft geen werkblad ‘%2’. De werkbladen zijn: %3.</translation>
    </message>
    <message>
        <source>%1 has no team “%2”. It has %3.</source>
        <translation>%1 heeft geen team ‘%2’. Er zijn: %3.</translation>
    </message>
    <message>
        <source>%1 has no team “%2”. There are: %3.</source>
        <translation>%1 heeft geen team ‘%2’. Er zijn: %3.</translation>
    </message>
    <message>
        <source>%1 has no teams any more: each release keeps the capacity that it had in all.</source>
        <translation>%1 heeft geen teams meer: elke release houdt de capaciteit die er in totaal was.</translation>
    </message>
    <message>
        <source>%1 has no teams: its work is not split. Leave the team out.</source>
        <translation>%1 heeft geen teams: het werk wordt niet verdeeld. Laat het team weg.</translation>
    </message>
    <message>
        <source>%1 has no time of %2.</source>
        <translation>%1 heeft geen tijd van %2.</translation>
    </message>
    <message>
        <source>%1 has no “%2”. Did you mean %3?</source>
        <translation>%1 heeft geen ‘%2’. Bedoelde u %3?</translation>
    </message>
    <message>
        <source>%1 has no “%2”. There is %3.</source>
        <translation>%1 heeft geen ‘%2’. Er zijn: %3.</translation>
    </message>
    <message>
        <source>%1 has not answered since %2</source>
        <translation>%1 heeft sinds %2 niet geantwoord</translation>
    </message>
    <message>
        <source>%1 has not passed its test as a whole yet. Give that verdict (verdict %2 pass).</source>
        <translation>%1 is nog niet als geheel geslaagd. Geef die testuitslag (verdict %2 pass).</translation>
    </message>
    <message>
        <source>%1 holds C-%2, and nobody has said how much work it is.</source>
        <translation>%1 bevat C-%2 en niemand heeft gezegd hoeveel werk het is.</translation>
    </message>
    <message>
        <source>%1 holds a sheet of %2 MB of text; files are read up to %3 MB. Export it in parts, for example a year at a time.</source>
        <translation>%1 bevat een werkblad met %2 MB tekst; bestanden worden gelezen tot %3 MB. Exporteer in delen, bijvoorbeeld per jaar.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 pages. Add its parts one by one.</source>
        <translation>%1 bevat meer dan %2 pagina’s. Voeg de delen één voor één toe.</translation>
    </message>
    <message>
        <source>%1 holds no page: no file that ends with .md, .markdown, .html or .htm.</source>
        <translation>%1 bevat geen pagina: geen bestand dat eindigt op .md, .markdown, .html of .htm.</translation>
    </message>
    <message>
        <source>%1 holds no tickets. Export it again and look whether anything was chosen.</source>
        <translation>%1 bevat geen tickets. Exporteer opnieuw en kijk of er iets was geselecteerd.</translation>
    </message>
    <message>
        <source>%1 holds nothing. Place changes in it first.</source>
        <translation>%1 is leeg. Plaats er eerst wijzigingen in.</translation>
    </message>
    <message>
        <source>%1 holds the names of its columns, and no rows under them.</source>
        <translation>%1 bevat de namen van de kolommen en geen rijen eronder.</translation>
    </message>
    <message>
        <source>%1 hot fix</source>
        <translation>%1 hotfix</translation>
    </message>
    <message>
        <source>%1 hot fixes</source>
        <translation>%1 hotfixes</translation>
    </message>
    <message>
        <source>%1 is %2, not of tickets.</source>
        <translation>%1 bevat geen tickets (%2).</translation>
    </message>
    <message>
        <source>%1 is %2, not of tickets. Export the tickets (or issues) themselves and import that file.</source>
        <translation>%1 bevat geen tickets (%2). Exporteer de tickets (of issues) zelf en importeer dat bestand.</translation>
    </message>
    <message>
        <source>%1 is %2. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 is %2. Exporteer de tickets als CSV, XLSX of JSON en importeer dat.</translation>
    </message>
    <message>
        <source>%1 is %2. Open it with --db, or export its tickets as CSV.</source>
        <translation>%1 is %2. Open het met --db of exporteer de tickets als CSV.</translation>
    </message>
    <message>
        <source>%1 is %2. Unpack it and import the file inside.</source>
        <translation>%1 is %2. Pak het uit en importeer het bestand dat erin zit.</translation>
    </message>
    <message>
        <source>%1 is %2: it can&apos;t be %3 again. Only what is %4 can.</source>
        <translation>%1 is %2 en kan niet opnieuw %3 worden. Dat kan alleen met wat %4 is.</translation>
    </message>
    <message>
        <source>%1 is %2: it can&apos;t be %3. Only what is %4 can.</source>
        <translation>%1 is %2 en kan niet %3 worden. Dat kan alleen met wat %4 is.</translation>
    </message>
    <message>
        <source>%1 is %2: it holds no tickets.</source>
        <translation>%1 bevat geen tickets (%2).</translation>
    </message>
    <message>
        <source>%1 is %2: it holds no tickets. Export the tickets (or issues) themselves and import that file.</source>
        <translation>%1 bevat geen tickets (%2). Exporteer de tickets (of issues) zelf en importeer dat bestand.</translation>
    </message>
    <message>
        <source>%1 is %2: it takes nothing more in. Choose a later release, or name a reason for it to go in late (fortnight %3 %4 %5 --late …).</source>
        <translation>%1 is %2: er kan niets meer bij. Kies een latere release of geef een reden om dit alsnog toe te laten (fortnight %3 %4 %5 --late …).</translation>
    </message>
    <message>
        <source>%1 is %2: it takes nothing more in. Choose a later release.</source>
        <translation>%1 is %2: er kan niets meer bij. Kies een latere release.</translation>
    </message>
    <message>
        <source>%1 is JSON nested too deeply to be a list of tickets.</source>
        <translation>%1 is te diep geneste JSON voor een lijst met tickets.</translation>
    </message>
    <message>
        <source>%1 is JSON that cannot be read: a number in it is too long. Export it again.</source>
        <translation>%1 is JSON die niet te lezen is: een getal erin is te lang. Exporteer opnieuw.</translation>
    </message>
    <message>
        <source>%1 is JSON without a list of tickets (it holds: %2). Export the tickets, and import that file.</source>
        <translation>%1 is JSON zonder lijst met tickets (het bevat: %2). Exporteer de tickets en importeer dat bestand.</translation>
    </message>
    <message>
        <source>%1 is JSON without tickets. Export the tickets, and import that file.</source>
        <translation>%1 is JSON zonder tickets. Exporteer de tickets en importeer dat bestand.</translation>
    </message>
    <message>
        <source>%1 is a Word document. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 is een Word-document. Exporteer de tickets als CSV, XLSX of JSON en importeer dat.</translation>
    </message>
    <message>
        <source>%1 is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV.</source>
        <translation>%1 is een binaire Excel-werkmap (.xlsb). Sla die op als .xlsx of CSV.</translation>
    </message>
    <message>
        <source>%1 is a correction that nobody has reproduced. Reproduce it before it is honoured.</source>
        <translation>%1 is een correctie die niemand heeft gereproduceerd. Reproduceer die voordat u honoreert.</translation>
    </message>
    <message>
        <source>%1 is a correction: a fault is mended, and waits for no renewal.</source>
        <translation>%1 is een correctie: een fout wordt hersteld en wacht op geen vernieuwing.</translation>
    </message>
    <message>
        <source>%1 is a file. Name the folder that it lies in.</source>
        <translation>%1 is een bestand. Noem de map waarin het staat.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file inside it.</source>
        <translation>%1 is een map. Kies een bestand daarin.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 is een map. Noem een bestand daarin.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file, like fortnight.db.</source>
        <translation>%1 is een map. Noem een bestand, zoals fortnight.db.</translation>
    </message>
    <message>
        <source>%1 is a mail message. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 is een e-mail. Exporteer de tickets als CSV, XLSX of JSON en importeer dat.</translation>
    </message>
    <message>
        <source>%1 is a mandate: it can only be rejected as lapsed, when its law no longer demands it.</source>
        <translation>%1 is een verplichting: die kan alleen als vervallen worden afgewezen, wanneer de wet het niet meer eist.</translation>
    </message>
    <message>
        <source>%1 is a mandate: it needs the reference of its law or contract and the date by which it must ship.</source>
        <translation>%1 is een verplichting: nodig zijn de verwijzing naar de wet of het contract en de datum waarop het uiterlijk uit moet zijn.</translation>
    </message>
    <message>
        <source>%1 is a mandate: its date can&apos;t wait for a renewal.</source>
        <translation>%1 is een verplichting: de datum kan niet op een vernieuwing wachten.</translation>
    </message>
    <message>
        <source>%1 is a message in Outlook&apos;s own format. Save it as .eml (or drag it to a folder from the web mail).</source>
        <translation>%1 is een e-mail in de eigen indeling van Outlook. Sla die op als .eml (of sleep die vanuit de webmail naar een map).</translation>
    </message>
    <message>
        <source>%1 is a number, and “%2” is none.</source>
        <translation>%1 is een getal, en ‘%2’ is dat niet.</translation>
    </message>
    <message>
        <source>%1 is a presentation. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 is een presentatie. Exporteer de tickets als CSV, XLSX of JSON en importeer dat.</translation>
    </message>
    <message>
        <source>%1 is a recording of HTTP exchanges, and none of its answers holds tickets.</source>
        <translation>%1 is een opname van HTTP-verkeer en geen van de antwoorden bevat tickets.</translation>
    </message>
    <message>
        <source>%1 is a release of %2, %3 belongs to %4.</source>
        <translation>%1 is een release van %2, %3 hoort bij %4.</translation>
    </message>
    <message>
        <source>%1 is a web page (HTML), perhaps a sign-in page or an “Excel” export that is a page in truth. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 is een webpagina (HTML), misschien een aanmeldpagina of een ‘Excel’-export die eigenlijk een webpagina is. Exporteer de tickets als CSV, XLSX of JSON en importeer dat.</translation>
    </message>
    <message>
        <source>%1 is a workbook or zip archive packed with gzip. Unpack it and import the file inside.</source>
        <translation>%1 is een werkmap of zip-archief, ingepakt met gzip. Pak het uit en importeer het bestand dat erin zit.</translation>
    </message>
    <message>
        <source>%1 is a zip archive. Unpack it and import the file inside.</source>
        <translation>%1 is een zip-archief. Pak het uit en importeer het bestand dat erin zit.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file. Save it as .xlsx or CSV.</source>
        <translation>%1 is een OpenDocument-bestand. Sla het op als .xlsx of CSV.</translation>
    </message>
    <message>
        <source>%1 is an XML file. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 is een XML-bestand. Exporteer de tickets als CSV, XLSX of JSON en importeer dat.</translation>
    </message>
    <message>
        <source>%1 is an old Excel or Office file (.xls), or one with a password. Open it in Excel or LibreOffice and save it as .xlsx or CSV without a password.</source>
        <translation>%1 is een oud Excel- of Office-bestand (.xls) of heeft een wachtwoord. Open het in Excel of LibreOffice en sla het zonder wachtwoord op als .xlsx of CSV.</translation>
    </message>
    <message>
        <source>%1 is asked that about C-%2 already.</source>
        <translation>Dit is over C-%2 al aan %1 gevraagd.</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3</source>
        <translation>%1 is afwezig van %2 tot en met %3</translation>
    </message>
    <message>
        <source>%1 is away on %2</source>
        <translation>%1 is afwezig op %2</translation>
    </message>
    <message>
        <source>%1 is barred from %2</source>
        <translation>%1 is geweerd uit %2</translation>
    </message>
    <message>
        <source>%1 is barred from %2.</source>
        <translation>%1 is geweerd uit %2.</translation>
    </message>
    <message>
        <source>%1 is barred from all releases.</source>
        <translation>%1 is geweerd uit alle releases.</translation>
    </message>
    <message>
        <source>%1 is both pinned to %2 and barred from it. Choose one.</source>
        <translation>%1 is vastgezet op %2 en er ook uit geweerd. Kies één van beide.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 ticket, the last is %3. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 is na %2 ticket beschadigde of onvolledige JSON; het laatste is %3. Er is niets overgenomen. Exporteer of kopieer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 ticket. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 is na %2 ticket beschadigde of onvolledige JSON. Er is niets overgenomen. Exporteer of kopieer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 tickets, the last is %3. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 is na %2 tickets beschadigde of onvolledige JSON; het laatste is %3. Er is niets overgenomen. Exporteer of kopieer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 tickets. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 is na %2 tickets beschadigde of onvolledige JSON. Er is niets overgenomen. Exporteer of kopieer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 is beschadigde of onvolledige JSON. Er is niets overgenomen. Exporteer of kopieer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON: line %2, character %3 (%4). %5 Nothing was taken in. Export or copy it again.</source>
        <translation>%1 is beschadigde of onvolledige JSON: regel %2, teken %3 (%4). %5 Er is niets overgenomen. Exporteer of kopieer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>%1 is counted with %2 of their time: %3.</source>
        <translation>%1 telt mee met %2 van de tijd: %3.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: %2. Export or copy it again.</source>
        <translation>%1 is beschadigd of onvolledig: %2. Exporteer of kopieer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 Choose an earlier backup.</source>
        <translation>%1 is beschadigd: %2 Kies een eerdere back-up.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again and look whether anything was chosen.</source>
        <translation>%1 is leeg. Exporteer opnieuw en kijk of er iets was geselecteerd.</translation>
    </message>
    <message>
        <source>%1 is expedited, but %2 is not a critical correction.</source>
        <translation>%1 is een spoedrelease, maar %2 is geen kritieke correctie.</translation>
    </message>
    <message>
        <source>%1 is expedited: only critical corrections (priority 1) go in, and %2 is none.</source>
        <translation>%1 is een spoedrelease: alleen kritieke correcties (prioriteit 1) gaan erin, en %2 is dat niet.</translation>
    </message>
    <message>
        <source>%1 is expedited: only critical corrections (priority 1) go in, and %2 is none. Its priority follows from its urgency and its impact: the share of end users that wait for it.</source>
        <translation>%1 is een spoedrelease: alleen kritieke correcties (prioriteit 1) gaan erin, en %2 is dat niet. De prioriteit volgt uit de urgentie en de impact: het aandeel eindgebruikers dat erop wacht.</translation>
    </message>
    <message>
        <source>%1 is given twice. Say it once.</source>
        <translation>%1 staat er twee keer. Noem het één keer.</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1 zit al in %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 with %3 of their time</source>
        <translation>%1 zit in %2 met %3 van de tijd</translation>
    </message>
    <message>
        <source>%1 is in force from %2</source>
        <translation>%1 geldt vanaf %2</translation>
    </message>
    <message>
        <source>%1 is in no team, so nothing is counted anew.</source>
        <translation>%1 zit in geen team; er is niets opnieuw geteld.</translation>
    </message>
    <message>
        <source>%1 is in the branch %2 already, and %3 is a release of it: there is nothing to port.</source>
        <translation>%1 zit al in de branch %2 en %3 is een release daarvan: er valt niets over te zetten.</translation>
    </message>
    <message>
        <source>%1 is in the main line already, and %2 is a release of it: there is nothing to port.</source>
        <translation>%1 zit al in de hoofdlijn en %2 is een release daarvan: er valt niets over te zetten.</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 is bekend</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, is past. In it stands %3; %4.</source>
        <translation>%1 blijft zoals die is: de dag, %2, is voorbij. Erin: %3; %4.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, is past. Nothing stands in it.</source>
        <translation>%1 blijft zoals die is: de dag, %2, is voorbij. Er zit niets in.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, lies in %3. In it stands %4; %5.</source>
        <translation>%1 blijft zoals die is: de dag, %2, valt in %3. Erin: %4; %5.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, lies in %3. Nothing stands in it.</source>
        <translation>%1 blijft zoals die is: de dag, %2, valt in %3. Er zit niets in.</translation>
    </message>
    <message>
        <source>%1 is neither UTF-8 nor Windows-1252. Name its encoding (an old DOS file is often cp850), or save it as UTF-8.</source>
        <translation>%1 is geen UTF-8 en geen Windows-1252. Geef de codering op (een oud DOS-bestand is vaak cp850) of sla het op als UTF-8.</translation>
    </message>
    <message>
        <source>%1 is new. Park it first, so that those who wait know that it will be decided.</source>
        <translation>%1 is nieuw. Parkeer het eerst, zodat wie wacht weet dat erover wordt besloten.</translation>
    </message>
    <message>
        <source>%1 is no Fortnight database, and it was left as it is. To import it: fortnight import FILE.</source>
        <translation>%1 is geen Fortnight-database en is gelaten zoals het was. Importeren: fortnight import FILE.</translation>
    </message>
    <message>
        <source>%1 is no backup of a Fortnight database, or it is damaged.</source>
        <translation>%1 is geen back-up van een Fortnight-database of is beschadigd.</translation>
    </message>
    <message>
        <source>%1 is no backup of a Fortnight database.</source>
        <translation>%1 is geen back-up van een Fortnight-database.</translation>
    </message>
    <message>
        <source>%1 is no scoring document. See one: fortnight scoring show</source>
        <translation>%1 is geen scoredocument. Zo ziet het eruit: fortnight scoring show</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 is geen tekst in UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not a day to come.</source>
        <translation>%1 is geen komende dag.</translation>
    </message>
    <message>
        <source>%1 is not a mandate: only a mandate can lapse.</source>
        <translation>%1 is geen verplichting: alleen een verplichting kan vervallen.</translation>
    </message>
    <message>
        <source>%1 is not a text file in a known encoding. Export the tickets as CSV, XLSX or JSON.</source>
        <translation>%1 is geen tekstbestand in een bekende codering. Exporteer de tickets als CSV, XLSX of JSON.</translation>
    </message>
    <message>
        <source>%1 is not among the candidates.</source>
        <translation>%1 is geen kandidaat.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Name a file for the backup.</source>
        <translation>%1 is geen gewoon bestand. Noem een bestand voor de back-up.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Save the export as a file and choose that.</source>
        <translation>%1 is geen gewoon bestand. Sla de export op als bestand en kies dat.</translation>
    </message>
    <message>
        <source>%1 is not away from %2 to %3</source>
        <translation>%1 is niet meer afwezig van %2 tot en met %3</translation>
    </message>
    <message>
        <source>%1 is not away on %2</source>
        <translation>%1 is niet meer afwezig op %2</translation>
    </message>
    <message>
        <source>%1 is not in %2. Everybody who is: fortnight team list</source>
        <translation>%1 zit niet in %2. Iedereen die erin zit: fortnight team list</translation>
    </message>
    <message>
        <source>%1 is not in the encoding %2: line %3 cannot be read. Choose another encoding, or none, to have it found.</source>
        <translation>%1 heeft niet de codering %2: regel %3 is niet te lezen. Kies een andere codering, of geen; dan wordt ze gezocht.</translation>
    </message>
    <message>
        <source>%1 is not listed to ask, nor is anybody of the same organisation.</source>
        <translation>%1 is niet geregistreerd als aanvrager, en niemand uit dezelfde organisatie is dat.</translation>
    </message>
    <message>
        <source>%1 is not listed to ask. Listed of the same organisation: %2.</source>
        <translation>%1 is niet geregistreerd als aanvrager. Wel geregistreerd uit dezelfde organisatie: %2.</translation>
    </message>
    <message>
        <source>%1 is not supported. Give a file, or postgresql://user@server/name.</source>
        <translation>%1 wordt niet ondersteund. Geef een bestand op, of postgresql://user@server/name.</translation>
    </message>
    <message>
        <source>%1 is not tested and would move on, but there is no later release that takes it in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>Niet getest: %1. Dit zou doorschuiven, maar geen latere release kan het opnemen. Plan er eerst een in (fortnight release plan) of geef de testuitslag.</translation>
    </message>
    <message>
        <source>%1 is not tested and would move on, but there is no later release that takes them in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>Niet getest: %1. Dit zou doorschuiven, maar geen latere release kan het opnemen. Plan er eerst een in (fortnight release plan) of geef de testuitslag.</translation>
    </message>
    <message>
        <source>%1 is not tested, and nothing untested ships in %2. Give the verdict, or %3.</source>
        <translation>Niet getest: %1. Ongetest wordt niets uitgebracht in %2. Geef de testuitslag, of %3.</translation>
    </message>
    <message>
        <source>%1 is not tested: nothing untested ships. Give its verdict, or let it slip to a later release.</source>
        <translation>%1 is niet getest: ongetest wordt niets uitgebracht. Geef de testuitslag of schuif door naar een latere release.</translation>
    </message>
    <message>
        <source>%1 is not to be placed here, or nobody has said how much work it is.</source>
        <translation>%1 is hier niet te plaatsen, of niemand heeft gezegd hoeveel werk het is.</translation>
    </message>
    <message>
        <source>%1 is one JSON document of more than %2 MB. Export it as JSON lines (one ticket a line), as CSV, or in parts.</source>
        <translation>%1 is één JSON-document van meer dan %2 MB. Exporteer als JSON-regels (één ticket per regel), als CSV of in delen.</translation>
    </message>
    <message>
        <source>%1 is packed with gzip and breaks off or is damaged after line %2: nothing of it was taken in. Export or copy it again.</source>
        <translation>%1 is ingepakt met gzip en breekt af of is beschadigd na regel %2: er is niets van overgenomen. Exporteer of kopieer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>%1 is packed with gzip and breaks off or is damaged at its beginning: nothing of it was taken in. Export or copy it again.</source>
        <translation>%1 is ingepakt met gzip en breekt af of is beschadigd aan het begin: er is niets van overgenomen. Exporteer of kopieer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>%1 is past, so C-%2 may ship already. Choose a day to come.</source>
        <translation>%1 is voorbij, dus C-%2 mag al uit. Kies een komende dag.</translation>
    </message>
    <message>
        <source>%1 is past. Choose today or a day to come.</source>
        <translation>%1 is voorbij. Kies vandaag of een komende dag.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2</source>
        <translation>%1 is vastgezet op %2</translation>
    </message>
    <message>
        <source>%1 is pinned to %2 and stays out</source>
        <translation>%1 is vastgezet op %2 en valt eruit</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, which is not among the releases to compose.</source>
        <translation>%1 is vastgezet op %2, die niet bij de samen te stellen releases hoort.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, which is not among these releases.</source>
        <translation>%1 is vastgezet op %2, die niet bij deze releases hoort.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2.</source>
        <translation>%1 is vastgezet op %2.</translation>
    </message>
    <message>
        <source>%1 is the last of the chain on duty. Name who it is handed on to.</source>
        <translation>%1 is de laatste dienstdoende van de keten. Noem degene aan wie het wordt doorgegeven.</translation>
    </message>
    <message>
        <source>%1 is there already, and stays as it is. To replace it: --force.</source>
        <translation>%1 is er al en blijft zoals het is. Vervangen: --force.</translation>
    </message>
    <message>
        <source>%1 is there already: %2.</source>
        <translation>%1 is er al: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a scoring document.</source>
        <translation>%1 is te groot voor een scoredocument.</translation>
    </message>
    <message>
        <source>%1 keeps %2 days of %3, and has %4. Keep fewer.</source>
        <translation>%1 reserveert %2 dagen van %3 en heeft er %4. Reserveer minder.</translation>
    </message>
    <message>
        <source>%1 keeps %2 of %3 for %4.</source>
        <translation>%1 reserveert %2 van %3 voor %4.</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 al bekend</translation>
    </message>
    <message>
        <source>%1 lacks the hot fix %2, which shipped before: it would be lost.</source>
        <translation>In %1 ontbreekt de hotfix %2, die al is uitgebracht: die zou verloren gaan.</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 uit %2 gehaald</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 ongemoeid gelaten</translation>
    </message>
    <message>
        <source>%1 letter held</source>
        <translation>%1 bericht vastgehouden</translation>
    </message>
    <message>
        <source>%1 letter marked unreachable</source>
        <translation>%1 bericht als onbereikbaar gemarkeerd</translation>
    </message>
    <message>
        <source>%1 letter queued</source>
        <translation>%1 bericht in de wachtrij gezet</translation>
    </message>
    <message>
        <source>%1 letter queued again</source>
        <translation>%1 bericht opnieuw in de wachtrij gezet</translation>
    </message>
    <message>
        <source>%1 letter taken as sent</source>
        <translation>%1 bericht als verzonden aangemerkt</translation>
    </message>
    <message>
        <source>%1 letter that came back</source>
        <translation>%1 bericht dat terugkwam</translation>
    </message>
    <message>
        <source>%1 letter that had not left will not be sent.</source>
        <translation>%1 bericht dat nog niet weg was, wordt niet verzonden.</translation>
    </message>
    <message>
        <source>%1 letter to be told by hand</source>
        <translation>%1 bericht handmatig te melden</translation>
    </message>
    <message>
        <source>%1 letter told by hand</source>
        <translation>%1 bericht handmatig gemeld</translation>
    </message>
    <message>
        <source>%1 letter withdrawn</source>
        <translation>%1 bericht teruggetrokken</translation>
    </message>
    <message>
        <source>%1 letters held</source>
        <translation>%1 berichten vastgehouden</translation>
    </message>
    <message>
        <source>%1 letters marked unreachable</source>
        <translation>%1 berichten als onbereikbaar gemarkeerd</translation>
    </message>
    <message>
        <source>%1 letters on the withdrawal, which have not left, tell the new day as well.</source>
        <translation>%1 berichten over de terugtrekking, die nog niet weg zijn, melden ook de nieuwe dag.</translation>
    </message>
    <message>
        <source>%1 letters queued</source>
        <translation>%1 berichten in de wachtrij gezet</translation>
    </message>
    <message>
        <source>%1 letters queued again</source>
        <translation>%1 berichten opnieuw in de wachtrij gezet</translation>
    </message>
    <message>
        <source>%1 letters taken as sent</source>
        <translation>%1 berichten als verzonden aangemerkt</translation>
    </message>
    <message>
        <source>%1 letters that came back</source>
        <translation>%1 berichten die terugkwamen</translation>
    </message>
    <message>
        <source>%1 letters that had not left will not be sent.</source>
        <translation>%1 berichten die nog niet weg waren, worden niet verzonden.</translation>
    </message>
    <message>
        <source>%1 letters that waited for an address are put up for approval.</source>
        <translation>%1 berichten die op een adres wachtten, zijn ter goedkeuring voorgelegd.</translation>
    </message>
    <message>
        <source>%1 letters that waited for an address are queued.</source>
        <translation>%1 berichten die op een adres wachtten, staan in de wachtrij.</translation>
    </message>
    <message>
        <source>%1 letters to be told by hand</source>
        <translation>%1 berichten handmatig te melden</translation>
    </message>
    <message>
        <source>%1 letters told by hand</source>
        <translation>%1 berichten handmatig gemeld</translation>
    </message>
    <message>
        <source>%1 letters wait in the Outbox to be approved.</source>
        <translation>%1 berichten wachten in Uitgaand op goedkeuring.</translation>
    </message>
    <message>
        <source>%1 letters withdrawn</source>
        <translation>%1 berichten teruggetrokken</translation>
    </message>
    <message>
        <source>%1 looks after C-%2 already.</source>
        <translation>%1 zorgt al voor C-%2.</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 gemaakt</translation>
    </message>
    <message>
        <source>%1 may not be read with your permissions. Ask for the right to read it, or copy it.</source>
        <translation>U hebt geen rechten om %1 te lezen. Vraag om het leesrecht of kopieer het bestand.</translation>
    </message>
    <message>
        <source>%1 merged into C-%2</source>
        <translation>%1 opgegaan in C-%2</translation>
    </message>
    <message>
        <source>%1 more changes are at odds with where they stand.</source>
        <translation>Bij nog %1 wijzigingen kloppen status en plaats niet met elkaar.</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verplaatst</translation>
    </message>
    <message>
        <source>%1 moved on to R-%2, %3.</source>
        <translation>Doorgeschoven naar R-%2, %3: %1.</translation>
    </message>
    <message>
        <source>%1 must not ship before %2.</source>
        <translation>%1 mag niet vóór %2 uit.</translation>
    </message>
    <message>
        <source>%1 must ship by %2 and stays out</source>
        <translation>%1 moet uiterlijk %2 uit zijn en valt eruit</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and %3 comes on %4.</source>
        <translation>%1 moet uiterlijk %2 uit zijn en %3 komt op %4.</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and comes into none of these releases.</source>
        <translation>%1 moet uiterlijk %2 uit zijn en komt in geen van deze releases.</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and comes into none of these releases: it stays in %3.</source>
        <translation>%1 moet uiterlijk %2 uit zijn en komt in geen van deze releases: het blijft in %3.</translation>
    </message>
    <message>
        <source>%1 must ship by %2.</source>
        <translation>%1 moet uiterlijk %2 uit zijn.</translation>
    </message>
    <message>
        <source>%1 needs %2, and no release that may hold it has more than %3 for that.</source>
        <translation>%1 vraagt %2; geen release die dat mag bevatten, heeft daarvoor meer dan %3.</translation>
    </message>
    <message>
        <source>%1 needs %2, and no release that may hold it has so much of each.</source>
        <translation>%1 vraagt %2; geen release die dat mag bevatten, heeft van elk zoveel.</translation>
    </message>
    <message>
        <source>%1 needs %2, and none of these releases has more than %3 for that.</source>
        <translation>%1 vraagt %2; geen van deze releases heeft daarvoor meer dan %3.</translation>
    </message>
    <message>
        <source>%1 needs %2, and none of these releases has so much of each.</source>
        <translation>%1 vraagt %2; geen van deze releases heeft van elk zoveel.</translation>
    </message>
    <message>
        <source>%1 not taken in</source>
        <translation>%1 niet overgenomen</translation>
    </message>
    <message>
        <source>%1 of %2 person-days find no room in the coming releases up to its target R-%3. Choose a later target, lay out more releases, or book one over.</source>
        <translation>Voor %1 van %2 persoonsdagen is geen ruimte in de komende releases tot en met doelrelease R-%3. Kies een latere doelrelease, plan meer releases in of overboek er een.</translation>
    </message>
    <message>
        <source>%1 of %2 person-days find no room in the coming releases. Choose a later target, lay out more releases, or book one over.</source>
        <translation>Voor %1 van %2 persoonsdagen is geen ruimte in de komende releases. Kies een latere doelrelease, plan meer releases in of overboek er een.</translation>
    </message>
    <message>
        <source>%1 of branch %2 are still to ship. Ship or remove that first.</source>
        <translation>%1 van branch %2 moeten nog uit. Breng die eerst uit of verwijder ze.</translation>
    </message>
    <message>
        <source>%1 of branch %2 is still to ship. Ship or remove that first.</source>
        <translation>%1 van branch %2 moet nog uit. Breng die eerst uit of verwijder die.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>%1 on %2 is more than ten years away. Choose a day up to %3.</source>
        <translation>%1 op %2 ligt meer dan tien jaar vooruit. Kies een dag tot en met %3.</translation>
    </message>
    <message>
        <source>%1 page added, %2 changed, %3 removed</source>
        <translation>%1 pagina toegevoegd, %2 gewijzigd, %3 verwijderd</translation>
    </message>
    <message>
        <source>%1 pages added, %2 changed, %3 removed</source>
        <translation>%1 pagina’s toegevoegd, %2 gewijzigd, %3 verwijderd</translation>
    </message>
    <message>
        <source>%1 passed C-%2 for R-%3</source>
        <translation>%1 keurde C-%2 goed voor R-%3</translation>
    </message>
    <message>
        <source>%1 passed R-%2 as a whole</source>
        <translation>%1 keurde R-%2 als geheel goed</translation>
    </message>
    <message>
        <source>%1 people are called “%2”. Say whom by address or number: %3</source>
        <translation>%1 personen heten ‘%2’. Geef met een adres of nummer aan wie u bedoelt: %3</translation>
    </message>
    <message>
        <source>%1 person-day</source>
        <translation>%1 persoonsdag</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 persoonsdagen</translation>
    </message>
    <message>
        <source>%1 placed</source>
        <translation>%1 geplaatst</translation>
    </message>
    <message>
        <source>%1 ported change</source>
        <translation>%1 overgezette wijziging</translation>
    </message>
    <message>
        <source>%1 ported changes</source>
        <translation>%1 overgezette wijzigingen</translation>
    </message>
    <message>
        <source>%1 reader reads %2</source>
        <translation>%1 lezer leest %2</translation>
    </message>
    <message>
        <source>%1 readers read %2</source>
        <translation>%1 lezers lezen %2</translation>
    </message>
    <message>
        <source>%1 references point to rows that are not there.</source>
        <translation>%1 verwijzingen wijzen naar rijen die er niet zijn.</translation>
    </message>
    <message>
        <source>%1 release laid out: %2</source>
        <translation>%1 release ingepland: %2</translation>
    </message>
    <message>
        <source>%1 release laid out: %2 and %3 more</source>
        <translation>%1 release ingepland: %2 en nog %3</translation>
    </message>
    <message>
        <source>%1 releases laid out: %2</source>
        <translation>%1 releases ingepland: %2</translation>
    </message>
    <message>
        <source>%1 releases laid out: %2 and %3 more</source>
        <translation>%1 releases ingepland: %2 en nog %3</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>%1 removed: from %2 to %3 is open again</source>
        <translation>%1 verwijderd: van %2 tot en met %3 is weer open</translation>
    </message>
    <message>
        <source>%1 removed: on %2 is open again</source>
        <translation>%1 verwijderd: %2 is weer open</translation>
    </message>
    <message>
        <source>%1 require C-%2, and stay shipped.</source>
        <translation>%1 vereisen C-%2 en blijven uitgebracht.</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 vereist %2</translation>
    </message>
    <message>
        <source>%1 requires %2, which would ship in none of these releases</source>
        <translation>%1 vereist %2, dat in geen van deze releases zou uitgaan</translation>
    </message>
    <message>
        <source>%1 requires %2.</source>
        <translation>%1 vereist %2.</translation>
    </message>
    <message>
        <source>%1 row of people and organisations taken in</source>
        <translation>%1 rij met personen en organisaties overgenomen</translation>
    </message>
    <message>
        <source>%1 rows of people and organisations taken in</source>
        <translation>%1 rijen met personen en organisaties overgenomen</translation>
    </message>
    <message>
        <source>%1 seems to be UTF-16 without a byte-order mark. Name its encoding, utf-16-be, or save it as UTF-8.</source>
        <translation>%1 lijkt UTF-16 zonder bytevolgordemarkering te zijn. Geef de codering op, utf-16-be, of sla het op als UTF-8.</translation>
    </message>
    <message>
        <source>%1 seems to be UTF-16 without a byte-order mark. Name its encoding, utf-16-le, or save it as UTF-8.</source>
        <translation>%1 lijkt UTF-16 zonder bytevolgordemarkering te zijn. Geef de codering op, utf-16-le, of sla het op als UTF-8.</translation>
    </message>
    <message>
        <source>%1 set up</source>
        <translation>%1 ingesteld</translation>
    </message>
    <message>
        <source>%1 ships before %2, which it requires</source>
        <translation>%1 gaat uit vóór %2, dat het vereist</translation>
    </message>
    <message>
        <source>%1 should be frozen since %2: it takes nothing more in. Choose a later release, or name a reason for it to go in late (fortnight %3 %4 %5 --late …).</source>
        <translation>%1 had sinds %2 bevroren moeten zijn: er kan niets meer bij. Kies een latere release of geef een reden om dit alsnog toe te laten (fortnight %3 %4 %5 --late …).</translation>
    </message>
    <message>
        <source>%1 should be frozen since %2: it takes nothing more in. Choose a later release.</source>
        <translation>%1 had sinds %2 bevroren moeten zijn: er kan niets meer bij. Kies een latere release.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2, and %3 comes on %4.</source>
        <translation>%1 had uiterlijk %2 uit moeten zijn en %3 komt op %4.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2, and comes into none of these releases.</source>
        <translation>%1 had uiterlijk %2 uit moeten zijn en komt in geen van deze releases.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2, and comes into none of these releases: it stays in %3.</source>
        <translation>%1 had uiterlijk %2 uit moeten zijn en komt in geen van deze releases: het blijft in %3.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2.</source>
        <translation>%1 had uiterlijk %2 uit moeten zijn.</translation>
    </message>
    <message>
        <source>%1 slipped to R-%2, %3</source>
        <translation>%1 doorgeschoven naar R-%2, %3</translation>
    </message>
    <message>
        <source>%1 stays closed: it is not expedited.</source>
        <translation>%1 blijft gesloten: het is geen spoedrelease.</translation>
    </message>
    <message>
        <source>%1 still holds something: it stays frozen.</source>
        <translation>%1 bevat nog iets en blijft bevroren.</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 eruit gehaald</translation>
    </message>
    <message>
        <source>%1 taken out of the plan</source>
        <translation>%1 uit het plan gehaald</translation>
    </message>
    <message>
        <source>%1 takes more memory to unpack than a file of tickets may. Save its sheet as CSV and import that.</source>
        <translation>Het uitpakken van %1 vraagt meer geheugen dan een bestand met tickets mag. Sla het werkblad op als CSV en importeer dat.</translation>
    </message>
    <message>
        <source>%1 takes more than %2 seconds to unpack. Save its sheet as CSV and import that.</source>
        <translation>Het uitpakken van %1 duurt langer dan %2 seconden. Sla het werkblad op als CSV en importeer dat.</translation>
    </message>
    <message>
        <source>%1 takes numbers and criteria alone: %2(a, b).</source>
        <translation>%1 neemt alleen getallen en criteria: %2(a, b).</translation>
    </message>
    <message>
        <source>%1 takes one number: %2.</source>
        <translation>%1 neemt één getal: %2.</translation>
    </message>
    <message>
        <source>%1 takes two numbers or more: %2.</source>
        <translation>%1 neemt twee of meer getallen: %2.</translation>
    </message>
    <message>
        <source>%1 thing to bring it back</source>
        <translation>%1 voorwaarde om terug te komen</translation>
    </message>
    <message>
        <source>%1 things to bring it back</source>
        <translation>%1 voorwaarden om terug te komen</translation>
    </message>
    <message>
        <source>%1 ticket asked: %2</source>
        <translation>%1 ticket nagevraagd: %2</translation>
    </message>
    <message>
        <source>%1 ticket closed: %2</source>
        <translation>%1 ticket afgesloten: %2</translation>
    </message>
    <message>
        <source>%1 ticket corrected: %2</source>
        <translation>%1 ticket gecorrigeerd: %2</translation>
    </message>
    <message>
        <source>%1 ticket handed over to %2</source>
        <translation>%1 ticket doorverwezen naar %2</translation>
    </message>
    <message>
        <source>%1 ticket handed over to %2 and closed</source>
        <translation>%1 ticket doorverwezen naar %2 en afgesloten</translation>
    </message>
    <message>
        <source>%1 ticket stands before that place, the last is %2.</source>
        <translation>Vóór die plaats staat %1 ticket; het laatste is %2.</translation>
    </message>
    <message>
        <source>%1 ticket stands before that place.</source>
        <translation>Vóór die plaats staat %1 ticket.</translation>
    </message>
    <message>
        <source>%1 ticket went to %2: T-%3 among them.</source>
        <translation>%1 ticket ging naar %2: daaronder T-%3.</translation>
    </message>
    <message>
        <source>%1 tickets are gone at the source, and stand as before: %2. In a list: gone:any.</source>
        <translation>%1 tickets zijn verdwenen uit de bron en blijven hier zoals ze waren: %2. In een lijst: gone:any.</translation>
    </message>
    <message>
        <source>%1 tickets asked: %2</source>
        <translation>%1 tickets nagevraagd: %2</translation>
    </message>
    <message>
        <source>%1 tickets closed: %2</source>
        <translation>%1 tickets afgesloten: %2</translation>
    </message>
    <message>
        <source>%1 tickets corrected: %2</source>
        <translation>%1 tickets gecorrigeerd: %2</translation>
    </message>
    <message>
        <source>%1 tickets follow T-%2</source>
        <translation>%1 tickets volgen T-%2</translation>
    </message>
    <message>
        <source>%1 tickets handed over to %2</source>
        <translation>%1 tickets doorverwezen naar %2</translation>
    </message>
    <message>
        <source>%1 tickets handed over to %2 and closed</source>
        <translation>%1 tickets doorverwezen naar %2 en afgesloten</translation>
    </message>
    <message>
        <source>%1 tickets stand before that place, the last is %2.</source>
        <translation>Vóór die plaats staan %1 tickets; het laatste is %2.</translation>
    </message>
    <message>
        <source>%1 tickets stand before that place.</source>
        <translation>Vóór die plaats staan %1 tickets.</translation>
    </message>
    <message>
        <source>%1 tickets wait for C-%2</source>
        <translation>%1 tickets wachten op C-%2</translation>
    </message>
    <message>
        <source>%1 tickets went to %2: T-%3 among them.</source>
        <translation>%1 tickets gingen naar %2: daaronder T-%3.</translation>
    </message>
    <message>
        <source>%1 took the letter to %2. See whether it arrives.</source>
        <translation>%1 nam het bericht aan %2 aan. Kijk of het aankomt.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 MB; files are read up to that. Export it in parts, for example a year at a time.</source>
        <translation>%1 is uitgepakt groter dan %2 MB; tot zover worden bestanden gelezen. Exporteer in delen, bijvoorbeeld per jaar.</translation>
    </message>
    <message>
        <source>%1 wait for C-%2 already. Name a higher number.</source>
        <translation>Aantal dat al op C-%2 wacht: %1. Noem een hoger aantal.</translation>
    </message>
    <message>
        <source>%1 wait for it now</source>
        <translation>nu wachten er %1 op</translation>
    </message>
    <message>
        <source>%1 wait for that</source>
        <translation>daarop wachten er %1</translation>
    </message>
    <message>
        <source>%1 waits for that</source>
        <translation>daarop wacht %1</translation>
    </message>
    <message>
        <source>%1 was closed</source>
        <translation>%1 is afgesloten</translation>
    </message>
    <message>
        <source>%1 was left alone: it is empty.</source>
        <translation>%1 is ongemoeid gelaten: leeg.</translation>
    </message>
    <message>
        <source>%1 was not read to its end: the process that read it was ended. Nothing was taken in; import the file again.</source>
        <translation>%1 is niet tot het einde gelezen: het proces dat las, is beëindigd. Er is niets overgenomen; importeer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>%1 was reopened</source>
        <translation>%1 is heropend</translation>
    </message>
    <message>
        <source>%1 who were told otherwise read so in the letter, which waits in the outbox for approval.</source>
        <translation>%1 personen die iets anders hadden gehoord, lezen dat in het bericht, dat in Uitgaand op goedkeuring wacht.</translation>
    </message>
    <message>
        <source>%1 wish</source>
        <translation>%1 wens</translation>
    </message>
    <message>
        <source>%1 wishes</source>
        <translation>%1 wensen</translation>
    </message>
    <message>
        <source>%1 would be back before leaving: away from %2 until %3.</source>
        <translation>%1 zou terug zijn vóór het vertrek: afwezig van %2 tot %3.</translation>
    </message>
    <message>
        <source>%1 would ship after %2</source>
        <translation>%1 zou na %2 uitgaan</translation>
    </message>
    <message>
        <source>%1 would ship before %2</source>
        <translation>%1 zou vóór %2 uitgaan</translation>
    </message>
    <message>
        <source>%1 would unpack from %2 MB to %3 MB: that is no ordinary workbook. Save the sheet as CSV and import that.</source>
        <translation>%1 zou van %2 MB tot %3 MB worden uitgepakt: dat is geen gewone werkmap. Sla het werkblad op als CSV en importeer dat.</translation>
    </message>
    <message>
        <source>%1, so it can&apos;t be that C-%2 excludes C-%3. Remove the one before you set the other.</source>
        <translation>%1, dus het kan niet dat C-%2 en C-%3 elkaar uitsluiten. Verwijder het ene voordat u het andere opgeeft.</translation>
    </message>
    <message>
        <source>%1, so it can&apos;t be that C-%2 goes together with C-%3. Remove the one before you set the other.</source>
        <translation>%1, dus het kan niet dat C-%2 samengaat met C-%3. Verwijder het ene voordat u het andere opgeeft.</translation>
    </message>
    <message>
        <source>%1, so it can&apos;t be that C-%2 requires C-%3. Remove the one before you set the other.</source>
        <translation>%1, dus het kan niet dat C-%2 C-%3 vereist. Verwijder het ene voordat u het andere opgeeft.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged</source>
        <translation>%1: %2 nieuw, %3 bijgewerkt, %4 ongewijzigd</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 back again</source>
        <translation>%1: %2 nieuw, %3 bijgewerkt, %4 ongewijzigd, %5 weer terug</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 gone at the source</source>
        <translation>%1: %2 nieuw, %3 bijgewerkt, %4 ongewijzigd, %5 verdwenen uit de bron</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 gone at the source, %6 back again</source>
        <translation>%1: %2 nieuw, %3 bijgewerkt, %4 ongewijzigd, %5 verdwenen uit de bron, %6 weer terug</translation>
    </message>
    <message>
        <source>%1: a new ticket. %2</source>
        <translation>%1: een nieuw ticket. %2</translation>
    </message>
    <message>
        <source>%1: an answer on T-%2</source>
        <translation>%1: een antwoord op T-%2</translation>
    </message>
    <message>
        <source>%1: if C-%2 required C-%3, that would run in a circle.</source>
        <translation>%1: als C-%2 ook C-%3 zou vereisen, ontstaat een kring.</translation>
    </message>
    <message>
        <source>%1: left alone, %2.</source>
        <translation>%1: ongemoeid gelaten, %2.</translation>
    </message>
    <message>
        <source>%1: left alone, it names no letter of ours that waits for its fate (%2: %3).</source>
        <translation>%1: ongemoeid gelaten, noemt geen bericht van ons waarvan de afloop onbekend is (%2: %3).</translation>
    </message>
    <message>
        <source>%1: left alone, the post still tries (%2: %3).</source>
        <translation>%1: ongemoeid gelaten, de mailserver probeert het nog (%2: %3).</translation>
    </message>
    <message>
        <source>%1: less_is_better is true or false.</source>
        <translation>%1: less_is_better is true of false.</translation>
    </message>
    <message>
        <source>%1: no sheet has no row of headers. Put the column names above the rows.</source>
        <translation>%1: geen werkblad zonder rij met koppen. Zet de namen van de kolommen boven de rijen.</translation>
    </message>
    <message>
        <source>%1: no sheet with a row of headers. Put the column names above the rows.</source>
        <translation>%1: geen werkblad met een rij met koppen. Zet de namen van de kolommen boven de rijen.</translation>
    </message>
    <message>
        <source>%1: nobody works and only expedited releases ship from %2 to %3</source>
        <translation>%1: van %2 tot en met %3 werkt niemand en komen alleen spoedreleases uit</translation>
    </message>
    <message>
        <source>%1: nobody works and only expedited releases ship on %2</source>
        <translation>%1: op %2 werkt niemand en komen alleen spoedreleases uit</translation>
    </message>
    <message>
        <source>%1: not taken in, %2</source>
        <translation>%1: niet overgenomen, %2</translation>
    </message>
    <message>
        <source>%1: nothing ships from %2 to %3</source>
        <translation>%1: van %2 tot en met %3 komt er niets uit</translation>
    </message>
    <message>
        <source>%1: nothing ships on %2</source>
        <translation>%1: op %2 komt er niets uit</translation>
    </message>
    <message>
        <source>%1: team %2 removed</source>
        <translation>%1: team %2 verwijderd</translation>
    </message>
    <message>
        <source>%1: team %2 set up</source>
        <translation>%1: team %2 ingesteld</translation>
    </message>
    <message>
        <source>%1: that runs in a circle. Remove one of these.</source>
        <translation>%1: dat is een kring. Verwijder er een van.</translation>
    </message>
    <message>
        <source>%1: the sheet “%2” has no row of headers. Put the column names above the rows.</source>
        <translation>%1: het werkblad ‘%2’ heeft geen rij met koppen. Zet de namen van de kolommen boven de rijen.</translation>
    </message>
    <message>
        <source>%1: the sheet “%2” with a row of headers. Put the column names above the rows.</source>
        <translation>%1: het werkblad ‘%2’ met een rij met koppen. Zet de namen van de kolommen boven de rijen.</translation>
    </message>
    <message>
        <source>%1; %2 off the cadence removed: %3</source>
        <translation>%1; %2 buiten het ritme verwijderd: %3</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; en nog %2</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>, minstens %1</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, hoogstens %1</translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>, tussen %1 en %2</translation>
    </message>
    <message>
        <source>-state:merged %1</source>
        <translation>-state:merged %1</translation>
    </message>
    <message>
        <source>1 letter on the withdrawal, which has not left, tells the new day as well.</source>
        <translation>1 bericht over de terugtrekking, dat nog niet weg is, meldt ook de nieuwe dag.</translation>
    </message>
    <message>
        <source>1 letter that waited for an address is put up for approval.</source>
        <translation>1 bericht dat op een adres wachtte, is ter goedkeuring voorgelegd.</translation>
    </message>
    <message>
        <source>1 letter that waited for an address is queued.</source>
        <translation>1 bericht dat op een adres wachtte, staat in de wachtrij.</translation>
    </message>
    <message>
        <source>1 letter waits in the Outbox to be approved.</source>
        <translation>1 bericht wacht in Uitgaand op goedkeuring.</translation>
    </message>
    <message>
        <source>1 ticket follows T-%1</source>
        <translation>1 ticket volgt T-%1</translation>
    </message>
    <message>
        <source>1 ticket is gone at the source, and stands as before: %1. In a list: gone:any.</source>
        <translation>1 ticket is verdwenen uit de bron en blijft hier zoals het was: %1. In een lijst: gone:any.</translation>
    </message>
    <message>
        <source>1 ticket waits for C-%1</source>
        <translation>1 ticket wacht op C-%1</translation>
    </message>
    <message>
        <source>1 who was told otherwise read so in the letter, which waits in the outbox for approval.</source>
        <translation>1 persoon die iets anders had gehoord, leest dat in het bericht, dat in Uitgaand op goedkeuring wacht.</translation>
    </message>
    <message>
        <source>A %1 has at most %2 characters; these are %3.</source>
        <translation>Een %1 heeft hoogstens %2 tekens; dit zijn er %3.</translation>
    </message>
    <message>
        <source>A backup over the database itself, or its journal, would be none. Choose another file.</source>
        <translation>Een back-up over de database zelf of het journaal heen is geen back-up. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>A branch needs a name, such as 4.x.</source>
        <translation>Een branch heeft een naam nodig, zoals 4.x.</translation>
    </message>
    <message>
        <source>A cadence is a number of days (14), or the n-th weekday of the month (2nd tue).</source>
        <translation>Een ritme is een aantal dagen (14) of de zoveelste weekdag van de maand (2nd tue).</translation>
    </message>
    <message>
        <source>A cadence is either a number of days or the n-th weekday of the month.</source>
        <translation>Een ritme is een aantal dagen of de zoveelste weekdag van de maand.</translation>
    </message>
    <message>
        <source>A cadence of %1 days is outside 1 to 366.</source>
        <translation>Een ritme van %1 dagen valt buiten 1 tot 366.</translation>
    </message>
    <message>
        <source>A calendar is shown from %1 to at most three years later.</source>
        <translation>Een kalender wordt getoond van %1 tot hoogstens drie jaar later.</translation>
    </message>
    <message>
        <source>A capacity is a number of person-days above 0, or nothing where none is known.</source>
        <translation>Een capaciteit is een aantal persoonsdagen boven 0, of leeg als ze onbekend is.</translation>
    </message>
    <message>
        <source>A capacity is a number of person-days above 0.</source>
        <translation>Een capaciteit is een aantal persoonsdagen boven 0.</translation>
    </message>
    <message>
        <source>A case has no “%1”. It has product, %2.</source>
        <translation>Een kennisitem heeft geen ‘%1’. Er zijn: product, %2.</translation>
    </message>
    <message>
        <source>A case needs a %1.</source>
        <translation>Een kennisitem heeft dit nodig: %1.</translation>
    </message>
    <message>
        <source>A cause alone answers nobody. What is the solution?</source>
        <translation>Met alleen een oorzaak is niemand geholpen. Wat is de oplossing?</translation>
    </message>
    <message>
        <source>A cause, a solution and a case belong to an answer: close it as answered or possible-today.</source>
        <translation>Een oorzaak, een oplossing en een kennisitem horen bij een antwoord: sluit af als answered of possible-today.</translation>
    </message>
    <message>
        <source>A change comes back 0 to %1 whole days before a law’s date, not %2.</source>
        <translation>Een wijziging komt 0 tot %1 hele dagen vóór de datum van een wet terug, niet %2.</translation>
    </message>
    <message>
        <source>A change has no “%1”. It has %2.</source>
        <translation>Een wijziging heeft geen ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>A change needs a title.</source>
        <translation>Een wijziging heeft een titel nodig.</translation>
    </message>
    <message>
        <source>A closure has no “%1”. It has %2, product.</source>
        <translation>Gesloten dagen hebben geen ‘%1’. Er zijn: %2, product.</translation>
    </message>
    <message>
        <source>A database on a server is backed up there, with pg_dump.</source>
        <translation>Van een database op een server wordt daar een back-up gemaakt, met pg_dump.</translation>
    </message>
    <message>
        <source>A database on a server is restored there, with pg_restore.</source>
        <translation>Een database op een server wordt daar teruggezet, met pg_restore.</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters; this one has %2.</source>
        <translation>Een filter heeft hoogstens %1 tekens; dit heeft er %2.</translation>
    </message>
    <message>
        <source>A filter has at most %1 words and values.</source>
        <translation>Een filter heeft hoogstens %1 woorden en waarden.</translation>
    </message>
    <message>
        <source>A letter came back: %1</source>
        <translation>Er kwam een bericht terug: %1</translation>
    </message>
    <message>
        <source>A letter needs a subject and words.</source>
        <translation>Een bericht heeft een onderwerp en tekst nodig.</translation>
    </message>
    <message>
        <source>A letter needs at least one request that it answers, each with a key or a subject.</source>
        <translation>Een bericht heeft minstens één verzoek nodig waarop het antwoordt, elk met een kenmerk of een onderwerp.</translation>
    </message>
    <message>
        <source>A link is for a product or for a customer, not for both.</source>
        <translation>Een schakel geldt voor een product of voor een klant, niet voor allebei.</translation>
    </message>
    <message>
        <source>A link of the chain has no “%1”. It has %2.</source>
        <translation>Een schakel van de keten heeft geen ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>A mail</source>
        <translation>Een e-mail</translation>
    </message>
    <message>
        <source>A model has at most %1 criteria; this one has %2.</source>
        <translation>Een model heeft hoogstens %1 criteria; dit heeft er %2.</translation>
    </message>
    <message>
        <source>A model’s name has at most %1 characters; these are %2.</source>
        <translation>De naam van een model heeft hoogstens %1 tekens; dit zijn er %2.</translation>
    </message>
    <message>
        <source>A new person %1 was made; did you mean %2?</source>
        <translation>Er is een nieuwe persoon %1 gemaakt; bedoelde u %2?</translation>
    </message>
    <message>
        <source>A party has no “%1”. It has %2.</source>
        <translation>Een partij heeft geen ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>A party needs a name.</source>
        <translation>Een partij heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A password is only sent over a protected connection. Choose TLS or STARTTLS.</source>
        <translation>Een wachtwoord wordt alleen over een beveiligde verbinding verzonden. Kies TLS of STARTTLS.</translation>
    </message>
    <message>
        <source>A person has no “%1”. There are name, email, language, organisation, opted_out, listed.</source>
        <translation>Een persoon heeft geen ‘%1’. Er zijn: name, email, language, organisation, opted_out, listed.</translation>
    </message>
    <message>
        <source>A person needs a name or a mail address.</source>
        <translation>Een persoon heeft een naam of een e-mailadres nodig.</translation>
    </message>
    <message>
        <source>A phrase needs a name.</source>
        <translation>Een tekstblok heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A phrase needs words in at least one language.</source>
        <translation>Een tekstblok heeft tekst in minstens één taal nodig.</translation>
    </message>
    <message>
        <source>A product has no “%1”. It has %2.</source>
        <translation>Een product heeft geen ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>Een product heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed, and more than %2 MB follow it. The rest of the file was not read: mend that line and import the file again.</source>
        <translation>Een aanhalingsteken in regel %1 wordt nooit gesloten en er volgt meer dan %2 MB. De rest van het bestand is niet gelezen: herstel die regel en importeer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>A quotation mark is missing in: %1</source>
        <translation>Er ontbreekt een aanhalingsteken in: %1</translation>
    </message>
    <message>
        <source>A release</source>
        <translation>Een release</translation>
    </message>
    <message>
        <source>A renewal needs a day on which it is looked at again.</source>
        <translation>Een vernieuwing heeft een dag nodig waarop ze opnieuw wordt bekeken.</translation>
    </message>
    <message>
        <source>A renewal needs a title: those who wait are told it.</source>
        <translation>Een vernieuwing heeft een titel nodig: wie wacht, krijgt die te lezen.</translation>
    </message>
    <message>
        <source>A renewal’s “%1” can&apos;t be set. These can: title, description, size, review.</source>
        <translation>Van een vernieuwing is ‘%1’ niet in te vullen. Wel: title, description, size, review.</translation>
    </message>
    <message>
        <source>A reservation is a number of person-days from 0 to %1.</source>
        <translation>Een reservering is een aantal persoonsdagen van 0 tot %1.</translation>
    </message>
    <message>
        <source>A sample begins: everything here is made up (seed %1)</source>
        <translation>Begin van een voorbeeld: alles hier is verzonnen (seed %1)</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Een scenario heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters; this one has %2.</source>
        <translation>Een zoekopdracht heeft hoogstens %1 tekens; deze heeft er %2.</translation>
    </message>
    <message>
        <source>A share lies above 0 and is at most 1 (or 100%).</source>
        <translation>Een aandeel ligt boven 0 en is hoogstens 1 (of 100%).</translation>
    </message>
    <message>
        <source>A team has no “%1”. It has %2.</source>
        <translation>Een team heeft geen ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>Een team heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A ticket has no “%1”. There are %2.</source>
        <translation>Een ticket heeft geen ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>A ticket is closed by hand as %1; the other ways follow from its changes.</source>
        <translation>Een ticket wordt handmatig afgesloten als %1; de andere manieren volgen uit de wijzigingen.</translation>
    </message>
    <message>
        <source>A ticket needs a subject: what is it about, in a few words?</source>
        <translation>Een ticket heeft een onderwerp nodig: waar gaat het in een paar woorden over?</translation>
    </message>
    <message>
        <source>A ticket&apos;s “%1” can&apos;t be corrected. These can: product, %2.</source>
        <translation>Van een ticket is ‘%1’ niet te corrigeren. Wel: product, %2.</translation>
    </message>
    <message>
        <source>A timeline goes from %1 to at most three years later.</source>
        <translation>Een tijdlijn loopt van %1 tot hoogstens drie jaar later.</translation>
    </message>
    <message>
        <source>A tolerance is a number of days from 0 to %1, or nothing for as far as it takes.</source>
        <translation>Een speling is een aantal dagen van 0 tot %1, of leeg voor zo ver als nodig.</translation>
    </message>
    <message>
        <source>A tolerance of %1 days is outside 0 to %2.</source>
        <translation>Een speling van %1 dagen valt buiten 0 tot %2.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Een weergave heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A withdrawal can&apos;t be undone: ship the changes again instead.</source>
        <translation>Een terugtrekking kan niet ongedaan worden gemaakt: breng de wijzigingen in plaats daarvan opnieuw uit.</translation>
    </message>
    <message>
        <source>Act %1 is undone already.</source>
        <translation>Handeling %1 is al ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>All releases are laid out</source>
        <translation>Alle releases zijn al ingepland</translation>
    </message>
    <message>
        <source>An %1 has at most %2 characters; these are %3.</source>
        <translation>Een %1 heeft hoogstens %2 tekens; dit zijn er %3.</translation>
    </message>
    <message>
        <source>An absence has a first and a last day. Write them like 2026-12-24.</source>
        <translation>Afwezigheid heeft een eerste en een laatste dag. Schrijf die zo: 2026-12-24.</translation>
    </message>
    <message>
        <source>An absence has no “%1”. It has %2.</source>
        <translation>Afwezigheid heeft geen ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>An answer takes a number of days, 1 to 730; 56 are eight weeks.</source>
        <translation>Een antwoord duurt een aantal dagen, 1 tot 730; 56 is acht weken.</translation>
    </message>
    <message>
        <source>An expression has at most %1 characters; this one has %2.</source>
        <translation>Een formule heeft hoogstens %1 tekens; deze heeft er %2.</translation>
    </message>
    <message>
        <source>An expression weighs by itself: its criteria have no weights. Put them into the expression.</source>
        <translation>Een formule weegt zelf: haar criteria hebben geen gewichten. Zet die in de formule.</translation>
    </message>
    <message>
        <source>An impact other than the counted one needs a reason.</source>
        <translation>Een andere impact dan de getelde vraagt om een reden.</translation>
    </message>
    <message>
        <source>An item is passed by 1 to %1 testers.</source>
        <translation>Een item wordt door 1 tot %1 testers goedgekeurd.</translation>
    </message>
    <message>
        <source>An organisation has no “%1”. It has %2.</source>
        <translation>Een organisatie heeft geen ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Een organisatie heeft een naam nodig.</translation>
    </message>
    <message>
        <source>An own model needs criteria: [model.criteria.reach], and a weight for each.</source>
        <translation>Een eigen model heeft criteria nodig: [model.criteria.reach], elk met een gewicht.</translation>
    </message>
    <message>
        <source>An undo is not undone: do again what you want done.</source>
        <translation>Ongedaan maken kan zelf niet ongedaan worden gemaakt: doe opnieuw wat u wilt.</translation>
    </message>
    <message>
        <source>Another Fortnight has been writing for a while, so nothing was changed. Try again.</source>
        <translation>Een andere Fortnight is al een tijdje aan het schrijven; er is niets gewijzigd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>At most %1 conditions bring a change back; these are %2.</source>
        <translation>Hoogstens %1 voorwaarden brengen een wijziging terug; dit zijn er %2.</translation>
    </message>
    <message>
        <source>Back in Decisions: %1</source>
        <translation>Terug bij Besluiten: %1</translation>
    </message>
    <message>
        <source>Between 1 and %1 releases can be composed at once.</source>
        <translation>Er kunnen 1 tot %1 releases tegelijk worden samengesteld.</translation>
    </message>
    <message>
        <source>Branch %1 of %2 ended</source>
        <translation>Branch %1 van %2 beëindigd</translation>
    </message>
    <message>
        <source>Branch %1 of %2 ended on %3 already.</source>
        <translation>Branch %1 van %2 is al beëindigd op %3.</translation>
    </message>
    <message>
        <source>Branch %1 of %2 ended on %3.</source>
        <translation>Branch %1 van %2 is beëindigd op %3.</translation>
    </message>
    <message>
        <source>Branch %1 of %2 is called %3</source>
        <translation>Branch %1 van %2 heet nu %3</translation>
    </message>
    <message>
        <source>Branch %1 of %2 made</source>
        <translation>Branch %1 van %2 gemaakt</translation>
    </message>
    <message>
        <source>C-%1 already stands in R-%2.</source>
        <translation>C-%1 zit al in R-%2.</translation>
    </message>
    <message>
        <source>C-%1 and C-%2 exclude each other, and C-%3 stands in R-%4.</source>
        <translation>C-%1 en C-%2 sluiten elkaar uit, en C-%3 zit in R-%4.</translation>
    </message>
    <message>
        <source>C-%1 and N-%2 belong to different products.</source>
        <translation>C-%1 en N-%2 horen bij verschillende producten.</translation>
    </message>
    <message>
        <source>C-%1 asked about</source>
        <translation>C-%1 nagevraagd</translation>
    </message>
    <message>
        <source>C-%1 asked about, on the fast lane</source>
        <translation>C-%1 nagevraagd, met voorrang</translation>
    </message>
    <message>
        <source>C-%1 baked in</source>
        <translation>C-%1 ondergebracht</translation>
    </message>
    <message>
        <source>C-%1 baked in, on the fast lane</source>
        <translation>C-%1 ondergebracht, met voorrang</translation>
    </message>
    <message>
        <source>C-%1 baked into N-%2, %3</source>
        <translation>C-%1 ondergebracht in N-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 barred from R-%2</source>
        <translation>C-%1 geweerd uit R-%2</translation>
    </message>
    <message>
        <source>C-%1 barred from all releases</source>
        <translation>C-%1 geweerd uit alle releases</translation>
    </message>
    <message>
        <source>C-%1 can&apos;t depend on itself.</source>
        <translation>C-%1 kan niet van zichzelf afhangen.</translation>
    </message>
    <message>
        <source>C-%1 counts as failed by the word of %2.</source>
        <translation>C-%1 geldt als mislukt door de uitslag van %2.</translation>
    </message>
    <message>
        <source>C-%1 deferred</source>
        <translation>C-%1 uitgesteld</translation>
    </message>
    <message>
        <source>C-%1 deferred, on the fast lane</source>
        <translation>C-%1 uitgesteld, met voorrang</translation>
    </message>
    <message>
        <source>C-%1 described: %2</source>
        <translation>C-%1 beschreven: %2</translation>
    </message>
    <message>
        <source>C-%1 did not ship in R-%2.</source>
        <translation>C-%1 is niet in R-%2 uitgebracht.</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2</source>
        <translation>C-%1 geschat op %2</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2: the mean of what %3 gave</source>
        <translation>C-%1 geschat op %2: het gemiddelde van wat %3 opgaven</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2: the mean of yours and what %3 gave</source>
        <translation>C-%1 geschat op %2: het gemiddelde van uw schatting en die van %3</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2: what %3 gave</source>
        <translation>C-%1 geschat op %2: wat %3 opgaf</translation>
    </message>
    <message>
        <source>C-%1 excludes C-%2</source>
        <translation>C-%1 sluit C-%2 uit</translation>
    </message>
    <message>
        <source>C-%1 failed its test for R-%2</source>
        <translation>C-%1: test mislukt voor R-%2</translation>
    </message>
    <message>
        <source>C-%1 goes together with C-%2</source>
        <translation>C-%1 gaat samen met C-%2</translation>
    </message>
    <message>
        <source>C-%1 goes together with C-%2, which is %3.</source>
        <translation>C-%1 gaat samen met C-%2, en dat is %3.</translation>
    </message>
    <message>
        <source>C-%1 goes together with C-%2, which stands in a release apart from these.</source>
        <translation>C-%1 gaat samen met C-%2, dat in een andere release zit.</translation>
    </message>
    <message>
        <source>C-%1 handed on to %2</source>
        <translation>C-%1 doorgegeven aan %2</translation>
    </message>
    <message>
        <source>C-%1 has its answer, so it has no dates. Say what brings it back.</source>
        <translation>C-%1 heeft al antwoord en dus geen datums. Geef op wat het terugbrengt.</translation>
    </message>
    <message>
        <source>C-%1 has no such dependency: %2.</source>
        <translation>C-%1 heeft deze afhankelijkheid niet: %2.</translation>
    </message>
    <message>
        <source>C-%1 has no workaround.</source>
        <translation>C-%1 heeft geen tussenoplossing.</translation>
    </message>
    <message>
        <source>C-%1 has shipped as part of N-%2: it stays one.</source>
        <translation>C-%1 is als deel van N-%2 uitgebracht en blijft daar deel van.</translation>
    </message>
    <message>
        <source>C-%1 has shipped: its estimate stays what it was. Say what it took: fortnight actual C-%2 DAYS.</source>
        <translation>C-%1 is uitgebracht: de schatting blijft zoals die was. Geef op wat het werkelijk kostte: fortnight actual C-%2 DAYS.</translation>
    </message>
    <message>
        <source>C-%1 has shipped: nothing of its own is to be tested. It is in %2 as well; say which one you tested: --release R-%3.</source>
        <translation>C-%1 is uitgebracht: daar valt zelf niets meer te testen. Het zit ook in %2; zeg welke u hebt getest: --release R-%3.</translation>
    </message>
    <message>
        <source>C-%1 has this workaround already.</source>
        <translation>C-%1 heeft deze tussenoplossing al.</translation>
    </message>
    <message>
        <source>C-%1 honoured</source>
        <translation>C-%1 gehonoreerd</translation>
    </message>
    <message>
        <source>C-%1 honoured, on the fast lane</source>
        <translation>C-%1 gehonoreerd, met voorrang</translation>
    </message>
    <message>
        <source>C-%1 is %2 and does not stand in R-%3: there is nothing to test.</source>
        <translation>C-%1 is %2 en zit niet in R-%3: er valt niets te testen.</translation>
    </message>
    <message>
        <source>C-%1 is %2 and does not stand in any release that is still to ship: there is nothing to test.</source>
        <translation>C-%1 is %2 en zit in geen release die nog uit moet: er valt niets te testen.</translation>
    </message>
    <message>
        <source>C-%1 is %2, and R-%3 holds it all the same.</source>
        <translation>C-%1 is %2 en zit toch in R-%3.</translation>
    </message>
    <message>
        <source>C-%1 is %2, and R-%3 holds it all the same. Place it again, there or elsewhere.</source>
        <translation>C-%1 is %2 en zit toch in R-%3. Plaats het opnieuw, daar of elders.</translation>
    </message>
    <message>
        <source>C-%1 is %2, and stands in no release that is still to ship.</source>
        <translation>C-%1 is %2 en zit in geen release die nog uit moet.</translation>
    </message>
    <message>
        <source>C-%1 is %2, so nothing said by hand of its place holds any more.</source>
        <translation>C-%1 is %2; wat handmatig over de plaats was bepaald, geldt niet meer.</translation>
    </message>
    <message>
        <source>C-%1 is %2: its kind can be corrected only while it is new or parked.</source>
        <translation>C-%1 is %2: de soort is alleen te corrigeren zolang de wijziging nieuw of geparkeerd is.</translation>
    </message>
    <message>
        <source>C-%1 is %2: nobody is consulted on it.</source>
        <translation>C-%1 is %2: hierover wordt niemand geraadpleegd.</translation>
    </message>
    <message>
        <source>C-%1 is %2: nobody waits for it any more.</source>
        <translation>C-%1 is %2: niemand wacht er nog op.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is honoured or planned has a place in plans.</source>
        <translation>C-%1 is %2: alleen wat gehonoreerd of gepland is, heeft een plaats in plannen.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is parked has an owner and a review date.</source>
        <translation>C-%1 is %2: alleen wat geparkeerd is, heeft een eigenaar en een herbeoordelingsdatum.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is parked is handed on.</source>
        <translation>C-%1 is %2: alleen wat geparkeerd is, wordt doorgegeven.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is parked, or was told not now, comes back.</source>
        <translation>C-%1 is %2: alleen wat geparkeerd is of ‘nu niet’ te horen kreeg, komt terug.</translation>
    </message>
    <message>
        <source>C-%1 is %2: there is nothing left to reproduce.</source>
        <translation>C-%1 is %2: er valt niets meer te reproduceren.</translation>
    </message>
    <message>
        <source>C-%1 is %2: there is nothing left to try.</source>
        <translation>C-%1 is %2: er valt niets meer te proberen.</translation>
    </message>
    <message>
        <source>C-%1 is %2: what is built stays in its release anyway.</source>
        <translation>C-%1 is %2: wat gebouwd is, blijft toch in de eigen release.</translation>
    </message>
    <message>
        <source>C-%1 is %2: what it took is known when it is built. Mark it ready first.</source>
        <translation>C-%1 is %2: wat het werkelijk kostte, is bekend als het gebouwd is. Markeer het eerst als gereed.</translation>
    </message>
    <message>
        <source>C-%1 is a %2: only a correction has an urgency.</source>
        <translation>C-%1 is een %2: alleen een correctie heeft een urgentie.</translation>
    </message>
    <message>
        <source>C-%1 is a %2: only a correction is reproduced.</source>
        <translation>C-%1 is een %2: alleen een correctie wordt gereproduceerd.</translation>
    </message>
    <message>
        <source>C-%1 is a %2: only a correction is tried.</source>
        <translation>C-%1 is een %2: alleen een correctie wordt geprobeerd.</translation>
    </message>
    <message>
        <source>C-%1 is a mandate and must ship by %2; R-%3 is planned for %4.</source>
        <translation>C-%1 is een verplichting en moet uiterlijk %2 uit zijn; R-%3 is gepland voor %4.</translation>
    </message>
    <message>
        <source>C-%1 is a mandate and must ship by %2; no release has it now.</source>
        <translation>C-%1 is een verplichting en moet uiterlijk %2 uit zijn; nu zit het in geen release.</translation>
    </message>
    <message>
        <source>C-%1 is already honoured.</source>
        <translation>C-%1 is al gehonoreerd.</translation>
    </message>
    <message>
        <source>C-%1 is back in Decisions: %2.</source>
        <translation>C-%1 staat weer bij Besluiten: %2.</translation>
    </message>
    <message>
        <source>C-%1 is barred from R-%2 already.</source>
        <translation>C-%1 is al geweerd uit R-%2.</translation>
    </message>
    <message>
        <source>C-%1 is barred from R-%2 by hand. Take that back first: unpin C-%3.</source>
        <translation>C-%1 is handmatig geweerd uit R-%2. Neem dat eerst terug: unpin C-%3.</translation>
    </message>
    <message>
        <source>C-%1 is barred from all releases already.</source>
        <translation>C-%1 is al geweerd uit alle releases.</translation>
    </message>
    <message>
        <source>C-%1 is barred from all releases by hand. Take that back first: unpin C-%2.</source>
        <translation>C-%1 is handmatig geweerd uit alle releases. Neem dat eerst terug: unpin C-%2.</translation>
    </message>
    <message>
        <source>C-%1 is built for %2 already.</source>
        <translation>C-%1 is al gebouwd voor %2.</translation>
    </message>
    <message>
        <source>C-%1 is critical: an expedited release is proposed.</source>
        <translation>C-%1 is kritiek: er wordt een spoedrelease voorgesteld.</translation>
    </message>
    <message>
        <source>C-%1 is free to be placed again</source>
        <translation>C-%1 kan weer vrij worden geplaatst</translation>
    </message>
    <message>
        <source>C-%1 is merged into another change: estimate that one.</source>
        <translation>C-%1 is opgegaan in een andere wijziging: schat die.</translation>
    </message>
    <message>
        <source>C-%1 is neither pinned to nor barred from R-%2.</source>
        <translation>C-%1 is niet vastgezet op en niet geweerd uit R-%2.</translation>
    </message>
    <message>
        <source>C-%1 is neither pinned to nor barred from any release.</source>
        <translation>C-%1 is op geen release vastgezet en uit geen release geweerd.</translation>
    </message>
    <message>
        <source>C-%1 is no longer ported to R-%2</source>
        <translation>C-%1 is niet meer overgezet naar R-%2</translation>
    </message>
    <message>
        <source>C-%1 is no longer ported to R-%2.</source>
        <translation>C-%1 is niet meer naar R-%2 overgezet.</translation>
    </message>
    <message>
        <source>C-%1 is no longer ported to R-%2: its own place in R-%3 takes that.</source>
        <translation>C-%1 is niet meer overgezet naar R-%2: de eigen plaats in R-%3 dekt dat.</translation>
    </message>
    <message>
        <source>C-%1 is no longer tied: %2</source>
        <translation>C-%1 is losgekoppeld: %2</translation>
    </message>
    <message>
        <source>C-%1 is no part of N-%2.</source>
        <translation>C-%1 maakt geen deel uit van N-%2.</translation>
    </message>
    <message>
        <source>C-%1 is no quick win: %2.</source>
        <translation>C-%1 is geen quick win: %2.</translation>
    </message>
    <message>
        <source>C-%1 is not estimated any more</source>
        <translation>C-%1 heeft geen schatting meer</translation>
    </message>
    <message>
        <source>C-%1 is not out with R-%2.</source>
        <translation>C-%1 is niet met R-%2 uitgebracht.</translation>
    </message>
    <message>
        <source>C-%1 is not to be placed here, so its effort can&apos;t be supposed.</source>
        <translation>C-%1 is hier niet te plaatsen; het werk ervan is dus niet anders aan te nemen.</translation>
    </message>
    <message>
        <source>C-%1 is not to be placed: only what is honoured, or stands in a coming release, is.</source>
        <translation>C-%1 is niet te plaatsen: alleen wat gehonoreerd is of in een komende release zit, is dat.</translation>
    </message>
    <message>
        <source>C-%1 is parked: it is not placed before somebody honours it.</source>
        <translation>C-%1 is geparkeerd en wordt pas geplaatst als iemand het honoreert.</translation>
    </message>
    <message>
        <source>C-%1 is part of N-%2 already.</source>
        <translation>C-%1 maakt al deel uit van N-%2.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to %2, which is not among these releases.</source>
        <translation>C-%1 is vastgezet op %2, die niet bij deze releases hoort.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to R-%2 already.</source>
        <translation>C-%1 is al vastgezet op R-%2.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to R-%2, so it can&apos;t be barred from R-%3. Take that back first: unpin C-%4.</source>
        <translation>C-%1 is vastgezet op R-%2 en kan dus niet uit R-%3 worden geweerd. Neem dat eerst terug: unpin C-%4.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to R-%2, so it can&apos;t be barred from all releases. Take that back first: unpin C-%3.</source>
        <translation>C-%1 is vastgezet op R-%2 en kan dus niet uit alle releases worden geweerd. Neem dat eerst terug: unpin C-%3.</translation>
    </message>
    <message>
        <source>C-%1 is planned, and N-%2 is only proposed. Honour N-%3 first, or let C-%4 ship by itself.</source>
        <translation>C-%1 is gepland en N-%2 is nog maar voorgesteld. Honoreer eerst N-%3 of laat C-%4 apart uitgaan.</translation>
    </message>
    <message>
        <source>C-%1 is ready</source>
        <translation>C-%1 is gereed</translation>
    </message>
    <message>
        <source>C-%1 is rejected: nobody works on it.</source>
        <translation>C-%1 is afgewezen: niemand werkt eraan.</translation>
    </message>
    <message>
        <source>C-%1 made: %2</source>
        <translation>C-%1 gemaakt: %2</translation>
    </message>
    <message>
        <source>C-%1 made: %2. %3 tickets wait for it</source>
        <translation>C-%1 gemaakt: %2. Er wachten %3 tickets op</translation>
    </message>
    <message>
        <source>C-%1 made: %2. 1 ticket waits for it</source>
        <translation>C-%1 gemaakt: %2. Er wacht 1 ticket op</translation>
    </message>
    <message>
        <source>C-%1 merged into C-%2</source>
        <translation>C-%1 opgegaan in C-%2</translation>
    </message>
    <message>
        <source>C-%1 must not ship before %2</source>
        <translation>C-%1 mag niet vóór %2 uit</translation>
    </message>
    <message>
        <source>C-%1 must not ship before %2; R-%3 is planned earlier.</source>
        <translation>C-%1 mag niet vóór %2 uit; R-%3 is eerder gepland.</translation>
    </message>
    <message>
        <source>C-%1 must not ship before %2; R-%3 is planned for %4. Choose a later release.</source>
        <translation>C-%1 mag niet vóór %2 uit; R-%3 is gepland voor %4. Kies een latere release.</translation>
    </message>
    <message>
        <source>C-%1 must ship by %2, and nobody has said how much work it is.</source>
        <translation>C-%1 moet uiterlijk %2 uit zijn en niemand heeft gezegd hoeveel werk het is.</translation>
    </message>
    <message>
        <source>C-%1 must ship by %2: %3.</source>
        <translation>C-%1 moet uiterlijk %2 uit zijn: %3.</translation>
    </message>
    <message>
        <source>C-%1 parked</source>
        <translation>C-%1 geparkeerd</translation>
    </message>
    <message>
        <source>C-%1 passed its test for R-%2</source>
        <translation>C-%1: test geslaagd voor R-%2</translation>
    </message>
    <message>
        <source>C-%1 pinned to R-%2, %3</source>
        <translation>C-%1 vastgezet op R-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 placed in R-%2, %3</source>
        <translation>C-%1 in R-%2 geplaatst, %3</translation>
    </message>
    <message>
        <source>C-%1 ported to R-%2, %3</source>
        <translation>C-%1 overgezet naar R-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 pulled out of N-%2, %3</source>
        <translation>C-%1 uit N-%2 gehaald, %3</translation>
    </message>
    <message>
        <source>C-%1 rejected</source>
        <translation>C-%1 afgewezen</translation>
    </message>
    <message>
        <source>C-%1 rejected, on the fast lane</source>
        <translation>C-%1 afgewezen, met voorrang</translation>
    </message>
    <message>
        <source>C-%1 reopened</source>
        <translation>C-%1 heropend</translation>
    </message>
    <message>
        <source>C-%1 reproduced</source>
        <translation>C-%1 gereproduceerd</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2</source>
        <translation>C-%1 vereist C-%2</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2 and stands in R-%3, which ships before R-%4. Let C-%5 slip instead: both move.</source>
        <translation>C-%1 vereist C-%2 en zit in R-%3, die vóór R-%4 uitgaat. Schuif in plaats daarvan C-%5 door: dan schuiven beide.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, and stays shipped.</source>
        <translation>C-%1 vereist C-%2 en blijft uitgebracht.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, which is %3.</source>
        <translation>C-%1 vereist C-%2, en dat is %3.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, which is not planned by %3. Place C-%4 first.</source>
        <translation>C-%1 vereist C-%2, dat op %3 nog niet is gepland. Plaats eerst C-%4.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, which stands in a release apart from these.</source>
        <translation>C-%1 vereist C-%2, dat in een andere release zit.</translation>
    </message>
    <message>
        <source>C-%1 scored as agreed: %2</source>
        <translation>C-%1 gescoord zoals overeengekomen: %2</translation>
    </message>
    <message>
        <source>C-%1 scored: %2</source>
        <translation>C-%1 gescoord: %2</translation>
    </message>
    <message>
        <source>C-%1 split: C-%2 is %3 again</source>
        <translation>C-%1 afgesplitst: C-%2 is weer %3</translation>
    </message>
    <message>
        <source>C-%1 stands in %2 at once.</source>
        <translation>C-%1 zit tegelijk in %2.</translation>
    </message>
    <message>
        <source>C-%1 stays in R-%2: %3</source>
        <translation>C-%1 blijft in R-%2: %3</translation>
    </message>
    <message>
        <source>C-%1 took %2</source>
        <translation>C-%1 kostte %2</translation>
    </message>
    <message>
        <source>C-%1 took %2, estimated at %3</source>
        <translation>C-%1 kostte %2, geschat op %3</translation>
    </message>
    <message>
        <source>C-%1 took: not known</source>
        <translation>C-%1 kostte: onbekend</translation>
    </message>
    <message>
        <source>C-%1 took: not known, estimated at %2</source>
        <translation>C-%1 kostte: onbekend, geschat op %2</translation>
    </message>
    <message>
        <source>C-%1 tried: %2: %3</source>
        <translation>C-%1 geprobeerd: %2: %3</translation>
    </message>
    <message>
        <source>C-%1 waived in R-%2</source>
        <translation>C-%1 vrijgesteld in R-%2</translation>
    </message>
    <message>
        <source>C-%1 was all that R-%2 still held, so the whole release is withdrawn.</source>
        <translation>C-%1 was alles wat nog in R-%2 zat; daarom is de hele release teruggetrokken.</translation>
    </message>
    <message>
        <source>C-%1 was already reproduced.</source>
        <translation>C-%1 is al gereproduceerd.</translation>
    </message>
    <message>
        <source>C-%1 was barred from R-%2 by hand; it stands in R-%3 now, so that no longer holds.</source>
        <translation>C-%1 was handmatig geweerd uit R-%2, maar zit nu in R-%3; dat weren geldt niet meer.</translation>
    </message>
    <message>
        <source>C-%1 was barred from all releases by hand; it stands in R-%2 now, so that no longer holds.</source>
        <translation>C-%1 was handmatig geweerd uit alle releases, maar zit nu in R-%2; dat weren geldt niet meer.</translation>
    </message>
    <message>
        <source>C-%1 was merged into C-%2, so C-%3 can&apos;t be merged into it. Split it first.</source>
        <translation>C-%1 is in C-%2 opgegaan, dus C-%3 kan er niet mee worden samengevoegd. Splits het eerst af.</translation>
    </message>
    <message>
        <source>C-%1 was not placed: %2</source>
        <translation>C-%1 is niet geplaatst: %2</translation>
    </message>
    <message>
        <source>C-%1 was not ported to R-%2.</source>
        <translation>C-%1 is niet naar R-%2 overgezet.</translation>
    </message>
    <message>
        <source>C-%1 was not rejected as not now: nothing brings it back but somebody who asks again.</source>
        <translation>C-%1 is niet als ‘nu niet’ afgewezen: het komt alleen terug als iemand er opnieuw om vraagt.</translation>
    </message>
    <message>
        <source>C-%1 was passed by %2 of %3 testers.</source>
        <translation>C-%1 is door %2 van %3 testers goedgekeurd.</translation>
    </message>
    <message>
        <source>C-%1 was pinned to R-%2 by hand; it stands in R-%3 now, so that no longer holds.</source>
        <translation>C-%1 was handmatig vastgezet op R-%2, maar zit nu in R-%3; dat geldt niet meer.</translation>
    </message>
    <message>
        <source>C-%1 was pinned to all releases by hand; it stands in R-%2 now, so that no longer holds.</source>
        <translation>C-%1 was handmatig vastgezet op alle releases, maar zit nu in R-%2; dat geldt niet meer.</translation>
    </message>
    <message>
        <source>C-%1 was ported to R-%2 by hand: take it out instead (fortnight unport).</source>
        <translation>C-%1 is handmatig naar R-%2 overgezet: haal het er in plaats daarvan uit (fortnight unport).</translation>
    </message>
    <message>
        <source>C-%1 was rejected. It comes back to Decisions: let it stand, or reopen it.</source>
        <translation>C-%1 was afgewezen. Het komt terug bij Besluiten: laat het besluit staan of heropen het.</translation>
    </message>
    <message>
        <source>C-%1 was taken back from R-%2 already.</source>
        <translation>C-%1 is al uit R-%2 teruggetrokken.</translation>
    </message>
    <message>
        <source>C-%1 was tried, and not seen in any place yet. Say where and in which situation it was seen.</source>
        <translation>C-%1 is geprobeerd en nog nergens gezien. Zeg waar en in welke situatie het is gezien.</translation>
    </message>
    <message>
        <source>C-%1 withdrawn from R-%2, %3</source>
        <translation>C-%1 uit R-%2 teruggetrokken, %3</translation>
    </message>
    <message>
        <source>C-%1: %2</source>
        <translation>C-%1: %2</translation>
    </message>
    <message>
        <source>C-%1: %2 set</source>
        <translation>C-%1: %2 ingevuld</translation>
    </message>
    <message>
        <source>C-%1: %2 set to %3</source>
        <translation>C-%1: %2 ingevuld als %3</translation>
    </message>
    <message>
        <source>C-%1: a trial taken away (%2)</source>
        <translation>C-%1: poging verwijderd (%2)</translation>
    </message>
    <message>
        <source>C-%1: the rejection stands</source>
        <translation>C-%1: de afwijzing blijft</translation>
    </message>
    <message>
        <source>C-%1: urgency %2, priority %3</source>
        <translation>C-%1: urgentie %2, prioriteit %3</translation>
    </message>
    <message>
        <source>C-%1: urgency %2, priority unknown until it is known who waits</source>
        <translation>C-%1: urgentie %2, prioriteit onbekend tot bekend is wie wacht</translation>
    </message>
    <message>
        <source>C-%1: workaround taken away</source>
        <translation>C-%1: tussenoplossing verwijderd</translation>
    </message>
    <message>
        <source>C-%1: workaround told</source>
        <translation>C-%1: tussenoplossing gemeld</translation>
    </message>
    <message>
        <source>Changes are scored and ordered so already; nothing was changed.</source>
        <translation>Wijzigingen worden al zo gescoord en geordend; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Choose at least one change.</source>
        <translation>Kies minstens één wijziging.</translation>
    </message>
    <message>
        <source>Choose at least one ticket.</source>
        <translation>Kies minstens één ticket.</translation>
    </message>
    <message>
        <source>Choose one: an existing case, or a new one with cause and solution.</source>
        <translation>Kies één: een bestaand kennisitem, of een nieuw met oorzaak en oplossing.</translation>
    </message>
    <message>
        <source>Choose what is to be merged into C-%1.</source>
        <translation>Kies wat in C-%1 moet opgaan.</translation>
    </message>
    <message>
        <source>Closed days have a first and a last one. Write them like 2026-12-24.</source>
        <translation>Gesloten dagen hebben een eerste en een laatste dag. Schrijf die zo: 2026-12-24.</translation>
    </message>
    <message>
        <source>Closed days need a name, such as Christmas.</source>
        <translation>Gesloten dagen hebben een naam nodig, zoals Kerst.</translation>
    </message>
    <message>
        <source>Deferred until when? Give the day on which it comes back.</source>
        <translation>Uitgesteld tot wanneer? Geef de dag op waarop het terugkomt.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Effort is a number of person-days above 0 (%1 to %2); %3 is none.</source>
        <translation>Werk is een aantal persoonsdagen boven 0 (%1 tot %2); %3 is dat niet.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Estimate %1.</source>
        <translation>Schat %1.</translation>
    </message>
    <message>
        <source>Everyone who waited is told of *%1*: this letter can be a draft to review, but not off.</source>
        <translation>Iedereen die wachtte, krijgt bericht over *%1*: dit bericht kan een concept ter beoordeling zijn, maar niet uit staan.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>For whom is it? Say an address, a name, or “name, organisation”.</source>
        <translation>Voor wie is het? Geef een adres, een naam of ‘naam, organisatie’ op.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Give %1 %2 more day of %3.</source>
        <translation>Geef %1 nog %2 dag van %3.</translation>
    </message>
    <message>
        <source>Give %1 %2 more day of %3. And %4 more.</source>
        <translation>Geef %1 nog %2 dag van %3. En nog %4.</translation>
    </message>
    <message>
        <source>Give %1 %2 more days of %3.</source>
        <translation>Geef %1 nog %2 dagen van %3.</translation>
    </message>
    <message>
        <source>Give %1 %2 more days of %3. And %4 more.</source>
        <translation>Geef %1 nog %2 dagen van %3. En nog %4.</translation>
    </message>
    <message>
        <source>Give %1 a later date, or let it lapse.</source>
        <translation>Geef %1 een latere datum of laat het vervallen.</translation>
    </message>
    <message>
        <source>Give %1 more days of %2.</source>
        <translation>Geef %1 meer dagen van %2.</translation>
    </message>
    <message>
        <source>Guides of %1: %2</source>
        <translation>Handleidingen van %1: %2</translation>
    </message>
    <message>
        <source>Guides removed: %1 page</source>
        <translation>Handleidingen verwijderd: %1 pagina</translation>
    </message>
    <message>
        <source>Guides removed: %1 pages</source>
        <translation>Handleidingen verwijderd: %1 pagina’s</translation>
    </message>
    <message>
        <source>Guides removed: G-%1: %2</source>
        <translation>Handleidingen verwijderd: G-%1: %2</translation>
    </message>
    <message>
        <source>History is broken at act %1: it, or what came before it, was altered outside the program.</source>
        <translation>De geschiedenis is onderbroken bij handeling %1: die, of wat ervoor kwam, is buiten het programma om gewijzigd.</translation>
    </message>
    <message>
        <source>How many must wait for it?</source>
        <translation>Hoeveel moeten erop wachten?</translation>
    </message>
    <message>
        <source>How many person-days must be free?</source>
        <translation>Hoeveel persoonsdagen moeten vrij zijn?</translation>
    </message>
    <message>
        <source>How much of the working time of %1? Write it as 80% or 0.8; 0% for none.</source>
        <translation>Hoeveel van de werktijd van %1? Schrijf het als 80% of 0.8; 0% voor niets.</translation>
    </message>
    <message>
        <source>Import %1; this file is read along with it when it lies beside it.</source>
        <translation>Importeer %1; dit bestand wordt meegelezen als het ernaast staat.</translation>
    </message>
    <message>
        <source>Import %1; this one is not needed.</source>
        <translation>Importeer %1; dit bestand is niet nodig.</translation>
    </message>
    <message>
        <source>Import the table of tickets; this file is read along with it when it lies beside it.</source>
        <translation>Importeer de tabel met tickets; dit bestand wordt meegelezen als het ernaast staat.</translation>
    </message>
    <message>
        <source>Import the table of tickets; this one is not needed.</source>
        <translation>Importeer de tabel met tickets; dit bestand is niet nodig.</translation>
    </message>
    <message>
        <source>In which situation was it tried? Say it in a few words, such as “with the filter on”.</source>
        <translation>In welke situatie is het geprobeerd? Zeg het in een paar woorden, zoals ‘met het filter aan’.</translation>
    </message>
    <message>
        <source>Into which renewal? Name it: fortnight renewal bake C-%1 N-1 --reason …</source>
        <translation>In welke vernieuwing? Noem die: fortnight renewal bake C-%1 N-1 --reason …</translation>
    </message>
    <message>
        <source>It can&apos;t have been received in %1: the year is %2 or later.</source>
        <translation>Het kan niet in %1 zijn ontvangen: het jaar is %2 of later.</translation>
    </message>
    <message>
        <source>It can&apos;t have been received in the future.</source>
        <translation>De ontvangst kan niet in de toekomst liggen.</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>Het kon niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Het bevat geen tekst.</translation>
    </message>
    <message>
        <source>It is known already that C-%1 excludes C-%2.</source>
        <translation>Het is al bekend dat C-%1 en C-%2 elkaar uitsluiten.</translation>
    </message>
    <message>
        <source>It is known already that C-%1 goes together with C-%2.</source>
        <translation>Het is al bekend dat C-%1 samengaat met C-%2.</translation>
    </message>
    <message>
        <source>It is known already that C-%1 requires C-%2.</source>
        <translation>Het is al bekend dat C-%1 C-%2 vereist.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>Het is groter dan %1 MB.</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>Het is geen bestand dat te lezen is.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Het is geen tekst.</translation>
    </message>
    <message>
        <source>It is not clear which column of %1 holds the %2. Say it with --map %3=COLUMN (in the window: choose it). The columns are %4.</source>
        <translation>Het is niet duidelijk welke kolom van %1 dit bevat: %2. Geef het op met --map %3=COLUMN (in het venster: kies de kolom). De kolommen zijn %4.</translation>
    </message>
    <message>
        <source>It was changed at this very moment. See what it says now, then try again.</source>
        <translation>Dit werd net op dit moment gewijzigd. Kijk wat er nu staat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It works: %1 holds %2 mails, %3 of them not looked at yet.</source>
        <translation>Het werkt: %1 bevat %2 e-mails, waarvan %3 nog niet bekeken.</translation>
    </message>
    <message>
        <source>It works: %1 holds 1 mail, %2 of them not looked at yet.</source>
        <translation>Het werkt: %1 bevat 1 e-mail, waarvan %2 nog niet bekeken.</translation>
    </message>
    <message>
        <source>It would be done to %1 of %2 tickets, with %3 letters; nothing was done</source>
        <translation>Dit zou gelden voor %1 van %2 tickets, met %3 berichten; er is niets gedaan</translation>
    </message>
    <message>
        <source>It would be done to %1 of %2 tickets, with 1 letter; nothing was done</source>
        <translation>Dit zou gelden voor %1 van %2 tickets, met 1 bericht; er is niets gedaan</translation>
    </message>
    <message>
        <source>It would come back on %1, after %2, the latest date for an answer. Choose an earlier day, or a later answer.</source>
        <translation>Het zou op %1 terugkomen, na %2, de uiterste datum voor een antwoord. Kies een eerdere dag of een later antwoord.</translation>
    </message>
    <message>
        <source>Its date can&apos;t be: “%1”.</source>
        <translation>De datum kan niet kloppen: ‘%1’.</translation>
    </message>
    <message>
        <source>Its first ticket cannot be read.</source>
        <translation>Het eerste ticket is niet te lezen.</translation>
    </message>
    <message>
        <source>Its name is too long, or holds bytes that are no text. Rename it.</source>
        <translation>De naam is te lang of bevat bytes die geen tekst zijn. Hernoem het bestand.</translation>
    </message>
    <message>
        <source>Its text is not %1. Save it as UTF-8.</source>
        <translation>De tekst is geen %1. Sla het op als UTF-8.</translation>
    </message>
    <message>
        <source>K-%1 is in %2, and %3: say it in their words (fortnight close --text …).</source>
        <translation>K-%1 is in het %2 geschreven, en %3: zeg het in hun taal (fortnight close --text …).</translation>
    </message>
    <message>
        <source>K-%1 mended: %2</source>
        <translation>K-%1 bewerkt: %2</translation>
    </message>
    <message>
        <source>K-%1 removed: %2</source>
        <translation>K-%1 verwijderd: %2</translation>
    </message>
    <message>
        <source>Keep fewer days for %1 in %2.</source>
        <translation>Reserveer minder dagen voor %1 in %2.</translation>
    </message>
    <message>
        <source>Let %1 in again.</source>
        <translation>Laat %1 weer toe.</translation>
    </message>
    <message>
        <source>Let %1 ship earlier.</source>
        <translation>Laat %1 eerder uitgaan.</translation>
    </message>
    <message>
        <source>Letter %1 reworded</source>
        <translation>Bericht %1 herschreven</translation>
    </message>
    <message>
        <source>Letters went to %1, so it stays on record. Take its step away, or rename it.</source>
        <translation>Er gingen berichten naar %1; die partij blijft dus bewaard. Haal de stap weg of hernoem de partij.</translation>
    </message>
    <message>
        <source>Line %1 is not a complete JSON object and was skipped. Mend it and import again.</source>
        <translation>Regel %1 is geen volledig JSON-object en is overgeslagen. Herstel de regel en importeer opnieuw.</translation>
    </message>
    <message>
        <source>Mail (dry run, nothing is kept): %1</source>
        <translation>E-mail (proef, er wordt niets bewaard): %1</translation>
    </message>
    <message>
        <source>Mail is fetched every so many minutes, at most once a day; 0 means only when somebody asks.</source>
        <translation>E-mail wordt elke zoveel minuten opgehaald, minstens één keer per dag; 0 betekent alleen als iemand erom vraagt.</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>Make a release on or before %1 (fortnight release new --kind regular --date %2), give %3 a later date, or let it lapse.</source>
        <translation>Plan een release in op of voor %1 (fortnight release new --kind regular --date %2), geef %3 een latere datum of laat de verplichting vervallen.</translation>
    </message>
    <message>
        <source>More than %1 rows are too many for one paste. Paste them in parts.</source>
        <translation>Meer dan %1 rijen zijn te veel om in één keer te plakken. Plak ze in delen.</translation>
    </message>
    <message>
        <source>N-%1 changed: %2</source>
        <translation>N-%1 gewijzigd: %2</translation>
    </message>
    <message>
        <source>N-%1 has R-%2 as its target already.</source>
        <translation>N-%1 heeft al R-%2 als doelrelease.</translation>
    </message>
    <message>
        <source>N-%1 has no size, so nobody knows how much time to keep. Give it one first.</source>
        <translation>N-%1 heeft geen omvang; het is onbekend hoeveel tijd er te reserveren is. Geef eerst de omvang op.</translation>
    </message>
    <message>
        <source>N-%1 has no target release already.</source>
        <translation>N-%1 heeft al geen doelrelease.</translation>
    </message>
    <message>
        <source>N-%1 has no target release any more</source>
        <translation>N-%1 heeft geen doelrelease meer</translation>
    </message>
    <message>
        <source>N-%1 honoured</source>
        <translation>N-%1 gehonoreerd</translation>
    </message>
    <message>
        <source>N-%1 honoured, and %2 with it</source>
        <translation>N-%1 gehonoreerd, samen met %2</translation>
    </message>
    <message>
        <source>N-%1 is to ship in R-%2, %3</source>
        <translation>N-%1 moet uitgaan in R-%2, %3</translation>
    </message>
    <message>
        <source>N-%1 of %2 has that title already.</source>
        <translation>N-%1 van %2 heeft die titel al.</translation>
    </message>
    <message>
        <source>N-%1 proposed: %2</source>
        <translation>N-%1 voorgesteld: %2</translation>
    </message>
    <message>
        <source>N-%1 rejected</source>
        <translation>N-%1 afgewezen</translation>
    </message>
    <message>
        <source>N-%1 rejected; %2 to be decided today</source>
        <translation>N-%1 afgewezen; vandaag te besluiten: %2</translation>
    </message>
    <message>
        <source>N-%1 should have been decided by now, so nobody can be told when it will be. Honour it, or give it another review date first.</source>
        <translation>Over N-%1 had al besloten moeten zijn, dus niemand kan horen wanneer dat gebeurt. Honoreer de vernieuwing of geef haar eerst een andere herbeoordelingsdatum.</translation>
    </message>
    <message>
        <source>N-%1: %2 person-days reserved: %3</source>
        <translation>N-%1: %2 persoonsdagen gereserveerd: %3</translation>
    </message>
    <message>
        <source>N-%1: no time reserved</source>
        <translation>N-%1: geen tijd gereserveerd</translation>
    </message>
    <message>
        <source>Name the other change.</source>
        <translation>Noem de andere wijziging.</translation>
    </message>
    <message>
        <source>No address that could be answered stands in it.</source>
        <translation>Er staat geen adres in waarop te antwoorden is.</translation>
    </message>
    <message>
        <source>No calendar of public holidays is known for “%1”.</source>
        <translation>Voor ‘%1’ is geen kalender met feestdagen bekend.</translation>
    </message>
    <message>
        <source>No column is surely the %1. Say which: --map key=COLUMN, or choose it in the import window.</source>
        <translation>Van geen kolom is zeker dat ze dit bevat: %1. Geef op welke: --map key=COLUMN, of kies de kolom in het importvenster.</translation>
    </message>
    <message>
        <source>No column is surely the %1. Say which: --map subject=COLUMN, or choose it in the import window.</source>
        <translation>Van geen kolom is zeker dat ze dit bevat: %1. Geef op welke: --map subject=COLUMN, of kies de kolom in het importvenster.</translation>
    </message>
    <message>
        <source>No coming release holds more than %1 person-days, so %2 are never free until one is given a larger capacity.</source>
        <translation>Geen komende release heeft plaats voor meer dan %1 persoonsdagen; %2 komen dus nooit vrij tot er een een grotere capaciteit krijgt.</translation>
    </message>
    <message>
        <source>No letter is about to leave.</source>
        <translation>Er staat geen bericht op het punt te vertrekken.</translation>
    </message>
    <message>
        <source>No mail server is set up. Set sender and smtp_host in Settings (or: fortnight settings set sender=… smtp_host=…), or write the letters as files: fortnight outbox eml DIR.</source>
        <translation>Er is geen mailserver ingesteld. Vul sender en smtp_host in bij Instellingen (of: fortnight settings set sender=… smtp_host=…) of sla de berichten op als bestanden: fortnight outbox eml DIR.</translation>
    </message>
    <message>
        <source>No mailbox is set up. Set its server and user in Settings, Mail (or: fortnight settings set imap_host=… imap_user=…).</source>
        <translation>Er is geen postvak ingesteld. Stel de server en de gebruiker in bij Instellingen, E-mail (of: fortnight settings set imap_host=… imap_user=…).</translation>
    </message>
    <message>
        <source>No move of the plan was taken, so there is nothing to apply.</source>
        <translation>Er is geen stap van het plan overgenomen; er is niets toe te passen.</translation>
    </message>
    <message>
        <source>No plan was found in this time. Give more seconds, or fewer releases.</source>
        <translation>In deze tijd is geen plan gevonden. Geef meer seconden of minder releases.</translation>
    </message>
    <message>
        <source>No release of %1 is due on %2: there is no open day to move it to.</source>
        <translation>Op %2 komt geen release van %1: er is geen open dag om naartoe uit te wijken.</translation>
    </message>
    <message>
        <source>No release of %1 is due on %2: there is no open day within %3 days to move it to.</source>
        <translation>Op %2 komt geen release van %1: er is binnen %3 dagen geen open dag om naartoe uit te wijken.</translation>
    </message>
    <message>
        <source>No team has any of the work: give one of them more than 0 person-days.</source>
        <translation>Geen team heeft een deel van het werk: geef een ervan meer dan 0 persoonsdagen.</translation>
    </message>
    <message>
        <source>Nobody has asked for C-%1 again.</source>
        <translation>Niemand heeft opnieuw om C-%1 gevraagd.</translation>
    </message>
    <message>
        <source>Nobody has said how much work %1 is.</source>
        <translation>Niemand heeft gezegd hoeveel werk %1 is.</translation>
    </message>
    <message>
        <source>Nobody has said how much work C-%1 is, so it can&apos;t be more or less. Estimate it.</source>
        <translation>Niemand heeft gezegd hoeveel werk C-%1 is; het kan dus niet meer of minder zijn. Schat het.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. A new person is made by mail address.</source>
        <translation>Niemand heet ‘%1’. Een nieuwe persoon wordt gemaakt met een e-mailadres.</translation>
    </message>
    <message>
        <source>Nobody is consulted on C-%1 at the moment.</source>
        <translation>Over C-%1 wordt op dit moment niemand geraadpleegd.</translation>
    </message>
    <message>
        <source>Nobody is in %1 any more, so its time is unknown.</source>
        <translation>Niemand zit nog in %1, dus de tijd is onbekend.</translation>
    </message>
    <message>
        <source>Nobody is in %1, so its time is unknown: name its members, or its days a release.</source>
        <translation>Niemand zit in %1, dus de tijd is onbekend: noem de leden of de dagen per release.</translation>
    </message>
    <message>
        <source>Nobody is known who asked, and the house keeps a register of who may.</source>
        <translation>Het is niet bekend wie het vroeg, en de organisatie houdt een register bij van wie mag aanvragen.</translation>
    </message>
    <message>
        <source>Nobody is named who decides on C-%1. Name somebody: fortnight chain set product-owner name=&apos;Noor Haddad&apos;</source>
        <translation>Er is niemand aangewezen die over C-%1 beslist. Wijs iemand aan: fortnight chain set product-owner name=&apos;Noor Haddad&apos;</translation>
    </message>
    <message>
        <source>Nobody is the %1 of %2. All of them: fortnight chain show</source>
        <translation>Niemand is de %1 van %2. Allemaal: fortnight chain show</translation>
    </message>
    <message>
        <source>Not before which day?</source>
        <translation>Niet vóór welke dag?</translation>
    </message>
    <message>
        <source>Nothing can be done to any of them: %1</source>
        <translation>Dit kan met geen van deze tickets: %1</translation>
    </message>
    <message>
        <source>Nothing has changed in that folder.</source>
        <translation>In die map is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing is %1 without a reason that can be told.</source>
        <translation>Zonder een reden die kan worden verteld, wordt niets %1.</translation>
    </message>
    <message>
        <source>Nothing was merged into C-%1, and nothing of it elsewhere.</source>
        <translation>In C-%1 is niets opgegaan, en niets daarvan elders.</translation>
    </message>
    <message>
        <source>Nothing was set. %1</source>
        <translation>Er is niets ingevuld. %1</translation>
    </message>
    <message>
        <source>Nothing was set. %1 And %2 more.</source>
        <translation>Er is niets ingevuld. %1 En nog %2.</translation>
    </message>
    <message>
        <source>On which day is it to come back? Write it like 2027-03-01.</source>
        <translation>Op welke dag moet het terugkomen? Schrijf die zo: 2027-03-01.</translation>
    </message>
    <message>
        <source>One change stands there twice. Give each of them one value.</source>
        <translation>Een wijziging staat er twee keer. Geef elk één waarde.</translation>
    </message>
    <message>
        <source>Only %1 lines are read. Split the file.</source>
        <translation>Er worden hoogstens %1 regels gelezen. Splits het bestand.</translation>
    </message>
    <message>
        <source>Only what is honoured goes on the fast lane.</source>
        <translation>Alleen wat wordt gehonoreerd, krijgt voorrang.</translation>
    </message>
    <message>
        <source>Only what is rejected as not-now comes back by itself. Leave out what brings it back.</source>
        <translation>Alleen wat als not-now is afgewezen, komt vanzelf terug. Laat weg wat het terugbrengt.</translation>
    </message>
    <message>
        <source>Ordered by %1</source>
        <translation>Geordend op %1</translation>
    </message>
    <message>
        <source>P-%1 made: %2</source>
        <translation>P-%1 gemaakt: %2</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>Overgeslagen: %1</translation>
    </message>
    <message>
        <source>Passed over: %1 And %2 more.</source>
        <translation>Overgeslagen: %1 En nog %2.</translation>
    </message>
    <message>
        <source>Phrase “%1” for %2 kept</source>
        <translation>Tekstblok ‘%1’ voor %2 bewaard</translation>
    </message>
    <message>
        <source>Phrase “%1” for %2 removed</source>
        <translation>Tekstblok ‘%1’ voor %2 verwijderd</translation>
    </message>
    <message>
        <source>Plan applied: %1 (%2)</source>
        <translation>Plan toegepast: %1 (%2)</translation>
    </message>
    <message>
        <source>Planned on closed days now: %1 and %2 more. Give them another day, or let them ship in spite of closed days in your name.</source>
        <translation>Nu gepland op gesloten dagen: %1 en nog %2. Geef ze een andere dag, of laat ze op uw naam ondanks gesloten dagen uitgaan.</translation>
    </message>
    <message>
        <source>Planned on closed days now: %1. Give them another day, or let them ship in spite of closed days in your name.</source>
        <translation>Nu gepland op gesloten dagen: %1. Geef een andere dag, of laat op uw naam ondanks gesloten dagen uitbrengen.</translation>
    </message>
    <message>
        <source>R-%1 and N-%2 belong to different products.</source>
        <translation>R-%1 en N-%2 horen bij verschillende producten.</translation>
    </message>
    <message>
        <source>R-%1 can&apos;t ship today: %2 lasts until %3. Ship it after that, or take it on in your name (fortnight release except R-%4 --reason …).</source>
        <translation>R-%1 kan vandaag niet uit: %2 duurt tot en met %3. Breng daarna uit of neem het op u (fortnight release except R-%4 --reason …).</translation>
    </message>
    <message>
        <source>R-%1 carries no hot fix C-%2.</source>
        <translation>R-%1 neemt geen hotfix C-%2 mee.</translation>
    </message>
    <message>
        <source>R-%1 changed</source>
        <translation>R-%1 gewijzigd</translation>
    </message>
    <message>
        <source>R-%1 comes after %2 now.</source>
        <translation>R-%1 komt nu na %2.</translation>
    </message>
    <message>
        <source>R-%1 comes before %2 now.</source>
        <translation>R-%1 komt nu vóór %2.</translation>
    </message>
    <message>
        <source>R-%1 counts as failed by the word of %2.</source>
        <translation>R-%1 geldt als mislukt door de uitslag van %2.</translation>
    </message>
    <message>
        <source>R-%1 failed its test as a whole</source>
        <translation>R-%1: test als geheel mislukt</translation>
    </message>
    <message>
        <source>R-%1 freezes on %2 now.</source>
        <translation>R-%1 bevriest nu op %2.</translation>
    </message>
    <message>
        <source>R-%1 freezes on a day from today to its own, %2; %3 is none of them.</source>
        <translation>R-%1 bevriest op een dag van vandaag tot en met de eigen dag, %2; %3 hoort daar niet bij.</translation>
    </message>
    <message>
        <source>R-%1 has changed while you looked at it: other changes would ship or slip, or others be told, than you confirmed. See what it says now, then try again.</source>
        <translation>R-%1 is gewijzigd terwijl u ernaar keek: er zouden andere wijzigingen uitgaan of doorschuiven, of anderen bericht krijgen, dan u hebt bevestigd. Kijk wat er nu staat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>R-%1 has shipped already.</source>
        <translation>R-%1 is al uitgebracht.</translation>
    </message>
    <message>
        <source>R-%1 held nothing any more, so it is no longer frozen.</source>
        <translation>R-%1 was leeg geworden en is dus niet meer bevroren.</translation>
    </message>
    <message>
        <source>R-%1 held nothing on the day of its freeze: it freezes on %2 now.</source>
        <translation>R-%1 bevatte niets op de dag van bevriezen: nu bevriest de release op %2.</translation>
    </message>
    <message>
        <source>R-%1 held nothing on the day of its freeze: that falls.</source>
        <translation>R-%1 bevatte niets op de dag van bevriezen: het bevriezen vervalt.</translation>
    </message>
    <message>
        <source>R-%1 holds %2, ported to it. Take that out first (fortnight unport).</source>
        <translation>R-%1 bevat %2, hierheen overgezet. Haal dat er eerst uit (fortnight unport).</translation>
    </message>
    <message>
        <source>R-%1 holds %2. Move them to another release first (slip or place).</source>
        <translation>R-%1 bevat %2. Verplaats dat eerst naar een andere release (slip of place).</translation>
    </message>
    <message>
        <source>R-%1 holds nothing, so there is nothing to test.</source>
        <translation>R-%1 is leeg; er valt niets te testen.</translation>
    </message>
    <message>
        <source>R-%1 is %2</source>
        <translation>R-%1 is %2</translation>
    </message>
    <message>
        <source>R-%1 is %2: it is frozen already.</source>
        <translation>R-%1 is %2: de release is al bevroren.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it needs no exception.</source>
        <translation>R-%1 is %2: een uitzondering is niet nodig.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it stays as it was.</source>
        <translation>R-%1 is %2: die blijft zoals die was.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it stays in the history.</source>
        <translation>R-%1 is %2 en blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it takes nothing more in.</source>
        <translation>R-%1 is %2: er kan niets meer bij.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it takes nothing more in. Choose a later release.</source>
        <translation>R-%1 is %2: er kan niets meer bij. Kies een latere release.</translation>
    </message>
    <message>
        <source>R-%1 is %2: no time can be kept in it any more.</source>
        <translation>R-%1 is %2: daarin kan geen tijd meer worden gereserveerd.</translation>
    </message>
    <message>
        <source>R-%1 is %2: only what has shipped is withdrawn.</source>
        <translation>R-%1 is %2: alleen wat uitgebracht is, wordt teruggetrokken.</translation>
    </message>
    <message>
        <source>R-%1 is %2: there is nothing to test any more.</source>
        <translation>R-%1 is %2: er valt niets meer te testen.</translation>
    </message>
    <message>
        <source>R-%1 is %2: withdraw the change from it instead.</source>
        <translation>R-%1 is %2: trek in plaats daarvan de wijziging eruit terug.</translation>
    </message>
    <message>
        <source>R-%1 is a release of %2, and C-%3 belongs to another product.</source>
        <translation>R-%1 is een release van %2 en C-%3 hoort bij een ander product.</translation>
    </message>
    <message>
        <source>R-%1 is counted on by %2: its target, or time kept for it. Move that first.</source>
        <translation>Op R-%1 wordt gerekend door %2: als doelrelease of met gereserveerde tijd. Verplaats dat eerst.</translation>
    </message>
    <message>
        <source>R-%1 is excepted from %2 already.</source>
        <translation>R-%1 is al uitgezonderd van %2.</translation>
    </message>
    <message>
        <source>R-%1 is excepted from nothing that is still to come.</source>
        <translation>R-%1 is van niets uitgezonderd dat nog komt.</translation>
    </message>
    <message>
        <source>R-%1 is expedited: it takes critical corrections, and no renewal.</source>
        <translation>R-%1 is een spoedrelease: die is voor kritieke correcties, niet voor een vernieuwing.</translation>
    </message>
    <message>
        <source>R-%1 is expedited: no time is kept in it for a renewal.</source>
        <translation>R-%1 is een spoedrelease: daarin wordt geen tijd voor een vernieuwing gereserveerd.</translation>
    </message>
    <message>
        <source>R-%1 is in test again.</source>
        <translation>R-%1 is weer in test.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready.</source>
        <translation>R-%1 is niet meer gereed.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: %2 are not tested in it.</source>
        <translation>R-%1 is niet meer gereed. Daarin niet getest: %2.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: %2 is no critical correction.</source>
        <translation>R-%1 is niet meer gereed: %2 is geen kritieke correctie.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: %2 is not tested in it.</source>
        <translation>R-%1 is niet meer gereed. Daarin niet getest: %2.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: it has not passed its test as a whole.</source>
        <translation>R-%1 is niet meer gereed: de release is niet als geheel geslaagd.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: it lacks the hot fix %2.</source>
        <translation>R-%1 is niet meer gereed: de hotfix %2 ontbreekt.</translation>
    </message>
    <message>
        <source>R-%1 is not among the releases that are composed. Place C-%2 in it instead.</source>
        <translation>R-%1 hoort niet bij de releases die worden samengesteld. Plaats C-%2 er in plaats daarvan in.</translation>
    </message>
    <message>
        <source>R-%1 is open again, until everything in it is tested.</source>
        <translation>R-%1 is weer open, tot alles erin is getest.</translation>
    </message>
    <message>
        <source>R-%1 is ready: everything in it is ready and tested. Ship it when you are.</source>
        <translation>R-%1 is gereed: alles erin is gereed en getest. Breng uit wanneer u zover bent.</translation>
    </message>
    <message>
        <source>R-%1 is ready: everything in it is tested. Ship it when you are.</source>
        <translation>R-%1 is gereed: alles erin is getest. Breng uit wanneer u zover bent.</translation>
    </message>
    <message>
        <source>R-%1 is to be tested as a whole again.</source>
        <translation>R-%1 moet opnieuw als geheel worden getest.</translation>
    </message>
    <message>
        <source>R-%1 lies on no closed day: it needs no exception.</source>
        <translation>R-%1 valt op geen gesloten dag: een uitzondering is niet nodig.</translation>
    </message>
    <message>
        <source>R-%1 made: %2, %3, %4</source>
        <translation>R-%1 gemaakt: %2, %3, %4</translation>
    </message>
    <message>
        <source>R-%1 may ship in spite of %2</source>
        <translation>R-%1 mag uitgaan ondanks %2</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 and %4 kept for renewals for the %5 that %6 has, of which %7 are for faults alone.</source>
        <translation>R-%1 bevat nu %2 van %3, en %4 is gereserveerd voor vernieuwingen. %6 heeft %5, waarvan %7 alleen voor fouten.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 and %4 kept for renewals for the %5 that %6 has.</source>
        <translation>R-%1 bevat nu %2 van %3, en %4 is gereserveerd voor vernieuwingen. %6 heeft %5.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 for the %4 that %5 has, of which %6 are for faults alone.</source>
        <translation>R-%1 bevat nu %2 van %3. %5 heeft %4, waarvan %6 alleen voor fouten.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 for the %4 that %5 has.</source>
        <translation>R-%1 bevat nu %2 van %3. %5 heeft %4.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of work and %3 kept for renewals for a capacity of %4.</source>
        <translation>R-%1 bevat nu %2 aan werk en %3 gereserveerd voor vernieuwingen, bij een capaciteit van %4.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of work for a capacity of %3.</source>
        <translation>R-%1 bevat nu %2 aan werk, bij een capaciteit van %3.</translation>
    </message>
    <message>
        <source>R-%1 on %2 (%3)</source>
        <translation>R-%1 op %2 (%3)</translation>
    </message>
    <message>
        <source>R-%1 passed its test as a whole</source>
        <translation>R-%1: test als geheel geslaagd</translation>
    </message>
    <message>
        <source>R-%1 removed: %2</source>
        <translation>R-%1 verwijderd: %2</translation>
    </message>
    <message>
        <source>R-%1 shares its day, %2, with %3.</source>
        <translation>R-%1 valt op dezelfde dag, %2, als %3.</translation>
    </message>
    <message>
        <source>R-%1 shipped: %2 with %3 for %4 who waited</source>
        <translation>R-%1 uitgebracht: %2 met %3 (wachtenden: %4)</translation>
    </message>
    <message>
        <source>R-%1 ships on no closed day any more</source>
        <translation>R-%1 gaat niet meer uit op een gesloten dag</translation>
    </message>
    <message>
        <source>R-%1 ships with all it holds: open items block it and are not moved along.</source>
        <translation>R-%1 gaat uit met alles wat erin zit: wat openstaat, houdt de release tegen en schuift niet door.</translation>
    </message>
    <message>
        <source>R-%1 should be frozen since %2: it takes nothing more in. Choose a later release.</source>
        <translation>R-%1 had sinds %2 bevroren moeten zijn: er kan niets meer bij. Kies een latere release.</translation>
    </message>
    <message>
        <source>R-%1 was named in a letter, so it stays, empty. Give it another day: release set R-%2 date=…</source>
        <translation>R-%1 is in een bericht genoemd en blijft dus, leeg. Geef een andere dag: release set R-%2 date=…</translation>
    </message>
    <message>
        <source>R-%1 was passed by %2 of %3 testers.</source>
        <translation>R-%1 is door %2 van %3 testers goedgekeurd.</translation>
    </message>
    <message>
        <source>R-%1 was planned for %2, and that day is past: nobody can be promised it. Give it another day first (release set R-%3 date=…), or choose R-%4 on %5.</source>
        <translation>R-%1 was gepland voor %2 en die dag is voorbij: hij kan niemand worden toegezegd. Geef eerst een andere dag (release set R-%3 date=…) of kies R-%4 op %5.</translation>
    </message>
    <message>
        <source>R-%1 was planned for %2, and that day is past: nobody can be promised it. Give it another day first (release set R-%3 date=…).</source>
        <translation>R-%1 was gepland voor %2 en die dag is voorbij: hij kan niemand worden toegezegd. Geef eerst een andere dag (release set R-%3 date=…).</translation>
    </message>
    <message>
        <source>R-%1 withdrawn: %2</source>
        <translation>R-%1 teruggetrokken: %2</translation>
    </message>
    <message>
        <source>Record %1 has a text of more than %2 characters and was skipped.</source>
        <translation>Record %1 heeft een tekst van meer dan %2 tekens en is overgeslagen.</translation>
    </message>
    <message>
        <source>Record %1 has more than %2 values and was skipped.</source>
        <translation>Record %1 heeft meer dan %2 waarden en is overgeslagen.</translation>
    </message>
    <message>
        <source>Record %1 is nested too deeply and was skipped.</source>
        <translation>Record %1 is te diep genest en is overgeslagen.</translation>
    </message>
    <message>
        <source>Record %1 is not an object but “%2”; it was skipped.</source>
        <translation>Record %1 is geen object maar ‘%2’ en is overgeslagen.</translation>
    </message>
    <message>
        <source>Releases are laid out from %1 to at most three years later.</source>
        <translation>Releases worden ingepland van %1 tot hoogstens drie jaar later.</translation>
    </message>
    <message>
        <source>Remove that %1 excludes %2.</source>
        <translation>Verwijder dat %1 %2 uitsluit.</translation>
    </message>
    <message>
        <source>Remove that %1 goes together with %2.</source>
        <translation>Verwijder dat %1 samengaat met %2.</translation>
    </message>
    <message>
        <source>Remove that %1 requires %2.</source>
        <translation>Verwijder dat %1 %2 vereist.</translation>
    </message>
    <message>
        <source>Row %1 (%2) has nothing in the column “%3” and no text, and was skipped.</source>
        <translation>Rij %1 (%2) heeft niets in de kolom ‘%3’ en geen tekst, en is overgeslagen.</translation>
    </message>
    <message>
        <source>Row %1 has a cell of more than %2 characters and was skipped.</source>
        <translation>Rij %1 heeft een cel van meer dan %2 tekens en is overgeslagen.</translation>
    </message>
    <message>
        <source>Row %1 has a cell of more than %2 characters and was skipped. Shorten the cell and import the file again.</source>
        <translation>Rij %1 heeft een cel van meer dan %2 tekens en is overgeslagen. Kort de cel in en importeer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>Row %1 has a key of %2 characters in “%3” and was skipped; is it the right column?</source>
        <translation>Rij %1 heeft een kenmerk van %2 tekens in ‘%3’ en is overgeslagen; is het de juiste kolom?</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells and was skipped.</source>
        <translation>Rij %1 heeft meer dan %2 cellen en is overgeslagen.</translation>
    </message>
    <message>
        <source>Row %1 has neither a name, an address nor an organisation and was skipped.</source>
        <translation>Rij %1 heeft geen naam, geen adres en geen organisatie en is overgeslagen.</translation>
    </message>
    <message>
        <source>Row %1 has nothing in the column “%2”, so it has no key, and was skipped. Give it one.</source>
        <translation>Rij %1 heeft niets in de kolom ‘%2’, dus geen kenmerk, en is overgeslagen. Geef een kenmerk op.</translation>
    </message>
    <message>
        <source>Row %1 stands above the headers and was not read: “%2”.</source>
        <translation>Rij %1 staat boven de koppen en is niet gelezen: ‘%2’.</translation>
    </message>
    <message>
        <source>Say at least one value.</source>
        <translation>Geef minstens één waarde op.</translation>
    </message>
    <message>
        <source>Say what C-%1 is likely to take, too: low and high lie around it.</source>
        <translation>Geef ook op wat C-%1 waarschijnlijk kost: laag en hoog liggen daaromheen.</translation>
    </message>
    <message>
        <source>Say which product is meant: %1.</source>
        <translation>Zeg welk product u bedoelt: %1.</translation>
    </message>
    <message>
        <source>Scenario “%1” is now “%2”</source>
        <translation>Scenario ‘%1’ heet nu ‘%2’</translation>
    </message>
    <message>
        <source>Scenario “%1” removed</source>
        <translation>Scenario ‘%1’ verwijderd</translation>
    </message>
    <message>
        <source>Scenario “%1” replaced</source>
        <translation>Scenario ‘%1’ vervangen</translation>
    </message>
    <message>
        <source>Scenario “%1” saved</source>
        <translation>Scenario ‘%1’ opgeslagen</translation>
    </message>
    <message>
        <source>Scored by %1</source>
        <translation>Gescoord met %1</translation>
    </message>
    <message>
        <source>Scored by %1 with other weights or scales</source>
        <translation>Gescoord met %1, met andere gewichten of schalen</translation>
    </message>
    <message>
        <source>Set the mail account&apos;s user name first.</source>
        <translation>Vul eerst de gebruikersnaam van het e-mailaccount in.</translation>
    </message>
    <message>
        <source>Set the sender and the mail server first.</source>
        <translation>Vul eerst de afzender en de mailserver in.</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Instellingen: %1</translation>
    </message>
    <message>
        <source>Sheet “%1” of %2 has %3 columns; sheets are read up to %4. Remove columns and import it again.</source>
        <translation>Werkblad ‘%1’ van %2 heeft %3 kolommen; werkbladen worden gelezen tot %4. Verwijder kolommen en importeer opnieuw.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>Something given here holds bytes that are no text. Write it anew.</source>
        <translation>Iets wat hier is opgegeven, bevat bytes die geen tekst zijn. Schrijf het opnieuw.</translation>
    </message>
    <message>
        <source>Step %1 of the chain is %2 already.</source>
        <translation>Stap %1 van de keten is al %2.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Zweeds</translation>
    </message>
    <message>
        <source>T-%1 already follows T-%2. Split it from there first.</source>
        <translation>T-%1 volgt T-%2 al. Splits het daar eerst af.</translation>
    </message>
    <message>
        <source>T-%1 already waits for C-%2.</source>
        <translation>T-%1 wacht al op C-%2.</translation>
    </message>
    <message>
        <source>T-%1 answered</source>
        <translation>T-%1 beantwoord</translation>
    </message>
    <message>
        <source>T-%1 answered from %2</source>
        <translation>T-%1 beantwoord door %2</translation>
    </message>
    <message>
        <source>T-%1 asked: %2</source>
        <translation>T-%1 nagevraagd: %2</translation>
    </message>
    <message>
        <source>T-%1 back from %2</source>
        <translation>T-%1 terug van %2</translation>
    </message>
    <message>
        <source>T-%1 came to C-%2 by a merge. Split it instead.</source>
        <translation>T-%1 kwam door een samenvoeging bij C-%2. Splits het af.</translation>
    </message>
    <message>
        <source>T-%1 can&apos;t follow itself.</source>
        <translation>T-%1 kan zichzelf niet volgen.</translation>
    </message>
    <message>
        <source>T-%1 closed: %2</source>
        <translation>T-%1 afgesloten: %2</translation>
    </message>
    <message>
        <source>T-%1 closed: %2 with K-%3</source>
        <translation>T-%1 afgesloten: %2 met K-%3</translation>
    </message>
    <message>
        <source>T-%1 corrected: %2</source>
        <translation>T-%1 gecorrigeerd: %2</translation>
    </message>
    <message>
        <source>T-%1 did not come to C-%2 by a merge, so there is nothing to split.</source>
        <translation>T-%1 kwam niet door een samenvoeging bij C-%2; er valt niets af te splitsen.</translation>
    </message>
    <message>
        <source>T-%1 does not wait for C-%2.</source>
        <translation>T-%1 wacht niet op C-%2.</translation>
    </message>
    <message>
        <source>T-%1 escalated to %2, step %3</source>
        <translation>T-%1 geëscaleerd naar %2, stap %3</translation>
    </message>
    <message>
        <source>T-%1 filed for %2: %3</source>
        <translation>T-%1 vastgelegd voor %2: %3</translation>
    </message>
    <message>
        <source>T-%1 follows T-%2</source>
        <translation>T-%1 volgt T-%2</translation>
    </message>
    <message>
        <source>T-%1 follows T-%2 already: two tickets can&apos;t follow each other in a circle.</source>
        <translation>T-%1 volgt T-%2 al: twee tickets kunnen elkaar niet in een kring volgen.</translation>
    </message>
    <message>
        <source>T-%1 follows T-%2, not T-%3.</source>
        <translation>T-%1 volgt T-%2, niet T-%3.</translation>
    </message>
    <message>
        <source>T-%1 follows no other ticket, so there is nothing to split.</source>
        <translation>T-%1 volgt geen ander ticket; er valt niets af te splitsen.</translation>
    </message>
    <message>
        <source>T-%1 handed over to %2</source>
        <translation>T-%1 doorverwezen naar %2</translation>
    </message>
    <message>
        <source>T-%1 handed over to %2 and closed</source>
        <translation>T-%1 doorverwezen naar %2 en afgesloten</translation>
    </message>
    <message>
        <source>T-%1 has its answer from C-%2 already.</source>
        <translation>T-%1 heeft al antwoord gekregen door C-%2.</translation>
    </message>
    <message>
        <source>T-%1 has the %2 already, so nobody is asked for that.</source>
        <translation>T-%1 heeft dit al: %2. Daarnaar wordt niet gevraagd.</translation>
    </message>
    <message>
        <source>T-%1 has the %2 already: there is nothing left to ask.</source>
        <translation>T-%1 heeft dit al: %2. Er valt niets meer na te vragen.</translation>
    </message>
    <message>
        <source>T-%1 is %2, so it needs no reopening.</source>
        <translation>T-%1 is %2 en hoeft niet te worden heropend.</translation>
    </message>
    <message>
        <source>T-%1 is asked that already, by a letter that has not left yet.</source>
        <translation>Dit wordt bij T-%1 al nagevraagd, in een bericht dat nog niet weg is.</translation>
    </message>
    <message>
        <source>T-%1 is closed already: that can&apos;t bring it back.</source>
        <translation>T-%1 is al afgesloten: dat kan het niet terugbrengen.</translation>
    </message>
    <message>
        <source>T-%1 is closed, and was not asked anything. Reopen it, with the reason.</source>
        <translation>T-%1 is afgesloten en er is niets nagevraagd. Heropen het ticket, met de reden.</translation>
    </message>
    <message>
        <source>T-%1 is closed: it can&apos;t be %2. Reopen it first.</source>
        <translation>T-%1 is afgesloten en kan niet %2 worden. Heropen het eerst.</translation>
    </message>
    <message>
        <source>T-%1 is closed: it has its answer. Reopen it first.</source>
        <translation>T-%1 is afgesloten: het heeft antwoord. Heropen het eerst.</translation>
    </message>
    <message>
        <source>T-%1 is closed: reopen it, then it is ours again.</source>
        <translation>T-%1 is afgesloten: heropen het, dan is het weer van ons.</translation>
    </message>
    <message>
        <source>T-%1 is closed: there is nothing left to try. Reopen it first.</source>
        <translation>T-%1 is afgesloten: er valt niets meer te proberen. Heropen het eerst.</translation>
    </message>
    <message>
        <source>T-%1 is filed as %2: only a fault is tried. Correct its kind first.</source>
        <translation>T-%1 heeft de soort %2: alleen een fout wordt geprobeerd. Corrigeer eerst de soort.</translation>
    </message>
    <message>
        <source>T-%1 is not closed, so it can&apos;t be reopened. Name closed or answered instead.</source>
        <translation>T-%1 is niet afgesloten en kan dus niet worden heropend. Noem in plaats daarvan closed of answered.</translation>
    </message>
    <message>
        <source>T-%1 is with %2 already.</source>
        <translation>T-%1 ligt al bij %2.</translation>
    </message>
    <message>
        <source>T-%1 is with %2, the last link of the chain: there is none after it.</source>
        <translation>T-%1 ligt bij %2, de laatste schakel van de keten: daarna komt er geen meer.</translation>
    </message>
    <message>
        <source>T-%1 no longer follows T-%2</source>
        <translation>T-%1 volgt T-%2 niet meer</translation>
    </message>
    <message>
        <source>T-%1 no longer waits for C-%2</source>
        <translation>T-%1 wacht niet meer op C-%2</translation>
    </message>
    <message>
        <source>T-%1 reopened</source>
        <translation>T-%1 heropend</translation>
    </message>
    <message>
        <source>T-%1 reopened, waits for C-%2</source>
        <translation>T-%1 heropend, wacht op C-%2</translation>
    </message>
    <message>
        <source>T-%1 reopened: K-%2 is in doubt</source>
        <translation>T-%1 heropend: K-%2 staat ter discussie</translation>
    </message>
    <message>
        <source>T-%1 reopened: K-%2 is in doubt, waits for C-%3</source>
        <translation>T-%1 heropend: K-%2 staat ter discussie, wacht op C-%3</translation>
    </message>
    <message>
        <source>T-%1 split from C-%2: C-%3 is %4 again</source>
        <translation>T-%1 afgesplitst van C-%2: C-%3 is weer %4</translation>
    </message>
    <message>
        <source>T-%1 tried: %2: %3</source>
        <translation>T-%1 geprobeerd: %2: %3</translation>
    </message>
    <message>
        <source>T-%1 waits for C-%2</source>
        <translation>T-%1 wacht op C-%2</translation>
    </message>
    <message>
        <source>T-%1 waits for C-%2 with T-%3, which it follows. Split it from T-%4 instead.</source>
        <translation>T-%1 wacht op C-%2 met T-%3, dat het volgt. Splits het af van T-%4.</translation>
    </message>
    <message>
        <source>T-%1 waits for C-%2: it closes when that ships or is rejected.</source>
        <translation>T-%1 wacht op C-%2: het wordt afgesloten wanneer die wordt uitgebracht of afgewezen.</translation>
    </message>
    <message>
        <source>T-%1 was already told that it waits for C-%2. Answer it, or let it wait.</source>
        <translation>Voor T-%1 is al gemeld dat het op C-%2 wacht. Beantwoord het of laat het wachten.</translation>
    </message>
    <message>
        <source>T-%1 was asked before by a letter that had not left: one letter asks for everything.</source>
        <translation>Bij T-%1 was al nagevraagd in een bericht dat nog niet weg was: één bericht vraagt nu alles.</translation>
    </message>
    <message>
        <source>T-%1 was not asked anything.</source>
        <translation>Bij T-%1 is niets nagevraagd.</translation>
    </message>
    <message>
        <source>T-%1 was not handed over to anybody.</source>
        <translation>T-%1 is naar niemand doorverwezen.</translation>
    </message>
    <message>
        <source>T-%1 was withdrawn by its requester, so it has no answer to share.</source>
        <translation>T-%1 is teruggetrokken door de aanvrager en heeft dus geen antwoord om te delen.</translation>
    </message>
    <message>
        <source>T-%1 went from C-%2 to C-%3 by a merge. Split it from there instead.</source>
        <translation>T-%1 ging bij een samenvoeging van C-%2 naar C-%3. Splits het daar af.</translation>
    </message>
    <message>
        <source>T-%1: %2 noted</source>
        <translation>T-%1: %2 vastgelegd</translation>
    </message>
    <message>
        <source>T-%1: %2 wrote</source>
        <translation>T-%1: %2 schreef</translation>
    </message>
    <message>
        <source>T-%1: a trial taken away (%2)</source>
        <translation>T-%1: poging verwijderd (%2)</translation>
    </message>
    <message>
        <source>Team %1 changed</source>
        <translation>Team %1 gewijzigd</translation>
    </message>
    <message>
        <source>That address names no file. Give a file, like fortnight.db.</source>
        <translation>Dat adres noemt geen bestand. Geef een bestand op, zoals fortnight.db.</translation>
    </message>
    <message>
        <source>That is no database address. Give a file, or postgresql://user@server/name.</source>
        <translation>Dat is geen adres van een database. Geef een bestand op, of postgresql://user@server/name.</translation>
    </message>
    <message>
        <source>That is the database itself. Choose a backup of it.</source>
        <translation>Dat is de database zelf. Kies een back-up ervan.</translation>
    </message>
    <message>
        <source>That question on C-%1 is not open. Asked, without an answer: %2.</source>
        <translation>Die vraag over C-%1 staat niet open. Gevraagd, zonder antwoord: %2.</translation>
    </message>
    <message>
        <source>That view is gone: somebody removed it.</source>
        <translation>Die weergave is er niet meer: iemand heeft haar verwijderd.</translation>
    </message>
    <message>
        <source>That was not tried: %1.</source>
        <translation>Dat is niet geprobeerd: %1.</translation>
    </message>
    <message>
        <source>The %1 beside the tickets were not read: %2</source>
        <translation>Naast de tickets zijn %1 niet gelezen: %2</translation>
    </message>
    <message>
        <source>The %1 of %2 removed: %3</source>
        <translation>De %1 van %2 verwijderd: %3</translation>
    </message>
    <message>
        <source>The %1 of %2: %3</source>
        <translation>De %1 van %2: %3</translation>
    </message>
    <message>
        <source>The %1 of C-%2 was given by %3, not by you: they can take it back, or all agree on another.</source>
        <translation>Bij C-%2 is %1 opgegeven door %3, niet door u: die kan dat terugnemen, of allen worden het eens over iets anders.</translation>
    </message>
    <message>
        <source>The Jira issues of %1 came without their summary. Ask Jira for it (fields=summary,description,…), or take another: --map %2=COLUMN (in the window: choose it). The columns are %3.</source>
        <translation>De Jira-issues van %1 kwamen zonder samenvatting. Vraag Jira erom (fields=summary,description,…) of neem een andere: --map %2=COLUMN (in het venster: kies de kolom). De kolommen zijn %3.</translation>
    </message>
    <message>
        <source>The absence of %1</source>
        <translation>De afwezigheid van %1</translation>
    </message>
    <message>
        <source>The backlog can&apos;t be grouped by “%1”. It can be by %2.</source>
        <translation>De backlog kan niet op ‘%1’ worden gegroepeerd. Wel op %2.</translation>
    </message>
    <message>
        <source>The backup could not be written to %1: %2.</source>
        <translation>De back-up kon niet worden opgeslagen in %1: %2.</translation>
    </message>
    <message>
        <source>The backup stands ready as %1, but could not take its place: %2. The next start of Fortnight tries it again.</source>
        <translation>De back-up staat klaar als %1, maar kon nog niet op zijn plaats komen: %2. Bij de volgende start probeert Fortnight het opnieuw.</translation>
    </message>
    <message>
        <source>The backup would be damaged, because the database is: %1. Restore an earlier backup.</source>
        <translation>De back-up zou beschadigd zijn, omdat de database dat is: %1. Zet een eerdere back-up terug.</translation>
    </message>
    <message>
        <source>The bounds of many-before-few go up: [100, 1000, 10000].</source>
        <translation>De grenzen van many-before-few lopen op: [100, 1000, 10000].</translation>
    </message>
    <message>
        <source>The capacity is counted by team (%1). Say it of one: release set R-%2 &apos;capacity.%3=%4&apos;.</source>
        <translation>De capaciteit wordt per team geteld (%1). Geef die van één team op: release set R-%2 &apos;capacity.%3=%4&apos;.</translation>
    </message>
    <message>
        <source>The capacity is counted by team (%1). Say it of one: team set &apos;%2&apos; days=….</source>
        <translation>De capaciteit wordt per team geteld (%1). Geef die van één team op: team set &apos;%2&apos; days=….</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not to be trusted (%2). Nothing was read; check the server’s name, or ask whoever runs it.</source>
        <translation>Het certificaat van de mailserver %1 is niet te vertrouwen (%2). Er is niets gelezen; controleer de naam van de server of vraag de beheerder ervan.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not to be trusted (%2). Nothing was sent; check the server’s name, or ask whoever runs it.</source>
        <translation>Het certificaat van de mailserver %1 is niet te vertrouwen (%2). Er is niets verzonden; controleer de naam van de server of vraag de beheerder ervan.</translation>
    </message>
    <message>
        <source>The chain of escalation begins with step 1.</source>
        <translation>De escalatieketen begint met stap 1.</translation>
    </message>
    <message>
        <source>The criterion %1</source>
        <translation>Het criterium %1</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be opened: %2.</source>
        <translation>De database %1 is niet te openen: %2.</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2). Restore a backup: fortnight restore FILE.</source>
        <translation>De database %1 is beschadigd (%2). Zet een back-up terug: fortnight restore FILE.</translation>
    </message>
    <message>
        <source>The database %1, or its folder, is read-only for you. Ask for the right to write there, or copy it.</source>
        <translation>De database %1 of de map ervan is voor u alleen-lezen. Vraag om schrijfrechten of maak een kopie.</translation>
    </message>
    <message>
        <source>The database at %1 can&apos;t be reached: %2.</source>
        <translation>De database op %1 is niet te bereiken: %2.</translation>
    </message>
    <message>
        <source>The date of a letter needs a time zone.</source>
        <translation>De datum van een bericht heeft een tijdzone nodig.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Make room, then try again.</source>
        <translation>De schijf met %1 is vol. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Het document</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Het bestand kon niet worden opgeslagen in %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: %2.</source>
        <translation>De map %1 is niet te maken: %2.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first, or choose another place.</source>
        <translation>De map %1 bestaat niet. Maak die eerst of kies een andere plaats.</translation>
    </message>
    <message>
        <source>The folder %1 holds more than %2 messages. Import a part of them.</source>
        <translation>De map %1 bevat meer dan %2 e-mails. Importeer een deel ervan.</translation>
    </message>
    <message>
        <source>The high estimate of %1 lies below the likely %2.</source>
        <translation>De hoge schatting van %1 ligt onder de waarschijnlijke %2.</translation>
    </message>
    <message>
        <source>The latest date for an answer, %1, is past. Choose a day to come.</source>
        <translation>De uiterste datum voor een antwoord, %1, is voorbij. Kies een komende dag.</translation>
    </message>
    <message>
        <source>The letter template %1/%2.txt cannot be used: %3: %4.</source>
        <translation>Het berichtsjabloon %1/%2.txt is niet te gebruiken: %3: %4.</translation>
    </message>
    <message>
        <source>The letter template %1/%2.txt cannot be used: line %3: %4.</source>
        <translation>Het berichtsjabloon %1/%2.txt is niet te gebruiken: regel %3: %4.</translation>
    </message>
    <message>
        <source>The letter template %1/%2.txt must begin with a line “Subject: …”.</source>
        <translation>Het berichtsjabloon %1/%2.txt moet beginnen met een regel ‘Subject: …’.</translation>
    </message>
    <message>
        <source>The letter to %1 came back</source>
        <translation>Het bericht aan %1 kwam terug</translation>
    </message>
    <message>
        <source>The letter “%1”</source>
        <translation>Het bericht ‘%1’</translation>
    </message>
    <message>
        <source>The letter “%1” had not left yet, and is taken back.</source>
        <translation>Het bericht ‘%1’ was nog niet weg en is teruggenomen.</translation>
    </message>
    <message>
        <source>The letter “%1” is just leaving. Try again in a minute.</source>
        <translation>Het bericht ‘%1’ vertrekt net. Probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>The low estimate of %1 lies above the likely %2.</source>
        <translation>De lage schatting van %1 ligt boven de waarschijnlijke %2.</translation>
    </message>
    <message>
        <source>The mail server %1 answered something that is neither yes nor no:  %2.</source>
        <translation>De mailserver %1 antwoordde iets dat ja noch nee is:  %2.</translation>
    </message>
    <message>
        <source>The mail server %1 answered something that is neither yes nor no: %2 %3.</source>
        <translation>De mailserver %1 antwoordde iets dat ja noch nee is: %2 %3.</translation>
    </message>
    <message>
        <source>The mail server %1 answered something that is neither yes nor no: nothing readable.</source>
        <translation>De mailserver %1 antwoordde iets dat ja noch nee is: niets leesbaars.</translation>
    </message>
    <message>
        <source>The mail server %1 broke off before it confirmed the letter: %2.</source>
        <translation>De mailserver %1 verbrak de verbinding voordat hij het bericht bevestigde: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 broke off: %2.</source>
        <translation>De mailserver %1 verbrak de verbinding: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 can&apos;t be used: %2.</source>
        <translation>De mailserver %1 is niet te gebruiken: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be used: %2.</source>
        <translation>De mailserver %1 is niet te gebruiken: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot deliver the letter to %2: an address in it has letters outside a–z, and the server does not offer SMTPUTF8.</source>
        <translation>De mailserver %1 kan het bericht niet bij %2 bezorgen: een adres erin heeft letters buiten a–z en de server biedt geen SMTPUTF8.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept %2:  %3.</source>
        <translation>De mailserver %1 accepteerde %2 niet:  %3.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept %2: %3 %4.</source>
        <translation>De mailserver %1 accepteerde %2 niet: %3 %4.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept %2: nothing readable.</source>
        <translation>De mailserver %1 accepteerde %2 niet: niets leesbaars.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password ( %2). Check both in the mail settings.</source>
        <translation>De mailserver %1 accepteerde de gebruikersnaam of het wachtwoord niet ( %2). Controleer beide in de e-mailinstellingen.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password (%2 %3). Check both in the mail settings.</source>
        <translation>De mailserver %1 accepteerde de gebruikersnaam of het wachtwoord niet (%2 %3). Controleer beide in de e-mailinstellingen.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password (%2). Check both in the mail settings.</source>
        <translation>De mailserver %1 accepteerde de gebruikersnaam of het wachtwoord niet (%2). Controleer beide in de e-mailinstellingen.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password (nothing readable). Check both in the mail settings.</source>
        <translation>De mailserver %1 accepteerde de gebruikersnaam of het wachtwoord niet (niets leesbaars). Controleer beide in de e-mailinstellingen.</translation>
    </message>
    <message>
        <source>The mail server %1 interrupted the letter:  %2.</source>
        <translation>De mailserver %1 onderbrak het bericht:  %2.</translation>
    </message>
    <message>
        <source>The mail server %1 interrupted the letter: %2 %3.</source>
        <translation>De mailserver %1 onderbrak het bericht: %2 %3.</translation>
    </message>
    <message>
        <source>The mail server %1 interrupted the letter: nothing readable.</source>
        <translation>De mailserver %1 onderbrak het bericht: niets leesbaars.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS. Choose TLS, port 993.</source>
        <translation>De mailserver %1 biedt geen STARTTLS. Kies TLS, poort 993.</translation>
    </message>
    <message>
        <source>The mail server names %1 mails by numbers that no mail can have; they were passed over.</source>
        <translation>De mailserver noemt %1 e-mails met nummers die geen e-mail kan hebben; ze zijn overgeslagen.</translation>
    </message>
    <message>
        <source>The mail server names %1 mails that it does not show. %2 more are left for the next look; if this stays so, ask whoever runs the server.</source>
        <translation>De mailserver noemt %1 e-mails die hij niet toont. Nog %2 blijven liggen tot de volgende keer; blijft dit zo, vraag het de beheerder van de server.</translation>
    </message>
    <message>
        <source>The mailbox has no folder “%1” that can be read (%2). Choose another folder.</source>
        <translation>Het postvak heeft geen map ‘%1’ die te lezen is (%2). Kies een andere map.</translation>
    </message>
    <message>
        <source>The mailbox is not set up: server, port and user name are needed (Settings, Mail).</source>
        <translation>Het postvak is niet ingesteld: server, poort en gebruikersnaam zijn nodig (Instellingen, E-mail).</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password is missing. Enter it in the mail settings.</source>
        <translation>Het wachtwoord van het postvak ontbreekt. Vul het in bij de e-mailinstellingen.</translation>
    </message>
    <message>
        <source>The minutes would end before they begin. Give --since a moment before --until.</source>
        <translation>De notulen zouden eindigen voordat ze beginnen. Geef bij --since een moment vóór --until op.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Het model</translation>
    </message>
    <message>
        <source>The model %1</source>
        <translation>Het model %1</translation>
    </message>
    <message>
        <source>The model %1 has its own formula. An expression is for the kind “own”.</source>
        <translation>Het model %1 heeft een eigen formule. Een formule opgeven kan alleen bij de soort ‘own’.</translation>
    </message>
    <message>
        <source>The model’s name is a text, and “%1” is none.</source>
        <translation>De naam van het model is een tekst, en ‘%1’ is dat niet.</translation>
    </message>
    <message>
        <source>The name %1 is too long, or holds bytes that are no text.</source>
        <translation>De naam %1 is te lang of bevat bytes die geen tekst zijn.</translation>
    </message>
    <message>
        <source>The part kept for faults lies between 0 and 1 (or 100%).</source>
        <translation>Het deel voor fouten ligt tussen 0 en 1 (of 100%).</translation>
    </message>
    <message>
        <source>The plan does not move %1. It moves %2.</source>
        <translation>Het plan verplaatst niet %1, maar: %2.</translation>
    </message>
    <message>
        <source>The plan is older than %1, which changed meanwhile (%2 and %3 more). Nothing was moved: compose again.</source>
        <translation>Het plan is ouder dan %1, dat intussen is gewijzigd (%2 en nog %3). Er is niets verplaatst: stel opnieuw samen.</translation>
    </message>
    <message>
        <source>The plan is older than %1, which changed meanwhile (%2). Nothing was moved: compose again.</source>
        <translation>Het plan is ouder dan %1, dat intussen is gewijzigd (%2). Er is niets verplaatst: stel opnieuw samen.</translation>
    </message>
    <message>
        <source>The plan is older than %1, which changed meanwhile. Nothing was moved: compose again.</source>
        <translation>Het plan is ouder dan %1, dat intussen is gewijzigd. Er is niets verplaatst: stel opnieuw samen.</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>Het beleid</translation>
    </message>
    <message>
        <source>The recall delay is a number of minutes, at most a day.</source>
        <translation>De bedenktijd is een aantal minuten, hoogstens een dag.</translation>
    </message>
    <message>
        <source>The releases must be given in the order of their days.</source>
        <translation>De releases moeten in de volgorde van hun dagen worden opgegeven.</translation>
    </message>
    <message>
        <source>The review date %1 is past. Choose a day to come.</source>
        <translation>De herbeoordelingsdatum %1 is voorbij. Kies een komende dag.</translation>
    </message>
    <message>
        <source>The review date %1 lies after %2, the latest date for an answer. Choose an earlier review, or a later answer.</source>
        <translation>De herbeoordelingsdatum %1 ligt na %2, de uiterste datum voor een antwoord. Kies een eerdere herbeoordeling of een later antwoord.</translation>
    </message>
    <message>
        <source>The rule %1</source>
        <translation>De regel %1</translation>
    </message>
    <message>
        <source>The rule %1 stands twice in the policy.</source>
        <translation>De regel %1 staat twee keer in het beleid.</translation>
    </message>
    <message>
        <source>The rule %1: on is true or false.</source>
        <translation>De regel %1: on is true of false.</translation>
    </message>
    <message>
        <source>The sample holds no release that could ship.</source>
        <translation>Het voorbeeld bevat geen release die uit kan.</translation>
    </message>
    <message>
        <source>The sample is made in a database of its own, and this one is in use.</source>
        <translation>Het voorbeeld wordt in een eigen database gemaakt, en deze is in gebruik.</translation>
    </message>
    <message>
        <source>The scale of %1 ends at %2, which does not lie above %3.</source>
        <translation>De schaal van %1 eindigt bij %2, en dat ligt niet boven %3.</translation>
    </message>
    <message>
        <source>The scale of %1 goes from %2 to %3: its end must lie above its beginning.</source>
        <translation>De schaal van %1 loopt van %2 tot %3: het einde moet boven het begin liggen.</translation>
    </message>
    <message>
        <source>The schema is %1, the program&apos;s is 0005.</source>
        <translation>Het schema is %1, dat van het programma is 0005.</translation>
    </message>
    <message>
        <source>The score of C-%1 would go from %2 to %3. Say why.</source>
        <translation>De score van C-%1 zou van %2 naar %3 gaan. Zeg waarom.</translation>
    </message>
    <message>
        <source>The scoring model has no “%1” to set. It has %2 and %3.</source>
        <translation>Het scoremodel heeft geen ‘%1’ om in te vullen. Er zijn: %2 en %3.</translation>
    </message>
    <message>
        <source>The scoring model has no “%1” to set. It is counted. It has %2 and %3.</source>
        <translation>Het scoremodel heeft geen ‘%1’ om in te vullen. Dat wordt geteld. Er zijn: %2 en %3.</translation>
    </message>
    <message>
        <source>The share of %1 lies between 0 and 1 (or 100%).</source>
        <translation>Het aandeel van %1 ligt tussen 0 en 1 (of 100%).</translation>
    </message>
    <message>
        <source>The size of a renewal is a number of person-days above 0, and at most %1.</source>
        <translation>De omvang van een vernieuwing is een aantal persoonsdagen boven 0 en hoogstens %1.</translation>
    </message>
    <message>
        <source>The table %1 lacks %2.</source>
        <translation>De tabel %1 mist %2.</translation>
    </message>
    <message>
        <source>The teams&apos; parts add up to %1, and C-%2 is estimated at %3. Let them add up, or leave the %4 out.</source>
        <translation>De delen van de teams tellen op tot %1 en C-%2 is geschat op %3. Laat ze kloppen of laat de %4 weg.</translation>
    </message>
    <message>
        <source>The upgrade would leave references dangling (%1), so nothing was changed.</source>
        <translation>Na de upgrade zouden verwijzingen nergens meer naar wijzen (%1); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The view “%1” is shared already.</source>
        <translation>De weergave ‘%1’ is al gedeeld.</translation>
    </message>
    <message>
        <source>The view “%1” is yours alone already.</source>
        <translation>De weergave ‘%1’ is al alleen van u.</translation>
    </message>
    <message>
        <source>The weekday of the month is the 1st, 2nd, 3rd or 4th.</source>
        <translation>De weekdag van de maand is de 1e, 2e, 3e of 4e.</translation>
    </message>
    <message>
        <source>The weight of %1</source>
        <translation>Het gewicht van %1</translation>
    </message>
    <message>
        <source>The weight of %1 is %2. A weight is 0 or more; less_is_better turns a scale round.</source>
        <translation>Het gewicht van %1 is %2. Een gewicht is 0 of meer; less_is_better keert een schaal om.</translation>
    </message>
    <message>
        <source>The weights sum to nothing, so nothing could be scored. Give at least one criterion a weight.</source>
        <translation>De gewichten zijn samen nul; er is niets te scoren. Geef minstens één criterium een gewicht.</translation>
    </message>
    <message>
        <source>There are no phrases for “%1”. Choose %2.</source>
        <translation>Er zijn geen tekstblokken voor ‘%1’. Kies %2.</translation>
    </message>
    <message>
        <source>There are two of the candidate %1.</source>
        <translation>De kandidaat %1 staat er twee keer.</translation>
    </message>
    <message>
        <source>There are two of the release %1.</source>
        <translation>De release %1 staat er twee keer.</translation>
    </message>
    <message>
        <source>There is a party of that name: party set “%1” changes it.</source>
        <translation>Er is al een partij met die naam: party set ‘%1’ wijzigt die.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name, or replace it.</source>
        <translation>Er is al een scenario ‘%1’. Kies een andere naam of vervang het.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name.</source>
        <translation>Er is al een scenario ‘%1’. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a shared view “%1” already. Choose another name, or remove that view first.</source>
        <translation>Er is al een gedeelde weergave ‘%1’. Kies een andere naam of verwijder eerst die weergave.</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>Er is al een team ‘%1’.</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Choose another name, or remove that view first.</source>
        <translation>Er is al een weergave ‘%1’. Kies een andere naam of verwijder eerst die weergave.</translation>
    </message>
    <message>
        <source>There is already a file %1, and it stays as it is. Name another, or replace it: --replace.</source>
        <translation>Er is al een bestand %1, en dat blijft zoals het is. Noem een ander of vervang het: --replace.</translation>
    </message>
    <message>
        <source>There is already a party “%1”.</source>
        <translation>Er is al een partij ‘%1’.</translation>
    </message>
    <message>
        <source>There is already a product “%1”.</source>
        <translation>Er is al een product ‘%1’.</translation>
    </message>
    <message>
        <source>There is already a release “%1” of %2.</source>
        <translation>Er is al een release ‘%1’ van %2.</translation>
    </message>
    <message>
        <source>There is already an organisation “%1”.</source>
        <translation>Er is al een organisatie ‘%1’.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. There are: %3.</source>
        <translation>Er is geen %1 ‘%2’. Er zijn: %3.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 bestaat niet.</translation>
    </message>
    <message>
        <source>There is no C-%1.</source>
        <translation>C-%1 bestaat niet.</translation>
    </message>
    <message>
        <source>There is no G-%1.</source>
        <translation>G-%1 bestaat niet.</translation>
    </message>
    <message>
        <source>There is no K-%1.</source>
        <translation>K-%1 bestaat niet.</translation>
    </message>
    <message>
        <source>There is no N-%1.</source>
        <translation>N-%1 bestaat niet.</translation>
    </message>
    <message>
        <source>There is no R-%1.</source>
        <translation>R-%1 bestaat niet.</translation>
    </message>
    <message>
        <source>There is no T-%1.</source>
        <translation>T-%1 bestaat niet.</translation>
    </message>
    <message>
        <source>There is no absence %1. All of them: fortnight absence list</source>
        <translation>Er is geen afwezigheid %1. Allemaal: fortnight absence list</translation>
    </message>
    <message>
        <source>There is no act %1.</source>
        <translation>Er is geen handeling %1.</translation>
    </message>
    <message>
        <source>There is no audience “%1”. Did you mean %2?</source>
        <translation>Er is geen zichtbaarheid ‘%1’. Bedoelde u %2?</translation>
    </message>
    <message>
        <source>There is no audience “%1”. There are %2.</source>
        <translation>Er is geen zichtbaarheid ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>There is no chain of escalation yet. Give parties a step: fortnight party set NAME step=1.</source>
        <translation>Er is nog geen escalatieketen. Geef partijen een stap: fortnight party set NAME step=1.</translation>
    </message>
    <message>
        <source>There is no closure %1. All of them: fortnight closed list</source>
        <translation>Er zijn geen gesloten dagen %1. Allemaal: fortnight closed list</translation>
    </message>
    <message>
        <source>There is no column “%1” to be set. There are: %2.</source>
        <translation>Er is geen kolom ‘%1’ om in te vullen. Er zijn: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Er is geen kolom ‘%1’. De kolommen zijn: %2.</translation>
    </message>
    <message>
        <source>There is no coming release to keep time in for N-%1. Lay out releases first.</source>
        <translation>Er is geen komende release om tijd voor N-%1 te reserveren. Plan eerst releases in.</translation>
    </message>
    <message>
        <source>There is no criterion “%1”. Did you mean %2?</source>
        <translation>Er is geen criterium ‘%1’. Bedoelde u %2?</translation>
    </message>
    <message>
        <source>There is no criterion “%1”. There are %2.</source>
        <translation>Er is geen criterium ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” here. There are: %2.</source>
        <translation>Hier is geen veld ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2.</source>
        <translation>Er is geen veld ‘%1’. De velden zijn: %2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Er is geen bestand %1.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Er is geen bestand %1. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Er is geen map %1.</translation>
    </message>
    <message>
        <source>There is no function “%1”. There are %2.</source>
        <translation>Er is geen functie ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>There is no guide from “%1”.</source>
        <translation>Er is geen handleiding uit ‘%1’.</translation>
    </message>
    <message>
        <source>There is no letter %1.</source>
        <translation>Er is geen bericht %1.</translation>
    </message>
    <message>
        <source>There is no model “%1”. Did you mean %2?</source>
        <translation>Er is geen model ‘%1’. Bedoelde u %2?</translation>
    </message>
    <message>
        <source>There is no model “%1”. There are %2.</source>
        <translation>Er is geen model ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>There is no organisation “%1”. All of them: fortnight organisation list</source>
        <translation>Er is geen organisatie ‘%1’. Allemaal: fortnight organisation list</translation>
    </message>
    <message>
        <source>There is no party “%1”.</source>
        <translation>Er is geen partij ‘%1’.</translation>
    </message>
    <message>
        <source>There is no party “%1”. Make one first: fortnight party add NAME.</source>
        <translation>Er is geen partij ‘%1’. Maak er eerst een: fortnight party add NAME.</translation>
    </message>
    <message>
        <source>There is no party “%1”. There are: %2.</source>
        <translation>Er is geen partij ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>There is no phrase “%1” for %2.</source>
        <translation>Er is geen tekstblok ‘%1’ voor %2.</translation>
    </message>
    <message>
        <source>There is no product yet. Make one in Settings, Products (or: fortnight product set NAME).</source>
        <translation>Er is nog geen product. Maak er een in Instellingen, Producten (of: fortnight product set NAME).</translation>
    </message>
    <message>
        <source>There is no product “%1”.</source>
        <translation>Er is geen product ‘%1’.</translation>
    </message>
    <message>
        <source>There is no product “%1”. There are: %2.</source>
        <translation>Er is geen product ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>There is no release to compose. Lay some out first (fortnight release plan).</source>
        <translation>Er is geen release om samen te stellen. Plan er eerst in (fortnight release plan).</translation>
    </message>
    <message>
        <source>There is no rule “%1”. Did you mean %2?</source>
        <translation>Er is geen regel ‘%1’. Bedoelde u %2?</translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are %2.</source>
        <translation>Er is geen regel ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. There are: %2.</source>
        <translation>Er is geen scenario ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2, policy.EVENT and checklists.KIND.</source>
        <translation>Er is geen instelling ‘%1’. Er zijn: %2, policy.EVENT en checklists.KIND.</translation>
    </message>
    <message>
        <source>There is no team “%1” here.</source>
        <translation>Hier is geen team ‘%1’.</translation>
    </message>
    <message>
        <source>There is no team “%1” here. There are: %2.</source>
        <translation>Hier is geen team ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>There is no “%1” in these teams.</source>
        <translation>In deze teams is geen ‘%1’.</translation>
    </message>
    <message>
        <source>There is no “%1” in these teams. There are: %2.</source>
        <translation>In deze teams is geen ‘%1’. Er zijn: %2.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Er is niets van u om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy a column in the spreadsheet first.</source>
        <translation>Er is niets om te plakken. Kopieer eerst een kolom in het spreadsheet.</translation>
    </message>
    <message>
        <source>There is the %1 of %2 already: %3. Change that one.</source>
        <translation>Er is al een %1 van %2: %3. Wijzig die.</translation>
    </message>
    <message>
        <source>These Jira issues came without their summary. Ask Jira for it (fields=summary,description,…) and import again.</source>
        <translation>Deze Jira-issues kwamen zonder samenvatting. Vraag Jira erom (fields=summary,description,…) en importeer opnieuw.</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1</source>
        <translation>Dit kan niet samengaan: %1</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 More than one thing must give way. Begin with one of these: %2</source>
        <translation>Dit kan niet samengaan: %1 Er moet meer dan één ding wijken. Begin met een van deze: %2</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 More than one thing must give way. Begin with one of these: %2 Together these help as well: %3</source>
        <translation>Dit kan niet samengaan: %1 Er moet meer dan één ding wijken. Begin met een van deze: %2 Samen helpt ook: %3</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2</source>
        <translation>Dit kan niet samengaan: %1 Een van deze helpt: %2</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3</source>
        <translation>Dit kan niet samengaan: %1 Een van deze helpt: %2 Er moet meer dan één ding wijken. Begin met een van deze: %3</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3 Together these help as well: %4</source>
        <translation>Dit kan niet samengaan: %1 Een van deze helpt: %2 Er moet meer dan één ding wijken. Begin met een van deze: %3 Samen helpt ook: %4</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2 Together these help as well: %3</source>
        <translation>Dit kan niet samengaan: %1 Een van deze helpt: %2 Samen helpt ook: %3</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 Together these help as well: %2</source>
        <translation>Dit kan niet samengaan: %1 Samen helpt ook: %2</translation>
    </message>
    <message>
        <source>These mails are there already.</source>
        <translation>Deze e-mails zijn er al.</translation>
    </message>
    <message>
        <source>These moves can&apos;t be taken alone: %1. Take what belongs to them as well.</source>
        <translation>Deze stappen kunnen niet alleen worden overgenomen: %1. Neem ook over wat erbij hoort.</translation>
    </message>
    <message>
        <source>These releases have no capacity, so there is nothing to trade. Set one: release set R-3 capacity=15.</source>
        <translation>Deze releases hebben geen capaciteit; er is niets af te wegen. Geef er een op: release set R-3 capacity=15.</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1</source>
        <translation>Dit kan niet: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 More than one thing must give way. Begin with one of these: %2</source>
        <translation>Dit kan niet: %1 Er moet meer dan één ding wijken. Begin met een van deze: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 More than one thing must give way. Begin with one of these: %2 Together these help as well: %3</source>
        <translation>Dit kan niet: %1 Er moet meer dan één ding wijken. Begin met een van deze: %2 Samen helpt ook: %3</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2</source>
        <translation>Dit kan niet: %1 Een van deze helpt: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3</source>
        <translation>Dit kan niet: %1 Een van deze helpt: %2 Er moet meer dan één ding wijken. Begin met een van deze: %3</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3 Together these help as well: %4</source>
        <translation>Dit kan niet: %1 Een van deze helpt: %2 Er moet meer dan één ding wijken. Begin met een van deze: %3 Samen helpt ook: %4</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2 Together these help as well: %3</source>
        <translation>Dit kan niet: %1 Een van deze helpt: %2 Samen helpt ook: %3</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 Together these help as well: %2</source>
        <translation>Dit kan niet: %1 Samen helpt ook: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program: it has tables, but none of Fortnight&apos;s.</source>
        <translation>Deze database is van een ander programma: er zijn tabellen, maar geen van Fortnight.</translation>
    </message>
    <message>
        <source>This database was made by a newer Fortnight, or by another program (schema %1; this program knows 0005). Update the program.</source>
        <translation>Deze database is gemaakt door een nieuwere Fortnight of een ander programma (schema %1; dit programma kent 0005). Werk het programma bij.</translation>
    </message>
    <message>
        <source>This file was too large to be kept here. It is still in the mailbox, with its mail.</source>
        <translation>Dit bestand was te groot om hier te bewaren. Het staat nog in het postvak, bij de e-mail.</translation>
    </message>
    <message>
        <source>This is a share of a change&apos;s value: from 0 to 100 %, such as 2%.</source>
        <translation>Dit is een deel van de waarde van een wijziging: van 0 tot 100 %, bijvoorbeeld 2%.</translation>
    </message>
    <message>
        <source>This is no sample: only sample data is deleted. Back up and move your own data yourself.</source>
        <translation>Dit is geen voorbeeld: alleen voorbeeldgegevens worden verwijderd. Maak zelf een back-up van uw eigen gegevens en verplaats ze zelf.</translation>
    </message>
    <message>
        <source>This letter is %1: its words can&apos;t be changed any more.</source>
        <translation>Dit bericht is %1: de tekst kan niet meer worden gewijzigd.</translation>
    </message>
    <message>
        <source>This mail is there already.</source>
        <translation>Deze e-mail is er al.</translation>
    </message>
    <message>
        <source>This plan supposes other capacities or efforts than there are, so it can&apos;t be applied.</source>
        <translation>Dit plan gaat uit van andere capaciteiten of ander werk dan er is en kan daarom niet worden toegepast.</translation>
    </message>
    <message>
        <source>This product has no teams, so nobody can be left out. Set teams up first: team add.</source>
        <translation>Dit product heeft geen teams, dus niemand kan worden weggelaten. Stel eerst teams in: team add.</translation>
    </message>
    <message>
        <source>This scenario is gone. Somebody removed it.</source>
        <translation>Dit scenario is er niet meer. Iemand heeft het verwijderd.</translation>
    </message>
    <message>
        <source>Those who wait are counted: %1 is not a whole number.</source>
        <translation>Wie wacht, wordt geteld: %1 is geen geheel getal.</translation>
    </message>
    <message>
        <source>To take back what is that old: fortnight undo %1.</source>
        <translation>Zo neemt u terug wat zo oud is: fortnight undo %1.</translation>
    </message>
    <message>
        <source>To whom? Give a name.</source>
        <translation>Aan wie? Geef een naam op.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Unpin %1.</source>
        <translation>Maak %1 los.</translation>
    </message>
    <message>
        <source>User name or folder of the mailbox hold a line break. Write them anew.</source>
        <translation>De gebruikersnaam of de map van het postvak bevat een regeleinde. Schrijf ze opnieuw.</translation>
    </message>
    <message>
        <source>View “%1” is now “%2”</source>
        <translation>Weergave ‘%1’ heet nu ‘%2’</translation>
    </message>
    <message>
        <source>View “%1” is seen by %2 alone</source>
        <translation>Weergave ‘%1’ is alleen zichtbaar voor %2</translation>
    </message>
    <message>
        <source>View “%1” is shared with everybody</source>
        <translation>Weergave ‘%1’ is met iedereen gedeeld</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Weergave ‘%1’ verwijderd</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Weergave ‘%1’ opgeslagen</translation>
    </message>
    <message>
        <source>What R-%1 has of %2 is a number of person-days above 0 and at most %3.</source>
        <translation>Wat R-%1 van %2 heeft, is een aantal persoonsdagen boven 0 en hoogstens %3.</translation>
    </message>
    <message>
        <source>What a team has of a release is a number of person-days above 0 and at most %1.</source>
        <translation>Wat een team van een release heeft, is een aantal persoonsdagen boven 0 en hoogstens %1.</translation>
    </message>
    <message>
        <source>What has shipped can&apos;t be undone: withdraw the release instead, so that everyone who was told gets word of it.</source>
        <translation>Wat is uitgebracht, kan niet ongedaan worden gemaakt: trek in plaats daarvan de release terug, zodat iedereen die bericht kreeg dat ook hoort.</translation>
    </message>
    <message>
        <source>What is %1 asked?</source>
        <translation>Wat wordt aan %1 gevraagd?</translation>
    </message>
    <message>
        <source>What is a change worth that %1 sees? Visibility needs a value for each.</source>
        <translation>Wat is een wijziging waard die zichtbaar is voor: %1? Zichtbaarheid heeft voor elk een waarde nodig.</translation>
    </message>
    <message>
        <source>What is estimated for %1 can&apos;t move to %2. Name another team.</source>
        <translation>De schattingen voor %1 kunnen niet naar %2 gaan. Noem een ander team.</translation>
    </message>
    <message>
        <source>What is parked needs a day on which it is looked at again.</source>
        <translation>Wat geparkeerd is, heeft een dag nodig waarop het opnieuw wordt bekeken.</translation>
    </message>
    <message>
        <source>What is parked needs somebody who looks after it.</source>
        <translation>Wat geparkeerd is, heeft iemand nodig die ervoor zorgt.</translation>
    </message>
    <message>
        <source>What is reserved for N-%1 stays as it was: reserve anew to spread it by the new size.</source>
        <translation>De reservering voor N-%1 blijft zoals die was: reserveer opnieuw om naar de nieuwe omvang te verdelen.</translation>
    </message>
    <message>
        <source>What is reserved for N-%1 stays where it was: reserve anew to spread it up to its target.</source>
        <translation>De reservering voor N-%1 blijft waar die was: reserveer opnieuw om tot aan de doelrelease te verdelen.</translation>
    </message>
    <message>
        <source>What is said anew? Give a review date, a latest date for an answer, or what brings it back.</source>
        <translation>Wat wijzigt er? Geef een herbeoordelingsdatum, een uiterste datum voor een antwoord of wat het terugbrengt.</translation>
    </message>
    <message>
        <source>What is the answer?</source>
        <translation>Wat is het antwoord?</translation>
    </message>
    <message>
        <source>What is to be asked? Give at least one question.</source>
        <translation>Wat wilt u navragen? Geef minstens één vraag op.</translation>
    </message>
    <message>
        <source>What is to be changed? Write it as size=40.</source>
        <translation>Wat moet worden gewijzigd? Schrijf het zo: size=40.</translation>
    </message>
    <message>
        <source>What is to be noted? Write it as %1=8.4.</source>
        <translation>Wat wilt u vastleggen? Schrijf het zo: %1=8.4.</translation>
    </message>
    <message>
        <source>What should “%1” be? Write %2:value.</source>
        <translation>Wat moet ‘%1’ zijn? Schrijf %2:waarde.</translation>
    </message>
    <message>
        <source>What somebody sees is worth 0 or more.</source>
        <translation>Wat iemand ziet, is 0 of meer waard.</translation>
    </message>
    <message>
        <source>What you typed could not be kept in %1: %2.</source>
        <translation>Wat u hebt getypt, kon niet in %1 worden bewaard: %2.</translation>
    </message>
    <message>
        <source>Which law, and from which day? Write it like 2027-01-01:&apos;Accessibility Act&apos;.</source>
        <translation>Welke wet, en vanaf welke dag? Schrijf het zo: 2027-01-01:&apos;Toegankelijkheidswet&apos;.</translation>
    </message>
    <message>
        <source>Which letters?</source>
        <translation>Welke berichten?</translation>
    </message>
    <message>
        <source>Which no? Choose not-ever, possible-today or not-now (a mandate: lapsed).</source>
        <translation>Wat voor nee? Kies not-ever, possible-today of not-now (bij een verplichting: lapsed).</translation>
    </message>
    <message>
        <source>Which ticket, and what must happen to it? Write it like T-9:closed.</source>
        <translation>Welk ticket, en wat moet ermee gebeuren? Schrijf het zo: T-9:closed.</translation>
    </message>
    <message>
        <source>Who is away? Give a name.</source>
        <translation>Wie is afwezig? Geef een naam op.</translation>
    </message>
    <message>
        <source>Who is consulted? Give a name.</source>
        <translation>Wie wordt geraadpleegd? Geef een naam op.</translation>
    </message>
    <message>
        <source>Who is the %1 of %2? Give the name.</source>
        <translation>Wie is de %1 van %2? Geef de naam op.</translation>
    </message>
    <message>
        <source>Who? Give a name.</source>
        <translation>Wie? Geef een naam op.</translation>
    </message>
    <message>
        <source>Whose answer is it? Asked on C-%1: %2.</source>
        <translation>Van wie is het antwoord? Gevraagd over C-%1: %2.</translation>
    </message>
    <message>
        <source>Words for the requester go with the closing: the ticket stays open.</source>
        <translation>Tekst voor de aanvrager hoort bij het afsluiten: het ticket blijft open.</translation>
    </message>
    <message>
        <source>Your choices could not be stored in %1: %2.</source>
        <translation>Uw keuzes konden niet in %1 worden bewaard: %2.</translation>
    </message>
    <message>
        <source>Your last act, “%1”, is of %2.</source>
        <translation>Uw laatste handeling, ‘%1’, is van %2.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>een 7-Zip-archief</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>een pdf-document</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>een Parquet-tabel</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>een RAR-archief</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>een SQLite-database</translation>
    </message>
    <message>
        <source>a build that logs more is needed: try again with it</source>
        <translation>er is een build nodig die meer logt: probeer het daarmee opnieuw</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <translation>een getal van duizenden cijfers</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>een afbeelding</translation>
    </message>
    <message>
        <source>a picture, sound or film</source>
        <translation>een afbeelding, geluid of film</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>een programma</translation>
    </message>
    <message>
        <source>about to be sent</source>
        <translation>klaar voor vertrek</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>afwezigheid</translation>
    </message>
    <message>
        <source>account manager</source>
        <translation>accountmanager</translation>
    </message>
    <message>
        <source>account manager’s name</source>
        <translation>naam van een accountmanager</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>werkelijk</translation>
    </message>
    <message>
        <source>actual effort</source>
        <translation>werkelijk werk</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>advies</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>aantal gebruikers</translation>
    </message>
    <message>
        <source>affected share</source>
        <translation>deel dat het treft</translation>
    </message>
    <message>
        <source>all of these releases</source>
        <translation>al deze releases</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>een RTF-document</translation>
    </message>
    <message>
        <source>an answer is due by %1</source>
        <translation>er moet uiterlijk %1 een antwoord zijn</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>geteld vanaf</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>een andere dag</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>antwoord uiterlijk %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>zoals beschreven</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>navragen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>nagevraagd</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>nagevraagd</translation>
    </message>
    <message>
        <source>at requester</source>
        <translation>bij de aanvrager</translation>
    </message>
    <message>
        <source>at requester %1</source>
        <translation>bij de aanvrager: %1</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>zichtbaarheid</translation>
    </message>
    <message>
        <source>away from</source>
        <translation>afwezig vanaf</translation>
    </message>
    <message>
        <source>away until</source>
        <translation>afwezig tot</translation>
    </message>
    <message>
        <source>bake</source>
        <translation>onderbrengen</translation>
    </message>
    <message>
        <source>baked in</source>
        <translation>ondergebracht</translation>
    </message>
    <message>
        <source>baked into a renewal</source>
        <translation>ondergebracht in een vernieuwing</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>blackout</source>
        <translation>releasestop</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>branch</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>branch %1</translation>
    </message>
    <message>
        <source>brought back by the post</source>
        <translation>teruggestuurd door de mailserver</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>handmatig te melden</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>ritme</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capaciteit</translation>
    </message>
    <message>
        <source>change</source>
        <translation>wijziging</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>opgepakt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>closures</source>
        <translation>gesloten dagen</translation>
    </message>
    <message>
        <source>composed</source>
        <translation>samengesteld</translation>
    </message>
    <message>
        <source>composing</source>
        <translation>in opbouw</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>gecorrigeerd</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correctie</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>defer</source>
        <translation>uitstellen</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>uitgesteld</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>vervanger</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beschrijving</translation>
    </message>
    <message>
        <source>does not want letters</source>
        <translation>wil geen berichten</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>due</source>
        <translation>uiterlijk</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>uiterste datum</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>werk</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>werk, hoog</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>werk, laag</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>end users</source>
        <translation>eindgebruikers</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>geëscaleerd</translation>
    </message>
    <message>
        <source>event</source>
        <translation>gebeurtenis</translation>
    </message>
    <message>
        <source>example</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>excepted</source>
        <translation>uitgezonderd</translation>
    </message>
    <message>
        <source>excludes</source>
        <translation>sluit uit</translation>
    </message>
    <message>
        <source>excludes C-%1</source>
        <translation>sluit C-%1 uit</translation>
    </message>
    <message>
        <source>expedited</source>
        <translation>spoed</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>fault share</source>
        <translation>deel voor fouten</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>first</source>
        <translation>eerste</translation>
    </message>
    <message>
        <source>fixed in</source>
        <translation>opgelost in</translation>
    </message>
    <message>
        <source>freeze days</source>
        <translation>dagen bevroren</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>bevroren</translation>
    </message>
    <message>
        <source>goes together with C-%1</source>
        <translation>gaat samen met C-%1</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>doorverwezen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vastgehouden</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>werk, hoog</translation>
    </message>
    <message>
        <source>honour</source>
        <translation>honoreren</translation>
    </message>
    <message>
        <source>honoured</source>
        <translation>gehonoreerd</translation>
    </message>
    <message>
        <source>in test</source>
        <translation>in test</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>de verbinding werd verbroken</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>geen antwoord binnen de tijd</translation>
    </message>
    <message>
        <source>it reaches %1 end users, of at least %2</source>
        <translation>het bereikt %1 eindgebruikers (minstens %2 nodig)</translation>
    </message>
    <message>
        <source>it takes %1 person-days, of at most %2</source>
        <translation>het kost %1 persoonsdagen (hoogstens %2 toegestaan)</translation>
    </message>
    <message>
        <source>it was deferred until %1</source>
        <translation>het was uitgesteld tot %1</translation>
    </message>
    <message>
        <source>it was to come back on %1</source>
        <translation>het zou op %1 terugkomen</translation>
    </message>
    <message>
        <source>its effort is not known, of at most %1</source>
        <translation>het werk is onbekend (hoogstens %1 toegestaan)</translation>
    </message>
    <message>
        <source>its numbers are too large</source>
        <translation>de getallen zijn te groot</translation>
    </message>
    <message>
        <source>its review date is %1</source>
        <translation>de herbeoordeling is op %1</translation>
    </message>
    <message>
        <source>kept from who wants none</source>
        <translation>achtergehouden voor wie geen berichten wil</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>kind of closure</source>
        <translation>soort gesloten dagen</translation>
    </message>
    <message>
        <source>kind of ticket</source>
        <translation>soort ticket</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>last</source>
        <translation>laatste</translation>
    </message>
    <message>
        <source>law’s name</source>
        <translation>naam van een wet</translation>
    </message>
    <message>
        <source>left as decided</source>
        <translation>gelaten zoals besloten</translation>
    </message>
    <message>
        <source>left without an answer</source>
        <translation>zonder antwoord gelaten</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>bericht %1</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>mag aanvragen</translation>
    </message>
    <message>
        <source>log</source>
        <translation>logboek</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>werk, laag</translation>
    </message>
    <message>
        <source>made to wait for something new</source>
        <translation>aan iets nieuws gekoppeld</translation>
    </message>
    <message>
        <source>major</source>
        <translation>groot</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>verplichting</translation>
    </message>
    <message>
        <source>mandate date</source>
        <translation>datum van de verplichting</translation>
    </message>
    <message>
        <source>mandate reference</source>
        <translation>verwijzing van de verplichting</translation>
    </message>
    <message>
        <source>many-before-few has 1 to %1 bounds; these are %2.</source>
        <translation>many-before-few heeft 1 tot %1 grenzen; dit zijn er %2.</translation>
    </message>
    <message>
        <source>marked ready</source>
        <translation>als gereed gemarkeerd</translation>
    </message>
    <message>
        <source>marked unreachable</source>
        <translation>als onbereikbaar gemarkeerd</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>middel</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>overleg</translation>
    </message>
    <message>
        <source>members</source>
        <translation>leden</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>samengevoegd</translation>
    </message>
    <message>
        <source>module</source>
        <translation>module</translation>
    </message>
    <message>
        <source>module’s name</source>
        <translation>naam van een module</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>needs log build</source>
        <translation>logbuild nodig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>no computer of that name is known</source>
        <translation>er is geen computer met die naam bekend</translation>
    </message>
    <message>
        <source>no mail address is known</source>
        <translation>er is geen e-mailadres bekend</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody answered the question of %1</source>
        <translation>niemand heeft de vraag van %1 beantwoord</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genoemd</translation>
    </message>
    <message>
        <source>nobody works and only expedited releases ship from %1 to %2</source>
        <translation>van %1 tot en met %2 werkt niemand en komen alleen spoedreleases uit</translation>
    </message>
    <message>
        <source>nobody works and only expedited releases ship on %1</source>
        <translation>op %1 werkt niemand en komen alleen spoedreleases uit</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>none yet (team add NAME)</source>
        <translation>nog geen (team add NAME)</translation>
    </message>
    <message>
        <source>none yet: branch add NAME makes one</source>
        <translation>nog geen: branch add NAME maakt er een</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>niet vóór</translation>
    </message>
    <message>
        <source>not before a day</source>
        <translation>niet vóór een dag</translation>
    </message>
    <message>
        <source>not ever</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>not known whether it reached %1 &lt;%2&gt;: %3 (%4)</source>
        <translation>onbekend of het %1 &lt;%2&gt; heeft bereikt: %3 (%4)</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>niet gezien</translation>
    </message>
    <message>
        <source>not seen in our systems: try at the requester&apos;s</source>
        <translation>in onze systemen niet gezien: probeer het bij de aanvrager</translation>
    </message>
    <message>
        <source>not seen there: ask for a log build</source>
        <translation>daar niet gezien: vraag om een logbuild</translation>
    </message>
    <message>
        <source>not tried yet: try it in our own systems</source>
        <translation>nog niet geprobeerd: probeer het in onze eigen systemen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>note of what brings it back</source>
        <translation>notitie over wat het terugbrengt</translation>
    </message>
    <message>
        <source>noted upon</source>
        <translation>met gegevens aangevuld</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>nothing answers at that address and port</source>
        <translation>op dat adres en die poort antwoordt niets</translation>
    </message>
    <message>
        <source>nothing brings it back</source>
        <translation>niets brengt het terug</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niets nieuws</translation>
    </message>
    <message>
        <source>nothing readable</source>
        <translation>niets leesbaars</translation>
    </message>
    <message>
        <source>nothing ships from %1 to %2</source>
        <translation>van %1 tot en met %2 komt er niets uit</translation>
    </message>
    <message>
        <source>nothing ships on %1</source>
        <translation>op %1 komt er niets uit</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>open items</source>
        <translation>wat openstaat</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geopend</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>weer geopend</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>order</source>
        <translation>bestelling</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>herkomst</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>own system</source>
        <translation>eigen systeem</translation>
    </message>
    <message>
        <source>own system %1</source>
        <translation>eigen systeem: %1</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>packed with bzip2</source>
        <translation>ingepakt met bzip2</translation>
    </message>
    <message>
        <source>packed with gzip twice</source>
        <translation>twee keer ingepakt met gzip</translation>
    </message>
    <message>
        <source>packed with xz</source>
        <translation>ingepakt met xz</translation>
    </message>
    <message>
        <source>packed with zstd</source>
        <translation>ingepakt met zstd</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkeerd</translation>
    </message>
    <message>
        <source>party’s name</source>
        <translation>naam van een partij</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>person’s name</source>
        <translation>naam van een persoon</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>tekstblok</translation>
    </message>
    <message>
        <source>phrase’s name</source>
        <translation>naam van een tekstblok</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>geplaatst</translation>
    </message>
    <message>
        <source>placed late</source>
        <translation>alsnog geplaatst</translation>
    </message>
    <message>
        <source>places</source>
        <translation>plaatsen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>beleid</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>portaal</translation>
    </message>
    <message>
        <source>ported</source>
        <translation>overgezet</translation>
    </message>
    <message>
        <source>ported late</source>
        <translation>alsnog overgezet</translation>
    </message>
    <message>
        <source>position</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>possible today</source>
        <translation>kan nu al</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>probleem</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>product owner</source>
        <translation>producteigenaar</translation>
    </message>
    <message>
        <source>products</source>
        <translation>producten</translation>
    </message>
    <message>
        <source>proportion: least</source>
        <translation>proportion: least</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>pulled out of a renewal</source>
        <translation>uit een vernieuwing gehaald</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>teruggezet</translation>
    </message>
    <message>
        <source>put up for approval</source>
        <translation>ter goedkeuring voorgelegd</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in de wachtrij gezet</translation>
    </message>
    <message>
        <source>queued again</source>
        <translation>opnieuw in de wachtrij gezet</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>refused for %1 &lt;%2&gt;: %3 (%4)</source>
        <translation>geweigerd voor %1 &lt;%2&gt;: %3 (%4)</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>regulier</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>afwijzen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>release</source>
        <translation>release</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>releases</translation>
    </message>
    <message>
        <source>renewal’s title</source>
        <translation>titel van een vernieuwing</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>heropend</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>eisen</translation>
    </message>
    <message>
        <source>requires</source>
        <translation>vereist</translation>
    </message>
    <message>
        <source>requires C-%1</source>
        <translation>vereist C-%1</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>teruggehaald</translation>
    </message>
    <message>
        <source>review</source>
        <translation>herbeoordeling</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>herbeoordeling op %1</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>herbeoordelingsdatum</translation>
    </message>
    <message>
        <source>rfc</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>doorverwezen</translation>
    </message>
    <message>
        <source>rule for open items</source>
        <translation>regel voor wat openstaat</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>schermafbeelding</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gezien</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>opzijgezet</translation>
    </message>
    <message>
        <source>shared screen</source>
        <translation>gedeeld scherm</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>uitgebracht</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>situatie</translation>
    </message>
    <message>
        <source>situations</source>
        <translation>situaties</translation>
    </message>
    <message>
        <source>slip %1 to a later release</source>
        <translation>schuif %1 door naar een latere release</translation>
    </message>
    <message>
        <source>slip it to a later release</source>
        <translation>schuif dit door naar een latere release</translation>
    </message>
    <message>
        <source>slip them to a later release</source>
        <translation>schuif ze door naar een latere release</translation>
    </message>
    <message>
        <source>slipped</source>
        <translation>doorgeschoven</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>oplossing</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>split</source>
        <translation>afgesplitst</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stap</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>stappen</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>onderwerp</translation>
    </message>
    <message>
        <source>system’s or computer’s name</source>
        <translation>naam van een systeem of computer</translation>
    </message>
    <message>
        <source>take %1 out (fortnight unport)</source>
        <translation>haal %1 eruit (fortnight unport)</translation>
    </message>
    <message>
        <source>take it out (fortnight unport)</source>
        <translation>haal dit eruit (fortnight unport)</translation>
    </message>
    <message>
        <source>take them out (fortnight unport)</source>
        <translation>haal ze eruit (fortnight unport)</translation>
    </message>
    <message>
        <source>taken as sent</source>
        <translation>als verzonden aangemerkt</translation>
    </message>
    <message>
        <source>taken back before it left</source>
        <translation>teruggenomen voordat het weg was</translation>
    </message>
    <message>
        <source>taken by hand</source>
        <translation>handmatig overgenomen</translation>
    </message>
    <message>
        <source>taken into test</source>
        <translation>in test genomen</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>eruit gehaald</translation>
    </message>
    <message>
        <source>team times</source>
        <translation>tijden van de teams</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>teams</translation>
    </message>
    <message>
        <source>team’s name</source>
        <translation>naam van een team</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>getest</translation>
    </message>
    <message>
        <source>tester</source>
        <translation>tester</translation>
    </message>
    <message>
        <source>testers</source>
        <translation>testers</translation>
    </message>
    <message>
        <source>thawed</source>
        <translation>ontdooid</translation>
    </message>
    <message>
        <source>the absence of %1</source>
        <translation>de afwezigheid van %1</translation>
    </message>
    <message>
        <source>the connection ended before the server answered</source>
        <translation>de verbinding werd verbroken voordat de server antwoordde</translation>
    </message>
    <message>
        <source>the database does not take it (%1).</source>
        <translation>de database neemt het niet over (%1).</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>de dag</translation>
    </message>
    <message>
        <source>the effort of %1 is unknown</source>
        <translation>het werk van %1 is onbekend</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>de eigen organisatie</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>het bericht</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>de maand</translation>
    </message>
    <message>
        <source>the phrase “%1”</source>
        <translation>het tekstblok ‘%1’</translation>
    </message>
    <message>
        <source>the policy lets none pass</source>
        <translation>het beleid geeft quick wins geen voorrang</translation>
    </message>
    <message>
        <source>the program stopped while it was being sent: it may have arrived</source>
        <translation>het programma stopte tijdens het verzenden: het kan zijn aangekomen</translation>
    </message>
    <message>
        <source>the recipient %1</source>
        <translation>de ontvanger %1</translation>
    </message>
    <message>
        <source>the renewal %1 was rejected</source>
        <translation>de vernieuwing %1 is afgewezen</translation>
    </message>
    <message>
        <source>the requester</source>
        <translation>de aanvrager</translation>
    </message>
    <message>
        <source>the scenario “%1”</source>
        <translation>het scenario ‘%1’</translation>
    </message>
    <message>
        <source>the score alone</source>
        <translation>alleen de score</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>de afzender</translation>
    </message>
    <message>
        <source>the view “%1”</source>
        <translation>de weergave ‘%1’</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>to be tried again for %1 &lt;%2&gt;: %3 (%4)</source>
        <translation>opnieuw te proberen voor %1 &lt;%2&gt;: %3 (%4)</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>told by hand</source>
        <translation>handmatig gemeld</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>speling</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>onbereikbaar</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgentie</translation>
    </message>
    <message>
        <source>user</source>
        <translation>gebruiker</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>view’s name</source>
        <translation>naam van een weergave</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>zichtbaarheid</translation>
    </message>
    <message>
        <source>visibility: order names visitor, user and administrator, each once.</source>
        <translation>visibility: order noemt visitor, user en administrator, elk één keer.</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>bezoeker</translation>
    </message>
    <message>
        <source>waive %1 with a reason</source>
        <translation>stel %1 vrij, met een reden</translation>
    </message>
    <message>
        <source>waive it with a reason</source>
        <translation>stel dit vrij, met een reden</translation>
    </message>
    <message>
        <source>waive them with a reason</source>
        <translation>stel ze vrij, met een reden</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>vrijgesteld</translation>
    </message>
    <message>
        <source>whole test</source>
        <translation>test van geheel</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>wens</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>teruggetrokken</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>tussenoplossing</translation>
    </message>
    <message>
        <source>written</source>
        <translation>schriftelijk</translation>
    </message>
    <message>
        <source>“%1 …” is nested too deep: %2 levels at most.</source>
        <translation>‘%1 …’ is te diep genest: hoogstens %2 niveaus.</translation>
    </message>
    <message>
        <source>“%1” asks for no criterion, so every change would score the same. Name one.</source>
        <translation>‘%1’ vraagt naar geen criterium; elke wijziging zou evenveel scoren. Noem er een.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done with a mail. Choose leave (as it is) or seen (marked as read).</source>
        <translation>‘%1’ kan niet met een e-mail worden gedaan. Kies leave (zo laten) of seen (als gelezen markeren).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as an expression. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>‘%1’ is niet als formule te lezen. Toegestaan zijn getallen, criteria, + - * / en haakjes, en min, max, log10 en sqrt.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: it has moved on since. Undo what came after first.</source>
        <translation>‘%1’ kan niet ongedaan worden gemaakt: er is daarna iets mee gebeurd. Maak eerst ongedaan wat erna kwam.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: its letters have left.</source>
        <translation>‘%1’ kan niet ongedaan worden gemaakt: de berichten zijn al weg.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: those who asked were told of it already.</source>
        <translation>‘%1’ kan niet ongedaan worden gemaakt: de aanvragers hebben er al bericht over.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t name a team: it would be read as a number or a value.</source>
        <translation>‘%1’ kan geen naam van een team zijn: het zou als getal of waarde worden gelezen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand in an expression. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>‘%1’ kan niet in een formule staan. Toegestaan zijn getallen, criteria, + - * / en haakjes, en min, max, log10 en sqrt.</translation>
    </message>
    <message>
        <source>“%1” divides by zero: %2.</source>
        <translation>‘%1’ deelt door nul: %2.</translation>
    </message>
    <message>
        <source>“%1” does not say what it shall be. End it with %2 or %3.</source>
        <translation>‘%1’ zegt niet wat het moet worden. Laat de naam eindigen op %2 of %3.</translation>
    </message>
    <message>
        <source>“%1” does not say what the minutes shall be. End it with .md or .html.</source>
        <translation>‘%1’ zegt niet wat de notulen moeten worden. Laat de naam eindigen op .md of .html.</translation>
    </message>
    <message>
        <source>“%1” does not say what the minutes shall be. End it with .md, .html or .pdf.</source>
        <translation>‘%1’ zegt niet wat de notulen moeten worden. Laat de naam eindigen op .md, .html of .pdf.</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or %4 %5, and the column does not tell: %6 was taken to come first. %7 dates were read so. If that is wrong, say which comes first (--dates).</source>
        <translation>‘%1’ in ‘%2’ kan %3 of %4 %5 zijn en de kolom maakt dat niet duidelijk: aangenomen is dat %6 vooraan staat. Zo zijn %7 datums gelezen. Klopt dat niet, geef dan op wat vooraan staat (--dates).</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or %4 %5, and the column does not tell: %6 was taken to come first. If that is wrong, say which comes first (--dates).</source>
        <translation>‘%1’ in ‘%2’ kan %3 of %4 %5 zijn en de kolom maakt dat niet duidelijk: aangenomen is dat %6 vooraan staat. Klopt dat niet, geef dan op wat vooraan staat (--dates).</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or another day, and the column does not tell: %4 was taken to come first. %5 dates were read so. If that is wrong, say which comes first (--dates).</source>
        <translation>‘%1’ in ‘%2’ kan %3 of een andere dag zijn en de kolom maakt dat niet duidelijk: aangenomen is dat %4 vooraan staat. Zo zijn %5 datums gelezen. Klopt dat niet, geef dan op wat vooraan staat (--dates).</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or another day, and the column does not tell: %4 was taken to come first. If that is wrong, say which comes first (--dates).</source>
        <translation>‘%1’ in ‘%2’ kan %3 of een andere dag zijn en de kolom maakt dat niet duidelijk: aangenomen is dat %4 vooraan staat. Klopt dat niet, geef dan op wat vooraan staat (--dates).</translation>
    </message>
    <message>
        <source>“%1” is a day. Write it like 2026-12-24.</source>
        <translation>‘%1’ is een dag. Schrijf die zo: 2026-12-24.</translation>
    </message>
    <message>
        <source>“%1” is a function: it wants its numbers in parentheses, %2(…).</source>
        <translation>‘%1’ is een functie: de getallen horen tussen haakjes, %2(…).</translation>
    </message>
    <message>
        <source>“%1” is a number, and “%2” is none.</source>
        <translation>‘%1’ is een getal, en ‘%2’ is dat niet.</translation>
    </message>
    <message>
        <source>“%1” is a text: it can&apos;t be %2 %3. Write %4:%5.</source>
        <translation>‘%1’ is een tekst en kan niet %2 %3 zijn. Schrijf %4:%5.</translation>
    </message>
    <message>
        <source>“%1” is less than 0.</source>
        <translation>‘%1’ is minder dan 0.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>‘%1’ is ja noch nee.</translation>
    </message>
    <message>
        <source>“%1” is no %2. Choose %3, or give a number.</source>
        <translation>‘%1’ is geen %2. Kies %3 of geef een getal op.</translation>
    </message>
    <message>
        <source>“%1” is no %2. Choose %3.</source>
        <translation>‘%1’ is geen %2. Kies %3.</translation>
    </message>
    <message>
        <source>“%1” is no country. Write two letters, like SE, FI, DE, NL or GB.</source>
        <translation>‘%1’ is geen land. Schrijf twee letters, zoals SE, FI, DE, NL of GB.</translation>
    </message>
    <message>
        <source>“%1” is no kind of security. Choose starttls, tls or none.</source>
        <translation>‘%1’ is geen soort beveiliging. Kies starttls, tls of none.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>‘%1’ is geen e-mailadres.</translation>
    </message>
    <message>
        <source>“%1” is no name for a criterion. Small letters, digits and _ make one: time_saved.</source>
        <translation>‘%1’ is geen naam voor een criterium. Kleine letters, cijfers en _ mogen: time_saved.</translation>
    </message>
    <message>
        <source>“%1” is no number. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>‘%1’ is geen getal. Toegestaan zijn getallen, criteria, + - * / en haakjes, en min, max, log10 en sqrt.</translation>
    </message>
    <message>
        <source>“%1” is no place for a team: there are %2, and 1 is the first.</source>
        <translation>‘%1’ is geen plaats voor een team: er zijn er %2 en 1 is de eerste.</translation>
    </message>
    <message>
        <source>“%1” is no port. Letters leave by 587, 465 or 25; mailboxes are read by 993 or 143.</source>
        <translation>‘%1’ is geen poort. Berichten vertrekken via 587, 465 of 25; postvakken worden gelezen via 993 of 143.</translation>
    </message>
    <message>
        <source>“%1” is no scale for %2. Choose linear or log.</source>
        <translation>‘%1’ is geen schaal voor %2. Kies linear of log.</translation>
    </message>
    <message>
        <source>“%1” is no web address. It begins with https://</source>
        <translation>‘%1’ is geen webadres. Dat begint met https://</translation>
    </message>
    <message>
        <source>“%1” is not a Message-ID; it looks like &lt;letters@example.org&gt;.</source>
        <translation>‘%1’ is geen Message-ID; die ziet er zo uit: &lt;letters@example.org&gt;.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-12-24.</source>
        <translation>‘%1’ is geen datum. Schrijf die zo: 2026-12-24.</translation>
    </message>
    <message>
        <source>“%1” is not a language that letters are written in: %2.</source>
        <translation>‘%1’ is geen taal waarin berichten worden geschreven: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that a letter can be sent to.</source>
        <translation>‘%1’ is geen e-mailadres waaraan een bericht kan worden verzonden.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>‘%1’ is geen getal.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of days.</source>
        <translation>‘%1’ is geen geheel aantal dagen.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>‘%1’ is geen geheel getal.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding of text. Use for example utf-8, cp1252, iso-8859-1 or utf-16.</source>
        <translation>‘%1’ is geen codering van tekst. Gebruik bijvoorbeeld utf-8, cp1252, iso-8859-1 of utf-16.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a %2. Write it like C-12.</source>
        <translation>‘%1’ is niet het nummer van een %2. Schrijf het zo: C-12.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a %2. Write it like R-12.</source>
        <translation>‘%1’ is niet het nummer van een %2. Schrijf het zo: R-12.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a %2. Write it like T-12.</source>
        <translation>‘%1’ is niet het nummer van een %2. Schrijf het zo: T-12.</translation>
    </message>
    <message>
        <source>“%1” is too large a number for an expression.</source>
        <translation>‘%1’ is een te groot getal voor een formule.</translation>
    </message>
    <message>
        <source>“%1” is what the line without a branch is called. Choose another name.</source>
        <translation>‘%1’ is de naam van de lijn zonder branch. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“%1” is written as names and values, and this is “%2”.</source>
        <translation>‘%1’ wordt geschreven als namen en waarden; dit is ‘%2’.</translation>
    </message>
    <message>
        <source>“%1” loops, and an expression can&apos;t. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>‘%1’ is een lus, en dat kan een formule niet. Toegestaan zijn getallen, criteria, + - * / en haakjes, en min, max, log10 en sqrt.</translation>
    </message>
    <message>
        <source>“%1” was passed over: its letters have left.</source>
        <translation>‘%1’ is overgeslagen: de berichten zijn al weg.</translation>
    </message>
    <message>
        <source>“bounds” is a list, and this is “%1”.</source>
        <translation>‘bounds’ is een lijst; dit is ‘%1’.</translation>
    </message>
    <message>
        <source>“order” is a list, and this is “%1”.</source>
        <translation>‘order’ is een lijst; dit is ‘%1’.</translation>
    </message>
    <message>
        <source>“rules” is a list, and this is “%1”.</source>
        <translation>‘rules’ is een lijst; dit is ‘%1’.</translation>
    </message>
    <message>
        <source>… and more of the kind.</source>
        <translation>… en meer van dit soort.</translation>
    </message>
</context>
</TS>
