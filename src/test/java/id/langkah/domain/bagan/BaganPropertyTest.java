package id.langkah.domain.bagan;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.langkah.domain.bagan.Simbol.Bentuk;
import id.langkah.domain.sop.Sop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the chart of any SOP. Each seed stands for many SOPs. */
@Execution(ExecutionMode.CONCURRENT)
class BaganPropertyTest {
    private static final int SOPS = 40;
    private static final double EPSILON = 1e-7;

    /** One straight piece of an arrow. */
    private record Piece(Titik from, Titik to) {
        boolean upright() {
            return Math.abs(from.x() - to.x()) < EPSILON;
        }

        double low() {
            return upright() ? Math.min(from.y(), to.y()) : Math.min(from.x(), to.x());
        }

        double high() {
            return upright() ? Math.max(from.y(), to.y()) : Math.max(from.x(), to.x());
        }

        double at() {
            return upright() ? from.x() : from.y();
        }

        boolean liesOn(Piece other) {
            return upright() == other.upright()
                    && Math.abs(at() - other.at()) < 1e-4
                    && low() < other.high() - EPSILON
                    && other.low() < high() - EPSILON;
        }

        boolean enters(Bidang bidang) {
            double x1 = Math.min(from.x(), to.x());
            double x2 = Math.max(from.x(), to.x());
            double y1 = Math.min(from.y(), to.y());
            double y2 = Math.max(from.y(), to.y());
            return x1 < bidang.kanan() - EPSILON
                    && x2 > bidang.x() + EPSILON
                    && y1 < bidang.bawah() - EPSILON
                    && y2 > bidang.y() + EPSILON;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aChartIsReadable(long seed) {
        var acak = new SopAcak(seed);
        for (int i = 0; i < SOPS; i++) {
            Sop sop = acak.next(i % 4 == 0 ? 60 : 20, i % 4 == 1 ? 2 : 12);
            ChartMeasures ukuran = acak.ukuran(sop);
            Bagan bagan = Bagan.of(sop, ukuran);
            bagan.halaman().forEach(halaman -> {
                noArrowRunsThroughASymbolOrLabel(halaman);
                noTwoArrowsLieOnEachOther(halaman);
                everyArrowArrives(halaman);
                labelsStandFree(halaman);
                symbolsStandInTheirCells(halaman, ukuran.kolom());
                keputusanAreLeftOnDifferentSides(halaman);
            });
            rowsAreAsHighAsIsAskedOrHigher(bagan, ukuran);
            connectorsComeInPairs(bagan);
            everyStepStandsInItsColumnsAndLeadsOn(bagan, sop);
            assertThat(Bagan.of(sop, ukuran)).isEqualTo(bagan);
        }
    }

    private static List<Piece> pieces(Panah panah) {
        var pieces = new ArrayList<Piece>();
        for (int i = 1; i < panah.titik().size(); i++) {
            pieces.add(new Piece(panah.titik().get(i - 1), panah.titik().get(i)));
        }
        return pieces;
    }

    private static void noArrowRunsThroughASymbolOrLabel(Halaman halaman) {
        for (Panah panah : halaman.panah()) {
            List<Piece> pieces = pieces(panah);
            for (int piece = 0; piece < pieces.size(); piece++) {
                for (int i = 0; i < halaman.simbol().size(); i++) {
                    boolean ownStart = i == panah.dari() && piece == 0;
                    boolean ownEnd = i == panah.ke() && piece == pieces.size() - 1;
                    if (!ownStart && !ownEnd) {
                        assertThat(pieces.get(piece)
                                        .enters(halaman.simbol().get(i).bidang()))
                                .as("%s%n%s", panah, halaman.simbol().get(i))
                                .isFalse();
                    }
                }
                for (Panah other : halaman.panah()) {
                    Label label = other.label();
                    if (label != null) {
                        assertThat(pieces.get(piece).enters(label.bidang()))
                                .as("%s %s%n%s", panah, label, other)
                                .isFalse();
                    }
                }
            }
        }
    }

    private static void noTwoArrowsLieOnEachOther(Halaman halaman) {
        List<List<Piece>> all =
                halaman.panah().stream().map(BaganPropertyTest::pieces).toList();
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1; b < all.size(); b++) {
                if (runIntoOneLine(halaman.panah().get(a), halaman.panah().get(b))) {
                    continue;
                }
                for (Piece piece : all.get(a)) {
                    for (Piece other : all.get(b)) {
                        assertThat(piece.liesOn(other))
                                .as(
                                        "%s %s%n%s%n%s",
                                        piece,
                                        other,
                                        halaman.panah().get(a),
                                        halaman.panah().get(b))
                                .isFalse();
                    }
                }
            }
        }
    }

    /** Arrows that go back to one step may share their line, and where it ends. */
    private static boolean runIntoOneLine(Panah panah, Panah other) {
        return panah.tujuan() == other.tujuan()
                && panah.tujuan() < panah.asal()
                && other.tujuan() < other.asal()
                && panah.ke() == other.ke()
                && panah.sisiKe() == other.sisiKe();
    }

    private static void everyArrowArrives(Halaman halaman) {
        for (Panah panah : halaman.panah()) {
            Titik first = panah.titik().get(0);
            Titik last = panah.titik().get(panah.titik().size() - 1);
            touches(first, halaman.simbol().get(panah.dari()), panah.sisiDari());
            touches(last, halaman.simbol().get(panah.ke()), panah.sisiKe());
            List<Piece> pieces = pieces(panah);
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                assertThat(piece.high() - piece.low()).isGreaterThan(0.1);
                assertThat(piece.upright()
                                || Math.abs(piece.from().y() - piece.to().y()) < EPSILON)
                        .isTrue();
                if (i > 0) {
                    assertThat(piece.upright()).isNotEqualTo(pieces.get(i - 1).upright());
                }
            }
            boolean startsUpright = panah.sisiDari() == Sisi.ATAS || panah.sisiDari() == Sisi.BAWAH;
            assertThat(pieces.get(0).upright()).isEqualTo(startsUpright);
            assertThat(halaman.lebar()).isGreaterThan(pieces.get(0).from().x());
        }
    }

    /** The point is on the outline, and on the side that is named. */
    private static void touches(Titik titik, Simbol simbol, Sisi sisi) {
        Bidang bidang = simbol.bidang();
        Titik tengah = bidang.tengah();
        double dx = (titik.x() - tengah.x()) / (bidang.lebar() / 2);
        double dy = (titik.y() - tengah.y()) / (bidang.tinggi() / 2);
        double along = sisi == Sisi.ATAS || sisi == Sisi.BAWAH ? Math.abs(dx) : Math.abs(dy);
        double out = switch (sisi) {
            case ATAS -> -dy;
            case BAWAH -> dy;
            case KIRI -> -dx;
            case KANAN -> dx;
        };
        assertThat(along).isLessThanOrEqualTo(0.75);
        double outline = switch (simbol.bentuk()) {
            case KOTAK, SEGILIMA -> 1;
            case BELAH_KETUPAT -> 1 - along;
            case KAPSUL -> out;
        };
        assertThat(out).isCloseTo(outline, within(1e-6));
        assertThat(out).isGreaterThan(0.1);
    }

    private static void labelsStandFree(Halaman halaman) {
        List<Bidang> labels = halaman.panah().stream()
                .filter(panah -> panah.label() != null)
                .map(panah -> panah.label().bidang())
                .toList();
        for (Bidang label : labels) {
            for (Simbol simbol : halaman.simbol()) {
                assertThat(overlapsShape(label, simbol))
                        .as("%s %s", label, simbol)
                        .isFalse();
            }
            assertThat(labels.stream().filter(other -> overlaps(label, other))).hasSize(1);
        }
    }

    private static boolean overlapsShape(Bidang label, Simbol simbol) {
        if (!overlaps(label, simbol.bidang())) {
            return false;
        }
        if (simbol.bentuk() != Bentuk.BELAH_KETUPAT) {
            return true;
        }
        Titik tengah = simbol.bidang().tengah();
        double dx =
                nearest(label.x(), label.kanan(), tengah.x()) / simbol.bidang().lebar();
        double dy =
                nearest(label.y(), label.bawah(), tengah.y()) / simbol.bidang().tinggi();
        return 2 * (dx + dy) < 1 - EPSILON;
    }

    private static double nearest(double low, double high, double to) {
        return Math.max(0, Math.max(low - to, to - high));
    }

    private static boolean overlaps(Bidang a, Bidang b) {
        return a.x() < b.kanan() - EPSILON
                && b.x() < a.kanan() - EPSILON
                && a.y() < b.bawah() - EPSILON
                && b.y() < a.bawah() - EPSILON;
    }

    private static void symbolsStandInTheirCells(Halaman halaman, double kolom) {
        for (Simbol simbol : halaman.simbol()) {
            Bidang bidang = simbol.bidang();
            assertThat(bidang.tengah().x()).isBetween(simbol.kolom() * kolom, (simbol.kolom() + 1) * kolom);
            if (simbol.bentuk() == Bentuk.SEGILIMA) {
                boolean inHead = bidang.bawah() <= halaman.kepala() + EPSILON;
                boolean inFoot = bidang.y() >= halaman.atas(halaman.sampai()) - EPSILON;
                assertThat(inHead || inFoot).isTrue();
            } else {
                assertThat(bidang.y()).isGreaterThan(halaman.atas(simbol.baris()));
                assertThat(bidang.bawah()).isLessThan(halaman.atas(simbol.baris() + 1));
            }
            assertThat(halaman.simbol().stream().filter(other -> overlaps(bidang, other.bidang())))
                    .hasSize(1);
        }
    }

    private static void keputusanAreLeftOnDifferentSides(Halaman halaman) {
        halaman.panah().stream()
                .filter(panah -> panah.label() != null)
                .collect(groupingBy(Panah::asal))
                .values()
                .forEach(answers -> {
                    Set<String> sides = new HashSet<>();
                    answers.forEach(panah -> assertThat(sides.add(panah.dari() + "" + panah.sisiDari()))
                            .isTrue());
                });
    }

    private static void rowsAreAsHighAsIsAskedOrHigher(Bagan bagan, ChartMeasures ukuran) {
        int row = 0;
        for (Halaman halaman : bagan.halaman()) {
            assertThat(halaman.dari()).isEqualTo(row);
            assertThat(halaman.jumlahBaris()).isPositive();
            assertThat(halaman.atas(row)).isEqualTo(halaman.kepala());
            for (; row < halaman.sampai(); row++) {
                assertThat(halaman.tinggi(row))
                        .isGreaterThanOrEqualTo(ukuran.baris().get(row) - EPSILON);
            }
            assertThat(halaman.jumlahBaris() == 1 || halaman.tinggi() <= ukuran.halaman() + EPSILON)
                    .isTrue();
        }
        assertThat(row).isEqualTo(ukuran.baris().size());
    }

    /** Forward out at the foot and in at the head of a later page; backward the other way round. */
    private static void connectorsComeInPairs(Bagan bagan) {
        Set<String> out = new TreeSet<>();
        Set<String> in = new TreeSet<>();
        for (int page = 0; page < bagan.halaman().size(); page++) {
            Halaman halaman = bagan.halaman().get(page);
            for (Panah panah : halaman.panah()) {
                Simbol dari = halaman.simbol().get(panah.dari());
                Simbol ke = halaman.simbol().get(panah.ke());
                boolean back = panah.tujuan() < panah.asal();
                if (ke.bentuk() == Bentuk.SEGILIMA) {
                    assertThat(out.add(ke.teks() + panah.asal() + ">" + panah.tujuan()))
                            .isTrue();
                    assertThat(ke.bidang().y() < halaman.kepala()).isEqualTo(back);
                    assertThat(panah.asal()).isBetween(halaman.dari(), halaman.sampai() - 1);
                }
                if (dari.bentuk() == Bentuk.SEGILIMA) {
                    assertThat(in.add(dari.teks() + panah.asal() + ">" + panah.tujuan()))
                            .isTrue();
                    assertThat(dari.bidang().y() < halaman.kepala()).isEqualTo(!back);
                    assertThat(panah.tujuan()).isBetween(halaman.dari(), halaman.sampai() - 1);
                }
            }
        }
        assertThat(out).isEqualTo(in);
    }

    private static void everyStepStandsInItsColumnsAndLeadsOn(Bagan bagan, Sop sop) {
        for (Halaman halaman : bagan.halaman()) {
            for (int row = halaman.dari(); row < halaman.sampai(); row++) {
                int own = row;
                Set<String> columns = new TreeSet<>();
                halaman.simbol().stream()
                        .filter(simbol -> simbol.isAktivitas() && simbol.baris() == own)
                        .forEach(simbol -> columns.add(sop.pelaksana().get(simbol.kolom())));
                assertThat(columns)
                        .isEqualTo(new TreeSet<>(sop.aktivitas().get(row).pelaksana()));
                assertThat(bagan.tanpaPelaksana().contains(row)).isEqualTo(columns.isEmpty());
                long answers = halaman.panah().stream()
                        .filter(panah -> panah.asal() == own && panah.label() != null)
                        .count();
                boolean keputusan = sop.aktivitas().get(row).isKeputusan() && !columns.isEmpty();
                assertThat(answers).isBetween(keputusan ? 1L : 0L, keputusan ? 2L : 0L);
            }
        }
    }
}
