package id.langkah.service;

import id.langkah.json.EksporReader;
import id.langkah.sqlite.ContohStore;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.TableRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Imports and deletes the sample figures of the program, together with the sample SOPs. */
public final class SampelService {
    private static final String CONTOH = "contoh/data-kinerja-contoh.json";

    /** The tables that must be empty, because the samples bring their own numbers. */
    private static final List<String> KINERJA = List.of(
            "indikator",
            "realisasi",
            "peristiwaRealisasi",
            "bukti",
            "permintaan",
            "indikatorDiminta",
            "arsip",
            "realisasiArsip",
            "renstra",
            "simpulPohon",
            "indikatorRenstra",
            "isianRenstra",
            "targetRenstra",
            "pagu",
            "realisasiAnggaran",
            "perubahanAnggaran",
            "pihakPerjanjian",
            "aksi",
            "pantauanAksi",
            "tindakLanjut");

    /** The tables of letterhead and form titles, which the samples do not fill. */
    private static final Set<String> KANTOR = Set.of("kantor", "judulForm");

    private final Database database;
    private final ImporService impor;
    private final ContohStore contoh;
    private final TableRows rows;

    /** @param impor imports the sample SOPs */
    SampelService(Database database, ImporService impor) {
        this.database = database;
        this.impor = impor;
        this.contoh = new ContohStore(database);
        this.rows = new TableRows(database);
    }

    /** How many SOPs and indicators were imported. */
    public record Taken(int sop, int indikator) {}

    /**
     * Imports the sample SOPs that are missing and the sample figures, both or neither. The
     * letterhead of the office stays as it is.
     *
     * @throws id.langkah.domain.MasalahException when there are figures or archive entries already
     */
    public Taken take() {
        return database.inTransaction(() -> {
            rows.fill(KINERJA, this::read);
            return new Taken(impor.takeSamples().size(), contoh.count());
        });
    }

    private void read() {
        try (InputStream in = SampelService.class.getResourceAsStream(CONTOH)) {
            EksporReader.read(CONTOH, Objects.requireNonNull(in, CONTOH), new EksporReader.Rows() {
                @Override
                public void skema(int skema) {}

                @Override
                public void row(String tabel, Map<String, Object> columns, long read) {
                    if (!KANTOR.contains(tabel)) {
                        rows.add(tabel, columns);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of sample indicators. */
    public int count() {
        return contoh.count();
    }

    /**
     * Deletes the sample figures with everything that belongs to them; the SOPs stay. Returns the
     * number of indicators.
     */
    public int remove() {
        return contoh.remove();
    }
}
