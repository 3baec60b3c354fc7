-- What the office said that a head of its own tables means, by the head's letters.
CREATE TABLE judul_kolom (
    judul TEXT PRIMARY KEY,
    makna TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Texts of an indicator that only some have; none is blank.
CREATE TABLE isian_indikator (
    indikator INTEGER NOT NULL REFERENCES indikator ON DELETE CASCADE,
    kolom TEXT NOT NULL,
    isi TEXT NOT NULL,
    PRIMARY KEY (indikator, kolom)
) STRICT, WITHOUT ROWID;

-- The targets that a change of the budget or of the agreement brought, the first first. Those of the
-- indicator itself are the ones of the year's start; a quarter counts against what was in force.
CREATE TABLE perubahan_target (
    indikator INTEGER NOT NULL REFERENCES indikator ON DELETE CASCADE,
    urut INTEGER NOT NULL,
    nomor TEXT NOT NULL, -- of the document; blank when nobody said so
    tanggal TEXT,
    berlaku TEXT NOT NULL, -- the quarter from which on
    target TEXT NOT NULL,
    target_angka TEXT,
    target_tw1 TEXT NOT NULL,
    target_tw1_angka TEXT,
    target_tw2 TEXT NOT NULL,
    target_tw2_angka TEXT,
    target_tw3 TEXT NOT NULL,
    target_tw3_angka TEXT,
    target_tw4 TEXT NOT NULL,
    target_tw4_angka TEXT,
    PRIMARY KEY (indikator, urut)
) STRICT, WITHOUT ROWID;
