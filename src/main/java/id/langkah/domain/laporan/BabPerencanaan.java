package id.langkah.domain.laporan;

import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.PerubahanTarget;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Kosong;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.Tingkat;
import id.langkah.domain.perencanaan.IndikatorRenstra;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.perencanaan.SimpulPohon;
import id.langkah.domain.perencanaan.TingkatPohon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Bab II of the yearly report: Renstra and Perjanjian Kinerja. */
final class BabPerencanaan {
    private final BahanLaporan bahan;

    BabPerencanaan(BahanLaporan bahan) {
        this.bahan = bahan;
    }

    List<Bagian> bagian() {
        var bagian = new ArrayList<Bagian>();
        bagian.add(new Subjudul("BAB II\nPERENCANAAN KINERJA", Tingkat.BAB));
        bagian.add(new Subjudul("A. Rencana Strategis"));
        bahan.renstra()
                .ifPresentOrElse(
                        renstra -> bagian.addAll(renstra(renstra)),
                        () -> bagian.add(new Kosong("tujuan, sasaran, dan target rencana strategis; isi pada"
                                + " Perencanaan, Renstra, lalu tulis laporan ini lagi")));
        bagian.add(new Subjudul("B. Perjanjian Kinerja Tahun " + bahan.tahun()));
        bagian.addAll(perjanjian());
        return bagian;
    }

    private List<Bagian> renstra(Renstra renstra) {
        var bagian = new ArrayList<Bagian>();
        String dokumen = renstra.dokumen().isBlank() ? "" : " (" + renstra.dokumen() + ")";
        bagian.add(new Paragraf(
                "Rencana strategis " + bahan.kantor().perangkat() + " berlaku untuk tahun " + renstra.awal()
                        + " sampai dengan " + renstra.akhir() + dokumen
                        + ". Tujuan, sasaran, indikator, dan targetnya adalah sebagai berikut."));
        var rows = new ArrayList<Baris>();
        for (int at = 0; at < renstra.pohon().size(); at++) {
            SimpulPohon simpul = renstra.pohon().get(at);
            if (simpul.tingkat().compareTo(TingkatPohon.SASARAN) > 0) {
                continue;
            }
            rows.add(Baris.pita(simpul.sebutan()));
            for (IndikatorRenstra butir : simpul.indikator()) {
                var sel = new ArrayList<String>(
                        List.of(butir.nama(), butir.pokok().ukuran().satuan()));
                renstra.tahun()
                        .forEach(tahun -> sel.add(
                                butir.target(tahun).isFilled()
                                        ? butir.target(tahun).tampak()
                                        : "–"));
                rows.add(new Baris(sel, false));
            }
        }
        if (rows.isEmpty()) {
            bagian.add(new Kosong("tujuan dan sasaran; pohon kinerja Renstra masih kosong"));
            return bagian;
        }
        double tahun = 0.5 / renstra.tahun().size();
        var kolom = new ArrayList<Kolom>(List.of(Kolom.of("Indikator", 0.37), Kolom.tengah("Satuan", 0.13)));
        renstra.tahun().forEach(butir -> kolom.add(Kolom.tengah("" + butir, tahun)));
        bagian.add(new Tabel(
                kolom, rows, "Tujuan, Sasaran, dan Target Renstra " + renstra.awal() + "–" + renstra.akhir()));
        return bagian;
    }

    private List<Bagian> perjanjian() {
        var bagian = new ArrayList<Bagian>();
        List<Indikator> promised = bahan.pimpinan();
        if (promised.isEmpty()) {
            return List.of(new Kosong("perjanjian kinerja; belum ada indikator tahun " + bahan.tahun()));
        }
        boolean changed = bahan.isBerubah();
        bagian.add(new Paragraf("Perjanjian kinerja tahun " + bahan.tahun() + " memuat " + promised.size()
                + " indikator kinerja untuk " + sasaran(promised) + " sasaran." + perubahan(promised)));
        var kolom = new ArrayList<Kolom>(List.of(Kolom.tengah("No", 0.07), Kolom.of("Indikator Kinerja", 0.51)));
        kolom.addAll(
                changed
                        ? List.of(Kolom.tengah("Target Semula", 0.21), Kolom.tengah("Target Perubahan", 0.21))
                        : List.of(Kolom.tengah("Target", 0.42)));
        var rows = new ArrayList<Baris>();
        String before = "";
        int nomor = 0;
        for (Indikator butir : promised) {
            String own = butir.sasaran().strip();
            if (!own.equals(before) && !own.isEmpty()) {
                rows.add(Baris.pita(own));
            }
            before = own;
            nomor++;
            var sel = new ArrayList<String>(List.of(
                    "" + nomor, butir.nama(), AngkaTertulis.of(butir.target().tahunan(), butir.ukuran())));
            if (changed) {
                sel.add(AngkaTertulis.of(butir.terkini().target().tahunan(), butir.ukuran()));
            }
            rows.add(new Baris(sel, false));
        }
        bagian.add(new Tabel(kolom, rows, PerjanjianKinerja.judul(bahan.tahun(), changed)));
        if (new TabelAnggaran(bahan).perjanjian(bahan.pihak(""), changed) instanceof Tabel uang) {
            bagian.add(new Tabel(uang.kolom(), uang.baris(), "Program dan Anggaran Tahun " + bahan.tahun()));
        }
        return bagian;
    }

    private static long sasaran(List<Indikator> promised) {
        return promised.stream()
                .map(butir -> butir.sasaran().strip())
                .distinct()
                .count();
    }

    /** The documents by which targets were changed. */
    private static String perubahan(List<Indikator> promised) {
        List<Indikator> changed =
                promised.stream().filter(butir -> !butir.perubahan().isEmpty()).toList();
        if (changed.isEmpty()) {
            return "";
        }
        var dokumen = new LinkedHashSet<String>();
        changed.stream().flatMap(butir -> butir.perubahan().stream()).forEach(butir -> dokumen.add(sebutan(butir)));
        return " Target " + changed.size() + " indikator diubah " + String.join("; ", dokumen)
                + ". Capaian setiap triwulan dihitung terhadap target yang berlaku pada triwulan itu.";
    }

    private static String sebutan(PerubahanTarget butir) {
        LocalDate tanggal = butir.tanggal();
        String dokumen = String.join(
                " ",
                Stream.of(
                                butir.nomor().isBlank() ? "" : "nomor " + butir.nomor(),
                                tanggal == null ? "" : "tanggal " + Tanggal.panjang(tanggal))
                        .filter(teks -> !teks.isEmpty())
                        .toList());
        return (dokumen.isEmpty() ? "" : "dengan dokumen " + dokumen + " ") + "sejak "
                + butir.berlaku().kata();
    }
}
