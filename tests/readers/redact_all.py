"""Redacts every item of every fixture, and writes down which file became which: pairs.json."""

import json
import pathlib
import shutil
import subprocess
import sys
import zipfile

binary, out = sys.argv[1], pathlib.Path(sys.argv[2])
shutil.rmtree(out, ignore_errors=True)
items = []
for number, item in enumerate(sorted(pathlib.Path("fixtures").glob("*/input/*"))):
    folder = out / str(number)
    folder.mkdir(parents=True)
    target = folder / item.name if item.is_dir() else f"{folder}/"
    summary = folder / "summary.json"
    command = [binary, "--quiet", item, "--output", target, "--summary", summary]
    subprocess.run(command, check=True, timeout=60)
    [written] = [path for path in folder.iterdir() if path != summary]
    reports = json.loads(summary.read_text())["inputs"]
    # What is written keeps its order; what is dropped is told.
    pairs = [report["path"] for report in reports if report["status"] != "dropped"]
    if zipfile.is_zipfile(item):
        before = [name for name in zipfile.ZipFile(item).namelist() if not name.endswith("/")]
        after = [name for name in zipfile.ZipFile(written).namelist() if not name.endswith("/")]
        assert len(before) == len(reports), f"{item}: {len(before)} entries, {len(reports)} in the summary"
        kept = [name for name, report in zip(before, reports) if report["status"] != "dropped"]
        assert len(kept) == len(after), f"{item}: entries are missing"
        for path, version in [(item, "before"), (written, "after")]:
            assert zipfile.ZipFile(path).testzip() is None
            zipfile.ZipFile(path).extractall(folder / version)
        files = [(folder / "before" / old, folder / "after" / new) for old, new in zip(kept, after)]
    elif item.is_dir():
        # The summary's paths begin with the folder's name, which may have been replaced.
        pairs = [path.split("/", 1)[1] for path in pairs]
        old = sorted(path for path in item.rglob("*") if path.is_file())
        assert len(old) == len(reports), f"{item}: files are missing in the summary"
        new = {path.relative_to(written).as_posix() for path in written.rglob("*") if path.is_file()}
        assert new == set(pairs), f"{item}: {new} is not {pairs}"
        known = {path.relative_to(item).as_posix(): path for path in old}
        files = [(known[path], written / path) for path in pairs if path in known]
    else:
        files = [(item, written)]
    pairs = [(str(old), str(new)) for old, new in files]
    items.append({"format": item.parts[1], "item": str(item), "output": str(written), "files": pairs})
(out / "pairs.json").write_text(json.dumps(items, ensure_ascii=False, indent=1))
print(f"{len(items)} items, {sum(len(item['files']) for item in items)} files redacted")
