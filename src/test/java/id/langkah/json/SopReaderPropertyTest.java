package id.langkah.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.Masalah.Letak;
import id.langkah.domain.sop.Sop;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever a file holds, it is told, in time and in place. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class SopReaderPropertyTest {
    /** Half of them spoiled as bytes, half as values. */
    private static final int MUTATIONS = Integer.getInteger("langkah.mutations", 3_000);

    @Test
    void anyBytesAreAnswered() {
        var random = new Random(1);
        for (int i = 0; i < MUTATIONS / 2; i++) {
            byte[] text = new byte[random.nextInt(200)];
            random.nextBytes(text);
            answered(text);
        }
    }

    @Test
    void anySpoiledFileIsAnswered() {
        var mutations = new Mutations(2);
        for (int i = 0; i < MUTATIONS / 2; i++) {
            answered(mutations.bytes());
        }
    }

    @Test
    void anyWrongValueIsAnswered() {
        var mutations = new Mutations(3);
        for (int i = 0; i < MUTATIONS / 2; i++) {
            answered(mutations.values());
        }
    }

    @Test
    void aFileOfNothingButFaultsIsToldInBounds() {
        SopFile file = SopReader.read("x", bytes("[" + "{\"a\":0},".repeat(200_000) + "{}]"));
        assertThat(file.sop()).isEmpty();
        assertThat(file.allMasalah()).hasSizeLessThanOrEqualTo(Findings.MOST + 1);
        assertThat(file.masalah())
                .singleElement()
                .extracting(Masalah::pesan)
                .asString()
                .startsWith("Masih ada");
    }

    @Test
    void depthAndLengthAreToldAtOnce() {
        for (String monster : List.of(
                "[".repeat(5_000_000),
                "{\"a\":".repeat(1_000_000),
                "1".repeat(5_000_000),
                "{\"nama\":\"" + "x".repeat(5_000_000) + "\"}",
                "{\"" + "x".repeat(5_000_000) + "\":1}",
                "{\"aktivitas\":[{\"uraian\":\"a\",\"waktu\":1e999999999}]}",
                "{\"aktivitas\":[{\"waktu\":{\"nilai\":1e-999999999,\"satuan\":\"hari\"}}]}",
                "{\"aktivitas\":[{\"nomor\":1e999999999}]}")) {
            answered(bytes(monster));
        }
    }

    private static void answered(byte[] text) {
        SopFile file = SopReader.read("acak.json", text);
        List<Masalah> all = file.allMasalah();
        for (Masalah masalah : all) {
            Letak letak = Objects.requireNonNull(masalah.letak());
            assertThat(letak.berkas()).isEqualTo("acak.json");
            assertThat(letak.baris()).isPositive();
            assertThat(letak.kolom()).isPositive();
            assertThat(masalah.pesan()).isNotBlank().hasSizeLessThan(400);
            assertThat(masalah.tempat()).isNotBlank();
            assertThat(masalah.saran()).isNotBlank();
        }
        assertThat(Masalah.anyGalat(file.masalah())).isEqualTo(file.entries().isEmpty());
        for (SopFile.Entry entry : file.entries()) {
            Sop sop = entry.sop();
            assertThat(sop == null).isEqualTo(Masalah.anyGalat(entry.masalah()));
            if (sop != null) {
                assertThat(readBack(sop)).isEqualTo(sop.sidik());
            }
        }
    }

    private static String readBack(Sop sop) {
        return SopReader.read("x", SopWriter.write(List.of(sop)))
                .sop()
                .getFirst()
                .sidik();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
