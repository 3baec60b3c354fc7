package id.langkah.sqlite;

import static id.langkah.sqlite.Contents.SAAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.cadangan.Cadangan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final int NEWEST = Migrations.OURS.newest();

    @TempDir
    private Path folder;

    private Path file;
    private Map<String, List<String>> before = Map.of();
    private byte[] bytes = {};

    @BeforeEach
    void anOfficesFile() throws IOException {
        file = Contents.file(folder);
        before = Contents.of(file);
        bytes = Files.readAllBytes(file);
    }

    private static Migrations oursAnd(String... steps) {
        return new Migrations(Stream.concat(Migrations.OURS.steps().stream(), Stream.of(steps))
                .toList());
    }

    private Database open(Migrations migrations) {
        return Database.open(file, SAAT, true, migrations);
    }

    @Test
    void anOlderFileIsCopiedAndThenBroughtUp() throws IOException {
        Migrations newer =
                oursAnd("ALTER TABLE libur ADD COLUMN catatan TEXT", "UPDATE libur SET catatan = upper(nama)");
        try (Database database = open(newer)) {
            assertThat(database.pragma("user_version")).isEqualTo(NEWEST + 2);
            assertThat(database.pragma("foreign_keys")).isEqualTo(1);
            assertThat(database.sql().list("SELECT catatan FROM libur", row -> row.text("catatan")))
                    .containsExactly("HUT RI");
        }
        Cadangan kept = ReplacedFile.list(file).getFirst().cadangan();
        assertThat(kept.berkas()).hasFileName("langkah-sebelum-pemutakhiran-20260302-080000.db");
        assertThat(Header.of(kept.berkas()).version()).isEqualTo(NEWEST);
        assertThat(Contents.of(kept.berkas())).isEqualTo(before);
    }

    @Test
    void aStepThatFailsLeavesTheFileAsItWas() {
        assertThatThrownBy(() -> open(oursAnd("DELETE FROM libur", "INSERT INTO tidak_ada VALUES (1)")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasBinaryContent(bytes);
        try (Database database = open(Migrations.OURS)) {
            assertThat(Contents.of(database)).isEqualTo(before);
        }
    }

    @Test
    void aTableIsMadeAnewWithoutItsChildren() {
        String anew = "CREATE TABLE baru (id INTEGER PRIMARY KEY, kunci TEXT NOT NULL UNIQUE) STRICT;"
                + "INSERT INTO baru SELECT * FROM sop; DROP TABLE sop;"
                + "ALTER TABLE baru RENAME TO sop;";
        try (Database database = open(oursAnd(anew))) {
            assertThat(new SopStore(database).list()).hasSize(2);
            assertThat(Contents.of(database)).isEqualTo(before);
        }
    }

    @Test
    void aStepThatLeavesOrphansIsTakenBack() {
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> open(oursAnd("DELETE FROM sop")))
                .withMessageContaining("tidak dapat dimutakhirkan");
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void withoutTheCopyThereIsNoMigration() throws IOException {
        for (Path name : Scratch.names(folder, file).toList()) {
            Files.createDirectories(name);
        }
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> open(oursAnd("DELETE FROM libur")))
                .withMessageContaining("tidak dapat dibuat");
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void theNextCopyOfThatSecondHasANameOfItsOwn() throws IOException {
        Migrations failing = oursAnd("INSERT INTO tidak_ada VALUES (1)");
        assertThatThrownBy(() -> open(failing)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open(failing)).isInstanceOf(IllegalStateException.class);
        assertThat(ReplacedFile.list(file))
                .extracting(titikPulih ->
                        titikPulih.cadangan().berkas().getFileName().toString())
                .containsExactly(
                        "langkah-sebelum-pemutakhiran-20260302-080000-2.db",
                        "langkah-sebelum-pemutakhiran-20260302-080000.db");
    }
}
