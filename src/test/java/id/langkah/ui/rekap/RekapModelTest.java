package id.langkah.ui.rekap;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.MasalahException;
import id.langkah.domain.rekap.BarisPengerjaan;
import id.langkah.domain.rekap.KolomLembar;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Rekap;
import id.langkah.domain.rekap.SusunanRekap;
import id.langkah.domain.sop.Contoh;
import id.langkah.service.PengerjaanService;
import id.langkah.service.PenulisanService;
import id.langkah.service.RekapService;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.SopStore;
import id.langkah.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A period is chosen, looked at and written. */
class RekapModelTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private Database database;
    private PengerjaanService runs;
    private RekapModel model;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        runs = new PengerjaanService(database, () -> NOW);
        model = new RekapModel(new RekapService(database, () -> NOW), Background.direct(), NOW.toLocalDate());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Rekap shown() {
        return model.rekap().get().orElseThrow().rekap();
    }

    private void startARun() {
        long sop = new SopStore(database).add(Contoh.lurus(2), NOW).id();
        runs.start(sop, "Pengumpulan Triwulan I", "Triwulan I Tahun 2026");
    }

    @Test
    void beginsWithTheQuarterOfTheDay() {
        assertThat(model.periode().get()).isEqualTo(Periode.read("2026-TW1").orElseThrow());
        assertThat(model.rekap().get()).isEmpty();
    }

    @Test
    void showsTheRunsOfThePeriod() {
        startARun();

        model.load();

        assertThat(shown().pengerjaan()).extracting(BarisPengerjaan::judul).containsExactly("Pengumpulan Triwulan I");
        assertThat(shown().sop()).hasSize(1);
    }

    @Test
    void listsNoSopThatIsOnlyBeingWritten() {
        startARun();
        new PenulisanService(database, () -> NOW).begin();

        model.load();

        assertThat(shown().sop()).hasSize(1);
    }

    @Test
    void reckonsAnewForAnotherPeriod() {
        startARun();
        model.load();

        model.periode().set(Periode.read("2025").orElseThrow());

        assertThat(shown().periode().teks()).isEqualTo("Tahun 2025");
        assertThat(shown().pengerjaan()).isEmpty();
    }

    @Test
    void offersANameThatTellsThePeriod() {
        assertThat(model.fileName()).isEqualTo("Rekap Langkah 2026-TW1.xlsx");
    }

    @Test
    void writesWhatIsShown() throws IOException {
        startARun();
        model.load();
        Path file = folder.resolve(model.fileName());
        List<Path> written = new ArrayList<>();

        model.write(file, () -> written.add(file));

        assertThat(written).containsExactly(file);
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    @Test
    void writesTheSheetsAndColumnsThatTheOfficeWants() {
        startARun();
        model.load();
        List<KolomLembar> all = new ArrayList<>();
        model.offer(kolom -> all.addAll(requireNonNull(kolom.get(LembarRekap.SOP))));
        SusunanRekap wanted = model.susunan()
                .withLembar(model.periode().get(), Set.of(LembarRekap.SOP))
                .withKolom(LembarRekap.SOP, all, Set.of("Nama"));

        model.arrange(wanted, () -> {});
        Path file = folder.resolve(model.fileName());
        model.write(file, () -> {});

        assertThat(Written.sheets(file)).containsExactly("Sampul", "Petunjuk", "Daftar SOP", "Skala");
        assertThat(Written.texts(file)).contains("Nama").doesNotContain("Disahkan oleh");
    }

    @Test
    void anotherDayBeginsWithTheSameChoice() {
        model.load();
        model.arrange(
                SusunanRekap.BAKU.withLembar(model.periode().get(), Set.of(LembarRekap.KINERJA, LembarRekap.BUKTI)),
                () -> {});

        RekapModel tomorrow = new RekapModel(
                new RekapService(database, () -> NOW.plusDays(1)), Background.direct(), NOW.toLocalDate());
        tomorrow.load();

        assertThat(tomorrow.susunan()).isEqualTo(model.susunan());
        assertThat(tomorrow.susunan().lembar(tomorrow.periode().get()))
                .containsExactlyInAnyOrder(LembarRekap.KINERJA, LembarRekap.BUKTI);
    }

    @Test
    void saysWhyItCannotBeWritten() {
        model.load();
        Path nowhere = folder.resolve("tidak-ada").resolve("rekap.xlsx");
        List<String> written = new ArrayList<>();

        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> model.write(nowhere, () -> written.add("written")));
        assertThat(written).isEmpty();
    }
}
