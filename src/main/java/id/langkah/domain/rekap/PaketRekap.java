package id.langkah.domain.rekap;

import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PermintaanData;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All rekap of a period: those of the SOPs and those of the figures. The screen, the workbook and
 * the tests use the same value.
 */
public record PaketRekap(
        Rekap rekap,
        RekapKinerja kinerja,
        RekapPerbaikan perbaikan,
        RekapPengumpulan pengumpulan,
        RekapLkjip lkjip,
        RekapAnggaran anggaran,
        DaftarBukti bukti,
        DaftarArsip arsip) {

    /**
     * Adds the rekap of the figures to the rekap of the SOPs, for the same period and moment.
     *
     * @param indikator the indicators of all years, in the office's order
     */
    public static PaketRekap of(
            Rekap rekap,
            Collection<IndikatorTercatat> indikator,
            Collection<PermintaanData> permintaan,
            Collection<EntriArsip> arsip,
            PengaturanKinerja pengaturan) {
        Periode periode = rekap.periode();
        RekapKinerja kinerja = RekapKinerja.of(periode, indikator, pengaturan);
        return new PaketRekap(
                rekap,
                kinerja,
                RekapPerbaikan.of(periode, indikator),
                RekapPengumpulan.of(periode, rekap.saat().toLocalDate(), permintaan, indikator),
                RekapLkjip.of(periode.tahun(), indikator, pengaturan),
                RekapAnggaran.kosong(periode.tahun(), kinerja.sampai()),
                DaftarBukti.of(periode, indikator),
                DaftarArsip.of(arsip));
    }

    /** A copy with the budget of its year. */
    public PaketRekap withAnggaran(RekapAnggaran other) {
        return new PaketRekap(rekap, kinerja, perbaikan, pengumpulan, lkjip, other, bukti, arsip);
    }

    /** The period of the rekap. */
    public Periode periode() {
        return rekap.periode();
    }

    /** The moment up to which facts count. */
    public LocalDateTime saat() {
        return rekap.saat();
    }

    /** A sheet as a table; empty for the two sheets that are not tables. */
    public Optional<Lembar<?>> lembar(LembarRekap lembar) {
        return switch (lembar) {
            case KINERJA -> Optional.of(LembarKinerja.of(kinerja));
            case PERBAIKAN -> Optional.of(LembarData.perbaikan(perbaikan));
            case PENGUMPULAN -> Optional.of(LembarData.pengumpulan(pengumpulan));
            case PENGERJAAN -> Optional.of(LembarPengerjaan.pengerjaan(rekap));
            case RINCIAN -> Optional.of(LembarPengerjaan.rincian(rekap));
            case KELENGKAPAN -> Optional.of(LembarPengerjaan.kelengkapan(rekap));
            case SOP -> Optional.of(LembarPengerjaan.sop(rekap));
            case BUKTI -> Optional.of(LembarBukti.of(bukti));
            case ARSIP -> Optional.of(LembarData.arsip(arsip));
            case LKJIP_CAPAIAN -> Optional.of(LembarLkjip.capaian(lkjip));
            case LKJIP_TAHUN_LALU -> Optional.of(LembarLkjip.lalu(lkjip));
            case LKJIP_RENSTRA -> Optional.of(LembarLkjip.renstra(lkjip));
            case ANGGARAN -> Optional.of(LembarAnggaran.of(anggaran));
            case RINGKASAN, GRAFIK -> Optional.empty();
        };
    }

    /** The columns that may be chosen, for each sheet that has any, in order. */
    public Map<LembarRekap, List<KolomLembar>> kolom() {
        var kolom = new EnumMap<LembarRekap, List<KolomLembar>>(LembarRekap.class);
        for (LembarRekap which : LembarRekap.values()) {
            lembar(which).ifPresent(lembar -> kolom.put(which, lembar.pilihan()));
        }
        kolom.computeIfPresent(
                LembarRekap.KINERJA,
                (which, own) -> Stream.concat(
                                own.stream(),
                                Stream.of(new KolomLembar(LembarKinerja.JUTA, "Rupiah dalam juta", false)))
                        .toList());
        return Collections.unmodifiableMap(kolom);
    }
}
