package zhagen.ui.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.MemberCheck;
import zhagen.model.MemberChecks;
import zhagen.model.Participant;
import zhagen.project.Visit;
import zhagen.ui.sources.Day;
import zhagen.ui.workbench.Workbench;

/// A member check: who was asked and when, the result as it was, what was said of it, what was done about that. Screen thread.
final class CheckRow extends LedgerRow<MemberCheck> {

    private static final List<Column> COLUMNS = List.of(
            new Column("ledger.checks.who", 0, 110),
            new Column("ledger.checks.result", 25, 0),
            new Column("ledger.checks.feedback", 27, 0),
            new Column("ledger.checks.treatment", 26, 0));

    private final TextField who = new TextField();
    private final TextField date = new TextField();
    private final Written result = writing("ledger.checks.result.prompt");
    private final Written feedback = writing("ledger.checks.feedback.prompt");
    private final Written treatment = writing("ledger.checks.treatment.prompt");
    private String shownWho = "";
    private String shownDate = "";

    private CheckRow(Workbench workbench, Id<MemberCheck> id, Region menu) {
        super(workbench, id);
        workbench.say().prompt(who, "ledger.checks.who.prompt");
        workbench.say().prompt(date, "ledger.checks.date.prompt");
        for (var field : List.of(who, date)) {
            field.getStyleClass().add("ledger-field");
            field.setOnAction(_ -> asked());
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    asked();
                }
            });
        }
        var columns = new ArrayList<>(COLUMNS);
        columns.add(Ledger.MENU);
        lay(columns, List.of(new VBox(2, who, date), field(result), field(feedback), field(treatment), menu));
    }

    static Ledger<MemberCheck> ledger(Workbench workbench) {
        return new Ledger<>(
                "checks",
                MemberCheck.class,
                COLUMNS,
                (id, menu) -> new CheckRow(workbench, id, menu),
                (now, by, id) -> MemberChecks.add(now, by, id, ""),
                MemberChecks::move,
                MemberChecks::delete);
    }

    /// A participant by code name, or else somebody; a day as people write it, or none. What is no day gives way to what was there.
    private void asked() {
        var name = who.getText().strip();
        var typed = date.getText().strip();
        if (name.equals(shownWho) && typed.equals(shownDate) || !workbench.now().get().has(item())) {
            return;
        }
        var day = typed.isEmpty() ? null : Day.of(typed).orElse(dayOf(shownDate));
        shownWho = name;
        shownDate = day == null ? "" : day.toString();
        date.setText(shownDate);
        var id = item();
        workbench.act((now, by) -> {
            var participant = now.all(Participant.class)
                    .filter(person -> person.codeName().equals(name))
                    .map(Participant::id)
                    .findFirst()
                    .orElse(null);
            return MemberChecks.asked(now, by, id, participant, name, day);
        });
    }

    private static @Nullable LocalDate dayOf(String shown) {
        return shown.isEmpty() ? null : LocalDate.parse(shown);
    }

    @Override
    void show(MemberCheck check) {
        result.show(check.result());
        feedback.show(check.feedback());
        treatment.show(check.treatment());
        var participant = check.participant();
        shownWho = participant == null ? check.checker() : workbench.now().get().get(participant).codeName();
        shownDate = check.date() == null ? "" : check.date().toString();
        if (!who.isFocused()) {
            who.setText(shownWho);
        }
        if (!date.isFocused()) {
            date.setText(shownDate);
        }
    }

    @Override
    List<Link> about(MemberCheck check) {
        return check.participant() == null ? List.of() : List.of(new Link.ToItem(check.participant()));
    }

    @Override
    protected void keep(Visit during) {
        var id = item();
        var words = List.of(result.typed(), feedback.typed(), treatment.typed());
        workbench.act(
                during, (now, by) -> MemberChecks.say(now, by, id, words.get(0), words.get(1), words.get(2)));
    }
}
