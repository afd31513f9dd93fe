package dev.proofmark.application.transfer.domain;

import java.time.LocalDate;

/**
 * What the body found before it takes a certification over (IAF MD 2).
 *
 * @param status what the issuing body or its register says
 * @param underRecognition the issuing body is accredited under the multilateral recognition arrangement for this scheme
 * @param reportsSeen the last (re)certification's and the later surveillances' reports were read
 * @param majorsClosed every major nonconformity is verified as closed
 * @param minorsPlanned every open minor nonconformity has an accepted plan
 * @param complaintsConsidered complaints about the client and what was done about them were looked at
 * @param evidence what the answers rest on
 * @param reviewedBy opaque person id
 */
public record PreTransferReview(
        SourceStatus status,
        boolean underRecognition,
        boolean reportsSeen,
        boolean majorsClosed,
        boolean minorsPlanned,
        boolean complaintsConsidered,
        String evidence,
        String reviewedBy,
        LocalDate reviewedOn) {}
