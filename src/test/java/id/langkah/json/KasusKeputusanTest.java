package id.langkah.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Pemeriksa;
import id.langkah.domain.sop.Pokok;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Temuan;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who decides, what a keterangan says of a decision, and marks before items, as files bring them. */
class KasusKeputusanTest {
    private static Sop read(String pemutus) {
        return SopReader.read("uji.json", """
            {"nama": "SOP Surat Masuk", "pelaksana": ["Kasubbag", "Sekretaris"], "aktivitas": [
              {"uraian": "Menyusun", "pelaksana": ["Kasubbag"], "kelengkapan": ["a. Disposisi", "• Surat"],
               "output": ["1) Nota"]},
              {"uraian": "Memeriksa", "pelaksana": ["Kasubbag", "Sekretaris"],
               "keputusan": {"tidak": 1%s}},
              {"uraian": "Memberikan persetujuan", "pelaksana": ["Sekretaris"],
               "keterangan": "Jika ditolak, kembali ke proses awal."}]}
            """.formatted(pemutus).getBytes(UTF_8))
                .sop()
                .getFirst();
    }

    @Test
    void whoDecidesIsReadAndWrittenInTheColumnsSpelling() {
        Sop sop = read(", \"pemutus\": \"sekretaris\"");

        assertThat(sop.pemutus(1)).hasValue("Sekretaris");
        Sop again =
                SopReader.read("lagi.json", SopWriter.write(List.of(sop))).sop().getFirst();
        assertThat(again).isEqualTo(sop);
        assertThat(again.sidik()).isEqualTo(sop.sidik());
        assertThat(sop.sidik()).isNotEqualTo(read("").sidik());
    }

    @Test
    void withoutAWordTheFirstDecidesAndItIsPointedOut() {
        Sop sop = read("");

        assertThat(sop.pemutus(1)).hasValue("Kasubbag");
        assertThat(sop.pemutus(0)).isEmpty();
        Temuan finding = finding(sop, Pokok.PEMUTUS);
        assertThat(finding.aktivitas()).isEqualTo(1);
        Temuan.Mend mend = Objects.requireNonNull(finding.mend());
        Sop mended = mend.act().apply(sop);
        assertThat(mended.aktivitas().get(1).keputusan()).isEqualTo(new Keputusan(null, 1, "Kasubbag"));
        assertThat(new Pemeriksa(450, List.of()).check(mended)).noneMatch(found -> found.pokok() == Pokok.PEMUTUS);
    }

    @Test
    void aDecisionInTheKeteranganIsPointedOut() {
        Temuan finding = finding(read(""), Pokok.KATA_KEPUTUSAN);

        assertThat(finding.aktivitas()).isEqualTo(2);
        assertThat(finding.masalah().pesan()).contains("Keterangan memuat \"Jika\"");
    }

    @Test
    void marksBeforeItemsStayOutside() {
        Aktivitas first = read("").aktivitas().getFirst();

        assertThat(first.mutuBaku().kelengkapan()).extracting(Kelengkapan::nama).containsExactly("Disposisi", "Surat");
        assertThat(first.mutuBaku().output()).containsExactly("Nota");
    }

    private static Temuan finding(Sop sop, Pokok pokok) {
        return new Pemeriksa(450, List.of())
                .check(sop).stream()
                        .filter(found -> found.pokok() == pokok)
                        .findFirst()
                        .orElseThrow();
    }
}
