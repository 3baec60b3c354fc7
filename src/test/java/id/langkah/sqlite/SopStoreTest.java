package id.langkah.sqlite;

import static id.langkah.sqlite.Contents.SAAT;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.JudulForm;
import id.langkah.domain.Pejabat;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.Tahap;
import id.langkah.domain.sop.VersiSop;
import id.langkah.domain.sop.Waktu;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class SopStoreTest {
    @TempDir
    private Path folder;

    private Database database;
    private SopStore store;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), SAAT, true);
        store = new SopStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Sop named(String nama) {
        return Contoh.sop(nama, Contoh.lurus(2).aktivitas());
    }

    private List<VersiSop> addAll(String... nama) {
        return store.addAll(Stream.of(nama).map(SopStoreTest::named).toList(), SAAT, done -> {});
    }

    static Stream<String> oddTexts() {
        return Stream.of(
                "'; DROP TABLE sop; --",
                "\"petik\" dan \\ garis \\u0041 miring",
                "=1+1",
                "<b>&amp;</b>",
                "baris\nbaru\r\tdan tab",
                "[\"bukan\",{\"daftar\":1}]",
                "null",
                "12",
                "\u0001\u001f\u007f\u0085\u2028",
                "nol \0 di tengah",
                "Ünïcödé ꦲꦏ꧀ꦱꦫ 𝄞 😀 عربي",
                "%s ? ?1 :a @b $c",
                "x".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void keepsAnyTextInAnyPlace(String teks) {
        List<String> daftar = List.of(teks, "", teks);
        var sop = new Sop(
                new Identitas(
                        teks,
                        teks + ".",
                        daftar,
                        LocalDate.of(2020, 2, 5),
                        null,
                        LocalDate.of(2021, 12, 31),
                        new Pejabat(teks, teks, teks, teks)),
                new Ketentuan(daftar, List.of(), daftar, List.of(teks), daftar, daftar),
                new Klasifikasi(teks, teks, teks, teks),
                new LembarKerja(teks, teks, teks, teks),
                daftar,
                List.of(
                        new Aktivitas(
                                -7,
                                teks,
                                List.of(),
                                new MutuBaku(
                                        List.of(new Kelengkapan(teks, false), new Kelengkapan(teks, true)),
                                        Waktu.read(teks.length() > 99 ? "2 hari" : teks),
                                        daftar),
                                new Keputusan(null, Integer.MAX_VALUE),
                                Tahap.AKHIR,
                                teks),
                        Aktivitas.of(Integer.MIN_VALUE, teks)),
                daftar,
                new JudulForm(teks, "", teks, teks));
        VersiSop kept = store.add(sop, SAAT);
        assertThat(store.versi(kept.id())).isEqualTo(kept);
        assertThat(kept.sop()).isEqualTo(sop);
    }

    @Test
    void addsManyInTheirOrder() {
        List<Sop> sop = range(0, 1_203).mapToObj(i -> named("Contoh " + i)).toList();
        var told = new ArrayList<Integer>();
        List<VersiSop> kept = store.addAll(sop, SAAT, told::add);
        assertThat(kept).extracting(VersiSop::sop).isEqualTo(sop);
        assertThat(kept).allMatch(versiSop -> store.versi(versiSop.id()).equals(versiSop));
        assertThat(told).isSorted().endsWith(1_203).hasSizeGreaterThan(1);
        assertThat(store.list()).hasSize(1_203);
        assertThat(store.addAll(List.of(), SAAT, told::add)).isEmpty();
    }

    @Test
    void aLaterOneOfTheSameListIsTheNextVersion() {
        store.add(named("Satu"), SAAT);
        List<VersiSop> kept = addAll("Satu", "Dua", "SATU", "satu");
        assertThat(kept).extracting(VersiSop::versi).containsExactly(2, 1, 3, 4);
        assertThat(store.versions(kept.getFirst().sopId()))
                .extracting(VersiSop::status)
                .containsExactly(Status.BERLAKU, Status.DIGANTIKAN, Status.DIGANTIKAN, Status.DIGANTIKAN);
        assertThat(store.list())
                .extracting(RingkasanSop::nama, RingkasanSop::versi)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Dua", 1), org.assertj.core.groups.Tuple.tuple("satu", 4));
    }

    @Test
    void replacesWhatIsInForceEvenUnderANewerOneThatIsNot() {
        VersiSop first = store.add(named("Satu"), SAAT);
        VersiSop second = store.add(named("satu"), SAAT);
        store.setStatus(second.id(), Status.DICABUT);
        store.setStatus(first.id(), Status.BERLAKU);
        store.add(named("SATU"), SAAT);
        assertThat(store.versions(first.sopId()))
                .extracting(VersiSop::status)
                .containsExactly(Status.BERLAKU, Status.DICABUT, Status.DIGANTIKAN);
    }

    @Test
    void aStoppedImportLeavesNothing() {
        addAll("Sudah Ada");
        var before = Contents.of(database);
        List<Sop> sop = range(0, 1_000).mapToObj(i -> named("Contoh " + i)).toList();
        assertThatThrownBy(() -> store.addAll(sop, SAAT, done -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Contents.of(database)).isEqualTo(before);
        assertThat(store.search("contoh")).isEmpty();
    }

    @Test
    void findsTheNewestVersionOnly() {
        var sop = Contoh.sop("Rekap", Contoh.lurus(1).aktivitas());
        store.add(sop, SAAT);
        store.add(Contoh.sop("REKAP", List.of(Aktivitas.of(1, "Menyusun kembali"))), SAAT);
        assertThat(store.search("memeriksa")).isEmpty();
        assertThat(store.search("menyusun kem")).hasSize(1);
        store.delete(store.list().getFirst().sopId());
        assertThat(store.search("menyusun")).isEmpty();
        assertThat(store.search("re")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pe", "PENG", "kinerja data", "800/14", "14.046", "réalisasi", "ＡＮ"})
    void findsByWordsHoweverTheyAreWritten(String words) {
        Sop sop = named("Pengumpulan Data-Kinerja 800/14.046 (Réalisasi) An");
        VersiSop kept = store.add(sop, SAAT);
        addAll("Contoh Lain");
        assertThat(store.search(words)).extracting(RingkasanSop::versiId).containsExactly(kept.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "contoh", "co mem"})
    void itsPagesAreTheListInPieces(String words) {
        store.addAll(
                range(0, 250)
                        .mapToObj(i -> named((i % 2 == 0 ? "contoh " : "CONTOH ") + i * 7 % 250))
                        .toList(),
                SAAT,
                done -> {});
        List<RingkasanSop> all = store.search(words);
        var paged = new ArrayList<>(store.page(words, null, 60));
        for (List<RingkasanSop> page = paged; !page.isEmpty(); ) {
            page = store.page(words, paged.getLast(), 60);
            assertThat(page).hasSizeLessThanOrEqualTo(60);
            paged.addAll(page);
        }
        assertThat(paged).isEqualTo(all).hasSize(250);
        assertThat(all).extracting(RingkasanSop::nama).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void commonWordsAndRareOnesAreListedAlike() {
        List<Sop> sop =
                range(0, 2_100).mapToObj(i -> named("Contoh " + 11 * i % 2_100)).toList();
        store.addAll(sop.subList(0, 1_999), SAAT, done -> {});
        List<RingkasanSop> sorted = store.search("contoh");
        store.addAll(sop.subList(1_999, 2_100), SAAT, done -> {});
        List<RingkasanSop> walked = store.search("contoh");
        assertThat(walked).hasSize(2_100).containsSubsequence(sorted);
        assertThat(store.page("contoh", walked.get(99), 50)).isEqualTo(walked.subList(100, 150));
    }
}
