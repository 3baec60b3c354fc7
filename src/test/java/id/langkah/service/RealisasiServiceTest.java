package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.BarisIsian.Keadaan;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Bulan;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Isian;
import id.langkah.domain.kinerja.JejakRealisasi;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDilepas;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diarsipkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dijelaskan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikembalikan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitandai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitolak;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDiusulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.TandaDicabut;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Realisasi.Status;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.sqlite.LampiranStore;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealisasiServiceTest {
    private static final Bukti SURAT = new Bukti.Rujukan("050/12", LocalDate.of(2026, 4, 10), "Lemari 2");

    @TempDir
    private Path folder;

    private KinerjaOffice kantor;
    private RealisasiService service;

    @BeforeEach
    void open() {
        kantor = new KinerjaOffice(folder).withIndikator();
        service = kantor.data.realisasi();
    }

    @AfterEach
    void close() {
        kantor.close();
    }

    private Isian isian(String kode, Triwulan triwulan, String teks) {
        return new Isian("Tempelan", kantor.kunci(kode, triwulan), teks, Analisis.BELUM);
    }

    @Test
    void keepsWhatIsTypedAndTheNumberItCountsAs() {
        service.type(
                Map.of(
                        kantor.kunci("IKU.1", Triwulan.I), "1.234,5",
                        kantor.kunci("IKU.2", Bulan.MARET), "2",
                        kantor.kunci("IKU.3", Triwulan.IV), "bb",
                        kantor.kunci("IKU.4", Triwulan.I), "20-25%"),
                " Staf ");
        assertThat(kantor.figure("IKU.1", Triwulan.I).nilai())
                .isEqualTo(new Nilai("1.234,5", new BigDecimal("1234.5")));
        assertThat(kantor.figure("IKU.2", Bulan.MARET).nilai()).isEqualTo(Nilai.of(2));
        assertThat(kantor.figure("IKU.3", Triwulan.IV).nilai()).isEqualTo(new Nilai("bb", BigDecimal.valueOf(5)));
        assertThat(kantor.figure("IKU.4", Triwulan.I).nilai()).isEqualTo(new Nilai("20-25%", BigDecimal.valueOf(20)));
        assertThat(kantor.figure("IKU.1", Triwulan.I).jejak())
                .extracting(JejakRealisasi::oleh)
                .containsExactly("Staf");
    }

    @Test
    void typingTheSameAgainIsNoFact() {
        kantor.type("IKU.1", Triwulan.I, "12");
        kantor.type("IKU.1", Triwulan.I, " 12 ");
        kantor.type("IKU.1", Triwulan.II, "");
        assertThat(kantor.figure("IKU.1", Triwulan.I).jejak()).hasSize(1);
        assertThat(kantor.figure("IKU.1", Triwulan.II).jejak()).isEmpty();
        kantor.type("IKU.1", Triwulan.I, "-");
        assertThat(kantor.figure("IKU.1", Triwulan.I).nilai()).isEqualTo(Nilai.BELUM);
        assertThat(kantor.figure("IKU.1", Triwulan.I).perubahan()).hasSize(2);
    }

    @Test
    void typesAllCellsOrNone() {
        Map<KunciRealisasi, String> cells = Map.of(
                kantor.kunci("IKU.1", Triwulan.I), "12",
                kantor.kunci("IKU.3", Triwulan.I), "BB");
        assertThatThrownBy(() -> service.type(cells, "Staf"))
                .asInstanceOf(type(MasalahException.class))
                .extracting(e -> e.masalah().getFirst().tempat())
                .isEqualTo("Nilai SAKIP, Triwulan I");
        assertThat(kantor.figure("IKU.1", Triwulan.I).jejak()).isEmpty();
        assertThatThrownBy(() -> kantor.type("IKU.1", Triwulan.I, "9".repeat(501)))
                .isInstanceOf(MasalahException.class);
        assertThatThrownBy(() -> service.type(Map.of(new KunciRealisasi(999, Triwulan.I), "1"), "Staf"))
                .isInstanceOf(MasalahException.class);
    }

    @Test
    void aTextInANumbersPlaceIsRefused() {
        assertThatThrownBy(() -> kantor.type("IKU.1", Triwulan.I, "menyusul"))
                .asInstanceOf(type(MasalahException.class))
                .extracting(e -> e.masalah().getFirst().pesan())
                .isEqualTo("\"menyusul\" bukan angka yang dikenal.");
        assertThat(kantor.figure("IKU.1", Triwulan.I).jejak()).isEmpty();
    }

    @Test
    void everyFactIsReadBackAsItWas() {
        Lampiran scan = new LampiranStore(kantor.database).keep("foto.jpg", new byte[] {1, 2, 3}, kantor.now());
        Bukti file = new Bukti.Berkas(
                scan.sidik(), "foto.jpg", scan.ukuran(), kantor.now().toLocalDate());
        KunciRealisasi kunci = kantor.kunci("IKU.1", Triwulan.I);
        var analisis = new Analisis("cuaca baik", "", "percepat", "Kabid", LocalDate.of(2026, 6, 30));
        List<PeristiwaRealisasi> facts = List.of(
                new Diisi(Nilai.of(9)),
                new Dijelaskan(analisis),
                new BuktiDitambah(SURAT),
                new BuktiDitambah(file),
                new BuktiDilepas(file.kunci()),
                new Dikumpulkan(null),
                new Diverifikasi(),
                new Dikembalikan("salah satuan"),
                new Diisi(new Nilai("≥ 12", BigDecimal.valueOf(12))),
                new Dikumpulkan(null),
                new Diverifikasi(),
                new Ditetapkan(),
                new PerbaikanDiusulkan(Nilai.of(13), "salah ketik", List.of(SURAT, file), null),
                new PerbaikanDitolak("bukti kurang"),
                new PerbaikanDiusulkan(Nilai.of(14), "salah jumlah", List.of(SURAT), null),
                new PerbaikanDitandai(TahapPerbaikan.DIVERIFIKASI),
                new TandaDicabut(TahapPerbaikan.DIVERIFIKASI, "terlalu dini"),
                new PerbaikanDitandai(TahapPerbaikan.DIVERIFIKASI),
                new PerbaikanDitandai(TahapPerbaikan.DIPARAF),
                new PerbaikanDitandai(TahapPerbaikan.DISETUJUI),
                new Diarsipkan());
        facts.forEach(fact -> {
            kantor.goOn(kantor.now().plusHours(1));
            service.record(kunci, fact, "Pejabat");
        });
        Realisasi kept = service.get(kunci);
        assertThat(kept.jejak()).extracting(JejakRealisasi::peristiwa).isEqualTo(facts);
        assertThat(kept.jejak().getLast().saat()).isEqualTo(kantor.now());
        assertThat(kept.nilai()).isEqualTo(Nilai.of(14));
        assertThat(kept.analisis()).isEqualTo(analisis);
        assertThat(kept.status()).isEqualTo(Status.DIARSIPKAN);
        assertThat(kantor.indikator("IKU.1").realisasi(Triwulan.I)).contains(kept);
    }

    @Test
    void statesGoOnTogetherOrNotAtAll() {
        kantor.type("IKU.1", Triwulan.I, "12");
        kantor.type("IKU.4", Triwulan.I, "22");
        List<KunciRealisasi> all = List.of(kantor.kunci("IKU.1", Triwulan.I), kantor.kunci("IKU.4", Triwulan.I));
        service.record(
                all.stream()
                        .map(kunci -> new Catatan(kunci, new Dikumpulkan(null)))
                        .toList(),
                "Staf");
        service.record(all.getFirst(), new Diverifikasi(), "Kasubbag");
        List<Catatan> settle =
                all.stream().map(kunci -> new Catatan(kunci, new Ditetapkan())).toList();
        assertThatThrownBy(() -> service.record(settle, "Kepala"))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("belum diverifikasi");
        assertThat(kantor.figure("IKU.1", Triwulan.I).status()).isEqualTo(Status.DIVERIFIKASI);
        service.record(all.getLast(), new Diverifikasi(), "Kasubbag");
        List<IndikatorTercatat> settled = service.record(settle, "Kepala");
        assertThat(settled)
                .extracting(indikatorTercatat ->
                        indikatorTercatat.realisasi(Triwulan.I).orElseThrow().status())
                .containsExactly(Status.DITETAPKAN, Status.DITETAPKAN);
        assertThatThrownBy(() -> kantor.type("IKU.1", Triwulan.I, "13"))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("terkunci");
    }

    @Test
    void severalFactsOfOneFigureStandInTheirOrder() {
        KunciRealisasi kunci = kantor.kunci("IKU.1", Triwulan.I);
        service.record(
                List.of(
                        new Catatan(kunci, new Diisi(Nilai.of(5))),
                        new Catatan(kunci, new Dikumpulkan(null)),
                        new Catatan(kunci, new Diverifikasi())),
                "Kasubbag");
        assertThat(service.get(kunci).status()).isEqualTo(Status.DIVERIFIKASI);
    }

    @Test
    void takesWhatComesInAsThePreviewSays() {
        kantor.type("IKU.4", Triwulan.I, "20");
        List<Isian> isian = List.of(
                isian("IKU.1", Triwulan.I, "12"), isian("IKU.1", Triwulan.II, ""), isian("IKU.4", Triwulan.I, "22"));
        assertThat(service.preview(isian).baris())
                .extracting(baris -> baris.keadaan())
                .containsExactly(Keadaan.BARU, Keadaan.KOSONG, Keadaan.BERUBAH);
        service.take(isian, "Bidang Perumahan");
        assertThat(kantor.figure("IKU.1", Triwulan.I).nilai()).isEqualTo(Nilai.of(12));
        assertThat(kantor.figure("IKU.4", Triwulan.I).nilai()).isEqualTo(Nilai.of(22));
        assertThat(kantor.figure("IKU.1", Triwulan.II).jejak()).isEmpty();
        List<Isian> twice = List.of(isian("IKU.1", Triwulan.I, "13"), isian("IKU.1", Triwulan.I, "14"));
        assertThatThrownBy(() -> service.take(twice, "Bidang Perumahan")).isInstanceOf(MasalahException.class);
        assertThat(kantor.figure("IKU.1", Triwulan.I).nilai()).isEqualTo(Nilai.of(12));
    }

    @Test
    void countsWhatIsKept() {
        kantor.type("IKU.1", Triwulan.I, "12");
        kantor.type("IKU.2", Bulan.JANUARI, "1");
        kantor.type("IKU.2", Bulan.MARET, "1");
        var rumah = kantor.indikator("IKU.1").kinerja(PengaturanKinerja.BAKU);
        assertThat(rumah.capaianTriwulan(Triwulan.I).tercetak()).isEqualTo("120");
        var aduan = kantor.indikator("IKU.2").kinerja(PengaturanKinerja.BAKU);
        assertThat(aduan.capaianTriwulan(Triwulan.I).keterangan()).isEqualTo("(2 × 3 − 2) / 3 = 133,33 %");
    }
}
