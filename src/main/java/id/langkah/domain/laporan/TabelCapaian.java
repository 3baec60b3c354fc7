package id.langkah.domain.laporan;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.rekap.BarisLkjip;
import id.langkah.domain.rekap.RekapLkjip;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of Bab III about the indicators of one sasaran. */
final class TabelCapaian {
    private static final String TIDAK_ADA = "–";

    private final BahanLaporan bahan;

    /** The realisasi of two years before, keyed by the indicator's kunci. */
    private final Map<String, Nilai> duaTahunLalu = new HashMap<>();

    TabelCapaian(BahanLaporan bahan) {
        this.bahan = bahan;
        RekapLkjip.of(bahan.tahun() - 1, bahan.indikator(), bahan.pengaturan())
                .baris()
                .forEach(baris -> duaTahunLalu.put(baris.indikator().kunci(), baris.realisasiLalu()));
    }

    Tabel capaian(List<BarisLkjip> baris, String judul) {
        return new Tabel(
                List.of(
                        Kolom.tengah("No", 0.07),
                        Kolom.of("Indikator", 0.33),
                        Kolom.tengah("Target", 0.16),
                        Kolom.tengah("Realisasi", 0.16),
                        Kolom.tengah("Capaian (%)", 0.13),
                        Kolom.tengah("Kategori", 0.15)),
                rows(
                        baris,
                        butir -> List.of(
                                target(butir), realisasi(butir), butir.capaian().sejajar(), kategori(butir))),
                judul);
    }

    /** The table comparing with earlier years; empty when none was measured before. */
    Optional<Tabel> lalu(List<BarisLkjip> baris, String judul) {
        boolean any = baris.stream()
                .anyMatch(butir ->
                        butir.realisasiLalu().isFilled() || duaTahunLalu(butir).isFilled());
        return any ? Optional.of(tahun(baris, judul)) : Optional.empty();
    }

    private Nilai duaTahunLalu(BarisLkjip baris) {
        return duaTahunLalu.getOrDefault(baris.indikator().kunci(), Nilai.BELUM);
    }

    private Tabel tahun(List<BarisLkjip> baris, String judul) {
        int tahun = bahan.tahun();
        boolean two = baris.stream().anyMatch(butir -> duaTahunLalu(butir).isFilled());
        var kolom = new ArrayList<Kolom>(List.of(Kolom.tengah("No", 0.06), Kolom.of("Indikator", two ? 0.22 : 0.34)));
        if (two) {
            kolom.add(Kolom.tengah("Realisasi " + (tahun - 2), 0.12));
        }
        kolom.add(Kolom.tengah("Realisasi " + (tahun - 1), 0.12));
        kolom.add(Kolom.tengah("Realisasi " + tahun, 0.12));
        kolom.add(Kolom.tengah("Capaian " + (tahun - 1) + " (%)", 0.115));
        kolom.add(Kolom.tengah("Capaian " + tahun + " (%)", 0.115));
        kolom.add(Kolom.tengah("Perubahan (poin)", 0.13));
        return new Tabel(kolom, rows(baris, butir -> years(butir, two)), judul);
    }

    private List<String> years(BarisLkjip baris, boolean two) {
        var sel = new ArrayList<String>(two ? List.of(tulis(duaTahunLalu(baris), baris)) : List.of());
        sel.add(tulis(baris.realisasiLalu(), baris));
        sel.add(realisasi(baris));
        sel.add(baris.capaianLalu().sejajar());
        sel.add(baris.capaian().sejajar());
        sel.add(baris.perubahanTercetak().map(TabelCapaian::signed).orElse(TIDAK_ADA));
        return sel;
    }

    /** The table comparing with the Renstra; empty when it has no target for any of them. */
    Optional<Tabel> renstra(List<BarisLkjip> baris, String judul) {
        boolean any = baris.stream()
                .anyMatch(butir -> butir.indikator().target().akhirRenstra().isFilled());
        return any
                ? Optional.of(new Tabel(
                        List.of(
                                Kolom.tengah("No", 0.07),
                                Kolom.of("Indikator", 0.39),
                                Kolom.tengah("Realisasi " + bahan.tahun(), 0.18),
                                Kolom.tengah("Target Akhir Renstra", 0.18),
                                Kolom.tengah("Tingkat Kemajuan (%)", 0.18)),
                        rows(
                                baris,
                                butir -> List.of(
                                        realisasi(butir),
                                        tulis(butir.indikator().target().akhirRenstra(), butir),
                                        butir.terhadapRenstra().sejajar())),
                        judul))
                : Optional.empty();
    }

    /** The table comparing with other levels; empty when there is no figure. */
    Optional<Tabel> pembanding(List<BarisLkjip> baris, String judul) {
        boolean any = baris.stream()
                .anyMatch(
                        butir -> provinsi(butir).isPresent() || nasional(butir).isPresent());
        return any
                ? Optional.of(new Tabel(
                        List.of(
                                Kolom.tengah("No", 0.07),
                                Kolom.of("Indikator", 0.39),
                                Kolom.tengah("Realisasi " + bahan.tahun(), 0.18),
                                Kolom.tengah("Provinsi", 0.18),
                                Kolom.tengah("Nasional", 0.18)),
                        rows(
                                baris,
                                butir -> List.of(
                                        realisasi(butir),
                                        provinsi(butir)
                                                .map(nilai -> tulis(nilai, butir))
                                                .orElse(TIDAK_ADA),
                                        nasional(butir)
                                                .map(nilai -> tulis(nilai, butir))
                                                .orElse(TIDAK_ADA))),
                        judul))
                : Optional.empty();
    }

    /** The figure of the province, when known. */
    Optional<Nilai> provinsi(BarisLkjip baris) {
        return read(KolomIndikator.PEMBANDING_PROVINSI, baris);
    }

    /** The figure of the nation, when known. */
    Optional<Nilai> nasional(BarisLkjip baris) {
        return read(KolomIndikator.PEMBANDING_NASIONAL, baris);
    }

    private Optional<Nilai> read(KolomIndikator kolom, BarisLkjip baris) {
        return Optional.of(bahan.pengaturan()
                        .read(kolom.text(baris.indikator()), baris.indikator().ukuran()))
                .filter(Nilai::isFilled);
    }

    /**
     * The sources of the comparison figures, without repetition, separated by semicolons; empty
     * when no indicator names one.
     */
    static String sumber(List<BarisLkjip> baris) {
        return baris.stream()
                .map(butir ->
                        KolomIndikator.SUMBER_PEMBANDING.text(butir.indikator()).strip())
                .filter(teks -> !teks.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<Baris> rows(List<BarisLkjip> baris, Function<BarisLkjip, List<String>> rest) {
        return baris.stream()
                .map(butir -> {
                    var sel = new ArrayList<String>(
                            List.of("" + butir.nomor(), butir.indikator().nama()));
                    sel.addAll(rest.apply(butir));
                    return new Baris(sel, false);
                })
                .toList();
    }

    private static String signed(BigDecimal poin) {
        String teks = Angka.writeAligned(poin.abs(), Capaian.DESIMAL);
        return poin.signum() == 0 ? teks : (poin.signum() > 0 ? "+" : "−") + teks;
    }

    private static String target(BarisLkjip baris) {
        return tulis(baris.indikator().target().tahunan(), baris);
    }

    private static String realisasi(BarisLkjip baris) {
        return tulis(baris.realisasi(), baris);
    }

    private static String tulis(Nilai nilai, BarisLkjip baris) {
        return AngkaTertulis.of(nilai, baris.indikator().ukuran());
    }

    private static String kategori(BarisLkjip baris) {
        return Optional.ofNullable(baris.kategori()).map(Kategori::nama).orElse(TIDAK_ADA);
    }
}
