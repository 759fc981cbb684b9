package org.askwell.downloads.trust;

/**
 * What to type to verify, the same in every language.
 *
 * @param fetch gets the verifier and the current key
 * @param verify checks the files of a folder against a product's manifest
 * @param minisign the same for the manifest alone, with minisign
 */
public record VerifyCommands(String fetch, String verify, String minisign) {

    private static final String PRODUCT = "PRODUCT";

    static VerifyCommands of(String portal, String keyId) {
        String key = "askwell-" + keyId + ".pub";
        String manifest = portal + "/api/v1/products/" + PRODUCT + "/manifest";
        return new VerifyCommands(
                "curl -O " + portal + "/downloads/keys/Verify.java\ncurl -o " + key + " " + portal + "/downloads/keys/"
                        + keyId,
                "java Verify.java " + portal + " " + PRODUCT + " --key " + key + " FILE",
                "curl -o manifest.json " + manifest + "\ncurl -o manifest.json.minisig " + manifest + "/signatures/"
                        + keyId + "\nminisign -Vm manifest.json -p " + key);
    }
}
