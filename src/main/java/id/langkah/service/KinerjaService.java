package id.langkah.service;

import id.langkah.domain.Kantor;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.CatatanIndikator;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PemeriksaIndikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.TahunBaru;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.PilihanImpor;
import id.langkah.domain.tabel.TabelIndikator;
import id.langkah.excel.IndikatorWorkbook;
import id.langkah.excel.reading.LembarReader;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.SkalaStore;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The indicators of each year, and the settings by which figures are computed. */
public final class KinerjaService {
    private final Database database;
    private final IndikatorStore store;
    private final IndikatorChanges changes;
    private final ImporIndikator impor;
    private final SkalaStore skala;
    private final KantorStore kantor;
    private final Supplier<LocalDateTime> clock;

    KinerjaService(Database database, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.store = new IndikatorStore(database);
        this.changes = new IndikatorChanges(database, clock);
        this.impor = new ImporIndikator(database, this, clock);
        this.skala = new SkalaStore(database);
        this.kantor = new KantorStore(database);
        this.clock = clock;
    }

    /** The settings for scales, kategori and upper cap. */
    public PengaturanKinerja pengaturan() {
        return skala.pengaturan();
    }

    /** Stores the settings; figures typed before keep the numbers they counted as. */
    public void save(PengaturanKinerja pengaturan) {
        MasalahException.refuseGalat(pengaturan.check());
        skala.save(pengaturan);
    }

    /** The years that have indicators, the newest first. */
    public List<Integer> tahun() {
        return store.years();
    }

    /** The indicators of a year in the office's order, with their figures. */
    public List<IndikatorTercatat> indikator(int tahun) {
        return store.year(tahun);
    }

    /** The indicators of all years, year by year. */
    public List<IndikatorTercatat> semua() {
        return store.all();
    }

    /** One indicator. @throws id.langkah.domain.MasalahException when it does not exist */
    public IndikatorTercatat get(long id) {
        return store.load(id);
    }

    /** Adds an indicator after the last one of its sasaran, or at the end of its year's list. */
    public IndikatorTercatat add(Indikator indikator) {
        return database.inTransaction(() -> {
            List<IndikatorTercatat> before = store.year(indikator.tahun());
            long id = addAll(indikator.tahun(), List.of(indikator)).getFirst();
            IntStream.range(0, before.size())
                    .filter(at -> before.get(at).indikator().sasaran().equals(indikator.sasaran()))
                    .max()
                    .ifPresent(last -> move(id, last + 1));
            return store.load(id);
        });
    }

    /** Adds indicators at the end of a year's list, all or none; returns their numbers. */
    List<Long> addAll(int tahun, List<Indikator> indikator) {
        var pemeriksa = new PemeriksaIndikator(pengaturan());
        indikator.forEach(
                butir -> MasalahException.refuseGalat(pemeriksa.check(butir, IndikatorChanges.tempat(butir))));
        changes.refuseDoubles(
                Stream.concat(bare(tahun).stream(), indikator.stream()).toList());
        return store.add(indikator);
    }

    /** Stores a changed indicator with a note of the changes. */
    public IndikatorTercatat change(long id, Indikator indikator, String oleh) {
        return changeAll(Map.of(id, indikator), oleh).getFirst();
    }

    /**
     * Stores changed indicators, all or none; unchanged ones get no note.
     *
     * @param oleh who changes them; may be blank
     * @return all that were given, in the office's order
     */
    public List<IndikatorTercatat> changeAll(Map<Long, Indikator> indikator, String oleh) {
        return database.inTransaction(() -> changes.changeAll(indikator, oleh));
    }

    /** The changes of an indicator, the latest first. */
    public List<CatatanIndikator> riwayat(long id) {
        return store.riwayat(id);
    }

    /**
     * Deletes indicators that were never used, all or none.
     *
     * @throws MasalahException when one has figures or was requested
     */
    public void remove(Collection<Long> id) {
        database.inTransaction(() -> {
            List<Masalah> used = store.load(id).stream()
                    .filter(indikatorTercatat -> store.isUsed(indikatorTercatat.id()))
                    .map(KinerjaService::used)
                    .toList();
            MasalahException.refuseGalat(used);
            store.remove(id);
            return id.size();
        });
    }

    private static Masalah used(IndikatorTercatat indikatorTercatat) {
        return Masalah.galat(
                "Indikator ini sudah memiliki nilai, permintaan data, atau rencana aksi, sehingga tidak dapat dihapus.",
                IndikatorChanges.tempat(indikatorTercatat.indikator()),
                "Jadikan tidak aktif bila tidak dipakai lagi.");
    }

    /**
     * Moves an indicator within its year's list.
     *
     * @param place the new place from 0; a place beyond the end means the end
     */
    public void move(long id, int place) {
        database.inTransaction(() -> {
            var order = new ArrayList<Long>();
            store.year(get(id).indikator().tahun()).forEach(indikatorTercatat -> order.add(indikatorTercatat.id()));
            order.remove(id);
            order.add(Math.min(place, order.size()), id);
            store.order(order);
            return id;
        });
    }

    /** Previews importing a pasted range. */
    public PratinjauIndikator preview(String tempelan, int tahun) {
        return preview(BukuMasuk.tempelan(tempelan), tahun, PilihanImpor.BAKU);
    }

    /** Previews importing the table of a file; never throws for what is in the file. */
    public PratinjauIndikator preview(Path berkas, int tahun) {
        return preview(berkas, tahun, PilihanImpor.BAKU);
    }

    /** Previews importing the table of a file with the user's choices. */
    public PratinjauIndikator preview(Path berkas, int tahun, PilihanImpor pilihan) {
        return preview(LembarReader.read(berkas), tahun, pilihan);
    }

    /** Previews importing a table that was read before. */
    public PratinjauIndikator preview(BukuMasuk buku, int tahun, PilihanImpor pilihan) {
        return impor.preview(buku, tahun, pilihan);
    }

    /**
     * Imports a preview after comparing it again, all or nothing. For large imports a checked
     * backup is made first. The chosen meanings of columns are remembered.
     *
     * @return the indicators that were stored
     */
    public List<IndikatorTercatat> take(PratinjauIndikator pratinjau) {
        return takeAll(List.of(pratinjau));
    }

    /** Imports several previews, all or nothing; see {@link #take}. */
    public List<IndikatorTercatat> takeAll(List<PratinjauIndikator> pratinjau) {
        return impor.takeAll(pratinjau);
    }

    /**
     * Undoes an import: deletes new indicators and restores changed ones.
     *
     * @param taken what the import returned
     * @throws MasalahException when one of them was used or changed since; then nothing is undone
     */
    public void takeBack(PratinjauIndikator pratinjau, List<IndikatorTercatat> taken) {
        impor.takeBack(pratinjau, taken);
    }

    /** The indicators of a year as a table for the clipboard; {@link #preview(String, int)} reads it back. */
    public String tabel(int tahun) {
        return Tempelan.write(TabelIndikator.write(
                store.year(tahun).stream().map(IndikatorTercatat::indikator).toList()));
    }

    /**
     * Writes the indicators of a year as a workbook; {@link #preview(Path, int)} reads it back.
     * Without indicators it is an empty form for a first list.
     *
     * @throws MasalahException when the file is open in another program or cannot be written
     */
    public void write(int tahun, Path file) {
        List<Indikator> indikator = bare(tahun);
        Kantor office = kantor.kantor();
        LocalDateTime saat = clock.get();
        FileOut.write(file, out -> IndikatorWorkbook.write(indikator, tahun, office, saat, out));
    }

    /**
     * Previews copying the indicators of one year to another.
     *
     * @param withTarget whether targets are copied as well
     */
    public TahunBaru nextYear(int dari, int ke, boolean withTarget) {
        return TahunBaru.of(bare(dari), bare(ke), ke, withTarget);
    }

    /** Copies the missing indicators of one year to another; returns those that were added. */
    public List<IndikatorTercatat> takeNextYear(int dari, int ke, boolean withTarget) {
        return database.inTransaction(
                () -> store.load(addAll(ke, nextYear(dari, ke, withTarget).baru())));
    }

    private List<Indikator> bare(int tahun) {
        return store.year(tahun).stream().map(IndikatorTercatat::indikator).toList();
    }
}
