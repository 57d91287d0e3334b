package org.chorus.transfer;

import java.util.List;
import org.chorus.idea.IdeaBatches.Stored;

/**
 * Where an idea came from, as its file last had it: so that the same row is known again, and what a site made of the
 * idea since is not undone by a row that has not changed.
 *
 * @param key         what the file knows the idea by
 * @param state       as last imported
 * @param links       keys of the ideas it requires, those included that are not here (yet)
 * @param fingerprint of the whole row
 */
public record Source(int boardId, String key, int ideaId, String state, List<String> links, String fingerprint) {

    public Source {
        links = List.copyOf(links);
    }

    static Source of(int boardId, int ideaId, SourceRow row) {
        return new Source(boardId, row.key(), ideaId, row.state(), row.links(), row.fingerprint());
    }

    /** Of an idea that was posted here: as if an export of it had been the file before. */
    static Source asIfExported(Stored idea, Links links) {
        return new Source(idea.boardId(), OwnKey.of(idea.id()), idea.id(), idea.entry().state(),
                links.written(List.of(), idea.required()), "");
    }
}
