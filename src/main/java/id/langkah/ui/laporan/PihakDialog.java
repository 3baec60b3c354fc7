package id.langkah.ui.laporan;

import id.langkah.domain.Masalah;
import id.langkah.domain.Pejabat;
import id.langkah.domain.laporan.PihakPerjanjian;
import id.langkah.ui.TanggalField;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Asks for the signatory and the date of an agreement. */
final class PihakDialog {
    private final LaporanModel model;
    private final Kit kit;

    PihakDialog(LaporanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** The input fields of one signatory. */
    private static final class Fields {
        private final TextField nama;
        private final TextField jabatan;
        private final TextField pangkat;
        private final TextField nip;

        Fields(Pejabat pejabat) {
            nama = new TextField(pejabat.nama());
            jabatan = new TextField(pejabat.jabatan());
            pangkat = new TextField(pejabat.pangkat());
            nip = new TextField(pejabat.nip());
        }

        Form add(Form form, String siapa) {
            return form.row("Nama " + siapa, nama)
                    .row("Jabatan " + siapa, jabatan)
                    .row("Pangkat " + siapa, pangkat)
                    .row("NIP " + siapa, nip);
        }

        Pejabat pejabat() {
            return new Pejabat(
                    jabatan.getText().strip(),
                    nama.getText().strip(),
                    pangkat.getText().strip(),
                    nip.getText().strip());
        }
    }

    void open(PihakPerjanjian pihak) {
        var pertama = new Fields(pihak.pertama());
        var kedua = new Fields(pihak.kedua());
        TanggalField tanggal = day("Tanggal perjanjian", pihak.tanggal());
        TanggalField perubahan = day("Tanggal perubahan", pihak.tanggalPerubahan());
        var form = new Form();
        kedua.add(pertama.add(form, "pihak pertama"), "pihak kedua")
                .row("Tanggal perjanjian", tanggal, "Kosong: diisi tangan.")
                .row("Tanggal perubahan", perubahan, "Untuk Perjanjian Kinerja Perubahan.");
        var dialog = new FormDialog(
                kit.dialogs(),
                ScreenText.body("Perjanjian kinerja " + LaporanPanel.siapa(pihak) + " tahun " + pihak.tahun()
                        + ". Pangkat dan NIP kepala daerah dikosongkan."),
                form);
        dialog.open("Penanda tangan perjanjian", "Simpan penanda tangan", () -> {
            List<Masalah> wrong = Stream.of(tanggal, perubahan)
                    .flatMap(field -> field.salah().stream())
                    .toList();
            dialog.say(wrong);
            if (wrong.isEmpty()) {
                model.save(
                        new PihakPerjanjian(
                                pihak.tahun(),
                                pihak.penanggungJawab(),
                                pertama.pejabat(),
                                kedua.pejabat(),
                                tanggal.value().orElse(null),
                                perubahan.value().orElse(null)),
                        dialog::close);
            }
        });
    }

    private static TanggalField day(String name, @Nullable LocalDate value) {
        var field = new TanggalField(name);
        field.set(value);
        return field;
    }
}
