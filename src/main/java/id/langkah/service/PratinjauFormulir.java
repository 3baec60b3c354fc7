package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.FormulirTerisi;
import id.langkah.domain.kinerja.PratinjauIsian;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Preview of importing returned forms: all of them, or none when there is a galat.
 *
 * @param formulir the forms as read
 * @param pratinjau the comparison of their figures with the stored ones
 * @param tentangFormulir what is wrong with the forms themselves
 */
public record PratinjauFormulir(
        List<FormulirTerisi> formulir, PratinjauIsian pratinjau, List<Masalah> tentangFormulir) {

    public PratinjauFormulir {
        formulir = List.copyOf(formulir);
        tentangFormulir = List.copyOf(tentangFormulir);
    }

    /** All findings, those about the forms first. */
    public List<Masalah> masalah() {
        return Stream.concat(tentangFormulir.stream(), pratinjau.masalah().stream())
                .toList();
    }

    /** Whether a form can be imported. */
    public enum Keadaan {
        SIAP,
        /** The form was read, but an error prevents its import or that of one of its figures. */
        DITOLAK,
        TIDAK_TERBACA
    }

    /**
     * The state of one form.
     *
     * @param which the index of the form
     */
    public Keadaan keadaan(int which) {
        FormulirTerisi form = formulir.get(which);
        if (!form.isAccepted()) {
            return Keadaan.TIDAK_TERBACA;
        }
        boolean refused = masalah().stream()
                .filter(Masalah::isGalat)
                .map(Masalah::tempat)
                .anyMatch(tempat -> tempat.equals(form.berkas()) || tempat.startsWith(form.berkas() + ","));
        return refused ? Keadaan.DITOLAK : Keadaan.SIAP;
    }

    /** The number of forms by state: {@code 11 berkas: 7 siap, 2 ditolak, 2 tidak terbaca}. */
    public String ringkas() {
        return RingkasanBerkas.of(
                formulir.size(), count(Keadaan.SIAP), count(Keadaan.DITOLAK), count(Keadaan.TIDAK_TERBACA));
    }

    private long count(Keadaan keadaan) {
        return IntStream.range(0, formulir.size())
                .filter(i -> keadaan(i) == keadaan)
                .count();
    }

    /** Whether the forms may be imported: no galat is among the findings. */
    public boolean isAccepted() {
        return !Masalah.anyGalat(masalah());
    }
}
