package id.langkah.sqlite;

import id.langkah.domain.pengerjaan.Jejak;
import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.SusunanRekap;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What concerns the office's file as a whole, and what goes out of it besides papers. */
final class OfficeActs {
    static final String PACKAGE = "serah-terima.zip";

    private OfficeActs() {}

    /** Which sheets the rekap has, and which columns. */
    static boolean arrange(Office office) {
        var lembar = new EnumMap<LembarRekap, Boolean>(LembarRekap.class);
        var kolom = new EnumMap<LembarRekap, Map<String, Boolean>>(LembarRekap.class);
        Stream.of(LembarRekap.values())
                .filter(satu -> office.dice(3) == 0)
                .forEach(
                        satu -> {
                            lembar.put(satu, office.dice(2) == 0);
                            kolom.put(satu, Map.of(office.text("kolom"), office.dice(2) == 0));
                        });
        office.desk.rekap.save(new SusunanRekap(lembar, kolom));
        return true;
    }

    static boolean takeExamples(Office office) {
        return office.desk.data.sampel().take().indikator() > 0;
    }

    static boolean removeExamples(Office office) {
        return office.desk.data.sampel().remove() > 0;
    }

    /** All of it for a successor. */
    static boolean handOver(Office office) {
        office.desk.upkeep.serahTerima().write(office.out.resolve(PACKAGE), share -> {});
        return true;
    }

    static boolean indicators(Office office) {
        office.desk.data.kinerja().write(Office.TAHUN, office.out.resolve("indikator.xlsx"));
        return true;
    }

    /** SOPs in the format that import reads. */
    static boolean sop(Office office) {
        List<Sop> all =
                office.desk.pustaka.list().stream()
                        .map(RingkasanSop::versiId)
                        .map(office.desk.pustaka::versi)
                        .map(versi -> versi.sop())
                        .toList();
        office.desk.pustaka.export(all, office.out.resolve("pustaka.json"));
        return !all.isEmpty();
    }

    /** What was put with a run, as it came. */
    static boolean lampiran(Office office) {
        Optional<Lampiran> found =
                office.any(
                        office.desk.pengerjaan.list().stream()
                                .flatMap(run -> run.jejak().stream())
                                .map(Jejak::peristiwa)
                                .flatMap(
                                        fact ->
                                                fact instanceof LampiranDitambah one
                                                        ? Stream.of(one.lampiran())
                                                        : Stream.empty())
                                .toList());
        found.ifPresent(
                one ->
                        office.desk.pengerjaan.export(
                                one, office.out.resolve(one.sidik() + ".bukti")));
        return found.isPresent();
    }
}
