package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.HasilPemulihan;
import id.langkah.domain.cadangan.IsiCadangan;
import id.langkah.domain.cadangan.JalanPulih;
import id.langkah.domain.cadangan.JalanPulih.Cara;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Gets the office's work out of a damaged file, in steps from the one that keeps most to the one
 * that keeps least: as it is, without the journal that lies beside it, with its indexes made anew,
 * from what can still be read, from the newest good backup. Each step is taken on a copy and
 * proved; the file itself is only read, and is kept under a name of its own when another takes its
 * place.
 */
public final class Repair {
    private static final Logger LOG = Logger.getLogger(Repair.class.getName());

    /** Whatever this program may have put into the room: copies, and what SQLite leaves beside them. */
    private static final Pattern COPY = Pattern.compile("[a-z_]+\\.db(-journal|-wal|-shm)?|\\.langkah-.*");

    private final Path file;
    private final Path folder;
    private final List<Masalah> langkah = new ArrayList<>();
    private final List<JalanPulih> jalan = new ArrayList<>();

    private final Consumer<Masalah> tell;

    private Repair(Path file, Consumer<Masalah> tell) {
        this.file = file;
        this.folder = folder(file);
        this.tell = tell;
    }

    private static Path folder(Path file) {
        return Scratch.room(file);
    }

    /**
     * Tries the steps until one keeps everything. The copies stay until {@link #use} or {@link
     * #discard}.
     *
     * @param backups where the dated copies are
     * @param tell is told each step that was taken; it stops the work by throwing
     * @throws DatabaseException when it is another program's file, from a newer version, or cannot
     *     be read or copied at all
     */
    public static HasilPemulihan examine(Path file, List<Path> backups, Consumer<Masalah> tell) {
        discard(file);
        var repair = new Repair(file, tell);
        try {
            Files.createDirectories(repair.folder);
            if (file.toFile().length() == 0) {
                repair.failed("Berkas data", "tidak ada atau kosong");
            } else {
                repair.tryCopies();
            }
            repair.tryBackups(backups);
        } catch (IOException e) {
            throw uncopied(file, e);
        }
        return new HasilPemulihan(repair.langkah, repair.jalan);
    }

    /**
     * Puts a way's file in place of the damaged one, and throws the other copies away.
     *
     * @return the damaged file under its new name
     * @throws DatabaseException when it cannot be put in place; then the damaged one stands
     */
    public static Optional<Cadangan> use(JalanPulih way, Path file, LocalDateTime now) {
        Optional<Cadangan> kept = Restore.put(way.isi().berkas(), file, ReplacedFile.RUSAK, now);
        discard(file);
        return kept;
    }

    /** The folder of the copies, which {@link #discard} deletes with all that is in it. */
    public static Path room(Path file) {
        try {
            return Files.createDirectories(folder(file));
        } catch (IOException e) {
            throw uncopied(file, e);
        }
    }

    /**
     * What a copy of the user's choice would bring, as a way like the others.
     *
     * @throws DatabaseException when it cannot be used
     */
    public static JalanPulih from(Path backup) {
        IsiCadangan isi = Restore.inspect(backup);
        return new JalanPulih(Cara.CADANGAN, isi, List.of(since(isi)));
    }

    /**
     * Puts a new, empty file in place of the damaged one, if there is one.
     *
     * @return the damaged file under its new name
     * @throws DatabaseException when it cannot be moved aside; then it stands
     */
    public static Optional<Cadangan> beginAnew(Path file, LocalDateTime now) {
        try {
            discard(file);
            Files.createDirectories(folder(file));
            Path fresh = base(file);
            FreshFile.create(fresh, Migrations.OURS);
            return FileSwap.put(fresh, file, ReplacedFile.RUSAK, now);
        } catch (IOException e) {
            throw uncopied(file, e);
        } finally {
            discard(file);
        }
    }

    /**
     * Whether another file was being put in place when it was cut off; opening it finishes that.
     */
    public static boolean isCutOff(Path file) {
        return FileSwap.isCutOff(file);
    }

    /**
     * Tells a file that is gone, although copies were made of it, from one that never was.
     *
     * @throws DatabaseException when it is gone, and not because a restore was cut off
     */
    public static void refuseIfGone(Path file, List<Path> backups) {
        FileSwap.finish(file);
        if (Files.notExists(file)
                && (!Restore.kept(file).isEmpty()
                        || backups.stream()
                                .anyMatch(folder -> !Backup.of(file, folder).isEmpty()))) {
            throw DatabaseException.damaged(masalah(
                    "Berkas data \"" + file.getFileName() + "\" tidak ada lagi, padahal cadangannya ada.",
                    "Pulihkan dari cadangan. Bila berkasnya dipindahkan, pilih berkas" + " itu."));
        }
    }

    /** Throws away the copies of an examination, and what one that was cut off has left. */
    public static void discard(Path file) {
        try {
            Path folder = folder(file);
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                for (Path copy : Scratch.found(folder, COPY)) {
                    Files.deleteIfExists(copy);
                }
                Files.delete(folder);
            } else {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw uncopied(file, e);
        }
    }

    private static Path copy(Path file, Cara cara) {
        return folder(file).resolve(cara.name().toLowerCase(Locale.ROOT) + ".db");
    }

    private static Path base(Path file) {
        return folder(file).resolve("terbaca.db");
    }

    private void tryCopies() throws IOException {
        refuseOthers();
        boolean journal = Disk.hasJournal(file);
        if (prove(Cara.APA_ADANYA, true, database -> List.of())
                || (journal && prove(Cara.TANPA_JURNAL, false, database -> List.of()))
                || prove(Cara.INDEKS_BARU, !journal, Repair::reindex)) {
            return;
        }
        rebuild();
    }

    /** A file that says it is another's may still be ours with a damaged header. */
    private void refuseOthers() throws IOException {
        if (!Header.startsAsSqlite(file) || holdsOurTables()) {
            return;
        }
        Header.of(file);
    }

    private boolean holdsOurTables() throws IOException {
        Disk.copyWithJournal(file, base(file));
        try (Database database = Database.connect(base(file))) {
            return database.sql()
                    .one("SELECT 1 AS ada FROM sqlite_schema WHERE name = 'versi_sop'", row -> row.integer("ada") == 1)
                    .isPresent();
        } catch (DatabaseException e) {
            LOG.log(Level.FINE, "Not to be told whose it is", e);
            return true;
        } finally {
            Disk.discard(base(file));
        }
    }

    /** What is done to the copy before it is proved; what is lost by it. */
    @FunctionalInterface
    private interface Step {
        List<Masalah> mend(Database copy);
    }

    private boolean prove(Cara cara, boolean withJournal, Step step) throws IOException {
        Path copy = copy(file, cara);
        if (withJournal) {
            Disk.copyWithJournal(file, copy);
        } else {
            Disk.copy(file, copy);
        }
        return prove(cara, copy, step);
    }

    private boolean prove(Cara cara, Path copy, Step step) throws IOException {
        Optional<JalanPulih> way = way(cara, copy, step);
        if (way.isEmpty()) {
            Disk.discard(copy);
            failed(cara.kata(), "masih rusak");
            return false;
        }
        jalan.add(way.orElseThrow());
        found(cara.kata());
        return true;
    }

    private static Optional<JalanPulih> way(Cara cara, Path copy, Step step) throws IOException {
        try {
            Header header = Header.of(copy);
            if (!Disk.hasJournal(copy)) {
                header.refuseCut(copy);
            }
            var lost = new ArrayList<Masalah>();
            try (Database database = Database.connect(copy)) {
                lost.addAll(step.mend(database));
                if (header.version() == Migrations.OURS.newest()) {
                    Altered.in(database).stream()
                            .filter(masalah -> !lost.contains(masalah))
                            .forEach(lost::add);
                    Altered.accept(database);
                }
            }
            CopySeal.remove(copy, Header.of(copy));
            CopySeal.append(copy);
            return Optional.of(new JalanPulih(cara, Restore.inspect(copy), lost));
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "The way is closed", e);
            return Optional.empty();
        }
    }

    private void failed(String what, String how) {
        step(Masalah.peringatan(what + ": " + how + ".", "", "Langkah berikutnya dicoba."));
    }

    private void found(String what) {
        step(Masalah.saran(what + ": utuh.", "", "Bandingkan isinya lalu pilih."));
    }

    private void step(Masalah taken) {
        langkah.add(taken);
        tell.accept(taken);
    }

    private static List<Masalah> reindex(Database database) {
        database.inTransaction(() -> {
            database.sql().run("REINDEX");
            return new CariStore(database).reindex();
        });
        return List.of();
    }

    /** Our headers differ in nothing that matters, so a fresh one makes a damaged file readable. */
    private void rebuild() throws IOException {
        Path base = base(file);
        Path copy = copy(file, Cara.SUSUN_ULANG);
        Disk.copy(file, base);
        FreshFile.create(copy, Migrations.OURS.upTo(Header.versionOr(base, Migrations.OURS.newest())));
        Header.replace(base, copy);
        prove(Cara.SUSUN_ULANG, copy, fresh -> salvage(base, fresh));
        Disk.discard(base);
    }

    private static List<Masalah> salvage(Path base, Database fresh) {
        try (Database damaged = Database.connect(base)) {
            List<Masalah> lost = Salvage.run(damaged, fresh);
            if (isEmpty(fresh)) {
                throw new DatabaseException(DatabaseException.RUSAK);
            }
            return lost;
        }
    }

    private static boolean isEmpty(Database database) {
        return database.sql()
                .one(
                        "SELECT (SELECT count(*) FROM sop) + (SELECT count(*) FROM kantor) AS n",
                        row -> row.integer("n") == 0)
                .orElse(true);
    }

    /** The newest one that is whole, where the copies have not given everything back. */
    private void tryBackups(List<Path> backups) {
        if (jalan.stream().anyMatch(JalanPulih::isWhole)) {
            return;
        }
        List<Cadangan> newestFirst = backups.stream()
                .flatMap(folder -> Backup.of(file, folder).stream())
                .sorted(ReplacedFile.newestFirst())
                .toList();
        for (Cadangan backup : newestFirst) {
            String name = "Cadangan \"" + backup.berkas().getFileName() + "\"";
            Optional<JalanPulih> way = readable(backup.berkas());
            if (way.isPresent()) {
                jalan.add(way.orElseThrow());
                found(name);
                return;
            }
            failed(name, "rusak");
        }
        failed("Cadangan", "tidak ada yang utuh");
    }

    private static Optional<JalanPulih> readable(Path backup) {
        try {
            return Optional.of(from(backup));
        } catch (DatabaseException e) {
            LOG.log(Level.FINE, "The backup is no good", e);
            return Optional.empty();
        }
    }

    private static Masalah since(IsiCadangan isi) {
        return Masalah.peringatan(
                isi.terakhir()
                        .map(saat -> "Pekerjaan sesudah " + Tanggal.panjang(saat) + " tidak ada.")
                        .orElse("Cadangan ini belum berisi pekerjaan."),
                "",
                "Catat lagi yang sesudah itu.");
    }

    private static DatabaseException uncopied(Path file, IOException why) {
        return new DatabaseException(
                masalah(
                        "Berkas data \"" + file.getFileName() + "\" tidak dapat disalin.",
                        "Kosongkan sebagian isi disk, pastikan foldernya boleh ditulisi, lalu coba"
                                + " lagi. Berkas data tidak diubah."),
                why);
    }
}
