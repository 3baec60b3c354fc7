package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form that goes to a bidang with a letter, and how a returned one is known again. */
class BarisFormulirTest {
    private static final Indikator TRIWULANAN = new Indikator(
            2026,
            "IKU.1",
            Jenis.IKU,
            Uraian.of("S", "Rumah layak huni"),
            Ukuran.BAKU,
            Measures.target(Ukuran.BAKU, "40", "", "10", "", ""),
            null,
            "",
            true);

    private static PermintaanData asked(long id, Triwulan triwulan, Long... indikator) {
        return new PermintaanData(
                id,
                "Bidang A",
                List.of(indikator),
                2026,
                triwulan,
                null,
                "050/07",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 10),
                null,
                "");
    }

    private static IndikatorTercatat stored(long id, Frekuensi frekuensi, Realisasi... figures) {
        Indikator indikator = Ubah.ukuran(TRIWULANAN, Ubah.frekuensi(Ukuran.BAKU, frekuensi));
        var all = new HashMap<Masa, Realisasi>();
        for (Realisasi figure : figures) {
            all.put(figure.masa(), figure);
        }
        return new IndikatorTercatat(id, indikator, all);
    }

    private static Formulir form(PermintaanData permintaan, IndikatorTercatat... indikator) {
        return Formulir.of(permintaan, List.of(indikator));
    }

    @Test
    void asksForEachPartOfTheQuarterThatIsMeasured() {
        Formulir form = form(
                asked(1, Triwulan.II, 3L, 9L, 2L, 1L),
                stored(1, Frekuensi.TRIWULANAN),
                stored(2, Frekuensi.BULANAN),
                stored(3, Frekuensi.TAHUNAN));
        assertThat(form.indikator())
                .as("in the order of the letter, without one that is gone")
                .extracting(IndikatorTercatat::id)
                .containsExactly(3L, 2L, 1L);
        assertThat(form.baris())
                .extracting(baris -> baris.nomor() + " " + baris.kunci().indikator() + " " + baris.periode())
                .containsExactly("2 2 April 2026", "2 2 Mei 2026", "2 2 Juni 2026", "3 1 Triwulan II 2026");
    }

    @Test
    void tellsTheTargetOfTheQuarterOrElseOfTheYear() {
        var stored = stored(1, Frekuensi.TRIWULANAN);
        assertThat(form(asked(1, Triwulan.II, 1L), stored).baris())
                .singleElement()
                .matches(baris -> baris.target().teks().equals("10"));
        assertThat(form(asked(1, Triwulan.III, 1L), stored).baris())
                .singleElement()
                .matches(baris -> baris.target().teks().equals("40"));
    }

    @Test
    void whatIsSettledIsNotOpen() {
        Realisasi typed = new FigureLife().type(5).figure();
        Realisasi settled = new FigureLife().to(Realisasi.Status.DITETAPKAN, 5).figure();
        assertThat(form(asked(1, Triwulan.I, 1L), stored(1, Frekuensi.TRIWULANAN, typed))
                        .baris())
                .singleElement()
                .matches(Formulir.Baris::isOpen)
                .matches(baris -> baris.semula().nilai().teks().equals("5"));
        assertThat(form(asked(1, Triwulan.I, 1L), stored(1, Frekuensi.TRIWULANAN, settled))
                        .baris())
                .singleElement()
                .matches(baris -> !baris.isOpen());
    }

    @Test
    void theLetterNamesTheQuarterAndTheLastDay() {
        Formulir form = form(asked(1, Triwulan.I, 1L), stored(1, Frekuensi.TRIWULANAN));
        assertThat(form.hal()).isEqualTo("Permintaan Data Kinerja Triwulan I Tahun 2026");
        assertThat(form.pembuka()).singleElement().asString().contains("data kinerja Triwulan I Tahun 2026,");
        assertThat(form.penutup()).hasSize(2).first().asString().endsWith("paling lambat hari Jumat, 10 April 2026.");
    }

    @Test
    void aReturnedFormIsKnownOnlyAsLongAsNothingAskedForChanged() {
        Formulir form = form(asked(1, Triwulan.I, 1L, 2L), stored(1, Frekuensi.TAHUNAN), stored(2, Frekuensi.TAHUNAN));
        assertThat(returned(form).check(form)).isEmpty();
        var renamed = new IndikatorTercatat(2, Indikator.of(2026, "S", "Lain"), Map.of());
        Stream.of(
                        form(asked(2, Triwulan.I, 1L, 2L), stored(1, Frekuensi.TAHUNAN), stored(2, Frekuensi.TAHUNAN)),
                        form(asked(1, Triwulan.II, 1L, 2L), stored(1, Frekuensi.TAHUNAN), stored(2, Frekuensi.TAHUNAN)),
                        form(asked(1, Triwulan.I, 2L, 1L), stored(1, Frekuensi.TAHUNAN), stored(2, Frekuensi.TAHUNAN)),
                        form(asked(1, Triwulan.I, 1L, 2L), stored(1, Frekuensi.TAHUNAN)),
                        form(asked(1, Triwulan.I, 1L, 2L), stored(1, Frekuensi.TAHUNAN), renamed))
                .forEach(other -> assertThat(returned(form).check(other))
                        .singleElement()
                        .matches(Masalah::isGalat)
                        .matches(masalah -> masalah.tempat().equals("isian.xlsx")));
        assertThat(new FormulirTerisi("isian.xlsx", Optional.empty(), List.of(), List.of()).check(form))
                .hasSize(1);
    }

    private static FormulirTerisi returned(Formulir form) {
        var asal = new FormulirTerisi.Asal(1, "Bidang A", 2026, Triwulan.I, form.sidik());
        return new FormulirTerisi("isian.xlsx", Optional.of(asal), List.of(), List.of());
    }

    @Test
    void aFormWithAGalatIsNotTaken() {
        Masalah galat = Masalah.galat("Sel rusak.", "D5", "");
        Masalah saran = Masalah.saran("Sel kosong.", "D6", "");
        assertThat(new FormulirTerisi("a", Optional.empty(), List.of(), List.of(saran)).isAccepted())
                .isTrue();
        assertThat(new FormulirTerisi("a", Optional.empty(), List.of(), List.of(saran, galat)).isAccepted())
                .isFalse();
    }
}
