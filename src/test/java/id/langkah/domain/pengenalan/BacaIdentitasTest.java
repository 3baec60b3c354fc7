package id.langkah.domain.pengenalan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Pejabat;
import id.langkah.domain.sop.Identitas;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who signed, from the lines of the cell beside "Disahkan oleh". */
class BacaIdentitasTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kepala Dinas;BUDI CONTOH;Pembina;NIP. 1|Penyusunan Laporan|Kepala Dinas|BUDI CONTOH|Pembina|1",
                "Kepala Badan;Provinsi Contoh;Ir. BUDI CONTOH, M.E.;NIP. 2|Penyusunan|Kepala Badan Provinsi Contoh|Ir."
                        + " BUDI CONTOH, M.E.|''|2",
                "Kepala Badan;BUDI CONTOH, S.Sos|NIP. 19700101 199001 1 001 Penyusunan|Kepala Badan|BUDI CONTOH,"
                        + " S.Sos|''|19700101 199001 1 001",
            })
    void theLinesOfWhoSigned(String signed, String title, String jabatan, String nama, String pangkat, String nip) {
        var kisi = new Kisi(
                List.of(0.0, 1.0, 2.0),
                List.of(0.0, 1.0, 2.0),
                List.of(
                        SelKisi.of(0, 0, "Disahkan oleh"),
                        SelKisi.of(0, 1, signed.replace(';', '\n')),
                        SelKisi.of(1, 0, "Nama SOP"),
                        SelKisi.of(1, 1, title)));
        var page = new BacaIdentitas();
        page.read(kisi, 0, 2);
        Identitas identitas = page.identitas(page.nama(), new ArrayList<>());
        assertThat(identitas.nama()).startsWith("Penyusunan");
        assertThat(identitas.disahkanOleh()).isEqualTo(new Pejabat(jabatan, nama, pangkat, nip));
    }
}
