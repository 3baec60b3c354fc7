package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PemeriksaNilai;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Ukuran;
import java.util.List;
import java.util.stream.Stream;

/** Checks a fact about a figure against the rules, its content and the kind of the figure. */
final class PemeriksaFakta {
    private static final int TERPANJANG = 500;

    private PemeriksaFakta() {}

    /** Why the fact may not be recorded; empty when it may. */
    static List<Masalah> check(
            IndikatorTercatat tercatat, Realisasi figure, PeristiwaRealisasi peristiwa, String oleh) {
        if (!tercatat.indikator().ukuran().frekuensi().masa().contains(figure.masa())) {
            return List.of(Masalah.galat(
                    "Indikator ini tidak diukur pada " + figure.masa().kata() + ".",
                    "",
                    "Isi pada bagian tahun yang diukur, atau ganti frekuensinya."));
        }
        Ukuran ukuran = tercatat.indikator().ukuran();
        return Stream.of(
                        figure.check(oleh, peristiwa),
                        content(peristiwa),
                        PemeriksaNilai.refusal(counting(figure, peristiwa), ukuran))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The value that may not be text in place of a number when this fact is recorded: the new one,
     * or the present one when it goes to the next state; {@link Nilai#BELUM} for other facts.
     */
    private static Nilai counting(Realisasi figure, PeristiwaRealisasi peristiwa) {
        return switch (peristiwa) {
            case Diisi fact -> fact.nilai();
            case PeristiwaRealisasi.PerbaikanDiusulkan fact -> fact.menjadi();
            case PeristiwaRealisasi.Dikumpulkan fact -> figure.nilai();
            case PeristiwaRealisasi.Diverifikasi fact -> figure.nilai();
            case PeristiwaRealisasi.Ditetapkan fact -> figure.nilai();
            default -> Nilai.BELUM;
        };
    }

    /** What is wrong with the content of a fact. */
    private static List<Masalah> content(PeristiwaRealisasi peristiwa) {
        return switch (peristiwa) {
            case Diisi fact -> length(fact.nilai());
            case PeristiwaRealisasi.BuktiDitambah fact -> content(List.of(fact.bukti()));
            case PeristiwaRealisasi.PerbaikanDiusulkan fact ->
                Stream.concat(length(fact.menjadi()).stream(), content(fact.bukti()).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static List<Masalah> content(List<Bukti> bukti) {
        return bukti.stream()
                .flatMap(butir -> butir.check(Bukti.UKURAN_TERBESAR).stream())
                .toList();
    }

    private static List<Masalah> length(Nilai nilai) {
        return nilai.teks().length() <= TERPANJANG
                ? List.of()
                : List.of(Masalah.galat(
                        "Isian nilai lebih dari " + TERPANJANG + " huruf.",
                        "",
                        "Ringkas, lalu tulis selebihnya sebagai penjelasan."));
    }
}
