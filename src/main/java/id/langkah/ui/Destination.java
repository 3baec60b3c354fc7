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
     * @param sopId the number of the SOP, as in {@code VersiSop}
     */
    record Sop(long sopId) implements Destination {}

    /**
     * The preview of importing files into the library.
     *
     * @param berkas the files that were chosen, dropped or passed on by a later start; when empty,
     *     the user chooses them there
     */
    record Impor(List<Path> berkas) implements Destination {
        public Impor {
            berkas = List.copyOf(berkas);
        }
    }

    /**
     * Editing a draft.
     *
     * @param versiId the number of the version, as in {@code VersiSop}
     */
    record Penulisan(long versiId) implements Destination {}

    /**
     * Two versions side by side.
     *
     * @param lama the older version, as in {@code VersiSop}
     * @param baru the newer version
     */
    record Banding(long lama, long baru) implements Destination {}

    /**
     * The list of runs.
     *
     * @param saringan the name of the filter; blank for the one used last
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
     * @param berkas tables of indicators to preview at once; usually empty
     * @param bagian the tab to show; empty for the figures of the quarter that ended last
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
     * @param nama the name of the tab
     * @param periode the selected quarter or year
     */
    record BagianKinerja(String nama, Periode periode) {}

    /**
     * One indicator with all its fields.
     *
     * @param id the number of the indicator, as in {@code IndikatorTercatat}
     */
    record Indikator(long id) implements Destination {}

    /**
     * A new indicator that is not saved yet.
     *
     * @param sasaran the sasaran to fill in; blank for none
     */
    record IndikatorBaru(int tahun, String sasaran) implements Destination {}

    /**
     * The preview of importing returned forms.
     *
     * @param berkas the files that were chosen
     */
    record Formulir(List<Path> berkas) implements Destination {
        public Formulir {
            berkas = List.copyOf(berkas);
        }
    }

    /**
     * The screen for planning: Renstra, tree, budget.
     *
     * @param bagian the name of the tab to show; blank for the first
     * @param simpul the node of the pohon kinerja to select, by its number in the file; 0 for none
     */
    record Perencanaan(String bagian, long simpul) implements Destination {
        public Perencanaan(String bagian) {
            this(bagian, 0);
        }

        public Perencanaan() {
            this("");
        }
    }

    /**
     * The rekap of a period.
     *
     * @param periode the period to show first; empty for the current quarter
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
     * @param sopId the SOP whose evaluation is opened, as in {@code VersiSop}; 0 for the monitoring
     */
    record Evaluasi(long sopId) implements Destination {}

    /**
     * The archive.
     *
     * @param entri the selected entry, as in {@code EntriArsip}; 0 for none
     */
    record Arsip(long entri) implements Destination {
        public Arsip() {
            this(0);
        }
    }

    /**
     * The search over everything (Ctrl+K).
     *
     * @param kata the words to search at once; blank for none
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
