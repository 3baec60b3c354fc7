package id.langkah.ui.rekap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the names and texts of the sheets of a workbook. */
final class Written {
    private static final Pattern SHEET = Pattern.compile("<sheet [^>]*name=\"([^\"]*)\"");

    private Written() {}

    static List<String> sheets(Path file) {
        return found(SHEET, file, "xl/workbook.xml");
    }

    /** The texts of the first sheet after cover and guide. */
    static List<String> texts(Path file) {
        var texts = new ArrayList<String>();
        try (InputStream in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            workbook.getSheetAt(2).forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<String> found(Pattern pattern, Path file, String part) {
        try (var zip = new ZipFile(file.toFile())) {
            byte[] bytes = zip.getInputStream(zip.getEntry(part)).readAllBytes();
            String xml = new String(bytes, StandardCharsets.UTF_8);
            return pattern.matcher(xml)
                    .results()
                    .map((MatchResult matchResult) -> matchResult.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
