package id.langkah.domain.pengenalan;

import java.util.List;

/**
 * The SOPs recognised in a file.
 *
 * @param sop in the order of the file
 * @param ditinggalkan the sheets or tables without an SOP, in the order of the file
 */
public record HasilKenal(List<SopDikenal> sop, List<Ditinggalkan> ditinggalkan) {

    public HasilKenal {
        sop = List.copyOf(sop);
        ditinggalkan = List.copyOf(ditinggalkan);
    }

    /**
     * A sheet or table in which no SOP was recognised.
     *
     * @param denah the index of the sheet or table in the file
     * @param tempat where it is, in words
     * @param sebab the reason, a full sentence
     */
    public record Ditinggalkan(int denah, String tempat, String sebab) {}
}
