package zhagen.ui.retrieval;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import zhagen.model.Attribute;
import zhagen.model.Coder;
import zhagen.model.Filter;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Participant;
import zhagen.model.Round;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.SpeakerRole;
import zhagen.model.Values;
import zhagen.ui.retrieval.ValuesBox.Value;
import zhagen.ui.workbench.Workbench;

/// The filters that a query can have, and the boxes in which each is chosen. Screen thread.
final class FilterMenu {

    private static final Predicate<String> NUMBER = text -> text.matches("-?\\d+(\\.\\d+)?");

    private final Workbench workbench;
    private final RetrievalModel model;
    private final Runnable whenHidden;

    /// @param whenHidden run when a box goes
    FilterMenu(Workbench workbench, RetrievalModel model, Runnable whenHidden) {
        this.workbench = workbench;
        this.model = model;
        this.whenHidden = whenHidden;
    }

    /// @param anchor where the boxes appear, in the coordinates of the scene
    ContextMenu menu(Bounds anchor) {
        var menu = new ContextMenu();
        menu.getItems().addAll(
                item("sources", new Filter.InSources(List.of()), anchor),
                item("groups", new Filter.InGroups(List.of()), anchor),
                item("participants", new Filter.SaidBy(List.of()), anchor),
                item("roles", new Filter.SpokenAs(List.of()), anchor));
        var attributes = now().all(Attribute.class).toList();
        if (!attributes.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            attributes.forEach(attribute -> menu.getItems().add(item(attribute, anchor)));
        }
        menu.getItems().addAll(
                new SeparatorMenuItem(),
                item("coders", new Filter.CodedBy(List.of()), anchor),
                item("rounds", new Filter.InRounds(List.of()), anchor),
                item("made", new Filter.Made(null, null), anchor),
                item("exemplars", new Filter.Exemplars(), anchor),
                item("withMemo", new Filter.WithMemo(), anchor));
        return menu;
    }

    private Snapshot now() {
        return workbench.now().get();
    }

    private MenuItem item(String name, Filter begun, Bounds anchor) {
        var item = workbench.say().text(new MenuItem(), "retrieval.filter." + name + ".item");
        item.setOnAction(_ -> edit(alike(begun), anchor));
        return item;
    }

    private MenuItem item(Attribute attribute, Bounds anchor) {
        var item = new MenuItem(attribute.name().in(workbench.language()) + "…");
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> edit(
                alike(attribute.type() == Attribute.Type.NUMBER
                        ? new Filter.Between(attribute.id(), null, null)
                        : new Filter.Valued(attribute.id(), List.of())),
                anchor));
        return item;
    }

    /// The filter of the same kind that the query has already, or this one.
    private Filter alike(Filter begun) {
        var query = model.query().get();
        return (query == null ? Stream.<Filter>of() : query.filters().stream())
                .filter(filter -> filter.getClass() == begun.getClass()
                        && (!(filter instanceof Filter.Valued) && !(filter instanceof Filter.Between)
                                || filter.references().equals(begun.references())))
                .findFirst()
                .orElse(begun);
    }

    /// Lets the user choose the values of a filter, at `anchor`.
    void edit(Filter filter, Bounds anchor) {
        var now = now();
        switch (filter) {
            case Filter.InSources(var sources) -> tick(
                    items(Source.class, Source::name), sources, Filter.InSources::new, filter, anchor);
            case Filter.InGroups(var groups) -> tick(
                    now.all(Source.class).map(Source::group).distinct().sorted().map(this::group).toList(),
                    groups, Filter.InGroups::new, filter, anchor);
            case Filter.SaidBy(var people) -> tick(
                    items(Participant.class, Participant::codeName), people, Filter.SaidBy::new, filter, anchor);
            case Filter.SpokenAs(var roles) -> tick(
                    Stream.of(SpeakerRole.values()).map(this::role).toList(),
                    roles, Filter.SpokenAs::new, filter, anchor);
            case Filter.CodedBy(var coders) -> tick(
                    items(Coder.class, Coder::name), coders, Filter.CodedBy::new, filter, anchor);
            case Filter.InRounds(var rounds) -> tick(
                    items(Round.class, round -> round.name().in(workbench.language())),
                    rounds, Filter.InRounds::new, filter, anchor);
            case Filter.Valued(var attribute, var values) -> {
                if (attribute != null) {
                    tick(values(attribute), values, ticked -> new Filter.Valued(attribute, ticked), filter, anchor);
                }
            }
            case Filter.Between(var attribute, var from, var to) -> range(
                    new String[] {written(from), written(to)}, "retrieval.range.number", NUMBER,
                    (least, most) -> new Filter.Between(attribute, number(least), number(most)), filter, anchor);
            case Filter.Made(var from, var to) -> range(
                    new String[] {from == null ? "" : from.toString(), to == null ? "" : to.toString()},
                    "retrieval.range.day", text -> day(text) != null,
                    (first, last) -> new Filter.Made(day(first), day(last)), filter, anchor);
            case Filter.Exemplars _,Filter.WithMemo _ -> replace(filter, filter);
        }
    }

    @SuppressWarnings("unchecked")
    private <T extends Item> List<Value<Id<T>>> items(Class<T> type, Function<T, String> name) {
        return now().all(type).map(item -> new Value<>((Id<T>) item.id(), name.apply(item))).toList();
    }

    private Value<String> group(String name) {
        return new Value<>(name, name.isEmpty() ? workbench.messages().get().say("retrieval.filter.noGroup") : name);
    }

    private Value<SpeakerRole> role(SpeakerRole role) {
        return new Value<>(
                role, workbench.messages().get().say("retrieval.role." + role.name().toLowerCase(Locale.ROOT)));
    }

    /// Those that the attribute allows, then whatever else is written somewhere.
    private List<Value<String>> values(Id<Attribute> id) {
        var attribute = now().get(id);
        var written = new TreeSet<String>();
        Stream<Values> all = attribute.scope() == Attribute.Scope.SOURCE
                ? now().all(Source.class).map(Source::values)
                : now().all(Participant.class).map(Participant::values);
        all.map(values -> values.of(id)).filter(value -> !value.isEmpty()).forEach(written::add);
        written.removeAll(attribute.allowed());
        return Stream.concat(attribute.allowed().stream(), written.stream())
                .map(value -> new Value<>(value, value))
                .toList();
    }

    private interface Made {
        Filter of(String from, String to);
    }

    private <T> void tick(
            List<Value<T>> all, List<T> ticked, Function<List<T>, Filter> made, Filter filter, Bounds anchor) {
        var current = new Filter[] {filter};
        new ValuesBox<>(workbench, all, ticked, chosen -> {
            var next = made.apply(chosen);
            replace(current[0], chosen.isEmpty() ? null : next);
            current[0] = next;
        }).show(anchor, whenHidden);
    }

    private void range(
            String[] ends, String example, Predicate<String> sound, Made made, Filter filter, Bounds anchor) {
        new RangeBox(workbench, ends, example, sound, (from, to) -> replace(
                filter, from.isEmpty() && to.isEmpty() ? null : made.of(from, to))).show(anchor, whenHidden);
    }

    /// Puts a filter in the place of another, behind the rest where that is not there, or takes it away.
    void replace(Filter old, @Nullable Filter next) {
        model.filter(filters -> {
            var all = new ArrayList<>(filters);
            int at = all.indexOf(old);
            if (at >= 0) {
                all.remove(at);
            }
            if (next != null) {
                all.add(at < 0 ? all.size() : at, next);
            }
            return all;
        });
    }

    private static String written(@Nullable Double number) {
        return number == null ? "" : String.valueOf(number).replaceFirst("\\.0$", "");
    }

    private static @Nullable Double number(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
