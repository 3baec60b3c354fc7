package id.langkah.json;

import id.langkah.domain.sop.DaftarKetik;
import id.langkah.domain.sop.Kelengkapan;
import java.util.List;
import tools.jackson.core.JsonToken;

/** Reads one kelengkapan, which is a name or an object. */
final class KelengkapanPart {
    private final Cursor in;
    private final Findings findings;
    private String nama = "";
    private boolean wajib = true;

    KelengkapanPart(Cursor in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    /** Reads it and adds it to the list, unless it is not filled or wrong. */
    void read(List<Kelengkapan> kelengkapan) {
        boolean object = in.token() == JsonToken.START_OBJECT;
        long start = object ? in.offset() : 0;
        int before = findings.galat();
        if (object) {
            in.object(ObjectKeys.KELENGKAPAN, this::field);
        } else if (in.token() == JsonToken.VALUE_STRING) {
            nama = in.text();
        } else {
            in.refuse(ExpectedKind.KELENGKAPAN);
        }
        if (!nama.isEmpty()) {
            kelengkapan.add(new Kelengkapan(DaftarKetik.bare(nama), wajib));
        } else if (object && findings.galat() == before) {
            findings.peringatan(
                    in.spot(start),
                    "Kelengkapan ini tidak bernama, jadi tidak ikut diimpor.",
                    "Isi `nama`, atau hapus butir ini.");
        }
    }

    private void field(String key) {
        switch (key) {
            case "nama" -> nama = in.text();
            case "wajib" -> wajib = in.flag(true);
            default -> throw new IllegalStateException(key);
        }
    }
}
