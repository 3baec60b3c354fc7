package id.langkah.sqlite;

import static id.langkah.sqlite.Contents.SAAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.Masalah;
import id.langkah.domain.cadangan.JalanPulih;
import id.langkah.domain.cadangan.JalanPulih.Cara;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A file that is not whole is never taken for whole. */
@Execution(ExecutionMode.CONCURRENT)
class WholeFileTest {
    @TempDir
    private Path folder;

    private Path file;
    private byte[] whole;

    @BeforeEach
    void make() throws IOException {
        file = Contents.file(folder);
        whole = Files.readAllBytes(file);
    }

    @Test
    void oneThatWasCutOffIsRefusedWhereverItWasCut() throws IOException {
        int page = Header.of(file).pageSize();
        IntStream cuts = IntStream.concat(
                IntStream.of(1, 2, 8, 99, 100, 101, page - 1, page + 1),
                IntStream.iterate(page, cut -> cut <= whole.length - page, cut -> cut + page));
        for (int cut : cuts.toArray()) {
            byte[] left = Arrays.copyOf(whole, whole.length - cut);
            Files.write(file, left);
            for (boolean thorough : new boolean[] {true, false}) {
                assertThatExceptionOfType(DatabaseException.class)
                        .as("%s bytes", cut)
                        .isThrownBy(() -> Database.open(file, SAAT, thorough))
                        .withMessageContaining("terpotong")
                        .matches(DatabaseException::isDamage);
            }
            assertThat(file).hasBinaryContent(left);
        }
    }

    @Test
    void oneThatWasCutOffIsNeverSoundAsItIs() throws IOException {
        for (int cut : new int[] {1, 8, 100, Header.of(file).pageSize()}) {
            Files.write(file, Arrays.copyOf(whole, whole.length - cut));
            List<JalanPulih> ways = Repair.examine(file, List.of(), step -> {}).jalan();
            Repair.discard(file);
            assertThat(ways).extracting(JalanPulih::cara).doesNotContain(Cara.APA_ADANYA, Cara.INDEKS_BARU);
        }
    }

    @Test
    void bytesBehindTheLastPageDoNoHarm() throws IOException {
        Files.write(file, Arrays.copyOf(whole, whole.length + 37));
        Database.open(file, SAAT, true).close();
    }

    @Test
    void aLetterThatChangedInAnSopIsTold() throws IOException {
        alter("PEMERINTAH KABUPATEN", "PEMERINTAH KABUPATEN"); // is there, and no part of an SOP
        Database.open(file, SAAT, true).close();

        alter("Memeriksa berkas 2", "Memeriksa berkas 9");

        Database.open(file, SAAT, false).close();
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> Database.open(file, SAAT, true))
                .matches(DatabaseException::isDamage)
                .extracting(DatabaseException::masalah)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Masalah.class))
                .extracting(Masalah::pesan)
                .anyMatch(
                        pesan -> pesan.startsWith("SOP \"") && pesan.endsWith("tidak lagi sama dengan saat diimpor."));
    }

    @Test
    void anAlteredFileOpensAgainOnceThatWasAccepted() throws IOException {
        alter("Memeriksa berkas 2", "Memeriksa berkas 9");

        JalanPulih way = Repair.examine(file, List.of(), step -> {}).jalan().getFirst();

        assertThat(way.cara()).isEqualTo(Cara.APA_ADANYA);
        assertThat(way.isWhole()).isFalse();
        Repair.use(way, file, SAAT);
        Database.open(file, SAAT, true).close();
    }

    /** In every place where it stands. */
    private void alter(String from, String to) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(text.contains(from)).isTrue();
        Files.writeString(file, text.replace(from, to), StandardCharsets.ISO_8859_1);
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(file);
        }
    }
}
