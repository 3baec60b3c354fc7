package id.langkah.ui.pustaka;

import id.langkah.domain.pengenalan.BarisDikenal;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.Keyakinan;
import id.langkah.domain.pengenalan.SopDikenal;
import id.langkah.domain.pengenalan.TabelDikenal;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Suntingan;
import id.langkah.domain.sop.SuntinganBaris;
import id.langkah.domain.sop.SuntinganKolom;
import id.langkah.service.ImporService;
import id.langkah.service.SopMasuk;
import id.langkah.ui.kit.Background;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/** One SOP that was recognised in an office's file, compared with the original and put right. */
final class PencocokanModel {
    private final ImporService service;
    private final Background background;
    private final ReadOnlyObjectWrapper<SopMasuk> masuk;
    private final IntegerProperty baris = new SimpleIntegerProperty(0);
    private final Deque<SopMasuk> before = new ArrayDeque<>();
    private int sop;

    /**
     * Nothing is corrected yet.
     *
     * @param sop the SOP's place in the file, from 0
     */
    PencocokanModel(ImporService service, Background background, SopMasuk masuk, int sop) {
        this.service = service;
        this.background = background;
        this.masuk = new ReadOnlyObjectWrapper<>(masuk);
        this.sop = sop;
        nextGuess();
    }

    /** The file as it is corrected by now. */
    ReadOnlyObjectProperty<SopMasuk> masuk() {
        return masuk.getReadOnlyProperty();
    }

    /** The row that is looked at, from 0. */
    IntegerProperty baris() {
        return baris;
    }

    private SopMasuk.Dikenal dikenal() {
        return masuk.get().dikenal().orElseThrow();
    }

    SopDikenal found() {
        return dikenal().hasil().sop().get(sop);
    }

    Sop sop() {
        return found().sop();
    }

    BarisDikenal row(int row) {
        return found().baris().get(row);
    }

    /** The sheet or table that a row was read from. */
    Denah denah(int row) {
        return dikenal().berkas().denah().get(row(row).denah());
    }

    /** All sheets or tables of the file. */
    List<Denah> all() {
        return dikenal().berkas().denah();
    }

    /** The place of the sheet or table that the SOP begins in. */
    int firstDenah() {
        return found().baris().isEmpty() ? 0 : row(0).denah();
    }

    /** Where the table lies in a sheet; empty where none was found. */
    Optional<TabelDikenal> tabel(int denah) {
        return Optional.ofNullable(found().tabel().get(denah));
    }

    boolean isGuessed(int row) {
        return row(row).keyakinan() != Keyakinan.PASTI;
    }

    /** Goes to the next row that is not certain, and from the last to the first. */
    void nextGuess() {
        int size = sop().aktivitas().size();
        IntStream.rangeClosed(1, size)
                .map(i -> (baris.get() + i) % size)
                .filter(this::isGuessed)
                .findFirst()
                .ifPresent(baris::set);
    }

    /** Sets or unsets who does a step. */
    void toggle(int row, String nama) {
        List<String> names = new ArrayList<>(sop().aktivitas().get(row).pelaksana());
        if (!names.remove(nama)) {
            names.add(nama);
        }
        List<String> inOrder =
                sop().pelaksana().stream().filter(names::contains).toList();
        change(row, SuntinganBaris.pelaksana(sop(), row, inOrder));
    }

    /** Makes a step a keputusan; empty {@code ya} is the next. */
    void keputusan(int row, OptionalInt ya, int tidak) {
        change(
                row,
                SuntinganBaris.keputusan(sop(), row, ya.isPresent() ? Integer.valueOf(ya.getAsInt()) : null, tidak));
    }

    void noKeputusan(int row) {
        change(row, SuntinganBaris.noKeputusan(sop(), row));
    }

    /** Says who of a step's pelaksana decides. */
    void pemutus(int row, String nama) {
        change(row, SuntinganBaris.pemutus(sop(), row, nama));
    }

    /** What was guessed is right as it stands. */
    void confirm(int row) {
        change(row, Suntingan.of("cocok", sop -> sop));
    }

    void edit(int row, Suntingan suntingan) {
        change(row, suntingan);
    }

    /** Gives a lane another name; with the name of another one both become one. */
    void rename(String lama, String baru) {
        if (!baru.isBlank() && !lama.equals(baru.strip())) {
            change(-1, SuntinganKolom.rename(lama, baru.strip()));
        }
    }

    void identitas(String nomor, String nama) {
        if (!nama.isBlank()) {
            change(
                    -1,
                    Suntingan.of(
                            "identitas",
                            sop -> sop.withIdentitas(sop.identitas()
                                    .withNama(
                                            nomor.strip(),
                                            nama.strip(),
                                            sop.identitas().instansi()))));
        }
    }

    private void change(int row, Suntingan suntingan) {
        before.push(masuk.get());
        masuk.set(masuk.get().corrected(sop, row, suntingan.act()));
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    void undo() {
        if (canUndo()) {
            masuk.set(before.pop());
        }
    }

    /**
     * Reads the table of a sheet anew, as it is said to lie.
     *
     * @param missing is told when nothing is found there
     */
    void setTabel(int denah, TabelDikenal tabel, Runnable missing) {
        SopMasuk now = masuk.get();
        background.run(() -> service.withTabel(now, denah, tabel), again -> {
            OptionalInt there = place(again, denah);
            if (there.isEmpty()) {
                missing.run();
                return;
            }
            before.clear();
            sop = there.getAsInt();
            baris.set(0);
            masuk.set(again);
        });
    }

    private static OptionalInt place(SopMasuk masuk, int denah) {
        List<SopDikenal> all = masuk.dikenal().map(known -> known.hasil().sop()).orElse(List.of());
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).tabel().containsKey(denah)
                        && !all.get(i).sop().aktivitas().isEmpty())
                .findFirst();
    }

    /** The page of the file that a row stands on, as a picture; nothing where there are no pages. */
    void picture(int row, Consumer<byte[]> shown) {
        int halaman = denah(row).halaman();
        if (halaman > 0) {
            SopMasuk now = masuk.get();
            background.run(() -> service.page(now, halaman), page -> page.ifPresent(shown));
        }
    }

    /** "3. Memeriksa berkas", shortened. */
    static String brief(Sop sop, int row) {
        Aktivitas aktivitas = sop.aktivitas().get(row);
        String text = aktivitas.nomor() + ". " + aktivitas.uraian();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
