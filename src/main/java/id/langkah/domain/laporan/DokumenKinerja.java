package id.langkah.domain.laporan;

import id.langkah.domain.Berkata;
import java.util.Arrays;
import java.util.Optional;

/** The papers of an office's year, by the words in which one asks for them. */
public enum DokumenKinerja implements Berkata {
    PK("pk", "Perjanjian Kinerja"),
    PK_PERUBAHAN("pk-perubahan", "Perjanjian Kinerja Perubahan"),
    IKU("iku", "Indikator Kinerja Utama"),
    LKJIP("lkjip", "Laporan Kinerja (LKjIP)");

    private final String kode;
    private final String kata;

    DokumenKinerja(String kode, String kata) {
        this.kode = kode;
        this.kata = kata;
    }

    /** As it is typed in a command. */
    public String kode() {
        return kode;
    }

    @Override
    public String kata() {
        return kata;
    }

    public static Optional<DokumenKinerja> of(String kode) {
        return Arrays.stream(values())
                .filter(dokumen -> dokumen.kode.equalsIgnoreCase(kode.strip()))
                .findFirst();
    }
}
