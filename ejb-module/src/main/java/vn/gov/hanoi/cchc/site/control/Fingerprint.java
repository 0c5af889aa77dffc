package vn.gov.hanoi.cchc.site.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * MinHash over pairs of neighbouring words of the folded text. Two texts agree in about as many places of their signatures as their
 * sets of pairs overlap (Jaccard); texts that overlap by half share at least one of the {@value #BANDS} buckets almost surely, texts of
 * the same newsroom that merely sound alike rarely.
 */
public final class Fingerprint {

    static final int BANDS = 128;
    static final int ROWS = 4;
    static final int SIZE = BANDS * ROWS;

    private static final long[] MULTIPLY = new long[SIZE];
    private static final long[] ADD = new long[SIZE];
    private static final double CHANCE = 1.0 / 256;

    static {
        long seed = 819;
        for (int i = 0; i < SIZE; i++) {
            seed = mix(seed + 1);
            MULTIPLY[i] = seed | 1;
            seed = mix(seed + 1);
            ADD[i] = seed;
        }
    }

    private final byte[] signature;
    private final List<Long> buckets;

    private Fingerprint(byte[] signature, List<Long> buckets) {
        this.signature = signature;
        this.buckets = buckets;
    }

    /** @return null for a text of fewer than two words, which resembles everything and nothing */
    public static Fingerprint of(String text) {
        Set<Long> pairs = pairs(text);
        if (pairs.isEmpty()) {
            return null;
        }
        long[] lowest = new long[SIZE];
        java.util.Arrays.fill(lowest, Long.MAX_VALUE);
        for (long pair : pairs) {
            for (int i = 0; i < SIZE; i++) {
                long value = (pair * MULTIPLY[i] + ADD[i]) >>> 1;
                if (value < lowest[i]) {
                    lowest[i] = value;
                }
            }
        }
        return new Fingerprint(low(lowest), buckets(lowest));
    }

    /** One byte per hash function. */
    public byte[] signature() {
        return signature.clone();
    }

    /** Keys under which similar texts are found. */
    public List<Long> buckets() {
        return buckets;
    }

    /** Estimated overlap with another text, 0–1; 1 for the same text. */
    public double likeness(byte[] other) {
        if (other == null || other.length != SIZE) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            if (signature[i] == other[i]) {
                equal++;
            }
        }
        // a byte of a hash also agrees by chance
        return Math.max(0, ((double) equal / SIZE - CHANCE) / (1 - CHANCE));
    }

    private static Set<Long> pairs(String text) {
        String[] words = VietnameseText.fold(text).split("[^a-z0-9]+");
        Set<Long> pairs = new HashSet<>();
        String before = null;
        for (String word : words) {
            if (word.isEmpty()) {
                continue;
            }
            if (before != null) {
                pairs.add(mix(31L * hash(before) + hash(word)));
            }
            before = word;
        }
        return pairs;
    }

    private static byte[] low(long[] values) {
        byte[] bytes = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            bytes[i] = (byte) mix(values[i]);
        }
        return bytes;
    }

    private static List<Long> buckets(long[] values) {
        List<Long> buckets = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long key = band + 1L;
            for (int row = 0; row < ROWS; row++) {
                key = mix(key * 0x9E3779B97F4A7C15L + values[band * ROWS + row]);
            }
            buckets.add(key);
        }
        return List.copyOf(buckets);
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
