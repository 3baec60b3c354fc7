package id.langkah.excel;

import static id.langkah.excel.Column.text;
import static id.langkah.excel.Column.word;

import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.domain.rekap.BarisLkjip;
import id.langkah.domain.rekap.RekapLkjip;
import id.langkah.excel.CapaianFormula.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tables of chapter III of the yearly report. */
final class LkjipTables {
    private static final String TARGET = "Target";
    private static final String REALISASI = "Realisasi";
    private static final String CAPAIAN = "Capaian";
    private static final String RENSTRA = "TargetRenstra";
    private static final String EMPTY = "Belum ada indikator yang diukur pada tahun ini.";
    private static final String NOTE =
            "Capaian dihitung menurut arah setiap indikator; tanda – berarti tidak dapat dihitung.";

    private final RekapLkjip rekap;
    private final PengaturanKinerja pengaturan;
    private final WrittenNumbers numbers;

    LkjipTables(RekapLkjip rekap, PengaturanKinerja pengaturan, WrittenNumbers numbers) {
        this.rekap = rekap;
        this.pengaturan = pengaturan;
        this.numbers = numbers;
    }

    /** Target, realisasi and capaian of the year. */
    Table<BarisLkjip> capaian() {
        var columns = new ArrayList<>(words());
        columns.add(target());
        columns.add(realisasi());
        columns.add(share("Capaian (%)"));
        columns.add(word(
                        "Kategori",
                        "Kategori",
                        18,
                        (BarisLkjip baris) -> Optional.ofNullable(baris.kategori())
                                .map(Kategori::nama)
                                .orElse(CapaianFormula.NONE))
                .by(CapaianFormula.kategori(CAPAIAN)));
        return table(
                        "LkjipCapaian",
                        "LKjIP Capaian",
                        "Target, Realisasi, dan Capaian Kinerja Tahun " + rekap.tahun(),
                        columns)
                .shaded(pengaturan.skalaKategori().kategori().stream()
                        .map(satu -> Shade.of("Kategori", satu))
                        .toList());
    }

    /** Against the year before. */
    Table<BarisLkjip> lalu() {
        String before = "Tahun " + (rekap.tahun() - 1);
        String now = "Tahun " + rekap.tahun();
        var columns = new ArrayList<>(words());
        columns.add(
                figure("RealisasiLalu", "Realisasi", BarisLkjip::realisasiLalu).under(before));
        columns.add(Column.<BarisLkjip>of(
                        "CapaianLalu", "Capaian (%)", 13, ColumnKind.DECIMAL, baris -> Shares.of(baris.capaianLalu()))
                .under(before));
        columns.add(target().under(now));
        columns.add(realisasi().under(now));
        columns.add(share("Capaian (%)").under(now));
        columns.add(Column.<BarisLkjip>of(
                        "Perubahan",
                        "Perubahan capaian (poin)",
                        15,
                        ColumnKind.CHANGE,
                        baris -> baris.perubahan().<Object>map(Shares::rounded).orElse(CapaianFormula.NONE))
                .by("IF(AND(ISNUMBER({Capaian}),ISNUMBER({CapaianLalu})),"
                        + "ROUND({Capaian}-{CapaianLalu},10),\"–\")"));
        return table(
                "LkjipLalu",
                "LKjIP Tahun Lalu",
                "Perbandingan Realisasi dan Capaian Tahun %d dengan Tahun %d"
                        .formatted(rekap.tahun(), rekap.tahun() - 1),
                columns);
    }

    /** Against the end of the five-year plan. */
    Table<BarisLkjip> renstra() {
        var columns = new ArrayList<>(words());
        columns.add(realisasi());
        columns.add(figure(
                RENSTRA,
                "Target akhir Renstra",
                baris -> baris.indikator().target().akhirRenstra()));
        columns.add(Column.<BarisLkjip>of(
                        "Kemajuan",
                        "Tingkat kemajuan (%)",
                        16,
                        ColumnKind.DECIMAL,
                        baris -> Shares.of(baris.terhadapRenstra()))
                .by(
                        baris -> new CapaianFormula(ukuran(baris), numbers)
                                .capaian(
                                        new Figure(
                                                RENSTRA,
                                                baris.indikator().target().akhirRenstra()),
                                        new Figure(REALISASI, baris.realisasi()),
                                        true),
                        List.of(RENSTRA, REALISASI)));
        return table(
                "LkjipRenstra",
                "LKjIP Renstra",
                "Realisasi Tahun " + rekap.tahun() + " terhadap Target Akhir Renstra",
                columns);
    }

    private Table<BarisLkjip> table(String key, String name, String title, List<Column<BarisLkjip>> columns) {
        return Table.of(key, name, title, EMPTY, columns, rekap.baris(), List.of(NOTE))
                .banded(LkjipTables::sasaran, "");
    }

    private static String sasaran(BarisLkjip baris) {
        String sasaran = baris.indikator().sasaran().strip();
        return sasaran.isEmpty() ? "Tanpa sasaran" : "Sasaran: " + sasaran;
    }

    private static List<Column<BarisLkjip>> words() {
        return List.of(
                text("Indikator", "Indikator", 56, baris -> baris.indikator().nama()),
                word("Satuan", "Satuan", 14, baris -> ukuran(baris).satuan()),
                word(
                        "Arah",
                        "Arah dan rumus",
                        20,
                        baris -> ukuran(baris).arah().kata()
                                + "\n"
                                + ukuran(baris).rumusTertulis()));
    }

    private static Ukuran ukuran(BarisLkjip baris) {
        return baris.indikator().ukuran();
    }

    private static Column<BarisLkjip> target() {
        return figure(TARGET, "Target", baris -> baris.indikator().target().tahunan());
    }

    private Column<BarisLkjip> realisasi() {
        return figure(REALISASI, "Realisasi", BarisLkjip::realisasi);
    }

    private Column<BarisLkjip> share(String heading) {
        return Column.<BarisLkjip>of(CAPAIAN, heading, 13, ColumnKind.DECIMAL, baris -> Shares.of(baris.capaian()))
                .by(
                        baris -> new CapaianFormula(ukuran(baris), numbers)
                                .capaian(
                                        new Figure(
                                                TARGET,
                                                baris.indikator().target().tahunan()),
                                        new Figure(REALISASI, baris.realisasi()),
                                        true),
                        List.of(TARGET, REALISASI));
    }

    private static Column<BarisLkjip> figure(String key, String heading, Function<BarisLkjip, Nilai> nilai) {
        return Column.of(
                key, heading, 14, ColumnKind.FIGURE, baris -> WrittenNumbers.cell(nilai.apply(baris), ukuran(baris)));
    }
}
