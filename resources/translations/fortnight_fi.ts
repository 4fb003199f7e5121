<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>ActionBar</name>
    <message>
        <source>All keys</source>
        <translation>Kaikki näppäimet</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>%n wait</source>
        <translation>%n odottaa</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 odottaa</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Tapaus</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Versiossa %1</translation>
    </message>
    <message>
        <source>Solution: %1</source>
        <translation>Ratkaisu: %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>vastattu %1 kertaa</translation>
    </message>
    <message>
        <source>same error code</source>
        <translation>sama virhekoodi</translation>
    </message>
    <message>
        <source>same module</source>
        <translation>sama moduuli</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>sama organisaatio</translation>
    </message>
    <message>
        <source>same product</source>
        <translation>sama tuote</translation>
    </message>
    <message>
        <source>same version</source>
        <translation>sama versio</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>odottaa: %1</translation>
    </message>
</context>
<context>
    <name>AlikePane</name>
    <message>
        <source>%n found</source>
        <translation>%n löytyi</translation>
    </message>
    <message>
        <source>%n more, filtered out.</source>
        <translation>%n muuta, suodatettu pois.</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 löytyi</translation>
    </message>
    <message>
        <source>1 more of other kinds or versions.</source>
        <translation>1 muu, eri lajia tai versiota.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>Cases and guides</source>
        <translation>Tapaukset ja ohjeet</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Its module alone</source>
        <translation>Vain sama moduuli</translation>
    </message>
    <message>
        <source>Its version and before</source>
        <translation>Sama versio ja aiemmat</translation>
    </message>
    <message>
        <source>Nothing is like it: it seems to be the first of its kind.</source>
        <translation>Mitään samankaltaista ei ole: se lienee ensimmäinen laatuaan.</translation>
    </message>
    <message>
        <source>Nothing of these words.</source>
        <translation>Näillä sanoilla ei löydy mitään.</translation>
    </message>
    <message>
        <source>Search for a change: it gets %n waiters more.</source>
        <translation>Etsi muutos: se saa %n odottajaa lisää.</translation>
    </message>
    <message>
        <source>Search for something to link to</source>
        <translation>Etsi liitettävä</translation>
    </message>
    <message>
        <source>Search: words, or a number such as C-12</source>
        <translation>Etsi: sanoja tai numero, esim. C-12</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Samankaltaiset</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>Samankaltaiset tapaukset</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Pyynnöt</translation>
    </message>
</context>
<context>
    <name>AnswerChannel</name>
    <message>
        <source>Meeting</source>
        <translation>Kokouksessa</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelimitse</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portaalissa</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <translation>Jaetulla näytöllä</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Kirjallisesti</translation>
    </message>
</context>
<context>
    <name>AskBand</name>
    <message>
        <source>%n requesters, each in their own language</source>
        <translation>%n pyytäjää, kullekin omalla kielellään</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Reason, as those who wait read it</source>
        <translation>Perustelu, jonka odottajat lukevat</translation>
    </message>
</context>
<context>
    <name>BackField</name>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei mikään</translation>
    </message>
    <message>
        <source>Nothing: it is among what is to be decided at once</source>
        <translation>Ei mikään: se tulee heti päätettäväksi</translation>
    </message>
</context>
<context>
    <name>Backlog</name>
    <message>
        <source>%1 must not ship before</source>
        <translation>Aikaisin julkaisupäivä: %1</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 htp</translation>
    </message>
    <message>
        <source>%1 written anew</source>
        <translation>%1 kirjoitettu uudelleen</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, sitten %2</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n muutosta</translation>
    </message>
    <message>
        <source>0 to 10 points</source>
        <translation>0–10 pistettä</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 muutos</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1–10</translation>
    </message>
    <message>
        <source>A quick win that was let pass</source>
        <translation>Pikavoitto, joka pääsi ohituskaistalle</translation>
    </message>
    <message>
        <source>A ticket moved</source>
        <translation>Pyyntö eteni</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Ylläpitäjät</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Osuus</translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation>Ikä, pv</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Kaikki avoimet</translation>
    </message>
    <message>
        <source>An answer is due</source>
        <translation>Vastattava nyt</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Vastattava</translation>
    </message>
    <message>
        <source>Before how many of 100 others it stands</source>
        <translation>Monenko muun edellä se on sadasta</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Palasi</translation>
    </message>
    <message>
        <source>Changes from their parking to their test stand here. Nothing is open.</source>
        <translation>Tässä näkyvät muutokset siitä, kun ne odottavat päätöstä, testaukseen asti. Avoimia ei ole.</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Valitse ensin muutos.</translation>
    </message>
    <message>
        <source>Choose one change alone.</source>
        <translation>Valitse vain yksi muutos.</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation>Perustuu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Muokkaa: %1</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Työ, htp</translation>
    </message>
    <message>
        <source>End users of those who wait</source>
        <translation>Odottajien loppukäyttäjät</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Sulkee pois</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Ohituskaista</translation>
    </message>
    <message>
        <source>First promise</source>
        <translation>Ensilupaus</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Suuri</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Hyväksytyt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Vaikutus</translation>
    </message>
    <message>
        <source>In no release</source>
        <translation>Ei missään julkaisussa</translation>
    </message>
    <message>
        <source>In person-days</source>
        <translation>Henkilötyöpäivinä</translation>
    </message>
    <message>
        <source>It is over: nobody waits for it any more.</source>
        <translation>Se on ohi: kukaan ei enää odota sitä.</translation>
    </message>
    <message>
        <source>It is over: nobody works on it.</source>
        <translation>Se on päättynyt: kukaan ei enää työstä sitä.</translation>
    </message>
    <message>
        <source>It is over: nothing keeps it back any more.</source>
        <translation>Se on ohi: mikään ei enää pidättele sitä.</translation>
    </message>
    <message>
        <source>It was merged: score the change that it was merged into.</source>
        <translation>Se on yhdistetty: pisteytä se muutos, johon se yhdistettiin.</translation>
    </message>
    <message>
        <source>Its day has come</source>
        <translation>Päivä koitti</translation>
    </message>
    <message>
        <source>Its effort, if all goes well</source>
        <translation>Työmäärä, jos kaikki sujuu</translation>
    </message>
    <message>
        <source>Its effort, if it goes badly</source>
        <translation>Työmäärä, jos käy huonosti</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Pieni</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Velvoitteet</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Keskisuuri</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduuli</translation>
    </message>
    <message>
        <source>More wait</source>
        <translation>Odottajia lisää</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uudet</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Uusi muutos</translation>
    </message>
    <message>
        <source>New changes wait here until they are parked or accepted. There are none.</source>
        <translation>Uudet muutokset odottavat tässä, kunnes ne siirretään päätettäviksi tai hyväksytään. Uusia ei ole.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Vastaus puuttuu</translation>
    </message>
    <message>
        <source>No change fits what this view was saved for.</source>
        <translation>Mikään muutos ei vastaa tämän näkymän ehtoja.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Ei vastattu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei ryhmiä</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Ei ennen</translation>
    </message>
    <message>
        <source>Not said who sees it</source>
        <translation>Ei kerrottu, kenelle näkyy</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Only a correction that is not over has an urgency.</source>
        <translation>Kiireellisyys on vain keskeneräisellä korjauksella.</translation>
    </message>
    <message>
        <source>Only a correction that waits and was not reproduced yet.</source>
        <translation>Vain odottavalle korjaukselle, jota ei ole vielä toistettu.</translation>
    </message>
    <message>
        <source>Only what is honoured or planned is placed; what is ready slips on the board.</source>
        <translation>Vain hyväksytyn tai suunnitellun voi sijoittaa; valmis myöhennetään taululla.</translation>
    </message>
    <message>
        <source>Only what is new is parked.</source>
        <translation>Vain uuden voi siirtää päätettäväksi.</translation>
    </message>
    <message>
        <source>Only what is new, parked or honoured is merged.</source>
        <translation>Vain uuden, päätöstä odottavan tai hyväksytyn voi yhdistää.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>Päätettäväksi: %1</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Odottaa päätöstä</translation>
    </message>
    <message>
        <source>Parked, days</source>
        <translation>Odottanut, pv</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>Liitä sarakkeeseen %1</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Persentiili</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunnitellut</translation>
    </message>
    <message>
        <source>Prio</source>
        <translation>Prio</translation>
    </message>
    <message>
        <source>Priority of a correction, 1 to 5</source>
        <translation>Korjauksen prioriteetti, 1–5</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Sija</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Hylätyt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Julkaisu</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Uudistus</translation>
    </message>
    <message>
        <source>Renewal rejected</source>
        <translation>Uudistus hylätty</translation>
    </message>
    <message>
        <source>Reproduced: %1</source>
        <translation>Toistettu: %1</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Vaatimukset</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Vaatii</translation>
    </message>
    <message>
        <source>Returns on</source>
        <translation>Palaa</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Käyttötilanne</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Pisteytä: %1</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Kenelle näkyy</translation>
    </message>
    <message>
        <source>Set a field of %n changes</source>
        <translation>Aseta kenttä %n muutokselle</translation>
    </message>
    <message>
        <source>Set a field of 1 change</source>
        <translation>Aseta kenttä 1 muutokselle</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Julkaistut</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Myöhennykset</translation>
    </message>
    <message>
        <source>Sorted by %1, falling</source>
        <translation>Järjestys: %1, laskeva</translation>
    </message>
    <message>
        <source>Sorted by %1, rising</source>
        <translation>Järjestys: %1, nouseva</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>The answer came</source>
        <translation>Vastaus tuli</translation>
    </message>
    <message>
        <source>The day by which a mandate must ship</source>
        <translation>Päivä, johon mennessä velvoite on julkaistava</translation>
    </message>
    <message>
        <source>The day by which it is looked at again</source>
        <translation>Päivä, johon mennessä siihen palataan</translation>
    </message>
    <message>
        <source>The latest day for an answer</source>
        <translation>Viimeinen päivä vastata</translation>
    </message>
    <message>
        <source>The law nears</source>
        <translation>Laki lähestyy</translation>
    </message>
    <message>
        <source>The place in the order of the policy, among those of its product</source>
        <translation>Sija linjauksen järjestyksessä oman tuotteen muutosten joukossa</translation>
    </message>
    <message>
        <source>The renewals that it is baked into</source>
        <translation>Uudistukset, joihin se on liitetty</translation>
    </message>
    <message>
        <source>The table can&apos;t be grouped by “%1”. It can be by: %2.</source>
        <translation>Taulukkoa ei voi ryhmitellä näin: ”%1”. Mahdolliset: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1” to sort by. There are: %2.</source>
        <translation>Saraketta ”%1” ei ole, joten sen mukaan ei voi lajitella. Sarakkeet: %2.</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Mitään päätettävää ei ole.</translation>
    </message>
    <message>
        <source>There is room</source>
        <translation>Tilaa vapautui</translation>
    </message>
    <message>
        <source>Tickets that wait for an answer</source>
        <translation>Vastausta odottavat pyynnöt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Tarkistettava</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Yhdessä</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Toteuma</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Kiireellisyys</translation>
    </message>
    <message>
        <source>Urgency of %1</source>
        <translation>Kiireellisyys: %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Käyttäjät</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hyöty</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Näkyvyys</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Kävijät</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>What a law or contract demands by a date is listed here. Nothing is.</source>
        <translation>Tässä on se, mitä laki tai sopimus vaatii määräpäivään mennessä. Vaatimuksia ei ole.</translation>
    </message>
    <message>
        <source>What brought it back to Decisions</source>
        <translation>Mikä palautti sen päätöksiin</translation>
    </message>
    <message>
        <source>What has shipped stays here. Nothing has shipped yet.</source>
        <translation>Julkaistut muutokset pysyvät tässä. Mitään ei ole vielä julkaistu.</translation>
    </message>
    <message>
        <source>What it took in the end, in person-days</source>
        <translation>Toteutunut työmäärä, henkilötyöpäivinä</translation>
    </message>
    <message>
        <source>What stands in a coming release is listed here. Nothing is planned.</source>
        <translation>Tässä on se, mikä on sijoitettu tulevaan julkaisuun. Mitään ei ole suunniteltu.</translation>
    </message>
    <message>
        <source>What waits for the product owner&apos;s word is parked here. Nothing waits.</source>
        <translation>Tässä on se, mikä odottaa tuoteomistajan päätöstä. Mikään ei odota.</translation>
    </message>
    <message>
        <source>What was honoured stands here until it has a release. All have one.</source>
        <translation>Hyväksytyt ovat tässä, kunnes ne saavat julkaisun. Kaikilla on julkaisu.</translation>
    </message>
    <message>
        <source>What was rejected stays here, with its reason. Nothing was.</source>
        <translation>Hylätyt pysyvät tässä perusteluineen. Mitään ei ole hylätty.</translation>
    </message>
    <message>
        <source>Who looks after it while it is parked</source>
        <translation>Kuka vastaa siitä, kun se odottaa päätöstä</translation>
    </message>
    <message>
        <source>Without a module</source>
        <translation>Ei moduulia</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Ei vastuuhenkilöä</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Kiertotapa</translation>
    </message>
    <message>
        <source>Workaround for %1</source>
        <translation>Kiertotapa: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>BacklogActs</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopioitu</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n muutosta</translation>
    </message>
    <message>
        <source>How %1 depends</source>
        <translation>Mistä riippuu: %1</translation>
    </message>
    <message>
        <source>Merge %1 into</source>
        <translation>Yhdistä toiseen: %1</translation>
    </message>
    <message>
        <source>No release is open to take it in. Lay out releases on the board first.</source>
        <translation>Mikään julkaisu ei ota sitä vastaan. Luo ensin julkaisuja taululle.</translation>
    </message>
    <message>
        <source>Nothing was merged into %1.</source>
        <translation>Muutokseen %1 ei ole yhdistetty mitään.</translation>
    </message>
    <message>
        <source>Place %1 in</source>
        <translation>Sijoita julkaisuun: %1</translation>
    </message>
    <message>
        <source>Split from %1</source>
        <translation>Erota muutoksesta %1</translation>
    </message>
    <message>
        <source>The whole change</source>
        <translation>Koko muutos</translation>
    </message>
</context>
<context>
    <name>BacklogEmpty</name>
    <message>
        <source>Changes come from tickets in the Inbox, or are made here.</source>
        <translation>Muutokset syntyvät saapuneista pyynnöistä, tai ne luodaan täällä.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
    <message>
        <source>Look in all changes</source>
        <translation>Etsi kaikista muutoksista</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Uusi muutos</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Näillä sanoilla ei löydy mitään.</translation>
    </message>
    <message>
        <source>Nothing in this view fits these words.</source>
        <translation>Tässä näkymässä ei löydy mitään näillä sanoilla.</translation>
    </message>
</context>
<context>
    <name>BacklogHead</name>
    <message>
        <source>As %1</source>
        <translation>Muodossa %1</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Kehitysjono</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Molemmat</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Kaavio</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Every field as CSV</source>
        <translation>Kaikki kentät CSV-muodossa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tiivistä kaikki</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmittele</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Ryhmät: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Taulukko tai kaavio</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Laajenna kaikki</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Näkymä</translation>
    </message>
    <message>
        <source>Words, or kind:wish,change reach&gt;500 module:Search</source>
        <translation>Sanoja tai kind:wish,change reach&gt;500 module:Haku</translation>
    </message>
</context>
<context>
    <name>BacklogScreen</name>
    <message>
        <source>%1 changes are too many at once: filter until %2 or fewer are left.</source>
        <translation>%1 muutosta on liikaa kerralla: suodata, kunnes niitä on enintään %2.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Kehitysjono</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>The table has no groups. Group it first.</source>
        <translation>Taulukossa ei ole ryhmiä. Ryhmittele se ensin.</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Choose a row first.</source>
        <translation>Valitse ensin rivi.</translation>
    </message>
</context>
<context>
    <name>BoardTab</name>
    <message>
        <source>Lay out releases</source>
        <translation>Luo julkaisut</translation>
    </message>
    <message>
        <source>There is no other release to move it to. Lay out more releases first.</source>
        <translation>Muuta julkaisua, johon siirtää, ei ole. Luo ensin lisää julkaisuja.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation>Taulu</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>A law</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Back so many days before</source>
        <translation>Palaa näin monta päivää ennen</translation>
    </message>
    <message>
        <source>Fill in at least one line.</source>
        <translation>Täytä ainakin yksi rivi.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Person-days free in a release</source>
        <translation>Vapaata julkaisussa, htp</translation>
    </message>
    <message>
        <source>So many wait</source>
        <translation>Odottajien määrä</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>The first of these that comes true brings it back, and says why.</source>
        <translation>Ensimmäisenä toteutuva tuo sen takaisin ja kertoo syyn.</translation>
    </message>
    <message>
        <source>What brings it back?</source>
        <translation>Mikä tuo sen takaisin?</translation>
    </message>
    <message>
        <source>What must happen to it</source>
        <translation>Mitä sille on tapahduttava</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>lain nimi</translation>
    </message>
    <message>
        <source>“%1” is no day to come. Write it like 2027-03-01.</source>
        <translation>”%1” ei ole tuleva päivä. Kirjoita se muodossa 2027-03-01.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>”%1” ei ole luku.</translation>
    </message>
    <message>
        <source>“%1” is no ticket. Write its number like T-9.</source>
        <translation>”%1” ei ole pyyntö. Kirjoita numero muodossa T-9.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Clear</source>
        <translation>Poista valinta</translation>
    </message>
</context>
<context>
    <name>CadenceLine</name>
    <message>
        <source> days</source>
        <translation> pv</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>ensimmäinen</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>toinen</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>kolmas</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>neljäs</translation>
    </message>
    <message>
        <source>Days between releases</source>
        <translation>Päiviä julkaisujen välillä</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Viikonpäivä</translation>
    </message>
    <message>
        <source>Which one of the month</source>
        <translation>Monesko kuukaudessa</translation>
    </message>
</context>
<context>
    <name>CapacityMeter</name>
    <message>
        <source>%1 kept for faults</source>
        <translation>%1 varattu vioille</translation>
    </message>
    <message>
        <source>%1 of %2 person-days</source>
        <translation>%1 / %2 henkilötyöpäivää</translation>
    </message>
    <message>
        <source>%1 of 1 person-day</source>
        <translation>%1 / 1 henkilötyöpäivä</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 htp</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 henkilötyöpäivää</translation>
    </message>
    <message>
        <source>1 person-day</source>
        <translation>1 henkilötyöpäivä</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>yli kapasiteetin</translation>
    </message>
    <message>
        <source>some without effort</source>
        <translation>osa ilman arviota</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>Muokkaa: %1</translation>
    </message>
    <message>
        <source>Mend the case</source>
        <translation>Muokkaa tapausta</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Korjattu versiossa</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduuli</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Ratkaisu</translation>
    </message>
    <message>
        <source>Source of the problem</source>
        <translation>Ongelman syy</translation>
    </message>
    <message>
        <source>The requester reads it when a ticket is answered with it</source>
        <translation>Pyytäjä lukee sen, kun pyyntöön vastataan tällä</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Guides and manual pages found beside similar cases stand here. Add a folder of Markdown or HTML files.</source>
        <translation>Tähän tulevat ohjeet ja käsikirjan sivut, jotka löytyvät samankaltaisten tapausten rinnalla. Lisää kansio, jossa on Markdown- tai HTML-tiedostoja.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduuli</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>What a closed ticket taught stands here: the source of the problem and the solution. Answer a ticket with both, and the next similar one finds it.</source>
        <translation>Tähän tulee se, mitä suljettu pyyntö opetti: ongelman syy ja ratkaisu. Vastaa pyyntöön molemmilla, niin vastaus löytyy seuraavalle samankaltaiselle.</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>%n cases written to %1</source>
        <translation>%n tapausta tallennettu tiedostoon %1</translation>
    </message>
    <message>
        <source>1 case written to %1</source>
        <translation>1 tapaus tallennettu tiedostoon %1</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Lisää kansio</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
    <message>
        <source>Export the cases</source>
        <translation>Vie tapaukset</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>Go to the Inbox</source>
        <translation>Avaa Saapuneet</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Ohjeet</translation>
    </message>
    <message>
        <source>No web address is known for it.</source>
        <translation>Sen verkko-osoitetta ei tiedetä.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Näillä sanoilla ei löydy mitään.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Mitään ei ole valittu.</translation>
    </message>
</context>
<context>
    <name>CellsDialog</name>
    <message>
        <source>%n can&apos;t be set</source>
        <translation>%n ei onnistu</translation>
    </message>
    <message>
        <source>%n changes get another value</source>
        <translation>%n muutosta saa uuden arvon</translation>
    </message>
    <message>
        <source>%n hold it already</source>
        <translation>%n ennallaan</translation>
    </message>
    <message>
        <source>1 can&apos;t be set</source>
        <translation>1 ei onnistu</translation>
    </message>
    <message>
        <source>1 change gets another value</source>
        <translation>1 muutos saa uuden arvon</translation>
    </message>
    <message>
        <source>1 holds it already</source>
        <translation>1 ennallaan</translation>
    </message>
    <message>
        <source>Looking at %1 changes</source>
        <translation>Tarkastellaan %1 muutosta</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Setting %1 changes</source>
        <translation>Asetetaan %1 muutosta</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sitten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Mitä kullekin tapahtuu</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>A day like 2027-07-01; empty while here.</source>
        <translation>Päivä muodossa 2027-07-01; tyhjä, kun on paikalla.</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Poissa alkaen</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Poissa saakka</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Sijainen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Or decides on the product</source>
        <translation>Tai päättää tuotteesta</translation>
    </message>
    <message>
        <source>Speaks for the customer</source>
        <translation>Puhuu asiakkaan puolesta</translation>
    </message>
    <message>
        <source>Stands in while the one named is away.</source>
        <translation>Sijaistaa, kun nimetty on poissa.</translation>
    </message>
</context>
<context>
    <name>ChangeBand</name>
    <message>
        <source>Law or contract</source>
        <translation>Laki tai sopimus</translation>
    </message>
    <message>
        <source>Law, regulation or contract that demands it</source>
        <translation>Laki, määräys tai sopimus</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Luo</translation>
    </message>
    <message>
        <source>Must ship by</source>
        <translation>Julkaistava viimeistään</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Vaatimukset</translation>
    </message>
    <message>
        <source>Requirements, in their words</source>
        <translation>Vaatimukset pyytäjän sanoin</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Käyttötilanne</translation>
    </message>
    <message>
        <source>Scenario: what they do, and where it stops</source>
        <translation>Käyttötilanne ja ongelmakohta</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Esimerkiksi %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>from %1, which waits for it</source>
        <translation>pyynnöstä %1, joka jää odottamaan sitä</translation>
    </message>
    <message>
        <source>from %n tickets, which all wait for it</source>
        <translation>%n pyynnöstä, jotka kaikki jäävät odottamaan sitä</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Demanded by</source>
        <translation>Perustuu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>In the requester&apos;s words: who does what, and why</source>
        <translation>Pyytäjän sanoin: kuka tekee mitä ja miksi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduuli</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Vaatimukset</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Käyttötilanne</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Kenelle näkyy</translation>
    </message>
    <message>
        <source>The day by which it must ship</source>
        <translation>Päivä, johon mennessä se on julkaistava</translation>
    </message>
    <message>
        <source>The law, regulation or contract</source>
        <translation>Laki, määräys tai sopimus</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (kumottu)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n käyttäjää</translation>
    </message>
    <message>
        <source>%n more organisations</source>
        <translation>%n muuta organisaatiota</translation>
    </message>
    <message>
        <source>%n organisations</source>
        <translation>%n organisaatiota</translation>
    </message>
    <message>
        <source>%n requirements</source>
        <translation>%n vaatimusta</translation>
    </message>
    <message>
        <source>%n tickets</source>
        <translation>%n pyyntöä</translation>
    </message>
    <message>
        <source>%n tickets wait</source>
        <translation>%n pyyntöä odottaa</translation>
    </message>
    <message>
        <source>%n times</source>
        <translation>%n kertaa</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 käyttäjä</translation>
    </message>
    <message>
        <source>1 more organisation</source>
        <translation>1 muu organisaatio</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 organisaatio</translation>
    </message>
    <message>
        <source>1 requirement</source>
        <translation>1 vaatimus</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 pyyntö</translation>
    </message>
    <message>
        <source>1 ticket waits</source>
        <translation>1 pyyntö odottaa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Asked %n days ago</source>
        <translation>Kysytty %n päivää sitten</translation>
    </message>
    <message>
        <source>Asked 1 day ago</source>
        <translation>Kysytty 1 päivä sitten</translation>
    </message>
    <message>
        <source>Asked for again on %1</source>
        <translation>Pyydetty uudelleen %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sulje (Esc)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Deferred until %1</source>
        <translation>Lykätty päivään %1</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation>Perustuu</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Riippuvuudet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Määräpäivä %1</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Aiemmat päätökset</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Effort %1 pd</source>
        <translation>Työmäärä %1 htp</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Loppukäyttäjät</translation>
    </message>
    <message>
        <source>First promise</source>
        <translation>Ensilupaus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkuperä</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Vaikutus</translation>
    </message>
    <message>
        <source>In the requester&apos;s own words</source>
        <translation>Pyytäjän omin sanoin</translation>
    </message>
    <message>
        <source>It no longer stands: it was taken back, or another word came after it.</source>
        <translation>Se ei ole enää voimassa: se peruttiin tai tuli uusi päätös.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Luotu</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Yhdistetty muutokseen</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Tähän yhdistetty</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Ei organisaatiota</translation>
    </message>
    <message>
        <source>Nobody has described it, and no ticket waits for it.</source>
        <translation>Kukaan ei ole kuvannut sitä, eikä mikään pyyntö odota sitä.</translation>
    </message>
    <message>
        <source>Nobody waits for it.</source>
        <translation>Kukaan ei odota sitä.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Ei ennen</translation>
    </message>
    <message>
        <source>Open the release %1</source>
        <translation>Avaa julkaisu %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Parked %n days</source>
        <translation>Odottanut %n päivää</translation>
    </message>
    <message>
        <source>Parked 1 day</source>
        <translation>Odottanut 1 päivän</translation>
    </message>
    <message>
        <source>Parked because</source>
        <translation>Miksi odottaa päätöstä</translation>
    </message>
    <message>
        <source>Parked by</source>
        <translation>Siirtäjä</translation>
    </message>
    <message>
        <source>Parked for %n days</source>
        <translation>Odottanut päätöstä %n päivää</translation>
    </message>
    <message>
        <source>Parked for 1 day</source>
        <translation>Odottanut päätöstä 1 päivän</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Poista: %1</translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation>Toistettu</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>Toistaminen</translation>
    </message>
    <message>
        <source>Requester’s words</source>
        <translation>Pyytäjän sanoin</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Vaatimukset</translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation>Tarkistus %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Käyttötilanne</translation>
    </message>
    <message>
        <source>Scenario and %1</source>
        <translation>Käyttötilanne ja %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Kenelle näkyy</translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation>Anna hyöty ja työmäärä</translation>
    </message>
    <message>
        <source>Show %n more</source>
        <translation>Näytä %n lisää</translation>
    </message>
    <message>
        <source>Show 1 more</source>
        <translation>Näytä 1 lisää</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Myöhennetty</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Erota</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Tickets that wait</source>
        <translation>Odottavat pyynnöt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Saakka</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Siihen asti</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Kiireellisyys</translation>
    </message>
    <message>
        <source>Waiters</source>
        <translation>Odottajat</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>What would bring it back</source>
        <translation>Mikä toisi sen takaisin</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Ketkä odottavat</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Kiertotapa</translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation>ja %n muuta</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>ja 1 muu</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>poissuljettu</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>ei arvioitu</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>ei vielä pisteytetty</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>once</source>
        <translation>kerran</translation>
    </message>
    <message>
        <source>together</source>
        <translation>yhdessä</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>In writing</source>
        <translation>Kirjallisesti</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokouksessa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelimitse</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portaalissa</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <translation>Jaetulla näytöllä</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Cost and benefit</source>
        <translation>Kustannus ja hyöty</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Tiedostoa %1 ei voitu kirjoittaa: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Muodossa %1</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Hyöty</translation>
    </message>
    <message>
        <source>Chart written to %1</source>
        <translation>Kaavio on tallennettu: %1</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Lähemmäs (+)</translation>
    </message>
    <message>
        <source>Cost and benefit</source>
        <translation>Kustannus ja hyöty</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Loppukäyttäjät</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Vie kaavio</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Kauemmas (-)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <source>Show as points</source>
        <translation>Näytä pisteinä</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1 above the line · %2 below</source>
        <translation>%1 viivan yllä · %2 alla</translation>
    </message>
    <message>
        <source>%1 by effort and %2. %3: %4.</source>
        <translation>%1: työmäärä ja %2. %3: %4.</translation>
    </message>
    <message>
        <source>%1 end users per pd</source>
        <translation>%1 loppukäyttäjää/htp</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 htp</translation>
    </message>
    <message>
        <source>%1 points per pd</source>
        <translation>%1 pistettä/htp</translation>
    </message>
    <message>
        <source>%1, %2 × the line</source>
        <translation>%1, %2 × viiva</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n muutosta</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n loppukäyttäjää</translation>
    </message>
    <message>
        <source>%n more here</source>
        <translation>tässä %n muuta</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 muutos</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 loppukäyttäjä</translation>
    </message>
    <message>
        <source>1 more here</source>
        <translation>tässä 1 muu</translation>
    </message>
    <message>
        <source>By its value the score can be %1 to %2.</source>
        <translation>Hyötyä muuttamalla pisteet voivat olla %1–%2.</translation>
    </message>
    <message>
        <source>Effort, person-days</source>
        <translation>Työmäärä, henkilötyöpäivää</translation>
    </message>
    <message>
        <source>End users are counted from who waits: only the effort can be moved.</source>
        <translation>Loppukäyttäjät lasketaan odottajista: vain työmäärää voi siirtää.</translation>
    </message>
    <message>
        <source>End users per pd</source>
        <translation>Loppukäyttäjiä/htp</translation>
    </message>
    <message>
        <source>End users served</source>
        <translation>Palvellut loppukäyttäjät</translation>
    </message>
    <message>
        <source>Its score does not follow from a value alone: only the effort can be moved.</source>
        <translation>Pisteet eivät riipu hyödystä yksin: vain työmäärää voi siirtää.</translation>
    </message>
    <message>
        <source>No effort: %1</source>
        <translation>Ei työmäärää: %1</translation>
    </message>
    <message>
        <source>No end users: %1</source>
        <translation>Ei loppukäyttäjiä: %1</translation>
    </message>
    <message>
        <source>Not scored: %1</source>
        <translation>Ei pisteytetty: %1</translation>
    </message>
    <message>
        <source>Points per pd</source>
        <translation>Pisteitä/htp</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Pikavoitot</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>ei työmäärää</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>ei pisteytetty</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>pisteet %1</translation>
    </message>
    <message>
        <source>up to %1 pd, %2 and more</source>
        <translation>enintään %1 htp, vähintään %2</translation>
    </message>
</context>
<context>
    <name>Charting</name>
    <message>
        <source>The chart is not shown: C shows it.</source>
        <translation>Kaavio ei ole näkyvissä: C näyttää sen.</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>Anybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Only who is listed</source>
        <translation>Vain luettelossa olevat</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Pyytäjäluettelo</translation>
    </message>
    <message>
        <source>Tickets of others say so, and name who of the same organisation is listed. People are listed under People.</source>
        <translation>Muiden pyynnöissä se mainitaan, samoin kuka samasta organisaatiosta on luettelossa. Luettelo tehdään kohdassa Henkilöt.</translation>
    </message>
    <message>
        <source>What is ticked here is on a ticket&apos;s checklist; what it lacks becomes one letter that asks for it, in its requester&apos;s language.</source>
        <translation>Tässä valitut tulevat pyynnön tarkistuslistalle; puuttuvia kysytään yhdellä kirjeellä pyytäjän kielellä.</translation>
    </message>
    <message>
        <source>What tickets need</source>
        <translation>Pyyntöjen tiedot</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Kuka saa pyytää</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1 päivään %2</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Kysy</translation>
    </message>
    <message>
        <source>Bake in</source>
        <translation>Uudistukseen</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Lykkää</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Lykätty</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Ohituskaista</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Pysyy voimassa</translation>
    </message>
    <message>
        <source>Parked again</source>
        <translation>Odottaa taas päätöstä</translation>
    </message>
    <message>
        <source>Part of a renewal</source>
        <translation>Osa uudistusta</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>The no stands</source>
        <translation>Hylkäys pysyy</translation>
    </message>
    <message>
        <source>Write how it is done today.</source>
        <translation>Kirjoita, miten se tehdään nyt.</translation>
    </message>
    <message>
        <source>Write what it waits for.</source>
        <translation>Kirjoita, mitä se odottaa.</translation>
    </message>
    <message>
        <source>Write what you need to know.</source>
        <translation>Kirjoita, mitä sinun on tiedettävä.</translation>
    </message>
    <message>
        <source>Write why it becomes part of something larger.</source>
        <translation>Kirjoita, miksi siitä tulee osa suurempaa kokonaisuutta.</translation>
    </message>
    <message>
        <source>Write why it is honoured.</source>
        <translation>Kirjoita perustelu.</translation>
    </message>
    <message>
        <source>Write why it is taken up again.</source>
        <translation>Kirjoita, miksi se otetaan taas esille.</translation>
    </message>
    <message>
        <source>Write why not.</source>
        <translation>Kirjoita, miksi ei.</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>%1 pd</source>
        <translation>%1 htp</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 valittu</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n loppukäyttäjää</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 loppukäyttäjä</translation>
    </message>
    <message>
        <source>At most %1 at once: choose fewer.</source>
        <translation>Enintään %1 kerralla: valitse vähemmän.</translation>
    </message>
    <message>
        <source>Nothing was merged into it.</source>
        <translation>Siihen ei ole yhdistetty mitään.</translation>
    </message>
    <message>
        <source>The chosen rows are still coming.</source>
        <translation>Valittuja rivejä haetaan vielä.</translation>
    </message>
</context>
<context>
    <name>ClosingBand</name>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>How the answer is given</source>
        <translation>Miten vastaus annetaan</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Korjattu versiossa</translation>
    </message>
    <message>
        <source>Mended in version</source>
        <translation>Korjattu versiossa</translation>
    </message>
    <message>
        <source>Other words for the requester, if they need any</source>
        <translation>Muuta tekstiä pyytäjälle, jos tarpeen</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Ratkaisu</translation>
    </message>
    <message>
        <source>Solution: the requester reads it</source>
        <translation>Ratkaisu: pyytäjä lukee sen</translation>
    </message>
    <message>
        <source>Source of the problem</source>
        <translation>Ongelman syy</translation>
    </message>
    <message>
        <source>Source of the problem, in a few words</source>
        <translation>Ongelman syy muutamalla sanalla</translation>
    </message>
    <message>
        <source>With K-%1: %2</source>
        <translation>Tapauksella K-%1: %2</translation>
    </message>
    <message>
        <source>Words for the requester</source>
        <translation>Teksti pyytäjälle</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>Kirjoita uusi</translation>
    </message>
    <message>
        <source>closes the ticket, and is kept as a case</source>
        <translation>sulkee ja jää tapaukseksi</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A month back</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Seuraava kuukausi</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Lisää kansio</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Kaikki näppäimet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Toteuta suunnitelma</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Palauta nykytilanne</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Kysy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Back from the party</source>
        <translation>Palautui taholta</translation>
    </message>
    <message>
        <source>Bake in</source>
        <translation>Uudistukseen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Chart, table or both</source>
        <translation>Kaavio, taulukko tai molemmat</translation>
    </message>
    <message>
        <source>Chart: all points</source>
        <translation>Kaavio: kaikki pisteet</translation>
    </message>
    <message>
        <source>Chart: as a table</source>
        <translation>Kaavio: taulukkona</translation>
    </message>
    <message>
        <source>Chart: closer</source>
        <translation>Kaavio: lähemmäs</translation>
    </message>
    <message>
        <source>Chart: further away</source>
        <translation>Kaavio: kauemmas</translation>
    </message>
    <message>
        <source>Chart: higher value</source>
        <translation>Kaavio: suurempi hyöty</translation>
    </message>
    <message>
        <source>Chart: less effort</source>
        <translation>Kaavio: vähemmän työtä</translation>
    </message>
    <message>
        <source>Chart: line down</source>
        <translation>Kaavio: viiva alas</translation>
    </message>
    <message>
        <source>Chart: line up</source>
        <translation>Kaavio: viiva ylös</translation>
    </message>
    <message>
        <source>Chart: lower value</source>
        <translation>Kaavio: pienempi hyöty</translation>
    </message>
    <message>
        <source>Chart: more effort</source>
        <translation>Kaavio: enemmän työtä</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Koosta</translation>
    </message>
    <message>
        <source>Compose again</source>
        <translation>Koosta uudelleen</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Kysy neuvoa</translation>
    </message>
    <message>
        <source>Copy number, title and link</source>
        <translation>Kopioi numero, otsikko ja linkki</translation>
    </message>
    <message>
        <source>Correct the kind</source>
        <translation>Korjaa laji</translation>
    </message>
    <message>
        <source>Correct the language</source>
        <translation>Korjaa kieli</translation>
    </message>
    <message>
        <source>Correct the product</source>
        <translation>Korjaa tuote</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korjaus</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Päätä</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Lykkää</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Riippuvuudet</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Hylkää kirje</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Muokkaa uudistusta</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Muokkaa solua</translation>
    </message>
    <message>
        <source>Edit the release</source>
        <translation>Muokkaa julkaisua</translation>
    </message>
    <message>
        <source>End the branch</source>
        <translation>Lopeta haara</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskaloi</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Arvioi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Export as .ics</source>
        <translation>Vie .ics-tiedostona</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Ohituskaista</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>Fold or unfold all groups</source>
        <translation>Tiivistä tai laajenna ryhmät</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Jäädytä</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Alemmas</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Ylemmäs</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>Pysäytä kaikki</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Honour it</source>
        <translation>Hyväksy uudistus</translation>
    </message>
    <message>
        <source>How true estimates have been</source>
        <translation>Miten arviot pitivät</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Tuo tiedosto</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Tuli perille</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Pysyy voimassa</translation>
    </message>
    <message>
        <source>Its release</source>
        <translation>Valitse julkaisu</translation>
    </message>
    <message>
        <source>Judge the urgency</source>
        <translation>Arvioi kiireellisyys</translation>
    </message>
    <message>
        <source>Keep out of a release</source>
        <translation>Pidä poissa julkaisusta</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>Varaa aikaa</translation>
    </message>
    <message>
        <source>Lay out releases</source>
        <translation>Luo julkaisut</translation>
    </message>
    <message>
        <source>Let a change in late</source>
        <translation>Ota muutos mukaan myöhässä</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liitä</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Liitä muuhun…</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Velvoite</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Kokousnäkymä</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Merge with a ticket</source>
        <translation>Yhdistä pyyntöön</translation>
    </message>
    <message>
        <source>Month or timeline</source>
        <translation>Kuukausi tai aikajana</translation>
    </message>
    <message>
        <source>Move to a release</source>
        <translation>Siirrä julkaisuun</translation>
    </message>
    <message>
        <source>Move to the next release</source>
        <translation>Siirrä seuraavaan</translation>
    </message>
    <message>
        <source>Move to the release before</source>
        <translation>Siirrä edelliseen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Uusi haara</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Uusi muutos</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Uusi julkaisu</translation>
    </message>
    <message>
        <source>New release that day</source>
        <translation>Uusi julkaisu päivälle</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Uusi pyyntö</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Avaa selaimessa</translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation>Avaa julkaisu</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Päätettäväksi</translation>
    </message>
    <message>
        <source>Paste a column</source>
        <translation>Liitä sarake</translation>
    </message>
    <message>
        <source>Pin to a release</source>
        <translation>Kiinnitä julkaisuun</translation>
    </message>
    <message>
        <source>Place in a release</source>
        <translation>Sijoita julkaisuun</translation>
    </message>
    <message>
        <source>Port it here</source>
        <translation>Porttaa tähän</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Onnistuu jo nyt</translation>
    </message>
    <message>
        <source>Preview shipping</source>
        <translation>Esikatsele julkaisua</translation>
    </message>
    <message>
        <source>Propose a renewal</source>
        <translation>Ehdota uudistusta</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Irrota toive</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Päivitä</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Hylkää uudistus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>Poista skenaario</translation>
    </message>
    <message>
        <source>Rename the branch</source>
        <translation>Nimeä haara uudelleen</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Nimeä skenaario uudelleen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation>Toistettu</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ohjaa</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF:nä</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Tallenna skenaariona</translation>
    </message>
    <message>
        <source>Save as files…</source>
        <translation>Tallenna tiedostoina…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Tallenna näkymä</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pisteytä</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Etsi kaikkialta</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Lähetä nyt</translation>
    </message>
    <message>
        <source>Set a field of all</source>
        <translation>Aseta kenttä kaikille</translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation>Anna hyöty ja työmäärä</translation>
    </message>
    <message>
        <source>Ship in spite of closed days</source>
        <translation>Julkaise suljettuna aikana</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Myöhennä</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Erota</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Keskeytä haku</translation>
    </message>
    <message>
        <source>Take all moves</source>
        <translation>Valitse kaikki siirrot</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ota pois</translation>
    </message>
    <message>
        <source>Take the port out</source>
        <translation>Poista porttaus</translation>
    </message>
    <message>
        <source>Tell by hand</source>
        <translation>Kerro itse</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Testi epäonnistui</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Testi onnistui</translation>
    </message>
    <message>
        <source>The answer came</source>
        <translation>Vastaus tuli</translation>
    </message>
    <message>
        <source>Timeline: closer</source>
        <translation>Aikajana: lähemmäs</translation>
    </message>
    <message>
        <source>Timeline: further away</source>
        <translation>Aikajana: kauemmas</translation>
    </message>
    <message>
        <source>Timeline: six months</source>
        <translation>Aikajana: kuusi kuukautta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation>Kerrottu itse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Irrota</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Poista kiinnitys</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Ei tavoitettavissa</translation>
    </message>
    <message>
        <source>Verdict of a tester</source>
        <translation>Testaajan tulos</translation>
    </message>
    <message>
        <source>Verdict on the whole</source>
        <translation>Kokonaisuuden testitulos</translation>
    </message>
    <message>
        <source>Waive the hot fix</source>
        <translation>Ohita pikakorjaus</translation>
    </message>
    <message>
        <source>What one more day brings</source>
        <translation>Mitä lisäpäivä tuo</translation>
    </message>
    <message>
        <source>Why in, why not</source>
        <translation>Miksi mukana, miksi ei</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Toive</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Peru julkaisu</translation>
    </message>
    <message>
        <source>Withdraw this change</source>
        <translation>Peru tämä muutos</translation>
    </message>
    <message>
        <source>Withdrawn by requester</source>
        <translation>Pyytäjä perui</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Kiertotapa</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Kirjoita perustelu</translation>
    </message>
</context>
<context>
    <name>CompletePane</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%n tried</source>
        <translation>%n kokeiltu</translation>
    </message>
    <message>
        <source>1 tried</source>
        <translation>1 kokeiltu</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>Tiedot koossa?</translation>
    </message>
    <message>
        <source>Say its kind, and its checklist stands here</source>
        <translation>Anna laji, niin tarkistuslista tulee tähän</translation>
    </message>
    <message>
        <source>What is known; Enter notes it</source>
        <translation>Mitä tiedetään; Enter kirjaa</translation>
    </message>
    <message>
        <source>Write the letter for %n facts</source>
        <translation>Kysy kirjeellä: %n tietoa</translation>
    </message>
    <message>
        <source>Write the letter for 1 fact</source>
        <translation>Kysy kirjeellä: 1 tieto</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>kysytty</translation>
    </message>
    <message>
        <source>came with it</source>
        <translation>tuli mukana</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>perhaps in their words</source>
        <translation>ehkä tekstissä</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>How the word may go on</source>
        <translation>Sanan jatkovaihtoehdot</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>%1 against today&apos;s plan</source>
        <translation>%1 nykyiseen suunnitelmaan verrattuna</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 ja %2 sulkevat toisensa pois.</translation>
    </message>
    <message>
        <source>%1 and %2 go together.</source>
        <translation>%1 ja %2 kuuluvat yhteen.</translation>
    </message>
    <message>
        <source>%1 changed something meanwhile: there may be a better plan.</source>
        <translation>%1 on välillä muuttanut jotakin: parempi suunnitelma voi löytyä.</translation>
    </message>
    <message>
        <source>%1 come in</source>
        <translation>mukaan %1</translation>
    </message>
    <message>
        <source>%1 comes in</source>
        <translation>mukaan %1</translation>
    </message>
    <message>
        <source>%1 excludes %2.</source>
        <translation>%1 sulkee pois muutoksen %2.</translation>
    </message>
    <message>
        <source>%1 go out</source>
        <translation>pois %1</translation>
    </message>
    <message>
        <source>%1 goes out</source>
        <translation>pois %1</translation>
    </message>
    <message>
        <source>%1 goes together with %2.</source>
        <translation>%1 kuuluu yhteen muutoksen %2 kanssa.</translation>
    </message>
    <message>
        <source>%1 has %2 left, it needs %3.</source>
        <translation>Tiimillä %1 on jäljellä %2, tarve on %3.</translation>
    </message>
    <message>
        <source>%1 has %2 of %3.</source>
        <translation>Julkaisulla %1 on %2 tiimiltä %3.</translation>
    </message>
    <message>
        <source>%1 has no time of %2.</source>
        <translation>Julkaisulla %1 ei ole aikaa tiimiltä %2.</translation>
    </message>
    <message>
        <source>%1 is barred from %2.</source>
        <translation>%1 pidetään poissa julkaisusta %2.</translation>
    </message>
    <message>
        <source>%1 is barred from all releases.</source>
        <translation>%1 pidetään poissa kaikista julkaisuista.</translation>
    </message>
    <message>
        <source>%1 is built for %2 already.</source>
        <translation>%1 on jo rakennettu julkaisuun %2.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day is past. In it: %2.</source>
        <translation>%1 jätetään ennalleen: sen päivä on mennyt. Siinä: %2.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day lies in %2.</source>
        <translation>%1 jätetään ennalleen: sen päivä osuu jaksoon %2.</translation>
    </message>
    <message>
        <source>%1 is over-booked: %2 too much for %3.</source>
        <translation>%1 on ylivarattu: %2 liikaa tiimille %3.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2.</source>
        <translation>%1 on kiinnitetty julkaisuun %2.</translation>
    </message>
    <message>
        <source>%1 keeps %2 of %3 for %4.</source>
        <translation>Julkaisussa %1 on varattu %2 tiimiltä %3: %4.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 muuta</translation>
    </message>
    <message>
        <source>%1 move to %2</source>
        <translation>siirtyvät %1, uusi julkaisu %2</translation>
    </message>
    <message>
        <source>%1 moves to %2</source>
        <translation>siirtyy %1, uusi julkaisu %2</translation>
    </message>
    <message>
        <source>%1 must not ship before %2.</source>
        <translation>%1 saa ilmestyä aikaisintaan %2.</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and %3 comes on %4.</source>
        <translation>%1 on julkaistava viimeistään %2, ja %3 tulee %4.</translation>
    </message>
    <message>
        <source>%1 must ship by %2.</source>
        <translation>%1 on julkaistava viimeistään %2.</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%1 / %2 valittu</translation>
    </message>
    <message>
        <source>%1 require it.</source>
        <translation>%1 vaativat sen.</translation>
    </message>
    <message>
        <source>%1 requires %2, which ships later or not at all.</source>
        <translation>%1 vaatii muutoksen %2, joka ilmestyy myöhemmin tai ei lainkaan.</translation>
    </message>
    <message>
        <source>%1 requires %2.</source>
        <translation>%1 vaatii muutoksen %2.</translation>
    </message>
    <message>
        <source>%1 requires it.</source>
        <translation>%1 vaatii sen.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1 hyötyä</translation>
    </message>
    <message>
        <source>%1, after the best plan</source>
        <translation>%1, parhaan suunnitelman jälkeen</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: %2 jäljellä</translation>
    </message>
    <message>
        <source>%n get a new date</source>
        <translation>%n saa uuden päivän</translation>
    </message>
    <message>
        <source>%n get another date</source>
        <translation>%n saa uuden päivän</translation>
    </message>
    <message>
        <source>%n moves</source>
        <translation>%n siirtoa</translation>
    </message>
    <message>
        <source>%n wait for it</source>
        <translation>%n odottaa</translation>
    </message>
    <message>
        <source>1 gets a new date</source>
        <translation>1 saa uuden päivän</translation>
    </message>
    <message>
        <source>1 gets another date</source>
        <translation>1 saa uuden päivän</translation>
    </message>
    <message>
        <source>1 move</source>
        <translation>1 siirto</translation>
    </message>
    <message>
        <source>1 waits for it</source>
        <translation>1 odottaa</translation>
    </message>
    <message>
        <source>A plan is found: value %1, %2; gap %3.</source>
        <translation>Suunnitelma löytyi: hyöty %1, %2; ero %3.</translation>
    </message>
    <message>
        <source>And %n more.</source>
        <translation>Ja %n muuta.</translation>
    </message>
    <message>
        <source>And 1 more.</source>
        <translation>Ja 1 muu.</translation>
    </message>
    <message>
        <source>Apply %n</source>
        <translation>Toteuta %n</translation>
    </message>
    <message>
        <source>Apply 1</source>
        <translation>Toteuta 1</translation>
    </message>
    <message>
        <source>As few moves as possible</source>
        <translation>Mahdollisimman vähän siirtoja</translation>
    </message>
    <message>
        <source>As today: %1</source>
        <translation>Kuten nyt: %1</translation>
    </message>
    <message>
        <source>At most %1 s</source>
        <translation>Enintään %1 s</translation>
    </message>
    <message>
        <source>Barred from %1</source>
        <translation>Pidetään poissa: %1</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Yläraja</translation>
    </message>
    <message>
        <source>Built already</source>
        <translation>Jo rakennettu</translation>
    </message>
    <message>
        <source>Built for %1 already</source>
        <translation>Jo rakennettu: %1</translation>
    </message>
    <message>
        <source>By law or contract, by %1</source>
        <translation>Lain tai sopimuksen mukaan viimeistään %1</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1.</source>
        <translation>Muuttunut välillä: %1.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sulje (Esc)</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Koosta</translation>
    </message>
    <message>
        <source>Compose again</source>
        <translation>Koosta uudelleen</translation>
    </message>
    <message>
        <source>Compose: a good plan</source>
        <translation>Koosta: hyvä suunnitelma</translation>
    </message>
    <message>
        <source>Compose: best plan so far</source>
        <translation>Koosta: paras tähän asti</translation>
    </message>
    <message>
        <source>Compose: optimal plan</source>
        <translation>Koosta: optimaalinen suunnitelma</translation>
    </message>
    <message>
        <source>Corrections first</source>
        <translation>Korjaukset ensin</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Due by %1, and none of these releases can have it</source>
        <translation>Viimeistään %1, eikä mikään näistä julkaisuista voi ottaa sitä</translation>
    </message>
    <message>
        <source>Edit the release</source>
        <translation>Muokkaa julkaisua</translation>
    </message>
    <message>
        <source>Estimate %1.</source>
        <translation>Arvioi %1.</translation>
    </message>
    <message>
        <source>Force in</source>
        <translation>Pakota mukaan</translation>
    </message>
    <message>
        <source>Forcing it in costs</source>
        <translation>Pakottaminen maksaa</translation>
    </message>
    <message>
        <source>Forcing it in costs nothing</source>
        <translation>Pakottaminen ei maksa mitään</translation>
    </message>
    <message>
        <source>Found in the time given; not proven.</source>
        <translation>Löytyi annetussa ajassa; ei todistettu parhaaksi.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Ero</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Ero %1</translation>
    </message>
    <message>
        <source>Give %1 a later date, or let it lapse.</source>
        <translation>Anna myöhempi päivä tai anna raueta: %1.</translation>
    </message>
    <message>
        <source>Give %1 more days of %2.</source>
        <translation>Anna julkaisulle %1 lisää päiviä tiimiltä %2.</translation>
    </message>
    <message>
        <source>Have %2 more of %3 in %1.</source>
        <translation>Anna julkaisulle %1 %2 lisää tiimiltä %3.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Kiinteät</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Mukaan</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>Tilalle: %1</translation>
    </message>
    <message>
        <source>It brings nothing to the plan.</source>
        <translation>Se ei tuo suunnitelmaan mitään.</translation>
    </message>
    <message>
        <source>It can wait: a release after these still makes %1</source>
        <translation>Se voi odottaa: näiden jälkeinen julkaisu ehtii vielä: %1</translation>
    </message>
    <message>
        <source>It hangs on %1, which is not to be placed here</source>
        <translation>Se riippuu muutoksesta %1, jota ei sijoiteta tähän</translation>
    </message>
    <message>
        <source>It is the smallest set that no plan keeps. Give way on one of them:</source>
        <translation>Tämä on pienin joukko, jota mikään suunnitelma ei täytä. Jousta yhdestä:</translation>
    </message>
    <message>
        <source>It needs %1, and nobody is there in these releases</source>
        <translation>Siihen tarvitaan %1, mutta näissä julkaisuissa ei ole tekijöitä</translation>
    </message>
    <message>
        <source>It needs more of %1 than any release here has</source>
        <translation>Siihen tarvitaan enemmän kuin missään näistä julkaisuista on: %1</translation>
    </message>
    <message>
        <source>It settles a demand of law or contract.</source>
        <translation>Se täyttää lain tai sopimuksen vaatimuksen.</translation>
    </message>
    <message>
        <source>Keep fewer days for %1 in %2.</source>
        <translation>Varaa vähemmän päiviä julkaisussa %2: %1.</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Pidä poissa</translation>
    </message>
    <message>
        <source>Leaving it out would lose %1 value, with what comes instead counted in.</source>
        <translation>Ilman sitä hyötyä menetettäisiin %1, kun tilalle tuleva on otettu huomioon.</translation>
    </message>
    <message>
        <source>Leaving it out would lose %1 value.</source>
        <translation>Ilman sitä hyötyä menetettäisiin %1.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ulkopuolella</translation>
    </message>
    <message>
        <source>Let %1 in again.</source>
        <translation>Salli taas mukaan: %1.</translation>
    </message>
    <message>
        <source>Let %1 ship earlier.</source>
        <translation>Salli aikaisempi julkaisu: %1.</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Salli mukaan</translation>
    </message>
    <message>
        <source>Let it ship earlier</source>
        <translation>Salli aikaisemmin</translation>
    </message>
    <message>
        <source>Make a release on or before %1, give %2 a later date, or let it lapse.</source>
        <translation>Luo julkaisu viimeistään %1, tai anna myöhempi päivä tai anna raueta: %2.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Siirtyy</translation>
    </message>
    <message>
        <source>Moves of the plan</source>
        <translation>Suunnitelman siirrot</translation>
    </message>
    <message>
        <source>No capacity is known for %1: everything finds room there.</source>
        <translation>Kapasiteetti ei ole tiedossa: %1. Niihin mahtuu kaikki.</translation>
    </message>
    <message>
        <source>No plan can do without it.</source>
        <translation>Mikään suunnitelma ei toimi ilman sitä.</translation>
    </message>
    <message>
        <source>No plan can hold it as things stand.</source>
        <translation>Nykyoloissa se ei mahdu mihinkään suunnitelmaan.</translation>
    </message>
    <message>
        <source>No plan looks as far as this release.</source>
        <translation>Mikään suunnitelma ei ulotu tähän julkaisuun.</translation>
    </message>
    <message>
        <source>No release has the %1 of %2 that it needs.</source>
        <translation>Missään julkaisussa ei ole tarvittavaa %1 tiimiltä %2.</translation>
    </message>
    <message>
        <source>Nobody has said how much time %1 has in %2: there it is without limit.</source>
        <translation>Ei ole kerrottu, paljonko aikaa tiimillä %1 on julkaisussa %2: siinä aika on rajaton.</translation>
    </message>
    <message>
        <source>Nobody has said how much work %1 is.</source>
        <translation>Työmäärää ei ole kerrottu: %1.</translation>
    </message>
    <message>
        <source>Nobody has said how much work it is</source>
        <translation>Työmäärää ei ole kerrottu</translation>
    </message>
    <message>
        <source>Nobody has said what it is worth</source>
        <translation>Hyötyä ei ole kerrottu</translation>
    </message>
    <message>
        <source>Nothing it requires is missing.</source>
        <translation>Mitään sen vaatimaa ei puutu.</translation>
    </message>
    <message>
        <source>Nothing to move</source>
        <translation>Ei siirrettävää</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Of that, for days told already</source>
        <translation>Tästä jo kerrotuista päivistä</translation>
    </message>
    <message>
        <source>Of that, for moves: few are wanted</source>
        <translation>Tästä siirroista: niitä halutaan vähän</translation>
    </message>
    <message>
        <source>One more day in %1</source>
        <translation>Lisäpäivä julkaisuun %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Avaa %1</translation>
    </message>
    <message>
        <source>Optimal</source>
        <translation>Optimaalinen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Options of the search</source>
        <translation>Haun asetukset</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Pois</translation>
    </message>
    <message>
        <source>Pin to %1</source>
        <translation>Kiinnitä: %1</translation>
    </message>
    <message>
        <source>Pinned to %1</source>
        <translation>Kiinnitetty: %1</translation>
    </message>
    <message>
        <source>Pinned to %1, which is not among these</source>
        <translation>Kiinnitetty julkaisuun %1, joka ei ole näiden joukossa</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Julkaisut</translation>
    </message>
    <message>
        <source>Seeking the best plan; %1 s of %2</source>
        <translation>Etsitään parasta suunnitelmaa; %1 s / %2</translation>
    </message>
    <message>
        <source>Solved in</source>
        <translation>Ratkaisuaika</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>The best plan is found: value %1, %2.</source>
        <translation>Paras suunnitelma löytyi: hyöty %1, %2.</translation>
    </message>
    <message>
        <source>The best so far; %1 s of %2</source>
        <translation>Paras tähän asti; %1 s / %2</translation>
    </message>
    <message>
        <source>The next %n releases</source>
        <translation>Seuraavat %n julkaisua</translation>
    </message>
    <message>
        <source>The next release</source>
        <translation>Seuraava julkaisu</translation>
    </message>
    <message>
        <source>There is nothing to place: what is honoured comes among the candidates by itself.</source>
        <translation>Sijoitettavaa ei ole: hyväksytyt tulevat ehdokkaiksi itsestään.</translation>
    </message>
    <message>
        <source>These can&apos;t hold together</source>
        <translation>Nämä eivät voi toteutua yhdessä</translation>
    </message>
    <message>
        <source>This can&apos;t be</source>
        <translation>Tämä ei ole mahdollista</translation>
    </message>
    <message>
        <source>Time for the search</source>
        <translation>Hakuaika</translation>
    </message>
    <message>
        <source>Today it stands in %1</source>
        <translation>Nyt se on julkaisussa %1</translation>
    </message>
    <message>
        <source>Today&apos;s plan can&apos;t stand: %1</source>
        <translation>Nykyinen suunnitelma ei kestä: %1</translation>
    </message>
    <message>
        <source>Today&apos;s plan is the best there is: nothing would be moved.</source>
        <translation>Nykyinen suunnitelma on paras: mitään ei siirrettäisi.</translation>
    </message>
    <message>
        <source>Together these help: %1</source>
        <translation>Nämä auttavat yhdessä: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Poista kiinnitys</translation>
    </message>
    <message>
        <source>Unpin %1.</source>
        <translation>Poista kiinnitys: %1.</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Poista riippuvuus</translation>
    </message>
    <message>
        <source>Untie %1 and %2.</source>
        <translation>Poista riippuvuus: %1 ja %2.</translation>
    </message>
    <message>
        <source>Value of the plan: %1</source>
        <translation>Suunnitelman hyöty: %1</translation>
    </message>
    <message>
        <source>Why C-%1?</source>
        <translation>Miksi C-%1?</translation>
    </message>
    <message>
        <source>Why does the best plan put %1 into %2?</source>
        <translation>Miksi paras suunnitelma sijoittaa muutoksen %1 julkaisuun %2?</translation>
    </message>
    <message>
        <source>Why is %1 in %2?</source>
        <translation>Miksi %1 on julkaisussa %2?</translation>
    </message>
    <message>
        <source>Why is %1 not in the plan?</source>
        <translation>Miksi %1 ei ole suunnitelmassa?</translation>
    </message>
    <message>
        <source>Without it a plan is worth as much.</source>
        <translation>Ilman sitä hyöty on yhtä suuri.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Lasketaan…</translation>
    </message>
    <message>
        <source>barred from %1</source>
        <translation>pidetään poissa: %1</translation>
    </message>
    <message>
        <source>barred from all releases</source>
        <translation>pidetään poissa kaikista julkaisuista</translation>
    </message>
    <message>
        <source>can&apos;t be weighed</source>
        <translation>ei voi punnita</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>korjaukset</translation>
    </message>
    <message>
        <source>excluded by %1</source>
        <translation>poissulkeva: %1</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>tiivistetty</translation>
    </message>
    <message>
        <source>gives its room to %1</source>
        <translation>antaa tilan muutokselle %1</translation>
    </message>
    <message>
        <source>goes together with %1</source>
        <translation>kuuluu yhteen: %1</translation>
    </message>
    <message>
        <source>moving it costs %1</source>
        <translation>siirto maksaa %1</translation>
    </message>
    <message>
        <source>must ship by %1</source>
        <translation>julkaistava viimeistään %1</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>tarvitsija: %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>aikaisintaan %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>ei valittu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>one more day brings %1 value</source>
        <translation>lisäpäivä tuo hyötyä %1</translation>
    </message>
    <message>
        <source>one more day brings nothing</source>
        <translation>lisäpäivä ei tuo mitään</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avattu</translation>
    </message>
    <message>
        <source>out</source>
        <translation>pois</translation>
    </message>
    <message>
        <source>pinned to %1</source>
        <translation>kiinnitetty: %1</translation>
    </message>
    <message>
        <source>requires %1</source>
        <translation>vaatii: %1</translation>
    </message>
    <message>
        <source>sooner, so less of its value fades</source>
        <translation>aikaisemmin, joten hyödystä haihtuu vähemmän</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>takes the room of %1</source>
        <translation>saa tilan muutokselta %1</translation>
    </message>
    <message>
        <source>the day of %1 is past</source>
        <translation>päivä on mennyt: %1</translation>
    </message>
    <message>
        <source>there is room</source>
        <translation>tilaa on</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>too little time of %1</source>
        <translation>liian vähän aikaa: %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>hyöty %1</translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>As the system</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Everything that is done is done by somebody: write a name.</source>
        <translation>Kaikella, mitä tehdään, on tekijä: kirjoita nimi.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>It stands in the history of everything that you do.</source>
        <translation>Se näkyy historiassa kaikessa, mitä teet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Näyttöjen kieli</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Nimeni</translation>
    </message>
    <message>
        <source>Of the screens; letters are written in their reader&apos;s language. The window opens anew in it.</source>
        <translation>Näyttöjen kieli; kirjeet kirjoitetaan lukijan kielellä. Ikkuna avautuu uudelleen valitulla kielellä.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>These hold for you on this computer alone.</source>
        <translation>Nämä koskevat vain sinua tällä tietokoneella.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Tämä tietokone</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Tekijä</translation>
    </message>
</context>
<context>
    <name>Consulting</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 vastaa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Those who wait are not told: it is a question within the house. It is kept with its answer.</source>
        <translation>Odottajille ei kerrota: kysymys jää talon sisälle. Se säilyy vastauksineen.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Keneltä kysytään</translation>
    </message>
    <message>
        <source>Write a question, or an answer.</source>
        <translation>Kirjoita kysymys tai vastaus.</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>From</source>
        <translation>Alaraja</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Tasot</translation>
    </message>
    <message>
        <source>Levels: low = 1; high = 3</source>
        <translation>Tasot: pieni = 1; suuri = 3</translation>
    </message>
    <message>
        <source>No points at</source>
        <translation>0 pistettä, kun</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Asteikko</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Yläraja</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Paino</translation>
    </message>
    <message>
        <source>What a change is worth by who sees it: visitor, user, administrator</source>
        <translation>Minkä arvoinen muutos on sen mukaan, kuka sen näkee: visitor, user, administrator</translation>
    </message>
    <message>
        <source>even</source>
        <translation>tasainen</translation>
    </message>
    <message>
        <source>tenfold</source>
        <translation>kymmenkertainen</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>A backup is a whole copy, made while you go on working. A check reads everything once.</source>
        <translation>Varmuuskopio on täydellinen kopio, joka syntyy työsi jatkuessa. Tarkistus lukee kaiken kerran läpi.</translation>
    </message>
    <message>
        <source>A backup takes the place of what is here now. What is here is set aside beside it, not deleted.</source>
        <translation>Varmuuskopio tulee nykyisen tilalle. Nykyinen siirretään sen viereen, sitä ei poisteta.</translation>
    </message>
    <message>
        <source>All is well: the file is whole, and so is the history.</source>
        <translation>Kaikki on kunnossa: tiedosto on ehjä, samoin historia.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Varmuuskopioi</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Varmuuskopioi nyt…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Varmuuskopioidaan</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Varmuuskopio ja tarkistus</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tarkista</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Tarkistetaan tietokantaa</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Tietokanta</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Tietokannat (*.db)</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>Tietokannat (*.db);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete the sample</source>
        <translation>Poista esimerkki</translation>
    </message>
    <message>
        <source>Delete the sample and start empty…</source>
        <translation>Poista esimerkki ja aloita tyhjästä…</translation>
    </message>
    <message>
        <source>Everything that Fortnight knows lies in one place.</source>
        <translation>Kaikki, minkä Fortnight tietää, on yhdessä paikassa.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palautus</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>Restore the last backup, and keep this file for whoever helps you.</source>
        <translation>Palauta viimeisin varmuuskopio ja säilytä tämä tiedosto auttajaasi varten.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Palauta…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>The backup lies in %1. It was read again and is whole.</source>
        <translation>Varmuuskopion sijainti on %1. Se luettiin uudelleen ja on ehjä.</translation>
    </message>
    <message>
        <source>The window closes, the backup takes the place of the database, and the window opens again. What is here now is set aside beside it under a name of its own.</source>
        <translation>Ikkuna sulkeutuu, varmuuskopio tulee tietokannan tilalle ja ikkuna avautuu uudelleen. Nykyinen siirretään sen viereen omalla nimellään.</translation>
    </message>
    <message>
        <source>This is the sample: everything in it is made up.</source>
        <translation>Tämä on esimerkki: kaikki siinä on keksittyä.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Sijainti</translation>
    </message>
    <message>
        <source>You start empty. The sample&apos;s file stays beside the new one, in case something of your own is in it.</source>
        <translation>Aloitat tyhjästä. Esimerkkitiedosto jää uuden viereen siltä varalta, että siinä on jotain omaa.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Asked</source>
        <translation>Kysytty</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Taas pyydetyt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päiviä</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Lykätyt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Työ</translation>
    </message>
    <message>
        <source>No question is open. What you asked about waits here until the answer comes.</source>
        <translation>Avoimia kysymyksiä ei ole. Se, mistä kysyit, odottaa tässä vastausta.</translation>
    </message>
    <message>
        <source>Nobody asks again. What was rejected comes here when somebody new asks for it.</source>
        <translation>Kukaan ei pyydä uudelleen. Hylätty tulee tähän, kun joku uusi pyytää sitä.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. Every decision is listed here, the newest first.</source>
        <translation>Mitään ei ole vielä päätetty. Jokainen päätös näkyy tässä, uusin ensin.</translation>
    </message>
    <message>
        <source>Nothing is deferred. What you put off waits here until its day.</source>
        <translation>Mitään ei ole lykätty. Lykkäämäsi odottaa tässä päiväänsä.</translation>
    </message>
    <message>
        <source>Nothing is past its review date. What was parked for too long comes here.</source>
        <translation>Mikään ei ole tarkistuksesta myöhässä. Liian kauan odottanut tulee tähän.</translation>
    </message>
    <message>
        <source>Nothing waits for your word. What is parked in the backlog comes here.</source>
        <translation>Mikään ei odota päätöstäsi. Kehitysjonossa päätettäväksi siirretty tulee tähän.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Odotus</translation>
    </message>
    <message>
        <source>Past review</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Palaa</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Päätettävät</translation>
    </message>
</context>
<context>
    <name>DecisionsScreen</name>
    <message>
        <source>%n decided today</source>
        <translation>%n päätetty tänään</translation>
    </message>
    <message>
        <source>%n past review</source>
        <translation>%n myöhässä</translation>
    </message>
    <message>
        <source>%n to decide</source>
        <translation>%n päätettävänä</translation>
    </message>
    <message>
        <source>1 decided today</source>
        <translation>1 päätetty tänään</translation>
    </message>
    <message>
        <source>1 past its review</source>
        <translation>1 myöhässä</translation>
    </message>
    <message>
        <source>1 to decide</source>
        <translation>1 päätettävänä</translation>
    </message>
    <message>
        <source>C-%1 waits for no decision.</source>
        <translation>C-%1 ei odota päätöstä.</translation>
    </message>
    <message>
        <source>Choose a change at the left to read and decide it.</source>
        <translation>Valitse vasemmalta muutos luettavaksi ja päätettäväksi.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Päätetyt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>It does not wait for this word.</source>
        <translation>Se ei odota tätä päätöstä.</translation>
    </message>
    <message>
        <source>Nothing is to be decided here.</source>
        <translation>Täällä ei ole mitään päätettävää.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Uudistukset</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>EditChangeDialog</name>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>%n decided</source>
        <translation>%n päätetty</translation>
    </message>
    <message>
        <source>1 decided</source>
        <translation>1 päätetty</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Takaisin kokoukseen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Pöytäkirja…</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Mitä päätettiin</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopioi tiedot</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try it again; if it happens again, copy the details and send them.</source>
        <translation>Mitään tallennettua ei ole menetetty. Yritä uudelleen; jos virhe toistuu, kopioi tiedot ja lähetä ne.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Jokin meni vikaan</translation>
    </message>
</context>
<context>
    <name>EstimateDialog</name>
    <message>
        <source>Earlier ones</source>
        <translation>Aiemmat</translation>
    </message>
    <message>
        <source>Estimate %1</source>
        <translation>Arvioi %1</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yläraja</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Todennäköisin</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Alaraja</translation>
    </message>
    <message>
        <source>Low – high</source>
        <translation>Alaraja – yläraja</translation>
    </message>
    <message>
        <source>Not split: all of it is the first team&apos;s.</source>
        <translation>Ei jaettu: kaikki kuuluu ensimmäiselle tiimille.</translation>
    </message>
    <message>
        <source>Person-days, when it is built</source>
        <translation>Htp, kun se on rakennettu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>The parts keep their proportion.</source>
        <translation>Osien suhde säilyy.</translation>
    </message>
    <message>
        <source>Together %1 pd</source>
        <translation>Yhteensä %1 htp</translation>
    </message>
    <message>
        <source>Together %1 pd, and not %2</source>
        <translation>Yhteensä %1 htp, ei %2</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Toteuma</translation>
    </message>
    <message>
        <source>Why the score moves so far</source>
        <translation>Miksi pisteet muuttuvat näin paljon</translation>
    </message>
    <message>
        <source>Your own estimate, in person-days of all teams together</source>
        <translation>Oma arviosi henkilötyöpäivinä, kaikki tiimit yhteensä</translation>
    </message>
    <message>
        <source>if all goes well</source>
        <translation>jos kaikki sujuu</translation>
    </message>
    <message>
        <source>if it goes badly</source>
        <translation>jos käy huonosti</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>the mean of all holds: %1</source>
        <translation>voimassa on kaikkien keskiarvo: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ei tiedossa</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Correction of a letter</source>
        <translation>Kirjeen oikaisu</translation>
    </message>
    <message>
        <source>Correction ordered</source>
        <translation>Korjaus tilattu</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Lykätty</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Ohjattu toiselle</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Lisätietoja</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Odottaa päätöstä</translation>
    </message>
    <message>
        <source>Part of a renewal</source>
        <translation>Osa uudistusta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Release withdrawn</source>
        <translation>Julkaisu peruttu</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Uusi aikataulu</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Aikataulu</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Kiertotapa</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>%n changes written to %1</source>
        <translation>%n muutosta tallennettu tiedostoon %1</translation>
    </message>
    <message>
        <source>1 change written to %1</source>
        <translation>1 muutos tallennettu tiedostoon %1</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Kehitysjono</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Vie luettelo</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Viedään: %1</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Example</source>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>How many are affected</source>
        <translation>Kuinka monta käyttäjää</translation>
    </message>
    <message>
        <source>In which situations</source>
        <translation>Missä tilanteissa</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduuli</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Tuoteversio</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Vaatimukset</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Käyttötilanne</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Kuvakaappaus</translation>
    </message>
    <message>
        <source>Steps to see it</source>
        <translation>Toistamisen vaiheet</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>Missä ilmenee</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account manager</source>
        <translation>Asiakasvastaava</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Loppukäyttäjät</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Pyytäjä</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Avainsanat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduuli</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Ongelma</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ohitettu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tuotu</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Verkko-osoite</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 change</source>
        <translation>%1 muutos</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 muutosta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 htp</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n loppukäyttäjää</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 loppukäyttäjä</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>%n rows of people and organisations</source>
        <translation>%n riviä henkilöitä ja organisaatioita</translation>
    </message>
    <message>
        <source>1 row of people and organisations</source>
        <translation>1 rivi henkilöitä ja organisaatioita</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Toinen tiedosto</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Päivämäärät</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Päivä ensin</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Erotin</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Merkistö</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Tunnistetaan itse</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Tunnistettu: %1</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Kuukausi ensin</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Henkilöt ja organisaatiot</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Source: what is imported again updates by it</source>
        <translation>Lähde: sen mukaan uusi tuonti päivittää</translation>
    </message>
    <message>
        <source>This file is everything of its source: tickets that are not in it are gone there</source>
        <translation>Tiedostossa on koko lähde: siitä puuttuvat pyynnöt ovat poistuneet lähteestä</translation>
    </message>
    <message>
        <source>This is the sample: what you import here is set aside with it when the sample is deleted.</source>
        <translation>Tämä on esimerkki: tänne tuomasi siirretään sen mukana syrjään, kun esimerkki poistetaan.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Mitä tiedostossa on</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>pilkku</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puolipiste</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>sarkain</translation>
    </message>
    <message>
        <source>upright bar</source>
        <translation>pystyviiva</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Suodatussanat</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A helpdesk’s export: Jira, Zendesk, CSV or Excel</source>
        <translation>Tukipalvelun vientitiedosto: Jira, Zendesk, CSV tai Excel</translation>
    </message>
    <message>
        <source>A new database, set up by you</source>
        <translation>Uusi tietokanta, jonka asetukset teet itse</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;All files (*)</source>
        <translation>Vientitiedostot (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Half a year of two products; gone in one step</source>
        <translation>Puolen vuoden aineisto kahdesta tuotteesta; poistuu yhdellä toimella</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Tuo oma tiedosto</translation>
    </message>
    <message>
        <source>Look at sample data</source>
        <translation>Tutustu esimerkkiin</translation>
    </message>
    <message>
        <source>Nobody who asked for a change is left waiting without an answer.</source>
        <translation>Kukaan muutosta pyytänyt ei jää odottamaan ilman vastausta.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetkinen …</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Aloita tyhjästä</translation>
    </message>
    <message>
        <source>Welcome to Fortnight</source>
        <translation>Tervetuloa Fortnightiin</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add a folder of guides</source>
        <translation>Lisää ohjekansio</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>All Markdown and HTML files in it become part of the search. Adding it again reads what has changed.</source>
        <translation>Sen kaikki Markdown- ja HTML-tiedostot tulevat mukaan hakuun. Kun kansion lisää uudelleen, muutokset luetaan.</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Valitse ensin kansio.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Luetaan: %1</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Verkko-osoite</translation>
    </message>
    <message>
        <source>Where the pages can be seen; the path of each is added to it</source>
        <translation>Missä sivut näkyvät; kunkin sivun polku lisätään perään</translation>
    </message>
</context>
<context>
    <name>HouseSettings</name>
    <message>
        <source>Answer within</source>
        <translation>Vastausaika</translation>
    </message>
    <message>
        <source>Days from parking to the latest date for an answer, where nobody says another. Then it is due.</source>
        <translation>Päivät päätettäväksi siirrosta viimeiseen vastauspäivään, ellei muuta sanota. Silloin on päätettävä.</translation>
    </message>
    <message>
        <source>For readers of whom no language is known: not by the ticket, the person or the organisation.</source>
        <translation>Lukijoille, joiden kieltä ei tiedetä: ei pyynnöstä, henkilöstä eikä organisaatiosta.</translation>
    </message>
    <message>
        <source>House and language</source>
        <translation>Talo ja kieli</translation>
    </message>
    <message>
        <source>It signs every letter.</source>
        <translation>Sillä allekirjoitetaan jokainen kirje.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message>
        <source>Minutes during which a queued letter can still be held. 0 lets letters leave at once.</source>
        <translation>Minuutit, joiden ajan jonossa olevan kirjeen voi vielä pysäyttää. 0: kirjeet lähtevät heti.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Recall delay</source>
        <translation>Lähetysviive</translation>
    </message>
    <message>
        <source>These hold for everyone who works on this database.</source>
        <translation>Nämä koskevat kaikkia, jotka käyttävät tätä tietokantaa.</translation>
    </message>
    <message>
        <source>What is parked</source>
        <translation>Päätöstä odottavat</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source> and </source>
        <translation> ja </translation>
    </message>
    <message>
        <source>%1 gone at the source</source>
        <translation>%1 poistunut lähteestä</translation>
    </message>
    <message>
        <source>%1 new · %2 updated · %3 unchanged · %4 skipped</source>
        <translation>%1 uutta · %2 päivitetty · %3 ennallaan · %4 ohitettu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%n rows were skipped.</source>
        <translation>%n riviä ohitettiin.</translation>
    </message>
    <message>
        <source>1 row was skipped.</source>
        <translation>1 rivi ohitettiin.</translation>
    </message>
    <message>
        <source>A helpdesk’s export belongs here: Jira, Zendesk, CSV or Excel; or mails (.eml, .mbox). Choose it, or drop it here.</source>
        <translation>Tähän kuuluu tukipalvelun vientitiedosto: Jira, Zendesk, CSV tai Excel; tai sähköposteja (.eml, .mbox). Valitse tiedosto tai pudota se tähän.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Choose the column that holds: %1.</source>
        <translation>Valitse sarake, jossa on: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.tsv *.txt *.gz *.eml *.mbox);;All files (*)</source>
        <translation>Vientitiedostot (*.csv *.json *.jsonl *.ndjson *.xlsx *.tsv *.txt *.gz *.eml *.mbox);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Ensimmäiset rivit</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Tuo tiedosto</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Tuodaan: %1</translation>
    </message>
    <message>
        <source>It would be: %1</source>
        <translation>Tulos olisi: %1</translation>
    </message>
    <message>
        <source>No row has a problem.</source>
        <translation>Missään rivissä ei ole ongelmaa.</translation>
    </message>
    <message>
        <source>No row names anybody, so nothing was taken in.</source>
        <translation>Yksikään rivi ei nimeä ketään, joten mitään ei tuotu.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Ongelmat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Stopped; nothing was taken in.</source>
        <translation>Keskeytetty; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Kokeile</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>Kokeillaan: %1</translation>
    </message>
</context>
<context>
    <name>InboxAct</name>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Kysy</translation>
    </message>
    <message>
        <source>Back from the party</source>
        <translation>Palautui taholta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskaloi</translation>
    </message>
    <message>
        <source>It follows %1 already. Unlink it first.</source>
        <translation>Se seuraa jo pyyntöä %1. Irrota se ensin.</translation>
    </message>
    <message>
        <source>It is closed. Reopen it first.</source>
        <translation>Se on suljettu. Avaa se ensin uudelleen.</translation>
    </message>
    <message>
        <source>It is not closed.</source>
        <translation>Se ei ole suljettu.</translation>
    </message>
    <message>
        <source>It waits for %1: it closes when that ships or is rejected.</source>
        <translation>Se odottaa muutosta %1 ja sulkeutuu, kun muutos julkaistaan tai hylätään.</translation>
    </message>
    <message>
        <source>It waits for no change.</source>
        <translation>Se ei odota mitään muutosta.</translation>
    </message>
    <message>
        <source>It was not asked anything.</source>
        <translation>Siitä ei ole kysytty mitään.</translation>
    </message>
    <message>
        <source>It was not handed over to anybody.</source>
        <translation>Sitä ei ole ohjattu kenellekään.</translation>
    </message>
    <message>
        <source>No ticket is selected.</source>
        <translation>Pyyntöä ei ole valittu.</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Onnistuu jo nyt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ohjaa</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ota takaisin</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>This is done to one ticket at a time.</source>
        <translation>Tämä tehdään yhdelle pyynnölle kerrallaan.</translation>
    </message>
    <message>
        <source>Withdrawn by the requester</source>
        <translation>Pyytäjä perui</translation>
    </message>
    <message>
        <source>and how; closes the ticket</source>
        <translation>ja miten; sulkee pyynnön</translation>
    </message>
    <message>
        <source>closes the ticket</source>
        <translation>sulkee pyynnön</translation>
    </message>
    <message>
        <source>is added to their words; it may be empty</source>
        <translation>lisätään pyytäjän tekstiin; voi olla tyhjä</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>yksi rivillään</translation>
    </message>
    <message>
        <source>to whom, and why</source>
        <translation>kenelle ja miksi</translation>
    </message>
    <message>
        <source>what brings it back</source>
        <translation>mikä tuo sen takaisin</translation>
    </message>
    <message>
        <source>what they answered; it may be empty</source>
        <translation>mitä sieltä vastattiin; voi olla tyhjä</translation>
    </message>
    <message>
        <source>why; it ends all waiting, and no letter leaves</source>
        <translation>miksi; odotus päättyy, eikä kirjettä lähde</translation>
    </message>
    <message>
        <source>why; it goes to the next link of the chain</source>
        <translation>miksi; siirtyy ketjun seuraavalle portaalle</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Saapuneet</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Uusi pyyntö</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Uusin ensin</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Vanhin ensin</translation>
    </message>
</context>
<context>
    <name>InboxTab</name>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Kysytyt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljetut</translation>
    </message>
    <message>
        <source>Every ticket is sorted. What comes in next stands here.</source>
        <translation>Kaikki pyynnöt on käsitelty. Seuraavaksi saapuvat tulevat tähän.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uudet</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Taas avatut</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Ohjatut</translation>
    </message>
    <message>
        <source>Tickets that are with another party stand here until they come back.</source>
        <translation>Tässä ovat toiselle taholle ohjatut pyynnöt, kunnes ne palaavat.</translation>
    </message>
    <message>
        <source>Tickets that have their answer stand here.</source>
        <translation>Tässä ovat pyynnöt, joihin on vastattu.</translation>
    </message>
    <message>
        <source>Tickets that wait for a change stand here until it ships or is rejected.</source>
        <translation>Tässä ovat muutosta odottavat pyynnöt, kunnes muutos julkaistaan tai hylätään.</translation>
    </message>
    <message>
        <source>Tickets that were closed and came back stand here.</source>
        <translation>Tässä ovat suljetut pyynnöt, jotka palasivat.</translation>
    </message>
    <message>
        <source>Tickets whose requester was asked for more stand here until the answer comes.</source>
        <translation>Tässä ovat pyynnöt, joiden pyytäjältä on kysytty lisää, kunnes vastaus tulee.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottavat</translation>
    </message>
    <message>
        <source>What people ask for belongs here. Import the export file of your helpdesk, or drop it here.</source>
        <translation>Tähän tulee se, mitä ihmiset pyytävät. Tuo tukipalvelusi vientitiedosto tai pudota se tähän.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Answers to letters go to the sender above: let that address lead here.</source>
        <translation>Kirjeisiin vastataan yllä olevaan lähettäjän osoitteeseen: ohjaa sen posti tänne.</translation>
    </message>
    <message>
        <source>Does it come in?</source>
        <translation>Tuleeko posti perille?</translation>
    </message>
    <message>
        <source>Every mail in it becomes a ticket, or an answer on one.</source>
        <translation>Jokaisesta sen viestistä tulee pyyntö tai vastaus pyyntöön.</translation>
    </message>
    <message>
        <source>Fetch every</source>
        <translation>Noutoväli</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Nouda nyt</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>Noudetaan postia</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Given by the environment.</source>
        <translation>Annettu ympäristömuuttujassa.</translation>
    </message>
    <message>
        <source>In the mailbox</source>
        <translation>Postilaatikossa</translation>
    </message>
    <message>
        <source>Its account</source>
        <translation>Postilaatikon tili</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring. It is never shown and never stored in the database.</source>
        <translation>Tallessa tämän tietokoneen avainrenkaassa. Sitä ei koskaan näytetä eikä tallenneta tietokantaan.</translation>
    </message>
    <message>
        <source>Kept until the program ends, because this computer has no keyring.</source>
        <translation>Säilyy ohjelman sulkemiseen asti, koska tällä tietokoneella ei ole avainrengasta.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Last fetched %1</source>
        <translation>Viimeksi noudettu %1</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Jätä ennalleen</translation>
    </message>
    <message>
        <source>Mail is fetched …</source>
        <translation>Noudetaan postia …</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Merkitse luetuksi</translation>
    </message>
    <message>
        <source>Minutes, while this window is open. 0: only when you fetch.</source>
        <translation>Minuutteina, kun tämä ikkuna on auki. 0: vain kun noudat itse.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>None is kept. It goes into this computer&apos;s keyring.</source>
        <translation>Mitään ei ole tallessa. Se tallennetaan tämän tietokoneen avainrenkaaseen.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>Of those whose language is known from nothing else.</source>
        <translation>Niille, joiden kieltä ei tiedetä mistään muusta.</translation>
    </message>
    <message>
        <source>Only what is stored here is ever marked; nothing is moved or deleted.</source>
        <translation>Vain tänne tallennettu merkitään; mitään ei siirretä eikä poisteta.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Portti</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Suojaus</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testaa yhteys</translation>
    </message>
    <message>
        <source>Testing the mailbox</source>
        <translation>Testataan postilaatikkoa</translation>
    </message>
    <message>
        <source>The mailbox is opened …</source>
        <translation>Avataan postilaatikkoa …</translation>
    </message>
    <message>
        <source>The mailbox that requests come to</source>
        <translation>Postilaatikko, johon pyynnöt tulevat</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Käyttäjätunnus</translation>
    </message>
    <message>
        <source>What becomes of its mails</source>
        <translation>Mitä viesteistä tulee</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ja %1 muuta</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>As it is</source>
        <translation>Nykytilanne</translation>
    </message>
    <message>
        <source>It keeps what the levers say now; its plan is composed anew whenever you look at it.</source>
        <translation>Säätimien nykyiset arvot tallentuvat; suunnitelma koostetaan uudelleen aina, kun katsot sitä.</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Nimeä skenaario uudelleen</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Tallenna skenaariona</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Skenaario</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Luettelossa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Edellinen</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Advice</source>
        <translation>Neuvonta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korjaus</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Velvoite</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tilaus</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Ongelma</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>Muutospyyntö</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Toive</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>%n tickets came back</source>
        <translation>%n pyyntöä palasi</translation>
    </message>
    <message>
        <source>1 ticket came back</source>
        <translation>1 pyyntö palasi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Tapaus</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Korjattu versiossa</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduuli</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ei vielä.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Luettu</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Ratkaisu</translation>
    </message>
    <message>
        <source>Source of the problem</source>
        <translation>Ongelman syy</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Tickets answered with it</source>
        <translation>Tällä vastatut pyynnöt</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Dutch</source>
        <translation>hollanti</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>German</source>
        <translation>saksa</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
</context>
<context>
    <name>LaterPart</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mt</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kt</translation>
    </message>
    <message>
        <source>%n bytes</source>
        <translation>%n tavua</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 tavu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Huomio</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Tallenna %1</translation>
    </message>
    <message>
        <source>Save a file</source>
        <translation>Tallenna tiedosto</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Tallenna nimellä …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>What they wrote later</source>
        <translation>Pyytäjän myöhemmät viestit</translation>
    </message>
    <message>
        <source>stays in the mailbox</source>
        <translation>jää postilaatikkoon</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>%n letters</source>
        <translation>%n kirjettä</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 kirje</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Each letter becomes one file that a mail program opens ready to send. After that it counts as sent here, so send every one of them.</source>
        <translation>Jokaisesta kirjeestä tulee tiedosto, jonka sähköpostiohjelma avaa lähetysvalmiina. Sen jälkeen se lasketaan täällä lähetetyksi, joten lähetä ne kaikki.</translation>
    </message>
    <message>
        <source>Save letters as files</source>
        <translation>Tallenna kirjeet tiedostoina</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Lähetä %1</translation>
    </message>
    <message>
        <source>Send letters now</source>
        <translation>Lähetä kirjeet nyt</translation>
    </message>
    <message>
        <source>The recall delay is passed over. A letter that has left can&apos;t be taken back, only corrected.</source>
        <translation>Lähetysviive ohitetaan. Lähtenyttä kirjettä ei voi ottaa takaisin, vain oikaista.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ja %1 muuta</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>decided</source>
        <translation>päätetty</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>velvoite</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>päätettävä</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>%2 can&apos;t be written to: %1. Tell it yourself, then say how.</source>
        <translation>%2: kirjettä ei voi lähettää, %1. Kerro asia itse ja kirjaa sitten, miten.</translation>
    </message>
    <message>
        <source>%2 could not be reached: %1.</source>
        <translation>%2 jäi tavoittamatta: %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Facts of the letter</source>
        <translation>Kirjeen tiedot</translation>
    </message>
    <message>
        <source>Held back until somebody approves it.</source>
        <translation>Pysäytetty, kunnes joku hyväksyy sen.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Pidä omani</translation>
    </message>
    <message>
        <source>Kept until you save or cancel.</source>
        <translation>Säilyy, kunnes tallennat tai peruutat.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Nobody knows whether this letter arrived: %1. If it is sent again, it may arrive twice.</source>
        <translation>Kukaan ei tiedä, tuliko tämä kirje perille: %1. Jos se lähetetään uudelleen, se voi tulla perille kahdesti.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Take what it says now</source>
        <translation>Ota nykyinen teksti</translation>
    </message>
    <message>
        <source>Template: %1, %2</source>
        <translation>Kirjepohja: %1, %2</translation>
    </message>
    <message>
        <source>The letter before</source>
        <translation>Edellinen kirje</translation>
    </message>
    <message>
        <source>The next letter</source>
        <translation>Seuraava kirje</translation>
    </message>
    <message>
        <source>The post asked to try later: %1.</source>
        <translation>Posti pyysi yrittämään myöhemmin: %1.</translation>
    </message>
    <message>
        <source>The post refused it: %1. Try again when the cause is gone, or tell it by hand.</source>
        <translation>Posti ei ottanut sitä vastaan: %1. Yritä uudelleen, kun syy on poistunut, tai kerro asia itse.</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>Lukija</translation>
    </message>
    <message>
        <source>This letter was changed while you were typing. Your words are still here.</source>
        <translation>Tätä kirjettä muutettiin kirjoittaessasi. Tekstisi on yhä tässä.</translation>
    </message>
    <message>
        <source>no cause is known</source>
        <translation>syytä ei tiedetä</translation>
    </message>
</context>
<context>
    <name>LeversPane</name>
    <message>
        <source>Another effort…</source>
        <translation>Muuta työmäärää…</translation>
    </message>
    <message>
        <source>As few moves as possible</source>
        <translation>Mahdollisimman vähän siirtoja</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <source>Corrections first</source>
        <translation>Korjaukset ensin</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Työmäärä</translation>
    </message>
    <message>
        <source>Leave the effort of %1 as it is</source>
        <translation>Jätä työmäärä ennalleen: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Releases to compose</source>
        <translation>Koostettavat julkaisut</translation>
    </message>
    <message>
        <source>Whose effort</source>
        <translation>Minkä muutoksen työmäärä</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ilman</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ilman: %1</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
    <message>
        <source>Filter: words, kind:wish, language:fi</source>
        <translation>Sanoja, kind:wish, language:fi</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Tuo tiedosto</translation>
    </message>
    <message>
        <source>No ticket here of these words.</source>
        <translation>Näillä sanoilla ei löydy pyyntöjä.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Pyynnöt</translation>
    </message>
</context>
<context>
    <name>MailClock</name>
    <message>
        <source>%n answers by mail: %1</source>
        <translation>%n vastausta sähköpostitse: %1</translation>
    </message>
    <message>
        <source>%n known already</source>
        <translation>%n jo tiedossa</translation>
    </message>
    <message>
        <source>%n left alone</source>
        <translation>%n ohitettu</translation>
    </message>
    <message>
        <source>%n letters came back</source>
        <translation>%n kirjettä palautui</translation>
    </message>
    <message>
        <source>%n new tickets by mail</source>
        <translation>%n uutta pyyntöä sähköpostitse</translation>
    </message>
    <message>
        <source>%n not taken in</source>
        <translation>%n jäi tuomatta</translation>
    </message>
    <message>
        <source>1 answer by mail: %1</source>
        <translation>1 vastaus sähköpostitse: %1</translation>
    </message>
    <message>
        <source>1 known already</source>
        <translation>1 jo tiedossa</translation>
    </message>
    <message>
        <source>1 left alone</source>
        <translation>1 ohitettu</translation>
    </message>
    <message>
        <source>1 letter came back</source>
        <translation>1 kirje palautui</translation>
    </message>
    <message>
        <source>1 new ticket by mail</source>
        <translation>1 uusi pyyntö sähköpostitse</translation>
    </message>
    <message>
        <source>1 not taken in</source>
        <translation>1 jäi tuomatta</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>Noudetaan postia</translation>
    </message>
    <message>
        <source>No new mail.</source>
        <translation>Ei uutta postia.</translation>
    </message>
</context>
<context>
    <name>MailDrop</name>
    <message>
        <source>Importing %1</source>
        <translation>Tuodaan: %1</translation>
    </message>
    <message>
        <source>mails</source>
        <translation>sähköpostit</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Toimiiko se?</translation>
    </message>
    <message>
        <source>Empty where the server asks for none.</source>
        <translation>Tyhjä, jos palvelin ei kysy sitä.</translation>
    </message>
    <message>
        <source>Given by the environment (FORTNIGHT_SMTP_PASSWORD).</source>
        <translation>Annettu ympäristömuuttujassa (FORTNIGHT_SMTP_PASSWORD).</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring. It is never shown and never stored in the database.</source>
        <translation>Tallessa tämän tietokoneen avainrenkaassa. Sitä ei koskaan näytetä eikä tallenneta tietokantaan.</translation>
    </message>
    <message>
        <source>Kept until the program ends, because this computer has no keyring.</source>
        <translation>Säilyy ohjelman sulkemiseen asti, koska tällä tietokoneella ei ole avainrengasta.</translation>
    </message>
    <message>
        <source>Letters leave by your own mail server. Without one they can be saved as files in the Outbox.</source>
        <translation>Kirjeet lähtevät omalta postipalvelimeltasi. Ilman sitä ne voi tallentaa tiedostoina Lähtevissä.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>None is kept. It goes into this computer&apos;s keyring.</source>
        <translation>Mitään ei ole tallessa. Se tallennetaan tämän tietokoneen avainrenkaaseen.</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>Matkalla …</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Portti</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Suojaus</translation>
    </message>
    <message>
        <source>Send a test letter to</source>
        <translation>Lähetä testikirje osoitteeseen</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Lähetä testi</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Sending a test letter</source>
        <translation>Lähetetään testikirje</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>The address that letters come from and are answered to.</source>
        <translation>Osoite, josta kirjeet lähtevät ja johon niihin vastataan.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Käyttäjätunnus</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys in %1</source>
        <translation>Näppäimet: %1</translation>
    </message>
    <message>
        <source>There is nothing further this way</source>
        <translation>Tähän suuntaan ei ole enempää</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>%1, needed</source>
        <translation>%1, pakollinen</translation>
    </message>
    <message>
        <source>Column that holds: %1</source>
        <translation>Sarake, jossa on: %1</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Tiedoston sarakkeet</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>%1 pd</source>
        <translation>%1 htp</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n loppukäyttäjää</translation>
    </message>
    <message>
        <source>%n more organisations</source>
        <translation>%n muuta organisaatiota</translation>
    </message>
    <message>
        <source>%n tickets wait</source>
        <translation>%n pyyntöä odottaa</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 loppukäyttäjä</translation>
    </message>
    <message>
        <source>1 more organisation</source>
        <translation>1 muu organisaatio</translation>
    </message>
    <message>
        <source>1 ticket waits</source>
        <translation>1 pyyntö odottaa</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Määräpäivä %1</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Aiemmat päätökset</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Ei organisaatiota</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Ennakkotapaukset</translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation>Tarkistus %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>The change in hand</source>
        <translation>Käsiteltävä muutos</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
</context>
<context>
    <name>MeetingWindow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%n decided</source>
        <translation>%n päätetty</translation>
    </message>
    <message>
        <source>%n minutes</source>
        <translation>%n minuuttia</translation>
    </message>
    <message>
        <source>1 decided</source>
        <translation>1 päätetty</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuutti</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Lopeta kokous</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Päätettävää ei ole enää.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>1 request</source>
        <translation>1 pyyntö</translation>
    </message>
    <message>
        <source>Decided by {}</source>
        <translation>Päättäjät: {}</translation>
    </message>
    <message>
        <source>Decided: {}</source>
        <translation>Päätetty: {}</translation>
    </message>
    <message>
        <source>Decisions of {}</source>
        <translation>Päätökset {}</translation>
    </message>
    <message>
        <source>Left to decide</source>
        <translation>Vielä päättämättä</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Pöytäkirja</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Päätettävää ei ole enää.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Mitään ei päätetty.</translation>
    </message>
    <message>
        <source>Overtaken by a later word of {} on {}.</source>
        <translation>Korvattu myöhemmällä päätöksellä: {}, {}.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Product: {}</source>
        <translation>Tuote: {}</translation>
    </message>
    <message>
        <source>Question: {}</source>
        <translation>Kysymys: {}</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>Perustelu: {}</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Tallenna pöytäkirja</translation>
    </message>
    <message>
        <source>Taken back by {} on {}.</source>
        <translation>Perunut: {}, {}.</translation>
    </message>
    <message>
        <source>The minutes are in %1</source>
        <translation>Pöytäkirja on tallennettu: %1</translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation>Saakka: {}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Verkkosivu (*.html)</translation>
    </message>
    <message>
        <source>What would bring it back: {}</source>
        <translation>Mikä toisi sen takaisin: {}</translation>
    </message>
    <message>
        <source>Who waited: {}</source>
        <translation>Odottajat: {}</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>ja muita</translation>
    </message>
    <message>
        <source>answer promised by {}</source>
        <translation>vastaus luvattu viimeistään {}</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>määräpäivä {}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ei kukaan</translation>
    </message>
    <message>
        <source>{} by {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} end users</source>
        <translation>{} loppukäyttäjää</translation>
    </message>
    <message>
        <source>{} requests</source>
        <translation>{} pyyntöä</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… ja {} muuta</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Alter the model or the rules: here stands who would gain and who would lose.</source>
        <translation>Muuta mallia tai sääntöjä: tässä näkyy, mikä nousisi ja mikä laskisi.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Nousee</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Laskee</translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>Mikään ei siirtyisi.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>What would move</source>
        <translation>Mikä siirtyisi</translation>
    </message>
    <message>
        <source>What would move stands here as soon as model and rules can be read.</source>
        <translation>Se, mikä siirtyisi, näkyy tässä heti, kun malli ja säännöt ovat luettavissa.</translation>
    </message>
    <message>
        <source>Would move: %1 of %2, %3 of them up and %4 down. Pairs that swap: %5 of %6.</source>
        <translation>Siirtyisi: %1 / %2, näistä ylös %3 ja alas %4. Paikkaa vaihtavia pareja: %5 / %6.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Everybody sees it</source>
        <translation>Kaikki näkevät sen</translation>
    </message>
    <message>
        <source>It keeps the filter, the order, the groups and the columns as they stand now.</source>
        <translation>Siihen tallentuvat nykyinen suodatus, järjestys, ryhmittely ja sarakkeet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>NewChangeDialog</name>
    <message>
        <source>Create</source>
        <translation>Luo</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Make</source>
        <translation>Luo</translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>File it</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenen puolesta</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Miten tuli</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduuli</translation>
    </message>
    <message>
        <source>More: kind, product, language, when</source>
        <translation>Lisää: laji, tuote, kieli, aika</translation>
    </message>
    <message>
        <source>Name or address; “Anna Berg, Norrvik” names the organisation too</source>
        <translation>Nimi tai osoite, organisaatiokin: ”Anna Berg, Norrvik”</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Uusi pyyntö</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Pyytäjän sanoin</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei kerrottu</translation>
    </message>
    <message>
        <source>that of their words</source>
        <translation>tekstin kieli</translation>
    </message>
</context>
<context>
    <name>NotBeforeDialog</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1, on an example</source>
        <translation>%1, esimerkki</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Kirjeen kieli</translation>
    </message>
    <message>
        <source>Letter on an example</source>
        <translation>Esimerkkikirje</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Ilmoitukset</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pois</translation>
    </message>
    <message>
        <source>On each event</source>
        <translation>Kustakin tapahtumasta</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>What happens when there is something to tell: nothing, a draft that somebody approves, or a letter that leaves by itself after the recall delay. Who waited is always told of the outcome.</source>
        <translation>Mitä tehdään, kun on kerrottavaa: ei mitään, luonnos jonkun hyväksyttäväksi tai kirje, joka lähtee itse lähetysviiveen jälkeen. Odottaneille kerrotaan tulos aina.</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Go to %1</source>
        <translation>Siirry: %1</translation>
    </message>
    <message>
        <source>It is in force</source>
        <translation>Se on jo käytössä</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Kieli: %1</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Kieli: järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Ulkoasu ja kieli</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Teema: järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Teema: tumma</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Teema: suuri kontrasti</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Teema: vaalea</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Backlog</source>
        <translation>Kehitysjono</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Saapuneet</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Lähtevät</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Julkaisut</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Tämä tietokone</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>Account manager</source>
        <translation>Asiakasvastaava</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Loppukäyttäjät</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>They count for reach and priority.</source>
        <translation>Vaikuttavat kattavuuteen ja prioriteettiin.</translation>
    </message>
</context>
<context>
    <name>OthersWords</name>
    <message>
        <source>%1 said of %2: %3 – “%4”</source>
        <translation>%1 päätti muutoksesta %2: %3 – ”%4”</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Every letter that left was taken by the post.</source>
        <translation>Posti on ottanut vastaan jokaisen lähteneen kirjeen.</translation>
    </message>
    <message>
        <source>Here stand letters that were dropped, and readers who want none or can&apos;t be reached.</source>
        <translation>Tässä ovat hylätyt kirjeet sekä lukijat, jotka eivät halua kirjeitä tai joita ei tavoiteta.</translation>
    </message>
    <message>
        <source>No letter has left yet.</source>
        <translation>Yhtään kirjettä ei ole vielä lähtenyt.</translation>
    </message>
    <message>
        <source>No letter waits to be approved.</source>
        <translation>Yksikään kirje ei odota hyväksyntää.</translation>
    </message>
    <message>
        <source>No letter waits to leave.</source>
        <translation>Yksikään kirje ei odota lähtöä.</translation>
    </message>
    <message>
        <source>Nobody has to be told by hand.</source>
        <translation>Kenellekään ei tarvitse kertoa itse.</translation>
    </message>
    <message>
        <source>Nobody is left to tell. Letters come here when something is parked, decided, planned or shipped.</source>
        <translation>Kenellekään ei ole enää kerrottavaa. Kirjeitä tulee tähän, kun jokin siirretään päätettäväksi, päätetään, suunnitellaan tai julkaistaan.</translation>
    </message>
</context>
<context>
    <name>OutboxBand</name>
    <message>
        <source>%n leave in %1 min</source>
        <translation>%n lähtee %1 min päästä</translation>
    </message>
    <message>
        <source>%n leave now</source>
        <translation>%n lähtee nyt</translation>
    </message>
    <message>
        <source>1 leaves in %1 min</source>
        <translation>1 lähtee %1 min päästä</translation>
    </message>
    <message>
        <source>1 leaves now</source>
        <translation>1 lähtee nyt</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Kaikki avoimet</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Kerrottava itse</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättyneet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Epäonnistuneet</translation>
    </message>
    <message>
        <source>No mail server is set up, so letters wait here. Nothing is lost.</source>
        <translation>Postipalvelinta ei ole määritetty, joten kirjeet odottavat täällä. Mitään ei katoa.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Lähtevät</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Jonossa</translation>
    </message>
    <message>
        <source>Save as files…</source>
        <translation>Tallenna tiedostoina…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetyt</translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>Määritä sähköposti</translation>
    </message>
</context>
<context>
    <name>OutboxFacts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 still to be told</source>
        <translation>%1 vielä kertomatta</translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation>Hoidettu</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Aiheuttaja</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Toimitus</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Lähtee</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lähti</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>The letter that it corrects</source>
        <translation>Kirje, jota se oikaisee</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Yrityksiä</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Yrittää uudelleen</translation>
    </message>
    <message>
        <source>Unreachable because</source>
        <translation>Miksi ei tavoiteta</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Kirjeen vaiheet</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Mihin vastaa</translation>
    </message>
    <message>
        <source>once a mail server is set up</source>
        <translation>kun postipalvelin on määritetty</translation>
    </message>
</context>
<context>
    <name>OutboxReason</name>
    <message>
        <source>Drop the letter</source>
        <translation>Hylkää kirje</translation>
    </message>
    <message>
        <source>Say how it was told. The letter then counts as told.</source>
        <translation>Kerro, miten asia kerrottiin. Sen jälkeen kirje lasketaan kerrotuksi.</translation>
    </message>
    <message>
        <source>Say why it is not to be told at all. The reason stays in the history.</source>
        <translation>Kerro, miksi asiaa ei kerrota lainkaan. Perustelu jää historiaan.</translation>
    </message>
    <message>
        <source>Say why there is no way to reach this reader. It is counted, with its cause.</source>
        <translation>Kerro, miksi tätä lukijaa ei voi tavoittaa. Se tilastoidaan syineen.</translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation>Kerrottu itse</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Ei tavoitettavissa</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>puhelimessa</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>kasvokkain</translation>
    </message>
    <message>
        <source>in the portal</source>
        <translation>portaalissa</translation>
    </message>
    <message>
        <source>no longer true</source>
        <translation>ei pidä enää paikkaansa</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>kukaan ei vastannut</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>paperilla</translation>
    </message>
    <message>
        <source>the address is unknown</source>
        <translation>osoite ei ole tiedossa</translation>
    </message>
    <message>
        <source>the organisation has left</source>
        <translation>organisaatio on lähtenyt</translation>
    </message>
    <message>
        <source>told otherwise already</source>
        <translation>kerrottu jo muuten</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 valittu</translation>
    </message>
    <message>
        <source>%n letters</source>
        <translation>%n kirjettä</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message>
        <source>Mail by %1</source>
        <translation>Postipalvelin %1</translation>
    </message>
    <message>
        <source>No letter is about to leave.</source>
        <translation>Yksikään kirje ei ole lähdössä.</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Postipalvelinta ei ole määritetty.</translation>
    </message>
    <message>
        <source>Not in the state that this letter is in.</source>
        <translation>Ei ole mahdollista kirjeen nykyisessä tilassa.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Lähtevät</translation>
    </message>
    <message>
        <source>Reader, address or words</source>
        <translation>Lukija, osoite tai sanoja</translation>
    </message>
    <message>
        <source>Recall delay %1 min</source>
        <translation>Lähetysviive %1 min</translation>
    </message>
    <message>
        <source>See what was sent</source>
        <translation>Katso lähetetyt</translation>
    </message>
    <message>
        <source>That letter is not there any more.</source>
        <translation>Sitä kirjettä ei enää ole.</translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>%n letters</source>
        <translation>%n kirjettä</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Lähtee %1</translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation>Kerrottu itse</translation>
    </message>
    <message>
        <source>Tries again %1</source>
        <translation>Yrittää uudelleen %1</translation>
    </message>
    <message>
        <source>Waits for a mail server</source>
        <translation>Odottaa postipalvelinta</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 pd of work</source>
        <translation>%1 htp työtä</translation>
    </message>
    <message>
        <source>%1 then lacks what nothing else in it serves: %2 and %3. What stays in it: %4.</source>
        <translation>Uudistus %1 menettää ne, joita mikään muu siinä ei palvele: %2 ja %3. Siihen jää: %4.</translation>
    </message>
    <message>
        <source>%1, %2 earlier than now.</source>
        <translation>%1, %2 nykyistä aiemmin.</translation>
    </message>
    <message>
        <source>%1, %2 later than now.</source>
        <translation>%1, %2 nykyistä myöhemmin.</translation>
    </message>
    <message>
        <source>%1, the same day as now.</source>
        <translation>%1, samana päivänä kuin nyt.</translation>
    </message>
    <message>
        <source>%n days</source>
        <translation>%n päivää</translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation>%n loppukäyttäjää</translation>
    </message>
    <message>
        <source>%n who wait</source>
        <translation>%n odottajaa</translation>
    </message>
    <message>
        <source>%n wishes</source>
        <translation>%n toivetta</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 päivä</translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation>1 loppukäyttäjä</translation>
    </message>
    <message>
        <source>1 who waits</source>
        <translation>1 odottaja</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 toive</translation>
    </message>
    <message>
        <source>Alone it could come with %1 on %2</source>
        <translation>Yksin se voisi tulla julkaisussa %1, %2</translation>
    </message>
    <message>
        <source>No coming release has room for it alone.</source>
        <translation>Yksin sille ei ole tilaa missään tulevassa julkaisussa.</translation>
    </message>
    <message>
        <source>Tied to it: %1.</source>
        <translation>Siihen sidotut: %1.</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>sija %1 / %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>pisteet %1</translation>
    </message>
</context>
<context>
    <name>OwnDataDialog</name>
    <message>
        <source>Everything here is made up. The sample’s file is set aside beside the new one, in case something of your own is in it; the window closes and opens again.</source>
        <translation>Kaikki tässä on keksittyä. Esimerkkitiedosto siirretään uuden viereen siltä varalta, että siinä on jotain omaa; ikkuna sulkeutuu ja avautuu uudelleen.</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;All files (*)</source>
        <translation>Vientitiedostot (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Tuo oma tiedosto</translation>
    </message>
    <message>
        <source>Import my file…</source>
        <translation>Tuo oma tiedosto…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Aloita tyhjästä</translation>
    </message>
    <message>
        <source>Start with your own data</source>
        <translation>Aloita omilla tiedoillasi</translation>
    </message>
    <message>
        <source>To work on a database that others share, start Fortnight from a terminal with its address:</source>
        <translation>Jos käytätte yhteistä tietokantaa, käynnistä Fortnight päätteestä sen osoitteella:</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%n tickets</source>
        <translation>%n pyyntöä</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 pyyntö</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komennot</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopioitu: %1</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter copies the link · Tab completes · Esc closes</source>
        <translation>Enter avaa · Ctrl+Enter kopioi linkin · Tab täydentää · Esc sulkee</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Suodatussanat</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Ohjeet</translation>
    </message>
    <message>
        <source>More in cases…</source>
        <translation>Lisää tapauksista…</translation>
    </message>
    <message>
        <source>More in changes…</source>
        <translation>Lisää muutoksista…</translation>
    </message>
    <message>
        <source>More in guides…</source>
        <translation>Lisää ohjeista…</translation>
    </message>
    <message>
        <source>More in tickets…</source>
        <translation>Lisää pyynnöistä…</translation>
    </message>
    <message>
        <source>Nothing of these words.</source>
        <translation>Näillä sanoilla ei löydy mitään.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Viimeisimmät</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Julkaisut</translation>
    </message>
    <message>
        <source>There is nothing here that it could be done to</source>
        <translation>Täällä ei ole mitään, mille sen voisi tehdä</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>yli %1</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Arrows choose, Enter opens, Control and Enter copies the link, Tab completes, Escape closes.</source>
        <translation>Nuolet valitsevat, Enter avaa, Ctrl ja Enter kopioi linkin, Tab täydentää, Esc sulkee.</translation>
    </message>
    <message>
        <source>Search everything, or a command</source>
        <translation>Etsi kaikkialta tai anna komento</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Words of the letter</source>
        <translation>Kirjeen teksti</translation>
    </message>
</context>
<context>
    <name>ParkDialog</name>
    <message>
        <source>%n tickets wait and are told.</source>
        <translation>%n pyyntöä odottaa, ja niihin vastataan.</translation>
    </message>
    <message>
        <source>1 ticket waits and is told.</source>
        <translation>1 pyyntö odottaa, ja siihen vastataan.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Vastaus viimeistään</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Palauttaa</translation>
    </message>
    <message>
        <source>It rests until one of these comes true</source>
        <translation>Se lepää, kunnes jokin näistä toteutuu</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Päätettäväksi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Then it is due to be decided</source>
        <translation>Silloin se on päätettävä</translation>
    </message>
    <message>
        <source>Those who wait read it</source>
        <translation>Odottajat lukevat sen</translation>
    </message>
    <message>
        <source>within the usual time</source>
        <translation>tavallisessa ajassa</translation>
    </message>
</context>
<context>
    <name>Parking</name>
    <message>
        <source>%1 · %2 stands in</source>
        <translation>%1 · sijaisena %2</translation>
    </message>
    <message>
        <source>%n days</source>
        <translation>%n päivää</translation>
    </message>
    <message>
        <source>%n hours</source>
        <translation>%n tuntia</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 päivä</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 tunti</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Vastaus viimeistään</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Palaa</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Kysytty neuvoa</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ei vielä vastausta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Odottaa päätöstä</translation>
    </message>
    <message>
        <source>parked %1 in all</source>
        <translation>yhteensä %1</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>As the house</source>
        <translation>Kuten talo</translation>
    </message>
    <message>
        <source>Belongs</source>
        <translation>Kuuluu</translation>
    </message>
    <message>
        <source>Its place in the chain of escalation, from 1.</source>
        <translation>Sija eskalointiketjussa, alkaen 1:stä.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>One outside the house is told by letter, with the requester&apos;s words.</source>
        <translation>Ulkopuoliselle kerrotaan kirjeellä, jossa on pyytäjän teksti.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Ulkopuolelle</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Porras</translation>
    </message>
    <message>
        <source>To the house</source>
        <translation>Taloon</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>%1 values were copied, and from here on there is room for %2 alone. Copy fewer, or begin higher.</source>
        <translation>Kopioituja arvoja on %1, mutta tästä alkaen tilaa on vain %2 arvolle. Kopioi vähemmän tai aloita ylempää.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Reason, where the house wants one</source>
        <translation>Perustelu, jos talo vaatii sen</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells: %3. A column has one cell in each row. Copy one column alone.</source>
        <translation>Rivillä %1 on %2 solua: %3. Sarakkeessa on yksi solu riviä kohti. Kopioi vain yksi sarake.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aseta</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%n rows taken in</source>
        <translation>%n riviä tuotu</translation>
    </message>
    <message>
        <source>%n skipped</source>
        <translation>%n ohitettu</translation>
    </message>
    <message>
        <source>1 row taken in</source>
        <translation>1 rivi tuotu</translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation>1 ohitettu</translation>
    </message>
    <message>
        <source>As their organisation</source>
        <translation>Kuten organisaatio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Counts where only listed people may ask.</source>
        <translation>Vaikuttaa, jos vain luettelossa olevat saavat pyytää.</translation>
    </message>
    <message>
        <source>Gets them</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Tuo henkilöitä</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Tuo henkilöitä…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>Saa pyytää</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Ei luettelossa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>People and organisations (*.csv *.xlsx *.json);;All files (*)</source>
        <translation>Henkilöt ja organisaatiot (*.csv *.xlsx *.json);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Pyytäjäluettelo</translation>
    </message>
    <message>
        <source>Wants none</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>What was not clear</source>
        <translation>Mikä jäi epäselväksi</translation>
    </message>
    <message>
        <source>Without one, they are told by hand.</source>
        <translation>Muuten kerrotaan itse.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ja %1 muuta</translation>
    </message>
</context>
<context>
    <name>PhrasePicker</name>
    <message>
        <source>Keep what is written as “%1”</source>
        <translation>Tallenna teksti nimellä ”%1”</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fraasit</translation>
    </message>
    <message>
        <source>Words, or a name to keep what is written</source>
        <translation>Sanoja tai nimi, jolla teksti tallennetaan</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing of these words.</source>
        <translation>Näillä sanoilla ei löydy mitään.</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Numero tai sanoja</translation>
    </message>
</context>
<context>
    <name>PlainTextView</name>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
</context>
<context>
    <name>PlanSettings</name>
    <message>
        <source>A change loses this part of its value each week that it waits. Worth %1 points in the next release, it is worth %2 four weeks later: the more waiting costs, the more a plan puts early what is worth most.</source>
        <translation>Muutos menettää tämän osan arvostaan jokaista odotusviikkoa kohti. Jos se on seuraavassa julkaisussa %1 pisteen arvoinen, neljä viikkoa myöhemmin sen arvo on %2: mitä enemmän odotus maksaa, sitä aiemmaksi suunnitelma panee arvokkaimman.</translation>
    </message>
    <message>
        <source>A change loses this part of its value when it moves from the day that those who wait were told. One worth %1 points is moved only where that wins more than %2: the more a promise costs, the fewer are broken.</source>
        <translation>Muutos menettää tämän osan arvostaan, kun se siirtyy odottaville ilmoitetusta päivästä. %1 pisteen arvoinen siirretään vain, jos sillä voittaa enemmän kuin %2: mitä enemmän lupaus maksaa, sitä harvempi rikotaan.</translation>
    </message>
    <message>
        <source>A promise costs, %</source>
        <translation>Lupauksen hinta, %</translation>
    </message>
    <message>
        <source>Before wishes</source>
        <translation>Ennen toiveita</translation>
    </message>
    <message>
        <source>Before wishes: no correction gives way to a wish, whatever that is worth.</source>
        <translation>Ennen toiveita: mikään korjaus ei väisty toiveen tieltä, olipa toive minkä arvoinen tahansa.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korjaukset</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Suunnitelmat</translation>
    </message>
    <message>
        <source>Waiting costs, %</source>
        <translation>Odotuksen hinta, %</translation>
    </message>
    <message>
        <source>Weighed like wishes</source>
        <translation>Punnitaan kuten toiveet</translation>
    </message>
    <message>
        <source>What Compose weighs a plan by, beside the scores and what is demanded. It holds for every product, and for what if; no plan is made anew by itself.</source>
        <translation>Minkä mukaan Koosta punnitsee suunnitelman pisteiden ja vaatimusten lisäksi. Koskee kaikkia tuotteita ja Mitä jos -näkymää; mitään suunnitelmaa ei koosteta uudelleen itsestään.</translation>
    </message>
    <message>
        <source>What a plan weighs</source>
        <translation>Mitä suunnitelma punnitsee</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Found</source>
        <translation>Löytyneet</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>%n letters saved in %1</source>
        <translation>%n kirjettä tallennettu kansioon %1</translation>
    </message>
    <message>
        <source>%n letters sent</source>
        <translation>%n kirjettä lähetetty</translation>
    </message>
    <message>
        <source>%n of unknown fate</source>
        <translation>%n jäi epäselväksi</translation>
    </message>
    <message>
        <source>%n refused</source>
        <translation>%n torjuttu</translation>
    </message>
    <message>
        <source>%n still wait</source>
        <translation>%n odottaa yhä</translation>
    </message>
    <message>
        <source>%n to be tried again</source>
        <translation>%n yritetään uudelleen</translation>
    </message>
    <message>
        <source>1 letter saved in %1</source>
        <translation>1 kirje tallennettu kansioon %1</translation>
    </message>
    <message>
        <source>1 letter sent</source>
        <translation>1 kirje lähetetty</translation>
    </message>
    <message>
        <source>1 of unknown fate</source>
        <translation>1 jäi epäselväksi</translation>
    </message>
    <message>
        <source>1 refused</source>
        <translation>1 torjuttu</translation>
    </message>
    <message>
        <source>1 still waits</source>
        <translation>1 odottaa yhä</translation>
    </message>
    <message>
        <source>1 to be tried again</source>
        <translation>1 yritetään uudelleen</translation>
    </message>
    <message>
        <source>No letter waits for the post.</source>
        <translation>Yksikään kirje ei odota lähtöä.</translation>
    </message>
    <message>
        <source>Save letters as files</source>
        <translation>Tallenna kirjeet tiedostoina</translation>
    </message>
    <message>
        <source>Saving letters as files</source>
        <translation>Tallennetaan kirjeitä tiedostoina</translation>
    </message>
    <message>
        <source>Sending letters</source>
        <translation>Lähetetään kirjeitä</translation>
    </message>
</context>
<context>
    <name>Precedents</name>
    <message>
        <source>On the same matter %1 was told: %2 – “%3”</source>
        <translation>Samasta asiasta kerrottiin muutoksessa %1: %2 – ”%3”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Ennakkotapaukset</translation>
    </message>
    <message>
        <source>Renewals that fit</source>
        <translation>Sopivat uudistukset</translation>
    </message>
    <message>
        <source>like this one</source>
        <translation>tämän kaltaisista</translation>
    </message>
</context>
<context>
    <name>PreviewBand</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is told</source>
        <translation>kerrotaan: %1</translation>
    </message>
    <message>
        <source>%n are passed over</source>
        <translation>%n ohitetaan</translation>
    </message>
    <message>
        <source>%n are told by hand</source>
        <translation>%n kerrottava itse</translation>
    </message>
    <message>
        <source>%n letters</source>
        <translation>%n kirjettä</translation>
    </message>
    <message>
        <source>1 is passed over</source>
        <translation>1 ohitetaan</translation>
    </message>
    <message>
        <source>1 is told by hand</source>
        <translation>1 kerrottava itse</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 kirje</translation>
    </message>
    <message>
        <source>Done to %n tickets</source>
        <translation>Tehdään %n pyynnölle</translation>
    </message>
    <message>
        <source>Done to 1 ticket</source>
        <translation>Tehdään 1 pyynnölle</translation>
    </message>
    <message>
        <source>Looking at %n tickets</source>
        <translation>Katsotaan %n pyyntöä</translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation>Katsotaan, mitä tapahtuisi…</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Mitä kullekin tapahtuu</translation>
    </message>
    <message>
        <source>no letter leaves</source>
        <translation>kirjettä ei lähde</translation>
    </message>
    <message>
        <source>nobody is told</source>
        <translation>kenellekään ei kerrota</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Kirjeen esikatselu</translation>
    </message>
</context>
<context>
    <name>PriorityMark</name>
    <message>
        <source>Priority %1</source>
        <translation>Prioriteetti %1</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>A day on which a release came, or will come, out.</source>
        <translation>Päivä, jona julkaisu ilmestyi tai ilmestyy.</translation>
    </message>
    <message>
        <source>All who use it; priority is reckoned from it.</source>
        <translation>Kaikki käyttäjät; prioriteetti lasketaan siitä.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Kysy</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Estä</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Julkaisurytmi</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>Ilmestyy</translation>
    </message>
    <message>
        <source>Counted by team: %1. See Teams and calendar.</source>
        <translation>Tiimeittäin laskettu: %1. Katso Tiimit ja kalenteri.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Lasketaan päivästä</translation>
    </message>
    <message>
        <source>Days between the freeze and the release.</source>
        <translation>Päiviä jäädytyksestä julkaisuun.</translation>
    </message>
    <message>
        <source>Days by which a release may lie off the cadence&apos;s own day; empty: as far as it takes.</source>
        <translation>Päivinä, paljonko julkaisu saa poiketa rytmin päivästä; tyhjä: niin paljon kuin tarvitaan.</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>Vaaditaan</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Loppukäyttäjät</translation>
    </message>
    <message>
        <source>Frozen before</source>
        <translation>Jäädytys, pv ennen</translation>
    </message>
    <message>
        <source>Frozen from</source>
        <translation>Jäädytys alkaa</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Next releases</source>
        <translation>Seuraavat julkaisut</translation>
    </message>
    <message>
        <source>None: weekends alone</source>
        <translation>Ei: vain viikonloput</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Ei vaadita</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Avoimet kohdat</translation>
    </message>
    <message>
        <source>Person-days for one release; empty where none is known.</source>
        <translation>Julkaisua kohti; tyhjä, jos ei tiedossa.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Pyhäpäivät</translation>
    </message>
    <message>
        <source>Releases move off them, to the next open day.</source>
        <translation>Julkaisu siirtyy seuraavaan avoimeen päivään.</translation>
    </message>
    <message>
        <source>So many must pass an item; one failing word is enough to fail it.</source>
        <translation>Näin monen on hyväksyttävä kohta; yksi epäonnistunut tulos riittää hylkäämään.</translation>
    </message>
    <message>
        <source>Test of the whole</source>
        <translation>Kokonaistesti</translation>
    </message>
    <message>
        <source>Testers</source>
        <translation>Testaajat</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Jousto</translation>
    </message>
    <message>
        <source>What happens to items that are not tested when a release is to ship.</source>
        <translation>Mitä testaamattomille tehdään julkaistaessa.</translation>
    </message>
    <message>
        <source>Whether a release must be passed as a whole, too, before it ships.</source>
        <translation>Onko myös koko julkaisun läpäistävä testi ennen julkaisemista.</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Decisions made</source>
        <translation>Tehdyt päätökset</translation>
    </message>
    <message>
        <source>Open the backlog</source>
        <translation>Avaa kehitysjono</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Wish or change</source>
        <translation>Toive tai muutos</translation>
    </message>
</context>
<context>
    <name>QuoteView</name>
    <message>
        <source>Quoted words</source>
        <translation>Lainattu teksti</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source> or </source>
        <translation> tai </translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 %2 (nyt %3)</translation>
    </message>
    <message>
        <source>%1 goes before %2: </source>
        <translation>%1 on ennen muutosta %2: </translation>
    </message>
    <message>
        <source>A quick win: little work that serves many. F puts it ahead of the rest.</source>
        <translation>Pikavoitto: vähän työtä, josta hyötyy moni. F päästää sen ohituskaistalle.</translation>
    </message>
    <message>
        <source>End users that it serves: %1; a quick win serves %2 at least.</source>
        <translation>Siitä hyötyviä loppukäyttäjiä: %1; pikavoitosta vähintään %2.</translation>
    </message>
    <message>
        <source>It takes %1 pd; a quick win takes %2 at most.</source>
        <translation>Se vie %1 htp; pikavoitto vie enintään %2.</translation>
    </message>
    <message>
        <source>No single value would let the two swap.</source>
        <translation>Mikään yksittäinen arvo ei vaihtaisi niiden paikkoja.</translation>
    </message>
    <message>
        <source>Nobody has said what it costs; a quick win takes %2 pd at most.</source>
        <translation>Kustannusta ei ole kerrottu; pikavoitto vie enintään %2 htp.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Sija</translation>
    </message>
    <message>
        <source>The policy lets no quick win pass.</source>
        <translation>Linjaus ei päästä pikavoittoja ohituskaistalle.</translation>
    </message>
    <message>
        <source>They would swap with %1.</source>
        <translation>Paikan vaihtoon riittäisi: %1.</translation>
    </message>
    <message>
        <source>before %1 % of the others</source>
        <translation>edellä %1 % muista</translation>
    </message>
    <message>
        <source>end users served by the first: %1, by the second: %2</source>
        <translation>hyötyviä loppukäyttäjiä ensimmäisellä: %1, toisella: %2</translation>
    </message>
    <message>
        <source>neither is scored; end users served by the first: %1, by the second: %2</source>
        <translation>kumpaakaan ei ole pisteytetty; hyötyviä loppukäyttäjiä ensimmäisellä: %1, toisella: %2</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>sija %1 / %2</translation>
    </message>
    <message>
        <source>the cost of the first is in proportion, that of the second is not</source>
        <translation>ensimmäisen kustannus on suhteessa hyötyyn, toisen ei</translation>
    </message>
    <message>
        <source>the first is due by %1</source>
        <translation>ensimmäisen määräpäivä on %1</translation>
    </message>
    <message>
        <source>the first is due by %1, the second by %2</source>
        <translation>ensimmäisen määräpäivä on %1, toisen %2</translation>
    </message>
    <message>
        <source>the first is seen by: %1, the second by: %2</source>
        <translation>ensimmäisen näkevät: %1, toisen: %2</translation>
    </message>
    <message>
        <source>the first is seen by: %1; of the second nobody has said</source>
        <translation>ensimmäisen näkevät: %1; toisesta ei ole kerrottu</translation>
    </message>
    <message>
        <source>the first scores %1, the second %2</source>
        <translation>ensimmäinen saa %1 pistettä, toinen %2</translation>
    </message>
    <message>
        <source>the first scores %1, the second is not scored</source>
        <translation>ensimmäinen saa %1 pistettä, toista ei ole pisteytetty</translation>
    </message>
    <message>
        <source>the first was let pass as a quick win</source>
        <translation>ensimmäinen pääsi pikavoittona ohituskaistalle</translation>
    </message>
    <message>
        <source>they stand alike, and the first is older</source>
        <translation>ne ovat tasoissa, ja ensimmäinen on vanhempi</translation>
    </message>
</context>
<context>
    <name>ReasonBand</name>
    <message>
        <source>%1 to write</source>
        <translation>puuttuu: %1</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Luonnos tallennettu</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Kirjeen kieli</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>the requester reads it</source>
        <translation>pyytäjä lukee sen</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Say in a few words how or why; without it nobody could tell later.</source>
        <translation>Kerro muutamalla sanalla, miten tai miksi; muuten kukaan ei myöhemmin tiedä.</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>A reason is wanted</source>
        <translation>Perustelu tarvitaan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>8 of 10</source>
        <translation>8 kymmenestä</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Changes that say what they took</source>
        <translation>Muutoksia, joiden toteuma on kerrottu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Held it</source>
        <translation>Piti päivänsä</translation>
    </message>
    <message>
        <source>How true estimates have been</source>
        <translation>Miten arviot pitivät</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaani</translation>
    </message>
    <message>
        <source>No change says yet what it took. It can be said with its estimate, once a change is built.</source>
        <translation>Yhdestäkään muutoksesta ei ole vielä kerrottu toteumaa. Sen voi kertoa arvion yhteydessä, kun muutos on rakennettu.</translation>
    </message>
    <message>
        <source>Releases, by the chance that was said when they were frozen</source>
        <translation>Julkaisut jäädytettäessä kerrotun todennäköisyyden mukaan</translation>
    </message>
    <message>
        <source>Said to hold their day</source>
        <translation>Ennustettu pitävän päivänsä</translation>
    </message>
    <message>
        <source>What changes took against their estimates</source>
        <translation>Muutosten toteumat ja arviot</translation>
    </message>
    <message>
        <source>What changes took, as a part of what was likely: 1 is as estimated. The mark is the median, between the ends of a bar lie eight of ten. About half should take no more than the likely one, and hardly any more than the high one.</source>
        <translation>Muutosten toteuma suhteessa todennäköisimpään: 1 on arvion mukainen. Merkki on mediaani, ja palkin päiden väliin jää kahdeksan kymmenestä. Noin puolen pitäisi viedä enintään todennäköisimmän verran, ja vain harvan yli ylärajan.</translation>
    </message>
    <message>
        <source>Within high</source>
        <translation>Enintään yläraja</translation>
    </message>
    <message>
        <source>Within likely</source>
        <translation>Enintään todennäköisin</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Name or words</source>
        <translation>Nimi tai sanoja</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>%1 (expedited)</source>
        <translation>%1 (kiireellinen)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1, arvio %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message>
        <source>%1 are critical, and in no expedited release</source>
        <translation>%1 ovat kriittisiä, eivät kiireellisessä julkaisussa</translation>
    </message>
    <message>
        <source>%1 carries no hot fix %2.</source>
        <translation>Julkaisussa %1 ei ole mukana pikakorjausta %2.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take that as it stands: it is %2.</source>
        <translation>%1 ei salli tätä nykyisessä tilassa: %2.</translation>
    </message>
    <message>
        <source>%1 excludes it, and stands in %2</source>
        <translation>%1 sulkee sen pois ja on julkaisussa %2</translation>
    </message>
    <message>
        <source>%1 failed its test</source>
        <translation>%1 ei läpäissyt testiä</translation>
    </message>
    <message>
        <source>%1 for what is estimated</source>
        <translation>%1, arvioitujen osalta</translation>
    </message>
    <message>
        <source>%1 freezes</source>
        <translation>%1 jäätyy</translation>
    </message>
    <message>
        <source>%1 go back among the candidates, and their tickets reopen.</source>
        <translation>%1 palaavat ehdokkaiksi, ja niiden pyynnöt avataan uudelleen.</translation>
    </message>
    <message>
        <source>%1 goes back among the candidates, and the tickets reopen.</source>
        <translation>%1 palaa ehdokkaaksi, ja pyynnöt avataan uudelleen.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 on jo päättynyt.</translation>
    </message>
    <message>
        <source>%1 has left: nothing in it is tested any more.</source>
        <translation>%1 on jo ilmestynyt: siinä ei testata enää mitään.</translation>
    </message>
    <message>
        <source>%1 has passed in %2 already.</source>
        <translation>%1 on jo läpäissyt testin julkaisussa %2.</translation>
    </message>
    <message>
        <source>%1 holds nothing, or is past that.</source>
        <translation>Julkaisu %1 on tyhjä tai jo pidemmällä.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) needs it</source>
        <translation>%1 julkaisussa %2 (%3) tarvitsee sen</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) needs it before</source>
        <translation>%1 julkaisussa %2 (%3) tarvitsee sen aiemmin</translation>
    </message>
    <message>
        <source>%1 is %2: it takes nothing more in. Choose a later release.</source>
        <translation>Julkaisun %1 tila on ”%2”: se ei ota enää mitään vastaan. Valitse myöhempi julkaisu.</translation>
    </message>
    <message>
        <source>%1 is a hot fix that shipped before: every release carries it until it is confirmed in one. Give its verdict, or waive it.</source>
        <translation>%1 on aiemmin julkaistu pikakorjaus: se on mukana jokaisessa julkaisussa, kunnes se on jossakin vahvistettu. Kirjaa sen testitulos tai ohita se.</translation>
    </message>
    <message>
        <source>%1 is built for %2 already: only what is planned goes back among the candidates. Let it slip to a later release.</source>
        <translation>%1 on jo rakennettu julkaisuun %2: vain suunniteltu palaa ehdokkaaksi. Myöhennä se myöhempään julkaisuun.</translation>
    </message>
    <message>
        <source>%1 is built for %2 already: only what is planned moves to an earlier release.</source>
        <translation>%1 on jo rakennettu julkaisuun %2: vain suunniteltu voi siirtyä aiempaan julkaisuun.</translation>
    </message>
    <message>
        <source>%1 is expedited: only critical corrections (priority 1) go in, and %2 is none.</source>
        <translation>%1 on kiireellinen: mukaan otetaan vain kriittisiä korjauksia (prioriteetti 1), eikä %2 ole sellainen.</translation>
    </message>
    <message>
        <source>%1 is in this line already: %2.</source>
        <translation>%1 on jo tässä haarassa: %2.</translation>
    </message>
    <message>
        <source>%1 is not built for %2: there is nothing to test.</source>
        <translation>%1 ei ole rakennettu julkaisuun %2: testattavaa ei ole.</translation>
    </message>
    <message>
        <source>%1 is not frozen: place a change in it on the board.</source>
        <translation>%1 ei ole jäädytetty: sijoita muutos siihen taululla.</translation>
    </message>
    <message>
        <source>%1 is past. Choose today or a day to come.</source>
        <translation>%1 on mennyt. Valitse tämä päivä tai tuleva päivä.</translation>
    </message>
    <message>
        <source>%1 is ready to ship</source>
        <translation>%1 on valmis julkaistavaksi</translation>
    </message>
    <message>
        <source>%1 is ready, all of it is tested: ship it</source>
        <translation>%1 on valmis ja kokonaan testattu: julkaise se</translation>
    </message>
    <message>
        <source>%1 kept for faults</source>
        <translation>%1 varattu vioille</translation>
    </message>
    <message>
        <source>%1 kept for renewals</source>
        <translation>%1 varattu uudistuksille</translation>
    </message>
    <message>
        <source>%1 lets it ship: %2</source>
        <translation>%1 sallii julkaisun: %2</translation>
    </message>
    <message>
        <source>%1 lies on no day on which nothing ships.</source>
        <translation>%1 ei osu päivään, jona ei julkaista.</translation>
    </message>
    <message>
        <source>%1 must ship by law or contract</source>
        <translation>%1 on julkaistava lain tai sopimuksen vuoksi</translation>
    </message>
    <message>
        <source>%1 of %2 pd</source>
        <translation>%1 / %2 htp</translation>
    </message>
    <message>
        <source>%1 of %2 pd by %3</source>
        <translation>%1 / %2 htp, %3 mennessä</translation>
    </message>
    <message>
        <source>%1 of %2 tested</source>
        <translation>%1 / %2 testattu</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 htp</translation>
    </message>
    <message>
        <source>%1 pd left, %2 until %3</source>
        <translation>jäljellä %1 htp, aikaa %2, %3 mennessä</translation>
    </message>
    <message>
        <source>%1 pd over</source>
        <translation>%1 htp yli</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 tuotetta</translation>
    </message>
    <message>
        <source>%1 runs, by the ranges given.</source>
        <translation>%1 simulaatiota annetuista vaihteluväleistä.</translation>
    </message>
    <message>
        <source>%1 runs, by what earlier changes took against their estimates.</source>
        <translation>%1 simulaatiota aiempien muutosten arvioista ja toteumista.</translation>
    </message>
    <message>
        <source>%1 runs, each change between three quarters and twice of its estimate.</source>
        <translation>%1 simulaatiota; kukin muutos vie 0,75–2 kertaa arvionsa.</translation>
    </message>
    <message>
        <source>%1 slip to %2: that is the product&apos;s rule.</source>
        <translation>%1: myöhennetään julkaisuun %2, se on tuotteen sääntö.</translation>
    </message>
    <message>
        <source>%1 slips to %2: that is the product&apos;s rule.</source>
        <translation>%1: myöhennetään julkaisuun %2, se on tuotteen sääntö.</translation>
    </message>
    <message>
        <source>%1 stands in %2 already.</source>
        <translation>%1 on jo julkaisussa %2.</translation>
    </message>
    <message>
        <source>%1 stays out: it shipped elsewhere, too.</source>
        <translation>Ennallaan pysyy %1: se on julkaistu muuallakin.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 was not ported to %2 by hand.</source>
        <translation>Muutosta %1 ei ole portattu julkaisuun %2 käsin.</translation>
    </message>
    <message>
        <source>%1 within its capacity</source>
        <translation>%1 mahtuu kapasiteettiin</translation>
    </message>
    <message>
        <source>%1 would be %2 over</source>
        <translation>%1 ylittyisi: %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 passed</source>
        <translation>%1, %2 / %3 onnistui</translation>
    </message>
    <message>
        <source>%1, %2: nothing ships</source>
        <translation>%1, %2: ei julkaisuja</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: a hot fix is confirmed here or waived before the release ships.</source>
        <translation>%1: pikakorjaus on vahvistettava tässä tai ohitettava ennen julkaisemista.</translation>
    </message>
    <message>
        <source>%1: critical, and in no expedited release</source>
        <translation>%1: kriittinen, ei kiireellisessä julkaisussa</translation>
    </message>
    <message>
        <source>%1: what was ported here is tested or taken out before the release ships.</source>
        <translation>%1: tänne portattu testataan tai otetaan pois ennen julkaisua.</translation>
    </message>
    <message>
        <source>%n away</source>
        <translation>%n poissa</translation>
    </message>
    <message>
        <source>%n changes have no effort yet</source>
        <translation>%n muutosta on vielä ilman työmäärää</translation>
    </message>
    <message>
        <source>%n changes ship</source>
        <translation>%n muutosta julkaistaan</translation>
    </message>
    <message>
        <source>%n changes together</source>
        <translation>%n muutosta yhteensä</translation>
    </message>
    <message>
        <source>%n changes without an estimate are not reckoned in.</source>
        <translation>%n muutosta ilman arviota ei ole laskelmassa mukana.</translation>
    </message>
    <message>
        <source>%n entries written to %1</source>
        <translation>%n merkintää tallennettu: %1</translation>
    </message>
    <message>
        <source>%n have passed no test yet</source>
        <translation>%n ei ole vielä läpäissyt testiä</translation>
    </message>
    <message>
        <source>%n honoured changes wait for one.</source>
        <translation>%n hyväksyttyä muutosta odottaa julkaisua.</translation>
    </message>
    <message>
        <source>%n hot fixes are not confirmed everywhere</source>
        <translation>%n pikakorjausta on vahvistamatta jossakin</translation>
    </message>
    <message>
        <source>%n letters go out</source>
        <translation>%n kirjettä lähtee</translation>
    </message>
    <message>
        <source>%n letters that have not left are taken back.</source>
        <translation>%n lähtemätöntä kirjettä perutaan.</translation>
    </message>
    <message>
        <source>%n more are ready</source>
        <translation>%n muuta on valmiina</translation>
    </message>
    <message>
        <source>%n people are told the new day, %1. A reason goes into their letters.</source>
        <translation>Uusi päivä %1 kerrotaan %n henkilölle. Perustelu tulee kirjeisiin.</translation>
    </message>
    <message>
        <source>%n people are told the new day.</source>
        <translation>Uusi päivä kerrotaan %n henkilölle.</translation>
    </message>
    <message>
        <source>%n people wait for it and are told the new day, %1.</source>
        <translation>Sitä odottaa %n henkilöä, joille kerrotaan uusi päivä %1.</translation>
    </message>
    <message>
        <source>%n people wait for it: a day that was told is taken back, with this reason.</source>
        <translation>Sitä odottaa %n henkilöä: jo kerrottu päivä perutaan tällä perustelulla.</translation>
    </message>
    <message>
        <source>%n wait for it</source>
        <translation>%n odottaa</translation>
    </message>
    <message>
        <source>%n who read that it had shipped get word of it.</source>
        <translation>Perumisesta kerrotaan %n henkilölle, jotka saivat tiedon julkaisusta.</translation>
    </message>
    <message>
        <source>%n without an effort</source>
        <translation>%n ilman arviota</translation>
    </message>
    <message>
        <source>%n without effort</source>
        <translation>%n ilman arviota</translation>
    </message>
    <message>
        <source>1 away</source>
        <translation>1 poissa</translation>
    </message>
    <message>
        <source>1 change has no effort yet</source>
        <translation>1 muutos on vielä ilman työmäärää</translation>
    </message>
    <message>
        <source>1 change ships</source>
        <translation>1 muutos julkaistaan</translation>
    </message>
    <message>
        <source>1 change together</source>
        <translation>1 muutos yhteensä</translation>
    </message>
    <message>
        <source>1 change without an estimate is not reckoned in.</source>
        <translation>1 muutos ilman arviota ei ole laskelmassa mukana.</translation>
    </message>
    <message>
        <source>1 entry written to %1</source>
        <translation>1 merkintä tallennettu: %1</translation>
    </message>
    <message>
        <source>1 has passed no test yet</source>
        <translation>1 ei ole vielä läpäissyt testiä</translation>
    </message>
    <message>
        <source>1 honoured change waits for one.</source>
        <translation>1 hyväksytty muutos odottaa julkaisua.</translation>
    </message>
    <message>
        <source>1 hot fix is not confirmed everywhere</source>
        <translation>1 pikakorjaus on vahvistamatta jossakin</translation>
    </message>
    <message>
        <source>1 letter goes out</source>
        <translation>1 kirje lähtee</translation>
    </message>
    <message>
        <source>1 letter that has not left is taken back.</source>
        <translation>1 lähtemätön kirje perutaan.</translation>
    </message>
    <message>
        <source>1 more is ready</source>
        <translation>1 muu on valmiina</translation>
    </message>
    <message>
        <source>1 person is told the new day, %1. A reason goes into the letter.</source>
        <translation>Uusi päivä %1 kerrotaan 1 henkilölle. Perustelu tulee kirjeeseen.</translation>
    </message>
    <message>
        <source>1 person is told the new day.</source>
        <translation>Uusi päivä kerrotaan 1 henkilölle.</translation>
    </message>
    <message>
        <source>1 person waits for it and is told the new day, %1.</source>
        <translation>Sitä odottaa 1 henkilö, jolle kerrotaan uusi päivä %1.</translation>
    </message>
    <message>
        <source>1 person waits for it: a day that was told is taken back, with this reason.</source>
        <translation>Sitä odottaa 1 henkilö: jo kerrottu päivä perutaan tällä perustelulla.</translation>
    </message>
    <message>
        <source>1 waits for it</source>
        <translation>1 odottaa</translation>
    </message>
    <message>
        <source>1 who read that it had shipped gets word of it.</source>
        <translation>Perumisesta kerrotaan 1 henkilölle, joka sai tiedon julkaisusta.</translation>
    </message>
    <message>
        <source>1 without an effort</source>
        <translation>1 ilman arviota</translation>
    </message>
    <message>
        <source>1 without effort</source>
        <translation>1 ilman arviota</translation>
    </message>
    <message>
        <source>A hot fix that shipped before: it must be confirmed in here, or waived.</source>
        <translation>Aiemmin julkaistu pikakorjaus: se on vahvistettava tässä tai ohitettava.</translation>
    </message>
    <message>
        <source>A line of %1 that gets releases of its own beside the main one. Hot fixes are carried in these, too.</source>
        <translation>Tuotteen %1 haara, joka saa omia julkaisuja päähaaran rinnalla. Pikakorjaukset ovat mukana myös niissä.</translation>
    </message>
    <message>
        <source>A month back</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Seuraava kuukausi</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Kaikki tuotteet</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Kaikki julkaisut</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Poissa: %1</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Julkaisukielto</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Taulu</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Haara</translation>
    </message>
    <message>
        <source>By hand: no address is known</source>
        <translation>Kerrottava itse: osoite ei ole tiedossa</translation>
    </message>
    <message>
        <source>By law or contract it must ship by %1.</source>
        <translation>Lain tai sopimuksen mukaan se on julkaistava viimeistään %1.</translation>
    </message>
    <message>
        <source>By law or contract it must ship by %3</source>
        <translation>Lain tai sopimuksen mukaan julkaistava viimeistään %3</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Calendar: a month</source>
        <translation>Kalenteri: kuukausi</translation>
    </message>
    <message>
        <source>Calendar: a timeline</source>
        <translation>Kalenteri: aikajana</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Ehdokkaat</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <source>Capacity of %1: %2</source>
        <translation>Kapasiteetti, %1: %2</translation>
    </message>
    <message>
        <source>Capacity: %1 a release</source>
        <translation>Kapasiteetti: %1 julkaisua kohti</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation>Valitse ensin kortti.</translation>
    </message>
    <message>
        <source>Choose a change that has shipped first.</source>
        <translation>Valitse ensin julkaistu muutos.</translation>
    </message>
    <message>
        <source>Choose a day with a release on it, or a release, first.</source>
        <translation>Valitse ensin päivä, jona on julkaisu, tai julkaisu.</translation>
    </message>
    <message>
        <source>Choose a release first.</source>
        <translation>Valitse ensin julkaisu.</translation>
    </message>
    <message>
        <source>Close the page (Esc)</source>
        <translation>Sulje sivu (Esc)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Suljettu: %1</translation>
    </message>
    <message>
        <source>Coming releases stand here as columns, with what is placed in each. None is laid out yet.</source>
        <translation>Tulevat julkaisut ovat tässä sarakkeina sisältöineen. Yhtään ei ole vielä luotu.</translation>
    </message>
    <message>
        <source>Corrections and hot fixes stand here with every release, so that none is lost. None is in a release now.</source>
        <translation>Tässä näkyvät korjaukset ja pikakorjaukset julkaisuittain, jottei yksikään katoa. Nyt missään julkaisussa ei ole korjauksia.</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Lasketaan uudelleen</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Laskettu: %1</translation>
    </message>
    <message>
        <source>Critical corrections alone</source>
        <translation>Vain kriittisiä korjauksia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Done in 85 of 100 cases</source>
        <translation>Valmis 85 tapauksessa sadasta</translation>
    </message>
    <message>
        <source>Done in half of all cases</source>
        <translation>Valmis puolessa tapauksista</translation>
    </message>
    <message>
        <source>Each is to be passed by %1 testers.</source>
        <translation>Kunkin on läpäistävä %1 testaajan testi.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Muokkaa: %1</translation>
    </message>
    <message>
        <source>Estimate and outcome</source>
        <translation>Arvio ja toteuma</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Every %n days</source>
        <translation>%n päivän välein</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Joka päivä</translation>
    </message>
    <message>
        <source>Every first %1 of the month</source>
        <translation>Kuukauden ensimmäinen %1</translation>
    </message>
    <message>
        <source>Every fourth %1 of the month</source>
        <translation>Kuukauden neljäs %1</translation>
    </message>
    <message>
        <source>Every hot fix is confirmed</source>
        <translation>Kaikki pikakorjaukset on vahvistettu</translation>
    </message>
    <message>
        <source>Every second %1 of the month</source>
        <translation>Kuukauden toinen %1</translation>
    </message>
    <message>
        <source>Every third %1 of the month</source>
        <translation>Kuukauden kolmas %1</translation>
    </message>
    <message>
        <source>Everything else is tested</source>
        <translation>Kaikki muu on testattu</translation>
    </message>
    <message>
        <source>Everything is tested</source>
        <translation>Kaikki on testattu</translation>
    </message>
    <message>
        <source>Except it</source>
        <translation>Tee poikkeus</translation>
    </message>
    <message>
        <source>Expedited</source>
        <translation>Kiireellinen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Vie kalenteri</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Viedään: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>Failed as a whole</source>
        <translation>Kokonaisuus ei läpäissyt</translation>
    </message>
    <message>
        <source>Filter the candidates</source>
        <translation>Suodata ehdokkaita</translation>
    </message>
    <message>
        <source>Filter the candidates (Ctrl+F)</source>
        <translation>Suodata ehdokkaita (Ctrl+F)</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Korjaukset</translation>
    </message>
    <message>
        <source>Fixes and releases</source>
        <translation>Korjaukset ja julkaisut</translation>
    </message>
    <message>
        <source>For a larger whole, on a day of its own. It carries the hot fixes that are not confirmed yet.</source>
        <translation>Laajalle kokonaisuudelle omana päivänään. Mukaan tulevat pikakorjaukset, joita ei ole vielä vahvistettu.</translation>
    </message>
    <message>
        <source>For critical corrections alone; it ships when all of them are tested.</source>
        <translation>Vain kriittisille korjauksille; ilmestyy, kun ne kaikki on testattu.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Ennuste</translation>
    </message>
    <message>
        <source>Foretold when frozen</source>
        <translation>Ennuste jäädytettäessä</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Jäädytys</translation>
    </message>
    <message>
        <source>Give the verdict</source>
        <translation>Kirjaa tulos</translation>
    </message>
    <message>
        <source>Goes together with %1, which stands in %2</source>
        <translation>Kuuluu yhteen muutoksen %1 kanssa, joka on julkaisussa %2</translation>
    </message>
    <message>
        <source>Goes together with %1, which stands in no release</source>
        <translation>Kuuluu yhteen muutoksen %1 kanssa, joka ei ole missään julkaisussa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Pitää päivän %1</translation>
    </message>
    <message>
        <source>Honoured, by rank</source>
        <translation>Hyväksytyt järjestyksessä</translation>
    </message>
    <message>
        <source>Hot fixes are inside</source>
        <translation>Pikakorjaukset ovat mukana</translation>
    </message>
    <message>
        <source>Hot fixes are inside or waived</source>
        <translation>Pikakorjaukset ovat mukana tai ohitettu</translation>
    </message>
    <message>
        <source>Is kept out of %2 by hand</source>
        <translation>Pidetään käsin poissa julkaisusta %2</translation>
    </message>
    <message>
        <source>Is kept out of all releases by hand</source>
        <translation>Pidetään käsin poissa kaikista julkaisuista</translation>
    </message>
    <message>
        <source>Is pinned to %2</source>
        <translation>Kiinnitetty julkaisuun %2</translation>
    </message>
    <message>
        <source>It goes as it is typed to those who read %1. Until a letter leaves, the Outbox takes other words for it.</source>
        <translation>Se lähetetään kirjoitetussa muodossa niille, joiden kieli on %1. Ennen kirjeen lähtöä tekstin voi vaihtaa lähtevissä.</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>Se on tyhjä.</translation>
    </message>
    <message>
        <source>It is frozen. You, %1, take it on that one more goes in.</source>
        <translation>Se on jäädytetty. Sinä, %1, vastaat siitä, että mukaan otetaan vielä yksi.</translation>
    </message>
    <message>
        <source>It is frozen. You, %1, take it on that one more goes in; it is tested like the others before it ships.</source>
        <translation>Se on jäädytetty. Sinä, %1, vastaat siitä, että mukaan otetaan vielä yksi; se testataan muiden tavoin ennen julkaisua.</translation>
    </message>
    <message>
        <source>It lacks the hot fix %1, which shipped before: it would be lost.</source>
        <translation>Siitä puuttuu aiemmin julkaistu pikakorjaus %1: se katoaisi.</translation>
    </message>
    <message>
        <source>It shipped before and is not confirmed in this release. You, %1, take it on that the release ships without; later ones go on carrying it.</source>
        <translation>Se on julkaistu aiemmin, eikä sitä ole vahvistettu tässä julkaisussa. Sinä, %1, vastaat siitä, että julkaisu ilmestyy ilman sitä; myöhemmissä julkaisuissa se on edelleen mukana.</translation>
    </message>
    <message>
        <source>It stands in no release yet.</source>
        <translation>Se ei ole vielä missään julkaisussa.</translation>
    </message>
    <message>
        <source>It stays a candidate</source>
        <translation>Se pysyy ehdokkaana</translation>
    </message>
    <message>
        <source>Its day is past.</source>
        <translation>Sen päivä on mennyt.</translation>
    </message>
    <message>
        <source>Its effort is not known: no plan can weigh it.</source>
        <translation>Työmäärä ei ole tiedossa: suunnitelma ei voi punnita sitä.</translation>
    </message>
    <message>
        <source>Its releases keep their names.</source>
        <translation>Sen julkaisut pitävät nimensä.</translation>
    </message>
    <message>
        <source>Keep %1 out of</source>
        <translation>Pidä %1 poissa julkaisusta</translation>
    </message>
    <message>
        <source>Kept out of %1</source>
        <translation>Pidetään poissa: %1</translation>
    </message>
    <message>
        <source>Kept out of all releases</source>
        <translation>Pidetään poissa kaikista julkaisuista</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Lay out releases</source>
        <translation>Luo julkaisut</translation>
    </message>
    <message>
        <source>Let a change into %1 late</source>
        <translation>Ota muutos myöhässä julkaisuun %1</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Kuorma</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Haara</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Päähaara</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Laaja</translation>
    </message>
    <message>
        <source>Make an expedited release</source>
        <translation>Luo kiireellinen julkaisu</translation>
    </message>
    <message>
        <source>Make the branch</source>
        <translation>Luo haara</translation>
    </message>
    <message>
        <source>Make the release</source>
        <translation>Luo julkaisu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Month or timeline</source>
        <translation>Kuukausi tai aikajana</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>Siirrä %1 julkaisuun</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Siirrä %1, uusi päivä %2</translation>
    </message>
    <message>
        <source>Moves along: %1</source>
        <translation>Siirtyy mukana: %1</translation>
    </message>
    <message>
        <source>Must not ship before %3</source>
        <translation>Saa ilmestyä aikaisintaan %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Named by the product and its count</source>
        <translation>Nimeksi tuote ja juokseva numero</translation>
    </message>
    <message>
        <source>Needs %1, which is planned later, in %2 (%3)</source>
        <translation>Tarvitsee muutoksen %1, joka on vasta julkaisussa %2 (%3)</translation>
    </message>
    <message>
        <source>Needs %1, which stands in no release</source>
        <translation>Tarvitsee muutoksen %1, joka ei ole missään julkaisussa</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Uusi haara</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Uusi julkaisu</translation>
    </message>
    <message>
        <source>No candidate is found by these words.</source>
        <translation>Näillä sanoilla ei löydy ehdokkaita.</translation>
    </message>
    <message>
        <source>No coming release is early enough.</source>
        <translation>Mikään tuleva julkaisu ei ehdi ajoissa.</translation>
    </message>
    <message>
        <source>Nobody has said yet what they took: E on a change.</source>
        <translation>Toteumaa ei ole vielä kerrottu: paina E muutoksella.</translation>
    </message>
    <message>
        <source>Nobody knows the time of a team that has work in it, so nothing can be foretold.</source>
        <translation>Erään siihen tarvittavan tiimin aikaa ei tiedetä, joten ennustetta ei voi tehdä.</translation>
    </message>
    <message>
        <source>Nobody waited for it.</source>
        <translation>Kukaan ei odottanut sitä.</translation>
    </message>
    <message>
        <source>Nobody waits for it, so nobody is told.</source>
        <translation>Kukaan ei odota sitä, joten kenellekään ei kerrota.</translation>
    </message>
    <message>
        <source>Nobody waits for it.</source>
        <translation>Kukaan ei odota sitä.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Ei testattu</translation>
    </message>
    <message>
        <source>Not tested as a whole yet</source>
        <translation>Kokonaisuutta ei ole vielä testattu</translation>
    </message>
    <message>
        <source>Not told: they want no letters</source>
        <translation>Ei kerrota: eivät halua kirjeitä</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Huomautus (voi jäädä tyhjäksi)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Huomautukset</translation>
    </message>
    <message>
        <source>Nothing in it is estimated, so nothing can be foretold.</source>
        <translation>Mitään siinä ei ole arvioitu, joten ennustetta ei voi tehdä.</translation>
    </message>
    <message>
        <source>Nothing in it is tested, and nothing untested ships.</source>
        <translation>Siinä ei ole mitään testattua, eikä testaamatonta julkaista.</translation>
    </message>
    <message>
        <source>Nothing is left to do in it.</source>
        <translation>Siinä ei ole enää mitään tekemättä.</translation>
    </message>
    <message>
        <source>Nothing is placed here yet. Drag a card here, or press M on it.</source>
        <translation>Tässä ei ole vielä mitään. Vedä kortti tähän tai paina kortilla M.</translation>
    </message>
    <message>
        <source>Nothing is placed in it yet.</source>
        <translation>Siihen ei ole vielä sijoitettu mitään.</translation>
    </message>
    <message>
        <source>Nothing ships</source>
        <translation>Mitään ei julkaista</translation>
    </message>
    <message>
        <source>Nothing ships on these days. You, %1, take it on that this release does.</source>
        <translation>Näinä päivinä ei julkaista mitään. Sinä, %1, vastaat siitä, että tämä julkaisu ilmestyy.</translation>
    </message>
    <message>
        <source>Nothing ships: %1</source>
        <translation>Ei julkaisuja: %1</translation>
    </message>
    <message>
        <source>Nothing untested ships: give the verdict first, or slip what is open on the board.</source>
        <translation>Testaamatonta ei julkaista: kirjaa ensin testitulos tai myöhennä avoimet taululla.</translation>
    </message>
    <message>
        <source>Nothing untested ships: let it slip, or give its verdict first.</source>
        <translation>Testaamatonta ei julkaista: myöhennä se tai kirjaa ensin sen testitulos.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Of %n releases given %1 to %2 % before, %3 held their day.</source>
        <translation>Aiemmin %1–%2 % ennusteen sai %n julkaisua; päivänsä piti %3.</translation>
    </message>
    <message>
        <source>Of 1 release given %1 to %2 % before, %3 held its day.</source>
        <translation>Aiemmin %1–%2 % ennusteen sai 1 julkaisu; päivänsä piti %3.</translation>
    </message>
    <message>
        <source>On a closed day</source>
        <translation>Suljettuna päivänä</translation>
    </message>
    <message>
        <source>One regular release more, beside the cadence. It carries the hot fixes too.</source>
        <translation>Yksi vakiojulkaisu lisää rytmin ohi. Mukaan tulevat myös pikakorjaukset.</translation>
    </message>
    <message>
        <source>Only a coming release of known capacity gains by one more day.</source>
        <translation>Lisäpäivästä hyötyy vain tuleva julkaisu, jonka kapasiteetti tiedetään.</translation>
    </message>
    <message>
        <source>Open the release&apos;s page (Enter)</source>
        <translation>Avaa julkaisun sivu (Enter)</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Onnistui</translation>
    </message>
    <message>
        <source>Passed as a whole</source>
        <translation>Kokonaisuus läpäisi testin</translation>
    </message>
    <message>
        <source>Person-days of work that it takes</source>
        <translation>Henkilötyöpäivät, jotka siihen mahtuvat</translation>
    </message>
    <message>
        <source>Person-days; leave it empty to have them counted from the calendar.</source>
        <translation>Henkilötyöpäivinä; tyhjänä ne lasketaan kalenterista.</translation>
    </message>
    <message>
        <source>Pin %1 to</source>
        <translation>Kiinnitä %1 julkaisuun</translation>
    </message>
    <message>
        <source>Pinned to %1</source>
        <translation>Kiinnitetty: %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Port %1 to %2 late</source>
        <translation>Porttaa %1 julkaisuun %2 myöhässä</translation>
    </message>
    <message>
        <source>Port it</source>
        <translation>Porttaa</translation>
    </message>
    <message>
        <source>Ported</source>
        <translation>Portattu</translation>
    </message>
    <message>
        <source>Ported from another branch: it takes a verdict here.</source>
        <translation>Portattu toisesta haarasta: testitulos kirjataan myös tässä.</translation>
    </message>
    <message>
        <source>Preview shipping</source>
        <translation>Esikatsele julkaisua</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Tuote: %1</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>Sijoita julkaisuun %1</translation>
    </message>
    <message>
        <source>Reaches %n end users</source>
        <translation>Tavoittaa %n loppukäyttäjää</translation>
    </message>
    <message>
        <source>Reaches 1 end user</source>
        <translation>Tavoittaa 1 loppukäyttäjän</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Valmius</translation>
    </message>
    <message>
        <source>Ready to ship: all is tested</source>
        <translation>Valmis julkaistavaksi: kaikki testattu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Perustelu (voi jäädä tyhjäksi)</translation>
    </message>
    <message>
        <source>Reason (the requesters read it)</source>
        <translation>Perustelu (pyytäjät lukevat sen)</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Vakio</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Julkaisu</translation>
    </message>
    <message>
        <source>Release to slip to</source>
        <translation>Julkaisu, johon myöhennetään</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Julkaisut</translation>
    </message>
    <message>
        <source>Releases stand here on their days, with freezes, closed days and who is away. None is laid out yet.</source>
        <translation>Tässä näkyvät julkaisut päivinään sekä jäädytykset, suljetut päivät ja poissaolijat. Yhtään julkaisua ei ole vielä luotu.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeä uudelleen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Nimeä %1 uudelleen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Ship %1</source>
        <translation>Julkaise %1</translation>
    </message>
    <message>
        <source>Ship %1 in spite of %2</source>
        <translation>Julkaise %1 suljettuna aikana: %2</translation>
    </message>
    <message>
        <source>Ship %1 to %n people</source>
        <translation>Julkaise %1, %n saajaa</translation>
    </message>
    <message>
        <source>Ship %1 to 1 person</source>
        <translation>Julkaise %1, 1 saaja</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>Shipped in spite of</source>
        <translation>Julkaistu suljettuna aikana</translation>
    </message>
    <message>
        <source>Shipped releases</source>
        <translation>Ilmestyneet julkaisut</translation>
    </message>
    <message>
        <source>Shipping can&apos;t be undone: a release can only be withdrawn.</source>
        <translation>Julkaisemista ei voi kumota: julkaisun voi vain perua.</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Ilmestyy</translation>
    </message>
    <message>
        <source>Ships when all are tested</source>
        <translation>Ilmestyy, kun kaikki on testattu</translation>
    </message>
    <message>
        <source>Show the timeline first.</source>
        <translation>Näytä ensin aikajana.</translation>
    </message>
    <message>
        <source>Show them in the Outbox</source>
        <translation>Näytä lähtevissä</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Näkyvissä: %1</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Myöhennä</translation>
    </message>
    <message>
        <source>Slip %1 to</source>
        <translation>Myöhennä %1 julkaisuun</translation>
    </message>
    <message>
        <source>Slip %1 to %2</source>
        <translation>Myöhennä %1 julkaisuun %2</translation>
    </message>
    <message>
        <source>Slipped %n times</source>
        <translation>Myöhennetty %n kertaa</translation>
    </message>
    <message>
        <source>Slipped once</source>
        <translation>Myöhennetty kerran</translation>
    </message>
    <message>
        <source>Somebody else&apos;s word can be written down for them</source>
        <translation>Toisen antaman tuloksen voi kirjata hänen puolestaan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>Ota %1 pois julkaisusta %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ota pois</translation>
    </message>
    <message>
        <source>Taken back alone</source>
        <translation>Peruttu erikseen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Tiimit</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Testi epäonnistui</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Testi onnistui</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Testaaja</translation>
    </message>
    <message>
        <source>That is no day to ship on: %1.</source>
        <translation>Sinä päivänä ei voi julkaista: %1.</translation>
    </message>
    <message>
        <source>The first %1 by rank</source>
        <translation>%1 ensimmäistä järjestyksessä</translation>
    </message>
    <message>
        <source>There is no fix here.</source>
        <translation>Tässä ei ole korjausta.</translation>
    </message>
    <message>
        <source>There is no honoured change to let in.</source>
        <translation>Mukaan otettavaa hyväksyttyä muutosta ei ole.</translation>
    </message>
    <message>
        <source>There is no release that a plan may fill. Lay some out first.</source>
        <translation>Mitään julkaisua ei voi täyttää suunnitelmalla. Luo ensin julkaisuja.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>This is the main line: go to a release of a branch first.</source>
        <translation>Tämä on päähaara: siirry ensin jonkin haaran julkaisuun.</translation>
    </message>
    <message>
        <source>This release is later.</source>
        <translation>Tämä julkaisu on myöhemmin.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Kerrottu</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Toteuma</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Testitulos</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>Testitulos: %1</translation>
    </message>
    <message>
        <source>Verdict on %1 as a whole</source>
        <translation>Testitulos: koko %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>Ohita %1</translation>
    </message>
    <message>
        <source>Waive the hot fix C-%1 in %2</source>
        <translation>Ohita pikakorjaus C-%1 julkaisussa %2</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ohitettu</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Viikonloppu</translation>
    </message>
    <message>
        <source>What can be done with the release</source>
        <translation>Mitä julkaisulle voi tehdä</translation>
    </message>
    <message>
        <source>What has shipped stands here, with everyone who was told.</source>
        <translation>Tässä on se, mikä on julkaistu, ja kaikki, joille siitä kerrottiin.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Mitä jos</translation>
    </message>
    <message>
        <source>What is honoured and stands in no release yet comes here.</source>
        <translation>Tähän tulee hyväksytty, joka ei ole vielä missään julkaisussa.</translation>
    </message>
    <message>
        <source>What went wrong (may stay empty)</source>
        <translation>Mikä meni vikaan (voi jäädä tyhjäksi)</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Kenelle kerrotaan</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Kenelle kerrottiin</translation>
    </message>
    <message>
        <source>Who was told the old day is told the new one.</source>
        <translation>Ne, joille vanha päivä kerrottiin, saavat tiedon uudesta.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Peru %1</translation>
    </message>
    <message>
        <source>Withdraw %1 from %2</source>
        <translation>Peru %1 julkaisusta %2</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Within its capacity</source>
        <translation>Mahtuu kapasiteettiin</translation>
    </message>
    <message>
        <source>Work left</source>
        <translation>Työtä jäljellä</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Kirjoita huomautukset</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>a hot fix that shipped before</source>
        <translation>aiemmin julkaistu pikakorjaus</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>noin %1 %</translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation>ja %n muuta</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>ja 1 muu</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>enintään %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>haara %1</translation>
    </message>
    <message>
        <source>effort not known</source>
        <translation>työmäärä ei tiedossa</translation>
    </message>
    <message>
        <source>excepted</source>
        <translation>poikkeus</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>epäonnistui</translation>
    </message>
    <message>
        <source>first promised for %1</source>
        <translation>ensin luvattu %1</translation>
    </message>
    <message>
        <source>freezes %1</source>
        <translation>jäätyy %1</translation>
    </message>
    <message>
        <source>hot fix</source>
        <translation>pikakorjaus</translation>
    </message>
    <message>
        <source>hot fix, not confirmed everywhere</source>
        <translation>pikakorjaus, vahvistamatta jossakin</translation>
    </message>
    <message>
        <source>its day</source>
        <translation>julkaisupäivä</translation>
    </message>
    <message>
        <source>its day is past</source>
        <translation>sen päivä on mennyt</translation>
    </message>
    <message>
        <source>let in late by %1: %2</source>
        <translation>myöhässä mukaan otti %1: %2</translation>
    </message>
    <message>
        <source>lies on a closed day: %1</source>
        <translation>osuu suljettuun päivään: %1</translation>
    </message>
    <message>
        <source>load</source>
        <translation>kuorma</translation>
    </message>
    <message>
        <source>nobody knows its time</source>
        <translation>aika ei ole tiedossa</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>ei koske</translation>
    </message>
    <message>
        <source>over</source>
        <translation>yli</translation>
    </message>
    <message>
        <source>over 95 %</source>
        <translation>yli 95 %</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>yli kapasiteetin</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>onnistui</translation>
    </message>
    <message>
        <source>pd</source>
        <translation>htp</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>henkilötyöpäivää</translation>
    </message>
    <message>
        <source>ported</source>
        <translation>portattu</translation>
    </message>
    <message>
        <source>put here from another branch</source>
        <translation>tuotu toisesta haarasta</translation>
    </message>
    <message>
        <source>ships in spite of %1</source>
        <translation>ilmestyy suljettuna aikana: %1</translation>
    </message>
    <message>
        <source>ships when tested</source>
        <translation>ilmestyy testattuna</translation>
    </message>
    <message>
        <source>should have frozen %1</source>
        <translation>olisi pitänyt jäätyä %1</translation>
    </message>
    <message>
        <source>slipped %n times</source>
        <translation>myöhennetty %n kertaa</translation>
    </message>
    <message>
        <source>slipped once</source>
        <translation>myöhennetty kerran</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>peruttu: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>too far to say</source>
        <translation>liian kaukana</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>alle 5 %</translation>
    </message>
    <message>
        <source>waived by %1: %2</source>
        <translation>ohittanut %1: %2</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>ohitettu: %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>viikko %1</translation>
    </message>
</context>
<context>
    <name>ReleasesScreen</name>
    <message>
        <source>Releases</source>
        <translation>Julkaisut</translation>
    </message>
</context>
<context>
    <name>RenewalPage</name>
    <message>
        <source>%1 pd over its capacity</source>
        <translation>%1 htp yli kapasiteetin</translation>
    </message>
    <message>
        <source>%n wishes</source>
        <translation>%n toivetta</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 toive</translation>
    </message>
    <message>
        <source>Benefit and work</source>
        <translation>Hyöty ja työ</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Tulee</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Työ</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Loppukäyttäjiä</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>No time is kept in any release.</source>
        <translation>Aikaa ei ole varattu mistään julkaisusta.</translation>
    </message>
    <message>
        <source>No wish is baked in yet. B bakes the current wish in, in the queue.</source>
        <translation>Toiveita ei ole vielä liitetty. Jonossa B liittää valitun toiveen.</translation>
    </message>
    <message>
        <source>People who wait</source>
        <translation>Odottajia</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Uudistus</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Time kept</source>
        <translation>Varattu aika</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Mitä se tuo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Toive</translation>
    </message>
    <message>
        <source>Wishes without effort</source>
        <translation>Toiveita ilman työmäärää</translation>
    </message>
    <message>
        <source>Work of its wishes</source>
        <translation>Toiveiden työmäärä</translation>
    </message>
    <message>
        <source>ships in %1 on %2</source>
        <translation>ilmestyy julkaisussa %1, %2</translation>
    </message>
    <message>
        <source>to be decided by %1</source>
        <translation>päätettävä viimeistään %1</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>%1 pd</source>
        <translation>%1 htp</translation>
    </message>
    <message>
        <source>%n wait</source>
        <translation>%n odottaa</translation>
    </message>
    <message>
        <source>%n wishes</source>
        <translation>%n toivetta</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 odottaa</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 toive</translation>
    </message>
</context>
<context>
    <name>RenewalsPane</name>
    <message>
        <source>Choose a renewal at the left to see what it holds.</source>
        <translation>Valitse vasemmalta uudistus, niin näet sen sisällön.</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>It is honoured already.</source>
        <translation>Se on jo hyväksytty.</translation>
    </message>
    <message>
        <source>Its wishes are honoured with it and go into its target release. Everyone who waits is told.</source>
        <translation>Sen toiveet hyväksytään samalla, ja ne siirtyvät sen kohdejulkaisuun. Kaikille odottajille kerrotaan.</translation>
    </message>
    <message>
        <source>Its wishes that have not shipped come back to Decisions today. Who was told otherwise hears it.</source>
        <translation>Sen julkaisemattomat toiveet palaavat päätöksiin tänään. Ne, joille on kerrottu muuta, saavat tiedon.</translation>
    </message>
    <message>
        <source>No wish is baked in.</source>
        <translation>Toiveita ei ole liitetty.</translation>
    </message>
    <message>
        <source>Propose a renewal</source>
        <translation>Ehdota uudistusta</translation>
    </message>
    <message>
        <source>Pull %1 out of %2</source>
        <translation>Irrota %1 uudistuksesta %2</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Irrota</translation>
    </message>
    <message>
        <source>Pull which wish out?</source>
        <translation>Mikä toive irrotetaan?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Uudistukset</translation>
    </message>
    <message>
        <source>Ship %1 in which release?</source>
        <translation>Missä julkaisussa %1 ilmestyy?</translation>
    </message>
    <message>
        <source>There is no coming release of %1.</source>
        <translation>Tuotteella %1 ei ole tulevaa julkaisua.</translation>
    </message>
    <message>
        <source>There is no renewal here.</source>
        <translation>Täällä ei ole uudistusta.</translation>
    </message>
    <message>
        <source>There is no renewal yet. Propose a larger whole, and bake wishes into it.</source>
        <translation>Uudistuksia ei vielä ole. Ehdota suurempaa kokonaisuutta ja liitä siihen toiveita.</translation>
    </message>
    <message>
        <source>This renewal is over.</source>
        <translation>Tämä uudistus on ohi.</translation>
    </message>
</context>
<context>
    <name>ReproducedDialog</name>
    <message>
        <source>As tried</source>
        <translation>Kuten kokeiltiin</translation>
    </message>
    <message>
        <source>For the history; may stay empty</source>
        <translation>Historiaa varten; voi jäädä tyhjäksi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation>Toistettu</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Nähty</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>The fault was seen again by us.</source>
        <translation>Olemme nähneet vian itse.</translation>
    </message>
    <message>
        <source>The fault was seen again by us. Those who wait hear that its correction is ordered.</source>
        <translation>Olemme nähneet vian itse. Odottajat saavat tiedon, että korjaus on tilattu.</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Missä vika nähtiin</translation>
    </message>
    <message>
        <source>Where nothing was tried yet: in our system</source>
        <translation>Jos mitään ei ole vielä kokeiltu: omassa järjestelmässä</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>kuvauksen mukaan</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>%1 of %n changes</source>
        <translation>%1 / %n muutosta</translation>
    </message>
    <message>
        <source>%1 of 1 change</source>
        <translation>%1 / 1 muutos</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Vertailukohta</translation>
    </message>
    <message>
        <source>Best as it is</source>
        <translation>Paras nyt</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Ei suunnitelmaa</translation>
    </message>
    <message>
        <source>Nothing differs: the plan stays as it is.</source>
        <translation>Mikään ei eroa: suunnitelma pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Still composing.</source>
        <translation>Koostetaan vielä.</translation>
    </message>
    <message>
        <source>Today&apos;s plan</source>
        <translation>Nykyinen</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Hyöty %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Mikä eroaa</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>ennen %1</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>vertailukohta</translation>
    </message>
    <message>
        <source>mandates: %1</source>
        <translation>velvoitteita %1</translation>
    </message>
    <message>
        <source>no plan exceeds %1</source>
        <translation>yläraja %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>tähän asti</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>%1 brought an answer.</source>
        <translation>%1 toi vastauksen.</translation>
    </message>
    <message>
        <source>%1; it is %2 now</source>
        <translation>%1; nyt %2</translation>
    </message>
    <message>
        <source>%3 days before %2 is in force on %1</source>
        <translation>%3 päivää ennen kuin %2 tulee voimaan %1</translation>
    </message>
    <message>
        <source>1 day before %2 is in force on %1</source>
        <translation>1 päivä ennen kuin %2 tulee voimaan %1</translation>
    </message>
    <message>
        <source>1 waits for it now.</source>
        <translation>Sitä odottaa nyt 1.</translation>
    </message>
    <message>
        <source>An answer is due by {day}.</source>
        <translation>Vastattava viimeistään {day}.</translation>
    </message>
    <message>
        <source>It was deferred until {day}.</source>
        <translation>Se lykättiin päivään {day}.</translation>
    </message>
    <message>
        <source>It was to come back on {day}.</source>
        <translation>Sen oli määrä palata {day}.</translation>
    </message>
    <message>
        <source>Its review date is {day}.</source>
        <translation>Sen tarkistuspäivä on {day}.</translation>
    </message>
    <message>
        <source>Nobody answered the question of {day}.</source>
        <translation>Kukaan ei vastannut kysymykseen, joka esitettiin {day}.</translation>
    </message>
    <message>
        <source>The renewal {renewal} was rejected.</source>
        <translation>Uudistus {renewal} hylättiin.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastannut</translation>
    </message>
    <message>
        <source>as soon as a release has %1 pd free</source>
        <translation>heti kun jossakin julkaisussa on %1 htp vapaana</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>avattu uudelleen</translation>
    </message>
    <message>
        <source>when %1 is %2</source>
        <translation>kun %1 on %2</translation>
    </message>
    <message>
        <source>when %1 wait for it</source>
        <translation>kun %1 odottaa sitä</translation>
    </message>
    <message>
        <source>when 1 waits for it</source>
        <translation>kun 1 odottaa sitä</translation>
    </message>
    <message>
        <source>{law} is in force from {day}.</source>
        <translation>{law} on voimassa {day} alkaen.</translation>
    </message>
    <message>
        <source>{release} has {days} pd free.</source>
        <translation>Julkaisussa {release} on {days} htp vapaana.</translation>
    </message>
    <message>
        <source>{ticket} answered the question.</source>
        <translation>{ticket} vastasi kysymykseen.</translation>
    </message>
    <message>
        <source>{ticket} was {event}.</source>
        <translation>{ticket} on {event}.</translation>
    </message>
    <message>
        <source>{waiting} wait for it now.</source>
        <translation>Sitä odottaa nyt {waiting}.</translation>
    </message>
    <message>
        <source>{who} has not answered since {day}.</source>
        <translation>{who} ei ole vastannut; kysytty {day}.</translation>
    </message>
</context>
<context>
    <name>RouteBand</name>
    <message>
        <source> (outside the house)</source>
        <translation> (ulkopuolinen)</translation>
    </message>
    <message>
        <source>A note for them</source>
        <translation>Huomautus vastaanottajalle</translation>
    </message>
    <message>
        <source>Closes here</source>
        <translation>Sulkeutuu</translation>
    </message>
    <message>
        <source>No letter: it stays in the house</source>
        <translation>Ei kirjettä: pysyy talon sisällä</translation>
    </message>
    <message>
        <source>No party is set up yet. Set up the first…</source>
        <translation>Lisää ensimmäinen taho…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Pysyy avoinna</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Whether our part ends</source>
        <translation>Päättyykö meidän osuutemme</translation>
    </message>
    <message>
        <source>Words for the requester</source>
        <translation>Teksti pyytäjälle</translation>
    </message>
    <message>
        <source>Words for the requester, if any</source>
        <translation>Teksti pyytäjälle, jos tarpeen</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Cost in proportion</source>
        <translation>Kustannus suhteessa hyötyyn</translation>
    </message>
    <message>
        <source>End users at least</source>
        <translation>Loppukäyttäjiä vähintään</translation>
    </message>
    <message>
        <source>End users at which the next class begins</source>
        <translation>Loppukäyttäjämäärä, josta seuraava luokka alkaa</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>Suhteessa</translation>
    </message>
    <message>
        <source>Mandates by their date</source>
        <translation>Velvoitteet päivän mukaan</translation>
    </message>
    <message>
        <source>Many before few</source>
        <translation>Monet ennen harvoja</translation>
    </message>
    <message>
        <source>Person-days at most</source>
        <translation>Henkilötyöpäiviä enintään</translation>
    </message>
    <message>
        <source>Points for each person-day at least</source>
        <translation>Pisteitä henkilötyöpäivää kohti vähintään</translation>
    </message>
    <message>
        <source>Quick win: effort</source>
        <translation>Pikavoitto: työmäärä</translation>
    </message>
    <message>
        <source>Quick win: reach</source>
        <translation>Pikavoitto: kattavuus</translation>
    </message>
    <message>
        <source>Quick wins may pass</source>
        <translation>Pikavoitot saavat ohittaa</translation>
    </message>
    <message>
        <source>Rules, the strongest first</source>
        <translation>Säännöt, vahvin ensin</translation>
    </message>
    <message>
        <source>The first goes first</source>
        <translation>Ensimmäinen menee edelle</translation>
    </message>
    <message>
        <source>Visitor-visible before administration</source>
        <translation>Kävijälle näkyvä ennen ylläpitoa</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Kenelle näkyy</translation>
    </message>
</context>
<context>
    <name>SampleLink</name>
    <message>
        <source>Sample data · start with my own</source>
        <translation>Esimerkki · aloita omilla tiedoilla</translation>
    </message>
</context>
<context>
    <name>ScenarioDialog</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>ScenariosView</name>
    <message>
        <source>%1 stand side by side at most. Take one out first (Space).</source>
        <translation>Enintään %1 rinnakkain. Ota ensin yksi pois (välilyönti).</translation>
    </message>
    <message>
        <source>A what-if is not the truth: only a plan of the real figures can be applied, on the board.</source>
        <translation>Skenaario on vain oletus: toteuttaa voi vain oikeiden lukujen suunnitelman, taululla.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Koostetaan…</translation>
    </message>
    <message>
        <source>Day of a change…</source>
        <translation>Muutoksen päivä…</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Tallenna skenaariona</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Skenaariot</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Skenaariot rinnakkain</translation>
    </message>
    <message>
        <source>Scenarios stand here side by side. Move a slider, then save what you see under a name.</source>
        <translation>Tässä näkyvät skenaariot rinnakkain. Siirrä säädintä ja tallenna näkemäsi nimellä.</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>Minkä muutoksen päivä</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Administrators</source>
        <translation>Ylläpitäjät</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Työmäärä</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Vaikutus</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riski</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Kiireellisyys</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Käyttäjät</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hyöty</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Näkyvyys</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Kävijät</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odotus</translation>
    </message>
</context>
<context>
    <name>ScoreAllDialog</name>
    <message>
        <source>1 to 10</source>
        <translation>1–10</translation>
    </message>
    <message>
        <source>An empty field leaves what each of them has.</source>
        <translation>Tyhjä kenttä jättää arvot ennalleen.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Työmäärä</translation>
    </message>
    <message>
        <source>In person-days</source>
        <translation>Henkilötyöpäivinä</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pisteytä</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Kenelle näkyy</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hyöty</translation>
    </message>
</context>
<context>
    <name>ScoreFields</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Osuus</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Koska</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Kenelle näkyy</translation>
    </message>
    <message>
        <source>Share of the end users of those who wait</source>
        <translation>Osuus odottajien loppukäyttäjistä</translation>
    </message>
    <message>
        <source>We all agreed on this</source>
        <translation>Olemme tästä yhtä mieltä</translation>
    </message>
    <message>
        <source>What stands here replaces what each of the others gave.</source>
        <translation>Tässä oleva korvaa muiden antamat arvot.</translation>
    </message>
    <message>
        <source>far apart</source>
        <translation>kaukana toisistaan</translation>
    </message>
    <message>
        <source>from before</source>
        <translation>aiemmin</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>keskiarvo %1</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>henkilötyöpäivää</translation>
    </message>
</context>
<context>
    <name>ScoreSection</name>
    <message>
        <source>%1 pd</source>
        <translation>%1 htp</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Anna: %1</translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation>Anna hyöty ja työmäärä</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>ScoringPage</name>
    <message>
        <source>Add a criterion</source>
        <translation>Lisää kriteeri</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Tiedostona</translation>
    </message>
    <message>
        <source>As it is stored</source>
        <translation>Kuten tallennettu</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>Pyydä perustelu</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Koska</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Lauseke</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Tuo tiedostosta</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Tuo tiedostosta…</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>Vie tiedostoon</translation>
    </message>
    <message>
        <source>Into a file…</source>
        <translation>Vie tiedostoon…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Malli</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Uusi kriteeri</translation>
    </message>
    <message>
        <source>Nothing here holds before it is saved. What it would move stands beside it.</source>
        <translation>Mikään ei tule voimaan ennen tallennusta. Vieressä näkyy, mikä siirtyisi.</translation>
    </message>
    <message>
        <source>Numbers, criteria, + - * / ( ), min, max, log10, sqrt. Without one the weights hold.</source>
        <translation>Luvut, kriteerit, + - * / ( ), min, max, log10, sqrt. Ilman lauseketta pätevät painot.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Linjaus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Pisteytys</translation>
    </message>
    <message>
        <source>Scoring and policy</source>
        <translation>Pisteytys ja linjaus</translation>
    </message>
    <message>
        <source>The first rule that tells two changes apart decides; then the score does. Alt+↑ and Alt+↓, or the mouse, move a rule; Space switches it on or off.</source>
        <translation>Ensimmäinen sääntö, joka erottaa kaksi muutosta, ratkaisee; sen jälkeen pisteet. Alt+↑ ja Alt+↓ tai hiiri siirtävät sääntöä; välilyönti kytkee sen päälle tai pois.</translation>
    </message>
    <message>
        <source>Where a score moves by more: points, or the part of it where an expression holds.</source>
        <translation>Kun pisteet muuttuvat enemmän: pisteinä tai osuutena, jos lauseke on käytössä.</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Miksi, historiaa varten</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>there</source>
        <translation>on</translation>
    </message>
</context>
<context>
    <name>SetAllDialog</name>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aseta</translation>
    </message>
    <message>
        <source>The house may want one where a score moves far</source>
        <translation>Talo voi vaatia sen, kun pisteet muuttuvat paljon</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Kiireellisyys</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Database</source>
        <translation>Tietokanta</translation>
    </message>
    <message>
        <source>House and language</source>
        <translation>Talo ja kieli</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Ilmoitukset</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Parties and escalation</source>
        <translation>Tahot ja eskalointi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Suunnitelmat</translation>
    </message>
    <message>
        <source>Products and cadence</source>
        <translation>Tuotteet ja rytmi</translation>
    </message>
    <message>
        <source>Scoring and policy</source>
        <translation>Pisteytys ja linjaus</translation>
    </message>
    <message>
        <source>Teams and calendar</source>
        <translation>Tiimit ja kalenteri</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Tämä tietokone</translation>
    </message>
    <message>
        <source>What tickets need</source>
        <translation>Pyyntöjen tiedot</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kuka päättää</translation>
    </message>
</context>
<context>
    <name>SettingsChain</name>
    <message>
        <source>Account manager</source>
        <translation>Asiakasvastaava</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Uusi vastuuhenkilö</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Koskee</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Vuorossa</translation>
    </message>
    <message>
        <source>Product owner</source>
        <translation>Tuoteomistaja</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Talo</translation>
    </message>
    <message>
        <source>What is parked is looked after by whoever parks it. Name who decides on a product, or in the house, and who speaks for a customer: then they look after it.</source>
        <translation>Päätöstä odottavasta vastaa se, joka siirsi sen päätettäväksi. Nimeä, kuka päättää tuotteesta tai koko talossa ja kuka puhuu asiakkaan puolesta: silloin he vastaavat siitä.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kuka päättää</translation>
    </message>
</context>
<context>
    <name>SettingsParties</name>
    <message>
        <source>Belongs</source>
        <translation>Kuuluu</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Uusi taho</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Ulkopuolelle</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tahot</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Porras</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Tickets can be handed to another department or a supplier. Name the first, and give it a step if it belongs to the chain of escalation.</source>
        <translation>Pyyntöjä voi ohjata toiselle osastolle tai toimittajalle. Lisää ensimmäinen ja anna sille porras, jos se kuuluu eskalointiketjuun.</translation>
    </message>
    <message>
        <source>To the house</source>
        <translation>Taloon</translation>
    </message>
</context>
<context>
    <name>SettingsPeople</name>
    <message>
        <source>Account manager</source>
        <translation>Asiakasvastaava</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Käyttäjät</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Uusi organisaatio</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>No organisation is known yet. They come with imported tickets and people.</source>
        <translation>Organisaatioita ei vielä tunneta. Ne tulevat tuotujen pyyntöjen ja henkilöiden mukana.</translation>
    </message>
    <message>
        <source>Nobody is known yet. People come with imported tickets, or from a file of people.</source>
        <translation>Ketään ei vielä tunneta. Henkilöt tulevat tuotujen pyyntöjen mukana tai henkilötiedostosta.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Yhteystieto</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Pyynnöt</translation>
    </message>
</context>
<context>
    <name>SettingsProducts</name>
    <message>
        <source>Cadence</source>
        <translation>Julkaisurytmi</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Käyttäjät</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Englanti</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Saksa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Alankomaat</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Uusi tuote</translation>
    </message>
    <message>
        <source>No product is known yet. The first one comes with the first ticket, or is made here.</source>
        <translation>Tuotteita ei vielä tunneta. Ensimmäinen tulee ensimmäisen pyynnön mukana tai luodaan täällä.</translation>
    </message>
    <message>
        <source>Products and cadence</source>
        <translation>Tuotteet ja rytmi</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>every %n days</source>
        <translation>%n päivän välein</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>joka päivä</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>%1 as drafts, %2 off</source>
        <translation>%1 luonnoksina, %2 pois</translation>
    </message>
    <message>
        <source>%n teams</source>
        <translation>%n tiimiä</translation>
    </message>
    <message>
        <source>1 team</source>
        <translation>1 tiimi</translation>
    </message>
    <message>
        <source>Anybody may ask</source>
        <translation>Kaikki saavat pyytää</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Ei määritetty</translation>
    </message>
    <message>
        <source>Only who is listed asks</source>
        <translation>Vain luettelossa olevat</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Osiot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Waiting costs %1 % a week</source>
        <translation>Odotus maksaa %1 % viikossa</translation>
    </message>
</context>
<context>
    <name>SmallTable</name>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>%1 is in %2 already. Edit the share there.</source>
        <translation>%1 on jo tiimissä %2. Muokkaa osuutta siellä.</translation>
    </message>
    <message>
        <source>%1 pd a release</source>
        <translation>%1 htp/julkaisu</translation>
    </message>
    <message>
        <source>%n releases to come</source>
        <translation>%n tulevaa julkaisua</translation>
    </message>
    <message>
        <source>1 release to come</source>
        <translation>1 tuleva julkaisu</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Kaikki tuotteet</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Julkaisukielto</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Haara</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Closed: nobody works, only expedited releases ship. Blackout: people work, nothing ships.</source>
        <translation>Suljettu: ei työtä, vain kiireelliset julkaisut ilmestyvät. Julkaisukielto: työtä tehdään, mutta mitään ei julkaista.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Laskettu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Päättynyt %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Poissa alkaen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Koskee</translation>
    </message>
    <message>
        <source>For faults</source>
        <translation>Vioille</translation>
    </message>
    <message>
        <source>For faults, %</source>
        <translation>Vioille, %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>How much of their working time this team has.</source>
        <translation>Paljonko työajasta kuuluu tälle tiimille.</translation>
    </message>
    <message>
        <source>In no team</source>
        <translation>Ei tiimissä</translation>
    </message>
    <message>
        <source>Its estimates go to</source>
        <translation>Sen arviot saa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Missed by</source>
        <translation>Tiimit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Uusi poissaolo</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Uusi haara</translation>
    </message>
    <message>
        <source>New closed days</source>
        <translation>Uusi suljettu aika</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Uusi kollega</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Uusi tiimi</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Person-days a release, as long as nobody is named; counted as soon as somebody is.</source>
        <translation>Htp julkaisua kohti, kun ketään ei ole nimetty; muuten lasketaan.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Julkaisu</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Julkaisut</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Share of their time</source>
        <translation>Osuus työajasta</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Osuus, %</translation>
    </message>
    <message>
        <source>Ships all the same</source>
        <translation>Silti julkaistaan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Such as 4.x. Hot fixes are carried into its releases as well.</source>
        <translation>Esimerkiksi 4.x. Pikakorjaukset ovat mukana myös sen julkaisuissa.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>This part of its time takes corrections alone.</source>
        <translation>Tämä osa ajasta on vain korjauksille.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>käsin</translation>
    </message>
</context>
<context>
    <name>StaffingPage</name>
    <message>
        <source>Absences</source>
        <translation>Poissaolot</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Haarat</translation>
    </message>
    <message>
        <source>Closed days and blackouts</source>
        <translation>Suljetut päivät ja julkaisukiellot</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegat</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Every release comes from the main line. A branch, such as 4.x, gets releases of its own beside it.</source>
        <translation>Kaikki julkaisut tulevat päähaarasta. Haara, esimerkiksi 4.x, saa omia julkaisuja sen rinnalla.</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Uusi poissaolo</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Uusi haara</translation>
    </message>
    <message>
        <source>New closed days</source>
        <translation>Uusi suljettu aika</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Uusi kollega</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Uusi tiimi</translation>
    </message>
    <message>
        <source>No product is known yet. The first one comes with the first ticket, or is made under Products.</source>
        <translation>Tuotteita ei vielä tunneta. Ensimmäinen tulee ensimmäisen pyynnön mukana tai luodaan kohdassa Tuotteet ja rytmi.</translation>
    </message>
    <message>
        <source>No teams yet: a release has one capacity. With teams, such as development and test, each has its own.</source>
        <translation>Tiimejä ei vielä ole: julkaisulla on yksi kapasiteetti. Kun tiimejä on, esimerkiksi kehitys ja testaus, kullakin on omansa.</translation>
    </message>
    <message>
        <source>Nobody is away. An absence takes its days from every team that the colleague is in.</source>
        <translation>Kukaan ei ole poissa. Poissaolo vähentää päiviä kaikilta kollegan tiimeiltä.</translation>
    </message>
    <message>
        <source>Nobody is named yet. A team that nobody is in has the days that are said of it, or nobody knows.</source>
        <translation>Ketään ei ole vielä nimetty. Tyhjällä tiimillä on sille annetut päivät, tai aikaa ei tiedetä.</translation>
    </message>
    <message>
        <source>Nothing is closed beside weekends and public holidays.</source>
        <translation>Viikonloppujen ja pyhäpäivien lisäksi mitään ei ole suljettu.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Tiimit</translation>
    </message>
    <message>
        <source>Teams and calendar</source>
        <translation>Tiimit ja kalenteri</translation>
    </message>
    <message>
        <source>What a release can take is counted from who works on it, from the day after the release before it to its own: weekends, public holidays, closed days and absences out. Cadence and tests stand under Products.</source>
        <translation>Se, mitä julkaisuun mahtuu, lasketaan sen tekijöistä edellistä julkaisua seuraavasta päivästä julkaisun omaan päivään, ilman viikonloppuja, pyhäpäiviä, suljettuja päiviä ja poissaoloja. Rytmi ja testit ovat kohdassa Tuotteet ja rytmi.</translation>
    </message>
    <message>
        <source>What coming releases have</source>
        <translation>Tulevien julkaisujen aika</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>henkilötyöpäivää</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Kysytty</translation>
    </message>
    <message>
        <source>Baked in</source>
        <translation>Uudistuksessa</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Kerrottava itse</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Koostetaan</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Lykätty</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Perillä</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Jäädytetty</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Pysäytetty</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>In test</source>
        <translation>Testissä</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Rauennut</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Lähdössä</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Yhdistetty</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Not ever</source>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Ei testattu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Ei kirjeitä</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Yli kapasiteetin</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Onnistuu jo nyt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ehdotettu</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Jonossa</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Avattu uudelleen</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Ohjattu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Ei läpäissyt</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testattu</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Yrittää taas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Epäselvä</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Ei tavoiteta</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Peruttu</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Views</source>
        <translation>Näkymät</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Nothing like it was found.</source>
        <translation>Mitään samankaltaista ei löytynyt.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>%1, guessed</source>
        <translation>%1, arvattu</translation>
    </message>
    <message>
        <source>%n tickets selected</source>
        <translation>%n pyyntöä valittu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Asked since %1</source>
        <translation>Kysytty %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Poista valinta</translation>
    </message>
    <message>
        <source>Columns kept from the source</source>
        <translation>Lähteestä säilytetyt sarakkeet</translation>
    </message>
    <message>
        <source>Fold them</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Pyytäjä</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Avainsanat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Huomio</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduuli</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Not listed to ask.</source>
        <translation>Pyytäjä ei ole luettelossa.</translation>
    </message>
    <message>
        <source>Not listed to ask. Listed of the same organisation: %1</source>
        <translation>Pyytäjä ei ole luettelossa. Samasta organisaatiosta luettelossa: %1</translation>
    </message>
    <message>
        <source>Nothing but the subject.</source>
        <translation>Vain aihe.</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Avautuu selaimessa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Vastauksemme</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Ehkä: %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>Toistaminen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Suggested from tickets like it; press to confirm or correct</source>
        <translation>Ehdotus samankaltaisten pyyntöjen perusteella; vahvista tai korjaa painamalla</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Pyytäjän sanoin</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>What you do now is done to all of them</source>
        <translation>Se, mitä nyt teet, tehdään niille kaikille</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>not known: letters go by hand</source>
        <translation>ei tiedossa: kerrottava itse</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei kerrottu</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>nähty</translation>
    </message>
</context>
<context>
    <name>TicketTies</name>
    <message>
        <source>%1 (outside the house)</source>
        <translation>%1 (ulkopuolinen)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, %2 alkaen</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Vastaustapa</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Tapaus</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Seuraajat</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Seuraa</translation>
    </message>
    <message>
        <source>Is with</source>
        <translation>Käsittelijä</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Korjattu versiossa</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>%1 of %2 pd taken</source>
        <translation>%1 / %2 htp käytössä</translation>
    </message>
    <message>
        <source>Its size: %1 pd. What is kept counts as load of the release.</source>
        <translation>Sen koko: %1 htp. Varattu aika lasketaan julkaisun kuormaan.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Varaa</translation>
    </message>
    <message>
        <source>Keep time for %1</source>
        <translation>Varaa aikaa: %1</translation>
    </message>
    <message>
        <source>Spread by what is free</source>
        <translation>Jaa vapaan ajan mukaan</translation>
    </message>
    <message>
        <source>Write how many person-days are kept in a release.</source>
        <translation>Kirjoita, montako henkilötyöpäivää julkaisusta varataan.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>As the system</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Theme: %1. Next: %2</source>
        <translation>Teema: %1. Seuraava: %2</translation>
    </message>
</context>
<context>
    <name>TradeoffCanvas</name>
    <message>
        <source>Value against capacity</source>
        <translation>Hyöty kapasiteetin mukaan</translation>
    </message>
</context>
<context>
    <name>TradeoffLegend</name>
    <message>
        <source>a plan</source>
        <translation>suunnitelma</translation>
    </message>
    <message>
        <source>between plans</source>
        <translation>suunnitelmien väliltä</translation>
    </message>
    <message>
        <source>exact plan, up to its bound</source>
        <translation>tarkka suunnitelma, ylärajaan asti</translation>
    </message>
</context>
<context>
    <name>TradeoffPane</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Tiedostoa %1 ei voitu kirjoittaa: %2</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Muodossa %1</translation>
    </message>
    <message>
        <source>Export the trade-off</source>
        <translation>Vie hyötykäyrä</translation>
    </message>
    <message>
        <source>No release has a capacity, so there is nothing to trade. Say what each team has.</source>
        <translation>Millään julkaisulla ei ole kapasiteettia, joten vertailtavaa ei ole. Anna kunkin tiimin aika.</translation>
    </message>
    <message>
        <source>Nothing is honoured or placed yet, so there is nothing to weigh against capacity.</source>
        <translation>Mitään ei ole vielä hyväksytty eikä sijoitettu, joten kapasiteettiin ei ole mitään verrattavaa.</translation>
    </message>
    <message>
        <source>Set capacities</source>
        <translation>Anna kapasiteetit</translation>
    </message>
    <message>
        <source>Show as a curve</source>
        <translation>Näytä käyränä</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Hyötykäyrä</translation>
    </message>
    <message>
        <source>Trade-off written to %1</source>
        <translation>Hyötykäyrä on tallennettu: %1</translation>
    </message>
    <message>
        <source>What is demanded can&apos;t be done, not even with half as much again. Compose says what conflicts.</source>
        <translation>Vaadittua ei voi tehdä edes puolitoistakertaisella kapasiteetilla. Koosta-paneeli kertoo, mikä on ristiriidassa.</translation>
    </message>
    <message>
        <source>without the dates of %1</source>
        <translation>ilman päivämääriä: %1</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>%n tickets</source>
        <translation>%n pyyntöä</translation>
    </message>
    <message>
        <source>What kind is it?</source>
        <translation>Mitä lajia se on?</translation>
    </message>
    <message>
        <source>Which does it not wait for?</source>
        <translation>Mitä se ei odota?</translation>
    </message>
    <message>
        <source>Which language does the requester read?</source>
        <translation>Mitä kieltä pyytäjä lukee?</translation>
    </message>
    <message>
        <source>Which of these does it wait for?</source>
        <translation>Mitä näistä se odottaa?</translation>
    </message>
    <message>
        <source>Which product is it about?</source>
        <translation>Mitä tuotetta se koskee?</translation>
    </message>
    <message>
        <source>Which ticket asks for the same?</source>
        <translation>Missä pyynnössä pyydetään samaa?</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>ehdotus</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>A build that logs more is needed: try again with it.</source>
        <translation>Tarvitaan tarkempi lokiversio: kokeile sillä uudelleen.</translation>
    </message>
    <message>
        <source>At the requester&apos;s</source>
        <translation>Pyytäjällä</translation>
    </message>
    <message>
        <source>Log build</source>
        <translation>Lokiversio</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Ei nähty</translation>
    </message>
    <message>
        <source>Not seen in our systems: try at the requester&apos;s.</source>
        <translation>Ei nähty omissa järjestelmissä: kokeile pyytäjällä.</translation>
    </message>
    <message>
        <source>Not seen there: ask for a log build.</source>
        <translation>Ei nähty sielläkään: pyydä lokiversio.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Ei kokeiltu</translation>
    </message>
    <message>
        <source>Not tried yet: try it in our own systems.</source>
        <translation>Ei vielä kokeiltu: kokeile omissa järjestelmissä.</translation>
    </message>
    <message>
        <source>Our system</source>
        <translation>Oma järjestelmä</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Nähty</translation>
    </message>
</context>
<context>
    <name>TrialTable</name>
    <message>
        <source>Add a situation</source>
        <translation>Lisää tilanne</translation>
    </message>
    <message>
        <source>Add a system of ours</source>
        <translation>Lisää oma järjestelmä</translation>
    </message>
    <message>
        <source>Add one of theirs</source>
        <translation>Lisää pyytäjän järjestelmä</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Järjestelmän nimi</translation>
    </message>
    <message>
        <source>Situation, such as “with the filter on”</source>
        <translation>Tilanne, esimerkiksi ”suodatin päällä”</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>kuvauksen mukaan</translation>
    </message>
</context>
<context>
    <name>TriedDialog</name>
    <message>
        <source>Nothing would change.</source>
        <translation>Mikään ei muuttuisi.</translation>
    </message>
    <message>
        <source>What coming releases would have</source>
        <translation>Mitä tulevilla julkaisuilla olisi</translation>
    </message>
</context>
<context>
    <name>TwinModel</name>
    <message>
        <source>Effort</source>
        <translation>Työ</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Loppukäyttäjät</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>× the line</source>
        <translation>× viiva</translation>
    </message>
</context>
<context>
    <name>TwinTable</name>
    <message>
        <source>The chart as a table</source>
        <translation>Kaavio taulukkona</translation>
    </message>
</context>
<context>
    <name>TypedAlike</name>
    <message>
        <source>Similar cases</source>
        <translation>Samankaltaiset tapaukset</translation>
    </message>
    <message>
        <source>Similar: is it one of these?</source>
        <translation>Samankaltaiset: onko se jokin näistä?</translation>
    </message>
</context>
<context>
    <name>UnknownDialog</name>
    <message>
        <source>Drop…</source>
        <translation>Hylkää kirje…</translation>
    </message>
    <message>
        <source>If it is sent again, it may arrive twice. If you can, ask the reader, or look at the server&apos;s log.</source>
        <translation>Jos se lähetetään uudelleen, se voi tulla perille kahdesti. Kysy lukijalta tai katso palvelimen lokia, jos voit.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Tuli perille</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived</source>
        <translation>Kukaan ei tiedä, tuliko se perille</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Lähetä uudelleen</translation>
    </message>
    <message>
        <source>The mail server gave no clear answer: %1.</source>
        <translation>Postipalvelin ei vastannut selvästi: %1.</translation>
    </message>
</context>
<context>
    <name>UntilWhen</name>
    <message>
        <source>Another day: %1</source>
        <translation>Muu päivä: %1</translation>
    </message>
    <message>
        <source>Defer until when?</source>
        <translation>Mihin asti lykätään?</translation>
    </message>
    <message>
        <source>In a quarter</source>
        <translation>Neljännesvuoden päästä</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>Neljän viikon päästä</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Kahden viikon päästä</translation>
    </message>
    <message>
        <source>That is no day to come. Write it like %1.</source>
        <translation>Se ei ole tuleva päivä. Kirjoita näin: %1.</translation>
    </message>
    <message>
        <source>The day is told to everyone who waits: it is a promise.</source>
        <translation>Päivä kerrotaan kaikille odottajille: se on lupaus.</translation>
    </message>
    <message>
        <source>When something happens…</source>
        <translation>Kun jotakin tapahtuu…</translation>
    </message>
</context>
<context>
    <name>UrgencyDialog</name>
    <message>
        <source>%n end users wait</source>
        <translation>%n loppukäyttäjää odottaa</translation>
    </message>
    <message>
        <source>1 end user waits</source>
        <translation>1 loppukäyttäjä odottaa</translation>
    </message>
    <message>
        <source>As it is (%1)</source>
        <translation>Laskettu (%1)</translation>
    </message>
    <message>
        <source>Critical: an expedited release is proposed</source>
        <translation>Kriittinen: ehdotetaan kiireellistä julkaisua</translation>
    </message>
    <message>
        <source>High: a critical process; medium: an important part; low: trivial</source>
        <translation>Suuri: kriittinen prosessi; keskisuuri: tärkeä osa; pieni: vähäpätöinen</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Vaikutus</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Arvioi</translation>
    </message>
    <message>
        <source>Known once somebody waits</source>
        <translation>Selviää, kun joku odottaa</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteetti</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Kiireellisyys</translation>
    </message>
    <message>
        <source>Why the impact is another than the one counted</source>
        <translation>Miksi vaikutus on muu kuin laskettu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Keep for myself</source>
        <translation>Pidä vain itselläni</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Poista ”%1”</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Nimeä näkymä uudelleen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Nimeä uudelleen…</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Tallenna uutena näkymänä…</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Tallenna näkymän ”%1” muutokset</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Tallenna näkymä</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Jaa kaikille</translation>
    </message>
</context>
<context>
    <name>WaitsPane</name>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Luokittelu</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei kerrottu</translation>
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
        <translation>%1 ei ole tähän sijoitettavissa, tai sen työmäärää ei ole kerrottu.</translation>
    </message>
    <message>
        <source>%1 of %2 in time</source>
        <translation>%1 / %2 ajoissa</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation>%1 htp</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n muutosta</translation>
    </message>
    <message>
        <source>%n days late</source>
        <translation>%n päivää myöhässä</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 muutos</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 päivän myöhässä</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>A plan brings just that</source>
        <translation>Yksi suunnitelma tuo juuri sen</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Kaikki tiimit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>Between plans</source>
        <translation>Suunnitelmien väliltä</translation>
    </message>
    <message>
        <source>Between two plans</source>
        <translation>Kahden suunnitelman väliltä</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <source>Capacity as it is</source>
        <translation>Nykyinen kapasiteetti</translation>
    </message>
    <message>
        <source>Capacity, person-days</source>
        <translation>Kapasiteetti, henkilötyöpäivää</translation>
    </message>
    <message>
        <source>Changes in</source>
        <translation>Muutoksia mukana</translation>
    </message>
    <message>
        <source>Come in, beside today</source>
        <translation>Mukaan, vrt. nykyinen</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Tulee mukaan</translation>
    </message>
    <message>
        <source>Exact plan</source>
        <translation>Tarkka suunnitelma</translation>
    </message>
    <message>
        <source>Exact plan: %1</source>
        <translation>Tarkka suunnitelma: %1</translation>
    </message>
    <message>
        <source>Fall out, beside today</source>
        <translation>Pois, vrt. nykyinen</translation>
    </message>
    <message>
        <source>Falls out</source>
        <translation>Jää pois</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Ero</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Ajoissa</translation>
    </message>
    <message>
        <source>Mandates in time</source>
        <translation>Velvoitteet ajoissa</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Siirtyy</translation>
    </message>
    <message>
        <source>Next day brings</source>
        <translation>Lisäpäivä tuo</translation>
    </message>
    <message>
        <source>No plan brings more than %1</source>
        <translation>Mikään suunnitelma ei tuo yli %1</translation>
    </message>
    <message>
        <source>No plan exceeds</source>
        <translation>Yläraja</translation>
    </message>
    <message>
        <source>Not in these releases</source>
        <translation>Ei näissä julkaisuissa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Optimal</source>
        <translation>Optimaalinen</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Htp</translation>
    </message>
    <message>
        <source>Plan&apos;s value</source>
        <translation>Hyöty</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Skenaario</translation>
    </message>
    <message>
        <source>The best plan: proven</source>
        <translation>Paras suunnitelma: todistettu</translation>
    </message>
    <message>
        <source>The next day brings %1</source>
        <translation>Lisäpäivä tuo %1</translation>
    </message>
    <message>
        <source>The trade-off as a table</source>
        <translation>Hyötykäyrä taulukkona</translation>
    </message>
    <message>
        <source>There is no team “%1” here.</source>
        <translation>Täällä ei ole tiimiä ”%1”.</translation>
    </message>
    <message>
        <source>There is no “%1” in these teams.</source>
        <translation>Näissä tiimeissä ei ole jäsentä ”%1”.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Today&apos;s plan</source>
        <translation>Nykyinen suunnitelma</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hyöty</translation>
    </message>
    <message>
        <source>Value against capacity, %1: from %2 at %3 to %4 at %5. Today&apos;s capacity is %6, today&apos;s plan brings %7.</source>
        <translation>%1 – hyöty kapasiteetin mukaan: %2 (%3) – %4 (%5). Nykyinen kapasiteetti on %6, nykyinen suunnitelma tuo %7.</translation>
    </message>
    <message>
        <source>Value against capacity: nothing is limited, so there is no curve.</source>
        <translation>Hyöty kapasiteetin mukaan: mitään ei ole rajattu, joten käyrää ei ole.</translation>
    </message>
    <message>
        <source>Value, points</source>
        <translation>Hyöty, pistettä</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Mikä eroaa</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Mitä jos</translation>
    </message>
    <message>
        <source>What is demanded can&apos;t be done with so little.</source>
        <translation>Vaadittua ei voi tehdä näin vähällä.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>eroaa</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>viimeistään %1</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>ero %1</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>vertailussa</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>Below</source>
        <translation>Alaosa</translation>
    </message>
    <message>
        <source>Choose a scenario first.</source>
        <translation>Valitse ensin skenaario.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Koostetaan…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Piirretään…</translation>
    </message>
    <message>
        <source>Lay out releases</source>
        <translation>Luo julkaisut</translation>
    </message>
    <message>
        <source>No coming release takes something in, so there is nothing to suppose yet.</source>
        <translation>Mikään tuleva julkaisu ei ota vastaan mitään, joten kokeiltavaa ei vielä ole.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Skenaariot</translation>
    </message>
    <message>
        <source>There is no product yet, so there is nothing to compose.</source>
        <translation>Tuotteita ei vielä ole, joten koostettavaa ei ole.</translation>
    </message>
    <message>
        <source>There is nothing to compose yet.</source>
        <translation>Koostettavaa ei vielä ole.</translation>
    </message>
</context>
<context>
    <name>WhichNo</name>
    <message>
        <source>At a day, a ticket, a number or a law.</source>
        <translation>Päivän, pyynnön, määrän tai lain mukaan.</translation>
    </message>
    <message>
        <source>Closed for now. Say what would bring it back, then Enter.</source>
        <translation>Suljetaan toistaiseksi. Kirjoita, mikä toisi sen takaisin, ja paina Enter.</translation>
    </message>
    <message>
        <source>It does not belong into the product.</source>
        <translation>Se ei kuulu tuotteeseen.</translation>
    </message>
    <message>
        <source>Not ever</source>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Not now, and back by itself…</source>
        <translation>Ei nyt, ja palaa itsestään…</translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation>Onnistuu jo nyt</translation>
    </message>
    <message>
        <source>The reason says how.</source>
        <translation>Perustelu kertoo, miten.</translation>
    </message>
    <message>
        <source>What would bring it back</source>
        <translation>Mikä toisi sen takaisin</translation>
    </message>
    <message>
        <source>Which no?</source>
        <translation>Millainen hylkäys?</translation>
    </message>
</context>
<context>
    <name>WhichRenewal</name>
    <message>
        <source>%n wishes</source>
        <translation>%n toivetta</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>1 toive</translation>
    </message>
    <message>
        <source>Bake into which renewal?</source>
        <translation>Mihin uudistukseen liitetään?</translation>
    </message>
    <message>
        <source>Propose “%1”</source>
        <translation>Ehdota: ”%1”</translation>
    </message>
    <message>
        <source>Words, or the name of a new one</source>
        <translation>Sanoja tai uuden nimi</translation>
    </message>
    <message>
        <source>a new renewal, still to be decided</source>
        <translation>uusi uudistus, josta ei ole vielä päätetty</translation>
    </message>
</context>
<context>
    <name>WholeDialog</name>
    <message>
        <source>By which day is it to be decided? Write it like 2026-12-24.</source>
        <translation>Mihin päivään mennessä siitä päätetään? Kirjoita se muodossa 2026-12-24.</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Päätettävä viimeistään</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>In person-days; empty while nobody knows.</source>
        <translation>Henkilötyöpäivinä; tyhjä, jos ei vielä tiedetä.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Ehdota</translation>
    </message>
    <message>
        <source>Propose a renewal</source>
        <translation>Ehdota uudistusta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Then its wishes come back by themselves.</source>
        <translation>Silloin sen toiveet palaavat itsestään.</translation>
    </message>
    <message>
        <source>Those who wait read it.</source>
        <translation>Odottajat lukevat sen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Wishes can be baked into it at once. They rest until it is honoured or rejected.</source>
        <translation>Toiveita voi liittää siihen heti. Ne lepäävät, kunnes se hyväksytään tai hylätään.</translation>
    </message>
</context>
<context>
    <name>WordBand</name>
    <message>
        <source>%n recipients</source>
        <translation>%n saajaa</translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation>1 saaja</translation>
    </message>
    <message>
        <source>Nobody waits for it: no letter is written.</source>
        <translation>Kukaan ei odota sitä: kirjettä ei kirjoiteta.</translation>
    </message>
    <message>
        <source>Nothing written here: they read the words in %1.</source>
        <translation>Tässä ei ole tekstiä: he lukevat sen tällä kielellä: %1.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fraasit</translation>
    </message>
    <message>
        <source>The word that Ctrl+Enter says</source>
        <translation>Päätös, jonka Ctrl+Enter tekee</translation>
    </message>
    <message>
        <source>This house writes no letter about it. Settings say which letters are written.</source>
        <translation>Tästä ei kirjoiteta kirjettä. Asetuksissa valitaan, mistä kirjoitetaan.</translation>
    </message>
</context>
<context>
    <name>WordsBand</name>
    <message>
        <source>Letter in %1 to %2</source>
        <translation>Kirje, %1: %2</translation>
    </message>
    <message>
        <source>Letter in %1, to be told by hand: no mail address is known</source>
        <translation>Kirje, %1, kerrottava itse: sähköpostiosoite ei ole tiedossa</translation>
    </message>
    <message>
        <source>No letter leaves</source>
        <translation>Kirjettä ei lähde</translation>
    </message>
    <message>
        <source>No letter leaves: settings or the requester say so</source>
        <translation>Kirjettä ei lähde: asetukset tai pyytäjä estävät sen</translation>
    </message>
</context>
<context>
    <name>WorkaroundDialog</name>
    <message>
        <source>%n letters</source>
        <translation>%n kirjettä</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 kirje</translation>
    </message>
    <message>
        <source>Nobody is told: nobody waits for it.</source>
        <translation>Kenellekään ei kerrota: kukaan ei odota sitä.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save and tell</source>
        <translation>Tallenna ja kerro</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Kiertotapa</translation>
    </message>
    <message>
        <source>everyone who waits reads it</source>
        <translation>jokainen odottaja lukee sen</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Choose a change first.</source>
        <translation>Valitse ensin muutos.</translation>
    </message>
    <message>
        <source>Go to the column that you paste into first, by ← and →: %1.</source>
        <translation>Siirry ensin näppäimillä ← ja → sarakkeeseen, johon liität: %1.</translation>
    </message>
</context>
<context>
    <name>_DraftLine</name>
    <message>
        <source>Begin anew</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>Aiemmin kirjoittamasi on yhä tässä.</translation>
    </message>
</context>
<context>
    <name>_FoldingRow</name>
    <message>
        <source>More actions</source>
        <translation>Lisää toimintoja</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 s jäljellä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>_Refusal</name>
    <message>
        <source>Not done</source>
        <translation>Ei tehty</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Ei ymmärretty</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Keep mine</source>
        <translation>Pidä omani</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ota toisen</translation>
    </message>
</context>
<context>
    <name>_UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> and </source>
        <translation> ja </translation>
    </message>
    <message>
        <source> or </source>
        <translation> tai </translation>
    </message>
    <message>
        <source>%1 %2 %3, and %4 is not among the candidates.</source>
        <translation>%1 %2 %3, ja %4 ei ole ehdokkaiden joukossa.</translation>
    </message>
    <message>
        <source>%1 %2 itself. Remove that.</source>
        <translation>%1 %2 itse itseensä. Poista tämä.</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 Ja %2 muuta.</translation>
    </message>
    <message>
        <source>%1 It may have arrived all the same.</source>
        <translation>%1 Se saattoi silti tulla perille.</translation>
    </message>
    <message>
        <source>%1 The word on it now: %2 by %3, “%4”</source>
        <translation>%1 Päätös on nyt: %2, %3, ”%4”</translation>
    </message>
    <message>
        <source>%1 also shipped in another release, so it stays shipped.</source>
        <translation>%1 on julkaistu myös toisessa julkaisussa, joten se pysyy julkaistuna.</translation>
    </message>
    <message>
        <source>%1 and %2 belong to different products.</source>
        <translation>%1 ja %2 kuuluvat eri tuotteisiin.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t ship together</source>
        <translation>%1 ja %2 eivät ilmesty yhdessä</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other</source>
        <translation>%1 ja %2 sulkevat toisensa pois</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ja %2 muuta</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and no release that may hold it has more than %4 for that.</source>
        <translation>%1 ja %2 ilmestyvät yhdessä ja tarvitsevat %3; missään niille sopivassa julkaisussa ei ole siihen enempää kuin %4.</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and no release that may hold it has so much of each.</source>
        <translation>%1 ja %2 ilmestyvät yhdessä ja tarvitsevat %3; missään niille sopivassa julkaisussa ei ole riittävästi kutakin.</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and none of these releases has more than %4 for that.</source>
        <translation>%1 ja %2 ilmestyvät yhdessä ja tarvitsevat %3; missään näistä julkaisuista ei ole siihen enempää kuin %4.</translation>
    </message>
    <message>
        <source>%1 and %2 ship together and need %3, and none of these releases has so much of each.</source>
        <translation>%1 ja %2 ilmestyvät yhdessä ja tarvitsevat %3; missään näistä julkaisuista ei ole riittävästi kutakin.</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 ja muita</translation>
    </message>
    <message>
        <source>%1 answer</source>
        <translation>%1 vastaus</translation>
    </message>
    <message>
        <source>%1 answered on C-%2</source>
        <translation>%1 vastasi muutoksesta C-%2</translation>
    </message>
    <message>
        <source>%1 answered the question</source>
        <translation>%1 vastasi kysymykseen</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 vastausta</translation>
    </message>
    <message>
        <source>%1 are not tested and would move on, but there is no later release that takes it in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>Testaamatta ja siirtymässä: %1, mutta mikään myöhempi julkaisu ei ota vastaan. Luo ensin julkaisu (fortnight release plan) tai kirjaa testitulos.</translation>
    </message>
    <message>
        <source>%1 are not tested and would move on, but there is no later release that takes them in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>Testaamatta ja siirtymässä: %1, mutta mikään myöhempi julkaisu ei ota vastaan. Luo ensin julkaisu (fortnight release plan) tai kirjaa testitulos.</translation>
    </message>
    <message>
        <source>%1 are not tested, and nothing untested ships in %2. Give the verdict, or %3.</source>
        <translation>Testaamatta: %1. Testaamatonta ei julkaista julkaisussa %2. Kirjaa testitulos, tai %3.</translation>
    </message>
    <message>
        <source>%1 asks %2 days of %3, and has %4</source>
        <translation>%1 vaatii %2 päivää tiimiltä %3, jolla on %4</translation>
    </message>
    <message>
        <source>%1 begins with the mark of %2, but line %3 is not in it. Export it again, or name its encoding.</source>
        <translation>Tiedoston %1 alussa on merkistön %2 tunnus, mutta rivi %3 ei ole sitä. Vie se uudelleen tai anna sen merkistö.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 (P-%3) already.</source>
        <translation>%1 on jo käytössä: %2 (P-%3).</translation>
    </message>
    <message>
        <source>%1 breaks off within line %2: the file is incomplete, and that line was skipped. Export or copy the file again, and import it once more.</source>
        <translation>Tiedosto %1 katkeaa riviin %2: tiedosto on vajaa, ja rivi ohitettiin. Vie tai kopioi tiedosto uudelleen ja tuo se vielä kerran.</translation>
    </message>
    <message>
        <source>%1 breaks off within row %2, before its quotation mark is closed: the file is incomplete. What is there of the row was taken. Export or copy the file again, and import it once more.</source>
        <translation>Tiedosto %1 katkeaa riviin %2, ennen kuin lainausmerkki suljetaan: tiedosto on vajaa. Rivin alkuosa tuotiin. Vie tai kopioi tiedosto uudelleen ja tuo se vielä kerran.</translation>
    </message>
    <message>
        <source>%1 brought an answer</source>
        <translation>%1 toi vastauksen</translation>
    </message>
    <message>
        <source>%1 can only slip to a later release than %2; %3 is not later.</source>
        <translation>%1 voidaan myöhentää vain julkaisua %2 myöhempään; %3 ei ole myöhempi.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2. It is %3 or more.</source>
        <translation>%1 ei voi olla %2. Se on vähintään %3.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be as large as %2.</source>
        <translation>%1 ei voi olla niin suuri kuin %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be closed: somebody still waits for an answer.</source>
        <translation>%1 ei voi sulkeutua: joku odottaa vielä vastausta.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be merged with itself.</source>
        <translation>%1 ei voi yhdistyä itseensä.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Tiedostoa %1 ei voi lukea: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be understood: %2.</source>
        <translation>Tiedostoa %1 ei ymmärretä: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Tiedostoa %1 ei voi kirjoittaa: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t draw on two reserves of %2 in %3: %4 and %5. Choose one.</source>
        <translation>%1 ei voi käyttää kahta varausta tiimiltä %2 julkaisussa %3: %4 ja %5. Valitse toinen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t give %2 days of %3: a capacity is 0 or more.</source>
        <translation>Julkaisussa %1 ei voi olla %2 päivää tiimiltä %3: kapasiteetti on 0 tai enemmän.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have %2 person-days of it: give 0 or more.</source>
        <translation>Tiimin %1 osa ei voi olla %2 henkilötyöpäivää: anna 0 tai enemmän.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have a %2 of %3: it is a number of 0 or more.</source>
        <translation>%1 ei voi saada tätä arvoa: %2 %3. Arvo on luku, 0 tai enemmän.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have these levels: it is counted.</source>
        <translation>%1 ei voi saada näitä tasoja: se lasketaan.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have these levels: none are named.</source>
        <translation>%1 ei voi saada näitä tasoja: yhtään ei ole nimetty.</translation>
    </message>
    <message>
        <source>%1 can&apos;t keep %2 days for %3.</source>
        <translation>Julkaisussa %1 ei voi varata %2 päivää: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Tiedostoa %1 ei voi lukea: %2.</translation>
    </message>
    <message>
        <source>%1 can’t bring it back. Name a number above 0.</source>
        <translation>%1 ei voi palauttaa sitä. Anna luku, joka on yli 0.</translation>
    </message>
    <message>
        <source>%1 can’t bring it back. Name a number of at most %2.</source>
        <translation>%1 ei voi palauttaa sitä. Anna luku, joka on enintään %2.</translation>
    </message>
    <message>
        <source>%1 can’t stand in for %2. Name somebody else.</source>
        <translation>%1 ei voi olla sijaisena: %2. Nimeä joku muu.</translation>
    </message>
    <message>
        <source>%1 change</source>
        <translation>%1 muutos</translation>
    </message>
    <message>
        <source>%1 change of %2 would lose what was estimated: say which team takes it over (team remove &apos;%3&apos; --to &apos;%4&apos;).</source>
        <translation>%1 muutos menettäisi arvionsa, tiimi %2: kerro, mikä tiimi ottaa sen (team remove &apos;%3&apos; --to &apos;%4&apos;).</translation>
    </message>
    <message>
        <source>%1 change parked</source>
        <translation>%1 muutos siirretty päätettäväksi</translation>
    </message>
    <message>
        <source>%1 change placed in R-%2, %3</source>
        <translation>%1 muutos sijoitettu julkaisuun R-%2, %3</translation>
    </message>
    <message>
        <source>%1 change scored: %2</source>
        <translation>%1 muutos pisteytetty: %2</translation>
    </message>
    <message>
        <source>%1 change: %2 set</source>
        <translation>%1 muutos: %2 asetettu</translation>
    </message>
    <message>
        <source>%1 change: %2 set to %3</source>
        <translation>%1 muutos: %2, uusi arvo %3</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 muutettu</translation>
    </message>
    <message>
        <source>%1 changed %2 while you looked at it. See what it says now, then try again.</source>
        <translation>%1 muutti tätä, kun katsoit sitä: %2. Katso, mitä siinä nyt on, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 muutettu: %2</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 muutosta</translation>
    </message>
    <message>
        <source>%1 changes of %2 would lose what was estimated: say which team takes it over (team remove &apos;%3&apos; --to &apos;%4&apos;).</source>
        <translation>%1 muutosta menettäisi arvionsa, tiimi %2: kerro, mikä tiimi ottaa ne (team remove &apos;%3&apos; --to &apos;%4&apos;).</translation>
    </message>
    <message>
        <source>%1 changes parked</source>
        <translation>%1 muutosta siirretty päätettäväksi</translation>
    </message>
    <message>
        <source>%1 changes placed in R-%2, %3</source>
        <translation>%1 muutosta sijoitettu julkaisuun R-%2, %3</translation>
    </message>
    <message>
        <source>%1 changes scored: %2</source>
        <translation>%1 muutosta pisteytetty: %2</translation>
    </message>
    <message>
        <source>%1 changes: %2 set</source>
        <translation>%1 muutosta: %2 asetettu</translation>
    </message>
    <message>
        <source>%1 changes: %2 set to %3</source>
        <translation>%1 muutosta: %2, uusi arvo %3</translation>
    </message>
    <message>
        <source>%1 characters are too many for one paste: at most %2.</source>
        <translation>%1 merkkiä on liikaa kerralla liitettäväksi: enintään %2.</translation>
    </message>
    <message>
        <source>%1 consulted on C-%2</source>
        <translation>Neuvoa kysytty muutoksesta C-%2: %1</translation>
    </message>
    <message>
        <source>%1 contains NUL bytes: it is damaged, or not a text file. Export the tickets again as CSV, XLSX or JSON.</source>
        <translation>Tiedostossa %1 on NUL-tavuja: se on vioittunut tai ei ole tekstitiedosto. Vie pyynnöt uudelleen muodossa CSV, XLSX tai JSON.</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3.</source>
        <translation>Tiedostoa %1 ei voitu kopioida paikkaan %2: %3.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it is not everything of its source: %2</source>
        <translation>Tiedostoa %1 ei voitu lukea loppuun, joten siinä ei ole kaikkea, mitä sen lähteessä on: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another name.</source>
        <translation>Tiedostoa %1 ei voitu kirjoittaa: %2. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is still there.</source>
        <translation>Tiedostoa %1 ei voitu kirjoittaa: %2. Aiempi sisältö on yhä tallella.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 päivää</translation>
    </message>
    <message>
        <source>%1 days before %2 is %3, so it would be back at once. Say fewer days before.</source>
        <translation>%1 päivää ennen päivää %2 on %3, joten muutos palaisi heti. Anna vähemmän päiviä.</translation>
    </message>
    <message>
        <source>%1 days of %2</source>
        <translation>%1 päivää tiimiltä %2</translation>
    </message>
    <message>
        <source>%1 decided on C-%2 just now: %3, “%4”. To decide all the same, add --overrule.</source>
        <translation>%1 teki juuri päätöksen muutoksesta C-%2: %3, ”%4”. Jos päätät silti, lisää --overrule.</translation>
    </message>
    <message>
        <source>%1 empty release</source>
        <translation>%1 tyhjä julkaisu</translation>
    </message>
    <message>
        <source>%1 empty releases</source>
        <translation>%1 tyhjää julkaisua</translation>
    </message>
    <message>
        <source>%1 ends in the middle of a character: it is incomplete. Export or copy it again.</source>
        <translation>%1 päättyy kesken merkin: se on vajaa. Vie tai kopioi se uudelleen.</translation>
    </message>
    <message>
        <source>%1 ends on %2, before it begins on %3.</source>
        <translation>%1 päättyy %2, ennen kuin se alkaa %3.</translation>
    </message>
    <message>
        <source>%1 excludes %2, and both must go together. Remove one of the two.</source>
        <translation>%1 sulkee pois muutoksen %2, ja molempien on oltava yhdessä. Poista jompikumpi.</translation>
    </message>
    <message>
        <source>%1 excludes %2.</source>
        <translation>%1 sulkee pois muutoksen %2.</translation>
    </message>
    <message>
        <source>%1 failed C-%2 for R-%3</source>
        <translation>C-%2 ei läpäissyt testiä julkaisuun R-%3, testaaja %1</translation>
    </message>
    <message>
        <source>%1 failed R-%2 as a whole</source>
        <translation>R-%2 ei läpäissyt kokonaistestiä, testaaja %1</translation>
    </message>
    <message>
        <source>%1 failed its test as a whole. Mend it, and give its verdict again.</source>
        <translation>%1 ei läpäissyt kokonaistestiä. Korjaa se ja kirjaa testitulos uudelleen.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 is longer than three years.</source>
        <translation>%1 on yli kolme vuotta pitkä: %2–%3.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 (%4); %5 is outside.</source>
        <translation>%1: asteikko on %2–%3 (%4); %5 ei ole sillä.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3; %4 is outside.</source>
        <translation>%1: asteikko on %2–%3; %4 ei ole sillä.</translation>
    </message>
    <message>
        <source>%1 goes together with %2.</source>
        <translation>%1 kuuluu yhteen muutoksen %2 kanssa.</translation>
    </message>
    <message>
        <source>%1 gone meanwhile</source>
        <translation>%1 poistunut sillä välin</translation>
    </message>
    <message>
        <source>%1 hangs on %2, which fits into none of these releases.</source>
        <translation>%1 riippuu muutoksesta %2, joka ei mahdu mihinkään näistä julkaisuista.</translation>
    </message>
    <message>
        <source>%1 has %2 MB; files are read up to %3 MB. Export it in parts, for example a year at a time.</source>
        <translation>Tiedoston %1 koko on %2 Mt; tiedostoja luetaan enintään %3 Mt:uun. Vie se osissa, esimerkiksi vuosi kerrallaan.</translation>
    </message>
    <message>
        <source>%1 has %2 of %3.</source>
        <translation>Julkaisulla %1 on %2 tiimiltä %3.</translation>
    </message>
    <message>
        <source>%1 has %2 person-days free</source>
        <translation>julkaisussa %1 on vapaana %2 henkilötyöpäivää</translation>
    </message>
    <message>
        <source>%1 has %2 person-days free already. Name a higher number.</source>
        <translation>Julkaisussa %1 on jo vapaana %2 henkilötyöpäivää. Anna suurempi luku.</translation>
    </message>
    <message>
        <source>%1 has %2 rows; files are read up to %3. Export it in parts, for example a year at a time.</source>
        <translation>Tiedostossa %1 on %2 riviä; tiedostoja luetaan enintään %3 riviin. Vie se osissa, esimerkiksi vuosi kerrallaan.</translation>
    </message>
    <message>
        <source>%1 has a branch “%2” already.</source>
        <translation>Tuotteella %1 on jo haara ”%2”.</translation>
    </message>
    <message>
        <source>%1 has a line of more than %2 MB: that is no table. Export the tickets as CSV, XLSX or JSON.</source>
        <translation>Tiedostossa %1 on rivi, jossa on yli %2 Mt: se ei ole taulukko. Vie pyynnöt muodossa CSV, XLSX tai JSON.</translation>
    </message>
    <message>
        <source>%1 has a sheet that spans %2 rows and %3 columns: too many to hold at once. Delete stray cells far from the table, or save it as CSV.</source>
        <translation>Tiedostossa %1 on taulukko, jonka laajuus on %2 riviä ja %3 saraketta: se on liikaa kerralla. Poista irralliset solut kaukaa taulukosta tai tallenna se CSV-muodossa.</translation>
    </message>
    <message>
        <source>%1 has a sheet with %2 rows; files are read up to %3. Split it, for example a year at a time.</source>
        <translation>Tiedostossa %1 on taulukko, jossa on %2 riviä; tiedostoja luetaan enintään %3 riviin. Jaa se osiin, esimerkiksi vuosi kerrallaan.</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns. Export fewer columns, or look whether it is a table at all.</source>
        <translation>Tiedostossa %1 on yli %2 saraketta. Vie vähemmän sarakkeita tai tarkista, onko se taulukko.</translation>
    </message>
    <message>
        <source>%1 has more than %2 reserves of %3. Put some together.</source>
        <translation>Julkaisussa %1 on yli %2 varausta tiimiltä %3. Yhdistä niitä.</translation>
    </message>
    <message>
        <source>%1 has no branch “%2”. There are: %3.</source>
        <translation>Tuotteella %1 ei ole haaraa ”%2”. Haarat: %3.</translation>
    </message>
    <message>
        <source>%1 has no column with a name, a mail address or an organisation. Name the columns %2; all may be missing but one of name, email and organisation.</source>
        <translation>Tiedostossa %1 ei ole saraketta, jossa on nimi, sähköpostiosoite tai organisaatio. Nimeä sarakkeet näin: %2; kaikki muut voivat puuttua, kunhan mukana on email, name tai organisation.</translation>
    </message>
    <message>
        <source>%1 has no coming release that takes something in. Lay some out (fortnight release plan).%2</source>
        <translation>Tuotteella %1 ei ole tulevaa julkaisua, joka ottaisi mitään vastaan. Luo julkaisuja (fortnight release plan).%2</translation>
    </message>
    <message>
        <source>%1 has no row of headers. Export it again with its column names.</source>
        <translation>Tiedostossa %1 ei ole otsikkoriviä. Vie se uudelleen sarakkeiden nimien kanssa.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. Its sheets are: %3.</source>
        <translation>Tiedostossa %1 ei ole taulukkoa ”%2”. Taulukot: %3.</translation>
    </message>
    <message>
        <source>%1 has no team “%2”. It has %3.</source>
        <translation>Tuotteella %1 ei ole tiimiä ”%2”. Tiimit: %3.</translation>
    </message>
    <message>
        <source>%1 has no team “%2”. There are: %3.</source>
        <translation>Tuotteella %1 ei ole tiimiä ”%2”. Tiimit: %3.</translation>
    </message>
    <message>
        <source>%1 has no teams any more: each release keeps the capacity that it had in all.</source>
        <translation>Tuotteella %1 ei ole enää tiimejä: kukin julkaisu pitää kapasiteetin, joka sillä oli yhteensä.</translation>
    </message>
    <message>
        <source>%1 has no teams: its work is not split. Leave the team out.</source>
        <translation>Tuotteella %1 ei ole tiimejä: sen työtä ei jaeta. Jätä tiimi pois.</translation>
    </message>
    <message>
        <source>%1 has no time of %2.</source>
        <translation>Julkaisulla %1 ei ole aikaa tiimiltä %2.</translation>
    </message>
    <message>
        <source>%1 has no “%2”. Did you mean %3?</source>
        <translation>%1: kenttää ”%2” ei ole. Tarkoititko: %3?</translation>
    </message>
    <message>
        <source>%1 has no “%2”. There is %3.</source>
        <translation>%1: kenttää ”%2” ei ole. Kentät: %3.</translation>
    </message>
    <message>
        <source>%1 has not answered since %2</source>
        <translation>%1 ei ole vastannut; kysytty %2</translation>
    </message>
    <message>
        <source>%1 has not passed its test as a whole yet. Give that verdict (verdict %2 pass).</source>
        <translation>%1 ei ole vielä läpäissyt kokonaistestiä. Kirjaa tulos (verdict %2 pass).</translation>
    </message>
    <message>
        <source>%1 holds C-%2, and nobody has said how much work it is.</source>
        <translation>Julkaisussa %1 on C-%2, eikä sen työmäärää ole kerrottu.</translation>
    </message>
    <message>
        <source>%1 holds a sheet of %2 MB of text; files are read up to %3 MB. Export it in parts, for example a year at a time.</source>
        <translation>Tiedostossa %1 on taulukko, jossa on %2 Mt tekstiä; tiedostoja luetaan enintään %3 Mt:uun. Vie se osissa, esimerkiksi vuosi kerrallaan.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 pages. Add its parts one by one.</source>
        <translation>Kansiossa %1 on yli %2 sivua. Lisää sen osat yksitellen.</translation>
    </message>
    <message>
        <source>%1 holds no page: no file that ends with .md, .markdown, .html or .htm.</source>
        <translation>Kansiossa %1 ei ole sivuja: ei yhtään tiedostoa, jonka pääte on .md, .markdown, .html tai .htm.</translation>
    </message>
    <message>
        <source>%1 holds no tickets. Export it again and look whether anything was chosen.</source>
        <translation>Tiedostossa %1 ei ole pyyntöjä. Vie se uudelleen ja tarkista, oliko mitään valittuna.</translation>
    </message>
    <message>
        <source>%1 holds nothing. Place changes in it first.</source>
        <translation>%1 on tyhjä. Sijoita siihen ensin muutoksia.</translation>
    </message>
    <message>
        <source>%1 holds the names of its columns, and no rows under them.</source>
        <translation>Tiedostossa %1 on sarakkeiden nimet, mutta ei rivejä niiden alla.</translation>
    </message>
    <message>
        <source>%1 hot fix</source>
        <translation>%1 pikakorjaus</translation>
    </message>
    <message>
        <source>%1 hot fixes</source>
        <translation>%1 pikakorjausta</translation>
    </message>
    <message>
        <source>%1 is %2, not of tickets.</source>
        <translation>%1: %2, ei pyyntöjä.</translation>
    </message>
    <message>
        <source>%1 is %2, not of tickets. Export the tickets (or issues) themselves and import that file.</source>
        <translation>%1: %2, ei pyyntöjä. Vie itse pyynnöt (tai issues) ja tuo se tiedosto.</translation>
    </message>
    <message>
        <source>%1 is %2. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>Tiedosto ei käy: %1 on %2. Vie pyynnöt muodossa CSV, XLSX tai JSON ja tuo se tiedosto.</translation>
    </message>
    <message>
        <source>%1 is %2. Open it with --db, or export its tickets as CSV.</source>
        <translation>Tiedosto ei käy: %1 on %2. Avaa se valitsimella --db tai vie sen pyynnöt CSV-muodossa.</translation>
    </message>
    <message>
        <source>%1 is %2. Unpack it and import the file inside.</source>
        <translation>Tiedosto ei käy: %1 on %2. Pura se ja tuo siinä oleva tiedosto.</translation>
    </message>
    <message>
        <source>%1 is %2: it can&apos;t be %3 again. Only what is %4 can.</source>
        <translation>%1: tila on ”%2”, joten merkintää ”%3” ei voi tehdä uudelleen. Sen voi tehdä vain, kun tila on: %4.</translation>
    </message>
    <message>
        <source>%1 is %2: it can&apos;t be %3. Only what is %4 can.</source>
        <translation>%1: tila on ”%2”, joten merkintää ”%3” ei voi tehdä. Sen voi tehdä vain, kun tila on: %4.</translation>
    </message>
    <message>
        <source>%1 is %2: it holds no tickets.</source>
        <translation>%1: %2, jossa ei ole pyyntöjä.</translation>
    </message>
    <message>
        <source>%1 is %2: it holds no tickets. Export the tickets (or issues) themselves and import that file.</source>
        <translation>%1: %2, jossa ei ole pyyntöjä. Vie itse pyynnöt (tai issues) ja tuo se tiedosto.</translation>
    </message>
    <message>
        <source>%1 is %2: it takes nothing more in. Choose a later release, or name a reason for it to go in late (fortnight %3 %4 %5 --late …).</source>
        <translation>Julkaisun %1 tila on ”%2”: se ei ota enää mitään vastaan. Valitse myöhempi julkaisu tai anna perustelu sille, että muutos otetaan mukaan myöhässä (fortnight %3 %4 %5 --late …).</translation>
    </message>
    <message>
        <source>%1 is %2: it takes nothing more in. Choose a later release.</source>
        <translation>Julkaisun %1 tila on ”%2”: se ei ota enää mitään vastaan. Valitse myöhempi julkaisu.</translation>
    </message>
    <message>
        <source>%1 is JSON nested too deeply to be a list of tickets.</source>
        <translation>%1 on JSONia, jossa on liian monta sisäkkäistä tasoa pyyntöluetteloksi.</translation>
    </message>
    <message>
        <source>%1 is JSON that cannot be read: a number in it is too long. Export it again.</source>
        <translation>%1 on JSONia, jota ei voi lukea: siinä on liian pitkä luku. Vie se uudelleen.</translation>
    </message>
    <message>
        <source>%1 is JSON without a list of tickets (it holds: %2). Export the tickets, and import that file.</source>
        <translation>%1 on JSONia, jossa ei ole pyyntöluetteloa (sisältö: %2). Vie pyynnöt ja tuo se tiedosto.</translation>
    </message>
    <message>
        <source>%1 is JSON without tickets. Export the tickets, and import that file.</source>
        <translation>%1 on JSONia, jossa ei ole pyyntöjä. Vie pyynnöt ja tuo se tiedosto.</translation>
    </message>
    <message>
        <source>%1 is a Word document. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 on Word-dokumentti. Vie pyynnöt muodossa CSV, XLSX tai JSON ja tuo se tiedosto.</translation>
    </message>
    <message>
        <source>%1 is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV.</source>
        <translation>%1 on binäärinen Excel-työkirja (.xlsb). Tallenna se muodossa .xlsx tai CSV.</translation>
    </message>
    <message>
        <source>%1 is a correction that nobody has reproduced. Reproduce it before it is honoured.</source>
        <translation>%1 on korjaus, jota kukaan ei ole toistanut. Toista se ennen hyväksymistä.</translation>
    </message>
    <message>
        <source>%1 is a correction: a fault is mended, and waits for no renewal.</source>
        <translation>%1 on korjaus: vika korjataan, eikä se odota uudistusta.</translation>
    </message>
    <message>
        <source>%1 is a file. Name the folder that it lies in.</source>
        <translation>%1 on tiedosto. Nimeä kansio, jossa se on.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file inside it.</source>
        <translation>%1 on kansio. Valitse tiedosto sen sisältä.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 on kansio. Nimeä siinä oleva tiedosto.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file, like fortnight.db.</source>
        <translation>%1 on kansio. Nimeä tiedosto, esimerkiksi fortnight.db.</translation>
    </message>
    <message>
        <source>%1 is a mail message. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 on sähköpostiviesti. Vie pyynnöt muodossa CSV, XLSX tai JSON ja tuo se tiedosto.</translation>
    </message>
    <message>
        <source>%1 is a mandate: it can only be rejected as lapsed, when its law no longer demands it.</source>
        <translation>%1 on velvoite: sen voi hylätä vain rauenneena, kun laki ei enää vaadi sitä.</translation>
    </message>
    <message>
        <source>%1 is a mandate: it needs the reference of its law or contract and the date by which it must ship.</source>
        <translation>%1 on velvoite: se tarvitsee viitteen lakiin tai sopimukseen ja päivän, johon mennessä se on julkaistava.</translation>
    </message>
    <message>
        <source>%1 is a mandate: its date can&apos;t wait for a renewal.</source>
        <translation>%1 on velvoite: sen päivä ei voi odottaa uudistusta.</translation>
    </message>
    <message>
        <source>%1 is a message in Outlook&apos;s own format. Save it as .eml (or drag it to a folder from the web mail).</source>
        <translation>%1 on Outlookin oman muodon viesti. Tallenna se .eml-tiedostona (tai vedä se kansioon selainpostista).</translation>
    </message>
    <message>
        <source>%1 is a number, and “%2” is none.</source>
        <translation>%1 on luku, ja ”%2” ei ole.</translation>
    </message>
    <message>
        <source>%1 is a presentation. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 on esitys. Vie pyynnöt muodossa CSV, XLSX tai JSON ja tuo se tiedosto.</translation>
    </message>
    <message>
        <source>%1 is a recording of HTTP exchanges, and none of its answers holds tickets.</source>
        <translation>%1 on tallenne HTTP-liikenteestä, eikä yhdessäkään sen vastauksessa ole pyyntöjä.</translation>
    </message>
    <message>
        <source>%1 is a release of %2, %3 belongs to %4.</source>
        <translation>%1 on tuotteen %2 julkaisu, ja %3 kuuluu tuotteeseen %4.</translation>
    </message>
    <message>
        <source>%1 is a web page (HTML), perhaps a sign-in page or an “Excel” export that is a page in truth. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 on verkkosivu (HTML), ehkä kirjautumissivu tai ”Excel”-vienti, joka on oikeasti sivu. Vie pyynnöt muodossa CSV, XLSX tai JSON ja tuo se tiedosto.</translation>
    </message>
    <message>
        <source>%1 is a workbook or zip archive packed with gzip. Unpack it and import the file inside.</source>
        <translation>%1 on gzipillä pakattu työkirja tai zip-arkisto. Pura se ja tuo siinä oleva tiedosto.</translation>
    </message>
    <message>
        <source>%1 is a zip archive. Unpack it and import the file inside.</source>
        <translation>%1 on zip-arkisto. Pura se ja tuo siinä oleva tiedosto.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file. Save it as .xlsx or CSV.</source>
        <translation>%1 on OpenDocument-tiedosto. Tallenna se muodossa .xlsx tai CSV.</translation>
    </message>
    <message>
        <source>%1 is an XML file. Export the tickets as CSV, XLSX or JSON and import that.</source>
        <translation>%1 on XML-tiedosto. Vie pyynnöt muodossa CSV, XLSX tai JSON ja tuo se tiedosto.</translation>
    </message>
    <message>
        <source>%1 is an old Excel or Office file (.xls), or one with a password. Open it in Excel or LibreOffice and save it as .xlsx or CSV without a password.</source>
        <translation>%1 on vanha Excel- tai Office-tiedosto (.xls) tai suojattu salasanalla. Avaa se Excelissä tai LibreOfficessa ja tallenna se muodossa .xlsx tai CSV ilman salasanaa.</translation>
    </message>
    <message>
        <source>%1 is asked that about C-%2 already.</source>
        <translation>%1 on jo saanut tämän kysymyksen muutoksesta C-%2.</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3</source>
        <translation>%1 on poissa %2–%3</translation>
    </message>
    <message>
        <source>%1 is away on %2</source>
        <translation>%1 on poissa %2</translation>
    </message>
    <message>
        <source>%1 is barred from %2</source>
        <translation>%1 pidetään poissa julkaisusta %2</translation>
    </message>
    <message>
        <source>%1 is barred from %2.</source>
        <translation>%1 pidetään poissa julkaisusta %2.</translation>
    </message>
    <message>
        <source>%1 is barred from all releases.</source>
        <translation>%1 pidetään poissa kaikista julkaisuista.</translation>
    </message>
    <message>
        <source>%1 is both pinned to %2 and barred from it. Choose one.</source>
        <translation>%1 on kiinnitetty julkaisuun %2, ja sitä myös pidetään siitä poissa. Valitse toinen.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 ticket, the last is %3. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 on rikkinäistä tai vajaata JSONia; sitä ennen on %2 pyyntö, viimeisenä %3. Mitään ei tuotu. Vie tai kopioi se uudelleen.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 ticket. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 on rikkinäistä tai vajaata JSONia; sitä ennen on %2 pyyntö. Mitään ei tuotu. Vie tai kopioi se uudelleen.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 tickets, the last is %3. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 on rikkinäistä tai vajaata JSONia; sitä ennen on %2 pyyntöä, viimeisenä %3. Mitään ei tuotu. Vie tai kopioi se uudelleen.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON after %2 tickets. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 on rikkinäistä tai vajaata JSONia; sitä ennen on %2 pyyntöä. Mitään ei tuotu. Vie tai kopioi se uudelleen.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON. Nothing was taken in. Export or copy it again.</source>
        <translation>%1 on rikkinäistä tai vajaata JSONia. Mitään ei tuotu. Vie tai kopioi se uudelleen.</translation>
    </message>
    <message>
        <source>%1 is broken or incomplete JSON: line %2, character %3 (%4). %5 Nothing was taken in. Export or copy it again.</source>
        <translation>%1 on rikkinäistä tai vajaata JSONia: rivi %2, merkki %3 (%4). %5 Mitään ei tuotu. Vie tai kopioi se uudelleen.</translation>
    </message>
    <message>
        <source>%1 is counted with %2 of their time: %3.</source>
        <translation>%1: työajasta on laskettu %2: %3.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: %2. Export or copy it again.</source>
        <translation>%1 on vioittunut tai vajaa: %2. Vie tai kopioi se uudelleen.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 Choose an earlier backup.</source>
        <translation>%1 on vioittunut: %2 Valitse aiempi varmuuskopio.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again and look whether anything was chosen.</source>
        <translation>%1 on tyhjä. Vie se uudelleen ja tarkista, oliko mitään valittuna.</translation>
    </message>
    <message>
        <source>%1 is expedited, but %2 is not a critical correction.</source>
        <translation>%1 on kiireellinen, mutta %2 ei ole kriittinen korjaus.</translation>
    </message>
    <message>
        <source>%1 is expedited: only critical corrections (priority 1) go in, and %2 is none.</source>
        <translation>%1 on kiireellinen: mukaan otetaan vain kriittisiä korjauksia (prioriteetti 1), eikä %2 ole sellainen.</translation>
    </message>
    <message>
        <source>%1 is expedited: only critical corrections (priority 1) go in, and %2 is none. Its priority follows from its urgency and its impact: the share of end users that wait for it.</source>
        <translation>%1 on kiireellinen: mukaan otetaan vain kriittisiä korjauksia (prioriteetti 1), eikä %2 ole sellainen. Prioriteetti seuraa kiireellisyydestä ja vaikutuksesta eli odottavien loppukäyttäjien osuudesta.</translation>
    </message>
    <message>
        <source>%1 is given twice. Say it once.</source>
        <translation>%1 on annettu kahdesti. Anna se kerran.</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1 on jo tiimissä %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 with %3 of their time</source>
        <translation>%1 on tiimissä %2, osuus työajasta %3</translation>
    </message>
    <message>
        <source>%1 is in force from %2</source>
        <translation>%1 on voimassa %2 alkaen</translation>
    </message>
    <message>
        <source>%1 is in no team, so nothing is counted anew.</source>
        <translation>%1 ei kuulu mihinkään tiimiin, joten mitään ei lasketa uudelleen.</translation>
    </message>
    <message>
        <source>%1 is in the branch %2 already, and %3 is a release of it: there is nothing to port.</source>
        <translation>%1 on jo haarassa %2, ja %3 on sen julkaisu: portattavaa ei ole.</translation>
    </message>
    <message>
        <source>%1 is in the main line already, and %2 is a release of it: there is nothing to port.</source>
        <translation>%1 on jo päähaarassa, ja %2 on sen julkaisu: portattavaa ei ole.</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 on nyt tiedossa</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, is past. In it stands %3; %4.</source>
        <translation>%1 jätetään ennalleen: sen päivä %2 on mennyt. Siinä on %3; %4.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, is past. Nothing stands in it.</source>
        <translation>%1 jätetään ennalleen: sen päivä %2 on mennyt. Siinä ei ole mitään.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, lies in %3. In it stands %4; %5.</source>
        <translation>%1 jätetään ennalleen: sen päivä %2 osuu jaksoon %3. Siinä on %4; %5.</translation>
    </message>
    <message>
        <source>%1 is left alone: its day, %2, lies in %3. Nothing stands in it.</source>
        <translation>%1 jätetään ennalleen: sen päivä %2 osuu jaksoon %3. Siinä ei ole mitään.</translation>
    </message>
    <message>
        <source>%1 is neither UTF-8 nor Windows-1252. Name its encoding (an old DOS file is often cp850), or save it as UTF-8.</source>
        <translation>%1 ei ole UTF-8 eikä Windows-1252. Anna sen merkistö (vanha DOS-tiedosto on usein cp850) tai tallenna se UTF-8-muodossa.</translation>
    </message>
    <message>
        <source>%1 is new. Park it first, so that those who wait know that it will be decided.</source>
        <translation>%1 on uusi. Siirrä se ensin päätettäväksi, jotta odottajat tietävät, että siitä päätetään.</translation>
    </message>
    <message>
        <source>%1 is no Fortnight database, and it was left as it is. To import it: fortnight import FILE.</source>
        <translation>%1 ei ole Fortnightin tietokanta, ja se jätettiin ennalleen. Tuo se näin: fortnight import FILE.</translation>
    </message>
    <message>
        <source>%1 is no backup of a Fortnight database, or it is damaged.</source>
        <translation>%1 ei ole Fortnightin tietokannan varmuuskopio, tai se on vioittunut.</translation>
    </message>
    <message>
        <source>%1 is no backup of a Fortnight database.</source>
        <translation>%1 ei ole Fortnightin tietokannan varmuuskopio.</translation>
    </message>
    <message>
        <source>%1 is no scoring document. See one: fortnight scoring show</source>
        <translation>%1 ei ole pisteytysdokumentti. Katso mallia: fortnight scoring show</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 ei ole UTF-8-tekstiä.</translation>
    </message>
    <message>
        <source>%1 is not a day to come.</source>
        <translation>%1 ei ole tuleva päivä.</translation>
    </message>
    <message>
        <source>%1 is not a mandate: only a mandate can lapse.</source>
        <translation>%1 ei ole velvoite: vain velvoite voi raueta.</translation>
    </message>
    <message>
        <source>%1 is not a text file in a known encoding. Export the tickets as CSV, XLSX or JSON.</source>
        <translation>%1 ei ole tekstitiedosto, jonka merkistö tunnetaan. Vie pyynnöt muodossa CSV, XLSX tai JSON.</translation>
    </message>
    <message>
        <source>%1 is not among the candidates.</source>
        <translation>%1 ei ole ehdokkaiden joukossa.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Name a file for the backup.</source>
        <translation>%1 ei ole tavallinen tiedosto. Nimeä tiedosto varmuuskopiolle.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Save the export as a file and choose that.</source>
        <translation>%1 ei ole tavallinen tiedosto. Tallenna vienti tiedostoksi ja valitse se.</translation>
    </message>
    <message>
        <source>%1 is not away from %2 to %3</source>
        <translation>%1 ei ole poissa %2–%3</translation>
    </message>
    <message>
        <source>%1 is not away on %2</source>
        <translation>%1 ei ole poissa %2</translation>
    </message>
    <message>
        <source>%1 is not in %2. Everybody who is: fortnight team list</source>
        <translation>%1 ei ole tiimissä %2. Kaikki jäsenet: fortnight team list</translation>
    </message>
    <message>
        <source>%1 is not in the encoding %2: line %3 cannot be read. Choose another encoding, or none, to have it found.</source>
        <translation>%1 ei ole merkistöä %2: riviä %3 ei voi lukea. Valitse toinen merkistö, tai älä valitse mitään, niin se tunnistetaan.</translation>
    </message>
    <message>
        <source>%1 is not listed to ask, nor is anybody of the same organisation.</source>
        <translation>Pyytäjä ei ole luettelossa: %1. Siinä ei ole muitakaan samasta organisaatiosta.</translation>
    </message>
    <message>
        <source>%1 is not listed to ask. Listed of the same organisation: %2.</source>
        <translation>Pyytäjä ei ole luettelossa: %1. Samasta organisaatiosta luettelossa: %2.</translation>
    </message>
    <message>
        <source>%1 is not supported. Give a file, or postgresql://user@server/name.</source>
        <translation>%1 ei ole tuettu. Anna tiedosto tai postgresql://user@server/name.</translation>
    </message>
    <message>
        <source>%1 is not tested and would move on, but there is no later release that takes it in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>Testaamatta ja siirtymässä: %1, mutta mikään myöhempi julkaisu ei ota vastaan. Luo ensin julkaisu (fortnight release plan) tai kirjaa testitulos.</translation>
    </message>
    <message>
        <source>%1 is not tested and would move on, but there is no later release that takes them in. Lay one out first (fortnight release plan), or give the verdict.</source>
        <translation>Testaamatta ja siirtymässä: %1, mutta mikään myöhempi julkaisu ei ota vastaan. Luo ensin julkaisu (fortnight release plan) tai kirjaa testitulos.</translation>
    </message>
    <message>
        <source>%1 is not tested, and nothing untested ships in %2. Give the verdict, or %3.</source>
        <translation>Testaamatta: %1. Testaamatonta ei julkaista julkaisussa %2. Kirjaa testitulos, tai %3.</translation>
    </message>
    <message>
        <source>%1 is not tested: nothing untested ships. Give its verdict, or let it slip to a later release.</source>
        <translation>%1 ei ole testattu: testaamatonta ei julkaista. Kirjaa testitulos tai myöhennä se myöhempään julkaisuun.</translation>
    </message>
    <message>
        <source>%1 is not to be placed here, or nobody has said how much work it is.</source>
        <translation>%1 ei ole tähän sijoitettavissa, tai sen työmäärää ei ole kerrottu.</translation>
    </message>
    <message>
        <source>%1 is one JSON document of more than %2 MB. Export it as JSON lines (one ticket a line), as CSV, or in parts.</source>
        <translation>%1 on yksi JSON-dokumentti, jossa on yli %2 Mt. Vie se JSON-riveinä (yksi pyyntö rivillä), CSV-muodossa tai osissa.</translation>
    </message>
    <message>
        <source>%1 is packed with gzip and breaks off or is damaged after line %2: nothing of it was taken in. Export or copy it again.</source>
        <translation>%1 on pakattu gzipillä ja katkeaa tai vioittuu rivin %2 jälkeen: siitä ei tuotu mitään. Vie tai kopioi se uudelleen.</translation>
    </message>
    <message>
        <source>%1 is packed with gzip and breaks off or is damaged at its beginning: nothing of it was taken in. Export or copy it again.</source>
        <translation>%1 on pakattu gzipillä ja katkeaa tai vioittuu heti alussa: siitä ei tuotu mitään. Vie tai kopioi se uudelleen.</translation>
    </message>
    <message>
        <source>%1 is past, so C-%2 may ship already. Choose a day to come.</source>
        <translation>%1 on mennyt, joten C-%2 saa jo ilmestyä. Valitse tuleva päivä.</translation>
    </message>
    <message>
        <source>%1 is past. Choose today or a day to come.</source>
        <translation>%1 on mennyt. Valitse tämä päivä tai tuleva päivä.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2</source>
        <translation>%1 on kiinnitetty julkaisuun %2</translation>
    </message>
    <message>
        <source>%1 is pinned to %2 and stays out</source>
        <translation>%1 on kiinnitetty julkaisuun %2 ja jää ulkopuolelle</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, which is not among the releases to compose.</source>
        <translation>%1 on kiinnitetty julkaisuun %2, joka ei ole koostettavien joukossa.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, which is not among these releases.</source>
        <translation>%1 on kiinnitetty julkaisuun %2, joka ei ole näiden joukossa.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2.</source>
        <translation>%1 on kiinnitetty julkaisuun %2.</translation>
    </message>
    <message>
        <source>%1 is the last of the chain on duty. Name who it is handed on to.</source>
        <translation>%1 on ketjun viimeinen, joka on vuorossa. Nimeä se, jolle tämä siirretään.</translation>
    </message>
    <message>
        <source>%1 is there already, and stays as it is. To replace it: --force.</source>
        <translation>%1 on jo olemassa ja pysyy ennallaan. Korvaa se näin: --force.</translation>
    </message>
    <message>
        <source>%1 is there already: %2.</source>
        <translation>%1 on jo olemassa: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a scoring document.</source>
        <translation>%1 on liian suuri pisteytysdokumentiksi.</translation>
    </message>
    <message>
        <source>%1 keeps %2 days of %3, and has %4. Keep fewer.</source>
        <translation>Julkaisussa %1 on varattu %2 päivää tiimiltä %3, ja aikaa on %4. Varaa vähemmän.</translation>
    </message>
    <message>
        <source>%1 keeps %2 of %3 for %4.</source>
        <translation>Julkaisussa %1 on varattu %2 tiimiltä %3: %4.</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 jo tiedossa</translation>
    </message>
    <message>
        <source>%1 lacks the hot fix %2, which shipped before: it would be lost.</source>
        <translation>Julkaisusta %1 puuttuu aiemmin julkaistu pikakorjaus %2: se katoaisi.</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 ei ole enää tiimissä %2</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 ohitettu</translation>
    </message>
    <message>
        <source>%1 letter held</source>
        <translation>%1 kirje pysäytetty</translation>
    </message>
    <message>
        <source>%1 letter marked unreachable</source>
        <translation>%1 kirje merkitty tavoittamattomaksi</translation>
    </message>
    <message>
        <source>%1 letter queued</source>
        <translation>%1 kirje pantu jonoon</translation>
    </message>
    <message>
        <source>%1 letter queued again</source>
        <translation>%1 kirje pantu uudelleen jonoon</translation>
    </message>
    <message>
        <source>%1 letter taken as sent</source>
        <translation>%1 kirje merkitty lähetetyksi</translation>
    </message>
    <message>
        <source>%1 letter that came back</source>
        <translation>%1 palautunut kirje</translation>
    </message>
    <message>
        <source>%1 letter that had not left will not be sent.</source>
        <translation>%1 lähtemätön kirje jää lähettämättä.</translation>
    </message>
    <message>
        <source>%1 letter to be told by hand</source>
        <translation>%1 kirje kerrottava itse</translation>
    </message>
    <message>
        <source>%1 letter told by hand</source>
        <translation>%1 kirje kerrottu itse</translation>
    </message>
    <message>
        <source>%1 letter withdrawn</source>
        <translation>%1 kirje peruttu</translation>
    </message>
    <message>
        <source>%1 letters held</source>
        <translation>%1 kirjettä pysäytetty</translation>
    </message>
    <message>
        <source>%1 letters marked unreachable</source>
        <translation>%1 kirjettä merkitty tavoittamattomaksi</translation>
    </message>
    <message>
        <source>%1 letters on the withdrawal, which have not left, tell the new day as well.</source>
        <translation>%1 perumisesta kertovaa, vielä lähtemätöntä kirjettä kertoo myös uuden päivän.</translation>
    </message>
    <message>
        <source>%1 letters queued</source>
        <translation>%1 kirjettä pantu jonoon</translation>
    </message>
    <message>
        <source>%1 letters queued again</source>
        <translation>%1 kirjettä pantu uudelleen jonoon</translation>
    </message>
    <message>
        <source>%1 letters taken as sent</source>
        <translation>%1 kirjettä merkitty lähetetyksi</translation>
    </message>
    <message>
        <source>%1 letters that came back</source>
        <translation>%1 palautunutta kirjettä</translation>
    </message>
    <message>
        <source>%1 letters that had not left will not be sent.</source>
        <translation>%1 lähtemätöntä kirjettä jää lähettämättä.</translation>
    </message>
    <message>
        <source>%1 letters that waited for an address are put up for approval.</source>
        <translation>%1 osoitetta odottanutta kirjettä odottaa nyt hyväksyntää.</translation>
    </message>
    <message>
        <source>%1 letters that waited for an address are queued.</source>
        <translation>%1 osoitetta odottanutta kirjettä on nyt lähtöjonossa.</translation>
    </message>
    <message>
        <source>%1 letters to be told by hand</source>
        <translation>%1 kirjettä kerrottava itse</translation>
    </message>
    <message>
        <source>%1 letters told by hand</source>
        <translation>%1 kirjettä kerrottu itse</translation>
    </message>
    <message>
        <source>%1 letters wait in the Outbox to be approved.</source>
        <translation>%1 kirjettä odottaa hyväksyntää lähtevissä.</translation>
    </message>
    <message>
        <source>%1 letters withdrawn</source>
        <translation>%1 kirjettä peruttu</translation>
    </message>
    <message>
        <source>%1 looks after C-%2 already.</source>
        <translation>%1 vastaa jo muutoksesta C-%2.</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 luotu</translation>
    </message>
    <message>
        <source>%1 may not be read with your permissions. Ask for the right to read it, or copy it.</source>
        <translation>Sinulla ei ole oikeutta lukea tiedostoa %1. Pyydä lukuoikeus tai kopioi se.</translation>
    </message>
    <message>
        <source>%1 merged into C-%2</source>
        <translation>%1 yhdistetty muutokseen C-%2</translation>
    </message>
    <message>
        <source>%1 more changes are at odds with where they stand.</source>
        <translation>%1 muuta muutosta on ristiriidassa paikkansa kanssa.</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 siirretty</translation>
    </message>
    <message>
        <source>%1 moved on to R-%2, %3.</source>
        <translation>%1 siirretty julkaisuun R-%2, %3.</translation>
    </message>
    <message>
        <source>%1 must not ship before %2.</source>
        <translation>%1 saa ilmestyä aikaisintaan %2.</translation>
    </message>
    <message>
        <source>%1 must ship by %2 and stays out</source>
        <translation>%1 on julkaistava viimeistään %2 ja jää ulkopuolelle</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and %3 comes on %4.</source>
        <translation>%1 on julkaistava viimeistään %2, ja %3 tulee %4.</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and comes into none of these releases.</source>
        <translation>%1 on julkaistava viimeistään %2, eikä se tule mihinkään näistä julkaisuista.</translation>
    </message>
    <message>
        <source>%1 must ship by %2, and comes into none of these releases: it stays in %3.</source>
        <translation>%1 on julkaistava viimeistään %2, eikä se tule mihinkään näistä julkaisuista: se pysyy julkaisussa %3.</translation>
    </message>
    <message>
        <source>%1 must ship by %2.</source>
        <translation>%1 on julkaistava viimeistään %2.</translation>
    </message>
    <message>
        <source>%1 needs %2, and no release that may hold it has more than %3 for that.</source>
        <translation>%1 tarvitsee %2; missään sille sopivassa julkaisussa ei ole siihen enempää kuin %3.</translation>
    </message>
    <message>
        <source>%1 needs %2, and no release that may hold it has so much of each.</source>
        <translation>%1 tarvitsee %2; missään sille sopivassa julkaisussa ei ole riittävästi kutakin.</translation>
    </message>
    <message>
        <source>%1 needs %2, and none of these releases has more than %3 for that.</source>
        <translation>%1 tarvitsee %2; missään näistä julkaisuista ei ole siihen enempää kuin %3.</translation>
    </message>
    <message>
        <source>%1 needs %2, and none of these releases has so much of each.</source>
        <translation>%1 tarvitsee %2; missään näistä julkaisuista ei ole riittävästi kutakin.</translation>
    </message>
    <message>
        <source>%1 not taken in</source>
        <translation>%1 jäi tuomatta</translation>
    </message>
    <message>
        <source>%1 of %2 person-days find no room in the coming releases up to its target R-%3. Choose a later target, lay out more releases, or book one over.</source>
        <translation>%1 / %2 henkilötyöpäivää ei mahdu tuleviin julkaisuihin tavoitejulkaisuun R-%3 asti. Valitse myöhempi tavoite, luo lisää julkaisuja tai ylitä jonkin kapasiteetti.</translation>
    </message>
    <message>
        <source>%1 of %2 person-days find no room in the coming releases. Choose a later target, lay out more releases, or book one over.</source>
        <translation>%1 / %2 henkilötyöpäivää ei mahdu tuleviin julkaisuihin. Valitse myöhempi tavoite, luo lisää julkaisuja tai ylitä jonkin kapasiteetti.</translation>
    </message>
    <message>
        <source>%1 of branch %2 are still to ship. Ship or remove that first.</source>
        <translation>Vielä julkaistavana: %1, haara %2. Julkaise tai poista ne ensin.</translation>
    </message>
    <message>
        <source>%1 of branch %2 is still to ship. Ship or remove that first.</source>
        <translation>Vielä julkaistavana: %1, haara %2. Julkaise tai poista se ensin.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2 is more than ten years away. Choose a day up to %3.</source>
        <translation>%1, päivä %2, on yli kymmenen vuoden päässä. Valitse päivä, joka on viimeistään %3.</translation>
    </message>
    <message>
        <source>%1 page added, %2 changed, %3 removed</source>
        <translation>%1 sivu lisätty, %2 muutettu, %3 poistettu</translation>
    </message>
    <message>
        <source>%1 pages added, %2 changed, %3 removed</source>
        <translation>%1 sivua lisätty, %2 muutettu, %3 poistettu</translation>
    </message>
    <message>
        <source>%1 passed C-%2 for R-%3</source>
        <translation>C-%2 läpäisi testin julkaisuun R-%3, testaaja %1</translation>
    </message>
    <message>
        <source>%1 passed R-%2 as a whole</source>
        <translation>R-%2 läpäisi kokonaistestin, testaaja %1</translation>
    </message>
    <message>
        <source>%1 people are called “%2”. Say whom by address or number: %3</source>
        <translation>%1 henkilön nimi on ”%2”. Kerro osoitteella tai numerolla, kuka: %3</translation>
    </message>
    <message>
        <source>%1 person-day</source>
        <translation>%1 henkilötyöpäivä</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 henkilötyöpäivää</translation>
    </message>
    <message>
        <source>%1 placed</source>
        <translation>%1 sijoitettu</translation>
    </message>
    <message>
        <source>%1 ported change</source>
        <translation>%1 portattu muutos</translation>
    </message>
    <message>
        <source>%1 ported changes</source>
        <translation>%1 portattua muutosta</translation>
    </message>
    <message>
        <source>%1 reader reads %2</source>
        <translation>%1 lukijan kieli: %2</translation>
    </message>
    <message>
        <source>%1 readers read %2</source>
        <translation>%1 lukijan kieli: %2</translation>
    </message>
    <message>
        <source>%1 references point to rows that are not there.</source>
        <translation>%1 viittausta osoittaa riveihin, joita ei ole.</translation>
    </message>
    <message>
        <source>%1 release laid out: %2</source>
        <translation>%1 julkaisu luotu: %2</translation>
    </message>
    <message>
        <source>%1 release laid out: %2 and %3 more</source>
        <translation>%1 julkaisu luotu: %2 ja %3 muuta</translation>
    </message>
    <message>
        <source>%1 releases laid out: %2</source>
        <translation>%1 julkaisua luotu: %2</translation>
    </message>
    <message>
        <source>%1 releases laid out: %2 and %3 more</source>
        <translation>%1 julkaisua luotu: %2 ja %3 muuta</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 poistettu</translation>
    </message>
    <message>
        <source>%1 removed: from %2 to %3 is open again</source>
        <translation>%1 poistettu: %2–%3 on taas avoinna</translation>
    </message>
    <message>
        <source>%1 removed: on %2 is open again</source>
        <translation>%1 poistettu: %2 on taas avoinna</translation>
    </message>
    <message>
        <source>%1 require C-%2, and stay shipped.</source>
        <translation>Muutoksen C-%2 vaatii ja julkaistuna pysyy: %1.</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 vaatii muutoksen %2</translation>
    </message>
    <message>
        <source>%1 requires %2, which would ship in none of these releases</source>
        <translation>%1 vaatii muutoksen %2, joka ei ilmestyisi missään näistä julkaisuista</translation>
    </message>
    <message>
        <source>%1 requires %2.</source>
        <translation>%1 vaatii muutoksen %2.</translation>
    </message>
    <message>
        <source>%1 row of people and organisations taken in</source>
        <translation>%1 rivi henkilöitä ja organisaatioita tuotu</translation>
    </message>
    <message>
        <source>%1 rows of people and organisations taken in</source>
        <translation>%1 riviä henkilöitä ja organisaatioita tuotu</translation>
    </message>
    <message>
        <source>%1 seems to be UTF-16 without a byte-order mark. Name its encoding, utf-16-be, or save it as UTF-8.</source>
        <translation>%1 näyttää olevan UTF-16-muodossa ilman tavujärjestysmerkkiä. Anna sen merkistö, utf-16-be, tai tallenna se UTF-8-muodossa.</translation>
    </message>
    <message>
        <source>%1 seems to be UTF-16 without a byte-order mark. Name its encoding, utf-16-le, or save it as UTF-8.</source>
        <translation>%1 näyttää olevan UTF-16-muodossa ilman tavujärjestysmerkkiä. Anna sen merkistö, utf-16-le, tai tallenna se UTF-8-muodossa.</translation>
    </message>
    <message>
        <source>%1 set up</source>
        <translation>%1: asetukset tallennettu</translation>
    </message>
    <message>
        <source>%1 ships before %2, which it requires</source>
        <translation>%1 ilmestyy ennen muutosta %2, jonka se vaatii</translation>
    </message>
    <message>
        <source>%1 should be frozen since %2: it takes nothing more in. Choose a later release, or name a reason for it to go in late (fortnight %3 %4 %5 --late …).</source>
        <translation>Julkaisun %1 olisi pitänyt jäätyä %2: se ei ota enää mitään vastaan. Valitse myöhempi julkaisu tai anna perustelu sille, että muutos otetaan mukaan myöhässä (fortnight %3 %4 %5 --late …).</translation>
    </message>
    <message>
        <source>%1 should be frozen since %2: it takes nothing more in. Choose a later release.</source>
        <translation>Julkaisun %1 olisi pitänyt jäätyä %2: se ei ota enää mitään vastaan. Valitse myöhempi julkaisu.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2, and %3 comes on %4.</source>
        <translation>%1 olisi pitänyt julkaista viimeistään %2, ja %3 tulee %4.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2, and comes into none of these releases.</source>
        <translation>%1 olisi pitänyt julkaista viimeistään %2, eikä se tule mihinkään näistä julkaisuista.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2, and comes into none of these releases: it stays in %3.</source>
        <translation>%1 olisi pitänyt julkaista viimeistään %2, eikä se tule mihinkään näistä julkaisuista: se pysyy julkaisussa %3.</translation>
    </message>
    <message>
        <source>%1 should have shipped by %2.</source>
        <translation>%1 olisi pitänyt julkaista viimeistään %2.</translation>
    </message>
    <message>
        <source>%1 slipped to R-%2, %3</source>
        <translation>%1 myöhennetty julkaisuun R-%2, %3</translation>
    </message>
    <message>
        <source>%1 stays closed: it is not expedited.</source>
        <translation>%1 pysyy suljettuna: se ei ole kiireellinen.</translation>
    </message>
    <message>
        <source>%1 still holds something: it stays frozen.</source>
        <translation>Julkaisussa %1 on vielä jotakin: se pysyy jäädytettynä.</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 otettu pois</translation>
    </message>
    <message>
        <source>%1 taken out of the plan</source>
        <translation>%1 otettu pois suunnitelmasta</translation>
    </message>
    <message>
        <source>%1 takes more memory to unpack than a file of tickets may. Save its sheet as CSV and import that.</source>
        <translation>Tiedoston %1 purkaminen vie enemmän muistia kuin pyyntötiedosto saa viedä. Tallenna sen taulukko CSV-muodossa ja tuo se.</translation>
    </message>
    <message>
        <source>%1 takes more than %2 seconds to unpack. Save its sheet as CSV and import that.</source>
        <translation>Tiedoston %1 purkaminen vie yli %2 sekuntia. Tallenna sen taulukko CSV-muodossa ja tuo se.</translation>
    </message>
    <message>
        <source>%1 takes numbers and criteria alone: %2(a, b).</source>
        <translation>%1 ottaa vain lukuja ja kriteerejä: %2(a, b).</translation>
    </message>
    <message>
        <source>%1 takes one number: %2.</source>
        <translation>%1 ottaa yhden luvun: %2.</translation>
    </message>
    <message>
        <source>%1 takes two numbers or more: %2.</source>
        <translation>%1 ottaa vähintään kaksi lukua: %2.</translation>
    </message>
    <message>
        <source>%1 thing to bring it back</source>
        <translation>%1 asia, joka tuo takaisin</translation>
    </message>
    <message>
        <source>%1 things to bring it back</source>
        <translation>%1 asiaa, jotka tuovat takaisin</translation>
    </message>
    <message>
        <source>%1 ticket asked: %2</source>
        <translation>%1 pyynnöstä kysytty: %2</translation>
    </message>
    <message>
        <source>%1 ticket closed: %2</source>
        <translation>%1 pyyntö suljettu: %2</translation>
    </message>
    <message>
        <source>%1 ticket corrected: %2</source>
        <translation>%1 pyyntö korjattu: %2</translation>
    </message>
    <message>
        <source>%1 ticket handed over to %2</source>
        <translation>%1 pyyntö ohjattu, käsittelijä %2</translation>
    </message>
    <message>
        <source>%1 ticket handed over to %2 and closed</source>
        <translation>%1 pyyntö ohjattu ja suljettu, käsittelijä %2</translation>
    </message>
    <message>
        <source>%1 ticket stands before that place, the last is %2.</source>
        <translation>Ennen tätä kohtaa on %1 pyyntö, viimeisenä %2.</translation>
    </message>
    <message>
        <source>%1 ticket stands before that place.</source>
        <translation>Ennen tätä kohtaa on %1 pyyntö.</translation>
    </message>
    <message>
        <source>%1 ticket went to %2: T-%3 among them.</source>
        <translation>%1 pyyntö ohjattiin, käsittelijä %2: mukana T-%3.</translation>
    </message>
    <message>
        <source>%1 tickets are gone at the source, and stand as before: %2. In a list: gone:any.</source>
        <translation>%1 pyyntöä on poistunut lähteestä ja pysyy ennallaan: %2. Luettelossa: gone:any.</translation>
    </message>
    <message>
        <source>%1 tickets asked: %2</source>
        <translation>%1 pyynnöstä kysytty: %2</translation>
    </message>
    <message>
        <source>%1 tickets closed: %2</source>
        <translation>%1 pyyntöä suljettu: %2</translation>
    </message>
    <message>
        <source>%1 tickets corrected: %2</source>
        <translation>%1 pyyntöä korjattu: %2</translation>
    </message>
    <message>
        <source>%1 tickets follow T-%2</source>
        <translation>%1 pyyntöä seuraa pyyntöä T-%2</translation>
    </message>
    <message>
        <source>%1 tickets handed over to %2</source>
        <translation>%1 pyyntöä ohjattu, käsittelijä %2</translation>
    </message>
    <message>
        <source>%1 tickets handed over to %2 and closed</source>
        <translation>%1 pyyntöä ohjattu ja suljettu, käsittelijä %2</translation>
    </message>
    <message>
        <source>%1 tickets stand before that place, the last is %2.</source>
        <translation>Ennen tätä kohtaa on %1 pyyntöä, viimeisenä %2.</translation>
    </message>
    <message>
        <source>%1 tickets stand before that place.</source>
        <translation>Ennen tätä kohtaa on %1 pyyntöä.</translation>
    </message>
    <message>
        <source>%1 tickets wait for C-%2</source>
        <translation>%1 pyyntöä odottaa muutosta C-%2</translation>
    </message>
    <message>
        <source>%1 tickets went to %2: T-%3 among them.</source>
        <translation>%1 pyyntöä ohjattiin, käsittelijä %2: mukana T-%3.</translation>
    </message>
    <message>
        <source>%1 took the letter to %2. See whether it arrives.</source>
        <translation>%1 otti vastaan kirjeen osoitteeseen %2. Katso, tuleeko se perille.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 MB; files are read up to that. Export it in parts, for example a year at a time.</source>
        <translation>%1 on purettuna yli %2 Mt; tiedostoja luetaan enintään siihen asti. Vie se osissa, esimerkiksi vuosi kerrallaan.</translation>
    </message>
    <message>
        <source>%1 wait for C-%2 already. Name a higher number.</source>
        <translation>Muutosta C-%2 odottaa jo %1. Anna suurempi luku.</translation>
    </message>
    <message>
        <source>%1 wait for it now</source>
        <translation>sitä odottaa nyt %1</translation>
    </message>
    <message>
        <source>%1 wait for that</source>
        <translation>odottajia: %1</translation>
    </message>
    <message>
        <source>%1 waits for that</source>
        <translation>odottajia: %1</translation>
    </message>
    <message>
        <source>%1 was closed</source>
        <translation>%1 on suljettu</translation>
    </message>
    <message>
        <source>%1 was left alone: it is empty.</source>
        <translation>%1 ohitettiin: se on tyhjä.</translation>
    </message>
    <message>
        <source>%1 was not read to its end: the process that read it was ended. Nothing was taken in; import the file again.</source>
        <translation>Tiedostoa %1 ei luettu loppuun: lukeva prosessi lopetettiin. Mitään ei tuotu; tuo tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>%1 was reopened</source>
        <translation>%1 on avattu uudelleen</translation>
    </message>
    <message>
        <source>%1 who were told otherwise read so in the letter, which waits in the outbox for approval.</source>
        <translation>%1 henkilölle kerrottiin muuta: he saavat oikaisun kirjeestä, joka odottaa hyväksyntää lähtevissä.</translation>
    </message>
    <message>
        <source>%1 wish</source>
        <translation>%1 toive</translation>
    </message>
    <message>
        <source>%1 wishes</source>
        <translation>%1 toivetta</translation>
    </message>
    <message>
        <source>%1 would be back before leaving: away from %2 until %3.</source>
        <translation>%1 palaisi ennen lähtöään: poissa %2–%3.</translation>
    </message>
    <message>
        <source>%1 would ship after %2</source>
        <translation>%1 ilmestyisi myöhemmin kuin %2</translation>
    </message>
    <message>
        <source>%1 would ship before %2</source>
        <translation>%1 ilmestyisi aiemmin kuin %2</translation>
    </message>
    <message>
        <source>%1 would unpack from %2 MB to %3 MB: that is no ordinary workbook. Save the sheet as CSV and import that.</source>
        <translation>%1 paisuisi purettaessa: %2 Mt, purettuna %3 Mt. Se ei ole tavallinen työkirja. Tallenna taulukko CSV-muodossa ja tuo se.</translation>
    </message>
    <message>
        <source>%1, so it can&apos;t be that C-%2 excludes C-%3. Remove the one before you set the other.</source>
        <translation>%1, joten C-%2 ei voi sulkea pois muutosta C-%3. Poista ensimmäinen, ennen kuin asetat toisen.</translation>
    </message>
    <message>
        <source>%1, so it can&apos;t be that C-%2 goes together with C-%3. Remove the one before you set the other.</source>
        <translation>%1, joten C-%2 ei voi kuulua yhteen muutoksen C-%3 kanssa. Poista ensimmäinen, ennen kuin asetat toisen.</translation>
    </message>
    <message>
        <source>%1, so it can&apos;t be that C-%2 requires C-%3. Remove the one before you set the other.</source>
        <translation>%1, joten C-%2 ei voi vaatia muutosta C-%3. Poista ensimmäinen, ennen kuin asetat toisen.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged</source>
        <translation>%1: %2 uutta, %3 päivitetty, %4 ennallaan</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 back again</source>
        <translation>%1: %2 uutta, %3 päivitetty, %4 ennallaan, %5 palannut</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 gone at the source</source>
        <translation>%1: %2 uutta, %3 päivitetty, %4 ennallaan, %5 poistunut lähteestä</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 gone at the source, %6 back again</source>
        <translation>%1: %2 uutta, %3 päivitetty, %4 ennallaan, %5 poistunut lähteestä, %6 palannut</translation>
    </message>
    <message>
        <source>%1: a new ticket. %2</source>
        <translation>%1: uusi pyyntö. %2</translation>
    </message>
    <message>
        <source>%1: an answer on T-%2</source>
        <translation>%1: vastaus pyyntöön T-%2</translation>
    </message>
    <message>
        <source>%1: if C-%2 required C-%3, that would run in a circle.</source>
        <translation>%1: jos C-%2 vaatisi muutoksen C-%3, syntyisi kehä.</translation>
    </message>
    <message>
        <source>%1: left alone, %2.</source>
        <translation>%1: ohitettu, %2.</translation>
    </message>
    <message>
        <source>%1: left alone, it names no letter of ours that waits for its fate (%2: %3).</source>
        <translation>%1: ohitettu, siinä ei mainita yhtään kirjettämme, jonka kohtalo on avoinna (%2: %3).</translation>
    </message>
    <message>
        <source>%1: left alone, the post still tries (%2: %3).</source>
        <translation>%1: ohitettu, posti yrittää vielä (%2: %3).</translation>
    </message>
    <message>
        <source>%1: less_is_better is true or false.</source>
        <translation>%1: less_is_better on true tai false.</translation>
    </message>
    <message>
        <source>%1: no sheet has no row of headers. Put the column names above the rows.</source>
        <translation>%1: missään taulukossa ei ole otsikkoriviä. Lisää sarakkeiden nimet rivien yläpuolelle.</translation>
    </message>
    <message>
        <source>%1: no sheet with a row of headers. Put the column names above the rows.</source>
        <translation>%1: taulukkoa, jossa on otsikkorivi, ei ole. Lisää sarakkeiden nimet rivien yläpuolelle.</translation>
    </message>
    <message>
        <source>%1: nobody works and only expedited releases ship from %2 to %3</source>
        <translation>%1: kukaan ei työskentele ja vain kiireelliset julkaisut ilmestyvät %2–%3</translation>
    </message>
    <message>
        <source>%1: nobody works and only expedited releases ship on %2</source>
        <translation>%1: kukaan ei työskentele ja vain kiireelliset julkaisut ilmestyvät %2</translation>
    </message>
    <message>
        <source>%1: not taken in, %2</source>
        <translation>%1: jäi tuomatta, %2</translation>
    </message>
    <message>
        <source>%1: nothing ships from %2 to %3</source>
        <translation>%1: mitään ei julkaista %2–%3</translation>
    </message>
    <message>
        <source>%1: nothing ships on %2</source>
        <translation>%1: mitään ei julkaista %2</translation>
    </message>
    <message>
        <source>%1: team %2 removed</source>
        <translation>%1: tiimi %2 poistettu</translation>
    </message>
    <message>
        <source>%1: team %2 set up</source>
        <translation>%1: tiimi %2 lisätty</translation>
    </message>
    <message>
        <source>%1: that runs in a circle. Remove one of these.</source>
        <translation>%1: syntyy kehä. Poista jokin näistä.</translation>
    </message>
    <message>
        <source>%1: the sheet “%2” has no row of headers. Put the column names above the rows.</source>
        <translation>%1: taulukossa ”%2” ei ole otsikkoriviä. Lisää sarakkeiden nimet rivien yläpuolelle.</translation>
    </message>
    <message>
        <source>%1: the sheet “%2” with a row of headers. Put the column names above the rows.</source>
        <translation>%1: taulukko ”%2”, jossa on otsikkorivi. Lisää sarakkeiden nimet rivien yläpuolelle.</translation>
    </message>
    <message>
        <source>%1; %2 off the cadence removed: %3</source>
        <translation>%1; rytmistä poikkeavia poistettu, %2: %3</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; ja %2 muuta</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>, vähintään %1</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, enintään %1</translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>, välillä %1–%2</translation>
    </message>
    <message>
        <source>-state:merged %1</source>
        <translation>-state:merged %1</translation>
    </message>
    <message>
        <source>1 letter on the withdrawal, which has not left, tells the new day as well.</source>
        <translation>1 perumisesta kertova, vielä lähtemätön kirje kertoo myös uuden päivän.</translation>
    </message>
    <message>
        <source>1 letter that waited for an address is put up for approval.</source>
        <translation>1 osoitetta odottanut kirje odottaa nyt hyväksyntää.</translation>
    </message>
    <message>
        <source>1 letter that waited for an address is queued.</source>
        <translation>1 osoitetta odottanut kirje on nyt lähtöjonossa.</translation>
    </message>
    <message>
        <source>1 letter waits in the Outbox to be approved.</source>
        <translation>1 kirje odottaa hyväksyntää lähtevissä.</translation>
    </message>
    <message>
        <source>1 ticket follows T-%1</source>
        <translation>1 pyyntö seuraa pyyntöä T-%1</translation>
    </message>
    <message>
        <source>1 ticket is gone at the source, and stands as before: %1. In a list: gone:any.</source>
        <translation>1 pyyntö on poistunut lähteestä ja pysyy ennallaan: %1. Luettelossa: gone:any.</translation>
    </message>
    <message>
        <source>1 ticket waits for C-%1</source>
        <translation>1 pyyntö odottaa muutosta C-%1</translation>
    </message>
    <message>
        <source>1 who was told otherwise read so in the letter, which waits in the outbox for approval.</source>
        <translation>1 henkilölle kerrottiin muuta: hän saa oikaisun kirjeestä, joka odottaa hyväksyntää lähtevissä.</translation>
    </message>
    <message>
        <source>A %1 has at most %2 characters; these are %3.</source>
        <translation>Enimmäispituus on %2 merkkiä (%1); nyt merkkejä on %3.</translation>
    </message>
    <message>
        <source>A backup over the database itself, or its journal, would be none. Choose another file.</source>
        <translation>Varmuuskopio itse tietokannan tai sen lokin päälle ei olisi varmuuskopio. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>A branch needs a name, such as 4.x.</source>
        <translation>Haara tarvitsee nimen, esimerkiksi 4.x.</translation>
    </message>
    <message>
        <source>A cadence is a number of days (14), or the n-th weekday of the month (2nd tue).</source>
        <translation>Julkaisurytmi on päivien määrä (14) tai kuukauden n:s viikonpäivä (2nd tue).</translation>
    </message>
    <message>
        <source>A cadence is either a number of days or the n-th weekday of the month.</source>
        <translation>Julkaisurytmi on joko päivien määrä tai kuukauden n:s viikonpäivä.</translation>
    </message>
    <message>
        <source>A cadence of %1 days is outside 1 to 366.</source>
        <translation>%1 päivän julkaisurytmi ei ole välillä 1–366.</translation>
    </message>
    <message>
        <source>A calendar is shown from %1 to at most three years later.</source>
        <translation>Kalenteri näytetään päivästä %1 enintään kolmen vuoden päähän.</translation>
    </message>
    <message>
        <source>A capacity is a number of person-days above 0, or nothing where none is known.</source>
        <translation>Kapasiteetti on henkilötyöpäivien määrä, yli 0, tai tyhjä, jos sitä ei tiedetä.</translation>
    </message>
    <message>
        <source>A capacity is a number of person-days above 0.</source>
        <translation>Kapasiteetti on henkilötyöpäivien määrä, yli 0.</translation>
    </message>
    <message>
        <source>A case has no “%1”. It has product, %2.</source>
        <translation>Tapauksella ei ole kenttää ”%1”. Kentät: product, %2.</translation>
    </message>
    <message>
        <source>A case needs a %1.</source>
        <translation>Tapauksesta puuttuu: %1.</translation>
    </message>
    <message>
        <source>A cause alone answers nobody. What is the solution?</source>
        <translation>Pelkkä syy ei ole vastaus. Mikä on ratkaisu?</translation>
    </message>
    <message>
        <source>A cause, a solution and a case belong to an answer: close it as answered or possible-today.</source>
        <translation>Syy, ratkaisu ja tapaus kuuluvat vastaukseen: sulje pyyntö tavalla answered tai possible-today.</translation>
    </message>
    <message>
        <source>A change comes back 0 to %1 whole days before a law’s date, not %2.</source>
        <translation>Muutos palaa 0–%1 kokonaista päivää ennen lain päivää, ei %2.</translation>
    </message>
    <message>
        <source>A change has no “%1”. It has %2.</source>
        <translation>Muutoksella ei ole kenttää ”%1”. Kentät: %2.</translation>
    </message>
    <message>
        <source>A change needs a title.</source>
        <translation>Muutos tarvitsee otsikon.</translation>
    </message>
    <message>
        <source>A closure has no “%1”. It has %2, product.</source>
        <translation>Suljetulla ajalla ei ole kenttää ”%1”. Kentät: %2, product.</translation>
    </message>
    <message>
        <source>A database on a server is backed up there, with pg_dump.</source>
        <translation>Palvelimella oleva tietokanta varmuuskopioidaan siellä, komennolla pg_dump.</translation>
    </message>
    <message>
        <source>A database on a server is restored there, with pg_restore.</source>
        <translation>Palvelimella oleva tietokanta palautetaan siellä, komennolla pg_restore.</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters; this one has %2.</source>
        <translation>Suodattimessa on enintään %1 merkkiä; tässä on %2.</translation>
    </message>
    <message>
        <source>A filter has at most %1 words and values.</source>
        <translation>Suodattimessa on enintään %1 sanaa ja arvoa.</translation>
    </message>
    <message>
        <source>A letter came back: %1</source>
        <translation>Kirje palautui: %1</translation>
    </message>
    <message>
        <source>A letter needs a subject and words.</source>
        <translation>Kirje tarvitsee aiheen ja tekstin.</translation>
    </message>
    <message>
        <source>A letter needs at least one request that it answers, each with a key or a subject.</source>
        <translation>Kirjeen on vastattava ainakin yhteen pyyntöön, ja jokaisella on oltava tunnus tai aihe.</translation>
    </message>
    <message>
        <source>A link is for a product or for a customer, not for both.</source>
        <translation>Vastuu koskee tuotetta tai asiakasta, ei molempia.</translation>
    </message>
    <message>
        <source>A link of the chain has no “%1”. It has %2.</source>
        <translation>Vastuuhenkilöllä ei ole kenttää ”%1”. Kentät: %2.</translation>
    </message>
    <message>
        <source>A mail</source>
        <translation>Sähköpostiviesti</translation>
    </message>
    <message>
        <source>A model has at most %1 criteria; this one has %2.</source>
        <translation>Mallissa on enintään %1 kriteeriä; tässä on %2.</translation>
    </message>
    <message>
        <source>A model’s name has at most %1 characters; these are %2.</source>
        <translation>Mallin nimessä on enintään %1 merkkiä; tässä on %2.</translation>
    </message>
    <message>
        <source>A new person %1 was made; did you mean %2?</source>
        <translation>Uusi henkilö luotiin: %1. Tarkoititko: %2?</translation>
    </message>
    <message>
        <source>A party has no “%1”. It has %2.</source>
        <translation>Taholla ei ole kenttää ”%1”. Kentät: %2.</translation>
    </message>
    <message>
        <source>A party needs a name.</source>
        <translation>Taho tarvitsee nimen.</translation>
    </message>
    <message>
        <source>A password is only sent over a protected connection. Choose TLS or STARTTLS.</source>
        <translation>Salasana lähetetään vain suojatulla yhteydellä. Valitse TLS tai STARTTLS.</translation>
    </message>
    <message>
        <source>A person has no “%1”. There are name, email, language, organisation, opted_out, listed.</source>
        <translation>Henkilöllä ei ole kenttää ”%1”. Kentät: name, email, language, organisation, opted_out, listed.</translation>
    </message>
    <message>
        <source>A person needs a name or a mail address.</source>
        <translation>Henkilö tarvitsee nimen tai sähköpostiosoitteen.</translation>
    </message>
    <message>
        <source>A phrase needs a name.</source>
        <translation>Fraasi tarvitsee nimen.</translation>
    </message>
    <message>
        <source>A phrase needs words in at least one language.</source>
        <translation>Fraasi tarvitsee tekstin ainakin yhdellä kielellä.</translation>
    </message>
    <message>
        <source>A product has no “%1”. It has %2.</source>
        <translation>Tuotteella ei ole kenttää ”%1”. Kentät: %2.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>Tuote tarvitsee nimen.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed, and more than %2 MB follow it. The rest of the file was not read: mend that line and import the file again.</source>
        <translation>Rivillä %1 olevaa lainausmerkkiä ei suljeta, ja sen jälkeen tulee yli %2 Mt. Tiedoston loppua ei luettu: korjaa rivi ja tuo tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>A quotation mark is missing in: %1</source>
        <translation>Lainausmerkki puuttuu: %1</translation>
    </message>
    <message>
        <source>A release</source>
        <translation>Julkaisu</translation>
    </message>
    <message>
        <source>A renewal needs a day on which it is looked at again.</source>
        <translation>Uudistus tarvitsee päivän, jona siihen palataan.</translation>
    </message>
    <message>
        <source>A renewal needs a title: those who wait are told it.</source>
        <translation>Uudistus tarvitsee otsikon: se kerrotaan odottajille.</translation>
    </message>
    <message>
        <source>A renewal’s “%1” can&apos;t be set. These can: title, description, size, review.</source>
        <translation>Uudistuksen kenttää ”%1” ei voi asettaa. Näitä voi: title, description, size, review.</translation>
    </message>
    <message>
        <source>A reservation is a number of person-days from 0 to %1.</source>
        <translation>Varaus on henkilötyöpäivien määrä, 0–%1.</translation>
    </message>
    <message>
        <source>A sample begins: everything here is made up (seed %1)</source>
        <translation>Esimerkki alkaa: kaikki tässä on keksittyä (siemenluku %1)</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Skenaario tarvitsee nimen.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters; this one has %2.</source>
        <translation>Haussa on enintään %1 merkkiä; tässä on %2.</translation>
    </message>
    <message>
        <source>A share lies above 0 and is at most 1 (or 100%).</source>
        <translation>Osuus on yli 0 ja enintään 1 (tai 100%).</translation>
    </message>
    <message>
        <source>A team has no “%1”. It has %2.</source>
        <translation>Tiimillä ei ole kenttää ”%1”. Kentät: %2.</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>Tiimi tarvitsee nimen.</translation>
    </message>
    <message>
        <source>A ticket has no “%1”. There are %2.</source>
        <translation>Pyynnöllä ei ole kenttää ”%1”. Kentät: %2.</translation>
    </message>
    <message>
        <source>A ticket is closed by hand as %1; the other ways follow from its changes.</source>
        <translation>Pyyntö suljetaan käsin näin: %1; muut tavat seuraavat sen muutoksista.</translation>
    </message>
    <message>
        <source>A ticket needs a subject: what is it about, in a few words?</source>
        <translation>Pyyntö tarvitsee aiheen: mistä siinä on kyse, muutamalla sanalla?</translation>
    </message>
    <message>
        <source>A ticket&apos;s “%1” can&apos;t be corrected. These can: product, %2.</source>
        <translation>Pyynnön kenttää ”%1” ei voi korjata. Näitä voi: product, %2.</translation>
    </message>
    <message>
        <source>A timeline goes from %1 to at most three years later.</source>
        <translation>Aikajana ulottuu päivästä %1 enintään kolmen vuoden päähän.</translation>
    </message>
    <message>
        <source>A tolerance is a number of days from 0 to %1, or nothing for as far as it takes.</source>
        <translation>Jousto on päivien määrä, 0–%1, tai tyhjä: niin pitkälle kuin tarvitaan.</translation>
    </message>
    <message>
        <source>A tolerance of %1 days is outside 0 to %2.</source>
        <translation>%1 päivän jousto ei ole välillä 0–%2.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Näkymä tarvitsee nimen.</translation>
    </message>
    <message>
        <source>A withdrawal can&apos;t be undone: ship the changes again instead.</source>
        <translation>Julkaisun perumista ei voi kumota: julkaise muutokset sen sijaan uudelleen.</translation>
    </message>
    <message>
        <source>Act %1 is undone already.</source>
        <translation>Toimi %1 on jo kumottu.</translation>
    </message>
    <message>
        <source>All releases are laid out</source>
        <translation>Kaikki julkaisut on jo luotu</translation>
    </message>
    <message>
        <source>An %1 has at most %2 characters; these are %3.</source>
        <translation>Enimmäispituus on %2 merkkiä (%1); nyt merkkejä on %3.</translation>
    </message>
    <message>
        <source>An absence has a first and a last day. Write them like 2026-12-24.</source>
        <translation>Poissaololla on ensimmäinen ja viimeinen päivä. Kirjoita ne muodossa 2026-12-24.</translation>
    </message>
    <message>
        <source>An absence has no “%1”. It has %2.</source>
        <translation>Poissaololla ei ole kenttää ”%1”. Kentät: %2.</translation>
    </message>
    <message>
        <source>An answer takes a number of days, 1 to 730; 56 are eight weeks.</source>
        <translation>Vastausaika annetaan päivinä, 1–730; 56 on kahdeksan viikkoa.</translation>
    </message>
    <message>
        <source>An expression has at most %1 characters; this one has %2.</source>
        <translation>Lausekkeessa on enintään %1 merkkiä; tässä on %2.</translation>
    </message>
    <message>
        <source>An expression weighs by itself: its criteria have no weights. Put them into the expression.</source>
        <translation>Lauseke painottaa itse: sen kriteereillä ei ole painoja. Kirjoita ne lausekkeeseen.</translation>
    </message>
    <message>
        <source>An impact other than the counted one needs a reason.</source>
        <translation>Laskettua vaikutusta muuttava arvio vaatii perustelun.</translation>
    </message>
    <message>
        <source>An item is passed by 1 to %1 testers.</source>
        <translation>Kohdan hyväksyjiä on 1–%1 testaajaa.</translation>
    </message>
    <message>
        <source>An organisation has no “%1”. It has %2.</source>
        <translation>Organisaatiolla ei ole kenttää ”%1”. Kentät: %2.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Organisaatio tarvitsee nimen.</translation>
    </message>
    <message>
        <source>An own model needs criteria: [model.criteria.reach], and a weight for each.</source>
        <translation>Oma malli tarvitsee kriteerejä: [model.criteria.reach] ja kullekin paino.</translation>
    </message>
    <message>
        <source>An undo is not undone: do again what you want done.</source>
        <translation>Kumoamista ei kumota: tee uudelleen se, minkä haluat tehdyksi.</translation>
    </message>
    <message>
        <source>Another Fortnight has been writing for a while, so nothing was changed. Try again.</source>
        <translation>Toinen Fortnight on kirjoittanut jo jonkin aikaa, joten mitään ei muutettu. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>At most %1 conditions bring a change back; these are %2.</source>
        <translation>Muutoksen palauttavia ehtoja voi olla enintään %1; nyt niitä on %2.</translation>
    </message>
    <message>
        <source>Back in Decisions: %1</source>
        <translation>Taas päätettävänä: %1</translation>
    </message>
    <message>
        <source>Between 1 and %1 releases can be composed at once.</source>
        <translation>Kerralla voi koostaa 1–%1 julkaisua.</translation>
    </message>
    <message>
        <source>Branch %1 of %2 ended</source>
        <translation>Haara %1 päätetty, tuote %2</translation>
    </message>
    <message>
        <source>Branch %1 of %2 ended on %3 already.</source>
        <translation>Haara %1, tuote %2, päättyi jo %3.</translation>
    </message>
    <message>
        <source>Branch %1 of %2 ended on %3.</source>
        <translation>Haara %1, tuote %2, päättyi %3.</translation>
    </message>
    <message>
        <source>Branch %1 of %2 is called %3</source>
        <translation>Haara %1, tuote %2: uusi nimi on %3</translation>
    </message>
    <message>
        <source>Branch %1 of %2 made</source>
        <translation>Haara %1 luotu tuotteelle %2</translation>
    </message>
    <message>
        <source>C-%1 already stands in R-%2.</source>
        <translation>C-%1 on jo julkaisussa R-%2.</translation>
    </message>
    <message>
        <source>C-%1 and C-%2 exclude each other, and C-%3 stands in R-%4.</source>
        <translation>C-%1 ja C-%2 sulkevat toisensa pois, ja C-%3 on julkaisussa R-%4.</translation>
    </message>
    <message>
        <source>C-%1 and N-%2 belong to different products.</source>
        <translation>C-%1 ja N-%2 kuuluvat eri tuotteisiin.</translation>
    </message>
    <message>
        <source>C-%1 asked about</source>
        <translation>Muutoksesta C-%1 kysytty</translation>
    </message>
    <message>
        <source>C-%1 asked about, on the fast lane</source>
        <translation>Muutoksesta C-%1 kysytty, ohituskaistalla</translation>
    </message>
    <message>
        <source>C-%1 baked in</source>
        <translation>C-%1 liitetty uudistukseen</translation>
    </message>
    <message>
        <source>C-%1 baked in, on the fast lane</source>
        <translation>C-%1 liitetty uudistukseen, ohituskaistalla</translation>
    </message>
    <message>
        <source>C-%1 baked into N-%2, %3</source>
        <translation>C-%1 liitetty uudistukseen N-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 barred from R-%2</source>
        <translation>C-%1 pidetään poissa julkaisusta R-%2</translation>
    </message>
    <message>
        <source>C-%1 barred from all releases</source>
        <translation>C-%1 pidetään poissa kaikista julkaisuista</translation>
    </message>
    <message>
        <source>C-%1 can&apos;t depend on itself.</source>
        <translation>C-%1 ei voi riippua itsestään.</translation>
    </message>
    <message>
        <source>C-%1 counts as failed by the word of %2.</source>
        <translation>C-%1 lasketaan epäonnistuneeksi, testaaja %2.</translation>
    </message>
    <message>
        <source>C-%1 deferred</source>
        <translation>C-%1 lykätty</translation>
    </message>
    <message>
        <source>C-%1 deferred, on the fast lane</source>
        <translation>C-%1 lykätty, ohituskaistalla</translation>
    </message>
    <message>
        <source>C-%1 described: %2</source>
        <translation>C-%1 kuvattu: %2</translation>
    </message>
    <message>
        <source>C-%1 did not ship in R-%2.</source>
        <translation>Muutosta C-%1 ei ole julkaistu julkaisussa R-%2.</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2</source>
        <translation>Muutoksen C-%1 arvio: %2</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2: the mean of what %3 gave</source>
        <translation>C-%1 arvioitu: %2, keskiarvo arvioista (%3)</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2: the mean of yours and what %3 gave</source>
        <translation>Muutoksen C-%1 arvio: %2, omasi ja näiden keskiarvo: %3</translation>
    </message>
    <message>
        <source>C-%1 estimated at %2: what %3 gave</source>
        <translation>C-%1 arvioitu: %2, arvion antoi %3</translation>
    </message>
    <message>
        <source>C-%1 excludes C-%2</source>
        <translation>C-%1 sulkee pois muutoksen C-%2</translation>
    </message>
    <message>
        <source>C-%1 failed its test for R-%2</source>
        <translation>C-%1 ei läpäissyt testiä julkaisuun R-%2</translation>
    </message>
    <message>
        <source>C-%1 goes together with C-%2</source>
        <translation>C-%1 kuuluu yhteen muutoksen C-%2 kanssa</translation>
    </message>
    <message>
        <source>C-%1 goes together with C-%2, which is %3.</source>
        <translation>C-%1 kuuluu yhteen muutoksen C-%2 kanssa, jonka tila on ”%3”.</translation>
    </message>
    <message>
        <source>C-%1 goes together with C-%2, which stands in a release apart from these.</source>
        <translation>C-%1 kuuluu yhteen muutoksen C-%2 kanssa, joka on muussa kuin näissä julkaisuissa.</translation>
    </message>
    <message>
        <source>C-%1 handed on to %2</source>
        <translation>C-%1 siirretty, uusi vastuuhenkilö %2</translation>
    </message>
    <message>
        <source>C-%1 has its answer, so it has no dates. Say what brings it back.</source>
        <translation>C-%1 on saanut vastauksensa, joten sillä ei ole päiviä. Kerro, mikä tuo sen takaisin.</translation>
    </message>
    <message>
        <source>C-%1 has no such dependency: %2.</source>
        <translation>Muutoksella C-%1 ei ole tällaista riippuvuutta: %2.</translation>
    </message>
    <message>
        <source>C-%1 has no workaround.</source>
        <translation>Muutoksella C-%1 ei ole kiertotapaa.</translation>
    </message>
    <message>
        <source>C-%1 has shipped as part of N-%2: it stays one.</source>
        <translation>C-%1 on julkaistu osana uudistusta N-%2: se pysyy osana sitä.</translation>
    </message>
    <message>
        <source>C-%1 has shipped: its estimate stays what it was. Say what it took: fortnight actual C-%2 DAYS.</source>
        <translation>C-%1 on julkaistu: sen arvio pysyy ennallaan. Kerro toteuma: fortnight actual C-%2 DAYS.</translation>
    </message>
    <message>
        <source>C-%1 has shipped: nothing of its own is to be tested. It is in %2 as well; say which one you tested: --release R-%3.</source>
        <translation>C-%1 on julkaistu: siitä itsestään ei testata enää mitään. Se on mukana myös täällä: %2. Kerro, minkä testasit: --release R-%3.</translation>
    </message>
    <message>
        <source>C-%1 has this workaround already.</source>
        <translation>Muutoksella C-%1 on jo tämä kiertotapa.</translation>
    </message>
    <message>
        <source>C-%1 honoured</source>
        <translation>C-%1 hyväksytty</translation>
    </message>
    <message>
        <source>C-%1 honoured, on the fast lane</source>
        <translation>C-%1 hyväksytty, ohituskaistalla</translation>
    </message>
    <message>
        <source>C-%1 is %2 and does not stand in R-%3: there is nothing to test.</source>
        <translation>Muutoksen C-%1 tila on ”%2”, eikä se ole julkaisussa R-%3: testattavaa ei ole.</translation>
    </message>
    <message>
        <source>C-%1 is %2 and does not stand in any release that is still to ship: there is nothing to test.</source>
        <translation>Muutoksen C-%1 tila on ”%2”, eikä se ole missään tulevassa julkaisussa: testattavaa ei ole.</translation>
    </message>
    <message>
        <source>C-%1 is %2, and R-%3 holds it all the same.</source>
        <translation>Muutoksen C-%1 tila on ”%2”, ja silti se on julkaisussa R-%3.</translation>
    </message>
    <message>
        <source>C-%1 is %2, and R-%3 holds it all the same. Place it again, there or elsewhere.</source>
        <translation>Muutoksen C-%1 tila on ”%2”, ja silti se on julkaisussa R-%3. Sijoita se uudelleen, sinne tai muualle.</translation>
    </message>
    <message>
        <source>C-%1 is %2, and stands in no release that is still to ship.</source>
        <translation>Muutoksen C-%1 tila on ”%2”, eikä se ole missään tulevassa julkaisussa.</translation>
    </message>
    <message>
        <source>C-%1 is %2, so nothing said by hand of its place holds any more.</source>
        <translation>Muutoksen C-%1 tila on ”%2”, joten mikään käsin sen paikasta sanottu ei ole enää voimassa.</translation>
    </message>
    <message>
        <source>C-%1 is %2: its kind can be corrected only while it is new or parked.</source>
        <translation>Muutoksen C-%1 tila on ”%2”: lajin voi korjata vain, kun muutos on uusi tai odottaa päätöstä.</translation>
    </message>
    <message>
        <source>C-%1 is %2: nobody is consulted on it.</source>
        <translation>Muutoksen C-%1 tila on ”%2”: siitä ei kysytä neuvoa.</translation>
    </message>
    <message>
        <source>C-%1 is %2: nobody waits for it any more.</source>
        <translation>Muutoksen C-%1 tila on ”%2”: kukaan ei odota sitä enää.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is honoured or planned has a place in plans.</source>
        <translation>Muutoksen C-%1 tila on ”%2”: suunnitelmissa on paikka vain hyväksytyllä tai suunnitellulla.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is parked has an owner and a review date.</source>
        <translation>Muutoksen C-%1 tila on ”%2”: vain päätöstä odottavalla on vastuuhenkilö ja tarkistuspäivä.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is parked is handed on.</source>
        <translation>Muutoksen C-%1 tila on ”%2”: vain päätöstä odottava siirretään toiselle.</translation>
    </message>
    <message>
        <source>C-%1 is %2: only what is parked, or was told not now, comes back.</source>
        <translation>Muutoksen C-%1 tila on ”%2”: vain päätöstä odottava tai ”ei nyt” -vastauksen saanut palaa.</translation>
    </message>
    <message>
        <source>C-%1 is %2: there is nothing left to reproduce.</source>
        <translation>Muutoksen C-%1 tila on ”%2”: toistettavaa ei enää ole.</translation>
    </message>
    <message>
        <source>C-%1 is %2: there is nothing left to try.</source>
        <translation>Muutoksen C-%1 tila on ”%2”: kokeiltavaa ei enää ole.</translation>
    </message>
    <message>
        <source>C-%1 is %2: what is built stays in its release anyway.</source>
        <translation>Muutoksen C-%1 tila on ”%2”: rakennettu pysyy muutenkin julkaisussaan.</translation>
    </message>
    <message>
        <source>C-%1 is %2: what it took is known when it is built. Mark it ready first.</source>
        <translation>Muutoksen C-%1 tila on ”%2”: toteuma tiedetään, kun se on rakennettu. Merkitse se ensin valmiiksi.</translation>
    </message>
    <message>
        <source>C-%1 is a %2: only a correction has an urgency.</source>
        <translation>Muutoksen C-%1 laji on ”%2”: kiireellisyys on vain korjauksella.</translation>
    </message>
    <message>
        <source>C-%1 is a %2: only a correction is reproduced.</source>
        <translation>Muutoksen C-%1 laji on ”%2”: vain korjaus toistetaan.</translation>
    </message>
    <message>
        <source>C-%1 is a %2: only a correction is tried.</source>
        <translation>Muutoksen C-%1 laji on ”%2”: vain korjausta kokeillaan.</translation>
    </message>
    <message>
        <source>C-%1 is a mandate and must ship by %2; R-%3 is planned for %4.</source>
        <translation>C-%1 on velvoite ja julkaistava viimeistään %2; R-%3 on suunniteltu päivälle %4.</translation>
    </message>
    <message>
        <source>C-%1 is a mandate and must ship by %2; no release has it now.</source>
        <translation>C-%1 on velvoite ja julkaistava viimeistään %2; nyt se ei ole missään julkaisussa.</translation>
    </message>
    <message>
        <source>C-%1 is already honoured.</source>
        <translation>C-%1 on jo hyväksytty.</translation>
    </message>
    <message>
        <source>C-%1 is back in Decisions: %2.</source>
        <translation>C-%1 on taas päätettävänä: %2.</translation>
    </message>
    <message>
        <source>C-%1 is barred from R-%2 already.</source>
        <translation>C-%1 pidetään jo poissa julkaisusta R-%2.</translation>
    </message>
    <message>
        <source>C-%1 is barred from R-%2 by hand. Take that back first: unpin C-%3.</source>
        <translation>C-%1 pidetään käsin poissa julkaisusta R-%2. Ota se ensin takaisin: unpin C-%3.</translation>
    </message>
    <message>
        <source>C-%1 is barred from all releases already.</source>
        <translation>C-%1 pidetään jo poissa kaikista julkaisuista.</translation>
    </message>
    <message>
        <source>C-%1 is barred from all releases by hand. Take that back first: unpin C-%2.</source>
        <translation>C-%1 pidetään käsin poissa kaikista julkaisuista. Ota se ensin takaisin: unpin C-%2.</translation>
    </message>
    <message>
        <source>C-%1 is built for %2 already.</source>
        <translation>C-%1 on jo rakennettu julkaisuun %2.</translation>
    </message>
    <message>
        <source>C-%1 is critical: an expedited release is proposed.</source>
        <translation>C-%1 on kriittinen: ehdotetaan kiireellistä julkaisua.</translation>
    </message>
    <message>
        <source>C-%1 is free to be placed again</source>
        <translation>C-%1 voidaan taas sijoittaa vapaasti</translation>
    </message>
    <message>
        <source>C-%1 is merged into another change: estimate that one.</source>
        <translation>C-%1 on yhdistetty toiseen muutokseen: arvioi se muutos.</translation>
    </message>
    <message>
        <source>C-%1 is neither pinned to nor barred from R-%2.</source>
        <translation>C-%1 ei ole kiinnitetty julkaisuun R-%2, eikä sitä pidetä siitä poissa.</translation>
    </message>
    <message>
        <source>C-%1 is neither pinned to nor barred from any release.</source>
        <translation>C-%1 ei ole kiinnitetty mihinkään julkaisuun, eikä sitä pidetä mistään poissa.</translation>
    </message>
    <message>
        <source>C-%1 is no longer ported to R-%2</source>
        <translation>Muutosta C-%1 ei enää portata julkaisuun R-%2</translation>
    </message>
    <message>
        <source>C-%1 is no longer ported to R-%2.</source>
        <translation>Muutosta C-%1 ei enää portata julkaisuun R-%2.</translation>
    </message>
    <message>
        <source>C-%1 is no longer ported to R-%2: its own place in R-%3 takes that.</source>
        <translation>Muutosta C-%1 ei enää portata julkaisuun R-%2: sen korvaa muutoksen oma paikka julkaisussa R-%3.</translation>
    </message>
    <message>
        <source>C-%1 is no longer tied: %2</source>
        <translation>Muutoksen C-%1 riippuvuus poistettu: %2</translation>
    </message>
    <message>
        <source>C-%1 is no part of N-%2.</source>
        <translation>C-%1 ei ole osa uudistusta N-%2.</translation>
    </message>
    <message>
        <source>C-%1 is no quick win: %2.</source>
        <translation>C-%1 ei ole pikavoitto: %2.</translation>
    </message>
    <message>
        <source>C-%1 is not estimated any more</source>
        <translation>Muutoksen C-%1 arvio poistettu</translation>
    </message>
    <message>
        <source>C-%1 is not out with R-%2.</source>
        <translation>C-%1 ei ole ilmestynyt julkaisussa R-%2.</translation>
    </message>
    <message>
        <source>C-%1 is not to be placed here, so its effort can&apos;t be supposed.</source>
        <translation>Muutosta C-%1 ei sijoiteta tähän, joten sen työmäärää ei voi kokeilla.</translation>
    </message>
    <message>
        <source>C-%1 is not to be placed: only what is honoured, or stands in a coming release, is.</source>
        <translation>Muutosta C-%1 ei sijoiteta: vain hyväksytty tai tulevassa julkaisussa oleva sijoitetaan.</translation>
    </message>
    <message>
        <source>C-%1 is parked: it is not placed before somebody honours it.</source>
        <translation>C-%1 odottaa päätöstä: sitä ei sijoiteta, ennen kuin joku hyväksyy sen.</translation>
    </message>
    <message>
        <source>C-%1 is part of N-%2 already.</source>
        <translation>C-%1 on jo osa uudistusta N-%2.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to %2, which is not among these releases.</source>
        <translation>C-%1 on kiinnitetty julkaisuun %2, joka ei ole näiden joukossa.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to R-%2 already.</source>
        <translation>C-%1 on jo kiinnitetty julkaisuun R-%2.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to R-%2, so it can&apos;t be barred from R-%3. Take that back first: unpin C-%4.</source>
        <translation>C-%1 on kiinnitetty julkaisuun R-%2, joten sitä ei voi pitää poissa julkaisusta R-%3. Ota se ensin takaisin: unpin C-%4.</translation>
    </message>
    <message>
        <source>C-%1 is pinned to R-%2, so it can&apos;t be barred from all releases. Take that back first: unpin C-%3.</source>
        <translation>C-%1 on kiinnitetty julkaisuun R-%2, joten sitä ei voi pitää poissa kaikista julkaisuista. Ota se ensin takaisin: unpin C-%3.</translation>
    </message>
    <message>
        <source>C-%1 is planned, and N-%2 is only proposed. Honour N-%3 first, or let C-%4 ship by itself.</source>
        <translation>C-%1 on suunniteltu, ja N-%2 on vasta ehdotettu. Hyväksy ensin N-%3 tai anna muutoksen C-%4 ilmestyä yksin.</translation>
    </message>
    <message>
        <source>C-%1 is ready</source>
        <translation>C-%1 on valmis</translation>
    </message>
    <message>
        <source>C-%1 is rejected: nobody works on it.</source>
        <translation>C-%1 on hylätty: kukaan ei tee sitä.</translation>
    </message>
    <message>
        <source>C-%1 made: %2</source>
        <translation>C-%1 luotu: %2</translation>
    </message>
    <message>
        <source>C-%1 made: %2. %3 tickets wait for it</source>
        <translation>C-%1 luotu: %2. Sitä odottaa %3 pyyntöä</translation>
    </message>
    <message>
        <source>C-%1 made: %2. 1 ticket waits for it</source>
        <translation>C-%1 luotu: %2. Sitä odottaa 1 pyyntö</translation>
    </message>
    <message>
        <source>C-%1 merged into C-%2</source>
        <translation>C-%1 yhdistetty muutokseen C-%2</translation>
    </message>
    <message>
        <source>C-%1 must not ship before %2</source>
        <translation>C-%1 saa ilmestyä aikaisintaan %2</translation>
    </message>
    <message>
        <source>C-%1 must not ship before %2; R-%3 is planned earlier.</source>
        <translation>C-%1 saa ilmestyä aikaisintaan %2; R-%3 on suunniteltu aiemmaksi.</translation>
    </message>
    <message>
        <source>C-%1 must not ship before %2; R-%3 is planned for %4. Choose a later release.</source>
        <translation>C-%1 saa ilmestyä aikaisintaan %2; R-%3 on suunniteltu päivälle %4. Valitse myöhempi julkaisu.</translation>
    </message>
    <message>
        <source>C-%1 must ship by %2, and nobody has said how much work it is.</source>
        <translation>C-%1 on julkaistava viimeistään %2, eikä sen työmäärää ole kerrottu.</translation>
    </message>
    <message>
        <source>C-%1 must ship by %2: %3.</source>
        <translation>C-%1 on julkaistava viimeistään %2: %3.</translation>
    </message>
    <message>
        <source>C-%1 parked</source>
        <translation>C-%1 siirretty päätettäväksi</translation>
    </message>
    <message>
        <source>C-%1 passed its test for R-%2</source>
        <translation>C-%1 läpäisi testin julkaisuun R-%2</translation>
    </message>
    <message>
        <source>C-%1 pinned to R-%2, %3</source>
        <translation>C-%1 kiinnitetty julkaisuun R-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 placed in R-%2, %3</source>
        <translation>C-%1 sijoitettu julkaisuun R-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 ported to R-%2, %3</source>
        <translation>C-%1 portattu julkaisuun R-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 pulled out of N-%2, %3</source>
        <translation>C-%1 irrotettu uudistuksesta N-%2, %3</translation>
    </message>
    <message>
        <source>C-%1 rejected</source>
        <translation>C-%1 hylätty</translation>
    </message>
    <message>
        <source>C-%1 rejected, on the fast lane</source>
        <translation>C-%1 hylätty, ohituskaistalla</translation>
    </message>
    <message>
        <source>C-%1 reopened</source>
        <translation>C-%1 avattu uudelleen</translation>
    </message>
    <message>
        <source>C-%1 reproduced</source>
        <translation>C-%1 toistettu</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2</source>
        <translation>C-%1 vaatii muutoksen C-%2</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2 and stands in R-%3, which ships before R-%4. Let C-%5 slip instead: both move.</source>
        <translation>C-%1 vaatii muutoksen C-%2 ja on julkaisussa R-%3, joka ilmestyy ennen julkaisua R-%4. Myöhennä sen sijaan C-%5: molemmat siirtyvät.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, and stays shipped.</source>
        <translation>C-%1 vaatii muutoksen C-%2 ja pysyy julkaistuna.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, which is %3.</source>
        <translation>C-%1 vaatii muutoksen C-%2, jonka tila on ”%3”.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, which is not planned by %3. Place C-%4 first.</source>
        <translation>C-%1 vaatii muutoksen C-%2, jota ei ole suunniteltu viimeistään päivälle %3. Sijoita ensin C-%4.</translation>
    </message>
    <message>
        <source>C-%1 requires C-%2, which stands in a release apart from these.</source>
        <translation>C-%1 vaatii muutoksen C-%2, joka on muussa kuin näissä julkaisuissa.</translation>
    </message>
    <message>
        <source>C-%1 scored as agreed: %2</source>
        <translation>C-%1 pisteytetty yhteisesti: %2</translation>
    </message>
    <message>
        <source>C-%1 scored: %2</source>
        <translation>C-%1 pisteytetty: %2</translation>
    </message>
    <message>
        <source>C-%1 split: C-%2 is %3 again</source>
        <translation>C-%1 erotettu: muutoksen C-%2 tila on taas ”%3”</translation>
    </message>
    <message>
        <source>C-%1 stands in %2 at once.</source>
        <translation>C-%1 on yhtä aikaa täällä: %2.</translation>
    </message>
    <message>
        <source>C-%1 stays in R-%2: %3</source>
        <translation>C-%1 pysyy julkaisussa R-%2: %3</translation>
    </message>
    <message>
        <source>C-%1 took %2</source>
        <translation>Muutoksen C-%1 toteuma: %2</translation>
    </message>
    <message>
        <source>C-%1 took %2, estimated at %3</source>
        <translation>Muutoksen C-%1 toteuma: %2, arvio %3</translation>
    </message>
    <message>
        <source>C-%1 took: not known</source>
        <translation>Muutoksen C-%1 toteuma: ei tiedossa</translation>
    </message>
    <message>
        <source>C-%1 took: not known, estimated at %2</source>
        <translation>Muutoksen C-%1 toteuma: ei tiedossa, arvio %2</translation>
    </message>
    <message>
        <source>C-%1 tried: %2: %3</source>
        <translation>C-%1 kokeiltu: %2: %3</translation>
    </message>
    <message>
        <source>C-%1 waived in R-%2</source>
        <translation>C-%1 ohitettu julkaisussa R-%2</translation>
    </message>
    <message>
        <source>C-%1 was all that R-%2 still held, so the whole release is withdrawn.</source>
        <translation>C-%1 oli viimeinen, mitä julkaisussa R-%2 oli jäljellä, joten koko julkaisu perutaan.</translation>
    </message>
    <message>
        <source>C-%1 was already reproduced.</source>
        <translation>C-%1 on jo toistettu.</translation>
    </message>
    <message>
        <source>C-%1 was barred from R-%2 by hand; it stands in R-%3 now, so that no longer holds.</source>
        <translation>C-%1 pidettiin käsin poissa julkaisusta R-%2; nyt se on julkaisussa R-%3, joten tämä ei ole enää voimassa.</translation>
    </message>
    <message>
        <source>C-%1 was barred from all releases by hand; it stands in R-%2 now, so that no longer holds.</source>
        <translation>C-%1 pidettiin käsin poissa kaikista julkaisuista; nyt se on julkaisussa R-%2, joten tämä ei ole enää voimassa.</translation>
    </message>
    <message>
        <source>C-%1 was merged into C-%2, so C-%3 can&apos;t be merged into it. Split it first.</source>
        <translation>C-%1 on yhdistetty muutokseen C-%2, joten siihen ei voi yhdistää muutosta C-%3. Erota se ensin.</translation>
    </message>
    <message>
        <source>C-%1 was not placed: %2</source>
        <translation>Muutosta C-%1 ei sijoitettu: %2</translation>
    </message>
    <message>
        <source>C-%1 was not ported to R-%2.</source>
        <translation>Muutosta C-%1 ei portattu julkaisuun R-%2.</translation>
    </message>
    <message>
        <source>C-%1 was not rejected as not now: nothing brings it back but somebody who asks again.</source>
        <translation>Muutosta C-%1 ei hylätty vastauksella ”ei nyt”: sen tuo takaisin vain se, että joku pyytää uudelleen.</translation>
    </message>
    <message>
        <source>C-%1 was passed by %2 of %3 testers.</source>
        <translation>Muutoksen C-%1 on hyväksynyt %2 / %3 testaajaa.</translation>
    </message>
    <message>
        <source>C-%1 was pinned to R-%2 by hand; it stands in R-%3 now, so that no longer holds.</source>
        <translation>C-%1 oli kiinnitetty käsin julkaisuun R-%2; nyt se on julkaisussa R-%3, joten tämä ei ole enää voimassa.</translation>
    </message>
    <message>
        <source>C-%1 was pinned to all releases by hand; it stands in R-%2 now, so that no longer holds.</source>
        <translation>C-%1 oli kiinnitetty käsin kaikkiin julkaisuihin; nyt se on julkaisussa R-%2, joten tämä ei ole enää voimassa.</translation>
    </message>
    <message>
        <source>C-%1 was ported to R-%2 by hand: take it out instead (fortnight unport).</source>
        <translation>C-%1 on portattu julkaisuun R-%2 käsin: ota se sen sijaan pois (fortnight unport).</translation>
    </message>
    <message>
        <source>C-%1 was rejected. It comes back to Decisions: let it stand, or reopen it.</source>
        <translation>C-%1 oli hylätty. Se palaa päätettäväksi: pidä hylkäys voimassa tai avaa muutos uudelleen.</translation>
    </message>
    <message>
        <source>C-%1 was taken back from R-%2 already.</source>
        <translation>C-%1 on jo peruttu julkaisusta R-%2.</translation>
    </message>
    <message>
        <source>C-%1 was tried, and not seen in any place yet. Say where and in which situation it was seen.</source>
        <translation>Muutosta C-%1 on kokeiltu, mutta vikaa ei ole vielä nähty missään. Kerro, missä ja missä tilanteessa se nähtiin.</translation>
    </message>
    <message>
        <source>C-%1 withdrawn from R-%2, %3</source>
        <translation>C-%1 peruttu julkaisusta R-%2, %3</translation>
    </message>
    <message>
        <source>C-%1: %2</source>
        <translation>C-%1: %2</translation>
    </message>
    <message>
        <source>C-%1: %2 set</source>
        <translation>C-%1: %2 asetettu</translation>
    </message>
    <message>
        <source>C-%1: %2 set to %3</source>
        <translation>C-%1: %2, uusi arvo %3</translation>
    </message>
    <message>
        <source>C-%1: a trial taken away (%2)</source>
        <translation>C-%1: kokeilu poistettu (%2)</translation>
    </message>
    <message>
        <source>C-%1: the rejection stands</source>
        <translation>C-%1: hylkäys pysyy voimassa</translation>
    </message>
    <message>
        <source>C-%1: urgency %2, priority %3</source>
        <translation>C-%1: kiireellisyys %2, prioriteetti %3</translation>
    </message>
    <message>
        <source>C-%1: urgency %2, priority unknown until it is known who waits</source>
        <translation>C-%1: kiireellisyys %2, prioriteetti selviää, kun odottajat tiedetään</translation>
    </message>
    <message>
        <source>C-%1: workaround taken away</source>
        <translation>C-%1: kiertotapa poistettu</translation>
    </message>
    <message>
        <source>C-%1: workaround told</source>
        <translation>C-%1: kiertotapa kerrottu</translation>
    </message>
    <message>
        <source>Changes are scored and ordered so already; nothing was changed.</source>
        <translation>Muutokset pisteytetään ja järjestetään jo näin; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Choose at least one change.</source>
        <translation>Valitse ainakin yksi muutos.</translation>
    </message>
    <message>
        <source>Choose at least one ticket.</source>
        <translation>Valitse ainakin yksi pyyntö.</translation>
    </message>
    <message>
        <source>Choose one: an existing case, or a new one with cause and solution.</source>
        <translation>Valitse yksi: olemassa oleva tapaus tai uusi, jolla on syy ja ratkaisu.</translation>
    </message>
    <message>
        <source>Choose what is to be merged into C-%1.</source>
        <translation>Valitse, mitä muutokseen C-%1 yhdistetään.</translation>
    </message>
    <message>
        <source>Closed days have a first and a last one. Write them like 2026-12-24.</source>
        <translation>Suljetulla ajalla on ensimmäinen ja viimeinen päivä. Kirjoita ne muodossa 2026-12-24.</translation>
    </message>
    <message>
        <source>Closed days need a name, such as Christmas.</source>
        <translation>Suljettu aika tarvitsee nimen, esimerkiksi Joulu.</translation>
    </message>
    <message>
        <source>Deferred until when? Give the day on which it comes back.</source>
        <translation>Mihin asti lykätään? Anna päivä, jona se palaa.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>hollanti</translation>
    </message>
    <message>
        <source>Effort is a number of person-days above 0 (%1 to %2); %3 is none.</source>
        <translation>Työmäärä on henkilötyöpäivien määrä, yli 0 (%1–%2); %3 ei ole.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Estimate %1.</source>
        <translation>Arvioi %1.</translation>
    </message>
    <message>
        <source>Everyone who waited is told of *%1*: this letter can be a draft to review, but not off.</source>
        <translation>Kaikille odottaneille kerrotaan tästä: *%1*. Kirje voi olla tarkistettava luonnos, mutta sitä ei voi ottaa pois.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>For whom is it? Say an address, a name, or “name, organisation”.</source>
        <translation>Kenen puolesta? Anna osoite, nimi tai ”nimi, organisaatio”.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>saksa</translation>
    </message>
    <message>
        <source>Give %1 %2 more day of %3.</source>
        <translation>Anna julkaisulle %1 %2 lisäpäivä tiimiltä %3.</translation>
    </message>
    <message>
        <source>Give %1 %2 more day of %3. And %4 more.</source>
        <translation>Anna julkaisulle %1 %2 lisäpäivä tiimiltä %3. Ja %4 muuta.</translation>
    </message>
    <message>
        <source>Give %1 %2 more days of %3.</source>
        <translation>Anna julkaisulle %1 %2 lisäpäivää tiimiltä %3.</translation>
    </message>
    <message>
        <source>Give %1 %2 more days of %3. And %4 more.</source>
        <translation>Anna julkaisulle %1 %2 lisäpäivää tiimiltä %3. Ja %4 muuta.</translation>
    </message>
    <message>
        <source>Give %1 a later date, or let it lapse.</source>
        <translation>Anna myöhempi päivä tai anna raueta: %1.</translation>
    </message>
    <message>
        <source>Give %1 more days of %2.</source>
        <translation>Anna julkaisulle %1 lisää päiviä tiimiltä %2.</translation>
    </message>
    <message>
        <source>Guides of %1: %2</source>
        <translation>Ohjeet, %1: %2</translation>
    </message>
    <message>
        <source>Guides removed: %1 page</source>
        <translation>Ohjeita poistettu: %1 sivu</translation>
    </message>
    <message>
        <source>Guides removed: %1 pages</source>
        <translation>Ohjeita poistettu: %1 sivua</translation>
    </message>
    <message>
        <source>Guides removed: G-%1: %2</source>
        <translation>Ohje poistettu: G-%1: %2</translation>
    </message>
    <message>
        <source>History is broken at act %1: it, or what came before it, was altered outside the program.</source>
        <translation>Historia on rikki toimen %1 kohdalla: sitä tai jotakin sitä edeltävää on muutettu ohjelman ulkopuolella.</translation>
    </message>
    <message>
        <source>How many must wait for it?</source>
        <translation>Kuinka monen on odotettava sitä?</translation>
    </message>
    <message>
        <source>How many person-days must be free?</source>
        <translation>Montako henkilötyöpäivää on oltava vapaana?</translation>
    </message>
    <message>
        <source>How much of the working time of %1? Write it as 80% or 0.8; 0% for none.</source>
        <translation>Kuinka suuri osuus työajasta, %1? Kirjoita se muodossa 80% tai 0.8; 0% tarkoittaa, ettei mitään.</translation>
    </message>
    <message>
        <source>Import %1; this file is read along with it when it lies beside it.</source>
        <translation>Tuo %1; tämä tiedosto luetaan samalla, kun se on sen vieressä.</translation>
    </message>
    <message>
        <source>Import %1; this one is not needed.</source>
        <translation>Tuo %1; tätä ei tarvita.</translation>
    </message>
    <message>
        <source>Import the table of tickets; this file is read along with it when it lies beside it.</source>
        <translation>Tuo pyyntöjen taulukko; tämä tiedosto luetaan samalla, kun se on sen vieressä.</translation>
    </message>
    <message>
        <source>Import the table of tickets; this one is not needed.</source>
        <translation>Tuo pyyntöjen taulukko; tätä ei tarvita.</translation>
    </message>
    <message>
        <source>In which situation was it tried? Say it in a few words, such as “with the filter on”.</source>
        <translation>Missä tilanteessa kokeiltiin? Kerro se muutamalla sanalla, esimerkiksi ”suodatin päällä”.</translation>
    </message>
    <message>
        <source>Into which renewal? Name it: fortnight renewal bake C-%1 N-1 --reason …</source>
        <translation>Mihin uudistukseen? Nimeä se: fortnight renewal bake C-%1 N-1 --reason …</translation>
    </message>
    <message>
        <source>It can&apos;t have been received in %1: the year is %2 or later.</source>
        <translation>Saapumisvuosi ei voi olla %1: aikaisin mahdollinen on %2.</translation>
    </message>
    <message>
        <source>It can&apos;t have been received in the future.</source>
        <translation>Saapumisaika ei voi olla tulevaisuudessa.</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>Sitä ei voitu lukea: %1.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Siinä ei ole tekstiä.</translation>
    </message>
    <message>
        <source>It is known already that C-%1 excludes C-%2.</source>
        <translation>On jo tiedossa, että C-%1 sulkee pois muutoksen C-%2.</translation>
    </message>
    <message>
        <source>It is known already that C-%1 goes together with C-%2.</source>
        <translation>On jo tiedossa, että C-%1 kuuluu yhteen muutoksen C-%2 kanssa.</translation>
    </message>
    <message>
        <source>It is known already that C-%1 requires C-%2.</source>
        <translation>On jo tiedossa, että C-%1 vaatii muutoksen C-%2.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>Sen koko on yli %1 Mt.</translation>
    </message>
    <message>
        <source>It is no file that can be read.</source>
        <translation>Se ei ole luettava tiedosto.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Se ei ole tekstiä.</translation>
    </message>
    <message>
        <source>It is not clear which column of %1 holds the %2. Say it with --map %3=COLUMN (in the window: choose it). The columns are %4.</source>
        <translation>Ei ole selvää, missä tiedoston %1 sarakkeessa on: %2. Kerro se näin: --map %3=COLUMN (ikkunassa: valitse se). Sarakkeet: %4.</translation>
    </message>
    <message>
        <source>It was changed at this very moment. See what it says now, then try again.</source>
        <translation>Sitä muutettiin juuri tällä hetkellä. Katso, mitä siinä nyt on, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>It works: %1 holds %2 mails, %3 of them not looked at yet.</source>
        <translation>Se toimii: kansiossa %1 on %2 viestiä, joista katsomatta %3.</translation>
    </message>
    <message>
        <source>It works: %1 holds 1 mail, %2 of them not looked at yet.</source>
        <translation>Se toimii: kansiossa %1 on 1 viesti, josta katsomatta %2.</translation>
    </message>
    <message>
        <source>It would be done to %1 of %2 tickets, with %3 letters; nothing was done</source>
        <translation>Se tehtäisiin näin monelle pyynnölle: %1 / %2, kirjeitä %3; mitään ei tehty</translation>
    </message>
    <message>
        <source>It would be done to %1 of %2 tickets, with 1 letter; nothing was done</source>
        <translation>Se tehtäisiin näin monelle pyynnölle: %1 / %2, kirjeitä 1; mitään ei tehty</translation>
    </message>
    <message>
        <source>It would come back on %1, after %2, the latest date for an answer. Choose an earlier day, or a later answer.</source>
        <translation>Se palaisi %1, viimeisen vastauspäivän %2 jälkeen. Valitse aikaisempi päivä tai myöhempi vastauspäivä.</translation>
    </message>
    <message>
        <source>Its date can&apos;t be: “%1”.</source>
        <translation>Sen päiväys ei ole mahdollinen: ”%1”.</translation>
    </message>
    <message>
        <source>Its first ticket cannot be read.</source>
        <translation>Sen ensimmäistä pyyntöä ei voi lukea.</translation>
    </message>
    <message>
        <source>Its name is too long, or holds bytes that are no text. Rename it.</source>
        <translation>Nimi on liian pitkä, tai siinä on tavuja, jotka eivät ole tekstiä. Nimeä se uudelleen.</translation>
    </message>
    <message>
        <source>Its text is not %1. Save it as UTF-8.</source>
        <translation>Sen teksti ei ole merkistöä %1. Tallenna se UTF-8-muodossa.</translation>
    </message>
    <message>
        <source>K-%1 is in %2, and %3: say it in their words (fortnight close --text …).</source>
        <translation>Tapauksen K-%1 kieli on %2; %3. Kirjoita teksti heidän kielellään (fortnight close --text …).</translation>
    </message>
    <message>
        <source>K-%1 mended: %2</source>
        <translation>K-%1 muokattu: %2</translation>
    </message>
    <message>
        <source>K-%1 removed: %2</source>
        <translation>K-%1 poistettu: %2</translation>
    </message>
    <message>
        <source>Keep fewer days for %1 in %2.</source>
        <translation>Varaa vähemmän päiviä julkaisussa %2: %1.</translation>
    </message>
    <message>
        <source>Let %1 in again.</source>
        <translation>Salli taas mukaan: %1.</translation>
    </message>
    <message>
        <source>Let %1 ship earlier.</source>
        <translation>Salli aikaisempi julkaisu: %1.</translation>
    </message>
    <message>
        <source>Letter %1 reworded</source>
        <translation>Kirjeen %1 teksti muutettu</translation>
    </message>
    <message>
        <source>Letters went to %1, so it stays on record. Take its step away, or rename it.</source>
        <translation>%1 on saanut kirjeitä, joten taho jää tietoihin. Poista sen porras tai nimeä se uudelleen.</translation>
    </message>
    <message>
        <source>Line %1 is not a complete JSON object and was skipped. Mend it and import again.</source>
        <translation>Rivi %1 ei ole kokonainen JSON-objekti, ja se ohitettiin. Korjaa se ja tuo uudelleen.</translation>
    </message>
    <message>
        <source>Mail (dry run, nothing is kept): %1</source>
        <translation>Sähköposti (kokeilu, mitään ei tallenneta): %1</translation>
    </message>
    <message>
        <source>Mail is fetched every so many minutes, at most once a day; 0 means only when somebody asks.</source>
        <translation>Postin noutoväli annetaan minuutteina, enintään vuorokausi; 0 tarkoittaa, että posti noudetaan vain pyydettäessä.</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>Sähköposti: %1</translation>
    </message>
    <message>
        <source>Make a release on or before %1 (fortnight release new --kind regular --date %2), give %3 a later date, or let it lapse.</source>
        <translation>Luo julkaisu viimeistään päivälle %1 (fortnight release new --kind regular --date %2), anna myöhempi päivä (%3) tai anna sen raueta.</translation>
    </message>
    <message>
        <source>More than %1 rows are too many for one paste. Paste them in parts.</source>
        <translation>Yli %1 riviä on liikaa kerralla liitettäväksi. Liitä ne osissa.</translation>
    </message>
    <message>
        <source>N-%1 changed: %2</source>
        <translation>N-%1 muutettu: %2</translation>
    </message>
    <message>
        <source>N-%1 has R-%2 as its target already.</source>
        <translation>Uudistuksen N-%1 tavoite on jo julkaisu R-%2.</translation>
    </message>
    <message>
        <source>N-%1 has no size, so nobody knows how much time to keep. Give it one first.</source>
        <translation>Uudistuksella N-%1 ei ole kokoa, joten kukaan ei tiedä, paljonko aikaa varataan. Anna ensin koko.</translation>
    </message>
    <message>
        <source>N-%1 has no target release already.</source>
        <translation>Uudistuksella N-%1 ei ole tavoitejulkaisua nytkään.</translation>
    </message>
    <message>
        <source>N-%1 has no target release any more</source>
        <translation>Uudistuksella N-%1 ei ole enää tavoitejulkaisua</translation>
    </message>
    <message>
        <source>N-%1 honoured</source>
        <translation>N-%1 hyväksytty</translation>
    </message>
    <message>
        <source>N-%1 honoured, and %2 with it</source>
        <translation>N-%1 hyväksytty, samalla %2</translation>
    </message>
    <message>
        <source>N-%1 is to ship in R-%2, %3</source>
        <translation>N-%1 ilmestyy julkaisussa R-%2, %3</translation>
    </message>
    <message>
        <source>N-%1 of %2 has that title already.</source>
        <translation>Uudistuksella N-%1 on jo tämä otsikko, tuote %2.</translation>
    </message>
    <message>
        <source>N-%1 proposed: %2</source>
        <translation>N-%1 ehdotettu: %2</translation>
    </message>
    <message>
        <source>N-%1 rejected</source>
        <translation>N-%1 hylätty</translation>
    </message>
    <message>
        <source>N-%1 rejected; %2 to be decided today</source>
        <translation>N-%1 hylätty; tänään päätettävä %2</translation>
    </message>
    <message>
        <source>N-%1 should have been decided by now, so nobody can be told when it will be. Honour it, or give it another review date first.</source>
        <translation>Uudistuksesta N-%1 olisi pitänyt jo päättää, joten kenellekään ei voi kertoa, milloin päätös tulee. Hyväksy se tai anna sille ensin uusi tarkistuspäivä.</translation>
    </message>
    <message>
        <source>N-%1: %2 person-days reserved: %3</source>
        <translation>N-%1: varattu %2 henkilötyöpäivää: %3</translation>
    </message>
    <message>
        <source>N-%1: no time reserved</source>
        <translation>N-%1: aikaa ei varattu</translation>
    </message>
    <message>
        <source>Name the other change.</source>
        <translation>Nimeä toinen muutos.</translation>
    </message>
    <message>
        <source>No address that could be answered stands in it.</source>
        <translation>Siinä ei ole osoitetta, johon voisi vastata.</translation>
    </message>
    <message>
        <source>No calendar of public holidays is known for “%1”.</source>
        <translation>Pyhäpäiväkalenteria ei tunneta: ”%1”.</translation>
    </message>
    <message>
        <source>No column is surely the %1. Say which: --map key=COLUMN, or choose it in the import window.</source>
        <translation>Yhdestäkään sarakkeesta ei voi päätellä varmasti: %1. Kerro, mikä se on: --map key=COLUMN, tai valitse se tuonti-ikkunassa.</translation>
    </message>
    <message>
        <source>No column is surely the %1. Say which: --map subject=COLUMN, or choose it in the import window.</source>
        <translation>Yhdestäkään sarakkeesta ei voi päätellä varmasti: %1. Kerro, mikä se on: --map subject=COLUMN, tai valitse se tuonti-ikkunassa.</translation>
    </message>
    <message>
        <source>No coming release holds more than %1 person-days, so %2 are never free until one is given a larger capacity.</source>
        <translation>Missään tulevassa julkaisussa ei ole yli %1 henkilötyöpäivää, joten %2 ei vapaudu, ennen kuin jokin saa suuremman kapasiteetin.</translation>
    </message>
    <message>
        <source>No letter is about to leave.</source>
        <translation>Yksikään kirje ei ole lähdössä.</translation>
    </message>
    <message>
        <source>No mail server is set up. Set sender and smtp_host in Settings (or: fortnight settings set sender=… smtp_host=…), or write the letters as files: fortnight outbox eml DIR.</source>
        <translation>Postipalvelinta ei ole määritetty. Anna lähettäjä ja palvelin asetuksissa (tai: fortnight settings set sender=… smtp_host=…) tai kirjoita kirjeet tiedostoiksi: fortnight outbox eml DIR.</translation>
    </message>
    <message>
        <source>No mailbox is set up. Set its server and user in Settings, Mail (or: fortnight settings set imap_host=… imap_user=…).</source>
        <translation>Postilaatikkoa ei ole määritetty. Anna palvelin ja käyttäjä kohdassa Asetukset, Sähköposti (tai: fortnight settings set imap_host=… imap_user=…).</translation>
    </message>
    <message>
        <source>No move of the plan was taken, so there is nothing to apply.</source>
        <translation>Yhtään suunnitelman siirtoa ei valittu, joten toteutettavaa ei ole.</translation>
    </message>
    <message>
        <source>No plan was found in this time. Give more seconds, or fewer releases.</source>
        <translation>Tässä ajassa ei löytynyt suunnitelmaa. Anna lisää sekunteja tai vähemmän julkaisuja.</translation>
    </message>
    <message>
        <source>No release of %1 is due on %2: there is no open day to move it to.</source>
        <translation>Tuotteen %1 julkaisua ei tule päivälle %2: ei ole avointa päivää, johon sen voisi siirtää.</translation>
    </message>
    <message>
        <source>No release of %1 is due on %2: there is no open day within %3 days to move it to.</source>
        <translation>Tuotteen %1 julkaisua ei tule päivälle %2: %3 päivän sisällä ei ole avointa päivää, johon sen voisi siirtää.</translation>
    </message>
    <message>
        <source>No team has any of the work: give one of them more than 0 person-days.</source>
        <translation>Millään tiimillä ei ole työtä: anna jollekin yli 0 henkilötyöpäivää.</translation>
    </message>
    <message>
        <source>Nobody has asked for C-%1 again.</source>
        <translation>Kukaan ei ole pyytänyt muutosta C-%1 uudelleen.</translation>
    </message>
    <message>
        <source>Nobody has said how much work %1 is.</source>
        <translation>Työmäärää ei ole kerrottu: %1.</translation>
    </message>
    <message>
        <source>Nobody has said how much work C-%1 is, so it can&apos;t be more or less. Estimate it.</source>
        <translation>Muutoksen C-%1 työmäärää ei ole kerrottu, joten se ei voi olla suurempi tai pienempi. Arvioi se.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. A new person is made by mail address.</source>
        <translation>Ketään nimeltä ”%1” ei ole. Uusi henkilö luodaan sähköpostiosoitteella.</translation>
    </message>
    <message>
        <source>Nobody is consulted on C-%1 at the moment.</source>
        <translation>Muutoksesta C-%1 ei kysytä nyt keneltäkään.</translation>
    </message>
    <message>
        <source>Nobody is in %1 any more, so its time is unknown.</source>
        <translation>Tiimissä %1 ei ole enää ketään, joten sen aikaa ei tiedetä.</translation>
    </message>
    <message>
        <source>Nobody is in %1, so its time is unknown: name its members, or its days a release.</source>
        <translation>Tiimissä %1 ei ole ketään, joten sen aikaa ei tiedetä: nimeä jäsenet tai anna päivät julkaisua kohti.</translation>
    </message>
    <message>
        <source>Nobody is known who asked, and the house keeps a register of who may.</source>
        <translation>Pyytäjää ei tiedetä, ja talolla on luettelo niistä, jotka saavat pyytää.</translation>
    </message>
    <message>
        <source>Nobody is named who decides on C-%1. Name somebody: fortnight chain set product-owner name=&apos;Noor Haddad&apos;</source>
        <translation>Ketään ei ole nimetty päättämään muutoksesta C-%1. Nimeä joku: fortnight chain set product-owner name=&apos;Noor Haddad&apos;</translation>
    </message>
    <message>
        <source>Nobody is the %1 of %2. All of them: fortnight chain show</source>
        <translation>Ketään ei ole nimetty: %1 (%2). Kaikki vastuuhenkilöt: fortnight chain show</translation>
    </message>
    <message>
        <source>Not before which day?</source>
        <translation>Aikaisintaan minä päivänä?</translation>
    </message>
    <message>
        <source>Nothing can be done to any of them: %1</source>
        <translation>Minkään kohdalla ei voi tehdä mitään: %1</translation>
    </message>
    <message>
        <source>Nothing has changed in that folder.</source>
        <translation>Kansiossa ei ole muuttunut mitään.</translation>
    </message>
    <message>
        <source>Nothing is %1 without a reason that can be told.</source>
        <translation>Perustelu puuttuu: merkintä ”%1” vaatii perustelun, jonka voi kertoa.</translation>
    </message>
    <message>
        <source>Nothing was merged into C-%1, and nothing of it elsewhere.</source>
        <translation>Muutokseen C-%1 ei ole yhdistetty mitään, eikä siitä mitään muualle.</translation>
    </message>
    <message>
        <source>Nothing was set. %1</source>
        <translation>Mitään ei asetettu. %1</translation>
    </message>
    <message>
        <source>Nothing was set. %1 And %2 more.</source>
        <translation>Mitään ei asetettu. %1 Ja %2 muuta.</translation>
    </message>
    <message>
        <source>On which day is it to come back? Write it like 2027-03-01.</source>
        <translation>Minä päivänä se palaa? Kirjoita päivä muodossa 2027-03-01.</translation>
    </message>
    <message>
        <source>One change stands there twice. Give each of them one value.</source>
        <translation>Sama muutos on mukana kahdesti. Anna kullekin yksi arvo.</translation>
    </message>
    <message>
        <source>Only %1 lines are read. Split the file.</source>
        <translation>Vain %1 riviä luetaan. Jaa tiedosto.</translation>
    </message>
    <message>
        <source>Only what is honoured goes on the fast lane.</source>
        <translation>Vain hyväksytty pääsee ohituskaistalle.</translation>
    </message>
    <message>
        <source>Only what is rejected as not-now comes back by itself. Leave out what brings it back.</source>
        <translation>Vain tavalla not-now hylätty palaa itsestään. Jätä pois se, mikä toisi sen takaisin.</translation>
    </message>
    <message>
        <source>Ordered by %1</source>
        <translation>Järjestys: %1</translation>
    </message>
    <message>
        <source>P-%1 made: %2</source>
        <translation>P-%1 luotu: %2</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>Ohitettu: %1</translation>
    </message>
    <message>
        <source>Passed over: %1 And %2 more.</source>
        <translation>Ohitettu: %1 Ja %2 muuta.</translation>
    </message>
    <message>
        <source>Phrase “%1” for %2 kept</source>
        <translation>Fraasi ”%1” tallennettu, päätös: %2</translation>
    </message>
    <message>
        <source>Phrase “%1” for %2 removed</source>
        <translation>Fraasi ”%1” poistettu, päätös: %2</translation>
    </message>
    <message>
        <source>Plan applied: %1 (%2)</source>
        <translation>Suunnitelma toteutettu: %1 (%2)</translation>
    </message>
    <message>
        <source>Planned on closed days now: %1 and %2 more. Give them another day, or let them ship in spite of closed days in your name.</source>
        <translation>Suljetuille päiville osuu nyt: %1 ja %2 muuta. Anna niille toinen päivä tai salli omissa nimissäsi julkaisu suljettuna aikana.</translation>
    </message>
    <message>
        <source>Planned on closed days now: %1. Give them another day, or let them ship in spite of closed days in your name.</source>
        <translation>Suljetuille päiville osuu nyt: %1. Anna toinen päivä tai salli omissa nimissäsi julkaisu suljettuna aikana.</translation>
    </message>
    <message>
        <source>R-%1 and N-%2 belong to different products.</source>
        <translation>R-%1 ja N-%2 kuuluvat eri tuotteisiin.</translation>
    </message>
    <message>
        <source>R-%1 can&apos;t ship today: %2 lasts until %3. Ship it after that, or take it on in your name (fortnight release except R-%4 --reason …).</source>
        <translation>R-%1 ei voi ilmestyä tänään: %2 kestää päivään %3. Julkaise se sen jälkeen tai ota vastuu omissa nimissäsi (fortnight release except R-%4 --reason …).</translation>
    </message>
    <message>
        <source>R-%1 carries no hot fix C-%2.</source>
        <translation>Julkaisussa R-%1 ei ole mukana pikakorjausta C-%2.</translation>
    </message>
    <message>
        <source>R-%1 changed</source>
        <translation>R-%1 muutettu</translation>
    </message>
    <message>
        <source>R-%1 comes after %2 now.</source>
        <translation>R-%1 tulee nyt näiden jälkeen: %2.</translation>
    </message>
    <message>
        <source>R-%1 comes before %2 now.</source>
        <translation>R-%1 tulee nyt ennen näitä: %2.</translation>
    </message>
    <message>
        <source>R-%1 counts as failed by the word of %2.</source>
        <translation>R-%1 lasketaan epäonnistuneeksi, testaaja %2.</translation>
    </message>
    <message>
        <source>R-%1 failed its test as a whole</source>
        <translation>R-%1 ei läpäissyt kokonaistestiä</translation>
    </message>
    <message>
        <source>R-%1 freezes on %2 now.</source>
        <translation>R-%1 jäätyy nyt %2.</translation>
    </message>
    <message>
        <source>R-%1 freezes on a day from today to its own, %2; %3 is none of them.</source>
        <translation>R-%1 jäätyy aikaisintaan tänään ja viimeistään julkaisupäivänään %2; %3 ei käy.</translation>
    </message>
    <message>
        <source>R-%1 has changed while you looked at it: other changes would ship or slip, or others be told, than you confirmed. See what it says now, then try again.</source>
        <translation>R-%1 on muuttunut, kun katsoit sitä: julkaistavat, myöhennettävät tai kirjeiden saajat ovat muut kuin vahvistit. Katso, mitä siinä nyt on, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>R-%1 has shipped already.</source>
        <translation>R-%1 on jo ilmestynyt.</translation>
    </message>
    <message>
        <source>R-%1 held nothing any more, so it is no longer frozen.</source>
        <translation>Julkaisussa R-%1 ei ollut enää mitään, joten se ei ole enää jäädytetty.</translation>
    </message>
    <message>
        <source>R-%1 held nothing on the day of its freeze: it freezes on %2 now.</source>
        <translation>Julkaisussa R-%1 ei ollut mitään jäädytyspäivänä: nyt se jäädytetään %2.</translation>
    </message>
    <message>
        <source>R-%1 held nothing on the day of its freeze: that falls.</source>
        <translation>Julkaisussa R-%1 ei ollut mitään jäädytyspäivänä: jäädytys jää pois.</translation>
    </message>
    <message>
        <source>R-%1 holds %2, ported to it. Take that out first (fortnight unport).</source>
        <translation>Julkaisuun R-%1 on portattu %2. Ota ensin pois (fortnight unport).</translation>
    </message>
    <message>
        <source>R-%1 holds %2. Move them to another release first (slip or place).</source>
        <translation>Julkaisussa R-%1 on %2. Siirrä ensin toiseen julkaisuun (slip tai place).</translation>
    </message>
    <message>
        <source>R-%1 holds nothing, so there is nothing to test.</source>
        <translation>R-%1 on tyhjä, joten testattavaa ei ole.</translation>
    </message>
    <message>
        <source>R-%1 is %2</source>
        <translation>R-%1: %2</translation>
    </message>
    <message>
        <source>R-%1 is %2: it is frozen already.</source>
        <translation>Julkaisun R-%1 tila on ”%2”: se on jo jäädytetty.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it needs no exception.</source>
        <translation>Julkaisun R-%1 tila on ”%2”: se ei tarvitse poikkeusta.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it stays as it was.</source>
        <translation>Julkaisun R-%1 tila on ”%2”: se pysyy ennallaan.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it stays in the history.</source>
        <translation>Julkaisun R-%1 tila on ”%2”: se jää historiaan.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it takes nothing more in.</source>
        <translation>Julkaisun R-%1 tila on ”%2”: se ei ota enää mitään vastaan.</translation>
    </message>
    <message>
        <source>R-%1 is %2: it takes nothing more in. Choose a later release.</source>
        <translation>Julkaisun R-%1 tila on ”%2”: se ei ota enää mitään vastaan. Valitse myöhempi julkaisu.</translation>
    </message>
    <message>
        <source>R-%1 is %2: no time can be kept in it any more.</source>
        <translation>Julkaisun R-%1 tila on ”%2”: siitä ei voi enää varata aikaa.</translation>
    </message>
    <message>
        <source>R-%1 is %2: only what has shipped is withdrawn.</source>
        <translation>Julkaisun R-%1 tila on ”%2”: vain julkaistun voi perua.</translation>
    </message>
    <message>
        <source>R-%1 is %2: there is nothing to test any more.</source>
        <translation>Julkaisun R-%1 tila on ”%2”: testattavaa ei enää ole.</translation>
    </message>
    <message>
        <source>R-%1 is %2: withdraw the change from it instead.</source>
        <translation>Julkaisun R-%1 tila on ”%2”: peru sen sijaan muutos siitä.</translation>
    </message>
    <message>
        <source>R-%1 is a release of %2, and C-%3 belongs to another product.</source>
        <translation>R-%1 on tuotteen %2 julkaisu, ja C-%3 kuuluu toiseen tuotteeseen.</translation>
    </message>
    <message>
        <source>R-%1 is counted on by %2: its target, or time kept for it. Move that first.</source>
        <translation>Julkaisua R-%1 tarvitsee %2: se on tavoitejulkaisu tai siitä on varattu aikaa. Siirrä ensin se.</translation>
    </message>
    <message>
        <source>R-%1 is excepted from %2 already.</source>
        <translation>Julkaisulla R-%1 on jo poikkeus: %2.</translation>
    </message>
    <message>
        <source>R-%1 is excepted from nothing that is still to come.</source>
        <translation>Julkaisulla R-%1 ei ole poikkeusta mistään tulevasta.</translation>
    </message>
    <message>
        <source>R-%1 is expedited: it takes critical corrections, and no renewal.</source>
        <translation>R-%1 on kiireellinen: siihen otetaan kriittisiä korjauksia, ei uudistuksia.</translation>
    </message>
    <message>
        <source>R-%1 is expedited: no time is kept in it for a renewal.</source>
        <translation>R-%1 on kiireellinen: siitä ei varata aikaa uudistukselle.</translation>
    </message>
    <message>
        <source>R-%1 is in test again.</source>
        <translation>R-%1 on taas testissä.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready.</source>
        <translation>R-%1 ei ole enää valmis.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: %2 are not tested in it.</source>
        <translation>R-%1 ei ole enää valmis, koska siinä on testaamatta: %2.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: %2 is no critical correction.</source>
        <translation>R-%1 ei ole enää valmis: %2 ei ole kriittinen korjaus.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: %2 is not tested in it.</source>
        <translation>R-%1 ei ole enää valmis, koska siinä on testaamatta: %2.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: it has not passed its test as a whole.</source>
        <translation>R-%1 ei ole enää valmis: kokonaisuus ei ole läpäissyt testiä.</translation>
    </message>
    <message>
        <source>R-%1 is no longer ready: it lacks the hot fix %2.</source>
        <translation>R-%1 ei ole enää valmis: siitä puuttuu pikakorjaus %2.</translation>
    </message>
    <message>
        <source>R-%1 is not among the releases that are composed. Place C-%2 in it instead.</source>
        <translation>R-%1 ei ole koostettavien julkaisujen joukossa. Sijoita C-%2 siihen itse.</translation>
    </message>
    <message>
        <source>R-%1 is open again, until everything in it is tested.</source>
        <translation>R-%1 on taas avoinna, kunnes kaikki siinä on testattu.</translation>
    </message>
    <message>
        <source>R-%1 is ready: everything in it is ready and tested. Ship it when you are.</source>
        <translation>R-%1 on valmis: kaikki siinä on valmista ja testattua. Julkaise se, kun haluat.</translation>
    </message>
    <message>
        <source>R-%1 is ready: everything in it is tested. Ship it when you are.</source>
        <translation>R-%1 on valmis: kaikki siinä on testattu. Julkaise se, kun haluat.</translation>
    </message>
    <message>
        <source>R-%1 is to be tested as a whole again.</source>
        <translation>R-%1 on testattava uudelleen kokonaisuutena.</translation>
    </message>
    <message>
        <source>R-%1 lies on no closed day: it needs no exception.</source>
        <translation>R-%1 ei osu suljettuun päivään: se ei tarvitse poikkeusta.</translation>
    </message>
    <message>
        <source>R-%1 made: %2, %3, %4</source>
        <translation>R-%1 luotu: %2, %3, %4</translation>
    </message>
    <message>
        <source>R-%1 may ship in spite of %2</source>
        <translation>R-%1 saa ilmestyä suljettuna aikana: %2</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 and %4 kept for renewals for the %5 that %6 has, of which %7 are for faults alone.</source>
        <translation>Julkaisussa R-%1 on nyt %2 tiimiltä %3 ja uudistuksille varattua %4; tiimillä %6 on aikaa %5, josta vain vioille %7.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 and %4 kept for renewals for the %5 that %6 has.</source>
        <translation>Julkaisussa R-%1 on nyt %2 tiimiltä %3 ja uudistuksille varattua %4; tiimillä %6 on aikaa %5.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 for the %4 that %5 has, of which %6 are for faults alone.</source>
        <translation>Julkaisussa R-%1 on nyt %2 tiimiltä %3; tiimillä %5 on aikaa %4, josta vain vioille %6.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of %3 for the %4 that %5 has.</source>
        <translation>Julkaisussa R-%1 on nyt %2 tiimiltä %3; tiimillä %5 on aikaa %4.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of work and %3 kept for renewals for a capacity of %4.</source>
        <translation>Julkaisussa R-%1 on nyt työtä %2 ja uudistuksille varattua %3; kapasiteetti on %4.</translation>
    </message>
    <message>
        <source>R-%1 now holds %2 of work for a capacity of %3.</source>
        <translation>Julkaisussa R-%1 on nyt työtä %2; kapasiteetti on %3.</translation>
    </message>
    <message>
        <source>R-%1 on %2 (%3)</source>
        <translation>R-%1, %2 (%3)</translation>
    </message>
    <message>
        <source>R-%1 passed its test as a whole</source>
        <translation>R-%1 läpäisi kokonaistestin</translation>
    </message>
    <message>
        <source>R-%1 removed: %2</source>
        <translation>R-%1 poistettu: %2</translation>
    </message>
    <message>
        <source>R-%1 shares its day, %2, with %3.</source>
        <translation>Julkaisulla R-%1 on sama päivä, %2, kuin: %3.</translation>
    </message>
    <message>
        <source>R-%1 shipped: %2 with %3 for %4 who waited</source>
        <translation>R-%1 julkaistu: %2, mukana %3, odottajia %4</translation>
    </message>
    <message>
        <source>R-%1 ships on no closed day any more</source>
        <translation>R-%1 ei enää ilmesty suljettuna päivänä</translation>
    </message>
    <message>
        <source>R-%1 ships with all it holds: open items block it and are not moved along.</source>
        <translation>R-%1 ilmestyy kaikkine sisältöineen: avoimet kohdat estävät sen, eikä niitä siirretä.</translation>
    </message>
    <message>
        <source>R-%1 should be frozen since %2: it takes nothing more in. Choose a later release.</source>
        <translation>Julkaisun R-%1 olisi pitänyt jäätyä %2: se ei ota enää mitään vastaan. Valitse myöhempi julkaisu.</translation>
    </message>
    <message>
        <source>R-%1 was named in a letter, so it stays, empty. Give it another day: release set R-%2 date=…</source>
        <translation>R-%1 mainittiin kirjeessä, joten se jää tyhjänä. Anna sille toinen päivä: release set R-%2 date=…</translation>
    </message>
    <message>
        <source>R-%1 was passed by %2 of %3 testers.</source>
        <translation>Julkaisun R-%1 on hyväksynyt %2 / %3 testaajaa.</translation>
    </message>
    <message>
        <source>R-%1 was planned for %2, and that day is past: nobody can be promised it. Give it another day first (release set R-%3 date=…), or choose R-%4 on %5.</source>
        <translation>R-%1 oli suunniteltu päivälle %2, joka on mennyt: sitä ei voi luvata kenellekään. Anna sille ensin toinen päivä (release set R-%3 date=…) tai valitse R-%4, %5.</translation>
    </message>
    <message>
        <source>R-%1 was planned for %2, and that day is past: nobody can be promised it. Give it another day first (release set R-%3 date=…).</source>
        <translation>R-%1 oli suunniteltu päivälle %2, joka on mennyt: sitä ei voi luvata kenellekään. Anna sille ensin toinen päivä (release set R-%3 date=…).</translation>
    </message>
    <message>
        <source>R-%1 withdrawn: %2</source>
        <translation>R-%1 peruttu: %2</translation>
    </message>
    <message>
        <source>Record %1 has a text of more than %2 characters and was skipped.</source>
        <translation>Tietueessa %1 on teksti, jossa on yli %2 merkkiä, ja se ohitettiin.</translation>
    </message>
    <message>
        <source>Record %1 has more than %2 values and was skipped.</source>
        <translation>Tietueessa %1 on yli %2 arvoa, ja se ohitettiin.</translation>
    </message>
    <message>
        <source>Record %1 is nested too deeply and was skipped.</source>
        <translation>Tietueessa %1 on liian monta sisäkkäistä tasoa, ja se ohitettiin.</translation>
    </message>
    <message>
        <source>Record %1 is not an object but “%2”; it was skipped.</source>
        <translation>Tietue %1 ei ole objekti vaan ”%2”; se ohitettiin.</translation>
    </message>
    <message>
        <source>Releases are laid out from %1 to at most three years later.</source>
        <translation>Julkaisuja luodaan päivästä %1 enintään kolmen vuoden päähän.</translation>
    </message>
    <message>
        <source>Remove that %1 excludes %2.</source>
        <translation>Poista riippuvuus: %1 sulkee pois muutoksen %2.</translation>
    </message>
    <message>
        <source>Remove that %1 goes together with %2.</source>
        <translation>Poista riippuvuus: %1 kuuluu yhteen muutoksen %2 kanssa.</translation>
    </message>
    <message>
        <source>Remove that %1 requires %2.</source>
        <translation>Poista riippuvuus: %1 vaatii muutoksen %2.</translation>
    </message>
    <message>
        <source>Row %1 (%2) has nothing in the column “%3” and no text, and was skipped.</source>
        <translation>Rivillä %1 (%2) ei ole mitään sarakkeessa ”%3” eikä tekstiä, ja se ohitettiin.</translation>
    </message>
    <message>
        <source>Row %1 has a cell of more than %2 characters and was skipped.</source>
        <translation>Rivillä %1 on solu, jossa on yli %2 merkkiä, ja rivi ohitettiin.</translation>
    </message>
    <message>
        <source>Row %1 has a cell of more than %2 characters and was skipped. Shorten the cell and import the file again.</source>
        <translation>Rivillä %1 on solu, jossa on yli %2 merkkiä, ja rivi ohitettiin. Lyhennä solua ja tuo tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>Row %1 has a key of %2 characters in “%3” and was skipped; is it the right column?</source>
        <translation>Rivillä %1 on %2 merkin tunnus sarakkeessa ”%3”, ja se ohitettiin; onko sarake oikea?</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells and was skipped.</source>
        <translation>Rivillä %1 on yli %2 solua, ja se ohitettiin.</translation>
    </message>
    <message>
        <source>Row %1 has neither a name, an address nor an organisation and was skipped.</source>
        <translation>Rivillä %1 ei ole nimeä, osoitetta eikä organisaatiota, ja se ohitettiin.</translation>
    </message>
    <message>
        <source>Row %1 has nothing in the column “%2”, so it has no key, and was skipped. Give it one.</source>
        <translation>Rivillä %1 ei ole mitään sarakkeessa ”%2”, joten sillä ei ole tunnusta, ja se ohitettiin. Anna sille tunnus.</translation>
    </message>
    <message>
        <source>Row %1 stands above the headers and was not read: “%2”.</source>
        <translation>Rivi %1 on otsikoiden yläpuolella, eikä sitä luettu: ”%2”.</translation>
    </message>
    <message>
        <source>Say at least one value.</source>
        <translation>Anna ainakin yksi arvo.</translation>
    </message>
    <message>
        <source>Say what C-%1 is likely to take, too: low and high lie around it.</source>
        <translation>Kerro myös muutoksen C-%1 todennäköisin työmäärä: ala- ja yläraja ovat sen ympärillä.</translation>
    </message>
    <message>
        <source>Say which product is meant: %1.</source>
        <translation>Kerro, mitä tuotetta tarkoitat: %1.</translation>
    </message>
    <message>
        <source>Scenario “%1” is now “%2”</source>
        <translation>Skenaarion ”%1” nimi on nyt ”%2”</translation>
    </message>
    <message>
        <source>Scenario “%1” removed</source>
        <translation>Skenaario ”%1” poistettu</translation>
    </message>
    <message>
        <source>Scenario “%1” replaced</source>
        <translation>Skenaario ”%1” korvattu</translation>
    </message>
    <message>
        <source>Scenario “%1” saved</source>
        <translation>Skenaario ”%1” tallennettu</translation>
    </message>
    <message>
        <source>Scored by %1</source>
        <translation>Pisteytys: %1</translation>
    </message>
    <message>
        <source>Scored by %1 with other weights or scales</source>
        <translation>Pisteytys: %1, muut painot tai asteikot</translation>
    </message>
    <message>
        <source>Set the mail account&apos;s user name first.</source>
        <translation>Anna ensin sähköpostitilin käyttäjätunnus.</translation>
    </message>
    <message>
        <source>Set the sender and the mail server first.</source>
        <translation>Anna ensin lähettäjä ja postipalvelin.</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Asetukset: %1</translation>
    </message>
    <message>
        <source>Sheet “%1” of %2 has %3 columns; sheets are read up to %4. Remove columns and import it again.</source>
        <translation>Tiedoston %2 taulukossa ”%1” on %3 saraketta; taulukoita luetaan enintään %4 sarakkeeseen. Poista sarakkeita ja tuo se uudelleen.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Joku</translation>
    </message>
    <message>
        <source>Something given here holds bytes that are no text. Write it anew.</source>
        <translation>Jossakin annetussa on tavuja, jotka eivät ole tekstiä. Kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>Step %1 of the chain is %2 already.</source>
        <translation>Ketjun porras %1 on jo %2.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
    <message>
        <source>T-%1 already follows T-%2. Split it from there first.</source>
        <translation>T-%1 seuraa jo pyyntöä T-%2. Erota se ensin siitä.</translation>
    </message>
    <message>
        <source>T-%1 already waits for C-%2.</source>
        <translation>T-%1 odottaa jo muutosta C-%2.</translation>
    </message>
    <message>
        <source>T-%1 answered</source>
        <translation>T-%1: vastaus saatu</translation>
    </message>
    <message>
        <source>T-%1 answered from %2</source>
        <translation>T-%1: vastaus saatu, antaja %2</translation>
    </message>
    <message>
        <source>T-%1 asked: %2</source>
        <translation>Pyynnöstä T-%1 kysytty: %2</translation>
    </message>
    <message>
        <source>T-%1 back from %2</source>
        <translation>T-%1 palautui, palauttaja %2</translation>
    </message>
    <message>
        <source>T-%1 came to C-%2 by a merge. Split it instead.</source>
        <translation>T-%1 tuli muutokseen C-%2 yhdistämisessä. Erota se.</translation>
    </message>
    <message>
        <source>T-%1 can&apos;t follow itself.</source>
        <translation>T-%1 ei voi seurata itseään.</translation>
    </message>
    <message>
        <source>T-%1 closed: %2</source>
        <translation>T-%1 suljettu: %2</translation>
    </message>
    <message>
        <source>T-%1 closed: %2 with K-%3</source>
        <translation>T-%1 suljettu: %2, tapaus K-%3</translation>
    </message>
    <message>
        <source>T-%1 corrected: %2</source>
        <translation>T-%1 korjattu: %2</translation>
    </message>
    <message>
        <source>T-%1 did not come to C-%2 by a merge, so there is nothing to split.</source>
        <translation>T-%1 ei tullut muutokseen C-%2 yhdistämisessä, joten erotettavaa ei ole.</translation>
    </message>
    <message>
        <source>T-%1 does not wait for C-%2.</source>
        <translation>T-%1 ei odota muutosta C-%2.</translation>
    </message>
    <message>
        <source>T-%1 escalated to %2, step %3</source>
        <translation>T-%1 eskaloitu, käsittelijä %2, porras %3</translation>
    </message>
    <message>
        <source>T-%1 filed for %2: %3</source>
        <translation>T-%1 kirjattu, pyytäjä %2: %3</translation>
    </message>
    <message>
        <source>T-%1 follows T-%2</source>
        <translation>T-%1 seuraa pyyntöä T-%2</translation>
    </message>
    <message>
        <source>T-%1 follows T-%2 already: two tickets can&apos;t follow each other in a circle.</source>
        <translation>T-%1 seuraa jo pyyntöä T-%2: kaksi pyyntöä ei voi seurata toisiaan kehässä.</translation>
    </message>
    <message>
        <source>T-%1 follows T-%2, not T-%3.</source>
        <translation>T-%1 seuraa pyyntöä T-%2, ei pyyntöä T-%3.</translation>
    </message>
    <message>
        <source>T-%1 follows no other ticket, so there is nothing to split.</source>
        <translation>T-%1 ei seuraa toista pyyntöä, joten erotettavaa ei ole.</translation>
    </message>
    <message>
        <source>T-%1 handed over to %2</source>
        <translation>T-%1 ohjattu, käsittelijä %2</translation>
    </message>
    <message>
        <source>T-%1 handed over to %2 and closed</source>
        <translation>T-%1 ohjattu ja suljettu, käsittelijä %2</translation>
    </message>
    <message>
        <source>T-%1 has its answer from C-%2 already.</source>
        <translation>T-%1 on jo saanut vastauksensa muutoksesta C-%2.</translation>
    </message>
    <message>
        <source>T-%1 has the %2 already, so nobody is asked for that.</source>
        <translation>Pyynnöstä T-%1 on jo tiedossa: %2. Sitä ei kysytä keneltäkään.</translation>
    </message>
    <message>
        <source>T-%1 has the %2 already: there is nothing left to ask.</source>
        <translation>Pyynnöstä T-%1 on jo tiedossa: %2. Kysyttävää ei ole.</translation>
    </message>
    <message>
        <source>T-%1 is %2, so it needs no reopening.</source>
        <translation>Pyynnön T-%1 tila on ”%2”, joten sitä ei tarvitse avata uudelleen.</translation>
    </message>
    <message>
        <source>T-%1 is asked that already, by a letter that has not left yet.</source>
        <translation>Pyynnöstä T-%1 kysytään sitä jo kirjeellä, joka ei ole vielä lähtenyt.</translation>
    </message>
    <message>
        <source>T-%1 is closed already: that can&apos;t bring it back.</source>
        <translation>T-%1 on jo suljettu: se ei voi palauttaa muutosta.</translation>
    </message>
    <message>
        <source>T-%1 is closed, and was not asked anything. Reopen it, with the reason.</source>
        <translation>T-%1 on suljettu, eikä siitä ole kysytty mitään. Avaa se uudelleen ja anna perustelu.</translation>
    </message>
    <message>
        <source>T-%1 is closed: it can&apos;t be %2. Reopen it first.</source>
        <translation>T-%1 on suljettu, joten merkintä ”%2” ei ole mahdollinen. Avaa se ensin uudelleen.</translation>
    </message>
    <message>
        <source>T-%1 is closed: it has its answer. Reopen it first.</source>
        <translation>T-%1 on suljettu: siihen on vastattu. Avaa se ensin uudelleen.</translation>
    </message>
    <message>
        <source>T-%1 is closed: reopen it, then it is ours again.</source>
        <translation>T-%1 on suljettu: avaa se uudelleen, niin se on taas meidän.</translation>
    </message>
    <message>
        <source>T-%1 is closed: there is nothing left to try. Reopen it first.</source>
        <translation>T-%1 on suljettu: kokeiltavaa ei enää ole. Avaa se ensin uudelleen.</translation>
    </message>
    <message>
        <source>T-%1 is filed as %2: only a fault is tried. Correct its kind first.</source>
        <translation>Pyynnön T-%1 laji on ”%2”: vain ongelmaa kokeillaan. Korjaa ensin laji.</translation>
    </message>
    <message>
        <source>T-%1 is not closed, so it can&apos;t be reopened. Name closed or answered instead.</source>
        <translation>T-%1 ei ole suljettu, joten sitä ei voi avata uudelleen. Anna closed tai answered.</translation>
    </message>
    <message>
        <source>T-%1 is with %2 already.</source>
        <translation>Pyynnön T-%1 käsittelijä on jo %2.</translation>
    </message>
    <message>
        <source>T-%1 is with %2, the last link of the chain: there is none after it.</source>
        <translation>Pyynnön T-%1 käsittelijä %2 on ketjun viimeinen: sen jälkeen ei ole ketään.</translation>
    </message>
    <message>
        <source>T-%1 no longer follows T-%2</source>
        <translation>T-%1 ei enää seuraa pyyntöä T-%2</translation>
    </message>
    <message>
        <source>T-%1 no longer waits for C-%2</source>
        <translation>T-%1 ei enää odota muutosta C-%2</translation>
    </message>
    <message>
        <source>T-%1 reopened</source>
        <translation>T-%1 avattu uudelleen</translation>
    </message>
    <message>
        <source>T-%1 reopened, waits for C-%2</source>
        <translation>T-%1 avattu uudelleen, odottaa muutosta C-%2</translation>
    </message>
    <message>
        <source>T-%1 reopened: K-%2 is in doubt</source>
        <translation>T-%1 avattu uudelleen: tapaus K-%2 on epävarma</translation>
    </message>
    <message>
        <source>T-%1 reopened: K-%2 is in doubt, waits for C-%3</source>
        <translation>T-%1 avattu uudelleen: tapaus K-%2 on epävarma, odottaa muutosta C-%3</translation>
    </message>
    <message>
        <source>T-%1 split from C-%2: C-%3 is %4 again</source>
        <translation>T-%1 erotettu muutoksesta C-%2: muutoksen C-%3 tila on taas ”%4”</translation>
    </message>
    <message>
        <source>T-%1 tried: %2: %3</source>
        <translation>T-%1 kokeiltu: %2: %3</translation>
    </message>
    <message>
        <source>T-%1 waits for C-%2</source>
        <translation>T-%1 odottaa muutosta C-%2</translation>
    </message>
    <message>
        <source>T-%1 waits for C-%2 with T-%3, which it follows. Split it from T-%4 instead.</source>
        <translation>T-%1 odottaa muutosta C-%2 pyynnön T-%3 kautta, jota se seuraa. Erota se pyynnöstä T-%4.</translation>
    </message>
    <message>
        <source>T-%1 waits for C-%2: it closes when that ships or is rejected.</source>
        <translation>T-%1 odottaa muutosta C-%2: pyyntö sulkeutuu, kun muutos julkaistaan tai hylätään.</translation>
    </message>
    <message>
        <source>T-%1 was already told that it waits for C-%2. Answer it, or let it wait.</source>
        <translation>Pyynnöstä T-%1 on jo kerrottu, että se odottaa muutosta C-%2. Vastaa siihen tai anna sen odottaa.</translation>
    </message>
    <message>
        <source>T-%1 was asked before by a letter that had not left: one letter asks for everything.</source>
        <translation>Pyynnöstä T-%1 kysyttiin jo kirjeellä, joka ei ollut lähtenyt: yksi kirje kysyy kaiken.</translation>
    </message>
    <message>
        <source>T-%1 was not asked anything.</source>
        <translation>Pyynnöstä T-%1 ei ole kysytty mitään.</translation>
    </message>
    <message>
        <source>T-%1 was not handed over to anybody.</source>
        <translation>Pyyntöä T-%1 ei ole ohjattu kenellekään.</translation>
    </message>
    <message>
        <source>T-%1 was withdrawn by its requester, so it has no answer to share.</source>
        <translation>T-%1: pyytäjä perui pyynnön, joten siinä ei ole vastausta jaettavaksi.</translation>
    </message>
    <message>
        <source>T-%1 went from C-%2 to C-%3 by a merge. Split it from there instead.</source>
        <translation>T-%1 siirtyi yhdistämisessä muutoksesta C-%2 muutokseen C-%3. Erota se sieltä.</translation>
    </message>
    <message>
        <source>T-%1: %2 noted</source>
        <translation>T-%1: %2 kirjattu</translation>
    </message>
    <message>
        <source>T-%1: %2 wrote</source>
        <translation>T-%1: %2 kirjoitti</translation>
    </message>
    <message>
        <source>T-%1: a trial taken away (%2)</source>
        <translation>T-%1: kokeilu poistettu (%2)</translation>
    </message>
    <message>
        <source>Team %1 changed</source>
        <translation>Tiimi %1 muutettu</translation>
    </message>
    <message>
        <source>That address names no file. Give a file, like fortnight.db.</source>
        <translation>Osoitteessa ei ole tiedostoa. Anna tiedosto, esimerkiksi fortnight.db.</translation>
    </message>
    <message>
        <source>That is no database address. Give a file, or postgresql://user@server/name.</source>
        <translation>Se ei ole tietokannan osoite. Anna tiedosto tai postgresql://user@server/name.</translation>
    </message>
    <message>
        <source>That is the database itself. Choose a backup of it.</source>
        <translation>Se on itse tietokanta. Valitse sen varmuuskopio.</translation>
    </message>
    <message>
        <source>That question on C-%1 is not open. Asked, without an answer: %2.</source>
        <translation>Kysymys muutoksesta C-%1 ei ole avoinna. Kysytty, vastaus puuttuu: %2.</translation>
    </message>
    <message>
        <source>That view is gone: somebody removed it.</source>
        <translation>Tätä näkymää ei enää ole: joku poisti sen.</translation>
    </message>
    <message>
        <source>That was not tried: %1.</source>
        <translation>Tätä ei ole kokeiltu: %1.</translation>
    </message>
    <message>
        <source>The %1 beside the tickets were not read: %2</source>
        <translation>Pyyntöjen vieressä oleva jäi lukematta (%1): %2</translation>
    </message>
    <message>
        <source>The %1 of %2 removed: %3</source>
        <translation>Poistettu %1 (%2): %3</translation>
    </message>
    <message>
        <source>The %1 of %2: %3</source>
        <translation>Nimetty %1 (%2): %3</translation>
    </message>
    <message>
        <source>The %1 of C-%2 was given by %3, not by you: they can take it back, or all agree on another.</source>
        <translation>%1, muutos C-%2: arvon antoi %3, et sinä. Antaja voi perua sen, tai kaikki voivat sopia toisesta.</translation>
    </message>
    <message>
        <source>The Jira issues of %1 came without their summary. Ask Jira for it (fields=summary,description,…), or take another: --map %2=COLUMN (in the window: choose it). The columns are %3.</source>
        <translation>Tiedoston %1 Jira-pyynnöistä puuttuu tiivistelmä. Pyydä se Jiralta (fields=summary,description,…) tai käytä muuta: --map %2=COLUMN (ikkunassa: valitse se). Sarakkeet: %3.</translation>
    </message>
    <message>
        <source>The absence of %1</source>
        <translation>Poissaolo (%1)</translation>
    </message>
    <message>
        <source>The backlog can&apos;t be grouped by “%1”. It can be by %2.</source>
        <translation>Kehitysjonoa ei voi ryhmitellä näin: ”%1”. Mahdolliset: %2.</translation>
    </message>
    <message>
        <source>The backup could not be written to %1: %2.</source>
        <translation>Varmuuskopiota ei voitu kirjoittaa tiedostoon %1: %2.</translation>
    </message>
    <message>
        <source>The backup stands ready as %1, but could not take its place: %2. The next start of Fortnight tries it again.</source>
        <translation>Varmuuskopio on valmiina tiedostossa %1, mutta sitä ei saatu paikalleen: %2. Fortnightin seuraava käynnistys yrittää uudelleen.</translation>
    </message>
    <message>
        <source>The backup would be damaged, because the database is: %1. Restore an earlier backup.</source>
        <translation>Varmuuskopiosta tulisi viallinen, koska tietokanta on: %1. Palauta aiempi varmuuskopio.</translation>
    </message>
    <message>
        <source>The bounds of many-before-few go up: [100, 1000, 10000].</source>
        <translation>Säännön many-before-few rajat ovat nousevassa järjestyksessä: [100, 1000, 10000].</translation>
    </message>
    <message>
        <source>The capacity is counted by team (%1). Say it of one: release set R-%2 &apos;capacity.%3=%4&apos;.</source>
        <translation>Kapasiteetti lasketaan tiimeittäin (%1). Anna se yhdelle: release set R-%2 &apos;capacity.%3=%4&apos;.</translation>
    </message>
    <message>
        <source>The capacity is counted by team (%1). Say it of one: team set &apos;%2&apos; days=….</source>
        <translation>Kapasiteetti lasketaan tiimeittäin (%1). Anna se yhdelle: team set &apos;%2&apos; days=….</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not to be trusted (%2). Nothing was read; check the server’s name, or ask whoever runs it.</source>
        <translation>Postipalvelimen %1 varmenteeseen ei voi luottaa (%2). Mitään ei luettu; tarkista palvelimen nimi tai kysy ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not to be trusted (%2). Nothing was sent; check the server’s name, or ask whoever runs it.</source>
        <translation>Postipalvelimen %1 varmenteeseen ei voi luottaa (%2). Mitään ei lähetetty; tarkista palvelimen nimi tai kysy ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The chain of escalation begins with step 1.</source>
        <translation>Eskalointiketju alkaa portaasta 1.</translation>
    </message>
    <message>
        <source>The criterion %1</source>
        <translation>Kriteeri %1</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be opened: %2.</source>
        <translation>Tietokantaa %1 ei voi avata: %2.</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2). Restore a backup: fortnight restore FILE.</source>
        <translation>Tietokanta %1 on vioittunut (%2). Palauta varmuuskopio: fortnight restore FILE.</translation>
    </message>
    <message>
        <source>The database %1, or its folder, is read-only for you. Ask for the right to write there, or copy it.</source>
        <translation>Sinulla on vain lukuoikeus tietokantaan %1 tai sen kansioon. Pyydä kirjoitusoikeus tai kopioi se.</translation>
    </message>
    <message>
        <source>The database at %1 can&apos;t be reached: %2.</source>
        <translation>Tietokantaan %1 ei saada yhteyttä: %2.</translation>
    </message>
    <message>
        <source>The date of a letter needs a time zone.</source>
        <translation>Kirjeen päiväys tarvitsee aikavyöhykkeen.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Make room, then try again.</source>
        <translation>Levy, jolla on %1, on täynnä. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokumentti</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Tiedostoa %1 ei voitu kirjoittaa: %2</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: %2.</source>
        <translation>Kansiota %1 ei voi luoda: %2.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first, or choose another place.</source>
        <translation>Kansiota %1 ei ole. Luo se ensin tai valitse toinen paikka.</translation>
    </message>
    <message>
        <source>The folder %1 holds more than %2 messages. Import a part of them.</source>
        <translation>Kansiossa %1 on yli %2 viestiä. Tuo osa niistä.</translation>
    </message>
    <message>
        <source>The high estimate of %1 lies below the likely %2.</source>
        <translation>Yläraja %1 on pienempi kuin todennäköisin %2.</translation>
    </message>
    <message>
        <source>The latest date for an answer, %1, is past. Choose a day to come.</source>
        <translation>Viimeinen vastauspäivä %1 on mennyt. Valitse tuleva päivä.</translation>
    </message>
    <message>
        <source>The letter template %1/%2.txt cannot be used: %3: %4.</source>
        <translation>Kirjepohjaa %1/%2.txt ei voi käyttää: %3: %4.</translation>
    </message>
    <message>
        <source>The letter template %1/%2.txt cannot be used: line %3: %4.</source>
        <translation>Kirjepohjaa %1/%2.txt ei voi käyttää: rivi %3: %4.</translation>
    </message>
    <message>
        <source>The letter template %1/%2.txt must begin with a line “Subject: …”.</source>
        <translation>Kirjepohjan %1/%2.txt alussa on oltava rivi ”Subject: …”.</translation>
    </message>
    <message>
        <source>The letter to %1 came back</source>
        <translation>Kirje palautui, vastaanottaja %1</translation>
    </message>
    <message>
        <source>The letter “%1”</source>
        <translation>Kirje ”%1”</translation>
    </message>
    <message>
        <source>The letter “%1” had not left yet, and is taken back.</source>
        <translation>Kirje ”%1” ei ollut vielä lähtenyt, ja se peruttiin.</translation>
    </message>
    <message>
        <source>The letter “%1” is just leaving. Try again in a minute.</source>
        <translation>Kirje ”%1” on juuri lähdössä. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>The low estimate of %1 lies above the likely %2.</source>
        <translation>Alaraja %1 on suurempi kuin todennäköisin %2.</translation>
    </message>
    <message>
        <source>The mail server %1 answered something that is neither yes nor no:  %2.</source>
        <translation>Postipalvelimen %1 vastaus ei ole kyllä eikä ei:  %2.</translation>
    </message>
    <message>
        <source>The mail server %1 answered something that is neither yes nor no: %2 %3.</source>
        <translation>Postipalvelimen %1 vastaus ei ole kyllä eikä ei: %2 %3.</translation>
    </message>
    <message>
        <source>The mail server %1 answered something that is neither yes nor no: nothing readable.</source>
        <translation>Postipalvelimen %1 vastaus ei ole kyllä eikä ei: ei mitään luettavaa.</translation>
    </message>
    <message>
        <source>The mail server %1 broke off before it confirmed the letter: %2.</source>
        <translation>Yhteys postipalvelimeen %1 katkesi, ennen kuin se vahvisti kirjeen: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 broke off: %2.</source>
        <translation>Yhteys postipalvelimeen %1 katkesi: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 can&apos;t be used: %2.</source>
        <translation>Postipalvelinta %1 ei voi käyttää: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be used: %2.</source>
        <translation>Postipalvelinta %1 ei voi käyttää: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot deliver the letter to %2: an address in it has letters outside a–z, and the server does not offer SMTPUTF8.</source>
        <translation>Postipalvelin %1 ei voi toimittaa kirjettä osoitteeseen %2: jossakin osoitteessa on muita kirjaimia kuin a–z, eikä palvelin tarjoa SMTPUTF8-laajennusta.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept %2:  %3.</source>
        <translation>Postipalvelin %1 torjui (%2):  %3.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept %2: %3 %4.</source>
        <translation>Postipalvelin %1 torjui (%2): %3 %4.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept %2: nothing readable.</source>
        <translation>Postipalvelin %1 torjui (%2): ei mitään luettavaa.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password ( %2). Check both in the mail settings.</source>
        <translation>Postipalvelin %1 ei hyväksynyt käyttäjätunnusta tai salasanaa ( %2). Tarkista molemmat sähköpostin asetuksista.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password (%2 %3). Check both in the mail settings.</source>
        <translation>Postipalvelin %1 ei hyväksynyt käyttäjätunnusta tai salasanaa (%2 %3). Tarkista molemmat sähköpostin asetuksista.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password (%2). Check both in the mail settings.</source>
        <translation>Postipalvelin %1 ei hyväksynyt käyttäjätunnusta tai salasanaa (%2). Tarkista molemmat sähköpostin asetuksista.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the user name or the password (nothing readable). Check both in the mail settings.</source>
        <translation>Postipalvelin %1 ei hyväksynyt käyttäjätunnusta tai salasanaa (ei mitään luettavaa). Tarkista molemmat sähköpostin asetuksista.</translation>
    </message>
    <message>
        <source>The mail server %1 interrupted the letter:  %2.</source>
        <translation>Postipalvelin %1 keskeytti kirjeen:  %2.</translation>
    </message>
    <message>
        <source>The mail server %1 interrupted the letter: %2 %3.</source>
        <translation>Postipalvelin %1 keskeytti kirjeen: %2 %3.</translation>
    </message>
    <message>
        <source>The mail server %1 interrupted the letter: nothing readable.</source>
        <translation>Postipalvelin %1 keskeytti kirjeen: ei mitään luettavaa.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS. Choose TLS, port 993.</source>
        <translation>Postipalvelin %1 ei tarjoa STARTTLS-suojausta. Valitse TLS, portti 993.</translation>
    </message>
    <message>
        <source>The mail server names %1 mails by numbers that no mail can have; they were passed over.</source>
        <translation>Postipalvelin antaa %1 viestille numeron, jota viestillä ei voi olla; ne ohitettiin.</translation>
    </message>
    <message>
        <source>The mail server names %1 mails that it does not show. %2 more are left for the next look; if this stays so, ask whoever runs the server.</source>
        <translation>Postipalvelin nimeää %1 viestiä, joita se ei näytä. Vielä %2 jää seuraavaan kertaan; jos tämä ei muutu, kysy palvelimen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The mailbox has no folder “%1” that can be read (%2). Choose another folder.</source>
        <translation>Postilaatikossa ei ole luettavaa kansiota ”%1” (%2). Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The mailbox is not set up: server, port and user name are needed (Settings, Mail).</source>
        <translation>Postilaatikkoa ei ole määritetty: tarvitaan palvelin, portti ja käyttäjätunnus (Asetukset, Sähköposti).</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password is missing. Enter it in the mail settings.</source>
        <translation>Postilaatikon salasana puuttuu. Anna se sähköpostin asetuksissa.</translation>
    </message>
    <message>
        <source>The minutes would end before they begin. Give --since a moment before --until.</source>
        <translation>Pöytäkirja päättyisi ennen alkuaan. Anna valitsimelle --since hetki ennen valitsinta --until.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Malli</translation>
    </message>
    <message>
        <source>The model %1</source>
        <translation>Malli %1</translation>
    </message>
    <message>
        <source>The model %1 has its own formula. An expression is for the kind “own”.</source>
        <translation>Mallilla %1 on oma kaavansa. Lauseke on lajille ”own”.</translation>
    </message>
    <message>
        <source>The model’s name is a text, and “%1” is none.</source>
        <translation>Mallin nimi on teksti, ja ”%1” ei ole.</translation>
    </message>
    <message>
        <source>The name %1 is too long, or holds bytes that are no text.</source>
        <translation>Nimi %1 on liian pitkä, tai siinä on tavuja, jotka eivät ole tekstiä.</translation>
    </message>
    <message>
        <source>The part kept for faults lies between 0 and 1 (or 100%).</source>
        <translation>Vioille varattu osa on välillä 0–1 (tai 100%).</translation>
    </message>
    <message>
        <source>The plan does not move %1. It moves %2.</source>
        <translation>Suunnitelma ei siirrä tätä: %1. Se siirtää: %2.</translation>
    </message>
    <message>
        <source>The plan is older than %1, which changed meanwhile (%2 and %3 more). Nothing was moved: compose again.</source>
        <translation>Suunnitelman jälkeen on muuttunut: %1 (%2 ja %3 muuta). Mitään ei siirretty: koosta uudelleen.</translation>
    </message>
    <message>
        <source>The plan is older than %1, which changed meanwhile (%2). Nothing was moved: compose again.</source>
        <translation>Suunnitelman jälkeen on muuttunut: %1 (%2). Mitään ei siirretty: koosta uudelleen.</translation>
    </message>
    <message>
        <source>The plan is older than %1, which changed meanwhile. Nothing was moved: compose again.</source>
        <translation>Suunnitelman jälkeen on muuttunut: %1. Mitään ei siirretty: koosta uudelleen.</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>Linjaus</translation>
    </message>
    <message>
        <source>The recall delay is a number of minutes, at most a day.</source>
        <translation>Lähetysviive annetaan minuutteina, enintään vuorokausi.</translation>
    </message>
    <message>
        <source>The releases must be given in the order of their days.</source>
        <translation>Julkaisut on annettava päiviensä järjestyksessä.</translation>
    </message>
    <message>
        <source>The review date %1 is past. Choose a day to come.</source>
        <translation>Tarkistuspäivä %1 on mennyt. Valitse tuleva päivä.</translation>
    </message>
    <message>
        <source>The review date %1 lies after %2, the latest date for an answer. Choose an earlier review, or a later answer.</source>
        <translation>Tarkistuspäivä %1 on viimeisen vastauspäivän %2 jälkeen. Valitse aikaisempi tarkistuspäivä tai myöhempi vastauspäivä.</translation>
    </message>
    <message>
        <source>The rule %1</source>
        <translation>Sääntö %1</translation>
    </message>
    <message>
        <source>The rule %1 stands twice in the policy.</source>
        <translation>Sääntö %1 on linjauksessa kahdesti.</translation>
    </message>
    <message>
        <source>The rule %1: on is true or false.</source>
        <translation>Sääntö %1: on on true tai false.</translation>
    </message>
    <message>
        <source>The sample holds no release that could ship.</source>
        <translation>Esimerkissä ei ole julkaisua, joka voisi ilmestyä.</translation>
    </message>
    <message>
        <source>The sample is made in a database of its own, and this one is in use.</source>
        <translation>Esimerkki luodaan omaan tietokantaansa, ja tämä on käytössä.</translation>
    </message>
    <message>
        <source>The scale of %1 ends at %2, which does not lie above %3.</source>
        <translation>Kriteerin %1 asteikon yläraja %2 ei ole suurempi kuin %3.</translation>
    </message>
    <message>
        <source>The scale of %1 goes from %2 to %3: its end must lie above its beginning.</source>
        <translation>Kriteerin %1 asteikko on %2–%3: ylärajan on oltava suurempi kuin alarajan.</translation>
    </message>
    <message>
        <source>The schema is %1, the program&apos;s is 0005.</source>
        <translation>Tietokannan skeema on %1, ohjelman 0005.</translation>
    </message>
    <message>
        <source>The score of C-%1 would go from %2 to %3. Say why.</source>
        <translation>Muutoksen C-%1 pisteet olisivat %3, nyt %2. Kerro, miksi.</translation>
    </message>
    <message>
        <source>The scoring model has no “%1” to set. It has %2 and %3.</source>
        <translation>Pisteytysmallissa ei voi asettaa: ”%1”. Kriteerit: %2 ja %3.</translation>
    </message>
    <message>
        <source>The scoring model has no “%1” to set. It is counted. It has %2 and %3.</source>
        <translation>Pisteytysmallissa ei voi asettaa: ”%1”. Se lasketaan. Kriteerit: %2 ja %3.</translation>
    </message>
    <message>
        <source>The share of %1 lies between 0 and 1 (or 100%).</source>
        <translation>Osuus on välillä 0–1 (tai 100%): %1.</translation>
    </message>
    <message>
        <source>The size of a renewal is a number of person-days above 0, and at most %1.</source>
        <translation>Uudistuksen koko on henkilötyöpäivien määrä, yli 0 ja enintään %1.</translation>
    </message>
    <message>
        <source>The table %1 lacks %2.</source>
        <translation>Taulusta %1 puuttuu %2.</translation>
    </message>
    <message>
        <source>The teams&apos; parts add up to %1, and C-%2 is estimated at %3. Let them add up, or leave the %4 out.</source>
        <translation>Tiimien osat ovat yhteensä %1, ja muutoksen C-%2 arvio on %3. Sovita osat siihen tai jätä %4 pois.</translation>
    </message>
    <message>
        <source>The upgrade would leave references dangling (%1), so nothing was changed.</source>
        <translation>Päivitys jättäisi viittauksia osoittamaan tyhjään (%1), joten mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The view “%1” is shared already.</source>
        <translation>Näkymä ”%1” on jo jaettu.</translation>
    </message>
    <message>
        <source>The view “%1” is yours alone already.</source>
        <translation>Näkymä ”%1” on jo vain sinun.</translation>
    </message>
    <message>
        <source>The weekday of the month is the 1st, 2nd, 3rd or 4th.</source>
        <translation>Kuukauden viikonpäivä on 1st, 2nd, 3rd tai 4th.</translation>
    </message>
    <message>
        <source>The weight of %1</source>
        <translation>Kriteerin %1 paino</translation>
    </message>
    <message>
        <source>The weight of %1 is %2. A weight is 0 or more; less_is_better turns a scale round.</source>
        <translation>Kriteerin %1 paino on %2. Paino on 0 tai enemmän; less_is_better kääntää asteikon.</translation>
    </message>
    <message>
        <source>The weights sum to nothing, so nothing could be scored. Give at least one criterion a weight.</source>
        <translation>Painojen summa on nolla, joten mitään ei voisi pisteyttää. Anna paino ainakin yhdelle kriteerille.</translation>
    </message>
    <message>
        <source>There are no phrases for “%1”. Choose %2.</source>
        <translation>Tähän ei ole fraaseja: ”%1”. Vaihtoehdot: %2.</translation>
    </message>
    <message>
        <source>There are two of the candidate %1.</source>
        <translation>Ehdokas %1 on mukana kahdesti.</translation>
    </message>
    <message>
        <source>There are two of the release %1.</source>
        <translation>Julkaisu %1 on mukana kahdesti.</translation>
    </message>
    <message>
        <source>There is a party of that name: party set “%1” changes it.</source>
        <translation>Samanniminen taho on jo: party set ”%1” muuttaa sitä.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name, or replace it.</source>
        <translation>Skenaario ”%1” on jo olemassa. Valitse toinen nimi tai korvaa se.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name.</source>
        <translation>Skenaario ”%1” on jo olemassa. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>There is a shared view “%1” already. Choose another name, or remove that view first.</source>
        <translation>Jaettu näkymä ”%1” on jo olemassa. Valitse toinen nimi tai poista se näkymä ensin.</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>Tiimi ”%1” on jo olemassa.</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Choose another name, or remove that view first.</source>
        <translation>Näkymä ”%1” on jo olemassa. Valitse toinen nimi tai poista se näkymä ensin.</translation>
    </message>
    <message>
        <source>There is already a file %1, and it stays as it is. Name another, or replace it: --replace.</source>
        <translation>Tiedosto %1 on jo olemassa ja pysyy ennallaan. Nimeä toinen tai korvaa se: --replace.</translation>
    </message>
    <message>
        <source>There is already a party “%1”.</source>
        <translation>Taho ”%1” on jo olemassa.</translation>
    </message>
    <message>
        <source>There is already a product “%1”.</source>
        <translation>Tuote ”%1” on jo olemassa.</translation>
    </message>
    <message>
        <source>There is already a release “%1” of %2.</source>
        <translation>Julkaisu ”%1” on jo olemassa, tuote %2.</translation>
    </message>
    <message>
        <source>There is already an organisation “%1”.</source>
        <translation>Organisaatio ”%1” on jo olemassa.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. There are: %3.</source>
        <translation>Ei löydy: %1 ”%2”. Vaihtoehdot: %3.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Ei löydy: %1.</translation>
    </message>
    <message>
        <source>There is no C-%1.</source>
        <translation>Muutosta C-%1 ei ole.</translation>
    </message>
    <message>
        <source>There is no G-%1.</source>
        <translation>Ohjetta G-%1 ei ole.</translation>
    </message>
    <message>
        <source>There is no K-%1.</source>
        <translation>Tapausta K-%1 ei ole.</translation>
    </message>
    <message>
        <source>There is no N-%1.</source>
        <translation>Uudistusta N-%1 ei ole.</translation>
    </message>
    <message>
        <source>There is no R-%1.</source>
        <translation>Julkaisua R-%1 ei ole.</translation>
    </message>
    <message>
        <source>There is no T-%1.</source>
        <translation>Pyyntöä T-%1 ei ole.</translation>
    </message>
    <message>
        <source>There is no absence %1. All of them: fortnight absence list</source>
        <translation>Poissaoloa %1 ei ole. Kaikki poissaolot: fortnight absence list</translation>
    </message>
    <message>
        <source>There is no act %1.</source>
        <translation>Toimea %1 ei ole.</translation>
    </message>
    <message>
        <source>There is no audience “%1”. Did you mean %2?</source>
        <translation>Yleisöä ”%1” ei ole. Tarkoititko: %2?</translation>
    </message>
    <message>
        <source>There is no audience “%1”. There are %2.</source>
        <translation>Yleisöä ”%1” ei ole. Vaihtoehdot: %2.</translation>
    </message>
    <message>
        <source>There is no chain of escalation yet. Give parties a step: fortnight party set NAME step=1.</source>
        <translation>Eskalointiketjua ei vielä ole. Anna tahoille porras: fortnight party set NAME step=1.</translation>
    </message>
    <message>
        <source>There is no closure %1. All of them: fortnight closed list</source>
        <translation>Suljettua aikaa %1 ei ole. Kaikki suljetut ajat: fortnight closed list</translation>
    </message>
    <message>
        <source>There is no column “%1” to be set. There are: %2.</source>
        <translation>Saraketta ”%1” ei ole, joten sitä ei voi asettaa. Sarakkeet: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Saraketta ”%1” ei ole. Sarakkeet: %2.</translation>
    </message>
    <message>
        <source>There is no coming release to keep time in for N-%1. Lay out releases first.</source>
        <translation>Uudistukselle N-%1 ei ole tulevaa julkaisua, josta varata aikaa. Luo ensin julkaisuja.</translation>
    </message>
    <message>
        <source>There is no criterion “%1”. Did you mean %2?</source>
        <translation>Kriteeriä ”%1” ei ole. Tarkoititko: %2?</translation>
    </message>
    <message>
        <source>There is no criterion “%1”. There are %2.</source>
        <translation>Kriteeriä ”%1” ei ole. Kriteerit: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” here. There are: %2.</source>
        <translation>Täällä ei ole kenttää ”%1”. Kentät: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2.</source>
        <translation>Kenttää ”%1” ei ole. Kentät: %2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Tiedostoa %1 ei ole.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Tiedostoa %1 ei ole. Tarkista nimi ja kansio.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Kansiota %1 ei ole.</translation>
    </message>
    <message>
        <source>There is no function “%1”. There are %2.</source>
        <translation>Funktiota ”%1” ei ole. Funktiot: %2.</translation>
    </message>
    <message>
        <source>There is no guide from “%1”.</source>
        <translation>Ohjetta, jonka lähde on ”%1”, ei ole.</translation>
    </message>
    <message>
        <source>There is no letter %1.</source>
        <translation>Kirjettä %1 ei ole.</translation>
    </message>
    <message>
        <source>There is no model “%1”. Did you mean %2?</source>
        <translation>Mallia ”%1” ei ole. Tarkoititko: %2?</translation>
    </message>
    <message>
        <source>There is no model “%1”. There are %2.</source>
        <translation>Mallia ”%1” ei ole. Mallit: %2.</translation>
    </message>
    <message>
        <source>There is no organisation “%1”. All of them: fortnight organisation list</source>
        <translation>Organisaatiota ”%1” ei ole. Kaikki organisaatiot: fortnight organisation list</translation>
    </message>
    <message>
        <source>There is no party “%1”.</source>
        <translation>Tahoa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>There is no party “%1”. Make one first: fortnight party add NAME.</source>
        <translation>Tahoa ”%1” ei ole. Luo se ensin: fortnight party add NAME.</translation>
    </message>
    <message>
        <source>There is no party “%1”. There are: %2.</source>
        <translation>Tahoa ”%1” ei ole. Tahot: %2.</translation>
    </message>
    <message>
        <source>There is no phrase “%1” for %2.</source>
        <translation>Fraasia ”%1” ei ole, päätös: %2.</translation>
    </message>
    <message>
        <source>There is no product yet. Make one in Settings, Products (or: fortnight product set NAME).</source>
        <translation>Tuotteita ei vielä ole. Luo sellainen kohdassa Asetukset, Tuotteet (tai: fortnight product set NAME).</translation>
    </message>
    <message>
        <source>There is no product “%1”.</source>
        <translation>Tuotetta ”%1” ei ole.</translation>
    </message>
    <message>
        <source>There is no product “%1”. There are: %2.</source>
        <translation>Tuotetta ”%1” ei ole. Tuotteet: %2.</translation>
    </message>
    <message>
        <source>There is no release to compose. Lay some out first (fortnight release plan).</source>
        <translation>Koostettavaa julkaisua ei ole. Luo ensin julkaisuja (fortnight release plan).</translation>
    </message>
    <message>
        <source>There is no rule “%1”. Did you mean %2?</source>
        <translation>Sääntöä ”%1” ei ole. Tarkoititko: %2?</translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are %2.</source>
        <translation>Sääntöä ”%1” ei ole. Säännöt: %2.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. There are: %2.</source>
        <translation>Skenaariota ”%1” ei ole. Skenaariot: %2.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are %2, policy.EVENT and checklists.KIND.</source>
        <translation>Asetusta ”%1” ei ole. Asetukset: %2, policy.EVENT ja checklists.KIND.</translation>
    </message>
    <message>
        <source>There is no team “%1” here.</source>
        <translation>Täällä ei ole tiimiä ”%1”.</translation>
    </message>
    <message>
        <source>There is no team “%1” here. There are: %2.</source>
        <translation>Täällä ei ole tiimiä ”%1”. Tiimit: %2.</translation>
    </message>
    <message>
        <source>There is no “%1” in these teams.</source>
        <translation>Näissä tiimeissä ei ole jäsentä ”%1”.</translation>
    </message>
    <message>
        <source>There is no “%1” in these teams. There are: %2.</source>
        <translation>Näissä tiimeissä ei ole jäsentä ”%1”. Jäsenet: %2.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Sinulla ei ole mitään kumottavaa.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy a column in the spreadsheet first.</source>
        <translation>Liitettävää ei ole. Kopioi ensin sarake taulukkolaskennasta.</translation>
    </message>
    <message>
        <source>There is the %1 of %2 already: %3. Change that one.</source>
        <translation>Tämä on jo nimetty: %1 (%2): %3. Muuta sitä.</translation>
    </message>
    <message>
        <source>These Jira issues came without their summary. Ask Jira for it (fields=summary,description,…) and import again.</source>
        <translation>Näistä Jiran pyynnöistä puuttuu tiivistelmä. Pyydä se Jiralta (fields=summary,description,…) ja tuo uudelleen.</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1</source>
        <translation>Nämä eivät voi toteutua yhdessä: %1</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 More than one thing must give way. Begin with one of these: %2</source>
        <translation>Nämä eivät voi toteutua yhdessä: %1 Useammasta kuin yhdestä on joustettava. Aloita jostakin näistä: %2</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 More than one thing must give way. Begin with one of these: %2 Together these help as well: %3</source>
        <translation>Nämä eivät voi toteutua yhdessä: %1 Useammasta kuin yhdestä on joustettava. Aloita jostakin näistä: %2 Yhdessä auttavat myös: %3</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2</source>
        <translation>Nämä eivät voi toteutua yhdessä: %1 Jokin näistä auttaa: %2</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3</source>
        <translation>Nämä eivät voi toteutua yhdessä: %1 Jokin näistä auttaa: %2 Useammasta kuin yhdestä on joustettava. Aloita jostakin näistä: %3</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3 Together these help as well: %4</source>
        <translation>Nämä eivät voi toteutua yhdessä: %1 Jokin näistä auttaa: %2 Useammasta kuin yhdestä on joustettava. Aloita jostakin näistä: %3 Yhdessä auttavat myös: %4</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 One of these helps: %2 Together these help as well: %3</source>
        <translation>Nämä eivät voi toteutua yhdessä: %1 Jokin näistä auttaa: %2 Yhdessä auttavat myös: %3</translation>
    </message>
    <message>
        <source>These can&apos;t hold together: %1 Together these help as well: %2</source>
        <translation>Nämä eivät voi toteutua yhdessä: %1 Yhdessä auttavat myös: %2</translation>
    </message>
    <message>
        <source>These mails are there already.</source>
        <translation>Nämä sähköpostit ovat jo täällä.</translation>
    </message>
    <message>
        <source>These moves can&apos;t be taken alone: %1. Take what belongs to them as well.</source>
        <translation>Näitä siirtoja ei voi tehdä erikseen: %1. Valitse myös ne, jotka kuuluvat niihin.</translation>
    </message>
    <message>
        <source>These releases have no capacity, so there is nothing to trade. Set one: release set R-3 capacity=15.</source>
        <translation>Näillä julkaisuilla ei ole kapasiteettia, joten vertailtavaa ei ole. Anna se: release set R-3 capacity=15.</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1</source>
        <translation>Tämä ei ole mahdollista: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 More than one thing must give way. Begin with one of these: %2</source>
        <translation>Tämä ei ole mahdollista: %1 Useammasta kuin yhdestä on joustettava. Aloita jostakin näistä: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 More than one thing must give way. Begin with one of these: %2 Together these help as well: %3</source>
        <translation>Tämä ei ole mahdollista: %1 Useammasta kuin yhdestä on joustettava. Aloita jostakin näistä: %2 Yhdessä auttavat myös: %3</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2</source>
        <translation>Tämä ei ole mahdollista: %1 Jokin näistä auttaa: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3</source>
        <translation>Tämä ei ole mahdollista: %1 Jokin näistä auttaa: %2 Useammasta kuin yhdestä on joustettava. Aloita jostakin näistä: %3</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2 More than one thing must give way. Begin with one of these: %3 Together these help as well: %4</source>
        <translation>Tämä ei ole mahdollista: %1 Jokin näistä auttaa: %2 Useammasta kuin yhdestä on joustettava. Aloita jostakin näistä: %3 Yhdessä auttavat myös: %4</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 One of these helps: %2 Together these help as well: %3</source>
        <translation>Tämä ei ole mahdollista: %1 Jokin näistä auttaa: %2 Yhdessä auttavat myös: %3</translation>
    </message>
    <message>
        <source>This can&apos;t be: %1 Together these help as well: %2</source>
        <translation>Tämä ei ole mahdollista: %1 Yhdessä auttavat myös: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program: it has tables, but none of Fortnight&apos;s.</source>
        <translation>Tämä tietokanta kuuluu toiselle ohjelmalle: siinä on tauluja, mutta ei yhtään Fortnightin taulua.</translation>
    </message>
    <message>
        <source>This database was made by a newer Fortnight, or by another program (schema %1; this program knows 0005). Update the program.</source>
        <translation>Tämän tietokannan on tehnyt uudempi Fortnight tai toinen ohjelma (skeema %1; tämä ohjelma tuntee 0005). Päivitä ohjelma.</translation>
    </message>
    <message>
        <source>This file was too large to be kept here. It is still in the mailbox, with its mail.</source>
        <translation>Tiedosto oli liian suuri säilytettäväksi täällä. Se on yhä postilaatikossa, viestinsä mukana.</translation>
    </message>
    <message>
        <source>This is a share of a change&apos;s value: from 0 to 100 %, such as 2%.</source>
        <translation>Tämä on osuus muutoksen arvosta: 0–100 %, esimerkiksi 2%.</translation>
    </message>
    <message>
        <source>This is no sample: only sample data is deleted. Back up and move your own data yourself.</source>
        <translation>Tämä ei ole esimerkki: vain esimerkkiaineisto poistetaan. Varmuuskopioi ja siirrä omat tietosi itse.</translation>
    </message>
    <message>
        <source>This letter is %1: its words can&apos;t be changed any more.</source>
        <translation>Kirjeen tila on ”%1”: sen tekstiä ei voi enää muuttaa.</translation>
    </message>
    <message>
        <source>This mail is there already.</source>
        <translation>Tämä sähköposti on jo täällä.</translation>
    </message>
    <message>
        <source>This plan supposes other capacities or efforts than there are, so it can&apos;t be applied.</source>
        <translation>Suunnitelmassa oletetaan muita kapasiteetteja tai työmääriä kuin todellisuudessa on, joten sitä ei voi toteuttaa.</translation>
    </message>
    <message>
        <source>This product has no teams, so nobody can be left out. Set teams up first: team add.</source>
        <translation>Tällä tuotteella ei ole tiimejä, joten ketään ei voi jättää pois. Lisää ensin tiimejä: team add.</translation>
    </message>
    <message>
        <source>This scenario is gone. Somebody removed it.</source>
        <translation>Tätä skenaariota ei enää ole. Joku poisti sen.</translation>
    </message>
    <message>
        <source>Those who wait are counted: %1 is not a whole number.</source>
        <translation>Odottajat lasketaan: %1 ei ole kokonaisluku.</translation>
    </message>
    <message>
        <source>To take back what is that old: fortnight undo %1.</source>
        <translation>Näin vanhan toimen kumoaminen: fortnight undo %1.</translation>
    </message>
    <message>
        <source>To whom? Give a name.</source>
        <translation>Kenelle? Anna nimi.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Kumottu: %1</translation>
    </message>
    <message>
        <source>Unpin %1.</source>
        <translation>Poista kiinnitys: %1.</translation>
    </message>
    <message>
        <source>User name or folder of the mailbox hold a line break. Write them anew.</source>
        <translation>Postilaatikon käyttäjätunnuksessa tai kansiossa on rivinvaihto. Kirjoita ne uudelleen.</translation>
    </message>
    <message>
        <source>View “%1” is now “%2”</source>
        <translation>Näkymän ”%1” nimi on nyt ”%2”</translation>
    </message>
    <message>
        <source>View “%1” is seen by %2 alone</source>
        <translation>Näkymä ”%1” näkyy vain yhdelle: %2</translation>
    </message>
    <message>
        <source>View “%1” is shared with everybody</source>
        <translation>Näkymä ”%1” jaettu kaikille</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Näkymä ”%1” poistettu</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Näkymä ”%1” tallennettu</translation>
    </message>
    <message>
        <source>What R-%1 has of %2 is a number of person-days above 0 and at most %3.</source>
        <translation>Julkaisun R-%1 aika tiimiltä %2 on henkilötyöpäivien määrä, yli 0 ja enintään %3.</translation>
    </message>
    <message>
        <source>What a team has of a release is a number of person-days above 0 and at most %1.</source>
        <translation>Tiimin aika julkaisussa on henkilötyöpäivien määrä, yli 0 ja enintään %1.</translation>
    </message>
    <message>
        <source>What has shipped can&apos;t be undone: withdraw the release instead, so that everyone who was told gets word of it.</source>
        <translation>Julkaistua ei voi kumota: peru sen sijaan julkaisu, jotta kaikki, joille siitä kerrottiin, saavat tiedon.</translation>
    </message>
    <message>
        <source>What is %1 asked?</source>
        <translation>Mitä kysytään, vastaaja %1?</translation>
    </message>
    <message>
        <source>What is a change worth that %1 sees? Visibility needs a value for each.</source>
        <translation>Minkä arvoinen on muutos, jonka näkee %1? Näkyvyys tarvitsee arvon jokaiselle.</translation>
    </message>
    <message>
        <source>What is estimated for %1 can&apos;t move to %2. Name another team.</source>
        <translation>Tiimin %1 arvioita ei voi siirtää tiimille %2. Nimeä toinen tiimi.</translation>
    </message>
    <message>
        <source>What is parked needs a day on which it is looked at again.</source>
        <translation>Päätöstä odottava tarvitsee päivän, jona siihen palataan.</translation>
    </message>
    <message>
        <source>What is parked needs somebody who looks after it.</source>
        <translation>Päätöstä odottava tarvitsee vastuuhenkilön.</translation>
    </message>
    <message>
        <source>What is reserved for N-%1 stays as it was: reserve anew to spread it by the new size.</source>
        <translation>Uudistukselle N-%1 varattu aika pysyy ennallaan: varaa uudelleen, niin se jaetaan uuden koon mukaan.</translation>
    </message>
    <message>
        <source>What is reserved for N-%1 stays where it was: reserve anew to spread it up to its target.</source>
        <translation>Uudistukselle N-%1 varattu aika pysyy paikallaan: varaa uudelleen, niin se jaetaan tavoitejulkaisuun asti.</translation>
    </message>
    <message>
        <source>What is said anew? Give a review date, a latest date for an answer, or what brings it back.</source>
        <translation>Mitä päivitetään? Anna tarkistuspäivä, viimeinen vastauspäivä tai se, mikä tuo muutoksen takaisin.</translation>
    </message>
    <message>
        <source>What is the answer?</source>
        <translation>Mikä on vastaus?</translation>
    </message>
    <message>
        <source>What is to be asked? Give at least one question.</source>
        <translation>Mitä kysytään? Anna ainakin yksi kysymys.</translation>
    </message>
    <message>
        <source>What is to be changed? Write it as size=40.</source>
        <translation>Mitä muutetaan? Kirjoita se muodossa size=40.</translation>
    </message>
    <message>
        <source>What is to be noted? Write it as %1=8.4.</source>
        <translation>Mitä kirjataan? Kirjoita se muodossa %1=8.4.</translation>
    </message>
    <message>
        <source>What should “%1” be? Write %2:value.</source>
        <translation>Mikä arvon ”%1” pitäisi olla? Kirjoita %2:value.</translation>
    </message>
    <message>
        <source>What somebody sees is worth 0 or more.</source>
        <translation>Näkyvyyden arvo on 0 tai enemmän.</translation>
    </message>
    <message>
        <source>What you typed could not be kept in %1: %2.</source>
        <translation>Kirjoittamaasi ei voitu tallentaa tiedostoon %1: %2.</translation>
    </message>
    <message>
        <source>Which law, and from which day? Write it like 2027-01-01:&apos;Accessibility Act&apos;.</source>
        <translation>Mikä laki, ja mistä päivästä alkaen? Kirjoita muodossa 2027-01-01:&apos;Accessibility Act&apos;.</translation>
    </message>
    <message>
        <source>Which letters?</source>
        <translation>Mitkä kirjeet?</translation>
    </message>
    <message>
        <source>Which no? Choose not-ever, possible-today or not-now (a mandate: lapsed).</source>
        <translation>Millainen hylkäys? Valitse not-ever, possible-today tai not-now (velvoite: lapsed).</translation>
    </message>
    <message>
        <source>Which ticket, and what must happen to it? Write it like T-9:closed.</source>
        <translation>Mikä pyyntö, ja mitä sille on tapahduttava? Kirjoita muodossa T-9:closed.</translation>
    </message>
    <message>
        <source>Who is away? Give a name.</source>
        <translation>Kuka on poissa? Anna nimi.</translation>
    </message>
    <message>
        <source>Who is consulted? Give a name.</source>
        <translation>Keneltä kysytään neuvoa? Anna nimi.</translation>
    </message>
    <message>
        <source>Who is the %1 of %2? Give the name.</source>
        <translation>Kuka on %1 (%2)? Anna nimi.</translation>
    </message>
    <message>
        <source>Who? Give a name.</source>
        <translation>Kuka? Anna nimi.</translation>
    </message>
    <message>
        <source>Whose answer is it? Asked on C-%1: %2.</source>
        <translation>Kenen vastaus se on? Muutoksesta C-%1 kysytty: %2.</translation>
    </message>
    <message>
        <source>Words for the requester go with the closing: the ticket stays open.</source>
        <translation>Teksti pyytäjälle lähtee sulkemisen mukana: pyyntö pysyy avoinna.</translation>
    </message>
    <message>
        <source>Your choices could not be stored in %1: %2.</source>
        <translation>Valintojasi ei voitu tallentaa tiedostoon %1: %2.</translation>
    </message>
    <message>
        <source>Your last act, “%1”, is of %2.</source>
        <translation>Viimeisin toimesi, ”%1”, on tehty %2.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip-arkisto</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF-dokumentti</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>Parquet-taulukko</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR-arkisto</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>SQLite-tietokanta</translation>
    </message>
    <message>
        <source>a build that logs more is needed: try again with it</source>
        <translation>tarvitaan tarkempi lokiversio: kokeile sillä uudelleen</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <translation>tuhansien numeroiden mittainen luku</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>kuva</translation>
    </message>
    <message>
        <source>a picture, sound or film</source>
        <translation>kuva, ääni tai elokuva</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ohjelma</translation>
    </message>
    <message>
        <source>about to be sent</source>
        <translation>lähdössä</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>poissaolot</translation>
    </message>
    <message>
        <source>account manager</source>
        <translation>asiakasvastaava</translation>
    </message>
    <message>
        <source>account manager’s name</source>
        <translation>asiakasvastaavan nimi</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>toteuma</translation>
    </message>
    <message>
        <source>actual effort</source>
        <translation>toteutunut työmäärä</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>ylläpitäjä</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>neuvonta</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>kuinka monta käyttäjää</translation>
    </message>
    <message>
        <source>affected share</source>
        <translation>osuus, jota koskee</translation>
    </message>
    <message>
        <source>all of these releases</source>
        <translation>kaikki nämä julkaisut</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF-dokumentti</translation>
    </message>
    <message>
        <source>an answer is due by %1</source>
        <translation>vastattava viimeistään %1</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>rytmin lähtöpäivä</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>muu päivä</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>vastaus</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>vastaus viimeistään %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastattu</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>kuvauksen mukaan</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>kysy</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>kysytty</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>kysytty</translation>
    </message>
    <message>
        <source>at requester</source>
        <translation>pyytäjällä</translation>
    </message>
    <message>
        <source>at requester %1</source>
        <translation>pyytäjällä: %1</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>kenelle näkyy</translation>
    </message>
    <message>
        <source>away from</source>
        <translation>poissa alkaen</translation>
    </message>
    <message>
        <source>away until</source>
        <translation>poissa saakka</translation>
    </message>
    <message>
        <source>bake</source>
        <translation>liitä uudistukseen</translation>
    </message>
    <message>
        <source>baked in</source>
        <translation>liitetty uudistukseen</translation>
    </message>
    <message>
        <source>baked into a renewal</source>
        <translation>liitetty uudistukseen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>aloitettu</translation>
    </message>
    <message>
        <source>blackout</source>
        <translation>julkaisukielto</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>haara</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>haara %1</translation>
    </message>
    <message>
        <source>brought back by the post</source>
        <translation>postin palauttama</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>kerrottava itse</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>julkaisurytmi</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>kapasiteetti</translation>
    </message>
    <message>
        <source>change</source>
        <translation>muutos</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muutettu</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>otettu lähetettäväksi</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <source>closures</source>
        <translation>suljetut ajat</translation>
    </message>
    <message>
        <source>composed</source>
        <translation>koostettu</translation>
    </message>
    <message>
        <source>composing</source>
        <translation>koostetaan</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korjattu</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>korjaus</translation>
    </message>
    <message>
        <source>country</source>
        <translation>maa</translation>
    </message>
    <message>
        <source>days</source>
        <translation>päivät</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>päätetty</translation>
    </message>
    <message>
        <source>defer</source>
        <translation>lykkää</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>lykätty</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>sijainen</translation>
    </message>
    <message>
        <source>description</source>
        <translation>kuvaus</translation>
    </message>
    <message>
        <source>does not want letters</source>
        <translation>ei halua kirjeitä</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>due</source>
        <translation>määräpäivä</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>määräpäivä</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>työmäärä</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>työmäärän yläraja</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>työmäärän alaraja</translation>
    </message>
    <message>
        <source>email</source>
        <translation>sähköposti</translation>
    </message>
    <message>
        <source>end users</source>
        <translation>loppukäyttäjät</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskaloitu</translation>
    </message>
    <message>
        <source>event</source>
        <translation>tapahtuma</translation>
    </message>
    <message>
        <source>example</source>
        <translation>esimerkki</translation>
    </message>
    <message>
        <source>excepted</source>
        <translation>poikkeus</translation>
    </message>
    <message>
        <source>excludes</source>
        <translation>sulkee pois</translation>
    </message>
    <message>
        <source>excludes C-%1</source>
        <translation>sulkee pois muutoksen C-%1</translation>
    </message>
    <message>
        <source>expedited</source>
        <translation>kiireellinen</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>epäonnistui</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>epäonnistunut</translation>
    </message>
    <message>
        <source>fault share</source>
        <translation>vioille varattu osa</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>suodatin</translation>
    </message>
    <message>
        <source>first</source>
        <translation>ensimmäinen</translation>
    </message>
    <message>
        <source>fixed in</source>
        <translation>korjattu julkaisussa</translation>
    </message>
    <message>
        <source>freeze days</source>
        <translation>jäädytyspäivät</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>jäädytetty</translation>
    </message>
    <message>
        <source>goes together with C-%1</source>
        <translation>kuuluu yhteen muutoksen C-%1 kanssa</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>ohjattu</translation>
    </message>
    <message>
        <source>held</source>
        <translation>pysäytetty</translation>
    </message>
    <message>
        <source>high</source>
        <translation>suuri</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>työmäärän yläraja</translation>
    </message>
    <message>
        <source>honour</source>
        <translation>hyväksy</translation>
    </message>
    <message>
        <source>honoured</source>
        <translation>hyväksytty</translation>
    </message>
    <message>
        <source>in test</source>
        <translation>testissä</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>yhteys katkesi</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>se ei vastannut ajoissa</translation>
    </message>
    <message>
        <source>it reaches %1 end users, of at least %2</source>
        <translation>siitä hyötyviä loppukäyttäjiä on %1, vähintään pitäisi olla %2</translation>
    </message>
    <message>
        <source>it takes %1 person-days, of at most %2</source>
        <translation>se vie %1 henkilötyöpäivää, enintään saisi viedä %2</translation>
    </message>
    <message>
        <source>it was deferred until %1</source>
        <translation>se lykättiin päivään %1</translation>
    </message>
    <message>
        <source>it was to come back on %1</source>
        <translation>sen oli määrä palata %1</translation>
    </message>
    <message>
        <source>its effort is not known, of at most %1</source>
        <translation>sen työmäärä ei ole tiedossa, enintään saisi olla %1</translation>
    </message>
    <message>
        <source>its numbers are too large</source>
        <translation>sen luvut ovat liian suuria</translation>
    </message>
    <message>
        <source>its review date is %1</source>
        <translation>sen tarkistuspäivä on %1</translation>
    </message>
    <message>
        <source>kept from who wants none</source>
        <translation>ei lähetetä, ei halua kirjeitä</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>laji</translation>
    </message>
    <message>
        <source>kind of closure</source>
        <translation>suljetun ajan laji</translation>
    </message>
    <message>
        <source>kind of ticket</source>
        <translation>pyynnön laji</translation>
    </message>
    <message>
        <source>language</source>
        <translation>kieli</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>rauennut</translation>
    </message>
    <message>
        <source>last</source>
        <translation>viimeinen</translation>
    </message>
    <message>
        <source>law’s name</source>
        <translation>lain nimi</translation>
    </message>
    <message>
        <source>left as decided</source>
        <translation>hylkäys pidetty voimassa</translation>
    </message>
    <message>
        <source>left without an answer</source>
        <translation>jäänyt vaille vastausta</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>kirje %1</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>saa pyytää</translation>
    </message>
    <message>
        <source>log</source>
        <translation>loki</translation>
    </message>
    <message>
        <source>low</source>
        <translation>pieni</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>työmäärän alaraja</translation>
    </message>
    <message>
        <source>made to wait for something new</source>
        <translation>odottaa uutta</translation>
    </message>
    <message>
        <source>major</source>
        <translation>laaja</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>velvoite</translation>
    </message>
    <message>
        <source>mandate date</source>
        <translation>velvoitteen päivä</translation>
    </message>
    <message>
        <source>mandate reference</source>
        <translation>velvoitteen viite</translation>
    </message>
    <message>
        <source>many-before-few has 1 to %1 bounds; these are %2.</source>
        <translation>Säännössä many-before-few on 1–%1 rajaa; nyt niitä on %2.</translation>
    </message>
    <message>
        <source>marked ready</source>
        <translation>merkitty valmiiksi</translation>
    </message>
    <message>
        <source>marked unreachable</source>
        <translation>merkitty tavoittamattomaksi</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>keskisuuri</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>kokouksessa</translation>
    </message>
    <message>
        <source>members</source>
        <translation>jäsenet</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>yhdistetty</translation>
    </message>
    <message>
        <source>module</source>
        <translation>moduuli</translation>
    </message>
    <message>
        <source>module’s name</source>
        <translation>moduulin nimi</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>needs log build</source>
        <translation>tarvitaan lokiversio</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>no computer of that name is known</source>
        <translation>tämän nimistä tietokonetta ei tunneta</translation>
    </message>
    <message>
        <source>no mail address is known</source>
        <translation>sähköpostiosoite ei ole tiedossa</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ei kukaan</translation>
    </message>
    <message>
        <source>nobody answered the question of %1</source>
        <translation>kukaan ei vastannut kysymykseen, joka esitettiin %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ketään ei mainittu</translation>
    </message>
    <message>
        <source>nobody works and only expedited releases ship from %1 to %2</source>
        <translation>kukaan ei työskentele ja vain kiireelliset julkaisut ilmestyvät %1–%2</translation>
    </message>
    <message>
        <source>nobody works and only expedited releases ship on %1</source>
        <translation>kukaan ei työskentele ja vain kiireelliset julkaisut ilmestyvät %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ei vielä ketään</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ei vielä yhtään</translation>
    </message>
    <message>
        <source>none yet (team add NAME)</source>
        <translation>ei vielä yhtään (team add NAME)</translation>
    </message>
    <message>
        <source>none yet: branch add NAME makes one</source>
        <translation>ei vielä yhtään: branch add NAME luo haaran</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>ei ennen</translation>
    </message>
    <message>
        <source>not before a day</source>
        <translation>ei ennen tiettyä päivää</translation>
    </message>
    <message>
        <source>not ever</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>not known whether it reached %1 &lt;%2&gt;: %3 (%4)</source>
        <translation>jäi epäselväksi, tuliko perille: %1 &lt;%2&gt;: %3 (%4)</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ei nyt</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ei nähty</translation>
    </message>
    <message>
        <source>not seen in our systems: try at the requester&apos;s</source>
        <translation>ei nähty omissa järjestelmissä: kokeile pyytäjällä</translation>
    </message>
    <message>
        <source>not seen there: ask for a log build</source>
        <translation>ei nähty sielläkään: pyydä lokiversio</translation>
    </message>
    <message>
        <source>not tried yet: try it in our own systems</source>
        <translation>ei vielä kokeiltu: kokeile omissa järjestelmissä</translation>
    </message>
    <message>
        <source>note</source>
        <translation>huomautus</translation>
    </message>
    <message>
        <source>note of what brings it back</source>
        <translation>huomautus siitä, mikä tuo takaisin</translation>
    </message>
    <message>
        <source>noted upon</source>
        <translation>tieto kirjattu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>nothing answers at that address and port</source>
        <translation>tässä osoitteessa ja portissa ei vastaa mikään</translation>
    </message>
    <message>
        <source>nothing brings it back</source>
        <translation>mikään ei tuo takaisin</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ei mitään uutta</translation>
    </message>
    <message>
        <source>nothing readable</source>
        <translation>ei mitään luettavaa</translation>
    </message>
    <message>
        <source>nothing ships from %1 to %2</source>
        <translation>mitään ei julkaista %1–%2</translation>
    </message>
    <message>
        <source>nothing ships on %1</source>
        <translation>mitään ei julkaista %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avoin</translation>
    </message>
    <message>
        <source>open items</source>
        <translation>avoimet kohdat</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>avattu</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>avattu uudelleen</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>ei kirjeitä</translation>
    </message>
    <message>
        <source>order</source>
        <translation>tilaus</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisaatio</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>alkuperä</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>ulkopuolinen</translation>
    </message>
    <message>
        <source>own system</source>
        <translation>oma järjestelmä</translation>
    </message>
    <message>
        <source>own system %1</source>
        <translation>oma järjestelmä: %1</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>vastuuhenkilö</translation>
    </message>
    <message>
        <source>packed with bzip2</source>
        <translation>pakattu bzip2:lla</translation>
    </message>
    <message>
        <source>packed with gzip twice</source>
        <translation>pakattu kahdesti gzipillä</translation>
    </message>
    <message>
        <source>packed with xz</source>
        <translation>pakattu xz:llä</translation>
    </message>
    <message>
        <source>packed with zstd</source>
        <translation>pakattu zstd:llä</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>odottaa päätöstä</translation>
    </message>
    <message>
        <source>party’s name</source>
        <translation>tahon nimi</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>onnistui</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>onnistui</translation>
    </message>
    <message>
        <source>person’s name</source>
        <translation>henkilön nimi</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>puhelimitse</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>fraasi</translation>
    </message>
    <message>
        <source>phrase’s name</source>
        <translation>fraasin nimi</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>sijoitettu</translation>
    </message>
    <message>
        <source>placed late</source>
        <translation>sijoitettu myöhässä</translation>
    </message>
    <message>
        <source>places</source>
        <translation>missä ilmenee</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>suunniteltu</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>linjaus</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>portaalissa</translation>
    </message>
    <message>
        <source>ported</source>
        <translation>portattu</translation>
    </message>
    <message>
        <source>ported late</source>
        <translation>portattu myöhässä</translation>
    </message>
    <message>
        <source>position</source>
        <translation>paikka</translation>
    </message>
    <message>
        <source>possible today</source>
        <translation>onnistuu jo nyt</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>ongelma</translation>
    </message>
    <message>
        <source>product</source>
        <translation>tuote</translation>
    </message>
    <message>
        <source>product owner</source>
        <translation>tuoteomistaja</translation>
    </message>
    <message>
        <source>products</source>
        <translation>tuotteet</translation>
    </message>
    <message>
        <source>proportion: least</source>
        <translation>proportion: least</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>ehdotettu</translation>
    </message>
    <message>
        <source>pulled out of a renewal</source>
        <translation>irrotettu uudistuksesta</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>palautettu jonoon</translation>
    </message>
    <message>
        <source>put up for approval</source>
        <translation>hyväksyttävänä</translation>
    </message>
    <message>
        <source>question</source>
        <translation>kysymys</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>jonossa</translation>
    </message>
    <message>
        <source>queued again</source>
        <translation>pantu uudelleen jonoon</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>perustelu</translation>
    </message>
    <message>
        <source>refused for %1 &lt;%2&gt;: %3 (%4)</source>
        <translation>torjuttu: %1 &lt;%2&gt;: %3 (%4)</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>vakio</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>hylkää</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>hylätty</translation>
    </message>
    <message>
        <source>release</source>
        <translation>julkaisu</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>julkaisut</translation>
    </message>
    <message>
        <source>renewal’s title</source>
        <translation>uudistuksen otsikko</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>avattu uudelleen</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>vaatimukset</translation>
    </message>
    <message>
        <source>requires</source>
        <translation>vaatii</translation>
    </message>
    <message>
        <source>requires C-%1</source>
        <translation>vaatii muutoksen C-%1</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>palautettu</translation>
    </message>
    <message>
        <source>review</source>
        <translation>tarkistus</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>tarkistus %1</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>tarkistuspäivä</translation>
    </message>
    <message>
        <source>rfc</source>
        <translation>muutospyyntö</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>ohjattu</translation>
    </message>
    <message>
        <source>rule for open items</source>
        <translation>avointen kohtien sääntö</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>käyttötilanne</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>kuvakaappaus</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>nähty</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>lähetetty</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>siirretty päätettäväksi</translation>
    </message>
    <message>
        <source>shared screen</source>
        <translation>jaetulla näytöllä</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>julkaistu</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>tilanne</translation>
    </message>
    <message>
        <source>situations</source>
        <translation>missä tilanteissa</translation>
    </message>
    <message>
        <source>slip %1 to a later release</source>
        <translation>myöhennä %1 myöhempään julkaisuun</translation>
    </message>
    <message>
        <source>slip it to a later release</source>
        <translation>myöhennä se myöhempään julkaisuun</translation>
    </message>
    <message>
        <source>slip them to a later release</source>
        <translation>myöhennä ne myöhempään julkaisuun</translation>
    </message>
    <message>
        <source>slipped</source>
        <translation>myöhennetty</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>ratkaisu</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>joku muu</translation>
    </message>
    <message>
        <source>split</source>
        <translation>erotettu</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tila</translation>
    </message>
    <message>
        <source>step</source>
        <translation>porras</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>toistamisen vaiheet</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>aihe</translation>
    </message>
    <message>
        <source>system’s or computer’s name</source>
        <translation>järjestelmän tai tietokoneen nimi</translation>
    </message>
    <message>
        <source>take %1 out (fortnight unport)</source>
        <translation>ota %1 pois (fortnight unport)</translation>
    </message>
    <message>
        <source>take it out (fortnight unport)</source>
        <translation>ota se pois (fortnight unport)</translation>
    </message>
    <message>
        <source>take them out (fortnight unport)</source>
        <translation>ota ne pois (fortnight unport)</translation>
    </message>
    <message>
        <source>taken as sent</source>
        <translation>merkitty lähetetyksi</translation>
    </message>
    <message>
        <source>taken back before it left</source>
        <translation>peruttu ennen lähtöä</translation>
    </message>
    <message>
        <source>taken by hand</source>
        <translation>otettu kerrottavaksi itse</translation>
    </message>
    <message>
        <source>taken into test</source>
        <translation>otettu testiin</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>otettu pois</translation>
    </message>
    <message>
        <source>team times</source>
        <translation>tiimien ajat</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>tiimit</translation>
    </message>
    <message>
        <source>team’s name</source>
        <translation>tiimin nimi</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>testattu</translation>
    </message>
    <message>
        <source>tester</source>
        <translation>testaaja</translation>
    </message>
    <message>
        <source>testers</source>
        <translation>testaajat</translation>
    </message>
    <message>
        <source>thawed</source>
        <translation>jäädytys purettu</translation>
    </message>
    <message>
        <source>the absence of %1</source>
        <translation>poissaolo: %1</translation>
    </message>
    <message>
        <source>the connection ended before the server answered</source>
        <translation>yhteys katkesi, ennen kuin palvelin vastasi</translation>
    </message>
    <message>
        <source>the database does not take it (%1).</source>
        <translation>tietokanta ei ota sitä vastaan (%1).</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>the effort of %1 is unknown</source>
        <translation>työmäärä ei ole tiedossa: %1</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>talo</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>kirje</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>kuukausi</translation>
    </message>
    <message>
        <source>the phrase “%1”</source>
        <translation>fraasi ”%1”</translation>
    </message>
    <message>
        <source>the policy lets none pass</source>
        <translation>linjaus ei päästä mitään ohituskaistalle</translation>
    </message>
    <message>
        <source>the program stopped while it was being sent: it may have arrived</source>
        <translation>ohjelma keskeytyi lähetyksen aikana: kirje saattoi tulla perille</translation>
    </message>
    <message>
        <source>the recipient %1</source>
        <translation>vastaanottaja %1</translation>
    </message>
    <message>
        <source>the renewal %1 was rejected</source>
        <translation>uudistus %1 hylättiin</translation>
    </message>
    <message>
        <source>the requester</source>
        <translation>pyytäjä</translation>
    </message>
    <message>
        <source>the scenario “%1”</source>
        <translation>skenaario ”%1”</translation>
    </message>
    <message>
        <source>the score alone</source>
        <translation>pelkät pisteet</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>lähettäjä</translation>
    </message>
    <message>
        <source>the view “%1”</source>
        <translation>näkymä ”%1”</translation>
    </message>
    <message>
        <source>title</source>
        <translation>otsikko</translation>
    </message>
    <message>
        <source>to be tried again for %1 &lt;%2&gt;: %3 (%4)</source>
        <translation>yritetään uudelleen: %1 &lt;%2&gt;: %3 (%4)</translation>
    </message>
    <message>
        <source>together</source>
        <translation>yhdessä</translation>
    </message>
    <message>
        <source>told by hand</source>
        <translation>kerrottu itse</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>jousto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>epäselvä</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>ei tavoiteta</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>kiireellisyys</translation>
    </message>
    <message>
        <source>user</source>
        <translation>käyttäjä</translation>
    </message>
    <message>
        <source>value</source>
        <translation>hyöty</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versio</translation>
    </message>
    <message>
        <source>view’s name</source>
        <translation>näkymän nimi</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>näkyvyys</translation>
    </message>
    <message>
        <source>visibility: order names visitor, user and administrator, each once.</source>
        <translation>visibility: order sisältää arvot visitor, user ja administrator, kunkin kerran.</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>kävijä</translation>
    </message>
    <message>
        <source>waive %1 with a reason</source>
        <translation>ohita %1 perustellen</translation>
    </message>
    <message>
        <source>waive it with a reason</source>
        <translation>ohita se perustellen</translation>
    </message>
    <message>
        <source>waive them with a reason</source>
        <translation>ohita ne perustellen</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>ohitettu</translation>
    </message>
    <message>
        <source>whole test</source>
        <translation>kokonaistesti</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>toive</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>kiertotapa</translation>
    </message>
    <message>
        <source>written</source>
        <translation>kirjallisesti</translation>
    </message>
    <message>
        <source>“%1 …” is nested too deep: %2 levels at most.</source>
        <translation>”%1 …” on liian syvällä sisäkkäin: enintään %2 tasoa.</translation>
    </message>
    <message>
        <source>“%1” asks for no criterion, so every change would score the same. Name one.</source>
        <translation>”%1” ei käytä yhtään kriteeriä, joten jokainen muutos saisi samat pisteet. Nimeä kriteeri.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done with a mail. Choose leave (as it is) or seen (marked as read).</source>
        <translation>Sähköpostille ei voi tehdä näin: ”%1”. Valitse leave (jätä ennalleen) tai seen (merkitse luetuksi).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as an expression. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>”%1” ei ole luettava lauseke. Siinä voi olla lukuja, kriteerejä, + - * / ja sulkeita sekä min, max, log10 ja sqrt.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: it has moved on since. Undo what came after first.</source>
        <translation>Tätä ei voi kumota: ”%1”. Tila on muuttunut sen jälkeen. Kumoa ensin se, mitä tehtiin myöhemmin.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: its letters have left.</source>
        <translation>Tätä ei voi kumota: ”%1”. Sen kirjeet ovat lähteneet.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: those who asked were told of it already.</source>
        <translation>Tätä ei voi kumota: ”%1”. Pyytäjille on jo kerrottu siitä.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t name a team: it would be read as a number or a value.</source>
        <translation>”%1” ei käy tiimin nimeksi: se luettaisiin lukuna tai arvona.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand in an expression. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>”%1” ei käy lausekkeeseen. Siinä voi olla lukuja, kriteerejä, + - * / ja sulkeita sekä min, max, log10 ja sqrt.</translation>
    </message>
    <message>
        <source>“%1” divides by zero: %2.</source>
        <translation>”%1” jakaa nollalla: %2.</translation>
    </message>
    <message>
        <source>“%1” does not say what it shall be. End it with %2 or %3.</source>
        <translation>”%1” ei kerro, mikä tiedostosta tulee. Anna pääte %2 tai %3.</translation>
    </message>
    <message>
        <source>“%1” does not say what the minutes shall be. End it with .md or .html.</source>
        <translation>”%1” ei kerro, minkä muotoinen pöytäkirja on. Anna pääte .md tai .html.</translation>
    </message>
    <message>
        <source>“%1” does not say what the minutes shall be. End it with .md, .html or .pdf.</source>
        <translation>”%1” ei kerro, minkä muotoinen pöytäkirja on. Anna pääte .md, .html tai .pdf.</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or %4 %5, and the column does not tell: %6 was taken to come first. %7 dates were read so. If that is wrong, say which comes first (--dates).</source>
        <translation>”%1” sarakkeessa ”%2” voi olla %3 tai %4 %5, eikä sarake kerro, kumpi: ensimmäiseksi oletettiin %6. Näin luettiin %7 päivämäärää. Jos se on väärin, kerro, kumpi on ensin (--dates).</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or %4 %5, and the column does not tell: %6 was taken to come first. If that is wrong, say which comes first (--dates).</source>
        <translation>”%1” sarakkeessa ”%2” voi olla %3 tai %4 %5, eikä sarake kerro, kumpi: ensimmäiseksi oletettiin %6. Jos se on väärin, kerro, kumpi on ensin (--dates).</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or another day, and the column does not tell: %4 was taken to come first. %5 dates were read so. If that is wrong, say which comes first (--dates).</source>
        <translation>”%1” sarakkeessa ”%2” voi olla %3 tai muu päivä, eikä sarake kerro, kumpi: ensimmäiseksi oletettiin %4. Näin luettiin %5 päivämäärää. Jos se on väärin, kerro, kumpi on ensin (--dates).</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be %3 or another day, and the column does not tell: %4 was taken to come first. If that is wrong, say which comes first (--dates).</source>
        <translation>”%1” sarakkeessa ”%2” voi olla %3 tai muu päivä, eikä sarake kerro, kumpi: ensimmäiseksi oletettiin %4. Jos se on väärin, kerro, kumpi on ensin (--dates).</translation>
    </message>
    <message>
        <source>“%1” is a day. Write it like 2026-12-24.</source>
        <translation>”%1” on päivä. Kirjoita se muodossa 2026-12-24.</translation>
    </message>
    <message>
        <source>“%1” is a function: it wants its numbers in parentheses, %2(…).</source>
        <translation>”%1” on funktio: sen luvut annetaan suluissa, %2(…).</translation>
    </message>
    <message>
        <source>“%1” is a number, and “%2” is none.</source>
        <translation>”%1” on luku, ja ”%2” ei ole.</translation>
    </message>
    <message>
        <source>“%1” is a text: it can&apos;t be %2 %3. Write %4:%5.</source>
        <translation>”%1” on teksti: sitä ei voi verrata näin: %2 %3. Kirjoita %4:%5.</translation>
    </message>
    <message>
        <source>“%1” is less than 0.</source>
        <translation>”%1” on alle 0.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>”%1” ei ole kyllä eikä ei.</translation>
    </message>
    <message>
        <source>“%1” is no %2. Choose %3, or give a number.</source>
        <translation>”%1” ei kelpaa (%2). Valitse %3 tai anna luku.</translation>
    </message>
    <message>
        <source>“%1” is no %2. Choose %3.</source>
        <translation>”%1” ei kelpaa (%2). Vaihtoehdot: %3.</translation>
    </message>
    <message>
        <source>“%1” is no country. Write two letters, like SE, FI, DE, NL or GB.</source>
        <translation>”%1” ei ole maa. Kirjoita kaksi kirjainta, esimerkiksi SE, FI, DE, NL tai GB.</translation>
    </message>
    <message>
        <source>“%1” is no kind of security. Choose starttls, tls or none.</source>
        <translation>”%1” ei ole suojaustapa. Valitse starttls, tls tai none.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>”%1” ei ole sähköpostiosoite.</translation>
    </message>
    <message>
        <source>“%1” is no name for a criterion. Small letters, digits and _ make one: time_saved.</source>
        <translation>”%1” ei käy kriteerin nimeksi. Käytä pieniä kirjaimia, numeroita ja merkkiä _: time_saved.</translation>
    </message>
    <message>
        <source>“%1” is no number. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>”%1” ei ole luku. Lausekkeessa voi olla lukuja, kriteerejä, + - * / ja sulkeita sekä min, max, log10 ja sqrt.</translation>
    </message>
    <message>
        <source>“%1” is no place for a team: there are %2, and 1 is the first.</source>
        <translation>”%1” ei ole tiimin paikka: tiimejä on %2, ja 1 on ensimmäinen.</translation>
    </message>
    <message>
        <source>“%1” is no port. Letters leave by 587, 465 or 25; mailboxes are read by 993 or 143.</source>
        <translation>”%1” ei ole portti. Kirjeet lähtevät portista 587, 465 tai 25; postilaatikot luetaan portista 993 tai 143.</translation>
    </message>
    <message>
        <source>“%1” is no scale for %2. Choose linear or log.</source>
        <translation>”%1” ei ole asteikko, kriteeri %2. Valitse linear tai log.</translation>
    </message>
    <message>
        <source>“%1” is no web address. It begins with https://</source>
        <translation>”%1” ei ole verkko-osoite. Sen alussa on https://</translation>
    </message>
    <message>
        <source>“%1” is not a Message-ID; it looks like &lt;letters@example.org&gt;.</source>
        <translation>”%1” ei ole Message-ID; se on muotoa &lt;letters@example.org&gt;.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-12-24.</source>
        <translation>”%1” ei ole päivämäärä. Kirjoita se muodossa 2026-12-24.</translation>
    </message>
    <message>
        <source>“%1” is not a language that letters are written in: %2.</source>
        <translation>”%1” ei ole kieli, jolla kirjeitä kirjoitetaan: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that a letter can be sent to.</source>
        <translation>”%1” ei ole sähköpostiosoite, johon kirjeen voi lähettää.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>”%1” ei ole luku.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of days.</source>
        <translation>”%1” ei ole kokonaisten päivien määrä.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>”%1” ei ole kokonaisluku.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding of text. Use for example utf-8, cp1252, iso-8859-1 or utf-16.</source>
        <translation>”%1” ei ole tekstin merkistö. Käytä esimerkiksi merkistöä utf-8, cp1252, iso-8859-1 tai utf-16.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a %2. Write it like C-12.</source>
        <translation>”%1” ei ole numero (%2). Kirjoita se muodossa C-12.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a %2. Write it like R-12.</source>
        <translation>”%1” ei ole numero (%2). Kirjoita se muodossa R-12.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a %2. Write it like T-12.</source>
        <translation>”%1” ei ole numero (%2). Kirjoita se muodossa T-12.</translation>
    </message>
    <message>
        <source>“%1” is too large a number for an expression.</source>
        <translation>”%1” on liian suuri luku lausekkeeseen.</translation>
    </message>
    <message>
        <source>“%1” is what the line without a branch is called. Choose another name.</source>
        <translation>”%1” on sen linjan nimi, jolla ei ole haaraa. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>“%1” is written as names and values, and this is “%2”.</source>
        <translation>”%1” kirjoitetaan niminä ja arvoina, ja tämä on ”%2”.</translation>
    </message>
    <message>
        <source>“%1” loops, and an expression can&apos;t. Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt.</source>
        <translation>”%1” on kehä, eikä lausekkeessa saa olla kehää. Siinä voi olla lukuja, kriteerejä, + - * / ja sulkeita sekä min, max, log10 ja sqrt.</translation>
    </message>
    <message>
        <source>“%1” was passed over: its letters have left.</source>
        <translation>Ohitettu: ”%1”. Sen kirjeet ovat lähteneet.</translation>
    </message>
    <message>
        <source>“bounds” is a list, and this is “%1”.</source>
        <translation>”bounds” on luettelo, ja tämä on ”%1”.</translation>
    </message>
    <message>
        <source>“order” is a list, and this is “%1”.</source>
        <translation>”order” on luettelo, ja tämä on ”%1”.</translation>
    </message>
    <message>
        <source>“rules” is a list, and this is “%1”.</source>
        <translation>”rules” on luettelo, ja tämä on ”%1”.</translation>
    </message>
    <message>
        <source>… and more of the kind.</source>
        <translation>… ja muita samanlaisia.</translation>
    </message>
</context>
</TS>
