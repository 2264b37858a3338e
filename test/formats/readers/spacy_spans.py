"""Reads spaCy's and Prodigy's JSON Lines as spaCy does: a Doc of the tokens, its spans by character; prints what it found."""

import json
import sys
from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin

nlp = spacy.blank("en")


def read(path):
    line = json.loads(Path(path).read_text(encoding="utf-8"))
    doc = Doc(nlp.vocab, words=[t["text"] for t in line["tokens"]], spaces=[t["ws"] for t in line["tokens"]])
    wrong = [t for t, token in zip(line["tokens"], doc) if (t["start"], t["id"]) != (token.idx, token.i)]
    spans = []
    for span in line["spans"]:
        found = doc.char_span(span["start"], span["end"], label=span["label"])
        if found is None or (found.start, found.end - 1) != (span["token_start"], span["token_end"]):
            wrong.append(span)
        else:
            spans.append(found)
    doc.spans["attribune"] = spans
    [stored] = DocBin(docs=[doc]).get_docs(nlp.vocab)
    found = [[span.text, span.label_] for span in stored.spans["attribune"]]
    # The tokenizer of spaCy's own English pipelines, which models are trained on.
    own = nlp.make_doc(line["text"])
    aligned = sum(own.char_span(span["start"], span["end"]) is not None for span in line["spans"])
    relations = [
        [doc[r["head"]].text, doc[r["child"]].text, r["label"]]
        for r in line["relations"]
        if r["head_span"]["token_start"] <= r["head"] <= r["head_span"]["token_end"]
        and r["child_span"]["token_start"] <= r["child"] <= r["child_span"]["token_end"]
    ]
    return {
        "text": doc.text,
        "found": found,
        "wrong": wrong,
        "aligned": aligned,
        "relations": len(line["relations"]) == len(relations),
    }


def broken(path):
    """Whether a span that begins inside a token is refused."""
    line = json.loads(Path(path).read_text(encoding="utf-8"))
    doc = Doc(nlp.vocab, words=[t["text"] for t in line["tokens"]], spaces=[t["ws"] for t in line["tokens"]])
    span = next(span for span in line["spans"] if len(doc[span["token_start"]]) > 1)
    return doc.char_span(span["start"] + 1, span["end"]) is None


sys.stdout.reconfigure(encoding="utf-8")
files = sorted(map(str, Path(sys.argv[1]).glob("*.spacy.jsonl")))
ferry = next(path for path in files if "ferry" in path)
print(json.dumps({**{path: read(path) for path in files}, "broken": broken(ferry)}))
