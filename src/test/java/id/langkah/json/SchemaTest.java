package id.langkah.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.langkah.domain.Masalah;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema tells whoever writes a file is what the reader tells whoever imports it. */
@Execution(ExecutionMode.CONCURRENT)
class SchemaTest {
    private static final Path SAMPLES = Path.of("samples");

    /** What a schema cannot see, as its description says. */
    private static final Set<String> BEYOND = Set.of(
            "bersarang-terlalu-dalam.json",
            "keputusan-tanpa-tujuan.json",
            "keputusan-ya-tanpa-tujuan.json",
            "tanggal-tidak-ada.json",
            "uraian-kosong.json");

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(SAMPLES.resolve("sop.schema.json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Path> json() throws IOException {
        try (Stream<Path> whole = Files.list(SAMPLES);
                Stream<Path> broken = Files.list(RusakTest.FOLDER)) {
            return Stream.concat(
                    whole.filter(file -> file.getFileName().toString().startsWith("sop-")),
                    broken.filter(SchemaTest::isJson))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("json")
    void schemaAndReaderAgree(Path file) throws IOException {
        boolean refused = Masalah.anyGalat(SopReader.read(file).allMasalah());
        boolean seen = refused && !BEYOND.contains(file.getFileName().toString());
        assertThat(!SCHEMA.validate(Files.readString(file), InputFormat.JSON).isEmpty())
                .isEqualTo(seen);
    }

    @Test
    void whatTheSchemaRefusesTheReaderRefusesToo() {
        var mutations = new Mutations(5);
        for (int i = 0; i < 1_500; i++) {
            byte[] text = mutations.values();
            String json = new String(text, StandardCharsets.UTF_8);
            List<Masalah> masalah = SopReader.read("acak.json", text).allMasalah();
            if (!SCHEMA.validate(json, InputFormat.JSON).isEmpty()) {
                assertThat(Masalah.anyGalat(masalah)).as(json).isTrue();
            } else {
                assertThat(masalah)
                        .as(json)
                        .filteredOn(butir -> butir.tingkat() == Masalah.Tingkat.GALAT)
                        .allMatch(butir -> butir.pesan().matches(".*(menuju|bukan tanggal).*"));
            }
        }
    }

    private static boolean isJson(Path file) {
        return SopReader.read(file).entries().size() > 0
                || file.endsWith("larik-kosong.json")
                || file.endsWith("bersarang-terlalu-dalam.json");
    }
}
