"""The Outbox: letters as they will be read, until each has left or somebody says why it cannot."""
