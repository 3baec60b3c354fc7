package id.langkah.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.Masalah.Tingkat;
import id.langkah.domain.Pejabat;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Tahap;
import id.langkah.domain.sop.Waktu;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SopReaderTest {

    @ParameterizedTest
    @MethodSource("id.langkah.json.SopWriterTest#samples")
    void everySampleIsTaken(Path file) {
        SopFile read = SopReader.read(file);
        assertThat(read.sop()).hasSize(1);
        assertThat(read.allMasalah()).extracting(Masalah::tingkat).allMatch(tingkat -> tingkat == Tingkat.PERINGATAN);
    }

    @Test
    void readsEveryFieldOfASample() {
        Sop sop = sop(SopReader.read(sample("perkim-kalbar-pengumpulan-data-kinerja")));
        assertThat(sop.nama()).isEqualTo("Pengumpulan Data Kinerja");
        assertThat(sop.nomor()).isEmpty();
        assertThat(sop.identitas().instansi()).hasSize(3);
        assertThat(sop.identitas().tanggalEfektif()).isEqualTo(LocalDate.of(2023, 1, 2));
        assertThat(sop.identitas().disahkanOleh().pangkat()).isEqualTo("Pembina Utama Muda");
        assertThat(sop.ketentuan().peralatan()).containsExactly("Alat Tulis Kantor", "Komputer", "Printer");
        assertThat(sop.pelaksana()).hasSize(6);
        Aktivitas enam = sop.aktivitas().get(5);
        assertThat(enam.pelaksana()).containsExactly("Sekretaris");
        assertThat(enam.mutuBaku().kelengkapan())
                .containsExactly(new Kelengkapan("Dokumen", true), new Kelengkapan("data", true));
        assertThat(enam.mutuBaku().waktu()).isEqualTo(Waktu.read("20 Menit"));
        assertThat(enam.keputusan()).isEqualTo(new Keputusan(7, 5));
        assertThat(sop(SopReader.read(sample("bappeda-banggai-mekanisme-perbaikan-data-kinerja"))))
                .satisfies(banggai -> {
                    assertThat(banggai.menit(450)).hasValue(1_170);
                    assertThat(banggai.lembarKerja().jenisKegiatan()).isEqualTo("rutin");
                    assertThat(banggai.aktivitas().getFirst().tahap()).isEqualTo(Tahap.AWAL);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"-\"", "\" - \"", "[]"})
    void whatIsNotFilledIsNotFilled(String kosong) {
        String text = """
            { "nama": "A", "nomor": #, "instansi": #, "tanggalEfektif": #, "disahkanOleh": #,
              "dasarHukum": #, "klasifikasi": #, "lembarKerja": #, "pelaksana": #, "catatan": #,
              "aktivitas": [ { "nomor": #, "uraian": "Menyusun", "pelaksana": #, "waktu": #,
                "kelengkapan": [#, {"nama": "b", "wajib": #}], "output": [#], "keputusan": #,
                "tahap": #, "keterangan": # } ] }
            """.replace("#", kosong);
        SopFile file = read(text);
        assertThat(file.allMasalah()).isEmpty();
        Sop sop = sop(file);
        assertThat(sop.identitas().disahkanOleh()).isEqualTo(Pejabat.BELUM);
        assertThat(sop.ketentuan()).isEqualTo(Ketentuan.BELUM);
        assertThat(sop.klasifikasi()).isEqualTo(Klasifikasi.BELUM);
        assertThat(sop.pelaksana()).isEmpty();
        Aktivitas butir = sop.aktivitas().getFirst();
        assertThat(butir.nomor()).isEqualTo(1);
        assertThat(butir.mutuBaku().waktu()).isEqualTo(Waktu.BELUM);
        assertThat(butir.mutuBaku().kelengkapan()).containsExactly(new Kelengkapan("b", true));
        assertThat(butir.mutuBaku().output()).isEmpty();
    }

    @Test
    void aTextIsAListOfOneAndIsNotSplit() {
        Sop sop = sop(read("""
            { "nama": " A ", "dasarHukum": "PP 1, PP 2", "aktivitas": [
              { "uraian": "Menyusun", "kelengkapan": "Dokumen, data",
                "pelaksana": "Kasubbag" } ] }
            """));
        assertThat(sop.nama()).isEqualTo("A");
        assertThat(sop.ketentuan().dasarHukum()).containsExactly("PP 1, PP 2");
        assertThat(sop.aktivitas().getFirst().mutuBaku().kelengkapan())
                .containsExactly(new Kelengkapan("Dokumen, data", true));
        assertThat(sop.pelaksana()).containsExactly("Kasubbag");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"2 Hari\"                                            | 2 Hari",
                "15                                                    | 15",
                "1.5                                                   | 1.5",
                "{\"nilai\": 2, \"satuan\": \"Hari\", \"kalender\": true} | 2 hari kalender",
                "{\"nilai\": 1.50, \"satuan\": \"jam\"}                  | 1,5 jam",
                "{\"nilai\": 20}                                       | 20",
            })
    void readsADurationInEveryForm(String json, String teks) {
        SopFile file = read("{\"nama\":\"A\",\"aktivitas\":[{\"uraian\":\"a\",\"waktu\":" + json + "}]}");
        assertThat(file.allMasalah()).isEmpty();
        assertThat(sop(file).aktivitas().getFirst().mutuBaku().waktu()).isEqualTo(Waktu.read(teks));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-05", "5 Februari 2020", "05 februari 2020", "05/02/2020", "05-02-2020"})
    void readsADateInEveryForm(String tanggal) {
        SopFile file =
                read("{\"nama\":\"A\",\"tanggalRevisi\":\"" + tanggal + "\",\"aktivitas\":[{\"uraian\":\"a\"}]}");
        assertThat(sop(file).identitas().tanggalRevisi()).isEqualTo(LocalDate.of(2020, 2, 5));
    }

    @Test
    void aMissingNumberIsThePlaceInTheList() {
        Sop sop = sop(read("""
            { "nama": "A", "aktivitas": [ {"uraian": "a"}, null,
              {"uraian": "b"}, {"nomor": 9, "uraian": "c",
               "keputusan": {"tidak": 3}} ] }
            """));
        assertThat(sop.aktivitas()).extracting(Aktivitas::nomor).containsExactly(1, 3, 9);
        assertThat(sop.tidak(2)).hasValue(1);
    }

    @Test
    void aDoubleNumberMeansTheFirstAndKeepsItsRow() {
        SopFile file = read("""
            { "nama": "A", "aktivitas": [ {"nomor": 2, "uraian": "a"},
              {"uraian": "b", "keputusan": {"tidak": 2}} ] }
            """);
        assertThat(sop(file).tidak(1)).hasValue(0);
        assertThat(file.allMasalah()).singleElement().satisfies(masalah -> {
            assertThat(masalah.tingkat()).isEqualTo(Tingkat.PERINGATAN);
            assertThat(masalah.tempat()).isEqualTo("Aktivitas 2");
            assertThat(masalah.pesan()).startsWith("Nomor 2 sudah dipakai");
        });
    }

    @Test
    void namesTakeTheSpellingOfTheirColumn() {
        SopFile file = read("""
            { "nama": "A", "aktivitas": [
              {"uraian": "a", "pelaksana": ["kasubbag  renja", "KASUBBAG RENJA"]},
              {"uraian": "b", "pelaksana": ["Sekretariss", "Arsiparis"]} ],
              "pelaksana": ["Sekretaris", "Kasubbag Renja"] }
            """);
        Sop sop = sop(file);
        assertThat(sop.aktivitas().getFirst().pelaksana()).containsExactly("Kasubbag Renja");
        assertThat(sop.pelaksana()).containsExactly("Sekretaris", "Kasubbag Renja", "Sekretariss", "Arsiparis");
        assertThat(file.allMasalah())
                .extracting(Masalah::saran)
                .containsExactly(
                        "Bila maksudnya \"Sekretaris\", samakan ejaannya.",
                        "Tambahkan ke daftar `pelaksana`, atau perbaiki ejaannya.");
    }

    @Test
    void withoutAListTheColumnsStandInOrderOfAppearance() {
        SopFile file = read("""
            { "nama": "A", "aktivitas": [ {"uraian": "a", "pelaksana": ["B", "A"]},
              {"uraian": "b", "pelaksana": ["b", "C"]} ] }
            """);
        assertThat(file.allMasalah()).isEmpty();
        assertThat(sop(file).pelaksana()).containsExactly("B", "A", "C");
        assertThat(sop(file).aktivitas().getLast().pelaksana()).containsExactly("B", "C");
    }

    @Test
    void everyFindingComesAtOnceInTheOrderOfTheFile() {
        SopFile file = read("""
            { "nomor": 5, "tanggalEfektif": "besok", "peralatn": [],
              "aktivitas": [ {"uraian": "a", "waktu": true, "keputusan": {"tidak": 7}},
                {"uraian": ["b"], "nomor": "2"} ] }
            """);
        assertThat(file.sop()).isEmpty();
        assertThat(file.allMasalah())
                .extracting(Masalah::tempat)
                .containsExactly(
                        "Berkas",
                        "Nomor SOP",
                        "Tanggal Efektif",
                        "kunci `peralatn`",
                        "Aktivitas 1, kolom Waktu",
                        "Aktivitas 1, kolom Keputusan, Tidak",
                        "Aktivitas 2, kolom Uraian",
                        "Aktivitas 2, kolom Nomor");
    }

    @Test
    void everySopOfAListIsJudgedAlone() {
        SopFile file = read("""
            [ {"nama": "A", "aktivitas": [{"uraian": "a"}]}, 5, null,
              {"nama": "B", "aktivitas": [{"uraian": "b", "nomor": 0}]},
              {"nama": "C", "aktivitas": [{"uraian": "c"}]} ]
            """);
        assertThat(file.sop()).extracting(Sop::nama).containsExactly("A", "C");
        assertThat(file.entries()).extracting(SopFile.Entry::nama).containsExactly("A", "", "", "B", "C");
        assertThat(file.allMasalah())
                .extracting(Masalah::tempat)
                .containsExactly("SOP ke-2", "SOP ke-3", "SOP ke-4, Aktivitas 1, kolom Nomor");
    }

    @Test
    void aByteOrderMarkIsFine() {
        SopFile file = read("\uFEFF{\"nama\":\"A\",\n \"x\":1,\"aktivitas\":[{\"uraian\":\"a\"}]}");
        assertThat(sop(file).nama()).isEqualTo("A");
        assertThat(file.allMasalah().getFirst().letak())
                .extracting("baris", "kolom", "pointer")
                .containsExactly(2, 2, "/x");
    }

    @Test
    void whatCannotBePrintedIsPointedOutAndBecomesABlank() {
        SopFile file = read("{\"nama\":\"Per\\u000bbaikan\\uffff\",\"aktivitas\":[{\"uraian\":\"a\\u0000b\"}]}");
        assertThat(sop(file).nama()).isEqualTo("Per baikan");
        assertThat(sop(file).aktivitas().getFirst().uraian()).isEqualTo("a b");
        assertThat(file.allMasalah())
                .extracting(Masalah::pesan)
                .filteredOn(pesan -> pesan.contains("tidak dapat dicetak"))
                .hasSize(2)
                .first()
                .asString()
                .contains("U+000B, U+FFFF");
    }

    @Test
    void halfACharacterIsRefused() {
        String text = "{\"nama\":\"A\\ud83d\",\"aktivitas\":[{\"uraian\":\"\\ud83d\\ude00\"}]}";
        assertThat(read(text).allMasalah())
                .singleElement()
                .extracting(Masalah::tempat)
                .isEqualTo("Nama SOP");
    }

    @Test
    void aFileThatCannotBeOpenedIsAFindingToo(@TempDir Path folder) throws IOException {
        assertThat(SopReader.read(folder.resolve("tidak-ada.json")).masalah())
                .extracting(Masalah::pesan)
                .containsExactly("Berkas ini tidak ada.");
        assertThat(SopReader.read(folder).masalah())
                .extracting(Masalah::pesan)
                .containsExactly("Berkas ini tidak dapat dibuka.");
        Path big = folder.resolve("besar.json");
        try (var file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(SopReader.LARGEST + 1);
        }
        assertThat(SopReader.read(big).masalah())
                .extracting(Masalah::pesan)
                .containsExactly("Berkas ini lebih besar dari 64 MB.");
    }

    private static Path sample(String name) {
        return Path.of("samples", "sop-" + name + ".json");
    }

    private static SopFile read(String text) {
        return SopReader.read("x.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sop sop(SopFile file) {
        List<Sop> sop = file.sop();
        assertThat(sop).as(file.allMasalah().toString()).hasSize(1);
        return sop.getFirst();
    }
}
