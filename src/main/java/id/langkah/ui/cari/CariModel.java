package id.langkah.ui.cari;

import id.langkah.domain.HasilCari;
import id.langkah.domain.KataCari;
import id.langkah.service.CariService;
import id.langkah.ui.kit.Background;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The search over SOPs, runs, indicators and figures, bukti, archive and commands. */
public final class CariModel {
    private static final int MOST = 20;

    private final CariService service;
    private final Pintasan pintasan;
    private final Background background;
    private final ReadOnlyObjectWrapper<Temuan> temuan = new ReadOnlyObjectWrapper<>(new Temuan("", List.of()));
    private String kata = "";

    public CariModel(CariService service, Pintasan pintasan, Background background) {
        this.service = service;
        this.pintasan = pintasan;
        this.background = background;
    }

    /**
     * The results of a search.
     *
     * @param kata the words that were sought
     * @param baris SOPs with the words in their name, then commands, then the rest by kind
     */
    record Temuan(String kata, List<BarisCari> baris) {
        Temuan {
            baris = List.copyOf(baris);
        }
    }

    ReadOnlyObjectProperty<Temuan> temuan() {
        return temuan.getReadOnlyProperty();
    }

    void find(String words) {
        kata = words.strip();
        String wanted = kata;
        if (wanted.isEmpty()) {
            temuan.set(new Temuan("", List.of()));
        } else {
            background.runLatest(this, () -> read(wanted), temuan::set);
        }
    }

    private Temuan read(String words) {
        List<HasilCari> found = service.find(words, MOST);
        Stream<BarisCari> named =
                found.stream().filter(hasilCari -> isNamed(hasilCari, words)).map(pintasan::thing);
        Stream<BarisCari> begun = Pintasan.dimulai(words).stream()
                .flatMap(sop -> service.find(sop, MOST).stream().filter(hasilCari -> isNamed(hasilCari, sop)))
                .map(pintasan::begin);
        Stream<BarisCari> rest =
                found.stream().filter(hasilCari -> !isNamed(hasilCari, words)).map(pintasan::thing);
        return new Temuan(
                words,
                Stream.of(named, begun, pintasan.of(words).stream(), rest)
                        .flatMap(part -> part)
                        .toList());
    }

    private static boolean isNamed(HasilCari hasilCari, String words) {
        return hasilCari.jenis() == HasilCari.Jenis.SOP && KataCari.holds(hasilCari.judul(), words);
    }
}
