-- Who of several pelaksana decides a keputusan; no row means the first.
CREATE TABLE pemutus (
    versi INTEGER NOT NULL,
    aktivitas INTEGER NOT NULL,
    nama TEXT NOT NULL,
    PRIMARY KEY (versi, aktivitas),
    FOREIGN KEY (versi, aktivitas) REFERENCES aktivitas ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The office's own files that versions were read from; one content is kept once.
CREATE TABLE berkas_asal (
    sidik TEXT PRIMARY KEY,
    isi BLOB NOT NULL
) STRICT;

-- Which file a version was read from, and what it was called.
CREATE TABLE asal_versi (
    versi INTEGER PRIMARY KEY REFERENCES versi_sop ON DELETE CASCADE,
    berkas TEXT NOT NULL REFERENCES berkas_asal,
    nama TEXT NOT NULL
) STRICT;

-- What a column of an office's table of steps holds, as somebody said by hand, by its head's letters.
CREATE TABLE kolom_langkah (
    judul TEXT PRIMARY KEY,
    isi TEXT NOT NULL
) STRICT, WITHOUT ROWID;
