package id.langkah.domain.laporan;

import static java.util.stream.Collectors.toMap;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Grafik;
import id.langkah.domain.naskah.Naskah.Kosong;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Seri;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.Tingkat;
import id.langkah.domain.rekap.BarisLkjip;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.domain.rekap.RekapLkjip;
import id.langkah.domain.rekap.RingkasanKinerja;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bab III of the yearly report (LKjIP): results, explanations and budget. */
final class BabAkuntabilitas {
    private static final int NAMA_PENDEK = 38;

    /** Up to this many bars a chart shows names, otherwise only numbers. */
    private static final int BERNAMA = 5;

    private final BahanLaporan bahan;
    private final RekapLkjip rekap;
    private final RekapKinerja rata;
    private final Map<Long, IndikatorTercatat> byId;
    private final TabelCapaian tabel;
    private final BagianAnggaran anggaran;

    BabAkuntabilitas(BahanLaporan bahan) {
        this.bahan = bahan;
        this.rekap = RekapLkjip.of(bahan.tahun(), bahan.indikator(), bahan.pengaturan());
        this.rata = RekapKinerja.of(
                new Periode(bahan.tahun(), Periode.Jenis.TAHUN, 1), bahan.indikator(), bahan.pengaturan());
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
                    + golongan() + "."));
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

    /** The bands with their bounds: "Sangat Tinggi (≥ 91 %), …". */
    private String golongan() {
        return String.join(
                ", ",
                bahan.pengaturan().skalaKategori().kategori().stream()
                        .map(butir -> butir.nama()
                                + (butir.batasBawah().signum() > 0
                                        ? " (≥ " + Angka.write(butir.batasBawah()) + " %)"
                                        : " (di bawahnya)"))
                        .toList());
    }

    private List<Bagian> semua() {
        var bagian = new ArrayList<Bagian>();
        bagian.add(new Paragraf(hitungan(rekap.baris(), "Secara keseluruhan, dari ")));
        grafik("Capaian Kinerja Tahun " + bahan.tahun(), rekap.baris(), bagian);
        return bagian;
    }

    private List<Bagian> sasaran(int nomor, String nama, List<BarisLkjip> baris) {
        var bagian = new ArrayList<Bagian>();
        String judul = nama.isBlank() ? "Tanpa sasaran" : nama;
        bagian.add(new Subjudul(nomor + ". " + judul, Tingkat.BUTIR));
        bagian.add(new Paragraf(pembuka(nama, baris)));
        bagian.add(tabel.capaian(baris, "Target, Realisasi, dan Capaian: " + judul));
        for (BarisLkjip butir : baris) {
            bagian.addAll(indikator(butir));
        }
        tabel.lalu(baris, "Perbandingan dengan Tahun Sebelumnya: " + judul).ifPresent(bagian::add);
        grafik("Capaian Sasaran: " + judul, baris, bagian);
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

    private String pembuka(String nama, List<BarisLkjip> baris) {
        RingkasanKinerja ringkasan = rata.sasaran().stream()
                .filter(butir -> butir.nama().equals(nama))
                .findFirst()
                .orElseGet(rata::seluruh);
        BigDecimal persen = ringkasan.tahun().persen();
        String mean = persen == null
                ? "Rata-rata capaiannya belum dapat dihitung."
                : "Rata-rata capaiannya " + ringkasan.tahun().tercetak() + " % dengan kategori "
                        + bahan.pengaturan().skalaKategori().of(persen).nama()
                        + (ringkasan.tahun().berbobot() ? ", dihitung menurut bobot." : ".");
        return hitungan(baris, "Dari ") + " " + mean;
    }

    /** How many indicators reached their target, missed it, or have no figure. */
    private String hitungan(List<BarisLkjip> baris, String awal) {
        int reached = 0;
        int missed = 0;
        for (BarisLkjip butir : baris) {
            if (butir.capaian() instanceof Capaian.Terhitung terhitung) {
                boolean full = terhitung.utuh().compareTo(BigDecimal.valueOf(100)) >= 0;
                reached += full ? 1 : 0;
                missed += full ? 0 : 1;
            }
        }
        int none = baris.size() - reached - missed;
        var parts = new ArrayList<String>();
        parts.add(reached + " mencapai atau melampaui target");
        if (missed > 0) {
            parts.add(missed + " belum mencapai target");
        }
        if (none > 0) {
            parts.add(none + " belum dapat dihitung");
        }
        return awal + baris.size() + " indikator, " + joined(parts) + ".";
    }

    private static String joined(List<String> parts) {
        return parts.size() < 3
                ? String.join(" dan ", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + ", dan " + parts.getLast();
    }

    /** The sentences about one indicator, followed by the office's explanations. */
    private List<Bagian> indikator(BarisLkjip baris) {
        var bagian = new ArrayList<Bagian>();
        var kalimat = new KalimatKinerja(bahan.tahun(), baris);
        var all = new ArrayList<>(kalimat.semua());
        tabel.provinsi(baris)
                .flatMap(nilai -> kalimat.pembanding("provinsi", nilai))
                .ifPresent(all::add);
        tabel.nasional(baris)
                .flatMap(nilai -> kalimat.pembanding("nasional", nilai))
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

    /** Adds a chart with this year's and last year's capaian, unless there are no figures. */
    private void grafik(String judul, List<BarisLkjip> baris, List<Bagian> to) {
        List<BarisLkjip> counted = baris.stream()
                .filter(butir -> butir.capaian().angka().isPresent())
                .toList();
        if (counted.isEmpty()) {
            return;
        }
        var seri = new ArrayList<Seri>();
        if (counted.stream().anyMatch(butir -> butir.capaianLalu().angka().isPresent())) {
            seri.add(Seri.of("Capaian " + (bahan.tahun() - 1), figures(counted, true)));
        }
        seri.add(Seri.of("Capaian " + bahan.tahun(), figures(counted, false)));
        to.add(new Grafik(
                judul + (counted.size() > BERNAMA ? " (menurut nomor indikator)" : ""),
                "%",
                counted.stream()
                        .map(butir -> counted.size() > BERNAMA
                                ? "" + butir.nomor()
                                : butir.nomor() + ". "
                                        + shortened(butir.indikator().nama()))
                        .toList(),
                seri));
    }

    private static List<@Nullable BigDecimal> figures(List<BarisLkjip> baris, boolean lalu) {
        var all = new ArrayList<@Nullable BigDecimal>();
        for (BarisLkjip butir : baris) {
            Capaian capaian = lalu ? butir.capaianLalu() : butir.capaian();
            all.add(capaian.angka()
                    .map(persen -> persen.setScale(Capaian.DESIMAL, RoundingMode.HALF_UP))
                    .orElse(null));
        }
        return all;
    }

    private static String shortened(String nama) {
        if (nama.length() <= NAMA_PENDEK) {
            return nama;
        }
        int end = nama.lastIndexOf(' ', NAMA_PENDEK);
        return nama.substring(0, end > 0 ? end : NAMA_PENDEK) + "…";
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
                        + rekap.sasaran().size() + " sasaran. " + pembuka("", rekap.baris())));
        rekap.sasaran()
                .forEach((nama, baris) -> bagian.add(new Paragraf(
                        "Sasaran “" + (nama.isBlank() ? "tanpa nama" : nama) + "”: " + lower(pembuka(nama, baris)))));
        anggaran.ringkas().ifPresent(teks -> bagian.add(new Paragraf(teks)));
        return bagian;
    }

    /** The conclusion: results and planned improvements. */
    List<Bagian> simpulan() {
        if (rekap.baris().isEmpty()) {
            return List.of(new Kosong("simpulan dan langkah perbaikan"));
        }
        var bagian = new ArrayList<Bagian>();
        bagian.add(new Paragraf(pembuka("", rekap.baris())
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
