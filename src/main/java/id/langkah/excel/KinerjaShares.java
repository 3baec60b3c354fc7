package id.langkah.excel;

import static id.langkah.excel.Column.text;
import static id.langkah.excel.Column.word;
import static id.langkah.excel.KinerjaTable.BOBOT;
import static id.langkah.excel.KinerjaTable.CAPAIAN_TAHUN;
import static id.langkah.excel.KinerjaTable.CAPAIAN_TW;
import static id.langkah.excel.KinerjaTable.KATEGORI;
import static id.langkah.excel.KinerjaTable.REALISASI;
import static id.langkah.excel.KinerjaTable.SAMPAI;
import static id.langkah.excel.KinerjaTable.SATU_TAHUN;
import static id.langkah.excel.KinerjaTable.SATU_TW;
import static id.langkah.excel.KinerjaTable.TARGET;
import static id.langkah.excel.KinerjaTable.TARGET_SAMPAI;
import static id.langkah.excel.KinerjaTable.TARGET_TAHUN;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.excel.CapaianFormula.Figure;
import id.langkah.excel.Column.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the Rekap Kinerja that are counted: shares, their kategori, and why not. */
final class KinerjaShares {
    private static final String GROUP = "Capaian (%)";

    private final RekapKinerja rekap;
    private final WrittenNumbers numbers;

    KinerjaShares(RekapKinerja rekap, WrittenNumbers numbers) {
        this.rekap = rekap;
        this.numbers = numbers;
    }

    /** Those that are read. */
    List<Column<BarisKinerja>> columns() {
        Triwulan now = rekap.sampai();
        String bobot = "{range:" + BOBOT + "}";
        Column<BarisKinerja> quarter = quarter(CAPAIAN_TW, now, Shares::of)
                .total(
                        CapaianFormula.mean("{range:" + SATU_TW + now.nomor() + "}", bobot),
                        rows -> Shares.of(rekap.rata(rows, now)));
        Column<BarisKinerja> year = Column.<BarisKinerja>of(
                        CAPAIAN_TAHUN, "Tahun", 9, ColumnKind.DECIMAL, baris -> Shares.of(baris.tahun()))
                .by(baris -> formula(baris).capaian(tahun(baris), sampai(baris), true), List.of(TARGET_TAHUN, SAMPAI))
                .total(
                        CapaianFormula.mean("{range:" + SATU_TAHUN + "}", bobot),
                        rows -> Shares.of(rekap.rataTahun(rows)));
        return List.of(quarter.under(GROUP), year.under(GROUP), unbounded().under(GROUP), band(), remark());
    }

    private Column<BarisKinerja> quarter(String key, Triwulan satu, Function<Capaian, @Nullable Object> value) {
        return Column.<BarisKinerja>of(
                        key, rekap.judul(satu), 9, ColumnKind.DECIMAL, baris -> value.apply(rekap.capaian(baris, satu)))
                .by(baris -> formula(baris).capaian(target(baris, satu), realisasi(baris, satu), true), needs(satu));
    }

    /** What decides the kategori. */
    private Capaian decides(BarisKinerja baris) {
        return isYear() ? baris.tahun() : baris.triwulan();
    }

    private boolean isYear() {
        return rekap.dasar() == RekapKinerja.Dasar.TAHUN;
    }

    private List<String> needs(Triwulan satu) {
        return rekap.isSampai(satu)
                ? List.of(TARGET_SAMPAI, SAMPAI)
                : List.of(TARGET + satu.nomor(), REALISASI + satu.nomor());
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

    private Column<BarisKinerja> unbounded() {
        boolean limited = rekap.baris().stream()
                .map(this::decides)
                .anyMatch(capaian -> capaian instanceof Capaian.Terhitung counted && counted.isLimited());
        return Column.<BarisKinerja>of(
                        "CapaianUtuh",
                        "Sebelum dibatasi",
                        11,
                        ColumnKind.DECIMAL,
                        baris -> Shares.unbounded(decides(baris)))
                .by(
                        baris -> formula(baris).capaian(decidingTarget(baris), decidingRealisasi(baris), false),
                        decidingNeeds())
                .when(limited);
    }

    private Column<BarisKinerja> band() {
        String capaian = isYear() ? CAPAIAN_TAHUN : CAPAIAN_TW;
        return word(
                        KATEGORI,
                        "Kategori",
                        13,
                        (BarisKinerja baris) -> Optional.ofNullable(baris.kategori())
                                .map(Kategori::nama)
                                .orElse(CapaianFormula.NONE))
                .by(CapaianFormula.kategori(capaian))
                .total(CapaianFormula.kategori(capaian), this::bandOfMean);
    }

    private String bandOfMean(List<BarisKinerja> rows) {
        var mean = isYear() ? rekap.rataTahun(rows) : rekap.rata(rows, rekap.sampai());
        return Optional.ofNullable(mean.persen())
                .map(persen -> rekap.pengaturan().skalaKategori().of(persen).nama())
                .orElse(CapaianFormula.NONE);
    }

    CapaianFormula formula(BarisKinerja baris) {
        return new CapaianFormula(baris.indikator().ukuran(), numbers);
    }

    private Figure target(BarisKinerja baris, Triwulan satu) {
        return rekap.isSampai(satu)
                ? new Figure(TARGET_SAMPAI, baris.targetSampai())
                : new Figure(TARGET + satu.nomor(), baris.indikator().target().triwulan(satu));
    }

    private Figure realisasi(BarisKinerja baris, Triwulan satu) {
        return rekap.isSampai(satu)
                ? sampai(baris)
                : new Figure(REALISASI + satu.nomor(), baris.realisasi().get(satu.nomor() - 1));
    }

    private static Figure tahun(BarisKinerja baris) {
        return new Figure(TARGET_TAHUN, baris.indikator().target().tahunan());
    }

    private static Figure sampai(BarisKinerja baris) {
        return new Figure(SAMPAI, baris.sampai());
    }

    private Column<BarisKinerja> remark() {
        boolean none = rekap.baris().stream()
                .anyMatch(baris ->
                        decides(baris).angka().isEmpty() || !baris.kurang().isEmpty());
        return text("Keterangan", "Keterangan", 15, this::reason)
                .by(
                        baris -> formula(baris)
                                .reason(
                                        isYear() ? CAPAIAN_TAHUN : CAPAIAN_TW,
                                        decidingTarget(baris),
                                        decidingRealisasi(baris),
                                        isUnmeasured(baris),
                                        baris.kekurangan()),
                        decidingNeeds())
                .when(none);
    }

    private boolean isUnmeasured(BarisKinerja baris) {
        return decides(baris) instanceof Capaian.TidakTerhitung none && none.sebab() == Capaian.Sebab.TIDAK_DIUKUR;
    }

    private String reason(BarisKinerja baris) {
        return decides(baris) instanceof Capaian.TidakTerhitung none ? none.alasan() : baris.kekurangan();
    }

    /** What formulas and other sheets need. */
    List<Column<BarisKinerja>> behind() {
        var columns = new ArrayList<Column<BarisKinerja>>();
        columns.add(Column.<BarisKinerja>of(BOBOT, "Bobot", 9, ColumnKind.FIGURE, baris -> bobot(baris.indikator()))
                .shown(Shown.CHOSEN));
        for (Triwulan satu : Triwulan.values()) {
            columns.add(quarter(SATU_TW + satu.nomor(), satu, Shares::of)
                    .under("Capaian triwulan (%)")
                    .shown(Shown.CHOSEN));
        }
        columns.add(Column.<BarisKinerja>of(
                        SATU_TAHUN, "Capaian tahun", 9, ColumnKind.DECIMAL, baris -> Shares.orNull(baris.tahun()))
                .by("IF(ISNUMBER({CapaianTahun}),{CapaianTahun},\"\")")
                .shown(Shown.NEVER));
        columns.add(weighted(SATU_TW + rekap.sampai().nomor(), BarisKinerja::triwulan));
        columns.add(weighted(SATU_TAHUN, BarisKinerja::tahun));
        return columns;
    }

    /** The column of a share times its weight. */
    static String product(String share) {
        return share + "Berbobot";
    }

    private static Column<BarisKinerja> weighted(String share, Function<BarisKinerja, Capaian> capaian) {
        return Column.<BarisKinerja>of(
                        product(share),
                        "Capaian × bobot",
                        9,
                        ColumnKind.DECIMAL,
                        baris ->
                                weighted(capaian.apply(baris), baris.indikator().bobot()))
                .by("IF(AND(ISNUMBER({%1$s}),ISNUMBER({%2$s})),ROUND({%1$s}*{%2$s},10),\"\")".formatted(share, BOBOT))
                .shown(Shown.NEVER);
    }

    private static @Nullable Object weighted(Capaian capaian, @Nullable BigDecimal bobot) {
        return bobot == null
                ? null
                : capaian.angka()
                        .map(persen -> Shares.rounded(Shares.rounded(persen).multiply(bobot)))
                        .orElse(null);
    }

    private static @Nullable Object bobot(Indikator indikator) {
        return indikator.bobot();
    }
}
