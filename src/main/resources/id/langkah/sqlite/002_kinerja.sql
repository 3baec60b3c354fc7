-- How the office counts. No row at all means the usual tables and bounds.
CREATE TABLE batas_atas (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    batas TEXT NOT NULL
) STRICT;

CREATE TABLE skala_predikat (
    urut INTEGER PRIMARY KEY,
    nama TEXT NOT NULL
) STRICT;

CREATE TABLE predikat (
    skala INTEGER NOT NULL REFERENCES skala_predikat ON DELETE CASCADE,
    urut INTEGER NOT NULL,
    kode TEXT NOT NULL,
    nama TEXT NOT NULL,
    skor TEXT NOT NULL,
    PRIMARY KEY (skala, urut)
) STRICT, WITHOUT ROWID;

CREATE TABLE kategori (
    urut INTEGER PRIMARY KEY,
    nama TEXT NOT NULL,
    batas_bawah TEXT NOT NULL,
    warna TEXT NOT NULL
) STRICT;

-- The indicators of each year in the office's order. A figure is the text as typed and the number
-- it counts as, which is a text too: it keeps every digit.
CREATE TABLE indikator (
    id INTEGER PRIMARY KEY,
    tahun INTEGER NOT NULL,
    urut INTEGER NOT NULL,
    kunci TEXT NOT NULL,
    kode TEXT NOT NULL,
    jenis TEXT NOT NULL,
    sasaran TEXT NOT NULL,
    indikator TEXT NOT NULL,
    definisi TEXT NOT NULL,
    rumus TEXT NOT NULL,
    sumber_data TEXT NOT NULL,
    satuan TEXT NOT NULL,
    tipe TEXT NOT NULL,
    rumus_capaian TEXT NOT NULL,
    cara_hitung TEXT NOT NULL,
    frekuensi TEXT NOT NULL,
    skala TEXT NOT NULL,
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
    target_renstra TEXT NOT NULL,
    target_renstra_angka TEXT,
    bobot TEXT,
    penanggung_jawab TEXT NOT NULL,
    aktif INTEGER NOT NULL CHECK (aktif IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX indikator_kunci ON indikator (tahun, kunci);
CREATE INDEX indikator_urut ON indikator (tahun, urut);

-- What changed in an indicator, in words, a line each. Rows are only ever added.
CREATE TABLE riwayat_indikator (
    indikator INTEGER NOT NULL REFERENCES indikator ON DELETE CASCADE,
    urut INTEGER NOT NULL,
    saat TEXT NOT NULL,
    perubahan TEXT NOT NULL,
    PRIMARY KEY (indikator, urut)
) STRICT, WITHOUT ROWID;

-- One figure of one part of a year. Everything follows from its peristiwa; status and terbuka
-- (a Perbaikan waits for signatures) only find it.
CREATE TABLE realisasi (
    id INTEGER PRIMARY KEY,
    indikator INTEGER NOT NULL REFERENCES indikator,
    masa TEXT NOT NULL,
    status TEXT NOT NULL,
    terbuka INTEGER NOT NULL CHECK (terbuka IN (0, 1)),
    UNIQUE (indikator, masa)
) STRICT;

CREATE INDEX realisasi_terbuka ON realisasi (id) WHERE terbuka = 1;

-- What happened to a figure, in order. Rows are only ever added.
CREATE TABLE peristiwa_realisasi (
    realisasi INTEGER NOT NULL REFERENCES realisasi,
    urut INTEGER NOT NULL,
    saat TEXT NOT NULL,
    oleh TEXT NOT NULL,
    jenis TEXT NOT NULL,
    nilai TEXT,
    nilai_angka TEXT,
    alasan TEXT,
    pengerjaan INTEGER REFERENCES pengerjaan,
    tahap TEXT,
    kunci TEXT,
    faktor_pendukung TEXT,
    faktor_penghambat TEXT,
    tindak_lanjut TEXT,
    pelaksana TEXT,
    batas TEXT,
    PRIMARY KEY (realisasi, urut)
) STRICT, WITHOUT ROWID;

CREATE INDEX peristiwa_realisasi_pengerjaan ON peristiwa_realisasi (pengerjaan)
    WHERE pengerjaan IS NOT NULL;

-- The bukti that a peristiwa brings: a file, whose content is kept once, or a paper elsewhere.
CREATE TABLE bukti (
    id INTEGER PRIMARY KEY,
    realisasi INTEGER NOT NULL,
    peristiwa INTEGER NOT NULL,
    urut INTEGER NOT NULL,
    sidik TEXT REFERENCES lampiran,
    nama TEXT,
    ukuran INTEGER,
    tanggal TEXT,
    nomor TEXT,
    letak TEXT,
    UNIQUE (realisasi, peristiwa, urut),
    FOREIGN KEY (realisasi, peristiwa) REFERENCES peristiwa_realisasi,
    CHECK ((sidik IS NULL) = (nama IS NULL) AND (sidik IS NULL) = (ukuran IS NULL)
        AND (sidik IS NULL) = (nomor IS NOT NULL) AND (sidik IS NULL) = (letak IS NOT NULL))
) STRICT;

CREATE INDEX bukti_sidik ON bukti (sidik);

CREATE TABLE permintaan (
    id INTEGER PRIMARY KEY,
    bidang TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    triwulan TEXT NOT NULL,
    pengerjaan INTEGER REFERENCES pengerjaan,
    nomor_surat TEXT NOT NULL,
    tanggal_minta TEXT NOT NULL,
    batas TEXT NOT NULL,
    diterima TEXT,
    kekurangan TEXT NOT NULL
) STRICT;

CREATE INDEX permintaan_masa ON permintaan (tahun, triwulan);

CREATE TABLE indikator_diminta (
    permintaan INTEGER NOT NULL REFERENCES permintaan ON DELETE CASCADE,
    urut INTEGER NOT NULL,
    indikator INTEGER NOT NULL REFERENCES indikator,
    PRIMARY KEY (permintaan, urut)
) STRICT, WITHOUT ROWID;

CREATE INDEX indikator_diminta_indikator ON indikator_diminta (indikator);

CREATE TABLE arsip (
    id INTEGER PRIMARY KEY,
    kode_klasifikasi TEXT NOT NULL,
    uraian TEXT NOT NULL,
    kurun_waktu TEXT NOT NULL,
    tingkat_perkembangan TEXT NOT NULL,
    jumlah INTEGER NOT NULL,
    satuan TEXT NOT NULL,
    boks TEXT NOT NULL,
    lokasi TEXT NOT NULL,
    keterangan TEXT NOT NULL,
    pengerjaan INTEGER REFERENCES pengerjaan
) STRICT;

CREATE INDEX arsip_pengerjaan ON arsip (pengerjaan) WHERE pengerjaan IS NOT NULL;

CREATE TABLE realisasi_arsip (
    arsip INTEGER NOT NULL REFERENCES arsip ON DELETE CASCADE,
    urut INTEGER NOT NULL,
    realisasi INTEGER NOT NULL REFERENCES realisasi,
    PRIMARY KEY (arsip, urut)
) STRICT, WITHOUT ROWID;

CREATE INDEX realisasi_arsip_realisasi ON realisasi_arsip (realisasi);

CREATE TRIGGER riwayat_indikator_tetap BEFORE UPDATE ON riwayat_indikator
BEGIN
    SELECT RAISE(ABORT, 'riwayat indikator tidak dapat diubah');
END;

CREATE TRIGGER peristiwa_realisasi_tetap BEFORE UPDATE ON peristiwa_realisasi
BEGIN
    SELECT RAISE(ABORT, 'peristiwa tidak dapat diubah');
END;

CREATE TRIGGER peristiwa_realisasi_kekal BEFORE DELETE ON peristiwa_realisasi
BEGIN
    SELECT RAISE(ABORT, 'peristiwa tidak dapat dihapus');
END;

CREATE TRIGGER bukti_tetap BEFORE UPDATE ON bukti
BEGIN
    SELECT RAISE(ABORT, 'bukti tidak dapat diubah');
END;

CREATE TRIGGER bukti_kekal BEFORE DELETE ON bukti
BEGIN
    SELECT RAISE(ABORT, 'bukti tidak dapat dihapus');
END;

-- The words by which each is found; the row's number is the thing's own.
CREATE VIRTUAL TABLE cari_pengerjaan USING fts5 (
    kata,
    content = '', contentless_delete = 1, detail = column,
    tokenize = ascii, prefix = '2 3 4'
);

CREATE VIRTUAL TABLE cari_indikator USING fts5 (
    kata,
    content = '', contentless_delete = 1, detail = column,
    tokenize = ascii, prefix = '2 3 4'
);

CREATE VIRTUAL TABLE cari_bukti USING fts5 (
    kata,
    content = '', contentless_delete = 1, detail = column,
    tokenize = ascii, prefix = '2 3 4'
);

CREATE VIRTUAL TABLE cari_arsip USING fts5 (
    kata,
    content = '', contentless_delete = 1, detail = column,
    tokenize = ascii, prefix = '2 3 4'
);
