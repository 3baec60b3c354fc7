package id.langkah.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports wrong arguments in Indonesian and points to the help. */
final class UsageErrorHandler implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] words) {
        CommandLine line = fault.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(pesan(fault));
        err.println("Lihat: " + line.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return Perintah.WRONG_WORDS;
    }

    private static String pesan(ParameterException fault) {
        return switch (fault) {
            case UnmatchedArgumentException unknown ->
                "Tidak dikenal: " + String.join(" ", unknown.getUnmatched()) + ".";
            case MissingParameterException missing ->
                "Belum lengkap: "
                        + String.join(
                                ", ",
                                missing.getMissing().stream()
                                        .map(arg -> arg.isOption() ? name(arg) : arg.paramLabel())
                                        .toList())
                        + " belum disebut.";
            case OverwrittenOptionException twice ->
                "Pilihan " + name(twice.getOverwritten()) + " disebut lebih dari sekali.";
            case MutuallyExclusiveArgsException both ->
                "Pilihan yang saling meniadakan disebut bersama: pakai salah satu saja.";
            case UsageException ours -> ours.pesan();
            default -> keliru(fault);
        };
    }

    private static String keliru(ParameterException fault) {
        String value = fault.getValue();
        if (fault.getArgSpec() != null && value != null) {
            return "Isian \"" + value + "\" tidak dapat dipakai. " + reason(fault);
        }
        return "Perintah tidak dapat dipahami.";
    }

    /** The reason why a value was refused, when one of this program's converters gave it. */
    private static String reason(ParameterException fault) {
        Throwable cause = fault.getCause();
        return cause instanceof IllegalArgumentException && cause.getMessage() != null ? cause.getMessage() : "";
    }

    private static String name(CommandLine.Model.ArgSpec arg) {
        return arg instanceof CommandLine.Model.OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
