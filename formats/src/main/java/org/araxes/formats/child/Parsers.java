package org.araxes.formats.child;

import java.util.ArrayList;
import java.util.List;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.mbox.MboxParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;

/** The parsers that are wanted, by name: nothing else that may lie on the class path is run. */
final class Parsers {
  private Parsers() {}

  /**
   * @param more asked before the others
   */
  static Parser all(List<Parser> more) {
    List<Parser> parsers =
        new ArrayList<>(
            List.of(
                new TXTParser(),
                new JSoupParser(),
                new PDFParser(),
                new OfficeParser(),
                new OOXMLParser(),
                new RTFParser(),
                new OpenDocumentParser(),
                new EpubParser(),
                new RFC822Parser(),
                new MboxParser()));
    parsers.addAll(more);
    return new AutoDetectParser(detector(), parsers.toArray(Parser[]::new));
  }

  static Detector detector() {
    return new DefaultDetector();
  }

  /**
   * No pictures are looked into, nothing is run, no form is opened that fetches its own parts.
   *
   * @param gapOfParagraphs of a PDF, in heights of a letter
   */
  static ParseContext settings(float gapOfParagraphs) {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractInlineImages(false);
    pdf.setExtractAnnotationText(false);
    pdf.setExtractBookmarksText(false);
    pdf.setIfXFAExtractOnlyXFA(false);
    pdf.setSuppressDuplicateOverlappingText(true);
    pdf.setDropThreshold(gapOfParagraphs);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setExtractMacros(false);
    office.setIncludeDeletedContent(false);
    office.setIncludeHeadersAndFooters(false);
    office.setIncludeShapeBasedContent(true);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    context.set(OfficeParserConfig.class, office);
    return context;
  }
}
