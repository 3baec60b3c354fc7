package id.langkah.domain.sop;

import id.langkah.domain.Ejaan;
import id.langkah.domain.JudulForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * One standard operating procedure (SOP AP, PermenPAN-RB 35/2012) as it stands on paper; nothing is
 * corrected when it is read.
 *
 * @param pelaksana the pelaksana columns from the left, which include every pelaksana of a step
 * @param aktivitas the rows in order; at least one unless the SOP is still being edited
 * @param catatan remarks of the author of the file, which are not printed on the form
 * @param judul the heads of the form in the SOP's own wording
 */
public record Sop(
        Identitas identitas,
        Ketentuan ketentuan,
        Klasifikasi klasifikasi,
        LembarKerja lembarKerja,
        List<String> pelaksana,
        List<Aktivitas> aktivitas,
        List<String> catatan,
        JudulForm judul) {

    /** An SOP without own wording of the form's heads. */
    public Sop(
            Identitas identitas,
            Ketentuan ketentuan,
            Klasifikasi klasifikasi,
            LembarKerja lembarKerja,
            List<String> pelaksana,
            List<Aktivitas> aktivitas,
            List<String> catatan) {
        this(identitas, ketentuan, klasifikasi, lembarKerja, pelaksana, aktivitas, catatan, JudulForm.BELUM);
    }

    public Sop {
        pelaksana = List.copyOf(pelaksana);
        aktivitas = List.copyOf(aktivitas);
        catatan = List.copyOf(catatan);
    }

    /** The Nomor SOP of the identity page; blank when not filled. */
    public String nomor() {
        return identitas.nomor();
    }

    /** The Nama SOP of the identity page. */
    public String nama() {
        return identitas.nama();
    }

    /** How the SOP is called on screen; a draft may have no name yet. */
    public String sebutan() {
        return sebutan(nama());
    }

    /** How an SOP of this name, which may be blank, is called on screen. */
    static String sebutan(String nama) {
        return nama.isBlank() ? "SOP baru" : nama;
    }

    /** A copy with another identity page. */
    public Sop withIdentitas(Identitas other) {
        return new Sop(other, ketentuan, klasifikasi, lembarKerja, pelaksana, aktivitas, catatan, judul);
    }

    /** A copy with other text blocks. */
    public Sop withKetentuan(Ketentuan other) {
        return new Sop(identitas, other, klasifikasi, lembarKerja, pelaksana, aktivitas, catatan, judul);
    }

    /** A copy with other pelaksana columns. */
    public Sop withPelaksana(List<String> other) {
        return new Sop(identitas, ketentuan, klasifikasi, lembarKerja, other, aktivitas, catatan, judul);
    }

    /** A copy with other rows. */
    public Sop withAktivitas(List<Aktivitas> other) {
        return new Sop(identitas, ketentuan, klasifikasi, lembarKerja, pelaksana, other, catatan, judul);
    }

    /** A copy with one row changed. */
    public Sop withAktivitas(int index, UnaryOperator<Aktivitas> change) {
        List<Aktivitas> rows = new ArrayList<>(aktivitas);
        rows.set(index, change.apply(rows.get(index)));
        return withAktivitas(rows);
    }

    /**
     * The key that identifies an SOP: its nomor, or when that is blank its instansi and nama,
     * ignoring case, blanks and punctuation. Two files with the same key are versions of one SOP.
     */
    public String kunci() {
        String nomor = Ejaan.letters(identitas.nomor());
        return nomor.isEmpty()
                ? "nama:" + Ejaan.letters(String.join("", identitas.instansi())) + ":" + Ejaan.letters(nama())
                : "nomor:" + nomor;
    }

    /** The SHA-256 of everything the SOP contains, in hex; equal content gives an equal sidik. */
    public String sidik() {
        return new Sidik().add(this).hex();
    }

    /** The first row, from 0, that prints the number; empty when none does. */
    public OptionalInt indexOf(int nomor) {
        return IntStream.range(0, aktivitas.size())
                .filter(i -> aktivitas.get(i).nomor() == nomor)
                .findFirst();
    }

    /** The row, from 0, that follows when a step is done or answered Ya; empty when the SOP ends there. */
    public OptionalInt next(int index) {
        Keputusan keputusan = aktivitas.get(index).keputusan();
        Integer ya = keputusan == null ? null : keputusan.ya();
        if (ya != null) {
            return indexOf(ya);
        }
        return index + 1 < aktivitas.size() ? OptionalInt.of(index + 1) : OptionalInt.empty();
    }

    /**
     * The row, from 0, that a keputusan leads to when answered Tidak; empty when the row is not a
     * keputusan or its target does not exist.
     */
    public OptionalInt tidak(int index) {
        Keputusan keputusan = aktivitas.get(index).keputusan();
        return keputusan == null ? OptionalInt.empty() : indexOf(keputusan.tidak());
    }

    /**
     * Who decides a keputusan: the pelaksana it names, or else the first one of the row; empty when
     * the row is not a keputusan or has no pelaksana.
     */
    public Optional<String> pemutus(int index) {
        Aktivitas row = aktivitas.get(index);
        Keputusan keputusan = row.keputusan();
        if (keputusan == null || row.pelaksana().isEmpty()) {
            return Optional.empty();
        }
        String named = keputusan.pemutus();
        return Optional.of(
                named != null && row.pelaksana().contains(named)
                        ? named
                        : row.pelaksana().getFirst());
    }

    /**
     * The tahap of a row in the Lembar Kerja: the one set, or else by its place (first awal, last
     * akhir, the rest utama).
     */
    public Tahap tahap(int index) {
        Tahap own = aktivitas.get(index).tahap();
        if (own != null) {
            return own;
        }
        if (index == 0) {
            return Tahap.AWAL;
        }
        return index == aktivitas.size() - 1 ? Tahap.AKHIR : Tahap.UTAMA;
    }

    /**
     * The sum of the readable standard durations in minutes of working time; empty when none is
     * readable.
     *
     * @param menitPerHari the minutes of one working day
     */
    public OptionalLong menit(int menitPerHari) {
        return aktivitas.stream()
                .map(butir -> butir.mutuBaku().waktu().menit(menitPerHari))
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .reduce(Long::sum)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }
}
