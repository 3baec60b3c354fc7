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
 * The strategic plan (rencana strategis) of an office; usually five years.
 *
 * @param id its number in the database; 0 before it is stored
 * @param nama the name; blank to name it by its years
 * @param awal its first year
 * @param akhir its last year
 * @param dokumen number and date of the document; blank when not given
 */
public record Renstra(long id, String nama, int awal, int akhir, String dokumen, PohonKinerja pohon) {
    private static final int TERLAMA = 10;
    private static final int TAHUN_TERKECIL = 2000;
    private static final int TAHUN_TERBESAR = 2100;

    public Renstra {
        nama = nama.strip();
        dokumen = dokumen.strip();
    }

    /** The name: {@code Renstra 2025–2029}. */
    public String sebutan() {
        return nama.isEmpty() ? "Renstra " + awal + "–" + akhir : nama;
    }

    /** Its years in order. */
    public List<Integer> tahun() {
        return IntStream.rangeClosed(awal, akhir).boxed().toList();
    }

    /** Whether the year belongs to the plan. */
    public boolean has(int tahun) {
        return tahun >= awal && tahun <= akhir;
    }

    /** What is wrong with the plan; empty when it can be saved. */
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

    /** An indicator of the plan with the place of its node and its number there. */
    public record Butir(int simpul, int urut, IndikatorRenstra indikator) {}

    /** All indicators in the order of the tree. */
    public List<Butir> butir() {
        return IntStream.range(0, pohon.size())
                .boxed()
                .flatMap(at -> IntStream.range(0, pohon.get(at).indikator().size())
                        .mapToObj(urut ->
                                new Butir(at, urut, pohon.get(at).indikator().get(urut))))
                .toList();
    }

    /**
     * An indicator of the plan as one of a year: with the target of that year and of the end of the
     * plan, the sasaran and program above it, and the node's penanggung jawab unless it has its
     * own.
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

    /** The wording of the sasaran above a node, or else of the tujuan, or else of the node itself. */
    private String sasaran(int at) {
        return pohon.leluhur(at, TingkatPohon.SASARAN)
                .or(() -> pohon.leluhur(at, TingkatPohon.TUJUAN))
                .orElseGet(() -> pohon.get(pohon.jalur(at).getFirst()))
                .uraian();
    }

    /** A copy with another tree. */
    public Renstra withPohon(PohonKinerja other) {
        return new Renstra(id, nama, awal, akhir, dokumen, other);
    }
}
