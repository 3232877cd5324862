package org.araxes.floors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.araxes.model.Planted;
import org.araxes.notation.Layer;
import org.araxes.notation.PlantedLayer;
import org.araxes.planted.util.PlantedHelper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every house rule fails on a fault that was planted for it. */
class FloorsCanFailTest {
  private static final JavaClasses FAULTY =
      new ClassFileImporter()
          .importClasses(Planted.class, PlantedLayer.class, Layer.class, PlantedHelper.class);

  static List<Arguments> faults() {
    return List.of(
        Arguments.of(Floors.packagesStandInOneOrder(), "Planted.upward"),
        Arguments.of(Floors.packagesStandInOneOrder(), "has no place in the order"),
        Arguments.of(Floors.modelKnowsOnlyTheJdk(), "JsonNode"),
        Arguments.of(Floors.modelIsValues(), "Planted"),
        Arguments.of(Floors.patternsOnlyWhereTheyBelong(), "isCode"),
        Arguments.of(Floors.patternsOnlyWhereTheyBelong(), "cut"),
        Arguments.of(Floors.nobodyEndsTheProgram(), "System.exit"),
        Arguments.of(Floors.nothingStaticChanges(), "counter"),
        Arguments.of(Floors.nothingStaticChanges(), "CACHE"),
        Arguments.of(Floors.namesSaySomething(), "PlantedHelper"),
        Arguments.of(Floors.onlyTheCommandLinePrints(), "System.out"),
        Arguments.of(Floors.nothingDependsOnTheMachine(), "toUpperCase"),
        Arguments.of(Floors.nothingIsKeptInSaltedOrder(), "Set.copyOf"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void sees(ArchRule rule, String fault) {
    assertThatThrownBy(() -> rule.check(FAULTY))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(fault);
  }

  /** The cycle that was planted runs from the model to the notation and back. */
  @org.junit.jupiter.api.Test
  void seesCycles() {
    assertThat(Floors.packagesHaveNoCycles().evaluate(FAULTY).hasViolation()).isTrue();
  }
}
