package org.chorus.worlds;

import static org.chorus.given.AWorld.key;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chorus.common.Problem;
import org.chorus.endorsement.page.EndorsementsScreen;
import org.chorus.endorsement.rest.PersonEndorsementsResource;
import org.chorus.expertise.page.PeopleScreen;
import org.chorus.expertise.page.ProfileScreen;
import org.chorus.expertise.rest.ContentExpertsResource;
import org.chorus.expertise.rest.PeopleResource;
import org.chorus.given.AWorld;
import org.chorus.given.AnApp;
import org.chorus.host.Mail.Letter;
import org.chorus.host.Viewer;
import org.chorus.notify.page.NoticesScreen;
import org.chorus.notify.rest.NoticeResource;
import org.chorus.stream.FeedService;
import org.chorus.stream.page.FeedServlet;
import org.chorus.stream.page.HomeScreen;
import org.chorus.stream.rest.StreamsResource;
import org.chorus.web.Screen;
import org.chorus.web.Visit;
import org.chorus.worlds.Step.Act;

/**
 * All that one person is shown by the seven reads, each as the text that goes out: streams and their AS2 form, finder,
 * profiles with endorsements, notices, Atom feeds, and the last daily mail. Lists are read to their ends, cursor by cursor.
 */
final class Reads {

    private static final Pattern NEXT = Pattern.compile("\"next\":\"(?:[^\"]*&after=)?([^\"]*)\"");
    private static final String AS2 = "application/activity+json";

    private final AnApp app;
    private final Life life;
    private final List<Step> steps;
    private final Map<String, String> feedKeys = new HashMap<>();

    Reads(Life life, List<Step> steps) {
        this.app = life.app;
        this.life = life;
        this.steps = List.copyOf(steps);
    }

    /** By the name of the read. @param name empty for somebody not logged in */
    Map<String, String> of(String name) {
        app.viewer = name.isEmpty() ? Viewer.ANONYMOUS : AWorld.as(name);
        Map<String, String> told = new TreeMap<>();
        streams(told);
        finder(told);
        Script.PEOPLE.forEach(person -> profile(told, person));
        notices(told);
        if (!name.isEmpty()) {
            feeds(told, name);
        }
        told.put("digest", letter(life, name));
        return told;
    }

    /** The last daily mail to somebody. */
    static String letter(Life life, String name) {
        Letter letter = life.letters.get(name + "@example.test");
        return letter == null ? "none" : letter.subject() + "\n" + letter.plain() + "\n" + letter.html();
    }

    private void streams(Map<String, String> told) {
        StreamsResource streams = app.get(StreamsResource.class);
        for (String form : new String[] {"application/json", AS2}) {
            told.put("stream home " + form, pages(after -> streams.home(after, "7", "", form)));
            told.put("stream all " + form, pages(after -> streams.all(after, "20", "", form)));
            Script.PEOPLE.forEach(person -> told.put("stream " + person + " " + form,
                    pages(after -> streams.one("person", key(person), after, "7", "", form))));
            Model.SPACES.forEach(space -> told.put("stream " + space + " " + form, pages(after -> streams.one("space", space, after, "5", "", form))));
            Words.SHARED.forEach(topic -> told.put("stream " + topic + " " + form,
                    pages(after -> streams.one("topic", "" + life.subject(topic), after, "5", "", form))));
            steps.stream().filter(step -> step.act() == Act.BOARD).forEach(board -> told.put("stream board " + board.no() + " " + form,
                    pages(after -> streams.one("board", "" + life.id(board.no()), after, "5", "", form))));
        }
        told.put("stream since", asked(() -> streams.all("", "", app.clock.instant().minusSeconds(20).toString(), "")));
        told.put("stream home page", shown(HomeScreen.class, Map.of()));
    }

    private void finder(Map<String, String> told) {
        PeopleResource people = app.get(PeopleResource.class);
        for (String words : new String[] {"backup tape", "plant", "valve pump rust", "nothing", "tractor", "garden water"}) {
            told.put("finder " + words, pages(after -> people.matching(words, "", "", after, "2")));
        }
        Words.SHARED.forEach(topic -> told.put("finder topic " + topic, pages(after -> people.matching("", "" + life.subject(topic), "", after, "2"))));
        told.put("finder start", shown(PeopleScreen.class, Map.of()));
        steps.stream().filter(step -> step.act() == Act.PAGE).forEach(page -> told.put("finder on page " + page.no(),
                asked(() -> app.get(ContentExpertsResource.class).experts(Life.PAGES + page.no()))));
    }

    private void profile(Map<String, String> told, String person) {
        PersonEndorsementsResource thanks = app.get(PersonEndorsementsResource.class);
        told.put("profile " + person, asked(() -> app.get(PeopleResource.class).expertise(key(person))));
        told.put("profile page " + person, shown(ProfileScreen.class, Map.of("key", key(person))));
        told.put("profile thanks to " + person, pages(after -> thanks.of(key(person), "false", after, "3")));
        told.put("profile thanks by " + person, pages(after -> thanks.of(key(person), "true", after, "3")));
        told.put("profile thanks page " + person, shown(EndorsementsScreen.class, Map.of("key", key(person))));
    }

    private void notices(Map<String, String> told) {
        told.put("notices", pages(after -> app.get(NoticeResource.class).mine(after, "4")));
        told.put("notices page", shown(NoticesScreen.class, Map.of()));
    }

    private void feeds(Map<String, String> told, String name) {
        String secret = feedKeys.computeIfAbsent(name, one -> app.get(FeedService.class).renew(app.viewer));
        told.put("feed home", feed("/home", secret));
        told.put("feed all", feed("/all", secret));
        Script.PEOPLE.forEach(person -> told.put("feed " + person, feed("/person/" + key(person), secret)));
        Model.SPACES.forEach(space -> told.put("feed " + space, feed("/space/" + space, secret)));
        Words.SHARED.forEach(topic -> told.put("feed " + topic, feed("/topic/" + life.subject(topic), secret)));
    }

    private String feed(String path, String secret) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        HttpServletResponse response = mock(HttpServletResponse.class);
        Body body = new Body();
        when(request.getMethod()).thenReturn("GET");
        when(request.getParameter("key")).thenReturn(secret);
        when(request.getPathInfo()).thenReturn(path);
        try {
            when(response.getOutputStream()).thenReturn(body);
            app.get(FeedServlet.class).service(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return body.bytes.toString(StandardCharsets.UTF_8);
    }

    private static String pages(Function<String, Response> page) {
        StringBuilder all = new StringBuilder();
        String after = "";
        do {
            String asked = after;
            String one = asked(() -> page.apply(asked));
            all.append(one).append('\n');
            Matcher next = NEXT.matcher(one);
            after = next.find() ? next.group(1) : "";
        } while (!after.isEmpty());
        return all.toString();
    }

    private static String asked(Supplier<Response> read) {
        try {
            return new String((byte[]) read.get().getEntity(), StandardCharsets.UTF_8);
        } catch (Problem problem) {
            return problem.code();
        }
    }

    /** The values of a screen, as its template gets them. */
    private String shown(Class<? extends Screen> screen, Map<String, String> places) {
        try {
            return new TreeMap<>(app.get(screen).show(new Visit(app.viewer, places, Map.of())).values()).toString();
        } catch (Problem problem) {
            return problem.code();
        }
    }

    /** What a servlet writes. */
    private static final class Body extends ServletOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("nothing is written asynchronously");
        }
    }
}
