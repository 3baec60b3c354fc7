package id.langkah.ui.kinerja.angka;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.ui.Navigator;
import id.langkah.ui.kinerja.bukti.BuktiMasuk;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.Tab;
import id.langkah.ui.kinerja.perbaikan.PerbaikanDialog;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.BesidePane;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.FileDrop;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetEdit;
import id.langkah.ui.kit.TallPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The figures of a quarter or year as a sheet, with details of the figure at the cursor. */
public final class RealisasiPanel implements Tab {

    private final KinerjaModel kinerja;
    private final RealisasiModel model;
    private final Kit kit;
    private final PerbaikanDialog perbaikan;
    private final Sheet<Baris> sheet;
    private final NilaiDipilih dipilih;
    private final SampingPanel samping;
    private final BesidePane split;
    private final TallPane all = new TallPane();
    private final RealisasiTools tools;
    private final NilaiBar bar;
    private final Node empty;
    private final PauseTransition rest = new PauseTransition(Duration.millis(120));

    /**
     * @param bukti receives files dropped on a row
     * @param indikator opens the tab of indicators
     */
    public RealisasiPanel(
            KinerjaModel kinerja,
            Kit kit,
            Navigator navigator,
            PerbaikanDialog perbaikan,
            BuktiMasuk bukti,
            Runnable indikator) {
        this.kinerja = kinerja;
        this.kit = kit;
        this.perbaikan = perbaikan;
        model = new RealisasiModel(kinerja);
        sheet = new Sheet<>("Realisasi", row -> row instanceof Baris.Sasaran, this::typed);
        dipilih = new NilaiDipilih(
                model, sheet, KolomRealisasi.of(kinerja.lingkup().get(), List.of()));
        sheet.setPlaceholder(ScreenText.muted("Tidak ada indikator yang cocok."));
        sheet.clipboard(Tempelan::read, Tempelan::write);
        sheet.history(dipilih::undo, dipilih::redo);
        sheet.refusing(edit -> dipilih.isi(edit).flatMap(model::wrong));
        sheet.onLocked(edit ->
                dipilih.isi(edit).ifPresent(isi -> perbaikan.propose(isi.angka().realisasi(isi.masa()), isi.teks())));
        samping = new SampingPanel(kinerja, model, kit, perbaikan::show);
        split = new BesidePane(sheet, samping, "Rincian", "Rincian nilai di samping tabel");
        split.on(this::tell, samping::keep);
        FileDrop.onRows(
                sheet,
                row -> row.angka().flatMap(dipilih::masa).isPresent(),
                (row, files) -> bukti.take(files, row.angka().flatMap(dipilih::kunci)));
        sheet.onOpen(row -> split.open());
        sheet.setContextMenu(
                new NilaiMenu(sheet, dipilih, bukti, navigator, split::open, this::history, this::propose));
        empty = Page.filling(new EmptyState(
                MaterialDesignC.CHART_BOX_OUTLINE,
                "Belum ada indikator pada tahun ini",
                "Buat atau tempel indikator dan targetnya dahulu; sesudah itu realisasi" + " dapat diisi di sini.",
                Action.primary("Buat indikator", indikator)));
        tools = new RealisasiTools(kinerja, model, kit, dipilih::undo, dipilih::redo, split.toggle());
        bar = new NilaiBar(this::act, this::propose);
        all.getStyleClass().add("kinerja-bagian");
        rest.setOnFinished(event -> tell());
        sheet.onMove(this::follow);
        sheet.current().addListener(row -> follow());
        model.rows().addListener(rows -> show(model.rows().get()));
        kinerja.data().addListener(data -> tools.offer(kinerja.data().get().bidang()));
        show(model.rows().get());
        tools.offer(kinerja.data().get().bidang());
    }

    @Override
    public Parent node() {
        return all.scroll();
    }

    @Override
    public List<Masalah> unkept() {
        samping.keep();
        var all = new ArrayList<>(samping.salah());
        all.addAll(sheet.unkept("Data Kinerja, Realisasi"));
        return all;
    }

    @Override
    public Optional<Node> start() {
        all.scroll().applyCss(); // What scrolls or is split is in the window only once it has its looks.
        return Optional.of(sheet);
    }

    @Override
    public void search() {
        tools.search();
    }

    @Override
    public boolean mayLeave() {
        return sheet.settle();
    }

    @Override
    public void left() {
        samping.keep();
    }

    private void history() {
        split.open();
        samping.history();
    }

    private void show(List<Baris> rows) {
        var now = KolomRealisasi.of(kinerja.lingkup().get(), rows);
        boolean first = sheet.getItems().isEmpty();
        if (sheet.getColumns().isEmpty() || !now.sameAs(dipilih.kolom())) {
            dipilih.kolom(now);
            sheet.columns(now.kolom());
            sheet.rows(rows);
            sheet.home();
        }
        sheet.rows(rows);
        if (first) {
            sheet.home();
        }
        sheet.getPlaceholder().setVisible(kinerja.isLoaded());
        boolean none = kinerja.isEmpty();
        all.setTop(none ? null : tools);
        all.setCenter(none ? empty : split);
        all.setBottom(none ? null : bar);
        rest.stop();
        tell();
    }

    private void typed(List<SheetEdit<Baris>> edits) {
        model.isian()
                .type(edits.stream().flatMap(edit -> dipilih.isi(edit).stream()).toList());
    }

    /** Shows the details of the figure at the cursor: at once after a pause, otherwise when the cursor stops. */
    private void follow() {
        boolean runs = rest.getStatus() == Animation.Status.RUNNING;
        rest.playFromStart();
        if (!runs) {
            tell();
        }
    }

    private void tell() {
        Optional<Baris.Angka> angka = sheet.current().get().flatMap(Baris::angka);
        if (split.isOpen()) {
            samping.show(angka, angka.flatMap(dipilih::masa));
        }
        List<Realisasi> chosen = dipilih.chosen();
        boolean many = sheet.chosen().size() > 1;
        String about = kinerja.isLoaded() ? NilaiBar.named(angka) + model.ringkasan() : "";
        bar.show(many ? chosen.size() + " nilai terpilih" : about, chosen, dipilih.current());
    }

    private void act(Tindakan tindakan) {
        if (!sheet.settle()) {
            return;
        }
        samping.keep();
        List<Realisasi> chosen = dipilih.chosen();
        kinerja.runs(runs -> TindakanDialog.open(kit, kinerja, model, tindakan, chosen, runs));
    }

    private void propose() {
        dipilih.current().ifPresent(figure -> perbaikan.propose(figure, ""));
    }
}
