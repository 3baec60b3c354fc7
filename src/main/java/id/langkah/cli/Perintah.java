package id.langkah.cli;

import id.langkah.domain.MasalahException;
import id.langkah.service.CetakService;
import id.langkah.service.PeriksaService;
import id.langkah.service.UbahService;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command line. Exit codes: 0 when everything was done, 1 when something was refused or a galat
 * was found, 2 when the arguments were wrong.
 */
@Command(
        name = "langkah",
        description = "Menjalankan SOP kantor langkah demi langkah.",
        footer = {
            "",
            "Tanpa perintah, jendela Langkah dibuka; berkas SOP yang disebut ditawarkan untuk" + " diimpor.",
            "Kode keluar: 0 selesai, 1 ada galat atau ditolak, 2 perintah keliru."
        })
public final class Perintah implements Callable<Integer> {
    /** The option for a more detailed log; it is evaluated before all other arguments, when the log is started. */
    public static final String RINCI = "--catat-rinci";

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_WORDS = 2;

    private final ToIntBiFunction<Optional<Path>, List<Path>> window;

    private final PrintWriter err;

    @Mixin
    final Bantuan bantuan = new Bantuan();

    @Option(names = "--data", paramLabel = "BERKAS", description = "Berkas data yang dibuka.")
    private @Nullable Path data;

    @Option(names = WindowWords.AMAN, description = "Membuka jendela tanpa percepatan grafis, bila tampilannya kacau.")
    private boolean aman;

    @Option(names = RINCI, description = "Mencatat lebih rinci di log, untuk mencari sebab gangguan.")
    private boolean rinci;

    @Parameters(paramLabel = "BERKAS", description = "Berkas SOP (JSON, Excel, Word, PDF) untuk diimpor.")
    private List<Path> berkas = List.of();

    private Perintah(ToIntBiFunction<Optional<Path>, List<Path>> window, PrintWriter err) {
        this.window = window;
        this.err = err;
    }

    /**
     * Runs the command line.
     *
     * @param cetak prints papers that need no office's file
     * @param gates the entry points for everything else
     * @return the exit code
     * @throws RuntimeException when the program itself fails
     */
    public static int run(
            List<String> words,
            PeriksaService periksa,
            CetakService cetak,
            Gates gates,
            PrintWriter plainOut,
            PrintWriter plainErr) {
        var out = new PrintWriter(new Terminal(plainOut), true);
        var err = new PrintWriter(new Terminal(plainErr), true);
        var faults = new ArrayList<RuntimeException>();
        int code = new CommandLine(new Perintah(gates.window(), err))
                .addSubcommand(new Periksa(periksa, out))
                .addSubcommand(new Ubah(new UbahService(), out))
                .addSubcommand(new Impor(gates.open(), out))
                .addSubcommand(new Cetak(cetak, gates.read(), out))
                .addSubcommand(new CetakKinerja(gates.read(), out))
                .addSubcommand(new Daftar(gates.read(), out))
                .addSubcommand(new TulisRekap(gates.read(), out))
                .addSubcommand(new Gabung(gates.read(), out))
                .addSubcommand(new Cadangkan(gates.read(), out))
                .addSubcommand(new Ekspor(gates.read(), out))
                .addSubcommand(new ImporKinerja(gates.open(), out, err))
                .addSubcommand(new ImporRencana(gates.open(), out, err))
                .addSubcommand(new ImporRealisasi(gates.open(), out, err))
                .addSubcommand(WindowWords.KELILING, new Keliling(gates.tour()))
                .addSubcommand("coba", new Keliling(gates.trial()))
                .registerConverter(Path.class, new PlainPath())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(new UsageErrorHandler())
                .setExecutionExceptionHandler((fault, line, all) -> refused(fault, line, faults))
                .execute(words.toArray(String[]::new));
        if (!faults.isEmpty()) {
            throw faults.getFirst();
        }
        out.flush();
        return plainOut.checkError() ? unheard(code, err) : code;
    }

    /** The exit code when the output could not be written completely. */
    private static int unheard(int code, PrintWriter err) {
        err.println("Keluaran tidak dapat ditulis seluruhnya: disk penuh atau penerimanya sudah berhenti.");
        return code == DONE ? REFUSED : code;
    }

    /**
     * The exit code of a refused command. Other exceptions are kept for the caller, because picocli
     * would show them to the user.
     */
    private static int refused(Exception fault, CommandLine line, List<RuntimeException> faults) {
        if (!(fault instanceof MasalahException refusal)) {
            faults.add(fault instanceof RuntimeException bug ? bug : new IllegalStateException(fault));
            return REFUSED;
        }
        refusal.masalah().forEach(masalah -> line.getErr().println(FindingLines.of(masalah)));
        line.getErr().flush();
        return REFUSED;
    }

    @Override
    public Integer call() {
        List<Path> unknown = berkas.stream().filter(file -> !Files.exists(file)).toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(word -> err.println("Bukan perintah dan bukan berkas: " + word + "."));
            err.println("Lihat: langkah --help");
            err.flush();
            return WRONG_WORDS;
        }
        return new WindowWords(data, aman, rinci, berkas, null).open(window);
    }
}
