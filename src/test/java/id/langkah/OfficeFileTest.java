package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.MasalahException;
import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import id.langkah.platform.Settings;
import id.langkah.service.PemulihanService;
import id.langkah.service.Services;
import id.langkah.ui.pengaturan.PengaturanView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class OfficeFileTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Folders folders;
    private Wiring wiring;
    private OfficeFile choice;

    @BeforeEach
    void aPc() {
        folders = new Folders(
                Map.of(
                        "XDG_DATA_HOME", folder.resolve("data").toString(),
                        "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                        "XDG_STATE_HOME", folder.resolve("state").toString(),
                        "XDG_CACHE_HOME", folder.resolve("cache").toString()),
                "Linux",
                folder);
        var before = Thread.getDefaultUncaughtExceptionHandler();
        CrashHandler crashes = CrashHandler.install("uji", CLOCK, report -> {});
        Thread.setDefaultUncaughtExceptionHandler(before);
        wiring = new Wiring(folders, CLOCK, crashes);
        choice = new OfficeFile(folders, CLOCK, crashes);
    }

    private void open(Optional<Path> data) {
        try (Services services = wiring.open(data)) {
            services.impor().takeSamples();
        }
    }

    private int sop() {
        try (Services services = wiring.open(Optional.empty())) {
            return services.pustaka().list().size();
        }
    }

    @Test
    void aFileThatWasChosenIsOpenedAgain() throws IOException {
        Path elsewhere = folder.resolve("dokumen/kantor.db");
        open(Optional.of(elsewhere));
        assertThat(choice.file(Optional.empty())).isEqualTo(folders.usualDatabase());
        choice.settings().keep(choice.remembered(Optional.of(elsewhere)));
        assertThat(choice.file(Optional.empty())).isEqualTo(elsewhere);
        assertThat(choice.named(Optional.empty())).isEqualTo(elsewhere);
        assertThat(choice.named(Optional.of(Path.of("x/../lain.db")))).isAbsolute();
        assertThat(choice.remembered(Optional.empty()).data()).contains(elsewhere);
        assertThat(sop()).isEqualTo(5);

        choice.settings().keep(choice.remembered(Optional.of(folders.usualDatabase())));
        assertThat(Settings.read(folders.settingsFile()).data()).isEmpty();
        assertThat(sop()).isZero();
    }

    @Test
    void aChosenFileThatIsNotThereIsNotBegunAnew() throws IOException {
        Path stick = folder.resolve("flash disk/kantor.db");
        choice.settings().keep(choice.remembered(Optional.of(stick)));
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(this::sop)
                .withMessageContaining("tidak ada")
                .withMessageContaining("Pasang disk");
        assertThat(stick).doesNotExist();
    }

    /** Killed between the renaming of the old file and that of the one that takes its place. */
    @Test
    void aRestoreThatWasCutOffInAChosenPlaceIsFinished() throws IOException {
        Path elsewhere = folder.resolve("dokumen/kantor.db");
        open(Optional.of(elsewhere));
        choice.settings().keep(choice.remembered(Optional.of(elsewhere)));
        Files.move(elsewhere, elsewhere.resolveSibling("kantor-sebelum-pemulihan-20260302-080000.db.siap"));
        assertThat(sop()).isEqualTo(5);
        assertThat(elsewhere).isRegularFile();
    }

    @Test
    void theOldFileIsPutAsideOnceTheNewOneIsKept() throws IOException {
        open(Optional.empty());
        Path target = folder.resolve("baru/langkah.db");
        Files.createDirectories(folder.resolve("baru"));
        Files.copy(folders.usualDatabase(), target);
        choice.moved(folders.usualDatabase(), target);
        assertThat(folders.usualDatabase()).doesNotExist();
        assertThat(sop()).isEqualTo(5);
    }

    @Test
    void ofALinkTheFileItselfIsOpened() throws IOException {
        Path real = folder.resolve("berbagi/kantor.db");
        open(Optional.of(real));
        Path link = Files.createSymbolicLink(folder.resolve("pintasan.db"), real);
        assertThat(choice.file(Optional.of(link))).isEqualTo(real.toRealPath());
        try (Services services = wiring.open(Optional.of(link))) {
            services.cadangan().make();
        }
        assertThat(link).isSymbolicLink();
        assertThat(real.resolveSibling("cadangan")).isNotEmptyDirectory();
        assertThat(folder.resolve("cadangan")).doesNotExist();
    }

    @Test
    void nothingBeginsInThePlaceOfALinkThatLeadsNowhere() throws IOException {
        Path link = folder.resolve("pintasan.db");
        Files.createSymbolicLink(link, folder.resolve("flash disk/langkah.db"));
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> open(Optional.of(link)))
                .withMessageContaining(folder.resolve("flash disk/langkah.db") + "\" tidak ada");
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("flash disk")).doesNotExist();
        Path loop = Files.createSymbolicLink(folder.resolve("putar.db"), Path.of("putar.db"));
        assertThatExceptionOfType(MasalahException.class).isThrownBy(() -> open(Optional.of(loop)));
        assertThat(loop).isSymbolicLink();
    }

    @Test
    void aFileThatIsGoneIsNotBegunAnewWhileItsCopiesAreThere() throws IOException {
        try (Services services = wiring.open(Optional.empty())) {
            services.impor().takeSamples();
            services.cadangan().make();
        }
        Files.delete(folders.usualDatabase());
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(this::sop)
                .withMessageContaining("padahal cadangannya ada")
                .matches(PemulihanService::isDamage);
        assertThat(folders.usualDatabase()).doesNotExist();

        Path other = folders.usualDatabase().resolveSibling("lain.db");
        open(Optional.of(other));
        assertThat(other).isRegularFile();
        Files.move(other, other.resolveSibling("lain-dipindahkan-20260302-080000.db"));
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> open(Optional.of(other)))
                .matches(PemulihanService::isDamage);
    }

    @Test
    void theFullCheckStaysDueAfterARefusal() throws IOException {
        open(Optional.empty());
        byte[] whole = Files.readAllBytes(folders.usualDatabase());
        Files.write(folders.usualDatabase(), new byte[0]);
        for (int start = 0; start < 2; start++) {
            assertThatExceptionOfType(MasalahException.class).isThrownBy(this::sop);
        }
        Path lock = folders.usualDatabase().resolveSibling("langkah.db.kunci");
        assertThat(lock).isNotEmptyFile();
        Files.write(folders.usualDatabase(), whole);
        assertThat(sop()).isEqualTo(5);
        assertThat(lock).isEmptyFile();
    }

    @Test
    void copiesGoOnBeingMadeWhereTheFileWas() throws IOException {
        open(Optional.empty());
        Path target = folder.resolve("baru/langkah.db");
        Settings settings = choice.moved(folders.usualDatabase(), target);
        assertThat(settings.data()).contains(target);
        assertThat(choice.settings().kedua()).contains(folders.usualDatabase().resolveSibling("cadangan"));

        Path stick = folder.resolve("flash disk");
        choice.settings().keep(settings.withFolder(PengaturanView.TEMPAT_KEDUA, stick));
        choice.moved(target, folders.usualDatabase());
        assertThat(choice.settings().kedua()).contains(stick);
    }

    /** Nobody may write there, not even who may write everywhere. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatCannotBeWrittenToIsNamed() {
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> wiring.open(Optional.of(Path.of("/proc/self/langkah.db"))))
                .withMessageContaining("Folder berkas data tidak dapat dipakai");
    }
}
