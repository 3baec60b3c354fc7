package id.langkah.service;

import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.SusunanRekap;
import id.langkah.domain.sop.RingkasanSop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Does the main tasks with the samples, from an empty file to the workbook: imports SOPs and
 * figures, runs each SOP to its end with all its returns, and writes the rekap.
 */
public final class SampleDay {
    private final Services services;
    private final Periode periode;
    private final Consumer<String> tell;
    private final Runnable act;

    /**
     * Prepares the tasks.
     *
     * @param periode the period of the runs and the rekap
     * @param tell receives what was done, one sentence each
     * @param act is run before each task, so that time may pass
     */
    public SampleDay(Services services, Periode periode, Consumer<String> tell, Runnable act) {
        this.services = services;
        this.periode = periode;
        this.tell = tell;
        this.act = act;
    }

    /**
     * Does all tasks; the file must be empty.
     *
     * @param workbook the file for the rekap
     */
    public void run(Path workbook) {
        SampelService.Taken taken = services.data().sampel().take();
        tell.accept(taken.sop() + " SOP contoh dan " + taken.indikator() + " indikator contoh diimpor.");
        services.pengerjaan().startable().forEach(this::walk);
        RekapService rekap = services.rekap();
        PaketRekap paket = rekap.paket(periode);
        rekap.write(paket, rekap.pilihan(paket, SusunanRekap.BAKU), workbook, share -> {});
        tell.accept("Rekap " + periode.teks() + " ditulis: " + workbook.toAbsolutePath());
    }

    private void walk(RingkasanSop sop) {
        long id = services.pengerjaan()
                .start(sop.versiId(), "Contoh " + periode.teks(), periode.kode())
                .id();
        Set<Integer> returned = new HashSet<>();
        for (Pengerjaan run = services.pengerjaan().get(id);
                run.current().isPresent();
                run = services.pengerjaan().get(id)) {
            step(run, run.current().orElseThrow(), returned);
        }
        Pengerjaan ended = services.pengerjaan().get(id);
        tell.accept("\"" + sop.nama() + "\" dijalankan sampai "
                + ended.status().kata().toLowerCase(Locale.ROOT) + ": "
                + ended.putaran().size() + " putaran, " + ended.pengembalian() + " pengembalian.");
    }

    /** Does one step: returns it the first time when that is possible, otherwise answers everything and finishes it. */
    private void step(Pengerjaan run, Putaran step, Set<Integer> returned) {
        OptionalInt back = run.sop().tidak(step.aktivitas());
        boolean leadsBack = back.isPresent() && back.getAsInt() <= step.aktivitas();
        if (leadsBack && returned.add(step.aktivitas())) {
            record(run, new Dikembalikan(step.aktivitas(), back.getAsInt(), "Pemeriksa", "Contoh pengembalian"));
            return;
        }
        List<Peristiwa> facts = new ArrayList<>();
        for (int butir = 0; butir < step.butir().size(); butir++) {
            facts.add(new KelengkapanDijawab(step.aktivitas(), butir, Jawaban.of(Keadaan.ADA)));
        }
        facts.add(new Selesai(step.aktivitas(), "", ""));
        facts.forEach(fact -> record(run, fact));
    }

    private void record(Pengerjaan run, Peristiwa fact) {
        act.run();
        services.pengerjaan().record(run.id(), fact);
    }
}
