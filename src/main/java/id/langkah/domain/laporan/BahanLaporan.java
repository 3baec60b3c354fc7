package id.langkah.domain.laporan;

import id.langkah.domain.Kantor;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Jenis;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.perencanaan.AnggaranTahun;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.perencanaan.SimpulPohon;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the papers of a year are made of.
 *
 * @param indikator of all years, in the office's order
 * @param renstra the plan that the year belongs to
 * @param pihak who signs; what is not said is filled as usual
 * @param penjelas what else is said about an indicator than stands beside its figures, by its number
 * @param hariIni above the signatures that name no other day
 */
public record BahanLaporan(
        int tahun,
        Kantor kantor,
        List<IndikatorTercatat> indikator,
        PengaturanKinerja pengaturan,
        Optional<Renstra> renstra,
        AnggaranTahun anggaran,
        List<PihakPerjanjian> pihak,
        Map<Long, Penjelas> penjelas,
        LocalDate hariIni) {

    public BahanLaporan {
        indikator = List.copyOf(indikator);
        pihak = List.copyOf(pihak);
        penjelas = Map.copyOf(penjelas);
    }

    /** The indicators that are measured in the year. */
    public List<IndikatorTercatat> aktif() {
        return indikator.stream()
                .filter(tercatat -> tercatat.indikator().tahun() == tahun)
                .filter(tercatat -> tercatat.indikator().aktif())
                .toList();
    }

    /** Those that the head promises: the IKU and what measures a sasaran; all where there are none. */
    public List<Indikator> pimpinan() {
        List<Indikator> all = aktif().stream().map(IndikatorTercatat::indikator).toList();
        List<Indikator> utama = all.stream()
                .filter(butir -> butir.jenis() == Jenis.IKU || butir.jenis() == Jenis.SASARAN)
                .toList();
        return utama.isEmpty() ? all : utama;
    }

    /** Those that a bidang answers for. */
    public List<Indikator> milik(String penanggungJawab) {
        return aktif().stream()
                .map(IndikatorTercatat::indikator)
                .filter(butir -> butir.penanggungJawab().strip().equalsIgnoreCase(penanggungJawab.strip()))
                .toList();
    }

    /** Everybody who answers for an indicator or for money of the year, as they first come. */
    public List<String> penanggungJawab() {
        Stream<String> nodes =
                anggaran.baris().stream().map(at -> anggaran.pohon().get(at)).map(SimpulPohon::penanggungJawab);
        Stream<String> own = aktif().stream()
                .map(tercatat -> tercatat.indikator().penanggungJawab().strip());
        return Stream.concat(own, nodes)
                .filter(nama -> !nama.isBlank())
                .filter(nama -> !nama.equalsIgnoreCase(kantor.penandatangan().jabatan()))
                .distinct()
                .toList();
    }

    /** Who signs an agreement: blank for the head's. */
    public PihakPerjanjian pihak(String penanggungJawab) {
        return pihak.stream()
                .filter(butir -> butir.tahun() == tahun)
                .filter(butir -> butir.penanggungJawab().equalsIgnoreCase(penanggungJawab.strip()))
                .findFirst()
                .orElseGet(() -> PihakPerjanjian.kosong(tahun, penanggungJawab))
                .lengkap(kantor.penandatangan());
    }

    /** Whether a target or the budget of the year was changed. */
    public boolean isBerubah() {
        return aktif().stream()
                        .anyMatch(tercatat -> !tercatat.indikator().perubahan().isEmpty())
                || anggaran.isian().values().stream().anyMatch(butir -> butir.perubahan() != null);
    }

    /** What stands beside an indicator's figures, and what else is said about it. */
    Penjelas penjelas(IndikatorTercatat tercatat) {
        return Penjelas.of(tercatat).with(penjelas.getOrDefault(tercatat.id(), Penjelas.BELUM));
    }

    /** Place and day above a signature; what is not known is left to a pen. */
    String tempat(@Nullable LocalDate tanggal) {
        String hari = tanggal == null ? Naskah.TITIK : Tanggal.panjang(tanggal);
        return Naskah.atauTitik(kantor.kota()) + ", " + hari;
    }
}
