package id.langkah.domain.pengerjaan;

import java.util.ArrayList;
import java.util.List;

/** Writes a working time in words. */
final class LamaKerja {
    private LamaKerja() {}

    /** {@code 2 hari 3 jam 15 menit}, with this many minutes per day. */
    static String of(long menit, int menitPerHari) {
        if (menit < 0) {
            return "-" + of(-menit, menitPerHari);
        }
        var parts = new ArrayList<String>();
        long rest = menit % menitPerHari;
        addUnlessZero(parts, menit / menitPerHari, " hari");
        addUnlessZero(parts, rest / 60, " jam");
        addUnlessZero(parts, rest % 60, " menit");
        return parts.isEmpty() ? "0 menit" : String.join(" ", parts);
    }

    private static void addUnlessZero(List<String> parts, long nilai, String satuan) {
        if (nilai > 0) {
            parts.add(nilai + satuan);
        }
    }
}
