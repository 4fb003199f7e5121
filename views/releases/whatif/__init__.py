"""What if and trade-off, a tab of the Releases place: sliders, the curve of value against capacity, scenarios side by side."""
