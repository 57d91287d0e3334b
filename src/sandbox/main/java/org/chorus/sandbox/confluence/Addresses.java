package org.chorus.sandbox.confluence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Where things are found in the browser: paths behind the context path, shaped as Confluence shapes them. */
public final class Addresses {

    private static final Pattern PRETTY = Pattern.compile("[\\p{L}\\p{N} _,.'()!*:-]+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd").withZone(ZoneOffset.UTC);

    private Addresses() {
    }

    /** {@code /display/OPS}. */
    public static String of(StoredSpace space) {
        return "/display/" + encoded(space.key());
    }

    /**
     * {@code /display/OPS/Switch+gear}, or {@code /pages/viewpage.action?pageId=65540} where a title does not
     * fit a path; blog posts have their day before the title.
     */
    public static String of(StoredContent content) {
        if (content.kind() == ContentKind.COMMENT) {
            return "/pages/viewpage.action?pageId=" + content.containerId() + "&focusedCommentId=" + content.id()
                    + "#comment-" + content.id();
        }
        if (!PRETTY.matcher(content.title()).matches()) {
            return "/pages/viewpage.action?pageId=" + content.id();
        }
        String day = content.kind() == ContentKind.BLOG_POST ? dayOf(content) + "/" : "";
        return "/display/" + encoded(content.spaceKey()) + "/" + day + encoded(content.title());
    }

    /** {@code /display/~ann}, the profile. */
    public static String of(Person person) {
        return "/display/~" + encoded(person.username());
    }

    /** {@code /avatars/4f…e2.svg}. */
    public static String avatarOf(Person person) {
        return "/avatars/" + (person.anonymous() ? "anonymous" : person.key()) + ".svg";
    }

    /** {@code 2026/11/21}, the day a blog post was posted. */
    public static String dayOf(StoredContent blogPost) {
        return DAY.format(Instant.ofEpochMilli(blogPost.createdAt()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
