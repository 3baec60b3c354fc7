package id.langkah.excel;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.TabelIndikator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table of indicators out of a workbook as offices keep it. Its sheet is the one of which
 * the most columns are recognised; what nobody sees is not read.
 */
public final class IndikatorReader {
    /** So many columns make a table. */
    private static final int FEWEST_COLUMNS = 3;

    /** The columns of other years don't make or break a table. */
    private static final int ANY_YEAR = 2000;

    private static final Pattern ROW = Pattern.compile("Baris (\\d{1,7})(?:, (.+))?");

    private IndikatorReader() {}

    private record Candidate(SheetText sheet, TabelIndikator tabel) {
        int columns() {
            return tabel.letak().size();
        }
    }

    /**
     * Reads a file; one that cannot be opened is a galat like any other.
     *
     * @param tahun the year whose indicators and targets they are
     */
    public static TabelIndikator read(Path path, int tahun, PengaturanKinerja pengaturan) {
        Received file = Received.read(path);
        if (!file.masalah().isEmpty()) {
            return new TabelIndikator(List.of(), file.masalah(), Map.of());
        }
        List<Candidate> all = file.sheets().stream()
                .filter(SheetText::visible)
                .map(sheet -> new Candidate(sheet, TabelIndikator.read(sheet.withoutFaults(), tahun, pengaturan)))
                .toList();
        Optional<Candidate> best = all.stream().reduce((one, other) -> other.columns() > one.columns() ? other : one);
        return best.map(one -> placed(one, all, file.berkas()))
                .orElseGet(() -> new TabelIndikator(
                        List.of(),
                        List.of(Masalah.galat(
                                "Buku kerja ini tidak memiliki lembar yang" + " terlihat.",
                                file.berkas(),
                                "Tampilkan lembar yang berisi tabel" + " indikator, lalu simpan.")),
                        Map.of()));
    }

    private static TabelIndikator placed(Candidate best, List<Candidate> all, String berkas) {
        var masalah = new ArrayList<Masalah>();
        String where = berkas + ", lembar " + best.sheet().name();
        List<Masalah> faults = faults(best, where);
        for (Masalah satu : best.tabel().masalah()) {
            String place = where + ", " + place(satu.tempat(), best.tabel().letak());
            if (faults.stream().noneMatch(fault -> fault.tempat().equals(place))) {
                masalah.add(new Masalah(satu.tingkat(), satu.pesan(), place, satu.saran(), satu.letak()));
            }
        }
        masalah.addAll(faults);
        all.stream()
                .filter(one -> !one.sheet().name().equals(best.sheet().name()))
                .filter(one -> one.columns() >= FEWEST_COLUMNS)
                .forEach(one -> masalah.add(Masalah.saran(
                        "Lembar ini juga memuat tabel indikator, tetapi" + " tidak dibaca.",
                        berkas + ", lembar " + one.sheet().name(),
                        "Simpan sebagai buku kerja tersendiri bila" + " diperlukan.")));
        return new TabelIndikator(
                best.tabel().indikator(), masalah, best.tabel().letak());
    }

    /** The cells of the table in which a formula came to nothing, as {@code #REF!}. */
    private static List<Masalah> faults(Candidate best, String where) {
        var faults = new ArrayList<Masalah>();
        for (int row = 0; row < best.sheet().rows().size(); row++) {
            for (var column : best.tabel().letak().entrySet()) {
                String text = best.sheet().cell(row, column.getValue()).strip();
                int at = row;
                SheetText.fault(text)
                        .map(pesan -> Masalah.galat(
                                pesan,
                                "%s, sel %s, %s"
                                        .formatted(
                                                where,
                                                SheetText.address(at, column.getValue()),
                                                column.getKey().kata()),
                                "Simpan ulang di Excel, atau ketik nilainya langsung."))
                        .ifPresent(faults::add);
            }
        }
        return faults;
    }

    /** Whether a sheet of a file has the head of a table of indicators. */
    public static boolean isTabel(Path path) {
        return Received.read(path).sheets().stream()
                .filter(SheetText::visible)
                .map(SheetText::rows)
                .map(rows -> TabelIndikator.read(rows, ANY_YEAR, PengaturanKinerja.BAKU))
                .anyMatch(tabel -> tabel.letak().size() >= FEWEST_COLUMNS);
    }

    /** "Baris 7, Satuan" with the cell where the columns tell it: "sel D7, Satuan". */
    private static String place(String tempat, Map<KolomIndikator, Integer> letak) {
        Matcher row = ROW.matcher(tempat);
        if (!row.matches() || row.group(2) == null) {
            return tempat.isEmpty() ? "tabel" : lower(tempat);
        }
        int index = Integer.parseInt(row.group(1)) - 1;
        return letak.entrySet().stream()
                .filter(one -> one.getKey().kata().equals(row.group(2)))
                .findFirst()
                .map(one -> "sel %s, %s"
                        .formatted(
                                SheetText.address(index, one.getValue()),
                                one.getKey().kata()))
                .orElseGet(() -> lower(tempat));
    }

    private static String lower(String tempat) {
        return Character.toLowerCase(tempat.charAt(0)) + tempat.substring(1);
    }
}
