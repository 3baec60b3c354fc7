package id.langkah.sqlite;

import static java.util.stream.Collectors.joining;
import static java.util.stream.IntStream.range;

import id.langkah.domain.sop.IndukSop;
import id.langkah.domain.sop.KolomSop;
import id.langkah.domain.sop.TeksAktivitas;
import id.langkah.domain.sop.VersiSop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes versions of SOPs as rows. Each table takes one statement for many versions, which unpacks
 * the rows from a JSON text.
 */
final class SopRows {
    private static final List<KolomSop> FIELDS =
            Stream.of(KolomSop.values()).filter(kolom -> !isButir(kolom)).toList();
    private static final String VERSI_SOP = "INSERT INTO versi_sop (id, sop, versi, terbaru, status, saat, sidik, "
            + FIELDS.stream().map(SopRows::column).collect(joining(", "))
            + ") SELECT ?1 + s.key, "
            + columns("s.value", 6 + FIELDS.size())
            + " FROM jsonb_each(?2) s";
    private static final String BUTIR_SOP = "INSERT INTO butir_sop SELECT ?1 + s.key, b.key, t.key, t.value"
            + " FROM jsonb_each(?2) s, jsonb_each(s.value) b, jsonb_each(b.value) t";
    private static final String AKTIVITAS =
            "INSERT INTO aktivitas (versi, urut, nomor, uraian, waktu, ya, tidak, tahap, "
                    + Stream.of(TeksAktivitas.values())
                            .map(TeksAktivitas::kunci)
                            .collect(joining(", "))
                    + ") SELECT ?1 + s.key, a.key, "
                    + columns("a.value", 6 + TeksAktivitas.values().length)
                    + " FROM jsonb_each(?2) s, jsonb_each(s.value) a";
    private static final String BUTIR_AKTIVITAS =
            "INSERT INTO butir_aktivitas SELECT ?1 + s.key, a.key, b.key, t.key, t.value"
                    + " FROM jsonb_each(?2) s, jsonb_each(s.value) a,"
                    + " jsonb_each(a.value) b, jsonb_each(b.value) t";

    /** In the JSON an obligatory kelengkapan is a text, any other a text in an array. */
    private static final String KELENGKAPAN = "INSERT INTO kelengkapan SELECT ?1 + s.key, a.key, k.key,"
            + " iif(k.type = 'text', k.value, k.value ->> '$[0]'), k.type = 'text'"
            + " FROM jsonb_each(?2) s, jsonb_each(s.value) a, jsonb_each(a.value) k";

    private static final String PEMUTUS = "INSERT INTO pemutus SELECT ?1 + s.key, a.key, p.value"
            + " FROM jsonb_each(?2) s, jsonb_each(s.value) a, jsonb_each(a.value) p";

    private final Sql sql;

    SopRows(Sql sql) {
        this.sql = sql;
    }

    private static String columns(String array, int count) {
        return range(0, count).mapToObj(i -> array + " ->> '$[" + i + "]'").collect(joining(", "));
    }

    /**
     * Adds the rows of versions with consecutive numbers. Each becomes the newest of its SOP,
     * except drafts, which have no version number.
     *
     * @param texts the prepared texts of the versions' SOPs
     */
    void add(List<VersiSop> versi, SopTexts texts) {
        long first = versi.getFirst().id();
        var json = new JsonText();
        Iterator<String> sidik = texts.sidik().iterator();
        json.array(versi, versiSop -> versi(json, versiSop, sidik.next()));
        sql.change(VERSI_SOP, first, json.toString());
        sql.change(BUTIR_SOP, first, texts.butirSop());
        sql.change(AKTIVITAS, first, texts.aktivitas());
        sql.change(BUTIR_AKTIVITAS, first, texts.butirAktivitas());
        sql.change(KELENGKAPAN, first, texts.kelengkapan());
        if (texts.pemutus() != null) {
            sql.change(PEMUTUS, first, texts.pemutus());
        }
    }

    private static void versi(JsonText json, VersiSop versiSop, String sidik) {
        var row = new ArrayList<@Nullable Object>();
        Collections.addAll(
                row,
                versiSop.sopId(),
                versiSop.versi(),
                versiSop.versi() > 0,
                versiSop.status(),
                versiSop.saat(),
                sidik);
        FIELDS.forEach(kolom -> row.add(kolom.of(versiSop.sop())));
        json.row(row.toArray());
    }

    /** Whether a field is stored in rows of its own: a list, or a text that few SOPs have. */
    static boolean isButir(KolomSop kolom) {
        return kolom.bentuk().isDaftar() || kolom.induk() == IndukSop.JUDUL_FORM;
    }

    /** The name of such rows. */
    static String bagian(KolomSop kolom) {
        return kolom.bentuk().isDaftar() ? kolom.kunci() : kolom.induk().kunci() + "." + kolom.kunci();
    }

    /** The database column of a field with a single value: its key in lower case, except where that name is taken. */
    static String column(KolomSop kolom) {
        return kolom == KolomSop.NAMA_PEJABAT
                ? "pejabat"
                : kolom.kunci().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
