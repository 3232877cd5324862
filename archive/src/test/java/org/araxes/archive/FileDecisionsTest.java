package org.araxes.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FileDecisionsTest extends DecisionsContract {
  @TempDir private Path folder;

  @Override
  Archive make() {
    return FileArchive.create(folder.resolve("record.araxes"));
  }
}
