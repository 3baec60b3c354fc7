package id.langkah.domain.pengerjaan;

import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.Dilangkahi;
import id.langkah.domain.pengerjaan.Peristiwa.Dilanjutkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dimulai;
import id.langkah.domain.pengerjaan.Peristiwa.Dinamai;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.pengerjaan.Peristiwa.Diurungkan;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDilepas;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.pengerjaan.Peristiwa.SemuaAda;
import id.langkah.domain.pengerjaan.Peristiwa.WaktuDitetapkan;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words the facts of a run for its trail on the screen and on paper. */
public final class Kalimat {
    private final Pengerjaan run;
    private final Sop sop;

    public Kalimat(Pengerjaan run) {
        this.run = run;
        this.sop = run.sop();
    }

    /** One fact as a sentence without a full stop; a reason or remark follows a colon. */
    public String of(Peristiwa peristiwa) {
        return switch (peristiwa) {
            case Dimulai fact -> "Pengerjaan dimulai";
            case KelengkapanDijawab fact ->
                because(
                        butir(fact.aktivitas(), fact.butir())
                                + " dinyatakan "
                                + fact.jawaban().keadaan().kata().toLowerCase(Locale.ROOT)
                                + janji(fact.jawaban().janji()),
                        fact.jawaban().alasan());
            case SemuaAda fact ->
                "Semua kelengkapan " + aktivitas(fact.aktivitas()).toLowerCase(Locale.ROOT) + " dinyatakan ada";
            case LampiranDitambah fact ->
                "Lampiran \"" + fact.lampiran().nama() + "\" ditambahkan pada " + butir(fact.aktivitas(), fact.butir());
            case LampiranDilepas fact -> "Lampiran dilepas dari " + butir(fact.aktivitas(), fact.butir());
            case Selesai fact ->
                because(
                        aktivitas(fact.aktivitas())
                                + (keputusan(fact.aktivitas()) ? " disetujui" : " selesai")
                                + by(fact.oleh()),
                        fact.catatan());
            case Dilangkahi fact ->
                because(
                        aktivitas(fact.aktivitas())
                                + " dijawab tidak, maju ke "
                                + aktivitas(fact.tujuan()).toLowerCase(Locale.ROOT)
                                + by(fact.oleh()),
                        fact.catatan());
            case Dikembalikan fact ->
                because(
                        aktivitas(fact.aktivitas())
                                + " dikembalikan ke "
                                + aktivitas(fact.tujuan()).toLowerCase(Locale.ROOT)
                                + by(fact.oleh()),
                        fact.alasan());
            case Ditunda fact -> because("Pengerjaan ditunda", fact.alasan());
            case Dilanjutkan fact -> "Pengerjaan dilanjutkan";
            case Dibatalkan fact -> because("Pengerjaan dibatalkan", fact.alasan());
            case Diurungkan fact -> "Diurungkan: " + of(at(fact.urut()));
            case Dinamai fact ->
                "Judul diubah menjadi \"" + Pengerjaan.sebutan(sop, fact.judul(), fact.periode(), run.mulai()) + "\"";
            case Dicatat fact -> because("Catatan", fact.teks());
            case WaktuDitetapkan fact ->
                because(
                        "Waktu "
                                + aktivitas(fact.aktivitas()).toLowerCase(Locale.ROOT)
                                + " putaran "
                                + fact.putaran()
                                + " ditetapkan "
                                + Tanggal.panjang(fact.mulai())
                                + (fact.selesai() == null ? "" : " sampai " + Tanggal.panjang(fact.selesai())),
                        fact.alasan());
        };
    }

    /** A step by its printed number: {@code Aktivitas 6}. */
    public String aktivitas(int index) {
        return "Aktivitas " + sop.aktivitas().get(index).nomor();
    }

    private Peristiwa at(int urut) {
        return run.jejak().get(urut - 1).peristiwa();
    }

    private boolean keputusan(int index) {
        return sop.aktivitas().get(index).isKeputusan();
    }

    private String butir(int index, int butir) {
        Aktivitas aktivitas = sop.aktivitas().get(index);
        return "\"" + aktivitas.mutuBaku().kelengkapan().get(butir).nama() + "\"";
    }

    private static String by(String oleh) {
        return oleh.isBlank() ? "" : " oleh " + oleh;
    }

    /** The promise in words: {@code dari Bidang SD sampai 4 Desember 2026}; blank without a promise. */
    private static String janji(@Nullable Janji janji) {
        if (janji == null) {
            return "";
        }
        LocalDate sampai = janji.sampai();
        return (janji.dari().isBlank() ? "" : " dari " + janji.dari())
                + (sampai == null ? "" : " sampai " + Tanggal.panjang(sampai));
    }

    private static String because(String what, String why) {
        return why.isBlank() ? what : what + ": " + why;
    }
}
