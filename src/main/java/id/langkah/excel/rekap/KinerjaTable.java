package id.langkah.excel.rekap;

import static id.langkah.domain.rekap.LembarKinerja.BOBOT;
import static id.langkah.domain.rekap.LembarKinerja.CAPAIAN_TAHUN;
import static id.langkah.domain.rekap.LembarKinerja.CAPAIAN_TW;
import static id.langkah.domain.rekap.LembarKinerja.CAPAIAN_UTUH;
import static id.langkah.domain.rekap.LembarKinerja.KATEGORI;
import static id.langkah.domain.rekap.LembarKinerja.KETERANGAN;
import static id.langkah.domain.rekap.LembarKinerja.REALISASI;
import static id.langkah.domain.rekap.LembarKinerja.SAMPAI;
import static id.langkah.domain.rekap.LembarKinerja.SATU_TW;
import static id.langkah.domain.rekap.LembarKinerja.TARGET;
import static id.langkah.domain.rekap.LembarKinerja.TARGET_SAMPAI;
import static id.langkah.domain.rekap.LembarKinerja.TARGET_TAHUN;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.IsiSel;
import id.langkah.domain.rekap.JenisKolom;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import id.langkah.domain.rekap.LembarKinerja;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.excel.kit.Formulas;
import id.langkah.excel.kit.Shade;
import id.langkah.excel.kit.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formulas of the Rekap Kinerja: capaian, kategori, and reasons for a missing capaian. */
final class KinerjaTable {
    /** The capaian of the year, without the means in between. */
    static final String SATU_TAHUN = "SatuTahun";

    private final RekapKinerja rekap;
    private final WrittenNumbers numbers;
    private final KinerjaFigures figures;

    private KinerjaTable(RekapKinerja rekap, WrittenNumbers numbers) {
        this.rekap = rekap;
        this.numbers = numbers;
        this.figures = new KinerjaFigures(rekap);
    }

    /** @param juta whether figures in rupiah are shown in millions */
    static Table<BarisKinerja> of(RekapKinerja rekap, WrittenNumbers numbers, boolean juta) {
        return new KinerjaTable(rekap, numbers).table(juta);
    }

    /** The key of the column with a capaian times its weight. */
    static String product(String share) {
        return share + "Berbobot";
    }

    private Table<BarisKinerja> table(boolean juta) {
        Triwulan now = rekap.sampai();
        String bobot = "{range:" + BOBOT + "}";
        String deciding = figures.isYear() ? CAPAIAN_TAHUN : CAPAIAN_TW;
        var formulas = new Formulas<BarisKinerja>()
                .by(
                        SAMPAI,
                        baris -> formula(baris).combined(upToNow(baris)),
                        FigureCell.all(REALISASI, fourBlanks()).stream()
                                .map(FigureCell::key)
                                .toList());
        formulas.by(
                TARGET_SAMPAI,
                baris -> formula(baris)
                        .combined(FigureCell.all(
                                TARGET, baris.indikator().target().triwulan().subList(0, now.nomor()))),
                FigureCell.all(TARGET, fourBlanks()).stream()
                        .map(FigureCell::key)
                        .toList());
        quarter(formulas, CAPAIAN_TW, now)
                .total(
                        CAPAIAN_TW,
                        CapaianFormula.mean("{range:" + SATU_TW + now.nomor() + "}", bobot),
                        rows -> IsiSel.of(rekap.rata(rows, now)))
                .by(
                        CAPAIAN_TAHUN,
                        baris -> formula(baris).capaian(figures.tahun(baris), figures.sampai(baris), true),
                        List.of(TARGET_TAHUN, SAMPAI))
                .total(
                        CAPAIAN_TAHUN,
                        CapaianFormula.mean("{range:" + SATU_TAHUN + "}", bobot),
                        rows -> IsiSel.of(rekap.rataTahun(rows)))
                .by(
                        CAPAIAN_UTUH,
                        baris -> formula(baris)
                                .capaian(figures.decidingTarget(baris), figures.decidingRealisasi(baris), false),
                        figures.decidingNeeds())
                .by(KATEGORI, CapaianFormula.kategori(deciding))
                .total(KATEGORI, CapaianFormula.kategori(deciding), this::bandOfMean)
                .by(
                        KETERANGAN,
                        baris -> formula(baris)
                                .reason(
                                        deciding,
                                        figures.decidingTarget(baris),
                                        figures.decidingRealisasi(baris),
                                        figures.isUnmeasured(baris),
                                        baris.kekurangan()),
                        figures.decidingNeeds());
        for (Triwulan triwulan : Triwulan.values()) {
            quarter(formulas, SATU_TW + triwulan.nomor(), triwulan);
        }
        formulas.behind(
                KolomRekap.of(
                        SATU_TAHUN, "Capaian tahun", 9, JenisKolom.DESIMAL, baris -> IsiSel.orNull(baris.tahun())),
                "IF(ISNUMBER({CapaianTahun}),{CapaianTahun},\"\")");
        weighted(formulas, SATU_TW + now.nomor(), BarisKinerja::triwulan);
        weighted(formulas, SATU_TAHUN, BarisKinerja::tahun);
        rekap.pengaturan().skalaKategori().kategori().forEach(kategori -> formulas.shade(Shade.of(KATEGORI, kategori)));
        Lembar<BarisKinerja> lembar = LembarKinerja.of(rekap);
        return formulas.table(juta ? MillionRupiah.in(lembar) : lembar);
    }

    private static List<Nilai> fourBlanks() {
        return Stream.of(Triwulan.values()).map(triwulan -> Nilai.BELUM).toList();
    }

    private List<FigureCell> upToNow(BarisKinerja baris) {
        return FigureCell.all(
                REALISASI, baris.realisasi().subList(0, rekap.sampai().nomor()));
    }

    private Formulas<BarisKinerja> quarter(Formulas<BarisKinerja> formulas, String key, Triwulan triwulan) {
        return formulas.by(
                key,
                baris -> formula(baris)
                        .capaian(figures.target(baris, triwulan), figures.realisasi(baris, triwulan), true),
                figures.needs(triwulan));
    }

    private String bandOfMean(List<BarisKinerja> rows) {
        var mean = figures.isYear() ? rekap.rataTahun(rows) : rekap.rata(rows, rekap.sampai());
        return Optional.ofNullable(mean.persen())
                .map(persen -> rekap.pengaturan().skalaKategori().of(persen).nama())
                .orElse(IsiSel.TIDAK_ADA);
    }

    private CapaianFormula formula(BarisKinerja baris) {
        return new CapaianFormula(baris.indikator().ukuran(), numbers);
    }

    private static void weighted(
            Formulas<BarisKinerja> formulas, String share, Function<BarisKinerja, Capaian> capaian) {
        formulas.behind(
                KolomRekap.of(
                        product(share),
                        "Capaian × bobot",
                        9,
                        JenisKolom.DESIMAL,
                        baris ->
                                weighted(capaian.apply(baris), baris.indikator().bobot())),
                "IF(AND(ISNUMBER({%1$s}),ISNUMBER({%2$s})),ROUND({%1$s}*{%2$s},10),\"\")".formatted(share, BOBOT));
    }

    private static @Nullable Object weighted(Capaian capaian, @Nullable BigDecimal bobot) {
        return bobot == null
                ? null
                : capaian.angka()
                        .map(persen -> IsiSel.bulat(IsiSel.bulat(persen).multiply(bobot)))
                        .orElse(null);
    }
}
