package id.langkah.excel.rekap;

import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.LembarKinerja;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.excel.kit.Table;
import id.langkah.excel.kit.TablePlacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds formulas on other sheets that aggregate rows of the Rekap Kinerja. They are null when that
 * sheet is not in the workbook or is split.
 */
final class KinerjaMeans {
    /** The longest text that Excel compares, in characters. */
    private static final int LONGEST = 255;

    private static final Pattern SIGNS = Pattern.compile("^[=<>]|[*?~]");

    private final RekapKinerja rekap;
    private final @Nullable TablePlacement<BarisKinerja> placed;

    KinerjaMeans(RekapKinerja rekap, @Nullable TablePlacement<BarisKinerja> placed) {
        this.rekap = rekap;
        this.placed = placed == null || placed.table().rows().isEmpty() ? null : placed;
    }

    /** The columns of the Rekap Kinerja to which the formulas refer. */
    static List<String> needs(RekapKinerja rekap) {
        var needs = new ArrayList<>(List.of(
                LembarKinerja.CAPAIAN_TW,
                LembarKinerja.CAPAIAN_TAHUN,
                KinerjaTable.SATU_TAHUN,
                LembarKinerja.BOBOT,
                LembarKinerja.KATEGORI,
                LembarKinerja.PENANGGUNG_JAWAB,
                KinerjaTable.product(KinerjaTable.SATU_TAHUN),
                KinerjaTable.product(LembarKinerja.SATU_TW + rekap.sampai().nomor())));
        rekap.sampai().sampai().forEach(triwulan -> needs.add(LembarKinerja.SATU_TW + triwulan.nomor()));
        return needs;
    }

    /** Selects the rows to aggregate. */
    sealed interface Which {
        /** All rows. */
        record All() implements Which {}

        /** The rows of one band, which stand together. */
        record Band(int index) implements Which {}

        /** The rows of the bidang named in a cell of the other sheet; a blank cell selects rows without a bidang. */
        record Bidang(String cell) implements Which {}
    }

    @Nullable
    String quarter(Which which, Triwulan triwulan) {
        return mean(which, LembarKinerja.SATU_TW + triwulan.nomor());
    }

    @Nullable
    String year(Which which) {
        return mean(which, KinerjaTable.SATU_TAHUN);
    }

    private @Nullable String mean(Which which, String key) {
        TablePlacement<BarisKinerja> on = placed;
        if (on == null) {
            return null;
        }
        return switch (which) {
            case Which.Bidang bidang -> meanOf(on, key, condition(on, bidang));
            case Which.All all -> CapaianFormula.mean(on.range(key), on.range(LembarKinerja.BOBOT));
            case Which.Band band -> CapaianFormula.mean(range(on, key, band), range(on, LembarKinerja.BOBOT, band));
        };
    }

    private static String meanOf(TablePlacement<BarisKinerja> on, String key, String condition) {
        String c = on.range(key);
        String w = on.range(LembarKinerja.BOBOT);
        String product = on.range(KinerjaTable.product(key));
        String count = "COUNTIFS(%s,%s,\">=0\")".formatted(condition, c);
        return ("IF(%1$s=0,\"–\",IF(COUNTIFS(%2$s,%3$s,\">=0\",%4$s,\">0\")=%1$s,"
                        + "SUMIFS(%5$s,%2$s)/SUMIFS(%4$s,%2$s,%3$s,\">=0\"),"
                        + "SUMIFS(%3$s,%2$s)/%1$s))")
                .formatted(count, condition, c, w, product);
    }

    /** The formula that counts the selected rows. */
    @Nullable
    String rows(Which which) {
        TablePlacement<BarisKinerja> on = placed;
        if (on == null) {
            return null;
        }
        return switch (which) {
            case Which.All all -> "COUNT(" + on.range(Table.NUMBER) + ")";
            case Which.Band band -> "COUNT(" + range(on, Table.NUMBER, band) + ")";
            case Which.Bidang bidang -> counted(on, condition(on, bidang));
        };
    }

    /** The formula that counts the selected rows with the kategori named in a cell of the other sheet. */
    @Nullable
    String rows(Which which, String cell) {
        TablePlacement<BarisKinerja> on = placed;
        if (on == null) {
            return null;
        }
        return switch (which) {
            case Which.All all -> counted(on, on.range(LembarKinerja.KATEGORI) + "," + cell);
            case Which.Band band -> "COUNTIF(" + range(on, LembarKinerja.KATEGORI, band) + "," + cell + ")";
            case Which.Bidang bidang ->
                counted(on, condition(on, bidang) + "," + on.range(LembarKinerja.KATEGORI) + "," + cell);
        };
    }

    /** The formula that counts rows with conditions; rows of bands are left out because they have no number. */
    private static String counted(TablePlacement<BarisKinerja> on, String conditions) {
        return "COUNTIFS(%s,%s,\">0\")".formatted(conditions, on.range(Table.NUMBER));
    }

    private static String condition(TablePlacement<BarisKinerja> on, Which.Bidang bidang) {
        String name = bidang.cell().isEmpty() ? "\"\"" : bidang.cell();
        return on.range(LembarKinerja.PENANGGUNG_JAWAB) + "," + name;
    }

    private static String range(TablePlacement<BarisKinerja> on, String key, Which.Band band) {
        int top = on.top(band.index());
        return on.range(key, top, top + on.bands().get(band.index()).rows().size() - 1);
    }

    /** The address of a row's cell for formulas on other sheets. */
    @Nullable
    String cell(BarisKinerja baris, String key) {
        TablePlacement<BarisKinerja> on = placed;
        if (on == null) {
            return null;
        }
        int row = baris.nomor() - 1 + on.first();
        int band = 0;
        int before = 0;
        List<Table.Band<BarisKinerja>> bands = on.bands();
        while (before + bands.get(band).rows().size() < baris.nomor()) {
            before += bands.get(band).rows().size();
            band++;
        }
        row += band + 1;
        String range = on.range(key, row, row);
        return range.substring(0, range.lastIndexOf(':'));
    }

    /**
     * Whether Excel can distinguish this bidang from the others; its comparison ignores case and
     * interprets wildcards.
     */
    boolean tells(String bidang) {
        return bidang.length() <= LONGEST
                && !SIGNS.matcher(bidang).find()
                && rekap.bidang().stream()
                                .map(ringkasanKinerja -> ringkasanKinerja.nama().toLowerCase(Locale.ROOT))
                                .filter(bidang.toLowerCase(Locale.ROOT)::equals)
                                .count()
                        == 1;
    }
}
