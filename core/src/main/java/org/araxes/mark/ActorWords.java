package org.araxes.mark;

import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for an actor: a name, a noun phrase or a pronoun.
 *
 * @param head index of the head token in its sentence
 * @param kind what the words themselves tell; null when they do not
 * @param description what the words tell beyond that
 */
public record ActorWords(
    Span span,
    int sentence,
    int head,
    ActorMention.Form form,
    Actor.@Nullable Kind kind,
    Description description)
    implements Mention {}
