package dev.proofmark.application.scheme.usecase;

import dev.proofmark.application.scheme.domain.SchemeReference;
import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.contracts.schemes.Scheme;
import java.util.List;
import java.util.Optional;

/** The schemes, each in every version that something may have been made under. */
public interface SchemeCatalogue {

    /** Every scheme at its newest version. */
    List<Scheme> newest();

    /** A scheme at its newest version, for new applications. */
    Optional<Scheme> newest(String id);

    /**
     * What a scheme asks for at the version that an application was made under.
     *
     * @throws IllegalArgumentException if there is no such version: versions are never removed
     */
    SchemeRequirements requirements(SchemeReference reference);

    /**
     * A scheme at the version that an application was made under, with its titles.
     *
     * @throws IllegalArgumentException if there is no such version: versions are never removed
     */
    Scheme at(SchemeReference reference);
}
