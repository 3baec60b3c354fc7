package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.akip.IsianAkip;
import id.langkah.domain.akip.JawabanAkip;
import id.langkah.domain.aksi.AksiTercatat;
import id.langkah.domain.aksi.KeadaanAksi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.Periode;
import id.langkah.service.AkipService;
import id.langkah.service.CetakService;
import id.langkah.service.DataKantor;
import id.langkah.ui.akip.AkipModel;
import id.langkah.ui.akip.AkipView;
import id.langkah.ui.aksi.AksiModel;
import id.langkah.ui.aksi.AksiView;
import id.langkah.ui.gabungan.GabunganModel;
import id.langkah.ui.gabungan.GabunganView;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import id.langkah.ui.kit.Sheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half done, wrong and repeated gestures on the screens of Rencana Aksi, of the evaluation and of several offices. */
@SuppressWarnings("NullAway.Init")
class SakipGesturesTest {
    private final ObjectProperty<Integer> tahun = new SimpleObjectProperty<>(2026);

    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private DataKantor data;
    private Visitor visitor;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 5, 4, 8, 0));
        data = meja.data();
        ContohIndikator.semua(2026).forEach(data.kinerja()::add);
    }

    @AfterEach
    void close() {
        Headless.run(Visitor::away);
        meja.close();
    }

    private void showAksi() {
        visitor = new Visitor(folder);
        visitor.show(new AksiView(
                new AksiModel(
                        data.aksi(),
                        CetakService.withoutOffice(meja::now),
                        visitor.kit().background(),
                        tahun),
                visitor.kit(),
                visitor.navigator()));
    }

    private List<AksiTercatat> aksi(int year) {
        return data.aksi().rencana(year).baris().stream()
                .map(baris -> baris.aksi())
                .toList();
    }

    private void plan(String uraian) {
        visitor.press("Tambah aksi");
        visitor.type("Aksi/kegiatan", uraian);
        visitor.press("Simpan aksi");
    }

    @Test
    void everyPartSaysWhatFillsItAndRowsOpenByAKey() {
        Headless.run(() -> {
            showAksi();
            assertThat(visitor.words()).contains("5 indikator belum memiliki aksi.");
            visitor.part("Pemantauan");
            assertThat(visitor.words()).contains("Belum ada aksi");
            visitor.part("Tindak lanjut");
            assertThat(visitor.words()).contains("Tidak ada tindak lanjut");
            visitor.part("Rencana");
            Sheet<?> rencana = visitor.find(Sheet.class, "Rencana aksi");
            visitor.key(rencana, "F4");
            assertThat(visitor.words()).contains("Tambah aksi");
            visitor.type("Mulai", "nanti");
            visitor.type("Selesai", "kapan");
            visitor.press("Simpan aksi");
            assertThat(visitor.words()).contains("\"nanti\" bukan tanggal.", "\"kapan\" bukan tanggal.");
            visitor.type("Mulai", "1 Mei 2026");
            visitor.type("Selesai", "1 April 2026");
            visitor.type("Aksi/kegiatan", "Menyusun juknis");
            visitor.press("Simpan aksi");
            assertThat(visitor.isAsked()).as("it ends before it begins").isTrue();
            visitor.type("Selesai", "30 Juni 2026");
            visitor.press("Simpan aksi");
            visitor.key(rencana, "F4");
            assertThat(visitor.words()).contains("Ubah aksi");
            visitor.cancel();
            plan("Sosialisasi");
            visitor.press("Naikkan aksi");
            visitor.press("Hapus aksi");
            visitor.press("Tidak jadi");
            tahun.set(2030);
            visitor.layOut();
            assertThat(visitor.words()).contains("Belum ada indikator tahun 2030");
            visitor.press("Buka Data Kinerja");
            assertThat(visitor.navigator().here().get()).isEqualTo(new Destination.DataKinerja());
        });
        assertThat(aksi(2026))
                .extracting(tercatat -> tercatat.aksi().uraian())
                .containsExactlyInAnyOrder("Menyusun juknis", "Sosialisasi");
    }

    @Test
    void everyStateIsKeptInItsQuarter() {
        Headless.run(() -> {
            showAksi();
            plan("Menyusun juknis");
            visitor.part("Pemantauan");
            for (KeadaanAksi keadaan : KeadaanAksi.values()) {
                visitor.key(visitor.find(Sheet.class, "Pemantauan rencana aksi"), "F4");
                visitor.choose("Keadaan", keadaan);
                visitor.press("Simpan pemantauan");
                assertThat(aksi(2026).getFirst().pantauan(Triwulan.II).keadaan())
                        .isEqualTo(keadaan);
                assertThat(visitor.words()).contains(keadaan.kata());
            }
            visitor.choose("Triwulan", Triwulan.I);
            assertThat(visitor.words()).contains(KeadaanAksi.BELUM.kata());
        });
    }

    @Test
    void aTindakLanjutIsLateClosedAndOpenedAgain() {
        Headless.run(() -> {
            showAksi();
            plan("Menyusun juknis");
            visitor.part("Pemantauan");
            visitor.press("Tambah tindak lanjut");
            visitor.type("Tindak lanjut", "Lengkapi data");
            visitor.type("Batas", "entah");
            visitor.press("Simpan tindak lanjut");
            assertThat(visitor.words()).contains("\"entah\" bukan tanggal.");
            visitor.type("Batas", "1 Mei 2026");
            visitor.press("Simpan tindak lanjut");
            visitor.part("Tindak lanjut");
            Sheet<?> sheet = visitor.find(Sheet.class, "Tindak lanjut");
            sheet.home();
            assertThat(visitor.says("erlambat")).isTrue();
            visitor.key(sheet, "F4");
            visitor.cancel();
            visitor.press("Tandai selesai");
            visitor.type("Tanggal selesai", "");
            visitor.press("Tandai selesai");
            assertThat(visitor.words()).contains("Tanggal selesai belum diisi.");
            visitor.type("Tanggal selesai", "besok lusa nanti");
            visitor.press("Tandai selesai");
            assertThat(visitor.says("bukan tanggal")).isTrue();
            visitor.type("Tanggal selesai", "4 Mei 2026");
            visitor.press("Tandai selesai");
            assertThat(visitor.canPress("Tandai selesai")).isFalse();
            visitor.press("Buka lagi");
            assertThat(visitor.canPress("Buka lagi")).isFalse();
            visitor.press("Hapus tindak lanjut");
            visitor.press("Tidak jadi");
        });
        assertThat(data.aksi().terbuka())
                .singleElement()
                .satisfies(butir -> assertThat(butir.tindakLanjut().batas()).isEqualTo(LocalDate.of(2026, 5, 1)));
    }

    @Test
    void lastYearsAksiAreTakenOver() {
        data.kinerja().takeNextYear(2026, 2027, true);
        Headless.run(() -> {
            showAksi();
            plan("Menyusun juknis");
            tahun.set(2027);
            visitor.layOut();
            visitor.press("Ambil dari tahun lalu");
            assertThat(visitor.words()).contains("1 aksi diambil dari tahun lalu.");
            visitor.press("Ambil dari tahun lalu");
            assertThat(visitor.words()).contains("Tidak ada aksi tahun lalu yang dapat diambil.");
        });
        assertThat(aksi(2027)).hasSize(1);
    }

    private void showAkip() {
        visitor = new Visitor(folder);
        visitor.show(new AkipView(
                new AkipModel(
                        data.akip(),
                        CetakService.withoutOffice(meja::now),
                        visitor.kit().background(),
                        tahun),
                visitor.kit()));
    }

    @Test
    void aCompleteEvaluationHasAMarkAndNoMoreToGain() {
        var evaluasi = data.akip().evaluasi(2026);
        for (var kriteria : AkipService.contoh().kriteria()) {
            evaluasi = evaluasi.with(kriteria, IsianAkip.BELUM.withJawaban(JawabanAkip.AA));
        }
        data.akip().save(evaluasi);
        Headless.run(() -> {
            showAkip();
            assertThat(visitor.says("Nilai ")).isTrue();
            visitor.part("Peluang");
            assertThat(visitor.all(TableView.class)).isEmpty();
            tahun.set(2025);
            visitor.layOut();
            assertThat(visitor.says("Jawaban langsung disimpan.")).isTrue();
        });
    }

    @Test
    void anAnswerIsTakenBackAndItsProofStandsOnce() {
        var first = AkipService.contoh().kriteria().stream()
                .filter(kriteria -> !kriteria.tanda().isEmpty())
                .findFirst()
                .orElseThrow();
        Headless.run(() -> {
            showAkip();
            visitor.type("Catatan", "Dinilai tim");
            visitor.type("Catatan", "Dinilai tim");
            visitor.part(first.komponen().kata().split(" ", 2)[0]);
            ComboBox<Optional<JawabanAkip>> jawaban = choice(first.kode() + ", jawaban");
            jawaban.setValue(Optional.of(JawabanAkip.A));
            jawaban.setValue(Optional.empty());
            visitor.press("Pakai sebagai bukti");
            visitor.press("Pakai sebagai bukti");
            visitor.type(first.kode() + ", catatan", "Lihat lampiran");
            visitor.choosesNothing();
            visitor.item("Kriteria", "Simpan tabel kriteria");
            visitor.item("Kriteria", "Impor tabel kriteria");
            assertThat(visitor.says("Ditulis")).isFalse();
            visitor.chooses();
            visitor.item("Kriteria", "Simpan tabel kriteria");
            visitor.press("Buka berkas");
        });
        var kept = data.akip().evaluasi(2026);
        assertThat(kept.catatan()).isEqualTo("Dinilai tim");
        assertThat(kept.isian(first).jawaban()).isNull();
        assertThat(kept.isian(first).catatan()).isEqualTo("Lihat lampiran");
        assertThat(visitor.opened()).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> choice(String name) {
        return visitor.find(ComboBox.class, name);
    }

    @Test
    void anOfficeThatSentNothingHasNothingToDelete() {
        Path file = folder.resolve("upt.json");
        data.ekspor().write(file, share -> {});
        Headless.run(() -> {
            visitor = new Visitor(folder);
            visitor.show(new GabunganView(
                    new GabunganModel(
                            data.gabungan(),
                            visitor.kit().background(),
                            meja.now().toLocalDate()),
                    visitor.kit(),
                    visitor.navigator()));
            assertThat(visitor.words()).contains("Belum ada kantor");
            assertThat(visitor.canPress("Ekspor Excel")).isFalse();
            visitor.press("Tunggu kantor");
            visitor.press("Tambahkan kantor");
            assertThat(visitor.words()).contains("Nama kantor belum diisi.");
            visitor.type("Nama kantor", "UPT B");
            visitor.press("Tambahkan kantor");
            visitor.press("Hapus kiriman");
            assertThat(visitor.isAsked()).isFalse();
            visitor.choosesNothing();
            visitor.press("Terima kiriman");
            visitor.press("Ekspor Excel");
            assertThat(visitor.isAsked()).isFalse();
            for (String nama : List.of("UPT B", "UPT C")) {
                visitor.chooses(file);
                visitor.press("Terima kiriman");
                visitor.type("Nama kantor, upt.json", nama);
                visitor.press("Terima kiriman");
            }
            assertThat(visitor.says("semua kantor sudah mengirim")).isTrue();
            visitor.press("Terima kiriman");
            visitor.type("Nama kantor, upt.json", "UPT B");
            assertThat(visitor.says("Menggantikan kiriman tahun 2026.")).isFalse();
            visitor.cancel();
            visitor.part("Per kantor");
            ComboBox<?> office = visitor.find(ComboBox.class, "Kantor");
            office.getSelectionModel().select(1);
            visitor.press("Periode berikutnya");
            visitor.choose("Periode", new Periode(2026, Periode.Jenis.TRIWULAN, 2));
            visitor.part("Per kantor");
            assertThat(visitor.find(ComboBox.class, "Kantor")
                            .getSelectionModel()
                            .getSelectedIndex())
                    .as("the office that was looked at")
                    .isEqualTo(1);
            visitor.part("Peringkat (2)");
            visitor.press("Hapus kantor");
            visitor.press("Tidak jadi");
            visitor.press("Kembali");
        });
        assertThat(data.gabungan().rekap(Periode.read("2026-TW2").orElseThrow()).kantor())
                .hasSize(2);
    }
}
