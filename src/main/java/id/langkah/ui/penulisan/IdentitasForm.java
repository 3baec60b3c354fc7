package id.langkah.ui.penulisan;

import id.langkah.domain.Masalah;
import id.langkah.domain.Pejabat;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** The identity page of a draft, the kinds of the SOP and its Lembar Kerja as fields. */
final class IdentitasForm extends VBox {
    private final PenulisanModel model;
    private final List<SopFields> parts = new ArrayList<>();

    IdentitasForm(PenulisanModel model) {
        this.model = model;
        getStyleClass().addAll("stack-wide", "penulisan-identitas");
        identitas(part("Halaman identitas"));
        ketentuan(part("Isi halaman identitas"));
        SopFields kinds = part("Klasifikasi dan Lembar Kerja");
        klasifikasi(kinds);
        lembarKerja(kinds);
    }

    /** What was typed and cannot be kept as it is. */
    List<Masalah> salah() {
        return parts.stream().flatMap(part -> part.salah().stream()).toList();
    }

    private SopFields part(String name) {
        var form = new Form();
        var card = new VBox(ScreenText.wrapped(ScreenText.heading(name)), form);
        card.getStyleClass().addAll("stack", "card");
        getChildren().add(card);
        var part = new SopFields(form, model);
        parts.add(part);
        return part;
    }

    private static void identitas(SopFields fields) {
        fields.area(IsianSop.identitas(
                "Nama SOP", Identitas::nama, (i, nama) -> i.withNama(i.nomor(), nama, i.instansi())));
        fields.text(IsianSop.identitas(
                "Nomor SOP", Identitas::nomor, (i, nomor) -> i.withNama(nomor, i.nama(), i.instansi())));
        fields.lines(IsianSop.identitas(
                "Instansi", Identitas::instansi, (i, instansi) -> i.withNama(i.nomor(), i.nama(), instansi)));
        fields.tanggal(IsianSop.tanggal(
                "Tanggal Pembuatan",
                i -> Optional.ofNullable(i.tanggalPembuatan()),
                (i, hari) -> i.withTanggal(hari.orElse(null), i.tanggalRevisi(), i.tanggalEfektif())));
        fields.tanggal(IsianSop.tanggal(
                "Tanggal Revisi",
                i -> Optional.ofNullable(i.tanggalRevisi()),
                (i, hari) -> i.withTanggal(i.tanggalPembuatan(), hari.orElse(null), i.tanggalEfektif())));
        fields.tanggal(IsianSop.tanggal(
                "Tanggal Efektif",
                i -> Optional.ofNullable(i.tanggalEfektif()),
                (i, hari) -> i.withTanggal(i.tanggalPembuatan(), i.tanggalRevisi(), hari.orElse(null))));
        fields.text(IsianSop.pejabat(
                "jabatan", Pejabat::jabatan, (p, jabatan) -> new Pejabat(jabatan, p.nama(), p.pangkat(), p.nip())));
        fields.text(IsianSop.pejabat(
                "nama", Pejabat::nama, (p, nama) -> new Pejabat(p.jabatan(), nama, p.pangkat(), p.nip())));
        fields.text(IsianSop.pejabat(
                "pangkat", Pejabat::pangkat, (p, pangkat) -> new Pejabat(p.jabatan(), p.nama(), pangkat, p.nip())));
        fields.text(IsianSop.pejabat(
                "NIP", Pejabat::nip, (p, nip) -> new Pejabat(p.jabatan(), p.nama(), p.pangkat(), nip)));
    }

    private static void ketentuan(SopFields fields) {
        for (Ketentuan.Bagian bagian : Ketentuan.Bagian.values()) {
            fields.lines(IsianSop.ketentuan(bagian));
        }
    }

    private static void klasifikasi(SopFields fields) {
        fields.choice(
                IsianSop.klasifikasi(
                        "Sifat",
                        Klasifikasi::sifat,
                        (k, sifat) -> new Klasifikasi(sifat, k.cakupan(), k.kelengkapan(), k.jenis())),
                List.of("teknis", "administratif"));
        fields.choice(
                IsianSop.klasifikasi(
                        "Cakupan",
                        Klasifikasi::cakupan,
                        (k, cakupan) -> new Klasifikasi(k.sifat(), cakupan, k.kelengkapan(), k.jenis())),
                List.of("makro", "mikro"));
        fields.choice(
                IsianSop.klasifikasi(
                        "Kelengkapan SOP",
                        Klasifikasi::kelengkapan,
                        (k, kelengkapan) -> new Klasifikasi(k.sifat(), k.cakupan(), kelengkapan, k.jenis())),
                List.of("final", "parsial"));
        fields.choice(
                IsianSop.klasifikasi(
                        "Jenis",
                        Klasifikasi::jenis,
                        (k, jenis) -> new Klasifikasi(k.sifat(), k.cakupan(), k.kelengkapan(), jenis)),
                List.of("generik", "spesifik"));
    }

    private static void lembarKerja(SopFields fields) {
        fields.choice(
                IsianSop.lembarKerja(
                        "Jenis kegiatan",
                        LembarKerja::jenisKegiatan,
                        (l, jenis) -> new LembarKerja(
                                jenis, l.penanggungJawabProduk(), l.penanggungJawabKegiatan(), l.ruangLingkup())),
                List.of("pelayanan", "rutin", "penugasan"));
        fields.text(IsianSop.lembarKerja(
                "Penanggung jawab produk",
                LembarKerja::penanggungJawabProduk,
                (l, nama) -> new LembarKerja(l.jenisKegiatan(), nama, l.penanggungJawabKegiatan(), l.ruangLingkup())));
        fields.text(IsianSop.lembarKerja(
                "Penanggung jawab kegiatan",
                LembarKerja::penanggungJawabKegiatan,
                (l, nama) -> new LembarKerja(l.jenisKegiatan(), l.penanggungJawabProduk(), nama, l.ruangLingkup())));
        fields.area(IsianSop.lembarKerja(
                "Ruang lingkup",
                LembarKerja::ruangLingkup,
                (l, teks) -> new LembarKerja(
                        l.jenisKegiatan(), l.penanggungJawabProduk(), l.penanggungJawabKegiatan(), teks)));
    }
}
