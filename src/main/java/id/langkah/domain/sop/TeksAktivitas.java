package id.langkah.domain.sop;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A free text of an {@link Aktivitas} besides its uraian; blank when not filled. Reader, writer, content hash,
 * differences, rows of the database and pasted tables follow from this list.
 */
@SuppressWarnings("ImmutableEnumChecker") // functions without a state of their own
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

    /** The text of a key of the contract; empty when the key is of something else. */
    public static Optional<TeksAktivitas> of(String kunci) {
        return Stream.of(values()).filter(teks -> teks.kunci().equals(kunci)).findFirst();
    }

    /** Its key in the contract, and its column in the database. */
    public String kunci() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a table of steps that holds it. */
    public IsiKolom isi() {
        return isi;
    }

    /** What a step says in it. */
    public String of(Aktivitas aktivitas) {
        return get.apply(aktivitas);
    }

    /** The same step with another text. */
    public Aktivitas with(Aktivitas aktivitas, String teks) {
        return with.apply(aktivitas, teks);
    }
}
