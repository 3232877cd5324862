package org.araxes.floors;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules hold for the formats too, and Tika is met in the child process alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsFloorsTest {
  private final JavaClasses formats =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.araxes.formats");

  static List<ArchRule> rules() {
    return List.of(
        Floors.noParserLibrary(),
        Floors.nobodyEndsTheProgram(),
        Floors.nothingStaticChanges(),
        Floors.namesSaySomething(),
        Floors.onlyTheCommandLinePrints(),
        Floors.nothingDependsOnTheMachine());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(formats);
  }

  @Test
  void documentsOfOthersAreOpenedInTheChildAlone() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("org.araxes.formats.child")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache..")
        .check(formats);
  }
}
