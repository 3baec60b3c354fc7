package id.langkah.ui.penulisan;

import id.langkah.domain.Pejabat;
import id.langkah.domain.Tanggal;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Suntingan;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.GrowingArea;
import id.langkah.ui.kit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The identity page of a draft, the kinds of the SOP and its Lembar Kerja as fields. */
final class IdentitasForm extends VBox {
    private static final String PER_BARIS = "Satu butir setiap baris.";

    private final PenulisanModel model;
    private final List<Consumer<Sop>> fields = new ArrayList<>();
    private Form form = new Form();

    IdentitasForm(PenulisanModel model) {
        this.model = model;
        getStyleClass().addAll("stack-wide", "penulisan-identitas");
        part("Halaman identitas");
        identitas();
        part("Isi halaman identitas");
        ketentuan();
        part("Klasifikasi dan Lembar Kerja");
        klasifikasi();
        lembarKerja();
        model.sunting()
                .addListener(
                        (property, before, now) ->
                                now.ifPresent(s -> fields.forEach(f -> f.accept(s.sop()))));
        model.sop().ifPresent(sop -> fields.forEach(field -> field.accept(sop)));
    }

    private void part(String name) {
        form = new Form();
        var card = new VBox(Words.wrapped(Words.heading(name)), form);
        card.getStyleClass().addAll("stack", "card");
        getChildren().add(card);
    }

    private void identitas() {
        area(
                "Nama SOP",
                sop -> sop.nama(),
                text -> identitas("Nama SOP", i -> with(i, i.nomor(), text, i.instansi())));
        field(
                "Nomor SOP",
                sop -> sop.nomor(),
                text -> identitas("Nomor SOP", i -> with(i, text, i.nama(), i.instansi())));
        lines(
                "Instansi",
                sop -> sop.identitas().instansi(),
                list -> identitas("Instansi", i -> with(i, i.nomor(), i.nama(), list)));
        tanggal(
                "Tanggal Pembuatan",
                Identitas::tanggalPembuatan,
                (i, t) -> dated(i, t, i.tanggalRevisi(), i.tanggalEfektif()));
        tanggal(
                "Tanggal Revisi",
                Identitas::tanggalRevisi,
                (i, t) -> dated(i, i.tanggalPembuatan(), t, i.tanggalEfektif()));
        tanggal(
                "Tanggal Efektif",
                Identitas::tanggalEfektif,
                (i, t) -> dated(i, i.tanggalPembuatan(), i.tanggalRevisi(), t));
        pejabat(
                "Disahkan oleh, jabatan",
                Pejabat::jabatan,
                (p, text) -> new Pejabat(text, p.nama(), p.pangkat(), p.nip()));
        pejabat(
                "Disahkan oleh, nama",
                Pejabat::nama,
                (p, text) -> new Pejabat(p.jabatan(), text, p.pangkat(), p.nip()));
        pejabat(
                "Disahkan oleh, pangkat",
                Pejabat::pangkat,
                (p, text) -> new Pejabat(p.jabatan(), p.nama(), text, p.nip()));
        pejabat(
                "Disahkan oleh, NIP",
                Pejabat::nip,
                (p, text) -> new Pejabat(p.jabatan(), p.nama(), p.pangkat(), text));
    }

    private static Suntingan identitas(
            String bidang, java.util.function.UnaryOperator<Identitas> change) {
        return Suntingan.identitas(bidang, change);
    }

    private static Identitas with(Identitas i, String nomor, String nama, List<String> instansi) {
        return new Identitas(
                nomor,
                nama,
                instansi,
                i.tanggalPembuatan(),
                i.tanggalRevisi(),
                i.tanggalEfektif(),
                i.disahkanOleh());
    }

    private static Identitas dated(
            Identitas i,
            @Nullable LocalDate pembuatan,
            @Nullable LocalDate revisi,
            @Nullable LocalDate efektif) {
        return new Identitas(
                i.nomor(), i.nama(), i.instansi(), pembuatan, revisi, efektif, i.disahkanOleh());
    }

    private void pejabat(
            String name,
            Function<Pejabat, String> get,
            BiFunction<Pejabat, String, Pejabat> change) {
        field(
                name,
                sop -> get.apply(sop.identitas().disahkanOleh()),
                text ->
                        Suntingan.identitas(
                                name,
                                i ->
                                        new Identitas(
                                                i.nomor(),
                                                i.nama(),
                                                i.instansi(),
                                                i.tanggalPembuatan(),
                                                i.tanggalRevisi(),
                                                i.tanggalEfektif(),
                                                change.apply(i.disahkanOleh(), text))));
    }

    private void ketentuan() {
        block("Dasar Hukum", Ketentuan::dasarHukum, 0);
        block("Kualifikasi Pelaksana", Ketentuan::kualifikasiPelaksana, 1);
        block("Keterkaitan", Ketentuan::keterkaitan, 2);
        block("Peralatan/Perlengkapan", Ketentuan::peralatan, 3);
        block("Peringatan", Ketentuan::peringatan, 4);
        block("Pencatatan dan Pendataan", Ketentuan::pencatatan, 5);
    }

    private void block(String name, Function<Ketentuan, List<String>> get, int place) {
        lines(
                name,
                sop -> get.apply(sop.ketentuan()),
                list ->
                        Suntingan.ketentuan(
                                name,
                                k -> {
                                    var all =
                                            new ArrayList<>(
                                                    List.of(
                                                            k.dasarHukum(),
                                                            k.kualifikasiPelaksana(),
                                                            k.keterkaitan(),
                                                            k.peralatan(),
                                                            k.peringatan(),
                                                            k.pencatatan()));
                                    all.set(place, list);
                                    return new Ketentuan(
                                            all.get(0),
                                            all.get(1),
                                            all.get(2),
                                            all.get(3),
                                            all.get(4),
                                            all.get(5));
                                }));
    }

    private void klasifikasi() {
        choice(
                "Sifat",
                List.of("teknis", "administratif"),
                sop -> sop.klasifikasi().sifat(),
                text ->
                        Suntingan.klasifikasi(
                                "Sifat",
                                k ->
                                        new Klasifikasi(
                                                text, k.cakupan(), k.kelengkapan(), k.jenis())));
        choice(
                "Cakupan",
                List.of("makro", "mikro"),
                sop -> sop.klasifikasi().cakupan(),
                text ->
                        Suntingan.klasifikasi(
                                "Cakupan",
                                k -> new Klasifikasi(k.sifat(), text, k.kelengkapan(), k.jenis())));
        choice(
                "Kelengkapan SOP",
                List.of("final", "parsial"),
                sop -> sop.klasifikasi().kelengkapan(),
                text ->
                        Suntingan.klasifikasi(
                                "Kelengkapan SOP",
                                k -> new Klasifikasi(k.sifat(), k.cakupan(), text, k.jenis())));
        choice(
                "Jenis",
                List.of("generik", "spesifik"),
                sop -> sop.klasifikasi().jenis(),
                text ->
                        Suntingan.klasifikasi(
                                "Jenis",
                                k ->
                                        new Klasifikasi(
                                                k.sifat(), k.cakupan(), k.kelengkapan(), text)));
    }

    private void lembarKerja() {
        choice(
                "Jenis kegiatan",
                List.of("pelayanan", "rutin", "penugasan"),
                sop -> sop.lembarKerja().jenisKegiatan(),
                text -> lembar("Jenis kegiatan", 0, text));
        field(
                "Penanggung jawab produk",
                sop -> sop.lembarKerja().penanggungJawabProduk(),
                text -> lembar("Penanggung jawab produk", 1, text));
        field(
                "Penanggung jawab kegiatan",
                sop -> sop.lembarKerja().penanggungJawabKegiatan(),
                text -> lembar("Penanggung jawab kegiatan", 2, text));
        area(
                "Ruang lingkup",
                sop -> sop.lembarKerja().ruangLingkup(),
                text -> lembar("Ruang lingkup", 3, text));
    }

    private static Suntingan lembar(String name, int place, String text) {
        return Suntingan.lembarKerja(
                name,
                l -> {
                    String[] all = {
                        l.jenisKegiatan(),
                        l.penanggungJawabProduk(),
                        l.penanggungJawabKegiatan(),
                        l.ruangLingkup()
                    };
                    all[place] = text;
                    return new LembarKerja(all[0], all[1], all[2], all[3]);
                });
    }

    private void field(String name, Function<Sop, String> get, Function<String, Suntingan> change) {
        var field = new TextField();
        follow(get, field::getText, field::setText);
        field.textProperty().addListener((p, before, now) -> edit(now, get, change));
        form.row(name, field);
    }

    private void area(String name, Function<Sop, String> get, Function<String, Suntingan> change) {
        var area = new GrowingArea(name, text -> edit(text, get, change));
        fields.add(sop -> area.show(get.apply(sop)));
        form.row(name, area);
    }

    /** A list with one item in each line; what is typed stays as it is typed. */
    private void lines(
            String name,
            Function<Sop, List<String>> get,
            Function<List<String>, Suntingan> change) {
        var area =
                new GrowingArea(
                        name,
                        text ->
                                model.sop()
                                        .filter(sop -> !get.apply(sop).equals(items(text)))
                                        .ifPresent(sop -> model.edit(change.apply(items(text)))));
        fields.add(
                sop -> {
                    if (!items(area.getText()).equals(get.apply(sop))) {
                        area.show(String.join("\n", get.apply(sop)));
                    }
                });
        form.row(name, area, PER_BARIS);
    }

    private static List<String> items(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void choice(
            String name,
            List<String> words,
            Function<Sop, String> get,
            Function<String, Suntingan> change) {
        var box = new ComboBox<String>();
        box.getItems().add("");
        box.getItems().addAll(words);
        box.setMaxWidth(Double.MAX_VALUE);
        follow(get, () -> Optional.ofNullable(box.getValue()).orElse(""), box::setValue);
        box.valueProperty()
                .addListener((p, before, now) -> edit(now == null ? "" : now, get, change));
        form.row(name, box);
    }

    private void tanggal(
            String name,
            Function<Identitas, @Nullable LocalDate> get,
            BiFunction<Identitas, @Nullable LocalDate, Identitas> change) {
        var field = new TextField();
        field.setPromptText("misalnya 5 Februari 2020");
        Label wrong =
                Words.body("Ini bukan tanggal. Tulis misalnya 5 Februari 2020 atau 05/02/2020.");
        wrong.getStyleClass().add("field-error");
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setVisible(false);
        fields.add(
                sop -> {
                    LocalDate now = get.apply(sop.identitas());
                    boolean same = Tanggal.read(field.getText()).equals(Optional.ofNullable(now));
                    if (!same || (now == null && !field.isFocused())) {
                        field.setText(now == null ? "" : Tanggal.panjang(now));
                    }
                });
        field.textProperty()
                .addListener(
                        (p, before, now) -> {
                            Optional<LocalDate> read = Tanggal.read(now);
                            wrong.setVisible(read.isEmpty() && !now.isBlank());
                            if (!wrong.isVisible()) {
                                model.edit(
                                        Suntingan.identitas(
                                                name, i -> change.apply(i, read.orElse(null))));
                            }
                        });
        var both = new VBox(field, wrong);
        both.getStyleClass().add("stack-tight");
        field.setAccessibleText(name);
        form.row(name, both);
    }

    private void follow(
            Function<Sop, String> get,
            java.util.function.Supplier<String> shown,
            Consumer<String> show) {
        fields.add(
                sop -> {
                    String now = get.apply(sop);
                    if (!now.equals(shown.get())) {
                        show.accept(now);
                    }
                });
    }

    private void edit(String text, Function<Sop, String> get, Function<String, Suntingan> change) {
        if (model.sop().filter(sop -> !get.apply(sop).equals(text)).isPresent()) {
            model.edit(change.apply(text));
        }
    }
}
