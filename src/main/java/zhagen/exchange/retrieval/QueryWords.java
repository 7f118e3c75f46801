package zhagen.exchange.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.messages.Messages;
import zhagen.model.Attribute;
import zhagen.model.Chain;
import zhagen.model.Condition;
import zhagen.model.Condition.Reach;
import zhagen.model.Filter;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Query;
import zhagen.model.Snapshot;

/// Says in words what a query asks for.
public record QueryWords(Snapshot now, Messages messages) {

    /// All of it, as a heading says it.
    public String of(Query query) {
        var asked = of(query.condition());
        return query.filters().isEmpty()
                ? asked
                : say("filtered", asked, list(query.filters().stream().map(this::of)));
    }

    public String of(Condition condition) {
        var chain = Chain.of(condition);
        var said = term(chain.first());
        for (int i = 0; i < chain.steps().size(); i++) {
            var step = chain.steps().get(i);
            boolean same = i > 0 && chain.steps().get(i - 1).joint() == step.joint() && isListed(step.joint());
            said = say(key(step.joint()), i == 0 || same ? said : say("several", said), several(step.term()),
                    reach(step));
        }
        return said;
    }

    /// Of these, any order and number reads the same.
    private static boolean isListed(Chain.Joint joint) {
        return joint == Chain.Joint.AND || joint == Chain.Joint.OR;
    }

    private String several(Condition term) {
        return Chain.of(term).steps().isEmpty() ? term(term) : say("several", of(term));
    }

    private String reach(Chain.Step step) {
        return step.joint().hasReach() ? of(step.reach()) : "";
    }

    private static String key(Chain.Joint joint) {
        return joint.name().toLowerCase(Locale.ROOT);
    }

    /// How a condition is joined to those before it, as a button says it.
    public String of(Chain.Step step) {
        var joint = of(step.joint());
        return step.joint().hasReach() ? messages.say("retrieval.joint.reach", joint, of(step.reach())) : joint;
    }

    public String of(Chain.Joint joint) {
        return messages.say("retrieval.joint." + key(joint));
    }

    public String of(Reach reach) {
        return messages.say("retrieval.reach." + reach.unit().name().toLowerCase(Locale.ROOT), reach.most());
    }

    /// What is at the end of a condition, as a chip shows it: without quotation marks.
    public String chip(Condition end) {
        return switch (end) {
            case Condition.OfCode(var id, var below) when now.has(id) -> {
                var name = now.get(id).name().in(messages.language());
                yield below && !now.children(id).isEmpty() ? messages.say("retrieval.chip.below", name) : name;
            }
            case Condition.OfSet(var id) when now.has(id) ->
                    messages.say("retrieval.chip.set", now.get(id).name().in(messages.language()));
            default -> term(end);
        };
    }

    /// What is at the end of a condition, with the quotation marks of a sentence.
    public String term(Condition end) {
        return switch (end) {
            case Condition.AnyCode() -> say("anyCode");
            case Condition.AnyWords() -> say("anyWords");
            case Condition.OfCode(var id, var below) -> now.find(id)
                    .map(code -> say(
                            below && !now.children(id).isEmpty() ? "below" : "code",
                            code.name().in(messages.language())))
                    .orElseGet(() -> say("gone"));
            case Condition.OfSet(var id) -> now.find(id)
                    .map(set -> say("set", set.name().in(messages.language())))
                    .orElseGet(() -> say("gone"));
            case Condition.Gone() -> say("gone");
            case Condition.Not(var inside) -> say("not", several(inside));
            case Condition.And _,Condition.Or _,Condition.Tied _,Condition.Untied _ -> of(end);
        };
    }

    public String of(Filter filter) {
        return switch (filter) {
            case Filter.InSources(var sources) -> only("sources", names(sources, source -> source.name()));
            case Filter.InGroups(var groups) -> only("groups", list(groups.stream()
                    .map(group -> group.isEmpty() ? messages.say("retrieval.filter.noGroup") : group)));
            case Filter.SaidBy(var people) -> only("participants", names(people, person -> person.codeName()));
            case Filter.SpokenAs(var roles) -> only("roles", list(roles.stream()
                    .map(role -> messages.say("retrieval.role." + role.name().toLowerCase(Locale.ROOT)))));
            case Filter.Valued(var attribute, var values) ->
                    messages.say("retrieval.filter.is", name(attribute), list(values.stream()));
            case Filter.Between(var attribute, var from, var to) ->
                    messages.say("retrieval.filter.is", name(attribute), range(number(from), number(to)));
            case Filter.CodedBy(var coders) -> only("coders", names(coders, coder -> coder.name()));
            case Filter.InRounds(var rounds) ->
                    only("rounds", names(rounds, round -> round.name().in(messages.language())));
            case Filter.Made(var from, var to) -> only(
                    "made", range(from == null ? "" : from.toString(), to == null ? "" : to.toString()));
            case Filter.Exemplars() -> messages.say("retrieval.filter.exemplars");
            case Filter.WithMemo() -> messages.say("retrieval.filter.withMemo");
        };
    }

    private String only(String filter, String values) {
        return messages.say("retrieval.filter.is", messages.say("retrieval.filter." + filter), values);
    }

    private String name(@Nullable Id<Attribute> attribute) {
        return attribute == null
                ? say("gone")
                : now.find(attribute).map(it -> it.name().in(messages.language())).orElseGet(() -> say("gone"));
    }

    private static String number(@Nullable Double number) {
        return number == null ? "" : number == Math.rint(number) ? String.valueOf(number.longValue())
                : number.toString();
    }

    private String range(String from, String to) {
        return from.isEmpty() ? messages.say("retrieval.range.to", to)
                : to.isEmpty() ? messages.say("retrieval.range.from", from)
                : messages.say("retrieval.range", from, to);
    }

    private interface Naming<T> {
        String of(T item);
    }

    private <T extends Item> String names(List<Id<T>> ids, Naming<T> naming) {
        var names = new ArrayList<String>();
        ids.forEach(id -> now.find(id).ifPresent(item -> names.add(naming.of(item))));
        return names.isEmpty() ? say("gone") : list(names.stream());
    }

    private String list(Stream<String> words) {
        return words.collect(Collectors.joining(messages.say("retrieval.words.comma")));
    }

    private String say(String key, Object... arguments) {
        return messages.say("retrieval.words." + key, arguments);
    }

    /// In one sentence, what passages come of the condition.
    public String meaning(Condition condition) {
        var chain = Chain.of(condition);
        if (!chain.steps().isEmpty()) {
            var last = chain.steps().getLast();
            return messages.say("retrieval.meaning." + key(last.joint()), reach(last));
        }
        return messages.say("retrieval.meaning." + switch (chain.first()) {
            case Condition.AnyCode() -> "anyCode";
            case Condition.AnyWords() -> "anyWords";
            case Condition.OfCode(var id, var below) -> below && !now.children(id).isEmpty() ? "below" : "code";
            case Condition.OfSet _ -> "set";
            case Condition.Not _ -> "not";
            case Condition.Gone _,Condition.And _,Condition.Or _,Condition.Tied _,Condition.Untied _ -> "gone";
        });
    }
}
