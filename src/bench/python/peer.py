"""The peers out of Python's world: peer.py NAME FILE NUMBER, milliseconds on a line of its own."""

import os
import re
import sqlite3
import sys
import time
import unicodedata

name, file, number = sys.argv[1], sys.argv[2], int(sys.argv[3])


def tell(act):
    begin = time.perf_counter()
    act()
    print((time.perf_counter() - begin) * 1000)


def fresh(path):
    if os.path.exists(path):
        os.remove(path)
    return sqlite3.connect(path, isolation_level=None)


def words(text):
    """As the program parts them: letters and digits, small, without accents."""
    plain = unicodedata.normalize("NFKD", text).lower()
    return " ".join(re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c))))


def keep(index):
    """The same rows into the same tables, out of memory, with or without the search index."""
    source = sqlite3.connect(file)
    tables = ["sop", "versi_sop", "butir_sop", "aktivitas", "butir_aktivitas", "kelengkapan"]
    schema = [sql for (sql,) in source.execute(
        "SELECT sql FROM sqlite_schema WHERE tbl_name IN (%s) AND sql IS NOT NULL ORDER BY type DESC"
        % ",".join("?" * len(tables)), tables)]
    rows = {table: source.execute("SELECT * FROM " + table).fetchall() for table in tables}
    texts = source.execute(
        "SELECT v.sop, v.nomor || ' ' || v.nama || ' '"
        " || (SELECT group_concat(teks, ' ') FROM butir_sop WHERE versi = v.id AND bagian = 'instansi') || ' '"
        " || (SELECT group_concat(uraian, ' ') FROM aktivitas WHERE versi = v.id)"
        " FROM versi_sop v WHERE v.terbaru = 1").fetchall()
    target = fresh(file + ".py")
    target.execute("PRAGMA foreign_keys = ON")
    for sql in schema:
        target.execute(sql)
    if index:
        target.execute("CREATE VIRTUAL TABLE cari_sop USING fts5 (kata, content = '', detail = column,"
                       " tokenize = ascii, prefix = '2 3 4')")

    def act():
        target.execute("BEGIN IMMEDIATE")
        for table in tables:
            marks = ",".join("?" * len(rows[table][0]))
            target.executemany(f"INSERT INTO {table} VALUES ({marks})", rows[table])
        if index:
            target.executemany("INSERT INTO cari_sop (rowid, kata) VALUES (?, ?)",
                               ((sop, words(text)) for sop, text in texts))
        target.execute("COMMIT")

    tell(act)


def simpan():
    keep(False)


def simpan_cari():
    keep(True)


def centang():
    """SQLite's own durable commit of one small row."""
    database = fresh(file)
    database.execute("PRAGMA journal_mode = TRUNCATE")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE fact (id INTEGER PRIMARY KEY, text TEXT) STRICT")
    millis = []
    for i in range(number):
        begin = time.perf_counter()
        database.execute("BEGIN IMMEDIATE")
        database.execute("INSERT INTO fact VALUES (NULL, ?)", ("a tick, as long as ours are",))
        database.execute("COMMIT")
        millis.append((time.perf_counter() - begin) * 1000)
    print(sorted(millis)[number // 2])


def cadangan():
    """The online backup in C, and the quick check of the copy."""
    def act():
        with sqlite3.connect(file) as source, fresh(file + ".py") as target:
            source.backup(target)
            assert target.execute("PRAGMA quick_check").fetchone()[0] == "ok"

    tell(act)


def buka():
    """Open, check, and one year's figures, in C."""
    def act():
        database = sqlite3.connect(file)
        assert database.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        assert database.execute(
            "SELECT * FROM indikator i LEFT JOIN realisasi r ON r.indikator = i.id"
            " LEFT JOIN peristiwa_realisasi p ON p.realisasi = r.id WHERE i.tahun = ? ORDER BY i.urut",
            (number,)).fetchall()

    tell(act)


def angka():
    """Not measured: the one indicator of an office becomes as many as carry so many figures, 10,000 a year."""
    database = sqlite3.connect(file)
    columns = [row[1] for row in database.execute("PRAGMA table_info(indikator)")]
    changed = {"id": "n + 1", "tahun": "2026 - n / 2500", "urut": "n % 2500", "kunci": "'k' || n"}
    with database:
        database.execute(
            "WITH RECURSIVE t(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t WHERE n < ?)"
            " INSERT INTO indikator SELECT %s FROM t JOIN indikator i ON i.id = 1"
            % ", ".join(changed.get(column, "i." + column) for column in columns), (number // 4 - 1,))
        database.execute(
            "WITH t(n) AS (VALUES (1), (2), (3), (4)) INSERT INTO realisasi"
            " SELECT NULL, id, 'TW' || n, 'DRAF', 0 FROM indikator, t")
        database.execute(
            "INSERT INTO peristiwa_realisasi (realisasi, urut, saat, oleh, jenis, nilai, nilai_angka)"
            " SELECT id, 1, '2026-01-05T08:00:00', 'Staf', ?, '92', '92' FROM realisasi", ("Diisi",))


def xlsxwriter():
    """The cells of a dump of ours, which is in memory before the time begins."""
    import xlsxwriter

    dump = os.path.join(os.path.dirname(os.path.abspath(file)), f"sel-{number}.tsv")
    with open(dump, encoding="utf-8") as text:
        lines = [line.rstrip("\n").split("\t") for line in text]
    down = {"center": "vcenter"}

    def act():
        workbook = xlsxwriter.Workbook(file, {"constant_memory": True})
        styles, sheet, row = [], None, 0
        for line in lines:
            kind = line[0]
            if kind == "C":
                column, style, says = int(line[1]), styles[int(line[2])], line[4]
                if line[3] == "n":
                    sheet.write_number(row, column, float(says), style)
                elif line[3] == "t":
                    sheet.write_string(row, column, says, style)
                elif line[3] == "f":
                    sheet.write_formula(row, column, "=" + says, style)
                else:
                    sheet.write_blank(row, column, None, style)
            elif kind == "R":
                row = int(line[1])
                if line[2]:
                    sheet.set_row(row, float(line[2]))
            elif kind == "W":
                sheet.set_column(int(line[1]), int(line[1]), float(line[2]))
            elif kind == "S":
                sheet = workbook.add_worksheet(line[1])
            elif kind == "Y":
                look = {"bold": bool(line[1]), "font_size": int(line[2]), "num_format": line[6],
                        "text_wrap": bool(line[9])}
                if line[3]:
                    look["font_color"] = "#" + line[3]
                if line[4]:
                    look["bg_color"] = "#" + line[4]
                if line[5] != "none":
                    look["border"] = 1
                if line[7] != "general":
                    look["align"] = line[7]
                look["valign"] = down.get(line[8], line[8])
                styles.append(workbook.add_format(look))
        workbook.close()

    tell(act)


def openpyxl():
    """Every cell of a workbook, which is looked at once."""
    import openpyxl as peer

    def act():
        workbook = peer.load_workbook(file, read_only=True)
        rows = 0
        for sheet in workbook:
            sheet.reset_dimensions()  # what the file says of its size is not always true
            rows += sum(1 for row in sheet.iter_rows(values_only=True) if any(row))
        assert rows >= number

    tell(act)


globals()[name]()
