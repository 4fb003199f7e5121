<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>ActionBar</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backlog</name>
    <message>
        <source>%1 must not ship before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 10 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes from their parking to their test stand here. Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one change alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End users of those who wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over: nobody waits for it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over: nothing keeps it back any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was merged: score the change that it was merged into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New changes wait here until they are parked or accepted. There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a correction that is not over has an urgency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a correction that waits and was not reproduced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is honoured or planned is placed; what is ready slips on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is new is parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is new, parked or honoured is merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority of a correction, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1, falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1, rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by which a mandate must ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by which it is looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets that wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a law or contract demands by a date is listed here. Nothing is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has shipped stays here. Nothing has shipped yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in a coming release is listed here. Nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for the product owner&apos;s word is parked here. Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was honoured stands here until it has a release. All have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was rejected stays here, with its reason. Nothing was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workaround for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BacklogActs</name>
    <message>
        <source>%1 copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 depends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1 into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release is open to take it in. Lay out releases on the board first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was merged into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BacklogEmpty</name>
    <message>
        <source>Changes come from tickets in the Inbox, or are made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this view fits these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BacklogHead</name>
    <message>
        <source>As %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or kind:wish,change reach&gt;500 module:Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BacklogScreen</name>
    <message>
        <source>%1 changes are too many at once: filter until %2 or fewer are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 at once: choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was merged into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen rows are still coming.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CadenceLine</name>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one of the month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapacityMeter</name>
    <message>
        <source>%1 of %2 person-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeBand</name>
    <message>
        <source>Law or contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law, regulation or contract that demands it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must ship by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: what they do, and where it stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1, which waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %n tickets, which all wait for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Demanded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the requester&apos;s words: who does what, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by which it must ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law, regulation or contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n more organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n tickets wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ticket waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %n days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked 1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for again on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort %1 pd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the requester&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer stands: it was taken back, or another word came after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has described it, and no ticket waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the release %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked %n days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked for %n days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked for 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how it is done today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you need to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it is honoured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it is taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number, title and link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the next release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the release before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive the hot fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is done is done by somebody: write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the history of everything that you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the screens; letters are written in their reader&apos;s language. It holds from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hold for you on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>A backup is a whole copy, made while you go on working. A check reads everything once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup takes the place of what is here now. What is here is set aside beside it, not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: the file is whole, and so is the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All made-up tickets, changes, releases and letters are deleted. It can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the sample and start empty…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that Fortnight knows lies in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup, and keep this file for whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup lies in %1. It was read again and is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes, the backup takes the place of the database, and the window opens again. What is here now is set aside beside it under a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample: everything in it is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is open. What you asked about waits here until the answer comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asks again. What was rejected comes here when somebody new asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been decided yet. Every decision is listed here, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deferred. What you put off waits here until its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is past its review date. What was parked for too long comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for your word. What is parked in the backlog comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionsScreen</name>
    <message>
        <source>%n decided today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n past review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 decided today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 past its review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-%1 waits for no decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a change at the left to read and decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be decided here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditChangeDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try it again; if it happens again, copy the details and send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction of a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>%n changes written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n end users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 end user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>%n rows of people and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row of people and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: what is imported again updates by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upright bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A helpdesk’s export: Jira, Zendesk, CSV or Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new database, set up by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a year of two products; gone in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who asked for a change is left waiting without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Fortnight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseSettings</name>
    <message>
        <source>For readers of whom no language is known: not by the ticket, the person or the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs every letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes during which a queued letter can still be held. 0 lets letters leave at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hold for everyone who works on this database.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new · %2 updated · %3 unchanged · %4 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n rows were skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helpdesk’s export belongs here: Jira, Zendesk, CSV or Excel. Choose it, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row names anybody, so nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxAct</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for %1: it closes when that ships or is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not asked anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done to one ticket at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by the requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and how; closes the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is added to their words; it may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to whom, and why; closes the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why; it ends all waiting, and no letter leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxTab</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ticket is sorted. What comes in next stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets that have their answer stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets that wait for a change stand here until it ships or is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets that were closed and came back stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets whose requester was asked for more stand here until the answer comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people ask for belongs here. Import the export file of your helpdesk, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>%n letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each letter becomes one file that a mail program opens ready to send. After that it counts as sent here, so send every one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save letters as files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send letters now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recall delay is passed over. A letter that has left can&apos;t be taken back, only corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>%2 can&apos;t be written to: %1. Tell it yourself, then say how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 could not be reached: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back until somebody approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you save or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether this letter arrived: %1. If it is sent again, it may arrive twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what it says now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post asked to try later: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post refused it: %1. Try again when the cause is gone, or tell it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter was changed while you were typing. Your words are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cause is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, kind:wish, language:fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket here of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where the server asks for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by the environment (FORTNIGHT_SMTP_PASSWORD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring. It is never shown and never stored in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until the program ends, because this computer has no keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters leave by your own mail server. Without one they can be saved as files in the Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is kept. It goes into this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test letter to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a test letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that letters come from and are answered to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>%1, needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column that holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewChangeDialog</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotBeforeDialog</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1, on an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter on an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when there is something to tell: nothing, a draft that somebody approves, or a letter that leaves by itself after the recall delay. Who waited is always told of the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>Account manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count for reach and priority.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Every letter that left was taken by the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand letters that were dropped, and readers who want none or can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter has left yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter waits to be approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter waits to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to be told by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left to tell. Letters come here when something is parked, decided, planned or shipped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxBand</name>
    <message>
        <source>%n leave in %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n leave now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 leaves in %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 leaves now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set up, so letters wait here. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxFacts</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter that it corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxReason</name>
    <message>
        <source>Drop the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it was told. The letter then counts as told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is not to be told at all. The reason stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why there is no way to reach this reader. It is counted, with its cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told otherwise already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter is about to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the state that this letter is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader, address or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall delay %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That letter is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>%n letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries again %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkDialog</name>
    <message>
        <source>%n tickets wait and are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ticket waits and is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it is due to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who wait read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%n rows taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As their organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and organisations (*.csv *.xlsx *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one, they are told by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainTextView</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>%n letters saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n letters sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n of unknown fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n still wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n to be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 letter saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 letter sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of unknown fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 still waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter waits for the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save letters as files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving letters as files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Preview of the letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriorityMark</name>
    <message>
        <source>Priority %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>A day on which a release came, or will come, out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All who use it; priority is reckoned from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between the freeze and the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: weekends alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person-days for one release; empty where none is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases move off them, to the next open day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to items that are not tested when a release is to ship.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Decisions made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish or change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteView</name>
    <message>
        <source>Quoted words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonBand</name>
    <message>
        <source>%1 to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the requester reads it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words how or why; without it nobody could tell later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are critical, and in no expedited release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take that as it stands: it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed its test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds nothing, or is past that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: it takes nothing more in. Choose a later release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a hot fix that shipped before: every release carries it until it is confirmed in one. Give its verdict, or waive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is built for %2 already: only what is planned moves to an earlier release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is promised for %2, so it can&apos;t go back among the candidates. Let it slip to a later release, or reject it in Decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is waived: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must ship by law or contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pd over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slip to %2: that is the product&apos;s rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a hot fix is confirmed here or waived before the release ships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: critical, and in no expedited release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n changes ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n honoured changes wait for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n people are told the new day, %1. A reason goes into their letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n without effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change ships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 honoured change waits for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person is told the new day, %1. A reason goes into the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 without effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hot fix that shipped before: it must be confirmed in here, or waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand: no address is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By law or contract it must ship by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity: %1 a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a release first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the page (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming releases stand here as columns, with what is placed in each. None is laid out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %n days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every first %1 of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fourth %1 of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every second %1 of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every third %1 of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expedited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a larger whole, on a day of its own. It carries the hot fixes that are not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For critical corrections alone; it ships when all of them are tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honoured, by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot fixes are inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks the hot fix %1, which shipped before: it would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shipped before and is not confirmed in this release. You, %1, take it on that the release ships without; later ones go on carrying it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its changes go back among the candidates and their tickets reopen. Letters that have not left are taken back; who was told gets word of it. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an expedited release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by the product and its count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coming release is early enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waited for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for it, so nobody is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told: they want no letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is tested, and nothing untested ships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is placed here yet. Drag a card here, or press P on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is placed in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing untested ships: give the verdict first, or slip what is open on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing untested ships: let it slip, or give its verdict first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One regular release more, beside the cadence. It carries the hot fixes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the release&apos;s page (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person-days of work that it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to ship: all is tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (the requesters read it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release to slip to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship %1 to %n people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship %1 to 1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping can&apos;t be undone: a release can only be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them in the Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip %1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipped %n times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipped once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This release is later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive the hot fix C-%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has shipped stands here, with everyone who was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is honoured and stands in no release yet comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told the old day is told the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within its capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first promised for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freezes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when all is tested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleasesScreen</name>
    <message>
        <source>Lay out releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other release to move it to. Lay out more releases first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReproducedDialog</name>
    <message>
        <source>For the history; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault was seen again by us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault was seen again by us. Those who wait hear that its correction is ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreAllDialog</name>
    <message>
        <source>1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty field leaves what each of them has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreFields</name>
    <message>
        <source>1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the end users of those who wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person-days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreSection</name>
    <message>
        <source>%1 pd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set value and effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products and cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPeople</name>
    <message>
        <source>Account manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation is known yet. They come with imported tickets and people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known yet. People come with imported tickets, or from a file of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsProducts</name>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product is known yet. The first one comes with the first ticket, or is made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products and cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %n days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>%1 as drafts, %2 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallTable</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>%n tickets selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns kept from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do now is done to all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: letters go by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1. Next: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>What kind is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which does it not wait for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language does the requester read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which product is it about?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnknownDialog</name>
    <message>
        <source>Drop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is sent again, it may arrive twice. If you can, ask the reader, or look at the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server gave no clear answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UntilWhen</name>
    <message>
        <source>Another day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defer until when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day to come. Write it like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is told to everyone who waits: it is a promise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrgencyDialog</name>
    <message>
        <source>%1 end users wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical: an expedited release is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: a critical process; medium: an important part; low: trivial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known once somebody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the impact is another than the one counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitsPane</name>
    <message>
        <source>A change chosen below gets %n waiters more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for no change yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change to link to yet. Make one from the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or a number such as C-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhichNo</name>
    <message>
        <source>Closed for now. Say what would bring it back, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not belong into the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which no?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordBand</name>
    <message>
        <source>%n recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for it: no letter is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word that Ctrl+Enter says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This house writes no letter about it. Settings say which letters are written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsBand</name>
    <message>
        <source>Letter in %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter in %1, to be told by hand: no mail address is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter leaves: settings or the requester say so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkaroundDialog</name>
    <message>
        <source>%n letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is told: nobody waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone who waits reads it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FoldingRow</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Refusal</name>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_UndoButton</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>No organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
