package id.langkah.domain.pengenalan;

import id.langkah.domain.Ejaan;
import id.langkah.domain.sop.IsiKolom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises SOPs in the sheets and tables of an office's file. Values that are uncertain are
 * marked as such; what cannot be read stays empty.
 */
public final class PengenalSop {
    /** The most aktivitas of one SOP. */
    public static final int MOST_STEPS = 500;

    private final String berkas;
    private final List<Denah> denah;
    private final Petunjuk petunjuk;
    private final List<Naskah> naskah = new ArrayList<>();
    private final Map<Integer, BacaIdentitas> pages = new HashMap<>();
    private final Set<Integer> used = new TreeSet<>();

    private PengenalSop(String berkas, List<Denah> denah, Petunjuk petunjuk) {
        this.berkas = berkas;
        this.denah = denah;
        this.petunjuk = petunjuk;
    }

    /** The tables and the identity page that belong to one SOP. */
    static final class Naskah {
        final List<TabelAlur> tabel = new ArrayList<>();
        final BacaIdentitas identitas = new BacaIdentitas();
        String judul = "";
        boolean continued;
    }

    /**
     * Recognises the SOPs of a file.
     *
     * @param berkas the name of the file, used as title of an SOP without one
     * @param denah the sheets or tables in the order of the file
     * @param petunjuk what the user set by hand
     */
    public static HasilKenal recognise(String berkas, List<Denah> denah, Petunjuk petunjuk) {
        return new PengenalSop(berkas, denah, petunjuk).all();
    }

    /**
     * The meanings of columns that the user set by hand for a table, keyed by the letters of their
     * heads, to be remembered for other files. Meanings that would be found anyway are left out,
     * and so are lanes, whose heads are names.
     */
    public static Map<String, IsiKolom> heads(Denah sheet, TabelDikenal tabel) {
        Map<String, IsiKolom> heads = new HashMap<>();
        for (int c = 0; c < Math.min(tabel.isi().size(), sheet.kisi().columns()); c++) {
            IsiKolom isi = tabel.isi().get(c);
            String head = lowest(sheet.kisi(), tabel, c);
            boolean telling = !head.isEmpty() && isi != IsiKolom.SATU_PELAKSANA && isi != IsiKolom.KOSONG;
            if (telling && IsiKolom.like(head).orElse(IsiKolom.ASING) != isi) {
                heads.put(Ejaan.letters(head), isi);
            }
        }
        return heads;
    }

    private static String lowest(Kisi kisi, TabelDikenal tabel, int column) {
        for (int r = Math.min(tabel.awal(), kisi.rows()) - 1; r >= tabel.kepala(); r--) {
            if (!kisi.teks(r, column).isEmpty()) {
                return kisi.teks(r, column);
            }
        }
        return "";
    }

    private HasilKenal all() {
        for (int i = 0; i < denah.size(); i++) {
            List<TabelAlur> tables = TabelAlur.in(i, denah.get(i), petunjuk);
            int above = 0;
            for (TabelAlur table : tables) {
                take(table, above);
                above = table.akhir();
                used.add(i);
            }
            if (tables.isEmpty()) {
                var page = new BacaIdentitas();
                page.read(denah.get(i).pengantar());
                page.read(denah.get(i).kisi(), 0, denah.get(i).kisi().rows());
                pages.put(i, page);
            }
        }
        pages();
        List<SopDikenal> sop = naskah.stream()
                .map(found -> new Penyusun(found, title(found)).sop())
                .toList();
        return new HasilKenal(sop, LembarTersisa.of(denah, used));
    }

    /** Assigns a table to an SOP; a table that continues the numbers of the one before belongs to the same SOP. */
    private void take(TabelAlur table, int above) {
        var own = new BacaIdentitas();
        own.read(table.denah().pengantar());
        own.read(table.denah().kisi(), above, table.kepala().baris());
        Naskah before = naskah.isEmpty() ? null : naskah.getLast();
        boolean goesOn = before != null
                && own.nama().isEmpty()
                && table.begins() > 1
                && before.tabel
                        .getFirst()
                        .kepala()
                        .letters()
                        .equals(table.kepala().letters());
        if (before != null && goesOn) {
            before.tabel.add(table);
            before.continued = true;
            return;
        }
        var next = new Naskah();
        next.tabel.add(table);
        next.judul = JudulAlur.of(table, above);
        if (!own.isEmpty()) {
            next.identitas.read(table.denah().pengantar());
            next.identitas.read(table.denah().kisi(), above, table.kepala().baris());
        }
        naskah.add(next);
    }

    /** Assigns identity pages: each to the next table without one, or to the only table. */
    private void pages() {
        for (int i = 0; i < denah.size(); i++) {
            BacaIdentitas page = pages.get(i);
            if (page == null || page.isEmpty()) {
                continue;
            }
            Naskah owner = owner(i);
            if (owner != null && (page.isFound() || (page.isPart() && isNextTo(i, owner)))) {
                owner.identitas.read(denah.get(i).pengantar());
                owner.identitas.read(denah.get(i).kisi(), 0, denah.get(i).kisi().rows());
                used.add(i);
            }
        }
    }

    private @Nullable Naskah owner(int page) {
        Naskah next = naskah.stream()
                .filter(found -> found.tabel.getFirst().tempat() > page)
                .findFirst()
                .orElse(null);
        if (next == null && naskah.size() == 1) {
            return naskah.getFirst();
        }
        return next != null && hasOwnName(next) ? null : next;
    }

    private boolean hasOwnName(Naskah found) {
        var own = new BacaIdentitas();
        TabelAlur first = found.tabel.getFirst();
        own.read(first.denah().kisi(), 0, first.kepala().baris());
        return own.isFound();
    }

    /** Whether only other identity pages lie between a page and the table it may belong to. */
    private boolean isNextTo(int page, Naskah owner) {
        int table = owner.tabel.getFirst().tempat();
        return page < table
                && IntStream.range(page, table).allMatch(i -> {
                    BacaIdentitas between = pages.get(i);
                    return between != null && !between.isEmpty();
                });
    }

    /** The name of an SOP without a title: that of its sheet, or that of the file when the SOP is the only one. */
    private String title(Naskah found) {
        String sheet = found.tabel.getFirst().denah().nama();
        String file = berkas.replaceFirst("\\.[A-Za-z]{3,5}$", "");
        return naskah.size() > 1 && !sheet.isBlank() ? sheet : file;
    }
}
