"""Reading: text as a reader and a matcher see it."""
