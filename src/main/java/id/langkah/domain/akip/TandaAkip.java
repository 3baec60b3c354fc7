package id.langkah.domain.akip;

import id.langkah.domain.Berkata;
import id.langkah.domain.Ejaan;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of evidence that the office's file may contain for a criterion. */
public enum TandaAkip implements Berkata {
    INDIKATOR("Indikator"),
    TARGET("Target"),
    TARGET_TRIWULAN("Target triwulan"),
    DEFINISI("Definisi indikator"),
    RENSTRA("Renstra"),
    POHON("Pohon kinerja"),
    ANGGARAN("Anggaran"),
    RENCANA_AKSI("Rencana aksi"),
    SOP("SOP"),
    PENGUMPULAN("Pengumpulan data"),
    REALISASI("Realisasi"),
    BUKTI("Bukti dukung"),
    PERBAIKAN("Perbaikan nilai"),
    ANALISIS("Analisis capaian"),
    PEMBANDING("Pembanding"),
    PEMANTAUAN("Pemantauan rencana aksi"),
    TINDAK_LANJUT("Tindak lanjut"),
    EVALUASI_SOP("Monitoring dan evaluasi SOP"),
    EVALUASI_LALU("Evaluasi tahun lalu");

    private final String kata;

    TandaAkip(String kata) {
        this.kata = kata;
    }

    /** The words shown and used in tables of criteria. */
    @Override
    public String kata() {
        return kata;
    }

    /** The kind with these words, or with this name in a table of criteria; empty when unknown. */
    static Optional<TandaAkip> of(String kata) {
        String letters = Ejaan.letters(kata);
        return Arrays.stream(values())
                .filter(tanda -> Ejaan.letters(tanda.kata).equals(letters)
                        || Ejaan.letters(tanda.name()).equals(letters))
                .findFirst();
    }
}
