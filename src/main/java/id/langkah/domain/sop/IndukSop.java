package id.langkah.domain.sop;

import java.util.List;
import java.util.stream.Stream;

/** The object of the JSON file that contains a field of an SOP. */
public enum IndukSop {
    SOP("", ""),
    DISAHKAN_OLEH("disahkanOleh", "Disahkan Oleh, "),
    KLASIFIKASI("klasifikasi", "Klasifikasi, "),
    LEMBAR_KERJA("lembarKerja", ""),
    /** The heads of the form; added to the sidik only when filled, so that SOPs without them keep their sidik. */
    JUDUL_FORM("judulForm", "Judul pada Formulir, ");

    private final String kunci;
    private final String kata;

    IndukSop(String kunci, String kata) {
        this.kunci = kunci;
        this.kata = kata;
    }

    /** The key of the object; blank for the SOP itself. */
    public String kunci() {
        return kunci;
    }

    /** The fields of this object, in order. */
    public List<KolomSop> kolom() {
        return Stream.of(KolomSop.values())
                .filter(kolom -> kolom.induk() == this)
                .toList();
    }

    /** The words before the name of a field where its object is not shown beside it; may be blank. */
    String kata() {
        return kata;
    }
}
