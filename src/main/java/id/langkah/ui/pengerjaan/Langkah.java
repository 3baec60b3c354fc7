package id.langkah.ui.pengerjaan;

import id.langkah.domain.Berkata;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One aktivitas of a run with its state.
 *
 * @param aktivitas the row of the SOP, from 0
 * @param putaran the rounds, the earliest first; empty when it was never reached
 */
record Langkah(int aktivitas, Tanda tanda, List<Putaran> putaran) {

    /** The state of an aktivitas in a run. */
    enum Tanda implements Berkata {
        BELUM("Belum dikerjakan"),
        SEDANG("Sedang dikerjakan"),
        SELESAI("Selesai"),
        /** It was returned, or comes after a step that was, and will be repeated. */
        DIULANG("Dikembalikan, akan diulang"),
        /** A keputusan skipped it. */
        DILEWATI("Dilewati"),
        DIBATALKAN("Dibatalkan");

        private final String kata;

        Tanda(String kata) {
            this.kata = kata;
        }

        @Override
        public String kata() {
            return kata;
        }
    }

    Langkah {
        putaran = List.copyOf(putaran);
    }

    /** The number of steps of a run that are done or were skipped. */
    static int selesai(Pengerjaan run) {
        return (int) of(run).stream()
                .filter(langkah -> langkah.tanda() == Tanda.SELESAI || langkah.tanda() == Tanda.DILEWATI)
                .count();
    }

    /** All aktivitas of the run's SOP, in the order of its rows. */
    static List<Langkah> of(Pengerjaan run) {
        Tanda[] tanda = new Tanda[run.sop().aktivitas().size()];
        Arrays.fill(tanda, Tanda.BELUM);
        for (Putaran putaran : run.putaran()) {
            tanda[putaran.aktivitas()] = switch (putaran.hasil()) {
                case BERJALAN -> Tanda.SEDANG;
                case SELESAI -> Tanda.SELESAI;
                case DIKEMBALIKAN -> Tanda.DIULANG;
                case DIBATALKAN -> Tanda.DIBATALKAN;
            };
            if (putaran.hasil() == Putaran.Hasil.DIKEMBALIKAN) {
                for (int i = Math.max(putaran.tujuan(), 0); i < putaran.aktivitas(); i++) {
                    tanda[i] = tanda[i] == Tanda.SELESAI ? Tanda.DIULANG : tanda[i];
                }
            }
        }
        run.dilewati().forEach(row -> tanda[row] = Tanda.DILEWATI);
        return IntStream.range(0, tanda.length)
                .mapToObj(i -> new Langkah(i, tanda[i], run.putaran(i)))
                .toList();
    }
}
