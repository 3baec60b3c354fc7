-- Versi 9, bagian kantor.

-- Heads of the form that the office words in its own way; blank where it has no word of its own.
-- Those of a version stand in butir_sop.
CREATE TABLE judul_form (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    kegiatan TEXT NOT NULL,
    keterangan TEXT NOT NULL,
    nama TEXT NOT NULL,
    kualifikasi TEXT NOT NULL
) STRICT;
