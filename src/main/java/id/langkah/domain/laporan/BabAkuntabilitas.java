package id.langkah.domain.laporan;

import static java.util.stream.Collectors.toMap;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Kosong;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.Tingkat;
import id.langkah.domain.rekap.BarisLkjip;
import id.langkah.domain.rekap.RekapLkjip;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Bab III of the yearly report (LKjIP): results, explanations and budget. */
final class BabAkuntabilitas {

    private final BahanLaporan bahan;
    private final RekapLkjip rekap;
    private final KalimatSasaran kalimat;
    private final Map<Long, IndikatorTercatat> byId;
    private final TabelCapaian tabel;
    private final BagianAnggaran anggaran;

    BabAkuntabilitas(BahanLaporan bahan) {
        this.bahan = bahan;
        this.rekap = RekapLkjip.of(bahan.tahun(), bahan.indikator(), bahan.pengaturan());
        this.kalimat = new KalimatSasaran(bahan);
        this.byId = bahan.aktif().stream().collect(toMap(IndikatorTercatat::id, tercatat -> tercatat));
        this.tabel = new TabelCapaian(bahan);
        this.anggaran = new BagianAnggaran(bahan);
    }

    List<Bagian> bagian() {
        var bagian = new ArrayList<Bagian>();
        bagian.add(new Subjudul("BAB III\nAKUNTABILITAS KINERJA", Tingkat.BAB));
        bagian.add(new Subjudul("A. Capaian Kinerja Organisasi"));
        if (rekap.baris().isEmpty()) {
            bagian.add(new Kosong("capaian kinerja; belum ada indikator tahun " + bahan.tahun()));
        } else {
            bagian.add(new Paragraf("Pengukuran kinerja membandingkan realisasi dengan target pada perjanjian kinerja"
                    + " menurut arah dan rumus setiap indikator. Capaian digolongkan sebagai berikut: "
                    + kalimat.golongan() + "."));
            bagian.addAll(semua());
            int nomor = 0;
            for (Map.Entry<String, List<BarisLkjip>> sasaran : rekap.sasaran().entrySet()) {
                nomor++;
                bagian.addAll(sasaran(nomor, sasaran.getKey(), sasaran.getValue()));
            }
        }
        bagian.add(new Subjudul("B. Realisasi Anggaran"));
        bagian.addAll(anggaran.bagian());
        return bagian;
    }

    private List<Bagian> semua() {
        var bagian = new ArrayList<Bagian>();
        bagian.add(new Paragraf(kalimat.hitungan(rekap.baris(), "Secara keseluruhan, dari ")));
        GrafikCapaian.of(bahan.tahun(), "Capaian Kinerja Tahun " + bahan.tahun(), rekap.baris())
                .ifPresent(bagian::add);
        return bagian;
    }

    private List<Bagian> sasaran(int nomor, String nama, List<BarisLkjip> baris) {
        var bagian = new ArrayList<Bagian>();
        String judul = nama.isBlank() ? "Tanpa sasaran" : nama;
        bagian.add(new Subjudul(nomor + ". " + judul, Tingkat.BUTIR));
        bagian.add(new Paragraf(kalimat.pembuka(nama, baris)));
        bagian.add(tabel.capaian(baris, "Target, Realisasi, dan Capaian: " + judul));
        for (BarisLkjip butir : baris) {
            bagian.addAll(indikator(butir));
        }
        tabel.lalu(baris, "Perbandingan dengan Tahun Sebelumnya: " + judul).ifPresent(bagian::add);
        GrafikCapaian.of(bahan.tahun(), "Capaian Sasaran: " + judul, baris).ifPresent(bagian::add);
        tabel.renstra(baris, "Perbandingan dengan Target Akhir Renstra: " + judul)
                .ifPresent(bagian::add);
        tabel.pembanding(baris, "Perbandingan dengan Provinsi dan Nasional: " + judul)
                .ifPresent(lain -> {
                    bagian.add(lain);
                    String sumber = TabelCapaian.sumber(baris);
                    bagian.add(
                            sumber.isEmpty()
                                    ? new Kosong("sumber angka provinsi dan nasional")
                                    : new Paragraf("Sumber angka pembanding: " + sumber + "."));
                });
        bagian.addAll(anggaran.program(baris));
        return bagian;
    }

    /** The sentences about one indicator, followed by the office's explanations. */
    private List<Bagian> indikator(BarisLkjip baris) {
        var bagian = new ArrayList<Bagian>();
        var own = new KalimatKinerja(bahan.tahun(), baris);
        var all = new ArrayList<>(own.semua());
        tabel.provinsi(baris)
                .flatMap(nilai -> own.pembanding("provinsi", nilai))
                .ifPresent(all::add);
        tabel.nasional(baris)
                .flatMap(nilai -> own.pembanding("nasional", nilai))
                .ifPresent(all::add);
        bagian.add(new Paragraf(String.join(" ", all)));
        if (!baris.realisasi().isFilled()) {
            bagian.add(new Kosong("realisasi indikator “" + baris.indikator().nama() + "”"));
        }
        IndikatorTercatat tercatat = Objects.requireNonNull(byId.get(baris.id()));
        Penjelas penjelas = bahan.penjelas(tercatat);
        boolean missed = baris.capaian() instanceof Capaian.Terhitung terhitung
                && terhitung.utuh().compareTo(BigDecimal.valueOf(100)) < 0;
        if (baris.realisasi().isFilled()
                && penjelas.pendukung().isEmpty()
                && penjelas.penghambat().isEmpty()
                && penjelas.kendala().isEmpty()) {
            bagian.add(new Kosong(
                    missed
                            ? "sebab target belum tercapai dan upaya yang telah dilakukan"
                            : "faktor yang mendukung keberhasilan dan upaya yang telah dilakukan"));
        }
        var words = new ArrayList<String>();
        add(words, "Faktor yang mendukung: ", penjelas.pendukung());
        add(words, "Faktor yang menghambat: ", penjelas.penghambat());
        add(words, "Kendala yang dihadapi: ", penjelas.kendala());
        add(words, "Solusi yang telah dilakukan: ", penjelas.solusi());
        add(words, "Tindak lanjut: ", penjelas.tindakLanjut());
        if (!words.isEmpty()) {
            bagian.add(new Paragraf(String.join(" ", words)));
        }
        if (missed && penjelas.tindakLanjut().isEmpty() && penjelas.solusi().isEmpty()) {
            bagian.add(new Kosong("solusi atau tindak lanjut atas target yang belum tercapai"));
        }
        return bagian;
    }

    private static void add(List<String> words, String awal, List<String> teks) {
        if (!teks.isEmpty()) {
            words.add(awal + Penjelas.kalimat(teks));
        }
    }

    /** The summary of the report in a few sentences. */
    List<Bagian> ikhtisar() {
        if (rekap.baris().isEmpty()) {
            return List.of(new Kosong("ringkasan capaian kinerja"));
        }
        var bagian = new ArrayList<Bagian>();
        bagian.add(new Paragraf(
                "Pada tahun " + bahan.tahun() + ", " + bahan.kantor().perangkat() + " mengukur "
                        + rekap.baris().size() + " indikator untuk "
                        + rekap.sasaran().size() + " sasaran. " + kalimat.pembuka("", rekap.baris())));
        rekap.sasaran()
                .forEach((nama, baris) -> bagian.add(new Paragraf("Sasaran “" + (nama.isBlank() ? "tanpa nama" : nama)
                        + "”: " + lower(kalimat.pembuka(nama, baris)))));
        anggaran.ringkas().ifPresent(teks -> bagian.add(new Paragraf(teks)));
        return bagian;
    }

    /** The conclusion: results and planned improvements. */
    List<Bagian> simpulan() {
        if (rekap.baris().isEmpty()) {
            return List.of(new Kosong("simpulan dan langkah perbaikan"));
        }
        var bagian = new ArrayList<Bagian>();
        bagian.add(new Paragraf(kalimat.pembuka("", rekap.baris())
                + anggaran.ringkas().map(teks -> " " + teks).orElse("")));
        List<String> langkah = byId.values().stream()
                .sorted(Comparator.comparingLong(IndikatorTercatat::id))
                .flatMap(tercatat -> bahan.penjelas(tercatat).tindakLanjut().stream())
                .distinct()
                .toList();
        bagian.add(
                langkah.isEmpty()
                        ? new Kosong("langkah perbaikan pada tahun berikutnya")
                        : new Paragraf("Langkah perbaikan yang akan dilakukan: " + Penjelas.kalimat(langkah)));
        return bagian;
    }

    private static String lower(String teks) {
        return Character.toLowerCase(teks.charAt(0)) + teks.substring(1);
    }
}
