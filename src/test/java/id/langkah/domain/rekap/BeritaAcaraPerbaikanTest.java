package id.langkah.domain.rekap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.langkah.domain.Kantor;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitolak;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.naskah.NaskahPerbaikan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands on a Berita Acara, in a box, and in a chosen rekap. */
class BeritaAcaraPerbaikanTest {

    private static BeritaAcaraPerbaikan acara(Realisasi figure) {
        var tercatat = ContohKinerja.with(1, "Tata kelola", "Sekretariat", List.of(figure));
        BarisPerbaikan baris = RekapPerbaikan.of(ContohKinerja.TAHUN, List.of(tercatat))
                .baris()
                .getFirst();
        return new BeritaAcaraPerbaikan("", LocalDate.of(2026, 4, 20), baris, "");
    }

    @Test
    void aRefusedPerbaikanChangesNothingAndSaysWhy() {
        BeritaAcaraPerbaikan acara = acara(ContohKinerja.figure(1, Triwulan.I)
                .to(Realisasi.Status.DITETAPKAN, 10)
                .propose(12)
                .by("Kepala", new PerbaikanDitolak("bukti kurang"))
                .figure());
        assertThat(acara.penutup()).startsWith("Perbaikan ini ditolak.");
        assertThat(acara.butir())
                .contains(
                        new BeritaAcaraPerbaikan.Butir("Status", "Ditolak"),
                        new BeritaAcaraPerbaikan.Butir("Alasan ditolak", "bukti kurang"))
                .extracting(BeritaAcaraPerbaikan.Butir::judul)
                .doesNotContain("Dikerjakan menurut");
    }

    @Test
    void whatNobodyFilledIsDotted() {
        BeritaAcaraPerbaikan acara = acara(ContohKinerja.figure(1, Triwulan.I)
                .to(Realisasi.Status.DITETAPKAN, 10)
                .propose(8)
                .figure());
        assertThat(NaskahPerbaikan.of(acara, Kantor.BELUM).subjudul().getFirst())
                .startsWith("Nomor: ...");
        assertThat(NaskahPerbaikan.of(acara, Kantor.BELUM).toString()).contains("..., 20 April 2026");
        assertThat(acara.tandaTangan())
                .extracting(BeritaAcaraPerbaikan.KolomTandaTangan::nama)
                .containsExactly("Staf", "", "", "");
        assertThat(acara.butir()).contains(new BeritaAcaraPerbaikan.Butir("Selisih", "-2"));
    }

    @Test
    void boxesAreCountedAsPeopleCount() {
        DaftarArsip daftar = DaftarArsip.of(List.of(entri(1, "12"), entri(2, "2"), entri(3, "12"), entri(4, "")));
        assertThat(daftar.boks())
                .extracting(Boks::kata, boks -> boks.entri().size())
                .containsExactly(tuple("Tanpa boks", 1), tuple("Boks 2", 1), tuple("Boks 12", 2));
    }

    private static EntriArsip entri(long id, String boks) {
        return new EntriArsip(id, "000", "Berkas", "2026", "Asli", 1, "berkas", boks, "Lemari", "", null, List.of());
    }

    @Test
    void theYearlyReportsTablesBelongToAYear() {
        assertThat(PilihanRekap.lazim(ContohKinerja.TAHUN).has(LembarRekap.LKJIP_RENSTRA))
                .isTrue();
        PilihanRekap quarter = PilihanRekap.lazim(ContohKinerja.TW1);
        assertThat(quarter.has(LembarRekap.LKJIP_RENSTRA)).isFalse();
        assertThat(quarter.lembar()).hasSize(LembarRekap.values().length - 4);
        assertThat(quarter.kolom(LembarRekap.KINERJA)).isEmpty();
        assertThat(quarter.withKolom(LembarRekap.KINERJA, Set.of("Kode")).kolom(LembarRekap.KINERJA))
                .contains(Set.of("Kode"));
        assertThat(new PilihanRekap(Set.of(LembarRekap.SOP), Map.of()).lembar()).hasSize(1);
    }

    @Test
    void theMeanOfAQuarterIsOfThatQuarter() {
        var tercatat = List.of(ContohKinerja.of(1, "S", "B", 5, 30), ContohKinerja.of(2, "S", "B", 10));
        RekapKinerja rekap = RekapKinerja.of(ContohKinerja.TW2, tercatat, PengaturanKinerja.BAKU);
        assertThat(rekap.rata(rekap.baris(), Triwulan.I).tercetak()).isEqualTo("75");
        assertThat(rekap.rata(rekap.baris(), Triwulan.II).tercetak()).isEqualTo("150");
        assertThat(rekap.capaian(rekap.baris().getFirst(), Triwulan.III).angka())
                .isEmpty();
        assertThat(rekap.rataTahun(rekap.baris())).isEqualTo(rekap.seluruh().tahun());
    }
}
