package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Reason;
import zhagen.model.Removal;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Wrapped;

/// Says exactly what goes with codes before they go, and asks why. Screen thread.
final class DeleteSheet {

    private static final int NAMED = 3;

    private final Workbench workbench;
    private final ActSheet sheet;

    DeleteSheet(Workbench workbench, ActSheet sheet) {
        this.workbench = workbench;
        this.sheet = sheet;
    }

    /// Codes that nothing hangs on go at once: undo brings them back.
    void ask(List<Id<Code>> ids) {
        var now = workbench.now().get();
        var by = workbench.project().by();
        var alone = Removal.losses(now, Removal.ofCodes(now, by, ids));
        if (alone.isNothingBut(ids.size())) {
            workbench.act((then, who) -> Removal.ofCodes(then, who, ids));
            return;
        }
        var reason = sheet.reason();
        var body = new ArrayList<Node>();
        var ways = new ArrayList<Button>();
        var branch = Removal.losses(now, Removal.ofBranches(now, by, ids));
        var deeper = branch.codes() > ids.size();
        body.add(Wrapped.of(said(alone, deeper ? "codebook.delete.alone" : "codebook.delete.sure"), "second"));
        ways.add(sheet.way(
                deeper ? "codebook.delete.alone" : "codebook.delete.sure", new Object[0], "danger",
                () -> workbench.act((then, who) -> Removal.ofCodes(then, who, ids, why(ids, reason.getText())))));
        if (deeper) {
            body.add(Wrapped.of(said(branch, "codebook.delete.branch"), "second"));
            ways.add(sheet.way(
                    "codebook.delete.branch", new Object[0], "danger",
                    () -> workbench.act(
                            (then, who) -> Removal.ofBranches(then, who, ids, why(ids, reason.getText())))));
        }
        body.add(reason);
        body.add(Wrapped.of(workbench.messages().get().say("codebook.delete.undo"), "faint"));
        sheet.ask(workbench.messages().get().say("codebook.delete.ask", names(ids), ids.size()), body, ways);
    }

    private Reason why(List<Id<Code>> ids, String words) {
        return new Reason(workbench.messages().get().say("codebook.delete.memo", names(ids)), words.strip());
    }

    private String names(List<Id<Code>> ids) {
        var now = workbench.now().get();
        var messages = workbench.messages().get();
        var names = ids.stream()
                .limit(NAMED)
                .flatMap(id -> now.find(id).stream())
                .map(code -> messages.say("codebook.quoted", code.name().in(messages.language())))
                .collect(Collectors.joining(messages.say("confirm.and")));
        return ids.size() > NAMED ? messages.say("codebook.more.codes", names, ids.size() - NAMED) : names;
    }

    private String said(Removal.Losses losses, String way) {
        var messages = workbench.messages().get();
        var parts = new ArrayList<String>();
        part(parts, "codebook.goes.codes", losses.codes());
        if (losses.codings() > 0) {
            parts.add(messages.say(
                    "codebook.goes.codings", losses.codings(), losses.passages().passages(),
                    losses.passages().people()));
        }
        part(parts, "codebook.goes.relations", losses.relations());
        part(parts, "codebook.goes.evidence", losses.evidence());
        part(parts, "codebook.goes.placements", losses.placements());
        part(parts, "codebook.goes.properties", losses.properties());
        var said = messages.say("codebook.goes", messages.say(way), String.join(messages.say("confirm.and"), parts));
        return said + rest(losses);
    }

    /// What does not go, but is not as it was.
    private String rest(Removal.Losses losses) {
        var messages = workbench.messages().get();
        var said = new StringBuilder();
        if (losses.uncoded() > 0) {
            said.append(messages.say("codebook.goes.uncoded", losses.uncoded()));
        }
        if (losses.memos() > 0) {
            said.append(messages.say("codebook.goes.memos", losses.memos()));
        }
        if (losses.sets() > 0) {
            said.append(messages.say("codebook.goes.sets", losses.sets()));
        }
        if (!losses.rising().isEmpty()) {
            said.append(messages.say("codebook.goes.rising", losses.rising().size()));
        }
        return said.toString();
    }

    private void part(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(workbench.messages().get().say(key, count));
        }
    }
}
