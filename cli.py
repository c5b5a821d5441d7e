"""`python cli.py …` is `disclose …`."""

from disclose.cli.main import main

main()
