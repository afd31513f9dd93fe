package dev.proofmark.audit.evaluation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The laboratory has the item (ISO/IEC 17025:2017, 7.4 and 7.8.2.1 g, h).
 *
 * @param condition in which it came
 * @param sha256 as the laboratory computed it, lower-case hex
 * @param storagePlace where it lies
 * @param confirmedBy opaque person id of the tester
 */
public record Receipt(
        LocalDate receivedOn,
        String condition,
        String sha256,
        String storagePlace,
        String confirmedBy,
        LocalDate confirmedOn,
        List<Custody> custody) {

    public Receipt {
        custody = List.copyOf(custody);
    }

    Receipt with(Custody next) {
        return new Receipt(
                receivedOn,
                condition,
                sha256,
                storagePlace,
                confirmedBy,
                confirmedOn,
                Stream.concat(custody.stream(), Stream.of(next)).toList());
    }
}
