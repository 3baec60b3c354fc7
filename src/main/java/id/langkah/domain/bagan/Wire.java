package id.langkah.domain.bagan;

import java.util.List;

/**
 * What has to be connected on one page: an arrow, or the part of one that lies on it.
 *
 * @param from the symbols that it may leave; empty when it comes out of a strip
 * @param to the symbols that it may reach; empty when it goes into a strip
 * @param strip the place of the strip, where there is one
 * @param teks the letter of its segilima; blank where there is none
 * @param joins whether it is one of several that go back to the same step: they run into one line
 */
record Wire(Flow.Link link, List<Integer> from, List<Integer> to, int strip, String teks, boolean joins) {
    /** From so many on, arrows that go back to one step run into one line. */
    private static final int MANY = 3;

    Wire(Flow.Link link, List<Integer> from, List<Integer> to, int strip, String teks) {
        this(link, from, to, strip, teks, false);
    }

    /** The wires of a page, with those marked that run into one line. */
    static List<Wire> joined(List<Wire> wires) {
        return wires.stream()
                .map(wire -> new Wire(
                        wire.link,
                        wire.from,
                        wire.to,
                        wire.strip,
                        wire.teks,
                        wire.companions(wires).size() >= MANY))
                .toList();
    }

    /** Those that go back to the same step as it does, itself among them. */
    private List<Wire> companions(List<Wire> wires) {
        return goesBackHere()
                ? wires.stream()
                        .filter(other -> other.goesBackHere() && other.link.to() == link.to())
                        .toList()
                : List.of();
    }

    private boolean goesBackHere() {
        return isBack() && !from.isEmpty() && !to.isEmpty() && link.to() != link.from();
    }

    /** Whether it runs into one line with another. */
    boolean joins(Wire other) {
        return joins && other.joins && link.to() == other.link.to() && link.from() != other.link.from();
    }

    /** Whether it leads to an earlier row, or to its own. */
    boolean isBack() {
        return link.to() <= link.from();
    }
}
