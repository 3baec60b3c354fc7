package id.langkah.sqlite;

import static id.langkah.sqlite.CrashOffice.TAHUN;

import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Isian;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dijelaskan;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Realisasi.Status;
import id.langkah.service.Catatan;
import id.langkah.service.DataKinerja;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What is done with one indicator in its form, and with many figures at once. */
final class FigureActs {
    private static final int MOST = 6;

    private FigureActs() {}

    private static DataKinerja data(CrashOffice office) {
        return office.desk.data;
    }

    /** One that is written by hand. */
    static boolean add(CrashOffice office) {
        data(office)
                .kinerja()
                .add(Indikator.of(TAHUN, "Pelayanan meningkat", office.label("Indikator"))
                        .withPenanggungJawab(office.text("Bidang")));
        return true;
    }

    static boolean change(CrashOffice office) {
        Optional<IndikatorTercatat> satu = office.any(data(office).kinerja().indikator(TAHUN));
        satu.ifPresent(one -> data(office)
                .kinerja()
                .change(one.id(), one.indikator().withPenanggungJawab(office.text("Sekretariat")), "Rina"));
        return satu.isPresent();
    }

    private static List<Realisasi> open(CrashOffice office) {
        return data(office).kinerja().indikator(TAHUN).stream()
                .flatMap(satu -> satu.realisasi().values().stream())
                .filter(one -> one.status() == Status.DRAF || one.status() == Status.TERKUMPUL)
                .limit(MOST)
                .toList();
    }

    /** The same is written beside several figures. */
    static boolean explainAll(CrashOffice office) {
        var same = new Dijelaskan(analisis(office));
        List<Catatan> all =
                open(office).stream().map(one -> new Catatan(one.kunci(), same)).toList();
        return !all.isEmpty()
                && !data(office).realisasi().record(all, office.text("Staf")).isEmpty();
    }

    private static Analisis analisis(CrashOffice office) {
        return new Analisis(office.text("Pendukung"), "", "", "", null);
    }

    /** A range out of another table, with what stands beside the figures. */
    static boolean paste(CrashOffice office) {
        List<Isian> all =
                open(office).stream().map(one -> isian(office, one.kunci())).toList();
        return !all.isEmpty()
                && !data(office).realisasi().take(all, office.text("Staf")).isEmpty();
    }

    private static Isian isian(CrashOffice office, KunciRealisasi kunci) {
        return new Isian("tempelan", kunci, String.valueOf(office.dice(1_000)), analisis(office));
    }

    /** A file is kept before a Perbaikan is proposed on it. */
    static boolean keep(CrashOffice office) throws IOException {
        data(office).bukti().keep(office.scan());
        return true;
    }

    static boolean changeRequest(CrashOffice office) {
        return KinerjaActs.request(office)
                .map(one -> data(office)
                        .permintaan()
                        .change(new PermintaanData(
                                one.id(),
                                one.bidang(),
                                one.indikator(),
                                one.tahun(),
                                one.triwulan(),
                                one.pengerjaan(),
                                office.text("005"),
                                one.tanggalMinta(),
                                one.batas().plusDays(office.dice(9)),
                                one.diterima(),
                                one.kekurangan())))
                .isPresent();
    }

    /** Several settled figures, each in an entry of its own. */
    static boolean archiveAll(CrashOffice office) {
        List<EntriArsip> all = data(office).kinerja().indikator(TAHUN).stream()
                .flatMap(satu -> satu.realisasi().values().stream())
                .filter(one -> one.status() == Status.DITETAPKAN)
                .limit(1 + office.dice(3))
                .map(one -> data(office).arsip().draft(List.of(one.kunci())))
                .map(one -> KinerjaActs.inBox(office, one))
                .toList();
        return !all.isEmpty() && !data(office).arsip().addAll(all, "Arsiparis").isEmpty();
    }
}
