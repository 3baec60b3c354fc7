package id.langkah.domain.sop;

import id.langkah.domain.Berkata;
import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of an SOP other than pelaksana and aktivitas, in the order of the JSON file. Reader,
 * writer, content hash, differences, database rows and the editor's form are all built from this
 * list, so that a field is described here only.
 *
 * <p>The value of a field is a text ({@link Bentuk#TEKS}, {@link Bentuk#PILIHAN}: blank when not
 * filled), a list of texts ({@link Bentuk#isDaftar}) or a date ({@link Bentuk#TANGGAL}: null when
 * not filled).
 */
public enum KolomSop implements Berkata {
    NOMOR(IndukSop.SOP, "nomor", "Nomor SOP", Bentuk.TEKS),
    NAMA(IndukSop.SOP, "nama", "Nama SOP", Bentuk.TEKS),
    INSTANSI(IndukSop.SOP, "instansi", "Instansi", Bentuk.BARIS),
    TANGGAL_PEMBUATAN(IndukSop.SOP, "tanggalPembuatan", "Tanggal Pembuatan", Bentuk.TANGGAL),
    TANGGAL_REVISI(IndukSop.SOP, "tanggalRevisi", "Tanggal Revisi", Bentuk.TANGGAL),
    TANGGAL_EFEKTIF(IndukSop.SOP, "tanggalEfektif", "Tanggal Efektif", Bentuk.TANGGAL),
    JABATAN(IndukSop.DISAHKAN_OLEH, "jabatan", "Jabatan", Bentuk.TEKS),
    NAMA_PEJABAT(IndukSop.DISAHKAN_OLEH, "nama", "Nama", Bentuk.TEKS),
    PANGKAT(IndukSop.DISAHKAN_OLEH, "pangkat", "Pangkat", Bentuk.TEKS),
    NIP(IndukSop.DISAHKAN_OLEH, "nip", "NIP", Bentuk.TEKS),
    DASAR_HUKUM(IndukSop.SOP, "dasarHukum", "Dasar Hukum", Bentuk.BUTIR),
    KUALIFIKASI_PELAKSANA(IndukSop.SOP, "kualifikasiPelaksana", "Kualifikasi Pelaksana", Bentuk.BUTIR),
    KETERKAITAN(IndukSop.SOP, "keterkaitan", "Keterkaitan", Bentuk.BUTIR),
    PERALATAN(IndukSop.SOP, "peralatan", "Peralatan/Perlengkapan", Bentuk.BUTIR),
    PERINGATAN(IndukSop.SOP, "peringatan", "Peringatan", Bentuk.BUTIR),
    PENCATATAN(IndukSop.SOP, "pencatatan", "Pencatatan dan Pendataan", Bentuk.BUTIR),
    SIFAT(IndukSop.KLASIFIKASI, "sifat", "Sifat", "teknis", "administratif"),
    CAKUPAN(IndukSop.KLASIFIKASI, "cakupan", "Cakupan", "makro", "mikro"),
    KELENGKAPAN(IndukSop.KLASIFIKASI, "kelengkapan", "Kelengkapan", "final", "parsial"),
    JENIS(IndukSop.KLASIFIKASI, "jenis", "Jenis", "generik", "spesifik"),
    JENIS_KEGIATAN(IndukSop.LEMBAR_KERJA, "jenisKegiatan", "Jenis Kegiatan", "pelayanan", "rutin", "penugasan"),
    PENANGGUNG_JAWAB_PRODUK(IndukSop.LEMBAR_KERJA, "penanggungJawabProduk", "Penanggung Jawab Produk", Bentuk.TEKS),
    PENANGGUNG_JAWAB_KEGIATAN(
            IndukSop.LEMBAR_KERJA, "penanggungJawabKegiatan", "Penanggung Jawab Kegiatan", Bentuk.TEKS),
    RUANG_LINGKUP(IndukSop.LEMBAR_KERJA, "ruangLingkup", "Ruang Lingkup", Bentuk.TEKS),
    JUDUL_KEGIATAN(IndukSop.JUDUL_FORM, "kegiatan", "Kegiatan", Bentuk.TEKS),
    JUDUL_KETERANGAN(IndukSop.JUDUL_FORM, "keterangan", "Keterangan", Bentuk.TEKS),
    JUDUL_NAMA(IndukSop.JUDUL_FORM, "nama", "Nama SOP", Bentuk.TEKS),
    JUDUL_KUALIFIKASI(IndukSop.JUDUL_FORM, "kualifikasi", "Kualifikasi Pelaksana", Bentuk.TEKS);

    /** The type of a field's value. */
    public enum Bentuk {
        TEKS,
        /** One of a few fixed words. */
        PILIHAN,
        /** Lines that together form one text. */
        BARIS,
        /** Numbered items; a number or bullet typed before an item is not part of it. */
        BUTIR,
        TANGGAL;

        /** Whether the value is a list of texts. */
        public boolean isDaftar() {
            return this == BARIS || this == BUTIR;
        }
    }

    private final IndukSop induk;
    private final String kunci;
    private final String kata;
    private final Bentuk bentuk;

    @SuppressWarnings("ImmutableEnumChecker") // The list is always made by List.of, which is immutable.
    private final List<String> pilihan;

    KolomSop(IndukSop induk, String kunci, String kata, Bentuk bentuk) {
        this.induk = induk;
        this.kunci = kunci;
        this.kata = kata;
        this.bentuk = bentuk;
        this.pilihan = List.of();
    }

    KolomSop(IndukSop induk, String kunci, String kata, String... pilihan) {
        this.induk = induk;
        this.kunci = kunci;
        this.kata = kata;
        this.bentuk = Bentuk.PILIHAN;
        this.pilihan = List.of(pilihan);
    }

    /** The object of the JSON file that contains the field. */
    public IndukSop induk() {
        return induk;
    }

    /** The key of the field in its object. */
    public String kunci() {
        return kunci;
    }

    /** The name of the field on the form. */
    @Override
    public String kata() {
        return kata;
    }

    /** The name of the field where its object is not shown beside it: "Disahkan Oleh, NIP". */
    public String kataLengkap() {
        return induk.kata() + kata;
    }

    /** The type of the field's value. */
    public Bentuk bentuk() {
        return bentuk;
    }

    /** The words the field may contain; empty when any text is allowed. */
    public List<String> pilihan() {
        return pilihan;
    }

    /**
     * The value of the field in an SOP, of the type that {@link #bentuk()} tells; null for a date
     * that is not filled.
     */
    public @Nullable Object of(Sop sop) {
        Identitas identitas = sop.identitas();
        Ketentuan ketentuan = sop.ketentuan();
        return switch (this) {
            case NOMOR -> identitas.nomor();
            case NAMA -> identitas.nama();
            case INSTANSI -> identitas.instansi();
            case TANGGAL_PEMBUATAN -> identitas.tanggalPembuatan();
            case TANGGAL_REVISI -> identitas.tanggalRevisi();
            case TANGGAL_EFEKTIF -> identitas.tanggalEfektif();
            case JABATAN -> identitas.disahkanOleh().jabatan();
            case NAMA_PEJABAT -> identitas.disahkanOleh().nama();
            case PANGKAT -> identitas.disahkanOleh().pangkat();
            case NIP -> identitas.disahkanOleh().nip();
            case DASAR_HUKUM -> ketentuan.dasarHukum();
            case KUALIFIKASI_PELAKSANA -> ketentuan.kualifikasiPelaksana();
            case KETERKAITAN -> ketentuan.keterkaitan();
            case PERALATAN -> ketentuan.peralatan();
            case PERINGATAN -> ketentuan.peringatan();
            case PENCATATAN -> ketentuan.pencatatan();
            case SIFAT -> sop.klasifikasi().sifat();
            case CAKUPAN -> sop.klasifikasi().cakupan();
            case KELENGKAPAN -> sop.klasifikasi().kelengkapan();
            case JENIS -> sop.klasifikasi().jenis();
            case JENIS_KEGIATAN -> sop.lembarKerja().jenisKegiatan();
            case PENANGGUNG_JAWAB_PRODUK -> sop.lembarKerja().penanggungJawabProduk();
            case PENANGGUNG_JAWAB_KEGIATAN -> sop.lembarKerja().penanggungJawabKegiatan();
            case RUANG_LINGKUP -> sop.lembarKerja().ruangLingkup();
            case JUDUL_KEGIATAN -> sop.judul().kegiatan();
            case JUDUL_KETERANGAN -> sop.judul().keterangan();
            case JUDUL_NAMA -> sop.judul().nama();
            case JUDUL_KUALIFIKASI -> sop.judul().kualifikasi();
        };
    }

    /** The value as text, a date in words; not for lists. */
    public String teks(Sop sop) {
        return switch (of(sop)) {
            case null -> "";
            case LocalDate hari -> Tanggal.panjang(hari);
            case Object value -> value.toString();
        };
    }

    /** The value as a list; a text becomes a list of one. */
    @SuppressWarnings("unchecked")
    public List<String> daftar(Sop sop) {
        return of(sop) instanceof List<?> list ? (List<String>) list : List.of(teks(sop));
    }

    /** A copy of the SOP with another value in this field. */
    public Sop with(Sop sop, @Nullable Object isi) {
        var all = new IsiSop();
        for (KolomSop kolom : values()) {
            all.put(kolom, kolom == this ? isi : kolom.of(sop));
        }
        return all.sop(sop.pelaksana(), sop.aktivitas(), sop.catatan());
    }
}
