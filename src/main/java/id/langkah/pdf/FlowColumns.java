package id.langkah.pdf;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;

/**
 * The widths of the flowchart's table in points, which together fill the sheet: each pelaksana
 * column gets what its number leaves it, the texts share the rest.
 */
record FlowColumns(
        double nomor,
        double uraian,
        double pelaksana,
        int jumlahPelaksana,
        double kelengkapan,
        double waktu,
        double output,
        double keterangan) {
    private static final double NOMOR = 24;
    private static final double WIDEST = 66;
    private static final double NARROWEST = 24;

    /** The share of the sheet that all pelaksana columns take, and at most when they are many. */
    private static final double SHARE = 0.46;

    private static final double MOST = 0.62;

    static FlowColumns of(Sop sop, double width) {
        int count = sop.pelaksana().size();
        double pelaksana = count == 0 ? 0 : Math.min(WIDEST, SHARE * width / count);
        if (count > 0 && pelaksana < NARROWEST) {
            pelaksana = Math.min(NARROWEST, MOST * width / count);
        }
        double rest = width - NOMOR - count * pelaksana;
        boolean noted = sop.aktivitas().stream().map(Aktivitas::keterangan).anyMatch(s -> !s.isBlank());
        double last = noted ? 0.16 : 0.13;
        double waktu = 0.12;
        double each = (1 - last - waktu) / 4;
        return new FlowColumns(
                NOMOR, 2 * each * rest, pelaksana, count, each * rest, waktu * rest, each * rest, last * rest);
    }

    double allPelaksana() {
        return jumlahPelaksana * pelaksana;
    }

    /** Where the pelaksana columns begin, from the table's left edge. */
    double left() {
        return nomor + uraian;
    }

    double mutuBaku() {
        return left() + allPelaksana();
    }

    double width() {
        return mutuBaku() + kelengkapan + waktu + output + keterangan;
    }
}
