package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.Hitungan;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.IsiCadangan;
import id.langkah.domain.cadangan.TitikPulih;
import id.langkah.domain.cadangan.TitikPulih.Asal;
import id.langkah.platform.Places;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CadanganServiceTest {
    @TempDir
    private Path folder;

    private LocalDateTime now = LocalDateTime.of(2026, 3, 2, 8, 0);
    private Optional<Path> kedua = Optional.empty();
    private Database database;
    private CadanganService service;
    private ImporService impor;
    private PustakaService pustaka;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), now, true);
        service = new CadanganService(database, folder.resolve("cadangan"), () -> kedua, Places.ofThisPc(), () -> now);
        impor = new ImporService(database, () -> now);
        pustaka = new PustakaService(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void oneIsMadeEachDayAndTheOldOnesAreThinned() {
        for (int day = 0; day < 40; day++) {
            assertThat(service.makeIfDue()).isPresent();
            assertThat(service.makeIfDue()).isEmpty();
            now = now.plusDays(1);
        }
        assertThat(service.list()).hasSizeBetween(16, 22);
        assertThat(service.keadaan().terakhir()).isEqualTo(service.latest());
        assertThat(service.keadaan().isGagal()).isFalse();
    }

    @Test
    void aFailureIsToldUntilOneSucceedsAndIsTriedAgainAfterAWhile() throws IOException {
        Path blocked = Files.writeString(folder.resolve("cadangan"), "bukan folder");
        assertThat(service.makeIfDue()).isEmpty();
        assertThat(service.keadaan().isGagal()).isTrue();
        assertThat(service.keadaan().masalah())
                .extracting(Masalah::pesan)
                .containsExactly("Cadangan \"langkah-20260302-080000.db\" tidak dapat dibuat.");
        Files.delete(blocked);
        assertThat(service.makeIfDue()).isEmpty();
        now = now.plusMinutes(11);
        assertThat(service.makeIfDue()).isPresent();
        assertThat(service.keadaan().isGagal()).isFalse();
    }

    @Test
    void theSecondPlaceGetsItsOwnWhenItIsThere() throws IOException {
        Path stick = folder.resolve("flashdisk/Langkah");
        kedua = Optional.of(stick);
        assertThat(service.makeIfDue()).isPresent();
        assertThat(service.keadaan().masalah())
                .extracting(Masalah::pesan)
                .containsExactly("Tempat cadangan kedua \"" + stick + "\" tidak terpasang.");
        assertThat(service.keadaan().isGagal()).isFalse();

        Cadangan there = service.begin(stick);
        assertThat(there.berkas()).hasParent(stick);
        assertThat(service.keadaan().masalah()).isEmpty();
        now = now.plusDays(1);
        service.makeIfDue();
        assertThat(service.titikPulih())
                .extracting(TitikPulih::asal)
                .containsExactlyInAnyOrder(Asal.HARIAN, Asal.TEMPAT_KEDUA, Asal.HARIAN, Asal.TEMPAT_KEDUA);

        Files.writeString(folder.resolve("penuh"), "x");
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> service.begin(folder.resolve("penuh/di sini")))
                .withMessageContaining("tidak dapat dibuat");
    }

    @Test
    void restoringIsPreviewedAndCanBeTakenBack() {
        impor.takeSamples();
        Cadangan then = service.make();
        pustaka.list().forEach(sop -> pustaka.delete(sop.sopId()));
        assertThat(pustaka.list()).isEmpty();

        PerbandinganCadangan isi = service.compare(then.berkas());
        assertThat(isi.dipulihkan().jumlah(Hitungan.SOP)).isEqualTo(5);
        assertThat(isi.sekarang().jumlah(Hitungan.SOP)).isZero();
        assertThat(isi.dipulihkan().masalah()).isEmpty();
        assertThat(pustaka.list()).isEmpty();

        now = now.plusMinutes(1);
        Cadangan before = service.restore(then.berkas());
        assertThat(pustaka.list()).hasSize(5);
        assertThat(service.titikPulih().getFirst()).isEqualTo(new TitikPulih(Asal.SEBELUM_PEMULIHAN, before));

        service.restore(before.berkas());
        assertThat(pustaka.list()).isEmpty();
        impor.takeSamples();
        assertThat(pustaka.list()).hasSize(5);
    }

    @Test
    void thePreviewCountsTheFiguresToo() {
        Path other = folder.resolve("kinerja.db");
        new SampelKinerja(other).close();
        IsiCadangan isi = service.compare(other).dipulihkan();
        assertThat(isi.jumlah(Hitungan.INDIKATOR)).isEqualTo(18);
        assertThat(isi.jumlah(Hitungan.REALISASI)).isPositive();
        assertThat(isi.jumlah(Hitungan.BUKTI)).isPositive();
        assertThat(isi.jumlah(Hitungan.PERMINTAAN)).isPositive();
        assertThat(isi.jumlah(Hitungan.ARSIP)).isPositive();
        assertThat(isi.jumlah(Hitungan.SOP)).isZero();
        assertThat(isi.isKosong()).isFalse();
        assertThat(isi.terakhir().orElseThrow()).hasYear(SampelKinerja.INI);
    }

    @Test
    void aDamagedCopyIsRefusedAndNothingHasChanged() throws IOException {
        impor.takeSamples();
        Path copy = service.make().berkas();
        byte[] bytes = Files.readAllBytes(copy);
        bytes[20_000] ^= 1;
        Files.write(copy, bytes);
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> service.compare(copy))
                .withMessageContaining("berubah sejak dibuat");
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> service.restore(copy))
                .withMessageContaining("berubah sejak dibuat");
        assertThat(pustaka.list()).hasSize(5);
    }
}
