package org.askwell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses that are good outside of the portal's own pages too: in mails, feeds and what search engines read. */
@ApplicationScoped
@Named("portal")
public class PortalAddress {

    @ConfigProperty(name = "askwell.url", defaultValue = "http://localhost:8080")
    String url;

    /** @param path below the portal's address, with a slash at its beginning */
    public String of(String path) {
        return url + path;
    }
}
