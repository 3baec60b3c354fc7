package id.langkah.service;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Naskah;
import id.langkah.excel.NaskahWorkbook;
import id.langkah.pdf.NaskahPage;
import id.langkah.pdf.PaketPage;
import id.langkah.pdf.Sisipan;
import id.langkah.platform.AtomicFile;
import id.langkah.word.NaskahDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes papers as PDF, workbook or Word document; the file's ending decides. */
final class NaskahFiles {
    private NaskahFiles() {}

    /** Writes several papers as one file; see {@link CetakService#naskah(List, Path)}. */
    static Path write(List<Naskah> naskah, Kantor office, Path file) {
        AtomicFile.Content content = content(naskah, office, file);
        Path free = isEdited(file) ? FileOut.free(file) : file;
        FileOut.write(free, content);
        return free;
    }

    /** Whether the file is a Word document that was changed since this program wrote it. */
    private static boolean isEdited(Path file) {
        return Format.required(file) == Format.DOCX && Files.isRegularFile(file) && !NaskahDocument.isAsWritten(file);
    }

    /** The papers in the format that the file's ending names. */
    private static AtomicFile.Content content(List<Naskah> naskah, Kantor office, Path file) {
        return switch (Format.required(file)) {
            case XLSX -> out -> NaskahWorkbook.write(naskah, office, out);
            case PDF -> out -> NaskahPage.write(naskah, office, out);
            case DOCX -> out -> NaskahDocument.write(naskah, office, out);
            case JSON -> throw Format.unwritable(file, ".docx, .pdf, atau .xlsx");
        };
    }

    /** Writes one of two contents, as workbook or as PDF. */
    static void write(Path file, AtomicFile.Content workbook, AtomicFile.Content pages) {
        FileOut.write(
                file,
                switch (Format.required(file)) {
                    case XLSX -> workbook;
                    case PDF -> pages;
                    case JSON, DOCX -> throw Format.unwritable(file, ".xlsx atau .pdf");
                });
    }

    /** Writes papers as PDF, followed by attachments; see {@link CetakService#paket}. */
    static void paket(List<Naskah> naskah, List<Sisipan> lampiran, Kantor office, Path file) {
        if (Format.required(file) != Format.PDF) {
            throw Format.unwritable(file, ".pdf");
        }
        FileOut.write(file, out -> PaketPage.write(naskah, lampiran, office, out));
    }

    /** Several papers as one Word document. */
    static byte[] docx(List<Naskah> naskah, Kantor office) {
        var bytes = new ByteArrayOutputStream();
        try {
            NaskahDocument.write(naskah, office, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an in-memory stream cannot fail
        }
        return bytes.toByteArray();
    }
}
