package dev.proofmark.gateway.routing;

import java.util.Map;
import java.util.Optional;

/**
 * The one table of routes: the first segments of an address, and the service that owns them (the resource map in the
 * README). Whatever is not in it does not exist.
 */
public final class RouteTable {

    private static final Map<String, Service> OWNERS = Map.ofEntries(
            Map.entry("/api/v1/organisations", Service.APPLICATION),
            Map.entry("/api/v1/organisation-names", Service.APPLICATION),
            Map.entry("/api/v1/invitation-acceptances", Service.APPLICATION),
            Map.entry("/api/v1/people", Service.APPLICATION),
            Map.entry("/api/v1/schemes", Service.APPLICATION),
            Map.entry("/api/v1/applications", Service.APPLICATION),
            Map.entry("/api/v1/transfers", Service.APPLICATION),
            Map.entry("/api/v1/change-notices", Service.APPLICATION),
            // What waits for somebody, each service for itself.
            Map.entry("/api/v1/application-tasks", Service.APPLICATION),
            Map.entry("/api/v1/audit-tasks", Service.AUDIT),
            Map.entry("/api/v1/certification-tasks", Service.CERTIFICATE),
            // Every service offers the same there under its name; what is under no service's name, this one refuses.
            Map.entry("/api/v1/operations", Service.APPLICATION),
            Map.entry("/api/v1/operations/audit-service", Service.AUDIT),
            Map.entry("/api/v1/operations/certificate-service", Service.CERTIFICATE),
            // Each service takes in what it keeps; a kind that nobody keeps, this one refuses.
            Map.entry("/api/v1/imports", Service.APPLICATION),
            Map.entry("/api/v1/imports/auditors", Service.AUDIT),
            Map.entry("/api/v1/imports/competences", Service.AUDIT),
            Map.entry("/api/v1/imports/certificates", Service.CERTIFICATE),
            Map.entry("/api/v1/auditors", Service.AUDIT),
            Map.entry("/api/v1/colleagues", Service.AUDIT),
            Map.entry("/api/v1/audit-times", Service.AUDIT),
            Map.entry("/api/v1/programmes", Service.AUDIT),
            Map.entry("/api/v1/audits", Service.AUDIT),
            Map.entry("/api/v1/findings", Service.AUDIT),
            Map.entry("/api/v1/laboratories", Service.AUDIT),
            Map.entry("/api/v1/evaluations", Service.AUDIT),
            Map.entry("/api/v1/deadlines", Service.AUDIT),
            Map.entry("/api/v1/suspension-proposals", Service.AUDIT),
            Map.entry("/api/v1/certification-files", Service.CERTIFICATE),
            Map.entry("/api/v1/certificates", Service.CERTIFICATE),
            Map.entry("/api/v1/complaints", Service.CERTIFICATE),
            Map.entry("/api/v1/appeals", Service.CERTIFICATE),
            Map.entry("/public/v1/body", Service.CERTIFICATE),
            Map.entry("/public/v1/certificates", Service.CERTIFICATE),
            Map.entry("/public/v1/complaints", Service.CERTIFICATE),
            Map.entry("/public/v1/seal", Service.CERTIFICATE),
            Map.entry("/.well-known/did.json", Service.CERTIFICATE),
            Map.entry("/status-lists", Service.CERTIFICATE),
            Map.entry("/log", Service.CERTIFICATE));

    private RouteTable() {}

    /** The owner of a path: of its longest prefix in the table, by whole segments. */
    public static Optional<Service> owner(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            Service owner = OWNERS.get(path.substring(0, end));
            if (owner != null) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }
}
