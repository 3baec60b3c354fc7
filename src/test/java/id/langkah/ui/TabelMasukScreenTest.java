package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Arah;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.RumusCapaian;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.tabel.Makna;
import id.langkah.ui.kit.Choice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's own table comes in through the window: its columns are named, its figures follow. */
@SuppressWarnings("NullAway.Init")
class TabelMasukScreenTest {
    private static final LocalDateTime SENIN = LocalDateTime.of(2026, 11, 2, 8, 0);
    private static final String TABEL = """
        PERJANJIAN KINERJA TAHUN 2026;;;;;;;;;
        No;Kode;Sasaran Strategis;Indikator Kinerja;Besaran;Target Kinerja;;Triwulan I;;Kondisi Awal
        ;;;;;Murni;Perubahan;Target;Realisasi;
        1;IKU.1;Meningkatnya kualitas layanan;Indeks kepuasan masyarakat;Indeks;85;87;84;83,5;82,4 (2025)
        2;IKU.2;;Angka kematian bayi;Kasus;12;10;3;2;14
        ;;;;;;;;;
        ;Mengetahui,;;;Kota Contoh, 5 Januari 2026;;;;;
        """;

    @TempDir
    private Path folder;

    private Layar layar;
    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        layar = new Layar(new ScreenDesk(folder, SENIN), folder.resolve("langkah.db"));
        shell = Headless.get(() -> layar.shell(new Destination.Beranda()));
        Headless.run(() -> Headless.scene(shell, 1024, 600, Headless.LARGE, true));
        Path file = Files.writeString(folder.resolve("pk.csv"), TABEL);
        Headless.run(() -> shell.come(List.of(file)));
    }

    @AfterEach
    void close() {
        layar.meja().close();
    }

    private List<String> words() {
        return Headless.get(() -> {
            Headless.layOut(shell);
            return Keadaan.all(shell, Labeled.class)
                    .map(Labeled::getText)
                    .filter(Objects::nonNull)
                    .toList();
        });
    }

    private void press(String words) {
        Headless.run(() -> Keadaan.press(shell, words));
    }

    private void picture(String name) {
        Headless.run(() -> {
            Headless.layOut(shell);
            Headless.picture(shell.getScene(), name);
        });
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String heard, T value) {
        Headless.run(() -> {
            Headless.layOut(shell);
            Keadaan.all(shell, Choice.class)
                    .filter(choice -> heard.equals(choice.getAccessibleText()))
                    .findFirst()
                    .orElseThrow()
                    .setValue(value);
        });
    }

    private Indikator indikator(int which) {
        return layar.kinerja().kinerja().indikator(2026).get(which).indikator();
    }

    @Test
    void columnsAreNamedGuessesChangedAndFiguresFollow() {
        picture("tabel-masuk");
        assertThat(words())
                .contains("Arti 10 kolom, 1 belum dikenal", "2 baru, 0 berubah, 0 sama. Belum ada yang disimpan.");
        choose("Arti kolom Besaran", Makna.of(KolomIndikator.SATUAN));
        assertThat(words()).contains("Arti 10 kolom");
        press("Jadikan " + RumusCapaian.SELISIH.kata());
        picture("tabel-masuk-diubah");
        press("Simpan 2 indikator");

        assertThat(indikator(0).ukuran().satuan()).isEqualTo("Indeks");
        assertThat(indikator(0).uraian().teks(KolomIndikator.KONDISI_AWAL)).isEqualTo("82,4 (2025)");
        assertThat(indikator(0).perubahan()).hasSize(1);
        assertThat(indikator(1).ukuran().arah()).isEqualTo(Arah.NEGATIF);

        press("Baca realisasinya");
        picture("tabel-masuk-realisasi");
        assertThat(words()).contains("Pratinjau realisasi tahun 2026", "(kosong) menjadi 83,5");
        press("Simpan 2 realisasi");
        IndikatorTercatat first = layar.kinerja().kinerja().indikator(2026).getFirst();
        assertThat(first.realisasi(Triwulan.I).orElseThrow().nilai())
                .isEqualTo(new Nilai("83,5", new BigDecimal("83.5")));
    }

    @Test
    void whatWasSaidIsRememberedAndTheSameTableChangesNothing() throws IOException {
        choose("Arti kolom Besaran", Makna.of(KolomIndikator.SATUAN));
        press("Simpan 2 indikator");
        Path again = Files.writeString(folder.resolve("lagi.csv"), TABEL);
        Headless.run(() -> shell.come(List.of(again)));
        assertThat(words())
                .contains("Arti 10 kolom", "0 baru, 0 berubah, 2 sama. Belum ada yang disimpan.")
                .doesNotContain("Simpan 2 indikator");
    }
}
