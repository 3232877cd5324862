package org.araxes.archive;

class MemoryDecisionsTest extends DecisionsContract {

  @Override
  Archive make() {
    return new MemoryArchive();
  }
}
