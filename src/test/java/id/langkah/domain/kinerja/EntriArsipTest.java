package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.langkah.domain.Masalah;
import id.langkah.domain.Masalah.Tingkat;
import java.util.List;
import org.junit.jupiter.api.Test;

public final class EntriArsipTest {

    public static EntriArsip entri(long id, String kode, String boks, String lokasi) {
        return new EntriArsip(
                id,
                kode,
                "Data kinerja Triwulan I",
                "Januari–Maret 2026",
                "Asli",
                2,
                "berkas",
                boks,
                lokasi,
                "",
                7L,
                List.of(new KunciRealisasi(1, Triwulan.I)));
    }

    @Test
    void tellsInWhichBoxItLies() {
        assertThat(entri(1, "050", "12", "Lemari 2").tempat()).isEqualTo("Boks 12, Lemari 2");
        assertThat(entri(1, "050", "12", "").tempat()).isEqualTo("Boks 12");
        assertThat(entri(1, "050", "", "Lemari 2").tempat()).isEqualTo("Lemari 2");
        assertThat(entri(1, "050", "12", "").jumlahTercetak()).isEqualTo("2 berkas");
    }

    @Test
    void tellsWhatIsWrong() {
        assertThat(entri(1, "050", "12", "").check()).isEmpty();
        assertThat(entri(1, "", "", "").check())
                .extracting(Masalah::tempat, Masalah::tingkat)
                .containsExactly(tuple("Kode klasifikasi", Tingkat.SARAN), tuple("Boks", Tingkat.PERINGATAN));
        var empty = new EntriArsip(1, "050", " ", "", "", 0, "", "1", "", "", null, List.of());
        assertThat(empty.check())
                .allMatch(masalah -> masalah.tingkat() == Tingkat.GALAT)
                .extracting(Masalah::pesan)
                .containsExactly("Uraian arsip belum diisi.", "Jumlah arsip kurang dari satu.");
    }
}
