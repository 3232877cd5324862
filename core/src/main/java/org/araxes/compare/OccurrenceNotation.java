package org.araxes.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.link.ClaimRef;
import org.araxes.link.Linker;
import org.araxes.link.Occurrence;
import org.araxes.link.ToldClaim;
import org.araxes.model.Event;
import org.araxes.model.Reading;
import org.araxes.model.Span;

/**
 * Occurrences in words, a paragraph each: their claims by the number of the text and the words that
 * name them, and what they corroborate, deny or disagree about.
 */
public final class OccurrenceNotation {
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final Map<String, Reading> readings = new TreeMap<>();

  private OccurrenceNotation(List<Reading> readings) {
    for (Reading reading : readings) {
      this.readings.put(reading.document().id(), reading);
      numbers.put(reading.document().id(), numbers.size() + 1);
    }
  }

  /** All occurrences of some texts, numbered in their order. */
  public static String write(Linker linker, List<Reading> readings) {
    OccurrenceNotation notation = new OccurrenceNotation(readings);
    List<String> paragraphs = new ArrayList<>();
    for (Occurrence occurrence : linker.link(readings)) {
      paragraphs.add(notation.paragraph(occurrence));
    }
    return String.join("\n\n", paragraphs);
  }

  private String paragraph(Occurrence occurrence) {
    List<String> lines = new ArrayList<>(List.of("occurrence"));
    for (ToldClaim claim : occurrence.claims()) {
      String standing = claim.claim().standing().name().toLowerCase(Locale.ROOT);
      String category =
          claim.event() == null || claim.event().type() == null
              ? ""
              : " " + claim.event().type().plover();
      lines.add("  " + name(claim) + category + " " + standing);
    }
    for (Finding finding : Findings.of(occurrence)) {
      List<String> positions = new ArrayList<>();
      for (Position position : finding.positions()) {
        List<String> texts =
            position.claims().stream().map(this::number).distinct().map(String::valueOf).toList();
        positions.add(position.value() + " (" + String.join(", ", texts) + ")");
      }
      String what = word(finding.kind()) + " " + word(finding.aspect());
      lines.add("  = " + what + ": " + String.join(" | ", positions));
    }
    return String.join("\n", lines);
  }

  private int number(ClaimRef ref) {
    return numbers.get(ref.document());
  }

  private String name(ToldClaim claim) {
    Event event = claim.event();
    Span words = event == null ? claim.claim().content() : event.trigger();
    String text = readings.get(claim.ref().document()).document().text();
    return number(claim.ref()) + " \"" + String.join(" ", words.of(text).split("\\s+")) + "\"";
  }

  private static String word(Enum<?> term) {
    return term.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
