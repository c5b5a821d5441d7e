"""`python cli.py …` is `disclose …`."""

from disclose.cli.main import main

if __name__ == "__main__":  # worker processes import this file
    main()
