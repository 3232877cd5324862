package org.araxes.app.view;

import java.util.List;

/** One side of a comparison. */
public record Side(String label, List<DocumentRow> documents, int claims) {}
