package org.chorus.sandbox.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The token against forged requests: one per session, carried by forms as {@code atl_token}. What apps see as
 * {@code XsrfTokenAccessor}, {@code XsrfTokenValidator} and {@code XsrfRequestValidator}.
 */
public final class Xsrf {

    public static final String PARAMETER = "atl_token";
    private static final String ATTRIBUTE = "sandbox.xsrf";
    private static final String HEADER = "X-Atlassian-Token";

    private final SecureRandom random = new SecureRandom();

    /** The session's token; null if there is none and none shall be made. */
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        HttpSession session = request.getSession(create);
        if (session == null) {
            return null;
        }
        synchronized (session) {
            String token = (String) session.getAttribute(ATTRIBUTE);
            if (token == null && create) {
                byte[] bytes = new byte[20];
                random.nextBytes(bytes);
                token = HexFormat.of().formatHex(bytes);
                session.setAttribute(ATTRIBUTE, token);
            }
            return token;
        }
    }

    public boolean validateFormEncodedToken(HttpServletRequest request) {
        String expected = getXsrfToken(request, null, false);
        String given = request.getParameter(PARAMETER);
        return expected != null && given != null && MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    public String getXsrfParameterName() {
        return PARAMETER;
    }

    /** Scripts send the header, which no foreign form can; forms send the token. */
    public boolean validateRequestPassesXsrfChecks(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        return "no-check".equals(header) || "nocheck".equals(header) || validateFormEncodedToken(request);
    }
}
