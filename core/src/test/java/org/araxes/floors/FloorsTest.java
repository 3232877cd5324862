package org.araxes.floors;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house stands as it was planned. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FloorsTest {
  private final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.araxes");

  static List<ArchRule> rules() {
    return List.of(
        Floors.packagesStandInOneOrder(),
        Floors.packagesHaveNoCycles(),
        Floors.modelKnowsOnlyTheJdk(),
        Floors.modelIsValues(),
        Floors.noParserLibrary(),
        Floors.patternsOnlyWhereTheyBelong(),
        Floors.nobodyEndsTheProgram(),
        Floors.nothingStaticChanges(),
        Floors.namesSaySomething(),
        Floors.onlyTheCommandLinePrints(),
        Floors.nothingDependsOnTheMachine(),
        Floors.nothingIsKeptInSaltedOrder());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(house);
  }

  @Test
  void everyPackageSaysWhatItIsForAndThatNothingIsNull() {
    JavaPackage root = house.getPackage("org.araxes");
    assertThat(root.getSubpackagesInTree())
        .filteredOn(p -> !p.getClasses().isEmpty())
        .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class)).as(p.getName()).isTrue());
  }
}
