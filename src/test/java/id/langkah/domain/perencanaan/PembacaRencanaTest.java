package id.langkah.domain.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.tabel.BukuMasuk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PembacaRencanaTest {
    private static final Renstra KOSONG = new Renstra(1, "", 2025, 2029, "", PohonKinerja.KOSONG);

    private static HasilRencana read(String text, Renstra renstra) {
        List<List<String>> rows = text.lines()
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        return PembacaRencana.read(BukuMasuk.tempelan(rows), renstra, 2026, PengaturanKinerja.BAKU);
    }

    @Test
    void aTableOfTheRenstraBecomesATreeWithTargets() {
        HasilRencana hasil = read("""
            RENCANA STRATEGIS
            No | Tujuan | Sasaran | Indikator Kinerja | Satuan | Kondisi Awal | Target | | | |
            | | | | | | 2025 | 2026 | 2027 | 2028 | 2029
            1 | Layanan membaik | Rumah layak bertambah | Persentase rumah layak | % | 60 (2024) | 61 | 64 | 68 | 72 | 75
            | | | Luas kawasan kumuh | ha | | 10 | 9 | 8 | 7 | 6
            2 | | Tata kelola membaik | Nilai AKIP | Nilai | B | B | BB | BB | A | A
            """, KOSONG);
        assertThat(hasil.masalah()).isEmpty();
        PohonKinerja pohon = hasil.renstra().pohon();
        assertThat(PohonUji.lines(pohon))
                .containsExactly("Layanan membaik", "-Rumah layak bertambah", "-Tata kelola membaik");
        assertThat(pohon.get(1).indikator()).hasSize(2);
        IndikatorRenstra first = pohon.get(1).indikator().getFirst();
        assertThat(first.target(2029).angka()).isEqualByComparingTo("75");
        assertThat(first.pokok().ukuran().tipe()).isEqualTo(TipeNilai.PERSEN);
        assertThat(KolomIndikator.KONDISI_AWAL.text(first.pokok())).isEqualTo("60 (2024)");
        assertThat(hasil.simpul()).isEqualTo(3);
        assertThat(hasil.indikator()).isEqualTo(3);
    }

    @Test
    void theMoneyOfAPerjanjianKinerjaFindsItsProgram() {
        PohonKinerja pohon = PohonUji.pohon("T", "-S", "--Program Penataan Kawasan");
        HasilRencana hasil = read("""
            No | Sasaran | Indikator | Target
            1 | S | Persentase rumah layak | 64 %

            No | Program | Anggaran | Keterangan
            1 | Penataan Kawasan | Rp 1.250.000.000 | APBD
            2 | Program Penunjang Urusan | 750.000.000 | APBD
            | Jumlah | 2.000.000.000 |
            """, KOSONG.withPohon(pohon));
        assertThat(hasil.masalah()).isEmpty();
        assertThat(PohonUji.lines(hasil.renstra().pohon()))
                .containsExactly("T", "-S", "--Program Penataan Kawasan", "--Program Penunjang Urusan");
        assertThat(hasil.uang())
                .isEqualTo(Map.of(
                        2026,
                        Map.of(
                                2, Anggaran.murni(new BigDecimal("1250000000")),
                                3, Anggaran.murni(new BigDecimal("750000000")))));
        assertThat(hasil.renstra()
                        .pohon()
                        .get(1)
                        .indikator()
                        .getFirst()
                        .target(2026)
                        .angka())
                .isEqualByComparingTo("64");
    }

    @Test
    void numbersTellTheDepthOfAMixedColumn() {
        HasilRencana hasil = read("""
            Kode | Program/Kegiatan/Sub Kegiatan | Pagu | Pagu Perubahan | Realisasi TW I | Realisasi TW II
            1.03.02 | Program Pengembangan Perumahan | 500 | 600 | |
            1.03.02.1.01 | Pendataan Penyediaan Rumah | 500 | 600 | 100 | 150
            1.03.02.1.01.01 | Identifikasi Perumahan | 500 | 600 | 100 | x
            """, KOSONG);
        assertThat(PohonUji.lines(hasil.renstra().pohon()))
                .containsExactly(
                        "--Program Pengembangan Perumahan",
                        "---Pendataan Penyediaan Rumah",
                        "----Identifikasi Perumahan");
        assertThat(hasil.renstra().pohon().get(1).kode()).isEqualTo("1.03.02.1.01");
        assertThat(hasil.uang()
                        .getOrDefault(2026, Map.of())
                        .getOrDefault(1, Anggaran.BELUM)
                        .realisasi(Triwulan.II))
                .isEqualByComparingTo("150");
        assertThat(hasil.masalah())
                .extracting(Masalah::pesan)
                .containsExactly("\"x\" bukan jumlah uang, jadi tidak dibaca.");
    }

    @Test
    void whatIsThereIsChangedAndABlankCellChangesNothing() {
        String table = "Sasaran | Indikator | Satuan | 2025 | 2026\nS | Indeks layanan | Indeks | 3 | 4";
        Renstra once = read(table, KOSONG).renstra();
        HasilRencana again = read(table, once);
        assertThat(again.isKosong()).isTrue();
        assertThat(again.masalah()).extracting(Masalah::isGalat).containsExactly(true);
        HasilRencana changed =
                read("Sasaran | Indikator | Satuan | 2025 | 2026 | 2031\nS | Indeks Layanan | | | 5 | 9", once);
        assertThat(changed.simpul()).isZero();
        IndikatorRenstra butir = changed.renstra().pohon().get(0).indikator().getFirst();
        assertThat(butir.target(2025).angka()).isEqualByComparingTo("3");
        assertThat(butir.target(2026).angka()).isEqualByComparingTo("5");
        assertThat(butir.pokok().ukuran().satuan()).isEqualTo("Indeks");
        assertThat(changed.masalah())
                .extracting(Masalah::pesan)
                .containsExactly("Target tahun 2031 tidak dibaca karena di luar tahun Renstra 2025–2029.");
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        Renstra renstra = read("""
            Tujuan | Sasaran | Program | Kegiatan | Sub Kegiatan | Kode | Penanggung jawab | Indikator | Satuan | Arah | Bobot | 2025 | 2027
            Tujuan A | | | | | | Kepala | Indeks A | Indeks | | | 1 | 3
            | Sasaran A | | | | | | Angka kemiskinan | % | Negatif (rasio) | 40 | 9,5 | 8
            | | | | | | | Cakupan layanan | % | | 60 | 70 | 80
            | | Program A | | | 1.01.02 | Kabid | | | | | |
            | | | Kegiatan A | | 1.01.02.1.01 | | Jumlah unit | unit | | | 5 | 6
            | Sasaran B | | | | | | | | | | |
            """, KOSONG).renstra();
        var ids = new PohonKinerja(IntStream.range(0, renstra.pohon().size())
                .mapToObj(at -> renstra.pohon().get(at).withId(at + 1L))
                .toList());
        var anggaran = new AnggaranTahun(
                2026,
                ids,
                Map.of(4L, new Anggaran(new BigDecimal("1500"), null, Map.of(Triwulan.IV, new BigDecimal("12.5")))),
                PerubahanAnggaran.BAKU);
        HasilRencana back = PembacaRencana.read(
                BukuMasuk.tempelan(TabelRencana.write(renstra.withPohon(ids), anggaran)),
                KOSONG,
                2026,
                PengaturanKinerja.BAKU);
        assertThat(back.masalah()).isEmpty();
        assertThat(back.renstra()).isEqualTo(renstra);
        assertThat(back.uang()).isEqualTo(Map.of(2026, Map.of(3, anggaran.isian(3))));
    }
}
