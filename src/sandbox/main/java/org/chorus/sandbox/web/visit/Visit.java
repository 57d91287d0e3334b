package org.chorus.sandbox.web.visit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.web.resource.PageResources;

/**
 * One request and who makes it.
 *
 * @param colours   {@code light}, {@code dark} or {@code auto}
 * @param resources what the page being answered will load
 */
public record Visit(HttpServletRequest request, HttpServletResponse response, Person person, Locale locale,
        String colours, PageResources resources) {

    /** The path behind the context path. */
    public String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** A parameter, empty if it is not there. */
    public String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** A parameter that must be a number, 0 if it is none. */
    public long number(String name) {
        return parameter(name).matches("\\d{1,18}") ? Long.parseLong(parameter(name)) : 0;
    }

    /** Path and query, to come back to. */
    public String address() {
        String query = request.getQueryString();
        return path() + (query == null ? "" : "?" + query);
    }
}
