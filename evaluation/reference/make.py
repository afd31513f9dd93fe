#!/usr/bin/env python3
"""Makes the reference values that the tests of `evaluation` compare with: random cases, measured by scikit-learn and
scipy. Neither is needed to build or to test; run this only to make the data anew:

    apt-get install python3-sklearn        # scikit-learn 1.2.1, scipy 1.10.1, numpy 1.24.2 made what is committed
    python3 evaluation/reference/make.py   # writes evaluation/src/test/resources/reference/*.jsonl.gz

Each line is one case. A value is null where it is undefined: whether it is, is told from the counts, since scikit-learn
gives 0 or 1 there. The same versions make the same bytes.
"""

import gzip
import io
import json
import pathlib
import warnings

import numpy
import scipy.spatial.distance
import scipy.stats
import sklearn.metrics as metrics

SEED = 4213
FOLDER = pathlib.Path(__file__).resolve().parent.parent / "src/test/resources/reference"
CONFIDENCES = (0.9, 0.95, 0.99)


def number(value):
    """A finite number, or nothing."""
    value = float(value)
    return value if numpy.isfinite(value) else None


def defined(divisor, value):
    """The value, unless its divisor is zero."""
    return number(value()) if divisor else None


def write(name, cases):
    FOLDER.mkdir(parents=True, exist_ok=True)
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", compresslevel=9, mtime=0) as zipped:
        for case in cases:
            zipped.write((json.dumps(case, separators=(",", ":")) + "\n").encode())
    (FOLDER / name).write_bytes(buffer.getvalue())
    print(name, len(cases), "cases,", len(buffer.getvalue()), "bytes")


def mean(values):
    """Of all classes; undefined if it is for one of them."""
    return None if None in values else number(numpy.mean(values))


def weighted(values, weights):
    """By support; undefined if it is for a class that has any."""
    used = [(value, weight) for value, weight in zip(values, weights) if weight]
    if not used or any(value is None for value, _ in used):
        return None
    return number(numpy.average([value for value, _ in used], weights=[weight for _, weight in used]))


def of_class(true, predicted):
    """The metrics of one class against all others; both are arrays of 0 and 1."""
    tn, fp, fn, tp = (int(count) for count in metrics.confusion_matrix(true, predicted, labels=[0, 1]).ravel())
    keywords = {"zero_division": 0}
    return {
        "counts": [tp, fp, fn, tn],
        "precision": defined(tp + fp, lambda: metrics.precision_score(true, predicted, **keywords)),
        "recall": defined(tp + fn, lambda: metrics.recall_score(true, predicted, **keywords)),
        "specificity": defined(tn + fp, lambda: metrics.recall_score(1 - true, 1 - predicted, **keywords)),
        "f1": defined(2 * tp + fp + fn, lambda: metrics.f1_score(true, predicted, **keywords)),
        "f2": defined(2 * tp + fp + fn, lambda: metrics.fbeta_score(true, predicted, beta=2, **keywords)),
        "f0.5": defined(2 * tp + fp + fn, lambda: metrics.fbeta_score(true, predicted, beta=0.5, **keywords)),
    }


def areas(true, scores):
    """Of one class; average precision has no interpolation."""
    positives = int(true.sum())
    return {
        "auc": defined(positives * (len(true) - positives), lambda: metrics.roc_auc_score(true, scores)),
        "averagePrecision": defined(positives, lambda: metrics.average_precision_score(true, scores)),
    }


def all_averages(per_class, support, micro):
    """Macro and weighted ones of the classes, micro ones as scikit-learn has them."""
    found = {}
    for name in ("precision", "recall", "f1"):
        title = name[0].upper() + name[1:]
        values = [each[name] for each in per_class]
        found[f"macro{title}"] = mean(values)
        found[f"weighted{title}"] = weighted(values, support)
        found[f"micro{title}"] = micro(name)
    return found


MEASURES = {"precision": metrics.precision_score, "recall": metrics.recall_score, "f1": metrics.f1_score}


def single_label_averages(true, predicted, every, per_class, support):
    def theirs(name, kind):
        return MEASURES[name](true, predicted, labels=every, average=kind, zero_division=0)

    found = all_averages(per_class, support, lambda name: number(theirs(name, "micro")))
    for name in MEASURES:
        for kind in ("macro", "weighted"):
            ours = found[kind + name[0].upper() + name[1:]]
            assert ours is None or abs(theirs(name, kind) - ours) < 1e-12
    return found


def chance_corrected(true, predicted, labels):
    """Kappa and MCC; scikit-learn calls the second 0 where it divides 0 by 0."""
    matrix = metrics.confusion_matrix(true, predicted, labels=labels)
    items, rows, columns = matrix.sum(), matrix.sum(axis=1), matrix.sum(axis=0)
    return {
        "kappa": defined(
            items * items - int((rows * columns).sum()),
            lambda: metrics.cohen_kappa_score(true, predicted, labels=labels),
        ),
        "mcc": defined(
            (items * items - int((rows**2).sum())) * (items * items - int((columns**2).sum())),
            lambda: metrics.matthews_corrcoef(true, predicted),
        ),
    }


def distances(true_share, predicted_share):
    """Of the true classes' distribution and the predicted ones'; natural logarithms."""
    return {
        "klDivergence": number(scipy.stats.entropy(true_share, predicted_share)),
        "jsDivergence": number(scipy.spatial.distance.jensenshannon(true_share, predicted_share) ** 2),
        "totalVariation": number(numpy.abs(true_share - predicted_share).sum() / 2),
    }


def binary_case(random, index):
    size = int(random.choice([1, 2, 7, 40, 150, 400]))
    share = {3: 0.0, 4: 1.0}.get(index % 16, random.uniform(0.05, 0.95))
    true = (random.random(size) < share).astype(int)
    scores = 1 / (1 + numpy.exp(-(random.normal(size=size) + random.uniform(0, 3) * (true - 0.5))))
    decimals = int(random.choice([0, 1, 2, 17]))
    scores = numpy.round(scores, decimals) if decimals < 17 else scores
    if index % 16 == 7:
        scores = numpy.full(size, 0.5)
    threshold = {5: 2.0, 6: 0.0}.get(index % 16, 0.5)
    predicted = (scores >= threshold).astype(int)
    positives = int(true.sum())
    expected = of_class(true, predicted)
    expected["accuracy"] = number(metrics.accuracy_score(true, predicted))
    expected.update(chance_corrected(true, predicted, [0, 1]))
    both = positives * (size - positives)
    expected.update(areas(true, scores))
    per_class = [of_class(1 - true, 1 - predicted), of_class(true, predicted)]
    expected.update(single_label_averages(true, predicted, [0, 1], per_class, [size - positives, positives]))
    expected.update(
        distances(numpy.array([size - positives, positives]) / size, numpy.bincount(predicted, minlength=2) / size)
    )
    case = {
        "task": "binary",
        "labels": ["0", "1"],
        "true": true.tolist(),
        "predicted": predicted.tolist(),
        "scores": scores.tolist(),
        "expected": expected,
        "perClass": per_class,
    }
    if both:
        false_rate, true_rate, _ = metrics.roc_curve(true, scores, drop_intermediate=False)
        case["roc"] = [false_rate.tolist(), true_rate.tolist()]
    return case


def multiclass_case(random, index):
    size = int(random.choice([1, 5, 30, 150, 400]))
    classes = int(random.integers(3, 9))
    labels = [f"class {letter}" for letter in "abcdefgh"[:classes]]
    shares = random.dirichlet(numpy.ones(classes))
    if index % 8 == 3:
        shares[int(random.integers(classes))] = 0
        shares /= shares.sum()
    if index % 16 == 5:
        shares = numpy.eye(classes)[0]
    true = random.choice(classes, size=size, p=shares)
    wrong = random.choice(classes, size=size) if index % 8 != 3 else random.choice(true, size=size)
    predicted = numpy.where(random.random(size) < random.uniform(0, 1), true, wrong)
    if index % 16 == 11:
        predicted = true.copy()
    every = list(range(classes))
    per_class = [of_class((true == each).astype(int), (predicted == each).astype(int)) for each in every]
    support = [int((true == each).sum()) for each in every]
    expected = {"accuracy": number(metrics.accuracy_score(true, predicted))}
    expected.update(single_label_averages(true, predicted, every, per_class, support))
    expected.update(chance_corrected(true, predicted, every))
    expected.update(
        distances(numpy.array(support) / size, numpy.bincount(predicted, minlength=classes) / size)
    )
    case = {
        "task": "multiclass",
        "labels": labels,
        "true": true.tolist(),
        "predicted": predicted.tolist(),
        "matrix": metrics.confusion_matrix(true, predicted, labels=every).tolist(),
        "expected": expected,
        "perClass": per_class,
    }
    if index % 2:
        scores = numpy.round(random.random((size, classes)) + (true[:, None] == numpy.arange(classes)), 2)
        case["scores"] = scores.tolist()
        for each in every:
            per_class[each].update(areas((true == each).astype(int), scores[:, each]))
    return case


def multilabel_case(random, index):
    size = int(random.choice([1, 5, 30, 150]))
    labels = int(random.integers(2, 7))
    shares = random.uniform(0, 0.7, size=labels)
    if index % 8 == 3:
        shares[0] = 0
    true = (random.random((size, labels)) < shares).astype(int)
    flipped = random.random((size, labels)) < random.uniform(0, 0.4)
    predicted = numpy.where(flipped, 1 - true, true)
    if index % 8 == 3:
        predicted[:, 0] = 0
    if index % 8 == 5:
        predicted[:] = 0
    if index % 8 == 6:
        predicted = true.copy()
    per_class = [of_class(true[:, each], predicted[:, each]) for each in range(labels)]
    support = true.sum(axis=0).tolist()
    expected = {
        "hammingLoss": number(metrics.hamming_loss(true, predicted)),
        "exactMatchRatio": number(metrics.accuracy_score(true, predicted)),
        "jaccard": number(metrics.jaccard_score(true, predicted, average="samples", zero_division=1)),
    }
    tp, fp, fn, _ = (sum(each["counts"][at] for each in per_class) for at in range(4))
    divisors = {"precision": tp + fp, "recall": tp + fn, "f1": 2 * tp + fp + fn}
    keywords = {"average": "micro", "zero_division": 0}
    expected.update(
        all_averages(
            per_class,
            support,
            lambda name: defined(divisors[name], lambda: MEASURES[name](true, predicted, **keywords)),
        )
    )
    had, said = true.sum(axis=0), predicted.sum(axis=0)
    if had.sum() and said.sum():
        expected.update(distances(had / had.sum(), said / said.sum()))
    else:
        expected.update({"klDivergence": None, "jsDivergence": None, "totalVariation": None})
    return {
        "task": "multilabel",
        "labels": [f"label {letter}" for letter in "abcdef"[:labels]],
        "true": true.tolist(),
        "predicted": predicted.tolist(),
        "expected": expected,
        "perClass": per_class,
    }


def outcome(statistic, probability):
    return {"statistic": number(statistic), "probability": number(probability)}


def proportion_case(random):
    trials = int(random.choice([1, 2, 10, 200, 5000, 1_000_000]))
    successes = int(random.choice([0, trials, random.integers(trials + 1)]))
    confidence = float(random.choice(CONFIDENCES))
    test = scipy.stats.binomtest(successes, trials)
    return {
        "kind": "proportion",
        "successes": successes,
        "trials": trials,
        "confidence": confidence,
        "wilson": list(map(float, test.proportion_ci(confidence, "wilson"))),
        "clopperPearson": list(map(float, test.proportion_ci(confidence, "exact"))),
    }


def mcnemar_case(random):
    first, second = (int(count) for count in random.integers(0, random.choice([4, 30, 3000]), size=2))
    first += first + second == 0
    plain = (first - second) ** 2 / (first + second)
    corrected = max(0, abs(first - second) - 1) ** 2 / (first + second)
    return {
        "kind": "mcnemar",
        "onlyFirst": first,
        "onlySecond": second,
        "exact": outcome(min(first, second), scipy.stats.binomtest(first, first + second).pvalue),
        "uncorrected": outcome(plain, scipy.stats.chi2.sf(plain, 1)),
        "corrected": outcome(corrected, scipy.stats.chi2.sf(corrected, 1)),
    }


def folds_case(random):
    folds = int(random.choice([5, 10, 30, 50, 80]))
    first = random.normal(0.9, 0.02, size=folds)
    second = first - random.normal(0.004, 0.02, size=folds)
    tied = bool(random.integers(2))
    if tied:
        first, second = numpy.round(first, 2) * 100 // 1, numpy.round(second, 2) * 100 // 1
        second[0] = first[0] - 1
    exact = not tied and folds <= 50
    paired = scipy.stats.ttest_rel(first, second)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        signed = scipy.stats.wilcoxon(first, second, correction=not exact, mode="exact" if exact else "approx")
    return {
        "kind": "folds",
        "first": first.tolist(),
        "second": second.tolist(),
        "pairedT": outcome(*paired),
        "wilcoxon": outcome(signed.statistic, signed.pvalue),
    }


def groups_case(random):
    groups = [
        random.normal(random.normal(0, 0.5), 1, size=int(random.integers(3, 30)))
        for _ in range(int(random.integers(2, 6)))
    ]
    if random.integers(2):
        groups = [numpy.round(group, 1) for group in groups]
    return {
        "kind": "groups",
        "groups": [group.tolist() for group in groups],
        "anova": outcome(*scipy.stats.f_oneway(*groups)),
        "kruskalWallis": outcome(*scipy.stats.kruskal(*groups)),
    }


def contingency_case(random):
    rows, columns = (2, 2) if random.integers(2) else (int(random.integers(2, 5)), int(random.integers(2, 5)))
    table = random.integers(0, random.choice([6, 60, 600]), size=(rows, columns))
    table[0] += 1
    table[:, 0] += 1
    statistic, probability, freedom, expected = scipy.stats.chi2_contingency(table, correction=False)
    case = {
        "kind": "contingency",
        "table": table.tolist(),
        "chiSquare": outcome(statistic, probability),
        "degreesOfFreedom": int(freedom),
        "fewestExpected": float(expected.min()),
    }
    if table.shape == (2, 2):
        case["fisher"] = outcome(table[0, 0], scipy.stats.fisher_exact(table)[1])
    return case


def main():
    random = numpy.random.Generator(numpy.random.PCG64(SEED))
    cases = [binary_case(random, index) for index in range(80)]
    cases += [multiclass_case(random, index) for index in range(72)]
    cases += [multilabel_case(random, index) for index in range(48)]
    write("metrics.jsonl.gz", cases)
    tests = [make(random) for make in (proportion_case, mcnemar_case, folds_case, groups_case, contingency_case)
             for _ in range(40)]
    write("significance.jsonl.gz", tests)


if __name__ == "__main__":
    main()
