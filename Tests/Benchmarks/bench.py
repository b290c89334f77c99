"""How fast the program reads and compares here: the samples, many times over. Called by `make bench`.

Times depend on the machine and on what else runs on it: compare two programs in one run, never two runs.
    python3 Tests/Benchmarks/bench.py OLD NEW
"""
import os, shutil, subprocess, sys, tempfile, time

COPIES = 100
ROUNDS = 3


def copies(kind, folder):
    """The samples of a kind, many times over; their size in bytes and their number."""
    source = os.path.join("samples", kind)
    size = count = 0
    os.makedirs(folder)
    for name in sorted(os.listdir(source)):
        for number in range(COPIES):
            target = os.path.join(folder, f"{number:03}-{name}")
            shutil.copyfile(os.path.join(source, name), target)
            size += os.path.getsize(target)
            count += 1
    return size, count


def best(*command):
    """The shortest of a few runs, in seconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        times.append(time.perf_counter() - start)
    return min(times)


def main(programs):
    with tempfile.TemporaryDirectory() as folder:
        postings, profiles = os.path.join(folder, "postings"), os.path.join(folder, "profiles")
        size, count = copies("postings", postings)
        size, count = (a + b for a, b in zip((size, count), copies("profiles", profiles)))
        print(f"{'program':32} {'start':>9} {'extract, 1 thread':>22} {'all cores':>12} {'matrix --brief':>18}")
        for program in programs:
            start = best(program, "--version")
            one = best(program, "extract", postings, profiles, "--format", "jsonl", "--threads", "1")
            every = best(program, "extract", postings, profiles, "--format", "jsonl")
            few = os.path.join(folder, "few")
            shutil.copytree("samples/postings", few, dirs_exist_ok=True)
            pairs = len(os.listdir(few)) * len(os.listdir(profiles))
            matrix = best(program, "matrix", "--postings", few, "--profiles", profiles, "--brief")
            print(
                f"{program[-32:]:32} {start * 1000:6.1f} ms {size / one / 1e6:7.2f} MB/s {count / one:6.0f}/s"
                f" {size / every / 1e6:7.2f} MB/s {pairs / matrix:10.0f} pairs/s")


main([os.path.abspath(program) for program in sys.argv[1:]])
