package dev.proofmark.platform.qrcode;

import io.nayuki.qrcodegen.QrCode;

/** A code's modules with the quiet zone around them, which readers need. */
record Symbol(QrCode code) {

    /** As many light modules as the standard asks for on each side. */
    private static final int QUIET_ZONE = 4;

    private static final int FINDER_PATTERN = 7;

    /** Modules on a side. */
    int side() {
        return code.size + 2 * QUIET_ZONE;
    }

    boolean holds(int column, int row) {
        return 0 <= column && column < side() && 0 <= row && row < side();
    }

    /** Whether it lies in one of the three corners that have a finder pattern. */
    boolean isOfFinderPattern(int column, int row) {
        int before = QUIET_ZONE + FINDER_PATTERN;
        int after = side() - before - 1;
        return (column < before && (row < before || row > after)) || (column > after && row < before);
    }

    boolean isDark(int column, int row) {
        return code.getModule(column - QUIET_ZONE, row - QUIET_ZONE);
    }
}
