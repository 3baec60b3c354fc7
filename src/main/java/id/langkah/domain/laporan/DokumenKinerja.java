package id.langkah.domain.laporan;

import id.langkah.domain.Berkata;
import java.util.Arrays;
import java.util.Optional;

/** The papers of a year, with the words that select them. */
public enum DokumenKinerja implements Berkata {
    PK("pk", "Perjanjian Kinerja"),
    PK_PERUBAHAN("pk-perubahan", "Perjanjian Kinerja Perubahan"),
    IKU("iku", "Indikator Kinerja Utama"),
    RENCANA_AKSI("rencana-aksi", "Rencana Aksi"),
    PEMANTAUAN_AKSI("pemantauan-aksi", "Pemantauan Rencana Aksi"),
    LKJIP("lkjip", "Laporan Kinerja (LKjIP)"),
    EVALUASI_AKIP("evaluasi-akip", "Evaluasi AKIP"),
    POHON("pohon", "Pohon Kinerja");

    private final String kode;
    private final String kata;

    DokumenKinerja(String kode, String kata) {
        this.kode = kode;
        this.kata = kata;
    }

    /** The word to type in a command. */
    public String kode() {
        return kode;
    }

    @Override
    public String kata() {
        return kata;
    }

    /** The paper with this word; empty when unknown. */
    public static Optional<DokumenKinerja> of(String kode) {
        return Arrays.stream(values())
                .filter(dokumen -> dokumen.kode.equalsIgnoreCase(kode.strip()))
                .findFirst();
    }
}
