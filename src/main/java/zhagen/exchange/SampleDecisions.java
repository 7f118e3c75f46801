package zhagen.exchange;

import java.util.ArrayList;
import java.util.List;
import zhagen.exchange.SampleFile.CodeEntry;
import zhagen.exchange.SampleFile.DecisionEntry;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Edit;
import zhagen.model.Id;
import zhagen.model.Merging;
import zhagen.model.Reason;
import zhagen.model.Removal;
import zhagen.model.Snapshot;

/// How the codebook of the sample study came to be what it is.
record SampleDecisions(SampleFile file, SampleKeys keys) {

    List<SampleStudy.Step> steps() {
        return file.decisions()
                .stream().<SampleStudy.Step>map(entry -> (now, by) -> decide(now, keys.by(by, entry.date()), entry))
                .toList();
    }

    private Change decide(Snapshot now, By by, DecisionEntry entry) {
        var reason = new Reason(entry.title(), entry.reason());
        var change = switch (entry.act()) {
            case "rename" ->
                    Codebook.rename(now, by, code(entry.code()), SampleFile.wording(named(entry.code()).name()));
            case "merge" -> Merging.merge(
                    now, by, code(entry.key()), code(entry.code()), now.get(code(entry.code())).name(), reason);
            case "keep" -> Merging.keepBoth(now, by, code(entry.code()), code(entry.other()), reason);
            case "dissolve" -> Removal.ofCodes(now, by, List.of(code(entry.key())), reason);
            default -> throw new IllegalArgumentException("study.json decides what nobody knows: " + entry.act());
        };
        return entry.memo().isEmpty() ? change : explained(now, by, change, entry.memo());
    }

    private Change explained(Snapshot now, By by, Change change, String memo) {
        var edits = new ArrayList<>(change.edits());
        file.memos().stream()
                .filter(entry -> entry.key().equals(memo))
                .forEach(entry -> edits.add(Edit.add(new SampleTheory(file, keys).memo(now, by, entry))));
        return new Change(change.label(), edits);
    }

    private Id<Code> code(String key) {
        return keys.of(Code.class, key);
    }

    private CodeEntry named(String key) {
        return file.codes().stream().filter(code -> code.key().equals(key)).findFirst().orElseThrow();
    }

    /// The codebook before anything was decided.
    List<CodeEntry> undecided() {
        var codes = new ArrayList<>(file.codes());
        for (var entry : file.decisions()) {
            switch (entry.act()) {
                case "rename" ->
                        codes.replaceAll(code -> code.key().equals(entry.code()) ? code.named(entry.was()) : code);
                case "merge" -> codes.add(named(entry.code()).as(entry.key(), entry.was()));
                case "dissolve" -> {
                    var above = named(entry.members().getFirst()).as(entry.key(), entry.was()).at("main");
                    codes.add(place(codes, entry.members()), above);
                    codes.replaceAll(code -> entry.members().contains(code.key()) ? code.under(entry.key()) : code);
                }
                default -> {}
            }
        }
        return codes;
    }

    private static int place(List<CodeEntry> codes, List<String> members) {
        int at = 0;
        while (!members.contains(codes.get(at).key())) {
            at++;
        }
        return at;
    }
}
