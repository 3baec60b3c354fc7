package id.langkah.excel.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.Spoiled;
import id.langkah.domain.Kantor;
import id.langkah.domain.rekap.LembarKinerja;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.excel.Book;
import id.langkah.excel.BookLines;
import id.langkah.excel.kit.CellsBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that are written as bytes are, cell by cell, the rows that the library writes from its own cells. */
@Execution(ExecutionMode.CONCURRENT)
class RowsAsBytesTest {

    record Pack(String name, PaketRekap paket, PilihanRekap pilihan, Kantor kantor) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Pack> packs() {
        PilihanRekap all = PilihanRekap.of(EnumSet.allOf(LembarRekap.class));
        Kantor kantor = ContohRekap.kantor();
        PaketRekap quarter = ContohPaket.paket(ContohPaket.TW2);
        return Stream.of(
                new Pack("quarter", quarter, all, kantor),
                new Pack("year", ContohPaket.paket(ContohPaket.TAHUN), all, kantor),
                new Pack("bounded", ContohPaket.dibatasi(ContohPaket.TW2), all, Kantor.BELUM),
                new Pack(
                        "millions",
                        quarter,
                        all.withKolom(LembarRekap.KINERJA, Set.of(LembarKinerja.JUTA, LembarKinerja.INDIKATOR)),
                        kantor),
                new Pack(
                        "hostile",
                        new Spoiled("=1+2 <&\"'> _x0041_ \u0007\uD800 \uD83D\uDE00é—\tx\ny ").of(quarter),
                        all,
                        kantor));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void areTheSameAsTheLibrarysCells(Pack pack) throws IOException {
        var out = new ByteArrayOutputStream();
        RekapWorkbook.write(pack.paket(), pack.pilihan(), pack.kantor(), out, WorkbookProgress.UNHEARD);
        var judged = new ByteArrayOutputStream();
        try (var judge = new CellsBook()) {
            new RekapWorkbook(pack.paket(), pack.pilihan(), pack.kantor(), WorkbookProgress.UNHEARD)
                    .write(judge, judged, true);
            assertThat(judge.rows()).isGreaterThan(50);
        }

        List<String> lines = BookLines.of(Book.of(out.toByteArray()).workbook());
        List<String> right = BookLines.of(Book.of(judged.toByteArray()).workbook());
        assertThat(lines).hasSameSizeAs(right).hasSizeGreaterThan(2_000);
        for (int i = 0; i < right.size(); i++) {
            assertThat(lines.get(i)).isEqualTo(right.get(i));
        }
    }
}
