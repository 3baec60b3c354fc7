package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.BarisIsian;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Bulan;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dijelaskan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.Makna;
import id.langkah.domain.tabel.PilihanImpor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures out of the office's own sheet: matched, previewed, all of them or none. */
@Execution(ExecutionMode.CONCURRENT)
class RealisasiMasukTest {
    @TempDir
    private Path folder;

    private KinerjaOffice kantor;
    private RealisasiService service;

    @BeforeEach
    void open() {
        kantor = new KinerjaOffice(folder).withIndikator();
        service = kantor.data.realisasi();
    }

    @AfterEach
    void close() {
        kantor.close();
    }

    private PratinjauRealisasi preview(String tabel, PilihanImpor pilihan, Optional<Triwulan> triwulan) {
        BukuMasuk buku = BukuMasuk.tempelan(Tempelan.read(tabel.replace('|', '\t')));
        return service.preview(buku, KinerjaOffice.TAHUN, pilihan, triwulan);
    }

    private PratinjauRealisasi preview(String tabel) {
        return preview(tabel, PilihanImpor.BAKU, Optional.empty());
    }

    private void take(PratinjauRealisasi pratinjau) {
        service.takeAll(List.of(pratinjau), "Staf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kode|Realisasi TW I|Realisasi TW II\nIKU.1|12|28",
                "Kode|TW I|TW II\nIKU.1|12|28",
                "No|Indikator Kinerja|Target|Triwulan I|Triwulan II\n1|Rumah layak huni dibangun|100|12|28",
                """
                Indikator|Target|TW I||TW II|
                ||Target|Realisasi|Target|Realisasi
                Rumah layak huni dibangun|100|10|12|30|28\
                """,
                "Indikator|Realisasi||\n|TW I|TW II|TW III\nRumah layak huni dibangun|12|28|",
            })
    void figuresAreMatchedByKodeOrByWords(String tabel) {
        PratinjauRealisasi pratinjau = preview(tabel);
        assertThat(pratinjau.pratinjau().baris())
                .extracting(baris -> baris.isian().kunci().masa().kata() + ": "
                        + baris.semula().teks() + ">" + baris.menjadi().teks())
                .containsExactly("Triwulan I: >12", "Triwulan II: >28");
        take(pratinjau);
        assertThat(kantor.figure("IKU.1", Triwulan.II).nilai()).isEqualTo(Nilai.of(28));
    }

    @Test
    void whatIsSaidBesideThemGoesToTheLastThatIsFilled() {
        kantor.type("IKU.1", Triwulan.II, "20");
        service.record(
                kantor.kunci("IKU.1", Triwulan.II),
                new Dijelaskan(new Analisis("Dukungan", "Hujan", "Lembur", "Bidang A", null)),
                "Staf");
        take(preview("Kode|TW I|TW II|Kendala|Solusi|Tindak Lanjut|PIC|Batas|Link Bukti\n"
                + "IKU.1|12|28|Lahan|Mediasi|Surat|Bidang B|30/09/2026|Folder bersama TW II"));
        assertThat(kantor.figure("IKU.1", Triwulan.I).analisis()).isEqualTo(Analisis.BELUM);
        assertThat(kantor.figure("IKU.1", Triwulan.II).analisis())
                .isEqualTo(new Analisis("Dukungan", "Lahan", "Mediasi; Surat", "Bidang B", LocalDate.of(2026, 9, 30)));
        assertThat(kantor.figure("IKU.1", Triwulan.II).bukti())
                .extracting(Bukti::kata)
                .containsExactly("Tanpa nomor (Folder bersama TW II)");
    }

    @Test
    void anImportIsUndoneWithAllThatCameWithIt() {
        kantor.type("IKU.1", Triwulan.I, "9");
        var said = new Analisis("Dukungan", "Hujan", "Lembur", "Bidang A", null);
        service.record(kantor.kunci("IKU.1", Triwulan.I), new Dijelaskan(said), "Staf");
        PratinjauRealisasi pratinjau = preview("Kode|TW I|TW II|Kendala|Bukti\nIKU.1|12|28|Lahan|Lemari 2");
        take(pratinjau);

        service.takeBack(pratinjau.pratinjau(), "Staf");

        assertThat(kantor.figure("IKU.1", Triwulan.I).nilai()).isEqualTo(Nilai.of(9));
        assertThat(kantor.figure("IKU.1", Triwulan.I).analisis()).isEqualTo(said);
        assertThat(kantor.figure("IKU.1", Triwulan.II).nilai()).isEqualTo(Nilai.BELUM);
        assertThat(kantor.figure("IKU.1", Triwulan.II).bukti()).isEmpty();
    }

    @Test
    void theSameOnceMoreChangesNothing() {
        String tabel = "Kode|TW I|Kendala|Bukti\nIKU.1|12|Lahan|Lemari 2";
        take(preview(tabel));
        int facts = kantor.figure("IKU.1", Triwulan.I).jejak().size();
        take(preview(tabel));
        assertThat(kantor.figure("IKU.1", Triwulan.I).jejak()).hasSize(facts);
    }

    @Test
    void aBlankCellLeavesWhatIsThere() {
        kantor.type("IKU.1", Triwulan.I, "12");
        PratinjauRealisasi pratinjau = preview("Kode|TW I|TW II\nIKU.1||28");
        assertThat(pratinjau.pratinjau().baris()).hasSize(1);
        take(pratinjau);
        assertThat(kantor.figure("IKU.1", Triwulan.I).nilai()).isEqualTo(Nilai.of(12));
    }

    @Test
    void aSettledFigureIsRefusedWithTheWayToAPerbaikanAndNothingIsTaken() {
        kantor.settle("IKU.1", Triwulan.I, "12");
        PratinjauRealisasi pratinjau = preview("Kode|TW I|TW II\nIKU.1|13|28");
        assertThat(pratinjau.isAccepted()).isFalse();
        assertThat(pratinjau.masalah())
                .filteredOn(Masalah::isGalat)
                .extracting(Masalah::saran)
                .containsExactly("Ajukan perbaikan untuk mengubahnya.");
        assertThatThrownBy(() -> take(pratinjau)).isInstanceOf(MasalahException.class);
        assertThat(kantor.figure("IKU.1", Triwulan.II).nilai()).isEqualTo(Nilai.BELUM);
    }

    @Test
    void aSettledFigureThatStaysTheSameStandsInNobodysWay() {
        kantor.settle("IKU.1", Triwulan.I, "12");
        take(preview("Kode|TW I|TW II\nIKU.1|12|28"));
        assertThat(kantor.figure("IKU.1", Triwulan.II).nilai()).isEqualTo(Nilai.of(28));
    }

    @Test
    void aColumnWithoutAQuarterIsThatOfTheOneAskedFor() {
        String tabel = "Kode|Target|Realisasi|Capaian\nIKU.1|30|28|93";
        assertThat(preview(tabel).masalah())
                .extracting(Masalah::pesan)
                .contains("Tidak ada kolom realisasi yang dikenal.");
        PratinjauRealisasi asked = preview(tabel, PilihanImpor.BAKU, Optional.of(Triwulan.II));
        assertThat(asked.isAccepted()).isTrue();
        take(asked);
        assertThat(kantor.figure("IKU.1", Triwulan.II).nilai()).isEqualTo(Nilai.of(28));
    }

    @Test
    void onlyTheQuarterAskedForIsRead() {
        PratinjauRealisasi asked = preview("Kode|TW I|TW II\nIKU.1|12|28", PilihanImpor.BAKU, Optional.of(Triwulan.I));
        assertThat(asked.pratinjau().baris())
                .extracting(baris -> baris.isian().kunci().masa())
                .containsExactly(Triwulan.I);
    }

    @Test
    void monthsAreColumnsToo() {
        take(preview("Indikator|Januari|Februari|Maret\nAduan masyarakat|1|0|2"));
        assertThat(kantor.figure("IKU.2", Bulan.MARET).nilai()).isEqualTo(Nilai.of(2));
        assertThat(kantor.figure("IKU.2", Bulan.FEBRUARI).nilai()).isEqualTo(Nilai.of(0));
    }

    @Test
    void rowsOfIndicatorsThatAreNotThereAreToldOnce() {
        PratinjauRealisasi pratinjau =
                preview("Kode|Indikator|TW I\nIKU.1|Rumah layak huni dibangun|12\nX.1|Lain|1\nX.2|Lain lagi|2");
        assertThat(pratinjau.masalah())
                .filteredOn(masalah -> masalah.pesan().contains("tidak ditemukan"))
                .extracting(Masalah::tempat)
                .containsExactly("Baris 3, 4");
        assertThat(pratinjau.isAccepted()).isTrue();
    }

    @Test
    void aPartOfTheYearThatIsNotMeasuredIsRefused() {
        assertThat(preview("Kode|TW I\nIKU.3|BB").isAccepted()).isFalse();
    }

    @Test
    void whatAColumnWasSaidToMeanIsRememberedForTheNextFile() {
        String tabel = "Kode|Hasil Kerja\nIKU.1|12";
        assertThat(preview(tabel).isAccepted()).isFalse();
        PilihanImpor pilihan = PilihanImpor.BAKU.withMakna(1, new Makna.Capai(Triwulan.I));
        take(preview(tabel, pilihan, Optional.empty()));
        assertThat(preview("Kode|HASIL KERJA\nIKU.1|13").pratinjau().baris())
                .extracting(BarisIsian::keadaan)
                .containsExactly(BarisIsian.Keadaan.BERUBAH);
    }
}
