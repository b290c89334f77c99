"""Feeds the program files that are broken in every way chance finds. Called by `make fuzz`.

    python3 Tests/Fuzz/fuzz.py PROGRAM [FILES [SEED]]

Each file is a sample, or noise, with bytes changed, cut, doubled or brought in from another. The program must not
crash, must print a line for each file and the same lines on one thread and on eight, and every quote must be the
bytes that it claims to be. The seed is printed; with it, the same files come again.
"""
import glob, json, os, random, subprocess, sys, tempfile

DICTIONARY = [
    b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0", b"\r\n", b"\r", b"---\n", b"```", b"<!--", b"-->", b"| a | b |\n",
    b"&nbsp;", b"<br>", b"\xc2\xa0", b"\xc2", b"\xe2\x80\xa7", b"\xcc\x81" * 50, b"[" * 200, b"(" * 200, b"#" * 90, b"> " * 90,
    b"- " * 90, b"{{", b": &a [*a, *a]\n", b"\xf0\x9f\x91\xa9\xf0\x9f\x8f\xbd", b"9" * 400, b"A" * 5000, b"1/1/1/1", b"2019 - 2018",
]
SEEDS = [open(path, "rb").read() for path in sorted(glob.glob("samples/p*/*"))]


def broken(chance):
    """One file, broken in up to a dozen places."""
    data = bytearray(chance.choice(SEEDS) if chance.random() < 0.95 else chance.randbytes(chance.randrange(3000)))
    for _ in range(chance.randrange(1, 13)):
        place = chance.randrange(len(data) + 1)
        length = chance.choice([1, 1, 2, 8, 64, 512])
        match chance.randrange(5):
            case 0: data[place:place + 1] = chance.randbytes(1)
            case 1: del data[place:place + length]
            case 2: data[place:place] = chance.choice(DICTIONARY)
            case 3: data[place:place] = data[place:place + length] * chance.choice([1, 2, 30])
            case 4:
                other = chance.choice(SEEDS)
                start = chance.randrange(len(other))
                data[place:place + length] = other[start:start + length]
    return bytes(data)


def text(data, encoding):
    """The text as the program converts it: what places refer to."""
    if encoding == "utf-8":
        return data
    if encoding == "windows-1252":
        return "".join(chr(byte) if byte < 0x80 or byte > 0x9F else bytes([byte]).decode("cp1252", "replace") for byte in data).encode()
    return None


def run(program, folder, threads):
    done = subprocess.run(
        [program, "--quiet", "extract", folder, "--format", "jsonl", "--threads", str(threads)], capture_output=True,
        env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
    if done.returncode not in (0, 1):
        sys.exit(f"exit status {done.returncode}; the files are in {folder}\n{done.stderr.decode()[-2000:]}")
    return done.stdout


def main(program, files=10000, seed=None):
    seed = random.randrange(1 << 32) if seed is None else seed
    chance = random.Random(seed)
    folder = tempfile.mkdtemp(prefix="diapason-fuzz-")
    for number in range(files):
        with open(os.path.join(folder, f"{number:05}.md"), "wb") as file:
            file.write(broken(chance))
    output = run(program, folder, 1)
    wrong = [] if run(program, folder, 8) == output else ["one thread and eight print different lines"]
    documents = [json.loads(line) for line in output.splitlines()]
    if len(documents) != files:
        wrong.append(f"{files} files, {len(documents)} lines")
    quotes = 0
    for document in documents:
        with open(document["path"], "rb") as file:
            own = text(file.read(), document["encoding"])
        for mention in document["mentions"] + document["trades"] if own is not None else []:
            quotes += 1
            if own[mention["start"]:mention["end"]].decode(errors="replace") != mention["quote"]:
                wrong.append(f"{document['path']}: “{mention['quote']}” is not at {mention['start']}")
    if wrong:
        sys.exit("\n".join(wrong[:20]) + f"\nseed {seed}; the files are in {folder}")
    for name in os.listdir(folder):
        os.remove(os.path.join(folder, name))
    os.rmdir(folder)
    print(f"{files} broken files read, {quotes} quotes where they say (seed {seed})")


main(os.path.abspath(sys.argv[1]), *map(int, sys.argv[2:4]))
