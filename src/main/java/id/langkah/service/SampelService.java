package id.langkah.service;

import id.langkah.domain.Kantor;
import id.langkah.json.EksporReader;
import id.langkah.sqlite.ContohStore;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.TableRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The example figures that come with the program: taken in with the example SOPs, and deleted. */
public final class SampelService {
    private static final String CONTOH = "contoh/data-kinerja-contoh.json";

    /** What must not hold anything of the office's own, since the examples bring their numbers. */
    private static final List<String> KINERJA = List.of(
            "indikator",
            "realisasi",
            "peristiwaRealisasi",
            "bukti",
            "permintaan",
            "indikatorDiminta",
            "arsip",
            "realisasiArsip");

    private final Database database;
    private final ImporService impor;
    private final ContohStore contoh;
    private final KantorStore kantor;
    private final TableRows rows;

    /**
     * @param impor takes the example SOPs in
     */
    SampelService(Database database, ImporService impor) {
        this.database = database;
        this.impor = impor;
        this.contoh = new ContohStore(database);
        this.kantor = new KantorStore(database);
        this.rows = new TableRows(database);
    }

    /** How much was taken in. */
    public record Taken(int sop, int indikator) {}

    /**
     * Takes in the example SOPs that are not there yet, and the example figures; both or neither.
     * The head of the office becomes the example's only when the office has written none.
     *
     * @throws id.langkah.domain.MasalahException when there are figures or archive entries already
     */
    public Taken take() {
        return database.inTransaction(() -> {
            boolean ownHead = !kantor.kantor().equals(Kantor.BELUM);
            rows.fill(KINERJA, () -> read(ownHead));
            return new Taken(impor.takeSamples().size(), contoh.count());
        });
    }

    private void read(boolean ownHead) {
        try (InputStream in = SampelService.class.getResourceAsStream(CONTOH)) {
            EksporReader.read(CONTOH, Objects.requireNonNull(in, CONTOH), new EksporReader.Rows() {
                @Override
                public void skema(int skema) {}

                @Override
                public void row(String tabel, Map<String, Object> columns, long read) {
                    if (!(ownHead && tabel.equals("kantor"))) {
                        rows.add(tabel, columns);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many indicators are examples; 0 when there are none. */
    public int count() {
        return contoh.count();
    }

    /** Deletes the example figures with all that hangs on them; the SOPs stay. */
    public int remove() {
        return contoh.remove();
    }
}
