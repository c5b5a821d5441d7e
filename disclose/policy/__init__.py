"""Judging: rules over signals."""
