package org.chorus.web;

import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Texts;

/** Makes {@link PersonJson} of people, the same way everywhere. */
public final class PeopleJson {

    private final Site site;
    private final Texts texts;

    public PeopleJson(Site site, Texts texts) {
        this.site = site;
        this.texts = texts;
    }

    public PersonJson of(Person person) {
        return new PersonJson(person.key(), person.isFormer() ? texts.text("chorus.common.former") : person.name(),
                person.avatarPath().isEmpty() ? "" : site.contextPath() + person.avatarPath());
    }
}
