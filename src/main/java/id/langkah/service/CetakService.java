package id.langkah.service;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.JudulForm;
import id.langkah.domain.Kantor;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.naskah.BeritaAcaraPengembalian;
import id.langkah.domain.naskah.BukuSop;
import id.langkah.domain.naskah.DaftarPeriksa;
import id.langkah.domain.naskah.FormEvaluasi;
import id.langkah.domain.naskah.FormMonitoring;
import id.langkah.domain.naskah.LembarDisposisi;
import id.langkah.domain.naskah.LembarKerjaSop;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.rekap.Evaluasi;
import id.langkah.domain.rekap.Monitoring;
import id.langkah.domain.sop.Sop;
import id.langkah.excel.BukuWorkbook;
import id.langkah.excel.NaskahWorkbook;
import id.langkah.excel.PohonWorkbook;
import id.langkah.excel.SopWorkbook;
import id.langkah.json.SopFile;
import id.langkah.json.SopReader;
import id.langkah.json.SopWriter;
import id.langkah.pdf.BukuPage;
import id.langkah.pdf.NaskahPage;
import id.langkah.pdf.PaketPage;
import id.langkah.pdf.PohonPage;
import id.langkah.pdf.Sisipan;
import id.langkah.pdf.SopPage;
import id.langkah.platform.AtomicFile;
import id.langkah.word.NaskahDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Writes the papers that the office prints, signs and files. */
public final class CetakService {
    private final Supplier<Kantor> kantor;
    private final Supplier<LocalDateTime> clock;

    /** @param kantor the office whose letterhead, logo and paper size are used */
    public CetakService(Supplier<Kantor> kantor, Supplier<LocalDateTime> clock) {
        this.kantor = kantor;
        this.clock = clock;
    }

    /** For use without an office's file: no letterhead, A4. */
    public static CetakService withoutOffice(Supplier<LocalDateTime> clock) {
        return new CetakService(() -> Kantor.BELUM, clock);
    }

    /** Reads the SOPs of a file. @throws MasalahException with every galat about the file or any of its SOPs */
    public List<Sop> read(Path berkas) {
        SopFile file = SopReader.read(berkas);
        MasalahException.refuseGalat(file.allMasalah());
        return file.sop();
    }

    /** The SOP among several that the query selects. @throws MasalahException when it selects none or more than one */
    public Sop choose(List<Sop> sop, SopQuery sebutan) {
        List<Sop> meant = sop.stream().filter(sebutan::means).toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        String asked = sebutan.teks().isEmpty() ? "" : " dengan " + sebutan.teks();
        if (meant.isEmpty()) {
            throw refused("Tidak ada SOP" + asked + ".", "Perintah daftar menampilkan nomor dan nama SOP di pustaka.");
        }
        String all = meant.stream().map(CetakService::named).collect(joining("; "));
        throw refused(
                "Ada " + meant.size() + " SOP" + asked + ": " + all + ".",
                "Sebut salah satu dengan --nomor, --nama, atau --instansi.");
    }

    private static String named(Sop sop) {
        String nomor = sop.nomor().isBlank() ? "belum bernomor" : sop.nomor();
        String instansi = String.join(", ", sop.identitas().instansi());
        return "\"" + sop.nama() + "\" (" + nomor + ", " + instansi + ")";
    }

    /**
     * Writes an SOP in its official form or as JSON for importing; the file's ending decides.
     *
     * @throws MasalahException when the ending is none of {@link Format}'s, or the file cannot be
     *     written
     */
    public void sop(Sop sop, Path file) {
        Kantor office = kantor.get();
        AtomicFile.Content content = switch (format(file)) {
            case XLSX -> out -> SopWorkbook.write(sop, office, out);
            case PDF -> out -> SopPage.write(sop, office, out);
            case JSON -> out -> out.write(SopWriter.write(List.of(sop)));
            case DOCX -> throw unwritable(file, ".xlsx, .pdf, atau .json");
        };
        FileOut.write(file, content);
    }

    /**
     * Writes the book of an office's SOPs as PDF or workbook.
     *
     * @param sop in the order of the book, at least one
     * @throws MasalahException when the ending is neither .pdf nor .xlsx, or the file cannot be
     *     written
     */
    public void buku(List<BukuSop.Isi> sop, Path file) {
        if (sop.isEmpty()) {
            throw refused("Belum ada SOP yang berlaku untuk dibukukan.", "Impor atau tulis SOP lebih dahulu.");
        }
        var buku = new BukuSop(kantor.get(), clock.get().getYear(), sop);
        AtomicFile.Content content = switch (format(file)) {
            case XLSX -> out -> BukuWorkbook.write(buku, out);
            case PDF -> out -> BukuPage.write(buku, out);
            case JSON, DOCX -> throw unwritable(file, ".xlsx atau .pdf");
        };
        FileOut.write(file, content);
    }

    /** The heads of the SOP form in the office's wording. */
    public JudulForm judul() {
        return kantor.get().judul();
    }

    /** What would be missing in a print of an SOP; empty when nothing is. */
    public List<Masalah> kekurangan(Sop sop) {
        return LettersAdvice.of(sop).stream().toList();
    }

    /**
     * Writes the pohon kinerja of a Renstra as PDF or workbook.
     *
     * @throws MasalahException when the ending is neither .pdf nor .xlsx, or the file cannot be
     *     written
     */
    public void pohon(Renstra renstra, Path file) {
        Kantor office = kantor.get();
        AtomicFile.Content content = switch (format(file)) {
            case XLSX -> out -> PohonWorkbook.write(renstra, office, out);
            case PDF -> out -> PohonPage.write(renstra, office, out);
            default -> throw unwritable(file, ".xlsx atau .pdf");
        };
        FileOut.write(file, content);
    }

    /** Writes the Lembar Kerja Identifikasi Kegiatan of an SOP as PDF. */
    public void lembarKerja(Sop sop, Path file) {
        Kantor office = kantor.get();
        FileOut.write(file, out -> NaskahPage.write(LembarKerjaSop.of(sop), office, out));
    }

    /** The Lembar Disposisi of a run with today's date. */
    public Naskah lembarDisposisi(Pengerjaan run) {
        return LembarDisposisi.of(run, kantor.get(), clock.get().toLocalDate());
    }

    /** The checklist of a run as of now. */
    public Naskah daftarPeriksa(Pengerjaan run) {
        return DaftarPeriksa.of(run, kantor.get(), clock.get());
    }

    /**
     * The Berita Acara of a return.
     *
     * @param putaran one of {@link BeritaAcaraPengembalian#pengembalian}
     */
    public Naskah beritaAcara(Pengerjaan run, Putaran putaran) {
        return BeritaAcaraPengembalian.of(run, putaran, kantor.get());
    }

    /** The monitoring form of a half-year with today's date. */
    public Naskah monitoring(Monitoring monitoring) {
        return FormMonitoring.of(monitoring, kantor.get(), clock.get().toLocalDate());
    }

    /** The evaluation form of an SOP with today's date. */
    public Naskah evaluasi(Evaluasi evaluasi) {
        return FormEvaluasi.of(evaluasi, kantor.get(), clock.get().toLocalDate());
    }

    /**
     * Writes a paper as PDF, workbook or Word document; the file's ending decides.
     *
     * @return the file that was written, see {@link #naskah(List, Path)}
     * @throws MasalahException when the ending is none of these, or the file cannot be written
     */
    public Path naskah(Naskah naskah, Path file) {
        return naskah(List.of(naskah), file);
    }

    /**
     * Writes several papers as one file, each on pages or a sheet of its own. A Word document that
     * was edited since it was written is never overwritten; the new one is written beside it.
     *
     * @param naskah must not be empty
     * @return the file that was written: the requested one, or one with a number in its name
     * @throws MasalahException when the ending is unknown, or the file cannot be written
     */
    public Path naskah(List<Naskah> naskah, Path file) {
        return write(naskah, kantor.get(), file);
    }

    /** Writes papers for a given office. */
    static Path write(List<Naskah> naskah, Kantor office, Path file) {
        AtomicFile.Content content = content(naskah, office, file);
        Path free = isEdited(file) ? FileOut.free(file) : file;
        FileOut.write(free, content);
        return free;
    }

    /** Whether the file is a Word document that was changed since this program wrote it. */
    private static boolean isEdited(Path file) {
        return format(file) == Format.DOCX && Files.isRegularFile(file) && !NaskahDocument.isAsWritten(file);
    }

    /** Several documents as one Word document. */
    byte[] docx(List<Naskah> naskah) {
        var bytes = new ByteArrayOutputStream();
        try {
            NaskahDocument.write(naskah, kantor.get(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an in-memory stream cannot fail
        }
        return bytes.toByteArray();
    }

    /** The papers in the format that the file's ending names. */
    private static AtomicFile.Content content(List<Naskah> naskah, Kantor office, Path file) {
        return switch (format(file)) {
            case XLSX -> out -> NaskahWorkbook.write(naskah, office, out);
            case PDF -> out -> NaskahPage.write(naskah, office, out);
            case DOCX -> out -> NaskahDocument.write(naskah, office, out);
            case JSON -> throw unwritable(file, ".docx, .pdf, atau .xlsx");
        };
    }

    /**
     * Writes the papers of a run as one PDF, followed by its attachments.
     *
     * @throws MasalahException when the ending is not .pdf, or the file cannot be written
     */
    public void paket(Pengerjaan run, List<Sisipan> lampiran, Path file) {
        requirePdf(file);
        Kantor office = kantor.get();
        var naskah = new ArrayList<Naskah>(List.of(lembarDisposisi(run), daftarPeriksa(run)));
        naskah.addAll(beritaAcara(run));
        FileOut.write(file, out -> PaketPage.write(naskah, lampiran, office, out));
    }

    private static void requirePdf(Path file) {
        if (format(file) != Format.PDF) {
            throw unwritable(file, ".pdf");
        }
    }

    /** The Berita Acara of all returns of a run, the latest first. */
    public List<Naskah> beritaAcara(Pengerjaan run) {
        return BeritaAcaraPengembalian.pengembalian(run).stream()
                .map(putaran -> beritaAcara(run, putaran))
                .toList();
    }

    private static Format format(Path file) {
        return Format.of(file).orElseThrow(() -> unwritable(file, ".xlsx, .pdf, .docx, atau .json"));
    }

    private static MasalahException unwritable(Path file, String endings) {
        return refused(
                "\"" + file.getFileName() + "\" tidak dapat ditulis.", "Akhiri nama berkas dengan " + endings + ".");
    }

    private static MasalahException refused(String pesan, String saran) {
        return MasalahException.galat(pesan, "", saran);
    }
}
