package id.langkah.sqlite;

import id.langkah.domain.cadangan.Penghapusan;
import id.langkah.domain.pengerjaan.Jejak;
import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.SusunanRekap;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Acts on the office's file as a whole, and exports. */
final class OfficeActs {
    static final String PACKAGE = "serah-terima.zip";

    private static final int PLACES = 3;

    private OfficeActs() {}

    /** Changes the sheets and columns of the rekap. */
    static boolean arrange(CrashOffice office) {
        var lembar = new EnumMap<LembarRekap, Boolean>(LembarRekap.class);
        var kolom = new EnumMap<LembarRekap, Map<String, Boolean>>(LembarRekap.class);
        Stream.of(LembarRekap.values())
                .filter(lembarRekap -> office.dice(3) == 0)
                .forEach(lembarRekap -> {
                    lembar.put(lembarRekap, office.dice(2) == 0);
                    kolom.put(lembarRekap, Map.of(office.text("kolom"), office.dice(2) == 0));
                });
        office.desk.rekap.save(new SusunanRekap(lembar, kolom));
        return true;
    }

    static boolean takeExamples(CrashOffice office) {
        return office.desk.data.sampel().take().indikator() > 0;
    }

    static boolean removeExamples(CrashOffice office) {
        return office.desk.data.sampel().remove() > 0;
    }

    /** Writes a handover package. */
    static boolean handOver(CrashOffice office) {
        office.desk.upkeep.serahTerima().write(office.out.resolve(PACKAGE), share -> {});
        return true;
    }

    static boolean indicators(CrashOffice office) {
        office.desk.data.kinerja().write(CrashOffice.TAHUN, office.out.resolve("indikator.xlsx"));
        return true;
    }

    /** Exports SOPs. */
    static boolean sop(CrashOffice office) {
        List<Sop> all = office.desk.pustaka.list().stream()
                .map(RingkasanSop::versiId)
                .map(office.desk.pustaka::versi)
                .map(versi -> versi.sop())
                .toList();
        office.desk.pustaka.export(all, office.out.resolve("pustaka.json"));
        return !all.isEmpty();
    }

    /** Exports an attachment. */
    static boolean lampiran(CrashOffice office) {
        Optional<Lampiran> found = office.any(office.desk.pengerjaan.list().stream()
                .flatMap(run -> run.jejak().stream())
                .map(Jejak::peristiwa)
                .flatMap(fact -> fact instanceof LampiranDitambah lampiranDitambah
                        ? Stream.of(lampiranDitambah.lampiran())
                        : Stream.empty())
                .toList());
        found.ifPresent(
                lampiran -> office.desk.pengerjaan.export(lampiran, office.out.resolve(lampiran.sidik() + ".bukti")));
        return found.isPresent();
    }

    /** Chooses a second place for backups. */
    static boolean second(CrashOffice office) {
        Path second = office.folder.resolve("kedua");
        office.desk.cadangan.begin(second);
        office.pc.keepSecond(second);
        return true;
    }

    /** Deletes all copies except a new one. */
    static boolean removeCopies(CrashOffice office) {
        office.desk.upkeep.penghapusan().deleteCopies();
        return true;
    }

    /** The package written last; empty when there is none. */
    static Optional<Path> handedOver(CrashOffice office) {
        return Optional.of(office.out.resolve(PACKAGE)).filter(Files::exists);
    }

    static boolean restorePackage(CrashOffice office) {
        Optional<Path> zip = handedOver(office);
        zip.ifPresent(office.desk.cadangan::restore);
        return zip.isPresent();
    }

    static boolean removeWork(CrashOffice office) {
        office.desk.upkeep.penghapusan().delete(Penghapusan.PEKERJAAN);
        return true;
    }

    static boolean removeAll(CrashOffice office) {
        office.desk.upkeep.penghapusan().delete(Penghapusan.SEMUA);
        return true;
    }

    /** Moves the file to another folder. */
    static boolean move(CrashOffice office) {
        CrashDesk before = office.desk;
        Path file = before.database.file();
        Path target = before.upkeep.pemindahan().move(elsewhere(office, file));
        before.close();
        office.pc.moved(file, target, before.now());
        office.startAgain();
        return true;
    }

    private static Path elsewhere(CrashOffice office, Path file) {
        List<Path> free = Stream.concat(
                        Stream.of(office.pc.usual()),
                        IntStream.range(0, PLACES).mapToObj(i -> office.folder.resolve("tempat " + i)))
                .filter(place -> Files.notExists(place.resolve(file.getFileName())))
                .toList();
        return office.any(free).orElse(office.folder.resolve(office.label("tempat")));
    }
}
