package id.langkah.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path home;

    @Test
    void standWhereLinuxWantsThem() throws IOException {
        Folders folders = new Folders(Map.of(), "Linux", home);

        assertThat(folders.database(null)).isEqualTo(home.resolve(".local/share/langkah/langkah.db"));
        assertThat(folders.settingsFile()).isEqualTo(home.resolve(".config/langkah/langkah.properties"));
        assertThat(folders.logs()).isEqualTo(home.resolve(".local/state/langkah/log"));
        assertThat(folders.cache()).isEqualTo(home.resolve(".cache/langkah"));
    }

    @Test
    void followTheUsersOwnPlacesOnLinux() throws IOException {
        Path elsewhere = home.resolve("tempat lain");
        Folders folders =
                new Folders(Map.of("XDG_DATA_HOME", elsewhere.toString(), "XDG_CACHE_HOME", "relatif"), "Linux", home);

        assertThat(folders.database(null)).isEqualTo(elsewhere.resolve("langkah/langkah.db"));
        assertThat(folders.cache()).isEqualTo(home.resolve(".cache/langkah"));
    }

    @Test
    void standWhereWindowsWantsThem() throws IOException {
        Path roaming = home.resolve("Roaming");
        Path local = home.resolve("Local");
        Folders folders = new Folders(
                Map.of("APPDATA", roaming.toString(), "LOCALAPPDATA", local.toString()), "Windows 11", home);

        assertThat(folders.database(null)).isEqualTo(roaming.resolve("Langkah/langkah.db"));
        assertThat(folders.settingsFile()).isEqualTo(roaming.resolve("Langkah/langkah.properties"));
        assertThat(folders.logs()).isEqualTo(local.resolve("Langkah/log"));
        assertThat(folders.cache()).isEqualTo(local.resolve("Langkah/cache"));
    }

    @Test
    void areMadeWhenAskedForAndNotBefore() throws IOException {
        Folders folders = new Folders(Map.of(), "Linux", home);
        assertThat(home).isEmptyDirectory();

        assertThat(folders.logs()).isDirectory();
        assertThat(folders.cache()).isDirectory();
        assertThat(folders.database(null).getParent()).isDirectory();
        assertThat(folders.settingsFile().getParent()).isDirectory();
    }

    @Test
    void aDatabaseThatTheUserNamesStandsThere() throws IOException {
        Folders folders = new Folders(Map.of(), "Linux", home);
        Path named = home.resolve("bidang/../kerja/data 2026.db");

        assertThat(folders.database(named)).isEqualTo(home.resolve("kerja/data 2026.db"));
        assertThat(home.resolve("kerja")).isDirectory();
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void sayWhereAFolderForTheDataCannotBeMade() throws IOException {
        Files.writeString(home.resolve(".local"), "a file in the way");

        assertThatThrownBy(() -> new Folders(Map.of(), "Linux", home).database(null))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(".local");
    }

    @Test
    void theProgramGoesOnWithoutTheOthers() throws IOException {
        Files.writeString(home.resolve(".cache"), "a file in the way");
        Files.writeString(home.resolve(".local"), "a file in the way");

        Folders folders = new Folders(Map.of(), "Linux", home);

        assertThat(folders.cache()).doesNotExist();
        assertThat(folders.logs()).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void areTheUsersAlone() throws IOException {
        Folders folders = new Folders(Map.of(), "Linux", home);
        for (Path folder : List.of(folders.database(null).getParent(), folders.logs(), folders.cache())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }
}
