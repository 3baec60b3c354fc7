package id.langkah.service;

import id.langkah.domain.rekap.KinerjaMenunggu;
import id.langkah.domain.rekap.Periode;
import id.langkah.sqlite.Database;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/** The services over what an office keeps besides its SOPs and runs: figures, archive, search, export. */
public record DataKantor(
        KinerjaService kinerja,
        RealisasiService realisasi,
        PerbaikanService perbaikan,
        PengerjaanPerbaikanService pengerjaanPerbaikan,
        PermintaanService permintaan,
        FormulirService formulir,
        BuktiService bukti,
        ArsipService arsip,
        AksiService aksi,
        AkipService akip,
        GabunganService gabungan,
        CariService cari,
        EksporService ekspor,
        SampelService sampel) {

    /** What is still missing for the figures on a day. */
    public KinerjaMenunggu menunggu(LocalDate hari) {
        Periode periode = KinerjaMenunggu.periode(hari);
        return KinerjaMenunggu.of(periode, kinerja.indikator(periode.tahun()), permintaan.open(), perbaikan.open());
    }

    /** Creates the services for an open file. */
    public static DataKantor of(Database database, Supplier<LocalDateTime> clock) {
        var realisasi = new RealisasiService(database, clock);
        var perbaikan = new PerbaikanService(database, realisasi, clock);
        return new DataKantor(
                new KinerjaService(database, clock),
                realisasi,
                perbaikan,
                new PengerjaanPerbaikanService(database, new PengerjaanService(database, clock), perbaikan, realisasi),
                new PermintaanService(database),
                new FormulirService(database, realisasi, clock),
                new BuktiService(database, realisasi, clock),
                new ArsipService(database, realisasi, clock),
                new AksiService(database, clock),
                new AkipService(database, clock),
                new GabunganService(database, clock),
                new CariService(database),
                new EksporService(database),
                new SampelService(database, new ImporService(database, clock)));
    }
}
