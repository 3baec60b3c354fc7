package id.langkah.json;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.Masalah.Letak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken sample gives its sentences, each with its place. */
class RusakTest {
    static final Path FOLDER = Path.of("samples", "rusak");

    /** File | tingkat | tempat | line:column | JSON pointer | sentence. */
    private static final String SENTENCES = """
        aktivitas-dilewati | PERINGATAN | Aktivitas 2 | 13:5 | /aktivitas/1 | Aktivitas ini kosong, jadi tidak ikut diimpor.
        aktivitas-kosong | GALAT | Aktivitas | 4:16 | /aktivitas | SOP ini tidak memiliki aktivitas yang beruraian.
        aktivitas-tanpa-uraian | GALAT | Aktivitas | 3:16 | /aktivitas | SOP ini tidak memiliki aktivitas yang beruraian.
        aktivitas-tanpa-uraian | PERINGATAN | Aktivitas 1 | 4:5 | /aktivitas/0 | Aktivitas ini tidak beruraian, jadi tidak ikut diimpor.
        aktivitas-tanpa-uraian | PERINGATAN | Aktivitas 2 | 5:5 | /aktivitas/1 | Aktivitas ini tidak beruraian, jadi tidak ikut diimpor.
        aktivitas-terlalu-banyak | GALAT | Aktivitas 501 | 504:5 | /aktivitas/500 | SOP ini memiliki lebih dari 500 aktivitas.
        bersarang-terlalu-dalam | PERINGATAN | kunci `lampiran` | 3:3 | /lampiran | `lampiran` tidak dikenal.
        bersarang-terlalu-dalam | GALAT | Berkas | 3:47 |  | Objek dan daftar bertingkat lebih dari 32.
        bukan-json | GALAT | Berkas | 1:1 |  | Berkas ini bukan JSON.
        bukan-objek | GALAT | Berkas | 1:1 |  | Berkas harus berupa objek, tetapi berisi teks "Pengumpulan Data Kinerja".
        bukan-utf-8 | GALAT | Berkas | 2:24 |  | Berkas ini tidak disimpan sebagai UTF-8.
        isi-sesudah-akhir | GALAT | Berkas | 24:1 |  | Ada isi lain sesudah SOP berakhir.
        jenis-kegiatan-tidak-dikenal | PERINGATAN | Lembar Kerja, Jenis Kegiatan | 4:22 | /lembarKerja/jenisKegiatan | Jenis Kegiatan berisi "harian", bukan salah satu dari: pelayanan, rutin, penugasan.
        kelengkapan-tanpa-nama | PERINGATAN | Aktivitas 1, kolom Kelengkapan, butir 2 | 11:9 | /aktivitas/0/kelengkapan/1 | Kelengkapan ini tidak bernama, jadi tidak ikut diimpor.
        keputusan-tanpa-tidak | GALAT | Aktivitas 2, kolom Keputusan | 20:20 | /aktivitas/1/keputusan | Keputusan ini tidak menyebut tujuan `tidak`.
        keputusan-tanpa-tujuan | GALAT | Aktivitas 2, kolom Keputusan, Tidak | 20:31 | /aktivitas/1/keputusan/tidak | Keputusan ini menuju aktivitas 99, yang tidak ada pada SOP ini.
        keputusan-ya-tanpa-tujuan | GALAT | Aktivitas 1, kolom Keputusan, Ya | 12:28 | /aktivitas/0/keputusan/ya | Keputusan ini menuju aktivitas 12, yang tidak ada pada SOP ini.
        klasifikasi-tidak-dikenal | PERINGATAN | Klasifikasi, Sifat | 4:14 | /klasifikasi/sifat | Sifat berisi "administrasi", bukan salah satu dari: teknis, administratif.
        koma-di-akhir | GALAT | Berkas | 12:5 |  | Ada koma sesudah butir terakhir.
        koma-kurang | GALAT | Berkas | 3:3 |  | Koma kurang sebelum tempat ini.
        komentar | GALAT | Berkas | 2:3 |  | JSON tidak mengenal komentar.
        kosong | GALAT | Berkas | 1:1 |  | Berkas ini kosong.
        kunci-ganda | PERINGATAN | Nama SOP | 3:3 | /nama | `nama` ditulis lebih dari sekali; yang dipakai yang terakhir.
        kunci-tidak-dikenal-aktivitas | PERINGATAN | Aktivitas 1, kunci `wktu` | 11:7 | /aktivitas/0/wktu | `wktu` tidak dikenal; maksudnya `waktu`?
        kunci-tidak-dikenal-tanpa-padanan | PERINGATAN | kunci `lampiran` | 3:3 | /lampiran | `lampiran` tidak dikenal.
        kunci-tidak-dikenal | PERINGATAN | kunci `pelaksanaa` | 23:3 | /pelaksanaa | `pelaksanaa` tidak dikenal; maksudnya `pelaksana`?
        kutip-tidak-ditutup | GALAT | Berkas | 7:54 |  | Teks tidak ditutup tanda kutip sampai akhir baris.
        kutip-tunggal | GALAT | Berkas | 2:11 |  | Teks memakai tanda kutip tunggal (').
        larik-kosong | GALAT | Berkas | 1:1 |  | Berkas ini tidak memuat SOP.
        nama-strip | GALAT | Berkas | 1:1 |  | SOP ini tidak memiliki nama.
        nomor-aktivitas-nol | GALAT | Aktivitas 1, kolom Nomor | 6:16 | /aktivitas/0/nomor | Nomor aktivitas harus bilangan bulat dari 1 sampai 9999, tetapi berisi 0.
        nomor-ganda | PERINGATAN | Aktivitas ke-3 (nomor 2), kolom Nomor | 22:16 | /aktivitas/2/nomor | Nomor 2 sudah dipakai aktivitas ke-2; urutan baris tetap.
        pelaksana-ganda | PERINGATAN | Pelaksana, butir 3 | 3:43 | /pelaksana/2 | "sekretaris" sudah ada pada daftar pelaksana.
        pelaksana-tidak-terdaftar | PERINGATAN | Aktivitas 2, kolom Pelaksana, butir 2 | 16:35 | /aktivitas/1/pelaksana/1 | "Arsiparis" tidak ada pada daftar pelaksana, jadi ditambahkan sebagai kolom.
        salah-jenis-aktivitas | GALAT | Aktivitas | 4:16 | /aktivitas | Aktivitas harus berupa daftar aktivitas, tetapi berisi objek.
        salah-jenis-butir | GALAT | Peralatan/Perlengkapan, butir 2 | 3:29 | /peralatan/1 | Butir 2 harus berupa teks, tetapi berisi angka 2.
        salah-jenis-dasar-hukum | GALAT | Dasar Hukum | 3:17 | /dasarHukum | Dasar Hukum harus berupa daftar teks, tetapi berisi objek.
        salah-jenis-disahkan-oleh | GALAT | Disahkan Oleh | 3:19 | /disahkanOleh | Disahkan Oleh harus berupa objek, tetapi berisi teks "Kepala Badan".
        salah-jenis-isi-aktivitas | GALAT | Aktivitas 3 | 22:5 | /aktivitas/2 | Aktivitas 3 harus berupa objek, tetapi berisi teks "Mengarsipkan data kinerja".
        salah-jenis-keputusan | GALAT | Aktivitas 2, kolom Keputusan | 20:20 | /aktivitas/1/keputusan | Kolom Keputusan harus berupa objek, tetapi berisi teks "tidak ke 1".
        salah-jenis-nama | GALAT | Nama SOP | 2:11 | /nama | Nama SOP harus berupa teks, tetapi berisi angka 2024.
        salah-jenis-nip | GALAT | Disahkan Oleh, NIP | 5:12 | /disahkanOleh/nip | NIP harus berupa teks, tetapi berisi angka 196510061986032016.
        salah-jenis-nomor-aktivitas | GALAT | Aktivitas 1, kolom Nomor | 6:16 | /aktivitas/0/nomor | Kolom Nomor harus berupa bilangan, tetapi berisi teks "1a".
        salah-jenis-wajib | GALAT | Aktivitas 1, kolom Kelengkapan, butir 2, Wajib | 11:47 | /aktivitas/0/kelengkapan/1/wajib | Wajib harus berupa true atau false, tetapi berisi teks "ya".
        salah-jenis-waktu | GALAT | Aktivitas 1, kolom Waktu | 10:16 | /aktivitas/0/waktu | Kolom Waktu harus berupa teks, angka, atau objek, tetapi berisi true.
        satu-dari-dua-sop | GALAT | SOP ke-2, Tanggal Revisi | 47:22 | /1/tanggalRevisi | "kemarin" bukan tanggal.
        tahap-tidak-dikenal | PERINGATAN | Aktivitas 1, kolom Tahap | 12:16 | /aktivitas/0/tahap | Kolom Tahap berisi "pertama", bukan salah satu dari: awal, utama, akhir.
        tanggal-tidak-ada | GALAT | Tanggal Pembuatan | 3:23 | /tanggalPembuatan | "30 Februari 2020" bukan tanggal.
        tanggal-tidak-terbaca | GALAT | Tanggal Efektif | 3:21 | /tanggalEfektif | "awal Februari" bukan tanggal.
        tanpa-aktivitas | GALAT | Berkas | 1:1 |  | SOP ini tidak memiliki aktivitas yang beruraian.
        tanpa-nama | GALAT | Berkas | 1:1 |  | SOP ini tidak memiliki nama.
        teks-terlalu-panjang | GALAT | Aktivitas 1, kolom Uraian | 7:17 | /aktivitas/0/uraian | Kolom Uraian terdiri dari 4.003 huruf; paling panjang 4.000.
        terpotong | GALAT | Berkas | 19:7 |  | Berkas terpotong: isinya berakhir sebelum semua kurung dan tanda kutip ditutup.
        uraian-kosong | PERINGATAN | Aktivitas 1 | 5:5 | /aktivitas/0 | Aktivitas ini tidak beruraian, jadi tidak ikut diimpor.
        uraian-kosong | GALAT | Aktivitas 2, kolom Keputusan, Tidak | 20:31 | /aktivitas/1/keputusan/tidak | Keputusan ini menuju aktivitas 1, yang tidak ada pada SOP ini.
        utf-16 | GALAT | Berkas | 1:1 |  | Berkas ini disimpan sebagai UTF-16, bukan UTF-8.
        waktu-satuan-tidak-dikenal | PERINGATAN | Aktivitas 1, kolom Waktu | 10:16 | /aktivitas/0/waktu | Waktu "2 windu" tidak terbaca; disimpan sebagai teks.
        waktu-tanpa-nilai | PERINGATAN | Aktivitas 1, kolom Waktu | 10:16 | /aktivitas/0/waktu | Waktu "hari" tidak terbaca; disimpan sebagai teks.
        waktu-tidak-terbaca | PERINGATAN | Aktivitas 1, kolom Waktu | 10:16 | /aktivitas/0/waktu | Waktu "2 ment lagi" tidak terbaca; disimpan sebagai teks.
        """;

    private static final Map<String, List<String>> EXPECTED = SENTENCES
            .lines()
            .collect(groupingBy(
                    line -> line.substring(0, line.indexOf(' ')), TreeMap::new, mapping(line -> line, toList())));

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBrokenSampleGivesItsSentences(String name) {
        SopFile file = SopReader.read(FOLDER.resolve(name + ".json"));
        assertThat(file.allMasalah().stream().map(masalah -> line(name, masalah)))
                .containsExactlyElementsOf(EXPECTED.getOrDefault(name, List.of("none expected")));
        assertThat(file.allMasalah()).extracting(Masalah::saran).noneMatch(String::isBlank);
        assertThat(file.sop().size() < Math.max(1, file.entries().size()))
                .as("something is refused")
                .isEqualTo(Masalah.anyGalat(file.allMasalah()));
    }

    private static String line(String name, Masalah masalah) {
        Letak letak = Objects.requireNonNull(masalah.letak());
        return String.join(
                " | ",
                name,
                masalah.tingkat().name(),
                masalah.tempat(),
                letak.baris() + ":" + letak.kolom(),
                letak.pointer(),
                masalah.pesan());
    }
}
