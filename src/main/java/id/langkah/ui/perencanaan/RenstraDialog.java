package id.langkah.ui.perencanaan;

import id.langkah.domain.Angka;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** Asks for years, name and document of a Renstra. */
final class RenstraDialog {
    private static final int LAMA = 5;

    private final PerencanaanModel model;
    private final Kit kit;

    RenstraDialog(PerencanaanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** Saves what was typed and reports the result. */
    private interface Keeping {
        void keep(Renstra asked, Consumer<Renstra> done, Consumer<MasalahException> refused);
    }

    /** Asks for a new Renstra that begins with the selected year. */
    void baru() {
        open("Renstra baru", "Buat Renstra", rangka(), model::save, "%s dibuat.");
    }

    /** Asks for a new Renstra whose tree is built from the year's indicators. */
    void susun() {
        open(
                "Susun Renstra dari indikator",
                "Susun Renstra",
                rangka(),
                model::susun,
                "%s disusun dari indikator tahun " + model.tahun().get() + ".");
    }

    void ubah(Renstra renstra) {
        open("Ubah " + renstra.sebutan(), "Simpan Renstra", renstra, model::save, "%s disimpan.");
    }

    /** Deletes a Renstra after confirmation. */
    void hapus(Renstra renstra) {
        kit.dialogs()
                .confirm(
                        "Hapus " + renstra.sebutan() + "?",
                        "Pohon kinerja, target tahunan, dan anggaran yang diisi pada Renstra ini ikut terhapus."
                                + " Indikator setiap tahun beserta nilainya tetap ada.",
                        Action.danger(
                                "Hapus Renstra",
                                () -> model.remove(renstra, () -> kit.toasts().done(renstra.sebutan() + " dihapus."))));
    }

    private Renstra rangka() {
        int awal = model.tahun().get();
        return new Renstra(0, "", awal, awal + LAMA - 1, "", PohonKinerja.KOSONG);
    }

    private void open(String title, String action, Renstra renstra, Keeping keeping, String told) {
        var awal = year(renstra.awal());
        var akhir = year(renstra.akhir());
        var nama = new TextField(renstra.nama());
        nama.setPromptText("Renstra " + renstra.awal() + "–" + renstra.akhir());
        var dokumen = new TextField(renstra.dokumen());
        var form = new FormDialog(
                kit.dialogs(),
                new Form()
                        .row("Tahun awal", awal)
                        .row("Tahun akhir", akhir)
                        .row("Nama", nama, "Boleh kosong.")
                        .row("Dokumen", dokumen, "Nomor dan tanggal penetapannya. Boleh kosong."));
        form.open(title, action, () -> {
            Optional<Integer> from = read(awal);
            Optional<Integer> to = read(akhir);
            if (from.isEmpty() || to.isEmpty()) {
                form.say(List.of(Masalah.galat("Tahunnya belum terbaca.", "Tahun", "Tulis misalnya 2025.")));
                return;
            }
            var asked =
                    new Renstra(renstra.id(), nama.getText(), from.get(), to.get(), dokumen.getText(), renstra.pohon());
            keeping.keep(
                    asked,
                    kept -> {
                        form.close();
                        kit.toasts().done(told.formatted(kept.sebutan()));
                    },
                    form::refused);
        });
    }

    private static TextField year(int tahun) {
        var field = new TextField("" + tahun);
        field.setPrefColumnCount(5);
        field.setMaxWidth(TextField.USE_PREF_SIZE);
        return field;
    }

    private static Optional<Integer> read(TextField field) {
        return Angka.read(field.getText())
                .filter(angka -> angka.stripTrailingZeros().scale() <= 0)
                .filter(angka -> angka.abs().compareTo(BigDecimal.valueOf(9999)) <= 0)
                .map(BigDecimal::intValue);
    }
}
