package app.lull.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.Lull;
import app.lull.structure.broken.BrokenService;
import app.lull.structure.broken.BrokenView;
import app.lull.ui.broken.PartThatKnowsPatients;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

class StructureTest {

    private static final JavaClasses LULL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.lull");
    private static final JavaClasses BROKEN = new ClassFileImporter()
            .importClasses(
                    BrokenService.class,
                    BrokenView.class,
                    PartThatKnowsPatients.class,
                    classNamed("BrokenService$BrokenHelper"));

    private static final Pattern SQL_TABLE =
            Pattern.compile("\\b(?:from|into|update|join|delete from)\\s+([a-z]+)\\.[a-z_]+");

    private static Class<?> classNamed(String name) {
        try {
            return Class.forName("app.lull.structure.broken." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                Rules.ONLY_SCREENS_TOUCH_VAADIN,
                Rules.TIME_IS_HANDED_IN,
                Rules.NAMES_SAY_WHAT_A_THING_IS,
                Rules.VIEWS_BEGIN_CLOSED,
                Rules.A_SERVICE_IS_ASKED_ABOUT_ONE_PATIENT,
                Rules.THE_KIT_KNOWS_NO_DOMAIN);
    }

    @Test
    void no_module_knows_another_that_it_may_not_know() {
        ApplicationModules.of(Lull.class).verify();
    }

    @Test
    void a_module_that_knows_one_it_may_not_know_is_found() {
        var rooms = ApplicationModules.of("app.lull.structure.rooms", new ImportOption.OnlyIncludeTests());

        assertThatThrownBy(rooms::verify).isInstanceOf(Violations.class).hasMessageContaining("cellar");
    }

    @Test
    void the_map_of_the_modules_is_drawn_from_the_code() {
        new Documenter(ApplicationModules.of(Lull.class)).writeDocumentation();
        assertThat(Path.of("target", "spring-modulith-docs")).isDirectory();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rules_of_the_house_hold(ArchRule rule) {
        rule.check(LULL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_class_that_breaks_a_rule_is_found(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void sql_names_only_the_tables_of_its_own_module() throws IOException {
        var foreign = new ArrayList<String>();
        try (var sources = Files.walk(Path.of("src/main/java/app/lull"))) {
            for (var file : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
                foreign.addAll(foreignTables(module(file), Files.readString(file)));
            }
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void sql_of_another_modules_table_is_found() {
        assertThat(foreignTables("checkin", "\"select day from intake.entry where …\""))
                .containsExactly("checkin reads intake");
    }

    private static String module(Path file) {
        return file.getName(5).toString();
    }

    private static List<String> foreignTables(String module, String source) {
        return SQL_TABLE
                .matcher(source)
                .results()
                .map(match -> match.group(1))
                .filter(schema -> Files.isDirectory(Path.of("src/main/java/app/lull", schema)))
                .filter(schema -> !schema.equals(module))
                .map(schema -> module + " reads " + schema)
                .toList();
    }
}
