package id.langkah.domain.naskah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Lari;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.Contoh;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The papers of a run say what the run says. */
class NaskahRunTest {
    private static final Pejabat KEPALA = new Pejabat("Kepala Dinas", "Dra. SITI", "Pembina", "196510061986032016");
    private static final Kantor KANTOR =
            new Kantor(List.of("Dinas"), "Pontianak", Optional.empty(), KEPALA, Kantor.Kertas.A4);

    @Test
    void theBeritaAcaraTellsOneReturn() {
        Pengerjaan run = returned();
        Putaran back = BeritaAcaraPengembalian.pengembalian(run).getFirst();

        Naskah naskah = BeritaAcaraPengembalian.of(run, back, KANTOR);

        assertThat(naskah.judul()).isEqualTo("Berita Acara Pengembalian");
        assertThat(parts(naskah, Paragraf.class).getFirst().teks())
                .startsWith("Pada hari ini, Senin, tanggal dua bulan Maret tahun dua ribu dua puluh"
                        + " enam (02-03-2026), pukul 09.20, ");
        assertThat(parts(naskah, Isian.class).getFirst().baris())
                .contains(new Nama("Alasan", "angka belum cocok"))
                .extracting(Nama::nama)
                .containsExactly(
                        "SOP",
                        "Pengerjaan",
                        "Dikembalikan dari",
                        "Pelaksana",
                        "Dikembalikan ke",
                        "Pelaksana",
                        "Alasan");
        assertThat(parts(naskah, Tabel.class).getFirst().baris())
                .extracting(Baris::sel)
                .allSatisfy(sel -> assertThat(sel).hasSize(4))
                .anySatisfy(sel -> assertThat(sel).contains(Keadaan.MENYUSUL.kata(), "menunggu tanda tangan"));
        assertThat(parts(naskah, TandaTangan.class))
                .flatExtracting(TandaTangan::tanda)
                .extracting(tanda -> tanda.atas().get(1))
                .containsExactly("Yang menerima,", "Yang mengembalikan,", "Mengetahui,");
    }

    @Test
    void onlyAReturnHasABeritaAcara() {
        Pengerjaan run = returned();
        Putaran done = run.putaran().getFirst();

        assertThatIllegalArgumentException().isThrownBy(() -> BeritaAcaraPengembalian.of(run, done, KANTOR));
        assertThat(BeritaAcaraPengembalian.pengembalian(new Lari(Contoh.berjenjang()).run()))
                .isEmpty();
    }

    @Test
    void theChecklistHasEveryRoundAndWhatIsToCome() {
        Pengerjaan run = returned();

        Naskah naskah = DaftarPeriksa.of(run, KANTOR, Lari.SENIN.plusHours(5));

        List<Baris> rows = parts(naskah, Tabel.class).getFirst().baris();
        List<String> bands = rows.stream()
                .filter(Baris::pita)
                .map(row -> row.sel().getFirst())
                .toList();
        int toCome = (int) Stream.iterate(0, i -> i + 1)
                .limit(run.sop().aktivitas().size())
                .filter(i -> run.latest(i).isEmpty())
                .count();
        assertThat(bands).hasSize(run.putaran().size() + toCome);
        assertThat(bands)
                .anySatisfy(band -> assertThat(band).contains("Putaran 1", "Dikembalikan ke aktivitas 3"))
                .anySatisfy(band -> assertThat(band).contains("Putaran 2"))
                .anySatisfy(band -> assertThat(band).endsWith("belum dikerjakan"));
        assertThat(rows.stream().filter(row -> !row.pita()))
                .allSatisfy(row -> assertThat(row.sel()).hasSize(5));
        assertThat(parts(naskah, Paragraf.class).getFirst().teks()).startsWith("Kelengkapan yang masih kurang: ");
    }

    @Test
    void theChecklistOfAnEndedRunHasNothingToCome() {
        var lari = new Lari(Contoh.lurus(2)).done().done();

        Naskah naskah = DaftarPeriksa.of(lari.run(), KANTOR, lari.now());

        assertThat(naskah.toString())
                .contains("Selesai", "Tidak ada kelengkapan yang masih kurang.")
                .doesNotContain("belum dikerjakan");
    }

    @Test
    void theDispositionGoesToWhoeverTheStepWaitsFor() {
        Pengerjaan run = returned();

        Naskah naskah = LembarDisposisi.of(run, KANTOR, LocalDate.of(2026, 3, 2));

        String text = naskah.toString();
        int now = run.posisi().orElseThrow();
        run.sop().pelaksana().forEach(role -> {
            boolean its = run.sop().aktivitas().get(now).pelaksana().contains(role);
            assertThat(text).contains((its ? Naskah.CENTANG : Naskah.KOSONG) + role);
        });
        assertThat(text).contains("Triwulan I", "(putaran 2)", "Pontianak, 2 Maret 2026", "SITI");
    }

    /** The fourth step sends the papers back to the third; an item of its comes later. */
    private static Pengerjaan returned() {
        var lari = new Lari(Contoh.berjenjang()).done().done().done();
        return lari.answer(0, Keadaan.MENYUSUL).back(2).run();
    }

    private static <T> List<T> parts(Naskah naskah, Class<T> kind) {
        return naskah.bagian().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
