package zhagen.ui.retrieval;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import zhagen.model.Condition;
import zhagen.ui.workbench.Workbench;

/// A field in which a code, a set or the like is found by typing, to be asked for. Screen thread.
final class TermBox extends ListBox<Term> {

    private final Terms terms;
    private final Consumer<Condition> chosen;

    TermBox(Workbench workbench, Terms terms, Consumer<Condition> chosen) {
        super(workbench, "retrieval.term.prompt", "picker.nothing");
        this.terms = terms;
        this.chosen = chosen;
        setPrefSize(330, 350);
        begin();
    }

    @Override
    List<Term> find(String typed) {
        return terms.find(typed);
    }

    @Override
    ListCell<Term> cell() {
        return new TermCell();
    }

    @Override
    void take(Term term) {
        chosen.accept(term.condition());
        workbench.overlay().hide();
    }
}
