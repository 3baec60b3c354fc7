package id.langkah.domain.sop;

import java.util.List;

/** The six numbered text blocks of the identity page (PermenPAN-RB 35/2012). */
public record Ketentuan(
        List<String> dasarHukum,
        List<String> kualifikasiPelaksana,
        List<String> keterkaitan,
        List<String> peralatan,
        List<String> peringatan,
        List<String> pencatatan) {

    /** Nothing filled yet. */
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
}
