package org.chorus.text.shown;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.chorus.host.Site;

/** Where our pages and the host's are, ready to stand in a link. */
public final class Addresses {

    private final Site site;

    public Addresses(Site site) {
        this.site = site;
    }

    public String space(String key) {
        return site.contextPath() + "/display/" + encoded(key);
    }

    /** A page, blog post or comment of Confluence. */
    public String content(String id) {
        return site.contextPath() + "/pages/viewpage.action?pageId=" + encoded(id);
    }

    public String boardsOf(String spaceKey) {
        return page("/spaces/" + encoded(spaceKey));
    }

    public String board(int id) {
        return page("/boards/" + id);
    }

    public String idea(int id) {
        return page("/ideas/" + id);
    }

    /** @param subjectId what everything outside calls a topic's id */
    public String topic(int subjectId) {
        return page("/topics/" + subjectId);
    }

    /** What somebody knows. */
    public String person(String key) {
        return page("/people/" + encoded(key));
    }

    /** @param kind such as `space` */
    public String stream(String kind, String id) {
        return page("/stream/" + kind + "/" + encoded(id));
    }

    public String page(String path) {
        return site.contextPath() + "/plugins/servlet/chorus" + path;
    }

    public String rest(String path) {
        return site.contextPath() + "/rest/chorus/1.0" + path;
    }

    /** @param path within the site, where the reader is to return to */
    public String login(String path) {
        return site.contextPath() + "/login.action?os_destination=" + encoded(path);
    }

    /**
     * Where one of several lists on a page goes on, the others staying where they are; empty at its end.
     *
     * @param cursors of all lists, by parameter, in their order
     * @param next    cursor of what follows in the one, empty at its end
     */
    public static String onward(String address, Map<String, String> cursors, String list, String next) {
        if (next.isEmpty()) {
            return "";
        }
        Map<String, String> parameters = new LinkedHashMap<>(cursors);
        parameters.put(list, next);
        return with(address, parameters);
    }

    /** The address with those parameters that are not empty, in their order. */
    public static String with(String address, Map<String, String> parameters) {
        String query = new LinkedHashMap<>(parameters).entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    /** Fit to stand between two slashes of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
