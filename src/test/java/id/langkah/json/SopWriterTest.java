package id.langkah.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.RandomSops;
import id.langkah.domain.sop.Sop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SopWriterTest {

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("sop-"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleReadsBackTheSame(Path file) {
        Sop sop = SopReader.read(file).sop().getFirst();
        SopFile again = SopReader.read("x", SopWriter.write(List.of(sop)));
        assertThat(again.sop()).containsExactly(sop);
        assertThat(again.sop().getFirst().sidik()).isEqualTo(sop.sidik());
    }

    @Test
    void anySopReadsBackTheSame() {
        var acak = new RandomSops(11);
        for (int i = 0; i < 500; i++) {
            Sop sop = acak.sop();
            assertThat(SopReader.read("x", SopWriter.write(List.of(sop))).sop()).containsExactly(sop);
        }
    }

    @Test
    void severalAreAList() throws IOException {
        List<Sop> all = samples().stream()
                .flatMap(file -> SopReader.read(file).sop().stream())
                .toList();
        byte[] text = SopWriter.write(all);
        assertThat(SopReader.read("x", text).sop()).hasSize(5).isEqualTo(all);
        assertThat(text).isEqualTo(SopWriter.write(all));
        assertThat(SopReader.read("x", SopWriter.write(List.of())).sop()).isEmpty();
    }

    @Test
    void isPlainToRead() {
        String text = new String(SopWriter.write(List.of(Contoh.berjenjang())), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("{\n  \"nomor\": \"\",\n  \"nama\": \"Contoh Berjenjang\",\n")
                .contains("""
                          "waktu": "20 menit",
                          "output": [
                            "Hasil 4"
                          ],
                          "keputusan": {
                            "ya": 5,
                            "tidak": 3
                          }
                        },
                    """)
                .endsWith("}\n");
    }
}
