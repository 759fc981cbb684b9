package org.askwell.downloads.trust;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Viewer;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchFile;
import org.askwell.downloads.PatchVisibility;
import org.askwell.downloads.ReleaseVersion;
import org.askwell.downloads.feeds.InstalledProduct;
import org.askwell.web.SecretToken;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What an installed product asks: is there a patch for me? Costs one row, found by the product's code, and with a token
 * another one and a look for patches that not everyone may know of; nothing but that while the manifest stays the same.
 */
@Path("/api/v1/updates")
public class UpdatesApi {

    @Inject
    Conditional conditional;

    @Inject
    InstalledProduct installed;

    @Inject
    PatchVisibility visibility;

    /**
     * The answer.
     *
     * @param manifest the version of the manifest that says so
     * @param updates the files of patches for that version that bring a newer one, in the order of the manifest; then those
     *     that the manifest is silent about, as not everyone may know of them
     * @param version what was asked for
     */
    record Updates(long manifest, String product, List<ManifestDocument.Entry> updates, String version) {

        static Updates of(Manifest manifest, List<ManifestDocument.Entry> besides, String version, String platform) {
            ManifestDocument document = manifest.document();
            return new Updates(
                    document.version(),
                    document.product(),
                    Stream.concat(document.patches().stream(), besides.stream())
                            .filter(patch -> patch.updates(version, platform))
                            .toList(),
                    version);
        }
    }

    /**
     * Everybody may ask, and learns what everybody sees on the pages of downloads. With a token it is known whose
     * installation asks, so that its customer need not report what is installed, and learns what its owner sees.
     *
     * @param authorization {@code Token} and a token for updates of the product
     * @param platform what the product runs on: only files for that and for any are named; null for all
     */
    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public Response updates(
            @RestQuery @NotNull String product,
            @RestQuery @NotNull @Size(max = ReleaseVersion.CHARACTERS) @Pattern(regexp = ReleaseVersion.PATTERN)
                    String version,
            @RestQuery @Pattern(regexp = PatchFile.PLATFORM) String platform,
            @RestHeader("Authorization") String authorization,
            @Context Request request) {
        List<ManifestDocument.Entry> besides = installed
                .asks(authorization, product, version)
                .map(owner -> besides(owner, product))
                .orElse(List.of());
        Manifest manifest = Manifest.of(product).orElseThrow(NotFoundException::new);
        String tag = manifest.version + "-" + version + (platform == null ? "" : "-" + platform)
                + (besides.isEmpty() ? "" : "-" + SecretToken.hash(Canonical.json(besides)));
        return conditional.answer(request, tag, () -> Canonical.json(Updates.of(manifest, besides, version, platform)));
    }

    private List<ManifestDocument.Entry> besides(Viewer owner, String product) {
        List<Patch> shown = visibility.besides(owner, product);
        if (shown.isEmpty()) {
            return List.of();
        }
        Set<String> hidden = new HashSet<>(Patch.restrictedKeys(product));
        shown.forEach(patch -> hidden.remove(patch.patchKey));
        return shown.stream()
                .flatMap(patch -> ManifestDocument.Entry.of(patch, hidden))
                .toList();
    }
}
