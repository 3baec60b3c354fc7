package id.langkah.json;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.IndukSop;
import id.langkah.domain.sop.KolomSop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Turns a JSON pointer into words of the form: {@code /aktivitas/7/waktu} becomes "Aktivitas 8, kolom Waktu". */
final class SopPlace {

    private SopPlace() {}

    /**
     * The words for a JSON pointer.
     *
     * @param nomor the printed numbers of the SOP's aktivitas; a row whose number differs from its
     *     place is named by both
     */
    static String of(String pointer, List<Integer> nomor) {
        List<String> words = words(pointer, nomor);
        return words.isEmpty() ? "Berkas" : String.join(", ", words);
    }

    /** The last part of the words, to begin a sentence: "Kolom Waktu". */
    static String last(String pointer) {
        List<String> words = words(pointer, List.of());
        return words.isEmpty() ? "Berkas" : upper(words.getLast());
    }

    private static List<String> words(String pointer, List<Integer> nomor) {
        List<String> words = new ArrayList<>();
        List<String> part = List.of(pointer.split("/", -1));
        part = part.subList(1, part.size());
        if (!part.isEmpty() && isIndex(part.getFirst())) {
            words.add("SOP ke-" + (index(part.getFirst()) + 1));
            part = part.subList(1, part.size());
        }
        IndukSop induk = IndukSop.SOP;
        if (part.size() > 1 && part.getFirst().equals("aktivitas") && isIndex(part.get(1))) {
            words.add(aktivitas(index(part.get(1)), nomor));
            if (part.size() > 2) {
                String column = part.get(2);
                words.add(ObjectKeys.isKnown(column) ? "kolom " + label(column) : label(column));
            }
            part = part.subList(Math.min(3, part.size()), part.size());
        } else if (!part.isEmpty()) {
            words.add(label(part.getFirst(), IndukSop.SOP));
            induk = induk(part.getFirst());
            part = part.subList(1, part.size());
        }
        for (String key : part) {
            words.add(isIndex(key) ? "butir " + (index(key) + 1) : label(key, induk));
        }
        return words;
    }

    private static String aktivitas(int index, List<Integer> nomor) {
        return Aktivitas.sebutan(index, index < nomor.size() ? nomor.get(index) : index + 1);
    }

    private static String label(String key) {
        if (!ObjectKeys.isKnown(key)) {
            return "kunci `" + JsonWords.brief(key.replace("~1", "/").replace("~0", "~")) + "`";
        }
        return upper(key.replaceAll("(?<=[a-z])(?=[A-Z])", " "));
    }

    private static IndukSop induk(String key) {
        return Stream.of(IndukSop.values())
                .filter(induk -> induk.kunci().equals(key))
                .findFirst()
                .orElse(IndukSop.SOP);
    }

    /** The name on the form of the field with this key; the key itself when there is none. */
    private static String label(String key, IndukSop induk) {
        return induk.kolom().stream()
                .filter(kolom -> kolom.kunci().equals(key))
                .map(KolomSop::kata)
                .findFirst()
                .orElseGet(() -> label(key));
    }

    private static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static boolean isIndex(String part) {
        return !part.isEmpty() && part.length() < 10 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int index(String part) {
        return Integer.parseInt(part);
    }
}
