package id.langkah.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.perencanaan.PohonUji;
import id.langkah.domain.perencanaan.Renstra;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The tree on paper. */
class PohonPageTest {
    private static byte[] written(int programs) throws IOException {
        var lines = new ArrayList<>(List.of("Layanan dasar meningkat", "-Rumah tangga tinggal di rumah layak"));
        for (int i = 1; i <= programs; i++) {
            lines.add("--Program nomor " + i);
            lines.add("---Kegiatan nomor " + i);
        }
        var out = new ByteArrayOutputStream();
        var renstra = new Renstra(1, "", 2025, 2029, "", PohonUji.pohon(lines.toArray(String[]::new)));
        PohonPage.write(renstra, Kantor.BELUM, out);
        return out.toByteArray();
    }

    @Test
    void allOfASmallTreeStandsOnOnePage() throws IOException {
        try (var document = Loader.loadPDF(written(3))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("POHON KINERJA", "Renstra 2025–2029", "Layanan dasar meningkat", "Kegiatan nomor 3");
        }
    }

    @Test
    void whatGoesOnNamesWhatItBelongsToAgain() throws IOException {
        byte[] bytes = written(40);
        assertThat(written(40)).isEqualTo(bytes);
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            var second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document)).contains("Sasaran strategis (lanjutan)", "Tujuan (lanjutan)");
            assertThat(new PDFTextStripper().getText(document)).contains("Program nomor 40");
        }
    }
}
