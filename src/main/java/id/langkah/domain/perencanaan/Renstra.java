package id.langkah.domain.perencanaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An office's five-year plan (rencana strategis), which may run over fewer or more years.
 *
 * @param id its own number in the file; 0 before it is kept
 * @param nama as the office calls it; blank lets its years name it
 * @param awal its first year
 * @param akhir its last year
 * @param dokumen number and date of the document; blank when nobody said so
 */
public record Renstra(long id, String nama, int awal, int akhir, String dokumen, PohonKinerja pohon) {
    private static final int TERLAMA = 10;
    private static final int TAHUN_TERKECIL = 2000;
    private static final int TAHUN_TERBESAR = 2100;

    public Renstra {
        nama = nama.strip();
        dokumen = dokumen.strip();
    }

    /** {@code Renstra 2025–2029}. */
    public String sebutan() {
        return nama.isEmpty() ? "Renstra " + awal + "–" + akhir : nama;
    }

    /** Its years, the first first. */
    public List<Integer> tahun() {
        return IntStream.rangeClosed(awal, akhir).boxed().toList();
    }

    public boolean has(int tahun) {
        return tahun >= awal && tahun <= akhir;
    }

    /** What stands in the way of keeping it; empty when nothing does. */
    public List<Masalah> check() {
        var masalah = new ArrayList<Masalah>();
        if (awal < TAHUN_TERKECIL || akhir > TAHUN_TERBESAR) {
            masalah.add(Masalah.galat("Tahun Renstra tidak wajar.", "Tahun", "Isi tahun antara 2000 dan 2100."));
        } else if (akhir < awal) {
            masalah.add(Masalah.galat(
                    "Tahun akhir mendahului tahun awal.", "Tahun", "Isi tahun awal lalu tahun akhirnya."));
        } else if (akhir - awal >= TERLAMA) {
            masalah.add(Masalah.galat(
                    "Renstra paling lama sepuluh tahun.", "Tahun", "Periksa tahun awal dan tahun akhirnya."));
        }
        return masalah;
    }

    /** One indicator of the plan with the node that it belongs to. */
    public record Butir(int simpul, int urut, IndikatorRenstra indikator) {}

    /** All indicators, from the top down. */
    public List<Butir> butir() {
        return IntStream.range(0, pohon.size())
                .boxed()
                .flatMap(at -> IntStream.range(0, pohon.get(at).indikator().size())
                        .mapToObj(urut ->
                                new Butir(at, urut, pohon.get(at).indikator().get(urut))))
                .toList();
    }

    /**
     * An indicator of the plan as the one of a year: with the year's target, the plan's last one, the
     * sasaran and the program that it stands below, and the node's penanggung jawab where it has none
     * of its own.
     */
    public Indikator indikator(Butir butir, int tahun) {
        SimpulPohon simpul = pohon.get(butir.simpul());
        Indikator pokok = butir.indikator().pokok();
        String program = pohon.leluhur(butir.simpul(), TingkatPohon.PROGRAM)
                .map(SimpulPohon::uraian)
                .orElse(pokok.uraian().program());
        return pokok.inYear(tahun, false)
                .withUraian(pokok.uraian()
                        .with(KolomIndikator.SASARAN, sasaran(butir.simpul()))
                        .with(KolomIndikator.PROGRAM, program))
                .withPenanggungJawab(
                        pokok.penanggungJawab().isBlank() ? simpul.penanggungJawab() : pokok.penanggungJawab())
                .withTarget(new Target(
                        butir.indikator().target(tahun),
                        Collections.nCopies(4, Nilai.BELUM),
                        butir.indikator().target(akhir)));
    }

    /** The words of the sasaran that a node stands below, or else of the tujuan, or else its own. */
    private String sasaran(int at) {
        return pohon.leluhur(at, TingkatPohon.SASARAN)
                .or(() -> pohon.leluhur(at, TingkatPohon.TUJUAN))
                .orElseGet(() -> pohon.get(pohon.jalur(at).getFirst()))
                .uraian();
    }

    public Renstra withPohon(PohonKinerja other) {
        return new Renstra(id, nama, awal, akhir, dokumen, other);
    }

    public Renstra withId(long other) {
        return new Renstra(other, nama, awal, akhir, dokumen, pohon);
    }
}
