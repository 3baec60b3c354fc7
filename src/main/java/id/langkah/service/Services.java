package id.langkah.service;

/**
 * The use cases over one open file, for as long as it is open. They are confined to one thread.
 *
 * @param closing lets go of the file
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
        DataKinerja data,
        Upkeep upkeep,
        Runnable closing)
        implements AutoCloseable {

    @Override
    public void close() {
        closing.run();
    }
}
