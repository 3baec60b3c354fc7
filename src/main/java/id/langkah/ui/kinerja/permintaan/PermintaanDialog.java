package id.langkah.ui.kinerja.permintaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.ui.TanggalField;
import id.langkah.ui.kinerja.indikator.PilihIndikator;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.PilihPengerjaan;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The dialogs for requesting figures and for changing a request. */
final class PermintaanDialog {
    private static final int USUAL_DAYS = 7;

    private final KinerjaModel kinerja;
    private final PermintaanModel model;
    private final Kit kit;
    private final Consumer<List<PermintaanData>> write;

    /** @param write writes letters and forms of new requests */
    PermintaanDialog(KinerjaModel kinerja, PermintaanModel model, Kit kit, Consumer<List<PermintaanData>> write) {
        this.kinerja = kinerja;
        this.model = model;
        this.kit = kit;
        this.write = write;
    }

    /** Asks for the indicators, the deadline and the addressees of new requests. */
    void ask() {
        kinerja.runs(runs -> model.penerima(penerima -> ask(runs, penerima)));
    }

    private void ask(List<Pengerjaan> runs, Map<String, String> penerima) {
        var perBidang = model.perBidang();
        if (perBidang.isEmpty()) {
            kit.dialogs()
                    .masalah(
                            "Tidak ada yang dapat diminta",
                            List.of(Masalah.galat(
                                    "Tidak ada indikator %s yang berpenanggung jawab."
                                            .formatted(model.triwulan().kata()),
                                    "Data Kinerja",
                                    "Isi penanggung jawab pada bagian Indikator.")));
            return;
        }
        var pilih = new PilihIndikator(perBidang);
        var minta = new TanggalField("Tanggal permintaan");
        minta.set(model.today());
        var batas = new TanggalField("Batas waktu");
        batas.set(model.today().plusDays(USUAL_DAYS));
        var pengerjaan = new PilihPengerjaan(runs);
        var surat = new TabelSurat(perBidang.keySet(), penerima);
        var warned = new AtomicReference<LocalDate>();
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.body("Satu surat dan satu formulir untuk setiap bidang."),
                pilih,
                new Form()
                        .row("Tanggal permintaan", minta)
                        .row("Batas waktu", batas)
                        .row("Pengerjaan SOP", pengerjaan),
                ScreenText.strong("Surat"),
                surat);
        form.open("Minta data " + model.triwulan().kata() + " " + model.tahun(), "Buat permintaan", () -> {
            if (surat.settle()
                    && isRead(form, List.of(minta, batas), List.of())
                    && isAfterStart(form, minta, pengerjaan, warned)) {
                model.ask(
                        pilih.chosen(),
                        minta.value().orElseThrow(),
                        batas.value().orElseThrow(),
                        pengerjaan.id(),
                        surat::on,
                        made -> {
                            form.close();
                            made(made);
                        },
                        form::refused);
            }
        });
    }

    private void made(List<PermintaanData> made) {
        kit.toasts()
                .done(
                        made.size() + " permintaan dibuat.",
                        Action.plain("Tulis surat dan formulir…", () -> write.accept(made)));
    }

    /** Shows a request and saves changes. */
    void change(PermintaanData permintaanData) {
        var kepada = new TextField(permintaanData.penerima());
        var nomor = new TextField(permintaanData.nomorSurat());
        var minta = new TanggalField("Tanggal permintaan");
        minta.set(permintaanData.tanggalMinta());
        var batas = new TanggalField("Batas waktu");
        batas.set(permintaanData.batas());
        var diterima = new TanggalField("Diterima");
        diterima.set(permintaanData.diterima());
        var kekurangan = new TextArea(permintaanData.kekurangan());
        kekurangan.setWrapText(true);
        kekurangan.setPrefRowCount(3);
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.body("%d indikator, %s %d"
                        .formatted(
                                permintaanData.indikator().size(),
                                permintaanData.triwulan().kata(),
                                permintaanData.tahun())),
                new Form()
                        .row("Kepada (Yth.)", kepada)
                        .row("Nomor surat", nomor)
                        .row("Tanggal permintaan", minta)
                        .row("Batas waktu", batas)
                        .row("Diterima", diterima, "Kosong berarti belum diterima.")
                        .row("Kekurangan", kekurangan, "Kosong berarti jawabannya lengkap."));
        form.open("Permintaan kepada " + permintaanData.bidang(), "Simpan permintaan", () -> {
            if (isRead(form, List.of(minta, batas), List.of(diterima))) {
                model.change(
                        changed(
                                permintaanData.withSurat(kepada.getText(), nomor.getText()),
                                minta.value().orElseThrow(),
                                batas.value().orElseThrow(),
                                diterima,
                                kekurangan.getText()),
                        form::close,
                        form::refused);
            }
        });
    }

    private static PermintaanData changed(
            PermintaanData permintaanData, LocalDate minta, LocalDate batas, TanggalField diterima, String kekurangan) {
        return new PermintaanData(
                permintaanData.id(),
                permintaanData.bidang(),
                permintaanData.kepada(),
                permintaanData.indikator(),
                permintaanData.tahun(),
                permintaanData.triwulan(),
                permintaanData.pengerjaan(),
                permintaanData.nomorSurat(),
                minta,
                batas,
                diterima.value().orElse(null),
                kekurangan.strip());
    }

    /** Whether all dates can be read, and those that are needed are there. */
    private static boolean isRead(FormDialog form, List<TanggalField> needed, List<TanggalField> optional) {
        Stream<Masalah> missing = needed.stream()
                .filter(date -> date.getText().isBlank())
                .map(date ->
                        Masalah.galat(date.getAccessibleText() + " belum diisi.", "", "Tulis misalnya 5 April 2026."));
        Stream<Masalah> unread =
                Stream.concat(needed.stream(), optional.stream()).flatMap(date -> date.salah().stream());
        List<Masalah> wrong = Stream.concat(missing, unread).toList();
        form.say(wrong);
        return wrong.isEmpty();
    }

    /** Warns, once for each date, when a request is older than the run it belongs to. */
    private static boolean isAfterStart(
            FormDialog form, TanggalField minta, PilihPengerjaan run, AtomicReference<LocalDate> warned) {
        LocalDate day = minta.value().orElseThrow();
        Pengerjaan chosen = run.getValue();
        boolean early = chosen != null && day.isBefore(chosen.mulai().toLocalDate());
        if (early && !day.equals(warned.getAndSet(day))) {
            form.say(List.of(Masalah.peringatan(
                    "Tanggal permintaan lebih awal daripada mulainya pengerjaan ("
                            + Tanggal.panjang(chosen.mulai().toLocalDate())
                            + ").",
                    "",
                    "Perbaiki tanggalnya, atau tekan \"Buat permintaan\" sekali lagi bila memang demikian.")));
            return false;
        }
        return true;
    }
}
