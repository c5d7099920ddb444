package greenplan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.GeneralCodingRules;
import greenplan.units.FinancialYear;
import java.io.IOException;
import java.lang.runtime.ObjectMethods;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The shape of the program. Its rooms stand in one line, and a room knows only those before it, so
 * that a reader can start at the top and never has to look ahead.
 */
@AnalyzeClasses(packages = "greenplan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Every top-level package, in the order in which they may know each other. */
  private static final List<String> ROOMS =
      List.of(
          "diagnostics",
          "units",
          "documents",
          "factors",
          "scenario",
          "inventory",
          "footprint",
          "trajectory",
          "clinical",
          "appraisal",
          "uncertainty",
          "peers",
          "report",
          "cli");

  /** So that the same classes can be compiled for a browser. */
  private static final String[] ARITHMETIC =
      rooms(
          "trajectory.model",
          "trajectory.path",
          "trajectory.stock",
          "trajectory.ramp",
          "appraisal.money",
          "appraisal.choice",
          "uncertainty.spread");

  private static final String[] EXACT = rooms("units", "inventory", "footprint");

  /** Without this, a wrong path would leave every rule below true of nothing. */
  @ArchTest
  static void everySourceFileIsSeen(JavaClasses imported) throws IOException {
    Set<String> seen =
        imported.stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getFullName)
            .collect(toSet());
    Path sources = Path.of(System.getProperty("greenplan.home", "."), "src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      List<String> written =
          files
              .map(file -> sources.relativize(file).toString())
              .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
              .map(file -> file.replaceFirst("\\.java$", "").replace('/', '.').replace('\\', '.'))
              .toList();
      assertThat(written).isNotEmpty();
      assertThat(seen).containsAll(written);
    }
  }

  @ArchTest
  static final ArchRule ROOMS_KNOW_ONLY_THOSE_BEFORE_THEM =
      classes().should(knowOnlyRoomsBeforeTheirOwn());

  @ArchTest static final ArchRule UNIT_API = library("javax.measure..", "units");
  @ArchTest static final ArchRule INDRIYA = library("tech.units..", "units");
  @ArchTest static final ArchRule SNAKEYAML = library("org.snakeyaml..", "documents");
  @ArchTest static final ArchRule FASTCSV = library("de.siegmar..", "documents", "clinical");
  @ArchTest static final ArchRule FASTEXCEL_READER = library("org.dhatim..reader..", "documents");

  @ArchTest static final ArchRule FASTEXCEL = library("org.dhatim.fastexcel", "report");

  @ArchTest
  static final ArchRule COMMONS_TEXT = library("org.apache.commons.text..", "diagnostics");

  @ArchTest static final ArchRule COMMONS_RNG = library("org.apache.commons.rng..", "uncertainty");

  @ArchTest static final ArchRule JACKSON = library("tools.jackson..", "report");
  @ArchTest static final ArchRule JTE = library("gg.jte..", "report");
  @ArchTest static final ArchRule PICOCLI = library("picocli..", "cli");

  @ArchTest
  static final ArchRule NO_PACKAGE_IS_A_DRAWER =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..manager..");

  @ArchTest
  static final ArchRule NO_CLASS_IS_NAMED_AFTER_NOTHING =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

  @ArchTest
  static final ArchRule ONLY_MAIN_TOUCHES_THE_STANDARD_STREAMS =
      noClasses()
          .that(areNotMain())
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule ONLY_MAIN_ENDS_THE_PROGRAM =
      noClasses()
          .that(areNotMain())
          .should()
          .callMethod(System.class, "exit", int.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_LOGGING =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..");

  @ArchTest
  static final ArchRule EXCEPTIONS_SAY_WHAT_WENT_WRONG =
      GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest
  static final ArchRule NULL_IS_NEVER_MEANT_UNLESS_SAID =
      classes().should(resideInANullMarkedPackage());

  @ArchTest
  static final ArchRule EXACT_ROOMS_HOLD_NO_BINARY_FRACTIONS =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(EXACT)
          .should(notHoldBinaryFractions())
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule EXACT_ROOMS_MAKE_NO_DECIMALS_FROM_DOUBLES =
      noClasses()
          .that()
          .resideInAnyPackage(EXACT)
          .should()
          .callConstructor(BigDecimal.class, double.class)
          .orShould()
          .callMethod(BigDecimal.class, "valueOf", double.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule ARITHMETIC_KNOWS_ONLY_JAVA_AND_THE_FINANCIAL_YEAR =
      classes()
          .that()
          .resideInAnyPackage(ARITHMETIC)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(ARITHMETIC)
                  .or(resideInAnyPackage("java.lang", "java.util..", "org.jspecify.."))
                  .or(belongToAnyOf(ObjectMethods.class, FinancialYear.class)))
          .because("the same classes can then be compiled for a browser");

  private static String[] rooms(String... names) {
    return Stream.of(names).map(name -> "greenplan." + name + "..").toArray(String[]::new);
  }

  private static ArchRule library(String library, String... homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms(homes))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> areNotMain() {
    DescribedPredicate<JavaClass> main =
        DescribedPredicate.describe(
            "greenplan.cli.Main", type -> type.getFullName().equals("greenplan.cli.Main"));
    return DescribedPredicate.not(main);
  }

  private static String room(JavaClass type) {
    String[] names = type.getPackageName().split("\\.", -1);
    return names.length > 1 ? names[1] : "";
  }

  private static ArchCondition<JavaClass> knowOnlyRoomsBeforeTheirOwn() {
    return new ArchCondition<>("know only the rooms before their own: " + ROOMS) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int own = ROOMS.indexOf(room(type));
        if (own < 0) {
          events.add(violated(type, type.getName() + " is in no room of the list " + ROOMS));
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          boolean ours = target.getPackageName().matches("greenplan(\\..*)?");
          if (ours && ROOMS.indexOf(room(target)) > own) {
            events.add(violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          String name = type.getPackageName();
          events.add(violated(type, name + " has no package-info.java that says @NullMarked"));
        }
      }
    };
  }

  private static ArchCondition<JavaField> notHoldBinaryFractions() {
    DescribedPredicate<JavaClass> boxed = belongToAnyOf(Double.class, Float.class);
    return new ArchCondition<>("not hold double or float") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        JavaClass type = field.getRawType().getBaseComponentType();
        if (Set.of("double", "float").contains(type.getName()) || boxed.test(type)) {
          events.add(violated(field, field.getDescription() + " holds " + type.getName()));
        }
      }
    };
  }
}
