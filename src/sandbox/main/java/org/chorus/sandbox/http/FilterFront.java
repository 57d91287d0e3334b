package org.chorus.sandbox.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The one filter the server knows; behind it the filters of host and apps come and go while running. */
final class FilterFront implements Filter {

    private static final int STARTING = 503;

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private volatile boolean open;

    /** From now on requests are answered; until then they are told to come again. */
    void open() {
        open = true;
    }

    /** Adds it behind those of the same stage and weight. */
    synchronized void add(HttpFront.Stage stage, int weight, UrlPattern pattern, Filter filter) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.add(new Entry(stage, weight, pattern, filter));
        sorted.sort(Comparator.comparing(Entry::stage).thenComparing(Entry::weight));
        entries.clear();
        entries.addAll(sorted);
    }

    synchronized void remove(Filter filter) {
        entries.removeIf(entry -> entry.filter() == filter);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain end)
            throws IOException, ServletException {
        if (!open) {
            ((HttpServletResponse) response).sendError(STARTING, "The sandbox is starting.");
            return;
        }
        String path = Paths.of((HttpServletRequest) request);
        Iterator<Entry> passing = entries.stream().filter(entry -> entry.pattern().matches(path)).iterator();
        new Chain(passing, end).doFilter(request, response);
    }

    private record Entry(HttpFront.Stage stage, int weight, UrlPattern pattern, Filter filter) {
    }

    private record Chain(Iterator<Entry> rest, FilterChain end) implements FilterChain {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response) throws IOException, ServletException {
            if (rest.hasNext()) {
                rest.next().filter().doFilter(request, response, this);
            } else {
                end.doFilter(request, response);
            }
        }
    }
}
