package id.langkah.domain.aksi;

import static id.langkah.domain.rekap.KolomRekap.kata;
import static id.langkah.domain.rekap.KolomRekap.teks;
import static java.util.stream.Collectors.joining;

import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.IsiSel;
import id.langkah.domain.rekap.JenisKolom;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The tables of a Rencana Aksi: the plan, and the monitoring of a quarter. */
public final class LembarAksi {
    /** The key of the column with a total. */
    public static final String ANGGARAN = "Anggaran";

    private LembarAksi() {}

    /** The plan of the year. */
    public static Lembar<BarisAksi> rencana(RencanaAksi rencana) {
        var kolom = new ArrayList<KolomRekap<BarisAksi>>();
        kolom.add(indikator());
        kolom.add(KolomRekap.of(
                "Target",
                "Target",
                11,
                JenisKolom.ANGKA,
                baris -> IsiSel.of(
                        baris.indikator().indikator().terkini().target().tahunan(),
                        baris.indikator().indikator().ukuran())));
        kolom.add(kata(
                "Satuan",
                "Satuan",
                12,
                baris -> baris.indikator().indikator().ukuran().satuan()));
        kolom.add(aksi());
        for (Triwulan triwulan : Triwulan.values()) {
            KolomRekap<BarisAksi> target = kata(
                    "Target" + triwulan.nomor(),
                    triwulan.singkat(),
                    11,
                    baris -> baris.aksi().aksi().target(triwulan));
            kolom.add(target.dalam("Target aksi"));
        }
        kolom.add(kata("Jadwal", "Jadwal", 18, baris -> baris.aksi().aksi().jadwal()));
        kolom.add(KolomRekap.of(
                ANGGARAN,
                "Anggaran (Rp)",
                18,
                JenisKolom.BULAT,
                baris -> baris.aksi().aksi().anggaran()));
        kolom.add(teks(
                "Bidang", "Penanggung jawab", 18, baris -> baris.aksi().aksi().penanggungJawab()));
        String kosong = rencana.kosong() == 0 ? "" : rencana.kosong() + " indikator belum memiliki aksi.";
        return Lembar.of(
                        "RencanaAksi",
                        "Rencana Aksi",
                        "Rencana Aksi Pencapaian Kinerja",
                        "Belum ada aksi yang direncanakan.",
                        kolom,
                        rencana.baris(),
                        List.of(kosong))
                .berpita(pita());
    }

    /** The monitoring of a quarter. */
    public static Lembar<BarisAksi> pantauan(RencanaAksi rencana, Triwulan triwulan) {
        int tahun = rencana.tahun();
        String tw = triwulan.singkat();
        return Lembar.of(
                        "PantauanAksi" + triwulan.nomor(),
                        "Pemantauan " + tw,
                        "Pemantauan Rencana Aksi " + triwulan.kata(),
                        "Belum ada aksi yang direncanakan.",
                        List.of(
                                sasaran(),
                                indikator(),
                                KolomRekap.of(
                                        "Target",
                                        "Target " + tw,
                                        9,
                                        JenisKolom.ANGKA,
                                        baris -> IsiSel.of(
                                                baris.target(triwulan),
                                                baris.indikator().indikator().ukuran())),
                                KolomRekap.of(
                                        "Realisasi",
                                        "Realisasi " + tw,
                                        10,
                                        JenisKolom.ANGKA,
                                        baris -> IsiSel.of(
                                                baris.realisasi(triwulan),
                                                baris.indikator().indikator().ukuran())),
                                KolomRekap.of(
                                        "Capaian",
                                        "Capaian (%)",
                                        10,
                                        JenisKolom.DESIMAL,
                                        baris -> IsiSel.of(baris.capaian(triwulan))),
                                aksi(),
                                kata(
                                        "TargetAksi",
                                        "Target aksi",
                                        11,
                                        baris -> baris.aksi().aksi().target(triwulan)),
                                teks(
                                        "RealisasiAksi",
                                        "Realisasi aksi",
                                        16,
                                        baris -> pantauan(baris, triwulan).realisasi()),
                                kata(
                                        "Keadaan",
                                        "Keadaan",
                                        13,
                                        baris -> pantauan(baris, triwulan)
                                                .keadaan()
                                                .kata()),
                                teks(
                                        "Output",
                                        "Output",
                                        14,
                                        baris -> pantauan(baris, triwulan).output()),
                                teks(
                                        "Kendala",
                                        "Kendala",
                                        16,
                                        baris -> pantauan(baris, triwulan).kendala()),
                                teks(
                                        "Solusi",
                                        "Solusi",
                                        16,
                                        baris -> pantauan(baris, triwulan).solusi()),
                                teks(
                                        "TindakLanjut",
                                        "Tindak lanjut",
                                        20,
                                        baris -> baris.aksi().tindakLanjut(tahun, triwulan).stream()
                                                .map(TindakLanjut::uraian)
                                                .collect(joining("\n"))),
                                kata(
                                        "Batas",
                                        "Batas",
                                        13,
                                        baris -> baris.aksi().tindakLanjut(tahun, triwulan).stream()
                                                .map(TindakLanjut::batas)
                                                .filter(Objects::nonNull)
                                                .map(Tanggal::panjang)
                                                .distinct()
                                                .collect(joining("\n")))),
                        rencana.baris(),
                        List.of())
                .berpita(pita());
    }

    private static PantauanAksi pantauan(BarisAksi baris, Triwulan triwulan) {
        return baris.aksi().pantauan(triwulan);
    }

    /** A column with the names of the bands, for tables shown without bands. */
    private static KolomRekap<BarisAksi> sasaran() {
        return KolomRekap.<BarisAksi>teks(
                        "Sasaran",
                        "Sasaran",
                        30,
                        baris -> baris.indikator().indikator().sasaran())
                .pilihan();
    }

    private static KolomRekap<BarisAksi> indikator() {
        return teks(
                "Indikator",
                "Indikator",
                24,
                baris -> baris.indikator().indikator().nama());
    }

    private static KolomRekap<BarisAksi> aksi() {
        return teks("Aksi", "Aksi", 26, baris -> baris.aksi().aksi().uraian());
    }

    private static Lembar.Pita<BarisAksi> pita() {
        return new Lembar.Pita<>(
                "Sasaran", baris -> baris.indikator().indikator().sasaran().strip(), "Jumlah");
    }
}
