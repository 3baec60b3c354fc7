package id.langkah.ui.kinerja.masuk;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.tabel.HasilIndikator;
import id.langkah.domain.tabel.PilihanImpor;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One row of the preview of imported indicators: what is new or changes, and which indicator it is. */
final class IndikatorMasukRow {
    private IndikatorMasukRow() {}

    /** @param again previews the table with another choice */
    static Node of(HasilIndikator.Baris baris, PilihanImpor pilihan, Consumer<PilihanImpor> again) {
        BedaIndikator beda = baris.beda();
        Label name = ScreenText.body(beda.masuk().nama());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(name, badge(beda));
        head.getStyleClass().add("row");
        var box = new VBox(head);
        box.getStyleClass().add("stack-tight");
        baris.mirip().ifPresent(mirip -> box.getChildren().add(same(baris, mirip, pilihan, again)));
        if (beda instanceof BedaIndikator.Baru baru) {
            box.getChildren().add(ScreenText.muted(figures(baru.masuk())));
        }
        if (beda instanceof BedaIndikator.Berubah berubah) {
            berubah.perubahan().forEach(teks -> box.getChildren().add(ScreenText.muted(teks)));
            if (berubah.terkunci()) {
                Label locked = ScreenText.body("Nilai indikator ini sudah ada yang ditetapkan; capaiannya akan"
                        + " dihitung terhadap isian yang baru.");
                locked.getStyleClass().add("field-error");
                box.getChildren().add(locked);
            }
        }
        return box;
    }

    /** Target, formula and calculation in one line: {@code Target 90 %: TW I 80, TW IV 90 · Positif · Nilai akhir}. */
    private static String figures(Indikator indikator) {
        Target target = indikator.target();
        String quarters = Stream.of(Triwulan.values())
                .filter(triwulan -> target.triwulan(triwulan).isFilled())
                .map(triwulan ->
                        triwulan.singkat() + " " + target.triwulan(triwulan).tampak())
                .collect(joining(", "));
        String tahunan = target.tahunan().isFilled()
                ? "Target " + target.tahunan().tampak() + " "
                        + indikator.ukuran().satuan()
                : "Tanpa target tahun";
        return tahunan.strip() + (quarters.isEmpty() ? "" : ": " + quarters) + " · "
                + indikator.ukuran().rumus().kata() + " · "
                + indikator.ukuran().caraHitung().kata();
    }

    private static Badge badge(BedaIndikator beda) {
        return switch (beda) {
            case BedaIndikator.Baru baru -> new Badge("Baru", Badge.Tone.SUCCESS);
            case BedaIndikator.Berubah berubah -> new Badge("Berubah", Badge.Tone.ACCENT);
            case BedaIndikator.Sama sama -> new Badge("Sama", Badge.Tone.NEUTRAL);
        };
    }

    /** Asks whether a row is the stored indicator that it resembles. */
    private static Node same(
            HasilIndikator.Baris baris, IndikatorTercatat mirip, PilihanImpor pilihan, Consumer<PilihanImpor> again) {
        String kode = mirip.indikator().kode();
        String there = "Sama dengan " + (kode.isBlank() ? mirip.indikator().nama() : kode);
        var which = new Choice<Optional<Long>>(
                "Indikator baris " + baris.nomor(),
                id -> id.isPresent() ? there : "Indikator baru",
                id -> again.accept(pilihan.withPadanan(baris.nomor(), id)));
        Optional<Long> stored = Optional.of(mirip.id());
        which.offer(
                List.of(stored, Optional.empty()),
                baris.beda() instanceof BedaIndikator.Baru ? Optional.empty() : stored);
        return which;
    }
}
