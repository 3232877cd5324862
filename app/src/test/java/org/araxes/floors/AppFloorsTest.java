package org.araxes.floors;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules hold for the archive and the program too, and the server stands in floors. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppFloorsTest {
  private final JavaClasses program =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.araxes.app", "org.araxes.archive");

  static List<ArchRule> rules() {
    return List.of(
        Floors.noParserLibrary(),
        Floors.nothingStaticChanges(),
        Floors.namesSaySomething(),
        Floors.nothingIsKeptInSaltedOrder(),
        theServerStandsInFloors());
  }

  private static ArchRule theServerStandsInFloors() {
    return Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.araxes..")
        .layer("archive")
        .definedBy("org.araxes.archive..")
        .layer("view")
        .definedBy("org.araxes.app.view..")
        .layer("ledger")
        .definedBy("org.araxes.app.ledger..")
        .layer("show")
        .definedBy("org.araxes.app.show..")
        .layer("serve")
        .definedBy("org.araxes.app.serve..")
        .layer("commands")
        .definedBy("org.araxes.app")
        .whereLayer("commands")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("serve")
        .mayOnlyBeAccessedByLayers("commands")
        .whereLayer("show")
        .mayOnlyBeAccessedByLayers("commands", "serve")
        .whereLayer("ledger")
        .mayOnlyBeAccessedByLayers("commands", "serve", "show");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(program);
  }
}
