package id.langkah.json;

import id.langkah.domain.sop.Satuan;
import id.langkah.domain.sop.Waktu;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/** Reads the waktu of one aktivitas, which is a text, a number or an object. */
final class WaktuPart {

    /** A number in the form that {@link Waktu#read} understands. */
    private static final Pattern FIGURE = Pattern.compile("\\d{1,9}(?:\\.\\d{1,6})?");

    private final Cursor in;
    private final Findings findings;
    private String nilai = "";
    private String satuan = "";
    private boolean kalender;

    WaktuPart(Cursor in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    Waktu read() {
        long start = in.offset();
        Waktu waktu;
        if (in.token().isNumeric()) {
            waktu = in.waktu(in.digits());
        } else if (in.token() == JsonToken.VALUE_STRING) {
            waktu = in.waktu(in.text());
        } else if (in.entersObject(ExpectedKind.WAKTU)) {
            in.object(ObjectKeys.WAKTU, this::field);
            waktu = ofParts();
        } else {
            return Waktu.BELUM;
        }
        if (!waktu.isReadable() && !waktu.isEmpty()) {
            findings.peringatan(
                    in.spot(start),
                    "Waktu " + JsonWords.quoted(waktu.teks()) + " tidak terbaca; disimpan sebagai teks.",
                    "Tulis angka dan satuannya, misalnya \"15 menit\", \"1 jam 30 menit\", atau" + " \"2 hari\".");
        }
        return waktu;
    }

    private void field(String key) {
        switch (key) {
            case "nilai" -> nilai = in.digits();
            case "satuan" -> satuan = in.text();
            case "kalender" -> kalender = in.flag(false);
            default -> throw new IllegalStateException(key);
        }
    }

    private Waktu ofParts() {
        Optional<Satuan> known = Satuan.of(satuan);
        return known.isPresent() && FIGURE.matcher(nilai).matches()
                ? Waktu.of(new BigDecimal(nilai), known.get(), kalender)
                : Waktu.read(nilai + " " + satuan + (kalender ? " kalender" : ""));
    }
}
