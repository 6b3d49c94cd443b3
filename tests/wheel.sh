#!/usr/bin/env bash
# The built wheel, installed by plain pip into an empty environment, does its job there.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
python=$root/.venv/bin/python
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

quietly() { # run a command; show what it printed only if it fails
    "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; echo "failed: $*" >&2; exit 1; }
}

expect() { # STATUS COMMAND...: run it, keep what it prints in $work/out, check its exit status
    local wanted=$1 status=0
    shift
    "$@" >"$work/out" 2>"$work/err" || status=$?
    if [ "$status" -ne "$wanted" ]; then
        cat "$work/out" "$work/err" >&2
        echo "exit status $status, not $wanted: $*" >&2
        exit 1
    fi
}

echo "building"
quietly "$python" -m build --no-isolation --outdir "$work/dist" "$root" # the wheel from the sdist

"$python" - "$work"/dist/*.whl "$work"/dist/*.tar.gz <<'PYTHON'
import sys
import tarfile
import zipfile

wheel, sdist = sys.argv[1:]
data = {
    "retold/py.typed",
    "retold/demo/story.txt",
    "retold/demo/source.txt",
    "retold/report/page.css",
    "retold/report/page.js",
    "retold/weights/CARD.md",
    "retold/weights/minilm-l6-int8.onnx",
    "retold/weights/vocab.txt",
}
rest = {"README.md", "CHANGELOG.md", "LICENSE", "pyproject.toml", "eval/floors.json", "docs/reference.md"}
inside = set(zipfile.ZipFile(wheel).namelist())
packed = {name.partition("/")[2] for name in tarfile.open(sdist).getnames()}
missing = [f"{name} (wheel)" for name in data - inside]
missing += [f"{name} (sdist)" for name in {f"src/{name}" for name in data} | rest if name not in packed]
stray = [name for name in inside if not name.startswith("retold") or "__pycache__" in name]
sys.exit(f"missing: {sorted(missing)}, stray: {sorted(stray)}" if missing or stray else 0)
PYTHON

echo "installing into an empty environment"
"$python" -m venv "$work/env"
"$work/env/bin/pip" --version
quietly "$work/env/bin/pip" install "$work"/dist/*.whl
quietly "$work/env/bin/pip" check

echo "running"
mkdir "$work/elsewhere"
cd "$work/elsewhere"
retold=$work/env/bin/retold
texts=$("$work/env/bin/python" -c 'import importlib.resources as r; print(r.files("retold") / "demo")')
expect 0 "$retold" demo
[ -s retold-demo.html ]
expect 0 "$retold" --version
expect 0 "$work/env/bin/python" -c 'from retold.weights.encoder import encode; assert encode(["x"]).shape == (1, 384)'
expect 1 "$retold" check "$texts/story.txt" --source "$texts/source.txt"
expect 0 "$retold" check "$texts/story.txt" --source "$texts/source.txt" --fail-on never --format json
"$work/env/bin/python" -c 'import json, sys; assert json.load(open(sys.argv[1]))["quotes"]' "$work/out"
expect 0 "$retold" check "$texts/source.txt" --source "$texts/source.txt" --html page.html
[ -s page.html ]
expect 2 "$retold" check missing.txt --source "$texts/source.txt"
expect 2 "$retold" check "$texts/story.txt"
echo "the wheel works"
