package org.araxes.app;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.compare.Comparison;
import org.araxes.compare.Finding;
import org.araxes.compare.Findings;
import org.araxes.compare.Position;
import org.araxes.link.ClaimRef;
import org.araxes.link.Join;
import org.araxes.link.Occurrence;
import org.araxes.link.ToldClaim;
import org.araxes.model.Reading;

/** Prints two documents, A and B, beside each other. */
final class ComparisonPrinter {
  private static final String INDENT = "    ";

  private final List<ClaimLines> lines = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final boolean reasons;
  private final boolean sharedOnly;

  /**
   * @param reasons whether to say why claims were joined
   * @param sharedOnly whether to leave out what only one tells
   */
  ComparisonPrinter(Console console, List<Reading> two, boolean reasons, boolean sharedOnly) {
    this.reasons = reasons;
    this.sharedOnly = sharedOnly;
    for (Reading reading : two) {
      places.put(reading.document().id(), lines.size());
      lines.add(new ClaimLines(console, reading));
    }
  }

  void print(Comparison comparison, Writer out) throws IOException {
    out.write("A  " + lines.get(0).heading() + "\n");
    out.write("B  " + lines.get(1).heading() + "\n");
    section(out, "Both tell, and differ", comparison.differently());
    section(out, "Both tell alike", comparison.alike());
    heading(out, "Beside each other, and perhaps about the same", comparison.beside());
    for (Comparison.Beside beside : comparison.beside()) {
      claims(out, beside.left(), true);
      claims(out, beside.right(), true);
      out.write(lines.get(0).cut(INDENT + "? ", doubt(beside)) + "\n\n");
    }
    if (!sharedOnly) {
      List<Occurrence> shown = new ArrayList<>();
      comparison.beside().forEach(beside -> shown.addAll(List.of(beside.left(), beside.right())));
      only(out, "Only A tells", comparison.onlyLeft(), shown);
      only(out, "Only B tells", comparison.onlyRight(), shown);
    }
  }

  /** What speaks for their being one, and what is missing. */
  private String doubt(Comparison.Beside beside) {
    Join why = beside.why();
    String words =
        why == null
            ? "the same people, the same kind of deed"
            : "perhaps one: " + name(why.left()) + " and " + name(why.right());
    List<String> untold = new ArrayList<>();
    if (isUndated(beside.left())) {
      untold.add("A");
    }
    if (isUndated(beside.right())) {
      untold.add("B");
    }
    String undated =
        untold.isEmpty() ? "" : "; when is not told by " + String.join(" nor by ", untold);
    return words + undated + (why != null && reasons ? "; " + why.reason() : "");
  }

  private static boolean isUndated(Occurrence occurrence) {
    return occurrence.claims().stream().allMatch(claim -> claim.days() == null);
  }

  /** What stands beside something is not said again. */
  private void only(Writer out, String heading, List<Occurrence> told, List<Occurrence> shown)
      throws IOException {
    Set<String> ids = new TreeSet<>();
    shown.forEach(occurrence -> ids.add(occurrence.id()));
    List<Occurrence> rest =
        told.stream().filter(occurrence -> !ids.contains(occurrence.id())).toList();
    heading(out, heading, rest);
    List<String> others = new ArrayList<>();
    for (Occurrence occurrence : rest) {
      if (tellsOfADeed(occurrence)) {
        claims(out, occurrence, false);
        joins(out, occurrence);
      } else {
        occurrence.claims().forEach(claim -> others.add(name(claim.ref())));
      }
    }
    if (!others.isEmpty()) {
      String words = "and what is no kind of deed: " + String.join(", ", others);
      out.write(lines.get(0).cut(INDENT, words) + "\n");
    }
  }

  /** What only names a state or a thing ("there are many places") is nothing to compare. */
  private static boolean tellsOfADeed(Occurrence occurrence) {
    return occurrence.claims().stream()
        .anyMatch(claim -> claim.event() == null || claim.event().type() != null);
  }

  private static void heading(Writer out, String heading, List<?> what) throws IOException {
    out.write("\n" + heading + " (" + what.size() + ")\n");
  }

  private void section(Writer out, String heading, List<Occurrence> occurrences)
      throws IOException {
    heading(out, heading, occurrences);
    for (Occurrence occurrence : occurrences) {
      claims(out, occurrence, true);
      if (occurrence.claims().size() > 1) {
        findings(out, occurrence);
        joins(out, occurrence);
        out.write("\n");
      }
    }
  }

  /** The claims of A, then those of B; with the words they stand in where the two are compared. */
  private void claims(Writer out, Occurrence occurrence, boolean quoted) throws IOException {
    for (int place = 0; place < lines.size(); place++) {
      for (ToldClaim claim : occurrence.claims()) {
        ClaimRef ref = claim.ref();
        if (Integer.valueOf(place).equals(places.get(ref.document()))) {
          for (String line : lines.get(place).of(ref.claim(), name(ref), INDENT)) {
            out.write(line + "\n");
          }
          String words = quoted ? lines.get(place).words(claim, INDENT + INDENT) : null;
          if (words != null) {
            out.write(words + "\n");
          }
        }
      }
    }
  }

  /** What they agree on in one line, each disagreement in one of its own. */
  private void findings(Writer out, Occurrence occurrence) throws IOException {
    List<String> agreed = new ArrayList<>();
    for (Finding finding : Findings.of(occurrence)) {
      if (finding.kind() == Finding.Kind.CORROBORATED) {
        agreed.add(Terms.of(finding.aspect()));
        continue;
      }
      List<String> positions = new ArrayList<>();
      for (Position position : finding.positions()) {
        List<String> claims = position.claims().stream().map(this::name).toList();
        positions.add(position.value() + " (" + String.join(", ", claims) + ")");
      }
      String what = Terms.of(finding.kind()) + " " + Terms.of(finding.aspect());
      out.write(
          lines.get(0).cut(INDENT + "= ", what + ": " + String.join(" | ", positions)) + "\n");
    }
    if (!agreed.isEmpty()) {
      out.write(
          lines.get(0).cut(INDENT + "= ", "corroborated: " + String.join(", ", agreed)) + "\n");
    }
  }

  private void joins(Writer out, Occurrence occurrence) throws IOException {
    if (reasons) {
      for (Join join : occurrence.joins()) {
        String both = name(join.left()) + " and " + name(join.right()) + " are one: ";
        out.write(lines.get(0).cut(INDENT + "+ ", both + join.reason()) + "\n");
      }
    }
  }

  private String name(ClaimRef ref) {
    Integer place = places.get(ref.document());
    return (place == null ? ref.document() : place == 0 ? "A" : "B") + " " + ref.claim();
  }
}
