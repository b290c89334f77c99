"""What the order of people rests on: the trade alone, the skills alone, both. Called by `make ablations`.

    python3 Tests/Outputs/ablations.py PROGRAM FOLDER EVALUATE

FOLDER holds postings, profiles and judgements.json; EVALUATE is a script that prints figures as JSON, given the
judgements and the pairs. Then each constant is halved and doubled, and the order measured again: a figure that hangs on
one constant would be luck.
"""
import json, os, subprocess, sys, tempfile

FIGURES = ["ndcg10", "auc", "first", "within", "offers"]
# Of skills nothing is left but one thousandth of a requirement each.
TRADE_ALONE = {"required": 10_000, "commonest": 0, "rarityStep": 0}
CONSTANTS = [
    "preferred", "duty", "stack", "behavioural", "rarityStep", "trade", "neutral", "narrower", "broader", "pastTrade",
    "broaderTrade", "practiceForMastery", "cited",
]
LIMIT = 10_000


def usual(program):
    """The weights of the program, from its documentation: a test holds the two against each other."""
    page = open("Sources/DiapasonEngine/DiapasonEngine.docc/HowAFitIsComputed.md", encoding="utf-8").read()
    rows = [line.split("|") for line in page.splitlines() if line.startswith("| `")]
    return {row[1].strip(" `"): round(float(row[2]) * 1_000) for row in rows}


def figures(program, folder, evaluate, weights):
    with tempfile.TemporaryDirectory() as work:
        file, pairs = os.path.join(work, "weights.yaml"), os.path.join(work, "pairs.jsonl")
        with open(file, "w", encoding="utf-8") as out:
            out.writelines(f"{name}: {value}\n" for name, value in weights.items())
        subprocess.run(
            [program, "--quiet", "matrix", "--postings", f"{folder}/postings", "--profiles", f"{folder}/profiles",
             "--brief", "--weights", file, "-o", pairs], check=True)
        said = subprocess.run(
            [sys.executable, evaluate, f"{folder}/judgements.json", pairs], check=True, capture_output=True)
        return json.loads(said.stdout)


def row(name, result):
    print(f"{name:28}" + "".join(f"{result.get(figure, float('nan')):>9.3f}" for figure in FIGURES))


def main(program, folder, evaluate):
    print(f"{'':28}" + "".join(f"{figure:>9}" for figure in FIGURES))
    for name, weights in [("trade alone", TRADE_ALONE), ("skills alone", {"trade": 0}), ("all", {})]:
        row(name, figures(program, folder, evaluate, weights))
    known = usual(program)
    for name in CONSTANTS:
        for word, value in [("halved", known[name] // 2), ("doubled", min(LIMIT, known[name] * 2))]:
            row(f"{name} {word}", figures(program, folder, evaluate, {name: value}))


main(*sys.argv[1:])
