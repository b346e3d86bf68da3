#!/bin/sh
# Writes requirements.txt and requirements-dev.txt from pyproject.toml: exact versions with hashes for Windows, macOS and
# Linux, and no address of any index. Versions already chosen stay; `sh tools/lock.sh --upgrade` takes the newest.
set -eu
cd "$(dirname "$0")/.."

[ -x build/lock/bin/uv ] || {
    .venv/bin/python -m venv build/lock
    build/lock/bin/python -m pip install -qq uv
}

lock() {
    build/lock/bin/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
        --no-annotate --no-header --no-emit-index-url --no-emit-find-links "$@"
}

lock --group dev --output-file requirements-dev.txt "$@"
lock --constraint requirements-dev.txt --output-file requirements.txt "$@"
