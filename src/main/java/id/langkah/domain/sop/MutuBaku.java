package id.langkah.domain.sop;

import java.util.List;

/** The standard of one step (PermenPAN-RB 35/2012): the kelengkapan needed, the time allowed, and the output. */
public record MutuBaku(List<Kelengkapan> kelengkapan, Waktu waktu, List<String> output) {

    /** Nothing filled in. */
    public static final MutuBaku BELUM = new MutuBaku(List.of(), Waktu.BELUM, List.of());

    public MutuBaku {
        kelengkapan = List.copyOf(kelengkapan);
        output = List.copyOf(output);
    }

    /** A copy with other kelengkapan. */
    public MutuBaku withKelengkapan(List<Kelengkapan> other) {
        return new MutuBaku(other, waktu, output);
    }

    /** A copy with another duration. */
    public MutuBaku withWaktu(Waktu other) {
        return new MutuBaku(kelengkapan, other, output);
    }

    /** A copy with other output. */
    public MutuBaku withOutput(List<String> other) {
        return new MutuBaku(kelengkapan, waktu, other);
    }
}
