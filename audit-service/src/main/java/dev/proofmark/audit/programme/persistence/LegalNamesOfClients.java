package dev.proofmark.audit.programme.persistence;

import dev.proofmark.platform.tasks.OrganisationNames;
import jakarta.enterprise.context.ApplicationScoped;

/** Clients are known by the agreements that they signed, on audits or on an evaluation. */
@ApplicationScoped
class LegalNamesOfClients implements OrganisationNames {

    @Override
    public String query() {
        return """
                select n.client ->> 'legalNameKorean', n.client ->> 'legalNameEnglish'
                from (
                  select p.agreement #> '{scope,client}' as client from programme p
                  where p.certification_id = t.certification_id and p.agreement is not null
                  union all
                  select e.agreed -> 'holder' from evaluation e where e.certification_id = t.certification_id) n
                """;
    }
}
