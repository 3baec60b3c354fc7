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
 * A paper of the year that a kelengkapan of a run asks for: the kelengkapan of SAKIP's own SOPs are
 * what the program makes itself.
 *
 * @param tahun the year that the run is about
 */
public record NaskahKelengkapan(DokumenKinerja dokumen, int tahun) {
    /** Offices of the samples write "Perjalanan Kinerja" and "Kinerja Aksi", too. */
    private static final Pattern PERJANJIAN = words("perjanjian kinerja|perjalanan kinerja|penetapan kinerja|tapkin");

    private static final Pattern AKSI = words("rencana aksi|kinerja aksi");
    private static final Pattern PROGRES = words("laporan progres|laporan progress|progres bulanan");
    private static final Pattern LAPORAN =
            words("lkjip|lkj|lakip|laporan kinerja|draft laporan|draf laporan|konsep laporan");

    /** What only goes before a report, or is about something else. */
    private static final Pattern LAIN = words("perbaikan|bahan|tim|surat|disposisi|sk|data");

    private static Pattern words(String all) {
        return Pattern.compile("\\b(" + all + ")\\b");
    }

    /** {@code Perjanjian Kinerja 2026}. */
    public String kata() {
        return dokumen.kata() + " " + tahun;
    }

    /** The paper that a kelengkapan of a run asks for by its name; empty when it asks for another. */
    public static Optional<NaskahKelengkapan> of(Pengerjaan run, String kelengkapan) {
        return of(kelengkapan).map(dokumen -> new NaskahKelengkapan(dokumen, tahun(run, dokumen)));
    }

    /** The report that a run ends with: of one that is about a report, or whose steps make one. */
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

    /** That of the run's periode; else a report is about the year before, all else about the run's own. */
    private static int tahun(Pengerjaan run, DokumenKinerja dokumen) {
        int started = run.mulai().getYear() - (dokumen == DokumenKinerja.LKJIP ? 1 : 0);
        return Periode.read(run.periode()).map(Periode::tahun).orElse(started);
    }
}
