package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Gambar;
import id.langkah.domain.JudulForm;
import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.domain.Pejabat;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.domain.pengerjaan.Lari;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Dilangkahi;
import id.langkah.domain.pengerjaan.Peristiwa.Dilanjutkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dimulai;
import id.langkah.domain.pengerjaan.Peristiwa.Dinamai;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDilepas;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.domain.pengerjaan.Peristiwa.SemuaAda;
import id.langkah.domain.pengerjaan.Peristiwa.WaktuDitetapkan;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final LocalDateTime SAAT = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), SAAT, true);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void reopen() {
        close();
        open();
    }

    @Nested
    class Pustaka {
        @Test
        void givesBackAnSopAsItWas() {
            VersiSop kept = new SopStore(database).add(Contoh.berjenjang(), SAAT);
            reopen();
            assertThat(new SopStore(database).versi(kept.id())).isEqualTo(kept);
            assertThat(new SopStore(database).newest(Contoh.berjenjang().kunci()))
                    .contains(kept);
        }

        @Test
        void aNewVersionReplacesTheOneInForce() {
            var sop = new SopStore(database);
            VersiSop first = sop.add(Contoh.berjenjang(), SAAT);
            VersiSop second = sop.add(other(), SAAT.plusDays(1));
            assertThat(second.sopId()).isEqualTo(first.sopId());
            assertThat(sop.versions(first.sopId()))
                    .extracting(VersiSop::versi, VersiSop::status)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(2, Status.BERLAKU),
                            org.assertj.core.groups.Tuple.tuple(1, Status.DIGANTIKAN));
            assertThat(sop.list())
                    .singleElement()
                    .matches(ringkasanSop -> ringkasanSop.versi() == 2 && ringkasanSop.jumlahAktivitas() == 5);
        }

        @Test
        void findsByTheBeginningOfAnyWord() {
            var sop = new SopStore(database);
            sop.add(Contoh.berjenjang(), SAAT);
            sop.add(Contoh.lurus(2), SAAT);
            assertThat(sop.search("berj")).extracting(RingkasanSop::nama).hasSize(1);
            assertThat(sop.search("contoh memer")).hasSize(2);
            assertThat(sop.search("tidak-ada")).isEmpty();
            assertThat(sop.search("\"' OR * (")).isEmpty();
            assertThat(sop.search("'; DROP TABLE sop")).isEmpty();
            assertThat(sop.search("  ")).hasSize(2);
        }

        @Test
        void keepsWhatARunHasUsedAndDeletesTheRest() {
            var sop = new SopStore(database);
            VersiSop used = sop.add(Contoh.berjenjang(), SAAT);
            VersiSop unused = sop.add(Contoh.lurus(2), SAAT);
            new PengerjaanStore(database).start(used, new Dimulai("a", ""), SAAT);
            assertThatThrownBy(() -> sop.delete(used.sopId()))
                    .isInstanceOf(MasalahException.class)
                    .hasMessageContaining("sudah pernah dikerjakan");
            sop.delete(unused.sopId());
            assertThat(sop.list()).extracting(RingkasanSop::sopId).containsExactly(used.sopId());
            sop.setStatus(used.id(), Status.DICABUT);
            assertThat(sop.versi(used.id()).status()).isEqualTo(Status.DICABUT);
        }

        private Sop other() {
            Sop sop = Contoh.berjenjang();
            return Contoh.sop(sop.nama(), sop.aktivitas().subList(0, 5));
        }
    }

    @Nested
    class Pengerjaannya {
        @Test
        void standsWhereItStoodWhateverHappenedInIt() {
            Pengerjaan run = everyFact();
            reopen();
            assertThat(new PengerjaanStore(database).load(run.id())).isEqualTo(run);
        }

        @Test
        void isFoundByHowItStandsAndWhen() {
            var runs = new PengerjaanStore(database);
            Pengerjaan cancelled = everyFact();
            VersiSop versi = new SopStore(database).add(Contoh.lurus(2), SAAT);
            Pengerjaan open = runs.start(versi, new Dimulai("b", ""), SAAT.plusMonths(2));
            assertThat(runs.unsettled()).containsExactly(open);
            assertThat(runs.list()).containsExactly(open, cancelled);
            assertThat(runs.ofSop(versi.sopId())).containsExactly(open);
            assertThat(runs.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)))
                    .containsExactly(cancelled);
            assertThat(runs.between(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)))
                    .containsExactly(open);
            assertThatThrownBy(() -> runs.load(99)).isInstanceOf(MasalahException.class);
        }

        @Test
        void itsFactsAreNeitherChangedNorDeleted() {
            everyFact();
            assertThatThrownBy(() -> database.sql().change("UPDATE peristiwa SET alasan = 'x'"))
                    .hasRootCauseMessage("[SQLITE_CONSTRAINT_TRIGGER] A RAISE function within a trigger fired,"
                            + " causing the SQL statement to abort (peristiwa tidak dapat"
                            + " diubah)");
            assertThatThrownBy(() -> database.sql().change("DELETE FROM peristiwa"))
                    .hasRootCauseInstanceOf(java.sql.SQLException.class);
        }

        private Pengerjaan everyFact() {
            Sop sop = Contoh.berjenjang().withAktivitas(1, langkah -> langkah.withKeputusan(new Keputusan(3, 3)));
            VersiSop versi = new SopStore(database).add(sop, SAAT);
            var runs = new PengerjaanStore(database);
            Pengerjaan started = runs.start(versi, new Dimulai("Triwulan I", "2026-TW1"), SAAT);
            var lari = new Lari(started, SAAT);
            var scan = new Lampiran("ab", "surat.pdf", 9);
            lari.answer(0, Keadaan.MENYUSUL).undo();
            lari.record(new LampiranDitambah(0, 1, scan)).record(new LampiranDilepas(0, 1, "ab"));
            lari.done()
                    .answer(0, Keadaan.ADA)
                    .record(new Dilangkahi(1, 2, "", ""))
                    .done();
            lari.record(new Ditunda("rapat")).record(new Dilanjutkan()).back(2);
            lari.record(new Dicatat("catatan")).record(new Dinamai("Lain", "Tahun 2026"));
            lari.record(new SemuaAda(2));
            var janji = new Janji("Bidang SD", SAAT.toLocalDate());
            lari.record(new KelengkapanDijawab(2, 0, new Jawaban(Keadaan.MENYUSUL, "", "", null, "", janji)));
            lari.record(new WaktuDitetapkan(0, 1, SAAT, SAAT.plusMinutes(5), "lupa"));
            lari.record(new WaktuDitetapkan(2, 2, SAAT, null, ""));
            lari.record(new Dibatalkan("dicabut"));
            assertThat(lari.run().jejak())
                    .extracting(jejak -> (Object) jejak.peristiwa().getClass())
                    .contains((Object[]) Peristiwa.class.getPermittedSubclasses());
            for (int i = 2; i <= lari.run().jejak().size(); i++) {
                runs.append(
                        Pengerjaan.of(started.id(), versi, lari.run().jejak().subList(0, i)));
            }
            return lari.run();
        }
    }

    @Nested
    class Berkasnya {
        @Test
        void oneContentIsKeptOnce() {
            var files = new LampiranStore(database);
            byte[] isi = "isi surat".getBytes(StandardCharsets.UTF_8);
            Lampiran butir = files.keep("a.txt", isi, SAAT);
            Lampiran other = files.keep("b.txt", isi, SAAT);
            assertThat(other.sidik()).isEqualTo(butir.sidik()).hasSize(64);
            assertThat(other.nama()).isEqualTo("b.txt");
            assertThat(files.read(butir.sidik())).isEqualTo(isi);
            assertThat(database.sql().list("SELECT 1 AS x FROM lampiran", row -> 1))
                    .hasSize(1);
            assertThatThrownBy(() -> files.read("none")).isInstanceOf(MasalahException.class);
        }
    }

    @Nested
    class Kantornya {
        @Test
        void isKeptWithItsLogo() {
            var store = new KantorStore(database);
            assertThat(store.kantor()).isEqualTo(Kantor.BELUM);
            byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1};
            var kantor = new Kantor(
                    List.of("PEMERINTAH PROVINSI", "DINAS"),
                    "Pontianak",
                    Gambar.of(png),
                    new Pejabat("Kepala", "Nama", "Pembina", "19651006 198603 2 016"),
                    Kantor.Kertas.F4,
                    new JudulForm("Aktivitas", "Ket", "Judul SOP", "Kualitas Pelaksana"));
            store.save(kantor);
            reopen();
            assertThat(new KantorStore(database).kantor()).isEqualTo(kantor);
            var none = new Kantor(List.of(), "", Optional.empty(), Pejabat.BELUM, Kantor.Kertas.A4);
            new KantorStore(database).save(none);
            assertThat(new KantorStore(database).kantor()).isEqualTo(none);
        }

        @Test
        void hoursAndHolidaysAreKept() {
            var store = new KantorStore(database);
            assertThat(store.jamKerja()).isEqualTo(JamKerja.BAWAAN);
            JamKerja jam = JamKerja.BAWAAN.withLibur(Map.of(LocalDate.of(2026, 8, 17), "Hari Kemerdekaan"));
            store.save(jam);
            reopen();
            assertThat(new KantorStore(database).jamKerja()).isEqualTo(jam);
        }
    }
}
