package id.langkah.ui.kinerja.indikator;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import id.langkah.ui.kinerja.kit.KinerjaDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class PerubahanTargetModelTest {
    private static final LocalDate TANGGAL = LocalDate.of(2026, 9, 30);

    @TempDir
    private Path folder;

    private KinerjaDesk meja;

    @BeforeEach
    void open() {
        meja = new KinerjaDesk(folder, ContohIndikator.semua(2026));
        meja.type("1.1", Triwulan.I, "80");
        meja.lock("1.1", Triwulan.I);
    }

    @AfterEach
    void close() {
        meja.close();
    }

    private PerubahanTargetModel of(Triwulan sekarang, String... kode) {
        List<IndikatorTercatat> chosen = Stream.of(kode).map(meja::indikator).toList();
        return new PerubahanTargetModel(chosen, PengaturanKinerja.BAKU, sekarang);
    }

    private static void type(PerubahanTargetModel model, int row, KolomIndikator kolom, String teks) {
        model.type(model.baris().get(row), kolom, teks);
    }

    private List<Masalah> keep(PerubahanTargetModel model) {
        Map<Long, Indikator> changed = model.changed("050/12", TANGGAL);
        List<Masalah> masalah = model.check(changed);
        if (masalah.isEmpty()) {
            meja.services().kinerja().changeAll(changed, "Rina");
        }
        return masalah;
    }

    @Test
    void oneDocumentChangesTheTargetsOfSeveralIndicatorsFromAQuarterOn() {
        var model = of(Triwulan.III, "1.1", "1.3");
        assertThat(model.berlaku()).isEqualTo(Triwulan.III);
        type(model, 0, KolomIndikator.TARGET_TAHUN, "97");
        type(model, 0, KolomIndikator.TARGET_TW_IV, "97");

        assertThat(keep(model)).isEmpty();

        Indikator after = meja.indikator("1.1").indikator();
        assertThat(after.target().tahunan().teks()).isNotEqualTo("97");
        assertThat(after.terkini().target().tahunan().teks()).isEqualTo("97");
        assertThat(after.pada(Triwulan.II).target()).isEqualTo(after.target());
        assertThat(after.pada(Triwulan.IV).target().triwulan(Triwulan.IV).teks())
                .isEqualTo("97");
        assertThat(after.perubahan().getFirst().kata())
                .startsWith("sejak Triwulan III (nomor 050/12, 30 September 2026): 97");
        assertThat(meja.indikator("1.3").indikator().perubahan()).isEmpty();
    }

    @Test
    void noSettledQuarterIsReached() {
        var model = of(Triwulan.I, "1.1");

        assertThat(model.pilihan()).containsExactly(Triwulan.II, Triwulan.III, Triwulan.IV);
        assertThat(model.berlaku()).isEqualTo(Triwulan.II);
        assertThat(model.isTyped(KolomIndikator.TARGET_TW_I)).isFalse();
        assertThat(model.isTyped(KolomIndikator.TARGET_TW_II)).isTrue();

        model.berlaku(Triwulan.I);
        type(model, 0, KolomIndikator.TARGET_TAHUN, "97");
        assertThat(keep(model))
                .extracting(Masalah::pesan)
                .containsExactly("Nilai TW I sudah ditetapkan terhadap target yang lama.");
    }

    @Test
    void aLaterDocumentIsNotInForceBeforeTheOneBeforeIt() {
        var first = of(Triwulan.III, "1.1");
        type(first, 0, KolomIndikator.TARGET_TAHUN, "97");
        keep(first);

        var second = of(Triwulan.I, "1.1");
        assertThat(second.pilihan()).containsExactly(Triwulan.III, Triwulan.IV);
        second.berlaku(Triwulan.IV);
        type(second, 0, KolomIndikator.TARGET_TAHUN, "98");
        assertThat(keep(second)).isEmpty();

        assertThat(meja.indikator("1.1").indikator().perubahan())
                .extracting(perubahan -> perubahan.berlaku())
                .containsExactly(Triwulan.III, Triwulan.IV);
    }

    @Test
    void whatIsTypedForAQuarterBeforeItIsInForceDoesNotCount() {
        var model = of(Triwulan.II, "1.3");
        type(model, 0, KolomIndikator.TARGET_TW_II, "77");
        model.berlaku(Triwulan.III);

        assertThat(model.changed("", null)).isEmpty();
        assertThat(keep(model)).extracting(Masalah::pesan).containsExactly("Belum ada target yang berubah.");
    }

    @Test
    void whatLooksWrongIsPointedOutByTheNameOfItsIndicator() {
        var model = of(Triwulan.II, "1.3");
        type(model, 0, KolomIndikator.TARGET_TAHUN, "banyak");

        assertThat(model.temuan()).first().extracting(Masalah::tempat).isEqualTo("1.3, Target tahun");
    }
}
