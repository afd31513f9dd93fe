package dev.proofmark.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A message as it came from the broker, before anything is believed of it.
 *
 * @param topic where it came from
 * @param key its key; empty if it had none
 * @param headers its headers as text
 * @param payload its value as text
 */
record Arrival(String topic, String key, Map<String, String> headers, String payload) {

    static Arrival of(ConsumerRecord<String, byte[]> message) {
        byte[] value = message.value();
        String key = message.key();
        return new Arrival(
                message.topic(),
                key == null ? "" : key,
                CloudEventHeaders.texts(message.headers()),
                value == null ? "" : new String(value, StandardCharsets.UTF_8));
    }
}
