package id.langkah.service;

import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.domain.akip.EvaluasiAkip;
import id.langkah.domain.akip.KeadaanTanda;
import id.langkah.domain.akip.LembarAkip;
import id.langkah.domain.akip.LembarKriteria;
import id.langkah.domain.akip.LembarPeluang;
import id.langkah.domain.akip.PembacaKriteria;
import id.langkah.domain.akip.TabelAkip;
import id.langkah.domain.akip.TandaAkip;
import id.langkah.domain.akip.TandaTahun;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.NaskahLembar;
import id.langkah.excel.AkipWorkbook;
import id.langkah.excel.LembarWorkbook;
import id.langkah.excel.reading.LembarReader;
import id.langkah.json.KriteriaReader;
import id.langkah.json.KriteriaWriter;
import id.langkah.sqlite.AkipStore;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.KantorStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The yearly internal evaluation of the office's accountability (PermenPAN-RB 88/2021). */
public final class AkipService {
    private static final String CONTOH = "kriteria-akip.json";
    private static final String ENDINGS = ".xlsx atau .json";

    private final AkipStore store;
    private final SumberTahun sumber;
    private final KantorStore kantor;
    private final Supplier<LocalDateTime> clock;

    AkipService(Database database, Supplier<LocalDateTime> clock) {
        this.store = new AkipStore(database);
        this.sumber = new SumberTahun(database, clock);
        this.kantor = new KantorStore(database);
        this.clock = clock;
    }

    /** The criteria that come with the program. */
    public static TabelAkip contoh() {
        try (InputStream in = AkipService.class.getResourceAsStream(CONTOH)) {
            return PembacaKriteria.of(KriteriaReader.read(CONTOH, Objects.requireNonNull(in, CONTOH)))
                    .tabel();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The evaluation of a year. One that was not started has no answers, and the criteria of the
     * latest earlier year that has any, otherwise those of the program.
     */
    public EvaluasiAkip evaluasi(int tahun) {
        return store.load(tahun)
                .orElseGet(() -> EvaluasiAkip.baru(
                        tahun,
                        store.years().stream()
                                .filter(year -> year < tahun)
                                .findFirst()
                                .flatMap(store::load)
                                .map(EvaluasiAkip::tabel)
                                .orElseGet(AkipService::contoh)));
    }

    /** Keeps an evaluation as far as it is answered. */
    public void save(EvaluasiAkip evaluasi) {
        MasalahException.refuseGalat(evaluasi.tabel().check());
        store.save(evaluasi, clock.get());
    }

    /** The evidence that the office's data of a year contain. */
    public Map<TandaAkip, KeadaanTanda> tanda(int tahun) {
        String lalu = store.load(tahun - 1).map(EvaluasiAkip::hasil).orElse("");
        return TandaTahun.of(sumber.isi(tahun, lalu));
    }

    /** Reads a file of criteria, JSON or a table; never throws for what is in it. */
    public PembacaKriteria.Hasil preview(Path berkas) {
        return PembacaKriteria.of(
                KriteriaReader.isJson(berkas) ? KriteriaReader.read(berkas) : LembarReader.read(berkas));
    }

    /**
     * Sets other criteria for a year; answers stay with criteria of the same kode.
     *
     * @return the evaluation afterwards
     */
    public EvaluasiAkip take(int tahun, TabelAkip tabel) {
        EvaluasiAkip changed = evaluasi(tahun).withTabel(tabel);
        save(changed);
        return changed;
    }

    /**
     * Writes criteria as JSON or workbook, to be read by {@link #preview}; the file's ending
     * decides.
     *
     * @throws MasalahException when the ending is neither, or the file cannot be written
     */
    public void write(TabelAkip tabel, Path file) {
        Kantor office = kantor.kantor();
        LocalDateTime saat = clock.get();
        FileOut.write(
                file,
                switch (Format.of(file).orElseThrow(() -> Format.unwritable(file, ENDINGS))) {
                    case XLSX ->
                        out -> LembarWorkbook.write(
                                "Kriteria evaluasi AKIP",
                                "",
                                List.of(LembarKriteria.kriteria(tabel), LembarKriteria.skor(tabel)),
                                office,
                                saat,
                                out);
                    case JSON -> out -> out.write(KriteriaWriter.write(tabel));
                    default -> throw Format.unwritable(file, ENDINGS);
                });
    }

    /**
     * Writes an evaluation as a workbook with formulas or as a paper; the file's ending decides.
     *
     * @return the file that was written, see {@link CetakService#naskah(Naskah, Path)}
     * @throws MasalahException when the ending is unknown, or the file cannot be written
     */
    public Path write(EvaluasiAkip evaluasi, CetakService cetak, Path file) {
        if (Format.of(file).filter(Format.XLSX::equals).isEmpty()) {
            return cetak.naskah(naskah(evaluasi), file);
        }
        Kantor office = kantor.kantor();
        LocalDateTime saat = clock.get();
        FileOut.write(file, out -> AkipWorkbook.write(evaluasi, office, saat, out));
        return file;
    }

    /** The evaluation of a year as a paper; answers not given are left blank. */
    Naskah naskah(int tahun) {
        return naskah(evaluasi(tahun));
    }

    private Naskah naskah(EvaluasiAkip evaluasi) {
        return NaskahLembar.of(
                "Evaluasi Akuntabilitas Kinerja Internal",
                List.of("Tahun " + evaluasi.tahun()),
                List.of(LembarAkip.ringkasan(evaluasi), LembarAkip.kertasKerja(evaluasi), LembarPeluang.of(evaluasi)),
                kantor.kantor(),
                clock.get().toLocalDate());
    }
}
