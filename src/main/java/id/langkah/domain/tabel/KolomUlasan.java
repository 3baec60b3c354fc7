package id.langkah.domain.tabel;

import id.langkah.domain.Berkata;
import java.util.Arrays;
import java.util.Optional;

/** The remarks that offices write beside a figure in their own sheets, with the heads of their columns. */
public enum KolomUlasan implements Berkata {
    PENDUKUNG(
            "Faktor pendukung",
            "faktorpendukung|pendukung|faktorpendorong|pendorong|faktorkeberhasilan|penyebabkeberhasilan"
                    + "|analisiskeberhasilan"),
    KENDALA(
            "Kendala",
            "kendala|hambatan|faktorpenghambat|penghambat|permasalahan|masalah|kendalahambatan|kendalapermasalahan"
                    + "|penyebabkegagalan|faktorkegagalan|analisiskegagalan|permasalahankendala"),
    SOLUSI("Solusi", "solusi|upaya|alternatifsolusi|pemecahanmasalah|upayapemecahan|upayaperbaikan"),
    TINDAK_LANJUT(
            "Tindak lanjut", "tindaklanjut|rencanatindaklanjut|rtl|rekomendasi|rencanaaksi|tindaklanjutrekomendasi"),
    PELAKSANA(
            "Pelaksana tindak lanjut", "pic|pelaksana|pelaksanatindaklanjut|picpelaksana|penanggungjawabtindaklanjut"),
    BATAS("Batas waktu", "batas|bataswaktu|tenggat|tenggatwaktu|targetwaktu|deadline|waktupenyelesaian|jadwal"),
    BUKTI(
            "Bukti dukung",
            "bukti|buktidukung|buktipendukung|datadukung|linkbukti|linkbuktidukung|linkdatadukung|link|tautan"
                    + "|tautanbukti|tautanbuktidukung|eviden|evidence|linkeviden|evidensbuktidukung|dokumenpendukung");

    private final String kata;
    private final String judul;

    KolomUlasan(String kata, String judul) {
        this.kata = kata;
        this.judul = "|" + judul + "|";
    }

    @Override
    public String kata() {
        return kata;
    }

    /**
     * The remark that a head names; empty when unknown.
     *
     * @param letters the head in lower case without blanks and punctuation
     */
    static Optional<KolomUlasan> of(String letters) {
        return Arrays.stream(values())
                .filter(kolom -> kolom.judul.contains("|" + letters + "|"))
                .findFirst();
    }
}
