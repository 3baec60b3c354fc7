package id.langkah.excel;

import static id.langkah.excel.Column.text;
import static id.langkah.excel.Column.word;

import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.excel.CapaianFormula.Figure;
import id.langkah.excel.Column.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rekap Kinerja: one row per indicator, in the bands of their sasaran. */
final class KinerjaTable {
    static final String NAME = "Kinerja";
    static final String TARGET_TAHUN = "TargetTahun";
    static final String TARGET = "TargetTw";
    static final String REALISASI = "RealisasiTw";
    static final String SAMPAI = "Sampai";
    /** The target of the year up to the end of the period. */
    static final String TARGET_SAMPAI = "TargetSampai";

    static final String CAPAIAN_TW = "CapaianTw";
    static final String CAPAIAN_TAHUN = "CapaianTahun";

    /** Of each quarter, without the means that stand between the rows. */
    static final String SATU_TW = "SatuTw";

    /** Of the year, without the means that stand between the rows. */
    static final String SATU_TAHUN = "SatuTahun";

    static final String BOBOT = "Bobot";
    static final String KATEGORI = "Kategori";
    static final String BIDANG = "PenanggungJawab";

    private final RekapKinerja rekap;
    private final KinerjaShares shares;

    private KinerjaTable(RekapKinerja rekap, WrittenNumbers numbers) {
        this.rekap = rekap;
        this.shares = new KinerjaShares(rekap, numbers);
    }

    static Table<BarisKinerja> of(RekapKinerja rekap, WrittenNumbers numbers) {
        return new KinerjaTable(rekap, numbers).table();
    }

    private Table<BarisKinerja> table() {
        var columns = new ArrayList<Column<BarisKinerja>>();
        columns.addAll(words());
        columns.addAll(figures());
        columns.addAll(shares.columns());
        columns.addAll(remarks());
        columns.add(targetUpToNow());
        columns.addAll(shares.behind());
        return Table.of(
                        NAME,
                        "Rekap Kinerja",
                        "Rekap Capaian Kinerja",
                        "Belum ada indikator yang diukur pada periode ini.",
                        columns,
                        rekap.baris(),
                        notes())
                .banded(KinerjaTable::sasaran, "Rata-rata seluruh indikator")
                .shaded(rekap.pengaturan().skalaKategori().kategori().stream()
                        .map(satu -> Shade.of(KATEGORI, satu))
                        .toList());
    }

    static String sasaran(BarisKinerja baris) {
        String sasaran = baris.indikator().sasaran().strip();
        return sasaran.isEmpty() ? "Tanpa sasaran" : "Sasaran: " + sasaran;
    }

    static String bidang(BarisKinerja baris) {
        return baris.indikator().penanggungJawab().strip();
    }

    private List<String> notes() {
        return List.of(
                "Capaian TW membandingkan realisasi triwulan dengan target triwulan; capaian tahun"
                        + " membandingkan realisasi s.d. triwulan dengan target tahun. Kategori"
                        + " menurut "
                        + rekap.dasar().kata()
                        + ".",
                "Batas atas capaian: "
                        + rekap.pengaturan().batasAtas().kata()
                        + ". Rata-rata dihitung dari indikator yang memiliki capaian, menurut bobot"
                        + " bila semuanya berbobot. Tanda – berarti capaian tidak dapat dihitung.");
    }

    private static List<Column<BarisKinerja>> words() {
        return List.of(
                Column.<BarisKinerja>text(
                                "Kode", "Kode", 10, baris -> baris.indikator().kode())
                        .shown(Shown.CHOSEN),
                Column.<BarisKinerja>text(
                                "Jenis",
                                "Jenis",
                                11,
                                baris -> baris.indikator().jenis().kata())
                        .shown(Shown.CHOSEN),
                Column.<BarisKinerja>text(
                                "Sasaran",
                                "Sasaran",
                                24,
                                baris -> baris.indikator().sasaran().strip())
                        .shown(Shown.CHOSEN),
                Column.<BarisKinerja>text(
                        "Indikator", "Indikator", 28, baris -> baris.indikator().nama()),
                Column.<BarisKinerja>word(
                        "Satuan",
                        "Satuan",
                        9,
                        baris -> baris.indikator().ukuran().satuan()),
                Column.<BarisKinerja>word("Arah", "Arah dan rumus", 15, KinerjaTable::arah),
                Column.<BarisKinerja>word(
                                "CaraHitung",
                                "Cara hitung",
                                13,
                                baris -> baris.indikator().ukuran().caraHitung().kata())
                        .shown(Shown.CHOSEN));
    }

    /** The formula that was used stands beside every figure. */
    private static String arah(BarisKinerja baris) {
        var ukuran = baris.indikator().ukuran();
        return ukuran.arah().kata() + "\n" + ukuran.rumusTertulis();
    }

    private List<Column<BarisKinerja>> figures() {
        var columns = new ArrayList<Column<BarisKinerja>>();
        columns.add(figure(
                        TARGET_TAHUN,
                        "Tahun",
                        baris -> baris.indikator().target().tahunan())
                .under("Target"));
        for (Triwulan satu : Triwulan.values()) {
            columns.add(figure(
                            TARGET + satu.nomor(),
                            satu.singkat(),
                            baris -> baris.indikator().target().triwulan(satu))
                    .under("Target"));
        }
        for (Triwulan satu : Triwulan.values()) {
            columns.add(figure(
                            REALISASI + satu.nomor(),
                            satu.singkat(),
                            baris -> baris.realisasi().get(satu.nomor() - 1))
                    .under("Realisasi"));
        }
        columns.add(figure(SAMPAI, "s.d. " + rekap.sampai().singkat(), BarisKinerja::sampai)
                .under("Realisasi")
                .by(
                        baris -> shares.formula(baris).combined(upToNow(baris)),
                        CapaianFormula.figures(REALISASI, fourBlanks()).stream()
                                .map(Figure::key)
                                .toList()));
        return columns;
    }

    /** What a share up to the end of the period is counted against. */
    private Column<BarisKinerja> targetUpToNow() {
        return figure(TARGET_SAMPAI, "Target s.d. " + rekap.sampai().singkat(), BarisKinerja::targetSampai)
                .by(
                        baris -> shares.formula(baris)
                                .combined(CapaianFormula.figures(
                                        TARGET,
                                        baris.indikator()
                                                .target()
                                                .triwulan()
                                                .subList(0, rekap.sampai().nomor()))),
                        CapaianFormula.figures(TARGET, fourBlanks()).stream()
                                .map(Figure::key)
                                .toList())
                .shown(Shown.CHOSEN);
    }

    private static List<Nilai> fourBlanks() {
        return Stream.of(Triwulan.values()).map(satu -> Nilai.BELUM).toList();
    }

    private List<Figure> upToNow(BarisKinerja baris) {
        return CapaianFormula.figures(
                REALISASI, baris.realisasi().subList(0, rekap.sampai().nomor()));
    }

    private static Column<BarisKinerja> figure(String key, String heading, Function<BarisKinerja, Nilai> nilai) {
        return Column.of(
                key,
                heading,
                8,
                ColumnKind.FIGURE,
                baris -> WrittenNumbers.cell(
                        nilai.apply(baris), baris.indikator().ukuran()));
    }

    private static List<Column<BarisKinerja>> remarks() {
        return List.of(
                text("Faktor", "Faktor pendukung/penghambat", 26, BarisKinerja::faktor),
                text("TindakLanjut", "Tindak lanjut", 22, baris -> plan(baris.analisis())),
                text(BIDANG, "Penanggung jawab", 15, KinerjaTable::bidang),
                word("Status", "Status", 13, KinerjaTable::status).shown(Shown.CHOSEN));
    }

    private static String plan(Analisis analisis) {
        LocalDate batas = analisis.batas();
        String who = analisis.pelaksana().isBlank() ? "" : "\nOleh: " + analisis.pelaksana();
        String until = batas == null ? "" : "\nPaling lambat: " + Tanggal.panjang(batas);
        return (analisis.tindakLanjut() + who + until).strip();
    }

    private static String status(BarisKinerja baris) {
        var status = baris.status();
        return status == null ? CapaianFormula.NONE : status.kata();
    }
}
