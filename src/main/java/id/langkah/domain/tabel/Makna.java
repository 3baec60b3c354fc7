package id.langkah.domain.tabel;

import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Triwulan;
import java.util.Optional;
import java.util.stream.Stream;

/** The meaning of a column of an imported table. */
public sealed interface Makna {
    /** The words shown: {@code Target TW I}. */
    String kata();

    /** A code that is unique among all meanings, for storing: {@code TARGET_TW_I}. */
    String kode();

    /** A field of an indicator. */
    record Bidang(KolomIndikator kolom) implements Makna {
        /** The quarter whose target it is; empty for any other field. */
        Optional<Triwulan> triwulan() {
            return Stream.of(Triwulan.values())
                    .filter(triwulan -> KolomIndikator.TARGET_TRIWULAN.get(triwulan.nomor() - 1) == kolom)
                    .findFirst();
        }

        @Override
        public String kata() {
            return kolom.kata();
        }

        @Override
        public String kode() {
            return kolom.name();
        }
    }

    /** The changed target (P-APBD) of the year or a quarter. */
    record Perubahan(KolomIndikator kolom) implements Makna {
        private static final String AWAL = "PERUBAHAN:";

        @Override
        public String kata() {
            return kolom.kata().replace("Target", "Target perubahan");
        }

        @Override
        public String kode() {
            return AWAL + kolom.name();
        }
    }

    /** The realisasi of a part of the year. */
    record Capai(Masa masa) implements Makna {
        private static final String AWAL = "REALISASI:";

        @Override
        public String kata() {
            return "Realisasi " + masa.kata().replace("Triwulan", "TW");
        }

        @Override
        public String kode() {
            return AWAL + masa.kode();
        }
    }

    /** A remark beside a figure. */
    record Ulasan(KolomUlasan kolom) implements Makna {
        private static final String AWAL = "ULASAN:";

        @Override
        public String kata() {
            return kolom.kata();
        }

        @Override
        public String kode() {
            return AWAL + kolom.name();
        }
    }

    /** A known column that is not read, such as a percentage or the target of another year. */
    record Lain(String kata) implements Makna {
        private static final String AWAL = "LAIN:";

        @Override
        public String kode() {
            return AWAL + kata;
        }
    }

    /** Whether columns with this meaning are read. */
    default boolean isDibaca() {
        return !(this instanceof Lain);
    }

    /** The meaning of a column that holds a field of an indicator. */
    static Makna of(KolomIndikator kolom) {
        return new Bidang(kolom);
    }

    /** The meaning with that {@link #kode()}; empty when unknown. */
    static Optional<Makna> of(String kode) {
        return kode.startsWith(Lain.AWAL)
                ? Optional.of(new Lain(kode.substring(Lain.AWAL.length())))
                : semua().filter(makna -> makna.kode().equals(kode)).findFirst();
    }

    /** All meanings that a user can choose for a column. */
    static Stream<Makna> semua() {
        Stream<Makna> bidang = Stream.of(KolomIndikator.values()).map(Bidang::new);
        Stream<Makna> perubahan = Stream.concat(
                        Stream.of(KolomIndikator.TARGET_TAHUN), KolomIndikator.TARGET_TRIWULAN.stream())
                .map(Perubahan::new);
        Stream<Makna> realisasi = Masa.semua().map(Capai::new);
        Stream<Makna> ulasan = Stream.of(KolomUlasan.values()).map(Ulasan::new);
        return Stream.of(bidang, perubahan, realisasi, ulasan, Stream.of(KolomMasuk.TIDAK_DIBACA))
                .flatMap(stream -> stream);
    }
}
