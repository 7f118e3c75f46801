package zhagen.ui.sources;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhagen.model.Source;

/// What is said of a source in one step.
record Description(Source.Type type, String group, @Nullable LocalDate date, String language) {

    Description(Source source) {
        this(source.type(), source.group(), source.date(), source.language());
    }

    Description of(Source.Type newType) {
        return new Description(newType, group, date, language);
    }

    Description in(String newGroup) {
        return new Description(type, newGroup, date, language);
    }

    Description on(@Nullable LocalDate newDate) {
        return new Description(type, group, newDate, language);
    }

    Description said(String newLanguage) {
        return new Description(type, group, date, newLanguage);
    }
}
