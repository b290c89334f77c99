"""Holds what the program prints for the samples against the schemas. Called by `Tests/Outputs/run PROGRAM`."""
import glob, json, os, re, shutil, subprocess, sys, tempfile, urllib.parse, xml.etree.ElementTree
from jsonschema import Draft202012Validator

import files
import pages
from recompute import problems

PROGRAM = os.path.abspath(sys.argv[1])
SCHEMAS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "schemas")
POSTINGS, PROFILES = "samples/postings", "samples/profiles"
failures = []


def expect(holds, message):
    if not holds:
        failures.append(message)


def output(*arguments):
    return subprocess.run([PROGRAM, "--quiet", *arguments], stdout=subprocess.PIPE, check=True).stdout.decode()


def lines(*arguments):
    return [json.loads(line) for line in output(*arguments).splitlines()]


def schema(name):
    with open(os.path.join(SCHEMAS, name + ".schema.json"), encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    undescribed(schema, name)
    return Draft202012Validator(schema)


def undescribed(node, path):
    """Every field says what it is, and no object takes a field that none describes."""
    for name, field in node.get("properties", {}).items():
        expect("description" in field, f"{path}/{name} is not described")
        undescribed(field, f"{path}/{name}")
    expect("properties" not in node or node.get("additionalProperties") is False, f"{path} takes any field")
    for choice in node.get("oneOf", []):
        undescribed(choice, path)
    if "items" in node:
        undescribed(node["items"], path + "[]")


def validate(validator, value, name):
    for error in validator.iter_errors(value):
        failures.append(f"{name}: {error.json_path}: {error.message}"[:400])


def check_quotes(document):
    """Every quote is the bytes that it claims to be."""
    with open(document["path"], "rb") as file:
        text = file.read().decode(document["encoding"]).encode()
    quotes = document["mentions"] + document["trades"] + document["experiences"]
    for terms in document["terms"].values():
        quotes += terms if isinstance(terms, list) else [terms] if terms else []
    for quote in quotes:
        if quote["start"] is not None:
            there = text[quote["start"]:quote["end"]].decode()
            expect(there == quote["quote"], f"{document['path']}: “{quote['quote']}” is not at {quote['start']}")


def check_extract():
    validator = schema("extract")
    for folder, kind in (POSTINGS, "posting"), (PROFILES, "profile"):
        documents = lines("extract", folder, "--format", "jsonl")
        expect(len(documents) == len(glob.glob(folder + "/*")), f"{folder}: {len(documents)} lines")
        expect(json.loads(output("extract", folder, "--format", "json")) == documents, f"{folder}: json is not jsonl")
        for document in documents:
            validate(validator, document, document["path"])
            check_quotes(document)
            expect(document["kind"] == kind, f"{document['path']} was taken for a {document['kind']}")
            expect(document["mentions"], f"{document['path']} names no skill")


def check_pairs():
    pairs = lines("matrix", "--postings", POSTINGS, "--profiles", PROFILES, "--format", "jsonl")
    expect(len(pairs) == len(glob.glob(POSTINGS + "/*")) * len(glob.glob(PROFILES + "/*")), f"{len(pairs)} pairs")
    matrix, explain = schema("matrix"), schema("explain")
    for pair in pairs:
        validate(matrix, pair, f"{pair['posting']} {pair['candidate']}")
        failures.extend(f"{pair['posting']} {pair['candidate']}: {problem}" for problem in problems(pair))
    brief = lines("matrix", "--postings", POSTINGS, "--profiles", PROFILES, "--format", "jsonl", "--brief")
    for pair in pairs[::50]:
        explained = json.loads(output("explain", pair["posting"], pair["candidate"], "--format", "json"))
        validate(explain, explained, "explain")
        # The day is the latest in the documents, of which matrix reads more.
        explained["asOf"] = pair["asOf"]
        expect(explained == pair, f"explain and matrix differ on {pair['posting']} {pair['candidate']}")
    for pair in pairs:
        for name in "asOf", "taxonomy", "weights", "grid", "warnings", "knockouts", "contributions":
            del pair[name]
    expect(brief == pairs, "matrix --brief is not matrix without all but its scores")


def check_rankings():
    posting, person = min(glob.glob(POSTINGS + "/*")), min(glob.glob(PROFILES + "/*"))
    others = sorted(glob.glob(PROFILES + "/*"))[:3]
    for name, arguments in {
        "suggest": ["suggest", person, "--postings", POSTINGS],
        "shortlist": ["shortlist", posting, "--profiles", PROFILES],
        "compare": ["compare", posting, *others],
        "lint": ["lint", POSTINGS],
    }.items():
        value = json.loads(output(*arguments, "--format", "json"))
        for part in value if isinstance(value, list) else [value]:
            validate(schema(name), part, name)
        if name in ("suggest", "shortlist"):
            check_lines(name, value, lines(*arguments, "--format", "jsonl"))
        if name in ("shortlist", "compare"):
            text = json.dumps(value)
            expect(not any(other in text for other in others), f"{name} shows the file of a person")


def check_lines(name, ranking, rows):
    """A line for each entry, with what the whole ranking was made with."""
    for row in rows:
        validate(schema(name + "-line"), row, name + "-line")
        expect(all(row.pop(key) == ranking[key] for key in ("asOf", "taxonomy", "weights", "grid")), f"{name}: lines differ")
    entries = [{key: entry[key] for key in entry if key != "lead"} for entry in ranking["entries"]]
    expect(rows == entries, f"{name}: lines are not the entries")


def check_analyses():
    """What analysts read with programs of their own, and what stands beside each export."""
    posting = min(glob.glob(POSTINGS + "/*"))
    documents = ["--postings", POSTINGS, "--profiles", PROFILES]
    for by in "year", "quarter", "month":
        market = json.loads(output("market", *documents, "--by", by, "--gap", posting, "--format", "json"))
        validate(schema("market"), market, "market")
        expect(sum(period["offers"] for period in market["periods"]) == market["offers"], f"market --by {by} loses offers")
        for gap in market["gaps"]:
            for part in gap["criteria"]:
                told = part["met"] + part["partly"] + part["missing"] + part["cannotTell"]
                expect(told == gap["people"], f"market --gap: {part['en']} is told of {told} people")
    with tempfile.TemporaryDirectory() as folder:
        for name, arguments in {"old": [], "new": ["--as-of", "2030"]}.items():
            path = os.path.join(folder, name + ".jsonl")
            output("matrix", "--postings", posting, "--profiles", PROFILES, *arguments, "-o", path)
            with open(path + ".manifest.json", encoding="utf-8") as file:
                validate(schema("manifest"), json.load(file), "manifest")
        with open(os.path.join(folder, "old.jsonl"), encoding="utf-8") as file:
            kept = file.read().splitlines()[1:]
        with open(os.path.join(folder, "new.jsonl"), "w", encoding="utf-8") as file:
            file.write(re.sub(r'"points":0*[1-9.][0-9.]*[1-9][0-9.]*', '"points":0', kept[0], count=1) + "\n" + "\n".join(kept[1:]) + "\n")
        difference = json.loads(output("diff-runs", path.replace("new", "old"), path, "--format", "json"))
        validate(schema("diff-runs"), difference, "diff-runs")
        expect(len(difference["removed"]) == 1 and difference["moved"] == 1, "diff-runs does not see what changed")


def check_feed():
    """The feed is Atom as RFC 4287 has it, and the same on any day."""
    atom = "{http://www.w3.org/2005/Atom}"
    arguments = ["suggest", min(glob.glob(PROFILES + "/*")), "--postings", POSTINGS, "--format", "atom", "--all"]
    feed = xml.etree.ElementTree.fromstring(output(*arguments))
    entries = feed.findall(atom + "entry")
    expect(feed.tag == atom + "feed" and entries, "the feed is empty, or no Atom")
    for part in [feed, *entries]:
        for name in "id", "title", "updated":
            expect(len(part.findall(atom + name)) == 1, f"the feed lacks one {name}")
        stamp = part.findtext(atom + "updated")
        expect(re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", stamp), f"{stamp} is no date of a feed")
    expect(len({part.findtext(atom + "id") for part in entries}) == len(entries), "two entries share an id")
    expect(feed.find(atom + "author/" + atom + "name") is not None, "the feed has no author")
    for entry in entries:
        target = urllib.parse.unquote(entry.find(atom + "link").get("href"))
        expect(os.path.exists(target), f"the feed leads to {target}, which is not there")


def check_sarif():
    """The parts of SARIF 2.1.0 on which code forges depend."""
    sarif = json.loads(output("lint", POSTINGS, "--format", "sarif"))
    expect(sarif["version"] == "2.1.0" and len(sarif["runs"]) == 1, "SARIF says no version, or not one run")
    run = sarif["runs"][0]
    rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    expect(run["tool"]["driver"]["name"] and run["results"], "SARIF names no tool or tells nothing")
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        expect(result["ruleId"] in rules, f"SARIF: no rule {result['ruleId']}")
        expect(result["level"] in ("error", "warning", "note"), f"SARIF: level {result['level']}")
        expect(result["message"]["text"], "SARIF: a result without words")
        expect(os.path.exists(urllib.parse.unquote(place["artifactLocation"]["uri"])), "SARIF: no such file")
        start, end = (region["startLine"], region["startColumn"]), (region["endLine"], region["endColumn"])
        expect((1, 1) <= start <= end, f"SARIF: a region from {start} to {end}")


def check_bundle():
    """A bundle gives the same bytes far from the files, and a blind one tells no name."""
    posting, validator = min(glob.glob(POSTINGS + "/*")), schema("bundle")
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "x.diapason")
        shown = output("shortlist", posting, "--profiles", PROFILES, "--format", "html", "--bundle", file)
        expect(shown == output("shortlist", posting, "--profiles", PROFILES, "--format", "html"), "--bundle changes a page")
        again = subprocess.run([PROGRAM, "replay", file], cwd=folder, stdout=subprocess.PIPE, check=True).stdout.decode()
        expect(again == shown, "replay does not give the same bytes")
        with open(file, encoding="utf-8") as lines:
            held = lines.readlines()
        for line in held:
            validate(validator, json.loads(line), "bundle")
        people = "".join(held[2:])
        for path in glob.glob(PROFILES + "/*"):
            name = os.path.basename(path).split(".")[0]
            expect(name not in people, f"a blind bundle tells {name}")


def check_pages(chromium):
    """Every page that people get, in both languages."""
    posting, person = max(glob.glob(POSTINGS + "/*")), min(glob.glob(PROFILES + "/*"))
    documents = ["--postings", POSTINGS, "--profiles", PROFILES]
    commands = {
        "suggest": ["suggest", person, "--postings", POSTINGS],
        "dossier": ["shortlist", posting, "--profiles", PROFILES, "--why-order"],
        "compare": ["compare", posting, *sorted(glob.glob(PROFILES + "/*"))[:5]],
        "explain": ["explain", posting, person],
        "extract": ["extract", person],
        "matrix": ["matrix", *documents],
        "market": ["market", *documents, "--gap", posting, "--by", "quarter"],
    }
    with tempfile.TemporaryDirectory() as folder:
        made = []
        for language in "fr", "en":
            for name, arguments in commands.items():
                path = os.path.join(folder, f"{name}-{language}.html")
                output("--lang", language, *arguments, "--format", "html", "-o", path)
                made.append((name, language, path))
        failures.extend(pages.check(chromium, made))


def places(mentions):
    """How many stretches of text name skills; where two overlap, the page marks them as one."""
    count = end = 0
    for mention in sorted(mentions, key=lambda mention: mention["start"]):
        count += mention["start"] >= end
        end = max(end, mention["end"])
    return count


def check_page(chromium):
    """The page as a browser builds it: nothing from elsewhere, no script, every link leads somewhere."""
    documents = lines("extract", POSTINGS, "--format", "jsonl")
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.join(folder, "page.html")
        output("--lang", "fr", "extract", POSTINGS, "--format", "html", "-o", page)
        built = subprocess.run(
            [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + folder, "--dump-dom",
             "file://" + page], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, timeout=120).stdout.decode()
    expect('<html lang="fr">' in built, "the page does not say its language")
    expect("<script" not in built, "the page holds a script")
    expect(not re.search(r"(src|href)=\"(?!#)", built), "the page refers to something outside")
    identifiers = re.findall(r' id="([^"]*)"', built)
    expect(len(identifiers) == len(set(identifiers)), "two elements share an id")
    for target in set(re.findall(r'href="#([^"]*)"', built)):
        expect(target in identifiers, f"nothing is called #{target}")
    marked = len(re.findall(r'<mark class="[^"]*" id=', built))
    named = sum(places(document["mentions"]) for document in documents)
    expect(marked == named, f"{named} places name a skill, and {marked} are marked")


check_extract()
check_pairs()
check_rankings()
check_analyses()
failures.extend(files.check(PROGRAM))
check_feed()
check_sarif()
check_bundle()
chromium = shutil.which("chromium") or shutil.which("google-chrome")
if chromium:
    check_page(chromium)
    check_pages(chromium)
else:
    print("No Chromium here: the HTML page was not looked at.")
if failures:
    sys.exit("\n".join(failures[:20]) + f"\n{len(failures)} problems")
print("The outputs are as their schemas say, and every score can be recomputed.")
