package org.communique;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Keeps the package table of the house style true.
class ArchitectureTest {

    /// What users get: the training, compiled by its profile alone, is a program of its own.
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/test-classes/"))
            .withImportOption(location -> !location.contains("/org/communique/train/"))
            .importPackages("org.communique");

    /// A package and the packages of ours it may use.
    record Job(String name, List<String> mayUse) {

        static Job of(String name, String... mayUse) {
            return new Job(name, List.of(mayUse));
        }
    }

    private static final List<Job> JOBS = List.of(
            Job.of("fact"),
            Job.of("data"),
            Job.of("article", "data", "fact"),
            Job.of("text", "data", "article", "fact"),
            Job.of("entity", "data", "article", "text", "fact"),
            Job.of("extract", "data", "article", "text", "entity", "fact"),
            Job.of("rdf", "fact", "article"),
            Job.of("search", "rdf"),
            Job.of("store", "rdf", "fact", "search"),
            Job.of("link", "rdf"),
            Job.of("query"),
            Job.of("bench", "article", "fact", "rdf", "store", "query"),
            Job.of("evaluate", "article", "fact"),
            Job.of("pipeline", "article", "text", "entity", "extract", "fact", "rdf", "store"),
            Job.of("endpoint", "rdf", "search", "store", "query", "pipeline", "article"),
            Job.of(
                    "cli",
                    "data",
                    "article",
                    "text",
                    "entity",
                    "extract",
                    "fact",
                    "rdf",
                    "store",
                    "link",
                    "query",
                    "pipeline",
                    "endpoint",
                    "bench",
                    "evaluate"));

    @ParameterizedTest
    @MethodSource("jobs")
    void usesOnlyWhatItsJobNeeds(Job job) {
        String[] allowed = Stream.concat(Stream.of(job.name()), job.mayUse().stream())
                .map("org.communique.%s.."::formatted)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.communique." + job.name() + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.communique..").and(resideOutsideOfPackages(allowed)))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    private static List<Job> jobs() {
        return JOBS;
    }

    @Test
    void everyPackageHasAJob() {
        assertThat(MAIN.stream()
                        .map(type -> type.getPackageName().split("\\.", -1)[2])
                        .distinct())
                .isSubsetOf(JOBS.stream().map(Job::name).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "org.jsoup.., article",
        "net.dankito.readability4j.., article",
        "opennlp.., text",
        "ai.onnxruntime.., text",
        "org.apache.jena.., rdf|search|store|link|query|endpoint",
        "org.apache.lucene.., search",
        "org.apache.jena.tdb2.., store",
        "org.apache.jena.fuseki.., endpoint"
    })
    void libraryIsKnownOnlyTo(String library, String owners) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(owners.split("\\|", -1))
                        .map("org.communique.%s.."::formatted)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(MAIN);
    }

    @Test
    void factsDependOnNothing() {
        classes()
                .that()
                .resideInAPackage("org.communique.fact")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.communique.fact")
                .check(MAIN);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.communique.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void nothingStaticIsMutable() {
        noFields().that().areStatic().should().notBeFinal().check(MAIN);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.communique.cli")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(MAIN);
    }
}
