"""One rival, at the same task as DiapasonBenchmarks and behind the same protocol.

    rivals.py daachorse|pyahocorasick|pyahocorasick-str LABELS TEXTS
    rivals.py sparse_dot_topn|tantivy|bm25s FOLDER THREADS [single]

Prints a line of JSON when it is ready, one for each “go” on standard input, and one at the end.
"""
import json, os, re, resource, sys, time

TOP = 10
SINGLES = 200
started = time.perf_counter()


# --- Labels: text as it is, folded here, for that is part of the work.

# What words are made of, and what no label reaches over, as in the program; “?” is what Latin-1 lacks: a space.
WORD = b"abcdefghijklmnopqrstuvwxyz0123456789"
WALLS = b",;!|"
# Inclusive endings are no words of their own, as in the program: “développeur·se”.
ENDING = re.compile(r"·\w*")
ENDING_BYTES = re.compile(rb"\xb7[a-z0-9]*")


def table():
    """Latin-1 to the byte by which it is compared: the fastest folding that Python has."""
    import unicodedata

    table = bytearray(b" " * 256)
    for byte in WORD:
        table[byte] = byte
    for byte in WALLS:
        table[byte] = ord("|")
    for code in range(0xC0, 0x100):
        base = unicodedata.normalize("NFKD", chr(code).lower())[0]
        if base.isascii() and base.isalnum():
            table[code] = ord(base)
    table[0xB7] = 0xB7
    return bytes(table)


TABLE = table()


def folded(text):
    """The words of a text, two spaces between them, so that a label is found at whole words only."""
    plain = text.lower().replace("œ", "oe").encode("latin-1", "replace").translate(TABLE)
    return b" " + b"  ".join(ENDING_BYTES.sub(b"", plain).replace(b"|", b" | ").split()) + b" "


class Letters(dict):
    """The same as Python is mostly written: a table for `str.translate`, for any character."""

    def __missing__(self, code):
        import unicodedata

        plain = "".join(c for c in unicodedata.normalize("NFKD", chr(code).lower().replace("œ", "oe")) if c.isascii())
        self[code] = plain if plain.isalnum() else "|" if code < 128 and code in WALLS else "·" if code == 0xB7 else " "
        return self[code]


LETTERS = Letters()


def folded_by_str(text):
    return " " + "  ".join(ENDING.sub("", text.translate(LETTERS)).replace("|", " | ").split()) + " "


def phrases(tool, labels, texts):
    with open(labels, encoding="utf-8") as file:
        needles = [folded(line) for line in file.read().split("\n")[:-1]]
    with open(texts, encoding="utf-8") as file:
        texts = file.read().split("\x1e\n")[:-1]
    if tool == "daachorse":
        import daachorse

        automaton = daachorse.DoubleArrayAhoCorasick(needles, daachorse.MATCH_KIND_LEFTMOST_LONGEST)
        return lambda: {"n": sum(len(automaton.find(folded(text))) for text in texts)}
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for number, needle in enumerate(needles):
        automaton.add_word(needle.decode(), number)
    automaton.make_automaton()
    fold = folded_by_str if tool.endswith("-str") else lambda text: folded(text).decode("latin-1")
    return lambda: {"n": sum(sum(1 for _ in automaton.iter_long(fold(text))) for text in texts)}


# --- Vectors: the ten largest products, or what the tool scores instead.

def by_products(postings, profiles, threads):
    from sparse_dot_topn import sp_matmul_topn

    turned = profiles.T.tocsr()
    return lambda first, last: sp_matmul_topn(
        postings[first:last], turned, top_n=TOP, sort=True, n_threads=threads if threads > 1 else None).indices


def by_tantivy(postings, profiles, threads):
    import tantivy

    schema = tantivy.SchemaBuilder()
    schema.add_text_field("s", tokenizer_name="whitespace", index_option="freq")
    schema = schema.build()
    index = tantivy.Index(schema)
    writer = index.writer(400_000_000, 1)
    for row in range(profiles.shape[0]):
        skills = profiles.indices[profiles.indptr[row]:profiles.indptr[row + 1]]
        writer.add_document(tantivy.Document(s=" ".join(f"d{skill}" for skill in skills)))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def query(row):
        places = range(postings.indptr[row], postings.indptr[row + 1])
        return tantivy.Query.boolean_query([
            (tantivy.Occur.Should, tantivy.Query.boost_query(
                tantivy.Query.term_query(schema, "s", f"d{postings.indices[place]}"), float(postings.data[place])))
            for place in places])

    queries = [query(row) for row in range(min(SINGLES, postings.shape[0]))]
    return lambda first, last: [hit[1].doc for row in range(first, last)
                                for hit in searcher.search(queries[row], TOP, count=False).hits]


def by_bm25s(postings, profiles, threads):
    import bm25s

    names = {str(skill): skill for skill in range(profiles.shape[1])}

    def tokens(matrix, rows):
        ids = [matrix.indices[matrix.indptr[row]:matrix.indptr[row + 1]].tolist() for row in rows]
        return bm25s.tokenization.Tokenized(ids=ids, vocab=names)

    index = bm25s.BM25(backend="numba")
    index.index(tokens(profiles, range(profiles.shape[0])), show_progress=False)
    return lambda first, last: index.retrieve(
        tokens(postings, range(first, last)), k=TOP, show_progress=False, n_threads=0).documents


def vectors(tool, folder, threads, single):
    import numpy as np
    import vectors

    postings, profiles = (vectors.read(os.path.join(folder, name)) for name in ("posts.csr", "cands.csr"))
    ask = {"sparse_dot_topn": by_products, "tantivy": by_tantivy, "bm25s": by_bm25s}[tool](postings, profiles, threads)
    if not single:
        return lambda: {"ids": int(np.sum(ask(0, postings.shape[0]), dtype=np.int64))}

    def round():
        times, ids = [], 0
        for row in range(min(SINGLES, postings.shape[0])):
            start = time.perf_counter()
            found = ask(row, row + 1)
            times.append((time.perf_counter() - start) * 1000)
            ids += int(np.sum(found, dtype=np.int64))
        times.sort()
        return {"ids": ids, "p50_ms": times[len(times) // 2], "p99_ms": times[len(times) * 99 // 100]}

    return round


def main(tool, *arguments):
    if tool in ("daachorse", "pyahocorasick", "pyahocorasick-str"):
        round = phrases(tool, *arguments)
    else:
        for name in ("OMP", "OPENBLAS", "NUMBA", "RAYON"):
            os.environ[f"{name}_NUM_THREADS"] = arguments[1]
        round = vectors(tool, arguments[0], int(arguments[1]), len(arguments) > 2)
    print(json.dumps({"load_s": time.perf_counter() - started}), flush=True)
    for line in sys.stdin:
        if line.strip() != "go":
            break
        wall, processor = time.perf_counter(), time.process_time()
        result = round()
        print(json.dumps({**result, "wall": time.perf_counter() - wall, "cpu": time.process_time() - processor}), flush=True)
    print(json.dumps({"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
