"""Making the site of the documentation: not shipped."""
