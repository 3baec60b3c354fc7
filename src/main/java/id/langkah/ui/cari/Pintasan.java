package id.langkah.ui.cari;

import id.langkah.domain.HasilCari;
import id.langkah.domain.KataCari;
import id.langkah.domain.rekap.Periode;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The commands that the search finds, with their actions. */
public final class Pintasan {
    private static final String MULAI = "mulai";
    static final String POHON = "Pohon Kinerja";

    /** The least number of characters from which the first word may abbreviate the command to start a run. */
    private static final int SHORTEST = 3;

    private final Navigator navigator;
    private final LongConsumer mulai;
    private final DaftarPerintah perintah;

    /**
     * @param today the date from which periods are offered
     * @param begin lets the user choose an SOP to start
     * @param mulai starts a run of an SOP
     * @param rekap writes the rekap of a period at once
     */
    public Pintasan(Navigator navigator, LocalDate today, Runnable begin, LongConsumer mulai, Consumer<Periode> rekap) {
        this.navigator = navigator;
        this.mulai = mulai;
        this.perintah = new DaftarPerintah(navigator, today, begin, rekap);
    }

    /** The commands that match every word. */
    List<BarisCari> of(String words) {
        return perintah.of(words);
    }

    /**
     * The SOP to start when the words begin with the command: {@code mulai perbaikan} gives
     * {@code perbaikan}; otherwise empty.
     */
    static Optional<String> dimulai(String words) {
        String[] parts = KataCari.of(words).split(" ", 2);
        return parts.length == 2 && parts[0].length() >= SHORTEST && MULAI.startsWith(parts[0])
                ? Optional.of(parts[1])
                : Optional.empty();
    }

    /** The command that starts a run of an SOP. */
    BarisCari begin(HasilCari sop) {
        return BarisCari.perintah(
                MaterialDesignP.PLAY, "Mulai: " + sop.judul(), sop.keterangan(), () -> mulai.accept(sop.id()));
    }

    /** The row for a search result. */
    BarisCari thing(HasilCari hasil) {
        return new BarisCari(
                hasil.jenis().kata(),
                icon(hasil.jenis()),
                hasil.judul(),
                hasil.keterangan(),
                hasil.cuplikan(),
                hasil.tempat(),
                () -> navigator.go(place(hasil)),
                hasil.jenis() == HasilCari.Jenis.SOP ? Optional.of(() -> mulai.accept(hasil.id())) : Optional.empty());
    }

    private static Ikon icon(HasilCari.Jenis jenis) {
        return switch (jenis) {
            case SOP -> MaterialDesignF.FILE_DOCUMENT_OUTLINE;
            case PENGERJAAN -> MaterialDesignP.PLAYLIST_CHECK;
            case INDIKATOR -> MaterialDesignC.CHART_BOX_OUTLINE;
            case BUKTI -> MaterialDesignP.PAPERCLIP;
            case POHON -> MaterialDesignS.SITEMAP_OUTLINE;
            case ARSIP -> MaterialDesignA.ARCHIVE_OUTLINE;
        };
    }

    private static Destination place(HasilCari hasilCari) {
        return switch (hasilCari.jenis()) {
            case SOP -> new Destination.Sop(hasilCari.id());
            case PENGERJAAN -> new Destination.Pengerjaan(hasilCari.id());
            case INDIKATOR, BUKTI -> new Destination.Indikator(hasilCari.id());
            case POHON -> new Destination.Perencanaan(POHON, hasilCari.id());
            case ARSIP -> new Destination.Arsip(hasilCari.id());
        };
    }
}
