package id.langkah.domain.akip;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Triwulan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the evidence that a year's data contain, one sentence for each kind. */
public final class TandaTahun {
    private final IsiTahun isi;
    private final List<IndikatorTercatat> aktif;
    private final Map<TandaAkip, KeadaanTanda> semua = new TreeMap<>();

    private TandaTahun(IsiTahun isi) {
        this.isi = isi;
        this.aktif = isi.indikator().stream()
                .filter(tercatat -> tercatat.indikator().aktif())
                .toList();
    }

    /** The evidence of every kind. */
    public static Map<TandaAkip, KeadaanTanda> of(IsiTahun isi) {
        var tanda = new TandaTahun(isi);
        tanda.rencana();
        tanda.ukur();
        tanda.lapor();
        return Map.copyOf(tanda.semua);
    }

    private void add(TandaAkip tanda, boolean ada, String bila, String belum) {
        semua.put(tanda, new KeadaanTanda(tanda, ada, ada ? bila : belum));
    }

    /** Adds evidence that part of the indicators have something; nothing when there are no indicators. */
    private void bagian(TandaAkip tanda, long some, String apa) {
        int all = aktif.size();
        String count = some == all ? "Semua indikator (" + all + ")" : some + " dari " + all + " indikator";
        add(tanda, some > 0, count + " " + apa + ".", "Belum ada indikator yang " + apa + ".");
    }

    private long berapa(Predicate<Indikator> which) {
        return aktif.stream().map(IndikatorTercatat::indikator).filter(which).count();
    }

    private void rencana() {
        add(
                TandaAkip.INDIKATOR,
                !aktif.isEmpty(),
                aktif.size() + " indikator tahun " + isi.tahun() + " tercatat.",
                "Belum ada indikator tahun " + isi.tahun() + ".");
        bagian(
                TandaAkip.TARGET,
                berapa(indikator -> indikator.target().tahunan().isFilled()),
                "memiliki target tahunan");
        bagian(
                TandaAkip.TARGET_TRIWULAN,
                berapa(indikator -> indikator.target().triwulan().stream().anyMatch(nilai -> nilai.isFilled())),
                "memiliki target triwulan");
        bagian(
                TandaAkip.DEFINISI,
                berapa(indikator -> !indikator.uraian().definisi().isBlank()
                        || !indikator.uraian().rumus().isBlank()),
                "memiliki definisi atau rumus");
        long berakhir = berapa(indikator -> indikator.target().akhirRenstra().isFilled());
        boolean renstra = !isi.renstra().isBlank();
        add(
                TandaAkip.RENSTRA,
                renstra || berakhir > 0,
                renstra ? isi.renstra() + " tercatat." : berakhir + " indikator memiliki target akhir Renstra.",
                "Renstra belum dicatat.");
        add(
                TandaAkip.POHON,
                isi.pohon() > 0,
                "Pohon kinerja memuat " + isi.pohon() + " butir.",
                "Pohon kinerja belum disusun.");
        add(
                TandaAkip.ANGGARAN,
                isi.berpagu() > 0,
                isi.berpagu() + " program, kegiatan, atau sub kegiatan memiliki pagu.",
                "Pagu anggaran belum dicatat.");
        add(
                TandaAkip.RENCANA_AKSI,
                isi.aksi().butir() > 0,
                "Rencana aksi memuat " + isi.aksi().butir() + " aksi.",
                "Rencana aksi belum disusun.");
        add(TandaAkip.SOP, isi.sop() > 0, isi.sop() + " SOP berlaku.", "Belum ada SOP yang berlaku.");
    }

    private void ukur() {
        long lengkap =
                isi.permintaan().stream().filter(PermintaanData::isLengkap).count();
        int diminta = isi.permintaan().size();
        add(
                TandaAkip.PENGUMPULAN,
                diminta > 0,
                diminta + " permintaan data tercatat, " + lengkap + " di antaranya diterima lengkap.",
                "Belum ada permintaan data ke bidang.");
        String terisi = Arrays.stream(Triwulan.values())
                .map(triwulan -> triwulan.singkat() + " " + terisi(triwulan))
                .collect(Collectors.joining(", "));
        add(
                TandaAkip.REALISASI,
                Arrays.stream(Triwulan.values()).anyMatch(triwulan -> terisi(triwulan) > 0),
                "Realisasi terisi: " + terisi + " indikator dari " + aktif.size() + ".",
                "Realisasi belum diisi.");
        bagian(
                TandaAkip.BUKTI,
                aktif.stream()
                        .filter(tercatat -> figures(tercatat)
                                .anyMatch(realisasi -> !realisasi.bukti().isEmpty()))
                        .count(),
                "memiliki bukti dukung");
        long perbaikan = aktif.stream()
                .flatMap(TandaTahun::figures)
                .mapToLong(realisasi -> realisasi.perbaikan().size())
                .sum();
        add(
                TandaAkip.PERBAIKAN,
                perbaikan > 0,
                perbaikan + " perbaikan nilai tercatat beserta alasan dan tandanya.",
                "Belum ada perbaikan nilai.");
    }

    private long terisi(Triwulan triwulan) {
        return aktif.stream()
                .filter(tercatat -> tercatat.realisasiDalam(triwulan).stream()
                        .anyMatch(realisasi -> realisasi.nilai().isFilled()))
                .count();
    }

    private static Stream<Realisasi> figures(IndikatorTercatat tercatat) {
        return tercatat.realisasi().values().stream();
    }

    private void lapor() {
        bagian(
                TandaAkip.ANALISIS,
                aktif.stream()
                        .filter(tercatat -> figures(tercatat)
                                .anyMatch(realisasi -> !realisasi.analisis().isEmpty()))
                        .count(),
                "memiliki analisis faktor pendukung, penghambat, atau tindak lanjut");
        long sama = aktif.stream()
                .filter(tercatat -> isi.lalu().stream()
                        .anyMatch(before -> before.indikator()
                                .kunci()
                                .equals(tercatat.indikator().kunci())))
                .count();
        bagian(TandaAkip.PEMBANDING, sama, "dapat dibandingkan dengan tahun " + (isi.tahun() - 1));
        IsiTahun.Aksi aksi = isi.aksi();
        add(
                TandaAkip.PEMANTAUAN,
                aksi.triwulan() > 0,
                "Rencana aksi dipantau dalam " + aksi.triwulan() + " triwulan.",
                "Rencana aksi belum dipantau.");
        add(
                TandaAkip.TINDAK_LANJUT,
                aksi.tindakLanjut() > 0,
                aksi.tindakLanjut() + " tindak lanjut tercatat, " + aksi.selesai() + " sudah selesai.",
                "Belum ada tindak lanjut.");
        add(
                TandaAkip.EVALUASI_SOP,
                isi.evaluasiSop() > 0,
                isi.evaluasiSop() + " SOP sudah dievaluasi.",
                "SOP belum dievaluasi.");
        add(
                TandaAkip.EVALUASI_LALU,
                !isi.evaluasiLalu().isBlank(),
                "Evaluasi AKIP tahun " + (isi.tahun() - 1) + ": " + isi.evaluasiLalu() + ".",
                "Evaluasi AKIP tahun " + (isi.tahun() - 1) + " tidak ada.");
    }
}
