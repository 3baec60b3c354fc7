package id.langkah.domain.pengenalan;

import id.langkah.domain.pengenalan.Jaringan.Cabang;
import id.langkah.domain.sop.IsiKolom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the pelaksana of each step and the targets of its keputusan from the symbols, marks and arrows of a table. */
final class BacaBagan {
    private static final double SURE_SHARE = 0.7;
    private static final double REACH = 60_000;
    private static final double REACH_OF_LANE = 0.16;
    private static final double LABEL_OF_CELL = 0.8;

    /** The most symbols considered for one step. */
    private static final int MOST_SYMBOLS = 64;

    private final TabelAlur tabel;
    private final List<Bentuk> bentuk = new ArrayList<>();
    private final List<Tulisan> tulisan = new ArrayList<>();
    private final Map<Bentuk, Integer> baris = new HashMap<>();
    private final Map<Bentuk, Integer> lajur = new HashMap<>();
    private final Jaringan jaringan;
    private final double reach;
    private int outside;

    /**
     * The result for one step.
     *
     * @param lajur the lanes of its pelaksana, from the left
     * @param ketupat the lane of the diamond; negative when there is none
     * @param isKeputusan whether the step is a keputusan
     * @param ya the step that Ya leads to, from 0; negative for the next
     * @param tidak the step that Tidak leads to, from 0
     */
    record Terbaca(
            List<Integer> lajur,
            int ketupat,
            boolean isKeputusan,
            int ya,
            int tidak,
            Keyakinan pelaksana,
            Keyakinan keputusan,
            List<String> sebab) {

        private static Terbaca empty(List<String> sebab) {
            return new Terbaca(List.of(), -1, false, -1, -1, Keyakinan.KOSONG, Keyakinan.KOSONG, sebab);
        }
    }

    BacaBagan(TabelAlur tabel) {
        this.tabel = tabel;
        tabel.denah().tulisan().forEach(tulisan::add);
        tabel.denah().bentuk().forEach(this::place);
        reach = Math.max(REACH, REACH_OF_LANE * narrowest());
        double top = tabel.denah().kisi().y(tabel.kepala().baris()) - reach;
        double bottom = tabel.denah().kisi().y(tabel.akhir()) + reach;
        Predicate<Ujung> inside = end -> end.y() >= top && end.y() <= bottom;
        jaringan = new Jaringan(
                bentuk,
                tabel.denah().garis().stream()
                        .filter(line -> inside.test(line.mulai()) || inside.test(line.akhir()))
                        .toList(),
                reach);
    }

    private double narrowest() {
        Kisi kisi = tabel.denah().kisi();
        return tabel.kepala().lajur().stream()
                .mapToDouble(lane -> kisi.x(lane.sampai()) - kisi.x(lane.dari()))
                .filter(width -> width > 0)
                .min()
                .orElse(0);
    }

    private void place(Bentuk symbol) {
        Kisi kisi = tabel.denah().kisi();
        int row = kisi.rowAt(symbol.petak().tengahY());
        int column = kisi.columnAt(symbol.petak().tengahX());
        int step = row < 0 ? -1 : tabel.stepAt(row);
        int lane = column < 0 ? -1 : tabel.laneAt(column);
        if (isLabel(symbol, step, lane)) {
            tulisan.add(new Tulisan(symbol.petak(), symbol.teks()));
        } else if (symbol.jenis() == JenisBentuk.SEGILIMA) {
            bentuk.add(symbol);
        } else if (step >= 0 && lane >= 0) {
            bentuk.add(symbol);
            baris.put(symbol, step);
            lajur.put(symbol, lane);
        } else if (row >= tabel.kepala().baris() && row < tabel.akhir()) {
            outside++;
        }
    }

    /** Whether the symbol is only a label: a small box whose whole text is Ya or Tidak. */
    private boolean isLabel(Bentuk symbol, int step, int lane) {
        boolean small = step < 0
                || lane < 0
                || symbol.petak().lebar()
                        < LABEL_OF_CELL * tabel.petak(step, lane).lebar();
        return symbol.jenis() != JenisBentuk.KETUPAT && small && TandaTulis.answer(symbol.teks()) != null;
    }

    /** How many symbols lay beside the lanes and were left out. */
    int outside() {
        return outside;
    }

    Jaringan jaringan() {
        return jaringan;
    }

    /** Whether pictures lie in the area of the lanes, where symbols are expected. */
    boolean isPicture() {
        Kisi kisi = tabel.denah().kisi();
        if (tabel.kepala().lajur().isEmpty() || tabel.langkah().isEmpty()) {
            return false;
        }
        var lanes = new Petak(
                kisi.x(tabel.kepala().lajur().getFirst().dari()),
                kisi.y(tabel.kepala().awal()),
                kisi.x(tabel.kepala().lajur().getLast().sampai()),
                kisi.y(tabel.akhir()));
        SelKisi first = kisi.sel(
                tabel.kepala().awal(), tabel.kepala().lajur().getFirst().dari());
        boolean merged = first.bawah() >= tabel.akhir() && first.tinggi() > 1;
        return merged || tabel.denah().gambar().stream().anyMatch(picture -> picture.shareIn(lanes) > 0.5);
    }

    Terbaca read(int step) {
        List<Bentuk> own = bentuk.stream()
                .filter(symbol -> baris.getOrDefault(symbol, -1) == step)
                .sorted(Comparator.comparingDouble(symbol -> symbol.petak().tengahX()))
                .limit(MOST_SYMBOLS)
                .toList();
        return own.isEmpty() ? marks(step) : drawn(step, own);
    }

    private Terbaca drawn(int step, List<Bentuk> own) {
        var sebab = new ArrayList<String>();
        Keyakinan sure = Keyakinan.PASTI;
        for (Bentuk symbol : own) {
            double share = symbol.petak().shareIn(tabel.petak(step, lajur.getOrDefault(symbol, 0)));
            if (share < SURE_SHARE || symbol.ditebak()) {
                sure = Keyakinan.DITEBAK;
                sebab.add(
                        symbol.ditebak()
                                ? "Bentuk atau letak simbolnya tidak baku; pelaksana ditebak."
                                : "Pelaksana ditebak dari letak simbol (" + Math.round(share * 100)
                                        + " % di dalam kolomnya).");
            }
        }
        List<Integer> lanes = own.stream()
                .map(symbol -> lajur.getOrDefault(symbol, 0))
                .distinct()
                .toList();
        List<Bentuk> diamonds = own.stream()
                .filter(symbol -> symbol.jenis() == JenisBentuk.KETUPAT)
                .toList();
        if (diamonds.isEmpty()) {
            boolean guessed = own.stream().anyMatch(Bentuk::ditebak);
            return new Terbaca(lanes, -1, false, -1, -1, sure, guessed ? Keyakinan.DITEBAK : Keyakinan.PASTI, sebab);
        }
        return keputusan(step, lanes, diamonds, sure, sebab);
    }

    private Terbaca keputusan(
            int step, List<Integer> lanes, List<Bentuk> diamonds, Keyakinan pelaksana, List<String> sebab) {
        int before = sebab.size();
        var ya = new TreeSet<Integer>();
        var tidak = new TreeSet<Integer>();
        for (Bentuk diamond : diamonds) {
            List<Cabang> ways = ways(diamond, step);
            ArahJawaban jawaban = ArahJawaban.of(ways, step, way -> row(way, step), labels(diamond), reach);
            sebab.addAll(jawaban.sebab());
            add(ya, jawaban.ya(), step, diamonds);
            add(tidak, jawaban.tidak(), step, diamonds);
            if (isGuessed(jawaban.ya()) || isGuessed(jawaban.tidak())) {
                sebab.add("Ujung panah tidak menyentuh simbol; tujuannya ditebak.");
            }
        }
        if (diamonds.size() > 1) {
            sebab.add("Ada " + diamonds.size() + " belah ketupat dalam satu baris; dijadikan satu keputusan.");
        }
        Integer onward = ya.higher(step);
        Integer forward = onward == null && !ya.isEmpty() ? Integer.valueOf(ya.first()) : onward;
        Integer back = tidak.floor(step);
        Integer no = back == null && !tidak.isEmpty() ? Integer.valueOf(tidak.first()) : back;
        if (no == null) {
            no = untold(step, sebab);
        }
        if (forward == null && step < tabel.langkah().size() - 1 && sebab.size() == before) {
            sebab.add("Panah Ya tidak ditemukan; dianggap ke langkah berikutnya.");
        }
        Keyakinan sure = sebab.size() > before ? Keyakinan.DITEBAK : Keyakinan.PASTI;
        return new Terbaca(
                lanes,
                lajur.getOrDefault(diamonds.getLast(), -1),
                true,
                forward == null ? -1 : forward,
                no,
                pelaksana,
                sure,
                sebab.stream().distinct().toList());
    }

    private static boolean isGuessed(@Nullable Cabang way) {
        return way != null && (way.ditebak() || !way.terarah());
    }

    private void add(Set<Integer> rows, @Nullable Cabang way, int step, List<Bentuk> diamonds) {
        if (way != null) {
            boolean toDiamond = diamonds.contains(bentuk.get(way.tujuan()));
            int row = row(way, step);
            if (row != step || !toDiamond) {
                rows.add(row);
            }
        }
    }

    /** The ways out of a diamond. A line from above without an arrowhead is taken for the way in. */
    private List<Cabang> ways(Bentuk diamond, int step) {
        List<Cabang> all = jaringan.from(bentuk.indexOf(diamond));
        List<Cabang> directed = all.stream()
                .filter(way -> way.terarah() || row(way, step) > step || isLabelled(way))
                .toList();
        return directed.isEmpty() ? all : directed;
    }

    private boolean isLabelled(Cabang way) {
        return tulisan.stream()
                .filter(text -> TandaTulis.answer(text.teks()) != null)
                .anyMatch(text ->
                        way.distance(text.petak().tengahX(), text.petak().tengahY()) < reach * 2);
    }

    /** The step that a way leads to. A way to another symbol of the same step is followed until it leaves the step. */
    private int row(Cabang way, int step) {
        return row(way.tujuan(), step, new HashSet<>());
    }

    private int row(int symbol, int step, Set<Integer> seen) {
        int reached = baris.getOrDefault(bentuk.get(symbol), step);
        if (reached != step || !seen.add(symbol) || bentuk.get(symbol).jenis() == JenisBentuk.KETUPAT) {
            return reached;
        }
        return jaringan.from(symbol).stream()
                .filter(Cabang::terarah)
                .mapToInt(way -> row(way.tujuan(), step, seen))
                .filter(row -> row != step)
                .findFirst()
                .orElse(step);
    }

    /** The texts that lie nearer to this diamond and its ways than to any other diamond. */
    private List<Tulisan> labels(Bentuk diamond) {
        Map<Bentuk, List<Cabang>> all = new HashMap<>();
        for (Bentuk other : bentuk) {
            if (other.jenis() == JenisBentuk.KETUPAT) {
                all.put(other, jaringan.from(bentuk.indexOf(other)));
            }
        }
        return tulisan.stream()
                .filter(text -> TandaTulis.answer(text.teks()) != null)
                .filter(text -> all.entrySet().stream()
                        .min(Comparator.comparingDouble(entry -> distance(entry.getKey(), entry.getValue(), text)))
                        .filter(entry -> entry.getKey().equals(diamond))
                        .isPresent())
                .toList();
    }

    private static double distance(Bentuk diamond, List<Cabang> ways, Tulisan text) {
        double x = text.petak().tengahX();
        double y = text.petak().tengahY();
        return Math.min(
                diamond.petak().distance(x, y),
                ways.stream().mapToDouble(way -> way.distance(x, y)).min().orElse(Double.MAX_VALUE));
    }

    /** The target of Tidak when no arrow shows it: the step that the text returns to, else the step before. */
    private int untold(int step, List<String> sebab) {
        TabelAlur.Langkah rows = tabel.langkah().get(step);
        OptionalInt target = OptionalInt.empty();
        for (String text : texts(rows)) {
            target = target.isPresent() ? target : stepOf(TandaTulis.back(text));
        }
        if (target.isPresent()) {
            return target.getAsInt();
        }
        int before = Math.max(0, step - 1);
        sebab.add("Panah Tidak tidak ditemukan; dianggap kembali ke langkah sebelumnya.");
        return before;
    }

    private List<String> texts(TabelAlur.Langkah rows) {
        var texts = new ArrayList<String>();
        tabel.kepala().lajur().forEach(lane -> texts.add(tabel.teks(rows, lane)));
        texts.add(tabel.teks(rows, IsiKolom.URAIAN));
        texts.add(tabel.teks(rows, IsiKolom.KETERANGAN));
        return texts;
    }

    /** The step that prints the number, or else the step at that place; empty when there is none. */
    private OptionalInt stepOf(OptionalInt nomor) {
        if (nomor.isEmpty()) {
            return nomor;
        }
        List<TabelAlur.Langkah> all = tabel.langkah();
        OptionalInt printed = IntStream.range(0, all.size())
                .filter(i -> all.get(i).nomor().equals(nomor))
                .findFirst();
        boolean place = nomor.getAsInt() >= 1 && nomor.getAsInt() <= all.size();
        return printed.isPresent() || !place ? printed : OptionalInt.of(nomor.getAsInt() - 1);
    }

    private Terbaca marks(int step) {
        TabelAlur.Langkah rows = tabel.langkah().get(step);
        var lanes = new ArrayList<Integer>();
        boolean keputusan = false;
        for (int i = 0; i < tabel.kepala().lajur().size(); i++) {
            String text = isMerged(rows, tabel.kepala().lajur().get(i))
                    ? ""
                    : tabel.teks(rows, tabel.kepala().lajur().get(i));
            if (!TandaTulis.mark(text).isBlank()) {
                lanes.add(i);
                keputusan |= TandaTulis.isKeputusan(text);
            }
        }
        if (lanes.isEmpty()) {
            return filled(rows);
        }
        var sebab = new ArrayList<String>();
        int tidak = keputusan ? untold(step, sebab) : -1;
        return new Terbaca(
                lanes,
                -1,
                keputusan,
                -1,
                tidak,
                Keyakinan.PASTI,
                sebab.isEmpty() ? Keyakinan.PASTI : Keyakinan.DITEBAK,
                sebab);
    }

    /** Whether the cell of a lane extends into other lanes or steps. */
    private boolean isMerged(TabelAlur.Langkah rows, Lajur lane) {
        SelKisi cell = tabel.denah().kisi().sel(rows.baris(), lane.dari());
        return cell.baris() < rows.baris()
                || cell.bawah() > rows.bawah()
                || cell.kolom() < lane.dari()
                || cell.kanan() > lane.sampai();
    }

    private Terbaca filled(TabelAlur.Langkah rows) {
        List<Integer> lanes = IntStream.range(0, tabel.kepala().lajur().size())
                .filter(i -> isFilled(rows, tabel.kepala().lajur().get(i)))
                .boxed()
                .toList();
        return lanes.size() == 1
                ? new Terbaca(
                        lanes,
                        -1,
                        false,
                        -1,
                        -1,
                        Keyakinan.DITEBAK,
                        Keyakinan.DITEBAK,
                        List.of("Pelaksana ditebak dari warna sel."))
                : Terbaca.empty(List.of());
    }

    private boolean isFilled(TabelAlur.Langkah rows, Lajur lane) {
        Kisi kisi = tabel.denah().kisi();
        return !isMerged(rows, lane)
                && IntStream.range(rows.baris(), rows.bawah())
                        .anyMatch(r -> IntStream.range(lane.dari(), lane.sampai())
                                .anyMatch(c -> kisi.sel(r, c).warna() != null));
    }
}
