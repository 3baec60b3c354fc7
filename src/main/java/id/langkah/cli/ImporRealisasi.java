package id.langkah.cli;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.BarisIsian;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.tabel.PilihanImpor;
import id.langkah.service.PratinjauRealisasi;
import id.langkah.service.RealisasiService;
import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code langkah impor-realisasi}: imports the figures of the office's own sheets, or none when any
 * of them has a galat.
 */
@Command(
        name = "impor-realisasi",
        description = "Mengimpor realisasi, kendala, dan tindak lanjut dari tabel kantor. Bila ada galat, tidak satu"
                + " pun diimpor.")
final class ImporRealisasi extends DataCommand {
    private final PrintWriter err;

    @Option(names = "--tahun", required = true, paramLabel = "TAHUN", description = "Tahunnya, misalnya 2026.")
    private int tahun;

    @Option(
            names = "--triwulan",
            paramLabel = "I..IV",
            description = "Hanya triwulan ini yang dibaca; tanpa ini semua yang ada di tabel.")
    private @Nullable Triwulan triwulan;

    @Option(names = "--oleh", paramLabel = "NAMA", description = "Yang mencatat.")
    private String oleh = "";

    @Option(names = "--coba", description = "Hanya memeriksa; tidak ada yang disimpan.")
    private boolean coba;

    @Option(names = "--sertakan-tersembunyi", description = "Membaca juga baris dan kolom yang disembunyikan.")
    private boolean tersembunyi;

    @Option(
            names = "--tabel",
            paramLabel = "KE",
            description = "Tabel ke berapa dalam berkas yang dibaca, bila ada beberapa.")
    private int tabel;

    @Parameters(
            arity = "1..*",
            paramLabel = "BERKAS",
            description = "Tabel realisasi: Excel (.xlsx, .xls), LibreOffice (.ods) atau teks (.csv, .tsv).")
    private List<Path> berkas = List.of();

    ImporRealisasi(Function<Optional<Path>, Services> open, PrintWriter out, PrintWriter err) {
        super(open, out);
        this.err = err;
    }

    @Override
    int run(Services services) {
        RealisasiService realisasi = services.data().realisasi();
        PilihanImpor pilihan = PilihanImpor.BAKU.withTabel(tabel - 1).withTersembunyi(tersembunyi);
        var all = new ArrayList<PratinjauRealisasi>();
        for (Path file : berkas) {
            PratinjauRealisasi pratinjau = realisasi.preview(file, tahun, pilihan, Optional.ofNullable(triwulan));
            all.add(pratinjau);
            out.println(file + ":");
            pratinjau.masalah().forEach(this::tell);
            pratinjau.pratinjau().baris().forEach(this::tell);
        }
        boolean accepted = all.stream().allMatch(PratinjauRealisasi::isAccepted);
        if (!accepted) {
            err.println("Tidak ada realisasi yang diimpor karena ada galat.");
            err.flush();
            return Perintah.REFUSED;
        }
        if (coba) {
            out.println("Tidak ada galat. Ini percobaan; tidak ada yang disimpan.");
        } else {
            out.println("Realisasi " + realisasi.takeAll(all, oleh).size() + " indikator diimpor.");
        }
        return leftOut(all) ? Perintah.REFUSED : Perintah.DONE;
    }

    /** Says how many figures were left out because they hold a text in place of a number. */
    private boolean leftOut(List<PratinjauRealisasi> all) {
        long left = all.stream()
                .mapToLong(pratinjau -> pratinjau.pratinjau().jumlah(BarisIsian.Keadaan.DITOLAK))
                .sum();
        if (left > 0) {
            err.println(left + " isian tidak diambil, lihat sebabnya di atas.");
            err.flush();
        }
        return left > 0;
    }

    private void tell(Masalah masalah) {
        boolean galat = masalah.tingkat() == Masalah.Tingkat.GALAT;
        (galat ? err : out).println(FindingLines.of(masalah));
    }

    private void tell(BarisIsian baris) {
        String semula = baris.semula().isFilled() ? baris.semula().teks() : "(kosong)";
        out.println("%s, %s: %s -> %s (%s)"
                .formatted(
                        baris.indikator(),
                        baris.isian().kunci().masa().kata(),
                        semula,
                        baris.menjadi().teks(),
                        baris.keadaan().kata().toLowerCase(Locale.ROOT)));
    }
}
