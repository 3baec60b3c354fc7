package id.langkah.service;

import static java.util.stream.Collectors.toSet;

import id.langkah.domain.Ejaan;
import id.langkah.domain.Kantor;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.gabungan.KantorGabungan;
import id.langkah.domain.gabungan.LembarGabungan;
import id.langkah.domain.gabungan.RekapGabungan;
import id.langkah.domain.rekap.Periode;
import id.langkah.excel.LembarWorkbook;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.GabunganStore;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.SkalaStore;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The combined rekap of several offices. What they send is kept apart from the office's own figures. */
public final class GabunganService {
    private static final int LONGEST = 120;

    private final Database database;
    private final GabunganStore store;
    private final SkalaStore skala;
    private final KantorStore kantor;
    private final Supplier<LocalDateTime> clock;

    GabunganService(Database database, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.store = new GabunganStore(database);
        this.skala = new SkalaStore(database);
        this.kantor = new KantorStore(database);
        this.clock = clock;
    }

    /** The combined rekap of a period over the expected offices. */
    public RekapGabungan rekap(Periode periode) {
        return RekapGabungan.of(
                periode, store.year(periode.tahun()), skala.pengaturan().skalaKategori());
    }

    /**
     * Reads files sent by offices without storing them; of a folder, every file with a suitable
     * name.
     *
     * @throws MasalahException with everything that is wrong
     */
    public List<KirimanMasuk> read(Collection<Path> berkas) {
        return KirimanFiles.read(berkas, clock.get());
    }

    /**
     * Stores what offices sent under their names, adding offices that are not expected yet; earlier
     * figures of the same years are replaced.
     *
     * @throws MasalahException when two have the same name
     */
    public void take(List<KirimanMasuk> masuk) {
        database.inTransaction(() -> {
            var names = new HashSet<String>();
            for (KirimanMasuk kiriman : masuk) {
                refuseUnnamed(kiriman.nama());
                if (!names.add(Ejaan.letters(kiriman.nama()))) {
                    throw new MasalahException(twice(kiriman.nama()));
                }
                long id = find(kiriman.nama()).map(KantorGabungan::id).orElseGet(() -> add(kiriman.nama()));
                kiriman.tahun().values().forEach(sent -> store.save(id, sent));
            }
            return masuk.size();
        });
    }

    /** The years of a file for which the office has sent figures before. */
    public List<Integer> replaced(KirimanMasuk masuk) {
        return masuk.tahun().keySet().stream()
                .filter(tahun -> store.year(tahun).stream()
                        .anyMatch(butir -> butir.kiriman() != null && isSame(butir.nama(), masuk.nama())))
                .toList();
    }

    private Optional<KantorGabungan> find(String nama) {
        return store.year(0).stream()
                .filter(butir -> isSame(butir.nama(), nama))
                .findFirst();
    }

    private static boolean isSame(String nama, String other) {
        return Ejaan.letters(nama).equals(Ejaan.letters(other));
    }

    /**
     * Adds an expected office; returns its number.
     *
     * @throws MasalahException when the name is blank, too long or taken
     */
    public long add(String nama) {
        return store.add(checked(nama, 0));
    }

    /** Adds several expected offices; existing ones are skipped. */
    public void addAll(Collection<String> nama) {
        database.inTransaction(() -> {
            nama.stream()
                    .map(String::strip)
                    .filter(butir -> !butir.isEmpty() && find(butir).isEmpty())
                    .forEach(this::add);
            return nama.size();
        });
    }

    /** Renames an office. */
    public void rename(long id, String nama) {
        store.rename(id, checked(nama, id));
    }

    private static void refuseUnnamed(String nama) {
        if (nama.isBlank() || nama.length() > LONGEST) {
            throw MasalahException.galat(
                    nama.isBlank() ? "Nama kantor belum diisi." : "Nama kantor terlalu panjang.",
                    "Nama kantor",
                    "Isi paling banyak " + LONGEST + " huruf.");
        }
    }

    private String checked(String nama, long own) {
        String stripped = nama.strip();
        refuseUnnamed(stripped);
        if (find(stripped).filter(butir -> butir.id() != own).isPresent()) {
            throw new MasalahException(twice(stripped));
        }
        return stripped;
    }

    private static Masalah twice(String nama) {
        return Masalah.galat(
                "Kantor \"" + nama + "\" ada lebih dari satu.",
                "Nama kantor",
                "Bedakan namanya, misalnya dengan nama bidang.");
    }

    /** Deletes an office with everything it sent. */
    public void remove(long id) {
        store.remove(id);
    }

    /** Deletes what an office sent for a year. */
    public void removeKiriman(long id, int tahun) {
        store.removeKiriman(id, tahun);
    }

    /**
     * Combines files that were read but not stored.
     *
     * @param ditunggu further offices that should have sent figures
     */
    public RekapGabungan rekap(Periode periode, List<KirimanMasuk> masuk, Collection<String> ditunggu) {
        var kantorGabungan = new ArrayList<KantorGabungan>();
        for (KirimanMasuk kiriman : masuk) {
            kantorGabungan.add(new KantorGabungan(
                    kantorGabungan.size() + 1L, kiriman.nama(), kiriman.tahun().get(periode.tahun())));
        }
        Set<String> known =
                masuk.stream().map(kiriman -> Ejaan.letters(kiriman.nama())).collect(toSet());
        for (String nama : ditunggu) {
            if (known.add(Ejaan.letters(nama))) {
                kantorGabungan.add(new KantorGabungan(kantorGabungan.size() + 1L, nama.strip(), null));
            }
        }
        return RekapGabungan.of(periode, kantorGabungan, skala.pengaturan().skalaKategori());
    }

    /**
     * Writes the rekap as a workbook, completely or not at all.
     *
     * @throws MasalahException when the file is open in another program or cannot be written
     */
    public void write(RekapGabungan rekap, Path file) {
        Kantor office = kantor.kantor();
        LocalDateTime saat = clock.get();
        FileOut.write(
                file,
                out -> LembarWorkbook.write(
                        "Rekap gabungan " + rekap.periode().teks(),
                        rekap.periode().teks(),
                        LembarGabungan.semua(rekap),
                        office,
                        saat,
                        out));
    }
}
