package id.langkah.excel;

import static id.langkah.excel.Column.orNull;

import id.langkah.domain.rekap.Perbandingan;
import java.util.List;
import java.util.function.Function;

/** The four columns that hold a time against its standard. */
final class WaktuColumns {
    static final String JAM_KERJA = "Waktu dihitung menurut jam kerja, tanpa waktu tunda; yang belum selesai dihitung"
            + " sampai saat keadaan di atas.";
    static final String SELISIH =
            "Selisih di atas nol berarti lebih lama daripada waktu baku, di bawah nol berarti lebih" + " cepat.";

    private static final String WAKTU = "Waktu (jam:menit)";
    private static final double WIDTH = 10;

    private WaktuColumns() {}

    static <R> List<Column<R>> of(Function<R, Perbandingan> waktu) {
        Column<R> baku = Column.of(
                "Baku",
                "Baku",
                WIDTH,
                ColumnKind.DURATION,
                r -> orNull(waktu.apply(r).baku()));
        Column<R> nyata = Column.of(
                "Nyata",
                "Nyata",
                WIDTH,
                ColumnKind.DURATION,
                r -> waktu.apply(r).nyata());
        // Excel cannot show a duration below zero, so the difference is a number of minutes.
        Column<R> selisih = Column.of(
                "Selisih",
                "Selisih (menit)",
                WIDTH,
                ColumnKind.SIGNED,
                r -> orNull(waktu.apply(r).selisih()));
        Column<R> persen = Column.of(
                "Persen", "%", 9, ColumnKind.PERCENT, r -> orNull(waktu.apply(r).rasio()));
        return List.of(
                baku.sum().under(WAKTU),
                nyata.sum().under(WAKTU),
                selisih.sum().under(WAKTU).by("IF({Baku}=\"\",\"\",ROUND(({Nyata}-{Baku})*1440,0))"),
                persen.under(WAKTU)
                        .by("IF({Baku}=\"\",\"\",IF({Baku}=0,\"\",{Nyata}/{Baku}))")
                        .total(
                                "IF({Baku}=0,\"\",1+{Selisih}/({Baku}*1440))",
                                rows -> orNull(Perbandingan.sum(
                                                rows.stream().map(waktu).toList())
                                        .rasio())));
    }
}
