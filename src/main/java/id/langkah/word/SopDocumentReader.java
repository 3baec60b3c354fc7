package id.langkah.word;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengenalan.BerkasDenah;
import id.langkah.zip.ArchiveCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * Reads the tables and drawings of a Word document (.docx, .docm). Nothing in it is executed or
 * loaded from elsewhere. Never throws for what is in the file: problems are reported as findings.
 */
public final class SopDocumentReader {
    private static final String AS_DOCX = "Buka di Word, pilih Simpan Sebagai, jenis Dokumen Word (.docx), tanpa kata"
            + " sandi, lalu pilih berkas .docx itu.";
    private static final String PICTURES = "word/media/";
    private static final String NUMBERING = "/numbering";
    private static final String STYLES = "/styles";

    private SopDocumentReader() {}

    /** Reads a file. */
    public static BerkasDenah read(Path path) {
        Path name = path.getFileName();
        String berkas = name == null ? path.toString() : name.toString();
        try {
            Optional<Masalah> wrong = wrong(ArchiveCheck.of(path, entry -> entry.startsWith(PICTURES)), berkas);
            return wrong.map(masalah -> new BerkasDenah(berkas, List.of(), List.of(masalah)))
                    .orElseGet(() -> opened(path, berkas));
        } catch (NoSuchFileException e) {
            return refused(berkas, "Berkas ini tidak ada.", "Periksa nama dan letak berkas.");
        } catch (IOException e) {
            return refused(
                    berkas,
                    "Berkas ini tidak dapat dibuka.",
                    "Tutup berkas itu di program lain; bila terletak di flashdisk atau jaringan,"
                            + " salin dahulu ke komputer ini.");
        }
    }

    private static Optional<Masalah> wrong(ArchiveCheck.Verdict verdict, String berkas) {
        return switch (verdict) {
            case GOOD -> Optional.empty();
            case LARGE_FILE ->
                Optional.of(Masalah.galat(
                        "Berkas ini lebih besar dari 20 MB.",
                        berkas,
                        "Hapus gambar yang tidak diperlukan, lalu simpan lagi."));
            case TOO_LARGE -> Optional.of(tooLarge(berkas));
            case BROKEN -> Optional.of(broken(berkas));
            case OLD_OR_LOCKED ->
                Optional.of(Masalah.galat(
                        "Berkas ini berformat Word lama (.doc) atau dikunci dengan kata sandi.", berkas, AS_DOCX));
            case NO_ARCHIVE -> Optional.of(Masalah.galat("Berkas ini bukan dokumen Word (.docx).", berkas, AS_DOCX));
        };
    }

    private static BerkasDenah opened(Path path, String berkas) {
        try (OPCPackage file = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            Optional<PackagePart> document = main(file);
            if (document.isEmpty() || !document.get().getContentType().contains("word")) {
                return refused(berkas, "Berkas ini bukan dokumen Word (.docx).", AS_DOCX);
            }
            return new DocTables(
                            berkas,
                            parsed(document.get()),
                            beside(file, document.get(), NUMBERING),
                            beside(file, document.get(), STYLES))
                    .read();
        } catch (ElementReader.TooLarge e) {
            return new BerkasDenah(berkas, List.of(), List.of(tooLarge(berkas)));
        } catch (OpenXML4JException | IOException e) {
            return new BerkasDenah(berkas, List.of(), List.of(broken(berkas)));
        } catch (RuntimeException e) {
            // The library may throw anything for a damaged or crafted file.
            return new BerkasDenah(berkas, List.of(), List.of(broken(berkas)));
        }
    }

    private static Optional<PackagePart> main(OPCPackage file) throws OpenXML4JException {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship relation : file.getRelationshipsByType(type)) {
                return Optional.ofNullable(file.getPart(relation));
            }
        }
        return Optional.empty();
    }

    /** A related part within the document's own file; empty when there is none. */
    private static Optional<Element> beside(OPCPackage file, PackagePart document, String type)
            throws OpenXML4JException, IOException {
        for (PackageRelationship relation : document.getRelationships()) {
            if (relation.getRelationshipType().endsWith(type) && relation.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart part = file.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
                return part == null ? Optional.empty() : Optional.of(parsed(part));
            }
        }
        return Optional.empty();
    }

    private static Element parsed(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return ElementReader.read(in);
        }
    }

    private static BerkasDenah refused(String berkas, String pesan, String saran) {
        return new BerkasDenah(berkas, List.of(), List.of(Masalah.galat(pesan, berkas, saran)));
    }

    private static Masalah tooLarge(String berkas) {
        return Masalah.galat(
                "Isi berkas ini jauh lebih besar daripada dokumen biasa, jadi tidak dibaca.",
                berkas,
                "Salin tabel SOP-nya ke dokumen baru, lalu pilih dokumen itu.");
    }

    private static Masalah broken(String berkas) {
        return Masalah.galat(
                "Berkas ini rusak atau bukan dokumen Word (.docx).",
                berkas,
                "Buka di Word untuk memeriksanya, simpan sebagai .docx, lalu coba lagi.");
    }
}
