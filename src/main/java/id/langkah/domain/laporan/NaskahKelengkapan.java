package id.langkah.domain.laporan;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.Aktivitas;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A report of a year that is a kelengkapan of a run and that the program can make, for runs of the
 * SOPs about SAKIP.
 *
 * @param tahun the year that the run is about
 */
public record NaskahKelengkapan(DokumenKinerja dokumen, int tahun) {
    /**
     * Names of the Perjanjian Kinerja. "Perjalanan Kinerja" occurs in real SOPs, as "kinerja aksi"
     * does for the Rencana Aksi.
     */
    private static final Pattern PERJANJIAN = words("perjanjian kinerja|perjalanan kinerja|penetapan kinerja|tapkin");

    private static final Pattern AKSI = words("rencana aksi|kinerja aksi");
    private static final Pattern PROGRES = words("laporan progres|laporan progress|progres bulanan");
    private static final Pattern LAPORAN =
            words("lkjip|lkj|lakip|laporan kinerja|draft laporan|draf laporan|konsep laporan");

    /** Words that show that a kelengkapan is not the report itself, but for example a letter about it. */
    private static final Pattern LAIN = words("perbaikan|bahan|tim|surat|disposisi|sk|data");

    private static Pattern words(String all) {
        return Pattern.compile("\\b(" + all + ")\\b");
    }

    /** The name of the report with its year: {@code Perjanjian Kinerja 2026}. */
    public String kata() {
        return dokumen.kata() + " " + tahun;
    }

    /** The report that a kelengkapan names; empty when the name is that of no report the program makes. */
    public static Optional<NaskahKelengkapan> of(Pengerjaan run, String kelengkapan) {
        return of(kelengkapan).map(dokumen -> new NaskahKelengkapan(dokumen, tahun(run, dokumen)));
    }

    /** The LKjIP, when the name of the SOP or an output of its steps is the LKjIP; otherwise empty. */
    public static Optional<NaskahKelengkapan> hasil(Pengerjaan run) {
        Stream<String> outputs =
                run.sop().aktivitas().stream().map(Aktivitas::mutuBaku).flatMap(mutu -> mutu.output().stream());
        List<String> said = Stream.concat(Stream.of(run.sop().nama()), outputs).toList();
        return said.stream()
                .map(NaskahKelengkapan::of)
                .flatMap(Optional::stream)
                .filter(dokumen -> dokumen == DokumenKinerja.LKJIP)
                .findFirst()
                .map(dokumen -> new NaskahKelengkapan(dokumen, tahun(run, dokumen)));
    }

    private static Optional<DokumenKinerja> of(String kelengkapan) {
        String nama = kelengkapan.toLowerCase(Locale.ROOT);
        if (PERJANJIAN.matcher(nama).find()) {
            return Optional.of(DokumenKinerja.PK);
        }
        if (AKSI.matcher(nama).find()) {
            return Optional.of(DokumenKinerja.RENCANA_AKSI);
        }
        if (PROGRES.matcher(nama).find()) {
            return Optional.of(DokumenKinerja.PEMANTAUAN_AKSI);
        }
        return LAPORAN.matcher(nama).find() && !LAIN.matcher(nama).find()
                ? Optional.of(DokumenKinerja.LKJIP)
                : Optional.empty();
    }

    /**
     * The year of the run's period. Without a period it is the year before the run for the LKjIP,
     * and the year of the run for other reports.
     */
    private static int tahun(Pengerjaan run, DokumenKinerja dokumen) {
        int started = run.mulai().getYear() - (dokumen == DokumenKinerja.LKJIP ? 1 : 0);
        return Periode.read(run.periode()).map(Periode::tahun).orElse(started);
    }
}
