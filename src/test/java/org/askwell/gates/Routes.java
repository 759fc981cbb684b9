package org.askwell.gates;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** Every path and method that the resource classes answer to. */
public final class Routes {

    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private Routes() {}

    /**
     * One route.
     *
     * @param method the HTTP method
     * @param path with parameters in braces, without their patterns
     */
    public record Route(String method, String path) implements Comparable<Route> {

        public boolean api() {
            return path.startsWith("/api/");
        }

        @Override
        public int compareTo(Route other) {
            return (path + " " + method).compareTo(other.path + " " + other.method);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** @return the portal's routes, read from its classes alone: under test, others cannot be looked up as files */
    public static Map<Route, String> ofPortal() {
        var configuration = ArchConfiguration.get();
        configuration.setResolveMissingDependenciesFromClassPath(false);
        try {
            return of(new ClassFileImporter().importPath("target/classes/org/askwell"));
        } finally {
            configuration.reset();
        }
    }

    /** @return the routes with the media type each takes, "" where it says nothing */
    public static Map<Route, String> of(JavaClasses classes) {
        var routes = new TreeMap<Route, String>();
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith(Path.class)) {
                String base = type.getAnnotationOfType(Path.class).value();
                type.getMethods().forEach(method -> verb(method)
                        .ifPresent(
                                verb -> routes.put(new Route(verb, join(base, own(method))), consumes(type, method))));
            }
        }
        return routes;
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(annotation -> annotation.getPackageName().equals(Path.class.getPackageName()))
                .map(JavaClass::getSimpleName)
                .filter(VERBS::contains)
                .findFirst();
    }

    private static String own(JavaMethod method) {
        return method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    }

    private static String consumes(JavaClass type, JavaMethod method) {
        return method.tryGetAnnotationOfType(Consumes.class)
                .or(() -> type.tryGetAnnotationOfType(Consumes.class))
                .map(consumes -> consumes.value()[0])
                .orElse("");
    }

    private static String join(String base, String own) {
        String path = ("/" + base + "/" + own)
                .replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}")
                .replaceAll("/{2,}", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
