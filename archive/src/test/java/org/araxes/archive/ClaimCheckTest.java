package org.araxes.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.araxes.archive.query.Query;
import org.araxes.link.Linker;
import org.araxes.model.Reading;
import org.araxes.model.Standing;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class ClaimCheckTest {
  private final Linker linker = new Linker(Rulebook.standard());

  private static List<String> documents(ClaimCheck check, ClaimCheck.Side side) {
    return check.on(side).stream().map(found -> found.claim().ref().document()).toList();
  }

  @Test
  void claimsForASentenceAgainstItAndAroundItAreFound() {
    try (Archive archive = new MemoryArchive()) {
      archive.add(new Planted().id("told").tail(" One.").reading(), "v1");
      archive.add(
          new Planted().id("denied").standing(Standing.DENIED).tail(" Two.").reading(), "v1");
      archive.add(
          new Planted().id("hedged").standing(Standing.UNCONFIRMED).tail(" Three.").reading(),
          "v1");

      ClaimCheck check = ClaimCheck.of(archive, linker, new Planted().id("asked").reading());

      assertThat(documents(check, ClaimCheck.Side.FOR)).containsExactly("told");
      assertThat(documents(check, ClaimCheck.Side.AGAINST)).containsExactly("denied");
      assertThat(documents(check, ClaimCheck.Side.HEDGING)).containsExactly("hedged");
    }
  }

  @Test
  void theBeginningOfAWordFindsItsForms() {
    try (Archive archive = new MemoryArchive()) {
      archive.add(new Planted().reading(), "v1");

      assertThat(archive.search(Query.startingWith("farm"), 0, 9)).hasSize(1);
      assertThat(archive.search(Query.startingWith("\"Örs"), 0, 9)).hasSize(1);
      assertThat(archive.search(Query.startingWith("armers"), 0, 9)).isEmpty();
    }
  }

  @Test
  void aSentenceInOtherFormsOfItsWordsFindsTheClaim() {
    try (Archive archive = new MemoryArchive()) {
      archive.add(new Planted().id("told").deed("ASSAULT", "attacked").reading(), "v1");
      Reading asked = new Planted().id("asked").deed("ASSAULT", "attacking").reading();

      assertThat(ClaimCheck.of(archive, linker, asked).on(ClaimCheck.Side.FOR)).hasSize(1);
    }
  }

  @Test
  void theEarliestToldComesFirstHoweverTheyWereAdded() {
    try (Archive archive = new MemoryArchive()) {
      archive.add(told("late", 9), "v1");
      archive.add(told("early", 5), "v1");
      archive.add(told("between", 7), "v1");

      ClaimCheck check = ClaimCheck.of(archive, linker, new Planted().id("asked").reading());

      assertThat(documents(check, ClaimCheck.Side.FOR)).containsExactly("early", "between", "late");
    }
  }

  private static Reading told(String id, int day) {
    return new Planted()
        .id(id)
        .published(LocalDate.of(1997, 3, day))
        .tail(" Told by " + id + ".")
        .reading();
  }

  @Test
  void figuresTakeAClaimToItsSide() {
    try (Archive archive = new MemoryArchive()) {
      archive.add(new Planted().id("same").killed(12).tail(" One.").reading(), "v1");
      archive.add(new Planted().id("near").killed(14).tail(" Two.").reading(), "v1");
      archive.add(new Planted().id("far").killed(40).tail(" Three.").reading(), "v1");

      ClaimCheck check = ClaimCheck.of(archive, linker, new Planted().id("asked").reading());

      assertThat(documents(check, ClaimCheck.Side.FOR)).containsExactly("same");
      assertThat(documents(check, ClaimCheck.Side.HEDGING)).containsExactly("near");
      assertThat(documents(check, ClaimCheck.Side.AGAINST)).containsExactly("far");
      assertThat(check.on(ClaimCheck.Side.HEDGING).get(0).why()).startsWith("a near figure; ");
    }
  }
}
