package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Kekurangan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One damaged row of a schedule or a promise takes nothing else along. */
class SalvageBerkalaTest {
    @TempDir
    private Path folder;

    private Database damaged;
    private Database fresh;

    @BeforeEach
    void fill() {
        damaged = Database.connect(Contents.file(folder));
        Path other = folder.resolve("baru.db");
        FreshFile.create(other, Migrations.OURS);
        fresh = Database.connect(other);
    }

    @AfterEach
    void close() {
        damaged.close();
        fresh.close();
    }

    private List<String> salvage() {
        return Salvage.run(damaged, fresh).stream().map(Masalah::pesan).toList();
    }

    private List<Kekurangan> late() {
        return new PengerjaanStore(fresh)
                .list().getFirst().kekurangan().stream()
                        .filter(kekurangan -> kekurangan.butir().keadaan() == Keadaan.MENYUSUL)
                        .toList();
    }

    @Test
    void bringsAllOver() {
        assertThat(salvage()).isEmpty();
        assertThat(new BerkalaStore(fresh).all())
                .isEqualTo(new BerkalaStore(damaged).all())
                .hasSize(1);
        assertThat(new BerkalaStore(fresh).dilewati())
                .isEqualTo(new BerkalaStore(damaged).dilewati())
                .hasSize(1);
        assertThat(late().getFirst().janji()).contains(new Janji("Bidang SD", Contents.SAAT.toLocalDate()));
    }

    @Test
    void aScheduleThatCannotBeReadStaysOut() {
        damaged.sql().run("UPDATE berkala SET sejak = 'kapan'");
        assertThat(salvage()).containsExactly("Satu jadwal berkala tidak terbaca.");
        assertThat(new BerkalaStore(fresh).all()).isEmpty();
        fresh.check(true);
    }

    @Test
    void aPeriodThatCannotBeReadLeavesItsScheduleAlone() {
        damaged.sql().run("UPDATE berkala_dilewati SET periode = 'kapan'");
        assertThat(salvage()).containsExactly("Periode berkala yang dilewati tidak terbaca.");
        assertThat(new BerkalaStore(fresh).all()).hasSize(1);
    }

    @Test
    void aPromiseThatCannotBeReadLeavesItsFactAlone() {
        damaged.sql().run("DROP TRIGGER janji_tetap");
        damaged.sql().run("UPDATE janji SET sampai = 'kapan'");
        assertThat(salvage()).containsExactly("1 janji kelengkapan tidak terbaca.");
        assertThat(late())
                .singleElement()
                .satisfies(kekurangan -> assertThat(kekurangan.janji()).isEmpty());
        int facts = damaged.sql()
                .one("SELECT count(*) AS n FROM peristiwa", row -> row.integer("n"))
                .orElseThrow();
        assertThat(new PengerjaanStore(fresh).list().getFirst().jejak()).hasSize(facts);
    }
}
