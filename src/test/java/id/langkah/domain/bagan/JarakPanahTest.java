package id.langkah.domain.bagan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Sop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrows keep 1.5 mm from the lines of the table that they run along, on paper and on the screen. */
class JarakPanahTest {
    private static final double LEAST = 1.5 * 72 / 25.4 - 0.01;
    private static final double A4_WIDE = 769.9;
    private static final double A4_HIGH = 516.1;

    /** Shorter pieces only lead from one line to the next. */
    private static final double SHORT = 6;

    /** Of the size of letters on the screen. */
    private static final double EM = 13;

    static List<Path> files() {
        return KasusForm.files().toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noneRunsAlongALine(Path file) {
        for (Sop sop : KasusForm.sop(file)) {
            TataForm tata = TataForm.of(FormSop.of(sop), A4_WIDE, A4_HIGH);
            assertThat(tata.bagan().sesak()).isFalse();
            keepsAway(tata.bagan(), tata.pelaksana(), tata.form().pelaksana().size(), LEAST);
        }
    }

    /** Where arrows are too many for the room between columns, the chart knows. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noneOfAnySopDoesButWhereThereIsNoRoom(long seed) {
        var acak = new SopAcak(seed);
        int crowded = 0;
        for (int i = 0; i < 12; i++) {
            Sop sop = acak.next(30, i % 3 == 0 ? 20 : 8);
            TataForm tata = TataForm.of(FormSop.of(sop), A4_WIDE, A4_HIGH);
            if (tata.bagan().sesak()) {
                crowded++;
            } else {
                keepsAway(tata.bagan(), tata.pelaksana(), sop.pelaksana().size(), LEAST);
            }
        }
        assertThat(crowded).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("files")
    void norOnTheScreen(Path file) {
        for (Sop sop : KasusForm.sop(file)) {
            double jarak = 0.45 * EM;
            List<Double> rows = Collections.nCopies(sop.aktivitas().size(), 5 * EM);
            Bagan bagan = Bagan.of(sop, new ChartMeasures(8.5 * EM, rows, Double.POSITIVE_INFINITY, 2 * EM, jarak));
            keepsAway(bagan, 8.5 * EM, Math.max(1, sop.pelaksana().size()), jarak - 0.01);
        }
    }

    /** It stands a little inside its column, so that the arrow at the edge meets it without a bend. */
    @Test
    void aSegilimaAtTheEdgeIsMetStraight() {
        TataForm tata = TataForm.of(FormSop.of(KasusForm.sop("c21")), A4_WIDE, A4_HIGH);
        for (Halaman halaman : tata.bagan().halaman()) {
            assertThat(Math.max(halaman.kepala(), halaman.kaki())).isLessThan(25);
            assertThat(halaman.panah())
                    .filteredOn(panah -> halaman.simbol().get(panah.ke()).bentuk() == Simbol.Bentuk.SEGILIMA)
                    .isNotEmpty()
                    .allSatisfy(panah -> assertThat(panah.titik()).hasSizeLessThanOrEqualTo(3));
        }
    }

    @Test
    void aChartOfTooManyArrowsSaysSo() {
        Bagan wide = tangled(60);
        Bagan narrow = tangled(30);
        assertThat(wide.sesak()).isFalse();
        assertThat(narrow.sesak()).isTrue();
    }

    /** The last of those above that has no room. */
    private static Bagan tangled(double column) {
        Sop sop = KasusForm.sop("c01");
        List<Double> rows = Collections.nCopies(sop.aktivitas().size(), 40.0);
        return Bagan.of(sop, new ChartMeasures(column, rows, 500, 20, 6, LEAST));
    }

    private static void keepsAway(Bagan bagan, double column, int count, double least) {
        var columns = new ArrayList<Double>();
        for (int i = 0; i <= count; i++) {
            columns.add(i * column);
        }
        for (Halaman halaman : bagan.halaman()) {
            for (Panah panah : halaman.panah()) {
                keepsAway(panah, columns, halaman.atas(), least);
            }
        }
    }

    private static void keepsAway(Panah panah, List<Double> columns, List<Double> rows, double least) {
        for (int i = 1; i < panah.titik().size(); i++) {
            Titik from = panah.titik().get(i - 1);
            Titik to = panah.titik().get(i);
            boolean upright = Math.abs(from.x() - to.x()) < 1e-6;
            if (Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y()) > SHORT) {
                for (double line : upright ? columns : rows) {
                    assertThat(Math.abs((upright ? from.x() : from.y()) - line))
                            .as("%s", panah)
                            .isGreaterThanOrEqualTo(least);
                }
            }
        }
    }
}
