"""The Releases place: the board of coming releases, a release's page, and what has shipped."""
