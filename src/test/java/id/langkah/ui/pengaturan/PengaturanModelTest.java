package id.langkah.ui.pengaturan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Kantor;
import id.langkah.domain.Kantor.Kertas;
import id.langkah.domain.MasalahException;
import id.langkah.domain.Pejabat;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.service.CadanganService;
import id.langkah.service.PengaturanService;
import id.langkah.sqlite.Database;
import id.langkah.ui.kit.Background;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PengaturanModelTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final Kantor KANTOR = new Kantor(
            List.of("PEMERINTAH PROVINSI KALIMANTAN BARAT"), "Pontianak", Optional.empty(), Pejabat.BELUM, Kertas.F4);

    @TempDir
    private Path folder;

    private Database database;
    private PengaturanService service;
    private PengaturanModel model;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, false);
        service = new PengaturanService(database);
        var copies = new CadanganService(database, folder.resolve("cadangan"), () -> NOW);
        model = new PengaturanModel(service, copies, Background.direct());
        model.refresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsAChangeOfTheOfficeAtOnce() {
        assertThat(model.kantor().get()).isEqualTo(Kantor.BELUM);

        model.change(before -> KANTOR);

        assertThat(service.kantor()).isEqualTo(KANTOR);
        assertThat(model.kantor().get()).isEqualTo(KANTOR);
    }

    @Test
    void takesALogoAndLeavesTheRest() throws IOException {
        model.change(before -> KANTOR);
        Path png = Files.write(folder.resolve("logo.png"), png());

        model.chooseLogo(png);

        assertThat(service.kantor().logo())
                .hasValueSatisfying(logo -> assertThat(logo.isPng()).isTrue());
        assertThat(service.kantor().kop()).isEqualTo(KANTOR.kop());
    }

    @Test
    void saysWhyAFileIsNoLogo() throws IOException {
        Path text = Files.writeString(folder.resolve("surat.docx"), "bukan gambar");
        Path large = Files.write(folder.resolve("foto.png"), new byte[(2 << 20) + 1]);

        assertThatThrownBy(() -> model.chooseLogo(text))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("\"surat.docx\" bukan gambar PNG atau JPEG yang utuh.");
        assertThatThrownBy(() -> model.chooseLogo(large))
                .hasMessageContaining("\"foto.png\" terlalu besar untuk logo.");
        assertThatThrownBy(() -> model.chooseLogo(folder.resolve("hilang.png")))
                .hasMessageContaining("\"hilang.png\" tidak dapat dibaca.");
        assertThat(service.kantor().logo()).isEmpty();
    }

    @Test
    void listsTheCopyThatWasMade() {
        List<Cadangan> told = new ArrayList<>();

        model.makeCadangan(told::add);
        model.writeCadangan(folder.resolve("flash disk/salinan.db"), told::add);

        assertThat(model.cadangan().get()).containsExactly(told.getFirst());
        assertThat(told.get(1).berkas()).exists();
    }

    private static byte[] png() throws IOException {
        var image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        var out = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
