package id.langkah.domain.rekap;

import id.langkah.domain.Angka;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.TandaTangan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The contents of the Berita Acara on which a Perbaikan is signed.
 *
 * @param nomor the number of the paper; blank when not given
 * @param tanggal the date of the paper
 * @param pengerjaan the name of the run that carries the Perbaikan; blank when there is none
 */
public record BeritaAcaraPerbaikan(String nomor, LocalDate tanggal, BarisPerbaikan baris, String pengerjaan) {
    /** A line of the table: a label and its value. */
    public record Butir(String judul, String isi) {}

    /**
     * One signature.
     *
     * @param nama the name; blank when the signature is missing
     * @param hari the date in words; blank when the signature is missing
     */
    public record KolomTandaTangan(String tahap, String nama, String hari) {}

    /** The title of the paper. */
    public String judul() {
        return "Berita Acara Perbaikan Data Kinerja";
    }

    /** The opening sentence with the date in words. */
    public String pembuka() {
        return "Pada hari ini, %s tanggal %s, dicatat perbaikan data kinerja sebagai berikut."
                .formatted(Tanggal.hari(tanggal), Tanggal.panjang(tanggal));
    }

    /** The lines of the table. */
    public List<Butir> butir() {
        Perbaikan perbaikan = baris.perbaikan();
        String satuan = baris.satuan().isBlank() ? "" : " " + baris.satuan();
        return Stream.of(
                        new Butir("Indikator", baris.indikator()),
                        new Butir("Periode", baris.periode().teks()),
                        new Butir("Nilai semula", perbaikan.semula().teks() + satuan),
                        new Butir("Nilai menjadi", perbaikan.menjadi().teks() + satuan),
                        new Butir(
                                "Selisih",
                                perbaikan
                                        .selisih()
                                        .map(angka -> (angka.signum() > 0 ? "+" : "") + Angka.write(angka) + satuan)
                                        .orElse("–")),
                        new Butir("Alasan", perbaikan.alasan()),
                        new Butir("Bukti", listed(perbaikan.bukti())),
                        new Butir("Dikerjakan menurut", pengerjaan),
                        new Butir("Status", perbaikan.status()),
                        new Butir("Alasan ditolak", perbaikan.alasanDitolak()))
                .filter(butir -> !butir.isi().isBlank())
                .toList();
    }

    private static String listed(List<Bukti> bukti) {
        return bukti.size() == 1
                ? bukti.getFirst().kata()
                : IntStream.range(0, bukti.size())
                        .mapToObj(i -> (i + 1) + ". " + bukti.get(i).kata())
                        .collect(Collectors.joining("\n"));
    }

    /** The closing sentence. */
    public String penutup() {
        Perbaikan perbaikan = baris.perbaikan();
        if (perbaikan.ditolak() != null) {
            return "Perbaikan ini ditolak. Nilai semula tetap berlaku.";
        }
        return perbaikan.isDisetujui()
                ? "Dengan disetujuinya perbaikan ini, nilai menjadi berlaku dan nilai semula tetap"
                        + " tersimpan. Demikian berita acara ini dibuat untuk dipergunakan"
                        + " sebagaimana mestinya."
                : "Perbaikan ini belum disetujui. Nilai semula berlaku sampai keempat tanda tangan"
                        + " di bawah ini lengkap.";
    }

    /** The four signatures in order. */
    public List<KolomTandaTangan> tandaTangan() {
        return Stream.of(TahapPerbaikan.values()).map(this::signature).toList();
    }

    private KolomTandaTangan signature(TahapPerbaikan tahap) {
        Optional<TandaTangan> tanda = baris.perbaikan().tanda(tahap);
        return new KolomTandaTangan(
                tahap.kata() + " oleh",
                tanda.map(TandaTangan::oleh).orElse(""),
                tanda.map(tandaTangan -> Tanggal.panjang(tandaTangan.saat().toLocalDate()))
                        .orElse(""));
    }
}
