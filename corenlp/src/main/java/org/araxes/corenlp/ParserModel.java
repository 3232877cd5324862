package org.araxes.corenlp;

import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.util.zip.GZIPInputStream;

/** Reads the parser's model with {@link WeightMap} in place of CoreNLP's. */
final class ParserModel extends ObjectInputStream {
  private static final int BUFFER = 1 << 16;

  private ParserModel(InputStream in) throws IOException {
    super(in);
  }

  static ShiftReduceParser load(String resource) throws IOException {
    try (InputStream bytes = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new FileNotFoundException(resource);
      }
      try (ParserModel model =
          new ParserModel(new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER))) {
        return (ShiftReduceParser) model.readObject();
      }
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }

  @Override
  protected Class<?> resolveClass(ObjectStreamClass stream)
      throws IOException, ClassNotFoundException {
    boolean weights =
        stream.getName().equals(edu.stanford.nlp.parser.shiftreduce.WeightMap.class.getName());
    return weights ? WeightMap.class : super.resolveClass(stream);
  }
}
