package org.chorus.sandbox;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import org.chorus.sandbox.http.HttpFront;

/** Believes the header {@code Test-User}; the login has tests of its own. */
public final class TestLogin implements HostPart {

    @Override
    public void contribute(Host host) {
        host.http().filter(HttpFront.Stage.BEFORE_DECORATION, (request, response, chain) -> {
            Optional.ofNullable(((HttpServletRequest) request).getHeader("Test-User"))
                    .map(name -> host.services().get(UserAccessor.class).getUserByName(name))
                    .ifPresent(AuthenticatedUserThreadLocal::set);
            try {
                chain.doFilter(request, response);
            } finally {
                AuthenticatedUserThreadLocal.reset();
            }
        });
    }
}
