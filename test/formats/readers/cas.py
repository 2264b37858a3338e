"""Reads CAS JSON with dkpro-cassis, INCEpTION's own library for Python; prints what it found in each file."""

import json
import sys
from pathlib import Path

from cassis import load_cas_from_json


def words(feature):
    return None if feature is None else feature.get_covered_text()


def read(path):
    with open(path, "rb") as file:
        cas = load_cas_from_json(file)
    found = []
    for kind in ["Mention", "Cue", "Date", "Quotation"]:
        for one in cas.select(f"attribune.{kind}"):
            said = {"kind": kind, "words": one.get_covered_text(), "status": one.status, "note": one.note}
            if kind in ("Mention", "Quotation"):
                said["speaker"] = one.speaker.name if one.speaker else None
            if kind == "Quotation":
                said["type"] = one.quotationType
                for link in ("source", "cue", "continues", "parent"):
                    said[link] = words(one[link])
            if kind == "Date":
                said["value"] = f"{one.timexType} {one.value}"
            found.append(said)
    errors = [str(error) for error in cas.typecheck()]
    again = load_cas_from_json(cas.to_json())
    return {"text": cas.sofa_string, "found": found, "errors": errors, "again": again.sofa_string}


def broken(path):
    """Whether a structure of a type that is not declared is refused."""
    try:
        load_cas_from_json(Path(path).read_text(encoding="utf-8").replace('"%TYPE": "attribune.', '"%TYPE": "rumour.'))
    except Exception:
        return True
    return False


sys.stdout.reconfigure(encoding="utf-8")
files = sorted(map(str, Path(sys.argv[1]).glob("*.cas.json")))
print(json.dumps({**{path: read(path) for path in files}, "broken": broken(files[0])}))
