"""Telling: how a child of the bench speaks to who started it. Nothing here loads Qt."""

import json


def tell(what: object) -> None:
    """Tell something to who started this process."""
    print(json.dumps(what), flush=True)
