#!/usr/bin/env python3
"""train.py SETS EVIDENCE NAME SET [SET ...]: what orders entries and how sure it is, learnt from the portal's own evidence.

SETS      folder with the public question sets
EVIDENCE  folder that answers.py --explain has filled
NAME      en, zh-CN or words: ranking-NAME.properties and confidence-NAME.txt of src/main/resources are written
SET       the sets to learn from, each with the same weight whatever its size; SET=2 counts twice for the order, SET=2,1.5
          also one and a half times for the confidence
--further FOLDER SET [SET ...]: further sets, in a folder of their own, for the confidence alone, with a quarter of that
          weight each

The order: a softmax over each question's candidates of their weighted signals, so that a right one comes first and, to a
lesser part, each right one before all wrong ones. Each weight is multiplied by the exponential of a weighted sum of the
question's traits, so that questions that titles hold and questions that only bodies hold are judged by what suits them. The
confidence: boosted trees (XGBoost) on the first candidate and its lead over the best rival, on the hold-out where the set
has one. Whatever speaks for an entry may only count for it, in both.
Half of each set's questions is left out once to see how well they do on questions they were not learnt from, and each set is
left out once. Needs numpy, scipy and xgboost.
"""
import argparse
import json
import pathlib
import zlib

import numpy as np
import xgboost
from scipy.optimize import minimize

from answers import OWN, rows

RESOURCES = pathlib.Path(__file__).parents[2] / "src/main/resources"
# What is the same for all candidates of a question, or is only known when they are in order, cannot order them.
OF_THE_LIST = {"KNOWN", "LENGTH", "RARITY", "FIELD", "FIELD_SECOND", "LEAD", "AHEAD", "AHEAD_SECOND", "WORDS_AHEAD",
               "TEXT_AHEAD", "TIGHT", "TIGHT_SECOND", "APART", "APART_SECOND", "SIZE", "DOUBT", "TITLED", "CLEAR"}
# How a question is asked, by which the signals count more or less in the order.
TRAITS = ("TITLED", "CLEAR", "KNOWN")
# A trait beyond so many standard deviations counts as the outermost.
WIDTH = 1.5
TITLE = ("ASKED", "HEADING", "WORDING")
AGAINST = ("CROWD", "MISSED", "GAP", "DOUBT")
EITHER = ("KNOWN", "LENGTH", "RARITY", "FIELD", "TIGHT", "SIZE", "TITLED", "CLEAR")
# Hardly a question of the sets names a code, but one that does means that entry only.
CODE_COUNTS = 2
RANK_PENALTY = 0.001
# How much it counts that each right entry comes before all wrong ones; the rest, that one of them comes first.
EACH = 0.25
FURTHER_COUNTS = 0.25
TREES = 400
BOOSTING = {"objective": "binary:logistic", "tree_method": "hist", "max_depth": 3, "eta": 0.05, "lambda": 5,
            "min_child_weight": 5, "subsample": 0.8, "colsample_bytree": 0.5, "max_bin": 64, "seed": 1, "nthread": 1}


class Question:
    """A question's candidates, one a row of signals, and which of them are right."""

    def __init__(self, query, entries, right, signals):
        self.query, self.answerable = query, bool(right)
        self.signals = np.array([[evidence[signal] for signal in signals] for _, evidence in entries])
        self.right = np.array([key in right for key, _ in entries])
        self.order = np.arange(len(entries))


def read(sets, evidence, name, signals):
    """The questions on the full index, and those on the index that the confidence is learnt from."""
    folder = OWN / name[4:] if name.startswith("own-") else sets / name
    relevant = {}
    for query, key, grade in rows(folder / "qrels.tsv"):
        if float(grade) > 0:
            relevant.setdefault(query, set()).add(key)

    def of(file, known):
        path = evidence / file
        if not path.exists():
            return []
        found = [json.loads(line) for line in open(path, encoding="utf-8")]
        return [Question(q["query"], q["entries"], relevant.get(q["query"], set()) if known else set(), signals)
                for q in found if q["entries"] and q["entries"][0][1]]

    full = of(f"{name}.run.jsonl", True)
    less = of(f"{name}.less.run.jsonl", True)
    if less:
        return full, less + of(f"{name}.less.none.jsonl", False)
    return full, full + of(f"{name}.none.jsonl", False)


def scale(matrix):
    return matrix.mean(0), matrix.std(0) + 1e-9


def bound(signal):
    """Whatever speaks for an entry may only count for it: questions of a few key words, which no set has, rely on that."""
    return (None, None) if signal.startswith(EITHER) else (None, 0) if signal.startswith(AGAINST) else (0, None)


class Order:
    """The weights of the columns' signals, and by what each of the traits' columns multiplies them."""

    def __init__(self, sets, counts, columns, signals):
        self.columns, self.signals = columns, signals
        self.traits = [signals.index(trait) for trait in TRAITS]
        self.mean, self.deviation = scale(np.concatenate([q.signals[:, columns] for s in sets for q in s]))
        each = [np.array([q.signals[0, self.traits] for q in s]) for s in sets]
        self.middle = np.mean([traits.mean(0) for traits in each], 0)
        self.spread = np.sqrt(np.mean([((traits - self.middle) ** 2).mean(0) for traits in each], 0)) + 1e-9
        names = [signals[c] for c in columns]
        bounds = [(CODE_COUNTS * sigma, None) if name == "CODE" else bound(name) for name, sigma in zip(names, self.deviation)]
        bounds += [(0, 0) if name == "CODE" else (None, None) for _ in TRAITS for name in names]
        # A weight of nothing would hide from the search what traits do to it.
        begin = [0.1 if low == 0 else low or 0 for low, _ in bounds[: len(names)]] + [0] * len(TRAITS) * len(names)
        parts = [self.part(questions) for questions in sets]
        shares = [count / sum(counts) for count in counts]
        self.learnt = minimize(self.loss, begin, (parts, shares), jac=True, bounds=bounds, method="L-BFGS-B",
                               options={"maxiter": 400}).x.reshape(1 + len(TRAITS), len(names))

    def of_question(self, q):
        return np.clip((q.signals[0, self.traits] - self.middle) / self.spread, -WIDTH, WIDTH)

    def part(self, questions):
        known = [q for q in questions if q.right.any() and not q.right.all()]
        width = max(len(q.right) for q in known)
        x = np.zeros((len(known), width, len(self.columns)))
        absent = np.full((len(known), width), -1e9)
        right = np.zeros((len(known), width))
        for i, q in enumerate(known):
            x[i, : len(q.right)] = (q.signals[:, self.columns] - self.mean) / self.deviation
            absent[i, : len(q.right)] = 0
            right[i, : len(q.right)] = q.right
        return x, absent, right, np.array([self.of_question(q) for q in known])

    @staticmethod
    def loss(learnt, parts, shares):
        weights, factors = (given := learnt.reshape(1 + len(TRAITS), -1))[0], given[1:]
        total, gradient = RANK_PENALTY * learnt @ learnt / 2, RANK_PENALTY * given
        for (x, absent, right, traits), of_all in zip(parts, shares):
            times = np.exp(traits @ factors)
            score = np.einsum("qkf,qf->qk", x, weights * times) + absent
            powers = np.exp(score - score.max(1, keepdims=True))
            share = powers / powers.sum(1, keepdims=True)
            hit = (share * right).sum(1, keepdims=True) + 1e-12
            beside = powers + (powers * (1 - right)).sum(1, keepdims=True) + 1e-300
            each = right / right.sum(1, keepdims=True)
            total -= ((1 - EACH) * np.log(hit).sum() + EACH * (each * np.log(powers / beside + 1e-12)).sum()) * of_all / len(x)
            pull = (1 - EACH) * (share - share * right / hit)
            pull += EACH * (powers * (1 - right) * (each / beside).sum(1, keepdims=True) - each * (1 - powers / beside))
            slope = np.einsum("qk,qkf->qf", pull, x) * of_all / len(x)
            gradient = gradient + np.vstack([(slope * times).sum(0), traits.T @ (slope * times * weights)])
        return total, gradient.ravel()

    def score(self, q):
        return (q.signals[:, self.columns] / self.deviation) @ (self.learnt[0] * np.exp(self.of_question(q) @ self.learnt[1:]))

    def lines(self):
        """As org.askwell.knowledge.search.Weights reads them: of the traits as they are, not of their deviations."""
        for trait, middle, spread in zip(TRAITS, self.middle, self.spread):
            yield f"{trait}.from={middle - WIDTH * spread:.4f}"
            yield f"{trait}.to={middle + WIDTH * spread:.4f}"
        factors = self.learnt[1:] / self.spread[:, None]
        weights = self.learnt[0] / self.deviation * np.exp(-self.middle @ factors)
        for i, column in enumerate(self.columns):
            if abs(self.learnt[0][i] / self.deviation[i]) > 5e-5:
                yield f"{self.signals[column]}={weights[i]:.4f}"
                for trait, factor in zip(TRAITS, factors[:, i]):
                    if factor:
                        yield f"{self.signals[column]}.{trait}={factor:.4f}"


def firsts(questions, order, signals):
    """Puts the candidates in order; the first ones' signals, the same less their best rival's, and whether they are right."""
    title = [signals.index(signal) for signal in TITLE if signal in signals]
    lead, doubt = (signals.index(signal) for signal in ("LEAD", "DOUBT"))
    chosen = []
    for q in questions:
        score = order.score(q)
        q.order = np.argsort(-score, kind="stable")
        share = np.exp(score - score.max())
        share /= share.sum()
        q.signals[:, doubt] = -(share * np.log(share + 1e-300)).sum()
        first = q.signals[q.order[0]]
        rivals = [i for i in q.order[1:] if np.abs(q.signals[i, title] - first[title]).max() > 1e-6]
        if rivals:
            first[lead] = score[q.order[0]] - score[rivals[0]]
            q.signals[rivals[0], lead] = -first[lead]
        else:
            first[lead] = 0
        chosen.append(np.r_[first, first - q.signals[rivals[0]] if rivals else 0 * first])
    return np.array(chosen), np.array([q.right[q.order[0]] for q in questions], dtype=float)


def speaks(name):
    """For (1), against (-1) or either way (0), as XGBoost wants it."""
    signal = name.removeprefix("lead.")
    return 0 if signal.startswith(EITHER) else -1 if signal.startswith(AGAINST) else 1


class Confidence:
    def __init__(self, sets, names, counts):
        self.names = names
        x, y = (np.concatenate(parts) for parts in zip(*sets))
        weights = np.concatenate([np.full(len(right), count * len(y) / len(right) / sum(counts))
                                  for (_, right), count in zip(sets, counts)])
        self.average = np.average(y, weights=weights)
        self.booster = xgboost.train(
            BOOSTING | {"base_score": self.average, "monotone_constraints": tuple(speaks(name) for name in names)},
            xgboost.DMatrix(x, label=y, weight=weights), TREES)

    def of(self, x):
        return self.booster.predict(xgboost.DMatrix(x))

    def lines(self):
        yield f"{np.log(self.average / (1 - self.average)):.4f}"
        for tree in self.booster.get_dump(with_stats=True, dump_format="json"):
            yield self.written(json.loads(tree))[0]

    def written(self, node):
        """A tree as org.askwell.knowledge.search.Tree reads it, with its mean and how many rows it saw."""
        if "leaf" in node:
            return f"{node['leaf']:.4f}", node["leaf"], node["cover"]
        children = {child["nodeid"]: child for child in node["children"]}
        below, mean, cover = self.written(children[node["yes"]])
        other, other_mean, other_cover = self.written(children[node["no"]])
        mean = (mean * cover + other_mean * other_cover) / (cover + other_cover)
        column = self.names[int(node["split"][1:])]
        return f"({column}<{np.float32(node['split_condition'])!s} {mean:.4f} {below} {other})", mean, cover + other_cover


class Model:
    def __init__(self, data, signals, counts, further=()):
        """Learns from the questions of data's sets by name; of those in further, only how sure it is."""
        self.signals = signals
        columns = [i for i, signal in enumerate(signals) if signal not in OF_THE_LIST]
        own = [name for name in data if name not in further]
        self.order = Order([data[name][0] for name in own], [counts[name][0] for name in own], columns, signals)
        self.confidence = Confidence([firsts(less, self.order, signals) for _, less in data.values()],
                                     signals + ["lead." + signal for signal in signals],
                                     [FURTHER_COUNTS if name in further else counts[name][1] for name in data])

    def figures(self, full, less):
        asked = [q for q in full if q.answerable]
        firsts(full, self.order, self.signals)
        hit = [100 * np.mean([q.right[q.order[:k]].any() for q in asked]) for k in (1, 3)]
        x, right = firsts(less, self.order, self.signals)
        sure = self.confidence.of(x)
        none = np.array([not q.answerable for q in less])
        kept = np.sort(sure[right > 0])[::-1][int(np.ceil(0.9 * right.sum())) - 1]
        bins = np.minimum(9, (10 * sure).astype(int))
        error = 100 * sum(abs(sure[bins == b].sum() - right[bins == b].sum()) for b in range(10)) / len(less)
        false = f"{100 * (sure[none] >= kept).mean():5.1f}" if none.any() else "    –"
        return f"hit@1 {hit[0]:5.1f}  hit@3 {hit[1]:5.1f}  FA90 {false}  ECE {error:4.1f}"

    def write(self, name, command):
        lines = [f"# What each org.askwell.knowledge.search.Signal counts. Made by: {command}"]
        (RESOURCES / f"ranking-{name}.properties").write_text("\n".join([*lines, *self.order.lines()]) + "\n", encoding="utf-8")
        lines = [f"# What makes the org.askwell.knowledge.search.Confidence. Made by: {command}",
                 "# An average entry's logarithm of the odds, then trees that add to it: (signal<limit mean below other)."]
        (RESOURCES / f"confidence-{name}.txt").write_text("\n".join([*lines, *self.confidence.lines()]) + "\n", encoding="utf-8")


def half(questions, side):
    return [q for q in questions if zlib.crc32(q.query.encode()) % 2 == side]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", type=pathlib.Path)
    parser.add_argument("evidence", type=pathlib.Path)
    parser.add_argument("name")
    parser.add_argument("set", nargs="+")
    parser.add_argument("--without", default="", help="signals to leave out, as prefixes joined by commas")
    parser.add_argument("--further", nargs="+", default=[], metavar=("FOLDER", "SET"))
    given = parser.parse_args()
    out = tuple(prefix for prefix in given.without.split(",") if prefix)
    folder, further = pathlib.Path(*given.further[:1]), given.further[1:]
    counts = {name: [float(count) for count in (*filter(None, given_counts.split(",")), 1, 1)][:2]
              for name, _, given_counts in (each.partition("=") for each in given.set)}
    sets = list(counts)
    sample = json.loads(next(open(given.evidence / f"{sets[0]}.run.jsonl", encoding="utf-8")))
    names = [signal for signal in sample["entries"][0][1] if not (out and (signal.startswith(out) or signal.endswith(out)))]
    everything = {name: read(folder if name in further else given.sets, given.evidence, name, names)
                  for name in sets + further}
    model = Model(everything, names, counts, further)
    command = " ".join(["bench/answers/train.py", "SETS", "EVIDENCE", given.name] + given.set
                       + ([f"--without={given.without}"] if out else []) + (["--further", "FURTHER"] + further if further else []))
    model.write(given.name, command)
    for name, (full, less) in everything.items():
        print(f"{name:20} learnt from    {model.figures(full, less)}", flush=True)
    for side in (0, 1):
        learnt = Model({name: (half(full, side), half(less, side)) for name, (full, less) in everything.items()}, names, counts,
                       further)
        for name, (full, less) in everything.items():
            print(f"{name:20} unseen half {side + 1}  {learnt.figures(half(full, 1 - side), half(less, 1 - side))}", flush=True)
    for name in everything if len(sets) > 1 else []:
        learnt = Model({other: data for other, data in everything.items() if other != name}, names, counts, further)
        print(f"{name:20} left out       {learnt.figures(*everything[name])}", flush=True)
