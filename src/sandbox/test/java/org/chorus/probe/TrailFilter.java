package org.chorus.probe;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;

/** Leaves its name in a header, so that the order can be read. */
public final class TrailFilter implements Filter {

    private String name;

    @Override
    public void init(FilterConfig config) {
        name = config.getInitParameter("name");
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ((HttpServletResponse) response).addHeader("Trail", name);
        chain.doFilter(request, response);
    }
}
