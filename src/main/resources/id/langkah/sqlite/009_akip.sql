-- Versi 9, bagian akip.

-- The evaluation of a year, with the criteria it goes by; later criteria leave it as it is.
CREATE TABLE evaluasi_akip (
    tahun INTEGER PRIMARY KEY,
    nama TEXT NOT NULL, -- of its table of criteria
    catatan TEXT NOT NULL,
    saat TEXT NOT NULL
) STRICT;

CREATE TABLE skor_akip (
    tahun INTEGER NOT NULL REFERENCES evaluasi_akip ON DELETE CASCADE,
    jawaban TEXT NOT NULL,
    skor TEXT NOT NULL,
    PRIMARY KEY (tahun, jawaban)
) STRICT, WITHOUT ROWID;

CREATE TABLE kriteria_akip (
    tahun INTEGER NOT NULL REFERENCES evaluasi_akip ON DELETE CASCADE,
    urut INTEGER NOT NULL,
    kode TEXT NOT NULL,
    komponen TEXT NOT NULL,
    sub TEXT NOT NULL,
    uraian TEXT NOT NULL,
    bobot TEXT NOT NULL,
    petunjuk TEXT NOT NULL,
    tanda TEXT NOT NULL, -- what of the file speaks for it, parted by commas
    jawaban TEXT,
    bukti TEXT NOT NULL,
    catatan TEXT NOT NULL,
    PRIMARY KEY (tahun, urut),
    UNIQUE (tahun, kode)
) STRICT, WITHOUT ROWID;

-- Other offices whose figures are put together. Nothing of them is ever counted with our own.
CREATE TABLE kantor_gabungan (
    id INTEGER PRIMARY KEY,
    urut INTEGER NOT NULL,
    nama TEXT NOT NULL UNIQUE
) STRICT;

-- What an office sent of a year, and what it came to when it was taken in.
CREATE TABLE kiriman (
    id INTEGER PRIMARY KEY,
    kantor INTEGER NOT NULL REFERENCES kantor_gabungan ON DELETE CASCADE,
    tahun INTEGER NOT NULL,
    berkas TEXT NOT NULL,
    diterima TEXT NOT NULL,
    UNIQUE (kantor, tahun)
) STRICT;

CREATE TABLE baris_kiriman (
    kiriman INTEGER NOT NULL REFERENCES kiriman ON DELETE CASCADE,
    urut INTEGER NOT NULL,
    kode TEXT NOT NULL,
    jenis TEXT NOT NULL,
    sasaran TEXT NOT NULL,
    indikator TEXT NOT NULL,
    satuan TEXT NOT NULL,
    bobot TEXT,
    penanggung_jawab TEXT NOT NULL,
    PRIMARY KEY (kiriman, urut)
) STRICT, WITHOUT ROWID;

CREATE TABLE triwulan_kiriman (
    kiriman INTEGER NOT NULL,
    urut INTEGER NOT NULL,
    triwulan TEXT NOT NULL,
    target_tahun TEXT NOT NULL, -- in force in the quarter
    target_tahun_angka TEXT,
    target TEXT NOT NULL,
    target_angka TEXT,
    target_sampai TEXT NOT NULL,
    target_sampai_angka TEXT,
    realisasi TEXT NOT NULL,
    realisasi_angka TEXT,
    sampai TEXT NOT NULL,
    sampai_angka TEXT,
    capaian TEXT,
    capaian_sampai TEXT,
    capaian_tahun TEXT,
    PRIMARY KEY (kiriman, urut, triwulan),
    FOREIGN KEY (kiriman, urut) REFERENCES baris_kiriman ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
