package id.langkah.domain.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JabatanTest {
    private static final List<String> KOLOM = List.of(
            "Kepala Bappeda & Litbang",
            "Sekretaris",
            "Kasubbag Renja, Monev dan keuangan",
            "Kabid Renum",
            "Bidang-Bidang",
            "Kepala Satuan");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dikembalikan kepada Kasubbag Renja, Monev dan Asset untuk diperbaiki"
                        + " | Kasubbag Renja, Monev dan Asset",
                "diserahkan kepada kasubbag Renja dan Monev membentuk Tim LKJ" + " | kasubbag Renja dan Monev; Tim LKJ",
                "Kepala Bappeda dan Litbang menandatangani dokumen | Kepala Bappeda dan Litbang",
                "diserahkan kepada Sekretaris, Kasubbag dan Kadis | Sekretaris; Kasubbag; Kadis",
                "menulis kepala surat dan nama tim | ''",
                "Menghimpun data dari Bidang-Bidang | Bidang-Bidang",
                "ditandatangani Kepala Kasat ke Sekretaris. | Kepala Kasat; Sekretaris",
            })
    void findsRolesInProse(String uraian, String roles) {
        assertThat(String.join(
                        "; ",
                        Jabatan.mentions(uraian).stream()
                                .map(Jabatan.Mention::teks)
                                .toList()))
                .isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kepala Bappeda dan Litbang | Kepala Bappeda & Litbang",
                "Kabid                      | Kabid Renum",
                "Kepala Bidang Renum        | Kabid Renum",
                "kasubbag                   | Kasubbag Renja, Monev dan keuangan",
                "Kasubag Renja              | Kasubbag Renja, Monev dan keuangan",
                "Kepala Kasat               | Kepala Satuan",
            })
    void knowsTheColumnThatIsMeant(String mention, String kolom) {
        assertThat(Jabatan.kolom(mention, KOLOM)).hasValue(kolom);
    }

    @Test
    void tellsALikelyColumnForARoleThatIsNone() {
        String mention = "Kasubbag Renja, Monev dan Asset";
        assertThat(Jabatan.kolom(mention, KOLOM)).isEmpty();
        assertThat(Jabatan.nearest(mention, KOLOM)).isEqualTo("Kasubbag Renja, Monev dan keuangan");
        assertThat(Jabatan.nearest("Arsiparis", KOLOM)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sekretaris memerintahkan Kasubbid Data         | memerintahkan Kasubbid Data",
                "Kepala Bappeda dan Litbang meneliti data       | meneliti data",
                "Bidang-Bidang menyampaikan data                | menyampaikan data",
                "Tim Kerja berkoordinasi                        | berkoordinasi",
            })
    void findsTheVerbBehindASubject(String uraian, String rest) {
        int verb = Jabatan.verbAfterSubject(uraian, KOLOM);
        assertThat(uraian.substring(verb)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "Memerintahkan Sekretaris menyusun laporan",
        "Menerima disposisi",
        "Rapat bersama Sekretaris",
        "Mekanisme perbaikan",
        "Sekretaris",
        "''"
    })
    void seesNoSubjectWhereThereIsNone(String uraian) {
        assertThat(Jabatan.verbAfterSubject(uraian, KOLOM)).isEqualTo(-1);
    }
}
