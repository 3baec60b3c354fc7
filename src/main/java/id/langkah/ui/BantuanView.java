package id.langkah.ui;

import id.langkah.ui.kit.KeyHint;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.Words;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** F1: what the keys do, and how one works with the program without a mouse. */
public final class BantuanView implements Screen {
    private static final List<Kelompok> KELOMPOK =
            List.of(
                    new Kelompok(
                            "Berpindah layar",
                            List.of(
                                    new Tombol("Ctrl+1", "Beranda"),
                                    new Tombol("Ctrl+2", "SOP"),
                                    new Tombol("Ctrl+3", "Pengerjaan"),
                                    new Tombol("Ctrl+4", "Rekap"),
                                    new Tombol("Ctrl+5", "Pengaturan"),
                                    new Tombol("Alt+Panah kiri", "Kembali ke layar sebelumnya"),
                                    new Tombol("Alt+Panah kanan", "Maju ke layar sesudahnya"),
                                    new Tombol("F1", "Bantuan ini"))),
                    new Kelompok(
                            "Di semua layar",
                            List.of(
                                    new Tombol("Ctrl+F", "Mencari"),
                                    new Tombol("F5", "Membaca ulang isi layar"),
                                    new Tombol("Tab", "Ke isian atau tombol berikutnya"),
                                    new Tombol("Shift+Tab", "Ke isian atau tombol sebelumnya"),
                                    new Tombol("Spasi", "Menekan tombol, mencentang"),
                                    new Tombol("Esc", "Menutup dialog, mengosongkan pencarian"),
                                    new Tombol("Enter", "Melakukan yang utama pada dialog"))),
                    new Kelompok(
                            "Pada bagan alir",
                            List.of(
                                    new Tombol("Ctrl++", "Memperbesar"),
                                    new Tombol("Ctrl+-", "Memperkecil"),
                                    new Tombol("Ctrl+0", "Menyesuaikan dengan lebar"),
                                    new Tombol("Ctrl+B", "Bagan alir sebuah pengerjaan"))),
                    new Kelompok(
                            "Ketika menulis SOP",
                            List.of(
                                    new Tombol("Ctrl+Z", "Mengurungkan perubahan terakhir"),
                                    new Tombol("Ctrl+Y", "Mengulangi yang diurungkan"),
                                    new Tombol("Ctrl+Enter", "Menambah aktivitas di bawah"),
                                    new Tombol("Alt+Panah atas", "Memindahkan aktivitas ke atas"),
                                    new Tombol("Alt+Panah bawah", "Memindahkan aktivitas ke bawah"),
                                    new Tombol("Ctrl+Shift+Delete", "Menghapus aktivitas"),
                                    new Tombol("Ctrl+V", "Menempel tabel dari Excel atau Word"))),
                    new Kelompok(
                            "Di daftar dan tabel",
                            List.of(
                                    new Tombol("Panah atas", "Baris sebelumnya"),
                                    new Tombol("Panah bawah", "Baris berikutnya"),
                                    new Tombol("Home", "Baris pertama"),
                                    new Tombol("End", "Baris terakhir"),
                                    new Tombol("Enter", "Membuka baris yang dipilih"))));

    private final Page page = new Page("Bantuan");

    private record Kelompok(String nama, List<Tombol> tombol) {}

    private record Tombol(String keys, String kegunaan) {}

    public BantuanView() {
        page.subtitle()
                .setText(
                        "Semua dapat dikerjakan dengan papan ketik. Berkas SOP (JSON) dapat juga"
                                + " dilepaskan ke jendela ini.");
        FlowPane groups = new FlowPane();
        groups.getStyleClass().add("help-groups");
        KELOMPOK.stream().map(BantuanView::card).forEach(groups.getChildren()::add);
        page.scrolling(groups);
    }

    @Override
    public Parent node() {
        return page;
    }

    private static VBox card(Kelompok kelompok) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-keys");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints words = new ColumnConstraints();
        grid.getColumnConstraints().addAll(keys, words);
        for (int i = 0; i < kelompok.tombol().size(); i++) {
            Tombol tombol = kelompok.tombol().get(i);
            grid.addRow(i, new KeyHint(tombol.keys()), Words.body(tombol.kegunaan()));
        }
        VBox card = new VBox(Words.heading(kelompok.nama()), grid);
        card.getStyleClass().addAll("card", "help-card");
        return card;
    }
}
