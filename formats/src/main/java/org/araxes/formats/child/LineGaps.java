package org.araxes.formats.child;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * How far apart the lines of a PDF are set. Typescripts and drafts have double the usual space
 * between their lines, and would otherwise be taken for paragraphs of one line each.
 */
final class LineGaps extends PDFTextStripper {
  /** Below this many heights of a letter, the next line is of the same paragraph. */
  private static final float USUAL = 2.5f;

  /** A paragraph's gap is this much wider than that between its lines. */
  private static final float WIDER = 1.25f;

  /** What is further apart belongs to other columns or to the margin. */
  private static final float FARTHEST = 6;

  private static final int PAGES = 20;
  private static final int FEWEST = 10;

  private final List<Float> gaps = new ArrayList<>();
  private float before;

  private LineGaps() {
    setEndPage(PAGES);
  }

  /** The gap, in heights of a letter, from which a line begins a paragraph. */
  static float ofParagraphs(Path file) throws IOException {
    if (!isPdf(file)) {
      return USUAL;
    }
    LineGaps lines = new LineGaps();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      lines.getText(pdf);
    } catch (IOException | RuntimeException e) {
      // What is damaged or locked is for the parser to tell.
      return USUAL;
    }
    return lines.threshold();
  }

  private static boolean isPdf(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      return bytes.length() > 4 && bytes.readInt() == ('%' << 24 | 'P' << 16 | 'D' << 8 | 'F');
    }
  }

  private float threshold() {
    if (gaps.size() < FEWEST) {
      return USUAL;
    }
    List<Float> sorted = gaps.stream().sorted().toList();
    return Math.max(USUAL, WIDER * sorted.get(sorted.size() / 2));
  }

  @Override
  protected void writeString(String words, List<TextPosition> letters) {
    TextPosition first = letters.get(0);
    float gap = first.getYDirAdj() - before;
    float height = 0;
    for (TextPosition letter : letters) {
      height = Math.max(height, letter.getHeightDir());
    }
    if (gap > height && gap < FARTHEST * height) {
      gaps.add(gap / height);
    }
    before = first.getYDirAdj();
  }
}
