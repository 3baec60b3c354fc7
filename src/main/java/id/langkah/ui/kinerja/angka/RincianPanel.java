package id.langkah.ui.kinerja.angka;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Angka;
import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PemeriksaNilai;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.domain.kinerja.Uraian;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kinerja.kit.KataKinerja;
import id.langkah.ui.kinerja.kit.Warna;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Explains the number of a figure and the computation of its capaian. */
final class RincianPanel {
    private final VBox all = new VBox();

    RincianPanel() {
        all.getStyleClass().addAll("stack", "kinerja-rincian");
    }

    Node node() {
        return all;
    }

    /**
     * Explains one figure.
     *
     * @param masa the part of the year of the figure
     */
    void show(Baris.Angka angka, Masa masa) {
        Nilai nilai = angka.kinerja().realisasi(masa);
        all.getChildren().setAll(figure(angka, masa, nilai));
        var temuan = new MasalahList(temuan(angka, masa, nilai));
        all.getChildren().add(temuan);
        if (angka.lingkup().triwulan().isPresent()) {
            all.getChildren().add(capaian("Capaian " + angka.lingkup().akhir().kata(), angka.capaianTriwulan(), angka));
        }
        if (!angka.kurang().isEmpty()) {
            all.getChildren()
                    .add(ScreenText.body("Belum lengkap: "
                            + angka.kurang().stream().map(Masa::kata).collect(joining(", ")) + "."));
        }
        String sampai = angka.lingkup()
                .triwulan()
                .map(triwulan -> " s.d. " + triwulan.singkat())
                .orElse("");
        all.getChildren().add(capaian("Capaian tahun" + sampai, angka.capaianTahun(), angka));
        Ukuran ukuran = angka.indikator().ukuran();
        all.getChildren()
                .add(ScreenText.muted("Rumus %s · cara hitung %s · %s"
                        .formatted(
                                ukuran.rumusTertulis(),
                                ukuran.caraHitung().kata(),
                                ukuran.frekuensi().kata())));
    }

    private static Node figure(Baris.Angka angka, Masa masa, Nilai nilai) {
        var chips = new FlowPane();
        chips.getStyleClass().add("kinerja-chips");
        Realisasi realisasi = angka.realisasi(masa);
        chips.getChildren().add(new Badge(realisasi.status().kata(), Badge.Tone.NEUTRAL));
        var box = new VBox(
                ScreenText.caption(masa.kata()),
                ScreenText.wrapped(ScreenText.heading(nilai.isFilled() ? nilai.teks() : "Belum diisi")),
                chips);
        realisasi
                .tanda(realisasi.status())
                .ifPresent(tanda -> box.getChildren().add(ScreenText.muted(KataKinerja.tanda(tanda))));
        counted(angka.indikator().ukuran(), angka.indikator().uraian(), nilai)
                .ifPresent(words -> box.getChildren().add(ScreenText.muted(words)));
        box.getStyleClass().add("stack-tight");
        return box;
    }

    /** The number a figure counts as, when its text does not tell; otherwise empty. */
    private static Optional<String> counted(Ukuran ukuran, Uraian uraian, Nilai nilai) {
        BigDecimal number = nilai.angka();
        if (!nilai.isFilled() || ukuran.tipe() == TipeNilai.TEKS) {
            return Optional.empty();
        }
        if (number == null) {
            return Optional.of("Disimpan sebagai teks; tidak dihitung.");
        }
        boolean plain = Angka.read(nilai.teks())
                .filter(read -> read.compareTo(number) == 0)
                .isPresent();
        return plain
                ? Optional.empty()
                : Optional.of("Dihitung sebagai " + Angka.write(number)
                        + nilai.pecahan()
                                .map(pecahan -> " % (" + pecahan.kata(uraian) + ")")
                                .orElse(""));
    }

    private static List<Masalah> temuan(Baris.Angka angka, Masa masa, Nilai nilai) {
        return nilai.isFilled() ? PemeriksaNilai.check(angka.kinerja(), masa, masa.kata()) : List.of();
    }

    private static Node capaian(String name, Capaian capaian, Baris.Angka angka) {
        var figure = new FlowPane(ScreenText.heading(printed(capaian)));
        figure.getStyleClass().add("kinerja-chips");
        Optional<Kategori> kategori = angka.kinerja().kategori(capaian);
        kategori.ifPresent(butir -> figure.getChildren().add(new Badge(butir.nama(), Warna.of(butir.warna()))));
        var sum = ScreenText.body(capaian.keterangan());
        sum.getStyleClass().add("kinerja-hitungan");
        var box = new VBox(ScreenText.caption(name), figure, sum);
        if (capaian instanceof Capaian.Terhitung terhitung && terhitung.isLimited()) {
            box.getChildren().add(ScreenText.muted("Tanpa batas: " + Angka.persen(terhitung.utuh())));
        }
        box.getStyleClass().addAll("stack-tight", "kinerja-capaian");
        return box;
    }

    private static String printed(Capaian capaian) {
        return capaian.angka().isPresent() ? capaian.tercetak() + " %" : capaian.tercetak();
    }
}
