package id.langkah.ui.cari;

import id.langkah.domain.KataCari;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Text in which search words are highlighted. */
final class LitText extends TextFlow {
    private final String styleClass;

    /**
     * An empty text.
     *
     * @param styleClass the style class of its words: {@code lit-strong} or {@code lit-muted}
     */
    LitText(String styleClass) {
        this.styleClass = styleClass;
    }

    /** Shows a text; it takes no room when it is blank. */
    void set(String text, String sought) {
        getChildren()
                .setAll(KataCari.potongan(text, sought).stream()
                        .map(potongan -> piece(potongan.teks(), potongan.cocok()))
                        .toList());
        setVisible(!text.isBlank());
        setManaged(!text.isBlank());
    }

    private Text piece(String teks, boolean lit) {
        var piece = new Text(teks);
        piece.getStyleClass().add(styleClass);
        if (lit) {
            piece.getStyleClass().add("lit");
        }
        return piece;
    }
}
