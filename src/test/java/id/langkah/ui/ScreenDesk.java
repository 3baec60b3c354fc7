package id.langkah.ui;

import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.CadanganService;
import id.langkah.service.DataKantor;
import id.langkah.service.PengerjaanPerbaikanService;
import id.langkah.service.PengerjaanService;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.SopStore;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/** The services on a real file, with a clock that moves ten minutes for each act. */
public final class ScreenDesk implements AutoCloseable {
    private final Database database;
    private final PengerjaanService pengerjaan;
    private final CadanganService cadangan;
    private final DataKantor data;
    private LocalDateTime now;

    public ScreenDesk(Path folder, LocalDateTime start) {
        now = start;
        database = Database.open(folder.resolve("langkah.db"), start, true);
        pengerjaan = new PengerjaanService(database, this::now);
        data = DataKantor.of(database, this::now);
        cadangan = new CadanganService(database, folder.resolve("cadangan"), this::now);
    }

    public Database database() {
        return database;
    }

    public PengerjaanService pengerjaan() {
        return pengerjaan;
    }

    /** The services for figures on the same file. */
    public DataKantor data() {
        return data;
    }

    public PengerjaanPerbaikanService perbaikan() {
        return data.pengerjaanPerbaikan();
    }

    public CadanganService cadangan() {
        return cadangan;
    }

    public LocalDateTime now() {
        return now;
    }

    public ScreenDesk wait(int minutes) {
        now = now.plusMinutes(minutes);
        return this;
    }

    public VersiSop add(Sop sop) {
        return new SopStore(database).add(sop, now);
    }

    public void setStatus(VersiSop versi, Status status) {
        new SopStore(database).setStatus(versi.id(), status);
    }

    public Pengerjaan start(VersiSop versi, String judul) {
        return pengerjaan.start(versi.id(), judul, judul);
    }

    public Pengerjaan record(Pengerjaan run, Peristiwa fact) {
        wait(10);
        return pengerjaan.record(run.id(), fact);
    }

    public Pengerjaan answer(Pengerjaan run, int butir, Jawaban jawaban) {
        return record(run, new KelengkapanDijawab(run.posisi().orElseThrow(), butir, jawaban));
    }

    /** Marks everything obligatory as ada and finishes the step. */
    public Pengerjaan done(Pengerjaan run) {
        Pengerjaan now = run;
        List<Butir> butir = run.current().orElseThrow().butir();
        for (int i = 0; i < butir.size(); i++) {
            if (butir.get(i).holdsUp()) {
                now = answer(now, i, Jawaban.of(Keadaan.ADA));
            }
        }
        return record(now, new Selesai(now.posisi().orElseThrow(), "", ""));
    }

    public Pengerjaan back(Pengerjaan run, int tujuan, String alasan) {
        return record(run, new Dikembalikan(run.posisi().orElseThrow(), tujuan, "Ibu Rina", alasan));
    }

    @Override
    public void close() {
        database.close();
    }
}
