package id.langkah.ui.kinerja.masuk;

import id.langkah.domain.kinerja.BarisIsian;
import id.langkah.domain.kinerja.BarisIsian.Keadaan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.PilihanImpor;
import id.langkah.service.PratinjauRealisasi;
import id.langkah.service.RealisasiService;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Imports figures from the office's own sheets: a preview first, then all or nothing. */
public final class RealisasiMasuk {
    public static final FilePicker.Filter TABEL = FilePicker.Filter.of("Tabel", "xlsx", "xls", "ods", "csv", "tsv");

    private static final int MOST_SHOWN = 200;

    private final KinerjaModel kinerja;
    private final RealisasiService service;
    private final Kit kit;

    public RealisasiMasuk(KinerjaModel kinerja, Kit kit) {
        this.kinerja = kinerja;
        this.service = kinerja.services().realisasi();
        this.kit = kit;
    }

    /** Asks for a file. */
    public void chooseFile() {
        int tahun = kinerja.lingkup().get().tahun();
        kit.files()
                .open("Pilih tabel realisasi", "kinerja", TABEL)
                .ifPresent(file -> kinerja.background()
                        .runLong(
                                "Membaca tabel",
                                progress -> service.preview(file, tahun, PilihanImpor.BAKU, Optional.empty()),
                                this::show));
    }

    /** Shows the preview of a table that was read before. */
    public void preview(BukuMasuk buku) {
        preview(buku, PilihanImpor.BAKU, Optional.empty());
    }

    private void preview(BukuMasuk buku, PilihanImpor pilihan, Optional<Triwulan> triwulan) {
        int tahun = kinerja.lingkup().get().tahun();
        kinerja.background().run(() -> service.preview(buku, tahun, pilihan, triwulan), this::show);
    }

    private void show(PratinjauRealisasi pratinjau) {
        var close = new AtomicReference<Runnable>(() -> {});
        var oleh = new TextField(kinerja.oleh().get());
        oleh.textProperty()
                .addListener((property, before, now) -> kinerja.oleh().set(now.strip()));
        Consumer<PilihanImpor> again = pilihan -> {
            close.get().run();
            preview(pratinjau.buku(), pilihan, pratinjau.triwulan());
        };
        List<BarisIsian> baris = pratinjau.pratinjau().baris();
        long changes = baris.stream()
                .filter(barisIsian -> !barisIsian.peristiwa().isEmpty())
                .count();
        boolean may = pratinjau.isAccepted() && changes > 0;
        var body = new VBox(ScreenText.strong(summary(pratinjau)));
        body.getStyleClass().add("dialog-form");
        if (!pratinjau.hasil().kolom().isEmpty()) {
            body.getChildren()
                    .add(new PilihanTabel(
                                    pratinjau.hasil().tabel(),
                                    pratinjau.hasil().dipilih(),
                                    pratinjau.hasil().kolom(),
                                    pratinjau.pilihan(),
                                    again)
                            .with(quarter(pratinjau, close)));
        }
        body.getChildren().add(PratinjauMasuk.findings(pratinjau.masalah(), false));
        baris.stream()
                .sorted(Comparator.comparingInt(barisIsian -> rank(barisIsian.keadaan())))
                .limit(MOST_SHOWN)
                .forEach(barisIsian -> body.getChildren().add(RealisasiMasukRow.of(barisIsian)));
        if (baris.size() > MOST_SHOWN) {
            body.getChildren().add(ScreenText.muted("… dan " + (baris.size() - MOST_SHOWN) + " lagi."));
        }
        body.getChildren().add(PratinjauMasuk.findings(pratinjau.masalah(), true));
        oleh.setPromptText("Dicatat oleh");
        oleh.setAccessibleText("Dicatat oleh");
        Stream<Action> actions = Stream.of(Action.close(may ? "Tidak jadi" : "Tutup"));
        if (may) {
            body.getChildren().add(oleh);
            actions = Stream.concat(
                    actions,
                    Stream.of(Action.primary("Simpan " + changes + " realisasi", () -> take(pratinjau, changes))));
        }
        close.set(kit.dialogs()
                .open("Pratinjau realisasi tahun " + pratinjau.tahun(), body, actions.toArray(Action[]::new)));
    }

    private Node quarter(PratinjauRealisasi pratinjau, AtomicReference<Runnable> close) {
        var which = new Choice<Optional<Triwulan>>(
                "Triwulan yang dibaca",
                triwulan -> triwulan.map(butir -> "Hanya " + butir.kata()).orElse("Semua triwulan"),
                triwulan -> {
                    close.get().run();
                    preview(pratinjau.buku(), pratinjau.pilihan(), triwulan);
                });
        which.offer(
                Stream.concat(
                                Stream.of(Optional.<Triwulan>empty()),
                                Stream.of(Triwulan.values()).map(Optional::of))
                        .toList(),
                pratinjau.triwulan());
        return which;
    }

    private void take(PratinjauRealisasi pratinjau, long changes) {
        String oleh = kinerja.oleh().get();
        kinerja.background()
                .run(
                        () -> service.takeAll(List.of(pratinjau), oleh),
                        taken -> {
                            kinerja.load();
                            kit.toasts()
                                    .done(
                                            changes + " realisasi disimpan.",
                                            Action.plain("Urungkan", () -> takeBack(pratinjau, oleh)));
                        },
                        refused -> kit.dialogs().masalah("Realisasi tidak disimpan", refused.masalah()));
    }

    private void takeBack(PratinjauRealisasi pratinjau, String oleh) {
        kinerja.background().run(() -> service.takeBack(pratinjau.pratinjau(), oleh), gone -> {
            kinerja.load();
            kit.toasts().done("Realisasi dikembalikan seperti semula.");
        });
    }

    /** The order of the rows: refused first, then changed, new and unchanged. */
    private static int rank(Keadaan keadaan) {
        return switch (keadaan) {
            case DITOLAK -> 0;
            case BERUBAH -> 1;
            case BARU -> 2;
            case SAMA, KOSONG -> 3;
        };
    }

    private static String summary(PratinjauRealisasi pratinjau) {
        if (!pratinjau.isAccepted()) {
            return "Tabel ini belum dapat disimpan; perbaiki galatnya dahulu.";
        }
        return "%d baru, %d berubah, %d sama. Belum ada yang disimpan."
                .formatted(
                        pratinjau.pratinjau().jumlah(Keadaan.BARU),
                        pratinjau.pratinjau().jumlah(Keadaan.BERUBAH),
                        pratinjau.pratinjau().jumlah(Keadaan.SAMA));
    }
}
