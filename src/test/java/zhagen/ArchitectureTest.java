package zhagen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

    private static final JavaClasses ZHAGEN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("zhagen");

    @Test
    void noPackagesDependOnEachOtherInACycle() {
        slices().matching("zhagen.(**)").should().beFreeOfCycles().check(ZHAGEN);
        slices().matching("zhagen.(*)..").should().beFreeOfCycles().check(ZHAGEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            model    | model
            messages | messages, model
            theory   | theory, model
            naming   | naming, model
            analysis | analysis, naming, model
            search   | search, model, messages
            diagram  | diagram, theory, model, messages
            exchange | exchange, model, messages
            store    | store, model
            project  | project, store, model
            """)
    void aRoomSeesOnlyTheRoomsThatTheDesignOpensToIt(String room, String seen) {
        var allowed = seen.split(", ");
        classes()
                .that()
                .resideInAPackage("zhagen." + room + "..")
                .should()
                .onlyDependOnClassesThat(new DescribedPredicate<>("belong to " + seen + " or to no part of Zhagen") {
                    @Override
                    public boolean test(JavaClass other) {
                        var name = other.getBaseComponentType().getPackageName();
                        if (!name.startsWith("zhagen")) {
                            return true;
                        }
                        for (var open : allowed) {
                            if (name.equals("zhagen." + open) || name.startsWith("zhagen." + open + ".")) {
                                return true;
                            }
                        }
                        return false;
                    }
                })
                .allowEmptyShould(true)
                .check(ZHAGEN);
    }

    /// What may be known outside its home is what the table says, and nothing else.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            java.sql             | store
            javax.sql            | store
            org.h2               | store
            org.apache.lucene    | search
            org.apache.poi       | exchange
            org.apache.commons.csv | exchange
            org.apache.pdfbox    | exchange.document
            org.apache.commons.compress | exchange.document
            org.jsoup            | exchange
            org.eclipse.elk      | diagram
            org.apache.batik     | diagram
            org.jfree            | ui
            javafx               | ui
            atlantafx            | ui
            org.kordamp          | ui
            picocli              | cli
            com.fasterxml        | store, exchange, cli
            """)
    void aLibraryHasOneHome(String library, String homes) {
        var inside = Arrays.stream(homes.split(", "))
                .map(home -> "zhagen." + home + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(inside)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(ZHAGEN);
    }

    @Test
    void theRoomsOfPureThoughtUseNothingButTheJdk() {
        noClasses()
                .that()
                .resideInAnyPackage("zhagen.model..", "zhagen.theory..", "zhagen.analysis..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("come from a library") {
                    @Override
                    public boolean test(JavaClass other) {
                        var name = other.getBaseComponentType().getName();
                        return name.contains(".")
                                && !name.startsWith("java.")
                                && !name.startsWith("zhagen.")
                                && !name.startsWith("org.jspecify.");
                    }
                })
                .allowEmptyShould(true)
                .check(ZHAGEN);
    }

    @Test
    void nothingIsStaticAndChanges() {
        fields().that().areStatic().should().beFinal().check(ZHAGEN);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        classes()
                .that()
                .resideInAPackage("zhagen..")
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(BeNullMarked.INSTANCE)
                .check(ZHAGEN);
    }
}
