package id.langkah.domain.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Pejabat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PerubahanTest {
    private final Sop sop = Contoh.berjenjang();

    @Test
    void theSameIsNoChange() {
        assertThat(Perubahan.between(sop, Contoh.berjenjang())).isEmpty();
    }

    @Test
    void tellsWhatChangedInARow() {
        var changed = new Aktivitas(
                3,
                "Memeriksa berkas 3 dengan teliti",
                List.of("Staf", "Kasubbag"),
                new MutuBaku(
                        List.of(new Kelengkapan("Berkas 3", true), new Kelengkapan("Lampiran 3", true)),
                        Waktu.read("30 menit"),
                        List.of()),
                new Keputusan(null, 1),
                Tahap.UTAMA,
                "Segera");
        assertThat(Perubahan.between(sop, with(2, changed)))
                .containsExactly(
                        "Aktivitas 3, Uraian: Memeriksa berkas 3 menjadi Memeriksa berkas 3 dengan" + " teliti",
                        "Aktivitas 3, Pelaksana ditambah: Kasubbag",
                        "Aktivitas 3, Kelengkapan: Lampiran 3 (tidak wajib) menjadi Lampiran 3",
                        "Aktivitas 3, Waktu: 20 menit menjadi 30 menit",
                        "Aktivitas 3, Output dikurangi: Hasil 3",
                        "Aktivitas 3, Keputusan: (kosong) menjadi ya ke berikutnya, tidak ke 1",
                        "Aktivitas 3, Tahap: (kosong) menjadi Utama",
                        "Aktivitas 3, Keterangan: (kosong) menjadi Segera");
    }

    @Test
    void tellsWhatChangedOnTheIdentityPage() {
        Identitas a = sop.identitas();
        var identitas = new Identitas(
                "800/1",
                a.nama(),
                List.of("Dinas A", "Bidang B"),
                null,
                null,
                LocalDate.of(2024, 2, 5),
                new Pejabat("Kepala", "", "", ""));
        var ketentuan = new Ketentuan(List.of("PP 1"), List.of(), List.of(), List.of(), List.of(), List.of());
        var changed = new Sop(
                identitas,
                ketentuan,
                new Klasifikasi("teknis", "", "", ""),
                new LembarKerja("rutin", "", "", ""),
                List.of("Kasubbag", "Staf"),
                sop.aktivitas(),
                List.of("Disalin"));
        assertThat(Perubahan.between(sop, changed))
                .containsExactly(
                        "Nomor SOP: (kosong) menjadi 800/1",
                        "Instansi ditambah: Dinas A",
                        "Instansi ditambah: Bidang B",
                        "Tanggal Efektif: (kosong) menjadi 5 Februari 2024",
                        "Disahkan Oleh, Jabatan: (kosong) menjadi Kepala",
                        "Dasar Hukum ditambah: PP 1",
                        "Klasifikasi, Sifat: (kosong) menjadi teknis",
                        "Jenis Kegiatan: (kosong) menjadi rutin",
                        "Pelaksana: urutannya berubah",
                        "Catatan ditambah: Disalin");
    }

    @Test
    void aRowPutInLeavesTheOthersAlone() {
        List<Aktivitas> rows = List.of(
                Contoh.aktivitas(1, null),
                new Aktivitas(2, "Mencatat di buku agenda", List.of(), MutuBaku.BELUM, null, null, ""),
                renumbered(2, 3, null),
                renumbered(3, 4, null),
                renumbered(4, 5, new Keputusan(6, 4)),
                renumbered(5, 6, new Keputusan(null, 5)),
                renumbered(6, 7, null));
        assertThat(Perubahan.between(sop, with(rows)))
                .containsExactly("Aktivitas 2 ditambahkan: Mencatat di buku agenda");
        assertThat(Perubahan.between(with(rows), sop)).containsExactly("Aktivitas 2 dihapus: Mencatat di buku agenda");
    }

    @Test
    void aRowThatMovesIsOneChange() {
        List<Aktivitas> rows = new ArrayList<>(Contoh.lurus(5).aktivitas());
        rows.add(1, rows.remove(4));
        assertThat(Perubahan.between(Contoh.lurus(5), Contoh.sop("Contoh Lurus", renumber(rows))))
                .containsExactly("Aktivitas 5 dipindah ke urutan 2");
    }

    @Test
    void aRowOfOtherWordsIsAnotherRow() {
        Aktivitas lain = Aktivitas.of(6, "Mengirim surat");
        assertThat(Perubahan.between(sop, with(5, lain)))
                .containsExactly("Aktivitas 6 dihapus: Memeriksa berkas 6", "Aktivitas 6 ditambahkan: Mengirim surat");
    }

    @Test
    void aMendedDoubleNumberIsTold() {
        var delapan = Aktivitas.of(2, "Mengirim surat");
        Sop ganda = Contoh.sop("A", List.of(Aktivitas.of(1, "a"), Aktivitas.of(1, "b"), delapan));
        Sop urut =
                Contoh.sop("A", List.of(Aktivitas.of(1, "a"), Aktivitas.of(2, "b"), Aktivitas.of(3, "Mengirim surat")));
        assertThat(Perubahan.between(ganda, urut))
                .containsExactly("Aktivitas 2, Nomor: 1 menjadi 2", "Aktivitas 3, Nomor: 2 menjadi 3");
    }

    @Test
    void somethingIsToldExactlyWhenTheContentDiffers() {
        var acak = new RandomSops(23);
        for (int i = 0; i < 2_000; i++) {
            Sop lama = acak.sop();
            Sop baru = acak.changed(lama);
            assertThat(Perubahan.between(lama, lama)).isEmpty();
            assertThat(Perubahan.between(lama, baru).isEmpty())
                    .as("%s%n%s", lama, baru)
                    .isEqualTo(lama.sidik().equals(baru.sidik()));
        }
    }

    private static List<Aktivitas> renumber(List<Aktivitas> rows) {
        List<Aktivitas> renumbered = new ArrayList<>();
        for (Aktivitas row : rows) {
            renumbered.add(renumbered(row, renumbered.size() + 1, row.keputusan()));
        }
        return renumbered;
    }

    private static Aktivitas renumbered(int nomor, int baru, @Nullable Keputusan keputusan) {
        return renumbered(Contoh.aktivitas(nomor, keputusan), baru, keputusan);
    }

    private static Aktivitas renumbered(Aktivitas row, int baru, @Nullable Keputusan keputusan) {
        return new Aktivitas(
                baru, row.uraian(), row.pelaksana(), row.mutuBaku(), keputusan, row.tahap(), row.keterangan());
    }

    private Sop with(int index, Aktivitas row) {
        List<Aktivitas> rows = new ArrayList<>(sop.aktivitas());
        rows.set(index, row);
        return with(rows);
    }

    private static Sop with(List<Aktivitas> rows) {
        return Contoh.sop("Contoh Berjenjang", rows);
    }
}
