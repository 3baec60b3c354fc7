package id.langkah.domain.bagan;

import java.util.List;

/**
 * A connection to be laid on one page: an arrow, or its part on this page.
 *
 * @param from the symbols that it may leave; empty when it comes from a strip
 * @param to the symbols that it may reach; empty when it leads to a strip
 * @param strip the place of the strip, if there is one
 * @param teks the letter of its segilima; blank where there is none
 * @param joins whether it merges with other backward arrows to the same step
 */
record Wire(Flow.Link link, List<Integer> from, List<Integer> to, int strip, String teks, boolean joins) {
    /** From this number on, backward arrows to the same step merge into one line. */
    private static final int MANY = 3;

    Wire(Flow.Link link, List<Integer> from, List<Integer> to, int strip, String teks) {
        this(link, from, to, strip, teks, false);
    }

    /** The wires of a page, with those marked that merge into one line. */
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

    /** The wires that lead back to the same step, including this one. */
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

    /** Whether it merges into one line with another wire. */
    boolean joins(Wire other) {
        return joins && other.joins && link.to() == other.link.to() && link.from() != other.link.from();
    }

    /** Whether it leads to an earlier row or to its own. */
    boolean isBack() {
        return link.to() <= link.from();
    }
}
