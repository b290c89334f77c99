#!/usr/bin/env python3
"""Computes a score anew from its explanation, as one would with a pencil, and prints the working.

    diapason explain POSTING PROFILE --format json | python3 Tests/Outputs/recompute.py

Fails where a point is not what its weight and cover say, or where the points do not add up.
"""
import json, sys
from fractions import Fraction


def thousandths(number):
    return round(number * 1000)


def problems(pair):
    """What of the score cannot be recomputed."""
    parts = pair["contributions"]
    total = sum(thousandths(part["weight"]) for part in parts)
    for part in parts:
        exact = Fraction(thousandths(part["weight"]) * thousandths(part["cover"]) * 100, total)
        if not 0 <= thousandths(part["points"]) - exact // 1 <= 1:
            yield f"{name(part)} adds {part['points']} points, not {float(exact / 1000):.3f}"
    added = sum(thousandths(part["points"]) for part in parts)
    if pair["score"] is not None and added != thousandths(pair["score"]):
        yield f"the points add up to {added / 1000}, not to {pair['score']}"
    if not pair["low"] <= (pair["low"] if pair["score"] is None else pair["score"]) <= pair["high"]:
        yield "the score is not between low and high"


def name(part):
    if "trade" in part:
        return part["trade"]
    return " | ".join([part["concept"]] + part.get("or", [])) + (f" ({part['choose']})" if "or" in part else "")


def main():
    pair = json.load(sys.stdin)
    parts = pair["contributions"]
    total = sum(part["weight"] for part in parts)
    print(f"{'weight':>7} {'cover':>6} {'points':>7}  criterion")
    for part in parts:
        held = f", {part['rule']}" if part["rule"] != part["status"] else ""
        print(f"{part['weight']:7.3f} {part['cover']:6.3f} {part['points']:7.3f}  {name(part)}: {part['strength']}{held}")
    print(f"{total:7.3f} {'':6} {pair['score']:7.3f}  = 100 × sum of weight × cover ÷ {total:.3f}")
    found = list(problems(pair))
    if found:
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main()
