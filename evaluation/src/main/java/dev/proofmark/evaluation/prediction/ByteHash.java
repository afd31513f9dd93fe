package dev.proofmark.evaluation.prediction;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Hashes of cells. Whoever makes two of them collide has nothing of it but a file that is refused. */
final class ByteHash {

    static final long FIRST = 0x9E3779B97F4A7C15L;
    static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    private static final long FINISH = 0x94D049BB133111EBL;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private ByteHash() {}

    /**
     * The hash of these bytes.
     *
     * @param factor one of the two, for two hashes that have nothing to do with each other
     */
    static long of(byte[] bytes, int from, int to, long factor) {
        long hash = (to - from) * factor;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = mixed(hash ^ (long) LONGS.get(bytes, at), factor);
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << Byte.SIZE | (bytes[at] & 0xFF);
        }
        return mixed(hash ^ rest, factor);
    }

    /** Another number for each number. */
    static long mixed(long value, long factor) {
        long once = value * factor;
        once ^= once >>> 29;
        once *= FINISH;
        return once ^ once >>> 32;
    }
}
