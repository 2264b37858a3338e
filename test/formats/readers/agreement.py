"""Measures of agreement as kept libraries have them: krippendorff (alpha), nltk (alpha and Cohen's kappa)."""

import json
import sys
from pathlib import Path

import krippendorff
from nltk.metrics.agreement import AnnotationTask

results = []
for units in json.loads(Path(sys.argv[1], "units.json").read_text(encoding="utf-8")):
    annotators = len(units[0])
    values = sorted({value for unit in units for value in unit if value is not None})
    numbers = {value: number for number, value in enumerate(values)}
    table = [[float("nan") if unit[i] is None else numbers[unit[i]] for unit in units] for i in range(annotators)]
    triples = [
        (f"a{i}", u, unit[i])
        for u, unit in enumerate(units)
        if sum(value is not None for value in unit) > 1
        for i in range(annotators)
        if unit[i] is not None
    ]
    whole = all(value is not None for unit in units for value in unit)
    task = AnnotationTask(triples)
    results.append(
        {
            "krippendorff": float(krippendorff.alpha(table, level_of_measurement="nominal")),
            "nltkAlpha": float(task.alpha()),
            "nltkKappa": float(task.kappa_pairwise("a0", "a1")) if whole else None,
        }
    )
print(json.dumps(results))
