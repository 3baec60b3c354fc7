-- What the half-yearly monitoring says of an SOP.
CREATE TABLE monitoring (
    sop INTEGER NOT NULL REFERENCES sop ON DELETE CASCADE,
    tahun INTEGER NOT NULL,
    semester INTEGER NOT NULL CHECK (semester IN (1, 2)),
    baik INTEGER NOT NULL CHECK (baik IN (0, 1)),
    catatan TEXT NOT NULL,
    tindakan TEXT NOT NULL,
    saat TEXT NOT NULL,
    PRIMARY KEY (sop, tahun, semester)
) STRICT, WITHOUT ROWID;

-- The yearly evaluation of an SOP, and its statements that are answered.
CREATE TABLE evaluasi (
    sop INTEGER NOT NULL REFERENCES sop ON DELETE CASCADE,
    tahun INTEGER NOT NULL,
    catatan TEXT NOT NULL,
    saat TEXT NOT NULL,
    PRIMARY KEY (sop, tahun)
) STRICT, WITHOUT ROWID;

CREATE TABLE jawaban_evaluasi (
    sop INTEGER NOT NULL,
    tahun INTEGER NOT NULL,
    pernyataan TEXT NOT NULL,
    ya INTEGER NOT NULL CHECK (ya IN (0, 1)),
    PRIMARY KEY (sop, tahun, pernyataan),
    FOREIGN KEY (sop, tahun) REFERENCES evaluasi ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
