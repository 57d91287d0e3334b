package org.chorus.topic.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.host.Assets;
import org.chorus.host.Pages;
import org.chorus.host.Viewer;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.FollowButtons;
import org.chorus.text.shown.Writing;
import org.chorus.topic.Subject;
import org.chorus.topic.TopicSection;
import org.chorus.topic.TopicService;
import org.chorus.topic.TopicView;
import org.chorus.topic.VocabularyService;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** One topic: what each feature has on it, as far as the reader may see, and what administrators do with its name. */
public final class TopicScreen implements Screen {

    /** More are merged through the address of the one meant. */
    private static final int MOST_CHOICES = 200;

    private final VocabularyService vocabulary;
    private final TopicService topics;
    private final List<TopicSection> sections;
    private final FollowButtons follows;
    private final Pages pages;
    private final Assets assets;
    private final Addresses addresses;
    private final Writing writing;

    public TopicScreen(VocabularyService vocabulary, TopicService topics, List<TopicSection> sections, FollowButtons follows,
            Pages pages, Assets assets, Addresses addresses, Writing writing) {
        this.vocabulary = vocabulary;
        this.topics = topics;
        this.sections = sections.stream().sorted(Comparator.comparingInt(TopicSection::place)).toList();
        this.follows = follows;
        this.pages = pages;
        this.assets = assets;
        this.addresses = addresses;
        this.writing = writing;
    }

    @Override
    public String address() {
        return "/topics/{id}";
    }

    @Override
    public Shown show(Visit visit) {
        Viewer viewer = visit.viewer();
        TopicView topic = vocabulary.view(viewer, visit.id("topic"));
        Subject subject = topic.subject();
        Map<String, Object> values = new HashMap<>();
        values.put("title", subject.name());
        values.put("id", subject.id());
        values.put("name", subject.name());
        values.put("given", topic.given());
        values.put("aliases", String.join(", ", topic.aliases()));
        values.put("topicsUrl", addresses.page("/topics"));
        values.put("follow", follows.of(viewer, "topic", String.valueOf(subject.id()), subject.name()));
        values.put("writing", writing.of(viewer, !viewer.isAnonymous(), "/topics/" + subject.id()));
        values.put("sections", sections.stream().map(section -> section.of(viewer, subject)).flatMap(Optional::stream)
                .map(this::rendered).toList());
        values.put("halfLife", subject.halfLife());
        values.put("shortest", VocabularyService.SHORTEST_HALF_LIFE);
        values.put("longest", VocabularyService.LONGEST_HALF_LIFE);
        values.put("merged", topic.merged().stream().map(one -> Map.of("id", one.id(), "name", one.name())).toList());
        values.put("mayAdminister", topic.mayAdminister());
        values.put("choices", topic.mayAdminister() ? choices(viewer, subject) : List.of());
        return new Shown("Chorus.Topic.page", "idea", values);
    }

    private String rendered(TopicSection.Part part) {
        if (!part.bundle().isEmpty()) {
            assets.require(part.bundle());
        }
        return pages.render(part.template(), part.values());
    }

    private List<Map<String, Object>> choices(Viewer viewer, Subject subject) {
        return topics.matching(viewer, "", MOST_CHOICES).stream()
                .filter(other -> other.id() != subject.id())
                .map(other -> Map.<String, Object>of("id", other.id(), "name", other.name())).toList();
    }
}
