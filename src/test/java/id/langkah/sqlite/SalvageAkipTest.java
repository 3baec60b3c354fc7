package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.akip.EvaluasiAkip;
import id.langkah.domain.akip.JawabanAkip;
import id.langkah.domain.akip.KomponenAkip;
import id.langkah.domain.akip.KriteriaAkip;
import id.langkah.domain.akip.SubAkip;
import id.langkah.domain.akip.TabelAkip;
import id.langkah.domain.aksi.Aksi;
import id.langkah.domain.aksi.PantauanAksi;
import id.langkah.domain.aksi.TindakLanjut;
import id.langkah.domain.gabungan.KirimanKantor;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Triwulan;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SalvageAkipTest {
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
        Indikator indikator = Indikator.of(2026, "Sasaran", "Rumah dibangun");
        long id = new IndikatorStore(damaged).add(List.of(indikator)).getFirst();
        var aksi = new AksiStore(damaged);
        for (String uraian : List.of("Menyusun juknis", "Sosialisasi")) {
            long one = aksi.save(new Aksi(0, id, uraian, List.of("", "", "", ""), null, null, null, ""));
            aksi.save(one, Triwulan.I, PantauanAksi.BELUM, Contents.SAAT);
            aksi.save(new TindakLanjut(0, one, 2026, Triwulan.I, "Rapat", "", null, null, ""));
        }
        var kriteria = new KriteriaAkip(
                "1.a.1", KomponenAkip.PERENCANAAN, SubAkip.KEBERADAAN, "Ada", BigDecimal.ONE, "", List.of());
        var tabel = new TabelAkip("Contoh", List.of(kriteria), JawabanAkip.skorBaku());
        for (int tahun : new int[] {2025, 2026}) {
            new AkipStore(damaged).save(EvaluasiAkip.baru(tahun, tabel), Contents.SAAT);
        }
        var gabungan = new GabunganStore(damaged);
        KirimanKantor kiriman = KirimanKantor.of(
                2026,
                "a.json",
                Contents.SAAT,
                List.of(new IndikatorTercatat(1, indikator, Map.of())),
                PengaturanKinerja.BAKU);
        gabungan.save(gabungan.add("UPT A"), kiriman);
        gabungan.save(gabungan.add("UPT B"), kiriman);
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
    void whatIsWholeComesOverWhole() {
        assertThat(salvage()).isEmpty();
        assertThat(new AksiStore(fresh).all()).isEqualTo(new AksiStore(damaged).all());
        assertThat(new AkipStore(fresh).load(2026)).isEqualTo(new AkipStore(damaged).load(2026));
        assertThat(new GabunganStore(fresh).year(2026)).isEqualTo(new GabunganStore(damaged).year(2026));
    }

    @Test
    void whatCannotBeReadStaysOutAndIsTold() {
        Sql sql = damaged.sql();
        sql.run("UPDATE aksi SET mulai = 'kapan-kapan' WHERE uraian = 'Sosialisasi'");
        sql.run("UPDATE pantauan_aksi SET keadaan = 'ENTAH' WHERE aksi = 1");
        sql.run("UPDATE tindak_lanjut SET triwulan = 'V' WHERE aksi = 1");
        sql.run("UPDATE kriteria_akip SET bobot = 'berat' WHERE tahun = 2025");
        sql.run("UPDATE baris_kiriman SET jenis = 'LAIN' WHERE kiriman = 2");
        assertThat(salvage())
                .containsExactly(
                        "Satu rencana aksi tidak terbaca.",
                        "Satu pemantauan rencana aksi tidak terbaca.",
                        "Satu tindak lanjut tidak terbaca.",
                        "Evaluasi AKIP tahun 2025 tidak terbaca.",
                        "Kiriman UPT B tidak terbaca.");
        assertThat(new AksiStore(fresh).all().values().stream().flatMap(List::stream))
                .singleElement()
                .satisfies(aksi -> assertThat(aksi.tindakLanjut()).isEmpty());
        assertThat(new AkipStore(fresh).years()).containsExactly(2026);
        assertThat(new GabunganStore(fresh).year(2026))
                .extracting(kantor -> kantor.kiriman() == null)
                .containsExactly(false, true);
    }
}
