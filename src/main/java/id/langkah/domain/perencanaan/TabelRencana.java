package id.langkah.domain.perencanaan;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Triwulan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a Renstra and the amounts of one year as one table that {@link PembacaRencana} can read. */
public final class TabelRencana {
    private static final List<KolomIndikator> KOLOM = Stream.of(KolomIndikator.values())
            .filter(kolom -> switch (kolom) {
                case NOMOR, SASARAN, PROGRAM, PAGU, INDIKATOR, KODE, PENANGGUNG_JAWAB, AKTIF -> false;
                default -> kolom.bentuk() != KolomIndikator.Bentuk.TARGET;
            })
            .toList();

    private TabelRencana() {}

    /** The header and the rows. Each node has a row, and each further indicator of the node has one below it. */
    public static List<List<String>> write(Renstra renstra, AnggaranTahun anggaran) {
        var rows = new ArrayList<List<String>>();
        rows.add(head(renstra, anggaran.tahun()));
        for (int at = 0; at < renstra.pohon().size(); at++) {
            SimpulPohon simpul = renstra.pohon().get(at);
            if (!simpul.uraian().isEmpty()) {
                int many = Math.max(1, simpul.indikator().size());
                for (int i = 0; i < many; i++) {
                    rows.add(row(renstra, anggaran, at, i));
                }
            }
        }
        return List.copyOf(rows);
    }

    private static List<String> head(Renstra renstra, int tahun) {
        var head = new ArrayList<String>();
        Stream.of(TingkatPohon.values()).forEach(tingkat -> head.add(tingkat.kata()));
        head.addAll(List.of("Kode", "Penanggung jawab", "Indikator", "Penanggung jawab indikator"));
        KOLOM.forEach(kolom -> head.add(kolom.kata()));
        renstra.tahun().forEach(year -> head.add("Target " + year));
        head.add("Pagu murni " + tahun);
        head.add("Pagu perubahan " + tahun);
        for (Triwulan triwulan : Triwulan.values()) {
            head.add("Realisasi anggaran " + triwulan.singkat() + " " + tahun);
        }
        return head;
    }

    private static List<String> row(Renstra renstra, AnggaranTahun anggaran, int at, int which) {
        SimpulPohon simpul = renstra.pohon().get(at);
        boolean first = which == 0;
        var row = new ArrayList<String>();
        for (TingkatPohon tingkat : TingkatPohon.values()) {
            row.add(first && tingkat == simpul.tingkat() ? simpul.uraian() : "");
        }
        row.add(first ? simpul.kode() : "");
        row.add(first ? simpul.penanggungJawab() : "");
        boolean there = which < simpul.indikator().size();
        IndikatorRenstra butir = there ? simpul.indikator().get(which) : IndikatorRenstra.of(simpul.tingkat(), "");
        row.add(butir.nama());
        row.add(there ? butir.pokok().penanggungJawab() : "");
        KOLOM.forEach(kolom -> row.add(there ? kolom.text(butir.pokok()) : ""));
        renstra.tahun().forEach(year -> row.add(butir.target(year).teks()));
        Anggaran uang = first ? anggaran.isian(at) : Anggaran.BELUM;
        row.add(rupiah(uang.murni()));
        row.add(rupiah(uang.perubahan()));
        for (Triwulan triwulan : Triwulan.values()) {
            row.add(rupiah(uang.realisasi(triwulan)));
        }
        return row;
    }

    private static String rupiah(@Nullable BigDecimal jumlah) {
        return jumlah == null ? "" : Angka.write(jumlah);
    }
}
