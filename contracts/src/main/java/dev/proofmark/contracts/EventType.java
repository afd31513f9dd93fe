package dev.proofmark.contracts;

/**
 * A kind of event: its wire name, its version, where it is published, and the record that its data is read into.
 * The name is written down and never derived from a class, so that renaming a class changes nothing on the wire.
 *
 * @param name aggregate and what happened to it, in the past tense, for example {@code application.submitted}
 * @param version the version of the data, 1 upwards
 * @param topic the topic of the aggregate, for example {@code proofmark.application.v1}
 * @param data the record of the data
 */
public record EventType<T>(String name, int version, String topic, Class<T> data) {

    public EventType {
        if (version < 1) {
            throw new IllegalArgumentException("the version of " + name + " starts at 1, not " + version);
        }
    }

    /** Where the JSON Schema of the data lies on the class path. */
    public String schemaResource() {
        return "/dev/proofmark/contracts/events/%s.v%d.schema.json".formatted(name, version);
    }

    /** Where a sample of the data lies on the class path. */
    public String sampleResource() {
        return "/dev/proofmark/contracts/samples/%s.v%d.json".formatted(name, version);
    }
}
