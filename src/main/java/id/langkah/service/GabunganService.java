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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rekap of several offices. What they send is kept apart from the office's own figures. */
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

    /** The offices that are waited for, with what each sent of a period's year, as one rekap. */
    public RekapGabungan rekap(Periode periode) {
        return RekapGabungan.of(
                periode, store.year(periode.tahun()), skala.pengaturan().skalaKategori());
    }

    /**
     * Reads what offices sent, without keeping any of it. Of a folder every file in it is read that
     * is named like one.
     *
     * @throws MasalahException with everything that is wrong, when anything is
     */
    public List<KirimanMasuk> read(Collection<Path> berkas) {
        var masuk = new ArrayList<KirimanMasuk>();
        var masalah = new ArrayList<Masalah>();
        for (Path file : files(berkas)) {
            try {
                masuk.add(KirimanReader.read(file, clock.get()));
            } catch (MasalahException e) {
                masalah.addAll(e.masalah());
            }
        }
        MasalahException.refuseGalat(masalah);
        if (masuk.isEmpty()) {
            throw new MasalahException(Masalah.galat(
                    "Folder itu tidak berisi kiriman kantor.",
                    "",
                    "Pilih ekspor .json, cadangan .db, atau paket serah terima .zip."));
        }
        return distinct(masuk);
    }

    private static List<Path> files(Collection<Path> berkas) {
        return berkas.stream().flatMap(GabunganService::files).toList();
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> all = Files.list(path)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> String.valueOf(file.getFileName())
                            .toLowerCase(Locale.ROOT)
                            .matches("[^.~].*\\.(?:json|db|zip)"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bidang of one office have one letterhead: what is called the same is told apart by its file. */
    private static List<KirimanMasuk> distinct(List<KirimanMasuk> masuk) {
        Set<String> twice = new HashSet<>();
        Set<String> once = new HashSet<>();
        masuk.stream()
                .map(kiriman -> Ejaan.letters(kiriman.nama()))
                .filter(nama -> !once.add(nama))
                .forEach(twice::add);
        return masuk.stream()
                .map(kiriman -> twice.contains(Ejaan.letters(kiriman.nama()))
                        ? kiriman.withNama(kiriman.nama() + " (" + KirimanReader.dasar(kiriman.berkas()) + ")")
                        : kiriman)
                .toList();
    }

    /**
     * Keeps what offices sent, each under its name; an office that is not waited for yet is added. What
     * it sent of the same years before is replaced.
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

    /** The years that a file brings of an office that sent these before. */
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
     * Waits for an office too; its number.
     *
     * @throws MasalahException when the name is blank, too long or another's
     */
    public long add(String nama) {
        return store.add(checked(nama, 0));
    }

    /** Waits for each of several; those that are waited for already are passed over. */
    public void addAll(Collection<String> nama) {
        database.inTransaction(() -> {
            nama.stream()
                    .map(String::strip)
                    .filter(butir -> !butir.isEmpty() && find(butir).isEmpty())
                    .forEach(this::add);
            return nama.size();
        });
    }

    public void rename(long id, String nama) {
        store.rename(id, checked(nama, id));
    }

    private static void refuseUnnamed(String nama) {
        if (nama.isBlank() || nama.length() > LONGEST) {
            throw new MasalahException(Masalah.galat(
                    nama.isBlank() ? "Nama kantor belum diisi." : "Nama kantor terlalu panjang.",
                    "Nama kantor",
                    "Isi paling banyak " + LONGEST + " huruf."));
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

    /** Waits for an office no more, and deletes all it sent. */
    public void remove(long id) {
        store.remove(id);
    }

    /** Deletes what an office sent of a year. */
    public void removeKiriman(long id, int tahun) {
        store.removeKiriman(id, tahun);
    }

    /**
     * Puts together what was only read.
     *
     * @param ditunggu further offices that should have sent
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
     * Writes the rekap as a workbook, whole or not at all.
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
