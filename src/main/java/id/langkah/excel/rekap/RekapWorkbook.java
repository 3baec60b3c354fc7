package id.langkah.excel.rekap;

import id.langkah.domain.Kantor;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.LembarKinerja;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.domain.rekap.Rekap;
import id.langkah.excel.kit.Properties;
import id.langkah.excel.kit.SheetNames;
import id.langkah.excel.kit.Streamed;
import id.langkah.excel.kit.Styles;
import id.langkah.excel.kit.Subject;
import id.langkah.excel.kit.Table;
import id.langkah.excel.kit.TablePlacement;
import id.langkah.excel.kit.TableSheet;
import id.langkah.excel.rekap.RekapParts.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes a rekap as an Excel workbook: cover with links, guide, the chosen sheets, and the scales
 * used by formulas. Rows are streamed, so memory does not grow with their number.
 */
public final class RekapWorkbook {
    private static final int ROWS_PER_REPORT = 1_000;

    private final PaketRekap paket;
    private final PilihanRekap pilihan;
    private final Kantor kantor;
    private final WorkbookProgress progress;
    private final WrittenNumbers numbers;
    private final RekapTables tables;
    private final List<Part> parts;
    private final long total;
    private long done;

    RekapWorkbook(PaketRekap paket, PilihanRekap pilihan, Kantor kantor, WorkbookProgress progress) {
        this.paket = paket;
        this.pilihan = pilihan;
        this.kantor = kantor;
        this.progress = progress;
        this.numbers = WrittenNumbers.of(paket);
        this.tables = new RekapTables(paket, numbers, isJuta());
        this.parts = RekapParts.of(pilihan, kantor, paket.kinerja(), tables);
        this.total = parts.stream().mapToLong(part -> Math.max(0, part.rows())).sum();
    }

    /**
     * Writes the workbook; the stream stays open.
     *
     * @throws IOException when the stream or the folder for temporary files cannot be written
     */
    public static void write(
            PaketRekap paket, PilihanRekap pilihan, Kantor kantor, OutputStream out, WorkbookProgress progress)
            throws IOException {
        try (var workbook = new Streamed()) {
            new RekapWorkbook(paket, pilihan, kantor, progress).write(workbook, out, true);
        }
    }

    /**
     * Writes all sheets.
     *
     * @param whole whether to add cover, guide and scales to the chosen sheets
     */
    void write(Streamed workbook, OutputStream out, boolean whole) throws IOException {
        var styles = new Styles(workbook);
        var front = whole ? new Front(workbook) : null;
        var names = new SheetNames();
        var sheets = new ArrayList<XSSFSheet>();
        for (Part part : parts) {
            sheets.add(workbook.createSheet(names.next(part.name())));
        }
        if (front != null) {
            front.write(styles, sheets);
        }
        fill(styles, sheets);
        Properties.set(workbook, "Rekap " + paket.periode().teks(), kantor, paket.saat());
        workbook.writeTo(out);
        progress.report(total, total);
    }

    /** The sheets before the chosen ones, and the scales after them. */
    private final class Front {
        private final Streamed workbook;
        private final XSSFSheet cover;
        private final XSSFSheet guide;

        Front(Streamed workbook) {
            this.workbook = workbook;
            this.cover = workbook.createSheet(CoverSheet.NAME);
            this.guide = workbook.createSheet(GuideSheet.NAME);
        }

        /** Writes these sheets before the others, whose formulas refer to the scales. */
        void write(Styles styles, List<XSSFSheet> sheets) {
            var subject = new Subject(paket.periode().teks(), paket.saat());
            XSSFSheet skala = workbook.createSheet(SkalaSheet.NAME);
            new SkalaSheet(skala, styles, paket.kinerja().pengaturan()).write(numbers, kantor);
            new CoverSheet(cover, styles, paket, kantor, subject).write(entries(sheets));
            new GuideSheet(guide, styles).write(kantor);
        }
    }

    private boolean isJuta() {
        return pilihan.kolom(LembarRekap.KINERJA)
                .filter(keys -> keys.contains(LembarKinerja.JUTA))
                .isPresent();
    }

    private List<CoverSheet.Entry> entries(List<XSSFSheet> sheets) {
        var entries = new ArrayList<CoverSheet.Entry>();
        entries.add(new CoverSheet.Entry(GuideSheet.NAME, "Cara membaca dan mengubah buku kerja", -1));
        for (int i = 0; i < sheets.size(); i++) {
            Part part = parts.get(i);
            entries.add(new CoverSheet.Entry(sheets.get(i).getSheetName(), part.title(), part.rows()));
        }
        entries.add(new CoverSheet.Entry(SkalaSheet.NAME, "Kategori, batas atas, dan skor yang dibaca rumus", -1));
        return entries;
    }

    @SuppressWarnings("unchecked")
    private void fill(Styles styles, List<XSSFSheet> sheets) throws IOException {
        TablePlacement<BarisKinerja> kinerja = null;
        long parted = parts.stream()
                .filter(part -> part.lembar() == LembarRekap.KINERJA && !part.continued())
                .count();
        for (int i = 0; i < sheets.size(); i++) {
            Part part = parts.get(i);
            XSSFSheet sheet = sheets.get(i);
            Subject subject = tables.subject(part.lembar());
            var means = new KinerjaMeans(paket.kinerja(), kinerja);
            switch (part.lembar()) {
                case RINGKASAN -> new RingkasanSheet(sheet, styles, paket.kinerja(), means, kantor, subject).write();
                case GRAFIK -> new GrafikSheet(sheet, styles, paket.kinerja(), means, kantor, subject).write();
                default -> {
                    TablePlacement<?> placed = table(part, sheet, styles, subject);
                    if (part.lembar() == LembarRekap.KINERJA && !part.continued() && parted == 1) {
                        kinerja = (TablePlacement<BarisKinerja>) placed;
                    }
                }
            }
        }
    }

    private TablePlacement<?> table(Part part, XSSFSheet sheet, Styles styles, Subject subject) throws IOException {
        Table<?> table = Objects.requireNonNull(part.table());
        return new TableSheet<>(table, sheet, styles, kantor, subject).write(this::step);
    }

    private void step() {
        if (done % ROWS_PER_REPORT == 0) {
            progress.report(done, total);
        }
        done++;
    }

    /**
     * Writes only the sheets about SOPs; the stream stays open.
     *
     * @throws IOException when the stream or the folder for temporary files cannot be written
     */
    public static void write(Rekap rekap, Kantor kantor, OutputStream out, WorkbookProgress progress)
            throws IOException {
        PaketRekap paket = PaketRekap.of(rekap, List.of(), List.of(), List.of(), PengaturanKinerja.BAKU);
        Set<LembarRekap> sop =
                Set.of(LembarRekap.PENGERJAAN, LembarRekap.RINCIAN, LembarRekap.KELENGKAPAN, LembarRekap.SOP);
        try (var workbook = new Streamed()) {
            new RekapWorkbook(paket, PilihanRekap.of(sop), kantor, progress).write(workbook, out, false);
        }
    }
}
