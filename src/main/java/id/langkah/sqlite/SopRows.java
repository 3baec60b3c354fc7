package id.langkah.sqlite;

import static java.util.stream.Collectors.joining;
import static java.util.stream.IntStream.range;

import id.langkah.domain.Pejabat;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.VersiSop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What a version of an SOP says, as rows of its tables. Many versions are added with one statement
 * for each table, which takes their rows out of one JSON text.
 */
final class SopRows {
    private static final String VERSI_SOP =
            "INSERT INTO versi_sop SELECT ?1 + s.key, " + columns("s.value", 23) + " FROM jsonb_each(?2) s";
    private static final String BUTIR_SOP = "INSERT INTO butir_sop SELECT ?1 + s.key, b.key, t.key, t.value"
            + " FROM jsonb_each(?2) s, jsonb_each(s.value) b, jsonb_each(b.value) t";
    private static final String AKTIVITAS = "INSERT INTO aktivitas SELECT ?1 + s.key, a.key, "
            + columns("a.value", 7)
            + " FROM jsonb_each(?2) s, jsonb_each(s.value) a";
    private static final String BUTIR_AKTIVITAS =
            "INSERT INTO butir_aktivitas SELECT ?1 + s.key, a.key, b.key, t.key, t.value"
                    + " FROM jsonb_each(?2) s, jsonb_each(s.value) a,"
                    + " jsonb_each(a.value) b, jsonb_each(b.value) t";

    /** An obligatory kelengkapan is a text; one that is not is a text in an array. */
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
     * Adds all that the versions say; their numbers are consecutive. Each is the newest of its SOP,
     * but for a draft, which has no number.
     */
    void add(List<VersiSop> versi) {
        insert(VERSI_SOP, versi, SopRows::versi);
        insert(BUTIR_SOP, versi, (json, sop) -> json.lists(butir(sop)));
        insertEach(AKTIVITAS, versi, SopRows::aktivitas);
        insertEach(BUTIR_AKTIVITAS, versi, (json, satu) -> json.lists(butir(satu)));
        insertEach(KELENGKAPAN, versi, SopRows::kelengkapan);
        boolean anyPemutus = versi.stream()
                .flatMap(one -> one.sop().aktivitas().stream())
                .anyMatch(langkah -> !pemutus(langkah).isEmpty());
        if (anyPemutus) {
            insertEach(PEMUTUS, versi, (json, langkah) -> json.texts(pemutus(langkah)));
        }
    }

    private void insert(String statement, List<VersiSop> versi, BiConsumer<JsonText, VersiSop> each) {
        var json = new JsonText();
        json.array(versi, satu -> each.accept(json, satu));
        sql.change(statement, versi.getFirst().id(), json.toString());
    }

    private void insertEach(String statement, List<VersiSop> versi, BiConsumer<JsonText, Aktivitas> each) {
        insert(
                statement,
                versi,
                (json, satu) -> json.array(satu.sop().aktivitas(), langkah -> each.accept(json, langkah)));
    }

    private static void versi(JsonText json, VersiSop satu) {
        Identitas identitas = satu.sop().identitas();
        Pejabat pejabat = identitas.disahkanOleh();
        Klasifikasi jenis = satu.sop().klasifikasi();
        LembarKerja lembar = satu.sop().lembarKerja();
        json.row(
                satu.sopId(),
                satu.versi(),
                satu.versi() > 0,
                satu.status(),
                satu.saat(),
                satu.sop().sidik(),
                identitas.nomor(),
                identitas.nama(),
                identitas.tanggalPembuatan(),
                identitas.tanggalRevisi(),
                identitas.tanggalEfektif(),
                pejabat.jabatan(),
                pejabat.nama(),
                pejabat.pangkat(),
                pejabat.nip(),
                jenis.sifat(),
                jenis.cakupan(),
                jenis.kelengkapan(),
                jenis.jenis(),
                lembar.jenisKegiatan(),
                lembar.penanggungJawabProduk(),
                lembar.penanggungJawabKegiatan(),
                lembar.ruangLingkup());
    }

    private static Map<String, List<String>> butir(VersiSop satu) {
        Ketentuan ketentuan = satu.sop().ketentuan();
        var butir = new LinkedHashMap<String, List<String>>();
        butir.put("instansi", satu.sop().identitas().instansi());
        butir.put("dasarHukum", ketentuan.dasarHukum());
        butir.put("kualifikasiPelaksana", ketentuan.kualifikasiPelaksana());
        butir.put("keterkaitan", ketentuan.keterkaitan());
        butir.put("peralatan", ketentuan.peralatan());
        butir.put("peringatan", ketentuan.peringatan());
        butir.put("pencatatan", ketentuan.pencatatan());
        butir.put("pelaksana", satu.sop().pelaksana());
        butir.put("catatan", satu.sop().catatan());
        return butir;
    }

    private static void aktivitas(JsonText json, Aktivitas satu) {
        Keputusan keputusan = satu.keputusan();
        json.row(
                satu.nomor(),
                satu.uraian(),
                satu.mutuBaku().waktu().teks(),
                keputusan == null ? null : keputusan.ya(),
                keputusan == null ? null : keputusan.tidak(),
                satu.tahap(),
                satu.keterangan());
    }

    /** Whom a keputusan names, or nobody. */
    private static List<String> pemutus(Aktivitas langkah) {
        Keputusan keputusan = langkah.keputusan();
        String pemutus = keputusan == null ? null : keputusan.pemutus();
        return pemutus == null ? List.of() : List.of(pemutus);
    }

    private static Map<String, List<String>> butir(Aktivitas satu) {
        return Map.of("pelaksana", satu.pelaksana(), "output", satu.mutuBaku().output());
    }

    private static void kelengkapan(JsonText json, Aktivitas satu) {
        json.array(satu.mutuBaku().kelengkapan(), butir -> {
            if (butir.wajib()) {
                json.text(butir.nama());
            } else {
                json.texts(List.of(butir.nama()));
            }
        });
    }
}
