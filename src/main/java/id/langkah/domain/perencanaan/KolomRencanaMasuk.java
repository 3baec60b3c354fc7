package id.langkah.domain.perencanaan;

import id.langkah.domain.Ejaan;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Triwulan;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The meaning of a column in an imported table of a plan or budget, recognized by its header. */
public sealed interface KolomRencanaMasuk {
    /** The descriptions of nodes of one level. */
    record Tingkat(TingkatPohon tingkat) implements KolomRencanaMasuk {}

    /** The descriptions of nodes of several levels; the level follows from the description or the kode. */
    record Gabungan() implements KolomRencanaMasuk {}

    record Kode() implements KolomRencanaMasuk {}

    /** The penanggung jawab of a node. */
    record Penanggung() implements KolomRencanaMasuk {}

    /** A text of an indicator: its name or one of its other fields. */
    record Bidang(KolomIndikator kolom) implements KolomRencanaMasuk {}

    /**
     * The target of an indicator in one year.
     *
     * @param tahun empty when the header names no year; the selected year is meant then
     */
    record Target(OptionalInt tahun) implements KolomRencanaMasuk {}

    /**
     * An amount in rupiah.
     *
     * @param tahun empty when the header names no year; the selected year is meant then
     */
    record Uang(Jenis jenis, OptionalInt tahun) implements KolomRencanaMasuk {}

    /** The kind of an amount: pagu murni, pagu perubahan, or realisasi up to a quarter. */
    enum Jenis {
        MURNI,
        PERUBAHAN,
        REALISASI_TW_I,
        REALISASI_TW_II,
        REALISASI_TW_III,
        REALISASI_TW_IV;

        /** The quarter of a realisasi; empty for a pagu. */
        Optional<Triwulan> triwulan() {
            return switch (this) {
                case MURNI, PERUBAHAN -> Optional.empty();
                case REALISASI_TW_I -> Optional.of(Triwulan.I);
                case REALISASI_TW_II -> Optional.of(Triwulan.II);
                case REALISASI_TW_III -> Optional.of(Triwulan.III);
                case REALISASI_TW_IV -> Optional.of(Triwulan.IV);
            };
        }
    }

    Pattern TAHUN = Pattern.compile("20\\d{2}");
    Pattern GABUNGAN = Pattern.compile(
            "(?:bidangurusan)?(?:program(?:dan)?kegiatan(?:(?:dan)?subkegiatan)?|uraianprogramkegiatan.*|programkegiatansub.*)");
    Pattern UANG = Pattern.compile(
            "(?:jumlah|total|pagu|anggaran|indikatif|definitif|murni|perubahan|setelah|sebelum|rp|rupiah|dana|apbd|tahun"
                    + "|kebutuhan|alokasi)+");
    Pattern BELANJA =
            Pattern.compile("realisasi(?:anggaran|keuangan|rp|belanja|pagu)*(?:triwulan|tw)(iv|i{1,3}|[1-4])(?:rp)?");

    /** The meaning of a header, regardless of case, spaces and punctuation; empty when it is not recognized. */
    static Optional<KolomRencanaMasuk> of(String judul) {
        String letters = Ejaan.letters(judul);
        Matcher year = TAHUN.matcher(letters);
        OptionalInt tahun = year.find() ? OptionalInt.of(Integer.parseInt(year.group())) : OptionalInt.empty();
        String bare = TAHUN.matcher(letters).replaceAll("");
        Optional<TingkatPohon> tingkat = TingkatPohon.of(letters);
        if (tingkat.isPresent()) {
            return tingkat.map(Tingkat::new);
        }
        if (GABUNGAN.matcher(letters).matches()) {
            return Optional.of(new Gabungan());
        }
        if (letters.equals("kode") || letters.startsWith("koderekening") || letters.equals("kodeprogram")) {
            return Optional.of(new Kode());
        }
        Matcher belanja = BELANJA.matcher(bare);
        if (belanja.matches()) {
            return Optional.of(new Uang(quarter(belanja.group(1)), tahun));
        }
        if (UANG.matcher(bare).matches()
                && (bare.contains("pagu") || bare.contains("anggaran") || bare.contains("rp"))) {
            boolean changed = bare.contains("perubahan") && !bare.contains("sebelum");
            return Optional.of(new Uang(changed ? Jenis.PERUBAHAN : Jenis.MURNI, tahun));
        }
        if (bare.equals("target")
                || bare.equals("targettahun")
                || bare.equals("targetkinerja")
                || bare.equals("targetrenstra")
                || (tahun.isPresent() && (bare.isEmpty() || bare.equals("tahun") || bare.equals("renstra")))) {
            return Optional.of(new Target(tahun));
        }
        if (letters.equals("penanggungjawabindikator")) {
            return Optional.of(new Bidang(KolomIndikator.PENANGGUNG_JAWAB));
        }
        return KolomIndikator.of(judul)
                .filter(kolom ->
                        kolom.bentuk() != KolomIndikator.Bentuk.TURUT && kolom.bentuk() != KolomIndikator.Bentuk.TARGET)
                .map(kolom -> switch (kolom) {
                    case KODE -> new Bidang(kolom);
                    case PENANGGUNG_JAWAB -> new Penanggung();
                    default -> new Bidang(kolom);
                });
    }

    private static Jenis quarter(String word) {
        return switch (word) {
            case "i", "1" -> Jenis.REALISASI_TW_I;
            case "ii", "2" -> Jenis.REALISASI_TW_II;
            case "iii", "3" -> Jenis.REALISASI_TW_III;
            default -> Jenis.REALISASI_TW_IV;
        };
    }
}
