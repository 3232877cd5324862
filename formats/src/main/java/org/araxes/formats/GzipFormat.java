package org.araxes.formats;

import java.io.IOException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.araxes.intake.Beginning;
import org.araxes.intake.Format;
import org.araxes.intake.Intake;
import org.araxes.intake.Outcome;
import org.araxes.intake.Source;

/** Whatever is packed with gzip, one file in each. */
public final class GzipFormat implements Format {
  @Override
  public int rank() {
    return 50;
  }

  @Override
  public boolean knows(Beginning beginning) {
    return beginning.isGzip();
  }

  @Override
  public Stream<Outcome> open(Source source, Intake intake) throws IOException {
    return intake.take(source.unpacked(".gz", () -> new GZIPInputStream(source.stream(), 1 << 16)));
  }
}
