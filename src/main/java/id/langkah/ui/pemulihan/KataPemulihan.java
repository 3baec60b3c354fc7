package id.langkah.ui.pemulihan;

import id.langkah.domain.Hitungan;
import id.langkah.domain.Tanggal;
import id.langkah.domain.cadangan.IsiCadangan;
import id.langkah.domain.cadangan.JalanPulih;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for the ways of recovery. */
final class KataPemulihan {
    private KataPemulihan() {}

    /** What a way recovers: {@code 5 SOP · 3 pengerjaan · terakhir diisi 2 Maret 2026 09.20}. */
    static String isi(JalanPulih way) {
        IsiCadangan isi = way.isi();
        if (isi.isKosong()) {
            return "Belum berisi pekerjaan.";
        }
        return Stream.concat(
                        Stream.of(Hitungan.values())
                                .filter(apa -> isi.jumlah(apa) > 0)
                                .map(apa -> isi.jumlah(apa) + " " + kata(apa)),
                        isi.terakhir().stream().map(saat -> "terakhir diisi " + Tanggal.panjang(saat)))
                .collect(Collectors.joining(" · "));
    }

    private static String kata(Hitungan apa) {
        return apa == Hitungan.SOP ? apa.kata() : apa.kata().toLowerCase(Locale.ROOT);
    }

    /** The name of a way. */
    static String nama(JalanPulih way) {
        return way.cara() == JalanPulih.Cara.CADANGAN
                ? "Cadangan " + way.isi().berkas().getFileName()
                : way.cara().kata();
    }
}
