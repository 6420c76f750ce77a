"""Redacts every item of every fixture, and writes down which file became which: pairs.json."""

import gzip
import io
import json
import pathlib
import shutil
import subprocess
import sys
import tarfile
import zipfile


def walk(folder):
    """Files below a folder, in the order of their names."""
    for path in sorted(folder.iterdir(), key=lambda path: path.name.encode()):
        yield from walk(path) if path.is_dir() else [path]


def inside(name, data):
    """Names and bytes of what is in a file: of its own, or of the archives in it."""
    if name.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert archive.testzip() is None
            for entry in (entry for entry in archive.infolist() if not entry.is_dir()):
                yield from inside(f"{name}/{entry.filename}", archive.read(entry))
    elif name.endswith((".tar", ".tar.gz", ".tgz")):
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            for entry in (entry for entry in archive if entry.isfile()):
                yield from inside(f"{name}/{entry.name.removeprefix('./')}", archive.extractfile(entry).read())
    elif name.endswith(".gz"):
        yield name.removesuffix(".gz"), gzip.decompress(data)
    elif name.endswith(".zst"):
        unpacked = subprocess.run(["zstd", "-dcq"], input=data, check=True, capture_output=True)
        yield name.removesuffix(".zst"), unpacked.stdout
    else:
        yield name, data


def files(path):
    """Names within an input or output, and bytes, in order."""
    for file in walk(path) if path.is_dir() else [path]:
        for name, data in inside(str(file.relative_to(path.parent)), file.read_bytes()):
            yield name.split("/", 1)[-1], data


def put(folder, name, data):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return str(path)


binary, out = sys.argv[1], pathlib.Path(sys.argv[2])
shutil.rmtree(out, ignore_errors=True)
items = []
for number, item in enumerate(sorted(pathlib.Path("fixtures").glob("*/input/*"))):
    if item.suffix == ".zst" and not shutil.which("zstd"):
        continue
    folder = out / str(number)
    folder.mkdir(parents=True)
    target = folder / item.name if item.is_dir() else f"{folder}/"
    summary = folder / "summary.json"
    command = [binary, "--quiet", item, "--output", target, "--summary", summary]
    subprocess.run(command, check=True, timeout=60)
    [written] = [path for path in folder.iterdir() if path != summary]
    reports = json.loads(summary.read_text())["inputs"]
    before, after = list(files(item)), dict(files(written))
    assert len(before) == len(reports), f"{item}: {len(before)} files, {len(reports)} in the summary"
    pairs = []
    # The summary keeps the order of the input; what is dropped is told.
    for (old, data), report in zip(before, reports):
        if report["status"] == "dropped":
            continue
        # Its paths begin with the name of the input, which may have been replaced.
        name = report["path"].split("/", 1)[-1] if "/" in report["path"] else written.name
        name = name.removesuffix(".gz").removesuffix(".zst")
        assert name in after, f"{item}: {name} is not among {list(after)}"
        pairs.append((put(folder / "before", old, data), put(folder / "after", name, after.pop(name))))
    assert not after, f"{item}: {list(after)} came from nowhere"
    items.append({"format": item.parts[1], "item": str(item), "output": str(written), "files": pairs})
(out / "pairs.json").write_text(json.dumps(items, ensure_ascii=False, indent=1))
print(f"{len(items)} items, {sum(len(item['files']) for item in items)} files redacted")
