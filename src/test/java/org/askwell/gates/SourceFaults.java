package org.askwell.gates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds what must not be in the repository. The patterns are split so that this file does not contain them. */
public final class SourceFaults {

    private static final int JAVA_LINES = 300;
    private static final int TEMPLATE_LINES = 100;

    private static final Map<String, Pattern> FORBIDDEN = forbidden();

    private SourceFaults() {}

    private static Map<String, Pattern> forbidden() {
        var patterns = new LinkedHashMap<String, Pattern>();
        patterns.put(
                "names a package registry",
                Pattern.compile("(?i)\\b(repo1?\\.maven\\b|registry\\.npm|pypi\\.org|proxy\\.golang|ghcr\\.io|"
                        + "\\w*artifactory|nexus[.-]\\w|maven\\.aliyun|registry\\.\\w+\\.\\w)"));
        patterns.put("names a path of one machine", Pattern.compile("(?<![\\w.:])/(work|home|root|Users)/\\w"));
        patterns.put("leaves work behind", Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX|HA" + "CK)\\b"));
        patterns.put("tells who made it", Pattern.compile("@author\\b|\\bprint" + "StackTrace\\b"));
        return patterns;
    }

    /** @return what is wrong with a file, by its name and text */
    public static List<String> of(Path file, String text) {
        var faults = new ArrayList<String>();
        long lines = text.lines().count();
        String name = file.toString().replace('\\', '/');
        if (name.endsWith(".java") && lines > JAVA_LINES) {
            faults.add(name + " has " + lines + " lines");
        }
        if (name.contains("resources/templates/") && lines > TEMPLATE_LINES) {
            faults.add(name + " has " + lines + " lines");
        }
        FORBIDDEN.forEach((reason, pattern) -> {
            if (pattern.matcher(text).find()) {
                faults.add(name + " " + reason);
            }
        });
        return faults;
    }
}
