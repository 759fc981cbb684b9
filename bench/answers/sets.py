#!/usr/bin/env python3
"""sets.py SOURCES OUT [SET ...]: writes further public question sets in the layout that answers.py and train.py read.

SOURCES  folder with a clone of each repository below, as OWNER+NAME, and libreoffice-help, where Debian's packages
         libreoffice-help-zh-cn, -zh-tw and -en-us are unpacked
OUT      folder that gets a folder of corpus.tsv, queries.tsv, qrels.tsv and queries_noanswer.tsv for each set

A quarter of the entries stay out of the corpus; their questions are those that nothing answers, for the intents together
with those that the set itself marks so. What is taken is chosen by a checksum, so the same sources give the same sets.

| set | github.com/ | commit | licence |
|---|---|---|---|
| cmrc_zh | ymcui/cmrc2018 | c0eb1b6ba219 | CC BY-SA 4.0 |
| drcd_zh | DRCKnowledgeTeam/DRCD | b944790de5af | CC BY-SA 3.0 |
| support_zh | MicrosoftDocs/OfficeDocs-AlchemyInsights-pr.zh-CN, .zh-TW | 12c4ba6c0318, b33d1963ccc7 | CC BY 4.0 |
| taipei_zh | GOV-TW/TPE-FAQ-OD | be9a3d14b2c7 | open data of the city of Taipei |
| tidb_zh | pingcap/docs-cn | ae9ab0fd8987 | CC BY-SA 3.0 |
| office_zh, office_en | Debian: libreoffice-help 4:7.4.7 | | MPL 2.0 |
| curekart_en, powerplay_en, sofa_en | hellohaptik/HINT3 | 99965c892ea9 | ODbL 1.0 |
| hwu64_en | jianguoz/Few-Shot-Intent-Detection | fa9553312b1d | CC BY 4.0 |
"""
import collections
import csv
import html
import json
import pathlib
import re
import subprocess
import sys
import zlib

ENTRIES, QUESTIONS, UNANSWERED, VARIANTS, TEXT = 1000, 500, 250, 10, 2400
HELP = "libreoffice-help/usr/share/libreoffice/help"


def by_chance(items, key=str):
    return sorted(items, key=lambda item: (zlib.crc32(key(item).encode()), key(item)))


def shown(repository, path):
    return subprocess.run(["git", "-C", SOURCES / repository, "show", f"HEAD:{path}"], check=True,
                          capture_output=True).stdout.decode("utf-8-sig")


def folder(repository, path=""):
    names = subprocess.run(["git", "-C", SOURCES / repository, "ls-tree", "-rz", "--name-only", "HEAD", path or "."],
                           check=True, capture_output=True).stdout.decode().split("\0")
    return sorted(name for name in names if name.endswith(".md"))


def plain(text):
    """Markdown or HTML as a line of text."""
    text = re.sub(r"(?s)^---\n.*?\n---\n|<!--.*?-->|<(script|style).*?</\1>", " ", text)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = html.unescape(re.sub(r"<[^>]*>|\{\{[^}]*\}\}|\{#[^}]*\}", " ", text))
    return re.sub(r"\s+", " ", re.sub(r"[*`|#]+|^[>:-]+", " ", text)).strip()


def squad(repository, file):
    """Pages and the questions about each."""
    for article in json.loads(shown(repository, file))["data"]:
        for page in article["paragraphs"]:
            yield article["title"], page["context"], [question["question"] for question in page["qas"]], []


def support():
    """Short help pages in simplified characters, asked by the title, or the first sentence, of the page in traditional ones."""
    pages = "MicrosoftDocs+OfficeDocs-AlchemyInsights-pr.zh-"
    for path in folder(pages + "CN", "AlchemyInsights/"):
        try:
            here, there = shown(pages + "CN", path), shown(pages + "TW", path)
        except subprocess.CalledProcessError:
            continue
        titles = [re.search(r"(?m)^title: *(.+)$", page) for page in (here, there)]
        if all(titles):
            title, asked = (found[1].strip().strip("\"'") for found in titles)
            bodies = [plain(re.sub(r"(?m)^# .*$", "", page)) for page in (here, there)]
            first = re.split("[。？：]", bodies[1])[0]
            yield title, bodies[0], [asked] + [first] * (12 <= len(first) <= 60 and zlib.crc32(path.encode()) % 3 == 0), []


def taipei():
    """What citizens ask a city, to be found by the answer alone, in traditional characters."""
    file = shown("GOV-TW+TPE-FAQ-OD", "0. raw_data/市政網站整合平台之常見問答.xml")
    for title, content in re.findall(r"(?s)<news_title>(.*?)</news_title><news_content>(.*?)</news_content>", file):
        text, title = plain(html.unescape(content)), plain(html.unescape(title))
        if re.search("[？?]$", title) and 6 <= len(title) <= 60 and len(text) >= 40 and title not in text:
            yield "", text, [title], []


def tidb():
    """Product pages asked by their subheadings, and the answers of the FAQ asked by its questions."""
    pages, heads = {}, collections.Counter()
    for path in folder("pingcap+docs-cn"):
        text = shown("pingcap+docs-cn", path)
        title = re.search(r"(?m)^title: *(.+)$", text)
        if title and "release" not in path:
            found = re.split(r"(?m)^#{2,4} +(.+)$", re.sub(r"(?s)```.*?```", " ", text))
            pages[path] = title[1].strip().strip("\"'"), found
            heads.update(set(map(plain, found[1::2])))
    for path, (title, (first, *found)) in pages.items():
        asked = [plain(head) for head in found[::2]]
        if "faq" in path:
            for head, text in zip(asked, map(plain, found[1::2])):
                if re.search("[？?]$", head) and len(text) >= 30:
                    yield "", text, [head], []
        else:
            good = by_chance(head for head in asked if heads[head] == 1 and re.fullmatch(r"(?!第|步骤|示例)[^_（]{8,40}", head)
                             and re.search("[一-龥]{4}", head) and not head.endswith("引入"))
            yield title, plain(re.sub(r"(?m)^# .*$", "", first) + " ".join(found[1::2])), good[:2], good[2:6]


def office(language, others):
    """Product pages, asked by the words of the index and by the title in another script, as far as either names one page."""
    pages, asked = {}, collections.defaultdict(set)
    for path in sorted((SOURCES / HELP / language / "text").rglob("*.html")):
        found = [re.search(pattern, path.read_text(encoding="utf-8"), re.S)
                 for pattern in (r"<title>(.*?)</title>", r'<div id="DisplayArea"[^>]*>(.*?)<div id="DEBUG"')]
        if all(found):
            pages[str(path.relative_to(SOURCES / HELP / language))] = [plain(part[1]) for part in found]
    titles = collections.Counter(title for title, _ in pages.values())
    pages = {path: (title, text.removeprefix(title)) for path, (title, text) in pages.items()
             if titles[title] == 1 and len(text) > 80 and (language == "en-US" or re.search("[一-龥]{2}", title))}
    for url, words in re.findall(r'url:"[^/]*/([^?"]*)[^}]*text:"([^"]*)"',
                                 (SOURCES / HELP / language / "bookmarks.js").read_text(encoding="utf-8")):
        asked[re.sub(r"\s*--\s*", " ", html.unescape(words))].add(url)
    for other in others:
        for path in pages:
            page = SOURCES / HELP / other / path
            title = re.search(r"(?s)<title>(.*?)</title>", page.read_text(encoding="utf-8")) if page.exists() else None
            if title and plain(title[1]) != pages[path][0]:
                asked[plain(title[1])].add(path)
    of = collections.defaultdict(list)
    for words, urls in asked.items():
        if len(urls) == 1 and len(words) >= 4 and (language == "en-US" or re.search("[一-龥]{2}", words)):
            of[min(urls)].append(words)
    for path, (title, text) in pages.items():
        words = by_chance(of[path])
        yield title, text, words[:2], words[2:]


def haptik(shop):
    rows = lambda kind: [(line["sentence"].strip(), line["label"]) for line in csv.DictReader(
        shown("hellohaptik+HINT3", f"dataset/v2/{kind}/{shop}_{kind}.csv").splitlines(True))]
    return rows("train"), rows("test")


def hwu64():
    return [list(zip(*(shown("jianguoz+Few-Shot-Intent-Detection", f"Datasets/HWU64/{part}/{file}").splitlines()
                       for file in ("seq.in", "label")))) for part in ("train_10", "test")]


def intents(known, asked):
    """An entry each intent, with known wordings, and the wordings that are asked; none for what has no intent."""
    wordings, questions = collections.defaultdict(list), collections.defaultdict(list)
    for text, label in known:
        wordings[label].append(text)
    for text, label in asked:
        questions[label if label in wordings else ""].append(text)
    for label in sorted(wordings):
        variants = by_chance(dict.fromkeys(map(plain, wordings[label])))[:VARIANTS]
        yield re.sub("[_ ]+", " ", label).lower(), "", questions[label], variants
    yield None, "", questions[""], []


SETS = {
    "cmrc_zh": lambda: squad("ymcui+cmrc2018", "squad-style-data/cmrc2018_dev.json"),
    "drcd_zh": lambda: squad("DRCKnowledgeTeam+DRCD", "DRCD_dev.json"),
    "support_zh": support,
    "taipei_zh": taipei,
    "tidb_zh": tidb,
    "office_zh": lambda: office("zh-CN", ["zh-TW"]),
    "office_en": lambda: office("en-US", []),
    "curekart_en": lambda: intents(*haptik("curekart")),
    "powerplay_en": lambda: intents(*haptik("powerplay11")),
    "sofa_en": lambda: intents(*haptik("sofmattress")),
    "hwu64_en": lambda: intents(*hwu64()),
}


def write(name, entries):
    unknown = [question for title, _, asked, _ in entries if title is None for question in asked]
    entries = by_chance([entry for entry in entries if entry[1] or entry[3]], key=lambda entry: entry[0] + entry[1])[:ENTRIES]
    gone = len(entries) // (10 if unknown else 4)
    unknown = by_chance({plain(question) for _, _, asked, _ in entries[:gone] for question in asked} | set(map(plain, unknown)))
    corpus = [(f"e{i}", plain(title), plain(text)[:TEXT], " | ".join(map(plain, variants)))
              for i, (title, text, _, variants) in enumerate(entries[gone:])]
    asked = [(plain(question), f"e{i}") for i, entry in enumerate(entries[gone:]) for question in entry[2]]
    of = collections.Counter(question for question, _ in asked)
    asked = by_chance([pair for pair in asked if len(pair[0]) > 1 and of[pair[0]] == 1], key=lambda pair: pair[0])[:QUESTIONS]
    unknown = [question for question in unknown if len(question) > 1 and not of[question]][:UNANSWERED]
    tables = {"corpus": ("id\ttitle\ttext\tvariants", corpus),
              "queries": ("id\ttext", [(f"q{i}", question) for i, (question, _) in enumerate(asked)]),
              "qrels": ("query_id\tcorpus_id\trelevance", [(f"q{i}", key, "1") for i, (_, key) in enumerate(asked)]),
              "queries_noanswer": ("id\ttext", [(f"n{i}", question) for i, question in enumerate(unknown)])}
    (OUT / name).mkdir(parents=True, exist_ok=True)
    for file, (head, lines) in tables.items():
        (OUT / name / f"{file}.tsv").write_text("\n".join([head, *map("\t".join, lines)]) + "\n", encoding="utf-8")
    print(f"{name}: {len(corpus)} entries, {len(asked)} questions, {len(unknown)} without an answer")


if __name__ == "__main__":
    SOURCES, OUT = map(pathlib.Path, sys.argv[1:3])
    for chosen in sys.argv[3:] or SETS:
        write(chosen, list(SETS[chosen]()))
