package id.langkah.ui.pustaka;

import id.langkah.domain.JudulForm;
import id.langkah.domain.Pejabat;
import id.langkah.domain.Tanggal;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Ketentuan.Bagian;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.Sop;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The identity page of the form, in two columns of equal width. */
final class IdentitasPanel extends GridPane {
    private static final String BELUM = "belum diisi";

    IdentitasPanel(FormSop form) {
        getStyleClass().add("identitas");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(half);
        }
        Sop sop = form.sop();
        add(left(sop), 0, 0);
        add(right(sop, form.judul()), 1, 0);
    }

    private static VBox left(Sop sop) {
        Ketentuan ketentuan = sop.ketentuan();
        return column(
                block("Instansi", sop.identitas().instansi()),
                block(Bagian.DASAR_HUKUM, ketentuan),
                block(Bagian.KETERKAITAN, ketentuan),
                block(Bagian.PERINGATAN, ketentuan),
                block("Klasifikasi", klasifikasi(sop.klasifikasi())),
                block("Lembar Kerja", lembarKerja(sop.lembarKerja())));
    }

    private static VBox right(Sop sop, JudulForm judul) {
        Identitas identitas = sop.identitas();
        Ketentuan ketentuan = sop.ketentuan();
        return column(
                block("Nomor SOP", List.of(identitas.nomor())),
                block("Tanggal Pembuatan", tanggal(identitas.tanggalPembuatan())),
                block("Tanggal Revisi", tanggal(identitas.tanggalRevisi())),
                block("Tanggal Efektif", tanggal(identitas.tanggalEfektif())),
                block("Disahkan oleh", pejabat(identitas.disahkanOleh())),
                block(judul.nama(), List.of(identitas.nama())),
                block(judul.kualifikasi(), ketentuan.kualifikasiPelaksana(), true),
                block(Bagian.PERALATAN, ketentuan),
                block(Bagian.PENCATATAN, ketentuan));
    }

    private static VBox column(VBox... blocks) {
        var column = new VBox(blocks);
        column.getStyleClass().addAll("stack", "card");
        column.setMaxHeight(Double.MAX_VALUE);
        return column;
    }

    private static VBox block(Bagian bagian, Ketentuan ketentuan) {
        return block(bagian.kata(), bagian.of(ketentuan), true);
    }

    private static VBox block(String name, List<String> texts) {
        return block(name, texts, false);
    }

    /** A block of the form; when it is numbered and has several texts, they get numbers. */
    private static VBox block(String name, List<String> texts, boolean numbered) {
        List<String> filled = texts.stream().filter(text -> !text.isBlank()).toList();
        var block = new VBox(ScreenText.caption(name));
        block.getStyleClass().add("stack-tight");
        if (filled.isEmpty()) {
            block.getChildren().add(ScreenText.muted(BELUM));
        }
        for (int i = 0; i < filled.size(); i++) {
            String number = numbered && filled.size() > 1 ? (i + 1) + ". " : "";
            Label text = ScreenText.body(number + filled.get(i));
            block.getChildren().add(text);
        }
        return block;
    }

    private static List<String> tanggal(@Nullable LocalDate tanggal) {
        return tanggal == null ? List.of() : List.of(Tanggal.panjang(tanggal));
    }

    private static List<String> pejabat(Pejabat pejabat) {
        return List.of(
                pejabat.jabatan(),
                pejabat.nama(),
                pejabat.pangkat(),
                pejabat.nip().isBlank() ? "" : "NIP. " + pejabat.nipTercetak());
    }

    private static List<String> klasifikasi(Klasifikasi jenis) {
        return List.of(Stream.of(jenis.sifat(), jenis.cakupan(), jenis.kelengkapan(), jenis.jenis())
                .filter(kata -> !kata.isBlank())
                .collect(Collectors.joining(" · ")));
    }

    private static List<String> lembarKerja(LembarKerja lembar) {
        return List.of(
                named("Jenis kegiatan", lembar.jenisKegiatan()),
                named("Penanggung jawab produk", lembar.penanggungJawabProduk()),
                named("Penanggung jawab kegiatan", lembar.penanggungJawabKegiatan()),
                named("Ruang lingkup", lembar.ruangLingkup()));
    }

    private static String named(String name, String text) {
        return text.isBlank() ? "" : name + ": " + text;
    }
}
