package org.araxes.link;

import java.math.BigDecimal;
import org.araxes.model.Place;
import org.jspecify.annotations.Nullable;

/** Hard evidence that two claims are about two occurrences, however alike they sound. */
final class Apart {
  /** Days that sources of one occurrence may differ by: time zones, "overnight", a slip. */
  private static final long SLACK_DAYS = 1;

  private static final long MONTH = 31;
  private static final double SLACK_KILOMETRES = 60;
  private static final double LARGEST_TOWN_KILOMETRES = 60;

  private final Weights weights;

  Apart(Weights weights) {
    this.weights = weights;
  }

  boolean areApart(ToldClaim left, ToldClaim right) {
    return days(left, right)
        || places(left.place(), right.place())
        || victims(left, right)
        || saidOfEachOther(left, right);
  }

  /**
   * As {@link #areApart}, for two claims that others would bring together: where one text tells of
   * two places, that alone does not keep all else apart.
   */
  boolean keepApart(ToldClaim left, ToldClaim right) {
    boolean sameText = left.sameText(right);
    return sameText ? days(left, right) || victims(left, right) : areApart(left, right);
  }

  private static boolean days(ToldClaim left, ToldClaim right) {
    DayRange a = left.days();
    DayRange b = right.days();
    if (a == null || b == null || a.overlaps(b)) {
      return false;
    }
    boolean sameText = left.sameText(right);
    boolean exact = a.days() <= MONTH && b.days() <= MONTH;
    long slack = !exact ? MONTH : sameText ? 0 : SLACK_DAYS;
    return a.distance(b) > slack;
  }

  private static boolean places(@Nullable Place left, @Nullable Place right) {
    if (left == null || right == null || left.id().equals(right.id())) {
      return false;
    }
    boolean towns =
        left.radiusKm() <= LARGEST_TOWN_KILOMETRES && right.radiusKm() <= LARGEST_TOWN_KILOMETRES;
    double between = Distances.kilometres(left, right);
    return between
        > left.radiusKm() + right.radiusKm() + (towns ? SLACK_KILOMETRES : 4 * SLACK_KILOMETRES);
  }

  /** Two people of different names cannot be one victim. */
  private boolean victims(ToldClaim left, ToldClaim right) {
    ToldParty a = left.recipient();
    ToldParty b = right.recipient();
    return a != null
        && b != null
        && (otherName(a, b)
            || namesake(a, b)
            || otherKind(left, a, right, b)
            || otherCountry(left, a, right, b)
            || otherSingle(left, a, right, b));
  }

  /** Each text says whose they are, and says another country; talks have parties of two. */
  private boolean otherCountry(ToldClaim left, ToldParty a, ToldClaim right, ToldParty b) {
    return !left.sameText(right)
        && !isMutual(left)
        && a.country() != null
        && b.country() != null
        && !a.country().equals(b.country())
        && !b.words().containsAll(a.words())
        && !a.words().containsAll(b.words());
  }

  /** Somebody of one trade and somebody of another, one each. */
  private static boolean otherSingle(ToldClaim left, ToldParty a, ToldClaim right, ToldParty b) {
    return !left.sameText(right)
        && isOne(left)
        && isOne(right)
        && a.sector() != null
        && b.sector() != null
        && !a.sector().equals(b.sector())
        && a.words().stream().noneMatch(b.words()::contains);
  }

  private static boolean isOne(ToldClaim claim) {
    return claim.quantities().stream()
        .anyMatch(q -> BigDecimal.ONE.equals(q.low()) && BigDecimal.ONE.equals(q.high()));
  }

  /** What two accuse each other of is two deeds. */
  private static boolean saidOfEachOther(ToldClaim left, ToldClaim right) {
    return left.actor() != null
        && right.actor() != null
        && !left.voice().equals(right.voice())
        && left.actor().words().contains(right.voice())
        && right.actor().words().contains(left.voice());
  }

  /**
   * In one text, recipients that share neither word nor code are two; talks have many parties, of
   * which each may be told of as the other.
   */
  private boolean otherKind(ToldClaim left, ToldParty a, ToldClaim right, ToldParty b) {
    return left.sameText(right)
        && !isMutual(left)
        && a.code() != null
        && b.code() != null
        && !a.code().equals(b.code())
        && !a.words().isEmpty()
        && !b.words().isEmpty()
        && a.words().stream().noneMatch(b.words()::contains);
  }

  /** One surname, and first names that are not one: a father and his son. */
  private boolean namesake(ToldParty a, ToldParty b) {
    String one = a.firstName();
    String other = b.firstName();
    return one != null
        && other != null
        && weights.isGivenName(one)
        && weights.isGivenName(other)
        && a.names().stream().anyMatch(b.names()::contains)
        && one.charAt(0) != other.charAt(0);
  }

  private boolean isMutual(ToldClaim claim) {
    return claim.event() != null
        && claim.event().type() != null
        && weights.isMutual(claim.event().type().plover());
  }

  private static boolean otherName(ToldParty a, ToldParty b) {
    return !a.names().isEmpty()
        && !b.names().isEmpty()
        && a.names().stream().noneMatch(b.names()::contains)
        && a.names().stream().noneMatch(b.words()::contains)
        && b.names().stream().noneMatch(a.words()::contains);
  }
}
