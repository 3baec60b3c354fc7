package id.langkah.sqlite;

import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.domain.TitikPulih;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.Pratinjau.Calon;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Works in an office's file without pause until it is killed. It says what it is about to do, and
 * after it was done what stands in the file by it: one line each.
 */
final class Staffer {
    static final String READY = "siap";
    static final String TRY = "coba ";
    static final String DONE = "jadi";
    static final String PART = "\t";

    private final Desk desk;
    private final Path folder;
    private final Random random;
    private final PrintStream out;

    private Staffer(Desk desk, Path folder, long seed, PrintStream out) {
        this.desk = desk;
        this.folder = folder;
        this.random = new Random(seed);
        this.out = out;
    }

    /**
     * Runs.
     *
     * @param words the file, the kind of work, a seed, the moment it is, how many acts
     */
    public static void main(String[] words) throws IOException {
        Path file = Path.of(words[0]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Work work = Work.valueOf(words[1]);
        out.println(TRY + "buka");
        try (Desk desk = Desk.open(file, work.migrations())) {
            desk.at(LocalDateTime.parse(words[3]));
            var staffer = new Staffer(desk, Disk.folder(file), Long.parseLong(words[2]), out);
            staffer.prepare(work);
            out.println(READY);
            for (int i = 0; i < Integer.parseInt(words[4]); i++) {
                staffer.act(work);
            }
        }
    }

    /** What a staffer does all day. */
    enum Work {
        CATAT,
        CADANGAN,
        PULIH,
        EKSPOR,
        MIGRASI;

        Migrations migrations() {
            return this == MIGRASI ? next() : Migrations.OURS;
        }

        /** The next version's shape, as it might be: tables made anew, rows written in each. */
        static Migrations next() {
            List<String> steps = new java.util.ArrayList<>(Migrations.OURS.steps());
            steps.add(
                    "CREATE TABLE aktivitas_baru AS SELECT * FROM aktivitas;"
                            + "UPDATE aktivitas SET keterangan = keterangan || ' ';"
                            + "UPDATE aktivitas SET keterangan = trim(keterangan);"
                            + "ALTER TABLE kantor ADD COLUMN telepon TEXT;");
            return new Migrations(steps);
        }
    }

    /** What is slow the first time is done before the first act. */
    private void prepare(Work work) {
        if (work == Work.EKSPOR) {
            export();
        }
    }

    private void act(Work work) throws IOException {
        desk.tick();
        switch (work) {
            case CATAT -> record();
            case CADANGAN -> backUp();
            case PULIH -> restore();
            case EKSPOR -> export();
            case MIGRASI -> record();
        }
    }

    private void record() throws IOException {
        List<RingkasanSop> sop = desk.pustaka.list();
        List<Pengerjaan> runs =
                desk.pengerjaan.list().stream().filter(run -> !run.status().isEnded()).toList();
        int dice = random.nextInt(20);
        if (sop.isEmpty() || dice == 0) {
            takeIn();
        } else if (runs.isEmpty() || dice == 1) {
            start(sop.get(random.nextInt(sop.size())));
        } else if (dice == 2) {
            settle();
        } else {
            goOn(runs.get(random.nextInt(runs.size())), dice);
        }
    }

    /** Writes SOPs as a file and takes that file in: new ones, and new versions of old ones. */
    private void takeIn() throws IOException {
        List<Sop> sop =
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(i -> sop(i * 1_000 + random.nextInt(8)))
                        .toList();
        Path file = folder.resolve("impor.json");
        desk.pustaka.export(sop, file);
        List<Calon> calon = desk.impor.preview(List.of(file)).takeable();
        out.println(TRY + "impor " + calon.size());
        var lines = new TreeMap<String, String>();
        desk.impor.take(calon).forEach((VersiSop versi) -> Desk.put(lines, versi));
        done(lines);
    }

    private Sop sop(int number) {
        return Contoh.sop(
                "SOP " + number,
                IntStream.rangeClosed(1, 2 + random.nextInt(6))
                        .mapToObj(nomor -> Contoh.aktivitas(nomor, null))
                        .toList());
    }

    private void start(RingkasanSop sop) {
        out.println(TRY + "mulai 1");
        said(desk.pengerjaan.start(sop.versiId(), "Pengerjaan", "2026-TW1"));
    }

    private void settle() {
        String kota = "Kota " + random.nextInt();
        out.println(TRY + "kota " + kota);
        Kantor kantor = desk.pengaturan.kantor();
        desk.pengaturan.save(
                new Kantor(
                        kantor.kop(),
                        kota,
                        kantor.logo(),
                        kantor.penandatangan(),
                        kantor.kertas()));
        done(Map.of("kota", kota));
    }

    private void goOn(Pengerjaan run, int dice) throws IOException {
        out.println(TRY + "fakta 1");
        try {
            said(
                    switch (dice) {
                        case 3 -> desk.pengerjaan.undo(run.id());
                        case 4 -> attach(run);
                        default -> desk.pengerjaan.record(run.id(), next(run, dice));
                    });
        } catch (MasalahException e) {
            done(Map.of());
        }
    }

    private Pengerjaan attach(Pengerjaan run) throws IOException {
        byte[] scan = new byte[200 + random.nextInt(20_000)];
        random.nextBytes(scan);
        Path file = Files.write(folder.resolve("surat.pdf"), scan);
        return desk.pengerjaan.attach(run.id(), run.posisi().orElseThrow(), 0, file);
    }

    private Peristiwa next(Pengerjaan run, int dice) {
        Putaran step = run.current().orElseThrow();
        int aktivitas = step.aktivitas();
        if (dice == 5 && aktivitas > 0) {
            return new Dikembalikan(aktivitas, aktivitas - 1, "", "Kurang lengkap");
        }
        for (int i = 0; i < step.butir().size(); i++) {
            if (step.butir().get(i).keadaan() == Keadaan.BELUM) {
                return new KelengkapanDijawab(aktivitas, i, Jawaban.of(Keadaan.ADA));
            }
        }
        return dice == 6 ? new Dicatat("Catatan " + dice) : new Selesai(aktivitas, "", "");
    }

    private void backUp() throws IOException {
        record();
        out.println(TRY + "cadangan 0");
        desk.cadangan.make();
        done(Map.of());
    }

    private void restore() throws IOException {
        record();
        List<TitikPulih> points = desk.cadangan.titikPulih();
        if (points.isEmpty()) {
            backUp();
            return;
        }
        Path copy = points.get(random.nextInt(Math.min(3, points.size()))).cadangan().berkas();
        out.println(TRY + "pulih " + copy.getFileName());
        desk.cadangan.restore(copy);
        out.println(DONE + PART + "=" + lines(desk.state()));
    }

    private void export() {
        out.println(TRY + "ekspor 0");
        var periode = Periode.read("2026-TW1").orElseThrow();
        desk.rekap.write(desk.rekap.of(periode), folder.resolve("rekap.xlsx"), share -> {});
        done(Map.of());
    }

    private void said(Pengerjaan run) {
        var lines = new TreeMap<String, String>();
        desk.put(lines, run, run.jejak().getLast());
        done(lines);
    }

    private void done(Map<String, String> lines) {
        out.println(DONE + lines(lines));
    }

    private static String lines(Map<String, String> lines) {
        return lines.entrySet().stream()
                .map(line -> PART + line.getKey() + "=" + line.getValue())
                .collect(Collectors.joining());
    }
}
