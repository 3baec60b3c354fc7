package id.langkah.domain.cadangan;

import id.langkah.domain.Berkata;

/** A copy to which the office's file can be taken back, and where it comes from. */
public record TitikPulih(Asal asal, Cadangan cadangan) {

    /** Why the copy is there. */
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

        /** The words as shown. */
        @Override
        public String kata() {
            return kata;
        }
    }
}
