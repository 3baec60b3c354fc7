package id.langkah.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.langkah.domain.Gambar;
import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.ContohNaskah;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The office's picture on its papers. */
class LogoTest {
    private static final Sop SOP = Contoh.sop("Berlogo", List.of(Aktivitas.of(1, "Menerima")));

    @ParameterizedTest
    @CsvSource({"png, 40, 40", "png, 400, 20", "png, 20, 400", "jpg, 60, 80"})
    void itKeepsItsProportionsAndStaysInItsPlace(String kind, int width, int height) throws IOException {
        Kantor kantor = with(picture(kind, width, height));

        for (byte[] pdf : List.of(sop(kantor), naskah(kantor))) {
            List<Matrix> drawn = pictures(pdf);
            assertThat(drawn).hasSize(1);
            double wide = drawn.getFirst().getScalingFactorX();
            double high = drawn.getFirst().getScalingFactorY();
            assertThat(wide / high).isCloseTo((double) width / height, within(0.01));
            assertThat(high).isLessThanOrEqualTo(58.01);
            assertThat(drawn.getFirst().getTranslateX()).isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void aPaperWithoutOneHasNone() throws IOException {
        assertThat(pictures(sop(ContohNaskah.KANTOR))).isEmpty();
        assertThat(pictures(naskah(ContohNaskah.KANTOR))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aTornPictureIsKnownAndLeftOutOfThePaper(String kind) throws IOException {
        byte[] whole = bytes(kind, 200, 200);
        assertThat(Picture.isReadable(Gambar.of(whole).orElseThrow())).isTrue();
        Gambar torn = Gambar.of(Arrays.copyOf(whole, 40)).orElseThrow();

        assertThat(Picture.isReadable(torn)).isFalse();
        assertThat(pictures(sop(with(torn)))).isEmpty();
        assertThat(pictures(naskah(with(torn)))).isEmpty();
    }

    private static Kantor with(Gambar logo) {
        Kantor kantor = ContohNaskah.KANTOR;
        return new Kantor(kantor.kop(), kantor.kota(), Optional.of(logo), kantor.penandatangan(), kantor.kertas());
    }

    private static Gambar picture(String kind, int width, int height) throws IOException {
        return Gambar.of(bytes(kind, width, height)).orElseThrow();
    }

    private static byte[] bytes(String kind, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x % height, 0xff8800 + x);
        }
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, kind, out)).isTrue();
        return out.toByteArray();
    }

    private static byte[] sop(Kantor kantor) throws IOException {
        var out = new ByteArrayOutputStream();
        SopPage.write(SOP, kantor, out);
        return out.toByteArray();
    }

    private static byte[] naskah(Kantor kantor) throws IOException {
        var out = new ByteArrayOutputStream();
        NaskahPage.write(ContohNaskah.lengkap(3, false), kantor, out);
        return out.toByteArray();
    }

    /** Where and how large each picture is drawn, over all pages. */
    private static List<Matrix> pictures(byte[] pdf) throws IOException {
        var found = new ArrayList<Matrix>();
        var engine = new PDFStreamEngine() {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (operator.getName().equals("Do") && getResources().isImageXObject((COSName) operands.getFirst())) {
                    found.add(
                            getGraphicsState().getCurrentTransformationMatrix().clone());
                }
                super.processOperator(operator, operands);
            }
        };
        engine.addOperator(new Concatenate(engine));
        engine.addOperator(new Save(engine));
        engine.addOperator(new Restore(engine));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                engine.processPage(page);
            }
        }
        return found;
    }
}
