package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GambarTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1};

    @Test
    void isOnlyWhatBeginsAsAPictureDoes() {
        assertThat(Gambar.of(PNG))
                .hasValueSatisfying(gambar -> assertThat(gambar.isPng()).isTrue());
        assertThat(Gambar.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}))
                .isPresent();
        assertThat(Gambar.of("<svg/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Gambar.of(new byte[0])).isEmpty();
    }

    @Test
    void cannotBeChangedFromOutside() {
        byte[] mine = PNG.clone();
        Gambar gambar = Gambar.of(mine).orElseThrow();
        mine[8] = 2;
        gambar.isi()[8] = 3;
        assertThat(gambar).isEqualTo(Gambar.of(PNG).orElseThrow());
        assertThat(gambar.hashCode()).isEqualTo(Gambar.of(PNG).orElseThrow().hashCode());
    }
}
