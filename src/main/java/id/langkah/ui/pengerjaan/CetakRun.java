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

/** The papers of a run in their menu: the same for every run, and one for each return. */
final class CetakRun {
    /** A run that was sent back more often still shows its latest returns. */
    private static final int MOST_RETURNS = 8;

    private final PengerjaanModel model;
    private final PaperMenu menu;

    CetakRun(PengerjaanModel model, PaperMenu menu) {
        this.model = model;
        this.menu = menu;
    }

    void set(Pengerjaan run) {
        menu.getItems().clear();
        add(run, "Lembar Disposisi", CetakService::lembarDisposisi);
        add(run, "Daftar Periksa", CetakService::daftarPeriksa);
        menu.keep(
                "Simpan paket berkas (PDF)…",
                NamaBerkas.ofTitle("Paket berkas " + run.judul()) + ".pdf",
                PaperMenu.PDF,
                model::printPaket);
        BeritaAcaraPengembalian.pengembalian(run).stream()
                .limit(MOST_RETURNS)
                .forEach(putaran -> add(
                        run, "Berita Acara " + sebutan(run, putaran), (cetak, now) -> cetak.beritaAcara(now, putaran)));
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

    private void add(Pengerjaan run, String paper, BiFunction<CetakService, Pengerjaan, Naskah> make) {
        String name = NamaBerkas.ofTitle(paper + " " + run.judul());
        menu.paper(paper, name, (file, done) -> model.print(make, file, done));
    }
}
