package org.chorus.topic.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One entry of the vocabulary that all spaces share. */
@Preload
@Table("SUBJECT")
public interface SubjectRow extends Entity {

    /** What makes spellings one subject; two first uses at once, in two spaces, make one row. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getSlug();

    void setSlug(String slug);

    /** Slug of the subject under which this one is found: its own, until it is merged. */
    @NotNull
    @Indexed
    @StringLength(StringLength.MAX_LENGTH)
    String getHead();

    void setHead(String slug);

    /** Given by an administrator; null where spaces' own spellings do. */
    String getName();

    void setName(String name);

    /** Of the given name, so that typing it finds the subject. */
    String getNameSlug();

    void setNameSlug(String slug);

    /** In how many days what people know of it is half as fresh; null where nobody said so. */
    Integer getHalfLife();

    void setHalfLife(Integer days);

    /** Which subject an administrator merged this one into, 0 for none: what undoing needs, whatever was merged later. */
    @NotNull
    @Default("0")
    int getMergedInto();

    void setMergedInto(int subjectId);
}
