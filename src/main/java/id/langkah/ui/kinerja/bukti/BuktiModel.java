package id.langkah.ui.kinerja.bukti;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.NamaBerkas;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PencocokBukti;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.rekap.DaftarBukti;
import id.langkah.service.BuktiService;
import id.langkah.service.Catatan;
import id.langkah.ui.kinerja.kit.DataTahun;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.MasaTampil;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.TemporaryFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The bukti of figures. */
public final class BuktiModel {
    private final KinerjaModel kinerja;
    private final Background background;

    public BuktiModel(KinerjaModel kinerja) {
        this.kinerja = kinerja;
        this.background = kinerja.background();
    }

    /** Stores the contents of files, all or none; they belong to no figure yet. */
    public void keep(List<Path> files, Consumer<List<Bukti.Berkas>> done) {
        background.runLong(
                "Menyimpan bukti",
                progress -> files.stream()
                        .map(file -> {
                            progress.check();
                            return kinerja.services().bukti().keep(file);
                        })
                        .toList(),
                done);
    }

    public void add(KunciRealisasi kunci, List<Bukti> bukti) {
        kinerja.record(
                bukti.stream()
                        .map(butir -> new Catatan(kunci, new PeristiwaRealisasi.BuktiDitambah(butir)))
                        .toList(),
                () -> {});
    }

    public void release(KunciRealisasi kunci, Bukti bukti) {
        kinerja.figures(by -> List.of(kinerja.services().bukti().release(kunci, bukti.kunci(), by)), () -> {});
    }

    /**
     * Checks files and proposes figures from their names; nothing is stored.
     *
     * @param dropped the figure they were dropped on, used when a name does not tell
     */
    void check(List<Path> berkas, Optional<KunciRealisasi> dropped, Consumer<List<UsulanBukti>> done) {
        DataTahun data = kinerja.data().get();
        var pencocok = new PencocokBukti(data.indikator(), kinerja.lingkup().get()::masa);
        background.run(
                () -> kinerja.services().bukti().check(berkas),
                found -> done.accept(found.entrySet().stream()
                        .map(entry -> UsulanBukti.of(entry.getKey(), pencocok, dropped, entry.getValue()))
                        .toList()));
    }

    /** The figures of the selected period, in the office's order. */
    List<KunciRealisasi> pilihan() {
        MasaTampil lingkup = kinerja.lingkup().get();
        return kinerja.data().get().indikator().stream()
                .filter(tercatat -> tercatat.indikator().aktif())
                .flatMap(tercatat ->
                        lingkup.masa(tercatat).stream().map(masa -> new KunciRealisasi(tercatat.id(), masa)))
                .toList();
    }

    /** A figure in words: {@code IKU.2, Triwulan III}. */
    String kata(KunciRealisasi kunci) {
        return kinerja.data()
                        .get()
                        .find(kunci.indikator())
                        .map(tercatat -> tercatat.indikator().sebutan() + ", ")
                        .orElse("")
                + kunci.masa().kata();
    }

    /** A bukti added to a figure. */
    record Lampiran(KunciRealisasi kunci, Bukti bukti) {}

    /** Adds files to figures, all or none; {@code done} receives those that were not there before. */
    void attach(
            Map<KunciRealisasi, List<Path>> berkas, Consumer<List<Lampiran>> done, Consumer<MasalahException> refused) {
        Map<KunciRealisasi, List<Bukti>> before = new HashMap<>();
        berkas.keySet().forEach(kunci -> before.put(kunci, bukti(kunci)));
        kinerja.figures(
                "Menyimpan bukti",
                (by, progress) -> kinerja.services().bukti().add(berkas, by, progress::at),
                () -> done.accept(berkas.keySet().stream()
                        .flatMap(kunci -> bukti(kunci).stream()
                                .filter(bukti -> before.getOrDefault(kunci, List.of()).stream()
                                        .noneMatch(ada -> ada.kunci().equals(bukti.kunci())))
                                .map(bukti -> new Lampiran(kunci, bukti)))
                        .toList()),
                refused);
    }

    private List<Bukti> bukti(KunciRealisasi kunci) {
        return kinerja.data()
                .get()
                .find(kunci.indikator())
                .flatMap(tercatat -> tercatat.realisasi(kunci.masa()))
                .map(Realisasi::bukti)
                .orElse(List.of());
    }

    /** Removes added bukti, all or none. */
    void release(List<Lampiran> lampiran, Runnable done) {
        kinerja.record(
                lampiran.stream()
                        .map(butir -> new Catatan(
                                butir.kunci(),
                                new PeristiwaRealisasi.BuktiDilepas(
                                        butir.bukti().kunci())))
                        .toList(),
                done);
    }

    /** The picture of a file, or a page of a PDF from 1; empty when there is none. */
    void picture(Bukti.Berkas berkas, int halaman, Consumer<Optional<BuktiService.Gambar>> done) {
        background.runLatest(this, () -> kinerja.services().bukti().picture(berkas, halaman), done);
    }

    /** Writes a temporary copy and opens it. */
    public void open(Bukti.Berkas berkas, Consumer<Path> opener) {
        background.run(
                () -> {
                    refuseProgram(berkas);
                    Path copy = temporary(berkas);
                    kinerja.services().bukti().export(berkas, copy);
                    return copy;
                },
                opener);
    }

    /** Refuses to open a file that may run a program; it can only be saved. */
    private static void refuseProgram(Bukti.Berkas berkas) {
        if (NamaBerkas.mayRun(berkas.nama())) {
            throw new MasalahException(Masalah.galat(
                    "\"" + berkas.nama() + "\" tidak dibuka karena dapat menjalankan program di" + " komputer ini.",
                    "Bukti",
                    "Simpan salinannya, lalu periksa dengan antivirus sebelum" + " dibuka."));
        }
    }

    private static Path temporary(Bukti.Berkas berkas) {
        try {
            return TemporaryFile.of("bukti", NamaBerkas.safe(berkas.nama(), "bukti"));
        } catch (UncheckedIOException e) {
            throw new MasalahException(
                    Masalah.galat(
                            "Salinan bukti tidak dapat dibuat.",
                            "Folder sementara",
                            "Periksa apakah disk masih punya ruang."),
                    e);
        }
    }

    public void export(Bukti.Berkas berkas, Path to, Runnable done) {
        background.act(() -> kinerja.services().bukti().export(berkas, to), done);
    }

    /** The bukti of the selected period, with the figures that have none. */
    public DaftarBukti daftar() {
        return DaftarBukti.of(
                kinerja.lingkup().get().periode(), kinerja.data().get().indikator());
    }
}
