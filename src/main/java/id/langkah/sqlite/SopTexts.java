package id.langkah.sqlite;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.KolomSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.TeksAktivitas;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The parts of SOPs in the form that the statements of {@link SopRows} and {@link SopSearch} take.
 * They do not depend on the file, so they can be prepared while the file is written.
 *
 * @param sidik one for each SOP
 * @param words one text for each SOP
 * @param pemutus the rows of pemutus; null when no keputusan names one
 */
record SopTexts(
        List<String> sidik,
        List<String> words,
        String butirSop,
        String aktivitas,
        String butirAktivitas,
        String kelengkapan,
        @Nullable String pemutus) {

    static SopTexts of(Collection<Sop> sop) {
        return new SopTexts(
                sop.stream().map(Sop::sidik).toList(),
                sop.stream().map(SopSearch::words).toList(),
                json(sop, (json, each) -> json.lists(butir(each))),
                each(sop, SopTexts::aktivitas),
                each(sop, (json, langkah) -> json.lists(butir(langkah))),
                each(sop, SopTexts::kelengkapan),
                anyPemutus(sop) ? each(sop, (json, langkah) -> json.texts(pemutus(langkah))) : null);
    }

    private static boolean anyPemutus(Collection<Sop> sop) {
        return sop.stream()
                .flatMap(butir -> butir.aktivitas().stream())
                .anyMatch(langkah -> !pemutus(langkah).isEmpty());
    }

    private static String json(Collection<Sop> sop, BiConsumer<JsonText, Sop> part) {
        var json = new JsonText();
        json.array(sop, each -> part.accept(json, each));
        return json.toString();
    }

    private static String each(Collection<Sop> sop, BiConsumer<JsonText, Aktivitas> part) {
        return json(sop, (json, butir) -> json.array(butir.aktivitas(), langkah -> part.accept(json, langkah)));
    }

    private static Map<String, List<String>> butir(Sop sop) {
        var butir = new LinkedHashMap<String, List<String>>();
        for (KolomSop kolom : KolomSop.values()) {
            if (kolom.bentuk().isDaftar()
                    || (SopRows.isButir(kolom) && !kolom.teks(sop).isEmpty())) {
                butir.put(SopRows.bagian(kolom), kolom.daftar(sop));
            }
        }
        butir.put("pelaksana", sop.pelaksana());
        butir.put("catatan", sop.catatan());
        return butir;
    }

    private static void aktivitas(JsonText json, Aktivitas aktivitas) {
        Keputusan keputusan = aktivitas.keputusan();
        var row = new ArrayList<@Nullable Object>();
        Collections.addAll(
                row,
                aktivitas.nomor(),
                aktivitas.uraian(),
                aktivitas.mutuBaku().waktu().teks(),
                keputusan == null ? null : keputusan.ya(),
                keputusan == null ? null : keputusan.tidak(),
                aktivitas.tahap());
        for (TeksAktivitas teks : TeksAktivitas.values()) {
            row.add(teks.of(aktivitas));
        }
        json.row(row.toArray());
    }

    /** The pemutus of a keputusan as a list of one; empty when none is named. */
    private static List<String> pemutus(Aktivitas langkah) {
        Keputusan keputusan = langkah.keputusan();
        String pemutus = keputusan == null ? null : keputusan.pemutus();
        return pemutus == null ? List.of() : List.of(pemutus);
    }

    private static Map<String, List<String>> butir(Aktivitas aktivitas) {
        return Map.of(
                "pelaksana",
                aktivitas.pelaksana(),
                "output",
                aktivitas.mutuBaku().output());
    }

    private static void kelengkapan(JsonText json, Aktivitas aktivitas) {
        json.array(aktivitas.mutuBaku().kelengkapan(), butir -> {
            if (butir.wajib()) {
                json.text(butir.nama());
            } else {
                json.texts(List.of(butir.nama()));
            }
        });
    }
}
