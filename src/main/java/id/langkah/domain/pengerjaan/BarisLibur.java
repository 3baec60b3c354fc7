package id.langkah.domain.pengerjaan;

import static java.time.temporal.ChronoUnit.DAYS;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a list of holidays in order; a heading with a year applies to the dates below it. */
final class BarisLibur {
    private static final int LONGEST = 31;
    private static final String SAMBUNG = "\\s*(?:-|–|—|s\\.?\\s?/?d\\.?|sampai(?:\\s+dengan)?|hingga)\\s*";
    private static final String BULAN = "(?:jan|[fp]eb|mar|apr|mei|jun|jul|agu|agt|ags|sep|okt|no[vp]|des)\\p{L}*";
    private static final String HARI = "(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)";
    private static final String ANGKA = "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([/.-])\\d{1,2}\\%d\\d{4}";

    /**
     * Dates in figures: {@code 17/08/2026}, {@code 2026-08-17}. Groups: 1 first date, 2 its
     * separator, 3 last date, 4 its separator.
     */
    private static final Pattern DENGAN_ANGKA = Pattern.compile("(?<!\\d)("
            + String.format(Locale.ROOT, ANGKA, 2)
            + ")(?:"
            + SAMBUNG
            + "("
            + String.format(Locale.ROOT, ANGKA, 4)
            + "))?(?!\\d)");

    /** Dates in words. Groups: 1 days, 2 month, 3 year of the first date; 4 day, 5 month, 6 year of the last date. */
    private static final Pattern DENGAN_KATA = Pattern.compile(
            "(?<!\\d)(\\d{1,2}(?:(?:"
                    + SAMBUNG
                    + "|,\\s+(?:dan\\s+)?|\\s+dan\\s+|\\s*&\\s*)\\d{1,2})*)\\s+("
                    + BULAN
                    + ")\\.?(?:\\s+(\\d{4}))?(?:"
                    + SAMBUNG
                    + "(\\d{1,2})\\s+("
                    + BULAN
                    + ")\\.?(?:\\s+(\\d{4}))?)?(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOMOR = Pattern.compile("^[\\s|]*\\d{1,3}\\s*(?:[.):;,\\t|]|\\s|$)");
    private static final Pattern PISAH = Pattern.compile("\\s*[\\t;|]+[\\s;|]*");
    private static final Pattern TEPI = Pattern.compile("^[\\s,;:.|–—-]+|[\\s,;:|–—-]+$");
    private static final String HARI_HARI =
            HARI + "(?:(?:" + SAMBUNG + "|\\s*,\\s*(?:dan\\s+)?|\\s+dan\\s+)" + HARI + ")*";
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern HARI_SEBELUM =
            Pattern.compile("(?<!\\p{L})\\(?(" + HARI_HARI + ")\\)?[\\s,;|]*$", IGNORE_CASE);
    private static final Pattern HARI_SESUDAH =
            Pattern.compile("^[\\s,;|]*\\(?(" + HARI_HARI + ")\\)?(?!\\p{L}|\\s+agung)", IGNORE_CASE);
    private static final Pattern KEPALA = Pattern.compile(
            "(?:(?:no|nomor|tanggal|tgl|hari|nama|keterangan|ket|libur|nasional|cuti|bersama"
                    + "|dan|tahun|bulan|jenis|\\d{4})(?!\\p{L})\\W*)+",
            IGNORE_CASE);
    private static final Pattern TAHUN = Pattern.compile("\\btahun\\s+(\\d{4})\\b", IGNORE_CASE);

    /** Shortened and old spellings of months, with the current name. */
    private static final Map<String, String> EJAAN_LAIN = Map.of(
            "pebruari", "februari",
            "peb", "februari",
            "agt", "agustus",
            "ags", "agustus",
            "sept", "september",
            "nopember", "november",
            "nop", "november");

    private @Nullable String tahun;

    /** The result of one line. */
    record Hasil(List<LocalDate> hari, String nama, List<Masalah> masalah) {
        private static final Hasil NOTHING = new Hasil(List.of(), "", List.of());

        static Hasil galat(String pesan, String tempat, String saran) {
            return new Hasil(List.of(), "", List.of(Masalah.galat(pesan, tempat, saran)));
        }
    }

    Hasil read(String raw, String tempat) {
        String line = raw.replace("\"", "")
                .replace('\u00a0', ' ')
                .replace("\ufeff", "")
                .strip();
        if (line.isEmpty()) {
            return Hasil.NOTHING;
        }
        Matcher angka = DENGAN_ANGKA.matcher(line);
        if (angka.find()) {
            Optional<List<LocalDate>> hari =
                    range(angka.group(1), angka.group(3) == null ? angka.group(1) : angka.group(3));
            return hasil(line, angka, hari, tempat);
        }
        Matcher kata = DENGAN_KATA.matcher(line);
        if (kata.find()) {
            if (kata.group(3) == null && kata.group(6) == null && tahun == null) {
                return Hasil.galat(
                        "Tahun pada \"" + kata.group() + "\" tidak tertulis.",
                        tempat,
                        "Tulis tahunnya, misalnya 17 Agustus 2026.");
            }
            return hasil(line, kata, inWords(kata), tempat);
        }
        return withoutDate(line, tempat);
    }

    private Hasil withoutDate(String line, String tempat) {
        Matcher heading = TAHUN.matcher(line);
        if (heading.find()) {
            tahun = heading.group(1);
            return Hasil.NOTHING;
        }
        if (KEPALA.matcher(line).matches()) {
            return Hasil.NOTHING;
        }
        return Hasil.galat(
                "Tidak ada tanggal pada \"" + shortened(line) + "\".",
                tempat,
                "Tulis satu hari libur per baris, misalnya 17 Agustus 2026 - Hari Kemerdekaan.");
    }

    private Hasil hasil(String line, MatchResult date, Optional<List<LocalDate>> read, String tempat) {
        if (read.isEmpty()) {
            return Hasil.galat(
                    "Tanggal \"" + date.group() + "\" tidak ada pada kalender.", tempat, "Periksa hari dan bulannya.");
        }
        List<LocalDate> hari = read.get();
        if (hari.isEmpty() || hari.size() > LONGEST) {
            return Hasil.galat(
                    "Rentang \"" + date.group() + "\" tidak masuk akal.",
                    tempat,
                    "Tulis tanggal awal lebih dahulu, paling lama " + LONGEST + " hari.");
        }
        var masalah = new ArrayList<Masalah>();
        String before = NOMOR.matcher(line.substring(0, date.start())).replaceFirst("");
        String after = line.substring(date.end());
        Matcher sebelum = HARI_SEBELUM.matcher(before);
        Matcher sesudah = HARI_SESUDAH.matcher(after);
        if (sebelum.find()) {
            before = before.substring(0, sebelum.start());
            checkDay(hari, sebelum.group(1), tempat, masalah);
        }
        if (sesudah.find()) {
            after = after.substring(sesudah.end());
            checkDay(hari, sesudah.group(1), tempat, masalah);
        }
        String nama = (trimmed(before) + " " + trimmed(after)).strip();
        if (nama.isEmpty()) {
            nama = "Libur";
            masalah.add(Masalah.peringatan(
                    "Hari libur " + Tanggal.panjang(hari.get(0)) + " tidak bernama.",
                    tempat,
                    "Tulis namanya sesudah tanggal."));
        }
        return new Hasil(hari, nama, masalah);
    }

    private static void checkDay(List<LocalDate> hari, String kata, String tempat, List<Masalah> masalah) {
        LocalDate first = hari.get(0);
        String said = kata.split("[^\\p{L}'’]", 2)[0].replaceAll("['’]", "");
        said = said.equalsIgnoreCase("ahad") ? "Minggu" : said;
        if (!said.equalsIgnoreCase(Tanggal.hari(first))) {
            masalah.add(Masalah.peringatan(
                    Tanggal.panjang(first) + " adalah hari " + Tanggal.hari(first) + ", bukan " + said + ".",
                    tempat,
                    "Periksa tanggal atau tahunnya."));
        }
    }

    private Optional<List<LocalDate>> inWords(MatchResult date) {
        String lastYear = date.group(6) != null ? date.group(6) : date.group(3);
        lastYear = lastYear != null ? lastYear : tahun;
        String month = " " + bulan(date.group(2)) + " " + (date.group(3) != null ? date.group(3) : lastYear);
        if (date.group(4) != null) {
            return range(date.group(1) + month, date.group(4) + " " + bulan(date.group(5)) + " " + lastYear);
        }
        var hari = new ArrayList<LocalDate>();
        for (String part : date.group(1).split("\\s*(?:,|&|\\bdan\\b)[\\s,]*(?:dan\\s+)?", -1)) {
            String[] ends = part.split("[^\\d]+", -1);
            Optional<List<LocalDate>> some = range(ends[0] + month, ends[ends.length - 1] + month);
            if (some.isEmpty()) {
                return some;
            }
            hari.addAll(some.get());
        }
        return Optional.of(hari);
    }

    private static String bulan(String kata) {
        return EJAAN_LAIN.getOrDefault(kata.toLowerCase(Locale.ROOT), kata);
    }

    /**
     * The days of a range; empty when one of the two texts is not a date, an empty list when the
     * last day is before the first.
     */
    private static Optional<List<LocalDate>> range(String from, String to) {
        return Tanggal.read(from)
                .flatMap(first -> Tanggal.read(to)
                        .map(last -> DAYS.between(first, last) < 0
                                ? List.<LocalDate>of()
                                : first.datesUntil(last.plusDays(1))
                                        .limit(LONGEST + 1L)
                                        .toList()));
    }

    private static String trimmed(String text) {
        String cut = TEPI.matcher(text).replaceAll("");
        return PISAH.matcher(cut).replaceAll(", ").replaceAll("\\s+", " ");
    }

    private static String shortened(String line) {
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}
