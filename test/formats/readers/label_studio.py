"""Checks Label Studio's tasks against their labelling configuration with Label Studio's own SDK; prints what it found."""

import json
import sys
from pathlib import Path

from label_studio_sdk.label_interface import LabelInterface

interface = LabelInterface((Path(sys.argv[1]) / "label-studio.xml").read_text(encoding="utf-8"))
interface.validate()


def errors(results):
    return [error for one in results for error in interface.validate_prediction(one, return_errors=True)]


def read(path):
    [task] = json.loads(Path(path).read_text(encoding="utf-8"))
    annotations, predictions = task.get("annotations", []), task.get("predictions", [])
    # The SDK wants of both what it wants of predictions.
    results = [{"model_version": "", "score": 0.5, **one} for one in annotations + predictions]
    text = task["data"]["text"]
    values = [r["value"] for one in results for r in one["result"] if "value" in r]
    return {
        "text": text,
        "found": [
            [text[r["value"]["start"] : r["value"]["end"]], r["value"]["labels"][0]]
            for one in results
            for r in one["result"]
            if r["type"] == "labels"
        ],
        "wrong": [value for value in values if isinstance(value["text"], str) and text[value["start"] : value["end"]] != value["text"]],
        "errors": errors(results) + ([] if interface.validate_task({"data": task["data"]}) else ["task"]),
    }


def broken(path):
    """Whether a region with a label that the configuration has not is refused."""
    [task] = json.loads(Path(path).read_text(encoding="utf-8"))
    [one, *_] = task.get("annotations", []) + task.get("predictions", [])
    for result in one["result"]:
        if result["type"] == "labels":
            result["value"]["labels"] = ["Rumour"]
    return len(errors([{"model_version": "", "score": 0.5, **one}])) > 0


sys.stdout.reconfigure(encoding="utf-8")
files = sorted(map(str, Path(sys.argv[1]).glob("*.label-studio.json")))
found = {path: read(path) for path in files}
found["broken"] = next(broken(path) for path in files if found[path]["found"])
print(json.dumps(found))
