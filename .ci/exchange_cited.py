"""Reads citations and feeds by the packages that others read them with.

Called by .ci/exchange with the program and the data directory of the built-in library.
"""
import json, re, subprocess, sys

import feedparser
import pybtex.database
import requests
import rispy

CITED = {  # address: title, author, date parts
    "nodes/case:valin-xiangtan-ems/citation?": ("华菱湘钢：能源管控中心、企业资源计划", None, [2011]),
    "nodes/policy:gong-xin-bu-xin-2013-317-hao/citation?": ("信息化和工业化深度融合专项行动计划（2013-2018年）", "工业和信息化部", [2013, 8, 23]),
    "citation?": ("融合：两化融合最佳实践的知识图谱与案例库", None, None),
    "citation?page=/spread/practice:energy-centre?by%3Dcity&title=100%25 %26 a_b {甲}&": ("100% & a_b {甲}", None, None),
}
FEEDS = ["practice=practice:energy-centre", "region=region:330000", "industry=industry:c17", "q=能源管控中心", "q=zzqqxx&literal=true&kind=zone"]

server = subprocess.Popen([sys.argv[1], "serve", "--data", sys.argv[2], "--addr", "127.0.0.1:0", "--log-level", "warn"],
                          stdout=subprocess.PIPE, text=True)
try:
    site = re.search(r"http://[0-9.:]+", server.stdout.readline())[0]

    def get(address, **headers):
        return requests.get(f"{site}/api/v1/{address}", headers=headers, timeout=30)

    for address, (title, author, date) in CITED.items():
        texts = {format: get(address + "accessed=2026-11-25&format=" + format).text for format in ("gbt7714", "bibtex", "ris", "csl-json")}
        (item,) = json.loads(texts["csl-json"])
        assert item["title"] == title and item["accessed"]["date-parts"] == [[2026, 11, 25]], item
        assert item.get("issued", {}).get("date-parts", [None])[0] == date and item.get("author") == (author and [{"literal": author}]), item
        (entry,) = pybtex.database.parse_string(texts["bibtex"], "bibtex").entries.values()
        plain = entry.fields["title"][1:-1].replace("\\textbraceleft{}", "{").replace("\\textbraceright{}", "}")
        assert re.sub(r"\\([&%_])", r"\1", plain) == title and entry.fields["urldate"] == "2026-11-25", entry
        assert entry.fields.get("date") == (date and "-".join(f"{part:02}" for part in date)), entry
        (record,) = rispy.loads(texts["ris"])
        assert record["title"] == title and record.get("authors") == (author and [author]) and record["urls"] == [item["URL"]], record
        assert title in texts["gbt7714"] and "/OL]" in texts["gbt7714"] and "[2026-11-25]. " + item["URL"] in texts["gbt7714"], texts
    for query in FEEDS:
        lists = []
        for ending in ("atom", "rss", "feed.json"):
            answer = get(f"search.{ending}?{query}")
            if ending == "feed.json":
                feed = answer.json()
                assert feed["version"] == "https://jsonfeed.org/version/1.1" and all(i["content_text"] for i in feed["items"]), feed
                lists.append([i["id"] for i in feed["items"]])
            else:
                feed = feedparser.parse(answer.content)
                assert not feed.bozo, feed.bozo_exception
                lists.append([e.id for e in feed.entries])
            for header, value in (("If-None-Match", answer.headers["ETag"]), ("If-Modified-Since", answer.headers["Last-Modified"])):
                assert get(f"search.{ending}?{query}", **{header: value}).status_code == 304, (query, ending, header)
        assert lists[0] == lists[1] == lists[2] and len(set(lists[0])) == len(lists[0]) and bool(lists[0]) == ("zzqqxx" not in query), lists
    print("citations by pybtex and rispy, feeds by feedparser: as they should be")
finally:
    server.terminate()
    server.wait(timeout=30)
