package id.langkah.ui.pengerjaan;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.service.KeadaanPerbaikan;
import id.langkah.service.ReturnEffect;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Words about Perbaikan and their signatures on the screens of runs. */
final class KataPerbaikan {
    private KataPerbaikan() {}

    /** A Perbaikan in words: {@code Realisasi anggaran, Triwulan I Tahun 2026: 20% menjadi 22%}. */
    static String baris(BarisPerbaikan baris) {
        return "%s, %s: %s menjadi %s"
                .formatted(
                        baris.indikator(),
                        baris.periode().teks(),
                        nilai(baris.perbaikan().semula()),
                        nilai(baris.perbaikan().menjadi()));
    }

    private static String nilai(Nilai nilai) {
        return nilai.isFilled() ? nilai.teks() : "(kosong)";
    }

    /** Its state: {@code Diverifikasi oleh Rina. Menunggu paraf.} */
    static String keadaan(BarisPerbaikan baris) {
        String last = baris.perbaikan()
                .tanda(baris.perbaikan().tahap())
                .map(tanda -> tanda.oleh().isBlank() ? "" : " oleh " + tanda.oleh())
                .orElse("");
        String now = baris.perbaikan().status();
        return KeadaanPerbaikan.next(baris)
                .map(next -> now + last + ". Menunggu " + next.benda() + ".")
                .orElse(baris.perbaikan().isDisetujui() ? now + last + ". Nilai baru berlaku." : now);
    }

    /** The signature in lower case: {@code diverifikasi}. */
    static String lower(TahapPerbaikan tahap) {
        return tahap.kata().toLowerCase(Locale.ROOT);
    }

    private static String benda(List<TahapPerbaikan> tahap) {
        return tahap.stream().map(TahapPerbaikan::benda).collect(joining(" dan "));
    }

    /** The signatures that are withdrawn and those that stay, one sentence each. */
    static List<String> akibat(ReturnEffect akibat) {
        var stays = akibat.mundur().tetap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> "Tetap: "
                        + entry.getKey().benda()
                        + ", karena "
                        + entry.getValue().kata()
                        + ".");
        var falls = akibat.mundur().dicabut().isEmpty()
                ? Stream.<String>of()
                : Stream.of("Dicabut: " + benda(akibat.mundur().dicabut()) + ".");
        return Stream.concat(falls, stays).toList();
    }
}
