package id.langkah.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What every paper takes from the office: letterhead, place, signing official and paper size.
 *
 * @param kop the lines of the letterhead from the top; empty when not filled
 * @param kota the place before the date of a signature; blank when not filled
 * @param logo a PNG or JPEG picture for the letterhead
 * @param penandatangan the official who signs a rekap
 * @param judul the heads of the SOP form in the office's own wording
 */
public record Kantor(
        List<String> kop, String kota, Optional<Gambar> logo, Pejabat penandatangan, Kertas kertas, JudulForm judul) {

    /** No office data filled in yet; the paper is A4. */
    public static final Kantor BELUM = new Kantor(List.of(), "", Optional.empty(), Pejabat.BELUM, Kertas.A4);

    /** Whether the letterhead is that of the samples; data files written by older versions may contain it. */
    public boolean isContoh() {
        return kop.stream().anyMatch(line -> line.startsWith("CONTOH:"));
    }

    public Kantor {
        kop = List.copyOf(kop);
    }

    /** An office without own wording of the SOP form's heads. */
    public Kantor(List<String> kop, String kota, Optional<Gambar> logo, Pejabat penandatangan, Kertas kertas) {
        this(kop, kota, logo, penandatangan, kertas, JudulForm.BELUM);
    }

    /** The name of the office: the lines of the letterhead above the address. */
    public String nama() {
        return kop.stream().filter(line -> !line.isBlank() && !isAlamat(line)).collect(Collectors.joining(", "));
    }

    /** The name used in sentences: the last line of the letterhead that is not part of the address. */
    public String perangkat() {
        return kop.stream()
                .filter(line -> !line.isBlank() && !isAlamat(line))
                .reduce((first, last) -> last)
                .map(String::strip)
                .orElse("perangkat daerah ini");
    }

    /** Whether a line of the letterhead is an address; any line with digits is taken for one. */
    public static boolean isAlamat(String line) {
        return line.chars().anyMatch(Character::isDigit);
    }

    /** A copy with another logo. */
    public Kantor withLogo(Gambar other) {
        return new Kantor(kop, kota, Optional.of(other), penandatangan, kertas, judul);
    }

    /** A copy with other heads of the SOP form. */
    public Kantor withJudul(JudulForm other) {
        return new Kantor(kop, kota, logo, penandatangan, kertas, other);
    }

    /** The paper size used for printing. */
    public enum Kertas {
        /** 210 × 297 mm. */
        A4,
        /** Folio, 215 × 330 mm. */
        F4
    }
}
