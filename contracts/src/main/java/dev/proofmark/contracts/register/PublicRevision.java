package dev.proofmark.contracts.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one revision of a certificate says to anybody; nothing about people.
 *
 * @param locations where the holder is, by city and country
 * @param aiRoles none where a product is certified
 * @param roleTitles of those roles, as the scheme has them at the version of the certificate
 * @param product absent where a management system is certified
 * @param accreditation absent where none covers it
 * @param validUntil last valid day
 */
public record PublicRevision(
        int revision,
        Holder holder,
        String standard,
        String scheme,
        String scopeKorean,
        String scopeEnglish,
        List<Location> locations,
        List<String> aiRoles,
        List<RoleTitle> roleTitles,
        @Nullable PublicProduct product,
        @Nullable AccreditedBy accreditation,
        LocalDate decisionDate,
        LocalDate effectiveDate,
        LocalDate validUntil,
        Provenance provenance) {

    public PublicRevision {
        locations = List.copyOf(locations);
        aiRoles = List.copyOf(aiRoles);
        roleTitles = List.copyOf(roleTitles);
    }

    /** The certified organisation. */
    public record Holder(String nameKorean, String nameEnglish) {}

    /** A city and its country by ISO 3166-1 alpha-2 code. */
    public record Location(String city, String country) {}

    /** A role towards AI systems, in words. */
    public record RoleTitle(String role, String korean, String english) {}

    /** The accreditation that the certificate was issued under. */
    public record AccreditedBy(String bodyKorean, String bodyEnglish, String number) {}

    /** Where the revision comes from. */
    public enum Provenance {
        /** Decided here. */
        DECIDED,
        /** From the body's former records: its decision, its document and evidence of them are not here. */
        IMPORTED
    }
}
