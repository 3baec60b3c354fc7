"""The peers out of Python's world: peer.py NAME FILE NUMBER, milliseconds on a line of its own."""

import os
import sqlite3
import sys
import time

name, file, number = sys.argv[1], sys.argv[2], int(sys.argv[3])


def tell(act):
    begin = time.perf_counter()
    act()
    print((time.perf_counter() - begin) * 1000)


def fresh(path):
    if os.path.exists(path):
        os.remove(path)
    return sqlite3.connect(path, isolation_level=None)


def simpan():
    """The same rows into the same tables, out of memory; without the search index."""
    source = sqlite3.connect(file)
    tables = ["sop", "versi_sop", "butir_sop", "aktivitas", "butir_aktivitas", "kelengkapan"]
    schema = [sql for (sql,) in source.execute(
        "SELECT sql FROM sqlite_schema WHERE tbl_name IN (%s) AND sql IS NOT NULL ORDER BY type DESC"
        % ",".join("?" * len(tables)), tables)]
    rows = {table: source.execute("SELECT * FROM " + table).fetchall() for table in tables}
    target = fresh(file + ".py")
    target.execute("PRAGMA foreign_keys = ON")
    for sql in schema:
        target.execute(sql)

    def act():
        target.execute("BEGIN IMMEDIATE")
        for table in tables:
            marks = ",".join("?" * len(rows[table][0]))
            target.executemany(f"INSERT INTO {table} VALUES ({marks})", rows[table])
        target.execute("COMMIT")

    tell(act)


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
    import xlsxwriter

    def act():
        workbook = xlsxwriter.Workbook(file, {"constant_memory": True})
        sheet = workbook.add_worksheet()
        date = workbook.add_format({"num_format": "dd/mm/yyyy hh.mm"})
        for i in range(number):
            sheet.write_row(i, 0, [1, "Triwulan I", i, "Menelaah dan mengoreksi data kinerja bidang", "Kasubbag A", 1])
            sheet.write_number(i, 6, 46027.33, date)
            sheet.write_row(i, 7, ["Berjalan", "Tidak", i * 9, i * 10, i * 11])
        workbook.close()

    tell(act)


globals()[name]()
