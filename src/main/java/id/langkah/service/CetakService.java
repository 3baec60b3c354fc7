package id.langkah.service;

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
import id.langkah.excel.PohonWorkbook;
import id.langkah.excel.SopWorkbook;
import id.langkah.json.SopFile;
import id.langkah.json.SopReader;
import id.langkah.json.SopWriter;
import id.langkah.pdf.BukuPage;
import id.langkah.pdf.NaskahPage;
import id.langkah.pdf.PohonPage;
import id.langkah.pdf.Sisipan;
import id.langkah.pdf.SopPage;
import id.langkah.platform.AtomicFile;
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

    /**
     * Writes an SOP in its official form or as JSON for importing; the file's ending decides.
     *
     * @throws MasalahException when the ending is none of {@link Format}'s, or the file cannot be
     *     written
     */
    public void sop(Sop sop, Path file) {
        Kantor office = kantor.get();
        AtomicFile.Content content = switch (Format.required(file)) {
            case XLSX -> out -> SopWorkbook.write(sop, office, out);
            case PDF -> out -> SopPage.write(sop, office, out);
            case JSON -> out -> out.write(SopWriter.write(List.of(sop)));
            case DOCX -> throw Format.unwritable(file, ".xlsx, .pdf, atau .json");
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
            throw MasalahException.galat(
                    "Belum ada SOP yang berlaku untuk dibukukan.", "", "Impor atau tulis SOP lebih dahulu.");
        }
        var buku = new BukuSop(kantor.get(), clock.get().getYear(), sop);
        NaskahFiles.write(file, out -> BukuWorkbook.write(buku, out), out -> BukuPage.write(buku, out));
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
        NaskahFiles.write(
                file, out -> PohonWorkbook.write(renstra, office, out), out -> PohonPage.write(renstra, office, out));
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
        return NaskahFiles.write(naskah, kantor.get(), file);
    }

    /** Several documents as one Word document. */
    byte[] docx(List<Naskah> naskah) {
        return NaskahFiles.docx(naskah, kantor.get());
    }

    /**
     * Writes the papers of a run as one PDF, followed by its attachments.
     *
     * @throws MasalahException when the ending is not .pdf, or the file cannot be written
     */
    public void paket(Pengerjaan run, List<Sisipan> lampiran, Path file) {
        var naskah = new ArrayList<Naskah>(List.of(lembarDisposisi(run), daftarPeriksa(run)));
        naskah.addAll(beritaAcara(run));
        NaskahFiles.paket(naskah, lampiran, kantor.get(), file);
    }

    /** The Berita Acara of all returns of a run, the latest first. */
    public List<Naskah> beritaAcara(Pengerjaan run) {
        return BeritaAcaraPengembalian.pengembalian(run).stream()
                .map(putaran -> beritaAcara(run, putaran))
                .toList();
    }
}
