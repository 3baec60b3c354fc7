package id.langkah.ui.perencanaan;

import id.langkah.domain.Angka;
import id.langkah.domain.Masalah;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** Asks for the years, the name and the document of a five-year plan. */
final class RenstraDialog {
    private static final int LAMA = 5;

    private final PerencanaanModel model;
    private final Kit kit;

    RenstraDialog(PerencanaanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** A new plan that begins with the year that is looked at. */
    void baru(Consumer<Renstra> done) {
        int awal = model.tahun().get();
        open("Renstra baru", "Buat Renstra", new Renstra(0, "", awal, awal + LAMA - 1, "", PohonKinerja.KOSONG), done);
    }

    void ubah(Renstra renstra) {
        open("Ubah " + renstra.sebutan(), "Simpan Renstra", renstra, kept -> {});
    }

    private void open(String title, String action, Renstra renstra, Consumer<Renstra> done) {
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
            List<Masalah> wrong = asked.check();
            form.say(wrong);
            if (wrong.isEmpty()) {
                model.save(asked, kept -> {
                    form.close();
                    done.accept(kept);
                });
            }
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
