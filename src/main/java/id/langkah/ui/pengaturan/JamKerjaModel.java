package id.langkah.ui.pengaturan;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.JamRentang;
import id.langkah.domain.pengerjaan.Libur;
import id.langkah.service.PengaturanService;
import id.langkah.ui.kit.Background;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Working hours and holidays. Typed values are saved as soon as all of them are valid; until then
 * the saved ones stay in use.
 */
public final class JamKerjaModel {
    private final PengaturanService service;
    private final Background background;
    private final ReadOnlyObjectWrapper<JamKerja> kept = new ReadOnlyObjectWrapper<>(JamKerja.BAWAAN);
    private final ReadOnlyObjectWrapper<List<Masalah>> masalah = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<DayOfWeek, HariKerja> typed = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, HariKerja> freed = new EnumMap<>(DayOfWeek.class);
    private String menitPerHari = "";

    public JamKerjaModel(PengaturanService service, Background background) {
        this.service = service;
        this.background = background;
    }

    /** Reads the saved values again; typed values that are not valid yet are kept. */
    public void refresh() {
        background.run(service::jamKerja, kept::set);
    }

    /** The saved values, which are in use. */
    public ReadOnlyObjectProperty<JamKerja> kept() {
        return kept.getReadOnlyProperty();
    }

    /** What is wrong with the typed hours; empty when they are saved. */
    public ReadOnlyObjectProperty<List<Masalah>> masalah() {
        return masalah.getReadOnlyProperty();
    }

    HariKerja hari(DayOfWeek hari) {
        HariKerja day = typed.get(hari);
        return day == null ? HariKerja.of(hari, kept.get().rentang().getOrDefault(hari, List.of())) : day;
    }

    /** The hours of a free day that becomes a working day: those it had before, otherwise Monday's. */
    HariKerja working(DayOfWeek hari) {
        return freed.getOrDefault(hari, hari(DayOfWeek.MONDAY));
    }

    /** The minutes per day, as typed or as saved. */
    String menitPerHari() {
        return menitPerHari.isEmpty() ? Integer.toString(kept.get().menitPerHari()) : menitPerHari;
    }

    /** Sets the typed hours of one day. */
    void type(HariKerja hari) {
        HariKerja before = hari(hari.hari());
        if (before.kerja() && !hari.kerja()) {
            freed.put(hari.hari(), before);
        }
        if (!hari.equals(before)) {
            typed.put(hari.hari(), hari);
            keep();
        }
    }

    /**
     * Sets the minutes per day, which convert between days and minutes.
     *
     * @param menit the minutes as typed
     */
    void typeMenitPerHari(String menit) {
        if (!menit.strip().equals(menitPerHari())) {
            menitPerHari = menit.strip();
            keep();
        }
    }

    /** Adds holidays, or renames existing ones. */
    void add(Libur libur) {
        changeLibur(all -> {
            all.putAll(libur.tanggal());
            return all;
        });
    }

    void remove(LocalDate tanggal) {
        changeLibur(all -> {
            all.remove(tanggal);
            return all;
        });
    }

    private void changeLibur(UnaryOperator<Map<LocalDate, String>> change) {
        JamKerja now = kept.get();
        keep(now.withLibur(change.apply(new TreeMap<>(now.libur()))));
    }

    private void keep() {
        var found = new ArrayList<Masalah>();
        Map<DayOfWeek, List<JamRentang>> rentang = new EnumMap<>(kept.get().rentang());
        typed.forEach((hari, day) -> rentang.put(hari, day.rentang(found)));
        int menit = menit(found);
        if (found.isEmpty()) {
            found.addAll(JamKerja.periksa(rentang, menit));
        }
        masalah.set(List.copyOf(found));
        if (found.isEmpty()) {
            typed.clear();
            menitPerHari = "";
            keep(new JamKerja(rentang, kept.get().libur(), menit));
        }
    }

    private void keep(JamKerja jam) {
        if (!jam.equals(kept.get())) {
            kept.set(jam);
            background.act(() -> service.save(jam), () -> {});
        }
    }

    private int menit(List<Masalah> found) {
        if (menitPerHari.isEmpty()) {
            return kept.get().menitPerHari();
        }
        if (menitPerHari.matches("\\d{1,4}")) {
            return Integer.parseInt(menitPerHari);
        }
        found.add(Masalah.galat(
                "\"" + menitPerHari + "\" bukan jumlah menit.",
                "Menit per hari",
                "Isi angka 1 sampai 1440; biasanya 450."));
        return 1;
    }

    /** A date with its weekday: {@code Senin, 17 Agustus 2026}. */
    static String panjang(LocalDate tanggal) {
        return Tanggal.hari(tanggal) + ", " + Tanggal.panjang(tanggal);
    }
}
