#!/usr/bin/env python3
"""answers.py PORTAL REALM SETS SET [SET ...] [--limit N]: answer quality of a running demo portal.

PORTAL  address of the portal, e.g. http://localhost:8080
REALM   address of its realm, e.g. http://localhost:8180/realms/askwell
SETS    folder with the question sets and their score.py
SET     names of sets; a set is imported as the articles of a product of its own, so sets do not disturb each other

Imports each set through the bulk import (once for all entries, once without the entries that its hold-out lists name),
asks every question (or the first N of each list) through POST /api/v1/answers and prints what score.py says, with the
time an import and a question took. Run files stay in the current folder.
"""
import argparse
import concurrent.futures
import json
import pathlib
import subprocess
import sys
import time
import urllib.parse
import urllib.request

PASSWORD = "askwell-demo-1"
WITH_VARIANTS = {"clinc150_en", "banking77_oos_en"}


def rows(path):
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    return [line.split("\t") for line in lines if line.strip()]


def call(url, token=None, body=None, media="application/json"):
    headers = {"Accept": "application/json", "Content-Type": media}
    if token:
        headers["Authorization"] = "Bearer " + token
    with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=60) as answer:
        return json.load(answer)


class Portal:
    def __init__(self, portal, realm):
        self.portal, self.realm, self.tokens = portal, realm, {}

    def token(self, user):
        known = self.tokens.get(user)
        if not known or known[1] < time.time():
            form = {"grant_type": "password", "client_id": "askwell-demo-cli", "scope": "openid",
                    "username": user, "password": PASSWORD}
            answer = call(self.realm + "/protocol/openid-connect/token",
                          body=urllib.parse.urlencode(form).encode(), media="application/x-www-form-urlencoded")
            known = self.tokens[user] = (answer["access_token"], time.time() + answer["expires_in"] / 2)
        return known[0]

    def load(self, articles):
        lines = "\n".join(json.dumps(article, ensure_ascii=False) for article in articles).encode()
        begin = time.time()
        job = call(self.portal + "/api/v1/imports/articles", self.token("ed.editor"), lines, "application/x-ndjson")
        while job["state"] in ("RUNNING", "INDEXING"):
            time.sleep(0.5)
            job = call(f"{self.portal}/api/v1/imports/{job['id']}", self.token("ed.editor"))
        seconds = time.time() - begin
        print(f"  imported {job['done']} rows, {job['errorCount']} refused, {seconds:.1f} s", file=sys.stderr)

    def ask(self, text, product, language):
        body = {"title": text, "product": product, "language": language, "limit": 10}
        begin = time.time()
        answer = call(self.portal + "/api/v1/answers", self.token("tom.reed"), json.dumps(body).encode())
        return answer["answers"], time.time() - begin


def articles(folder, language, product, prefix="", without=()):
    for key, title, text in rows(folder / "corpus.tsv"):
        if key in without:
            continue
        article = {"key": prefix + key, "language": language, "title": title, "product": product}
        if folder.name in WITH_VARIANTS:
            article |= {"text": "", "variants": text.split(" | ")}
        else:
            article |= {"text": text}
        yield article


def run(portal, questions, product, prefix, language, path):
    times = []
    with open(path, "w", encoding="utf-8") as out, concurrent.futures.ThreadPoolExecutor(2) as pool:
        asked = pool.map(lambda question: portal.ask(question[1], product, language), questions)
        for question, (entries, seconds) in zip(questions, asked):
            times.append(seconds)
            for entry in entries:
                key = entry["key"]
                if key.startswith(prefix):
                    out.write(f"{question[0]}\t{key[len(prefix):]}\t{entry['confidence']}\n")
    times.sort()
    print(f"  {len(times)} questions, p50 {1000 * times[len(times) // 2]:.0f} ms, "
          f"p95 {1000 * times[len(times) * 95 // 100]:.0f} ms", file=sys.stderr)


def measure(portal, sets, name, limit):
    folder, product, reduced = sets / name, name.replace("_", "-"), name.replace("_", "-") + "-less"
    language = "zh-CN" if name.endswith("_zh") else "en"
    prefix, files = product + "-", [f"{name}.run.tsv"]
    removed, dead = folder / "holdout_removed_corpus_ids.tsv", folder / "holdout_unanswerable_query_ids.tsv"
    questions = rows(folder / "queries.tsv")[:limit]
    print(name, file=sys.stderr)
    if removed.exists():
        gone = {row[0] for row in rows(removed)}
        lost = {row[0] for row in rows(dead)}
        portal.load(articles(folder, language, reduced, "less-" + prefix, gone))
        kept = [question for question in questions if question[0] not in lost]
        run(portal, kept, reduced, "less-" + prefix, language, files[0])
        files.append(f"{name}.none.tsv")
        run(portal, [q for q in rows(folder / "queries.tsv") if q[0] in lost][:limit], reduced, "less-" + prefix,
            language, files[1])
    else:
        portal.load(articles(folder, language, product, prefix))
        run(portal, questions, product, prefix, language, files[0])
        if (folder / "queries_noanswer.tsv").exists():
            files.append(f"{name}.none.tsv")
            run(portal, rows(folder / "queries_noanswer.tsv")[:limit], product, prefix, language, files[1])
    subprocess.run([sys.executable, sets / "score.py", folder, *files], check=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("portal")
    parser.add_argument("realm")
    parser.add_argument("sets", type=pathlib.Path)
    parser.add_argument("set", nargs="+")
    parser.add_argument("--limit", type=int)
    given = parser.parse_args()
    for chosen in given.set:
        measure(Portal(given.portal, given.realm), given.sets, chosen, given.limit)
