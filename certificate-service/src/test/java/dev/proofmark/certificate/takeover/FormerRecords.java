package dev.proofmark.certificate.takeover;

import dev.proofmark.contracts.Events;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.People;
import dev.proofmark.platform.testing.Samples;
import java.time.LocalDate;
import java.util.UUID;

/** A body's former records, made up. */
public final class FormerRecords {

    public static final String HEADINGS =
            "number,client,schemeId,schemeVersion,holderNameKorean,holderNameEnglish,holderAddressKorean,"
                    + "holderAddressEnglish,holderCity,holderCountry,scopeKorean,scopeEnglish,headcount,aiRoles,statementVersion,"
                    + "statementDate,certifiedSince,decisionDate,effectiveDate,validUntil,status,statusSince,resolveBy,"
                    + "surveillances,nextSurveillanceBy\n";

    private FormerRecords() {}

    /** A row of a certificate that was decided on that day; its status and what belongs to it as the file has them. */
    public static String row(String number, String client, LocalDate decided, String status) {
        return String.join(
                        ",",
                        number,
                        client,
                        "aims-42001,1,주식회사 누리새김,Nurisaegim Co.,서울특별시 강남대로 1,1 Gangnam-daero Seoul,Seoul,KR",
                        "\"인공지능 상담 서비스의 개발, 운영\",\"Development, operation of AI services\",80,AI_PRODUCER|AI_PROVIDER",
                        "2.1",
                        decided.minusMonths(2).toString(),
                        decided.minusYears(3).toString(),
                        decided.toString(),
                        decided.toString(),
                        decided.plusYears(3).minusDays(1).toString(),
                        status,
                        ",")
                + "\n";
    }

    /** application-service tells that a client is known by that reference. */
    public static void client(String reference, UUID organisation) {
        var data = Samples.of(Events.ORGANISATION_IMPORTED);
        data.put("organisationId", organisation.toString());
        data.put("reference", reference);
        new News(
                        Events.ORGANISATION_IMPORTED,
                        UUID.randomUUID(),
                        organisation,
                        organisation,
                        People.idOf("admin"),
                        data.toString())
                .tell();
    }
}
