package org.chorus.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.chorus.common.Forbidden;

/**
 * Writes carry `X-Atlassian-Token: no-check`, which no other site's form or image can send. The host asks it of forms
 * only; we ask it of every write, so that no content type is a way round.
 */
@Provider
public final class TokenFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> TOKENS = Set.of("no-check", "nocheck");

    @Override
    public void filter(ContainerRequestContext request) {
        String token = request.getHeaderString("X-Atlassian-Token");
        if (!READING.contains(request.getMethod()) && (token == null || !TOKENS.contains(token))) {
            throw new Forbidden("request.token", "A write must carry the header X-Atlassian-Token: no-check.");
        }
    }
}
