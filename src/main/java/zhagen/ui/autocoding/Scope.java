package zhagen.ui.autocoding;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhagen.messages.Messages;
import zhagen.model.Id;
import zhagen.model.Snapshot;
import zhagen.model.Source;

/// Where is looked.
sealed interface Scope {

    record Everything() implements Scope {}

    record One(Id<Source> source) implements Scope {}

    record Group(String name) implements Scope {}

    default Set<Id<Source>> sources(Snapshot now) {
        return of(now).map(Source::id).collect(Collectors.toSet());
    }

    private Stream<Source> of(Snapshot now) {
        return switch (this) {
            case Everything _ -> now.all(Source.class);
            case One(var source) -> now.find(source).stream();
            case Group(var name) -> now.all(Source.class).filter(source -> source.group().equals(name));
        };
    }

    default String said(Snapshot now, Messages messages) {
        return switch (this) {
            case Everything _ -> messages.say("autocode.everywhere");
            case One(var source) -> messages.say("autocode.here", now.find(source).map(Source::name).orElse(""));
            case Group(var name) -> messages.say("autocode.group", name);
        };
    }
}
