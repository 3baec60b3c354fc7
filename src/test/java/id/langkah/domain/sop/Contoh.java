package id.langkah.domain.sop;

import static java.util.stream.IntStream.range;

import id.langkah.domain.Pejabat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small SOPs for tests. */
public final class Contoh {
    private Contoh() {}

    /** An SOP of plain steps numbered from 1, each with its own kelengkapan "Berkas n". */
    public static Sop lurus(int langkah) {
        return sop(
                "Contoh Lurus",
                range(1, langkah + 1).mapToObj(nomor -> aktivitas(nomor, null)).toList());
    }

    /** An SOP of six steps, where 4 returns to 3 and 5 returns to 4, as in many offices. */
    public static Sop berjenjang() {
        return sop(
                "Contoh Berjenjang",
                List.of(
                        aktivitas(1, null),
                        aktivitas(2, null),
                        aktivitas(3, null),
                        aktivitas(4, new Keputusan(5, 3)),
                        aktivitas(5, new Keputusan(null, 4)),
                        aktivitas(6, null)));
    }

    public static Sop sop(String nama, List<Aktivitas> aktivitas) {
        return new Sop(
                identitas(nama),
                Ketentuan.BELUM,
                Klasifikasi.BELUM,
                LembarKerja.BELUM,
                List.of("Staf", "Kasubbag"),
                aktivitas,
                List.of());
    }

    /** A step of 20 minutes with one obligatory and one optional kelengkapan. */
    public static Aktivitas aktivitas(int nomor, @Nullable Keputusan keputusan) {
        return new Aktivitas(
                nomor,
                "Memeriksa berkas " + nomor,
                List.of(keputusan == null ? "Staf" : "Kasubbag"),
                new MutuBaku(
                        List.of(new Kelengkapan("Berkas " + nomor, true), new Kelengkapan("Lampiran " + nomor, false)),
                        Waktu.read("20 menit"),
                        List.of("Hasil " + nomor)),
                keputusan,
                null,
                "");
    }

    /** An identity page with only the title filled. */
    public static Identitas identitas(String nama) {
        return new Identitas("", nama, List.of(), null, null, null, Pejabat.BELUM);
    }
}
