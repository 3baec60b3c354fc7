package id.langkah.sqlite;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.TitikPulih;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.platform.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Acts that write papers and restore copies. */
final class PaperActs {
    /** More names for copies than an office has ids. */
    private static final int COPIES = 50;

    static final String SETTINGS = "pengaturan.properties";

    private static final int POINTS = 3;
    private static final Periode PERIODE = Periode.read("2026-TW1").orElseThrow();

    private PaperActs() {}

    static boolean rekap(CrashOffice office) {
        office.desk.rekap.write(
                office.desk.rekap.paket(PERIODE),
                PilihanRekap.lazim(PERIODE),
                office.out.resolve("rekap.xlsx"),
                share -> {});
        return true;
    }

    /** Writes an SOP in one of its formats, and its Lembar Kerja. */
    static boolean sop(CrashOffice office) {
        Optional<RingkasanSop> found = office.any(office.desk.pustaka.list());
        found.ifPresent(ringkasanSop -> {
            Sop sop = office.desk.pustaka.versi(ringkasanSop.versiId()).sop();
            String ending = List.of(".xlsx", ".pdf", ".json").get(office.dice(3));
            office.desk.cetak.sop(sop, office.out.resolve("sop" + ending));
            office.desk.cetak.lembarKerja(sop, office.out.resolve("lembar kerja.pdf"));
        });
        return found.isPresent();
    }

    static boolean paper(CrashOffice office) {
        return SopActs.run(office)
                .map(run -> {
                    String ending = office.dice(2) == 0 ? ".xlsx" : ".pdf";
                    office.desk.cetak.naskah(
                            office.desk.cetak.daftarPeriksa(run), office.out.resolve("daftar periksa" + ending));
                    return run;
                })
                .isPresent();
    }

    static boolean minutes(CrashOffice office) {
        Optional<BarisPerbaikan> row = office.any(office.desk.data.perbaikan().list());
        row.ifPresent(baris -> office.desk
                .data
                .perbaikan()
                .beritaAcara(
                        baris.kunci(),
                        baris.perbaikan().nomor(),
                        "000/1",
                        office.out.resolve("berita acara" + (office.dice(2) == 0 ? ".pdf" : ".xlsx"))));
        return row.isPresent();
    }

    static boolean letters(CrashOffice office) {
        return KinerjaActs.request(office)
                .map(permintaanData ->
                        office.desk.data.formulir().write(List.of(permintaanData), office.out, share -> {}))
                .isPresent();
    }

    static boolean archive(CrashOffice office) {
        String ending = office.dice(2) == 0 ? ".pdf" : ".xlsx";
        office.desk.data.arsip().write(office.out.resolve("arsip" + ending));
        office.desk.data.arsip().label(office.out.resolve("label.pdf"));
        return true;
    }

    /** Exports a bukti. */
    static boolean bukti(CrashOffice office) {
        Optional<Bukti.Berkas> found = office.any(office.desk.data.kinerja().semua().stream()
                .flatMap(indikatorTercatat -> indikatorTercatat.realisasi().values().stream())
                .flatMap(realisasi -> realisasi.bukti().stream())
                .flatMap(bukti -> bukti instanceof Bukti.Berkas file ? Stream.of(file) : Stream.empty())
                .toList());
        found.ifPresent(
                berkas -> office.desk.data.bukti().export(berkas, office.out.resolve(berkas.sidik() + ".bukti")));
        return found.isPresent();
    }

    /** Changes the settings of the window. */
    static boolean settings(CrashOffice office) {
        int size = Settings.HURUF_TERKECIL + office.dice(9);
        Settings settings =
                Settings.defaults().withUkuranHuruf(size).withFolder(office.text("ukuran " + size), office.folder);
        try {
            settings.write(office.out.resolve(SETTINGS));
            return true;
        } catch (IOException e) {
            throw new MasalahException(Masalah.galat("Pengaturan tidak tersimpan.", "", "Periksa foldernya."), e);
        }
    }

    /** Copies the file by hand; under another name where the copy there is that of a file that was restored over. */
    static boolean copy(CrashOffice office) {
        for (int other = 1; other < COPIES; other++) {
            try {
                office.desk.cadangan.write(office.out.resolve("salinan-" + other + ".db"));
                return true;
            } catch (MasalahException e) {
                if (!e.masalah().getFirst().saran().contains("nama lain")) {
                    throw e;
                }
            }
        }
        office.desk.cadangan.write(office.out.resolve("salinan.db"));
        return true;
    }

    static boolean backup(CrashOffice office) {
        office.desk.cadangan.make();
        return true;
    }

    /** Exports everything and imports it into another file. */
    static boolean export(CrashOffice office) throws IOException {
        Path text = office.out.resolve("semua.json");
        office.desk.data.ekspor().write(text, share -> {});
        Path file = office.folder.resolve("pindah.db");
        Disk.discard(file);
        try (CrashDesk other = CrashDesk.open(file)) {
            other.data.ekspor().read(text, share -> {});
        }
        return true;
    }

    /** One of the copies that can be restored; empty when there is none. */
    static Optional<Path> point(CrashOffice office) {
        List<TitikPulih> points = office.desk.cadangan.titikPulih();
        return office.any(points.subList(0, Math.min(POINTS, points.size())))
                .map(titikPulih -> titikPulih.cadangan().berkas());
    }

    static boolean restore(CrashOffice office) {
        Optional<Path> copy = point(office).filter(Files::exists);
        copy.ifPresent(office.desk.cadangan::restore);
        return copy.isPresent();
    }
}
