package org.chorus.topic.page;

import java.util.List;
import java.util.Map;
import org.chorus.host.Texts;
import org.chorus.text.shown.Addresses;
import org.chorus.topic.Subject;
import org.chorus.topic.TopicService;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** What people speak of wherever the reader may listen: all topics, or those that begin as typed. */
public final class TopicsScreen implements Screen {

    private static final int MOST = 300;

    private final TopicService topics;
    private final Addresses addresses;
    private final Texts texts;

    public TopicsScreen(TopicService topics, Addresses addresses, Texts texts) {
        this.topics = topics;
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/topics";
    }

    @Override
    public Shown show(Visit visit) {
        List<Subject> found = topics.matching(visit.viewer(), visit.parameter("q"), MOST + 1);
        return new Shown("Chorus.Topic.list", "idea", Map.of("title", texts.text("chorus.topics.title"),
                "q", visit.parameter("q"), "url", addresses.page(address()), "more", found.size() > MOST,
                "topics", found.stream().limit(MOST).map(topic -> Map.of("name", topic.name(),
                        "url", addresses.topic(topic.id()))).toList()));
    }
}
