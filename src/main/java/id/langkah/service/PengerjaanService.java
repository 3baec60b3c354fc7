package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.pengerjaan.Peristiwa.Dimulai;
import id.langkah.domain.pengerjaan.Peristiwa.Diurungkan;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.NamaKembar;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.pdf.Sisipan;
import id.langkah.sqlite.ArsipStore;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.LampiranStore;
import id.langkah.sqlite.PengerjaanStore;
import id.langkah.sqlite.SopStore;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Starts runs and records their facts; a fact is on the disk when the call returns. */
public final class PengerjaanService {

    private final Database database;
    private final SopStore sop;
    private final PengerjaanStore runs;
    private final StartableSop startable;
    private final LampiranStore files;
    private final KantorStore kantor;
    private final ArsipStore arsip;
    private final EvaluasiService evaluasi;
    private final PengerjaanBerkalaService berkala;
    private final Supplier<LocalDateTime> clock;

    public PengerjaanService(Database database, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.sop = new SopStore(database);
        this.runs = new PengerjaanStore(database);
        this.startable = new StartableSop(sop, runs);
        this.files = new LampiranStore(database);
        this.kantor = new KantorStore(database);
        this.arsip = new ArsipStore(database);
        this.berkala = new PengerjaanBerkalaService(database, this, clock);
        this.evaluasi = new EvaluasiService(database, clock);
        this.clock = clock;
    }

    /** The SOPs that can be started: the newest version of each, if in force, by title. */
    public List<RingkasanSop> startable() {
        return startable.list();
    }

    /** The SOPs that can be started, the most recently used first, then by title. */
    public List<RingkasanSop> startableByUse() {
        return startable.byUse();
    }

    /**
     * Starts a run of a version; later imports never change it.
     *
     * @param judul blank to name it by its SOP and period
     * @param periode blank for none
     */
    public Pengerjaan start(long versiId, String judul, String periode) {
        var dimulai = new Dimulai(judul.strip(), periode.strip());
        return runs.start(sop.versi(versiId), dimulai, clock.get());
    }

    /**
     * Starts a run of the same SOP for the next period, or returns the existing one.
     *
     * @throws MasalahException when the SOP is not in force any more, or the period has no next one
     */
    public Pengerjaan startNext(long id) {
        Pengerjaan run = runs.load(id);
        long sopId = run.versi().sopId();
        Periode next = StartableSop.next(run);
        return startable.existing(sopId, next).orElseGet(() -> start(startable.inForce(sopId), "", next.teks()));
    }

    /** One run. @throws MasalahException when it does not exist */
    public Pengerjaan get(long id) {
        return runs.load(id);
    }

    /** All runs, the latest first. */
    public List<Pengerjaan> list() {
        return runs.list();
    }

    /** The runs of all versions of one SOP, the latest first. */
    public List<Pengerjaan> ofSop(long sopId) {
        return runs.ofSop(sopId);
    }

    /** The recurring runs. */
    public PengerjaanBerkalaService berkala() {
        return berkala;
    }

    /** The titles that are shown with their office. */
    public NamaKembar kembar() {
        return NamaKembar.of(sop.nama());
    }

    /** The numbers of the archived runs. */
    public Set<Long> diarsipkan() {
        return arsip.pengerjaan();
    }

    /**
     * Records a fact, if the rules allow it.
     *
     * @return the run afterwards
     * @throws MasalahException with the reasons; then nothing is recorded
     */
    public Pengerjaan record(long id, Peristiwa peristiwa) {
        return database.inTransaction(() -> {
            LocalDateTime saat = clock.get();
            Pengerjaan run = runs.load(id);
            List<Masalah> refusal = run.check(peristiwa, saat);
            if (!refusal.isEmpty()) {
                throw new MasalahException(refusal);
            }
            Pengerjaan after = run.with(saat, peristiwa);
            runs.append(after);
            return after;
        });
    }

    /** Records the same fact for several runs, all or none; see {@link #record}. */
    public void recordAll(List<Long> runs, Peristiwa peristiwa) {
        database.inTransaction(() -> {
            runs.forEach(id -> record(id, peristiwa));
            return runs.size();
        });
    }

    /** Undoes the last fact that still counts. */
    public Pengerjaan undo(long id) {
        int urut = runs.load(id).undoable().map(jejak -> jejak.urut()).orElse(-1);
        return record(id, new Diurungkan(urut));
    }

    /**
     * Stores a copy of a file as attachment of an item and, while the run is open, marks the item
     * as ada.
     *
     * @throws MasalahException when the file is too large or cannot be read
     */
    public Pengerjaan attach(long id, int aktivitas, int butir, Path file) {
        return attach(id, aktivitas, butir, String.valueOf(file.getFileName()), AttachedFile.read(file));
    }

    /** Like {@link #attach(long, int, int, Path)}, with the content and the file name given. */
    Pengerjaan attach(long id, int aktivitas, int butir, String nama, byte[] isi) {
        return database.inTransaction(() -> {
            Lampiran lampiran = files.keep(nama, isi, clock.get());
            Pengerjaan after = record(id, new LampiranDitambah(aktivitas, butir, lampiran));
            Jawaban jawaban =
                    after.latest(aktivitas).orElseThrow().butir().get(butir).jawaban();
            return after.status().isEnded() || !jawaban.keadaan().isAnsweredByFile()
                    ? after
                    : record(id, new KelengkapanDijawab(aktivitas, butir, jawaban.withKeadaan(Keadaan.ADA)));
        });
    }

    /** The attachments of a run in the order of its steps, equal contents once. */
    public List<Sisipan> lampiran(Pengerjaan run) {
        return AttachedFile.of(run, files);
    }

    /** Writes the content of an attachment to another file. */
    public void export(Lampiran lampiran, Path to) {
        byte[] isi = files.read(lampiran.sidik());
        FileOut.write(to, out -> out.write(isi));
    }

    /** What the start screen shows about the runs. */
    public Beranda beranda() {
        return Beranda.of(runs.unsettled(), jamKerja(), evaluasi.pengingat(), berkala.due(), kembar(), clock.get());
    }

    /** The working hours by which runs are measured. */
    public JamKerja jamKerja() {
        return kantor.jamKerja();
    }
}
