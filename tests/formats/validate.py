#!/usr/bin/env python3
"""Validates drydock's reports against their schemas, and carries out their edits: they must give what `drydock fix` writes.

validate.py DRYDOCK SARIF-SCHEMA [CORPUS-FILES]

The edits are carried out by the rules of each format alone: JSON by byte offsets and by lines and columns, SARIF by the
text regions of all fixes of a log. How many real files to take is the last argument.
"""
import base64
import hashlib
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import urllib.parse

import jsonschema

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CORPUS = os.environ.get("DRYDOCK_CORPUS", os.path.join(SOURCE, "..", "shared", "corpus", "dockerfiles.tar.xz"))
MARK = "\ufeff".encode()

drydock, sarif_schema = os.path.abspath(sys.argv[1]), sys.argv[2]
most_files = int(sys.argv[3]) if len(sys.argv) > 3 else 400
failures = []


def fail(name, what):
    failures.append(name)
    print(f"FAILED {name}: {what}")


def run(arguments, folder):
    return subprocess.run([drydock, *arguments], cwd=folder, capture_output=True, check=False)


def validator(path):
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    return jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())


SARIF = validator(sarif_schema) if sarif_schema else jsonschema.Draft7Validator({})  # "": not there
REPORT = validator(os.path.join(SOURCE, "src/print/report.schema.json"))
CHECKLIST = validator(os.path.join(SOURCE, "src/print/checklist.schema.json"))
# What GitLab's documentation of the report format requires.
GITLAB = jsonschema.Draft7Validator({
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {"lines": {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}}},
            },
        },
    },
})
# A workflow command of GitHub's, whose values hold none of what ends them.
GITHUB = re.compile(rb"^::(notice|warning|error) file=[^:,]+,line=\d+,endLine=\d+(,col=\d+)?,title=[^:,]+::[^\r\n]+$")


def validated(name, check, text):
    document = json.loads(text)
    for error in list(check.iter_errors(document))[:3]:
        fail(name, f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
    return document


def text_of(value):
    return value.encode() if isinstance(value, str) else base64.b64decode(value["b64"])


def offset_of(data, line, column):
    """Of a line and a column in code points, from 1; a byte-order mark is none."""
    start = 0
    for _ in range(line - 1):
        start = data.index(b"\n", start) + 1
    if start == 0 and data.startswith(MARK):
        start = len(MARK)
    for _ in range(column - 1):
        start += 1
        while start < len(data) and data[start] & 0xC0 == 0x80:
            start += 1
    return start


def carried_out(data, edits):
    """`edits`: begin, end, new bytes. They must not overlap."""
    edits = sorted(edits)
    result, at = b"", 0
    for begin, end, new in edits:
        assert at <= begin <= end <= len(data), "edits overlap"
        result += data[at:begin] + new
        at = end
    return result + data[at:]


def json_results(name, file, before):
    """The texts after, by path."""
    results = {}
    for text in file["texts"]:
        path = text["path"]
        data = before(path)
        if text["before"] is None:
            assert data is None, f"{path} is not new"
            data = b""
        else:
            assert hashlib.sha256(data).hexdigest() == text["before"]["sha256"], "digest before"
        by_offset, by_place = [], []
        for edit in text["edits"]:
            new = text_of(edit["text"])
            begin, end = edit["begin"], edit["end"]
            by_offset.append((begin["offset"], end["offset"], new))
            if not (data.startswith(MARK) and begin["offset"] == 0):
                by_place.append((offset_of(data, begin["line"], begin["column"]), offset_of(data, end["line"], end["column"]), new))
            else:
                by_place.append(by_offset[-1])
            if not edit["fixes"]:
                fail(name, "an edit of no fix")
        after = carried_out(data, by_offset)
        if carried_out(data, by_place) != after:
            fail(name, "places and offsets differ")
        assert hashlib.sha256(after).hexdigest() == text["after"]["sha256"], "digest after"
        results[path] = after
    return results


def sarif_results(log, before):
    """What all fixes of the log make of the files, by URI."""
    edits = {}
    for result in log["runs"][0]["results"]:
        assert len(result.get("fixes", [])) <= 1, "more than one fix is a choice"
        for fix in result.get("fixes", []):
            for change in fix["artifactChanges"]:
                path = urllib.parse.unquote_to_bytes(change["artifactLocation"]["uri"])
                edits.setdefault(path, []).extend(change["replacements"])
    results = {}
    for path, replacements in edits.items():
        data = before(os.fsdecode(path)) or b""
        spans = []
        for one in replacements:
            region, content = one["deletedRegion"], one["insertedContent"]
            if "text" in content:
                begin = offset_of(data, region["startLine"], region["startColumn"])
                end = offset_of(data, region["endLine"], region["endColumn"])
                assert (begin, end) == (region["byteOffset"], region["byteOffset"] + region["byteLength"]), "regions differ"
                spans.append((begin, end, content["text"].encode()))
            else:
                spans.append((region["byteOffset"], region["byteOffset"] + region["byteLength"], base64.b64decode(content["binary"])))
        results[os.fsdecode(path)] = carried_out(data, spans)
    return results


def groups_parse(name, file, before, folder):
    """Each group alone gives a file that the builder takes."""
    for text in file["texts"]:
        if text["path"] != file["path"]:
            continue
        data = before(text["path"])
        if run(["check", "--context", "none", "Dockerfile"], folder).returncode > 1:
            return  # the build graph has an error that no fix is about
        for group in sorted({edit["group"] for edit in text["edits"]}):
            alone = carried_out(data, [(e["begin"]["offset"], e["end"]["offset"], text_of(e["text"])) for e in text["edits"] if e["group"] == group])
            path = os.path.join(folder, ".group.Dockerfile")
            with open(path, "wb") as out:
                out.write(alone)
            done = run(["check", "--context", "none", "--format", "json", ".group.Dockerfile"], folder)
            os.unlink(path)
            if done.returncode > 1:
                fail(name, f"group {group} alone: {done.stderr.decode(errors='replace')[:300]}")


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


def examine(name, folder, arguments, groups):
    """Of the Dockerfile in a folder that may be written to."""
    before = lambda path: read(os.path.join(folder, path))
    target = [*arguments, "Dockerfile"]
    report = run(["diff", "--format", "json", *target], folder)
    document = validated(name + " json", REPORT, report.stdout)
    log = validated(name + " sarif", SARIF, run(["diff", "--format", "sarif", *target], folder).stdout)
    validated(name + " check sarif", SARIF, run(["check", "--format", "sarif", "Dockerfile"], folder).stdout)
    validated(name + " checklist", CHECKLIST, run(["check", "--checklist", "--format", "json", "Dockerfile"], folder).stdout)
    for command in (["diff", *arguments], ["check"]):
        issues = validated(name + " gitlab", GITLAB, run([*command, "--format", "gitlab", "Dockerfile"], folder).stdout)
        if len({issue["fingerprint"] for issue in issues}) != len(issues):
            fail(name, "a fingerprint stands twice")
        for line in run([*command, "--format", "github", "Dockerfile"], folder).stdout.split(b"\n")[:-1]:
            if not GITHUB.match(line):
                fail(name, f"github: {line[:200]!r}")
    for result in log["runs"][0]["results"]:
        assert log["runs"][0]["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    by_json = json_results(name, document["files"][0], before)
    by_sarif = sarif_results(log, before)
    if groups:
        groups_parse(name, document["files"][0], before, folder)
    patch = run(["diff", "--format", "patch", *target], folder).stdout
    with tempfile.TemporaryDirectory() as other:
        for path in by_json:
            if before(path) is not None:
                os.makedirs(os.path.dirname(os.path.join(other, path)) or ".", exist_ok=True)
                with open(os.path.join(other, path), "wb") as out:
                    out.write(before(path))
        if patch:
            done = subprocess.run(["git", "apply", "--unsafe-paths", "-"], input=patch, cwd=other, capture_output=True, check=False)
            if done.returncode != 0:
                fail(name, f"git apply: {done.stderr.decode(errors='replace')[:300]}")
        by_patch = {path: read(os.path.join(other, path)) for path in by_json}
    run(["fix", *target], folder)
    for path in by_json:
        written = before(path)
        for form, results in (("json", by_json), ("sarif", by_sarif), ("patch", by_patch)):
            if results.get(path) != written:
                fail(name, f"{form}: {path} is not what fix writes")
    if set(by_sarif) != set(by_json):
        fail(name, f"sarif changes {sorted(by_sarif)}, json {sorted(by_json)}")
    return len(by_json)


def copy_tree(source, target):
    subprocess.run(["cp", "-a", source + "/.", target], check=True)


def goldens():
    root = os.path.join(SOURCE, "golden")
    for suite in sorted(os.listdir(root)):
        for case in sorted(os.listdir(os.path.join(root, suite))):
            folder = os.path.join(root, suite, case)
            if suite != "_prod" and os.path.isfile(os.path.join(folder, "input.Dockerfile")):
                yield f"golden/{suite}/{case}", suite, folder


def main():
    changed = count = 0
    for name, suite, source in goldens():
        # What stands alone is told by the goldens of the whole chain and by one pass in seven.
        if suite != "_chain" and int(hashlib.sha256(name.encode()).hexdigest(), 16) % 7:
            continue
        with tempfile.TemporaryDirectory() as folder:
            if os.path.isdir(os.path.join(source, "context")):
                copy_tree(os.path.join(source, "context"), folder)
            with open(os.path.join(source, "input.Dockerfile"), "rb") as file, open(os.path.join(folder, "Dockerfile"), "wb") as out:
                out.write(file.read())
            select = [] if suite == "_chain" else ["--select", suite]
            changed += examine(name, folder, [*select, "--context", "."], True)
            count += 1
    with tarfile.open(CORPUS) as archive:
        members = [member for member in archive if member.isfile()]
        step = max(1, len(members) // most_files) if most_files else len(members) + 1
        for member in members[::step] if most_files else []:
            with tempfile.TemporaryDirectory() as folder:
                with open(os.path.join(folder, "Dockerfile"), "wb") as out:
                    out.write(archive.extractfile(member).read())
                changed += examine(member.name, folder, ["--context", "none", "--select", "all"], True)
                count += 1
    print(f"{count} Dockerfiles, {changed} changed texts, {len(failures)} failures")
    sys.exit(1 if failures or count == 0 else 0)


main()
