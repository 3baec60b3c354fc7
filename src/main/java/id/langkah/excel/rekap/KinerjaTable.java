package id.langkah.excel.rekap;

import static id.langkah.domain.rekap.LembarKinerja.BOBOT;
import static id.langkah.domain.rekap.LembarKinerja.CAPAIAN_TAHUN;
import static id.langkah.domain.rekap.LembarKinerja.CAPAIAN_TW;
import static id.langkah.domain.rekap.LembarKinerja.CAPAIAN_UTUH;
import static id.langkah.domain.rekap.LembarKinerja.KATEGORI;
import static id.langkah.domain.rekap.LembarKinerja.KETERANGAN;
import static id.langkah.domain.rekap.LembarKinerja.REALISASI;
import static id.langkah.domain.rekap.LembarKinerja.SAMPAI;
import static id.langkah.domain.rekap.LembarKinerja.SATUAN;
import static id.langkah.domain.rekap.LembarKinerja.SATU_TW;
import static id.langkah.domain.rekap.LembarKinerja.TARGET;
import static id.langkah.domain.rekap.LembarKinerja.TARGET_SAMPAI;
import static id.langkah.domain.rekap.LembarKinerja.TARGET_TAHUN;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.IsiSel;
import id.langkah.domain.rekap.JenisKolom;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import id.langkah.domain.rekap.LembarKinerja;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.excel.kit.Formulas;
import id.langkah.excel.kit.InMillions;
import id.langkah.excel.kit.Shade;
import id.langkah.excel.kit.Table;
import id.langkah.excel.rekap.CapaianFormula.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
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

    private KinerjaTable(RekapKinerja rekap, WrittenNumbers numbers) {
        this.rekap = rekap;
        this.numbers = numbers;
    }

    /** @param juta whether figures in rupiah are shown in millions */
    static Table<BarisKinerja> of(RekapKinerja rekap, WrittenNumbers numbers, boolean juta) {
        return new KinerjaTable(rekap, numbers).table(juta);
    }

    /** The sheet with figures in rupiah in millions; the satuan of these rows says "juta". */
    private static Lembar<BarisKinerja> inMillions(Lembar<BarisKinerja> lembar) {
        List<KolomRekap<BarisKinerja>> kolom =
                lembar.kolom().stream().map(KinerjaTable::inMillions).toList();
        return new Lembar<>(
                lembar.kunci(),
                lembar.nama(),
                lembar.judul(),
                lembar.kosong(),
                kolom,
                lembar.baris(),
                lembar.catatan(),
                lembar.pita());
    }

    private static KolomRekap<BarisKinerja> inMillions(KolomRekap<BarisKinerja> kolom) {
        Function<BarisKinerja, @Nullable Object> whole = kolom.nilai();
        if (kolom.kunci().equals(SATUAN)) {
            return kolom.dengan(baris -> isRupiah(baris) ? "juta " + whole.apply(baris) : whole.apply(baris));
        }
        if (kolom.jenis() != JenisKolom.ANGKA || kolom.kunci().equals(BOBOT)) {
            return kolom;
        }
        return kolom.dengan(baris -> isRupiah(baris) && whole.apply(baris) instanceof BigDecimal number
                ? new InMillions(number)
                : whole.apply(baris));
    }

    private static boolean isRupiah(BarisKinerja baris) {
        return baris.indikator().ukuran().tipe() == TipeNilai.RUPIAH;
    }

    /** The key of the column with a capaian times its weight. */
    static String product(String share) {
        return share + "Berbobot";
    }

    private Table<BarisKinerja> table(boolean juta) {
        Triwulan now = rekap.sampai();
        String bobot = "{range:" + BOBOT + "}";
        String deciding = isYear() ? CAPAIAN_TAHUN : CAPAIAN_TW;
        var formulas = new Formulas<BarisKinerja>()
                .by(
                        SAMPAI,
                        baris -> formula(baris).combined(upToNow(baris)),
                        CapaianFormula.figures(REALISASI, fourBlanks()).stream()
                                .map(Figure::key)
                                .toList());
        formulas.by(
                TARGET_SAMPAI,
                baris -> formula(baris)
                        .combined(CapaianFormula.figures(
                                TARGET, baris.indikator().target().triwulan().subList(0, now.nomor()))),
                CapaianFormula.figures(TARGET, fourBlanks()).stream()
                        .map(Figure::key)
                        .toList());
        quarter(formulas, CAPAIAN_TW, now)
                .total(
                        CAPAIAN_TW,
                        CapaianFormula.mean("{range:" + SATU_TW + now.nomor() + "}", bobot),
                        rows -> IsiSel.of(rekap.rata(rows, now)))
                .by(
                        CAPAIAN_TAHUN,
                        baris -> formula(baris).capaian(tahun(baris), sampai(baris), true),
                        List.of(TARGET_TAHUN, SAMPAI))
                .total(
                        CAPAIAN_TAHUN,
                        CapaianFormula.mean("{range:" + SATU_TAHUN + "}", bobot),
                        rows -> IsiSel.of(rekap.rataTahun(rows)))
                .by(
                        CAPAIAN_UTUH,
                        baris -> formula(baris).capaian(decidingTarget(baris), decidingRealisasi(baris), false),
                        decidingNeeds())
                .by(KATEGORI, CapaianFormula.kategori(deciding))
                .total(KATEGORI, CapaianFormula.kategori(deciding), this::bandOfMean)
                .by(
                        KETERANGAN,
                        baris -> formula(baris)
                                .reason(
                                        deciding,
                                        decidingTarget(baris),
                                        decidingRealisasi(baris),
                                        isUnmeasured(baris),
                                        baris.kekurangan()),
                        decidingNeeds());
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
        return formulas.table(juta ? inMillions(lembar) : lembar);
    }

    private static List<Nilai> fourBlanks() {
        return Stream.of(Triwulan.values()).map(triwulan -> Nilai.BELUM).toList();
    }

    private List<Figure> upToNow(BarisKinerja baris) {
        return CapaianFormula.figures(
                REALISASI, baris.realisasi().subList(0, rekap.sampai().nomor()));
    }

    private Formulas<BarisKinerja> quarter(Formulas<BarisKinerja> formulas, String key, Triwulan triwulan) {
        return formulas.by(
                key,
                baris -> formula(baris).capaian(target(baris, triwulan), realisasi(baris, triwulan), true),
                needs(triwulan));
    }

    private List<String> needs(Triwulan triwulan) {
        return rekap.isSampai(triwulan)
                ? List.of(TARGET_SAMPAI, SAMPAI)
                : List.of(TARGET + triwulan.nomor(), REALISASI + triwulan.nomor());
    }

    /** The capaian that decides the kategori. */
    private Capaian decides(BarisKinerja baris) {
        return isYear() ? baris.tahun() : baris.triwulan();
    }

    private boolean isYear() {
        return rekap.dasar() == RekapKinerja.Dasar.TAHUN;
    }

    private Figure decidingTarget(BarisKinerja baris) {
        return isYear() ? tahun(baris) : target(baris, rekap.sampai());
    }

    private Figure decidingRealisasi(BarisKinerja baris) {
        return isYear() ? sampai(baris) : realisasi(baris, rekap.sampai());
    }

    private List<String> decidingNeeds() {
        var needs = new ArrayList<String>();
        needs.add(isYear() ? CAPAIAN_TAHUN : CAPAIAN_TW);
        needs.addAll(isYear() ? List.of(TARGET_TAHUN, SAMPAI) : needs(rekap.sampai()));
        return needs;
    }

    private boolean isUnmeasured(BarisKinerja baris) {
        return decides(baris) instanceof Capaian.TidakTerhitung none && none.sebab() == Capaian.Sebab.TIDAK_DIUKUR;
    }

    private String bandOfMean(List<BarisKinerja> rows) {
        var mean = isYear() ? rekap.rataTahun(rows) : rekap.rata(rows, rekap.sampai());
        return Optional.ofNullable(mean.persen())
                .map(persen -> rekap.pengaturan().skalaKategori().of(persen).nama())
                .orElse(IsiSel.TIDAK_ADA);
    }

    private CapaianFormula formula(BarisKinerja baris) {
        return new CapaianFormula(baris.indikator().ukuran(), numbers);
    }

    private Figure target(BarisKinerja baris, Triwulan triwulan) {
        return rekap.isSampai(triwulan)
                ? new Figure(TARGET_SAMPAI, baris.targetSampai())
                : new Figure(
                        TARGET + triwulan.nomor(), baris.indikator().target().triwulan(triwulan));
    }

    private Figure realisasi(BarisKinerja baris, Triwulan triwulan) {
        return rekap.isSampai(triwulan)
                ? sampai(baris)
                : new Figure(REALISASI + triwulan.nomor(), baris.realisasi().get(triwulan.nomor() - 1));
    }

    private static Figure tahun(BarisKinerja baris) {
        return new Figure(TARGET_TAHUN, baris.indikator().target().tahunan());
    }

    private static Figure sampai(BarisKinerja baris) {
        return new Figure(SAMPAI, baris.sampai());
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
