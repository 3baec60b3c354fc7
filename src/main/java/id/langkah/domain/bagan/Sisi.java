package id.langkah.domain.bagan;

/** A side of a symbol. */
public enum Sisi {
    ATAS(0),
    KIRI(1),
    BAWAH(2),
    KANAN(3);

    private final int nomor;

    Sisi(int nomor) {
        this.nomor = nomor;
    }

    /** The number of this side's connection site in office programs. */
    public int nomor() {
        return nomor;
    }
}
