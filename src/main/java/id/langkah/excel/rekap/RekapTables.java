package id.langkah.excel.rekap;

import static id.langkah.domain.rekap.LembarLkjip.CAPAIAN;
import static id.langkah.domain.rekap.LembarLkjip.REALISASI;
import static id.langkah.domain.rekap.LembarLkjip.RENSTRA;
import static id.langkah.domain.rekap.LembarLkjip.TARGET;

import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.perencanaan.BarisSerapan;
import id.langkah.domain.rekap.BarisAktivitas;
import id.langkah.domain.rekap.BarisBukti;
import id.langkah.domain.rekap.BarisKelengkapan;
import id.langkah.domain.rekap.BarisLkjip;
import id.langkah.domain.rekap.BarisPengerjaan;
import id.langkah.domain.rekap.BarisPengumpulan;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.domain.rekap.BarisSop;
import id.langkah.domain.rekap.IsiSel;
import id.langkah.domain.rekap.Lembar;
import id.langkah.domain.rekap.LembarAnggaran;
import id.langkah.domain.rekap.LembarBukti;
import id.langkah.domain.rekap.LembarData;
import id.langkah.domain.rekap.LembarLkjip;
import id.langkah.domain.rekap.LembarPengerjaan;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Perbandingan;
import id.langkah.excel.kit.Formulas;
import id.langkah.excel.kit.Shade;
import id.langkah.excel.kit.Subject;
import id.langkah.excel.kit.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table of each sheet with its formulas. */
final class RekapTables {
    private final PaketRekap paket;
    private final WrittenNumbers numbers;
    private final boolean juta;

    /** @param juta whether the Rekap Kinerja shows figures in rupiah in millions */
    RekapTables(PaketRekap paket, WrittenNumbers numbers, boolean juta) {
        this.paket = paket;
        this.numbers = numbers;
        this.juta = juta;
    }

    /** The table of a sheet. Throws {@link IllegalArgumentException} for a sheet that has no table. */
    Table<?> of(LembarRekap lembar) {
        return switch (lembar) {
            case KINERJA -> KinerjaTable.of(paket.kinerja(), numbers, juta);
            case PERBAIKAN -> perbaikan();
            case PENGUMPULAN -> pengumpulan();
            case PENGERJAAN ->
                waktu(BarisPengerjaan::waktu, LembarPengerjaan.pengerjaan(paket.rekap()), "Pengembalian", "Kurang");
            case RINCIAN -> waktu(BarisAktivitas::waktu, LembarPengerjaan.rincian(paket.rekap()));
            case KELENGKAPAN ->
                new Formulas<BarisKelengkapan>()
                        .by("Lama", "INT({saat})-INT({Sejak})")
                        .table(LembarPengerjaan.kelengkapan(paket.rekap()));
            case SOP -> new Formulas<BarisSop>().sum("Aktivitas", "Baku").table(LembarPengerjaan.sop(paket.rekap()));
            case BUKTI ->
                new Formulas<BarisBukti>()
                        .shade(new Shade("Jenis", LembarBukti.TANPA_BUKTI, Shade.Colour.RED))
                        .table(LembarBukti.of(paket.bukti()));
            case ARSIP -> Table.of(LembarData.arsip(paket.arsip()));
            case LKJIP_CAPAIAN -> capaian();
            case LKJIP_TAHUN_LALU ->
                share().by(
                                "Perubahan",
                                "IF(AND(ISNUMBER({Capaian}),ISNUMBER({CapaianLalu})),"
                                        + "ROUND({Capaian}-{CapaianLalu},10),\"–\")")
                        .table(LembarLkjip.lalu(paket.lkjip()));
            case LKJIP_RENSTRA ->
                new Formulas<BarisLkjip>()
                        .by(
                                "Kemajuan",
                                baris -> formula(baris)
                                        .capaian(
                                                new FigureCell(
                                                        RENSTRA,
                                                        baris.indikator()
                                                                .target()
                                                                .akhirRenstra()),
                                                new FigureCell(REALISASI, baris.realisasi()),
                                                true),
                                List.of(RENSTRA, REALISASI))
                        .table(LembarLkjip.renstra(paket.lkjip()));
            case ANGGARAN ->
                new Formulas<BarisSerapan>()
                        .by(
                                LembarAnggaran.SISA,
                                "IF(COUNT({PaguBerlaku},{RealisasiSampai})<2,\"\","
                                        + "{PaguBerlaku}-{RealisasiSampai})")
                        .by(
                                LembarAnggaran.SERAPAN,
                                "IF(COUNT({PaguBerlaku},{RealisasiSampai})<2,\"–\",IF({PaguBerlaku}<=0,\"–\","
                                        + "ROUND({RealisasiSampai}*100/{PaguBerlaku},10)))")
                        .by(
                                LembarAnggaran.EFISIENSI,
                                "IF(COUNT({CapaianKinerja},{Serapan})<2,\"–\","
                                        + "ROUND({CapaianKinerja}-{Serapan},10))")
                        .table(LembarAnggaran.of(paket.anggaran()));
            case RINGKASAN, GRAFIK -> throw new IllegalArgumentException("no table: " + lembar);
        };
    }

    /** Formulas that compare a working time with its standard, in each row and in the totals. */
    private static <R> Table<R> waktu(Function<R, Perbandingan> waktu, Lembar<R> lembar, String... sums) {
        return new Formulas<R>()
                .sum("Baku", "Nyata", "Selisih")
                .by("Selisih", "IF({Baku}=\"\",\"\",ROUND(({Nyata}-{Baku})*1440,0))")
                .by("Persen", "IF({Baku}=\"\",\"\",IF({Baku}=0,\"\",{Nyata}/{Baku}))")
                .total(
                        "Persen",
                        "IF({Baku}=0,\"\",1+{Selisih}/({Baku}*1440))",
                        rows -> orNull(Perbandingan.sum(rows.stream().map(waktu).toList())
                                .rasio()))
                .sum(sums)
                .table(lembar);
    }

    private static @Nullable Object orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private Table<BarisPerbaikan> perbaikan() {
        return new Formulas<BarisPerbaikan>()
                .by("Selisih", RekapTables::difference, List.of("Semula", "Menjadi"))
                .shade(new Shade("Status", "Disetujui", Shade.Colour.GREEN))
                .shade(new Shade("Status", "Ditolak", Shade.Colour.RED))
                .table(LembarData.perbaikan(paket.perbaikan()));
    }

    /** The formula of the difference; null when one of the figures is a text, so that the program's result stays. */
    private static @Nullable String difference(BarisPerbaikan baris) {
        boolean words = IsiSel.isKata(baris.perbaikan().semula())
                || IsiSel.isKata(baris.perbaikan().menjadi());
        return words ? null : "{Menjadi}-{Semula}";
    }

    private Table<BarisPengumpulan> pengumpulan() {
        return new Formulas<BarisPengumpulan>()
                .by(
                        "Terlambat",
                        "IF(MAX(IF({Lengkap}=\"Ya\",{Terima},INT({saat}))-{Batas},0)=0,\"\","
                                + "IF({Lengkap}=\"Ya\",{Terima},INT({saat}))-{Batas})")
                .shade(shade(PermintaanData.Status.LENGKAP, Shade.Colour.GREEN))
                .shade(shade(PermintaanData.Status.BELUM_LENGKAP, Shade.Colour.YELLOW))
                .shade(shade(PermintaanData.Status.TERLAMBAT, Shade.Colour.RED))
                .table(LembarData.pengumpulan(paket.pengumpulan()));
    }

    private static Shade shade(PermintaanData.Status status, Shade.Colour colour) {
        return new Shade("Status", status.kata(), colour);
    }

    private Table<BarisLkjip> capaian() {
        Formulas<BarisLkjip> formulas = share().by(LembarLkjip.KATEGORI, CapaianFormula.kategori(CAPAIAN));
        paket.kinerja()
                .pengaturan()
                .skalaKategori()
                .kategori()
                .forEach(kategori -> formulas.shade(Shade.of(LembarLkjip.KATEGORI, kategori)));
        return formulas.table(LembarLkjip.capaian(paket.lkjip()));
    }

    private Formulas<BarisLkjip> share() {
        return new Formulas<BarisLkjip>()
                .by(
                        CAPAIAN,
                        baris -> formula(baris)
                                .capaian(
                                        new FigureCell(
                                                TARGET,
                                                baris.indikator().target().tahunan()),
                                        new FigureCell(REALISASI, baris.realisasi()),
                                        true),
                        List.of(TARGET, REALISASI));
    }

    private CapaianFormula formula(BarisLkjip baris) {
        return new CapaianFormula(baris.indikator().ukuran(), numbers);
    }

    /** The subject of a sheet: no period for the archive, the year for the yearly report. */
    Subject subject(LembarRekap lembar) {
        String periode = switch (lembar) {
            case ARSIP -> "";
            case LKJIP_CAPAIAN, LKJIP_TAHUN_LALU, LKJIP_RENSTRA ->
                "Tahun " + paket.lkjip().tahun();
            default -> paket.periode().teks();
        };
        return new Subject(periode, paket.saat());
    }
}
