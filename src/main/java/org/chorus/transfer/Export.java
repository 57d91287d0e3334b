package org.chorus.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chorus.board.Board;
import org.chorus.host.Transactions;
import org.chorus.idea.IdeaBatches;
import org.chorus.idea.IdeaBatches.Stored;
import org.chorus.text.Mentions;

/** All ideas of one board, handed out a hundred at a time so that no board is too large for memory. */
public final class Export {

    private static final int AT_ONCE = 100;

    private final Board board;
    private final IdeaBatches ideas;
    private final Sources sources;
    private final Transactions transactions;
    private final Mentions mentions;
    private final Authors authors;

    Export(Board board, IdeaBatches ideas, Sources sources, Transactions transactions, Mentions mentions, Authors authors) {
        this.board = board;
        this.ideas = ideas;
        this.sources = sources;
        this.transactions = transactions;
        this.mentions = mentions;
        this.authors = authors;
    }

    public Board board() {
        return board;
    }

    /** Oldest number first. Deleted ideas are left out. */
    public void forEach(Consumer<ExportedIdea> taker) {
        Links links = new Links();
        Map<Integer, Source> origins = transactions.required(() -> sources.onBoard(board.id())).stream()
                .collect(Collectors.toMap(Source::ideaId, origin -> origin));
        origins.values().forEach(origin -> links.know(origin.key(), origin.ideaId()));
        for (List<Stored> some = after(0); !some.isEmpty(); some = after(some.get(some.size() - 1).id())) {
            some.stream().map(idea -> exported(idea, origins.get(idea.id()), links)).forEach(taker);
        }
    }

    private List<Stored> after(int ideaId) {
        return transactions.required(() -> ideas.onBoard(board.id(), ideaId, AT_ONCE));
    }

    private ExportedIdea exported(Stored idea, Source origin, Links links) {
        Source from = origin == null ? Source.asIfExported(idea, links) : origin;
        return new ExportedIdea(from.key(), idea.entry().title(), mentions.toEditable(idea.entry().text()),
                board.hidesAuthors() ? "" : authors.written(idea.entry()), idea.entry().state(),
                Instants.format(Instant.ofEpochMilli(idea.entry().createdAt())),
                links.written(from.links(), Set.copyOf(idea.required())), idea.topics(), idea.endorsements());
    }
}
