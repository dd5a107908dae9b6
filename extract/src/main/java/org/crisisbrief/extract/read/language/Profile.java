package org.crisisbrief.extract.read.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The most frequent groups of three characters of a language in one script, the most frequent first. */
record Profile(Language language, Map<String, Integer> ranks, Set<Character> letters) {

    /** A line of {@code languages.tsv}: code, name, groups parted by bars. */
    static Profile of(String line) {
        String[] cells = line.split("\t");
        Map<String, Integer> ranks = new HashMap<>();
        Set<Character> letters = new HashSet<>();
        for (String group : cells[2].split("\\|")) {
            ranks.put(group, ranks.size());
            for (int i = 0; i < group.length(); i++) {
                letters.add(group.charAt(i));
            }
        }
        return new Profile(new Language(cells[0], cells[1]), ranks, letters);
    }

    /**
     * The groups of the texts that profiles are made of fall off in number about as one over their rank. A group with a letter that
     * none of the frequent ones has tells most: such letters are foreign to the language or rare in it.
     */
    double weight(String group) {
        Integer rank = ranks.get(group);
        if (rank != null) {
            return -Math.log(rank + 12.0);
        }
        boolean foreign = false;
        for (int i = 0; i < group.length(); i++) {
            foreign |= !letters.contains(group.charAt(i));
        }
        return -Math.log((foreign ? 30.0 : 3.0) * ranks.size());
    }
}
