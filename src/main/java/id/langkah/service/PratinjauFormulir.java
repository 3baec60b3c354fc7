package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.FormulirTerisi;
import id.langkah.domain.kinerja.PratinjauIsian;
import java.util.List;
import java.util.stream.Stream;

/**
 * Preview of importing returned forms: all of them, or none when there is a galat.
 *
 * @param formulir as they were read
 * @param pratinjau what becomes of their figures
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

    /** Whether the forms may be imported: no galat is among the findings. */
    public boolean isAccepted() {
        return !Masalah.anyGalat(masalah());
    }
}
