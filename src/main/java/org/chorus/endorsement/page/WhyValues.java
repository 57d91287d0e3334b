package org.chorus.endorsement.page;

import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import org.chorus.endorsement.Endorsement;
import org.chorus.endorsement.Evidence;
import org.chorus.endorsement.Explanation;
import org.chorus.endorsement.Factors;
import org.chorus.host.Texts;
import org.chorus.text.shown.ShownTimes;

/** How an endorsement counts, in sentences for its receiver: `factors`, `weight` and `sum`. */
public final class WhyValues {

    private final Texts texts;
    private final ShownTimes times;

    public WhyValues(Texts texts, ShownTimes times) {
        this.texts = texts;
        this.times = times;
    }

    Map<String, Object> of(Endorsement endorsement, String giver, String topic, Explanation explanation) {
        Factors factors = explanation.factors();
        String evidence = switch (Evidence.of(factors.evidence())) {
            case MET -> "chorus.thanks.why.evidence.met";
            case SEEN -> "chorus.thanks.why.evidence.seen";
            case NONE -> "chorus.thanks.why.evidence.none";
        };
        String back = factors.reciprocity() == 1 ? "chorus.thanks.why.back.none" : "chorus.thanks.why.back.some";
        String burst = factors.burst() == 1 ? "chorus.thanks.why.burst.first" : "chorus.thanks.why.burst.more";
        return Map.of("factors", List.of(
                        factor(texts.text("chorus.thanks.why.standing", giver, topic), factors.standing()),
                        factor(texts.text(evidence, giver), factors.evidence()),
                        factor(texts.text("chorus.thanks.why.age", times.ago(endorsement.at())), factors.freshness()),
                        factor(texts.text(back, giver), factors.reciprocity()),
                        factor(texts.text(burst, giver, Math.round(1 / factors.burst())), factors.burst())),
                "weight", number(factors.weight()),
                "sum", texts.text("chorus.thanks.why.sum", explanation.count(), topic, explanation.units(), bandOf(explanation)));
    }

    private String bandOf(Explanation explanation) {
        return texts.text(BandTexts.key(explanation.band()));
    }

    private Map<String, Object> factor(String text, double value) {
        return Map.of("text", text, "value", number(value));
    }

    private String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
