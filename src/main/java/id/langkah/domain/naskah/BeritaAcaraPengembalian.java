package id.langkah.domain.naskah;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
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
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.Aktivitas;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The Berita Acara of a return: who returned what to whom, why, and what was missing. */
public final class BeritaAcaraPengembalian {
    private static final List<Kolom> KOLOM = List.of(
            Kolom.tengah("No", 0.07),
            Kolom.of("Kelengkapan", 0.4),
            Kolom.of("Keadaan", 0.18),
            Kolom.of("Keterangan", 0.35));

    private BeritaAcaraPengembalian() {}

    /** The rounds of a run that ended with a return, the latest first. */
    public static List<Putaran> pengembalian(Pengerjaan run) {
        return run.putaran().reversed().stream()
                .filter(putaran -> putaran.hasil() == Putaran.Hasil.DIKEMBALIKAN)
                .toList();
    }

    /**
     * Writes the Berita Acara of one return.
     *
     * @param putaran one of {@link #pengembalian}
     * @throws IllegalArgumentException when the round did not end with a return
     */
    public static Naskah of(Pengerjaan run, Putaran putaran, Kantor kantor) {
        if (putaran.hasil() != Putaran.Hasil.DIKEMBALIKAN) {
            throw new IllegalArgumentException("the round was not sent back");
        }
        LocalDateTime saat = Objects.requireNonNull(putaran.selesai());
        Aktivitas from = run.sop().aktivitas().get(putaran.aktivitas());
        Aktivitas to = run.sop().aktivitas().get(putaran.tujuan());
        var bagian = new ArrayList<Bagian>();
        bagian.add(new Paragraf(opening(saat)));
        bagian.add(new Isian(List.of(
                new Nama("SOP", KataNaskah.sop(run)),
                new Nama("Pengerjaan", KataNaskah.judul(run)),
                new Nama(
                        "Dikembalikan dari",
                        KataNaskah.aktivitas(run, putaran.aktivitas()) + " (putaran " + putaran.nomor() + ")"),
                new Nama("Pelaksana", KataNaskah.pelaksana(from)),
                new Nama("Dikembalikan ke", KataNaskah.aktivitas(run, putaran.tujuan())),
                new Nama("Pelaksana", KataNaskah.pelaksana(to)),
                new Nama("Alasan", putaran.alasan()))));
        if (putaran.butir().isEmpty()) {
            bagian.add(new Paragraf("Aktivitas ini tidak mensyaratkan kelengkapan."));
        } else {
            bagian.add(new Paragraf("Keadaan kelengkapan pada saat dikembalikan:"));
            bagian.add(new Tabel(KOLOM, rows(putaran.butir())));
        }
        bagian.add(new Paragraf("Dengan pengembalian ini, aktivitas "
                + to.nomor()
                + " dan aktivitas sesudahnya dikerjakan kembali. Demikian berita"
                + " acara ini dibuat untuk dipergunakan sebagaimana mestinya."));
        var first = new Pejabat(KataNaskah.pelaksana(from), putaran.oleh(), "", "");
        var second = new Pejabat(KataNaskah.pelaksana(to), "", "", "");
        String tempat = KataNaskah.tempat(kantor, saat.toLocalDate());
        bagian.add(new TandaTangan(List.of(
                Tanda.pejabat("", "Yang menerima,", second), Tanda.pejabat(tempat, "Yang mengembalikan,", first))));
        if (!kantor.penandatangan().isEmpty()) {
            bagian.add(new TandaTangan(List.of(Tanda.pejabat("", "Mengetahui,", kantor.penandatangan()))));
        }
        return new Naskah(
                "Berita Acara Pengembalian",
                List.of(
                        "Nomor: " + Naskah.TITIK,
                        Aktivitas.sebutan(putaran.aktivitas(), from.nomor())
                                + ", putaran "
                                + putaran.nomor()
                                + ", "
                                + Tanggal.panjang(saat)),
                false,
                bagian);
    }

    private static String opening(LocalDateTime saat) {
        LocalDate hari = saat.toLocalDate();
        return "Pada hari ini, "
                + Tanggal.hari(hari)
                + ", tanggal "
                + Terbilang.of(hari.getDayOfMonth())
                + " bulan "
                + Tanggal.bulan(hari)
                + " tahun "
                + Terbilang.of(hari.getYear())
                + String.format(
                        Locale.ROOT, " (%02d-%02d-%d)", hari.getDayOfMonth(), hari.getMonthValue(), hari.getYear())
                + ", pukul "
                + Tanggal.jam(saat)
                + ", berkas pengerjaan berikut dikembalikan untuk diperbaiki atau dilengkapi:";
    }

    private static List<Baris> rows(List<Butir> butir) {
        var rows = new ArrayList<Baris>();
        for (Butir item : butir) {
            rows.add(Baris.of(
                    "" + (rows.size() + 1),
                    KataNaskah.wajib(item),
                    item.keadaan().kata(),
                    KataNaskah.keterangan(item)));
        }
        return rows;
    }
}
