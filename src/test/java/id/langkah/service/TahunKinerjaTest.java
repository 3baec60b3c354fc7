package id.langkah.service;

import static id.langkah.service.KantorKinerja.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.MasalahException;
import id.langkah.domain.Temuan;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Bulan;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Realisasi.Status;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.domain.rekap.RekapPengumpulan;
import id.langkah.domain.rekap.RekapPerbaikan;
import id.langkah.domain.sop.VersiSop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One office's year: targets, four quarters, a lock, a correction through its SOP, the archive. */
class TahunKinerjaTest {
    private static final Periode SETAHUN = new Periode(TAHUN, Periode.Jenis.TAHUN, 1);

    @TempDir private Path folder;
    private KantorKinerja kantor;
    private PengerjaanService runs;
    private DataKinerja data;

    @BeforeEach
    void open() {
        kantor = new KantorKinerja(folder).withIndikator();
        data = kantor.data;
        runs = new PengerjaanService(kantor.database, kantor::now);
    }

    @AfterEach
    void close() {
        kantor.close();
    }

    @Test
    void goesFromTargetsToTheArchive() throws IOException {
        for (Triwulan triwulan : Triwulan.values()) {
            kantor.goOn(LocalDateTime.of(TAHUN, 3, 25, 8, 0).plusMonths(3L * triwulan.nomor() - 3));
            collect(triwulan);
        }
        assertThat(statuses()).containsOnly(Status.DITETAPKAN);
        yearIs("102");
        correctBySop(kantor.kunci("IKU.1", Triwulan.II), "28");
        yearIs("100");
        archive();
        assertThat(statuses()).containsOnly(Status.DIARSIPKAN);
        findsItAll();
        rekapTellsTheSame();
    }

    private void rekapTellsTheSame() throws IOException {
        var service = new RekapService(kantor.database, kantor::now);
        PaketRekap paket = service.paket(SETAHUN);
        assertThat(paket.kinerja())
                .isEqualTo(
                        RekapKinerja.of(
                                SETAHUN, data.kinerja().semua(), data.kinerja().pengaturan()));
        assertThat(paket.perbaikan().baris()).hasSize(1);
        assertThat(paket.pengumpulan().baris()).hasSize(8);
        assertThat(paket.arsip().entri()).hasSize(2);
        assertThat(paket.rekap().pengerjaan()).hasSize(1);
        Path file = folder.resolve("rekap.xlsx");
        service.write(paket, PilihanRekap.lazim(SETAHUN), file, share -> {});
        assertThat(Files.size(file)).isPositive();
    }

    private List<Status> statuses() {
        return data.kinerja().indikator(TAHUN).stream()
                .flatMap(satu -> satu.realisasi().values().stream())
                .map(figure -> figure.status())
                .distinct()
                .toList();
    }

    /** Asks the bidang, types what they answer, and brings the figures to Ditetapkan. */
    private void collect(Triwulan triwulan) {
        LocalDate today = kantor.now().toLocalDate();
        List<Long> all =
                data.kinerja().indikator(TAHUN).stream().map(IndikatorTercatat::id).toList();
        List<PermintaanData> letters =
                data.permintaan()
                        .add(
                                data.permintaan()
                                        .draft(
                                                TAHUN,
                                                triwulan,
                                                all,
                                                today,
                                                today.plusDays(10),
                                                null));
        assertThat(letters)
                .extracting(PermintaanData::bidang)
                .containsExactly("Bidang Perumahan", "Sekretariat");
        Map<KunciRealisasi, String> answers =
                triwulan == Triwulan.IV
                        ? Map.of(
                                kantor.kunci("IKU.1", triwulan), "32",
                                kantor.kunci("IKU.2", Bulan.OKTOBER), "2",
                                kantor.kunci("IKU.3", triwulan), "BB",
                                kantor.kunci("IKU.4", triwulan), "95")
                        : Map.of(
                                kantor.kunci("IKU.1", triwulan),
                                List.of("10", "30", "30").get(triwulan.nomor() - 1),
                                kantor.kunci("IKU.2", triwulan.bulan().getFirst()),
                                "3",
                                kantor.kunci("IKU.4", triwulan),
                                List.of("20", "45", "70").get(triwulan.nomor() - 1));
        data.realisasi().type(answers, "Staf");
        for (PeristiwaRealisasi fact :
                List.of(new Dikumpulkan(null), new Diverifikasi(), new Ditetapkan())) {
            data.realisasi()
                    .record(
                            answers.keySet().stream()
                                    .map(kunci -> new Catatan(kunci, fact))
                                    .toList(),
                            "Sekretaris");
        }
        letters.forEach(letter -> data.permintaan().answered(letter.id(), today.plusDays(9), ""));
        assertThat(
                        RekapPengumpulan.of(
                                        new Periode(
                                                TAHUN, Periode.Jenis.TRIWULAN, triwulan.nomor()),
                                        today.plusDays(30),
                                        data.permintaan().list(TAHUN),
                                        data.kinerja().semua())
                                .jumlah(PermintaanData.Status.LENGKAP))
                .isGreaterThanOrEqualTo(2);
    }

    /** Its target is 100, so that what was built is its capaian too. */
    private void yearIs(String realisasi) {
        BarisKinerja rumah =
                RekapKinerja.of(SETAHUN, data.kinerja().semua(), PengaturanKinerja.BAKU)
                        .baris()
                        .getFirst();
        assertThat(rumah.tahun().tercetak()).isEqualTo(realisasi);
        assertThat(rumah.sampai().teks()).isEqualTo(realisasi);
    }

    private void correctBySop(KunciRealisasi kunci, String menjadi) throws IOException {
        kantor.goOn(LocalDateTime.of(TAHUN, 12, 28, 8, 0));
        assertThatThrownBy(() -> data.realisasi().type(Map.of(kunci, menjadi), "Staf"))
                .isInstanceOf(MasalahException.class);
        long run = startPerbaikan();
        Path scan = Files.writeString(folder.resolve("berita acara.txt"), "28 unit");
        Bukti bukti = data.bukti().keep(scan);
        for (int row = 0; row < 10; row++) {
            if (data.pengerjaanPerbaikan()
                    .keadaan(run)
                    .flatMap(KeadaanPerbaikan::tawaran)
                    .filter(satu -> satu.tahap() == TahapPerbaikan.DIUSULKAN)
                    .isPresent()) {
                data.perbaikan()
                        .propose(kunci, menjadi, "salah hitung", List.of(bukti), run, "Staf");
            }
            finish(run, row);
        }
        assertThat(runs.get(run).status()).isEqualTo(Pengerjaan.Status.SELESAI);
        BarisPerbaikan done = RekapPerbaikan.of(SETAHUN, data.kinerja().semua()).baris().getFirst();
        assertThat(done.perbaikan().isDisetujui()).isTrue();
        assertThat(done.perbaikan().semula()).isEqualTo(Nilai.of(30));
        assertThat(done.perbaikan().tanda(TahapPerbaikan.DISETUJUI).orElseThrow().oleh())
                .isEqualTo("Pejabat baris 9");
        assertThat(data.realisasi().get(kunci).nilai()).isEqualTo(Nilai.of(28));
        assertThat(data.realisasi().get(kunci).status()).isEqualTo(Status.DITETAPKAN);
        assertThat(data.perbaikan().open()).isEmpty();
        assertThat(data.perbaikan().ofRun(run)).hasSize(1);
    }

    private long startPerbaikan() {
        VersiSop sop =
                new ImporService(kantor.database, kantor::now)
                        .takeSamples().stream()
                                .filter(satu -> satu.sop().nama().startsWith("Mekanisme"))
                                .findFirst()
                                .orElseThrow();
        long run = runs.start(sop.id(), "Perbaikan rumah layak huni", "2026-TW2").id();
        assertThat(data.pengerjaanPerbaikan().runs())
                .extracting(Pengerjaan::id)
                .containsExactly(run);
        return run;
    }

    private void finish(long run, int row) {
        Pengerjaan now = runs.get(run);
        int items = now.sop().aktivitas().get(row).mutuBaku().kelengkapan().size();
        for (int i = 0; i < items; i++) {
            runs.record(run, new KelengkapanDijawab(row, i, Jawaban.of(Keadaan.ADA)));
        }
        data.pengerjaanPerbaikan().complete(run, new Selesai(row, "Pejabat baris " + row, ""));
    }

    private void archive() {
        long run = data.arsip().runs().getFirst().id();
        List<KunciRealisasi> figures =
                data.kinerja().indikator(TAHUN).stream()
                        .flatMap(satu -> satu.realisasi().values().stream())
                        .map(figure -> figure.kunci())
                        .toList();
        Stream.of(data.arsip().draft(run), data.arsip().draft(figures))
                .map(draft -> inBox(draft))
                .forEach(entri -> data.arsip().add(entri, "Arsiparis"));
        assertThat(data.arsip().runs()).isEmpty();
        assertThat(data.arsip().list().entri()).hasSize(2);
    }

    private static EntriArsip inBox(EntriArsip draft) {
        return new EntriArsip(
                0,
                "000.8.6",
                draft.uraian(),
                draft.kurunWaktu(),
                draft.tingkatPerkembangan(),
                draft.jumlah(),
                draft.satuan(),
                "12",
                "Lemari 2",
                "",
                draft.pengerjaan(),
                draft.realisasi());
    }

    private void findsItAll() {
        assertThat(data.cari().find("rumah layak", 10))
                .extracting(Temuan::jenis)
                .contains(
                        Temuan.Jenis.PENGERJAAN,
                        Temuan.Jenis.INDIKATOR,
                        Temuan.Jenis.BUKTI,
                        Temuan.Jenis.ARSIP);
        assertThat(data.cari().find("rumah layak", 10))
                .extracting(Temuan::tempat)
                .containsOnly("Boks 12, Lemari 2");
    }
}
