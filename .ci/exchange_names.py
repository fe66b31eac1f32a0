"""Resolves names by OpenRefine and by another client of the reconciliation API.

Called by .ci/exchange with the program, the data directory of the built-in library, and the class path of OpenRefine.
"""
import json, re, subprocess, sys

import pandas
import requests
from reconciler import reconcile


def openrefine(address, space, kind, place, further, rows):
    """What OpenRefine makes of (name, place) of one kind, a list a line: see openrefine/Resolve.java."""
    typed = "\n".join("\t".join(row) for row in rows)
    command = ["java", "-Dfile.encoding=UTF-8", "-cp", sys.argv[3], "Resolve", address, space, kind, place, further]
    printed = subprocess.run(command, input=typed, stdout=subprocess.PIPE, text=True, encoding="utf-8", timeout=120, check=True).stdout
    return [line.split("\t") for line in printed.splitlines()]


server = subprocess.Popen([sys.argv[1], "serve", "--data", sys.argv[2], "--addr", "127.0.0.1:0"],
                          stdout=subprocess.PIPE, text=True)
try:
    address = re.search(r"http://[0-9.:]+", server.stdout.readline())[0] + "/api/v1/reconcile"
    manifest = requests.get(address, timeout=30).json()
    assert "0.2" in manifest["versions"], manifest

    names = pandas.Series(["宝钢", "三一重工", "潍柴控股集团有限公司"])
    found = reconcile(names, type_id="enterprise", reconciliation_endpoint=address)
    assert list(found["name"]) == ["宝山钢铁股份有限公司", "三一重工股份有限公司", "潍柴控股集团有限公司"], found
    assert found["match"].all(), found

    places = pandas.DataFrame({"name": ["鼓楼区", "昆山市"], "place": ["江苏南京", "江苏"]})
    found = reconcile(places["name"], type_id="region", property_mapping={"place": places["place"]}, reconciliation_endpoint=address)
    assert list(found["id"]) == ["region:320106", "region:320583"] and found["match"].all(), found

    # As OpenRefine asks for properties, and completes what is typed: the forms that the specification allows.
    batch = {"extend": json.dumps({"ids": list(found["id"]) + ["region:nobody"], "properties": [{"id": "part_of"}, {"id": "aliases"}, {"id": "nothing"}]})}
    extended = requests.post(address, data=batch, timeout=30).json()
    assert [m["id"] for m in extended["meta"]] == ["part_of", "aliases", "nothing"] and len(extended["rows"]) == 3, extended
    for row in extended["rows"].values():
        for cell in (c for cells in row.values() for c in cells):
            assert set(cell) in ({"str"}, {"int"}, {"float"}, {"id", "name"}), cell
    assert extended["rows"]["region:320583"]["part_of"][0]["name"] == "苏州市", extended
    for what, typed, want in (("entity", "昆山", "region:320583"), ("type", "region", "region"), ("property", "place", "place")):
        service = manifest["suggest"][what]
        result = requests.get(service["service_url"] + service["service_path"], params={"prefix": typed, "lang": "zh"}, timeout=30).json()["result"]
        assert want in [r["id"] for r in result] and all(r["name"] for r in result), result
    preview = requests.get(manifest["preview"]["url"].replace("{{id}}", "region:320583"), timeout=30)
    assert preview.ok and "昆山市" in preview.text and preview.headers["Content-Type"].startswith("text/html"), preview.text
    full = {"queries": json.dumps({f"q{i}": {"query": "宝钢" if i % 2 else ""} for i in range(manifest["batchSize"])})}
    answers = requests.post(address, data=full, timeout=60).json()
    assert len(answers) == manifest["batchSize"] and answers["q1"]["result"][0]["match"] and answers["q0"] == {"result": []}, answers["q1"]

    several = reconcile(pandas.Series(["鼓楼区"]), type_id="region", top_res="all", reconciliation_endpoint=address)
    assert len(several) > 1 and not several["match"].any(), several
    print("names by reconciler: as they should be")

    made = openrefine(address, manifest["identifierSpace"], "region", "place", "part_of",
                      [("鼓楼区", "江苏南京"), ("鼓楼区", ""), ("昆山市", "江苏"), ("并没有这个地方", "")])
    want = [["鼓楼区", "江苏南京", "Matched", "region:320106"], ["鼓楼区", "", "None", ""], ["昆山市", "江苏", "Matched", "region:320583"], ["并没有这个地方", "", "None", ""]]
    assert [row[:4] for row in made[:4]] == want and int(made[1][4]) > 1 and made[3][4] == "0", made
    assert made[4:] == [["region:320106", "region:320100", "南京市"], ["region:320583", "region:320500", "苏州市"]], made
    made = openrefine(address, manifest["identifierSpace"], "enterprise", "located_in", "in_industry", [("宝钢", ""), ("三一重工股份有限公司", "湖南")])
    assert [row[2] for row in made[:2]] == ["Matched", "Matched"], made
    print("names by OpenRefine: as they should be")
finally:
    server.terminate()
    server.wait(timeout=30)
