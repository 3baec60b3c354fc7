package id.langkah.domain.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds items that list several things separated by commas. */
final class PeriksaButir {

    /** A comma or semicolon between words, outside brackets. */
    private static final Pattern PART = Pattern.compile("(?:,\\s+|;\\s*)(?![^(]*\\))");

    private final Pemeriksaan pemeriksaan;

    PeriksaButir(Pemeriksaan pemeriksaan) {
        this.pemeriksaan = pemeriksaan;
    }

    void check() {
        check(Ketentuan.Bagian.PERALATAN);
        check(Ketentuan.Bagian.PENCATATAN);
        for (int i = 0; i < pemeriksaan.size(); i++) {
            MutuBaku baku = pemeriksaan.row(i).mutuBaku();
            List<String> nama =
                    baku.kelengkapan().stream().map(Kelengkapan::nama).toList();
            check(i, "Kelengkapan", nama, PeriksaButir::splitKelengkapan);
            check(i, "Output", baku.output(), mutu -> mutu.withOutput(split(mutu.output())));
        }
    }

    private void check(Ketentuan.Bagian bagian) {
        List<String> joined = joined(bagian.of(pemeriksaan.sop().ketentuan()));
        if (!joined.isEmpty()) {
            pemeriksaan.tell(
                    Pokok.BUTIR_BERKOMA,
                    bagian.kata(),
                    sentence(joined),
                    "Pecah bila memang beberapa butir.",
                    new Temuan.Mend("Pecah pada koma", sop -> split(sop, bagian)));
        }
    }

    private void check(int index, String kolom, List<String> butir, UnaryOperator<MutuBaku> split) {
        List<String> joined = joined(butir);
        if (!joined.isEmpty()) {
            pemeriksaan.tell(
                    Pokok.BUTIR_BERKOMA,
                    index,
                    kolom,
                    sentence(joined),
                    "Pecah bila memang beberapa butir.",
                    new Temuan.Mend(
                            "Pecah pada koma",
                            sop -> sop.withAktivitas(index, row -> row.withMutuBaku(split.apply(row.mutuBaku())))));
        }
    }

    private static String sentence(List<String> joined) {
        return "Ditulis sebagai satu butir: \"" + String.join("\"; \"", joined) + "\".";
    }

    private static List<String> joined(List<String> butir) {
        return butir.stream().filter(teks -> parts(teks).size() > 1).toList();
    }

    private static List<String> parts(String butir) {
        return Stream.of(PART.split(butir, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals("-"))
                .toList();
    }

    private static List<String> split(List<String> butir) {
        return butir.stream()
                .flatMap(teks -> parts(teks).size() > 1 ? parts(teks).stream() : Stream.of(teks))
                .toList();
    }

    private static MutuBaku splitKelengkapan(MutuBaku baku) {
        List<Kelengkapan> all = new ArrayList<>();
        for (Kelengkapan kelengkapan : baku.kelengkapan()) {
            split(List.of(kelengkapan.nama())).forEach(nama -> all.add(new Kelengkapan(nama, kelengkapan.wajib())));
        }
        return baku.withKelengkapan(all);
    }

    private static Sop split(Sop sop, Ketentuan.Bagian bagian) {
        Ketentuan old = sop.ketentuan();
        return sop.withKetentuan(old.with(bagian, split(bagian.of(old))));
    }
}
