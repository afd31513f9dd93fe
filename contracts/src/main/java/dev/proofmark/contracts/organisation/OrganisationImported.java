package dev.proofmark.contracts.organisation;

import java.util.UUID;

/**
 * The body has brought a client from its former records, or found it registered already: it is known here by that
 * reference, by which other imported records name it. Nobody belongs to an organisation that was not there before.
 *
 * @param reference what the former records call the client, without meaning elsewhere
 */
public record OrganisationImported(UUID organisationId, String reference, UUID importId) {}
