package dev.proofmark.audit.personnel.persistence;

import java.util.List;

/** Texts as one JSON object. */
record StoredTexts(List<String> texts) {

    StoredTexts {
        texts = List.copyOf(texts);
    }
}
