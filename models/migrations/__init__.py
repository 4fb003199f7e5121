"""Alembic steps; they never import today's tables."""
