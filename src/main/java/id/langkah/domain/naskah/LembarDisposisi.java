package id.langkah.domain.naskah;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Kantor;
import id.langkah.domain.Tanggal;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Waktu;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The Lembar Disposisi of a run, a usual form of tata naskah dinas. The data of the letter is left
 * open for handwriting; addressee and matter follow from the current step.
 */
public final class LembarDisposisi {
    private static final List<String> SIFAT = List.of("Sangat segera", "Segera", "Rahasia");
    private static final List<String> HARAP =
            List.of("Tanggapan dan saran", "Proses lebih lanjut", "Koordinasi/konfirmasi", Naskah.TITIK);

    /** The number of lines for handwriting. */
    private static final int BARIS = 9;

    private LembarDisposisi() {}

    /**
     * Writes the sheet for the current step of the run.
     *
     * @param tanggal the date printed on it
     */
    public static Naskah of(Pengerjaan run, Kantor kantor, LocalDate tanggal) {
        Optional<Aktivitas> now =
                run.current().map(putaran -> run.sop().aktivitas().get(putaran.aktivitas()));
        List<String> to = now.map(Aktivitas::pelaksana).orElse(List.of());
        String harap = run.current().isPresent() ? HARAP.get(1) : "";
        var head = new Tabel(
                List.of(Kolom.of("", 0.5), Kolom.of("", 0.5)),
                List.of(
                        Baris.of(
                                surat(run),
                                "Diterima tanggal: "
                                        + Tanggal.panjang(run.mulai().toLocalDate())
                                        + "\n"
                                        + lines("Nomor agenda")
                                        + "\nSifat:\n"
                                        + KataNaskah.kotak(SIFAT, List.of())),
                        Baris.pita("Hal: " + KataNaskah.judul(run) + " — SOP " + KataNaskah.sop(run)),
                        Baris.of(
                                "Diteruskan kepada Sdr.:\n"
                                        + KataNaskah.kotak(run.sop().pelaksana(), to),
                                "Dengan hormat harap:\n" + KataNaskah.kotak(HARAP, List.of(harap))),
                        Baris.of(
                                "Catatan:\n" + catatan(run) + "\n" + Naskah.TITIK,
                                "Isi disposisi:\n" + String.join("\n", Collections.nCopies(BARIS, Naskah.TITIK)))));
        return new Naskah(
                "Lembar Disposisi",
                List.of(),
                false,
                List.of(head, new TandaTangan(List.of(Tanda.kantor(kantor, tanggal)))));
    }

    /** The letter that the run began with: the first kelengkapan that has a number; blank when none has. */
    private static String surat(Pengerjaan run) {
        Optional<Jawaban> surat = run.putaran().stream()
                .flatMap(putaran -> putaran.butir().stream())
                .map(Butir::jawaban)
                .filter(jawaban -> !jawaban.nomor().isBlank())
                .findFirst();
        LocalDate tanggal = surat.map(Jawaban::tanggal).orElse(null);
        return lines("Surat dari")
                + "\nNomor surat: "
                + Naskah.atauTitik(surat.map(Jawaban::nomor).orElse(""))
                + "\nTanggal surat: "
                + (tanggal == null ? Naskah.TITIK : Tanggal.panjang(tanggal));
    }

    private static String lines(String... names) {
        return List.of(names).stream().map(name -> name + ": " + Naskah.TITIK).collect(joining("\n"));
    }

    private static String catatan(Pengerjaan run) {
        return run.current()
                .map(putaran -> catatan(run, putaran))
                .orElse("Pengerjaan " + run.status().kata().toLowerCase(Locale.ROOT) + ".");
    }

    private static String catatan(Pengerjaan run, Putaran putaran) {
        Aktivitas aktivitas = run.sop().aktivitas().get(putaran.aktivitas());
        Waktu waktu = aktivitas.mutuBaku().waktu();
        String papers = aktivitas.mutuBaku().kelengkapan().stream()
                .map(Kelengkapan::nama)
                .collect(joining(", "));
        return KataNaskah.aktivitas(run, putaran.aktivitas())
                + " (putaran "
                + putaran.nomor()
                + ")."
                + (papers.isEmpty() ? "" : " Kelengkapan: " + papers + ".")
                + (waktu.isEmpty() ? "" : " Waktu baku: " + waktu.teks() + ".");
    }
}
