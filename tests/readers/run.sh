#!/bin/sh
# Real readers of others open what we write: Python's standard library, Pillow, pytypedstream, chatpack, slack-export-viewer and
# whatsapp-chat-parser. Usage: tests/readers/run.sh [DMREDACT]; the packages go into target/readers.
set -eu
cd "$(dirname "$0")/../.."
binary=${1:-target/debug/dmredact}
[ -x "$binary" ] || cargo build --quiet
work=target/readers
mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check chatpack==0.1.0 slack-export-viewer==3.5.0 pytypedstream==0.1.0 pillow==13.0.0
[ -d "$work/node_modules/whatsapp-chat-parser" ] ||
    npm install --silent --no-audit --no-fund --no-save --prefix "$work" whatsapp-chat-parser@4.0.2
"$work/venv/bin/python" tests/readers/redact_all.py "$binary" "$work/out"
"$work/venv/bin/python" tests/readers/standard_library.py "$work/out/pairs.json"
"$work/venv/bin/python" tests/readers/mail.py "$work/out/pairs.json"
"$work/venv/bin/python" tests/readers/imessage.py "$work/out/pairs.json"
"$work/venv/bin/python" tests/readers/pictures.py make "$work/pictures"
rm -rf "$work/stripped" && "$binary" -q "$work/pictures" -o "$work/stripped" --force
"$work/venv/bin/python" tests/readers/pictures.py check "$work/pictures" "$work/stripped"
"$work/venv/bin/python" tests/readers/published.py "$work/out/pairs.json"
NODE_PATH="$work/node_modules" node tests/readers/whatsapp.cjs "$work/out/pairs.json"
