"""How well `diapason normalise` finds the concept that a label names, when that label is kept from it.

    normalising.py [PROGRAM]

Needs ESCO and ROME beside the project (../shared/taxonomies); without them it says so and does nothing. Of half of the
concepts, chosen by their ids, some labels are taken out of the published tables; the program gets the rest, and the
labels taken out as phrases. Beside it BM25, on the same words. Also how ROME's expert mobility links are found by
`diapason taxonomy near`, and how many phrases are read in a second.
"""
import collections, csv, json, math, os, re, shutil, subprocess, sys, tempfile, time, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.path.join(ROOT, "../shared/taxonomies")
if not os.path.isdir(SHARED):
    SHARED = "/work/shared/taxonomies"
PROGRAM = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build/release/diapason")
ESCO, ROME = os.path.join(SHARED, "esco-fr-1.0"), os.path.join(SHARED, "rome-4.0-v460")
TITLES = "unix_referentiel_appellation_v460_utf8.csv"


def words(text):
    text = unicodedata.normalize("NFD", text.lower().replace("œ", "oe"))
    return re.findall(r"[a-z0-9]+", "".join(c for c in text if not unicodedata.combining(c)))


class BM25:
    def __init__(self, labels):
        self.labels = [(concept, collections.Counter(words(text))) for concept, text in labels]
        self.postings = collections.defaultdict(list)
        for place, (_, counts) in enumerate(self.labels):
            for word in counts:
                self.postings[word].append(place)
        self.mean = sum(sum(counts.values()) for _, counts in self.labels) / len(self.labels)

    def ranking(self, phrase):
        scores, total = collections.Counter(), len(self.labels)
        for word in words(phrase):
            found = self.postings.get(word, [])
            rarity = math.log(1 + (total - len(found) + 0.5) / (len(found) + 0.5))
            for place in found:
                counts = self.labels[place][1]
                length = 0.25 + 0.75 * sum(counts.values()) / self.mean
                scores[place] += rarity * counts[word] * 2.5 / (counts[word] + 1.5 * length)
        best = {}
        for place, score in scores.items():
            concept = self.labels[place][0]
            best[concept] = max(best.get(concept, 0), score)
        return [concept for concept, _ in sorted(best.items(), key=lambda item: -item[1])[:100]]


def chosen(name, share):
    """The same choice on every machine."""
    return sum(ord(c) * (i + 7) for i, c in enumerate(name)) % 1000 < share * 1000


def rank(name, ranking, truth):
    ranks = [ranked.index(right) + 1 if right in ranked else 0 for ranked, right in zip(ranking, truth)]
    print(f"  {name:10} MRR {sum(1 / r for r in ranks if r) / len(ranks):.3f}"
          f"  first {sum(r == 1 for r in ranks) / len(ranks):.3f}  in five {sum(0 < r <= 5 for r in ranks) / len(ranks):.3f}")


def normalise(folder, kind, phrases):
    command = [PROGRAM, "--quiet", "normalise", "--taxonomy", folder, "--kind", kind, "--limit", "100", "--format", "jsonl"]
    start = time.time()
    done = subprocess.run(command, input="\n".join(phrases) + "\n", capture_output=True, text=True, check=True)
    print(f"  {len(phrases)} phrases in {time.time() - start:.1f} s, reading the tables included")
    return [[concept["concept"] for concept in json.loads(line)["concepts"]] for line in done.stdout.splitlines()]


def rows(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def write(path, table):
    with open(path, "w", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(table[0]))
        writer.writeheader()
        writer.writerows(table)


def esco(folder):
    for name in os.listdir(ESCO):
        shutil.copy(os.path.join(ESCO, name), folder)
    table, queries, labels = rows(os.path.join(ESCO, "skills_fr.csv")), [], []
    for row in table:
        names = list(dict.fromkeys(a for a in row["altLabels"].split("\n") if a.strip() and a != row["preferredLabel"]))
        if chosen(row["conceptUri"], 0.5) and names:
            out = max(names, key=lambda name: sum(map(ord, name)) % 97)
            queries.append((row["conceptUri"], out))
            names.remove(out)
        row["altLabels"] = "\n".join(names)
        labels += [(row["conceptUri"], name) for name in [row["preferredLabel"]] + names]
    path = os.path.join(folder, "skills_fr.csv")
    os.chmod(path, 0o644)
    write(path, table)
    return queries, labels


def rome(folder):
    for name in os.listdir(ROME):
        shutil.copy(os.path.join(ROME, name), folder)
    table, kept, queries, labels = rows(os.path.join(ROME, TITLES)), [], [], []
    for row in table:
        # As people write a title: in one gender.
        if chosen(row["code_ogr"] + row["libelle_appellation_court"], 0.1):
            queries.append(("rome-" + row["code_rome"], row["libelle_appellation_long"]))
        else:
            kept.append(row)
            labels.append(("rome-" + row["code_rome"], row["libelle_appellation_long"]))
    path = os.path.join(folder, TITLES)
    os.chmod(path, 0o644)
    write(path, kept)
    return queries, labels


def mobility():
    truth = collections.defaultdict(set)
    for row in rows(os.path.join(ROME, "unix_rubrique_mobilite_v460_utf8.csv")):
        truth["rome-" + row["code_rome"]].add("rome-" + row["code_rome_cible"])
    command = [PROGRAM, "--quiet", "taxonomy", "near", "--taxonomy", ROME, "--limit", "2000", "--format", "jsonl", "--brief"]
    done = subprocess.run(command + sorted(truth), capture_output=True, text=True, check=True)
    precision, gain = [], []
    for line in done.stdout.splitlines():
        near = json.loads(line)
        right = [trade["trade"] in truth[near["trade"]] for trade in near["near"]]
        places = [place for place, is_right in enumerate(right, 1) if is_right]
        precision.append(sum((n + 1) / place for n, place in enumerate(places)) / len(truth[near["trade"]]))
        best = sum(1 / math.log2(n + 2) for n in range(min(10, len(truth[near["trade"]]))))
        gain.append(sum(1 / math.log2(place + 1) for place in places if place <= 10) / best)
    print(f"ROME's mobility links\n  {len(precision)} sheets: MAP {sum(precision) / len(precision):.3f}"
          f"  nDCG@10 {sum(gain) / len(gain):.3f}")


def main():
    if not os.path.isdir(ESCO) or not os.path.isdir(ROME):
        return print("normalising: skipped, ESCO and ROME are not beside the project")
    for title, prepare, kind in (("ESCO, a label against the others", esco, "skill"), ("ROME, a title against its sheet", rome, "occupation")):
        with tempfile.TemporaryDirectory() as folder:
            queries, labels = prepare(folder)
            print(title)
            truth, phrases = [query[0] for query in queries], [query[1] for query in queries]
            bm25 = BM25(labels)
            rank("BM25", [bm25.ranking(phrase) for phrase in phrases], truth)
            rank("normalise", normalise(folder, kind, phrases), truth)
    mobility()


main()
