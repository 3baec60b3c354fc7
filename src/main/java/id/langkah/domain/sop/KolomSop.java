package id.langkah.domain.sop;

import id.langkah.domain.Berkata;
import id.langkah.domain.JudulForm;
import id.langkah.domain.Pejabat;
import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    NOMOR(Induk.SOP, "nomor", "Nomor SOP", Bentuk.TEKS),
    NAMA(Induk.SOP, "nama", "Nama SOP", Bentuk.TEKS),
    INSTANSI(Induk.SOP, "instansi", "Instansi", Bentuk.BARIS),
    TANGGAL_PEMBUATAN(Induk.SOP, "tanggalPembuatan", "Tanggal Pembuatan", Bentuk.TANGGAL),
    TANGGAL_REVISI(Induk.SOP, "tanggalRevisi", "Tanggal Revisi", Bentuk.TANGGAL),
    TANGGAL_EFEKTIF(Induk.SOP, "tanggalEfektif", "Tanggal Efektif", Bentuk.TANGGAL),
    JABATAN(Induk.DISAHKAN_OLEH, "jabatan", "Jabatan", Bentuk.TEKS),
    NAMA_PEJABAT(Induk.DISAHKAN_OLEH, "nama", "Nama", Bentuk.TEKS),
    PANGKAT(Induk.DISAHKAN_OLEH, "pangkat", "Pangkat", Bentuk.TEKS),
    NIP(Induk.DISAHKAN_OLEH, "nip", "NIP", Bentuk.TEKS),
    DASAR_HUKUM(Induk.SOP, "dasarHukum", "Dasar Hukum", Bentuk.BUTIR),
    KUALIFIKASI_PELAKSANA(Induk.SOP, "kualifikasiPelaksana", "Kualifikasi Pelaksana", Bentuk.BUTIR),
    KETERKAITAN(Induk.SOP, "keterkaitan", "Keterkaitan", Bentuk.BUTIR),
    PERALATAN(Induk.SOP, "peralatan", "Peralatan/Perlengkapan", Bentuk.BUTIR),
    PERINGATAN(Induk.SOP, "peringatan", "Peringatan", Bentuk.BUTIR),
    PENCATATAN(Induk.SOP, "pencatatan", "Pencatatan dan Pendataan", Bentuk.BUTIR),
    SIFAT(Induk.KLASIFIKASI, "sifat", "Sifat", "teknis", "administratif"),
    CAKUPAN(Induk.KLASIFIKASI, "cakupan", "Cakupan", "makro", "mikro"),
    KELENGKAPAN(Induk.KLASIFIKASI, "kelengkapan", "Kelengkapan", "final", "parsial"),
    JENIS(Induk.KLASIFIKASI, "jenis", "Jenis", "generik", "spesifik"),
    JENIS_KEGIATAN(Induk.LEMBAR_KERJA, "jenisKegiatan", "Jenis Kegiatan", "pelayanan", "rutin", "penugasan"),
    PENANGGUNG_JAWAB_PRODUK(Induk.LEMBAR_KERJA, "penanggungJawabProduk", "Penanggung Jawab Produk", Bentuk.TEKS),
    PENANGGUNG_JAWAB_KEGIATAN(Induk.LEMBAR_KERJA, "penanggungJawabKegiatan", "Penanggung Jawab Kegiatan", Bentuk.TEKS),
    RUANG_LINGKUP(Induk.LEMBAR_KERJA, "ruangLingkup", "Ruang Lingkup", Bentuk.TEKS),
    JUDUL_KEGIATAN(Induk.JUDUL_FORM, "kegiatan", "Kegiatan", Bentuk.TEKS),
    JUDUL_KETERANGAN(Induk.JUDUL_FORM, "keterangan", "Keterangan", Bentuk.TEKS),
    JUDUL_NAMA(Induk.JUDUL_FORM, "nama", "Nama SOP", Bentuk.TEKS),
    JUDUL_KUALIFIKASI(Induk.JUDUL_FORM, "kualifikasi", "Kualifikasi Pelaksana", Bentuk.TEKS);

    /** The object of the JSON file that contains the field. */
    public enum Induk {
        SOP("", ""),
        DISAHKAN_OLEH("disahkanOleh", "Disahkan Oleh, "),
        KLASIFIKASI("klasifikasi", "Klasifikasi, "),
        LEMBAR_KERJA("lembarKerja", ""),
        /** The heads of the form; added to the sidik only when filled, so that SOPs without them keep their sidik. */
        JUDUL_FORM("judulForm", "Judul pada Formulir, ");

        private final String kunci;
        private final String kata;

        Induk(String kunci, String kata) {
            this.kunci = kunci;
            this.kata = kata;
        }

        /** The key of the object; blank for the SOP itself. */
        public String kunci() {
            return kunci;
        }

        /** The fields of this object, in order. */
        public List<KolomSop> kolom() {
            return Stream.of(KolomSop.values())
                    .filter(kolom -> kolom.induk == this)
                    .toList();
        }
    }

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

    private final Induk induk;
    private final String kunci;
    private final String kata;
    private final Bentuk bentuk;

    @SuppressWarnings("ImmutableEnumChecker") // The list is always made by List.of, which is immutable.
    private final List<String> pilihan;

    KolomSop(Induk induk, String kunci, String kata, Bentuk bentuk) {
        this.induk = induk;
        this.kunci = kunci;
        this.kata = kata;
        this.bentuk = bentuk;
        this.pilihan = List.of();
    }

    KolomSop(Induk induk, String kunci, String kata, String... pilihan) {
        this.induk = induk;
        this.kunci = kunci;
        this.kata = kata;
        this.bentuk = Bentuk.PILIHAN;
        this.pilihan = List.of(pilihan);
    }

    /** The object of the JSON file that contains the field. */
    public Induk induk() {
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
        return induk.kata + kata;
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
        var all = new Isi();
        for (KolomSop kolom : values()) {
            all.put(kolom, kolom == this ? isi : kolom.of(sop));
        }
        return all.sop(sop.pelaksana(), sop.aktivitas(), sop.catatan());
    }

    /** Collects the values of fields and builds an SOP from them; fields without a value are not filled. */
    public static final class Isi {
        private final Map<KolomSop, Object> isi = new EnumMap<>(KolomSop.class);

        /** Sets the value of a field, of the type that its {@link Bentuk} tells; null for not filled. */
        public void put(KolomSop kolom, @Nullable Object value) {
            if (value == null) {
                isi.remove(kolom);
            } else {
                isi.put(kolom, value);
            }
        }

        /** The text set for a field; blank when none was set. */
        public String teks(KolomSop kolom) {
            return (String) isi.getOrDefault(kolom, "");
        }

        @SuppressWarnings("unchecked")
        private List<String> daftar(KolomSop kolom) {
            return (List<String>) isi.getOrDefault(kolom, List.of());
        }

        private @Nullable LocalDate hari(KolomSop kolom) {
            return (LocalDate) isi.get(kolom);
        }

        /** Builds the SOP from the collected fields and the parts given. */
        public Sop sop(List<String> pelaksana, List<Aktivitas> aktivitas, List<String> catatan) {
            return new Sop(
                    new Identitas(
                            teks(NOMOR),
                            teks(NAMA),
                            daftar(INSTANSI),
                            hari(TANGGAL_PEMBUATAN),
                            hari(TANGGAL_REVISI),
                            hari(TANGGAL_EFEKTIF),
                            new Pejabat(teks(JABATAN), teks(NAMA_PEJABAT), teks(PANGKAT), teks(KolomSop.NIP))),
                    new Ketentuan(
                            daftar(DASAR_HUKUM),
                            daftar(KUALIFIKASI_PELAKSANA),
                            daftar(KETERKAITAN),
                            daftar(PERALATAN),
                            daftar(PERINGATAN),
                            daftar(PENCATATAN)),
                    new Klasifikasi(teks(SIFAT), teks(CAKUPAN), teks(KELENGKAPAN), teks(JENIS)),
                    new LembarKerja(
                            teks(JENIS_KEGIATAN),
                            teks(PENANGGUNG_JAWAB_PRODUK),
                            teks(PENANGGUNG_JAWAB_KEGIATAN),
                            teks(RUANG_LINGKUP)),
                    pelaksana,
                    aktivitas,
                    catatan,
                    new JudulForm(
                            teks(JUDUL_KEGIATAN), teks(JUDUL_KETERANGAN), teks(JUDUL_NAMA), teks(JUDUL_KUALIFIKASI)));
        }
    }
}
