package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.platform.tasks.OrganisationNames;
import jakarta.enterprise.context.ApplicationScoped;

/** Clients are known by their agreements, and by the certificates that were taken over. */
@ApplicationScoped
class LegalNamesOfHolders implements OrganisationNames {

    @Override
    public String query() {
        return """
                select h.holder ->> 'legalNameKorean', h.holder ->> 'legalNameEnglish'
                from (
                  select a.value #> '{agreement,scope,holder}' as holder
                  from certification_case c cross join jsonb_each(c.facts -> 'applications') a
                  where c.certification_id = t.certification_id
                  union all
                  select r.content #> '{scope,holder}' from certificate i
                  join certificate_revision r on r.certificate_id = i.id and r.revision = i.revision
                  where i.certification_id = t.certification_id) h
                where h.holder ->> 'legalNameKorean' is not null
                """;
    }
}
