package id.langkah.domain.pengenalan;

import id.langkah.domain.pengenalan.HasilKenal.Ditinggalkan;
import id.langkah.domain.sop.IsiKolom;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The sheets and tables of a file in which no SOP was recognised, with the reason. */
final class LembarTersisa {
    private LembarTersisa() {}

    /**
     * The sheets that are neither empty nor used.
     *
     * @param used the places of the sheets that belong to an SOP
     */
    static List<Ditinggalkan> of(List<Denah> denah, Set<Integer> used) {
        return IntStream.range(0, denah.size())
                .filter(i -> !used.contains(i))
                .filter(i -> !isEmpty(denah.get(i)))
                .mapToObj(i -> new Ditinggalkan(i, denah.get(i).tempat(), why(denah.get(i))))
                .toList();
    }

    private static boolean isEmpty(Denah sheet) {
        Kisi kisi = sheet.kisi();
        return sheet.bentuk().isEmpty()
                && sheet.gambar().isEmpty()
                && IntStream.range(0, kisi.rows())
                        .allMatch(r -> IntStream.range(0, kisi.columns())
                                .allMatch(c -> kisi.teks(r, c).isEmpty()));
    }

    private static String why(Denah sheet) {
        Kisi kisi = sheet.kisi();
        boolean any = false;
        for (int r = 0; r < kisi.rows(); r++) {
            int row = r;
            List<IsiKolom> roles = IntStream.range(0, kisi.columns())
                    .mapToObj(c -> IsiKolom.like(kisi.teks(row, c)).orElse(IsiKolom.ASING))
                    .toList();
            if (roles.contains(IsiKolom.URAIAN) && roles.contains(IsiKolom.NOMOR)) {
                return "Tabelnya tidak memuat kolom Pelaksana atau Mutu Baku.";
            }
            any |= IntStream.range(0, kisi.columns())
                    .anyMatch(c -> !kisi.teks(row, c).isEmpty());
        }
        return any
                ? "Tidak ada tabel dengan kolom Kegiatan, Pelaksana, dan Mutu Baku."
                : "Isinya hanya gambar, yang tidak dapat dibaca.";
    }
}
