package id.langkah.ui;

import id.langkah.domain.rekap.Periode;
import id.langkah.platform.Settings;
import id.langkah.service.CetakService;
import id.langkah.service.DataKantor;
import id.langkah.service.DataPerencanaan;
import id.langkah.service.EvaluasiService;
import id.langkah.service.ImporService;
import id.langkah.service.NaskahPengerjaanService;
import id.langkah.service.PengaturanService;
import id.langkah.service.PenulisanService;
import id.langkah.service.PustakaService;
import id.langkah.service.RekapService;
import id.langkah.service.Upkeep;
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
import id.langkah.ui.kit.FilePicker;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every screen of the program over one desk, in a window without a display. */
final class Layar {
    private final ScreenDesk meja;
    private final Path data;
    private final PustakaService pustaka;
    private final PenulisanService penulisan;
    private final ImporService impor;
    private final PengaturanService pengaturan;
    private final RekapService rekap;
    private final DataKantor kinerja;
    private final List<Path> chosen = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();

    /** @param data a path that is only displayed */
    Layar(ScreenDesk meja, Path data) {
        this.meja = meja;
        this.data = data;
        pustaka = new PustakaService(meja.database());
        penulisan = new PenulisanService(meja.database(), meja::now);
        impor = new ImporService(meja.database(), meja::now);
        pengaturan = new PengaturanService(meja.database());
        rekap = new RekapService(meja.database(), meja::now);
        kinerja = DataKantor.of(meja.database(), meja::now);
    }

    ScreenDesk meja() {
        return meja;
    }

    ImporService impor() {
        return impor;
    }

    PustakaService pustaka() {
        return pustaka;
    }

    PenulisanService penulisan() {
        return penulisan;
    }

    DataKantor kinerja() {
        return kinerja;
    }

    PengaturanService pengaturan() {
        return pengaturan;
    }

    /** The files that the user chooses next; when none, the user cancels. */
    List<Path> chosen() {
        return chosen;
    }

    /** What was opened with the system's programs. */
    List<Path> opened() {
        return opened;
    }

    /** The content of the window, with background work done at once; on the window's thread. */
    Shell shell(Destination start) {
        Background background = Background.direct();
        return new Shell(
                parts(background, new Preferences(Settings.defaults(), kept -> {}, background)),
                start,
                new FilePicker(ask -> List.copyOf(chosen)),
                opened::add);
    }

    /** The parts from which the window is made. */
    WindowParts parts(Background background, Preferences preferences) {
        return new WindowParts(
                background,
                preferences,
                data.resolveSibling("log"),
                () -> new BackupStatus("Cadangan terakhir 2 Maret 2026 08.00, sudah diperiksa", true),
                () -> meja.now().toLocalDate(),
                (kit, navigator) -> new Screens(
                        place -> screen(place, preferences, kit, navigator), new IncomingFiles(kit, navigator)::take));
    }

    private Screen screen(Destination place, Preferences preferences, Kit kit, Navigator navigator) {
        Background background = kit.background();
        var runs = meja.pengerjaan();
        var mulai = new MulaiDialog(runs, kit, navigator, meja::now);
        return switch (place) {
            case Destination.Beranda here ->
                new BerandaView(
                        new BerandaModel(runs, meja.cadangan(), kinerja, background, meja::now),
                        kit,
                        navigator,
                        () -> {},
                        () -> {},
                        mulai::open,
                        new RekapCepat(rekap, kit)::write);
            case Destination.Pustaka here ->
                new PustakaView(
                        new PustakaModel(pustaka, penulisan, CetakService.withoutOffice(meja::now), background),
                        kit,
                        navigator,
                        () -> {},
                        mulai::open);
            case Destination.Sop here ->
                new SopView(
                        new SopModel(
                                pustaka,
                                runs,
                                CetakService.withoutOffice(meja::now),
                                penulisan,
                                background,
                                here.sopId()),
                        kit,
                        navigator,
                        mulai::open);
            case Destination.Impor here ->
                new ImporView(new ImporModel(impor, background), kit, navigator, here.berkas());
            case Destination.Penulisan here ->
                new PenulisanView(new PenulisanModel(penulisan, background, here.versiId()), kit, navigator);
            case Destination.Banding here ->
                new BandingView(new BandingModel(pustaka, background, here.lama(), here.baru()), navigator);
            case Destination.DaftarPengerjaan here ->
                new DaftarView(new DaftarModel(runs, background, meja::now), kit, navigator, mulai, here.saringan());
            case Destination.Pengerjaan here ->
                new PengerjaanView(
                        new PengerjaanModel(
                                runs,
                                kinerja.pengerjaanPerbaikan(),
                                CetakService.withoutOffice(meja::now),
                                kinerja.arsip(),
                                new NaskahPengerjaanService(
                                        DataPerencanaan.of(meja.database(), meja::now)
                                                .laporan(),
                                        CetakService.withoutOffice(meja::now),
                                        runs),
                                background,
                                meja::now,
                                here.id()),
                        kit,
                        navigator);
            case Destination.DataKinerja here ->
                new KinerjaView(
                        new KinerjaModel(
                                kinerja, runs, background, () -> meja.now().toLocalDate()),
                        kit,
                        navigator,
                        here);
            case Destination.Indikator here ->
                new IndikatorView(IndikatorFormModel.of(kinerja.kinerja(), background, here.id()), kit, navigator);
            case Destination.IndikatorBaru here ->
                new IndikatorView(
                        IndikatorFormModel.ofNew(kinerja.kinerja(), background, here.tahun(), here.sasaran()),
                        kit,
                        navigator);
            case Destination.Formulir here ->
                new FormulirView(new FormulirModel(kinerja.formulir(), background), kit, navigator, here.berkas());
            case Destination.Arsip here ->
                new ArsipView(new ArsipModel(kinerja.arsip(), kinerja.kinerja(), background), kit, here.entri());
            case Destination.Cari here ->
                new CariView(
                        new CariModel(
                                kinerja.cari(),
                                new Pintasan(
                                        navigator,
                                        meja.now().toLocalDate(),
                                        mulai::open,
                                        mulai::open,
                                        new RekapCepat(rekap, kit)::write),
                                background),
                        here.kata());
            case Destination.Perencanaan here ->
                new PerencanaanView(
                        new PerencanaanModel(
                                DataPerencanaan.of(meja.database(), meja::now),
                                CetakService.withoutOffice(meja::now),
                                background,
                                meja.now().toLocalDate()),
                        kit,
                        List.of(
                                new PerencanaanView.Bagian(
                                        "Rencana Aksi",
                                        tahun -> new AksiView(
                                                new AksiModel(
                                                        kinerja.aksi(),
                                                        CetakService.withoutOffice(meja::now),
                                                        background,
                                                        tahun),
                                                kit,
                                                navigator)),
                                new PerencanaanView.Bagian(
                                        "Evaluasi AKIP",
                                        tahun -> new AkipView(
                                                new AkipModel(
                                                        kinerja.akip(),
                                                        CetakService.withoutOffice(meja::now),
                                                        background,
                                                        tahun),
                                                kit)),
                                new PerencanaanView.Bagian(
                                        "Perjanjian & Laporan",
                                        year -> new LaporanPanel(
                                                new LaporanModel(
                                                        DataPerencanaan.of(meja.database(), meja::now)
                                                                .laporan(),
                                                        CetakService.withoutOffice(meja::now),
                                                        background,
                                                        year),
                                                kit,
                                                year))),
                        here);
            case Destination.Gabungan here ->
                new GabunganView(
                        new GabunganModel(
                                kinerja.gabungan(), background, meja.now().toLocalDate()),
                        kit,
                        navigator);
            case Destination.Rekap here ->
                new RekapView(
                        new RekapModel(
                                rekap,
                                background,
                                here.periode()
                                        .orElseGet(() -> Periode.of(
                                                Periode.Jenis.TRIWULAN,
                                                meja.now().toLocalDate()))),
                        kit,
                        navigator);
            case Destination.Evaluasi here ->
                new EvaluasiView(
                        new EvaluasiModel(
                                new EvaluasiService(meja.database(), meja::now),
                                CetakService.withoutOffice(meja::now),
                                background,
                                meja.now().toLocalDate()),
                        kit,
                        here.sopId());
            case Destination.Pengaturan here ->
                new PengaturanView(
                        new PengaturanModel(pengaturan, meja.cadangan(), background),
                        new JamKerjaModel(pengaturan, background),
                        new BerkasModel(
                                Upkeep.of(meja.database(), meja.cadangan(), meja::now), meja.cadangan(), background),
                        preferences,
                        new PengaturanView.Letak(data, data, moved -> {}),
                        navigator,
                        kit);
            case Destination.Bantuan here -> new BantuanView(new BantuanModel(), here.bab());
        };
    }
}
