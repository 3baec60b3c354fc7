package id.langkah.ui;

import id.langkah.domain.rekap.Periode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A place in the window. Equal values show the same screen. */
public sealed interface Destination {
    record Beranda() implements Destination {}

    /** The library of SOPs. */
    record Pustaka() implements Destination {}

    /**
     * One SOP of the library.
     *
     * @param sopId as in {@code VersiSop}
     */
    record Sop(long sopId) implements Destination {}

    /**
     * The preview of importing files into the library.
     *
     * @param berkas as chosen, dropped onto the window, or handed over by a later start; with none
     *     of them it is the place where one chooses
     */
    record Impor(List<Path> berkas) implements Destination {
        public Impor {
            berkas = List.copyOf(berkas);
        }
    }

    /**
     * Editing a draft.
     *
     * @param versiId as in {@code VersiSop}
     */
    record Penulisan(long versiId) implements Destination {}

    /**
     * Two versions side by side.
     *
     * @param lama the older one, as in {@code VersiSop}
     * @param baru the newer one
     */
    record Banding(long lama, long baru) implements Destination {}

    /**
     * The list of runs.
     *
     * @param saringan the filter to begin with, as it is called; blank for the one chosen last
     */
    record DaftarPengerjaan(String saringan) implements Destination {
        public DaftarPengerjaan() {
            this("");
        }
    }

    /** One run, at its current step. */
    record Pengerjaan(long id) implements Destination {}

    /**
     * The figures, indicators, requests and bukti of a year.
     *
     * @param berkas tables of indicators that are previewed at once; mostly none
     * @param bagian which part is seen first; empty for the figures of the quarter that ended last
     */
    record DataKinerja(List<Path> berkas, Optional<BagianKinerja> bagian) implements Destination {
        public DataKinerja {
            berkas = List.copyOf(berkas);
        }

        public DataKinerja(List<Path> berkas) {
            this(berkas, Optional.empty());
        }

        public DataKinerja(String bagian, Periode periode) {
            this(List.of(), Optional.of(new BagianKinerja(bagian, periode)));
        }

        public DataKinerja() {
            this(List.of());
        }
    }

    /**
     * A part of the screen of the figures.
     *
     * @param nama as its tab is called
     * @param periode the quarter or the year whose figures are looked at
     */
    record BagianKinerja(String nama, Periode periode) {}

    /**
     * One indicator with all its fields.
     *
     * @param id as in {@code IndikatorTercatat}
     */
    record Indikator(long id) implements Destination {}

    /**
     * A new indicator that is not saved yet.
     *
     * @param sasaran the one that it is asked for under; blank for none
     */
    record IndikatorBaru(int tahun, String sasaran) implements Destination {}

    /**
     * The preview of importing returned forms.
     *
     * @param berkas as chosen
     */
    record Formulir(List<Path> berkas) implements Destination {
        public Formulir {
            berkas = List.copyOf(berkas);
        }
    }

    /**
     * The screen for planning: Renstra, tree, budget.
     *
     * @param bagian the name of the part that is opened; blank for the first
     */
    record Perencanaan(String bagian) implements Destination {
        public Perencanaan() {
            this("");
        }
    }

    /**
     * The rekap of a period.
     *
     * @param periode which one is shown first; empty for the quarter of the day
     */
    record Rekap(Optional<Periode> periode) implements Destination {
        public Rekap() {
            this(Optional.empty());
        }
    }

    /** The combined rekap of several offices. */
    record Gabungan() implements Destination {}

    /**
     * Monitoring and evaluation of the SOPs.
     *
     * @param sopId whose evaluation is opened, as in {@code VersiSop}; 0 begins with the monitoring
     */
    record Evaluasi(long sopId) implements Destination {}

    /**
     * The archive.
     *
     * @param entri which entry is chosen, as in {@code EntriArsip}; 0 for none
     */
    record Arsip(long entri) implements Destination {
        public Arsip() {
            this(0);
        }
    }

    /**
     * The search over everything (Ctrl+K).
     *
     * @param kata what is sought at once; blank for nothing yet
     */
    record Cari(String kata) implements Destination {
        public Cari() {
            this("");
        }
    }

    record Pengaturan() implements Destination {}

    /**
     * The help screen (F1).
     *
     * @param bab the chapter opened first, by the name of its file; blank for the first chapter
     */
    record Bantuan(String bab) implements Destination {
        public Bantuan() {
            this("");
        }
    }
}
