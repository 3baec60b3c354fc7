package id.langkah.cli;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.perencanaan.HasilRencana;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.service.PerencanaanService;
import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code langkah impor-rencana}: imports a table of a Renstra or of a budget, or nothing when it has a galat. */
@Command(
        name = "impor-rencana",
        description = "Mengimpor tabel Renstra, pohon kinerja, atau anggaran. Bila ada galat, tidak ada yang diimpor.")
final class ImporRencana extends DataCommand {
    private static final int LAMA = 5;

    private final PrintWriter err;

    @Option(
            names = "--tahun",
            required = true,
            paramLabel = "TAHUN",
            description = "Tahun target dan anggaran yang judul kolomnya tidak menyebut tahun.")
    private int tahun;

    @Option(
            names = "--awal",
            paramLabel = "TAHUN",
            description = "Tahun awal Renstra lima tahun yang dibuat bila tahun itu belum termasuk Renstra.")
    private int awal;

    @Option(names = "--coba", description = "Hanya memeriksa; tidak ada yang disimpan.")
    private boolean coba;

    @Parameters(paramLabel = "BERKAS", description = "Tabel: Excel (.xlsx, .xls), LibreOffice (.ods) atau teks.")
    private Path berkas = Path.of("");

    ImporRencana(Function<Optional<Path>, Services> open, PrintWriter out, PrintWriter err) {
        super(open, out);
        this.err = err;
    }

    @Override
    int run(Services services) {
        PerencanaanService rencana = services.perencanaan().rencana();
        Renstra renstra = rencana.untuk(tahun).orElseGet(this::baru);
        HasilRencana hasil = rencana.preview(berkas, renstra, tahun);
        hasil.masalah().forEach(this::tell);
        if (Masalah.anyGalat(hasil.masalah())) {
            err.println("Tidak ada yang diimpor karena ada galat.");
            err.flush();
            return Perintah.REFUSED;
        }
        out.println("%s: %d baris baru di pohon kinerja, %d indikator baru atau berubah, %d isian anggaran."
                .formatted(renstra.sebutan(), hasil.simpul(), hasil.indikator(), hasil.jumlah()));
        if (coba) {
            out.println("Tidak ada galat. Ini percobaan; tidak ada yang disimpan.");
        } else {
            rencana.take(hasil);
        }
        return Perintah.DONE;
    }

    /** The plan that is made where there is none. */
    private Renstra baru() {
        if (awal == 0) {
            throw MasalahException.galat(
                    "Tahun " + tahun + " belum termasuk Renstra.", "", "Sebutkan --awal, misalnya --awal 2025.");
        }
        return new Renstra(0, "", awal, awal + LAMA - 1, "", PohonKinerja.KOSONG);
    }

    private void tell(Masalah masalah) {
        (masalah.isGalat() ? err : out).println(FindingLines.of(masalah));
    }
}
