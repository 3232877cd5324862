package org.araxes.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/**
 * Who is the logical subject, object and so on of the words of one parsed sentence: passives,
 * relative and reduced relative clauses, control, raising and coordination are undone here, so that
 * frames need not know of them.
 */
public final class Clauses {
  /** Deeper chains of control and coordination are parser damage. */
  private static final int DEEPEST = 8;

  private static final Set<String> REPROACHING = Set.of("of", "from", "into", "for");

  private final Sentence sentence;
  private final Grammar grammar;
  private final ControlVerbs control;
  private final BorrowedArguments borrowed;
  private final BitSet times;
  private final Voice voice;
  private final LostSubject lost;
  private final RelativeWords relatives;

  /**
   * @param sentence with grammar
   */
  public Clauses(Sentence sentence, ControlVerbs control) {
    this.sentence = sentence;
    this.grammar = Objects.requireNonNull(sentence.grammar(), "sentence without grammar");
    this.control = control;
    this.voice = new Voice(sentence, grammar);
    this.lost = new LostSubject(sentence, grammar);
    this.relatives = new RelativeWords(sentence, grammar);
    this.borrowed = new BorrowedArguments(sentence, grammar);
    this.times = control.times().in(sentence);
  }

  /** The logical arguments of a word, nearest kinds first, in the order of the sentence. */
  public List<Argument> arguments(int head) {
    List<Argument> found = all(head);
    return times.isEmpty()
        ? found
        : found.stream().filter(argument -> !times.get(argument.token())).toList();
  }

  /**
   * Whether a verb stands in the passive, reduced relatives and coordinated participles included.
   */
  public boolean isPassive(int verb) {
    return voice.isPassive(verb);
  }

  /** Whether a word is part of a time expression. */
  boolean isTime(int token) {
    return times.get(token);
  }

  private List<Argument> all(int head) {
    Token token = sentence.token(head);
    if (isGerundAsNoun(sentence, head)) {
      return new NounClauses(sentence, grammar, this).arguments(head);
    }
    if (token.isVerb() || voice.isParticipleModifier(head)) {
      return ofVerb(head);
    }
    if (token.isAdjective() && grammar.is(head, "amod")) {
      return List.of(new Argument("object", grammar.head(head), true));
    }
    return new NounClauses(sentence, grammar, this).arguments(head);
  }

  /** "Fighting between guards and herders killed nine": tagged a verb, but built like a noun. */
  static boolean isGerundAsNoun(Sentence sentence, int head) {
    Grammar grammar = sentence.grammar();
    if (grammar == null || !sentence.token(head).tag().equals("VBG")) {
      return false;
    }
    boolean nominal =
        grammar.is(head, "nsubj")
            || grammar.is(head, "csubj")
            || grammar.is(head, "obj")
            || grammar.is(head, "obl")
            || grammar.is(head, "nmod");
    return nominal && grammar.child(head, "obj") < 0 && grammar.child(head, "nsubj") < 0;
  }

  private List<Argument> ofVerb(int verb) {
    List<Argument> found = new ArrayList<>();
    if (isNominalGerund(verb)) {
      borrowed.ofGerund(found, verb);
      return found;
    }
    boolean passive = isPassive(verb);
    int surface = surfaceSubject(verb, 0);
    boolean own = surface >= 0 && voice.ownSubject(verb) >= 0;
    if (surface >= 0) {
      found.add(new Argument(passive ? "object" : "subject", surface, own));
    }
    if (passive) {
      borrowed.doerBelow(found, verb);
    }
    int mistaken = voice.isParticipleModifier(verb) ? lost.ofMistaken(verb) : -1;
    if (mistaken >= 0) {
      found.add(new Argument("subject", mistaken, false));
    }
    for (int child : grammar.children(verb)) {
      addChild(found, verb, child, passive);
    }
    if (!passive && found.stream().noneMatch(a -> a.part().equals("object"))) {
      addGap(found, verb);
      borrowed.shared(found, verb);
    }
    borrowed.hungElsewhere(found, verb);
    return found;
  }

  /** "The shelling of the town by rebels" keeps its verb's tag but is built like a noun. */
  private boolean isNominalGerund(int verb) {
    if (!sentence.token(verb).tag().equals("VBG")) {
      return false;
    }
    return grammar.children(verb).stream().anyMatch(c -> c < verb && isArticle(c));
  }

  private boolean isArticle(int token) {
    return sentence.token(token).tag().equals("DT")
        && (grammar.is(token, "det") || grammar.is(token, "nsubj"));
  }

  private void addChild(List<Argument> found, int verb, int child, boolean passive) {
    if (grammar.is(child, "obj") || grammar.is(child, "dobj")) {
      found.add(new Argument("object", resolved(child, verb), true));
    } else if (grammar.is(child, "iobj")) {
      found.add(new Argument("indirect", resolved(child, verb), true));
    } else if (grammar.is(child, "ccomp") && isInfinitive(child)) {
      found.add(new Argument("infinitive", child, true));
    } else if (grammar.is(child, "ccomp") || (grammar.is(child, "parataxis") && child > verb)) {
      found.add(new Argument("clause", child, true));
      if (Mood.isMandate(sentence, grammar, child)) {
        found.add(new Argument("mandate", child, true));
      }
    } else if (grammar.is(child, "xcomp") && judgement(child) >= 0) {
      found.add(new Argument("object", resolved(child, verb), true));
      found.add(new Argument("gerund", judgement(child), true));
    } else if (grammar.is(child, "xcomp") && isObjectBehindParticle(verb, child)) {
      found.add(new Argument("object", child, true));
    } else if (grammar.is(child, "xcomp")) {
      boolean infinitive =
          hasChild(child, "mark", "to") || sentence.token(child).tag().equals("VB");
      found.add(new Argument(infinitive ? "infinitive" : "gerund", child, true));
    } else if (grammar.is(child, "obl")
        || grammar.is(child, "nmod")
        || grammar.is(child, "advcl")
        || grammar.is(child, "dep") && child > verb && grammar.child(child, "case") > verb) {
      addOblique(found, child, passive);
    }
  }

  /** "Called the remarks regrettable": an adjective behind its noun is said of it; -1 for none. */
  private int judgement(int noun) {
    int adjective = sentence.token(noun).isNoun() ? grammar.child(noun, "amod") : -1;
    return adjective > noun ? adjective : -1;
  }

  /** "Called off the distribution": a bare noun behind the particle is its object. */
  private boolean isObjectBehindParticle(int verb, int noun) {
    return sentence.token(noun).isNoun()
        && grammar.child(verb, "compound:prt") >= 0
        && grammar.child(verb, "obj") < 0
        && grammar.child(noun, "nsubj") < 0;
  }

  /** "Offered in May to place": a "to" right before makes an infinitive, whatever it is called. */
  private boolean isInfinitive(int verb) {
    return verb > 0
        && sentence.token(verb).tag().equals("VB")
        && sentence.token(verb - 1).lemma().equals("to")
        && grammar.head(verb - 1) == verb;
  }

  private void addOblique(List<Argument> found, int child, boolean passive) {
    boolean clause = grammar.is(child, "advcl");
    for (int word : grammar.children(child)) {
      boolean before = word < child && grammar.is(word, "dep");
      boolean loose = before && sentence.token(word).tag().equals("IN");
      if (grammar.is(word, "case") || grammar.is(word, "mark") || loose) {
        String preposition = sentence.token(word).lemma();
        if (passive && !clause && preposition.equals("by")) {
          found.add(new Argument("subject", child, true));
        }
        found.add(new Argument(preposition, child, true));
      }
    }
    if (clause && sentence.token(child).tag().equals("VBG")) {
      found.add(new Argument("gerund", child, true));
    }
    if (clause && hasChild(child, "mark", "to")) {
      found.add(new Argument("infinitive", child, false));
    }
  }

  /** "The men the rebels captured": the object of captured stands above it. */
  private void addGap(List<Argument> found, int verb) {
    if (grammar.is(verb, "acl:relcl") || grammar.relation(verb).equals("acl:relcl")) {
      int own = voice.ownSubject(verb);
      boolean subjectIsRelative = own >= 0 && relatives.isOne(own);
      boolean adverbial =
          grammar.children(verb).stream().anyMatch(c -> sentence.token(c).tag().equals("WRB"));
      if (own >= 0 && !subjectIsRelative && !adverbial) {
        found.add(new Argument("object", grammar.head(verb), true));
      }
    }
  }

  /** The grammatical subject, found through coordination, control and relative clauses; or -1. */
  int surfaceSubject(int verb, int depth) {
    int own = voice.ownSubject(verb);
    if (own >= 0) {
      boolean time =
          times.get(own)
              || sentence.token(own).lemma().equals("time")
              || sentence.token(own).tag().equals("CD") && own + 1 < verb;
      return resolved(time ? notTime(own, verb, depth) : own, verb);
    }
    if (grammar.is(verb, "cop") && depth == 0) {
      return surfaceSubject(grammar.head(verb), 1);
    }
    int lostSubject = lost.of(verb);
    if (lostSubject >= 0) {
      return lostSubject;
    }
    int head = grammar.head(verb);
    if (head == Grammar.ROOT || depth > DEEPEST) {
      return -1;
    }
    if (voice.isParticipleModifier(verb)) {
      return head;
    }
    if (isLoose(verb, head)) {
      return surfaceSubject(head, depth + 1);
    }
    String relation = grammar.relation(verb);
    if (relation.startsWith("acl")) {
      if (isTold(verb, head)) {
        return surfaceSubject(grammar.head(head), depth + 1);
      }
      boolean reproach = hasChild(verb, "mark", "of") && grammar.is(head, "conj");
      return hasChild(verb, "mark", "to")
          ? ownerOf(head, depth)
          : reproach ? grammar.head(head) : head;
    }
    boolean headIsVerb = sentence.token(head).isVerb();
    if (grammar.is(verb, "conj")) {
      int joined = Coordination.head(sentence, grammar, verb);
      return headIsVerb || grammar.child(joined, "cop") >= 0
          ? surfaceSubject(joined, depth + 1)
          : -1;
    }
    if (grammar.is(verb, "xcomp")) {
      int object = grammar.child(head, "obj");
      object = object < 0 ? grammar.child(head, "iobj") : object;
      boolean byObject = object >= 0 && !control.bySubject(sentence.token(head).lemma());
      return byObject ? resolved(object, head) : surfaceSubject(head, depth + 1);
    }
    if (grammar.is(verb, "advcl")) {
      return accused(verb, head) >= 0 ? accused(verb, head) : surfaceSubject(head, depth + 1);
    }
    if (grammar.is(verb, "ccomp") && voice.ownSubject(verb) < 0) {
      return surfaceSubject(head, depth + 1);
    }
    return -1;
  }

  /** "Burned huts and, say fishers, took six": a parser left the second verb hanging. */
  private boolean isLoose(int verb, int head) {
    return verb > head
        && grammar.relation(verb).equals("dep")
        && sentence.token(verb).tag().equals("VBD")
        && sentence.token(head).tag().equals("VBD")
        && grammar.child(verb, "mark") < 0;
  }

  /** "Handed him a note demanding that": who hands it demands. */
  private boolean isTold(int verb, int noun) {
    return sentence.token(verb).tag().equals("VBG")
        && control.isText(sentence.token(noun).lemma())
        && grammar.is(noun, "obj")
        && sentence.token(grammar.head(noun)).isVerb();
  }

  /** "Velmark's offer to help", "an offer by them to help", "they made plans to help". */
  private int ownerOf(int noun, int depth) {
    int owner = grammar.child(noun, "nmod:poss");
    if (owner >= 0) {
      return owner;
    }
    for (int child : grammar.children(noun, "nmod")) {
      if (hasChild(child, "case", "by")) {
        return child;
      }
    }
    int head = grammar.head(noun);
    boolean governed =
        head != Grammar.ROOT && grammar.is(noun, "obj") && sentence.token(head).isVerb();
    return governed ? surfaceSubject(head, depth + 1) : -1;
  }

  /**
   * "On June 3, 2020, when ..., the navy fired": the subject stands right before its verb. "That
   * night they shot him, broke in and ..": it is that of the verb that a parser hung on the night.
   */
  private int notTime(int subject, int verb, int depth) {
    int clause = grammar.child(subject, "acl:relcl");
    int told = clause < 0 || clause > verb ? -1 : voice.ownSubject(clause);
    if (told == subject + 1 && !relatives.isOne(told)) {
      return told;
    }
    int before = verb - 1;
    while (before > subject
        && (!sentence.token(before).isWord() || sentence.token(before).tag().startsWith("RB"))) {
      before--;
    }
    boolean party = sentence.token(before).isNoun() || grammar.is(before, "nsubj");
    boolean found = before > subject && party && !times.get(before);
    return found ? before : beforeTime(subject, depth);
  }

  /**
   * "The envoy Saturday accused ..." and "the men seized this summer were tried": the parser took
   * the time for the subject, which stands before it.
   */
  private int beforeTime(int subject, int depth) {
    int before = subject - 1;
    while (before >= 0 && (times.get(before) || !sentence.token(before).isWord())) {
      before--;
    }
    if (before < 0 || !sentence.token(before).isNoun()) {
      return subject;
    }
    int head = grammar.head(before);
    boolean inReducedRelative =
        depth < DEEPEST
            && head != Grammar.ROOT
            && sentence.token(head).tag().equals("VBN")
            && isPassive(head);
    int patient = inReducedRelative ? surfaceSubject(head, DEEPEST) : -1;
    return patient >= 0 && patient != subject ? patient : before;
  }

  /** What hangs on the nouns of a phrase: "opened an inquiry into", "agreed to a truce with". */
  List<Argument> besides(int trigger, List<Integer> words) {
    return borrowed.besides(trigger, words);
  }

  /** Whether a verb says little but that its subject does what its object names. */
  boolean isLight(int verb) {
    return control.isLight(sentence.token(verb).lemma());
  }

  /** What a relative pronoun stands for; any other token itself. */
  int resolved(int token, int verb) {
    return relatives.resolved(token, verb);
  }

  /** "Accused them of helping": they help. */
  private int accused(int verb, int head) {
    boolean of =
        grammar.children(verb).stream()
            .anyMatch(
                child ->
                    grammar.is(child, "mark") && REPROACHING.contains(sentence.token(child).lemma())
                        || grammar.is(child, "case") && sentence.token(child).lemma().equals("of"));
    if (!of) {
      return -1;
    }
    int told = grammar.child(head, "iobj");
    int object = told >= 0 ? told : grammar.child(head, "obj");
    for (int child : grammar.children(head)) {
      object = object < 0 && grammar.relation(child).equals("nsubj:pass") ? child : object;
    }
    return object < 0 ? -1 : resolved(object, head);
  }

  boolean hasChild(int token, String relation, String lemma) {
    for (int child : grammar.children(token)) {
      if (grammar.is(child, relation) && sentence.token(child).lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }
}
