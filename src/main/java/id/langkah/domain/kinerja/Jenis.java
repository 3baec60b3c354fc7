package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.Optional;

/** The level of an indicator in the office's plan, from the top down. */
public enum Jenis implements Berkata {
    IKU("IKU", "Indikator Kinerja Utama"),
    SASARAN("Sasaran", "Sasaran Strategis|Indikator Sasaran"),
    PROGRAM("Program", "Indikator Program"),
    KEGIATAN("Kegiatan", "Indikator Kegiatan"),
    SUB_KEGIATAN("Sub kegiatan", "Indikator Sub Kegiatan");

    private final String kata;
    private final String lain;

    Jenis(String kata, String lain) {
        this.kata = kata;
        this.lain = lain;
    }

    @Override
    public String kata() {
        return kata;
    }

    /** The value that a text names; empty when unknown. */
    public static Optional<Jenis> of(String kata) {
        return ComparedWords.find(values(), jenis -> jenis.kata + "|" + jenis.lain, kata);
    }
}
