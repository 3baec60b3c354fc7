package id.langkah.ui.pemulihan;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.langkah.domain.cadangan.JalanPulih.Cara;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of damage, with what the program should tell and offer. */
enum Kerusakan {
    TERPOTONG("Berkas data rusak", Cara.SUSUN_ULANG) {
        @Override
        void spoil(Path file) throws IOException {
            byte[] all = Files.readAllBytes(file);
            // Most of a small file are the first pages of its tables; what was written lies behind them.
            Files.write(file, Arrays.copyOf(all, all.length * 19 / 20));
        }
    },
    KEPALA_RUSAK("atau bagian awalnya rusak", Cara.SUSUN_ULANG) {
        @Override
        void spoil(Path file) throws IOException {
            byte[] all = Files.readAllBytes(file);
            Arrays.fill(all, 0, 60, (byte) 0x5a);
            Files.write(file, all);
        }
    },
    HALAMAN_BERUBAH("Berkas data rusak", Cara.SUSUN_ULANG) {
        @Override
        void spoil(Path file) throws IOException {
            byte[] all = Files.readAllBytes(file);
            for (int page = 20; page < all.length / PAGE; page += 20) {
                Arrays.fill(all, page * PAGE, page * PAGE + 200, (byte) 0xff);
            }
            Files.write(file, all);
        }
    },
    JURNAL_BASI("Berkas data rusak", Cara.TANPA_JURNAL) {
        @Override
        void spoil(Path file) throws IOException, SQLException {
            Path journal = file.resolveSibling(file.getFileName() + "-journal");
            Path other = file.resolveSibling("lain.db");
            Files.copy(file, other);
            try (Connection connection = connect(other);
                    var statement = connection.createStatement()) {
                statement.executeUpdate("DROP TABLE kelengkapan");
                statement.executeUpdate("VACUUM");
                statement.execute("PRAGMA cache_size = 1");
                statement.execute("BEGIN");
                statement.executeUpdate("UPDATE aktivitas SET uraian = hex(randomblob(200))");
                Files.copy(other.resolveSibling("lain.db-journal"), journal);
                statement.execute("ROLLBACK");
            }
            Files.delete(other);
        }
    },
    INDEKS_RUSAK("Berkas data rusak", Cara.INDEKS_BARU) {
        @Override
        void spoil(Path file) throws IOException, SQLException {
            int root;
            try (Connection connection = connect(file);
                    var statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT rootpage FROM sqlite_schema" + " WHERE name = 'pengerjaan_mulai'")) {
                root = row.getInt(1);
            }
            byte[] all = Files.readAllBytes(file);
            all[root * PAGE - 3] ^= 0x3f;
            Files.write(file, all);
        }
    },
    KOSONG("kosong (0 bita)", Cara.CADANGAN) {
        @Override
        void spoil(Path file) throws IOException {
            Files.write(file, new byte[0]);
        }
    },
    BUKAN_BASIS_DATA("bukan berkas data Langkah", Cara.CADANGAN) {
        @Override
        void spoil(Path file) throws IOException {
            Files.writeString(file, "Laporan bulanan\n".repeat(500), UTF_8);
        }
    },
    HILANG("tidak ada lagi, padahal cadangannya ada", Cara.CADANGAN) {
        @Override
        void spoil(Path file) throws IOException {
            Files.delete(file);
        }
    },
    PROGRAM_LAIN("berkas data program lain", null) {
        @Override
        void spoil(Path file) throws IOException, SQLException {
            Files.delete(file);
            try (Connection connection = connect(file);
                    var statement = connection.createStatement()) {
                statement.executeUpdate("CREATE TABLE moz_places (id INTEGER PRIMARY KEY)");
            }
        }
    },
    FOLDER("adalah folder, bukan berkas data", null) {
        @Override
        void spoil(Path file) throws IOException {
            Files.delete(file);
            Files.createDirectory(file);
        }
    },
    /** A link to itself, which not even an administrator can read. */
    TAK_TERBACA("tidak dapat dibaca", null) {
        @Override
        void spoil(Path file) throws IOException {
            Files.delete(file);
            Files.createSymbolicLink(file, file.getFileName());
        }
    };

    private static final int PAGE = 4_096;

    final String kalimat;
    final Optional<Cara> terbaik;

    Kerusakan(String kalimat, @Nullable Cara terbaik) {
        this.kalimat = kalimat;
        this.terbaik = Optional.ofNullable(terbaik);
    }

    abstract void spoil(Path file) throws IOException, SQLException;

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
