package id.langkah.ui;

import id.langkah.ui.kit.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.control.TextInputControl;

/** Chooses the next gesture at random. */
final class Whim {
    /** Texts as people type them: valid, invalid, long, and pasted. */
    private static final List<String> WORDS = List.of(
            "45.250",
            "92,5",
            "30/11",
            "5 Februari 2026",
            "31 Februari 2026",
            "abc",
            "=1+1",
            "BB",
            "",
            "  ",
            "07.30",
            "25.99",
            "-3",
            "12",
            "1.000.000,5",
            "Rina Kusumawati",
            "2026",
            "satu\ndua\ntiga",
            "a\u000bb\u001bc\u0000d",
            "\u0664\u0665\u066B\u0662 \u0645\u0631\u062D\u0628\u0627",
            "\u202Ekanan",
            "\uD83D\uDE00 senyum",
            "\uFFFF",
            "kata ".repeat(900),
            "Panjang".repeat(60),
            "'; DROP TABLE sop; --",
            "../../etc",
            "100%",
            "Rp 2.500",
            "5d");

    private static final List<String> TABLES =
            List.of("""
                No\tKegiatan\tPelaksana\tKelengkapan\tWaktu\tOutput
                1\tMenyusun\tA\tSurat\t2 hari\tDraf
                2\tMemeriksa\tB\tDraf\t1 jam\tHasil
                3\tMenyetujui\tC\tHasil\t15 menit\tSurat\
                """, """
                No\tKegiatan\tKadis\tSekretaris\tKasubbag\tStaf\tArsiparis
                1\tMencatat\tx\t\t\t\t
                2\tMeneruskan\t\t\t\t\tx\
                """, """
                Sasaran\tIndikator\tSatuan\tTarget 2026\tTW I
                Sasaran baru\tIndikator tempel\t%\t90\t80\
                """, "1\t2\t3\n" + "4\t5\t6", "92,5", "bukan" + " tabel", "\t\t\n\n", """
                45.250
                30/11
                abc\
                """);

    /** Keys of the manual, and keys that everybody uses. */
    private static final List<String> KEYS = List.of(
            "Enter",
            "Enter",
            "Enter",
            "Esc",
            "Esc",
            "Tab",
            "Tab",
            "Tab",
            "Shift+Tab",
            "Space",
            "Up",
            "Down",
            "Down",
            "Left",
            "Right",
            "Home",
            "End",
            "Delete",
            "F1",
            "F2",
            "F4",
            "F5",
            "A",
            "T",
            "B",
            "M",
            "L",
            "5",
            "9",
            "Ctrl+1",
            "Ctrl+2",
            "Ctrl+3",
            "Ctrl+4",
            "Ctrl+5",
            "Ctrl+6",
            "Ctrl+7",
            "Ctrl+K",
            "Ctrl+F",
            "Alt+Left",
            "Alt+Right",
            "Ctrl+Enter",
            "Ctrl+Enter",
            "Ctrl+Backspace",
            "Ctrl+T",
            "Ctrl+N",
            "Ctrl+Z",
            "Ctrl+Y",
            "Ctrl+Shift+Z",
            "Ctrl+R",
            "Ctrl+B",
            "Ctrl+S",
            "Ctrl+E",
            "Ctrl+0",
            "Ctrl++",
            "Ctrl+-",
            "Alt+Up",
            "Alt+Down",
            "Ctrl+Shift+Delete",
            "Ctrl+A",
            "Ctrl+C",
            "Ctrl+X",
            "Ctrl+V",
            "Ctrl+Tab",
            "Ctrl+Home",
            "Ctrl+End",
            "Shift+Down",
            "Shift+Right");

    private static final List<String> SIZES = List.of("1024x600", "1366x768", "1920x1080");
    private static final List<String> LOOKS = List.of("gelap", "terang", "10", "12", "16", "20", "24");
    /** The beginning of texts that are later looked for in the office's file. */
    static final String MARK = "tangan";

    private static final String WAYS_OUT = "TTEEXDN";

    private final Random random;

    Whim(long seed) {
        random = new Random(seed);
    }

    /** The next gesture. */
    Gesture next(List<Reach.Thing> things) {
        int dice = random.nextInt(100);
        if (dice < 66 && !things.isEmpty()) {
            return on(things.get(random.nextInt(things.size())));
        }
        if (dice < 84) {
            return new Gesture(Gesture.Kind.KEY, of(KEYS), "");
        }
        if (dice < 91) {
            int way = random.nextInt(5);
            String where = way == 0 ? "back" : way == 1 ? "forward" : Integer.toString(random.nextInt(1000));
            return new Gesture(Gesture.Kind.GO, where, "");
        }
        if (dice < 93) {
            return new Gesture(Gesture.Kind.PASTE, "", of(TABLES));
        }
        if (dice < 95) {
            return new Gesture(Gesture.Kind.RESIZE, of(SIZES), "");
        }
        if (dice < 97) {
            return new Gesture(Gesture.Kind.LOOK, of(LOOKS), "");
        }
        if (dice < 98) {
            return new Gesture(Gesture.Kind.DROP, "", Integer.toString(random.nextInt(1000)));
        }
        return new Gesture(Gesture.Kind.CLOSE, "", "");
    }

    private Gesture on(Reach.Thing thing) {
        boolean types = thing.kind() == Gesture.Kind.TYPE || (thing.node() instanceof Sheet && random.nextBoolean());
        if (!types) {
            return new Gesture(thing.kind(), thing.name(), Integer.toString(random.nextInt(120)));
        }
        var words = new ArrayList<>(WORDS);
        if (thing.node() instanceof TextInputControl) {
            words.add(MARK + random.nextInt(100000));
            words.add(MARK + random.nextInt(100000));
        }
        char out = WAYS_OUT.charAt(random.nextInt(WAYS_OUT.length()));
        return new Gesture(Gesture.Kind.TYPE, thing.name(), of(words) + out);
    }

    private <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
