-- Versi 9, bagian aksi.

-- What is done for an indicator in its year, in the office's order.
CREATE TABLE aksi (
    id INTEGER PRIMARY KEY,
    indikator INTEGER NOT NULL REFERENCES indikator ON DELETE CASCADE,
    urut INTEGER NOT NULL,
    uraian TEXT NOT NULL,
    target_tw1 TEXT NOT NULL,
    target_tw2 TEXT NOT NULL,
    target_tw3 TEXT NOT NULL,
    target_tw4 TEXT NOT NULL,
    mulai TEXT,
    selesai TEXT,
    anggaran TEXT,
    penanggung_jawab TEXT NOT NULL
) STRICT;

CREATE INDEX aksi_indikator ON aksi (indikator, urut);

-- How an aksi went in a quarter.
CREATE TABLE pantauan_aksi (
    aksi INTEGER NOT NULL REFERENCES aksi ON DELETE CASCADE,
    triwulan TEXT NOT NULL,
    keadaan TEXT NOT NULL,
    realisasi TEXT NOT NULL,
    output TEXT NOT NULL,
    kendala TEXT NOT NULL,
    solusi TEXT NOT NULL,
    saat TEXT NOT NULL,
    PRIMARY KEY (aksi, triwulan)
) STRICT, WITHOUT ROWID;

-- What was agreed upon in a quarter; it comes back in each later one until it is closed.
CREATE TABLE tindak_lanjut (
    id INTEGER PRIMARY KEY,
    aksi INTEGER NOT NULL REFERENCES aksi ON DELETE CASCADE,
    triwulan TEXT NOT NULL,
    uraian TEXT NOT NULL,
    pelaksana TEXT NOT NULL,
    batas TEXT,
    ditutup TEXT,
    hasil TEXT NOT NULL
) STRICT;

CREATE INDEX tindak_lanjut_aksi ON tindak_lanjut (aksi);
