package id.langkah.domain.bagan;

/** A label beside a side of a symbol. */
record Tag(Label label, Node node, Sisi sisi) {

    /** Whether it stands to the left or right of the symbol rather than below it. */
    boolean isAside() {
        return sisi == Sisi.KIRI || sisi == Sisi.KANAN;
    }
}
