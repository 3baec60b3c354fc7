package id.langkah.domain.rekap;

import id.langkah.domain.Berkata;

/** The statements of the yearly evaluation of an SOP (PermenPAN-RB 35/2012), each answered ya or tidak. */
public enum Pernyataan implements Berkata {
    KINERJA("Mampu mendorong peningkatan kinerja"),
    DIPAHAMI("Mudah dipahami"),
    DILAKSANAKAN("Mudah dilaksanakan"),
    PERAN("Semua orang dapat menjalankan perannya masing-masing"),
    MASALAH("Mampu mengatasi permasalahan yang berkaitan dengan proses"),
    KEBUTUHAN("Mampu menjawab kebutuhan peningkatan kinerja organisasi"),
    SINERGI("Sinergi satu dengan lainnya dalam SOP yang terkait");

    private final String kata;

    Pernyataan(String kata) {
        this.kata = kata;
    }

    /** The statement as printed. */
    @Override
    public String kata() {
        return kata;
    }
}
