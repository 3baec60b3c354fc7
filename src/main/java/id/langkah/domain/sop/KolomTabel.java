package id.langkah.domain.sop;

import id.langkah.domain.JudulBertingkat;
import id.langkah.domain.Masalah;
import id.langkah.domain.Tempelan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What each column of a pasted table contains.
 *
 * @param judul the number of rows of the head
 * @param isi the content of each column
 * @param nama the head of each column as written; for a column of one pelaksana, the name
 * @param isNumbered whether every uraian begins with its number
 */
record KolomTabel(int judul, List<IsiKolom> isi, List<String> nama, boolean isNumbered) {
    private static final int DEEPEST = 5;

    static KolomTabel of(List<List<String>> tabel, List<String> pelaksana) {
        return head(tabel).orElseGet(() -> new TebakanKolom(tabel, pelaksana).guess());
    }

    private static Optional<KolomTabel> head(List<List<String>> tabel) {
        for (int i = 0; i < Math.min(DEEPEST, tabel.size()); i++) {
            List<IsiKolom> known = tabel.get(i).stream()
                    .map(s -> IsiKolom.of(s).orElse(IsiKolom.ASING))
                    .toList();
            long words = known.stream().filter(isi -> isi != IsiKolom.ASING).count();
            if (known.contains(IsiKolom.URAIAN) && words > 1) {
                return Optional.of(head(tabel, i, known.indexOf(IsiKolom.URAIAN)));
            }
        }
        return Optional.empty();
    }

    private static KolomTabel head(List<List<String>> tabel, int at, int uraian) {
        List<String> upper = tabel.get(at);
        boolean two = at + 1 < tabel.size() && cell(tabel.get(at + 1), uraian).isBlank();
        List<String> lower = two ? tabel.get(at + 1) : List.of();
        int judul = at + (two ? 2 : 1);
        if (judul < tabel.size() && Tempelan.isPenomoran(tabel.get(judul))) {
            judul++;
        }
        List<List<String>> heads = JudulBertingkat.of(
                (row, column) -> oneLine(cell(tabel.get(row), column)),
                at,
                two ? at + 1 : at,
                Math.max(upper.size(), lower.size()));
        return new KolomTabel(
                judul,
                between(heads.stream().map(KolomTabel::isi).toList()),
                heads.stream()
                        .map(parts -> parts.isEmpty() ? "" : parts.getLast())
                        .toList(),
                false);
    }

    private static IsiKolom isi(List<String> parts) {
        if (parts.isEmpty()) {
            return IsiKolom.KOSONG;
        }
        IsiKolom own = IsiKolom.of(parts.getLast()).orElse(IsiKolom.ASING);
        boolean grouped = parts.size() > 1 && IsiKolom.of(parts.getFirst()).orElse(own) == IsiKolom.PELAKSANA;
        return own == IsiKolom.ASING && grouped ? IsiKolom.SATU_PELAKSANA : own;
    }

    /** Takes unknown columns between the uraian and the mutu baku for columns of one pelaksana each. */
    private static List<IsiKolom> between(List<IsiKolom> isi) {
        int uraian = isi.indexOf(IsiKolom.URAIAN);
        int after = isi.size();
        for (IsiKolom mutuBaku : List.of(IsiKolom.KELENGKAPAN, IsiKolom.WAKTU, IsiKolom.OUTPUT)) {
            int at = isi.indexOf(mutuBaku);
            after = at < 0 ? after : Math.min(after, at);
        }
        var known = new ArrayList<IsiKolom>();
        for (int i = 0; i < isi.size(); i++) {
            boolean column = isi.get(i) == IsiKolom.ASING && i > uraian && i < after;
            known.add(column ? IsiKolom.SATU_PELAKSANA : isi.get(i));
        }
        return known;
    }

    /** The trimmed cell of the first column with that content; blank when there is no such column. */
    String cell(List<String> row, IsiKolom which) {
        int at = isi.indexOf(which);
        return at < 0 ? "" : cell(row, at).strip();
    }

    /** The pelaksana of a row: those whose own columns are not empty, and those it names. */
    List<String> pelaksana(List<String> row) {
        var names = new ArrayList<String>();
        for (int i = 0; i < isi.size(); i++) {
            String sel = cell(row, i).strip();
            if (isi.get(i) == IsiKolom.SATU_PELAKSANA && !sel.isEmpty()) {
                names.add(nama.get(i));
            } else if (isi.get(i) == IsiKolom.PELAKSANA) {
                names.addAll(DaftarKetik.of(sel.replace(';', '\n')));
            }
        }
        return names.stream().distinct().toList();
    }

    /** What each column was taken for, in words: "Kolom 2: Kegiatan". */
    List<String> names() {
        var names = new ArrayList<String>();
        for (int i = 0; i < isi.size(); i++) {
            IsiKolom isiKolom = isi.get(i);
            String what = isiKolom == IsiKolom.SATU_PELAKSANA ? isiKolom.kata() + " " + nama.get(i) : isiKolom.kata();
            if (isiKolom != IsiKolom.KOSONG) {
                names.add("Kolom " + (i + 1) + ": " + what);
            }
        }
        return names;
    }

    List<Masalah> masalah() {
        var masalah = new ArrayList<Masalah>();
        for (int i = 0; i < isi.size(); i++) {
            if (isi.get(i) == IsiKolom.ASING) {
                String head = nama.get(i).isEmpty() ? "" : " \"" + nama.get(i) + "\"";
                masalah.add(Masalah.peringatan(
                        "Kolom " + (i + 1) + head + " tidak dikenal dan tidak ditempel.",
                        "Tabel yang ditempel",
                        "Beri kolomnya judul seperti pada formulir, atau salin isinya" + " sendiri."));
            } else if (isi.get(i) != IsiKolom.SATU_PELAKSANA
                    && isi.get(i) != IsiKolom.KOSONG
                    && isi.indexOf(isi.get(i)) < i) {
                masalah.add(Masalah.peringatan(
                        "Ada lebih dari satu kolom " + isi.get(i).kata() + "; hanya yang pertama ditempel.",
                        "Tabel yang ditempel",
                        "Gabungkan kolomnya sebelum disalin."));
            }
        }
        return masalah;
    }

    static String cell(List<String> row, int at) {
        return at < row.size() ? row.get(at) : "";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The letters of a name in lower case, without blanks and punctuation. */
    static String bare(String nama) {
        return oneLine(nama).toLowerCase(Locale.ROOT);
    }
}
