package id.langkah.cli;

import id.langkah.domain.Masalah;
import java.util.Locale;

/** Writes findings as lines of text. */
final class FindingLines {
    private FindingLines() {}

    /** One finding as a line: {@code galat: sop.json:12:8: Aktivitas 8, kolom Waktu: pesan saran}. */
    static String of(Masalah masalah) {
        var text = new StringBuilder(masalah.tingkat().name().toLowerCase(Locale.ROOT));
        Masalah.Letak letak = masalah.letak();
        if (letak != null) {
            text.append(": ").append(letak.berkas());
            if (letak.baris() > 0) {
                text.append(':').append(letak.baris()).append(':').append(letak.kolom());
            }
        }
        add(text, ": ", masalah.tempat());
        add(text, ": ", masalah.pesan());
        add(text, " ", masalah.saran());
        return text.toString();
    }

    private static void add(StringBuilder text, String before, String part) {
        if (!part.isBlank()) {
            text.append(before).append(part);
        }
    }
}
