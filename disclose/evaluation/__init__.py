"""Measuring the checker against posts that people have labelled."""
