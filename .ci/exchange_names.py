"""Resolves names by a client of the reconciliation API, as OpenRefine does.

Called by .ci/exchange with the program and the data directory of the built-in library.
"""
import re, subprocess, sys

import pandas
import requests
from reconciler import reconcile

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

    several = reconcile(pandas.Series(["鼓楼区"]), type_id="region", top_res="all", reconciliation_endpoint=address)
    assert len(several) > 1 and not several["match"].any(), several
    print("names by reconciler: as they should be")
finally:
    server.terminate()
    server.wait(timeout=30)
