package id.langkah.pdf;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.Tanggal;
import java.time.LocalDate;

/** Blocks in which papers are signed. What is not filled is left to a pen. */
final class PageSignature {
    static final String DOTS = ".".repeat(40);

    private static final double ROOM_TO_SIGN = 52;

    private final Document document;
    private final double size;

    PageSignature(Document document, double size) {
        this.document = document;
        this.size = size;
    }

    /** The official's, under place and date. */
    Block official(double width, Kantor kantor, LocalDate tanggal) {
        Pejabat pejabat = kantor.penandatangan();
        String kota = kantor.kota().isBlank() ? ".".repeat(20) : kantor.kota();
        var block = new Block(width);
        block.centred(document.regular, size, kota + ", " + Tanggal.panjang(tanggal));
        block.centred(document.regular, size, or(pejabat.jabatan()));
        block.gap(document.regular, ROOM_TO_SIGN);
        if (pejabat.nama().isBlank()) {
            block.centred(document.regular, size, DOTS);
        } else {
            block.underlined(document.bold, size, pejabat.nama());
        }
        if (!pejabat.pangkat().isBlank()) {
            block.centred(document.regular, size, pejabat.pangkat());
        }
        return block.centred(document.regular, size, "NIP. " + or(pejabat.nipTercetak()));
    }

    /** A person's, under what he signs for and over the day. */
    Block person(double width, String what, String nama, String hari) {
        var block = new Block(width);
        block.centred(document.regular, size, what);
        block.gap(document.regular, ROOM_TO_SIGN);
        if (nama.isBlank()) {
            block.centred(document.regular, size, DOTS);
        } else {
            block.underlined(document.bold, size, nama);
        }
        return block.centred(document.regular, size, hari.isBlank() ? "Tanggal " + ".".repeat(24) : "Tanggal " + hari);
    }

    private static String or(String text) {
        return text.isBlank() ? DOTS : text;
    }
}
