package id.langkah.excel;

import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.PaketRekap;

/** Which table stands on which sheet. */
final class RekapTables {
    private final PaketRekap paket;
    private final WrittenNumbers numbers;

    RekapTables(PaketRekap paket, WrittenNumbers numbers) {
        this.paket = paket;
        this.numbers = numbers;
    }

    /** Throws {@link IllegalArgumentException} for a sheet that is no table. */
    Table<?> of(LembarRekap lembar) {
        var lkjip = new LkjipTables(paket.lkjip(), paket.kinerja().pengaturan(), numbers);
        return switch (lembar) {
            case KINERJA -> KinerjaTable.of(paket.kinerja(), numbers);
            case PERBAIKAN -> PerbaikanTable.of(paket.perbaikan());
            case PENGUMPULAN -> PengumpulanTable.of(paket.pengumpulan());
            case PENGERJAAN -> PengerjaanTable.of(paket.rekap());
            case RINCIAN -> RincianPengerjaanTable.of(paket.rekap());
            case KELENGKAPAN -> KelengkapanTable.of(paket.rekap());
            case SOP -> SopTable.of(paket.rekap());
            case BUKTI -> BuktiTable.of(paket.bukti());
            case ARSIP -> ArsipTable.of(paket.arsip());
            case LKJIP_CAPAIAN -> lkjip.capaian();
            case LKJIP_TAHUN_LALU -> lkjip.lalu();
            case LKJIP_RENSTRA -> lkjip.renstra();
            case RINGKASAN, GRAFIK -> throw new IllegalArgumentException("no table: " + lembar);
        };
    }

    /** What a sheet is about: the archive about no period, the yearly report about the year. */
    Subject subject(LembarRekap lembar) {
        String periode = switch (lembar) {
            case ARSIP -> "";
            case LKJIP_CAPAIAN, LKJIP_TAHUN_LALU, LKJIP_RENSTRA ->
                "Tahun " + paket.lkjip().tahun();
            default -> paket.periode().teks();
        };
        return new Subject(periode, paket.saat());
    }
}
