package id.langkah.domain.kinerja;

import java.util.Optional;

/** What an indicator measures, from the top of the office's plan down. */
public enum Jenis {
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

    /** The word as shown. */
    public String kata() {
        return kata;
    }

    public static Optional<Jenis> of(String kata) {
        return ComparedWords.find(values(), jenis -> jenis.kata + "|" + jenis.lain, kata);
    }
}
