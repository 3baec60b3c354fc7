package id.langkah.service;

import static java.util.stream.Collectors.toMap;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.BarisIsian;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Isian;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PemeriksaNilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.PratinjauIsian;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.HasilRealisasi;
import id.langkah.domain.tabel.KamusJudul;
import id.langkah.domain.tabel.PembacaRealisasi;
import id.langkah.domain.tabel.PilihanImpor;
import id.langkah.excel.reading.LembarReader;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.JudulStore;
import id.langkah.sqlite.RealisasiStore;
import id.langkah.sqlite.SkalaStore;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records the facts of figures; a fact is on the disk when the call returns. */
public final class RealisasiService {
    private static final int TERPANJANG = 500;

    private final Database database;
    private final IndikatorStore indikator;
    private final RealisasiStore store;
    private final JudulStore judul;
    private final SkalaStore skala;
    private final Supplier<LocalDateTime> clock;

    RealisasiService(Database database, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.indikator = new IndikatorStore(database);
        this.store = new RealisasiStore(database);
        this.judul = new JudulStore(database);
        this.skala = new SkalaStore(database);
        this.clock = clock;
    }

    /**
     * The person who last acted in each role, keyed by {@link PeristiwaRealisasi#peran()}; roles
     * without a name are missing.
     */
    public Map<String, String> names() {
        return store.names();
    }

    /** One figure with its history; without facts when nothing was recorded for it. */
    public Realisasi get(KunciRealisasi kunci) {
        return store.load(kunci);
    }

    /**
     * Records typed figures, all or none. A blank text clears a figure; unchanged ones are skipped.
     *
     * @return the indicators concerned, in the office's order
     */
    public List<IndikatorTercatat> type(Map<KunciRealisasi, String> teks, String oleh) {
        return database.inTransaction(() -> {
            PengaturanKinerja pengaturan = skala.pengaturan();
            Map<Long, IndikatorTercatat> known = known(teks.keySet());
            var catatan = new ArrayList<Catatan>();
            teks.forEach((kunci, typed) -> {
                IndikatorTercatat tercatat = find(known, kunci);
                Nilai nilai = pengaturan.read(typed, tercatat.indikator().ukuran());
                boolean same = tercatat.realisasi(kunci.masa())
                        .map(Realisasi::nilai)
                        .orElse(Nilai.BELUM)
                        .equals(nilai);
                if (!same) {
                    catatan.add(new Catatan(kunci, new Diisi(nilai)));
                }
            });
            record(known, catatan, oleh);
            return indikator.load(known.keySet());
        });
    }

    /** Records a fact about a figure, if the rules allow it; returns its indicator afterwards. */
    public IndikatorTercatat record(KunciRealisasi kunci, PeristiwaRealisasi peristiwa, String oleh) {
        return record(List.of(new Catatan(kunci, peristiwa)), oleh).getFirst();
    }

    /**
     * Records several facts in order, all or none.
     *
     * @return the indicators concerned, in the office's order
     * @throws MasalahException with the reasons, each with its indicator and part of the year
     */
    public List<IndikatorTercatat> record(List<Catatan> catatan, String oleh) {
        return database.inTransaction(() -> {
            Map<Long, IndikatorTercatat> known =
                    known(catatan.stream().map(Catatan::kunci).toList());
            record(known, catatan, oleh);
            return indikator.load(known.keySet());
        });
    }

    private void record(Map<Long, IndikatorTercatat> known, List<Catatan> catatan, String oleh) {
        LocalDateTime saat = clock.get();
        var figures = new LinkedHashMap<KunciRealisasi, Realisasi>();
        var masalah = new ArrayList<Masalah>();
        for (Catatan butir : catatan) {
            IndikatorTercatat tercatat = find(known, butir.kunci());
            Realisasi figure = figures.computeIfAbsent(
                    butir.kunci(), kunci -> tercatat.realisasi(kunci.masa()).orElseGet(() -> Realisasi.of(kunci)));
            List<Masalah> refusal = check(tercatat, figure, butir.peristiwa(), oleh);
            if (refusal.isEmpty()) {
                figures.put(butir.kunci(), figure.with(saat, oleh.strip(), butir.peristiwa()));
            }
            String tempat =
                    tercatat.indikator().nama() + ", " + butir.kunci().masa().kata();
            refusal.forEach(why -> masalah.add(Masalah.galat(why.pesan(), tempat, why.saran())));
        }
        if (!masalah.isEmpty()) {
            throw new MasalahException(masalah);
        }
        store.append(figures.values());
    }

    private static List<Masalah> check(
            IndikatorTercatat tercatat, Realisasi figure, PeristiwaRealisasi peristiwa, String oleh) {
        if (!tercatat.indikator().ukuran().frekuensi().masa().contains(figure.masa())) {
            return List.of(Masalah.galat(
                    "Indikator ini tidak diukur pada " + figure.masa().kata() + ".",
                    "",
                    "Isi pada bagian tahun yang diukur, atau ganti frekuensinya."));
        }
        Ukuran ukuran = tercatat.indikator().ukuran();
        return Stream.of(
                        figure.check(oleh, peristiwa),
                        content(peristiwa),
                        PemeriksaNilai.refusal(counting(figure, peristiwa), ukuran))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The value that may not be text in place of a number when this fact is recorded: the new one,
     * or the present one when it goes to the next state; {@link Nilai#BELUM} for other facts.
     */
    private static Nilai counting(Realisasi figure, PeristiwaRealisasi peristiwa) {
        return switch (peristiwa) {
            case Diisi fact -> fact.nilai();
            case PeristiwaRealisasi.PerbaikanDiusulkan fact -> fact.menjadi();
            case PeristiwaRealisasi.Dikumpulkan fact -> figure.nilai();
            case PeristiwaRealisasi.Diverifikasi fact -> figure.nilai();
            case PeristiwaRealisasi.Ditetapkan fact -> figure.nilai();
            default -> Nilai.BELUM;
        };
    }

    /** What is wrong with the content of a fact. */
    private static List<Masalah> content(PeristiwaRealisasi peristiwa) {
        return switch (peristiwa) {
            case Diisi fact -> length(fact.nilai());
            case PeristiwaRealisasi.BuktiDitambah fact -> content(List.of(fact.bukti()));
            case PeristiwaRealisasi.PerbaikanDiusulkan fact ->
                Stream.concat(length(fact.menjadi()).stream(), content(fact.bukti()).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static List<Masalah> content(List<Bukti> bukti) {
        return bukti.stream()
                .flatMap(butir -> butir.check(Bukti.UKURAN_TERBESAR).stream())
                .toList();
    }

    private static List<Masalah> length(Nilai nilai) {
        return nilai.teks().length() <= TERPANJANG
                ? List.of()
                : List.of(Masalah.galat(
                        "Isian nilai lebih dari " + TERPANJANG + " huruf.",
                        "",
                        "Ringkas, lalu tulis selebihnya sebagai penjelasan."));
    }

    /** Previews importing figures; nothing is stored. */
    public PratinjauIsian preview(List<Isian> isian) {
        return PratinjauIsian.of(
                isian, known(isian.stream().map(Isian::kunci).toList()).values(), skala.pengaturan());
    }

    /**
     * Imports figures after comparing them again, all or none.
     *
     * @return the indicators concerned, in the office's order
     */
    public List<IndikatorTercatat> take(List<Isian> isian, String oleh) {
        return database.inTransaction(() -> {
            PratinjauIsian pratinjau = preview(isian);
            MasalahException.refuseGalat(pratinjau.masalah());
            return record(
                    pratinjau.baris().stream()
                            .flatMap(baris -> baris.peristiwa().stream()
                                    .map(fact -> new Catatan(baris.isian().kunci(), fact)))
                            .toList(),
                    oleh);
        });
    }

    /** Previews importing the figures of a file; never throws for what is in the file. */
    public PratinjauRealisasi preview(Path berkas, int tahun, PilihanImpor pilihan, Optional<Triwulan> triwulan) {
        return preview(LembarReader.read(berkas), tahun, pilihan, triwulan);
    }

    /** Previews importing the figures of a table that was read before. */
    public PratinjauRealisasi preview(BukuMasuk buku, int tahun, PilihanImpor pilihan, Optional<Triwulan> triwulan) {
        var kamus = new KamusJudul(KamusJudul.Tujuan.REALISASI, tahun, judul.read());
        HasilRealisasi hasil =
                new PembacaRealisasi(kamus, indikator.year(tahun), pilihan, triwulan.orElse(null)).of(buku);
        return new PratinjauRealisasi(tahun, buku, pilihan, triwulan, hasil, preview(hasil.isian()));
    }

    /**
     * Imports the figures of previews after comparing them again, all or none. For large imports a
     * checked backup is made first. The chosen meanings of columns are remembered.
     *
     * @return the indicators concerned, in the office's order
     */
    public List<IndikatorTercatat> takeAll(List<PratinjauRealisasi> pratinjau, String oleh) {
        List<Isian> isian = pratinjau.stream()
                .flatMap(pratinjauRealisasi -> pratinjauRealisasi.hasil().isian().stream())
                .toList();
        new SebelumImpor(database, clock).guard(isian.size());
        return database.inTransaction(() -> {
            pratinjau.forEach(pratinjauRealisasi ->
                    MasalahException.refuseGalat(pratinjauRealisasi.hasil().masalah()));
            pratinjau.forEach(pratinjauRealisasi -> judul.remember(
                    pratinjauRealisasi.hasil().kolom(),
                    pratinjauRealisasi.pilihan().makna()));
            return take(isian, oleh);
        });
    }

    /**
     * Undoes an import of figures by recording opposite facts, either all of them or none.
     *
     * @return the indicators concerned, in the office's order
     * @throws MasalahException when one of the figures was changed since
     */
    public List<IndikatorTercatat> takeBack(PratinjauIsian pratinjau, String oleh) {
        List<BarisIsian> baris = pratinjau.baris().stream()
                .filter(row -> !row.peristiwa().isEmpty())
                .toList();
        return database.inTransaction(() -> {
            Map<Long, IndikatorTercatat> known =
                    known(baris.stream().map(row -> row.isian().kunci()).toList());
            MasalahException.refuseGalat(baris.stream()
                    .filter(row -> row.menjadi().isFilled() && !row.menjadi().equals(now(known, row)))
                    .map(row -> Masalah.galat(
                            "Nilai ini sudah diubah sesudah diimpor, jadi impornya tidak dapat diurungkan.",
                            row.indikator() + ", " + row.isian().kunci().masa().kata(),
                            "Kembalikan nilainya satu per satu."))
                    .toList());
            return record(
                    baris.stream()
                            .flatMap(row -> row.balik().stream()
                                    .map(fact -> new Catatan(row.isian().kunci(), fact)))
                            .toList(),
                    oleh);
        });
    }

    private static Nilai now(Map<Long, IndikatorTercatat> known, BarisIsian row) {
        return find(known, row.isian().kunci())
                .realisasi(row.isian().kunci().masa())
                .map(Realisasi::nilai)
                .orElse(Nilai.BELUM);
    }

    private Map<Long, IndikatorTercatat> known(Collection<KunciRealisasi> kunci) {
        var id = kunci.stream().map(KunciRealisasi::indikator).collect(Collectors.toCollection(TreeSet::new));
        return indikator.load(id).stream()
                .collect(toMap(IndikatorTercatat::id, indikatorTercatat -> indikatorTercatat));
    }

    private static IndikatorTercatat find(Map<Long, IndikatorTercatat> known, KunciRealisasi kunci) {
        IndikatorTercatat found = known.get(kunci.indikator());
        if (found == null) {
            throw MasalahException.galat("Indikator ini tidak ada lagi.", "", "Muat ulang data kinerja.");
        }
        return found;
    }
}
