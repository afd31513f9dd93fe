package dev.proofmark.application.review.domain;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * The four checks of an application review (ISO/IEC 17021-1:2015, 9.1.2.1).
 *
 * @param informationSufficient what is known of client and system suffices to plan the audits
 * @param differencesResolved known differences of understanding between body and client are resolved
 * @param competenceAndAbility the body can do it: competence, capacity, accreditation
 * @param scopeSitesTimeConsidered scope, sites, time and what else influences the audit were thought of
 */
public record ReviewChecks(
        ReviewCheck informationSufficient,
        ReviewCheck differencesResolved,
        ReviewCheck competenceAndAbility,
        ReviewCheck scopeSitesTimeConsidered) {

    SequencedMap<String, ReviewCheck> byName() {
        SequencedMap<String, ReviewCheck> checks = new LinkedHashMap<>();
        checks.put("informationSufficient", informationSufficient);
        checks.put("differencesResolved", differencesResolved);
        checks.put("competenceAndAbility", competenceAndAbility);
        checks.put("scopeSitesTimeConsidered", scopeSitesTimeConsidered);
        return checks;
    }
}
