package org.askwell.web;

import java.util.Locale;

/** Whoever reads the answer to this request, as far as words are concerned. */
public interface Reader {

    Locale locale();
}
