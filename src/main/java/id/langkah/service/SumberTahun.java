package id.langkah.service;

import id.langkah.domain.akip.IsiTahun;
import id.langkah.domain.aksi.RencanaAksi;
import id.langkah.domain.aksi.TindakLanjut;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.sop.Status;
import id.langkah.sqlite.AnggaranStore;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.EvaluasiStore;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.PermintaanStore;
import id.langkah.sqlite.RenstraStore;
import id.langkah.sqlite.SopStore;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what the office's data of a year contain, as evidence for the evaluation of its accountability. */
final class SumberTahun {
    private final IndikatorStore indikator;
    private final PermintaanStore permintaan;
    private final SopStore sop;
    private final RenstraStore renstra;
    private final AnggaranStore anggaran;
    private final AksiService aksi;
    private final EvaluasiStore evaluasiSop;

    SumberTahun(Database database, Supplier<LocalDateTime> clock) {
        this.indikator = new IndikatorStore(database);
        this.permintaan = new PermintaanStore(database);
        this.sop = new SopStore(database);
        this.renstra = new RenstraStore(database);
        this.anggaran = new AnggaranStore(database);
        this.aksi = new AksiService(database, clock);
        this.evaluasiSop = new EvaluasiStore(database);
    }

    /**
     * What a year contains.
     *
     * @param lalu the result of the evaluation of the year before, in words; blank when there is none
     */
    IsiTahun isi(int tahun, String lalu) {
        int berlaku = (int) sop.list().stream()
                .filter(ringkasan -> ringkasan.status() == Status.BERLAKU)
                .count();
        Optional<Renstra> plan =
                renstra.all().stream().filter(butir -> butir.has(tahun)).findFirst();
        RencanaAksi rencana = aksi.rencana(tahun);
        List<TindakLanjut> tindak = rencana.semuaTindakLanjut();
        return new IsiTahun(
                tahun,
                indikator.year(tahun),
                indikator.year(tahun - 1),
                permintaan.year(tahun),
                berlaku,
                plan.map(butir -> butir.pohon().size()).orElse(0),
                anggaran.year(tahun).size(),
                plan.map(Renstra::sebutan).orElse(""),
                new IsiTahun.Aksi(rencana.baris().size(), rencana.dipantau(), tindak.size(), (int)
                        tindak.stream().filter(butir -> !butir.isTerbuka()).count()),
                evaluasiSop.evaluasi(tahun).size(),
                lalu);
    }
}
