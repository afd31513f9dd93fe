package dev.proofmark.platform.qrcode;

import java.util.stream.IntStream;

/**
 * Figures among a symbol's modules that a reader may take for a finder pattern: cut 1:1:3:1:1 from left to right, from top to
 * bottom and aslant, as nearly as ZXing demands it.
 */
record Lookalikes(Symbol symbol) {

    /** Seven modules: dark, light, three dark, light, dark. */
    private static final int WIDTH = 7;

    private static final int CORE = 3;

    /** ZXing lets each part be longer or shorter by a half. */
    private static final double TOLERANCE = 0.5;

    /** How many modules lie in the middle of one, besides those of the three in the corners. */
    int count() {
        int side = symbol.side();
        return (int) IntStream.range(0, side * side)
                .filter(place -> isLookalike(place % side, place / side))
                .count();
    }

    private boolean isLookalike(int column, int row) {
        return symbol.isDark(column, row)
                && !symbol.isOfFinderPattern(column, row)
                && isCut(column, row, 1, 0)
                && isCut(column, row, 0, 1)
                && isCut(column, row, 1, 1);
    }

    private boolean isCut(int column, int row, int right, int down) {
        int[] forth = runs(column, row, right, down);
        int[] back = runs(column, row, -right, -down);
        int core = forth[0] + back[0] - 1;
        double module = (core + forth[1] + forth[2] + back[1] + back[2]) / (double) WIDTH;
        return fits(core, CORE, module)
                && fits(forth[1], 1, module)
                && fits(forth[2], 1, module)
                && fits(back[1], 1, module)
                && fits(back[2], 1, module);
    }

    private static boolean fits(int length, int modules, double module) {
        return Math.abs(length - modules * module) < modules * module * TOLERANCE;
    }

    /** From a dark module on: how long it stays dark, then light, then dark. */
    private int[] runs(int column, int row, int right, int down) {
        int[] lengths = new int[CORE];
        int step = 0;
        for (int run = 0; run < lengths.length; run++) {
            while (symbol.holds(column + step * right, row + step * down)
                    && symbol.isDark(column + step * right, row + step * down) == (run != 1)) {
                lengths[run]++;
                step++;
            }
        }
        return lengths;
    }
}
