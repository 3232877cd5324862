package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.araxes.link.ClaimPair;
import org.araxes.link.ClaimRef;
import org.araxes.link.Linker;
import org.araxes.link.Occurrence;
import org.araxes.link.Verdicts;
import org.araxes.model.Affiliation;
import org.araxes.model.Factuality;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.model.Standing;
import org.araxes.notation.CodePoints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of a claim and of an occurrence is in the file or named in the loss report. */
class EveryValueTest {
  private static final Formats FORMATS = new Formats(Invented.RULES);

  /** Tables that hold no claims, and go with another of their format that does. */
  private static final Set<String> BESIDE =
      Set.of("jsonl-occurrences", "timemap-sources", "timemap-associations");

  /** What nobody says because it is so when nothing is said, and flags that other values tell. */
  private static final Set<String> USUAL =
      Set.of(
          "happened",
          "certain",
          "positive",
          "actual",
          "asserts",
          "indirect",
          "at",
          "stated",
          "people",
          "city");

  /** What is not of the claim but of the text around it, or leads from one part to another. */
  private static final Set<String> INNER =
      Set.of("id", "parent", "event", "chain", "sourceActor", "found", "mentions", "approximate");

  /** A name in JSON. */
  private static final Pattern KEY = Pattern.compile("\"[A-Za-z_.:-]+\":");

  /** Countries as formats have them. */
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "ARM", "ARM|Armenia|AM", "GEO", "GEO|Georgia|GE", "TUR", "TUR|Turkey", "IRN", "IRN|Iran");

  static List<Format> texts() {
    return FORMATS.all().stream()
        .filter(format -> !format.name().equals("parquet") && !BESIDE.contains(format.key()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofAClaimThatHappened(Format format) throws IOException {
    everyValue(format, List.of(new Filled("a").reading()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofAClaimThatIsDenied(Format format) throws IOException {
    everyValue(
        format,
        List.of(new Filled("b").standing(Standing.DENIED, Factuality.Polarity.NEGATIVE).reading()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofAnOccurrenceThatIsToldInTwoWays(Format format) throws IOException {
    everyValue(
        format,
        List.of(
            new Filled("a").reading(),
            new Filled("c").standing(Standing.HAPPENED, Factuality.Polarity.POSITIVE).reading(),
            new Filled("d").standing(Standing.DENIED, Factuality.Polarity.NEGATIVE).reading()));
  }

  private static void everyValue(Format format, List<Reading> readings) throws IOException {
    List<Occurrence> occurrences = occurrences(readings);
    Selection selection = new Selection(Readings.of(readings), occurrences, ref -> true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Loss> losses = new ArrayList<>();
    format.write(selection, Settings.USUAL, out, losses::add);
    RowWords there = new RowWords();
    there.add(KEY.matcher(out.toString(StandardCharsets.UTF_8)).replaceAll(" "));
    losses.forEach(loss -> there.add(List.of(loss.claim(), loss.value())));
    List<String> missing = new ArrayList<>();
    for (Reading reading : readings) {
      String claim = reading.document().id() + "#c1";
      if (losses.stream().noneMatch(loss -> isWholly(loss, claim))) {
        values(reading)
            .forEach(
                (name, value) -> {
                  if (Stream.of(value.split("\\|")).noneMatch(there::hold)) {
                    missing.add(claim + " " + name + " = " + value);
                  }
                });
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean isWholly(Loss loss, String claim) {
    return loss.claim().equals(claim) && loss.reason().endsWith("row not written");
  }

  /** All of one happening, because somebody said so. */
  private static List<Occurrence> occurrences(List<Reading> readings) {
    Set<ClaimPair> same = new LinkedHashSet<>();
    ClaimRef first = new ClaimRef(readings.get(0).document().id(), "c1");
    readings.stream()
        .skip(1)
        .forEach(r -> same.add(ClaimPair.of(first, new ClaimRef(r.document().id(), "c1"))));
    List<Occurrence> linked =
        new Linker(Invented.RULES).link(readings, new Verdicts(same, Set.of()));
    assertThat(linked).hasSize(1);
    return linked;
  }

  /** All values that a reading of one claim holds, by where they stand. */
  private static Map<String, String> values(Reading reading) {
    Map<String, String> values = new LinkedHashMap<>();
    List<Object> parts = new ArrayList<>(List.of(reading.document().origin()));
    parts.addAll(reading.actors());
    parts.addAll(reading.places());
    parts.addAll(reading.quantities());
    parts.addAll(reading.attributions());
    parts.addAll(reading.events());
    parts.addAll(reading.claims());
    parts.forEach(part -> walk(part.getClass().getSimpleName(), part, reading, values));
    return values;
  }

  private static void walk(String name, Object value, Reading reading, Map<String, String> into) {
    if (value instanceof Span span) {
      into.put(name + into.size(), place(span, reading));
    } else if (value instanceof List<?> list) {
      list.forEach(one -> walk(name, one, reading, into));
    } else if (value instanceof Affiliation one) {
      plain(name, one.code() + "|" + COUNTRIES.get(one.country()) + "|" + one.sector(), into);
      walk(name, List.of(one.role(), one.from(), one.until()), reading, into);
    } else if (value instanceof Record record) {
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        if (!INNER.contains(part.getName()) && get(part, record) != null) {
          walk(name + "." + part.getName(), get(part, record), reading, into);
        }
      }
    } else if (value instanceof Enum<?> word) {
      plain(name, word.name().toLowerCase(Locale.ROOT), into);
    } else if (name.endsWith(".code")) {
      plain(name, value + "|" + COUNTRIES.get(value.toString().substring(0, 3)), into);
    } else if (value instanceof BigDecimal
        || value instanceof LocalDate
        || value instanceof String) {
      plain(name, COUNTRIES.getOrDefault(value.toString(), value.toString()), into);
    } else if (value instanceof Double number) {
      plain(
          name,
          number + "|" + BigDecimal.valueOf(number * 1000).stripTrailingZeros().toPlainString(),
          into);
    }
  }

  private static void plain(String name, String value, Map<String, String> into) {
    if (!USUAL.contains(value) && !value.matches("[aeoq][0-9]")) {
      into.put(name + into.size(), value);
    }
  }

  /** Words, or where longer words stand. */
  private static String place(Span span, Reading reading) {
    String words = reading.document().quote(span);
    CodePoints points = new CodePoints(reading.document().text());
    return words.contains(" ")
        ? points.fromUtf16(span.start()) + "-" + points.fromUtf16(span.end()) + "|" + words
        : words;
  }

  private static Object get(RecordComponent part, Record record) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
