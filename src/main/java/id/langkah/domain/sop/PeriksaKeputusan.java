package id.langkah.domain.sop;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Checks keputusan whose targets do not exist, are the same, or lead the wrong way. */
final class PeriksaKeputusan {
    private final Pemeriksaan pemeriksaan;

    PeriksaKeputusan(Pemeriksaan pemeriksaan) {
        this.pemeriksaan = pemeriksaan;
    }

    void check() {
        for (int i = 0; i < pemeriksaan.size(); i++) {
            Keputusan keputusan = pemeriksaan.row(i).keputusan();
            if (keputusan != null) {
                check(i, keputusan);
            }
        }
    }

    private void check(int index, Keputusan keputusan) {
        checkPemutus(index, keputusan);
        Sop sop = pemeriksaan.sop();
        Integer ya = keputusan.ya();
        OptionalInt tidak = sop.tidak(index);
        if (ya != null && sop.indexOf(ya).isEmpty()) {
            tellNowhere(
                    index,
                    "ya",
                    ya,
                    new Temuan.Mend(
                            "Arahkan ya ke aktivitas berikutnya",
                            with(index, keputusan.withTujuan(null, keputusan.tidak()))));
        }
        if (tidak.isEmpty()) {
            tellNowhere(index, "tidak", keputusan.tidak(), back(index, keputusan));
        } else if (tidak.getAsInt() >= index) {
            tellForward(index, keputusan, tidak.getAsInt());
        } else if (sop.next(index).equals(tidak)) {
            pemeriksaan.tell(
                    Pokok.KEPUTUSAN_TANPA_TUJUAN,
                    index,
                    "Keputusan",
                    "Ya dan tidak menuju aktivitas yang sama, nomor " + keputusan.tidak() + ".",
                    "Bedakan tujuannya, atau jadikan aktivitas biasa.",
                    new Temuan.Mend(
                            "Arahkan ya ke aktivitas berikutnya",
                            with(index, keputusan.withTujuan(null, keputusan.tidak()))));
        }
    }

    /** Where several pelaksana do the step, the keputusan must say which of them decides. */
    private void checkPemutus(int index, Keputusan keputusan) {
        List<String> pelaksana = pemeriksaan.row(index).pelaksana();
        String pemutus = keputusan.pemutus();
        boolean known = pemutus != null && pelaksana.contains(pemutus);
        if (known || pelaksana.isEmpty() || (pemutus == null && pelaksana.size() == 1)) {
            return;
        }
        String first = pelaksana.getFirst();
        pemeriksaan.tell(
                Pokok.PEMUTUS,
                index,
                "Keputusan",
                pemutus == null
                        ? "Dikerjakan " + pelaksana.size() + " pelaksana tanpa pemutus; dianggap \"" + first + "\"."
                        : "Pemutus \"" + pemutus + "\" bukan pelaksana aktivitas ini; dianggap \"" + first + "\".",
                "Tetapkan siapa yang memutuskan.",
                new Temuan.Mend(
                        "Tetapkan \"" + first + "\" sebagai pemutus", with(index, keputusan.withPemutus(first))));
    }

    private void tellNowhere(int index, String which, int nomor, Temuan.@Nullable Mend mend) {
        pemeriksaan.tell(
                Pokok.KEPUTUSAN_TANPA_TUJUAN,
                index,
                "Keputusan",
                "Jawaban " + which + " menuju aktivitas " + nomor + ", yang tidak ada pada SOP ini.",
                "Pilih aktivitas tujuan.",
                mend);
    }

    private void tellForward(int index, Keputusan keputusan, int tidak) {
        Sop sop = pemeriksaan.sop();
        Integer ya = keputusan.ya();
        OptionalInt yes = sop.next(index);
        boolean swapped = ya != null && yes.isPresent() && yes.getAsInt() < index;
        pemeriksaan.tell(
                Pokok.KEPUTUSAN_MAJU,
                index,
                "Keputusan",
                tidak == index
                        ? "Jawaban tidak kembali ke aktivitas ini sendiri."
                        : "Jawaban tidak melompat maju ke " + pemeriksaan.sebutan(tidak) + ".",
                swapped ? "Mungkin tujuan ya dan tidak tertukar." : "Arahkan ke aktivitas yang harus diperbaiki.",
                swapped && ya != null
                        ? new Temuan.Mend(
                                "Tukar tujuan ya dan tidak", with(index, keputusan.withTujuan(keputusan.tidak(), ya)))
                        : back(index, keputusan));
    }

    private Temuan.@Nullable Mend back(int index, Keputusan keputusan) {
        return index == 0
                ? null
                : new Temuan.Mend(
                        "Arahkan tidak ke " + pemeriksaan.sebutan(index - 1),
                        with(
                                index,
                                keputusan.withTujuan(
                                        keputusan.ya(),
                                        pemeriksaan.row(index - 1).nomor())));
    }

    private static UnaryOperator<Sop> with(int index, Keputusan keputusan) {
        return sop -> sop.withAktivitas(index, row -> row.withKeputusan(keputusan));
    }
}
