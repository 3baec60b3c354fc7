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

/** One line for each letter that goes out: to whom, and under which number. */
final class TabelSurat extends StackPane {
    private static final int KEPADA = 1;

    private final Map<String, Surat> surat = new LinkedHashMap<>();
    private final Sheet<Surat> sheet;

    /** The letter to one bidang. */
    private record Surat(String bidang, String kepada, String nomor) {}

    /**
     * Letters without a number.
     *
     * @param penerima who the last letter to a bidang was addressed to, where that is known
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

    /** Takes over what is being typed. */
    boolean settle() {
        return sheet.settle();
    }

    /** A request with its letter as it stands here. */
    PermintaanData on(PermintaanData asked) {
        Surat own = surat.get(asked.bidang().strip());
        return own == null ? asked : asked.withSurat(own.kepada(), own.nomor());
    }
}
