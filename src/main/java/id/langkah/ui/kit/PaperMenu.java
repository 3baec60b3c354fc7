package id.langkah.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** A menu of papers; each can be opened in the system's viewer or saved as a file. */
public final class PaperMenu extends MenuButton {
    /** The filter for PDF files in file dialogs. */
    public static final FilePicker.Filter PDF = FilePicker.Filter.of("PDF", "pdf");

    /** The filter for workbooks in file dialogs. */
    public static final FilePicker.Filter EXCEL = FilePicker.Filter.of("Excel", "xlsx");

    /** The filter for Word documents in file dialogs. */
    public static final FilePicker.Filter WORD = FilePicker.Filter.of("Word", "docx");

    private final Kit kit;

    public PaperMenu(String text, Kit kit) {
        super(text, new Icon(MaterialDesignP.PRINTER_OUTLINE));
        this.kit = kit;
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /**
     * Adds an item that writes a temporary PDF and opens it.
     *
     * @param name the file name with its ending
     * @param write writes the file and then runs what follows
     */
    public PaperMenu look(String item, String name, BiConsumer<Path, Runnable> write) {
        getItems().add(item(item, MaterialDesignE.EYE_OUTLINE, () -> show(name, write)));
        return this;
    }

    /**
     * Adds an item that writes a file to a place the user chooses; it can then be opened.
     *
     * @param name the file name that is offered, with its ending
     * @param write writes the file and then runs what follows
     */
    public PaperMenu keep(String item, String name, FilePicker.Filter filter, BiConsumer<Path, Runnable> write) {
        getItems()
                .add(item(
                        item,
                        MaterialDesignC.CONTENT_SAVE_OUTLINE,
                        () -> save(item.replace("…", ""), name, filter, write)));
        return this;
    }

    /**
     * A menu for one paper that can be opened, or saved as PDF, Word document or workbook.
     *
     * @param name the file name without its ending
     * @param write writes the format that the file's ending tells, and passes on the file written,
     *     which has another name when the existing one was edited
     */
    public PaperMenu paper(String paper, String name, BiConsumer<Path, Consumer<Path>> write) {
        var menu = new Menu(paper);
        menu.getItems().setAll(ways(paper, name, write));
        getItems().add(menu);
        return this;
    }

    /** Like {@link #paper}, but adds the items directly instead of a submenu. */
    public PaperMenu whole(String paper, String name, BiConsumer<Path, Consumer<Path>> write) {
        getItems().addAll(ways(paper, name, write));
        return this;
    }

    private List<MenuItem> ways(String paper, String name, BiConsumer<Path, Consumer<Path>> write) {
        String title = "Simpan " + paper;
        return List.of(
                item(
                        "Lihat dan cetak (PDF)",
                        MaterialDesignE.EYE_OUTLINE,
                        () -> show(name + ".pdf", (file, done) -> write.accept(file, written -> done.run()))),
                item(
                        "Simpan sebagai PDF…",
                        MaterialDesignF.FILE_PDF_BOX,
                        () -> saveBeside(title, name + ".pdf", PDF, write)),
                item(
                        "Simpan sebagai Word…",
                        MaterialDesignM.MICROSOFT_WORD,
                        () -> saveBeside(title, name + ".docx", WORD, write)),
                item(
                        "Simpan sebagai Excel…",
                        MaterialDesignM.MICROSOFT_EXCEL,
                        () -> saveBeside(title, name + ".xlsx", EXCEL, write)));
    }

    private void saveBeside(
            String title, String name, FilePicker.Filter filter, BiConsumer<Path, Consumer<Path>> write) {
        kit.files()
                .save(title, "cetak", name, filter)
                .ifPresent(file -> write.accept(file, written -> told(file, written)));
    }

    /** Writes a temporary PDF and opens it. */
    public void show(String name, BiConsumer<Path, Runnable> write) {
        Path file = TemporaryFile.of("cetak", name);
        write.accept(file, () -> kit.open().accept(file));
    }

    /** Writes a file to a place that the user chooses. */
    public void save(String title, String name, FilePicker.Filter filter, BiConsumer<Path, Runnable> write) {
        kit.files().save(title, "cetak", name, filter).ifPresent(file -> write.accept(file, () -> told(file)));
    }

    private static MenuItem item(String text, Ikon icon, Runnable run) {
        return MenuAct.of(text, icon, run).item();
    }

    private void told(Path file) {
        told(file, file);
    }

    private void told(Path wanted, Path written) {
        String edited =
                wanted.equals(written) ? "" : "\"" + wanted.getFileName() + "\" sudah disunting, jadi tidak ditimpa. ";
        kit.written(edited + "Ditulis: " + written.getFileName() + ".", written);
    }
}
