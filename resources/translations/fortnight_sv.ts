<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>ActionBar</name>
    <message>
        <source>All keys</source>
        <translation>Kortkommandon</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>%n wait</source>
        <translation>%n väntar</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 väntar</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>I %1</translation>
    </message>
    <message>
        <source>Solution: %1</source>
        <translation>Lösning: %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>använt %1 gånger</translation>
    </message>
    <message>
        <source>same error code</source>
        <translation>samma felkod</translation>
    </message>
    <message>
        <source>same module</source>
        <translation>samma modul</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>samma organisation</translation>
    </message>
    <message>
        <source>same product</source>
        <translation>samma produkt</translation>
    </message>
    <message>
        <source>same version</source>
        <translation>samma produktversion</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>väntar på %1</translation>
    </message>
</context>
<context>
    <name>AlikePane</name>
    <message>
        <source>%n found</source>
        <translation>%n träffar</translation>
    </message>
    <message>
        <source>%n more, filtered out.</source>
        <translation>%n till, bortfiltrerade.</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 träff</translation>
    </message>
    <message>
        <source>1 more of other kinds or versions.</source>
        <translation>1 till av annat slag eller annan produktversion.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Cases and guides</source>
        <translation>Fall och guider</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Its module alone</source>
        <translation>Bara samma modul</translation>
    </message>
    <message>
        <source>Its version and before</source>
        <translation>Samma produktversion eller äldre</translation>
    </message>
    <message>
        <source>Nothing is like it: it seems to be the first of its kind.</source>
        <translation>Inget liknar det: det verkar vara det första i sitt slag.</translation>
    </message>
    <message>
        <source>Nothing of these words.</source>
        <translation>Inget har de orden.</translation>
    </message>
    <message>
        <source>Search for a change: it gets %n waiters more.</source>
        <translation>Sök en ändring: den får %n väntande till.</translation>
    </message>
    <message>
        <source>Search for something to link to</source>
        <translation>Sök efter något att koppla till</translation>
    </message>
    <message>
        <source>Search: words, or a number such as C-12</source>
        <translation>Sök: ord eller nummer (C-12)</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Liknande</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>Liknande fall</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ärenden</translation>
    </message>
</context>
<context>
    <name>AnswerChannel</name>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
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
        <translation>Skärmdelning</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skriftligt</translation>
    </message>
</context>
<context>
    <name>AskBand</name>
    <message>
        <source>%n requesters, each in their own language</source>
        <translation>%n anmälare, var och en på sitt språk</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Reason, as those who wait read it</source>
        <translation>Motivering, så som de som väntar läser den</translation>
    </message>
</context>
<context>
    <name>BackField</name>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Nothing: it is among what is to be decided at once</source>
        <translation>Inget: den ska beslutas genast</translation>
    </message>
</context>
<context>
    <name>Backlog</name>
    <message>
        <source>%1 must not ship before</source>
        <translation>%1 får inte levereras före</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%1 written anew</source>
        <translation>%1 har skrivits om</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, sedan %2</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n ändringar</translation>
    </message>
    <message>
        <source>0 to 10 points</source>
        <translation>0 till 10 poäng</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 ändring</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 till 10</translation>
    </message>
    <message>
        <source>A quick win that was let pass</source>
        <translation>En snabb vinst som har släppts fram</translation>
    </message>
    <message>
        <source>A ticket moved</source>
        <translation>Ett ärende ändrades</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratörer</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Berörda</translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation>Ålder, dagar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alla öppna</translation>
    </message>
    <message>
        <source>An answer is due</source>
        <translation>Svar ska ges</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>Before how many of 100 others it stands</source>
        <translation>Hur många av 100 andra den står före</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Togs upp igen</translation>
    </message>
    <message>
        <source>Changes from their parking to their test stand here. Nothing is open.</source>
        <translation>Här står ändringar från parkering till test. Inget är öppet.</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Välj en ändring först.</translation>
    </message>
    <message>
        <source>Choose one change alone.</source>
        <translation>Välj en enda ändring.</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation>Krävs av</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Redigera %1</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>End users of those who wait</source>
        <translation>Slutanvändare hos dem som väntar</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Utesluter</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Snabbspår</translation>
    </message>
    <message>
        <source>First promise</source>
        <translation>Första löfte</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Beviljade</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Påverkan</translation>
    </message>
    <message>
        <source>In no release</source>
        <translation>Inte i någon version</translation>
    </message>
    <message>
        <source>In person-days</source>
        <translation>I persondagar</translation>
    </message>
    <message>
        <source>It is over: nobody waits for it any more.</source>
        <translation>Den är slutförd: ingen väntar på den längre.</translation>
    </message>
    <message>
        <source>It is over: nobody works on it.</source>
        <translation>Den är slutförd: ingen arbetar med den.</translation>
    </message>
    <message>
        <source>It is over: nothing keeps it back any more.</source>
        <translation>Den är slutförd: inget håller den tillbaka längre.</translation>
    </message>
    <message>
        <source>It was merged: score the change that it was merged into.</source>
        <translation>Den är ihopslagen: poängsätt den ändring som den slogs ihop med.</translation>
    </message>
    <message>
        <source>Its day has come</source>
        <translation>Dagen är inne</translation>
    </message>
    <message>
        <source>Its effort, if all goes well</source>
        <translation>Insatsen, om allt går bra</translation>
    </message>
    <message>
        <source>Its effort, if it goes badly</source>
        <translation>Insatsen, om det går illa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Låg</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Lagkrav</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>More wait</source>
        <translation>Fler väntar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Ny ändring</translation>
    </message>
    <message>
        <source>New changes wait here until they are parked or accepted. There are none.</source>
        <translation>Här väntar nya ändringar tills de parkeras eller beviljas. Det finns inga.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Inget svar ännu</translation>
    </message>
    <message>
        <source>No change fits what this view was saved for.</source>
        <translation>Ingen ändring passar in i den här sparade vyn.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Ingen svarade</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Inte före</translation>
    </message>
    <message>
        <source>Not said who sees it</source>
        <translation>Okänt vem den syns för</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Only a correction that is not over has an urgency.</source>
        <translation>Bara en rättelse som inte är slutförd har en angelägenhet.</translation>
    </message>
    <message>
        <source>Only a correction that waits and was not reproduced yet.</source>
        <translation>Bara en rättelse som väntar och ännu inte har återskapats.</translation>
    </message>
    <message>
        <source>Only what is honoured or planned is placed; what is ready slips on the board.</source>
        <translation>Bara det som är beviljat eller planerat kan placeras; det som är klart senareläggs på tavlan.</translation>
    </message>
    <message>
        <source>Only what is new is parked.</source>
        <translation>Bara det som är nytt kan parkeras.</translation>
    </message>
    <message>
        <source>Only what is new, parked or honoured is merged.</source>
        <translation>Bara det som är nytt, parkerat eller beviljat kan slås ihop.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>Parkera %1</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkerade</translation>
    </message>
    <message>
        <source>Parked, days</source>
        <translation>Parkerad, d</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>Klistra in i %1</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentil</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerade</translation>
    </message>
    <message>
        <source>Prio</source>
        <translation>Prio</translation>
    </message>
    <message>
        <source>Priority of a correction, 1 to 5</source>
        <translation>Rättelsens prioritet, 1 till 5</translation>
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
        <translation>Räckvidd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avslagna</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Förnyelse</translation>
    </message>
    <message>
        <source>Renewal rejected</source>
        <translation>Förnyelsen avslogs</translation>
    </message>
    <message>
        <source>Reproduced: %1</source>
        <translation>Återskapad: %1</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Kräver</translation>
    </message>
    <message>
        <source>Returns on</source>
        <translation>Tas upp igen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Översyn</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Poängsätt %1</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Syns för</translation>
    </message>
    <message>
        <source>Set a field of %n changes</source>
        <translation>Ange ett fält för %n ändringar</translation>
    </message>
    <message>
        <source>Set a field of 1 change</source>
        <translation>Ange ett fält för 1 ändring</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Levererade</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Senarelagd</translation>
    </message>
    <message>
        <source>Sorted by %1, falling</source>
        <translation>Sorterat efter %1, fallande</translation>
    </message>
    <message>
        <source>Sorted by %1, rising</source>
        <translation>Sorterat efter %1, stigande</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The answer came</source>
        <translation>Svaret har kommit</translation>
    </message>
    <message>
        <source>The day by which a mandate must ship</source>
        <translation>Dagen då ett lagkrav senast måste levereras</translation>
    </message>
    <message>
        <source>The day by which it is looked at again</source>
        <translation>Dagen då den senast tas upp igen</translation>
    </message>
    <message>
        <source>The latest day for an answer</source>
        <translation>Sista dagen för ett svar</translation>
    </message>
    <message>
        <source>The law nears</source>
        <translation>Lagen närmar sig</translation>
    </message>
    <message>
        <source>The place in the order of the policy, among those of its product</source>
        <translation>Platsen i policyns ordning, bland produktens egna</translation>
    </message>
    <message>
        <source>The renewals that it is baked into</source>
        <translation>Förnyelserna som den är inbakad i</translation>
    </message>
    <message>
        <source>The table can&apos;t be grouped by “%1”. It can be by: %2.</source>
        <translation>Tabellen kan inte grupperas efter ”%1”. Den kan grupperas efter: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1” to sort by. There are: %2.</source>
        <translation>Det finns ingen kolumn ”%1” att sortera efter. De som finns är: %2.</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Det finns inget att besluta.</translation>
    </message>
    <message>
        <source>There is room</source>
        <translation>Det finns plats</translation>
    </message>
    <message>
        <source>Tickets that wait for an answer</source>
        <translation>Ärenden som väntar på svar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Dags för översyn</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Tillsammans med</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Angelägenhet</translation>
    </message>
    <message>
        <source>Urgency of %1</source>
        <translation>Angelägenhet för %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nytta</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Synlighet</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besökare</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>What a law or contract demands by a date is listed here. Nothing is.</source>
        <translation>Här listas det som en lag eller ett avtal kräver till ett visst datum. Det finns inget.</translation>
    </message>
    <message>
        <source>What brought it back to Decisions</source>
        <translation>Varför den togs upp igen under Beslut</translation>
    </message>
    <message>
        <source>What has shipped stays here. Nothing has shipped yet.</source>
        <translation>Här stannar det som har levererats. Inget har levererats ännu.</translation>
    </message>
    <message>
        <source>What it took in the end, in person-days</source>
        <translation>Vad den tog till slut, i persondagar</translation>
    </message>
    <message>
        <source>What stands in a coming release is listed here. Nothing is planned.</source>
        <translation>Här listas det som finns i en kommande version. Inget är planerat.</translation>
    </message>
    <message>
        <source>What waits for the product owner&apos;s word is parked here. Nothing waits.</source>
        <translation>Här är det som väntar på produktägarens besked parkerat. Inget väntar.</translation>
    </message>
    <message>
        <source>What was honoured stands here until it has a release. All have one.</source>
        <translation>Här står det som har beviljats tills det har en version. Allt har en.</translation>
    </message>
    <message>
        <source>What was rejected stays here, with its reason. Nothing was.</source>
        <translation>Här stannar det som har avslagits, med sin motivering. Inget har avslagits.</translation>
    </message>
    <message>
        <source>Who looks after it while it is parked</source>
        <translation>Den som ansvarar för den medan den är parkerad</translation>
    </message>
    <message>
        <source>Without a module</source>
        <translation>Utan modul</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Utan ansvarig</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Tillfällig lösning</translation>
    </message>
    <message>
        <source>Workaround for %1</source>
        <translation>Tillfällig lösning för %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>av %1</translation>
    </message>
</context>
<context>
    <name>BacklogActs</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopierades</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n ändringar</translation>
    </message>
    <message>
        <source>How %1 depends</source>
        <translation>Så hänger %1 ihop</translation>
    </message>
    <message>
        <source>Merge %1 into</source>
        <translation>Slå ihop %1 med</translation>
    </message>
    <message>
        <source>No release is open to take it in. Lay out releases on the board first.</source>
        <translation>Ingen version är öppen för att ta in den. Lägg ut versioner på tavlan först.</translation>
    </message>
    <message>
        <source>Nothing was merged into %1.</source>
        <translation>Inget har slagits ihop med %1.</translation>
    </message>
    <message>
        <source>Place %1 in</source>
        <translation>Placera %1 i</translation>
    </message>
    <message>
        <source>Split from %1</source>
        <translation>Dela upp %1</translation>
    </message>
    <message>
        <source>The whole change</source>
        <translation>Hela ändringen</translation>
    </message>
</context>
<context>
    <name>BacklogEmpty</name>
    <message>
        <source>Changes come from tickets in the Inbox, or are made here.</source>
        <translation>Ändringar kommer från ärenden i inkorgen eller skapas här.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Look in all changes</source>
        <translation>Sök i alla ändringar</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Ny ändring</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Inget passar in på orden.</translation>
    </message>
    <message>
        <source>Nothing in this view fits these words.</source>
        <translation>Inget i den här vyn passar in på orden.</translation>
    </message>
</context>
<context>
    <name>BacklogHead</name>
    <message>
        <source>As %1</source>
        <translation>Som %1</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlogg</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Every field as CSV</source>
        <translation>Alla fält som CSV</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Fäll ihop alla</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppera</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupp: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Tabell eller diagram</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Fäll ut alla</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Words, or kind:wish,change reach&gt;500 module:Search</source>
        <translation>Ord, eller kind:wish,change reach&gt;500 module:Search</translation>
    </message>
</context>
<context>
    <name>BacklogScreen</name>
    <message>
        <source>%1 changes are too many at once: filter until %2 or fewer are left.</source>
        <translation>%1 ändringar är för många på en gång: filtrera tills det är högst %2 kvar.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlogg</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>The table has no groups. Group it first.</source>
        <translation>Tabellen har inga grupper. Gruppera den först.</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Choose a row first.</source>
        <translation>Välj en rad först.</translation>
    </message>
</context>
<context>
    <name>BoardTab</name>
    <message>
        <source>Lay out releases</source>
        <translation>Lägg ut versioner</translation>
    </message>
    <message>
        <source>There is no other release to move it to. Lay out more releases first.</source>
        <translation>Det finns ingen annan version att flytta den till. Lägg ut fler versioner först.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tavla</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>A law</source>
        <translation>En lag</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>Ett ärende</translation>
    </message>
    <message>
        <source>Back so many days before</source>
        <translation>Så många dagar innan</translation>
    </message>
    <message>
        <source>Fill in at least one line.</source>
        <translation>Fyll i minst en rad.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>En viss dag</translation>
    </message>
    <message>
        <source>Person-days free in a release</source>
        <translation>Lediga persondagar i en version</translation>
    </message>
    <message>
        <source>So many wait</source>
        <translation>Så många väntar</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>The first of these that comes true brings it back, and says why.</source>
        <translation>Den tas upp igen så snart något av detta inträffar, och då anges varför.</translation>
    </message>
    <message>
        <source>What brings it back?</source>
        <translation>När ska den tas upp igen?</translation>
    </message>
    <message>
        <source>What must happen to it</source>
        <translation>Vad som ska hända med det</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>lagens namn</translation>
    </message>
    <message>
        <source>“%1” is no day to come. Write it like 2027-03-01.</source>
        <translation>”%1” är ingen kommande dag. Skriv den som 2027-03-01.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>”%1” är inget tal.</translation>
    </message>
    <message>
        <source>“%1” is no ticket. Write its number like T-9.</source>
        <translation>”%1” är inget ärende. Skriv numret som T-9.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Clear</source>
        <translation>Avmarkera</translation>
    </message>
</context>
<context>
    <name>CadenceLine</name>
    <message>
        <source> days</source>
        <translation> dagar</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>Första</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>Tredje</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>Fjärde</translation>
    </message>
    <message>
        <source>Days between releases</source>
        <translation>Dagar mellan versionerna</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>Which one of the month</source>
        <translation>Vilken i månaden</translation>
    </message>
</context>
<context>
    <name>CapacityMeter</name>
    <message>
        <source>%1 kept for faults</source>
        <translation>%1 reserverat för fel</translation>
    </message>
    <message>
        <source>%1 of %2 person-days</source>
        <translation>%1 av %2 persondagar</translation>
    </message>
    <message>
        <source>%1 of 1 person-day</source>
        <translation>%1 av 1 persondag</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 persondagar</translation>
    </message>
    <message>
        <source>1 person-day</source>
        <translation>1 persondag</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>över kapaciteten</translation>
    </message>
    <message>
        <source>some without effort</source>
        <translation>några utan insats</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>Redigera %1</translation>
    </message>
    <message>
        <source>Mend the case</source>
        <translation>Redigera fallet</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Rättat i</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösning</translation>
    </message>
    <message>
        <source>Source of the problem</source>
        <translation>Orsak till problemet</translation>
    </message>
    <message>
        <source>The requester reads it when a ticket is answered with it</source>
        <translation>Anmälaren läser den när ett ärende besvaras med fallet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Produktversion</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Answered</source>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Guides and manual pages found beside similar cases stand here. Add a folder of Markdown or HTML files.</source>
        <translation>Här står guider och handbokssidor som visas bredvid liknande fall. Lägg till en mapp med Markdown- eller HTML-filer.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
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
        <translation>Här står lärdomarna från avslutade ärenden: orsaken till problemet och lösningen. Besvara ett ärende med båda, så hittas de vid nästa liknande ärende.</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>%n cases written to %1</source>
        <translation>%n fall skrevs till %1</translation>
    </message>
    <message>
        <source>1 case written to %1</source>
        <translation>1 fall skrevs till %1</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Lägg till en mapp</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Export the cases</source>
        <translation>Exportera fallen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Go to the Inbox</source>
        <translation>Gå till inkorgen</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guider</translation>
    </message>
    <message>
        <source>No web address is known for it.</source>
        <translation>Dess webbadress är okänd.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Inget här har de orden.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Inget är valt.</translation>
    </message>
</context>
<context>
    <name>CellsDialog</name>
    <message>
        <source>%n can&apos;t be set</source>
        <translation>%n kan inte ändras</translation>
    </message>
    <message>
        <source>%n changes get another value</source>
        <translation>%n ändringar får ett annat värde</translation>
    </message>
    <message>
        <source>%n hold it already</source>
        <translation>%n har det redan</translation>
    </message>
    <message>
        <source>1 can&apos;t be set</source>
        <translation>1 kan inte ändras</translation>
    </message>
    <message>
        <source>1 change gets another value</source>
        <translation>1 ändring får ett annat värde</translation>
    </message>
    <message>
        <source>1 holds it already</source>
        <translation>1 har det redan</translation>
    </message>
    <message>
        <source>Looking at %1 changes</source>
        <translation>Går igenom %1 ändringar</translation>
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
        <translation>Anger värde för %1 ändringar</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Vad som händer med var och en</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>A day like 2027-07-01; empty while here.</source>
        <translation>En dag som 2027-07-01; tomt vid närvaro.</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Borta från</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Borta till</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Or decides on the product</source>
        <translation>Eller beslutar om produkten</translation>
    </message>
    <message>
        <source>Speaks for the customer</source>
        <translation>Företräder kunden</translation>
    </message>
    <message>
        <source>Stands in while the one named is away.</source>
        <translation>Ersätter den namngivna vid frånvaro.</translation>
    </message>
</context>
<context>
    <name>ChangeBand</name>
    <message>
        <source>Law or contract</source>
        <translation>Lag eller avtal</translation>
    </message>
    <message>
        <source>Law, regulation or contract that demands it</source>
        <translation>Lag, föreskrift eller avtal som kräver det</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>Must ship by</source>
        <translation>Levereras senast</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Requirements, in their words</source>
        <translation>Krav, med deras egna ord</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Scenario: what they do, and where it stops</source>
        <translation>Scenario: vad de gör och var det tar stopp</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Till exempel %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>from %1, which waits for it</source>
        <translation>från %1, som väntar på den</translation>
    </message>
    <message>
        <source>from %n tickets, which all wait for it</source>
        <translation>från %n ärenden, som alla väntar på den</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Demanded by</source>
        <translation>Krävs av</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>In the requester&apos;s words: who does what, and why</source>
        <translation>Med anmälarens ord: vem gör vad, och varför</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
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
        <translation>Krav</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Syns för</translation>
    </message>
    <message>
        <source>The day by which it must ship</source>
        <translation>Dagen då den senast måste levereras</translation>
    </message>
    <message>
        <source>The law, regulation or contract</source>
        <translation>Lagen, föreskriften eller avtalet</translation>
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
        <translation>%1 (ångrat)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n slutanvändare</translation>
    </message>
    <message>
        <source>%n more organisations</source>
        <translation>%n organisationer till</translation>
    </message>
    <message>
        <source>%n organisations</source>
        <translation>%n organisationer</translation>
    </message>
    <message>
        <source>%n requirements</source>
        <translation>%n krav</translation>
    </message>
    <message>
        <source>%n tickets</source>
        <translation>%n ärenden</translation>
    </message>
    <message>
        <source>%n tickets wait</source>
        <translation>%n ärenden väntar</translation>
    </message>
    <message>
        <source>%n times</source>
        <translation>%n gånger</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 slutanvändare</translation>
    </message>
    <message>
        <source>1 more organisation</source>
        <translation>1 organisation till</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 organisation</translation>
    </message>
    <message>
        <source>1 requirement</source>
        <translation>1 krav</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 ärende</translation>
    </message>
    <message>
        <source>1 ticket waits</source>
        <translation>1 ärende väntar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Asked %n days ago</source>
        <translation>Fråga ställd för %n dagar sedan</translation>
    </message>
    <message>
        <source>Asked 1 day ago</source>
        <translation>Fråga ställd för 1 dag sedan</translation>
    </message>
    <message>
        <source>Asked for again on %1</source>
        <translation>Begärdes igen %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Deferred until %1</source>
        <translation>Uppskjuten till %1</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation>Krävs av</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Beror på</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Senast %1</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Tidigare beslut</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Effort %1 pd</source>
        <translation>Insats %1 pd</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Slutanvändare</translation>
    </message>
    <message>
        <source>First promise</source>
        <translation>Första löfte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Påverkan</translation>
    </message>
    <message>
        <source>In the requester&apos;s own words</source>
        <translation>Med anmälarens egna ord</translation>
    </message>
    <message>
        <source>It no longer stands: it was taken back, or another word came after it.</source>
        <translation>Det gäller inte längre: det togs tillbaka, eller så kom ett annat besked efter det.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Ihopslagen med</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Ihopslagna med den</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Ingen organisation</translation>
    </message>
    <message>
        <source>Nobody has described it, and no ticket waits for it.</source>
        <translation>Ingen har beskrivit den, och inget ärende väntar på den.</translation>
    </message>
    <message>
        <source>Nobody waits for it.</source>
        <translation>Ingen väntar på den.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Inte före</translation>
    </message>
    <message>
        <source>Open the release %1</source>
        <translation>Öppna versionen %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Parked %n days</source>
        <translation>Parkerad i %n dagar</translation>
    </message>
    <message>
        <source>Parked 1 day</source>
        <translation>Parkerad i 1 dag</translation>
    </message>
    <message>
        <source>Parked because</source>
        <translation>Parkerad därför att</translation>
    </message>
    <message>
        <source>Parked by</source>
        <translation>Parkerad av</translation>
    </message>
    <message>
        <source>Parked for %n days</source>
        <translation>Parkerad i %n dagar</translation>
    </message>
    <message>
        <source>Parked for 1 day</source>
        <translation>Parkerad i 1 dag</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Räckvidd</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Ta bort: %1</translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation>Återskapad</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>Återskapande</translation>
    </message>
    <message>
        <source>Requester’s words</source>
        <translation>Anmälarens ord</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation>Översyn %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Scenario and %1</source>
        <translation>Scenario och %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Syns för</translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation>Ange nytta och insats</translation>
    </message>
    <message>
        <source>Show %n more</source>
        <translation>Visa %n till</translation>
    </message>
    <message>
        <source>Show 1 more</source>
        <translation>Visa 1 till</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Senarelagd</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dela upp</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Tickets that wait</source>
        <translation>Väntande ärenden</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Till dess</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Angelägenhet</translation>
    </message>
    <message>
        <source>Waiters</source>
        <translation>Väntande</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>What would bring it back</source>
        <translation>Vad som skulle ge ny prövning</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Vilka som väntar</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Tillfällig lösning</translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation>och %n till</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>och 1 till</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>utesluten</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>inte bedömd</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>inga poäng ännu</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte ännu</translation>
    </message>
    <message>
        <source>once</source>
        <translation>en gång</translation>
    </message>
    <message>
        <source>together</source>
        <translation>tillsammans</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>In writing</source>
        <translation>Skriftligt</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
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
        <translation>Skärmdelning</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Cost and benefit</source>
        <translation>Kostnad och nytta</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kunde inte skrivas: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Som %1</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nytta</translation>
    </message>
    <message>
        <source>Chart written to %1</source>
        <translation>Diagrammet skrevs till %1</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Zooma in (+)</translation>
    </message>
    <message>
        <source>Cost and benefit</source>
        <translation>Kostnad och nytta</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Slutanvändare</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exportera diagrammet</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Zooma ut (-)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Show as points</source>
        <translation>Visa som punkter</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1 above the line · %2 below</source>
        <translation>%1 över · %2 under linjen</translation>
    </message>
    <message>
        <source>%1 by effort and %2. %3: %4.</source>
        <translation>%1 efter insats och %2. %3: %4.</translation>
    </message>
    <message>
        <source>%1 end users per pd</source>
        <translation>%1 slutanvändare per pd</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%1 points per pd</source>
        <translation>%1 poäng per pd</translation>
    </message>
    <message>
        <source>%1, %2 × the line</source>
        <translation>%1, %2 × linjen</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n ändringar</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n slutanvändare</translation>
    </message>
    <message>
        <source>%n more here</source>
        <translation>%n till här</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 ändring</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 slutanvändare</translation>
    </message>
    <message>
        <source>1 more here</source>
        <translation>1 till här</translation>
    </message>
    <message>
        <source>By its value the score can be %1 to %2.</source>
        <translation>Med nyttan kan poängen bli %1 till %2.</translation>
    </message>
    <message>
        <source>Effort, person-days</source>
        <translation>Insats, persondagar</translation>
    </message>
    <message>
        <source>End users are counted from who waits: only the effort can be moved.</source>
        <translation>Slutanvändarna räknas från dem som väntar: bara insatsen kan flyttas.</translation>
    </message>
    <message>
        <source>End users per pd</source>
        <translation>Slutanvändare per pd</translation>
    </message>
    <message>
        <source>End users served</source>
        <translation>Slutanvändare som gagnas</translation>
    </message>
    <message>
        <source>Its score does not follow from a value alone: only the effort can be moved.</source>
        <translation>Poängen följer inte av nyttan ensam: bara insatsen kan flyttas.</translation>
    </message>
    <message>
        <source>No effort: %1</source>
        <translation>Utan insats: %1</translation>
    </message>
    <message>
        <source>No end users: %1</source>
        <translation>Utan slutanvändare: %1</translation>
    </message>
    <message>
        <source>Not scored: %1</source>
        <translation>Utan poäng: %1</translation>
    </message>
    <message>
        <source>Points per pd</source>
        <translation>Poäng per pd</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Snabba vinster</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>utan insats</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>utan poäng</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>%1 poäng</translation>
    </message>
    <message>
        <source>up to %1 pd, %2 and more</source>
        <translation>högst %1 pd, minst %2</translation>
    </message>
</context>
<context>
    <name>Charting</name>
    <message>
        <source>The chart is not shown: C shows it.</source>
        <translation>Diagrammet visas inte: C visar det.</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>Anybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Only who is listed</source>
        <translation>Bara de i registret</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Tickets of others say so, and name who of the same organisation is listed. People are listed under People.</source>
        <translation>Andras ärenden märks ut, och där nämns vilka från samma organisation som står i registret. Registret förs under Personer.</translation>
    </message>
    <message>
        <source>What is ticked here is on a ticket&apos;s checklist; what it lacks becomes one letter that asks for it, in its requester&apos;s language.</source>
        <translation>Det som är markerat här står på ärendets checklista; det som saknas blir ett enda brev som frågar efter det, på anmälarens språk.</translation>
    </message>
    <message>
        <source>What tickets need</source>
        <translation>Vad ärenden behöver</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Får anmäla</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>En fråga</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Bake in</source>
        <translation>Baka in</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Uppskjuten</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Snabbspår</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Bevilja</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Beviljad</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Nejet står fast</translation>
    </message>
    <message>
        <source>Parked again</source>
        <translation>Parkerad igen</translation>
    </message>
    <message>
        <source>Part of a renewal</source>
        <translation>Del av en förnyelse</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avslagen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>The no stands</source>
        <translation>Nejet står fast</translation>
    </message>
    <message>
        <source>Write how it is done today.</source>
        <translation>Skriv hur man gör i dag.</translation>
    </message>
    <message>
        <source>Write what it waits for.</source>
        <translation>Skriv vad den väntar på.</translation>
    </message>
    <message>
        <source>Write what you need to know.</source>
        <translation>Skriv vad du behöver veta.</translation>
    </message>
    <message>
        <source>Write why it becomes part of something larger.</source>
        <translation>Skriv varför den blir en del av något större.</translation>
    </message>
    <message>
        <source>Write why it is honoured.</source>
        <translation>Skriv varför den beviljas.</translation>
    </message>
    <message>
        <source>Write why it is taken up again.</source>
        <translation>Skriv varför den tas upp igen.</translation>
    </message>
    <message>
        <source>Write why not.</source>
        <translation>Skriv varför inte.</translation>
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
        <translation>%1 markerade</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n slutanvändare</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 slutanvändare</translation>
    </message>
    <message>
        <source>At most %1 at once: choose fewer.</source>
        <translation>Högst %1 på en gång: välj färre.</translation>
    </message>
    <message>
        <source>Nothing was merged into it.</source>
        <translation>Inget har slagits ihop med den.</translation>
    </message>
    <message>
        <source>The chosen rows are still coming.</source>
        <translation>De valda raderna är på väg in.</translation>
    </message>
</context>
<context>
    <name>ClosingBand</name>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Svarssätt</translation>
    </message>
    <message>
        <source>How the answer is given</source>
        <translation>Hur svaret ges</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Rättat i</translation>
    </message>
    <message>
        <source>Mended in version</source>
        <translation>Rättat i version</translation>
    </message>
    <message>
        <source>Other words for the requester, if they need any</source>
        <translation>Annan text till anmälaren, vid behov</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösning</translation>
    </message>
    <message>
        <source>Solution: the requester reads it</source>
        <translation>Lösning: anmälaren läser den</translation>
    </message>
    <message>
        <source>Source of the problem</source>
        <translation>Orsak till problemet</translation>
    </message>
    <message>
        <source>Source of the problem, in a few words</source>
        <translation>Orsak till problemet, med några få ord</translation>
    </message>
    <message>
        <source>With K-%1: %2</source>
        <translation>Med K-%1: %2</translation>
    </message>
    <message>
        <source>Words for the requester</source>
        <translation>Text till anmälaren</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>Skriv ett nytt</translation>
    </message>
    <message>
        <source>closes the ticket, and is kept as a case</source>
        <translation>avslutar och sparas som fall</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A month back</source>
        <translation>En månad bakåt</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>En månad framåt</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Lägg till en mapp</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Verkställ planen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som det är</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Back from the party</source>
        <translation>Tillbaka från parten</translation>
    </message>
    <message>
        <source>Bake in</source>
        <translation>Baka in</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Chart, table or both</source>
        <translation>Diagram, tabell eller båda</translation>
    </message>
    <message>
        <source>Chart: all points</source>
        <translation>Diagram: alla punkter</translation>
    </message>
    <message>
        <source>Chart: as a table</source>
        <translation>Diagram: som tabell</translation>
    </message>
    <message>
        <source>Chart: closer</source>
        <translation>Diagram: zooma in</translation>
    </message>
    <message>
        <source>Chart: further away</source>
        <translation>Diagram: zooma ut</translation>
    </message>
    <message>
        <source>Chart: higher value</source>
        <translation>Diagram: högre nytta</translation>
    </message>
    <message>
        <source>Chart: less effort</source>
        <translation>Diagram: mindre insats</translation>
    </message>
    <message>
        <source>Chart: line down</source>
        <translation>Diagram: sänk linjen</translation>
    </message>
    <message>
        <source>Chart: line up</source>
        <translation>Diagram: höj linjen</translation>
    </message>
    <message>
        <source>Chart: lower value</source>
        <translation>Diagram: lägre nytta</translation>
    </message>
    <message>
        <source>Chart: more effort</source>
        <translation>Diagram: mer insats</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Sätt ihop</translation>
    </message>
    <message>
        <source>Compose again</source>
        <translation>Sätt ihop på nytt</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Rådfråga</translation>
    </message>
    <message>
        <source>Copy number, title and link</source>
        <translation>Kopiera nummer, titel och länk</translation>
    </message>
    <message>
        <source>Correct the kind</source>
        <translation>Rätta typen</translation>
    </message>
    <message>
        <source>Correct the language</source>
        <translation>Rätta språket</translation>
    </message>
    <message>
        <source>Correct the product</source>
        <translation>Rätta produkten</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Beror på</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Kassera</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Redigera den</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Redigera cellen</translation>
    </message>
    <message>
        <source>Edit the release</source>
        <translation>Redigera versionen</translation>
    </message>
    <message>
        <source>End the branch</source>
        <translation>Avsluta grenen</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalera</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Uppskatta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Export as .ics</source>
        <translation>Exportera som .ics</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Snabbspår</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Fold or unfold all groups</source>
        <translation>Fäll ihop/ut alla grupper</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Frys</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Längre ned</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Längre upp</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Håll kvar</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>Håll kvar alla</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Bevilja</translation>
    </message>
    <message>
        <source>Honour it</source>
        <translation>Bevilja den</translation>
    </message>
    <message>
        <source>How true estimates have been</source>
        <translation>Uppskattningarnas träffsäkerhet</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importera en fil</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Det kom fram</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Nejet står fast</translation>
    </message>
    <message>
        <source>Its release</source>
        <translation>Dess version</translation>
    </message>
    <message>
        <source>Judge the urgency</source>
        <translation>Bedöm angelägenheten</translation>
    </message>
    <message>
        <source>Keep out of a release</source>
        <translation>Håll utanför en version</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>Reservera tid</translation>
    </message>
    <message>
        <source>Lay out releases</source>
        <translation>Lägg ut versioner</translation>
    </message>
    <message>
        <source>Let a change in late</source>
        <translation>Släpp in i efterhand</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppla</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Koppla till…</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Lagkrav</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Mötesläge</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Merge with a ticket</source>
        <translation>Slå ihop med ett ärende</translation>
    </message>
    <message>
        <source>Month or timeline</source>
        <translation>Månad eller tidslinje</translation>
    </message>
    <message>
        <source>Move to a release</source>
        <translation>Flytta till en version</translation>
    </message>
    <message>
        <source>Move to the next release</source>
        <translation>Till nästa version</translation>
    </message>
    <message>
        <source>Move to the release before</source>
        <translation>Till föregående version</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Ny gren</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Ny ändring</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>New release that day</source>
        <translation>Ny version den dagen</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Öppna i webbläsaren</translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation>Öppna versionen</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkera</translation>
    </message>
    <message>
        <source>Paste a column</source>
        <translation>Klistra in en kolumn</translation>
    </message>
    <message>
        <source>Pin to a release</source>
        <translation>Fäst vid en version</translation>
    </message>
    <message>
        <source>Place in a release</source>
        <translation>Placera i en version</translation>
    </message>
    <message>
        <source>Port it here</source>
        <translation>Portera hit</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Går redan i dag</translation>
    </message>
    <message>
        <source>Preview shipping</source>
        <translation>Granska leveransen</translation>
    </message>
    <message>
        <source>Propose a renewal</source>
        <translation>Föreslå en förnyelse</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Lyft ut</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Avslå den</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>Ta bort scenariot</translation>
    </message>
    <message>
        <source>Rename the branch</source>
        <translation>Byt namn på grenen</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Byt namn på scenariot</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation>Återskapad</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Spara som scenario</translation>
    </message>
    <message>
        <source>Save as files…</source>
        <translation>Spara som filer…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Spara den här vyn</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poängsätt</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök överallt</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>Set a field of all</source>
        <translation>Ange ett fält för alla</translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation>Ange nytta och insats</translation>
    </message>
    <message>
        <source>Ship in spite of closed days</source>
        <translation>Leverera trots stängda dagar</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Senarelägg</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dela upp</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Stoppa sökningen</translation>
    </message>
    <message>
        <source>Take all moves</source>
        <translation>Välj alla flyttar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ut</translation>
    </message>
    <message>
        <source>Take the port out</source>
        <translation>Ta bort porteringen</translation>
    </message>
    <message>
        <source>Tell by hand</source>
        <translation>Meddela manuellt</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Underkänt test</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Godkänt test</translation>
    </message>
    <message>
        <source>The answer came</source>
        <translation>Svaret har kommit</translation>
    </message>
    <message>
        <source>Timeline: closer</source>
        <translation>Tidslinje: zooma in</translation>
    </message>
    <message>
        <source>Timeline: further away</source>
        <translation>Tidslinje: zooma ut</translation>
    </message>
    <message>
        <source>Timeline: six months</source>
        <translation>Tidslinje: sex månader</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation>Meddelat manuellt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Koppla loss</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lossa</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Går inte att nå</translation>
    </message>
    <message>
        <source>Verdict of a tester</source>
        <translation>Ange testresultat</translation>
    </message>
    <message>
        <source>Verdict on the whole</source>
        <translation>Resultat för helheten</translation>
    </message>
    <message>
        <source>Waive the hot fix</source>
        <translation>Undanta akuträttelsen</translation>
    </message>
    <message>
        <source>What one more day brings</source>
        <translation>Vad en dag till ger</translation>
    </message>
    <message>
        <source>Why in, why not</source>
        <translation>Varför med, varför inte</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Dra tillbaka</translation>
    </message>
    <message>
        <source>Withdraw this change</source>
        <translation>Dra tillbaka ändringen</translation>
    </message>
    <message>
        <source>Withdrawn by requester</source>
        <translation>Återkallat av anmälaren</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Tillfällig lösning</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Skriv motiveringen</translation>
    </message>
</context>
<context>
    <name>CompletePane</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%n tried</source>
        <translation>%n provade</translation>
    </message>
    <message>
        <source>1 tried</source>
        <translation>1 provad</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>Komplett?</translation>
    </message>
    <message>
        <source>Say its kind, and its checklist stands here</source>
        <translation>Ange typen, så visas checklistan här</translation>
    </message>
    <message>
        <source>What is known; Enter notes it</source>
        <translation>Det som är känt; Enter sparar det</translation>
    </message>
    <message>
        <source>Write the letter for %n facts</source>
        <translation>Skriv brevet om %n uppgifter</translation>
    </message>
    <message>
        <source>Write the letter for 1 fact</source>
        <translation>Skriv brevet om 1 uppgift</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>efterfrågat</translation>
    </message>
    <message>
        <source>came with it</source>
        <translation>följde med</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>perhaps in their words</source>
        <translation>kanske i texten</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>How the word may go on</source>
        <translation>Förslag på fortsättning</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>%1 against today&apos;s plan</source>
        <translation>%1 mot dagens plan</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 och %2 utesluter varandra.</translation>
    </message>
    <message>
        <source>%1 and %2 go together.</source>
        <translation>%1 och %2 hör ihop.</translation>
    </message>
    <message>
        <source>%1 changed something meanwhile: there may be a better plan.</source>
        <translation>%1 har ändrat något under tiden: det kan finnas en bättre plan.</translation>
    </message>
    <message>
        <source>%1 come in</source>
        <translation>%1 kommer in</translation>
    </message>
    <message>
        <source>%1 comes in</source>
        <translation>%1 kommer in</translation>
    </message>
    <message>
        <source>%1 excludes %2.</source>
        <translation>%1 utesluter %2.</translation>
    </message>
    <message>
        <source>%1 go out</source>
        <translation>%1 faller bort</translation>
    </message>
    <message>
        <source>%1 goes out</source>
        <translation>%1 faller bort</translation>
    </message>
    <message>
        <source>%1 goes together with %2.</source>
        <translation>%1 hör ihop med %2.</translation>
    </message>
    <message>
        <source>%1 has %2 left, it needs %3.</source>
        <translation>%1 har %2 kvar, den behöver %3.</translation>
    </message>
    <message>
        <source>%1 has %2 of %3.</source>
        <translation>%1 har %2 från %3.</translation>
    </message>
    <message>
        <source>%1 has no time of %2.</source>
        <translation>%1 har ingen tid från %2.</translation>
    </message>
    <message>
        <source>%1 is barred from %2.</source>
        <translation>%1 hålls utanför %2.</translation>
    </message>
    <message>
        <source>%1 is barred from all releases.</source>
        <translation>%1 hålls utanför alla versioner.</translation>
    </message>
    <message>
        <source>%1 is built for %2 already.</source>
        <translation>%1 är redan byggd för %2.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day is past. In it: %2.</source>
        <translation>%1 lämnas som den är: dess dag är förbi. I den: %2.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day lies in %2.</source>
        <translation>%1 lämnas som den är: dess dag ligger i %2.</translation>
    </message>
    <message>
        <source>%1 is over-booked: %2 too much for %3.</source>
        <translation>%1 är överbokad: %2 för mycket för %3.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2.</source>
        <translation>%1 är fäst vid %2.</translation>
    </message>
    <message>
        <source>%1 keeps %2 of %3 for %4.</source>
        <translation>%1 reserverar %2 av %3 för %4.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 till</translation>
    </message>
    <message>
        <source>%1 move to %2</source>
        <translation>%1 flyttas till %2</translation>
    </message>
    <message>
        <source>%1 moves to %2</source>
        <translation>%1 flyttas till %2</translation>
    </message>
    <message>
        <source>%1 must not ship before %2.</source>
        <translation>%1 får inte levereras före %2.</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and %3 comes on %4.</source>
        <translation>%1 måste levereras senast %2, men %3 kommer %4.</translation>
    </message>
    <message>
        <source>%1 must ship by %2.</source>
        <translation>%1 måste levereras senast %2.</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%1 av %2 valda</translation>
    </message>
    <message>
        <source>%1 require it.</source>
        <translation>%1 kräver den.</translation>
    </message>
    <message>
        <source>%1 requires %2, which ships later or not at all.</source>
        <translation>%1 kräver %2, som levereras senare eller inte alls.</translation>
    </message>
    <message>
        <source>%1 requires %2.</source>
        <translation>%1 kräver %2.</translation>
    </message>
    <message>
        <source>%1 requires it.</source>
        <translation>%1 kräver den.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1 nytta</translation>
    </message>
    <message>
        <source>%1, after the best plan</source>
        <translation>%1, efter den bästa planen</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: %2 kvar</translation>
    </message>
    <message>
        <source>%n get a new date</source>
        <translation>%n får ett nytt datum</translation>
    </message>
    <message>
        <source>%n get another date</source>
        <translation>%n får ett annat datum</translation>
    </message>
    <message>
        <source>%n moves</source>
        <translation>%n flyttar</translation>
    </message>
    <message>
        <source>%n wait for it</source>
        <translation>%n väntar på den</translation>
    </message>
    <message>
        <source>1 gets a new date</source>
        <translation>1 får ett nytt datum</translation>
    </message>
    <message>
        <source>1 gets another date</source>
        <translation>1 får ett annat datum</translation>
    </message>
    <message>
        <source>1 move</source>
        <translation>1 flytt</translation>
    </message>
    <message>
        <source>1 waits for it</source>
        <translation>1 väntar på den</translation>
    </message>
    <message>
        <source>A plan is found: value %1, %2; gap %3.</source>
        <translation>En plan är hittad: nytta %1, %2; gap %3.</translation>
    </message>
    <message>
        <source>And %n more.</source>
        <translation>Och %n till.</translation>
    </message>
    <message>
        <source>And 1 more.</source>
        <translation>Och 1 till.</translation>
    </message>
    <message>
        <source>Apply %n</source>
        <translation>Verkställ %n</translation>
    </message>
    <message>
        <source>Apply 1</source>
        <translation>Verkställ 1</translation>
    </message>
    <message>
        <source>As few moves as possible</source>
        <translation>Så få flyttar som möjligt</translation>
    </message>
    <message>
        <source>As today: %1</source>
        <translation>Som i dag: %1</translation>
    </message>
    <message>
        <source>At most %1 s</source>
        <translation>Högst %1 s</translation>
    </message>
    <message>
        <source>Barred from %1</source>
        <translation>Hålls utanför %1</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Övre gräns</translation>
    </message>
    <message>
        <source>Built already</source>
        <translation>Redan byggd</translation>
    </message>
    <message>
        <source>Built for %1 already</source>
        <translation>Redan byggd för %1</translation>
    </message>
    <message>
        <source>By law or contract, by %1</source>
        <translation>Enligt lag eller avtal, senast %1</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1.</source>
        <translation>Ändrat under tiden: %1.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Sätt ihop</translation>
    </message>
    <message>
        <source>Compose again</source>
        <translation>Sätt ihop på nytt</translation>
    </message>
    <message>
        <source>Compose: a good plan</source>
        <translation>Sätt ihop: en bra plan</translation>
    </message>
    <message>
        <source>Compose: best plan so far</source>
        <translation>Sätt ihop: bästa planen hittills</translation>
    </message>
    <message>
        <source>Compose: optimal plan</source>
        <translation>Sätt ihop: optimal plan</translation>
    </message>
    <message>
        <source>Corrections first</source>
        <translation>Rättelser först</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Due by %1, and none of these releases can have it</source>
        <translation>Ska ut senast %1, och ingen av de här versionerna kan ta in den</translation>
    </message>
    <message>
        <source>Edit the release</source>
        <translation>Redigera versionen</translation>
    </message>
    <message>
        <source>Estimate %1.</source>
        <translation>Uppskatta %1.</translation>
    </message>
    <message>
        <source>Force in</source>
        <translation>Tvinga in</translation>
    </message>
    <message>
        <source>Forcing it in costs</source>
        <translation>Att tvinga in den kostar</translation>
    </message>
    <message>
        <source>Forcing it in costs nothing</source>
        <translation>Att tvinga in den kostar inget</translation>
    </message>
    <message>
        <source>Found in the time given; not proven.</source>
        <translation>Hittad inom given tid; inte bevisad.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Gap %1</translation>
    </message>
    <message>
        <source>Give %1 a later date, or let it lapse.</source>
        <translation>Ge %1 ett senare datum eller låt den utgå.</translation>
    </message>
    <message>
        <source>Give %1 more days of %2.</source>
        <translation>Ge %1 fler dagar från %2.</translation>
    </message>
    <message>
        <source>Have %2 more of %3 in %1.</source>
        <translation>Ge %1 ytterligare %2 från %3.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Låsta</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>I stället: %1</translation>
    </message>
    <message>
        <source>It brings nothing to the plan.</source>
        <translation>Den tillför inte planen något.</translation>
    </message>
    <message>
        <source>It can wait: a release after these still makes %1</source>
        <translation>Den kan vänta: en version efter dessa hinner ännu till %1</translation>
    </message>
    <message>
        <source>It hangs on %1, which is not to be placed here</source>
        <translation>Den är beroende av %1, som inte ska placeras här</translation>
    </message>
    <message>
        <source>It is the smallest set that no plan keeps. Give way on one of them:</source>
        <translation>Det är den minsta uppsättning villkor som ingen plan uppfyller. Ge efter på ett av dem:</translation>
    </message>
    <message>
        <source>It needs %1, and nobody is there in these releases</source>
        <translation>Den behöver %1, och ingen är där i de här versionerna</translation>
    </message>
    <message>
        <source>It needs more of %1 than any release here has</source>
        <translation>Den behöver mer från %1 än vad någon version här har</translation>
    </message>
    <message>
        <source>It settles a demand of law or contract.</source>
        <translation>Den uppfyller ett krav i lag eller avtal.</translation>
    </message>
    <message>
        <source>Keep fewer days for %1 in %2.</source>
        <translation>Reservera färre dagar för %1 i %2.</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Håll utanför</translation>
    </message>
    <message>
        <source>Leaving it out would lose %1 value, with what comes instead counted in.</source>
        <translation>Att utelämna den skulle kosta %1 nytta, med det som kommer i stället inräknat.</translation>
    </message>
    <message>
        <source>Leaving it out would lose %1 value.</source>
        <translation>Att utelämna den skulle kosta %1 nytta.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
    </message>
    <message>
        <source>Let %1 in again.</source>
        <translation>Släpp in %1 igen.</translation>
    </message>
    <message>
        <source>Let %1 ship earlier.</source>
        <translation>Låt %1 levereras tidigare.</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Släpp in den</translation>
    </message>
    <message>
        <source>Let it ship earlier</source>
        <translation>Låt den levereras tidigare</translation>
    </message>
    <message>
        <source>Make a release on or before %1, give %2 a later date, or let it lapse.</source>
        <translation>Skapa en version senast %1, ge %2 ett senare datum eller låt den utgå.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttade</translation>
    </message>
    <message>
        <source>Moves of the plan</source>
        <translation>Planens flyttar</translation>
    </message>
    <message>
        <source>No capacity is known for %1: everything finds room there.</source>
        <translation>Ingen kapacitet är känd för %1: där får allt plats.</translation>
    </message>
    <message>
        <source>No plan can do without it.</source>
        <translation>Ingen plan klarar sig utan den.</translation>
    </message>
    <message>
        <source>No plan can hold it as things stand.</source>
        <translation>Ingen plan kan rymma den som det ser ut nu.</translation>
    </message>
    <message>
        <source>No plan looks as far as this release.</source>
        <translation>Ingen plan sträcker sig så långt som till den här versionen.</translation>
    </message>
    <message>
        <source>No release has the %1 of %2 that it needs.</source>
        <translation>Ingen version har de %1 från %2 som den behöver.</translation>
    </message>
    <message>
        <source>Nobody has said how much time %1 has in %2: there it is without limit.</source>
        <translation>Ingen har angett hur mycket tid %1 har i %2: där räknas den som obegränsad.</translation>
    </message>
    <message>
        <source>Nobody has said how much work %1 is.</source>
        <translation>Ingen har angett hur mycket arbete %1 är.</translation>
    </message>
    <message>
        <source>Nobody has said how much work it is</source>
        <translation>Ingen har angett hur mycket arbete den är</translation>
    </message>
    <message>
        <source>Nobody has said what it is worth</source>
        <translation>Ingen har angett vad den är värd</translation>
    </message>
    <message>
        <source>Nothing it requires is missing.</source>
        <translation>Inget som den kräver saknas.</translation>
    </message>
    <message>
        <source>Nothing to move</source>
        <translation>Inget att flytta</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Of that, for days told already</source>
        <translation>Varav för redan meddelade dagar</translation>
    </message>
    <message>
        <source>Of that, for moves: few are wanted</source>
        <translation>Varav för flyttar: få önskas</translation>
    </message>
    <message>
        <source>One more day in %1</source>
        <translation>En dag till i %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Optimal</source>
        <translation>Optimal</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Options of the search</source>
        <translation>Sökningens alternativ</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Pin to %1</source>
        <translation>Fäst vid %1</translation>
    </message>
    <message>
        <source>Pinned to %1</source>
        <translation>Fäst vid %1</translation>
    </message>
    <message>
        <source>Pinned to %1, which is not among these</source>
        <translation>Fäst vid %1, som inte är en av de här</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Seeking the best plan; %1 s of %2</source>
        <translation>Söker den bästa planen; %1 s av %2</translation>
    </message>
    <message>
        <source>Solved in</source>
        <translation>Löst på</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Välj alla</translation>
    </message>
    <message>
        <source>The best plan is found: value %1, %2.</source>
        <translation>Den bästa planen är hittad: nytta %1, %2.</translation>
    </message>
    <message>
        <source>The best so far; %1 s of %2</source>
        <translation>Bäst hittills; %1 s av %2</translation>
    </message>
    <message>
        <source>The next %n releases</source>
        <translation>De närmaste %n versionerna</translation>
    </message>
    <message>
        <source>The next release</source>
        <translation>Nästa version</translation>
    </message>
    <message>
        <source>There is nothing to place: what is honoured comes among the candidates by itself.</source>
        <translation>Det finns inget att placera: det som beviljas hamnar bland kandidaterna av sig självt.</translation>
    </message>
    <message>
        <source>These can&apos;t hold together</source>
        <translation>De här går inte ihop</translation>
    </message>
    <message>
        <source>This can&apos;t be</source>
        <translation>Det här går inte</translation>
    </message>
    <message>
        <source>Time for the search</source>
        <translation>Tid för sökningen</translation>
    </message>
    <message>
        <source>Today it stands in %1</source>
        <translation>I dag står den i %1</translation>
    </message>
    <message>
        <source>Today&apos;s plan can&apos;t stand: %1</source>
        <translation>Dagens plan kan inte bestå: %1</translation>
    </message>
    <message>
        <source>Today&apos;s plan is the best there is: nothing would be moved.</source>
        <translation>Dagens plan är den bästa som finns: inget skulle flyttas.</translation>
    </message>
    <message>
        <source>Together these help: %1</source>
        <translation>Tillsammans hjälper detta: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lossa</translation>
    </message>
    <message>
        <source>Unpin %1.</source>
        <translation>Lossa %1.</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Koppla loss</translation>
    </message>
    <message>
        <source>Untie %1 and %2.</source>
        <translation>Ta bort kopplingen mellan %1 och %2.</translation>
    </message>
    <message>
        <source>Value of the plan: %1</source>
        <translation>Planens nytta: %1</translation>
    </message>
    <message>
        <source>Why C-%1?</source>
        <translation>Varför C-%1?</translation>
    </message>
    <message>
        <source>Why does the best plan put %1 into %2?</source>
        <translation>Varför lägger den bästa planen %1 i %2?</translation>
    </message>
    <message>
        <source>Why is %1 in %2?</source>
        <translation>Varför är %1 med i %2?</translation>
    </message>
    <message>
        <source>Why is %1 not in the plan?</source>
        <translation>Varför är %1 inte med i planen?</translation>
    </message>
    <message>
        <source>Without it a plan is worth as much.</source>
        <translation>Utan den är en plan värd lika mycket.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Arbetar…</translation>
    </message>
    <message>
        <source>barred from %1</source>
        <translation>hålls utanför %1</translation>
    </message>
    <message>
        <source>barred from all releases</source>
        <translation>hålls utanför alla versioner</translation>
    </message>
    <message>
        <source>can&apos;t be weighed</source>
        <translation>kan inte vägas</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>rättelser</translation>
    </message>
    <message>
        <source>excluded by %1</source>
        <translation>utesluts av %1</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>hopfälld</translation>
    </message>
    <message>
        <source>gives its room to %1</source>
        <translation>ger sin plats åt %1</translation>
    </message>
    <message>
        <source>goes together with %1</source>
        <translation>hör ihop med %1</translation>
    </message>
    <message>
        <source>moving it costs %1</source>
        <translation>att flytta den kostar %1</translation>
    </message>
    <message>
        <source>must ship by %1</source>
        <translation>måste levereras senast %1</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>behövs av %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>inte före %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>inte vald</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>one more day brings %1 value</source>
        <translation>en dag till ger %1 nytta</translation>
    </message>
    <message>
        <source>one more day brings nothing</source>
        <translation>en dag till ger inget</translation>
    </message>
    <message>
        <source>open</source>
        <translation>utfälld</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ut</translation>
    </message>
    <message>
        <source>pinned to %1</source>
        <translation>fäst vid %1</translation>
    </message>
    <message>
        <source>requires %1</source>
        <translation>kräver %1</translation>
    </message>
    <message>
        <source>sooner, so less of its value fades</source>
        <translation>tidigare, så att mindre av dess nytta går förlorad</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>takes the room of %1</source>
        <translation>tar platsen från %1</translation>
    </message>
    <message>
        <source>the day of %1 is past</source>
        <translation>dagen för %1 är förbi</translation>
    </message>
    <message>
        <source>there is room</source>
        <translation>det finns plats</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>too little time of %1</source>
        <translation>för lite tid från %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>nytta %1</translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>As the system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Everything that is done is done by somebody: write a name.</source>
        <translation>Allt som görs görs av någon: skriv ett namn.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>It stands in the history of everything that you do.</source>
        <translation>Det står i historiken för allt du gör.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Programmets språk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mitt namn</translation>
    </message>
    <message>
        <source>Of the screens; letters are written in their reader&apos;s language. The window opens anew in it.</source>
        <translation>Gäller programmet; brev skrivs på mottagarens språk. Fönstret öppnas på nytt på det valda språket.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>These hold for you on this computer alone.</source>
        <translation>De här gäller bara för dig på den här datorn.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Vem som agerar</translation>
    </message>
</context>
<context>
    <name>Consulting</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 svarar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Frågan</translation>
    </message>
    <message>
        <source>Those who wait are not told: it is a question within the house. It is kept with its answer.</source>
        <translation>De som väntar får inget besked: det är en intern fråga. Den sparas tillsammans med svaret.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Vem som tillfrågas</translation>
    </message>
    <message>
        <source>Write a question, or an answer.</source>
        <translation>Skriv en fråga eller ett svar.</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Nivåer</translation>
    </message>
    <message>
        <source>Levels: low = 1; high = 3</source>
        <translation>Nivåer: låg = 1; hög = 3</translation>
    </message>
    <message>
        <source>No points at</source>
        <translation>Inga poäng vid</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>What a change is worth by who sees it: visitor, user, administrator</source>
        <translation>Vad en ändring är värd efter vem som ser den: besökare, användare, administratör</translation>
    </message>
    <message>
        <source>even</source>
        <translation>jämn</translation>
    </message>
    <message>
        <source>tenfold</source>
        <translation>tiofaldig</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>A backup is a whole copy, made while you go on working. A check reads everything once.</source>
        <translation>En säkerhetskopia är fullständig och görs medan du arbetar vidare. En kontroll läser allt en gång.</translation>
    </message>
    <message>
        <source>A backup takes the place of what is here now. What is here is set aside beside it, not deleted.</source>
        <translation>En säkerhetskopia ersätter det som finns här nu. Det som finns här läggs åt sidan bredvid, inget tas bort.</translation>
    </message>
    <message>
        <source>All is well: the file is whole, and so is the history.</source>
        <translation>Allt är väl: filen är hel, och det är historiken också.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Säkerhetskopiera</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Säkerhetskopiera nu…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Säkerhetskopierar</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Säkerhetskopia och kontroll</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Kontrollerar databasen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Databaser (*.db)</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>Databaser (*.db);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete the sample</source>
        <translation>Ta bort exemplet</translation>
    </message>
    <message>
        <source>Delete the sample and start empty…</source>
        <translation>Ta bort exemplet och börja tomt…</translation>
    </message>
    <message>
        <source>Everything that Fortnight knows lies in one place.</source>
        <translation>Allt som Fortnight vet finns på ett enda ställe.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Restore the last backup, and keep this file for whoever helps you.</source>
        <translation>Återställ den senaste säkerhetskopian och behåll den här filen åt den som hjälper dig.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Återställ…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>The backup lies in %1. It was read again and is whole.</source>
        <translation>Säkerhetskopian finns i %1. Den har lästs igenom och är hel.</translation>
    </message>
    <message>
        <source>The window closes, the backup takes the place of the database, and the window opens again. What is here now is set aside beside it under a name of its own.</source>
        <translation>Fönstret stängs, säkerhetskopian ersätter databasen och fönstret öppnas igen. Det som finns här nu läggs åt sidan bredvid under ett eget namn.</translation>
    </message>
    <message>
        <source>This is the sample: everything in it is made up.</source>
        <translation>Det här är exemplet: allt i det är påhittat.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Var den finns</translation>
    </message>
    <message>
        <source>You start empty. The sample&apos;s file stays beside the new one, in case something of your own is in it.</source>
        <translation>Du börjar med en tom databas. Exempelfilen ligger kvar bredvid den nya, om något eget skulle finnas i den.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Asked</source>
        <translation>Fråga ställd</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Begärda igen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Uppskjutna</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>No question is open. What you asked about waits here until the answer comes.</source>
        <translation>Ingen fråga är öppen. Det du har frågat om väntar här tills svaret kommer.</translation>
    </message>
    <message>
        <source>Nobody asks again. What was rejected comes here when somebody new asks for it.</source>
        <translation>Ingen begär något igen. Det som har avslagits kommer hit när någon ny begär det.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. Every decision is listed here, the newest first.</source>
        <translation>Inget har beslutats ännu. Här listas alla beslut, det senaste först.</translation>
    </message>
    <message>
        <source>Nothing is deferred. What you put off waits here until its day.</source>
        <translation>Inget är uppskjutet. Det du skjuter upp väntar här till sin dag.</translation>
    </message>
    <message>
        <source>Nothing is past its review date. What was parked for too long comes here.</source>
        <translation>Inget har passerat sin dag för översyn. Det som har varit parkerat för länge kommer hit.</translation>
    </message>
    <message>
        <source>Nothing waits for your word. What is parked in the backlog comes here.</source>
        <translation>Inget väntar på ditt besked. Det som parkeras i backloggen kommer hit.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkerad</translation>
    </message>
    <message>
        <source>Past review</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Räckvidd</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Tas upp</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Att besluta</translation>
    </message>
</context>
<context>
    <name>DecisionsScreen</name>
    <message>
        <source>%n decided today</source>
        <translation>%n beslutade i dag</translation>
    </message>
    <message>
        <source>%n past review</source>
        <translation>%n försenade</translation>
    </message>
    <message>
        <source>%n to decide</source>
        <translation>%n att besluta</translation>
    </message>
    <message>
        <source>1 decided today</source>
        <translation>1 beslutad i dag</translation>
    </message>
    <message>
        <source>1 past its review</source>
        <translation>1 försenad</translation>
    </message>
    <message>
        <source>1 to decide</source>
        <translation>1 att besluta</translation>
    </message>
    <message>
        <source>C-%1 waits for no decision.</source>
        <translation>C-%1 väntar inte på något beslut.</translation>
    </message>
    <message>
        <source>Choose a change at the left to read and decide it.</source>
        <translation>Välj en ändring till vänster för att läsa och besluta om den.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutade</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>It does not wait for this word.</source>
        <translation>Den väntar inte på det beskedet.</translation>
    </message>
    <message>
        <source>Nothing is to be decided here.</source>
        <translation>Här finns inget att besluta.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Förnyelser</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>EditChangeDialog</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>%n decided</source>
        <translation>%n beslutade</translation>
    </message>
    <message>
        <source>1 decided</source>
        <translation>1 beslutad</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Tillbaka till mötet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Vad som beslutades</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopiera detaljerna</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try it again; if it happens again, copy the details and send them.</source>
        <translation>Inget som har sparats är förlorat. Försök igen; om det händer på nytt kopierar du detaljerna och skickar dem.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
</context>
<context>
    <name>EstimateDialog</name>
    <message>
        <source>Earlier ones</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Estimate %1</source>
        <translation>Uppskatta %1</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Troligt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lägst</translation>
    </message>
    <message>
        <source>Low – high</source>
        <translation>Lägst – högst</translation>
    </message>
    <message>
        <source>Not split: all of it is the first team&apos;s.</source>
        <translation>Inte uppdelat: allt tillhör det första teamet.</translation>
    </message>
    <message>
        <source>Person-days, when it is built</source>
        <translation>Persondagar, när den är byggd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The parts keep their proportion.</source>
        <translation>Delarna behåller sina proportioner.</translation>
    </message>
    <message>
        <source>Together %1 pd</source>
        <translation>Tillsammans %1 pd</translation>
    </message>
    <message>
        <source>Together %1 pd, and not %2</source>
        <translation>Tillsammans %1 pd, inte %2</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Why the score moves so far</source>
        <translation>Varför poängen ändras så mycket</translation>
    </message>
    <message>
        <source>Your own estimate, in person-days of all teams together</source>
        <translation>Din egen uppskattning, i persondagar för alla team tillsammans</translation>
    </message>
    <message>
        <source>if all goes well</source>
        <translation>om allt går bra</translation>
    </message>
    <message>
        <source>if it goes badly</source>
        <translation>om det går illa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>the mean of all holds: %1</source>
        <translation>medelvärdet av alla gäller: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Correction of a letter</source>
        <translation>Rättelse av ett brev</translation>
    </message>
    <message>
        <source>Correction ordered</source>
        <translation>Rättelse beställd</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Uppskjutet</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnat</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Beviljat</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Fler uppgifter</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkerat</translation>
    </message>
    <message>
        <source>Part of a renewal</source>
        <translation>Del av en förnyelse</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avslaget</translation>
    </message>
    <message>
        <source>Release withdrawn</source>
        <translation>Version tillbakadragen</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Nytt datum</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Tillfällig lösning</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>%n changes written to %1</source>
        <translation>%n ändringar skrevs till %1</translation>
    </message>
    <message>
        <source>1 change written to %1</source>
        <translation>1 ändring skrevs till %1</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlogg</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportera listan</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exporterar %1</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>How many are affected</source>
        <translation>Hur många som berörs</translation>
    </message>
    <message>
        <source>In which situations</source>
        <translation>I vilka situationer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
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
        <translation>Krav</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Skärmbild</translation>
    </message>
    <message>
        <source>Steps to see it</source>
        <translation>Steg för att se det</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>Var det händer</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account manager</source>
        <translation>Kundansvarig</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Slutanvändare</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Nyckelord</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
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
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppade</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Inlästa</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Anmälarens text</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Produktversion</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webbadress</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 change</source>
        <translation>%1 ändring</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 ändringar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n slutanvändare</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 slutanvändare</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>%n rows of people and organisations</source>
        <translation>%n rader med personer och organisationer</translation>
    </message>
    <message>
        <source>1 row of people and organisations</source>
        <translation>1 rad med personer och organisationer</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>En annan fil</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Dagen först</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Avgränsare</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Hittas automatiskt</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Hittad: %1</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Månaden först</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personer och organisationer</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Source: what is imported again updates by it</source>
        <translation>Källa: med hjälp av den uppdateras det som importeras igen</translation>
    </message>
    <message>
        <source>This file is everything of its source: tickets that are not in it are gone there</source>
        <translation>Filen innehåller allt från källan: ärenden som saknas i den är borttagna där</translation>
    </message>
    <message>
        <source>This is the sample: what you import here is set aside with it when the sample is deleted.</source>
        <translation>Det här är exemplet: det du importerar här läggs åt sidan tillsammans med exemplet när det tas bort.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Vad filen innehåller</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>tabb</translation>
    </message>
    <message>
        <source>upright bar</source>
        <translation>lodstreck</translation>
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
        <translation>Filterord</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A helpdesk’s export: Jira, Zendesk, CSV or Excel</source>
        <translation>En export från en helpdesk: Jira, Zendesk, CSV eller Excel</translation>
    </message>
    <message>
        <source>A new database, set up by you</source>
        <translation>En ny databas som du själv ställer in</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;All files (*)</source>
        <translation>Exporter (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Half a year of two products; gone in one step</source>
        <translation>Ett halvår med två produkter; tas bort i ett enda steg</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Importera min fil</translation>
    </message>
    <message>
        <source>Look at sample data</source>
        <translation>Se på exempeldata</translation>
    </message>
    <message>
        <source>Nobody who asked for a change is left waiting without an answer.</source>
        <translation>Ingen som har begärt en ändring lämnas utan svar.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Börja tomt</translation>
    </message>
    <message>
        <source>Welcome to Fortnight</source>
        <translation>Välkommen till Fortnight</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a folder of guides</source>
        <translation>Lägg till en mapp med guider</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All Markdown and HTML files in it become part of the search. Adding it again reads what has changed.</source>
        <translation>Alla Markdown- och HTML-filer i den tas med i sökningen. Om mappen läggs till igen läses det som har ändrats.</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Välj mappen först.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Läser in %1</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webbadress</translation>
    </message>
    <message>
        <source>Where the pages can be seen; the path of each is added to it</source>
        <translation>Där sidorna kan visas; varje sidas sökväg läggs till efter adressen</translation>
    </message>
</context>
<context>
    <name>HouseSettings</name>
    <message>
        <source>Answer within</source>
        <translation>Svar inom</translation>
    </message>
    <message>
        <source>Days from parking to the latest date for an answer, where nobody says another. Then it is due.</source>
        <translation>Dagar från parkering till sista dagen för ett svar, om inget annat anges. Sedan ska det beslutas.</translation>
    </message>
    <message>
        <source>For readers of whom no language is known: not by the ticket, the person or the organisation.</source>
        <translation>För mottagare vars språk är okänt: varken ärendet, personen eller organisationen anger något.</translation>
    </message>
    <message>
        <source>House and language</source>
        <translation>Verksamhet och språk</translation>
    </message>
    <message>
        <source>It signs every letter.</source>
        <translation>Står som avsändare under varje brev.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Minutes during which a queued letter can still be held. 0 lets letters leave at once.</source>
        <translation>Minuter då ett brev i kön fortfarande kan hållas kvar. Med 0 skickas brev genast.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Recall delay</source>
        <translation>Ångerfrist</translation>
    </message>
    <message>
        <source>These hold for everyone who works on this database.</source>
        <translation>De här gäller för alla som arbetar med den här databasen.</translation>
    </message>
    <message>
        <source>What is parked</source>
        <translation>Det som är parkerat</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source> and </source>
        <translation> och </translation>
    </message>
    <message>
        <source>%1 gone at the source</source>
        <translation>%1 borta i källan</translation>
    </message>
    <message>
        <source>%1 new · %2 updated · %3 unchanged · %4 skipped</source>
        <translation>%1 nya · %2 uppdaterade · %3 oförändrade · %4 överhoppade</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%n rows were skipped.</source>
        <translation>%n rader hoppades över.</translation>
    </message>
    <message>
        <source>1 row was skipped.</source>
        <translation>1 rad hoppades över.</translation>
    </message>
    <message>
        <source>A helpdesk’s export belongs here: Jira, Zendesk, CSV or Excel; or mails (.eml, .mbox). Choose it, or drop it here.</source>
        <translation>Hit hör exporten från en helpdesk: Jira, Zendesk, CSV eller Excel; eller mejl (.eml, .mbox). Välj filen, eller släpp den här.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj en fil</translation>
    </message>
    <message>
        <source>Choose the column that holds: %1.</source>
        <translation>Välj kolumnen som innehåller: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.tsv *.txt *.gz *.eml *.mbox);;All files (*)</source>
        <translation>Exporter (*.csv *.json *.jsonl *.ndjson *.xlsx *.tsv *.txt *.gz *.eml *.mbox);;Alla filer (*)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Första raderna</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importera en fil</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importerar %1</translation>
    </message>
    <message>
        <source>It would be: %1</source>
        <translation>Det skulle bli: %1</translation>
    </message>
    <message>
        <source>No row has a problem.</source>
        <translation>Ingen rad har något problem.</translation>
    </message>
    <message>
        <source>No row names anybody, so nothing was taken in.</source>
        <translation>Ingen rad nämner någon person, så inget lästes in.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stopped; nothing was taken in.</source>
        <translation>Stoppat; inget lästes in.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>Provar %1</translation>
    </message>
</context>
<context>
    <name>InboxAct</name>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Back from the party</source>
        <translation>Tillbaka från parten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalera</translation>
    </message>
    <message>
        <source>It follows %1 already. Unlink it first.</source>
        <translation>Det följer redan %1. Koppla loss det först.</translation>
    </message>
    <message>
        <source>It is closed. Reopen it first.</source>
        <translation>Det är avslutat. Öppna det igen först.</translation>
    </message>
    <message>
        <source>It is not closed.</source>
        <translation>Det är inte avslutat.</translation>
    </message>
    <message>
        <source>It waits for %1: it closes when that ships or is rejected.</source>
        <translation>Det väntar på %1: det avslutas när den levereras eller avslås.</translation>
    </message>
    <message>
        <source>It waits for no change.</source>
        <translation>Det väntar inte på någon ändring.</translation>
    </message>
    <message>
        <source>It was not asked anything.</source>
        <translation>Ingen fråga har ställts om det.</translation>
    </message>
    <message>
        <source>It was not handed over to anybody.</source>
        <translation>Det har inte lämnats över till någon.</translation>
    </message>
    <message>
        <source>No ticket is selected.</source>
        <translation>Inget ärende är valt.</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Går redan i dag</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Spara svaret</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>This is done to one ticket at a time.</source>
        <translation>Det här görs med ett ärende i taget.</translation>
    </message>
    <message>
        <source>Withdrawn by the requester</source>
        <translation>Återkallat av anmälaren</translation>
    </message>
    <message>
        <source>and how; closes the ticket</source>
        <translation>och hur; avslutar ärendet</translation>
    </message>
    <message>
        <source>closes the ticket</source>
        <translation>avslutar ärendet</translation>
    </message>
    <message>
        <source>is added to their words; it may be empty</source>
        <translation>läggs till i anmälarens text; får vara tomt</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>en per rad</translation>
    </message>
    <message>
        <source>to whom, and why</source>
        <translation>till vem och varför</translation>
    </message>
    <message>
        <source>what brings it back</source>
        <translation>varför det tas upp igen</translation>
    </message>
    <message>
        <source>what they answered; it may be empty</source>
        <translation>vad de svarade; får vara tomt</translation>
    </message>
    <message>
        <source>why; it ends all waiting, and no letter leaves</source>
        <translation>varför; all väntan upphör, och inget brev skickas</translation>
    </message>
    <message>
        <source>why; it goes to the next link of the chain</source>
        <translation>varför; det går till nästa led i kedjan</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyast först</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Äldst först</translation>
    </message>
</context>
<context>
    <name>InboxTab</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Fråga ställd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Every ticket is sorted. What comes in next stands here.</source>
        <translation>Alla ärenden är sorterade. Nästa som kommer in hamnar här.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Öppnade igen</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Överlämnade</translation>
    </message>
    <message>
        <source>Tickets that are with another party stand here until they come back.</source>
        <translation>Här står ärenden som ligger hos en annan part, tills de kommer tillbaka.</translation>
    </message>
    <message>
        <source>Tickets that have their answer stand here.</source>
        <translation>Här står ärenden som har fått sitt svar.</translation>
    </message>
    <message>
        <source>Tickets that wait for a change stand here until it ships or is rejected.</source>
        <translation>Här står ärenden som väntar på en ändring, tills den levereras eller avslås.</translation>
    </message>
    <message>
        <source>Tickets that were closed and came back stand here.</source>
        <translation>Här står ärenden som var avslutade och har kommit tillbaka.</translation>
    </message>
    <message>
        <source>Tickets whose requester was asked for more stand here until the answer comes.</source>
        <translation>Här står ärenden vars anmälare har fått en fråga, tills svaret kommer.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>What people ask for belongs here. Import the export file of your helpdesk, or drop it here.</source>
        <translation>Här hör det som folk ber om hemma. Importera exportfilen från din helpdesk eller släpp den här.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Answers to letters go to the sender above: let that address lead here.</source>
        <translation>Svar på brev går till avsändaren ovan: låt den adressen leda hit.</translation>
    </message>
    <message>
        <source>Does it come in?</source>
        <translation>Kommer posten in?</translation>
    </message>
    <message>
        <source>Every mail in it becomes a ticket, or an answer on one.</source>
        <translation>Varje meddelande i den blir ett ärende, eller ett svar på ett.</translation>
    </message>
    <message>
        <source>Fetch every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Hämta nu</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>Hämtar e-post</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Given by the environment.</source>
        <translation>Ges av en miljövariabel.</translation>
    </message>
    <message>
        <source>In the mailbox</source>
        <translation>I brevlådan</translation>
    </message>
    <message>
        <source>Its account</source>
        <translation>Brevlådans konto</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring. It is never shown and never stored in the database.</source>
        <translation>Förvaras i datorns nyckelring. Det visas aldrig och sparas aldrig i databasen.</translation>
    </message>
    <message>
        <source>Kept until the program ends, because this computer has no keyring.</source>
        <translation>Behålls tills programmet avslutas, eftersom datorn saknar nyckelring.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Last fetched %1</source>
        <translation>Senast hämtat %1</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lämna orört</translation>
    </message>
    <message>
        <source>Mail is fetched …</source>
        <translation>E-posten hämtas …</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markera som läst</translation>
    </message>
    <message>
        <source>Minutes, while this window is open. 0: only when you fetch.</source>
        <translation>Minuter mellan hämtningarna, medan fönstret är öppet. 0: bara när du hämtar.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>None is kept. It goes into this computer&apos;s keyring.</source>
        <translation>Inget är sparat. Det läggs i datorns nyckelring.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Of those whose language is known from nothing else.</source>
        <translation>För dem vars språk inte är känt på annat sätt.</translation>
    </message>
    <message>
        <source>Only what is stored here is ever marked; nothing is moved or deleted.</source>
        <translation>Bara det som har sparats här markeras; inget flyttas eller tas bort.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
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
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testa anslutningen</translation>
    </message>
    <message>
        <source>Testing the mailbox</source>
        <translation>Testar brevlådan</translation>
    </message>
    <message>
        <source>The mailbox is opened …</source>
        <translation>Brevlådan öppnas …</translation>
    </message>
    <message>
        <source>The mailbox that requests come to</source>
        <translation>Brevlådan som ärenden kommer till</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>What becomes of its mails</source>
        <translation>Vad som händer med meddelandena</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… och %1 till</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>As it is</source>
        <translation>Som det är</translation>
    </message>
    <message>
        <source>It keeps what the levers say now; its plan is composed anew whenever you look at it.</source>
        <translation>Det sparar reglagen som de står nu; planen sätts ihop på nytt varje gång du tittar på det.</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Byt namn på scenariot</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Spara som scenario</translation>
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
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>I listan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Advice</source>
        <translation>Rådgivning</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Lagkrav</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beställning</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Önskemål</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>%n tickets came back</source>
        <translation>%n ärenden kom tillbaka</translation>
    </message>
    <message>
        <source>1 ticket came back</source>
        <translation>1 ärende kom tillbaka</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Rättat i</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Inga ännu.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Inläst</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösning</translation>
    </message>
    <message>
        <source>Source of the problem</source>
        <translation>Orsak till problemet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tickets answered with it</source>
        <translation>Ärenden som besvarats med det</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Dutch</source>
        <translation>nederländska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tyska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
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
        <translation>%n byte</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Obs</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Spara %1</translation>
    </message>
    <message>
        <source>Save a file</source>
        <translation>Spara en fil</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Spara som …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparad som %1</translation>
    </message>
    <message>
        <source>What they wrote later</source>
        <translation>Vad de skrev senare</translation>
    </message>
    <message>
        <source>stays in the mailbox</source>
        <translation>finns kvar i brevlådan</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>%n letters</source>
        <translation>%n brev</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 brev</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Each letter becomes one file that a mail program opens ready to send. After that it counts as sent here, so send every one of them.</source>
        <translation>Varje brev blir en fil som ett e-postprogram öppnar klar att skicka. Sedan räknas det här som skickat, så skicka vart och ett av dem.</translation>
    </message>
    <message>
        <source>Save letters as files</source>
        <translation>Spara brev som filer</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Skicka %1</translation>
    </message>
    <message>
        <source>Send letters now</source>
        <translation>Skicka brev nu</translation>
    </message>
    <message>
        <source>The recall delay is passed over. A letter that has left can&apos;t be taken back, only corrected.</source>
        <translation>Ångerfristen hoppas över. Ett brev som har skickats går inte att ta tillbaka, bara att rätta.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>och %1 till</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>decided</source>
        <translation>beslutat</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>lagkrav</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>att besluta</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>%2 can&apos;t be written to: %1. Tell it yourself, then say how.</source>
        <translation>Det går inte att skriva till %2: %1. Meddela själv och ange sedan hur.</translation>
    </message>
    <message>
        <source>%2 could not be reached: %1.</source>
        <translation>%2 gick inte att nå: %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Facts of the letter</source>
        <translation>Fakta om brevet</translation>
    </message>
    <message>
        <source>Held back until somebody approves it.</source>
        <translation>Hålls kvar tills någon godkänner det.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
    <message>
        <source>Kept until you save or cancel.</source>
        <translation>Behålls tills du sparar eller avbryter.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Nobody knows whether this letter arrived: %1. If it is sent again, it may arrive twice.</source>
        <translation>Ingen vet om det här brevet kom fram: %1. Om det skickas igen kan det komma fram två gånger.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Take what it says now</source>
        <translation>Ta den nya texten</translation>
    </message>
    <message>
        <source>Template: %1, %2</source>
        <translation>Mall: %1, %2</translation>
    </message>
    <message>
        <source>The letter before</source>
        <translation>Föregående brev</translation>
    </message>
    <message>
        <source>The next letter</source>
        <translation>Nästa brev</translation>
    </message>
    <message>
        <source>The post asked to try later: %1.</source>
        <translation>E-postservern bad om ett nytt försök senare: %1.</translation>
    </message>
    <message>
        <source>The post refused it: %1. Try again when the cause is gone, or tell it by hand.</source>
        <translation>E-postservern tog inte emot det: %1. Försök igen när orsaken är borta, eller meddela manuellt.</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>Mottagaren</translation>
    </message>
    <message>
        <source>This letter was changed while you were typing. Your words are still here.</source>
        <translation>Brevet ändrades medan du skrev. Din text finns kvar här.</translation>
    </message>
    <message>
        <source>no cause is known</source>
        <translation>ingen orsak är känd</translation>
    </message>
</context>
<context>
    <name>LeversPane</name>
    <message>
        <source>Another effort…</source>
        <translation>Annan insats…</translation>
    </message>
    <message>
        <source>As few moves as possible</source>
        <translation>Så få flyttar som möjligt</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Corrections first</source>
        <translation>Rättelser först</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Leave the effort of %1 as it is</source>
        <translation>Låt insatsen för %1 vara som den är</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Releases to compose</source>
        <translation>Versioner att sätta ihop</translation>
    </message>
    <message>
        <source>Whose effort</source>
        <translation>Vems insats</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Utan</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Utan %1</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Filter: words, kind:wish, language:fi</source>
        <translation>Filter: ord, kind:wish, language:fi</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importera en fil</translation>
    </message>
    <message>
        <source>No ticket here of these words.</source>
        <translation>Inget ärende här har de orden.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ärenden</translation>
    </message>
</context>
<context>
    <name>MailClock</name>
    <message>
        <source>%n answers by mail: %1</source>
        <translation>%n svar per e-post: %1</translation>
    </message>
    <message>
        <source>%n known already</source>
        <translation>%n redan kända</translation>
    </message>
    <message>
        <source>%n left alone</source>
        <translation>%n lämnades orörda</translation>
    </message>
    <message>
        <source>%n letters came back</source>
        <translation>%n brev kom tillbaka</translation>
    </message>
    <message>
        <source>%n new tickets by mail</source>
        <translation>%n nya ärenden per e-post</translation>
    </message>
    <message>
        <source>%n not taken in</source>
        <translation>%n lästes inte in</translation>
    </message>
    <message>
        <source>1 answer by mail: %1</source>
        <translation>1 svar per e-post: %1</translation>
    </message>
    <message>
        <source>1 known already</source>
        <translation>1 redan känt</translation>
    </message>
    <message>
        <source>1 left alone</source>
        <translation>1 lämnades orört</translation>
    </message>
    <message>
        <source>1 letter came back</source>
        <translation>1 brev kom tillbaka</translation>
    </message>
    <message>
        <source>1 new ticket by mail</source>
        <translation>1 nytt ärende per e-post</translation>
    </message>
    <message>
        <source>1 not taken in</source>
        <translation>1 lästes inte in</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>Hämtar e-post</translation>
    </message>
    <message>
        <source>No new mail.</source>
        <translation>Ingen ny e-post.</translation>
    </message>
</context>
<context>
    <name>MailDrop</name>
    <message>
        <source>Importing %1</source>
        <translation>Importerar %1</translation>
    </message>
    <message>
        <source>mails</source>
        <translation>e-postmeddelanden</translation>
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
        <translation>Fungerar det?</translation>
    </message>
    <message>
        <source>Empty where the server asks for none.</source>
        <translation>Tomt om servern inte kräver något.</translation>
    </message>
    <message>
        <source>Given by the environment (FORTNIGHT_SMTP_PASSWORD).</source>
        <translation>Ges av miljövariabeln FORTNIGHT_SMTP_PASSWORD.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring. It is never shown and never stored in the database.</source>
        <translation>Förvaras i datorns nyckelring. Det visas aldrig och sparas aldrig i databasen.</translation>
    </message>
    <message>
        <source>Kept until the program ends, because this computer has no keyring.</source>
        <translation>Behålls tills programmet avslutas, eftersom datorn saknar nyckelring.</translation>
    </message>
    <message>
        <source>Letters leave by your own mail server. Without one they can be saved as files in the Outbox.</source>
        <translation>Brev skickas via er egen e-postserver. Utan en sådan kan de sparas som filer i utkorgen.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>None is kept. It goes into this computer&apos;s keyring.</source>
        <translation>Inget är sparat. Det läggs i datorns nyckelring.</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>På väg …</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Send a test letter to</source>
        <translation>Skicka ett testbrev till</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Skicka test</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Sending a test letter</source>
        <translation>Skickar ett testbrev</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The address that letters come from and are answered to.</source>
        <translation>Adressen som brev kommer från och besvaras till.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys in %1</source>
        <translation>Kortkommandon i %1</translation>
    </message>
    <message>
        <source>There is nothing further this way</source>
        <translation>Det finns inget mer åt det här hållet</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>%1, needed</source>
        <translation>%1, krävs</translation>
    </message>
    <message>
        <source>Column that holds: %1</source>
        <translation>Kolumn som innehåller: %1</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Filens kolumner</translation>
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
        <translation>%n slutanvändare</translation>
    </message>
    <message>
        <source>%n more organisations</source>
        <translation>%n organisationer till</translation>
    </message>
    <message>
        <source>%n tickets wait</source>
        <translation>%n ärenden väntar</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 slutanvändare</translation>
    </message>
    <message>
        <source>1 more organisation</source>
        <translation>1 organisation till</translation>
    </message>
    <message>
        <source>1 ticket waits</source>
        <translation>1 ärende väntar</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Senast %1</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Tidigare beslut</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Ingen organisation</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Liknande beslut</translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation>Översyn %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>The change in hand</source>
        <translation>Den aktuella ändringen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
</context>
<context>
    <name>MeetingWindow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%n decided</source>
        <translation>%n beslutade</translation>
    </message>
    <message>
        <source>%n minutes</source>
        <translation>%n minuter</translation>
    </message>
    <message>
        <source>1 decided</source>
        <translation>1 beslutad</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minut</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Inget återstår att besluta.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>1 request</source>
        <translation>1 ärende</translation>
    </message>
    <message>
        <source>Decided by {}</source>
        <translation>Beslutat av {}</translation>
    </message>
    <message>
        <source>Decided: {}</source>
        <translation>Beslutade: {}</translation>
    </message>
    <message>
        <source>Decisions of {}</source>
        <translation>Beslut {}</translation>
    </message>
    <message>
        <source>Left to decide</source>
        <translation>Kvar att besluta</translation>
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
        <translation>Inget återstår att besluta.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Inget beslutades.</translation>
    </message>
    <message>
        <source>Overtaken by a later word of {} on {}.</source>
        <translation>Ersatt av ett senare besked från {}, {}.</translation>
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
        <translation>Fråga: {}</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>Motivering: {}</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Spara protokollet</translation>
    </message>
    <message>
        <source>Taken back by {} on {}.</source>
        <translation>Återtaget av {}, {}.</translation>
    </message>
    <message>
        <source>The minutes are in %1</source>
        <translation>Protokollet finns i %1</translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation>Till {}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>What would bring it back: {}</source>
        <translation>Vad som skulle ge ny prövning: {}</translation>
    </message>
    <message>
        <source>Who waited: {}</source>
        <translation>Vilka som väntade: {}</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>med flera</translation>
    </message>
    <message>
        <source>answer promised by {}</source>
        <translation>svar utlovat senast {}</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>senast {}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>{} by {}</source>
        <translation>{} av {}</translation>
    </message>
    <message>
        <source>{} end users</source>
        <translation>{} slutanvändare</translation>
    </message>
    <message>
        <source>{} requests</source>
        <translation>{} ärenden</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… och {} till</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Alter the model or the rules: here stands who would gain and who would lose.</source>
        <translation>Ändra modellen eller reglerna: här visas vilka som skulle vinna och vilka som skulle förlora.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Vinner</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Förlorar</translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>Inget skulle flyttas.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>What would move</source>
        <translation>Vad som skulle flyttas</translation>
    </message>
    <message>
        <source>What would move stands here as soon as model and rules can be read.</source>
        <translation>Här visas vad som skulle flyttas så snart modellen och reglerna går att läsa.</translation>
    </message>
    <message>
        <source>Would move: %1 of %2, %3 of them up and %4 down. Pairs that swap: %5 of %6.</source>
        <translation>Skulle flyttas: %1 av %2, varav %3 upp och %4 ned. Par som byter plats: %5 av %6.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Everybody sees it</source>
        <translation>Alla ser den</translation>
    </message>
    <message>
        <source>It keeps the filter, the order, the groups and the columns as they stand now.</source>
        <translation>Den sparar filter, ordning, grupper och kolumner som de är nu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>NewChangeDialog</name>
    <message>
        <source>Create</source>
        <translation>Skapa</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Make</source>
        <translation>Skapa</translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>File it</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Kom in via</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>More: kind, product, language, when</source>
        <translation>Mer: typ, produkt, språk, tid</translation>
    </message>
    <message>
        <source>Name or address; “Anna Berg, Norrvik” names the organisation too</source>
        <translation>Namn, adress eller ”Anna Berg, Norrvik” (organisation)</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Anmälarens text</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Produktversion</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>that of their words</source>
        <translation>samma som i texten</translation>
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
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1, on an example</source>
        <translation>%1, med ett exempel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Brevets språk</translation>
    </message>
    <message>
        <source>Letter on an example</source>
        <translation>Brev med ett exempel</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>On each event</source>
        <translation>Vid varje händelse</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>What happens when there is something to tell: nothing, a draft that somebody approves, or a letter that leaves by itself after the recall delay. Who waited is always told of the outcome.</source>
        <translation>Vad som händer när det finns något att meddela: inget, ett utkast som någon godkänner, eller ett brev som skickas av sig självt efter ångerfristen. De som har väntat får alltid veta hur det gick.</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Go to %1</source>
        <translation>Gå till %1</translation>
    </message>
    <message>
        <source>It is in force</source>
        <translation>Det gäller redan</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Språk: som systemet</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Utseende och språk</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: som systemet</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: mörkt</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Tema: hög kontrast</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: ljust</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Backlog</source>
        <translation>Backlogg</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>Account manager</source>
        <translation>Kundansvarig</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Slutanvändare</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>They count for reach and priority.</source>
        <translation>För räckvidd och prioritet.</translation>
    </message>
</context>
<context>
    <name>OthersWords</name>
    <message>
        <source>%1 said of %2: %3 – “%4”</source>
        <translation>%1 om %2: %3 – ”%4”</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Every letter that left was taken by the post.</source>
        <translation>Alla brev som har skickats togs emot av e-postservern.</translation>
    </message>
    <message>
        <source>Here stand letters that were dropped, and readers who want none or can&apos;t be reached.</source>
        <translation>Här står brev som har kasserats, och mottagare som inte vill ha brev eller inte går att nå.</translation>
    </message>
    <message>
        <source>No letter has left yet.</source>
        <translation>Inget brev har skickats ännu.</translation>
    </message>
    <message>
        <source>No letter waits to be approved.</source>
        <translation>Inget brev väntar på att godkännas.</translation>
    </message>
    <message>
        <source>No letter waits to leave.</source>
        <translation>Inget brev väntar på att skickas.</translation>
    </message>
    <message>
        <source>Nobody has to be told by hand.</source>
        <translation>Ingen behöver meddelas manuellt.</translation>
    </message>
    <message>
        <source>Nobody is left to tell. Letters come here when something is parked, decided, planned or shipped.</source>
        <translation>Det finns ingen kvar att meddela. Brev kommer hit när något parkeras, beslutas, planeras eller levereras.</translation>
    </message>
</context>
<context>
    <name>OutboxBand</name>
    <message>
        <source>%n leave in %1 min</source>
        <translation>%n skickas om %1 min</translation>
    </message>
    <message>
        <source>%n leave now</source>
        <translation>%n skickas nu</translation>
    </message>
    <message>
        <source>1 leaves in %1 min</source>
        <translation>1 skickas om %1 min</translation>
    </message>
    <message>
        <source>1 leaves now</source>
        <translation>1 skickas nu</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alla öppna</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuellt</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckade</translation>
    </message>
    <message>
        <source>No mail server is set up, so letters wait here. Nothing is lost.</source>
        <translation>Ingen e-postserver är inställd, så breven väntar här. Inget går förlorat.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Save as files…</source>
        <translation>Spara som filer…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickade</translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>Ställ in e-post</translation>
    </message>
</context>
<context>
    <name>OutboxFacts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 still to be told</source>
        <translation>%1 återstår att meddela</translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation>Redovisade</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The letter that it corrects</source>
        <translation>Brevet som det rättar</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Nytt försök</translation>
    </message>
    <message>
        <source>Unreachable because</source>
        <translation>Går inte att nå därför att</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Vad det svarar på</translation>
    </message>
    <message>
        <source>once a mail server is set up</source>
        <translation>när en e-postserver är inställd</translation>
    </message>
</context>
<context>
    <name>OutboxReason</name>
    <message>
        <source>Drop the letter</source>
        <translation>Kassera brevet</translation>
    </message>
    <message>
        <source>Say how it was told. The letter then counts as told.</source>
        <translation>Ange hur beskedet gavs. Brevet räknas sedan som meddelat.</translation>
    </message>
    <message>
        <source>Say why it is not to be told at all. The reason stays in the history.</source>
        <translation>Ange varför det inte ska meddelas alls. Orsaken sparas i historiken.</translation>
    </message>
    <message>
        <source>Say why there is no way to reach this reader. It is counted, with its cause.</source>
        <translation>Ange varför den här mottagaren inte går att nå. Det räknas med, tillsammans med orsaken.</translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation>Meddelat manuellt</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Går inte att nå</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per telefon</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>personligen</translation>
    </message>
    <message>
        <source>in the portal</source>
        <translation>i portalen</translation>
    </message>
    <message>
        <source>no longer true</source>
        <translation>stämmer inte längre</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>ingen svarade</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papper</translation>
    </message>
    <message>
        <source>the address is unknown</source>
        <translation>adressen är okänd</translation>
    </message>
    <message>
        <source>the organisation has left</source>
        <translation>organisationen har lämnat oss</translation>
    </message>
    <message>
        <source>told otherwise already</source>
        <translation>redan meddelat på annat sätt</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 markerade</translation>
    </message>
    <message>
        <source>%n letters</source>
        <translation>%n brev</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Mail by %1</source>
        <translation>E-post via %1</translation>
    </message>
    <message>
        <source>No letter is about to leave.</source>
        <translation>Inget brev är på väg att skickas.</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Ingen e-postserver är inställd.</translation>
    </message>
    <message>
        <source>Not in the state that this letter is in.</source>
        <translation>Går inte med brevets nuvarande status.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Reader, address or words</source>
        <translation>Mottagare, adress eller ord</translation>
    </message>
    <message>
        <source>Recall delay %1 min</source>
        <translation>Ångerfrist %1 min</translation>
    </message>
    <message>
        <source>See what was sent</source>
        <translation>Se vad som skickades</translation>
    </message>
    <message>
        <source>That letter is not there any more.</source>
        <translation>Det brevet finns inte längre.</translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>%n letters</source>
        <translation>%n brev</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Skickas %1</translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation>Meddelat manuellt</translation>
    </message>
    <message>
        <source>Tries again %1</source>
        <translation>Nytt försök %1</translation>
    </message>
    <message>
        <source>Waits for a mail server</source>
        <translation>Väntar på e-postserver</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 pd of work</source>
        <translation>%1 pd arbete</translation>
    </message>
    <message>
        <source>%1 then lacks what nothing else in it serves: %2 and %3. What stays in it: %4.</source>
        <translation>%1 förlorar då dem som inget annat i den gagnar: %2 och %3. Kvar i den: %4.</translation>
    </message>
    <message>
        <source>%1, %2 earlier than now.</source>
        <translation>%1, %2 tidigare än nu.</translation>
    </message>
    <message>
        <source>%1, %2 later than now.</source>
        <translation>%1, %2 senare än nu.</translation>
    </message>
    <message>
        <source>%1, the same day as now.</source>
        <translation>%1, samma dag som nu.</translation>
    </message>
    <message>
        <source>%n days</source>
        <translation>%n dagar</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n slutanvändare</translation>
    </message>
    <message>
        <source>%n who wait</source>
        <translation>%n som väntar</translation>
    </message>
    <message>
        <source>%n wishes</source>
        <translation>%n önskemål</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 slutanvändare</translation>
    </message>
    <message>
        <source>1 who waits</source>
        <translation>1 som väntar</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 önskemål</translation>
    </message>
    <message>
        <source>Alone it could come with %1 on %2</source>
        <translation>Ensam kan den komma %2 med %1</translation>
    </message>
    <message>
        <source>No coming release has room for it alone.</source>
        <translation>Ingen kommande version har plats för den ensam.</translation>
    </message>
    <message>
        <source>Tied to it: %1.</source>
        <translation>Hänger ihop med den: %1.</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>plats %1 av %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>%1 poäng</translation>
    </message>
</context>
<context>
    <name>OwnDataDialog</name>
    <message>
        <source>Everything here is made up. The sample’s file is set aside beside the new one, in case something of your own is in it; the window closes and opens again.</source>
        <translation>Allt här är påhittat. Exempelfilen läggs åt sidan bredvid den nya, om något eget skulle finnas i den; fönstret stängs och öppnas igen.</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;All files (*)</source>
        <translation>Exporter (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Importera min fil</translation>
    </message>
    <message>
        <source>Import my file…</source>
        <translation>Importera min fil…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Börja tomt</translation>
    </message>
    <message>
        <source>Start with your own data</source>
        <translation>Börja med egna data</translation>
    </message>
    <message>
        <source>To work on a database that others share, start Fortnight from a terminal with its address:</source>
        <translation>För att arbeta i en databas som andra delar startar du Fortnight från en terminal med dess adress:</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%n tickets</source>
        <translation>%n ärenden</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 ärende</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopierat: %1</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter copies the link · Tab completes · Esc closes</source>
        <translation>Enter öppnar · Ctrl+Enter kopierar länken · Tabb kompletterar · Esc stänger</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Filterord</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guider</translation>
    </message>
    <message>
        <source>More in cases…</source>
        <translation>Fler fall…</translation>
    </message>
    <message>
        <source>More in changes…</source>
        <translation>Fler ändringar…</translation>
    </message>
    <message>
        <source>More in guides…</source>
        <translation>Fler guider…</translation>
    </message>
    <message>
        <source>More in tickets…</source>
        <translation>Fler ärenden…</translation>
    </message>
    <message>
        <source>Nothing of these words.</source>
        <translation>Inget har de orden.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Senaste</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>There is nothing here that it could be done to</source>
        <translation>Här finns inget att göra det med</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>fler än %1</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Arrows choose, Enter opens, Control and Enter copies the link, Tab completes, Escape closes.</source>
        <translation>Piltangenterna väljer, Enter öppnar, Ctrl och Enter kopierar länken, Tabb kompletterar, Esc stänger.</translation>
    </message>
    <message>
        <source>Search everything, or a command</source>
        <translation>Sök överallt, eller ett kommando</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Words of the letter</source>
        <translation>Brevets text</translation>
    </message>
</context>
<context>
    <name>ParkDialog</name>
    <message>
        <source>%n tickets wait and are told.</source>
        <translation>%n ärenden väntar och får besked.</translation>
    </message>
    <message>
        <source>1 ticket waits and is told.</source>
        <translation>1 ärende väntar och får besked.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Tas upp igen</translation>
    </message>
    <message>
        <source>It rests until one of these comes true</source>
        <translation>Den vilar tills något av detta inträffar</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkera</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Then it is due to be decided</source>
        <translation>Då är det dags att besluta</translation>
    </message>
    <message>
        <source>Those who wait read it</source>
        <translation>De som väntar läser den</translation>
    </message>
    <message>
        <source>within the usual time</source>
        <translation>inom vanlig tid</translation>
    </message>
</context>
<context>
    <name>Parking</name>
    <message>
        <source>%1 · %2 stands in</source>
        <translation>%1 · %2 är ersättare</translation>
    </message>
    <message>
        <source>%n days</source>
        <translation>%n dagar</translation>
    </message>
    <message>
        <source>%n hours</source>
        <translation>%n timmar</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 timme</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Tas upp igen</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Rådfrågade</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Inget svar ännu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parkering</translation>
    </message>
    <message>
        <source>parked %1 in all</source>
        <translation>parkerad totalt %1</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>As the house</source>
        <translation>Som verksamheten</translation>
    </message>
    <message>
        <source>Belongs</source>
        <translation>Tillhörighet</translation>
    </message>
    <message>
        <source>Its place in the chain of escalation, from 1.</source>
        <translation>Platsen i eskaleringskedjan, från 1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>One outside the house is told by letter, with the requester&apos;s words.</source>
        <translation>En extern part får besked med brev, med anmälarens text.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
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
        <translation>%1 värden har kopierats, men från och med här finns det bara plats för %2. Kopiera färre, eller börja högre upp.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Reason, where the house wants one</source>
        <translation>Motivering, om verksamheten kräver en</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells: %3. A column has one cell in each row. Copy one column alone.</source>
        <translation>Rad %1 har %2 celler: %3. En kolumn har en cell på varje rad. Kopiera bara en kolumn.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ange</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%n rows taken in</source>
        <translation>%n rader lästes in</translation>
    </message>
    <message>
        <source>%n skipped</source>
        <translation>%n hoppades över</translation>
    </message>
    <message>
        <source>1 row taken in</source>
        <translation>1 rad lästes in</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 hoppades över</translation>
    </message>
    <message>
        <source>As their organisation</source>
        <translation>Som organisationen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Counts where only listed people may ask.</source>
        <translation>Gäller när bara de i registret får anmäla.</translation>
    </message>
    <message>
        <source>Gets them</source>
        <translation>Får</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importera personer</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importera personer…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>Får anmäla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Inte med</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>People and organisations (*.csv *.xlsx *.json);;All files (*)</source>
        <translation>Personer och organisationer (*.csv *.xlsx *.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Wants none</source>
        <translation>Avböjer</translation>
    </message>
    <message>
        <source>What was not clear</source>
        <translation>Vad som var oklart</translation>
    </message>
    <message>
        <source>Without one, they are told by hand.</source>
        <translation>Utan den får de besked manuellt.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>och %1 till</translation>
    </message>
</context>
<context>
    <name>PhrasePicker</name>
    <message>
        <source>Keep what is written as “%1”</source>
        <translation>Spara det skrivna som ”%1”</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fraser</translation>
    </message>
    <message>
        <source>Words, or a name to keep what is written</source>
        <translation>Ord, eller ett namn för att spara det skrivna</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing of these words.</source>
        <translation>Inget har de orden.</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Nummer eller ord</translation>
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
        <translation>En ändring förlorar den här delen av sitt värde för varje vecka som den väntar. Är den värd %1 poäng i nästa version, är den värd %2 fyra veckor senare: ju mer väntan kostar, desto tidigare lägger en plan det som är mest värt.</translation>
    </message>
    <message>
        <source>A change loses this part of its value when it moves from the day that those who wait were told. One worth %1 points is moved only where that wins more than %2: the more a promise costs, the fewer are broken.</source>
        <translation>En ändring förlorar den här delen av sitt värde när den flyttas från den dag som de väntande har fått besked om. En som är värd %1 poäng flyttas bara där det vinner mer än %2: ju mer ett löfte kostar, desto färre bryts.</translation>
    </message>
    <message>
        <source>A promise costs, %</source>
        <translation>Ett löfte kostar, %</translation>
    </message>
    <message>
        <source>Before wishes</source>
        <translation>Före önskemål</translation>
    </message>
    <message>
        <source>Before wishes: no correction gives way to a wish, whatever that is worth.</source>
        <translation>Före önskemål: ingen rättelse får vika för ett önskemål, hur mycket det än är värt.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Waiting costs, %</source>
        <translation>Väntan kostar, %</translation>
    </message>
    <message>
        <source>Weighed like wishes</source>
        <translation>Vägs som önskemål</translation>
    </message>
    <message>
        <source>What Compose weighs a plan by, beside the scores and what is demanded. It holds for every product, and for what if; no plan is made anew by itself.</source>
        <translation>Det som ”Sätt ihop” väger en plan efter, utöver poängen och det som krävs. Det gäller alla produkter, även i ”Tänk om”; ingen plan görs om av sig själv.</translation>
    </message>
    <message>
        <source>What a plan weighs</source>
        <translation>Vad en plan väger in</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Found</source>
        <translation>Träffar</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>%n letters saved in %1</source>
        <translation>%n brev sparades i %1</translation>
    </message>
    <message>
        <source>%n letters sent</source>
        <translation>%n brev skickades</translation>
    </message>
    <message>
        <source>%n of unknown fate</source>
        <translation>%n med okänt öde</translation>
    </message>
    <message>
        <source>%n refused</source>
        <translation>%n avvisades</translation>
    </message>
    <message>
        <source>%n still wait</source>
        <translation>%n väntar fortfarande</translation>
    </message>
    <message>
        <source>%n to be tried again</source>
        <translation>%n försöks igen</translation>
    </message>
    <message>
        <source>1 letter saved in %1</source>
        <translation>1 brev sparades i %1</translation>
    </message>
    <message>
        <source>1 letter sent</source>
        <translation>1 brev skickades</translation>
    </message>
    <message>
        <source>1 of unknown fate</source>
        <translation>1 med okänt öde</translation>
    </message>
    <message>
        <source>1 refused</source>
        <translation>1 avvisades</translation>
    </message>
    <message>
        <source>1 still waits</source>
        <translation>1 väntar fortfarande</translation>
    </message>
    <message>
        <source>1 to be tried again</source>
        <translation>1 försöks igen</translation>
    </message>
    <message>
        <source>No letter waits for the post.</source>
        <translation>Inget brev väntar på att skickas.</translation>
    </message>
    <message>
        <source>Save letters as files</source>
        <translation>Spara brev som filer</translation>
    </message>
    <message>
        <source>Saving letters as files</source>
        <translation>Sparar brev som filer</translation>
    </message>
    <message>
        <source>Sending letters</source>
        <translation>Skickar brev</translation>
    </message>
</context>
<context>
    <name>Precedents</name>
    <message>
        <source>On the same matter %1 was told: %2 – “%3”</source>
        <translation>I samma fråga fick %1 beskedet: %2 – ”%3”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Liknande beslut</translation>
    </message>
    <message>
        <source>Renewals that fit</source>
        <translation>Passande förnyelser</translation>
    </message>
    <message>
        <source>like this one</source>
        <translation>liknar den här</translation>
    </message>
</context>
<context>
    <name>PreviewBand</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>%1 is told</source>
        <translation>%1 får besked</translation>
    </message>
    <message>
        <source>%n are passed over</source>
        <translation>%n hoppas över</translation>
    </message>
    <message>
        <source>%n are told by hand</source>
        <translation>%n meddelas manuellt</translation>
    </message>
    <message>
        <source>%n letters</source>
        <translation>%n brev</translation>
    </message>
    <message>
        <source>1 is passed over</source>
        <translation>1 hoppas över</translation>
    </message>
    <message>
        <source>1 is told by hand</source>
        <translation>1 meddelas manuellt</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 brev</translation>
    </message>
    <message>
        <source>Done to %n tickets</source>
        <translation>Görs med %n ärenden</translation>
    </message>
    <message>
        <source>Done to 1 ticket</source>
        <translation>Görs med 1 ärende</translation>
    </message>
    <message>
        <source>Looking at %n tickets</source>
        <translation>Kontrollerar %n ärenden</translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation>Kontrollerar vad som skulle hända…</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Vad som händer med vart och ett</translation>
    </message>
    <message>
        <source>no letter leaves</source>
        <translation>inget brev skickas</translation>
    </message>
    <message>
        <source>nobody is told</source>
        <translation>ingen får besked</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Förhandsgranskning av brevet</translation>
    </message>
</context>
<context>
    <name>PriorityMark</name>
    <message>
        <source>Priority %1</source>
        <translation>Prioritet %1</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>A day on which a release came, or will come, out.</source>
        <translation>En dag då en version kom eller kommer ut.</translation>
    </message>
    <message>
        <source>All who use it; priority is reckoned from it.</source>
        <translation>Alla som använder den; styr prioriteten.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>Kommer ut</translation>
    </message>
    <message>
        <source>Counted by team: %1. See Teams and calendar.</source>
        <translation>Räknas per team: %1. Se Team och kalender.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Räknas från</translation>
    </message>
    <message>
        <source>Days between the freeze and the release.</source>
        <translation>Dagar mellan frysningen och versionen.</translation>
    </message>
    <message>
        <source>Days by which a release may lie off the cadence&apos;s own day; empty: as far as it takes.</source>
        <translation>Så många dagar får en version avvika från taktens egen dag; tomt: så många som behövs.</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>Krävs</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Slutanvändare</translation>
    </message>
    <message>
        <source>Frozen before</source>
        <translation>Fryses före</translation>
    </message>
    <message>
        <source>Frozen from</source>
        <translation>Fryst från</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Flytta vidare</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Next releases</source>
        <translation>Nästa versioner</translation>
    </message>
    <message>
        <source>None: weekends alone</source>
        <translation>Inga: bara helger</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Krävs inte</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Öppna poster</translation>
    </message>
    <message>
        <source>Person-days for one release; empty where none is known.</source>
        <translation>Persondagar för en version; tomt om det är okänt.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Helgdagar</translation>
    </message>
    <message>
        <source>Releases move off them, to the next open day.</source>
        <translation>Versioner flyttas från dem till nästa öppna dag.</translation>
    </message>
    <message>
        <source>So many must pass an item; one failing word is enough to fail it.</source>
        <translation>Så många måste godkänna en post; ett enda underkännande räcker för att underkänna den.</translation>
    </message>
    <message>
        <source>Test of the whole</source>
        <translation>Test av helheten</translation>
    </message>
    <message>
        <source>Testers</source>
        <translation>Testare</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerans</translation>
    </message>
    <message>
        <source>What happens to items that are not tested when a release is to ship.</source>
        <translation>Vad som händer med poster som inte är testade när en version ska levereras.</translation>
    </message>
    <message>
        <source>Whether a release must be passed as a whole, too, before it ships.</source>
        <translation>Om en version även måste godkännas som helhet innan den levereras.</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Decisions made</source>
        <translation>Fattade beslut</translation>
    </message>
    <message>
        <source>Open the backlog</source>
        <translation>Öppna backloggen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>Wish or change</source>
        <translation>Önskemål eller ändring</translation>
    </message>
</context>
<context>
    <name>QuoteView</name>
    <message>
        <source>Quoted words</source>
        <translation>Citerad text</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 %2 i stället för %3</translation>
    </message>
    <message>
        <source>%1 goes before %2: </source>
        <translation>%1 går före %2: </translation>
    </message>
    <message>
        <source>A quick win: little work that serves many. F puts it ahead of the rest.</source>
        <translation>En snabb vinst: lite arbete som gagnar många. F släpper fram den.</translation>
    </message>
    <message>
        <source>End users that it serves: %1; a quick win serves %2 at least.</source>
        <translation>Slutanvändare som den gagnar: %1; en snabb vinst gagnar minst %2.</translation>
    </message>
    <message>
        <source>It takes %1 pd; a quick win takes %2 at most.</source>
        <translation>Den tar %1 pd; en snabb vinst tar högst %2.</translation>
    </message>
    <message>
        <source>No single value would let the two swap.</source>
        <translation>Inget enskilt värde skulle få dem att byta plats.</translation>
    </message>
    <message>
        <source>Nobody has said what it costs; a quick win takes %2 pd at most.</source>
        <translation>Ingen har angett vad den kostar; en snabb vinst tar högst %2 pd.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>The policy lets no quick win pass.</source>
        <translation>Policyn släpper inte fram snabba vinster.</translation>
    </message>
    <message>
        <source>They would swap with %1.</source>
        <translation>De skulle byta plats med %1.</translation>
    </message>
    <message>
        <source>before %1 % of the others</source>
        <translation>före %1 % av de andra</translation>
    </message>
    <message>
        <source>end users served by the first: %1, by the second: %2</source>
        <translation>slutanvändare som den första gagnar: %1, den andra: %2</translation>
    </message>
    <message>
        <source>neither is scored; end users served by the first: %1, by the second: %2</source>
        <translation>ingen av dem har poäng; slutanvändare som den första gagnar: %1, den andra: %2</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>plats %1 av %2</translation>
    </message>
    <message>
        <source>the cost of the first is in proportion, that of the second is not</source>
        <translation>den förstas kostnad står i proportion till nyttan, den andras gör det inte</translation>
    </message>
    <message>
        <source>the first is due by %1</source>
        <translation>den första ska senast %1 vara klar</translation>
    </message>
    <message>
        <source>the first is due by %1, the second by %2</source>
        <translation>den första ska vara klar senast %1 (den andra %2)</translation>
    </message>
    <message>
        <source>the first is seen by: %1, the second by: %2</source>
        <translation>den första syns för: %1, den andra för: %2</translation>
    </message>
    <message>
        <source>the first is seen by: %1; of the second nobody has said</source>
        <translation>den första syns för: %1; för den andra är det okänt</translation>
    </message>
    <message>
        <source>the first scores %1, the second %2</source>
        <translation>den första har %1 poäng, den andra %2</translation>
    </message>
    <message>
        <source>the first scores %1, the second is not scored</source>
        <translation>den första har %1 poäng, den andra har inga</translation>
    </message>
    <message>
        <source>the first was let pass as a quick win</source>
        <translation>den första har släppts fram som snabb vinst</translation>
    </message>
    <message>
        <source>they stand alike, and the first is older</source>
        <translation>de är likvärdiga, och den första är äldre</translation>
    </message>
</context>
<context>
    <name>ReasonBand</name>
    <message>
        <source>%1 to write</source>
        <translation>%1 att skriva</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Utkastet sparat</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Brevets språk</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>the requester reads it</source>
        <translation>anmälaren läser den</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Say in a few words how or why; without it nobody could tell later.</source>
        <translation>Skriv med några ord hur eller varför; annars kan ingen veta det senare.</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>A reason is wanted</source>
        <translation>En motivering krävs</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 till %2 %</translation>
    </message>
    <message>
        <source>8 of 10</source>
        <translation>8 av 10</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Changes that say what they took</source>
        <translation>Ändringar med angivet utfall</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Held it</source>
        <translation>Höll den</translation>
    </message>
    <message>
        <source>How true estimates have been</source>
        <translation>Uppskattningarnas träffsäkerhet</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>No change says yet what it took. It can be said with its estimate, once a change is built.</source>
        <translation>Ingen ändring har något utfall ännu. Det kan anges tillsammans med uppskattningen, när en ändring är byggd.</translation>
    </message>
    <message>
        <source>Releases, by the chance that was said when they were frozen</source>
        <translation>Versioner, efter chansen som angavs när de frystes</translation>
    </message>
    <message>
        <source>Said to hold their day</source>
        <translation>Väntades hålla dagen</translation>
    </message>
    <message>
        <source>What changes took against their estimates</source>
        <translation>Vad ändringar tog mot sina uppskattningar</translation>
    </message>
    <message>
        <source>What changes took, as a part of what was likely: 1 is as estimated. The mark is the median, between the ends of a bar lie eight of ten. About half should take no more than the likely one, and hardly any more than the high one.</source>
        <translation>Vad ändringar tog, som del av det troliga: 1 är som uppskattat. Märket är medianen, och mellan stapelns ändar ligger åtta av tio. Ungefär hälften bör inte ta mer än det troliga, och knappt någon mer än det högsta.</translation>
    </message>
    <message>
        <source>Within high</source>
        <translation>Inom högst</translation>
    </message>
    <message>
        <source>Within likely</source>
        <translation>Inom troligt</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Name or words</source>
        <translation>Namn eller ord</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>%1 (expedited)</source>
        <translation>%1 (brådskande)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 mot %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>%1 are critical, and in no expedited release</source>
        <translation>%1 är kritiska, men inte i någon brådskande version</translation>
    </message>
    <message>
        <source>%1 carries no hot fix %2.</source>
        <translation>Ingen akuträttelse %2 följer med i %1.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take that as it stands: it is %2.</source>
        <translation>Det går inte med %1 som den är nu: %2.</translation>
    </message>
    <message>
        <source>%1 excludes it, and stands in %2</source>
        <translation>%1 utesluter den och finns i %2</translation>
    </message>
    <message>
        <source>%1 failed its test</source>
        <translation>%1 underkändes i testet</translation>
    </message>
    <message>
        <source>%1 for what is estimated</source>
        <translation>%1 för det som är uppskattat</translation>
    </message>
    <message>
        <source>%1 freezes</source>
        <translation>%1 fryses</translation>
    </message>
    <message>
        <source>%1 go back among the candidates, and their tickets reopen.</source>
        <translation>%1 går tillbaka till kandidaterna, och deras ärenden öppnas igen.</translation>
    </message>
    <message>
        <source>%1 goes back among the candidates, and the tickets reopen.</source>
        <translation>%1 går tillbaka till kandidaterna, och ärendena öppnas igen.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 är redan avslutad.</translation>
    </message>
    <message>
        <source>%1 has left: nothing in it is tested any more.</source>
        <translation>%1 är ute: inget i den testas längre.</translation>
    </message>
    <message>
        <source>%1 has passed in %2 already.</source>
        <translation>%1 är redan godkänd i %2.</translation>
    </message>
    <message>
        <source>%1 holds nothing, or is past that.</source>
        <translation>%1 är tom eller har kommit för långt för det.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) needs it</source>
        <translation>%1 i %2 (%3) behöver den</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) needs it before</source>
        <translation>%1 i %2 (%3) behöver den tidigare</translation>
    </message>
    <message>
        <source>%1 is %2: it takes nothing more in. Choose a later release.</source>
        <translation>%1 är %2: den tar inte in något mer. Välj en senare version.</translation>
    </message>
    <message>
        <source>%1 is a hot fix that shipped before: every release carries it until it is confirmed in one. Give its verdict, or waive it.</source>
        <translation>%1 är en akuträttelse som redan har levererats: den följer med i varje version tills den har bekräftats i en. Ange testresultatet eller undanta den.</translation>
    </message>
    <message>
        <source>%1 is built for %2 already: only what is planned goes back among the candidates. Let it slip to a later release.</source>
        <translation>%1 är redan byggd för %2: bara det som är planerat går tillbaka till kandidaterna. Senarelägg den till en senare version.</translation>
    </message>
    <message>
        <source>%1 is built for %2 already: only what is planned moves to an earlier release.</source>
        <translation>%1 är redan byggd för %2: bara det som är planerat kan flyttas till en tidigare version.</translation>
    </message>
    <message>
        <source>%1 is expedited: only critical corrections (priority 1) go in, and %2 is none.</source>
        <translation>%1 är brådskande: bara kritiska rättelser (prioritet 1) får ingå, och %2 är ingen sådan.</translation>
    </message>
    <message>
        <source>%1 is in this line already: %2.</source>
        <translation>%1 finns redan i den här linjen: %2.</translation>
    </message>
    <message>
        <source>%1 is not built for %2: there is nothing to test.</source>
        <translation>%1 är inte byggd för %2: det finns inget att testa.</translation>
    </message>
    <message>
        <source>%1 is not frozen: place a change in it on the board.</source>
        <translation>%1 är inte fryst: placera en ändring i den på tavlan.</translation>
    </message>
    <message>
        <source>%1 is past. Choose today or a day to come.</source>
        <translation>%1 har passerat. Välj i dag eller en kommande dag.</translation>
    </message>
    <message>
        <source>%1 is ready to ship</source>
        <translation>%1 är klar att leverera</translation>
    </message>
    <message>
        <source>%1 is ready, all of it is tested: ship it</source>
        <translation>%1 är klar, allt i den är testat: leverera den</translation>
    </message>
    <message>
        <source>%1 kept for faults</source>
        <translation>%1 reserverat för fel</translation>
    </message>
    <message>
        <source>%1 kept for renewals</source>
        <translation>%1 reserverat för förnyelser</translation>
    </message>
    <message>
        <source>%1 lets it ship: %2</source>
        <translation>%1 låter den levereras: %2</translation>
    </message>
    <message>
        <source>%1 lies on no day on which nothing ships.</source>
        <translation>%1 ligger inte på någon dag då inget levereras.</translation>
    </message>
    <message>
        <source>%1 must ship by law or contract</source>
        <translation>%1 måste levereras enligt lag eller avtal</translation>
    </message>
    <message>
        <source>%1 of %2 pd</source>
        <translation>%1 av %2 pd</translation>
    </message>
    <message>
        <source>%1 of %2 pd by %3</source>
        <translation>%1 av %2 pd fram till %3</translation>
    </message>
    <message>
        <source>%1 of %2 tested</source>
        <translation>%1 av %2 testade</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%1 pd left, %2 until %3</source>
        <translation>%1 pd kvar, %2 fram till %3</translation>
    </message>
    <message>
        <source>%1 pd over</source>
        <translation>%1 pd för mycket</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 produkter</translation>
    </message>
    <message>
        <source>%1 runs, by the ranges given.</source>
        <translation>%1 körningar, efter angivna intervall.</translation>
    </message>
    <message>
        <source>%1 runs, by what earlier changes took against their estimates.</source>
        <translation>%1 körningar, efter vad tidigare ändringar tog mot sina uppskattningar.</translation>
    </message>
    <message>
        <source>%1 runs, each change between three quarters and twice of its estimate.</source>
        <translation>%1 körningar, varje ändring mellan tre fjärdedelar av och dubbla sin uppskattning.</translation>
    </message>
    <message>
        <source>%1 slip to %2: that is the product&apos;s rule.</source>
        <translation>%1 senareläggs till %2: det är produktens regel.</translation>
    </message>
    <message>
        <source>%1 slips to %2: that is the product&apos;s rule.</source>
        <translation>%1 senareläggs till %2: det är produktens regel.</translation>
    </message>
    <message>
        <source>%1 stands in %2 already.</source>
        <translation>%1 finns redan i %2.</translation>
    </message>
    <message>
        <source>%1 stays out: it shipped elsewhere, too.</source>
        <translation>%1 stannar ute: den har levererats även på annat håll.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>%1 was not ported to %2 by hand.</source>
        <translation>%1 har inte porterats manuellt till %2.</translation>
    </message>
    <message>
        <source>%1 within its capacity</source>
        <translation>%1 inom sin kapacitet</translation>
    </message>
    <message>
        <source>%1 would be %2 over</source>
        <translation>%1 skulle bli %2 över</translation>
    </message>
    <message>
        <source>%1, %2 of %3 passed</source>
        <translation>%1, %2 av %3 godkända</translation>
    </message>
    <message>
        <source>%1, %2: nothing ships</source>
        <translation>%1, %2: inget levereras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: a hot fix is confirmed here or waived before the release ships.</source>
        <translation>%1: en akuträttelse bekräftas här eller undantas innan versionen levereras.</translation>
    </message>
    <message>
        <source>%1: critical, and in no expedited release</source>
        <translation>%1: kritisk, men inte i någon brådskande version</translation>
    </message>
    <message>
        <source>%1: what was ported here is tested or taken out before the release ships.</source>
        <translation>%1: det som har porterats hit testas eller tas ut innan versionen levereras.</translation>
    </message>
    <message>
        <source>%n away</source>
        <translation>%n borta</translation>
    </message>
    <message>
        <source>%n changes have no effort yet</source>
        <translation>%n ändringar har ingen insats ännu</translation>
    </message>
    <message>
        <source>%n changes ship</source>
        <translation>%n ändringar levereras</translation>
    </message>
    <message>
        <source>%n changes together</source>
        <translation>%n ändringar tillsammans</translation>
    </message>
    <message>
        <source>%n changes without an estimate are not reckoned in.</source>
        <translation>%n ändringar utan uppskattning är inte medräknade.</translation>
    </message>
    <message>
        <source>%n entries written to %1</source>
        <translation>%n poster skrevs till %1</translation>
    </message>
    <message>
        <source>%n have passed no test yet</source>
        <translation>%n har inget godkänt test ännu</translation>
    </message>
    <message>
        <source>%n honoured changes wait for one.</source>
        <translation>%n beviljade ändringar väntar på en.</translation>
    </message>
    <message>
        <source>%n hot fixes are not confirmed everywhere</source>
        <translation>%n akuträttelser är inte bekräftade överallt</translation>
    </message>
    <message>
        <source>%n letters go out</source>
        <translation>%n brev skickas</translation>
    </message>
    <message>
        <source>%n letters that have not left are taken back.</source>
        <translation>%n brev som inte har skickats tas tillbaka.</translation>
    </message>
    <message>
        <source>%n more are ready</source>
        <translation>%n till är klara</translation>
    </message>
    <message>
        <source>%n people are told the new day, %1. A reason goes into their letters.</source>
        <translation>%n personer får veta den nya dagen, %1. Orsaken skrivs i breven.</translation>
    </message>
    <message>
        <source>%n people are told the new day.</source>
        <translation>%n personer får veta den nya dagen.</translation>
    </message>
    <message>
        <source>%n people wait for it and are told the new day, %1.</source>
        <translation>%n personer väntar på den och får veta den nya dagen, %1.</translation>
    </message>
    <message>
        <source>%n people wait for it: a day that was told is taken back, with this reason.</source>
        <translation>%n personer väntar på den: en dag som har meddelats tas tillbaka, med den här orsaken.</translation>
    </message>
    <message>
        <source>%n wait for it</source>
        <translation>%n väntar på den</translation>
    </message>
    <message>
        <source>%n who read that it had shipped get word of it.</source>
        <translation>%n personer som har läst att den levererats får besked.</translation>
    </message>
    <message>
        <source>%n without an effort</source>
        <translation>%n utan insats</translation>
    </message>
    <message>
        <source>%n without effort</source>
        <translation>%n utan insats</translation>
    </message>
    <message>
        <source>1 away</source>
        <translation>1 borta</translation>
    </message>
    <message>
        <source>1 change has no effort yet</source>
        <translation>1 ändring har ingen insats ännu</translation>
    </message>
    <message>
        <source>1 change ships</source>
        <translation>1 ändring levereras</translation>
    </message>
    <message>
        <source>1 change together</source>
        <translation>1 ändring tillsammans</translation>
    </message>
    <message>
        <source>1 change without an estimate is not reckoned in.</source>
        <translation>1 ändring utan uppskattning är inte medräknad.</translation>
    </message>
    <message>
        <source>1 entry written to %1</source>
        <translation>1 post skrevs till %1</translation>
    </message>
    <message>
        <source>1 has passed no test yet</source>
        <translation>1 har inget godkänt test ännu</translation>
    </message>
    <message>
        <source>1 honoured change waits for one.</source>
        <translation>1 beviljad ändring väntar på en.</translation>
    </message>
    <message>
        <source>1 hot fix is not confirmed everywhere</source>
        <translation>1 akuträttelse är inte bekräftad överallt</translation>
    </message>
    <message>
        <source>1 letter goes out</source>
        <translation>1 brev skickas</translation>
    </message>
    <message>
        <source>1 letter that has not left is taken back.</source>
        <translation>1 brev som inte har skickats tas tillbaka.</translation>
    </message>
    <message>
        <source>1 more is ready</source>
        <translation>1 till är klar</translation>
    </message>
    <message>
        <source>1 person is told the new day, %1. A reason goes into the letter.</source>
        <translation>1 person får veta den nya dagen, %1. Orsaken skrivs i brevet.</translation>
    </message>
    <message>
        <source>1 person is told the new day.</source>
        <translation>1 person får veta den nya dagen.</translation>
    </message>
    <message>
        <source>1 person waits for it and is told the new day, %1.</source>
        <translation>1 person väntar på den och får veta den nya dagen, %1.</translation>
    </message>
    <message>
        <source>1 person waits for it: a day that was told is taken back, with this reason.</source>
        <translation>1 person väntar på den: en dag som har meddelats tas tillbaka, med den här orsaken.</translation>
    </message>
    <message>
        <source>1 waits for it</source>
        <translation>1 väntar på den</translation>
    </message>
    <message>
        <source>1 who read that it had shipped gets word of it.</source>
        <translation>1 person som har läst att den levererats får besked.</translation>
    </message>
    <message>
        <source>1 without an effort</source>
        <translation>1 utan insats</translation>
    </message>
    <message>
        <source>1 without effort</source>
        <translation>1 utan insats</translation>
    </message>
    <message>
        <source>A hot fix that shipped before: it must be confirmed in here, or waived.</source>
        <translation>En akuträttelse som redan har levererats: den måste bekräftas här eller undantas.</translation>
    </message>
    <message>
        <source>A line of %1 that gets releases of its own beside the main one. Hot fixes are carried in these, too.</source>
        <translation>En linje av %1 som får egna versioner vid sidan av huvudlinjen. Akuträttelser följer med även i dem.</translation>
    </message>
    <message>
        <source>A month back</source>
        <translation>En månad bakåt</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>En månad framåt</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alla produkter</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alla versioner</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Borta: %1</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Leveransstopp</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavla</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Gren</translation>
    </message>
    <message>
        <source>By hand: no address is known</source>
        <translation>Manuellt: ingen adress är känd</translation>
    </message>
    <message>
        <source>By law or contract it must ship by %1.</source>
        <translation>Enligt lag eller avtal måste den levereras senast %1.</translation>
    </message>
    <message>
        <source>By law or contract it must ship by %3</source>
        <translation>Enligt lag eller avtal måste den levereras senast %3</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar: a month</source>
        <translation>Kalender: en månad</translation>
    </message>
    <message>
        <source>Calendar: a timeline</source>
        <translation>Kalender: en tidslinje</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Capacity of %1: %2</source>
        <translation>Kapacitet för %1: %2</translation>
    </message>
    <message>
        <source>Capacity: %1 a release</source>
        <translation>Kapacitet: %1 per version</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Följer med</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation>Välj ett kort först.</translation>
    </message>
    <message>
        <source>Choose a change that has shipped first.</source>
        <translation>Välj först en ändring som har levererats.</translation>
    </message>
    <message>
        <source>Choose a day with a release on it, or a release, first.</source>
        <translation>Välj först en dag med en version, eller en version.</translation>
    </message>
    <message>
        <source>Choose a release first.</source>
        <translation>Välj en version först.</translation>
    </message>
    <message>
        <source>Close the page (Esc)</source>
        <translation>Stäng sidan (Esc)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Stängt: %1</translation>
    </message>
    <message>
        <source>Coming releases stand here as columns, with what is placed in each. None is laid out yet.</source>
        <translation>Här står kommande versioner som kolumner, med det som är placerat i var och en. Ingen är utlagd ännu.</translation>
    </message>
    <message>
        <source>Corrections and hot fixes stand here with every release, so that none is lost. None is in a release now.</source>
        <translation>Här står rättelser och akuträttelser mot varje version, så att ingen går förlorad. Ingen finns i någon version nu.</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Räknas igen</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Uträknat: %1</translation>
    </message>
    <message>
        <source>Critical corrections alone</source>
        <translation>Bara kritiska rättelser</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Done in 85 of 100 cases</source>
        <translation>Klar i 85 fall av 100</translation>
    </message>
    <message>
        <source>Done in half of all cases</source>
        <translation>Klar i hälften av fallen</translation>
    </message>
    <message>
        <source>Each is to be passed by %1 testers.</source>
        <translation>Var och en ska godkännas av %1 testare.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Redigera %1</translation>
    </message>
    <message>
        <source>Estimate and outcome</source>
        <translation>Uppskattning och utfall</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Uppskattat</translation>
    </message>
    <message>
        <source>Every %n days</source>
        <translation>Med %n dagars mellanrum</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>Every first %1 of the month</source>
        <translation>Varje månads första %1</translation>
    </message>
    <message>
        <source>Every fourth %1 of the month</source>
        <translation>Varje månads fjärde %1</translation>
    </message>
    <message>
        <source>Every hot fix is confirmed</source>
        <translation>Alla akuträttelser är bekräftade</translation>
    </message>
    <message>
        <source>Every second %1 of the month</source>
        <translation>Varje månads andra %1</translation>
    </message>
    <message>
        <source>Every third %1 of the month</source>
        <translation>Varje månads tredje %1</translation>
    </message>
    <message>
        <source>Everything else is tested</source>
        <translation>Allt annat är testat</translation>
    </message>
    <message>
        <source>Everything is tested</source>
        <translation>Allt är testat</translation>
    </message>
    <message>
        <source>Except it</source>
        <translation>Gör undantag</translation>
    </message>
    <message>
        <source>Expedited</source>
        <translation>Brådskande</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Exportera kalendern</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exporterar %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Underkänt</translation>
    </message>
    <message>
        <source>Failed as a whole</source>
        <translation>Underkänd som helhet</translation>
    </message>
    <message>
        <source>Filter the candidates</source>
        <translation>Filtrera kandidaterna</translation>
    </message>
    <message>
        <source>Filter the candidates (Ctrl+F)</source>
        <translation>Filtrera kandidaterna (Ctrl+F)</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>Fixes and releases</source>
        <translation>Rättelser och versioner</translation>
    </message>
    <message>
        <source>For a larger whole, on a day of its own. It carries the hot fixes that are not confirmed yet.</source>
        <translation>För en större helhet, på en egen dag. De akuträttelser som ännu inte är bekräftade följer med.</translation>
    </message>
    <message>
        <source>For critical corrections alone; it ships when all of them are tested.</source>
        <translation>Bara för kritiska rättelser; den levereras när alla är testade.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>Foretold when frozen</source>
        <translation>Förutsagt vid frysningen</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Fryses</translation>
    </message>
    <message>
        <source>Give the verdict</source>
        <translation>Ange testresultatet</translation>
    </message>
    <message>
        <source>Goes together with %1, which stands in %2</source>
        <translation>Hör ihop med %1, som finns i %2</translation>
    </message>
    <message>
        <source>Goes together with %1, which stands in no release</source>
        <translation>Hör ihop med %1, som inte finns i någon version</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Håller %1</translation>
    </message>
    <message>
        <source>Honoured, by rank</source>
        <translation>Beviljade, i rangordning</translation>
    </message>
    <message>
        <source>Hot fixes are inside</source>
        <translation>Akuträttelserna är med</translation>
    </message>
    <message>
        <source>Hot fixes are inside or waived</source>
        <translation>Akuträttelserna är med eller undantagna</translation>
    </message>
    <message>
        <source>Is kept out of %2 by hand</source>
        <translation>Hålls manuellt utanför %2</translation>
    </message>
    <message>
        <source>Is kept out of all releases by hand</source>
        <translation>Hålls manuellt utanför alla versioner</translation>
    </message>
    <message>
        <source>Is pinned to %2</source>
        <translation>Är fäst vid %2</translation>
    </message>
    <message>
        <source>It goes as it is typed to those who read %1. Until a letter leaves, the Outbox takes other words for it.</source>
        <translation>De som läser %1 får texten precis som den är skriven. Tills ett brev skickas kan texten ändras i utkorgen.</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>Den är tom.</translation>
    </message>
    <message>
        <source>It is frozen. You, %1, take it on that one more goes in.</source>
        <translation>Den är fryst. Du, %1, tar på dig att en till släpps in.</translation>
    </message>
    <message>
        <source>It is frozen. You, %1, take it on that one more goes in; it is tested like the others before it ships.</source>
        <translation>Den är fryst. Du, %1, tar på dig att en till släpps in; den testas som de andra innan den levereras.</translation>
    </message>
    <message>
        <source>It lacks the hot fix %1, which shipped before: it would be lost.</source>
        <translation>Den saknar akuträttelsen %1, som redan har levererats: den skulle gå förlorad.</translation>
    </message>
    <message>
        <source>It shipped before and is not confirmed in this release. You, %1, take it on that the release ships without; later ones go on carrying it.</source>
        <translation>Den har levererats tidigare och är inte bekräftad i den här versionen. Du, %1, tar på dig att versionen levereras utan den; senare versioner fortsätter att ha den med.</translation>
    </message>
    <message>
        <source>It stands in no release yet.</source>
        <translation>Den finns inte i någon version ännu.</translation>
    </message>
    <message>
        <source>It stays a candidate</source>
        <translation>Den förblir kandidat</translation>
    </message>
    <message>
        <source>Its day is past.</source>
        <translation>Dess dag har passerat.</translation>
    </message>
    <message>
        <source>Its effort is not known: no plan can weigh it.</source>
        <translation>Dess insats är okänd: ingen plan kan väga den.</translation>
    </message>
    <message>
        <source>Its releases keep their names.</source>
        <translation>Dess versioner behåller sina namn.</translation>
    </message>
    <message>
        <source>Keep %1 out of</source>
        <translation>Håll %1 utanför</translation>
    </message>
    <message>
        <source>Kept out of %1</source>
        <translation>Hålls utanför %1</translation>
    </message>
    <message>
        <source>Kept out of all releases</source>
        <translation>Hålls utanför alla versioner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Lay out releases</source>
        <translation>Lägg ut versioner</translation>
    </message>
    <message>
        <source>Let a change into %1 late</source>
        <translation>Släpp in en ändring i %1 i efterhand</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Släpp in den</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Beläggning</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Byggs från</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Huvudlinje</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Make an expedited release</source>
        <translation>Skapa en brådskande version</translation>
    </message>
    <message>
        <source>Make the branch</source>
        <translation>Skapa grenen</translation>
    </message>
    <message>
        <source>Make the release</source>
        <translation>Skapa versionen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Month or timeline</source>
        <translation>Månad eller tidslinje</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>Flytta %1 till</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Flytta %1 till %2</translation>
    </message>
    <message>
        <source>Moves along: %1</source>
        <translation>Flyttas med: %1</translation>
    </message>
    <message>
        <source>Must not ship before %3</source>
        <translation>Får inte levereras före %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Named by the product and its count</source>
        <translation>Får namn efter produkten och sitt löpnummer</translation>
    </message>
    <message>
        <source>Needs %1, which is planned later, in %2 (%3)</source>
        <translation>Behöver %1, som är planerad senare, i %2 (%3)</translation>
    </message>
    <message>
        <source>Needs %1, which stands in no release</source>
        <translation>Behöver %1, som inte finns i någon version</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Ny gren</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>No candidate is found by these words.</source>
        <translation>Ingen kandidat passar in på orden.</translation>
    </message>
    <message>
        <source>No coming release is early enough.</source>
        <translation>Ingen kommande version är tillräckligt tidig.</translation>
    </message>
    <message>
        <source>Nobody has said yet what they took: E on a change.</source>
        <translation>Ingen har angett ännu vad de tog: E på en ändring.</translation>
    </message>
    <message>
        <source>Nobody knows the time of a team that has work in it, so nothing can be foretold.</source>
        <translation>Ingen vet tiden för ett team som har arbete i den, så inget kan förutsägas.</translation>
    </message>
    <message>
        <source>Nobody waited for it.</source>
        <translation>Ingen väntade på den.</translation>
    </message>
    <message>
        <source>Nobody waits for it, so nobody is told.</source>
        <translation>Ingen väntar på den, så ingen får besked.</translation>
    </message>
    <message>
        <source>Nobody waits for it.</source>
        <translation>Ingen väntar på den.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Inte testad</translation>
    </message>
    <message>
        <source>Not tested as a whole yet</source>
        <translation>Ännu inte testad som helhet</translation>
    </message>
    <message>
        <source>Not told: they want no letters</source>
        <translation>Får inget besked: vill inte ha brev</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Anteckning (får lämnas tom)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Nothing in it is estimated, so nothing can be foretold.</source>
        <translation>Inget i den är uppskattat, så inget kan förutsägas.</translation>
    </message>
    <message>
        <source>Nothing in it is tested, and nothing untested ships.</source>
        <translation>Inget i den är testat, och inget otestat levereras.</translation>
    </message>
    <message>
        <source>Nothing is left to do in it.</source>
        <translation>Inget återstår att göra i den.</translation>
    </message>
    <message>
        <source>Nothing is placed here yet. Drag a card here, or press M on it.</source>
        <translation>Inget är placerat här ännu. Dra hit ett kort eller tryck M på det.</translation>
    </message>
    <message>
        <source>Nothing is placed in it yet.</source>
        <translation>Inget är placerat i den ännu.</translation>
    </message>
    <message>
        <source>Nothing ships</source>
        <translation>Inget levereras</translation>
    </message>
    <message>
        <source>Nothing ships on these days. You, %1, take it on that this release does.</source>
        <translation>De här dagarna levereras inget. Du, %1, tar på dig att den här versionen levereras.</translation>
    </message>
    <message>
        <source>Nothing ships: %1</source>
        <translation>Inget levereras: %1</translation>
    </message>
    <message>
        <source>Nothing untested ships: give the verdict first, or slip what is open on the board.</source>
        <translation>Inget otestat levereras: ange testresultatet först, eller senarelägg det som är öppet på tavlan.</translation>
    </message>
    <message>
        <source>Nothing untested ships: let it slip, or give its verdict first.</source>
        <translation>Inget otestat levereras: senarelägg det, eller ange testresultatet först.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Of %n releases given %1 to %2 % before, %3 held their day.</source>
        <translation>Av %n versioner som förut fick %1 till %2 % höll %3 sin dag.</translation>
    </message>
    <message>
        <source>Of 1 release given %1 to %2 % before, %3 held its day.</source>
        <translation>Av 1 version som förut fick %1 till %2 % höll %3 sin dag.</translation>
    </message>
    <message>
        <source>On a closed day</source>
        <translation>På en stängd dag</translation>
    </message>
    <message>
        <source>One regular release more, beside the cadence. It carries the hot fixes too.</source>
        <translation>En ordinarie version till, vid sidan av takten. Även här följer akuträttelserna med.</translation>
    </message>
    <message>
        <source>Only a coming release of known capacity gains by one more day.</source>
        <translation>Bara en kommande version med känd kapacitet vinner på en dag till.</translation>
    </message>
    <message>
        <source>Open the release&apos;s page (Enter)</source>
        <translation>Öppna versionens sida (Enter)</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Passed as a whole</source>
        <translation>Godkänd som helhet</translation>
    </message>
    <message>
        <source>Person-days of work that it takes</source>
        <translation>Så många persondagars arbete ryms</translation>
    </message>
    <message>
        <source>Person-days; leave it empty to have them counted from the calendar.</source>
        <translation>Persondagar; lämna tomt så räknas de ur kalendern.</translation>
    </message>
    <message>
        <source>Pin %1 to</source>
        <translation>Fäst %1 vid</translation>
    </message>
    <message>
        <source>Pinned to %1</source>
        <translation>Fäst vid %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Port %1 to %2 late</source>
        <translation>Portera %1 till %2 i efterhand</translation>
    </message>
    <message>
        <source>Port it</source>
        <translation>Portera den</translation>
    </message>
    <message>
        <source>Ported</source>
        <translation>Porterad</translation>
    </message>
    <message>
        <source>Ported from another branch: it takes a verdict here.</source>
        <translation>Porterad från en annan gren: den behöver ett testresultat här.</translation>
    </message>
    <message>
        <source>Preview shipping</source>
        <translation>Granska leveransen</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Produkt: %1</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>Lägg i %1</translation>
    </message>
    <message>
        <source>Reaches %n end users</source>
        <translation>Når %n slutanvändare</translation>
    </message>
    <message>
        <source>Reaches 1 end user</source>
        <translation>Når 1 slutanvändare</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Beredskap</translation>
    </message>
    <message>
        <source>Ready to ship: all is tested</source>
        <translation>Klar att leverera: allt är testat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Orsak (får lämnas tom)</translation>
    </message>
    <message>
        <source>Reason (the requesters read it)</source>
        <translation>Orsak (anmälarna läser den)</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Ordinarie</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Release to slip to</source>
        <translation>Version att senarelägga till</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Releases stand here on their days, with freezes, closed days and who is away. None is laid out yet.</source>
        <translation>Här står versioner på sina dagar, med frysningar, stängda dagar och vilka som är borta. Ingen är utlagd ännu.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Byt namn på %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Ship %1</source>
        <translation>Leverera %1</translation>
    </message>
    <message>
        <source>Ship %1 in spite of %2</source>
        <translation>Leverera %1 trots %2</translation>
    </message>
    <message>
        <source>Ship %1 to %n people</source>
        <translation>Leverera %1 till %n personer</translation>
    </message>
    <message>
        <source>Ship %1 to 1 person</source>
        <translation>Leverera %1 till 1 person</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Shipped in spite of</source>
        <translation>Levererades trots</translation>
    </message>
    <message>
        <source>Shipped releases</source>
        <translation>Levererade versioner</translation>
    </message>
    <message>
        <source>Shipping can&apos;t be undone: a release can only be withdrawn.</source>
        <translation>En leverans går inte att ångra: en version kan bara dras tillbaka.</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Levereras</translation>
    </message>
    <message>
        <source>Ships when all are tested</source>
        <translation>Levereras när alla är testade</translation>
    </message>
    <message>
        <source>Show the timeline first.</source>
        <translation>Visa tidslinjen först.</translation>
    </message>
    <message>
        <source>Show them in the Outbox</source>
        <translation>Visa dem i utkorgen</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Visas: %1</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Senarelägg</translation>
    </message>
    <message>
        <source>Slip %1 to</source>
        <translation>Senarelägg %1 till</translation>
    </message>
    <message>
        <source>Slip %1 to %2</source>
        <translation>Senarelägg %1 till %2</translation>
    </message>
    <message>
        <source>Slipped %n times</source>
        <translation>Senarelagd %n gånger</translation>
    </message>
    <message>
        <source>Slipped once</source>
        <translation>Senarelagd en gång</translation>
    </message>
    <message>
        <source>Somebody else&apos;s word can be written down for them</source>
        <translation>Här kan även någon annans resultat antecknas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>Ta ut %1 ur %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ut</translation>
    </message>
    <message>
        <source>Taken back alone</source>
        <translation>Tillbakadragna var för sig</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Underkänt test</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Godkänt test</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Testare</translation>
    </message>
    <message>
        <source>That is no day to ship on: %1.</source>
        <translation>Den dagen levereras inget: %1.</translation>
    </message>
    <message>
        <source>The first %1 by rank</source>
        <translation>De första %1 i rangordning</translation>
    </message>
    <message>
        <source>There is no fix here.</source>
        <translation>Det finns ingen rättelse här.</translation>
    </message>
    <message>
        <source>There is no honoured change to let in.</source>
        <translation>Det finns ingen beviljad ändring att släppa in.</translation>
    </message>
    <message>
        <source>There is no release that a plan may fill. Lay some out first.</source>
        <translation>Det finns ingen version som en plan får fylla. Lägg ut några först.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Det går inte att ångra.</translation>
    </message>
    <message>
        <source>This is the main line: go to a release of a branch first.</source>
        <translation>Det här är huvudlinjen: gå först till en version av en gren.</translation>
    </message>
    <message>
        <source>This release is later.</source>
        <translation>Den här versionen kommer senare.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Testresultat</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>Testresultat för %1</translation>
    </message>
    <message>
        <source>Verdict on %1 as a whole</source>
        <translation>Testresultat för %1 som helhet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Undanta</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>Undanta %1</translation>
    </message>
    <message>
        <source>Waive the hot fix C-%1 in %2</source>
        <translation>Undanta akuträttelsen C-%1 i %2</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Undantagen</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Helg</translation>
    </message>
    <message>
        <source>What can be done with the release</source>
        <translation>Vad som kan göras med versionen</translation>
    </message>
    <message>
        <source>What has shipped stands here, with everyone who was told.</source>
        <translation>Här står det som har levererats, med alla som fick besked.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>What is honoured and stands in no release yet comes here.</source>
        <translation>Det som är beviljat men ännu inte finns i någon version kommer hit.</translation>
    </message>
    <message>
        <source>What went wrong (may stay empty)</source>
        <translation>Vad som gick fel (får lämnas tomt)</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Vilka som får besked</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Vilka som fick besked</translation>
    </message>
    <message>
        <source>Who was told the old day is told the new one.</source>
        <translation>De som har fått veta den gamla dagen får veta den nya.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Dra tillbaka %1</translation>
    </message>
    <message>
        <source>Withdraw %1 from %2</source>
        <translation>Dra tillbaka %1 ur %2</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tillbakadragen</translation>
    </message>
    <message>
        <source>Within its capacity</source>
        <translation>Inom kapaciteten</translation>
    </message>
    <message>
        <source>Work left</source>
        <translation>Återstående arbete</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Skriv anteckningar</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Skrevs till %1</translation>
    </message>
    <message>
        <source>a hot fix that shipped before</source>
        <translation>en akuträttelse som redan har levererats</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>omkring %1 %</translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation>och %n till</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>och 1 till</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>högst %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>gren %1</translation>
    </message>
    <message>
        <source>effort not known</source>
        <translation>okänd insats</translation>
    </message>
    <message>
        <source>excepted</source>
        <translation>undantagen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>underkänd</translation>
    </message>
    <message>
        <source>first promised for %1</source>
        <translation>först utlovad till %1</translation>
    </message>
    <message>
        <source>freezes %1</source>
        <translation>fryses %1</translation>
    </message>
    <message>
        <source>hot fix</source>
        <translation>akuträttelse</translation>
    </message>
    <message>
        <source>hot fix, not confirmed everywhere</source>
        <translation>akuträttelse, inte bekräftad överallt</translation>
    </message>
    <message>
        <source>its day</source>
        <translation>versionens dag</translation>
    </message>
    <message>
        <source>its day is past</source>
        <translation>dess dag är förbi</translation>
    </message>
    <message>
        <source>let in late by %1: %2</source>
        <translation>insläppt i efterhand av %1: %2</translation>
    </message>
    <message>
        <source>lies on a closed day: %1</source>
        <translation>ligger på en stängd dag: %1</translation>
    </message>
    <message>
        <source>load</source>
        <translation>beläggning</translation>
    </message>
    <message>
        <source>nobody knows its time</source>
        <translation>ingen vet dess tid</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>berörs inte</translation>
    </message>
    <message>
        <source>over</source>
        <translation>över</translation>
    </message>
    <message>
        <source>over 95 %</source>
        <translation>över 95 %</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>över kapaciteten</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>godkänd</translation>
    </message>
    <message>
        <source>pd</source>
        <translation>pd</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>persondagar</translation>
    </message>
    <message>
        <source>ported</source>
        <translation>porterad</translation>
    </message>
    <message>
        <source>put here from another branch</source>
        <translation>placerad här från en annan gren</translation>
    </message>
    <message>
        <source>ships in spite of %1</source>
        <translation>levereras trots %1</translation>
    </message>
    <message>
        <source>ships when tested</source>
        <translation>levereras när den är testad</translation>
    </message>
    <message>
        <source>should have frozen %1</source>
        <translation>skulle ha frysts %1</translation>
    </message>
    <message>
        <source>slipped %n times</source>
        <translation>senarelagd %n gånger</translation>
    </message>
    <message>
        <source>slipped once</source>
        <translation>senarelagd en gång</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>tillbakadragen: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>too far to say</source>
        <translation>för långt bort för att säga</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>under 5 %</translation>
    </message>
    <message>
        <source>waived by %1: %2</source>
        <translation>undantagen av %1: %2</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>undantagen: %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>vecka %1</translation>
    </message>
</context>
<context>
    <name>ReleasesScreen</name>
    <message>
        <source>Releases</source>
        <translation>Versioner</translation>
    </message>
</context>
<context>
    <name>RenewalPage</name>
    <message>
        <source>%1 pd over its capacity</source>
        <translation>%1 pd över kapaciteten</translation>
    </message>
    <message>
        <source>%n wishes</source>
        <translation>%n önskemål</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 önskemål</translation>
    </message>
    <message>
        <source>Benefit and work</source>
        <translation>Nytta och arbete</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Kommer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Slutanvändare</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>No time is kept in any release.</source>
        <translation>Ingen tid är reserverad i någon version.</translation>
    </message>
    <message>
        <source>No wish is baked in yet. B bakes the current wish in, in the queue.</source>
        <translation>Inget önskemål är inbakat ännu. I kön bakar B in det aktuella önskemålet.</translation>
    </message>
    <message>
        <source>People who wait</source>
        <translation>Personer som väntar</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Förnyelse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time kept</source>
        <translation>Reserverad tid</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Vad den innehåller</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Wishes without effort</source>
        <translation>Önskemål utan insats</translation>
    </message>
    <message>
        <source>Work of its wishes</source>
        <translation>Önskemålens arbete</translation>
    </message>
    <message>
        <source>ships in %1 on %2</source>
        <translation>levereras i %1, %2</translation>
    </message>
    <message>
        <source>to be decided by %1</source>
        <translation>beslutas senast %1</translation>
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
        <translation>%n väntar</translation>
    </message>
    <message>
        <source>%n wishes</source>
        <translation>%n önskemål</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 väntar</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 önskemål</translation>
    </message>
</context>
<context>
    <name>RenewalsPane</name>
    <message>
        <source>Choose a renewal at the left to see what it holds.</source>
        <translation>Välj en förnyelse till vänster för att se vad den innehåller.</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Bevilja</translation>
    </message>
    <message>
        <source>It is honoured already.</source>
        <translation>Den är redan beviljad.</translation>
    </message>
    <message>
        <source>Its wishes are honoured with it and go into its target release. Everyone who waits is told.</source>
        <translation>Dess önskemål beviljas tillsammans med den och placeras i dess version. Alla som väntar får besked.</translation>
    </message>
    <message>
        <source>Its wishes that have not shipped come back to Decisions today. Who was told otherwise hears it.</source>
        <translation>De av dess önskemål som inte har levererats tas upp igen under Beslut i dag. De som har fått ett annat besked underrättas.</translation>
    </message>
    <message>
        <source>No wish is baked in.</source>
        <translation>Inget önskemål är inbakat.</translation>
    </message>
    <message>
        <source>Propose a renewal</source>
        <translation>Föreslå en förnyelse</translation>
    </message>
    <message>
        <source>Pull %1 out of %2</source>
        <translation>Lyft ut %1 ur %2</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Lyft ut</translation>
    </message>
    <message>
        <source>Pull which wish out?</source>
        <translation>Lyft ut vilket önskemål?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Förnyelser</translation>
    </message>
    <message>
        <source>Ship %1 in which release?</source>
        <translation>Leverera %1 i vilken version?</translation>
    </message>
    <message>
        <source>There is no coming release of %1.</source>
        <translation>Det finns ingen kommande version av %1.</translation>
    </message>
    <message>
        <source>There is no renewal here.</source>
        <translation>Här finns ingen förnyelse.</translation>
    </message>
    <message>
        <source>There is no renewal yet. Propose a larger whole, and bake wishes into it.</source>
        <translation>Det finns ingen förnyelse ännu. Föreslå en större helhet och baka in önskemål i den.</translation>
    </message>
    <message>
        <source>This renewal is over.</source>
        <translation>Den här förnyelsen är slutförd.</translation>
    </message>
</context>
<context>
    <name>ReproducedDialog</name>
    <message>
        <source>As tried</source>
        <translation>Enligt försöken</translation>
    </message>
    <message>
        <source>For the history; may stay empty</source>
        <translation>För historiken; får lämnas tomt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation>Återskapad</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>The fault was seen again by us.</source>
        <translation>Vi har själva sett felet.</translation>
    </message>
    <message>
        <source>The fault was seen again by us. Those who wait hear that its correction is ordered.</source>
        <translation>Vi har själva sett felet. De som väntar får veta att en rättelse är beställd.</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Var det sågs</translation>
    </message>
    <message>
        <source>Where nothing was tried yet: in our system</source>
        <translation>Om inget har provats ännu: i vårt system</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>som beskrivet</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>%1 of %n changes</source>
        <translation>%1 av %n ändringar</translation>
    </message>
    <message>
        <source>%1 of 1 change</source>
        <translation>%1 av 1 ändring</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Jämfört med</translation>
    </message>
    <message>
        <source>Best as it is</source>
        <translation>Bästa nu</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Ingen plan</translation>
    </message>
    <message>
        <source>Nothing differs: the plan stays as it is.</source>
        <translation>Inget skiljer: planen förblir som den är.</translation>
    </message>
    <message>
        <source>Still composing.</source>
        <translation>Sätts fortfarande ihop.</translation>
    </message>
    <message>
        <source>Today&apos;s plan</source>
        <translation>Dagens plan</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Nytta %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>före %1</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>jämfört med</translation>
    </message>
    <message>
        <source>mandates: %1</source>
        <translation>lagkrav: %1</translation>
    </message>
    <message>
        <source>no plan exceeds %1</source>
        <translation>ingen plan överstiger %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hittills</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>%1 brought an answer.</source>
        <translation>%1 gav ett svar.</translation>
    </message>
    <message>
        <source>%1; it is %2 now</source>
        <translation>%1; nu %2</translation>
    </message>
    <message>
        <source>%3 days before %2 is in force on %1</source>
        <translation>%3 dagar innan %2 börjar gälla den %1</translation>
    </message>
    <message>
        <source>1 day before %2 is in force on %1</source>
        <translation>1 dag innan %2 börjar gälla den %1</translation>
    </message>
    <message>
        <source>1 waits for it now.</source>
        <translation>1 väntar på den nu.</translation>
    </message>
    <message>
        <source>An answer is due by {day}.</source>
        <translation>Senast den {day} ska svar ges.</translation>
    </message>
    <message>
        <source>It was deferred until {day}.</source>
        <translation>Fram till den {day} var den uppskjuten.</translation>
    </message>
    <message>
        <source>It was to come back on {day}.</source>
        <translation>Den {day} skulle den tas upp igen.</translation>
    </message>
    <message>
        <source>Its review date is {day}.</source>
        <translation>Den {day} är dess dag för översyn.</translation>
    </message>
    <message>
        <source>Nobody answered the question of {day}.</source>
        <translation>Frågan från den {day} har ingen svarat på.</translation>
    </message>
    <message>
        <source>The renewal {renewal} was rejected.</source>
        <translation>Förnyelsen {renewal} har avslagits.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarat</translation>
    </message>
    <message>
        <source>as soon as a release has %1 pd free</source>
        <translation>så snart en version har %1 pd lediga</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutat</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>den %1</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>öppnat igen</translation>
    </message>
    <message>
        <source>when %1 is %2</source>
        <translation>när %1 har blivit %2</translation>
    </message>
    <message>
        <source>when %1 wait for it</source>
        <translation>när %1 väntar på den</translation>
    </message>
    <message>
        <source>when 1 waits for it</source>
        <translation>när 1 väntar på den</translation>
    </message>
    <message>
        <source>{law} is in force from {day}.</source>
        <translation>Från den {day} gäller {law}.</translation>
    </message>
    <message>
        <source>{release} has {days} pd free.</source>
        <translation>{release} har {days} pd lediga.</translation>
    </message>
    <message>
        <source>{ticket} answered the question.</source>
        <translation>{ticket} gav svar på frågan.</translation>
    </message>
    <message>
        <source>{ticket} was {event}.</source>
        <translation>{ticket} har blivit {event}.</translation>
    </message>
    <message>
        <source>{waiting} wait for it now.</source>
        <translation>{waiting} väntar på den nu.</translation>
    </message>
    <message>
        <source>{who} has not answered since {day}.</source>
        <translation>Sedan den {day} har {who} inte svarat.</translation>
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
        <translation>En kommentar till dem</translation>
    </message>
    <message>
        <source>Closes here</source>
        <translation>Avslutas här</translation>
    </message>
    <message>
        <source>No letter: it stays in the house</source>
        <translation>Inget brev: det stannar internt</translation>
    </message>
    <message>
        <source>No party is set up yet. Set up the first…</source>
        <translation>Ingen part ännu. Lägg till en…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Förblir öppet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Whether our part ends</source>
        <translation>Om vår del är klar</translation>
    </message>
    <message>
        <source>Words for the requester</source>
        <translation>Text till anmälaren</translation>
    </message>
    <message>
        <source>Words for the requester, if any</source>
        <translation>Text till anmälaren, vid behov</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Cost in proportion</source>
        <translation>Kostnad i proportion till nyttan</translation>
    </message>
    <message>
        <source>End users at least</source>
        <translation>Minst så många slutanvändare</translation>
    </message>
    <message>
        <source>End users at which the next class begins</source>
        <translation>Antal slutanvändare där nästa klass börjar</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>I proportion</translation>
    </message>
    <message>
        <source>Mandates by their date</source>
        <translation>Lagkrav efter datum</translation>
    </message>
    <message>
        <source>Many before few</source>
        <translation>Många före få</translation>
    </message>
    <message>
        <source>Person-days at most</source>
        <translation>Högst så många persondagar</translation>
    </message>
    <message>
        <source>Points for each person-day at least</source>
        <translation>Minst så många poäng per persondag</translation>
    </message>
    <message>
        <source>Quick win: effort</source>
        <translation>Snabb vinst: insats</translation>
    </message>
    <message>
        <source>Quick win: reach</source>
        <translation>Snabb vinst: räckvidd</translation>
    </message>
    <message>
        <source>Quick wins may pass</source>
        <translation>Snabba vinster släpps fram</translation>
    </message>
    <message>
        <source>Rules, the strongest first</source>
        <translation>Regler, den starkaste först</translation>
    </message>
    <message>
        <source>The first goes first</source>
        <translation>Den första går först</translation>
    </message>
    <message>
        <source>Visitor-visible before administration</source>
        <translation>Synligt för besökare före administration</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Vem den syns för</translation>
    </message>
</context>
<context>
    <name>SampleLink</name>
    <message>
        <source>Sample data · start with my own</source>
        <translation>Exempeldata · börja med mina egna</translation>
    </message>
</context>
<context>
    <name>ScenarioDialog</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>ScenariosView</name>
    <message>
        <source>%1 stand side by side at most. Take one out first (Space).</source>
        <translation>Högst %1 står sida vid sida. Ta bort ett först (blanksteg).</translation>
    </message>
    <message>
        <source>A what-if is not the truth: only a plan of the real figures can be applied, on the board.</source>
        <translation>Ett ”tänk om” är inte verkligheten: bara en plan med de verkliga siffrorna kan verkställas, på tavlan.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Sätter ihop…</translation>
    </message>
    <message>
        <source>Day of a change…</source>
        <translation>Dag för en ändring…</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Spara som scenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scenarier sida vid sida</translation>
    </message>
    <message>
        <source>Scenarios stand here side by side. Move a slider, then save what you see under a name.</source>
        <translation>Här står scenarier sida vid sida. Flytta ett reglage och spara sedan det du ser under ett namn.</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>Vems dag</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Administrators</source>
        <translation>Administratörer</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidens</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Påverkan</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Räckvidd</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Angelägenhet</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nytta</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Synlighet</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besökare</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
</context>
<context>
    <name>ScoreAllDialog</name>
    <message>
        <source>1 to 10</source>
        <translation>1 till 10</translation>
    </message>
    <message>
        <source>An empty field leaves what each of them has.</source>
        <translation>Ett tomt fält ändrar inget för någon av dem.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>In person-days</source>
        <translation>I persondagar</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poängsätt</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Syns för</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nytta</translation>
    </message>
</context>
<context>
    <name>ScoreFields</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Berörda</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Syns för</translation>
    </message>
    <message>
        <source>Share of the end users of those who wait</source>
        <translation>Andel av slutanvändarna hos dem som väntar</translation>
    </message>
    <message>
        <source>We all agreed on this</source>
        <translation>Vi är alla överens om detta</translation>
    </message>
    <message>
        <source>What stands here replaces what each of the others gave.</source>
        <translation>Det som står här ersätter det som var och en av de andra har angett.</translation>
    </message>
    <message>
        <source>far apart</source>
        <translation>långt isär</translation>
    </message>
    <message>
        <source>from before</source>
        <translation>från tidigare</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>medel %1</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>persondagar</translation>
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
        <translation>Ange</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Ange %1</translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation>Ange nytta och insats</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>av %1</translation>
    </message>
</context>
<context>
    <name>ScoringPage</name>
    <message>
        <source>Add a criterion</source>
        <translation>Lägg till kriterium</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Som fil</translation>
    </message>
    <message>
        <source>As it is stored</source>
        <translation>Återgå till sparat</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>Kräv motivering</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Från fil</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Från fil…</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>Till fil</translation>
    </message>
    <message>
        <source>Into a file…</source>
        <translation>Till fil…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nytt kriterium</translation>
    </message>
    <message>
        <source>Nothing here holds before it is saved. What it would move stands beside it.</source>
        <translation>Inget här gäller förrän det har sparats. Bredvid står vad som skulle flyttas.</translation>
    </message>
    <message>
        <source>Numbers, criteria, + - * / ( ), min, max, log10, sqrt. Without one the weights hold.</source>
        <translation>Tal, kriterier, + - * / ( ), min, max, log10, sqrt. Utan formel gäller vikterna.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Poängsättning</translation>
    </message>
    <message>
        <source>Scoring and policy</source>
        <translation>Poäng och policy</translation>
    </message>
    <message>
        <source>The first rule that tells two changes apart decides; then the score does. Alt+↑ and Alt+↓, or the mouse, move a rule; Space switches it on or off.</source>
        <translation>Den första regeln som skiljer två ändringar åt avgör; därefter avgör poängen. Alt+↑ och Alt+↓, eller musen, flyttar en regel; blanksteg slår på eller av den.</translation>
    </message>
    <message>
        <source>Where a score moves by more: points, or the part of it where an expression holds.</source>
        <translation>När poängen ändras mer än så: i poäng, eller som andel av den om en formel gäller.</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Varför, för historiken</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>there</source>
        <translation>finns</translation>
    </message>
</context>
<context>
    <name>SetAllDialog</name>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ange</translation>
    </message>
    <message>
        <source>The house may want one where a score moves far</source>
        <translation>Kan krävas när poängen ändras mycket</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Angelägenhet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>House and language</source>
        <translation>Verksamhet och språk</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Parties and escalation</source>
        <translation>Parter och eskalering</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Products and cadence</source>
        <translation>Produkter och takt</translation>
    </message>
    <message>
        <source>Scoring and policy</source>
        <translation>Poäng och policy</translation>
    </message>
    <message>
        <source>Teams and calendar</source>
        <translation>Team och kalender</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>What tickets need</source>
        <translation>Vad ärenden behöver</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Vem som beslutar</translation>
    </message>
</context>
<context>
    <name>SettingsChain</name>
    <message>
        <source>Account manager</source>
        <translation>Kundansvarig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nytt led</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>I tjänst</translation>
    </message>
    <message>
        <source>Product owner</source>
        <translation>Produktägare</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Verksamheten</translation>
    </message>
    <message>
        <source>What is parked is looked after by whoever parks it. Name who decides on a product, or in the house, and who speaks for a customer: then they look after it.</source>
        <translation>För det som är parkerat ansvarar den som parkerade det. Ange vem som beslutar om en produkt eller i hela verksamheten, och vem som företräder en kund: då är det de som ansvarar.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Vem som beslutar</translation>
    </message>
</context>
<context>
    <name>SettingsParties</name>
    <message>
        <source>Belongs</source>
        <translation>Tillhörighet</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Ny part</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Tickets can be handed to another department or a supplier. Name the first, and give it a step if it belongs to the chain of escalation.</source>
        <translation>Ärenden kan lämnas över till en annan avdelning eller en leverantör. Lägg till den första, och ge den ett steg om den ingår i eskaleringskedjan.</translation>
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
        <translation>Kundansvarig</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Slutanvändare</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>No organisation is known yet. They come with imported tickets and people.</source>
        <translation>Ingen organisation är känd ännu. De kommer med importerade ärenden och personer.</translation>
    </message>
    <message>
        <source>Nobody is known yet. People come with imported tickets, or from a file of people.</source>
        <translation>Ingen är känd ännu. Personer kommer med importerade ärenden eller från en fil med personer.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nås via</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ärenden</translation>
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
        <translation>Slutanvändare</translation>
    </message>
    <message>
        <source>England</source>
        <translation>England</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederländerna</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Ny produkt</translation>
    </message>
    <message>
        <source>No product is known yet. The first one comes with the first ticket, or is made here.</source>
        <translation>Ingen produkt är känd ännu. Den första kommer med det första ärendet eller skapas här.</translation>
    </message>
    <message>
        <source>Products and cadence</source>
        <translation>Produkter och takt</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>every %n days</source>
        <translation>%n dagar</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>varje dag</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>%1 as drafts, %2 off</source>
        <translation>%1 som utkast, %2 av</translation>
    </message>
    <message>
        <source>%n teams</source>
        <translation>%n team</translation>
    </message>
    <message>
        <source>1 team</source>
        <translation>1 team</translation>
    </message>
    <message>
        <source>Anybody may ask</source>
        <translation>Alla får anmäla</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Inga ännu</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Inte inställt</translation>
    </message>
    <message>
        <source>Only who is listed asks</source>
        <translation>Bara de i registret</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Waiting costs %1 % a week</source>
        <translation>Väntan kostar %1 % i veckan</translation>
    </message>
</context>
<context>
    <name>SmallTable</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>%1 is in %2 already. Edit the share there.</source>
        <translation>%1 ingår redan i %2. Ändra andelen där.</translation>
    </message>
    <message>
        <source>%1 pd a release</source>
        <translation>%1 pd per version</translation>
    </message>
    <message>
        <source>%n releases to come</source>
        <translation>%n kommande versioner</translation>
    </message>
    <message>
        <source>1 release to come</source>
        <translation>1 kommande version</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alla produkter</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Gren</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Closed: nobody works, only expedited releases ship. Blackout: people work, nothing ships.</source>
        <translation>Stängt: ingen arbetar, bara brådskande versioner levereras. Stopp: man arbetar, men inget levereras.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Räknas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Avslutad %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Första dagen borta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>For faults</source>
        <translation>För fel</translation>
    </message>
    <message>
        <source>For faults, %</source>
        <translation>För fel, %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>How much of their working time this team has.</source>
        <translation>Hur mycket av medarbetarens arbetstid teamet har.</translation>
    </message>
    <message>
        <source>In no team</source>
        <translation>Inte i något team</translation>
    </message>
    <message>
        <source>Its estimates go to</source>
        <translation>Dess uppskattningar går till</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Sista dagen borta</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Missed by</source>
        <translation>Saknas i</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Ny frånvaro</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Ny gren</translation>
    </message>
    <message>
        <source>New closed days</source>
        <translation>Nya stängda dagar</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Ny medarbetare</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nytt team</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Person-days a release, as long as nobody is named; counted as soon as somebody is.</source>
        <translation>Persondagar per version, så länge ingen är angiven; räknas så snart någon är det.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Share of their time</source>
        <translation>Andel av tiden</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Andel, %</translation>
    </message>
    <message>
        <source>Ships all the same</source>
        <translation>Levereras ändå</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Such as 4.x. Hot fixes are carried into its releases as well.</source>
        <translation>Till exempel 4.x. Akuträttelser följer med även i dess versioner.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>This part of its time takes corrections alone.</source>
        <translation>Den här delen av dess tid är bara till för rättelser.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuellt</translation>
    </message>
</context>
<context>
    <name>StaffingPage</name>
    <message>
        <source>Absences</source>
        <translation>Frånvaro</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Grenar</translation>
    </message>
    <message>
        <source>Closed days and blackouts</source>
        <translation>Stängda dagar och leveransstopp</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Every release comes from the main line. A branch, such as 4.x, gets releases of its own beside it.</source>
        <translation>Alla versioner kommer från huvudlinjen. En gren, till exempel 4.x, får egna versioner vid sidan av den.</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Ny frånvaro</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Ny gren</translation>
    </message>
    <message>
        <source>New closed days</source>
        <translation>Nya stängda dagar</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Ny medarbetare</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nytt team</translation>
    </message>
    <message>
        <source>No product is known yet. The first one comes with the first ticket, or is made under Products.</source>
        <translation>Ingen produkt är känd ännu. Den första kommer med det första ärendet eller skapas under Produkter.</translation>
    </message>
    <message>
        <source>No teams yet: a release has one capacity. With teams, such as development and test, each has its own.</source>
        <translation>Inga team ännu: en version har en enda kapacitet. Med team, till exempel utveckling och test, har vart och ett sin egen.</translation>
    </message>
    <message>
        <source>Nobody is away. An absence takes its days from every team that the colleague is in.</source>
        <translation>Ingen är borta. En frånvaro tar sina dagar från alla team som medarbetaren ingår i.</translation>
    </message>
    <message>
        <source>Nobody is named yet. A team that nobody is in has the days that are said of it, or nobody knows.</source>
        <translation>Ingen är angiven ännu. Ett team utan medlemmar har de dagar som har angetts för det, annars är de okända.</translation>
    </message>
    <message>
        <source>Nothing is closed beside weekends and public holidays.</source>
        <translation>Inget är stängt utöver helger och helgdagar.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams and calendar</source>
        <translation>Team och kalender</translation>
    </message>
    <message>
        <source>What a release can take is counted from who works on it, from the day after the release before it to its own: weekends, public holidays, closed days and absences out. Cadence and tests stand under Products.</source>
        <translation>Vad en version kan rymma räknas utifrån dem som arbetar med den, från dagen efter versionen före den till dess egen dag: helger, helgdagar, stängda dagar och frånvaro borträknade. Takt och tester finns under Produkter.</translation>
    </message>
    <message>
        <source>What coming releases have</source>
        <translation>Vad kommande versioner har</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>persondagar</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Fråga ställd</translation>
    </message>
    <message>
        <source>Baked in</source>
        <translation>Inbakad</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuellt</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Följer med</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Sätts ihop</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Uppskjuten</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Framme</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckat</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Fryst</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Kvarhållet</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Beviljad</translation>
    </message>
    <message>
        <source>In test</source>
        <translation>I test</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Upphört</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Ihopslagen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Not ever</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Inte testad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Avböjt</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Över kapacitet</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkerad</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Går redan i dag</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslagen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avslagen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Öppnat igen</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Överlämnat</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Levererad</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Underkänd</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testad</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Nytt försök</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Onåbar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tillbakadragen</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Nothing like it was found.</source>
        <translation>Inget liknande hittades.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>%1, guessed</source>
        <translation>%1, gissat</translation>
    </message>
    <message>
        <source>%n tickets selected</source>
        <translation>%n ärenden markerade</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Asked since %1</source>
        <translation>Fråga ställd %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Avmarkera</translation>
    </message>
    <message>
        <source>Columns kept from the source</source>
        <translation>Kolumner sparade från källan</translation>
    </message>
    <message>
        <source>Fold them</source>
        <translation>Dölj dem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Nyckelord</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Obs</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Ingen känd</translation>
    </message>
    <message>
        <source>Not listed to ask.</source>
        <translation>Står inte i registret över dem som får anmäla.</translation>
    </message>
    <message>
        <source>Not listed to ask. Listed of the same organisation: %1</source>
        <translation>Står inte i registret över dem som får anmäla. Från samma organisation står: %1</translation>
    </message>
    <message>
        <source>Nothing but the subject.</source>
        <translation>Inget utöver ämnet.</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Öppnas i webbläsaren</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Vårt svar</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Kanske: %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>Återskapande</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Visa dem</translation>
    </message>
    <message>
        <source>Suggested from tickets like it; press to confirm or correct</source>
        <translation>Föreslås utifrån liknande ärenden; tryck för att bekräfta eller rätta</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Anmälarens text</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>What you do now is done to all of them</source>
        <translation>Det du gör nu görs med alla</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>not known: letters go by hand</source>
        <translation>okänd: brev meddelas manuellt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>sett</translation>
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
        <translation>%1, sedan %2</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Svarssätt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Följs av</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Följer</translation>
    </message>
    <message>
        <source>Is with</source>
        <translation>Ligger hos</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Rättat i</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>%1 of %2 pd taken</source>
        <translation>%1 av %2 pd upptagna</translation>
    </message>
    <message>
        <source>Its size: %1 pd. What is kept counts as load of the release.</source>
        <translation>Storlek: %1 pd. Det som reserveras räknas som versionens beläggning.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Reservera</translation>
    </message>
    <message>
        <source>Keep time for %1</source>
        <translation>Reservera tid för %1</translation>
    </message>
    <message>
        <source>Spread by what is free</source>
        <translation>Fördela efter ledig tid</translation>
    </message>
    <message>
        <source>Write how many person-days are kept in a release.</source>
        <translation>Skriv hur många persondagar som reserveras i en version.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Theme: %1. Next: %2</source>
        <translation>Tema: %1. Nästa: %2</translation>
    </message>
</context>
<context>
    <name>TradeoffCanvas</name>
    <message>
        <source>Value against capacity</source>
        <translation>Nytta mot kapacitet</translation>
    </message>
</context>
<context>
    <name>TradeoffLegend</name>
    <message>
        <source>a plan</source>
        <translation>en plan</translation>
    </message>
    <message>
        <source>between plans</source>
        <translation>mellan planer</translation>
    </message>
    <message>
        <source>exact plan, up to its bound</source>
        <translation>exakt plan, upp till övre gränsen</translation>
    </message>
</context>
<context>
    <name>TradeoffPane</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kunde inte skrivas: %2</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Som %1</translation>
    </message>
    <message>
        <source>Export the trade-off</source>
        <translation>Exportera avvägningen</translation>
    </message>
    <message>
        <source>No release has a capacity, so there is nothing to trade. Say what each team has.</source>
        <translation>Ingen version har någon kapacitet, så det finns inget att väga av. Ange vad varje team har.</translation>
    </message>
    <message>
        <source>Nothing is honoured or placed yet, so there is nothing to weigh against capacity.</source>
        <translation>Inget är beviljat eller placerat ännu, så det finns inget att väga mot kapaciteten.</translation>
    </message>
    <message>
        <source>Set capacities</source>
        <translation>Ange kapaciteter</translation>
    </message>
    <message>
        <source>Show as a curve</source>
        <translation>Visa som kurva</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Avvägning</translation>
    </message>
    <message>
        <source>Trade-off written to %1</source>
        <translation>Avvägningen skrevs till %1</translation>
    </message>
    <message>
        <source>What is demanded can&apos;t be done, not even with half as much again. Compose says what conflicts.</source>
        <translation>Det som krävs går inte att göra, inte ens med hälften till. ”Sätt ihop” visar vad som står i konflikt.</translation>
    </message>
    <message>
        <source>without the dates of %1</source>
        <translation>utan datumen för %1</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>%n tickets</source>
        <translation>%n ärenden</translation>
    </message>
    <message>
        <source>What kind is it?</source>
        <translation>Vilken typ är det?</translation>
    </message>
    <message>
        <source>Which does it not wait for?</source>
        <translation>Vilken väntar det inte på?</translation>
    </message>
    <message>
        <source>Which language does the requester read?</source>
        <translation>Vilket språk läser anmälaren?</translation>
    </message>
    <message>
        <source>Which of these does it wait for?</source>
        <translation>Vilken av dessa väntar det på?</translation>
    </message>
    <message>
        <source>Which product is it about?</source>
        <translation>Vilken produkt gäller det?</translation>
    </message>
    <message>
        <source>Which ticket asks for the same?</source>
        <translation>Vilket ärende begär samma sak?</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>förslag</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>A build that logs more is needed: try again with it.</source>
        <translation>Ett bygge som loggar mer behövs: prova igen med det.</translation>
    </message>
    <message>
        <source>At the requester&apos;s</source>
        <translation>Hos anmälaren</translation>
    </message>
    <message>
        <source>Log build</source>
        <translation>Loggbygge</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Inte sett</translation>
    </message>
    <message>
        <source>Not seen in our systems: try at the requester&apos;s.</source>
        <translation>Inte sett i våra system: prova hos anmälaren.</translation>
    </message>
    <message>
        <source>Not seen there: ask for a log build.</source>
        <translation>Inte sett där: be om ett loggbygge.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Inte provat</translation>
    </message>
    <message>
        <source>Not tried yet: try it in our own systems.</source>
        <translation>Inte provat ännu: prova i våra egna system.</translation>
    </message>
    <message>
        <source>Our system</source>
        <translation>Vårt system</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sett</translation>
    </message>
</context>
<context>
    <name>TrialTable</name>
    <message>
        <source>Add a situation</source>
        <translation>Ny situation</translation>
    </message>
    <message>
        <source>Add a system of ours</source>
        <translation>Nytt system hos oss</translation>
    </message>
    <message>
        <source>Add one of theirs</source>
        <translation>Nytt hos anmälaren</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Systemets namn</translation>
    </message>
    <message>
        <source>Situation, such as “with the filter on”</source>
        <translation>Situation, till exempel ”med filtret på”</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>som beskrivet</translation>
    </message>
</context>
<context>
    <name>TriedDialog</name>
    <message>
        <source>Nothing would change.</source>
        <translation>Inget skulle ändras.</translation>
    </message>
    <message>
        <source>What coming releases would have</source>
        <translation>Vad kommande versioner skulle ha</translation>
    </message>
</context>
<context>
    <name>TwinModel</name>
    <message>
        <source>Effort</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Slutanvändare</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
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
        <translation>× linjen</translation>
    </message>
</context>
<context>
    <name>TwinTable</name>
    <message>
        <source>The chart as a table</source>
        <translation>Diagrammet som tabell</translation>
    </message>
</context>
<context>
    <name>TypedAlike</name>
    <message>
        <source>Similar cases</source>
        <translation>Liknande fall</translation>
    </message>
    <message>
        <source>Similar: is it one of these?</source>
        <translation>Liknande: är det något av dessa?</translation>
    </message>
</context>
<context>
    <name>UnknownDialog</name>
    <message>
        <source>Drop…</source>
        <translation>Kassera…</translation>
    </message>
    <message>
        <source>If it is sent again, it may arrive twice. If you can, ask the reader, or look at the server&apos;s log.</source>
        <translation>Om det skickas igen kan det komma fram två gånger. Fråga mottagaren om du kan, eller se efter i serverns logg.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Det kom fram</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived</source>
        <translation>Ingen vet om det kom fram</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>The mail server gave no clear answer: %1.</source>
        <translation>E-postservern gav inget tydligt svar: %1.</translation>
    </message>
</context>
<context>
    <name>UntilWhen</name>
    <message>
        <source>Another day: %1</source>
        <translation>En annan dag: %1</translation>
    </message>
    <message>
        <source>Defer until when?</source>
        <translation>Skjut upp till när?</translation>
    </message>
    <message>
        <source>In a quarter</source>
        <translation>Om ett kvartal</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>Om fyra veckor</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Om två veckor</translation>
    </message>
    <message>
        <source>That is no day to come. Write it like %1.</source>
        <translation>Det är ingen kommande dag. Skriv den som %1.</translation>
    </message>
    <message>
        <source>The day is told to everyone who waits: it is a promise.</source>
        <translation>Alla som väntar får veta dagen: den är ett löfte.</translation>
    </message>
    <message>
        <source>When something happens…</source>
        <translation>När något händer…</translation>
    </message>
</context>
<context>
    <name>UrgencyDialog</name>
    <message>
        <source>%n end users wait</source>
        <translation>%n slutanvändare väntar</translation>
    </message>
    <message>
        <source>1 end user waits</source>
        <translation>1 slutanvändare väntar</translation>
    </message>
    <message>
        <source>As it is (%1)</source>
        <translation>Uträknad (%1)</translation>
    </message>
    <message>
        <source>Critical: an expedited release is proposed</source>
        <translation>Kritisk: en brådskande version föreslås</translation>
    </message>
    <message>
        <source>High: a critical process; medium: an important part; low: trivial</source>
        <translation>Hög: en kritisk process; medel: en viktig del; låg: oviktigt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Påverkan</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Bedöm</translation>
    </message>
    <message>
        <source>Known once somebody waits</source>
        <translation>Blir känd när någon väntar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Angelägenhet</translation>
    </message>
    <message>
        <source>Why the impact is another than the one counted</source>
        <translation>Varför påverkan är en annan än den uträknade</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänd</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Keep for myself</source>
        <translation>Behåll för mig själv</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Ta bort ”%1”</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Byt namn på vyn</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Spara som ny vy…</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Spara ändringar i ”%1”</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Spara den här vyn</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Dela med alla</translation>
    </message>
</context>
<context>
    <name>WaitsPane</name>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Sorterat som</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Väntar på</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte angivet</translation>
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
        <translation>%1 ska inte placeras här, eller så har ingen angett hur mycket arbete den är.</translation>
    </message>
    <message>
        <source>%1 of %2 in time</source>
        <translation>%1 av %2 i tid</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 pd</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n ändringar</translation>
    </message>
    <message>
        <source>%n days late</source>
        <translation>%n dagar för sent</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 ändring</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 dag för sent</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>En plan</translation>
    </message>
    <message>
        <source>A plan brings just that</source>
        <translation>En plan ger precis det</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Between plans</source>
        <translation>Mellan planer</translation>
    </message>
    <message>
        <source>Between two plans</source>
        <translation>Mellan två planer</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Capacity as it is</source>
        <translation>Nuvarande kapacitet</translation>
    </message>
    <message>
        <source>Capacity, person-days</source>
        <translation>Kapacitet, persondagar</translation>
    </message>
    <message>
        <source>Changes in</source>
        <translation>Ändringar med</translation>
    </message>
    <message>
        <source>Come in, beside today</source>
        <translation>Kommer in, mot i dag</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Kommer in</translation>
    </message>
    <message>
        <source>Exact plan</source>
        <translation>Exakt plan</translation>
    </message>
    <message>
        <source>Exact plan: %1</source>
        <translation>Exakt plan: %1</translation>
    </message>
    <message>
        <source>Fall out, beside today</source>
        <translation>Faller bort, mot i dag</translation>
    </message>
    <message>
        <source>Falls out</source>
        <translation>Faller bort</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I tid</translation>
    </message>
    <message>
        <source>Mandates in time</source>
        <translation>Lagkrav i tid</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Flyttas</translation>
    </message>
    <message>
        <source>Next day brings</source>
        <translation>Nästa dag ger</translation>
    </message>
    <message>
        <source>No plan brings more than %1</source>
        <translation>Ingen plan ger mer än %1</translation>
    </message>
    <message>
        <source>No plan exceeds</source>
        <translation>Ingen plan över</translation>
    </message>
    <message>
        <source>Not in these releases</source>
        <translation>Inte i de här versionerna</translation>
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
        <translation>Persondagar</translation>
    </message>
    <message>
        <source>Plan&apos;s value</source>
        <translation>Planens nytta</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>The best plan: proven</source>
        <translation>Den bästa planen: bevisad</translation>
    </message>
    <message>
        <source>The next day brings %1</source>
        <translation>Nästa dag ger %1</translation>
    </message>
    <message>
        <source>The trade-off as a table</source>
        <translation>Avvägningen som tabell</translation>
    </message>
    <message>
        <source>There is no team “%1” here.</source>
        <translation>Det finns inget team ”%1” här.</translation>
    </message>
    <message>
        <source>There is no “%1” in these teams.</source>
        <translation>Det finns ingen ”%1” i de här teamen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Today&apos;s plan</source>
        <translation>Dagens plan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nytta</translation>
    </message>
    <message>
        <source>Value against capacity, %1: from %2 at %3 to %4 at %5. Today&apos;s capacity is %6, today&apos;s plan brings %7.</source>
        <translation>Nytta mot kapacitet, %1: från %2 vid %3 till %4 vid %5. Dagens kapacitet är %6, dagens plan ger %7.</translation>
    </message>
    <message>
        <source>Value against capacity: nothing is limited, so there is no curve.</source>
        <translation>Nytta mot kapacitet: inget är begränsat, så det finns ingen kurva.</translation>
    </message>
    <message>
        <source>Value, points</source>
        <translation>Nytta, poäng</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>What is demanded can&apos;t be done with so little.</source>
        <translation>Det som krävs går inte att göra med så lite.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>skiljer sig</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>gap %1</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>sida vid sida</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>Below</source>
        <translation>Nedanför</translation>
    </message>
    <message>
        <source>Choose a scenario first.</source>
        <translation>Välj ett scenario först.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Sätter ihop…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Ritar…</translation>
    </message>
    <message>
        <source>Lay out releases</source>
        <translation>Lägg ut versioner</translation>
    </message>
    <message>
        <source>No coming release takes something in, so there is nothing to suppose yet.</source>
        <translation>Ingen kommande version tar in något, så det finns inget att anta ännu.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>There is no product yet, so there is nothing to compose.</source>
        <translation>Det finns ingen produkt ännu, så det finns inget att sätta ihop.</translation>
    </message>
    <message>
        <source>There is nothing to compose yet.</source>
        <translation>Det finns inget att sätta ihop ännu.</translation>
    </message>
</context>
<context>
    <name>WhichNo</name>
    <message>
        <source>At a day, a ticket, a number or a law.</source>
        <translation>Vid en dag, ett ärende, ett antal eller en lag.</translation>
    </message>
    <message>
        <source>Closed for now. Say what would bring it back, then Enter.</source>
        <translation>Avslutas tills vidare. Skriv vad som skulle ge ny prövning och tryck på Enter.</translation>
    </message>
    <message>
        <source>It does not belong into the product.</source>
        <translation>Det hör inte hemma i produkten.</translation>
    </message>
    <message>
        <source>Not ever</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Not now, and back by itself…</source>
        <translation>Inte nu, men tas upp igen…</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Går redan i dag</translation>
    </message>
    <message>
        <source>The reason says how.</source>
        <translation>Motiveringen säger hur.</translation>
    </message>
    <message>
        <source>What would bring it back</source>
        <translation>Vad som skulle ge ny prövning</translation>
    </message>
    <message>
        <source>Which no?</source>
        <translation>Vilket nej?</translation>
    </message>
</context>
<context>
    <name>WhichRenewal</name>
    <message>
        <source>%n wishes</source>
        <translation>%n önskemål</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 önskemål</translation>
    </message>
    <message>
        <source>Bake into which renewal?</source>
        <translation>Baka in i vilken förnyelse?</translation>
    </message>
    <message>
        <source>Propose “%1”</source>
        <translation>Föreslå ”%1”</translation>
    </message>
    <message>
        <source>Words, or the name of a new one</source>
        <translation>Ord, eller namnet på en ny</translation>
    </message>
    <message>
        <source>a new renewal, still to be decided</source>
        <translation>en ny förnyelse, ännu inte beslutad</translation>
    </message>
</context>
<context>
    <name>WholeDialog</name>
    <message>
        <source>By which day is it to be decided? Write it like 2026-12-24.</source>
        <translation>Till vilken dag ska det beslutas? Skriv den som 2026-12-24.</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Besluta senast</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>In person-days; empty while nobody knows.</source>
        <translation>I persondagar; tomt så länge det är okänt.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Föreslå</translation>
    </message>
    <message>
        <source>Propose a renewal</source>
        <translation>Föreslå en förnyelse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Then its wishes come back by themselves.</source>
        <translation>Sedan tas dess önskemål upp igen av sig själva.</translation>
    </message>
    <message>
        <source>Those who wait read it.</source>
        <translation>De som väntar läser den.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Wishes can be baked into it at once. They rest until it is honoured or rejected.</source>
        <translation>Önskemål kan bakas in i den genast. De vilar tills den beviljas eller avslås.</translation>
    </message>
</context>
<context>
    <name>WordBand</name>
    <message>
        <source>%n recipients</source>
        <translation>%n mottagare</translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation>1 mottagare</translation>
    </message>
    <message>
        <source>Nobody waits for it: no letter is written.</source>
        <translation>Ingen väntar på den: inget brev skrivs.</translation>
    </message>
    <message>
        <source>Nothing written here: they read the words in %1.</source>
        <translation>Inget skrivet här: de får läsa texten på %1.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fraser</translation>
    </message>
    <message>
        <source>The word that Ctrl+Enter says</source>
        <translation>Beskedet som Ctrl+Enter ger</translation>
    </message>
    <message>
        <source>This house writes no letter about it. Settings say which letters are written.</source>
        <translation>Inget brev skrivs om det här. I inställningarna står vilka brev som skrivs.</translation>
    </message>
</context>
<context>
    <name>WordsBand</name>
    <message>
        <source>Letter in %1 to %2</source>
        <translation>Brev på %1 till %2</translation>
    </message>
    <message>
        <source>Letter in %1, to be told by hand: no mail address is known</source>
        <translation>Brev på %1, meddelas manuellt: ingen e-postadress är känd</translation>
    </message>
    <message>
        <source>No letter leaves</source>
        <translation>Inget brev skickas</translation>
    </message>
    <message>
        <source>No letter leaves: settings or the requester say so</source>
        <translation>Inget brev skickas: så säger inställningarna eller anmälaren</translation>
    </message>
</context>
<context>
    <name>WorkaroundDialog</name>
    <message>
        <source>%n letters</source>
        <translation>%n brev</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 brev</translation>
    </message>
    <message>
        <source>Nobody is told: nobody waits for it.</source>
        <translation>Ingen får besked: ingen väntar på den.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save and tell</source>
        <translation>Spara och meddela</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Tillfällig lösning</translation>
    </message>
    <message>
        <source>everyone who waits reads it</source>
        <translation>alla som väntar läser den</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Choose a change first.</source>
        <translation>Välj en ändring först.</translation>
    </message>
    <message>
        <source>Go to the column that you paste into first, by ← and →: %1.</source>
        <translation>Gå först till kolumnen som du vill klistra in i, med ← och →: %1.</translation>
    </message>
</context>
<context>
    <name>_DraftLine</name>
    <message>
        <source>Begin anew</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>Det du skrev förut finns kvar här.</translation>
    </message>
</context>
<context>
    <name>_FoldingRow</name>
    <message>
        <source>More actions</source>
        <translation>Fler åtgärder</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 s kvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>_Refusal</name>
    <message>
        <source>Not done</source>
        <translation>Inte utfört</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Obegripligt</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ta den andras</translation>
    </message>
</context>
<context>
    <name>_UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> and </source>
        <translation> och </translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>%1 %2 %3, and %4 is not among the candidates.</source>
        <translation>%1 %2 %3, men %4 är inte en av kandidaterna.</translation>
    </message>
    <message>
        <source>%1 %2 itself. Remove that.</source>
        <translation>%1 %2 sig själv. Ta bort det.</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 Och %2 till.</translation>
    </message>
    <message>
        <source>%1 It may have arrived all the same.</source>
        <translation>%1 Det kan ändå ha kommit fram.</translation>
    </message>
    <message>
        <source>%1 The word on it now: %2 by %3, “%4”</source>
        <translation>%1 Beskedet nu: %2 av %3, ”%4”</translation>
    </message>
    <message>
        <source>%1 also shipped in another release, so it stays shipped.</source>
        <translation>%1 har levererats även i en annan version, så den förblir levererad.</translation>
    </message>
    <message>
        <source>%1 and %2 belong to different products.</source>
        <translation>%1 och %2 hör till olika produkter.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t ship together</source>
        <translation>%1 och %2 levereras inte tillsammans</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other</source>
        <translation>%1 och %2 utesluter varandra</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 och %2 till</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and no release that may hold it has more than %4 for that.</source>
        <translation>%1 och %2 levereras tillsammans och behöver %3, men ingen version som får innehålla dem har mer än %4 för det.</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and no release that may hold it has so much of each.</source>
        <translation>%1 och %2 levereras tillsammans och behöver %3, men ingen version som får innehålla dem har så mycket av varje.</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and none of these releases has more than %4 for that.</source>
        <translation>%1 och %2 levereras tillsammans och behöver %3, men ingen av de här versionerna har mer än %4 för det.</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and none of these releases has so much of each.</source>
        <translation>%1 och %2 levereras tillsammans och behöver %3, men ingen av de här versionerna har så mycket av varje.</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 med flera</translation>
    </message>
    <message>
        <source>%1 answer</source>
        <translation>%1 svar</translation>
    </message>
    <message>
        <source>%1 answered on C-%2</source>
        <translation>%1 har svarat om C-%2</translation>
    </message>
    <message>
        <source>%1 answered the question</source>
        <translation>%1 gav svar på frågan</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 svar</translation>
    </message>
    <message>
        <source>%1 are not tested and would move on, but there is no later release that takes it in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>Detta är inte testat och skulle flyttas vidare, men det finns ingen senare version som tar in det: %1. Lägg ut en först (fortnight release plan), eller ange testresultatet.</translation>
    </message>
    <message>
        <source>%1 are not tested and would move on, but there is no later release that takes them in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>Detta är inte testat och skulle flyttas vidare, men det finns ingen senare version som tar in det: %1. Lägg ut en först (fortnight release plan), eller ange testresultatet.</translation>
    </message>
    <message>
        <source>%1 are not tested, and nothing untested ships in %2. Give the verdict, or %3.</source>
        <translation>Detta är inte testat, och inget otestat levereras i %2: %1. Ange testresultatet, eller %3.</translation>
    </message>
    <message>
        <source>%1 asks %2 days of %3, and has %4</source>
        <translation>%1 kräver %2 dagar från %3 men har %4</translation>
    </message>
    <message>
        <source>%1 begins with the mark of %2, but line %3 is not in it. Export it again, or name its encoding.</source>
        <translation>%1 börjar med märket för %2, men rad %3 har inte den teckenkodningen. Exportera på nytt, eller ange teckenkodningen.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 (P-%3) already.</source>
        <translation>%1 tillhör redan %2 (P-%3).</translation>
    </message>
    <message>
        <source>%1 breaks off within line %2: the file is incomplete, and that line was skipped. Export or copy the file again, and import it once more.</source>
        <translation>%1 bryts av inom rad %2: filen är ofullständig, och den raden hoppades över. Exportera eller kopiera filen på nytt och importera den igen.</translation>
    </message>
    <message>
        <source>%1 breaks off within row %2, before its quotation mark is closed: the file is incomplete. What is there of the row was taken. Export or copy the file again, and import it once more.</source>
        <translation>%1 bryts av inom rad %2, innan citattecknet är stängt: filen är ofullständig. Det som finns av raden lästes in. Exportera eller kopiera filen på nytt och importera den igen.</translation>
    </message>
    <message>
        <source>%1 brought an answer</source>
        <translation>%1 gav ett svar</translation>
    </message>
    <message>
        <source>%1 can only slip to a later release than %2; %3 is not later.</source>
        <translation>%1 kan bara senareläggas till en version efter %2; %3 är inte senare.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2. It is %3 or more.</source>
        <translation>%1 kan inte vara %2. Värdet ska vara %3 eller mer.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be as large as %2.</source>
        <translation>%1: %2 är ett för stort tal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be closed: somebody still waits for an answer.</source>
        <translation>%1 kan inte avslutas: någon väntar fortfarande på ett svar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be merged with itself.</source>
        <translation>%1 kan inte slås ihop med sig själv.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be understood: %2.</source>
        <translation>%1 går inte att förstå: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kan inte skrivas: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t draw on two reserves of %2 in %3: %4 and %5. Choose one.</source>
        <translation>%1 kan inte använda två reservationer från %2 i %3: %4 och %5. Välj en.</translation>
    </message>
    <message>
        <source>%1 can&apos;t give %2 days of %3: a capacity is 0 or more.</source>
        <translation>%1 kan inte ge %2 dagar från %3: en kapacitet är 0 eller mer.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have %2 person-days of it: give 0 or more.</source>
        <translation>%1 kan inte ha %2 persondagar av den: ange 0 eller mer.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have a %2 of %3: it is a number of 0 or more.</source>
        <translation>%1 kan inte ha detta värde för %2: %3. Det är ett tal som är 0 eller mer.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have these levels: it is counted.</source>
        <translation>%1 kan inte ha de här nivåerna: det räknas ut.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have these levels: none are named.</source>
        <translation>%1 kan inte ha de här nivåerna: inga är namngivna.</translation>
    </message>
    <message>
        <source>%1 can&apos;t keep %2 days for %3.</source>
        <translation>%1 kan inte reservera %2 dagar för %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>%1 can’t bring it back. Name a number above 0.</source>
        <translation>Med %1 tas den inte upp igen. Ange ett tal över 0.</translation>
    </message>
    <message>
        <source>%1 can’t bring it back. Name a number of at most %2.</source>
        <translation>Med %1 tas den inte upp igen. Ange ett tal som är högst %2.</translation>
    </message>
    <message>
        <source>%1 can’t stand in for %2. Name somebody else.</source>
        <translation>%1 kan inte ersätta %2. Ange någon annan.</translation>
    </message>
    <message>
        <source>%1 change</source>
        <translation>%1 ändring</translation>
    </message>
    <message>
        <source>%1 change of %2 would lose what was estimated: say which team takes it over (team remove &apos;%3&apos; --to &apos;%4&apos;).</source>
        <translation>%1 ändring för %2 skulle förlora sin uppskattning: ange vilket team som tar över den (team remove &apos;%3&apos; --to &apos;%4&apos;).</translation>
    </message>
    <message>
        <source>%1 change parked</source>
        <translation>%1 ändring parkerad</translation>
    </message>
    <message>
        <source>%1 change placed in R-%2, %3</source>
        <translation>%1 ändring placerad i R-%2, %3</translation>
    </message>
    <message>
        <source>%1 change scored: %2</source>
        <translation>%1 ändring poängsatt: %2</translation>
    </message>
    <message>
        <source>%1 change: %2 set</source>
        <translation>%1 ändring: %2 har angetts</translation>
    </message>
    <message>
        <source>%1 change: %2 set to %3</source>
        <translation>%1 ändring: %2 är nu %3</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 har ändrats</translation>
    </message>
    <message>
        <source>%1 changed %2 while you looked at it. See what it says now, then try again.</source>
        <translation>%1 ändrade %2 medan du läste. Se vad som står där nu och försök sedan igen.</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 har ändrats: %2</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 ändringar</translation>
    </message>
    <message>
        <source>%1 changes of %2 would lose what was estimated: say which team takes it over (team remove &apos;%3&apos; --to &apos;%4&apos;).</source>
        <translation>%1 ändringar för %2 skulle förlora sin uppskattning: ange vilket team som tar över den (team remove &apos;%3&apos; --to &apos;%4&apos;).</translation>
    </message>
    <message>
        <source>%1 changes parked</source>
        <translation>%1 ändringar parkerade</translation>
    </message>
    <message>
        <source>%1 changes placed in R-%2, %3</source>
        <translation>%1 ändringar placerade i R-%2, %3</translation>
    </message>
    <message>
        <source>%1 changes scored: %2</source>
        <translation>%1 ändringar poängsatta: %2</translation>
    </message>
    <message>
        <source>%1 changes: %2 set</source>
        <translation>%1 ändringar: %2 har angetts</translation>
    </message>
    <message>
        <source>%1 changes: %2 set to %3</source>
        <translation>%1 ändringar: %2 är nu %3</translation>
    </message>
    <message>
        <source>%1 characters are too many for one paste: at most %2.</source>
        <translation>%1 tecken är för många för att klistras in på en gång: högst %2.</translation>
    </message>
    <message>
        <source>%1 consulted on C-%2</source>
        <translation>%1 rådfrågas om C-%2</translation>
    </message>
    <message>
        <source>%1 contains NUL bytes: it is damaged, or not a text file. Export the tickets again as CSV, XLSX or JSON.</source>
        <translation>%1 innehåller NUL-byte: filen är skadad eller ingen textfil. Exportera ärendena på nytt som CSV, XLSX eller JSON.</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3.</source>
        <translation>%1 kunde inte kopieras till %2: %3.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it is not everything of its source: %2</source>
        <translation>%1 kunde inte läsas till slutet, så den innehåller inte allt från sin källa: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another name.</source>
        <translation>%1 kunde inte skrivas: %2. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is still there.</source>
        <translation>%1 kunde inte skrivas: %2. Det som fanns där förut finns kvar.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagar</translation>
    </message>
    <message>
        <source>%1 days before %2 is %3, so it would be back at once. Say fewer days before.</source>
        <translation>%1 dagar före %2 är %3, så den skulle tas upp igen genast. Ange färre dagar.</translation>
    </message>
    <message>
        <source>%1 days of %2</source>
        <translation>%1 dagar från %2</translation>
    </message>
    <message>
        <source>%1 decided on C-%2 just now: %3, “%4”. To decide all the same, add --overrule.</source>
        <translation>%1 beslutade just om C-%2: %3, ”%4”. Lägg till --overrule för att besluta ändå.</translation>
    </message>
    <message>
        <source>%1 empty release</source>
        <translation>%1 tom version</translation>
    </message>
    <message>
        <source>%1 empty releases</source>
        <translation>%1 tomma versioner</translation>
    </message>
    <message>
        <source>%1 ends in the middle of a character: it is incomplete. Export or copy it again.</source>
        <translation>%1 slutar mitt i ett tecken: filen är ofullständig. Exportera eller kopiera den på nytt.</translation>
    </message>
    <message>
        <source>%1 ends on %2, before it begins on %3.</source>
        <translation>%1 slutar den %2, innan den börjar den %3.</translation>
    </message>
    <message>
        <source>%1 excludes %2, and both must go together. Remove one of the two.</source>
        <translation>%1 utesluter %2, och båda måste höra ihop. Ta bort det ena av de två.</translation>
    </message>
    <message>
        <source>%1 excludes %2.</source>
        <translation>%1 utesluter %2.</translation>
    </message>
    <message>
        <source>%1 failed C-%2 for R-%3</source>
        <translation>%1 underkände C-%2 för R-%3</translation>
    </message>
    <message>
        <source>%1 failed R-%2 as a whole</source>
        <translation>%1 underkände R-%2 som helhet</translation>
    </message>
    <message>
        <source>%1 failed its test as a whole. Mend it, and give its verdict again.</source>
        <translation>%1 är underkänd som helhet. Rätta den och ange testresultatet på nytt.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 is longer than three years.</source>
        <translation>%1 från %2 till %3 är längre än tre år.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 (%4); %5 is outside.</source>
        <translation>%1 går från %2 till %3 (%4); %5 ligger utanför.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3; %4 is outside.</source>
        <translation>%1 går från %2 till %3; %4 ligger utanför.</translation>
    </message>
    <message>
        <source>%1 goes together with %2.</source>
        <translation>%1 hör ihop med %2.</translation>
    </message>
    <message>
        <source>%1 gone meanwhile</source>
        <translation>%1 försvunna under tiden</translation>
    </message>
    <message>
        <source>%1 hangs on %2, which fits into none of these releases.</source>
        <translation>%1 är beroende av %2, som inte får plats i någon av de här versionerna.</translation>
    </message>
    <message>
        <source>%1 has %2 MB; files are read up to %3 MB. Export it in parts, for example a year at a time.</source>
        <translation>%1 är på %2 MB; filer läses upp till %3 MB. Exportera i delar, till exempel ett år i taget.</translation>
    </message>
    <message>
        <source>%1 has %2 of %3.</source>
        <translation>%1 har %2 från %3.</translation>
    </message>
    <message>
        <source>%1 has %2 person-days free</source>
        <translation>%1 har %2 lediga persondagar</translation>
    </message>
    <message>
        <source>%1 has %2 person-days free already. Name a higher number.</source>
        <translation>%1 har redan %2 lediga persondagar. Ange ett högre antal.</translation>
    </message>
    <message>
        <source>%1 has %2 rows; files are read up to %3. Export it in parts, for example a year at a time.</source>
        <translation>%1 har %2 rader; filer läses upp till %3. Exportera i delar, till exempel ett år i taget.</translation>
    </message>
    <message>
        <source>%1 has a branch “%2” already.</source>
        <translation>%1 har redan en gren ”%2”.</translation>
    </message>
    <message>
        <source>%1 has a line of more than %2 MB: that is no table. Export the tickets as CSV, XLSX or JSON.</source>
        <translation>%1 har en rad på mer än %2 MB: det är ingen tabell. Exportera ärendena som CSV, XLSX eller JSON.</translation>
    </message>
    <message>
        <source>%1 has a sheet that spans %2 rows and %3 columns: too many to hold at once. Delete stray cells far from the table, or save it as CSV.</source>
        <translation>%1 har ett blad som omfattar %2 rader och %3 kolumner: för många på en gång. Ta bort enstaka celler långt från tabellen, eller spara bladet som CSV.</translation>
    </message>
    <message>
        <source>%1 has a sheet with %2 rows; files are read up to %3. Split it, for example a year at a time.</source>
        <translation>%1 har ett blad med %2 rader; filer läses upp till %3. Dela upp det, till exempel ett år i taget.</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns. Export fewer columns, or look whether it is a table at all.</source>
        <translation>%1 har mer än %2 kolumner. Exportera färre kolumner, eller se efter om det alls är en tabell.</translation>
    </message>
    <message>
        <source>%1 has more than %2 reserves of %3. Put some together.</source>
        <translation>%1 har mer än %2 reservationer från %3. Slå ihop några.</translation>
    </message>
    <message>
        <source>%1 has no branch “%2”. There are: %3.</source>
        <translation>%1 har ingen gren ”%2”. De som finns är: %3.</translation>
    </message>
    <message>
        <source>%1 has no column with a name, a mail address or an organisation. Name the columns %2; all may be missing but one of name, email and organisation.</source>
        <translation>%1 har ingen kolumn med namn, e-postadress eller organisation. Kalla kolumnerna %2; alla utom en av name, email och organisation får saknas.</translation>
    </message>
    <message>
        <source>%1 has no coming release that takes something in. Lay some out (fortnight release plan).%2</source>
        <translation>%1 har ingen kommande version som tar in något. Lägg ut några (fortnight release plan).%2</translation>
    </message>
    <message>
        <source>%1 has no row of headers. Export it again with its column names.</source>
        <translation>%1 har ingen rubrikrad. Exportera filen på nytt med kolumnnamn.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. Its sheets are: %3.</source>
        <translation>%1 har inget blad ”%2”. Bladen är: %3.</translation>
    </message>
    <message>
        <source>%1 has no team “%2”. It has %3.</source>
        <translation>%1 har inget team ”%2”. De som finns är %3.</translation>
    </message>
    <message>
        <source>%1 has no team “%2”. There are: %3.</source>
        <translation>%1 har inget team ”%2”. De som finns är: %3.</translation>
    </message>
    <message>
        <source>%1 has no teams any more: each release keeps the capacity that it had in all.</source>
        <translation>%1 har inga team längre: varje version behåller den kapacitet som den hade totalt.</translation>
    </message>
    <message>
        <source>%1 has no teams: its work is not split. Leave the team out.</source>
        <translation>%1 har inga team: arbetet delas inte upp. Utelämna teamet.</translation>
    </message>
    <message>
        <source>%1 has no time of %2.</source>
        <translation>%1 har ingen tid från %2.</translation>
    </message>
    <message>
        <source>%1 has no “%2”. Did you mean %3?</source>
        <translation>%1 har inget ”%2”. Menade du %3?</translation>
    </message>
    <message>
        <source>%1 has no “%2”. There is %3.</source>
        <translation>%1 har inget ”%2”. Det som finns är %3.</translation>
    </message>
    <message>
        <source>%1 has not answered since %2</source>
        <translation>sedan den %2 har %1 inte svarat</translation>
    </message>
    <message>
        <source>%1 has not passed its test as a whole yet. Give that verdict (verdict %2 pass).</source>
        <translation>%1 är ännu inte godkänd som helhet. Ange det testresultatet (verdict %2 pass).</translation>
    </message>
    <message>
        <source>%1 holds C-%2, and nobody has said how much work it is.</source>
        <translation>%1 innehåller C-%2, och ingen har angett hur mycket arbete den är.</translation>
    </message>
    <message>
        <source>%1 holds a sheet of %2 MB of text; files are read up to %3 MB. Export it in parts, for example a year at a time.</source>
        <translation>%1 innehåller ett blad med %2 MB text; filer läses upp till %3 MB. Exportera i delar, till exempel ett år i taget.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 pages. Add its parts one by one.</source>
        <translation>%1 innehåller mer än %2 sidor. Lägg till delarna en och en.</translation>
    </message>
    <message>
        <source>%1 holds no page: no file that ends with .md, .markdown, .html or .htm.</source>
        <translation>%1 innehåller ingen sida: ingen fil som slutar på .md, .markdown, .html eller .htm.</translation>
    </message>
    <message>
        <source>%1 holds no tickets. Export it again and look whether anything was chosen.</source>
        <translation>%1 innehåller inga ärenden. Exportera på nytt och se efter om något var valt.</translation>
    </message>
    <message>
        <source>%1 holds nothing. Place changes in it first.</source>
        <translation>%1 är tom. Placera ändringar i den först.</translation>
    </message>
    <message>
        <source>%1 holds the names of its columns, and no rows under them.</source>
        <translation>%1 innehåller bara kolumnnamn och inga rader under dem.</translation>
    </message>
    <message>
        <source>%1 hot fix</source>
        <translation>%1 akuträttelse</translation>
    </message>
    <message>
        <source>%1 hot fixes</source>
        <translation>%1 akuträttelser</translation>
    </message>
    <message>
        <source>%1 is %2, not of tickets.</source>
        <translation>%1 innehåller annat än ärenden: %2.</translation>
    </message>
    <message>
        <source>%1 is %2, not of tickets. Export the tickets (or issues) themselves and import that file.</source>
        <translation>%1 innehåller annat än ärenden: %2. Exportera själva ärendena och importera den filen.</translation>
    </message>
    <message>
        <source>%1 is %2. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 är %2. Exportera ärendena som CSV, XLSX eller JSON och importera det.</translation>
    </message>
    <message>
        <source>%1 is %2. Open it with --db, or export its tickets as CSV.</source>
        <translation>%1 är %2. Öppna den med --db, eller exportera dess ärenden som CSV.</translation>
    </message>
    <message>
        <source>%1 is %2. Unpack it and import the file inside.</source>
        <translation>%1 är %2. Packa upp det och importera filen i det.</translation>
    </message>
    <message>
        <source>%1 is %2: it can&apos;t be %3 again. Only what is %4 can.</source>
        <translation>%1 har statusen %2 och kan inte bli %3 igen. Det kräver statusen %4.</translation>
    </message>
    <message>
        <source>%1 is %2: it can&apos;t be %3. Only what is %4 can.</source>
        <translation>%1 har statusen %2 och kan inte bli %3. Det kräver statusen %4.</translation>
    </message>
    <message>
        <source>%1 is %2: it holds no tickets.</source>
        <translation>%1 innehåller inga ärenden: %2.</translation>
    </message>
    <message>
        <source>%1 is %2: it holds no tickets. Export the tickets (or issues) themselves and import that file.</source>
        <translation>%1 innehåller inga ärenden: %2. Exportera själva ärendena och importera den filen.</translation>
    </message>
    <message>
        <source>%1 is %2: it takes nothing more in. Choose a later release, or name a reason for it to go in late (fortnight %3 %4 %5 --late …).</source>
        <translation>%1 är %2: den tar inte in något mer. Välj en senare version, eller ange varför den släpps in i efterhand (fortnight %3 %4 %5 --late …).</translation>
    </message>
    <message>
        <source>%1 is %2: it takes nothing more in. Choose a later release.</source>
        <translation>%1 är %2: den tar inte in något mer. Välj en senare version.</translation>
    </message>
    <message>
        <source>%1 is JSON nested too deeply to be a list of tickets.</source>
        <translation>%1 är JSON som är för djupt nästlad för att vara en lista med ärenden.</translation>
    </message>
    <message>
        <source>%1 is JSON that cannot be read: a number in it is too long. Export it again.</source>
        <translation>%1 är JSON som inte går att läsa: ett tal i den är för långt. Exportera den på nytt.</translation>
    </message>
    <message>
        <source>%1 is JSON without a list of tickets (it holds: %2). Export the tickets, and import that file.</source>
        <translation>%1 är JSON utan någon lista med ärenden (den innehåller: %2). Exportera ärendena och importera den filen.</translation>
    </message>
    <message>
        <source>%1 is JSON without tickets. Export the tickets, and import that file.</source>
        <translation>%1 är JSON utan ärenden. Exportera ärendena och importera den filen.</translation>
    </message>
    <message>
        <source>%1 is a Word document. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 är ett Word-dokument. Exportera ärendena som CSV, XLSX eller JSON och importera det.</translation>
    </message>
    <message>
        <source>%1 is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV.</source>
        <translation>%1 är en binär Excel-arbetsbok (.xlsb). Spara den som .xlsx eller CSV.</translation>
    </message>
    <message>
        <source>%1 is a correction that nobody has reproduced. Reproduce it before it is honoured.</source>
        <translation>%1 är en rättelse som ingen har återskapat. Återskapa den innan den beviljas.</translation>
    </message>
    <message>
        <source>%1 is a correction: a fault is mended, and waits for no renewal.</source>
        <translation>%1 är en rättelse: ett fel rättas och väntar inte på någon förnyelse.</translation>
    </message>
    <message>
        <source>%1 is a file. Name the folder that it lies in.</source>
        <translation>%1 är en fil. Ange mappen som den ligger i.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file inside it.</source>
        <translation>%1 är en mapp. Välj en fil i den.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 är en mapp. Ange en fil i den.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file, like fortnight.db.</source>
        <translation>%1 är en mapp. Ange en fil, till exempel fortnight.db.</translation>
    </message>
    <message>
        <source>%1 is a mail message. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 är ett e-postmeddelande. Exportera ärendena som CSV, XLSX eller JSON och importera det.</translation>
    </message>
    <message>
        <source>%1 is a mandate: it can only be rejected as lapsed, when its law no longer demands it.</source>
        <translation>%1 är ett lagkrav: den kan bara avslås som ”Upphört”, när lagen inte längre kräver den.</translation>
    </message>
    <message>
        <source>%1 is a mandate: it needs the reference of its law or contract and the date by which it must ship.</source>
        <translation>%1 är ett lagkrav: den behöver en hänvisning till sin lag eller sitt avtal och datumet då den senast måste levereras.</translation>
    </message>
    <message>
        <source>%1 is a mandate: its date can&apos;t wait for a renewal.</source>
        <translation>%1 är ett lagkrav: dess datum kan inte vänta på en förnyelse.</translation>
    </message>
    <message>
        <source>%1 is a message in Outlook&apos;s own format. Save it as .eml (or drag it to a folder from the web mail).</source>
        <translation>%1 är ett meddelande i Outlooks eget format. Spara det som .eml (eller dra det från webbmejlen till en mapp).</translation>
    </message>
    <message>
        <source>%1 is a number, and “%2” is none.</source>
        <translation>%1 är ett tal, men det är inte ”%2”.</translation>
    </message>
    <message>
        <source>%1 is a presentation. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 är en presentation. Exportera ärendena som CSV, XLSX eller JSON och importera det.</translation>
    </message>
    <message>
        <source>%1 is a recording of HTTP exchanges, and none of its answers holds tickets.</source>
        <translation>%1 är en inspelning av HTTP-anrop, och inget av svaren innehåller ärenden.</translation>
    </message>
    <message>
        <source>%1 is a release of %2, %3 belongs to %4.</source>
        <translation>%1 är en version av %2, men %3 hör till %4.</translation>
    </message>
    <message>
        <source>%1 is a web page (HTML), perhaps a sign-in page or an “Excel” export that is a page in truth. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 är en webbsida (HTML), kanske en inloggningssida eller en ”Excel”-export som egentligen är en sida. Exportera ärendena som CSV, XLSX eller JSON och importera det.</translation>
    </message>
    <message>
        <source>%1 is a workbook or zip archive packed with gzip. Unpack it and import the file inside.</source>
        <translation>%1 är en arbetsbok eller ett zip-arkiv, packat med gzip. Packa upp det och importera filen i det.</translation>
    </message>
    <message>
        <source>%1 is a zip archive. Unpack it and import the file inside.</source>
        <translation>%1 är ett zip-arkiv. Packa upp det och importera filen i det.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file. Save it as .xlsx or CSV.</source>
        <translation>%1 är en OpenDocument-fil. Spara den som .xlsx eller CSV.</translation>
    </message>
    <message>
        <source>%1 is an XML file. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 är en XML-fil. Exportera ärendena som CSV, XLSX eller JSON och importera det.</translation>
    </message>
    <message>
        <source>%1 is an old Excel or Office file (.xls), or one with a password. Open it in Excel or LibreOffice and save it as .xlsx or CSV without a password.</source>
        <translation>%1 är en gammal Excel- eller Office-fil (.xls), eller har ett lösenord. Öppna den i Excel eller LibreOffice och spara den som .xlsx eller CSV utan lösenord.</translation>
    </message>
    <message>
        <source>%1 is asked that about C-%2 already.</source>
        <translation>%1 har redan fått den frågan om C-%2.</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3</source>
        <translation>%1 är borta från %2 till %3</translation>
    </message>
    <message>
        <source>%1 is away on %2</source>
        <translation>%1 är borta den %2</translation>
    </message>
    <message>
        <source>%1 is barred from %2</source>
        <translation>%1 hålls utanför %2</translation>
    </message>
    <message>
        <source>%1 is barred from %2.</source>
        <translation>%1 hålls utanför %2.</translation>
    </message>
    <message>
        <source>%1 is barred from all releases.</source>
        <translation>%1 hålls utanför alla versioner.</translation>
    </message>
    <message>
        <source>%1 is both pinned to %2 and barred from it. Choose one.</source>
        <translation>%1 är både fäst vid %2 och hålls utanför den. Välj det ena.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 ticket, the last is %3. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 är felaktig eller ofullständig JSON efter %2 ärende, det sista är %3. Inget lästes in. Exportera eller kopiera filen på nytt.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 ticket. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 är felaktig eller ofullständig JSON efter %2 ärende. Inget lästes in. Exportera eller kopiera filen på nytt.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 tickets, the last is %3. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 är felaktig eller ofullständig JSON efter %2 ärenden, det sista är %3. Inget lästes in. Exportera eller kopiera filen på nytt.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 tickets. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 är felaktig eller ofullständig JSON efter %2 ärenden. Inget lästes in. Exportera eller kopiera filen på nytt.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 är felaktig eller ofullständig JSON. Inget lästes in. Exportera eller kopiera filen på nytt.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON: line %2, character %3 (%4). %5 Nothing was taken in. Export or copy it again.</source>
        <translation>%1 är felaktig eller ofullständig JSON: rad %2, tecken %3 (%4). %5 Inget lästes in. Exportera eller kopiera filen på nytt.</translation>
    </message>
    <message>
        <source>%1 is counted with %2 of their time: %3.</source>
        <translation>%1 räknas med %2 av sin tid: %3.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: %2. Export or copy it again.</source>
        <translation>%1 är skadad eller ofullständig: %2. Exportera eller kopiera filen på nytt.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 Choose an earlier backup.</source>
        <translation>%1 är skadad: %2 Välj en tidigare säkerhetskopia.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again and look whether anything was chosen.</source>
        <translation>%1 är tom. Exportera på nytt och se efter om något var valt.</translation>
    </message>
    <message>
        <source>%1 is expedited, but %2 is not a critical correction.</source>
        <translation>%1 är brådskande, men %2 är ingen kritisk rättelse.</translation>
    </message>
    <message>
        <source>%1 is expedited: only critical corrections (priority 1) go in, and %2 is none.</source>
        <translation>%1 är brådskande: bara kritiska rättelser (prioritet 1) får ingå, och %2 är ingen sådan.</translation>
    </message>
    <message>
        <source>%1 is expedited: only critical corrections (priority 1) go in, and %2 is none. Its priority follows from its urgency and its impact: the share of end users that wait for it.</source>
        <translation>%1 är brådskande: bara kritiska rättelser (prioritet 1) får ingå, och %2 är ingen sådan. Prioriteten följer av dess angelägenhet och påverkan: andelen slutanvändare som väntar på den.</translation>
    </message>
    <message>
        <source>%1 is given twice. Say it once.</source>
        <translation>%1 anges två gånger. Ange det en gång.</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1 ingår redan i %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 with %3 of their time</source>
        <translation>%1 ingår i %2 med %3 av sin tid</translation>
    </message>
    <message>
        <source>%1 is in force from %2</source>
        <translation>från den %2 gäller %1</translation>
    </message>
    <message>
        <source>%1 is in no team, so nothing is counted anew.</source>
        <translation>%1 ingår inte i något team, så inget räknas om.</translation>
    </message>
    <message>
        <source>%1 is in the branch %2 already, and %3 is a release of it: there is nothing to port.</source>
        <translation>%1 finns redan i grenen %2, och %3 är en version av den: det finns inget att portera.</translation>
    </message>
    <message>
        <source>%1 is in the main line already, and %2 is a release of it: there is nothing to port.</source>
        <translation>%1 finns redan i huvudlinjen, och %2 är en version av den: det finns inget att portera.</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 är känd</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, is past. In it stands %3; %4.</source>
        <translation>%1 lämnas som den är: dess dag, %2, är förbi. I den: %3; %4.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, is past. Nothing stands in it.</source>
        <translation>%1 lämnas som den är: dess dag, %2, är förbi. Den är tom.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, lies in %3. In it stands %4; %5.</source>
        <translation>%1 lämnas som den är: dess dag, %2, ligger i %3. I den: %4; %5.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, lies in %3. Nothing stands in it.</source>
        <translation>%1 lämnas som den är: dess dag, %2, ligger i %3. Den är tom.</translation>
    </message>
    <message>
        <source>%1 is neither UTF-8 nor Windows-1252. Name its encoding (an old DOS file is often cp850), or save it as UTF-8.</source>
        <translation>%1 är varken UTF-8 eller Windows-1252. Ange teckenkodningen (en gammal DOS-fil är ofta cp850), eller spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>%1 is new. Park it first, so that those who wait know that it will be decided.</source>
        <translation>%1 är ny. Parkera den först, så att de som väntar vet att den kommer att beslutas.</translation>
    </message>
    <message>
        <source>%1 is no Fortnight database, and it was left as it is. To import it: fortnight import FILE.</source>
        <translation>%1 är ingen Fortnight-databas och lämnades som den var. För att importera den: fortnight import FILE.</translation>
    </message>
    <message>
        <source>%1 is no backup of a Fortnight database, or it is damaged.</source>
        <translation>%1 är ingen säkerhetskopia av en Fortnight-databas, eller så är den skadad.</translation>
    </message>
    <message>
        <source>%1 is no backup of a Fortnight database.</source>
        <translation>%1 är ingen säkerhetskopia av en Fortnight-databas.</translation>
    </message>
    <message>
        <source>%1 is no scoring document. See one: fortnight scoring show</source>
        <translation>%1 är inget poängdokument. Se hur ett sådant ser ut: fortnight scoring show</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 är ingen text i UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not a day to come.</source>
        <translation>%1 är ingen kommande dag.</translation>
    </message>
    <message>
        <source>%1 is not a mandate: only a mandate can lapse.</source>
        <translation>%1 är inget lagkrav: bara ett lagkrav kan upphöra.</translation>
    </message>
    <message>
        <source>%1 is not a text file in a known encoding. Export the tickets as CSV, XLSX or JSON.</source>
        <translation>%1 är ingen textfil i en känd teckenkodning. Exportera ärendena som CSV, XLSX eller JSON.</translation>
    </message>
    <message>
        <source>%1 is not among the candidates.</source>
        <translation>%1 är inte en av kandidaterna.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Name a file for the backup.</source>
        <translation>%1 är ingen vanlig fil. Ange en fil för säkerhetskopian.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Save the export as a file and choose that.</source>
        <translation>%1 är ingen vanlig fil. Spara exporten som en fil och välj den.</translation>
    </message>
    <message>
        <source>%1 is not away from %2 to %3</source>
        <translation>%1 är inte borta från %2 till %3</translation>
    </message>
    <message>
        <source>%1 is not away on %2</source>
        <translation>%1 är inte borta den %2</translation>
    </message>
    <message>
        <source>%1 is not in %2. Everybody who is: fortnight team list</source>
        <translation>%1 ingår inte i %2. Alla medlemmar listas av: fortnight team list</translation>
    </message>
    <message>
        <source>%1 is not in the encoding %2: line %3 cannot be read. Choose another encoding, or none, to have it found.</source>
        <translation>%1 har inte teckenkodningen %2: rad %3 går inte att läsa. Välj en annan teckenkodning, eller ingen, så att den hittas automatiskt.</translation>
    </message>
    <message>
        <source>%1 is not listed to ask, nor is anybody of the same organisation.</source>
        <translation>%1 står inte i registret över dem som får anmäla, och det gör ingen annan från samma organisation heller.</translation>
    </message>
    <message>
        <source>%1 is not listed to ask. Listed of the same organisation: %2.</source>
        <translation>%1 står inte i registret över dem som får anmäla. Från samma organisation står: %2.</translation>
    </message>
    <message>
        <source>%1 is not supported. Give a file, or postgresql://user@server/name.</source>
        <translation>%1 stöds inte. Ange en fil, eller postgresql://user@server/name.</translation>
    </message>
    <message>
        <source>%1 is not tested and would move on, but there is no later release that takes it in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>%1 är inte testad och skulle flyttas vidare, men det finns ingen senare version som tar in den. Lägg ut en först (fortnight release plan), eller ange testresultatet.</translation>
    </message>
    <message>
        <source>%1 is not tested and would move on, but there is no later release that takes them in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>%1 är inte testad och skulle flyttas vidare, men det finns ingen senare version som tar in den. Lägg ut en först (fortnight release plan), eller ange testresultatet.</translation>
    </message>
    <message>
        <source>%1 is not tested, and nothing untested ships in %2. Give the verdict, or %3.</source>
        <translation>%1 är inte testad, och inget otestat levereras i %2. Ange testresultatet, eller %3.</translation>
    </message>
    <message>
        <source>%1 is not tested: nothing untested ships. Give its verdict, or let it slip to a later release.</source>
        <translation>%1 är inte testad: inget otestat levereras. Ange testresultatet, eller senarelägg den till en senare version.</translation>
    </message>
    <message>
        <source>%1 is not to be placed here, or nobody has said how much work it is.</source>
        <translation>%1 ska inte placeras här, eller så har ingen angett hur mycket arbete den är.</translation>
    </message>
    <message>
        <source>%1 is one JSON document of more than %2 MB. Export it as JSON lines (one ticket a line), as CSV, or in parts.</source>
        <translation>%1 är ett enda JSON-dokument på mer än %2 MB. Exportera det som JSON-rader (ett ärende per rad), som CSV eller i delar.</translation>
    </message>
    <message>
        <source>%1 is packed with gzip and breaks off or is damaged after line %2: nothing of it was taken in. Export or copy it again.</source>
        <translation>%1 är packad med gzip och bryts av eller är skadad efter rad %2: inget av den lästes in. Exportera eller kopiera filen på nytt.</translation>
    </message>
    <message>
        <source>%1 is packed with gzip and breaks off or is damaged at its beginning: nothing of it was taken in. Export or copy it again.</source>
        <translation>%1 är packad med gzip och bryts av eller är skadad redan i början: inget av den lästes in. Exportera eller kopiera filen på nytt.</translation>
    </message>
    <message>
        <source>%1 is past, so C-%2 may ship already. Choose a day to come.</source>
        <translation>%1 har passerat, så C-%2 får redan levereras. Välj en kommande dag.</translation>
    </message>
    <message>
        <source>%1 is past. Choose today or a day to come.</source>
        <translation>%1 har passerat. Välj i dag eller en kommande dag.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2</source>
        <translation>%1 är fäst vid %2</translation>
    </message>
    <message>
        <source>%1 is pinned to %2 and stays out</source>
        <translation>%1 är fäst vid %2 men stannar ute</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, which is not among the releases to compose.</source>
        <translation>%1 är fäst vid %2, som inte är en av versionerna att sätta ihop.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, which is not among these releases.</source>
        <translation>%1 är fäst vid %2, som inte är en av de här versionerna.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2.</source>
        <translation>%1 är fäst vid %2.</translation>
    </message>
    <message>
        <source>%1 is the last of the chain on duty. Name who it is handed on to.</source>
        <translation>%1 är det sista ledet i kedjan som är i tjänst. Ange vem den lämnas vidare till.</translation>
    </message>
    <message>
        <source>%1 is there already, and stays as it is. To replace it: --force.</source>
        <translation>%1 finns redan och lämnas som den är. För att ersätta den: --force.</translation>
    </message>
    <message>
        <source>%1 is there already: %2.</source>
        <translation>%1 finns redan: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a scoring document.</source>
        <translation>%1 är för stor för ett poängdokument.</translation>
    </message>
    <message>
        <source>%1 keeps %2 days of %3, and has %4. Keep fewer.</source>
        <translation>%1 reserverar %2 dagar från %3 men har %4. Reservera färre.</translation>
    </message>
    <message>
        <source>%1 keeps %2 of %3 for %4.</source>
        <translation>%1 reserverar %2 av %3 för %4.</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 redan kända</translation>
    </message>
    <message>
        <source>%1 lacks the hot fix %2, which shipped before: it would be lost.</source>
        <translation>%1 saknar akuträttelsen %2, som redan har levererats: den skulle gå förlorad.</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 har lämnat %2</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 lämnas orörda</translation>
    </message>
    <message>
        <source>%1 letter held</source>
        <translation>%1 brev kvarhållet</translation>
    </message>
    <message>
        <source>%1 letter marked unreachable</source>
        <translation>%1 brev markerat som onåbart</translation>
    </message>
    <message>
        <source>%1 letter queued</source>
        <translation>%1 brev ställt i kö</translation>
    </message>
    <message>
        <source>%1 letter queued again</source>
        <translation>%1 brev ställt i kö igen</translation>
    </message>
    <message>
        <source>%1 letter taken as sent</source>
        <translation>%1 brev räknas som skickat</translation>
    </message>
    <message>
        <source>%1 letter that came back</source>
        <translation>%1 brev som kom tillbaka</translation>
    </message>
    <message>
        <source>%1 letter that had not left will not be sent.</source>
        <translation>%1 brev som inte hade skickats kommer inte att skickas.</translation>
    </message>
    <message>
        <source>%1 letter to be told by hand</source>
        <translation>%1 brev ska meddelas manuellt</translation>
    </message>
    <message>
        <source>%1 letter told by hand</source>
        <translation>%1 brev meddelat manuellt</translation>
    </message>
    <message>
        <source>%1 letter withdrawn</source>
        <translation>%1 brev tillbakadraget</translation>
    </message>
    <message>
        <source>%1 letters held</source>
        <translation>%1 brev kvarhållna</translation>
    </message>
    <message>
        <source>%1 letters marked unreachable</source>
        <translation>%1 brev markerade som onåbara</translation>
    </message>
    <message>
        <source>%1 letters on the withdrawal, which have not left, tell the new day as well.</source>
        <translation>%1 brev om tillbakadragandet som inte har skickats meddelar även den nya dagen.</translation>
    </message>
    <message>
        <source>%1 letters queued</source>
        <translation>%1 brev ställda i kö</translation>
    </message>
    <message>
        <source>%1 letters queued again</source>
        <translation>%1 brev ställda i kö igen</translation>
    </message>
    <message>
        <source>%1 letters taken as sent</source>
        <translation>%1 brev räknas som skickade</translation>
    </message>
    <message>
        <source>%1 letters that came back</source>
        <translation>%1 brev som kom tillbaka</translation>
    </message>
    <message>
        <source>%1 letters that had not left will not be sent.</source>
        <translation>%1 brev som inte hade skickats kommer inte att skickas.</translation>
    </message>
    <message>
        <source>%1 letters that waited for an address are put up for approval.</source>
        <translation>%1 brev som väntade på en adress har lagts fram för godkännande.</translation>
    </message>
    <message>
        <source>%1 letters that waited for an address are queued.</source>
        <translation>%1 brev som väntade på en adress har ställts i kö.</translation>
    </message>
    <message>
        <source>%1 letters to be told by hand</source>
        <translation>%1 brev ska meddelas manuellt</translation>
    </message>
    <message>
        <source>%1 letters told by hand</source>
        <translation>%1 brev meddelade manuellt</translation>
    </message>
    <message>
        <source>%1 letters wait in the Outbox to be approved.</source>
        <translation>%1 brev väntar i utkorgen på att godkännas.</translation>
    </message>
    <message>
        <source>%1 letters withdrawn</source>
        <translation>%1 brev tillbakadragna</translation>
    </message>
    <message>
        <source>%1 looks after C-%2 already.</source>
        <translation>%1 ansvarar redan för C-%2.</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 har skapats</translation>
    </message>
    <message>
        <source>%1 may not be read with your permissions. Ask for the right to read it, or copy it.</source>
        <translation>%1 får inte läsas med dina behörigheter. Be om rätt att läsa filen, eller kopiera den.</translation>
    </message>
    <message>
        <source>%1 merged into C-%2</source>
        <translation>%1 har slagits ihop med C-%2</translation>
    </message>
    <message>
        <source>%1 more changes are at odds with where they stand.</source>
        <translation>%1 ändringar till stämmer inte med var de finns.</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 flyttas</translation>
    </message>
    <message>
        <source>%1 moved on to R-%2, %3.</source>
        <translation>%1 har flyttats vidare till R-%2, %3.</translation>
    </message>
    <message>
        <source>%1 must not ship before %2.</source>
        <translation>%1 får inte levereras före %2.</translation>
    </message>
    <message>
        <source>%1 must ship by %2 and stays out</source>
        <translation>%1 måste levereras senast %2 men stannar ute</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and %3 comes on %4.</source>
        <translation>%1 måste levereras senast %2, men %3 kommer %4.</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and comes into none of these releases.</source>
        <translation>%1 måste levereras senast %2 och kommer inte med i någon av dessa versioner.</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and comes into none of these releases: it stays in %3.</source>
        <translation>%1 måste levereras senast %2 och kommer inte med i någon av dessa versioner: den stannar i %3.</translation>
    </message>
    <message>
        <source>%1 must ship by %2.</source>
        <translation>%1 måste levereras senast %2.</translation>
    </message>
    <message>
        <source>%1 needs %2, and no release that may hold it has more than %3 for that.</source>
        <translation>%1 behöver %2, men ingen version som får innehålla den har mer än %3 för det.</translation>
    </message>
    <message>
        <source>%1 needs %2, and no release that may hold it has so much of each.</source>
        <translation>%1 behöver %2, men ingen version som får innehålla den har så mycket av varje.</translation>
    </message>
    <message>
        <source>%1 needs %2, and none of these releases has more than %3 for that.</source>
        <translation>%1 behöver %2, men ingen av de här versionerna har mer än %3 för det.</translation>
    </message>
    <message>
        <source>%1 needs %2, and none of these releases has so much of each.</source>
        <translation>%1 behöver %2, men ingen av de här versionerna har så mycket av varje.</translation>
    </message>
    <message>
        <source>%1 not taken in</source>
        <translation>%1 inte inlästa</translation>
    </message>
    <message>
        <source>%1 of %2 person-days find no room in the coming releases up to its target R-%3. Choose a later target, lay out more releases, or book one over.</source>
        <translation>%1 av %2 persondagar får inte plats i de kommande versionerna fram till R-%3, där den ska levereras. Välj en senare version, lägg ut fler eller överboka en.</translation>
    </message>
    <message>
        <source>%1 of %2 person-days find no room in the coming releases. Choose a later target, lay out more releases, or book one over.</source>
        <translation>%1 av %2 persondagar får inte plats i de kommande versionerna. Välj en senare version, lägg ut fler eller överboka en.</translation>
    </message>
    <message>
        <source>%1 of branch %2 are still to ship. Ship or remove that first.</source>
        <translation>Detta i gren %2 är inte levererat än: %1. Leverera eller ta bort det först.</translation>
    </message>
    <message>
        <source>%1 of branch %2 is still to ship. Ship or remove that first.</source>
        <translation>%1 i gren %2 är inte levererad än. Leverera eller ta bort den först.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 den %2</translation>
    </message>
    <message>
        <source>%1 on %2 is more than ten years away. Choose a day up to %3.</source>
        <translation>%1 den %2 ligger mer än tio år fram. Välj en dag senast %3.</translation>
    </message>
    <message>
        <source>%1 page added, %2 changed, %3 removed</source>
        <translation>%1 sida tillagd, %2 ändrade, %3 borttagna</translation>
    </message>
    <message>
        <source>%1 pages added, %2 changed, %3 removed</source>
        <translation>%1 sidor tillagda, %2 ändrade, %3 borttagna</translation>
    </message>
    <message>
        <source>%1 passed C-%2 for R-%3</source>
        <translation>%1 godkände C-%2 för R-%3</translation>
    </message>
    <message>
        <source>%1 passed R-%2 as a whole</source>
        <translation>%1 godkände R-%2 som helhet</translation>
    </message>
    <message>
        <source>%1 people are called “%2”. Say whom by address or number: %3</source>
        <translation>%1 personer heter ”%2”. Ange vem med adress eller nummer: %3</translation>
    </message>
    <message>
        <source>%1 person-day</source>
        <translation>%1 persondag</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 persondagar</translation>
    </message>
    <message>
        <source>%1 placed</source>
        <translation>%1 placeras</translation>
    </message>
    <message>
        <source>%1 ported change</source>
        <translation>%1 porterad ändring</translation>
    </message>
    <message>
        <source>%1 ported changes</source>
        <translation>%1 porterade ändringar</translation>
    </message>
    <message>
        <source>%1 reader reads %2</source>
        <translation>%1 mottagare läser %2</translation>
    </message>
    <message>
        <source>%1 readers read %2</source>
        <translation>%1 mottagare läser %2</translation>
    </message>
    <message>
        <source>%1 references point to rows that are not there.</source>
        <translation>%1 referenser pekar på rader som inte finns.</translation>
    </message>
    <message>
        <source>%1 release laid out: %2</source>
        <translation>%1 version utlagd: %2</translation>
    </message>
    <message>
        <source>%1 release laid out: %2 and %3 more</source>
        <translation>%1 version utlagd: %2 och %3 till</translation>
    </message>
    <message>
        <source>%1 releases laid out: %2</source>
        <translation>%1 versioner utlagda: %2</translation>
    </message>
    <message>
        <source>%1 releases laid out: %2 and %3 more</source>
        <translation>%1 versioner utlagda: %2 och %3 till</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 har tagits bort</translation>
    </message>
    <message>
        <source>%1 removed: from %2 to %3 is open again</source>
        <translation>%1 borttaget: %2 till %3 är öppet igen</translation>
    </message>
    <message>
        <source>%1 removed: on %2 is open again</source>
        <translation>%1 borttaget: den %2 är öppen igen</translation>
    </message>
    <message>
        <source>%1 require C-%2, and stay shipped.</source>
        <translation>%1 kräver C-%2 och förblir levererade.</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 kräver %2</translation>
    </message>
    <message>
        <source>%1 requires %2, which would ship in none of these releases</source>
        <translation>%1 kräver %2, som inte skulle levereras i någon av de här versionerna</translation>
    </message>
    <message>
        <source>%1 requires %2.</source>
        <translation>%1 kräver %2.</translation>
    </message>
    <message>
        <source>%1 row of people and organisations taken in</source>
        <translation>%1 rad med personer och organisationer inläst</translation>
    </message>
    <message>
        <source>%1 rows of people and organisations taken in</source>
        <translation>%1 rader med personer och organisationer inlästa</translation>
    </message>
    <message>
        <source>%1 seems to be UTF-16 without a byte-order mark. Name its encoding, utf-16-be, or save it as UTF-8.</source>
        <translation>%1 verkar vara UTF-16 utan byteordningsmärke. Ange teckenkodningen, utf-16-be, eller spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>%1 seems to be UTF-16 without a byte-order mark. Name its encoding, utf-16-le, or save it as UTF-8.</source>
        <translation>%1 verkar vara UTF-16 utan byteordningsmärke. Ange teckenkodningen, utf-16-le, eller spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>%1 set up</source>
        <translation>%1 har ställts in</translation>
    </message>
    <message>
        <source>%1 ships before %2, which it requires</source>
        <translation>%1 levereras före %2, som den kräver</translation>
    </message>
    <message>
        <source>%1 should be frozen since %2: it takes nothing more in. Choose a later release, or name a reason for it to go in late (fortnight %3 %4 %5 --late …).</source>
        <translation>%1 skulle ha varit fryst sedan %2: den tar inte in något mer. Välj en senare version, eller ange varför den släpps in i efterhand (fortnight %3 %4 %5 --late …).</translation>
    </message>
    <message>
        <source>%1 should be frozen since %2: it takes nothing more in. Choose a later release.</source>
        <translation>%1 skulle ha varit fryst sedan %2: den tar inte in något mer. Välj en senare version.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2, and %3 comes on %4.</source>
        <translation>%1 skulle ha levererats senast %2, men %3 kommer %4.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2, and comes into none of these releases.</source>
        <translation>%1 skulle ha levererats senast %2 och kommer inte med i någon av dessa versioner.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2, and comes into none of these releases: it stays in %3.</source>
        <translation>%1 skulle ha levererats senast %2 och kommer inte med i någon av dessa versioner: den stannar i %3.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2.</source>
        <translation>%1 skulle ha levererats senast %2.</translation>
    </message>
    <message>
        <source>%1 slipped to R-%2, %3</source>
        <translation>%1 har senarelagts till R-%2, %3</translation>
    </message>
    <message>
        <source>%1 stays closed: it is not expedited.</source>
        <translation>%1 förblir stängd: den är inte brådskande.</translation>
    </message>
    <message>
        <source>%1 still holds something: it stays frozen.</source>
        <translation>%1 är inte tom: den förblir fryst.</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 tas ut</translation>
    </message>
    <message>
        <source>%1 taken out of the plan</source>
        <translation>%1 har tagits ut ur planen</translation>
    </message>
    <message>
        <source>%1 takes more memory to unpack than a file of tickets may. Save its sheet as CSV and import that.</source>
        <translation>%1 kräver mer minne att packa upp än en fil med ärenden får. Spara bladet som CSV och importera det.</translation>
    </message>
    <message>
        <source>%1 takes more than %2 seconds to unpack. Save its sheet as CSV and import that.</source>
        <translation>%1 tar mer än %2 sekunder att packa upp. Spara bladet som CSV och importera det.</translation>
    </message>
    <message>
        <source>%1 takes numbers and criteria alone: %2(a, b).</source>
        <translation>%1 tar bara tal och kriterier: %2(a, b).</translation>
    </message>
    <message>
        <source>%1 takes one number: %2.</source>
        <translation>%1 tar ett enda tal: %2.</translation>
    </message>
    <message>
        <source>%1 takes two numbers or more: %2.</source>
        <translation>%1 tar två tal eller fler: %2.</translation>
    </message>
    <message>
        <source>%1 thing to bring it back</source>
        <translation>%1 villkor för att tas upp igen</translation>
    </message>
    <message>
        <source>%1 things to bring it back</source>
        <translation>%1 villkor för att tas upp igen</translation>
    </message>
    <message>
        <source>%1 ticket asked: %2</source>
        <translation>Fråga ställd om %1 ärende: %2</translation>
    </message>
    <message>
        <source>%1 ticket closed: %2</source>
        <translation>%1 ärende avslutat: %2</translation>
    </message>
    <message>
        <source>%1 ticket corrected: %2</source>
        <translation>%1 ärende rättat: %2</translation>
    </message>
    <message>
        <source>%1 ticket handed over to %2</source>
        <translation>%1 ärende överlämnat till %2</translation>
    </message>
    <message>
        <source>%1 ticket handed over to %2 and closed</source>
        <translation>%1 ärende överlämnat till %2 och avslutat</translation>
    </message>
    <message>
        <source>%1 ticket stands before that place, the last is %2.</source>
        <translation>%1 ärende står före det stället, det sista är %2.</translation>
    </message>
    <message>
        <source>%1 ticket stands before that place.</source>
        <translation>%1 ärende står före det stället.</translation>
    </message>
    <message>
        <source>%1 ticket went to %2: T-%3 among them.</source>
        <translation>%1 ärende har lämnats över till %2: T-%3.</translation>
    </message>
    <message>
        <source>%1 tickets are gone at the source, and stand as before: %2. In a list: gone:any.</source>
        <translation>%1 ärenden är borta i källan men finns kvar här som förut: %2. I en lista: gone:any.</translation>
    </message>
    <message>
        <source>%1 tickets asked: %2</source>
        <translation>Fråga ställd om %1 ärenden: %2</translation>
    </message>
    <message>
        <source>%1 tickets closed: %2</source>
        <translation>%1 ärenden avslutade: %2</translation>
    </message>
    <message>
        <source>%1 tickets corrected: %2</source>
        <translation>%1 ärenden rättade: %2</translation>
    </message>
    <message>
        <source>%1 tickets follow T-%2</source>
        <translation>%1 ärenden följer T-%2</translation>
    </message>
    <message>
        <source>%1 tickets handed over to %2</source>
        <translation>%1 ärenden överlämnade till %2</translation>
    </message>
    <message>
        <source>%1 tickets handed over to %2 and closed</source>
        <translation>%1 ärenden överlämnade till %2 och avslutade</translation>
    </message>
    <message>
        <source>%1 tickets stand before that place, the last is %2.</source>
        <translation>%1 ärenden står före det stället, det sista är %2.</translation>
    </message>
    <message>
        <source>%1 tickets stand before that place.</source>
        <translation>%1 ärenden står före det stället.</translation>
    </message>
    <message>
        <source>%1 tickets wait for C-%2</source>
        <translation>%1 ärenden väntar på C-%2</translation>
    </message>
    <message>
        <source>%1 tickets went to %2: T-%3 among them.</source>
        <translation>%1 ärenden har lämnats över till %2, bland dem T-%3.</translation>
    </message>
    <message>
        <source>%1 took the letter to %2. See whether it arrives.</source>
        <translation>%1 tog emot brevet till %2. Se efter om det kommer fram.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 MB; files are read up to that. Export it in parts, for example a year at a time.</source>
        <translation>%1 packas upp till mer än %2 MB; filer läses upp till så mycket. Exportera i delar, till exempel ett år i taget.</translation>
    </message>
    <message>
        <source>%1 wait for C-%2 already. Name a higher number.</source>
        <translation>%1 väntar redan på C-%2. Ange ett högre antal.</translation>
    </message>
    <message>
        <source>%1 wait for it now</source>
        <translation>%1 väntar på den nu</translation>
    </message>
    <message>
        <source>%1 wait for that</source>
        <translation>%1 väntar på det</translation>
    </message>
    <message>
        <source>%1 waits for that</source>
        <translation>%1 väntar på det</translation>
    </message>
    <message>
        <source>%1 was closed</source>
        <translation>%1 har avslutats</translation>
    </message>
    <message>
        <source>%1 was left alone: it is empty.</source>
        <translation>%1 lämnades orört: det är tomt.</translation>
    </message>
    <message>
        <source>%1 was not read to its end: the process that read it was ended. Nothing was taken in; import the file again.</source>
        <translation>%1 lästes inte till slutet: processen som läste filen avbröts. Inget lästes in; importera filen på nytt.</translation>
    </message>
    <message>
        <source>%1 was reopened</source>
        <translation>%1 har öppnats igen</translation>
    </message>
    <message>
        <source>%1 who were told otherwise read so in the letter, which waits in the outbox for approval.</source>
        <translation>%1 som hade fått ett annat besked läser det i brevet, som väntar i utkorgen på att godkännas.</translation>
    </message>
    <message>
        <source>%1 wish</source>
        <translation>%1 önskemål</translation>
    </message>
    <message>
        <source>%1 wishes</source>
        <translation>%1 önskemål</translation>
    </message>
    <message>
        <source>%1 would be back before leaving: away from %2 until %3.</source>
        <translation>%1 skulle vara tillbaka före avresan: borta från %2 till %3.</translation>
    </message>
    <message>
        <source>%1 would ship after %2</source>
        <translation>%1 skulle levereras efter %2</translation>
    </message>
    <message>
        <source>%1 would ship before %2</source>
        <translation>%1 skulle levereras före %2</translation>
    </message>
    <message>
        <source>%1 would unpack from %2 MB to %3 MB: that is no ordinary workbook. Save the sheet as CSV and import that.</source>
        <translation>%1 skulle packas upp från %2 MB till %3 MB: det är ingen vanlig arbetsbok. Spara bladet som CSV och importera det.</translation>
    </message>
    <message>
        <source>%1, so it can&apos;t be that C-%2 excludes C-%3. Remove the one before you set the other.</source>
        <translation>%1, så C-%2 kan inte utesluta C-%3. Ta bort det ena innan du anger det andra.</translation>
    </message>
    <message>
        <source>%1, so it can&apos;t be that C-%2 goes together with C-%3. Remove the one before you set the other.</source>
        <translation>%1, så C-%2 kan inte höra ihop med C-%3. Ta bort det ena innan du anger det andra.</translation>
    </message>
    <message>
        <source>%1, so it can&apos;t be that C-%2 requires C-%3. Remove the one before you set the other.</source>
        <translation>%1, så C-%2 kan inte kräva C-%3. Ta bort det ena innan du anger det andra.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged</source>
        <translation>%1: %2 nya, %3 uppdaterade, %4 oförändrade</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 back again</source>
        <translation>%1: %2 nya, %3 uppdaterade, %4 oförändrade, %5 tillbaka igen</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 gone at the source</source>
        <translation>%1: %2 nya, %3 uppdaterade, %4 oförändrade, %5 borta i källan</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 gone at the source, %6 back again</source>
        <translation>%1: %2 nya, %3 uppdaterade, %4 oförändrade, %5 borta i källan, %6 tillbaka igen</translation>
    </message>
    <message>
        <source>%1: a new ticket. %2</source>
        <translation>%1: ett nytt ärende. %2</translation>
    </message>
    <message>
        <source>%1: an answer on T-%2</source>
        <translation>%1: ett svar på T-%2</translation>
    </message>
    <message>
        <source>%1: if C-%2 required C-%3, that would run in a circle.</source>
        <translation>%1: om C-%2 krävde C-%3 skulle det gå runt i en cirkel.</translation>
    </message>
    <message>
        <source>%1: left alone, %2.</source>
        <translation>%1: lämnades orört, %2.</translation>
    </message>
    <message>
        <source>%1: left alone, it names no letter of ours that waits for its fate (%2: %3).</source>
        <translation>%1: lämnades orört, det nämner inget av våra brev som väntar på besked (%2: %3).</translation>
    </message>
    <message>
        <source>%1: left alone, the post still tries (%2: %3).</source>
        <translation>%1: lämnades orört, e-postservern försöker fortfarande (%2: %3).</translation>
    </message>
    <message>
        <source>%1: less_is_better is true or false.</source>
        <translation>%1: less_is_better är true eller false.</translation>
    </message>
    <message>
        <source>%1: no sheet has no row of headers. Put the column names above the rows.</source>
        <translation>%1: inget blad har någon rubrikrad. Skriv kolumnnamnen ovanför raderna.</translation>
    </message>
    <message>
        <source>%1: no sheet with a row of headers. Put the column names above the rows.</source>
        <translation>%1: inget blad med en rubrikrad. Skriv kolumnnamnen ovanför raderna.</translation>
    </message>
    <message>
        <source>%1: nobody works and only expedited releases ship from %2 to %3</source>
        <translation>%1: ingen arbetar och bara brådskande versioner levereras från %2 till %3</translation>
    </message>
    <message>
        <source>%1: nobody works and only expedited releases ship on %2</source>
        <translation>%1: ingen arbetar och bara brådskande versioner levereras den %2</translation>
    </message>
    <message>
        <source>%1: not taken in, %2</source>
        <translation>%1: lästes inte in, %2</translation>
    </message>
    <message>
        <source>%1: nothing ships from %2 to %3</source>
        <translation>%1: inget levereras från %2 till %3</translation>
    </message>
    <message>
        <source>%1: nothing ships on %2</source>
        <translation>%1: inget levereras den %2</translation>
    </message>
    <message>
        <source>%1: team %2 removed</source>
        <translation>%1: teamet %2 borttaget</translation>
    </message>
    <message>
        <source>%1: team %2 set up</source>
        <translation>%1: teamet %2 inställt</translation>
    </message>
    <message>
        <source>%1: that runs in a circle. Remove one of these.</source>
        <translation>%1: det går runt i en cirkel. Ta bort något av detta.</translation>
    </message>
    <message>
        <source>%1: the sheet “%2” has no row of headers. Put the column names above the rows.</source>
        <translation>%1: bladet ”%2” har ingen rubrikrad. Skriv kolumnnamnen ovanför raderna.</translation>
    </message>
    <message>
        <source>%1: the sheet “%2” with a row of headers. Put the column names above the rows.</source>
        <translation>%1: bladet ”%2” med en rubrikrad. Skriv kolumnnamnen ovanför raderna.</translation>
    </message>
    <message>
        <source>%1; %2 off the cadence removed: %3</source>
        <translation>%1; %2 vid sidan av takten borttagna: %3</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; och %2 till</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>, minst %1</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, högst %1</translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>, mellan %1 och %2</translation>
    </message>
    <message>
        <source>-state:merged %1</source>
        <translation>-state:merged %1</translation>
    </message>
    <message>
        <source>1 letter on the withdrawal, which has not left, tells the new day as well.</source>
        <translation>1 brev om tillbakadragandet som inte har skickats meddelar även den nya dagen.</translation>
    </message>
    <message>
        <source>1 letter that waited for an address is put up for approval.</source>
        <translation>1 brev som väntade på en adress har lagts fram för godkännande.</translation>
    </message>
    <message>
        <source>1 letter that waited for an address is queued.</source>
        <translation>1 brev som väntade på en adress har ställts i kö.</translation>
    </message>
    <message>
        <source>1 letter waits in the Outbox to be approved.</source>
        <translation>1 brev väntar i utkorgen på att godkännas.</translation>
    </message>
    <message>
        <source>1 ticket follows T-%1</source>
        <translation>1 ärende följer T-%1</translation>
    </message>
    <message>
        <source>1 ticket is gone at the source, and stands as before: %1. In a list: gone:any.</source>
        <translation>1 ärende är borta i källan men finns kvar här som förut: %1. I en lista: gone:any.</translation>
    </message>
    <message>
        <source>1 ticket waits for C-%1</source>
        <translation>1 ärende väntar på C-%1</translation>
    </message>
    <message>
        <source>1 who was told otherwise read so in the letter, which waits in the outbox for approval.</source>
        <translation>1 som hade fått ett annat besked läser det i brevet, som väntar i utkorgen på att godkännas.</translation>
    </message>
    <message>
        <source>A %1 has at most %2 characters; these are %3.</source>
        <translation>Fältet ”%1” rymmer högst %2 tecken; det här är %3.</translation>
    </message>
    <message>
        <source>A backup over the database itself, or its journal, would be none. Choose another file.</source>
        <translation>En säkerhetskopia ovanpå själva databasen, eller dess journal, vore ingen kopia. Välj en annan fil.</translation>
    </message>
    <message>
        <source>A branch needs a name, such as 4.x.</source>
        <translation>En gren behöver ett namn, till exempel 4.x.</translation>
    </message>
    <message>
        <source>A cadence is a number of days (14), or the n-th weekday of the month (2nd tue).</source>
        <translation>En takt är ett antal dagar (14), eller den n:te veckodagen i månaden (2nd tue).</translation>
    </message>
    <message>
        <source>A cadence is either a number of days or the n-th weekday of the month.</source>
        <translation>En takt är antingen ett antal dagar eller den n:te veckodagen i månaden.</translation>
    </message>
    <message>
        <source>A cadence of %1 days is outside 1 to 366.</source>
        <translation>En takt på %1 dagar ligger utanför 1 till 366.</translation>
    </message>
    <message>
        <source>A calendar is shown from %1 to at most three years later.</source>
        <translation>En kalender visas från %1 och högst tre år framåt.</translation>
    </message>
    <message>
        <source>A capacity is a number of person-days above 0, or nothing where none is known.</source>
        <translation>En kapacitet är ett antal persondagar över 0, eller tom om den är okänd.</translation>
    </message>
    <message>
        <source>A capacity is a number of person-days above 0.</source>
        <translation>En kapacitet är ett antal persondagar över 0.</translation>
    </message>
    <message>
        <source>A case has no “%1”. It has product, %2.</source>
        <translation>Ett fall har inget fält ”%1”. Fälten är product, %2.</translation>
    </message>
    <message>
        <source>A case needs a %1.</source>
        <translation>Ett fall kan inte sakna %1.</translation>
    </message>
    <message>
        <source>A cause alone answers nobody. What is the solution?</source>
        <translation>Enbart en orsak är inget svar. Vad är lösningen?</translation>
    </message>
    <message>
        <source>A cause, a solution and a case belong to an answer: close it as answered or possible-today.</source>
        <translation>En orsak, en lösning och ett fall hör till ett svar: avsluta ärendet som answered eller possible-today.</translation>
    </message>
    <message>
        <source>A change comes back 0 to %1 whole days before a law’s date, not %2.</source>
        <translation>En ändring tas upp igen 0 till %1 hela dagar före lagens datum, inte %2.</translation>
    </message>
    <message>
        <source>A change has no “%1”. It has %2.</source>
        <translation>En ändring har inget fält ”%1”. Fälten är %2.</translation>
    </message>
    <message>
        <source>A change needs a title.</source>
        <translation>En ändring behöver en titel.</translation>
    </message>
    <message>
        <source>A closure has no “%1”. It has %2, product.</source>
        <translation>En stängning har inget fält ”%1”. Fälten är %2, product.</translation>
    </message>
    <message>
        <source>A database on a server is backed up there, with pg_dump.</source>
        <translation>En databas på en server säkerhetskopieras där, med pg_dump.</translation>
    </message>
    <message>
        <source>A database on a server is restored there, with pg_restore.</source>
        <translation>En databas på en server återställs där, med pg_restore.</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters; this one has %2.</source>
        <translation>Ett filter har högst %1 tecken; det här har %2.</translation>
    </message>
    <message>
        <source>A filter has at most %1 words and values.</source>
        <translation>Ett filter har högst %1 ord och värden.</translation>
    </message>
    <message>
        <source>A letter came back: %1</source>
        <translation>Ett brev kom tillbaka: %1</translation>
    </message>
    <message>
        <source>A letter needs a subject and words.</source>
        <translation>Ett brev behöver ett ämne och en text.</translation>
    </message>
    <message>
        <source>A letter needs at least one request that it answers, each with a key or a subject.</source>
        <translation>Ett brev behöver minst ett ärende som det besvarar, vart och ett med en nyckel eller ett ämne.</translation>
    </message>
    <message>
        <source>A link is for a product or for a customer, not for both.</source>
        <translation>Ett led gäller en produkt eller en kund, inte båda.</translation>
    </message>
    <message>
        <source>A link of the chain has no “%1”. It has %2.</source>
        <translation>Ett led i kedjan har inget fält ”%1”. Fälten är %2.</translation>
    </message>
    <message>
        <source>A mail</source>
        <translation>Ett meddelande</translation>
    </message>
    <message>
        <source>A model has at most %1 criteria; this one has %2.</source>
        <translation>En modell har högst %1 kriterier; den här har %2.</translation>
    </message>
    <message>
        <source>A model’s name has at most %1 characters; these are %2.</source>
        <translation>En modells namn har högst %1 tecken; det här är %2.</translation>
    </message>
    <message>
        <source>A new person %1 was made; did you mean %2?</source>
        <translation>En ny person skapades: %1. Menade du %2?</translation>
    </message>
    <message>
        <source>A party has no “%1”. It has %2.</source>
        <translation>En part har inget fält ”%1”. Fälten är %2.</translation>
    </message>
    <message>
        <source>A party needs a name.</source>
        <translation>En part behöver ett namn.</translation>
    </message>
    <message>
        <source>A password is only sent over a protected connection. Choose TLS or STARTTLS.</source>
        <translation>Ett lösenord skickas bara över en skyddad anslutning. Välj TLS eller STARTTLS.</translation>
    </message>
    <message>
        <source>A person has no “%1”. There are name, email, language, organisation, opted_out, listed.</source>
        <translation>En person har inget fält ”%1”. Fälten är name, email, language, organisation, opted_out, listed.</translation>
    </message>
    <message>
        <source>A person needs a name or a mail address.</source>
        <translation>En person behöver ett namn eller en e-postadress.</translation>
    </message>
    <message>
        <source>A phrase needs a name.</source>
        <translation>En fras behöver ett namn.</translation>
    </message>
    <message>
        <source>A phrase needs words in at least one language.</source>
        <translation>En fras behöver text på minst ett språk.</translation>
    </message>
    <message>
        <source>A product has no “%1”. It has %2.</source>
        <translation>En produkt har inget fält ”%1”. Fälten är %2.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>En produkt behöver ett namn.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed, and more than %2 MB follow it. The rest of the file was not read: mend that line and import the file again.</source>
        <translation>Ett citattecken på rad %1 stängs aldrig, och mer än %2 MB följer efter det. Resten av filen lästes inte: rätta raden och importera filen igen.</translation>
    </message>
    <message>
        <source>A quotation mark is missing in: %1</source>
        <translation>Ett citattecken saknas i: %1</translation>
    </message>
    <message>
        <source>A release</source>
        <translation>En version</translation>
    </message>
    <message>
        <source>A renewal needs a day on which it is looked at again.</source>
        <translation>En förnyelse behöver en dag då den tas upp igen.</translation>
    </message>
    <message>
        <source>A renewal needs a title: those who wait are told it.</source>
        <translation>En förnyelse behöver en titel: de som väntar får veta den.</translation>
    </message>
    <message>
        <source>A renewal’s “%1” can&apos;t be set. These can: title, description, size, review.</source>
        <translation>Fältet ”%1” i en förnyelse kan inte anges. Dessa kan: title, description, size, review.</translation>
    </message>
    <message>
        <source>A reservation is a number of person-days from 0 to %1.</source>
        <translation>En reservation är ett antal persondagar från 0 till %1.</translation>
    </message>
    <message>
        <source>A sample begins: everything here is made up (seed %1)</source>
        <translation>Ett exempel börjar: allt här är påhittat (frö %1)</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Ett scenario behöver ett namn.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters; this one has %2.</source>
        <translation>En sökning har högst %1 tecken; den här har %2.</translation>
    </message>
    <message>
        <source>A share lies above 0 and is at most 1 (or 100%).</source>
        <translation>En andel är större än 0 och högst 1 (eller 100%).</translation>
    </message>
    <message>
        <source>A team has no “%1”. It has %2.</source>
        <translation>Ett team har inget fält ”%1”. Fälten är %2.</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>Ett team behöver ett namn.</translation>
    </message>
    <message>
        <source>A ticket has no “%1”. There are %2.</source>
        <translation>Ett ärende har inget fält ”%1”. Fälten är %2.</translation>
    </message>
    <message>
        <source>A ticket is closed by hand as %1; the other ways follow from its changes.</source>
        <translation>Ett ärende avslutas manuellt som %1; de andra sätten följer av dess ändringar.</translation>
    </message>
    <message>
        <source>A ticket needs a subject: what is it about, in a few words?</source>
        <translation>Ett ärende behöver ett ämne: vad gäller det, med några få ord?</translation>
    </message>
    <message>
        <source>A ticket&apos;s “%1” can&apos;t be corrected. These can: product, %2.</source>
        <translation>Fältet ”%1” i ett ärende kan inte rättas. Dessa kan: product, %2.</translation>
    </message>
    <message>
        <source>A timeline goes from %1 to at most three years later.</source>
        <translation>En tidslinje går från %1 och högst tre år framåt.</translation>
    </message>
    <message>
        <source>A tolerance is a number of days from 0 to %1, or nothing for as far as it takes.</source>
        <translation>En tolerans är ett antal dagar från 0 till %1, eller tom för så många som behövs.</translation>
    </message>
    <message>
        <source>A tolerance of %1 days is outside 0 to %2.</source>
        <translation>En tolerans på %1 dagar ligger utanför 0 till %2.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>En vy behöver ett namn.</translation>
    </message>
    <message>
        <source>A withdrawal can&apos;t be undone: ship the changes again instead.</source>
        <translation>Ett tillbakadragande går inte att ångra: leverera ändringarna på nytt i stället.</translation>
    </message>
    <message>
        <source>Act %1 is undone already.</source>
        <translation>Åtgärd %1 är redan ångrad.</translation>
    </message>
    <message>
        <source>All releases are laid out</source>
        <translation>Alla versioner är utlagda</translation>
    </message>
    <message>
        <source>An %1 has at most %2 characters; these are %3.</source>
        <translation>Fältet ”%1” rymmer högst %2 tecken; det här är %3.</translation>
    </message>
    <message>
        <source>An absence has a first and a last day. Write them like 2026-12-24.</source>
        <translation>En frånvaro har en första och en sista dag. Skriv dem som 2026-12-24.</translation>
    </message>
    <message>
        <source>An absence has no “%1”. It has %2.</source>
        <translation>En frånvaro har inget fält ”%1”. Fälten är %2.</translation>
    </message>
    <message>
        <source>An answer takes a number of days, 1 to 730; 56 are eight weeks.</source>
        <translation>Ett svar får ta 1 till 730 dagar; 56 är åtta veckor.</translation>
    </message>
    <message>
        <source>An expression has at most %1 characters; this one has %2.</source>
        <translation>En formel har högst %1 tecken; den här har %2.</translation>
    </message>
    <message>
        <source>An expression weighs by itself: its criteria have no weights. Put them into the expression.</source>
        <translation>En formel väger själv: dess kriterier har inga vikter. Skriv in vikterna i formeln.</translation>
    </message>
    <message>
        <source>An impact other than the counted one needs a reason.</source>
        <translation>En annan påverkan än den uträknade kräver en motivering.</translation>
    </message>
    <message>
        <source>An item is passed by 1 to %1 testers.</source>
        <translation>En post godkänns av 1 till %1 testare.</translation>
    </message>
    <message>
        <source>An organisation has no “%1”. It has %2.</source>
        <translation>En organisation har inget fält ”%1”. Fälten är %2.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>En organisation behöver ett namn.</translation>
    </message>
    <message>
        <source>An own model needs criteria: [model.criteria.reach], and a weight for each.</source>
        <translation>En egen modell behöver kriterier: [model.criteria.reach], och en vikt för vart och ett.</translation>
    </message>
    <message>
        <source>An undo is not undone: do again what you want done.</source>
        <translation>Det som har ångrats går inte att återställa: gör på nytt det du vill ha gjort.</translation>
    </message>
    <message>
        <source>Another Fortnight has been writing for a while, so nothing was changed. Try again.</source>
        <translation>Ett annat Fortnight har skrivit en stund, så inget har ändrats. Försök igen.</translation>
    </message>
    <message>
        <source>At most %1 conditions bring a change back; these are %2.</source>
        <translation>Högst %1 villkor kan göra att en ändring tas upp igen; här är %2.</translation>
    </message>
    <message>
        <source>Back in Decisions: %1</source>
        <translation>Tas upp igen under Beslut: %1</translation>
    </message>
    <message>
        <source>Between 1 and %1 releases can be composed at once.</source>
        <translation>Mellan 1 och %1 versioner kan sättas ihop på en gång.</translation>
    </message>
    <message>
        <source>Branch %1 of %2 ended</source>
        <translation>Gren %1 av %2 avslutad</translation>
    </message>
    <message>
        <source>Branch %1 of %2 ended on %3 already.</source>
        <translation>Gren %1 av %2 avslutades redan den %3.</translation>
    </message>
    <message>
        <source>Branch %1 of %2 ended on %3.</source>
        <translation>Gren %1 av %2 avslutades den %3.</translation>
    </message>
    <message>
        <source>Branch %1 of %2 is called %3</source>
        <translation>Gren %1 av %2 heter nu %3</translation>
    </message>
    <message>
        <source>Branch %1 of %2 made</source>
        <translation>Gren %1 av %2 skapad</translation>
    </message>
    <message>
        <source>C-%1 already stands in R-%2.</source>
        <translation>C-%1 finns redan i R-%2.</translation>
    </message>
    <message>
        <source>C-%1 and C-%2 exclude each other, and C-%3 stands in R-%4.</source>
        <translation>C-%1 och C-%2 utesluter varandra, och C-%3 finns i R-%4.</translation>
    </message>
    <message>
        <source>C-%1 and N-%2 belong to different products.</source>
        <translation>C-%1 och N-%2 hör till olika produkter.</translation>
    </message>
    <message>
        <source>C-%1 asked about</source>
        <translation>Fråga ställd om C-%1</translation>
    </message>
    <message>
        <source>C-%1 asked about, on the fast lane</source>
        <translation>Fråga ställd om C-%1, på snabbspåret</translation>
    </message>
    <message>
        <source>C-%1 baked in</source>
        <translation>C-%1 inbakad</translation>
    </message>
    <message>
        <source>C-%1 baked in, on the fast lane</source>
        <translation>C-%1 inbakad, på snabbspåret</translation>
    </message>
    <message>
        <source>C-%1 baked into N-%2, %3</source>
        <translation>C-%1 inbakad i N-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 barred from R-%2</source>
        <translation>C-%1 hålls utanför R-%2</translation>
    </message>
    <message>
        <source>C-%1 barred from all releases</source>
        <translation>C-%1 hålls utanför alla versioner</translation>
    </message>
    <message>
        <source>C-%1 can&apos;t depend on itself.</source>
        <translation>C-%1 kan inte bero på sig själv.</translation>
    </message>
    <message>
        <source>C-%1 counts as failed by the word of %2.</source>
        <translation>C-%1 räknas som underkänd enligt %2.</translation>
    </message>
    <message>
        <source>C-%1 deferred</source>
        <translation>C-%1 uppskjuten</translation>
    </message>
    <message>
        <source>C-%1 deferred, on the fast lane</source>
        <translation>C-%1 uppskjuten, på snabbspåret</translation>
    </message>
    <message>
        <source>C-%1 described: %2</source>
        <translation>C-%1 beskriven: %2</translation>
    </message>
    <message>
        <source>C-%1 did not ship in R-%2.</source>
        <translation>C-%1 levererades inte i R-%2.</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2</source>
        <translation>C-%1 uppskattad till %2</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2: the mean of what %3 gave</source>
        <translation>C-%1 uppskattad till %2: medelvärdet av det som %3 har angett</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2: the mean of yours and what %3 gave</source>
        <translation>C-%1 uppskattad till %2: medelvärdet av din uppskattning och den från %3</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2: what %3 gave</source>
        <translation>C-%1 uppskattad till %2: det som %3 har angett</translation>
    </message>
    <message>
        <source>C-%1 excludes C-%2</source>
        <translation>C-%1 utesluter C-%2</translation>
    </message>
    <message>
        <source>C-%1 failed its test for R-%2</source>
        <translation>C-%1 underkänd i testet för R-%2</translation>
    </message>
    <message>
        <source>C-%1 goes together with C-%2</source>
        <translation>C-%1 hör ihop med C-%2</translation>
    </message>
    <message>
        <source>C-%1 goes together with C-%2, which is %3.</source>
        <translation>C-%1 hör ihop med C-%2, som är %3.</translation>
    </message>
    <message>
        <source>C-%1 goes together with C-%2, which stands in a release apart from these.</source>
        <translation>C-%1 hör ihop med C-%2, som finns i en version utanför de här.</translation>
    </message>
    <message>
        <source>C-%1 handed on to %2</source>
        <translation>C-%1 lämnad vidare till %2</translation>
    </message>
    <message>
        <source>C-%1 has its answer, so it has no dates. Say what brings it back.</source>
        <translation>C-%1 har fått sitt svar, så den har inga datum. Ange när den ska tas upp igen.</translation>
    </message>
    <message>
        <source>C-%1 has no such dependency: %2.</source>
        <translation>C-%1 har inget sådant beroende: %2.</translation>
    </message>
    <message>
        <source>C-%1 has no workaround.</source>
        <translation>C-%1 har ingen tillfällig lösning.</translation>
    </message>
    <message>
        <source>C-%1 has shipped as part of N-%2: it stays one.</source>
        <translation>C-%1 har levererats som en del av N-%2: det förblir den.</translation>
    </message>
    <message>
        <source>C-%1 has shipped: its estimate stays what it was. Say what it took: fortnight actual C-%2 DAYS.</source>
        <translation>C-%1 har levererats: uppskattningen förblir som den var. Ange vad den tog: fortnight actual C-%2 DAYS.</translation>
    </message>
    <message>
        <source>C-%1 has shipped: nothing of its own is to be tested. It is in %2 as well; say which one you tested: --release R-%3.</source>
        <translation>C-%1 har levererats: inget eget återstår att testa. Den finns även i %2; ange vilken du har testat: --release R-%3.</translation>
    </message>
    <message>
        <source>C-%1 has this workaround already.</source>
        <translation>C-%1 har redan den här tillfälliga lösningen.</translation>
    </message>
    <message>
        <source>C-%1 honoured</source>
        <translation>C-%1 beviljad</translation>
    </message>
    <message>
        <source>C-%1 honoured, on the fast lane</source>
        <translation>C-%1 beviljad, på snabbspåret</translation>
    </message>
    <message>
        <source>C-%1 is %2 and does not stand in R-%3: there is nothing to test.</source>
        <translation>C-%1 är %2 och finns inte i R-%3: det finns inget att testa.</translation>
    </message>
    <message>
        <source>C-%1 is %2 and does not stand in any release that is still to ship: there is nothing to test.</source>
        <translation>C-%1 är %2 och finns inte i någon version som återstår att leverera: det finns inget att testa.</translation>
    </message>
    <message>
        <source>C-%1 is %2, and R-%3 holds it all the same.</source>
        <translation>C-%1 är %2, och ändå finns den i R-%3.</translation>
    </message>
    <message>
        <source>C-%1 is %2, and R-%3 holds it all the same. Place it again, there or elsewhere.</source>
        <translation>C-%1 är %2, och ändå finns den i R-%3. Placera den på nytt, där eller någon annanstans.</translation>
    </message>
    <message>
        <source>C-%1 is %2, and stands in no release that is still to ship.</source>
        <translation>C-%1 är %2 men finns inte i någon version som återstår att leverera.</translation>
    </message>
    <message>
        <source>C-%1 is %2, so nothing said by hand of its place holds any more.</source>
        <translation>C-%1 är %2, så det som har angetts manuellt om dess plats gäller inte längre.</translation>
    </message>
    <message>
        <source>C-%1 is %2: its kind can be corrected only while it is new or parked.</source>
        <translation>C-%1 är %2: typen kan bara rättas medan den är ny eller parkerad.</translation>
    </message>
    <message>
        <source>C-%1 is %2: nobody is consulted on it.</source>
        <translation>C-%1 är %2: ingen rådfrågas om den.</translation>
    </message>
    <message>
        <source>C-%1 is %2: nobody waits for it any more.</source>
        <translation>C-%1 är %2: ingen väntar på den längre.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is honoured or planned has a place in plans.</source>
        <translation>C-%1 är %2: bara det som är beviljat eller planerat har en plats i planer.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is parked has an owner and a review date.</source>
        <translation>C-%1 är %2: bara det som är parkerat har en ansvarig och en dag för översyn.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is parked is handed on.</source>
        <translation>C-%1 är %2: bara det som är parkerat lämnas vidare.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is parked, or was told not now, comes back.</source>
        <translation>C-%1 är %2: bara det som är parkerat, eller har fått svaret ”inte nu”, tas upp igen.</translation>
    </message>
    <message>
        <source>C-%1 is %2: there is nothing left to reproduce.</source>
        <translation>C-%1 är %2: det finns inget kvar att återskapa.</translation>
    </message>
    <message>
        <source>C-%1 is %2: there is nothing left to try.</source>
        <translation>C-%1 är %2: det finns inget kvar att prova.</translation>
    </message>
    <message>
        <source>C-%1 is %2: what is built stays in its release anyway.</source>
        <translation>C-%1 är %2: det som är byggt stannar ändå i sin version.</translation>
    </message>
    <message>
        <source>C-%1 is %2: what it took is known when it is built. Mark it ready first.</source>
        <translation>C-%1 är %2: vad den tog är känt först när den är byggd. Markera den som klar först.</translation>
    </message>
    <message>
        <source>C-%1 is a %2: only a correction has an urgency.</source>
        <translation>C-%1 är av typen %2: bara en rättelse har en angelägenhet.</translation>
    </message>
    <message>
        <source>C-%1 is a %2: only a correction is reproduced.</source>
        <translation>C-%1 är av typen %2: bara en rättelse kan återskapas.</translation>
    </message>
    <message>
        <source>C-%1 is a %2: only a correction is tried.</source>
        <translation>C-%1 är av typen %2: bara en rättelse kan provas.</translation>
    </message>
    <message>
        <source>C-%1 is a mandate and must ship by %2; R-%3 is planned for %4.</source>
        <translation>C-%1 är ett lagkrav och måste levereras senast %2; R-%3 är planerad till %4.</translation>
    </message>
    <message>
        <source>C-%1 is a mandate and must ship by %2; no release has it now.</source>
        <translation>C-%1 är ett lagkrav och måste levereras senast %2; nu finns den inte i någon version.</translation>
    </message>
    <message>
        <source>C-%1 is already honoured.</source>
        <translation>C-%1 är redan beviljad.</translation>
    </message>
    <message>
        <source>C-%1 is back in Decisions: %2.</source>
        <translation>C-%1 tas upp igen under Beslut: %2.</translation>
    </message>
    <message>
        <source>C-%1 is barred from R-%2 already.</source>
        <translation>C-%1 hålls redan utanför R-%2.</translation>
    </message>
    <message>
        <source>C-%1 is barred from R-%2 by hand. Take that back first: unpin C-%3.</source>
        <translation>C-%1 hålls manuellt utanför R-%2. Ta tillbaka det först: unpin C-%3.</translation>
    </message>
    <message>
        <source>C-%1 is barred from all releases already.</source>
        <translation>C-%1 hålls redan utanför alla versioner.</translation>
    </message>
    <message>
        <source>C-%1 is barred from all releases by hand. Take that back first: unpin C-%2.</source>
        <translation>C-%1 hålls manuellt utanför alla versioner. Ta tillbaka det först: unpin C-%2.</translation>
    </message>
    <message>
        <source>C-%1 is built for %2 already.</source>
        <translation>C-%1 är redan byggd för %2.</translation>
    </message>
    <message>
        <source>C-%1 is critical: an expedited release is proposed.</source>
        <translation>C-%1 är kritisk: en brådskande version föreslås.</translation>
    </message>
    <message>
        <source>C-%1 is free to be placed again</source>
        <translation>C-%1 kan placeras fritt igen</translation>
    </message>
    <message>
        <source>C-%1 is merged into another change: estimate that one.</source>
        <translation>C-%1 har slagits ihop med en annan ändring: uppskatta den i stället.</translation>
    </message>
    <message>
        <source>C-%1 is neither pinned to nor barred from R-%2.</source>
        <translation>C-%1 är varken fäst vid R-%2 eller hålls utanför den.</translation>
    </message>
    <message>
        <source>C-%1 is neither pinned to nor barred from any release.</source>
        <translation>C-%1 är varken fäst vid någon version eller hålls utanför någon.</translation>
    </message>
    <message>
        <source>C-%1 is no longer ported to R-%2</source>
        <translation>C-%1 är inte längre porterad till R-%2</translation>
    </message>
    <message>
        <source>C-%1 is no longer ported to R-%2.</source>
        <translation>C-%1 är inte längre porterad till R-%2.</translation>
    </message>
    <message>
        <source>C-%1 is no longer ported to R-%2: its own place in R-%3 takes that.</source>
        <translation>C-%1 är inte längre porterad till R-%2: dess egen plats i R-%3 ersätter det.</translation>
    </message>
    <message>
        <source>C-%1 is no longer tied: %2</source>
        <translation>C-%1 är inte längre bunden: %2</translation>
    </message>
    <message>
        <source>C-%1 is no part of N-%2.</source>
        <translation>C-%1 ingår inte i N-%2.</translation>
    </message>
    <message>
        <source>C-%1 is no quick win: %2.</source>
        <translation>C-%1 är ingen snabb vinst: %2.</translation>
    </message>
    <message>
        <source>C-%1 is not estimated any more</source>
        <translation>C-%1 är inte längre uppskattad</translation>
    </message>
    <message>
        <source>C-%1 is not out with R-%2.</source>
        <translation>C-%1 är inte ute med R-%2.</translation>
    </message>
    <message>
        <source>C-%1 is not to be placed here, so its effort can&apos;t be supposed.</source>
        <translation>C-%1 ska inte placeras här, så ingen insats kan antas för den.</translation>
    </message>
    <message>
        <source>C-%1 is not to be placed: only what is honoured, or stands in a coming release, is.</source>
        <translation>C-%1 ska inte placeras: det gäller bara det som är beviljat eller finns i en kommande version.</translation>
    </message>
    <message>
        <source>C-%1 is parked: it is not placed before somebody honours it.</source>
        <translation>C-%1 är parkerad: den placeras inte förrän någon beviljar den.</translation>
    </message>
    <message>
        <source>C-%1 is part of N-%2 already.</source>
        <translation>C-%1 är redan en del av N-%2.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to %2, which is not among these releases.</source>
        <translation>C-%1 är fäst vid %2, som inte är en av de här versionerna.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to R-%2 already.</source>
        <translation>C-%1 är redan fäst vid R-%2.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to R-%2, so it can&apos;t be barred from R-%3. Take that back first: unpin C-%4.</source>
        <translation>C-%1 är fäst vid R-%2, så den kan inte hållas utanför R-%3. Ta tillbaka det först: unpin C-%4.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to R-%2, so it can&apos;t be barred from all releases. Take that back first: unpin C-%3.</source>
        <translation>C-%1 är fäst vid R-%2, så den kan inte hållas utanför alla versioner. Ta tillbaka det först: unpin C-%3.</translation>
    </message>
    <message>
        <source>C-%1 is planned, and N-%2 is only proposed. Honour N-%3 first, or let C-%4 ship by itself.</source>
        <translation>C-%1 är planerad, men N-%2 är bara föreslagen. Bevilja först N-%3, eller låt C-%4 levereras för sig.</translation>
    </message>
    <message>
        <source>C-%1 is ready</source>
        <translation>C-%1 är klar</translation>
    </message>
    <message>
        <source>C-%1 is rejected: nobody works on it.</source>
        <translation>C-%1 är avslagen: ingen arbetar med den.</translation>
    </message>
    <message>
        <source>C-%1 made: %2</source>
        <translation>C-%1 skapad: %2</translation>
    </message>
    <message>
        <source>C-%1 made: %2. %3 tickets wait for it</source>
        <translation>C-%1 skapad: %2. %3 ärenden väntar på den</translation>
    </message>
    <message>
        <source>C-%1 made: %2. 1 ticket waits for it</source>
        <translation>C-%1 skapad: %2. 1 ärende väntar på den</translation>
    </message>
    <message>
        <source>C-%1 merged into C-%2</source>
        <translation>C-%1 ihopslagen med C-%2</translation>
    </message>
    <message>
        <source>C-%1 must not ship before %2</source>
        <translation>C-%1 får inte levereras före %2</translation>
    </message>
    <message>
        <source>C-%1 must not ship before %2; R-%3 is planned earlier.</source>
        <translation>C-%1 får inte levereras före %2; R-%3 är planerad tidigare.</translation>
    </message>
    <message>
        <source>C-%1 must not ship before %2; R-%3 is planned for %4. Choose a later release.</source>
        <translation>C-%1 får inte levereras före %2; R-%3 är planerad till %4. Välj en senare version.</translation>
    </message>
    <message>
        <source>C-%1 must ship by %2, and nobody has said how much work it is.</source>
        <translation>C-%1 måste levereras senast %2, och ingen har angett hur mycket arbete den är.</translation>
    </message>
    <message>
        <source>C-%1 must ship by %2: %3.</source>
        <translation>C-%1 måste levereras senast %2: %3.</translation>
    </message>
    <message>
        <source>C-%1 parked</source>
        <translation>C-%1 parkerad</translation>
    </message>
    <message>
        <source>C-%1 passed its test for R-%2</source>
        <translation>C-%1 godkänd i testet för R-%2</translation>
    </message>
    <message>
        <source>C-%1 pinned to R-%2, %3</source>
        <translation>C-%1 fäst vid R-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 placed in R-%2, %3</source>
        <translation>C-%1 placerad i R-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 ported to R-%2, %3</source>
        <translation>C-%1 porterad till R-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 pulled out of N-%2, %3</source>
        <translation>C-%1 utlyft ur N-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 rejected</source>
        <translation>C-%1 avslagen</translation>
    </message>
    <message>
        <source>C-%1 rejected, on the fast lane</source>
        <translation>C-%1 avslagen, på snabbspåret</translation>
    </message>
    <message>
        <source>C-%1 reopened</source>
        <translation>C-%1 öppnad igen</translation>
    </message>
    <message>
        <source>C-%1 reproduced</source>
        <translation>C-%1 återskapad</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2</source>
        <translation>C-%1 kräver C-%2</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2 and stands in R-%3, which ships before R-%4. Let C-%5 slip instead: both move.</source>
        <translation>C-%1 kräver C-%2 och finns i R-%3, som levereras före R-%4. Senarelägg C-%5 i stället: då flyttas båda.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, and stays shipped.</source>
        <translation>C-%1 kräver C-%2 och förblir levererad.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, which is %3.</source>
        <translation>C-%1 kräver C-%2, som är %3.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, which is not planned by %3. Place C-%4 first.</source>
        <translation>C-%1 kräver C-%2, som inte är planerad till senast %3. Placera C-%4 först.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, which stands in a release apart from these.</source>
        <translation>C-%1 kräver C-%2, som finns i en version utanför de här.</translation>
    </message>
    <message>
        <source>C-%1 scored as agreed: %2</source>
        <translation>C-%1 poängsatt enligt överenskommelse: %2</translation>
    </message>
    <message>
        <source>C-%1 scored: %2</source>
        <translation>C-%1 poängsatt: %2</translation>
    </message>
    <message>
        <source>C-%1 split: C-%2 is %3 again</source>
        <translation>C-%1 uppdelad: C-%2 är %3 igen</translation>
    </message>
    <message>
        <source>C-%1 stands in %2 at once.</source>
        <translation>C-%1 finns samtidigt i %2.</translation>
    </message>
    <message>
        <source>C-%1 stays in R-%2: %3</source>
        <translation>C-%1 stannar i R-%2: %3</translation>
    </message>
    <message>
        <source>C-%1 took %2</source>
        <translation>C-%1 tog %2</translation>
    </message>
    <message>
        <source>C-%1 took %2, estimated at %3</source>
        <translation>C-%1 tog %2, uppskattad till %3</translation>
    </message>
    <message>
        <source>C-%1 took: not known</source>
        <translation>C-%1, utfall: okänt</translation>
    </message>
    <message>
        <source>C-%1 took: not known, estimated at %2</source>
        <translation>C-%1, utfall: okänt, uppskattad till %2</translation>
    </message>
    <message>
        <source>C-%1 tried: %2: %3</source>
        <translation>C-%1 provad: %2: %3</translation>
    </message>
    <message>
        <source>C-%1 waived in R-%2</source>
        <translation>C-%1 undantagen i R-%2</translation>
    </message>
    <message>
        <source>C-%1 was all that R-%2 still held, so the whole release is withdrawn.</source>
        <translation>C-%1 var allt som fanns kvar i R-%2, så hela versionen dras tillbaka.</translation>
    </message>
    <message>
        <source>C-%1 was already reproduced.</source>
        <translation>C-%1 har redan återskapats.</translation>
    </message>
    <message>
        <source>C-%1 was barred from R-%2 by hand; it stands in R-%3 now, so that no longer holds.</source>
        <translation>C-%1 hölls manuellt utanför R-%2; nu finns den i R-%3, så det gäller inte längre.</translation>
    </message>
    <message>
        <source>C-%1 was barred from all releases by hand; it stands in R-%2 now, so that no longer holds.</source>
        <translation>C-%1 hölls manuellt utanför alla versioner; nu finns den i R-%2, så det gäller inte längre.</translation>
    </message>
    <message>
        <source>C-%1 was merged into C-%2, so C-%3 can&apos;t be merged into it. Split it first.</source>
        <translation>C-%1 har slagits ihop med C-%2, så C-%3 kan inte slås ihop med den. Dela upp den först.</translation>
    </message>
    <message>
        <source>C-%1 was not placed: %2</source>
        <translation>C-%1 har inte placerats: %2</translation>
    </message>
    <message>
        <source>C-%1 was not ported to R-%2.</source>
        <translation>C-%1 har inte porterats till R-%2.</translation>
    </message>
    <message>
        <source>C-%1 was not rejected as not now: nothing brings it back but somebody who asks again.</source>
        <translation>C-%1 avslogs inte med ”inte nu”: den tas upp igen bara om någon begär den på nytt.</translation>
    </message>
    <message>
        <source>C-%1 was passed by %2 of %3 testers.</source>
        <translation>C-%1 har godkänts av %2 av %3 testare.</translation>
    </message>
    <message>
        <source>C-%1 was pinned to R-%2 by hand; it stands in R-%3 now, so that no longer holds.</source>
        <translation>C-%1 var manuellt fäst vid R-%2; nu finns den i R-%3, så det gäller inte längre.</translation>
    </message>
    <message>
        <source>C-%1 was pinned to all releases by hand; it stands in R-%2 now, so that no longer holds.</source>
        <translation>C-%1 var manuellt fäst vid alla versioner; nu finns den i R-%2, så det gäller inte längre.</translation>
    </message>
    <message>
        <source>C-%1 was ported to R-%2 by hand: take it out instead (fortnight unport).</source>
        <translation>C-%1 porterades manuellt till R-%2: ta bort porteringen i stället (fortnight unport).</translation>
    </message>
    <message>
        <source>C-%1 was rejected. It comes back to Decisions: let it stand, or reopen it.</source>
        <translation>C-%1 har avslagits. Den tas upp igen under Beslut: låt nejet stå fast, eller öppna den igen.</translation>
    </message>
    <message>
        <source>C-%1 was taken back from R-%2 already.</source>
        <translation>C-%1 har redan dragits tillbaka ur R-%2.</translation>
    </message>
    <message>
        <source>C-%1 was tried, and not seen in any place yet. Say where and in which situation it was seen.</source>
        <translation>C-%1 har provats men inte setts någonstans ännu. Ange var och i vilken situation felet sågs.</translation>
    </message>
    <message>
        <source>C-%1 withdrawn from R-%2, %3</source>
        <translation>C-%1 tillbakadragen ur R-%2, %3</translation>
    </message>
    <message>
        <source>C-%1: %2</source>
        <translation>C-%1: %2</translation>
    </message>
    <message>
        <source>C-%1: %2 set</source>
        <translation>C-%1: %2 har angetts</translation>
    </message>
    <message>
        <source>C-%1: %2 set to %3</source>
        <translation>C-%1: %2 är nu %3</translation>
    </message>
    <message>
        <source>C-%1: a trial taken away (%2)</source>
        <translation>C-%1: ett försök borttaget (%2)</translation>
    </message>
    <message>
        <source>C-%1: the rejection stands</source>
        <translation>C-%1: nejet står fast</translation>
    </message>
    <message>
        <source>C-%1: urgency %2, priority %3</source>
        <translation>C-%1: angelägenhet %2, prioritet %3</translation>
    </message>
    <message>
        <source>C-%1: urgency %2, priority unknown until it is known who waits</source>
        <translation>C-%1: angelägenhet %2, prioriteten är okänd tills det är känt vem som väntar</translation>
    </message>
    <message>
        <source>C-%1: workaround taken away</source>
        <translation>C-%1: tillfällig lösning borttagen</translation>
    </message>
    <message>
        <source>C-%1: workaround told</source>
        <translation>C-%1: tillfällig lösning meddelad</translation>
    </message>
    <message>
        <source>Changes are scored and ordered so already; nothing was changed.</source>
        <translation>Ändringar poängsätts och ordnas redan så; inget har ändrats.</translation>
    </message>
    <message>
        <source>Choose at least one change.</source>
        <translation>Välj minst en ändring.</translation>
    </message>
    <message>
        <source>Choose at least one ticket.</source>
        <translation>Välj minst ett ärende.</translation>
    </message>
    <message>
        <source>Choose one: an existing case, or a new one with cause and solution.</source>
        <translation>Välj ett av dem: ett befintligt fall, eller ett nytt med orsak och lösning.</translation>
    </message>
    <message>
        <source>Choose what is to be merged into C-%1.</source>
        <translation>Välj vad som ska slås ihop med C-%1.</translation>
    </message>
    <message>
        <source>Closed days have a first and a last one. Write them like 2026-12-24.</source>
        <translation>Stängda dagar har en första och en sista dag. Skriv dem som 2026-12-24.</translation>
    </message>
    <message>
        <source>Closed days need a name, such as Christmas.</source>
        <translation>Stängda dagar behöver ett namn, till exempel Jul.</translation>
    </message>
    <message>
        <source>Deferred until when? Give the day on which it comes back.</source>
        <translation>Skjut upp till när? Ange dagen då den tas upp igen.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>nederländska</translation>
    </message>
    <message>
        <source>Effort is a number of person-days above 0 (%1 to %2); %3 is none.</source>
        <translation>Insatsen är ett antal persondagar över 0 (%1 till %2); det är inte %3.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Estimate %1.</source>
        <translation>Uppskatta %1.</translation>
    </message>
    <message>
        <source>Everyone who waited is told of *%1*: this letter can be a draft to review, but not off.</source>
        <translation>Alla som har väntat får besked om *%1*: brevet kan vara ett utkast att granska, men inte stängas av.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>For whom is it? Say an address, a name, or “name, organisation”.</source>
        <translation>För vem är det? Ange en adress, ett namn eller ”namn, organisation”.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tyska</translation>
    </message>
    <message>
        <source>Give %1 %2 more day of %3.</source>
        <translation>Ge %1 %2 dag till från %3.</translation>
    </message>
    <message>
        <source>Give %1 %2 more day of %3. And %4 more.</source>
        <translation>Ge %1 %2 dag till från %3. Och %4 till.</translation>
    </message>
    <message>
        <source>Give %1 %2 more days of %3.</source>
        <translation>Ge %1 %2 dagar till från %3.</translation>
    </message>
    <message>
        <source>Give %1 %2 more days of %3. And %4 more.</source>
        <translation>Ge %1 %2 dagar till från %3. Och %4 till.</translation>
    </message>
    <message>
        <source>Give %1 a later date, or let it lapse.</source>
        <translation>Ge %1 ett senare datum eller låt den utgå.</translation>
    </message>
    <message>
        <source>Give %1 more days of %2.</source>
        <translation>Ge %1 fler dagar från %2.</translation>
    </message>
    <message>
        <source>Guides of %1: %2</source>
        <translation>Guider för %1: %2</translation>
    </message>
    <message>
        <source>Guides removed: %1 page</source>
        <translation>Guider borttagna: %1 sida</translation>
    </message>
    <message>
        <source>Guides removed: %1 pages</source>
        <translation>Guider borttagna: %1 sidor</translation>
    </message>
    <message>
        <source>Guides removed: G-%1: %2</source>
        <translation>Guider borttagna: G-%1: %2</translation>
    </message>
    <message>
        <source>History is broken at act %1: it, or what came before it, was altered outside the program.</source>
        <translation>Historiken är bruten vid åtgärd %1: den, eller det som kom före den, har ändrats utanför programmet.</translation>
    </message>
    <message>
        <source>How many must wait for it?</source>
        <translation>Hur många ska vänta på den?</translation>
    </message>
    <message>
        <source>How many person-days must be free?</source>
        <translation>Hur många persondagar ska vara lediga?</translation>
    </message>
    <message>
        <source>How much of the working time of %1? Write it as 80% or 0.8; 0% for none.</source>
        <translation>Hur mycket av arbetstiden för %1? Skriv det som 80% eller 0.8; 0% för ingen.</translation>
    </message>
    <message>
        <source>Import %1; this file is read along with it when it lies beside it.</source>
        <translation>Importera %1; den här filen läses tillsammans med den om de ligger bredvid varandra.</translation>
    </message>
    <message>
        <source>Import %1; this one is not needed.</source>
        <translation>Importera %1; den här behövs inte.</translation>
    </message>
    <message>
        <source>Import the table of tickets; this file is read along with it when it lies beside it.</source>
        <translation>Importera tabellen med ärenden; den här filen läses tillsammans med den om de ligger bredvid varandra.</translation>
    </message>
    <message>
        <source>Import the table of tickets; this one is not needed.</source>
        <translation>Importera tabellen med ärenden; den här behövs inte.</translation>
    </message>
    <message>
        <source>In which situation was it tried? Say it in a few words, such as “with the filter on”.</source>
        <translation>I vilken situation provades det? Skriv det med några få ord, till exempel ”med filtret på”.</translation>
    </message>
    <message>
        <source>Into which renewal? Name it: fortnight renewal bake C-%1 N-1 --reason …</source>
        <translation>I vilken förnyelse? Ange den: fortnight renewal bake C-%1 N-1 --reason …</translation>
    </message>
    <message>
        <source>It can&apos;t have been received in %1: the year is %2 or later.</source>
        <translation>Det kan inte ha kommit in %1: året är %2 eller senare.</translation>
    </message>
    <message>
        <source>It can&apos;t have been received in the future.</source>
        <translation>Det kan inte ha kommit in i framtiden.</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>Den kunde inte läsas: %1.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Den innehåller ingen text.</translation>
    </message>
    <message>
        <source>It is known already that C-%1 excludes C-%2.</source>
        <translation>Det är redan känt att C-%1 utesluter C-%2.</translation>
    </message>
    <message>
        <source>It is known already that C-%1 goes together with C-%2.</source>
        <translation>Det är redan känt att C-%1 hör ihop med C-%2.</translation>
    </message>
    <message>
        <source>It is known already that C-%1 requires C-%2.</source>
        <translation>Det är redan känt att C-%1 kräver C-%2.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>Den är större än %1 MB.</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>Det är ingen fil som går att läsa.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Det är ingen text.</translation>
    </message>
    <message>
        <source>It is not clear which column of %1 holds the %2. Say it with --map %3=COLUMN (in the window: choose it). The columns are %4.</source>
        <translation>Det är oklart vilken kolumn i %1 som innehåller %2. Ange det med --map %3=COLUMN (i fönstret: välj den). Kolumnerna är %4.</translation>
    </message>
    <message>
        <source>It was changed at this very moment. See what it says now, then try again.</source>
        <translation>Det ändrades just nu. Se vad som står där nu och försök sedan igen.</translation>
    </message>
    <message>
        <source>It works: %1 holds %2 mails, %3 of them not looked at yet.</source>
        <translation>Det fungerar: %1 innehåller %2 meddelanden, varav %3 ännu inte har lästs igenom.</translation>
    </message>
    <message>
        <source>It works: %1 holds 1 mail, %2 of them not looked at yet.</source>
        <translation>Det fungerar: %1 innehåller 1 meddelande, varav %2 ännu inte har lästs igenom.</translation>
    </message>
    <message>
        <source>It would be done to %1 of %2 tickets, with %3 letters; nothing was done</source>
        <translation>Det skulle göras med %1 av %2 ärenden, med %3 brev; inget har gjorts</translation>
    </message>
    <message>
        <source>It would be done to %1 of %2 tickets, with 1 letter; nothing was done</source>
        <translation>Det skulle göras med %1 av %2 ärenden, med 1 brev; inget har gjorts</translation>
    </message>
    <message>
        <source>It would come back on %1, after %2, the latest date for an answer. Choose an earlier day, or a later answer.</source>
        <translation>Den skulle tas upp igen %1, efter %2, sista dagen för ett svar. Välj en tidigare dag eller ett senare svar.</translation>
    </message>
    <message>
        <source>Its date can&apos;t be: “%1”.</source>
        <translation>Dess datum kan inte stämma: ”%1”.</translation>
    </message>
    <message>
        <source>Its first ticket cannot be read.</source>
        <translation>Det första ärendet går inte att läsa.</translation>
    </message>
    <message>
        <source>Its name is too long, or holds bytes that are no text. Rename it.</source>
        <translation>Namnet är för långt, eller innehåller byte som inte är text. Byt namn på den.</translation>
    </message>
    <message>
        <source>Its text is not %1. Save it as UTF-8.</source>
        <translation>Texten är inte %1. Spara den som UTF-8.</translation>
    </message>
    <message>
        <source>K-%1 is in %2, and %3: say it in their words (fortnight close --text …).</source>
        <translation>K-%1 är på %2, och %3: skriv det på deras språk (fortnight close --text …).</translation>
    </message>
    <message>
        <source>K-%1 mended: %2</source>
        <translation>K-%1 redigerat: %2</translation>
    </message>
    <message>
        <source>K-%1 removed: %2</source>
        <translation>K-%1 borttaget: %2</translation>
    </message>
    <message>
        <source>Keep fewer days for %1 in %2.</source>
        <translation>Reservera färre dagar för %1 i %2.</translation>
    </message>
    <message>
        <source>Let %1 in again.</source>
        <translation>Släpp in %1 igen.</translation>
    </message>
    <message>
        <source>Let %1 ship earlier.</source>
        <translation>Låt %1 levereras tidigare.</translation>
    </message>
    <message>
        <source>Letter %1 reworded</source>
        <translation>Brev %1 omskrivet</translation>
    </message>
    <message>
        <source>Letters went to %1, so it stays on record. Take its step away, or rename it.</source>
        <translation>Brev har skickats till %1, så parten finns kvar. Ta bort dess steg, eller byt namn på den.</translation>
    </message>
    <message>
        <source>Line %1 is not a complete JSON object and was skipped. Mend it and import again.</source>
        <translation>Rad %1 är inget fullständigt JSON-objekt och hoppades över. Rätta den och importera igen.</translation>
    </message>
    <message>
        <source>Mail (dry run, nothing is kept): %1</source>
        <translation>E-post (provkörning, inget sparas): %1</translation>
    </message>
    <message>
        <source>Mail is fetched every so many minutes, at most once a day; 0 means only when somebody asks.</source>
        <translation>E-post hämtas med så många minuters mellanrum, minst en gång per dygn; 0 betyder bara på begäran.</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>E-post: %1</translation>
    </message>
    <message>
        <source>Make a release on or before %1 (fortnight release new --kind regular --date %2), give %3 a later date, or let it lapse.</source>
        <translation>Lägg ut en version senast %1 (fortnight release new --kind regular --date %2), ge %3 ett senare datum, eller låt den upphöra.</translation>
    </message>
    <message>
        <source>More than %1 rows are too many for one paste. Paste them in parts.</source>
        <translation>Mer än %1 rader är för många för att klistras in på en gång. Klistra in dem i delar.</translation>
    </message>
    <message>
        <source>N-%1 changed: %2</source>
        <translation>N-%1 ändrad: %2</translation>
    </message>
    <message>
        <source>N-%1 has R-%2 as its target already.</source>
        <translation>N-%1 ska redan levereras i R-%2.</translation>
    </message>
    <message>
        <source>N-%1 has no size, so nobody knows how much time to keep. Give it one first.</source>
        <translation>N-%1 har ingen storlek, så ingen vet hur mycket tid som ska reserveras. Ange storleken först.</translation>
    </message>
    <message>
        <source>N-%1 has no target release already.</source>
        <translation>N-%1 har redan ingen version att levereras i.</translation>
    </message>
    <message>
        <source>N-%1 has no target release any more</source>
        <translation>N-%1 har inte längre någon version att levereras i</translation>
    </message>
    <message>
        <source>N-%1 honoured</source>
        <translation>N-%1 beviljad</translation>
    </message>
    <message>
        <source>N-%1 honoured, and %2 with it</source>
        <translation>N-%1 beviljad, och med den %2</translation>
    </message>
    <message>
        <source>N-%1 is to ship in R-%2, %3</source>
        <translation>N-%1 ska levereras i R-%2, %3</translation>
    </message>
    <message>
        <source>N-%1 of %2 has that title already.</source>
        <translation>N-%1 av %2 har redan den titeln.</translation>
    </message>
    <message>
        <source>N-%1 proposed: %2</source>
        <translation>N-%1 föreslagen: %2</translation>
    </message>
    <message>
        <source>N-%1 rejected</source>
        <translation>N-%1 avslagen</translation>
    </message>
    <message>
        <source>N-%1 rejected; %2 to be decided today</source>
        <translation>N-%1 avslagen; att besluta i dag: %2</translation>
    </message>
    <message>
        <source>N-%1 should have been decided by now, so nobody can be told when it will be. Honour it, or give it another review date first.</source>
        <translation>N-%1 skulle ha varit beslutad vid det här laget, så ingen kan få veta när den blir det. Bevilja den, eller ge den först en ny dag för översyn.</translation>
    </message>
    <message>
        <source>N-%1: %2 person-days reserved: %3</source>
        <translation>N-%1: %2 persondagar reserverade: %3</translation>
    </message>
    <message>
        <source>N-%1: no time reserved</source>
        <translation>N-%1: ingen tid reserverad</translation>
    </message>
    <message>
        <source>Name the other change.</source>
        <translation>Ange den andra ändringen.</translation>
    </message>
    <message>
        <source>No address that could be answered stands in it.</source>
        <translation>Ingen adress som går att svara till står i det.</translation>
    </message>
    <message>
        <source>No calendar of public holidays is known for “%1”.</source>
        <translation>Ingen kalender med helgdagar är känd för ”%1”.</translation>
    </message>
    <message>
        <source>No column is surely the %1. Say which: --map key=COLUMN, or choose it in the import window.</source>
        <translation>Ingen kolumn är säkert %1. Ange vilken: --map key=COLUMN, eller välj den i importfönstret.</translation>
    </message>
    <message>
        <source>No column is surely the %1. Say which: --map subject=COLUMN, or choose it in the import window.</source>
        <translation>Ingen kolumn är säkert %1. Ange vilken: --map subject=COLUMN, eller välj den i importfönstret.</translation>
    </message>
    <message>
        <source>No coming release holds more than %1 person-days, so %2 are never free until one is given a larger capacity.</source>
        <translation>Ingen kommande version rymmer mer än %1 persondagar, så %2 blir aldrig lediga förrän någon av dem får en större kapacitet.</translation>
    </message>
    <message>
        <source>No letter is about to leave.</source>
        <translation>Inget brev är på väg att skickas.</translation>
    </message>
    <message>
        <source>No mail server is set up. Set sender and smtp_host in Settings (or: fortnight settings set sender=… smtp_host=…), or write the letters as files: fortnight outbox eml DIR.</source>
        <translation>Ingen e-postserver är inställd. Ange sender och smtp_host i inställningarna (eller: fortnight settings set sender=… smtp_host=…), eller skriv breven som filer: fortnight outbox eml DIR.</translation>
    </message>
    <message>
        <source>No mailbox is set up. Set its server and user in Settings, Mail (or: fortnight settings set imap_host=… imap_user=…).</source>
        <translation>Ingen brevlåda är inställd. Ange dess server och användare under Inställningar, E-post (eller: fortnight settings set imap_host=… imap_user=…).</translation>
    </message>
    <message>
        <source>No move of the plan was taken, so there is nothing to apply.</source>
        <translation>Ingen av planens flyttar är vald, så det finns inget att verkställa.</translation>
    </message>
    <message>
        <source>No plan was found in this time. Give more seconds, or fewer releases.</source>
        <translation>Ingen plan hittades inom den här tiden. Ge fler sekunder eller färre versioner.</translation>
    </message>
    <message>
        <source>No release of %1 is due on %2: there is no open day to move it to.</source>
        <translation>Ingen version av %1 infaller den %2: det finns ingen öppen dag att flytta den till.</translation>
    </message>
    <message>
        <source>No release of %1 is due on %2: there is no open day within %3 days to move it to.</source>
        <translation>Ingen version av %1 infaller den %2: det finns ingen öppen dag inom %3 dagar att flytta den till.</translation>
    </message>
    <message>
        <source>No team has any of the work: give one of them more than 0 person-days.</source>
        <translation>Inget team har något av arbetet: ge minst ett av dem mer än 0 persondagar.</translation>
    </message>
    <message>
        <source>Nobody has asked for C-%1 again.</source>
        <translation>Ingen har begärt C-%1 igen.</translation>
    </message>
    <message>
        <source>Nobody has said how much work %1 is.</source>
        <translation>Ingen har angett hur mycket arbete %1 är.</translation>
    </message>
    <message>
        <source>Nobody has said how much work C-%1 is, so it can&apos;t be more or less. Estimate it.</source>
        <translation>Ingen har angett hur mycket arbete C-%1 är, så det kan inte bli mer eller mindre. Uppskatta den.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. A new person is made by mail address.</source>
        <translation>Ingen heter ”%1”. En ny person skapas med e-postadress.</translation>
    </message>
    <message>
        <source>Nobody is consulted on C-%1 at the moment.</source>
        <translation>Ingen rådfrågas om C-%1 just nu.</translation>
    </message>
    <message>
        <source>Nobody is in %1 any more, so its time is unknown.</source>
        <translation>Ingen ingår längre i %1, så dess tid är okänd.</translation>
    </message>
    <message>
        <source>Nobody is in %1, so its time is unknown: name its members, or its days a release.</source>
        <translation>Ingen ingår i %1, så dess tid är okänd: ange medlemmarna eller dagarna per version.</translation>
    </message>
    <message>
        <source>Nobody is known who asked, and the house keeps a register of who may.</source>
        <translation>Det är okänt vem anmälaren är, och verksamheten för ett register över dem som får anmäla.</translation>
    </message>
    <message>
        <source>Nobody is named who decides on C-%1. Name somebody: fortnight chain set product-owner name=&apos;Noor Haddad&apos;</source>
        <translation>Ingen är utsedd att besluta om C-%1. Utse någon: fortnight chain set product-owner name=&apos;Noor Haddad&apos;</translation>
    </message>
    <message>
        <source>Nobody is the %1 of %2. All of them: fortnight chain show</source>
        <translation>Ingen är %1 för %2. Alla listas av: fortnight chain show</translation>
    </message>
    <message>
        <source>Not before which day?</source>
        <translation>Inte före vilken dag?</translation>
    </message>
    <message>
        <source>Nothing can be done to any of them: %1</source>
        <translation>Det här går inte att göra med något av dem: %1</translation>
    </message>
    <message>
        <source>Nothing has changed in that folder.</source>
        <translation>Inget har ändrats i den mappen.</translation>
    </message>
    <message>
        <source>Nothing is %1 without a reason that can be told.</source>
        <translation>Utan en motivering som kan meddelas kan den inte bli %1.</translation>
    </message>
    <message>
        <source>Nothing was merged into C-%1, and nothing of it elsewhere.</source>
        <translation>Inget har slagits ihop med C-%1, och inget av den med något annat.</translation>
    </message>
    <message>
        <source>Nothing was set. %1</source>
        <translation>Inget angavs. %1</translation>
    </message>
    <message>
        <source>Nothing was set. %1 And %2 more.</source>
        <translation>Inget angavs. %1 Och %2 till.</translation>
    </message>
    <message>
        <source>On which day is it to come back? Write it like 2027-03-01.</source>
        <translation>Vilken dag ska den tas upp igen? Skriv den som 2027-03-01.</translation>
    </message>
    <message>
        <source>One change stands there twice. Give each of them one value.</source>
        <translation>Samma ändring står där två gånger. Ge var och en ett enda värde.</translation>
    </message>
    <message>
        <source>Only %1 lines are read. Split the file.</source>
        <translation>Bara %1 rader läses. Dela upp filen.</translation>
    </message>
    <message>
        <source>Only what is honoured goes on the fast lane.</source>
        <translation>Bara det som beviljas kan gå på snabbspåret.</translation>
    </message>
    <message>
        <source>Only what is rejected as not-now comes back by itself. Leave out what brings it back.</source>
        <translation>Bara det som avslås som not-now tas upp igen av sig självt. Utelämna villkoren för det.</translation>
    </message>
    <message>
        <source>Ordered by %1</source>
        <translation>Ordnas efter %1</translation>
    </message>
    <message>
        <source>P-%1 made: %2</source>
        <translation>P-%1 skapad: %2</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>Hoppades över: %1</translation>
    </message>
    <message>
        <source>Passed over: %1 And %2 more.</source>
        <translation>Hoppades över: %1 Och %2 till.</translation>
    </message>
    <message>
        <source>Phrase “%1” for %2 kept</source>
        <translation>Frasen ”%1” för %2 sparad</translation>
    </message>
    <message>
        <source>Phrase “%1” for %2 removed</source>
        <translation>Frasen ”%1” för %2 borttagen</translation>
    </message>
    <message>
        <source>Plan applied: %1 (%2)</source>
        <translation>Planen verkställd: %1 (%2)</translation>
    </message>
    <message>
        <source>Planned on closed days now: %1 and %2 more. Give them another day, or let them ship in spite of closed days in your name.</source>
        <translation>Nu planerat på stängda dagar: %1 och %2 till. Ge dem en annan dag, eller låt dem levereras trots stängda dagar i ditt namn.</translation>
    </message>
    <message>
        <source>Planned on closed days now: %1. Give them another day, or let them ship in spite of closed days in your name.</source>
        <translation>Nu planerat på stängda dagar: %1. Ange en annan dag, eller låt leveransen ske trots stängda dagar i ditt namn.</translation>
    </message>
    <message>
        <source>R-%1 and N-%2 belong to different products.</source>
        <translation>R-%1 och N-%2 hör till olika produkter.</translation>
    </message>
    <message>
        <source>R-%1 can&apos;t ship today: %2 lasts until %3. Ship it after that, or take it on in your name (fortnight release except R-%4 --reason …).</source>
        <translation>R-%1 kan inte levereras i dag: %2 varar till %3. Leverera den efter det, eller ta på dig ansvaret i ditt namn (fortnight release except R-%4 --reason …).</translation>
    </message>
    <message>
        <source>R-%1 carries no hot fix C-%2.</source>
        <translation>Ingen akuträttelse C-%2 följer med i R-%1.</translation>
    </message>
    <message>
        <source>R-%1 changed</source>
        <translation>R-%1 ändrad</translation>
    </message>
    <message>
        <source>R-%1 comes after %2 now.</source>
        <translation>R-%1 kommer nu efter %2.</translation>
    </message>
    <message>
        <source>R-%1 comes before %2 now.</source>
        <translation>R-%1 kommer nu före %2.</translation>
    </message>
    <message>
        <source>R-%1 counts as failed by the word of %2.</source>
        <translation>R-%1 räknas som underkänd enligt %2.</translation>
    </message>
    <message>
        <source>R-%1 failed its test as a whole</source>
        <translation>R-%1 underkänd i testet som helhet</translation>
    </message>
    <message>
        <source>R-%1 freezes on %2 now.</source>
        <translation>R-%1 fryses nu den %2.</translation>
    </message>
    <message>
        <source>R-%1 freezes on a day from today to its own, %2; %3 is none of them.</source>
        <translation>R-%1 fryses en dag från och med i dag till och med dess egen, %2; dit hör inte %3.</translation>
    </message>
    <message>
        <source>R-%1 has changed while you looked at it: other changes would ship or slip, or others be told, than you confirmed. See what it says now, then try again.</source>
        <translation>R-%1 ändrades medan du läste: andra ändringar skulle levereras eller senareläggas, eller andra få besked, än du har bekräftat. Se vad som står där nu och försök sedan igen.</translation>
    </message>
    <message>
        <source>R-%1 has shipped already.</source>
        <translation>R-%1 har redan levererats.</translation>
    </message>
    <message>
        <source>R-%1 held nothing any more, so it is no longer frozen.</source>
        <translation>R-%1 var tom, så den är inte längre fryst.</translation>
    </message>
    <message>
        <source>R-%1 held nothing on the day of its freeze: it freezes on %2 now.</source>
        <translation>R-%1 innehöll inget på dagen då den skulle frysas: nu fryses den %2.</translation>
    </message>
    <message>
        <source>R-%1 held nothing on the day of its freeze: that falls.</source>
        <translation>R-%1 innehöll inget på dagen då den skulle frysas: frysningen utgår.</translation>
    </message>
    <message>
        <source>R-%1 holds %2, ported to it. Take that out first (fortnight unport).</source>
        <translation>Det här är porterat till R-%1: %2. Ta bort porteringen först (fortnight unport).</translation>
    </message>
    <message>
        <source>R-%1 holds %2. Move them to another release first (slip or place).</source>
        <translation>R-%1 innehåller %2. Flytta först innehållet till en annan version (slip eller place).</translation>
    </message>
    <message>
        <source>R-%1 holds nothing, so there is nothing to test.</source>
        <translation>R-%1 är tom, så det finns inget att testa.</translation>
    </message>
    <message>
        <source>R-%1 is %2</source>
        <translation>R-%1 är %2</translation>
    </message>
    <message>
        <source>R-%1 is %2: it is frozen already.</source>
        <translation>R-%1 är %2: den är redan fryst.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it needs no exception.</source>
        <translation>R-%1 är %2: den behöver inget undantag.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it stays as it was.</source>
        <translation>R-%1 är %2: den förblir som den var.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it stays in the history.</source>
        <translation>R-%1 är %2: den stannar i historiken.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it takes nothing more in.</source>
        <translation>R-%1 är %2: den tar inte in något mer.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it takes nothing more in. Choose a later release.</source>
        <translation>R-%1 är %2: den tar inte in något mer. Välj en senare version.</translation>
    </message>
    <message>
        <source>R-%1 is %2: no time can be kept in it any more.</source>
        <translation>R-%1 är %2: ingen tid kan längre reserveras i den.</translation>
    </message>
    <message>
        <source>R-%1 is %2: only what has shipped is withdrawn.</source>
        <translation>R-%1 är %2: bara det som har levererats kan dras tillbaka.</translation>
    </message>
    <message>
        <source>R-%1 is %2: there is nothing to test any more.</source>
        <translation>R-%1 är %2: det finns inget mer att testa.</translation>
    </message>
    <message>
        <source>R-%1 is %2: withdraw the change from it instead.</source>
        <translation>R-%1 är %2: dra tillbaka ändringen ur den i stället.</translation>
    </message>
    <message>
        <source>R-%1 is a release of %2, and C-%3 belongs to another product.</source>
        <translation>R-%1 är en version av %2, men C-%3 hör till en annan produkt.</translation>
    </message>
    <message>
        <source>R-%1 is counted on by %2: its target, or time kept for it. Move that first.</source>
        <translation>R-%1 behövs av %2: som dess version eller för reserverad tid. Flytta det först.</translation>
    </message>
    <message>
        <source>R-%1 is excepted from %2 already.</source>
        <translation>R-%1 är redan undantagen från %2.</translation>
    </message>
    <message>
        <source>R-%1 is excepted from nothing that is still to come.</source>
        <translation>R-%1 är inte undantagen från något kommande.</translation>
    </message>
    <message>
        <source>R-%1 is expedited: it takes critical corrections, and no renewal.</source>
        <translation>R-%1 är brådskande: den tar in kritiska rättelser men ingen förnyelse.</translation>
    </message>
    <message>
        <source>R-%1 is expedited: no time is kept in it for a renewal.</source>
        <translation>R-%1 är brådskande: ingen tid reserveras i den för en förnyelse.</translation>
    </message>
    <message>
        <source>R-%1 is in test again.</source>
        <translation>R-%1 är i test igen.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready.</source>
        <translation>R-%1 är inte längre klar.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: %2 are not tested in it.</source>
        <translation>R-%1 är inte längre klar, eftersom något inte är testat i den: %2.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: %2 is no critical correction.</source>
        <translation>R-%1 är inte längre klar: %2 är ingen kritisk rättelse.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: %2 is not tested in it.</source>
        <translation>R-%1 är inte längre klar: %2 är inte testad i den.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: it has not passed its test as a whole.</source>
        <translation>R-%1 är inte längre klar: den är inte godkänd som helhet.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: it lacks the hot fix %2.</source>
        <translation>R-%1 är inte längre klar: den saknar akuträttelsen %2.</translation>
    </message>
    <message>
        <source>R-%1 is not among the releases that are composed. Place C-%2 in it instead.</source>
        <translation>R-%1 är inte en av versionerna som sätts ihop. Placera C-%2 i den i stället.</translation>
    </message>
    <message>
        <source>R-%1 is open again, until everything in it is tested.</source>
        <translation>R-%1 är öppen igen, tills allt i den är testat.</translation>
    </message>
    <message>
        <source>R-%1 is ready: everything in it is ready and tested. Ship it when you are.</source>
        <translation>R-%1 är klar: allt i den är klart och testat. Leverera den när du vill.</translation>
    </message>
    <message>
        <source>R-%1 is ready: everything in it is tested. Ship it when you are.</source>
        <translation>R-%1 är klar: allt i den är testat. Leverera den när du vill.</translation>
    </message>
    <message>
        <source>R-%1 is to be tested as a whole again.</source>
        <translation>R-%1 ska testas som helhet på nytt.</translation>
    </message>
    <message>
        <source>R-%1 lies on no closed day: it needs no exception.</source>
        <translation>R-%1 ligger inte på någon stängd dag: den behöver inget undantag.</translation>
    </message>
    <message>
        <source>R-%1 made: %2, %3, %4</source>
        <translation>R-%1 skapad: %2, %3, %4</translation>
    </message>
    <message>
        <source>R-%1 may ship in spite of %2</source>
        <translation>R-%1 får levereras trots %2</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 and %4 kept for renewals for the %5 that %6 has, of which %7 are for faults alone.</source>
        <translation>R-%1 innehåller nu %2 från %3 och %4 reserverat för förnyelser, mot %5 som %6 har, varav %7 bara är till för fel.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 and %4 kept for renewals for the %5 that %6 has.</source>
        <translation>R-%1 innehåller nu %2 från %3 och %4 reserverat för förnyelser, mot %5 som %6 har.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 for the %4 that %5 has, of which %6 are for faults alone.</source>
        <translation>R-%1 innehåller nu %2 från %3, mot %4 som %5 har, varav %6 bara är till för fel.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 for the %4 that %5 has.</source>
        <translation>R-%1 innehåller nu %2 från %3, mot %4 som %5 har.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of work and %3 kept for renewals for a capacity of %4.</source>
        <translation>R-%1 innehåller nu %2 arbete och %3 reserverat för förnyelser, mot en kapacitet på %4.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of work for a capacity of %3.</source>
        <translation>R-%1 innehåller nu %2 arbete, mot en kapacitet på %3.</translation>
    </message>
    <message>
        <source>R-%1 on %2 (%3)</source>
        <translation>R-%1 den %2 (%3)</translation>
    </message>
    <message>
        <source>R-%1 passed its test as a whole</source>
        <translation>R-%1 godkänd i testet som helhet</translation>
    </message>
    <message>
        <source>R-%1 removed: %2</source>
        <translation>R-%1 borttagen: %2</translation>
    </message>
    <message>
        <source>R-%1 shares its day, %2, with %3.</source>
        <translation>R-%1 delar sin dag, %2, med %3.</translation>
    </message>
    <message>
        <source>R-%1 shipped: %2 with %3 for %4 who waited</source>
        <translation>R-%1 levererad: %2 med %3 för %4 som väntade</translation>
    </message>
    <message>
        <source>R-%1 ships on no closed day any more</source>
        <translation>R-%1 levereras inte längre på någon stängd dag</translation>
    </message>
    <message>
        <source>R-%1 ships with all it holds: open items block it and are not moved along.</source>
        <translation>R-%1 levereras med allt som den innehåller: öppna poster stoppar den och flyttas inte vidare.</translation>
    </message>
    <message>
        <source>R-%1 should be frozen since %2: it takes nothing more in. Choose a later release.</source>
        <translation>R-%1 skulle ha varit fryst sedan %2: den tar inte in något mer. Välj en senare version.</translation>
    </message>
    <message>
        <source>R-%1 was named in a letter, so it stays, empty. Give it another day: release set R-%2 date=…</source>
        <translation>R-%1 har nämnts i ett brev, så den finns kvar, tom. Ge den en annan dag: release set R-%2 date=…</translation>
    </message>
    <message>
        <source>R-%1 was passed by %2 of %3 testers.</source>
        <translation>R-%1 har godkänts av %2 av %3 testare.</translation>
    </message>
    <message>
        <source>R-%1 was planned for %2, and that day is past: nobody can be promised it. Give it another day first (release set R-%3 date=…), or choose R-%4 on %5.</source>
        <translation>R-%1 var planerad till %2, och den dagen har passerat: ingen kan få löfte om den. Ge den först en annan dag (release set R-%3 date=…), eller välj R-%4 den %5.</translation>
    </message>
    <message>
        <source>R-%1 was planned for %2, and that day is past: nobody can be promised it. Give it another day first (release set R-%3 date=…).</source>
        <translation>R-%1 var planerad till %2, och den dagen har passerat: ingen kan få löfte om den. Ge den först en annan dag (release set R-%3 date=…).</translation>
    </message>
    <message>
        <source>R-%1 withdrawn: %2</source>
        <translation>R-%1 tillbakadragen: %2</translation>
    </message>
    <message>
        <source>Record %1 has a text of more than %2 characters and was skipped.</source>
        <translation>Post %1 har en text på mer än %2 tecken och hoppades över.</translation>
    </message>
    <message>
        <source>Record %1 has more than %2 values and was skipped.</source>
        <translation>Post %1 har mer än %2 värden och hoppades över.</translation>
    </message>
    <message>
        <source>Record %1 is nested too deeply and was skipped.</source>
        <translation>Post %1 är för djupt nästlad och hoppades över.</translation>
    </message>
    <message>
        <source>Record %1 is not an object but “%2”; it was skipped.</source>
        <translation>Post %1 är inget objekt utan ”%2”; den hoppades över.</translation>
    </message>
    <message>
        <source>Releases are laid out from %1 to at most three years later.</source>
        <translation>Versioner läggs ut från %1 och högst tre år framåt.</translation>
    </message>
    <message>
        <source>Remove that %1 excludes %2.</source>
        <translation>Ta bort att %1 utesluter %2.</translation>
    </message>
    <message>
        <source>Remove that %1 goes together with %2.</source>
        <translation>Ta bort att %1 hör ihop med %2.</translation>
    </message>
    <message>
        <source>Remove that %1 requires %2.</source>
        <translation>Ta bort att %1 kräver %2.</translation>
    </message>
    <message>
        <source>Row %1 (%2) has nothing in the column “%3” and no text, and was skipped.</source>
        <translation>Rad %1 (%2) har inget i kolumnen ”%3” och ingen text, och hoppades över.</translation>
    </message>
    <message>
        <source>Row %1 has a cell of more than %2 characters and was skipped.</source>
        <translation>Rad %1 har en cell på mer än %2 tecken och hoppades över.</translation>
    </message>
    <message>
        <source>Row %1 has a cell of more than %2 characters and was skipped. Shorten the cell and import the file again.</source>
        <translation>Rad %1 har en cell på mer än %2 tecken och hoppades över. Korta cellen och importera filen igen.</translation>
    </message>
    <message>
        <source>Row %1 has a key of %2 characters in “%3” and was skipped; is it the right column?</source>
        <translation>Rad %1 har en nyckel på %2 tecken i ”%3” och hoppades över; är det rätt kolumn?</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells and was skipped.</source>
        <translation>Rad %1 har mer än %2 celler och hoppades över.</translation>
    </message>
    <message>
        <source>Row %1 has neither a name, an address nor an organisation and was skipped.</source>
        <translation>Rad %1 har varken namn, adress eller organisation och hoppades över.</translation>
    </message>
    <message>
        <source>Row %1 has nothing in the column “%2”, so it has no key, and was skipped. Give it one.</source>
        <translation>Rad %1 har inget i kolumnen ”%2”, alltså ingen nyckel, och hoppades över. Ge den en.</translation>
    </message>
    <message>
        <source>Row %1 stands above the headers and was not read: “%2”.</source>
        <translation>Rad %1 står ovanför rubrikerna och lästes inte: ”%2”.</translation>
    </message>
    <message>
        <source>Say at least one value.</source>
        <translation>Ange minst ett värde.</translation>
    </message>
    <message>
        <source>Say what C-%1 is likely to take, too: low and high lie around it.</source>
        <translation>Ange även vad C-%1 troligen tar: lägsta och högsta ligger på var sin sida om det.</translation>
    </message>
    <message>
        <source>Say which product is meant: %1.</source>
        <translation>Ange vilken produkt som avses: %1.</translation>
    </message>
    <message>
        <source>Scenario “%1” is now “%2”</source>
        <translation>Scenariot ”%1” heter nu ”%2”</translation>
    </message>
    <message>
        <source>Scenario “%1” removed</source>
        <translation>Scenariot ”%1” borttaget</translation>
    </message>
    <message>
        <source>Scenario “%1” replaced</source>
        <translation>Scenariot ”%1” ersatt</translation>
    </message>
    <message>
        <source>Scenario “%1” saved</source>
        <translation>Scenariot ”%1” sparat</translation>
    </message>
    <message>
        <source>Scored by %1</source>
        <translation>Poängsätts enligt %1</translation>
    </message>
    <message>
        <source>Scored by %1 with other weights or scales</source>
        <translation>Poängsätts enligt %1 med andra vikter eller skalor</translation>
    </message>
    <message>
        <source>Set the mail account&apos;s user name first.</source>
        <translation>Ange först e-postkontots användarnamn.</translation>
    </message>
    <message>
        <source>Set the sender and the mail server first.</source>
        <translation>Ange först avsändaren och e-postservern.</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Inställningar: %1</translation>
    </message>
    <message>
        <source>Sheet “%1” of %2 has %3 columns; sheets are read up to %4. Remove columns and import it again.</source>
        <translation>Bladet ”%1” i %2 har %3 kolumner; blad läses upp till %4. Ta bort kolumner och importera filen igen.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>Something given here holds bytes that are no text. Write it anew.</source>
        <translation>Något som angetts här innehåller byte som inte är text. Skriv det på nytt.</translation>
    </message>
    <message>
        <source>Step %1 of the chain is %2 already.</source>
        <translation>Steg %1 i kedjan är redan %2.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>T-%1 already follows T-%2. Split it from there first.</source>
        <translation>T-%1 följer redan T-%2. Koppla loss det därifrån först.</translation>
    </message>
    <message>
        <source>T-%1 already waits for C-%2.</source>
        <translation>T-%1 väntar redan på C-%2.</translation>
    </message>
    <message>
        <source>T-%1 answered</source>
        <translation>T-%1 besvarat</translation>
    </message>
    <message>
        <source>T-%1 answered from %2</source>
        <translation>T-%1 besvarat av %2</translation>
    </message>
    <message>
        <source>T-%1 asked: %2</source>
        <translation>Fråga ställd om T-%1: %2</translation>
    </message>
    <message>
        <source>T-%1 back from %2</source>
        <translation>T-%1 tillbaka från %2</translation>
    </message>
    <message>
        <source>T-%1 came to C-%2 by a merge. Split it instead.</source>
        <translation>T-%1 kom till C-%2 vid en ihopslagning. Dela upp den i stället.</translation>
    </message>
    <message>
        <source>T-%1 can&apos;t follow itself.</source>
        <translation>T-%1 kan inte följa sig självt.</translation>
    </message>
    <message>
        <source>T-%1 closed: %2</source>
        <translation>T-%1 avslutat: %2</translation>
    </message>
    <message>
        <source>T-%1 closed: %2 with K-%3</source>
        <translation>T-%1 avslutat: %2 med K-%3</translation>
    </message>
    <message>
        <source>T-%1 corrected: %2</source>
        <translation>T-%1 rättat: %2</translation>
    </message>
    <message>
        <source>T-%1 did not come to C-%2 by a merge, so there is nothing to split.</source>
        <translation>T-%1 kom inte till C-%2 vid en ihopslagning, så det finns inget att dela upp.</translation>
    </message>
    <message>
        <source>T-%1 does not wait for C-%2.</source>
        <translation>T-%1 väntar inte på C-%2.</translation>
    </message>
    <message>
        <source>T-%1 escalated to %2, step %3</source>
        <translation>T-%1 eskalerat till %2, steg %3</translation>
    </message>
    <message>
        <source>T-%1 filed for %2: %3</source>
        <translation>T-%1 registrerat för %2: %3</translation>
    </message>
    <message>
        <source>T-%1 follows T-%2</source>
        <translation>T-%1 följer T-%2</translation>
    </message>
    <message>
        <source>T-%1 follows T-%2 already: two tickets can&apos;t follow each other in a circle.</source>
        <translation>T-%1 följer redan T-%2: två ärenden kan inte följa varandra i en cirkel.</translation>
    </message>
    <message>
        <source>T-%1 follows T-%2, not T-%3.</source>
        <translation>T-%1 följer T-%2, inte T-%3.</translation>
    </message>
    <message>
        <source>T-%1 follows no other ticket, so there is nothing to split.</source>
        <translation>T-%1 följer inget annat ärende, så det finns inget att koppla loss.</translation>
    </message>
    <message>
        <source>T-%1 handed over to %2</source>
        <translation>T-%1 överlämnat till %2</translation>
    </message>
    <message>
        <source>T-%1 handed over to %2 and closed</source>
        <translation>T-%1 överlämnat till %2 och avslutat</translation>
    </message>
    <message>
        <source>T-%1 has its answer from C-%2 already.</source>
        <translation>T-%1 har redan fått sitt svar från C-%2.</translation>
    </message>
    <message>
        <source>T-%1 has the %2 already, so nobody is asked for that.</source>
        <translation>T-%1 har redan detta, så ingen fråga ställs om det: %2.</translation>
    </message>
    <message>
        <source>T-%1 has the %2 already: there is nothing left to ask.</source>
        <translation>T-%1 har redan detta, så det finns inget kvar att fråga om: %2.</translation>
    </message>
    <message>
        <source>T-%1 is %2, so it needs no reopening.</source>
        <translation>T-%1 har statusen %2 och behöver inte öppnas igen.</translation>
    </message>
    <message>
        <source>T-%1 is asked that already, by a letter that has not left yet.</source>
        <translation>Den frågan har redan ställts om T-%1, i ett brev som inte har skickats än.</translation>
    </message>
    <message>
        <source>T-%1 is closed already: that can&apos;t bring it back.</source>
        <translation>T-%1 är redan avslutat: det kan inte göra att den tas upp igen.</translation>
    </message>
    <message>
        <source>T-%1 is closed, and was not asked anything. Reopen it, with the reason.</source>
        <translation>T-%1 är avslutat, och ingen fråga har ställts om det. Öppna det igen och ange varför.</translation>
    </message>
    <message>
        <source>T-%1 is closed: it can&apos;t be %2. Reopen it first.</source>
        <translation>T-%1 är avslutat och kan inte bli %2. Öppna det igen först.</translation>
    </message>
    <message>
        <source>T-%1 is closed: it has its answer. Reopen it first.</source>
        <translation>T-%1 är avslutat: det har fått sitt svar. Öppna det igen först.</translation>
    </message>
    <message>
        <source>T-%1 is closed: reopen it, then it is ours again.</source>
        <translation>T-%1 är avslutat: öppna det igen, så är det vårt igen.</translation>
    </message>
    <message>
        <source>T-%1 is closed: there is nothing left to try. Reopen it first.</source>
        <translation>T-%1 är avslutat: det finns inget kvar att prova. Öppna det igen först.</translation>
    </message>
    <message>
        <source>T-%1 is filed as %2: only a fault is tried. Correct its kind first.</source>
        <translation>T-%1 är registrerat som %2: bara ett fel kan provas. Rätta typen först.</translation>
    </message>
    <message>
        <source>T-%1 is not closed, so it can&apos;t be reopened. Name closed or answered instead.</source>
        <translation>T-%1 är inte avslutat, så det kan inte öppnas igen. Ange closed eller answered i stället.</translation>
    </message>
    <message>
        <source>T-%1 is with %2 already.</source>
        <translation>T-%1 ligger redan hos %2.</translation>
    </message>
    <message>
        <source>T-%1 is with %2, the last link of the chain: there is none after it.</source>
        <translation>T-%1 ligger hos %2, det sista ledet i kedjan: efter det finns inget.</translation>
    </message>
    <message>
        <source>T-%1 no longer follows T-%2</source>
        <translation>T-%1 följer inte längre T-%2</translation>
    </message>
    <message>
        <source>T-%1 no longer waits for C-%2</source>
        <translation>T-%1 väntar inte längre på C-%2</translation>
    </message>
    <message>
        <source>T-%1 reopened</source>
        <translation>T-%1 öppnat igen</translation>
    </message>
    <message>
        <source>T-%1 reopened, waits for C-%2</source>
        <translation>T-%1 öppnat igen, väntar på C-%2</translation>
    </message>
    <message>
        <source>T-%1 reopened: K-%2 is in doubt</source>
        <translation>T-%1 öppnat igen: K-%2 är ifrågasatt</translation>
    </message>
    <message>
        <source>T-%1 reopened: K-%2 is in doubt, waits for C-%3</source>
        <translation>T-%1 öppnat igen: K-%2 är ifrågasatt, väntar på C-%3</translation>
    </message>
    <message>
        <source>T-%1 split from C-%2: C-%3 is %4 again</source>
        <translation>T-%1 skilt från C-%2: C-%3 är %4 igen</translation>
    </message>
    <message>
        <source>T-%1 tried: %2: %3</source>
        <translation>T-%1 provat: %2: %3</translation>
    </message>
    <message>
        <source>T-%1 waits for C-%2</source>
        <translation>T-%1 väntar på C-%2</translation>
    </message>
    <message>
        <source>T-%1 waits for C-%2 with T-%3, which it follows. Split it from T-%4 instead.</source>
        <translation>T-%1 väntar på C-%2 tillsammans med T-%3, som det följer. Koppla loss det från T-%4 i stället.</translation>
    </message>
    <message>
        <source>T-%1 waits for C-%2: it closes when that ships or is rejected.</source>
        <translation>T-%1 väntar på C-%2: det avslutas när den levereras eller avslås.</translation>
    </message>
    <message>
        <source>T-%1 was already told that it waits for C-%2. Answer it, or let it wait.</source>
        <translation>T-%1 har redan fått besked om att det väntar på C-%2. Besvara det, eller låt det vänta.</translation>
    </message>
    <message>
        <source>T-%1 was asked before by a letter that had not left: one letter asks for everything.</source>
        <translation>En fråga om T-%1 fanns redan i ett brev som inte hade skickats: ett enda brev frågar om allt.</translation>
    </message>
    <message>
        <source>T-%1 was not asked anything.</source>
        <translation>Ingen fråga har ställts om T-%1.</translation>
    </message>
    <message>
        <source>T-%1 was not handed over to anybody.</source>
        <translation>T-%1 har inte lämnats över till någon.</translation>
    </message>
    <message>
        <source>T-%1 was withdrawn by its requester, so it has no answer to share.</source>
        <translation>T-%1 har återkallats av anmälaren, så det har inget svar att dela.</translation>
    </message>
    <message>
        <source>T-%1 went from C-%2 to C-%3 by a merge. Split it from there instead.</source>
        <translation>T-%1 flyttades från C-%2 till C-%3 vid en ihopslagning. Dela upp den där i stället.</translation>
    </message>
    <message>
        <source>T-%1: %2 noted</source>
        <translation>T-%1: %2 har antecknats</translation>
    </message>
    <message>
        <source>T-%1: %2 wrote</source>
        <translation>T-%1: %2 skrev</translation>
    </message>
    <message>
        <source>T-%1: a trial taken away (%2)</source>
        <translation>T-%1: ett försök borttaget (%2)</translation>
    </message>
    <message>
        <source>Team %1 changed</source>
        <translation>Teamet %1 ändrat</translation>
    </message>
    <message>
        <source>That address names no file. Give a file, like fortnight.db.</source>
        <translation>Adressen anger ingen fil. Ange en fil, till exempel fortnight.db.</translation>
    </message>
    <message>
        <source>That is no database address. Give a file, or postgresql://user@server/name.</source>
        <translation>Det är ingen databasadress. Ange en fil, eller postgresql://user@server/name.</translation>
    </message>
    <message>
        <source>That is the database itself. Choose a backup of it.</source>
        <translation>Det är själva databasen. Välj en säkerhetskopia av den.</translation>
    </message>
    <message>
        <source>That question on C-%1 is not open. Asked, without an answer: %2.</source>
        <translation>Den frågan om C-%1 är inte öppen. Ställda frågor utan svar: %2.</translation>
    </message>
    <message>
        <source>That view is gone: somebody removed it.</source>
        <translation>Vyn finns inte längre: någon har tagit bort den.</translation>
    </message>
    <message>
        <source>That was not tried: %1.</source>
        <translation>Det har inte provats: %1.</translation>
    </message>
    <message>
        <source>The %1 beside the tickets were not read: %2</source>
        <translation>Det som hör till ärendena (%1) lästes inte: %2</translation>
    </message>
    <message>
        <source>The %1 of %2 removed: %3</source>
        <translation>Borttagen som %1 för %2: %3</translation>
    </message>
    <message>
        <source>The %1 of %2: %3</source>
        <translation>Utsedd till %1 för %2: %3</translation>
    </message>
    <message>
        <source>The %1 of C-%2 was given by %3, not by you: they can take it back, or all agree on another.</source>
        <translation>För C-%2 har %3 angett %1, inte du: det kan tas tillbaka av den som angav det, eller så enas alla om något annat.</translation>
    </message>
    <message>
        <source>The Jira issues of %1 came without their summary. Ask Jira for it (fields=summary,description,…), or take another: --map %2=COLUMN (in the window: choose it). The columns are %3.</source>
        <translation>Jira-ärendena i %1 saknar sin sammanfattning. Be Jira om den (fields=summary,description,…), eller ta en annan: --map %2=COLUMN (i fönstret: välj den). Kolumnerna är %3.</translation>
    </message>
    <message>
        <source>The absence of %1</source>
        <translation>Frånvaron för %1</translation>
    </message>
    <message>
        <source>The backlog can&apos;t be grouped by “%1”. It can be by %2.</source>
        <translation>Backloggen kan inte grupperas efter ”%1”. Den kan grupperas efter %2.</translation>
    </message>
    <message>
        <source>The backup could not be written to %1: %2.</source>
        <translation>Säkerhetskopian kunde inte skrivas till %1: %2.</translation>
    </message>
    <message>
        <source>The backup stands ready as %1, but could not take its place: %2. The next start of Fortnight tries it again.</source>
        <translation>Säkerhetskopian ligger klar som %1 men kunde inte ersätta databasen: %2. Nästa gång Fortnight startar görs ett nytt försök.</translation>
    </message>
    <message>
        <source>The backup would be damaged, because the database is: %1. Restore an earlier backup.</source>
        <translation>Säkerhetskopian skulle bli skadad, eftersom databasen är det: %1. Återställ en tidigare säkerhetskopia.</translation>
    </message>
    <message>
        <source>The bounds of many-before-few go up: [100, 1000, 10000].</source>
        <translation>Gränserna för many-before-few stiger: [100, 1000, 10000].</translation>
    </message>
    <message>
        <source>The capacity is counted by team (%1). Say it of one: release set R-%2 &apos;capacity.%3=%4&apos;.</source>
        <translation>Kapaciteten räknas per team (%1). Ange den för ett av dem: release set R-%2 &apos;capacity.%3=%4&apos;.</translation>
    </message>
    <message>
        <source>The capacity is counted by team (%1). Say it of one: team set &apos;%2&apos; days=….</source>
        <translation>Kapaciteten räknas per team (%1). Ange den för ett av dem: team set &apos;%2&apos; days=….</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not to be trusted (%2). Nothing was read; check the server’s name, or ask whoever runs it.</source>
        <translation>Certifikatet för e-postservern %1 är inte att lita på (%2). Inget har lästs; kontrollera serverns namn, eller fråga den som driver den.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not to be trusted (%2). Nothing was sent; check the server’s name, or ask whoever runs it.</source>
        <translation>Certifikatet för e-postservern %1 är inte att lita på (%2). Inget har skickats; kontrollera serverns namn, eller fråga den som driver den.</translation>
    </message>
    <message>
        <source>The chain of escalation begins with step 1.</source>
        <translation>Eskaleringskedjan börjar med steg 1.</translation>
    </message>
    <message>
        <source>The criterion %1</source>
        <translation>Kriteriet %1</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be opened: %2.</source>
        <translation>Databasen %1 kan inte öppnas: %2.</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2). Restore a backup: fortnight restore FILE.</source>
        <translation>Databasen %1 är skadad (%2). Återställ en säkerhetskopia: fortnight restore FILE.</translation>
    </message>
    <message>
        <source>The database %1, or its folder, is read-only for you. Ask for the right to write there, or copy it.</source>
        <translation>Du får bara läsa databasen %1 eller dess mapp. Be om rätt att skriva där, eller kopiera den.</translation>
    </message>
    <message>
        <source>The database at %1 can&apos;t be reached: %2.</source>
        <translation>Databasen på %1 går inte att nå: %2.</translation>
    </message>
    <message>
        <source>The date of a letter needs a time zone.</source>
        <translation>Ett brevs datum behöver en tidszon.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Make room, then try again.</source>
        <translation>Disken med %1 är full. Frigör utrymme och försök sedan igen.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Filen kunde inte skrivas till %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: %2.</source>
        <translation>Mappen %1 kan inte skapas: %2.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first, or choose another place.</source>
        <translation>Mappen %1 finns inte. Skapa den först, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>The folder %1 holds more than %2 messages. Import a part of them.</source>
        <translation>Mappen %1 innehåller mer än %2 meddelanden. Importera en del av dem.</translation>
    </message>
    <message>
        <source>The high estimate of %1 lies below the likely %2.</source>
        <translation>Den högsta uppskattningen, %1, ligger under den troliga, %2.</translation>
    </message>
    <message>
        <source>The latest date for an answer, %1, is past. Choose a day to come.</source>
        <translation>Sista dagen för ett svar, %1, har passerat. Välj en kommande dag.</translation>
    </message>
    <message>
        <source>The letter template %1/%2.txt cannot be used: %3: %4.</source>
        <translation>Brevmallen %1/%2.txt kan inte användas: %3: %4.</translation>
    </message>
    <message>
        <source>The letter template %1/%2.txt cannot be used: line %3: %4.</source>
        <translation>Brevmallen %1/%2.txt kan inte användas: rad %3: %4.</translation>
    </message>
    <message>
        <source>The letter template %1/%2.txt must begin with a line “Subject: …”.</source>
        <translation>Brevmallen %1/%2.txt måste börja med en rad ”Subject: …”.</translation>
    </message>
    <message>
        <source>The letter to %1 came back</source>
        <translation>Brevet till %1 kom tillbaka</translation>
    </message>
    <message>
        <source>The letter “%1”</source>
        <translation>Brevet ”%1”</translation>
    </message>
    <message>
        <source>The letter “%1” had not left yet, and is taken back.</source>
        <translation>Brevet ”%1” hade inte skickats och har tagits tillbaka.</translation>
    </message>
    <message>
        <source>The letter “%1” is just leaving. Try again in a minute.</source>
        <translation>Brevet ”%1” skickas just nu. Försök igen om en minut.</translation>
    </message>
    <message>
        <source>The low estimate of %1 lies above the likely %2.</source>
        <translation>Den lägsta uppskattningen, %1, ligger över den troliga, %2.</translation>
    </message>
    <message>
        <source>The mail server %1 answered something that is neither yes nor no:  %2.</source>
        <translation>E-postservern %1 svarade något som är varken ja eller nej:  %2.</translation>
    </message>
    <message>
        <source>The mail server %1 answered something that is neither yes nor no: %2 %3.</source>
        <translation>E-postservern %1 svarade något som är varken ja eller nej: %2 %3.</translation>
    </message>
    <message>
        <source>The mail server %1 answered something that is neither yes nor no: nothing readable.</source>
        <translation>E-postservern %1 svarade något som är varken ja eller nej: inget läsbart.</translation>
    </message>
    <message>
        <source>The mail server %1 broke off before it confirmed the letter: %2.</source>
        <translation>E-postservern %1 bröt anslutningen innan den bekräftade brevet: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 broke off: %2.</source>
        <translation>E-postservern %1 bröt anslutningen: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 can&apos;t be used: %2.</source>
        <translation>E-postservern %1 kan inte användas: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be used: %2.</source>
        <translation>E-postservern %1 kan inte användas: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot deliver the letter to %2: an address in it has letters outside a–z, and the server does not offer SMTPUTF8.</source>
        <translation>E-postservern %1 kan inte leverera brevet till %2: en adress i det har bokstäver utanför a–z, och servern erbjuder inte SMTPUTF8.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept %2:  %3.</source>
        <translation>E-postservern %1 godtog inte %2:  %3.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept %2: %3 %4.</source>
        <translation>E-postservern %1 godtog inte %2: %3 %4.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept %2: nothing readable.</source>
        <translation>E-postservern %1 godtog inte %2: inget läsbart.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password ( %2). Check both in the mail settings.</source>
        <translation>E-postservern %1 godtog inte användarnamnet eller lösenordet ( %2). Kontrollera båda i e-postinställningarna.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password (%2 %3). Check both in the mail settings.</source>
        <translation>E-postservern %1 godtog inte användarnamnet eller lösenordet (%2 %3). Kontrollera båda i e-postinställningarna.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password (%2). Check both in the mail settings.</source>
        <translation>E-postservern %1 godtog inte användarnamnet eller lösenordet (%2). Kontrollera båda i e-postinställningarna.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password (nothing readable). Check both in the mail settings.</source>
        <translation>E-postservern %1 godtog inte användarnamnet eller lösenordet (inget läsbart). Kontrollera båda i e-postinställningarna.</translation>
    </message>
    <message>
        <source>The mail server %1 interrupted the letter:  %2.</source>
        <translation>E-postservern %1 avbröt brevet:  %2.</translation>
    </message>
    <message>
        <source>The mail server %1 interrupted the letter: %2 %3.</source>
        <translation>E-postservern %1 avbröt brevet: %2 %3.</translation>
    </message>
    <message>
        <source>The mail server %1 interrupted the letter: nothing readable.</source>
        <translation>E-postservern %1 avbröt brevet: inget läsbart.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS. Choose TLS, port 993.</source>
        <translation>E-postservern %1 erbjuder inte STARTTLS. Välj TLS, port 993.</translation>
    </message>
    <message>
        <source>The mail server names %1 mails by numbers that no mail can have; they were passed over.</source>
        <translation>E-postservern anger %1 meddelanden med nummer som inget meddelande kan ha; de hoppades över.</translation>
    </message>
    <message>
        <source>The mail server names %1 mails that it does not show. %2 more are left for the next look; if this stays so, ask whoever runs the server.</source>
        <translation>E-postservern anger %1 meddelanden som den inte visar. %2 till är kvar till nästa gång; om det förblir så, fråga den som driver servern.</translation>
    </message>
    <message>
        <source>The mailbox has no folder “%1” that can be read (%2). Choose another folder.</source>
        <translation>Brevlådan har ingen mapp ”%1” som går att läsa (%2). Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The mailbox is not set up: server, port and user name are needed (Settings, Mail).</source>
        <translation>Brevlådan är inte inställd: server, port och användarnamn krävs (Inställningar, E-post).</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password is missing. Enter it in the mail settings.</source>
        <translation>Brevlådans lösenord saknas. Ange det i e-postinställningarna.</translation>
    </message>
    <message>
        <source>The minutes would end before they begin. Give --since a moment before --until.</source>
        <translation>Protokollet skulle sluta innan det börjar. Ange en tidpunkt i --since som är före --until.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>The model %1</source>
        <translation>Modellen %1</translation>
    </message>
    <message>
        <source>The model %1 has its own formula. An expression is for the kind “own”.</source>
        <translation>Modellen %1 har sin egen formel. En egen formel hör till typen ”own”.</translation>
    </message>
    <message>
        <source>The model’s name is a text, and “%1” is none.</source>
        <translation>Modellens namn är en text, men det är inte ”%1”.</translation>
    </message>
    <message>
        <source>The name %1 is too long, or holds bytes that are no text.</source>
        <translation>Namnet %1 är för långt, eller innehåller byte som inte är text.</translation>
    </message>
    <message>
        <source>The part kept for faults lies between 0 and 1 (or 100%).</source>
        <translation>Den del som reserveras för fel ligger mellan 0 och 1 (eller 100%).</translation>
    </message>
    <message>
        <source>The plan does not move %1. It moves %2.</source>
        <translation>Planen flyttar inte %1. Den flyttar %2.</translation>
    </message>
    <message>
        <source>The plan is older than %1, which changed meanwhile (%2 and %3 more). Nothing was moved: compose again.</source>
        <translation>Planen är äldre än %1, som har ändrats under tiden (%2 och %3 till). Inget har flyttats: sätt ihop på nytt.</translation>
    </message>
    <message>
        <source>The plan is older than %1, which changed meanwhile (%2). Nothing was moved: compose again.</source>
        <translation>Planen är äldre än %1, som har ändrats under tiden (%2). Inget har flyttats: sätt ihop på nytt.</translation>
    </message>
    <message>
        <source>The plan is older than %1, which changed meanwhile. Nothing was moved: compose again.</source>
        <translation>Planen är äldre än %1, som har ändrats under tiden. Inget har flyttats: sätt ihop på nytt.</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>Policyn</translation>
    </message>
    <message>
        <source>The recall delay is a number of minutes, at most a day.</source>
        <translation>Ångerfristen är ett antal minuter, högst ett dygn.</translation>
    </message>
    <message>
        <source>The releases must be given in the order of their days.</source>
        <translation>Versionerna måste anges i den ordning som deras dagar kommer.</translation>
    </message>
    <message>
        <source>The review date %1 is past. Choose a day to come.</source>
        <translation>Dagen för översyn, %1, har passerat. Välj en kommande dag.</translation>
    </message>
    <message>
        <source>The review date %1 lies after %2, the latest date for an answer. Choose an earlier review, or a later answer.</source>
        <translation>Dagen för översyn, %1, ligger efter %2, sista dagen för ett svar. Välj en tidigare översyn eller ett senare svar.</translation>
    </message>
    <message>
        <source>The rule %1</source>
        <translation>Regeln %1</translation>
    </message>
    <message>
        <source>The rule %1 stands twice in the policy.</source>
        <translation>Regeln %1 står två gånger i policyn.</translation>
    </message>
    <message>
        <source>The rule %1: on is true or false.</source>
        <translation>Regeln %1: on är true eller false.</translation>
    </message>
    <message>
        <source>The sample holds no release that could ship.</source>
        <translation>Exemplet innehåller ingen version som kan levereras.</translation>
    </message>
    <message>
        <source>The sample is made in a database of its own, and this one is in use.</source>
        <translation>Exemplet skapas i en egen databas, och den här används redan.</translation>
    </message>
    <message>
        <source>The scale of %1 ends at %2, which does not lie above %3.</source>
        <translation>Skalan för %1 slutar vid %2, som inte ligger över %3.</translation>
    </message>
    <message>
        <source>The scale of %1 goes from %2 to %3: its end must lie above its beginning.</source>
        <translation>Skalan för %1 går från %2 till %3: slutet måste ligga över början.</translation>
    </message>
    <message>
        <source>The schema is %1, the program&apos;s is 0005.</source>
        <translation>Databasens schema är %1, programmets är 0005.</translation>
    </message>
    <message>
        <source>The score of C-%1 would go from %2 to %3. Say why.</source>
        <translation>Poängen för C-%1 skulle gå från %2 till %3. Ange varför.</translation>
    </message>
    <message>
        <source>The scoring model has no “%1” to set. It has %2 and %3.</source>
        <translation>Poängmodellen har inget fält ”%1” att ange. Fälten är %2 och %3.</translation>
    </message>
    <message>
        <source>The scoring model has no “%1” to set. It is counted. It has %2 and %3.</source>
        <translation>Poängmodellen har inget fält ”%1” att ange. Det räknas ut. Fälten är %2 och %3.</translation>
    </message>
    <message>
        <source>The share of %1 lies between 0 and 1 (or 100%).</source>
        <translation>Andelen för %1 ligger mellan 0 och 1 (eller 100%).</translation>
    </message>
    <message>
        <source>The size of a renewal is a number of person-days above 0, and at most %1.</source>
        <translation>Storleken på en förnyelse är ett antal persondagar över 0 och högst %1.</translation>
    </message>
    <message>
        <source>The table %1 lacks %2.</source>
        <translation>Tabellen %1 saknar %2.</translation>
    </message>
    <message>
        <source>The teams&apos; parts add up to %1, and C-%2 is estimated at %3. Let them add up, or leave the %4 out.</source>
        <translation>Teamens delar blir tillsammans %1, men C-%2 är uppskattad till %3. Låt dem stämma överens, eller utelämna %4.</translation>
    </message>
    <message>
        <source>The upgrade would leave references dangling (%1), so nothing was changed.</source>
        <translation>Uppgraderingen skulle lämna referenser som inte pekar på något (%1), så inget har ändrats.</translation>
    </message>
    <message>
        <source>The view “%1” is shared already.</source>
        <translation>Vyn ”%1” delas redan.</translation>
    </message>
    <message>
        <source>The view “%1” is yours alone already.</source>
        <translation>Vyn ”%1” är redan bara din.</translation>
    </message>
    <message>
        <source>The weekday of the month is the 1st, 2nd, 3rd or 4th.</source>
        <translation>Veckodagen i månaden är den första, andra, tredje eller fjärde.</translation>
    </message>
    <message>
        <source>The weight of %1</source>
        <translation>Vikten för %1</translation>
    </message>
    <message>
        <source>The weight of %1 is %2. A weight is 0 or more; less_is_better turns a scale round.</source>
        <translation>Vikten för %1 är %2. En vikt är 0 eller mer; less_is_better vänder på en skala.</translation>
    </message>
    <message>
        <source>The weights sum to nothing, so nothing could be scored. Give at least one criterion a weight.</source>
        <translation>Vikternas summa är noll, så inget kan poängsättas. Ge minst ett kriterium en vikt.</translation>
    </message>
    <message>
        <source>There are no phrases for “%1”. Choose %2.</source>
        <translation>Det finns inga fraser för ”%1”. Välj %2.</translation>
    </message>
    <message>
        <source>There are two of the candidate %1.</source>
        <translation>Kandidaten %1 finns två gånger.</translation>
    </message>
    <message>
        <source>There are two of the release %1.</source>
        <translation>Versionen %1 finns två gånger.</translation>
    </message>
    <message>
        <source>There is a party of that name: party set “%1” changes it.</source>
        <translation>Det finns redan en part med det namnet: den ändras med party set ”%1”.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name, or replace it.</source>
        <translation>Det finns redan ett scenario ”%1”. Välj ett annat namn, eller ersätt det.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name.</source>
        <translation>Det finns redan ett scenario ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>There is a shared view “%1” already. Choose another name, or remove that view first.</source>
        <translation>Det finns redan en delad vy ”%1”. Välj ett annat namn, eller ta bort den vyn först.</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>Det finns redan ett team ”%1”.</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Choose another name, or remove that view first.</source>
        <translation>Det finns redan en vy ”%1”. Välj ett annat namn, eller ta bort den vyn först.</translation>
    </message>
    <message>
        <source>There is already a file %1, and it stays as it is. Name another, or replace it: --replace.</source>
        <translation>Det finns redan en fil %1, och den lämnas som den är. Ange en annan, eller ersätt den: --replace.</translation>
    </message>
    <message>
        <source>There is already a party “%1”.</source>
        <translation>Det finns redan en part ”%1”.</translation>
    </message>
    <message>
        <source>There is already a product “%1”.</source>
        <translation>Det finns redan en produkt ”%1”.</translation>
    </message>
    <message>
        <source>There is already a release “%1” of %2.</source>
        <translation>Det finns redan en version ”%1” av %2.</translation>
    </message>
    <message>
        <source>There is already an organisation “%1”.</source>
        <translation>Det finns redan en organisation ”%1”.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. There are: %3.</source>
        <translation>Det finns inget värde ”%2” för %1. De som finns är: %3.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 finns inte.</translation>
    </message>
    <message>
        <source>There is no C-%1.</source>
        <translation>C-%1 finns inte.</translation>
    </message>
    <message>
        <source>There is no G-%1.</source>
        <translation>G-%1 finns inte.</translation>
    </message>
    <message>
        <source>There is no K-%1.</source>
        <translation>K-%1 finns inte.</translation>
    </message>
    <message>
        <source>There is no N-%1.</source>
        <translation>N-%1 finns inte.</translation>
    </message>
    <message>
        <source>There is no R-%1.</source>
        <translation>R-%1 finns inte.</translation>
    </message>
    <message>
        <source>There is no T-%1.</source>
        <translation>T-%1 finns inte.</translation>
    </message>
    <message>
        <source>There is no absence %1. All of them: fortnight absence list</source>
        <translation>Det finns ingen frånvaro %1. Alla listas av: fortnight absence list</translation>
    </message>
    <message>
        <source>There is no act %1.</source>
        <translation>Det finns ingen åtgärd %1.</translation>
    </message>
    <message>
        <source>There is no audience “%1”. Did you mean %2?</source>
        <translation>Det finns ingen målgrupp ”%1”. Menade du %2?</translation>
    </message>
    <message>
        <source>There is no audience “%1”. There are %2.</source>
        <translation>Det finns ingen målgrupp ”%1”. De som finns är %2.</translation>
    </message>
    <message>
        <source>There is no chain of escalation yet. Give parties a step: fortnight party set NAME step=1.</source>
        <translation>Det finns ingen eskaleringskedja ännu. Ge parterna ett steg: fortnight party set NAME step=1.</translation>
    </message>
    <message>
        <source>There is no closure %1. All of them: fortnight closed list</source>
        <translation>Det finns ingen stängning %1. Alla listas av: fortnight closed list</translation>
    </message>
    <message>
        <source>There is no column “%1” to be set. There are: %2.</source>
        <translation>Det finns ingen kolumn ”%1” att ange. De som finns är: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Det finns ingen kolumn ”%1”. Kolumnerna är: %2.</translation>
    </message>
    <message>
        <source>There is no coming release to keep time in for N-%1. Lay out releases first.</source>
        <translation>Det finns ingen kommande version att reservera tid i för N-%1. Lägg ut versioner först.</translation>
    </message>
    <message>
        <source>There is no criterion “%1”. Did you mean %2?</source>
        <translation>Det finns inget kriterium ”%1”. Menade du %2?</translation>
    </message>
    <message>
        <source>There is no criterion “%1”. There are %2.</source>
        <translation>Det finns inget kriterium ”%1”. De som finns är %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” here. There are: %2.</source>
        <translation>Det finns inget fält ”%1” här. De som finns är: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2.</source>
        <translation>Det finns inget fält ”%1”. Fälten är: %2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Det finns ingen fil %1.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Det finns ingen fil %1. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Det finns ingen mapp %1.</translation>
    </message>
    <message>
        <source>There is no function “%1”. There are %2.</source>
        <translation>Det finns ingen funktion ”%1”. De som finns är %2.</translation>
    </message>
    <message>
        <source>There is no guide from “%1”.</source>
        <translation>Det finns ingen guide från ”%1”.</translation>
    </message>
    <message>
        <source>There is no letter %1.</source>
        <translation>Det finns inget brev %1.</translation>
    </message>
    <message>
        <source>There is no model “%1”. Did you mean %2?</source>
        <translation>Det finns ingen modell ”%1”. Menade du %2?</translation>
    </message>
    <message>
        <source>There is no model “%1”. There are %2.</source>
        <translation>Det finns ingen modell ”%1”. De som finns är %2.</translation>
    </message>
    <message>
        <source>There is no organisation “%1”. All of them: fortnight organisation list</source>
        <translation>Det finns ingen organisation ”%1”. Alla listas av: fortnight organisation list</translation>
    </message>
    <message>
        <source>There is no party “%1”.</source>
        <translation>Det finns ingen part ”%1”.</translation>
    </message>
    <message>
        <source>There is no party “%1”. Make one first: fortnight party add NAME.</source>
        <translation>Det finns ingen part ”%1”. Skapa en först: fortnight party add NAME.</translation>
    </message>
    <message>
        <source>There is no party “%1”. There are: %2.</source>
        <translation>Det finns ingen part ”%1”. De som finns är: %2.</translation>
    </message>
    <message>
        <source>There is no phrase “%1” for %2.</source>
        <translation>Det finns ingen fras ”%1” för %2.</translation>
    </message>
    <message>
        <source>There is no product yet. Make one in Settings, Products (or: fortnight product set NAME).</source>
        <translation>Det finns ingen produkt ännu. Lägg upp en under Inställningar, Produkter (eller: fortnight product set NAME).</translation>
    </message>
    <message>
        <source>There is no product “%1”.</source>
        <translation>Det finns ingen produkt ”%1”.</translation>
    </message>
    <message>
        <source>There is no product “%1”. There are: %2.</source>
        <translation>Det finns ingen produkt ”%1”. De som finns är: %2.</translation>
    </message>
    <message>
        <source>There is no release to compose. Lay some out first (fortnight release plan).</source>
        <translation>Det finns ingen version att sätta ihop. Lägg ut några först (fortnight release plan).</translation>
    </message>
    <message>
        <source>There is no rule “%1”. Did you mean %2?</source>
        <translation>Det finns ingen regel ”%1”. Menade du %2?</translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are %2.</source>
        <translation>Det finns ingen regel ”%1”. De som finns är %2.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. There are: %2.</source>
        <translation>Det finns inget scenario ”%1”. De som finns är: %2.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2, policy.EVENT and checklists.KIND.</source>
        <translation>Det finns ingen inställning ”%1”. De som finns är %2, policy.EVENT och checklists.KIND.</translation>
    </message>
    <message>
        <source>There is no team “%1” here.</source>
        <translation>Det finns inget team ”%1” här.</translation>
    </message>
    <message>
        <source>There is no team “%1” here. There are: %2.</source>
        <translation>Det finns inget team ”%1” här. De som finns är: %2.</translation>
    </message>
    <message>
        <source>There is no “%1” in these teams.</source>
        <translation>Det finns ingen ”%1” i de här teamen.</translation>
    </message>
    <message>
        <source>There is no “%1” in these teams. There are: %2.</source>
        <translation>Det finns ingen ”%1” i de här teamen. De som finns är: %2.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Du har inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy a column in the spreadsheet first.</source>
        <translation>Det finns inget att klistra in. Kopiera först en kolumn i kalkylprogrammet.</translation>
    </message>
    <message>
        <source>There is the %1 of %2 already: %3. Change that one.</source>
        <translation>Det finns redan en %1 för %2: %3. Ändra den i stället.</translation>
    </message>
    <message>
        <source>These Jira issues came without their summary. Ask Jira for it (fields=summary,description,…) and import again.</source>
        <translation>De här Jira-ärendena saknar sin sammanfattning. Be Jira om den (fields=summary,description,…) och importera igen.</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1</source>
        <translation>De här går inte ihop: %1</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 More than one thing must give way. Begin with one of these: %2</source>
        <translation>De här går inte ihop: %1 Mer än en sak måste ge efter. Börja med någon av dessa: %2</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 More than one thing must give way. Begin with one of these: %2 Together these help as well: %3</source>
        <translation>De här går inte ihop: %1 Mer än en sak måste ge efter. Börja med någon av dessa: %2 Tillsammans hjälper också: %3</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2</source>
        <translation>De här går inte ihop: %1 Något av detta hjälper: %2</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3</source>
        <translation>De här går inte ihop: %1 Något av detta hjälper: %2 Mer än en sak måste ge efter. Börja med någon av dessa: %3</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3 Together these help as well: %4</source>
        <translation>De här går inte ihop: %1 Något av detta hjälper: %2 Mer än en sak måste ge efter. Börja med någon av dessa: %3 Tillsammans hjälper också: %4</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2 Together these help as well: %3</source>
        <translation>De här går inte ihop: %1 Något av detta hjälper: %2 Tillsammans hjälper också: %3</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 Together these help as well: %2</source>
        <translation>De här går inte ihop: %1 Tillsammans hjälper också: %2</translation>
    </message>
    <message>
        <source>These mails are there already.</source>
        <translation>De här meddelandena finns redan.</translation>
    </message>
    <message>
        <source>These moves can&apos;t be taken alone: %1. Take what belongs to them as well.</source>
        <translation>De här flyttarna kan inte göras ensamma: %1. Välj även det som hör ihop med dem.</translation>
    </message>
    <message>
        <source>These releases have no capacity, so there is nothing to trade. Set one: release set R-3 capacity=15.</source>
        <translation>De här versionerna har ingen kapacitet, så det finns inget att väga av. Ange en: release set R-3 capacity=15.</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1</source>
        <translation>Det här går inte: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 More than one thing must give way. Begin with one of these: %2</source>
        <translation>Det här går inte: %1 Mer än en sak måste ge efter. Börja med någon av dessa: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 More than one thing must give way. Begin with one of these: %2 Together these help as well: %3</source>
        <translation>Det här går inte: %1 Mer än en sak måste ge efter. Börja med någon av dessa: %2 Tillsammans hjälper också: %3</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2</source>
        <translation>Det här går inte: %1 Något av detta hjälper: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3</source>
        <translation>Det här går inte: %1 Något av detta hjälper: %2 Mer än en sak måste ge efter. Börja med någon av dessa: %3</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3 Together these help as well: %4</source>
        <translation>Det här går inte: %1 Något av detta hjälper: %2 Mer än en sak måste ge efter. Börja med någon av dessa: %3 Tillsammans hjälper också: %4</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2 Together these help as well: %3</source>
        <translation>Det här går inte: %1 Något av detta hjälper: %2 Tillsammans hjälper också: %3</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 Together these help as well: %2</source>
        <translation>Det här går inte: %1 Tillsammans hjälper också: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program: it has tables, but none of Fortnight&apos;s.</source>
        <translation>Databasen tillhör ett annat program: den har tabeller, men ingen av Fortnights.</translation>
    </message>
    <message>
        <source>This database was made by a newer Fortnight, or by another program (schema %1; this program knows 0005). Update the program.</source>
        <translation>Databasen har skapats av ett nyare Fortnight eller av ett annat program (schema %1; det här programmet känner till 0005). Uppdatera programmet.</translation>
    </message>
    <message>
        <source>This file was too large to be kept here. It is still in the mailbox, with its mail.</source>
        <translation>Filen var för stor för att sparas här. Den finns kvar i brevlådan, med sitt meddelande.</translation>
    </message>
    <message>
        <source>This is a share of a change&apos;s value: from 0 to 100 %, such as 2%.</source>
        <translation>Det här är en andel av en ändrings värde: från 0 till 100 %, till exempel 2%.</translation>
    </message>
    <message>
        <source>This is no sample: only sample data is deleted. Back up and move your own data yourself.</source>
        <translation>Det här är inget exempel: bara exempeldata tas bort. Säkerhetskopiera och flytta dina egna data själv.</translation>
    </message>
    <message>
        <source>This letter is %1: its words can&apos;t be changed any more.</source>
        <translation>Brevet har statusen %1: texten kan inte längre ändras.</translation>
    </message>
    <message>
        <source>This mail is there already.</source>
        <translation>Det här meddelandet finns redan.</translation>
    </message>
    <message>
        <source>This plan supposes other capacities or efforts than there are, so it can&apos;t be applied.</source>
        <translation>Planen utgår från andra kapaciteter eller insatser än de verkliga, så den kan inte verkställas.</translation>
    </message>
    <message>
        <source>This product has no teams, so nobody can be left out. Set teams up first: team add.</source>
        <translation>Den här produkten har inga team, så ingen kan räknas bort. Ställ in team först: team add.</translation>
    </message>
    <message>
        <source>This scenario is gone. Somebody removed it.</source>
        <translation>Scenariot finns inte längre. Någon har tagit bort det.</translation>
    </message>
    <message>
        <source>Those who wait are counted: %1 is not a whole number.</source>
        <translation>De som väntar räknas: %1 är inget heltal.</translation>
    </message>
    <message>
        <source>To take back what is that old: fortnight undo %1.</source>
        <translation>För att ta tillbaka något så gammalt: fortnight undo %1.</translation>
    </message>
    <message>
        <source>To whom? Give a name.</source>
        <translation>Till vem? Ange ett namn.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Unpin %1.</source>
        <translation>Lossa %1.</translation>
    </message>
    <message>
        <source>User name or folder of the mailbox hold a line break. Write them anew.</source>
        <translation>Brevlådans användarnamn eller mapp innehåller en radbrytning. Skriv dem på nytt.</translation>
    </message>
    <message>
        <source>View “%1” is now “%2”</source>
        <translation>Vyn ”%1” heter nu ”%2”</translation>
    </message>
    <message>
        <source>View “%1” is seen by %2 alone</source>
        <translation>Vyn ”%1” ses bara av %2</translation>
    </message>
    <message>
        <source>View “%1” is shared with everybody</source>
        <translation>Vyn ”%1” delas med alla</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Vyn ”%1” borttagen</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vyn ”%1” sparad</translation>
    </message>
    <message>
        <source>What R-%1 has of %2 is a number of person-days above 0 and at most %3.</source>
        <translation>Det som R-%1 har från %2 är ett antal persondagar över 0 och högst %3.</translation>
    </message>
    <message>
        <source>What a team has of a release is a number of person-days above 0 and at most %1.</source>
        <translation>Det som ett team har för en version är ett antal persondagar över 0 och högst %1.</translation>
    </message>
    <message>
        <source>What has shipped can&apos;t be undone: withdraw the release instead, so that everyone who was told gets word of it.</source>
        <translation>Det som har levererats går inte att ångra: dra tillbaka versionen i stället, så att alla som har fått besked underrättas.</translation>
    </message>
    <message>
        <source>What is %1 asked?</source>
        <translation>Vad är frågan till %1?</translation>
    </message>
    <message>
        <source>What is a change worth that %1 sees? Visibility needs a value for each.</source>
        <translation>Vad är en ändring värd som syns för %1? Synlighet behöver ett värde för var och en.</translation>
    </message>
    <message>
        <source>What is estimated for %1 can&apos;t move to %2. Name another team.</source>
        <translation>Det som är uppskattat för %1 kan inte flyttas till %2. Ange ett annat team.</translation>
    </message>
    <message>
        <source>What is parked needs a day on which it is looked at again.</source>
        <translation>Det som är parkerat behöver en dag då det tas upp igen.</translation>
    </message>
    <message>
        <source>What is parked needs somebody who looks after it.</source>
        <translation>Det som är parkerat behöver någon som ansvarar för det.</translation>
    </message>
    <message>
        <source>What is reserved for N-%1 stays as it was: reserve anew to spread it by the new size.</source>
        <translation>Det som är reserverat för N-%1 är kvar som det var: reservera på nytt för att fördela det efter den nya storleken.</translation>
    </message>
    <message>
        <source>What is reserved for N-%1 stays where it was: reserve anew to spread it up to its target.</source>
        <translation>Det som är reserverat för N-%1 är kvar där det var: reservera på nytt för att fördela det fram till dess version.</translation>
    </message>
    <message>
        <source>What is said anew? Give a review date, a latest date for an answer, or what brings it back.</source>
        <translation>Vad är nytt? Ange en dag för översyn, en sista dag för ett svar eller när den ska tas upp igen.</translation>
    </message>
    <message>
        <source>What is the answer?</source>
        <translation>Vad är svaret?</translation>
    </message>
    <message>
        <source>What is to be asked? Give at least one question.</source>
        <translation>Vad är frågan? Ange minst en fråga.</translation>
    </message>
    <message>
        <source>What is to be changed? Write it as size=40.</source>
        <translation>Vad ska ändras? Skriv det som size=40.</translation>
    </message>
    <message>
        <source>What is to be noted? Write it as %1=8.4.</source>
        <translation>Vad ska antecknas? Skriv det som %1=8.4.</translation>
    </message>
    <message>
        <source>What should “%1” be? Write %2:value.</source>
        <translation>Vad ska ”%1” vara? Skriv %2:värde.</translation>
    </message>
    <message>
        <source>What somebody sees is worth 0 or more.</source>
        <translation>Det som någon ser är värt 0 eller mer.</translation>
    </message>
    <message>
        <source>What you typed could not be kept in %1: %2.</source>
        <translation>Det du har skrivit kunde inte sparas i %1: %2.</translation>
    </message>
    <message>
        <source>Which law, and from which day? Write it like 2027-01-01:&apos;Accessibility Act&apos;.</source>
        <translation>Vilken lag, och från vilken dag? Skriv det som 2027-01-01:&apos;Accessibility Act&apos;.</translation>
    </message>
    <message>
        <source>Which letters?</source>
        <translation>Vilka brev?</translation>
    </message>
    <message>
        <source>Which no? Choose not-ever, possible-today or not-now (a mandate: lapsed).</source>
        <translation>Vilket nej? Välj not-ever, possible-today eller not-now (ett lagkrav: lapsed).</translation>
    </message>
    <message>
        <source>Which ticket, and what must happen to it? Write it like T-9:closed.</source>
        <translation>Vilket ärende, och vad ska hända med det? Skriv det som T-9:closed.</translation>
    </message>
    <message>
        <source>Who is away? Give a name.</source>
        <translation>Vem är borta? Ange ett namn.</translation>
    </message>
    <message>
        <source>Who is consulted? Give a name.</source>
        <translation>Vem rådfrågas? Ange ett namn.</translation>
    </message>
    <message>
        <source>Who is the %1 of %2? Give the name.</source>
        <translation>Vem är %1 för %2? Ange namnet.</translation>
    </message>
    <message>
        <source>Who? Give a name.</source>
        <translation>Vem? Ange ett namn.</translation>
    </message>
    <message>
        <source>Whose answer is it? Asked on C-%1: %2.</source>
        <translation>Vems svar är det? Tillfrågade om C-%1: %2.</translation>
    </message>
    <message>
        <source>Words for the requester go with the closing: the ticket stays open.</source>
        <translation>Text till anmälaren hör till avslutandet: ärendet förblir öppet.</translation>
    </message>
    <message>
        <source>Your choices could not be stored in %1: %2.</source>
        <translation>Dina val kunde inte sparas i %1: %2.</translation>
    </message>
    <message>
        <source>Your last act, “%1”, is of %2.</source>
        <translation>Din senaste åtgärd, ”%1”, är från den %2.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ett 7-Zip-arkiv</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ett PDF-dokument</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>en Parquet-tabell</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ett RAR-arkiv</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>en SQLite-databas</translation>
    </message>
    <message>
        <source>a build that logs more is needed: try again with it</source>
        <translation>ett bygge som loggar mer behövs: prova igen med det</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <translation>ett tal med tusentals siffror</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>en bild</translation>
    </message>
    <message>
        <source>a picture, sound or film</source>
        <translation>bild, ljud eller film</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ett program</translation>
    </message>
    <message>
        <source>about to be sent</source>
        <translation>på väg att skickas</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>frånvaro</translation>
    </message>
    <message>
        <source>account manager</source>
        <translation>kundansvarig</translation>
    </message>
    <message>
        <source>account manager’s name</source>
        <translation>kundansvarigs namn</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>utfall</translation>
    </message>
    <message>
        <source>actual effort</source>
        <translation>utfall</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administratör</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>rådgivning</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>hur många som berörs</translation>
    </message>
    <message>
        <source>affected share</source>
        <translation>andel berörda</translation>
    </message>
    <message>
        <source>all of these releases</source>
        <translation>alla de här versionerna</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ett RTF-dokument</translation>
    </message>
    <message>
        <source>an answer is due by %1</source>
        <translation>senast den %1 ska svar ges</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>räknas från</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>en annan dag</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>svar senast %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarat</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>som beskrivet</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fråga</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>fråga ställd</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>föremål för en fråga</translation>
    </message>
    <message>
        <source>at requester</source>
        <translation>hos anmälaren</translation>
    </message>
    <message>
        <source>at requester %1</source>
        <translation>hos anmälaren: %1</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>målgrupp</translation>
    </message>
    <message>
        <source>away from</source>
        <translation>borta från</translation>
    </message>
    <message>
        <source>away until</source>
        <translation>borta till</translation>
    </message>
    <message>
        <source>bake</source>
        <translation>baka in</translation>
    </message>
    <message>
        <source>baked in</source>
        <translation>inbakad</translation>
    </message>
    <message>
        <source>baked into a renewal</source>
        <translation>inbakad i en förnyelse</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>påbörjat</translation>
    </message>
    <message>
        <source>blackout</source>
        <translation>leveransstopp</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>gren</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>gren %1</translation>
    </message>
    <message>
        <source>brought back by the post</source>
        <translation>returnerat av e-postservern</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuellt</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>takt</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>kapacitet</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändring</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>hämtat för utskick</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutat</translation>
    </message>
    <message>
        <source>closures</source>
        <translation>stängda dagar</translation>
    </message>
    <message>
        <source>composed</source>
        <translation>sammansatt</translation>
    </message>
    <message>
        <source>composing</source>
        <translation>under sammansättning</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rättat</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>rättelse</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslutad</translation>
    </message>
    <message>
        <source>defer</source>
        <translation>skjut upp</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>uppskjuten</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>ersättare</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beskrivning</translation>
    </message>
    <message>
        <source>does not want letters</source>
        <translation>vill inte ha brev</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>due</source>
        <translation>senast</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>sista dag</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>insats</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>högsta insats</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>lägsta insats</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-postadress</translation>
    </message>
    <message>
        <source>end users</source>
        <translation>slutanvändare</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskalerat</translation>
    </message>
    <message>
        <source>event</source>
        <translation>händelse</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exempel</translation>
    </message>
    <message>
        <source>excepted</source>
        <translation>undantagen</translation>
    </message>
    <message>
        <source>excludes</source>
        <translation>utesluter</translation>
    </message>
    <message>
        <source>excludes C-%1</source>
        <translation>utesluter C-%1</translation>
    </message>
    <message>
        <source>expedited</source>
        <translation>brådskande</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>underkänt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckat</translation>
    </message>
    <message>
        <source>fault share</source>
        <translation>andel för fel</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>first</source>
        <translation>första dag</translation>
    </message>
    <message>
        <source>fixed in</source>
        <translation>rättat i</translation>
    </message>
    <message>
        <source>freeze days</source>
        <translation>frysdagar</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>fryst</translation>
    </message>
    <message>
        <source>goes together with C-%1</source>
        <translation>hör ihop med C-%1</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>överlämnat</translation>
    </message>
    <message>
        <source>held</source>
        <translation>kvarhållet</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hög</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>högsta insats</translation>
    </message>
    <message>
        <source>honour</source>
        <translation>bevilja</translation>
    </message>
    <message>
        <source>honoured</source>
        <translation>beviljad</translation>
    </message>
    <message>
        <source>in test</source>
        <translation>i test</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>anslutningen bröts</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>servern svarade inte i tid</translation>
    </message>
    <message>
        <source>it reaches %1 end users, of at least %2</source>
        <translation>den når %1 slutanvändare och ska nå minst %2</translation>
    </message>
    <message>
        <source>it takes %1 person-days, of at most %2</source>
        <translation>den tar %1 persondagar och får ta högst %2</translation>
    </message>
    <message>
        <source>it was deferred until %1</source>
        <translation>fram till den %1 var den uppskjuten</translation>
    </message>
    <message>
        <source>it was to come back on %1</source>
        <translation>den %1 skulle den tas upp igen</translation>
    </message>
    <message>
        <source>its effort is not known, of at most %1</source>
        <translation>dess insats är okänd och får vara högst %1</translation>
    </message>
    <message>
        <source>its numbers are too large</source>
        <translation>dess tal är för stora</translation>
    </message>
    <message>
        <source>its review date is %1</source>
        <translation>den %1 är dess dag för översyn</translation>
    </message>
    <message>
        <source>kept from who wants none</source>
        <translation>undanhållet den som inte vill ha brev</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>typ</translation>
    </message>
    <message>
        <source>kind of closure</source>
        <translation>typ av stängning</translation>
    </message>
    <message>
        <source>kind of ticket</source>
        <translation>ärendetyp</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>upphört</translation>
    </message>
    <message>
        <source>last</source>
        <translation>sista dag</translation>
    </message>
    <message>
        <source>law’s name</source>
        <translation>lagens namn</translation>
    </message>
    <message>
        <source>left as decided</source>
        <translation>lämnad som beslutad</translation>
    </message>
    <message>
        <source>left without an answer</source>
        <translation>lämnat utan svar</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>brev %1</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>får anmäla</translation>
    </message>
    <message>
        <source>log</source>
        <translation>logg</translation>
    </message>
    <message>
        <source>low</source>
        <translation>låg</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>lägsta insats</translation>
    </message>
    <message>
        <source>made to wait for something new</source>
        <translation>kopplat till något nytt</translation>
    </message>
    <message>
        <source>major</source>
        <translation>större</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>lagkrav</translation>
    </message>
    <message>
        <source>mandate date</source>
        <translation>lagkravets datum</translation>
    </message>
    <message>
        <source>mandate reference</source>
        <translation>lagkravets hänvisning</translation>
    </message>
    <message>
        <source>many-before-few has 1 to %1 bounds; these are %2.</source>
        <translation>many-before-few har 1 till %1 gränser; här är %2.</translation>
    </message>
    <message>
        <source>marked ready</source>
        <translation>markerad som klar</translation>
    </message>
    <message>
        <source>marked unreachable</source>
        <translation>markerat som onåbart</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medel</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>möte</translation>
    </message>
    <message>
        <source>members</source>
        <translation>medlemmar</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>ihopslagen</translation>
    </message>
    <message>
        <source>module</source>
        <translation>modul</translation>
    </message>
    <message>
        <source>module’s name</source>
        <translation>modulens namn</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>needs log build</source>
        <translation>kräver loggbygge</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>no computer of that name is known</source>
        <translation>ingen dator med det namnet är känd</translation>
    </message>
    <message>
        <source>no mail address is known</source>
        <translation>ingen e-postadress är känd</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>nobody answered the question of %1</source>
        <translation>frågan från den %1 har ingen svarat på</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ingen nämns</translation>
    </message>
    <message>
        <source>nobody works and only expedited releases ship from %1 to %2</source>
        <translation>ingen arbetar och bara brådskande versioner levereras från %1 till %2</translation>
    </message>
    <message>
        <source>nobody works and only expedited releases ship on %1</source>
        <translation>ingen arbetar och bara brådskande versioner levereras den %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen ännu</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>inga ännu</translation>
    </message>
    <message>
        <source>none yet (team add NAME)</source>
        <translation>inga ännu (team add NAME)</translation>
    </message>
    <message>
        <source>none yet: branch add NAME makes one</source>
        <translation>inga ännu: branch add NAME skapar en</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>inte före</translation>
    </message>
    <message>
        <source>not before a day</source>
        <translation>inte före en viss dag</translation>
    </message>
    <message>
        <source>not ever</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>not known whether it reached %1 &lt;%2&gt;: %3 (%4)</source>
        <translation>okänt om det nådde %1 &lt;%2&gt;: %3 (%4)</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>inte nu</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>inte sett</translation>
    </message>
    <message>
        <source>not seen in our systems: try at the requester&apos;s</source>
        <translation>inte sett i våra system: prova hos anmälaren</translation>
    </message>
    <message>
        <source>not seen there: ask for a log build</source>
        <translation>inte sett där: be om ett loggbygge</translation>
    </message>
    <message>
        <source>not tried yet: try it in our own systems</source>
        <translation>inte provat ännu: prova i våra egna system</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>note of what brings it back</source>
        <translation>anteckning om varför den tas upp igen</translation>
    </message>
    <message>
        <source>noted upon</source>
        <translation>kompletterat</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>nothing answers at that address and port</source>
        <translation>inget svarar på den adressen och porten</translation>
    </message>
    <message>
        <source>nothing brings it back</source>
        <translation>inget gör att den tas upp igen</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>inget nytt</translation>
    </message>
    <message>
        <source>nothing readable</source>
        <translation>inget läsbart</translation>
    </message>
    <message>
        <source>nothing ships from %1 to %2</source>
        <translation>inget levereras från %1 till %2</translation>
    </message>
    <message>
        <source>nothing ships on %1</source>
        <translation>inget levereras den %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>open items</source>
        <translation>öppna poster</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>öppnat</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>öppnad igen</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>avböjt</translation>
    </message>
    <message>
        <source>order</source>
        <translation>beställning</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>ursprung</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>own system</source>
        <translation>vårt system</translation>
    </message>
    <message>
        <source>own system %1</source>
        <translation>vårt system: %1</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ansvarig</translation>
    </message>
    <message>
        <source>packed with bzip2</source>
        <translation>packad med bzip2</translation>
    </message>
    <message>
        <source>packed with gzip twice</source>
        <translation>packad med gzip två gånger</translation>
    </message>
    <message>
        <source>packed with xz</source>
        <translation>packad med xz</translation>
    </message>
    <message>
        <source>packed with zstd</source>
        <translation>packad med zstd</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parkerad</translation>
    </message>
    <message>
        <source>party’s name</source>
        <translation>partens namn</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>godkänt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>godkänd</translation>
    </message>
    <message>
        <source>person’s name</source>
        <translation>personens namn</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>fras</translation>
    </message>
    <message>
        <source>phrase’s name</source>
        <translation>frasens namn</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>placerad</translation>
    </message>
    <message>
        <source>placed late</source>
        <translation>placerad i efterhand</translation>
    </message>
    <message>
        <source>places</source>
        <translation>var det händer</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>policy</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>portal</translation>
    </message>
    <message>
        <source>ported</source>
        <translation>porterad</translation>
    </message>
    <message>
        <source>ported late</source>
        <translation>porterad i efterhand</translation>
    </message>
    <message>
        <source>position</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>possible today</source>
        <translation>går redan i dag</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produkt</translation>
    </message>
    <message>
        <source>product owner</source>
        <translation>produktägare</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produkter</translation>
    </message>
    <message>
        <source>proportion: least</source>
        <translation>proportion: least</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>föreslagen</translation>
    </message>
    <message>
        <source>pulled out of a renewal</source>
        <translation>utlyft ur en förnyelse</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>lagt tillbaka</translation>
    </message>
    <message>
        <source>put up for approval</source>
        <translation>framlagt för godkännande</translation>
    </message>
    <message>
        <source>question</source>
        <translation>fråga</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>ställt i kö</translation>
    </message>
    <message>
        <source>queued again</source>
        <translation>ställt i kö igen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivering</translation>
    </message>
    <message>
        <source>refused for %1 &lt;%2&gt;: %3 (%4)</source>
        <translation>avvisat för %1 &lt;%2&gt;: %3 (%4)</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>ordinarie</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>avslå</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avslagen</translation>
    </message>
    <message>
        <source>release</source>
        <translation>version</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>versioner</translation>
    </message>
    <message>
        <source>renewal’s title</source>
        <translation>förnyelsens titel</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>öppnat igen</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>krav</translation>
    </message>
    <message>
        <source>requires</source>
        <translation>kräver</translation>
    </message>
    <message>
        <source>requires C-%1</source>
        <translation>kräver C-%1</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>återförd</translation>
    </message>
    <message>
        <source>review</source>
        <translation>översyn</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>översyn %1</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>dag för översyn</translation>
    </message>
    <message>
        <source>rfc</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>överlämnat</translation>
    </message>
    <message>
        <source>rule for open items</source>
        <translation>regel för öppna poster</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>skärmbild</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>sett</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>skickat</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>lagd åt sidan</translation>
    </message>
    <message>
        <source>shared screen</source>
        <translation>skärmdelning</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>levererad</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>situation</translation>
    </message>
    <message>
        <source>situations</source>
        <translation>i vilka situationer</translation>
    </message>
    <message>
        <source>slip %1 to a later release</source>
        <translation>flytta %1 till en senare version</translation>
    </message>
    <message>
        <source>slip it to a later release</source>
        <translation>flytta den till en senare version</translation>
    </message>
    <message>
        <source>slip them to a later release</source>
        <translation>flytta dem till en senare version</translation>
    </message>
    <message>
        <source>slipped</source>
        <translation>senarelagd</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>lösning</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>någon annan</translation>
    </message>
    <message>
        <source>split</source>
        <translation>uppdelad</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>step</source>
        <translation>steg</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>steg för att se det</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>ämne</translation>
    </message>
    <message>
        <source>system’s or computer’s name</source>
        <translation>systemets eller datorns namn</translation>
    </message>
    <message>
        <source>take %1 out (fortnight unport)</source>
        <translation>ta bort porteringen av %1 (fortnight unport)</translation>
    </message>
    <message>
        <source>take it out (fortnight unport)</source>
        <translation>ta bort porteringen (fortnight unport)</translation>
    </message>
    <message>
        <source>take them out (fortnight unport)</source>
        <translation>ta bort porteringarna (fortnight unport)</translation>
    </message>
    <message>
        <source>taken as sent</source>
        <translation>räknat som skickat</translation>
    </message>
    <message>
        <source>taken back before it left</source>
        <translation>tillbakataget innan det skickades</translation>
    </message>
    <message>
        <source>taken by hand</source>
        <translation>manuellt hanterat</translation>
    </message>
    <message>
        <source>taken into test</source>
        <translation>tagen i test</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>uttagen</translation>
    </message>
    <message>
        <source>team times</source>
        <translation>teamens tider</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>team</translation>
    </message>
    <message>
        <source>team’s name</source>
        <translation>teamets namn</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>testad</translation>
    </message>
    <message>
        <source>tester</source>
        <translation>testare</translation>
    </message>
    <message>
        <source>testers</source>
        <translation>testare</translation>
    </message>
    <message>
        <source>thawed</source>
        <translation>upptinad</translation>
    </message>
    <message>
        <source>the absence of %1</source>
        <translation>frånvaron för %1</translation>
    </message>
    <message>
        <source>the connection ended before the server answered</source>
        <translation>anslutningen bröts innan servern svarade</translation>
    </message>
    <message>
        <source>the database does not take it (%1).</source>
        <translation>databasen tar inte emot det (%1).</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>the effort of %1 is unknown</source>
        <translation>insatsen för %1 är okänd</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>verksamheten</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>brevet</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>månaden</translation>
    </message>
    <message>
        <source>the phrase “%1”</source>
        <translation>frasen ”%1”</translation>
    </message>
    <message>
        <source>the policy lets none pass</source>
        <translation>policyn släpper inte fram några</translation>
    </message>
    <message>
        <source>the program stopped while it was being sent: it may have arrived</source>
        <translation>programmet stoppades medan det skickades: det kan ha kommit fram</translation>
    </message>
    <message>
        <source>the recipient %1</source>
        <translation>mottagaren %1</translation>
    </message>
    <message>
        <source>the renewal %1 was rejected</source>
        <translation>förnyelsen %1 har avslagits</translation>
    </message>
    <message>
        <source>the requester</source>
        <translation>anmälaren</translation>
    </message>
    <message>
        <source>the scenario “%1”</source>
        <translation>scenariot ”%1”</translation>
    </message>
    <message>
        <source>the score alone</source>
        <translation>enbart poängen</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>avsändaren</translation>
    </message>
    <message>
        <source>the view “%1”</source>
        <translation>vyn ”%1”</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>to be tried again for %1 &lt;%2&gt;: %3 (%4)</source>
        <translation>försöks igen för %1 &lt;%2&gt;: %3 (%4)</translation>
    </message>
    <message>
        <source>together</source>
        <translation>tillsammans</translation>
    </message>
    <message>
        <source>told by hand</source>
        <translation>meddelat manuellt</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>tolerans</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>onåbar</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>angelägenhet</translation>
    </message>
    <message>
        <source>user</source>
        <translation>användare</translation>
    </message>
    <message>
        <source>value</source>
        <translation>nytta</translation>
    </message>
    <message>
        <source>version</source>
        <translation>produktversion</translation>
    </message>
    <message>
        <source>view’s name</source>
        <translation>vyns namn</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>synlighet</translation>
    </message>
    <message>
        <source>visibility: order names visitor, user and administrator, each once.</source>
        <translation>visibility: order anger visitor, user och administrator, en gång var.</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>besökare</translation>
    </message>
    <message>
        <source>waive %1 with a reason</source>
        <translation>undanta %1 med en motivering</translation>
    </message>
    <message>
        <source>waive it with a reason</source>
        <translation>undanta den med en motivering</translation>
    </message>
    <message>
        <source>waive them with a reason</source>
        <translation>undanta dem med en motivering</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>undantagen</translation>
    </message>
    <message>
        <source>whole test</source>
        <translation>test av helheten</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>önskemål</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>tillbakadragen</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>tillfällig lösning</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skriftligt</translation>
    </message>
    <message>
        <source>“%1 …” is nested too deep: %2 levels at most.</source>
        <translation>”%1 …” är för djupt nästlad: högst %2 nivåer.</translation>
    </message>
    <message>
        <source>“%1” asks for no criterion, so every change would score the same. Name one.</source>
        <translation>”%1” använder inget kriterium, så alla ändringar skulle få samma poäng. Ange ett.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done with a mail. Choose leave (as it is) or seen (marked as read).</source>
        <translation>”%1” är inget som kan göras med ett meddelande. Välj leave (lämna orört) eller seen (markera som läst).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as an expression. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>”%1” kan inte läsas som en formel. Tal, kriterier, + - * / och parenteser får stå i den, och min, max, log10 och sqrt.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: it has moved on since. Undo what came after first.</source>
        <translation>”%1” går inte att ångra: det har ändrats sedan dess. Ångra först det som kom efter.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: its letters have left.</source>
        <translation>”%1” går inte att ångra: breven har skickats.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: those who asked were told of it already.</source>
        <translation>”%1” går inte att ångra: anmälarna har redan fått besked om det.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t name a team: it would be read as a number or a value.</source>
        <translation>”%1” kan inte vara namnet på ett team: det skulle läsas som ett tal eller ett värde.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand in an expression. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>”%1” kan inte stå i en formel. Tal, kriterier, + - * / och parenteser får stå i den, och min, max, log10 och sqrt.</translation>
    </message>
    <message>
        <source>“%1” divides by zero: %2.</source>
        <translation>”%1” delar med noll: %2.</translation>
    </message>
    <message>
        <source>“%1” does not say what it shall be. End it with %2 or %3.</source>
        <translation>Av ”%1” framgår inte vad det ska bli. Låt namnet sluta på %2 eller %3.</translation>
    </message>
    <message>
        <source>“%1” does not say what the minutes shall be. End it with .md or .html.</source>
        <translation>Av ”%1” framgår inte vad protokollet ska bli. Låt namnet sluta på .md eller .html.</translation>
    </message>
    <message>
        <source>“%1” does not say what the minutes shall be. End it with .md, .html or .pdf.</source>
        <translation>Av ”%1” framgår inte vad protokollet ska bli. Låt namnet sluta på .md, .html eller .pdf.</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or %4 %5, and the column does not tell: %6 was taken to come first. %7 dates were read so. If that is wrong, say which comes first (--dates).</source>
        <translation>”%1” i ”%2” kan vara %3 eller %4 %5, och kolumnen avgör det inte: %6 antogs komma först. %7 datum lästes så. Om det är fel, ange vad som kommer först (--dates).</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or %4 %5, and the column does not tell: %6 was taken to come first. If that is wrong, say which comes first (--dates).</source>
        <translation>”%1” i ”%2” kan vara %3 eller %4 %5, och kolumnen avgör det inte: %6 antogs komma först. Om det är fel, ange vad som kommer först (--dates).</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or another day, and the column does not tell: %4 was taken to come first. %5 dates were read so. If that is wrong, say which comes first (--dates).</source>
        <translation>”%1” i ”%2” kan vara %3 eller en annan dag, och kolumnen avgör det inte: %4 antogs komma först. %5 datum lästes så. Om det är fel, ange vad som kommer först (--dates).</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or another day, and the column does not tell: %4 was taken to come first. If that is wrong, say which comes first (--dates).</source>
        <translation>”%1” i ”%2” kan vara %3 eller en annan dag, och kolumnen avgör det inte: %4 antogs komma först. Om det är fel, ange vad som kommer först (--dates).</translation>
    </message>
    <message>
        <source>“%1” is a day. Write it like 2026-12-24.</source>
        <translation>”%1” är en dag. Skriv den som 2026-12-24.</translation>
    </message>
    <message>
        <source>“%1” is a function: it wants its numbers in parentheses, %2(…).</source>
        <translation>”%1” är en funktion: den kräver sina tal inom parentes, %2(…).</translation>
    </message>
    <message>
        <source>“%1” is a number, and “%2” is none.</source>
        <translation>”%1” är ett tal, men det är inte ”%2”.</translation>
    </message>
    <message>
        <source>“%1” is a text: it can&apos;t be %2 %3. Write %4:%5.</source>
        <translation>”%1” är en text: villkoret %2 %3 går inte. Skriv %4:%5.</translation>
    </message>
    <message>
        <source>“%1” is less than 0.</source>
        <translation>”%1” är mindre än 0.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>”%1” är varken ja eller nej.</translation>
    </message>
    <message>
        <source>“%1” is no %2. Choose %3, or give a number.</source>
        <translation>”%1” är inget giltigt värde för %2. Välj %3, eller ange ett tal.</translation>
    </message>
    <message>
        <source>“%1” is no %2. Choose %3.</source>
        <translation>”%1” är inget giltigt värde för %2. Välj %3.</translation>
    </message>
    <message>
        <source>“%1” is no country. Write two letters, like SE, FI, DE, NL or GB.</source>
        <translation>”%1” är inget land. Skriv två bokstäver, som SE, FI, DE, NL eller GB.</translation>
    </message>
    <message>
        <source>“%1” is no kind of security. Choose starttls, tls or none.</source>
        <translation>”%1” är ingen typ av säkerhet. Välj starttls, tls eller none.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>”%1” är ingen e-postadress.</translation>
    </message>
    <message>
        <source>“%1” is no name for a criterion. Small letters, digits and _ make one: time_saved.</source>
        <translation>”%1” är inget namn på ett kriterium. Det består av små bokstäver, siffror och _: time_saved.</translation>
    </message>
    <message>
        <source>“%1” is no number. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>”%1” är inget tal. Tal, kriterier, + - * / och parenteser får stå i den, och min, max, log10 och sqrt.</translation>
    </message>
    <message>
        <source>“%1” is no place for a team: there are %2, and 1 is the first.</source>
        <translation>”%1” är ingen plats för ett team: det finns %2, och 1 är den första.</translation>
    </message>
    <message>
        <source>“%1” is no port. Letters leave by 587, 465 or 25; mailboxes are read by 993 or 143.</source>
        <translation>”%1” är ingen giltig port. Brev skickas via 587, 465 eller 25; brevlådor läses via 993 eller 143.</translation>
    </message>
    <message>
        <source>“%1” is no scale for %2. Choose linear or log.</source>
        <translation>”%1” är ingen skala för %2. Välj linear eller log.</translation>
    </message>
    <message>
        <source>“%1” is no web address. It begins with https://</source>
        <translation>”%1” är ingen webbadress. Den börjar med https://</translation>
    </message>
    <message>
        <source>“%1” is not a Message-ID; it looks like &lt;letters@example.org&gt;.</source>
        <translation>”%1” är inget Message-ID; ett sådant ser ut som &lt;letters@example.org&gt;.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-12-24.</source>
        <translation>”%1” är inget datum. Skriv det som 2026-12-24.</translation>
    </message>
    <message>
        <source>“%1” is not a language that letters are written in: %2.</source>
        <translation>”%1” är inget språk som brev skrivs på: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that a letter can be sent to.</source>
        <translation>”%1” är ingen e-postadress som ett brev kan skickas till.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>”%1” är inget tal.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of days.</source>
        <translation>”%1” är inget helt antal dagar.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>”%1” är inget heltal.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding of text. Use for example utf-8, cp1252, iso-8859-1 or utf-16.</source>
        <translation>”%1” är ingen teckenkodning. Använd till exempel utf-8, cp1252, iso-8859-1 eller utf-16.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a %2. Write it like C-12.</source>
        <translation>”%1” är inte numret på en %2. Skriv det som C-12.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a %2. Write it like R-12.</source>
        <translation>”%1” är inte numret på en %2. Skriv det som R-12.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a %2. Write it like T-12.</source>
        <translation>”%1” är inte numret på ett %2. Skriv det som T-12.</translation>
    </message>
    <message>
        <source>“%1” is too large a number for an expression.</source>
        <translation>”%1” är ett för stort tal för en formel.</translation>
    </message>
    <message>
        <source>“%1” is what the line without a branch is called. Choose another name.</source>
        <translation>”%1” är vad linjen utan gren kallas. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>“%1” is written as names and values, and this is “%2”.</source>
        <translation>”%1” skrivs som namn och värden, men det här är ”%2”.</translation>
    </message>
    <message>
        <source>“%1” loops, and an expression can&apos;t. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>”%1” är en slinga, och det kan en formel inte innehålla. Tal, kriterier, + - * / och parenteser får stå i den, och min, max, log10 och sqrt.</translation>
    </message>
    <message>
        <source>“%1” was passed over: its letters have left.</source>
        <translation>”%1” hoppades över: breven har skickats.</translation>
    </message>
    <message>
        <source>“bounds” is a list, and this is “%1”.</source>
        <translation>”bounds” är en lista, men det här är ”%1”.</translation>
    </message>
    <message>
        <source>“order” is a list, and this is “%1”.</source>
        <translation>”order” är en lista, men det här är ”%1”.</translation>
    </message>
    <message>
        <source>“rules” is a list, and this is “%1”.</source>
        <translation>”rules” är en lista, men det här är ”%1”.</translation>
    </message>
    <message>
        <source>… and more of the kind.</source>
        <translation>… och fler av samma slag.</translation>
    </message>
</context>
</TS>
