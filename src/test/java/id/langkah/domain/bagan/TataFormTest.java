package id.langkah.domain.bagan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.langkah.domain.bagan.FormSop.Kolom;
import id.langkah.domain.bagan.Simbol.Bentuk;
import id.langkah.domain.sop.Sop;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form as it is laid out on paper: what a fussy eye would measure. */
@Execution(ExecutionMode.CONCURRENT)
class TataFormTest {
    private static final double A4_WIDE = 769.9;
    private static final double A4_HIGH = 516.1;
    private static final double MM = 72 / 25.4;
    private static final double EPSILON = 1e-6;

    static List<Path> files() {
        return KasusForm.files().toList();
    }

    private static TataForm tata(Sop sop) {
        return TataForm.of(FormSop.of(sop), A4_WIDE, A4_HIGH);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyWordOfTheChartCanBeRead(Path file) {
        for (Sop sop : KasusForm.sop(file)) {
            readable(tata(sop).bagan());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void soCanThoseOfAnySop(long seed) {
        var acak = new SopAcak(seed);
        for (int i = 0; i < 12; i++) {
            Sop sop = acak.next(30, i % 3 == 0 ? 20 : 8);
            TataForm tata = tata(sop);
            readable(tata.bagan());
            staysOnItsPage(tata);
        }
    }

    private static void readable(Bagan bagan) {
        for (Halaman halaman : bagan.halaman()) {
            for (Panah panah : halaman.panah()) {
                Label label = panah.label();
                if (label != null) {
                    assertThat(label.huruf()).isGreaterThanOrEqualTo(6 - EPSILON);
                }
            }
            for (Simbol simbol : halaman.simbol()) {
                if (simbol.bentuk() == Bentuk.SEGILIMA && crowd(halaman) > halaman.lebar() / 11) {
                    continue; // more arrows cross here than have room beside each other
                }
                if (simbol.bentuk() == Bentuk.SEGILIMA) {
                    assertThat(simbol.huruf()).as(simbol.toString()).isGreaterThanOrEqualTo(7);
                    assertThat(simbol.bidang().lebar()).isGreaterThanOrEqualTo(5.99 * MM);
                    assertThat(simbol.bidang().tinggi()).isGreaterThanOrEqualTo(4.99 * MM);
                } else if (!simbol.teks().isEmpty()) {
                    assertThat(simbol.huruf()).as(simbol.toString()).isGreaterThanOrEqualTo(6);
                }
            }
        }
    }

    /** How many segilima stand in the fuller strip of a page. */
    private static long crowd(Halaman halaman) {
        List<Simbol> segilima = halaman.simbol().stream()
                .filter(simbol -> simbol.bentuk() == Bentuk.SEGILIMA)
                .toList();
        long above = segilima.stream()
                .filter(simbol -> simbol.bidang().y() < halaman.kepala())
                .count();
        return Math.max(above, segilima.size() - above);
    }

    private static void staysOnItsPage(TataForm tata) {
        double above = tata.tinggiJudul() + tata.tinggiKepala();
        for (Halaman halaman : tata.bagan().halaman()) {
            if (halaman.jumlahBaris() > 1) {
                assertThat(above + halaman.tinggi()).isLessThanOrEqualTo(A4_HIGH + EPSILON);
            }
            for (List<Kolom> lembar : tata.lembar()) {
                assertThat(lembar.stream().mapToDouble(tata::lebar).sum()).isLessThanOrEqualTo(A4_WIDE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void symbolsAreOfOneSizeAndNothingLeavesItsPage(Path file) {
        for (Sop sop : KasusForm.sop(file)) {
            TataForm tata = tata(sop);
            staysOnItsPage(tata);
            List<Bidang> steps = tata.bagan().halaman().stream()
                    .flatMap(halaman -> halaman.simbol().stream())
                    .filter(Simbol::isAktivitas)
                    .map(Simbol::bidang)
                    .toList();
            for (Bidang bidang : steps) {
                assertThat(bidang.tinggi()).isCloseTo(steps.getFirst().tinggi(), within(EPSILON));
                assertThat(bidang.lebar()).isCloseTo(steps.getFirst().lebar(), within(EPSILON));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextStandsInItsCells(Path file) {
        for (Sop sop : KasusForm.sop(file)) {
            TataForm tata = tata(sop);
            for (int row = 0; row < sop.aktivitas().size(); row++) {
                int aktivitas = row;
                for (Kolom kolom : Kolom.values()) {
                    if (kolom != Kolom.PELAKSANA) {
                        String printed = tata.baris().stream()
                                .filter(baris -> baris.aktivitas() == aktivitas)
                                .flatMap(baris -> baris.sel(kolom).stream())
                                .collect(Collectors.joining());
                        String said = tata.form().sel(row, kolom);
                        assertThat(printed.replaceAll("\\s", "")).isEqualTo(said.replaceAll("\\s", ""));
                    }
                }
            }
        }
    }

    @Test
    void manyPelaksanaPushTheTextsToASecondSheet() {
        TataForm tata = tata(KasusForm.sop("c07"));
        assertThat(tata.terbelah()).isTrue();
        assertThat(tata.lembar())
                .hasSize(2)
                .allSatisfy(lembar -> assertThat(lembar).startsWith(Kolom.NOMOR, Kolom.URAIAN));
        assertThat(tata.lembar().get(1)).contains(Kolom.WAKTU).doesNotContain(Kolom.PELAKSANA);
        assertThat(tata.bagan().disingkat()).isFalse();
    }

    @Test
    void whereNotEvenTheWordFitsItsFirstLetterStandsAndIsExplained() {
        TataForm tata = tata(KasusForm.sop("c20"));
        assertThat(tata.bagan().disingkat()).isTrue();
        assertThat(tata.catatan()).endsWith("Y: ya; T: tidak.");
    }

    @Test
    void aLongUraianGoesOnInRowsThatFollow() {
        TataForm tata = tata(KasusForm.sop("c17"));
        assertThat(tata.baris()).filteredOn(TataForm.Baris::lanjutan).hasSizeGreaterThan(1);
        assertThat(tata.huruf()).isEqualTo(7.5);
    }

    @Test
    void manyReturnsToOneStepRunIntoOneLine() {
        Halaman halaman = tata(KasusForm.sop("c23")).bagan().halaman().getFirst();
        long trunks = halaman.panah().stream()
                .filter(panah -> panah.tujuan() == 0 && panah.asal() > 0)
                .map(panah -> panah.titik().getLast())
                .distinct()
                .count();
        assertThat(halaman.panah().stream().filter(panah -> panah.tujuan() == 0 && panah.asal() > 0))
                .hasSize(8);
        assertThat(trunks).isLessThanOrEqualTo(2);
    }

    @Test
    void aPageOfFewRowsTakesSomeFromTheOneBefore() {
        for (int rows = 9; rows < 40; rows++) {
            var halaman = tata(new SopAcak(1).lurus(rows)).bagan().halaman();
            if (halaman.size() > 1) {
                assertThat(halaman.getLast().jumlahBaris()).as("of %s", rows).isGreaterThanOrEqualTo(3);
            }
        }
    }
}
