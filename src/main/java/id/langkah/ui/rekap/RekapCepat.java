package id.langkah.ui.rekap;

import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.service.RekapService;
import id.langkah.ui.kit.Kit;
import java.nio.file.Path;

/** Writes the workbook of a period at once into the folder used last, without asking. */
public final class RekapCepat {
    private final RekapService service;
    private final Kit kit;

    public RekapCepat(RekapService service, Kit kit) {
        this.service = service;
        this.kit = kit;
    }

    /** Writes the workbook with the office's choice of sheets and shows where it is; no file is replaced. */
    public void write(Periode periode) {
        kit.files()
                .free("Ekspor rekap", "rekap", RekapModel.fileName(periode), RekapView.EXCEL)
                .ifPresent(file -> write(periode, file));
    }

    private void write(Periode periode, Path file) {
        kit.background()
                .runLong(
                        "Menulis rekap",
                        progress -> {
                            PaketRekap paket = service.paket(periode);
                            service.write(paket, service.pilihan(paket, service.susunan()), file, share -> {
                                progress.check();
                                progress.at(share);
                            });
                            return file;
                        },
                        written -> RekapView.written(kit, written));
    }
}
