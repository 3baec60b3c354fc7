package id.langkah.ui.perencanaan;

import id.langkah.domain.Angka;
import id.langkah.domain.BacaanAngka;
import id.langkah.domain.Masalah;
import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.AnggaranTahun;
import id.langkah.domain.perencanaan.BarisSerapan;
import id.langkah.domain.perencanaan.PemeriksaAnggaran;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.perencanaan.TemuanPohon;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetEdit;
import id.langkah.ui.kit.TallPane;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The budget of a year as a sheet: pagu, spending per quarter, serapan and efisiensi. */
final class AnggaranPanel implements Screen {
    private final PerencanaanModel model;
    private final Kit kit;
    private final RenstraDialog dialog;
    private final Runnable toTree;
    private final TallPane all = new TallPane();
    private final Sheet<BarisUang> sheet;
    private final Choice<Triwulan> sampai;
    private final Button temuan = Buttons.link("", this::findings);
    private final Label jumlah = ScreenText.body("");
    private final FlowPane bottom = new FlowPane(jumlah, temuan);
    private final FlowPane tools = new FlowPane();
    private Triwulan quarter;
    private List<KolomUang> kolom = List.of();

    /** @param toTree opens the tab of the tree */
    AnggaranPanel(PerencanaanModel model, Kit kit, Runnable toTree) {
        this.model = model;
        this.kit = kit;
        this.dialog = new RenstraDialog(model, kit);
        this.toTree = toTree;
        RencanaMasuk masuk = new RencanaMasuk(model, kit);
        this.quarter = Triwulan.ofBulan(model.today().getMonthValue());
        sheet = new Sheet<>("Anggaran", row -> false, this::typed);
        sheet.clipboard(Tempelan::read, Tempelan::write);
        sheet.history(model.uang()::undoMoney, () -> {});
        sheet.refusing(edit ->
                KataAnggaran.refusal(edit.text()).map(masalah -> (masalah.pesan() + " " + masalah.saran()).strip()));
        sampai = new Choice<>("Sampai triwulan", triwulan -> "s.d. " + triwulan.kata(), this::upTo);
        sampai.offer(List.of(Triwulan.values()), quarter);
        columns();
        Button undo = Buttons.withKeys(
                Buttons.icon(MaterialDesignU.UNDO, "Urungkan isian", model.uang()::undoMoney), "Ctrl+Z");
        undo.disableProperty().bind(model.uang().canUndoUang().not());
        tools.getStyleClass().addAll("page-tools", "kinerja-alat");
        tools.getChildren()
                .setAll(
                        sampai,
                        undo,
                        Buttons.plain("Tempel tabel…", MaterialDesignC.CONTENT_PASTE, () -> with(masuk::paste)),
                        Buttons.plain(
                                "Baca dari Excel…", MaterialDesignF.FILE_EXCEL_OUTLINE, () -> with(masuk::choose)),
                        Buttons.plain(
                                "Anggaran perubahan…",
                                MaterialDesignF.FILE_DOCUMENT_EDIT_OUTLINE,
                                () -> new PerubahanDialog(model, kit).open()));
        bottom.getStyleClass().addAll("button-row", "kinerja-aksi");
        temuan.managedProperty().bind(temuan.visibleProperty());
        all.getStyleClass().add("kinerja-bagian");
        model.data().subscribe(this::show);
    }

    private void with(Consumer<Renstra> act) {
        model.data().get().renstra().ifPresent(act);
    }

    private void upTo(Triwulan chosen) {
        quarter = chosen;
        columns();
        show(model.data().get());
    }

    private void columns() {
        kolom = KolomUang.semua(quarter);
        sheet.columns(kolom.stream().map(KolomUang::sheet).toList());
    }

    private void show(RencanaTahun now) {
        Optional<Renstra> renstra = now.renstra();
        AnggaranTahun anggaran = now.anggaran();
        boolean none = renstra.isEmpty() || anggaran.baris().isEmpty();
        all.setTop(none ? null : tools);
        all.setBottom(none ? null : bottom);
        if (none) {
            all.setCenter(renstra.isEmpty() ? BelumAda.of(now, dialog) : withoutPrograms());
            return;
        }
        List<BarisSerapan> baris = BarisSerapan.of(renstra.get(), anggaran, quarter, now.indikator(), now.pengaturan());
        sheet.rows(baris.stream().map(butir -> BarisUang.of(butir, anggaran)).toList());
        jumlah.setText(KataAnggaran.total(anggaran, quarter));
        int found = PemeriksaAnggaran.check(anggaran).size();
        temuan.setText(found + " peringatan");
        temuan.setVisible(found > 0);
        all.setCenter(sheet);
    }

    private void findings() {
        kit.dialogs()
                .masalah(
                        "Peringatan anggaran",
                        PemeriksaAnggaran.check(model.data().get().anggaran()).stream()
                                .map(TemuanPohon::masalah)
                                .toList());
    }

    private Node withoutPrograms() {
        return Page.filling(new EmptyState(
                MaterialDesignC.CASH_MULTIPLE,
                "Belum ada program",
                "Anggaran diisi per program, kegiatan, atau sub kegiatan yang ada di Pohon Kinerja.",
                Action.plain("Tempel tabel anggaran…", () -> with(new RencanaMasuk(model, kit)::paste)),
                Action.primary("Ke Pohon Kinerja", toTree)));
    }

    private void typed(List<SheetEdit<BarisUang>> edits) {
        var wrong = new ArrayList<Masalah>();
        Map<Long, Anggaran> changed = new HashMap<>();
        for (SheetEdit<BarisUang> edit : edits) {
            KataAnggaran.refusal(edit.text()).ifPresent(wrong::add);
            long id = edit.row().simpul().id();
            Anggaran now = changed.getOrDefault(id, edit.row().isian());
            Optional<BigDecimal> amount =
                    BacaanAngka.isKosong(edit.text()) ? Optional.empty() : Angka.read(edit.text());
            kolom.get(edit.column()).isi().ifPresent(isi -> changed.put(id, isi.apply(now, amount)));
        }
        if (wrong.isEmpty()) {
            model.uang().money(changed);
        } else {
            kit.dialogs().masalah("Isian belum disimpan", wrong);
        }
    }

    @Override
    public Parent node() {
        return all.scroll();
    }

    @Override
    public void shown() {
        if (sheet.current().get().filter(row -> !row.isPita()).isEmpty()) {
            sheet.home();
        }
    }

    @Override
    public Optional<Node> start() {
        return sheet.equals(all.getCenter()) ? Optional.of(sheet) : Optional.empty();
    }

    @Override
    public List<Masalah> unkept() {
        return sheet.unkept("Perencanaan, Anggaran");
    }
}
