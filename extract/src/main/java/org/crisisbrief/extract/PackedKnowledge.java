package org.crisisbrief.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crisisbrief.extract.entity.GazetteerFiles;
import org.crisisbrief.extract.rules.LexiconFiles;
import org.crisisbrief.extract.rules.RuleFile;

/**
 * Lexicons, rules and places as they are loaded, made from the files that people write. The build calls {@link #main} after it has
 * compiled the classes.
 */
public final class PackedKnowledge {

    private static final List<String> RULES =
            List.of("casualties", "causes", "deployments", "measures", "named", "times");

    private PackedKnowledge() {}

    /** The resources by their paths. */
    static Map<String, byte[]> resources() {
        Map<String, byte[]> resources = new TreeMap<>();
        resources.put("org/crisisbrief/extract/rules/en/lexicons.bin", LexiconFiles.packedEnglish());
        for (String rules : RULES) {
            resources.put("org/crisisbrief/extract/rules/en/" + rules + ".bin", RuleFile.packedEnglish(rules));
        }
        resources.put("org/crisisbrief/extract/places/places.bin", GazetteerFiles.packed());
        return resources;
    }

    /** Writes the resources into a folder of classes. */
    public static void main(String[] folder) throws IOException {
        for (Map.Entry<String, byte[]> resource : resources().entrySet()) {
            Files.write(Path.of(folder[0]).resolve(resource.getKey()), resource.getValue());
        }
    }
}
