package id.langkah.domain.naskah;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.rekap.BeritaAcaraPerbaikan;
import id.langkah.domain.rekap.BeritaAcaraPerbaikan.KolomTandaTangan;
import java.util.ArrayList;
import java.util.List;

/** The Berita Acara Perbaikan: what was changed, why, and the four signatures. */
public final class NaskahPerbaikan {
    private static final List<Kolom> KOLOM = List.of(Kolom.of("", 0.25), Kolom.of("", 0.75));

    private NaskahPerbaikan() {}

    /** Writes the Berita Acara of one Perbaikan. */
    public static Naskah of(BeritaAcaraPerbaikan acara, Kantor kantor) {
        var bagian = new ArrayList<Bagian>();
        bagian.add(new Paragraf(acara.pembuka()));
        bagian.add(new Tabel(
                KOLOM,
                acara.butir().stream()
                        .map(butir -> Baris.of(butir.judul(), butir.isi()))
                        .toList()));
        bagian.add(new Paragraf(acara.penutup()));
        List<KolomTandaTangan> all = acara.tandaTangan();
        for (int i = 0; i < all.size(); i += 2) {
            String tempat = i == 0 ? KataNaskah.tempat(kantor, acara.tanggal()) : "";
            bagian.add(new TandaTangan(List.of(tanda("", all.get(i)), tanda(tempat, all.get(i + 1)))));
        }
        return new Naskah(acara.judul(), List.of("Nomor: " + Naskah.atauTitik(acara.nomor())), false, bagian);
    }

    private static Tanda tanda(String tempat, KolomTandaTangan kolom) {
        Tanda tanda = Tanda.orang(kolom.tahap(), kolom.nama(), kolom.hari());
        var atas = new ArrayList<String>(List.of(tempat));
        atas.addAll(tanda.atas());
        return new Tanda(atas, tanda.nama(), tanda.bawah());
    }
}
