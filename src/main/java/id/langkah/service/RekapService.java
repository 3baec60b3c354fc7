package id.langkah.service;

import id.langkah.domain.Kantor;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.perencanaan.AnggaranTahun;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.rekap.KolomLembar;
import id.langkah.domain.rekap.LembarKinerja;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.domain.rekap.Rekap;
import id.langkah.domain.rekap.RekapAnggaran;
import id.langkah.domain.rekap.SusunanRekap;
import id.langkah.excel.rekap.RekapWorkbook;
import id.langkah.excel.rekap.WorkbookProgress;
import id.langkah.sqlite.AnggaranStore;
import id.langkah.sqlite.ArsipStore;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.PengerjaanStore;
import id.langkah.sqlite.PermintaanStore;
import id.langkah.sqlite.RenstraStore;
import id.langkah.sqlite.SkalaStore;
import id.langkah.sqlite.SopStore;
import id.langkah.sqlite.SusunanStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Computes the rekap of a period and writes it as a workbook. */
public final class RekapService {
    private static final Logger LOG = Logger.getLogger(RekapService.class.getName());

    private final SopStore sop;
    private final PengerjaanStore runs;
    private final KantorStore kantor;
    private final IndikatorStore indikator;
    private final PermintaanStore permintaan;
    private final ArsipStore arsip;
    private final SkalaStore skala;
    private final RenstraStore renstra;
    private final AnggaranStore anggaran;
    private final SusunanStore susunan;
    private final Supplier<LocalDateTime> clock;

    public RekapService(Database database, Supplier<LocalDateTime> clock) {
        this.sop = new SopStore(database);
        this.runs = new PengerjaanStore(database);
        this.kantor = new KantorStore(database);
        this.indikator = new IndikatorStore(database);
        this.permintaan = new PermintaanStore(database);
        this.arsip = new ArsipStore(database);
        this.skala = new SkalaStore(database);
        this.renstra = new RenstraStore(database);
        this.anggaran = new AnggaranStore(database);
        this.susunan = new SusunanStore(database);
        this.clock = clock;
    }

    /**
     * Loads the classes for writing workbooks in advance by writing an empty one to memory. It uses
     * no data of the office, so it may run beside other work.
     */
    public static void warmUp() {
        var saat = LocalDateTime.of(2000, 1, 1, 0, 0);
        Periode periode = Periode.of(Periode.Jenis.TAHUN, saat.toLocalDate());
        Rekap none = Rekap.of(periode, saat, List.of(), List.of(), JamKerja.BAWAAN);
        try {
            RekapWorkbook.write(none, Kantor.BELUM, OutputStream.nullOutputStream(), (done, total) -> {});
        } catch (IOException e) {
            LOG.log(Level.FINE, "Writing was not warmed up", e);
        }
    }

    /** The rekap of the SOPs and runs as of now; drafts are not listed. */
    public Rekap of(Periode periode) {
        return Rekap.of(periode, clock.get(), sop.newest(), runs.of(periode), kantor.jamKerja());
    }

    /**
     * Writes the workbook, completely or not at all.
     *
     * @param progress receives the fraction done (0 to 1); it stops the work by throwing
     *     {@link java.util.concurrent.CancellationException}, and then nothing is left
     * @throws id.langkah.domain.MasalahException when the file is open in another program or cannot
     *     be written
     */
    public void write(Rekap rekap, Path file, DoubleConsumer progress) {
        Kantor office = kantor.kantor();
        FileOut.write(file, out -> RekapWorkbook.write(rekap, office, out, share(progress)));
    }

    /** All rekap of a period as of now. */
    public PaketRekap paket(Periode periode) {
        PaketRekap paket =
                PaketRekap.of(of(periode), indikator.of(periode), permintaan.all(), arsip.all(), skala.pengaturan());
        int tahun = periode.tahun();
        return renstra.all().stream()
                .filter(butir -> butir.has(tahun))
                .findFirst()
                .map(butir -> paket.withAnggaran(anggaran(butir, tahun, paket)))
                .orElse(paket);
    }

    private RekapAnggaran anggaran(Renstra plan, int tahun, PaketRekap paket) {
        return RekapAnggaran.of(
                plan,
                new AnggaranTahun(tahun, plan.pohon(), anggaran.year(tahun), anggaran.dokumen(tahun)),
                paket.kinerja().sampai(),
                indikator.year(tahun),
                paket.kinerja().pengaturan());
    }

    /** The office's choice of sheets and columns. */
    public SusunanRekap susunan() {
        return susunan.read();
    }

    /** Stores the office's choice of sheets and columns. */
    public void save(SusunanRekap wanted) {
        susunan.save(wanted);
    }

    /** A copy of the choice that shows rupiah in the Rekap Kinerja in millions. */
    public PilihanRekap inMillions(PaketRekap paket, PilihanRekap pilihan) {
        Set<String> keys = new HashSet<>(pilihan.kolom(LembarRekap.KINERJA)
                .orElseGet(() -> SusunanRekap.BAKU.kolom(
                        LembarRekap.KINERJA, paket.kolom().getOrDefault(LembarRekap.KINERJA, List.of()))));
        keys.add(LembarKinerja.JUTA);
        return pilihan.withKolom(LembarRekap.KINERJA, keys);
    }

    /** The sheets and columns of the workbook for a choice. */
    public PilihanRekap pilihan(PaketRekap paket, SusunanRekap wanted) {
        Map<LembarRekap, List<KolomLembar>> kolom = wanted.kolom().isEmpty() ? Map.of() : paket.kolom();
        PilihanRekap pilihan = PilihanRekap.of(wanted.lembar(paket.periode()));
        for (LembarRekap lembarRekap : wanted.kolom().keySet()) {
            List<KolomLembar> all = kolom.getOrDefault(lembarRekap, List.of());
            pilihan = pilihan.withKolom(lembarRekap, wanted.kolom(lembarRekap, all));
        }
        return pilihan;
    }

    /**
     * Writes the chosen sheets as one workbook, completely or not at all.
     *
     * @param progress as for {@link #write(Rekap, Path, DoubleConsumer)}
     */
    public void write(PaketRekap paket, PilihanRekap pilihan, Path file, DoubleConsumer progress) {
        Kantor office = kantor.kantor();
        FileOut.write(file, out -> RekapWorkbook.write(paket, pilihan, office, out, share(progress)));
    }

    private static WorkbookProgress share(DoubleConsumer progress) {
        return (done, total) -> progress.accept(total == 0 ? 1 : (double) done / total);
    }
}
