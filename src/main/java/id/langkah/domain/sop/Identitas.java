package id.langkah.domain.sop;

import id.langkah.domain.Pejabat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of the identity page. Texts are blank and dates null where nothing is filled.
 *
 * @param nama the title; blank only while it is being edited
 * @param instansi the lines of the office from the top
 */
public record Identitas(
        String nomor,
        String nama,
        List<String> instansi,
        @Nullable LocalDate tanggalPembuatan,
        @Nullable LocalDate tanggalRevisi,
        @Nullable LocalDate tanggalEfektif,
        Pejabat disahkanOleh) {

    public Identitas {
        instansi = List.copyOf(instansi);
    }

    /** A copy with another nomor, nama and instansi. */
    public Identitas withNama(String nomor, String nama, List<String> instansi) {
        return new Identitas(nomor, nama, instansi, tanggalPembuatan, tanggalRevisi, tanggalEfektif, disahkanOleh);
    }

    /** A copy with other dates; each may be null for not filled. */
    public Identitas withTanggal(
            @Nullable LocalDate pembuatan, @Nullable LocalDate revisi, @Nullable LocalDate efektif) {
        return new Identitas(nomor, nama, instansi, pembuatan, revisi, efektif, disahkanOleh);
    }
}
