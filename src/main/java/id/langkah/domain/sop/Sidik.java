package id.langkah.domain.sop;

import id.langkah.domain.Pejabat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over an SOP. Each text is fed with its length, so that no two SOPs feed the same; what is
 * fed is gathered first, since each piece that is handed over costs more than its bytes.
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
        return add(sop.identitas())
                .add(sop.ketentuan())
                .add(sop.klasifikasi())
                .add(sop.lembarKerja())
                .add(sop.pelaksana())
                .each(sop.aktivitas())
                .add(sop.catatan());
    }

    String hex() {
        handOver();
        return HexFormat.of().formatHex(digest.digest());
    }

    private Sidik add(Identitas identitas) {
        return add(identitas.nomor())
                .add(identitas.nama())
                .add(identitas.instansi())
                .value(identitas.tanggalPembuatan())
                .value(identitas.tanggalRevisi())
                .value(identitas.tanggalEfektif())
                .add(identitas.disahkanOleh());
    }

    private Sidik add(Pejabat pejabat) {
        return add(pejabat.jabatan()).add(pejabat.nama()).add(pejabat.pangkat()).add(pejabat.nip());
    }

    private Sidik add(Ketentuan ketentuan) {
        return add(ketentuan.dasarHukum())
                .add(ketentuan.kualifikasiPelaksana())
                .add(ketentuan.keterkaitan())
                .add(ketentuan.peralatan())
                .add(ketentuan.peringatan())
                .add(ketentuan.pencatatan());
    }

    private Sidik add(Klasifikasi jenis) {
        return add(jenis.sifat()).add(jenis.cakupan()).add(jenis.kelengkapan()).add(jenis.jenis());
    }

    private Sidik add(LembarKerja lembar) {
        return add(lembar.jenisKegiatan())
                .add(lembar.penanggungJawabProduk())
                .add(lembar.penanggungJawabKegiatan())
                .add(lembar.ruangLingkup());
    }

    private Sidik each(List<Aktivitas> aktivitas) {
        value(aktivitas.size());
        aktivitas.forEach(this::add);
        return this;
    }

    private void add(Aktivitas satu) {
        value(satu.nomor()).add(satu.uraian()).add(satu.pelaksana());
        MutuBaku mutuBaku = satu.mutuBaku();
        value(mutuBaku.kelengkapan().size());
        mutuBaku.kelengkapan().forEach(butir -> add(butir.nama()).value(butir.wajib()));
        add(mutuBaku.waktu().teks()).value(mutuBaku.waktu().isWrittenKalender()).add(mutuBaku.output());
        Keputusan keputusan = satu.keputusan();
        value(keputusan == null ? null : keputusan.ya());
        value(keputusan == null ? null : keputusan.tidak());
        String pemutus = keputusan == null ? null : keputusan.pemutus();
        if (pemutus != null) {
            // An SOP without it keeps the sidik that it had before there were any.
            add("pemutus").add(pemutus);
        }
        value(satu.tahap()).add(satu.keterangan());
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
