package id.langkah.excel;

import id.langkah.KasusKantor;
import id.langkah.domain.pengenalan.HasilKenal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenahReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x01-dua-sheet-konektor-terikat",
                "x02-satu-sheet-garis-lepas",
                "x03-grup-baris-digabung",
                "x04-tanda-karakter",
                "x05-generator-tiga-subkolom",
                "x06-banyak-sheet-gambar",
                "x07-beberapa-simbol-per-baris",
                "x08-konektor-diputar-xfrm-basi",
                "x09-titik-tanpa-kata-pelaksana"
            })
    void workbooksOfOfficesBecomeTheSopTheyAre(String name) {
        HasilKenal hasil = KasusKantor.recognised(DenahReader.read(KasusKantor.file(name + ".xlsx")));

        KasusKantor.assertSame(hasil, name);
    }
}
