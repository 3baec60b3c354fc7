package id.langkah.domain.sop;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes of the cells of a row of an SOP. Rows are given by their place, from 0. */
public final class SuntinganSel {
    private SuntinganSel() {}

    /** Changes the uraian of a row. */
    public static Suntingan uraian(Sop now, int row, String uraian) {
        return cell(now, row, "uraian", aktivitas -> aktivitas.withUraian(uraian));
    }

    /** Changes the pelaksana of a row; names without a column get one. */
    public static Suntingan pelaksana(Sop now, int row, List<String> pelaksana) {
        return Suntingan.of(
                "ubah pelaksana " + SuntinganBaris.nama(now, row),
                sop -> SuntinganKolom.with(sop, pelaksana)
                        .withAktivitas(row, aktivitas -> aktivitas.withPelaksana(pelaksana)));
    }

    /** Changes the kelengkapan of a row. */
    public static Suntingan kelengkapan(Sop now, int row, List<Kelengkapan> kelengkapan) {
        return single(
                now,
                row,
                "kelengkapan",
                aktivitas -> aktivitas.withMutuBaku(aktivitas.mutuBaku().withKelengkapan(kelengkapan)));
    }

    /** Changes the waktu of a row; the text is read by {@link Waktu#read}. */
    public static Suntingan waktu(Sop now, int row, String waktu) {
        return cell(
                now,
                row,
                "waktu",
                aktivitas -> aktivitas.withMutuBaku(aktivitas.mutuBaku().withWaktu(Waktu.read(waktu))));
    }

    /** Changes the output of a row. */
    public static Suntingan output(Sop now, int row, List<String> output) {
        return single(
                now,
                row,
                "output",
                aktivitas -> aktivitas.withMutuBaku(aktivitas.mutuBaku().withOutput(output)));
    }

    /** Changes the keterangan of a row. */
    public static Suntingan keterangan(Sop now, int row, String keterangan) {
        return cell(now, row, "keterangan", aktivitas -> aktivitas.withKeterangan(keterangan));
    }

    /** Changes the tahap of a row; null for the one that follows from its place. */
    public static Suntingan tahap(Sop now, int row, @Nullable Tahap tahap) {
        return single(now, row, "tahap", aktivitas -> aktivitas.withTahap(tahap));
    }

    /**
     * Makes a step a keputusan, or changes its targets.
     *
     * @param ya the row that Ya leads to; null for the next row, or the end after the last row
     * @param tidak the row that Tidak leads to
     */
    public static Suntingan keputusan(Sop now, int row, @Nullable Integer ya, int tidak) {
        boolean next = ya == null || ya == row + 1;
        return Suntingan.of(
                "ubah keputusan " + SuntinganBaris.nama(now, row),
                sop -> sop.withAktivitas(
                        row,
                        aktivitas -> aktivitas.withKeputusan(new Keputusan(
                                next ? null : nomor(sop, ya),
                                nomor(sop, tidak),
                                aktivitas.keputusan() == null
                                        ? null
                                        : aktivitas.keputusan().pemutus()))));
    }

    /** Sets which pelaksana decides a keputusan; null for the first of the row. */
    public static Suntingan pemutus(Sop now, int row, @Nullable String nama) {
        return single(now, row, "pemutus", aktivitas -> {
            Keputusan keputusan = aktivitas.keputusan();
            return keputusan == null ? aktivitas : aktivitas.withKeputusan(keputusan.withPemutus(nama));
        });
    }

    /** Makes a keputusan an ordinary step. */
    public static Suntingan noKeputusan(Sop now, int row) {
        return Suntingan.of(
                "hapus keputusan " + SuntinganBaris.nama(now, row),
                sop -> sop.withAktivitas(row, aktivitas -> aktivitas.withKeputusan(null)));
    }

    private static int nomor(Sop sop, @Nullable Integer row) {
        return sop.aktivitas().get(row == null ? 0 : row).nomor();
    }

    private static Suntingan cell(Sop now, int row, String kolom, UnaryOperator<Aktivitas> change) {
        return new Suntingan(
                "ubah " + kolom + " " + SuntinganBaris.nama(now, row),
                kolom + " " + row,
                sop -> sop.withAktivitas(row, change));
    }

    private static Suntingan single(Sop now, int row, String kolom, UnaryOperator<Aktivitas> change) {
        return Suntingan.of(
                "ubah " + kolom + " " + SuntinganBaris.nama(now, row), sop -> sop.withAktivitas(row, change));
    }
}
