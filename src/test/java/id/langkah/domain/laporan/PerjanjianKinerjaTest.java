package id.langkah.domain.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Pejabat;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.naskah.Tanda;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PerjanjianKinerjaTest {
    private static final PihakPerjanjian PIMPINAN = new PihakPerjanjian(
            BahanUji.TAHUN,
            "",
            Pejabat.BELUM,
            new Pejabat("Bupati Contoh", "BUDI SANTOSO", "", ""),
            LocalDate.of(2026, 1, 2),
            LocalDate.of(2026, 10, 1));

    @Test
    void theHeadPromisesHisSuperiorWhoSignsAtTheLeft() {
        List<Naskah> naskah = PerjanjianKinerja.of(BahanUji.of(List.of(PIMPINAN)), "", false);

        assertThat(naskah.getFirst().judul()).isEqualTo("Perjanjian Kinerja Tahun 2026");
        List<Isian> pihak = parts(naskah.getFirst(), Isian.class);
        assertThat(pihak.get(0).baris().getFirst().nilai()).isEqualTo("SRI RAHAYU");
        assertThat(pihak.get(1).baris().getFirst().nilai()).isEqualTo("BUDI SANTOSO");
        List<Tanda> tanda =
                parts(naskah.getFirst(), TandaTangan.class).getFirst().tanda();
        assertThat(tanda.get(0).atas()).containsExactly("", "Pihak Kedua,", "Bupati Contoh");
        assertThat(tanda.get(0).bawah()).isEmpty(); // a head of a region has no NIP
        assertThat(tanda.get(1).atas())
                .containsExactly("Contoh, 2 Januari 2026", "Pihak Pertama,", "Kepala Dinas Contoh");
        assertThat(tanda.get(1).bawah()).containsExactly("Pembina", "NIP. 19651006 198603 2 016");
    }

    @Test
    void theLampiranHoldsWhatIsPromisedAndItsMoney() {
        List<Tabel> tabel = tabel(PerjanjianKinerja.of(BahanUji.of(List.of()), "", false));

        assertThat(tabel.get(0).baris())
                .containsExactly(
                        Baris.of("1", "Pelayanan meningkat", "Rumah dibangun", "100"),
                        Baris.of("2", "Tata kelola baik", "Surat dijawab", "50"));
        assertThat(tabel.get(1).baris())
                .containsExactly(
                        Baris.of("1", "Program Perumahan", "Rp 1.000.000", ""),
                        Baris.of("2", "Program Penunjang", "Rp 500.000", ""),
                        Baris.of("", "Jumlah", "Rp 1.500.000", ""));
    }

    @Test
    void theChangedOneShowsBothBesideEachOther() {
        List<Naskah> naskah = PerjanjianKinerja.of(BahanUji.of(List.of(PIMPINAN)), "", true);

        assertThat(naskah.getFirst().judul()).isEqualTo("Perjanjian Kinerja Perubahan Tahun 2026");
        assertThat(parts(naskah.getFirst(), TandaTangan.class)
                        .getFirst()
                        .tanda()
                        .get(1)
                        .atas())
                .contains("Contoh, 1 Oktober 2026");
        assertThat(tabel(naskah).get(0).baris().get(1).sel())
                .containsExactly("2", "Tata kelola baik", "Surat dijawab", "50", "40");
        assertThat(tabel(naskah).get(1).baris().getLast().sel())
                .containsExactly("", "Jumlah", "Rp 1.500.000", "Rp 1.750.000", "");
    }

    @Test
    void everybodyWhoAnswersForSomethingPromisesTheHead() {
        BahanLaporan bahan = BahanUji.of(List.of());
        assertThat(bahan.penanggungJawab()).containsExactly("Bidang Perumahan", "Sekretariat");
        assertThat(PerjanjianKinerja.semua(bahan, false)).hasSize(6);

        List<Naskah> naskah = PerjanjianKinerja.of(bahan, "Bidang Perumahan", false);
        List<Isian> pihak = parts(naskah.getFirst(), Isian.class);
        assertThat(pihak.get(0).baris().getFirst().nilai()).isEqualTo(Naskah.TITIK);
        assertThat(pihak.get(0).baris().get(1).nilai()).isEqualTo("Bidang Perumahan");
        assertThat(pihak.get(1).baris().getFirst().nilai()).isEqualTo("SRI RAHAYU");
        assertThat(tabel(naskah).get(0).baris())
                .containsExactly(Baris.of("1", "Pelayanan meningkat", "Rumah dibangun", "100"));
        assertThat(tabel(naskah).get(1).baris()).contains(Baris.of("1", "Program Perumahan", "Rp 1.000.000", ""));
    }

    private static List<Tabel> tabel(List<Naskah> naskah) {
        return parts(naskah.getLast(), Tabel.class);
    }

    private static <T> List<T> parts(Naskah naskah, Class<T> type) {
        return naskah.bagian().stream()
                .flatMap(bagian -> type.isInstance(bagian) ? Stream.of(type.cast(bagian)) : Stream.empty())
                .toList();
    }
}
