package id.langkah.ui;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Libur;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.VersiSop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An office in the middle of its year: the five samples and one SOP with the longest possible
 * title, in two versions; runs in every state, one of them with a return.
 */
final class BusyOffice {
    static final String NAMA_PANJANG =
            "Penyusunan, Pengumpulan, Verifikasi, dan Perbaikan Data Kinerja Perangkat Daerah"
                    + " Triwulanan untuk Laporan Kinerja Instansi Pemerintah (LKjIP) di Lingkungan"
                    + " Pemerintah Provinsi Kalimantan Barat";
    private static final String JUDUL_PANJANG =
            "Pengumpulan data kinerja penyelenggaraan perumahan dan kawasan permukiman Triwulan I"
                    + " Tahun Anggaran 2026 untuk Biro Organisasi Sekretariat Daerah";
    private static final Path PERKIM = Path.of("samples", "sop-perkim-kalbar-pengumpulan-data-kinerja.json");
    private static final String SURAT =
            "Surat pengantar rekapitulasi data kinerja triwulan yang sudah ditandatangani.pdf";

    private final Layar layar;
    private final ScreenDesk meja;
    private final Path folder;
    private final RingkasanSop perkim;
    private final RingkasanSop panjang;
    private final Pengerjaan kembali;
    private final Pengerjaan ditunda;
    private final Pengerjaan dibatalkan;
    private final Pengerjaan selesai;

    BusyOffice(Layar layar, Path folder) {
        this.layar = layar;
        this.meja = layar.meja();
        this.folder = folder;
        take(samples());
        take(List.of(changed("panjang.json", "Pengumpulan Data Kinerja", NAMA_PANJANG)));
        take(List.of(newVersion()));
        perkim = layar.pustaka().search("perumahan", null, 10).stream()
                .filter(ringkasanSop -> ringkasanSop.nama().equals("Pengumpulan Data Kinerja"))
                .findFirst()
                .orElseThrow();
        panjang = layar.pustaka().search("LKjIP Lingkungan", null, 10).getFirst();
        layar.pengaturan().save(kantor());
        layar.pengaturan()
                .save(layar.pengaturan()
                        .jamKerja()
                        .withLibur(Libur.read("19 Maret 2026 Hari Suci Nyepi (Tahun Baru"
                                        + " Saka 1948)\n20-25 Maret 2026 Hari"
                                        + " Raya Idulfitri 1447 Hijriah dan"
                                        + " cuti bersama")
                                .tanggal()));
        ditunda = runPaused();
        dibatalkan = runCancelled();
        selesai = runFinished();
        kembali = runSentBack();
        meja.start(versi(panjang), JUDUL_PANJANG);
        meja.cadangan().make();
    }

    /** The sample files. */
    static List<Path> samples() {
        return list(Path.of("samples"), "sop-");
    }

    static List<Path> broken() {
        return list(Path.of("samples", "rusak"), "");
    }

    RingkasanSop perkim() {
        return perkim;
    }

    RingkasanSop panjang() {
        return panjang;
    }

    /** A run at the keputusan of aktivitas 6 in its second round, with a kelengkapan menyusul and an attachment. */
    Pengerjaan kembali() {
        return kembali;
    }

    Pengerjaan ditunda() {
        return ditunda;
    }

    Pengerjaan dibatalkan() {
        return dibatalkan;
    }

    /** A finished run with a kelengkapan still to come and a later remark. */
    Pengerjaan selesai() {
        return selesai;
    }

    /** A file with a new version of a sample. */
    Path newVersion() {
        return changed("versi-baru.json", "Kepala Dinas", "Kepala Dinas Perumahan");
    }

    private void take(List<Path> files) {
        layar.impor().take(layar.impor().preview(files).takeable());
    }

    private Path changed(String name, String from, String to) {
        try {
            String text = Files.readString(PERKIM).replace(from, to);
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder, String start) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .filter(file -> !file.getFileName().toString().contains("schema"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kantor kantor() {
        return new Kantor(
                List.of(
                        "PEMERINTAH PROVINSI KALIMANTAN BARAT",
                        "DINAS PERUMAHAN RAKYAT, KAWASAN PERMUKIMAN DAN LINGKUNGAN HIDUP",
                        "Jalan Jenderal Sudirman Nomor 12, Pontianak 78121, telepon (0561) 734012"),
                "Pontianak",
                Optional.empty(),
                new Pejabat(
                        "Kepala Dinas Perumahan Rakyat, Kawasan Permukiman dan Lingkungan Hidup",
                        "Nama Pejabat yang Panjang Sekali, S.T., M.T., M.Si.",
                        "Pembina Utama Madya (IV/d)",
                        "196510061986032016"),
                Kantor.Kertas.F4);
    }

    private VersiSop versi(RingkasanSop sop) {
        return layar.pustaka().versi(sop.versiId());
    }

    private Pengerjaan runPaused() {
        Pengerjaan run = meja.start(versi(perkim), "Triwulan II Tahun 2026");
        return meja.record(run, new Ditunda("menunggu disposisi Kepala Dinas atas surat permintaan"));
    }

    private Pengerjaan runCancelled() {
        Pengerjaan run = meja.done(meja.start(versi(perkim), "Triwulan III Tahun 2026"));
        return meja.record(run, new Dibatalkan("digabung dengan pengumpulan Triwulan IV"));
    }

    private Pengerjaan runFinished() {
        Pengerjaan run = meja.start(versi(perkim), "Triwulan IV Tahun 2025");
        run = meja.answer(run, 0, later());
        while (!run.status().isEnded()) {
            run = meja.done(run);
        }
        return meja.record(run, new Dicatat("Arsip diambil bagian keuangan."));
    }

    private Pengerjaan runSentBack() {
        Pengerjaan run = meja.start(versi(perkim), "Triwulan I Tahun 2026");
        run = meja.done(meja.answer(run, 0, later()));
        while (run.posisi().orElseThrow() < 5) {
            run = meja.done(run);
        }
        var letter = new Jawaban(
                Keadaan.ADA, "", "800.1.11/214/Perkim-Renja/2026", LocalDate.of(2026, 3, 2), "asli di map biru");
        run = meja.answer(run, 0, letter);
        run = meja.answer(run, 1, Jawaban.of(Keadaan.TIDAK_ADA));
        run = meja.back(run, 4, "angka realisasi rumah layak huni belum cocok dengan LKjIP 2025");
        run = meja.done(run);
        run = meja.answer(run, 0, Jawaban.of(Keadaan.ADA));
        try {
            Path file = Files.writeString(folder.resolve(SURAT), "isi surat");
            return meja.pengerjaan().attach(run.id(), 5, 0, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Jawaban later() {
        return Jawaban.of(Keadaan.MENYUSUL, "dikirim Bidang Perumahan paling lambat hari Rabu");
    }
}
