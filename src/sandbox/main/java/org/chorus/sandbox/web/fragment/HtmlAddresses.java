package org.chorus.sandbox.web.fragment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What links of web-items know as {@code $htmlUtil}. */
public final class HtmlAddresses {

    public String urlEncode(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
