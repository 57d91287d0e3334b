package org.chorus.sandbox.web.resource;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.web.text.Translations;

/** What happens to a file on its way to the browser, by the transformer keys of its module. */
public final class Transformations {

    private static final Pattern GET_TEXT = Pattern.compile(
            "(?:WRM\\.I18n|AJS\\.I18n|I18n)\\.getText\\(\\s*(['\"])([\\w.\\-]+)\\1\\s*(,|\\))");

    private final Translations translations;
    private final BiFunction<String, String, String> soy;

    /** @param soy compiles a source with a file name to JavaScript */
    public Transformations(Translations translations, BiFunction<String, String, String> soy) {
        this.translations = translations;
        this.soy = soy;
    }

    /** @throws NotEmulated for a transformer the sandbox does not know */
    public String apply(List<String> transformers, String fileName, String source, Locale locale) {
        String result = source;
        for (String transformer : transformers) {
            result = switch (transformer) {
                case "jsI18n" -> i18n(result, locale);
                case "soyTransformer" -> soy.apply(result, fileName);
                default -> throw new NotEmulated("the web-resource transformer " + transformer);
            };
        }
        return result;
    }

    /**
     * {@code AJS.I18n.getText('key')} becomes the text as a literal; with arguments, {@code AJS.format} of it. Only a
     * literal key can be seen, as in Confluence.
     */
    private String i18n(String source, Locale locale) {
        Matcher call = GET_TEXT.matcher(source);
        StringBuilder out = new StringBuilder();
        while (call.find()) {
            boolean plain = call.group(3).equals(")");
            String text = plain ? translations.text(locale, call.group(2)) : translations.raw(locale, call.group(2));
            call.appendReplacement(out, Matcher.quoteReplacement(
                    plain ? literal(text) : "AJS.format(" + literal(text) + ","));
        }
        return call.appendTail(out).toString();
    }

    /** A JavaScript string that is also safe inside a script element. */
    public static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
