package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.pengenalan.PengenalSop;
import id.langkah.domain.pengenalan.Petunjuk;
import id.langkah.domain.pengenalan.TabelDikenal;
import id.langkah.domain.sop.Pemeriksa;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.pdf.PagePicture;
import id.langkah.service.Pratinjau.Asal;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.sqlite.AsalStore;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.SopStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Imports SOPs from files. The import stores exactly what the preview shows. */
public final class ImporService {

    private final Database database;
    private final SopStore store;
    private final AsalStore asal;
    private final Supplier<LocalDateTime> clock;

    public ImporService(Database database, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.store = new SopStore(database);
        this.asal = new AsalStore(database);
        this.clock = clock;
    }

    /** Reads files, or all files in a folder, and previews the import of each SOP. */
    public Pratinjau preview(List<Path> berkas) {
        return preview(berkas, share -> {});
    }

    /**
     * Like {@link #preview(List)}, with progress.
     *
     * @param progress receives the fraction read (0 to 1); it stops the work by throwing
     */
    public Pratinjau preview(List<Path> berkas, DoubleConsumer progress) {
        var petunjuk = new Petunjuk(Map.of(), asal.kolom());
        List<Path> all = OfficeFormat.expand(berkas);
        var masuk = new ArrayList<SopMasuk>();
        for (Path file : all) {
            masuk.add(SopMasukReader.read(file, petunjuk));
            progress.accept((double) masuk.size() / all.size());
        }
        return judge(masuk);
    }

    /**
     * Undoes an import: deletes the imported versions and puts the previous ones in force again.
     *
     * @param taken the numbers of the imported versions
     * @throws id.langkah.domain.MasalahException when one of them has a run or was replaced since;
     *     then nothing is undone
     */
    public void takeBack(List<Long> taken) {
        store.takeBack(taken);
    }

    /** Previews the import of files that were read before and may have been corrected. */
    public Pratinjau judge(List<SopMasuk> masuk) {
        var judge = new ImporJudge(store);
        return new Pratinjau(masuk.stream().map(judge::of).toList());
    }

    /**
     * Recognises the SOPs of an office's file again after the user set the position of a table, and
     * remembers the meanings of its columns for other files.
     *
     * @param denah the place of the sheet or table in the file, from 0
     * @param tabel the position of the table of steps in it
     */
    public SopMasuk withTabel(SopMasuk masuk, int denah, TabelDikenal tabel) {
        SopMasuk.Dikenal known = masuk.dikenal().orElseThrow();
        Map<Integer, TabelDikenal> all = new HashMap<>(known.petunjuk().tabel());
        all.put(denah, tabel);
        asal.remember(PengenalSop.heads(known.berkas().denah().get(denah), tabel));
        return SopMasukReader.again(masuk, new Petunjuk(all, asal.kolom()));
    }

    /** A page of a PDF as PNG; empty for other files. */
    public Optional<byte[]> page(SopMasuk masuk, int halaman) {
        return OfficeFormat.of(masuk.path()) == OfficeFormat.PDF
                ? PagePicture.png(masuk.path(), halaman)
                : Optional.empty();
    }

    /**
     * Imports what the user chose in a preview, all or nothing. SOPs that the library has received
     * since are skipped. For large imports a checked backup is made first.
     *
     * @param progress receives the fraction done (0 to 1); it stops the work by throwing
     *     {@link java.util.concurrent.CancellationException}, and then nothing is imported
     * @return the stored versions
     * @throws id.langkah.domain.MasalahException when the backup cannot be made
     */
    public List<VersiSop> take(List<Calon> chosen, DoubleConsumer progress) {
        LocalDateTime saat = clock.get();
        new SebelumImpor(database, clock).guard(chosen.size());
        return database.inTransaction(() -> {
            List<Calon> wanted = takeable(chosen);
            List<VersiSop> taken = store.addAll(
                    wanted.stream().map(calon -> calon.sop().orElseThrow()).toList(),
                    saat,
                    done -> progress.accept((double) done / wanted.size()));
            keepFiles(wanted, taken);
            return taken;
        });
    }

    /** Imports without reporting progress. */
    public List<VersiSop> take(List<Calon> chosen) {
        return take(chosen, share -> {});
    }

    /** Stores each office's file once, with all versions imported from it. */
    private void keepFiles(List<Calon> wanted, List<VersiSop> taken) {
        Map<Asal, List<Long>> versions = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            long versi = taken.get(i).id();
            wanted.get(i)
                    .asal()
                    .ifPresent(file -> versions.computeIfAbsent(file, key -> new ArrayList<>())
                            .add(versi));
        }
        versions.forEach(
                (file, versi) -> asal.keep(versi, String.valueOf(file.path().getFileName()), content(file)));
    }

    /** The content of an office's file. @throws MasalahException when it has changed since the preview */
    private static byte[] content(Asal file) {
        String nama = String.valueOf(file.path().getFileName());
        try {
            if (Paket.sidik(file.path()).equals(file.sidik())) {
                return Files.readAllBytes(file.path());
            }
        } catch (IOException e) {
            throw new MasalahException(
                    Masalah.galat(
                            "Berkas \"" + nama + "\" tidak dapat dibaca lagi.",
                            "",
                            "Periksa letaknya, lalu coba lagi."),
                    e);
        }
        throw MasalahException.galat(
                "Berkas \"" + nama + "\" berubah sejak dibaca.", "", "Buka pratinjaunya lagi, lalu impor.");
    }

    private List<Calon> takeable(List<Calon> chosen) {
        var judge = new ImporJudge(store);
        var wanted = new ArrayList<Calon>();
        for (Calon calon : chosen) {
            Sop sop = calon.sop().orElseThrow();
            if (judge.of(sop).isTakeable()) {
                wanted.add(calon);
            }
            judge.remember(sop);
        }
        return wanted;
    }

    /**
     * The checker for the SOPs of a preview; its findings never prevent the import.
     *
     * @param together SOPs that keterkaitan may name in addition to those of the library
     */
    public Pemeriksa pemeriksa(List<Sop> together) {
        List<String> nama = Stream.concat(
                        store.nama().stream(), together.stream().map(Sop::nama))
                .toList();
        return new Pemeriksa(new KantorStore(database).jamKerja().menitPerHari(), nama);
    }

    /** Imports the sample SOPs of the program; existing ones stay. */
    public List<VersiSop> takeSamples() {
        var judge = new ImporJudge(store);
        return take(SopContoh.all().stream()
                .flatMap(masuk -> judge.of(masuk).calon().stream())
                .toList());
    }
}
