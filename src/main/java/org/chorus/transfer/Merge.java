package org.chorus.transfer;

import java.util.Set;
import org.chorus.idea.IdeaBatches.Entry;
import org.chorus.idea.IdeaBatches.Stored;
import org.chorus.text.Mentions;
import org.chorus.transfer.Mapping.Field;

/** What an idea is after a row, field by field. */
final class Merge {

    private final Authors authors;
    private final Mentions mentions;
    private final Set<Field> fields;
    private final boolean anonymous;
    private final long now;

    /** @param anonymous true on a suggestion box: nothing is kept of authors, so nothing can come out */
    Merge(Authors authors, Mentions mentions, Set<Field> fields, boolean anonymous, long now) {
        this.authors = authors;
        this.mentions = mentions;
        this.fields = fields;
        this.anonymous = anonymous;
        this.now = now;
    }

    Entry posted(SourceRow row) {
        return new Entry(row.title(), row.text(), authorKey(row), anonymous ? "" : row.authors(), row.state(), created(row, now));
    }

    /** What the file leaves out, or says as it did before, stays as it is here. */
    Entry changed(SourceRow row, Source before, Stored idea) {
        Entry here = idea.entry();
        boolean otherAuthors = fields.contains(Field.AUTHORS) && !anonymous && !row.authors().equals(authors.written(here));
        boolean otherText = fields.contains(Field.TEXT) && !row.text().equals(mentions.toEditable(here.text()));
        boolean otherState = fields.contains(Field.STATE) && !row.state().equals(before.state());
        return new Entry(row.title(), otherText ? row.text() : here.text(),
                otherAuthors ? authorKey(row) : here.authorKey(), otherAuthors ? row.authors() : here.authors(),
                otherState ? row.state() : here.state(), created(row, here.createdAt()));
    }

    private String authorKey(SourceRow row) {
        return anonymous ? "" : authors.keyIn(row.authors());
    }

    private static long created(SourceRow row, long otherwise) {
        return row.created() == 0 ? otherwise : row.created();
    }
}
