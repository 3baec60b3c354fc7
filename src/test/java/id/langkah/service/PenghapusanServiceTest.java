package id.langkah.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.Hitungan;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.IsiCadangan;
import id.langkah.domain.cadangan.Penghapusan;
import id.langkah.domain.cadangan.TitikPulih;
import id.langkah.domain.cadangan.TitikPulih.Asal;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.platform.Places;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@SuppressWarnings("NullAway.Init")
@Execution(ExecutionMode.CONCURRENT)
class PenghapusanServiceTest {
    /** A name that is nowhere but in what is deleted. */
    private static final String RAHASIA = "Zulkarnain Rahasiawan";

    @TempDir
    private Path folder;

    private LocalDateTime now = LocalDateTime.of(2026, 12, 1, 8, 0);
    private Path file;
    private Path kedua;
    private Database database;
    private CadanganService copies;
    private PenghapusanService service;
    private IsiCadangan semula;

    @BeforeEach
    void anOffice() throws IOException {
        file = folder.resolve("langkah.db");
        kedua = folder.resolve("flash disk");
        new SampelKinerja(file).close();
        database = Database.open(file, now, true);
        new ImporService(database, this::now).takeSamples();
        var runs = new PengerjaanService(database, this::now);
        new PustakaService(database).list().forEach(sop -> {
            long id = runs.start(sop.versiId(), RAHASIA, "2026").id();
            runs.record(id, new Peristiwa.Dicatat(RAHASIA));
        });
        Path surat = Files.writeString(folder.resolve("surat.txt"), "surat");
        var first = runs.list().stream()
                .filter(run -> !first(run).mutuBaku().kelengkapan().isEmpty())
                .findFirst()
                .orElseThrow();
        runs.attach(first.id(), 0, 0, surat);
        Files.delete(surat);
        copies = new CadanganService(
                database, folder.resolve("cadangan"), () -> Optional.of(kedua), Places.ofThisPc(), this::now);
        service = new PenghapusanService(database, copies, this::now);
        semula = service.isi();
        assertThat(semula.jumlah())
                .allSatisfy((apa, banyak) -> assertThat(banyak).isPositive());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Aktivitas first(Pengerjaan run) {
        return run.sop().aktivitas().getFirst();
    }

    private LocalDateTime now() {
        now = now.plusSeconds(1);
        return now;
    }

    private String bytes() throws IOException {
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString())).noneMatch(name -> name.contains(".bersih"));
        }
        return Files.readString(file, ISO_8859_1);
    }

    private IsiCadangan inside(Cadangan copy) {
        return copies.compare(copy.berkas()).dipulihkan();
    }

    @Test
    void theWorkGoesAndTheRestStays() throws IOException {
        assertThat(bytes()).contains(RAHASIA);
        Cadangan before = service.delete(Penghapusan.PEKERJAAN);

        IsiCadangan isi = service.isi();
        for (Hitungan apa : Hitungan.values()) {
            assertThat(isi.jumlah(apa))
                    .as(apa.kata())
                    .isEqualTo(Penghapusan.PEKERJAAN.isTetap(apa) ? semula.jumlah(apa) : 0);
        }
        assertThat(new PengaturanService(database).kantor()).isEqualTo(SampelKinerja.KANTOR);
        assertThat(new PustakaService(database).search("perumahan", null, 10)).isNotEmpty();
        assertThat(bytes()).doesNotContain(RAHASIA);
        assertThat(inside(before).jumlah()).isEqualTo(semula.jumlah());
        assertThat(inside(copies.latest().orElseThrow()).jumlah()).isEqualTo(semula.jumlah());
    }

    @Test
    void everythingGoes() throws IOException {
        service.delete(Penghapusan.SEMUA);
        assertThat(service.isi().isKosong()).isTrue();
        assertThat(new PengaturanService(database).kantor().kop()).isEmpty();
        assertThat(bytes()).doesNotContain(RAHASIA).doesNotContain("Perumahan");
        new ImporService(database, this::now).takeSamples();
        assertThat(new PustakaService(database).list()).hasSize(5);
    }

    @Test
    void canBeTakenBackUntilTheCopiesAreDeletedToo() throws IOException {
        Cadangan before = service.delete(Penghapusan.SEMUA);
        assertThat(service.copies()).extracting(TitikPulih::asal).contains(Asal.SEBELUM_PENGHAPUSAN, Asal.HARIAN);
        copies.restore(before.berkas());
        assertThat(service.isi().jumlah()).isEqualTo(semula.jumlah());

        copies.begin(kedua);
        service.delete(Penghapusan.PEKERJAAN);
        int all = service.copies().size();
        assertThat(service.deleteCopies()).isEqualTo(all);
        List<TitikPulih> left = service.copies();
        assertThat(left).isNotEmpty();
        for (TitikPulih copy : left) {
            assertThat(inside(copy.cadangan()).jumlah()).isEqualTo(service.isi().jumlah());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file ->
                            assertThat(Files.readString(file, ISO_8859_1)).doesNotContain(RAHASIA));
        }
    }

    @Test
    void nothingIsDeletedWithoutACopy() throws IOException {
        Files.writeString(folder.resolve("cadangan"), "no folder");
        assertThatExceptionOfType(MasalahException.class).isThrownBy(() -> service.delete(Penghapusan.SEMUA));
        assertThat(service.isi().jumlah()).isEqualTo(semula.jumlah());
    }
}
