package org.araxes.compare;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.araxes.link.ClaimRef;
import org.araxes.link.DayRange;
import org.araxes.link.Join;
import org.araxes.link.Occurrence;
import org.araxes.link.ToldClaim;
import org.araxes.link.ToldParty;
import org.jspecify.annotations.Nullable;

/** Occurrences as JSON Lines; fields that do not apply are left out. */
public final class OccurrenceJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private OccurrenceJson() {}

  /** One line, without a line feed. */
  public static String write(Occurrence occurrence) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("id", occurrence.id());
    type(occurrence, json);
    party(occurrence, ToldClaim::actor, json, "actor");
    party(occurrence, ToldClaim::recipient, json, "recipient");
    closest(occurrence)
        .ifPresent(claim -> json.putObject("when").put("value", claim.event().when().value()));
    first(occurrence, ToldClaim::place)
        .ifPresent(p -> json.putObject("where").put("id", p.id()).put("name", p.name()));
    ArrayNode claims = json.putArray("claims");
    occurrence.claims().forEach(claim -> ref(claim.ref(), claims.addObject()));
    ArrayNode joins = json.putArray("joins");
    for (Join join : occurrence.joins()) {
      ObjectNode one = joins.addObject();
      ref(join.left(), one.putObject("left"));
      ref(join.right(), one.putObject("right"));
      one.put("score", join.score()).put("reason", join.reason());
    }
    ArrayNode findings = json.putArray("findings");
    Findings.of(occurrence).forEach(finding -> finding(finding, findings.addObject()));
    return json.toString();
  }

  private static <T> Optional<T> first(
      Occurrence occurrence, Function<ToldClaim, @Nullable T> value) {
    return occurrence.claims().stream().map(value).filter(Objects::nonNull).findFirst();
  }

  private static void type(Occurrence occurrence, ObjectNode json) {
    first(occurrence, claim -> claim.event() == null ? null : claim.event().type())
        .ifPresent(
            type -> {
              ObjectNode one = json.putObject("type").put("plover", type.plover());
              if (type.mode() != null) {
                one.put("mode", type.mode());
              }
              if (type.cameo() != null) {
                one.put("cameo", type.cameo());
              }
            });
  }

  private static void party(
      Occurrence occurrence,
      Function<ToldClaim, @Nullable ToldParty> which,
      ObjectNode json,
      String field) {
    first(occurrence, claim -> which.apply(claim) == null ? null : which.apply(claim).code())
        .ifPresent(code -> json.putObject(field).put("code", code));
  }

  /** The claim that tells the day most closely. */
  private static Optional<ToldClaim> closest(Occurrence occurrence) {
    return occurrence.claims().stream()
        .filter(claim -> claim.days() != null)
        .min(Comparator.comparingLong((ToldClaim claim) -> days(claim.days())));
  }

  private static long days(DayRange days) {
    return days.days();
  }

  private static void finding(Finding finding, ObjectNode json) {
    json.put("aspect", finding.aspect().name().toLowerCase(Locale.ROOT));
    json.put("kind", finding.kind().name().toLowerCase(Locale.ROOT));
    ArrayNode positions = json.putArray("positions");
    for (Position position : finding.positions()) {
      ObjectNode one = positions.addObject().put("value", position.value());
      ArrayNode claims = one.putArray("claims");
      List<ClaimRef> refs = position.claims();
      refs.forEach(ref -> ref(ref, claims.addObject()));
      one.put("independent", position.independent());
    }
  }

  private static void ref(ClaimRef ref, ObjectNode json) {
    json.put("document", ref.document()).put("claim", ref.claim());
  }
}
