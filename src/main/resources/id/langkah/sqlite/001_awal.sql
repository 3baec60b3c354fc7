-- An SOP is known by its kunci; what it says stands in its versions and never changes there.
CREATE TABLE sop (
    id INTEGER PRIMARY KEY,
    kunci TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE versi_sop (
    id INTEGER PRIMARY KEY,
    sop INTEGER NOT NULL REFERENCES sop ON DELETE CASCADE,
    versi INTEGER NOT NULL,
    terbaru INTEGER NOT NULL CHECK (terbaru IN (0, 1)),
    status TEXT NOT NULL CHECK (status IN ('KONSEP', 'BERLAKU', 'DIGANTIKAN', 'DICABUT')),
    saat TEXT NOT NULL,
    sidik TEXT NOT NULL,
    nomor TEXT NOT NULL,
    nama TEXT NOT NULL COLLATE NOCASE,
    tanggal_pembuatan TEXT,
    tanggal_revisi TEXT,
    tanggal_efektif TEXT,
    jabatan TEXT NOT NULL,
    pejabat TEXT NOT NULL,
    pangkat TEXT NOT NULL,
    nip TEXT NOT NULL,
    sifat TEXT NOT NULL,
    cakupan TEXT NOT NULL,
    kelengkapan TEXT NOT NULL,
    jenis TEXT NOT NULL,
    jenis_kegiatan TEXT NOT NULL,
    penanggung_jawab_produk TEXT NOT NULL,
    penanggung_jawab_kegiatan TEXT NOT NULL,
    ruang_lingkup TEXT NOT NULL,
    UNIQUE (sop, versi)
) STRICT;

CREATE UNIQUE INDEX satu_berlaku ON versi_sop (sop) WHERE status = 'BERLAKU';
CREATE UNIQUE INDEX satu_terbaru ON versi_sop (sop) WHERE terbaru = 1;

-- The library as it is listed: by title.
CREATE INDEX pustaka ON versi_sop (nama, nomor, sop) WHERE terbaru = 1;

-- The lists of texts of a version: instansi, dasar hukum, pelaksana, …
CREATE TABLE butir_sop (
    versi INTEGER NOT NULL REFERENCES versi_sop ON DELETE CASCADE,
    bagian TEXT NOT NULL,
    urut INTEGER NOT NULL,
    teks TEXT NOT NULL,
    PRIMARY KEY (versi, bagian, urut)
) STRICT, WITHOUT ROWID;

CREATE TABLE aktivitas (
    versi INTEGER NOT NULL REFERENCES versi_sop ON DELETE CASCADE,
    urut INTEGER NOT NULL,
    nomor INTEGER NOT NULL,
    uraian TEXT NOT NULL,
    waktu TEXT NOT NULL,
    ya INTEGER,
    tidak INTEGER,
    tahap TEXT CHECK (tahap IN ('AWAL', 'UTAMA', 'AKHIR')),
    keterangan TEXT NOT NULL,
    PRIMARY KEY (versi, urut)
) STRICT, WITHOUT ROWID;

-- The pelaksana and the output of an aktivitas.
CREATE TABLE butir_aktivitas (
    versi INTEGER NOT NULL,
    aktivitas INTEGER NOT NULL,
    bagian TEXT NOT NULL CHECK (bagian IN ('pelaksana', 'output')),
    urut INTEGER NOT NULL,
    teks TEXT NOT NULL,
    PRIMARY KEY (versi, aktivitas, bagian, urut),
    FOREIGN KEY (versi, aktivitas) REFERENCES aktivitas ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE kelengkapan (
    versi INTEGER NOT NULL,
    aktivitas INTEGER NOT NULL,
    urut INTEGER NOT NULL,
    nama TEXT NOT NULL,
    wajib INTEGER NOT NULL CHECK (wajib IN (0, 1)),
    PRIMARY KEY (versi, aktivitas, urut),
    FOREIGN KEY (versi, aktivitas) REFERENCES aktivitas ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The words by which each SOP is found, in its newest version; the row's number is the SOP's.
-- Only what a word stands in is kept: neither the texts again nor the places in them.
CREATE VIRTUAL TABLE cari_sop USING fts5 (
    kata,
    content = '', contentless_delete = 1, detail = column,
    tokenize = ascii, prefix = '2 3 4'
);

-- One run. Everything but its version follows from its peristiwa; the other columns only find it.
CREATE TABLE pengerjaan (
    id INTEGER PRIMARY KEY,
    versi INTEGER NOT NULL REFERENCES versi_sop,
    status TEXT NOT NULL CHECK (status IN ('BERJALAN', 'DITUNDA', 'SELESAI', 'DIBATALKAN')),
    mulai TEXT NOT NULL,
    selesai TEXT,
    kekurangan INTEGER NOT NULL
) STRICT;

CREATE INDEX pengerjaan_versi ON pengerjaan (versi);
CREATE INDEX pengerjaan_mulai ON pengerjaan (mulai);
CREATE INDEX pengerjaan_terbuka ON pengerjaan (id)
    WHERE status IN ('BERJALAN', 'DITUNDA') OR kekurangan > 0;

CREATE TABLE lampiran (
    sidik TEXT PRIMARY KEY,
    nama TEXT NOT NULL,
    ukuran INTEGER NOT NULL,
    saat TEXT NOT NULL,
    isi BLOB NOT NULL
) STRICT;

-- What happened, in order. Rows are only ever added.
CREATE TABLE peristiwa (
    pengerjaan INTEGER NOT NULL REFERENCES pengerjaan,
    urut INTEGER NOT NULL,
    saat TEXT NOT NULL,
    jenis TEXT NOT NULL,
    judul TEXT,
    periode TEXT,
    aktivitas INTEGER,
    butir INTEGER,
    keadaan TEXT,
    alasan TEXT,
    nomor TEXT,
    tanggal TEXT,
    catatan TEXT,
    sidik TEXT,
    nama TEXT,
    ukuran INTEGER,
    oleh TEXT,
    tujuan INTEGER,
    diurungkan INTEGER,
    putaran INTEGER,
    mulai TEXT,
    selesai TEXT,
    PRIMARY KEY (pengerjaan, urut)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER peristiwa_tetap BEFORE UPDATE ON peristiwa
BEGIN
    SELECT RAISE(ABORT, 'peristiwa tidak dapat diubah');
END;

CREATE TRIGGER peristiwa_kekal BEFORE DELETE ON peristiwa
BEGIN
    SELECT RAISE(ABORT, 'peristiwa tidak dapat dihapus');
END;

-- The office: one row.
CREATE TABLE kantor (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    kop TEXT NOT NULL,
    kota TEXT NOT NULL,
    logo BLOB,
    jabatan TEXT NOT NULL,
    pejabat TEXT NOT NULL,
    pangkat TEXT NOT NULL,
    nip TEXT NOT NULL,
    kertas TEXT NOT NULL CHECK (kertas IN ('A4', 'F4'))
) STRICT;

CREATE TABLE menit_per_hari (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    menit INTEGER NOT NULL CHECK (menit > 0)
) STRICT;

-- The stretches of working time; hari 1 is Monday. No row at all means the usual hours.
CREATE TABLE jam_kerja (
    hari INTEGER NOT NULL CHECK (hari BETWEEN 1 AND 7),
    mulai TEXT NOT NULL,
    selesai TEXT NOT NULL,
    PRIMARY KEY (hari, mulai)
) STRICT, WITHOUT ROWID;

CREATE TABLE libur (
    tanggal TEXT PRIMARY KEY,
    nama TEXT NOT NULL
) STRICT, WITHOUT ROWID;
