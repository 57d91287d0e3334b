package org.chorus.sandbox.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import org.chorus.sandbox.HostServices;
import org.chorus.sandbox.http.Access;
import org.chorus.sandbox.http.Gate;

/** Refuses what Confluence refuses: people the annotation leaves out, forged writes, admin work without WebSudo. */
final class EndpointGuard implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<MediaType> FORMS = Set.of(MediaType.APPLICATION_FORM_URLENCODED_TYPE,
            MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    private final HostServices services;
    private final Gate gate;

    @Context
    private ResourceInfo endpoint;

    @Context
    private HttpServletRequest request;

    EndpointGuard(HostServices services) {
        this.services = services;
        this.gate = new Gate(services);
    }

    @Override
    public void filter(ContainerRequestContext context) {
        Method method = endpoint.getResourceMethod();
        Class<?> type = endpoint.getResourceClass();
        if (method == null) {
            return;
        }
        int refusal = gate.refusal(Access.of(method, type, type.getPackage()));
        if (refusal != 0) {
            refuse(context, refusal, refusal == 401 ? "Log in first." : "You may not do this.");
        } else if (forged(context) && !marked("XsrfProtectionExcluded", method, type)) {
            refuse(context, 403, "XSRF check failed");
        } else if (marked("WebSudoRequired", method, type) && !marked("WebSudoNotRequired", method) && !elevated()) {
            refuse(context, 401, "This needs an administrator's second login.");
        }
    }

    /** Stricter than Confluence, which lets JSON pass without the header: the app must not lean on that. */
    private boolean forged(ContainerRequestContext context) {
        if (READING.contains(context.getMethod())) {
            return false;
        }
        MediaType type = context.getMediaType();
        if (type != null && FORMS.stream().anyMatch(type::isCompatible)) {
            return true;
        }
        return !"no-check".equals(context.getHeaderString("X-Atlassian-Token")) && !hasToken();
    }

    private boolean hasToken() {
        Optional<XsrfTokenValidator> validator = services.find(XsrfTokenValidator.class);
        return validator.isPresent() && validator.get().validateFormEncodedToken(request);
    }

    private boolean elevated() {
        return services.get(WebSudoManager.class).canExecuteRequest(request);
    }

    /** By name, because the two annotations are of different generations of the same API. */
    private static boolean marked(String annotation, AnnotatedElement... places) {
        return Stream.of(places).flatMap(place -> Stream.of(place.getAnnotations()))
                .map(Annotation::annotationType).anyMatch(type -> type.getSimpleName().equals(annotation));
    }

    private static void refuse(ContainerRequestContext context, int status, String message) {
        context.abortWith(Response.status(status).type(MediaType.TEXT_PLAIN_TYPE).entity(message).build());
    }
}
