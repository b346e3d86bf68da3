"""Lets `python -m app` do what the command `samenspraak` does."""

import sys

from app.cli import main

if __name__ == "__main__":
    sys.exit(main())
