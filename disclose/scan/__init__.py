"""Scanning archives: every post checked once, in as much memory as a shard needs, resumable at any moment."""
