#!/usr/bin/env python3
"""Writes a made-up archive to measure with: make_posts.py COUNT FOLDER [--tags N] [--one-tag]

The same COUNT gives the same bytes on every machine. A message has about 2.4 KB of Markdown: a lead, a mark that ends
the excerpt, paragraphs with links and emphasis, a heading, a list, a quotation, a table, code.
"""
import argparse
import datetime
import pathlib
import random

NOUNS = """anchor ballast basin beacon berth breakwater buoy cargo channel chart cranes crew current customs deck
dock dredger ebb ferry flood gale gauge harbour hatch hull jetty keel landing ledger lighthouse lock manifest
mooring notice passage pier pilot quay record reef repair roster salvage shoal signal slipway sounding storm survey
tanker tariff tide timetable tonnage tow tug vessel warehouse watch wharf winch yard""".split()
VERBS = "closes opens moves needs replaces measures reports follows keeps leaves crosses joins marks carries".split()
TAGS = "traffic weather works safety tariffs pilots ferries staff".split()
FIRST = datetime.date(2001, 2, 3)
SPAN = 9000


class Writer:
    """One message after another, from a generator of its own."""

    def __init__(self, count, tags, one_tag):
        self.random = random.Random(20180304)
        self.count, self.one_tag = count, one_tag
        self.tags = TAGS if tags is None else [f"subject {n}" for n in range(tags)]

    def words(self, few, many):
        return [self.random.choice(NOUNS) for _ in range(self.random.randint(few, many))]

    def sentence(self):
        words = self.words(4, 9) + [self.random.choice(VERBS)] + self.words(4, 9)
        if self.random.random() < 0.15:
            words[2] = f"*{words[2]}*"
        if self.random.random() < 0.1:
            words.append(f"[{words[0]}](https://port.example/{self.random.randint(1, 9999)})")
        return " ".join(words).capitalize() + "."

    def paragraph(self):
        return " ".join(self.sentence() for _ in range(self.random.randint(3, 6)))

    def message(self, number):
        day = FIRST + datetime.timedelta(days=number * SPAN // self.count)
        tags = self.random.sample(self.tags, min(2, len(self.tags))) + (["all"] if self.one_tag else [])
        blocks = [
            "---",
            f'title: "{" ".join(self.words(5, 7)).capitalize()} {number}"',
            f"date: {day}",
            f"tags: [{', '.join(tags)}]",
            "---\n",
            self.paragraph() + "\n",
            "<!--more-->\n",
            self.paragraph() + "\n",
            f"## {self.random.choice(NOUNS).capitalize()}\n",
            self.paragraph() + "\n",
            "\n".join(f"- {self.sentence()}" for _ in range(3)) + "\n",
            f"> {self.sentence()}\n",
            f"| berth | tons |\n| --- | ---: |\n| {self.random.choice(NOUNS)} | {number} |\n| {self.random.choice(NOUNS)} | {number * 2} |\n",
            f"```\nberths = {number}\n```\n",
            self.paragraph() + "\n",
        ]
        return f"{day}-message-{number:06}.md", "\n".join(blocks)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("count", type=int)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--tags", type=int, help="so many tags in place of eight")
    arguments.add_argument("--one-tag", action="store_true", help="one more tag, on every message")
    asked = arguments.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    writer = Writer(asked.count, asked.tags, asked.one_tag)
    for number in range(asked.count):
        name, text = writer.message(number)
        (asked.folder / name).write_text(text, encoding="utf-8", newline="\n")


main()
