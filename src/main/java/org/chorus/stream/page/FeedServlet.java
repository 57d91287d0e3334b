package org.chorus.stream.page;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chorus.common.PageRequest;
import org.chorus.common.Problem;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.stream.Activity;
import org.chorus.stream.FeedService;
import org.chorus.stream.Source;
import org.chorus.stream.StreamService;
import org.chorus.web.ProblemTexts;

/**
 * Streams for programs that cannot log in. The secret in the address says whose eyes they read with, and nothing else
 * does: a session neither helps nor hinders. What that person may see is asked as for a page.
 */
@UnrestrictedAccess
public final class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ENTRIES = 50;

    private final transient FeedService feeds;
    private final transient StreamService streams;
    private final transient StreamNames names;
    private final transient AtomFeed atom;
    private final transient Texts texts;

    public FeedServlet(FeedService feeds, StreamService streams, StreamNames names, AtomFeed atom, Texts texts) {
        this.feeds = feeds;
        this.streams = streams;
        this.names = names;
        this.atom = atom;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex");
        Optional<Viewer> reader = feeds.reader(Objects.toString(request.getParameter("key"), ""));
        Optional<Source> source = source(Objects.toString(request.getPathInfo(), ""));
        if (reader.isEmpty() || source.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            answer(request, response, feed(reader.get(), source.get()));
        } catch (Problem problem) {
            response.setStatus(ProblemTexts.statusOf(problem));
        }
    }

    private String feed(Viewer reader, Source source) {
        List<Activity> latest = streams.page(reader, source, new PageRequest("", ENTRIES)).items();
        Locale locale = texts.localeOf(reader.key());
        return atom.write(locale, names.title(locale, reader, source), names.path(source), latest);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, String feed) throws IOException {
        byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + hash(bytes) + "\"";
        response.setHeader("ETag", tag);
        String known = Objects.toString(request.getHeader("If-None-Match"), "");
        if (known.equals("*") || List.of(known.replace("W/", "").split("\\s*,\\s*")).contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** `/chorus-feed/home`, `/chorus-feed/space/OPS`; the host may leave its own part of the path in or out. */
    private static Optional<Source> source(String path) {
        return StreamNames.source(path.replaceFirst("^/chorus-feed(?=/|$)", ""));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
