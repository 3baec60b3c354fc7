package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.HasilCari;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that older versions have left, and one of a version that is not there yet. */
@Execution(ExecutionMode.CONCURRENT)
class OldFilesTest {
    @TempDir
    private Path folder;

    static IntStream older() {
        return IntStream.range(1, Migrations.OURS.newest());
    }

    private static Map<String, String> stateOf(Path file) {
        try (Database database = Database.connect(file)) {
            return State.of(database);
        }
    }

    @ParameterizedTest
    @MethodSource("older")
    void oneOfAnOlderVersionIsCopiedAndBroughtUpWithNothingLost(int version) throws IOException {
        Path file = OldFiles.unpack(version, folder);
        assertThat(Header.of(file).version()).isEqualTo(version);
        Map<String, String> before = stateOf(file);
        assertThat(before.get("peristiwa")).isNotEqualTo(before.get("sop"));
        try (CrashDesk desk = CrashDesk.open(file)) {
            assertThat(desk.database.isReadOnly()).isFalse();
            assertThat(desk.state()).containsAllEntriesOf(before);
            desk.readAll();
            assertThat(desk.pengerjaan.list()).hasSize(2);
            assertThat(desk.pustaka.search("memeriksa", null, 10)).isNotEmpty();
            assertThat(desk.data.cari().find("Pengerjaan", 10))
                    .extracting(HasilCari::jenis)
                    .contains(HasilCari.Jenis.PENGERJAAN);
            long run = desk.pengerjaan.list().getFirst().id();
            assertThat(desk.pengerjaan.undo(run).jejak()).isNotEmpty();
        }
        assertThat(Header.of(file).version()).isEqualTo(Migrations.OURS.newest());
        List<Path> kept = ReplacedFile.list(file).stream()
                .map(titikPulih -> titikPulih.cadangan().berkas())
                .toList();
        assertThat(kept).singleElement().asString().contains("sebelum-pemutakhiran");
        assertThat(Header.of(kept.getFirst()).version()).isEqualTo(version);
        assertThat(stateOf(kept.getFirst())).isEqualTo(before);
    }

    @Test
    void oneOfANewerVersionIsOnlyReadAndStillExported() throws IOException {
        Path file = OldFiles.unpack(Migrations.OURS.newest() - 1, folder);
        CrashDesk.open(file).close();
        try (Database newer = Database.connect(file)) {
            newer.sql().run("PRAGMA user_version = " + (Migrations.OURS.newest() + 1));
        }
        byte[] bytes = Files.readAllBytes(file);
        try (CrashDesk desk = CrashDesk.open(file)) {
            assertThat(desk.database.isReadOnly()).isTrue();
            assertThat(desk.pengaturan.hanyaBaca().orElseThrow().pesan()).contains("lebih baru");
            desk.readAll();
            desk.data.ekspor().write(folder.resolve("semua.json"), share -> {});
            desk.cadangan.write(folder.resolve("salinan.db"));
            assertThatThrownBy(() -> desk.impor.takeSamples())
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("lebih baru");
        }
        assertThat(file).hasBinaryContent(bytes);
        assertThat(folder.resolve("semua.json")).content().contains("versiSop");
    }
}
