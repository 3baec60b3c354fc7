package id.langkah.domain.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.BarisIsian;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Isian;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.LangkahPerbaikan;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitandai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDiusulkan;
import id.langkah.domain.kinerja.PratinjauIsian;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Tercatat;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.tabel.BacaTabel;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One office's year: targets pasted, four quarters by forms, a lock, a correction, the rekap. */
class SetahunKinerjaTest {
    private static final String TARGET = """
        No\tSasaran\tIndikator\tSatuan\tArah\tCara hitung\tFrekuensi\tTarget\t\t\t\t\tBidang
        \t\t\t\t\t\t\tTahun\tTW I\tTW II\tTW III\tTW IV\t
        1\tTata kelola\tNilai SAKIP\tPredikat\t\tNilai akhir\tTahunan\tA\t\t\t\tA\tSekretariat
        2\t\tPersentase temuan\t%\tNegatif\tNilai akhir\t\t5\t8\t7\t6\t5\tSekretariat
        3\tPerumahan\tRumah layak\tunit\t\tAkumulasi\t\t1.000,0\t100\t300\t300\t300\tPerumahan
        4\t\tIndeks kepuasan\tindeks\t\tRata-rata\t\t80-90\t80\t80\t80\t80\tPerumahan
        """;

    private final Map<Long, Indikator> indikator = new HashMap<>();
    private final Map<KunciRealisasi, Realisasi> figures = new HashMap<>();
    private LocalDateTime now = LocalDateTime.of(2026, 4, 1, 9, 0);

    @BeforeEach
    void theYear() {
        BacaTabel tabel = BacaTabel.read(Tempelan.read(TARGET), 2026, PengaturanKinerja.BAKU);
        assertThat(tabel.indikator()).hasSize(4);
        tabel.indikator().forEach(butir -> indikator.put(indikator.size() + 1L, butir));
        quarter(Triwulan.I, "", "4", "120", "82");
        quarter(Triwulan.II, "", "7", "250", "84");
        quarter(Triwulan.III, "", "9", "280", "");
        quarter(Triwulan.IV, "BB", "12", "330", "86");
    }

    /** The figures of a quarter come in by a form, one for each indicator. */
    private void quarter(Triwulan triwulan, String... teks) {
        var isian = new ArrayList<Isian>();
        for (int i = 0; i < teks.length; i++) {
            if (!teks[i].isEmpty()) {
                isian.add(new Isian(
                        "formulir, baris " + (i + 2), new KunciRealisasi(i + 1L, triwulan), teks[i], Analisis.BELUM));
            }
        }
        PratinjauIsian pratinjau = PratinjauIsian.of(isian, all(), PengaturanKinerja.BAKU);
        assertThat(pratinjau.masalah()).noneMatch(masalah -> masalah.tingkat() == Masalah.Tingkat.GALAT);
        for (BarisIsian baris : pratinjau.baris()) {
            KunciRealisasi kunci = baris.isian().kunci();
            baris.peristiwa().forEach(fact -> record(kunci, "Bidang", fact));
            record(kunci, "Bidang", new Dikumpulkan(1L));
            record(kunci, "Kasubbag", new Diverifikasi());
            record(kunci, "Kepala", new Ditetapkan());
        }
        now = now.plusMonths(3);
    }

    private void record(KunciRealisasi kunci, String oleh, PeristiwaRealisasi fact) {
        Realisasi before = figures.getOrDefault(kunci, Realisasi.of(kunci));
        assertThat(before.check(oleh, fact)).as("%s", fact).isEmpty();
        figures.put(kunci, before.with(now, oleh, fact));
    }

    private List<IndikatorTercatat> all() {
        return indikator.keySet().stream()
                .sorted()
                .map(id -> Tercatat.of(id, Objects.requireNonNull(indikator.get(id)), figures.values()))
                .toList();
    }

    private RekapKinerja rekap(Periode periode) {
        return RekapKinerja.of(periode, all(), PengaturanKinerja.BAKU);
    }

    @Test
    void theYearsRekapTellsEachIndicator() {
        assertThat(rekap(ContohKinerja.TAHUN).baris())
                .extracting(baris -> "%s | %s | %s | %s | %s"
                        .formatted(
                                baris.indikator().nama(),
                                baris.sampai().teks(),
                                baris.triwulan().tercetak(),
                                baris.tahun().tercetak(),
                                baris.tahun().keterangan()))
                .containsExactly(
                        "Nilai SAKIP | BB | 83,33 | 83,33 | 5 [BB] / 6 [A] = 83,33 %",
                        "Persentase temuan | 12 | 0 | 0 | (2 × 5 − 12) / 5 = -40 %," + " dibatasi menjadi 0 %",
                        "Rumah layak | 980 | 110 | 98 | 980 / 1.000 = 98 %",
                        "Indeks kepuasan | 84 | 107,5 | 105 | 84 / 80 [80-90] = 105 %");
    }

    @Test
    void aQuartersRekapEndsWithTheQuarter() {
        RekapKinerja rekap = rekap(ContohKinerja.TW2);
        assertThat(rekap.baris())
                .extracting(baris ->
                        baris.triwulan().tercetak() + " | " + baris.tahun().tercetak())
                .containsExactly("– | –", "100 | 60", "83,33 | 37", "105 | 103,75");
        assertThat(rekap.sasaran())
                .extracting(ringkasanKinerja -> ringkasanKinerja.nama() + " "
                        + ringkasanKinerja.triwulan().tercetak())
                .containsExactly("Tata kelola 100", "Perumahan 94,17");
    }

    @Test
    void aMissingQuarterIsNotZero() {
        assertThat(rekap(ContohKinerja.TW2.next()).baris().getLast().triwulan().keterangan())
                .isEqualTo("Realisasi belum diisi.");
        assertThat(rekap(ContohKinerja.TW2.next()).baris().getLast().sampai()).isEqualTo(Nilai.of(83));
    }

    @Test
    void aCorrectionFollowsItsSopAndTheRekapTheCorrection() {
        var langkah = LangkahPerbaikan.of(Contoh.sop(
                "Perbaikan Data Kinerja",
                List.of(
                        Aktivitas.of(1, "Mengajukan perbaikan"),
                        Aktivitas.of(2, "Memverifikasi usulan"),
                        Aktivitas.of(3, "Memberi paraf"),
                        Aktivitas.of(4, "Menandatangani perbaikan"))));
        var kunci = new KunciRealisasi(3, Triwulan.IV);
        Bukti bukti = new Bukti.Rujukan("600/4", LocalDate.of(2027, 1, 5), "Lemari 1");
        for (int row = 0; row < 4; row++) {
            TahapPerbaikan tahap = langkah.tahap(row).orElseThrow();
            record(
                    kunci,
                    "Pejabat " + (row + 1),
                    tahap == TahapPerbaikan.DIUSULKAN
                            ? new PerbaikanDiusulkan(Nilai.of(350), "berita acara susulan", List.of(bukti), 8L)
                            : new PerbaikanDitandai(tahap));
        }
        assertThat(rekap(ContohKinerja.TAHUN).baris().get(2).tahun().tercetak()).isEqualTo("100");

        BarisPerbaikan baris =
                RekapPerbaikan.of(ContohKinerja.TAHUN, all()).baris().getFirst();
        assertThat(baris.perbaikan().semula())
                .isEqualTo(new Nilai("330", Nilai.of(330).angka()));
        assertThat(baris.perbaikan().menjadi()).isEqualTo(Nilai.of(350));
        assertThat(baris.perbaikan().selisih().orElseThrow()).isEqualByComparingTo("20");
        assertThat(baris.perbaikan()
                        .tanda(TahapPerbaikan.DISETUJUI)
                        .orElseThrow()
                        .oleh())
                .isEqualTo("Pejabat 4");

        DaftarBukti daftar = DaftarBukti.of(ContohKinerja.TAHUN, all());
        assertThat(daftar.baris()).hasSize(figures.size());
        assertThat(daftar.kurang()).isEqualTo(figures.size() - 1L);
    }

    @Test
    void aFormThatComesTwiceChangesNothing() {
        var again = new Isian("formulir", new KunciRealisasi(3, Triwulan.I), "120", Analisis.BELUM);
        PratinjauIsian pratinjau = PratinjauIsian.of(List.of(again), all(), PengaturanKinerja.BAKU);
        assertThat(pratinjau.masalah()).noneMatch(Masalah::isGalat);
        assertThat(pratinjau.baris().getFirst().keadaan()).isEqualTo(BarisIsian.Keadaan.SAMA);
    }
}
