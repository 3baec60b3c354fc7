package id.langkah.domain.sop;

import id.langkah.domain.Berkata;
import java.util.List;
import java.util.function.Function;

/** The six numbered text blocks of the identity page (PermenPAN-RB 35/2012). */
public record Ketentuan(
        List<String> dasarHukum,
        List<String> kualifikasiPelaksana,
        List<String> keterkaitan,
        List<String> peralatan,
        List<String> peringatan,
        List<String> pencatatan) {

    /** All six blocks empty. */
    public static final Ketentuan BELUM =
            new Ketentuan(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Ketentuan {
        dasarHukum = List.copyOf(dasarHukum);
        kualifikasiPelaksana = List.copyOf(kualifikasiPelaksana);
        keterkaitan = List.copyOf(keterkaitan);
        peralatan = List.copyOf(peralatan);
        peringatan = List.copyOf(peringatan);
        pencatatan = List.copyOf(pencatatan);
    }

    /** The six blocks in the order of the form: row by row, from the left. */
    public enum Bagian implements Berkata {
        DASAR_HUKUM("Dasar Hukum"),
        KUALIFIKASI_PELAKSANA("Kualifikasi Pelaksana"),
        KETERKAITAN("Keterkaitan"),
        PERALATAN("Peralatan/Perlengkapan"),
        PERINGATAN("Peringatan"),
        PENCATATAN("Pencatatan dan Pendataan");

        private final String kata;

        Bagian(String kata) {
            this.kata = kata;
        }

        /** The printed title of the block. */
        @Override
        public String kata() {
            return kata;
        }

        /** The items of this block. */
        public List<String> of(Ketentuan ketentuan) {
            return switch (this) {
                case DASAR_HUKUM -> ketentuan.dasarHukum();
                case KUALIFIKASI_PELAKSANA -> ketentuan.kualifikasiPelaksana();
                case KETERKAITAN -> ketentuan.keterkaitan();
                case PERALATAN -> ketentuan.peralatan();
                case PERINGATAN -> ketentuan.peringatan();
                case PENCATATAN -> ketentuan.pencatatan();
            };
        }
    }

    /** A copy with other items in one block. */
    public Ketentuan with(Bagian bagian, List<String> butir) {
        Function<Bagian, List<String>> now = item -> item == bagian ? butir : item.of(this);
        return new Ketentuan(
                now.apply(Bagian.DASAR_HUKUM),
                now.apply(Bagian.KUALIFIKASI_PELAKSANA),
                now.apply(Bagian.KETERKAITAN),
                now.apply(Bagian.PERALATAN),
                now.apply(Bagian.PERINGATAN),
                now.apply(Bagian.PENCATATAN));
    }
}
