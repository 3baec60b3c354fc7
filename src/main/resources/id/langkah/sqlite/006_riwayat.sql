-- Who changed an indicator; blank where nobody said so.
ALTER TABLE riwayat_indikator ADD COLUMN oleh TEXT NOT NULL DEFAULT '';
