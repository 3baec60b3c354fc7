-- Version 9, what the office plans.
-- The five-year plans.
CREATE TABLE renstra (
    id INTEGER PRIMARY KEY,
    nama TEXT NOT NULL, -- blank lets its years name it
    awal INTEGER NOT NULL,
    akhir INTEGER NOT NULL CHECK (akhir >= awal),
    dokumen TEXT NOT NULL
) STRICT;

-- The nodes of a plan's tree, from the top down; each belongs to the nearest above it that is higher.
CREATE TABLE simpul_pohon (
    id INTEGER PRIMARY KEY,
    renstra INTEGER NOT NULL REFERENCES renstra ON DELETE CASCADE,
    urut INTEGER NOT NULL,
    tingkat TEXT NOT NULL,
    kode TEXT NOT NULL,
    uraian TEXT NOT NULL,
    penanggung_jawab TEXT NOT NULL
) STRICT;

CREATE INDEX simpul_pohon_renstra ON simpul_pohon (renstra, urut);

-- The indicators of a node; what they say stands in the two tables below.
CREATE TABLE indikator_renstra (
    id INTEGER PRIMARY KEY,
    simpul INTEGER NOT NULL REFERENCES simpul_pohon ON DELETE CASCADE,
    urut INTEGER NOT NULL
) STRICT;

CREATE INDEX indikator_renstra_simpul ON indikator_renstra (simpul, urut);

-- Their texts by the column of an indicator; none is blank.
CREATE TABLE isian_renstra (
    indikator INTEGER NOT NULL REFERENCES indikator_renstra ON DELETE CASCADE,
    kolom TEXT NOT NULL,
    isi TEXT NOT NULL,
    PRIMARY KEY (indikator, kolom)
) STRICT, WITHOUT ROWID;

CREATE TABLE target_renstra (
    indikator INTEGER NOT NULL REFERENCES indikator_renstra ON DELETE CASCADE,
    tahun INTEGER NOT NULL,
    target TEXT NOT NULL,
    target_angka TEXT,
    PRIMARY KEY (indikator, tahun)
) STRICT, WITHOUT ROWID;

-- The money that is set aside for a node in a year, in rupiah; null where nothing was typed.
CREATE TABLE pagu (
    simpul INTEGER NOT NULL REFERENCES simpul_pohon ON DELETE CASCADE,
    tahun INTEGER NOT NULL,
    murni TEXT,
    perubahan TEXT,
    PRIMARY KEY (simpul, tahun)
) STRICT, WITHOUT ROWID;

-- What of it was spent in a quarter.
CREATE TABLE realisasi_anggaran (
    simpul INTEGER NOT NULL REFERENCES simpul_pohon ON DELETE CASCADE,
    tahun INTEGER NOT NULL,
    triwulan TEXT NOT NULL,
    jumlah TEXT NOT NULL,
    PRIMARY KEY (simpul, tahun, triwulan)
) STRICT, WITHOUT ROWID;

-- The document that changed a year's budget.
CREATE TABLE perubahan_anggaran (
    tahun INTEGER PRIMARY KEY,
    nomor TEXT NOT NULL,
    tanggal TEXT,
    berlaku TEXT NOT NULL -- the quarter from which on
) STRICT;

-- What a capaian is against a target of 0, where the office has settled it.
CREATE TABLE target_nol (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    cara TEXT NOT NULL
) STRICT;

-- Who signs the Perjanjian Kinerja of a year; without a penanggung_jawab it is the head's.
CREATE TABLE pihak_perjanjian (
    tahun INTEGER NOT NULL,
    penanggung_jawab TEXT NOT NULL,
    jabatan_pertama TEXT NOT NULL,
    nama_pertama TEXT NOT NULL,
    pangkat_pertama TEXT NOT NULL,
    nip_pertama TEXT NOT NULL,
    jabatan_kedua TEXT NOT NULL,
    nama_kedua TEXT NOT NULL,
    pangkat_kedua TEXT NOT NULL,
    nip_kedua TEXT NOT NULL,
    tanggal TEXT,
    tanggal_perubahan TEXT,
    PRIMARY KEY (tahun, penanggung_jawab)
) STRICT, WITHOUT ROWID;
