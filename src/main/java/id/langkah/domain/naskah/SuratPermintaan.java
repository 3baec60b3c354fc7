package id.langkah.domain.naskah;

import id.langkah.domain.Kantor;
import id.langkah.domain.kinerja.Formulir;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kepala;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import java.util.ArrayList;
import java.util.List;

/** The letter that requests figures from a bidang. */
public final class SuratPermintaan {
    private static final List<Kolom> KOLOM = List.of(
            Kolom.tengah("No", 0.07),
            Kolom.of("Indikator", 0.47),
            Kolom.tengah("Satuan", 0.16),
            Kolom.of("Sumber data", 0.3));

    private SuratPermintaan() {}

    /** Writes the letter of a request. */
    public static Naskah of(Formulir formulir, Kantor kantor) {
        PermintaanData permintaan = formulir.permintaan();
        var bagian = new ArrayList<Bagian>();
        bagian.add(new Isian(List.of(
                new Nama("Nomor", Naskah.atauTitik(permintaan.nomorSurat())),
                new Nama("Sifat", "Biasa"),
                new Nama("Lampiran", "1 (satu) berkas formulir"),
                new Nama("Hal", formulir.hal()))));
        bagian.add(new Paragraf("Yth. " + permintaan.penerima() + "\ndi tempat"));
        formulir.pembuka().forEach(teks -> bagian.add(new Paragraf(teks)));
        var rows = new ArrayList<Baris>();
        for (IndikatorTercatat tercatat : formulir.indikator()) {
            var indikator = tercatat.indikator();
            rows.add(Baris.of(
                    "" + (rows.size() + 1),
                    indikator.nama(),
                    indikator.ukuran().satuan(),
                    indikator.uraian().sumberData()));
        }
        bagian.add(new Tabel(KOLOM, rows));
        formulir.penutup().forEach(teks -> bagian.add(new Paragraf(teks)));
        bagian.add(new TandaTangan(List.of(Tanda.kantor(kantor, permintaan.tanggalMinta()))));
        return new Naskah(formulir.hal(), List.of(), false, Kepala.SURAT, bagian);
    }
}
