package id.langkah.ui.kinerja.angka;

import static java.util.stream.Collectors.toMap;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PemeriksaNilai;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.service.Catatan;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kinerja.kit.DataTahun;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.MasaTampil;
import id.langkah.ui.kit.History;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The sheet of figures: which rows it shows, what is typed, and the way back. */
final class RealisasiModel {
    /** So many are named one by one. */
    private static final int DISEBUT = 5;

    private final KinerjaModel kinerja;
    private final StringProperty kata = new SimpleStringProperty("");
    private final StringProperty bidang = new SimpleStringProperty("");
    private final BooleanProperty hanyaKurang = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Baris>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private String ringkasan = "";

    /** What is searched in each of the indicators, made when somebody first searches. */
    private List<String> texts = List.of();

    private List<IndikatorTercatat> searched = List.of();
    private final History<List<Ubahan>> history =
            new History<>(ubahan -> ubahan.stream().map(Ubahan::back).toList());

    /** One figure that was typed, with the one before it. */
    private record Ubahan(KunciRealisasi kunci, Nilai semula, Nilai menjadi) {
        Ubahan back() {
            return new Ubahan(kunci, /* semula= */ menjadi, /* menjadi= */ semula);
        }
    }

    /** A text that was typed for a part of the year. */
    record Isi(Baris.Angka angka, Masa masa, String teks) {}

    RealisasiModel(KinerjaModel kinerja) {
        this.kinerja = kinerja;
        kinerja.data().addListener(data -> choose());
        kinerja.lingkup().addListener(lingkup -> {
            history.clear();
            choose();
        });
        kata.addListener(words -> choose());
        bidang.addListener(words -> choose());
        hanyaKurang.addListener(only -> choose());
        choose();
    }

    /** What is searched in kode, indikator and sasaran. */
    StringProperty kata() {
        return kata;
    }

    /** The bidang that is shown; blank for all. */
    StringProperty bidang() {
        return bidang;
    }

    /** Whether only what is not filled yet is shown. */
    BooleanProperty hanyaKurang() {
        return hanyaKurang;
    }

    ReadOnlyObjectProperty<List<Baris>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndo() {
        return history.canUndo();
    }

    ReadOnlyBooleanProperty canRedo() {
        return history.canRedo();
    }

    /** Records what was typed or pasted, all of it or none. */
    void type(List<Isi> isi) {
        var teks = new LinkedHashMap<KunciRealisasi, String>();
        var semula = new LinkedHashMap<KunciRealisasi, Nilai>();
        for (Isi butir : isi) {
            KunciRealisasi kunci = butir.angka().kunci(butir.masa());
            teks.put(kunci, butir.teks());
            semula.put(kunci, butir.angka().realisasi(butir.masa()).nilai());
        }
        kinerja.figures(by -> kinerja.services().realisasi().type(teks, by), () -> typed(semula));
    }

    private void typed(Map<KunciRealisasi, Nilai> semula) {
        var ubahan = new ArrayList<Ubahan>();
        semula.forEach((kunci, before) -> kinerja.data()
                .get()
                .find(kunci.indikator())
                .flatMap(tercatat -> tercatat.realisasi(kunci.masa()))
                .map(Realisasi::nilai)
                .filter(now -> !now.equals(before))
                .ifPresent(now -> ubahan.add(new Ubahan(kunci, before, now))));
        if (!ubahan.isEmpty()) {
            history.done(ubahan);
        }
    }

    /**
     * Types anew what was there before; a fact of its own, like everything that is typed.
     *
     * @param changed gets the first figure that is another now, so that it can be shown
     */
    void undo(Consumer<KunciRealisasi> changed) {
        history.undo((ubahan, done) -> record(ubahan, () -> {
            done.run();
            changed.accept(ubahan.getFirst().kunci());
        }));
    }

    /** Types it once more. */
    void redo(Consumer<KunciRealisasi> changed) {
        history.redo((ubahan, done) -> record(ubahan, () -> {
            done.run();
            changed.accept(ubahan.getFirst().kunci());
        }));
    }

    /** Why a text cannot be a figure; empty when it can. */
    Optional<String> wrong(Isi isi) {
        Ukuran ukuran = isi.angka().indikator().ukuran();
        Nilai nilai = kinerja.data().get().pengaturan().read(isi.teks(), ukuran);
        return PemeriksaNilai.refusal(nilai, ukuran).stream()
                .map(masalah -> masalah.pesan() + " " + masalah.saran())
                .findFirst();
    }

    /** Keeps what the office says about a figure. */
    void explain(KunciRealisasi kunci, Analisis analisis) {
        kinerja.record(List.of(new Catatan(kunci, new PeristiwaRealisasi.Dijelaskan(analisis))), () -> {});
    }

    /** Brings figures into another state; those for which it cannot be done are left out. */
    void act(
            Tindakan tindakan,
            List<Realisasi> realisasi,
            String alasan,
            @Nullable Long pengerjaan,
            String oleh,
            Runnable done) {
        PeristiwaRealisasi fact = tindakan.fact(alasan, pengerjaan);
        List<Catatan> catatan = tindakan.mungkin(realisasi).stream()
                .map(butir -> new Catatan(butir.kunci(), fact))
                .toList();
        kinerja.record(catatan, oleh, done);
    }

    /** The figures by name, as a dialog tells on what it acts: {@code IKU.1, IKU.2 dan 3 lainnya}. */
    String sebut(List<Realisasi> realisasi) {
        List<String> names = realisasi.stream()
                .flatMap(figure -> kinerja.data().get().find(figure.kunci().indikator()).stream())
                .map(IndikatorTercatat::indikator)
                .map(Indikator::sebutan)
                .distinct()
                .toList();
        String first = String.join(", ", names.subList(0, Math.min(DISEBUT, names.size())));
        return names.size() > DISEBUT ? first + " dan " + (names.size() - DISEBUT) + " lainnya" : first;
    }

    /** What somebody should look at before figures are brought into another state, by figure. */
    Map<KunciRealisasi, List<Masalah>> temuan(List<Realisasi> realisasi) {
        DataTahun data = kinerja.data().get();
        Map<Long, IndikatorTercatat> known =
                data.indikator().stream().collect(toMap(IndikatorTercatat::id, tercatat -> tercatat));
        var temuan = new LinkedHashMap<KunciRealisasi, List<Masalah>>();
        for (Realisasi figure : realisasi) {
            IndikatorTercatat tercatat = known.get(figure.kunci().indikator());
            if (tercatat != null) {
                temuan.put(figure.kunci(), PemeriksaNilai.check(tercatat.kinerja(data.pengaturan()), figure.masa()));
            }
        }
        return temuan;
    }

    /** The figures of the rows in the part of the year that is looked at. */
    List<Realisasi> realisasi(List<Baris> of) {
        return of.stream()
                .flatMap(row -> row.angka().stream())
                .flatMap(
                        angka -> angka.lingkup().masa(angka.tercatat()).stream().map(angka::realisasi))
                .toList();
    }

    /** How many figures are to be filled in the rows, and how many are. */
    String ringkasan() {
        return ringkasan;
    }

    private static String ringkasan(List<Baris.Angka> rows) {
        long all = 0;
        long filled = 0;
        for (Baris.Angka angka : rows) {
            all += angka.lingkup().masa(angka.tercatat()).size();
            filled += angka.terisi().size();
        }
        return filled + " dari " + all + " nilai terisi";
    }

    private void record(List<Ubahan> ubahan, Runnable done) {
        kinerja.record(
                ubahan.stream()
                        .map(butir -> new Catatan(butir.kunci(), new PeristiwaRealisasi.Diisi(butir.menjadi())))
                        .toList(),
                done);
    }

    private void choose() {
        DataTahun data = kinerja.data().get();
        MasaTampil lingkup = kinerja.lingkup().get();
        var chosen = new ArrayList<Baris.Angka>();
        if (!kata.get().isBlank() && isOther(data)) {
            texts = data.indikator().stream().map(RealisasiModel::text).toList();
            searched = data.indikator();
        }
        List<String> wanted =
                List.of(kata.get().toLowerCase(Locale.ROOT).strip().split("\\s+"));
        for (int i = 0; i < data.indikator().size(); i++) {
            IndikatorTercatat indikatorTercatat = data.indikator().get(i);
            var angka = new Baris.Angka(indikatorTercatat, lingkup, data.pengaturan());
            if (indikatorTercatat.indikator().aktif() && isWanted(angka) && says(i, wanted)) {
                chosen.add(angka);
            }
        }
        ringkasan = ringkasan(chosen);
        rows.set(Baris.banded(chosen));
    }

    private boolean isWanted(Baris.Angka angka) {
        boolean own = bidang.get().isBlank()
                || bidang.get().equals(angka.indikator().penanggungJawab().strip());
        return own && (!hanyaKurang.get() || !angka.isLengkap());
    }

    @SuppressWarnings("ReferenceEquality") // to compare twenty thousand would be to search
    private boolean isOther(DataTahun data) {
        return data.indikator() != searched;
    }

    private boolean says(int at, List<String> wanted) {
        return kata.get().isBlank() || wanted.stream().allMatch(texts.get(at)::contains);
    }

    private static String text(IndikatorTercatat indikatorTercatat) {
        Indikator indikator = indikatorTercatat.indikator();
        return (indikator.kode() + " " + indikator.nama() + " " + indikator.sasaran()).toLowerCase(Locale.ROOT);
    }
}
