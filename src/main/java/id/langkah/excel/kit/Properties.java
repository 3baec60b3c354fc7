package id.langkah.excel.kit;

import id.langkah.domain.Kantor;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the document properties of a workbook. */
public final class Properties {
    private static final String PROGRAM = "Langkah";

    private Properties() {}

    public static void set(XSSFWorkbook workbook, String title, Kantor kantor, LocalDateTime saat) {
        String office = SafeText.shown(String.join(", ", kantor.kop()));
        Optional<Date> when =
                Optional.of(Date.from(saat.atZone(ZoneId.systemDefault()).toInstant()));
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(SafeText.shown(title));
        core.setCreator(PROGRAM);
        core.setLastModifiedByUser(PROGRAM);
        core.setCreated(when);
        core.setModified(when);
        POIXMLProperties.ExtendedProperties extended = properties.getExtendedProperties();
        extended.setApplication(PROGRAM);
        extended.setCompany(office);
    }
}
