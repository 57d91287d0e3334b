package org.chorus.notify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chorus.host.Mail.Letter;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Templates;
import org.chorus.host.Texts;
import org.chorus.text.Markdown;

/** Writes the daily mail. */
public final class DigestWriter {

    private static final String TEMPLATE = "templates/mail/digest.vm";
    private static final int LONGEST_QUOTE = 280;

    private final Texts texts;
    private final Sentences sentences;
    private final Markdown markdown;
    private final Templates templates;
    private final Footers footers;
    private final Site site;

    public DigestWriter(Texts texts, Sentences sentences, Markdown markdown, Templates templates, Footers footers, Site site) {
        this.texts = texts;
        this.sentences = sentences;
        this.markdown = markdown;
        this.templates = templates;
        this.footers = footers;
        this.site = site;
    }

    /** A notice and what it is about. */
    record Told(Notice notice, Headline headline, Detail detail) {
    }

    /** @param told and news, not both empty */
    Letter letter(Person to, Locale locale, List<Told> told, List<News.Item> news) {
        List<Part> parts = List.of(
                new Part(texts.text(locale, "chorus.notify.digest.for-you"), told.stream().map(one -> entry(locale, one)).toList()),
                new Part(texts.text(locale, "chorus.notify.digest.followed"), news.stream().map(this::entry).toList()))
                .stream().filter(part -> !part.entries().isEmpty()).toList();
        Footer footer = footers.of(locale, to.key(), MailKind.DIGEST);
        String settings = texts.text(locale, "chorus.notify.digest.settings");
        String settingsLink = site.baseUrl() + "/plugins/servlet/chorus/settings";
        String subject = texts.text(locale, "chorus.notify.digest.subject", parts.get(0).entries().get(0).title());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("languageHtml", locale.getLanguage());
        values.put("titleHtml", MailHtml.escaped(texts.text(locale, "chorus.notify.digest.title")));
        values.put("parts", parts.stream().map(Part::values).toList());
        values.put("footer", footer.values());
        values.put("settingsHtml", MailHtml.escaped(settings));
        values.put("settingsLinkHtml", MailHtml.escaped(settingsLink));
        StringBuilder plain = new StringBuilder(texts.text(locale, "chorus.notify.digest.title")).append("\n\n");
        parts.forEach(part -> plain.append(part.plain()));
        plain.append("--\n").append(footer.plain()).append(settings).append(": ").append(settingsLink).append('\n');
        return new Letter(to.email(), subject, templates.render(TEMPLATE, values), plain.toString());
    }

    private Entry entry(Locale locale, Told one) {
        String anchor = one.detail().anchor().isEmpty() ? "" : "#" + one.detail().anchor();
        String state = one.detail().state().isEmpty() ? one.headline().state() : one.detail().state();
        return new Entry(sentences.of(locale, one.notice(), state), one.headline().title(),
                markdown.excerpt(one.detail().text(), LONGEST_QUOTE), site.baseUrl() + one.headline().path() + anchor);
    }

    private Entry entry(News.Item item) {
        return new Entry(item.sentence(), item.title(), markdown.excerpt(item.quote(), LONGEST_QUOTE), site.baseUrl() + item.path());
    }

    private record Part(String heading, List<Entry> entries) {

        Map<String, Object> values() {
            return Map.of("headingHtml", MailHtml.escaped(heading), "entries", entries.stream().map(Entry::values).toList());
        }

        String plain() {
            StringBuilder text = new StringBuilder(heading).append("\n\n");
            entries.forEach(entry -> text.append(entry.plain()));
            return text.toString();
        }
    }

    private record Entry(String sentence, String title, String quote, String link) {

        Map<String, String> values() {
            return Map.of("sentenceHtml", MailHtml.escaped(sentence), "titleHtml", MailHtml.escaped(title),
                    "quoteHtml", MailHtml.escaped(quote), "linkHtml", MailHtml.escaped(link));
        }

        String plain() {
            return sentence + "\n" + title + "\n" + (quote.isEmpty() ? "" : "> " + quote + "\n") + link + "\n\n";
        }
    }
}
