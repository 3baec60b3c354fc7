package id.langkah.pdf;

import id.langkah.domain.naskah.Tanda;

/** Draws the signature block of a paper. */
final class PageSignature {
    static final double ROOM_TO_SIGN = 46;

    private final Document document;
    private final double size;

    PageSignature(Document document, double size) {
        this.document = document;
        this.size = size;
    }

    Block block(double width, Tanda tanda) {
        var block = new Block(width);
        tanda.atas().forEach(line -> line(block, line));
        block.gap(document.regular, ROOM_TO_SIGN);
        if (tanda.isBernama()) {
            block.underlined(document.bold, size, tanda.nama());
        } else {
            line(block, tanda.nama());
        }
        tanda.bawah().forEach(line -> line(block, line));
        return block;
    }

    private void line(Block block, String text) {
        if (text.isBlank()) {
            block.gap(document.regular, size * 1.28);
        } else {
            block.centred(document.regular, size, text);
        }
    }
}
