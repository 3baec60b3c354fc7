package id.langkah.domain.sop;

import id.langkah.domain.Pejabat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A simple reference implementation of {@link Sidik} without a buffer. */
final class SidikByPieces {
    private final MessageDigest digest;

    SidikByPieces() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    SidikByPieces add(Sop sop) {
        return add(sop.identitas())
                .add(sop.ketentuan())
                .add(sop.klasifikasi())
                .add(sop.lembarKerja())
                .add(sop.pelaksana())
                .each(sop.aktivitas())
                .add(sop.catatan());
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private SidikByPieces add(Identitas identitas) {
        return add(identitas.nomor())
                .add(identitas.nama())
                .add(identitas.instansi())
                .value(identitas.tanggalPembuatan())
                .value(identitas.tanggalRevisi())
                .value(identitas.tanggalEfektif())
                .add(identitas.disahkanOleh());
    }

    private SidikByPieces add(Pejabat pejabat) {
        return add(pejabat.jabatan()).add(pejabat.nama()).add(pejabat.pangkat()).add(pejabat.nip());
    }

    private SidikByPieces add(Ketentuan ketentuan) {
        return add(ketentuan.dasarHukum())
                .add(ketentuan.kualifikasiPelaksana())
                .add(ketentuan.keterkaitan())
                .add(ketentuan.peralatan())
                .add(ketentuan.peringatan())
                .add(ketentuan.pencatatan());
    }

    private SidikByPieces add(Klasifikasi jenis) {
        return add(jenis.sifat()).add(jenis.cakupan()).add(jenis.kelengkapan()).add(jenis.jenis());
    }

    private SidikByPieces add(LembarKerja lembar) {
        return add(lembar.jenisKegiatan())
                .add(lembar.penanggungJawabProduk())
                .add(lembar.penanggungJawabKegiatan())
                .add(lembar.ruangLingkup());
    }

    private SidikByPieces each(List<Aktivitas> aktivitas) {
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
        value(aktivitas.tahap()).add(aktivitas.keterangan());
    }

    private SidikByPieces add(List<String> texts) {
        value(texts.size());
        texts.forEach(this::add);
        return this;
    }

    private SidikByPieces value(@Nullable Object value) {
        return add(value == null ? "" : value.toString());
    }

    private SidikByPieces add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) ':');
        digest.update(bytes);
        return this;
    }
}
