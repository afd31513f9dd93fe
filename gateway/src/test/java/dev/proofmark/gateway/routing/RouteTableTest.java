package dev.proofmark.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/organisations, APPLICATION",
        "/api/v1/organisations/, APPLICATION",
        "/api/v1/organisation-names, APPLICATION",
        "/api/v1/applications/1/agreement/signature, APPLICATION",
        "/api/v1/change-notices, APPLICATION",
        "/api/v1/application-tasks, APPLICATION",
        "/api/v1/audit-tasks/1/assignee, AUDIT",
        "/api/v1/certification-tasks/1, CERTIFICATE",
        "/api/v1/operations/application-service/parked-keys, APPLICATION",
        "/api/v1/operations/{service}/parked-keys, APPLICATION",
        "/api/v1/operations/audit-service/parked-keys, AUDIT",
        "/api/v1/operations/certificate-service/parked-events/1/skip, CERTIFICATE",
        "/api/v1/imports/clients/1/content, APPLICATION",
        "/api/v1/imports/{kind}/{importId}, APPLICATION",
        "/api/v1/imports/auditors, AUDIT",
        "/api/v1/imports/competences/1/execution, AUDIT",
        "/api/v1/imports/certificates/1/content, CERTIFICATE",
        "/api/v1/auditors/1/competences, AUDIT",
        "/api/v1/findings/1, AUDIT",
        "/api/v1/laboratories/1/scopes, AUDIT",
        "/api/v1/evaluations/1/report/pdf, AUDIT",
        "/api/v1/deadlines, AUDIT",
        "/api/v1/suspension-proposals, AUDIT",
        "/api/v1/certification-files, CERTIFICATE",
        "/api/v1/complaints/1/acknowledgement, CERTIFICATE",
        "/api/v1/appeals, CERTIFICATE",
        "/public/v1/body, CERTIFICATE",
        "/public/v1/certificates, CERTIFICATE",
        "/public/v1/certificates/PM-1/pdf, CERTIFICATE",
        "/public/v1/complaints, CERTIFICATE",
        "/public/v1/seal/certificates, CERTIFICATE",
        "/.well-known/did.json, CERTIFICATE",
        "/status-lists/1-revocation, CERTIFICATE",
        "/log/tile/0/x001/234.p/7, CERTIFICATE"
    })
    void findsTheOwner(String path, Service owner) {
        assertThat(RouteTable.owner(path)).contains(owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/api",
                "/api/v1",
                "/api/v1/organisation",
                "/api/v1/organisations2",
                "/verify/PM-1",
                "/verifying",
                "/.well-known",
                "/.well-known/openid-configuration",
                "/q/health"
            })
    void ownsNothingElse(String path) {
        assertThat(RouteTable.owner(path)).isEmpty();
    }
}
