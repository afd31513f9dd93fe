package dev.proofmark.certificate.takeover.csv;

import dev.proofmark.platform.imports.CsvColumn;
import dev.proofmark.platform.imports.CsvLayout;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a file of certificates is laid out: a row for each site of one, the first of them with everything else. */
final class CertificateColumns {

    static final String NUMBER = "number";
    static final String CLIENT = "client";
    static final String SCHEME = "schemeId";
    static final String SCHEME_VERSION = "schemeVersion";
    static final String STANDARD = "standard";
    static final String HOLDER_NAME_KOREAN = "holderNameKorean";
    static final String HOLDER_NAME_ENGLISH = "holderNameEnglish";
    static final String HOLDER_ADDRESS_KOREAN = "holderAddressKorean";
    static final String HOLDER_ADDRESS_ENGLISH = "holderAddressEnglish";
    static final String HOLDER_CITY = "holderCity";
    static final String HOLDER_COUNTRY = "holderCountry";
    static final String SCOPE_KOREAN = "scopeKorean";
    static final String SCOPE_ENGLISH = "scopeEnglish";
    static final String HEADCOUNT = "headcount";
    static final String AI_ROLES = "aiRoles";
    static final String STATEMENT_VERSION = "statementVersion";
    static final String STATEMENT_DATE = "statementDate";
    static final String CERTIFIED_SINCE = "certifiedSince";
    static final String DECISION_DATE = "decisionDate";
    static final String EFFECTIVE_DATE = "effectiveDate";
    static final String VALID_UNTIL = "validUntil";
    static final String FORMER_VALID_UNTIL = "formerValidUntil";
    static final String STATUS = "status";
    static final String STATUS_SINCE = "statusSince";
    static final String RESOLVE_BY = "resolveBy";
    static final String SURVEILLANCES = "surveillances";
    static final String NEXT_SURVEILLANCE = "nextSurveillanceBy";
    static final String SITE_NAME_KOREAN = "siteNameKorean";
    static final String SITE_NAME_ENGLISH = "siteNameEnglish";
    static final String SITE_ADDRESS_KOREAN = "siteAddressKorean";
    static final String SITE_ADDRESS_ENGLISH = "siteAddressEnglish";
    static final String SITE_HEAD_OFFICE = "siteHeadOffice";
    static final String SITE_HEADCOUNT = "siteHeadcount";
    static final String SITE_ACTIVITIES_KOREAN = "siteActivitiesKorean";
    static final String SITE_ACTIVITIES_ENGLISH = "siteActivitiesEnglish";

    private static final int DAY = 10;

    private static final List<CsvColumn> SITE = List.of(
            CsvColumn.optional(SITE_NAME_KOREAN, "사업장국문명", 200),
            CsvColumn.optional(SITE_NAME_ENGLISH, "사업장영문명", 200),
            CsvColumn.optional(SITE_ADDRESS_KOREAN, "사업장국문주소", 300),
            CsvColumn.optional(SITE_ADDRESS_ENGLISH, "사업장영문주소", 300),
            CsvColumn.optional(SITE_HEAD_OFFICE, "본사여부", 10),
            CsvColumn.optional(SITE_HEADCOUNT, "사업장인원", 9),
            CsvColumn.optional(SITE_ACTIVITIES_KOREAN, "사업장국문활동", 1000),
            CsvColumn.optional(SITE_ACTIVITIES_ENGLISH, "사업장영문활동", 1000));

    static final Set<String> OF_SITES = SITE.stream().map(CsvColumn::name).collect(Collectors.toUnmodifiableSet());

    static final CsvLayout LAYOUT = new CsvLayout(
            Stream.concat(
                            Stream.of(
                                    CsvColumn.required(NUMBER, "인증번호", 40),
                                    CsvColumn.required(CLIENT, "고객번호", 40),
                                    CsvColumn.required(SCHEME, "인증제도", 100),
                                    CsvColumn.required(SCHEME_VERSION, "인증제도판", 4),
                                    CsvColumn.optional(STANDARD, "표준", 100),
                                    CsvColumn.required(HOLDER_NAME_KOREAN, "조직국문명", 200),
                                    CsvColumn.required(HOLDER_NAME_ENGLISH, "조직영문명", 200),
                                    CsvColumn.required(HOLDER_ADDRESS_KOREAN, "조직국문주소", 300),
                                    CsvColumn.required(HOLDER_ADDRESS_ENGLISH, "조직영문주소", 300),
                                    CsvColumn.required(HOLDER_CITY, "조직영문도시", 100),
                                    CsvColumn.required(HOLDER_COUNTRY, "조직국가", 2),
                                    CsvColumn.required(SCOPE_KOREAN, "국문인증범위", 2000),
                                    CsvColumn.required(SCOPE_ENGLISH, "영문인증범위", 2000),
                                    CsvColumn.required(HEADCOUNT, "인원", 9),
                                    CsvColumn.required(AI_ROLES, "AI역할", 100),
                                    CsvColumn.required(STATEMENT_VERSION, "적용성보고서판", 40),
                                    CsvColumn.required(STATEMENT_DATE, "적용성보고서일자", DAY),
                                    CsvColumn.required(CERTIFIED_SINCE, "최초인증일", DAY),
                                    CsvColumn.required(DECISION_DATE, "결정일", DAY),
                                    CsvColumn.required(EFFECTIVE_DATE, "효력일", DAY),
                                    CsvColumn.required(VALID_UNTIL, "만료일", DAY),
                                    CsvColumn.optional(FORMER_VALID_UNTIL, "종전만료일", DAY),
                                    CsvColumn.required(STATUS, "상태", 10),
                                    CsvColumn.optional(STATUS_SINCE, "상태일", DAY),
                                    CsvColumn.optional(RESOLVE_BY, "시정기한", DAY),
                                    CsvColumn.optional(SURVEILLANCES, "사후심사일", 200),
                                    CsvColumn.optional(NEXT_SURVEILLANCE, "차기사후심사기한", DAY)),
                            SITE.stream())
                    .toList(),
            NUMBER,
            OF_SITES);

    private CertificateColumns() {}
}
