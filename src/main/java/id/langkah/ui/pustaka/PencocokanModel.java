package id.langkah.ui.pustaka;

import id.langkah.domain.pengenalan.SopDikenal;
import id.langkah.domain.pengenalan.TabelDikenal;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Suntingan;
import id.langkah.domain.sop.SuntinganKolom;
import id.langkah.domain.sop.SuntinganSel;
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

/** An SOP recognised in an office's file, while it is compared with the file and corrected. */
final class PencocokanModel {
    private final ImporService service;
    private final Background background;
    private final ReadOnlyObjectWrapper<SopMasuk> masuk;
    private final IntegerProperty baris = new SimpleIntegerProperty(0);
    private final Deque<SopMasuk> before = new ArrayDeque<>();
    private int sop;

    /**
     * The SOP without corrections.
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

    /** The file with the corrections so far. */
    ReadOnlyObjectProperty<SopMasuk> masuk() {
        return masuk.getReadOnlyProperty();
    }

    /** The SOP with the corrections so far. */
    SopCocok cocok() {
        return new SopCocok(masuk.get(), sop);
    }

    Sop sop() {
        return cocok().sop();
    }

    /** The selected row, from 0. */
    IntegerProperty baris() {
        return baris;
    }

    /** Selects the next uncertain row, starting again at the first after the last. */
    void nextGuess() {
        int size = sop().aktivitas().size();
        IntStream.rangeClosed(1, size)
                .map(i -> (baris.get() + i) % size)
                .filter(cocok()::isGuessed)
                .findFirst()
                .ifPresent(baris::set);
    }

    /** Adds or removes a pelaksana of a step. */
    void toggle(int row, String nama) {
        List<String> names = new ArrayList<>(sop().aktivitas().get(row).pelaksana());
        if (!names.remove(nama)) {
            names.add(nama);
        }
        List<String> inOrder =
                sop().pelaksana().stream().filter(names::contains).toList();
        change(row, SuntinganSel.pelaksana(sop(), row, inOrder));
    }

    /** Makes a step a keputusan; an empty {@code ya} means the next step. */
    void keputusan(int row, OptionalInt ya, int tidak) {
        change(row, SuntinganSel.keputusan(sop(), row, ya.isPresent() ? Integer.valueOf(ya.getAsInt()) : null, tidak));
    }

    void noKeputusan(int row) {
        change(row, SuntinganSel.noKeputusan(sop(), row));
    }

    /** Sets which pelaksana of a step decides. */
    void pemutus(int row, String nama) {
        change(row, SuntinganSel.pemutus(sop(), row, nama));
    }

    /** Confirms that the guesses about a row are right. */
    void confirm(int row) {
        change(row, Suntingan.of("cocok", sop -> sop));
    }

    void edit(int row, Suntingan suntingan) {
        change(row, suntingan);
    }

    /** Renames a lane to something that is not blank; when the new name is that of another lane, the two become one. */
    void rename(String lama, String baru) {
        if (!lama.equals(baru.strip())) {
            change(-1, SuntinganKolom.rename(lama, baru.strip()));
        }
    }

    /** Sets the number, which may be blank, and the name of the SOP. */
    void identitas(String nomor, String nama) {
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
     * Reads the table of a sheet again at the position set by the user.
     *
     * @param missing is called when nothing is found there
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

    /**
     * The page of the file that contains a row, as a PNG; empty when it cannot be drawn, for example
     * because the file is gone.
     */
    void picture(int row, Consumer<Optional<byte[]>> shown) {
        SopMasuk now = masuk.get();
        background.run(() -> service.page(now, cocok().denah(row).halaman()), shown);
    }
}
