package id.langkah.sqlite;

import id.langkah.Pc;
import id.langkah.domain.pengerjaan.Jejak;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.platform.Places;
import id.langkah.service.CadanganService;
import id.langkah.service.CetakService;
import id.langkah.service.DataKantor;
import id.langkah.service.EvaluasiService;
import id.langkah.service.ImporService;
import id.langkah.service.PengaturanService;
import id.langkah.service.PengerjaanService;
import id.langkah.service.PenulisanService;
import id.langkah.service.PustakaService;
import id.langkah.service.RekapService;
import id.langkah.service.Upkeep;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The services on one open file, and its content in lines that can be compared. */
final class CrashDesk implements AutoCloseable {
    final Database database;
    final ImporService impor;
    final PustakaService pustaka;
    final PenulisanService penulisan;
    final PengerjaanService pengerjaan;
    final EvaluasiService evaluasi;
    final PengaturanService pengaturan;
    final RekapService rekap;
    final CetakService cetak;
    final CadanganService cadangan;
    final DataKantor data;
    final Upkeep upkeep;
    private LocalDateTime now = Contents.SAAT;

    private CrashDesk(Path file, Supplier<Optional<Path>> second, Migrations migrations) {
        database = Database.open(file, now, true, migrations);
        impor = new ImporService(database, this::now);
        pustaka = new PustakaService(database);
        penulisan = new PenulisanService(database, this::now);
        pengerjaan = new PengerjaanService(database, this::now);
        evaluasi = new EvaluasiService(database, this::now);
        pengaturan = new PengaturanService(database);
        rekap = new RekapService(database, this::now);
        cetak = new CetakService(pengaturan::kantor, this::now);
        cadangan = new CadanganService(database, CadanganService.folder(file), second, Places.ofThisPc(), this::now);
        data = DataKantor.of(database, this::now);
        upkeep = Upkeep.of(database, cadangan, this::now);
    }

    static CrashDesk open(Path file) {
        return open(file, Migrations.OURS);
    }

    static CrashDesk open(Path file, Migrations migrations) {
        return new CrashDesk(file, Optional::empty, migrations);
    }

    /** Opens the file that the program would find at its start. */
    static CrashDesk open(Pc pc, Migrations migrations) {
        return new CrashDesk(pc.file(), pc::second, migrations);
    }

    /** The present moment; each call advances it by a second. */
    LocalDateTime now() {
        return now;
    }

    void tick() {
        now = now.plusSeconds(1);
    }

    void at(LocalDateTime moment) {
        now = moment;
    }

    /** Every row of every table. */
    Map<String, String> state() {
        return State.of(database);
    }

    /** Reads everything that screens show, and checks stored files by their checksum. */
    void readAll() {
        pustaka.list().forEach(sop -> pustaka.versions(sop.sopId()));
        for (Pengerjaan run : pengerjaan.list()) {
            run.jejak().forEach(this::read);
        }
        data.kinerja().semua();
        data.kinerja().pengaturan();
        data.perbaikan().list();
        data.kinerja().tahun().forEach(data.permintaan()::list);
        data.arsip().list();
        evaluasi.evaluasi(now.getYear());
        pengaturan.kantor();
        pengaturan.jamKerja();
        rekap.susunan();
        data.sampel().count();
        var files = new LampiranStore(database);
        database.sql()
                .list("SELECT sidik FROM lampiran", row -> row.text("sidik"))
                .forEach(files::read);
    }

    private void read(Jejak jejak) {
        if (jejak.peristiwa() instanceof LampiranDitambah file) {
            new LampiranStore(database).read(file.lampiran().sidik());
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
