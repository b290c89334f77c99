"""Opens the files that analysts take away with the programs that they have: LibreOffice, pandas, openpyxl, NumPy, SciPy.

Each must hold the scores that `matrix --format jsonl` prints. What is not installed is said, and left out.
"""
import csv, glob, json, os, shutil, subprocess, tempfile

import numpy, openpyxl, pandas, scipy.sparse

POSTINGS, PROFILES = "samples/postings", "samples/profiles"
FORMS = ["jsonl", "csv", "html", "xlsx", "npy", "npz"]
DANGEROUS = "=HYPERLINK(\"http:x\";\"y\").md"
NEAR = 0.0006


class Files:
    """The exports of one folder, and what is wrong with them."""

    def __init__(self, program, folder):
        self.program, self.folder, self.failures = program, folder, []

    def path(self, name):
        return os.path.join(self.folder, name)

    def expect(self, holds, message):
        if not holds:
            self.failures.append(message)

    def export(self, name, *arguments, command="matrix", profiles=PROFILES):
        subprocess.run(
            [self.program, "--quiet", "--lang", "en", command, "--postings", POSTINGS, "--profiles", profiles,
             *arguments, "-o", self.path(name)], check=True)

    def near(self, found, wanted):
        return found is not None and wanted is not None and abs(float(found) - wanted) < NEAR or found == wanted

    def scores(self):
        with open(self.path("m.jsonl"), encoding="utf-8") as lines:
            pairs = [json.loads(line) for line in lines]
        return {(pair["posting"], pair["candidate"]): pair["score"] for pair in pairs}

    def check_tables(self, wanted):
        long = pandas.read_csv(self.path("m.csv"))
        pairs = long.drop_duplicates(["posting", "candidate"])
        self.expect(len(pairs) == len(wanted), f"CSV holds {len(pairs)} pairs")
        for row in pairs.itertuples():
            self.expect(self.near(row.score, wanted[row.posting, row.candidate]), f"CSV: {row.posting} {row.candidate}")
        sums = long.groupby(["posting", "candidate"]).points.sum()
        for key, score in wanted.items():
            self.expect(score is None or abs(sums[key] - score) < NEAR, f"CSV: the points of {key} add up to {sums[key]}")
        wide = pandas.read_csv(self.path("wide.csv"), sep=";", decimal=",", index_col=0)
        for (posting, candidate), score in wanted.items():
            self.expect(self.near(wide.loc[posting, candidate], score), f"wide CSV: {posting} {candidate}")

    def check_arrays(self, wanted):
        with open(self.path("m.npy.manifest.json"), encoding="utf-8") as file:
            inputs = json.load(file)["inputs"]
        rows = [part["path"] for part in inputs if part["role"] == "posting"]
        columns = [part["path"] for part in inputs if part["role"] == "profile"]
        dense = numpy.load(self.path("m.npy"))
        parts = numpy.load(self.path("m.npz"))
        sparse = scipy.sparse.load_npz(self.path("m.npz")).tocsr()
        self.expect(dense.shape == sparse.shape == (len(rows), len(columns)), f"arrays of {dense.shape}, {sparse.shape}")
        self.expect(list(parts["postings"]) == rows and list(parts["candidates"]) == columns, "npz names other files")
        self.expect(sparse.nnz == sum(score is not None for score in wanted.values()), f"npz holds {sparse.nnz} scores")
        for (posting, candidate), score in wanted.items():
            place = rows.index(posting), columns.index(candidate)
            self.expect(self.near(dense[place], score) or score is None and numpy.isnan(dense[place]), f"npy: {place}")
            self.expect(self.near(sparse[place], score or 0), f"npz: {place}")

    def check_workbook(self, wanted):
        book = openpyxl.load_workbook(self.path("m.xlsx"))
        self.expect(book.sheetnames == ["Matrix", "Pairs", "Criteria", "About"], f"sheets {book.sheetnames}")
        for sheet in book:
            self.expect(sheet.freeze_panes == "B2" and sheet.auto_filter.ref, f"{sheet.title}: no frozen header or filter")
        matrix = book["Matrix"]
        self.expect(len(matrix.conditional_formatting) == 1, "the matrix has no colour scale")
        columns = [cell.value for cell in matrix[1]][1:]
        for row in matrix.iter_rows(min_row=2, values_only=True):
            for candidate, score in zip(columns, row[1:]):
                self.expect(self.near(score, wanted[row[0], candidate]), f"workbook: {row[0]} {candidate}")
        self.expect(book["Pairs"].max_row == len(wanted) + 1, "the workbook lacks pairs")
        about = {row[0]: row[1] for row in book["About"].iter_rows(min_row=2, values_only=True)}
        self.expect("taxonomy sha256" in about and "weights sha256" in about, "the workbook does not say what made it")

    def check_office(self, wanted):
        office = shutil.which("soffice") or shutil.which("localc")
        if not office:
            print("No LibreOffice here: the workbook was not opened with it.")
            return
        home = "-env:UserInstallation=file://" + self.path("office")
        filters = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
        for form in filters, "pdf":
            subprocess.run([office, "--headless", home, "--convert-to", form, "--outdir", self.folder, self.path("m.xlsx")],
                           check=True, timeout=300, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(self.path("m-Matrix.csv"), encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        for row in rows:
            for candidate, score in zip(header[1:], row[1:]):
                self.expect(self.near(score, wanted[row[0], candidate]), f"LibreOffice: {row[0]} {candidate}: {score}")
        self.expect(len(rows) == len(glob.glob(POSTINGS + "/*")), f"LibreOffice shows {len(rows)} postings")
        self.expect(os.path.getsize(self.path("m.pdf")) > 10_000, "LibreOffice prints nothing")

    def check_formulas(self):
        """The name of a file that looks like a formula stays a text."""
        people = self.path("people")
        os.mkdir(people)
        shutil.copy(min(glob.glob(PROFILES + "/*")), os.path.join(people, "a.md"))
        shutil.copy(min(glob.glob(PROFILES + "/*")), os.path.join(people, DANGEROUS))
        postings = os.path.abspath(POSTINGS)
        for name in "d.csv", "d.xlsx":
            subprocess.run([self.program, "-q", "matrix", "--postings", postings, "--profiles", DANGEROUS, "--brief",
                            "--format", name[2:], "-o", self.path(name)], check=True, cwd=people)
        values = {cell for cell in pandas.read_csv(self.path("d.csv")).candidate}
        self.expect(values == {"'" + DANGEROUS}, f"CSV holds a formula: {values}")
        cell = openpyxl.load_workbook(self.path("d.xlsx")).worksheets[1]["B2"]
        self.expect(cell.data_type in ("s", "inlineStr") and cell.value == DANGEROUS, f"the workbook holds a formula: {cell.value}")

    def check_market(self):
        self.export("market.csv", "--format", "csv", "--by", "month", command="market")
        table = pandas.read_csv(self.path("market.csv"), dtype={"period": str})
        whole, periods = table[table.period.isna()], table[table.period.notna()]
        self.expect({"skill", "domain", "trade"} == set(whole.kind), "the market lacks a kind")
        dated = periods.groupby(["kind", "id"]).offers.sum()
        asked = whole.set_index(["kind", "id"]).offers
        for key, count in dated.items():
            self.expect(asked[key] == count, f"market: {key} is asked for {asked[key]} times, {count} by month")

    def check_same_bytes(self):
        for form in FORMS:
            self.export("again." + form, "--format", form, "--threads", "1")
            with open(self.path("m." + form), "rb") as one, open(self.path("again." + form), "rb") as two:
                self.expect(one.read() == two.read(), f"{form}: other bytes the second time")


def check(program):
    """What is wrong with the files that analysts get."""
    with tempfile.TemporaryDirectory() as folder:
        files = Files(program, folder)
        for form in FORMS:
            files.export("m." + form, "--format", form)
        files.export("wide.csv", "--format", "csv", "--wide", "--separator", "semicolon", "--decimal", "comma")
        wanted = files.scores()
        files.check_tables(wanted)
        files.check_arrays(wanted)
        files.check_workbook(wanted)
        files.check_office(wanted)
        files.check_formulas()
        files.check_market()
        files.check_same_bytes()
        return files.failures
