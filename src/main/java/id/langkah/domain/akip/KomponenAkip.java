package id.langkah.domain.akip;

import id.langkah.domain.Berkata;
import id.langkah.domain.Ejaan;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A component of the evaluation with its weight (PermenPAN-RB 88/2021). */
public enum KomponenAkip implements Berkata {
    PERENCANAAN(1, "Perencanaan Kinerja", 30),
    PENGUKURAN(2, "Pengukuran Kinerja", 30),
    PELAPORAN(3, "Pelaporan Kinerja", 15),
    EVALUASI(4, "Evaluasi Akuntabilitas Kinerja Internal", 25);

    private final int nomor;
    private final String kata;
    private final BigDecimal bobot;

    KomponenAkip(int nomor, String kata, int bobot) {
        this.nomor = nomor;
        this.kata = kata;
        this.bobot = BigDecimal.valueOf(bobot);
    }

    /** The component that an office's words name by its first word; empty when they name none. */
    static Optional<KomponenAkip> named(String teks) {
        String letters = Ejaan.letters(teks);
        return Stream.of(values())
                .filter(komponen -> letters.contains(Ejaan.letters(komponen.kata.split(" ", 2)[0])))
                .findFirst();
    }

    /** The words as printed. */
    @Override
    public String kata() {
        return kata;
    }

    /** From 1 to 4. */
    public int nomor() {
        return nomor;
    }

    /** The weight in points; the weights of all components add up to 100. */
    public BigDecimal bobot() {
        return bobot;
    }

    /** The weight of a part of the component, in points: 6, 9 or 15 of a component of 30. */
    public BigDecimal bobot(SubAkip sub) {
        return bobot.multiply(sub.bagian());
    }
}
