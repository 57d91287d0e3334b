package org.chorus.expertise;

import java.util.Set;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.englishStemmer;
import org.tartarus.snowball.ext.frenchStemmer;
import org.tartarus.snowball.ext.germanStemmer;

/** The languages whose endings we know, each with its commonest words, which say nothing of what a text is about. */
enum Language {

    ENGLISH(englishStemmer::new, """
            a about above after again against all also am an and any are as at be because been before being below between both
            but by can cannot could did do does doing down during each few for from further had has have having he her here hers
            herself him himself his how i if in into is it its itself just know knows may me might more most must my myself no nor not now of
            off on once one only or other our ours ourselves out over own per same shall she should so some such than that the
            their theirs them themselves then there these they this those through to too two under until up upon us use used using
            very via was we were what when where which while who whom whose why will with within without would yes yet you your
            yours yourself"""),
    GERMAN(germanStemmer::new, """
            aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anders auch auf aus bei
            bin bis bist da damit dann das dass daß dazu dein deine dem den denn der des dessen dich die dies diese diesem diesen
            dieser dieses dir doch dort du durch ein eine einem einen einer eines einig einige er es etwas euch euer eure für gegen
            gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist
            ja jede jedem jeden jeder jedes jene jener jetzt kann kein kennt keine keinem keinen keiner können könnte machen man manche
            mein meine mich mir mit muss musste nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner
            selbst sich sie sind so solche soll sollte sondern sonst über um und uns unser unsere unter viel vom von vor während war
            waren warum was weg weiß weil weiter welche welcher wenn wer werde werden wie wieder will wir wird wo wollen wollte würde
            würden zu zum zur zwar zwischen"""),
    FRENCH(frenchStemmer::new, """
            a à afin ai ainsi alors après as au aucun aussi autre aux avait avant avec avez avoir avons c car ce ceci cela celle
            celui ces cet cette ceux chaque chez comme comment connaît d dans de depuis des donc dont du elle elles en encore entre es est et
            étaient était étant été être eu eux fait faire font fut ici il ils j je jusque l la là le les leur leurs lors lui m ma
            mais me même mes moi moins mon n ne ni non nos notre nous on ont ou où par parce pas pendant peu peut plus pour
            pourquoi qu quand que quel quelle quelles quels qui quoi s sa sait sans se sera ses si sien soit son sont sous suis sur t ta
            te tes toi ton tous tout toute toutes très trop tu un une va vers voici voilà vos votre vous y""");

    private final Supplier<SnowballStemmer> stemmer;
    private final Set<String> common;

    Language(Supplier<SnowballStemmer> stemmer, String common) {
        this.stemmer = stemmer;
        this.common = Set.of(common.strip().split("\\s+"));
    }

    /** @param word in lower case, with its accents */
    boolean isCommon(String word) {
        return common.contains(word);
    }

    /** A stemmer keeps its place in a word, so that each thread needs its own. */
    SnowballStemmer stemmer() {
        return stemmer.get();
    }
}
