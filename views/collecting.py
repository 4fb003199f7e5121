"""Where Python's cyclic garbage is collected: on the window's thread, and on no other.

Left alone, the collector runs on whichever thread happens to make the next object. What lies in a cycle may be a widget
or a timer, and one of those that ends on a reader's thread while Qt is at work takes the program down with it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

#: How often it is looked whether there is enough to collect, in milliseconds.
EVERY = 200


class Collecting(QObject):
    """Collects by the interpreter's own thresholds, between two turns of the window; ends with its parent."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what the program is made of never ends, so it need not be looked through again and again
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that has grown over its threshold, and the younger ones with it."""
        grown = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [age for age, (count, most) in enumerate(grown) if count > most]
        if full:
            gc.collect(full[-1])
