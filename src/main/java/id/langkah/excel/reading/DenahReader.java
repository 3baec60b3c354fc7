package id.langkah.excel.reading;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengenalan.BerkasDenah;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.zip.ArchiveCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads an office's workbook (.xlsx, .xlsm, .xls) with its drawings: cells, symbols and arrows of
 * each sheet. Macros are not run and links not followed; of a formula the stored result is taken.
 */
public final class DenahReader {
    private static final int MOST_SHEETS = 200;

    /** The largest drawing of a sheet in bytes, about 6,000 shapes. */
    private static final long LARGEST_DRAWING = 8L << 20;

    private DenahReader() {}

    /** Reads a file. Never throws for what is in it; problems are reported as a galat. */
    public static BerkasDenah read(Path path) {
        String berkas = Optional.ofNullable(path.getFileName()).orElse(path).toString();
        try {
            if (ArchiveCheck.isOle(path)) {
                return new BerkasDenah(berkas, XlsDenah.read(path), List.of());
            }
            Received.check(path, true);
            return workbook(path, berkas);
        } catch (Received.Refused e) {
            return new BerkasDenah(berkas, List.of(), List.of(e.masalah(berkas)));
        } catch (IOException e) {
            return new BerkasDenah(
                    berkas, List.of(), List.of(Received.unreadable(e).masalah(berkas)));
        }
    }

    private static BerkasDenah workbook(Path path, String berkas) throws Received.Refused {
        try (OPCPackage file = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            Received.refuseLargeTrees(file);
            var denah = new ArrayList<Denah>();
            var masalah = new ArrayList<Masalah>();
            new Book(file).read(denah, masalah);
            return new BerkasDenah(berkas, denah, masalah);
        } catch (SheetPlan.TooMuch | SheetTexts.TooLarge e) {
            throw Received.tooLarge();
        } catch (OpenXML4JException | IOException | SAXException e) {
            throw Received.broken();
        } catch (RuntimeException e) {
            // The library may throw anything for a damaged or crafted file.
            throw Received.broken();
        }
    }

    /** One workbook while it is read. */
    private static final class Book {
        private final XSSFReader reader;
        private final ReadOnlySharedStringsTable strings;
        private final StylesTable styles;
        private final Map<Integer, Integer> fills = new HashMap<>();
        private final Map<String, Boolean> visible;

        Book(OPCPackage file) throws IOException, OpenXML4JException, SAXException {
            reader = new XSSFReader(file);
            styles = reader.getStylesTable();
            visible = SheetTexts.visible(reader);
            List<PackagePart> parts = file.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType());
            try (InputStream in = parts.isEmpty()
                    ? InputStream.nullInputStream()
                    : new Markup(parts.getFirst().getInputStream())) {
                strings = new ReadOnlySharedStringsTable(in, false);
            } catch (Markup.TooLong e) {
                throw new SheetTexts.TooLarge();
            }
        }

        void read(List<Denah> denah, List<Masalah> masalah) throws IOException, OpenXML4JException, SAXException {
            var all = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (all.hasNext()) {
                if (denah.size() >= MOST_SHEETS) {
                    throw new SheetPlan.TooMuch();
                }
                try (InputStream in = all.next()) {
                    String nama = all.getSheetName();
                    var plan = new SheetPlan(nama, visible.getOrDefault(nama, true));
                    cells(in, plan);
                    plan.edges.settle();
                    drawing(all.getSheetPart(), plan, masalah);
                    denah.add(plan.denah());
                }
            }
        }

        private void cells(InputStream in, SheetPlan plan) throws IOException, SAXException {
            try {
                XMLReader xml = XMLHelper.newXMLReader();
                IntFunction<@Nullable Integer> fill = this::fill;
                var geometry = new SheetGeometry(new CellTexts(xml), plan, fill);
                geometry.setContentHandler(
                        new XSSFSheetXMLHandler(styles, null, strings, geometry, new AsShown(), false));
                geometry.parse(new InputSource(new Markup(in)));
            } catch (Markup.TooLong e) {
                throw new SheetTexts.TooLarge();
            } catch (ParserConfigurationException e) {
                throw new SAXException(e);
            }
        }

        private void drawing(PackagePart sheet, SheetPlan plan, List<Masalah> masalah)
                throws OpenXML4JException, IOException, SAXException {
            for (PackageRelationship relation : sheet.getRelationshipsByType(XSSFRelation.DRAWINGS.getRelation())) {
                if (relation.getTargetMode() != TargetMode.INTERNAL) {
                    continue;
                }
                PackagePart part = sheet.getRelatedPart(relation);
                if (part.getSize() > LARGEST_DRAWING) {
                    throw new SheetPlan.TooMuch();
                }
                try (InputStream in = new Markup(part.getInputStream())) {
                    DrawingReader.read(in, plan);
                } catch (SAXException e) {
                    masalah.add(Masalah.peringatan(
                            "Gambar pada sheet \"" + plan.nama() + "\" rusak dan tidak dibaca.",
                            "Sheet \"" + plan.nama() + "\"",
                            "Buka di Excel dan simpan lagi; atau isi pelaksana dan keputusannya sendiri."));
                }
            }
        }

        private @Nullable Integer fill(int style) {
            Integer known = fills.computeIfAbsent(style, this::colour);
            return known < 0 ? null : known;
        }

        /** The colour of an index as 0xRRGGBB; -1 when there is none. */
        private int colour(int index) {
            if (index < 0 || index >= styles.getNumCellStyles()) {
                return -1;
            }
            XSSFCellStyle style = styles.getStyleAt(index);
            XSSFColor colour =
                    style.getFillPattern() == FillPatternType.NO_FILL ? null : style.getFillForegroundColorColor();
            byte[] rgb = colour == null ? null : colour.getRGBWithTint();
            if (rgb == null || rgb.length < 3) {
                return -1;
            }
            int from = rgb.length - 3;
            return (rgb[from] & 0xff) << 16 | (rgb[from + 1] & 0xff) << 8 | (rgb[from + 2] & 0xff);
        }
    }
}
