package id.langkah.service;

import id.langkah.domain.laporan.DokumenKinerja;
import id.langkah.domain.laporan.NaskahKelengkapan;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.pengerjaan.Pengerjaan;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Makes the reports of a year that runs of SOPs need as kelengkapan. */
public final class NaskahPengerjaanService {
    private final LaporanService laporan;
    private final CetakService cetak;
    private final PengerjaanService pengerjaan;

    public NaskahPengerjaanService(LaporanService laporan, CetakService cetak, PengerjaanService pengerjaan) {
        this.laporan = laporan;
        this.cetak = cetak;
        this.pengerjaan = pengerjaan;
    }

    /** The years for which reports can be made, because they have indicators. */
    public Set<Integer> tahun() {
        return laporan.tahun();
    }

    /**
     * Makes the report from the present data and attaches it to an item, which is answered by it.
     *
     * @throws id.langkah.domain.MasalahException when there is nothing that the paper could say
     */
    public Pengerjaan attach(long run, int aktivitas, int butir, NaskahKelengkapan paper) {
        byte[] isi = cetak.docx(naskah(paper));
        return pengerjaan.attach(run, aktivitas, butir, paper.kata() + ".docx", isi);
    }

    /**
     * Makes the report and writes it to a file.
     *
     * @return the file that was written, see {@link CetakService#naskah(List, Path)}
     */
    public Path write(NaskahKelengkapan paper, Path file) {
        return cetak.naskah(naskah(paper), file);
    }

    /**
     * The documents of a report; of the Perjanjian Kinerja, the changed one when targets or the
     * budget were changed.
     */
    private List<Naskah> naskah(NaskahKelengkapan paper) {
        boolean changed = paper.dokumen() == DokumenKinerja.PK
                && laporan.bahan(paper.tahun()).isBerubah();
        return laporan.naskah(changed ? DokumenKinerja.PK_PERUBAHAN : paper.dokumen(), paper.tahun());
    }
}
