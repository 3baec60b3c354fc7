package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.SelKisi;
import id.langkah.domain.pengenalan.Tulisan;
import id.langkah.domain.tabel.LembarMasuk;
import id.langkah.json.SopReader;
import id.langkah.pdf.Letters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bullets and ticks of Word come in as signs that every paper has. */
class TandaHurufTest {
    private static final String WORD = "\uf0b7 satu \uf0a7 dua \uf0d8 tiga \uf0fc empat ➢ ✔ ☑";
    private static final String PRINTED = "• satu • dua → tiga ✓ empat → ✓ ✓";

    @ParameterizedTest
    @CsvSource({
        "\uf0b7,•",
        "\uf0a7,•",
        "\uf0d8,→",
        "\uf0fc,✓",
        "\uf0fe,✓",
        "\uf0e0,→",
        "➢,→",
        "✔,✓",
        "☑,✓",
        "●,●",
        "\uf041,\uf041"
    })
    void eachHasASignThatSaysTheSame(String teks, String sign) {
        assertThat(TandaHuruf.of("a " + teks + " b")).isEqualTo("a " + sign + " b");
    }

    @Test
    void whatItGivesCanBePrintedAndIsAsLong() {
        String all = IntStream.rangeClosed(0xf020, 0xf0ff)
                .mapToObj(Character::toString)
                .filter(letter -> !TandaHuruf.of(letter).equals(letter))
                .collect(Collectors.joining());
        assertThat(Letters.missing(TandaHuruf.of(all))).isEmpty();
        assertThat(TandaHuruf.of(all)).hasSameSizeAs(all);
    }

    @Test
    void theyAreMappedAtEveryDoor() {
        assertThat(SelKisi.of(0, 0, WORD).teks()).isEqualTo(PRINTED);
        assertThat(new Tulisan(new Petak(0, 0, 1, 1), WORD).teks()).isEqualTo(PRINTED);
        assertThat(Tempelan.read(WORD)).containsExactly(List.of(PRINTED));
        assertThat(LembarMasuk.of(List.of(List.of(WORD))).baris()).containsExactly(List.of(PRINTED));
        String json = "{\"nama\": \"A\", \"aktivitas\": [{\"uraian\": \"" + WORD + "\"}]}";
        var sop = SopReader.read("a.json", json.getBytes(StandardCharsets.UTF_8))
                .sop()
                .getFirst();
        assertThat(sop.aktivitas().getFirst().uraian()).isEqualTo(PRINTED);
    }
}
