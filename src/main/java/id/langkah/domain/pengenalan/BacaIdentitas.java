package id.langkah.domain.pengenalan;

import id.langkah.domain.Masalah;
import id.langkah.domain.Pejabat;
import id.langkah.domain.Tanggal;
import id.langkah.domain.sop.DaftarKetik;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Ketentuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the identity page, or the part of it that stands above a table of steps. */
final class BacaIdentitas {
    /** A name with a title before or after it; a pangkat never looks like this. */
    private static final Pattern NAMED =
            Pattern.compile("(?:Ir|Drs?|Dra|Hj?|Prof)\\.? .*|.*[a-zA-Z],? ?(?:S|M|A)\\.[A-Z].*");

    private static final Pattern NIP_ABOVE = Pattern.compile("(?i)^nip\\.?\\s*:?\\s*[\\d ]{18,}");
    private static final Pattern NIP = Pattern.compile("(?i)\\bnip\\.?\\s*:?\\s*");
    private static final Pattern PANGKAT = Pattern.compile(
            "(?i).*\\b(?:pembina|penata|pengatur|juru|golongan|gol\\.)\\b.*|\\(?[IV]+\\s*/\\s*[a-e]\\)?");

    private final Map<LabelIdentitas, List<String>> found = new EnumMap<>(LabelIdentitas.class);
    private final Map<LabelIdentitas, String> kata = new EnumMap<>(LabelIdentitas.class);
    private List<String> instansi = List.of();

    /** Whether enough was read to take it for an identity page. */
    boolean isFound() {
        return found.size() >= 3 && (found.containsKey(LabelIdentitas.NAMA) || found.containsKey(LabelIdentitas.NOMOR));
    }

    /** Whether it may be part of an identity page: several labels have a value beside them. */
    boolean isPart() {
        return found.values().stream().filter(lines -> !lines.isEmpty()).count() >= 2;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Reads a range of rows of a grid; values read before are kept. */
    void read(Kisi kisi, int from, int to) {
        int labels = found.size();
        for (int r = from; r < to; r++) {
            for (int c = 0; c < kisi.columns(); c++) {
                if (kisi.isCorner(r, c) && !kisi.teks(r, c).isEmpty()) {
                    cell(kisi, r, c, to);
                }
            }
        }
        if (instansi.isEmpty() && found.size() > labels) {
            instansi = NilaiLabel.office(kisi, from, to);
        }
    }

    /** Reads lines of text that stand in no cell: {@code Nama SOP : …}. */
    void read(List<String> lines) {
        lines.forEach(line -> LabelIdentitas.of(line)
                .filter(label -> !LabelIdentitas.rest(line).isEmpty())
                .ifPresent(label -> {
                    kata.putIfAbsent(label, LabelIdentitas.kata(line));
                    found.putIfAbsent(label, List.of(LabelIdentitas.rest(line)));
                }));
    }

    private void cell(Kisi kisi, int r, int c, int to) {
        LabelIdentitas label = null;
        var lines = new ArrayList<String>();
        for (String line : kisi.teks(r, c).lines().map(String::strip).toList()) {
            Optional<LabelIdentitas> begins = LabelIdentitas.of(line);
            if (begins.isPresent()) {
                keep(label, lines);
                label = begins.get();
                kata.putIfAbsent(label, LabelIdentitas.kata(line));
                lines.clear();
                if (!LabelIdentitas.rest(line).isEmpty()) {
                    lines.add(LabelIdentitas.rest(line));
                }
            } else if (label != null && !line.isEmpty()) {
                lines.add(line);
            }
        }
        if (label != null) {
            keep(label, lines.isEmpty() ? NilaiLabel.elsewhere(kisi, r, c, to, label) : lines);
        }
    }

    private void keep(@Nullable LabelIdentitas label, List<String> lines) {
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (label != null) {
            found.merge(label, filled, (known, later) -> known.isEmpty() ? later : known);
        }
    }

    /** The page's own wording of a label; blank when the page has none, or when it contains more than the label. */
    String kata(LabelIdentitas label) {
        String words = kata.getOrDefault(label, "");
        return label.isBare(words) ? words : "";
    }

    String nama() {
        return NIP_ABOVE
                .matcher(KepalaTabel.oneLine(value(LabelIdentitas.NAMA)))
                .replaceFirst("");
    }

    /** The lines about the signing official; a NIP that was read as part of the name's cell below belongs to them. */
    private List<String> signed() {
        List<String> lines = new ArrayList<>(found.getOrDefault(LabelIdentitas.DISAHKAN, List.of()));
        Matcher nip = NIP_ABOVE.matcher(KepalaTabel.oneLine(value(LabelIdentitas.NAMA)));
        if (nip.find()) {
            lines.add(nip.group().strip());
        }
        return lines;
    }

    private String value(LabelIdentitas label) {
        String text = String.join(" ", found.getOrDefault(label, List.of())).strip();
        return text.matches("[-–—.…_]*") ? "" : text;
    }

    /**
     * The identity that was read.
     *
     * @param nama the title to use when the page has none
     */
    Identitas identitas(String nama, List<Masalah> masalah) {
        return new Identitas(
                value(LabelIdentitas.NOMOR),
                nama,
                instansi,
                tanggal(LabelIdentitas.PEMBUATAN, "Tanggal Pembuatan", masalah),
                tanggal(LabelIdentitas.REVISI, "Tanggal Revisi", masalah),
                tanggal(LabelIdentitas.EFEKTIF, "Tanggal Efektif", masalah),
                pejabat(signed()));
    }

    private @Nullable LocalDate tanggal(LabelIdentitas label, String kata, List<Masalah> masalah) {
        String text = value(label);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = Tanggal.read(text);
        if (day.isEmpty()) {
            masalah.add(Masalah.peringatan(
                    "\"" + text + "\" tidak terbaca sebagai tanggal dan dikosongkan.",
                    "Identitas, " + kata,
                    "Isi tanggalnya seperti 5 Februari 2026."));
        }
        return day.orElse(null);
    }

    private static Pejabat pejabat(List<String> given) {
        var lines = new ArrayList<>(given.stream()
                .map(KepalaTabel::oneLine)
                .filter(line -> !line.isEmpty() && !line.matches("[-–—.…_:]*|(?i)ttd\\.?|\\(.*tanda tangan.*\\)"))
                .toList());
        String nip = "";
        for (int i = 0; i < lines.size(); i++) {
            if (NIP.matcher(lines.get(i)).lookingAt()) {
                nip = NIP.matcher(lines.remove(i)).replaceFirst("");
                break;
            }
        }
        String pangkat = "";
        boolean named = !lines.isEmpty() && NAMED.matcher(lines.getLast()).matches();
        if (!named && lines.size() > 2 && (lines.size() > 3 || isPangkat(lines.getLast()) || !nip.isEmpty())) {
            pangkat = isPangkat(lines.getLast()) || lines.size() == 3 ? lines.removeLast() : "";
        }
        String nama = lines.size() > 1 ? lines.removeLast() : "";
        return new Pejabat(String.join(" ", lines), nama, pangkat, nip.strip());
    }

    private static boolean isPangkat(String line) {
        return PANGKAT.matcher(line.toLowerCase(Locale.ROOT)).matches()
                || PANGKAT.matcher(line).matches();
    }

    Ketentuan ketentuan() {
        return new Ketentuan(
                list(LabelIdentitas.DASAR_HUKUM),
                list(LabelIdentitas.KUALIFIKASI),
                list(LabelIdentitas.KETERKAITAN),
                list(LabelIdentitas.PERALATAN),
                list(LabelIdentitas.PERINGATAN),
                list(LabelIdentitas.PENCATATAN));
    }

    private List<String> list(LabelIdentitas label) {
        return DaftarKetik.of(String.join("\n", found.getOrDefault(label, List.of())));
    }
}
