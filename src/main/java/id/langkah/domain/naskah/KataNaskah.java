package id.langkah.domain.naskah;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import id.langkah.domain.Kantor;
import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.Aktivitas;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Words that several papers share. */
final class KataNaskah {
    private KataNaskah() {}

    /** A step by its number and uraian: {@code Aktivitas 6: Menelaah data}. */
    static String aktivitas(Pengerjaan run, int index) {
        Aktivitas aktivitas = run.sop().aktivitas().get(index);
        return Aktivitas.sebutan(index, aktivitas.nomor()) + ": " + aktivitas.uraian();
    }

    static String pelaksana(Aktivitas aktivitas) {
        return aktivitas.pelaksana().isEmpty() ? "belum ditetapkan" : String.join(", ", aktivitas.pelaksana());
    }

    /** The name of the SOP with its nomor and version. */
    static String sop(Pengerjaan run) {
        String nomor = run.sop().nomor().isBlank() ? "" : ", nomor " + run.sop().nomor();
        return run.sop().nama() + nomor + ", versi " + run.versi().versi();
    }

    /** The title of the run, with the period where the title does not contain it. */
    static String judul(Pengerjaan run) {
        return run.periode().isBlank() || run.judul().contains(run.periode())
                ? run.judul()
                : run.judul() + " (" + run.periode() + ")";
    }

    /** The reason, number, date, remark and attachments of an item in one text. */
    static String keterangan(Butir butir) {
        Jawaban jawaban = butir.jawaban();
        LocalDate tanggal = jawaban.tanggal();
        Janji janji = jawaban.janji();
        String files = butir.lampiran().stream().map(Lampiran::nama).collect(joining(", "));
        return Stream.of(
                        jawaban.alasan(),
                        janji == null ? "" : janji.tertulis(),
                        jawaban.nomor().isBlank() ? "" : "Nomor " + jawaban.nomor(),
                        tanggal == null ? "" : "tanggal " + Tanggal.panjang(tanggal),
                        jawaban.catatan(),
                        files.isEmpty() ? "" : "lampiran: " + files)
                .filter(not(String::isBlank))
                .collect(joining("; "));
    }

    static String wajib(Butir butir) {
        return butir.kelengkapan().tercetak();
    }

    /** Place and date: {@code Pontianak, 2 Maret 2026}; dots stand for a place that is not filled. */
    static String tempat(Kantor kantor, LocalDate tanggal) {
        String kota = kantor.kota().isBlank() ? Naskah.TITIK : kantor.kota();
        return kota + ", " + Tanggal.panjang(tanggal);
    }

    /** The choices on lines of their own, each with a box before it; the chosen ones are ticked. */
    static String kotak(List<String> pilihan, List<String> dicentang) {
        return pilihan.stream()
                .map(teks -> (dicentang.contains(teks) ? Naskah.CENTANG : Naskah.KOSONG) + teks)
                .collect(joining("\n"));
    }
}
