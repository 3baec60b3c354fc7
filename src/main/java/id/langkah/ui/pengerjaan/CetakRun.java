package id.langkah.ui.pengerjaan;

import id.langkah.domain.NamaBerkas;
import id.langkah.domain.Tanggal;
import id.langkah.domain.naskah.BeritaAcaraPengembalian;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.pengerjaan.Kalimat;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.service.CetakService;
import id.langkah.ui.kit.PaperMenu;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The menu of a run's papers: those of every run, and one for each return. */
final class CetakRun {
    /** The most returns in the menu; of more, the latest are shown. */
    private static final int MOST_RETURNS = 8;

    private final PengerjaanModel model;
    private final PaperMenu menu;
    private @Nullable Pengerjaan shown;

    CetakRun(PengerjaanModel model, PaperMenu menu) {
        this.model = model;
        this.menu = menu;
    }

    void set(Pengerjaan run) {
        menu.getItems().clear();
        add("Lembar Disposisi", name("Lembar Disposisi", run), CetakService::lembarDisposisi);
        add("Daftar Periksa", name("Daftar Periksa", run), CetakService::daftarPeriksa);
        shown = run;
        model.naskah()
                .hasil(run)
                .ifPresent(paper -> menu.paper(
                        paper.kata(),
                        NamaBerkas.ofTitle(paper.kata()),
                        (file, done) -> model.naskah().print(paper, file, done)));
        menu.keep("Simpan paket berkas (PDF)…", paketName(run), PaperMenu.PDF, model::printPaket);
        BeritaAcaraPengembalian.pengembalian(run).stream().limit(MOST_RETURNS).forEach(putaran -> {
            String paper = "Berita Acara " + sebutan(run, putaran);
            String name = NamaBerkas.ofTitle(paper + " " + run.judul());
            add(paper, name, (cetak, now) -> cetak.beritaAcara(now, putaran));
        });
    }

    /** Writes the Daftar Periksa and opens it. */
    void lookAtDaftarPeriksa() {
        Pengerjaan run = shown;
        if (run != null) {
            menu.show(
                    name("Daftar Periksa", run) + ".pdf",
                    (file, done) -> model.print(CetakService::daftarPeriksa, file, written -> done.run()));
        }
    }

    /** Writes all papers and attachments as one PDF to a place that the user chooses. */
    void keepPaket() {
        Pengerjaan run = shown;
        if (run != null) {
            menu.save("Simpan paket berkas (PDF)", paketName(run), PaperMenu.PDF, model::printPaket);
        }
    }

    private static String paketName(Pengerjaan run) {
        return name("Paket berkas", run) + ".pdf";
    }

    private static String name(String paper, Pengerjaan run) {
        return NamaBerkas.ofTitle(paper + " " + run.sebutan().replace(" · ", ", "));
    }

    private static String sebutan(Pengerjaan run, Putaran putaran) {
        LocalDateTime saat = Objects.requireNonNull(putaran.selesai());
        String aktivitas = new Kalimat(run).aktivitas(putaran.aktivitas());
        return "pengembalian "
                + aktivitas.toLowerCase(Locale.ROOT)
                + " putaran "
                + putaran.nomor()
                + ", "
                + Tanggal.panjang(saat);
    }

    private void add(String paper, String name, BiFunction<CetakService, Pengerjaan, Naskah> make) {
        menu.paper(paper, name, (file, done) -> model.print(make, file, done));
    }
}
