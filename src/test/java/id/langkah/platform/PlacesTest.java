package id.langkah.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.platform.Places.Disk;
import id.langkah.platform.Places.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final Disk DISK = new Disk("/dev/sda1", "ext4", false);

    @TempDir
    private Path folder;

    private static Places on(Disk disk) {
        return new Places(Map.of(), path -> Optional.of(disk), letter -> false);
    }

    @ParameterizedTest
    @CsvSource({
        "/home/rina/OneDrive/langkah.db, ONEDRIVE",
        "/home/rina/OneDrive - Pemprov Kalbar/data kantor/langkah.db, ONEDRIVE",
        "/home/rina/Dropbox/langkah.db, DROPBOX",
        "/home/rina/Dropbox (Pribadi)/langkah.db, DROPBOX",
        "/home/rina/Google Drive/langkah.db, GOOGLE_DRIVE",
        "/home/rina/My Drive/langkah.db, GOOGLE_DRIVE",
        "/home/rina/OneDriveku/langkah.db, LOCAL",
        "/home/rina/Dokumen/langkah.db, LOCAL",
        "/home/rina/Dokumen Ünïcode 数据/langkah.db, LOCAL",
    })
    void knowsAFolderThatIsSynchronised(Path file, Kind kind) {
        assertThat(on(DISK).of(file)).isEqualTo(kind);
    }

    @Test
    void knowsWhereOneDriveSaysItIs() {
        var places = new Places(
                Map.of("OneDriveCommercial", "/kantor/awan", "OneDrive", ""),
                path -> Optional.of(DISK),
                letter -> false);
        assertThat(places.of(Path.of("/kantor/awan/data/langkah.db"))).isEqualTo(Kind.ONEDRIVE);
        assertThat(places.of(Path.of("/kantor/langkah.db"))).isEqualTo(Kind.LOCAL);
    }

    @ParameterizedTest
    @CsvSource({
        "//server/berkas, cifs, false, NETWORK",
        "server:/ekspor, nfs4, false, NETWORK",
        "/dev/sdb1, vfat, true, REMOVABLE",
        "/dev/sda1, ext4, false, LOCAL",
        "Google Drive1a2b, fat32, false, GOOGLE_DRIVE",
    })
    void knowsWhatTheFileLiesOn(String name, String type, boolean removable, Kind kind) {
        assertThat(on(new Disk(name, type, removable)).of(folder.resolve("belum/ada.db")))
                .isEqualTo(kind);
    }

    @Test
    void tellsOneDiskFromTwo() throws IOException {
        Path other = Files.createDirectory(folder.resolve("lain"));
        var places = new Places(
                Map.of(),
                path -> Optional.of(path.startsWith(other) ? new Disk("/dev/sdb1", "vfat", true) : DISK),
                letter -> false);
        assertThat(places.onOneDisk(folder.resolve("a"), folder.resolve("b/c"))).isTrue();
        assertThat(places.onOneDisk(folder.resolve("a"), other.resolve("c/d"))).isFalse();
        var silent = new Places(Map.of(), path -> Optional.empty(), letter -> false);
        assertThat(silent.onOneDisk(folder, other)).isTrue();
        assertThat(silent.of(folder)).isEqualTo(Kind.LOCAL);
    }

    @Test
    void asksThisPc() {
        assertThat(Places.ofThisPc().of(folder.resolve("langkah.db"))).isEqualTo(Kind.LOCAL);
        assertThat(Places.ofThisPc().onOneDisk(folder, folder.resolve("sub"))).isTrue();
        assertThat(Places.ofThisPc().otherDrives(folder)).doesNotContain(folder);
        assertThat(NetworkDrive.isMapped("Q:")).isFalse();
    }
}
