package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.Masalah.Letak;
import id.langkah.domain.pengenalan.BerkasDenah;
import id.langkah.domain.pengenalan.HasilKenal;
import id.langkah.domain.pengenalan.Petunjuk;
import id.langkah.domain.pengenalan.SopDikenal;
import id.langkah.domain.sop.Pemeriksa;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Temuan;
import id.langkah.json.SopFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file with SOPs, of any format, as it was read. SOPs recognised in an office's own file can be corrected. */
public final class SopMasuk {
    private final SopFile file;
    private final @Nullable Dikenal dikenal;

    /**
     * The SOPs recognised in an office's own file.
     *
     * @param berkas the drawing of the file
     * @param hasil the recognised SOPs with corrections
     * @param petunjuk what the user set by hand for its tables
     * @param sidik SHA-256 of the file, in hex
     */
    public record Dikenal(BerkasDenah berkas, HasilKenal hasil, Petunjuk petunjuk, String sidik) {}

    SopMasuk(SopFile file) {
        this.file = file;
        this.dikenal = null;
    }

    SopMasuk(Path path, Dikenal dikenal, List<Masalah> masalah) {
        this.file = new SopFile(
                path.toString(),
                dikenal.hasil().sop().stream().map(sop -> entry(path, sop)).toList(),
                masalah);
        this.dikenal = dikenal;
    }

    private static SopFile.Entry entry(Path path, SopDikenal found) {
        Sop sop = found.tercatat();
        var masalah = new ArrayList<Masalah>();
        Stream.concat(
                        found.masalah().stream(),
                        new Pemeriksa(1, List.of())
                                .check(sop).stream()
                                        .filter(told -> told.pokok().isToldOnReading())
                                        .map(Temuan::masalah))
                .map(butir -> new Masalah(butir.tingkat(), butir.pesan(), butir.tempat(), butir.saran(), letak(path)))
                .forEach(masalah::add);
        var letak = new ArrayList<Letak>();
        letak.add(letak(path));
        found.baris().forEach(row -> letak.add(letak(path)));
        return new SopFile.Entry(sop.nama(), sop, masalah, letak);
    }

    /** The place of a finding in a file without lines; the place is then given in words. */
    static Letak letak(Path path) {
        return new Letak(path.toString(), 0, 0, "");
    }

    SopFile file() {
        return file;
    }

    /** The file. */
    public Path path() {
        return Path.of(file.berkas());
    }

    /** The recognised SOPs; empty for a JSON file. */
    public Optional<Dikenal> dikenal() {
        return Optional.ofNullable(dikenal);
    }

    /**
     * A copy with one SOP changed by hand.
     *
     * @param sop the place of the SOP in the file, from 0
     * @param row the aktivitas that was checked, from 0; negative for none
     * @throws IllegalStateException when the file has no recognised SOPs
     */
    public SopMasuk corrected(int sop, int row, UnaryOperator<Sop> change) {
        Dikenal known = dikenal;
        if (known == null) {
            throw new IllegalStateException("not an office's own file");
        }
        List<SopDikenal> all = new ArrayList<>(known.hasil().sop());
        all.set(sop, all.get(sop).corrected(row, change));
        var hasil = new HasilKenal(all, known.hasil().ditinggalkan());
        return new SopMasuk(
                path(), new Dikenal(known.berkas(), hasil, known.petunjuk(), known.sidik()), file.masalah());
    }
}
