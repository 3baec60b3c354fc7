package id.langkah.ui.perencanaan;

import id.langkah.domain.Angka;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.AnggaranTahun;
import id.langkah.domain.perencanaan.BarisSerapan;
import id.langkah.domain.perencanaan.SimpulPohon;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of the sheet of budgets: a node with the values that count at it.
 *
 * @param isian the values typed at the node
 * @param anak the sum of its children
 */
record BarisUang(BarisSerapan baris, Anggaran isian, Anggaran anak) {

    static BarisUang of(BarisSerapan baris, AnggaranTahun anggaran) {
        return new BarisUang(baris, anggaran.isian(baris.letak()), anggaran.anak(baris.letak()));
    }

    SimpulPohon simpul() {
        return baris.simpul();
    }

    /** Whether it is only a heading of the nodes below. */
    boolean isPita() {
        return !simpul().tingkat().isBeranggaran();
    }

    /** The name, indented by its level. */
    String uraian() {
        String words = simpul().uraian().isEmpty() ? simpul().sebutan() : simpul().uraian();
        return "  ".repeat(simpul().tingkat().dalam()) + (isPita() ? simpul().sebutan() : words);
    }

    /** An amount as shown and typed; blank when there is none. */
    static String teks(@Nullable BigDecimal jumlah) {
        return jumlah == null ? "" : Angka.write(jumlah);
    }
}
