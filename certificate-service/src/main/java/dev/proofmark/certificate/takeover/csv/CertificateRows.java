package dev.proofmark.certificate.takeover.csv;

import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateHolder;
import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.certificate.domain.CertificateRequirements;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.takeover.domain.FormerCertificate;
import dev.proofmark.certificate.takeover.domain.FormerDates;
import dev.proofmark.certificate.takeover.domain.FormerDatesPolicy;
import dev.proofmark.certificate.takeover.domain.FormerStatus;
import dev.proofmark.contracts.AiRole;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.imports.CsvGroup;
import dev.proofmark.platform.imports.CsvRow;
import dev.proofmark.platform.rules.RefusedException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one certificate, by the rules that hold for those that are decided here. */
final class CertificateRows {

    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_VERSIONS = 1_000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Of a holder that the rows name by a reference alone. */
    private static final UUID NOT_KNOWN_YET = new UUID(0, 0);

    private final CsvGroup rows;
    private final CsvRow first;
    private final Contents contents;

    CertificateRows(CsvGroup rows, Contents contents) {
        this.rows = rows;
        this.first = rows.first();
        this.contents = contents;
    }

    /** Makes what a certificate says out of its scope. */
    interface Contents {
        CertificateContent of(ScopeStatement scope, String schemeId, int schemeVersion);
    }

    /** The certificate; empty if its rows have mistakes, which are noted on them. */
    Optional<FormerCertificate> certificate(LocalDate today) {
        Optional<CertificateNumber> number = number();
        String client = first.required(CertificateColumns.CLIENT);
        Integer headcount = requiredNumber(CertificateColumns.HEADCOUNT, MOST_PEOPLE);
        FormerDates dates = dates(today);
        SiteRows sites = SiteRows.of(rows);
        CertificateContent content = content(sites);
        if (!rows.mistakes().isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FormerCertificate(
                Ids.next(),
                Ids.next(),
                number.get(),
                client,
                Objects.requireNonNull(content),
                Objects.requireNonNull(dates),
                Objects.requireNonNull(headcount),
                sites.headcounts()));
    }

    private Optional<CertificateNumber> number() {
        String text = first.required(CertificateColumns.NUMBER);
        Optional<CertificateNumber> number = CertificateNumber.sought(text);
        if (number.isEmpty() && !text.isEmpty()) {
            first.mistake(CertificateColumns.NUMBER, "import-certificate-number");
        }
        return number;
    }

    private @Nullable Integer requiredNumber(String column, int most) {
        var _ = first.required(column);
        return first.number(column, most);
    }

    private @Nullable FormerDates dates(LocalDate today) {
        LocalDate certifiedSince = first.requiredDate(CertificateColumns.CERTIFIED_SINCE);
        LocalDate decisionDate = first.requiredDate(CertificateColumns.DECISION_DATE);
        LocalDate effectiveDate = first.requiredDate(CertificateColumns.EFFECTIVE_DATE);
        LocalDate validUntil = first.requiredDate(CertificateColumns.VALID_UNTIL);
        LocalDate formerValidUntil = first.date(CertificateColumns.FORMER_VALID_UNTIL);
        FormerStatus status = first.requiredOneOf(CertificateColumns.STATUS, FormerStatus.class);
        LocalDate statusSince = first.date(CertificateColumns.STATUS_SINCE);
        LocalDate resolveBy = first.date(CertificateColumns.RESOLVE_BY);
        List<LocalDate> surveillances = first.dates(CertificateColumns.SURVEILLANCES);
        LocalDate next = first.date(CertificateColumns.NEXT_SURVEILLANCE);
        if (certifiedSince == null
                || decisionDate == null
                || effectiveDate == null
                || validUntil == null
                || status == null) {
            return null;
        }
        FormerDates dates = new FormerDates(
                certifiedSince,
                decisionDate,
                effectiveDate,
                validUntil,
                formerValidUntil,
                status,
                statusSince,
                resolveBy,
                surveillances,
                next);
        FormerDatesPolicy.mistakes(dates, today)
                .forEach(found -> first.mistake(found.pointer().substring(1), found.code(), found.facts()));
        return dates;
    }

    private @Nullable CertificateContent content(SiteRows sites) {
        CertificateHolder holder = holder();
        String scopeKorean = first.required(CertificateColumns.SCOPE_KOREAN);
        String scopeEnglish = first.required(CertificateColumns.SCOPE_ENGLISH);
        var _ = first.required(CertificateColumns.AI_ROLES);
        List<String> roles = first.namesOf(CertificateColumns.AI_ROLES, AiRole.class).stream()
                .map(Enum::name)
                .toList();
        String version = first.required(CertificateColumns.STATEMENT_VERSION);
        LocalDate date = first.requiredDate(CertificateColumns.STATEMENT_DATE);
        String scheme = first.required(CertificateColumns.SCHEME);
        Integer schemeVersion = requiredNumber(CertificateColumns.SCHEME_VERSION, MOST_VERSIONS);
        if (!rows.mistakes().isEmpty()) {
            return null;
        }
        ScopeStatement scope = new ScopeStatement(
                holder,
                scopeKorean,
                scopeEnglish,
                sites.orHolder(holder, scopeKorean, scopeEnglish),
                roles,
                version,
                date);
        return content(scope, scheme, Objects.requireNonNull(schemeVersion));
    }

    private @Nullable CertificateContent content(ScopeStatement scope, String scheme, int schemeVersion) {
        try {
            CertificateContent content = withStandard(contents.of(scope, scheme, schemeVersion));
            CertificateRequirements.refusal(content)
                    .ifPresent(refusal -> first.mistakes(refusal, CertificateRows::column));
            return content;
        } catch (NoSuchElementException unknown) {
            first.mistake(CertificateColumns.SCHEME, "unknown-scheme");
        } catch (RefusedException unprintable) {
            first.mistakes(unprintable.refusal(), CertificateRows::column);
        }
        return null;
    }

    /** The edition that stands on the document, where that is not the scheme's own. */
    private CertificateContent withStandard(CertificateContent content) {
        String standard = first.text(CertificateColumns.STANDARD);
        return standard == null
                ? content
                : new CertificateContent(
                        content.scope(),
                        content.schemeId(),
                        content.schemeVersion(),
                        standard,
                        content.body(),
                        content.accreditation());
    }

    private CertificateHolder holder() {
        String country = first.required(CertificateColumns.HOLDER_COUNTRY);
        if (!country.isEmpty() && !COUNTRIES.contains(country)) {
            first.mistake(CertificateColumns.HOLDER_COUNTRY, "unknown-country");
        }
        return new CertificateHolder(
                NOT_KNOWN_YET,
                first.required(CertificateColumns.HOLDER_NAME_KOREAN),
                first.required(CertificateColumns.HOLDER_NAME_ENGLISH),
                first.required(CertificateColumns.HOLDER_ADDRESS_KOREAN),
                first.required(CertificateColumns.HOLDER_ADDRESS_ENGLISH),
                first.required(CertificateColumns.HOLDER_CITY),
                country);
    }

    /** The column that a pointer into a content means; the row where it means no single one. */
    private static String column(String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        String inSite = "site" + name.substring(0, Math.min(1, name.length())).toUpperCase(Locale.ROOT)
                + name.substring(Math.min(1, name.length()));
        return Arrays.asList(name, inSite).stream()
                .filter(candidate -> CertificateColumns.LAYOUT.columns().stream()
                        .anyMatch(column -> column.name().equals(candidate)))
                .findFirst()
                .orElse("");
    }
}
