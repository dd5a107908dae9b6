package org.crisisbrief.extract.entity;

import org.crisisbrief.extract.annotate.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The name of an office with what stands before it: "deputy foreign minister".
 *
 * @param sort the class of its last word
 */
record TitlePhrase(int first, int end, String sort) {

    /** The longest one that starts at this token. */
    static @Nullable TitlePhrase at(Words words, int first, int limit) {
        int at = first;
        TitlePhrase found = null;
        while (at < limit && at - first < 8) {
            Mention title = words.at("person-title", at);
            if (title != null && words.after(title) <= limit) {
                at = words.after(title);
                found = new TitlePhrase(first, at, title.value(String.class));
                continue;
            }
            Mention modifier = words.at("title-modifier", at);
            if (modifier == null || words.after(modifier) > limit) {
                break;
            }
            at = words.after(modifier);
        }
        return found == null ? null : found.withDomain(words, limit);
    }

    /** "minister of foreign affairs", "secretary for health". */
    private TitlePhrase withDomain(Words words, int limit) {
        if (end >= limit || !(words.key(end).equals("of") || words.key(end).equals("for"))) {
            return this;
        }
        int at = words.key(end + 1).equals("the") ? end + 2 : end + 1;
        int last = end;
        while (at < limit) {
            Mention modifier = words.at("title-modifier", at);
            if (modifier == null) {
                break;
            }
            at = words.after(modifier);
            last = at;
            if ((words.key(at).equals("and") || words.key(at).equals("affairs")) && at < limit) {
                last = words.key(at).equals("affairs") ? at + 1 : last;
                at++;
            }
        }
        return last > end && (sort.equals("minister") || sort.equals("commander"))
                ? new TitlePhrase(first, last, sort)
                : this;
    }

    /** The longest one that ends before this token. */
    static @Nullable TitlePhrase before(Words words, int end, int from) {
        Mention title = words.before("person-title", end);
        if (title == null) {
            return null;
        }
        int first = words.start(title);
        while (first > from) {
            Mention modifier = words.before("title-modifier", first);
            Mention more = modifier == null ? words.before("person-title", first) : modifier;
            if (more == null || words.start(more) < from) {
                break;
            }
            first = words.start(more);
        }
        return new TitlePhrase(first, end, title.value(String.class));
    }

    String role(Words words) {
        return sort.equals("mr") || sort.equals("mrs") ? "" : words.slice(first, end);
    }

    Office office(Words words) {
        return new Office(role(words), sort, "");
    }
}
