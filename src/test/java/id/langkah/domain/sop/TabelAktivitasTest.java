package id.langkah.domain.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is copied out of a spreadsheet or a text document becomes rows. */
class TabelAktivitasTest {

    @Test
    void theFormWithItsTwoLinesOfHeadsAndAColumnPerPelaksana() {
        String form = """
            No\tKegiatan\tPelaksana\t\tMutu Baku\t\t\tKet.
            \t\tKadis\tKasubbag Renja, Monev\tKelengkapan\tWaktu\tOutput\t
            1\t2\t3\t4\t5\t6\t7\t8
            1.\tMenyurati bagian terkait\t●\t\tSurat permintaan\t20 Menit\tDisposisi\t
            2.\tMenyusun data\t\tX\t"- Dokumen
            - Data"\t2 ment\tDraf\tsegera
            """;
        TabelAktivitas tabel = TabelAktivitas.read(form, List.of());
        assertThat(tabel.masalah()).isEmpty();
        assertThat(tabel.kolom())
                .containsExactly(
                        "Kolom 1: Nomor",
                        "Kolom 2: Kegiatan",
                        "Kolom 3: Pelaksana Kadis",
                        "Kolom 4: Pelaksana Kasubbag Renja, Monev",
                        "Kolom 5: Kelengkapan",
                        "Kolom 6: Waktu",
                        "Kolom 7: Output",
                        "Kolom 8: Keterangan");
        assertThat(tabel.aktivitas())
                .containsExactly(
                        row(
                                1,
                                "Menyurati bagian terkait",
                                "Kadis",
                                List.of("Surat permintaan"),
                                "20 Menit",
                                "Disposisi",
                                ""),
                        row(
                                2,
                                "Menyusun data",
                                "Kasubbag Renja, Monev",
                                List.of("Dokumen", "Data"),
                                "2 ment",
                                "Draf",
                                "segera"));
    }

    @Test
    void oneLineOfHeadsWithTheNamesInACell() {
        TabelAktivitas tabel = TabelAktivitas.read(
                "Uraian\tPelaksana\tWaktu (menit)\nMenelaah\tSekretaris; Kasubbag\t30\n", List.of());
        Aktivitas only = tabel.aktivitas().getFirst();
        assertThat(only.pelaksana()).containsExactly("Sekretaris", "Kasubbag");
        assertThat(only.mutuBaku().waktu().menit(450)).hasValue(30);
    }

    @Test
    void unknownHeadsBetweenKegiatanAndMutuBakuAreThoseOfPelaksana() {
        TabelAktivitas tabel = TabelAktivitas.read(
                "No\tKegiatan\tKepala\tStaf\tKelengkapan\tParaf\n1\tMenyusun\t\tv\tSurat\tx\n", List.of());
        assertThat(tabel.aktivitas().getFirst().pelaksana()).containsExactly("Staf");
        assertThat(tabel.masalah())
                .singleElement()
                .satisfies(masalah -> assertThat(masalah.pesan())
                        .isEqualTo("Kolom 6 \"Paraf\" tidak dikenal dan tidak" + " ditempel."));
    }

    @Test
    void withoutAHeadTheColumnsAreToldByWhatStandsInThem() {
        TabelAktivitas tabel = TabelAktivitas.read("""
            1\tMenerima surat permintaan data\tkasubbag\tSurat\t15 menit\tDisposisi
            2\tMenyusun laporan kinerja\tStaf\tDokumen\t1 jam\tLaporan
            """, List.of("Staf", "Kasubbag"));
        assertThat(tabel.kolom())
                .containsExactly(
                        "Kolom 1: Nomor",
                        "Kolom 2: Kegiatan",
                        "Kolom 3: Pelaksana",
                        "Kolom 4: Kelengkapan",
                        "Kolom 5: Waktu",
                        "Kolom 6: Output");
        assertThat(tabel.aktivitas()).hasSize(2);
        assertThat(tabel.aktivitas().getLast().mutuBaku().waktu().teks()).isEqualTo("1 jam");
    }

    @Test
    void aListOfLinesIsAListOfSteps() {
        TabelAktivitas tabel =
                TabelAktivitas.read("1. Menerima surat\n2. Menelaah surat\n\n3. Mengarsipkan surat", List.of());
        assertThat(tabel.aktivitas())
                .extracting(Aktivitas::uraian)
                .containsExactly("Menerima surat", "Menelaah surat", "Mengarsipkan surat");
    }

    @Test
    void paragraphsOfATextDocumentStayInTheirCell() {
        String word = """
            No\tKegiatan\tKelengkapan\tWaktu
            1.\tMenyusun\tlaporan awal
            \t10 menit
            2.\tMenelaah
            laporan\tDokumen
            Data\t20 menit
            """;
        List<Aktivitas> rows = TabelAktivitas.read(word, List.of()).aktivitas();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().mutuBaku().waktu().teks()).isEqualTo("10 menit");
        assertThat(rows.getLast().uraian()).isEqualTo("Menelaah laporan");
        assertThat(rows.getLast().mutuBaku().kelengkapan())
                .extracting(Kelengkapan::nama)
                .containsExactly("Dokumen", "Data");
    }

    @Test
    void aRowWithoutUraianBelongsToTheOneAbove() {
        String merged = """
            No\tKegiatan\tKelengkapan\tWaktu\tOutput
            1\tMenyusun laporan\tDokumen\t10 menit\tDraf
            \t\tData\t\tCatatan
            """;
        List<Aktivitas> rows = TabelAktivitas.read(merged, List.of()).aktivitas();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().mutuBaku().kelengkapan()).hasSize(2);
        assertThat(rows.getFirst().mutuBaku().output()).containsExactly("Draf", "Catatan");
        assertThat(rows.getFirst().mutuBaku().waktu().teks()).isEqualTo("10 menit");
    }

    @Test
    void aColumnThatIsThereTwiceIsPointedOut() {
        TabelAktivitas tabel = TabelAktivitas.read("Kegiatan\tOutput\tOutput\nMenyusun\ta\tb\n", List.of());
        assertThat(tabel.masalah()).hasSize(1);
        assertThat(tabel.aktivitas().getFirst().mutuBaku().output()).containsExactly("a");
    }

    @Property(tries = 500)
    void whateverIsPastedIsNoFault(
            @ForAll @StringLength(max = 80) @CharRange(from = 'a', to = 'c') @Chars({'\t', '\n', '"', '1', '.', ' '})
                    String teks) {
        TabelAktivitas tabel = TabelAktivitas.read(teks, List.of("a"));
        assertThat(tabel.aktivitas())
                .allSatisfy(aktivitas -> assertThat(aktivitas.uraian()).isNotBlank());
    }

    private static Aktivitas row(
            int nomor,
            String uraian,
            String pelaksana,
            List<String> kelengkapan,
            String waktu,
            String output,
            String keterangan) {
        return new Aktivitas(
                nomor,
                uraian,
                List.of(pelaksana),
                new MutuBaku(
                        kelengkapan.stream()
                                .map(nama -> new Kelengkapan(nama, true))
                                .toList(),
                        Waktu.read(waktu),
                        List.of(output)),
                null,
                null,
                keterangan);
    }
}
