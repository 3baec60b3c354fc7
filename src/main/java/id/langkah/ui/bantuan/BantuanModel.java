package id.langkah.ui.bantuan;

import id.langkah.ui.bantuan.Bab.Topik;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The manual that is packed with the program, and a search in it. */
public final class BantuanModel {
    /** The chapters in order; each is a file. */
    static final List<String> BAB = List.of(
            "hari-pertama",
            "mengimpor",
            "menulis",
            "menjalankan",
            "memperbaiki",
            "data-kinerja",
            "perbaikan",
            "rencana-aksi",
            "rekap",
            "gabungan",
            "arsip",
            "perencanaan",
            "perjanjian-laporan",
            "evaluasi",
            "evaluasi-akip",
            "cadangan",
            "berkas-data",
            "tanya-jawab");

    private static final int EXCERPT = 90;

    /** The number of characters shown before a found word. */
    private static final int BEFORE = 30;

    private final List<Bab> bab = BAB.stream().map(BantuanModel::read).toList();
    private final ObservableList<Topik> found = FXCollections.observableArrayList();
    private String words = "";

    List<Bab> bab() {
        return bab;
    }

    /** The chapter with that name. */
    Bab bab(String kode) {
        return bab.stream()
                .filter(butir -> butir.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    /** The parts that contain every word sought; empty when no word is given. */
    ObservableList<Topik> found() {
        return found;
    }

    boolean isSearching() {
        return !words.isBlank();
    }

    void search(String words) {
        this.words = words;
        found.setAll(bab.stream()
                .flatMap(butir -> butir.topik().stream())
                .filter(topik -> isSearching() && topik.holds(words))
                .toList());
    }

    /** The text around the first word found. */
    String excerpt(Topik topik) {
        String text = topik.teks().replaceAll("\\s+", " ").strip();
        String first = words.strip().split("\\s+", -1)[0].toLowerCase(Locale.ROOT);
        int hit = Math.max(text.toLowerCase(Locale.ROOT).indexOf(first), 0);
        int from = hit <= BEFORE ? 0 : text.indexOf(' ', hit - BEFORE) + 1;
        int to = Math.min(text.length(), from + EXCERPT);
        return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }

    /** The changes of each version, for users. */
    static Bab perubahan() {
        return read("perubahan");
    }

    /** The works of others in the program and their licences. */
    static String lisensi() {
        return text("/id/langkah/ui/lisensi.txt");
    }

    private static Bab read(String kode) {
        return Bab.read(kode, text(kode + ".md"));
    }

    private static String text(String name) {
        try (InputStream in = BantuanModel.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
