package id.langkah.ui.kinerja.perbaikan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.kinerja.bukti.BuktiModel;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import id.langkah.ui.kinerja.kit.KinerjaDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class PerbaikanModelTest {
    private static final Bukti NOTA = new Bukti.Rujukan("12/ND/2026", null, "lemari 2");

    @TempDir
    private Path folder;

    private final List<Masalah> refused = new ArrayList<>();
    private KinerjaDesk meja;
    private PerbaikanModel model;
    private KunciRealisasi kunci;

    @BeforeEach
    void open() {
        meja = new KinerjaDesk(folder, ContohIndikator.semua(2026));
        meja.type("1.1", Triwulan.I, "90");
        meja.lock("1.1", Triwulan.I);
        meja.model().oleh().set("Rina");
        model = new PerbaikanModel(meja.model());
        kunci = meja.kunci("1.1", Triwulan.I);
    }

    @AfterEach
    void close() {
        meja.close();
    }

    private void propose(String menjadi, String alasan, List<Bukti> bukti) {
        model.propose(kunci, menjadi, alasan, bukti, null, "Rina", () -> {}, e -> refused.addAll(e.masalah()));
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        propose("", "", List.of());

        assertThat(refused)
                .extracting(Masalah::pesan)
                .containsExactly(
                        "Nilai menjadi belum diisi.",
                        "Alasan perbaikan belum diisi.",
                        "Perbaikan belum memiliki bukti.");
    }

    @Test
    void theNewFigureCountsWithTheLastSignature() {
        propose("91", "salah hitung", List.of(NOTA));
        assertThat(model.semua().get()).hasSize(1);

        model.sign(kunci, TahapPerbaikan.DIVERIFIKASI, "Budi", () -> {});
        model.sign(kunci, TahapPerbaikan.DIPARAF, "Sari", () -> {});
        assertThat(nilai()).isEqualTo("90");
        model.sign(kunci, TahapPerbaikan.DISETUJUI, "Kepala Dinas", () -> {});

        assertThat(nilai()).isEqualTo("91");
        assertThat(model.semua().get().getFirst().perbaikan())
                .extracting(Perbaikan::status)
                .isEqualTo("Disetujui");
        assertThat(meja.model().data().get().find(kunci.indikator()).orElseThrow())
                .isEqualTo(meja.indikator("1.1"));
    }

    @Test
    void theBeritaAcaraIsPrinted() {
        propose("91", "salah hitung", List.of(NOTA));
        Path pdf = folder.resolve("berita acara.pdf");

        model.beritaAcara(kunci, 1, "BA/1/2026", pdf, written -> {});

        assertThat(pdf).isNotEmptyFile();
    }

    @Test
    void oneThatIsTurnedDownLeavesTheFigure() {
        propose("91", "salah hitung", List.of(NOTA));

        model.refuse(kunci, "bukti tidak cocok", "Budi", () -> {});

        assertThat(nilai()).isEqualTo("90");
        assertThat(model.semua().get().getFirst().perbaikan().status()).isEqualTo("Ditolak");
    }

    @Test
    void filesAreKeptOpenedAndLetGo() throws IOException {
        var bukti = new BuktiModel(meja.model());
        Path file = Files.writeString(folder.resolve("rekap.txt"), "isi");
        var kept = new ArrayList<Bukti.Berkas>();
        bukti.keep(List.of(file), kept::addAll);
        KunciRealisasi other = meja.kunci("1.3", Triwulan.I);

        bukti.add(other, List.copyOf(kept));

        assertThat(meja.realisasi("1.3", Triwulan.I).bukti()).hasSize(1);
        var opened = new ArrayList<Path>();
        bukti.open(kept.getFirst(), opened::add);
        assertThat(opened.getFirst()).hasFileName("rekap.txt").hasContent("isi");
        bukti.export(kept.getFirst(), folder.resolve("salinan.txt"), () -> {});
        assertThat(folder.resolve("salinan.txt")).hasContent("isi");

        bukti.release(other, kept.getFirst());

        assertThat(meja.realisasi("1.3", Triwulan.I).bukti()).isEmpty();
        assertThat(bukti.daftar().kurang()).isEqualTo(1);
    }

    private String nilai() {
        return meja.realisasi("1.1", Triwulan.I).nilai().teks();
    }
}
