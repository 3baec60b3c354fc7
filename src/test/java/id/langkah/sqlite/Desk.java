package id.langkah.sqlite;

import id.langkah.domain.pengerjaan.Jejak;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.CadanganService;
import id.langkah.service.ImporService;
import id.langkah.service.PengaturanService;
import id.langkah.service.PengerjaanService;
import id.langkah.service.PustakaService;
import id.langkah.service.RekapService;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;

/** The services over one open file, and all that the file says in lines that can be compared. */
final class Desk implements AutoCloseable {
    final Database database;
    final ImporService impor;
    final PustakaService pustaka;
    final PengerjaanService pengerjaan;
    final PengaturanService pengaturan;
    final RekapService rekap;
    final CadanganService cadangan;
    private LocalDateTime now = Contents.SAAT;

    private Desk(Path file, Migrations migrations) {
        database = Database.open(file, now, true, migrations);
        impor = new ImporService(database, this::now);
        pustaka = new PustakaService(database);
        pengerjaan = new PengerjaanService(database, this::now);
        pengaturan = new PengaturanService(database);
        rekap = new RekapService(database, this::now);
        cadangan = new CadanganService(database, file.resolveSibling("cadangan"), this::now);
    }

    static Desk open(Path file) {
        return open(file, Migrations.OURS);
    }

    static Desk open(Path file, Migrations migrations) {
        return new Desk(file, migrations);
    }

    /** Each act takes a second. */
    LocalDateTime now() {
        return now;
    }

    void tick() {
        now = now.plusSeconds(1);
    }

    void at(LocalDateTime moment) {
        now = moment;
    }

    /** Everything that was ever acknowledged. */
    Map<String, String> state() {
        var all = new TreeMap<String, String>();
        for (RingkasanSop sop : pustaka.list()) {
            pustaka.versions(sop.sopId()).forEach(versi -> put(all, versi));
        }
        pengerjaan.list().forEach(run -> run.jejak().forEach(jejak -> put(all, run, jejak)));
        all.put("kota", pengaturan.kantor().kota());
        return all;
    }

    static void put(Map<String, String> lines, VersiSop versi) {
        lines.put("sop " + versi.sop().kunci() + " " + versi.versi(), versi.sop().sidik());
    }

    /** A fact; the content of a file that was put with it is read, which proves it by its sum. */
    void put(Map<String, String> lines, Pengerjaan run, Jejak jejak) {
        if (jejak.peristiwa() instanceof LampiranDitambah file) {
            new LampiranStore(database).read(file.lampiran().sidik());
        }
        lines.put(
                "fakta " + run.id() + " " + jejak.urut(),
                Integer.toHexString(
                        (run.versi().id() + " " + jejak.saat() + jejak.peristiwa()).hashCode()));
    }

    @Override
    public void close() {
        database.close();
    }
}
