package id.langkah.excel.kit;

import id.langkah.domain.kinerja.Kategori;

/**
 * A colour for the cells of a column that hold a word. It is a conditional format, so it follows
 * when a formula changes the word.
 *
 * @param key the key of the column
 */
public record Shade(String key, String word, Colour colour) {

    /** Pale colours, on which black text stays legible, also on a grey printer. */
    public enum Colour {
        GREEN(0xC6, 0xE7, 0xCE),
        LIME(0xE3, 0xF1, 0xC8),
        YELLOW(0xFF, 0xF2, 0xC2),
        ORANGE(0xFC, 0xDF, 0xC0),
        RED(0xF8, 0xCF, 0xCC);

        private final int red;
        private final int green;
        private final int blue;

        Colour(int red, int green, int blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }

        public byte[] rgb() {
            return new byte[] {(byte) red, (byte) green, (byte) blue};
        }
    }

    public static Shade of(String key, Kategori kategori) {
        return new Shade(
                key,
                kategori.nama(),
                switch (kategori.warna()) {
                    case HIJAU -> Colour.GREEN;
                    case HIJAU_MUDA -> Colour.LIME;
                    case KUNING -> Colour.YELLOW;
                    case JINGGA -> Colour.ORANGE;
                    case MERAH -> Colour.RED;
                });
    }
}
