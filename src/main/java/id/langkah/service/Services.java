package id.langkah.service;

import id.langkah.platform.Ending;

/**
 * The services for one open file; to be used on one thread.
 *
 * @param ending closes the file
 */
public record Services(
        ImporService impor,
        PustakaService pustaka,
        PenulisanService penulisan,
        PengerjaanService pengerjaan,
        RekapService rekap,
        PengaturanService pengaturan,
        CadanganService cadangan,
        CetakService cetak,
        EvaluasiService evaluasi,
        DataKantor data,
        DataPerencanaan perencanaan,
        Upkeep upkeep,
        Ending ending)
        implements AutoCloseable {

    @Override
    public void close() {
        ending.close();
    }
}
