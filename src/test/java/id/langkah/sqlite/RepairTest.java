package id.langkah.sqlite;

import static id.langkah.sqlite.Contents.SAAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.Hitungan;
import id.langkah.domain.Masalah;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.HasilPemulihan;
import id.langkah.domain.cadangan.JalanPulih;
import id.langkah.domain.cadangan.JalanPulih.Cara;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class RepairTest {
    private static final int PAGE = 4_096;

    @TempDir
    private Path folder;

    private Path file;
    private Path backups;
    private Map<String, List<String>> whole = Map.of();
    private byte[] damaged = {};

    @BeforeEach
    void anOffice() {
        file = Contents.file(folder);
        backups = folder.resolve("cadangan");
        try (Database database = Database.open(file, SAAT, true)) {
            for (int i = 0; i < 30; i++) {
                List<Aktivitas> steps = IntStream.rangeClosed(1, 20)
                        .mapToObj(nomor -> Contoh.aktivitas(nomor, null))
                        .toList();
                new SopStore(database).add(Contoh.sop("SOP Bagian " + i, steps), SAAT);
            }
            whole = Contents.of(database);
        }
    }

    private void backUp() {
        try (Database database = Database.open(file, SAAT, true)) {
            new Backup(database).into(backups, SAAT);
        }
    }

    private HasilPemulihan examine() throws IOException {
        damaged = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        return Repair.examine(file, List.of(backups), step -> {});
    }

    /** The file is only read, and when it is replaced it is kept as it was. */
    private void use(JalanPulih way) throws IOException {
        assertThat(file).hasBinaryContent(damaged);
        Cadangan kept = Repair.use(way, file, SAAT).orElseThrow();
        assertThat(kept.berkas()).hasFileName("langkah-rusak-20260302-080000.db");
        assertThat(kept.berkas()).hasBinaryContent(damaged);
        Database.open(file, SAAT, true).close();
    }

    private static List<String> words(List<Masalah> masalah) {
        return masalah.stream().map(Masalah::pesan).toList();
    }

    private JalanPulih only(Cara cara) throws IOException {
        List<JalanPulih> jalan = examine().jalan();
        assertThat(jalan).extracting(JalanPulih::cara).containsExactly(cara);
        return jalan.getFirst();
    }

    private JalanPulih rebuilt() throws IOException {
        HasilPemulihan hasil = examine();
        assertThat(hasil.jalan())
                .as("%s", words(hasil.langkah()))
                .extracting(JalanPulih::cara)
                .contains(Cara.SUSUN_ULANG);
        return hasil.jalan().getFirst();
    }

    /** Everything but the search index, which is made anew in its own order. */
    private Map<String, List<String>> withoutSearch() {
        var tables = new TreeMap<>(whole);
        tables.keySet().removeIf(name -> name.startsWith("cari_"));
        return tables;
    }

    @AfterEach
    void nothingIsLeftBeside() throws IOException {
        Repair.discard(file);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .allMatch(name -> name.matches("langkah(-rusak-.*)?\\.db(-journal)?|cadangan"));
        }
    }

    /** By a kill while a file was made anew, or by a full disk. */
    @Test
    void whatWasCutOffDoesNotStandInTheWay() throws IOException {
        Path room = Repair.room(file);
        Files.writeString(room.resolve(Scratch.in(room, file).getFileName().toString()), "half of one");
        Files.writeString(room.resolve("terbaca.db-journal"), "");
        assertThat(examine().jalan()).isNotEmpty();
        Repair.discard(file);
        assertThat(room).doesNotExist();
    }

    @Test
    void aWholeFileNeedsNothing() throws IOException {
        JalanPulih way = only(Cara.APA_ADANYA);
        assertThat(way.isWhole()).isTrue();
        assertThat(way.isi().jumlah(Hitungan.SOP)).isEqualTo(32);
        assertThat(way.isi().masalah()).isEmpty();
    }

    @Test
    void aJournalOfAnotherFileIsLeftAside() throws IOException {
        Path other = folder.resolve("cadangan");
        Files.createDirectories(other);
        Path big = other.resolve("lain.db");
        Files.copy(file, big);
        try (Database database = Database.connect(big)) {
            database.sql().run("PRAGMA cache_size = 1");
            database.inTransaction(() -> {
                database.sql().run("UPDATE aktivitas SET uraian = hex(randomblob(200))");
                return copied(Disk.sibling(big, "-journal"));
            });
        }
        Files.delete(file);
        try (Database database = Database.open(file, SAAT, true)) {
            new SopStore(database).add(Contoh.lurus(2), SAAT);
            whole = Contents.of(database);
        }
        Files.move(other.resolve("basi"), Disk.sibling(file, "-journal"));
        JalanPulih way = only(Cara.TANPA_JURNAL);
        use(way);
        assertThat(Contents.of(file)).isEqualTo(whole);
    }

    private long copied(Path journal) {
        try {
            Files.copy(journal, journal.resolveSibling("basi"));
            return Files.size(journal);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        int root;
        try (Database database = Database.connect(file)) {
            root = database.sql()
                    .one(
                            "SELECT rootpage FROM sqlite_schema WHERE name =" + " 'pengerjaan_mulai'",
                            row -> row.integer("rootpage"))
                    .orElseThrow();
        }
        Contents.flip(file, root * PAGE - 5);
        use(only(Cara.INDEKS_BARU));
        assertThat(Contents.of(file)).containsAllEntriesOf(withoutSearch());
    }

    @Test
    void aSearchIndexThatMissesAWordIsMadeAnew() throws IOException {
        try (Database database = Database.connect(file)) {
            database.sql().run("PRAGMA writable_schema = ON");
            database.sql().run("DELETE FROM cari_sop_data WHERE id > 10");
        }
        use(only(Cara.INDEKS_BARU));
        try (Database database = Database.open(file, SAAT, true)) {
            assertThat(new SopStore(database).search("bagian")).hasSize(30);
        }
    }

    @Nested
    class Rebuilt {
        @ParameterizedTest
        @ValueSource(ints = {16, 68, 100})
        void behindAHeaderOfGarbage(int bytes) throws IOException {
            byte[] all = Files.readAllBytes(file);
            Arrays.fill(all, 0, bytes, (byte) 0x5a);
            Files.write(file, all);
            use(rebuilt());
            assertThat(Contents.of(file)).containsAllEntriesOf(withoutSearch());
        }

        @Test
        void behindAnotherProgramsNumber() throws IOException {
            Contents.flip(file, 68);
            use(rebuilt());
            assertThat(Contents.of(file)).containsAllEntriesOf(withoutSearch());
        }

        @Test
        void withoutThePagesThatAreCutOff() throws IOException {
            try (Database database = Database.open(file, SAAT, true)) {
                for (int i = 0; i < 400; i++) {
                    List<Aktivitas> steps = List.of(Contoh.aktivitas(1, null));
                    new SopStore(database).add(Contoh.sop("SOP Seksi " + i, steps), SAAT);
                }
            }
            byte[] all = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(all, all.length * 9 / 10 + 100));
            JalanPulih way = rebuilt();
            assertThat(way.isi().jumlah(Hitungan.SOP))
                    .as("%s", words(way.hilang()))
                    .isBetween(1, 431);
            assertThat(words(way.hilang())).anyMatch(pesan -> pesan.contains("tidak terbaca"));
            use(way);
            assertSound();
        }

        @ParameterizedTest
        @ValueSource(ints = {3, 7, 11, 13, 17, 23})
        void withoutThePagesThatAreGarbage(int step) throws IOException {
            byte[] all = Files.readAllBytes(file);
            for (int page = step; page < all.length / PAGE; page += step) {
                Arrays.fill(all, page * PAGE, (page + 1) * PAGE, (byte) 0x5a);
            }
            Files.write(file, all);
            HasilPemulihan hasil = examine();
            if (hasil.jalan().isEmpty()) {
                assertThat(words(hasil.langkah())).contains("Cadangan: tidak ada yang utuh.");
            } else {
                use(hasil.jalan().getFirst());
                assertSound();
            }
        }

        @Test
        void aRunEndsBeforeTheFactThatIsMissing() throws IOException {
            try (Database database = Database.connect(file)) {
                database.sql().run("DROP TRIGGER peristiwa_kekal");
                database.sql().run("DELETE FROM peristiwa WHERE urut = 6");
            }
            damageAPage();
            JalanPulih way = rebuilt();
            assertThat(words(way.hilang()))
                    .contains("Pengerjaan \"Triwulan I\" kehilangan catatan sesudah" + " 2 Maret 2026 08.40.");
            use(way);
            try (Database database = Database.open(file, SAAT, true)) {
                assertThat(new PengerjaanStore(database).list())
                        .singleElement()
                        .matches(run -> run.jejak().size() == 5);
            }
        }

        @Test
        void aTextThatChangedIsTold() throws IOException {
            try (Database database = Database.connect(file)) {
                database.sql().run("UPDATE aktivitas SET uraian = 'lain' WHERE versi = 5");
                database.sql().run("UPDATE lampiran SET isi = x'00'");
            }
            damageAPage();
            assertThat(words(rebuilt().hilang()))
                    .contains(
                            "SOP \"SOP Bagian 2\" versi 1 tidak lagi sama dengan saat diimpor.",
                            "Isi lampiran \"surat.txt\" rusak.");
        }

        /** The root of a table that holds one row, so that the file is damaged but little lost. */
        private void damageAPage() throws IOException {
            int root;
            try (Database database = Database.connect(file)) {
                root = database.sql()
                        .one(
                                "SELECT rootpage FROM sqlite_schema WHERE name =" + " 'menit_per_hari'",
                                row -> row.integer("rootpage"))
                        .orElseThrow();
            }
            byte[] all = Files.readAllBytes(file);
            Arrays.fill(all, (root - 1) * PAGE, root * PAGE, (byte) 0x5a);
            Files.write(file, all);
        }

        private void assertSound() {
            try (Database database = Database.open(file, SAAT, true)) {
                new PengerjaanStore(database).list();
                assertThat(new SopStore(database).list())
                        .allSatisfy(sop -> assertThat(new SopStore(database).versions(sop.sopId()))
                                .isNotEmpty());
                new SopStore(database).add(Contoh.lurus(4), SAAT);
            }
        }
    }

    @Nested
    class FromTheBackup {
        @Test
        void whenNothingIsLeft() throws IOException {
            backUp();
            Files.write(file, new byte[0]);
            JalanPulih way = only(Cara.CADANGAN);
            assertThat(way.isWhole()).isFalse();
            assertThat(words(way.hilang())).containsExactly("Pekerjaan sesudah 2 Maret 2026 09.20 tidak ada.");
            use(way);
            assertThat(Contents.of(file)).isEqualTo(whole);
        }

        @Test
        void theNewestThatIsWhole() throws IOException {
            backUp();
            Path good = DatedBackups.all(backups).getFirst().berkas();
            Path newer = Files.copy(good, backups.resolve("langkah-20260303-080000.db"));
            Contents.flip(newer, 9_000);
            Files.write(file, new byte[0]);
            HasilPemulihan hasil = examine();
            assertThat(words(hasil.langkah()))
                    .contains(
                            "Cadangan \"langkah-20260303-080000.db\": rusak.",
                            "Cadangan \"langkah-20260302-080000.db\": utuh.");
            assertThat(hasil.jalan().getFirst().isi().berkas()).isEqualTo(good);
        }

        @Test
        void besideWhatCouldBeRead() throws IOException {
            try (Database database = Database.open(file, SAAT, false)) { // what is cut off below is a scan's
                new LampiranStore(database).keep("peta.png", new byte[100 * PAGE], SAAT);
            }
            backUp();
            Arrays.fill(damaged, (byte) 0);
            byte[] all = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(all, all.length / 4 * 3));
            assertThat(examine().jalan()).extracting(JalanPulih::cara).containsExactly(Cara.SUSUN_ULANG, Cara.CADANGAN);
        }

        @Test
        void orThereIsNoWay() throws IOException {
            Files.write(file, new byte[3 * PAGE]);
            HasilPemulihan hasil = examine();
            assertThat(hasil.jalan()).isEmpty();
            assertThat(words(hasil.langkah()))
                    .containsExactly(
                            "Berkas apa adanya: masih rusak.",
                            "Indeks disusun ulang: masih rusak.",
                            "Isi yang terbaca disusun ulang: masih rusak.",
                            "Cadangan: tidak ada yang utuh.");
        }
    }

    @Test
    void anotherProgramsFileIsNotRepaired() throws IOException {
        Files.delete(file);
        try (Database other = Database.connect(file)) {
            other.sql().run("CREATE TABLE moz_places (id INTEGER PRIMARY KEY)");
        }
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(this::examine)
                .withMessageContaining("berkas data program lain");
        assertThat(file).hasBinaryContent(damaged);
    }
}
