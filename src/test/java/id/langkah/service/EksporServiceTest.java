package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.domain.Pejabat;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.kinerja.Ubah;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.KantorStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class EksporServiceTest {
    @TempDir
    private Path folder;

    private KinerjaOffice kantor;
    private Path ekspor;

    @BeforeEach
    void open() throws IOException {
        kantor = new KinerjaOffice(folder).withIndikator();
        ekspor = folder.resolve("ekspor.json");
        fill();
    }

    @AfterEach
    void close() {
        kantor.close();
    }

    /** An office in which a little of everything has happened. */
    private void fill() throws IOException {
        DataKantor data = kantor.data;
        data.kinerja().save(PengaturanKinerja.BAKU);
        kantor.settle("IKU.1", Triwulan.I, "12");
        Path scan = Files.write(folder.resolve("pindai.pdf"), new byte[] {0, 1, -1, 127, -128});
        List<Bukti> bukti = List.of(data.bukti().keep(scan), new Bukti.Rujukan("050/12", null, ""));
        var run = new PengerjaanService(kantor.database, kantor::now)
                .start(
                        new ImporService(kantor.database, kantor::now)
                                .takeSamples()
                                .getFirst()
                                .id(),
                        "Perbaikan \"12\" = 12 \\ 1",
                        "2026-TW1");
        data.perbaikan().propose(kantor.kunci("IKU.1", Triwulan.I), "13", "salah", bukti, run.id(), "Staf");
        var target = kantor.indikator("IKU.2");
        data.kinerja().change(target.id(), Ubah.aktif(target.indikator(), false), "Rina");
        LocalDate today = kantor.now().toLocalDate();
        data.permintaan()
                .add(data.permintaan()
                        .draft(KinerjaOffice.TAHUN, Triwulan.I, List.of(target.id()), today, today, run.id()));
        kantor.settle("IKU.4", Triwulan.I, "20");
        data.arsip().add(data.arsip().draft(List.of(kantor.kunci("IKU.4", Triwulan.I))), "Arsiparis");
        var office = new KantorStore(kantor.database);
        office.save(new Kantor(List.of("PEMERINTAH"), "Luwuk", Optional.empty(), Pejabat.BELUM, Kantor.Kertas.F4));
        office.save(JamKerja.BAWAAN.withLibur(Map.of(LocalDate.of(2026, 8, 17), "HUT RI")));
    }

    private Database fresh(String name) {
        return Database.open(folder.resolve(name), kantor.now(), true);
    }

    @Test
    void nothingIsLostOnTheWayThere() throws IOException {
        var shares = new ArrayList<Double>();
        kantor.data.ekspor().write(ekspor, shares::add);
        assertThat(kantor.data.ekspor().isEkspor(ekspor)).isTrue();
        assertThat(shares).allMatch(share -> share >= 0 && share <= 1);
        try (Database other = fresh("lain.db")) {
            DataKantor read = DataKantor.of(other, kantor::now);
            read.ekspor().read(ekspor, share -> {});
            assertThat(read.kinerja().semua()).isEqualTo(kantor.data.kinerja().semua());
            assertThat(read.kinerja().riwayat(2))
                    .isEqualTo(kantor.data.kinerja().riwayat(2));
            assertThat(read.perbaikan().open())
                    .isEqualTo(kantor.data.perbaikan().open());
            assertThat(read.permintaan().list(KinerjaOffice.TAHUN))
                    .isEqualTo(kantor.data.permintaan().list(KinerjaOffice.TAHUN));
            assertThat(read.arsip().list()).isEqualTo(kantor.data.arsip().list());
            List<Pengerjaan> runs = new PengerjaanService(kantor.database, kantor::now).list();
            assertThat(new PengerjaanService(other, kantor::now).list()).isEqualTo(runs);
            assertThat(new PustakaService(other).list()).isEqualTo(new PustakaService(kantor.database).list());
            assertThat(read.cari().find("rumah", 9))
                    .isNotEmpty()
                    .isEqualTo(kantor.data.cari().find("rumah", 9));
            Path again = folder.resolve("lagi.json");
            read.ekspor().write(again, share -> {});
            assertThat(again).hasSameBinaryContentAs(ekspor);
            assertThatThrownBy(() -> read.ekspor().read(again, share -> {}))
                    .isInstanceOf(MasalahException.class)
                    .hasMessageContaining("sudah berisi");
        }
    }

    @Test
    void anEmptyOfficeGoesThereToo() {
        try (Database empty = fresh("kosong.db");
                Database other = fresh("lain.db")) {
            new EksporService(empty).write(ekspor, share -> {});
            new EksporService(other).read(ekspor, share -> {});
            assertThat(new PustakaService(other).list()).isEmpty();
        }
    }

    @Test
    void stoppingLeavesNothing() {
        EksporService service = kantor.data.ekspor();
        assertThatThrownBy(() -> service.write(ekspor, EksporServiceTest::stop))
                .isInstanceOf(CancellationException.class);
        assertThat(ekspor).doesNotExist();
        service.write(ekspor, share -> {});
        try (Database other = fresh("lain.db")) {
            var reading = new EksporService(other);
            assertThatThrownBy(() -> reading.read(ekspor, EksporServiceTest::stop))
                    .isInstanceOf(CancellationException.class);
            assertThat(new PustakaService(other).list()).isEmpty();
            reading.read(ekspor, share -> {});
            assertThat(new PustakaService(other).list()).hasSize(5);
        }
    }

    private static void stop(double share) {
        throw new CancellationException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"skema\":|\"skema\":9|versi lain",
                "\"permintaan\":[|\"permintaaan\":[|tidak dikenal",
                "\"nomorSurat\"|\"nomorsurat\"|tidak dikenal",
                "\"jenis\":\"Diisi\"|\"jenis\":\"Diusir\"|tidak utuh",
                "\"status\":\"BERJALAN\"|\"status\":\"BERLARI\"|tidak sah",
                "\"indikator\":1,\"masa\"|\"indikator\":77,\"masa\"|tidak",
                "\"kop\":\"PEMERINTAH\"|\"kop\":{}|bukan ekspor Langkah yang utuh",
                "AAH/f4A=|AAH/f4E=|tidak utuh",
                "AAH/f4A=|*|tidak terbaca",
                "Memerintahkan|Memohon|tidak utuh",
            })
    void takesNothingOfADamagedOne(String was, String is, String pesan) throws IOException {
        kantor.data.ekspor().write(ekspor, share -> {});
        String text = Files.readString(ekspor);
        assertThat(text).contains(was);
        Files.writeString(ekspor, text.replace(was, is));
        refused(pesan);
    }

    @Test
    void takesNothingOfHalfOfIt() throws IOException {
        kantor.data.ekspor().write(ekspor, share -> {});
        String text = Files.readString(ekspor);
        Files.writeString(ekspor, text.substring(0, text.length() - 3));
        refused("bukan ekspor Langkah yang utuh");
        Files.writeString(ekspor, text + "{}");
        refused("bukan ekspor Langkah yang utuh");
    }

    private void refused(String pesan) {
        try (Database other = fresh("lain.db")) {
            var service = new EksporService(other);
            assertThatThrownBy(() -> service.read(ekspor, share -> {}))
                    .isInstanceOf(MasalahException.class)
                    .hasMessageContaining(pesan);
            assertThat(new PustakaService(other).list()).isEmpty();
            assertThat(new KinerjaService(other, kantor::now).tahun()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {"[]", "{\"nama\": \"SOP\"}", "{\"jenis\": \"lain\"}", "bukan json", "~~"})
    void knowsWhatIsNone(String text) throws IOException {
        Files.writeString(ekspor, text);
        assertThat(kantor.data.ekspor().isEkspor(ekspor)).isFalse();
        assertThat(kantor.data.ekspor().isEkspor(folder)).isFalse();
        assertThat(kantor.data.ekspor().isEkspor(folder.resolve("tiada"))).isFalse();
    }
}
