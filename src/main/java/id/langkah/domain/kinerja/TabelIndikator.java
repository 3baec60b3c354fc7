package id.langkah.domain.kinerja;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Masalah;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Indicators out of a table as offices keep it, pasted or read from a workbook: all rows, or none
 * and every finding.
 *
 * @param indikator empty when any finding is a galat
 * @param masalah everything that was found, row and column in words
 * @param letak the place of each column that was recognised, from 0
 */
public record TabelIndikator(List<Indikator> indikator, List<Masalah> masalah, Map<KolomIndikator, Integer> letak) {
    private static final int TERPANJANG = 5000;
    private static final Pattern PENOMORAN = Pattern.compile("(?:\\d+|[IVXivx]+|[A-Za-z])[.)]?");

    public TabelIndikator {
        indikator = List.copyOf(indikator);
        masalah = List.copyOf(masalah);
        letak = Map.copyOf(letak);
    }

    /** The columns that were recognised. */
    public Set<KolomIndikator> kolom() {
        return letak.keySet();
    }

    /**
     * Reads a table. Its head is looked for in the first rows, may have two rows and stand below a
     * title. A row that holds one text and nothing else is a sasaran that stands above its
     * indicators; a blank sasaran is that of the row above, as merged cells give it. Blank rows,
     * rows that number the columns, repeated heads and totals are passed over.
     *
     * @param tabel cells as shown, row by row; rows may differ in length
     */
    public static TabelIndikator read(List<List<String>> tabel, int tahun, PengaturanKinerja pengaturan) {
        return JudulTabel.find(tabel, tahun)
                .map(judul -> new Reading(judul, tabel, tahun, pengaturan).read())
                .orElseGet(() -> refused(Masalah.galat(
                        "Baris judul tabel tidak ditemukan.",
                        "Tabel",
                        "Sertakan baris judul dengan kolom \"Indikator\";"
                                + " kolom lain yang dikenal: "
                                + known()
                                + ".")));
    }

    /**
     * The same indicators as a table, with its head and every column; what {@link #read} reads as
     * the same, as long as each names its sasaran.
     */
    public static List<List<String>> write(List<Indikator> indikator) {
        var tabel = new ArrayList<List<String>>();
        tabel.add(Stream.of(KolomIndikator.values()).map(KolomIndikator::kata).toList());
        for (Indikator satu : indikator) {
            String nomor = String.valueOf(tabel.size());
            tabel.add(Stream.of(KolomIndikator.values())
                    .map(kolom -> kolom == KolomIndikator.NOMOR ? nomor : kolom.text(satu))
                    .toList());
        }
        return List.copyOf(tabel);
    }

    private static TabelIndikator refused(Masalah masalah) {
        return new TabelIndikator(List.of(), List.of(masalah), Map.of());
    }

    private static String known() {
        return Stream.of(KolomIndikator.values()).map(KolomIndikator::kata).collect(joining(", "));
    }

    /** One reading of one table. */
    private static final class Reading {
        private final JudulTabel judul;
        private final List<List<String>> tabel;
        private final int tahun;
        private final PengaturanKinerja pengaturan;
        private final List<Indikator> indikator = new ArrayList<>();
        private final List<Masalah> masalah = new ArrayList<>();
        private String sasaran = "";

        Reading(JudulTabel judul, List<List<String>> tabel, int tahun, PengaturanKinerja pengaturan) {
            this.judul = judul;
            this.tabel = tabel;
            this.tahun = tahun;
            this.pengaturan = pengaturan;
        }

        TabelIndikator read() {
            head();
            for (int i = judul.baris() + 1; i < tabel.size(); i++) {
                row(tabel.get(i), i + 1);
            }
            if (indikator.isEmpty() && !Masalah.anyGalat(masalah)) {
                masalah.add(
                        Masalah.galat("Tabel tidak berisi indikator.", "Tabel", "Sertakan baris di bawah judulnya."));
            }
            masalah.addAll(new PemeriksaIndikator(pengaturan).checkTogether(indikator));
            return new TabelIndikator(Masalah.anyGalat(masalah) ? List.of() : indikator, masalah, judul.kolom());
        }

        private void head() {
            for (String ganda : judul.ganda()) {
                masalah.add(Masalah.galat(
                        "Kolom \"" + ganda + "\" ada lebih dari satu.",
                        "Baris judul",
                        "Sisakan satu saja, atau ganti judul yang lain."));
            }
            for (String asing : judul.asing()) {
                masalah.add(Masalah.peringatan(
                        "Kolom \"" + asing + "\" tidak dikenal dan tidak dibaca.",
                        "Baris judul",
                        "Ganti judulnya bila isinya diperlukan; yang dikenal: " + known() + "."));
            }
            assumed(KolomIndikator.ARAH, "semua indikator dianggap Positif");
            assumed(KolomIndikator.FREKUENSI, "semua indikator dianggap Triwulanan");
            assumed(KolomIndikator.CARA_HITUNG, "cara hitung dibaca dari target triwulan");
        }

        private void assumed(KolomIndikator kolom, String what) {
            if (!judul.has(kolom)) {
                masalah.add(Masalah.saran(
                        "Kolom " + kolom.kata() + " tidak ada; " + what + ".",
                        "Baris judul",
                        "Periksa sesudah diimpor, atau tambahkan kolomnya."));
            }
        }

        private void row(List<String> sel, int nomor) {
            List<String> filled = filled(sel);
            if (filled.isEmpty() || JudulTabel.isNumbering(sel) || repeatsHead(sel)) {
                return;
            }
            String name = judul.cell(sel, KolomIndikator.INDIKATOR);
            boolean named = !name.isEmpty();
            if (isTotal(named ? name : filled.getFirst(), named)) {
                return;
            }
            if (filled.size() == 1 && !named) {
                sasaran = filled.getFirst();
                return;
            }
            if (tooLong(filled, nomor)) {
                return;
            }
            String own = judul.cell(sel, KolomIndikator.SASARAN);
            sasaran = own.isEmpty() ? sasaran : own;
            var teks = new EnumMap<KolomIndikator, String>(KolomIndikator.class);
            judul.kolom().keySet().forEach(kolom -> teks.put(kolom, judul.cell(sel, kolom)));
            teks.put(KolomIndikator.SASARAN, sasaran);
            IsianIndikator.Terbaca read = IsianIndikator.of(tahun, teks).read(pengaturan);
            indikator.add(read.indikator());
            read.masalah().forEach(satu -> masalah.add(at(nomor, satu)));
        }

        private static Masalah at(int nomor, Masalah satu) {
            String tempat = "Baris " + nomor + ", " + satu.tempat();
            return new Masalah(satu.tingkat(), satu.pesan(), tempat, satu.saran(), satu.letak());
        }

        /** What a row says, but for what only counts the rows at its beginning. */
        private List<String> filled(List<String> sel) {
            return IntStream.range(0, sel.size())
                    .filter(i ->
                            i > 0 || !PENOMORAN.matcher(JudulTabel.cell(sel, 0)).matches())
                    .mapToObj(i -> JudulTabel.cell(sel, i))
                    .filter(teks -> !teks.isEmpty())
                    .toList();
        }

        private boolean repeatsHead(List<String> sel) {
            return KolomIndikator.of(judul.cell(sel, KolomIndikator.INDIKATOR), tahun)
                    .filter(kolom -> kolom == KolomIndikator.INDIKATOR)
                    .isPresent();
        }

        /** "Jumlah aduan" may well be an indicator, "Jumlah" is none. */
        private static boolean isTotal(String teks, boolean named) {
            String lower = teks.toLowerCase(Locale.ROOT);
            return named
                    ? lower.equals("jumlah") || lower.equals("total")
                    : lower.startsWith("jumlah") || lower.startsWith("total");
        }

        private boolean tooLong(List<String> filled, int nomor) {
            boolean tooLong = filled.stream().anyMatch(teks -> teks.length() > TERPANJANG);
            if (tooLong) {
                masalah.add(Masalah.galat(
                        "Ada isi yang lebih panjang dari 5.000 huruf.", "Baris " + nomor, "Ringkas isinya."));
            }
            return tooLong;
        }
    }
}
