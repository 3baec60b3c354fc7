package id.langkah.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.platform.Settings.Tema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void comeBackAsTheyWereWritten() throws IOException {
        Path file = folder.resolve("langkah.properties");
        Settings settings = Settings.defaults()
                .withTema(Tema.GELAP)
                .withUkuranHuruf(14)
                .withPlace(new WindowPlace(-8, 12.5, 1366, 728, true))
                .withFolder("impor", folder.resolve("SOP désémber = #1"))
                .withFolder("rekap", folder);
        settings.write(file);

        assertThat(Settings.read(file)).isEqualTo(settings);
    }

    @Test
    void equalSettingsGiveEqualBytes() throws IOException {
        Path file = folder.resolve("satu");
        Path two = folder.resolve("dua");
        Settings.defaults().withFolder("a", folder).withFolder("b", folder).write(file);
        Settings.defaults().withFolder("b", folder).withFolder("a", folder).write(two);

        assertThat(file).hasSameBinaryContentAs(two);
    }

    @Test
    void areTheDefaultsWhereThereIsNoFile() {
        assertThat(Settings.read(folder.resolve("tidak ada"))).isEqualTo(Settings.defaults());
    }

    @Test
    void whatMakesNoSenseHasItsDefault() throws IOException {
        Path file = folder.resolve("langkah.properties");
        Files.writeString(file, """
            tema = UNGU
            ukuranHuruf = sebelas
            jendela = NaN 0 -5 1e999 true
            lain = dari versi yang lebih baru
            """);

        assertThat(Settings.read(file)).isEqualTo(Settings.defaults());
    }

    @Test
    void aTextThatNobodyCouldReadIsNotTaken() {
        assertThat(Settings.defaults().withUkuranHuruf(1).ukuranHuruf()).isEqualTo(9);
        assertThat(Settings.defaults().withUkuranHuruf(900).ukuranHuruf()).isEqualTo(24);
    }

    @Test
    void anUnreadableFileIsTheDefaults() throws IOException {
        Path file = folder.resolve("langkah.properties");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThat(Settings.read(file)).isEqualTo(Settings.defaults());

        Files.writeString(file, "tema=\\u00zz");
        assertThat(Settings.read(file)).isEqualTo(Settings.defaults());

        assertThat(Settings.read(folder)).isEqualTo(Settings.defaults());
    }

    @Test
    void aFolderThatIsGoneIsNotOffered() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("impor"));
        Settings settings = Settings.defaults().withFolder("impor", gone);
        assertThat(settings.folder("impor")).contains(gone);
        Files.delete(gone);

        assertThat(settings.folder("impor")).isEmpty();
        assertThat(settings.folder("rekap")).isEmpty();
    }

    @Test
    void nobodyElseCanChangeThem() {
        Map<String, Path> folders = new HashMap<>();
        Settings settings = new Settings(Optional.empty(), Tema.TERANG, 11, folders, Optional.empty());
        folders.put("impor", folder);

        assertThat(settings.folders()).isEmpty();
    }

    @Property
    void aPlaceComesBackOrIsNoPlace(@ForAll double x, @ForAll double y, @ForAll double width, @ForAll double height) {
        WindowPlace place = new WindowPlace(x, y, width, height, false);

        assertThat(WindowPlace.parse(place.format()))
                .isEqualTo(width > 0 && height > 0 ? Optional.of(place) : Optional.empty());
    }

    @Property
    void noTextBreaksTheStart(@ForAll String text) {
        assertThat(WindowPlace.parse(text)).isEmpty();
    }
}
