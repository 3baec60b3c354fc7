package id.langkah.domain.perencanaan;

import id.langkah.domain.Angka;
import id.langkah.domain.Ejaan;
import id.langkah.domain.Masalah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Points out what is missing or unusual in a tree; its findings never prevent saving. */
public final class PemeriksaPohon {
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final BigDecimal TELITI = new BigDecimal("0.05");

    private final Renstra renstra;
    private final PohonKinerja pohon;
    private final List<TemuanPohon> temuan = new ArrayList<>();

    private PemeriksaPohon(Renstra renstra) {
        this.renstra = renstra;
        this.pohon = renstra.pohon();
    }

    /** All findings in the order of the tree. */
    public static List<TemuanPohon> check(Renstra renstra) {
        var pemeriksa = new PemeriksaPohon(renstra);
        IntStream.range(0, renstra.pohon().size()).forEach(pemeriksa::check);
        for (TingkatPohon tingkat : TingkatPohon.values()) {
            pemeriksa.weights(tingkat);
        }
        return pemeriksa.temuan.stream()
                .sorted(Comparator.comparingInt(TemuanPohon::simpul))
                .toList();
    }

    private void check(int at) {
        SimpulPohon simpul = pohon.get(at);
        TingkatPohon tingkat = simpul.tingkat();
        if (simpul.uraian().isEmpty()) {
            warn(at, tingkat.kata() + " ini belum diisi uraiannya.", "Isi uraiannya, atau hapus barisnya.");
            return;
        }
        place(at);
        if (simpul.indikator().isEmpty()) {
            String pesan = tingkat.kata() + " ini belum memiliki indikator.";
            if (tingkat == TingkatPohon.SASARAN) {
                warn(at, pesan, "Tambahkan indikator yang mengukur tercapainya sasaran.");
            } else {
                advise(at, pesan, "Tambahkan indikatornya.");
            }
        }
        if (tingkat.isHasil() && KataKeluaran.tujuan(simpul.uraian())) {
            advise(
                    at,
                    "Uraian " + tingkat.kecil() + " ini berbunyi seperti keluaran (output), bukan hasil (outcome).",
                    "Sebutkan keadaan yang membaik, misalnya \"Meningkatnya …\".");
        }
        boolean answered = pohon.jalur(at).stream()
                .anyMatch(above -> !pohon.get(above).penanggungJawab().isEmpty());
        if (!answered && tingkat != TingkatPohon.TUJUAN) {
            advise(at, "Penanggung jawab belum diisi.", "Isi jabatan atau bidang yang bertanggung jawab.");
        }
        simpul.indikator().forEach(butir -> check(at, butir));
    }

    /** Checks the place of a node among its parents and siblings. */
    private void place(int at) {
        SimpulPohon simpul = pohon.get(at);
        OptionalInt induk = pohon.induk(at);
        int above = induk.isPresent() ? pohon.get(induk.getAsInt()).tingkat().dalam() : -1;
        boolean top = induk.isEmpty() && simpul.tingkat().dalam() <= TingkatPohon.SASARAN.dalam();
        if (!top && simpul.tingkat().dalam() > above + 1) {
            String missing =
                    TingkatPohon.at(simpul.tingkat().dalam() - 1).orElseThrow().kecil();
            advise(
                    at,
                    simpul.tingkat().kata() + " ini tidak berada di bawah " + missing + ".",
                    "Pindahkan ke bawah " + missing + "-nya, atau ganti tingkatnya.");
        }
        for (OptionalInt other = pohon.above(at); other.isPresent(); other = pohon.above(other.getAsInt())) {
            if (Ejaan.letters(pohon.get(other.getAsInt()).uraian()).equals(Ejaan.letters(simpul.uraian()))) {
                advise(at, "Uraian yang sama sudah ada di bawah induk yang sama.", "Hapus atau bedakan salah satunya.");
                return;
            }
        }
    }

    private void check(int at, IndikatorRenstra butir) {
        String nama = "Indikator \"" + butir.nama() + "\"";
        SimpulPohon simpul = pohon.get(at);
        if (simpul.tingkat().isHasil() && KataKeluaran.indikator(butir.nama())) {
            warn(
                    at,
                    nama + " berbunyi seperti keluaran (output), padahal mengukur "
                            + simpul.tingkat().kecil() + ".",
                    "Ukur hasilnya (outcome), misalnya persentase, indeks, atau angka yang membaik.");
        }
        List<Integer> missing = renstra.tahun().stream()
                .filter(tahun -> !butir.target(tahun).isFilled())
                .toList();
        if (missing.size() == renstra.tahun().size()) {
            warn(at, nama + " belum memiliki target.", "Isi target setiap tahunnya di bagian Renstra.");
        } else if (!missing.isEmpty()) {
            advise(
                    at,
                    nama + " belum memiliki target tahun "
                            + String.join(
                                    ", ",
                                    missing.stream().map(tahun -> "" + tahun).toList()) + ".",
                    "Lengkapi targetnya di bagian Renstra.");
        }
        if (butir.pokok().ukuran().satuan().isBlank()) {
            advise(at, nama + " belum memiliki satuan.", "Isi satuannya.");
        }
    }

    /**
     * Checks that weights add up to 100, either for all indicators of a level together or for each
     * node. Indicators without a weight are ignored.
     */
    private void weights(TingkatPohon tingkat) {
        List<Integer> weighted = IntStream.range(0, pohon.size())
                .filter(at -> pohon.get(at).tingkat() == tingkat && sum(at).signum() > 0)
                .boxed()
                .toList();
        BigDecimal all = weighted.stream().map(this::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weighted.isEmpty() || isWhole(all)) {
            return;
        }
        for (int at : weighted) {
            if (!isWhole(sum(at))) {
                warn(
                        at,
                        "Jumlah bobot indikatornya " + Angka.write(sum(at), 2) + ", bukan 100.",
                        "Sesuaikan bobotnya sehingga berjumlah 100.");
            }
        }
    }

    private BigDecimal sum(int at) {
        return pohon.get(at).indikator().stream()
                .map(butir -> butir.pokok().bobot())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isWhole(BigDecimal sum) {
        return near(sum, SERATUS) || sum.compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean near(BigDecimal sum, BigDecimal whole) {
        return sum.subtract(whole).abs().compareTo(TELITI) <= 0;
    }

    private void warn(int at, String pesan, String saran) {
        temuan.add(new TemuanPohon(at, Masalah.peringatan(pesan, pohon.get(at).sebutan(), saran)));
    }

    private void advise(int at, String pesan, String saran) {
        temuan.add(new TemuanPohon(at, Masalah.saran(pesan, pohon.get(at).sebutan(), saran)));
    }
}
