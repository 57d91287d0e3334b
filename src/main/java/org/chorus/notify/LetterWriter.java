package org.chorus.notify;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chorus.host.Mail.Letter;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Templates;
import org.chorus.host.Texts;
import org.chorus.text.Markdown;

/** Writes one mail of everything that one person is told about one thing, in that person's language. */
public final class LetterWriter {

    private static final String TEMPLATE = "templates/mail/notice.vm";
    private static final int LONGEST_QUOTE = 600;

    private final Texts texts;
    private final Sentences sentences;
    private final Markdown markdown;
    private final Templates templates;
    private final Footers footers;
    private final Site site;

    public LetterWriter(Texts texts, Sentences sentences, Markdown markdown, Templates templates, Footers footers,
            Site site) {
        this.texts = texts;
        this.sentences = sentences;
        this.markdown = markdown;
        this.templates = templates;
        this.footers = footers;
        this.site = site;
    }

    /** @param told at least one, oldest first */
    Letter letter(Person to, Headline about, List<Told> told) {
        Locale locale = texts.localeOf(to.key());
        List<Item> items = told.stream().map(one -> item(locale, about, one)).toList();
        List<Footer> ends = footers(locale, to, told);
        String open = texts.text(locale, "chorus.notify.mail.open." + kindOf(told));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("languageHtml", locale.getLanguage());
        values.put("titleHtml", MailHtml.escaped(about.title()));
        values.put("linkHtml", MailHtml.escaped(address(about)));
        values.put("openHtml", MailHtml.escaped(open));
        values.put("items", items.stream().map(Item::values).toList());
        values.put("footers", ends.stream().map(Footer::values).toList());
        return new Letter(to.email(), subject(locale, about, told), templates.render(TEMPLATE, values),
                plain(open, about, items, ends));
    }

    private String subject(Locale locale, Headline about, List<Told> told) {
        return told.stream().map(one -> one.detail().state()).filter(state -> !state.isEmpty()).reduce((one, later) -> later)
                .map(state -> texts.text(locale, "chorus.notify.mail.subject.state", about.title(), sentences.stateName(locale, state)))
                .orElseGet(() -> texts.text(locale, "chorus.notify.mail.subject." + kindOf(told), about.title()));
    }

    private Item item(Locale locale, Headline about, Told one) {
        String anchor = one.detail().anchor().isEmpty() ? "" : "#" + one.detail().anchor();
        return new Item(sentences.of(locale, one.notice(), one.detail().state()),
                markdown.excerpt(one.detail().text(), LONGEST_QUOTE), address(about) + anchor);
    }

    private static String kindOf(List<Told> told) {
        return told.get(0).notice().subject().kind().word();
    }

    private List<Footer> footers(Locale locale, Person to, List<Told> told) {
        Set<MailKind> kinds = EnumSet.noneOf(MailKind.class);
        told.forEach(one -> kinds.add(one.notice().happening().kind()));
        return kinds.stream().map(kind -> footers.of(locale, to.key(), kind)).toList();
    }

    private String plain(String open, Headline about, List<Item> items, List<Footer> ends) {
        StringBuilder text = new StringBuilder(about.title()).append("\n\n");
        for (Item item : items) {
            text.append(item.sentence()).append('\n');
            if (!item.quote().isEmpty()) {
                text.append("> ").append(item.quote()).append('\n');
            }
            text.append('\n');
        }
        text.append(open).append(": ").append(address(about)).append("\n\n--\n");
        ends.forEach(footer -> text.append(footer.plain()));
        return text.toString();
    }

    private String address(Headline about) {
        return site.baseUrl() + about.path();
    }

    /** A notice and what it is about. */
    record Told(Notice notice, Detail detail) {
    }

    private record Item(String sentence, String quote, String link) {

        Map<String, String> values() {
            return Map.of("sentenceHtml", MailHtml.escaped(sentence), "quoteHtml", MailHtml.escaped(quote), "linkHtml", MailHtml.escaped(link));
        }
    }
}
