package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PerubahanTarget;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.PilihanImpor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets that change in the course of a year: a settled quarter keeps its own. */
class TargetPerubahanTest {
    private static final String BARU =
            "Kode|Indikator|Target 2026|TW I|TW II|TW III|TW IV\nIKU.4|Realisasi anggaran|90|10|60|80|90";

    @TempDir
    private Path folder;

    private KinerjaOffice kantor;

    @BeforeEach
    void open() {
        kantor = new KinerjaOffice(folder).withIndikator();
    }

    @AfterEach
    void close() {
        kantor.close();
    }

    private PratinjauIndikator preview(String tabel, PilihanImpor pilihan) {
        return kantor.data
                .kinerja()
                .preview(BukuMasuk.tempelan(Tempelan.read(tabel.replace('|', '\t'))), 2026, pilihan);
    }

    private void take(String tabel, PilihanImpor pilihan) {
        kantor.data.kinerja().take(preview(tabel, pilihan));
    }

    private Indikator stored() {
        return kantor.indikator("IKU.4").indikator();
    }

    private String capaian(Triwulan triwulan) {
        Capaian capaian =
                kantor.indikator("IKU.4").kinerja(PengaturanKinerja.BAKU).capaianTriwulan(triwulan);
        return capaian.angka()
                .map(angka -> angka.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    @Test
    void withNothingSettledTheYearsTargetIsReplaced() {
        take(BARU, PilihanImpor.BAKU);
        assertThat(stored().perubahan()).isEmpty();
        assertThat(stored().target().tahunan().teks()).isEqualTo("90");
    }

    @Test
    void aSettledQuarterKeepsItsTargetAndLaterOnesCountAgainstTheNew() {
        kantor.settle("IKU.4", Triwulan.I, "16");
        kantor.type("IKU.4", Triwulan.II, "30");
        assertThat(capaian(Triwulan.I)).isEqualTo("80");
        PratinjauIndikator pratinjau = preview(BARU, PilihanImpor.BAKU);
        assertThat(pratinjau.masalah())
                .extracting(Masalah::pesan)
                .anyMatch(pesan -> pesan.contains("berlaku sejak Triwulan II"));
        kantor.data.kinerja().take(pratinjau);
        assertThat(capaian(Triwulan.I)).isEqualTo("80");
        assertThat(capaian(Triwulan.II)).isEqualTo("50");
        assertThat(stored().target().tahunan().teks()).isEqualTo("95");
        assertThat(stored().perubahan()).extracting(PerubahanTarget::berlaku).containsExactly(Triwulan.II);
    }

    @Test
    void theRekapOfAQuarterShowsWhatWasInForceInIt() {
        kantor.settle("IKU.4", Triwulan.I, "16");
        take(BARU, PilihanImpor.BAKU);
        assertThat(baris(Triwulan.I).indikator().target().tahunan().teks()).isEqualTo("95");
        assertThat(baris(Triwulan.I).triwulan().angka().orElseThrow()).isEqualByComparingTo("80");
        Indikator second = baris(Triwulan.II).indikator();
        assertThat(second.target().tahunan().teks()).isEqualTo("90");
        assertThat(second.target().triwulan()).extracting(Nilai::teks).containsExactly("20", "60", "80", "90");
    }

    private BarisKinerja baris(Triwulan triwulan) {
        return RekapKinerja.of(
                        new Periode(2026, Periode.Jenis.TRIWULAN, triwulan.nomor()),
                        kantor.data.kinerja().indikator(2026),
                        PengaturanKinerja.BAKU)
                .baris()
                .stream()
                .filter(baris -> baris.indikator().kode().equals("IKU.4"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameTableOnceMoreChangesNothing() {
        kantor.settle("IKU.4", Triwulan.I, "16");
        take(BARU, PilihanImpor.BAKU);
        assertThat(preview(BARU, PilihanImpor.BAKU).hasil().baris().getFirst().beda())
                .isInstanceOf(BedaIndikator.Sama.class);
    }

    @Test
    void murniAndPerubahanAreBothKept() {
        var dokumen = new PilihanImpor.Dokumen(
                Optional.of(Triwulan.III), "900/12/2026", Optional.of(LocalDate.of(2026, 9, 30)));
        take(
                "Kode|Indikator|Target Murni|Target Perubahan|TW I|TW II|TW III|TW IV\n"
                        + "IKU.4|Realisasi anggaran|90|95|20|45|70|95",
                PilihanImpor.BAKU.withDokumen(dokumen));
        assertThat(stored().target().tahunan().teks()).isEqualTo("90");
        PerubahanTarget perubahan = stored().perubahan().getFirst();
        assertThat(perubahan.target().tahunan().teks()).isEqualTo("95");
        assertThat(perubahan.nomor()).isEqualTo("900/12/2026");
        assertThat(perubahan.tanggal()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(stored().pada(Triwulan.II).target().tahunan().teks()).isEqualTo("90");
        assertThat(stored().pada(Triwulan.III).target().tahunan().teks()).isEqualTo("95");
    }

    @Test
    void whatIsInForceBeforeASettledQuarterCannotBeAskedFor() {
        kantor.settle("IKU.4", Triwulan.II, "45");
        take(
                BARU,
                PilihanImpor.BAKU.withDokumen(new PilihanImpor.Dokumen(Optional.of(Triwulan.I), "", Optional.empty())));
        assertThat(stored().perubahan()).extracting(PerubahanTarget::berlaku).containsExactly(Triwulan.III);
    }

    @Test
    void afterTheLastQuarterIsSettledNothingMayChange() {
        kantor.settle("IKU.4", Triwulan.IV, "95");
        assertThat(preview(BARU, PilihanImpor.BAKU).isAccepted()).isFalse();
    }

    @Test
    void anotherFieldChangesWithoutTouchingTheTargets() {
        kantor.settle("IKU.4", Triwulan.I, "16");
        take(BARU, PilihanImpor.BAKU);
        Indikator before = stored();
        take("Kode|Bobot\nIKU.4|30", PilihanImpor.BAKU);
        assertThat(stored().perubahan()).isEqualTo(before.perubahan());
        assertThat(stored().target()).isEqualTo(before.target());
        assertThat(stored().bobot()).isEqualByComparingTo("30");
    }

    @Test
    void theNextYearBeginsWithWhatIsInForceLast() {
        kantor.settle("IKU.4", Triwulan.I, "16");
        take(BARU, PilihanImpor.BAKU);
        List<Indikator> next = kantor.data.kinerja().nextYear(2026, 2027, true).baru();
        assertThat(next)
                .filteredOn(indikator -> indikator.kode().equals("IKU.4"))
                .allSatisfy(indikator -> {
                    assertThat(indikator.target().tahunan().teks()).isEqualTo("90");
                    assertThat(indikator.perubahan()).isEmpty();
                });
    }
}
