"""Reads files that no person writes, of half a megabyte and of a whole one. Called by `make fuzz`.

    python3 Tests/Fuzz/growth.py PROGRAM [NAME]

Twice the text must not take more than two and a half times as long: what grows faster than the text lets one file
stop a service. Each time is the processor's, the best of three, less what the program takes to start.
"""
import os, resource, subprocess, sys, tempfile

SIZE = 1_000_000
MOST = 2.5
# What is quicker than this is not worth a ratio.
QUICK = 0.08
# What a whole file may take on an ordinary machine; what takes longer is told.
LONG = 0.25

SENTENCE = "Maîtrise de Python et Django, idéalement Docker ou Kubernetes. "
FAMILIES = {
    "headings": "## Compétences\n", "headings, nested": "# a\n## b\n### c\n#### d\n**e**\n", "sections": "## Profil\nPython\n",
    "lines that are headings": "Profil recherché\n\n", "items": "- Python\n", "introductions": "- Vous avez :\n  - Python\n",
    "bullets on a line": "- ", "quotes": "> ", "quoted lines": "> > > Python\n", "one word": "a", "one accented word": "é",
    "combining marks": "\u0301", "zero-width marks": "\u200b", "brackets": "[", "links": "[a](b) ", "half links": "](", "stars": "*",
    "starred words": "**a** ", "bullets of stars": "* ", "cells": "| Python ", "rows": "| Python | SQL |\n", "graded rows": "| Python | Expert |\n", "graded cells": "| Python | Expert ",
    "quoted items": "> Python\n> SQL\n> Git\n\n", "emoji headings": "🧠 Profil\n🔹 Python\n🔹 SQL\n\n", "open tags": "<b",
    "open breaks": "<br ", "comments": "<!-- ", "parentheses": "(", "open parentheses": "(Python ", "closed parentheses": "Python) ",
    "ampersands": "&", "entities": "&amp;", "dots": ".", "spaced dots": ". ", "exclamation marks": "!", "semicolons": "; ",
    "a list": "Python, ", "a choice": "Python ou ", "a wish": "idéalement Python ", "a plus": "Python serait un plus, ",
    "levels": "maîtrise de ", "persons": "vous avez ", "hiring": "nous recherchons un développeur pour ",
    "hirings": "Nous cherchons un designer pour aider.\n\n", "sentences": SENTENCE,
    "lines": "maîtrise de Python\n", "empty lines": "\n", "spaces": " ", "zeros": "\0", "fences": "```\n", "rules": "---\n",
    "underlined": "Profil\n---\n", "dates": "janvier 2019 - mars 2020 : Python\n", "years": "3 ans d'expérience en Python ",
    "pay": "450 € par jour ", "mail": "a@b.fr ", "addresses": "https://a.b ", "inclusive": "développeur·se ", "emoji": "👩🏽 Python\n",
    "Chinese": "中", "titles": "chef de projet ", "a person": "je suis développeur Python depuis 3 ans et j'ai travaillé avec Django ",
    "wishes": "j'aimerais apprendre Python, je ne connais pas SQL ", "ratings": "Python ★★★☆☆ ", "open tags and links": "<b ](a ",
    "slashes": "Python/", "number signs": "#", "articles": "un ou une ", "gaps": "gérer ",
    # What has brought Markdown parsers to their knees.
    "emphasis in emphasis": "*a **a ", "closers of emphasis": "a_ ", "openers of emphasis": "_a ", "mixed emphasis": "*a_ ",
    "thirds of emphasis": "a**b c* ", "links in emphasis": "**x [a*b**c*](d) ", "closers of links": "a] ", "openers of links": "[a ",
    "links not closed": "[a](b", "pointed links not closed": "[a](<b", "images": "![a](b) ", "references": "[a]: b\n", "code": "`a` ",
    "growing code": "a`b``c```", "declarations": "<!A ", "instructions": "<?a ", "comments not closed": "<!--a", "mail not closed": "<a@b",
    "number entities": "&#9", "backslashes": "\\*", "hard breaks": "a  \n", "tabs": "\t- a\n", "numbered": "1. a\n", "tilde fences": "~~~\n",
    "dashes": "--", "double rules": "a\n===\n", "tasks": "- [ ] Python\n", "footnotes": "[^a]: Python[^b] ", "cells with bars": "| a \\| b ",
    # Scripts and marks.
    "right to left": "\u202eabc\u202c ", "Arabic": "مهندس ", "Hebrew": "שלום ", "joiners": "a\u200d", "soft hyphens": "dé\u00adve",
    "variation": "a\ufe0f", "marks on a letter": "e\u0301\u0302\u0303", "line separators": "\u2028Python", "carriage returns": "Python\r",
    "byte marks": "\ufeff", "broken bytes": "\udce9", "full width": "Ｐｙｔｈｏｎ ", "mathematical": "𝐏𝐲𝐭𝐡𝐨𝐧 ",
}


def repeated(pattern, size):
    """Whole patterns only: a character cut in two makes another file of it."""
    pattern = pattern.encode(errors="surrogateescape")
    return pattern * (size // len(pattern))


def nested(size):
    """Items, each two columns deeper than the one before."""
    depth = int(size ** 0.5)
    return b"".join(b" " * (2 * level) + b"- Python\n" for level in range(depth))


def files(size):
    for name, pattern in FAMILIES.items():
        yield name, repeated(pattern, size)
    yield "nested items", nested(size)
    yield "an open head", b"---\n" + repeated("techno: Python\n", size)
    yield "a head", b"---\n" + repeated("techno: Python\n", size) + b"---\n"
    yield "a head of brackets", b"---\na: " + repeated("[", size) + b"\n---\n"
    yield "a long row", b"|" + repeated(" a |" * 10_000 + "\n|", size)


def processor():
    """The seconds that a processor has spent on the programs run so far."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def once(program, path, kind):
    start = processor()
    done = subprocess.run(
        [program, "--quiet", "extract", path, "--kind", kind, "--format", "jsonl", "--threads", "1"], stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
    if done.returncode not in (0, 1):
        sys.exit(f"exit status {done.returncode} for {path} as a {kind}")
    return processor() - start


def seconds(program, path, kind):
    """The best of three; what is quick at once need not be tried again."""
    best = once(program, path, kind)
    return best if best < QUICK else min(best, once(program, path, kind), once(program, path, kind))


def main(program, only=""):
    wrong, long = [], []
    slowest = (0.0, "")
    with tempfile.TemporaryDirectory(prefix="diapason-growth-") as folder:
        path = os.path.join(folder, "a.md")
        open(path, "w").close()
        start = seconds(program, path, "posting")
        halves = dict(files(SIZE // 2))
        for name, whole in files(SIZE):
            if only not in name:
                continue
            for kind in ("posting", "profile"):
                times = []
                for data in (halves[name], whole):
                    with open(path, "wb") as file:
                        file.write(data)
                    times.append(max(seconds(program, path, kind) - start, 0.0001))
                if times[1] > LONG:
                    long.append(f"{name}, a {kind}: {times[1]:.3f} s")
                slowest = max(slowest, (times[1], f"{name}, a {kind}"))
                if times[1] > QUICK and times[1] > MOST * max(times[0], QUICK / MOST):
                    wrong.append(f"{name}, a {kind}: {times[0]:.3f} s, then {times[1]:.3f} s for twice as much")
    if long:
        print(f"Over {LONG} s for 1 MB:", *long, sep="\n  ")
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"{len(halves)} kinds of odd files, none grows faster than its text; the slowest of 1 MB: {slowest[0]:.3f} s ({slowest[1]})")


main(os.path.abspath(sys.argv[1]), *sys.argv[2:3])
