#!/usr/bin/env python3
"""How long `./proofmark evaluate` takes for ten million binary predictions, beside pandas and scikit-learn on the same
file on the same machine, in the same run:

    apt-get install python3-sklearn python3-pandas
    python3 evaluation/reference/compare.py [ROWS]      # or /usr/bin/python3, whichever has them

Ours is the whole command, with the start of the JVM and the hash of the file, in a heap of 512 MiB; theirs begins when
everything is imported. Both must come to the same values. A thousand bootstrap resamples of a million rows come last.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

import numpy
import pandas
import sklearn.metrics as metrics

SEED = 4213
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def write(path, rows):
    """Scores that are right as often as they say."""
    random = numpy.random.Generator(numpy.random.PCG64(SEED))
    with open(path, "w", encoding="ascii") as file:
        file.write("id,true,predicted,score\n")
        for begin in range(0, rows, 1_000_000):
            size = min(1_000_000, rows - begin)
            scores = random.random(size)
            true = (random.random(size) < scores).astype(int)
            columns = zip(range(begin, begin + size), true.tolist(), scores.tolist())
            file.writelines(f"sample-{at},{label},{int(score >= 0.5)},{score!r}\n" for at, label, score in columns)


def theirs(path):
    begin = time.perf_counter()
    frame = pandas.read_csv(path)
    read = time.perf_counter()
    true, predicted, score = frame["true"], frame["predicted"], frame["score"]
    matrix = metrics.confusion_matrix(true, predicted)
    report = metrics.classification_report(true, predicted, output_dict=True)
    values = {
        "accuracy": report["accuracy"],
        "precision": report["1"]["precision"],
        "recall": report["1"]["recall"],
        "f1": report["1"]["f1-score"],
        "macroF1": report["macro avg"]["f1-score"],
        "weightedF1": report["weighted avg"]["f1-score"],
        "auc": metrics.roc_auc_score(true, score),
        "averagePrecision": metrics.average_precision_score(true, score),
    }
    end = time.perf_counter()
    print(f"pandas and scikit-learn: {end - begin:.2f} s ({read - begin:.2f} s of it to read)")
    return end - begin, matrix.tolist(), values


def ours(path, *options):
    begin = time.perf_counter()
    command = [str(ROOT / "proofmark"), "evaluate", str(path), "--json", *options]
    answer = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    seconds = time.perf_counter() - begin
    print(f"./proofmark evaluate {' '.join(options)}: {seconds:.2f} s")
    return seconds, answer


def main():
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "predictions.csv"
        write(path, rows)
        print(f"{rows} predictions, {path.stat().st_size // 1_000_000} MB")
        subprocess.run([str(ROOT / "proofmark"), "evaluate", "--help"], check=True, capture_output=True)
        seconds, answer = ours(path)
        their_seconds, matrix, values = theirs(path)
        again, _ = ours(path)
        assert answer["confusionMatrix"]["counts"] == matrix
        for name, value in values.items():
            assert abs(answer["metrics"][name]["value"] - value) < 1e-9, name
        print(f"the same values to 1e-9; ours takes {max(seconds, again) / their_seconds:.3f} of their time, at most 0.333")
        write(path, 1_000_000)
        ours(path, "--bootstrap", "1000", "--seed", "42")


if __name__ == "__main__":
    main()
