package id.langkah.domain.tabel;

import id.langkah.domain.Ejaan;
import id.langkah.domain.Masalah;
import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.KolomIndikator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the rows below a head until the table ends: at signatures, notes or the head of another
 * table. A row with a single text is the sasaran of the indicators below it; a blank sasaran is
 * that of the row above, as in merged cells. Blank rows, rows that number the columns, repeated
 * heads and totals are skipped.
 */
final class PembacaBaris {
    private static final int TERPANJANG = 5000;
    private static final Pattern PENOMORAN = Pattern.compile("(?:\\d+|[IVXivx]+|[A-Za-z])[.)]?");

    private final LembarMasuk lembar;
    private final JudulTabel lengkap;
    private final JudulTabel judul;
    private final KamusJudul kamus;
    private final boolean tersembunyi;
    private final List<BarisMasuk> baris = new ArrayList<>();
    private final List<Masalah> masalah = new ArrayList<>();
    private final Set<List<String>> heads = new HashSet<>();
    private final SelGabungan merged;
    private final BarisTersembunyi hidden;
    private String sasaran = "";
    private int band = -1;
    private boolean blank;

    PembacaBaris(LembarMasuk lembar, JudulTabel judul, KamusJudul kamus, boolean tersembunyi) {
        this.lembar = lembar;
        this.lengkap = judul;
        this.judul = tersembunyi ? judul : judul.tampak();
        this.kamus = kamus;
        this.tersembunyi = tersembunyi;
        this.hidden = new BarisTersembunyi(tersembunyi);
        for (int row = judul.atas(); row <= judul.bawah(); row++) {
            heads.add(stripped(row));
        }
        this.merged = new SelGabungan(lembar, judul.bawah());
    }

    TabelMasuk read() {
        int row = judul.bawah() + 1;
        Optional<String> end = Optional.empty();
        while (row < lembar.baris().size() && end.isEmpty()) {
            end = row(row);
            row += end.isPresent() ? 0 : 1;
        }
        int akhir = row;
        end.ifPresent(what -> below(what, akhir));
        if (band >= 0) {
            masalah.add(Masalah.saran(
                    "Teks \"" + Ringkas.pendek(sasaran) + "\" tidak diikuti indikator, jadi tidak dibaca.",
                    "Baris " + (band + 1),
                    "Periksa bila teks itu seharusnya indikator."));
        }
        masalah.addAll(hidden.masalah(lengkap));
        return new TabelMasuk(lembar, lengkap, baris, akhir, masalah);
    }

    private void below(String what, int row) {
        masalah.add(Masalah.saran(
                "Tabel berakhir di sini: " + what + " dan isi di bawahnya tidak termasuk.",
                "Baris " + (row + 1),
                what.matches("(?i).*\\b(?:anggaran|pagu)\\b.*")
                        ? "Tabel anggaran dibaca di layar Perencanaan, bagian Anggaran."
                        : "Bila indikator masih berlanjut di bawahnya, pindahkan ke dalam tabel."));
    }

    /** Why the table ends at this row; empty when it continues. */
    private Optional<String> row(int row) {
        List<String> sel = stripped(row);
        if (lembar.barisTersembunyi().has(row)) {
            boolean filled = sel.stream().anyMatch(teks -> !teks.isEmpty());
            if (filled) {
                hidden.add(row);
            }
            if (!tersembunyi) {
                return Optional.empty();
            }
        }
        List<String> filled = filled(sel);
        if (filled.isEmpty()) {
            blank |= sel.stream().allMatch(String::isEmpty);
            return Optional.empty();
        }
        if (Tempelan.isPenomoran(sel) || heads.contains(sel) || repeatsHead(sel)) {
            return Optional.empty();
        }
        String name = text(row, sel, KolomIndikator.INDIKATOR);
        Optional<String> end = new PenutupTabel(kamus, filled, name, blank).what();
        blank = false;
        if (end.isPresent() && !baris.isEmpty()) {
            return end;
        }
        if (PenutupTabel.isTotal(name.isEmpty() ? filled.getFirst() : name, !name.isEmpty()) || continues(row, name)) {
            return Optional.empty();
        }
        boolean kode = judul.has(Makna.of(KolomIndikator.INDIKATOR));
        if (filled.size() == 1 && name.isEmpty() && kode) {
            sasaran = filled.getFirst();
            band = row;
            return Optional.empty();
        }
        if (filled.stream().anyMatch(teks -> teks.length() > TERPANJANG)) {
            masalah.add(Masalah.galat(
                    "Ada isi yang lebih panjang dari 5.000 huruf.", "Baris " + (row + 1), "Ringkas isinya."));
            return Optional.empty();
        }
        take(row, sel);
        return Optional.empty();
    }

    private void take(int row, List<String> sel) {
        String own = text(row, sel, KolomIndikator.SASARAN);
        sasaran = own.isEmpty() ? sasaran : own;
        band = -1;
        var texts = new HashMap<Makna, String>();
        for (KolomMasuk kolom : judul.kolom()) {
            if (kolom.makna().isDibaca()) {
                texts.putIfAbsent(kolom.makna(), text(row, sel, kolom));
            }
        }
        baris.add(new BarisMasuk(row + 1, texts, sasaran));
    }

    private String text(int row, List<String> sel, KolomIndikator which) {
        return judul.kolom().stream()
                .filter(kolom -> kolom.makna().equals(Makna.of(which)))
                .findFirst()
                .map(kolom -> text(row, sel, kolom))
                .orElse("");
    }

    /** The text of a cell; for a merged cell that of its top, except that figures are not repeated. */
    private String text(int row, List<String> sel, KolomMasuk kolom) {
        String shown = kolom.letak() < sel.size() ? sel.get(kolom.letak()) : "";
        String own = shown.startsWith(LembarMasuk.GALAT) ? "" : shown;
        boolean repeats = kolom.makna() instanceof Makna.Bidang bidang
                && bidang.kolom().bentuk() != KolomIndikator.Bentuk.TARGET
                && bidang.kolom() != KolomIndikator.INDIKATOR
                && bidang.kolom() != KolomIndikator.KODE;
        if (!own.isEmpty() || !repeats) {
            return own;
        }
        return merged.above(row, kolom.letak())
                .map(gabungan -> lembar.sel(gabungan.atas(), gabungan.kiri()))
                .orElse("");
    }

    /** Whether the row continues the indicator above it, whose cell is merged down to here. */
    private boolean continues(int row, String name) {
        return name.isEmpty()
                && judul.letak(Makna.of(KolomIndikator.INDIKATOR)).stream()
                        .anyMatch(column -> merged.above(row, column).isPresent());
    }

    private List<String> stripped(int row) {
        return lembar.baris().get(row).stream().map(String::strip).toList();
    }

    /** The cells of a row that have content, without the running number at its beginning. */
    private List<String> filled(List<String> sel) {
        return IntStream.range(0, sel.size())
                .filter(column -> column > 0
                        || !PENOMORAN.matcher(sel.get(0)).matches()
                        || judul.letak(Makna.of(KolomIndikator.INDIKATOR)).orElse(-1) == 0)
                .mapToObj(sel::get)
                .filter(teks -> !teks.isEmpty())
                .toList();
    }

    private boolean repeatsHead(List<String> sel) {
        int column = judul.letak(Makna.of(KolomIndikator.INDIKATOR)).orElse(-1);
        return column >= 0
                && column < sel.size()
                && KolomIndikator.of(Ejaan.letters(sel.get(column)))
                        .filter(kolom -> kolom == KolomIndikator.INDIKATOR)
                        .isPresent();
    }
}
