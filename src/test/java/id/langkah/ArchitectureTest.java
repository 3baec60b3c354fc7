package id.langkah;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static id.langkah.Architecture.inModules;
import static id.langkah.Architecture.named;
import static id.langkah.Architecture.opensConnection;
import static id.langkah.Architecture.readsTheClock;
import static id.langkah.Architecture.rooms;
import static id.langkah.Architecture.showNothingOf;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who may know whom, as the package documentation of {@code id.langkah} tells it. A room that does
 * not exist yet breaks no rule; a room that the map does not name does.
 */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.langkah");

    /** Room | the rooms it may know besides itself. Two dots: with all that lies below it. */
    private static final String MAP = """
        domain            |
        domain.sop        | domain
        domain.bagan      | domain domain.sop
        domain.pengerjaan | domain domain.sop
        domain.cadangan   | domain
        domain.kinerja    | domain domain.sop
        domain.tabel      | domain domain.kinerja
        domain.perencanaan | domain domain.kinerja domain.tabel domain.bagan
        domain.rekap      | domain domain.sop domain.pengerjaan domain.kinerja domain.perencanaan
        domain.akip       | domain domain.kinerja domain.tabel domain.rekap
        domain.aksi       | domain domain.kinerja domain.rekap
        domain.gabungan   | domain domain.kinerja domain.rekap
        domain.pengenalan | domain domain.sop
        domain.naskah     | domain domain.sop domain.pengerjaan domain.kinerja domain.rekap domain.bagan domain.cadangan domain.perencanaan
        domain.laporan    | domain domain.sop domain.pengerjaan domain.kinerja domain.rekap domain.perencanaan domain.naskah
        json..            | domain..
        sqlite..          | domain..
        zip..             |
        excel             | domain.. zip.. excel.kit excel.reading
        excel.kit         | domain..
        excel.reading     | domain.. zip.. excel.kit
        excel.rekap       | domain.. excel.kit
        word..            | domain.. zip..
        pdf..             | domain..
        platform..        |
        service..         | domain.. json.. sqlite.. excel.. word.. pdf.. platform..
        cli..             | domain.. service..
        ui                | domain.. service.. ui.kit.. platform..
        ui.kit            | domain
        ui.kit.bagan      | domain.. ui.kit
        ui.bantuan..      | ui.kit.. ui
        ui.beranda..      | domain.. service.. ui.kit.. ui
        ui.pustaka..      | domain.. service.. ui.kit.. ui
        ui.pemulihan..    | domain.. service.. ui.kit.. ui
        ui.pengerjaan..   | domain.. service.. ui.kit.. ui
        ui.penulisan..    | domain.. service.. ui.kit.. ui
        ui.kinerja..      | domain.. service.. ui.kit.. ui
        ui.laporan..      | domain.. service.. ui.kit.. ui
        ui.perencanaan..  | domain.. service.. ui.kit.. ui
        ui.evaluasi..     | domain.. service.. ui.kit.. ui
        ui.rekap..        | domain.. service.. ui.kit.. ui
        ui.aksi..         | domain.. service.. ui.kit.. ui
        ui.akip..         | domain.. service.. ui.kit.. ui
        ui.gabungan..     | domain.. service.. ui.kit.. ui
        ui.arsip..        | domain.. service.. ui.kit.. ui
        ui.cari..         | domain.. service.. ui.kit.. ui
        ui.pengaturan..   | domain.. service.. ui.kit.. ui platform..
        """;

    private static final String[] LIBRARIES = {
        "java.sql..",
        "javax.sql..",
        "org.sqlite..",
        "org.jdbi..",
        "tools.jackson..",
        "com.fasterxml..",
        "org.apache..",
        "org.openxmlformats..",
        "com.microsoft.schemas.."
    };

    static Stream<Arguments> map() {
        return MAP.lines()
                .map(line -> line.split("\\|", -1))
                .map(line -> Arguments.of(line[0].strip(), line[1].strip()));
    }

    @ParameterizedTest
    @MethodSource("map")
    void aRoomKnowsOnlyTheRoomsItMayKnow(String room, String known) {
        check(classes()
                .that(rooms(room))
                .should()
                .onlyDependOnClassesThat(rooms(room + " " + known).or(not(resideInAnyPackage("id.langkah..")))));
    }

    @Test
    void everyRoomIsOnTheMap() {
        String all = map().map(room -> (String) room.get()[0]).collect(joining(" "));
        check(classes()
                .should(be(rooms(all)
                        .or(named("Main"))
                        .or(named("Wiring"))
                        .or(named("ScreenFactory"))
                        .or(named("DataPlace"))
                        .or(named("OfficeFile"))
                        .or(named("FileRefusal"))
                        .or(named("PcSettings"))
                        .or(named("package-info")))));
    }

    @Test
    void theDomainKnowsJavaBaseAlone() {
        check(classes()
                .that(rooms("domain.."))
                .should()
                .onlyDependOnClassesThat(rooms("domain..")
                        .or(inModules("java.base"::equals))
                        .or(resideInAnyPackage("org.jspecify.annotations"))));
    }

    @Test
    void thePlatformKnowsJavaAlone() {
        check(classes()
                .that(rooms("platform.."))
                .should()
                .onlyDependOnClassesThat(rooms("platform..")
                        .or(inModules(name -> name.startsWith("java.")))
                        .or(resideInAnyPackage("org.jspecify.annotations"))));
    }

    @Test
    void ourControlsKnowOfTheDomainOnlyMasalah() {
        check(classes()
                .that(rooms("ui.kit"))
                .should()
                .onlyDependOnClassesThat(rooms("ui.kit")
                        .or(named("domain.Masalah"))
                        .or(named("domain.MasalahException"))
                        .or(not(resideInAnyPackage("id.langkah..")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.sql.. javax.sql.. org.sqlite.. org.jdbi..          | sqlite..",
                "org.apache.poi.. org.apache.xmlbeans.. org.openxmlformats.. | excel.. word..",
                "tools.jackson.. com.fasterxml..                         | json..",
                "org.apache.pdfbox.. org.apache.fontbox..                | pdf..",
                "picocli..                                               | cli..",
                "org.controlsfx.. impl.org.controlsfx..                  | ui.kit..",
                "atlantafx.. org.kordamp..                               | ui..",
            })
    void aLibraryIsMetInOneRoomOnly(String library, String room) {
        check(noClasses().that(not(rooms(room))).should().dependOnClassesThat(resideInAnyPackage(library.split(" "))));
    }

    @Test
    void javaFxIsMetInTheWindowAndInMainOnly() {
        check(noClasses()
                .that(not(rooms("ui..").or(named("Main"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx..")));
    }

    @Test
    void modelsKnowNoNodes() {
        check(noClasses()
                .that(rooms("ui.."))
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx.scene..")));
    }

    @Test
    void noLibraryShowsInADoor() {
        check(codeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(rooms("json.. sqlite.. excel excel.reading excel.rekap word.. pdf..")
                        .and(modifier(PUBLIC)))
                .should(showNothingOf(LIBRARIES)));
    }

    @Test
    void theKitOfWorkbooksIsKnownToWorkbooksOnly() {
        check(noClasses().that(not(rooms("excel.."))).should().dependOnClassesThat(rooms("excel.kit")));
    }

    @Test
    void onlyMainKnowsWiring() {
        check(noClasses()
                .that(not(named("ScreenFactory").or(named("Wiring"))))
                .should()
                .dependOnClassesThat(named("ScreenFactory")));
        check(noClasses().that(not(named("Main").or(named("Wiring")))).should().dependOnClassesThat(named("Wiring")));
        check(noClasses().that(not(named("Main"))).should().dependOnClassesThat(named("Main")));
    }

    @Test
    void roomsKnowEachOtherInOneDirectionOnly() {
        check(slices().matching("id.langkah.(**)").should().beFreeOfCycles());
    }

    /** Its own reader throws at what it cannot read, and then nobody is told. */
    @Test
    void numbersAreNotTypedIntoASpinner() {
        check(noClasses()
                .that(rooms("ui.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx.scene.control..").and(simpleNameStartingWith("Spinner"))));
    }

    @Test
    void onlyWiringReadsTheClock() {
        check(noClasses().that(not(named("Wiring"))).should().accessTargetWhere(readsTheClock()));
    }

    @Test
    void nothingOpensANetworkConnection() {
        check(noClasses().should().accessTargetWhere(opensConnection()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Manager", "Helper", "Util", "Utils", "Impl", "DTO", "Dto"})
    void noClassHidesBehindAWordThatSaysNothing(String word) {
        check(noClasses().should().haveSimpleNameEndingWith(word));
    }

    @Test
    void noSourceFileIsLongerThan400Lines() throws IOException {
        assertThat(sources("src"))
                .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java", "src/bench/java"})
    void noTwoTypesShareASimpleName(String folder) throws IOException {
        assertThat(sources(folder).map(Path::getFileName).map(Path::toString))
                .filteredOn(name -> !name.equals("package-info.java"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPackageSaysWhatMayBeNull() throws IOException {
        assertThat(sources("src/main/java").map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked"));
    }

    private static Stream<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }
}
