package id.langkah.domain.sop;

import id.langkah.domain.Pejabat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of the identity page. Texts are blank and dates null where nothing is filled.
 *
 * @param nama the title; blank only while it is written
 * @param instansi the office from the top down, one line each
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

    /** The same but for what the SOP is called, and whose it is. */
    public Identitas withNama(String nomor, String nama, List<String> instansi) {
        return new Identitas(nomor, nama, instansi, tanggalPembuatan, tanggalRevisi, tanggalEfektif, disahkanOleh);
    }

    public Identitas withTanggal(
            @Nullable LocalDate pembuatan, @Nullable LocalDate revisi, @Nullable LocalDate efektif) {
        return new Identitas(nomor, nama, instansi, pembuatan, revisi, efektif, disahkanOleh);
    }

    /** An identity of which only the title is known. */
    public static Identitas of(String nama) {
        return new Identitas("", nama, List.of(), null, null, null, Pejabat.BELUM);
    }
}
