package id.langkah.domain.sop;

import java.util.List;

/** The standard of one step: what goes in, how long it may take, what comes out. */
public record MutuBaku(List<Kelengkapan> kelengkapan, Waktu waktu, List<String> output) {

    /** Nothing filled yet. */
    public static final MutuBaku BELUM = new MutuBaku(List.of(), Waktu.BELUM, List.of());

    public MutuBaku {
        kelengkapan = List.copyOf(kelengkapan);
        output = List.copyOf(output);
    }

    public MutuBaku withKelengkapan(List<Kelengkapan> other) {
        return new MutuBaku(other, waktu, output);
    }

    public MutuBaku withWaktu(Waktu other) {
        return new MutuBaku(kelengkapan, other, output);
    }

    public MutuBaku withOutput(List<String> other) {
        return new MutuBaku(kelengkapan, waktu, other);
    }
}
