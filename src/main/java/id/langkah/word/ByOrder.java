package id.langkah.word;

import id.langkah.domain.pengenalan.Bentuk;
import id.langkah.domain.pengenalan.Garis;
import id.langkah.domain.pengenalan.Kisi;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.Ujung;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Assigns drawings to table rows by order. It is used when the file does not give row heights and
 * the drawings are anchored beside the table, so that estimated heights are too far from Word's.
 * When there are as many rows of symbols as numbered rows, they are matched one to one, and
 * everything between is moved with them; all symbols then count as guessed.
 */
final class ByOrder {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\s*[.)]?");
    private static final double SAME_ROW = 0.6;

    private final List<Double> from;
    private final List<Double> to;

    private ByOrder(List<Double> from, List<Double> to) {
        this.from = from;
        this.to = to;
    }

    static List<Sketch.Drawn> of(LaidTable table, List<Sketch.Drawn> over) {
        List<Petak> symbols = over.stream()
                .filter(drawn -> drawn.table() < 0 && drawn.thing() instanceof Bentuk)
                .map(Sketch.Drawn::petak)
                .sorted(Comparator.comparingDouble(Petak::tengahY))
                .toList();
        if (symbols.isEmpty()) {
            return over;
        }
        List<Double> drawn = rowsOf(symbols);
        List<Double> rows = numbered(table);
        boolean fits = drawn.size() == rows.size();
        var order = new ByOrder(fits ? drawn : List.of(0.0), fits ? rows : List.of(0.0));
        return over.stream()
                .map(butir -> butir.table() < 0 ? order.moved(butir) : butir)
                .toList();
    }

    /** The middles of the rows in which symbols were drawn, in EMU. */
    private static List<Double> rowsOf(List<Petak> symbols) {
        double height = symbols.get(symbols.size() / 2).tinggi();
        List<Double> middles = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Petak symbol : symbols) {
            if (symbol.tengahY() - last > SAME_ROW * height) {
                middles.add(symbol.tengahY());
            }
            last = symbol.tengahY();
        }
        return middles;
    }

    /** The middles of the rows that have a number, in EMU. */
    private static List<Double> numbered(LaidTable table) {
        Kisi kisi = table.kisi();
        List<Double> middles = new ArrayList<>();
        for (int row = 0; row < kisi.rows(); row++) {
            if (kisi.isCorner(row, 0) && NUMBER.matcher(kisi.teks(row, 0)).matches()) {
                middles.add(table.top() + kisi.petak(kisi.sel(row, 0)).tengahY());
            }
        }
        return middles;
    }

    private Sketch.Drawn moved(Sketch.Drawn drawn) {
        Petak petak = drawn.petak().moved(0, shift(drawn.petak().tengahY()));
        Object thing = switch (drawn.thing()) {
            case Bentuk b -> new Bentuk(b.id(), b.jenis(), petak, b.teks(), true);
            case Garis g ->
                new Garis(
                        moved(g.mulai()),
                        g.belokan().stream().map(this::moved).toList(),
                        moved(g.akhir()),
                        g.panahMulai(),
                        g.panahAkhir());
            default -> drawn.thing();
        };
        return new Sketch.Drawn(thing, petak, drawn.table());
    }

    private Ujung moved(Ujung end) {
        return new Ujung(end.x(), end.y() + shift(end.y()), end.bentuk());
    }

    /** How far a place moves down, in EMU; between two rows it is interpolated. */
    private double shift(double y) {
        if (y <= from.getFirst()) {
            return to.getFirst() - from.getFirst();
        }
        for (int i = 1; i < from.size(); i++) {
            if (y <= from.get(i)) {
                double share = (y - from.get(i - 1)) / (from.get(i) - from.get(i - 1));
                double before = to.get(i - 1) - from.get(i - 1);
                return before + share * (to.get(i) - from.get(i) - before);
            }
        }
        return to.getLast() - from.getLast();
    }
}
