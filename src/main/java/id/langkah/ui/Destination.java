package id.langkah.ui;

/** A place in the window. Equal places show the same screen. */
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

    /** All runs. */
    record DaftarPengerjaan() implements Destination {}

    /** One run, at its current step. */
    record Pengerjaan(long id) implements Destination {}

    record Rekap() implements Destination {}

    record Pengaturan() implements Destination {}

    /** F1: what the keys do. */
    record Bantuan() implements Destination {}
}
