"""Start here: joins app, views and models; the window, or a command."""

import argparse
import sys


def main(arguments: list[str] | None = None) -> int:
    """Read the command line and answer with the exit status."""
    parser = argparse.ArgumentParser(prog="fortnight", description="Change requests and releases.")
    parser.add_argument("--self-test", action="store_true", help="see whether this copy is whole")
    parser.parse_args(arguments)
    return 0


if __name__ == "__main__":
    sys.exit(main())
