package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScratchTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "-journal", "-wal", "-shm"})
    void whatWasMadeForAMomentIsGoneAfterTheNextStart(String ending) throws IOException {
        Path file = Contents.file(folder);
        Path left = Files.writeString(Disk.sibling(Scratch.beside(file), ending), "Zulkarnain");
        Path inner = Files.writeString(Disk.sibling(Scratch.beside(Scratch.beside(file)), ending), "Zulkarnain");
        Database.open(file, Contents.SAAT, true).close();
        assertThat(left).doesNotExist();
        assertThat(inner).doesNotExist();
    }

    /** Everything that the program ever so called, and what it makes for another office's file. */
    @Test
    void whatIsNotTheProgramsStays() throws IOException {
        Path file = Contents.file(folder);
        List<String> names = List.of(
                "baru", "uji", "pulih", "bersih", "bersih.baru", "sebagian", "lama", "siap", "perbaikan", "kunci");
        for (String name : names) {
            Files.writeString(Disk.sibling(file, "." + name), "milik orang lain");
        }
        Path kept = Files.writeString(
                folder.resolve("langkah-sebelum-pemulihan-20260302-080000.db.siap"), "milik orang lain");
        Path others = Files.writeString(Scratch.beside(folder.resolve("kantor.db")), "milik orang lain");
        Path target = Files.writeString(folder.resolve("surat"), "milik orang lain");
        Path link = Files.createSymbolicLink(Scratch.beside(file), target);

        Database.open(file, Contents.SAAT, true).close();
        Repair.discard(file);

        for (String name : names) {
            assertThat(Disk.sibling(file, "." + name)).hasContent("milik orang lain");
        }
        assertThat(kept).hasContent("milik orang lain");
        assertThat(others).hasContent("milik orang lain");
        assertThat(target).hasContent("milik orang lain");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void whatIsMadeForOneHasAnotherName() throws IOException {
        Path file = Scratch.beside(folder.resolve("langkah.db"));
        assertThat(Scratch.beside(file)).isNotEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-journal", "-wal", "-shm"})
    void aPlantedLinkIsNotWrittenThrough(String ending) throws IOException {
        Path file = Contents.file(folder);
        Path target = Files.writeString(folder.resolve("surat"), "milik orang lain");
        Files.createSymbolicLink(Disk.sibling(file, ending), target);

        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> Database.open(file, Contents.SAAT, true))
                .withMessageContaining("hanya tautan");
        assertThat(target).hasContent("milik orang lain");
    }

    @Test
    void aPlantedLinkIsNoRoom() throws IOException {
        Path file = Contents.file(folder);
        Path elsewhere = Files.createDirectory(folder.resolve("lain"));
        Path letter = Files.writeString(elsewhere.resolve("terbaca.db"), "milik orang lain");
        Files.createSymbolicLink(Scratch.room(file), elsewhere);

        Repair.examine(file, List.of(), step -> {});
        Repair.discard(file);

        assertThat(letter).hasContent("milik orang lain");
    }

    @Test
    void aJournalPutAsideReplacesNothing() throws IOException {
        Path own = Files.writeString(folder.resolve("langkah.db.lama-journal"), "milik orang lain");
        Files.writeString(folder.resolve("langkah.db-journal"), "sisa");
        Database.open(folder.resolve("langkah.db"), Contents.SAAT, true).close();
        assertThat(own).hasContent("milik orang lain");
        assertThat(folder.resolve("langkah.db.lama-2-journal")).hasContent("sisa");
    }
}
