package id.langkah.domain.rekap;

import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Triwulan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of the Rekap Kinerja with figures: targets, Murni targets and realisasi. */
final class AngkaKinerja {
    private final RekapKinerja rekap;

    AngkaKinerja(RekapKinerja rekap) {
        this.rekap = rekap;
    }

    /** The columns, in order. */
    List<KolomRekap<BarisKinerja>> kolom() {
        var kolom = new ArrayList<KolomRekap<BarisKinerja>>();
        kolom.add(figure(
                        LembarKinerja.TARGET_TAHUN,
                        "Tahun",
                        baris -> baris.indikator().target().tahunan())
                .dalam("Target"));
        kolom.add(murni(LembarKinerja.MURNI_TAHUN, "Tahun (murni)", Target::tahunan));
        for (Triwulan triwulan : Triwulan.values()) {
            kolom.add(figure(
                            LembarKinerja.TARGET + triwulan.nomor(),
                            triwulan.singkat(),
                            baris -> baris.indikator().target().triwulan(triwulan))
                    .dalam("Target"));
            kolom.add(murni(
                    LembarKinerja.MURNI + triwulan.nomor(),
                    triwulan.singkat() + " (murni)",
                    target -> target.triwulan(triwulan)));
        }
        for (Triwulan triwulan : Triwulan.values()) {
            kolom.add(figure(
                            LembarKinerja.REALISASI + triwulan.nomor(),
                            triwulan.singkat(),
                            baris -> baris.realisasi().get(triwulan.nomor() - 1))
                    .dalam("Realisasi"));
        }
        kolom.add(figure(LembarKinerja.SAMPAI, "s.d. " + rekap.sampai().singkat(), BarisKinerja::sampai)
                .dalam("Realisasi"));
        kolom.add(KolomRekap.<BarisKinerja>teks("Pecahan", "Pembilang dan penyebut", 18, AngkaKinerja::pecahan)
                .bila(rekap.baris().stream().anyMatch(baris -> !pecahan(baris).isEmpty()))
                .dalam("Realisasi"));
        return kolom;
    }

    /** The column of a Murni target, filled where another target is in force. */
    private KolomRekap<BarisKinerja> murni(String kunci, String judul, Function<Target, Nilai> which) {
        Function<BarisKinerja, Nilai> other = baris -> {
            Nilai first = which.apply(baris.murni());
            return first.equals(which.apply(baris.indikator().target())) ? Nilai.BELUM : first;
        };
        return figure(kunci, judul, other)
                .bila(rekap.baris().stream().map(other).anyMatch(Nilai::isFilled))
                .dalam("Target");
    }

    /** Numerator and denominator of the percentage so far; blank when it was not typed as a fraction. */
    private static String pecahan(BarisKinerja baris) {
        return baris.sampai()
                .pecahan()
                .map(pecahan -> pecahan.kata(baris.indikator().uraian()).replace("; ", "\n"))
                .orElse("");
    }

    /** A column with a figure of each indicator. */
    static KolomRekap<BarisKinerja> figure(String kunci, String judul, Function<BarisKinerja, Nilai> nilai) {
        return KolomRekap.of(
                kunci,
                judul,
                8,
                JenisKolom.ANGKA,
                baris -> IsiSel.of(nilai.apply(baris), baris.indikator().ukuran()));
    }
}
