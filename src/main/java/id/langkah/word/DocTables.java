package id.langkah.word;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengenalan.Bentuk;
import id.langkah.domain.pengenalan.BerkasDenah;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.Garis;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.Tulisan;
import id.langkah.domain.pengenalan.Ujung;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Produces a {@link Denah} for each table of a document, with the drawings over it. */
final class DocTables {
    private static final int MOST_TABLES = 400;

    private final String berkas;
    private final Element document;
    private final FlowingReader reader;
    private final Sketch sketch = new Sketch();

    DocTables(String berkas, Element document, Optional<Element> numbering, Optional<Element> styles) {
        this.berkas = berkas;
        this.document = document;
        this.reader = new FlowingReader(new TextStyles(styles), new Numbering(numbering));
    }

    BerkasDenah read() {
        Optional<Element> body = document.child("w:body");
        if (body.isEmpty()) {
            return none("Dokumen ini kosong.");
        }
        PageFrame page = PageFrame.of(body.get());
        DocLayout layout = DocLayout.of(reader.read(body.get()), page.width());
        if (layout.tables().isEmpty()) {
            return none("Dokumen ini tidak memuat tabel.");
        }
        var drawings = new DrawingMl(sketch, page);
        var old = new Vml(sketch, page);
        for (Anchored spot : layout.anchored()) {
            sketch.into(spot.table());
            try {
                if (spot.drawing().is("w:drawing")) {
                    drawings.read(spot);
                } else {
                    old.read(spot);
                }
            } catch (IllegalArgumentException e) {
                // A drawing without usable places is counted as skipped.
                sketch.skip();
            }
        }
        return new BerkasDenah(
                berkas, denah(layout.tables()), skipped(layout.tables().size()));
    }

    private BerkasDenah none(String pesan) {
        return new BerkasDenah(
                berkas,
                List.of(),
                List.of(Masalah.galat(
                        pesan,
                        berkas,
                        "Pilih dokumen yang memuat tabel kegiatan SOP: No, Kegiatan, Pelaksana, Mutu Baku.")));
    }

    private List<Masalah> skipped(int tables) {
        List<Masalah> masalah = new ArrayList<>();
        if (sketch.skipped() > 0) {
            masalah.add(Masalah.peringatan(
                    sketch.skipped() + " gambar di dokumen ini tidak terbaca.",
                    berkas,
                    "Bandingkan hasilnya dengan bagan pada dokumen."));
        }
        if (tables > MOST_TABLES) {
            masalah.add(Masalah.peringatan(
                    "Hanya " + MOST_TABLES + " tabel pertama yang dibaca.",
                    berkas,
                    "Pisahkan dokumen ini menjadi beberapa berkas."));
        }
        return masalah;
    }

    private List<Denah> denah(List<LaidTable> tables) {
        List<List<Sketch.Drawn>> over = new ArrayList<>();
        tables.forEach(table -> over.add(new ArrayList<>()));
        for (Sketch.Drawn drawn : sketch.all()) {
            int table = drawn.table() >= 0 ? drawn.table() : tableAt(tables, drawn.petak());
            over.get(table).add(drawn);
        }
        List<Denah> all = new ArrayList<>();
        for (int i = 0; i < Math.min(tables.size(), MOST_TABLES); i++) {
            if (!tables.get(i).isEmpty()) {
                all.add(denah(i, tables.get(i), over.get(i)));
            }
        }
        return all;
    }

    /** The table over which a drawing beside tables lies; otherwise the next table below it, otherwise the last. */
    private static int tableAt(List<LaidTable> tables, Petak petak) {
        for (int i = 0; i < tables.size(); i++) {
            if (!tables.get(i).isEmpty() && petak.tengahY() < tables.get(i).bottom()) {
                return i;
            }
        }
        return tables.size() - 1;
    }

    private Denah denah(int at, LaidTable table, List<Sketch.Drawn> over) {
        String tempat = "Tabel " + (at + 1);
        List<Sketch.Drawn> placed = table.measured() ? over : ByOrder.of(table, over);
        Set<String> known = new HashSet<>();
        List<Bentuk> bentuk = new ArrayList<>();
        List<Tulisan> tulisan = new ArrayList<>();
        List<Petak> gambar = new ArrayList<>();
        double dx = -table.left();
        double dy = -table.top();
        for (Sketch.Drawn drawn : placed) {
            Petak petak = drawn.petak().moved(dx, dy);
            switch (drawn.thing()) {
                case Bentuk b -> {
                    String id = known.add(b.id()) ? b.id() : b.id() + "#" + known.size();
                    known.add(id);
                    bentuk.add(new Bentuk(id, b.jenis(), petak, b.teks(), b.ditebak()));
                }
                case Tulisan t -> tulisan.add(new Tulisan(petak, t.teks()));
                case Petak p -> gambar.add(petak);
                default -> {}
            }
        }
        List<Garis> garis = placed.stream()
                .map(Sketch.Drawn::thing)
                .filter(Garis.class::isInstance)
                .map(Garis.class::cast)
                .map(line -> moved(line, dx, dy, known))
                .toList();
        List<Masalah> masalah = new ArrayList<>();
        if (table.broken() > 0) {
            masalah.add(Masalah.peringatan(
                    table.broken() + " baris tabel ini lebih lebar daripada kolomnya; tabelnya rusak.",
                    tempat,
                    "Periksa setiap kolomnya, atau perbaiki tabelnya di Word lalu pilih lagi."));
        }
        return new Denah(tempat, "", 0, table.before(), table.kisi(), bentuk, garis, tulisan, gambar, masalah);
    }

    private static Garis moved(Garis line, double dx, double dy, Set<String> known) {
        return new Garis(
                moved(line.mulai(), dx, dy, known),
                line.belokan().stream()
                        .map(corner -> moved(corner, dx, dy, known))
                        .toList(),
                moved(line.akhir(), dx, dy, known),
                line.panahMulai(),
                line.panahAkhir());
    }

    private static Ujung moved(Ujung end, double dx, double dy, Set<String> known) {
        @Nullable String to = end.bentuk();
        return new Ujung(end.x() + dx, end.y() + dy, to != null && known.contains(to) ? to : null);
    }
}
