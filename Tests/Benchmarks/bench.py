"""How fast the program is beside the tools that do parts of its work, on this machine. Called by `make bench`.

    bench.py [PART…] [--quick]

Parts: a, reading texts; b, the best of many profiles for many postings; c, for one posting; d, start, loading and
memory; e, growth with size. All of a comparison run in turn, round by round, and a ratio is taken within a round: other
work on the machine slows all alike. Texts, labels and vectors are made here, the same each time. Ratios say how many
times as fast the program is: by the clock, and by the processor's time, which other work disturbs less.
"""
import argparse, glob, json, os, random, resource, statistics, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PROGRAM = os.path.join(ROOT, ".build/release/diapason")
WORKER = os.path.join(ROOT, ".build/release/DiapasonBenchmarks")
DATA = os.path.join(ROOT, ".build/bench-data")
# Punctuation that the program reads as markup or as parts of names is left out of the texts for phrases: the rivals
# know nothing of it, and all must find the same.
PLAIN = str.maketrans({mark: " " for mark in "[]<>@#*_`|/\\&+=~{}^\"«»“”·‧’'-–—…:.%€$()?°"})


class Tool:
    """A program that does a round of its work each time it is asked."""

    def __init__(self, name, *command):
        self.name, self.rounds = name, []
        self.process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.loaded = self.answer()

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            sys.exit(f"{self.name} ended without an answer")
        return json.loads(line)

    def ask(self, word):
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()
        return self.answer()

    def round(self):
        self.rounds.append(self.ask("go"))

    def end(self):
        self.peak = self.ask("quit")["peak_mb"]
        self.process.wait()


def rival(name, tool, *arguments):
    return Tool(name, sys.executable, os.path.join(HERE, "rivals.py"), tool, *arguments)


def compare(title, tools, check, rounds, measure="wall"):
    """Runs all in turn; the first is ours. `check` is what those must agree on that do the same."""
    for tool in tools:
        tool.round()
        tool.rounds.clear()
    for _ in range(rounds):
        for tool in tools:
            tool.round()
    for tool in tools:
        tool.end()
    ours = tools[0]
    print(f"\n{title}")
    for tool in tools:
        middle = statistics.median(round[measure] for round in tool.rounds)
        unit = "ms" if measure.endswith("_ms") else "s"
        line = f"  {tool.name:40} {middle:9.4f} {unit}"
        if measure.endswith("_ms"):
            line += f"  p99 {statistics.median(round['p99_ms'] for round in tool.rounds):9.4f} ms"
        if tool is not ours:
            def ratio(field):
                return statistics.median(b[field] / a[field] for a, b in zip(ours.rounds, tool.rounds))
            line += f"  ours {ratio(measure):6.2f} × as fast" + f", by processor {ratio('cpu'):6.2f} ×"
        print(line + f"  loaded in {tool.loaded['load_s']:.2f} s, peak {tool.peak:.0f} MB")
    results = {tool.name: tool.rounds[-1].get(check) for tool in tools if check and tool.name not in OTHER_SCORES}
    if len(set(results.values())) > 1:
        print(f"  THEY DIFFER: {results}")
        return False
    return True


# Tools that rank by scores of their own, and tasks that do more than their rivals.
OTHER_SCORES = {"tantivy", "bm25s", "diapason, everything", "diapason, full fit"}


def write(name, texts, ending):
    os.makedirs(DATA, exist_ok=True)
    path = os.path.join(DATA, name)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(text + ending for text in texts)
    return path


def samples(copies):
    """The samples many times over, in one file: as they are, and as plain words with commas and the like."""
    texts = [open(path, encoding="utf-8", errors="replace").read() for path in sorted(glob.glob(os.path.join(ROOT, "samples/p*/*.md")))]
    plain = [" ".join(text.translate(PLAIN).split()) for text in texts]
    return (write(f"samples-{copies}.txt", texts * copies, "\x1e\n"), write(f"plain-{copies}.txt", plain * copies, "\x1e\n"))


def labels(count):
    """So many labels of one to four words, each once: a third from the texts, the others of words that stand in none."""
    chance = random.Random(count)
    with open(samples(1)[1], encoding="utf-8") as file:
        runs = [run.split() for run in file.read().lower().replace("\x1e", ",").replace(";", ",").split(",")]
    runs = [[word for word in run if word.isalnum()] for run in runs]
    found = set()
    for run in runs:
        for start in range(len(run)):
            found.add(" ".join(run[start:start + chance.randint(1, 3)]))
    # A label of one short word would be found everywhere: no list of skills has it.
    found = sorted(label for label in found if len(label) > 7 and all(len(word) > 3 for word in label.split()))
    known = chance.sample(found, min(len(found), count // 3))
    syllables = ["ba", "co", "di", "fé", "gru", "lan", "mo", "né", "pri", "ru", "sta", "ti", "vo", "xa", "zou", "quer"]
    made = set(known)
    while len(made) < count:
        words = ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(chance.randint(1, 4))]
        made.add(" ".join(words))
    return write(f"labels-{count}.txt", sorted(made), "\n")


def reading(quick):
    copies, rounds = (100, 3) if quick else (1_000, 7)
    same = True
    for count in (6_000, 100_000):
        words, plain = labels(count), samples(copies)[1]
        same &= compare(
            f"(a) phrases, {count} labels, {os.path.getsize(plain) / 1e6:.1f} MB, one thread",
            [Tool("diapason", WORKER, "phrases", words, plain, 1), rival("daachorse", "daachorse", words, plain),
             rival("pyahocorasick", "pyahocorasick", words, plain),
             rival("pyahocorasick, folding by str.translate", "pyahocorasick-str", words, plain)], "n", rounds)
    copies = copies // 10
    whole = samples(copies)[0]
    for threads in (1, 2):
        same &= compare(
            f"(a) everything against phrases, {os.path.getsize(whole) / 1e6:.1f} MB, {threads} of our threads",
            [Tool("diapason, everything", WORKER, "extract", whole, threads),
             rival("pyahocorasick", "pyahocorasick", labels(6_000), whole),
             rival("pyahocorasick, folding by str.translate", "pyahocorasick-str", labels(6_000), whole)], None, rounds)
    return same


def matching(quick):
    import vectors

    rounds, same = 3 if quick else 7, True
    for postings in (1_000,) if quick else (1_000, 10_000):
        folder = vectors.folder(DATA, postings, 100_000)
        for threads in (1, 2):
            for name, task in (("our products", "vectors"), ("diapason, full fit", "fits")):
                same &= compare(
                    f"(b) {postings} postings × 100000 profiles, {threads} threads",
                    [Tool(name, WORKER, task, folder, threads),
                     rival("sparse_dot_topn", "sparse_dot_topn", folder, threads)], "ids", rounds if postings < 5_000 else 3)
    return same


def serving(quick):
    import vectors

    profiles, rounds = (100_000, 3) if quick else (1_000_000, 5)
    folder = vectors.folder(DATA, 1_000, profiles)
    tools = [Tool("our products", WORKER, "vector", folder, 1),
             Tool("diapason, full fit", WORKER, "fit", folder, 1)]
    tools += [rival(name, name, folder, 1, "single") for name in ("sparse_dot_topn", "tantivy", "bm25s")]
    return compare(f"(c) one posting × {profiles} profiles, one thread", tools, "ids", rounds, "p50_ms")


def starting(quick):
    """The shortest of many runs, for a start is short and anything else that runs lengthens it."""
    import vectors

    print("\n(d) start, loading, memory")
    for name, arguments in (("--version", ["--version"]), ("taxonomy and model ready", ["taxonomy", "show", "agile"]),
                            ("one posting read", ["extract", glob.glob(os.path.join(ROOT, "samples/postings/*"))[0]])):
        times = []
        for _ in range(10 if quick else 40):
            start = time.perf_counter()
            subprocess.run([PROGRAM, *arguments], stdout=subprocess.DEVNULL, check=True)
            times.append(time.perf_counter() - start)
        print(f"  {name:40} {min(times) * 1000:9.1f} ms, half of them under {statistics.median(times) * 1000:.1f} ms")
    for skills in (vectors.PROFILE, 20):
        tool = Tool("index", WORKER, "fit", vectors.folder(DATA, 1_000, 100_000, skills), 1)
        print(f"  {'an index of the full fit':40} {tool.loaded['bytes_per_profile']:9.0f} bytes per profile of {skills} skills")
        tool.end()
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"  {'most memory of any of these':40} {usage.ru_maxrss / 1024:9.0f} MB")
    return True


def growing(quick):
    """From a hundredth to all: the processor's time for each unit must not grow."""
    import vectors

    print("\n(e) processor time by size, in all and for each unit of the smallest")
    full = 100 if quick else 1_000
    words = labels(6_000)
    tasks = {
        "phrases": lambda part: ("phrases", words, samples(max(1, full * part // 100))[1]),
        "everything": lambda part: ("extract", samples(max(1, full // 10 * part // 100))[0]),
        "products, 1000 postings": lambda part: ("vectors", vectors.folder(DATA, 1_000, 1_000 * part)),
        "full fit, 1000 postings": lambda part: ("fits", vectors.folder(DATA, 1_000, 1_000 * part)),
        "full fit, one posting": lambda part: ("fit", vectors.folder(DATA, 1_000, (1_000 if quick else 10_000) * part)),
    }
    for name, task in tasks.items():
        line, first = f"  {name:30}", None
        for part in (1, 10, 100):
            tool = Tool(name, WORKER, *task(part), 1)
            seconds = min(tool.ask("go")["cpu"] for _ in range(3))
            tool.end()
            first = first or seconds
            line += f"  {part:4} %: {seconds:8.4f} s ({seconds / first / part:4.2f})"
        print(line)
    return True


def main():
    parts = {"a": reading, "b": matching, "c": serving, "d": starting, "e": growing}
    parser = argparse.ArgumentParser()
    parser.add_argument("parts", nargs="*", choices=[*parts, []])
    parser.add_argument("--quick", action="store_true")
    arguments = parser.parse_args()
    sys.path.insert(0, HERE)
    same = [parts[part](arguments.quick) for part in arguments.parts or parts]
    sys.exit(0 if all(same) else "Tools that do the same found different things")


if __name__ == "__main__":
    main()
