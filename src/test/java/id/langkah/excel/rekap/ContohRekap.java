package id.langkah.excel.rekap;

import static id.langkah.domain.pengerjaan.Lari.SENIN;

import id.langkah.domain.Gambar;
import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Lari;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Rekap;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;

/** A rekap and an office for tests. */
public final class ContohRekap {
    static final Periode TRIWULAN = Periode.read("2026-TW1").orElseThrow();
    static final LocalDateTime SAAT = LocalDateTime.of(2026, 3, 31, 15, 5);

    private ContohRekap() {}

    public static Kantor kantor() {
        return new Kantor(
                List.of("Pemerintah Provinsi Kalimantan Barat", "Dinas Perumahan Rakyat dan Kawasan Permukiman"),
                "Pontianak",
                Gambar.of(png()),
                new Pejabat(
                        "Kepala Dinas Perumahan Rakyat dan Kawasan Permukiman",
                        "YOSAFAT TRIADHI ANDJIOE, S.",
                        "Pembina Utama Muda",
                        "19691024 199803 1"),
                Kantor.Kertas.F4);
    }

    /** A finished run with a return, an open one that lacks kelengkapan, and a cancelled one. */
    public static Rekap rekap() {
        var returned = new Lari(1, Contoh.berjenjang(), SENIN)
                .done()
                .done()
                .done()
                .back(2)
                .done()
                .done()
                .done()
                .done();
        var lacking = new Lari(2, Contoh.lurus(3), SENIN.plusDays(1))
                .answer(0, Keadaan.MENYUSUL)
                .done()
                .wait(600);
        var cancelled = new Lari(3, tanpaWaktu(), SENIN.plusDays(2)).record(new Dibatalkan("salah memilih SOP"));
        List<Pengerjaan> runs = List.of(returned.run(), lacking.run(), cancelled.run());
        List<VersiSop> sop = runs.stream().map(Pengerjaan::versi).toList();
        return Rekap.of(TRIWULAN, SAAT, sop, runs, JamKerja.BAWAAN);
    }

    static Rekap kosong() {
        return Rekap.of(TRIWULAN, SAAT, List.of(), List.of(), JamKerja.BAWAAN);
    }

    /** A rekap with one SOP of that name. */
    static Rekap bernama(String nama) {
        var sop = Contoh.sop(nama, List.of(Aktivitas.of(1, "Menyusun data")));
        var versi = new VersiSop(1, 1, 1, Status.BERLAKU, SENIN, sop);
        return Rekap.of(TRIWULAN, SAAT, List.of(versi), List.of(), JamKerja.BAWAAN);
    }

    /** A rekap with this many SOPs. */
    static Rekap banyak(int sop) {
        List<VersiSop> versi = LongStream.rangeClosed(1, sop)
                .mapToObj(i -> new VersiSop(i, i, 1, Status.BERLAKU, SENIN, Contoh.lurus(2)))
                .toList();
        return Rekap.of(TRIWULAN, SAAT, versi, List.of(), JamKerja.BAWAAN);
    }

    private static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 50, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Sop tanpaWaktu() {
        return Contoh.sop("Contoh Tanpa Waktu", List.of(Aktivitas.of(1, "Menyusun data")));
    }
}
