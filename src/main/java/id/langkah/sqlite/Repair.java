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
 * Recovers the office's work from a damaged file, in steps from the one that keeps most to the one
 * that keeps least: the file as it is, without its journal, with rebuilt indexes, from what can
 * still be read, from the newest intact backup. Each step works on a copy and is checked. The
 * damaged file is only read, and is kept under another name when it is replaced.
 */
public final class Repair {
    private static final Logger LOG = Logger.getLogger(Repair.class.getName());

    /**
     * Files that this program may have put into the folder of the examination: copies, and the
     * files of SQLite beside them.
     */
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
     * Tries the steps until one keeps everything. The copies stay until {@link #use} or
     * {@link #discard}.
     *
     * @param backups the folders with dated backups
     * @param tell receives each step made; it stops the work by throwing
     * @throws DatabaseException when the file belongs to another program or a newer version, or
     *     cannot be read or copied at all
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
     * Puts the recovered file in place of the damaged one and deletes the other copies.
     *
     * @return the damaged file under its new name
     * @throws DatabaseException when it cannot be replaced; then it is unchanged
     */
    public static Optional<Cadangan> use(JalanPulih way, Path file, LocalDateTime now) {
        Optional<Cadangan> kept = Restore.put(way.isi().berkas(), file, ReplacedFile.RUSAK, now);
        discard(file);
        return kept;
    }

    /** The folder of the copies; {@link #discard} deletes it with everything in it. */
    public static Path room(Path file) {
        try {
            return Files.createDirectories(folder(file));
        } catch (IOException e) {
            throw uncopied(file, e);
        }
    }

    /** A copy chosen by the user as a way of recovery. @throws DatabaseException when it cannot be used */
    public static JalanPulih from(Path backup) {
        IsiCadangan isi = Restore.inspect(backup);
        return new JalanPulih(Cara.CADANGAN, isi, List.of(since(isi)));
    }

    /**
     * Puts a new, empty file in place of the damaged one, if there is one.
     *
     * @return the damaged file under its new name
     * @throws DatabaseException when it cannot be moved; then it is unchanged
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

    /** Whether a replacement of the file was interrupted; opening the file completes it. */
    public static boolean isCutOff(Path file) {
        return FileSwap.isCutOff(file);
    }

    /**
     * Refuses to start when the file is missing although backups of it exist.
     *
     * @throws DatabaseException when it is missing, unless a restore was interrupted
     */
    public static void refuseIfGone(Path file, List<Path> backups) {
        FileSwap.finish(file);
        if (Files.notExists(file)
                && (!Restore.kept(file).isEmpty()
                        || backups.stream()
                                .anyMatch(
                                        folder -> !DatedBackups.of(file, folder).isEmpty()))) {
            throw DatabaseException.damaged(masalah(
                    "Berkas data \"" + file.getFileName() + "\" tidak ada lagi, padahal cadangannya ada.",
                    "Pulihkan dari cadangan. Bila berkasnya dipindahkan, pilih berkas" + " itu."));
        }
    }

    /** Deletes the copies of an examination, including those of an interrupted one. */
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

    /** Refuses files of other programs. A file that seems to be one may still be ours with a damaged header. */
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

    /** A step that changes the copy before it is checked; returns what is lost by it. */
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

    /**
     * Replaces a damaged header by a fresh one, since the headers of this program's files do not
     * differ in anything that matters.
     */
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

    /** Looks for the newest intact backup, unless an earlier step recovered everything. */
    private void tryBackups(List<Path> backups) {
        if (jalan.stream().anyMatch(JalanPulih::isWhole)) {
            return;
        }
        List<Cadangan> newestFirst = backups.stream()
                .flatMap(folder -> DatedBackups.of(file, folder).stream())
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
