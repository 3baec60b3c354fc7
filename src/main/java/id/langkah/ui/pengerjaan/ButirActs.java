package id.langkah.ui.pengerjaan;

import id.langkah.domain.NamaBerkas;
import id.langkah.domain.laporan.NaskahKelengkapan;
import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.TemporaryFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;

/** The actions on one kelengkapan of a round. */
final class ButirActs {
    private static final FilePicker.Filter ANY = FilePicker.Filter.of("Semua berkas", "*");

    private final PengerjaanModel model;
    private final Kit kit;
    private final int aktivitas;
    private final int butir;

    ButirActs(PengerjaanModel model, Kit kit, Putaran putaran, int butir) {
        this.model = model;
        this.kit = kit;
        this.aktivitas = putaran.aktivitas();
        this.butir = butir;
    }

    void answer(Jawaban jawaban) {
        model.answer(aktivitas, butir, jawaban);
    }

    void answerAsBefore() {
        model.answerAsBefore(butir);
    }

    /** Asks why an item is not needed. */
    void askReason(String nama, Consumer<String> done) {
        kit.dialogs()
                .ask(
                        Keadaan.TIDAK_BERLAKU.kata(),
                        "\"" + nama + "\" tidak diperlukan kali ini. Tulis mengapa.",
                        "Alasan",
                        "Nyatakan tidak berlaku",
                        done);
    }

    /** Asks when an item will come and who promised it. */
    void askPromise(String nama, Jawaban before, Consumer<Jawaban> done) {
        Kebiasaan kebiasaan = model.kebiasaan();
        List<String> orang =
                model.shown().get().map(shown -> kebiasaan.orang(shown.run())).orElse(List.of());
        new MenyusulDialog(kit, before, orang, kebiasaan.penjanji().getOrDefault(nama, "")).open(nama, done);
    }

    /** The badge with the time left of a promise; empty without one. */
    Optional<Badge> janji(Jawaban jawaban) {
        return KataPengerjaan.janji(jawaban, model.hariIni());
    }

    /** Copies a polite reminder to whoever promised the item to the clipboard. */
    void copyReminder(String nama, Janji janji) {
        model.shown().get().ifPresent(shown -> {
            String words = janji.pengingat(nama, model.sebutan(shown.run()), model.hariIni());
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
            kit.toasts().done("Pengingat disalin. Tempelkan ke WhatsApp atau surel.");
        });
    }

    void chooseFiles() {
        attach(kit.files().openMany("Pilih berkas untuk dilampirkan", "lampiran", ANY));
    }

    /** The report of the year that an item names; empty when the program cannot make it. */
    Optional<NaskahKelengkapan> naskah(String nama) {
        return model.shown().get().flatMap(shown -> model.naskah().of(shown.run(), nama));
    }

    /** Makes the report of the year and attaches it, which answers the item. */
    void attach(NaskahKelengkapan paper) {
        model.act(() -> model.naskah().attach(aktivitas, butir, paper));
    }

    void attach(List<Path> files) {
        model.attach(aktivitas, butir, files);
    }

    /** Opens a copy with the system's program; a file that may run a program can only be saved. */
    void open(Lampiran lampiran) {
        if (lampiran.mayRun()) {
            kit.dialogs()
                    .confirm(
                            "Lampiran ini tidak dibuka",
                            "\""
                                    + lampiran.nama()
                                    + "\" dapat menjalankan program di komputer ini. Simpan"
                                    + " salinannya, lalu periksa dengan antivirus sebelum dibuka.",
                            Action.plain("Simpan salinan…", () -> saveElsewhere(lampiran)));
            return;
        }
        model.export(lampiran, TemporaryFile.of("lampiran", fileName(lampiran)), kit.open());
    }

    void saveElsewhere(Lampiran lampiran) {
        kit.files()
                .save("Simpan salinan lampiran", "lampiran", fileName(lampiran), ownKind(lampiran))
                .ifPresent(file -> model.export(
                        lampiran,
                        file,
                        saved -> kit.toasts()
                                .done(
                                        "Lampiran disimpan.",
                                        Action.plain(
                                                "Buka berkas", () -> kit.open().accept(saved)))));
    }

    private static FilePicker.Filter ownKind(Lampiran lampiran) {
        String name = fileName(lampiran);
        int dot = name.lastIndexOf('.');
        return FilePicker.Filter.of("Lampiran", dot < 0 ? "bin" : name.substring(dot + 1));
    }

    void detach(Lampiran lampiran) {
        model.detach(aktivitas, butir, lampiran);
    }

    /** The name of the attachment in a form that is safe for files. */
    static String fileName(Lampiran lampiran) {
        return NamaBerkas.safe(lampiran.nama(), "lampiran");
    }

    /**
     * Answers an item, after asking for the promise or the reason that the state needs.
     *
     * @param typed the answer with what was typed beside the state
     * @param then runs when the item is answered
     */
    void choose(Butir now, Jawaban typed, Keadaan keadaan, Runnable then) {
        String nama = now.kelengkapan().nama();
        if (keadaan == Keadaan.MENYUSUL) {
            askPromise(nama, now.jawaban(), said -> {
                answer(with(typed, keadaan, said.alasan(), said.janji()));
                Platform.runLater(then); // The dialog first returns the focus.
            });
        } else if (keadaan == now.keadaan()) {
            then.run();
        } else if (keadaan.needsReason()) {
            askReason(nama, alasan -> {
                answer(with(typed, keadaan, alasan, null));
                Platform.runLater(then);
            });
        } else {
            answer(with(typed, keadaan, "", null));
            then.run();
        }
    }

    private static Jawaban with(Jawaban typed, Keadaan keadaan, String alasan, @Nullable Janji janji) {
        return new Jawaban(keadaan, alasan, typed.nomor(), typed.tanggal(), typed.catatan(), janji);
    }
}
