package id.langkah.domain.sop;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A free text of an {@link Aktivitas} other than its uraian; blank when not filled. Reader, writer,
 * content hash, differences, database rows and pasted tables are all built from this list.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
public enum TeksAktivitas {
    KETERANGAN(IsiKolom.KETERANGAN, Aktivitas::keterangan, Aktivitas::withKeterangan);

    private final IsiKolom isi;
    private final Function<Aktivitas, String> get;
    private final BiFunction<Aktivitas, String, Aktivitas> with;

    TeksAktivitas(IsiKolom isi, Function<Aktivitas, String> get, BiFunction<Aktivitas, String, Aktivitas> with) {
        this.isi = isi;
        this.get = get;
        this.with = with;
    }

    /** The text with this key in the JSON file; empty when the key belongs to something else. */
    public static Optional<TeksAktivitas> of(String kunci) {
        return Stream.of(values()).filter(teks -> teks.kunci().equals(kunci)).findFirst();
    }

    /** Its key in the JSON file, which is also its column in the database. */
    public String kunci() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a table of aktivitas that contains it. */
    public IsiKolom isi() {
        return isi;
    }

    /** The text of this kind in an aktivitas. */
    public String of(Aktivitas aktivitas) {
        return get.apply(aktivitas);
    }

    /** A copy of the aktivitas with another text of this kind. */
    public Aktivitas with(Aktivitas aktivitas, String teks) {
        return with.apply(aktivitas, teks);
    }
}
