package zhagen.ui.codebook;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Strength;
import zhagen.model.Wording;

/// In which order siblings are looked at. Whatever is equal stands in the order by hand, which is the one that is kept.
public enum CodeSort {
    HAND,
    CHINESE,
    ENGLISH,
    PASSAGES,
    PEOPLE,
    MADE,
    USED;

    /// What the orders ask for.
    ///
    /// @param used when a code was used last, as milliseconds, or 0
    record Facts(Function<Id<Code>, Strength> strength, ToLongFunction<Id<Code>> used) {}

    /// The key of the message that names the order.
    String key() {
        return "codebook.sort." + name().toLowerCase(Locale.ROOT);
    }

    /// Whether the order may change when nothing but codings does.
    boolean followsCodings() {
        return this == PASSAGES || this == PEOPLE || this == USED;
    }

    /// The order; most, or latest, first. It may be asked about the same code many times.
    Comparator<Code> order(Facts facts) {
        return switch (this) {
            case HAND -> (_, _) -> 0;
            case CHINESE -> byName(Language.ZH);
            case ENGLISH -> byName(Language.EN);
            case PASSAGES -> most(code -> facts.strength().apply(code.id()).passages());
            case PEOPLE -> most(code -> facts.strength().apply(code.id()).people())
                    .thenComparing(most(code -> facts.strength().apply(code.id()).passages()));
            case MADE -> most(code -> code.origin().made().toEpochMilli());
            case USED -> most(code -> facts.used().applyAsLong(code.id()));
        };
    }

    /// Chinese names as they are read aloud, Latin ones by the alphabet; digits by what they count.
    private static Comparator<Code> byName(Language language) {
        var collator = Collator.getInstance(new ULocale("zh@collation=pinyin;kn=true"));
        Map<Wording, CollationKey> keys = new HashMap<>();
        return Comparator.comparing(code -> keys.computeIfAbsent(
                code.name(), name -> collator.getCollationKey(name.in(language))));
    }

    private static Comparator<Code> most(ToLongFunction<Code> measure) {
        return Comparator.comparingLong(measure).reversed();
    }
}
