package org.chorus.sandbox.web.login;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What apps see as {@code LoginUriProvider}. */
public final class LoginAddress {

    private final Supplier<String> baseUrl;

    public LoginAddress(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    public URI getLoginUri(URI returnTo) {
        String base = baseUrl.get();
        String target = returnTo.toString();
        return URI.create(base + path(target.startsWith(base) ? target.substring(base.length()) : target));
    }

    /** Behind the context path; from there the person comes back to {@code destination}. */
    public static String path(String destination) {
        return "/login.action?os_destination=" + URLEncoder.encode(destination, StandardCharsets.UTF_8)
                + "&permissionViolation=true";
    }

    /** A place of this site only: nobody is sent away to another. */
    public static String safe(String destination, String contextPath) {
        String path = destination.startsWith(contextPath + "/")
                ? destination.substring(contextPath.length()) : destination;
        return path.matches("/(?![/\\\\])[^\\r\\n]*") ? path : "/";
    }
}
