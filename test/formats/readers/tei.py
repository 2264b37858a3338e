"""Validates TEI against the TEI Consortium's tei_all (RelaxNG) with libxml2, which Python's lxml carries; prints the errors."""

import json
import sys
from pathlib import Path

from lxml import etree

schema = etree.RelaxNG(etree.parse(sys.argv[2]))


def errors(tree):
    schema.validate(tree)
    return [f"{error.line}: {error.message}" for error in schema.error_log]


def read(path):
    tree = etree.parse(path)
    lines = ["".join(p.itertext()) for p in tree.iterfind(".//{*}body/{*}p")]
    return {"errors": errors(tree), "lines": lines}


def broken(path):
    """Whether an element that TEI does not know is refused."""
    tree = etree.parse(path)
    tree.find(".//{*}body/{*}p").tag = "{http://www.tei-c.org/ns/1.0}paragraph"
    return len(errors(tree)) > 0


sys.stdout.reconfigure(encoding="utf-8")
files = sorted(map(str, Path(sys.argv[1]).glob("*.tei.xml")))
print(json.dumps({**{path: read(path) for path in files}, "broken": broken(files[0])}))
