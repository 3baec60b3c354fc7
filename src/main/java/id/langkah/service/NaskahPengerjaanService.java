package id.langkah.service;

import id.langkah.domain.laporan.DokumenKinerja;
import id.langkah.domain.laporan.NaskahKelengkapan;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.pengerjaan.Pengerjaan;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The papers of the year where runs of SOPs ask for them. */
public final class NaskahPengerjaanService {
    private final LaporanService laporan;
    private final CetakService cetak;
    private final PengerjaanService pengerjaan;

    public NaskahPengerjaanService(LaporanService laporan, CetakService cetak, PengerjaanService pengerjaan) {
        this.laporan = laporan;
        this.cetak = cetak;
        this.pengerjaan = pengerjaan;
    }

    /** The years that have indicators, and so papers. */
    public Set<Integer> tahun() {
        return laporan.tahun();
    }

    /**
     * Makes the paper as it is now and keeps it as attachment of an item, which it answers.
     *
     * @throws id.langkah.domain.MasalahException when there is nothing that the paper could say
     */
    public Pengerjaan attach(long run, int aktivitas, int butir, NaskahKelengkapan paper) {
        byte[] isi = cetak.docx(naskah(paper));
        return pengerjaan.attach(run, aktivitas, butir, paper.kata() + ".docx", isi);
    }

    /**
     * Writes the paper where the user says.
     *
     * @return the file that was written, see {@link CetakService#naskah(List, Path)}
     */
    public Path write(NaskahKelengkapan paper, Path file) {
        return cetak.naskah(naskah(paper), file);
    }

    /** A changed agreement is the one that counts. */
    private List<Naskah> naskah(NaskahKelengkapan paper) {
        boolean changed = paper.dokumen() == DokumenKinerja.PK
                && laporan.bahan(paper.tahun()).isBerubah();
        return laporan.naskah(changed ? DokumenKinerja.PK_PERUBAHAN : paper.dokumen(), paper.tahun());
    }
}
