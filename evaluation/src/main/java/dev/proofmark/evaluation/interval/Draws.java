package dev.proofmark.evaluation.interval;

/**
 * The random numbers of one resample: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators", 2014). It is written out here because an interval must come out the same in years: the JDK promises that
 * of its oldest generator only.
 */
public final class Draws {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    Draws(long seed) {
        this.state = seed;
    }

    /** Those of one resample: what the seed's own generator yields at that place starts them. */
    static Draws ofResample(long seed, int resample) {
        return new Draws(mix(seed + (resample + 1L) * STEP));
    }

    /** Any number, each as likely. */
    public long next() {
        state += STEP;
        return mix(state);
    }

    /** One of so many, each as likely. */
    public int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    /** At least 0 and less than 1. */
    double share() {
        return (next() >>> 11) * UNIT;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
