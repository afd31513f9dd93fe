package dev.proofmark.application.organisation.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What must hold of a site; what happens to sites is nobody's business until an application names them. */
public final class SiteRules {

    /** A road (로) or street (길), and a building's number: 도로명주소법, article 2. */
    private static final Pattern ROAD_NAME_ADDRESS = Pattern.compile(".*[가-힣0-9·.](?:로|길)\\s?\\d+.*");

    private static final Pattern KOREAN_POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private SiteRules() {}

    /** A new site. */
    public static Outcome<Site, OrganisationEvent> add(UUID id, UUID organisationId, SiteDetails details) {
        return described(new Site(id, organisationId, details, false, 0));
    }

    /** The site, described anew. */
    public static Outcome<Site, OrganisationEvent> change(Site site, SiteDetails details) {
        return site.closed()
                ? closed()
                : described(new Site(site.id(), site.organisationId(), details, false, site.version()));
    }

    /** The site is left. */
    public static Outcome<Site, OrganisationEvent> close(Site site) {
        if (site.closed()) {
            return closed();
        }
        return Outcome.accepted(
                new Site(site.id(), site.organisationId(), site.details(), true, site.version()), List.of());
    }

    private static Outcome<Site, OrganisationEvent> closed() {
        return Outcome.refused(Refusal.of("site-closed"));
    }

    private static Outcome<Site, OrganisationEvent> described(Site site) {
        List<FieldRefusal> refusals = new ArrayList<>();
        SiteDetails details = site.details();
        if (!COUNTRIES.contains(details.country())) {
            refusals.add(FieldRefusal.of("/country", "unknown-country"));
        }
        if (details.country().equals(OrganisationRules.KOREA)) {
            checkKoreanAddress(details, refusals);
        }
        checkHeadcounts(details.headcounts(), refusals);
        return refusals.isEmpty() ? Outcome.accepted(site, List.of()) : Outcome.refused(Refusal.validation(refusals));
    }

    private static void checkKoreanAddress(SiteDetails details, List<FieldRefusal> refusals) {
        String postcode = details.postcode();
        if (postcode == null) {
            refusals.add(FieldRefusal.of("/postcode", "required"));
        } else if (!KOREAN_POSTCODE.matcher(postcode).matches()) {
            refusals.add(FieldRefusal.of("/postcode", "korean-postcode"));
        }
        if (!ROAD_NAME_ADDRESS.matcher(details.address()).matches()) {
            refusals.add(FieldRefusal.of("/address", "road-name-address"));
        }
    }

    private static void checkHeadcounts(List<ShiftHeadcount> headcounts, List<FieldRefusal> refusals) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < headcounts.size(); index++) {
            ShiftHeadcount headcount = headcounts.get(index);
            if (!seen.add(headcount.shift() + " " + headcount.role().strip().toLowerCase(Locale.ROOT))) {
                refusals.add(FieldRefusal.of("/headcounts/" + index, "headcount-twice"));
            }
        }
    }
}
