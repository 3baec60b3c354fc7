package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.Lampiran;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Objects;

/** The files attached to kelengkapan; equal contents are stored once. */
public final class LampiranStore {
    private final Database database;
    private final Sql sql;

    public LampiranStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** Stores a file, unless its content is stored already. */
    public Lampiran keep(String nama, byte[] isi, LocalDateTime saat) {
        String sidik = sidik(isi);
        return database.inTransaction(() -> {
            sql.change(
                    "INSERT INTO lampiran VALUES (?, ?, ?, ?, ?)" + " ON CONFLICT (sidik) DO NOTHING",
                    sidik,
                    nama,
                    isi.length,
                    saat,
                    isi);
            return new Lampiran(sidik, nama, isi.length);
        });
    }

    /** The content with this SHA-256. @throws MasalahException when it does not exist or was altered */
    public byte[] read(String sidik) {
        byte[] isi = sql.one(
                        "SELECT isi FROM lampiran WHERE sidik = ?",
                        row -> Objects.requireNonNull(row.bytes("isi")),
                        sidik)
                .orElseThrow(() -> lost("Lampiran ini tidak ada."));
        if (!sidik(isi).equals(sidik)) {
            throw lost("Isi lampiran ini tidak sama dengan saat disimpan.");
        }
        return isi;
    }

    private static MasalahException lost(String pesan) {
        return new MasalahException(masalah(pesan, "Ambil berkasnya dari cadangan, lalu lampirkan lagi."));
    }

    static String sidik(byte[] isi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
