package id.langkah.domain.sop;

import id.langkah.domain.Pejabat;
import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks the identity page: missing entries, dates out of order, a NIP of the wrong length, a title
 * that fits no step.
 */
final class PeriksaIdentitas {

    /**
     * An action noun of a title (Penyusunan, Pengumpulan, Perbaikan); the group is the stem it
     * shares with its verb.
     */
    private static final Pattern DEED = Pattern.compile("(?i)\\bpe(?:ng|ny|m|n|r|l)?(\\p{L}{4,})an\\b");

    private static final int NIP_DIGITS = 18;

    private final Pemeriksaan pemeriksaan;
    private final Identitas identitas;

    PeriksaIdentitas(Pemeriksaan pemeriksaan) {
        this.pemeriksaan = pemeriksaan;
        identitas = pemeriksaan.sop().identitas();
    }

    void check() {
        checkFilled();
        checkAfterPembuatan(
                "Tanggal Revisi",
                identitas.tanggalRevisi(),
                new Temuan.Mend("Kosongkan Tanggal Revisi", sop -> withRevisi(sop, null)));
        checkAfterPembuatan(
                "Tanggal Efektif",
                identitas.tanggalEfektif(),
                new Temuan.Mend("Samakan dengan Tanggal Pembuatan", PeriksaIdentitas::withEfektif));
        checkRevisi();
        checkNip();
        checkTitle();
    }

    private void checkFilled() {
        Pejabat pejabat = identitas.disahkanOleh();
        List<String> blank = new ArrayList<>();
        addIf(blank, "Nomor SOP", identitas.nomor().isEmpty());
        addIf(blank, "Instansi", identitas.instansi().isEmpty());
        addIf(blank, "Tanggal Pembuatan", identitas.tanggalPembuatan() == null);
        addIf(blank, "Tanggal Efektif", identitas.tanggalEfektif() == null);
        addIf(blank, "Disahkan Oleh", pejabat.nama().isEmpty());
        if (!blank.isEmpty()) {
            pemeriksaan.tell(
                    Pokok.IDENTITAS_KOSONG,
                    "Halaman identitas",
                    "Belum diisi: " + String.join(", ", blank) + ".",
                    "Isi bila sudah ada.",
                    null);
        }
    }

    private static void addIf(List<String> blank, String what, boolean isBlank) {
        if (isBlank) {
            blank.add(what);
        }
    }

    private void checkAfterPembuatan(String what, @Nullable LocalDate tanggal, Temuan.Mend mend) {
        LocalDate pembuatan = identitas.tanggalPembuatan();
        if (pembuatan == null || tanggal == null || !tanggal.isBefore(pembuatan)) {
            return;
        }
        pemeriksaan.tell(
                Pokok.URUTAN_TANGGAL,
                what,
                what
                        + " ("
                        + Tanggal.panjang(tanggal)
                        + ") mendahului Tanggal Pembuatan ("
                        + Tanggal.panjang(pembuatan)
                        + ").",
                "Periksa tanggal pada SOP yang disahkan.",
                mend);
    }

    private void checkRevisi() {
        LocalDate revisi = identitas.tanggalRevisi();
        if (revisi != null && revisi.equals(identitas.tanggalPembuatan())) {
            pemeriksaan.tell(
                    Pokok.REVISI_TANPA_PERUBAHAN,
                    "Tanggal Revisi",
                    "Tanggal Revisi sama dengan Tanggal Pembuatan.",
                    "Kosongkan bila SOP belum pernah direvisi.",
                    new Temuan.Mend("Kosongkan Tanggal Revisi", sop -> withRevisi(sop, null)));
        }
    }

    private void checkNip() {
        String nip = identitas.disahkanOleh().nip();
        long digits = nip.chars().filter(Character::isDigit).count();
        if (!nip.isEmpty() && digits != NIP_DIGITS) {
            pemeriksaan.tell(
                    Pokok.NIP,
                    "Disahkan Oleh, NIP",
                    "NIP memuat " + digits + " angka, seharusnya " + NIP_DIGITS + ".",
                    "Lengkapi NIP menurut SOP yang disahkan.",
                    null);
        }
    }

    /** Checks that the action of the title, as noun or verb, occurs in some step. */
    private void checkTitle() {
        Matcher deed = DEED.matcher(pemeriksaan.sop().nama());
        String missing = null;
        while (deed.find()) {
            if (isMet(deed.group(1))) {
                return;
            }
            missing = missing == null ? deed.group() : missing;
        }
        if (missing != null) {
            pemeriksaan.tell(
                    Pokok.JUDUL,
                    "Nama SOP",
                    "Nama SOP menyebut \"" + missing + "\", tetapi tidak satu pun aktivitas menyebutnya.",
                    "Periksa apakah tabel aktivitas memang milik SOP ini.",
                    null);
        }
    }

    private boolean isMet(String stem) {
        Pattern verb = Pattern.compile(Pattern.quote(stem), Pattern.CASE_INSENSITIVE);
        return pemeriksaan.sop().aktivitas().stream()
                .anyMatch(aktivitas -> verb.matcher(aktivitas.uraian()).find());
    }

    private static Sop withRevisi(Sop sop, @Nullable LocalDate revisi) {
        return with(sop, revisi, sop.identitas().tanggalEfektif());
    }

    private static Sop withEfektif(Sop sop) {
        Identitas old = sop.identitas();
        return with(sop, old.tanggalRevisi(), old.tanggalPembuatan());
    }

    private static Sop with(Sop sop, @Nullable LocalDate revisi, @Nullable LocalDate efektif) {
        Identitas old = sop.identitas();
        return sop.withIdentitas(old.withTanggal(old.tanggalPembuatan(), revisi, efektif));
    }
}
