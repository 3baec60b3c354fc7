package id.langkah.domain.naskah;

import id.langkah.domain.Kantor;
import id.langkah.domain.Tanggal;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The checklist of a run for its folder: every round of every step with the state of each
 * kelengkapan; steps not reached yet have empty boxes.
 */
public final class DaftarPeriksa {
    private static final List<Kolom> KOLOM = List.of(
            Kolom.tengah("No", 0.06),
            Kolom.tengah("✓", 0.05),
            Kolom.of("Kelengkapan", 0.36),
            Kolom.of("Keadaan", 0.16),
            Kolom.of("Keterangan", 0.37));

    private DaftarPeriksa() {}

    /**
     * Writes the checklist.
     *
     * @param saat the moment printed on it, up to which the run is shown
     */
    public static Naskah of(Pengerjaan run, Kantor kantor, LocalDateTime saat) {
        var rows = new ArrayList<Baris>();
        run.putaran().forEach(putaran -> round(run, putaran, rows));
        if (!run.status().isEnded()) {
            for (int i = 0; i < run.sop().aktivitas().size(); i++) {
                if (run.latest(i).isEmpty()) {
                    toCome(run, i, rows);
                }
            }
        }
        var bagian = new ArrayList<Bagian>();
        bagian.add(head(run));
        bagian.add(new Tabel(KOLOM, rows));
        bagian.add(new Paragraf(kurang(run)));
        bagian.add(new TandaTangan(List.of(Tanda.kantor(kantor, saat.toLocalDate()))));
        return new Naskah(
                "Daftar Periksa Pengerjaan SOP", List.of("Keadaan per " + Tanggal.panjang(saat)), false, bagian);
    }

    private static Isian head(Pengerjaan run) {
        LocalDateTime selesai = run.selesai();
        return new Isian(List.of(
                new Nama("SOP", KataNaskah.sop(run)),
                new Nama("Pengerjaan", KataNaskah.judul(run)),
                new Nama("Mulai", Tanggal.panjang(run.mulai())),
                new Nama("Berakhir", selesai == null ? "belum" : Tanggal.panjang(selesai)),
                new Nama("Status", run.status().kata()),
                new Nama("Pengembalian", run.pengembalian() + " kali")));
    }

    private static void round(Pengerjaan run, Putaran putaran, List<Baris> rows) {
        rows.add(Baris.pita(title(run, putaran)));
        int nomor = 1;
        for (Butir butir : putaran.butir()) {
            boolean there = butir.keadaan() == Keadaan.ADA;
            rows.add(Baris.of(
                    "" + nomor++,
                    there ? Naskah.CENTANG.strip() : Naskah.KOSONG.strip(),
                    KataNaskah.wajib(butir),
                    butir.keadaan().kata(),
                    KataNaskah.keterangan(butir)));
        }
    }

    private static String title(Pengerjaan run, Putaran putaran) {
        LocalDateTime selesai = putaran.selesai();
        String when = Tanggal.panjang(putaran.mulai()) + (selesai == null ? "" : " – " + Tanggal.panjang(selesai));
        String who = putaran.oleh().isBlank()
                ? KataNaskah.pelaksana(run.sop().aktivitas().get(putaran.aktivitas()))
                : putaran.oleh();
        String how = putaran.hasil().kata();
        if (putaran.hasil() == Putaran.Hasil.DIKEMBALIKAN) {
            Aktivitas to = run.sop().aktivitas().get(putaran.tujuan());
            how += " ke aktivitas " + to.nomor() + ": " + putaran.alasan();
        }
        return KataNaskah.aktivitas(run, putaran.aktivitas())
                + "\nPutaran "
                + putaran.nomor()
                + " · "
                + who
                + " · "
                + when
                + " · "
                + how
                + (putaran.catatan().isBlank() ? "" : " · " + putaran.catatan());
    }

    private static void toCome(Pengerjaan run, int index, List<Baris> rows) {
        Aktivitas aktivitas = run.sop().aktivitas().get(index);
        rows.add(Baris.pita(
                KataNaskah.aktivitas(run, index) + "\n" + KataNaskah.pelaksana(aktivitas) + " · belum dikerjakan"));
        int nomor = 1;
        for (Kelengkapan kelengkapan : aktivitas.mutuBaku().kelengkapan()) {
            rows.add(Baris.of("" + nomor++, Naskah.KOSONG.strip(), kelengkapan.tercetak(), "", ""));
        }
    }

    private static String kurang(Pengerjaan run) {
        List<String> kurang = run.kekurangan().stream()
                .map(kekurangan -> kekurangan.butir().kelengkapan().nama()
                        + " (aktivitas "
                        + run.sop()
                                .aktivitas()
                                .get(kekurangan.putaran().aktivitas())
                                .nomor()
                        + ", "
                        + kekurangan.butir().keadaan().kata().toLowerCase(Locale.ROOT)
                        + ")")
                .toList();
        return kurang.isEmpty()
                ? "Tidak ada kelengkapan yang masih kurang."
                : "Kelengkapan yang masih kurang: " + String.join("; ", kurang) + ".";
    }
}
