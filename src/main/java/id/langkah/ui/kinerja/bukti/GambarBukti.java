package id.langkah.ui.kinerja.bukti;

import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.service.BuktiService;
import id.langkah.ui.kinerja.kit.KataKinerja;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ScreenText;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;

/** Shows a bukti: a picture, the pages of a PDF, or its data. */
final class GambarBukti extends BorderPane {
    private static final String KOSONG = "Pilih satu bukti untuk melihatnya di sini.";
    private static final String LAIN = "Isi berkas ini tidak dapat ditampilkan di sini.";

    private final BuktiModel model;
    private final Label nama = ScreenText.wrapped(ScreenText.strong(""));
    private final Label keterangan = ScreenText.muted("");
    private final Label kata = ScreenText.muted("");
    private final ImageView gambar = new ImageView();
    private final ScrollPane gulung = new ScrollPane(gambar);
    private final Label letak = ScreenText.muted("");
    private final Button mundur;
    private final Button maju;
    private final Button buka;
    private final FlowPane alat;
    private Bukti.@Nullable Berkas shown;
    private int halaman = 1;
    private int banyak = 1;

    GambarBukti(BuktiModel model, Consumer<Bukti.Berkas> open) {
        this.model = model;
        mundur = Buttons.icon(MaterialDesignC.CHEVRON_LEFT, "Halaman sebelumnya", () -> turn(-1));
        maju = Buttons.icon(MaterialDesignC.CHEVRON_RIGHT, "Halaman berikutnya", () -> turn(1));
        buka = Buttons.plain(
                "Buka berkas",
                MaterialDesignO.OPEN_IN_NEW,
                () -> Optional.ofNullable(shown).ifPresent(open));
        alat = new FlowPane(mundur, letak, maju, buka);
        alat.getStyleClass().add("page-tools");
        gambar.setPreserveRatio(true);
        gambar.fitWidthProperty().bind(gulung.widthProperty().subtract(18));
        gambar.setAccessibleText("Isi bukti");
        gulung.getStyleClass().add("plain-scroll");
        gulung.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var head = new VBox(nama, keterangan, alat);
        head.getStyleClass().add("stack-tight");
        BorderPane.setAlignment(kata, Pos.TOP_LEFT);
        setTop(head);
        getStyleClass().add("kinerja-gambar");
        show(Optional.empty());
    }

    /** Shows a bukti; when empty, a hint to select one. */
    void show(Optional<Bukti> bukti) {
        nama.setText(bukti.map(Bukti::kata).orElse(""));
        shown = bukti.filter(Bukti.Berkas.class::isInstance)
                .map(Bukti.Berkas.class::cast)
                .orElse(null);
        halaman = 1;
        banyak = 1;
        Bukti.Berkas berkas = shown;
        if (berkas == null) {
            keterangan.setText("");
            say(bukti.isPresent() ? "Rujukan ke dokumen di luar data Langkah." : KOSONG);
        } else {
            keterangan.setText(KataKinerja.ukuran(berkas.ukuran()) + ", disimpan " + Tanggal.panjang(berkas.tanggal()));
            say("");
            load(berkas);
        }
        tools();
    }

    private void load(Bukti.Berkas berkas) {
        int page = halaman;
        model.picture(berkas, page, found -> {
            if (berkas.equals(shown) && page == halaman) {
                found.ifPresentOrElse(this::paint, () -> say(LAIN));
                tools();
            }
        });
    }

    private void paint(BuktiService.Gambar found) {
        banyak = found.halaman();
        gambar.setImage(new Image(new ByteArrayInputStream(found.png())));
        gulung.setVvalue(0);
        setCenter(gulung);
    }

    private void say(String words) {
        gambar.setImage(null);
        kata.setText(words);
        setCenter(kata);
    }

    private void turn(int by) {
        Bukti.Berkas berkas = shown;
        int to = halaman + by;
        if (berkas != null && to >= 1 && to <= banyak) {
            halaman = to;
            load(berkas);
        }
    }

    private void tools() {
        boolean several = banyak > 1;
        for (Node node : new Node[] {mundur, letak, maju}) {
            node.setVisible(several);
            node.setManaged(several);
        }
        letak.setText("Halaman " + halaman + " dari " + banyak);
        mundur.setDisable(halaman == 1);
        maju.setDisable(halaman == banyak);
        alat.setVisible(shown != null);
        alat.setManaged(shown != null);
    }
}
