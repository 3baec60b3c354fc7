package id.langkah.ui.kinerja.permintaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.service.PermintaanService;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.Rows;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** The requests for figures. */
final class PermintaanModel {
    private final KinerjaModel kinerja;
    private final PermintaanService service;
    private final Rows<PermintaanData> semua = new Rows<>();

    PermintaanModel(KinerjaModel kinerja) {
        this.kinerja = kinerja;
        this.service = kinerja.services().permintaan();
    }

    /** The requests of the year. */
    ReadOnlyObjectProperty<List<PermintaanData>> semua() {
        return semua.getReadOnlyProperty();
    }

    LocalDate today() {
        return kinerja.today();
    }

    void load() {
        int tahun = kinerja.lingkup().get().tahun();
        kinerja.background().runLatest(this, () -> service.list(tahun), semua::set);
    }

    /** The quarter to request: the selected one, or the year's last. */
    Triwulan triwulan() {
        return kinerja.lingkup().get().akhir();
    }

    int tahun() {
        return kinerja.lingkup().get().tahun();
    }

    /** The indicators measured in the quarter, by bidang. */
    Map<String, List<IndikatorTercatat>> perBidang() {
        Map<String, List<IndikatorTercatat>> groups = new LinkedHashMap<>();
        for (IndikatorTercatat indikatorTercatat : kinerja.data().get().indikator()) {
            boolean measured = indikatorTercatat.indikator().aktif()
                    && !indikatorTercatat
                            .indikator()
                            .ukuran()
                            .frekuensi()
                            .masa(triwulan())
                            .isEmpty();
            String bidang = indikatorTercatat.indikator().penanggungJawab().strip();
            if (measured && !bidang.isEmpty()) {
                groups.computeIfAbsent(bidang, nama -> new ArrayList<>()).add(indikatorTercatat);
            }
        }
        return groups;
    }

    /** Reads the addressees of the last letters, keyed by bidang. */
    void penerima(Consumer<Map<String, String>> done) {
        kinerja.background().run(service::penerima, done);
    }

    /** Makes one request per bidang and stores all of them, or none. */
    void ask(
            Collection<Long> indikator,
            LocalDate minta,
            LocalDate batas,
            @Nullable Long pengerjaan,
            UnaryOperator<PermintaanData> surat,
            Consumer<List<PermintaanData>> done,
            Consumer<MasalahException> refused) {
        if (indikator.isEmpty()) {
            refused.accept(new MasalahException(
                    Masalah.galat("Belum ada indikator yang dipilih.", "", "Pilih paling sedikit satu indikator.")));
            return;
        }
        int tahun = tahun();
        Triwulan triwulan = triwulan();
        kinerja.background()
                .run(
                        () -> service.add(service.draft(tahun, triwulan, indikator, minta, batas, pengerjaan).stream()
                                .map(surat)
                                .toList()),
                        kept -> {
                            load();
                            done.accept(kept);
                        },
                        refused);
    }

    void change(PermintaanData permintaanData, Runnable done, Consumer<MasalahException> refused) {
        kinerja.background()
                .run(
                        () -> service.change(permintaanData),
                        kept -> {
                            load();
                            done.run();
                        },
                        refused);
    }

    void remove(PermintaanData permintaanData, Runnable done) {
        kinerja.background().act(() -> service.remove(permintaanData.id()), () -> {
            load();
            done.run();
        });
    }

    /** Writes letters and forms into a folder. */
    void write(List<PermintaanData> which, Path folder, Consumer<List<Path>> done) {
        kinerja.background()
                .runLong(
                        "Menulis surat dan formulir",
                        progress -> kinerja.services().formulir().write(which, folder, share -> {
                            progress.check();
                            progress.at(share);
                        }),
                        done);
    }

    /** A polite reminder to the bidang. */
    String pengingat(PermintaanData permintaanData) {
        return permintaanData.pengingat(today());
    }
}
