"""Loads every exported format by the packages it is for, and compares with the native format.

Called by .ci/exchange with a directory of library.FORMAT. What a format cannot hold is
said where it is compared, and in seed/export; anything else that differs fails.
"""
import csv, datetime, io, json, os, re, sys, zipfile
from pathlib import Path

import frictionless
import networkx
import openpyxl
import pandas
import rdflib

csv.field_size_limit(1 << 30)
rdflib.NORMALIZE_LITERALS = False
out = Path(sys.argv[1])
nodes, edges = {}, {}
for line in open(out / "library.jsonl", encoding="utf-8"):
    record = json.loads(line)
    for name, table in (("node", nodes), ("edge", edges)):
        if name in record:
            table[record[name]["id"]] = record[name]
faults = []


def check(what, got, want):
    if got != want:
        faults.append(f"{what}: got {str(got)[:300]}, want {str(want)[:300]}")


def in_xml(value):
    """What XML 1.0 cannot hold becomes U+FFFD."""
    if isinstance(value, dict):
        return {name: in_xml(part) for name, part in value.items()}
    if isinstance(value, list):  # a JSON array, which escapes the controls
        return [re.sub("[\ufffe\uffff]", "\ufffd", part) for part in value]
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", value) if isinstance(value, str) else value


def timing(edge):
    return "dated" if "since" in edge else "in_use_by" if "in_use_by" in edge else "unknown"


RESERVED = {"node": ("id", "kind", "title", "aliases", "source"),
            "edge": ("id", "kind", "from", "to", "timing", "since", "in_use_by", "until", "confidence", "source", "quote")}


def flat(thing, record):
    """The fields of a node or an edge as the tables name them."""
    fields = {name: value for name, value in record.items() if name != "props"}
    if thing == "edge":
        fields["timing"] = timing(record)
    for name, value in record.get("props", {}).items():
        fields["prop_" + name if name in RESERVED[thing] else name] = value
    return fields


def plain(value):
    """A value as a cell holds it: no value and "" are alike, 1 and 1.0 too."""
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else number(value)


def number(value):
    """1 and 1.0 alike, and a whole number exactly."""
    value = float(value) if "." in str(value) or "e" in str(value) else int(value)
    return repr(int(value) if value == int(value) else value)


def uncell(text):
    rest = text.lstrip("'")
    return text[1:] if text.startswith("'") and rest[:1] in tuple("=+-@\t\r\n＝＋－＠") else text


def same_row(what, got, want, dropped=()):
    """got: name → text, number or bool; "" and None are no value."""
    for name in sorted(set(want) | set(got)):
        if name in dropped:
            continue
        left, right = got.get(name), want.get(name)
        if isinstance(right, list) and isinstance(left, str):
            left = json.loads(left or "[]")
        left = "" if left is None else left
        right = "" if right is None else plain(right)
        if isinstance(left, str) and not isinstance(want.get(name), (str, list, type(None))):
            left = left if isinstance(want[name], bool) else left and number(left)
        elif not isinstance(left, str):
            left = plain(left)
        check(f"{what} {want['id']} {name}", left, right)


def pandas_csv():
    for name, thing, table, titles in (("library.nodes.csv", "node", nodes, ()),
                                       ("library.csv", "edge", edges, ("from_title", "to_title", "source_title"))):
        frame = pandas.read_csv(out / name, dtype=str, keep_default_na=False)
        check(f"{name} rows", len(frame), len(table))
        for row in frame.to_dict("records"):
            row = {key: uncell(value) for key, value in row.items()}
            same_row(name, row, flat(thing, table[row["id"]]), titles)
            if thing == "edge":
                check(f"{name} {row['id']} from_title", row["from_title"], nodes[row["from"]]["title"])


def networkx_graphs():
    for name, read in (("library.graphml", lambda p: networkx.read_graphml(p, edge_key_type=str)),
                       ("library.gexf", lambda p: networkx.read_gexf(p, version="1.3"))):
        graph = read(out / name)
        check(f"{name} is a directed multigraph", (graph.is_directed(), graph.is_multigraph()), (True, True))
        check(f"{name} nodes", graph.number_of_nodes(), len(nodes))
        check(f"{name} edges", graph.number_of_edges(), len(edges))
        for id, data in graph.nodes(data=True):
            title = data.pop("label", None)
            data = dict(data, id=id, **({} if title is None else {"title": title}))
            same_row(name, data, in_xml(flat("node", nodes[id])))
        for start, end, id, data in graph.edges(data=True, keys=True):
            edge = edges[id]
            same_row(name, dict(data, id=id, **{"from": start, "to": end}), in_xml(flat("edge", edge)), ("start", "end", "label"))
            if name == "library.gexf":
                check(f"{name} {id} start", data.get("start"), first_day(edge.get("since")))
                last = last_day(edge.get("until")) if "since" in edge else None
                check(f"{name} {id} end", data.get("end"), last)


def first_day(date):
    return date and (date + "-01-01")[:10] if not date or len(date) == 4 else (date + "-01")[:10]


def last_day(date):
    if not date:
        return None
    year, month, day = (date.split("-") + ["", ""])[:3]
    if day:
        return date
    following = datetime.date(int(year) + (month in ("", "12")), int(month or 12) % 12 + 1, 1)
    return str(following - datetime.timedelta(days=1))


def in_cell(value):
    """A value as a cell of Excel can hold it: numbers to 2**53, texts of 32,767 UTF-16 units."""
    if isinstance(value, int) and abs(value) > 1 << 53:
        return str(value)
    if not isinstance(value, str) or len(value.encode("utf-16-le")) // 2 <= 32767:
        return in_xml(value)
    mark, text = "……（已截断 · cut）", value
    while len((text + mark).encode("utf-16-le")) // 2 > 32767:
        text = text[:-1]
    return in_xml(text + mark)


def openpyxl_book():
    book = openpyxl.load_workbook(out / "library.xlsx")
    rows = {}
    for sheet in book:
        check(f"xlsx {sheet.title} frozen", sheet.freeze_panes, "A2")
        check(f"xlsx {sheet.title} filter", sheet.auto_filter.ref.replace("$", ""), sheet.dimensions)
        header = [cell.value for cell in sheet[1]]
        check(f"xlsx {sheet.title} header", len(set(header)), len(header))
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                check(f"xlsx {sheet.title} {cell.coordinate} no formula", cell.data_type == "f", False)
            rows[row[0].value] = {name: cell.value for name, cell in zip(header, row)}
    check("xlsx rows", set(rows), set(nodes) | set(edges))
    for id, node in nodes.items():
        check(f"xlsx {id} title", rows[id]["名称"], in_xml(node["title"]))
        for value in node.get("props", {}).values():
            if not isinstance(value, list) and value != "":
                check(f"xlsx {id} has {value}", in_cell(value) in rows[id].values(), True)
    for id, edge in edges.items():
        row = rows[id]
        check(f"xlsx {id}", (row["起点编号"], row["终点编号"], row["开始时间"], row["不晚于"], row["原文"]),
              (edge["from"], edge["to"], edge.get("since"), edge.get("in_use_by"), in_xml(edge.get("quote"))))
        day = row["开始时间（首日）"]
        check(f"xlsx {id} first day", day and str(day.date()), edge.get("since", "0") >= "1900-03" and first_day(edge["since"]) or None)


def rdflib_graph():
    graph = rdflib.Graph()
    graph.parse(out / "library.jsonld", format="json-ld")
    schema, prov = rdflib.Namespace("https://schema.org/"), rdflib.Namespace("http://www.w3.org/ns/prov#")
    urn = lambda kind, id: rdflib.URIRef(f"urn:ronghe:{kind}:{id}")
    things = {s for s in graph.subjects(schema.name) if str(s).startswith("urn:ronghe:node:")}
    check("jsonld nodes", len(things), len(nodes))
    check("jsonld claims", len(set(graph.subjects(rdflib.RDF.subject))), len(edges))
    for id, node in nodes.items():
        check(f"jsonld {id} title", str(graph.value(urn("node", id), schema.name)), node["title"])
        check(f"jsonld {id} aliases", {str(a) for a in graph.objects(urn("node", id), schema.alternateName)}, set(node.get("aliases", [])))
        ld_props(graph, urn("node", id), node.get("props", {}))
    for id, edge in edges.items():
        claim = urn("claim", id)
        check(f"jsonld {id} triple", (urn("node", edge["from"]), urn("kind", edge["kind"]), urn("node", edge["to"])) in graph, True)
        source = graph.value(claim, prov.wasDerivedFrom)
        check(f"jsonld {id} source", source, urn("node", edge["source"]) if "source" in edge else None)
        for name in ("since", "in_use_by", "until", "quote", "confidence"):
            value = graph.value(claim, urn("kind", name))
            check(f"jsonld {id} {name}", value if value is None else str(value), edge.get(name))
        ld_props(graph, claim, edge.get("props", {}))


def ld_props(graph, subject, props):
    for name, want in props.items():
        value = graph.value(subject, rdflib.URIRef("urn:ronghe:prop:" + name))
        if isinstance(want, list):
            check(f"jsonld {subject} {name}", [str(v) for v in rdflib.collection.Collection(graph, value)], want)
        elif isinstance(want, str):
            check(f"jsonld {subject} {name}", str(value), want)
        else:
            check(f"jsonld {subject} {name}", value.toPython() if value is not None else None, want)


def frictionless_package():
    report = frictionless.Package(str(out / "library.zip")).validate()
    check("frictionless", report.valid, True)
    if not report.valid:
        faults.append(str(report.flatten(["rowNumber", "fieldName", "type", "message"])[:5]))
    with zipfile.ZipFile(out / "library.zip") as packed:
        for path, alone in (("nodes.csv", "library.nodes.csv"), ("claims.csv", "library.csv")):
            check(f"zip {path} is {alone}", packed.read(path), (out / alone).read_bytes())
    package = frictionless.Package(str(out / "library.zip"))
    for name, table in (("nodes", nodes), ("claims", edges)):
        check(f"frictionless {name} rows", len(package.get_resource(name).read_rows()), len(table))


def in_session(use):
    import neo4j
    auth = (os.environ.get("RONGHE_NEO4J_USER", "neo4j"), os.environ.get("RONGHE_NEO4J_PASSWORD", ""))
    with neo4j.GraphDatabase.driver(os.environ["RONGHE_NEO4J_URL"], auth=auth) as driver, driver.session() as session:
        use(session)


def neo4j_server():
    in_session(cypher_script)


def cypher_script(session):
    session.run("MATCH (n:Thing) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS").consume()
    for _ in range(2):  # the second time changes nothing
        for line in open(out / "library.cypher", encoding="utf-8"):
            session.run(line.removesuffix(";\n")).consume()
    same_graph("cypher", session, lambda fields: fields)
    session.run("MATCH (n:Thing) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS").consume()
    session.run("DROP CONSTRAINT ronghe_thing_id IF EXISTS").consume()


def neo4j_imported():
    """What neo4j-admin made of the tables, in a server of its own."""
    in_session(lambda session: same_graph("imported", session, in_tables))


def same_graph(what, session, wanted):
    count = 0
    for record in session.run("MATCH (n:Thing) RETURN n, labels(n) AS labels"):
        count += 1
        node = nodes[record["n"]["id"]]
        same_row(what, dict(record["n"]), wanted(flat("node", node)))
        check(f"{what} {node['id']} labels", set(record["labels"]), {"Thing", node["kind"]})
    check(f"{what} nodes", count, len(nodes))
    count = 0
    for record in session.run("MATCH (a:Thing)-[r]->(b:Thing) RETURN a.id AS a, b.id AS b, type(r) AS type, properties(r) AS p"):
        count += 1
        edge = edges[record["p"]["id"]]
        check(f"{what} {edge['id']}", (record["a"], record["b"], record["type"]), (edge["from"], edge["to"], edge["kind"]))
        same_row(what, dict(record["p"]), wanted(flat("edge", edge)), ("from", "to"))
    check(f"{what} relationships", count, len(edges))


def in_tables(fields):
    """An empty list is absent, and a part of a list has no U+001F, which stands between parts."""
    return {k: [part.replace("\x1f", "\ufffd") for part in v] if isinstance(v, list) else v for k, v in fields.items() if v != []}


def neo4j_import():
    """Reads the files as neo4j-admin does: types from the header, lists by their delimiter."""
    with zipfile.ZipFile(out / "library.neo4j.zip") as packed:
        for path, thing, table in (("nodes.csv", "node", nodes), ("relationships.csv", "edge", edges)):
            rows = csv.reader(io.StringIO(packed.read(path).decode(), newline=""))
            header = next(rows)
            count = 0
            for cells in rows:
                count += 1
                row = {}
                for name, cell in zip(header, cells):
                    if cell and name not in (":LABEL", ":TYPE"):
                        key, typ = {"id:ID": ("id", ""), ":START_ID": ("from", ""), ":END_ID": ("to", "")}.get(name) or name.split(":")
                        row[key] = cell.split("\x1f") if typ == "string[]" else cell
                want = in_tables(flat(thing, table[row["id"]]))
                same_row(path, row, want)
            check(f"neo4j {path} rows", count, len(table))


parts = [pandas_csv, networkx_graphs, openpyxl_book, rdflib_graph, frictionless_package, neo4j_import]
if sys.argv[2:] == ["imported"]:
    parts = [neo4j_imported]
elif os.environ.get("RONGHE_NEO4J_URL"):
    parts.append(neo4j_server)
else:
    print("the Cypher script is not loaded: RONGHE_NEO4J_URL is not set")
for part in parts:
    before = len(faults)
    part()
    print(f"{part.__name__}: {'as written' if len(faults) == before else f'{len(faults) - before} faults'}")
for fault in faults[:40]:
    print(fault)
sys.exit(bool(faults))
