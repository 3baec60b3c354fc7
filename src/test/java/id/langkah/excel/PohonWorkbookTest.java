package id.langkah.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.PohonUji;
import id.langkah.domain.perencanaan.Renstra;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The tree as Excel's own shapes. */
class PohonWorkbookTest {
    private static Renstra renstra(int programs) {
        var lines = new ArrayList<>(List.of("Layanan dasar meningkat", "-Rumah tangga tinggal di rumah layak"));
        for (int i = 1; i <= programs; i++) {
            lines.add("--Program nomor " + i);
            lines.add("---Kegiatan nomor " + i);
        }
        PohonKinerja pohon = PohonUji.pohon(lines.toArray(String[]::new));
        return new Renstra(
                1,
                "",
                2025,
                2029,
                "",
                pohon.with(
                        1,
                        pohon.get(1)
                                .withIndikator(
                                        List.of(PohonUji.indikator("Persentase rumah layak", 2025, 1, 2, 3, 4, 5)))));
    }

    private static byte[] written(Renstra renstra) throws IOException {
        var out = new ByteArrayOutputStream();
        PohonWorkbook.write(renstra, Kantor.BELUM, out);
        return out.toByteArray();
    }

    @Test
    void everyNodeIsAFrameWithItsWords() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(renstra(2))))) {
            List<XSSFShape> shapes =
                    workbook.getSheetAt(0).getDrawingPatriarch().getShapes();
            List<String> texts = shapes.stream()
                    .filter(XSSFSimpleShape.class::isInstance)
                    .map(shape -> ((XSSFSimpleShape) shape)
                            .getText()
                            .replace("\n", " ")
                            .strip())
                    .toList();
            assertThat(texts)
                    .contains("Tujuan", "Layanan dasar meningkat", "Program", "Program nomor 2", "Kegiatan nomor 1")
                    .anyMatch(text -> text.contains("• Persentase rumah layak (2029: 5)"));
            assertThat(workbook.getSheetAt(0).getRowBreaks()).isEmpty();
        }
    }

    @Test
    void aLargeTreeTakesSeveralPagesAndTheSameTreeGivesTheSameBytes() throws IOException {
        byte[] bytes = written(renstra(30));
        assertThat(written(renstra(30))).isEqualTo(bytes);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheetAt(0).getRowBreaks()).isNotEmpty();
        }
    }
}
