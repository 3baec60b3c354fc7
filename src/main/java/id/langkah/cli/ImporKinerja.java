package id.langkah.cli;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.tabel.PilihanImpor;
import id.langkah.service.PratinjauIndikator;
import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code langkah impor-kinerja}: imports the indicators of workbooks, or none when any of them has a galat. */
@Command(
        name = "impor-kinerja",
        description = "Mengimpor indikator dan target dari berkas Excel. Bila ada galat, tidak satu pun" + " diimpor.")
final class ImporKinerja extends DataCommand {
    private final PrintWriter err;

    @Option(
            names = "--tahun",
            required = true,
            paramLabel = "TAHUN",
            description = "Tahun indikatornya, misalnya 2026.")
    private int tahun;

    @Option(names = "--coba", description = "Hanya memeriksa; tidak ada yang disimpan.")
    private boolean coba;

    @Option(names = "--sertakan-tersembunyi", description = "Membaca juga baris dan kolom yang disembunyikan.")
    private boolean tersembunyi;

    @Option(
            names = "--kosongkan",
            description = "Sel kosong mengosongkan isi yang sudah ada; tanpa ini isinya dipertahankan.")
    private boolean kosongkan;

    @Option(
            names = "--tabel",
            paramLabel = "KE",
            description = "Tabel ke berapa dalam berkas yang dibaca, bila ada beberapa.")
    private int tabel;

    @Option(
            names = "--berlaku-sejak",
            paramLabel = "I..IV",
            description = "Triwulan sejak target perubahan berlaku; tanpa ini triwulan pertama yang belum ditetapkan.")
    private @Nullable Triwulan berlaku;

    @Option(names = "--nomor-perubahan", paramLabel = "NOMOR", description = "Nomor dokumen target perubahan.")
    private String nomor = "";

    @Option(names = "--tanggal-perubahan", paramLabel = "TTTT-BB-HH", description = "Tanggal dokumen target perubahan.")
    private @Nullable LocalDate tanggal;

    @Parameters(
            arity = "1..*",
            paramLabel = "BERKAS",
            description = "Tabel indikator: Excel (.xlsx, .xls), LibreOffice (.ods) atau teks (.csv, .tsv).")
    private List<Path> berkas = List.of();

    ImporKinerja(Function<Optional<Path>, Services> open, PrintWriter out, PrintWriter err) {
        super(open, out);
        this.err = err;
    }

    @Override
    int run(Services services) {
        var all = new ArrayList<PratinjauIndikator>();
        var pilihan = PilihanImpor.BAKU
                .withTabel(tabel - 1)
                .withTersembunyi(tersembunyi)
                .withKosongMengosongkan(kosongkan)
                .withDokumen(
                        new PilihanImpor.Dokumen(Optional.ofNullable(berlaku), nomor, Optional.ofNullable(tanggal)));
        for (Path file : berkas) {
            PratinjauIndikator pratinjau = services.data().kinerja().preview(file, tahun, pilihan);
            all.add(pratinjau);
            out.println(file + ":");
            pratinjau.masalah().forEach(this::tell);
            pratinjau.hasil().dugaan().forEach(dugaan -> out.println("dugaan: " + dugaan.kata()));
            pratinjau.beda().forEach(this::tell);
        }
        boolean accepted = all.stream().allMatch(PratinjauIndikator::isAccepted);
        if (accepted && coba) {
            out.println("Tidak ada galat. Ini percobaan; tidak ada yang disimpan.");
        } else if (accepted) {
            int taken = services.data().kinerja().takeAll(all).size();
            out.println(taken + " indikator diimpor.");
        } else {
            err.println("Tidak ada indikator yang diimpor karena ada galat.");
            err.flush();
        }
        return accepted ? Perintah.DONE : Perintah.REFUSED;
    }

    private void tell(Masalah masalah) {
        boolean galat = masalah.tingkat() == Masalah.Tingkat.GALAT;
        (galat ? err : out).println(FindingLines.of(masalah));
    }

    private void tell(BedaIndikator beda) {
        String nama = beda.masuk().nama();
        switch (beda) {
            case BedaIndikator.Baru butir -> out.println(nama + ": baru");
            case BedaIndikator.Sama butir -> out.println(nama + ": sama");
            case BedaIndikator.Berubah butir -> {
                out.println(nama + ": berubah");
                butir.perubahan().forEach(line -> out.println("  " + line));
            }
        }
    }
}
