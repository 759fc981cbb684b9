#!/usr/bin/env python3
"""growth.py PORTAL REALM COUNT [COUNT ...]: how long a running demo portal takes to answer as its knowledge grows.

PORTAL  address of the portal, e.g. http://localhost:8080
REALM   address of its realm, e.g. http://localhost:8180/realms/askwell
COUNT   up to how many generated entries there are, ascending, at most 102400, e.g. 10000 100000

Imports short entries, always the same ones, until there are COUNT, then asks for some of them in other words, client side, at
1 and at 8 connections after as many questions to warm up, none of them twice. Run it on a data folder of its own, because what it makes stays.
"""
import argparse
import concurrent.futures
import itertools
import random
import sys
import time

from answers import Portal, progress

THINGS = ("voucher", "payment file", "approval", "certificate", "report", "attendance sheet", "budget line", "seal",
          "backup", "licence", "pay slip", "invoice", "bank statement", "delegation", "audit log", "fixed asset",
          "exchange rate", "mail template", "print queue", "sign-in page")
TROUBLES = ("is locked", "cannot be printed", "disappears after saving", "shows the wrong date", "is refused by the bank",
            "takes minutes to open", "cannot be exported", "is empty", "stays in the queue", "has a broken layout",
            "counts twice", "asks for a password", "is sent to nobody", "loses its attachment", "cannot be deleted",
            "has two numbers", "is read only", "shows question marks", "times out", "is not found")
TIMES = ("after the upgrade", "for one colleague only", "at month-end", "since Monday", "when two people work at once",
         "with a foreign currency", "in Chinese", "on a small screen", "over the VPN", "after the year's change",
         "while the backup runs", "with more than a thousand lines", "the first time", "without an error", "at night",
         "from the second page on")
PLACES = ("in the branch office", "on the new server", "in the archive", "at the counter", "in the test system", "on a phone",
          "in the head office", "at the border post", "in the payroll run", "on the shared drive", "in the harbour",
          "at the school", "in the second ledger", "behind the proxy", "on the old printer", "in the cloud")


def entries():
    """All combinations, in an order that mixes them."""
    every = list(itertools.product(THINGS, TROUBLES, TIMES, PLACES))
    random.Random(1).shuffle(every)
    return every


def article(number, entry):
    thing, trouble, when, place = entry
    return {"key": f"growth-{number}", "language": "en", "title": f"The {thing} {trouble} {when} {place}",
            "text": f"Close the {thing} {place}, wait for half a minute and open it again from the list of case {number}."}


def question(entry):
    thing, trouble, when, place = entry
    return f"{when} {place} my {thing} {trouble}, what can I do"


def asked(portal, questions, connections):
    begin = time.time()
    with concurrent.futures.ThreadPoolExecutor(connections) as pool:
        times = sorted(seconds for _, seconds in pool.map(lambda text: portal.ask(text, None, "en"), questions))
    at = lambda share: 1000 * times[min(len(times) - 1, len(times) * share // 100)]
    return f"{at(50):.1f} | {at(95):.1f} | {len(times) / (time.time() - begin):.0f}"


def main(given):
    portal, every, done = Portal(given.portal, given.realm, False), entries(), 0
    print("| entries | rows a second | connections | p50 ms | p95 ms | questions a second |\n|--:|--:|--:|--:|--:|--:|")
    for count in given.count:
        begin = time.time()
        portal.load(f"{count} entries", (article(i, every[i]) for i in range(done, count)))
        rate, done = (count - done) / (time.time() - begin), count
        sample = random.Random(count).sample(every[:count], 4 * given.questions)
        parts = [sample[i :: 4] for i in range(4)]
        for connections, warming, measured in ((1, *parts[:2]), (8, *parts[2:])):
            asked(portal, map(question, warming), connections)
            print(f"| {count} | {rate:.0f} | {connections} | "
                  + asked(portal, map(question, measured), connections) + " |", flush=True)
    progress("\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("portal")
    parser.add_argument("realm")
    parser.add_argument("count", type=int, nargs="+")
    parser.add_argument("--questions", type=int, default=1000, help="how many are measured a row")
    given = parser.parse_args()
    if sorted(set(given.count)) != given.count or not 4 * given.questions <= given.count[0] <= given.count[-1] <= len(entries()):
        sys.exit("The counts must ascend, from four times the number of questions to 102400")
    main(given)
