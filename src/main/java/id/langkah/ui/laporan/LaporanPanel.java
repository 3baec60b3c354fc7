package id.langkah.ui.laporan;

import id.langkah.domain.NamaBerkas;
import id.langkah.domain.Pejabat;
import id.langkah.domain.Tanggal;
import id.langkah.domain.laporan.DokumenKinerja;
import id.langkah.domain.laporan.PihakPerjanjian;
import id.langkah.domain.naskah.Naskah;
import id.langkah.service.LaporanService;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PaperMenu;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The reports of a year, to view or save, and the signatories of the agreements. */
public final class LaporanPanel implements Screen {
    private final LaporanModel model;
    private final Kit kit;
    private final BorderPane all = new BorderPane();

    /** @param tahun the selected year */
    public LaporanPanel(LaporanModel model, Kit kit, ObjectProperty<Integer> tahun) {
        this.model = model;
        this.kit = kit;
        tahun.subscribe(year -> model.load());
        model.isi().subscribe(this::show);
    }

    @Override
    public Parent node() {
        return all;
    }

    @Override
    public void refresh() {
        model.load();
    }

    private void show(LaporanModel.IsiLaporan now) {
        if (now.indikator() == 0) {
            all.setCenter(Page.filling(new EmptyState(
                    MaterialDesignF.FILE_DOCUMENT_OUTLINE,
                    "Belum ada indikator tahun " + now.tahun(),
                    "Perjanjian kinerja dan laporan disusun dari indikator, target, dan realisasi di Data Kinerja.")));
            return;
        }
        var papers = new VBox(ScreenText.heading("Dokumen tahun " + now.tahun()));
        papers.getStyleClass().add("card");
        papers.getChildren().add(agreement(now, false));
        if (now.berubah()) {
            papers.getChildren().add(agreement(now, true));
        }
        papers.getChildren()
                .addAll(
                        paper(
                                DokumenKinerja.IKU,
                                now,
                                "Keputusan dan lampirannya: alasan, formulasi, sumber data, penanggung jawab."),
                        paper(
                                DokumenKinerja.LKJIP,
                                now,
                                "Bab I sampai Bab IV dengan tabel, grafik, dan kalimat dari angka. Bagian yang perlu"
                                        + " Anda tulis ditandai kuning."));
        var signers = new VBox(
                ScreenText.heading("Penanda tangan perjanjian kinerja"),
                ScreenText.muted("Pihak pertama berjanji kepada pihak kedua, yaitu atasannya. Yang kosong dicetak"
                        + " sebagai titik-titik."));
        signers.getStyleClass().add("card");
        now.pihak().forEach(pihak -> signers.getChildren().add(signer(pihak)));
        var both = new VBox(papers, signers);
        both.getStyleClass().add("stack-wide");
        all.setCenter(Page.scrolled(both));
    }

    private Node paper(DokumenKinerja dokumen, LaporanModel.IsiLaporan now, String apa) {
        PaperMenu menu = menu(dokumen.kata());
        menu.whole(
                dokumen.kata(),
                name(dokumen.kata(), now),
                (file, done) -> model.print(service -> service.naskah(dokumen, now.tahun()), file, done));
        return row(dokumen.kata(), apa, menu);
    }

    private Node agreement(LaporanModel.IsiLaporan now, boolean perubahan) {
        DokumenKinerja dokumen = perubahan ? DokumenKinerja.PK_PERUBAHAN : DokumenKinerja.PK;
        PaperMenu menu = menu(dokumen.kata());
        for (PihakPerjanjian pihak : now.pihak()) {
            String siapa = siapa(pihak);
            add(
                    menu,
                    siapa,
                    name(dokumen.kata() + " " + siapa, now),
                    service -> service.perjanjian(now.tahun(), pihak.penanggungJawab(), perubahan));
        }
        add(
                menu,
                "Semua dalam satu berkas",
                name(dokumen.kata(), now),
                service -> service.perjanjian(now.tahun(), perubahan));
        return row(
                dokumen.kata(),
                perubahan
                        ? "Target dan anggaran semula di samping perubahannya."
                        : "Pernyataan dan lampiran: sasaran, indikator, target, program, dan anggaran.",
                menu);
    }

    private void add(PaperMenu menu, String paper, String name, Function<LaporanService, List<Naskah>> which) {
        menu.paper(paper, name, (file, done) -> model.print(which, file, done));
    }

    private PaperMenu menu(String paper) {
        var menu = new PaperMenu("Cetak", kit);
        menu.setAccessibleText("Cetak " + paper);
        return menu;
    }

    private static String name(String paper, LaporanModel.IsiLaporan now) {
        return NamaBerkas.ofTitle(paper + " " + now.tahun());
    }

    private static Node row(String name, String apa, Node action) {
        var words = new VBox(ScreenText.strong(name), ScreenText.wrapped(ScreenText.muted(apa)));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var row = new HBox(words, action);
        row.getStyleClass().add("row");
        return row;
    }

    private Node signer(PihakPerjanjian pihak) {
        LocalDate tanggal = pihak.tanggal();
        String hari = tanggal == null ? "" : " · " + Tanggal.panjang(tanggal);
        return row(
                siapa(pihak),
                named(pihak.pertama()) + " kepada " + named(pihak.kedua()) + hari,
                Buttons.plain("Ubah…", () -> new PihakDialog(model, kit).open(pihak)));
    }

    static String siapa(PihakPerjanjian pihak) {
        return pihak.isPimpinan() ? "Pimpinan" : pihak.penanggungJawab();
    }

    private static String named(Pejabat pejabat) {
        if (pejabat.nama().isBlank()) {
            return pejabat.jabatan().isBlank() ? "(belum diisi)" : pejabat.jabatan() + " (nama belum diisi)";
        }
        return pejabat.nama() + (pejabat.jabatan().isBlank() ? "" : ", " + pejabat.jabatan());
    }
}
