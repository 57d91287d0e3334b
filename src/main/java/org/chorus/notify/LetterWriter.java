package org.chorus.notify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chorus.host.Mail.Letter;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Templates;
import org.chorus.host.Texts;
import org.chorus.idea.Idea;
import org.chorus.notify.MailTokens.Stop;
import org.chorus.text.Markdown;

/** Writes one mail of everything that one person is told about one idea, in that person's language. */
public final class LetterWriter {

    private static final String TEMPLATE = "templates/mail/notice.vm";
    private static final int LONGEST_QUOTE = 600;

    private final Texts texts;
    private final People people;
    private final Markdown markdown;
    private final Templates templates;
    private final MailTokens tokens;
    private final Site site;

    public LetterWriter(Texts texts, People people, Markdown markdown, Templates templates, MailTokens tokens, Site site) {
        this.texts = texts;
        this.people = people;
        this.markdown = markdown;
        this.templates = templates;
        this.tokens = tokens;
        this.site = site;
    }

    /** @param told at least one, oldest first */
    Letter letter(Person to, Idea idea, List<Told> told) {
        Locale locale = texts.localeOf(to.key());
        List<Item> items = told.stream().map(one -> item(locale, idea, one)).toList();
        List<Footer> footers = footers(locale, to, told);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("languageHtml", locale.getLanguage());
        values.put("titleHtml", escaped(idea.title()));
        values.put("linkHtml", escaped(address(idea)));
        values.put("openHtml", escaped(texts.text(locale, "chorus.notify.mail.open")));
        values.put("items", items.stream().map(Item::values).toList());
        values.put("footers", footers.stream().map(Footer::values).toList());
        return new Letter(to.email(), subject(locale, idea, told), templates.render(TEMPLATE, values),
                plain(locale, idea, items, footers));
    }

    private String subject(Locale locale, Idea idea, List<Told> told) {
        return told.stream().map(one -> one.detail().state()).filter(state -> !state.isEmpty()).reduce((one, later) -> later)
                .map(state -> texts.text(locale, "chorus.notify.mail.subject.state", idea.title(), stateName(locale, state)))
                .orElseGet(() -> texts.text(locale, "chorus.notify.mail.subject", idea.title()));
    }

    private Item item(Locale locale, Idea idea, Told one) {
        String key = "chorus.notify.happening." + one.notice().happening().word();
        String sentence = one.detail().state().isEmpty() ? texts.text(locale, key, name(locale, one.notice().actor()))
                : texts.text(locale, key, stateName(locale, one.detail().state()));
        String anchor = one.detail().anchor().isEmpty() ? "" : "#" + one.detail().anchor();
        return new Item(sentence, markdown.excerpt(one.detail().text(), LONGEST_QUOTE), address(idea) + anchor);
    }

    /** Who may not be known is nobody but "the author", and who is gone has no name. */
    private String name(Locale locale, String userKey) {
        if (userKey.isEmpty()) {
            return texts.text(locale, "chorus.notify.author");
        }
        Person person = people.byKey(userKey);
        return person.isFormer() ? texts.text(locale, "chorus.notify.former") : person.name();
    }

    private String stateName(Locale locale, String state) {
        return texts.text(locale, "chorus.state." + state.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private List<Footer> footers(Locale locale, Person to, List<Told> told) {
        Set<MailKind> kinds = EnumSet.noneOf(MailKind.class);
        told.forEach(one -> kinds.add(one.notice().happening().kind()));
        List<Footer> footers = new ArrayList<>();
        for (MailKind kind : kinds) {
            footers.add(new Footer(texts.text(locale, "chorus.notify.why." + kind.word()),
                    texts.text(locale, "chorus.notify.mail.stop"),
                    site.baseUrl() + "/plugins/servlet/chorus-mail/stop?token=" + tokens.of(new Stop(to.key(), kind))));
        }
        return footers;
    }

    private String plain(Locale locale, Idea idea, List<Item> items, List<Footer> footers) {
        StringBuilder text = new StringBuilder(idea.title()).append("\n\n");
        for (Item item : items) {
            text.append(item.sentence()).append('\n');
            if (!item.quote().isEmpty()) {
                text.append("> ").append(item.quote()).append('\n');
            }
            text.append('\n');
        }
        text.append(texts.text(locale, "chorus.notify.mail.open")).append(": ").append(address(idea)).append("\n\n--\n");
        footers.forEach(footer -> text.append(footer.why()).append('\n').append(footer.stop()).append(": ")
                .append(footer.link()).append('\n'));
        return text.toString();
    }

    private String address(Idea idea) {
        return site.baseUrl() + "/plugins/servlet/chorus/ideas/" + idea.id();
    }

    /** Escaped here and not by the template, so that it does not hang on a setting of the host's Velocity. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** A notice and what it is about. */
    record Told(Notice notice, Detail detail) {
    }

    private record Item(String sentence, String quote, String link) {

        Map<String, String> values() {
            return Map.of("sentenceHtml", escaped(sentence), "quoteHtml", escaped(quote), "linkHtml", escaped(link));
        }
    }

    private record Footer(String why, String stop, String link) {

        Map<String, String> values() {
            return Map.of("whyHtml", escaped(why), "stopHtml", escaped(stop), "linkHtml", escaped(link));
        }
    }
}
