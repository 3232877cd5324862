package org.araxes.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.araxes.ground.GroundedText;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.EventType;
import org.araxes.model.Party;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.araxes.model.Standing;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/**
 * Which earlier claim another one answers. A denial that names no event of its own ("called that a
 * lie") answers what somebody else told last, or who accused last where it speaks of an accusation;
 * one that names its event ("denied that anybody had been captured") answers the nearest claim of
 * somebody else that such a thing happened.
 */
final class Rejoinders {
  private static final Set<Standing> ANSWERING = EnumSet.of(Standing.DENIED, Standing.UNCONFIRMED);

  private static final Set<Stance> ACCUSING = EnumSet.of(Stance.ACCUSES, Stance.ALLEGES);

  /** The publisher answers what it has just passed on, within so many sentences. */
  private static final int AT_ONCE = 2;

  /** Farther back than so many claims nobody remembers what is answered. */
  private static final int FARTHEST = 40;

  /** A word and the noun made of it share so many letters: abducted, abduction. */
  private static final int STEM = 5;

  private static final int ROOT_CODE = 2;

  /** An event with how it is told: as much as tells it from others. */
  private record Told(int index, Claim claim, EventReader.Found found, List<Attribution> chain) {
    @Nullable Attribution innermost() {
      return chain.isEmpty() ? null : chain.get(chain.size() - 1);
    }

    Event event() {
      return found.event();
    }

    Span trigger() {
      return found.event().trigger();
    }

    String lemma() {
      return found.happening().sentence().token(found.happening().trigger()).lemma();
    }
  }

  private final GroundedText text;
  private final Map<String, Set<Stance>> named;
  private final List<Told> told = new ArrayList<>();

  Rejoinders(GroundedText text, Map<String, Set<Stance>> named) {
    this.text = text;
    this.named = named;
  }

  /** By noun, the stances of what is called so. */
  static Map<String, Set<Stance>> named(Rulebook rulebook) {
    Map<String, Set<Stance>> named = new HashMap<>();
    for (Table.Row row : rulebook.table("en/answered-nouns.tsv").rows()) {
      Set<Stance> stances = EnumSet.noneOf(Stance.class);
      row.list("stances").forEach(s -> stances.add(Stance.valueOf(s.toUpperCase(Locale.ROOT))));
      named.put(row.need("noun"), stances);
    }
    return named;
  }

  /** Claims come in the order of the text. */
  void add(Claim claim, EventReader.Found found, List<Attribution> chain) {
    told.add(new Told(told.size(), claim, found, chain));
  }

  /** The claim that the last one added answers with its own event. */
  @Nullable Claim ofLast() {
    Told last = told.get(told.size() - 1);
    if (!ANSWERING.contains(last.claim().standing())) {
      return null;
    }
    Attribution teller = last.innermost();
    Claim alike = alike(last, teller);
    boolean denies = alike == null && teller != null && teller.stance() == Stance.DENIES;
    return denies ? rebuffed(last, teller) : alike;
  }

  /**
   * "They accused the police of taking bribes. The chief denied it had ever sold a permit": what is
   * denied right behind an accusation answers it, and so does a denial that names no event.
   */
  private @Nullable Claim rebuffed(Told last, Attribution teller) {
    boolean plain = last.event().type() == null;
    for (int i = last.index() - 1; i >= 0 && isNear(told.get(i), last, 1); i--) {
      Told other = told.get(i);
      Attribution source = other.innermost();
      boolean apart =
          source != null
              && !isSame(source, teller)
              && !ANSWERING.contains(other.claim().standing());
      if (apart && (plain || ACCUSING.contains(source.stance()))) {
        return main(other).claim();
      }
    }
    return null;
  }

  private static boolean isNear(Told one, Told other, int sentences) {
    return other.found().happening().sentence().index() - one.found().happening().sentence().index()
        <= sentences;
  }

  /** The claim that a telling without an event of its own answers. */
  @Nullable Claim of(Attribution answer) {
    int start =
        answer.cue().isEmpty() ? answer.content().get(0).start() : answer.cue().get(0).start();
    Set<Stance> wanted = wanted(answer);
    int before = before(start);
    Told asked = asked(before, start);
    if (asked != null) {
      Claim same = alike(asked, answer);
      return same == null ? asked.claim() : same;
    }
    Told nearest = null;
    for (int i = before; i >= 0 && i > before - FARTHEST; i--) {
      Told other = told.get(i);
      Attribution teller = other.innermost();
      boolean apart = teller != null && !isSame(teller, answer);
      nearest = apart && nearest == null ? other : nearest;
      if (apart && wanted.contains(teller.stance())) {
        return main(other).claim();
      }
    }
    return nearest == null ? null : main(nearest).claim();
  }

  private Set<Stance> wanted(Attribution answer) {
    Set<Stance> wanted = EnumSet.noneOf(Stance.class);
    Sentence sentence =
        text.attributed().marked().parsed().sentenceAt(answer.content().get(0).start());
    for (int i = 0; sentence != null && i < sentence.size(); i++) {
      Span word = sentence.token(i).span();
      if (answer.content().stream().anyMatch(span -> span.covers(word))) {
        wanted.addAll(named.getOrDefault(sentence.token(i).lemma(), Set.of()));
      }
    }
    return wanted;
  }

  /** The last claim that is told before an offset, by binary search; or -1. */
  private int before(int offset) {
    int low = 0;
    int high = told.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (told.get(middle).trigger().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** "Was he beaten? The police deny it": what was asked right before; null where nothing was. */
  private @Nullable Told asked(int before, int start) {
    Sentence here = text.attributed().marked().parsed().sentenceAt(start);
    Told last = before < 0 ? null : told.get(before);
    if (here == null || last == null || !last.chain().isEmpty()) {
      return null;
    }
    Sentence sentence = last.found().happening().sentence();
    int end = sentence.span().end();
    boolean asks = text.attributed().marked().document().text().startsWith("?", end - 1);
    return asks && here.index() == sentence.index() + 1 ? last : null;
  }

  /** Of what is told in one sentence of somebody's words the main thing, by the grammar. */
  private Told main(Told one) {
    Told best = one;
    Sentence sentence = one.found().happening().sentence();
    for (int i = one.index(); i >= 0; i--) {
      Told other = told.get(i);
      if (other.found().happening().sentence() != sentence) {
        break;
      }
      if (other.claim().chain().equals(one.claim().chain()) && depth(other) < depth(best)) {
        best = other;
      }
    }
    return best;
  }

  private static int depth(Told one) {
    Grammar grammar = one.found().happening().sentence().grammar();
    int depth = 0;
    int at = grammar == null ? Grammar.ROOT : one.found().happening().trigger();
    while (at != Grammar.ROOT && depth < FARTHEST) {
      at = grammar.head(at);
      depth++;
    }
    return depth;
  }

  /** The nearest claim of another that such a thing happened; what is most like it goes first. */
  private @Nullable Claim alike(Told one, @Nullable Attribution teller) {
    Claim best = null;
    int most = 0;
    for (int i = one.index() - 1; i >= 0 && i >= one.index() - FARTHEST; i--) {
      Told other = told.get(i);
      Attribution source = other.innermost();
      boolean apart =
          !ANSWERING.contains(other.claim().standing())
              && (teller == null
                  ? source != null && isNear(other, one, AT_ONCE)
                  : source == null || !isSame(source, teller));
      int likeness = apart ? likeness(one, other) : 0;
      if (likeness > most) {
        most = likeness;
        best = other.claim();
      }
    }
    return best;
  }

  private static boolean isSame(Attribution one, Attribution other) {
    return one.id().equals(other.id())
        || one.sourceActor() != null && one.sourceActor().equals(other.sourceActor());
  }

  /** 3: the same word or code; 2: the same kind, done by or to the same; 0: nothing alike. */
  private static int likeness(Told one, Told other) {
    EventType left = one.event().type();
    EventType right = other.event().type();
    if (left == null || right == null) {
      boolean rare = one.lemma().length() >= STEM && isStem(one.lemma(), other.lemma());
      return rare ? 3 : 0;
    }
    String code = left.cameo();
    String others = right.cameo();
    boolean same = code != null && code.equals(others) || isStem(one.lemma(), other.lemma());
    boolean kind =
        left.plover().equals(right.plover())
            && code != null
            && others != null
            && code.regionMatches(0, others, 0, ROOT_CODE);
    boolean shared =
        isShared(one.event().actor(), other.event().actor())
            || isShared(one.event().recipient(), other.event().recipient());
    return same ? shared ? 4 : 3 : kind && shared ? 2 : 0;
  }

  private static boolean isStem(String left, String right) {
    return left.equals(right) || left.length() >= STEM && left.regionMatches(0, right, 0, STEM);
  }

  private static boolean isShared(@Nullable Party left, @Nullable Party right) {
    if (left == null || right == null) {
      return false;
    }
    return left.actor() != null && left.actor().equals(right.actor())
        || left.code() != null && left.code().equals(right.code());
  }
}
