package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.ui.kit.Kit;
import java.util.function.Consumer;

/** The actions on a run as a whole: pause, cancel, note and name. */
final class RunActs {
    private final PengerjaanModel model;
    private final Kit kit;

    RunActs(PengerjaanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** Pauses the run, asking for a reason, or resumes it. */
    void pauseOrResume() {
        present(run -> {
            if (run.status() == Pengerjaan.Status.DITUNDA) {
                model.resume();
            } else if (!run.status().isEnded()) {
                kit.dialogs()
                        .ask(
                                "Tunda pengerjaan",
                                "Waktu tidak dihitung sampai pengerjaan dilanjutkan.",
                                "Alasan",
                                "Tunda",
                                model::pause);
            }
        });
    }

    void cancel() {
        present(run -> {
            if (!run.status().isEnded()) {
                kit.dialogs()
                        .ask(
                                "Batalkan pengerjaan",
                                "Pengerjaan \""
                                        + run.sebutan()
                                        + "\" berakhir di sini. Catatannya tetap tersimpan dan"
                                        + " pembatalan dapat diurungkan."
                                        + carried(),
                                "Alasan",
                                "Batalkan pengerjaan",
                                model::cancel);
            }
        });
    }

    /** A warning about Perbaikan carried by the run, which will get no more signatures from it after cancelling. */
    private String carried() {
        boolean waiting = model.terkait()
                .keadaan()
                .get()
                .filter(k -> !k.menunggu().isEmpty())
                .isPresent();
        return waiting
                ? " Perbaikan data kinerja yang dijalankannya tetap menunggu tanda tangan;"
                        + " lanjutkan atau tolak di Data Kinerja, bagian Perbaikan."
                : "";
    }

    void note() {
        present(run -> kit.dialogs()
                .ask(
                        "Tambah catatan",
                        run.status().isEnded()
                                ? "Pengerjaan sudah berakhir; catatan ini ditandai" + " sebagai tambahan."
                                : "Catatan masuk ke riwayat pengerjaan.",
                        "Catatan",
                        "Tambahkan",
                        model::note));
    }

    /** Asks for another name of the run. */
    void rename() {
        present(run -> NamaDialog.open(kit, run, MulaiModel.periode(model.hariIni()), model::rename));
    }

    private void present(Consumer<Pengerjaan> act) {
        model.shown().get().ifPresent(shown -> act.accept(shown.run()));
    }
}
