package org.crisisbrief.extract.gold;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One annotated fact; offsets are UTF-16 code units into the article.
 *
 * @param type the annotation's kind: meta, date, entity, statement, casualty, event, deployment, measure, cause, reaction
 */
record GoldFact(String id, String type, String sentence, String span, int start, int end, JsonNode args) {
    /** An argument's text, empty where it is absent or null. */
    String arg(String key) {
        JsonNode value = args.path(key);
        return value.isNull() ? "" : value.asText("");
    }
}
