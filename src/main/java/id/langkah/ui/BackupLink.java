package id.langkah.ui;

import id.langkah.ui.kit.Buttons;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;

/** The link at the bottom that tells how well the office's data are backed up. */
final class BackupLink {
    private static final PseudoClass UNSAFE = PseudoClass.getPseudoClass("unsafe");

    private final WindowParts parts;
    private final Button link;

    /** @param open opens the settings */
    BackupLink(WindowParts parts, Runnable open) {
        this.parts = parts;
        link = Buttons.link("", open);
        link.getStyleClass().add("terjaga");
        link.setVisible(false);
    }

    Button node() {
        return link;
    }

    /** Updates the backup status, since an action may have made a backup. */
    void ask() {
        parts.background().run(parts.terjaga(), this::show);
    }

    private void show(BackupStatus now) {
        link.setText(now.kalimat());
        link.setVisible(true);
        link.pseudoClassStateChanged(UNSAFE, !now.aman());
    }
}
