package id.langkah.ui.kinerja.masuk;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.tabel.Dugaan;
import id.langkah.domain.tabel.HasilIndikator;
import id.langkah.domain.tabel.PilihanImpor;
import id.langkah.service.PratinjauIndikator;
import id.langkah.ui.kinerja.kit.IndikatorModel;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The preview of importing a table of indicators; nothing is stored yet. */
final class PratinjauMasuk {
    private static final int MOST_SHOWN = 200;
    private static final int MOST_FINDINGS = 60;

    private final KinerjaModel kinerja;
    private final IndikatorModel model;
    private final Kit kit;

    PratinjauMasuk(KinerjaModel kinerja, IndikatorModel model, Kit kit) {
        this.kinerja = kinerja;
        this.model = model;
        this.kit = kit;
    }

    void show(PratinjauIndikator pratinjau) {
        var close = new AtomicReference<Runnable>(() -> {});
        var nomor = new TextField(pratinjau.pilihan().dokumen().nomor());
        UnaryOperator<PilihanImpor> typed = pilihan -> pilihan.withDokumen(new PilihanImpor.Dokumen(
                pilihan.dokumen().berlaku(),
                nomor.getText().strip(),
                pilihan.dokumen().tanggal()));
        Consumer<PilihanImpor> again = pilihan -> {
            close.get().run();
            model.tabel().preview(pratinjau.buku(), typed.apply(pilihan), this::show);
        };
        HasilIndikator hasil = pratinjau.hasil();
        long changes = hasil.baris().stream()
                .filter(baris -> !(baris.beda() instanceof BedaIndikator.Sama))
                .count();
        boolean may = pratinjau.isAccepted() && changes > 0;
        var body = new VBox(ScreenText.strong(summary(pratinjau)));
        body.getStyleClass().add("dialog-form");
        if (!hasil.kolom().isEmpty()) {
            var choices = new PilihanTabel(hasil.tabel(), hasil.dipilih(), hasil.kolom(), pratinjau.pilihan(), again)
                    .withKosong();
            if (hasil.hasPerubahan()) {
                document(nomor, pratinjau.pilihan(), again).forEach(choices::with);
            }
            body.getChildren().add(choices);
        }
        hasil.dugaan().forEach(dugaan -> body.getChildren().add(guess(dugaan, pratinjau.pilihan(), again)));
        body.getChildren().add(findings(pratinjau.masalah(), false));
        hasil.baris().stream()
                .filter(baris -> !(baris.beda() instanceof BedaIndikator.Sama)
                        || baris.mirip().isPresent())
                .limit(MOST_SHOWN)
                .forEach(baris -> body.getChildren().add(IndikatorMasukRow.of(baris, pratinjau.pilihan(), again)));
        if (changes > MOST_SHOWN) {
            body.getChildren().add(ScreenText.muted("… dan " + (changes - MOST_SHOWN) + " lagi."));
        }
        body.getChildren().add(findings(pratinjau.masalah(), true));
        Stream<Action> actions = Stream.of(Action.close(may ? "Tidak jadi" : "Tutup"));
        if (may) {
            actions = Stream.concat(actions, Stream.of(Action.primary("Simpan " + changes + " indikator", () -> {
                PilihanImpor wanted = typed.apply(pratinjau.pilihan());
                if (wanted.equals(pratinjau.pilihan())) {
                    take(pratinjau);
                } else {
                    model.tabel().preview(pratinjau.buku(), wanted, this::take);
                }
            })));
        }
        close.set(kit.dialogs()
                .open("Pratinjau indikator tahun " + pratinjau.tahun(), body, actions.toArray(Action[]::new)));
    }

    /** The findings: those that must or should be looked at stand above the rows, suggestions below. */
    static MasalahList findings(List<Masalah> masalah, boolean saran) {
        return new MasalahList(masalah.stream()
                .filter(butir -> (butir.tingkat() == Masalah.Tingkat.SARAN) == saran)
                .sorted((butir, other) -> butir.tingkat().compareTo(other.tingkat()))
                .limit(MOST_FINDINGS)
                .toList());
    }

    private void take(PratinjauIndikator pratinjau) {
        model.tabel()
                .take(
                        pratinjau,
                        taken -> taken(pratinjau, taken),
                        refused -> kit.dialogs().masalah("Indikator tidak disimpan", refused.masalah()));
    }

    private void taken(PratinjauIndikator pratinjau, List<IndikatorTercatat> taken) {
        Action undo = Action.plain(
                "Urungkan",
                () -> model.tabel()
                        .takeBack(pratinjau, taken, () -> kit.toasts().done(taken.size() + " indikator diurungkan.")));
        Stream<Action> next = pratinjau.hasil().hasRealisasi()
                ? Stream.of(Action.plain(
                        "Baca realisasinya", () -> new RealisasiMasuk(kinerja, kit).preview(pratinjau.buku())))
                : Stream.of();
        kit.toasts()
                .done(
                        taken.size() + " indikator disimpan.",
                        Stream.concat(next, Stream.of(undo)).toArray(Action[]::new));
    }

    private static String summary(PratinjauIndikator pratinjau) {
        if (!pratinjau.isAccepted()) {
            return "Tabel ini belum dapat disimpan; perbaiki galatnya dahulu.";
        }
        return "%d baru, %d berubah, %d sama. Belum ada yang disimpan."
                .formatted(
                        count(pratinjau, BedaIndikator.Baru.class),
                        count(pratinjau, BedaIndikator.Berubah.class),
                        count(pratinjau, BedaIndikator.Sama.class));
    }

    private static long count(PratinjauIndikator pratinjau, Class<?> kind) {
        return pratinjau.beda().stream().filter(kind::isInstance).count();
    }

    /** Input of the quarter from which changed targets are in force, and of their document. */
    private static List<Node> document(TextField nomor, PilihanImpor pilihan, Consumer<PilihanImpor> again) {
        PilihanImpor.Dokumen dokumen = pilihan.dokumen();
        var since = new Choice<Optional<Triwulan>>(
                "Target perubahan berlaku sejak",
                triwulan -> triwulan.map(butir -> "Berlaku sejak " + butir.kata())
                        .orElse("Berlaku sejak triwulan berikutnya"),
                triwulan -> again.accept(
                        pilihan.withDokumen(new PilihanImpor.Dokumen(triwulan, dokumen.nomor(), dokumen.tanggal()))));
        since.offer(
                Stream.concat(
                                Stream.of(Optional.<Triwulan>empty()),
                                Stream.of(Triwulan.values()).map(Optional::of))
                        .toList(),
                dokumen.berlaku());
        nomor.setPromptText("Nomor dokumen perubahan");
        nomor.setAccessibleText("Nomor dokumen perubahan");
        nomor.setOnAction(event -> again.accept(pilihan));
        return List.of(since, nomor);
    }

    /** An assumption about some rows, with a choice of another value for all of them. */
    private static Node guess(Dugaan dugaan, PilihanImpor pilihan, Consumer<PilihanImpor> again) {
        Label said = ScreenText.body(dugaan.kata());
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Consumer<String> change = word -> again.accept(pilihan.withIsi(dugaan.baris(), dugaan.kolom(), word));
        Node way;
        if (dugaan.dipakai()) {
            var words = new Choice<String>(dugaan.kolom().kata(), word -> word, change);
            words.offer(dugaan.kolom().pilihan(), dugaan.nilai());
            words.setMinWidth(Region.USE_PREF_SIZE);
            way = words;
        } else {
            way = Buttons.plain("Jadikan " + dugaan.nilai(), () -> change.accept(dugaan.nilai()));
        }
        var line = new HBox(said, way);
        line.getStyleClass().add("row");
        return line;
    }
}
