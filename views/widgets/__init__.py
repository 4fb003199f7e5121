"""Parts that two places use.

How a place is built (see views.place.Place, views.desk.Desk and views.actions.bind):

    class InboxScreen(Place):
        name = "inbox"
        def __init__(self, desk):
            super().__init__(desk)
            self.head = PlaceHead(self.tr("Inbox"))                                     widgets.bars
            self.model = PagedModel(desk.background, self._fetch, look=_look, key="inbox.list", parent=self)
            self.list = RowList(self.model, self.tr("Tickets"))                         widgets.lists
            self.sheet = Sheet(self.tr("Ticket"), side=True)                            widgets.sheet
            self.keys = bind(self.list, {"inbox.link": self._link, …})                  views.actions
            self.bar = ActionBar(); self.bar.set_actions(list(self.keys.values()))      widgets.bars

    theme       tokens() colour(role) tint(tone) font(step, weight) metrics(step, weight) px(n)          views.theme
    icons       icon(meaning) draw_icon(painter, meaning, rect, ink) NAMES                              views.icons
    states      state_look(kind, state, word="") -> Look   kind_icon  kind_word  language_word          states
    labels      Label  StateChip  LangChip  PriorityMark  KeyCap  IconMark  ValueBar  LinkButton  Pane  Line
    buttons     Button  ActionButton  IconButton  TabStrip  Segmented
    bars        PlaceHead  ActionBar  BulkBar
    looks       Cell  ListLook  GroupLook  CardLook  Column     what rows show, prepared once
    row models  RowsModel(columns | look).set_rows(rows)   PagedModel(background, fetch, columns | look).show(words, sort)
    heads       ListHead(list, "Wish or change", [("Reach", 52), …], lead="#")   the 28-px head over a two-line list
    lists       RowList  RowTable  CardList: current_changed opened selection_changed current_row() selected_rows() go_to(id)
    rows, card  RowDelegate  TwoLineDelegate  TableDelegate  CardDelegate  BoardColumn
    sheet       Sheet  SheetColumn  Section    plain_text  PlainTextView  QuoteView  PreviewText (foreign text, always plain)
    others      ReasonBand  CapacityMeter  Toast  EmptyState  OrEmpty  FilterField  Dialog  FormGrid  Picker  Pick  FlowLayout
"""
