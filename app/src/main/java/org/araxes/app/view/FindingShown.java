package org.araxes.app.view;

import java.util.List;
import org.araxes.compare.Aspect;

/** Where claims of an occurrence stand towards each other. */
public record FindingShown(Aspect aspect, String kind, List<PositionShown> positions) {}
