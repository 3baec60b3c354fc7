package id.langkah.ui.pustaka;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;
import id.langkah.ui.kit.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The choices of one step: whether it is a keputusan, where its answers lead, and who decides. */
final class KeputusanLajur {
    private static final int NEXT = -1;
    private static final int DONE = -2;

    /** The least width of the column in pixels. */
    static final double WIDTH = 132;

    private final PencocokanModel model;

    KeputusanLajur(PencocokanModel model) {
        this.model = model;
    }

    Node of(Sop sop, int index) {
        Aktivitas aktivitas = sop.aktivitas().get(index);
        String place = Aktivitas.sebutan(index, aktivitas.nomor());
        var kind = new Choice<Boolean>(
                place + ", jenis", yes -> yes ? "Keputusan" : "Dikerjakan", yes -> kind(index, yes));
        kind.offer(List.of(false, true), aktivitas.isKeputusan());
        if (!aktivitas.isKeputusan()) {
            return new HBox(kind);
        }
        var ways = new VBox(kind, way(sop, index, true), way(sop, index, false));
        ways.getStyleClass().add("stack-tight");
        if (aktivitas.pelaksana().size() > 1) {
            var pemutus = new Choice<String>(
                    place + ", pemutus", nama -> "Pemutus: " + nama, nama -> model.pemutus(index, nama));
            pemutus.offer(aktivitas.pelaksana(), sop.pemutus(index).orElseThrow());
            ways.getChildren().add(pemutus);
        }
        return ways;
    }

    private void kind(int index, boolean keputusan) {
        if (keputusan) {
            model.keputusan(index, OptionalInt.empty(), Math.max(0, index - 1));
        } else {
            model.noKeputusan(index);
        }
    }

    private Node way(Sop sop, int index, boolean ya) {
        String name = ya ? "Ya" : "Tidak";
        boolean last = index == sop.aktivitas().size() - 1;
        var targets = new ArrayList<>(
                IntStream.range(0, sop.aktivitas().size()).boxed().toList());
        if (ya) {
            targets.addFirst(last ? DONE : NEXT);
        }
        var choice = new Choice<Integer>(
                Aktivitas.sebutan(index, sop.aktivitas().get(index).nomor()) + ", " + name,
                target -> name + " → "
                        + (target == NEXT ? "berikutnya" : target == DONE ? "selesai" : SopCocok.brief(sop, target)),
                target -> go(index, ya, target));
        choice.setMaxWidth(WIDTH);
        choice.getStyleClass().add("may-shorten");
        choice.offer(targets, target(sop, index, ya, last));
        return choice;
    }

    private static Integer target(Sop sop, int index, boolean ya, boolean last) {
        if (!ya) {
            return sop.tidak(index).orElse(0);
        }
        OptionalInt next = sop.next(index);
        boolean usual = next.isEmpty() || next.getAsInt() == index + 1;
        return usual ? Integer.valueOf(last ? DONE : NEXT) : Integer.valueOf(next.getAsInt());
    }

    private void go(int index, boolean ya, int target) {
        Sop sop = model.sop();
        OptionalInt now = sop.next(index);
        if (ya) {
            model.keputusan(
                    index,
                    target < 0 ? OptionalInt.empty() : OptionalInt.of(target),
                    sop.tidak(index).orElse(0));
        } else {
            model.keputusan(index, now, target);
        }
    }
}
