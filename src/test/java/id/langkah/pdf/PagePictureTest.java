package id.langkah.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Gambar;
import id.langkah.domain.Kantor;
import id.langkah.domain.sop.Sop;
import id.langkah.json.SopReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagePictureTest {

    @TempDir
    private Path folder;

    @Test
    void aPageBecomesAPictureAndWhatIsNoPageNothing() throws IOException {
        Sop sop = SopReader.read(Path.of("samples", "sop-perkim-kalbar-pengumpulan-data-kinerja.json"))
                .sop()
                .getFirst();
        Path file = folder.resolve("sop.pdf");
        try (var out = Files.newOutputStream(file)) {
            SopPage.write(sop, Kantor.BELUM, out);
        }

        assertThat(PagePicture.png(file, 1).flatMap(Gambar::of))
                .hasValueSatisfying(page -> assertThat(page.isPng()).isTrue());
        assertThat(PagePicture.png(file, 0)).isEmpty();
        assertThat(PagePicture.png(file, 99)).isEmpty();
        assertThat(PagePicture.png(Files.writeString(folder.resolve("x.pdf"), "%PDF-1.7"), 1))
                .isEmpty();
    }
}
