package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.service.DataKantor;
import id.langkah.service.SortedFiles;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come to the window are known by what is in them. */
@SuppressWarnings("NullAway.Init")
class IncomingFilesTest {
    private static final LocalDateTime SENIN = LocalDateTime.of(2026, 4, 6, 8, 0);
    private static final Path SOP = Path.of("samples", "sop-perkim-kalbar-pengumpulan-data-kinerja.json");
    private static final Path INDIKATOR = Path.of("samples", "data-kinerja-indikator-2026.xlsx");
    private static final Path EKSPOR = Path.of("samples", "data-kinerja-contoh.json");

    @TempDir
    private Path folder;

    private Layar layar;
    private Shell shell;
    private List<Path> forms;

    @BeforeEach
    void open() {
        layar = new Layar(new ScreenDesk(folder, SENIN), folder.resolve("langkah.db"));
        forms = forms(layar.kinerja());
        shell = Headless.get(() -> layar.shell(new Destination.Beranda()));
        Headless.run(() -> Headless.scene(shell, 1024, 600, Headless.LARGE, true));
    }

    @AfterEach
    void close() {
        layar.meja().close();
    }

    private List<Path> forms(DataKantor data) {
        ContohIndikator.semua(2026).forEach(data.kinerja()::add);
        List<Long> id = data.kinerja().indikator(2026).stream()
                .map(IndikatorTercatat::id)
                .toList();
        data.permintaan()
                .add(data.permintaan()
                        .draft(
                                2026,
                                Triwulan.I,
                                id,
                                SENIN.toLocalDate(),
                                SENIN.toLocalDate().plusDays(5),
                                null));
        return data.formulir().write(data.permintaan().list(2026), folder, share -> {}).stream()
                .filter(file -> file.toString().endsWith(".xlsx"))
                .toList();
    }

    private Path other(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void come(Path... files) {
        Headless.run(() -> shell.come(List.of(files)));
    }

    private Destination here() {
        return shell.navigator().here().get();
    }

    private List<String> words() {
        return Headless.get(() -> {
            Headless.layOut(shell);
            return Keadaan.all(shell, Labeled.class)
                    .map(Labeled::getText)
                    .filter(Objects::nonNull)
                    .toList();
        });
    }

    @Test
    void theirNamesSayNothing() throws IOException {
        Path form = Files.copy(forms.getFirst(), folder.resolve("tanpa-akhiran"));
        Path sop = Files.copy(SOP, folder.resolve("surat.txt"));

        SortedFiles datang = SortedFiles.of(List.of(form, sop, INDIKATOR, EKSPOR, other("sop.json", "bukan json")));

        assertThat(datang.formulir()).containsExactly(form);
        assertThat(datang.sop()).containsExactly(sop);
        assertThat(datang.indikator()).containsExactly(INDIKATOR);
        assertThat(datang.asing()).extracting(Masalah::tempat).containsExactly("data-kinerja-contoh.json", "sop.json");
    }

    @Test
    void anEmptyFolderOrAMissingFileIsToldLikeAnyOther() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("kosong"));
        assertThat(SortedFiles.of(List.of(empty, folder.resolve("hilang.xlsx"))).asing())
                .hasSize(2);
    }

    @Test
    void severalFormsGoToTheirPreviewTogether() {
        come(forms.toArray(Path[]::new));

        assertThat(forms).hasSizeGreaterThan(1);
        assertThat(here()).isEqualTo(new Destination.Formulir(forms));
    }

    @Test
    void aTableOfIndicatorsIsPreviewedAmongTheIndicators() {
        come(INDIKATOR);

        assertThat(here()).isEqualTo(new Destination.DataKinerja(List.of(INDIKATOR)));
        assertThat(words()).anyMatch(text -> text.startsWith("Pratinjau indikator tahun"));
    }

    @Test
    void whatCannotBeTakenIsNamedBesideWhatIs() throws IOException {
        come(SOP, other("foto.png", "\u0089PNG"));

        assertThat(here()).isEqualTo(new Destination.Impor(List.of(SOP)));
        assertThat(words()).contains("Sebagian berkas tidak dibaca").anyMatch(text -> text.contains("foto.png"));
    }

    @Test
    void ofSeveralKindsOneIsChosen() throws IOException {
        come(SOP, forms.getFirst(), INDIKATOR, other("catatan.txt", "rapat"));

        assertThat(here()).isEqualTo(new Destination.Beranda());
        assertThat(words())
                .contains(
                        "Formulir terisi: " + forms.getFirst().getFileName(),
                        "Tabel indikator: data-kinerja-indikator-2026.xlsx",
                        "SOP: " + SOP.getFileName())
                .anyMatch(text -> text.contains("catatan.txt"));
        Headless.run(() -> {
            Scene scene = shell.getScene();
            Headless.picture(scene, "kedatangan");
            assertThat(Layout.faults(scene)).isEmpty();
            Keadaan.press(shell, "Periksa SOP");
        });
        assertThat(here()).isEqualTo(new Destination.Impor(List.of(SOP)));
    }
}
