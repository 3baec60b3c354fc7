package id.langkah.excel;

import id.langkah.domain.Angka;
import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.FormulirTerisi;
import id.langkah.domain.kinerja.FormulirTerisi.Asal;
import id.langkah.domain.kinerja.Isian;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Pecahan;
import id.langkah.domain.tabel.LembarMasuk;
import id.langkah.domain.tabel.SelMasuk;
import id.langkah.excel.FormulirSheet.Field;
import id.langkah.excel.kit.FormIdentity;
import id.langkah.excel.reading.Received;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads forms written by {@link FormulirWorkbook}. Never throws for what is in the file: figures
 * and all problems are returned together.
 */
public final class FormulirReader {
    static final String LOCKED = "Terkunci";

    private static final int LONGEST_TEXT = 4_000;
    private static final BigDecimal TELITI = new BigDecimal("0.05");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Received file;
    private final List<Masalah> masalah = new ArrayList<>();
    private final List<Isian> isian = new ArrayList<>();
    private final Set<KunciRealisasi> seen = new HashSet<>();
    private boolean pecahan;

    private FormulirReader(Received file) {
        this.file = file;
        masalah.addAll(file.masalah());
    }

    /** Reads a file; one that cannot be opened gives a galat. */
    public static FormulirTerisi read(Path path) {
        Received file = Received.read(path);
        return !Masalah.anyGalat(file.masalah())
                ? new FormulirReader(file).read()
                : new FormulirTerisi(file.berkas(), Optional.empty(), List.of(), file.masalah());
    }

    /** Whether the file declares to be such a form, even if it was changed since. */
    public static boolean isFormulir(Path path) {
        return new FormulirReader(Received.read(path))
                .sheet(FormIdentity.SHEET)
                .flatMap(FormIdentity::read)
                .isPresent();
    }

    private FormulirTerisi read() {
        Optional<LembarMasuk> identity = sheet(FormIdentity.SHEET);
        Optional<LembarMasuk> form = sheet(FormulirSheet.NAME);
        Optional<Asal> asal = identity.flatMap(FormIdentity::read);
        if (asal.isEmpty() || form.isEmpty()) {
            masalah.add(Masalah.galat(
                    "Berkas ini bukan formulir data kinerja dari program ini.",
                    file.berkas(),
                    "Pilih formulir yang dikirim kepada bidang; formulir yang disalin ke"
                            + " buku kerja lain tidak dikenali lagi."));
            return result(asal);
        }
        int header = header(form.get(), false);
        if (header < 0) {
            pecahan = true;
            header = header(form.get(), true);
        }
        if (header < 0) {
            masalah.add(Masalah.galat(
                    "Baris judul formulir berubah.",
                    file.berkas() + ", lembar " + FormulirSheet.NAME,
                    "Minta bidang mengisi formulir aslinya tanpa mengubah susunannya."));
            return result(asal);
        }
        for (int row = header + 1; row < form.get().baris().size(); row++) {
            row(form.get(), row);
        }
        if (isian.isEmpty() && !Masalah.anyGalat(masalah)) {
            masalah.add(
                    Masalah.galat("Formulir ini tidak memuat baris isian.", file.berkas(), "Buat ulang formulirnya."));
        }
        return result(asal);
    }

    private FormulirTerisi result(Optional<Asal> asal) {
        List<Isian> taken = Masalah.anyGalat(masalah) ? List.of() : isian;
        return new FormulirTerisi(file.berkas(), asal, taken, masalah);
    }

    private Optional<LembarMasuk> sheet(String name) {
        return file.sheets().stream().filter(sheet -> sheet.nama().equals(name)).findFirst();
    }

    /** The row of the headings when all of them are unchanged; -1 otherwise. */
    private static int header(LembarMasuk form, boolean pecahan) {
        for (int row = 0; row < form.baris().size(); row++) {
            int at = row;
            boolean all = Field.all(pecahan).stream()
                    .allMatch(
                            field -> form.sel(at, field.column(pecahan)).strip().equals(field.heading()));
            if (all) {
                return row;
            }
        }
        return -1;
    }

    private void row(LembarMasuk form, int row) {
        String key = form.sel(row, Field.KUNCI.column(pecahan)).strip();
        Optional<KunciRealisasi> kunci = FormIdentity.figure(key);
        if (kunci.isEmpty()) {
            boolean filled = Field.all(pecahan).stream()
                    .filter(Field::isInput)
                    .anyMatch(field -> !text(form, row, field).isEmpty());
            if (filled || !key.isEmpty()) {
                galat(
                        row,
                        Field.REALISASI,
                        "Baris ini tidak termasuk formulir yang dikirim.",
                        "Hapus baris tambahan; tulis keterangan pada kolom yang tersedia.");
            }
            return;
        }
        if (!seen.add(kunci.get())) {
            galat(
                    row,
                    Field.REALISASI,
                    "Baris ini muncul lebih dari satu kali.",
                    "Sisakan satu baris untuk setiap data.");
            return;
        }
        String figure = text(form, row, Field.REALISASI);
        if (figure.equals(LOCKED)) {
            return;
        }
        if (DAY.matcher(figure).matches()) {
            galat(
                    row,
                    Field.REALISASI,
                    "Isinya terbaca sebagai tanggal " + figure + ", bukan angka.",
                    "Ketik ulang angkanya, misalnya 1,5.");
        }
        var analisis = new Analisis(
                text(form, row, Field.PENDUKUNG),
                text(form, row, Field.PENGHAMBAT),
                text(form, row, Field.TINDAK_LANJUT),
                text(form, row, Field.PELAKSANA),
                day(row, text(form, row, Field.BATAS)));
        isian.add(new Isian(place(row, Field.REALISASI), kunci.get(), counted(form, row, figure), analisis));
    }

    /** The figure as a fraction when pembilang and penyebut were filled in, otherwise as typed. */
    private String counted(LembarMasuk form, int row, String figure) {
        String atas = pecahan ? text(form, row, Field.PEMBILANG) : "";
        String bawah = pecahan ? text(form, row, Field.PENYEBUT) : "";
        if (atas.isEmpty() && bawah.isEmpty()) {
            return figure;
        }
        Optional<Pecahan> both = Pecahan.of(atas + "/" + bawah);
        if (both.isEmpty()) {
            galat(
                    row,
                    bawah.isEmpty() ? Field.PENYEBUT : Field.PEMBILANG,
                    "Pembilang \"%s\" dan penyebut \"%s\" belum dapat dihitung.".formatted(atas, bawah),
                    "Isi keduanya dengan angka, penyebutnya lebih dari nol.");
            return figure;
        }
        boolean other = Angka.read(figure)
                .filter(angka -> angka.subtract(both.get().persen()).abs().compareTo(TELITI) > 0)
                .isPresent();
        if (other) {
            masalah.add(Masalah.peringatan(
                    "Realisasi ditulis %s, sedangkan %s = %s."
                            .formatted(
                                    figure,
                                    both.get().tertulis(),
                                    Angka.persen(both.get().persen())),
                    place(row, Field.REALISASI),
                    "Yang dipakai pembilang dan penyebutnya; pastikan angkanya."));
        }
        return both.get().tertulis();
    }

    /** The typed text of a cell; blank, with a finding, when it cannot be taken. */
    private String text(LembarMasuk form, int row, Field field) {
        String text = form.sel(row, field.column(pecahan)).strip();
        Optional<String> fault = LembarMasuk.fault(text);
        if (fault.isPresent()) {
            galat(row, field, fault.get(), "Simpan ulang di Excel, atau ketik nilainya langsung.");
            return "";
        }
        if (text.length() > LONGEST_TEXT) {
            galat(row, field, "Isi sel ini lebih panjang dari 4.000 huruf.", "Ringkas isinya.");
            return "";
        }
        return text;
    }

    private @Nullable LocalDate day(int row, String text) {
        if (text.isEmpty() || text.equals("-")) {
            return null;
        }
        Optional<LocalDate> day = Tanggal.read(text);
        if (day.isEmpty()) {
            galat(
                    row,
                    Field.BATAS,
                    "\"" + text + "\" bukan tanggal.",
                    "Tulis tanggal seperti 30 September 2026 atau 30/09/2026.");
        }
        return day.orElse(null);
    }

    private String place(int row, Field field) {
        return file.berkas() + ", sel " + new SelMasuk(row, field.column(pecahan)).alamat();
    }

    private void galat(int row, Field field, String pesan, String saran) {
        masalah.add(Masalah.galat(pesan, place(row, field), saran));
    }
}
