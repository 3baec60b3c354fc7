package id.langkah.ui.pemulihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.Hitungan;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.JalanPulih;
import id.langkah.domain.cadangan.JalanPulih.Cara;
import id.langkah.ui.kit.Background;
import id.langkah.ui.pemulihan.PemulihanModel.Tahap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PemulihanModelTest {
    @TempDir
    private Path folder;

    private KantorRusak kantor(Kerusakan kerusakan) throws IOException, SQLException {
        return new KantorRusak(folder, kerusakan);
    }

    private static PemulihanModel model(KantorRusak kantor) {
        return kantor.model(Background.direct());
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatIsWrongAndLeadsBackToTheWork(Kerusakan kerusakan) throws IOException, SQLException {
        KantorRusak kantor = kantor(kerusakan);
        byte[] damaged = Files.isRegularFile(kantor.file) ? Files.readAllBytes(kantor.file) : null;
        PemulihanModel model = model(kantor);
        assertThat(model.masalah()).singleElement().satisfies(masalah -> {
            assertThat(masalah.pesan()).contains(kerusakan.kalimat);
            assertThat(masalah.saran()).isNotBlank();
        });
        if (model.isDamage()) {
            model.examine();
        }
        if (kerusakan.terbaik.isEmpty()) {
            assertThat(model.isDamage()).isFalse();
            assertThat(model.tahap().get()).isEqualTo(Tahap.DITOLAK);
            assertThat(model.masalah()).extracting(Masalah::pesan).isNotEmpty();
            return;
        }
        assertThat(model.tahap().get()).isEqualTo(Tahap.MEMILIH);
        JalanPulih best = model.jalan().getFirst();
        assertThat(best.cara()).isEqualTo(kerusakan.terbaik.orElseThrow());
        model.use(best);
        assertThat(model.tahap().get()).isEqualTo(Tahap.SELESAI);
        assertThat(kantor.isi()).isEqualTo(best.isi().jumlah());
        if (best.isWhole() || best.cara() == Cara.CADANGAN) {
            assertThat(kantor.isi()).isEqualTo(kantor.semula);
        } else {
            assertThat(best.isi().jumlah(Hitungan.SOP)).isBetween(1, kantor.semula.get(Hitungan.SOP));
        }
        if (damaged != null) {
            Cadangan kept = model.disimpan().orElseThrow();
            assertThat(kept.berkas()).hasFileName("langkah-rusak-20260302-080000.db");
            assertThat(kept.berkas()).hasBinaryContent(damaged);
        }
        model.goOn();
        assertThat(model.lanjut().get()).contains(kantor.file);
        model.left();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(path -> path.getFileName().toString().startsWith(".langkah-"));
        }
    }

    @Test
    void theFileStandsAsItStoodWhenOneOnlyLooks() throws IOException, SQLException {
        KantorRusak kantor = kantor(Kerusakan.TERPOTONG);
        byte[] damaged = Files.readAllBytes(kantor.file);
        PemulihanModel model = model(kantor);
        model.examine();
        assertThat(model.jalan()).extracting(JalanPulih::cara).containsExactly(Cara.SUSUN_ULANG, Cara.CADANGAN);
        model.left();
        assertThat(kantor.file).hasBinaryContent(damaged);
        assertThat(model.lanjut().get()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("langkah.db", "cadangan");
        }
    }

    @Test
    void oneCanBeginAnewAndTheDamagedFileIsKept() throws IOException, SQLException {
        KantorRusak kantor = kantor(Kerusakan.KEPALA_RUSAK);
        byte[] damaged = Files.readAllBytes(kantor.file);
        PemulihanModel model = model(kantor);
        model.beginAnew();
        assertThat(model.tahap().get()).isEqualTo(Tahap.SELESAI);
        assertThat(model.disimpan().orElseThrow().berkas()).hasBinaryContent(damaged);
        assertThat(kantor.isi().values()).containsOnly(0);
        assertThat(folder.resolve("cadangan")).isDirectoryContaining("glob:**.db");
    }

    @Test
    void aCopyFromElsewhereIsOneMoreWay() throws IOException, SQLException {
        Path stick = Files.createDirectory(folder.resolve("flash disk"));
        KantorRusak kantor = kantor(Kerusakan.KOSONG);
        Path copy = stick.resolve("salinan.db");
        Files.move(folder.resolve("cadangan/langkah-20260302-080000.db"), copy);
        PemulihanModel model = model(kantor);
        model.examine();
        assertThat(model.jalan()).isEmpty();
        assertThat(model.langkah()).extracting(Masalah::pesan).isNotEmpty();

        model.add(copy);
        assertThat(model.jalan()).singleElement().matches(way -> way.isi().jumlah(Hitungan.SOP) == 5);
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> model.add(kantor.file))
                .withMessageContaining("kosong");
        model.use(model.jalan().getFirst());
        assertThat(kantor.isi()).isEqualTo(kantor.semula);
        assertThat(copy).exists();
    }

    @Test
    void oneCanGoOnElsewhere() throws IOException, SQLException {
        KantorRusak kantor = kantor(Kerusakan.FOLDER);
        PemulihanModel model = model(kantor);
        Path other = folder.resolve("baru.db");
        model.beginAt(other);
        assertThat(model.lanjut().get()).contains(other);
        assertThat(other).isRegularFile();
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> model.beginAt(other))
                .withMessageContaining("sudah ada");
        model.goOn(folder.resolve("lain.db"));
        assertThat(model.lanjut().get()).contains(folder.resolve("lain.db"));
    }

    @Test
    void theAccountForWhoeverHelpsSaysAllThatIsKnown() throws IOException, SQLException {
        KantorRusak kantor = kantor(Kerusakan.TERPOTONG);
        PemulihanModel model = model(kantor);
        model.examine();
        assertThat(model.rincian())
                .contains(
                        "kode 123-456",
                        kantor.file.toString(),
                        "Berkas data rusak: terpotong",
                        "Isi yang terbaca disusun ulang: utuh.",
                        "5 SOP");
    }
}
