package id.langkah.domain.naskah;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One signature, as lines below each other.
 *
 * @param atas the lines above the room to sign; blank ones keep their place
 * @param nama the name of who signs; dots when left for handwriting
 * @param bawah the lines below the name
 */
public record Tanda(List<String> atas, String nama, List<String> bawah) {
    public Tanda {
        atas = List.copyOf(atas);
        bawah = List.copyOf(bawah);
    }

    /**
     * The signature of an official; blank data is left as dots for handwriting.
     *
     * @param tempat place and date above the signature; blank where they stand above another
     *     signature
     * @param peran as what the official signs: "Yang menerima,"
     */
    public static Tanda pejabat(String tempat, String peran, Pejabat pejabat) {
        var atas = new ArrayList<String>(List.of(tempat));
        if (!peran.isBlank()) {
            atas.add(peran);
        }
        atas.add(Naskah.atauTitik(pejabat.jabatan()));
        String nip = "NIP. " + Naskah.atauTitik(pejabat.nipTercetak());
        List<String> bawah = pejabat.pangkat().isBlank() ? List.of(nip) : List.of(pejabat.pangkat(), nip);
        return new Tanda(atas, Naskah.atauTitik(pejabat.nama()), bawah);
    }

    /** The signature of the office's official, below place and date. */
    public static Tanda kantor(Kantor kantor, LocalDate tanggal) {
        return pejabat(KataNaskah.tempat(kantor, tanggal), "", kantor.penandatangan());
    }

    /**
     * The signature of a person with a date of its own.
     *
     * @param apa what is signed: "Diusulkan oleh"
     * @param hari the date in words; blank leaves dots for handwriting
     */
    public static Tanda orang(String apa, String nama, String hari) {
        return new Tanda(List.of(apa), Naskah.atauTitik(nama), List.of("Tanggal " + Naskah.atauTitik(hari)));
    }

    /** Whether the name of the signing person is filled. */
    public boolean isBernama() {
        return !nama.equals(Naskah.TITIK);
    }
}
