package id.langkah.ui.beranda;

import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.domain.rekap.KinerjaMenunggu;
import id.langkah.domain.rekap.Periode;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.MenuAct;
import id.langkah.ui.kit.RowButton;
import id.langkah.ui.kit.RowMenu;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;

/** What the figures wait for: answers, signatures, figures of each bidang, bukti. */
final class KinerjaPart extends VBox {
    private final KinerjaMenunggu kinerja;
    private final LocalDate hari;
    private final Navigator navigator;

    KinerjaPart(KinerjaMenunggu kinerja, LocalDate hari, Navigator navigator) {
        this.kinerja = kinerja;
        this.hari = hari;
        this.navigator = navigator;
        getStyleClass().add("stack-wide");
        var parts = new ArrayList<Node>();
        if (!kinerja.permintaan().isEmpty()) {
            parts.add(part("Permintaan data", kinerja.permintaan(), this::request, "Permintaan"));
        }
        if (!kinerja.perbaikan().isEmpty()) {
            parts.add(part("Perbaikan menunggu tanda tangan", kinerja.perbaikan(), this::correction, "Perbaikan"));
        }
        if (!kinerja.belum().isEmpty()) {
            parts.add(part("Nilai " + kinerja.periode().teks(), kinerja.belum(), this::unfilled, "Realisasi"));
        }
        if (kinerja.tanpaBukti() > 0) {
            parts.add(part("Bukti " + kinerja.periode().teks(), List.of(kinerja.tanpaBukti()), this::bare, "Bukti"));
        }
        getChildren().setAll(parts);
    }

    private <T> Node part(String name, List<T> all, Function<T, Node> row, String tab) {
        return Bagian.of(name, all, row, "lainnya di Data Kinerja", () -> go(tab, kinerja.periode()));
    }

    private Node request(PermintaanData permintaan) {
        Periode asked = triwulan(permintaan.tahun(), permintaan.triwulan());
        String lacks = permintaan.kekurangan().isBlank() ? "" : " · kurang: " + permintaan.kekurangan();
        RowButton line = Bagian.line(
                new TugasRow(
                        permintaan.bidang(),
                        "Data " + asked.teks() + " · batas " + Tanggal.panjang(permintaan.batas()) + lacks,
                        due(permintaan.batas(), hari)),
                () -> go("Permintaan", asked));
        RowMenu.of(
                line,
                () -> List.of(
                        MenuAct.of("Buka permintaan", MaterialDesignO.OPEN_IN_APP, line::fire)
                                .withKeys("Enter"),
                        MenuAct.of(
                                "Salin teks pengingat",
                                MaterialDesignB.BELL_OUTLINE,
                                () -> RowMenu.copyText(permintaan.pengingat(hari)))));
        return line;
    }

    private Node correction(BarisPerbaikan baris) {
        Perbaikan perbaikan = baris.perbaikan();
        String waits = perbaikan.tahap().next().map(TahapPerbaikan::benda).orElse("");
        return Bagian.line(
                new TugasRow(
                        baris.indikator(),
                        baris.periode().teks()
                                + " · "
                                + perbaikan.semula().teks()
                                + " menjadi "
                                + perbaikan.menjadi().teks()
                                + " · diusulkan "
                                + Tanggal.panjang(baris.tanggal()),
                        new Badge("Menunggu " + waits, Badge.Tone.WARNING)),
                () -> go(
                        "Perbaikan",
                        Periode.of(Periode.Jenis.TRIWULAN, baris.periode().akhir())));
    }

    private Node unfilled(KinerjaMenunggu.Bidang bidang) {
        return Bagian.line(
                new TugasRow(
                        bidang.nama().isBlank() ? "Penanggung jawab belum ditentukan" : bidang.nama(),
                        (bidang.semua() - bidang.belum()) + " dari " + bidang.semua() + " indikator sudah diisi",
                        new Badge(bidang.belum() + " belum diisi", Badge.Tone.NEUTRAL)),
                () -> go("Realisasi", kinerja.periode()));
    }

    private Node bare(long figures) {
        return Bagian.line(
                new TugasRow(
                        "Nilai yang belum ada buktinya",
                        "Lampirkan berkas atau catat nomor suratnya",
                        new Badge(figures + " nilai", Badge.Tone.NEUTRAL)),
                () -> go("Bukti", kinerja.periode()));
    }

    private void go(String tab, Periode periode) {
        navigator.go(new Destination.DataKinerja(tab, periode));
    }

    private static Periode triwulan(int tahun, Triwulan triwulan) {
        return new Periode(tahun, Periode.Jenis.TRIWULAN, triwulan.nomor());
    }

    /** The days until a deadline; red when it has passed. */
    static Badge due(LocalDate last, LocalDate hari) {
        long days = ChronoUnit.DAYS.between(hari, last);
        if (days < 0) {
            return new Badge("Terlambat " + -days + " hari", Badge.Tone.DANGER);
        }
        return days == 0
                ? new Badge("Hari ini", Badge.Tone.WARNING)
                : new Badge(days == 1 ? "Besok" : days + " hari lagi", Badge.Tone.NEUTRAL);
    }
}
