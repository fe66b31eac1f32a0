"""Passages and questions from LibreOffice's help in both editions, in the working directory.

paragraphs: each paragraph; the headings above it are the questions, of which the first
            three paragraphs below are the answers
sections:   all paragraphs below a heading, which is the question
sentences:  of each section the first sentence, the question, and the others, the passage
Questions in traditional script are the same headings of the other edition.
"""
import glob
import json
import os
import re
from html.parser import HTMLParser


class Help(HTMLParser):
    """Collects (tag, id, text) of headings and paragraphs."""

    def __init__(self):
        super().__init__()
        self.items, self.text, self.tag, self.id, self.skip = [], None, None, None, 0

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "style", "nav"):
            self.skip += 1
        if re.fullmatch("h[1-6]|p", tag) and not self.skip:
            self.flush()
            self.tag, self.id, self.text = tag, dict(attributes).get("id"), []

    def handle_endtag(self, tag):
        if tag in ("script", "style", "nav"):
            self.skip = max(0, self.skip - 1)
        if tag == self.tag:
            self.flush()

    def handle_data(self, data):
        if self.text is not None and not self.skip:
            self.text.append(data)

    def flush(self):
        if self.text is not None:
            text = re.sub(r"\s+", " ", "".join(self.text)).strip()
            if text:
                self.items.append((self.tag, self.id, text))
        self.text = self.tag = None


def read(edition):
    root = glob.glob(f"libreoffice-help-{edition}/usr/share/libreoffice/help/*/text")[0]
    pages = {}
    for file in sorted(glob.glob(root + "/**/*.html", recursive=True)):
        page = Help()
        with open(file, encoding="utf-8") as text:
            page.feed(text.read())
        pages[os.path.relpath(file, root)] = page.items
    return pages


def han(text):
    return len(re.findall("[\u4e00-\u9fff]", text))


def write(name, rows):
    with open(name, "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def passages(name, texts):
    write(name + ".passages.jsonl", ({"id": id, "title": "", "text": text} for text, id in texts.items()))


def questions(name, answers, most, other, place):
    asked = {heading: sorted(ids) for heading, ids in answers.items() if len(ids) <= most and han(heading) >= 2}
    write(name + ".simplified.jsonl", ({"query": h, "relevant": ids} for h, ids in asked.items()))
    traditional = ((other.get(place[h], ""), ids) for h, ids in asked.items())
    write(name + ".traditional.jsonl", ({"query": h, "relevant": ids} for h, ids in traditional if han(h) >= 2))


def main():
    pages = read("zh-cn")
    other = {(file, id): text for file, items in read("zh-tw").items() for tag, id, text in items if tag[0] == "h" and id}
    paragraphs, sections = {}, []
    for file, items in pages.items():
        section = None
        for tag, id, text in items:
            if tag[0] == "h":
                section = ((file, id), text, [])
                sections.append(section)
            elif han(text) >= 15 and len(text) <= 800:
                paragraphs.setdefault(text, f"p{len(paragraphs)}")
                if section:
                    section[2].append(text)
    answers, whole, of, place = {}, {}, {}, {}
    for n, (at, heading, texts) in enumerate(sections):
        if texts:
            place.setdefault(heading, at)
            answers.setdefault(heading, set()).update(paragraphs[text] for text in texts[:3])
        body = " ".join(texts)[:1200]
        if han(body) >= 30 and han(heading) >= 2 and body not in whole:
            whole[body] = f"s{n}"
            of.setdefault(heading, set()).add(f"s{n}")
    passages("paragraphs", paragraphs)
    questions("paragraphs", answers, 12, other, place)
    passages("sections", whole)
    questions("sections", of, 8, other, place)
    first, rest = {}, {}
    for body, id in whole.items():
        sentence, *others = re.split("(?<=。)", body)
        if 8 <= han(sentence) <= 40 and han("".join(others)) >= 30:
            first[id], rest["".join(others)] = sentence, id
    passages("sentences", rest)
    write("sentences.simplified.jsonl", ({"query": first[id], "relevant": [id]} for id in rest.values()))


main()
