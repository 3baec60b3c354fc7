package id.langkah.domain.naskah;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import java.util.List;

/** The decision (SK) that establishes the SOPs of a book. */
final class KeputusanBuku {
    private KeputusanBuku() {}

    /**
     * The decision; number and date are left blank for handwriting.
     *
     * @param banyak the number of SOPs
     */
    static Naskah of(Kantor kantor, int banyak) {
        String kepala = kantor.penandatangan().jabatan().isBlank()
                ? "Kepala Perangkat Daerah"
                : kantor.penandatangan().jabatan();
        String instansi = kantor.perangkat();
        return new Naskah(
                "Keputusan " + kepala,
                List.of("Nomor: " + Naskah.TITIK, "tentang", "Penetapan Standar Operasional Prosedur", instansi),
                false,
                List.of(
                        new Isian(List.of(
                                new Nama(
                                        "Menimbang",
                                        "bahwa agar pelayanan dan administrasi berjalan tertib, terukur, dan dapat"
                                                + " dipertanggungjawabkan, perlu menetapkan standar operasional"
                                                + " prosedur;"),
                                new Nama(
                                        "Mengingat",
                                        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"
                                                + " Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar"
                                                + " Operasional Prosedur Administrasi Pemerintahan;"))),
                        new Subjudul("MEMUTUSKAN:"),
                        new Isian(List.of(
                                new Nama(
                                        "KESATU",
                                        "Menetapkan " + banyak
                                                + " standar operasional prosedur sebagaimana tercantum dalam lampiran"
                                                + " keputusan ini."),
                                new Nama(
                                        "KEDUA",
                                        "Standar operasional prosedur tersebut menjadi acuan bagi seluruh pelaksana"
                                                + " dan dievaluasi paling sedikit satu kali dalam setahun."),
                                new Nama("KETIGA", "Keputusan ini mulai berlaku pada tanggal ditetapkan."))),
                        new TandaTangan(List.of(Tanda.pejabat(
                                "Ditetapkan di " + Naskah.atauTitik(kantor.kota()),
                                "pada tanggal " + Naskah.TITIK,
                                kantor.penandatangan())))));
    }
}
