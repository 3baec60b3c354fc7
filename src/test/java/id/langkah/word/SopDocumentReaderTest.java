package id.langkah.word;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.KasusKantor;
import id.langkah.domain.pengenalan.Bentuk;
import id.langkah.domain.pengenalan.BerkasDenah;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.Garis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of documents and what is drawn over them, in the cells where a reader would see it. */
@Execution(ExecutionMode.CONCURRENT)
class SopDocumentReaderTest {
    /** Each symbol as its kind's first letters, its row and its column. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d01-bentuk-di-sel | 1 | KAP22 KOT33 KET44 KOT53 KET65 KAP73",
                "d02-bentuk-di-paragraf-luar | 1 | KAP22 KOT33 KOT45 KOT56 KET64 KET73 KOT82 KAP96",
                "d03-vml-lama | 1 | KAP22 KAP23 KAP24 KOT32 KOT43 KET52 KOT62 KOT63 KAP74",
                "d06-tabel-terpotong-nomor-otomatis | 1 | KAP22 KOT33 KOT45",
                "d06-tabel-terpotong-nomor-otomatis | 2 | KOT26 KET34 KET43 KOT52 KAP66",
            })
    void symbolsLieInTheirCells(String name, int table, String expected) {
        Denah denah = read(name).denah().get(table);
        assertThat(denah.bentuk().stream().map(bentuk -> place(denah, bentuk))).containsExactly(expected.split(" "));
        assertThat(denah.bentuk()).noneMatch(Bentuk::ditebak);
    }

    private static String place(Denah denah, Bentuk bentuk) {
        return bentuk.jenis().name().substring(0, 3)
                + denah.kisi().rowAt(bentuk.petak().tengahY())
                + denah.kisi().columnAt(bentuk.petak().tengahX());
    }

    @Test
    void aShapeIsReadOnceThoughTheFileHoldsItTwice() {
        Denah denah = read("d01-bentuk-di-sel").denah().get(1);
        assertThat(denah.bentuk()).hasSize(6);
        assertThat(denah.garis()).hasSize(7).allMatch(Garis::panahAkhir).noneMatch(Garis::panahMulai);
        assertThat(denah.tulisan().stream().map(tulisan -> tulisan.teks()))
                .containsExactly("Ya", "Tidak", "Ya", "Tidak");
    }

    @Test
    void automaticNumbersCountOnThroughTheDocument() {
        List<Denah> all = read("d06-tabel-terpotong-nomor-otomatis").denah();
        assertThat(all.get(1).kisi().teks(2, 0)).isEqualTo("1.");
        assertThat(all.get(2).kisi().teks(2, 0)).isEqualTo("4.");
    }

    @Test
    void aTableInACellIsTakenApart() {
        var kisi = read("d06-tabel-terpotong-nomor-otomatis").denah().getFirst().kisi();
        assertThat(kisi.teks(0, 2)).isEqualTo("Nomor SOP");
        assertThat(kisi.teks(0, 3)).isEqualTo("065/02/SOP/BPC/2024");
        assertThat(kisi.teks(5, 0)).startsWith("PEMERINTAH KABUPATEN CONTOH");
        assertThat(kisi.teks(5, 3)).isEqualTo("Pengelolaan Arsip Inaktif");
    }

    @Test
    void aPictureOverManyRowsIsAPicture() {
        List<Denah> all = read("d05-banyak-sop-gambar").denah();
        assertThat(all).hasSize(2).allSatisfy(denah -> {
            assertThat(denah.gambar()).hasSize(1);
            assertThat(denah.bentuk()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d01-bentuk-di-sel",
                "d02-bentuk-di-paragraf-luar",
                "d03-vml-lama",
                "d04-tanda-teks",
                "d05-banyak-sop-gambar",
                "d06-tabel-terpotong-nomor-otomatis",
                "d07-pelaksana-sebagai-teks",
            })
    void anOfficesDocumentIsTheSopThatItShows(String name) {
        KasusKantor.assertSame(KasusKantor.recognised(read(name)), name);
    }

    private static BerkasDenah read(String name) {
        BerkasDenah read = SopDocumentReader.read(KasusKantor.file(name + ".docx"));
        assertThat(read.masalah()).isEmpty();
        return read;
    }
}
