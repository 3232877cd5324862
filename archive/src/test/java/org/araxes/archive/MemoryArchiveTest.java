package org.araxes.archive;

class MemoryArchiveTest extends ArchiveContract {
  @Override
  Archive make() {
    return new MemoryArchive();
  }
}
