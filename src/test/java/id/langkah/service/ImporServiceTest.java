package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.MasalahException;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.json.SopWriter;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.SopStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporServiceTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private Database database;
    private ImporService service;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        service = new ImporService(database, () -> NOW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Pratinjau preview(Sop... sop) {
        try {
            return service.preview(List.of(Files.write(folder.resolve("sop.json"), SopWriter.write(List.of(sop)))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> ids(List<VersiSop> versi) {
        return versi.stream().map(VersiSop::id).toList();
    }

    private static Sop of(String nama, int langkah) {
        return Contoh.sop(nama, Contoh.lurus(langkah).aktivitas());
    }

    @Test
    void anImportIsUndone() {
        service.take(preview(of("Satu", 2)).takeable());
        List<VersiSop> taken = service.take(preview(of("Satu", 3), of("Dua", 2)).takeable());

        service.takeBack(ids(taken));

        var store = new SopStore(database);
        assertThat(store.nama()).containsExactly("Satu");
        VersiSop left = store.newest(of("Satu", 2).kunci()).orElseThrow();
        assertThat(left.versi()).isEqualTo(1);
        assertThat(left.status()).isEqualTo(Status.BERLAKU);
        assertThat(left.sop()).isEqualTo(of("Satu", 2));
        assertThat(store.search("satu")).hasSize(1);
        assertThat(preview(of("Satu", 3)).takeable()).hasSize(1);
    }

    @Test
    void anImportThatWasReplacedOrRunIsNotUndone() {
        List<VersiSop> first = service.take(preview(of("Satu", 2)).takeable());
        List<VersiSop> second = service.take(preview(of("Satu", 3)).takeable());

        assertThatThrownBy(() -> service.takeBack(ids(first))).isInstanceOf(MasalahException.class);
        new PengerjaanService(database, () -> NOW).start(second.getFirst().id(), "Satu", "Satu");
        assertThatThrownBy(() -> service.takeBack(ids(second))).isInstanceOf(MasalahException.class);
        assertThat(new SopStore(database).versions(first.getFirst().sopId())).hasSize(2);
    }

    @Test
    void saysHowManyFilesAreReady() throws IOException {
        Path good = Files.write(folder.resolve("a.json"), SopWriter.write(List.of(of("Satu", 2))));
        Path bad = Files.writeString(folder.resolve("b.json"), "{");

        assertThat(service.preview(List.of(good, bad)).ringkas()).isEqualTo("2 berkas: 1 siap, 1 tidak terbaca");
    }

    @Test
    void oneThatComesTwiceIsTheNextVersionOfItselfOrTheSame() {
        service.take(preview(of("Satu", 2)).takeable());

        Pratinjau pratinjau = preview(of("Satu", 2), of("Satu", 3), of("Satu", 3), of("Dua", 2), of("Satu", 2));

        assertThat(pratinjau.calon())
                .extracting(Calon::putusan)
                .containsExactly(
                        HasilBanding.SAMA,
                        HasilBanding.VERSI_BARU,
                        HasilBanding.SAMA,
                        HasilBanding.BARU,
                        HasilBanding.VERSI_BARU);
        assertThat(pratinjau.calon().get(1).perubahan()).isNotEmpty();
        assertThat(service.take(pratinjau.takeable()))
                .extracting(VersiSop::versi, versi -> versi.sop().nama())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "Satu"),
                        org.assertj.core.groups.Tuple.tuple(1, "Dua"),
                        org.assertj.core.groups.Tuple.tuple(3, "Satu"));
    }

    @Test
    void whatTheLibraryHasHadSinceThePreviewIsPassedOver() {
        Pratinjau pratinjau = preview(of("Satu", 2), of("Dua", 2));
        service.take(preview(of("Dua", 2)).takeable());

        assertThat(service.take(pratinjau.takeable()))
                .extracting(versi -> versi.sop().nama())
                .containsExactly("Satu");
    }

    @Test
    void tellsHowFarItIsAndLeavesNothingWhereItIsStopped() {
        Sop[] many = IntStream.range(0, 1_200).mapToObj(i -> of("SOP " + i, 2)).toArray(Sop[]::new);
        List<Calon> chosen = preview(many).takeable();

        assertThatThrownBy(() -> service.take(chosen, share -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(new SopStore(database).list()).isEmpty();

        var told = new ArrayList<Double>();
        assertThat(service.take(chosen, told::add)).hasSize(1_200);
        assertThat(told).isSorted().hasSizeGreaterThan(2).endsWith(1.0);
    }
}
