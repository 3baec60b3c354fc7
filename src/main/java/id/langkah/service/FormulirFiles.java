package id.langkah.service;

import id.langkah.domain.Kantor;
import id.langkah.domain.NamaBerkas;
import id.langkah.domain.kinerja.Formulir;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.SuratPermintaan;
import id.langkah.excel.FormulirWorkbook;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/** Writes the letters and forms of requests into a folder. */
final class FormulirFiles {
    /** The longest part of a file's name for the bidang, in bytes. */
    private static final int LONGEST_BIDANG = 100;

    /** The formats of the letter: one to print, one to edit. */
    private static final List<String> SURAT = List.of(".pdf", ".docx");

    private final Kantor office;
    private final PengaturanKinerja pengaturan;
    private final Supplier<LocalDateTime> clock;

    FormulirFiles(Kantor office, PengaturanKinerja pengaturan, Supplier<LocalDateTime> clock) {
        this.office = office;
        this.pengaturan = pengaturan;
        this.clock = clock;
    }

    /** Writes the files; see {@link FormulirService#write}. */
    List<Path> write(List<Formulir> all, Path folder, DoubleConsumer progress) {
        var written = new ArrayList<Path>();
        for (Formulir formulir : all) {
            List<Naskah> surat = List.of(SuratPermintaan.of(formulir, office));
            for (String ending : SURAT) {
                Path letter = FileOut.free(folder.resolve("Surat " + name(formulir.permintaan()) + ending));
                written.add(NaskahFiles.write(surat, office, letter));
            }
            Path form = FileOut.free(folder.resolve("Formulir " + name(formulir.permintaan()) + ".xlsx"));
            FileOut.write(form, out -> FormulirWorkbook.write(formulir, pengaturan, office, clock.get(), out));
            written.add(form);
            progress.accept(written.size() / (SURAT.size() + 1.0) / all.size());
        }
        return written;
    }

    /** The name of the bidang in a form that is valid in file names. */
    private static String name(PermintaanData permintaanData) {
        String bidang =
                permintaanData.bidang().replaceAll("[^\\p{L}\\p{N} ]+", " ").strip();
        return "%d-TW%d %s %d"
                .formatted(
                        permintaanData.tahun(),
                        permintaanData.triwulan().nomor(),
                        NamaBerkas.start(bidang, LONGEST_BIDANG),
                        permintaanData.id())
                .replaceAll(" +", " ");
    }
}
