#!/bin/sh
# Makes .venv with everything Samenspraak needs, and looks after the system libraries of Qt.
# Usage: sh tools/setup.sh [run|test]     test (the default) also wants what the tests with a real screen need.
# A second call finds its own stamp and does next to nothing.
set -eu
cd "$(dirname "$0")/.."

purpose=${1:-test}
venv=.venv
stamp=$venv/.stamp
log=build/setup.log

runtime_libraries='libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0 libxcb-cursor0
libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-render-util0 libxcb-image0'
test_libraries='xvfb x11-xserver-utils x11-xkb-utils xdotool openbox'

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$*"
    [ ! -s "$log" ] || tail -n 15 "$log" >&2
    exit 1
}

# --- Debian and Ubuntu packages -------------------------------------------------------------------------------------

# The names among the arguments that are not installed. Newer systems call some of them NAMEt64.
missing_packages() {
    newer=
    for name in "$@"; do newer="$newer ${name}t64"; done
    # shellcheck disable=SC2086
    found=$(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' "$@" $newer 2>/dev/null || true)
    for name in "$@"; do
        case "
$found
" in
            *"
ii $name
"* | *"
ii ${name}t64
"*) ;;
            *) printf '%s ' "$name" ;;
        esac
    done
}

# Installs the packages, or says in one line what to install. Fails if they are still missing.
install_packages() {
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        say "Installeer eerst / please install first: sudo apt-get install $*"
        return 1
    fi
    say "Systeempakketten installeren / installing: $*"
    mkdir -p "${log%/*}"
    options='-y -qq --no-install-recommends -o DPkg::Lock::Timeout=300'
    # shellcheck disable=SC2086
    {
        $as_root apt-get update -qq || true
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install $options "$@"
    } >"$log" 2>&1 </dev/null || {
        say "Dat lukte niet / that failed (see $log). Installeer zelf: sudo apt-get install $*"
        return 1
    }
}

on_debian() { command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1; }

look_after_libraries() {
    on_debian || return 0
    wanted=$runtime_libraries
    [ "$purpose" = run ] || wanted="$wanted $test_libraries"
    # shellcheck disable=SC2086
    missing=$(missing_packages $wanted)
    # Without these the app may still run; what fails later then says why.
    # shellcheck disable=SC2086
    [ -z "$missing" ] || install_packages $missing || true
}

# --- Python ---------------------------------------------------------------------------------------------------------

digest() {
    if command -v sha256sum >/dev/null 2>&1; then sha256sum; else shasum -a 256; fi
}

# The Pythons that all our packages have wheels for; pyproject.toml says the same.
fits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' </dev/null 2>/dev/null
}

# Where a Python may be, one a line: the one that is asked for, the user's own, those of pyenv.
places_of_python() {
    printf '%s\n' "${PYTHON:-python3}" python3
    for version in 3.14 3.13 3.12 3.11; do
        printf '%s\n' "python$version" "${PYENV_ROOT:-${HOME:-}/.pyenv}/versions/$version".*/bin/python
    done
}

find_python() {
    found=$(places_of_python | while read -r python; do
        if fits "$python"; then
            command -v "$python"
            break
        fi
    done)
    [ -n "$found" ] || stop "Samenspraak werkt met Python 3.11 tot en met 3.14: haal 3.14 van python.org" \
        "/ Samenspraak works with Python 3.11 to 3.14: get 3.14 from python.org (or PYTHON=... make setup)."
    printf '%s\n' "$found"
}

make_venv() {
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        on_debian || stop "Deze Python mist de modules venv en ensurepip / this Python lacks venv and ensurepip: $python"
        install_packages "$package" || exit 1
    fi
    "$python" -m venv --clear "$venv" >"$log" 2>&1 || stop "Kon $venv niet maken / could not make $venv:"
}

install_python_packages() {
    unset PYTHONPATH PYTHONHOME PIP_TARGET PIP_PREFIX PIP_USER PIP_REQUIRE_VIRTUALENV
    export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
    say "Samenspraak klaarzetten, een paar minuten / setting up, a few minutes ..."
    "$venv/bin/python" -m pip install -qq --require-hashes -r requirements-dev.txt >"$log" 2>&1 ||
        stop "Pakketten installeren lukte niet / installing the packages failed:"
    "$venv/bin/python" -m pip install -qq --no-deps --no-build-isolation -e . >"$log" 2>&1 ||
        stop "Samenspraak zelf installeren lukte niet / installing Samenspraak itself failed:"
    "$venv/bin/python" -m compileall -q app >/dev/null || true
}

look_after_python() {
    # A moved checkout needs a new .venv too: its scripts hold the full path.
    wanted=$({ pwd && cat requirements-dev.txt pyproject.toml; } | digest)
    [ "$wanted" != "$(cat "$stamp" 2>/dev/null)" ] || [ ! -x "$venv/bin/python" ] || ! fits "$venv/bin/python" || return 0
    mkdir -p "${log%/*}"
    : >"$log"
    rm -f "$stamp"
    case $(head -n 1 "$venv/bin/pip" 2>/dev/null) in
        "#!$(pwd)/$venv/"*) fits "$venv/bin/python" && "$venv/bin/python" -m pip --version >/dev/null 2>&1 || make_venv ;;
        *) make_venv ;;
    esac
    install_python_packages
    printf '%s\n' "$wanted" >"$stamp"
}

look_after_libraries
look_after_python
