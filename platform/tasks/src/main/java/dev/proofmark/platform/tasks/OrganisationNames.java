package dev.proofmark.platform.tasks;

/** How a service knows the organisations that its tasks are about. */
public interface OrganisationNames {

    /**
     * An SQL query that gives the Korean and the English legal name, of {@code t.organisation_id} or of what concerns {@code
     * t.certification_id}; without a row where the service knows none.
     */
    String query();
}
