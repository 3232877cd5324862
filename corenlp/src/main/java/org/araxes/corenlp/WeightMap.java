package org.araxes.corenlp;

import edu.stanford.nlp.parser.shiftreduce.Weight;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;

/**
 * The parser's weights in a quarter of the memory: features are kept as fingerprints and all
 * weights in one array. Read from the stream in place of CoreNLP's class of the same simple name,
 * with which Java's serialization lets it stand in; made nowhere else.
 */
final class WeightMap extends edu.stanford.nlp.parser.shiftreduce.WeightMap {
  private static final long serialVersionUID = -768279465132313149L;
  private static final long UPPER = 0xFFFFFFFF00000000L;

  /**
   * In each slot the upper half of a feature's fingerprint and where its weights are; 0 if free.
   */
  private transient long[] slots;

  private transient short[] weights;
  private transient int size;

  @SuppressWarnings("NullAway.Init") // Serialization fills the fields.
  private WeightMap() {}

  /** Reads what CoreNLP's class writes: how many, the features, the weights in the same order. */
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    size = (Integer) in.readObject();
    long[] features = new long[size];
    for (int i = 0; i < size; i++) {
      // Unshared, so that the stream does not hold on to millions of strings.
      features[i] = fingerprint((String) in.readUnshared());
    }
    ByteBuffer bytes = ByteBuffer.wrap((byte[]) in.readUnshared());
    slots = new long[Integer.highestOneBit(size + size / 3) * 2];
    weights = new short[(bytes.remaining() - 4 * size) / 2 + size + 1];
    // Place 0 stands for a feature that is not there.
    int place = 1;
    for (long feature : features) {
      int slot = slot(feature);
      if (slots[slot] != 0) {
        throw new IOException("two features of the parser look alike");
      }
      slots[slot] = feature & UPPER | place;
      int length = bytes.getInt();
      weights[place++] = (short) length;
      for (int i = 0; i < length; i++) {
        weights[place++] = bytes.getShort();
      }
    }
  }

  /**
   * Where a feature is, or the free slot where it would be. Slot and upper half together are some
   * 55 bits: one feature in billions that the model does not know is taken for one that it knows.
   */
  private int slot(long feature) {
    int mask = slots.length - 1;
    int slot = (int) feature & mask;
    while (slots[slot] != 0 && ((slots[slot] ^ feature) & UPPER) != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long fingerprint(String feature) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    hash *= 0xBF58476D1CE4E5B9L;
    return hash ^ (hash >>> 32);
  }

  @Override
  public Weight get(String feature) {
    int place = (int) slots[slot(fingerprint(feature))];
    return place == 0 ? null : new Shared(weights, place);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean containsKey(String feature) {
    return slots[slot(fingerprint(feature))] != 0;
  }

  /** A weight that lies in the common array: for each transition its number and score. */
  private static final class Shared extends Weight {
    private static final long serialVersionUID = 1L;

    private final transient short[] weights;
    private final transient int place;

    Shared(short[] weights, int place) {
      this.weights = weights;
      this.place = place;
    }

    @Override
    public void score(float[] scores) {
      int end = place + 1 + weights[place];
      for (int i = place + 1; i < end; i += 3) {
        int bits = weights[i + 1] << 16 | weights[i + 2] & 0xFFFF;
        scores[weights[i]] += Float.intBitsToFloat(bits);
      }
    }
  }
}
