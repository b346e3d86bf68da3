#!/bin/sh
# Brings the Dutch in step with the code: new strings come into resources/translations/samenspraak_nl.ts, strings that
# are gone leave it, and the .qm is made from it. What has no Dutch yet is counted at the end; Qt Linguist or any editor
# can fill it in. A second call without changes changes nothing.
set -eu
cd "$(dirname "$0")/.."

ts=resources/translations/samenspraak_nl.ts
mkdir -p "${ts%/*}"

# lupdate sees tr(), translate() and QT_TRANSLATE_NOOP() by these names only. Without locations no path gets in.
# shellcheck disable=SC2046
.venv/bin/pyside6-lupdate $(find app -name '*.py' | LC_ALL=C sort) -silent -locations none -no-obsolete -sort-messages \
    -source-language en -target-language nl -ts "$ts"
# An app that is open reads the .qm from the disk as it goes: it is replaced and never written over.
.venv/bin/pyside6-lrelease -silent "$ts" -qm "${ts%.ts}.new.qm"
mv "${ts%.ts}.new.qm" "${ts%.ts}.qm"

unfinished=$(grep -c '<translation type="unfinished"' "$ts" || true)
echo "$ts: $(grep -c '<source>' "$ts") teksten, $unfinished zonder Nederlands"
