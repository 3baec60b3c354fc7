package id.langkah.domain.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a list of holidays in order; a heading with a year applies to the dates below it. */
final class BarisLibur {
    private static final String HARI = "(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)";

    private static final Pattern NOMOR = Pattern.compile("^[\\s|]*\\d{1,3}\\s*(?:[.):;,\\t|]|\\s|$)");
    private static final Pattern PISAH = Pattern.compile("\\s*[\\t;|]+[\\s;|]*");
    private static final Pattern TEPI = Pattern.compile("^[\\s,;:.|–—-]+|[\\s,;:|–—-]+$");
    private static final String HARI_HARI =
            HARI + "(?:(?:" + TanggalLibur.SAMBUNG + "|\\s*,\\s*(?:dan\\s+)?|\\s+dan\\s+)" + HARI + ")*";
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
        Optional<TanggalLibur> found = TanggalLibur.find(line, tahun);
        if (found.isEmpty()) {
            return withoutDate(line, tempat);
        }
        MatchResult date = found.get().letak();
        return found.get().tanpaTahun()
                ? Hasil.galat(
                        "Tahun pada \"" + date.group() + "\" tidak tertulis.",
                        tempat,
                        "Tulis tahunnya, misalnya 17 Agustus 2026.")
                : hasil(line, date, found.get().hari(), tempat);
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
        if (hari.isEmpty() || hari.size() > TanggalLibur.LONGEST) {
            return Hasil.galat(
                    "Rentang \"" + date.group() + "\" tidak masuk akal.",
                    tempat,
                    "Tulis tanggal awal lebih dahulu, paling lama " + TanggalLibur.LONGEST + " hari.");
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

    private static String trimmed(String text) {
        String cut = TEPI.matcher(text).replaceAll("");
        return PISAH.matcher(cut).replaceAll(", ").replaceAll("\\s+", " ");
    }

    private static String shortened(String line) {
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}
