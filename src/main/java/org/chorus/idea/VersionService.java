package org.chorus.idea;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.common.Missing;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Viewer;
import org.chorus.text.Markdown;
import org.chorus.text.Mentions;

/** What an idea said before. */
public final class VersionService {

    /**
     * A version as it is shown.
     *
     * @param text   Markdown with people by username, ready to be compared
     * @param author whoever wrote this version
     * @param credit whoever suggested it; unknown and without a key where nobody did
     */
    public record Shown(int version, String title, String html, String text, Author author, Person credit, long at) {
    }

    private final IdeaHistory history;
    private final IdeaAccess access;
    private final People people;
    private final Markdown markdown;
    private final Mentions mentions;

    public VersionService(IdeaHistory history, IdeaAccess access, People people, Markdown markdown, Mentions mentions) {
        this.history = history;
        this.access = access;
        this.people = people;
        this.markdown = markdown;
        this.mentions = mentions;
    }

    /** Latest first; none for an idea whose text the viewer may no longer read. */
    public List<Shown> of(Viewer viewer, int ideaId) {
        Standing standing = access.read(viewer, ideaId);
        if (!standing.mayReadText()) {
            return List.of();
        }
        List<IdeaVersion> versions = history.versions(ideaId);
        Set<String> keys = new HashSet<>();
        versions.forEach(version -> keys.addAll(List.of(version.editorKey(), version.creditKey())));
        Map<String, Person> known = people.byKeys(keys);
        return versions.stream().map(version -> shown(standing, version, known)).toList();
    }

    /** @throws Missing when there is no such version */
    public Shown of(Viewer viewer, int ideaId, int version) {
        return of(viewer, ideaId).stream()
                .filter(shown -> shown.version() == version)
                .findFirst()
                .orElseThrow(() -> new Missing("version"));
    }

    private Shown shown(Standing standing, IdeaVersion version, Map<String, Person> known) {
        Person editor = known.getOrDefault(version.editorKey(), Person.former(version.editorKey()));
        Person credit = known.getOrDefault(version.creditKey(), Person.former(version.creditKey()));
        return new Shown(version.version(), version.title(), markdown.html(version.text()), mentions.toEditable(version.text()),
                IdeaViews.author(standing.board(), editor, standing.idea().authors()), credit, version.at());
    }
}
