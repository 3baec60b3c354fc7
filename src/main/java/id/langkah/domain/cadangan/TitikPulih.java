package id.langkah.domain.cadangan;

import id.langkah.domain.Berkata;

/** A backup to which the office's file can be restored, and why it was made. */
public record TitikPulih(Asal asal, Cadangan cadangan) {

    /** Why the backup was made. */
    public enum Asal implements Berkata {
        HARIAN("Cadangan"),
        TEMPAT_KEDUA("Cadangan di tempat kedua"),
        SEBELUM_PEMULIHAN("Keadaan sebelum dipulihkan"),
        SEBELUM_PEMUTAKHIRAN("Keadaan sebelum dimutakhirkan"),
        SEBELUM_PENGHAPUSAN("Keadaan sebelum dihapus"),
        DIPINDAHKAN("Berkas di tempat yang lama"),
        RUSAK("Berkas rusak yang disimpan");

        private final String kata;

        Asal(String kata) {
            this.kata = kata;
        }

        @Override
        public String kata() {
            return kata;
        }
    }
}
