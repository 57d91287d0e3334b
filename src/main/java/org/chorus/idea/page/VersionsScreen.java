package org.chorus.idea.page;

import java.util.List;
import java.util.Map;
import org.chorus.common.Missing;
import org.chorus.host.Texts;
import org.chorus.idea.IdeaService;
import org.chorus.idea.IdeaView;
import org.chorus.idea.VersionService;
import org.chorus.board.card.BoardHeads;
import org.chorus.idea.card.Cards;
import org.chorus.text.Difference;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownDifference;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownTimes;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** The versions of an idea, and what changed between two of them. */
public final class VersionsScreen implements Screen {

    private final IdeaService ideas;
    private final VersionService versions;
    private final BoardHeads heads;
    private final Cards cards;
    private final ShownTimes times;
    private final ShownPeople people;
    private final Addresses addresses;
    private final Texts texts;

    public VersionsScreen(IdeaService ideas, VersionService versions, BoardHeads heads, Cards cards, ShownTimes times,
            ShownPeople people, Addresses addresses, Texts texts) {
        this.ideas = ideas;
        this.versions = versions;
        this.heads = heads;
        this.cards = cards;
        this.times = times;
        this.people = people;
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/ideas/{id}/versions";
    }

    @Override
    public Shown show(Visit visit) {
        IdeaView idea = ideas.view(visit.viewer(), visit.id("idea"));
        List<VersionService.Shown> all = versions.of(visit.viewer(), idea.id());
        if (all.isEmpty()) {
            throw new Missing("idea");
        }
        VersionService.Shown to = chosen(all, visit.parameter("to"), all.get(0));
        VersionService.Shown from = chosen(all, visit.parameter("from"), all.get(Math.min(all.indexOf(to) + 1, all.size() - 1)));
        boolean retitled = !from.title().equals(to.title());
        return new Shown("Chorus.Idea.versions", "idea", Map.of(
                "title", texts.text("chorus.versions.title") + " - " + idea.title(),
                "board", heads.of(idea.board()),
                "idea", Map.of("title", idea.title(), "url", addresses.idea(idea.id())),
                "versions", all.stream().map(version -> row(version, from, to)).toList(),
                "diff", ShownDifference.of(Difference.between(from.text(), to.text())),
                "diffTitle", all.size() == 1 ? texts.text("chorus.versions.only")
                        : texts.text("chorus.versions.diff", from.version(), to.version()),
                "before", retitled ? from.title() : "",
                "after", retitled ? to.title() : ""));
    }

    private static VersionService.Shown chosen(List<VersionService.Shown> all, String number, VersionService.Shown otherwise) {
        return all.stream().filter(version -> Integer.toString(version.version()).equals(number)).findFirst().orElse(otherwise);
    }

    private Map<String, Object> row(VersionService.Shown version, VersionService.Shown from, VersionService.Shown to) {
        return Map.of("number", version.version(), "text", texts.text("chorus.versions.number", version.version()),
                "by", cards.author(version.author()), "when", times.of(version.at()),
                "from", version.version() == from.version(), "to", version.version() == to.version(),
                "credit", credit(version));
    }

    /** Whose suggestion it was, empty where it was nobody's. */
    private String credit(VersionService.Shown version) {
        return version.credit().key().isEmpty() ? ""
                : texts.text("chorus.versions.credit", people.of(version.credit()).get("name"));
    }
}
