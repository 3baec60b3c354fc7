package id.langkah.ui.kinerja.indikator;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.AturanHitung;
import id.langkah.domain.kinerja.BatasAtas;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.TargetNol;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.Tab;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The tab for the scales: predikat, kategori and upper cap. */
public final class SkalaPanel implements Tab {
    private final KinerjaModel kinerja;
    private final Kit kit;
    private final TabelIsian kategori;
    private final TabelIsian predikat;
    private final Choice<AturanHitung> aturan;
    private final Choice<BatasAtas> batas;
    private final Choice<TargetNol> nol;
    private final MasalahList masalah = new MasalahList();
    private final Button save;
    private final Button undo;
    private final Parent all;
    private IsianSkala isian;

    public SkalaPanel(KinerjaModel kinerja, Kit kit) {
        this.kinerja = kinerja;
        this.kit = kit;
        isian = IsianSkala.of(kinerja.data().get().pengaturan());
        kategori = new TabelIsian(
                "Tabel kategori",
                List.of("Kategori", "Batas\nbawah (%)", "Warna"),
                List.of(14.0, 9.0, 10.0),
                rows -> change(isian.withKategori(rows)));
        predikat = new TabelIsian(
                "Tabel predikat",
                List.of("Skala", "Predikat", "Nama", "Skor"),
                List.of(11.0, 7.0, 18.0, 5.0),
                rows -> change(isian.withPredikat(rows)));
        aturan = new Choice<>("Aturan", AturanHitung::kata, now -> change(isian.withAturan(now)));
        aturan.setPromptText("Aturan kantor sendiri");
        batas = new Choice<>("Batas atas capaian", BatasAtas::kata, now -> change(isian.withBatasAtas(now)));
        nol = new Choice<>("Capaian bila target nol", TargetNol::kata, now -> change(isian.withTargetNol(now)));
        nol.getStyleClass().add("may-shorten");
        save = Buttons.primary("Simpan skala", MaterialDesignC.CONTENT_SAVE_OUTLINE, this::save);
        undo = Buttons.plain("Kembalikan yang tersimpan", this::reset);
        var baku = Buttons.plain("Pakai skala baku", () -> change(IsianSkala.of(PengaturanKinerja.BAKU)));
        var buttons = new FlowPane(baku, undo, save);
        buttons.getStyleClass().add("button-row");
        var body = new VBox(
                card(
                        "Aturan",
                        "Mengisi kategori, batas atas, dan target nol sekaligus; sesudahnya boleh diubah."
                                + " Nama aturan dicetak pada rekap.",
                        aturan),
                card(
                        "Kategori capaian",
                        "Dari batas tertinggi ke terendah; yang terendah mulai dari 0."
                                + " Warna: "
                                + IsianSkala.warna()
                                + ".",
                        kategori),
                card("Skala predikat", "Dari skor terendah ke tertinggi pada setiap skala.", predikat),
                card(
                        "Batas atas dan target nol",
                        "Capaian di atas batas dihitung sebesar batasnya; angka tanpa" + " batas tetap ditunjukkan.",
                        new Form().row("Batas atas capaian", batas).row("Capaian bila target nol", nol)),
                masalah,
                buttons);
        body.getStyleClass().addAll("stack", "kinerja-form", "kinerja-skala");
        all = Page.scrolled(body);
        kinerja.data().addListener((property, before, now) -> {
            if (isian.equals(IsianSkala.of(before.pengaturan()))) {
                reset();
            } else {
                change(isian);
            }
        });
        reset();
    }

    @Override
    public Parent node() {
        return all;
    }

    @Override
    public List<Masalah> unkept() {
        return isChanged()
                ? List.of(Masalah.peringatan(
                        "Perubahan skala belum disimpan.", "Data Kinerja, Skala", "Tekan \"Simpan skala\"."))
                : List.of();
    }

    private boolean isChanged() {
        return !isian.equals(IsianSkala.of(kinerja.data().get().pengaturan()));
    }

    private void reset() {
        change(IsianSkala.of(kinerja.data().get().pengaturan()));
        masalah.set(List.of());
    }

    private void change(IsianSkala now) {
        isian = now;
        kategori.show(now.kategori());
        predikat.show(now.predikat());
        offer(now.aturan());
        batas.offer(List.of(BatasAtas.values()), now.batasAtas());
        nol.offer(List.of(TargetNol.values()), now.targetNol());
        save.setDisable(!isChanged());
        undo.setDisable(!isChanged());
    }

    private void offer(Optional<AturanHitung> now) {
        if (now.isPresent()) {
            aturan.offer(List.of(AturanHitung.values()), now.get());
        } else {
            aturan.clear(List.of(AturanHitung.values()));
        }
    }

    private void save() {
        try {
            PengaturanKinerja read = isian.read();
            masalah.set(List.of());
            kinerja.save(
                    read,
                    () -> kit.toasts().done("Skala disimpan; semua capaian dihitung ulang."),
                    refused -> masalah.refuse(refused.masalah()));
        } catch (MasalahException e) {
            masalah.refuse(e.masalah());
        }
    }

    private static VBox card(String name, String words, Node content) {
        var card = new VBox(ScreenText.heading(name), ScreenText.muted(words), content);
        card.getStyleClass().add("card");
        return card;
    }
}
