package dev.proofmark.application.organisation.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an organisation must say of itself: its numbers hold, and whoever registers it owns it. */
public final class OrganisationRules {

    static final String KOREA = "KR";
    private static final String REGISTRATION_NUMBER = "/registrationNumber";

    private OrganisationRules() {}

    /**
     * Registers an organisation with its first owner. A Korean one gives its business registration number (I-55); one
     * from elsewhere may give its own register's number. Whoever registers must read the mail of the address that the
     * account was opened with: the body has to be able to write to somebody.
     */
    public static Outcome<Organisation, OrganisationEvent> register(
            UUID id, OrganisationDetails details, String personId, MailAddress mail) {
        if (!mail.verified()) {
            return Outcome.refused(Refusal.of("mail-not-verified"));
        }
        return described(
                id,
                details,
                0,
                organisation -> List.of(
                        new OrganisationEvent.Registered(organisation),
                        new OrganisationEvent.MemberAdded(id, personId, MemberRole.OWNER)));
    }

    /**
     * Takes an organisation over from the body's former records, by the same rules (I-55). Nobody owns it: whoever is to
     * act for it is invited.
     */
    public static Outcome<Organisation, OrganisationEvent> takeOver(UUID id, OrganisationDetails details) {
        return described(id, details, 0, organisation -> List.of(new OrganisationEvent.Registered(organisation)));
    }

    /** Describes a known organisation anew, by the same rules. What was made under the old details keeps them. */
    public static Outcome<Organisation, OrganisationEvent> change(
            Organisation organisation, OrganisationDetails details) {
        return described(
                organisation.id(),
                details,
                organisation.version(),
                changed -> List.of(new OrganisationEvent.Changed(changed)));
    }

    private static Outcome<Organisation, OrganisationEvent> described(
            UUID id,
            OrganisationDetails details,
            long version,
            Function<Organisation, List<OrganisationEvent>> events) {
        List<FieldRefusal> refusals = new ArrayList<>();
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(details.country())) {
            refusals.add(FieldRefusal.of("/country", "unknown-country"));
        }
        Optional<RegistrationNumber> number = registrationNumber(details, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusalOf(refusals));
        }
        Organisation organisation = organisation(id, details, number.orElse(null), version);
        return Outcome.accepted(organisation, events.apply(organisation));
    }

    private static Refusal refusalOf(List<FieldRefusal> refusals) {
        return refusals.size() == 1 && refusals.getFirst().code().equals("I-55")
                ? new Refusal("I-55", refusals, java.util.Map.of())
                : Refusal.validation(refusals);
    }

    private static Optional<RegistrationNumber> registrationNumber(
            OrganisationDetails details, List<FieldRefusal> refusals) {
        String given = details.registrationNumber();
        boolean korean = KOREA.equals(details.country());
        if (given == null || given.isBlank()) {
            if (korean) {
                refusals.add(FieldRefusal.of(REGISTRATION_NUMBER, "required"));
            }
            return Optional.empty();
        }
        if (!korean) {
            return Optional.of(new ForeignRegistrationNumber(given.strip()));
        }
        Optional<BusinessRegistrationNumber> number = BusinessRegistrationNumber.of(given.strip());
        if (number.isEmpty()) {
            refusals.add(FieldRefusal.of(REGISTRATION_NUMBER, "I-55"));
        }
        return number.map(found -> found);
    }

    private static Organisation organisation(
            UUID id, OrganisationDetails details, @Nullable RegistrationNumber number, long version) {
        return new Organisation(
                id,
                details.legalNameKorean().strip(),
                details.legalNameEnglish().strip(),
                details.country(),
                number,
                details.addressKorean().strip(),
                details.addressEnglish().strip(),
                details.city().strip(),
                version);
    }
}
