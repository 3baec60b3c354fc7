package id.langkah.ui.pustaka;

import id.langkah.domain.NamaBerkas;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.sop.AsalSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MenuAct;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PaperMenu;
import id.langkah.ui.kit.RowMenu;
import id.langkah.ui.kit.TemporaryFile;
import id.langkah.ui.kit.bagan.BaganPane;
import id.langkah.ui.pustaka.SopModel.Tampilan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The screen with one SOP: its aktivitas, identity page, versions and runs. */
public final class SopView implements Screen {
    private static final FilePicker.Filter JSON = FilePicker.Filter.of("SOP (JSON)", "json");

    private final SopModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final LongConsumer start;
    private final Page page = new Page("SOP");
    private final TabPane tabs = new TabPane();

    /** @param start asks for the title of a new run of the SOP with that number and starts it */
    public SopView(SopModel model, Kit kit, Navigator navigator, LongConsumer start) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.start = start;
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText("Bagian SOP");
        page.before(Buttons.icon(MaterialDesignA.ARROW_LEFT, "Kembali ke daftar SOP", this::leave));
        model.shown().addListener((property, before, now) -> now.ifPresent(this::show));
        model.gone().addListener((property, before, gone) -> {
            if (gone) {
                showGone();
            }
        });
    }

    private void leave() {
        navigator.go(new Destination.Pustaka());
    }

    private void showGone() {
        page.title().setText("SOP");
        page.subtitle().setText("");
        page.actions();
        page.content(new EmptyState(
                MaterialDesignF.FILE_DOCUMENT_REMOVE_OUTLINE,
                "SOP ini tidak ada lagi",
                "SOP ini sudah dihapus dari pustaka.",
                Action.primary("Kembali ke daftar SOP", this::leave)));
    }

    private void show(Tampilan now) {
        Sop sop = now.versi().sop();
        FormSop form = FormSop.of(sop, now.judul());
        page.title().setText(sop.nama());
        page.subtitle().setText(subtitle(now));
        page.actions(buttons(now).toArray(Node[]::new));
        int chosen = Math.max(0, tabs.getSelectionModel().getSelectedIndex());
        tabs.getTabs()
                .setAll(
                        new Tab("Aktivitas", new AktivitasTable(sop, form.judul())),
                        new Tab("Bagan", new BaganPane(sop, BaganPane.Kolom.SEMUA, now.judul())),
                        new Tab("Identitas", Page.scrolled(new IdentitasPanel(form))),
                        new Tab("Versi dan pengerjaan", Page.scrolled(new VersiPanel(model, navigator, now))));
        tabs.getSelectionModel().select(chosen);
        page.content(tabs);
    }

    private static String subtitle(Tampilan now) {
        Sop sop = now.versi().sop();
        String nomor = sop.nomor().isBlank() ? "Belum bernomor" : "Nomor " + sop.nomor();
        String menit = now.menit().isPresent()
                ? " · waktu baku " + now.jam().lama(now.menit().getAsLong())
                : "";
        return nomor
                + (now.versi().status() == Status.KONSEP
                        ? " · "
                        : " · versi " + now.versi().versi() + " · ")
                + now.versi().status().kata()
                + " · "
                + sop.aktivitas().size()
                + " aktivitas"
                + menit;
    }

    private List<Node> buttons(Tampilan now) {
        Status status = now.versi().status();
        boolean draftOnly = status == Status.KONSEP && now.isNewest();
        var acts = new ArrayList<MenuAct>();
        if (!draftOnly) {
            acts.add(MenuAct.of(
                    now.konsep().isPresent() ? "Lanjutkan menulis konsep" : "Tulis versi baru",
                    MaterialDesignP.PENCIL_OUTLINE,
                    this::revise));
        }
        acts.add(MenuAct.of(
                "Monitoring dan evaluasi",
                MaterialDesignC.CHECKBOX_MARKED_OUTLINE,
                () -> navigator.go(new Destination.Evaluasi(now.versi().sopId()))));
        now.asal().ifPresent(asal -> {
            acts.add(MenuAct.of("Buka berkas aslinya", MaterialDesignF.FILE_EYE_OUTLINE, () -> openOriginal(asal)));
            acts.add(MenuAct.of(
                    "Simpan salinan berkas aslinya…", MaterialDesignC.CONTENT_SAVE_OUTLINE, () -> keepOriginal(asal)));
        });
        acts.add(
                MenuAct.of("Salin menjadi SOP baru", MaterialDesignC.CONTENT_DUPLICATE, () -> model.copy(this::write)));
        if (now.isNewest() && status == Status.DICABUT) {
            acts.add(MenuAct.of("Berlakukan kembali", MaterialDesignR.RESTORE, model::reinstate));
        }
        if (now.isNewest() && status == Status.BERLAKU) {
            acts.add(MenuAct.danger("Cabut SOP", MaterialDesignC.CLOSE_CIRCLE_OUTLINE, this::withdraw));
        }
        if (now.isNewest() && now.pengerjaan().isEmpty()) {
            acts.add(MenuAct.danger("Hapus SOP", MaterialDesignT.TRASH_CAN_OUTLINE, this::delete));
        }
        var more = new MenuButton("Lainnya");
        more.getItems().setAll(RowMenu.items(acts));
        if (draftOnly) {
            return List.of(
                    print(now.versi().sop()),
                    more,
                    Buttons.primary("Lanjutkan menulis", MaterialDesignP.PENCIL_OUTLINE, () -> write(now.versi())));
        }
        Button run = Buttons.primary(
                "Mulai pengerjaan",
                MaterialDesignP.PLAY,
                () -> start.accept(now.versi().sopId()));
        run.setDisable(status != Status.BERLAKU);
        return List.of(print(now.versi().sop()), more, run);
    }

    private Node print(Sop sop) {
        String name = NamaBerkas.ofTitle(FormSop.nama(sop));
        return new PaperMenu("Cetak", kit)
                .look("Lihat dan cetak (PDF)", name + ".pdf", model::print)
                .look(
                        "Lihat Lembar Kerja (PDF)",
                        NamaBerkas.ofTitle("Lembar Kerja " + sop.nama()) + ".pdf",
                        model::printLembarKerja)
                .keep("Simpan sebagai PDF…", name + ".pdf", PaperMenu.PDF, model::print)
                .keep("Simpan sebagai Excel…", name + ".xlsx", PaperMenu.EXCEL, model::print)
                .keep("Simpan sebagai JSON…", name + ".json", JSON, model::print);
    }

    /** Opens a copy of the office's file with the system's program; a file that may run a program is only saved. */
    private void openOriginal(AsalSop asal) {
        if (asal.mayRun()) {
            kit.dialogs()
                    .confirm(
                            "Berkas ini tidak dibuka",
                            "\"" + asal.nama() + "\" dapat menjalankan program di komputer ini. Simpan salinannya,"
                                    + " lalu periksa dengan antivirus sebelum dibuka.",
                            Action.plain("Simpan salinan…", () -> keepOriginal(asal)));
            return;
        }
        Path copy = TemporaryFile.of("lampiran", NamaBerkas.safe(asal.nama(), "sop"));
        model.export(asal, copy, () -> kit.open().accept(copy));
    }

    private void keepOriginal(AsalSop asal) {
        String name = NamaBerkas.safe(asal.nama(), "sop");
        int dot = name.lastIndexOf('.');
        kit.files()
                .save(
                        "Simpan salinan berkas asli",
                        "impor",
                        name,
                        FilePicker.Filter.of("Berkas asli", dot < 0 ? "bin" : name.substring(dot + 1)))
                .ifPresent(file -> model.export(asal, file, () -> kit.toasts().done("Salinan disimpan.")));
    }

    private void revise() {
        model.revise(this::write);
    }

    private void write(VersiSop draft) {
        navigator.go(new Destination.Penulisan(draft.id()));
    }

    private void delete() {
        kit.dialogs()
                .confirm(
                        "Hapus SOP ini?",
                        "Semua versinya dihapus dari pustaka. SOP ini belum pernah dikerjakan.",
                        Action.danger("Hapus SOP", () -> model.delete(this::leave)));
    }

    private void withdraw() {
        kit.dialogs()
                .confirm(
                        "Cabut SOP ini?",
                        "SOP tidak dapat dipakai untuk pengerjaan baru. Yang sedang berjalan tetap"
                                + " dapat diselesaikan.",
                        Action.danger("Cabut SOP", model::withdraw));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void refresh() {
        model.load();
    }
}
