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
import id.langkah.service.DataKantor;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Acts on one indicator in its form, and on many figures at once. */
final class FigureActs {
    private static final int MOST = 6;

    private FigureActs() {}

    private static DataKantor data(CrashOffice office) {
        return office.desk.data;
    }

    /** Adds an indicator. */
    static boolean add(CrashOffice office) {
        data(office)
                .kinerja()
                .add(Indikator.of(TAHUN, "Pelayanan meningkat", office.label("Indikator"))
                        .withPenanggungJawab(office.text("Bidang")));
        return true;
    }

    static boolean change(CrashOffice office) {
        Optional<IndikatorTercatat> optional = office.any(data(office).kinerja().indikator(TAHUN));
        optional.ifPresent(indikatorTercatat -> data(office)
                .kinerja()
                .change(
                        indikatorTercatat.id(),
                        indikatorTercatat.indikator().withPenanggungJawab(office.text("Sekretariat")),
                        "Rina"));
        return optional.isPresent();
    }

    private static List<Realisasi> open(CrashOffice office) {
        return data(office).kinerja().indikator(TAHUN).stream()
                .flatMap(indikatorTercatat -> indikatorTercatat.realisasi().values().stream())
                .filter(realisasi -> realisasi.status() == Status.DRAF || realisasi.status() == Status.TERKUMPUL)
                .limit(MOST)
                .toList();
    }

    /** Saves the same analysis for several figures. */
    static boolean explainAll(CrashOffice office) {
        var same = new Dijelaskan(analisis(office));
        List<Catatan> all = open(office).stream()
                .map(realisasi -> new Catatan(realisasi.kunci(), same))
                .toList();
        return !all.isEmpty()
                && !data(office).realisasi().record(all, office.text("Staf")).isEmpty();
    }

    private static Analisis analisis(CrashOffice office) {
        return new Analisis(office.text("Pendukung"), "", "", "", null);
    }

    /** Pastes a range with figures and their remarks. */
    static boolean paste(CrashOffice office) {
        List<Isian> all = open(office).stream()
                .map(realisasi -> isian(office, realisasi.kunci()))
                .toList();
        return !all.isEmpty()
                && !data(office).realisasi().take(all, office.text("Staf")).isEmpty();
    }

    private static Isian isian(CrashOffice office, KunciRealisasi kunci) {
        return new Isian("tempelan", kunci, String.valueOf(office.dice(1_000)), analisis(office));
    }

    /** Stores a file and proposes a Perbaikan with it. */
    static boolean keep(CrashOffice office) throws IOException {
        data(office).bukti().keep(office.scan());
        return true;
    }

    static boolean changeRequest(CrashOffice office) {
        return KinerjaActs.request(office)
                .map(permintaanData -> data(office)
                        .permintaan()
                        .change(new PermintaanData(
                                permintaanData.id(),
                                permintaanData.bidang(),
                                permintaanData.indikator(),
                                permintaanData.tahun(),
                                permintaanData.triwulan(),
                                permintaanData.pengerjaan(),
                                office.text("005"),
                                permintaanData.tanggalMinta(),
                                permintaanData.batas().plusDays(office.dice(9)),
                                permintaanData.diterima(),
                                permintaanData.kekurangan())))
                .isPresent();
    }

    /** Archives several settled figures, each in an entry of its own. */
    static boolean archiveAll(CrashOffice office) {
        List<EntriArsip> all = data(office).kinerja().indikator(TAHUN).stream()
                .flatMap(indikatorTercatat -> indikatorTercatat.realisasi().values().stream())
                .filter(realisasi -> realisasi.status() == Status.DITETAPKAN)
                .limit(1 + office.dice(3))
                .map(realisasi -> data(office).arsip().draft(List.of(realisasi.kunci())))
                .map(entriArsip -> KinerjaActs.inBox(office, entriArsip))
                .toList();
        return !all.isEmpty() && !data(office).arsip().addAll(all, "Arsiparis").isEmpty();
    }
}
