package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.PohonUji;
import id.langkah.domain.perencanaan.Renstra;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans and money that are brought out of a damaged file. */
class SalvagePerencanaanTest {
    @TempDir
    private Path folder;

    private Database damaged;
    private Database fresh;
    private Renstra renstra;

    @BeforeEach
    void fill() {
        damaged = Database.connect(Contents.file(folder));
        Path other = folder.resolve("baru.db");
        FreshFile.create(other, Migrations.OURS);
        fresh = Database.connect(other);
        var store = new RenstraStore(damaged);
        PohonKinerja pohon = PohonUji.pohon("Tujuan", "-Sasaran", "--Program");
        long id = store.save(new Renstra(
                0,
                "",
                2025,
                2029,
                "",
                new PohonKinerja(pohon.simpul().stream()
                        .map(simpul -> simpul.withId(0)
                                .withIndikator(List.of(PohonUji.indikator("Indeks " + simpul.uraian(), 2025, 1, 2))))
                        .toList())));
        renstra = store.load(id);
        new AnggaranStore(damaged)
                .save(
                        2026,
                        Map.of(
                                renstra.pohon().get(2).id(),
                                Anggaran.murni(BigDecimal.TEN).withRealisasi(Triwulan.I, BigDecimal.ONE)));
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
        assertThat(new RenstraStore(fresh).all()).containsExactly(renstra);
        assertThat(new AnggaranStore(fresh).year(2026)).isEqualTo(new AnggaranStore(damaged).year(2026));
    }

    @Test
    void aNodeThatCannotBeReadStaysOutWithItsMoney() {
        damaged.sql().run("UPDATE simpul_pohon SET tingkat = 'PROGRUM' WHERE tingkat = 'PROGRAM'");
        assertThat(salvage()).contains("1 baris pohon kinerja tidak terbaca.");
        assertThat(PohonUji.lines(new RenstraStore(fresh).all().getFirst().pohon()))
                .containsExactly("Tujuan", "-Sasaran");
        assertThat(new AnggaranStore(fresh).year(2026)).isEmpty();
    }

    @Test
    void anAmountThatIsNoneStaysOut() {
        damaged.sql().run("UPDATE realisasi_anggaran SET jumlah = 'satu'");
        assertThat(salvage()).containsExactly("Sebagian isian anggaran tidak terbaca.");
        assertThat(new AnggaranStore(fresh).year(2026)).isEmpty();
        assertThat(new RenstraStore(fresh).all()).containsExactly(renstra);
    }
}
