package id.langkah.domain.sop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computes the SHA-256 of an SOP's content. Each text is preceded by its length, so that different
 * SOPs never give the same input. The input is collected in a buffer because many small updates of
 * the digest are slow.
 */
final class Sidik {
    private static final int TOGETHER = 8_192;
    private static final int MOST_DIGITS = 11;

    private final MessageDigest digest;
    private final byte[] gathered = new byte[TOGETHER];
    private int size;

    Sidik() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Sidik add(Sop sop) {
        for (KolomSop kolom : KolomSop.values()) {
            add(kolom, sop);
        }
        return add(sop.pelaksana()).each(sop.aktivitas()).add(sop.catatan());
    }

    private void add(KolomSop kolom, Sop sop) {
        if (kolom.induk() == IndukSop.JUDUL_FORM) {
            if (!kolom.teks(sop).isEmpty()) {
                // Added only when filled, so that SOPs without it keep their sidik.
                add(kolom.name()).add(kolom.teks(sop));
            }
        } else if (kolom.bentuk().isDaftar()) {
            add(kolom.daftar(sop));
        } else {
            value(kolom.of(sop));
        }
    }

    String hex() {
        handOver();
        return HexFormat.of().formatHex(digest.digest());
    }

    private Sidik each(List<Aktivitas> aktivitas) {
        value(aktivitas.size());
        aktivitas.forEach(this::add);
        return this;
    }

    private void add(Aktivitas aktivitas) {
        value(aktivitas.nomor()).add(aktivitas.uraian()).add(aktivitas.pelaksana());
        MutuBaku mutuBaku = aktivitas.mutuBaku();
        value(mutuBaku.kelengkapan().size());
        mutuBaku.kelengkapan().forEach(butir -> add(butir.nama()).value(butir.wajib()));
        add(mutuBaku.waktu().teks()).value(mutuBaku.waktu().isWrittenKalender()).add(mutuBaku.output());
        Keputusan keputusan = aktivitas.keputusan();
        value(keputusan == null ? null : keputusan.ya());
        value(keputusan == null ? null : keputusan.tidak());
        String pemutus = keputusan == null ? null : keputusan.pemutus();
        if (pemutus != null) {
            // Added only when present, so that SOPs without a pemutus keep their sidik.
            add("pemutus").add(pemutus);
        }
        value(aktivitas.tahap());
        for (TeksAktivitas teks : TeksAktivitas.values()) {
            if (teks == TeksAktivitas.KETERANGAN) {
                add(teks.of(aktivitas));
            } else if (!teks.of(aktivitas).isEmpty()) {
                // Added only when filled, so that SOPs without this text keep their sidik.
                add(teks.kunci()).add(teks.of(aktivitas));
            }
        }
    }

    private Sidik add(List<String> texts) {
        value(texts.size());
        texts.forEach(this::add);
        return this;
    }

    private Sidik value(@Nullable Object value) {
        return add(value == null ? "" : value.toString());
    }

    private Sidik add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length + MOST_DIGITS > TOGETHER - size) {
            handOver();
        }
        for (byte digit : Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII)) {
            gathered[size++] = digit;
        }
        gathered[size++] = ':';
        if (bytes.length > TOGETHER - size) {
            handOver();
            digest.update(bytes);
        } else {
            System.arraycopy(bytes, 0, gathered, size, bytes.length);
            size += bytes.length;
        }
        return this;
    }

    private void handOver() {
        digest.update(gathered, 0, size);
        size = 0;
    }
}
