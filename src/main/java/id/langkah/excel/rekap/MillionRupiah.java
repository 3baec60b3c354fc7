package id.langkah.excel.rekap;

import static id.langkah.domain.rekap.LembarKinerja.BOBOT;
import static id.langkah.domain.rekap.LembarKinerja.SATUAN;

import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.JenisKolom;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import id.langkah.excel.kit.InMillions;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows the figures in rupiah of the Rekap Kinerja in millions. */
final class MillionRupiah {
    private MillionRupiah() {}

    /** The sheet with figures in rupiah in millions; the satuan of these rows says "juta". */
    static Lembar<BarisKinerja> in(Lembar<BarisKinerja> lembar) {
        List<KolomRekap<BarisKinerja>> kolom =
                lembar.kolom().stream().map(MillionRupiah::in).toList();
        return new Lembar<>(
                lembar.kunci(),
                lembar.nama(),
                lembar.judul(),
                lembar.kosong(),
                kolom,
                lembar.baris(),
                lembar.catatan(),
                lembar.pita());
    }

    private static KolomRekap<BarisKinerja> in(KolomRekap<BarisKinerja> kolom) {
        Function<BarisKinerja, @Nullable Object> whole = kolom.nilai();
        if (kolom.kunci().equals(SATUAN)) {
            return kolom.dengan(baris -> isRupiah(baris) ? "juta " + whole.apply(baris) : whole.apply(baris));
        }
        if (kolom.jenis() != JenisKolom.ANGKA || kolom.kunci().equals(BOBOT)) {
            return kolom;
        }
        return kolom.dengan(baris -> isRupiah(baris) && whole.apply(baris) instanceof BigDecimal number
                ? new InMillions(number)
                : whole.apply(baris));
    }

    private static boolean isRupiah(BarisKinerja baris) {
        return baris.indikator().ukuran().tipe() == TipeNilai.RUPIAH;
    }
}
