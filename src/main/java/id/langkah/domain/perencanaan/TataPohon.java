package id.langkah.domain.perencanaan;

import id.langkah.domain.bagan.Bidang;
import id.langkah.domain.bagan.TextWidth;
import id.langkah.domain.bagan.Titik;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.perencanaan.KotakPohon.BarisKotak;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Lays out a pohon kinerja page by page. */
final class TataPohon {
    /** The fraction of the width used for text, since some letters are wider than estimated. */
    private static final double CAUTION = 0.94;

    private final Renstra renstra;
    private final PohonKinerja pohon;
    private final BaganPohon.Ukuran ukuran;
    private final TextWidth biasa;
    private final TextWidth tebal;
    private final List<TingkatPohon> kolom;
    private final double sela;
    private final double lebarKotak;
    private final double baris;
    private final double kepala;
    private final double tepi;
    private final List<HalamanPohon> halaman = new ArrayList<>();
    private final Map<TingkatPohon, Double> bawah = new HashMap<>();
    private Map<Integer, KotakPohon> ada = new HashMap<>();
    private List<KotakPohon> kotak = new ArrayList<>();
    private List<List<Titik>> garis = new ArrayList<>();

    TataPohon(Renstra renstra, BaganPohon.Ukuran ukuran) {
        this.renstra = renstra;
        this.pohon = renstra.pohon();
        this.ukuran = ukuran;
        this.biasa = new TextWidth(ukuran.huruf(), false);
        this.tebal = new TextWidth(ukuran.huruf(), true);
        this.kolom = Stream.of(TingkatPohon.values())
                .filter(tingkat -> pohon.simpul().stream().anyMatch(simpul -> simpul.tingkat() == tingkat))
                .toList();
        this.sela = 2.2 * ukuran.huruf();
        int many = Math.max(1, kolom.size());
        this.lebarKotak = (ukuran.lebar() - (many - 1) * sela) / many;
        this.baris = 1.3 * ukuran.huruf();
        this.kepala = 1.7 * ukuran.huruf();
        this.tepi = 0.5 * ukuran.huruf();
    }

    List<HalamanPohon> draw() {
        pohon.akar().forEach(at -> branch(at, OptionalInt.empty()));
        end();
        return halaman;
    }

    private double tinggiHalaman() {
        return halaman.isEmpty() ? ukuran.pertama() : ukuran.berikut();
    }

    /** The upper edge of a node's frame: level with its parent, or below everything at its right. */
    private double below(TingkatPohon tingkat) {
        return kolom.stream()
                .filter(other -> other.compareTo(tingkat) >= 0)
                .mapToDouble(other -> bawah.getOrDefault(other, -sela / 2) + sela / 2)
                .max()
                .orElse(0);
    }

    private void branch(int at, OptionalInt induk) {
        SimpulPohon simpul = pohon.get(at);
        List<Line> lines = lines(simpul);
        double top = below(simpul.tingkat());
        boolean first = induk.isPresent() && pohon.anak(induk.getAsInt()).getFirst() == at;
        if (first && ada.containsKey(induk.getAsInt())) {
            top = Math.max(top, ada.get(induk.getAsInt()).bidang().y());
        }
        if (top > 0 && top + tinggi(Math.min(lines.size(), 6)) > tinggiHalaman()) {
            top = next(at);
        }
        int from = 0;
        do {
            int room = Math.max(1, (int) ((tinggiHalaman() - top - kepala - 2 * tepi) / baris));
            int to = Math.min(lines.size(), from + (tinggiHalaman() == Double.POSITIVE_INFINITY ? lines.size() : room));
            put(at, top, lines.subList(from, to), from > 0);
            from = to;
            if (from < lines.size()) {
                top = next(at);
            }
        } while (from < lines.size());
        for (int anak : pohon.anak(at)) {
            branch(anak, OptionalInt.of(at));
        }
    }

    private double tinggi(int many) {
        return kepala + 2 * tepi + many * baris;
    }

    /** Begins a page and repeats the ancestors of the node; returns the upper edge for the node. */
    private double next(int at) {
        end();
        List<Integer> way = pohon.jalur(at);
        for (int above : way.subList(0, way.size() - 1)) {
            List<Line> nama = wrap(pohon.get(above).uraian(), true);
            put(above, 0, nama.subList(0, Math.min(nama.size(), 4)), true);
        }
        return 0;
    }

    private void end() {
        if (!kotak.isEmpty()) {
            double tinggi = kotak.stream()
                    .mapToDouble(butir -> butir.bidang().bawah())
                    .max()
                    .orElse(0);
            halaman.add(new HalamanPohon(kotak, garis, tinggi));
        }
        kotak = new ArrayList<>();
        garis = new ArrayList<>();
        ada = new HashMap<>();
        bawah.clear();
    }

    private void put(int at, double top, List<Line> lines, boolean lanjutan) {
        SimpulPohon simpul = pohon.get(at);
        double x = kolom.indexOf(simpul.tingkat()) * (lebarKotak + sela);
        double height = tinggi(Math.max(1, lines.size()));
        var written = new ArrayList<BarisKotak>();
        double y = top + kepala + tepi;
        for (Line line : lines) {
            y += baris;
            written.add(new BarisKotak(line.teks(), x + tepi, y - 0.3 * baris, line.tebal()));
        }
        String judul = simpul.tingkat().kata() + (lanjutan ? " (lanjutan)" : "");
        var frame = new KotakPohon(
                at,
                simpul.tingkat(),
                new Bidang(x, top, lebarKotak, height),
                new Bidang(x, top, lebarKotak, kepala),
                judul,
                written,
                lanjutan);
        kotak.add(frame);
        bawah.put(simpul.tingkat(), top + height);
        join(at, frame);
        ada.put(at, frame);
    }

    /** Draws the line from a node's parent. */
    private void join(int at, KotakPohon frame) {
        OptionalInt induk = pohon.induk(at);
        if (induk.isEmpty() || !ada.containsKey(induk.getAsInt()) || ada.containsKey(at)) {
            return;
        }
        KotakPohon above = ada.get(induk.getAsInt());
        double x = above.bidang().kanan() + sela / 2;
        Titik from = new Titik(above.bidang().kanan(), above.pegangan());
        Titik to = new Titik(frame.bidang().x(), frame.pegangan());
        garis.add(
                from.y() == to.y()
                        ? List.of(from, to)
                        : List.of(from, new Titik(x, from.y()), new Titik(x, to.y()), to));
    }

    private record Line(String teks, boolean tebal) {}

    private List<Line> wrap(String teks, boolean bold) {
        double room = CAUTION * (lebarKotak - 2 * tepi);
        return (bold ? tebal : biasa)
                .wrap(teks, room).stream().map(line -> new Line(line, bold)).toList();
    }

    /** The lines in a node's frame: wording, indicators with their last target, penanggung jawab. */
    private List<Line> lines(SimpulPohon simpul) {
        String kode = simpul.kode().isEmpty() ? "" : simpul.kode() + " ";
        String nama = simpul.uraian().isEmpty() ? "(belum diisi)" : simpul.uraian();
        var lines = new ArrayList<>(wrap(kode + nama, true));
        for (IndikatorRenstra butir : simpul.indikator()) {
            lines.addAll(wrap("• " + butir.nama() + target(butir), false));
        }
        if (!simpul.penanggungJawab().isEmpty()) {
            lines.addAll(wrap("PJ: " + simpul.penanggungJawab(), false));
        }
        return lines;
    }

    private String target(IndikatorRenstra butir) {
        Nilai last = butir.target(renstra.akhir());
        String satuan = butir.pokok().ukuran().satuan();
        return last.isFilled() ? " (" + renstra.akhir() + ": " + (last.tampak() + " " + satuan).strip() + ")" : "";
    }
}
