package id.langkah.domain.bagan;

import java.util.List;

/**
 * What has to be connected on one page: an arrow, or the part of one that lies on it.
 *
 * @param from the symbols that it may leave; empty when it comes out of a strip
 * @param to the symbols that it may reach; empty when it goes into a strip
 * @param strip the place of the strip, where there is one
 * @param teks the letter of its segilima; blank where there is none
 */
record Wire(Flow.Link link, List<Integer> from, List<Integer> to, int strip, String teks) {

    /** Whether it leads to an earlier row, or to its own. */
    boolean isBack() {
        return link.to() <= link.from();
    }
}
