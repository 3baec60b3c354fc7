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
 * All data for the papers of a year.
 *
 * @param indikator the indicators of all years, in the office's order
 * @param renstra the Renstra that contains the year
 * @param pihak the signatories; blank ones are filled by the usual rule
 * @param penjelas further explanations, keyed by the number of the indicator
 * @param hariIni the date for signatures without a date of their own
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

    /** The indicators in the head's agreement: IKU and indicators of a sasaran; all when there are none. */
    public List<Indikator> pimpinan() {
        List<Indikator> all = aktif().stream().map(IndikatorTercatat::indikator).toList();
        List<Indikator> utama = all.stream()
                .filter(butir -> butir.jenis() == Jenis.IKU || butir.jenis() == Jenis.SASARAN)
                .toList();
        return utama.isEmpty() ? all : utama;
    }

    /** The indicators of a bidang. */
    public List<Indikator> milik(String penanggungJawab) {
        return aktif().stream()
                .map(IndikatorTercatat::indikator)
                .filter(butir -> butir.penanggungJawab().strip().equalsIgnoreCase(penanggungJawab.strip()))
                .toList();
    }

    /** Everybody responsible for an indicator or a budget of the year, in order of first occurrence. */
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

    /** Who signs an agreement; blank for the head's agreement. */
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

    /** The explanations beside an indicator's figures together with further ones. */
    Penjelas penjelas(IndikatorTercatat tercatat) {
        return Penjelas.of(tercatat).with(penjelas.getOrDefault(tercatat.id(), Penjelas.BELUM));
    }

    /** Place and date above a signature; unknown ones are left as dots for handwriting. */
    String tempat(@Nullable LocalDate tanggal) {
        String hari = tanggal == null ? Naskah.TITIK : Tanggal.panjang(tanggal);
        return Naskah.atauTitik(kantor.kota()) + ", " + hari;
    }
}
