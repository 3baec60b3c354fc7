package id.langkah.domain.perencanaan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pohon kinerja as an outline: a list of nodes from the top down. A node belongs to the nearest
 * node above it with a higher level, so every list is a tree. Nodes are given by their place, from
 * 0; a node with everything below it is its branch.
 */
public record PohonKinerja(List<SimpulPohon> simpul) {

    /** A tree without nodes. */
    public static final PohonKinerja KOSONG = new PohonKinerja(List.of());

    public PohonKinerja {
        simpul = List.copyOf(simpul);
    }

    /** The number of nodes. */
    public int size() {
        return simpul.size();
    }

    /** The node at a place. */
    public SimpulPohon get(int at) {
        return simpul.get(at);
    }

    /** The place after the last node of a branch. */
    public int akhir(int at) {
        int end = at + 1;
        while (end < size() && get(end).tingkat().compareTo(get(at).tingkat()) > 0) {
            end++;
        }
        return end;
    }

    /** The parent of a node; empty at the top. */
    public OptionalInt induk(int at) {
        return IntStream.iterate(at - 1, above -> above >= 0, above -> above - 1)
                .filter(above -> get(above).tingkat().compareTo(get(at).tingkat()) < 0)
                .findFirst();
    }

    /** The direct children of a node. */
    public List<Integer> anak(int at) {
        return siblings(at + 1, akhir(at));
    }

    /** The nodes at the top. */
    public List<Integer> akar() {
        return siblings(0, size());
    }

    private List<Integer> siblings(int from, int to) {
        var list = new ArrayList<Integer>();
        for (int at = from; at < to; at = akhir(at)) {
            list.add(at);
        }
        return List.copyOf(list);
    }

    /** The ancestors of a node from the top down, followed by the node itself. */
    public List<Integer> jalur(int at) {
        var way = new ArrayList<Integer>();
        for (OptionalInt node = OptionalInt.of(at); node.isPresent(); node = induk(node.getAsInt())) {
            way.add(node.getAsInt());
        }
        Collections.reverse(way);
        return List.copyOf(way);
    }

    /** The node itself or its ancestor with the given level; empty when there is none. */
    public Optional<SimpulPohon> leluhur(int at, TingkatPohon tingkat) {
        return jalur(at).stream()
                .map(this::get)
                .filter(simpulPohon -> simpulPohon.tingkat() == tingkat)
                .findFirst();
    }

    /** The place of the node with this number; empty when there is none. */
    public OptionalInt find(long id) {
        return IntStream.range(0, size()).filter(at -> get(at).id() == id).findFirst();
    }

    /** A copy with one node replaced. */
    public PohonKinerja with(int at, SimpulPohon other) {
        var all = new ArrayList<>(simpul);
        all.set(at, other);
        return new PohonKinerja(all);
    }

    /** A copy with nodes inserted, the first of them at the given place. */
    public PohonKinerja insert(int at, List<SimpulPohon> further) {
        var all = new ArrayList<>(simpul);
        all.addAll(at, further);
        return new PohonKinerja(all);
    }

    /** A copy without a branch. */
    public PohonKinerja remove(int at) {
        return new PohonKinerja(
                Stream.concat(simpul.subList(0, at).stream(), simpul.subList(akhir(at), size()).stream())
                        .toList());
    }

    /** A copy with a branch one level deeper; the same tree when that would skip a level or exceed the deepest. */
    public PohonKinerja indent(int at) {
        boolean follows = at > 0 && get(at).tingkat().compareTo(get(at - 1).tingkat()) <= 0;
        boolean room =
                branch(at).allMatch(simpulPohon -> simpulPohon.tingkat().turun().isPresent());
        return follows && room ? deeper(at, 1) : this;
    }

    /** A copy with a branch one level higher; the same tree for a branch at the top. */
    public PohonKinerja outdent(int at) {
        return get(at).tingkat().naik().isPresent() ? deeper(at, -1) : this;
    }

    /** A copy with a branch at another level, limited by its deepest node. */
    public PohonKinerja withTingkat(int at, TingkatPohon tingkat) {
        return deeper(at, Math.min(tingkat.dalam() - get(at).tingkat().dalam(), room(at)));
    }

    private int room(int at) {
        int deepest = branch(at)
                .mapToInt(simpulPohon -> simpulPohon.tingkat().dalam())
                .max()
                .orElse(0);
        return TingkatPohon.values().length - 1 - deepest;
    }

    private PohonKinerja deeper(int at, int by) {
        int end = akhir(at);
        UnaryOperator<SimpulPohon> moved = simpulPohon -> simpulPohon.withTingkat(
                TingkatPohon.at(simpulPohon.tingkat().dalam() + by).orElseThrow());
        return new PohonKinerja(IntStream.range(0, size())
                .mapToObj(place -> place >= at && place < end ? moved.apply(get(place)) : get(place))
                .toList());
    }

    private Stream<SimpulPohon> branch(int at) {
        return simpul.subList(at, akhir(at)).stream();
    }

    /**
     * A copy with a branch moved to another place; its level stays.
     *
     * @param to the place before which it is inserted, counted before the move; a place within the
     *     branch changes nothing
     */
    public PohonKinerja move(int at, int to) {
        int end = akhir(at);
        if (to >= at && to <= end) {
            return this;
        }
        List<SimpulPohon> moved = List.copyOf(simpul.subList(at, end));
        return to < at ? remove(at).insert(to, moved) : remove(at).insert(to - moved.size(), moved);
    }

    /** The place of a branch after {@link #move}. */
    public int moved(int at, int to) {
        int end = akhir(at);
        return to >= at && to <= end ? at : to < at ? to : to - (end - at);
    }

    /** A copy with a branch moved before the sibling above it; the same tree for the first sibling. */
    public PohonKinerja up(int at) {
        return above(at).isPresent() ? move(at, above(at).getAsInt()) : this;
    }

    /** The sibling above a node; empty for the first. */
    public OptionalInt above(int at) {
        List<Integer> all = induk(at).isPresent() ? anak(induk(at).getAsInt()) : akar();
        int which = all.indexOf(at);
        return which > 0 ? OptionalInt.of(all.get(which - 1)) : OptionalInt.empty();
    }

    /** A copy with a branch moved after the sibling below it; the same tree for the last sibling. */
    public PohonKinerja down(int at) {
        return below(at).isPresent() ? move(at, akhir(below(at).getAsInt())) : this;
    }

    /** The sibling below a node; empty for the last. */
    public OptionalInt below(int at) {
        List<Integer> all = induk(at).isPresent() ? anak(induk(at).getAsInt()) : akar();
        int which = all.indexOf(at);
        return which >= 0 && which + 1 < all.size() ? OptionalInt.of(all.get(which + 1)) : OptionalInt.empty();
    }
}
