package id.langkah.ui.kinerja.bukti;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.NamaBerkas;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.rekap.DaftarBukti;
import id.langkah.service.Catatan;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The files and papers behind the figures. */
public final class BuktiModel {
    private final KinerjaModel kinerja;
    private final Background background;

    public BuktiModel(KinerjaModel kinerja) {
        this.kinerja = kinerja;
        this.background = kinerja.background();
    }

    /** Keeps files' contents, all of them or none; they belong to no figure yet. */
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

    /** Writes a copy that may be looked at, and hands it over. */
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

    /** What may itself be a program is kept only. */
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
            Path folder =
                    Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir", "")), "langkah-bukti-");
            folder.toFile().deleteOnExit();
            Path copy = folder.resolve(NamaBerkas.safe(berkas.nama(), "bukti"));
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException e) {
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

    /** The bukti of what is looked at, and the figures that have none. */
    public DaftarBukti daftar() {
        return DaftarBukti.of(
                kinerja.lingkup().get().periode(), kinerja.data().get().indikator());
    }
}
