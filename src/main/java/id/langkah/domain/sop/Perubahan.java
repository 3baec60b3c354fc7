package id.langkah.domain.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two versions of an SOP, in sentences: "Aktivitas 3, Waktu: 20 menit
 * menjadi 30 menit". Rows are named by their number in the new version, deleted rows by their
 * number in the old one. A number or target that only shifted because rows were added or deleted is
 * not reported.
 */
public final class Perubahan {
    private static final String KOSONG = "(kosong)";

    private final Sop lama;
    private final Sop baru;
    private final Padanan padanan;
    private final List<String> kalimat = new ArrayList<>();

    Perubahan(Sop lama, Sop baru) {
        this.lama = lama;
        this.baru = baru;
        padanan = new Padanan(lama.aktivitas(), baru.aktivitas());
    }

    /** The differences in the order of the form; empty exactly when both versions have the same content. */
    public static List<String> between(Sop lama, Sop baru) {
        return new Perubahan(lama, baru).tell();
    }

    /** The matching of old rows to new rows. */
    Padanan padanan() {
        return padanan;
    }

    /** The differences of one matched row. */
    List<String> ofRow(int before, int after) {
        kalimat.clear();
        tellRow(before, after);
        return List.copyOf(kalimat);
    }

    private List<String> tell() {
        for (KolomSop kolom : KolomSop.values()) {
            if (kolom.bentuk().isDaftar()) {
                tell(kolom.kataLengkap(), kolom.daftar(lama), kolom.daftar(baru));
            } else {
                tell(kolom.kataLengkap(), kolom.teks(lama), kolom.teks(baru));
            }
        }
        tell("Pelaksana", lama.pelaksana(), baru.pelaksana());
        for (int i = 0; i < lama.aktivitas().size(); i++) {
            if (padanan.toBaru(i).isEmpty()) {
                kalimat.add(sebutan(lama, i) + " dihapus: "
                        + lama.aktivitas().get(i).uraian());
            }
        }
        for (int i = 0; i < baru.aktivitas().size(); i++) {
            OptionalInt before = padanan.toLama(i);
            if (before.isEmpty()) {
                kalimat.add(sebutan(baru, i) + " ditambahkan: "
                        + baru.aktivitas().get(i).uraian());
            } else {
                tellRow(before.getAsInt(), i);
            }
        }
        tell("Catatan", lama.catatan(), baru.catatan());
        return List.copyOf(kalimat);
    }

    private void tellRow(int before, int after) {
        Aktivitas a = lama.aktivitas().get(before);
        Aktivitas b = baru.aktivitas().get(after);
        String sebutan = sebutan(baru, after);
        if (padanan.isMoved(after)) {
            kalimat.add(sebutan(lama, before) + " dipindah ke urutan " + (after + 1));
        }
        if (a.nomor() != b.nomor() && a.nomor() - before != b.nomor() - after) {
            tell(sebutan + ", Nomor", "" + a.nomor(), "" + b.nomor());
        }
        tell(sebutan + ", Uraian", a.uraian(), b.uraian());
        tell(sebutan + ", Pelaksana", a.pelaksana(), b.pelaksana());
        tell(sebutan + ", Kelengkapan", kelengkapan(a), kelengkapan(b));
        tell(
                sebutan + ", Waktu",
                a.mutuBaku().waktu().teks(),
                b.mutuBaku().waktu().teks());
        tell(sebutan + ", Output", a.mutuBaku().output(), b.mutuBaku().output());
        if (!sameWays(a.keputusan(), b.keputusan())) {
            tell(sebutan + ", Keputusan", keputusan(a.keputusan()), keputusan(b.keputusan()));
        }
        tell(sebutan + ", Tahap", tahap(a.tahap()), tahap(b.tahap()));
        for (TeksAktivitas teks : TeksAktivitas.values()) {
            tell(sebutan + ", " + teks.isi().kata(), teks.of(a), teks.of(b));
        }
    }

    private void tell(String what, String a, String b) {
        if (!a.equals(b)) {
            kalimat.add(what + ": " + (a.isEmpty() ? KOSONG : a) + " menjadi " + (b.isEmpty() ? KOSONG : b));
        }
    }

    private void tell(String what, List<String> a, List<String> b) {
        if (a.equals(b)) {
            return;
        }
        List<String> gone = without(a, b);
        List<String> come = without(b, a);
        if (gone.size() == 1 && come.size() == 1) {
            tell(what, gone.getFirst(), come.getFirst());
            return;
        }
        gone.forEach(text -> kalimat.add(what + " dikurangi: " + text));
        come.forEach(text -> kalimat.add(what + " ditambah: " + text));
        if (gone.isEmpty() && come.isEmpty()) {
            kalimat.add(what + ": urutannya berubah");
        }
    }

    /** The texts that {@code others} lacks; repeated texts count as often as they occur. */
    private static List<String> without(List<String> texts, List<String> others) {
        List<String> left = new ArrayList<>(texts);
        others.forEach(left::remove);
        return left;
    }

    private boolean sameWays(@Nullable Keputusan a, @Nullable Keputusan b) {
        if (a == null || b == null) {
            return Objects.equals(a, b);
        }
        return sameTarget(a.ya(), b.ya())
                && sameTarget(a.tidak(), b.tidak())
                && Objects.equals(a.pemutus(), b.pemutus());
    }

    private boolean sameTarget(@Nullable Integer a, @Nullable Integer b) {
        if (a == null || b == null) {
            return Objects.equals(a, b);
        }
        OptionalInt before = lama.indexOf(a);
        OptionalInt after = baru.indexOf(b);
        if (before.isEmpty() || after.isEmpty()) {
            return a.equals(b);
        }
        return padanan.toBaru(before.getAsInt()).equals(after);
    }

    private static String keputusan(@Nullable Keputusan keputusan) {
        if (keputusan == null) {
            return "";
        }
        Integer ya = keputusan.ya();
        String pemutus = keputusan.pemutus();
        return "ya ke "
                + (ya == null ? "berikutnya" : ya)
                + ", tidak ke "
                + keputusan.tidak()
                + (pemutus == null ? "" : ", pemutus " + pemutus);
    }

    private static List<String> kelengkapan(Aktivitas aktivitas) {
        return aktivitas.mutuBaku().kelengkapan().stream()
                .map(butir -> butir.nama() + (butir.wajib() ? "" : " (tidak wajib)"))
                .toList();
    }

    private static String tahap(@Nullable Tahap tahap) {
        return tahap == null ? "" : tahap.kata();
    }

    private static String sebutan(Sop sop, int index) {
        return Aktivitas.sebutan(index, sop.aktivitas().get(index).nomor());
    }
}
