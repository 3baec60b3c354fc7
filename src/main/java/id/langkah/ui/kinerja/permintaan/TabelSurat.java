package id.langkah.ui.kinerja.permintaan;

import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetColumn;
import id.langkah.ui.kit.SheetEdit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.StackPane;

/** A table with one line for each letter: addressee and number. */
final class TabelSurat extends StackPane {
    private static final int KEPADA = 1;

    private final Map<String, Surat> surat = new LinkedHashMap<>();
    private final Sheet<Surat> sheet;

    /** The letter to one bidang. */
    private record Surat(String bidang, String kepada, String nomor) {}

    /**
     * Starts with letters without a number.
     *
     * @param penerima the addressee of the last letter to each bidang, where known
     */
    TabelSurat(Collection<String> bidang, Map<String, String> penerima) {
        bidang.forEach(nama -> {
            String last = penerima.getOrDefault(nama, "");
            surat.put(nama, new Surat(nama, last.isBlank() ? PermintaanData.penerima(nama) : last, ""));
        });
        sheet = new Sheet<>("Surat permintaan", row -> false, this::typed);
        sheet.clipboard(Tempelan::read, Tempelan::write);
        sheet.columns(List.of(
                SheetColumn.words("Bidang", 11, Surat::bidang),
                SheetColumn.<Surat>words("Kepada (Yth.)", 15, Surat::kepada).typed(row -> true),
                SheetColumn.<Surat>words("Nomor surat", 10.5, Surat::nomor).typed(row -> true)));
        sheet.rows(List.copyOf(surat.values()));
        sheet.home();
        getStyleClass().add("kinerja-surat");
        getChildren().add(sheet);
    }

    private void typed(List<SheetEdit<Surat>> edits) {
        for (SheetEdit<Surat> edit : edits) {
            surat.computeIfPresent(
                    edit.row().bidang(),
                    (bidang, now) -> edit.column() == KEPADA
                            ? new Surat(bidang, edit.text().strip(), now.nomor())
                            : new Surat(bidang, now.kepada(), edit.text().strip()));
        }
        sheet.rows(List.copyOf(surat.values()));
    }

    /** Accepts what is being typed; returns false when it is refused. */
    boolean settle() {
        return sheet.settle();
    }

    /** A copy of a request with its letter from the table. */
    PermintaanData on(PermintaanData asked) {
        Surat own = surat.get(asked.bidang().strip());
        return own == null ? asked : asked.withSurat(own.kepada(), own.nomor());
    }
}
