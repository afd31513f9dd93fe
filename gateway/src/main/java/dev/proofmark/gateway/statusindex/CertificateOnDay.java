package dev.proofmark.gateway.statusindex;

import dev.proofmark.contracts.register.PublicRevision;
import dev.proofmark.contracts.register.PublicStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * How a certificate stands on a day, with what it says.
 *
 * @param since first day of the status
 * @param roleTitles of the roles in the details that are known in words
 */
public record CertificateOnDay(
        CertificateDetails details,
        PublicStatus status,
        LocalDate since,
        LocalDate asOf,
        List<PublicRevision.RoleTitle> roleTitles) {

    static CertificateOnDay of(Entry entry, LocalDate day) {
        Entry.OnDay told = entry.on(day);
        return new CertificateOnDay(
                EntryJson.details(entry.json(told, day).getBytes()),
                told.standing().status(),
                told.standing().since(),
                day,
                EntryJson.titles(told.revision().roleTitles().getBytes()));
    }
}
