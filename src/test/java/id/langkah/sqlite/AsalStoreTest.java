package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.MasalahException;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.AsalSop;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.IsiKolom;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsalStoreTest {
    private static final LocalDateTime SAAT = LocalDateTime.of(2026, 11, 30, 9, 0);
    private static final byte[] ISI = {80, 75, 3, 4, 9};

    @TempDir
    private Path folder;

    private static Sop sop(String nama) {
        Aktivitas decided = Aktivitas.of(2, "Memeriksa")
                .withPelaksana(List.of("Kasubbag", "Sekretaris"))
                .withKeputusan(new Keputusan(null, 1, "Sekretaris"));
        return new Sop(
                Contoh.identitas(nama),
                Ketentuan.BELUM,
                Klasifikasi.BELUM,
                LembarKerja.BELUM,
                List.of("Kasubbag", "Sekretaris"),
                List.of(Aktivitas.of(1, "Menyusun"), decided, Aktivitas.of(3, "Mengirim")),
                List.of());
    }

    @Test
    void theFileOfVersionsIsKeptOnceAndGoesWithTheLastOfThem() {
        try (Database database = Database.open(folder.resolve("langkah.db"), SAAT, true)) {
            var library = new SopStore(database);
            VersiSop first = library.add(sop("Surat Masuk"), SAAT);
            VersiSop second = library.add(sop("Surat Keluar"), SAAT);
            var store = new AsalStore(database);

            AsalSop asal = store.keep(List.of(first.id(), second.id()), "sop kami.xlsx", ISI);

            assertThat(library.versi(first.id()).sop()).isEqualTo(sop("Surat Masuk"));
            assertThat(store.of(second.id())).hasValue(asal);
            assertThat(store.read(asal)).isEqualTo(ISI);
            library.delete(first.sopId());
            assertThat(store.read(asal)).isEqualTo(ISI);
            library.delete(second.sopId());
            assertThat(store.of(second.id())).isEmpty();
            assertThatThrownBy(() -> store.read(asal)).isInstanceOf(MasalahException.class);
        }
    }

    @Test
    void aFileThatIsNotWhatItWasIsNotGivenOut() {
        try (Database database = Database.open(folder.resolve("langkah.db"), SAAT, true)) {
            VersiSop versi = new SopStore(database).add(sop("Surat Masuk"), SAAT);
            var store = new AsalStore(database);
            AsalSop asal = store.keep(List.of(versi.id()), "sop kami.xlsx", ISI);
            database.sql().change("UPDATE berkas_asal SET isi = ?", (Object) new byte[] {1});

            assertThatThrownBy(() -> store.read(asal))
                    .isInstanceOf(MasalahException.class)
                    .hasMessageContaining("tidak sama");
        }
    }

    @Test
    void whatAColumnWasSaidToHoldIsRememberedAndTakenBack() {
        try (Database database = Database.open(folder.resolve("langkah.db"), SAAT, true)) {
            var store = new AsalStore(database);
            var said = new HashMap<String, @Nullable IsiKolom>();
            said.put("tatakala", IsiKolom.WAKTU);
            store.remember(said);
            assertThat(store.kolom()).containsEntry("tatakala", IsiKolom.WAKTU).hasSize(1);

            said.put("tatakala", null);
            store.remember(said);

            assertThat(store.kolom()).isEmpty();
        }
    }
}
