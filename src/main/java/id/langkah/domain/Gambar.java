package id.langkah.domain;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bytes of a PNG or JPEG file; two are equal when their bytes are equal. */
public final class Gambar {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private final byte[] isi;

    private Gambar(byte[] isi) {
        this.isi = isi;
    }

    /**
     * Wraps the bytes of a picture; empty when they begin neither as PNG nor as JPEG. Only the
     * first bytes are checked.
     */
    public static Optional<Gambar> of(byte[] isi) {
        boolean known = starts(isi, PNG) || starts(isi, JPEG);
        return known ? Optional.of(new Gambar(isi.clone())) : Optional.empty();
    }

    /** A copy of the file's bytes. */
    public byte[] isi() {
        return isi.clone();
    }

    /** Whether the picture is a PNG; otherwise it is a JPEG. */
    public boolean isPng() {
        return starts(isi, PNG);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gambar gambar && Arrays.equals(isi, gambar.isi);
    }

    @Override
    public int hashCode() {
        return Objects.hash(isi.length, Arrays.hashCode(isi));
    }

    private static boolean starts(byte[] isi, byte[] with) {
        return isi.length > with.length && Arrays.equals(isi, 0, with.length, with, 0, with.length);
    }
}
