package id.langkah.domain.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TempelPohonTest {
    @Provide
    Arbitrary<PohonKinerja> pohonApaPun() {
        return PohonUji.semua();
    }

    private static List<String> read(String teks) {
        return PohonUji.lines(new PohonKinerja(TempelPohon.read(teks, TingkatPohon.TUJUAN)));
    }

    @Test
    void indentsTellTheDepth() {
        assertThat(read("""
            Layanan membaik
                Rumah layak bertambah
                    Penataan kawasan
                Air bersih merata
            """))
                .containsExactly(
                        "Layanan membaik", "-Rumah layak bertambah", "--Penataan kawasan", "-Air bersih merata");
        assertThat(read("Satu\n\tDua\n\t\tTiga\n\n\tEmpat")).containsExactly("Satu", "-Dua", "--Tiga", "-Empat");
    }

    @Test
    void wordsInFrontTellItBetter() {
        assertThat(read("""
            Tujuan 1: Layanan membaik
            Sasaran 1.1. Rumah layak bertambah
            Program Penataan Kawasan
            Kegiatan Penataan Permukiman
            Sub Kegiatan Perbaikan Jalan Lingkungan
            """))
                .containsExactly(
                        "Layanan membaik",
                        "-Rumah layak bertambah",
                        "--Program Penataan Kawasan",
                        "---Kegiatan Penataan Permukiman",
                        "----Sub Kegiatan Perbaikan Jalan Lingkungan");
    }

    @Test
    void numbersOfProgramsAreTakenAndThoseThatCountAreNot() {
        List<SimpulPohon> read = TempelPohon.read(
                "1.03.02 Program Pengembangan Perumahan\n  1.03.02.1.01 Kegiatan Pendataan\n  a) Kegiatan Lain",
                TingkatPohon.PROGRAM);
        assertThat(read).extracting(SimpulPohon::kode).containsExactly("1.03.02", "1.03.02.1.01", "");
        assertThat(read)
                .extracting(SimpulPohon::uraian)
                .containsExactly("Program Pengembangan Perumahan", "Kegiatan Pendataan", "Kegiatan Lain");
    }

    @Test
    void theFirstStandsAsDeepAsAskedAndNothingGoesBelowTheDeepest() {
        List<SimpulPohon> read = TempelPohon.read("a\n b\n  c\n   d", TingkatPohon.KEGIATAN);
        assertThat(read)
                .extracting(SimpulPohon::tingkat)
                .containsExactly(
                        TingkatPohon.KEGIATAN,
                        TingkatPohon.SUB_KEGIATAN,
                        TingkatPohon.SUB_KEGIATAN,
                        TingkatPohon.SUB_KEGIATAN);
        assertThat(TempelPohon.read(" \n\t\n", TingkatPohon.TUJUAN)).isEmpty();
    }

    /** An outline that is written out with tabs is read as the same, from its first depth on. */
    @Property
    void whatIsWrittenWithTabsIsReadAsTheSame(@ForAll("pohonApaPun") PohonKinerja pohon) {
        boolean stepwise = pohon.size() > 0 && pohon.get(0).tingkat() == TingkatPohon.TUJUAN;
        for (int at = 1; at < pohon.size(); at++) {
            stepwise &= pohon.get(at).tingkat().dalam()
                    <= pohon.get(at - 1).tingkat().dalam() + 1;
        }
        if (stepwise) {
            String text = String.join(
                    "\n",
                    pohon.simpul().stream()
                            .map(simpul -> "\t".repeat(simpul.tingkat().dalam()) + simpul.uraian())
                            .toList());
            assertThat(read(text)).isEqualTo(PohonUji.lines(pohon));
        }
    }
}
