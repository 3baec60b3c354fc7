package id.langkah.domain.laporan;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Kosong;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.AnggaranTahun;
import id.langkah.domain.perencanaan.SimpulPohon;
import id.langkah.domain.perencanaan.TingkatPohon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tables about a year's budget. */
final class TabelAnggaran {
    private static final String TIDAK_ADA = "–";

    private final BahanLaporan bahan;
    private final AnggaranTahun anggaran;

    TabelAnggaran(BahanLaporan bahan) {
        this.bahan = bahan;
        this.anggaran = bahan.anggaran();
    }

    /** The nodes of the programs. */
    List<Integer> program() {
        return IntStream.range(0, anggaran.pohon().size())
                .filter(at -> anggaran.pohon().get(at).tingkat() == TingkatPohon.PROGRAM)
                .boxed()
                .toList();
    }

    /** The highest nodes with a budget for which somebody is responsible. */
    private List<Integer> milik(String penanggungJawab) {
        var all = new ArrayList<Integer>();
        for (int at = 0; at < anggaran.pohon().size(); at++) {
            SimpulPohon simpul = anggaran.pohon().get(at);
            if (simpul.tingkat().isBeranggaran() && simpul.penanggungJawab().equalsIgnoreCase(penanggungJawab)) {
                all.add(at);
                at = anggaran.pohon().akhir(at) - 1;
            }
        }
        return all;
    }

    /** The table No | Program | Anggaran | Keterangan, with the original or the changed budget. */
    Bagian perjanjian(PihakPerjanjian pihak, boolean perubahan) {
        List<Integer> nodes = pihak.isPimpinan() ? program() : milik(pihak.penanggungJawab());
        if (nodes.isEmpty()) {
            return ofIndicators(pihak.isPimpinan() ? bahan.pimpinan() : bahan.milik(pihak.penanggungJawab()));
        }
        var rows = new ArrayList<Baris>();
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (int at : nodes) {
            Anggaran butir = anggaran.berlaku(at);
            BigDecimal now = perubahan ? butir.pagu() : butir.murni();
            var sel = new ArrayList<String>(List.of("" + (rows.size() + 1), nama(at)));
            if (perubahan) {
                sel.add(rupiah(butir.murni()));
            }
            sel.addAll(List.of(rupiah(now), ""));
            rows.add(new Baris(sel, false));
            before = before.add(orZero(butir.murni()));
            sum = sum.add(orZero(now));
        }
        rows.add(
                perubahan
                        ? Baris.of("", "Jumlah", rupiah(before), rupiah(sum), "")
                        : Baris.of("", "Jumlah", rupiah(sum), ""));
        return new Tabel(kolom(perubahan), rows);
    }

    private static List<Kolom> kolom(boolean perubahan) {
        return perubahan
                ? List.of(
                        Kolom.tengah("No", 0.07),
                        Kolom.of("Program", 0.35),
                        Kolom.tengah("Anggaran Semula", 0.22),
                        Kolom.tengah("Anggaran Perubahan", 0.22),
                        Kolom.of("Keterangan", 0.14))
                : List.of(
                        Kolom.tengah("No", 0.07),
                        Kolom.of("Program", 0.45),
                        Kolom.tengah("Anggaran", 0.26),
                        Kolom.of("Keterangan", 0.22));
    }

    /** The table from the texts of indicators, when there is no tree of programs. */
    private static Bagian ofIndicators(List<Indikator> indikator) {
        Map<String, String> pagu = new LinkedHashMap<>();
        for (Indikator butir : indikator) {
            String program = KolomIndikator.PROGRAM.text(butir).strip();
            if (!program.isEmpty()) {
                pagu.merge(
                        program,
                        KolomIndikator.PAGU.text(butir).strip(),
                        (first, second) -> first.isEmpty() ? second : first);
            }
        }
        if (pagu.isEmpty()) {
            return new Kosong("program dan anggaran; isi pada Perencanaan, Anggaran");
        }
        var rows = new ArrayList<Baris>();
        pagu.forEach((program, jumlah) -> rows.add(Baris.of(
                "" + (rows.size() + 1),
                program,
                Angka.read(jumlah).map(AngkaTertulis::rupiah).orElse(jumlah.isEmpty() ? TIDAK_ADA : jumlah),
                "")));
        return new Tabel(kolom(false), rows);
    }

    /** The table Program | Anggaran | Realisasi | Serapan of the whole year. */
    Tabel realisasi(String judul) {
        var rows = new ArrayList<Baris>();
        for (int at : program()) {
            rows.add(baris("" + (rows.size() + 1), nama(at), anggaran.berlaku(at)));
        }
        rows.add(baris("", "Jumlah", jumlah()));
        return new Tabel(
                List.of(
                        Kolom.tengah("No", 0.07),
                        Kolom.of("Program", 0.37),
                        Kolom.tengah("Anggaran", 0.2),
                        Kolom.tengah("Realisasi", 0.2),
                        Kolom.tengah("Serapan (%)", 0.16)),
                rows,
                judul);
    }

    private Baris baris(String nomor, String nama, Anggaran butir) {
        return Baris.of(
                nomor,
                nama,
                rupiah(anggaran.pagu(butir, Triwulan.IV)),
                rupiah(butir.sampai(Triwulan.IV)),
                anggaran.serapan(butir, Triwulan.IV)
                        .map(persen -> Angka.writeAligned(persen, 2))
                        .orElse(TIDAK_ADA));
    }

    /** The sum over all programs. */
    Anggaran jumlah() {
        return anggaran.jumlah();
    }

    String nama(int at) {
        SimpulPohon simpul = anggaran.pohon().get(at);
        return (simpul.kode() + " " + simpul.uraian()).strip();
    }

    private static BigDecimal orZero(@Nullable BigDecimal jumlah) {
        return jumlah == null ? BigDecimal.ZERO : jumlah;
    }

    static String rupiah(@Nullable BigDecimal jumlah) {
        return jumlah == null ? TIDAK_ADA : AngkaTertulis.rupiah(jumlah);
    }
}
