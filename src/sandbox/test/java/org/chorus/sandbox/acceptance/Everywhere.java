package org.chorus.sandbox.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chorus.sandbox.Browser;
import org.chorus.sandbox.Sandbox;

/** All that can be read of the app: every GET of the endpoint table, ActivityStreams, screens and feeds. */
final class Everywhere {

    private static final String SCREENS = "/plugins/servlet/chorus";

    private final Sandbox host;
    private final String space;
    private final String person;
    private final long page;
    private final String begin;
    private final String beside;

    /**
     * @param person key of somebody whose traces are looked at
     * @param begin  of the word that is sought, and not the whole of it, as a search shows what was asked
     * @param beside another word of the same texts, by which the finder comes upon them
     */
    Everywhere(Sandbox host, String space, String person, long page, String begin, String beside) {
        this.host = host;
        this.space = space;
        this.person = person;
        this.page = page;
        this.begin = begin;
        this.beside = beside;
    }

    /** The addresses at which somebody gets to read the word. */
    List<String> showing(String word, String reader) {
        Rest rest = Rest.as(host.url(), reader);
        Browser browser = reader.isEmpty() ? Browser.at(host) : Browser.at(host).as(reader);
        List<String> found = new ArrayList<>();
        for (String path : endpoints()) {
            if (rest.get(path).body().contains(word)) {
                found.add(path);
            }
        }
        for (String stream : streams()) {
            if (rest.call("GET", "/streams/" + stream, null, Map.of("Accept", "application/activity+json")).body().contains(word)) {
                found.add("as2 " + stream);
            }
        }
        Stream.concat(screens(), feeds(rest)).filter(path -> browser.get(path).body().contains(word)).forEach(found::add);
        return found;
    }

    private List<String> streams() {
        List<String> streams = new ArrayList<>(List.of("home", "all", "space/" + space, "person/" + person));
        numbers().forEach(id -> streams.addAll(List.of("topic/" + id, "board/" + id)));
        return streams;
    }

    private List<String> endpoints() {
        List<String> paths = new ArrayList<>(List.of("/topics?q=" + begin, "/topics?q=" + begin + "&space=" + space, "/people?q=" + beside,
                "/people/names?q=" + begin, "/boards", "/people/" + person + "/endorsements?given=true"));
        streams().forEach(stream -> paths.add("/streams/" + stream + "?since=2020-01-01T00:00:00Z"));
        EndpointTable.rows().stream().filter(row -> row.method().equals("GET")).forEach(row -> paths.addAll(filled(row.path())));
        return paths;
    }

    private List<String> filled(String template) {
        String known = template.replaceAll("\\{kind=(\\w+)}", "$1").replace("{space}", space).replace("{page}", String.valueOf(page))
                .replace("{person}", person).replace("{authorKey}", person);
        return known.contains("{") ? numbers().map(id -> known.replaceAll("\\{[^}]*}", id)).toList() : List.of(known);
    }

    private Stream<String> screens() {
        List<String> paths = new ArrayList<>(List.of("/stream", "/stream/all", "/stream/space/" + space, "/stream/person/" + person,
                "/topics", "/topics?q=" + begin, "/people", "/people?q=" + beside, "/people/" + person, "/people/" + person + "/endorsements",
                "/compose?about=" + page, "/thank/page/" + page, "/spaces/" + space, "/me", "/follows", "/notices", "/settings"));
        numbers().forEach(id -> Stream.of("/stream/topic/", "/stream/board/", "/notes/", "/topics/", "/boards/", "/ideas/", "/thank/idea/",
                "/thank/note/").forEach(path -> paths.add(path + id)));
        numbers().forEach(id -> paths.addAll(List.of("/notes/" + id + "/card", "/notes/" + id + "/versions", "/ideas/" + id + "/versions")));
        return paths.stream().map(path -> SCREENS + path);
    }

    private Stream<String> feeds(Rest rest) {
        Rest.Answer made = rest.post("/me/feed", Map.of());
        String key = made.status() == 201 ? made.json().path("key").asText() : "none";
        return streams().stream().map(stream -> "/plugins/servlet/chorus-feed/" + stream + "?key=" + key);
    }

    private static Stream<String> numbers() {
        return IntStream.rangeClosed(1, 5).mapToObj(String::valueOf);
    }
}
