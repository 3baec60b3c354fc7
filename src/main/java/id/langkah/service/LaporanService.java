package id.langkah.service;

import id.langkah.domain.MasalahException;
import id.langkah.domain.aksi.PantauanAksi;
import id.langkah.domain.aksi.RencanaAksi;
import id.langkah.domain.aksi.TindakLanjut;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.laporan.BahanLaporan;
import id.langkah.domain.laporan.DokumenKinerja;
import id.langkah.domain.laporan.IndikatorUtama;
import id.langkah.domain.laporan.LaporanKinerja;
import id.langkah.domain.laporan.Penjelas;
import id.langkah.domain.laporan.PerjanjianKinerja;
import id.langkah.domain.laporan.PihakPerjanjian;
import id.langkah.domain.naskah.Naskah;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.PihakStore;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The papers of a year from the office's data: Perjanjian Kinerja, IKU, the yearly report. */
public final class LaporanService {
    private final PihakStore pihak;
    private final KantorStore kantor;
    private final KinerjaService kinerja;
    private final PerencanaanService rencana;
    private final AnggaranService anggaran;
    private final AksiService aksi;
    private final AkipService akip;
    private final Supplier<LocalDateTime> clock;

    LaporanService(
            Database database,
            KinerjaService kinerja,
            PerencanaanService rencana,
            AnggaranService anggaran,
            Supplier<LocalDateTime> clock) {
        this.pihak = new PihakStore(database);
        this.kantor = new KantorStore(database);
        this.kinerja = kinerja;
        this.rencana = rencana;
        this.anggaran = anggaran;
        this.aksi = new AksiService(database, clock);
        this.akip = new AkipService(database, clock);
        this.clock = clock;
    }

    /** The present data for the papers of a year. */
    public BahanLaporan bahan(int tahun) {
        return new BahanLaporan(
                tahun,
                kantor.kantor(),
                kinerja.semua(),
                kinerja.pengaturan(),
                rencana.untuk(tahun),
                anggaran.anggaran(tahun),
                pihak.all(),
                penjelas(tahun),
                clock.get().toLocalDate());
    }

    /** The signatories of a year: the head first, then everybody responsible for something. */
    public List<PihakPerjanjian> pihak(int tahun) {
        BahanLaporan bahan = bahan(tahun);
        return Stream.concat(Stream.of(""), bahan.penanggungJawab().stream())
                .map(bahan::pihak)
                .toList();
    }

    /** Stores the signatories of an agreement. */
    public void save(PihakPerjanjian butir) {
        pihak.save(butir);
    }

    /**
     * A paper of the year; of several agreements that of the head.
     *
     * @throws MasalahException when there are no data for it
     */
    public List<Naskah> naskah(DokumenKinerja dokumen, int tahun) {
        BahanLaporan bahan = required(dokumen, tahun);
        return switch (dokumen) {
            case PK -> PerjanjianKinerja.of(bahan, "", false);
            case PK_PERUBAHAN -> PerjanjianKinerja.of(bahan, "", true);
            case IKU -> IndikatorUtama.of(bahan);
            case RENCANA_AKSI -> List.of(aksi.naskah(tahun));
            case PEMANTAUAN_AKSI ->
                Stream.of(Triwulan.values())
                        .map(triwulan -> aksi.naskah(tahun, triwulan))
                        .toList();
            case LKJIP -> LaporanKinerja.of(bahan);
            case EVALUASI_AKIP -> List.of(akip.naskah(tahun));
            case POHON -> throw new IllegalArgumentException("a drawing, which CetakService.pohon writes");
        };
    }

    /** The years that have indicators. */
    Set<Integer> tahun() {
        return Set.copyOf(kinerja.tahun());
    }

    /** The obstacles, solutions and follow-ups recorded in the Rencana Aksi, by indicator id. */
    private Map<Long, Penjelas> penjelas(int tahun) {
        return aksi.rencana(tahun).bagian().stream()
                .collect(Collectors.toMap(
                        bagian -> bagian.indikator().id(),
                        bagian -> new Penjelas(
                                List.of(),
                                List.of(),
                                said(bagian, PantauanAksi::kendala),
                                said(bagian, PantauanAksi::solusi),
                                bagian.aksi().stream()
                                        .flatMap(butir -> butir.tindakLanjut().stream())
                                        .map(TindakLanjut::uraian)
                                        .toList())));
    }

    private static List<String> said(RencanaAksi.Bagian bagian, Function<PantauanAksi, String> what) {
        return bagian.aksi().stream()
                .flatMap(butir -> Stream.of(Triwulan.values()).map(triwulan -> what.apply(butir.pantauan(triwulan))))
                .toList();
    }

    /** The agreement of somebody responsible; blank for the head's. */
    public List<Naskah> perjanjian(int tahun, String penanggungJawab, boolean perubahan) {
        return PerjanjianKinerja.of(required(agreement(perubahan), tahun), penanggungJawab, perubahan);
    }

    /** The agreements of the head and of everybody responsible for something. */
    public List<Naskah> perjanjian(int tahun, boolean perubahan) {
        return PerjanjianKinerja.semua(required(agreement(perubahan), tahun), perubahan);
    }

    private static DokumenKinerja agreement(boolean perubahan) {
        return perubahan ? DokumenKinerja.PK_PERUBAHAN : DokumenKinerja.PK;
    }

    private BahanLaporan required(DokumenKinerja dokumen, int tahun) {
        BahanLaporan bahan = bahan(tahun);
        if (bahan.aktif().isEmpty()) {
            throw MasalahException.galat(
                    "Belum ada indikator tahun " + tahun + ".",
                    dokumen.kata(),
                    "Isi atau impor indikator tahun itu di Data Kinerja.");
        }
        if (dokumen == DokumenKinerja.PK_PERUBAHAN && !bahan.isBerubah()) {
            throw MasalahException.galat(
                    "Target dan anggaran tahun " + tahun + " belum pernah diubah.",
                    dokumen.kata(),
                    "Catat perubahan target di Data Kinerja, atau pagu perubahan di Perencanaan, Anggaran.");
        }
        return bahan;
    }
}
