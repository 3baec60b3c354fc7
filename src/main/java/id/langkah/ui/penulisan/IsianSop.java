package id.langkah.ui.penulisan;

import id.langkah.domain.Pejabat;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.Sop;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One thing on the identity page of an SOP that is typed as a whole.
 *
 * @param nama as it stands beside the field
 * @param get what an SOP says there
 * @param with the SOP that says something else there
 */
record IsianSop<T>(String nama, Function<Sop, T> get, BiFunction<Sop, T, Sop> with) {

    static <T> IsianSop<T> identitas(
            String nama, Function<Identitas, T> get, BiFunction<Identitas, T, Identitas> with) {
        return new IsianSop<>(
                nama,
                sop -> get.apply(sop.identitas()),
                (sop, isi) -> sop.withIdentitas(with.apply(sop.identitas(), isi)));
    }

    static IsianSop<Optional<LocalDate>> tanggal(
            String nama,
            Function<Identitas, Optional<LocalDate>> get,
            BiFunction<Identitas, Optional<LocalDate>, Identitas> with) {
        return identitas(nama, get, with);
    }

    static IsianSop<String> pejabat(
            String nama, Function<Pejabat, String> get, BiFunction<Pejabat, String, Pejabat> with) {
        return identitas(
                "Disahkan oleh, " + nama,
                identitas -> get.apply(identitas.disahkanOleh()),
                (identitas, isi) -> identitas.withDisahkanOleh(with.apply(identitas.disahkanOleh(), isi)));
    }

    static IsianSop<List<String>> ketentuan(Ketentuan.Bagian bagian) {
        return new IsianSop<>(
                bagian.kata(),
                sop -> bagian.of(sop.ketentuan()),
                (sop, butir) -> sop.withKetentuan(sop.ketentuan().with(bagian, butir)));
    }

    static IsianSop<String> klasifikasi(
            String nama, Function<Klasifikasi, String> get, BiFunction<Klasifikasi, String, Klasifikasi> with) {
        return new IsianSop<>(
                nama,
                sop -> get.apply(sop.klasifikasi()),
                (sop, isi) -> sop.withKlasifikasi(with.apply(sop.klasifikasi(), isi)));
    }

    static IsianSop<String> lembarKerja(
            String nama, Function<LembarKerja, String> get, BiFunction<LembarKerja, String, LembarKerja> with) {
        return new IsianSop<>(
                nama,
                sop -> get.apply(sop.lembarKerja()),
                (sop, isi) -> sop.withLembarKerja(with.apply(sop.lembarKerja(), isi)));
    }
}
