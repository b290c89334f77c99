"""Makes sparse vectors of skills, the same for the same seed, and writes them for the benchmarks.

Few skills are common and most are rare (Zipf's law over 2,000), as in real postings and profiles; weights are even
between 0.2 and 1, then each row has length 1. Rows are made ten thousand at a time, so that a longer file begins with
the rows of a shorter one.
"""
import os

import numpy as np
import scipy.sparse as sparse

SKILLS = 2_000
BLOCK = 10_000
SEED = 7
# Skills of a posting and of a profile, on average.
POSTING, PROFILE = 20, 15


def block(kind, number, mean):
    """Ten thousand rows: where each begins, its skills and its weights."""
    chance = np.random.default_rng([SEED, kind, number])
    share = np.cumsum(1 / (np.arange(SKILLS) + 1.0))
    counts = np.clip(chance.poisson(mean, BLOCK), 3, 60)
    drawn = np.searchsorted(share / share[-1], chance.random((BLOCK, int(counts.max() * 3))))
    rows = []
    for draws, count in zip(np.minimum(drawn, SKILLS - 1), counts):
        _, first = np.unique(draws, return_index=True)
        rows.append(np.sort(draws[np.sort(first)[:count]]))
    starts = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    weights = chance.uniform(0.2, 1, starts[-1])
    lengths = np.sqrt(np.add.reduceat(weights**2, starts[:-1]))
    return starts, np.concatenate(rows), weights / np.repeat(lengths, np.diff(starts))


def make(kind, count, mean):
    blocks = [sparse.csr_matrix((w, s, p), shape=(BLOCK, SKILLS)) for p, s, w in (
        block(kind, number, mean) for number in range((count + BLOCK - 1) // BLOCK))]
    return sparse.vstack(blocks, format="csr")[:count].astype(np.float32)


def write(path, matrix):
    with open(path, "wb") as file:
        file.write(b"CSR1" + np.array([1], "<u4").tobytes())
        file.write(np.array([*matrix.shape, matrix.nnz], "<u8").tobytes())
        file.write(matrix.indptr.astype("<u8").tobytes() + matrix.indices.astype("<u4").tobytes())
        file.write(matrix.data.astype("<f4").tobytes())


def read(path):
    with open(path, "rb") as file:
        file.seek(8)
        rows, columns, entries = (int(number) for number in np.fromfile(file, "<u8", 3))
        starts = np.fromfile(file, "<u8", rows + 1).astype(np.int64 if entries >= 1 << 31 else np.int32)
        skills = np.fromfile(file, "<u4", entries).astype(np.int32)
        return sparse.csr_matrix((np.fromfile(file, "<f4", entries), skills, starts), shape=(rows, columns))


def folder(base, postings, profiles, skills=PROFILE):
    """The folder with so many of each, made where it is not there yet."""
    path = os.path.join(base, f"vectors-{postings}-{profiles}" + (f"-{skills}" if skills != PROFILE else ""))
    if not os.path.exists(os.path.join(path, "cands.csr")):
        os.makedirs(path, exist_ok=True)
        write(os.path.join(path, "posts.csr"), make(1, postings, POSTING))
        write(os.path.join(path, "cands.csr"), make(2, profiles, skills))
    return path
