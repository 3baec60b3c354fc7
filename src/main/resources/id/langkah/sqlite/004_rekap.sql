-- Where the office's rekap differs from the usual one: a sheet, or a column of it.
CREATE TABLE susunan_rekap (
    lembar TEXT NOT NULL,
    kolom TEXT NOT NULL, -- blank for the sheet itself
    tampil INTEGER NOT NULL CHECK (tampil IN (0, 1)),
    PRIMARY KEY (lembar, kolom)
) STRICT, WITHOUT ROWID;
