package id.langkah.domain.sop;

import id.langkah.domain.JudulForm;
import id.langkah.domain.Pejabat;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the values of the fields of an SOP and builds it from them; fields without a value are not filled. */
public final class IsiSop {
    private final Map<KolomSop, Object> isi = new EnumMap<>(KolomSop.class);

    /** Sets the value of a field, of the type that its {@link KolomSop.Bentuk} tells; null for not filled. */
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
                        teks(KolomSop.NOMOR),
                        teks(KolomSop.NAMA),
                        daftar(KolomSop.INSTANSI),
                        hari(KolomSop.TANGGAL_PEMBUATAN),
                        hari(KolomSop.TANGGAL_REVISI),
                        hari(KolomSop.TANGGAL_EFEKTIF),
                        new Pejabat(
                                teks(KolomSop.JABATAN),
                                teks(KolomSop.NAMA_PEJABAT),
                                teks(KolomSop.PANGKAT),
                                teks(KolomSop.NIP))),
                new Ketentuan(
                        daftar(KolomSop.DASAR_HUKUM),
                        daftar(KolomSop.KUALIFIKASI_PELAKSANA),
                        daftar(KolomSop.KETERKAITAN),
                        daftar(KolomSop.PERALATAN),
                        daftar(KolomSop.PERINGATAN),
                        daftar(KolomSop.PENCATATAN)),
                new Klasifikasi(
                        teks(KolomSop.SIFAT), teks(KolomSop.CAKUPAN), teks(KolomSop.KELENGKAPAN), teks(KolomSop.JENIS)),
                new LembarKerja(
                        teks(KolomSop.JENIS_KEGIATAN),
                        teks(KolomSop.PENANGGUNG_JAWAB_PRODUK),
                        teks(KolomSop.PENANGGUNG_JAWAB_KEGIATAN),
                        teks(KolomSop.RUANG_LINGKUP)),
                pelaksana,
                aktivitas,
                catatan,
                new JudulForm(
                        teks(KolomSop.JUDUL_KEGIATAN),
                        teks(KolomSop.JUDUL_KETERANGAN),
                        teks(KolomSop.JUDUL_NAMA),
                        teks(KolomSop.JUDUL_KUALIFIKASI)));
    }
}
