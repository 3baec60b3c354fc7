package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.FigureLife;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.JejakRealisasi;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Triwulan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalvageKinerjaTest {
    @TempDir
    private Path folder;

    private Database damaged;
    private Database fresh;
    private KunciRealisasi kunci;

    @BeforeEach
    void fill() {
        damaged = Database.connect(Contents.file(folder));
        Path other = folder.resolve("baru.db");
        FreshFile.create(other, Migrations.OURS);
        fresh = Database.connect(other);
        long id = new IndikatorStore(damaged)
                .add(List.of(Indikator.of(2026, "Sasaran", "Rumah dibangun")))
                .getFirst();
        kunci = new KunciRealisasi(id, Triwulan.I);
        Realisasi figure = new FigureLife(kunci)
                .type(9)
                .by("Staf", new BuktiDitambah(new Bukti.Rujukan("050/12", null, "")))
                .type(10)
                .by("Bidang A", new Dikumpulkan(1L))
                .by("Kasubbag", new Diverifikasi())
                .figure();
        new RealisasiStore(damaged).append(List.of(figure));
        new ArsipStore(damaged)
                .add(new EntriArsip(0, "", "Data", "2026", "Asli", 1, "berkas", "1", "", "", 1L, List.of(kunci)));
    }

    @AfterEach
    void close() {
        damaged.close();
        fresh.close();
    }

    private List<String> salvage() {
        return Salvage.run(damaged, fresh).stream().map(Masalah::pesan).toList();
    }

    @Test
    void bringsEverythingOver() {
        assertThat(salvage()).isEmpty();
        assertThat(new RealisasiStore(fresh).load(kunci)).isEqualTo(new RealisasiStore(damaged).load(kunci));
        assertThat(new ArsipStore(fresh).all()).isEqualTo(new ArsipStore(damaged).all());
        assertThat(new CariStore(fresh).find("rumah", 5)).hasSize(2);
    }

    @Test
    void aFigureEndsBeforeTheFactThatIsMissing() {
        damaged.sql().run("DROP TRIGGER peristiwa_realisasi_kekal");
        damaged.sql().run("DELETE FROM peristiwa_realisasi WHERE urut = 3");
        assertThat(salvage()).containsExactly("Nilai \"Rumah dibangun, Triwulan I\" kehilangan sebagian riwayatnya.");
        Realisasi left = new RealisasiStore(fresh).load(kunci);
        assertThat(left.jejak()).hasSize(2);
        assertThat(left.status()).isEqualTo(Realisasi.Status.DRAF);
        assertThat(left.bukti()).hasSize(1);
    }

    @Test
    void aFactThatCannotBeReadTakesWhatFollowsAlong() {
        damaged.sql().run("DROP TRIGGER peristiwa_realisasi_tetap");
        damaged.sql().run("UPDATE peristiwa_realisasi SET jenis = 'Dixsi' WHERE urut = 1");
        assertThat(salvage()).hasSize(1);
        assertThat(new RealisasiStore(fresh).load(kunci).jejak()).isEmpty();
    }

    @Test
    void whatNamesALostRunNamesNone() {
        damaged.sql().run("DROP TRIGGER peristiwa_tetap");
        damaged.sql().run("UPDATE peristiwa SET jenis = 'Dimulas' WHERE urut = 1");
        assertThat(salvage()).containsExactly("Pengerjaan nomor 1 tidak terbaca.");
        Realisasi left = new RealisasiStore(fresh).load(kunci);
        assertThat(left.status()).isEqualTo(Realisasi.Status.DIVERIFIKASI);
        assertThat(left.jejak())
                .extracting(JejakRealisasi::peristiwa)
                .contains(new PeristiwaRealisasi.Dikumpulkan(null));
        assertThat(new ArsipStore(fresh).all())
                .allMatch(entriArsip -> entriArsip.pengerjaan() == null
                        && entriArsip.realisasi().size() == 1);
        fresh.check(true);
    }
}
