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
import id.langkah.ui.kit.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The sheet of figures: its rows, what is typed, undo and redo. */
final class RealisasiModel {
    /** The most figures that a dialog mentions by name. */
    private static final int DISEBUT = 5;

    private final KinerjaModel kinerja;
    private final StringProperty kata = new SimpleStringProperty("");
    private final StringProperty bidang = new SimpleStringProperty("");
    private final BooleanProperty hanyaKurang = new SimpleBooleanProperty();
    private final Rows<Baris> rows = new Rows<>();
    private final IsianAngka isian;
    private final PencarianAngka pencarian = new PencarianAngka();
    private String ringkasan = "";

    /** A text typed for a part of the year. */
    record Isi(Baris.Angka angka, Masa masa, String teks) {}

    RealisasiModel(KinerjaModel kinerja) {
        this.kinerja = kinerja;
        kinerja.data().addListener(data -> choose());
        isian = new IsianAngka(kinerja);
        kinerja.lingkup().addListener(lingkup -> choose());
        kata.addListener(words -> choose());
        bidang.addListener(words -> choose());
        hanyaKurang.addListener(only -> choose());
        choose();
    }

    /** The words to search in kode, indikator and sasaran. */
    StringProperty kata() {
        return kata;
    }

    /** The bidang shown; blank for all. */
    StringProperty bidang() {
        return bidang;
    }

    /** Whether only indicators with missing figures are shown. */
    BooleanProperty hanyaKurang() {
        return hanyaKurang;
    }

    /** What is typed into the sheet. */
    IsianAngka isian() {
        return isian;
    }

    ReadOnlyObjectProperty<List<Baris>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Why a text cannot be a figure; empty when it can. */
    Optional<String> wrong(Isi isi) {
        Ukuran ukuran = isi.angka().indikator().ukuran();
        Nilai nilai = kinerja.data().get().pengaturan().read(isi.teks(), ukuran);
        return PemeriksaNilai.refusal(nilai, ukuran).stream()
                .map(masalah -> masalah.pesan() + " " + masalah.saran())
                .findFirst();
    }

    /** Saves the analysis of a figure. */
    void explain(KunciRealisasi kunci, Analisis analisis) {
        kinerja.record(List.of(new Catatan(kunci, new PeristiwaRealisasi.Dijelaskan(analisis))), () -> {});
    }

    /** Brings figures into another state; those for which that is not possible are left out. */
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

    /** The names of figures for a dialog: {@code IKU.1, IKU.2 dan 3 lainnya}. */
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

    /** What needs a look before the figures are brought into another state, by figure. */
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

    /** The figures of the rows in the selected part of the year. */
    List<Realisasi> realisasi(List<Baris> of) {
        return of.stream()
                .flatMap(row -> row.angka().stream())
                .flatMap(
                        angka -> angka.lingkup().masa(angka.tercatat()).stream().map(angka::realisasi))
                .toList();
    }

    /** How many figures of the rows are needed, and how many are filled. */
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

    private void choose() {
        DataTahun data = kinerja.data().get();
        MasaTampil lingkup = kinerja.lingkup().get();
        var chosen = new ArrayList<Baris.Angka>();
        IntPredicate says = pencarian.find(data.indikator(), kata.get());
        for (int i = 0; i < data.indikator().size(); i++) {
            IndikatorTercatat indikatorTercatat = data.indikator().get(i);
            var angka = new Baris.Angka(indikatorTercatat, lingkup, data.pengaturan());
            if (indikatorTercatat.indikator().aktif() && isWanted(angka) && says.test(i)) {
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
}
