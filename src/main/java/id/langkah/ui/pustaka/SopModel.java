package id.langkah.ui.pustaka;

import id.langkah.domain.JudulForm;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.AsalSop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.CetakService;
import id.langkah.service.PengerjaanService;
import id.langkah.service.PenulisanService;
import id.langkah.service.PustakaService;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One SOP with all its versions, one of which is selected. */
public final class SopModel {
    /** Stands for the newest version when none was selected. */
    private static final int NEWEST = -1;

    private final PustakaService pustaka;
    private final PengerjaanService pengerjaan;
    private final CetakService cetak;
    private final PenulisanService penulisan;
    private final Background background;
    private final long sopId;
    private final ReadOnlyObjectWrapper<Optional<Tampilan>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
    private int wanted = NEWEST;

    public SopModel(
            PustakaService pustaka,
            PengerjaanService pengerjaan,
            CetakService cetak,
            PenulisanService penulisan,
            Background background,
            long sopId) {
        this.pustaka = pustaka;
        this.pengerjaan = pengerjaan;
        this.cetak = cetak;
        this.penulisan = penulisan;
        this.background = background;
        this.sopId = sopId;
    }

    /**
     * What the screen shows.
     *
     * @param versi the selected version
     * @param semua all versions, the newest first, followed by the draft if there is one
     * @param pengerjaan the runs of all versions, the latest first
     * @param menit the sum of the readable standard durations in minutes
     * @param jam the working hours, in which that sum is told
     * @param asal the office's own file from which the version was imported
     * @param judul the heads of the form in the office's wording
     */
    record Tampilan(
            VersiSop versi,
            List<VersiSop> semua,
            List<Pengerjaan> pengerjaan,
            OptionalLong menit,
            JamKerja jam,
            Optional<AsalSop> asal,
            JudulForm judul) {

        boolean isNewest() {
            return versi.equals(semua.getFirst());
        }

        /** The draft of the SOP; empty when there is none. */
        Optional<VersiSop> konsep() {
            return semua.stream()
                    .filter(versiSop -> versiSop.status() == Status.KONSEP)
                    .findFirst();
        }
    }

    /** What the screen shows; empty until it was read, and when the SOP does not exist any more. */
    ReadOnlyObjectProperty<Optional<Tampilan>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the SOP was not found in the library. */
    ReadOnlyBooleanProperty gone() {
        return gone.getReadOnlyProperty();
    }

    void load() {
        int number = wanted;
        background.runLatest(this, () -> read(number), found -> {
            shown.set(found);
            gone.set(found.isEmpty());
        });
    }

    /** Selects another version. */
    void look(int versi) {
        wanted = versi;
        load();
    }

    private Optional<Tampilan> read(int number) {
        List<VersiSop> semua = pustaka.versions(sopId);
        if (semua.isEmpty()) {
            return Optional.empty();
        }
        VersiSop versi = semua.stream()
                .filter(versiSop -> versiSop.versi() == number)
                .findFirst()
                .orElse(semua.getFirst());
        return Optional.of(new Tampilan(
                versi,
                semua,
                pengerjaan.ofSop(sopId),
                pustaka.totalMenit(versi.sop()),
                pengerjaan.jamKerja(),
                pustaka.asal(versi.id()),
                cetak.judul()));
    }

    /** Writes the office's own file to a place that the user chose. */
    void export(AsalSop asal, Path file, Runnable done) {
        background.act(() -> pustaka.export(asal, file), done);
    }

    /** Writes the selected version; the file's ending decides the format. */
    void print(Path file, Runnable done) {
        VersiSop versi = shown.get().orElseThrow().versi();
        background.act(() -> cetak.sop(versi.sop(), file), done);
    }

    /** Writes the Lembar Kerja Identifikasi Kegiatan as PDF. */
    void printLembarKerja(Path file, Runnable done) {
        VersiSop versi = shown.get().orElseThrow().versi();
        background.act(() -> cetak.lembarKerja(versi.sop(), file), done);
    }

    /** Opens the draft of the next version, creating it when there is none. */
    void revise(Consumer<VersiSop> done) {
        background.run(() -> penulisan.revise(sopId), done);
    }

    /** Starts a draft of another SOP with the same content. */
    void copy(Consumer<VersiSop> done) {
        VersiSop versi = shown.get().orElseThrow().versi();
        background.run(() -> penulisan.copy(versi.id()), done);
    }

    void withdraw() {
        VersiSop versi = shown.get().orElseThrow().versi();
        background.act(() -> pustaka.withdraw(versi.id()), this::load);
    }

    void reinstate() {
        VersiSop versi = shown.get().orElseThrow().versi();
        background.act(() -> pustaka.reinstate(versi.id()), this::load);
    }

    void delete(Runnable done) {
        background.act(() -> pustaka.delete(sopId), done);
    }
}
