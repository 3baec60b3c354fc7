package id.langkah.domain.tabel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.langkah.domain.Masalah;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Combines equal findings about many rows into one sentence. */
final class Ringkas {
    private static final int TERPANJANG = 60;
    private static final int PALING_BANYAK = 12;

    private Ringkas() {}

    /**
     * A finding about one row.
     *
     * @param baris the number of the row, from 1
     * @param kolom the field; blank for the whole row
     * @param letak the column of the sheet, from 0; -1 where there is none
     */
    record DiBaris(int baris, String kolom, int letak, Masalah masalah) {
        /** What makes two findings alike: their message without quoted texts and numbers. */
        private String jenis() {
            String pesan = masalah.pesan().replaceAll("\"[^\"]*\"", "\"").replaceAll("\\d[\\d.,]*", "#");
            return masalah.tingkat() + "|" + kolom + "|" + pesan;
        }
    }

    /** Row numbers in ascending order, written short: {@code 3, 5, 8–12}. */
    static String nomor(List<Integer> nomor) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 1; i <= nomor.size(); i++) {
            boolean goesOn = i < nomor.size() && nomor.get(i) == nomor.get(i - 1) + 1;
            if (!goesOn) {
                int first = nomor.get(from);
                int last = nomor.get(i - 1);
                parts.add(last - first > 1 ? first + "–" + last : last > first ? first + ", " + last : "" + first);
                from = i;
            }
        }
        String all = String.join(", ", parts.subList(0, Math.min(parts.size(), PALING_BANYAK)));
        return parts.size() > PALING_BANYAK ? all + ", …" : all;
    }

    /** The beginning of a long text. */
    static String pendek(String teks) {
        return teks.length() <= TERPANJANG ? teks : teks.substring(0, TERPANJANG) + "…";
    }

    /** One finding for each kind with all its rows, in the order in which the kinds first occur. */
    static List<Masalah> kumpul(List<DiBaris> semua, String tempat) {
        return semua.stream().collect(groupingBy(DiBaris::jenis, LinkedHashMap::new, toList())).values().stream()
                .map(alike -> merged(alike, tempat))
                .toList();
    }

    private static Masalah merged(List<DiBaris> alike, String tempat) {
        DiBaris first = alike.getFirst();
        Masalah masalah = first.masalah();
        List<Integer> rows =
                alike.stream().map(DiBaris::baris).distinct().sorted().toList();
        String place = rows.size() == 1 && first.letak() >= 0 && !tempat.isEmpty()
                ? "sel " + new SelMasuk(first.baris() - 1, first.letak()).alamat()
                : (tempat.isEmpty() ? "Baris " : "baris ") + nomor(rows);
        boolean same =
                alike.stream().allMatch(diBaris -> diBaris.masalah().pesan().equals(masalah.pesan()));
        String pesan = same
                ? masalah.pesan()
                : masalah.pesan().replaceFirst("\\.$", "") + " (dan " + (alike.size() - 1) + " lagi seperti itu).";
        String kolom = first.kolom().isEmpty() ? "" : ", " + first.kolom();
        String before = tempat.isEmpty() ? "" : tempat + ", ";
        return new Masalah(masalah.tingkat(), pesan, before + place + kolom, masalah.saran(), masalah.letak());
    }
}
