package id.langkah;

import id.langkah.domain.Tanggal;
import id.langkah.domain.cadangan.KeadaanCadangan;
import id.langkah.domain.rekap.Periode;
import id.langkah.service.NaskahPengerjaanService;
import id.langkah.service.PengerjaanService;
import id.langkah.service.RekapService;
import id.langkah.service.Services;
import id.langkah.ui.BackupStatus;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Preferences;
import id.langkah.ui.Screen;
import id.langkah.ui.akip.AkipModel;
import id.langkah.ui.akip.AkipView;
import id.langkah.ui.aksi.AksiModel;
import id.langkah.ui.aksi.AksiView;
import id.langkah.ui.arsip.ArsipModel;
import id.langkah.ui.arsip.ArsipView;
import id.langkah.ui.bantuan.BantuanModel;
import id.langkah.ui.bantuan.BantuanView;
import id.langkah.ui.beranda.BerandaModel;
import id.langkah.ui.beranda.BerandaView;
import id.langkah.ui.cari.CariModel;
import id.langkah.ui.cari.CariView;
import id.langkah.ui.cari.Pintasan;
import id.langkah.ui.evaluasi.EvaluasiModel;
import id.langkah.ui.evaluasi.EvaluasiView;
import id.langkah.ui.gabungan.GabunganModel;
import id.langkah.ui.gabungan.GabunganView;
import id.langkah.ui.kinerja.KinerjaView;
import id.langkah.ui.kinerja.formulir.FormulirModel;
import id.langkah.ui.kinerja.formulir.FormulirView;
import id.langkah.ui.kinerja.indikator.IndikatorFormModel;
import id.langkah.ui.kinerja.indikator.IndikatorView;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.laporan.LaporanModel;
import id.langkah.ui.laporan.LaporanPanel;
import id.langkah.ui.pengaturan.BerkasModel;
import id.langkah.ui.pengaturan.JamKerjaModel;
import id.langkah.ui.pengaturan.PengaturanModel;
import id.langkah.ui.pengaturan.PengaturanView;
import id.langkah.ui.pengerjaan.DaftarModel;
import id.langkah.ui.pengerjaan.DaftarView;
import id.langkah.ui.pengerjaan.MulaiDialog;
import id.langkah.ui.pengerjaan.PengerjaanModel;
import id.langkah.ui.pengerjaan.PengerjaanView;
import id.langkah.ui.penulisan.PenulisanModel;
import id.langkah.ui.penulisan.PenulisanView;
import id.langkah.ui.perencanaan.PerencanaanModel;
import id.langkah.ui.perencanaan.PerencanaanView;
import id.langkah.ui.pustaka.BandingModel;
import id.langkah.ui.pustaka.BandingView;
import id.langkah.ui.pustaka.ImporModel;
import id.langkah.ui.pustaka.ImporView;
import id.langkah.ui.pustaka.PustakaModel;
import id.langkah.ui.pustaka.PustakaView;
import id.langkah.ui.pustaka.SopModel;
import id.langkah.ui.pustaka.SopView;
import id.langkah.ui.rekap.RekapCepat;
import id.langkah.ui.rekap.RekapModel;
import id.langkah.ui.rekap.RekapView;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;

/** Creates the screen for each place of the window. */
record ScreenFactory(DataPlace data, Services services, Preferences preferences, Supplier<LocalDateTime> now) {
    Screen screen(Destination place, Kit kit, Navigator navigator) {
        Background background = kit.background();
        PengerjaanService runs = services.pengerjaan();
        var mulai = new MulaiDialog(runs, kit, navigator, now);
        Runnable samples = () -> takeSamples(kit, navigator);
        return switch (place) {
            case Destination.Beranda here ->
                new BerandaView(
                        new BerandaModel(runs, services.cadangan(), services.data(), background, now),
                        kit,
                        navigator,
                        samples,
                        () -> ImporView.choose(kit, navigator),
                        mulai::open,
                        new RekapCepat(services.rekap(), kit)::write);
            case Destination.Pustaka here ->
                new PustakaView(
                        new PustakaModel(services.pustaka(), services.penulisan(), services.cetak(), background),
                        kit,
                        navigator,
                        samples,
                        mulai::open);
            case Destination.Sop here ->
                new SopView(
                        new SopModel(
                                services.pustaka(),
                                runs,
                                services.cetak(),
                                services.penulisan(),
                                background,
                                here.sopId()),
                        kit,
                        navigator,
                        mulai::open);
            case Destination.Impor here ->
                new ImporView(new ImporModel(services.impor(), background), kit, navigator, here.berkas());
            case Destination.Penulisan here ->
                new PenulisanView(new PenulisanModel(services.penulisan(), background, here.versiId()), kit, navigator);
            case Destination.Banding here ->
                new BandingView(new BandingModel(services.pustaka(), background, here.lama(), here.baru()), navigator);
            case Destination.DaftarPengerjaan here ->
                new DaftarView(new DaftarModel(runs, background, now), kit, navigator, mulai, here.saringan());
            case Destination.Pengerjaan here ->
                new PengerjaanView(
                        new PengerjaanModel(
                                runs,
                                services.data().pengerjaanPerbaikan(),
                                services.cetak(),
                                services.data().arsip(),
                                new NaskahPengerjaanService(
                                        services.perencanaan().laporan(), services.cetak(), runs),
                                background,
                                now,
                                here.id()),
                        kit,
                        navigator);
            case Destination.DataKinerja here ->
                new KinerjaView(
                        new KinerjaModel(
                                services.data(),
                                runs,
                                background,
                                () -> now.get().toLocalDate()),
                        kit,
                        navigator,
                        here);
            case Destination.Indikator here ->
                new IndikatorView(
                        IndikatorFormModel.of(services.data().kinerja(), background, here.id()), kit, navigator);
            case Destination.IndikatorBaru here ->
                new IndikatorView(
                        IndikatorFormModel.ofNew(services.data().kinerja(), background, here.tahun(), here.sasaran()),
                        kit,
                        navigator);
            case Destination.Formulir here ->
                new FormulirView(
                        new FormulirModel(services.data().formulir(), background), kit, navigator, here.berkas());
            case Destination.Arsip here ->
                new ArsipView(
                        new ArsipModel(services.data().arsip(), services.data().kinerja(), background),
                        kit,
                        here.entri());
            case Destination.Cari here ->
                new CariView(
                        new CariModel(
                                services.data().cari(),
                                new Pintasan(
                                        navigator,
                                        now.get().toLocalDate(),
                                        mulai::open,
                                        mulai::open,
                                        new RekapCepat(services.rekap(), kit)::write),
                                background),
                        here.kata());
            case Destination.Perencanaan here ->
                new PerencanaanView(
                        new PerencanaanModel(
                                services.perencanaan(),
                                services.cetak(),
                                background,
                                now.get().toLocalDate()),
                        kit,
                        List.of(
                                new PerencanaanView.Bagian(
                                        "Rencana Aksi",
                                        tahun -> new AksiView(
                                                new AksiModel(
                                                        services.data().aksi(), services.cetak(), background, tahun),
                                                kit,
                                                navigator)),
                                new PerencanaanView.Bagian(
                                        "Evaluasi AKIP",
                                        tahun -> new AkipView(
                                                new AkipModel(
                                                        services.data().akip(), services.cetak(), background, tahun),
                                                kit)),
                                laporan(kit)),
                        here);
            case Destination.Rekap here -> {
                Thread.ofPlatform().daemon().start(RekapService::warmUp);
                yield new RekapView(
                        new RekapModel(
                                services.rekap(),
                                background,
                                here.periode()
                                        .orElseGet(() -> Periode.of(
                                                Periode.Jenis.TRIWULAN,
                                                now.get().toLocalDate()))),
                        kit,
                        navigator);
            }
            case Destination.Gabungan here ->
                new GabunganView(
                        new GabunganModel(
                                services.data().gabungan(),
                                background,
                                now.get().toLocalDate()),
                        kit,
                        navigator);
            case Destination.Evaluasi here ->
                new EvaluasiView(
                        new EvaluasiModel(
                                services.evaluasi(),
                                services.cetak(),
                                background,
                                now.get().toLocalDate()),
                        kit,
                        here.sopId());
            case Destination.Pengaturan here ->
                new PengaturanView(
                        new PengaturanModel(services.pengaturan(), services.cadangan(), background),
                        new JamKerjaModel(services.pengaturan(), background),
                        new BerkasModel(services.upkeep(), services.cadangan(), background),
                        preferences,
                        new PengaturanView.Letak(data.file(), data.usual(), data::move),
                        navigator,
                        kit);
            case Destination.Bantuan here -> new BantuanView(new BantuanModel(), here.bab());
        };
    }

    private void takeSamples(Kit kit, Navigator navigator) {
        kit.background().run(services.impor()::takeSamples, taken -> {
            kit.toasts().done(taken.size() + " SOP contoh diimpor.");
            navigator.go(new Destination.Pustaka());
        });
    }

    /** The state of the backups for the bottom line of the window. */
    BackupStatus terjaga() {
        return services.pengaturan()
                .hanyaBaca()
                .map(masalah -> new BackupStatus(masalah.pesan(), false))
                .orElseGet(this::cadangan);
    }

    private BackupStatus cadangan() {
        services.cadangan().makeIfDueAgain();
        KeadaanCadangan keadaan = services.cadangan().keadaan();
        LocalDateTime yesterday = now.get().minusDays(1);
        String terakhir = keadaan.terakhir()
                .map(cadangan -> Tanggal.panjang(cadangan.saat()) + ", sudah diperiksa")
                .orElse("belum ada");
        if (keadaan.isGagal()) {
            return new BackupStatus("Cadangan gagal dibuat. Cadangan terakhir " + terakhir, false);
        }
        boolean recent = keadaan.terakhir()
                .filter(cadangan -> cadangan.saat().isAfter(yesterday))
                .isPresent();
        return new BackupStatus("Cadangan terakhir " + terakhir, recent);
    }

    /** The part of the Perencanaan screen that shows the reports of the year. */
    private PerencanaanView.Bagian laporan(Kit kit) {
        return new PerencanaanView.Bagian(
                "Perjanjian & Laporan",
                year -> new LaporanPanel(
                        new LaporanModel(services.perencanaan().laporan(), services.cetak(), kit.background(), year),
                        kit,
                        year));
    }
}
