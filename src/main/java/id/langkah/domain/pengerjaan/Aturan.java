package id.langkah.domain.pengerjaan;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.Pengerjaan.Status;
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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which facts may be recorded next in a run. */
final class Aturan {
    private final Pengerjaan run;
    private final LocalDateTime now;

    Aturan(Pengerjaan run, LocalDateTime now) {
        this.run = run;
        this.now = now;
    }

    List<Masalah> check(Peristiwa peristiwa) {
        return switch (peristiwa) {
            case Dimulai fact -> galat("Pengerjaan ini sudah dimulai.", "Mulai pengerjaan yang baru.");
            case KelengkapanDijawab fact -> answer(fact);
            case SemuaAda fact -> answerAll(fact);
            case LampiranDitambah fact -> item(fact.aktivitas(), fact.butir());
            case LampiranDilepas fact -> item(fact.aktivitas(), fact.butir());
            case Selesai fact -> finish(fact.aktivitas());
            case Dilangkahi fact -> branch(fact);
            case Dikembalikan fact -> sendBack(fact);
            case Ditunda fact ->
                run.status() == Status.DITUNDA
                        ? galat("Pengerjaan ini sudah ditunda.", "Tekan Lanjutkan.")
                        : first(ended(), reason(fact.alasan(), "menunda"));
            case Dilanjutkan fact ->
                run.status() == Status.DITUNDA ? List.of() : galat("Pengerjaan ini tidak sedang ditunda.", "");
            case Dibatalkan fact -> first(ended(), reason(fact.alasan(), "membatalkan"));
            case Diurungkan fact -> undo(fact);
            case Dinamai fact ->
                fact.judul().equals(run.judulSendiri()) && fact.periode().equals(run.periode())
                        ? galat("Judul dan periodenya tetap sama.", "")
                        : List.of();
            case Dicatat fact ->
                fact.teks().isBlank() ? galat("Catatan masih kosong.", "Tulis catatannya.") : List.of();
            case WaktuDitetapkan fact -> time(fact);
        };
    }

    private List<Masalah> answer(KelengkapanDijawab fact) {
        List<Masalah> place = item(fact.aktivitas(), fact.butir());
        Keadaan keadaan = fact.jawaban().keadaan();
        if (place.isEmpty() && !fact.jawaban().isReasoned()) {
            return keadaan == Keadaan.MENYUSUL
                    ? galat(
                            "Belum ditulis dari siapa atau kapan kelengkapan ini menyusul.",
                            "Isi dari siapa, sampai kapan, atau alasannya.")
                    : galat("Keadaan \"" + keadaan.kata() + "\" memerlukan alasan.", "Tulis alasannya.");
        }
        return place;
    }

    private List<Masalah> answerAll(SemuaAda fact) {
        List<Butir> items = run.latest(fact.aktivitas()).map(Putaran::butir).orElse(List.of());
        boolean open = items.stream().anyMatch(butir -> butir.keadaan() == Keadaan.BELUM);
        return first(ended(), open ? List.of() : galat("Semua kelengkapan sudah terjawab.", ""));
    }

    /**
     * Checks answers and attachments of an item. After the end of a run only items marked as
     * menyusul may still change.
     */
    private List<Masalah> item(int aktivitas, int butir) {
        Optional<Putaran> latest = run.latest(aktivitas);
        if (latest.isEmpty() || butir < 0 || butir >= latest.get().butir().size()) {
            return galat("Aktivitas ini belum sampai pada gilirannya.", "Selesaikan dahulu aktivitas sebelumnya.");
        }
        boolean late = latest.get().butir().get(butir).keadaan() == Keadaan.MENYUSUL;
        return late && run.status() == Status.SELESAI ? List.of() : ended();
    }

    private List<Masalah> branch(Dilangkahi fact) {
        boolean written = run.tidakMaju().orElse(-1) == fact.tujuan();
        return first(
                finish(fact.aktivitas()),
                written ? List.of() : galat("Jawaban Tidak tidak menuju aktivitas itu.", "Pilih tujuan menurut SOP."));
    }

    private List<Masalah> finish(int aktivitas) {
        List<Masalah> turn = turn(aktivitas);
        if (!turn.isEmpty()) {
            return turn;
        }
        List<Butir> hambatan = run.hambatan();
        if (hambatan.isEmpty()) {
            return List.of();
        }
        String names = hambatan.stream()
                .map(butir -> "\"" + butir.kelengkapan().nama() + "\"")
                .collect(joining(", "));
        return galat(
                "Aktivitas belum dapat diselesaikan karena kelengkapan wajib ini belum ada: " + names + ".",
                "Nyatakan Ada, Tidak berlaku, atau Menyusul; atau kembalikan berkasnya.");
    }

    private List<Masalah> sendBack(Dikembalikan fact) {
        List<Masalah> turn = first(turn(fact.aktivitas()), reason(fact.alasan(), "mengembalikan"));
        boolean written = run.sop().tidak(fact.aktivitas()).orElse(-1) == fact.tujuan();
        if (turn.isEmpty() && written && fact.tujuan() > fact.aktivitas()) {
            return galat("Aktivitas sesudahnya bukan tujuan pengembalian.", "Pilih aktivitas sebelumnya.");
        }
        if (turn.isEmpty() && !written && run.latest(fact.tujuan()).isEmpty()) {
            return galat(
                    "Berkas hanya dapat dikembalikan ke aktivitas yang sudah pernah dikerjakan.",
                    "Pilih tujuan pengembalian yang lain.");
        }
        return turn;
    }

    private List<Masalah> turn(int aktivitas) {
        if (run.status() == Status.DITUNDA) {
            return galat("Pengerjaan ini sedang ditunda.", "Tekan Lanjutkan dahulu.");
        }
        List<Masalah> ended = ended();
        if (ended.isEmpty() && run.posisi().orElse(-1) != aktivitas) {
            return galat("Aktivitas ini bukan yang sedang dikerjakan.", "Kerjakan aktivitas yang sedang berjalan.");
        }
        return ended;
    }

    private List<Masalah> undo(Diurungkan fact) {
        if (run.undoable().map(Jejak::urut).orElse(-1) == fact.urut()) {
            return List.of();
        }
        return galat("Yang dapat diurungkan hanya tindakan terakhir.", "Urungkan dahulu tindakan yang sesudahnya.");
    }

    private List<Masalah> time(WaktuDitetapkan fact) {
        Optional<Putaran> found = run.putaran(fact.aktivitas()).stream()
                .filter(butir -> butir.nomor() == fact.putaran())
                .findFirst();
        if (found.isEmpty()) {
            return galat("Putaran itu tidak ada.", "Pilih putaran yang lain.");
        }
        LocalDateTime selesai = fact.selesai();
        if (selesai == null && !found.get().isOpen()) {
            return galat("Waktu selesai belum diisi.", "Isi waktu selesai yang sebenarnya.");
        }
        if (selesai != null && selesai.isBefore(fact.mulai())) {
            return galat("Waktu selesai mendahului waktu mulai.", "Periksa kembali kedua waktu tersebut.");
        }
        return first(notYet(fact.mulai()), notYet(selesai));
    }

    private List<Masalah> notYet(@Nullable LocalDateTime saat) {
        if (saat == null || !saat.isAfter(now)) {
            return List.of();
        }
        return galat(Tanggal.panjang(saat) + " belum terjadi.", "Isi waktu yang tidak melewati saat ini.");
    }

    private List<Masalah> ended() {
        if (!run.status().isEnded()) {
            return List.of();
        }
        return galat(
                "Pengerjaan ini sudah berakhir (" + run.status().kata() + ").",
                "Tambahkan catatan, atau urungkan tindakan terakhir.");
    }

    private static List<Masalah> reason(String alasan, String what) {
        return alasan.isBlank() ? galat("Alasan " + what + " belum diisi.", "Tulis alasannya.") : List.of();
    }

    private static List<Masalah> first(List<Masalah> daftar, List<Masalah> other) {
        return daftar.isEmpty() ? other : daftar;
    }

    private static List<Masalah> galat(String pesan, String saran) {
        return List.of(Masalah.galat(pesan, "", saran));
    }
}
