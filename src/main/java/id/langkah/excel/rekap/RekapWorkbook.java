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
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a rekap as an Excel workbook: cover with links, guide, the chosen sheets, and the scales
 * used by formulas. Rows are streamed, so memory does not grow with their number.
 */
public final class RekapWorkbook {
    /** The most rows of a sheet, a little below the 1,048,576 of Excel to leave room for top and bottom. */
    private static final int MOST_ROWS = 1_000_000;

    /** The factor by which the columns of the sheet Faktor Kinerja are wider than in the main sheet. */
    private static final double WIDER = 1.45;

    private static final String FAKTOR_SHEET = "Faktor Kinerja";
    private static final int ROWS_PER_REPORT = 1_000;

    private final PaketRekap paket;
    private final PilihanRekap pilihan;
    private final Kantor kantor;
    private final WorkbookProgress progress;
    private final WrittenNumbers numbers;
    private final RekapTables tables;
    private final List<Part> parts = new ArrayList<>();
    private long total;
    private long done;

    private RekapWorkbook(PaketRekap paket, PilihanRekap pilihan, Kantor kantor, WorkbookProgress progress) {
        this.paket = paket;
        this.pilihan = pilihan;
        this.kantor = kantor;
        this.progress = progress;
        this.numbers = WrittenNumbers.of(paket);
        this.tables = new RekapTables(paket, numbers, isJuta());
    }

    /**
     * One sheet of the workbook.
     *
     * @param table null for a sheet without a table
     * @param continued whether it continues the columns of a sheet that would be too wide
     */
    private record Part(LembarRekap lembar, @Nullable Table<?> table, boolean continued) {
        String name() {
            return continued ? FAKTOR_SHEET : lembar.kata();
        }

        String title() {
            Table<?> butir = table;
            return switch (lembar) {
                case RINGKASAN -> "Jumlah dan rata-rata per sasaran dan penanggung jawab";
                case GRAFIK -> "Grafik per triwulan, penanggung jawab, dan indikator";
                default -> butir == null ? "" : butir.title();
            };
        }

        int rows() {
            Table<?> butir = table;
            return butir == null ? -1 : butir.rows().size();
        }
    }

    /**
     * Writes the workbook; the stream stays open.
     *
     * @throws IOException when the stream or the folder for temporary files cannot be written
     */
    public static void write(
            PaketRekap paket, PilihanRekap pilihan, Kantor kantor, OutputStream out, WorkbookProgress progress)
            throws IOException {
        new RekapWorkbook(paket, pilihan, kantor, progress).write(out, true);
    }

    /** Unwraps failures of the stream, such as a full disk, that the library has wrapped. */
    private void write(OutputStream out, boolean whole) throws IOException {
        try {
            writeAll(out, whole);
        } catch (OpenXML4JRuntimeException e) {
            throw new IOException("the folder for temporary files takes no more", e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException disk) {
                throw disk;
            }
            throw e;
        }
    }

    /**
     * Writes all sheets.
     *
     * @param whole whether to add cover, guide and scales to the chosen sheets
     */
    private void writeAll(OutputStream out, boolean whole) throws IOException {
        collect();
        try (var workbook = new Streamed()) {
            var styles = new Styles(workbook);
            var front = whole ? new Front(workbook) : null;
            var names = new SheetNames();
            var sheets = new ArrayList<SXSSFSheet>();
            for (Part part : parts) {
                sheets.add(workbook.createSheet(names.next(part.name())));
            }
            if (front != null) {
                front.write(styles, sheets);
            }
            fill(workbook, styles, sheets);
            Properties.set(
                    workbook.getXSSFWorkbook(), "Rekap " + paket.periode().teks(), kantor, paket.saat());
            workbook.write(out);
            progress.report(total, total);
        }
    }

    /** The sheets before the chosen ones, and the scales after them. */
    private final class Front {
        private final Streamed workbook;
        private final SXSSFSheet cover;
        private final SXSSFSheet guide;

        Front(Streamed workbook) {
            this.workbook = workbook;
            this.cover = workbook.createSheet(CoverSheet.NAME);
            this.guide = workbook.createSheet(GuideSheet.NAME);
        }

        /** Writes these sheets before the others, whose formulas refer to the scales. */
        void write(Styles styles, List<SXSSFSheet> sheets) {
            var subject = new Subject(paket.periode().teks(), paket.saat());
            SXSSFSheet skala = workbook.createSheet(SkalaSheet.NAME);
            new SkalaSheet(skala, styles, paket.kinerja().pengaturan()).write(numbers, kantor);
            new CoverSheet(cover, styles, paket, kantor, subject).write(entries(sheets));
            new GuideSheet(guide, styles).write(kantor);
        }
    }

    /** Collects the chosen sheets in order, with the chosen columns. */
    private void collect() {
        for (LembarRekap lembar : LembarRekap.values()) {
            if (!pilihan.has(lembar)) {
                continue;
            }
            if (lembar.hasColumns()) {
                collect(lembar, tables.of(lembar));
            } else {
                parts.add(new Part(lembar, null, false));
            }
        }
    }

    /**
     * Adds the sheets of a table with its chosen columns. Faktor and tindak lanjut get a sheet of
     * their own when the table would be too wide for one page.
     */
    private <R> void collect(LembarRekap lembar, Table<R> table) {
        Set<String> keys = new HashSet<>(pilihan.kolom(lembar).orElse(table.usual()));
        keys.remove(LembarKinerja.JUTA);
        if (keys.isEmpty()) {
            keys.addAll(table.usual());
        }
        boolean asked = lembar == LembarRekap.KINERJA
                && (pilihan.has(LembarRekap.RINGKASAN) || pilihan.has(LembarRekap.GRAFIK));
        List<String> needed = asked ? KinerjaMeans.needs(paket.kinerja()) : List.of();
        Table<R> chosen = table.choose(keys, needed);
        Set<String> words = new HashSet<>(keys);
        words.retainAll(Set.of(LembarKinerja.FAKTOR, LembarKinerja.TINDAK_LANJUT));
        boolean parted = lembar == LembarRekap.KINERJA && !words.isEmpty() && TableSheet.isTooWide(chosen, kantor);
        if (!parted) {
            collect(lembar, chosen, false);
            return;
        }
        keys.removeAll(words);
        if (TableSheet.isTooWide(table.choose(keys, needed), kantor)) {
            keys.remove(LembarKinerja.PENANGGUNG_JAWAB);
        }
        collect(lembar, table.choose(keys, needed), false);
        words.addAll(Set.of(LembarKinerja.INDIKATOR, LembarKinerja.PENANGGUNG_JAWAB));
        collect(
                lembar,
                table.choose(words, List.of())
                        .named("FaktorKinerja", FAKTOR_SHEET, "Faktor dan Tindak Lanjut Kinerja")
                        .widened(WIDER),
                true);
    }

    private <R> void collect(LembarRekap lembar, Table<R> chosen, boolean continued) {
        for (Table<R> part : chosen.parts(MOST_ROWS)) {
            parts.add(new Part(lembar, part, continued));
            total += part.rows().size();
        }
    }

    private boolean isJuta() {
        return pilihan.kolom(LembarRekap.KINERJA)
                .filter(keys -> keys.contains(LembarKinerja.JUTA))
                .isPresent();
    }

    private List<CoverSheet.Entry> entries(List<SXSSFSheet> sheets) {
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
    private void fill(Streamed workbook, Styles styles, List<SXSSFSheet> sheets) {
        TablePlacement<BarisKinerja> kinerja = null;
        long parted = parts.stream()
                .filter(part -> part.lembar() == LembarRekap.KINERJA && !part.continued())
                .count();
        for (int i = 0; i < sheets.size(); i++) {
            Part part = parts.get(i);
            SXSSFSheet sheet = sheets.get(i);
            Subject subject = tables.subject(part.lembar());
            var means = new KinerjaMeans(paket.kinerja(), kinerja);
            switch (part.lembar()) {
                case RINGKASAN -> new RingkasanSheet(sheet, styles, paket.kinerja(), means, kantor, subject).write();
                case GRAFIK ->
                    new GrafikSheet(
                                    sheet,
                                    workbook.getXSSFWorkbook().getSheet(sheet.getSheetName()),
                                    styles,
                                    paket.kinerja(),
                                    means,
                                    kantor,
                                    subject)
                            .write();
                default -> {
                    TablePlacement<?> placed = table(part, sheet, styles, subject);
                    if (part.lembar() == LembarRekap.KINERJA && !part.continued() && parted == 1) {
                        kinerja = (TablePlacement<BarisKinerja>) placed;
                    }
                }
            }
        }
    }

    private TablePlacement<?> table(Part part, SXSSFSheet sheet, Styles styles, Subject subject) {
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
        new RekapWorkbook(paket, PilihanRekap.of(sop), kantor, progress).write(out, false);
    }
}
