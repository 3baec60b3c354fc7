package id.langkah.domain.pengenalan;

import java.util.List;

/**
 * The SOPs recognised in a file.
 *
 * @param sop in the order of the file
 * @param ditinggalkan every sheet or table that no SOP was read from, in the order of the file
 */
public record HasilKenal(List<SopDikenal> sop, List<Ditinggalkan> ditinggalkan) {

    public HasilKenal {
        sop = List.copyOf(sop);
        ditinggalkan = List.copyOf(ditinggalkan);
    }

    /**
     * A sheet or table in which no SOP was recognised.
     *
     * @param denah its place in the file, from 0
     * @param tempat where it was found, in words
     * @param sebab why, a full sentence
     */
    public record Ditinggalkan(int denah, String tempat, String sebab) {}
}
