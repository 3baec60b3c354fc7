package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.pengenalan.Petunjuk;
import id.langkah.domain.sop.Sop;
import id.langkah.json.SopWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Converts office files with SOPs to JSON files. */
public final class UbahService {

    /**
     * The result of a conversion.
     *
     * @param ditulis the files that were written, one for each file with an SOP
     * @param masalah the findings, file by file
     */
    public record Ubahan(List<Path> ditulis, List<Masalah> masalah) {
        public Ubahan {
            ditulis = List.copyOf(ditulis);
            masalah = List.copyOf(masalah);
        }
    }

    /**
     * Writes a JSON file for each office file, or each in a folder, that contains an SOP; existing
     * files are not overwritten.
     *
     * @param folder is created when it does not exist
     * @throws MasalahException when a file cannot be written
     */
    public Ubahan convert(List<Path> berkas, Path folder) {
        make(folder);
        var written = new ArrayList<Path>();
        var masalah = new ArrayList<Masalah>();
        for (Path path : OfficeFormat.expand(berkas)) {
            SopMasuk masuk = SopMasukReader.read(path, Petunjuk.TANPA);
            masalah.addAll(masuk.file().allMasalah());
            List<Sop> sop = masuk.file().sop();
            if (!sop.isEmpty() && masuk.dikenal().isPresent()) {
                String name = String.valueOf(path.getFileName()).replaceFirst("\\.[^.]{1,5}$", "");
                Path target = FileOut.free(folder.resolve(name + ".json"));
                FileOut.write(target, out -> out.write(SopWriter.write(sop)));
                written.add(target);
            }
        }
        return new Ubahan(written, masalah);
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new MasalahException(
                    Masalah.galat(
                            "Folder \"" + folder + "\" tidak dapat dibuat.",
                            "",
                            "Pilih folder lain yang boleh ditulisi."),
                    e);
        }
    }
}
