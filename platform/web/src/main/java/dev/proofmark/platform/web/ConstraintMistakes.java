package dev.proofmark.platform.web;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Bean validation's findings as field refusals with JSON pointers. */
public final class ConstraintMistakes {

    private ConstraintMistakes() {}

    /** One refusal of everything that was found, under the general rule {@code validation}. */
    public static Refusal refusal(Collection<? extends ConstraintViolation<?>> violations) {
        return Refusal.validation(violations.stream()
                .map(ConstraintMistakes::field)
                .sorted(Comparator.comparing(FieldRefusal::pointer).thenComparing(FieldRefusal::code))
                .toList());
    }

    private static FieldRefusal field(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Map<String, String> facts = new HashMap<>();
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = switch (annotation) {
            case "NotNull", "NotBlank", "NotEmpty", "AssertTrue" -> "required";
            case "Size" -> sizeCode(violation.getInvalidValue(), attributes, facts);
            case "Min", "PositiveOrZero", "Positive", "Max", "DecimalMin", "DecimalMax" ->
                rangeCode(annotation, attributes, facts);
            default -> "wrong-format";
        };
        return new FieldRefusal(pointer(violation.getPropertyPath()), code, facts);
    }

    private static String sizeCode(Object value, Map<String, Object> attributes, Map<String, String> facts) {
        int min = (Integer) attributes.getOrDefault("min", 0);
        facts.put("min", Integer.toString(min));
        facts.put("max", String.valueOf(attributes.get("max")));
        int size = switch (value) {
            case CharSequence text -> text.length();
            case Collection<?> list -> list.size();
            case Map<?, ?> map -> map.size();
            case null, default -> 0;
        };
        return size < min ? "too-short" : "too-long";
    }

    private static String rangeCode(String annotation, Map<String, Object> attributes, Map<String, String> facts) {
        String bound = String.valueOf(attributes.getOrDefault("value", annotation.equals("Positive") ? "1" : "0"));
        boolean upper = annotation.endsWith("Max");
        facts.put("min", upper ? "…" : bound);
        facts.put("max", upper ? bound : "…");
        return "out-of-range";
    }

    /** The path without the method and the parameter in front: {@code submit.body.sites[0].headcount}. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            boolean ofTheBody = node.getKind() == ElementKind.PROPERTY;
            if (ofTheBody && node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
