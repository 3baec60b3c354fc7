package id.langkah.pdf;

import id.langkah.domain.bagan.Bidang;
import id.langkah.domain.bagan.Halaman;
import id.langkah.domain.bagan.Label;
import id.langkah.domain.bagan.Panah;
import id.langkah.domain.bagan.Simbol;
import id.langkah.domain.bagan.Titik;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws a page of a flowchart on a sheet. */
final class BaganDrawing {
    private static final double LINE = 0.9;
    private static final double HEAD = 4.2;
    private static final double HEAD_HALF = 1.6;

    /** The height of a segilima above its point, as a fraction of the whole. */
    private static final double SHOULDER = 0.62;

    private final Document document;
    private final Canvas canvas;
    private final double x;
    private final double y;

    BaganDrawing(Document document, Canvas canvas, double x, double y) {
        this.document = document;
        this.canvas = canvas;
        this.x = x;
        this.y = y;
    }

    void draw(Halaman halaman) throws IOException {
        canvas.lineWidth(LINE);
        for (Panah panah : halaman.panah()) {
            draw(panah);
        }
        for (Simbol simbol : halaman.simbol()) {
            draw(simbol);
        }
    }

    private void draw(Panah panah) throws IOException {
        List<Titik> points =
                new ArrayList<>(panah.titik().stream().map(this::on).toList());
        Titik end = points.get(points.size() - 1);
        Titik before = points.get(points.size() - 2);
        if (panah.kepala()) {
            double dx = Math.signum(end.x() - before.x());
            double dy = Math.signum(end.y() - before.y());
            double length = Math.hypot(end.x() - before.x(), end.y() - before.y());
            double head = Math.min(HEAD, 0.9 * length);
            double half = HEAD_HALF * head / HEAD;
            Titik neck = new Titik(end.x() - dx * head, end.y() - dy * head);
            points.set(points.size() - 1, neck);
            canvas.solid(List.of(
                    end,
                    new Titik(neck.x() - dy * half, neck.y() - dx * half),
                    new Titik(neck.x() + dy * half, neck.y() + dx * half)));
        }
        canvas.polyline(points);
        Label label = panah.label();
        if (label != null) {
            write(label.teks(), label.huruf(), label.bidang());
        }
    }

    private void draw(Simbol simbol) throws IOException {
        Bidang bidang = simbol.bidang();
        Titik tengah = bidang.tengah();
        switch (simbol.bentuk()) {
            case KAPSUL -> canvas.capsule(x + bidang.x(), y + bidang.y(), bidang.lebar(), bidang.tinggi());
            case KOTAK -> outline(corners(bidang, bidang.bawah()));
            case BELAH_KETUPAT ->
                outline(List.of(
                        new Titik(tengah.x(), bidang.y()),
                        new Titik(bidang.kanan(), tengah.y()),
                        new Titik(tengah.x(), bidang.bawah()),
                        new Titik(bidang.x(), tengah.y())));
            case SEGILIMA -> {
                double shoulder = bidang.y() + SHOULDER * bidang.tinggi();
                var corners = new ArrayList<Titik>(corners(bidang, shoulder));
                corners.add(3, new Titik(tengah.x(), bidang.bawah()));
                outline(corners);
            }
        }
        if (!simbol.teks().isEmpty()) {
            write(simbol.teks(), simbol.huruf(), simbol.tulisan());
        }
    }

    /** The corners, clockwise from the upper left one. */
    private static List<Titik> corners(Bidang bidang, double bottom) {
        return List.of(
                new Titik(bidang.x(), bidang.y()),
                new Titik(bidang.kanan(), bidang.y()),
                new Titik(bidang.kanan(), bottom),
                new Titik(bidang.x(), bottom));
    }

    private void outline(List<Titik> points) throws IOException {
        canvas.outline(points.stream().map(this::on).toList());
    }

    /** Writes a text in the middle of a rectangle. */
    private void write(String text, double size, Bidang bidang) throws IOException {
        double width = document.regular.width(text, size);
        Titik tengah = on(bidang.tengah());
        canvas.text(document.regular, size, tengah.x() - width / 2, tengah.y() + 0.36 * size, text);
    }

    private Titik on(Titik titik) {
        return new Titik(x + titik.x(), y + titik.y());
    }
}
