package dev.proofmark.application.organisation.csv;

import dev.proofmark.platform.imports.CsvColumn;
import dev.proofmark.platform.imports.CsvLayout;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a file of clients is laid out: a row for each site of a client, the first of them with everything else. */
final class ClientColumns {

    static final String CLIENT = "client";
    static final String NAME_KOREAN = "legalNameKorean";
    static final String NAME_ENGLISH = "legalNameEnglish";
    static final String COUNTRY = "country";
    static final String REGISTRATION_NUMBER = "registrationNumber";
    static final String ADDRESS_KOREAN = "addressKorean";
    static final String ADDRESS_ENGLISH = "addressEnglish";
    static final String CITY = "city";
    static final String CONTACT_NAME = "contactName";
    static final String CONTACT_POSITION = "contactPosition";
    static final String CONTACT_MAIL = "contactEmail";
    static final String CONTACT_TELEPHONE = "contactTelephone";
    static final String CONTACT_LANGUAGE = "contactLanguage";
    static final String SITE_NAME_KOREAN = "siteNameKorean";
    static final String SITE_NAME_ENGLISH = "siteNameEnglish";
    static final String SITE_COUNTRY = "siteCountry";
    static final String SITE_POSTCODE = "sitePostcode";
    static final String SITE_ADDRESS = "siteAddress";
    static final String SITE_ADDRESS_ENGLISH = "siteAddressEnglish";
    static final String SITE_HEAD_OFFICE = "siteHeadOffice";
    static final String SITE_HEADCOUNT = "siteHeadcount";
    static final String SITE_ACTIVITIES_KOREAN = "siteActivitiesKorean";
    static final String SITE_ACTIVITIES_ENGLISH = "siteActivitiesEnglish";

    private static final List<CsvColumn> SITE = List.of(
            CsvColumn.optional(SITE_NAME_KOREAN, "사업장국문명", 200),
            CsvColumn.optional(SITE_NAME_ENGLISH, "사업장영문명", 200),
            CsvColumn.optional(SITE_COUNTRY, "사업장국가", 2),
            CsvColumn.optional(SITE_POSTCODE, "사업장우편번호", 20),
            CsvColumn.optional(SITE_ADDRESS, "사업장주소", 300),
            CsvColumn.optional(SITE_ADDRESS_ENGLISH, "사업장영문주소", 300),
            CsvColumn.optional(SITE_HEAD_OFFICE, "본사여부", 10),
            CsvColumn.optional(SITE_HEADCOUNT, "사업장인원", 9),
            CsvColumn.optional(SITE_ACTIVITIES_KOREAN, "사업장국문활동", 1000),
            CsvColumn.optional(SITE_ACTIVITIES_ENGLISH, "사업장영문활동", 1000));

    static final Set<String> OF_SITES = SITE.stream().map(CsvColumn::name).collect(Collectors.toUnmodifiableSet());

    static final CsvLayout LAYOUT = new CsvLayout(
            Stream.concat(
                            Stream.of(
                                    CsvColumn.required(CLIENT, "고객번호", 40),
                                    CsvColumn.required(NAME_KOREAN, "국문법인명", 200),
                                    CsvColumn.required(NAME_ENGLISH, "영문법인명", 200),
                                    CsvColumn.required(COUNTRY, "국가", 2),
                                    CsvColumn.required(REGISTRATION_NUMBER, "등록번호", 40),
                                    CsvColumn.required(ADDRESS_KOREAN, "국문주소", 300),
                                    CsvColumn.required(ADDRESS_ENGLISH, "영문주소", 300),
                                    CsvColumn.required(CITY, "영문도시", 100),
                                    CsvColumn.optional(CONTACT_NAME, "담당자", 100),
                                    CsvColumn.optional(CONTACT_POSITION, "담당자직위", 100),
                                    CsvColumn.optional(CONTACT_MAIL, "담당자전자우편", 254),
                                    CsvColumn.optional(CONTACT_TELEPHONE, "담당자전화", 30),
                                    CsvColumn.optional(CONTACT_LANGUAGE, "담당자언어", 2)),
                            SITE.stream())
                    .toList(),
            CLIENT,
            OF_SITES);

    private ClientColumns() {}
}
