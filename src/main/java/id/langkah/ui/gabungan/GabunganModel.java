package id.langkah.ui.gabungan;

import id.langkah.domain.MasalahException;
import id.langkah.domain.gabungan.KantorGabungan;
import id.langkah.domain.gabungan.RekapGabungan;
import id.langkah.domain.rekap.Periode;
import id.langkah.service.GabunganService;
import id.langkah.service.KirimanMasuk;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The selected period and the combined rekap of several offices in it. */
public final class GabunganModel {
    private final GabunganService service;
    private final Background background;
    private final ObjectProperty<Periode> periode;
    private final ReadOnlyObjectWrapper<Optional<RekapGabungan>> rekap = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Begins with the quarter of the day. */
    public GabunganModel(GabunganService service, Background background, LocalDate today) {
        this.service = service;
        this.background = background;
        this.periode = new SimpleObjectProperty<>(Periode.of(Periode.Jenis.TRIWULAN, today));
        periode.addListener((property, before, now) -> load());
    }

    ObjectProperty<Periode> periode() {
        return periode;
    }

    /** The periods to choose from: those of the selected year, and the years around it. */
    List<Periode> offered() {
        int tahun = periode.get().tahun();
        return Stream.of(tahun - 1, tahun, tahun + 1)
                .flatMap(year -> Periode.of(year).stream())
                .filter(butir -> butir.jenis() != Periode.Jenis.BULAN)
                .filter(butir -> butir.tahun() == tahun || butir.jenis() == Periode.Jenis.TAHUN)
                .sorted()
                .toList();
    }

    /** Empty until it was reckoned. */
    ReadOnlyObjectProperty<Optional<RekapGabungan>> rekap() {
        return rekap.getReadOnlyProperty();
    }

    void load() {
        Periode wanted = periode.get();
        background.runLatest(this, () -> Optional.of(service.rekap(wanted)), rekap::set);
    }

    /**
     * Files that were read but not stored, with the years that would be replaced.
     *
     * @param ganti the years that would be replaced, one list for each file
     */
    record Masuk(List<KirimanMasuk> kiriman, List<List<Integer>> ganti) {
        Masuk {
            kiriman = List.copyOf(kiriman);
            ganti = List.copyOf(ganti);
        }
    }

    void read(List<Path> files, Consumer<Masuk> done) {
        background.runLong(
                "Membaca kiriman kantor",
                progress -> {
                    List<KirimanMasuk> read = service.read(files);
                    return new Masuk(read, read.stream().map(service::replaced).toList());
                },
                done);
    }

    void take(List<KirimanMasuk> kiriman, Runnable done, Consumer<MasalahException> refused) {
        keep(() -> service.take(kiriman), done, refused);
    }

    void addAll(List<String> nama, Runnable done, Consumer<MasalahException> refused) {
        keep(() -> service.addAll(nama), done, refused);
    }

    void rename(KantorGabungan kantor, String nama, Runnable done, Consumer<MasalahException> refused) {
        keep(() -> service.rename(kantor.id(), nama), done, refused);
    }

    private void keep(Runnable work, Runnable done, Consumer<MasalahException> refused) {
        background.act(
                work,
                () -> {
                    load();
                    done.run();
                },
                refused);
    }

    void remove(KantorGabungan kantor, Runnable done) {
        background.act(() -> service.remove(kantor.id()), () -> {
            load();
            done.run();
        });
    }

    /** Deletes what an office sent of the period's year. */
    void removeKiriman(KantorGabungan kantor, Runnable done) {
        int tahun = periode.get().tahun();
        background.act(() -> service.removeKiriman(kantor.id(), tahun), () -> {
            load();
            done.run();
        });
    }

    /** The name that is offered for the workbook. */
    String fileName() {
        return "Rekap Gabungan " + periode.get().kode() + ".xlsx";
    }

    void write(Path file, Runnable done) {
        RekapGabungan shown = rekap.get().orElseThrow();
        background.act(() -> service.write(shown, file), done);
    }
}
