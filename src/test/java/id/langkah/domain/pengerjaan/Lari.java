package id.langkah.domain.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.Dimulai;
import id.langkah.domain.pengerjaan.Peristiwa.Diurungkan;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import java.time.LocalDateTime;
import java.util.List;

/** A run that tests take through its steps, ten minutes for each fact; fails when a fact is refused. */
public final class Lari {
    /** A Monday within working hours. */
    public static final LocalDateTime SENIN = LocalDateTime.of(2026, 3, 2, 8, 0);

    private Pengerjaan run;
    private LocalDateTime now;

    public Lari(Sop sop) {
        this(1, sop, SENIN);
    }

    public Lari(long id, Sop sop, LocalDateTime saat) {
        var versi = new VersiSop(id, id, 1, Status.BERLAKU, saat, sop);
        now = saat;
        run = Pengerjaan.start(id, versi, new Dimulai("Triwulan I", "2026-TW1"), saat);
    }

    /** Continues a run from a moment. */
    public Lari(Pengerjaan run, LocalDateTime saat) {
        this.run = run;
        this.now = saat;
    }

    public Pengerjaan run() {
        return run;
    }

    public LocalDateTime now() {
        return now;
    }

    public Lari wait(int minutes) {
        now = now.plusMinutes(minutes);
        return this;
    }

    /** Records a fact that must be allowed. */
    public Lari record(Peristiwa peristiwa) {
        now = now.plusMinutes(10);
        assertThat(run.check(peristiwa, now)).as("%s", peristiwa).isEmpty();
        run = run.with(now, peristiwa);
        return this;
    }

    /** The messages with which a fact is refused. */
    public List<String> refused(Peristiwa peristiwa) {
        return run.check(peristiwa, now).stream().map(Masalah::pesan).toList();
    }

    public Lari answer(int butir, Keadaan keadaan) {
        String alasan = keadaan.needsReason() ? "menunggu tanda tangan" : "";
        return record(new KelengkapanDijawab(posisi(), butir, Jawaban.of(keadaan, alasan)));
    }

    /** Marks everything obligatory as ada and finishes the step. */
    public Lari done() {
        List<Butir> butir = run.current().orElseThrow().butir();
        for (int i = 0; i < butir.size(); i++) {
            if (butir.get(i).holdsUp()) {
                answer(i, Keadaan.ADA);
            }
        }
        return record(new Selesai(posisi(), "Staf", ""));
    }

    public Lari back(int tujuan) {
        return record(new Dikembalikan(posisi(), tujuan, "Kasubbag", "angka belum cocok"));
    }

    public Lari undo() {
        return record(new Diurungkan(run.undoable().orElseThrow().urut()));
    }

    public int posisi() {
        return run.posisi().orElseThrow();
    }
}
