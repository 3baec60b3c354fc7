package id.langkah.domain.kinerja;

import id.langkah.domain.Masalah;
import java.util.List;
import java.util.Optional;

/**
 * A returned form, as it was read from its file.
 *
 * @param berkas the file's name without its folder
 * @param asal the hidden identity; empty when it is not a form of this program
 * @param isian every figure of the form; empty when there is a galat
 * @param masalah all that is wrong with the file, naming file and cell
 */
public record FormulirTerisi(String berkas, Optional<Asal> asal, List<Isian> isian, List<Masalah> masalah) {

    public FormulirTerisi {
        isian = List.copyOf(isian);
        masalah = List.copyOf(masalah);
    }

    /**
     * The identity that is hidden in a form of this program.
     *
     * @param permintaan the number of the request in the database
     * @param sidik the hash of the form, see {@link Formulir#sidik}
     */
    public record Asal(long permintaan, String bidang, int tahun, Triwulan triwulan, String sidik) {}

    /** Whether the form may be used: no galat is among the findings. */
    public boolean isAccepted() {
        return !Masalah.anyGalat(masalah);
    }

    /** Why the form does not belong to a request; empty when it does. */
    public List<Masalah> check(Formulir formulir) {
        boolean same = asal.map(Asal::sidik).filter(formulir.sidik()::equals).isPresent();
        return same
                ? List.of()
                : List.of(Masalah.galat(
                        "Formulir ini tidak cocok dengan permintaan data yang tercatat.",
                        berkas,
                        "Indikatornya mungkin berubah sesudah formulir dibuat, atau"
                                + " formulir dibuat dari berkas data lain. Buat ulang"
                                + " formulirnya dan minta diisi kembali."));
    }
}
