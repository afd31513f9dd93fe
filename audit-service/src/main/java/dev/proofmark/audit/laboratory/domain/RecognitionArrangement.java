package dev.proofmark.audit.laboratory.domain;

/** Under which arrangement accreditation bodies accept each other's laboratories. */
public enum RecognitionArrangement {
    ILAC_MRA,
    /** That of the Global Accreditation Cooperation, which follows ILAC's. */
    GAC_MRA,
    /** None: nobody outside vouches for the accreditation. */
    NONE
}
