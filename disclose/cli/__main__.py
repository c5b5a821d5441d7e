"""`python -m disclose.cli`."""

from disclose.cli.main import main

main()
