package id.langkah.sqlite;

import id.langkah.Pc;
import id.langkah.domain.MasalahException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Works on an office's file until it is killed. Before each act it prints the content that the file
 * will have afterwards, and after it that the act is done, one line each. It finds the future
 * content by doing the act in a transaction that is rolled back.
 */
final class Staffer {
    static final String READY = "siap";
    static final String OPENING = "coba BUKA";
    static final String TRY = "coba ";
    static final String DONE = "jadi";
    static final String PART = "\t";

    /** How many kinds of papers are written in one session. */
    private static final int ONE_MORNING = 2;

    /** In one of this many offices the samples are imported first. */
    private static final int WITH_EXAMPLES = 3;

    /** Acts that others depend on. */
    private static final List<Act> FIRST = List.of(
            Act.IMPOR,
            Act.MULAI,
            Act.MULAI,
            Act.INDIKATOR,
            Act.ISI,
            Act.TAHAP,
            Act.TAHAP,
            Act.TAHAP,
            Act.TAHAP,
            Act.TAHAP,
            Act.TAHAP,
            Act.TAHAP,
            Act.PERBAIKAN,
            Act.PERMINTAAN);

    /** Acts that must come before a signature given by a step. */
    private static final List<Act> FIRST_OF_PERBAIKAN = List.of(
            Act.TAHAP,
            Act.TAHAP,
            Act.TAHAP,
            Act.PERBAIKAN,
            Act.MULAI_PERBAIKAN,
            Act.MULAI_PERBAIKAN,
            Act.PERBAIKAN,
            Act.LANGKAH);

    /** Acts that are done more often than the others. */
    private static final List<Act> OFTEN = List.of(
            Act.FAKTA,
            Act.FAKTA,
            Act.FAKTA,
            Act.SELESAI,
            Act.ISI,
            Act.TAHAP,
            Act.TAHAP,
            Act.TAHAP,
            Act.PERBAIKAN,
            Act.TANDA,
            Act.MULAI_PERBAIKAN,
            Act.KAITKAN,
            Act.LANGKAH,
            Act.LANGKAH,
            Act.LANGKAH_SATU,
            Act.TANDA_CABUT,
            Act.PULIH,
            Act.PULIH);

    /** Acts that change the file, done between acts that do not. */
    private static final List<Act> BETWEEN =
            List.of(Act.FAKTA, Act.ISI, Act.KANTOR, Act.KANTOR, Act.CONTOH_KINERJA, Act.CONTOH_HAPUS);

    private final CrashOffice office;
    private final Random random;
    private final PrintStream out;
    private Map<String, String> state = Map.of();

    private Staffer(CrashOffice office, long seed, PrintStream out) {
        this.office = office;
        this.random = new Random(seed);
        this.out = out;
    }

    /**
     * Runs the staffer.
     *
     * @param words the folder of the PC, the kind of work, a seed, the moment, the number of acts
     */
    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[0]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Work work = Work.valueOf(words[1]);
        out.println(OPENING);
        CrashDesk desk = CrashDesk.open(new Pc(folder), work.migrations());
        desk.at(LocalDateTime.parse(words[3]));
        var office = new CrashOffice(desk, folder, 0);
        var staffer = new Staffer(office, Long.parseLong(words[2]), out);
        List<Act> acts = staffer.prepare(work);
        if (work != Work.MIGRASI) { // The copies of that version cannot be opened by this one.
            office.desk.cadangan.makeIfDue();
        }
        out.println(READY);
        for (int i = 0; i < Integer.parseInt(words[4]); i++) {
            staffer.actOf(acts);
        }
        office.desk.close();
    }

    /** The kinds of work. */
    enum Work {
        SOP(Act.IMPOR, Act.JAM_KERJA),
        KINERJA(Act.INDIKATOR, Act.ARSIP_HAPUS),
        PERBAIKAN(Act.PERBAIKAN, Act.KEMBALIKAN),
        SEMUA(Act.IMPOR, Act.ARSIP_HAPUS),
        CADANGAN(Act.SALINAN, Act.CADANGAN_HAPUS),
        PULIH(Act.PULIH, Act.PINDAHAN),
        BERKAS(Act.FORMULIR, Act.EKSPOR),
        BELAJAR(Act.IMPOR, Act.PINDAHAN),
        MIGRASI(Act.IMPOR, Act.ARSIP_HAPUS);

        private final Act first;
        private final Act last;

        Work(Act first, Act last) {
            this.first = first;
            this.last = last;
        }

        List<Act> acts() {
            return List.copyOf(EnumSet.range(first, last));
        }

        Migrations migrations() {
            return this == MIGRASI ? next() : Migrations.OURS;
        }

        /** The shape of an invented next version, with recreated tables and changed rows. */
        static Migrations next() {
            List<String> steps = new ArrayList<>(Migrations.OURS.steps());
            steps.add("CREATE TABLE aktivitas_baru AS SELECT * FROM aktivitas;"
                    + "UPDATE aktivitas SET keterangan = keterangan || ' ';"
                    + "UPDATE aktivitas SET keterangan = rtrim(keterangan);"
                    + "CREATE TABLE bukti_baru AS SELECT * FROM bukti;"
                    + "ALTER TABLE realisasi ADD COLUMN catatan_baru TEXT;"
                    + "ALTER TABLE kantor ADD COLUMN telepon_baru TEXT;");
            return new Migrations(steps);
        }
    }

    /** Does slow first uses in advance; returns the acts of the work. */
    private List<Act> prepare(Work work) throws IOException {
        state = office.desk.state();
        if (office.desk.pustaka.list().isEmpty()) {
            if (random.nextInt(WITH_EXAMPLES) == 0) {
                act(Act.CONTOH_KINERJA);
            }
            for (Act act : FIRST) {
                act(act);
            }
        }
        if (work == Work.PERBAIKAN) {
            for (Act act : FIRST_OF_PERBAIKAN) {
                act(act);
            }
        }
        var acts = new ArrayList<>(work.acts());
        acts.addAll(OFTEN.stream().filter(acts::contains).toList());
        if (work == Work.BERKAS) {
            Collections.shuffle(acts, random);
            acts.subList(ONE_MORNING, acts.size()).clear();
        }
        if (work == Work.BERKAS || work == Work.BELAJAR) {
            for (Act act : acts) {
                act(act);
            }
        }
        acts.add(Act.KANTOR); // This act is always possible.
        return acts;
    }

    /** Does one of the acts, after an act that changes the file when it does not. */
    private void actOf(List<Act> acts) throws IOException {
        if (!Work.SEMUA.acts().containsAll(acts)) {
            act(anyOf(BETWEEN));
        }
        act(anyOf(acts));
    }

    private Act anyOf(List<Act> acts) {
        return acts.get(random.nextInt(acts.size()));
    }

    private void act(Act act) throws IOException {
        office.desk.tick();
        long seed = random.nextLong();
        switch (act.kind()) {
            case CATATAN -> record(act, seed);
            case PULIH -> restore(act, seed);
            case HAPUS -> remove(act, seed);
            case BERKAS, PINDAH, TEMPAT -> write(act, seed);
        }
    }

    private void record(Act act, long seed) throws IOException {
        Map<String, String> after = rehearse(act, seed);
        if (!after.equals(state)) {
            say(TRY + act + lines(State.changes(state, after)));
            begin(act, seed);
            out.println(DONE);
            state = after;
        }
    }

    /** The content of the file after an act; the present content when the act is not possible. */
    private Map<String, String> rehearse(Act act, long seed) {
        return rehearse(office, act, seed).orElse(state);
    }

    /** Whether an act would change anything. */
    static boolean changes(CrashOffice office, Act act, long seed) {
        Map<String, String> now = office.desk.state();
        return rehearse(office, act, seed).filter(after -> !after.equals(now)).isPresent();
    }

    private static Optional<Map<String, String>> rehearse(CrashOffice office, Act act, long seed) {
        try {
            office.desk.database.inTransaction(() -> {
                throw new Rehearsed(begin(office, act, seed) ? Optional.of(office.desk.state()) : Optional.empty());
            });
            throw new IllegalStateException("not reached");
        } catch (Rehearsed e) {
            return e.state;
        } catch (MasalahException e) {
            return Optional.empty();
        }
    }

    /** Ends an act that is only tried. */
    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Optional<Map<String, String>> state;

        Rehearsed(Optional<Map<String, String>> state) {
            this.state = state;
        }
    }

    private boolean begin(Act act, long seed) {
        return begin(office, act, seed);
    }

    private static boolean begin(CrashOffice office, Act act, long seed) {
        office.begin(seed);
        try {
            return act.isDone(office);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void write(Act act, long seed) {
        say(TRY + act + " " + office.desk.now());
        try {
            begin(act, seed);
        } catch (MasalahException e) {
            throw new IllegalStateException(e.masalah().toString(), e);
        }
        out.println(DONE);
    }

    private void restore(Act act, long seed) throws IOException {
        office.begin(seed);
        Path copy = copyFor(act).orElse(null);
        if (copy == null) {
            write(act == Act.PULIH_PAKET ? Act.SERAH_TERIMA : Act.CADANGAN, seed);
            return;
        }
        say(TRY + act + " " + copy.getFileName());
        begin(act, seed);
        state = office.desk.state();
        out.println(DONE + PART + "=" + lines(state));
    }

    private Optional<Path> copyFor(Act act) {
        return switch (act) {
            case PULIH_PAKET -> OfficeActs.handedOver(office);
            case PULIH_TERTUTUP -> ClosedActs.copy(office);
            default -> PaperActs.point(office);
        };
    }

    /** Prints what an act deletes; the listener knows what is left. */
    private void remove(Act act, long seed) {
        write(act, seed);
        state = office.desk.state();
    }

    private void say(String line) {
        out.println(line);
    }

    private static String lines(Map<String, String> lines) {
        return lines.entrySet().stream()
                .map(line -> PART + line.getKey() + "=" + line.getValue())
                .collect(Collectors.joining());
    }
}
