-- The indicators that came as examples. They alone may be deleted with all that was said of them.
CREATE TABLE contoh (
    indikator INTEGER PRIMARY KEY REFERENCES indikator ON DELETE CASCADE
) STRICT;

DROP TRIGGER peristiwa_realisasi_kekal;

CREATE TRIGGER peristiwa_realisasi_kekal BEFORE DELETE ON peristiwa_realisasi
WHEN NOT EXISTS (SELECT 1 FROM realisasi r JOIN contoh c ON c.indikator = r.indikator
    WHERE r.id = OLD.realisasi)
BEGIN
    SELECT RAISE(ABORT, 'peristiwa tidak dapat dihapus');
END;

DROP TRIGGER bukti_kekal;

CREATE TRIGGER bukti_kekal BEFORE DELETE ON bukti
WHEN NOT EXISTS (SELECT 1 FROM realisasi r JOIN contoh c ON c.indikator = r.indikator
    WHERE r.id = OLD.realisasi)
BEGIN
    SELECT RAISE(ABORT, 'bukti tidak dapat dihapus');
END;
