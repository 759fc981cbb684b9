#!/usr/bin/env python3
"""answers.py PORTAL REALM SETS SET [SET ...]: answer quality of a running demo portal, through its REST API only.

PORTAL  address of the portal, e.g. http://localhost:8080
REALM   address of its realm, e.g. http://localhost:8180/realms/askwell
SETS    folder with the question sets and their score.py
SET     names of sets, or own-en and own-zh for bench/answers/own; a set is imported as the articles of a product of its
        own, so sets do not disturb each other; the own sets ask about content/, which every demo portal holds

Imports each set through the bulk import (a set with a hold-out a second time without the entries that it lists), asks
every question through POST /api/v1/answers and prints what score.py says of the full set and of the hold-out, with the
rate of the import and the time of a question. Run files and, with --explain, the evidence for train.py stay in --out.
"""
import argparse
import concurrent.futures
import http.client
import json
import pathlib
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

PASSWORD = "askwell-demo-1"
OWN = pathlib.Path(__file__).parent / "own"
WITH_VARIANTS = {"clinc150_en", "banking77_oos_en"}
CANDIDATES = 24


def rows(path):
    with open(path, encoding="utf-8") as lines:
        width = next(lines).count("\t")
        for number, line in enumerate(lines, 2):
            cells = line.rstrip("\n").split("\t")
            if len(cells) != width + 1:
                sys.exit(f"{path}, line {number}: {len(cells)} columns in place of {width + 1}")
            yield cells


def call(url, token=None, body=None, media="application/json"):
    headers = {"Accept": "application/json", "Content-Type": media}
    if token:
        headers["Authorization"] = "Bearer " + token
    with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=120) as answer:
        return json.load(answer)


class Portal:
    def __init__(self, portal, realm, explain):
        self.portal, self.realm, self.explain = portal, realm, explain
        self.tokens, self.lock, self.kept = {}, threading.Lock(), threading.local()

    def token(self, user):
        with self.lock:
            known = self.tokens.get(user)
            if not known or known[1] < time.time():
                form = {"grant_type": "password", "client_id": "askwell-demo-cli", "scope": "openid",
                        "username": user, "password": PASSWORD}
                answer = call(self.realm + "/protocol/openid-connect/token",
                              body=urllib.parse.urlencode(form).encode(), media="application/x-www-form-urlencoded")
                known = self.tokens[user] = (answer["access_token"], time.time() + answer["expires_in"] / 2)
            return known[0]

    def load(self, name, articles):
        lines = [json.dumps(article, ensure_ascii=False) for article in articles]
        begin = time.time()
        job = call(self.portal + "/api/v1/imports/articles", self.token("ed.editor"), "\n".join(lines).encode(),
                   "application/x-ndjson")
        while job["state"] in ("RUNNING", "INDEXING"):
            progress(f"{name}: {job['done']} of {job['total']} rows")
            time.sleep(0.5)
            job = call(f"{self.portal}/api/v1/imports/{job['id']}", self.token("ed.editor"))
        seconds = time.time() - begin
        for error in job["errors"]:
            progress(f"{name}: line {error['line']} refused, {error['message']}\n")
        progress(f"{name}: imported {job['done'] - job['errorCount']} rows, {job['done'] / seconds:.0f} a second\n")

    def ask(self, text, product, language):
        body = {"title": text, "product": product, "language": language, "limit": 10}
        if self.explain:
            body |= {"limit": CANDIDATES, "explain": True}
        token = self.token("sam.agent")
        begin = time.perf_counter()
        connection = getattr(self.kept, "connection", None)
        if connection is None:
            connection = self.kept.connection = http.client.HTTPConnection(urllib.parse.urlsplit(self.portal).netloc)
        connection.request("POST", "/api/v1/answers", json.dumps(body).encode(), {
            "Authorization": "Bearer " + token, "Content-Type": "application/json", "Accept": "application/json"})
        answer = connection.getresponse()
        found = json.load(answer)
        seconds = time.perf_counter() - begin
        if answer.status != 200:
            sys.exit(f"{answer.status} for {text!r}: {found}")
        return found["answers"], seconds


def progress(text):
    print("\r" + text.ljust(70 if not text.endswith("\n") else 0), end="", file=sys.stderr, flush=True)


def articles(folder, language, product, prefix="", without=()):
    for key, title, text, *wordings in rows(folder / "corpus.tsv"):
        if key in without:
            continue
        article = {"key": prefix + key, "language": language, "title": title, "product": product}
        if folder.name in WITH_VARIANTS:
            article |= {"text": "", "variants": text.split(" | ")}
        else:
            article |= {"text": text, "variants": [wording for cell in wordings for wording in cell.split(" | ") if wording]}
        yield article


def percentiles(times):
    times = sorted(times)
    return "p50 {:.0f} ms, p95 {:.0f} ms, p99 {:.0f} ms".format(
        *(1000 * times[min(len(times) - 1, len(times) * share // 100)] for share in (50, 95, 99)))


def run(portal, name, questions, product, prefix, language, path, connections):
    begin, times = time.time(), []
    path.with_suffix(".asked").write_text("".join(question[0] + "\n" for question in questions), encoding="utf-8")
    with open(path, "w", encoding="utf-8") as out, open(path.with_suffix(".jsonl"), "w", encoding="utf-8") as evidence, \
            concurrent.futures.ThreadPoolExecutor(connections) as pool:
        asked = pool.map(lambda question: portal.ask(question[1], product, language), questions)
        for question, (entries, seconds) in zip(questions, asked):
            times.append(seconds)
            found = [entry for entry in entries if entry["key"].startswith(prefix)]
            for entry in found[:10]:
                out.write(f"{question[0]}\t{entry['key'][len(prefix):]}\t{entry['confidence']}\n")
            if portal.explain:
                evidence.write(json.dumps({"query": question[0], "entries": [
                    [entry["key"][len(prefix):], entry.get("evidence")] for entry in found]}) + "\n")
            progress(f"{name}: {len(times)} of {len(questions)} questions")
    progress(f"{name}: {len(times)} questions at {connections} connections, {percentiles(times)}, "
             f"{len(times) / (time.time() - begin):.0f} a second\n")


def score(given, folder, *files):
    """score.py counts every question of a set, so a sample is a set of its own."""
    sets = given.sets
    if given.every > 1:
        sample = given.out / folder.name
        sample.mkdir(exist_ok=True)
        for file in folder.glob("*.tsv"):
            lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
            asked = {line.strip() for run in files for line in run.with_suffix(".asked").open(encoding="utf-8")}
            if "quer" in file.name:
                lines = lines[:1] + [line for line in lines[1:] if line.rstrip("\n").split("\t")[0] in asked]
            (sample / file.name).write_text("".join(lines), encoding="utf-8")
        folder = sample
    print(subprocess.run([sys.executable, sets / "score.py", folder, *files], check=True, capture_output=True,
                         text=True).stdout.strip(), flush=True)


def measure(portal, given, name):
    own = name.startswith("own-")
    folder = OWN / name[4:] if own else given.sets / name
    product = None if own else name.replace("_", "-")
    prefix = "" if own else product + "-"
    language = "zh-CN" if name.endswith("zh") else "en"
    ask = lambda questions, file, product=product, prefix=prefix: run(
        portal, name, list(questions)[::given.every], product, prefix, language, given.out / file, given.connections)
    if not own and not given.imported:
        portal.load(name, articles(folder, language, product, prefix))
    files = [given.out / f"{name}.run.tsv"]
    ask(rows(folder / "queries.tsv"), files[0].name)
    if (folder / "queries_noanswer.tsv").exists():
        files.append(given.out / f"{name}.none.tsv")
        ask(rows(folder / "queries_noanswer.tsv"), files[1].name)
    score(given, folder, *files)
    removed = folder / "holdout_removed_corpus_ids.tsv"
    if removed.exists():
        gone = {row[0] for row in rows(removed)}
        dead = {row[0] for row in rows(folder / "holdout_unanswerable_query_ids.tsv")}
        less, prefix = product + "-less", "less-" + prefix
        if not given.imported:
            portal.load(name, articles(folder, language, less, prefix, gone))
        files = [given.out / f"{name}.less.run.tsv", given.out / f"{name}.less.none.tsv"]
        ask((row for row in rows(folder / "queries.tsv") if row[0] not in dead), files[0].name, less, prefix)
        ask((row for row in rows(folder / "queries.tsv") if row[0] in dead), files[1].name, less, prefix)
        score(given, folder, *files)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("portal")
    parser.add_argument("realm")
    parser.add_argument("sets", type=pathlib.Path)
    parser.add_argument("set", nargs="+")
    parser.add_argument("--connections", type=int, default=1)
    parser.add_argument("--every", type=int, default=1, help="ask every n-th question only, for a quick look")
    parser.add_argument("--explain", action="store_true", help="write the evidence of every candidate to *.jsonl")
    parser.add_argument("--imported", action="store_true", help="the sets were imported by an earlier run")
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("target/answers"))
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    for chosen in given.set:
        measure(Portal(given.portal, given.realm, given.explain), given, chosen)
