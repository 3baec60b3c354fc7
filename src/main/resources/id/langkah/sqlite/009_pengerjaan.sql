-- Versi 9, bagian pengerjaan.

-- Who promised the kelengkapan that a fact says comes later, and until when. Rows are only ever added.
CREATE TABLE janji (
    pengerjaan INTEGER NOT NULL,
    urut INTEGER NOT NULL,
    dari TEXT NOT NULL,
    sampai TEXT,
    PRIMARY KEY (pengerjaan, urut),
    FOREIGN KEY (pengerjaan, urut) REFERENCES peristiwa ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TRIGGER janji_tetap BEFORE UPDATE ON janji
BEGIN
    SELECT RAISE(ABORT, 'janji tidak dapat diubah');
END;

CREATE TRIGGER janji_kekal BEFORE DELETE ON janji
BEGIN
    SELECT RAISE(ABORT, 'janji tidak dapat dihapus');
END;

-- An SOP that is followed once in every period of a kind, from one period on.
CREATE TABLE berkala (
    id INTEGER PRIMARY KEY,
    sop INTEGER NOT NULL REFERENCES sop ON DELETE CASCADE,
    setiap TEXT NOT NULL CHECK (setiap IN ('TAHUN', 'SEMESTER', 'TRIWULAN', 'BULAN')),
    sesudah INTEGER NOT NULL CHECK (sesudah >= 0),
    ingatkan INTEGER NOT NULL CHECK (ingatkan >= 0),
    sejak TEXT NOT NULL
) STRICT;

CREATE INDEX berkala_sop ON berkala (sop);

-- A period in which it is not followed, because the office said so.
CREATE TABLE berkala_dilewati (
    berkala INTEGER NOT NULL REFERENCES berkala ON DELETE CASCADE,
    periode TEXT NOT NULL,
    PRIMARY KEY (berkala, periode)
) STRICT, WITHOUT ROWID;

-- The facts that name a run or its period anew.
CREATE INDEX peristiwa_dinamai ON peristiwa (pengerjaan) WHERE jenis = 'Dinamai';
