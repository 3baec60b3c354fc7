package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.RumusCapaian;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.kinerja.Ubah;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.IndikatorRenstra;
import id.langkah.domain.perencanaan.PerubahanAnggaran;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.PohonUji;
import id.langkah.domain.perencanaan.Renstra;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans, their trees and their money lie in the office's file. */
class RenstraStoreTest {
    @TempDir
    private Path folder;

    private Database database;
    private RenstraStore store;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), LocalDateTime.of(2026, 3, 2, 8, 0), true);
        store = new RenstraStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Renstra renstra() {
        IndikatorRenstra butir = PohonUji.indikator("Persentase rumah layak", 2025, 60, 70, 80)
                .withTarget(2028, new Nilai("BB", new BigDecimal("5")));
        IndikatorRenstra full = butir.withPokok(Ubah.bobot(
                        Ubah.ukuran(butir.pokok(), Ubah.rumus(butir.pokok().ukuran(), RumusCapaian.RASIO)),
                        new BigDecimal("12.5"))
                .withUraian(butir.pokok().uraian().with(KolomIndikator.PEMBILANG, "Rumah layak huni")));
        PohonKinerja pohon = PohonUji.pohon("Tujuan", "-Sasaran", "--Program", "---Kegiatan");
        return new Renstra(
                0,
                "",
                2025,
                2029,
                "Perkada 3",
                new PohonKinerja(pohon.simpul().stream()
                                .map(simpul -> simpul.withId(0).withPenanggungJawab("Bidang A"))
                                .toList())
                        .with(1, pohon.get(1).withId(0).withIndikator(List.of(full))));
    }

    @Test
    void aPlanComesBackAsItWasKept() {
        long id = store.save(renstra());
        Renstra kept = store.load(id);
        assertThat(kept.dokumen()).isEqualTo("Perkada 3");
        assertThat(PohonUji.lines(kept.pohon()))
                .isEqualTo(PohonUji.lines(renstra().pohon()));
        IndikatorRenstra butir = kept.pohon().get(1).indikator().getFirst();
        assertThat(butir.withId(0))
                .isEqualTo(renstra().pohon().get(1).indikator().getFirst());
        assertThat(store.save(kept)).isEqualTo(id);
        assertThat(store.all()).containsExactly(kept);
    }

    @Test
    void whatIsNoLongerInTheTreeIsGoneAndComesBackUnderItsNumber() {
        Renstra kept = store.load(store.save(renstra()));
        store.save(kept.withPohon(kept.pohon().remove(1)));
        assertThat(PohonUji.lines(store.load(kept.id()).pohon())).containsExactly("Tujuan");
        store.save(kept);
        assertThat(store.load(kept.id())).isEqualTo(kept);
    }

    @Test
    void anIndicatorMovesWithItsNumberToAnotherNode() {
        Renstra kept = store.load(store.save(renstra()));
        PohonKinerja pohon = kept.pohon();
        List<IndikatorRenstra> moved = pohon.get(1).indikator();
        PohonKinerja other = pohon.with(0, pohon.get(0).withIndikator(moved)).remove(1);
        store.save(kept.withPohon(other));
        assertThat(store.load(kept.id()).pohon()).isEqualTo(other);
    }

    @Test
    void moneyIsKeptYearByYear() {
        Renstra kept = store.load(store.save(renstra()));
        long program = kept.pohon().get(2).id();
        var anggaran = new AnggaranStore(database);
        Anggaran money = new Anggaran(
                new BigDecimal("1250000000"), new BigDecimal("1.5E9"), Map.of(Triwulan.II, new BigDecimal("12.5")));
        anggaran.save(2026, Map.of(program, money));
        anggaran.save(2027, Map.of(program, Anggaran.murni(BigDecimal.TEN)));
        assertThat(anggaran.year(2026)).isEqualTo(Map.of(program, money));
        assertThat(anggaran.years()).containsExactly(2026, 2027);
        assertThat(store.beranggaran(Set.of(program, 99L))).containsExactly(program);
        anggaran.save(2026, Map.of(program, Anggaran.BELUM));
        assertThat(anggaran.year(2026)).isEmpty();
        var dokumen = new PerubahanAnggaran("12", LocalDate.of(2026, 9, 30), Triwulan.III);
        assertThat(anggaran.dokumen(2026)).isEqualTo(PerubahanAnggaran.BAKU);
        anggaran.save(2026, dokumen);
        assertThat(anggaran.dokumen(2026)).isEqualTo(dokumen);
        store.remove(kept.id());
        assertThat(anggaran.years()).isEmpty();
    }
}
