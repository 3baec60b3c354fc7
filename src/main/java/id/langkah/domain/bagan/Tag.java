package id.langkah.domain.bagan;

/** A label with the side of the symbol beside which it stands. */
record Tag(Label label, Node node, Sisi sisi) {

    /** Whether it stands left or right of the symbol rather than below it. */
    boolean isAside() {
        return sisi == Sisi.KIRI || sisi == Sisi.KANAN;
    }
}
