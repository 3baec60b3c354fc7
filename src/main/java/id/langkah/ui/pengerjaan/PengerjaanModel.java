package id.langkah.ui.pengerjaan;

import id.langkah.domain.JudulForm;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Kalimat;
import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.Dilangkahi;
import id.langkah.domain.pengerjaan.Peristiwa.Dilanjutkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dinamai;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDilepas;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.pengerjaan.Peristiwa.SemuaAda;
import id.langkah.domain.pengerjaan.Peristiwa.WaktuDitetapkan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.pengerjaan.WaktuNyata;
import id.langkah.domain.sop.NamaKembar;
import id.langkah.service.ArsipService;
import id.langkah.service.CetakService;
import id.langkah.service.NaskahPengerjaanService;
import id.langkah.service.PengerjaanPerbaikanService;
import id.langkah.service.PengerjaanService;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Kit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One run on the screen. Every action is stored before it is shown; the model holds no data of its own. */
public final class PengerjaanModel {
    private final PengerjaanService service;
    private final TerkaitModel terkait;
    private final CetakService cetak;
    private final ArsipService arsip;
    private final NaskahRun naskah;
    private final Background background;
    private final Supplier<LocalDateTime> clock;
    private final long id;
    private final ReadOnlyObjectWrapper<Optional<RunViewState>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LocalDateTime> now;
    private final AtomicBoolean leaving = new AtomicBoolean();
    private JamKerja jam = JamKerja.BAWAAN;
    private JudulForm judul = JudulForm.BELUM;
    private List<Pengerjaan> others = List.of();
    private Map<List<String>, String> usual = Map.of();
    private NamaKembar kembar = NamaKembar.TIDAK_ADA;
    private final ReadOnlyBooleanWrapper archived = new ReadOnlyBooleanWrapper();

    /**
     * @param perbaikan keeps the run and its Perbaikan consistent
     * @param arsip archives the run after its end
     * @param clock the office's clock
     * @param id the number of the run
     */
    public PengerjaanModel(
            PengerjaanService service,
            PengerjaanPerbaikanService perbaikan,
            CetakService cetak,
            ArsipService arsip,
            NaskahPengerjaanService naskah,
            Background background,
            Supplier<LocalDateTime> clock,
            long id) {
        this.service = service;
        this.terkait = new TerkaitModel(perbaikan, background, id);
        this.cetak = cetak;
        this.arsip = arsip;
        this.naskah = new NaskahRun(naskah, background, id);
        this.background = background;
        this.clock = clock;
        this.id = id;
        this.now = new ReadOnlyObjectWrapper<>(clock.get());
    }

    /** The run and the round shown in the middle; empty until it was read. */
    ReadOnlyObjectProperty<Optional<RunViewState>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The office's time at the last {@link #tick}. */
    ReadOnlyObjectProperty<LocalDateTime> now() {
        return now.getReadOnlyProperty();
    }

    /** Reads the run, the working hours, and who usually does which steps. */
    void load() {
        terkait.load();
        naskah.load();
        record Loaded(
                Pengerjaan run,
                JamKerja jam,
                JudulForm judul,
                List<Pengerjaan> ofSop,
                NamaKembar kembar,
                boolean archived) {}
        background.runLatest(
                this,
                () -> {
                    Pengerjaan loaded = service.get(id);
                    return new Loaded(
                            loaded,
                            service.jamKerja(),
                            cetak.judul(),
                            service.ofSop(loaded.versi().sopId()),
                            service.kembar(),
                            service.diarsipkan().contains(id));
                },
                loaded -> {
                    jam = loaded.jam();
                    judul = loaded.judul();
                    others = loaded.ofSop().stream()
                            .filter(other -> other.id() != id)
                            .toList();
                    usual = Pelaku.usual(loaded.ofSop());
                    kembar = loaded.kembar();
                    archived.set(loaded.archived());
                    take(loaded.run());
                });
    }

    /** The Perbaikan that the run carries. */
    TerkaitModel terkait() {
        return terkait;
    }

    /** To be called every minute; updates the time. */
    void tick() {
        now.set(clock.get());
    }

    /** Shows an earlier round; the open round returns to the current step. */
    void look(Putaran putaran) {
        shown.set(shown.get().map(state -> state.at(putaran)));
    }

    /** Shows the current step. */
    void lookAtPresent() {
        shown.set(shown.get().map(state -> RunViewState.present(state.run())));
    }

    WaktuNyata waktu(Pengerjaan run, Putaran putaran) {
        return WaktuNyata.of(run, putaran, jam, now.get());
    }

    /** The heads of the SOP form in the office's wording. */
    JudulForm judul() {
        return judul;
    }

    JamKerja jam() {
        return jam;
    }

    /** The likely name of who does a step: the one who did steps of its pelaksana last, or else the role. */
    String pelaku(Pengerjaan run, Putaran putaran) {
        List<String> pelaksana = run.sop().aktivitas().get(putaran.aktivitas()).pelaksana();
        String before = usual.getOrDefault(pelaksana, String.join(", ", pelaksana));
        return Pelaku.usual(List.of(run)).getOrDefault(pelaksana, before);
    }

    /** The habits derived from the runs of the same SOP, this run first. */
    Kebiasaan kebiasaan() {
        return Kebiasaan.of(Stream.concat(run().stream(), others.stream()).toList());
    }

    /** The name of the run, with the office when another SOP has the same name. */
    String sebutan(Pengerjaan run) {
        return kembar.sebutan(run.sebutan(), run.sop());
    }

    LocalDate hariIni() {
        return now.get().toLocalDate();
    }

    /** Whether the run is in the archive. */
    ReadOnlyBooleanProperty archived() {
        return archived.getReadOnlyProperty();
    }

    /** Archives the run, which must have ended. */
    void archive(Consumer<EntriArsip> done) {
        background.run(() -> arsip.add(arsip.draft(id), ""), entri -> {
            load();
            done.accept(entri);
        });
    }

    /** Starts the run of the next period, or finds the existing one. */
    void startNext(Consumer<Pengerjaan> done) {
        background.run(() -> service.startNext(id), done);
    }

    /** The dialog that starts another run. */
    MulaiDialog mulai(Kit kit, Navigator navigator) {
        return new MulaiDialog(service, kit, navigator, clock);
    }

    /** Changes title and period of the run. */
    void rename(String judul, String periode) {
        act(() -> service.record(id, new Dinamai(judul, periode)));
    }

    /** The fact that {@link #undo} would undo, in words; empty when there is none. */
    Optional<String> undoable() {
        return run().flatMap(
                        pengerjaan -> pengerjaan.undoable().map(last -> new Kalimat(pengerjaan).of(last.peristiwa())));
    }

    /** Whether items of the round can be answered: it is the latest round of its step. */
    boolean isAnswerable(Pengerjaan run, Putaran putaran) {
        return !run.status().isEnded()
                && run.latest(putaran.aktivitas()).filter(putaran::equals).isPresent();
    }

    void answer(int aktivitas, int butir, Jawaban jawaban) {
        act(() -> service.record(id, new KelengkapanDijawab(aktivitas, butir, jawaban)));
    }

    /** Marks all items of a step without an answer as ada. */
    void answerAll(int aktivitas) {
        act(() -> service.record(id, new SemuaAda(aktivitas)));
    }

    /** Gives every item without an answer the answer of the round before. */
    void answerAsBefore() {
        repeat(run().map(Pengulangan::of).orElse(List.of()));
    }

    /** Gives one item the answer of the round before, replacing its present one. */
    void answerAsBefore(int butir) {
        repeat(run().flatMap(pengerjaan -> pengerjaan.current().map(open -> Pengulangan.of(pengerjaan, open, butir)))
                .orElse(List.of()));
    }

    /** Attaches copies of files to an item. */
    void attach(int aktivitas, int butir, List<Path> files) {
        files.forEach(file -> act(() -> service.attach(id, aktivitas, butir, file)));
    }

    void detach(int aktivitas, int butir, Lampiran lampiran) {
        act(() -> service.record(id, new LampiranDilepas(aktivitas, butir, lampiran.sidik())));
    }

    /** Writes an attachment to a file. */
    void export(Lampiran lampiran, Path file, Consumer<Path> done) {
        background.act(() -> service.export(lampiran, file), () -> done.accept(file));
    }

    /**
     * Finishes the current step as done or answered Ya; a second call while it is being recorded
     * does nothing.
     *
     * @param tanda the signature of Perbaikan given with it
     */
    void finish(String oleh, String catatan, PendingSignature tanda) {
        var fact = new Selesai(posisi(), oleh.strip(), catatan.strip());
        leave(() -> terkait.complete(fact, tanda));
    }

    /** Answers the current step Tidak when that leads forward. */
    void branch(int tujuan, String oleh, String catatan) {
        var fact = new Dilangkahi(posisi(), tujuan, oleh.strip(), catatan.strip());
        leave(() -> service.record(id, fact));
    }

    /** Returns the current step; dependent signatures are withdrawn. */
    void sendBack(int tujuan, String oleh, String alasan) {
        var fact = new Dikembalikan(posisi(), tujuan, oleh.strip(), alasan.strip());
        leave(() -> terkait.sendBack(fact));
    }

    void pause(String alasan) {
        act(() -> service.record(id, new Ditunda(alasan)));
    }

    void resume() {
        act(() -> service.record(id, new Dilanjutkan()));
    }

    void cancel(String alasan) {
        act(() -> service.record(id, new Dibatalkan(alasan)));
    }

    void note(String teks) {
        act(() -> service.record(id, new Dicatat(teks)));
    }

    /**
     * Sets the real start and end of a round.
     *
     * @param refused receives the reasons, to be shown beside the input
     */
    void setTime(WaktuDitetapkan waktu, Runnable done, Consumer<MasalahException> refused) {
        background.run(
                () -> service.record(id, waktu),
                after -> {
                    take(after);
                    done.run();
                },
                refused);
    }

    /**
     * Writes a paper of the run; the file's ending decides the format.
     *
     * @param make creates the paper for the present run
     */
    void print(BiFunction<CetakService, Pengerjaan, Naskah> make, Path file, Consumer<Path> done) {
        Pengerjaan run = run().orElseThrow();
        background.run(() -> cetak.naskah(make.apply(cetak, run), file), done);
    }

    /** Writes the papers of the run with its attachments as one PDF. */
    void printPaket(Path file, Runnable done) {
        Pengerjaan run = run().orElseThrow();
        background.act(() -> cetak.paket(run, service.lampiran(run), file), done);
    }

    /** Undoes the last fact that still counts and withdraws the signatures that depend on it. */
    void undo() {
        act(terkait::undo);
    }

    private int posisi() {
        return run().map(pengerjaan -> pengerjaan.posisi().orElse(-1)).orElse(-1);
    }

    private Optional<Pengerjaan> run() {
        return shown.get().map(RunViewState::run);
    }

    private void repeat(List<Peristiwa> facts) {
        facts.forEach(fact -> act(() -> service.record(id, fact)));
    }

    NaskahRun naskah() {
        return naskah;
    }

    /** Changes the run in the background and shows the result. */
    void act(Supplier<Pengerjaan> work) {
        background.run(work, this::take);
    }

    private void leave(Supplier<Pengerjaan> work) {
        if (leaving.getAndSet(true)) {
            return;
        }
        background.run(
                () -> {
                    try {
                        return work.get();
                    } catch (RuntimeException e) {
                        leaving.set(false);
                        throw e;
                    }
                },
                after -> {
                    leaving.set(false);
                    take(after);
                });
    }

    private void take(Pengerjaan after) {
        tick();
        boolean moved = run().filter(
                        before -> before.putaran().size() == after.putaran().size())
                .filter(before -> before.status() == after.status())
                .isEmpty();
        shown.set(Optional.of(
                shown.get().map(before -> before.after(after)).orElseGet(() -> RunViewState.present(after))));
        if (moved) {
            terkait.load();
        }
    }
}
