package id.langkah.bench;

import id.langkah.domain.kinerja.CaraHitung;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.domain.tabel.TabelIndikator;
import id.langkah.service.DataKantor;
import id.langkah.service.PengerjaanService;
import id.langkah.service.RekapService;
import id.langkah.sqlite.Database;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Navigator;
import id.langkah.ui.kinerja.KinerjaView;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Toasts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The figures of many indicators, as somebody feels them who sits before the window: {@code
 * Kinerja FOLDER NUMBER}. One process, each moment several times; the least and the median are
 * told in milliseconds.
 */
final class Kinerja {
    private static final int TAHUN = 2026;
    private static final int TIMES = 5;
    private static final int KEYS = 150;

    private final Path folder;
    private final int number;

    private Kinerja(Path folder, int number) {
        this.folder = folder;
        this.number = number;
    }

    public static void main(String[] words) throws Exception {
        new Kinerja(Files.createDirectories(Path.of(words[0])), Integer.parseInt(words[1])).run();
        System.exit(0);
    }

    private void run() throws Exception {
        Path file = folder.resolve("kinerja-" + number + ".db");
        if (Files.notExists(file)) {
            fill(file);
        }
        try (Database database = Database.open(file, BenchOffice.SAAT, false)) {
            DataKantor data = DataKantor.of(database, () -> BenchOffice.SAAT);
            several("import preview", () -> data.kinerja().preview(workbook(), TAHUN));
            several("read the year", () -> data.kinerja().indikator(TAHUN));
            window(database, data);
            pack(database);
        }
    }

    private interface Act {
        void run() throws Exception;
    }

    private static double millis(Act act) throws Exception {
        long begin = System.nanoTime();
        act.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void several(String name, Act act) throws Exception {
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            millis[i] = millis(act);
        }
        tell(name, millis);
    }

    private static void tell(String name, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                "%-34s least %8.1f  median %8.1f  most %8.1f ms%n",
                name, millis[0], millis[millis.length / 2], millis[millis.length - 1]);
    }

    private List<Indikator> indikator() {
        var all = new ArrayList<Indikator>();
        for (int i = 0; i < number; i++) {
            Target target = new Target(Nilai.of(100), Collections.nCopies(4, Nilai.of(25)), Nilai.of(400));
            Indikator one = Indikator.of(
                    TAHUN,
                    "Meningkatnya mutu pelayanan bidang " + i / 20,
                    "Persentase berkas pelayanan yang selesai tepat waktu nomor " + i);
            all.add(new Indikator(
                    TAHUN,
                    "%d.%d".formatted(i / 20 + 1, i % 20 + 1),
                    one.jenis(),
                    one.uraian(),
                    one.ukuran().withCaraHitung(CaraHitung.AKUMULASI),
                    target,
                    BigDecimal.ONE,
                    "Bidang " + (char) ('A' + i % 20),
                    true));
        }
        return all;
    }

    private void fill(Path file) throws Exception {
        try (Database database = Database.open(file, BenchOffice.SAAT, true)) {
            DataKantor data = DataKantor.of(database, () -> BenchOffice.SAAT);
            tell("import taken", new double[] {
                millis(() -> data.kinerja().take(data.kinerja().preview(workbook(), TAHUN)))
            });
            var figures = new HashMap<KunciRealisasi, String>();
            for (IndikatorTercatat one : data.kinerja().indikator(TAHUN)) {
                for (Triwulan triwulan : Triwulan.values()) {
                    figures.put(
                            new KunciRealisasi(one.id(), triwulan),
                            String.valueOf(15 + (one.id() * 7 + triwulan.nomor() * 3L) % 20));
                }
            }
            tell("figures typed", new double[] {millis(() -> data.realisasi().type(figures, "R"))});
        }
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("indikator-" + number + ".xlsx");
        if (Files.notExists(file)) {
            List<List<String>> rows = TabelIndikator.write(indikator());
            try (var out = Files.newOutputStream(file);
                    var workbook = new Workbook(out, "bench", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("Indikator");
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
            }
        }
        return file;
    }

    private void window(Database database, DataKantor data) throws Exception {
        var opened = new Object[2];
        Stage stage = Headless.get(Stage::new);
        several(
                "open the screen",
                () -> Headless.run(() -> {
                    var background = Background.direct();
                    var kit = new Kit(
                            background, new Dialogs(), new Toasts(), new FilePicker(ask -> List.of()), path -> {});
                    var model = new KinerjaModel(
                            data,
                            new PengerjaanService(database, () -> BenchOffice.SAAT),
                            background,
                            () -> BenchOffice.SAAT.toLocalDate().plusYears(1));
                    var view = new KinerjaView(model, kit, new Navigator(new Destination.DataKinerja()));
                    view.refresh();
                    Scene scene = Headless.scene(view.node(), 1366, 768, 10, false);
                    stage.setScene(scene);
                    stage.show();
                    Headless.layOut(view.node());
                    opened[0] = view;
                }));
        KinerjaView view = (KinerjaView) opened[0];
        Node sheet = Headless.get(() -> view.node().lookup(".typing-sheet"));
        keys(view, sheet, "arrow down", KeyCode.DOWN);
        keys(view, sheet, "arrow right", KeyCode.RIGHT);
        keys(view, sheet, "page down", KeyCode.PAGE_DOWN);
        search(view);
        Headless.run(stage::close);
    }

    private static void keys(KinerjaView view, Node sheet, String name, KeyCode code) throws Exception {
        double[] millis = new double[KEYS];
        for (int i = 0; i < KEYS; i++) {
            millis[i] = millis(() -> Headless.run(() -> {
                sheet.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
                view.node().applyCss();
                view.node().layout();
            }));
        }
        tell(name, millis);
    }

    /** As one types: each beginning of these words. */
    private static void search(KinerjaView view) throws Exception {
        TextField field = Headless.get(() -> (TextField) view.node().lookup(".search-field"));
        String words = "nomor 1234";
        double[] millis = new double[words.length()];
        for (int i = 0; i < words.length(); i++) {
            String part = words.substring(0, i + 1);
            millis[i] = millis(() -> Headless.run(() -> {
                field.setText(part);
                field.fireEvent(new javafx.event.ActionEvent());
                Headless.layOut(view.node());
            }));
        }
        tell("search, a letter", millis);
    }

    private void pack(Database database) throws Exception {
        var service = new RekapService(database, () -> BenchOffice.SAAT.plusYears(1));
        Periode tahun = Periode.read("" + TAHUN).orElseThrow();
        var paket = new PaketRekap[1];
        tell("reckon the pack", new double[] {millis(() -> paket[0] = service.paket(tahun))});
        Path file = folder.resolve("rekap.xlsx");
        tell("write the pack", new double[] {
            millis(() -> service.write(paket[0], PilihanRekap.lazim(tahun), file, done -> {}))
        });
        System.out.printf("%d bytes%n", Files.size(file));
        Files.delete(file);
        long begin = System.nanoTime();
        try {
            service.write(paket[0], PilihanRekap.lazim(tahun), file, done -> {
                if (done > 0.5) {
                    throw new CancellationException();
                }
            });
            throw new IllegalStateException("not cancelled");
        } catch (CancellationException e) {
            try (var left = Files.list(folder)) {
                System.out.printf(
                        "cancelled at half after %.0f ms, left behind: %s%n",
                        (System.nanoTime() - begin) / 1e6,
                        left.filter(one -> one.getFileName().toString().contains("rekap"))
                                .toList());
            }
        }
    }
}
