package dev.proofmark.evaluation.significance;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * Probabilities of the far ends, computed as such. Where Hipparchus' distributions take what is left of one, the small
 * ones are lost.
 */
final class Tail {

    private Tail() {}

    /** Of χ². */
    static double ofChiSquared(int degreesOfFreedom, double value) {
        return Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, value / 2);
    }

    /** Of Fisher's F. */
    static double ofF(int degreesBetween, int degreesWithin, double value) {
        return Beta.regularizedBeta(
                degreesWithin / (degreesWithin + degreesBetween * value), degreesWithin / 2.0, degreesBetween / 2.0);
    }

    /** No more heads than that. */
    static double ofFairCoins(int coins, int heads) {
        return Beta.regularizedBeta(0.5, (double) coins - heads, heads + 1.0);
    }
}
