package id.langkah.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The help option, in Indonesian, that every command has. */
@Command(
        synopsisHeading = "Pemakaian: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nIsian:%n",
        optionListHeading = "%nPilihan:%n",
        commandListHeading = "%nPerintah:%n",
        synopsisSubcommandLabel = "PERINTAH",
        abbreviateSynopsis = false,
        usageHelpAutoWidth = true)
final class Bantuan {
    @Option(
            names = {"-h", "--help", "--bantuan"},
            usageHelp = true,
            description = "Tampilkan keterangan ini.")
    void help(boolean asked) {}
}
