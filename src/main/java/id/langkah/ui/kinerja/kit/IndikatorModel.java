package id.langkah.ui.kinerja.kit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.IsianIndikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.PemeriksaIndikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.service.KinerjaService;
import id.langkah.ui.kit.History;
import id.langkah.ui.kit.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The indicators of a year: sheet, changes, import, and copying to another year. */
public final class IndikatorModel {
    private final KinerjaModel kinerja;
    private final KinerjaService service;
    private final IndikatorTabel tabel;
    private final StringProperty kata = new SimpleStringProperty("");
    private final Rows<Baris> rows = new Rows<>();
    private final History<Ubahan> history = new History<>(Ubahan::back);

    /** Changed indicators, before and after, keyed by their number in the database. */
    private record Ubahan(Map<Long, Indikator> semula, Map<Long, Indikator> menjadi) {
        Ubahan back() {
            return new Ubahan(/* semula= */ menjadi, /* menjadi= */ semula);
        }
    }

    /** A text typed into a column of an indicator. */
    public record Isi(Baris.Angka angka, KolomIndikator kolom, String teks) {}

    public IndikatorModel(KinerjaModel kinerja) {
        this.kinerja = kinerja;
        this.service = kinerja.services().kinerja();
        this.tabel = new IndikatorTabel(kinerja);
        kinerja.data().addListener(data -> choose());
        kinerja.lingkup().addListener(lingkup -> history.clear());
        kata.addListener(words -> choose());
        choose();
    }

    /** The year's indicators as a table. */
    public IndikatorTabel tabel() {
        return tabel;
    }

    /** The words to search in every column. */
    public StringProperty kata() {
        return kata;
    }

    public ReadOnlyObjectProperty<List<Baris>> rows() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return history.canUndo();
    }

    /** What is wrong with the year's indicators in relation to each other, such as their weights. */
    public List<Masalah> temuan() {
        DataTahun data = kinerja.data().get();
        return new PemeriksaIndikator(data.pengaturan())
                .checkTogether(data.indikator().stream()
                        .map(IndikatorTercatat::indikator)
                        .toList());
    }

    /**
     * Saves what was typed or pasted, all or none.
     *
     * @param refused receives what cannot be read, when nothing is kept
     * @param asked receives what is to be told first where settled quarters would be counted anew,
     *     and keeps it all the same
     */
    public void type(List<Isi> isi, Consumer<List<Masalah>> refused, BiConsumer<List<Masalah>, Runnable> asked) {
        PengaturanKinerja pengaturan = kinerja.data().get().pengaturan();
        var drafts = new LinkedHashMap<Long, IsianIndikator>();
        for (Isi butir : isi) {
            long id = butir.angka().tercatat().id();
            IsianIndikator draft =
                    drafts.getOrDefault(id, IsianIndikator.of(butir.angka().indikator()));
            drafts.put(id, draft.with(butir.kolom(), whole(butir)));
        }
        List<Masalah> galat = drafts.values().stream()
                .flatMap(draft -> draft.read(pengaturan).masalah().stream())
                .filter(Masalah::isGalat)
                .toList();
        if (!galat.isEmpty()) {
            refused.accept(galat);
            return;
        }
        Map<Long, Indikator> before = isi.stream()
                .map(Isi::angka)
                .distinct()
                .collect(toMap(angka -> angka.tercatat().id(), Baris.Angka::indikator, (first, second) -> first));
        var after = new LinkedHashMap<Long, Indikator>();
        drafts.forEach((id, draft) -> after.put(id, draft.indikator(pengaturan)));
        var ubahan = new Ubahan(before, after);
        Runnable keep = () -> kinerja.change(after, () -> history.done(ubahan));
        List<Masalah> recounted = kinerja.recounted(after);
        if (recounted.isEmpty()) {
            keep.run();
        } else {
            asked.accept(recounted, keep);
        }
    }

    /** Why a text cannot stand in its column; empty when it can. */
    public Optional<String> wrong(Isi isi) {
        return IsianIndikator.of(isi.angka().indikator())
                .with(isi.kolom(), whole(isi))
                .read(kinerja.data().get().pengaturan())
                .masalah()
                .stream()
                .filter(Masalah::isGalat)
                .filter(masalah -> masalah.tempat().equals(isi.kolom().kata()))
                .map(masalah -> (masalah.pesan() + " " + masalah.saran()).strip())
                .findFirst();
    }

    /** The full word when only one word of the column begins with the typed text; otherwise the typed text. */
    private static String whole(Isi isi) {
        String begun = isi.teks().strip().toLowerCase(Locale.ROOT);
        List<String> fitting = isi.kolom().pilihan().stream()
                .filter(kata -> kata.toLowerCase(Locale.ROOT).startsWith(begun))
                .toList();
        return fitting.size() == 1 && !begun.isEmpty() ? fitting.getFirst() : isi.teks();
    }

    /** Undoes the last change of the sheet. */
    public void undo() {
        history.undo((ubahan, done) -> kinerja.change(ubahan.menjadi(), done));
    }

    public void remove(Collection<Long> id, Runnable done) {
        kinerja.background().act(() -> service.remove(id), () -> {
            kinerja.load();
            done.run();
        });
    }

    /** Moves an indicator by a number of places in the office's order. */
    public void move(long id, int by) {
        List<IndikatorTercatat> all = kinerja.data().get().indikator();
        for (int i = 0; i < all.size(); i++) {
            int to = i + by;
            if (all.get(i).id() == id && to >= 0 && to < all.size()) {
                kinerja.background().act(() -> service.move(id, to), kinerja::load);
            }
        }
    }

    /** The selected year. */
    public int tahun() {
        return kinerja.lingkup().get().tahun();
    }

    private void choose() {
        DataTahun data = kinerja.data().get();
        MasaTampil lingkup = MasaTampil.of(data.tahun());
        var chosen = new ArrayList<Baris.Angka>();
        for (IndikatorTercatat indikatorTercatat : data.indikator()) {
            if (says(indikatorTercatat.indikator())) {
                chosen.add(new Baris.Angka(indikatorTercatat, lingkup, data.pengaturan()));
            }
        }
        rows.set(Baris.banded(chosen));
    }

    private boolean says(Indikator indikator) {
        String all = Stream.of(KolomIndikator.values())
                .map(kolom -> kolom.text(indikator))
                .collect(joining(" "))
                .toLowerCase(Locale.ROOT);
        return List.of(kata.get().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(all::contains);
    }
}
