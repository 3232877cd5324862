package org.araxes.floors;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The house rules as rules that run. Each is seen to fail in {@code FloorsCanFailTest}. */
final class Floors {
  /** A package may use those before it, never those after it. */
  static final List<String> ORDER =
      List.of(
          "org.araxes.model",
          "org.araxes.notation",
          "org.araxes.rulebook",
          "org.araxes.gazetteer",
          "org.araxes.intake",
          "org.araxes.parse",
          "org.araxes.match",
          "org.araxes.mark",
          "org.araxes.attribute",
          "org.araxes.ground",
          "org.araxes.dictionary",
          "org.araxes.read",
          "org.araxes.link",
          "org.araxes.compare",
          "org.araxes.table",
          "org.araxes.export",
          "org.araxes.score",
          "org.araxes");

  private static final String[] MAY_USE_PATTERNS = {
    "org.araxes.rulebook..",
    "org.araxes.intake..",
    "org.araxes.parse..",
    "org.araxes.notation..",
    "org.araxes.corenlp..",
    "org.araxes.formats.."
  };

  private static final String MUTABLE =
      "java\\.lang\\.StringBuilder|java\\.util\\.(concurrent\\..*|.*HashMap|TreeMap|ArrayList|"
          + "LinkedList|HashSet|TreeSet|LinkedHashSet|Random)|java\\.text\\..*";

  private Floors() {}

  static ArchRule packagesStandInOneOrder() {
    return classes()
        .that()
        .resideInAPackage("org.araxes..")
        .should(
            new ArchCondition<>("use only packages that stand before their own") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                int floor = ORDER.indexOf(type.getPackageName());
                if (floor < 0) {
                  events.add(
                      SimpleConditionEvent.violated(
                          type, type.getPackageName() + " has no place in the order"));
                }
                for (Dependency use : type.getDirectDependenciesFromSelf()) {
                  int other = ORDER.indexOf(use.getTargetClass().getPackageName());
                  if (other > floor) {
                    events.add(SimpleConditionEvent.violated(type, use.getDescription()));
                  }
                }
              }
            });
  }

  static ArchRule packagesHaveNoCycles() {
    return slices().matching("org.araxes.(*)..").should().beFreeOfCycles();
  }

  static ArchRule modelKnowsOnlyTheJdk() {
    return classes()
        .that()
        .resideInAPackage("org.araxes.model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.araxes.model");
  }

  static ArchRule modelIsValues() {
    return classes()
        .that()
        .resideInAPackage("org.araxes.model")
        .and(
            describe(
                "are written by people",
                type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC)))
        .should()
        .beRecords()
        .orShould()
        .beEnums()
        .orShould()
        .beInterfaces();
  }

  static ArchRule noParserLibrary() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("org.araxes.corenlp..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("edu.stanford..", "org.araxes.corenlp..");
  }

  static ArchRule patternsOnlyWhereTheyBelong() {
    return noClasses()
        .that()
        .resideInAPackage("org.araxes..")
        .and()
        .resideOutsideOfPackages(MAY_USE_PATTERNS)
        .should()
        .accessTargetWhere(
            targetOwner(describe("Pattern", t -> t.isEquivalentTo(java.util.regex.Pattern.class))))
        .orShould()
        .callMethodWhere(
            DescribedPredicate.<JavaAccess<?>>describe(
                    "a method of String that takes a pattern",
                    call ->
                        call.getTargetOwner().isEquivalentTo(String.class)
                            && List.of("matches", "replaceAll", "replaceFirst")
                                .contains(call.getName()))
                .forSubtype());
  }

  static ArchRule nobodyEndsTheProgram() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("org.araxes.app..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class);
  }

  static ArchRule nothingStaticChanges() {
    return fields()
        .that(describe("are static", field -> field.getModifiers().contains(JavaModifier.STATIC)))
        .and(
            describe(
                "are written by people",
                field ->
                    !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !field.getName().startsWith("$")))
        .should()
        .beFinal()
        .andShould(
            new ArchCondition<>("not be of a type that changes") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                if (field.getRawType().getName().matches(MUTABLE)) {
                  events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                }
              }
            });
  }

  static ArchRule namesSaySomething() {
    return noClasses()
        .should()
        .haveNameMatching(
            ".*(Manager|Processor|Handler|Helper|Helpers|Util|Utils|Data|Info|Impl)(\\$.*)?")
        .orShould()
        .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..");
  }

  static ArchRule onlyTheCommandLinePrints() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("org.araxes.app..", "org.araxes.formats.child..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err");
  }

  static ArchRule nothingDependsOnTheMachine() {
    return noClasses()
        .that()
        .resideInAPackage("org.araxes..")
        .should()
        .callMethodWhere(
            DescribedPredicate.<JavaAccess<?>>describe(
                    "asks for the clock, the default locale or time zone",
                    call ->
                        call.getTargetOwner()
                                .getName()
                                .matches(
                                    "java\\.time\\..*|java\\.util\\.Locale|java\\.lang\\.String")
                            && (call.getName().equals("now")
                                || call.getName().equals("getDefault")
                                || call.getName().equals("systemDefault")
                                || List.of("toLowerCase", "toUpperCase").contains(call.getName())
                                    && targetTakesNothing(call)))
                .forSubtype());
  }

  /** {@code Set.copyOf} and its like give another order on every start of the machine. */
  static ArchRule nothingIsKeptInSaltedOrder() {
    return noClasses()
        .should()
        .callMethod(Set.class, "copyOf", Collection.class)
        .orShould()
        .callMethod(Map.class, "copyOf", Map.class)
        .orShould()
        .callMethod(Collectors.class, "toUnmodifiableSet")
        .orShould()
        .callMethod(Collectors.class, "toUnmodifiableMap", Function.class, Function.class);
  }

  private static boolean targetTakesNothing(JavaAccess<?> call) {
    return call.getTarget().getFullName().endsWith("()");
  }
}
